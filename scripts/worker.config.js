import { builtinModules } from 'node:module';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vite';
import { root } from './build-stamp.js';

/** Beside the thread's file, where it is read. */
const NGRAMS = 'eld-ngrams.json';

/**
 * ELD's n-grams are a megabyte of nested literals. As JSON in a file of their own V8 need not compile them, and
 * they are read when a text first asks for them: that takes as long as a tenth of a thread's start, and most
 * texts tell their language by script or function words.
 */
const ngramsWhenAsked = {
  name: 'ngrams-when-asked',
  async transform(code, id) {
    if (/\/eld\/src\/ngrams\/\w+\.js$/.test(id)) {
      const { ngramsData } = await import(pathToFileURL(id).href);
      this.emitFile({ type: 'asset', fileName: NGRAMS, source: JSON.stringify(ngramsData) });
      return `import { readFileSync } from 'node:fs';
        export const readNgrams = () =>
          JSON.parse(readFileSync(new URL(${JSON.stringify(NGRAMS)}, import.meta.url), 'utf8'));`;
    }
    if (!/\/eld\/src\/entries\/static\.\w+\.js$/.test(id)) return null;
    const lazy = code.replace('{ ngramsData }', '{ readNgrams }').replace(
      'loadData(ngramsData)',
      `const { detect } = instance;
         instance.detect = (text) => {
           loadData(readNgrams());
           instance.detect = detect;
           return detect(text);
         };`,
    );
    if (lazy.includes('ngramsData') || !lazy.includes('readNgrams())')) {
      throw new Error(
        `${id} loads its n-grams in another way than scripts/worker.config.js expects`,
      );
    }
    return lazy;
  },
};

/**
 * The extraction thread as one file: a thread loads some 200 modules otherwise, which takes longer than
 * all its tables. piscina stays outside: the thread must share it with the loader that piscina runs there.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [ngramsWhenAsked],
  ssr: { noExternal: true, external: ['piscina'] },
  build: {
    ssr: 'services/roles/extract-worker.ts',
    outDir: 'dist/worker',
    emptyOutDir: true,
    emitAssets: true,
    target: 'node20',
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      external: ['piscina', /^node:/, ...builtinModules],
      output: { entryFileNames: 'extract-worker.js', codeSplitting: false },
    },
  },
});
