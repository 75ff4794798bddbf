import type { CompareCell, CompareQuote } from '../../views/compare/compare-table.ts';
import { isNamed } from '../../views/compare/compare-table.ts';
import type { MarkupOptions } from './markup-options.ts';
import { escapeHtml } from './escape-html.ts';
import { wholeMarkup } from './whole-markup.ts';

// As many as are read at a glance; more are folded.
const mostOpen = 3;

/** The answer of one body, the words it rests on and their clauses. */
export function cellMarkup(cell: CompareCell, letter: string, { isLive }: MarkupOptions): string {
  const { body, bodyName, phrase, state, isProposed, stateName, note, quotes } = cell;
  const tag = isNamed(cell)
    ? `<span class="state state--${isProposed ? 'proposed' : state}">${escapeHtml(stateName)}</span> `
    : '';
  const parts = [
    `<p class="compare-answer compare-answer--${state}">${tag}${escapeHtml(phrase)}</p>`,
    note === undefined ? '' : `<p class="remark">${escapeHtml(note)}</p>`,
    quotes.length === 0 ? '' : wordsMarkup(quotes, bodyName),
    isLive ? wholeMarkup(cell) : '',
  ];
  return `<div class="compare-answers__body" data-body="${escapeHtml(body)}"><dt class="compare-answers__name"><span class="compare-letter">${letter}</span> ${escapeHtml(bodyName)}</dt><dd>${parts.join('')}</dd></div>`;
}

// The words of one clause stand together, so that it is named once.
function wordsMarkup(quotes: readonly CompareQuote[], bodyName: string): string {
  const ofBody = `<span class="govuk-visually-hidden"> of ${escapeHtml(bodyName)}</span>`;
  const clauses = [...Map.groupBy(quotes, ({ href }) => href)].map(([href, same]) => {
    const words = same.map(({ quote }) => `“${escapeHtml(quote)}”`).join(' ');
    return `<p class="words-quote"><span class="compare-quote">${words} </span><a class="govuk-link words-quote__clause" href="${href}">${escapeHtml(same[0]!.name)}${ofBody}</a></p>`;
  });
  const all = clauses.join('');
  if (clauses.length <= mostOpen) return `<div class="compare-words">${all}</div>`;
  return `<details class="quiet-fold compare-words"><summary>${clauses.length} clauses${ofBody}</summary>${all}</details>`;
}
