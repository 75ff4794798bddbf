import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import type { BodyReport } from '../../src/import/report/import-report.ts';
import { memoryFolders } from '../../src/files/memory-files.ts';
import type { TextNode } from '../../src/model/text.ts';
import { wordFile } from '../fixtures/received/word-file.ts';
import { sampleFolders } from '../fixtures/sample-folders.ts';
import { outlineOf } from './structure/lines.ts';

const folders = sampleFolders();

async function imported(name: string, bytes: Uint8Array) {
  const result = await importDocument({ name, bytes }, { folders, today: '2026-01-01' });
  if ('refused' in result) throw new Error(result.refused);
  expect(result.errors.map(({ message }) => message)).toEqual([]);
  return result;
}

async function received(name: string) {
  return imported(name, readFileSync(new URL(`../fixtures/received/${name}`, import.meta.url)));
}

// The answers as they will read, by topic.
function says({ proposed }: BodyReport): Record<string, string> {
  return Object.fromEntries(proposed.map(({ topic, says: words }) => [topic, words]));
}

function outline(text: Readonly<Record<string, unknown>>): string[] {
  return outlineOf(text['content'] as readonly TextNode[]);
}

test('a Word file with Word’s own numbers', async () => {
  const bytes = await wordFile(
    ['Fellmoor Health and Wellbeing Board', 'Terms of Reference'],
    [
      'Version 2.1, approved by the Council on 14 May 2025',
      '# Purpose',
      '1 The Board leads work to improve health and wellbeing in Fellmoor.',
      '# Membership',
      '1 The voting members of the Board are:',
      '2 two councillors of Fellmoor Council',
      '2 the Director of Public Health',
      '2 one representative of Fellmoor Integrated Care Board (ICB)',
      '1 Each member may send a named substitute, who may vote.',
      '# Meetings',
      '1 The Board meets at least four times a year, in public.',
      '1 The quorum is four members, including one councillor and one representative of the ICB.',
      '1 The agenda and papers are sent out five clear days before the meeting.',
      '# Review',
      '1 These terms of reference are reviewed every year.',
      'Contact: Jane Thompson, jane.thompson@fellmoor.example',
    ],
  );
  const { report, draft } = await imported('fellmoor.docx', bytes);
  expect(outline(draft.bodies[0]!.text).slice(0, 10)).toEqual([
    'title Fellmoor Health and Wellbeing Board',
    'title Terms of Reference',
    'title Version 2.1, approved by the Council on 14 May 2025',
    'section 1. Purpose',
    '  clause 1.1 The Board leads work to improve health and wellbeing in Fellmoor.',
    'section 2. Membership',
    '  clause 2.1 The voting members of the Board are:',
    '    item (a) two councillors of Fellmoor Council',
    '    item (b) the Director of Public Health',
    '    item (c) one representative of Fellmoor Integrated Care Board (ICB)',
  ]);
  const [body] = report.bodies;
  expect(says(body!)).toMatchObject({
    quorum: 'At least 4 members, including one councillor and one representative of the ICB',
    'notice-and-papers': 'The agenda and papers 5 clear days before the meeting',
    'meeting-frequency': 'At least 4 times a year',
    review: 'Every year',
  });
  expect(body!.seats).toHaveLength(3);
  expect(report.words.leftOut).toMatchObject([
    { reason: 'running-head' },
    { reason: 'page-number' },
  ]);
  expect(JSON.stringify(draft.bodies)).not.toMatch(/Thompson/u);
  expect(draft.bodies[0]!.constitution).toMatchObject({
    body: { name: 'Fellmoor Health and Wellbeing Board', kind: 'health-and-wellbeing-board' },
    version: { label: 'Version 2.1', proposed: {} },
  });
});

test('a page of a council’s website is read without the site around it', async () => {
  const { report, draft } = await received('partnership-page.html');
  const words = outline(draft.bodies[0]!.text).join('\n');
  for (const around of ['Skip to main', 'cookies', 'Accessibility', 'helpful'])
    expect(words).not.toContain(around);
  expect(words).toContain('section When is a meeting quorate?');
  expect(says(report.bodies[0]!)).toMatchObject({
    quorum: 'At least three of the five responsible authorities',
    'meeting-frequency': 'Every 3 months',
    'extra-meetings': 'The Chair can call one',
  });
});

test('rules without any heading', async () => {
  const { report } = await received('forum-rules.txt');
  expect(report.bodies[0]!.name).toBe('Little Marden Flood Forum');
  expect(says(report.bodies[0]!)).toMatchObject({
    quorum: 'At least 7 members',
    'meeting-frequency': '4 times a year',
    'casting-vote': 'There is no casting vote',
  });
});

test('a Welsh document is kept word for word, and nothing is said to be missing in it', async () => {
  const { report, draft } = await received('bwrdd.html');
  expect(draft.bodies[0]!.constitution['language']).toBe('cy');
  expect(outline(draft.bodies[0]!.text)).toContain('section 3. Cworwm');
  expect(report.bodies[0]!.silent).toEqual([]);
});

test('numbers such as 3.0, short lines under a clause, and a list of seats with their counts', async () => {
  const { report, draft } = await received('strategic-partnership.txt');
  expect(outline(draft.bodies[0]!.text)).toContain('section 3.0 MEMBERSHIP');
  expect(report.bodies[0]!.seats).toContain('Westmarsh District Council');
  expect(says(report.bodies[0]!)).toMatchObject({ 'casting-vote': 'The Chair has a casting vote' });
});

test('a Markdown file with a table of members', async () => {
  const { report, draft } = await received('place-board.md');
  expect(outline(draft.bodies[0]!.text)).toContain('  table 5 rows');
  expect(report.bodies[0]!.seats).toContain('GP lead (x2)');
  expect(JSON.stringify(draft.bodies)).not.toContain('**');
});

test('two bodies in one Word file are two, each with its own words', async () => {
  const terms = (name: string, quorum: string) => [
    '# Purpose',
    `1 The ${name} leads the work of the partners in Marshland.`,
    '# Membership',
    '1 The members are the partners named in the annual plan.',
    '# Quorum',
    `1 The quorum is ${quorum} members.`,
    '# Meetings',
    '1 Meetings are held every month.',
  ];
  const bytes = await wordFile(
    ['Marshland Partnership', 'Terms of Reference'],
    [
      ...terms('Partnership', 'nine'),
      '# Appendix A: Terms of Reference of the Marshland Executive Group',
      ...terms('Executive Group', 'three'),
    ],
  );
  const { report } = await imported('two.docx', bytes);
  expect(report.bodies.map(({ name }) => name)).toEqual([
    'Marshland Partnership',
    'Marshland Executive Group',
  ]);
  expect(report.bodies.map((body) => says(body)['quorum'])).toEqual([
    'At least 9 members',
    'At least 3 members',
  ]);
});

test('a document is imported the same way twice, and into a register that holds nothing', async () => {
  const bytes = readFileSync(new URL('../fixtures/received/committee.html', import.meta.url));
  const [one, two] = [await imported('a.html', bytes), await imported('a.html', bytes)];
  expect([...two.files]).toEqual([...one.files]);
  const empty = await importDocument(
    { name: 'a.html', bytes },
    { folders: memoryFolders(new Map()), today: '2026-01-01' },
  );
  expect(empty).toHaveProperty('draft.bodies.0.facts.quorum.state', 'stated');
});

test('a table of members alone is a list of members, and is asked nothing else', async () => {
  const rows = [
    'Organisation,Role,Name,Voting',
    'Fellmoor Council,Leader of the Council (Chair),Cllr Ann Hughes,Yes',
    'Fellmoor Council,Director of Public Health,Dr Sam Okoro,Yes',
    'Healthwatch Fellmoor,Chair,Vacant,No',
  ];
  const { draft, report } = await imported(
    'members.csv',
    new TextEncoder().encode(rows.join('\n')),
  );
  expect(draft.bodies[0]!.constitution['form']).toBe('membership-list');
  expect(report.bodies[0]!.seats).toHaveLength(3);
  expect(report.bodies[0]!.silent).toEqual([]);
  expect(JSON.stringify(draft.bodies)).not.toMatch(/Hughes|Okoro/u);
});
