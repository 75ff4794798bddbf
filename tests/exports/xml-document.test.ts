import { expect, test } from 'vitest';
import { xmlDocument } from '../../src/exports/xml-document.ts';
import { parseXml } from './parse-xml.ts';

test('a document of XML has its parts and words as they were given, and no field that has no value', () => {
  const written = xmlDocument({
    name: 'doc',
    attributes: { name: 'a "b" <c>', none: undefined },
    content: [{ name: 'p', content: 'Fish & chips \u0001 <5' }, { name: 'p' }],
  });
  expect(written).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/u);
  const read = parseXml(written);
  expect(read.attributes).toEqual({ name: 'a "b" <c>' });
  expect(read.children.map(({ name, text }) => [name, text])).toEqual([
    ['p', 'Fish & chips  <5'],
    ['p', ''],
  ]);
});
