/** End-to-end tests drive the real Electron; `npm run test:e2e` makes everything that they need. */
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/artifacts',
  // One kiosk at a time, as in the hall: two cores draw one screen without the others' times in the way.
  workers: 1,
  // The debugger's protocol itself fails now and then (“promise was garbage collected”, of a call
  // that makes none). A test that passes only the second time is told as flaky.
  retries: 1,
  // Golden pictures are made anew by `npm run images:renew` alone.
  snapshotPathTemplate: `${process.env.KIOSK_GOLDENS ?? 'e2e/goldens'}/{arg}{ext}`,
  updateSnapshots: 'none',
  forbidOnly: process.env.CI !== undefined,
  timeout: 30_000,
  projects: [
    { name: 'tests', testMatch: '*.spec.ts' },
    { name: 'screenshots', testMatch: 'screenshots.ts' },
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
