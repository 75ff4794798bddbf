import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/documents/word/read-word.ts';
import { openWord } from '../../../src/documents/word/word-package.ts';
import { relationships, wordPartsOf, zipOf } from '../../fixtures/word-file.ts';
import { p, styled, styleOf } from '../../fixtures/word-pieces.ts';

const parts = wordPartsOf({ body: p('Terms', styled('S')), styles: styleOf('S', '') });

describe('the parts of a Word file', () => {
  test('are found by relationships, whatever they are called', () => {
    const moved = {
      '_rels/.rels': relationships([['officeDocument', '/text/main.part']]),
      'text/main.part': parts['word/document.xml']!,
      'text/_rels/main.part.rels': relationships([['styles', '../looks.part']]),
      'looks.part': parts['word/styles.xml']!,
    };
    const { main, related } = openWord(zipOf(moved));
    expect(main.name).toBe('text/main.part');
    expect(related(main, 'styles')?.name).toBe('looks.part');
    expect(readWord(zipOf(moved))).toMatchObject({ blocks: [{ text: 'Terms' }] });
  });

  test('may be missing, and the text is read without them', () => {
    const { 'word/styles.xml': _, ...others } = parts;
    expect(readWord(zipOf(others))).toMatchObject({ blocks: [{ text: 'Terms' }] });
  });

  test('of the whole file have its title', () => {
    const core =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title> Terms of reference </dc:title></cp:coreProperties>';
    const titled = {
      ...parts,
      '_rels/.rels': relationships([
        ['officeDocument', 'word/document.xml'],
        ['core-properties', 'docProps/core.xml'],
      ]),
      'docProps/core.xml': core,
    };
    expect(openWord(zipOf(titled)).ofFile('core-properties')?.name).toBe('docProps/core.xml');
    expect(readWord(zipOf(titled))).toMatchObject({ title: 'Terms of reference' });
  });
});
