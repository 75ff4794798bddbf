import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, stated } from '../small-files.ts';

const check = 'accountability/not-returned';
const quote = 'The Board answers to the Steering Group.';

function files(parent: string, more: Record<string, string> = {}) {
  return {
    text: clauses(quote),
    constitution: `relations: [{ kind: accountable-to, body: steering-group, evidence: [{ clause: p1, quote: ${quote} }] }]\n`,
    'steering-group/text': clauses(parent),
    'steering-group/constitution':
      'body: { name: Riverside Steering Group, kind: steering-group, statutory: no }\n',
    ...more,
  };
}

describe('a group that another answers to', () => {
  test('is an observation where its own terms never name the other', () => {
    expect(found(check, files('It meets four times a year.'))).toMatchObject([
      {
        in: 'text',
        words: quote,
        severity: 'info',
        about: 'steering-group',
        message:
          'The group answers to Riverside Steering Group, whose own terms do not mention it. Ask for the two documents to say the same.',
      },
    ]);
  });

  test('may name it in any capitals, or list it among its groups', () => {
    expect(found(check, files('It hears from the RIVERSIDE BOARD.'))).toEqual([]);
    const named = stated('sub-groups', '{ mayCreate: yes, named: [board], outsideMembers: no }', [
      'p1',
      'groups',
    ]);
    expect(found(check, files('It has groups.', { 'steering-group/facts': named }))).toEqual([]);
  });

  test('is not asked for more where it has no terms in the register', () => {
    const given = {
      text: clauses(quote),
      constitution: files('').constitution,
      partnership: `bodies:
  - id: steering-group
    name: Steering Group
    kind: steering-group
    status: described
    summary: It steers.
    evidence: [{ in: board, clause: p1, quote: Steering Group }]
`,
    };
    expect(found(check, given)).toEqual([]);
  });
});
