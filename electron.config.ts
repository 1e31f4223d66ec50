/** How main, preload and renderer are built; electron-vite needs `--config electron.config.ts`. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { recordPackages } from './build/sbom/packages';
import { shipLicences } from './build/sbom/ship-licences';

const at = (path: string): string => resolve(import.meta.dirname, path);

// The oldest runtime that we run on is Electron 33; electron-vite would target the installed types' 45.
const NODE = 'node20.18';
const CHROME = 'chrome130';

/** Which packages went into a part of the program: the bill of materials names them. */
const record = (part: string): Plugin => recordPackages(at('out/packages'), part);

/** Of ui/paper.css, which only pages ask for that are printed. */
const isForPaper = (file: string): boolean => /SourceSans3-/.test(file);

/**
 * The page asks for its fonts at once. Otherwise it would when the first scene has been laid out,
 * which is then laid out and painted a second time.
 */
const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith('.woff2') && !isForPaper(file))
        .map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            href: `./${file}`,
            crossorigin: true,
          },
          injectTo: 'head',
        })),
  },
};

/** The date of the sources, as `npm run build` says it, so that the same sources give the same bytes. */
const { SOURCE_DATE_EPOCH } = process.env;
const built = SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();

export default defineConfig({
  main: {
    plugins: [shipLicences(at('LICENSES')), record('main')],
    define: { __BUILT__: JSON.stringify(built.toISOString()) },
    build: {
      target: NODE,
      outDir: at('out/main'),
      sourcemap: false,
      rolldownOptions: {
        input: at('src-main/index.ts'),
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    plugins: [record('preload')],
    build: {
      target: NODE,
      outDir: at('out/preload'),
      sourcemap: false,
      externalizeDeps: false,
      rolldownOptions: {
        input: at('src-main/preload.ts'),
        // A sandboxed preload is one CommonJS file: an ES module is a syntax error there.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    plugins: [svelte({ configFile: false }), preloadFonts, record('renderer')],
    build: {
      target: CHROME,
      outDir: at('out/renderer'),
      minify: true,
      sourcemap: false,
      // The page's policy is `script-src 'self'; style-src 'self'`: nothing inline, nothing as data.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: at('src-renderer/index.html'), safe: at('src-renderer/safe.html') },
      },
    },
  },
});
