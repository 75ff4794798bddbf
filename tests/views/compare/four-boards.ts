import type { Body, Constitution, Register } from '../../../src/register/register.ts';
import { openSample } from '../../fixtures/open-sample.ts';

/** The sample register with three more constitutions like its own, which meet at other times. */
export function fourBoards(): Register {
  const register = openSample().register!;
  const board = register.constitutions.get('riverside/board')!;
  const { facts, record } = board;
  const meeting = facts['meeting-frequency'];
  if (meeting.state !== 'stated')
    throw new Error('The sample no longer states how often it meets.');
  const meets = (perYear: number): Constitution['facts'] => ({
    ...facts,
    'meeting-frequency': { ...meeting, answer: { ...meeting.answer, perYear } },
  });
  const second = like(board, 'second', { facts: meets(2) });
  const third = like(board, 'third', { facts: meets(12) });
  const fourth = like(board, 'fourth', {
    facts: { ...facts, 'meeting-frequency': { state: 'not-stated' } },
    record: { ...record, body: { ...record.body, kind: 'forum' } },
  });
  const all = [board, second, third, fourth].map((one): [string, Constitution] => [one.key, one]);
  const body = register.bodies.get('riverside/board')!;
  const bodies = all.map(([key, constitution]): [string, Body] => [
    key,
    { ...body, key, id: constitution.bodyId, constitution },
  ]);
  return {
    ...register,
    constitutions: new Map(all),
    bodies: new Map([...register.bodies, ...bodies]),
  };
}

function like(board: Constitution, bodyId: string, changes: Partial<Constitution>): Constitution {
  return { ...board, key: `riverside/${bodyId}`, bodyId, ...changes };
}
