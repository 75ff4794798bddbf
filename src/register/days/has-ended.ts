import type { Superseded } from '../../model/knowledge/superseded.ts';
import { hasCome } from './has-come.ts';

/** An entry whose change has happened, and its date. */
export type EndedEntry = Superseded & { readonly effective: NonNullable<Superseded['effective']> };

/** Whether what an entry tells has happened by a day. */
export function hasEnded(entry: Superseded, today: string): entry is EndedEntry {
  const { change, effective } = entry;
  return change !== 'announced' && effective !== undefined && hasCome(effective, today);
}
