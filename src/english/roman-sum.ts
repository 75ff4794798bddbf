const worth: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** What the letters of a roman numeral below four hundred add up to. Whether they make one is for the caller to ask. */
export function romanSum(numeral: string): number {
  const values = [...numeral.toLowerCase()].map((letter) => worth[letter] ?? 0);
  return values.reduce(
    (sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value),
    0,
  );
}
