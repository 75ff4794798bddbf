import { describe, expect, test } from 'vitest';
import { docx } from '../../src/exports/docx.ts';
import { topicIds } from '../../src/model/topic-ids.ts';
import { compareBody } from '../../src/views/compare/compare-body.ts';
import { compareDocument } from '../../src/views/compare/compare-exports.ts';
import { compareTable } from '../../src/views/compare/compare-table.ts';
import { clippingDocument, clippingView } from '../../src/views/compare/clipping-view.ts';
import { reviewPackDocument } from '../../src/views/review-pack/review-pack-blocks.ts';
import { reviewPackView } from '../../src/views/review-pack/review-pack-view.ts';
import type { WordDocument } from '../../src/views/word-document.ts';
import { twoPartnerships } from '../fixtures/two-partnerships.ts';
import { allNamed } from './parse-xml.ts';
import { readDocx } from './read-docx.ts';

// What a person who listens to a Word document, or moves in it by headings and links, depends on.
describe.each(everyDocument())('$title can be read without seeing it', (document) => {
  const reading = docx(document).then(readDocx);

  test('says what it is, who gives it out and in which language', async () => {
    const { properties } = await reading;
    expect([properties['dc:title'], properties['dc:creator'], properties['dc:language']]).toEqual([
      document.title,
      'Riverside Register',
      'en-GB',
    ]);
  });

  test('begins with its title, and leaves out no level of heading', async () => {
    const { paragraphs } = await reading;
    expect(paragraphs[0]).toMatchObject({ style: 'Title', text: document.title });
    const levels = paragraphs.flatMap(({ style }) => /^Heading(\d)$/u.exec(style ?? '')?.[1] ?? []);
    const jumps = levels.filter(
      (level, index) => Number(level) - Number(levels[index - 1] ?? 0) > 1,
    );
    expect(jumps).toEqual([]);
  });

  test('has tables with one header row, a name for each column, and as many cells in each row', async () => {
    for (const table of allNamed((await reading).document, 'w:tbl')) {
      const rows = table.children.filter(({ name }) => name === 'w:tr');
      expect(rows.map((row) => allNamed(row, 'w:tblHeader').length)).toEqual(
        rows.map((_, index) => (index === 0 ? 1 : 0)),
      );
      const cells = rows.map((row) => row.children.filter(({ name }) => name === 'w:tc'));
      expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
      expect(cells[0]!.filter((cell) => allNamed(cell, 'w:t').length === 0)).toEqual([]);
    }
  });

  test('has links that say where they lead, to full addresses', async () => {
    const links = (await reading).paragraphs.flatMap((paragraph) => paragraph.links);
    expect(links.length).toBeGreaterThan(0);
    for (const [words, href] of links) {
      expect(words.trim().toLowerCase()).not.toMatch(/^(?:|here|link|more|click here|read more)$/u);
      expect(href).toMatch(/^https?:\/\//u);
    }
  });

  test('has no empty paragraph between its words', async () => {
    const { children } = (await reading).document.children[0]!;
    const empty = children.flatMap((child, index) =>
      child.name === 'w:p' && allNamed(child, 'w:t').length === 0
        ? [[children[index - 1]?.name, children[index + 1]?.name]]
        : [],
    );
    // Word joins tables that touch, and wants a paragraph behind the last one.
    const allowed = [
      ['w:tbl', 'w:tbl'],
      ['w:tbl', 'w:sectPr'],
    ];
    expect(
      empty.filter((between) => !allowed.some((one) => one.join() === between.join())),
    ).toEqual([]);
  });
});

function everyDocument(): WordDocument[] {
  const register = twoPartnerships();
  const all = [...register.constitutions.values()];
  const bodies = all.map((constitution) => compareBody(constitution, register));
  const kept = bodies.flatMap((body) => [
    clippingView(`${body.key}/answer/quorum`, body)!,
    clippingView(`${body.key}/clause/${body.words[0]![0]}`, body)!,
  ]);
  const address = 'https://register.example/compare/?body=a';
  return [
    ...all.map((constitution) => reviewPackDocument(reviewPackView(constitution, register))),
    compareDocument(compareTable(bodies, topicIds), address),
    clippingDocument(kept, address),
  ];
}
