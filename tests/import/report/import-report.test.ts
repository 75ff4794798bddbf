import { expect, test } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { importReport } from '../../../src/import/report/import-report.ts';
import { reportText } from '../../../src/import/report/report-text.ts';
import { sampleFolders } from '../../fixtures/sample-folders.ts';

const words = `Marsh Forum
Terms of Reference
1. Quorum
1.1 The quorum is five members.
2. Papers
2.1 Dr Jane Smith keeps the papers.`;
const imported = await importDocument(
  { name: 'marsh.txt', bytes: new TextEncoder().encode(words) },
  { folders: sampleFolders(), today: '2026-01-01' },
);
if ('refused' in imported) throw new Error(imported.refused);
const { report } = imported;

test('a report counts every word', () => {
  const { all, published, withheld } = report.words;
  expect({ published, withheld }).toEqual({ published: all - withheld, withheld: 3 });
});

test('a report has each proposal as it will read, with its words and the reason', () => {
  const quorum = report.bodies[0]!.proposed.find(({ topic }) => topic === 'quorum');
  expect(quorum).toMatchObject({
    says: 'At least 5 members',
    evidence: [{ clause: '1.1', quote: 'The quorum is five members.' }],
  });
  expect(quorum?.reason).not.toBe('');
});

test('the report in words names the body, the answer and its clause, and no person', () => {
  const text = reportText(report);
  expect(text).toContain('Marsh Forum (marsh-forum/marsh-forum)');
  expect(text).toContain('1.1: “The quorum is five members.”');
  expect(text).not.toContain('Smith');
});

test('a report can be told of a draft that no register holds', () => {
  const bare = importReport({
    fileName: 'marsh.txt',
    draft: imported.draft,
    register: undefined,
    remarks: [],
    dropped: [],
    questions: new Map(),
  });
  expect(bare.words).toEqual(report.words);
  expect(bare.bodies[0]!.proposed.map(({ topic }) => topic)).toContain('quorum');
});

test('a report tells what only a person can decide', () => {
  expect(report.bodies[0]!.decide).toEqual([
    'Is this a partnership of its own? If not, import it again with `--into` and the one it belongs to.',
    'Which place does it serve? Write its id as `place` in marsh-forum/partnership.yaml.',
  ]);
});
