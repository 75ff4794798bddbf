import { expect, test } from 'vitest';
import { orderInFile } from '../../../src/register/readings/order-in-file.ts';

const proposed = { reason: 'The heading says so', confidence: 'high' };
const typed = [{ proposed }, {}, { proposed }, {}];

test('entries that stand are found behind those that are proposed', () => {
  expect([0, 1].map((order) => orderInFile(order, typed))).toEqual([1, 3]);
});

test('where there is no list, or no such entry, the order stays what it is', () => {
  expect([orderInFile(2, undefined), orderInFile(-1, typed), orderInFile(4, typed)]).toEqual([
    2, -1, 4,
  ]);
});
