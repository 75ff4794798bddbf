import type { Register } from '../register.ts';
import { bodyTime } from '../time/body-time.ts';

/** Why a document will not be reviewed again. */
export type WhyOver = 'body-ended' | 'replaced';

/** Why the document of a body will not be reviewed again; nothing where it may be. One that ran out still may. */
export function whyOver(key: string, register: Register): WhyOver | undefined {
  const { word, tense } = bodyTime(key, register);
  if (tense !== 'past' || word === 'document-expired') return undefined;
  return word === 'document-replaced' ? 'replaced' : 'body-ended';
}
