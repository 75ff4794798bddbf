/** How a finding weighs, in words. */
export const severityNames = { warning: 'Needs a look', info: 'Worth knowing' } as const;
