/**
 * From schema 1, of the time before lobby, decks and further languages. Packs of that number that had them
 * already keep theirs.
 */
import { isEntries, type Entries, type Step } from '../step';

export const from1: Step = {
  adds: ['playlist', 'decks'],
  bring: (json) => ({
    ...json,
    pack: isEntries(json.pack) ? { languages: bothLanguages, ...json.pack } : json.pack,
    units: withYears(json.units),
    playlist: json.playlist ?? { items: everyView },
    decks: json.decks ?? { decks: [] },
  }),
};

/** Every text stood in these two, and in no other. */
const bothLanguages = ['vi', 'en'];

/** The words for years stood in the program; now they are the suffix of the units that count months. */
const years = { vi: ' năm', en: ' years' };

function withYears(file: unknown): unknown {
  if (!isEntries(file) || !Array.isArray(file['units'])) return file;
  const filled = (unit: unknown): unknown =>
    isEntries(unit) && unit['kind'] === 'duration' && isBare(unit['suffix'])
      ? { ...unit, suffix: years }
      : unit;
  return { ...file, units: file['units'].map(filled) };
}

const isBare = (suffix: unknown): boolean => isEntries(suffix) && suffix['vi'] === '';

/** Seconds: time enough to read any view from two metres. */
const seconds = 16;

/** What the lobby plays of a pack that has no list of its own: its views, with a question that claims nothing. */
const everyView: readonly Entries[] = [
  view('home', 'Chạm vào màn hình để xem', 'Touch the screen to look around'),
  view('delegates', 'Ai đã dự Đại hội?', 'Who took part in the congress?'),
  view('results', 'Nhiệm kỳ qua đã làm được gì?', 'What did the past term achieve?'),
  view('targets', 'Nhiệm kỳ tới đặt ra những chỉ tiêu nào?', 'What are the targets?'),
  view('resolution', 'Nghị quyết nói những gì?', 'What does the resolution say?'),
  view('people', 'Ai đã được bầu?', 'Who was elected?'),
  view('congress', 'Đại hội đã diễn ra thế nào?', 'How did the congress go?'),
];

function view(id: string, vi: string, en: string): Entries {
  return { id, scene: id, seconds, line: { vi, en } };
}
