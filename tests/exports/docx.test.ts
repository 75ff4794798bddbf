import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docx } from '../../src/exports/docx.ts';
import { xmlWords } from '../../src/exports/xml-text.ts';
import type { WordBlock, WordDocument } from '../../src/views/word-document.ts';
import { inStyle } from '../../src/views/word-document.ts';
import { allNamed } from './parse-xml.ts';
import { readDocx } from './read-docx.ts';

const written = (blocks: readonly WordBlock[], changes: Partial<WordDocument> = {}) =>
  docx({ title: 'Pack', author: 'Riverside Register', isLandscape: false, blocks, ...changes });
const readBack = async (...given: Parameters<typeof written>) => readDocx(await written(...given));

const table = { header: ['Topic', 'Answer'], widths: [1, 3], rows: [[[{ text: 'Quorum' }], []]] };

describe('docx', () => {
  test('has a title, the register as its author, and a language in its properties', async () => {
    const { properties } = await readBack([]);
    expect(properties).toEqual({
      'dc:title': 'Pack',
      'dc:creator': 'Riverside Register',
      'cp:lastModifiedBy': 'Riverside Register',
      'cp:revision': '1',
      'dc:language': 'en-GB',
    });
  });

  test('is in British English', async () => {
    const { parts } = await readBack([]);
    const languages = allNamed(parts.get('word/styles.xml')!, 'w:lang');
    expect(languages.map(({ attributes }) => attributes['w:val'])).toEqual(['en-GB']);
  });

  test('has headings that lead through it: each style of one has its level', async () => {
    const { parts, paragraphs } = await readBack([
      inStyle('Heading1', 'One'),
      inStyle('Heading2', 'Two'),
    ]);
    expect(paragraphs.map(({ style, text }) => [style, text])).toEqual([
      ['Title', 'Pack'],
      ['Heading1', 'One'],
      ['Heading2', 'Two'],
    ]);
    const levels = allNamed(parts.get('word/styles.xml')!, 'w:style').flatMap((style) =>
      allNamed(style, 'w:outlineLvl').map(({ attributes }) => [
        style.attributes['w:styleId'],
        attributes['w:val'],
      ]),
    );
    expect(levels).toEqual([
      ['Heading1', '0'],
      ['Heading2', '1'],
    ]);
  });

  test('marks the header row of a table and repeats it on each page', async () => {
    const { document } = await readBack([table]);
    const rows = allNamed(document, 'w:tr').map((row) => allNamed(row, 'w:tblHeader').length);
    expect(rows).toEqual([1, 0]);
  });

  test('makes columns as wide as they are asked to be', async () => {
    const { document } = await readBack([table]);
    const widths = allNamed(document, 'w:gridCol').map(({ attributes }) => attributes['w:w']);
    expect(widths).toEqual(['2409', '7228']);
  });

  test('leaves room to write by hand without a line that is empty', async () => {
    const { document } = await readBack([{ ...table, isToFillIn: true }, { text: 'End' }]);
    expect(allNamed(document, 'w:trHeight')[0]!.attributes['w:hRule']).toBe('atLeast');
  });

  test('has an empty paragraph only between tables, behind the last one and in an empty cell', async () => {
    const { paragraphs } = await readBack([table, { text: 'Between' }, table, table]);
    expect(paragraphs.map(({ text }) => text)).toEqual(
      ['Pack', 'Topic', 'Answer', 'Quorum', '', 'Between'].concat(
        ...Array.from({ length: 2 }, () => ['Topic', 'Answer', 'Quorum', '', '']),
      ),
    );
  });

  test('turns its pages for a wide table', async () => {
    const sizes = await Promise.all(
      [true, false].map(async (isLandscape) => {
        const { document } = await readBack([], { isLandscape });
        const { attributes } = allNamed(document, 'w:pgSz')[0]!;
        return [attributes['w:w'], attributes['w:h'], attributes['w:orient']];
      }),
    );
    expect(sizes).toEqual([
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
  });

  test('numbers its pages', async () => {
    const { parts } = await readBack([]);
    const codes = allNamed(parts.get('word/footer1.xml')!, 'w:instrText').map(({ text }) => text);
    expect(codes).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('lets links be followed, and prints their names behind the words', async () => {
    const href = 'https://register.example/partnerships/riverside/board/#cl-4';
    const { paragraphs } = await readBack([
      { text: 'Add a quorum.', links: [{ name: 'Clause 4', href }] },
      { text: '', links: [{ name: 'Clause 4', href }] },
    ]);
    expect(paragraphs.slice(1)).toEqual([
      { style: undefined, text: 'Add a quorum. (Clause 4)', links: [['Clause 4', href]] },
      { style: undefined, text: 'Clause 4', links: [['Clause 4', href]] },
    ]);
  });

  test('makes a list of what is one', async () => {
    const { document } = await readBack([inStyle('Bullet', 'Named once')]);
    expect(allNamed(document, 'w:numPr')).toHaveLength(1);
  });

  test('gives the same bytes for the same document, whenever and wherever it is made', async () => {
    const links = [{ name: 'Clause 4', href: 'https://register.example/' }];
    const make = () => written([{ text: 'Words', links }, inStyle('Bullet', 'One'), table]);
    const [first, zone] = [await make(), process.env['TZ']];
    try {
      for (const elsewhere of ['Pacific/Auckland', 'America/Los_Angeles']) {
        process.env['TZ'] = elsewhere;
        expect(await make()).toEqual(first);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    // The two bytes behind the tenth of a zip: the hour of its first part.
    expect([...first.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test('keeps every word that XML can hold, whatever an author has typed', async () => {
    const strange = fc.constantFrom(
      '\u0000',
      '\uD800',
      '\uFFFE',
      ']]>',
      '&amp;',
      '\r\n',
      '“',
      'https://a.b/c?d=[e]|f^g',
    );
    const typing = fc
      .array(
        fc.oneof(strange, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 })),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(typing, typing, typing, async (title, text, name) => {
        const links = [{ name, href: `https://register.example/${name}` }];
        const rows = [[[inStyle('Quote', text)]]];
        const file = await written(
          [
            { text, links },
            { header: [title], rows },
          ],
          { title },
        );
        const { paragraphs, properties } = readDocx(file);
        const [heading, words, link] = [title, text, name].map((typed) =>
          xmlWords(typed).replace(/\r\n?/gu, '\n'),
        );
        const spoken = words === '' || link === '' ? `${words}${link}` : `${words} (${link})`;
        expect(properties['dc:title'] ?? '').toBe(heading);
        expect(paragraphs.map((one) => one.text)).toEqual([heading, spoken, heading, words, '']);
        const hrefs = paragraphs.flatMap((one) => one.links.map(([, href]) => href));
        expect(
          hrefs.filter(
            (href) => !/^https?:\/\/[\w\-.~:[\]@%]+[/?#][\w\-.~:/?#@!$&'()*+,;=%]*$/u.test(href),
          ),
        ).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
