import { describe, expect, test } from 'vitest';
import { markLanguages } from '../../src/site/mark-languages.ts';

const words = {
  names: new Map([
    ['Bwrdd Dŵr & Thŷ', 'cy'],
    ['Ynys Wen', 'cy'],
  ] as const),
  words: new Map([
    ['Trust', 'cy'],
    ['yn gweithio dros bobl', 'cy'],
  ] as const),
};

const mark = (html: string): string => markLanguages(html, words);

describe('markLanguages', () => {
  test('marks a name within a sentence, whatever signs are in it', () => {
    expect(mark('<p>The Bwrdd Dŵr &amp; Thŷ of Ynys Wen.</p>')).toBe(
      '<p>The <span lang="cy">Bwrdd Dŵr &amp; Thŷ</span> of <span lang="cy">Ynys Wen</span>.</p>',
    );
  });

  test('marks what a document says in quotes, and a single word only where it stands alone', () => {
    expect(mark('<p>“yn gweithio dros bobl”, clause 2</p>')).toBe(
      '<p>“<span lang="cy">yn gweithio dros bobl</span>”, clause 2</p>',
    );
    expect(mark('<td> Trust </td>')).toBe('<td> <span lang="cy">Trust</span> </td>');
    expect(mark('<p>The Trust pays.</p>')).toBe('<p>The Trust pays.</p>');
  });

  test.each([
    '<p lang="cy"><b>Ynys Wen</b></p>',
    '<title>Ynys Wen</title>',
    '<script>"Ynys Wen"</script>',
    '<option>Ynys Wen</option>',
    '<a title="Ynys Wen" href="/Ynys Wen/">More</a>',
    '<!-- Ynys Wen -->',
    '<p>Ynys Wenfro</p>',
  ])('leaves as it is: %s', (html) => {
    expect(mark(html)).toBe(html);
  });

  test('goes on after a part that says its language, and after elements without an end', () => {
    expect(mark('<html lang="en-GB"><p lang="cy">x<br></p><img src="a"><i>Ynys Wen</i>')).toBe(
      '<html lang="en-GB"><p lang="cy">x<br></p><img src="a"><i><span lang="cy">Ynys Wen</span></i>',
    );
  });

  test('marks nothing that is in the language around it, and goes by that of the main part', () => {
    const welsh = '<html lang="cy"><header>Ynys Wen</header>';
    expect(mark(`${welsh}<main lang="en-GB"><p>Ynys Wen</p></main><p>Trust</p>`)).toBe(
      `${welsh}<main lang="en-GB"><p><span lang="cy">Ynys Wen</span></p></main><p>Trust</p>`,
    );
  });

  test('marks text of a drawing as drawings can', () => {
    expect(mark('<svg><text>Ynys Wen</text></svg>')).toBe(
      '<svg><text><tspan lang="cy">Ynys Wen</tspan></text></svg>',
    );
  });
});
