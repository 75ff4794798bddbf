import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from './entry.ts';
import { statutes } from './statutes.ts';

const check = 'references/statute-mis-cited';

function inText(...words: string[]): ReturnType<typeof found> {
  return found(check, { ...statutes, text: clauses(...words) });
}

describe('a citation', () => {
  test('with a year that has no such Act is reported on its words', () => {
    expect(inText('as required under the Localism Act 2013 and the code')).toMatchObject([
      {
        in: 'text',
        words: 'Localism Act 2013',
        range: { start: { line: 2, column: 50 }, end: { line: 2, column: 67 } },
        severity: 'warning',
        about: 'localism-act-2013',
        message:
          'There is no Localism Act 2013. The Act of that title dates from 2011. Correct the year.',
      },
    ]);
  });

  test('names all years of a title that several Acts have', () => {
    expect(inText('the Policing and Crime Act 2012')[0]?.message).toContain(
      'date from 2009 and 2017.',
    );
  });

  test('by a wrong title is corrected by its year', () => {
    expect(inText('the Police and Crime Act 2009')).toMatchObject([
      {
        words: 'Police and Crime Act 2009',
        message:
          '“Police and Crime Act 2009” should be the Policing and Crime Act 2009. Correct the title.',
      },
    ]);
  });

  test('in a short form is for information', () => {
    expect(inText('Homes Act 1996; Drugs Act 2005')).toMatchObject([
      {
        words: 'Homes Act 1996',
        severity: 'info',
        message:
          '“Homes Act 1996” is short for the Housing Act 1996. Write the title in full once.',
      },
    ]);
  });

  test('in a short form is right where the title stands in full, before or after', () => {
    expect(inText('the Housing Act 1996 (“the Homes Act”)', 'the Homes Act 1996')).toEqual([]);
    expect(inText('the Homes Act 1996', 'the Housing Act 1996 applies')).toEqual([]);
    expect(inText('the Homes Act 1996', 'the Housing Act 1985 applies')).toHaveLength(1);
  });

  test('in a short form is left to the check that says that the Act is an older one', () => {
    expect(inText('ASB Act 2003; Drugs Act 2005')).toEqual([]);
  });

  test('with a review in brackets is reported on the brackets', () => {
    expect(
      inText('section 17 of the Crime and Disorder Act 1998 (review 2005) showing'),
    ).toMatchObject([
      {
        words: '(review 2005)',
        severity: 'info',
        message:
          '“(review 2005)” is not part of the name of the Crime and Disorder Act 1998. Say which review is meant, or leave it out.',
      },
    ]);
  });

  test('that is repeated is reported once', () => {
    expect(inText('Localism Act 2013', 'the Localism Act 2013 again')).toHaveLength(1);
  });
});

describe('no finding', () => {
  test.each([
    ['the right title and year', 'the Localism Act 2011'],
    ['an ampersand for “and”', 'the Crime & Disorder Act 1998'],
    ['other capitals and hyphens', 'the Anti Social Behaviour Act 2003'],
    ['a comma before the year of another', 'Crime and Disorder Act 1998, Drugs Act 2005'],
    ['a title with many years of which few are listed', 'the Housing Act 1980'],
    ['a longer title that ends in a known one', 'the Misuse of Drugs Act 1971'],
    ['another longer title', 'the Health and Social Care Act 2012'],
    ['an Act that is not listed', 'the Theft Act 1968'],
    ['a title without its year', 'the Police and Crime Act'],
    ['a wrong title in a year without such an Act', 'the Police and Crime Act 1850'],
  ])('comes of %s', (_, words) => {
    expect(inText(words)).toEqual([]);
  });
});
