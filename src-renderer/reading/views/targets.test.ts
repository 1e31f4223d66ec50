import { describe, expect, it } from 'vitest';
import { partFigures } from '../../model/targets';
import { content, pack } from '../../testing/pack';
import { figuresIn, readAt, rowsIn, scenesIn, textsIn, waysIn } from '../../testing/readings';

const { areas, targets } = pack.targets;
const parts = targets.flatMap((target) => target.parts.map((part) => ({ target, part })));
const trials = parts.flatMap(({ target, part }) =>
  part.trial ? [{ target, part, trial: part.trial }] : [],
);

describe('all targets', () => {
  it('tell every part and every baseline, and open every target', () => {
    const reading = readAt('targets');
    const told = figuresIn(reading);
    for (const { part } of parts) {
      expect(told).toContain(part.figure);
      if (part.baseline) expect(told).toContain(part.baseline.figure);
    }
    for (const { id } of targets) expect(scenesIn(reading)).toContain(`targets?open=${id}`);
  });

  it('say which lie lower', () => {
    const lower = rowsIn(readAt('targets')).filter(({ note }) =>
      note?.includes('thấp hơn nhiệm kỳ trước'),
    );
    expect(lower).toHaveLength(4);
    expect(lower.map(({ label }) => label)).toContain('Mức tăng thu ngân sách');
  });

  it('stand under their areas by number, and without them by distance', () => {
    const headings = (address: string): string[] =>
      readAt(address).parts.flatMap((part) => (part.kind === 'heading' ? part.text : []));
    expect(headings('targets')).toEqual(areas.map(({ label }) => label.vi));
    expect(headings('targets?order=far')).toEqual([]);
  });

  it('can be put in the other order and back', () => {
    expect(scenesIn(readAt('targets'))).toContain('targets?order=far');
    const far = readAt('targets?order=far');
    const now = waysIn(far).find(({ current }) => current);
    expect(now?.scene).toBe('targets?order=far');
    expect(scenesIn(far)).toContain('targets');
  });
});

describe.each(targets)('target $id', (target) => {
  const reading = readAt(`targets?open=${target.id}`, 'en');

  it('tells every figure that it shows, and how the two wordings differ', () => {
    const told = figuresIn(reading);
    const notes = rowsIn(reading).map(({ note = '' }) => note);
    for (const part of target.parts) {
      expect(told).toEqual(expect.arrayContaining(partFigures(part)));
      for (const text of [part.baseline?.wording, part.notComparable?.why]) {
        if (text) expect(notes.some((note) => note.includes(text.en))).toBe(true);
      }
    }
  });

  it('leads to its neighbours and to what can be tried', () => {
    const ways = waysIn(reading).filter(({ how }) => how === 'go');
    const at = targets.indexOf(target);
    const around = [targets.at(at - 1), targets[(at + 1) % targets.length]];
    const tried = target.parts.filter(({ trial }) => trial);
    expect(ways.map(({ scene }) => scene)).toEqual([
      ...tried.map(({ figure }) => `targets?open=${target.id}&try=${figure}`),
      ...around.map((one) => `targets?open=${one?.id}`),
      'congress?part=sources',
    ]);
  });

  it('says that a drawn line is no plan', () => {
    expect(textsIn(reading).join(' ')).toContain('illustration');
  });
});

describe.each(trials)('the trial of $part.figure', ({ target, part, trial }) => {
  const at = (rate: number): string => `targets?open=${target.id}&rate=${rate}&try=${part.figure}`;

  it('can be stepped from one end to the other, and back', () => {
    const { min, max, step } = trial.rate;
    const steps = Math.round((max - min) / step);
    let here = at(min);
    for (let done = 0; done < steps; done += 1) {
      const changes: string[] = waysIn(readAt(here))
        .filter(
          ({ how, scene }) =>
            how === 'change' && scene.includes('rate=') && !scene.includes('source='),
        )
        .map(({ scene }) => scene);
      const next = changes.at(-1) ?? '';
      if (done > 0) expect(changes).toHaveLength(2);
      expect(scenesIn(readAt(next))).toContain(here);
      here = next;
    }
    expect(here).toBe(at(max));
    expect(
      scenesIn(readAt(here)).filter(
        (scene) => scene.includes('rate=') && !scene.includes('source='),
      ),
    ).toHaveLength(1);
  });

  it('starts at its own rate, tells start and target, and leads back to the target', () => {
    const reading = readAt(`targets?open=${target.id}&try=${part.figure}`);
    expect(textsIn(reading)).toEqual(textsIn(readAt(at(trial.rate.start))));
    const shown = [trial.base, part.figure, ...(part.required ? [part.required] : [])];
    expect(figuresIn(reading)).toEqual(shown);
    expect(scenesIn(reading)).toContain(`targets?open=${target.id}`);
    expect(textsIn(reading)).toContain(content.figure(trial.base).label.vi);
  });

  it('is no forecast', () => {
    expect(textsIn(readAt(at(trial.rate.max), 'en')).join(' ')).toContain('not a forecast');
  });
});
