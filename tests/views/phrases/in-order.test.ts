import { describe, expect, test } from 'vitest';
import { Minutes } from '../../../src/model/answers/minutes.ts';
import { Accountability } from '../../../src/model/answers/accountability.ts';
import { Substitutes } from '../../../src/model/answers/substitutes.ts';
import { inOrder } from '../../../src/views/phrases/in-order.ts';

describe('inOrder', () => {
  test('puts choices in the order of the schema', () => {
    expect(inOrder(Minutes, { record: 'minutes', to: ['public', 'members'] })).toEqual({
      record: 'minutes',
      to: ['members', 'public'],
    });
  });

  test('puts people by their first field, offices before bodies', () => {
    const to = [{ role: 'members' }, { body: 'forum' }, { body: 'board' }, { office: 'chair' }];
    expect(inOrder(Accountability, { to, kind: 'formal' })).toEqual({
      to: [{ office: 'chair' }, { body: 'board' }, { body: 'forum' }, { role: 'members' }],
      kind: 'formal',
    });
  });

  test('leaves conditions in the order of the document', () => {
    const answer = { allowed: 'yes', conditions: ['when away', 'from the same body'] };
    expect(inOrder(Substitutes, answer)).toEqual(answer);
  });
});
