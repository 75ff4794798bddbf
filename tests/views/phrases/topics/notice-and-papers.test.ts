import { describe, expect, test } from 'vitest';
import { NoticeAndPapers } from '../../../../src/model/answers/notice-and-papers.ts';
import { noticePhrase } from '../../../../src/views/phrases/topics/notice-and-papers.ts';
import { inSample } from '../in-sample.ts';

describe('noticePhrase', () => {
  const say = inSample(NoticeAndPapers, noticePhrase);

  test('keeps both “normally” and “at least”', () => {
    expect(
      say(
        'notices: [{ what: agenda, days: { value: 7, kind: unstated }, qualifier: at-least, usually: yes }]',
      ),
    ).toBe('The agenda normally at least 7 days before the meeting (kind of day not stated)');
  });
});
