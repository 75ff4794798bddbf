import { describe, expect, test } from 'vitest';
import { orRefusal } from '../../../src/documents/refuse.ts';
import { parseXml, xmlLimits } from '../../../src/documents/xml/parse-xml.ts';
import { charactersIn } from '../../../src/documents/xml/xml-element.ts';

const namespaces = new Map([['urn:words', 'w']]);
const parse = (text: string) => parseXml(new TextEncoder().encode(text), namespaces);

describe('a file of XML', () => {
  test('has names with the short word for their namespace, whatever the file calls it', () => {
    const root = parse(
      '<x:a xmlns:x="urn:words" xmlns:y="urn:y" x:b="1" c="2" xml:space="preserve"><y:d/>words</x:a>',
    );
    expect(root).toEqual({
      name: 'w:a',
      attributes: new Map([
        ['w:b', '1'],
        ['c', '2'],
        ['xml:space', 'preserve'],
      ]),
      children: [{ name: 'other:d', attributes: new Map(), children: [] }, 'words'],
    });
  });

  test('keeps characters that are written in a special way', () => {
    expect(charactersIn(parse('<a>&lt;b&gt; &#8217;<![CDATA[<c>]]></a>'))).toBe('<b> ’<c>');
  });
});

describe('a file of XML is refused', () => {
  test.each([
    ['when it declares a type of its own', '<!DOCTYPE a><a/>', 'document type'],
    [
      'when its entities would make it unbearably long',
      '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
      'document type',
    ],
    ['when it names another file', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'document type'],
    ['when an element is not closed', '<a><b></a>', 'damaged'],
    ['when it is cut short', '<a><b>', 'damaged'],
    ['when it holds nothing', '', 'damaged'],
    ['when it names something it does not define', '<a>&b;</a>', 'damaged'],
    ['when it is nested without end', '<a>'.repeat(xmlLimits.depth + 1), 'nested'],
    [
      'when an attribute is longer than a page',
      `<a b="${'x'.repeat(xmlLimits.attributeLength + 1)}"/>`,
      'nested',
    ],
    [
      'when an element has attributes without end',
      `<a ${Array.from({ length: xmlLimits.attributes + 1 }, (_, index) => `b${index}=""`).join(' ')}/>`,
      'nested',
    ],
    ['when it has elements without end', `<a>${'<b/>'.repeat(xmlLimits.elements)}</a>`, 'nested'],
  ])('%s', (_, text, why) => {
    expect(orRefusal(() => parse(text))).toMatchObject({
      refused: expect.stringContaining(why) as string,
      todo: expect.stringMatching(/\.$/) as string,
    });
  });
});
