/** What groups of checks are called, in the order that a reviewer reads them. */
export const checkGroupNames: Readonly<Record<string, string>> = {
  review: 'Review',
  references: 'Things that have ended or changed',
  quorum: 'Quorum and votes',
  membership: 'Membership',
  rasci: 'Who does what',
  accountability: 'Who answers to whom',
  text: 'The words',
  personal: 'Personal data',
  coverage: 'Usually expected, not stated',
  record: 'Acknowledgements',
};

/** How a finding weighs, in words. */
export const severityNames = { warning: 'Needs a look', info: 'Worth knowing' } as const;
