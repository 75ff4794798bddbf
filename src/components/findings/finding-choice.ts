import type { Choice } from '../frame/choice.ts';
import { choiceIn } from '../frame/choice.ts';

/** The ways in which a reader narrows the findings. */
const findingWays = ['weight', 'group', 'partnership', 'state'] as const;
export type FindingWay = (typeof findingWays)[number];

/** Reads from an address which findings are asked for. */
export function findingChoice(search: string): Choice<FindingWay> {
  return choiceIn(search, findingWays);
}
