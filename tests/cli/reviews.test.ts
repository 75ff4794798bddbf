import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Ended } from '../fixtures/remit-in-process.ts';
import { remitInProcess } from '../fixtures/remit-in-process.ts';
import type { Changes } from '../fixtures/sample-register.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

interface Asked {
  readonly today: string;
  readonly args?: readonly string[];
  readonly changes?: Changes;
}

function reviews({ today, args = [], changes = {} }: Asked): Promise<Ended> {
  const content = writeSampleRegister(temporaryFolder(), changes);
  return remitInProcess(['reviews', content, ...args], { env: { REMIT_TODAY: today } });
}

describe('remit reviews', () => {
  test('lists what is overdue in plain words, and ends with 3', async () => {
    expect(await reviews({ today: '2026-04-01' })).toEqual({
      code: 3,
      out: `Reviews as at 1 April 2026

Overdue (1)

  Riverside Partnership Board
    Review was due by March 2026, one year after version 1.10 of March 2025 (our reading; the document gives no date).
    https://register.example/partnerships/riverside/board/

Of 1 document: 1 overdue.
`,
      err: '',
    });
  });

  test('lists what is due within ninety days, and ends with 0', async () => {
    const { code, out } = await reviews({ today: '2025-12-31' });
    expect(code).toBe(0);
    expect(out).toContain('Due by 31 March 2026 (1)\n\n  Riverside Partnership Board\n');
  });

  test('says that nothing is due, and what is not listed', async () => {
    expect(await reviews({ today: '2025-12-30' })).toEqual({
      code: 0,
      out: `Reviews as at 30 December 2025

Nothing is overdue, and nothing is due by 30 March 2026.

Of 1 document: 1 in date.
`,
      err: '',
    });
  });

  test('looks as far ahead as it is asked to', async () => {
    const { code, out } = await reviews({ today: '2025-06-01', args: ['--within', 'P1Y'] });
    expect(code).toBe(0);
    expect(out).toContain('Due by 1 June 2026 (1)');
  });

  test('gives the same as JSON', async () => {
    const { code, out } = await reviews({ today: '2026-04-01', args: ['--format', 'json'] });
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      today: '2026-04-01',
      until: '2026-06-30',
      reviews: [
        {
          body: 'riverside/board',
          name: 'Riverside Partnership Board',
          state: 'overdue',
          kind: 'interval',
          due: '2026-03',
          lastDay: '2026-03-31',
          isDerived: true,
          url: 'https://register.example/partnerships/riverside/board/',
        },
      ],
    });
  });

  test('gives a calendar of what is due', async () => {
    const { code, out } = await reviews({ today: '2026-04-01', args: ['--format', 'ics'] });
    expect(code).toBe(3);
    const calendar = new ICAL.Component(ICAL.parse(out) as unknown[]);
    // The due day, and what stands overdue on the day of asking.
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(2);
  });

  test('gives no calendar where nothing is due, as a calendar may not be empty', async () => {
    expect(await reviews({ today: '2025-06-01', args: ['--format', 'ics'] })).toEqual({
      code: 0,
      out: '',
      err: 'remit: no review is due in this time, and a calendar cannot be empty.\n',
    });
  });

  test.each([
    ['a length of time', ['--within', '90 days'], 'Write a length of time as P90D'],
    ['a format', ['--format', 'xml'], 'Allowed choices are text, json, ics.'],
  ])('ends with 2 for %s that it does not know', async (_, args, message) => {
    const { code, out, err } = await reviews({ today: '2026-04-01', args });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  test('ends with 2 for a day that is not one', async () => {
    const { code, err } = await reviews({ today: 'tomorrow' });
    expect(code).toBe(2);
    expect(err).toContain('REMIT_TODAY is “tomorrow”, which is not a day.');
  });

  test('reports an extended review without a date as the check does, and ends as it does', async () => {
    const { code, out } = await reviews({
      today: '2026-04-01',
      changes: {
        'content/partnerships/riverside/board/constitution.yaml': (text) =>
          `${text}reviews:\n  - { date: 2026-03, outcome: extended }\n`,
      },
    });
    expect(code).toBe(1);
    expect(out).toMatch(/constitution\.yaml:\d+:5 error schema\//u);
    expect(out).toContain('An `extended` review sets a later date. Give it as `nextDue`');
  });
});
