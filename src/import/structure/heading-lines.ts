import { isInCapitals } from './heading-looks.ts';
import { readsLikeHeading } from './heading-words.ts';
import type { DocumentLine, Line } from './line.ts';
import { lengthOf } from './line.ts';
import { printedLabel, standsUnder } from './printed-label.ts';
import { titleLines } from './title-lines.ts';

const longestHeading = 14;

/** Which lines are headings, by their order. */
export function headingLines(lines: readonly DocumentLine[]): ReadonlySet<number> {
  const bodySize = usualSize(lines);
  const titles = titleLines(lines);
  return new Set(
    lines.flatMap((line, order) =>
      line.kind === 'line' && isHeading(line, { lines, order, bodySize, titles }) ? [order] : [],
    ),
  );
}

interface Around {
  readonly lines: readonly DocumentLine[];
  readonly order: number;
  readonly bodySize: number | undefined;
  readonly titles: ReadonlySet<number>;
}

function isHeading(line: Line, around: Around): boolean {
  if (line.isRunIn === true) return true;
  const words = lengthOf(line.text);
  if (words === 0 || line.role !== undefined || line.isBullet) return false;
  if (line.ranked !== undefined) return words <= 30 && !isSentence(line.text);
  if (words > longestHeading || line.text.length > 110 || isSentence(line.text)) return false;
  if (/:\s*[-–—]$/u.test(line.text) || isStatement(line)) return namesAnAppendix(line);
  if (line.level !== undefined && line.level > 0) return false;
  if (namesAnAppendix(line)) return true;
  if (standsOut(line, around.bodySize))
    return line.label !== undefined || !isInRun(around) || readsLikeHeading(line.text);
  return line.label === undefined ? isBare(line, around) : leadsItsNumbers(line, around);
}

// A sentence ends with a full stop, and a part of a list with a comma or semicolon.
function isSentence(text: string): boolean {
  return /[.;,]$/u.test(text) && !/\b(?:etc|e\.g|i\.e)\.$/u.test(text);
}

// “The members of the Board are:”, “R is for those who do the work”: something is said, and nothing is named.
function isStatement({ text, label }: Line): boolean {
  if (/^(?:what|who|whose|how|when|where|why|which|can|is|are|do|does)\b/iu.test(text))
    return !/^[\p{L}’' ]+\??$/u.test(text);
  if (label !== undefined && text.endsWith(':')) return true;
  if (/^(?:version|v|draft|date|dated|approved|updated)[:.]?\s.*\d/iu.test(text)) return true;
  // So does a legend: “R = Responsible, A = Accountable”.
  if (/=|^\p{Lu}{1,2}\s*[-–~]\s|(?:,.*){3}/u.test(text)) return true;
  return /\b(?:is|are|will|shall|should|must|may|has|have)\b/u.test(text);
}

function namesAnAppendix({ label, text }: Line): boolean {
  return (
    /^(?:appendix|annexe?|schedule|atodiad|part)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,4})\b/iu.test(text) ||
    /^(?:appendix|annexe?|schedule|part)\b/iu.test(label ?? '')
  );
}

function standsOut({ look, text, label }: Line, bodySize: number | undefined): boolean {
  const isLarge = look.size !== undefined && bodySize !== undefined && look.size >= bodySize + 1.5;
  const isCapitals = isInCapitals(text);
  const isLoud = look.isBold === true || look.isUnderlined === true;
  return (
    isLarge ||
    isLoud ||
    (isCapitals && (label === undefined || lengthOf(text) <= 6 || readsLikeHeading(text)))
  );
}

// “1. Purpose” before “1.1”, or a number before a few words that name a part of such documents.
function leadsItsNumbers(line: Line, { lines, order }: Around): boolean {
  const label = printedLabel(line.label!);
  if (label.parts.length > 2 || /^\(|\)$|^[a-z]/u.test(line.label!)) return false;
  const next = lines[order + 1];
  if (next === undefined) return false;
  if (next.kind === 'table') return readsLikeHeading(line.text);
  const following =
    next.label === undefined || next.isBullet ? undefined : printedLabel(next.label);
  if (following !== undefined && standsUnder(following, label)) return true;
  const before = lines[order - 1];
  const isListed = [before, next].some(
    (beside) =>
      beside?.kind === 'line' &&
      beside.label !== undefined &&
      !beside.isBullet &&
      printedLabel(beside.label).series === label.series,
  );
  return !isListed && readsLikeHeading(line.text) && lengthOf(line.text) <= 10;
}

// A line without a number, mark or look of its own: by its shape and its neighbours alone.
function isBare({ text }: Line, around: Around): boolean {
  const { lines, order } = around;
  const next = lines[order + 1];
  if (next === undefined || !/^[\p{Lu}\p{N}“"‘'(]/u.test(text)) return false;
  if (text.endsWith(':')) return isNameWithColon(text);
  const isLed = isLedTo(around);
  const readsLike = readsLikeHeading(text);
  if (isLed && !readsLike) return false;
  const leadsToMore = next.kind === 'table' || leadsTo(next);
  if (!isInRun(around)) return readsLike || leadsToMore;
  return isNameOfPart(text) || (readsLike && next.kind === 'line' && lengthOf(next.text) > 14);
}

// Whether a line, or the first of the short ones above it, goes on from “The members are:”.
function isLedTo({ lines, order }: Around): boolean {
  for (let place = order - 1; place >= 0; place--) {
    const line = lines[place];
    if (line?.kind !== 'line') return false;
    if (/[:,]$|\b(?:and|or|of|the)$/u.test(line.text)) return true;
    if (line.label !== undefined || lengthOf(line.text) > 12 || isSentence(line.text)) return false;
  }
  return false;
}

// Points and numbers of several parts stand under a heading, and so does a sentence; another heading does not.
function leadsTo({ label, isBullet, text }: Line): boolean {
  if (label === undefined) return lengthOf(text) > (isSentence(text) ? 7 : 14);
  return (
    isBullet || printedLabel(label).parts.length > 1 || isSentence(text) || lengthOf(text) > 10
  );
}

// “Core members:” is a heading; “The members are:” begins a sentence.
function isNameWithColon(text: string): boolean {
  return (
    /^\p{Lu}[\p{L} /&,’'-]+:$/u.test(text) &&
    lengthOf(text) <= 5 &&
    readsLikeHeading(text) &&
    !/\b(?:are|is|will|shall|includes?|comprises?|following|be|to|yw|ydy|mae|bydd|fydd)\b/iu.test(
      text,
    )
  );
}

const nameOfPart =
  /^(?:the )?(?:terms of reference|membership|members|core members(?:hip)?|purpose|aims?|objectives?|quorum|quoracy|voting|accountability|meetings|review|background|introduction|role|roles and responsibilities|chair|chair and (?:vice|deputy)[ -]chair|frequency of meetings|in attendance|appendix|context)(?: of .{0,30}| and .{0,30})?$/iu;

function isNameOfPart(text: string): boolean {
  return nameOfPart.test(text) && !/^chair of/iu.test(text);
}

/** Whether a line is one of several short ones without numbers, such as a list of members. */
function isInRun({ lines, order, titles }: Around): boolean {
  const isShort = (place: number): boolean => {
    const line = lines[place];
    return (
      line?.kind === 'line' &&
      !titles.has(place) &&
      line.label === undefined &&
      line.ranked === undefined &&
      lengthOf(line.text) <= 12 &&
      !isSentence(line.text)
    );
  };
  const [before, after] = [isShort(order - 1), isShort(order + 1)];
  if (before && after) return true;
  return (before && isShort(order - 2)) || (after && isShort(order + 2));
}

function usualSize(lines: readonly DocumentLine[]): number | undefined {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (line.kind !== 'line' || line.look.size === undefined) continue;
    counts.set(line.look.size, (counts.get(line.look.size) ?? 0) + line.text.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
