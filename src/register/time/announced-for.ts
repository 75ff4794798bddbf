import type { Superseded } from '../../model/knowledge/superseded.ts';
import type { Register } from '../register.ts';

/** A change that is planned for an organisation. */
export interface AnnouncedFor {
  /** The entry that tells of it. */
  readonly id: string;
  readonly entry: Superseded;
  /** The organisation that the entry is about: itself, or the one that it is part of. */
  readonly organisation: string;
}

/** What is announced for an organisation. A team goes with the organisation that it is part of. */
export function announcedFor(
  organisation: string,
  { organisations, superseded }: Register,
): AnnouncedFor | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = organisation; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const record = organisations.get(at);
    const id = record?.superseded;
    const entry = superseded.get(id ?? '');
    if (id !== undefined && entry !== undefined)
      return entry.change === 'announced' ? { id, entry, organisation: at } : undefined;
    at = record?.partOf;
  }
  return undefined;
}
