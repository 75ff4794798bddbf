import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from './entry.ts';
import { statutes } from './statutes.ts';

const check = 'references/statute-replaced';

function inText(words: string, constitution = '{}'): ReturnType<typeof found> {
  return found(check, { ...statutes, constitution, text: clauses(words) });
}

describe('an Act that was replaced', () => {
  test('is an observation, by its title or its short form', () => {
    expect(inText('the ASB Act 2003 and the Anti-Social Behaviour Act 2003')).toMatchObject([
      {
        words: 'ASB Act 2003',
        severity: 'info',
        about: 'anti-social-behaviour-act-2003',
        message:
          '“ASB Act 2003” is an older Act. Many of its powers were replaced in 2014. Check which Act the group works under now.',
      },
    ]);
  });

  test('was out of date in a document that is younger', () => {
    const dated = 'dating: { from: 2020, reason: Why. }';
    expect(inText('Anti-social Behaviour Act 2003', dated)[0]?.message).toContain(
      'was out of date when this was written.',
    );
  });

  test('is not replaced yet in a register for an earlier day', () => {
    const files = { ...statutes, text: clauses('the Anti-Social Behaviour Act 2003') };
    expect(found(check, files, '2013-12-31')).toEqual([]);
    expect(found(check, files, '2014-01-01')).toHaveLength(1);
  });

  test('is not reported where it is in force', () => {
    expect(inText('the Care Act 2014')).toEqual([]);
  });
});
