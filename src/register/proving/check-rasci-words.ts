import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { placeOfCharacters, placeOfKey, placeOfValue } from '../../files/content-file.ts';
import type { RasciMatrix } from '../../model/rasci.ts';
import type { Loaded } from '../loading/load-content.ts';
import { readTable } from '../matrix/read-table.ts';
import { firstDifference } from '../text/first-difference.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { MatrixMistake } from './matrix-mistakes.ts';
import { matrixMistakes } from './matrix-mistakes.ts';

/** Checks that a matrix says, cell by cell, what the table in the document’s words says, whichever way round it stands. */
export function checkRasciWords(
  { record: rasci, document }: Loaded<RasciMatrix>,
  text: TextIndex,
): Diagnostic[] {
  const ownDiagnostics = [...repeatedIds(rasci, document), ...unknownParties(rasci, document)];
  const table = text.byId.get(rasci.table)?.node;
  if (table === undefined) return ownDiagnostics;
  const found =
    table.kind === 'table'
      ? matrixMistakes(rasci, readTable(rasci, table))
      : [
          {
            path: ['table'],
            message: `\`${rasci.table}\` is not a table. Name the table that holds the matrix.`,
          },
        ];
  return [...ownDiagnostics, ...found.map((each) => report(each, document))];
}

function repeatedIds(rasci: RasciMatrix, document: ContentFile): Diagnostic[] {
  return (['parties', 'activities'] as const).flatMap((list) => {
    const ids = (rasci[list] ?? []).map(({ id }) => id);
    return ids.flatMap((id, index) => {
      if (ids.indexOf(id) === index) return [];
      const message = `The id \`${id}\` is already used under \`${list}\`. Give each line its own.`;
      const place = placeOfValue(document, [list, index, 'id']);
      return [mistake('content/duplicate-id', message, place)];
    });
  });
}

function unknownParties(
  { parties, activities = [] }: RasciMatrix,
  document: ContentFile,
): Diagnostic[] {
  const known = parties.map(({ id }) => id);
  return activities.flatMap(({ cells = {} }, row) =>
    Object.keys(cells)
      .filter((party) => !known.includes(party))
      .map((party) => {
        const message = `There is no party \`${party}\` in this matrix.${didYouMean(party, known) || ' Add it under `parties`.'}`;
        const place = placeOfKey(document, ['activities', row, 'cells', party]);
        return mistake('content/unknown-reference', message, place);
      }),
  );
}

// At the first word that differs from what is likely to be meant, where that can be told.
function report({ path, message, typed, meant }: MatrixMistake, document: ContentFile): Diagnostic {
  const place =
    typed === undefined || typed === ''
      ? placeOfValue(document, path)
      : placeOfCharacters(document, { path, span: firstDifference(typed, meant ?? []) });
  return mistake('matrix/differs-from-text', message, place);
}
