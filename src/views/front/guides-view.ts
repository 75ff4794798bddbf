import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { LegendKey } from '../pictures/picture-legend.ts';
import { legendOfMarks } from '../pictures/picture-legend.ts';
import { emptyForm } from '../report-problem.ts';

export interface GuideRow {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

/** The guides in the order their authors gave them. */
export function guideRows({ guides }: Register): GuideRow[] {
  return [...guides]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { title, summary }]) => ({ id, title, summary, href: addresses.guide(id) }));
}

/** How to reach the owner of a register, as sentences; what is not given is said to be missing. */
export interface ContactView {
  readonly publisher: string;
  readonly website: string | undefined;
  readonly email: string | undefined;
  readonly page: string | undefined;
  /** A form for problems, with nothing filled in. */
  readonly issues: string | undefined;
  /** Where its content and program are kept. */
  readonly repository: string | undefined;
}

/** Who publishes the register, for the pages that promise to say. */
export function contactView({ site }: Register): ContactView {
  return {
    publisher: site.publisher.name,
    website: site.publisher.website,
    email: site.contact?.email,
    page: site.contact?.page,
    issues: site.contact?.issues && emptyForm(site.contact.issues),
    repository: site.repository,
  };
}

/** The marks that the guide for first-time readers explains. */
export const marksOfGuide: readonly LegendKey[] = legendOfMarks([
  'says',
  'silent',
  'half',
  'unread',
]);
