/** A piece of the code of a number format. */
export interface FormatToken {
  readonly kind: 'literal' | 'digits' | 'date' | 'text';
  readonly text: string;
}

const token =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|_.|\*.|\[(?<bracket>[^\]]*)\]|(?<text>@)|(?<meridiem>AM\/PM|A\/P)|(?<date>[ymdhs]+(?:\.0+)?)|(?<digits>[#0?][#0?.,]*(?:[eE][+-]0+)?)|(?<other>.)/giu;

/** The pieces of a number format, its colours and spacing left out. */
export function formatTokens(format: string): FormatToken[] {
  return [...format.matchAll(token)].flatMap(({ groups = {} }): FormatToken[] => {
    const { quoted, escaped, bracket, text, meridiem, date, digits, other } = groups;
    if (digits !== undefined) return [{ kind: 'digits', text: digits }];
    if (meridiem !== undefined) return [{ kind: 'date', text: meridiem.toUpperCase() }];
    if (date !== undefined) return [{ kind: 'date', text: date.toLowerCase() }];
    if (text !== undefined) return [{ kind: 'text', text }];
    if (bracket !== undefined) return inBrackets(bracket);
    const literal = quoted ?? escaped ?? other;
    return literal === undefined ? [] : [{ kind: 'literal', text: literal }];
  });
}

// A sign of money, or hours that may be more than a day has; colours and conditions show nothing.
function inBrackets(bracket: string): FormatToken[] {
  const money = /^\$([^-]*)/u.exec(bracket)?.[1];
  if (money !== undefined) return [{ kind: 'literal', text: money }];
  return /^[hms]+$/iu.test(bracket) ? [{ kind: 'date', text: `[${bracket.toLowerCase()}]` }] : [];
}

/** The part of a format for a number by its sign: `positive;negative;zero;text`. */
export function formatSection(format: string, number: number): { section: string; isOwn: boolean } {
  const sections = sectionsOf(format);
  if (number < 0 && sections.length > 1) return { section: sections[1] ?? '', isOwn: true };
  if (number === 0 && sections.length > 2) return { section: sections[2] ?? '', isOwn: true };
  return { section: sections[0] ?? '', isOwn: false };
}

// A semicolon in quotation marks, or after a stroke, parts nothing.
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\.|[^]/gu))
    if (piece === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${piece}`);
  return sections;
}
