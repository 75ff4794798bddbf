import { countsSaid, uncounted } from './counts-said.ts';
import type { NumberSaid } from './number-said.ts';
import { sharesSaid } from './shares-said.ts';
import { lengthsSaid, rhythmsSaid } from './times-said.ts';
import { UnreadText } from './unread-text.ts';

/** The numbers that a text says, in digits or in words: counts, shares, lengths of time and rhythms. */
export function numbersSaid(words: string): NumberSaid[] {
  const text = new UnreadText(words);
  for (const pattern of uncounted) text.skip(pattern);
  // Whoever reads first takes the longer words: “two” of “two years” and of “two thirds” is no count.
  return [...rhythmsSaid(text), ...sharesSaid(text), ...lengthsSaid(text), ...countsSaid(text)];
}
