import { dateWords } from '../../english/date-words.ts';
import type { Register } from '../../register/register.ts';
import { announcedFor } from '../../register/time/announced-for.ts';

/** A change that is planned for an organisation, for the head of its page. */
export interface AnnouncedView {
  readonly title: string;
  /** What is planned, and when this was known. */
  readonly what: string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** What is announced for an organisation, or for the one that it is part of. */
export function announcedView(id: string, register: Register): AnnouncedView | undefined {
  const found = announcedFor(id, register);
  if (found === undefined) return undefined;
  const { entry, organisation } = found;
  const whole = register.organisations.get(organisation)!.name;
  return {
    title: organisation === id ? 'A change is announced' : `A change is announced for ${whole}`,
    what: `${entry.what} ${entry.planned!} This is what was known in ${dateWords(entry.checkedOn)}.`,
    sources: entry.sources,
  };
}
