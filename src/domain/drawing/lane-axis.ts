import { FONT, textWidth } from './text.ts';

/** Where days stand, from the first to the last, and which of them are named. */
export interface LaneAxis {
  readonly placeOf: (days: number) => number;
  readonly ticks: readonly { readonly text: string; readonly x: number }[];
  /** Where days begin to stand closer to each other; undefined while they never do. */
  readonly break: number | undefined;
}

/** Days between two names of the near part: the first that gives them room. */
const STEPS = [30, 60, 90, 180, 365, 730, 1825, 3650];
const NAME_ROOM = 48;
/** Between two names. */
const APART = 6;
const YEAR = 365;
/** What the near part takes where there is a far one, and the room between both. */
const NEAR = 0.62;
const GAP = 16;

/**
 * An axis of days from one place to another. Up to `near` all days are equally wide; what comes later, up to `far`,
 * has the last part of the axis, by years.
 */
export function laneAxis(near: number, far: number, from: number, to: number): LaneAxis {
  const hasFar = far > near;
  const end = hasFar ? from + (to - from) * NEAR : to;
  const start = end + GAP;
  const placeOf = (days: number) =>
    days <= near
      ? from + (days / Math.max(1, near)) * (end - from)
      : start + ((days - near) / (far - near)) * (to - start);
  const years = hasFar ? yearsIn(near, far, to - start) : [];
  const ticks = [
    ...daysIn(near, end - from).map((days) => ({ text: days === 0 ? 'ngày 0' : `${days}`, x: placeOf(days) })),
    ...years.map((year) => ({ text: `${year} năm`, x: placeOf(year * YEAR) })),
  ];
  return { placeOf, ticks: apart(ticks), break: hasFar ? end + GAP / 2 : undefined };
}

/** Days of the near part, so few that their names do not meet. */
function daysIn(near: number, width: number): number[] {
  const step = STEPS.find((days) => days * width >= NAME_ROOM * near) ?? near + 1;
  return Array.from({ length: Math.floor(near / step) + 1 }, (_, index) => index * step);
}

/** Whole years behind the near part, so few that their names do not meet. */
function yearsIn(near: number, far: number, width: number): number[] {
  const step = Math.max(1, Math.ceil((NAME_ROOM * (far - near)) / (YEAR * width)));
  const first = Math.floor(near / YEAR) + 1;
  const years = Array.from({ length: Math.max(0, Math.floor(far / YEAR) - first + 1) }, (_, index) => first + index);
  return years.filter((_, index) => index % step === 0);
}

/** Without those whose names would meet the one before, as the last day and the first year may. */
function apart(ticks: LaneAxis['ticks']): LaneAxis['ticks'] {
  let taken = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ text, x }) => {
    const half = textWidth(text, FONT, 'regular') / 2;
    if (x - half < taken) return false;
    taken = x + half + APART;
    return true;
  });
}
