import { found } from '../found.ts';
import { clauses, entry } from './entry.ts';

/** What a check reports of one entry of a kind. */
export function foundOfKind(check: string, kind: string): ReturnType<typeof found> {
  const given = entry(`names: [Old Thing]
change: replaced
effective: 2020
what: The old thing was replaced in 2020.`).replace('kind: body', `kind: ${kind}`);
  return found(check, { text: clauses('It has an Old Thing.'), 'superseded/old-thing': given });
}
