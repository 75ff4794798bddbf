import { dateWords } from '../../english/date-words.ts';
import type { Holder, NameBasis } from '../../model/holder.ts';

/** A person in a seat, since when and until when, and on what ground the name is shown: “Ada Example, since May 2023 (elected office; council website, confirmed March 2025)”. */
export function holderWords({ name, from, to, basis }: Holder): string {
  const held = [
    name,
    ...(from === undefined ? [] : [`since ${dateWords(from)}`]),
    ...(to === undefined ? [] : [`until ${dateWords(to)}`]),
  ].join(', ');
  return basis === undefined
    ? held
    : `${held} (${grounds[basis.kind]}; ${basis.source}, confirmed ${dateWords(basis.confirmed)})`;
}

const grounds: Record<NameBasis['kind'], string> = {
  'elected-office': 'elected office',
  'chief-officer': 'chief officer',
  consent: 'with consent',
  'official-publication': 'officially published',
};
