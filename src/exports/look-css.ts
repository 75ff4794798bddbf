import type { LookView, TypefaceView } from '../views/look/look-view.ts';
import type { Palette, Shades } from '../views/look/palette.ts';

/** The style sheet of a register with a look of its own: it changes only what the look names. */
export function lookCss({ palette, typefaces }: Pick<LookView, 'palette' | 'typefaces'>): string {
  return [
    ...typefaceRules(typefaces.text, programFaces.text),
    ...typefaceRules(typefaces.documents, programFaces.documents),
    ...(palette === undefined ? [] : colourRules(palette)),
  ]
    .map((rule) => `${rule}\n`)
    .join('');
}

// Each has the fallback of the program’s typeface behind it, for the moment before it arrives.
const programFaces = {
  text: {
    property: '--sans',
    name: 'Register Text',
    behind: "'Source Sans 3 Fallback', arial, sans-serif",
    system: 'system-ui, sans-serif',
  },
  documents: {
    property: '--serif',
    name: 'Register Documents',
    behind: "'Source Serif 4 Fallback', georgia, serif",
    system: "charter, 'Bitstream Charter', cambria, georgia, serif",
  },
} as const;

function typefaceRules(
  typeface: TypefaceView | undefined,
  { property, name, behind, system }: (typeof programFaces)[keyof typeof programFaces],
): string[] {
  if (typeface === undefined) return [];
  if (typeface.faces.length === 0) return [rootOf([`${property}: ${system}`])];
  return [
    ...typeface.faces.map(
      ({ weights, file }) => `@font-face {
  font-family: '${name}';
  font-weight: ${weights};
  font-display: swap;
  src: url('./${file}') format('woff2');
}`,
    ),
    rootOf([`${property}: '${name}', ${behind}`]),
  ];
}

// Colours that a reader has set win over everybody’s.
function colourRules({ light, dark, strongLink }: Palette): string[] {
  const strong = '(prefers-contrast: more)';
  return [
    within('(forced-colors: none)', propertiesOf(light)),
    within(`(forced-colors: none) and ${strong}`, [`--link: ${strongLink.light}`]),
    within(onDark, propertiesOf(dark)),
    within(`${onDark} and ${strong}`, [`--link: ${strongLink.dark}`]),
  ];
}

// Paper is always light.
const onDark = 'screen and (prefers-color-scheme: dark) and (forced-colors: none)';

function within(media: string, properties: readonly string[]): string {
  return `@media ${media} {\n${rootOf(properties)}\n}`;
}

function propertiesOf({ 'link-hover': hover, ...shades }: Shades): string[] {
  return [
    ...Object.entries<string>(shades).map(([name, shade]) => `--${name}: ${shade}`),
    '--govuk-brand-colour: var(--frame)',
    '--govuk-link-colour: var(--link)',
    `--govuk-link-hover-colour: ${hover}`,
  ];
}

// Named twice to outweigh the program’s sheet, which pages name after this one.
function rootOf(properties: readonly string[]): string {
  return `:root:root {\n${properties.map((one) => `  ${one};`).join('\n')}\n}`;
}
