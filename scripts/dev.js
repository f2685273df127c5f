/**
 * Development: tsc and node watch the services (port 8080), Vite serves the page with hot reload
 * (port 5173) and passes /api and /socket.io on. Ctrl-C ends all three.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build-stamp.js';

await import('./build-if-stale.js');

const children = [
  [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--watch',
    '--preserveWatchOutput',
  ],
  ['--watch', 'dist/services/cli/main.js', 'serve', ...process.argv.slice(2)],
  [join(root, 'node_modules/vite/bin/vite.js'), '--config', 'web/vite.config.ts'],
].map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));

function stop() {
  for (const child of children) child.kill('SIGTERM');
}

for (const child of children) child.on('exit', stop);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
