import { z } from 'zod';

/** The nation whose law holds. An Act can speak of two nations, and its regulations of one. */
export const Nation = z.enum(['england', 'wales', 'scotland', 'northern-ireland', 'elsewhere']);
export type Nation = z.infer<typeof Nation>;

const nationOfLetter: Readonly<Record<string, Nation>> = {
  E: 'england',
  W: 'wales',
  S: 'scotland',
  N: 'northern-ireland',
};

/** The nation that a code of the Office for National Statistics begins with; none for one that spans nations. */
export function nationOfCode(gss: string): Nation | undefined {
  return nationOfLetter[gss.slice(0, 1)];
}
