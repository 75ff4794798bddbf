import type { Office } from '../../model/office.ts';
import type { Constitution } from '../register.ts';
import { isListRead } from '../readings/reading.ts';
import { namesOfOffice } from './names-of-office.ts';

/**
 * Whether a document provides for an office: a seat has it, or a rule says how it is filled or where to look.
 *
 * Shape: true too where that cannot be told, as the list of members is not read or is held in part.
 */
export function isOfficeProvided(
  office: Office,
  { membership, facts, partHeld }: Constitution,
): boolean {
  if (!isListRead(membership) || partHeld !== undefined) return true;
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
