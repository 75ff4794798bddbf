import { romanSum } from '../../../english/roman-sum.ts';
import type { IndexedNode } from '../../../register/text/text-index.ts';

/** A printed label such as `2.1.3`, `b)` or `(iv)`, taken apart. */
export interface PrintedNumber {
  readonly entry: IndexedNode;
  /** As printed. */
  readonly label: string;
  /** The steps before the last one, joined: `2.1` of `2.1.3`. */
  readonly prefix: string;
  readonly depth: number;
  readonly style: 'number' | 'letter' | 'roman';
  readonly value: number;
  /** What should be printed where another number stands. */
  readonly belongs?: string;
}

/** Reads a printed label; nothing where it is no number or letter that runs on. */
export function printedNumber(entry: IndexedNode): PrintedNumber | undefined {
  const label = entry.node.label;
  if (label === undefined || entry.node.kind === 'title') return undefined;
  const steps = label.match(/\d+|\p{L}+/gu) ?? [];
  const last = steps.at(-1);
  const read = last === undefined ? undefined : valueOf(last);
  if (read === undefined) return undefined;
  const prefix = steps.slice(0, -1).join('.').toLowerCase();
  return { entry, label, prefix, depth: steps.length, ...read };
}

/** The same label read as a roman numeral: `v)` is 5, unless letters run before it. */
export function asRoman(printed: PrintedNumber): PrintedNumber | undefined {
  const value = romanValue(lastStep(printed.label));
  return value === undefined ? undefined : { ...printed, style: 'roman', value };
}

function lastStep(label: string): string {
  return (label.match(/\d+|\p{L}+/gu) ?? []).at(-1)!.toLowerCase();
}

function valueOf(step: string): Pick<PrintedNumber, 'style' | 'value'> | undefined {
  if (/^\d{1,4}$/u.test(step)) return { style: 'number', value: Number(step) };
  const lower = step.toLowerCase();
  if (/^[a-z]$/u.test(lower)) return { style: 'letter', value: lower.charCodeAt(0) - 96 };
  const roman = romanValue(lower);
  return roman === undefined ? undefined : { style: 'roman', value: roman };
}

function romanValue(step: string): number | undefined {
  const isNumeral = step !== '' && /^(?:xl|x{0,3})(?:ix|iv|v?i{0,3})$/u.test(step);
  return isNumeral ? romanSum(step) : undefined;
}
