import { describe, expect, test } from 'vitest';
import { Facts } from '../../src/model/facts.ts';
import { knownFields } from '../../src/model/walk/known-fields.ts';
import { Membership } from '../../src/model/membership.ts';
import { Quorum } from '../../src/model/answers/quorum.ts';
import { RasciMatrix } from '../../src/model/rasci.ts';
import { referencesIn } from '../../src/model/walk/references-in.ts';
import { ConstitutionText } from '../../src/model/text.ts';
import { coreTopicIds, textTopicIds, topicIds } from '../../src/model/topic-ids.ts';
import { heldBack } from '../../src/model/withheld.ts';

describe('knownFields', () => {
  test('knows the fields of a record in a list', () => {
    expect(
      knownFields(Membership, ['seats', 0, 'count'], { seats: [{ count: { kind: 'range' } }] }),
    ).toEqual(['kind', 'minimum', 'maximum']);
  });

  test('follows rules that hold rules, by their tags', () => {
    const value = { rule: { kind: 'all', rules: [{ kind: 'any', rules: [{ kind: 'share' }] }] } };
    expect(knownFields(Quorum, ['rule', 'rules', 0, 'rules', 0], value)).toContain('numerator');
    expect(
      knownFields(ConstitutionText, ['content', 0, 'content', 0], {
        content: [{ kind: 'section', content: [{ kind: 'table' }] }],
      }),
    ).toContain('columns');
  });

  test('knows nothing where the tag is wrong', () => {
    expect(knownFields(Quorum, ['rule'], { rule: { kind: 'cuont' } })).toEqual([]);
  });
});

describe('referencesIn', () => {
  test('finds every name of another record with its path, and each quote as a whole', () => {
    const seat = {
      id: 'chair',
      clause: '2.1',
      organisations: ['riverside-council'],
      connects: ['hillside/board'],
    };
    expect(referencesIn(Membership, { seats: [seat] })).toEqual([
      { kind: 'clause', value: '2.1', path: ['seats', 0, 'clause'] },
      { kind: 'organisation', value: 'riverside-council', path: ['seats', 0, 'organisations', 0] },
      { kind: 'body', value: 'hillside/board', path: ['seats', 0, 'connects', 0] },
    ]);
    const evidence = [{ clause: '3.2', quote: 'The quorum is five.' }];
    const rule = { kind: 'any', rules: [{ kind: 'every', who: { seats: ['chair'] } }] };
    expect(
      referencesIn(Facts, { quorum: { state: 'stated', answer: { rule }, evidence } }),
    ).toEqual([
      {
        kind: 'seat',
        value: 'chair',
        path: ['quorum', 'answer', 'rule', 'rules', 0, 'who', 'seats', 0],
      },
      { kind: 'evidence', value: evidence[0], path: ['quorum', 'evidence', 0] },
    ]);
  });

  test('takes the names of record keys for what they are', () => {
    const matrix = {
      table: 'who-does-what',
      parties: [],
      activities: [{ cells: { council: 'A' } }],
    };
    expect(referencesIn(RasciMatrix, matrix)).toEqual([
      { kind: 'clause', value: 'who-does-what', path: ['table'] },
    ]);
  });
});

describe('topics', () => {
  test('are the fields of facts.yaml, each once', () => {
    expect(Object.keys(Facts.shape).sort()).toEqual([...topicIds].sort());
    expect(new Set(topicIds).size).toBe(coreTopicIds.length + textTopicIds.length);
  });
});

describe('heldBack', () => {
  test('says where names are held back', () => {
    expect(heldBack('Chair: {withheld:2}, with {withheld:3}.')).toBe(
      'Chair: [name held back], with [name held back].',
    );
    expect(heldBack('Chair: {withheld}')).toBe('Chair: {withheld}');
  });
});
