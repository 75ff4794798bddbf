import { theBody } from '../../reading/body-words.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

/** How the body came about. */
export const background = wordingRule({
  topic: 'background',
  heading:
    /^\W*(?:[\d.]+\s*)?(?:background|context|introduction|history|rationale|setting the scene|strategic context|national context|cefndir|cyflwyniad)(?:\s*(?:and|&|\/)\s*(?:background|context|introduction|purpose|history|rationale|legal basis|aims?|overview))*\W*$/iu,
  says: new RegExp(
    `^${theBody} (?:was|were|has been|have been|had been) (?:first |originally |formally )?(?:established|set up|formed|created|founded|launched|constituted|convened)\\b(?! (?:to|as a|in order|with|under|by the (?:board|committee|integrated))\\b)|\\b(?:took|takes|has taken) over from\\b|\\bformerly (?:known as|carried out by|called)\\b|\\bpreviously known as\\b|\\b(?:new|current) structure of the [^.]{3,60} (?:calls|provides) for\\b|\\b(?:replaces|replaced|supersedes|succeeds|successor to) the (?:former|previous|old)\\b|\\b(?:established|set up|formed|created) in (?:19|20)\\d\\d\\b|\\bin response to the (?:covid|pandemic|publication|introduction)`,
    'iu',
  ),
  hints: /\bhas its origins\b|\bsince its (?:formation|creation|establishment)\b/iu,
  not: /\b(?:may|will|can|shall) be (?:established|set up|formed)\b|\bsub-?groups?\b[^.]*\b(?:established|set up)\b/iu,
  notUnder: /sub-?groups?|task and finish|member(?:ship)?\b|quor|chair|interests/iu,
});
