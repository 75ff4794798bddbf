import type { z } from 'zod';
import type { Chair } from '../../../model/answers/chair.ts';
import type { PhraseContext } from '../names.ts';
import { who, whoList } from '../names.ts';
import { dateWords } from '../../../english/date-words.ts';
import { sentence, withConditions } from '../../../english/sentence.ts';

type ChairAnswer = z.infer<typeof Chair>;

type Appointment = Omit<ChairAnswer, 'vice'>;

/** Who chairs: “The County Council Cabinet Member; Vice-Chair: elected by the members”. */
export function chairPhrase({ vice, ...chair }: ChairAnswer, context: PhraseContext): string {
  const first = chosenPhrase(chair, context) ?? 'how the Chair is chosen is not said';
  if (vice === undefined) return sentence(first);
  const second = chosenPhrase(vice, context) ?? 'how they are chosen is not said';
  return sentence(
    first,
    isSameWay(chair, vice) ? 'the Vice-Chair in the same way' : `Vice-Chair: ${second}`,
  );
}

// The same holder is named for each office, so that nobody is read as holding both by a rule.
function isSameWay(chair: Appointment, vice: Appointment): boolean {
  const isChosen = chair.mode !== 'unstated' && chair.holders === undefined;
  return isChosen && JSON.stringify(chair) === JSON.stringify(vice);
}

/** How someone is chosen; nothing where the document says neither how nor who. */
function chosenPhrase(
  { mode, holders, by, ballot, until, conditions }: Appointment,
  context: PhraseContext,
): string | undefined {
  const named = holders && whoList(holders, context);
  const chooser = by ? ` by ${who(by, context)}` : '';
  const modeWords = {
    'ex-officio': named ?? 'held by office',
    elected: `elected${chooser}${named ? `: ${named}` : ''}`,
    appointed: `appointed${chooser}${named ? `: ${named}` : ''}`,
    shared: named ? `shared between ${named}` : 'shared',
    rotating: named ? `rotates between ${named}` : 'rotates',
    independent: `independent${named ? `: ${named}` : ''}`,
    unstated: named,
  }[mode];
  const parts = [modeWords, ballot && `by ${ballot} ballot`, until && `until ${dateWords(until)}`];
  const how = parts.filter(Boolean).join(', ');
  if (how === '' && conditions === undefined) return undefined;
  return withConditions(how === '' ? 'chosen' : how, conditions);
}
