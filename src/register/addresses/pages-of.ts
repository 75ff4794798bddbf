import { errorCodes } from '../../diagnostics/error-codes.ts';
import { headingAnchors } from '../../files/prose/heading-anchors.ts';
import { fileKinds } from './file-kinds.ts';
import { oncePerRegister } from '../once-per-register.ts';
import type { Register } from '../register.ts';
import { rolesBySector } from '../seats/roles.ts';
import { clauseAnchor, pageAddresses } from './page-addresses.ts';

/** Every address of a site that words may lead to, with the anchors that are known on that page. */
export type Pages = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The pages of the site of a register, by their addresses.
 *
 * Shape: known anchors are headings of prose, entries of the glossary and parts of a document’s
 *        words. Other parts of a page change with what is on it, so no words can lead to them.
 *        Calendars and feeds are left out: they are there only while a review is due.
 */
export const pagesOf = oncePerRegister((register: Register): Pages => {
  const pages = new Map<string, ReadonlySet<string>>();
  const none: ReadonlySet<string> = new Set();
  for (const address of Object.values(pageAddresses))
    if (typeof address === 'string') pages.set(address, none);
  for (const address of addressesOfRecords(register)) pages.set(address, none);
  for (const [page, prose] of register.prose)
    pages.set(addressOfProse(page), new Set(headingAnchors(prose).values()));
  pages.set(pageAddresses.glossary, new Set(register.glossary.keys()));
  for (const [key, { text }] of register.constitutions)
    pages.set(pageAddresses.body(key), new Set([...text.byId.keys()].map(clauseAnchor)));
  return pages;
});

/** The address of a page that is written in prose, by its kind and id: `topic/quorum`. */
export function addressOfProse(page: string): string {
  const kind = page.slice(0, page.indexOf('/')) as 'topic' | 'guide' | 'check' | 'error';
  return pageAddresses[kind](page.slice(kind.length + 1));
}

function addressesOfRecords(register: Register): string[] {
  const { partnerships, bodies, constitutions, organisations, topics, guides, checks } = register;
  const keys = [...constitutions.keys()];
  return [
    ...[...partnerships.keys()].map(pageAddresses.partnership),
    ...[...bodies.keys()].map(pageAddresses.body),
    ...keys.flatMap((key) => [pageAddresses.reviewPack(key), pageAddresses.reviewPackDocx(key)]),
    ...[...constitutions.values()].map(({ partnershipId }) =>
      pageAddresses.comparePartnership(partnershipId),
    ),
    ...[...organisations.keys()].map(pageAddresses.organisation),
    ...[...rolesBySector(register).keys()].map(pageAddresses.sector),
    ...[...topics.keys()].flatMap((id) => [pageAddresses.topic(id), pageAddresses.topicCsv(id)]),
    ...[...guides.keys()].map(pageAddresses.guide),
    ...[...checks.keys()].map(pageAddresses.check),
    ...errorCodes.map(pageAddresses.error),
    ...fileKinds.map(pageAddresses.referenceFile),
  ];
}
