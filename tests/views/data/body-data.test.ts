import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { bodyData } from '../../../src/views/data/body-data.ts';
import { bodyDataSchema, registerDataSchema } from '../../../src/views/data/data-schema.ts';
import { dataVersion } from '../../../src/views/data/data-version.ts';
import { citeAs, registerData } from '../../../src/views/data/register-data.ts';
import { matrixBodies } from '../../fixtures/matrix-bodies.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { jsonFaults } from './json-faults.ts';

const register = openSample().register!;
const board = register.bodies.get('riverside/board')!;

interface Answer {
  readonly topic: string;
  readonly state: string;
  readonly answer: string;
  readonly quotes: readonly { readonly quote: string; readonly clause_address: string }[];
}

describe('bodyData', () => {
  const { document } = bodyData(board, register) as { document: { answers: Answer[] } };

  test('has an answer to each question, with its state in every one', () => {
    expect(document.answers.map(({ topic }) => topic)).toEqual(topicIds);
    expect(document.answers.filter(({ state, answer }) => !state || !answer)).toEqual([]);
  });

  test('stands on quotes that are in the words it gives', () => {
    const { words } = document as unknown as {
      words: { clause_address: string; words: string }[];
    };
    const quotes = document.answers.flatMap((answer) => answer.quotes);
    expect(quotes.length).toBeGreaterThan(0);
    const known = new Set(words.map((part) => part.clause_address));
    expect(quotes.filter((quote) => !known.has(quote.clause_address))).toEqual([]);
  });

  test('has no document where the register has none', () => {
    const two = twoPartnerships();
    expect(bodyData(two.bodies.get('hillside/cabinet')!, two)).not.toHaveProperty('document');
  });
});

describe('registerData', () => {
  test('leads to the file of each body', () => {
    const { bodies } = registerData(register) as { bodies: { id: string; data: string }[] };
    expect(bodies.map(({ data }) => data)).toContain(
      'https://register.example/data/bodies/riverside/board.json',
    );
    expect(bodies.map(({ id }) => id)).toEqual([...register.bodies.keys()]);
  });

  test('says how it is to be cited, with version and day', () => {
    expect(citeAs(register)).toContain(`version ${dataVersion(register)} of 2025-06-01`);
  });
});

test.each([
  ['one body', register],
  ['two partnerships', twoPartnerships()],
  ['a table of each shape', openSample(matrixBodies()).register!],
])('registerDataSchema and bodyDataSchema hold for %s', (_, each) => {
  expect(jsonFaults(each)).toEqual([]);
});

test('bodyDataSchema refuses an answer in the shape of another question', () => {
  const ajv = new Ajv2020({ strict: false });
  const isValid = ajv.compile(bodyDataSchema(register));
  const record = JSON.parse(JSON.stringify(bodyData(board, register))) as {
    document: { answers: { topic: string; coded?: unknown }[] };
  };
  expect(isValid(record)).toBe(true);
  const quorum = record.document.answers.find(({ topic }) => topic === 'quorum')!;
  quorum.coded = { summary: 'Not a quorum.' };
  expect(isValid(record)).toBe(false);
});

test('registerDataSchema stands at an address of its own', () => {
  expect(registerDataSchema(register)['$id']).toBe(
    'https://register.example/data/schema/register.json',
  );
});

describe('dataVersion', () => {
  test('is the same for the same content, on another day too', () => {
    expect(dataVersion(openSample().register!)).toBe(dataVersion(register));
    expect(dataVersion({ ...register, today: '2025-06-02' })).toBe(dataVersion(register));
  });

  test('changes with what is said', () => {
    const changed = openSample({
      'content/partnerships/riverside/partnership.yaml': (text) =>
        text.replace(/^name: .*$/mu, 'name: Another name'),
    });
    expect(dataVersion(changed.register!)).not.toBe(dataVersion(register));
  });
});
