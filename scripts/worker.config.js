import { builtinModules } from 'node:module';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vite';
import { root } from './build-stamp.js';

/** ELD's n-grams are a megabyte of nested literals; V8 reads the same table as JSON in less time and memory. */
const ngramsAsJson = {
  name: 'ngrams-as-json',
  async transform(_code, id) {
    if (!/\/eld\/src\/ngrams\/\w+\.js$/.test(id)) return null;
    const { ngramsData } = await import(pathToFileURL(id).href);
    return `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(ngramsData))});`;
  },
};

/**
 * The extraction thread as one file: a thread loads some 200 modules otherwise, which takes longer than
 * all its tables. piscina stays outside: the thread must share it with the loader that piscina runs there.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [ngramsAsJson],
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
