import { expect, test } from 'vitest';
import { bodyDraft } from '../../../src/import/draft/body-draft.ts';
import { knownRecords } from '../../../src/import/draft/known-records.ts';
import { structureOf } from '../../../src/import/structure/structure-of.ts';
import { sampleFolders } from '../../fixtures/sample-folders.ts';
import { blocksFrom } from '../structure/lines.ts';

const known = knownRecords(sampleFolders());
const drafted = (words: string, isWhole = true) =>
  bodyDraft({
    text: { name: undefined, content: structureOf(blocksFrom(words)) },
    known,
    isWhole,
    asides: [],
    fallbackName: 'scan 12',
    sourceId: 'marsh',
  });
const terms = 'Marsh Forum\nTerms of Reference\n1. Quorum\n1.1 The quorum is five members.';

test('a body is called what its document calls it', () => {
  expect(drafted(terms).name).toBe('Marsh Forum');
});

test('a body that its words do not name is called by the file', () => {
  expect(drafted('…\nThe quorum is five members of those who came.').name).toBe('scan 12');
});

test('what a rule finds is a proposal, and silence is proposed of a whole document alone', () => {
  expect(drafted(terms).files.facts['quorum']).toMatchObject({ state: 'stated', proposed: {} });
  const silent = 'Marsh Forum\nTerms of Reference\n1. Purpose\n1.1 The Forum shares news.';
  const states = (isWhole: boolean) =>
    Object.values(drafted(silent, isWhole).files.facts).map(
      (fact) => (fact as { state: string }).state,
    );
  expect(states(true)).toContain('not-stated');
  expect(states(false)).not.toContain('not-stated');
});

test('a part in another language says so', () => {
  const {
    files: { text },
  } = drafted(
    `${terms}\n1.2 The members of the Forum are those who are in the area and of the partners that have agreed to be in it, and all of them have a vote.\nMae y fforwm yn cyfarfod bob mis ac y mae yn gyfrifol am y cynllun i wella iechyd yn y sir, a bydd yn rhoi adroddiad i’r cyngor ar ôl pob cyfarfod gyda’r partneriaid.`,
  );
  expect(JSON.stringify(text)).toContain('"lang":"cy"');
});

test('a table of who does what is a proposal of its own', () => {
  const cell = (text: string) => ({ text });
  const rows = [
    ['Activity', 'Council', 'Police', 'NHS'],
    ['Write the plan', 'A', 'R', 'C'],
    ['Publish the plan', 'R', 'I', 'I'],
    ['Check progress', 'A', 'C', 'R'],
  ];
  const table = { kind: 'table' as const, rows: rows.map((row) => row.map(cell)) };
  const { files } = bodyDraft({
    text: {
      name: undefined,
      content: structureOf([
        ...blocksFrom(`${terms}\n2. RACI\n2.1 Responsible, accountable, consulted and informed:`),
        table,
      ]),
    },
    known,
    isWhole: true,
    asides: [],
    fallbackName: 'scan 12',
    sourceId: 'marsh',
  });
  expect(files.rasci).toMatchObject({ scheme: 'raci', parties: { length: 3 }, proposed: {} });
});
