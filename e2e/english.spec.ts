/**
 * No scene in English shows an untranslated word: what is Vietnamese there is a name, a post or a quotation,
 * and a name or a post that stands alone says that it is Vietnamese, for voices and fonts.
 */
import { foreignNumbers, untranslated } from '../data/tools/english';
import { aid } from './aid';
import { expect, test, type Kiosk } from './launch';
import { saidOn } from './said';
import { packFile, panels, places, wordsFile } from './scenes';
import { walk } from './walk';

test.describe.configure({ timeout: 900_000 });

const people = [
  ...packFile('people').people,
  ...packFile('delegates').notable,
  ...packFile('congress').publication.credits,
].map(({ name }) => name);

/** What must not be said to be Vietnamese. */
const english = new Set(Object.values(wordsFile('en').messages));
for (const text of Object.values(wordsFile('vi').messages)) english.delete(text);

/** Of Vietnamese words, and nothing else beside it. */
const QUOTATION = /^“[^”]*[đà-ạẠ-ỹăơư][^”]*”$/i;

/** What is wrong with the words on the screen, each once. */
async function faultsOn(page: Kiosk['page']): Promise<string[]> {
  const said = await saidOn(page);
  return said.flatMap(({ text, lang }) => {
    if (lang === 'vi') return english.has(text) ? [`not Vietnamese: “${text}”`] : [];
    if (people.includes(text)) return [`a name without its language: “${text}”`];
    if (QUOTATION.test(text)) return [`a quotation without its language: ${text}`];
    return [...untranslated(text, people), ...foreignNumbers(text)].map(
      (found) => `“${found}” in “${text}”`,
    );
  });
}

async function faultsIn(page: Kiosk['page'], addresses: readonly string[]): Promise<string[]> {
  const faults = new Map<string, string>();
  await walk(page, addresses, async (address) => {
    for (const fault of await faultsOn(page)) if (!faults.has(fault)) faults.set(fault, address);
  });
  return [...faults].map(([fault, address]) => `${address}: ${fault}`);
}

const sheets = Object.values(panels).flat();
const over = ['search', 'take', 'aids'].map((panel) => `results?over=${panel}`);

test('every reading speaks English', async ({ launchKiosk }) => {
  const { page } = await launchKiosk({ flags: ['--windowed', '1920x1080', '--lang', 'en'] });
  await aid(page, { reading: true });
  // What each of them says, the unit tests know; here it is whether the page says in which language.
  // A figure's source is left out: what it quotes stands in a row, and a row has one language.
  const first = [panels.people, panels.delegates].flatMap((addresses) => addresses.slice(0, 1));
  expect(await faultsIn(page, [...places, ...first])).toEqual([]);
});

test('every scene and panel speaks English', async ({ launchKiosk }) => {
  const { page } = await launchKiosk({ flags: ['--windowed', '1920x1080', '--lang', 'en'] });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await faultsIn(page, [...places, ...sheets, ...over])).toEqual([]);
});
