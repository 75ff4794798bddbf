import { expect, test } from 'vitest';
import { bodyTexts } from '../../../src/import/draft/body-texts.ts';
import { structureOf } from '../../../src/import/structure/structure-of.ts';
import { blocksFrom, outlineOf } from '../structure/lines.ts';

const terms = (label: string): string => `
  ${label}1. Purpose
  ${label}1.1 To lead.
  ${label}2. Membership
  ${label}2.1 The members are the partners.
  ${label}3. Quorum
  ${label}3.1 Five members.
  ${label}4. Meetings
  ${label}4.1 Monthly.`;

test('a document of one body is one text', () => {
  const content = structureOf(blocksFrom(`Marsh Forum\nTerms of Reference${terms('')}`));
  expect(bodyTexts(content)).toEqual([{ name: undefined, content }]);
});

test('an appendix that holds the terms of another body is a text of its own, with its heading as title', () => {
  const content = structureOf(
    blocksFrom(
      `Marsh Forum\nTerms of Reference${terms('')}\nAppendix 1 Steering Group Terms of Reference${terms('')}`,
    ),
  );
  const texts = bodyTexts(content);
  expect(texts.map(({ name }) => name)).toEqual(['Marsh Forum', 'Steering Group']);
  expect(outlineOf(texts[1]!.content)[0]).toBe(
    'title Appendix 1 Steering Group Terms of Reference',
  );
  expect(outlineOf(texts[0]!.content).join('\n')).not.toContain('Steering Group');
});

test('each text knows what the others call their bodies', () => {
  const content = structureOf(
    blocksFrom(
      `Marsh Forum (MF)\nTerms of Reference${terms('')}\nAppendix 1 Steering Group Terms of Reference${terms('')}`,
    ),
  );
  expect(bodyTexts(content)[1]?.besides).toEqual([{ name: 'Marsh Forum', aliases: ['MF'] }]);
});
