import { z } from 'zod';
import { Name } from '../scalars.ts';
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

/** The name of a file in `look/` of the content folder. */
function LookFile(ending: 'svg' | 'svg|png' | 'woff2'): z.ZodString {
  const one = ending.split('|')[0]!;
  return z
    .string()
    .regex(
      new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${ending})$`, 'u'),
      `Name a file in the folder \`look\`, in lower-case words joined by hyphens: \`our-own.${one}\`.`,
    );
}

const typefaceFile = (which: string): z.ZodString =>
  LookFile('woff2').meta({ description: `${which}, as a web font.` });

const Typeface = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('system') }).meta({
    description: 'What the reader’s own machine prints with: nothing is loaded.',
  }),
  z
    .strictObject({ is: z.literal('variable'), file: typefaceFile('Every weight') })
    .meta({ description: 'One file that holds every weight.' }),
  z
    .strictObject({
      is: z.literal('weights'),
      regular: typefaceFile('The weight of running text'),
      bold: typefaceFile('The weight of headings'),
    })
    .meta({ description: 'A file for each of two weights.' }),
]);
export type Typeface = z.infer<typeof Typeface>;

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
    logo: z
      .strictObject({
        file: LookFile('svg|png').meta({
          description: 'A drawing or a picture in `look/`. It is printed 40 pixels high.',
          examples: ['logo.svg'],
        }),
        words: Name.meta({
          description: 'What stands in it, for readers who do not see it.',
          examples: ['Riverside Council'],
        }),
        ground: z.enum(['frame', 'white']).optional().meta({
          description:
            'What it is drawn to stand on. On `white` it gets a white field in the bar; left out, it stands on the bar itself.',
        }),
      })
      .optional()
      .meta({ description: 'The logo of the publisher, before the name of the register.' }),
    icon: LookFile('svg').optional().meta({
      description:
        'The mark on a browser’s tab, a square drawing in `look/`. Left out, it is a page in the colour of the frame.',
    }),
    typefaces: z
      .strictObject({
        text: Typeface.optional().meta({
          description: 'What the register says itself. Left out, it is Source Sans.',
        }),
        documents: Typeface.optional().meta({
          description: 'The words of documents. Left out, it is Source Serif.',
        }),
      })
      .optional()
      .meta({
        description:
          'Typefaces of its own. Mind their licences: a web font is published with the site.',
      }),
  })
  .meta({ id: 'Look', description: 'How the pages look.' });
export type SiteLook = z.infer<typeof SiteLook>;

/** Every file that a look names, with where it names it. */
export function filesOfLook({
  logo,
  icon,
  typefaces,
}: SiteLook): { name: string; path: string[] }[] {
  const named: [name: string | undefined, ...path: string[]][] = [
    [logo?.file, 'logo', 'file'],
    [icon, 'icon'],
    ...(['text', 'documents'] as const).flatMap((voice) => {
      const typeface = typefaces?.[voice];
      if (typeface === undefined || typeface.is === 'system') return [];
      const keys = typeface.is === 'variable' ? ['file'] : ['regular', 'bold'];
      return keys.map((key): [string, ...string[]] => [
        (typeface as Readonly<Record<string, string>>)[key]!,
        'typefaces',
        voice,
        key,
      ]);
    }),
  ];
  return named.flatMap(([name, ...path]) => (name === undefined ? [] : [{ name, path }]));
}
