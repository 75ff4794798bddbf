/** A conversation in plain lines with whoever confirms: at a keyboard, on a page, in a test. */
export interface Talk {
  readonly say: (line: string) => void;
  /** Asks for one line; nothing where whoever answers has gone. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
}

/** Whoever answers wants to go back from what was asked, or has gone. No fault of anybody. */
export class Left extends Error {
  readonly where: 'back' | 'out';

  constructor(where: 'back' | 'out') {
    super(where);
    this.where = where;
  }
}

/** Asks for one line, without the spaces around it; `back` leaves the question, and `quit` the conversation. */
export async function asked(talk: Talk, prompt: string): Promise<string> {
  const line = (await talk.ask(prompt))?.trim();
  if (line === undefined || line === 'quit') throw new Left('out');
  if (line === 'back') throw new Left('back');
  return line;
}

/**
 * Asks for one of several words, by its number, its first letters or the whole of it.
 *
 * Shape: nothing typed is `kept`, where that is given.
 */
export async function chosen<Option extends string>(
  talk: Talk,
  { prompt, options, kept }: Choosing<Option>,
): Promise<Option> {
  for (;;) {
    const typed = (await asked(talk, prompt)).toLowerCase();
    if (typed === '' && kept !== undefined) return kept;
    const found = optionMeant(typed, options);
    if (found !== undefined) return found;
    talk.say(`Type one of: ${options.join(', ')}.`);
  }
}

interface Choosing<Option extends string> {
  readonly prompt: string;
  readonly options: readonly Option[];
  readonly kept?: Option | undefined;
}

function optionMeant<Option extends string>(
  typed: string,
  options: readonly Option[],
): Option | undefined {
  if (typed === '') return undefined;
  const plain = (words: string): string => words.replace(/[\s-]+/g, ' ');
  const exact = options.find((option) => plain(option) === plain(typed));
  const byNumber = /^\d+$/.test(typed) ? options[Number(typed) - 1] : undefined;
  const begun = options.filter((option) => plain(option).startsWith(plain(typed)));
  return exact ?? byNumber ?? begun[0];
}

/** Asks a question that is answered with yes or no. */
export async function isYes(talk: Talk, question: string, kept: 'yes' | 'no'): Promise<boolean> {
  const prompt = `${question} (${kept === 'yes' ? 'Enter: yes' : 'Enter: no'}) `;
  return (await chosen(talk, { prompt, options: ['yes', 'no'], kept })) === 'yes';
}
