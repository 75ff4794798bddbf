/** Starts a phrase with a capital letter. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** Joins the parts that are there with semicolons, and starts with a capital letter. */
export function sentence(...parts: (string | undefined | false)[]): string {
  return capital(parts.filter((part) => typeof part === 'string' && part !== '').join('; '));
}

/** Adds conditions to a phrase: “allowed when the member is away, from the same organisation”. */
export function withConditions(phrase: string, conditions: readonly string[] = []): string {
  const followsOn = /^(when|if|where|unless|for|to) /.test(conditions[0] ?? '');
  return `${phrase}${followsOn ? ' ' : ', '}${conditions.join(', ')}`.replace(/, $/, '');
}
