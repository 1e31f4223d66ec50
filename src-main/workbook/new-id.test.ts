import { expect, test } from 'vitest';
import { idOf, newId } from './new-id';

test('an id has no marks and no capitals', () => {
  expect(idOf('Nguyễn Văn Đô')).toBe('nguyen-van-do');
  expect(idOf(' people?who=an ')).toBe('people-who-an');
  expect(idOf('—')).toBe('');
});

test('an id is new', () => {
  const taken = new Set(['an', 'an-2']);
  expect(newId('An', 'nguoi', taken)).toBe('an-3');
  expect(newId('…', 'nguoi', taken)).toBe('nguoi');
  expect(newId('?', 'nguoi', taken)).toBe('nguoi-2');
});
