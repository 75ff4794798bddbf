import type { AnswerTo } from '../../model/facts.ts';
import type { Constitution } from '../../register/register.ts';

/** How one month is drawn: a meeting is said to be in it, may be in it, or is not said to be. */
export type MonthMark = 'named' | 'some' | 'none';

/** The meetings of a year, from January to December. */
export interface MeetingYear {
  readonly months: readonly MonthMark[];
  /** What striped months mean, where there are some. */
  readonly note: string | undefined;
}

/** The meeting year of a body; nothing where its document does not say how often it meets, or gives no times. */
export function meetingYear({ facts }: Pick<Constitution, 'facts'>): MeetingYear | undefined {
  const fact = facts['meeting-frequency'];
  return fact.state === 'stated' ? yearOf(fact.answer) : undefined;
}

/** What the months of several years mean, each kind that is drawn; nothing where months are named alone. */
export function monthLegend(
  years: readonly Pick<MeetingYear, 'months'>[],
): { readonly mark: MonthMark; readonly words: string }[] {
  const drawn = new Set(years.flatMap(({ months }) => months));
  if (!drawn.has('some')) return [];
  return (['named', 'some'] as const)
    .filter((mark) => drawn.has(mark))
    .map((mark) => ({ mark, words: monthNames[mark] }));
}

const monthNames = {
  named: 'a meeting in this month',
  some: 'meetings in the year, in months that are not named',
};

type Answer = AnswerTo<'meeting-frequency'>;

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

function yearOf(answer: Answer): MeetingYear | undefined {
  const { months, ownTimes = [] } = answer;
  const own = ownTimes.flatMap((meeting) => meeting.months ?? []);
  const named = new Set([...(months ?? []), ...own]);
  const isSomewhere = months === undefined && hasNumber(answer);
  if (named.size === 0 && !isSomewhere) return undefined;
  const other = isSomewhere ? 'some' : 'none';
  const isMonthly = isSomewhere && isEveryMonth(answer);
  return {
    months: monthNumbers.map((month) => (isMonthly || named.has(month) ? 'named' : other)),
    note: isSomewhere && !isMonthly ? 'Striped: the document does not name the months.' : undefined,
  };
}

function hasNumber({ perYear, minimumPerYear, maximumPerYear, every }: Answer): boolean {
  return [perYear, minimumPerYear, maximumPerYear, every].some((one) => one !== undefined);
}

// “Monthly” places a meeting in each month; “every six weeks” places none.
function isEveryMonth({ perYear, every, qualifier }: Answer): boolean {
  if (qualifier === 'at-most' || qualifier === 'up-to') return false;
  return perYear === 12 || every === 'P1M' || every === 'P4W' || every === 'P2W' || every === 'P1W';
}
