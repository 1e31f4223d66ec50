/** Every fact of the pack is on some screen of the running kiosk. */
import { expect, test } from './launch';
import { figureIds, panels, personIds, places } from './scenes';
import { walk } from './walk';

test.describe.configure({ timeout: 300_000 });

test('every figure and every person is shown by some scene', async ({ launchKiosk }) => {
  const { page, problems } = await launchKiosk();
  const shown = { figures: new Set<string>(), people: new Set<string>() };
  await walk(page, [...places, ...panels.delegates], async () => {
    const found = await page.evaluate(() => {
      const visible = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const read = (name: 'figure' | 'person'): string[] =>
        [...document.querySelectorAll<HTMLElement>(`[data-${name}]`)]
          .filter(visible)
          .map((element) => element.dataset[name] ?? '');
      return { figures: read('figure'), people: read('person') };
    });
    for (const id of found.figures) shown.figures.add(id);
    for (const id of found.people) shown.people.add(id);
  });
  expect(figureIds.filter((id) => !shown.figures.has(id))).toEqual([]);
  expect(personIds.filter((id) => !shown.people.has(id))).toEqual([]);
  expect(problems).toEqual([]);
});

test('every figure tells where it comes from, every person has a card', async ({ launchKiosk }) => {
  const { page, problems } = await launchKiosk();
  await walk(page, [...panels.figures, ...panels.people], async (address) => {
    const words = await page.locator('[data-sheet]').innerText();
    expect(words, address).toMatch(/Thông báo nhanh|Bài báo/);
  });
  expect(problems).toEqual([]);
});

test('every table says the same figures as its chart', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  for (const id of ['gender', 'age', 'education', 'field']) {
    const read = async (address: string): Promise<Set<string>> => {
      const numbers = new Set<string>();
      await walk(page, [address], async () => {
        const texts = await page
          .locator('.figure [data-figure] .number')
          .evaluateAll((all) => all.map((one) => one.textContent));
        for (const text of texts) numbers.add(text);
      });
      return numbers;
    };
    const chart = await read(`delegates?by=${id}`);
    const table = await read(`delegates?by=${id}&as=table`);
    expect([...chart].filter((number) => !table.has(number))).toEqual([]);
  }
});
