import { dateWords } from '../../english/date-words.ts';
import { withFullStop } from '../../english/sentence.ts';
import type { Register } from '../../register/register.ts';
import { withheldNames } from '../../register/seats/withheld-names.ts';
import { absolute, addresses } from '../addresses.ts';
import type { BuildData } from './build-data.ts';
import { buildData } from './build-data.ts';
import type { ChangeEntry, ChangesData } from './changes-file.ts';
import type { PlacedDifference } from './differences.ts';
import { differences } from './differences.ts';
import { coverOf } from './without-names.ts';

/** An earlier site of this register, as far as changes are told from it. */
export interface EarlierSite {
  readonly version: string;
  readonly date: string;
  /** What it says; nothing where its data has another form and cannot be compared. */
  readonly build: BuildData | undefined;
  /** The changes it lists; nothing where it has no list. */
  readonly list: Pick<ChangesData, 'since' | 'changes'> | undefined;
}

/**
 * The list of changes: what differs from the earlier site, before what that one listed.
 *
 * Shape: the same content, day and earlier site give the same list. Names that are held back now are
 *        covered before anything is compared, so what once was public comes back in no entry.
 */
export function changesData(register: Register, earlier?: EarlierSite): ChangesData {
  const { site, today } = register;
  const cover = coverOf(withheldNames(register));
  const carried = cover.safe(earlier?.list?.changes ?? []);
  const after = buildData(register);
  const now = entriesOf({ earlier, after, carried }, { register, covered: cover.covered });
  const since = earlier === undefined ? today : (earlier.list?.since ?? earlier.date);
  return {
    $schema: absolute(addresses.changesSchema, site.baseUrl),
    name: site.name,
    address: absolute(addresses.home, site.baseUrl),
    version: after.version,
    date: today,
    since,
    says: sinceWords(since, earlier),
    changes: [...cover.safe(now), ...carried],
  };
}

interface Compared {
  readonly earlier: EarlierSite | undefined;
  readonly after: BuildData;
  readonly carried: readonly ChangeEntry[];
}

function entriesOf(
  { earlier, after, carried }: Compared,
  { register, covered }: { register: Register; covered: <Value>(record: Value) => Value },
): ChangeEntry[] {
  // The version is that of the content: where it is the same, nothing can differ.
  if (earlier?.build === undefined || earlier.version === after.version) return [];
  const { baseUrl } = register.site;
  const start = `${absolute(addresses.changesFeed, baseUrl)}#${after.date}/${earlier.version}-${after.version}/`;
  // The same can come, go and come again in a day.
  const told = carried.filter(({ id }) => id.startsWith(start)).length;
  return differences({ before: covered(earlier.build), after }).map((one, order) => ({
    id: `${start}${told + order + 1}`,
    date: after.date,
    from_version: earlier.version,
    to_version: after.version,
    kind: one.kind,
    partnership: one.partnership,
    ...(one.body !== undefined && { body: one.body }),
    ...(one.topic !== undefined && { topic: one.topic }),
    ...(one.which !== undefined && { which: one.which }),
    title: `${one.what}: ${one.name}`,
    in_words: inWords(one),
    ...(one.before !== undefined && one.before !== '' && { before: one.before }),
    ...(one.after !== undefined && one.after !== '' && { after: one.after }),
    ...(one.documentWords !== undefined && { document_words: one.documentWords }),
    address: absolute(pageOf(one, register), baseUrl),
  }));
}

function inWords({ kind, which, before, after, says, documentWords }: PlacedDifference): string {
  const isOneSided = /-(?:added|removed)$/u.test(kind);
  const sides = isOneSided
    ? (before ?? after ?? '')
    : `${before ?? 'nothing'} → ${after ?? 'nothing'}`;
  // What was added or removed is itself what it is called.
  const about = which === undefined || isOneSided ? '' : `“${which}”: `;
  const said = `${about}${says ?? sides}`;
  if (documentWords === undefined) return said;
  return `${withFullStop(said)} ${wordsSaid[documentWords]}`;
}

const wordsSaid = {
  same: 'The words of the document are the same: what differs is what the register says of them.',
  differ: 'The words of the document differ as well.',
} as const;

// What is gone has no page of its own: that of its partnership says most.
function pageOf(
  { body, partnership }: PlacedDifference,
  { bodies, partnerships }: Register,
): string {
  if (body !== undefined && bodies.has(body)) return addresses.body(body);
  return partnerships.has(partnership)
    ? addresses.partnership(partnership)
    : addresses.partnerships;
}

function sinceWords(since: string, earlier: EarlierSite | undefined): string {
  const listed = `Changes are listed since ${dateWords(since)}.`;
  if (earlier === undefined) return `${listed} This build was compared with none before it.`;
  const before = `that of ${dateWords(earlier.date)}`;
  return earlier.build === undefined
    ? `${listed} This build was not compared with ${before}, whose data has another form.`
    : `${listed} This build was compared with ${before}.`;
}
