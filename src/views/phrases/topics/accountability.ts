import type { z } from 'zod';
import type { Accountability } from '../../../model/answers/accountability.ts';
import type { PhraseContext } from '../names.ts';
import { who } from '../names.ts';
import { capital, sentence } from '../../../english/sentence.ts';
import { list } from '../../../english/list.ts';

const ownOrganisations = 'the organisations that members represent';

/** Who the group answers to: “The Board; members also answer to each other”. */
export function accountabilityPhrase(
  { to, kind }: z.infer<typeof Accountability>,
  context: PhraseContext,
): string {
  const names = to.map((one) => who(one, context));
  switch (kind) {
    case 'formal':
    case 'to-own-organisations':
      return capital(list(names));
    case 'formal-and-own-organisations':
      return capital(list([...names, ownOrganisations]));
    case 'mutual':
      return 'Members answer to each other';
    case 'formal-and-mutual':
      return sentence(list(names), 'members also answer to each other');
  }
}
