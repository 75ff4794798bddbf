import { wordingRule } from '../../reading/wording-rule.ts';

/** The money and people that the body has. */
export const resources = wordingRule({
  topic: 'resources',
  heading:
    /\b(?:adnoddau|cyllid)\b|\b(?:resourc(?:es|ing)|funding|financ\w+|budgets?|money|costs|expenses|remuneration|allowances)\b/iu,
  says: /\b(?:pooled|joint|annual|partnership|shared|core|own|operating|running) (?:budget|fund|funds|funding|costs)\b|\bbudgets?\b[^.]{0,60}\b(?:manag\w+|held|agree\w*|set|approv\w+|oversee\w*|monitor\w*)|\b(?:manag\w+|monitor\w*|oversee\w*|hold\w*|secur\w+|attract\w*|identif\w+|allocat\w+|deploy\w*|pool\w*|align\w*|shar(?:e|es|ing)|target\w*)\b[^.;]{0,50}?\b(?:budgets?|funding|funds|resources)\b|\bresources (?:are|is|will be) (?:aligned|allocated|identified|deployed|provided|shared)|\b(?:costs?|expenses)\b[^.]{0,60}\b(?:met|paid|borne|shared|reimburs\w+|covered)|\b(?:is|are) (?:paid for|funded) by\b|\bfinancial contributions?\b|\b(?:insecure|sustainable|secure) (?:and \w+ )?funding\b|\bfunded programmes?\b|\baccountable body\b|\bpays?\b[^.]{0,40}\b(?:expenses|costs)\b/iu,
  hints: /\b(?:funding|budget|resources|financial)\b/iu,
  not: /\bable to (?:influence|commit)|influence the allocation|natural resources|human resources|resource allocation within|influence resource allocation|influences resource allocation|applications? for funding|maximum impact from resources|resources available|financial (?:or other )?(?:material |personal )?(?:interest|benefit|obligation)|personal or financial|resource centre|translated resources|efficient use of resources/iu,
  notUnder: /interests|voting|person spec|conduct|criteria|quor/iu,
});
