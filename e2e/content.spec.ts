/** Every fact of the pack is on some screen of the running kiosk. */
import { expect, test } from './launch';
import { figureIds, packFile, panels, personIds, places } from './scenes';
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

/** Charts and the table twin of each: every figure of the chart stands in the table, with the same number. */
const twins: { chart: string[]; marks: string; table: string }[] = [
  ...packFile('delegates').dimensions.map(({ id }) => ({
    chart: [`delegates?by=${id}`, `delegates?as=columns&by=${id}`],
    marks: '.chart',
    table: `delegates?as=table&by=${id}`,
  })),
  // The statements beside the figures quote figures of other areas, too.
  ...packFile('results').areas.map(({ id, themes }) => ({
    chart: themes.map((theme) => `results?area=${id}&theme=${theme.id}`),
    marks: '.chart .cell',
    table: `results?area=${id}&as=table`,
  })),
  ...packFile('targets').targets.map(({ id }) => ({
    chart: [`targets?open=${id}`],
    marks: '.chart .part',
    table: `targets?as=table&open=${id}`,
  })),
  { chart: ['targets'], marks: '.tile', table: 'targets?as=table' },
  { chart: ['people'], marks: '.weave', table: 'people?as=table' },
];

test('every table says the same numbers as its chart', async ({ launchKiosk }) => {
  const { page } = await launchKiosk();
  /** Ids with their numbers, from the marks and labels of the chart or from the rows of the table. */
  const read = async (addresses: string[], within: string): Promise<Set<string>> => {
    const numbers = new Set<string>();
    await walk(page, addresses, async () => {
      const found = await page
        .locator(`${within} [data-figure]`)
        .evaluateAll((all) =>
          all.map(
            (one) =>
              `${(one as HTMLElement).dataset['figure']} ${one.querySelector('.number')?.textContent}`,
          ),
        );
      for (const number of found) numbers.add(number);
    });
    return numbers;
  };
  const compared = new Set<string>();
  for (const { chart, marks, table } of twins) {
    const drawn = await read(chart, marks);
    const listed = await read([table], '.chart');
    for (const number of drawn) compared.add(number);
    expect(
      [...drawn].filter((number) => !listed.has(number)),
      table,
    ).toEqual([]);
  }
  // All but the figures that only texts and panels quote.
  expect(compared.size).toBeGreaterThan(figureIds.length * 0.7);
});
