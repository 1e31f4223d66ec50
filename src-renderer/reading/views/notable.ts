import type { NotableDelegate } from '../../../src-main/contract';
import type { Scene } from '../../model/scene';
import { formatDate } from '../../text/format';
import { changeWay, figureRow } from '../figures';
import type { Reading } from '../reading';
import type { Teller } from '../teller';
import { ownLanguage } from './own-language';

/** The card of a delegate whom the source names for age or membership. */
export function readNotable(delegate: NotableDelegate, scene: Scene, teller: Teller): Reading {
  const { say, tell } = teller;
  const { date, delegation, figure, name, note, organisation, role, source } = delegate;
  return {
    eyebrow: tell(role),
    title: name,
    ...ownLanguage(teller),
    parts: [
      {
        kind: 'rows',
        rows: [
          figureRow(figure, scene, teller),
          { label: tell(date.label), value: formatDate(date.value, teller.language) },
          figureRow(delegation, scene, teller),
        ],
      },
      { kind: 'text', text: organisation, ...ownLanguage(teller) },
      ...(note ? [{ kind: 'text' as const, text: tell(note) }] : []),
      {
        kind: 'ways',
        label: say('delegates'),
        ways: [changeWay(say('close'), scene, { who: undefined })],
      },
    ],
    source: teller.source(source),
  };
}
