import type { Statute } from '../../model/knowledge/statute.ts';
import { documentDates } from '../../register/days/document-dates.ts';
import { hasCome } from '../../register/days/has-come.ts';
import { writtenWhen } from '../../register/days/written-when.ts';
import type { Constitution } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import type { Citation } from '../reading/names/citations.ts';
import { citationsIn } from '../reading/names/citations.ts';
import { alsoAt, placed } from '../reading/names/placed.ts';

/** Acts that are cited are the ones in force; an observation where one was replaced by the day of the register. */
export const statuteReplaced: Check = {
  id: 'references/statute-replaced',
  since: '0.1',
  severity: 'info',
  concern: 'name',
  inConstitution: (constitution, register) => {
    const cited = citationsIn(constitution, register).flatMap((citation) => {
      const meant = citation.known.find(({ statute }) => statute.year === citation.year);
      const since = meant?.statute.replacedBy?.since;
      return meant !== undefined && since !== undefined && hasCome(since, register.today)
        ? [{ citation, ...meant }]
        : [];
    });
    return [...Map.groupBy(cited, ({ id }) => id)].map(([id, all]) =>
      remarkOf(
        all.map(({ citation }) => citation),
        { id, statute: all[0]!.statute, constitution },
      ),
    );
  },
};

interface Cited {
  readonly id: string;
  readonly statute: Statute;
  readonly constitution: Constitution;
}

function remarkOf(
  [first, ...others]: readonly Citation[],
  { id, statute, constitution }: Cited,
): Remark {
  const { words, since } = statute.replacedBy!;
  const isAfter = writtenWhen(documentDates(constitution.record), since) === 'after';
  const opening = isAfter
    ? `“${first!.words}” was out of date when this was written.`
    : `“${first!.words}” is an older Act.`;
  return {
    ...placed(first!),
    about: id,
    entry: id,
    message: `${opening} ${words} Check which Act the group works under now.`,
    ...alsoAt(others),
  };
}
