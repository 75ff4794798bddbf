/** A line whose number or mark was typed, taken apart. */
export interface TypedLabel {
  readonly label: string;
  readonly text: string;
  readonly isBullet: boolean;
}

const bullet = /^([•·●○◦▪▫■□◆◇►▶➢➤✓✔*–—-]|o(?=\s)|\uF0B7|\uF0A7)(?:\s+|\t)(?=\S)/u;

// Numbers of several parts need no more to be told from words; a single one needs its sign.
const numbers = [
  /^(\d{1,3}(?:\.\d{1,3}){1,4}(?:\.?[a-z](?=[.)\s]))?[.):]?)(?:\s+|(?=[A-Za-z“"‘'(]))(?=\S)/u,
  /^(\d{1,3}[.)])\s*(?=[\p{L}“"‘'([])/u,
  /^(\(\d{1,3}\)|\([a-z]{1,2}\)|\([ivxl]{1,6}\)|\([A-Z]\))\s*(?=\S)/u,
  /^([a-z]{1,2}\)|[ivxl]{1,6}[.)]|[A-Z][.)])\s+(?=\S)/u,
  /^([a-h]\.)\s+(?=\S)/u,
  /^([A-Z](?:\.\d{1,3}){1,4}\.?)\s+(?=\S)/u,
  /^(\d{1,2})(?:\t|\s{2,})(?=\p{Lu})/u,
  /^((?:Article|Section|Clause|Rule)\s+(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6})[.:)]?)(?:\s+|$)(?=\p{Lu}|$)/u,
];

// A date, a sum, a time, a share or a decimal number that begins a line counts nothing.
const noLabel =
  /^(?:\d{1,3}[.)]\s*(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{1,2}\.\d{2}\s*(?:am|pm|a\.m|p\.m|hrs|hours)|\d+\.\d+\s*(?:%|per cent|million|billion|FTE|wte)|\d{1,2}\.\d{1,2}\.\d{2,4}\b)/iu;

/** Takes the number, letter or mark off a line that begins with one; undefined where none does. */
export function typedLabel(line: string): TypedLabel | undefined {
  if (noLabel.test(line)) return undefined;
  const mark = bullet.exec(line);
  if (mark !== null)
    return { label: plainMark(mark[1]!), text: line.slice(mark[0].length).trim(), isBullet: true };
  for (const pattern of numbers) {
    const found = pattern.exec(line);
    if (found !== null)
      return { label: found[1]!, text: line.slice(found[0].length).trim(), isBullet: false };
  }
  return undefined;
}

// Some fonts draw a bullet for a letter or for a code of their own.
function plainMark(mark: string): string {
  return /[o\uF0B7\uF0A7]/u.test(mark) ? '•' : mark;
}
