/** A day and a time of day as a spreadsheet counts them. */
export interface SerialDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** From Sunday, which is 0. */
  readonly weekday: number;
  /** Of the day, from its start. */
  readonly seconds: number;
}

const secondsOfDay = 86_400;
// From the day numbered 0, in either way of counting, to 1 March of the year 0.
const before1900 = 693_899;
const before1904 = 695_361;

/**
 * The day that a number stands for, counted from 1900 or from 1904; nothing where there is none.
 *
 * Counted from 1900, 60 is a 29 February that never was.
 */
export function dayOfSerial(serial: number, is1904: boolean): SerialDay | undefined {
  const all = Math.round(serial * secondsOfDay);
  if (all < 0 || serial > 2_958_465) return undefined;
  const count = Math.floor(all / secondsOfDay);
  const seconds = all - count * secondsOfDay;
  if (!is1904 && count === 60) return { year: 1900, month: 2, day: 29, weekday: 3, seconds };
  const days = is1904 ? count + before1904 : count + before1900 + (count < 60 ? 1 : 0);
  return { ...civilDay(days), weekday: (days + 3) % 7, seconds };
}

// Years begin in March here, so that a leap day is their last.
function civilDay(days: number): { year: number; month: number; day: number } {
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}
