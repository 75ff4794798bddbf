import { describe, expect, test } from 'vitest';
import { OdtLists } from '../../../src/documents/odt/odt-lists.ts';
import { odtLabelsIn } from './odt-labels-in.ts';

const level = (number: number, format: string, others = 'style:num-suffix="."'): string =>
  `<text:list-level-style-number text:level="${number}" style:num-format="${format}" ${others}/>`;
const style = (name: string, levels: string): string =>
  `<text:list-style style:name="${name}">${levels}</text:list-style>`;
const numbers = style(
  'L',
  level(1, '1') +
    level(2, '1', 'text:display-levels="2"') +
    level(3, 'a', 'style:num-prefix="(" style:num-suffix=")"'),
);
const item = (content = '<text:p>Words</text:p>', attributes = ''): string =>
  `<text:list-item ${attributes}>${content}</text:list-item>`;
const list = (items: string, attributes = 'text:style-name="L"'): string =>
  `<text:list ${attributes}>${items}</text:list>`;
const nested = (items: string, attributes = ''): string =>
  item(`<text:p>Words</text:p>${list(items, attributes)}`);
const p = '<text:p>Between</text:p>';

describe('a list of an OpenDocument text', () => {
  test.each([
    [
      'counts by how deep its items stand',
      list(nested(item() + nested(item())) + nested(item())),
      '1. | 1.1 | 1.2 | (a) | 2. | 2.1',
    ],
    [
      'gives one number to an item of several paragraphs',
      list(item(p + p) + item()),
      '1. | – | 2.',
    ],
    [
      'gives none to a heading of the list',
      list(`<text:list-header>${p}</text:list-header>${item()}`),
      '– | 1.',
    ],
    ['counts an empty item', list(item() + item('<text:p/>') + item()), '1. | 2. | 3.'],
    [
      'does not count an item that only holds a list',
      list(item(list(item() + item(), '')) + item()),
      '1.1 | 1.2 | 2.',
    ],
    ['begins anew', list(item() + item()) + p + list(item()), '1. | 2. | – | 1.'],
    [
      'goes on where it says so',
      list(item() + item()) +
        p +
        list(item(), 'text:style-name="L" text:continue-numbering="true"') +
        p +
        list(item()),
      '1. | 2. | – | 3. | – | 1.',
    ],
    [
      'goes on with a list that it names',
      list(item() + item(), 'text:style-name="L" xml:id="a"') +
        list(item()) +
        list(item(), 'text:style-name="L" text:continue-list="a"'),
      '1. | 2. | 1. | 3.',
    ],
    [
      'starts where an item says',
      list(item(p, 'text:start-value="5"') + item() + item(p, 'text:start-value="2"')),
      '5. | 6. | 2.',
    ],
    [
      'goes on below another item where it says so',
      list(nested(item() + item()) + nested(item(), 'text:continue-numbering="true"')),
      '1. | 1.1 | 1.2 | 2. | 2.3',
    ],
    [
      'prints one item in another way',
      list(item() + item(p, 'text:style-override="R"') + item()),
      '1. | II | 3.',
    ],
    [
      'may be that of the style of its paragraphs',
      list(
        item('<text:p text:style-name="Clause">Words</text:p>') +
          item('<text:p text:style-name="Clause">Words</text:p>'),
        '',
      ),
      '1. | 2.',
    ],
    ['of a style that is not there prints nothing', list(item(), 'text:style-name="X"'), '–'],
    ['may have bullets', list(item() + item(), 'text:style-name="B"'), '• | •'],
  ])('%s', (_, body, labels) => {
    const bullets =
      '<text:list-level-style-bullet text:level="1" text:bullet-char="\uF0B7"><style:text-properties style:font-name="Symbol"/></text:list-level-style-bullet>';
    const clause =
      '<style:style style:family="paragraph" style:name="Clause" style:list-style-name="L"/>';
    const styles = numbers + style('R', level(1, 'I', '')) + style('B', bullets) + clause;
    expect(odtLabelsIn({ body, styles })).toBe(labels);
  });

  test('starts where its level says', () => {
    const automatic = style('L', level(1, '1', 'text:start-value="3"'));
    expect(odtLabelsIn({ body: list(item() + item()), automatic })).toBe('3 | 4');
  });
});

describe('headings of an OpenDocument text', () => {
  const h = (rank: number, attributes = ''): string =>
    `<text:h text:outline-level="${rank}" ${attributes}>Words</text:h>`;
  const outline = (numbered: string): string =>
    `<text:outline-style style:name="Outline">${numbered}</text:outline-style>`;
  const outlineLevel = (number: number, format: string, others = ''): string =>
    `<text:outline-level-style text:level="${number}" style:num-format="${format}" ${others}/>`;
  const styles = outline(
    outlineLevel(1, '1', 'style:num-suffix="."') + outlineLevel(2, '1', 'text:display-levels="2"'),
  );

  test.each([
    [
      'are counted by their rank, whatever stands between',
      h(1) + p + h(2) + h(2) + h(1),
      '1. | – | 1.1 | 1.2 | 2.',
    ],
    ['may be out of the count', h(1) + h(1, 'text:is-list-header="true"') + h(1), '1. | – | 2.'],
    [
      'may start anew',
      h(1) + h(2) + h(2, 'text:restart-numbering="true" text:start-value="7"') + h(1),
      '1. | 1.1 | 1.7 | 2.',
    ],
    [
      'may start anew from the first',
      h(1) + h(1) + h(1, 'text:restart-numbering="true"'),
      '1. | 2. | 1.',
    ],
  ])('%s', (_, body, labels) => {
    expect(odtLabelsIn({ body, styles })).toBe(labels);
  });

  test('print no number where their numbering has none', () => {
    expect(odtLabelsIn({ body: h(1), styles: outline(outlineLevel(1, '')) })).toBe('–');
  });
});

test('lists that share a style count together only where the file says so', () => {
  const lists = new OdtLists(new Map());
  expect(lists.shared('Outline')).toBe(lists.shared('Outline'));
  const element = { name: 'text:list', attributes: new Map<string, string>(), children: [] };
  expect(lists.begin(element, 'L')).not.toBe(lists.begin(element, 'L'));
});
