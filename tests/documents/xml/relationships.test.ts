import { expect, test } from 'vitest';
import { relationshipsOf } from '../../../src/documents/xml/relationships.ts';
import { openZip } from '../../../src/documents/zip/open-zip.ts';
import { zipOf } from '../../fixtures/word-file.ts';

test('names of parts are found from the folder of the part that names them', () => {
  const zip = openZip(
    zipOf({
      'xl/_rels/workbook.xml.rels': `<Relationships>
        <Relationship Id="a" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="b" Type="http://x/styles" Target="/xl/styles.xml"/>
        <Relationship Id="c" Type="http://x/theme" Target="../theme.xml"/>
        <Relationship Id="d" Type="http://x/hyperlink" Target="http://a/b" TargetMode="External"/>
      </Relationships>`,
    }),
  );
  expect(relationshipsOf(zip, 'xl/workbook.xml').map(({ type, target }) => [type, target])).toEqual(
    [
      ['worksheet', 'xl/worksheets/sheet1.xml'],
      ['styles', 'xl/styles.xml'],
      ['theme', 'theme.xml'],
      ['hyperlink', undefined],
    ],
  );
  expect(relationshipsOf(zip, 'xl/other.xml')).toEqual([]);
});
