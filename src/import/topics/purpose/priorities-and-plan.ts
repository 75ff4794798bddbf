import { wordingRule } from '../../reading/wording-rule.ts';

const plan =
  "(?:(?:joint |annual |strategic |delivery |work|business |action |community |forward |partnership |local |improvement |implementation |rolling |3[- ]year |three[- ]year |health and well-?being |safety |sustainable |needs |outcomes |joint forward |priority )+(?:plans?|strateg(?:y|ies)|programme|assessment)|work ?plans?|work programme|the plans?|plans|priorities|the [A-Z]\\w+ (?:Plan|Strategy)|(?:\\p{Lu}[\\p{L}’'-]+ (?:(?:and|of|for|&) )?)+(?:Plan|Strategy))";

// A verb may begin the sentence; the name of a plan is known by its capitals.
const verbs = [
  'develop\\w*',
  'deliver\\w*',
  'produc\\w+',
  'prepar\\w+',
  'publish\\w*',
  'implement\\w*',
  'oversee\\w*',
  'agree(?:s|ing)?',
  'approv\\w+',
  'set\\w*',
  'decid\\w+',
  'review\\w*',
  'monitor\\w*',
  'driv\\w+',
  'design\\w*',
  'refresh\\w*',
  'own',
  'lead\\w*',
  'plan',
  'address\\w*',
  'deliverables',
  'identify\\w*',
  'inform\\w*',
  'contribut\\w+',
]
  .map((verb) => `[${verb[0]!.toUpperCase()}${verb[0]!}]${verb.slice(1)}`)
  .join('|');

/** What the body puts first, and the plan it works to. */
export const prioritiesAndPlan = wordingRule({
  topic: 'priorities-and-plan',
  heading:
    /\b(?:blaenoriaethau|cynllun gwaith)\b|\bpriorit(?:y|ies)\b(?!.*(?:tool|framework|criteria))|\b(?:work|delivery|action|business|strategic|annual) ?(?:plan|programme)s?\b|^\W*(?:[\d.]+\s*)?(?:plan|strategy|strategic direction)\W*$/iu,
  says: new RegExp(`\\b(?:${verbs})\\b[^.;]{0,90}?\\b${plan}\\b`, 'u'),
  hints: /\b(?:priorities|strategy|work ?plan|action plan|delivery plan)\b/iu,
  not: /\b(?:approved|circulated|sent) (?:by|to) members|succession plan|communications? plan|business continuity|exit (?:plan|strategy)|emergency plan/iu,
  notUnder:
    /agenda|quor|voting|interests|minutes|review|amend|chair|secretar|conduct|member(?:ship)?\b(?! priorities)|decision|frequency|papers|prioritisation|scoring|criteria|\bequalit/iu,
});
