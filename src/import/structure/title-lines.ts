import { isInCapitals } from './heading-looks.ts';
import { readsLikeHeading } from './heading-words.ts';
import type { DocumentLine, Line } from './line.ts';
import { lengthOf } from './line.ts';

const mostTitles = 8;
const ofTheDocument =
  /\b(?:terms of ref\p{L}*|constitution|cylch gorchwyl|memorandum of understanding|partnership agreement|governance framework|membership list|handbook|standing orders)\b/iu;

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const ofTheVersion = new RegExp(
  `^(?:version|draft|v\\d|date|\\d{1,2}(?:st|nd|rd|th)?\\s|${months}|\\d{4}|approved|updated|revised|final|as at|reviewed|adopted|agreed|author|owner)`,
  'iu',
);

/** Which lines at the top of a document are its title, by their order. */
export function titleLines(lines: readonly DocumentLine[]): ReadonlySet<number> {
  const titles = new Set<number>();
  for (const [order, line] of lines.slice(0, mostTitles).entries()) {
    if (line.kind === 'table' || !isTitle(line, { lines, order })) break;
    titles.add(order);
  }
  return titles;
}

function isTitle(
  line: Line,
  { lines, order }: { lines: readonly DocumentLine[]; order: number },
): boolean {
  if (line.ranked === 0) return line.text !== '';
  if (namesPart(line, lines)) return false;
  if (line.role !== undefined || line.isBullet || lengthOf(line.text) > 20 || line.text === '')
    return false;
  if (line.label !== undefined && !ofTheDocument.test(line.text)) return false;
  if (ofTheDocument.test(line.text)) return !/[.;:]$/u.test(line.text);
  if (/[.;:,]$/u.test(line.text)) return false;
  const laterTitle = lines
    .slice(order + 1, order + 4)
    .some(
      (next) =>
        next.kind === 'line' &&
        lengthOf(next.text) <= 16 &&
        (next.ranked === 0 || ofTheDocument.test(next.text)),
    );
  if (laterTitle && !/^(?:introduction|background|purpose|membership)$/iu.test(line.text))
    return true;
  if (order > 0) return ofTheVersion.test(line.text) && lengthOf(line.text) <= 12;
  if (readsLikeHeading(line.text)) return false;
  const next = lines[1];
  const isLoud = line.look.isBold === true || line.ranked !== undefined || isInCapitals(line.text);
  if (isLoud || next?.kind !== 'line') return isLoud;
  return next.label !== undefined || lengthOf(next.text) <= 12;
}

// “Part A: Board – Terms of Reference” is the title of a part where a Part B follows.
function namesPart({ text }: Line, lines: readonly DocumentLine[]): boolean {
  const part = /^part\s+(?:1|one|a|i)\b/iu;
  const next = /^part\s+(?:2|two|b|ii)\b/iu;
  return (
    part.test(text) &&
    lines.some((line) => line.kind === 'line' && next.test(line.text) && lengthOf(line.text) <= 20)
  );
}
