import type { SerialDay } from './day-of-serial.ts';
import type { FormatToken } from './format-tokens.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A day or a time as its format shows it. */
export function shownDay(day: SerialDay, tokens: readonly FormatToken[], serial: number): string {
  const isTwelve = tokens.some(({ text }) => text === 'AM/PM' || text === 'A/P');
  return tokens
    .map(({ kind, text }, place) => {
      if (kind !== 'date') return text;
      return pieceOf(text, day, { isTwelve, serial, isMinutes: isMinutes(tokens, place) });
    })
    .join('')
    .trim();
}

// `m` is a month, but minutes after hours and before seconds.
function isMinutes(tokens: readonly FormatToken[], place: number): boolean {
  const dates = tokens.flatMap(({ kind, text }, index) =>
    kind === 'date' ? [{ text, index }] : [],
  );
  const at = dates.findIndex(({ index }) => index === place);
  return /^\[?h/u.test(dates[at - 1]?.text ?? '') || /^s/u.test(dates[at + 1]?.text ?? '');
}

interface Around {
  readonly isTwelve: boolean;
  readonly isMinutes: boolean;
  readonly serial: number;
}

function pieceOf(code: string, day: SerialDay, { isTwelve, isMinutes, serial }: Around): string {
  const hours = Math.floor(day.seconds / 3600);
  const minutes = Math.floor(day.seconds / 60) % 60;
  if (code === 'AM/PM' || code === 'A/P') {
    const half = hours < 12 ? 'AM' : 'PM';
    return code === 'A/P' ? half.slice(0, 1) : half;
  }
  if (code.startsWith('[h')) return String(Math.floor(serial * 24 + 1e-9));
  if (code.startsWith('[m')) return String(Math.floor(serial * 1440 + 1e-9));
  if (code.startsWith('[s')) return String(Math.round(serial * 86_400));
  const two = (number: number): string => String(number).padStart(code.length > 1 ? 2 : 1, '0');
  switch (code[0]) {
    case 'y':
      return code.length > 2 ? String(day.year) : String(day.year % 100).padStart(2, '0');
    case 'm':
      return isMinutes
        ? two(minutes)
        : (named(months, day.month - 1, code.length) ?? two(day.month));
    case 'd':
      return named(weekdays, day.weekday, code.length) ?? two(day.day);
    case 'h':
      return two(isTwelve ? hours % 12 || 12 : hours);
    default:
      return two(day.seconds % 60);
  }
}

// Three letters of a code ask for the short name, five for its first letter.
function named(names: readonly string[], place: number, length: number): string | undefined {
  const name = names[place] ?? '';
  if (length < 3) return undefined;
  if (length === 3) return name.slice(0, 3);
  return length === 5 ? name.slice(0, 1) : name;
}
