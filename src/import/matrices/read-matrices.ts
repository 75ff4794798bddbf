import { plainName } from '../../english/plain-name.ts';
import type { Proposal } from '../../model/proposal.ts';
import { RasciMatrix } from '../../model/rasci.ts';
import { knownSigns } from '../../register/matrix/known-signs.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { matrixOf } from '../../register/matrix/matrix-of.ts';
import { readTable } from '../../register/matrix/read-table.ts';
import { matrixMistakes } from '../../register/proving/matrix-mistakes.ts';
import { indexText } from '../../register/text/text-index.ts';
import type { Passage, ReadableText } from '../reading/readable-text.ts';
import type { KnownOrganisation, ProposedOrganisation } from '../seats/known-organisation.ts';
import { OrganisationFinder } from '../seats/organisation-finder.ts';
import type { MatrixWords } from './matrix-words.ts';
import { matrixWords, schemeOfLetters } from './matrix-words.ts';
import type { MatrixSketch } from './sketch-matrix.ts';
import { sketchMatrix } from './sketch-matrix.ts';
import { sketchRoles } from './sketch-roles.ts';

/** A table of who does what, as it is typed in rasci.yaml; its activities are read from the table. */
export interface MatrixRead {
  readonly matrix: RasciMatrix;
  readonly proposed: Proposal;
}

/** Every table of who does what in a text, the surest first, and organisations that only they name. */
export interface MatricesRead {
  readonly matrices: readonly MatrixRead[];
  readonly organisations: readonly ProposedOrganisation[];
}

/** Reads every table of a text that says who does what; a table that only holds letters is none. */
export function readMatrices(
  text: ReadableText,
  { organisations }: { readonly organisations: readonly KnownOrganisation[] },
): MatricesRead {
  // Most documents have no table at all, and need none.
  if (text.passages.every(({ node }) => node.kind !== 'table'))
    return { matrices: [], organisations: [] };
  const finder = new OrganisationFinder(organisations, text);
  const matrices = text.passages.flatMap((passage) => matrixIn(passage, text, finder) ?? []);
  const rank = { high: 0, medium: 1, low: 2 };
  return {
    matrices: matrices.toSorted(
      (a, b) => rank[a.proposed.confidence] - rank[b.proposed.confidence],
    ),
    organisations: [...finder.proposed.values()],
  };
}

function matrixIn(
  passage: Passage,
  text: ReadableText,
  finder: OrganisationFinder,
): MatrixRead | undefined {
  const { node } = passage;
  if (node.kind !== 'table') return undefined;
  const words = matrixWords(passage, text);
  // Where nothing is said, the letters are read as those of the scheme that has most of them.
  const guess = words.scheme ?? 'rasci';
  const signs = knownSigns({ legend: words.legend, scheme: guess });
  const sketch = sketchMatrix(node, signs) ?? sketchRoles(node, signs);
  if (sketch === undefined || sketch.parties.length < 2) return undefined;
  if (words.scheme === undefined && words.legend.length < 2 && !isPlain(sketch)) return undefined;
  return proven(recordOf(passage, { sketch, words, finder }), { passage, words });
}

// Without a legend or a name only several letters of the usual five tell a matrix.
function isPlain({ letters, layout }: MatrixSketch): boolean {
  const usual = [...letters].filter((letter) => 'RASCI'.includes(letter)).length;
  return usual === letters.size && (usual > 2 || layout.shape === 'roles-across');
}

function recordOf(
  { id }: Passage,
  {
    sketch,
    words,
    finder,
  }: { sketch: MatrixSketch; words: MatrixWords; finder: OrganisationFinder },
): RasciMatrix {
  const ids = new Set<string>();
  return {
    caption: words.caption,
    table: id,
    layout: sketch.layout,
    scheme: words.scheme ?? schemeOfLetters(sketch.letters, words.legend),
    status: words.status,
    ...(words.statusEvidence && { statusEvidence: words.statusEvidence }),
    legend: words.legend,
    parties: sketch.parties.map(({ label, alsoWritten }) => {
      const found = finder.findOrPropose(label);
      return {
        id: freeId(label, ids),
        label,
        ...(alsoWritten && { alsoWritten: [...alsoWritten] }),
        ...(found.length > 0 && { organisations: found }),
      };
    }),
  };
}

function freeId(label: string, taken: Set<string>): string {
  const stem = plainName(label).replaceAll('.', '-').slice(0, 60).replace(/-+$/u, '') || 'party';
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}

/** Keeps a matrix only where the register’s own reading of the table agrees with it in every cell. */
function proven(
  record: RasciMatrix,
  { passage, words }: { passage: Passage; words: MatrixWords },
): MatrixRead | undefined {
  const { node } = passage;
  if (node.kind !== 'table' || !RasciMatrix.safeParse(record).success) return undefined;
  const plain = { ...record, layout: withoutShape(record.layout) };
  const table = { ...node, id: record.table };
  // What shows by itself is not typed.
  const fits = (each: RasciMatrix): boolean =>
    matrixMistakes(each, readTable(each, table)).length === 0;
  const isSame = fits(plain) && readTable(plain, table).shape === record.layout?.shape;
  const matrix = isSame ? withLayout(plain) : record;
  if (!fits(matrix)) return undefined;
  const rows = matrixRows(matrixOf(matrix, indexText([table])));
  const cells = rows.flatMap((row) => row.cells);
  const unknown = cells.filter(({ cell }) => cell.parts.some(({ isKnown }) => !isKnown)).length;
  if (rows.length < 2 || unknown > cells.length * 0.2) return undefined;
  return { matrix, proposed: proposalOf({ words, unknown }) };
}

function withoutShape(layout: RasciMatrix['layout']): RasciMatrix['layout'] {
  const { shape: _, ...rest } = layout ?? {};
  return rest;
}

function withLayout({ layout, ...rest }: RasciMatrix): RasciMatrix {
  return layout === undefined || Object.keys(layout).length === 0 ? rest : { ...rest, layout };
}

function proposalOf({ words, unknown }: { words: MatrixWords; unknown: number }): Proposal {
  const by =
    words.legend.length > 1
      ? 'a legend beside it explains the letters'
      : words.scheme === undefined
        ? 'its cells hold the usual letters'
        : `the document calls it ${words.scheme.toUpperCase()}`;
  const isSure = words.legend.length > 1 || words.scheme !== undefined;
  return {
    reason: `The table says who does what: ${by}`,
    confidence: !isSure || unknown > 0 ? 'medium' : 'high',
  };
}
