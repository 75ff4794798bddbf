import type { z } from 'zod';
import type { Accountability } from '../../../model/answers/accountability.ts';
import type { PhraseContext } from '../names.ts';
import { who } from '../names.ts';
import { sentence } from '../../../english/sentence.ts';
import { list } from '../../../english/list.ts';

const ownOrganisations = 'the organisations that members represent';

/** Who the group answers to: “The Board; its members also answer to each other”. */
export function accountabilityPhrase(
  { to = [], kind }: z.infer<typeof Accountability>,
  context: PhraseContext,
): string {
  const names = to.map((one) => who(one, context));
  switch (kind) {
    case 'formal':
      return sentence(list(names));
    case 'to-own-organisations':
      return sentence(withNames(ownOrganisations, names));
    case 'formal-and-own-organisations':
      return sentence(list(names), `also ${ownOrganisations}`);
    case 'mutual':
      return sentence(withNames('members answer to each other', names));
    case 'formal-and-mutual':
      return sentence(list(names), 'its members also answer to each other');
  }
}

function withNames(phrase: string, names: readonly string[]): string {
  return names.length === 0 ? phrase : `${phrase}: ${list(names)}`;
}
