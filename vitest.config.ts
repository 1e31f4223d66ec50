/** Unit tests stand beside their sources. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // For modules with runes (`*.svelte.ts`), which are compiled for the browser.
  plugins: [svelte({ configFile: false })],
  resolve: { conditions: ['browser'] },
  test: {
    include: ['{build,data,src-main,src-renderer}/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'build/lib/unit-folder.ts',
    // Style sheets are empty in tests, but for one that reads the colours.
    css: { include: /tokens\.css\?raw$/ },
  },
});
