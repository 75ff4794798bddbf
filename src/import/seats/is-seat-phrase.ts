import { numeral } from '../../english/numerals.ts';
import { isRole } from './seat-count-said.ts';
import { isOrganisation } from './proper-organisation.ts';

// What says something of members, and is none itself.
const verbs =
  /\b(?:will|shall|must|may|can|cannot|should|would|is|are|was|were|has|have|had|do|does|did|ensures?|agrees?|undertakes?|receives?|provides?|meets?|makes?|takes?|comprises?|consists?|expects?|requires?|attends?|decides?|elects?|chairs the|serves?|sits?|holds?|brings?|gives?|shares?|contributes?|responsible for|accountable (?:to|for)|entitled|subject to|in accordance|pursuant)\b/iu;
const commands =
  /^(?:to\s+)?(?:act|address|advise|agree|allow|analyse|approve|assess|assist|attend|be|bring|build|carry|challenge|collaborate|commit|communicate|complete|consider|consult|contribute|coordinate|co-ordinate|declare|deliver|demonstrate|develop|discuss|disseminate|drive|embed|enable|encourage|engage|ensure|establish|evaluate|facilitate|feed|foster|give|help|hold|identify|implement|improve|increase|influence|inform|keep|listen|look|maintain|make|manage|monitor|nominate|note|offer|oversee|participate|prepare|produce|promote|provide|raise|read|receive|recommend|reduce|regularly|report|represent|respect|review|scrutinise|seek|set|share|speak|strengthen|support (?:the|and|all|with|to)|take|tackle|treat|understand|undertake|update|use|work)\b/iu;
const asides =
  /\([^)]*\)|,?\s*(?:(?:one|two|three|some|all|at least one|each|none) of (?:whom|which)|who|which|whose|that)\b[^,;]*|\bto be (?:confirmed|appointed|nominated|agreed|elected|determined|selected|advised|invited)\b|\b(?:where|when|if|as) (?:and when )?(?:required|necessary|appropriate|needed|relevant|applicable)\b.*$/giu;
const hints =
  /\b(?:members?|representatives?|reps?|representation|councillors?|cllrs?|cabinet|councils?|trusts?|boards?|police|fire|health|nhs|icb|gp|service|services|sector|community|voluntary|agency|agencies|authority|authorities|healthwatch|university|colleges?|association|partnership|network|forums?|bodies|secretariat|support|lead|leads|housing|carers?|residents?|users?|public|business|faith|probation|schools?|providers?|partners?|organisations?|organizations?|groups?|teams?|independents?|companies)\b/iu;

/** Whether words can be a line of a list of members: who sits there, and no rule about those who do. */
export function isSeatPhrase(words: string): boolean {
  if (words.length > 600) return false;
  const plain = words
    .replace(/[^\s(]*\{withheld:\d\}[^\s)]*/gu, '')
    .replace(/^\s*\(([^()]*)\)\s*$/u, '$1')
    .replace(asides, ' ')
    .replace(/:\s+.*$/su, '')
    .trim();
  if (plain === '' || plain.split(/\s+/u).length > 34 || /[.?!]\s+\p{Lu}\p{L}{3,}/u.test(plain))
    return false;
  if (
    /^(?:an?|any|each|every|all|no|other|the|new|existing|if)\s(?:[\p{L}-]+\s)?(?:members?|representatives?|organi[sz]ations?|partners?|person|appointees?)\s(?:who|that|whose|cannot|may|shall|of the \p{L}+ (?:who|may|shall|will))\b/iu.test(
      words,
    )
  )
    return false;
  if (verbs.test(plain) || commands.test(plain)) return false;
  if (
    /^(?:the )?(?:quorum|meetings?|minutes|agendas?|papers|terms|decisions?|frequency|note|n\.?b|see|date|version|table|appendix|annex|page|chair's|voting|aims?|objectives?|purpose|introduction|background|none|n\/a|tbc)\b(?! (?:members?|officer|secretary|lead))/iu.test(
      plain,
    )
  )
    return false;
  if (numbered.test(plain) && plain.split(/\s+/u).length <= 12) return true;
  return isRole(plain) || isOrganisation(plain) || hints.test(plain) || isShortName(plain);
}

const numbered = new RegExp(
  String.raw`^(?:up to |at (?:least|most) )?${numeral}\s+(?!(?:years?|months?|weeks?|days?|hours?|minutes|meetings?|times|votes?|thirds?|quarters?|copies|working|clear|calendar|of (?:the|these|those|whom))\b)\p{L}`,
  'iu',
);

// “Riverside Homes”, “RCSP”: what a list of members holds may say nothing of what it is.
function isShortName(words: string): boolean {
  return /^\p{Lu}/u.test(words) && words.split(/\s+/u).length <= 6;
}
