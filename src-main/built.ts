/** When this program was built; electron.config.ts writes it in. Unit tests are not built. */
declare const __BUILT__: string | undefined;

export const built: Date | null = typeof __BUILT__ === 'undefined' ? null : new Date(__BUILT__);
