import type { RuleResult, TopicRule } from '../../reading/topic-rule.ts';
import { leftElsewhere } from '../../reading/propose.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

const rule = wordingRule({
  topic: 'prioritisation-framework',
  heading:
    /\bprioriti[sz]ation\b|\bcriteria\b|\bscoring\b|\bhow (?:we|priorities are) (?:choose|chosen|set|prioriti[sz]e)/iu,
  says: /\bprioriti[sz]ation (?:criteria|matrix|process|score)|\b(?:scored?|ranked|weighted|assessed) (?:against|using|on|by) (?:the |a |these |following )*(?:criteria|scale|matrix)|\bcriteria (?:for|used|by which|against which)\b[^.]{0,60}\bpriorit|\bthe following criteria\b/iu,
  hints: /\bprioriti[sz]ation\b|\bcriteria\b/iu,
  not: /eligib|membership criteria|criteria for membership/iu,
  notUnder: /principles|approach to decision|membership|person spec/iu,
  lists: true,
});

const toolNamed =
  /\b(?:its|the|an?|our) ((?:agreed |partnership[’']?s? )?(?:decision[- ]making )?(?:framework|tool|matrix)?(?: and )?prioriti[sz]ation (?:tool|framework|matrix|process))\b/iu;

/** How the body chooses what comes first. */
export const prioritisationFramework: TopicRule = {
  topic: 'prioritisation-framework',
  read: (text): RuleResult => {
    const result = rule.read(text);
    if (result === undefined || !('candidates' in result)) return result;
    // The document only says that there is a tool: the answer stands in the tool.
    const naming = sentencesOf(text).filter(
      ({ kind, words }) => kind === 'sentence' && toolNamed.test(words),
    );
    const where = toolNamed.exec(naming[0]?.words ?? '')?.[1];
    return where === undefined
      ? result
      : leftElsewhere(where.replace(/\s+/g, ' '), {
          from: naming.slice(0, 2),
          reason: 'The sentence names a tool and no criteria stand in the document',
          confidence: 'medium',
        });
  },
};
