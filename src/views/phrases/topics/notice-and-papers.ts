import type { z } from 'zod';
import type { NoticeAndPapers } from '../../../model/answers/notice-and-papers.ts';
import type { PhraseContext } from '../names.ts';
import { whoList } from '../names.ts';
import { days, qualifier } from '../measures.ts';
import { sentence } from '../../../english/sentence.ts';

type Notice = z.infer<typeof NoticeAndPapers>['notices'][number];

/** What is sent or handed in before a meeting, in mid-sentence. */
export const noticeNouns = {
  'notice-of-meeting': 'notice',
  'papers-in': 'papers handed in',
  agenda: 'the agenda',
  papers: 'papers',
  'agenda-and-papers': 'the agenda and papers',
};

/** When notice, agenda and papers go out: “Papers at least 3 days before the meeting (calendar or working not said)”. */
export function noticePhrase(
  { notices }: z.infer<typeof NoticeAndPapers>,
  context: PhraseContext,
): string {
  return sentence(
    ...notices.map((notice) => {
      const to = notice.to && `to ${whoList(notice.to, context)}`;
      const what = [noticeNouns[notice.what], to, whenPhrase(notice)].filter(Boolean).join(' ');
      return [what, notice.for].filter(Boolean).join(', ');
    }),
  );
}

function whenPhrase({
  days: length,
  inWords,
  qualifier: bar = 'unstated',
  usually,
}: Notice): string {
  if (length === undefined) return inWords ?? '';
  const isUsual = usually === 'yes' || bar === 'normally';
  const limit = bar === 'normally' ? '' : qualifier(bar);
  const kind = length.kind === 'unstated' ? ' (calendar or working not said)' : '';
  return `${isUsual ? 'normally ' : ''}${limit}${days(length)} before the meeting${kind}`;
}
