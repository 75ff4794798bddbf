import type { Holder } from '../../model/membership.ts';
import type { Constitution, Register } from '../register.ts';

/**
 * Whether a person’s name may be shown: there is a recorded basis, and it was
 * confirmed inside the register’s retention period.
 */
export function isNameShown(
  { basis }: Holder,
  { site, today }: Pick<Register, 'site' | 'today'>,
): boolean {
  if (basis === undefined) return false;
  const [year, month = '01', day = '01'] = basis.confirmed.split('-').map(Number) as [
    number,
    number?,
    number?,
  ];
  const until = new Date(Date.UTC(year, Number(month) - 1 + site.nameRetentionMonths, Number(day)));
  return until.toISOString().slice(0, 10) >= today;
}

/** Every name in the register that must not be published: holders without a basis, and names withheld from the words. */
export function withheldNames(register: Register): string[] {
  const holders = [...register.constitutions.values()].flatMap(({ membership }) =>
    membership.seats.flatMap(({ holders }) => holders ?? []),
  );
  const hidden = holders.filter((holder) => !isNameShown(holder, register)).map(({ name }) => name);
  const inWords = [...register.sources.values()].flatMap(({ coverage }) => coverage.withheldNames);
  return [...new Set([...hidden, ...inWords])].sort();
}

/** How many names a constitution’s membership list holds back. */
export function namesHeldBack({ membership }: Constitution, register: Register): number {
  return membership.seats
    .flatMap(({ holders }) => holders ?? [])
    .filter((holder) => !isNameShown(holder, register)).length;
}
