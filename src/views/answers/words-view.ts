import type { TopicId } from '../../model/topic-ids.ts';
import { count } from '../../english/count.ts';
import type { Language } from '../../model/language.ts';
import type { TextNode } from '../../model/text.ts';
import { languageOfPart } from '../../register/language-of.ts';
import type { IndexedNode, TextIndex } from '../../register/text/text-index.ts';
import { isAppendix } from '../../register/text/is-appendix.ts';
import { clauseAnchor } from '../../register/addresses/page-addresses.ts';
import { clauseFullName } from './clause-place.ts';
import type { FindingView } from './finding-view.ts';
import type { Segment } from './segments.ts';
import { segmentsOf } from './segments.ts';
import { captionOf, tableRegions } from './table-regions.ts';
import type { Piece, Tints } from './tints.ts';
import { piecesOf, printedPieces, tintsOf } from './tints.ts';
import { wordsLength } from './words-length.ts';

/** What the register’s editors say beside a clause. */
export interface MarginNote {
  readonly topic: TopicId;
  readonly title: string;
  readonly href: string;
  readonly phrase: string;
  readonly state: string;
  readonly stateName: string;
  readonly note: string | undefined;
  /** Whether nothing is said in full: a topic of wording, or an answer given in full at an earlier clause. */
  readonly isBrief: boolean;
}

/** One part of the words, ready to print. */
export interface WordsNode {
  readonly anchor: string;
  readonly name: string;
  readonly kind: TextNode['kind'];
  readonly label: string | undefined;
  /** Where it is not the language of what stands around it. */
  readonly lang: Language | undefined;
  readonly segments: readonly Segment[];
  readonly asWritten: string | undefined;
  readonly table: WordsTable | undefined;
  readonly children: readonly WordsNode[];
  /** What is said of it in full. */
  readonly notes: readonly MarginNote[];
  /** Every question that the words bear on, with those that are said in full elsewhere. */
  readonly topics: readonly TopicId[];
  readonly findings: readonly FindingView[];
  /** How long it is, where it is an appendix and folded: “1,240 words”. */
  readonly appendix: string | undefined;
  /** From 3, under the page’s own headings; only for sections. */
  readonly level: 3 | 4 | 5 | 6;
}

export interface WordsTable {
  readonly caption: string;
  /** Names the part of the page that it stands in. */
  readonly region: string;
  readonly columns: readonly (readonly Segment[])[] | undefined;
  /** Each cell as paragraphs. */
  readonly rows: readonly (readonly (readonly (readonly Segment[])[])[])[];
}

/** What the register adds to the words: quotes to tint, and notes and findings for the margin. */
export interface Annotations {
  /** By id of the part they stand in. */
  readonly quotes: ReadonlyMap<string, readonly string[]>;
  readonly notes: ReadonlyMap<string, readonly MarginNote[]>;
  readonly findings: ReadonlyMap<string, readonly FindingView[]>;
}

/** The words of a text with quotes tinted, and each note beside the clause it rests on. */
export function wordsView(
  text: TextIndex,
  annotations: Annotations,
  languages: Languages,
): WordsNode[] {
  const tints = tintsOf(text, annotations.quotes);
  const regions = tableRegions(text);
  return text.top.map((entry) =>
    wordsNode(entry, {
      text,
      annotations,
      tints,
      regions,
      ofDocument: languages.ofDocument,
      around: languages.ofPage,
      depth: 0,
      inRow: false,
    }),
  );
}

/** The language of the words as a whole, and of the page that they stand on. */
export interface Languages {
  readonly ofDocument: Language;
  readonly ofPage: Language;
}

interface Place {
  readonly text: TextIndex;
  readonly annotations: Annotations;
  readonly tints: Tints;
  readonly regions: ReadonlyMap<string, string>;
  readonly ofDocument: Language;
  /** The language that a browser takes the part to be in. */
  readonly around: Language;
  readonly depth: number;
  /** Whether a clause around this part already shows the notes. */
  readonly inRow: boolean;
}

function wordsNode(entry: IndexedNode, place: Place): WordsNode {
  const { node, id } = entry;
  const { annotations, tints } = place;
  const isSection = node.kind === 'section';
  const language = languageOfPart(entry, place.ofDocument);
  const inside: Place = {
    ...place,
    depth: place.depth + (isSection ? 1 : 0),
    inRow: place.inRow || !isSection,
    // The words of a section’s parts stand in the page beside its heading, all others within.
    around: isSection ? place.around : language,
  };
  const notes = notesOf(entry, place);
  const children = entry.children.map((child) => wordsNode(child, inside));
  return {
    anchor: clauseAnchor(id),
    name: clauseFullName(entry, place.text),
    kind: node.kind,
    label: node.label,
    lang: language === place.around ? undefined : language,
    segments: node.kind === 'table' ? [] : piecesOf(entry).flatMap(tintedBy(tints)),
    asWritten: node.asWritten,
    table: node.kind === 'table' ? tableOf(id, node, place) : undefined,
    children,
    notes: notes.filter(({ isBrief }) => !isBrief),
    topics: notes.map(({ topic }) => topic),
    appendix:
      isSection && isAppendix(node.heading) && children.length > 0
        ? count(wordsLength(children), 'word')
        : undefined,
    findings: place.inRow
      ? []
      : isSection
        ? (annotations.findings.get(id) ?? [])
        : findingsWithin(entry, annotations),
    level: Math.min(6, 3 + place.depth) as WordsNode['level'],
  };
}

function notesOf(entry: IndexedNode, { annotations, inRow }: Place): readonly MarginNote[] {
  if (inRow) return [];
  return entry.node.kind === 'section'
    ? (annotations.notes.get(entry.id) ?? [])
    : notesWithin(entry, annotations);
}

function tableOf(
  id: string,
  node: Extract<TextNode, { kind: 'table' }>,
  { tints, regions }: Place,
): WordsTable {
  const tinted = tintedBy(tints);
  return {
    caption: captionOf(node),
    region: regions.get(id) ?? captionOf(node),
    columns: node.columns?.map((words, column) =>
      printedPieces(id, { kind: 'column', words, path: ['columns', column] }).flatMap(tinted),
    ),
    rows: node.rows.map((cells, row) =>
      cells.map((words, column) =>
        printedPieces(id, { kind: 'cell', words, path: ['rows', row, column] }).map(tinted),
      ),
    ),
  };
}

function tintedBy(tints: Tints): (piece: Piece) => Segment[] {
  return ({ name, text }) => segmentsOf(text, tints.get(name));
}

// Each answer once, however many of its clauses stand together; in full where it is first given.
function notesWithin(entry: IndexedNode, annotations: Annotations): MarginNote[] {
  const own = annotations.notes.get(entry.id) ?? [];
  const all = [...own, ...entry.children.flatMap((child) => notesWithin(child, annotations))];
  const byTopic = Map.groupBy(all, ({ topic }) => topic);
  return [...byTopic.values()].map((notes) => notes.find(({ isBrief }) => !isBrief) ?? notes[0]!);
}

function findingsWithin(entry: IndexedNode, annotations: Annotations): FindingView[] {
  const own = annotations.findings.get(entry.id) ?? [];
  return [...own, ...entry.children.flatMap((child) => findingsWithin(child, annotations))];
}
