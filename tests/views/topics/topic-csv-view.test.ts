import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/exports/csv.ts';
import { topicCsvColumns, topicCsvRows } from '../../../src/views/topics/topic-csv-view.ts';
import { parseCsv } from '../../exports/parse-csv.ts';
import { fourBoards } from '../compare/four-boards.ts';

describe('topicCsvRows', () => {
  const register = fourBoards();
  const rows = parseCsv(csv(topicCsvColumns, topicCsvRows('meeting-frequency', register)));

  test('has a row for every constitution, silent ones too', () => {
    expect(rows.map(({ constitution, state, value }) => [constitution, state, value])).toEqual([
      ['riverside/second', 'stated', '2'],
      ['riverside/board', 'stated', '4'],
      ['riverside/third', 'stated', '12'],
      ['riverside/fourth', 'not-stated', ''],
    ]);
  });

  test('says whose answer it is, in what words, and where they stand', () => {
    expect(rows[1]).toEqual({
      topic: 'meeting-frequency',
      constitution: 'riverside/board',
      body: 'Riverside Partnership Board',
      body_state: 'Current',
      partnership: 'Riverside Partnership',
      place: 'Riverside',
      kind: 'Partnership board',
      version: '1.10, March 2025',
      state: 'stated',
      answer: '4 times a year',
      value: '4',
      unit: 'meetings a year',
      clause: 'Clause 3.1',
      quote: 'four times a year',
      address: `${register.site.baseUrl}/partnerships/riverside/board/#cl-3.1`,
    });
  });

  test('leads to the body where the document is silent', () => {
    expect(rows[3]!['address']).toBe(`${register.site.baseUrl}/partnerships/riverside/fourth/`);
  });
});
