/** A picture that pages of prose may show: what it shows, and its size in pixels. */
export interface Picture {
  readonly shows: string;
  readonly width: number;
  readonly height: number;
}

/** The pictures that the program ships, by the name of their file in `public/pictures/`. */
export const pictures: Readonly<Record<string, Picture>> = {
  'imported-page': {
    shows:
      'The page of a constitution after its import: the name of the Board, the note that nobody has read its words yet, and its first clauses with their numbers.',
    width: 1000,
    height: 720,
  },
  'confirmed-page': {
    shows:
      'The same page after its readings were confirmed: what the Board is for, who sits on it, who must be there to decide, each with its clause.',
    width: 1000,
    height: 900,
  },
};

/** Whether there is a picture of that name. */
export function isPicture(name: string): boolean {
  return Object.hasOwn(pictures, name);
}
