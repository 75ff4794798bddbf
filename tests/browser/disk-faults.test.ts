import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/site/verifying/addresses-of.ts';
import { brandFaults } from './brand-faults.ts';
import { writeFaultySite } from './faulty-site.ts';
import { htmlFaults } from './html-faults.ts';
import { fileLinkFaults, linkFaults } from '../../src/site/verifying/link-faults.ts';
import { markupFaults } from '../../src/site/verifying/markup-faults.ts';

// The checks of the built site prove themselves here: each reports the fault it is there for.
const faultByPage: [file: string, body: string, fault: RegExp][] = [
  ['link.html', '<a href="/nowhere/">x</a>', /leads to "\/nowhere\/", which does not exist/u],
  ['slash.html', '<a href="/folder">x</a>', /leads to "\/folder", which does not exist/u],
  ['anchor.html', '<a href="/#absent">x</a>', /index\.html has no id "absent"/u],
  ['own-anchor.html', '<a href="#absent">x</a>', /own-anchor\.html has no id "absent"/u],
  ['full.html', '<a href="https://remit.example/no/">x</a>', /which does not exist/u],
  ['scheme.html', '<a href="ftp://example.org/">x</a>', /leads to "ftp:/u],
  ['image.html', '<img src="https://example.org/a.png" alt="">', /loads .* from elsewhere/u],
  ['script.html', '<script src="//example.org/a.js"></script>', /loads .* from elsewhere/u],
  ['set.html', '<img srcset="/no.png 2x" src="data:," alt="">', /"\/no\.png", which/u],
  ['inline.html', '<script>alert(1)</script>', /<script> has no src/u],
  ['sheet.html', '<style>p { color: red }</style>', /<style> is a style sheet/u],
  ['styled.html', '<p style="color: red">x</p>', /has a style attribute/u],
  ['handler.html', '<img src="data:," alt="" onerror="alert(1)">', /has the handler onerror/u],
  ['runs.html', '<a href="java\nscript:alert(1)">x</a>', /runs its href/u],
  ['twice.html', '<p id="a">x</p><p id="a">y</p>', /repeats the id "a"/u],
  ['template.html', '<template><p onclick="x()">x</p></template>', /has the handler onclick/u],
];

const govuk = fileURLToPath(
  new URL('../../node_modules/govuk-frontend/dist/govuk/assets', import.meta.url),
);
const { site, remove } = writeFaultySite({
  bodies: {
    ...Object.fromEntries(faultByPage.map(([file, body]) => [file, body])),
    'index.html': '<p id="here"><a href="#here">Here</a> <a href="folder/#main">There</a></p>',
    'folder/index.html': '<p><a href="https://example.org/">Elsewhere</a> <a href="../">Up</a></p>',
    'html.html': '<p><div>x</div></p>',
  },
  files: {
    'style.css': '@font-face { font-family: "GDS Transport"; src: url("/no.woff2") }',
    'feed.xml': '<feed><link href="https://remit.example/no-entry/"/></feed>',
    'bare.html':
      '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>x</body></html>',
  },
  copies: {
    'renamed.svg': join(govuk, 'images', 'govuk-crest.svg'),
    'sans.woff2': join(govuk, 'fonts', 'light-94a07e06a1-v2.woff2'),
  },
});
afterAll(remove);

// The home page of this small site says where it is published, as a real one does.
const home: { text: string } | undefined = site.pages.find(({ file }) => file === 'index.html');
if (home !== undefined) {
  const link = '<link rel="canonical" href="https://remit.example/">';
  home.text = home.text.replace('<title>', `${link}<title>`);
}
const addresses = addressesOf(site);

function faultsOf(file: string): string[] {
  const page = site.pages.find((built) => built.file === file);
  if (page === undefined) throw new Error(`There is no ${file}.`);
  const markup = markupFaults(page, addresses.elementsByFile.get(file) ?? []);
  return [...linkFaults(page, addresses), ...markup];
}

describe('the checks of links and markup', () => {
  test.each(faultByPage)('report %s: %s', (file, _body, fault) => {
    expect(faultsOf(file)).toContainEqual(expect.stringMatching(fault));
  });

  test.each(['index.html', 'folder/index.html'])('report nothing on %s', (file) => {
    expect(faultsOf(file)).toEqual([]);
  });

  test('report a page without its policy', () => {
    expect(faultsOf('bare.html')).toEqual([expect.stringMatching(/no <meta> with the content/u)]);
  });

  test('report addresses in style sheets and feeds that lead nowhere', () => {
    expect(fileLinkFaults(site, addresses)).toEqual([
      expect.stringMatching(/^feed\.xml: .*no-entry/u),
      expect.stringMatching(/^style\.css: .*no\.woff2/u),
    ]);
  });
});

test('the check of HTML reports an element in a place where it may not stand', () => {
  const faults = site.pages.filter(({ file }) => file === 'html.html').flatMap(htmlFaults);
  expect(faults).toContainEqual(expect.stringMatching(/html\.html:\d+:\d+ \S+ .*(?:div|p)/u));
});

test('the check of marks reports a typeface by name, and a crest and a font by content', () => {
  expect(brandFaults(site)).toEqual([
    expect.stringMatching(/^renamed\.svg is a file of GOV\.UK/u),
    expect.stringMatching(/^sans\.woff2 is a file of GOV\.UK/u),
    expect.stringMatching(/^style\.css mentions GDS Transport/u),
  ]);
});
