import { expect, test } from 'vitest';
import { odtListStyles } from '../../../src/documents/odt/odt-list-styles.ts';
import { odtParagraphLook, odtRunLook } from '../../../src/documents/odt/odt-look.ts';
import { openOdt } from '../../../src/documents/odt/odt-parts.ts';
import { nearestValue, odtStyles } from '../../../src/documents/odt/odt-styles.ts';
import { odtFileOf } from '../../fixtures/odt-file.ts';

const style = (name: string, parent: string, properties = ''): string =>
  `<style:style style:family="paragraph" style:name="${name}" style:parent-style-name="${parent}">${properties}</style:style>`;
const { styles } = openOdt(
  odtFileOf({
    body: '',
    automatic: style('P1', 'Clause', '<style:paragraph-properties fo:text-align="center"/>'),
    styles:
      `${
        style('Clause', 'Base', '<style:text-properties fo:font-weight="700"/>') +
        style(
          'Base',
          'Clause',
          '<style:text-properties fo:font-weight="normal" fo:font-size="120%"/>',
        )
      }<style:default-style style:family="paragraph"><style:text-properties fo:language="cy"/></style:default-style>` +
      `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-list-format="%1%:"/><text:list-level-style-image text:level="2"/><text:list-level-style-number text:level="99"/></text:list-style>`,
  }),
);

test('a style is made from others, and at last from the default of its kind', () => {
  const { chain } = odtStyles(styles);
  const names = chain('paragraph', 'P1').map(({ attributes }) => attributes.get('style:name'));
  expect(names).toEqual(['P1', 'Clause', 'Base', undefined]);
  expect(chain('text', 'P1')).toEqual([]);
});

test('the nearest style that says something is heeded', () => {
  const chain = odtStyles(styles).chain('paragraph', 'P1');
  expect(nearestValue(chain, 'fo:font-weight', 'style:text-properties')).toBe('700');
  expect(odtRunLook(chain)).toEqual({ isBold: true, language: 'cy' });
  expect(odtParagraphLook(chain)).toEqual({ isCentred: true });
});

test('the levels of a list are those that a list can have', () => {
  const levels = odtListStyles(styles).get('L');
  expect([...(levels?.keys() ?? [])]).toEqual([1, 2]);
  expect(levels?.get(1)).toMatchObject({ format: '1', pattern: '%1%:', start: 1 });
  expect(levels?.get(2)?.bullet).toBe('•');
});
