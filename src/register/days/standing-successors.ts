import type { Superseded } from '../../model/knowledge/superseded.ts';

/** The names of what came after something and has not ended in its turn. */
export function standingSuccessors({ successors }: Pick<Superseded, 'successors'>): string[] {
  return successors.flatMap(({ name, until }) => (until === undefined ? [name] : []));
}
