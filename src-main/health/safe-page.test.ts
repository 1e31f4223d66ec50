import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPack } from '../pack/load';
import { fillSafePage, newerData } from './safe-page';

const root = join(import.meta.dirname, '../..');
const template = readFileSync(join(root, 'src-renderer/safe.html'), 'utf8');

it('tells title, theme and key figures of the pack, each with its unit and its source', async () => {
  const loaded = await loadPack(join(root, 'data'));
  if (!loaded.ok) throw new Error('the built-in pack is not good');
  const page = fillSafePage(template, loaded.pack, 'K-2');
  const { pack, congress, figures } = loaded.pack;
  expect(page).toContain(`<h1>${pack.name.vi}</h1>`);
  expect(page).toContain(congress.theme.vi);
  const members = figures.find(({ id }) => id === 'results.party.members-total');
  const number = new Intl.NumberFormat('vi-VN').format(members?.value ?? 0);
  expect(page).toContain(`${number}<span>đảng viên</span>`);
  expect(page.match(/<dt>/g)).toHaveLength(4);
  expect(page).toContain('Nguồn: ');
  expect(page).toContain('K-2');
  expect(page).not.toMatch(/\{\{|script/);
});

it('stands without any pack', () => {
  const page = fillSafePage(template, null, 'K-6');
  expect(page).toContain('K-6');
  expect(page).not.toMatch(/\{\{|<dt>/);
});

it('says that it will be back, or which version is to be installed again', () => {
  expect(fillSafePage(template, null, 'K-6')).toContain('sẽ tự trở lại');
  const page = fillSafePage(template, null, 'K-7', newerData('<0.2>'));
  expect(page).toContain('phiên bản mới hơn (&lt;0.2&gt;)');
  expect(page).toContain('a newer version (&lt;0.2&gt;)');
  expect(page).not.toContain('sẽ tự trở lại');
});

it('takes texts for texts', () => {
  expect(fillSafePage('{{code}}{{other}}', null, 'K-1')).toBe('K-1');
});
