import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { root } from './build-stamp.js';

/**
 * The extraction thread as one file: a thread loads some 200 modules otherwise, which takes longer than
 * all its tables. piscina stays outside: the thread must share it with the loader that piscina runs there.
 */
export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true, external: ['piscina'] },
  build: {
    ssr: 'services/roles/extract-worker.ts',
    outDir: 'dist/worker',
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      external: ['piscina', /^node:/, ...builtinModules],
      output: { entryFileNames: 'extract-worker.js', codeSplitting: false },
    },
  },
});
