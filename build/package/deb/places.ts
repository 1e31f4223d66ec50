/** Where the program itself lies on the machine; for the rest see build/os/linux/layout.ts. */

export const PROGRAM = '/usr/lib/congress-kiosk';

/** Both for `PATH`: a link to the program. */
export const COMMAND = '/usr/bin/congress-kiosk';

export const DOCUMENTS = '/usr/share/doc/congress-kiosk';
