import type { z } from 'zod';
import type { NoticeAndPapers } from '../../../model/answers/notice-and-papers.ts';
import { days, qualifier } from '../measures.ts';
import { sentence } from '../../../english/sentence.ts';

/** What is sent or handed in before a meeting, in mid-sentence. */
export const noticeNouns = {
  'notice-of-meeting': 'notice',
  'papers-in': 'papers handed in',
  agenda: 'the agenda',
  papers: 'papers',
  'agenda-and-papers': 'the agenda and papers',
};

/** When notice, agenda and papers go out: “Papers at least 3 days before the meeting (kind of day not stated)”. */
export function noticePhrase({ notices }: z.infer<typeof NoticeAndPapers>): string {
  const parts = notices.map(({ what, days: length, qualifier: exactly, usually }) => {
    const kind = length.kind === 'unstated' ? ' (kind of day not stated)' : '';
    const usual = usually === 'yes' || exactly === 'normally' ? 'normally ' : '';
    return `${noticeNouns[what]} ${usual}${qualifier(exactly)}${days(length)} before the meeting${kind}`;
  });
  return sentence(...parts);
}
