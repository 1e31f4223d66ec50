import { utcDay } from 'd3-time';

const PARTS_OF_DAY = ['day', 'morning', 'noon', 'afternoon'] as const;

interface Event {
  id: string;
  date: string;
  part: (typeof PARTS_OF_DAY)[number];
}

/** Every day from first to last, also one without events, with its events in order of the day. */
export function timelineLayout<E extends Event>(
  events: readonly E[],
  dates: { from: string; to: string },
): { date: string; events: E[] }[] {
  const last = utcDay.offset(new Date(dates.to), 1);
  return utcDay.range(new Date(dates.from), last).map((day) => {
    const date = day.toISOString().slice(0, 'YYYY-MM-DD'.length);
    return {
      date,
      events: events
        .filter((event) => event.date === date)
        .sort((a, b) => PARTS_OF_DAY.indexOf(a.part) - PARTS_OF_DAY.indexOf(b.part)),
    };
  });
}
