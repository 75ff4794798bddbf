import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from '../small-files.ts';

const check = 'accountability/cycle';
const quote = 'The Board reports to the Forum.';

function relation(kind: string, to: string): string {
  return `  - { kind: ${kind}, body: ${to}, evidence: [{ in: board, clause: p1, quote: Forum }] }\n`;
}

function files(up: string, ...others: { id: string; kind: string; to: string }[]) {
  const bodies = others.map(
    ({ id, kind, to }) => `  - id: ${id}
    name: Riverside ${id}
    kind: forum
    status: described
    summary: It meets.
    evidence: [{ in: board, clause: p1, quote: Forum }]
    relations:
    ${relation(kind, to)}`,
  );
  return {
    text: clauses(quote),
    constitution: `relations:\n  - { kind: ${up}, body: forum, evidence: [{ clause: p1, quote: ${quote} }] }\n`,
    partnership: `bodies:\n${bodies.join('')}`,
  };
}

describe('a circle of reports', () => {
  test('is an observation on the words of the first', () => {
    const given = files('reports-to', { id: 'forum', kind: 'accountable-to', to: 'board' });
    expect(found(check, given)).toMatchObject([
      {
        in: 'text',
        words: quote,
        severity: 'info',
        message:
          'These bodies answer or report to each other in a circle: Riverside Board reports to Riverside forum, and Riverside forum answers to Riverside Board. Say which of them has the last word.',
      },
    ]);
  });

  test('may lead through a third body', () => {
    const given = files(
      'accountable-to',
      { id: 'forum', kind: 'reports-to', to: 'panel' },
      { id: 'panel', kind: 'reports-to', to: 'board' },
    );
    expect(found(check, given)).toMatchObject([
      { about: 'riverside/board and riverside/forum and riverside/panel' },
    ]);
  });

  test('is not made by supporting, or by reporting in a line', () => {
    const supports = files('reports-to', { id: 'forum', kind: 'supports', to: 'board' });
    const line = files(
      'reports-to',
      { id: 'forum', kind: 'reports-to', to: 'panel' },
      { id: 'panel', kind: 'advises', to: 'board' },
    );
    for (const given of [supports, line]) expect(found(check, given)).toEqual([]);
  });

  test('of bodies that are all accountable is a mistake in the content, and not said twice', () => {
    const given = files('accountable-to', { id: 'forum', kind: 'accountable-to', to: 'board' });
    expect(found(check, given)).toEqual([]);
  });

  test('is told once, though two documents speak of it', () => {
    const to = (body: string) =>
      `relations: [{ kind: reports-to, body: ${body}, evidence: [{ clause: p1, quote: reports }] }]\n`;
    const given = {
      text: clauses('It reports to the Steering Group.'),
      constitution: to('steering-group'),
      'steering-group/text': clauses('It reports to the Board.'),
      'steering-group/constitution': `body: { name: Steering Group, kind: steering-group, statutory: no }\n${to('board')}`,
    };
    expect(found(check, given)).toHaveLength(1);
  });
});
