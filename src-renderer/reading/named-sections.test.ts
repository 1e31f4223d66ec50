/** Sections that views name themselves: the check wants each of them. */
import { expect, it } from 'vitest';
import { electionsSource } from '../model/people-shown';
import { resolutionSource } from '../model/resolution';
import { targetsSource } from '../model/targets';
import { THEME_SOURCES } from '../scenes/congress/parts';
import { faultsWithout } from '../testing/sections';

it.each([resolutionSource, targetsSource, electionsSource, ...THEME_SOURCES])(
  '$document, $section',
  (source) => {
    expect(faultsWithout(source)).toContain('missing-section');
  },
);
