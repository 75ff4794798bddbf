import { approvalsSaid } from '../../record/approvals-said.ts';
import { statusSaid } from '../../record/status-said.ts';
import { versionSaid } from '../../record/version-said.ts';
import { versionHistory } from '../../record/version-history.ts';
import type { RuleResult, TopicRule } from '../../reading/topic-rule.ts';
import { shortened } from '../../reading/shortened.ts';

/** What the document says of its own version, date and approval. */
export const documentControl: TopicRule = {
  topic: 'document-control',
  read: (text): RuleResult => {
    const input = { text, content: [], asides: [], bodies: [], organisations: [] };
    const version = versionSaid(input);
    const found = [version, statusSaid(input), ...approvalsSaid(input), versionHistory(input)];
    const evidence = found.flatMap((one) => one?.evidence ?? []);
    const distinct = evidence.filter(
      (one, place) =>
        evidence.findIndex(({ clause, quote }) => clause === one.clause && quote === one.quote) ===
        place,
    );
    if (distinct.length === 0) return undefined;
    const period = version?.value.period;
    return {
      state: 'stated',
      answer: {
        summary: shortened(distinct.map(({ quote }) => quote).join('; '), 240),
        ...(period === undefined ? {} : { period }),
      },
      evidence: distinct,
      proposed: {
        reason:
          'Its version, date, status or approval is printed; the summary is the document’s own words',
        confidence: version?.proposed.confidence ?? 'high',
      },
    };
  },
};
