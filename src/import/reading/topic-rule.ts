import type { Evidence } from '../../model/evidence.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { ReadableText } from './readable-text.ts';

/** A reading that a rule proposes: the fact as `facts.yaml` has it. */
export interface ProposedFact {
  readonly state: 'stated' | 'unclear' | 'elsewhere' | 'placeholder';
  /** In the shape that is typed into `facts.yaml`, before its schema reads it. */
  readonly answer?: unknown;
  readonly evidence: readonly Evidence[];
  readonly note?: string;
  /** For `elsewhere`: the document it leaves the answer to, in its words. */
  readonly where?: string;
  readonly proposed: Proposal;
}

/** Passages that speak of a topic and that no rule is sure of: for the person who reads on. */
export interface Candidates {
  readonly candidates: readonly Evidence[];
}

/** What a rule makes of a text: a reading, passages to look at, or nothing where no cue occurs. */
export type RuleResult = ProposedFact | Candidates | undefined;

/** How one topic is found in the words of a document. One file a topic. */
export interface TopicRule {
  readonly topic: TopicId;
  /**
   * Reads a text for the topic.
   *
   * Undefined means that nothing in it speaks of the topic at all: of a whole document, silence may
   * then be proposed. Where anything does, and the rule is not sure, it gives candidates.
   */
  readonly read: (text: ReadableText) => RuleResult;
}
