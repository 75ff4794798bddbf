import { expect, test } from 'vitest';
import { meetingFormat } from '../../../../src/import/topics/meetings/meeting-format.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['Meetings will be held virtually.', 'virtually'],
  ['Members may attend in person or online.', 'in person or online'],
  ['Meetings take place on Microsoft Teams.', 'Teams'],
  ['Hybrid meetings are held in the town hall.', 'Hybrid'],
  ['Members can participate by telephone or video link.', 'telephone or video'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(meetingFormat, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Papers are circulated electronically.',
  'Agendas are published online.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(meetingFormat, words)?.state).toBeUndefined();
});

test('both ways named together need no verb', () => {
  expect(readWords(meetingFormat, 'Alternating between in person and Teams.')?.state).toBe(
    'stated',
  );
});

test('a tool for meetings may say how they are held', () => {
  expect(readWords(meetingFormat, 'On Teams unless the chair says otherwise.')).toHaveProperty(
    'candidates',
  );
});
