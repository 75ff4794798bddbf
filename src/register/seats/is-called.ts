/** Whether words only name what has the name: “Integrated Care Board” of “the Riverside Integrated Care Board”. */
export function isCalled(name: string, words: string): boolean {
  return plain(name).includes(plain(words));
}

function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
