import { expect, test } from 'vitest';
import { reviewsView } from '../../src/views/reviews/reviews-view.ts';
import { openSample } from '../fixtures/open-sample.ts';
import { sampleRegister } from '../fixtures/sample-register.ts';
import { renderEveryPage } from './render-every-page.ts';

/** What is said of a document that is silent. Pages of knowledge speak of documents in general. */
const silences =
  /[^<>.]{0,60}(?:[Nn]ot stated|does not (?:say|state|give|answer)|do not say|says nothing|is silent|are silent|lists no seats|No date set|no review date)[^<>.]{0,40}/g;
/** Sentences that speak of documents in general, of none, or of the part that is held. */
const general = [
  'silence is shown as “not stated”',
  'which are silent',
  'means that a document does not give',
  'It does not answer these questions',
  'of the document that we hold does not say',
  '0 give no review date',
  // A label beside a number, which is asked for below.
  'No date set',
];
const knowledge = /\/(?:topics|checks|errors|guides|glossary|reference|schema)\b/;

/** What a list can be narrowed to, which is said of no document. */
const choices = /<form[\s\S]*?<\/form>|<fieldset[\s\S]*?<\/fieldset>/g;

const files = Object.keys(sampleRegister());
const readings = files.filter((file) => /\/(?:facts|membership|rasci)\.yaml$/.test(file));
const sources = files.filter((file) => file.startsWith('content/sources/'));

async function silencesOf(change: Parameters<typeof openSample>[0]): Promise<string[]> {
  const { register, diagnostics } = openSample(change);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const rendered = await renderEveryPage(register!);
  expect(rendered.length).toBeGreaterThan(30);
  expect(reviewsView(register!).counts.find(({ state }) => state === 'no-date')?.count).toBe(0);
  return rendered
    .filter(({ page }) => !knowledge.test(page))
    .flatMap(({ page, text }) =>
      [...text.replaceAll(choices, '').matchAll(silences)]
        .map(([said]) => said.trim())
        .filter((said) => !general.some((words) => said.includes(words)))
        .map((said) => `${page}: ${said}`),
    );
}

test('of documents that nobody has read no page says that they are silent', async () => {
  const nothingRead = Object.fromEntries(readings.map((file) => [file, undefined]));
  expect(await silencesOf(nothingRead)).toEqual([]);
});

test('of documents of which a part is held no page says that they are silent', async () => {
  const inPart = Object.fromEntries(
    sources.map((file) => [file, (text: string) => `${text}copy: { is: part, which: page 1 }\n`]),
  );
  expect(await silencesOf(inPart)).toEqual([]);
});
