/** The one way in which the kiosk ends itself. */
import { app } from 'electron';

let leaving = false;
app.on('before-quit', () => {
  leaving = true;
});

/** Is the program ending? Windows that close then are not to be opened again. */
export const isLeaving = (): boolean => leaving;

/** Ends the program at once; `app.exit` alone sends no `before-quit`. */
export function leave(code: number): void {
  leaving = true;
  app.exit(code);
}
