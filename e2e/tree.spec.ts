/** What a screen reader is told of every kind of scene: the tree that Chromium computes. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { aid } from './aid';
import { expect, test } from './launch';
import { kinds, sheets } from './scenes';
import { show } from './walk';

test.describe.configure({ timeout: 180_000 });

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** Roles that must be called something. */
const NAMED = new Set([
  'button',
  'slider',
  'dialog',
  'alertdialog',
  'navigation',
  'group',
  'table',
  'image',
  'textbox',
  'searchbox',
  'heading',
]);

async function tree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored);
}

const levelOf = ({ properties }: Node): number =>
  Number(properties?.find(({ name }) => name === 'level')?.value.value);

/** What is wrong with the tree, in words. */
function faults(nodes: readonly Node[]): string[] {
  const of = (role: string): Node[] => nodes.filter((node) => node.role?.value === role);
  const nameless = nodes
    .filter(({ role, name }) => NAMED.has(role?.value ?? '') && !name?.value.trim())
    .map(({ role }) => `a ${role?.value} without a name`);
  const inDialog = of('dialog').length > 0;
  const levels = of('heading').map(levelOf);
  const skipped = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
  const names = of('navigation').map(({ name }) => name?.value);
  return [
    ...nameless,
    ...(of('main').length === 1 || inDialog ? [] : [`${of('main').length} main parts`]),
    ...(levels.filter((level) => level === 1).length === 1 || inDialog
      ? []
      : [`headings of the levels ${levels.join(', ')}`]),
    ...skipped.map((level) => `a level is left out before a heading of level ${level}`),
    ...(new Set(names).size === names.length ? [] : [`navigations of one name: ${names.join()}`]),
    ...(of('table').every((table) => rowsIn(table, nodes) > 0) ? [] : ['a table without rows']),
  ];
}

function rowsIn(table: Node, nodes: readonly Node[]): number {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): Node[] => {
    const node = byId.get(id);
    return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(below)];
  };
  return below(table.nodeId).filter(({ role }) => role?.value === 'row').length;
}

for (const reading of [false, true]) {
  test(`scenes ${reading ? 'told' : 'drawn'} have names and an order`, async ({ launchKiosk }) => {
    const { page } = await launchKiosk();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await aid(page, { reading });
    const found: string[] = [];
    for (const address of [...kinds, ...sheets]) {
      await show(page, address);
      for (const fault of faults(await tree(page))) found.push(`${address}: ${fault}`);
    }
    expect(found).toEqual([]);
  });
}

test('a chart has a sentence and a table, and a picked group says that it is picked', async ({
  launchKiosk,
}) => {
  const { page } = await launchKiosk();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show(page, 'delegates?by=age&pick=41-50');
  await expect(page.getByRole('button', { name: '41–50 tuổi', pressed: true })).toBeVisible();
  await show(page, 'delegates?as=table&by=age');
  const row = page.getByRole('row').filter({ hasText: '41–50' });
  await expect(row.getByRole('rowheader')).toHaveText(/41–50 tuổi/);
  await expect(row.getByRole('cell')).toHaveCount(2);
});

test('the warning before the reset is said at once', async ({ launchKiosk }, info) => {
  const settings = info.outputPath('settings.json');
  writeFileSync(settings, JSON.stringify({ idle: { seconds: 5, warning: 20 } }));
  const { page } = await launchKiosk({
    flags: ['--windowed', '1920x1080', '--settings', settings, '--scene', 'people'],
  });
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toBeVisible({ timeout: 15_000 });
  await expect(dialog).toHaveAccessibleName('Bạn còn xem không?');
  const inside = await dialog.evaluate((box) => box.contains(document.activeElement));
  expect(inside).toBe(true);
});
