import type { Office } from '../../model/office.ts';

// One office under two names: a rule and a list of seats may each use its own.
const sameOffices: readonly (readonly Office[])[] = [
  ['chair', 'co-chair'],
  ['vice-chair', 'deputy-chair'],
];

/** Every name of an office, its own among them. */
export function namesOfOffice(office: Office): readonly Office[] {
  return sameOffices.find((names) => names.includes(office)) ?? [office];
}
