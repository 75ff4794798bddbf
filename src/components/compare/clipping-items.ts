import type { ClippingView } from '../../views/compare/clipping-view.ts';
import { sourceLines } from '../../views/compare/clipping-view.ts';
import { escapeHtml } from './escape-html.ts';

interface Clipping {
  readonly ref: string;
  readonly view: ClippingView | undefined;
  /** The data of its body did not arrive, so that nothing can be said of it. */
  readonly isUnreachable: boolean;
}

/** The list as HTML; a clipping the register no longer has is named, so that it can be removed. */
export function clippingItems(clippings: readonly Clipping[]): string {
  return clippings.map(item).join('');
}

function item({ ref, view, isUnreachable }: Clipping): string {
  const name = view === undefined ? ref : `${view.title}, ${view.body}`;
  const remove = `<button class="quiet-button" type="button" data-remove="${escapeHtml(ref)}">Remove<span class="govuk-visually-hidden"> ${escapeHtml(name)}</span></button>`;
  if (view === undefined) {
    const named = `<code>${escapeHtml(ref)}</code>`;
    const why = isUnreachable
      ? `${named} could not be loaded.`
      : `The register no longer has ${named}.`;
    return `<li class="clipping"><p>${why}</p>${remove}</li>`;
  }
  const { title, body, href, answer, note, words } = view;
  return `<li class="clipping"><h2 class="clipping__title">${escapeHtml(title)}: <a class="govuk-link" href="${href}">${escapeHtml(body)}</a></h2>${[
    answer === undefined ? '' : `<p class="clipping__answer">${escapeHtml(answer)}</p>`,
    note === undefined ? '' : `<p class="remark">${escapeHtml(note)}</p>`,
    ...words.map((text) => `<p class="words-quote">${escapeHtml(text)}</p>`),
    ...sourceLines(view).map((text) => `<p class="clipping__citation">${escapeHtml(text)}</p>`),
    remove,
  ].join('')}</li>`;
}
