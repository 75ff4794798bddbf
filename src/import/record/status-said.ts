import { plainSpaces } from '../../register/text/node-words.ts';
import { controlEntries } from './control-entries.ts';
import type { RecordReading, RecordInput } from './record-input.ts';
import { titlePassages } from './title-passages.ts';

/** Whether a document is printed as a draft or as final. Nothing where neither is printed. */
export function statusSaid(input: RecordInput): RecordReading<'draft' | 'final'> | undefined {
  const inText = titlePassages(input.text).map(({ id, words }) => ({ clause: id, words }));
  const entries = controlEntries(input)
    .filter(({ label }) => /status|version|statws/i.test(label))
    .map(({ clause, value, quote }) => ({ clause, words: value, quote }));
  const heads = input.asides
    .filter((words) => words.length <= 200)
    .map((words) => ({ clause: undefined, words }));
  for (const place of [...inText, ...entries, ...heads]) {
    const value = statusIn(place.words);
    if (value === undefined) continue;
    const quote = plainSpaces('quote' in place ? place.quote : place.words);
    return {
      value,
      evidence: place.clause === undefined ? [] : [{ clause: place.clause, quote }],
      ...(place.clause === undefined ? { outside: quote } : {}),
      proposed: { reason: `“${quote}” says so`.slice(0, 400), confidence: 'high' },
    };
  }
  return undefined;
}

// Words that only speak of a draft or of a final version, as a note in the margin does, are no label.
const mostOfLabel = 16;

function statusIn(words: string): 'draft' | 'final' | undefined {
  if (
    words.split(/\s+/).length > mostOfLabel ||
    /\b(?:the|a|from|for discussion) (?:final|draft)\b/i.test(words)
  )
    return undefined;
  if (/\b(?:draft|drafft)\b/i.test(words)) return 'draft';
  return /\bfinal(?:ised)?\b|\bapproved version\b/i.test(words) ? 'final' : undefined;
}
