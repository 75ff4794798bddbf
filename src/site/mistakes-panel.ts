import { visible } from '../diagnostics/visible.ts';
import { count } from '../english/count.ts';
import { xmlText } from '../exports/xml-text.ts';
import type { ShownMistake } from '../register/shown/shown-report.ts';
import type { MistakeList, MistakesOnPage } from './the-mistakes.ts';

/**
 * The mistakes in the content as HTML that stands at the top of each page of the live site.
 *
 * Shape: those of the document in hand are open, those of others are folded away. It brings its own
 *        styles, as it also stands on a page that has nothing else.
 */
export function mistakesPanel({ part, own, elsewhere }: MistakesOnPage): string {
  const where =
    part === undefined
      ? 'in the content'
      : part.body === undefined
        ? 'in this partnership'
        : 'in this document';
  const command = ['npm run check', ...(part === undefined ? [] : ['--', nameOf(part)])].join(' ');
  const parts = [
    `<h2>${own.total === 0 ? `No mistakes ${where}` : `${count(own.total, 'mistake')} ${where}`}</h2>`,
    own.total === 0
      ? ''
      : '<p>Below is what can be shown. What is broken stands as it was before, or is left out.</p>',
    listOf(own, command),
    elsewhere.total === 0
      ? ''
      : `<details><summary>${count(elsewhere.total, 'mistake')} elsewhere</summary>${listOf(elsewhere, 'npm run check')}</details>`,
  ];
  return `<style>${styles}</style><section id="remit-mistakes" tabindex="0" aria-label="Mistakes in the content">${parts.join('')}</section>`;
}

/** A page of the live site that has nothing but the mistakes, where no other can be shown. */
export function pageOfMistakes(panel: string): string {
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<title>Mistakes in the content</title>',
    // Through it the page learns that a file has been saved.
    '<script type="module" src="/@vite/client"></script></head><body>',
    panel,
    '<p id="remit-no-page">This page can be shown when they are mended.</p></body></html>',
  ].join('');
}

/** A page with the mistakes at its top. */
export function withPanel(html: string, panel: string): string {
  const body = /<body[^>]*>/u.exec(html);
  if (body === null) return html;
  const at = body.index + body[0].length;
  return html.slice(0, at) + panel + html.slice(at);
}

function nameOf({ partnership, body }: NonNullable<MistakesOnPage['part']>): string {
  return asHtml(body === undefined ? partnership : `${partnership}/${body}`);
}

function listOf({ shown, total }: MistakeList, command: string): string {
  if (total === 0) return '';
  const left = total - shown.length;
  const more =
    left > 0
      ? `<p>${count(left, 'more mistake')}: run <code>${command}</code> to see them all.</p>`
      : '';
  return `<ol>${shown.map(entryOf).join('')}</ol>${more}`;
}

function entryOf({ diagnostic, frame }: ShownMistake): string {
  const { message, check, file, range, related = [] } = diagnostic;
  const places = [
    { file, range, said: '' },
    ...related.map((one) => ({ ...one, said: `${one.message} ` })),
  ];
  const lines = frame.split('\n').map(asHtml).join('\n');
  return [
    `<li><p>${asHtml(message).replace(/`([^`]+)`/gu, '<code>$1</code>')}</p>`,
    ...places.map(
      ({ said, ...at }) =>
        `<p class="remit-where">${asHtml(`${said}${at.file}:${at.range.start.line}:${at.range.start.column}`)}</p>`,
    ),
    frame === '' ? '' : `<pre>${lines}</pre>`,
    `<p><a href="/errors/${check}/">What this means, and how to mend it</a></p></li>`,
  ].join('');
}

function asHtml(words: string): string {
  return xmlText(visible(words));
}

const styles = [
  '#remit-mistakes{font:16px/1.45 system-ui,sans-serif;color:#1d1d1b;background:#fff4f2;border-bottom:4px solid #b3261e;padding:16px 20px 20px;overflow-wrap:anywhere;max-height:60vh;overflow-y:auto}',
  '#remit-mistakes h2{font-size:22px;margin:0 0 4px}#remit-mistakes p{margin:0 0 6px;max-width:75ch}',
  '#remit-mistakes ol{margin:10px 0 0;padding-left:24px}#remit-mistakes li{margin:0 0 14px}',
  '#remit-mistakes code{font:.92em ui-monospace,monospace;background:#fff;padding:0 3px}',
  '#remit-mistakes .remit-where{font:14px/1.4 ui-monospace,monospace;color:#5c2a26}',
  '#remit-mistakes pre{font:14px/1.4 ui-monospace,monospace;background:#fff;border:1px solid #e3b9b4;margin:0 0 6px;padding:8px 10px;overflow-x:auto}',
  '#remit-mistakes summary{cursor:pointer;margin-top:8px;font-weight:600}#remit-mistakes a{color:#1d4f91}',
  '#remit-no-page{font:16px/1.45 system-ui,sans-serif;margin:20px}@media print{#remit-mistakes{display:none}}',
].join('');
