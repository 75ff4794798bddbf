import type { CompareCell } from '../../views/compare/compare-table.ts';
import { escapeHtml } from './escape-html.ts';

const deepest = 4;

/** The whole clauses an answer rests on, hidden until they are asked for. */
export function wholeMarkup({ whole, quotes }: CompareCell): string {
  if (whole.length === 0) return '';
  const clauses = whole.map(({ name, href, lines }) => {
    const words = lines.map(
      ({ depth, text }) =>
        `<p class="whole__line whole__line--${Math.min(depth, deepest)}">${tinted(text, quotes)}</p>`,
    );
    return `<p class="whole__name"><a class="govuk-link" href="${href}">${escapeHtml(name)}</a></p>${words.join('')}`;
  });
  return `<div class="whole" hidden>${clauses.join('')}</div>`;
}

// The first quote that stands in a line; quotes that run over several lines stay plain.
function tinted(text: string, quotes: CompareCell['quotes']): string {
  const quote = quotes.find((one) => text.includes(one.quote))?.quote;
  if (quote === undefined) return escapeHtml(text);
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return `${escapeHtml(text.slice(0, start))}<mark class="quoted">${escapeHtml(quote)}</mark>${escapeHtml(text.slice(end))}`;
}
