import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { inText } from './in-text.ts';

const check = 'personal/person-named';

describe('a name of somebody who wrote or commented', () => {
  test('is reported at its place, and not repeated', () => {
    expect(found(check, inText('These terms were drafted by Jo Bloggs in June.'))).toMatchObject([
      {
        words: 'Jo Bloggs',
        severity: 'warning',
        about: 'apologies',
        message:
          'The part under “Contacts” seems to name a person who wrote it, commented on it or can be asked. Write `{withheld:2}` for a name of two words, or name the office.',
      },
    ]);
  });

  test.each([
    ['Author: Jo Bloggs', 'Jo Bloggs'],
    ['Document owner – Dr Jo Bloggs, Director', 'Dr Jo Bloggs'],
    ['[comment by Jo O’Neill: is this right?]', 'Jo O’Neill'],
    ['(to be worked up by Jo McBride) ****', 'Jo McBride'],
    ['Contact officer: J. Bloggs', 'J. Bloggs'],
    ['Prepared by Cllr Anne-Marie Smith-Jones', 'Cllr Anne-Marie Smith-Jones'],
    ['Reviewed by: Jo Bloggs Director of Finance', 'Jo Bloggs'],
    ['Prepared by A Bloggs', 'A Bloggs'],
  ])('follows the words that say so: %s', (words, name) => {
    expect(found(check, inText(words)).map((one) => one.words)).toEqual([name]);
  });

  test.each([
    'Author: Partnership Team',
    'Prepared by Riverside Council',
    'Drafted by Public Health',
    'Reviewed by the Board',
    'Written by West Vale Police',
    'Reviewed by Health Improvement Managers',
    'The author of the plan, Riverside Homes, agrees',
    'contact with Jo Bloggs Foundation',
    'Author: {withheld:2}',
    'Worked up by {withheld:2} ****',
    'Updated by March 2025',
    'The paper was reviewed by Members Annually',
    'Document owner: Risk Management',
    'Contact: Reception Desk',
    'To be completed by Phase Two',
  ])('is not “%s”', (words) => {
    expect(found(check, inText(words))).toEqual([]);
  });

  test('is not the start of a name that the register knows', () => {
    const organisations = {
      'organisations/force': 'name: Mercy Vale Constables\nsector: police\nkind: organisation',
    };
    expect(found(check, { ...inText('Prepared by Mercy Vale'), ...organisations })).toEqual([]);
  });
});
