import { kiosk } from '../stage/kiosk.svelte';

/** The page that the scene asks for, within those that there are. */
export function currentPage(pages: number): number {
  const wanted = Number(kiosk.param('page') ?? '1');
  return Math.min(Math.max(1, Number.isInteger(wanted) ? wanted : 1), pages);
}
