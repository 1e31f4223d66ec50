import { describe, expect, it } from 'vitest';
import { content } from '../../testing/pack';
import { aroundFigure } from './around';

describe('around a figure', () => {
  it('stands its group of delegates, for the count and for the share', () => {
    expect(aroundFigure('delegates.age.41-50', content).group?.id).toBe('41-50');
    expect(aroundFigure('delegates.age.41-50.share', content).group?.id).toBe('41-50');
  });

  it('stands what a target is compared with', () => {
    expect(aroundFigure('targets.t01.grdp-growth', content).compared).toMatchObject({
      baseline: { figure: 'results.economy.grdp-growth' },
      below: false,
    });
    expect(aroundFigure('targets.t03.budget-growth', content).compared?.below).toBe(true);
  });

  it('stands nothing where it is none of both', () => {
    expect(aroundFigure('congress.present', content)).toEqual({
      group: undefined,
      compared: undefined,
    });
  });
});
