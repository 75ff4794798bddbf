import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { inOneLine } from '../../fixtures/in-one-line.ts';
import { ownFolders } from '../../fixtures/own-folders.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';
import { loadContent } from '../../../src/register/loading/load-content.ts';
import { memoryFiles } from '../../../src/files/memory-files.ts';

const place = 'content/places/riverside.yaml';
const files = Object.entries(sampleRegister()).filter(
  (entry): entry is [string, string] =>
    /^content\/.*\.(yaml|mdx)$/.test(entry[0]) && typeof entry[1] === 'string',
);

describe('a character that cannot be seen', () => {
  const unseen = ['\u200B', '\u00A0', '\u202E', '\u0001', '\uFFFE', '\u2028', '\u{E0041}'];

  test('is reported at its line and column, wherever it stands in any file of a register', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.constantFrom(...unseen),
        (entry, number, character) => {
          const [path, text] = entry;
          const at = number % (text.length + 1);
          const changed = text.slice(0, at) + character + text.slice(at);
          const before = text.slice(0, at).split('\n');
          const name = path.slice('content/'.length);
          const { diagnostics } = loadContent(memoryFiles('content', new Map([[name, changed]])));
          expect(diagnostics.map(inOneLine).join('\n')).toContain(
            `${path}:${before.length}:${before.at(-1)!.length + 1} error file/unseen-character: This is `,
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test('stands alone in the report where only it is in the way', () => {
    const { diagnostics, register } = openSample({
      [place]: 'name:\u00A0Riverside\nkind: district\n',
    });
    expect(register).toBeUndefined();
    expect(diagnostics.filter(({ file }) => file === place).map(inOneLine)).toEqual([
      `${place}:1:6 error file/unseen-character: This is a no-break space (U+00A0), which is not an ordinary space. Type an ordinary space.`,
    ]);
  });

  test('does not hide what else is wrong in its file', () => {
    const { diagnostics } = openSample({ [place]: 'name: River\u200Bside\nkind: town\n' });
    expect(diagnostics.filter(({ file }) => file === place).map(({ check }) => check)).toEqual([
      'file/unseen-character',
      'content/unknown-reference',
    ]);
  });

  test('is reported in half a pair, which a page could not be written with', () => {
    const { diagnostics } = openSample({ [place]: 'name: "River\\uD800side"\nkind: district\n' });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${place}:1:13 error file/unseen-character: \`\\uD800\` is a surrogate code (U+D800), which is half of a character. Delete it, or type the whole character.`,
    ]);
  });

  test('is reported in the name of a file and of a folder', () => {
    const { diagnostics } = openSample({
      'content/places/river\u200Bside.yaml': 'name: Riverside\n',
      'content/gloss\u0430ry/board.yaml': 'term: Board\n',
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/gloss\u0430ry:1:1 error file/look-alike: The name of this folder holds a Cyrillic \u0430 (U+0430), which looks like the Latin a. Rename it.',
      'content/places/river\u200Bside.yaml:1:1 error file/unseen-character: The name of this file holds a zero-width space (U+200B), which cannot be seen. Rename it.',
    ]);
  });
});

test('the content of this repository has no character that cannot be seen or is not what it seems', () => {
  const { diagnostics } = loadContent(ownFolders.content);
  expect(diagnostics.map(inOneLine)).toEqual([]);
});
