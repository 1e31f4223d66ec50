/** The operator's desk, asked through the door as the operator's screen does. */
import type { Page } from 'playwright/test';
import type { Operations } from '../src-main/contract';
import { PIN } from './pin';

export function operate<K extends keyof Operations>(
  page: Page,
  name: K,
  ask: Operations[K]['ask'],
): Promise<Operations[K]['answer']> {
  return page.evaluate(
    ([operation, given]) => window.kiosk.operate(operation as never, given as never),
    [name, ask] as const,
  );
}

/** Opens the operator's screen; sets the PIN where there is none. */
export async function enter(page: Page): Promise<void> {
  if ((await operate(page, 'door', null)).pin === 'unset')
    await operate(page, 'set-pin', { pin: PIN });
  const answer = await operate(page, 'unlock', { pin: PIN });
  if (!answer.ok) throw new Error('the PIN was refused');
}
