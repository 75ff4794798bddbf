import type { MatrixLayout } from '../../model/matrix/matrix-layout.ts';
import type { TableNode } from '../../model/text.ts';
import type { KnownSign } from '../../register/matrix/known-signs.ts';
import { parseCell } from '../../register/matrix/parse-cell.ts';
import { tableLines } from '../../register/matrix/table-grid.ts';

/** A table that may be a matrix, taken apart by what its cells look like. */
export interface MatrixSketch {
  readonly layout: MatrixLayout;
  /** In order; where they stand in the cells, with every other name that cells give them. */
  readonly parties: readonly { readonly label: string; readonly alsoWritten?: readonly string[] }[];
  /** All letters in the cells. */
  readonly letters: ReadonlySet<string>;
}

type Lines = readonly (readonly string[])[];

interface Cells {
  readonly head: readonly string[];
  readonly body: Lines;
  readonly signs: readonly KnownSign[];
}

const ofNotes =
  /^(?:notes?|comments?|remarks?|time ?scales?|deadlines?|due(?: date)?|by when|when|status|evidence|frequency|outputs?|measures?|detail|further detail|explanation|date|progress|reference|source|rationale|nodiadau|sylwadau)\b/iu;
const ofNumbers = /^(?:no\.?|nr\.?|#|ref\.?(?:erence)?|item|id|number|rhif)$/iu;
const ofActivities =
  /\b(?:activit(?:y|ies)|tasks?|functions?|decisions?|responsibilit(?:y|ies)|deliverables?|process(?:es)?|actions?|work|objectives?|outputs?|duties|steps?|milestones?|areas?|gweithgaredd|tasg)\b/iu;
const ofParties =
  /\b(?:partners?|part(?:y|ies)|organi[sz]ations?|roles?|agenc(?:y|ies)|members?|bod(?:y|ies)|stakeholders?|teams?|who|people|groups?|sefydliad|partner)\b/iu;

/** Takes a table apart whose cells hold letters; nothing where they do not. */
export function sketchMatrix(
  table: TableNode,
  signs: readonly KnownSign[],
): MatrixSketch | undefined {
  const lines = tableLines(table).map((line) => line.map(({ words }) => words));
  const headAt = headLine(lines, signs);
  if (headAt < 0) return undefined;
  const cells = { head: lines[headAt]!, body: lines.slice(headAt + 1), signs };
  const lead = leadingColumns(cells);
  const columns = cells.head.map((_, column) => column).filter((column) => column >= lead.length);
  const coded = columns.filter((column) => isCoded(column, cells));
  const letters = lettersOf(coded, cells);
  if (coded.length < 2 || !isOfMatrix(letters)) return undefined;
  const notes = columns.filter((column) => !coded.includes(column) && cells.head[column] !== '');
  const isDown = lead.length === 1 && standsDown(cells, coded);
  return isDown
    ? down(cells, { coded, notes, letters })
    : across(cells, { lead, coded, notes, letters });
}

interface Columns {
  readonly coded: readonly number[];
  readonly notes: readonly number[];
  readonly letters: ReadonlySet<string>;
}

function across(
  { head, body, signs }: Cells,
  { lead, coded, notes, letters }: Columns & { lead: readonly number[] },
): MatrixSketch {
  const [group, activity] = splitLead(lead, { head, body, signs });
  const isGroup = (cells: readonly string[]): boolean => {
    const filled = new Set(cells.filter((cell) => cell !== ''));
    return filled.size === 1 && !isCode([...filled][0]!, signs);
  };
  const groups = [
    ...new Set(body.filter(isGroup).map((cells) => cells.find((cell) => cell !== '')!)),
  ];
  return {
    parties: coded.map((column) => ({ label: head[column]! })),
    letters,
    layout: {
      shape: 'parties-across',
      ...(activity.length > 1 || activity[0] !== 0
        ? { activity: activity.map((column) => head[column]!) }
        : {}),
      ...(groups.length > 0 && { groups }),
      ...(group !== undefined && { groupColumn: head[group]! }),
      ...(notes.length > 0 && { notes: notes.map((column) => head[column]!) }),
    },
  };
}

function down({ head, body, signs }: Cells, { coded, notes, letters }: Columns): MatrixSketch {
  const parties = body.filter((cells) =>
    coded.some((column) => isCode(cells[column] ?? '', signs)),
  );
  const others = body.filter((cells) => !parties.includes(cells) && (cells[0] ?? '') !== '');
  const noted = [...notes.map((column) => head[column]!), ...others.map(([first = '']) => first)];
  return {
    parties: parties.map(([first = '']) => ({ label: first })),
    letters,
    layout: { shape: 'parties-down', ...(noted.length > 0 && { notes: noted }) },
  };
}

// Before the letters stand a number, a group or both, and then the work itself.
function leadingColumns({ head, body, signs }: Cells): number[] {
  const lead: number[] = [];
  for (const column of head.keys()) {
    const cells = body.map((line) => line[column] ?? '').filter((cell) => cell !== '');
    const codes = cells.filter((cell) => isCode(cell, signs)).length;
    if (column > 0 && codes >= cells.length * 0.5 && cells.length > 0) break;
    if (column > 0 && (ofNotes.test(head[column]!) || lead.length >= 3)) break;
    if (column > 0 && cells.length === 0) break;
    lead.push(column);
  }
  return lead;
}

function splitLead(lead: readonly number[], { head, body }: Cells): [number | undefined, number[]] {
  const isNumber = (column: number): boolean =>
    ofNumbers.test(head[column]!) ||
    body.every((line) => /^(?:\d[\d.]*|[a-z]\)?)?$/iu.test(line[column] ?? ''));
  const named = lead.filter((column) => head[column] !== '');
  if (lead.length === 1 || named.length < lead.length) return [undefined, [...lead].slice(0, 1)];
  const words = lead.filter((column) => !isNumber(column));
  const numbers = lead.filter(isNumber);
  const activity = words.at(-1) ?? lead.at(-1)!;
  const group = words.length > 1 ? words[0] : undefined;
  return [group, [...numbers.filter((column) => column < activity), activity]];
}

// The headings are the last line above the letters that has more than one cell.
function headLine(lines: Lines, signs: readonly KnownSign[]): number {
  const first = lines.findIndex((line, at) => at > 0 && isLetterLine(line, signs));
  for (let at = first - 1; at >= 0; at -= 1)
    if (
      lines[at]!.slice(1).filter((cell) => cell !== '').length > 1 &&
      new Set(lines[at]).size > 2 &&
      !isLetterLine(lines[at]!, signs)
    )
      return at;
  return -1;
}

function isLetterLine(line: readonly string[], signs: readonly KnownSign[]): boolean {
  const cells = line.slice(1).filter((cell) => cell !== '');
  const codes = cells.filter((cell) => isCode(cell, signs)).length;
  return codes >= 1 && codes >= cells.length * 0.5;
}

function isCoded(column: number, { head, body, signs }: Cells): boolean {
  const cells = body.map((line) => line[column] ?? '').filter((cell) => !isNothing(cell));
  const codes = cells.filter((cell) => isCode(cell, signs)).length;
  if (head[column] === '' || ofNotes.test(head[column]!)) return false;
  // A sign that nothing explains, such as “X” or “?”, is no word of a note.
  const signless = cells.filter((cell) => cell.length <= 2 && !isCode(cell, signs)).length;
  if (cells.length === 0) return body.length > 1;
  return codes > 0 && codes >= (cells.length - signless) * 0.6;
}

function isNothing(cell: string): boolean {
  return /^(?:[-–—]+|n\/?a|none)?$/iu.test(cell);
}

/** Whether a cell holds letters that are known, whatever stands beside them. */
export function isCode(cell: string, signs: readonly KnownSign[]): boolean {
  if (cell === '' || cell.length > 80) return false;
  const { parts } = parseCell(cell, signs);
  return parts.length > 0 && parts.every(({ isKnown }) => isKnown);
}

function lettersOf(columns: readonly number[], { body, signs }: Cells): Set<string> {
  const cells = body.flatMap((line) => columns.map((column) => line[column] ?? ''));
  return new Set(
    cells.filter((cell) => isCode(cell, signs)).flatMap((cell) => parseCell(cell, signs).letters),
  );
}

// Categories A to D and answers Y or N are letters too.
function isOfMatrix(letters: ReadonlySet<string>): boolean {
  const has = (letter: string): boolean => letters.has(letter);
  const isRaci = has('R') && (has('A') || has('C') || has('I'));
  const isDaci = has('D') && has('A') && (has('C') || has('I')) && !has('B');
  const isPaci = has('P') && has('A') && (has('C') || has('S') || has('I'));
  return isRaci || isDaci || isPaci;
}

/** Whether parties stand down the side and activities across the top. */
function standsDown({ head, body }: Cells, coded: readonly number[]): boolean {
  const [corner = ''] = head;
  if (ofActivities.test(corner)) return false;
  if (ofParties.test(corner)) return true;
  const mean = (labels: readonly string[]): number =>
    labels.reduce((sum, label) => sum + label.split(/\s+/u).length, 0) / Math.max(1, labels.length);
  const across = coded.map((column) => head[column]!);
  const side = body.map(([first = '']) => first).filter((label) => label !== '');
  const verbs = (labels: readonly string[]): number =>
    labels.filter((label) =>
      /^(?:set|run|write|approve|agree|prepare|manage|lead|develop|review|plan|provide|deliver|monitor|report|commission|maintain|produce|publish|decide|sign|collect|train|support|oversee|implement|identify|ensure|chair|tell|pay)\b/iu.test(
        label,
      ),
    ).length;
  if (verbs(across) !== verbs(side))
    return verbs(across) / across.length > verbs(side) / Math.max(1, side.length);
  return mean(across) > mean(side) * 1.8;
}
