import type { Days } from '../../model/days.ts';
import type { Duration } from '../../model/scalars.ts';

export { list } from '../../diagnostics/list.ts';
export { dateWords, monthName, onOrIn } from '../../model/date-words.ts';

/** A number with its noun: “1 seat”, “5 seats”. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`;
}

/** Starts a phrase with a capital letter. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** Joins the parts that are there with semicolons, and starts with a capital letter. */
export function sentence(...parts: (string | undefined | false)[]): string {
  return capital(parts.filter((part) => typeof part === 'string' && part !== '').join('; '));
}

/** Adds conditions to a phrase: “allowed when the member is away, from the same organisation”. */
export function withConditions(phrase: string, conditions: readonly string[] = []): string {
  const followsOn = /^(when|if|where|unless|for|to) /.test(conditions[0] ?? '');
  return `${phrase}${followsOn ? ' ' : ', '}${conditions.join(', ')}`.replace(/, $/, '');
}

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** A length of time in words: `P6M` is “6 months”. */
export function duration(value: Duration): string {
  const unit = value.at(-1) as keyof typeof units;
  return count(Number(value.slice(1, -1)), units[unit]);
}

/** Every so long: `P1Y` is “every year”, `P6W` is “every 6 weeks”. */
export function every(value: Duration): string {
  const unit = value.at(-1) as keyof typeof units;
  return value.slice(1, -1) === '1' ? `every ${units[unit]}` : `every ${duration(value)}`;
}

const dayKinds = {
  calendar: 'calendar ',
  working: 'working ',
  clear: 'clear ',
  'clear-working': 'clear working ',
  unstated: '',
};

/** Days with their kind: “5 working days”. The kind is left out only where the document leaves it out. */
export function days({ value, kind }: Days): string {
  return count(value, `${dayKinds[kind]}day`);
}

const shares: Record<string, string> = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
};

/** A share in words where English has a word for it: “one third”, “3/5”, “40 per cent”. */
export function share(numerator: number, denominator: number): string {
  if (denominator === 100) return `${numerator} per cent`;
  return shares[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`;
}

const qualifiers: Record<string, string> = {
  exactly: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'up-to': 'up to ',
  'more-than': 'more than ',
  normally: '',
  unstated: '',
};

/** How exactly a number is meant, as it reads before the number. */
export function qualifier(value: string): string {
  return qualifiers[value] ?? '';
}
