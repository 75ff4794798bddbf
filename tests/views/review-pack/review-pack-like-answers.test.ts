import { describe, expect, test } from 'vitest';
import type { Constitution, Register } from '../../../src/register/register.ts';
import { inShort } from '../../../src/views/review-pack/review-pack-like-answers.ts';
import type { PackRow } from '../../../src/views/review-pack/review-pack-parts.ts';
import { exampleRegister } from '../../checks/example-register.ts';
import { files, packOf, rowsOf } from './review-pack-example.ts';

/** The example with boards elsewhere like its own, which meet so often. */
function withOthers(...perYear: readonly (number | undefined)[]): Register {
  const register = exampleRegister(files);
  const board = register.constitutions.get('riverside/board')!;
  const others = perYear.map((times, index): [string, Constitution] => {
    const partnershipId = `town-${index + 1}`;
    const key = `${partnershipId}/board`;
    const { facts } = board;
    const meeting = facts['meeting-frequency'] as { state: 'stated'; answer: object };
    const meets =
      times === undefined
        ? { state: 'not-stated' }
        : { ...meeting, answer: { ...meeting.answer, perYear: times } };
    const changed = { ...facts, 'meeting-frequency': meets } as Constitution['facts'];
    const name = `Town ${index + 1} Board`;
    const record = { ...board.record, body: { ...board.record.body, name } };
    return [key, { ...board, key, partnershipId, facts: changed, record }];
  });
  const entry = register.partnerships.get('riverside')!;
  return {
    ...register,
    constitutions: new Map([...register.constitutions, ...others]),
    partnerships: new Map([
      ...register.partnerships,
      ...others.map(([, { partnershipId: id }]): [string, typeof entry] => [id, { ...entry, id }]),
    ]),
  };
}

/** The same register, in which the board itself does not say how often it meets. */
function quietIn(register: Register): Register {
  const board = register.constitutions.get('riverside/board')!;
  const facts = { ...board.facts, 'meeting-frequency': { state: 'not-stated' as const } };
  const quiet = { ...board, facts };
  return {
    ...register,
    constitutions: new Map([...register.constitutions, ['riverside/board', quiet]]),
  };
}

function meetingRow(register: Register): PackRow | undefined {
  return rowsOf(packOf(register), 'silences').find(
    ({ name }) => name[0]!.text === 'How often it meets',
  );
}

describe('how like bodies answer, in a review pack', () => {
  test('is given where the document is silent, the same answer once', () => {
    const row = meetingRow(quietIn(withOthers(6, 6, 12)))!;
    expect(row.name[1]!.text).toBe('Not stated. Stated in 3 of 3 others.');
    expect(row.words).toEqual([
      {
        text: '6 times a year',
        links: [
          { name: 'Town 1 Board, Riverside', href: '/partnerships/town-1/board/' },
          { name: 'Town 2 Board, Riverside', href: '/partnerships/town-2/board/' },
        ],
      },
      {
        text: 'Every month',
        links: [{ name: 'Town 3 Board, Riverside', href: '/partnerships/town-3/board/' }],
      },
    ]);
  });

  test('passes over bodies that are silent too, and stops at three', () => {
    const register = quietIn(withOthers(undefined, 1, undefined, 2, 3, 4));
    const row = meetingRow(register)!;
    expect(row.words.flatMap(({ links }) => links!.map(({ name }) => name))).toEqual([
      'Town 2 Board, Riverside',
      'Town 4 Board, Riverside',
      'Town 5 Board, Riverside',
    ]);
  });

  test('is compared with what the document says only where it differs', () => {
    expect(meetingRow(withOthers(4, 4))).toBeUndefined();
    const row = meetingRow(withOthers(4, 6))!;
    expect(row.words.map(({ text }) => text)).toEqual(['Here: 4 times a year', '6 times a year']);
  });

  test('is said to be nothing where there is no other document', () => {
    const row = meetingRow(exampleRegister({ ...files, facts: '' }))!;
    expect(row.name[1]!.text).toBe('Not stated. No other document is here yet.');
    expect(row.words).toEqual([{ text: 'No like body states it.' }]);
  });

  test('is cut short between its parts', () => {
    const part = 'one two three four five six seven eight nine ten';
    expect(inShort(`${part}; ${part}; ${part}`)).toBe(`${part}; ${part} …`);
    expect(inShort(part)).toBe(part);
  });
});
