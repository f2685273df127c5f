/**
 * Builds dist/ unless it is newer than every source. Runs after `npm ci` and before `npm start`,
 * `npm run marsad` and `npm test`, so none of them ever meets yesterday's code.
 */
import { isPackaged, isStale } from './build-stamp.js';

if (!isPackaged() && isStale()) await import('./build.js');
