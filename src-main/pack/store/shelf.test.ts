import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, isStumble, lasted, probationMs, rested, started } from './probation';
import { candidates, empty, passed, previousKept, shelf, switched, takenBack } from './shelf';

describe('the shelf', () => {
  it('shows what was switched to, and keeps what was shown before', () => {
    const state = switched(passed(switched(empty, 'a-1')), 'b-1');
    expect(state).toMatchObject({
      current: 'b-1',
      probation: { before: 'a-1', left: probationMs },
    });
    expect(state.packs.map(({ key }) => key)).toEqual(['b-1', 'a-1']);
    expect(candidates(state)).toEqual(['b-1', 'a-1']);
  });

  it('goes back to what stumbled, and does not fall back upon it', () => {
    const tried = switched(passed(switched(empty, 'a-1')), 'b-1');
    const back = takenBack(tried, 'treo', 'Đã thu hồi.');
    expect(back).toMatchObject({ current: 'a-1', probation: null, notice: 'Đã thu hồi.' });
    expect(back.packs).toEqual([
      { key: 'a-1', passed: true, takenBack: null },
      { key: 'b-1', passed: false, takenBack: 'treo' },
    ]);
    expect(candidates(back)).toEqual(['a-1']);
    expect(switched(back, null).notice).toBeNull();
  });

  it('goes back to the built-in content where there was nothing else', () => {
    const back = takenBack(switched(empty, 'a-1'), 'treo', '');
    expect(back.current).toBeNull();
    expect(candidates(back)).toEqual([]);
    expect(takenBack(switched(switched(switched(empty, 'a-1'), null), 'b-1'), '', '').current).toBe(
      null,
    );
  });

  it('tries a pack again that has not passed, and no other', () => {
    const a = passed(switched(empty, 'a-1'));
    expect(switched(switched(a, 'b-1'), 'a-1').probation).toBeNull();
    const stumbled = takenBack(switched(a, 'b-1'), 'treo', '');
    expect(switched(stumbled, 'b-1').probation).toEqual(begin('a-1'));
    expect(passed(switched(stumbled, 'b-1')).packs[0]).toMatchObject({ takenBack: null });
  });

  it('still knows what was before where the same pack is switched to once more', () => {
    const twice = switched(switched(switched(empty, 'a-1'), 'b-1'), 'b-1');
    expect(twice.probation?.before).toBe('a-1');
  });

  it('is always well formed, with at most five previous ones', () => {
    const key = fc.constantFrom(...'abcdefgh').map((letter) => `${letter}-1`);
    const act = fc.oneof(
      key.map((to) => (state: typeof empty) => switched(state, to)),
      fc.constant((state: typeof empty) => switched(state, null)),
      fc.constant((state: typeof empty) => passed(state)),
      fc.constant((state: typeof empty) => {
        return state.probation === null ? state : takenBack(state, 'x', 'y');
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let state = empty;
        for (const change of acts) {
          state = change(state);
          expect(shelf.safeParse(state).success).toBe(true);
          expect(state.packs.length).toBeLessThanOrEqual(previousKept + 1);
          const before = state.probation?.before ?? null;
          if (before !== null) expect(state.packs.map((one) => one.key)).toContain(before);
        }
      }),
    );
  });
});

describe('probation', () => {
  it('is over after ten minutes, over several starts', () => {
    const half = lasted(begin(null), probationMs / 2);
    expect(half?.left).toBe(probationMs / 2);
    expect(half && lasted(half, probationMs / 2)).toBeNull();
  });

  it('believes a power cut once, and not twice', () => {
    const once = started(begin(null), 'ended');
    expect(once.stumble).toBeNull();
    expect(started(once.probation, 'ended').stumble).toBe('starts');
    expect(started(rested(once.probation), 'ended').stumble).toBeNull();
  });

  it('blames a pack for its page alone', () => {
    expect(started(begin(null), 'page-hung').stumble).toBe('page-hung');
    expect(started(begin(null), 'gpu-failed').stumble).toBeNull();
    expect(isStumble('window-closed')).toBe(false);
  });
});
