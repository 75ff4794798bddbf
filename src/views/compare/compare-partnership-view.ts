import type { LikeBody } from '../../compare/like-bodies.ts';
import { likeBodies } from '../../compare/like-bodies.ts';
import { homePlace } from '../../register/places/places-served.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { compareAddress } from '../keeping/compare-address.ts';
import { compareBody } from './compare-body.ts';
import { compareCaption } from './compare-caption.ts';
import type { CompareCounts } from './compare-counts.ts';
import { compareCounts } from './compare-counts.ts';
import { compareTitle } from './compare-exports.ts';
import { compareSummary } from './compare-summary.ts';
import type { CompareTable } from './compare-table.ts';
import { compareTable } from './compare-table.ts';
import { bodyKindInSentence } from '../phrases/body-words.ts';
import { count } from '../../english/count.ts';
import { nameOfPartnership, shortNameOfBody } from '../phrases/names-of.ts';
import { placeKindInSentence } from '../phrases/place-words.ts';
import type { LegendKey } from '../pictures/picture-legend.ts';
import { legendOfMarks } from '../pictures/picture-legend.ts';
import type { ShapeMark } from '../pictures/shape-mark.ts';
import { shapeMarks } from '../pictures/shape-mark.ts';
import { topicGroups } from '../topics/topics-view.ts';

const mostColumns = 4;

/** The ready-made comparison of one partnership: its bodies beside like ones elsewhere. */
export interface ComparePartnershipView {
  readonly name: string;
  readonly href: string;
  readonly table: CompareTable;
  readonly counts: CompareCounts;
  readonly legend: readonly LegendKey[];
  /** What the page is called: it names the bodies. */
  readonly title: string;
  readonly caption: string;
  readonly summary: string;
  /** Why each body from elsewhere is here. */
  readonly chosen: readonly { readonly name: string; readonly because: string }[];
  readonly leftOut: string | undefined;
  readonly openHref: string;
}

/** The partnerships that have something to compare. */
export function comparedPartnerships(register: Register): string[] {
  return [
    ...new Set([...register.constitutions.values()].map(({ partnershipId }) => partnershipId)),
  ];
}

/** Puts a partnership’s bodies, and like ones elsewhere, side by side on the core topics. */
export function comparePartnershipView(id: string, register: Register): ComparePartnershipView {
  const partnership = register.partnerships.get(id)!;
  const all = partnership.bodies.flatMap(({ constitution }) => constitution ?? []);
  // A place is kept for one body from elsewhere: the page is there to look beyond the partnership.
  const own = all.slice(
    0,
    register.constitutions.size > all.length ? mostColumns - 1 : mostColumns,
  );
  const others = likeOnes(own, register, mostColumns - own.length);
  const shown = [...own, ...others.map(({ constitution }) => constitution)];
  const topics = topicGroups(register)
    .flatMap((group) => group.topics)
    .flatMap(({ id: topic, isCore }) => (isCore ? topic : []));
  const table = compareTable(
    shown.map((constitution) => compareBody(constitution, register)),
    topics,
  );
  return {
    name: nameOfPartnership(id, register),
    href: addresses.partnership(id),
    table,
    counts: compareCounts(table),
    legend: legendOfMarks(marksIn(table)),
    title: shown.length > 1 ? compareTitle(table.columns) : table.columns[0]!.name,
    summary: shown.length > 1 ? compareSummary(table) : 'There is nothing yet to compare it with.',
    caption: compareCaption(table),
    chosen: others.map((other) => ({
      name: shortNameOfBody(other.constitution.key, register),
      because: becauseWords(other, register),
    })),
    leftOut:
      all.length > own.length
        ? `${count(all.length - own.length, 'more constitution')} of this partnership can be chosen on the compare page.`
        : undefined,
    openHref: compareAddress({ bodies: shown.map(({ key }) => key) }),
  };
}

function marksIn({ rows }: CompareTable): ShapeMark[] {
  const drawn = new Set(rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)));
  return shapeMarks.filter((mark) => drawn.has(mark));
}

/** The address that puts one constitution beside up to three like ones elsewhere. */
export function compareWithLike(constitution: Constitution, register: Register): string {
  const others = likeBodies(constitution, register, 3);
  return compareAddress({
    bodies: [constitution.key, ...others.map((other) => other.constitution.key)],
  });
}

const order = ['same-kind', 'same-place-kind', 'other'] as const;

// The closest likeness to any of the partnership’s bodies comes first.
function likeOnes(own: readonly Constitution[], register: Register, most: number): LikeBody[] {
  const found = own.flatMap((constitution) => likeBodies(constitution, register, most));
  found.sort((a, b) => order.indexOf(a.because) - order.indexOf(b.because));
  const byKey = new Map<string, LikeBody>();
  for (const one of found)
    if (!byKey.has(one.constitution.key)) byKey.set(one.constitution.key, one);
  return [...byKey.values()].slice(0, most);
}

function becauseWords({ because, constitution }: LikeBody, register: Register): string {
  if (because === 'same-kind')
    return `same kind of body: ${bodyKindInSentence(constitution.record.body.kind, register)}`;
  const place = homePlace(constitution.partnershipId, register);
  if (because === 'other' || place === undefined) return 'another kind of body, elsewhere';
  return `same kind of place: ${placeKindInSentence(place.kind, register)}`;
}
