import type { Relation } from '../../../model/relation.ts';
import type { Constitution } from '../../../register/register.ts';
import { orderInFile } from '../../../register/readings/order-in-file.ts';
import type { WordsPlace } from './words-place.ts';
import { quotePlace } from './words-place.ts';

/** Where a document says how its body stands to another; where the record does, for words of another document. */
export function relationPlace(relation: Relation, constitution: Constitution): WordsPlace {
  const own = relation.evidence.find((quote) => quote.in === undefined);
  const inText = own && quotePlace(own, constitution);
  if (inText !== undefined) return inText;
  const { record, documents } = constitution;
  const { relations } = documents.constitution.value as { relations?: unknown };
  const index = orderInFile((record.relations ?? []).indexOf(relation), relations);
  return {
    document: 'constitution',
    path: ['relations', index, 'evidence', 0, 'quote'],
    ...(own === undefined ? {} : { clause: own.clause }),
  };
}

const verbs: Partial<Record<Relation['kind'], string>> = {
  'accountable-to': 'answers to',
  'reports-to': 'reports to',
};

/** The relations in which one body answers for its work to another, each with its verb. */
export function upwardRelations(
  relations: readonly Relation[],
): { readonly relation: Relation; readonly verb: string }[] {
  return relations.flatMap((relation) => {
    const verb = verbs[relation.kind];
    return verb === undefined ? [] : [{ relation, verb }];
  });
}
