/** From a text to a deck of a speaker, or to what keeps it from being one. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { deck } from '../../data/schema';
import type { Deck } from '../contract';
import { isScene } from '../stage/scene';
import { problemOf } from './words';

/** `problem` is a sentence in Vietnamese. */
export type ReadDeck = { ok: true; deck: Deck } | { ok: false; problem: string };

/** Bytes of a deck's file. Without drawings it needs a hundredth of that. */
export const maxBytes = 4 * 1024 * 1024;
export const tooLarge = `Bài quá lớn (nhiều nhất ${maxBytes / 1024 / 1024} MB); hãy bỏ bớt nét vẽ.`;

const noDeck = 'Tệp này không phải là một bài thuyết trình, hoặc đã bị hỏng.';

/** Whether its scenes exist is for the content to say, which may be another tomorrow. */
const speakersDeck = deck.superRefine(({ items }, { addIssue }) => {
  const seen = new Set<string>();
  items.forEach(({ id, steps }, i) => {
    const at = ['items', i];
    if (seen.has(id)) {
      addIssue({ code: 'custom', path: [...at, 'id'], message: 'trùng với mã của một mục khác' });
    }
    seen.add(id);
    steps.forEach(({ scene }, j) => {
      if (isScene(scene)) return;
      const path = [...at, 'steps', j, 'scene'];
      addIssue({ code: 'custom', path, message: `“${scene}” không phải là địa chỉ màn hình` });
    });
  });
});

/** Letters become NFC, and blanks around texts go: nobody sees either. */
export function readDeck(text: string): ReadDeck {
  let json: unknown;
  try {
    json = JSON.parse(text.normalize('NFC'), (_key, value: unknown) =>
      typeof value === 'string' ? value.trim() : value,
    );
  } catch {
    return { ok: false, problem: noDeck };
  }
  const result = speakersDeck.safeParse(json);
  if (!result.success) return { ok: false, problem: problemOf(result.error.issues, json) };
  return { ok: true, deck: result.data };
}

/** Reads a file that anybody may have put where it is. Never rejects. */
export async function readDeckFile(file: string): Promise<ReadDeck> {
  try {
    // A link may lead anywhere, and a pipe must not hold the kiosk up. Windows has neither flag.
    const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const handle = await open(file, constants.O_RDONLY | careful);
    try {
      const info = await handle.stat();
      if (!info.isFile()) return { ok: false, problem: 'Đây không phải là một tệp thường.' };
      if (info.size > maxBytes) return { ok: false, problem: tooLarge };
      // No more than was announced: the file may be growing.
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(info.size), 0, info.size, 0);
      const text = new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead));
      return readDeck(text);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, problem: faults[code] ?? `Không đọc được tệp (${code}).` };
  }
}

const faults: Readonly<Record<string, string>> = {
  ERR_ENCODING_INVALID_ENCODED_DATA: noDeck,
  ENOENT: 'Không còn tệp này.',
  ELOOP: 'Đây là một liên kết, không phải là tệp.',
  EACCES: 'Không có quyền đọc tệp này.',
  EIO: 'Không đọc được tệp: ổ đĩa bị lỗi.',
};
