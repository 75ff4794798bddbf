import type { Evidence } from '../../model/evidence.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Sentence } from './sentences.ts';
import type { Candidates, ProposedFact } from './topic-rule.ts';

interface Grounds {
  readonly from: readonly Sentence[];
  readonly reason: string;
  readonly confidence?: Proposal['confidence'];
  readonly note?: string | undefined;
}

/** A reading that rests on sentences, with what the rule went by. */
export function stated(answer: unknown, grounds: Grounds): ProposedFact {
  return { state: 'stated', answer, ...resting(grounds) };
}

/** A reading that the words leave open; the note says what is unclear. */
export function leftOpen(
  answer: unknown,
  grounds: Grounds & { readonly note: string },
): ProposedFact {
  return { state: 'unclear', ...(answer === undefined ? {} : { answer }), ...resting(grounds) };
}

/** A reading that the words leave to another document. */
export function leftElsewhere(where: string, grounds: Grounds): ProposedFact {
  return { state: 'elsewhere', where, ...resting(grounds) };
}

/** A place that is kept for an answer nobody has written yet. */
export function keptPlace(grounds: Grounds): ProposedFact {
  return { state: 'placeholder', ...resting(grounds) };
}

const mostCandidates = 5;

/** Sentences for a person to look at, the likeliest first. */
export function candidatesAmong(sentences: readonly Sentence[]): Candidates {
  return { candidates: quotesOf(sentences).slice(0, mostCandidates) };
}

/** Sentences as the evidence of a fact, none twice. */
export function quotesOf(sentences: readonly Sentence[]): Evidence[] {
  const cited = sentences.map(({ clause, words }) => ({ clause, quote: words }));
  return [...new Map(cited.map((one) => [JSON.stringify(one), one])).values()];
}

function resting({ from, reason, confidence = 'high', note }: Grounds) {
  return {
    evidence: quotesOf(from),
    ...(note === undefined ? {} : { note }),
    proposed: { reason, confidence },
  };
}
