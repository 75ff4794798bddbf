import { z } from 'zod';
import { contrastOf, leastContrast, nearestShade } from './shades.ts';
import { tintedGrounds } from './tinted-grounds.ts';

const grounds = Object.values(tintedGrounds.light);

/** A colour that words are printed in, and white words on it: it must be read both ways. */
const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/iu, {
    error: 'Write a colour as `#` with six digits or letters from a to f, in quotes: `"#0b3a42"`.',
    abort: true,
  })
  .superRefine((colour, context) => {
    const weakest = Math.min(...grounds.map((ground) => contrastOf(colour, ground)));
    if (weakest >= leastContrast.words) return;
    const shade = nearestShade(colour, grounds, leastContrast.words);
    const message = `Words in this colour are hard to read on the tinted grounds of pages: a contrast of ${Math.floor(weakest * 10) / 10} to 1, where ${leastContrast.words} is the least (WCAG 1.4.3). The nearest shade that can be read is \`"${shade}"\`.`;
    context.addIssue({ code: 'custom', message });
  });

/** How the pages of a register look where it has colours of its own. */
export const SiteLook = z
  .strictObject({
    colours: z
      .strictObject({
        frame: Colour.meta({
          description:
            'The bar at the top of pages, buttons and rules. Shades of it tint the pages; those for dark screens are found from it.',
          examples: ['#0b3a42'],
        }),
        link: Colour.optional().meta({
          description: 'Links. Left out, they are a shade of the frame.',
          examples: ['#0d5c68'],
        }),
      })
      .optional()
      .meta({
        description:
          'The colours of the frame. What has a meaning (facts, attention, overdue) keeps its own.',
      }),
  })
  .meta({ id: 'Look', description: 'How the pages look.' });
export type SiteLook = z.infer<typeof SiteLook>;
