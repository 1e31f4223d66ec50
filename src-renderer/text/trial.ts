import type { TrialRun } from '../model/trial';
import type { Teller } from '../reading/teller';
import { formatNumber } from './format';

/** What is said of a trial at one rate. */
export interface TrialWords {
  /** What it takes, or where the target's rate leads. */
  claim: string;
  /** `Nếu mỗi năm tăng 9,5%:` */
  condition: string;
  /** The amount at the end, and what follows it: unit, year and how it stands to the target. */
  end: string;
  ending: string;
  verdict: string;
  /** Where the target's own rate leads; only where the target is a rate. */
  band: string | undefined;
  formula: string;
  /** A yearly rate in per cent, to one digit. */
  percent(value: number): string;
}

const range = (low: string, high: string): string => (low === high ? low : `${low}–${high}`);

/** Puts a trial into words. */
export function trialWords(run: TrialRun, { content, language, say, tell }: Teller): TrialWords {
  const { trial, base, goal, end, result, years } = run;
  const unit = tell(content.unit(content.figure(trial.base).unit).suffix).trim();
  // Large amounts are shown whole, small ones to one digit: more would pretend to know.
  const digits = base >= 1e3 ? 0 : 1;
  const show = (amount: number): string => formatNumber(amount, language, digits);
  const percent = (value: number): string => formatNumber(Math.round(value * 10) / 10, language);
  const rate = range(percent(goal.rate.low), percent(goal.rate.high));
  const amount = show(goal.amount.low);
  return {
    claim: say(trial.goal === 'rate' ? 'trial-claim-rate' : 'trial-claim', {
      rate,
      year: trial.to,
      amount,
      unit,
    }),
    condition: say('trial-if', { rate: percent(run.rate) }),
    end: show(end),
    ending: say('trial-end', { unit, year: trial.to }),
    verdict: say(`trial-${trial.goal}-${result.state}`, { by: show(result.by), rate }),
    band: trial.goal === 'rate' ? say('trial-band', { rate, amount, unit }) : undefined,
    formula: `${say('trial-formula', { base: formatNumber(base, language), years })} ${tell(trial.basis)}`,
    percent,
  };
}
