import { expect, test } from 'vitest';
import { documentControl } from '../../../../src/import/topics/document/document-control.ts';
import { readableText } from '../../../../src/import/reading/readable-text.ts';

const read = (title: string, ...clauses: string[]) =>
  documentControl.read(
    readableText(
      [
        { kind: 'title', text: title },
        ...clauses.map((text) => ({ kind: 'clause' as const, text })),
      ],
      { isWhole: true },
    ),
  );

test.each([
  ['Terms of Reference v0.7 October 2023', 'Terms of Reference v0.7 October 2023'],
  ['Draft Terms of Reference', 'Draft Terms of Reference'],
  ['Terms of Reference 2024/25', 'Terms of Reference 2024/25'],
])('the title %j says it', (title, summary) => {
  expect(read(title)).toMatchObject({ state: 'stated', answer: { summary } });
});

test('a period is told besides', () => {
  expect(read('Terms of Reference 2024/25')).toMatchObject({ answer: { period: '2024/25' } });
});

test('an approval that has taken place says it', () => {
  expect(
    read('Terms', 'These terms were approved by the Vale Board on 4 March 2024.'),
  ).toMatchObject({
    answer: { summary: 'These terms were approved by the Vale Board on 4 March 2024.' },
  });
});

test('a text without version, date and approval says nothing', () => {
  expect(read('Terms of Reference', 'Changes are approved by the Board.')).toBeUndefined();
});
