/**
 * The content pack: one folder of JSON files, one schema per file.
 *
 * A figure is written once, in the `figures` list of the file of its subject; everything else
 * points at it by id. Texts may quote a figure as `{figure-id}`, so no digit is typed twice.
 * What the kiosk computes itself is a figure with status `computed` and a formula, never a value.
 */
import { z } from 'zod';

/** A text that a person can read: not empty, no blanks at the ends, Unicode NFC. */
export const text = z
  .string()
  .min(1)
  .refine((s) => s === s.trim(), { params: { rule: 'trimmed' } })
  .refine((s) => s === s.normalize('NFC'), { params: { rule: 'nfc' } });

const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
const isoDate = z.iso.date();

/** A language by its code, with the script where it must be told: `vi`, `en`, `zh-Hant` (BCP 47). */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/);

/**
 * The same text in the languages of the pack. Vietnamese and English stand always; where a further language
 * is missing, English stands in.
 */
export const localized = z.object({ vi: text, en: text }).catchall(text);

/** Where a fact stands: a document of sources.json and one of its sections. */
export const sourceRef = z.strictObject({ document: id, section: text });

/** `2025`, `2021/2025`, `2025-09-17` or `2025-09-15/2025-09-17` (ISO 8601, intervals by `/`). */
export const period = z.string().regex(/^\d{4}(?:-\d{2}-\d{2})?(?:\/\d{4}(?:-\d{2}-\d{2})?)?$/);

/** eq =, almost “gần”, about “khoảng”, gt “trên, hơn”, gte “từ … trở lên, ít nhất”, lt “dưới”, lte “trong nhóm”. */
export const comparator = z.enum(['eq', 'almost', 'about', 'gt', 'gte', 'lt', 'lte', 'range']);

/** How a figure follows from other figures (or, for union and intersection, from bodies). */
export const formula = z.discriminatedUnion('op', [
  /** 100 · first / second, in per cent. */
  z.strictObject({ op: z.literal('share'), of: z.tuple([id, id]) }),
  /** first − all the others. */
  z.strictObject({ op: z.literal('difference'), of: z.array(id).min(2) }),
  z.strictObject({ op: z.literal('sum'), of: z.array(id).min(2) }),
  /** first / second. */
  z.strictObject({ op: z.literal('ratio'), of: z.tuple([id, id]) }),
  /** first / years. */
  z.strictObject({ op: z.literal('per-year'), of: z.tuple([id]), years: z.int().positive() }),
  /** ((second / first)^(1/years) − 1) · 100, in per cent a year; a range stays a range. */
  z.strictObject({
    op: z.literal('growth-rate'),
    of: z.tuple([id, id]),
    years: z.int().positive(),
  }),
  /** Number of different people in any of the bodies. */
  z.strictObject({ op: z.literal('union'), of: z.array(id).min(1) }),
  /** Number of people in all of the bodies. */
  z.strictObject({ op: z.literal('intersection'), of: z.array(id).min(1) }),
]);

export const figure = z.strictObject({
  id,
  label: localized,
  comparator,
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  /** Digits after the comma as printed (18,30 has two); as many as needed where absent. */
  decimals: z.int().min(0).max(6).optional(),
  unit: id,
  /** Whether the number is a yearly rate, a level reached, a change, or the total of a period. */
  basis: z.enum(['per-year', 'level', 'change', 'total']).optional(),
  /** Which direction is wanted; only for targets. */
  desired: z.enum(['up', 'down']).optional(),
  period,
  status: z.enum(['published', 'estimated', 'target', 'computed']),
  /** The shortest piece of the document that prints this figure, letter by letter. */
  published: text.optional(),
  formula: formula.optional(),
  /** Why the printed value differs from the formula's; the check allows a difference only then. */
  exception: localized.optional(),
  source: sourceRef,
  /** The same figure in another document, with that document's words. */
  also: z
    .array(z.strictObject({ source: sourceRef, published: text, note: localized.optional() }))
    .optional(),
  note: localized.optional(),
});

const figures = z.array(figure);

/** A statement in the kiosk's own short words, with the figures it rests on. */
export const statement = z.strictObject({
  id,
  title: localized,
  body: localized.optional(),
  figures: z.array(id).optional(),
  source: sourceRef,
  note: localized.optional(),
});
const statements = z.array(statement).min(1);

/** Of the schema in this file. A change that older packs do not meet raises it; see src-main/pack/migrate. */
export const schemaNumber = 2;

export const manifestFile = z.strictObject({
  schema: z.literal(schemaNumber),
  id,
  name: localized,
  /** What the pack can be read in, in the order in which it is offered. */
  languages: z.array(language).min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: isoDate,
});

export const unitsFile = z.strictObject({
  units: z.array(
    z.strictObject({
      id,
      label: localized,
      /** What follows the number, with its blank: `%`, ` tỉ đồng`. */
      suffix: z.object({ vi: z.string(), en: z.string() }).catchall(z.string()),
      /** `duration` counts months, its suffix is the word for years; `rank` is a place among the first so many. */
      kind: z.enum(['count', 'share', 'money', 'rate', 'measure', 'duration', 'rank']),
    }),
  ),
});

export const sourcesFile = z.strictObject({
  documents: z
    .array(
      z.strictObject({
        id,
        file: text,
        title: localized,
        /** What a source line calls the document. */
        short: localized,
        publisher: localized,
        date: text,
        precedence: z.int().positive(),
        sections: z.array(z.strictObject({ id: text, title: localized })).min(1),
      }),
    )
    .min(1),
  /** Plans, conclusions and licences that the documents name. */
  references: z.array(
    z.strictObject({
      id,
      number: text,
      date: isoDate,
      title: localized,
      issuer: localized,
      source: sourceRef,
    }),
  ),
  /** How to read the figures: what was printed oddly, what was left as printed, what was computed. */
  reading: statements,
});

export const congressFile = z.strictObject({
  figures,
  name: localized,
  shortName: localized,
  edition: text,
  term: period,
  dates: z.strictObject({ from: isoDate, to: isoDate }),
  place: localized,
  theme: localized,
  motto: localized,
  source: sourceRef,
  timeline: z
    .array(
      z.strictObject({
        id,
        date: isoDate,
        part: z.enum(['morning', 'noon', 'afternoon', 'day']),
        title: localized,
        body: localized.optional(),
        source: sourceRef,
        note: localized.optional(),
      }),
    )
    .min(1),
  attendance: statements,
  agenda: statements,
  elections: statements,
  /** What the congress asked of the new committee and of everyone. */
  mandate: statements,
  publication: z.strictObject({
    facts: statements,
    credits: z.array(
      z.strictObject({ id, role: localized, name: text, post: text.optional(), source: sourceRef }),
    ),
  }),
});

export const delegatesFile = z.strictObject({
  figures,
  present: id,
  summoned: id,
  meanAge: id,
  dimensions: z
    .array(
      z.strictObject({
        id,
        label: localized,
        /** Ordered groups take a ramp of colours, others take categories. */
        ordered: z.boolean(),
        /** The document names the highest of the ordered groups first. */
        descending: z.literal(true).optional(),
        claim: localized,
        sentence: localized,
        note: localized.optional(),
        source: sourceRef,
        groups: z
          .array(
            z.strictObject({
              id,
              label: localized,
              count: id,
              share: id,
              /** A finer split of this group where the document gives one. */
              parts: z.array(z.strictObject({ label: localized, count: id })).optional(),
            }),
          )
          .min(2),
        /** Further published facts of this dimension that are not groups. */
        facts: z.array(id).optional(),
      }),
    )
    .min(1),
  notable: z.array(
    z.strictObject({
      id,
      role: localized,
      name: text,
      organisation: text,
      delegation: id,
      figure: id,
      date: z.strictObject({ label: localized, value: isoDate }),
      dimension: id,
      source: sourceRef,
      note: localized.optional(),
    }),
  ),
});

export const resultsFile = z.strictObject({
  figures,
  term: period,
  claim: localized,
  met: id,
  total: id,
  areas: z
    .array(
      z.strictObject({
        id,
        label: localized,
        claim: localized,
        source: sourceRef,
        /** Themes of the area; every figure of results.json stands in exactly one theme. */
        themes: z.array(
          z.strictObject({
            id,
            label: localized,
            figures: z.array(id),
            statements: z.array(statement),
          }),
        ),
      }),
    )
    .min(1),
  causes: z.strictObject({ objective: statements, subjective: statements }),
  limits: statements,
  limitCauses: statements,
  lessons: statements,
});

export const targetsFile = z.strictObject({
  figures,
  areas: z.array(z.strictObject({ id, label: localized })).min(1),
  targets: z
    .array(
      z.strictObject({
        id,
        number: z.int().positive(),
        area: id,
        title: localized,
        /** One sentence in the kiosk's words that says what is wanted. */
        claim: localized,
        source: sourceRef,
        parts: z
          .array(
            z.strictObject({
              figure: id,
              label: localized,
              /** Last term's figure, only where the design says that the two may stand side by side. */
              baseline: z.strictObject({ figure: id, wording: localized }).optional(),
              /** A figure that a reader may take for a baseline, and why it is none. */
              notComparable: z.strictObject({ figure: id, why: localized }).optional(),
              /** Computed: the yearly change that leads from the baseline to the target. */
              required: id.optional(),
              /** What a visitor may try out: a start, and the yearly rates that can be set. */
              trial: z
                .strictObject({
                  /** The published amount that growth starts from. */
                  base: id,
                  /** Whether the target names the rate itself or the amount to be reached. */
                  goal: z.enum(['rate', 'amount']),
                  from: z.int(),
                  to: z.int(),
                  /** Per cent a year. */
                  rate: z.strictObject({
                    min: z.number(),
                    max: z.number(),
                    step: z.number().positive(),
                    start: z.number(),
                  }),
                  /** What prices and other conditions the sum leaves out. */
                  basis: localized,
                })
                .optional(),
              /** Other figures of the same part: the count behind a share, a later capacity. */
              details: z.array(id).optional(),
            }),
          )
          .min(1),
        note: localized.optional(),
      }),
    )
    .min(1),
});

export const resolutionFile = z.strictObject({
  figures,
  viewpoints: statements,
  goal: statement,
  programmes: statements,
  breakthroughs: statements,
  vision: localized,
  orientations: statements,
  taskGroups: z
    .array(z.strictObject({ id, label: localized, source: sourceRef, tasks: statements }))
    .min(1),
});

export const peopleFile = z.strictObject({
  figures,
  bodies: z
    .array(
      z.strictObject({
        id,
        label: localized,
        short: localized,
        /** The published number of members. */
        size: id,
        /** Every member of this body is stated to be a member of that one too. */
        within: id.optional(),
        source: sourceRef,
      }),
    )
    .min(1),
  people: z
    .array(
      z.strictObject({
        id,
        name: text,
        /** The post as printed in the first list that names the person; posts stay Vietnamese. */
        post: text,
        memberships: z
          .array(
            z.strictObject({
              body: id,
              /** Place in the published list, from 1. */
              order: z.int().positive(),
              alternate: z.literal(true).optional(),
              /** An office within the body: secretary, chair … */
              office: localized.optional(),
              /** The post as this list prints it, where it differs from `post`. */
              post: text.optional(),
            }),
          )
          .min(1),
        note: localized.optional(),
      }),
    )
    .min(1),
  matching: localized,
});

/** The address of a scene; the check of the pack knows which there are. */
const address = text.max(200);

/** What the lobby plays while nobody is there, in a loop. */
const playlistFile = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id,
        scene: address,
        /** How long it stands, in seconds; long enough to be read from two metres. */
        seconds: z.int().min(6).max(120),
        /** One line beside it that makes passers-by curious. */
        line: localized,
        /** A ghost hand shows how to touch: after so many seconds it touches what leads to `scene`. */
        hand: z.strictObject({ after: z.int().min(2).max(110), scene: address }).optional(),
      }),
    )
    .min(1),
});

const pictureShare = z.number().min(0).max(1);

/** A line of a speaker's pen; places are shares of the picture's width and height. */
export const stroke = z.strictObject({
  id: z.string().min(1).max(40),
  /** By its place in the palette of pens. */
  colour: z.literal([0, 1, 2]),
  points: z
    .array(z.strictObject({ x: pictureShare, y: pictureShare }))
    .min(1)
    .max(4000),
});

/** Ids of decks that speakers made at the kiosk begin with it; no deck of a pack does. */
export const ownPrefix = 'own-';

/** What a speaker shows: items, each a scene or the same one in several steps. */
export const deck = z.strictObject({
  id,
  title: localized,
  items: z
    .array(
      z.strictObject({
        id,
        title: localized,
        steps: z
          .array(
            z.strictObject({
              scene: address,
              /** What the speaker reads and nobody else sees, in Vietnamese; empty where there is nothing to say. */
              notes: z.string().max(2000),
              /** Planned for the step, in seconds. */
              seconds: z.int().min(5).max(3600),
              /** What was drawn on it in a talk and kept, oldest first. */
              ink: z.array(stroke).max(300).optional(),
            }),
          )
          .min(1)
          .max(30),
      }),
    )
    .max(200),
});

const decksFile = z.strictObject({ decks: z.array(deck) });

/** Every file of a pack by its name without `.json`. */
export const packFiles = {
  pack: manifestFile,
  units: unitsFile,
  sources: sourcesFile,
  congress: congressFile,
  delegates: delegatesFile,
  results: resultsFile,
  targets: targetsFile,
  resolution: resolutionFile,
  people: peopleFile,
  playlist: playlistFile,
  decks: decksFile,
};

export type PackFileName = keyof typeof packFiles;
/** A pack as written: parsed and of the right shape, its references not yet checked. */
export type RawPack = { [K in PackFileName]: z.infer<(typeof packFiles)[K]> };

export type Localized = z.infer<typeof localized>;
export type Language = z.infer<typeof language>;
export type SourceRef = z.infer<typeof sourceRef>;
export type Comparator = z.infer<typeof comparator>;
export type Formula = z.infer<typeof formula>;
export type Figure = z.infer<typeof figure>;
export type Statement = z.infer<typeof statement>;
export type Unit = RawPack['units']['units'][number];
export type SourceDocument = RawPack['sources']['documents'][number];
export type Dimension = RawPack['delegates']['dimensions'][number];
export type Group = Dimension['groups'][number];
export type NotableDelegate = RawPack['delegates']['notable'][number];
export type ResultArea = RawPack['results']['areas'][number];
export type Target = RawPack['targets']['targets'][number];
export type TargetPart = Target['parts'][number];
export type Trial = NonNullable<TargetPart['trial']>;
export type Body = RawPack['people']['bodies'][number];
export type PlaylistItem = RawPack['playlist']['items'][number];
export type Deck = z.infer<typeof deck>;
export type DeckItem = Deck['items'][number];
export type Person = RawPack['people']['people'][number];

/** A figure with its numbers filled in and, where it has a formula, what the formula gives. */
export type ResolvedFigure = Figure & {
  computed?: { value: number } | { low: number; high: number };
};

/** A checked pack: what main serves and windows draw. */
export type Pack = RawPack & { figures: ResolvedFigure[] };
