import type { Constitution } from '../../register/register.ts';
import { stateNames } from './fact-phrase.ts';

/** What is said in the place of a detail that is not there: of a part that we hold it may stand in the rest. */
export function missingDetail({ partHeld }: Pick<Constitution, 'partHeld'>): string {
  return stateNames[partHeld === undefined ? 'not-stated' : 'not-held'];
}
