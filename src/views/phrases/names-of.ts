import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Body, Register } from '../../register/register.ts';
import { bodyTime, partnershipTime } from '../../register/time/body-time.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import { placeInSentence, placeWords } from './place-words.ts';
import { nameInTime } from './time-words.ts';

/** The name of a body wherever any body can be meant: with its partnership, unless it begins with that, and with what became of it. */
export function nameOfBody(key: string, register: Register): string {
  return inTime(key, register, longName(key, register));
}

/** The name of a body where its partnership stands beside it: with the partnership only where another body has the same name. */
export function shortNameOfBody(key: string, register: Register): string {
  const { name } = register.bodies.get(key) as Body;
  return inTime(key, register, shared(register).bodies.has(name) ? longName(key, register) : name);
}

/** The name of a body in a list across partnerships: with its place, unless the name itself says where. */
export function nameOfBodyByPlace(key: string, register: Register): string {
  const { name, partnershipId } = register.bodies.get(key) as Body;
  const place = placeWords(partnershipId, register);
  const long = longName(key, register);
  // What another body is called too, or what says its partnership, is left as it is.
  const isLong = place === '' || long === name || shared(register).bodies.has(name);
  if (isLong) return inTime(key, register, long);
  return inTime(key, register, name.includes(place) ? name : `${name}, ${place}`);
}

/** The name of a body on a page of a partnership: bodies of others come with their partnership. */
export function nameOfBodyFrom(partnershipId: string, key: string, register: Register): string {
  const body = register.bodies.get(key) as Body;
  if (body.partnershipId !== partnershipId) return nameOfBody(key, register);
  return inTime(key, register, ownName(body, register));
}

/** The name of a partnership: with its place where another has the same name, and with what became of it. */
export function nameOfPartnership(id: string, register: Register): string {
  return nameInTime(longNameOfPartnership(id, register), partnershipTime(id, register));
}

/** The name of an organisation: with its place where another has the same name, and with what became of it. */
export function nameOfOrganisation(id: string, register: Register): string {
  return nameInTime(longNameOfOrganisation(id, register), organisationTime(id, register));
}

function inTime(key: string, register: Register, name: string): string {
  return nameInTime(name, bodyTime(key, register));
}

function longName(key: string, register: Register): string {
  const body = register.bodies.get(key) as Body;
  const own = ownName(body, register);
  const { name } = register.partnerships.get(body.partnershipId)!.record;
  if (!own.startsWith(name))
    return `${own}, ${longNameOfPartnership(body.partnershipId, register)}`;
  // Its own name says the partnership, but not which of two that are called the same.
  return shared(register).partnerships.has(name)
    ? `${own}, ${whereOf(body.partnershipId, register)}`
    : own;
}

// Two bodies of one partnership are told apart by their ids, which stand in their addresses.
function ownName(body: Body, register: Register): string {
  return shared(register).within.has(nameWithin(body)) ? `${body.name} (${body.id})` : body.name;
}

function longNameOfPartnership(id: string, register: Register): string {
  const { name } = register.partnerships.get(id)!.record;
  return shared(register).partnerships.has(name) ? `${name}, ${whereOf(id, register)}` : name;
}

function longNameOfOrganisation(id: string, register: Register): string {
  const { organisations, places } = register;
  const { name, place } = organisations.get(id)!;
  if (!shared(register).organisations.has(name)) return name;
  const isAlone = [...organisations].every(
    ([other, record]) => other === id || record.name !== name || record.place !== place,
  );
  return `${name}, ${place !== undefined && isAlone ? placeInSentence(places.get(place)!) : id}`;
}

// Two partnerships of one place can be called the same too.
function whereOf(id: string, { partnerships, places }: Register): string {
  const { name, place } = partnerships.get(id)!.record;
  const isAlone = [...partnerships].every(
    ([other, { record }]) => other === id || record.name !== name || record.place !== place,
  );
  return isAlone && place !== undefined ? placeInSentence(places.get(place)!) : id;
}

/** Names that more than one has. Listed once for a register. */
const shared = oncePerRegister(({ partnerships, organisations, bodies }: Register) => ({
  partnerships: repeated([...partnerships.values()].map(({ record }) => record.name)),
  organisations: repeated([...organisations.values()].map(({ name }) => name)),
  bodies: repeated([...bodies.values()].map(({ name }) => name)),
  within: repeated([...bodies.values()].map(nameWithin)),
}));

function nameWithin({ partnershipId, name }: Body): string {
  return `${partnershipId}/${name}`;
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const same = Map.groupBy(names, (name) => name);
  return new Set([...same].flatMap(([name, all]) => (all.length > 1 ? [name] : [])));
}
