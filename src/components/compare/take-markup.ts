import { answerRef } from '../../views/keeping/clipping-ref.ts';
import type { CompareCell, CompareRow } from '../../views/compare/compare-table.ts';
import type { MarkupOptions } from './markup-options.ts';
import { escapeHtml } from './escape-html.ts';

/** What can be done with the answers of one topic, in one place: nothing where no document answers, or without script. */
export function takeMarkup(row: CompareRow, { isLive }: MarkupOptions): string {
  const cells = row.cells.filter(({ quotes }) => quotes.length > 0);
  if (!isLive || cells.length === 0) return '';
  const about = `<span class="govuk-visually-hidden"> on ${escapeHtml(row.title)}</span>`;
  const items = cells.map((cell) => `<li>${itemMarkup(row, cell)}</li>`);
  return `<details class="quiet-fold compare-take"><summary>Keep or copy${about}</summary><button class="quiet-button" type="button" data-whole aria-expanded="false">Whole clauses${about}</button><ul class="compare-take__list">${items.join('')}</ul></details>`;
}

function itemMarkup({ topic, title }: CompareRow, { body, bodyName, whole }: CompareCell): string {
  const name = escapeHtml(`${title}, ${bodyName}`);
  const ofBody = `<span class="govuk-visually-hidden"> of ${name}</span>`;
  const keep = `<button class="quiet-button keep" type="button" data-keep="${answerRef(body, topic)}" data-name="${name}">Keep</button>`;
  const copy = `<button class="quiet-button" type="button" data-borrow="${topic} ${escapeHtml(body)}">Copy the wording${ofBody}</button>`;
  return `<span class="compare-take__body">${escapeHtml(bodyName)}</span> ${keep}${whole.length === 0 ? '' : copy}`;
}
