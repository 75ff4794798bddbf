import type { z } from 'zod';
import type { SubGroups } from '../../../model/answers/sub-groups.ts';
import type { PhraseContext } from '../names.ts';
import { bodyName } from '../names.ts';
import { list } from '../../../english/list.ts';
import { sentence, withConditions } from '../../../english/sentence.ts';

/** Groups the body has or may set up: “May set up task and finish groups to lead on specific plans”. */
export function subGroupsPhrase(answer: z.infer<typeof SubGroups>, context: PhraseContext): string {
  const { mayCreate, kinds, named, outsideMembers, purpose } = answer;
  const sorts =
    kinds && kinds.length > 0
      ? list(kinds.map((kind) => `${kind.replaceAll('-', ' ')} groups`))
      : 'groups';
  const isAim = mayCreate === 'yes' && purpose !== undefined && purpose.startsWith('to ');
  return sentence(
    mayCreate === 'yes' && withConditions(`may set up ${sorts}`, isAim ? [purpose] : []),
    mayCreate === 'no' && 'may not set up groups',
    named && named.length > 0 && `it has ${list(named.map((body) => bodyName(body, context)))}`,
    !isAim && purpose,
    outsideMembers === 'yes' && 'people from outside can join them',
  );
}
