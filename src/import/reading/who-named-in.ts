import type { Sentence } from './sentences.ts';

/** The parties that a pattern finds in sentences, as roles in their words; nothing where there are none. */
export function whoNamedIn(
  from: readonly Sentence[],
  pattern: RegExp,
): { who?: { role: string }[] } {
  const roles = from.flatMap(({ words }) => {
    const role = pattern
      .exec(words)?.[1]
      ?.trim()
      .replace(/^(?:the|an?) /iu, '');
    return role === undefined || role.length > 200 ? [] : [role];
  });
  const who = [...new Set(roles)].map((role) => ({ role }));
  return who.length === 0 ? {} : { who };
}
