import { knownSigns } from './known-signs.ts';
import type { Matrix } from './matrix.ts';
import { parseCell } from './parse-cell.ts';
import { meaningOf } from './rasci-meanings.ts';

/**
 * A matrix with the words that its table says in full, where no legend is needed to read them.
 *
 * “Accountable” at the head of a column or in a cell is the document’s own word: it is no usual
 * meaning that we add. A heading that nobody knows, such as “Lead”, explains itself in the same way.
 */
export function withWordsOfItsOwn(matrix: Omit<Matrix, 'ownWords'>): Matrix {
  const signs = knownSigns(matrix);
  const explained = new Set(matrix.legend.map(({ letter }) => letter));
  const found = new Map<string, string>();
  const note = (letter: string, word: string): void => {
    if (!explained.has(letter) && !found.has(letter)) found.set(letter, word);
  };
  for (const { heading, parts } of matrix.roles)
    for (const { letter, isKnown, isWord } of parts)
      if (isWord) note(letter, isKnown ? wordIn(heading, letter) : heading);
  for (const { cells, underRoles } of matrix.activities)
    for (const [party, words] of Object.entries(cells))
      if (underRoles?.cells[party] === undefined)
        for (const { letter, isKnown } of parseCell(words, signs).parts)
          if (!isKnown && isUsualWord(letter)) note(letter, letter);
  return {
    ...matrix,
    ownWords: [...found].map(([letter, word]) => ({ letter, word, asWritten: word })),
  };

  function wordIn(heading: string, letter: string): string {
    const own = signs.filter((sign) => sign.isWord && sign.letter === letter);
    return (
      own
        .map(({ text }) => text)
        .find((text) => heading.toLowerCase().includes(text.toLowerCase())) ?? heading
    );
  }
}

// One word in full whose meaning is plain, such as “Responsible” where there is neither legend nor scheme.
function isUsualWord(letter: string): boolean {
  return /^\p{L}{5,}$/u.test(letter) && (meaningOf(letter) ?? 'other') !== 'other';
}
