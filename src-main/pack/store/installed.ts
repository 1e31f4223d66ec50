/** An installed pack as its folder tells of itself. */
import { z } from 'zod';
import type { Voucher } from '../../content/types';
import { isKey } from './key';

/** The file beside those of the pack. */
export const installedFile = 'installed.json';

export const key = z.string().refine(isKey);

export const installed = z.object({
  key,
  name: z.string(),
  version: z.string(),
  /** ISO 8601, the pack's own. */
  date: z.string(),
  voucher: z.discriminatedUnion('state', [
    z.object({ state: z.literal('signed'), by: z.string() }),
    z.object({ state: z.literal('unsigned') }),
  ]) satisfies z.ZodType<Voucher>,
  /** Stands for the bytes of its content: any other bytes are not this pack any more. */
  digest: z.string(),
  /** When it was taken in, ISO 8601 by the clock on the wall. */
  at: z.string(),
});

export type Installed = z.infer<typeof installed>;
