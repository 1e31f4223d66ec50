import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weaknessOf } from './strength';

it.each(['', '12345', '123456789', '12a456', '٣٤٥٦٧٨', ' 739164', '739164\n'])(
  'wants 6 to 8 digits: %j',
  (pin) => {
    expect(weaknessOf(pin)).toBe('form');
  },
);

it.each([
  ...['000000', '111111', '99999999', '100100', '122122'],
  ...['123456', '654321', '012345', '567890', '890123', '098765', '12345678'],
  ...['121212', '123123', '12341234', '123321', '739937'],
  ...['2025', '1930', '2045'].flatMap((year) => [`${year}73`, `73${year}`, `7391${year}`]),
  ...['170925', '091725', '250917', '17092025', '20250917'],
])('refuses %s', (pin) => {
  expect(weaknessOf(pin)).toBe('weak');
});

it.each(['739164', '480573', '9053817', '60418273'])('takes %s', (pin) => {
  expect(weaknessOf(pin)).toBeNull();
});

it('leaves most PINs to choose from', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
  const pins = fc.sample(digits, 2000).map((digit) => digit.join(''));
  expect(pins.filter((pin) => weaknessOf(pin) === null).length).toBeGreaterThan(1600);
});
