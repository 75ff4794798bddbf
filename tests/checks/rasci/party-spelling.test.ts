import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

const check = 'rasci/party-spelling';

function files(label: string, words: string, inTable = label): Record<string, string> {
  return {
    text: `content:
  - { kind: clause, text: "${words}" }
  - { kind: table, id: matrix, columns: [Activity, ${inTable}], rows: [[Forum, A]] }`,
    rasci: `parties: [{ id: party, label: ${label} }]
activities: [{ id: forum, label: Forum, cells: { party: A } }]`,
  };
}

describe('a party under two spellings', () => {
  test('is reported at its column', () => {
    expect(found(check, files('VSCE', 'A member of the VCSE sector'))).toMatchObject([
      {
        words: 'VSCE',
        severity: 'warning',
        about: 'party',
        message:
          'The table writes “VSCE”, and the rest of the document “VCSE”. Use one spelling, so that readers know it is one party.',
      },
    ]);
  });

  test('is an observation where only a space or a capital inside it differs', () => {
    const severities = ['Health Watch', 'Healthwatch'].map((words) =>
      found(check, files('HealthWatch', `A member of ${words}`)).map(({ severity }) => severity),
    );
    expect(severities).toEqual([['info'], ['info']]);
  });

  test('is not looked for in the table itself', () => {
    expect(found(check, files('VSCE', 'Members', 'VCSE'))).toEqual([]);
  });

  test.each([
    ['VCSE', 'the VCS and the VCSE'],
    ['ICB', 'the ICP, the BCI and the IBC'],
    ['LA', 'AL'],
    ['UKHSA', 'UKHSA London'],
    ['Providers', 'providers and Provider'],
    ['Local Authority', 'each local authority and LOCAL AUTHORITY'],
    ['Healthwatch', 'HEALTHWATCH'],
    ['Wellbeing', 'as well being is'],
    ['Third Sector', 'third-sector bodies'],
  ])('is not “%s” in “%s”', (label, words) => {
    expect(found(check, files(label, words))).toEqual([]);
  });
});
