import { expect, it } from 'vitest';
import { passed, switched, takenBack, empty } from '../pack/store/shelf';
import { entriesOf, type Listed } from './shelf';

const builtIn = { name: 'Có sẵn', version: '1.0.0', date: '2025-09-17' };
const entry = (key: string): Listed['installed'][number] => ({
  ...{ key, name: key, version: '1.1.0', date: '2026-01-01', digest: '', at: '' },
  voucher: { state: 'signed', by: 'x' },
});

it('has what is shown first and the built-in content last', () => {
  const shelf = switched(passed(switched(empty, 'a-1')), 'b-1');
  const installed = [entry('b-1'), entry('a-1')];
  const list = (shown: string | null): unknown[] =>
    entriesOf({ shelf, installed, builtIn, shown, probation: 60 }).map((one) => {
      return [one.key, one.current, one.probation];
    });
  expect(list('b-1')).toEqual([
    ['b-1', true, 60],
    ['a-1', false, null],
    ['built-in', false, null],
  ]);
  // The wanted one is broken: it is not what proves itself now.
  expect(list('a-1')[0]).toEqual(['a-1', true, null]);
  expect(list('built-in')[0]).toEqual(['built-in', true, null]);
  expect(list(null).flat()).not.toContain(true);
});

it('says why a pack was taken back', () => {
  const shelf = takenBack(switched(empty, 'a-1'), 'Treo.', '');
  const [first] = entriesOf({
    ...{ shelf, installed: [entry('a-1')], builtIn, shown: null, probation: null },
  });
  expect(first).toMatchObject({ key: 'a-1', takenBack: 'Treo.' });
});
