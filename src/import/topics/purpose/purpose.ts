import { theBody } from '../../reading/body-words.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { wordingRule } from '../../reading/wording-rule.ts';
import { foundedByLaw } from './founded-by-law.ts';

const says = new RegExp(
  `\\b(?:overall |core |main |primary |key )?(?:purpose|role|remit|mission|vision) of (?:the|this|our) [^.]{2,80}? (?:is|are|will be|shall be)\\b|^${theBody} (?:exists? to|has been (?:established|formed|set up|created) to|(?:is|was) (?:established|formed|set up|created) to|aims to|brings together)\\b|\\bour (?:purpose|mission|vision) is\\b`,
  'iu',
);
const opens = new RegExp(
  `^${theBody} (?:leads|brings|exists|works|oversees|aims|seeks|provides|advises|is the|is a|helps|promotes|co-?ordinates|is responsible)\\b`,
  'iu',
);

/** Why the body exists. */
export const purpose = wordingRule({
  topic: 'purpose',
  heading:
    /^\W*(?:[\d.]+\s*)?(?:(?:core|main|overall|strategic|our|statement of|the)\s+)*(?:purpose|role|remit|mission|vision|aims?|functions?|(?:why|what) (?:do |are )?we (?:meet|exist|are here|here|for)|why (?:do|does) .{2,30} (?:meet|exist)|why .{2,40} (?:meets|exists)|objects|diben|pwrpas|rôl|nod|what (?:we are|is the \S+) for)(?:\s*(?:,|and|&|\/)\s*(?:purpose|role|remit|vision|mission|function|aims?|values|scope|background|context|objectives|responsibilities|principles|authority|priorities|strategy))*(?:\s+(?:of|and function).{0,60})?\W*$/iu,
  says,
  hints: /\bpurpose of (?:the|this)\b|\b(?:aims? to|is responsible for|in order to)\b/iu,
  not: new RegExp(
    String.raw`${foundedByLaw}|\b(?:purpose|role) of (?:the|this|these) (?:framework|policy|document|protocol|meeting|terms|sub-?group|chair|secretary|table)|vision for (?:the future of )?services`,
    'iu',
  ),
  notUnder:
    /sub-?groups?|task and finish|delivery groups|members[’']?\s|of (?:the )?(?:individual )?members|chair|secretariat|values|principles/iu,
  find: openingSentences,
});

// Before any heading, terms begin with what the body is there for.
function openingSentences(all: readonly Sentence[]): Sentence[] {
  return all
    .slice(0, 4)
    .filter(
      ({ words, passage, kind }) =>
        kind === 'sentence' && passage.headings.length === 0 && opens.test(words),
    );
}
