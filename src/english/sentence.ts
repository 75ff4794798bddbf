// Also runs in the browser.
/** Starts a phrase with a capital letter, behind a bracket too. */
export function capital(phrase: string): string {
  const start = phrase.startsWith('(') ? 2 : 1;
  return phrase.slice(0, start).toUpperCase() + phrase.slice(start);
}

/** A title within a sentence: “Notice and papers” is “notice and papers”, and “RASCI” stays. */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : title.slice(0, 1).toLowerCase() + title.slice(1);
}

/** Joins the parts that are there with semicolons, and starts with a capital letter. */
export function sentence(...parts: (string | undefined | false)[]): string {
  return capital(parts.filter((part) => typeof part === 'string' && part !== '').join('; '));
}

/** Ends a sentence that was typed with or without its full stop. */
export function withFullStop(sentence: string): string {
  return /[.!?…][”’)]?$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Adds conditions to a phrase: “allowed when the member is away, from the same organisation”. */
export function withConditions(phrase: string, conditions: readonly string[] = []): string {
  const followsOn =
    /^(when|if|where|unless|for|to|only|while|as|at|during|after|before|until) /.test(
      conditions[0] ?? '',
    );
  return `${phrase}${followsOn ? ' ' : ', '}${conditions.join(', ')}`.replace(/, $/, '');
}
