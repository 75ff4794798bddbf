import { nolanNamed } from '../purpose/principles.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

/** How members are to behave. */
export const codeOfConduct = wordingRule({
  topic: 'code-of-conduct',
  heading:
    /\b(?:cod ymddygiad|ymddygiad)\b|\b(?:code of (?:conduct|practice)|conduct(?! of (?:the |our |its )?(?:meetings?|business|proceedings))|behaviou?rs?|standards (?:of|in)|etiquette|ground rules|ways of behaving)\b/iu,
  says: /\bnolan\b|\bprinciples of public life\b|\bcodes? of conduct\b|\btreat(?:ed|ing)? (?:each other|one another|others|everyone|all) (?:fairly|with)\b|\bcollective responsibility\b|\bconduct themselves\b|\b(?:respectful|courteous|appropriate|professional|good|high standards? of) (?:behaviou?r|conduct)\b|\bchallenge (?:poor |inappropriate )?behaviou?r/iu,
  hints:
    /\bdignity\b|\bcourte\w+|\brole models?\b|\bmodelled\b|\bbehaviou?r\b|\bconduct\b|\brespect\w* (?:each|one|others|the views)/iu,
  not: /anti-?social behaviou?r|behaviou?r that adversely|conduct (?:of )?(?:the |its |a )?(?:business|meetings?|review|reviews|proceedings|work)|(?:conduct|conducted) (?:by|through|at|annually|in private)|health behaviou?rs?|preventive behaviou?rs|healthy behaviou?rs|harmful behaviou?r|conduct by another/iu,
  notUnder: /quor|voting|whistl|concern/iu,
  more: nolanNamed,
});
