import type { Sentence } from '../../reading/sentences.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { wordingRule } from '../../reading/wording-rule.ts';
import { lawsCited, lawsIn } from './laws-cited.ts';

// Laws on how members and papers are treated: the topics of interests, information and equality have them.
const onConduct =
  /\binterests?\b|\binformation (?:is|will be|may be|can be) shared\b|\bshar(?:e|es|ing) (?:of )?(?:personal )?(?:information|data)\b|\bpecuniary\b|data protection|freedom of information|access to information|schedule 12A|exempt|\bGDPR\b|equality act|human rights act|bribery|defamation|public interest disclosure|whistle|localism act|code of conduct|confidential|admission to meetings|^["“‘'][^"”’']+["”’'] means (?:the|a) body/iu;

/** The law behind the body. */
export const legalBasis = wordingRule({
  topic: 'legal-basis',
  heading:
    /\b(?:sail gyfreithiol|deddfwriaeth)\b|\b(?:legal|statutory|legislative) (?:basis|framework|context|status|duties|duty|functions|responsibilities|requirements|powers|background|authority)\b|^\W*(?:[\d.]+\s*)?legislation\W*$/iu,
  needs: /\bact\b|\bsection \d|statut|regulations|legislat|\blaw\b|\blegal/iu,
  says: /\b(?:established|constituted|set up|created|formed|appointed|governed|required|recognised) (?:under|by|in accordance with|pursuant to) (?:section|part|schedule|the [^.]{0,80}\bact\b|statute|law|legislation|regulation)|\bsections? \d+[A-Z]?(?: ?[–-] ?\d+)? of the (?:\d{4} )?Act\b|\bstatutory (?:body|committee|board|partnership|forum) (?:under|established)/iu,
  not: onConduct,
  find: citing,
  more: (_, text) => {
    const laws = lawsIn(citing(sentencesOf(text)));
    return laws.length === 0 ? {} : { laws };
  },
});

function citing(all: readonly Sentence[]): Sentence[] {
  return all.filter(
    ({ kind, words }) =>
      kind !== 'heading' && lawsCited(words).length > 0 && !onConduct.test(words),
  );
}
