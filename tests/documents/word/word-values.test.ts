import { expect, test } from 'vitest';
import { wordNamespaces } from '../../../src/documents/word/word-names.ts';
import { numberIn, switchIn, valueIn } from '../../../src/documents/word/word-values.ts';
import { parseXml } from '../../../src/documents/xml/parse-xml.ts';

const run = parseXml(
  new TextEncoder().encode(
    '<w:rPr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:b/><w:i w:val="0"/><w:caps w:val="false"/><w:strike w:val="true"/><w:sz w:val="24"/><w:u w:val="single"/><w:kern w:val="1.5"/></w:rPr>',
  ),
  wordNamespaces,
);

test('a setting has a value, a number, or is on or off', () => {
  expect([valueIn(run, 'w:u'), valueIn(run, 'w:b'), valueIn(undefined, 'w:u')]).toEqual([
    'single',
    undefined,
    undefined,
  ]);
  expect([numberIn(run, 'w:sz'), numberIn(run, 'w:kern')]).toEqual([24, undefined]);
  expect(
    ['w:b', 'w:i', 'w:caps', 'w:strike', 'w:vanish'].map((name) => switchIn(run, name)),
  ).toEqual([true, false, false, true, undefined]);
});
