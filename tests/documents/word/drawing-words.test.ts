import { describe, expect, test } from 'vitest';
import { tellsOrganisationChart } from '../../../src/documents/runs/picture-remark.ts';
import { inList, listOf, p, useOf } from '../../fixtures/word-pieces.ts';
import { saidOf, wordRead } from './word-read.ts';

const drawn = (content: string, description = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${description}"/>${content}</wp:inline></w:drawing></w:r>`;
const box = (content: string): string =>
  `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
const oldBox = (content: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;

describe('a drawing', () => {
  test('has its boxes after the paragraph it hangs on, once', () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p('DRAFT'))}</w:drawing></mc:Choice><mc:Fallback>${oldBox(p('DRAFT'))}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(wordRead(p(`<w:r><w:t>Terms</w:t></w:r>${both}`)).blocks).toMatchObject([
      { text: 'Terms' },
      { text: 'DRAFT', role: 'box' },
    ]);
  });

  test('has the boxes of an older file', () => {
    expect(wordRead(p(`<w:r>${oldBox(p('DRAFT'))}</w:r>`)).blocks).toMatchObject([
      { text: 'DRAFT', role: 'box' },
    ]);
  });

  test('counts in a box apart from the text', () => {
    const numbering = listOf(0, [['decimal', '%1.']]) + useOf(1, 0);
    const boxed = p(drawn(box(p('In a box', inList(1, 0)))));
    const body = p('One', inList(1, 0)) + boxed + p('Two', inList(1, 0));
    expect(wordRead({ body, numbering }).blocks).toMatchObject([
      { label: '1.' },
      { label: '1.' },
      { label: '2.' },
    ]);
  });

  test.each([
    [
      'with a description',
      drawn('<pic:pic/>', 'Map of the area'),
      'A picture was not read. Its alternative text: “Map of the area”',
    ],
    [
      'of who answers to whom',
      drawn('<pic:pic/>', 'Governance structure chart'),
      'An organisation chart is a picture, and what it shows was not read. Its alternative text: “Governance structure chart”',
    ],
    [
      'without a description',
      drawn('<pic:pic/>') + drawn('<pic:pic/>'),
      '2 pictures without alternative text were not read.',
    ],
  ])('that is a picture %s is said to be one', (_, content, says) => {
    expect(saidOf(p(content))).toEqual([says]);
  });

  test('that is a diagram has its words beside the text', () => {
    const data =
      '<dgm:dataModel><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Board</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Executive</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>';
    const pieces = {
      body: p(drawn('<dgm:relIds r:dm="diagramData"/>', 'Organisation chart')),
      parts: { diagramData: data },
    };
    expect(wordRead(pieces).blocks).toMatchObject([
      { text: 'Board', aside: 'picture-text' },
      { text: 'Executive', aside: 'picture-text' },
    ]);
    expect(saidOf(pieces)).toEqual([
      'An organisation chart is drawn as a picture. Its words are listed; how they hang together is not.',
    ]);
  });

  test('that is a word laid over the page has it beside the text', () => {
    const mark = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>';
    expect(wordRead(p(mark)).blocks).toMatchObject([{ text: 'DRAFT', aside: 'picture-text' }]);
  });

  test('that is a file of another program is said not to be read', () => {
    expect(saidOf(p('<w:r><w:object><o:OLEObject/></w:object></w:r>'))).toEqual([
      '1 embedded file of another program was not read.',
    ]);
  });
});

test.each([
  ['Organisational chart of the board', true],
  ['An organogram', true],
  ['Committee structure diagram', true],
  ['Pie chart of spending', false],
  ['Logo of the council', false],
])('“%s” tells of an organisation chart: %s', (description, tells) => {
  expect(tellsOrganisationChart(description)).toBe(tells);
});
