import { expect, test } from 'vitest';
import { content } from '../../testing/pack';
import { find, pages, type Place } from './search';

const steps: Place[] = ['Đại hội', 'Tuổi của đại biểu', 'Tuổi của đại biểu', 'Dân tộc'].map(
  (title, step) => ({ title, step }),
);
const others = pages(content);

test('steps come before pages, and those that begin with the words before others', () => {
  const found = find('dai', steps, others);
  expect(found.slice(0, 3)).toEqual([steps[0], steps[1], steps[2]]);
  expect(found.slice(3)).toContainEqual({ title: 'Đại biểu', scene: 'delegates' });
});

test('words in any order, accents as one likes', () => {
  expect(find('bieu tuoi', steps, [])).toEqual([steps[1], steps[2]]);
  expect(find('TUỔI', steps, [])).toEqual([steps[1], steps[2]]);
  expect(find('uổi', steps, [])).toEqual([]);
});

test('a number finds its step; nothing typed finds all', () => {
  expect(find('4', steps, [])).toEqual([steps[3]]);
  expect(find('  ', steps, others)).toEqual(steps);
});

test('targets, results, branches and bodies are pages', () => {
  const scenes = (query: string): unknown[] =>
    find(query, [], others).map((place) => 'scene' in place && place.scene);
  expect(scenes('chi tieu 7')).toContain('targets?open=t07');
  expect(scenes('ket qua kinh te')).toContain('results?area=economy');
  expect(scenes('dot pha')).toContain('resolution?at=breakthroughs');
  expect(scenes('ban chap hanh')).toContain('people?body=bch');
});
