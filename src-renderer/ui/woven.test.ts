import { expect, it } from 'vitest';
import { DIAMOND, motifColours, runsPath } from '../layout/brocade';
import file from './woven.svg?raw';

it('the file of the safe page is the motif that the kiosk weaves', () => {
  expect(file).toContain(`viewBox="0 0 ${DIAMOND.width} ${DIAMOND.height}"`);
  for (const colour of motifColours(DIAMOND)) expect(file).toContain(runsPath(DIAMOND, colour));
});
