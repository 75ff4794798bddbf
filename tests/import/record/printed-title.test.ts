import { expect, test } from 'vitest';
import {
  bareTitle,
  isTitle,
  printedTitle,
  standing,
  versionWords,
} from '../../../src/import/record/printed-title.ts';
import { documentWords, titlePassages } from '../../../src/import/record/title-passages.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const titleOf = (...titles: string[]) => printedTitle(recordInputOf({ titles }))?.value;

test.each([
  [
    ['Northshire Health Partnership', 'Terms of Reference v0.7 October 2023'],
    'Northshire Health Partnership Terms of Reference',
  ],
  [
    ['Terms of Reference – Harbour Forum (DRAFT)', 'Agreed 12 May 2024'],
    'Terms of Reference – Harbour Forum',
  ],
  [
    ['Vale Partnership Board Terms of Reference 2024/25'],
    'Vale Partnership Board Terms of Reference 2024/25',
  ],
  [['Appendix 5 - Steering Group Terms of Reference'], 'Steering Group Terms of Reference'],
  [
    ['Constitution of the Vale Forum, adopted on 10 January 2024'],
    'Constitution of the Vale Forum',
  ],
])('%j is the title %j', (lines, title) => {
  expect(titleOf(...lines)).toBe(title);
});

test('short lines at the head are the title where nothing is marked as one', () => {
  const input = recordInputOf({
    clauses: [
      'Harbour Forum',
      'Terms of reference',
      'The Forum meets each month in the town hall and all may come.',
    ],
  });
  expect(titlePassages(input.text).map(({ words }) => words)).toEqual([
    'Harbour Forum',
    'Terms of reference',
  ]);
});

test('a title that says only where the terms stand goes on in the next line', () => {
  const content = [
    { kind: 'title', text: 'Appendix A' },
    { kind: 'section', heading: 'Terms of Reference: Quality Panel' },
  ];
  expect(printedTitle(recordInputOf({ content: content as never }))?.value).toBe(
    'Terms of Reference: Quality Panel',
  );
});

test('a numbered heading is no line of the title', () => {
  const content = [
    { kind: 'title', text: 'Quality Committee Terms of Reference' },
    { kind: 'title', label: '1.', text: 'CONSTITUTION' },
  ];
  expect(printedTitle(recordInputOf({ content: content as never }))?.value).toBe(
    'Quality Committee Terms of Reference',
  );
});

test('the title of the file serves where the text has none', () => {
  const input = recordInputOf(
    { clauses: ['The group shall meet each month, as its members have agreed.'] },
    { fileTitle: 'Harbour Forum ToR v2' },
  );
  expect(printedTitle(input)).toMatchObject({
    value: 'Harbour Forum ToR',
    outside: 'Harbour Forum ToR v2',
    evidence: [],
  });
});

test('a text without any title has none', () => {
  expect(
    printedTitle(
      recordInputOf({ clauses: ['The group shall meet each month, as its members have agreed.'] }),
    ),
  ).toBeUndefined();
});

test('a line on who agreed it is no title', () => {
  const lines = ['Vale Forum', 'Approved by the Vale Board', 'Version 2', 'Appendix B'];
  expect(lines.map(isTitle)).toEqual([true, false, false, false]);
});

test('a title is bared of version, date and place in another document', () => {
  expect(bareTitle('Annex B: Remit of the Panel, version 1.2 (final), 4 March 2024')).toBe(
    'Remit of the Panel',
  );
  expect(versionWords.exec('Remit v1.2')?.[0]).toBe('v1.2');
  expect(standing.test('Annex B: Remit')).toBe(true);
  expect(new RegExp(documentWords, 'i').test('Terms of refernce')).toBe(true);
});
