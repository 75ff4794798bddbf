import { theBody } from '../../reading/body-words.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

/** How the body ends. */
export const dissolution = wordingRule({
  topic: 'dissolution',
  heading:
    /\b(?:diddymu)\b|\bdissol\w+|\bwinding[- ]up\b|\btermination\b|\bexit (?:strategy|arrangements|plan)\b|\bclosure\b|\bending (?:the|this) (?:group|partnership|board|agreement)|^\W*(?:[\d.]+\s*)?(?:duration|lifespan|life of the \w+|term(?: of (?:the )?(?:agreement|partnership|group))?|withdrawal)\W*$/iu,
  says: new RegExp(
    `\\b(?:dissol(?:ve|ved|ution)|disband(?:ed)?|wound up|winding[- ]up|wind up)\\b|\\bterminat\\w+ (?:of )?(?:this|the) (?:agreement|partnership|memorandum|group|board)|\\bwithdraw(?:al)? from (?:the|this) (?:partnership|agreement|memorandum)|^${theBody} (?:is|will be|shall be) (?:time[- ]limited|in place (?:for|until))|^${theBody} (?:will|shall) (?:cease|continue (?:until|for)|end|exist (?:until|for)|run (?:until|for|from))\\b|\\bcease to (?:exist|operate|function)\\b`,
    'iu',
  ),
  hints: /\btime[- ]limited\b|\bexit strategy\b|\bstand(?:s|ing)? down\b/iu,
  not: /sub-?groups?|task (?:and|&|n’?) ?finish|working groups?|cease to be a member|membership (?:will|shall) (?:cease|terminate)|terminat\w+ (?:of )?(?:membership|appointment|office)|short-life|resignation/iu,
  notUnder:
    /membership|term(?:s)? of office|sub-?groups?|task and finish|chair|purpose|objectives/iu,
});
