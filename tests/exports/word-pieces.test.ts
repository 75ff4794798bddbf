import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordPieces } from '../../src/exports/word-pieces.ts';
import { xmlWords } from '../../src/exports/xml-text.ts';

const linked = (text: string): (string | undefined)[] =>
  wordPieces({ text }).flatMap((piece) => (piece.href === undefined ? [] : [piece.text]));

describe('wordPieces', () => {
  test.each([
    ['Read https://a.example/b.', ['https://a.example/b']],
    ['“See https://a.example/b” (4.1)', ['https://a.example/b']],
    [
      '(https://a.example/b_(c)), or http://d.example;',
      ['https://a.example/b_(c)', 'http://d.example'],
    ],
    ['[https://a.example/#cl-4.1]', ['https://a.example/#cl-4.1']],
    ['HTTPS://A.EXAMPLE/B and www.a.example, javascript:x', ['HTTPS://A.EXAMPLE/B']],
    ['https:// and https://[', []],
    ['mailto:a@b.uk, ftp://b.uk/c, //b.uk/c, a@b.uk and b.uk/c', []],
  ])('finds the addresses in %s', (text, addresses) => {
    expect(linked(text)).toEqual(addresses);
  });

  test('changes no word, and links only what can be followed', () => {
    const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
    const typed = fc.oneof(
      address,
      fc.string(),
      fc.constantFrom('\n', '\r\n', 'http://', '(', ').', '”', '[', '\uD800', 'mailto:a@b.uk'),
    );
    fc.assert(
      fc.property(fc.array(typed), (parts) => {
        const text = parts.join('');
        const pieces = wordPieces({ text });
        expect(pieces.map((piece) => (piece.isNewLine ? '\n' : '') + piece.text).join('')).toBe(
          xmlWords(text).replace(/\r\n?/gu, '\n'),
        );
        const hrefs = pieces.flatMap((piece) => piece.href ?? []);
        expect(hrefs.filter((href) => !/^https?:\/\/[!-~]+$/u.test(href))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('links the whole address of a page of the register', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    fc.assert(
      fc.property(id, id, id, (partnership, body, part) => {
        const page = `https://register.example/partnerships/${partnership}/${body}/#cl-${part}.1`;
        const choice = `https://register.example/compare/?body=${partnership}/${body}&topic=${part}`;
        expect(linked(`Riverside Register, ${page}. Compare (${choice}).`)).toEqual([page, choice]);
      }),
    );
  });

  test('writes an address so that Word opens the file', () => {
    const href = 'https://a.example/tŷ [1]|2';
    expect(wordPieces({ text: '', links: [{ name: 'House', href }] })).toEqual([
      { text: 'House', href: 'https://a.example/t%C5%B7%20%5B1%5D%7C2' },
    ]);
  });

  test.each([
    ['is none', 'nowhere'],
    ['is a script', 'javascript:alert(1)'],
    ['is a file', 'file:///etc/hosts'],
    ['is data', 'data:text/html,x'],
    ['is longer than Office programs follow', `https://a.example/?c=${'c'.repeat(2048)}`],
  ])('leaves a name without link whose address %s', (_, href) => {
    expect(wordPieces({ text: '', links: [{ name: 'House', href }] })).toEqual([{ text: 'House' }]);
  });
});
