import { wordingRule } from '../../reading/wording-rule.ts';

const people =
  '(?:communit(?:y|ies)|citizens?|residents?|(?:the )?public|patients?|service[- ]users?|people|carers?|children|young people|lived experience|families|tenants|local voices?|experts by experience)';

/** How the body listens to people. */
export const communityEngagement = wordingRule({
  topic: 'community-engagement',
  heading:
    /\b(?:ymgysylltu|cynnwys y cyhoedd)\b|\b(?:community|public|patient|citizen|resident|service[- ]user|stakeholder|youth)\b.{0,30}\b(?:engagement|involvement|participation|consultation|voice)\b|^\W*(?:[\d.]+\s*)?(?:(?:engagement|consultation|involvement|communication|participation) (?:and|&) (?:engagement|consultation|involvement|communication|participation)|co-?production|listening to .{3,40}|lived experience|(?:the )?voice of .{3,40})\W*$/iu,
  says: new RegExp(
    `\\b(?:consult\\w*|engag\\w+|involv\\w+|listen\\w*|hear\\w*|co-?produc\\w+)\\b(?: (?:and|or) \\w+)?(?: \\w+)? (?:with |to |of |from |by |in )?(?:[\\p{L},-]+ ){0,5}?${people}\\b|\\b(?:community|communities[’']?|public|patient|resident|service[- ]user|citizen) (?:consultation|engagement|involvement|participation|voices?|input|insight|intelligence|feedback|representatives?)\\b|\\b(?:input|intelligence|feedback|views|insight|voices?) (?:from|of) (?:the |local |our |their )*${people}\\b|\\bviews of (?:the |local )*${people}\\b|\\b(?:from|in) local communities\\b|\\bpoint of contact for community\\b|\\bco-?produc\\w+\\b|\\bperson[’']s story\\b|\\blived experience\\b`,
    'iu',
  ),
  hints: /\bengag\w+|\bconsult\w+|\binvolvement\b/iu,
  not: /involvement in health act|\b(?:engage|involve|consult) (?:all |a wide range of |other |with )*(?:members|partners|the (?:board|chair))|public (?:sector|bodies|authorit)|public,? (?:and )?private|community (?:safety|leadership|sector)|voluntary and community|involved in (?:the )?(?:care|commissioning)|people (?:involved|who are members)|members of the public may|open to the public|available to the public|meetings? in public|public life|public office|public appointments|interest/iu,
  notUnder:
    /interests|quor|agenda|public access|minutes|conduct|criteria|person spec|members? responsib/iu,
});
