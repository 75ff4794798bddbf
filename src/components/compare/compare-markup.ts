import type {
  CompareCell,
  CompareColumn,
  CompareRow,
  CompareTable,
} from '../../views/compare/compare-table.ts';
import { isNamed } from '../../views/compare/compare-table.ts';
import { wholeMarkup } from './whole-markup.ts';
import { answerRef } from '../../views/keeping/clipping-ref.ts';
import { escapeHtml } from './escape-html.ts';

const mostClauses = 4;

export interface MarkupOptions {
  readonly caption: string;
  /** With script: whole clauses on demand, and buttons to keep an answer. */
  readonly isLive: boolean;
}

/**
 * A comparison as HTML, for pages made beforehand and for those made on request.
 *
 * Shape: a table for wide windows and a list for narrow ones; the style sheet shows one of them.
 */
export function compareMarkup(table: CompareTable, options: MarkupOptions): string {
  return tableMarkup(table, options) + listMarkup(table, options);
}

function tableMarkup({ columns, rows }: CompareTable, options: MarkupOptions): string {
  const heads = columns.map((column) => `<th scope="col">${bodyLink(column)}</th>`);
  const lines = rows.map(
    (row) =>
      `<tr${sameMark(row)}><th scope="row"><a class="govuk-link" href="${row.href}">${escapeHtml(row.title)}</a>${verdictMarkup(row)}${wholeButton(row, options)}</th>${row.cells.map((cell) => `<td>${cellMarkup(row, cell, options)}</td>`).join('')}</tr>`,
  );
  // In a row of their own, so that the head is low enough to stay in view.
  const about = `<tr><th scope="row">Document</th>${columns.map((column) => `<td>${metaMarkup(column)}</td>`).join('')}</tr>`;
  const caption = escapeHtml(options.caption);
  return `<section class="scroll compare-table" aria-label="Comparison" tabindex="0"><table class="plain-table"><caption class="plain-table__caption">${caption}</caption><thead><tr><th scope="col">Topic</th>${heads.join('')}</tr></thead><tbody>${about}${lines.join('')}</tbody></table></section>`;
}

function listMarkup({ columns, rows }: CompareTable, options: MarkupOptions): string {
  const topics = rows.map((row) => {
    const bodies = row.cells.map(
      (cell, index) =>
        `<div class="compare-list__body"><dt>${bodyLink(columns[index]!)}</dt><dd>${cellMarkup(row, cell, options)}</dd></div>`,
    );
    return `<div class="compare-list__topic"${sameMark(row)}><h3 class="compare-list__title"><a class="govuk-link" href="${row.href}">${escapeHtml(row.title)}</a></h3>${verdictMarkup(row)}${wholeButton(row, options)}<dl class="compare-list__bodies">${bodies.join('')}</dl></div>`;
  });
  return `<div class="compare-list">${topics.join('')}</div>`;
}

function cellMarkup(row: CompareRow, cell: CompareCell, { isLive }: MarkupOptions): string {
  const { phrase, state, stateName, note, quotes, bodyName } = cell;
  const tag = isNamed(state)
    ? `<span class="state state--${state}">${escapeHtml(stateName)}</span> `
    : '';
  const about = `<span class="govuk-visually-hidden"> of ${escapeHtml(bodyName)} on ${escapeHtml(row.title)}</span>`;
  const ofBody = `<span class="govuk-visually-hidden"> of ${escapeHtml(bodyName)}</span>`;
  const words = quotes.map(
    ({ quote, name, href }) =>
      `<p class="words-quote">“${escapeHtml(quote)}” <a class="govuk-link words-quote__clause" href="${href}">${escapeHtml(name)}${ofBody}</a></p>`,
  );
  const remark = note === undefined ? [] : [`<p class="remark">${escapeHtml(note)}</p>`];
  const behind = [...words, ...remark];
  const clauses = clausesOf(cell);
  const summary = words.length === 0 ? 'Note' : note === undefined ? 'Words' : 'Words and note';
  return [
    `<p class="compare-answer compare-answer--${state}">${tag}${escapeHtml(phrase)}</p>`,
    clauses === '' ? '' : `<p class="compare-clauses">${escapeHtml(clauses)}</p>`,
    behind.length === 0
      ? ''
      : `<details class="compare-words"><summary>${summary}${about}</summary>${behind.join('')}</details>`,
    isLive ? wholeMarkup(cell) : '',
    isLive ? keepButton(row, cell) : '',
  ].join('');
}

// Paper has room for a few; the words that are opened name each.
function clausesOf({ quotes }: CompareCell): string {
  const names = [...new Set(quotes.map(({ name }) => name))];
  const left = names.length - mostClauses;
  return [...names.slice(0, mostClauses), ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}

function bodyLink({ name, href }: CompareColumn): string {
  return `<a class="govuk-link" href="${href}">${escapeHtml(name)}</a>`;
}

function metaMarkup({ name, partnership, meta }: CompareColumn): string {
  const where = name === partnership ? meta : `${partnership}. ${meta}`;
  return `<span class="compare-meta">${escapeHtml(where)}</span>`;
}

function verdictMarkup({ verdict }: CompareRow): string {
  if (verdict === undefined) return '';
  const { name, detail, kind } = verdict;
  const more = detail === '' ? '' : `: ${escapeHtml(detail)}`;
  return `<span class="compare-verdict${kind === 'same' ? ' compare-verdict--same' : ''}"><strong>${name}</strong>${more}</span>`;
}

function sameMark({ verdict }: CompareRow): string {
  return verdict?.kind === 'same' ? ' data-same' : '';
}

function wholeButton({ topic, title, cells }: CompareRow, { isLive }: MarkupOptions): string {
  if (!isLive || cells.every(({ whole }) => whole.length === 0)) return '';
  return `<button class="quiet-button" type="button" data-whole="${topic}" aria-expanded="false">Whole clauses<span class="govuk-visually-hidden"> on ${escapeHtml(title)}</span></button>`;
}

function keepButton({ topic, title }: CompareRow, { body, bodyName }: CompareCell): string {
  const name = escapeHtml(`${title}, ${bodyName}`);
  return `<button class="quiet-button keep" type="button" data-keep="${answerRef(body, topic)}" data-name="${name}">Keep</button>`;
}
