import { daysBetween } from '../../register/days/days-between.ts';
import { firstDayOf } from '../../register/days/first-day-of.ts';
import { yearOf } from '../../register/days/year-of.ts';
import type { ReviewState } from '../../register/reviews/review-record.ts';
import { count } from '../../english/count.ts';
import { dateWords } from '../../english/date-words.ts';
import { writtenPeriod } from '../../english/written-periods.ts';
import type { ReviewRow } from './review-row.ts';
import { reviewStateNames } from './review-state-names.ts';
import { levelsOf, percent, stackMarks } from '../stack-marks.ts';

/** The due dates of reviews on a line of time, with the day of the register. */
export interface Timeline {
  readonly title: string;
  readonly height: number;
  readonly ground: number;
  readonly axis: { readonly from: string; readonly to: string };
  readonly marks: readonly TimelineMark[];
  readonly years: readonly { readonly x: string; readonly label: string }[];
  readonly today: {
    readonly x: string;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  };
  /** The states that are drawn, for the legend. */
  readonly states: readonly { readonly state: ReviewState; readonly name: string }[];
}

/** One due date, or several of one state and time as a pile with their number. */
export interface TimelineMark {
  readonly x: string;
  readonly y: number;
  readonly state: ReviewState;
  readonly href: string;
  readonly name: string;
  /** Printed above the mark: a date where marks are few, a number on a pile. */
  readonly label: string | undefined;
}

// Shares of the width, so that the drawing fits a phone and a desk alike.
const left = 4;
const across = 92;
// Room above the marks for the day of the register, and below the line for the years.
const head = 28;
const yearRoom = 30;
const mostLabelled = 8;
const mostMarks = 60;
const mostYears = 6;

/** Draws when reviews are due; nothing where no review has a date. */
export function reviewTimeline(rows: readonly ReviewRow[], today: string): Timeline | undefined {
  const dated = rows.filter(({ due }) => due !== undefined);
  if (dated.length === 0) return undefined;
  const days = [today, ...dated.map(dayOf)].map(yearOf);
  const [first, end] = [Math.min(...days), Math.max(...days) + 1];
  const at = (day: string): number =>
    left + (across * (fractionalYear(day) - first)) / (end - first);
  const piles = pilesOf(dated, end - first);
  const isLabelled = piles.length <= mostLabelled || dated.length > mostMarks;
  const placed = stackMarks(
    piles.map((pile) => ({ pile, x: at(dayOf(pile[0]!)) })).sort((a, b) => a.x - b.x),
    piles.length <= mostLabelled ? 24 : 8.5,
  );
  const step = isLabelled ? 44 : 26;
  const ground = head + levelsOf(placed) * step + 4;
  const drawn = new Set(dated.map(({ state }) => state));
  return {
    title: 'When reviews are due',
    height: ground + yearRoom,
    ground,
    axis: { from: percent(left), to: percent(left + across) },
    marks: placed.map(({ pile, x, level }) => ({
      ...markOf(pile, isLabelled),
      x: percent(x),
      y: ground - level * step - 16,
    })),
    years: yearsBetween(first, end).map((year) => ({
      x: percent(at(`${year}-01-01`)),
      label: String(year),
    })),
    today: todayMark(today, at(today)),
    states: [...drawn].map((state) => ({ state, name: reviewStateNames[state] })),
  };
}

function dayOf({ due }: ReviewRow): string {
  return due!.lastDay;
}

function fractionalYear(day: string): number {
  const newYear = firstDayOf(day.slice(0, 'yyyy'.length));
  return yearOf(day) + daysBetween(newYear, day) / 366;
}

// Very many marks would be a blot: those of one state and quarter, or year, are one pile.
function pilesOf(dated: readonly ReviewRow[], years: number): ReviewRow[][] {
  if (dated.length <= mostMarks) return dated.map((row) => [row]);
  const isLong = years > mostYears;
  const piles = Map.groupBy(dated, (row) => {
    const quarter = Math.ceil(Number(dayOf(row).slice(5, 7)) / 3);
    return `${row.state} ${yearOf(dayOf(row))} ${isLong ? '' : quarter}`;
  });
  return [...piles.values()];
}

function markOf(pile: readonly ReviewRow[], isLabelled: boolean): Omit<TimelineMark, 'x' | 'y'> {
  const first = pile[0]!;
  const { state, word, anchor, due, body } = first;
  const from = { state, href: `#${anchor}` };
  if (pile.length === 1)
    return {
      ...from,
      // It begins with what is printed, for those who speak to their browser.
      name: `${shortWords(due!.date)}: ${body.name}, ${word.toLowerCase()}`,
      label: isLabelled ? shortWords(due!.date) : undefined,
    };
  return {
    ...from,
    name: `${count(pile.length, 'review')} from ${due!.words}: ${word.toLowerCase()}, in the table`,
    label: String(pile.length),
  };
}

// “Mar 2025”: a whole month name would not fit between marks on a phone.
function shortWords(date: string): string {
  if (writtenPeriod(date) !== undefined) return date;
  return dateWords(date).replace(/\p{L}{4,}/u, (month) => month.slice(0, 3));
}

function yearsBetween(first: number, end: number): number[] {
  const size = Math.ceil((end - first) / mostYears);
  return Array.from({ length: Math.floor((end - first) / size) + 1 }, (_, i) => first + i * size);
}

function todayMark(today: string, x: number): Timeline['today'] {
  const anchor = x > 70 ? 'end' : x < 30 ? 'start' : 'middle';
  return { x: percent(x), label: dateWords(today), anchor };
}
