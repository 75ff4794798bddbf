import { plainSpaces } from '../../register/text/node-words.ts';
import type { ReadableText } from '../reading/readable-text.ts';
import type { RecordInput } from './record-input.ts';

/** One line by which a document says what it is: `Version: 1.2`, or a row of its table of control. */
export interface ControlEntry {
  readonly label: string;
  readonly value: string;
  /** The words as they stand, and the clause; none where they stand in a running head or foot. */
  readonly quote: string;
  readonly clause?: string;
}

const labels =
  /^(?:document )?(?:version(?: (?:number|no\.?|control))?|issue(?: (?:number|no\.?|date))?|status|document status|date|document date|version date|date (?:of )?(?:issue|issued|approved|agreed|adopted|approval|adoption|ratified|published|last (?:reviewed|updated|amended)|created|effective|produced|prepared|written)|effective (?:date|from)|(?:approved|agreed|adopted|ratified|endorsed|signed off)(?: by| on| at| date)?|approval(?: date| body)?|approving (?:body|committee)|last (?:updated|reviewed|amended|revised|review)(?: on| date)?|updated|published|publication date|implementation date|review date|next review(?: date)?|date (?:of|for) (?:next )?review|valid (?:from|until)|expiry date|fersiwn|dyddiad|statws)$/i;

/** The lines and rows of a document that say its version, its dates and who approved it. */
export function controlEntries({
  text,
  asides,
}: Pick<RecordInput, 'text' | 'asides'>): ControlEntry[] {
  return [...inTables(text), ...inLines(text), ...asides.flatMap((words) => entriesOf(words))];
}

function inTables({ passages }: ReadableText): ControlEntry[] {
  return passages.flatMap(({ id, node }) => {
    if (node.kind !== 'table') return [];
    const rows = [...(node.columns === undefined ? [] : [node.columns]), ...node.rows];
    return rows.flatMap((cells) =>
      cells.flatMap((cell, place) => {
        const label = bareLabel(cell);
        const value = plainSpaces(cells[place + 1] ?? '');
        // A table whose columns are labels is a history, and is read as one.
        const isPair = labels.test(label) && value !== '' && !labels.test(bareLabel(value));
        return isPair && place % 2 === 0 ? [{ label, value, quote: value, clause: id }] : [];
      }),
    );
  });
}

function inLines({ passages }: ReadableText): ControlEntry[] {
  return passages.flatMap(({ id, node, words }) => {
    if (node.kind === 'table') return [];
    const printed = node.label === undefined ? '' : bareLabel(node.label);
    const whole = words.split('\n').flatMap((line) => entriesOf(plainSpaces(line)));
    const led = labels.test(printed)
      ? [{ label: printed, value: plainSpaces(words), quote: plainSpaces(words) }]
      : [];
    return [...led, ...whole].map((entry) => ({ ...entry, clause: id }));
  });
}

// `Version: 1.2 Date: May 2024` holds two.
function entriesOf(line: string): Omit<ControlEntry, 'clause'>[] {
  if (line.length > 240) return [];
  return line.split(/ [|•–] |\t|;(?= )/).flatMap((part) => {
    const [, label, value] = /^\s*([\p{L} .]{3,40}?)\s*[:–-]\s+(\S.*)$/u.exec(part) ?? [];
    return label !== undefined && labels.test(label)
      ? [{ label, value: value!.trim(), quote: part.trim() }]
      : [];
  });
}

function bareLabel(cell: string): string {
  return plainSpaces(cell).replace(/[\s:.]+$/, '');
}
