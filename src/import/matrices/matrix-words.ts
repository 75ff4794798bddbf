import type { RasciMatrix, RasciScheme } from '../../model/rasci.ts';
import { meaningOf } from '../../register/matrix/rasci-meanings.ts';
import { schemeWords } from '../../register/matrix/scheme-words.ts';
import type { Passage, ReadableText } from '../reading/readable-text.ts';
import { splitSentences } from '../reading/sentences.ts';
import { legendIn } from './legend-lines.ts';

/** What stands around a table and tells how to read it. */
export interface MatrixWords {
  readonly legend: RasciMatrix['legend'];
  /** What the document calls its scheme, as in “RASCI”. */
  readonly scheme: RasciScheme | undefined;
  readonly caption: string;
  readonly status: RasciMatrix['status'];
  readonly statusEvidence: RasciMatrix['statusEvidence'];
}

const names: readonly [RegExp, RasciScheme][] = [
  [/\bRACI[- ]?VS\b/u, 'raci-vs'],
  [/\bRACIQ\b/u, 'raciq'],
  [/\bDRASCI\b/u, 'drasci'],
  [/\b(?:RACIO|CAIRO)\b/u, 'racio'],
  [/\b(?:RASCI|RASIC|ARSCI)\b/u, 'rasci'],
  [/\b(?:RACI|ARCI)\b/u, 'raci'],
  [/\bDACI\b/u, 'daci'],
  [/\bPACSI\b/u, 'pacsi'],
  [/\bRAPID\b(?= (?:matrix|table|model|framework|chart))/u, 'rapid'],
  [/\bPARIS\b(?= (?:matrix|table|model|chart))/u, 'paris'],
];

/** Reads the words around a table: its heading, its legend, and whether it is settled. */
export function matrixWords(table: Passage, text: ReadableText): MatrixWords {
  const near = passagesNear(table, text);
  const around = near.map(({ words }) => words).join('\n');
  const whole = text.passages
    .map(({ words, node }) => (node.kind === 'table' ? '' : words))
    .join('\n');
  const [heading = ''] = table.headings;
  const caption = table.words.trim() !== '' ? table.words : heading;
  const said = [caption, around, whole].map(schemeIn).find((found) => found !== undefined);
  const inTable =
    table.node.kind === 'table'
      ? table.node.rows.map((row) => row.filter((cell) => cell !== ''))
      : [];
  const rows = inTable
    .filter((row) => row.length === 1 || new Set(row).size === 1)
    .map(([cell]) => cell!);
  return {
    legend: legendOf([...near.flatMap(linesOf), ...rows]),
    scheme: said,
    caption: (caption === '' ? 'Who does what' : caption).slice(0, 400),
    ...statusOf(table, near),
  };
}

function schemeIn(words: string): RasciScheme | undefined {
  return names.find(([pattern]) => pattern.test(words))?.[1];
}

// In the same section, or a few passages before and after.
const farthest = 12;

function passagesNear(table: Passage, { passages }: ReadableText): Passage[] {
  const [heading] = table.headings;
  return passages.filter(
    (passage) =>
      passage !== table &&
      Math.abs(passage.order - table.order) <= farthest &&
      (passage.headings[0] === heading ||
        passage.words === heading ||
        /\b(?:key|legend|raci|rasci|definitions?)\b/iu.test(
          [passage.words, ...passage.headings].join(' '),
        ) ||
        legendIn(passage.words).length > 0),
  );
}

// A legend may be a small table of its own: a letter, and what it means.
function linesOf({ node, words }: Passage): string[] {
  if (node.kind !== 'table') return words.split('\n');
  const lines = [...(node.columns === undefined ? [] : [node.columns]), ...node.rows];
  return lines.flatMap(([first = '', second = '', ...more]) =>
    /^\p{Lu}[*†\d]?$/u.test(first) &&
    second !== '' &&
    more.every((cell) => cell.length > 3 || cell === '')
      ? [`${first} - ${second}`]
      : [],
  );
}

function legendOf(lines: readonly string[]): RasciMatrix['legend'] {
  const all = lines.flatMap((line) => legendIn(line));
  const entries = [...Map.groupBy(all, ({ letter }) => letter).values()].map(([entry]) => entry!);
  return entries.length < 2
    ? []
    : entries.map((entry) => ({ ...entry, word: entry.word.slice(0, 400) }));
}

const unsettled: readonly [RegExp, RasciMatrix['status']][] = [
  [/\bfor discussion\b/iu, 'for-discussion'],
  [
    /\b(?:draft|provisional|indicative|illustrative|to be (?:agreed|finalised|confirmed)|not final|not yet agreed)\b/iu,
    'draft',
  ],
];

function statusOf(
  table: Passage,
  near: readonly Passage[],
): Pick<MatrixWords, 'status' | 'statusEvidence'> {
  const said = [table, ...near.filter(({ node }) => node.kind !== 'table')].flatMap((passage) =>
    splitSentences(passage.words).flatMap((quote) => {
      const isOfTable =
        passage === table ||
        /\b(?:matrix|table|raci|rasci|appendix|responsibilit)/iu.test(quote) ||
        passage.node.kind === 'section';
      const status = isOfTable
        ? unsettled.find(([pattern]) => pattern.test(quote))?.[1]
        : undefined;
      return status === undefined ? [] : [{ status, evidence: { clause: passage.id, quote } }];
    }),
  );
  const [first] = said;
  if (first === undefined) return { status: 'in-force', statusEvidence: undefined };
  return { status: first.status, statusEvidence: [first.evidence] };
}

/** The scheme of a table that no word names: what its letters and their legend amount to. */
export function schemeOfLetters(
  letters: ReadonlySet<string>,
  legend: RasciMatrix['legend'],
): RasciScheme {
  const plain = [...letters, ...legend.map(({ letter }) => letter)].filter((letter) =>
    /^\p{Lu}$/u.test(letter),
  );
  const fits = usualSchemes.filter((scheme) => {
    const usual = schemeWords[scheme];
    const isSame = legend.every(({ letter, word }) => {
      const own = usual[letter];
      return own === undefined || meaningOf(own) === meaningOf(word);
    });
    return isSame && plain.every((letter) => usual[letter] !== undefined);
  });
  return fits[0] ?? 'other';
}

// The plainer before the larger.
const usualSchemes: readonly RasciScheme[] = [
  'raci',
  'rasci',
  'racio',
  'raci-vs',
  'raciq',
  'daci',
  'pacsi',
  'drasci',
];
