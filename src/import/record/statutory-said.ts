import { sentencesOf } from '../reading/sentences.ts';
import type { OwnNames } from './own-subject.ts';
import { ownSubject } from './own-subject.ts';
import type { RecordReading, RecordInput } from './record-input.ts';

const status = '(?:statutory|non-statutory|non statutory|voluntary)';

/** Whether a document says that its body is one that the law requires. Nothing where it does not say. */
export function statutorySaid(
  { text }: RecordInput,
  own: OwnNames,
): RecordReading<'yes' | 'no'> | undefined {
  const subject = ownSubject(own);
  const says = new RegExp(
    `^${subject}\\s+(?:is|are|was|operates as|will be|shall be|constitutes|remains)\\s+(not\\s+)?(?:an?\\s+|the\\s+)?(?:\\w+\\s+){0,2}?${status}(?:,?\\s+\\w+){0,3}\\s+(?:body|board|partnership|committee|forum|group|panel|duty|requirement)`,
    'i',
  );
  const none = new RegExp(
    `^${subject}\\s+(?:has|have|will have)\\s+no\\s+(?:formal\\s+)?(?:statutory|legal)\\s+(?:powers?|status|basis|authority|duties)`,
    'i',
  );
  for (const { clause, words } of sentencesOf(text)) {
    const [found, not] = says.exec(words) ?? none.exec(words) ?? [];
    if (found === undefined) continue;
    const isNot = not !== undefined || /non[- ]statutory|voluntary|\bno\s/i.test(found);
    return {
      value: isNot ? 'no' : 'yes',
      evidence: [{ clause, quote: words }],
      proposed: { reason: 'The document says so of its body', confidence: 'high' },
    };
  }
  return undefined;
}
