import type { DiagramBox } from './diagram-box.ts';

/** The words of a box, broken into lines, and the size that they need. */
export interface BoxLines {
  readonly name: readonly string[];
  readonly meta: readonly string[];
  /** In pixels, with the space around the words. */
  readonly width: number;
  readonly height: number;
}

// How wide a letter of the two sizes is on the average, in pixels.
const nameLetter = 8.4;
const metaLetter = 7;
const around = { across: 20, along: 16 };
export const lineHeight = 20;

/** Breaks the words of a box so that it is no wider than is asked. */
export function boxLines({ name, meta }: DiagramBox, widest: number): BoxLines {
  const room = widest - around.across;
  const names = wrap(name, Math.floor(room / nameLetter));
  const metas = meta === '' ? [] : wrap(meta, Math.floor(room / metaLetter));
  const needed = Math.max(
    ...names.map(({ length }) => length * nameLetter),
    ...metas.map(({ length }) => length * metaLetter),
  );
  return {
    name: names,
    meta: metas,
    width: Math.ceil(Math.min(widest, Math.max(110, needed + around.across))),
    height: (names.length + metas.length) * lineHeight + around.along,
  };
}

// A word that is longer than a line is cut: a drawing cannot be wider than its page.
function wrap(words: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of words.split(' ').flatMap((one) => pieces(one, most))) {
    const line = `${lines.at(-1)!} ${word}`.trim();
    if (line.length > most && lines.at(-1) !== '') lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

function pieces(word: string, most: number): string[] {
  const characters = [...word];
  if (characters.length <= most) return [word];
  return [
    `${characters.slice(0, most - 1).join('')}-`,
    ...pieces(characters.slice(most - 1).join(''), most),
  ];
}
