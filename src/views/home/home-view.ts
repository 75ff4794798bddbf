import { count, nounFor } from '../../english/count.ts';
import { examine } from '../../checks/running/examine.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import type { Sector } from '../../model/sector.ts';
import { topics } from '../../model/topics.ts';
import type { Register } from '../../register/register.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import { presentFirst } from '../../register/time/present.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { nothingYet } from '../nothing-yet.ts';
import { sectorLink } from '../organisations/sector-link.ts';
import { sectorsInUse } from '../organisations/sector-view.ts';
import { shortNameOfBody } from '../phrases/names-of.ts';
import type { ConstitutionShape } from '../pictures/constitution-shape.ts';
import { shapeOf } from '../pictures/constitution-shape.ts';
import type { LegendKey } from '../pictures/picture-legend.ts';
import { shapeLegend } from '../pictures/picture-legend.ts';
import { topicSummary } from '../topics/topics-view.ts';
import type { HomePlaces } from './home-places.ts';
import { homePlaces } from './home-places.ts';

/** A way in with the few words that stand at its right. */
export interface HomeRow extends Link {
  readonly aside: string;
}

export interface HomeView {
  /** In place of counts of nothing. */
  readonly nothingYet: string | undefined;
  readonly name: string;
  readonly strapline: string;
  readonly title: string;
  readonly lede: string;
  /** Questions to try; each finds something here. */
  readonly tries: readonly Link[];
  readonly places: HomePlaces;
  readonly questions: readonly HomeRow[];
  readonly allQuestions: string;
  readonly sectors: readonly HomeRow[];
  readonly allOrganisations: string;
  readonly shapes: HomeShapes | undefined;
  /** What is due, for those who keep documents and those who review them. */
  readonly work: readonly Link[];
  readonly guides: readonly Link[];
}

/** The shape of each constitution; the first of them where there are many. */
export interface HomeShapes {
  readonly heading: string;
  readonly rows: readonly (Link & { readonly shape: ConstitutionShape })[];
  readonly legend: readonly LegendKey[];
  readonly all: string | undefined;
}

/** The front page: what this is, a box to ask, and three ways in. */
export function homeView(register: Register): HomeView {
  const { name, strapline, home } = register.site;
  return {
    nothingYet: nothingYet(register),
    name,
    strapline,
    title: home?.title ?? 'Who runs things together where you live, and by what rules?',
    lede:
      home?.lede ??
      'Councils, the NHS, police and charities sit on joint groups. Read their rules in their own words, and compare them.',
    tries: triesOf(register),
    places: homePlaces(register),
    questions: firstQuestions().map((id) => questionRow(id, register)),
    allQuestions: `All ${count(register.topics.size, 'question')}`,
    sectors: firstSectors(register),
    allOrganisations: `All ${count(register.organisations.size, 'organisation')}`,
    shapes: shapesOf(register),
    work: workOf(register),
    guides: guidesOf(register),
  };
}

function firstQuestions(): TopicId[] {
  const order = (id: TopicId): number => topics[id].firstPage ?? Infinity;
  return topicIds
    .filter((id) => topics[id].firstPage !== undefined)
    .toSorted((a, b) => order(a) - order(b));
}

function triesOf(register: Register): Link[] {
  return topicIds.flatMap((id) => {
    const { askedAs } = topics[id];
    return askedAs === undefined || topicSummary(id, register).stated === 0
      ? []
      : [{ name: askedAs, href: addresses.searchFor(askedAs) }];
  });
}

function questionRow(id: TopicId, register: Register): HomeRow {
  const { href, stated, total } = topicSummary(id, register);
  return {
    name: register.topics.get(id)!.short,
    href,
    aside: total === 0 ? '' : `${stated} of ${total} ${nounFor(stated, 'says', 'say')}`,
  };
}

const mostSectors = 4;

// Those with most organisations, in the order that sectors have everywhere.
function firstSectors(register: Register): HomeRow[] {
  const members = Map.groupBy(register.organisations.values(), ({ sector }) => sector);
  const numberOf = (sector: Sector): number => members.get(sector)?.length ?? 0;
  const used = sectorsInUse(register).filter((sector) => numberOf(sector) > 0);
  const first = used.toSorted((a, b) => numberOf(b) - numberOf(a)).slice(0, mostSectors);
  return used
    .filter((sector) => first.includes(sector))
    .map((sector) => ({
      ...sectorLink(sector),
      aside: count(numberOf(sector), 'organisation'),
    }));
}

const mostShapes = 12;

function shapesOf(register: Register): HomeShapes | undefined {
  const all = presentFirst([...register.constitutions.values()], register, ({ key }) => key);
  if (all.length === 0) return undefined;
  const rows = all.slice(0, mostShapes).map((constitution) => ({
    name: shortNameOfBody(constitution.key, register),
    href: addresses.body(constitution.key),
    shape: shapeOf(constitution, register),
  }));
  return {
    heading:
      rows.length === 1
        ? 'What the constitution answers'
        : `What ${rows.length === all.length ? '' : `${rows.length} of `}${count(all.length, 'constitution')} answer`,
    rows,
    legend: shapeLegend(rows.map(({ shape }) => shape)),
    all: all.length > rows.length ? `All ${count(all.length, 'constitution')}` : undefined,
  };
}

function workOf(register: Register): Link[] {
  const records = [...reviewRecords(register).values()];
  const overdue = records.filter(({ state }) => state === 'overdue').length;
  const soon = records.filter(({ state }) => state === 'due-soon').length;
  const findings = examine(register).filter(
    ({ severity, acknowledged }) => severity === 'warning' && acknowledged === undefined,
  ).length;
  return [
    ...counted(overdue, {
      words: `${count(overdue, 'review')} ${nounFor(overdue, 'is', 'are')} overdue`,
      href: addresses.reviews,
    }),
    ...counted(soon, {
      words: `${count(soon, 'review')} ${nounFor(soon, 'is', 'are')} due soon`,
      href: addresses.reviews,
    }),
    ...counted(findings, {
      words: `${count(findings, 'finding')} ${nounFor(findings, 'needs', 'need')} a look`,
      href: addresses.findings,
    }),
    ...(register.guides.has('add-a-partnership')
      ? [{ name: 'add a partnership of your own', href: addresses.guide('add-a-partnership') }]
      : []),
  ];
}

function counted(number: number, { words, href }: { words: string; href: string }): Link[] {
  return number === 0 ? [] : [{ name: words, href }];
}

function guidesOf({ guides }: Register): Link[] {
  return ['start-here', 'how-to-read', 'about'].flatMap((id) => {
    const guide = guides.get(id);
    return guide === undefined ? [] : [{ name: guide.title, href: addresses.guide(id) }];
  });
}
