import type { Constitution, Register } from '../../../src/register/register.ts';
import { openSample } from '../../fixtures/open-sample.ts';

/**
 * The sample register with five boards: overdue since April 2025, due by July 2025, due by an interval,
 * open to review at any time, and with an interval and no date. The day is 1 June 2025.
 */
export function fiveReviews(): Register {
  const register = openSample().register!;
  const board = register.constitutions.get('riverside/board')!;
  const evidence = [{ clause: '3.3', quote: 'reviewed every year' }];
  const says = (answer: object): Constitution['facts'] => ({
    ...board.facts,
    review: { state: 'stated', answer, evidence } as Constitution['facts']['review'],
  });
  // Each has a document of its own: the date of one says nothing of another.
  const undated = { ...board.record, version: {}, source: 'another-document' };
  const boards = [
    like(board, 'late', {
      facts: says({
        kind: 'fixed-date',
        due: '2025-04-14',
        lead: { organisation: 'riverside-council' },
      }),
      record: { ...undated, reviews: [{ date: '2024-04', outcome: 'no-change' }] },
    }),
    like(board, 'soon', {
      facts: says({ kind: 'fixed-date', due: '2025-07', lead: { body: 'late' } }),
      record: undated,
    }),
    board,
    like(board, 'any-time', { facts: says({ kind: 'any-time' }), record: undated }),
    like(board, 'no-base', { facts: says({ kind: 'interval', interval: 'P2Y' }), record: undated }),
  ];
  const body = register.bodies.get('riverside/board')!;
  return {
    ...register,
    constitutions: new Map(boards.map((one): [string, Constitution] => [one.key, one])),
    bodies: new Map([
      ...register.bodies,
      ...boards.map((one): [string, typeof body] => [
        one.key,
        { ...body, key: one.key, id: one.bodyId, name: one.record.body.name, constitution: one },
      ]),
    ]),
  };
}

function like(board: Constitution, bodyId: string, changes: Partial<Constitution>): Constitution {
  const record = changes.record ?? board.record;
  const named = { ...record, body: { ...record.body, name: `Riverside ${bodyId} group` } };
  return { ...board, key: `riverside/${bodyId}`, bodyId, ...changes, record: named };
}
