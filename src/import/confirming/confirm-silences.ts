import type { OpenedRegister } from '../../register/open-register.ts';
import type { Confirmed } from './answer-edits.ts';
import { answeredText } from './answer-edits.ts';
import type { Desk } from './desk.ts';
import { newMistakes, previewOf, textOn } from './desk.ts';
import type { StillOpen } from './open-questions.ts';
import { questionOf } from './question-words.ts';
import type { Talk } from './talk.ts';
import { isYes } from './talk.ts';

/** What silences are confirmed with. */
export interface AroundSilences {
  readonly desk: Desk;
  readonly confirmed: Confirmed;
  readonly preview: OpenedRegister;
}

/**
 * Asks once of all questions on which a program found no word; whoever knows the document may say so of all.
 *
 * Shape: the register after the answer; nothing where they are to be asked one by one.
 */
export async function confirmSilences(
  talk: Talk,
  silences: readonly StillOpen[],
  { desk, confirmed, preview }: AroundSilences,
): Promise<OpenedRegister | undefined> {
  const { register } = preview;
  const [first] = silences;
  if (register === undefined || first === undefined) return undefined;
  const name = register.bodies.get(first.body)?.name ?? first.body;
  talk.say('');
  talk.say(`${name}: a program read the whole document, and found no word on these questions:`);
  for (const silence of silences) talk.say(`  ${questionOf(silence, register)}`);
  const isSilent = await isYes(talk, 'Does it say nothing on any of them?', 'no');
  if (!isSilent) return undefined;
  const text = silences.reduce(
    (before, silence) => answeredText(silence, { is: 'accept' }, { text: before, confirmed }),
    textOn(desk, first.file) ?? '',
  );
  const after = previewOf(desk, new Map([[first.file, text]]));
  const mistakes = newMistakes(preview.diagnostics, after.diagnostics);
  for (const { message } of mistakes) talk.say(`  ${message}`);
  if (mistakes.length > 0) return undefined;
  desk.write(first.file, text);
  talk.say(`  Written to ${first.file}.`);
  return after;
}
