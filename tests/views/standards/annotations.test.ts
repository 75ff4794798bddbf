import { describe, expect, test } from 'vitest';
import { heldBack } from '../../../src/model/withheld.ts';
import { plainSpaces, wordsWithin } from '../../../src/register/text/node-words.ts';
import { quotesTable } from '../../../src/views/data/quotes-table.ts';
import { annotations } from '../../../src/views/standards/annotations.ts';
import { matrixBodies } from '../../fixtures/matrix-bodies.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

interface Annotation {
  readonly id: string;
  readonly body: readonly {
    readonly type: string;
    readonly source?: string;
    readonly value?: string;
  }[];
  readonly target: {
    readonly source: string;
    readonly selector: {
      readonly value: string;
      readonly refinedBy: {
        readonly exact: string;
        readonly prefix?: string;
        readonly suffix?: string;
      };
    };
  };
}
interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}

const registers = {
  'one body': openSample().register!,
  'two partnerships': twoPartnerships(),
  'a table of each shape': openSample(matrixBodies()).register!,
};

describe.each(Object.entries(registers))('answers as notes on the words: %s', (_, register) => {
  const { total, first } = JSON.parse(JSON.stringify(annotations(register))) as Collection;

  test('are one for each quote, each with an id of its own', () => {
    expect(total).toBe(quotesTable.rows(register).length);
    expect(first.items).toHaveLength(total);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  });

  test('quote words that stand in their target, between those that they name', () => {
    expect(first.items.length).toBeGreaterThan(0);
    for (const { target } of first.items) {
      const key = new URL(target.source).pathname.slice('/partnerships/'.length, -1);
      const entry = register.constitutions.get(key)!.text.byId.get(target.selector.value.slice(3))!;
      const { exact, prefix = '', suffix = '' } = target.selector.refinedBy;
      expect(plainSpaces(heldBack(wordsWithin(entry.node)))).toContain(prefix + exact + suffix);
    }
  });

  test('have a question and a reading for a body', () => {
    for (const { body } of first.items) {
      expect(body.map(({ type }) => type)).toEqual(['SpecificResource', 'TextualBody']);
      expect(body[0]!.source).toMatch(/^https:\/\/register\.example\/topics\/[a-z-]+\/$/u);
      expect(body[1]!.value).not.toBe('');
    }
  });
});

test('silence rests on no words, and so no note says it', () => {
  const { register } = openSample();
  const { first } = annotations(register!) as unknown as Collection;
  const { facts } = register!.constitutions.get('riverside/board')!;
  const silent = Object.entries(facts).filter(([, { state }]) => state === 'not-stated');
  expect(silent.length).toBeGreaterThan(0);
  for (const [topic] of silent)
    expect(first.items.filter(({ body }) => body[0]!.source!.endsWith(`/${topic}/`))).toEqual([]);
});
