import { count } from '../../english/count.ts';
import type {
  CompareCell,
  CompareColumn,
  CompareRow,
  CompareTable,
} from '../../views/compare/compare-table.ts';
import { addresses } from '../../views/addresses.ts';
import { tickPath } from '../../views/pictures/shape-drawing.ts';
import { cellMarkup } from './cell-markup.ts';
import { escapeHtml } from './escape-html.ts';
import type { MarkupOptions } from './markup-options.ts';
import { takeMarkup } from './take-markup.ts';

const mostWords = 12;

/**
 * A comparison as HTML, for pages made beforehand and for those made on request.
 *
 * Shape: a mark for each body in a row for each topic; a row opens to the answers. One is open at a
 *        time, unless a script or a box above says otherwise. On paper it is a table.
 */
export function compareMarkup(table: CompareTable, options: MarkupOptions): string {
  const { columns, rows } = table;
  const letters = columns.map((_, index) => `<span>${letterOf(index)}</span>`).join('');
  const topics = rows.map((row, index) => topicMarkup(row, { table, index, options }));
  return `${drawnMarks(table)}<div class="compare compare--${columns.length}"><div class="compare-head"><p class="compare-head__topic">${count(rows.length, 'question')}</p><ul class="compare-head__bodies">${columns.map(headMarkup).join('')}</ul></div>${aboutMarkup(columns)}<p class="compare-letters" aria-hidden="true"><span></span>${letters}</p>${topics.join('')}</div>`;
}

function headMarkup({ name, href }: CompareColumn, index: number): string {
  return `<li><span class="compare-letter" aria-hidden="true">${letterOf(index)}</span><span><a class="govuk-link" href="${href}">${escapeHtml(name)}</a></span></li>`;
}

// In a row of its own, so that the names are low enough to stay in view.
function aboutMarkup(columns: readonly CompareColumn[]): string {
  const items = columns.map(({ name, partnership, meta }) => {
    const where = name === partnership ? meta : `${partnership} · ${meta}`;
    return `<li>${escapeHtml(where)}</li>`;
  });
  return `<div class="compare-about"><p>${count(columns.length, 'constitution')}</p><ul aria-label="The documents, in the same order">${items.join('')}</ul></div>`;
}

interface Place {
  readonly table: CompareTable;
  readonly index: number;
  readonly options: MarkupOptions;
}

function topicMarkup(row: CompareRow, { table, index, options }: Place): string {
  const { topic, title, verdict, cells } = row;
  const kind = verdict === undefined ? '' : ` data-kind="${verdict.kind}"`;
  const answers = cells.map((cell, order) => cellMarkup(cell, letterOf(order), options)).join('');
  const said = verdict === undefined ? '' : escapeHtml(verdict.name);
  return `<details class="compare-topic" name="compare-topic"${kind}><summary class="compare-topic__summary"><h2 class="compare-topic__title">${escapeHtml(title)}</h2> <span class="compare-topic__verdict">${said}</span> ${marksMarkup(row)}</summary><div class="compare-topic__body" id="${idOf(topic)}"><dl class="compare-answers">${answers}</dl>${takeMarkup(row, options)}${waysMarkup(table, index)}</div></details>`;
}

function marksMarkup({ cells }: CompareRow): string {
  const names = cells.map(({ bodyName, stateName }) => `${bodyName}: ${stateName.toLowerCase()}`);
  const marks = cells.map((cell) => {
    const word = wordOf(cell);
    const words = word === '' ? '' : `<span>${escapeHtml(word)}</span>`;
    const past = cell.isHistoric ? ' compare-mark--historic' : '';
    return `<span class="compare-mark${past}"><svg><use href="#mark-${cell.mark}"/></svg>${words}</span>`;
  });
  return `<span class="compare-marks" role="img" aria-label="${escapeHtml(names.join('; '))}">${marks.join('')}</span>`;
}

// Beside a mark, where there is room: the answer in short, or what lies between an answer and silence.
function wordOf({ state, stateName, phrase }: CompareCell): string {
  if (state === 'not-stated') return '';
  if (state !== 'stated') return stateName;
  const words = phrase.split(' ');
  return words.length <= mostWords ? phrase : `${words.slice(0, mostWords).join(' ')}…`;
}

// Drawn once, and used in every row.
function drawnMarks({ rows }: CompareTable): string {
  const drawn = new Set(rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)));
  const symbols = [...drawn].map(
    (mark) =>
      `<symbol id="mark-${mark}" viewBox="0 0 9 14"><path class="tick tick--${mark}" d="${tickPath(mark, 0, { width: 9, height: 14 })}"/></symbol>`,
  );
  return `<svg class="compare-drawn" width="0" height="0" aria-hidden="true" focusable="false">${symbols.join('')}</svg>`;
}

function waysMarkup({ rows }: CompareTable, index: number): string {
  const { topic, title, href, cells } = rows[index]!;
  const [before, after] = [rows[index - 1], rows[index + 1]];
  const way = (row: CompareRow | undefined, rel: 'prev' | 'next'): string =>
    row === undefined
      ? ''
      : `<a class="govuk-link compare-ways__${rel}" rel="${rel}" href="#${idOf(row.topic)}">${escapeHtml(row.title)}</a>`;
  const hasWording = cells.some(({ state, whole }) => state === 'stated' && whole.length > 0);
  const borrow = hasWording
    ? `<a class="govuk-link" href="${addresses.topic(topic)}#wordings">Borrow a wording<span class="govuk-visually-hidden"> on ${escapeHtml(title)}</span></a>`
    : '';
  return `<p class="compare-ways">${way(before, 'prev')}<a class="govuk-link" href="${href}">${escapeHtml(title)} in every document</a>${borrow}${way(after, 'next')}</p>`;
}

function idOf(topic: string): string {
  return `compare-${topic}`;
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
