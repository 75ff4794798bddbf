/** A whole number as written in a file; nothing where it is none that a document would hold. */
export function wholeNumberOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,9}$/u.test(text.trim())) return undefined;
  return Number(text);
}
