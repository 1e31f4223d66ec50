/** What the operator decides about this machine: each part with its default and its safe bounds. */
import { z } from 'zod';
import { language } from '../../data/schema';

/** A time of the day, 00:00 to 24:00. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
/** From one time to another; to an earlier or the same one means past midnight. */
const span = z.strictObject({ from: clock, to: clock });
/** When the house is open on one day; nothing: closed. */
const openings = z.array(span).max(4);
const allDay = [{ from: '00:00', to: '24:00' }];
const weekday = openings.default(allDay);

export const parts = {
  /** The language that a visit starts with; the pack's first where the pack has not got it. */
  language: language.default('vi'),
  /** What the screen is for, unless the command line says it. */
  mode: z.enum(['browse', 'lobby']).default('browse'),
  /** Folder of another content pack; the built-in one where it is absent. */
  pack: z.string().min(1).optional(),
  /** Content that nobody signed may be taken in at the operator's screen. */
  unsignedPacks: z.boolean().default(false),
  /** Seconds without touch until the warning, and from the warning to the reset (WCAG: 20 or more). */
  idle: z
    .strictObject({
      seconds: z.int().min(5).max(3600).default(60),
      warning: z.int().min(20).max(120).default(20),
    })
    .prefault({}),
  /** Opening hours by weekday, with exceptions on dates; outside of them the screen is dark. */
  hours: z
    .strictObject({
      week: z
        .strictObject({
          mon: weekday,
          tue: weekday,
          wed: weekday,
          thu: weekday,
          fri: weekday,
          sat: weekday,
          sun: weekday,
        })
        .prefault({}),
      dates: z.record(z.iso.date(), openings).default({}),
      /** What a dark screen shows. */
      closed: z.enum(['black', 'clock']).default('black'),
    })
    .prefault({}),
  /** When the dark ground is used. */
  evening: span.default({ from: '18:00', to: '06:00' }),
  /** The panel: diagonal in inches, and the height of its lower edge above the floor in mm. */
  panel: z
    .strictObject({
      inches: z.number().min(10).max(150).default(43),
      bottom: z.int().min(0).max(2500).default(800),
    })
    .prefault({}),
  /** Where a copy of the content can be read with a network: it stands in the codes that are taken away. */
  publicAddress: z
    .url({ protocol: /^https?$/ })
    .max(120)
    .optional(),
  /** The display to fill, by the identity that the operator's screen shows; the main one where absent. */
  display: z.string().min(1).max(200).optional(),
  /** Items of the pack's playlist that the lobby leaves out, by id. */
  leaveOut: z.array(z.string().max(100)).max(200).default([]),
  /** Presenting: the screen is given back after so many minutes without input. */
  present: z
    .strictObject({
      minutes: z.int().min(5).max(240).default(20),
      /** Opens the speakers' desk at the PIN pad; without it only the operator can. */
      code: z
        .string()
        .regex(/^\d{4,5}$/)
        .optional(),
      /** The display with the notes, by its identity. */
      display: z.string().min(1).max(200).optional(),
    })
    .prefault({}),
  /** Anonymous counts of visits on this machine. */
  statistics: z.boolean().default(true),
  /** Scenes can be read aloud, where the system has a voice. */
  speech: z.boolean().default(true),
  /** Loudness of every sound, in percent. */
  volume: z.int().min(0).max(100).default(60),
  /**
   * Memory that all processes may use before the lobby renews its window, in MB. The services throttle
   * a kiosk at 1500 (MemoryHigh): until then the window that is prepared must have found its place.
   */
  memory: z.int().min(500).max(1200).default(900),
  /** A time at which the lobby renews its window every day; never where absent. */
  renewal: clock.optional(),
};

export type Settings = { [K in keyof typeof parts]: z.infer<(typeof parts)[K]> };
