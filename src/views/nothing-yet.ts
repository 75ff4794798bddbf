import type { Register } from '../register/register.ts';

/** What is said of a register without constitutions, in place of lists and counts of nothing. */
export const noConstitutions = 'This register holds no constitutions yet.';

/** Says that there is nothing to read yet; nothing where there is. */
export function nothingYet({ constitutions }: Register): string | undefined {
  return constitutions.size === 0 ? noConstitutions : undefined;
}
