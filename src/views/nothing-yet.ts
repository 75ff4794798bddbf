import type { Register } from '../register/register.ts';
import { addresses } from './addresses.ts';

/** What is said of a register without constitutions, in place of lists and counts of nothing. */
export const noConstitutions = 'This register holds no constitutions yet.';

/** Says that there is nothing to read yet; nothing where there is. */
export function nothingYet({ constitutions }: Register): string | undefined {
  return constitutions.size === 0 ? noConstitutions : undefined;
}

const howToAdd = 'add-a-partnership';

/** What the owner of a register can do about it; nothing where no guide says how. */
export function nextStep({
  constitutions,
  guides,
}: Register): { readonly name: string; readonly href: string } | undefined {
  if (!guides.has(howToAdd)) return undefined;
  const name = constitutions.size === 0 ? 'Add your first partnership' : 'Add a partnership';
  return { name, href: addresses.guide(howToAdd) };
}
