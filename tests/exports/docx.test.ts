import { describe, expect, test } from 'vitest';
import { docx } from '../../src/exports/docx.ts';
import { checksum, zipStored } from '../../src/exports/zip-stored.ts';

const file = docx({
  title: 'Comparison',
  isLandscape: true,
  blocks: [
    { text: 'Fish & <chips>\u0007' },
    {
      header: ['Topic', 'Board'],
      rows: [[[{ text: 'Quorum', style: 'Strong' }], [{ text: '5' }]]],
    },
  ],
});
const text = new TextDecoder().decode(file);

describe('docx', () => {
  test('repeats the header row of a table on each page', () => {
    expect(text).toContain('<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>');
  });

  test('makes columns as wide as they are asked to be', () => {
    const table = { header: ['Topic', 'Answer'], widths: [1, 3], rows: [] };
    const wide = docx({ title: 'Pack', isLandscape: false, blocks: [table] });
    expect(new TextDecoder().decode(wide)).toContain(
      '<w:tblGrid><w:gridCol w:w="2409"/><w:gridCol w:w="7228"/></w:tblGrid>',
    );
  });

  test('numbers its pages', () => {
    expect(text).toContain('<w:footerReference w:type="default" r:id="rId2"/>');
    expect(text).toContain('Target="footer.xml"');
    expect(text).toContain('<w:fldSimple w:instr=" PAGE ">');
  });

  test('is in British English', () => {
    expect(text).toContain('<w:lang w:val="en-GB"/>');
  });

  test('escapes what XML cannot hold', () => {
    expect(text).toContain('Fish &amp; &lt;chips&gt;</w:t>');
  });

  test('gives the same bytes for the same document', () => {
    const again = zipStored([{ name: 'a', text: 'x' }]);
    expect(again).toEqual(zipStored([{ name: 'a', text: 'x' }]));
  });
});

test('checksum is the CRC-32 of zip', () => {
  expect(checksum(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
});
