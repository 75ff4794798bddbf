import type { ClippingView } from '../../views/compare/clipping-view.ts';
import { escapeHtml } from './escape-html.ts';

/** The list as HTML; a clipping the register no longer has is named, so that it can be removed. */
export function clippingItems(
  clippings: readonly { readonly ref: string; readonly view: ClippingView | undefined }[],
): string {
  return clippings.map(({ ref, view }) => item(ref, view)).join('');
}

function item(ref: string, view: ClippingView | undefined): string {
  const name = view === undefined ? ref : `${view.title}, ${view.body}`;
  const remove = `<button class="quiet-button" type="button" data-remove="${escapeHtml(ref)}">Remove<span class="govuk-visually-hidden"> ${escapeHtml(name)}</span></button>`;
  if (view === undefined)
    return `<li class="clipping"><p>The register no longer has <code>${escapeHtml(ref)}</code>.</p>${remove}</li>`;
  const { title, body, href, answer, note, words, citation } = view;
  return `<li class="clipping"><h2 class="clipping__title">${escapeHtml(title)}: <a class="govuk-link" href="${href}">${escapeHtml(body)}</a></h2>${[
    answer === undefined ? '' : `<p class="clipping__answer">${escapeHtml(answer)}</p>`,
    note === undefined ? '' : `<p class="remark">${escapeHtml(note)}</p>`,
    ...words.map((text) => `<p class="words-quote">${escapeHtml(text)}</p>`),
    `<p class="clipping__citation">${escapeHtml(citation)}</p>`,
    remove,
  ].join('')}</li>`;
}
