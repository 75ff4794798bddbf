import { typedLabel } from '../typed/typed-label.ts';
import type { TextLine } from './text-line.ts';
import { isBlank } from './text-line.ts';

/**
 * Puts a number or a bullet that a conversion left on a line of its own before the words it counts.
 *
 * The words stand on the next line, or after one blank line where the mark is a number.
 */
export function withLabelsJoined(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const isAlone = isLabelAlone(line) || isNumberOfHeading(lines, at);
    const words = isAlone ? wordsAfter(lines, at) : undefined;
    if (words === undefined) joined.push(line);
    else
      joined.push({
        ...lines[words]!,
        // The mark was no part of the width at which the words were broken.
        indent: line.indent - line.text.length - 1,
        text: `${line.text} ${lines[words]!.text}`,
      });
    at = (words ?? at) + 1;
  }
  return joined;
}

// “2”, then “Membership”, then “2.1”: a bare number may as well be that of a page.
function isNumberOfHeading(lines: readonly TextLine[], at: number): boolean {
  const { text, aside } = lines[at]!;
  if (aside !== undefined || !/^\d{1,2}$/u.test(text)) return false;
  const below = lines.slice(at + 1, at + 8).filter((line) => !isBlank(line));
  const heading = below[0]?.text ?? '';
  const isHeading = heading.length < 60 && /^\p{Lu}/u.test(heading) && !/[.;,]$/u.test(heading);
  return isHeading && below.slice(1, 4).some((line) => line.text.startsWith(`${text}.1`));
}

function isLabelAlone({ text, aside }: TextLine): boolean {
  return aside === undefined && text.length < 12 && typedLabel(`${text} x`)?.text === 'x';
}

function wordsAfter(lines: readonly TextLine[], at: number): number | undefined {
  const isNumber = /[\p{L}\p{N}]/u.test(lines[at]!.text);
  const next = isNumber && isBlank(lines[at + 1] ?? lines[at]!) ? at + 2 : at + 1;
  const line = lines[next];
  const isPlain =
    line !== undefined &&
    /\p{L}/u.test(line.text) &&
    line.aside === undefined &&
    line.point === undefined &&
    line.page === lines[at]!.page &&
    !line.text.includes('\t') &&
    !isLabelAlone(line) &&
    typedLabel(line.text) === undefined;
  return isPlain ? next : undefined;
}
