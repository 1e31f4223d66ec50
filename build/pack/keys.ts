/** `npm run -s pack:keys -- NAME`: a new pair of keys, the one to sign with, the other for the kiosks. */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { keyName, publicEnding } from '../../src-main/pack/bundle/keys';
import { privateEnding } from './key-file';
import { argumentsOf, fromHere, usage, type Report } from './report';

/** Writes `NAME.key.pem`, for its owner alone, and `NAME.pub.pem`. No key is ever written over. */
export function keys(args: readonly string[]): Report {
  const name = argumentsOf(args)?.what;
  if (name === undefined || !keyName.test(name))
    return usage('pack:keys -- TÊN   (TÊN gồm chữ không dấu, chữ số, gạch nối)');
  const [secret, open] = [`${name}${privateEnding}`, `${name}${publicEnding}`];
  const taken = [secret, open].find((file) => existsSync(fromHere(file)));
  if (taken !== undefined)
    return { code: 1, lines: [`${taken} đã có; không ghi đè lên khoá đang dùng`] };
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(fromHere(secret), pem, { mode: 0o600, flag: 'wx' });
  const flag = 'wx';
  writeFileSync(fromHere(open), publicKey.export({ type: 'spki', format: 'pem' }), { flag });
  return {
    code: 0,
    lines: [
      `${secret}: khoá riêng để ký; giữ kín, không chép vào máy trưng bày`,
      `${open}: khoá công khai; chép vào máy trưng bày`,
    ],
  };
}
