/** The views that exist; the order is that of the way-finding bar. */
export const VIEWS = [
  'home',
  'delegates',
  'results',
  'targets',
  'resolution',
  'people',
  'congress',
] as const;

export type View = (typeof VIEWS)[number];

/** Everything that a screen can show: a view and its parameters. */
export interface Scene {
  view: View;
  params: Readonly<Record<string, string>>;
}

const isView = (name: string): name is View => (VIEWS as readonly string[]).includes(name);

/**
 * Reads an address such as `delegates?by=age&pick=31-40`.
 * An unknown view gives `home`: a window draws something for every address that main lets through.
 */
export function parseScene(address: string): Scene {
  const [name = '', query = ''] = address.split('?', 2);
  if (!isView(name)) return { view: 'home', params: {} };
  return { view: name, params: Object.fromEntries(new URLSearchParams(query)) };
}

/**
 * Writes an address. Every scene has one: parameters stand in alphabetical order, and those that
 * are empty or missing are left out.
 */
export function formatScene(view: View, params: Record<string, string | undefined> = {}): string {
  const query = Object.entries(params)
    .filter((entry): entry is [string, string] => Boolean(entry[1]))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
  return query ? `${view}?${query}` : view;
}

/** The same scene with some parameters changed; `undefined` takes one away. */
export function changeScene(scene: Scene, change: Record<string, string | undefined>): string {
  return formatScene(scene.view, { ...scene.params, ...change });
}
