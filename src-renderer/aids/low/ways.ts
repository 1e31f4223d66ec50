/** Every control of a scene as a key, from its reading. */
import type { Reading, Row, Way } from '../../reading/reading';

/**
 * What one chooses from comes first, then what lines of tables lead to, then where figures come from;
 * each way once.
 */
export function waysOf({ parts }: Reading): Way[] {
  const chosen = parts.flatMap((part) => (part.kind === 'ways' ? part.ways : []));
  const rows = parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));
  const ways = [...chosen, ...rows.flatMap((row) => wayOf(row) ?? [])];
  const all = [...ways.filter((way) => !toSource(way)), ...ways.filter(toSource)];
  return all.filter((way, at) => all.findIndex((other) => isSame(way, other)) === at);
}

/** A way of a line says of what it is. */
function wayOf({ label, lang, way }: Row): Way | undefined {
  if (!way || way.label.includes(label)) return way;
  const named = { ...way, label: `${label}: ${way.label}` };
  return lang ? { ...named, lang } : named;
}

const toSource = ({ scene }: Way): boolean => /[?&]source=/.test(scene);
const isSame = (a: Way, b: Way): boolean => a.scene === b.scene && a.label === b.label;
