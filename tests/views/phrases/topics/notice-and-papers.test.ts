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
    ).toBe('The agenda normally at least 7 days before the meeting (calendar or working not said)');
  });

  test('tells notices of different meetings to different people apart', () => {
    const notices = [
      '{ what: papers, days: { value: 5, kind: clear }, to: [{ role: members }] }',
      '{ what: notice-of-meeting, inWords: as long before as possible, for: for extra meetings }',
    ];
    expect(say(`notices: [${notices.join(', ')}]`)).toBe(
      'Papers to the members 5 clear days before the meeting; notice as long before as possible, for extra meetings',
    );
  });
});
