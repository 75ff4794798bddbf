import type { ClauseLink } from './answers-view.ts';

/** The first clauses of an answer; several that bear one name are shown once. */
export function clausesNamedOnce(clauses: readonly ClauseLink[], most: number): ClauseLink[] {
  return [...new Map(clauses.map((clause) => [clause.name, clause])).values()].slice(0, most);
}
