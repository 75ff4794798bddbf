import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, entry } from './entry.ts';

const check = 'references/change-announced';
const announced = entry(`names: [police and crime commissioner]
acronyms: [PCC]
ambiguous: yes
change: announced
planned: They are to go in May 2028.
what: Police and crime commissioners are to be abolished.`);

function inText(...words: string[]): ReturnType<typeof found> {
  return found(check, { text: clauses(...words), 'superseded/commissioners': announced });
}

describe('a change that is announced', () => {
  test('is a notice at the first full name', () => {
    expect(inText('PCC or deputy', 'the Police and Crime Commissioner')).toMatchObject([
      {
        words: 'Police and Crime Commissioner',
        severity: 'info',
        message:
          'A change is announced for “Police and Crime Commissioner”. They are to go in May 2028. Come back to it at the next review.',
      },
    ]);
  });

  test('is not read from letters alone, nor from another body’s longer name', () => {
    expect(inText('PCC/Police (1)', 'the Police and Crime Panel')).toEqual([]);
  });
});
