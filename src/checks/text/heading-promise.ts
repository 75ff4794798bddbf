import { wordsWithin } from '../../register/text/node-words.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';
import type { Constitution } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { unclearByHeading } from '../reading/words/unclear-facts.ts';

/** A heading is kept by the words under it. */
export const headingPromise: Check = {
  id: 'text/heading-promise',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution) => [
    ...[...constitution.text.byId.values()].flatMap((entry) => brokenBy(entry, constitution)),
    ...unclearByHeading(constitution),
  ],
};

/** One thing that a heading can promise, told from its words, and by what the promise is kept. */
interface PromisedRule {
  readonly heading: RegExp;
  readonly keptBy: RegExp;
  readonly isAnswered: (facts: Constitution['facts']) => boolean;
  readonly message: string;
}

const promises: readonly PromisedRule[] = [
  {
    // “Voting members” heads a list of people.
    heading:
      /(?<!non-?)\bvot(?:es?|ing)\b(?!\s+(?:and\s+non-?voting\s+)?(?:member|representative|partner|organi|attend))/iu,
    keptBy: /\b(?:vot|ballot|majorit|show of hands|poll)/iu,
    isAnswered: (facts) => facts['voting-rights'].state === 'stated',
    message:
      'The heading mentions voting, but the words under it do not. Say who votes, or change the heading.',
  },
  {
    heading: /\b(?:quorum|quora(?:te|cy))\b/iu,
    keptBy:
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|majority|all|each|both|every)\b/iu,
    isAnswered: ({ quorum }) => quorum.state === 'stated' || quorum.state === 'elsewhere',
    message:
      'The heading mentions a quorum, but no number is given under it. Say how many must be present.',
  },
  {
    heading: /\b(?:vice|deputy|co)[\s-]?chair/iu,
    keptBy: /\b(?:vice|deput|co-?chair|both)/iu,
    isAnswered: ({ chair }) => chair.state === 'stated' && chair.answer.vice !== undefined,
    message:
      'The heading mentions a vice or deputy chair, but the words under it do not. Say how the office is filled, or change the heading.',
  },
];

function brokenBy({ node, id, path }: IndexedNode, { facts }: Constitution): Remark[] {
  if (node.kind !== 'section' || node.heading === undefined) return [];
  const { heading } = node;
  return promises.flatMap((promise) => {
    const promised = promise.heading.exec(heading);
    if (promised === null || promise.isAnswered(facts)) return [];
    const under = wordsWithin({ ...node, heading: undefined });
    if (under === '' || promise.keptBy.test(under)) return [];
    const at = { start: promised.index, end: promised.index + promised[0].length };
    const place = { document: 'text' as const, path: [...path, 'heading'], at, clause: id };
    return [{ ...place, about: id, message: promise.message }];
  });
}
