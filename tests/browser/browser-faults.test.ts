import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFolder } from '../../src/site/serving/serve-folder.ts';
import { serveFolder } from '../../src/site/serving/serve-folder.ts';
import { launchChromium } from './chromium.ts';
import { writeFaultySite } from './faulty-site.ts';
import { walkByKeyboard } from './keyboard-walk.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import { violationsOf } from './violations-of.ts';
import { nothing, watchPage } from './watch-page.ts';
import { wordsInView } from './words-in-view.ts';

// The checks in the browser prove themselves here: each reports the fault it is there for.
const longWord = 'x'.repeat(200);
const { site, remove } = writeFaultySite({
  bodies: {
    'index.html': '<p>Nothing is wrong with <a href="/">this page</a>.</p>',
    'image.html': '<img src="data:," width="20" height="20">',
    'grey.html': '<p class="grey">These words are too pale to read.</p>',
    'phone.html': '<p class="grey-on-phone">These words are pale on a phone.</p>',
    'small.html': '<p class="crowd"><a href="/">a</a><a href="/#main">b</a></p>',
    'wide.html': `<p id="wide">${longWord}</p>`,
    'scroller.html': `<div class="scroller" tabindex="0">${longWord}</div>`,
    'covered.html': '<p><a href="/">Covered</a></p><div class="cover"></div>',
    'off.html': '<p><a class="off" href="/">Off the page</a></p>',
    'unmarked.html': '<p><a class="unmarked" href="/">No mark</a></p>',
    'inline.html': '<script>document.cookie = "inline=1"</script>',
    'eval.html': '<script src="/eval.js"></script>',
    'keeps.html': '<script src="/keeps.js"></script>',
    'elsewhere.html': '<img src="http://127.0.0.1:9/pixel.png" alt="">',
    'later.html':
      '<p class="later">Words that a script shows.</p><script src="/later.js"></script>',
    'shown.html': '<p class="shown" hidden>Not for readers</p>',
    'shows.html': '<p id="shows" hidden>Not for readers</p><script src="/shows.js"></script>',
    'throws.html': '<script src="/throws.js"></script>',
  },
  files: {
    'style.css': `
      body { color: #111; background: #fff; font: 18px/1.5 sans-serif }
      a { color: #00f } :focus { outline: 3px solid #000 }
      .grey { color: #aaa }
      @media (max-width: 500px) { .grey-on-phone { color: #aaa } }
      .crowd { font-size: 8px; line-height: 1 } .crowd a { display: inline-block; margin: 0 1px }
      .scroller { overflow-x: auto }
      .cover { position: fixed; inset: 0; background: #fff }
      .off { position: absolute; left: -5000px }
      .unmarked:focus { outline: none }
      .later { display: none } .shown { display: block }`,
    'eval.js': 'eval("1")',
    'keeps.js': `
      document.cookie = 'visited=1'; localStorage.setItem('seen', '1');
      sessionStorage.setItem('now', '1'); indexedDB.open('kept');`,
    'later.js': 'document.querySelector(".later").classList.remove("later")',
    'shows.js': 'document.querySelector("#shows").classList.add("shown")',
    'throws.js': 'throw new Error("a script broke")',
  },
});

let browser: Browser;
let served: ServedFolder;
beforeAll(async () => {
  browser = await launchChromium();
  served = await serveFolder({ folder: site.folder, port: 0 });
});
afterAll(async () => {
  await served.close();
  await browser.close();
  remove();
});

async function on<Result>(
  file: string,
  { width }: { width: number },
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage({ viewport: { width, height: 640 } });
  await page.goto(`${served.url}/${file}`);
  const result = await look(page);
  await page.close();
  return result;
}

describe('violationsOf', () => {
  test.concurrent.each([
    ['image.html', 1280, 'image-alt'],
    ['grey.html', 1280, 'color-contrast'],
    ['phone.html', 390, 'color-contrast'],
    ['small.html', 1280, 'target-size'],
  ])('reports %s at %d px: %s', async (file, width, rule) => {
    const found = await on(file, { width }, violationsOf);
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(`^${rule} at `)]));
  });

  test.concurrent.each([
    ['index.html', 390],
    ['phone.html', 1280],
  ])('reports nothing on %s at %d px', async (file, width) => {
    expect(await on(file, { width }, violationsOf)).toEqual([]);
  });
});

describe('watchHidden', () => {
  const look = async (file: string): Promise<void> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${served.url}/${file}`);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await context.close();
  };

  test.each(['shown.html', 'shows.html'])(
    'reports what a class shows against its mark: %s',
    (file) => expect(look(file)).rejects.toThrow(/Hidden, and yet to be seen: .*Not for readers/),
  );

  test('reports nothing where all is well', () =>
    expect(look('index.html')).resolves.toBeUndefined());
});

describe('sidewaysScroll', () => {
  test('names what is too wide', async () => {
    const found = await on('wide.html', { width: 320 }, sidewaysScroll);
    expect(found).toContainEqual(expect.stringContaining('id="wide"'));
  });

  test.each(['index.html', 'scroller.html'])('reports nothing on %s', async (file) => {
    expect(await on(file, { width: 320 }, sidewaysScroll)).toEqual([]);
  });
});

describe('walkByKeyboard', () => {
  test.concurrent.each([
    ['covered.html', 'Covered</a> is covered'],
    ['off.html', 'is outside the window'],
    ['unmarked.html', 'No mark</a> is not marked as focused'],
  ])('reports %s: %s', async (file, fault) => {
    const { faults } = await on(file, { width: 1280 }, walkByKeyboard);
    expect(faults).toContainEqual(expect.stringContaining(fault));
  });

  test('reports nothing on a good page, and ends with it', async () => {
    const walk = await on('index.html', { width: 1280 }, walkByKeyboard);
    expect(walk).toEqual({ firstLink: '#main', stops: 2, faults: [] });
  });
});

describe('wordsInView', () => {
  test('sees words that a script shows only where script runs', async () => {
    const withScript = await on('later.html', { width: 1280 }, wordsInView);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}/later.html`);
    expect([withScript, await wordsInView(page)]).toEqual(['Words that a script shows.', '']);
    await context.close();
  });
});

describe('watchPage', () => {
  async function reportOf(file: string) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const report = await watchPage(page, served.url);
    await page.goto(`${served.url}/${file}`, { waitUntil: 'networkidle' });
    const reported = await report();
    await context.close();
    return reported;
  }

  test('reports nothing on a good page', async () => {
    expect(await reportOf('index.html')).toEqual(nothing);
  });

  test.concurrent.each(['inline.html', 'eval.html', 'elsewhere.html'])(
    'reports that the policy stopped something on %s',
    async (file) => {
      const { policyViolations, consoleErrors } = await reportOf(file);
      expect(policyViolations).toContainEqual(expect.stringMatching(/-src\S* stopped /u));
      expect(consoleErrors).not.toEqual([]);
    },
  );

  test('reports cookies and everything kept in the browser', async () => {
    const { cookies, stored } = await reportOf('keeps.html');
    expect(cookies).toEqual(['visited']);
    expect(stored).toEqual(['seen', 'now', 'database kept']);
  });

  test('reports a script that breaks', async () => {
    expect((await reportOf('throws.html')).consoleErrors).toEqual(['a script broke']);
  });

  test('reports a request to elsewhere, even where no policy stops it', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const report = await watchPage(page, served.url);
    await page.goto(`${served.url}/elsewhere.html`, { waitUntil: 'networkidle' });
    expect((await report()).requestsElsewhere).toEqual(['http://127.0.0.1:9/pixel.png']);
    await context.close();
  });
});
