/** Where the public keys lie whose owners may speak for content. */
import { join } from 'node:path';

/** The kiosk's own folder, and the machine's, which only its administrator can write to. */
export function keyFolders(
  userData: string,
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string[] {
  const machine =
    platform === 'win32' ? (env['ProgramData'] ?? 'C:\\ProgramData') : join('/', 'etc');
  return [join(userData, 'keys'), join(machine, 'congress-kiosk', 'keys')];
}
