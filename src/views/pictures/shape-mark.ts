// Also runs in the browser.
import type { ReadingState } from '../../register/readings/reading.ts';

/** How the state of an answer is drawn, in every picture. */
export type ShapeMark =
  'says' | 'silent' | 'half' | 'proposed' | 'unread' | 'not-held' | 'not-asked';

/** The mark of each state. Three states are drawn as half an answer, and told apart in words. */
export const markOfState: Record<ReadingState, ShapeMark> = {
  stated: 'says',
  unclear: 'half',
  placeholder: 'half',
  elsewhere: 'half',
  'not-stated': 'silent',
  'not-held': 'not-held',
  unread: 'unread',
  'not-asked': 'not-asked',
};

export const shapeMarks = [
  'says',
  'half',
  'silent',
  'proposed',
  'unread',
  'not-held',
  'not-asked',
] as const satisfies readonly ShapeMark[];
