import type { Target, TargetPart, Trial } from '../../../src-main/contract';
import type { Scene } from '../../model/scene';
import { runTrial, snapRate } from '../../model/trial';
import { trialWords } from '../../text/trial';
import { changeWay, figureRow } from '../figures';
import type { Reading, Way } from '../reading';
import type { Teller } from '../teller';
import { targetWay } from './target-way';

interface Tried {
  target: Target;
  part: TargetPart;
  trial: Trial;
}

/** A trial in words; the slider's steps are ways to the next rates. */
export function readTrial({ target, part, trial }: Tried, scene: Scene, teller: Teller): Reading {
  const { content, say, tell } = teller;
  const run = runTrial(part, trial, content, scene.params['rate']);
  const words = trialWords(run, teller);
  const step = (key: 'less' | 'more', by: number): Way[] => {
    const rate = snapRate(trial, run.rate + by);
    if (rate === run.rate) return [];
    const label = `${say(key)}: ${words.percent(rate)}%`;
    return [changeWay(label, scene, { rate: String(rate) })];
  };
  return {
    eyebrow: `${say('target')} ${target.number} · ${tell(part.label)}`,
    title: words.claim,
    parts: [
      {
        kind: 'text',
        text: `${words.condition} ${words.end} ${words.ending} ${words.verdict}`,
      },
      {
        kind: 'ways',
        label: say('try'),
        ways: [...step('less', -trial.rate.step), ...step('more', trial.rate.step)],
      },
      {
        kind: 'rows',
        rows: [
          figureRow(trial.base, scene, teller),
          figureRow(part.figure, scene, teller, { label: say('target') }),
          ...(part.required
            ? [figureRow(part.required, scene, teller, { label: say('required-per-year') })]
            : []),
        ],
      },
      ...(words.band ? [{ kind: 'text' as const, text: words.band }] : []),
      { kind: 'text', text: words.formula },
      { kind: 'ways', label: say('target'), ways: [targetWay(target, teller)] },
    ],
    source: teller.source(target.source),
  };
}
