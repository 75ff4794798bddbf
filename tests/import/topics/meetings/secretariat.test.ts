import { describe, expect, test } from 'vitest';
import { secretariat } from '../../../../src/import/topics/meetings/secretariat.ts';
import { answerIn, readWords } from '../read-words.ts';

const by = (role: string) => ({ by: [{ role }], shared: 'no' });

describe('who gives the support is read', () => {
  test.each<[string, object]>([
    ['Administrative support will be provided by Northshire Council.', by('Northshire Council')],
    ['The Partnership Team will provide secretariat support to the Board.', by('Partnership Team')],
    ['The Board is serviced by the Democratic Services Team.', by('Democratic Services Team')],
    ['Secretariat: Public Health Business Support Team', by('Public Health Business Support Team')],
    [
      'Administration for the group will be provided by the ICB’s Governance Team.',
      by('ICB’s Governance Team'),
    ],
    [
      'The Council’s Community Planning Team provides the secretariat.',
      by('Council’s Community Planning Team'),
    ],
    [
      'The Board is supported by the Council’s Governance Team, who take the minutes.',
      by('Council’s Governance Team'),
    ],
    ['# Secretariat\nNorthshire ICB Corporate Team', by('Northshire ICB Corporate Team')],
    ['The local authority must provide administrative support.', by('local authority')],
    ['The Partnership Manager will act as secretary to the Board.', by('Partnership Manager')],
    ['Clerking will be undertaken by the Town Council for all meetings.', by('Town Council')],
    [
      'Secretarial support is provided by the Council and the ICB.',
      { by: [{ role: 'Council' }, { role: 'ICB' }], shared: 'yes' },
    ],
    [
      'Northshire Council will provide administrative support, including arranging meetings and taking minutes.',
      {
        ...by('Northshire Council'),
        duties: 'the work includes arranging meetings and taking minutes',
      },
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(secretariat, words)).toEqual(answer);
  });
});

describe('other support is no secretariat', () => {
  test.each([
    'Partners support each other.',
    'The Secretary of State may direct the Board.',
    'We support local people.',
  ])('“%s”', (words) => {
    expect(readWords(secretariat, words)).toBeUndefined();
  });

  test('a secretariat that nobody is named for is left to a person', () => {
    expect(readWords(secretariat, 'The secretariat keeps a list of members.')).toHaveProperty(
      'candidates',
    );
  });
});
