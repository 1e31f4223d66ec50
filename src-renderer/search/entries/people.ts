/** Everybody who was elected or is named, by name; names and posts stay Vietnamese. */
import { everybody } from '../../model/people';
import { formatScene } from '../../model/scene';
import type { Teller } from '../../reading/teller';
import type { Entry } from '../entry';

export function peopleEntries({ content, tell }: Teller): Entry[] {
  const { pack } = content;
  const elected = everybody(pack).map(({ id, name, post, memberships }): Entry => {
    const seats = memberships.flatMap(({ body, office }) => [
      tell(content.body(body).label),
      ...(office ? [tell(office)] : []),
    ]);
    return {
      kind: 'person',
      title: name,
      detail: post,
      also: [...new Set(seats)].join('. '),
      scene: formatScene('people', { who: id }),
      lang: 'vi',
    };
  });
  const notable = pack.delegates.notable.map(
    ({ id, name, organisation, role, dimension }): Entry => ({
      kind: 'person',
      title: name,
      detail: organisation,
      also: tell(role),
      scene: formatScene('delegates', { by: dimension, who: id }),
      lang: 'vi',
    }),
  );
  const credited = pack.congress.publication.credits.map(({ name, post, role }): Entry => ({
    kind: 'person',
    title: name,
    detail: post ?? '',
    also: tell(role),
    scene: formatScene('congress', { part: 'publication' }),
    lang: 'vi',
  }));
  const known = new Set(elected.map(({ title }) => title));
  // Who made the booklet and was elected as well has a card that says more.
  return [...elected, ...notable, ...credited.filter(({ title }) => !known.has(title))];
}
