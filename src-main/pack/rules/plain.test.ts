import { expect, it } from 'vitest';
import { checkPack } from '../check';
import { smallPack } from '../testing';

/** What the check says about a pack whose motto is `text`. */
function faults(text: string): string[] {
  const pack = smallPack();
  pack.congress.motto.vi = text;
  const result = checkPack(pack);
  return result.ok ? [] : result.findings.map(({ code, found }) => `${code} ${found.vi}`);
}

it.each([
  ['<script>alert(1)</script>', 'markup <script>alert(1)'],
  ['chữ <b>đậm</b>', 'markup <b>đậm'],
  ['a </p> b', 'markup </p> b'],
  ['<!-- x -->', 'markup <!-- x -->'],
  ['<?php', 'markup <?php'],
  ['<IMG src=x onerror=alert(1)>', 'markup <IMG src=x onerror=ale'],
  ['một&nbsp;hai', 'markup &nbsp;'],
  ['&#x3c;b', 'markup &#x3c;'],
  ['JavaScript: alert(1)', 'markup JavaScript:'],
  ['data:text/html,x', 'markup data:text/'],
])('refuses markup: %s', (text, fault) => {
  expect(faults(text)).toEqual([fault]);
});

it.each([
  ['a control sign', 'a\u0007b', '7'],
  ['the end of a line', 'a\nb', 'a'],
  ['a sign that turns the direction', 'a\u202eb', '202e'],
  ['a blank of no width', 'a\u200bb', '200b'],
  ['a soft hyphen', 'a\u00adb', 'ad'],
  ['half a sign', 'a\ud800b', 'd800'],
  ['a sign of nobody', 'a\ue000b', 'e000'],
  ['a letter that is blank', 'a\u3164b', '3164'],
])('refuses what nobody sees: %s', (_name, text, number) => {
  expect(faults(text)).toEqual([`invisible \\u{${number}}`]);
});

it.each(['5 < 6 và x<5', 'A & B; C', '“Đoàn kết – Dân chủ”', '中文', 'tỉ lệ ≥ 90%'])(
  'takes plain text: %s',
  (text) => {
    expect(faults(text)).toEqual([]);
  },
);

it('lets only speakers read several lines', () => {
  const pack = smallPack();
  const [step] = pack.decks.decks[0]?.items[0]?.steps ?? [];
  if (step !== undefined) step.notes = 'một\n\nhai';
  expect(checkPack(pack).ok).toBe(true);
});
