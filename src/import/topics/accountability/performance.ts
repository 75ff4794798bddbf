import { wordingRule } from '../../reading/wording-rule.ts';

/** How the body checks its progress. */
export const performance = wordingRule({
  topic: 'performance',
  heading:
    /\b(?:perfformiad|monitro)\b|\b(?:performance|monitoring|evaluation|measur(?:es|ing) (?:of )?success|success measures|progress)\b(?!.*(?:criteria))/iu,
  says: /\bmonitor(?:s|ing|ed)?(?: and (?:review|evaluat\w*|report\w*|challeng\w*))?\b[^.;]{0,60}?\b(?:progress|performance|delivery|implementation|outcomes?|effectiveness|impact|achievements?|deliverables)\b|\b(?:review|oversee|manage|assess|track|challenge)s?\b (?:the |its |their |and \w+ )*(?:progress|performance|effectiveness)\b|\bperformance (?:management|framework|indicators?|measures|monitoring|reports?|data|dashboard|information)\b|\bdata and performance\b|\bKPIs?\b|\bevaluat(?:e|es|ing|ion)\b|\bmeasur(?:e|es|ed|ing|able|ement)\b[^.;]{0,40}\b(?:success|progress|outcomes?|impact|effectiveness|performance)\b|\b(?:success|progress|impact)\b[^.;]{0,30}\bbe measured\b|\bto account for (?:the )?(?:delivery|performance|progress)\b|\bprogress (?:against|on|towards|report\w*)\b|\bdelivery of outcomes\b|\bself-assessment\b/iu,
  hints: /\bmonitor\w*|\bprogress\b|\bperformance\b/iu,
  not: /performance of (?:their|his|her|its|official) (?:official )?duties|measure of|performance art|progressively|interests|monitor(?:ing)? (?:of )?(?:attendance|the spend|conflicts)|monitoring officer|innovators with evaluations/iu,
  notUnder:
    /interests|attendance|person spec|conduct|chair(?!.*performance)|review of (?:the )?terms/iu,
});
