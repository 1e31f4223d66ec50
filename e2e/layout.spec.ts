/** No text is cut, covered or outside the screen: three sizes, two languages, every scene. */
import { textFaults } from './text-faults';
import { expect, test } from './launch';
import { panels, places } from './scenes';
import { walk } from './walk';

test.describe.configure({ timeout: 900_000 });

const longest = (addresses: readonly string[]): readonly string[] =>
  addresses.filter((_, index) => index % 9 === 0);

for (const size of ['1920x1080', '3840x2160', '1080x1920']) {
  for (const language of ['vi', 'en']) {
    test(`texts stand free at ${size} in ${language}`, async ({ launchKiosk }) => {
      const { page } = await launchKiosk({ flags: ['--windowed', size, '--lang', language] });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      // The panels are the same at all sizes but for their width: all of them once, a sample elsewhere.
      const sheets = [...panels.people, ...panels.delegates, ...panels.figures];
      const faults: string[] = [];
      await walk(
        page,
        [...places, ...(size === '1920x1080' ? sheets : longest(sheets))],
        async (address) => {
          for (const fault of await textFaults(page)) faults.push(`${address}: ${fault}`);
        },
      );
      expect(faults).toEqual([]);
    });
  }
}
