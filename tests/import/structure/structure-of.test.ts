import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/documents/block.ts';
import { transcriptOf } from '../../../src/documents/transcript.ts';
import { structureOf } from '../../../src/import/structure/structure-of.ts';
import { ConstitutionText } from '../../../src/model/text.ts';
import { splitWords } from '../../../src/register/proving/source-words.ts';
import { printedWords } from '../../../src/register/text/node-words.ts';
import type { IndexedNode } from '../../../src/register/text/text-index.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import { blocksFrom, outlineOf } from './lines.ts';

const outline = (text: string): string[] => outlineOf(structureOf(blocksFrom(text)));

test('numbered clauses stand under their headings, and points under the clause that leads to them', () => {
  expect(
    outline(`
      Fellshire Wellbeing Board
      Terms of Reference
      1. Purpose
      1.1 The Board leads work on health.
      1.2 It will:
      (a) write a plan;
      (b) report on it:
      (i) each year;
      (ii) in public.
      2. Quorum
      2.1 Five members.
    `),
  ).toEqual([
    'title Fellshire Wellbeing Board',
    'title Terms of Reference',
    'section 1. Purpose',
    '  clause 1.1 The Board leads work on health.',
    '  clause 1.2 It will:',
    '    item (a) write a plan;',
    '    item (b) report on it:',
    '      item (i) each year;',
    '      item (ii) in public.',
    'section 2. Quorum',
    '  clause 2.1 Five members.',
  ]);
});

test('headings without numbers are told by their shape and their neighbours', () => {
  expect(
    outline(`
      Terms of Reference
      Membership
      The members are:
      Leader of the Council
      Chief Constable
      Chair of the Voluntary Forum
      Whistle blowing
      Anyone who sees something that worries them may speak to the Chair, who will look into it.
    `),
  ).toEqual([
    'title Terms of Reference',
    'section Membership',
    '  clause The members are:',
    '    item Leader of the Council',
    '    item Chief Constable',
    '    item Chair of the Voluntary Forum',
    'section Whistle blowing',
    '  clause Anyone who sees something that worries them may speak to the Chair, who will look into it.',
  ]);
});

test('numbers that run on across headings stand each under its own', () => {
  expect(
    outline('Terms of Reference\nPurpose\n1. To lead.\nQuorum\n2. Five members.\n3. No proxies.'),
  ).toEqual([
    'title Terms of Reference',
    'section Purpose',
    '  clause 1. To lead.',
    'section Quorum',
    '  clause 2. Five members.',
    '  clause 3. No proxies.',
  ]);
});

test('an appendix whose numbers begin anew keeps them apart from those of the text', () => {
  const text = structureOf(
    blocksFrom(
      'Terms of Reference\n1. Purpose\n1.1 To lead.\nAppendix 1\n1. Purpose\n1.1 To write.',
    ),
  );
  expect([...indexText(text).byId.keys()]).toContain('appendix-1-1.1');
  expect(indexText(text).repeated).toEqual([]);
});

test('bold headings of two looks make two ranks', () => {
  expect(
    outline(
      'Terms of Reference\n**MEETINGS**\n**Quorum**\nFive members must be there.\n**MEMBERS**\nAll may come.',
    ),
  ).toEqual([
    'title Terms of Reference',
    'section MEETINGS',
    '  section Quorum',
    '    clause Five members must be there.',
    'section MEMBERS',
    '  clause All may come.',
  ]);
});

const piece = fc.constantFrom(
  'Quorum',
  'Members:',
  'five members',
  'The Board will meet.',
  'Appendix 1',
  'x',
  'Terms of Reference',
  'i. e.',
  'Role',
  '–',
);
const label = fc.constantFrom(
  undefined,
  '1.',
  '1.1',
  '2.',
  '(a)',
  '(i)',
  'A.',
  '•',
  'Article IV',
  '2.1.1',
  'Appendix B',
  '',
  '1.1.(a)',
  '§',
  'A very long label that no clause has',
);
const paragraph: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('paragraph' as const),
  text: fc.array(piece, { maxLength: 6 }).map((words) => words.join(' ')),
  label: label as fc.Arbitrary<string>,
  isBullet: fc.boolean(),
  heading: fc.constantFrom(undefined, undefined, 0, 1, 2, 3) as fc.Arbitrary<number>,
  level: fc.constantFrom(undefined, 0, 1, 2) as fc.Arbitrary<number>,
});
const table: fc.Arbitrary<Block> = fc
  .array(fc.array(fc.record({ text: piece }), { minLength: 2, maxLength: 2 }), { maxLength: 4 })
  .map((rows) => ({ kind: 'table', rows }));

test('every word of a document stands in its text, in order, at an address of its own', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, table), {
        minLength: 1,
        maxLength: 30,
      }),
      (blocks) => {
        const text = structureOf(blocks);
        const { top, repeated } = indexText(text);
        const words = (entries: readonly IndexedNode[]): string[] =>
          entries.flatMap(({ node, children }) => [
            ...printedWords(node).flatMap(splitWords),
            ...words(children),
          ]);
        expect(words(top)).toEqual(splitWords(transcriptOf(blocks).text));
        expect(repeated).toEqual([]);
        if (text.length > 0)
          expect(ConstitutionText.safeParse({ content: text }).error).toBeUndefined();
      },
    ),
    { numRuns: 1000, seed: 1 },
  );
});
