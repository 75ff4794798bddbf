import type { Office } from '../../model/office.ts';
import type { Constitution } from '../register.ts';

// One office under two names: a rule and a list of seats may each use its own.
const sameOffice: readonly (readonly Office[])[] = [
  ['chair', 'co-chair'],
  ['vice-chair', 'deputy-chair'],
];

/** Whether a document provides for an office: a seat has it, or a rule says how it is filled or where to look. */
export function isOfficeProvided(office: Office, { membership, facts }: Constitution): boolean {
  const names = sameOffice.find((same) => same.includes(office)) ?? [office];
  const hasSeat = membership.seats.some((seat) => seat.office && names.includes(seat.office));
  if (hasSeat) return true;
  const { chair, secretariat } = facts;
  if (names.includes('chair')) return chair.state !== 'not-stated';
  if (names.includes('vice-chair'))
    return chair.state === 'stated'
      ? chair.answer.vice !== undefined
      : chair.state !== 'not-stated';
  return office === 'secretary' && secretariat.state !== 'not-stated';
}
