import { namesIn } from '../../register/shown/name-forms.ts';
import type { Talk } from './talk.ts';
import { asked } from './talk.ts';

/** Why something is no role that can be published, or nothing where it is one. */
export function roleFault(typed: string): string | undefined {
  if (typed === '') return 'Say who confirms, by role: `governance officer`.';
  if (typed.length > 100) return 'Keep the role under 100 characters.';
  return namesIn(typed).length === 0
    ? undefined
    : 'This is written like the name of a person, which is never published. Give the role in small letters: `governance officer`.';
}

/** Asks who confirms, by role. */
export async function askRole(talk: Talk): Promise<string> {
  talk.say('Who confirms is written beside each answer, by role and never by name.');
  for (;;) {
    const typed = await asked(talk, 'Your role, for example `governance officer`: ');
    const fault = roleFault(typed);
    if (fault === undefined) return typed;
    talk.say(fault);
  }
}
