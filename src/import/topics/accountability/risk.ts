import { leftOpen } from '../../reading/propose.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { RuleResult, TopicRule } from '../../reading/topic-rule.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

// Risks to people are the work of many bodies; the topic is risks to the body’s own work.
const ofPeople =
  /\b(?:at|high|higher|low|medium|health|lifestyle|offender|flood\w*|clinical|suicide|fire|public|child|sexual|individual|increased|greatest|greater) risks?\b|\brisks? (?:factors?|of (?:harm|abuse|neglect|re-?offending|exploitation|crime|poor|falls|flooding|developing)|to (?:children|adults|individuals|people|the public|communities|health|life))\b|\brisk (?:assessment conference|sensible)|\b(?:adults?|children|young people|people|those|families) at risk/iu;
const ownRisk = /\brisks?\b/iu;

const rule = wordingRule({
  topic: 'risk',
  heading: /\b(?:risgiau?|risg)\b|\brisks?\b/iu,
  needs: ownRisk,
  says: /\brisk (?:registers?|management|appetite|log|mitigation|sharing|assessment)\b|\b(?:manag\w+|identif\w+|mitigat\w+|monitor\w*|escalat\w+|consider\w*|assess\w*|review\w*|own\w*|understand\w*|oversee\w*|highlight\w*|report\w*|shar\w+) (?:[\p{L}/,-]+ ){0,4}?risks?\b|\brisks? (?:and|or) (?:issues|opportunities|mitigations?)\b|\b(?:issues|opportunities) (?:and|or) risks?\b/iu,
  hints: ownRisk,
  not: ofPeople,
  notUnder: /interests|conduct|criteria/iu,
});

/** How the body deals with risk. */
export const risk: TopicRule = {
  topic: 'risk',
  read: (text): RuleResult => {
    const result = rule.read(text);
    if (result !== undefined && 'state' in result && result.state !== 'placeholder') return result;
    const all = sentencesOf(text);
    const heading = all.find(
      ({ kind, words }) => kind === 'heading' && ownRisk.test(words) && !ofPeople.test(words),
    );
    if (heading === undefined) {
      // Risks to people alone are no cue of the topic.
      return result === undefined ||
        all.some(({ words }) => ownRisk.test(words) && !ofPeople.test(words))
        ? result
        : undefined;
    }
    const hasWords = all.some(({ passage }) => passage.headings[0] === heading.passage.words);
    return !hasWords
      ? result
      : leftOpen(undefined, {
          from: [heading],
          reason: 'The heading names risk and the words under it do not',
          confidence: 'medium',
          note: 'A heading names risk. The words under it do not mention it.',
        });
  },
};
