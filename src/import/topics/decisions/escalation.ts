import { wordingRule } from '../../reading/wording-rule.ts';

/** How disagreement is sorted out. */
export const escalation = wordingRule({
  topic: 'escalation',
  heading:
    /\b(?:datrys anghydfod(?:au)?|anghydfod(?:au)?)\b|\b(?:escalation|disputes?|disagreements?|conflict resolution|resolving (?:conflict|disagree|difference)\w*|resolution of (?:disputes|differences)|mediation|arbitration)\b/iu,
  says: /\b(?:disputes?|disagreements?|differences of (?:opinion|view))\b[^.]{0,120}\b(?:resol\w+|refer\w*|escalat\w+|settle\w*|decid\w+|goes|go|chief exec\w+|mediat\w+|respectfully|put to|navigate)\b|\b(?:cannot|can ?not|could not|unable to|not (?:be )?able to|is not|fail\w* to) (?:be )?(?:reach\w*|agree\w*|resolv\w+|determined|settled)\b[^.]{0,120}\b(?:refer\w*|escalat\w+|matter|vote|chair|mediat\w+|adjourn\w*|decid\w+)|\b(?:resolve|resolving|resolution of) (?:any )?(?:disputes?|disagreements?|conflicts?)\b|\bfinding solutions that everyone\b|\b(?:consensus|agreement) (?:is not|cannot be|has not been) (?:reached|achieved|possible)\b|\bif we cannot\b[^.]*\b(?:vote|matter|refer|goes)|\bunresolved (?:issues?|matters?|disputes?)\b[^.]{0,80}\b(?:refer|escalat)/iu,
  hints:
    /\bcontentious\b|\bescalat\w+|\bdisputes?\b|\bdisagree\w*|\bmediat\w+|\bformal vote\b|\bput to (?:the|a) vote\b/iu,
  not: /conflicts? of interest|resolve any (?:conflict|interest)|interests and relationships|dispute with an? (?:member of the public|supplier)/iu,
  notUnder: /person spec|skills|interests|substitut|attendance|quor/iu,
});
