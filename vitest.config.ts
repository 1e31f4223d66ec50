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
    // How fast the machine is, or how busy, is no question of theirs: only a hang ends here.
    testTimeout: 60_000,
    globalSetup: 'build/lib/unit-folder.ts',
    // Style sheets are empty in tests, but for one that reads the colours.
    css: { include: /tokens\.css\?raw$/ },
  },
});
