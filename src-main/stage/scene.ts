/** The form of a scene's address; what its parameters mean is the renderer's business. */
export const views = [
  'home',
  'delegates',
  'results',
  'targets',
  'resolution',
  'people',
  'congress',
] as const;

const maxLength = 200;
const parameter = /^[a-z]+=[\p{L}\p{M}\p{N}.,_-]{1,80}$/u;

/** Is `address` a view with parameters, such as `delegates?by=age&pick=31-40`? */
export function isScene(address: string): boolean {
  if (address.length > maxLength) return false;
  const [view = '', query, ...more] = address.split('?');
  if (!(views as readonly string[]).includes(view) || more.length > 0) return false;
  return query === undefined || query.split('&').every((part) => parameter.test(part));
}
