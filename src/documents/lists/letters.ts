/** A number as letters, repeated after z as in a Word file: a … z, aa, bb … zz, aaa. */
export function repeatedLetters(value: number): string {
  if (value < 1) return '';
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  // A made-up start would otherwise print without end.
  return letter.repeat(Math.min(Math.ceil(value / 26), 30));
}

/** A number as letters, counted after z as columns of a sheet are: a … z, aa, ab … az, ba. */
export function countedLetters(value: number): string {
  let letters = '';
  for (let left = value; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  return letters;
}
