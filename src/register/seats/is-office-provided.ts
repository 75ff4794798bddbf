import type { Office } from '../../model/office.ts';
import type { Constitution } from '../register.ts';
import { namesOfOffice } from './names-of-office.ts';

/** Whether a document provides for an office: a seat has it, or a rule says how it is filled or where to look. */
export function isOfficeProvided(office: Office, { membership, facts }: Constitution): boolean {
  const names = namesOfOffice(office);
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
