import { compareText } from '../../english/compare-text.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isHistoric } from '../../register/time/body-time.ts';

/** Constitutions in the order in which the search index numbers them: what is over comes last. */
export interface DocumentOrder {
  readonly documents: readonly Constitution[];
  /** How many of them are not over. */
  readonly current: number;
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The number of each constitution in the search index, which is its name there. */
export const documentOrder = oncePerRegister((register: Register): DocumentOrder => {
  const all = [...register.constitutions.values()].sort((a, b) => compareText(a.key, b.key));
  const isOver = ({ key }: Constitution): boolean => isHistoric(key, register);
  const current = all.filter((constitution) => !isOver(constitution));
  const documents = [...current, ...all.filter(isOver)];
  return {
    documents,
    current: current.length,
    numberOf: new Map(documents.map(({ key }, index) => [key, index])),
  };
});
