import { wordingRule } from '../../reading/wording-rule.ts';

/** How the agenda is set. */
export const agenda = wordingRule({
  topic: 'agenda',
  heading:
    /^\W*(?:[\d.]+\s*)?(?:(?:setting|forming|format of|the|standing|meeting|standing agenda)\s+(?:the )?)*(?:agendas?|items|agenda items|order of business|forward plan)(?: (?:setting|items|planning|and (?:papers|minutes|papers and minutes)))?\W*$/iu,
  needs:
    /\b(?:agendas?|items?|order|business|forward plan|standing|apolog|data|risk|review|report|any other|story|minutes of|matters)\b/iu,
  says: /\bagendas?\b[^.]{0,80}\b(?:(?:be )?(?:set|agreed|determined|structured|drawn up|prepared|compiled|drafted|developed|planned)\b|standing|items? (?:will|shall|consist)|consist|includ\w+|shaped)|\b(?:set|sets|agree|agrees|prepare|prepares|determine|determines|compile|compiles|plan|draw up|draws up|contribut\w+ to|setting|approve|approves|structure) (?:the |each |an |meeting )*agendas?\b|\b(?:standing|regular) (?:agenda )?items?\b|\bitems? (?:for|to be (?:placed|included) on|on) (?:the |an |each )?agendas?\b|\b(?:placed|included|incorporated|put|place|include) (?:on|in|into|onto) (?:the |an )?agendas?\b|\bagenda items? (?:should|must|can|may|will|are to|shall)\b|\bforward plan of (?:items|agendas?|meetings|business)\b/iu,
  hints: /\bagendas?\b/iu,
  not: /interests?\b.{0,60}\bagenda|any item on the agenda|declar\w+[^.]*agenda|agenda and supporting papers shall be in a standard format|health agenda|policy agenda|national agenda|(?:prevention|equality|safety) agenda/iu,
  notUnder: /interest|voting|quor/iu,
});
