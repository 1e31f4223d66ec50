/** How main, preload and renderer are built; electron-vite needs `--config electron.config.ts`. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const at = (path: string): string => resolve(import.meta.dirname, path);

// The oldest runtime that we run on is Electron 33; electron-vite would target the installed types' 45.
const NODE = 'node20.18';
const CHROME = 'chrome130';

export default defineConfig({
  main: {
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
    plugins: [svelte({ configFile: false })],
    build: {
      target: CHROME,
      outDir: at('out/renderer'),
      minify: true,
      sourcemap: false,
      // The page's policy is `script-src 'self'; style-src 'self'`: nothing inline, nothing as data.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('src-renderer/index.html') },
    },
  },
});
