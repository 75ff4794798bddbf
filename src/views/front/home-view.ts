import { topics } from '../../model/topics.ts';
import { isOpen, readIn } from '../../register/readings/reading.ts';
import { factStates } from '../../register/fact-states.ts';
import type { Register } from '../../register/register.ts';
import type { ReviewState } from '../../register/reviews/review-record.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import { presentConstitutions } from '../../register/time/present.ts';
import { addresses } from '../addresses.ts';
import { nothingYet } from '../nothing-yet.ts';
import { namesGone } from '../reviews/current-view.ts';
import type { PartnershipRow } from '../partnerships/partnership-view.ts';
import { partnershipRows } from '../partnerships/partnership-view.ts';
import { count, nounFor } from '../../english/count.ts';
import type { TopicSummary } from '../topics/topics-view.ts';
import { topicGroups } from '../topics/topics-view.ts';

export interface HomeView {
  /** In place of counts of nothing. */
  readonly nothingYet: string | undefined;
  readonly name: string;
  readonly strapline: string;
  readonly numbers: readonly {
    readonly number: string;
    readonly of: string;
    readonly href: string;
  }[];
  readonly places: readonly {
    readonly name: string;
    readonly kind: string;
    readonly partnerships: readonly PartnershipRow[];
  }[];
  /** Topics that most readers come for, with how many documents answer. */
  readonly topics: readonly TopicSummary[];
  readonly coded: string;
  /** How current the documents are, each part with the page that says more. */
  readonly current: readonly { readonly text: string; readonly href: string }[];
}

/** The front page: what is here, by place and by question. */
export function homeView(register: Register): HomeView {
  const rows = partnershipRows(register);
  const byPlace = Map.groupBy(rows, ({ place }) => place.name);
  const seats = [...register.constitutions.values()].reduce(
    (sum, { membership }) => sum + membership.seats.length,
    0,
  );
  const states = [...factStates(register).values()];
  const answers = states.reduce((sum, { stated }) => sum + stated, 0);
  const total = states.reduce((sum, counts) => sum + readIn(counts), 0);
  const unread = states.reduce((sum, counts) => sum + counts.unread, 0);
  const asked = `Each document is asked the same ${count(states.length, 'question')}.`;
  const silence = `silence is shown as “not stated”${unread === 0 ? '' : `, and ${count(unread, 'question')} still to be read as “not read yet”`}.`;
  return {
    nothingYet: nothingYet(register),
    name: register.site.name,
    strapline: register.site.strapline,
    numbers: [
      {
        number: String(register.constitutions.size),
        of: nounFor(register.constitutions.size, 'constitution'),
        href: addresses.partnerships,
      },
      {
        number: String(register.partnerships.size),
        of: nounFor(register.partnerships.size, 'partnership'),
        href: addresses.partnerships,
      },
      {
        number: String(register.organisations.size),
        of: nounFor(register.organisations.size, 'organisation'),
        href: addresses.organisations,
      },
      {
        number: String(seats),
        of: nounFor(seats, 'kind of seat', 'kinds of seat'),
        href: addresses.organisations,
      },
    ],
    places: [...byPlace]
      .map(([name, partnerships]) => ({ name, kind: partnerships[0]!.place.kind, partnerships }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    topics: topicGroups(register)
      .flatMap((group) => group.topics)
      .filter(({ id }) => topics[id].isPopular === true),
    current: currentParts(register),
    coded:
      total === 0
        ? `${asked} Where it says nothing, ${silence}`
        : `${asked} ${answers.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} answers are stated in the documents; ${silence}`,
  };
}

function currentParts(register: Register): HomeView['current'] {
  const total = presentConstitutions(register).length;
  const records = [...reviewRecords(register).values()];
  const inState = (...states: ReviewState[]): number =>
    records.filter(({ state }) => states.includes(state)).length;
  const overdue = inState('overdue');
  const undated = records.filter(
    ({ state, said }) => (state === 'no-date' || state === 'unknown') && !isOpen(said.state),
  ).length;
  const unread = records.filter(({ said }) => isOpen(said.state)).length;
  const relying = presentConstitutions(register).filter(
    (constitution) => namesGone(constitution, register).length > 0,
  ).length;
  return [
    {
      text: `${overdue} of ${count(total, 'document')} ${overdue === 1 || total === 1 ? 'is' : 'are'} overdue for review`,
      href: `${addresses.reviews}?state=overdue`,
    },
    {
      text: `${undated} ${undated === 1 ? 'gives' : 'give'} no review date`,
      href: addresses.reviews,
    },
    ...(unread === 0
      ? []
      : [{ text: `${unread} not read for a review date`, href: addresses.reviews }]),
    {
      text: `${relying} ${relying === 1 ? 'names' : 'name'} what no longer exists`,
      href: `${addresses.findings}?group=references`,
    },
  ];
}
