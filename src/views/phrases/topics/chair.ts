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
  const first = appointmentPhrase(chair, context);
  const second = vice && appointmentPhrase(vice, context);
  const isSame = first === second && chair.holders === undefined;
  return sentence(
    first,
    second && (isSame ? 'the Vice-Chair in the same way' : `Vice-Chair: ${second}`),
  );
}

function appointmentPhrase(
  { mode, holders, by, ballot, until, conditions }: Appointment,
  context: PhraseContext,
): string {
  const named = holders && whoList(holders, context);
  const chooser = by ? ` by ${who(by, context)}` : '';
  const modeWords = {
    'ex-officio': named ?? 'held by office',
    elected: `elected${chooser}${named ? `: ${named}` : ''}`,
    appointed: `appointed${chooser}${named ? `: ${named}` : ''}`,
    shared: named ? `shared between ${named}` : 'shared',
    rotating: named ? `rotates between ${named}` : 'rotates',
    independent: `independent${named ? `: ${named}` : ''}`,
    unstated: named ?? 'how the Chair is chosen is not said',
  }[mode];
  const secret =
    ballot === 'secret' ? 'secret ballot' : ballot === 'open' ? 'open ballot' : undefined;
  return withConditions(
    [modeWords, secret && `by ${secret}`, until && `until ${dateWords(until)}`]
      .filter(Boolean)
      .join(', '),
    conditions,
  );
}
