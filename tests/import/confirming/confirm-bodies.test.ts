import { describe, expect, test } from 'vitest';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { confirmBodies } from '../../../src/import/confirming/confirm-bodies.ts';
import type { Desk } from '../../../src/import/confirming/desk.ts';
import { newMistakes, previewOf, textOn } from '../../../src/import/confirming/desk.ts';
import { openQuestionsIn } from '../../../src/import/confirming/open-questions.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';
import { scriptedTalk } from './scripted-talk.ts';

const body = 'riverside/board';
const folder = `partnerships/${body}`;
const confirmed = { by: 'governance officer', on: '2025-06-01' };
const proposed = 'proposed: { reason: The heading says so, confidence: high }';
const by = 'confirmed: { by: governance officer, on: 2025-06-01 }';

/** A desk in memory, whose files change when they are written. */
function deskWith(changes: Changes): Desk & { readonly files: Map<string, string | Uint8Array> } {
  const files = new Map(
    Object.entries(sampleRegister(changes)).flatMap(([path, words]) =>
      words === undefined ? [] : [[path, words] as const],
    ),
  );
  return {
    files,
    get folders() {
      return memoryFolders(files);
    },
    today: '2025-06-01',
    clock: undefined,
    write: (path, text) => void files.set(`content/${path}`, text),
  };
}

const facts = (edit: (text: string) => string): Changes => ({
  [`content/${folder}/facts.yaml`]: edit,
});
const factsOn = (desk: Desk): string => textOn(desk, `${folder}/facts.yaml`)!;
const frequency = (text: string): string =>
  text.replace(
    '    qualifier: exactly\n  evidence:\n    - clause: 3.1\n      quote: four',
    `    qualifier: exactly\n  ${proposed}\n  evidence:\n    - clause: 3.1\n      quote: four`,
  );

async function walk(changes: Changes, ...answers: string[]) {
  const desk = deskWith(changes);
  const talk = scriptedTalk(...answers);
  await confirmBodies(talk, desk, { bodies: [body], confirmed });
  return { desk, said: talk.said.join('\n') };
}

describe('confirmBodies', () => {
  test('shows the question, the reading, why, and the words with the lines around them', async () => {
    const { said, desk } = await walk(facts(frequency), 'accept');
    expect(said).toContain('Riverside Partnership Board: 1 question to go');
    expect(said).toContain('A program reads: 4 times a year.');
    expect(said).toContain('Why: The heading says so. It is sure.');
    expect(said).toContain('  > 3.1 The Board meets »four times a year«. Papers are sent');
    expect(said).toContain('    3. Meetings');
    expect(said).toContain('1 answer written; nothing is open.');
    expect(factsOn(desk)).toContain(by);
    expect(factsOn(desk)).not.toContain('proposed');
  });

  test('writes each answer at once, and is taken up where it was left', async () => {
    const two = facts((text) => frequency(text).replace('risk: { state: not-stated }\n', ''));
    const { desk, said } = await walk(two, 'accept');
    expect(said).toContain('1 answer written; 1 question still open.');
    const talk = scriptedTalk('not stated');
    await confirmBodies(talk, desk, { bodies: [body], confirmed });
    expect(factsOn(desk)).toContain(`risk: { state: not-stated, ${by} }`);
    expect(openQuestionsIn(previewOf(desk).content, body)).toEqual([]);
  });

  test('leaves for later without a trace', async () => {
    const change = facts(frequency);
    const { desk, said } = await walk(change, 'later');
    expect(said).toContain('Nothing was written; 1 question still open.');
    expect(factsOn(desk)).toBe(sampleRegister(change)[`content/${folder}/facts.yaml`]);
  });

  test('asks for another answer field by field, and shows how it will read', async () => {
    const { desk, said } = await walk(
      facts(frequency),
      ...['change', '4', 'at-least', '', '', 'no', 'yes'],
    );
    expect(said).toContain('It will read: At least 4 times a year.');
    expect(factsOn(desk)).toContain('qualifier: at-least');
  });

  test('finds words in the document for an answer that has none', async () => {
    const unread = facts((text) => text.replace('risk: { state: not-stated }\n', ''));
    const { desk } = await walk(unread, 'elsewhere', '3.3', '', 'no', 'the risk policy');
    expect(factsOn(desk)).toContain(`risk:
  state: elsewhere
  evidence:
    - { clause: 3.3, quote: These terms will be reviewed every year. }
  where: the risk policy
  ${by}
`);
  });

  test('takes the sentences that a program kept', async () => {
    const kept = facts((text) =>
      text.replace(
        'risk: { state: not-stated }',
        "risk: { state: unread, candidates: [{ clause: '3.3', quote: reviewed every year }] }",
      ),
    );
    const { desk, said } = await walk(kept, 'unclear', '', '', 'Risk is not named.');
    expect(said).toContain('> 3.3 These terms will be »reviewed every year«.');
    expect(factsOn(desk)).toContain('note: Risk is not named.');
    expect(factsOn(desk)).not.toContain('candidates');
  });

  test('refuses silence beside words that seem to say it, until a note explains', async () => {
    const page = 'content/knowledge/topics/risk.mdx';
    const heading = (text: string): string => text.replace('headings: []', 'headings: [Purpose]');
    const unread = (text: string): string => text.replace('risk: { state: not-stated }\n', '');
    const purpose = (text: string): string =>
      unread(text).replace(/purpose:\n(?: {2}.*\n)+/u, 'purpose: { state: not-stated, note: x }\n');
    const { desk, said } = await walk(
      { ...facts(purpose), [page]: heading },
      ...['not stated', 'It is about something else.'],
    );
    expect(said).toContain('The document has the heading “Purpose”');
    expect(factsOn(desk)).toContain('note: It is about something else.');
  });

  test('writes nothing that would be a mistake', async () => {
    const change = facts(frequency);
    const answers = ['change', '3', '', '', '', 'no'];
    const { desk, said } = await walk(change, ...answers, '');
    expect(said).toContain('The quote says “four times a year”, and the answer says 3.');
    expect(factsOn(desk)).toContain('perYear: 4');
    const noted = await walk(change, ...answers, 'One of the four is a dinner.', 'yes');
    expect(factsOn(noted.desk)).toContain('note: One of the four is a dinner.');
  });

  test('confirms a list of seats with the organisations that it names', async () => {
    const path = 'content/organisations/riverside-council.yaml';
    const change: Changes = {
      [`content/${folder}/membership.yaml`]: (text) => `${text}${proposed}\n`,
      [path]: (text) => `${text}${proposed}\n`,
    };
    const { desk, said } = await walk(change, 'accept');
    expect(said).toContain('Who sits on the Riverside Partnership Board?');
    expect(said).toContain('2. Riverside Council (two seats); 2; Riverside Council');
    for (const file of [`${folder}/membership.yaml`, 'organisations/riverside-council.yaml']) {
      expect(textOn(desk, file)).toContain(by);
      expect(textOn(desk, file)).not.toContain('proposed');
    }
  });

  test('confirms a matrix, a version and a relation, and takes out what is wrong', async () => {
    const change: Changes = {
      [`content/${folder}/rasci.yaml`]: (text) => `${text}${proposed}\n`,
      [`content/${folder}/constitution.yaml`]: (text) =>
        text
          .replace('version:\n', `version:\n  ${proposed}\n`)
          .replace('    body: assembly\n', `    body: assembly\n    ${proposed}\n`),
    };
    const { desk, said } = await walk(change, 'accept', 'accept', 'wrong');
    expect(said).toContain('A program reads: 1.10, March 2025.');
    expect(said).toContain('Set the budget: Council A, Trust R');
    expect(said).toContain('Is accountable to Riverside Assembly.');
    expect(textOn(desk, `${folder}/constitution.yaml`)).toMatch(/relations: \[\]\n$/u);
    expect(openQuestionsIn(previewOf(desk).content, body)).toEqual([]);
  });

  test('asks of many silences at once, and one by one where they are not all so', async () => {
    const topics = ['risk', 'equality', 'resources'];
    const change = facts((text) =>
      topics.reduce(
        (before, topic) =>
          before.replace(
            `\n${topic}: { state: not-stated }`,
            `\n${topic}: { state: not-stated, ${proposed} }`,
          ),
        text,
      ),
    );
    const { desk, said } = await walk(change, 'yes');
    expect(said).toContain('found no word on these questions:');
    expect(said).toContain('3 answers written; nothing is open.');
    for (const topic of topics)
      expect(factsOn(desk)).toContain(`\n${topic}: { state: not-stated, ${by} }`);
    const one = await walk(change, 'no', 'accept');
    expect(one.said).toContain('1 answer written; 2 questions still open.');
  });

  test('asks for what no document says of itself: a summary and a place', async () => {
    const change: Changes = {
      [`content/${folder}/constitution.yaml`]: (text) => text.replace(/^summary: .*\n/mu, ''),
      'content/partnerships/riverside/partnership.yaml': (text) =>
        text.replace(/^place: .*\n/mu, ''),
    };
    const { desk, said } = await walk(change, 'say', 'It brings partners together.', 'say', '1');
    expect(said).toContain('What is the Riverside Partnership Board for, in one plain sentence?');
    expect(textOn(desk, `${folder}/constitution.yaml`)).toContain(
      'summary: It brings partners together.\n',
    );
    expect(textOn(desk, 'partnerships/riverside/partnership.yaml')).toContain('place: riverside\n');
    expect(said).toContain('2 answers written; nothing is open.');
  });

  test('marks several quotes from one paragraph together', async () => {
    const two = facts((text) =>
      frequency(text).replace(
        '      quote: four times a year',
        '      quote: four times a year\n    - clause: 3.1\n      quote: each meeting',
      ),
    );
    const { said } = await walk(two, 'later');
    expect(said).toContain('meets »four times a year«. Papers');
    expect(said).toContain('before »each meeting«.');
    expect(said.match(/^Clause 3\.1:$/gmu)).toHaveLength(1);
  });

  test('says what is to be mended where there is a mistake', async () => {
    const { said } = await walk(facts((text) => `${text}nonsense: x\n`));
    expect(said).toContain('Unknown field `nonsense`');
    expect(said).toContain('Nothing can be confirmed until this is mended.');
  });

  test('asks what a program found first, then what nobody has looked for', () => {
    const desk = deskWith(
      facts((text) =>
        frequency(text)
          .replace('minutes: { state: not-stated }\n', '')
          .replace('risk: { state: not-stated }', `risk: { state: not-stated, ${proposed} }`),
      ),
    );
    const open = openQuestionsIn(previewOf(desk).content, body);
    expect(open.map(({ path, state }) => [path.join(), state])).toEqual([
      ['meeting-frequency', 'proposed'],
      ['risk', 'silence'],
      ['minutes', 'unread'],
    ]);
  });
});

test('only mistakes that were not there before are new', () => {
  const { diagnostics } = previewOf(deskWith(facts((text) => `${text}nonsense: x\n`)));
  expect(newMistakes([], diagnostics).map(({ check }) => check)).toContain('schema/unknown-field');
  expect(newMistakes(diagnostics, diagnostics)).toEqual([]);
});
