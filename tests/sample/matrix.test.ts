import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readMatrices } from '../../src/import/matrices/read-matrices.ts';
import { readableText } from '../../src/import/reading/readable-text.ts';
import { RasciMatrix } from '../../src/model/rasci.ts';
import { ConstitutionText } from '../../src/model/text.ts';
import { matrixOf } from '../../src/register/matrix/matrix-of.ts';
import { indexText } from '../../src/register/text/text-index.ts';
import { longForm } from '../fixtures/shaped-matrix.ts';

test('the matrix of a real document is read cell by cell', () => {
  const folder = new URL(
    '../../content/partnerships/south-west-london-integrated-care-system/health-equity-partnership-group/',
    import.meta.url,
  );
  const file = (name: string): unknown =>
    parse(readFileSync(new URL(name, folder), 'utf8'), { schema: 'failsafe' });
  const { content } = ConstitutionText.parse(file('text.yaml'));
  const coded = RasciMatrix.parse(file('rasci.yaml'));
  const text = readableText(content, { isWhole: true });
  const [found, ...others] = readMatrices(text, { organisations: [] }).matrices;
  expect(others).toEqual([]);
  expect(found!.matrix.legend).toEqual(coded.legend);
  expect(longForm(matrixOf(found!.matrix, indexText(content)))).toEqual(
    longForm(matrixOf(coded, indexText(content))),
  );
});
