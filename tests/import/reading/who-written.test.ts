import { expect, test } from 'vitest';
import { nameAtStart, officeWritten, whoWritten } from '../../../src/import/reading/who-written.ts';

test.each([
  ['Chairman', 'chair'],
  ['Vice Chair', 'vice-chair'],
  ['Deputy-Chair', 'deputy-chair'],
  ['Co-Chairs', 'co-chair'],
  ['Secretary', 'secretary'],
  ['Chair of the Trust', undefined],
])('officeWritten: “%s”', (name, office) => {
  expect(officeWritten(name)).toBe(office);
});

test.each([
  ['the Chair', [{ office: 'chair' }]],
  ['the Chair or Vice-Chair', [{ office: 'chair' }, { office: 'vice-chair' }]],
  ['the Health and Wellbeing Board', [{ role: 'Health and Wellbeing Board' }]],
  [
    'the Health and Wellbeing Board and the ICB',
    [{ role: 'Health and Wellbeing Board' }, { role: 'ICB' }],
  ],
  [
    'the Council, the Trust and the Police',
    [{ role: 'Council' }, { role: 'Trust' }, { role: 'Police' }],
  ],
])('whoWritten: “%s”', (phrase, who) => {
  expect(whoWritten(phrase)).toEqual(who);
});

test.each([
  ['the Health and Wellbeing Board and will report to it.', 'the Health and Wellbeing Board'],
  ['the Council’s Cabinet on a quarterly basis', 'the Council’s Cabinet'],
  ['Derby City Council, Public Health.', 'Derby City Council, Public Health'],
  ['the Board through its Chair', 'the Board'],
])('nameAtStart: “%s”', (words, name) => {
  expect(nameAtStart(words)).toBe(name);
});
