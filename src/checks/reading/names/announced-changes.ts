import { list } from '../../../english/list.ts';
import type { Seat } from '../../../model/membership.ts';
import type { Superseded } from '../../../model/knowledge/superseded.ts';
import { oncePer } from '../../../register/once-per.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import type { IndexedNode } from '../../../register/text/text-index.ts';
import { announcedFor } from '../../../register/time/announced-for.ts';
import type { Remark } from '../../check.ts';
import { seatPlace } from '../words/words-place.ts';
import { isToldBefore, placesOf } from './superseded-check.ts';
import type { SupersededMentions } from './superseded-mentions.ts';
import { supersededMentions } from './superseded-mentions.ts';

/** A change that is announced for something in a document, and where that stands. */
export interface AnnouncedChange {
  readonly entry: Superseded;
  /** What the change is for, as it follows on from “a change is announced for”. */
  readonly subject: string;
  readonly places: Omit<Remark, 'message'>;
}

/**
 * What is about to change, each once: what a document names, and the organisations with seats on its body.
 *
 * A document may say “County Council” and leave out which: the seat knows what its words do not.
 */
export function announcedChanges(
  constitution: Constitution,
  register: Register,
): readonly AnnouncedChange[] {
  const named = supersededMentions(constitution, register)
    .filter(({ entry }) => entry.change === 'announced')
    .filter(({ id }) => !isToldBefore(id, constitution, register))
    .filter((mentions) => matters(mentions, constitution))
    .map((mentions) => ({
      id: mentions.id,
      entry: mentions.entry,
      subject: `“${mentions.main.words}”`,
      places: placesOf(mentions),
    }));
  const seated = [...seatedIn(constitution, register)]
    .filter(([id]) => !named.some((change) => change.id === id))
    .filter(([id]) => !isToldBefore(id, constitution, register))
    .map(([id, seats]) => ofSeats(seats, { id, constitution, register }));
  return [...named, ...seated];
}

// Who owns a plan that is named once in passing is nothing for a review to settle.
function matters({ main, others }: SupersededMentions, constitution: Constitution): boolean {
  const { entry } = main.piece;
  return others.length > 0 || isAmongMembers(entry) || clausesOfPart(constitution).has(entry.id);
}

function isAmongMembers({ node, parent }: IndexedNode): boolean {
  const heading = node.kind === 'section' ? node.heading : undefined;
  if (heading !== undefined && /\b(?:members?|membership|composition|attend)/i.test(heading))
    return true;
  return parent !== undefined && isAmongMembers(parent);
}

/** The parts of a text in which a name has a part to play: seats, and whom the body answers to, reports to and works with. */
const clausesOfPart = oncePer((constitution: Constitution): ReadonlySet<string> => {
  const { membership, facts, record } = constitution;
  const told = (['accountability', 'reporting', 'relationships', 'membership'] as const).flatMap(
    (topic) => {
      const fact = facts[topic];
      return 'evidence' in fact ? fact.evidence : [];
    },
  );
  const related = (record.relations ?? []).flatMap(({ evidence = [] }) => evidence);
  return new Set([
    ...membership.seats.map(({ clause }) => clause),
    ...[...told, ...related].map(({ clause }) => clause),
  ]);
});

interface SeatHeld {
  readonly seat: Seat;
  readonly name: string;
}

/** The seats of organisations for which a change is announced, by the entry that tells of it. */
function seatedIn(
  { membership }: Constitution,
  register: Register,
): ReadonlyMap<string, readonly SeatHeld[]> {
  const held = membership.seats.flatMap((seat) =>
    (seat.organisations ?? []).flatMap((organisation) => {
      const found = announcedFor(organisation, register);
      if (found === undefined) return [];
      const { name } = register.organisations.get(found.organisation)!;
      return [{ seat, id: found.id, name }];
    }),
  );
  return Map.groupBy(held, ({ id }) => id);
}

function ofSeats(
  [first, ...others]: readonly SeatHeld[],
  { id, constitution, register }: { id: string; constitution: Constitution; register: Register },
): AnnouncedChange {
  const names = [...new Set([first!, ...others].map(({ name }) => name))];
  const of =
    names.length === 1 ? 'an organisation with a seat here' : 'organisations with seats here';
  const related = others
    .filter(({ seat }) => seat !== first!.seat)
    .map(({ seat }) => ({
      ...seatPlace(seat, constitution),
      message: `So is the seat “${seat.label}”.`,
    }));
  return {
    entry: register.superseded.get(id)!,
    subject: `${of}: ${list(names)}`,
    places: {
      ...seatPlace(first!.seat, constitution),
      about: id,
      entry: id,
      ...(related.length === 0 ? {} : { related }),
    },
  };
}
