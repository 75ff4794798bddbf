import type { z } from 'zod';
import type { SubGroups } from '../../../model/answers/sub-groups.ts';
import type { PhraseContext } from '../names.ts';
import { bodyName } from '../names.ts';
import { list } from '../../../english/list.ts';
import { sentence, withConditions } from '../../../english/sentence.ts';

/** Groups the body has or may set up: “May set up task and finish groups to lead on specific plans”. */
export function subGroupsPhrase(answer: z.infer<typeof SubGroups>, context: PhraseContext): string {
  const { mayCreate, kinds, named, outsideMembers, purpose } = answer;
  const sorts = kinds && list(kinds.map((kind) => `${kind.replaceAll('-', ' ')} groups`));
  const clauses = [
    mayCreate === 'yes' && `may set up ${sorts ?? 'groups'}`,
    mayCreate === 'no' && `may not set up ${sorts ?? 'groups'}`,
    mayCreate === 'unstated' && sorts && `who sets up ${sorts} is not said`,
    named && `it has ${list(named.map((body) => bodyName(body, context)))}`,
  ].filter((clause) => typeof clause === 'string');
  const [first, ...others] = clauses;
  const isAim = purpose?.startsWith('to ') ?? false;
  return sentence(
    isAim && purpose ? withConditions(first ?? 'it has groups', [purpose]) : first,
    ...others,
    !isAim && purpose,
    outsideMembers === 'yes' && 'people from outside can join them',
    outsideMembers === 'no' && 'people from outside cannot join them',
  );
}
