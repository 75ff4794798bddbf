import { readFileSync, writeFileSync } from 'node:fs';
import { launchChromium } from '../../browser/chromium.ts';

/** Prints the pages beside this file as PDFs again, with the browser of the tests: a tagged file, and one that is not. */
const folder = new URL('pages/', import.meta.url);
const edge = '<div style="font-size:8pt;margin-left:2cm">';
const browser = await launchChromium();
const page = await browser.newPage();
for (const name of ['terms', 'cylch']) {
  await page.setContent(readFileSync(new URL(`${name}.html`, folder), 'utf8'));
  for (const tagged of [true, false]) {
    const printed = await page.pdf({
      format: 'A4',
      margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
      displayHeaderFooter: true,
      headerTemplate: `${edge}Northmere terms v2 DRAFT</div>`,
      footerTemplate: `${edge}Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`,
      tagged,
    });
    if (tagged || name === 'terms')
      writeFileSync(new URL(`${name}${tagged ? '' : '-untagged'}.pdf`, folder), printed);
  }
}
await browser.close();
