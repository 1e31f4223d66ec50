import { expect, it } from 'vitest';
import type { RawPack } from '../../../data/schema';
import { checkPack } from '../check';
import { smallPack } from '../testing';

/** What the whole check says about the small pack with a broken deck, as `path code`. */
function faults(
  breakIt: (deck: RawPack['decks']['decks'][number], pack: RawPack) => void,
): string[] {
  const pack = smallPack();
  breakIt(pack.decks.decks[0] ?? expect.fail(), pack);
  const result = checkPack(pack);
  return result.ok ? [] : result.findings.map(({ path, code }) => `${path} ${code}`);
}

const stroke = { id: 's1', colour: 1 as const, points: [{ x: 0, y: 1 }] };

it('takes a deck, with and without notes and drawings', () => {
  expect(faults(() => undefined)).toEqual([]);
  expect(
    faults(({ items }) => {
      items[0]?.steps.push({ scene: 'targets', notes: '', seconds: 5, ink: [stroke] });
    }),
  ).toEqual([]);
});

it.each<[string, Parameters<typeof faults>[0], string]>([
  ['no item', (deck) => deck.items.splice(0), 'decks[0].items empty'],
  ['a speaker’s id', (deck) => (deck.id = 'own-talk'), 'decks[0].id wrong-form'],
  ['two decks of one id', (deck, pack) => pack.decks.decks.push(deck), 'decks[1].id duplicate-id'],
  [
    'two items of one id',
    ({ items }) => items.push(...items.slice(0, 1)),
    'decks[0].items[1].id duplicate-id',
  ],
  [
    'an item without a step',
    ({ items }) => items[0]?.steps.splice(0),
    'decks[0].items[0].steps empty',
  ],
  [
    'a scene that is none',
    ({ items }) => items[0]?.steps.push({ scene: 'targets?open=x', notes: '', seconds: 60 }),
    'decks[0].items[0].steps[1].scene unknown-scene',
  ],
  [
    'notes that quote no figure',
    ({ items }) => items[0]?.steps.push({ scene: 'home', notes: 'Có {none}', seconds: 60 }),
    'decks[0].items[0].steps[1].notes unknown-reference',
  ],
  [
    'notes not in NFC',
    ({ items }) =>
      items[0]?.steps.push({ scene: 'home', notes: 'Đại hội'.normalize('NFD'), seconds: 60 }),
    'decks[0].items[0].steps[1].notes not-nfc',
  ],
  [
    'a step that is over at once',
    ({ items }) => items[0]?.steps.push({ scene: 'home', notes: '', seconds: 4 }),
    'decks[0].items[0].steps[1].seconds wrong-value',
  ],
  [
    'a drawing beside the picture',
    ({ items }) => {
      const ink = [{ ...stroke, points: [{ x: 1.1, y: 0 }] }];
      items[0]?.steps.push({ scene: 'home', notes: '', seconds: 60, ink });
    },
    'decks[0].items[0].steps[1].ink[0].points[0].x wrong-value',
  ],
])('finds %s', (_name, breakIt, fault) => {
  expect(faults(breakIt)).toEqual([fault]);
});
