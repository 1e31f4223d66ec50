import { expect, it } from 'vitest';
import { runTrial } from '../model/trial';
import { tellerOf } from '../reading/teller';
import { content, pack } from '../testing/pack';
import { trialWords, type TrialWords } from './trial';

const parts = pack.targets.targets.flatMap((target) => target.parts);

function words(goal: 'rate' | 'amount', language: string, rate?: string): TrialWords {
  const part = parts.find(({ trial }) => trial?.goal === goal);
  if (!part?.trial) throw new Error(`no trial of a ${goal}`);
  return trialWords(runTrial(part, part.trial, content, rate), tellerOf(content, language));
}

it('says what a rate leads to, and how that stands to the target', () => {
  const { claim, condition, end, ending, verdict } = words('amount', 'en', '7.5');
  expect(claim).toBe('Our calculation: it takes 8.1–9.5% a year');
  expect([condition, end, ending, verdict].join(' ')).toBe(
    'If it grows by 7.5% a year: 72.8 million đồng per person a year in 2030, 2.2 short.',
  );
  expect(words('amount', 'en', '9').verdict).toBe('the target is reached.');
});

it('shows large amounts whole, and says that the band is computed only for a rate', () => {
  expect(words('rate', 'vi').claim).toBe('Tăng 10% mỗi năm thì năm 2030 đạt 46.090 tỉ đồng');
  expect(words('rate', 'vi').band).toContain('tính ra');
  expect(words('amount', 'vi').band).toBeUndefined();
});

it('rounds a rate to one digit', () => {
  expect(words('rate', 'vi').percent(8.1334)).toBe('8,1');
});
