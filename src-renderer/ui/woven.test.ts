import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIAMOND, motifColours, runsPath } from '../layout/brocade';

it('the file of the safe page is the motif that the kiosk weaves', () => {
  const file = readFileSync(new URL('./woven.svg', import.meta.url), 'utf8');
  expect(file).toContain(`viewBox="0 0 ${DIAMOND.width} ${DIAMOND.height}"`);
  for (const colour of motifColours(DIAMOND)) expect(file).toContain(runsPath(DIAMOND, colour));
});
