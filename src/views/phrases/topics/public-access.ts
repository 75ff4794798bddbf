import type { z } from 'zod';
import type { PublicAccess } from '../../../model/answers/public-access.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';

/** What the public can see: “Minutes are public on the council’s website; meetings and papers are not mentioned”. */
export function publicAccessPhrase({
  meetings,
  papers,
  minutes,
  where,
}: z.infer<typeof PublicAccess>): string {
  const all = { meetings, papers, minutes };
  const named = (value: string): string[] =>
    Object.entries(all).flatMap(([name, state]) => (state === value ? [name] : []));
  const say = (names: string[], word: string): string | false =>
    names.length > 0 && `${list(names)} are ${word}`;
  const open = where === undefined ? 'public' : `public ${where}`;
  return sentence(
    say(named('public'), open),
    say(named('private'), 'not public'),
    say(named('unstated'), 'not mentioned'),
  );
}
