import type { Ended } from '../../model/time/ended.ts';
import { bodyKey } from '../body-key.ts';
import { lastDayOf } from '../days/last-day-of.ts';
import { oncePerRegister } from '../once-per-register.ts';
import type { Body, Register } from '../register.ts';
import { documentTime } from './document-time.ts';
import type { Neighbour, TimeState } from './time-state.ts';
import { current, stateOf } from './time-state.ts';

/** Where a body stands in time, and so does its name wherever it is given: the body first, then its document. */
export function bodyTime(key: string, register: Register): TimeState {
  return timesOfBodies(register).get(key) ?? current;
}

/** Whether a body, or the document it works by, is over: history, and no part of what is so today. */
export function isHistoric(key: string, register: Register): boolean {
  return bodyTime(key, register).tense === 'past';
}

/** Where a partnership stands in time. */
export function partnershipTime(id: string, register: Register): TimeState {
  const { ended } = register.partnerships.get(id)!.record;
  return ended === undefined ? current : stateOfEnd(ended, { register, partnershipId: id });
}

const timesOfBodies = oncePerRegister((register: Register): ReadonlyMap<string, TimeState> => {
  const takenOver = replacements(register);
  return new Map(
    [...register.bodies.values()].map((body) => [body.key, timeOf(body, { register, takenOver })]),
  );
});

interface Around {
  readonly register: Register;
  /** The bodies that say they replace a body, by its key. */
  readonly takenOver: ReadonlyMap<string, readonly Body[]>;
}

function timeOf(body: Body, { register, takenOver }: Around): TimeState {
  const { partnershipId, status, constitution, listed } = body;
  const by = (takenOver.get(body.key) ?? []).map(neighbourOf);
  const ended = constitution?.record.body.ended ?? listed?.ended;
  if (ended !== undefined) return stateOfEnd(ended, { register, partnershipId, by });
  if (by.length > 0) return stateOf('replaced', { replacedBy: by });
  if (status === 'former') return stateOf('ended');
  // Of a body of which nothing is said it is known only that its partnership is over.
  // What stands outside a partnership is not touched.
  const whole = partnershipTime(partnershipId, register);
  if (status !== 'external' && whole.tense === 'past')
    return {
      ...whole,
      word: whole.word === 'ended' ? 'partnership-ended' : 'partnership-replaced',
    };
  return constitution === undefined ? current : documentTime(constitution, register.today);
}

interface OfEnd {
  readonly register: Register;
  readonly partnershipId: string;
  readonly by?: readonly Neighbour[];
}

// An end that is dated has come when its last day has.
function stateOfEnd(record: Ended, { register, partnershipId, by = [] }: OfEnd): TimeState {
  const { date, replacedBy = [] } = record;
  const named = replacedBy.map(({ body, organisation, described = '' }): Neighbour => {
    if (body !== undefined) return neighbourOf(register.bodies.get(bodyKey(body, partnershipId))!);
    return organisation === undefined
      ? { name: described }
      : { name: register.organisations.get(organisation)!.name, organisation };
  });
  const known = new Set(named.map(({ body }) => body));
  const after = [...named, ...by.filter(({ body }) => !known.has(body))];
  const hasEnded = date === undefined || lastDayOf(date) <= register.today;
  const word = hasEnded ? (after.length > 0 ? 'replaced' : 'ended') : 'ending';
  return stateOf(word, { date, replacedBy: after, record });
}

function neighbourOf({ name, key }: Body): Neighbour {
  return { name, body: key };
}

/** Which bodies say that they replace another; one whose own terms are still to begin has not yet. */
function replacements(register: Register): ReadonlyMap<string, readonly Body[]> {
  const found = new Map<string, Body[]>();
  for (const body of register.bodies.values()) {
    const isAhead =
      body.constitution !== undefined &&
      documentTime(body.constitution, register.today).tense === 'future';
    if (isAhead) continue;
    for (const { kind, body: other } of body.relations) {
      if (kind !== 'replaces' || other === undefined) continue;
      const key = bodyKey(other, body.partnershipId);
      found.set(key, [...(found.get(key) ?? []), body]);
    }
  }
  return found;
}
