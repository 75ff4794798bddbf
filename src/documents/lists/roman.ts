const pieces: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number in small roman numerals; in digits where it has none. */
export function romanNumeral(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let left = value;
  let numeral = '';
  for (const [worth, letters] of pieces)
    while (left >= worth) {
      numeral += letters;
      left -= worth;
    }
  return numeral;
}
