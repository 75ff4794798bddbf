import { expect, test } from 'vitest';
import { kindInName, kindsInNames } from '../../../src/import/record/kind-in-name.ts';
import { openSample } from '../../fixtures/open-sample.ts';

test.each([
  ['Vale Health & Well-being Board', 'health-and-wellbeing-board'],
  ['Vale Health and Wellbeing Board Steering Group', 'steering-group'],
  ['Vale and Moor Integrated Care Partnership', 'integrated-care-partnership'],
  ['NHS Vale Integrated Care Board Quality Committee', 'integrated-care-board-committee'],
  ['Vale Community Safety Partnership (CSP)', 'community-safety-partnership'],
  ['Vale Safeguarding Children Partnership', 'safeguarding-children-partnership'],
  ['Vale Safeguarding Adults Board', 'safeguarding-adults-board'],
  ['Vale Policing and Community Safety Partnership', 'policing-and-community-safety-partnership'],
  ['Vale Local Access Forum', 'local-access-forum'],
  ['Vale Youth Forum', 'forum'],
  ['Vale Partnership Board', 'partnership-board'],
  ['Domestic Abuse Task and Finish Group', 'working-group'],
  ['Vale Partnership', 'other'],
  ['Vale Board', 'other'],
  ['Fforwm Mynediad Lleol y Fro', 'local-access-forum'],
  ['NHS Vale ICB', 'integrated-care-board'],
  ['Vale Community Safety Partnership Board', 'community-safety-partnership'],
])('%j is of the kind %j', (name, kind) => {
  expect(kindInName(name).value).toBe(kind);
});

test('a title may say whose committee it is', () => {
  expect(kindInName('Quality Committee', 'Vale ICB: Quality Committee').value).toBe(
    'integrated-care-board-committee',
  );
  expect(kindInName('Quality Committee').value).toBe('committee');
});

test('every kind that a name can say is one that the program knows', () => {
  const known = openSample().register!.bodyKinds;
  expect([...kindsInNames, 'other'].filter((kind) => !known.has(kind))).toEqual([]);
});
