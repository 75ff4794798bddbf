import type { Sector } from '../../model/sector.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import type { Reading } from '../readings/reading.ts';
import type { Constitution } from '../register.ts';

/** One place where a coded answer names an organisation or a sector. */
export interface Naming {
  readonly topic: TopicId;
  /** The field that names it, as in the answer: `holders`, `vice.by`, `rule.rules.who`. */
  readonly field: string;
  readonly organisation: string | undefined;
  readonly sector: Sector | undefined;
  /** How many stand in the same list: two who share a duty have it together. */
  readonly together: number;
  readonly isUnclear: boolean;
  readonly clause: string;
}

type Named = Pick<Naming, 'field' | 'organisation' | 'sector' | 'together'>;

/** Everyone whom the coded answers of a constitution name as an organisation or a sector, in the order of topics. */
export function namedInFacts({ facts }: Constitution): Naming[] {
  return topicIds.flatMap((topic) => {
    const fact: Reading = facts[topic];
    if (!('answer' in fact) || fact.answer === undefined) return [];
    const found: Named[] = [];
    visit(fact.answer, { field: '', together: 1 }, found);
    const clause = fact.evidence[0]?.clause ?? '';
    return found.map((named) => ({
      ...named,
      topic,
      clause,
      isUnclear: fact.state === 'unclear',
    }));
  });
}

// An answer is plain data, and the same two names mean the same at any depth (src/model/who.ts).
function visit(value: unknown, at: { field: string; together: number }, found: Named[]): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, { ...at, together: value.length }, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const values: unknown[] = Array.isArray(inner) ? inner : [inner];
      if (key === 'organisation' || key === 'organisations')
        for (const organisation of values as string[])
          found.push({ ...at, organisation, sector: undefined });
      else if (key === 'sector' || key === 'sectors')
        for (const sector of values as Sector[])
          found.push({ ...at, organisation: undefined, sector });
      else
        visit(inner, { field: at.field === '' ? key : `${at.field}.${key}`, together: 1 }, found);
    }
  }
}
