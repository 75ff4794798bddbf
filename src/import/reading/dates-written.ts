import { typedDates } from '../../english/typed-dates.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dated = new RegExp(
  String.raw`\b(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?${month}\.?,?\s+(?:of\s+)?\d{4}|${month}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}(?:-\d{2})?|(?:spring|summer|autumn|winter|q[1-4]|quarter [1-4])(?:\s+of)?\s+(?:fy\s?)?\d{4}(?:[/–-]\d{2,4})?|(?:fy\s?)?20\d{2}[/–-](?:20)?\d{2}|(?:19|20)\d{2})\b`,
  'giu',
);

/** The dates that words name, in order, as precise as they are written: “March 2025” is `2025-03`. */
export function datesWritten(words: string): { readonly date: string; readonly words: string }[] {
  return [...words.matchAll(dated)].flatMap(({ 0: written }) => {
    const [date] = typedDates(
      written
        .replaceAll(/\s+/g, ' ')
        .replace(/\bof (?=\d{4})/iu, '')
        .replace(/\bsept\b/iu, 'september')
        .replace(/^(\d{4})[–-](\d{2})$/u, '$1/$2'),
    );
    if (date !== undefined) return [{ date, words: written }];
    return /^\d{4}$/u.test(written) ? [{ date: written, words: written }] : [];
  });
}

const names = new RegExp(String.raw`\b${month}\b`, 'giu');
const order = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The months that words name without a year, as `01` to `12`, in the order of the words. */
export function monthsWritten(words: string): string[] {
  const found = [...words.matchAll(names)]
    // “May” is a month only with a capital; “may be held” is none.
    .filter(({ 0: name }) => /^\p{Lu}/u.test(name))
    .map(({ 0: name }) =>
      String(order.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0'),
    );
  return [...new Set(found)];
}
