import type { Line } from './line.ts';
import { lengthOf } from './line.ts';
import type { OpenPart } from './open-part.ts';
import { leadsIn } from './open-part.ts';
import type { PrintedLabel } from './printed-label.ts';
import { standsUnder } from './printed-label.ts';

type Open = readonly OpenPart[];

/** Of the parts that are open, those that a line stands in: the last is the nearest. */
export function staysOpen(open: Open, line: Line, label: PrintedLabel | undefined): OpenPart[] {
  if (line.role === 'note' || line.role === 'box') return sectionsOf(open);
  if (label === undefined) return forWords(open, line);
  return line.isBullet ? forBullet(open, line) : forNumber(open, { line, label });
}

function sectionsOf(open: Open): OpenPart[] {
  return open.filter(({ kind }) => kind === 'section');
}

// Words without a number go on after a list; they stand under “… will:” only as its short points.
function forWords(open: Open, { text }: Line): OpenPart[] {
  const last = open.at(-1);
  const isPoint = lengthOf(text) <= (last?.label === undefined ? 30 : 15);
  if (last?.kind === 'clause' && leadsIn(last) && isPoint) return [...open];
  const list = open.at(-2);
  const isNextPoint =
    last?.kind === 'item' &&
    last.label === undefined &&
    list !== undefined &&
    leadsIn(list) &&
    isPoint &&
    !/[.?!]$/u.test(last.words);
  return isNextPoint ? open.slice(0, -1) : sectionsOf(open);
}

function forBullet(open: Open, { label, level }: Line): OpenPart[] {
  const same = open.findLastIndex(
    (part) =>
      part.isBullet &&
      (part.level === undefined || level === undefined
        ? part.label?.printed === label
        : part.level === level),
  );
  if (same >= 0) return open.slice(0, same);
  const last = open.at(-1);
  if (last === undefined) return [];
  if (last.isBullet && level !== undefined && last.level !== undefined && level < last.level)
    return open.slice(
      0,
      open.findIndex((part) => part.isBullet && (part.level ?? 0) >= level),
    );
  const isOver = last.kind === 'clause' && last.label === undefined && !leadsIn(last);
  return isOver ? sectionsOf(open) : [...open];
}

interface Numbered {
  readonly line: Line;
  readonly label: PrintedLabel;
}

function forNumber(open: Open, { line, label }: Numbered): OpenPart[] {
  const above = open.findLastIndex(
    (part) => part.label !== undefined && standsUnder(label, part.label),
  );
  // A heading without a number among numbered clauses stays open for those that follow.
  if (label.parts.length > 1 && above >= 0)
    return open.filter(
      (part, place) => place <= above || (part.kind === 'section' && part.label === undefined),
    );
  const last = open.at(-1);
  const sibling = open.findLastIndex((part) => part.kind !== 'section' && isOfSeries(part, label));
  const beginsAnew = label.count === 1 && last !== undefined && leadsIn(last);
  if (sibling >= 0 && !(beginsAnew && sibling < open.length - 1)) return open.slice(0, sibling);
  // “2.” after the heading “1. Purpose” is no part of it.
  const section = open.findLastIndex((part) => part.kind === 'section' && isOfSeries(part, label));
  if (section >= 0 && open[section]!.label!.count < label.count) return open.slice(0, section);
  return last !== undefined && hangsOn(last, { line, label }) ? [...open] : sectionsOf(open);
}

function isOfSeries({ label }: OpenPart, { series, parts }: PrintedLabel): boolean {
  return label?.series === series && label.parts.length === parts.length;
}

// A list that begins, or a number set deeper, stands in the clause before it.
function hangsOn(last: OpenPart, { line, label }: Numbered): boolean {
  if (last.kind === 'section' || last.isBullet) return false;
  const startsList = label.count === 1 && label.parts.length === 1;
  const isDeeper = (line.level ?? 0) > (last.level ?? 0);
  return (startsList || isDeeper) && (last.label !== undefined || leadsIn(last));
}
