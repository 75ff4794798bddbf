import { expect, test } from 'vitest';
import { clauseCells, quoteCells, quoteLists } from '../../../src/views/data/clause-cells.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const register = openSample().register!;
const body = register.bodies.get('riverside/board')!;
const [clause] = [...body.constitution!.text.byId.keys()];
const address = `${register.site.baseUrl}/partnerships/riverside/board/#cl-${clause}`;

test('clauseCells name a part of the words and say where it can be read', () => {
  expect(clauseCells(clause, body, register)).toMatchObject({ clause, clause_address: address });
  expect(clauseCells('not-there', body, register)).toEqual({});
  expect(clauseCells(undefined, body, register)).toEqual({});
});

test('quoteCells say in whose document the words stand', () => {
  const quote = quoteCells({ clause: clause!, quote: 'the  words' }, body, register);
  expect(quote).toMatchObject({ clause, in: 'riverside/board' });
  expect(quoteCells({ clause: 'not-there', quote: 'words' }, body, register)).toBeUndefined();
});

test('quoteLists keep clauses, addresses and words in one order', () => {
  const one = { clause: clause!, quote: 'one' };
  const lists = quoteLists([one, { clause: 'not-there', quote: 'lost' }, one], body, register);
  expect(lists.quotes).toEqual(['one', 'one']);
  expect(lists.clause_addresses).toEqual([address, address]);
});
