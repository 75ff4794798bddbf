import { clauses, stated } from '../small-files.ts';

export const reviewWords = 'These terms will be reviewed in March 2026.';

/** A board whose document says this of its review, with more about the document where that matters. */
export function reviewFiles(answer: string, constitution = ''): Record<string, string> {
  const facts = stated('review', answer, ['p1', 'will be reviewed in March 2026']);
  return { text: clauses(reviewWords), facts, constitution };
}

/** The review in another state than stated, without an answer. */
export function reviewState(state: string): Record<string, string> {
  const more = {
    'not-stated': '',
    unclear: 'note: It can be read in two ways.',
    elsewhere: 'where: the Constitution',
    placeholder: '',
  }[state];
  const evidence = state === 'not-stated' ? '' : 'evidence: [{ clause: p1, quote: terms }]';
  const facts = ['review:', `state: ${state}`, more, evidence].filter(Boolean).join('\n  ');
  return { text: clauses(reviewWords), facts: `${facts}\n` };
}
