import { readSoFar } from '../../register/readings/read-so-far.ts';
import type { Constitution } from '../../register/register.ts';

/** How far each document that is not wholly read has been read, a line for each: “34 of 52 questions read”. */
export function progressLines(constitutions: Iterable<Constitution>): string[] {
  return [...constitutions].flatMap((constitution) => {
    const { read, asked, proposed } = readSoFar(constitution);
    if (read === asked) return [];
    const found = proposed === 0 ? '' : `; a program proposes answers to ${proposed} more`;
    return [`${constitution.key}: ${read} of ${asked} questions read${found}.`];
  });
}
