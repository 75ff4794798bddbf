/** What groups of checks are called, in the order that a reviewer reads them. */
export const checkGroupNames = {
  review: 'Review',
  references: 'Ended or changed',
  quorum: 'Quorum and votes',
  membership: 'Membership',
  rasci: 'Who does what',
  accountability: 'Who answers to whom',
  text: 'The words',
  personal: 'Personal data',
  coverage: 'Not stated',
  record: 'Our own records',
} as const;

/** A group of checks, by the name of its folder. */
export type CheckGroup = keyof typeof checkGroupNames;

/** The name of one check: the address of its page, and the name of its three files. */
export type CheckId = `${CheckGroup}/${string}`;

/** The groups in the order that a reviewer reads them. */
export const checkGroups = Object.keys(checkGroupNames) as readonly CheckGroup[];

/** The group that a check belongs to. */
export function groupOf(id: CheckId): CheckGroup {
  return id.slice(0, id.indexOf('/')) as CheckGroup;
}
