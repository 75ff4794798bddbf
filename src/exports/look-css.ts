import type { LookView } from '../views/look/look-view.ts';
import type { Shades } from '../views/look/palette.ts';

/** The style sheet of a register with a look of its own: it changes only what it names. */
export function lookCss({ palette }: Pick<LookView, 'palette'>): string {
  if (palette === undefined) return '';
  const { light, dark, strongLink } = palette;
  // Colours that a reader has set win over everybody’s.
  return `@media (forced-colors: none) {
${rootOf(propertiesOf(light))}
}
@media (forced-colors: none) and (prefers-contrast: more) {
${rootOf([`--link: ${strongLink.light}`])}
}
@media screen and (prefers-color-scheme: dark) and (forced-colors: none) {
${rootOf(propertiesOf(dark))}
}
@media screen and (prefers-color-scheme: dark) and (prefers-contrast: more) and (forced-colors: none) {
${rootOf([`--link: ${strongLink.dark}`])}
}
`;
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
  return `  :root:root {\n${properties.map((one) => `    ${one};`).join('\n')}\n  }`;
}
