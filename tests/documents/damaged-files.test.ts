import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOdt } from '../../src/documents/odt/read-odt.ts';
import { readWord } from '../../src/documents/word/read-word.ts';
import { odtPartsOf } from '../fixtures/odt-file.ts';
import { wordPartsOf, zipOf } from '../fixtures/word-file.ts';
import {
  inList,
  listOf,
  one,
  override,
  p,
  r,
  styled,
  styleOf,
  useOf,
} from '../fixtures/word-pieces.ts';

const numRuns = Number(process.env['REMIT_PROPERTY_RUNS'] ?? 150);
const seed = Number(process.env['REMIT_PROPERTY_SEED'] ?? 1);

const word = wordPartsOf({
  body:
    `${
      p('Terms', styled('Clause')) +
      p(
        r('One', '<w:b/><w:sz w:val="24"/>'),
        `${inList(1, 0)}<w:ind w:left="720" w:hanging="360"/>`,
      ) +
      p('Two', inList(2, 1))
    }<w:tbl><w:tr><w:tc><w:tcPr>${one('gridSpan', 2)}</w:tcPr>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>` +
    `<w:sectPr/>`,
  numbering:
    listOf(0, [
      ['lowerLetter', '%1.', one('start', 2)],
      ['upperRoman', '%1.%2', one('lvlRestart', 1)],
    ]) +
    useOf(1, 0) +
    useOf(2, 0, override(0, 5)),
  styles: styleOf('Clause', inList(1, 0), 'Other'),
});
const levels =
  '<text:list-level-style-number text:level="1" style:num-format="a" text:start-value="2"/><text:list-level-style-number text:level="2" style:num-format="I" text:display-levels="2"/>';
const odt = odtPartsOf({
  body: '<text:h text:outline-level="1" text:restart-numbering="true" text:start-value="3">A</text:h><text:list text:style-name="L"><text:list-item text:start-value="4"><text:p>One<text:s text:c="3"/></text:p><text:list text:continue-numbering="true"><text:list-item><text:p>Two</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/></table:table-row></table:table>',
  styles: `<text:list-style style:name="L">${levels}</text:list-style><text:outline-style>${levels}</text:outline-style>`,
});

const values = ['-1', '0', '99999999', '1e9', 'Infinity', 'NaN', 'abc', '', '__proto__', '0.5'];
/** Ways to damage XML, each at a place of its own: another value, a tag twice, a tag that is lost. */
const damages = fc.array(
  fc.record({
    how: fc.constantFrom('value', 'value', 'value', 'twice', 'lost'),
    at: fc.nat(),
    value: fc.constantFrom(...values),
  }),
  { minLength: 1, maxLength: 4 },
);

test.each([
  ['Word', word, ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'], readWord],
  ['OpenDocument', odt, ['content.xml', 'styles.xml'], readOdt],
] as const)('a damaged %s file is read or refused, and stops nothing', (_, parts, names, read) => {
  let readAtAll = 0;
  const property = fc.property(fc.constantFrom(...names), damages, (name, all) => {
    const whole: Record<string, string> = parts;
    const given = read(zipOf({ ...whole, [name]: damaged(whole[name]!, all) }));
    if ('blocks' in given) readAtAll += 1;
    else expect(given.todo).toMatch(/\.$/u);
  });
  fc.assert(property, { numRuns, seed });
  expect(readAtAll).toBeGreaterThan(numRuns / 4);
});

interface Damage {
  readonly how: string;
  readonly at: number;
  readonly value: string;
}

function damaged(xml: string, all: readonly Damage[]): string {
  const tags = xml.split(/(?=<)/u);
  for (const { how, at, value } of all) {
    const place = at % tags.length;
    const tag = tags[place] ?? '';
    if (how === 'lost') tags.splice(place, 1);
    else if (how === 'twice') tags.splice(place, 0, tag);
    else tags[place] = tag.replace(/"[^"]*"/u, `"${value}"`);
  }
  return tags.join('');
}
