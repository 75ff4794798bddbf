import { expect, test } from 'vitest';
import { bodyNameRead, titleNames } from '../../../src/import/record/body-name-read.ts';
import {
  isBodyName,
  isCelticName,
  nounOf,
  nounPattern,
} from '../../../src/import/record/body-nouns.ts';
import { inUsualLetters } from '../../../src/import/record/usual-letters.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const nameOf = (...titles: string[]) => bodyNameRead(recordInputOf({ titles }))?.value;

test.each([
  [
    ['Terms of Reference of the Vale Health and Wellbeing Board'],
    'Vale Health and Wellbeing Board',
  ],
  [['Safer Vale Partnership – Constitution'], 'Safer Vale Partnership'],
  [['Health and Wellbeing Board Terms of Reference'], 'Health and Wellbeing Board'],
  [
    ['South Vale ICS (SV)', 'Health Equity Partnership Group', 'Terms of Reference 2024/25'],
    'Health Equity Partnership Group',
  ],
  [['Vale Council', 'Local Access Forum', 'Standing Orders v3'], 'Local Access Forum'],
  [['Appendix 2: Executive Group Terms of Reference'], 'Executive Group'],
  [['Membership and Terms of Reference for the Vale Schools Forum (VSF)'], 'Vale Schools Forum'],
  [['Vale Forum Board', 'Version 3 – approved by Partnership Board'], 'Vale Forum Board'],
  [['Constitution of Community Pharmacy Vale'], 'Community Pharmacy Vale'],
  [['LOUGH AND GLENS FORUM: STANDING ORDERS, September 2023'], 'Lough and Glens Forum'],
])('%j names %j', (lines, name) => {
  expect(nameOf(...lines)).toBe(name);
});

test('a title in two languages gives the name in that of the text', () => {
  const titles = ['Vale Public Services Board', 'Bwrdd Gwasanaethau Cyhoeddus y Dyffryn'];
  const clauses = [
    'The members of the Board are the Council and the Health Board, and each of them has one vote.',
  ];
  expect(bodyNameRead(recordInputOf({ titles, clauses }))?.value).toBe(
    'Vale Public Services Board',
  );
  const welsh = [
    'Mae aelodau y Bwrdd yn cynnwys y Cyngor ac mae gan bob un ohonynt un bleidlais yn y cyfarfod.',
  ];
  expect(bodyNameRead(recordInputOf({ titles, clauses: welsh }))?.value).toBe(
    'Bwrdd Gwasanaethau Cyhoeddus y Dyffryn',
  );
});

test('the first sentences name the body where the title does not', () => {
  const input = recordInputOf({
    titles: ['Terms of Reference'],
    clauses: ['The Vale Children’s Trust Board (the Board) is a partnership.'],
  });
  expect(bodyNameRead(input)).toMatchObject({
    value: 'Vale Children’s Trust Board',
    proposed: { confidence: 'low' },
  });
});

test('a sentence says what the body is called', () => {
  const clauses = ['The Board shall be known as the Vale Safeguarding Adults Board.'];
  expect(bodyNameRead(recordInputOf({ titles: ['Vale Constitution'], clauses }))).toMatchObject({
    value: 'Vale Safeguarding Adults Board',
    proposed: { confidence: 'high' },
  });
});

test('an extract is headed by the body it is of', () => {
  const content = [
    { kind: 'title', text: 'Part 3: responsibility for functions' },
    { kind: 'section', label: '3.9', heading: 'HEALTH AND WELLBEING BOARD' },
  ];
  expect(bodyNameRead(recordInputOf({ content: content as never }))?.value).toBe(
    'Health and Wellbeing Board',
  );
});

test('a part of a document that is split has the name it was split by', () => {
  const input = recordInputOf(
    { titles: ['Vale Partnership'] },
    { bodyName: 'Vale Delivery Group' },
  );
  expect(bodyNameRead(input)?.value).toBe('Vale Delivery Group');
});

test('the title of the file names it where the words do not', () => {
  expect(
    bodyNameRead(
      recordInputOf({ titles: ['Terms'] }, { fileTitle: 'Vale Forum terms of reference' }),
    )?.value,
  ).toBe('Vale Forum');
  expect(nameOf('Terms of reference')).toBeUndefined();
});

test('a line of a title may hold several names', () => {
  expect(titleNames('Vale Partnership – Steering Group – Terms of Reference')).toEqual([
    'Vale Partnership',
    'Steering Group',
  ]);
  expect(titleNames('Meetings of the Vale Partnership')).toEqual([]);
});

test('a name ends, or in Welsh begins, with the noun of a body', () => {
  expect(['Vale Forum', 'Vale Sub-Committee', 'Bwrdd Dŵr', 'Vale Council'].map(isBodyName)).toEqual(
    [true, true, true, false],
  );
  expect(isCelticName('Bwrdd Dŵr')).toBe(true);
  expect(nounOf('Vale Steering group')).toBe('Group');
  expect(nounPattern.split('|')).toContain('Forum');
});

test('a name in capitals takes the letters that the text gives it', () => {
  const content = [{ kind: 'clause', text: 'The Vale NHS Forum meets.' }] as const;
  expect(inUsualLetters('VALE NHS FORUM', content)).toBe('Vale NHS Forum');
  expect(inUsualLetters('McKay Forum', content)).toBe('McKay Forum');
  expect(
    inUsualLetters('BRYN MÔR FORUM', [{ kind: 'clause', text: 'The Bryn Môr Forum meets.' }]),
  ).toBe('Bryn Môr Forum');
});
