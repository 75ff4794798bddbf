import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { BodyReport, ImportReport } from './import-report.ts';

/** The report of an import in plain words, for someone who has the document at hand. */
export function reportText(report: ImportReport): string {
  return [
    wordsOf(report),
    ...report.bodies.map(bodyText),
    newRecords(report),
    remarksOf(report),
    droppedOf(report),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const reasons: Readonly<Record<string, string>> = {
  'running-head': 'heads and feet of pages',
  'page-number': 'page numbers',
  'contents-list': 'the list of contents',
  'site-around': 'the website around the document',
  'hidden-text': 'hidden text',
  'picture-text': 'words in pictures',
  'front-matter': 'fields before the text',
};

function wordsOf({ file, words }: ImportReport): string {
  const left = words.leftOut.map(
    ({ reason, words: number }) => `${number} left out (${reasons[reason] ?? reason})`,
  );
  const held = words.withheld === 0 ? [] : [`${words.withheld} held back, as names of people`];
  const parts = [`${words.published} in the text`, ...held, ...left];
  return `${file}: ${count(words.all, 'word')}, every one accounted for: ${list(parts)}.`;
}

function bodyText(body: BodyReport): string {
  const { section, clause, item, table } = body.parts;
  const shape = list([
    count(section, 'heading'),
    count(clause, 'clause'),
    count(item, 'point'),
    ...(table === 0 ? [] : [count(table, 'table')]),
  ]);
  return [
    `${body.name} (${body.key})`,
    `  Read: ${shape}.`,
    ...decisions(body),
    ...proposals(body),
    ...openQuestions(body),
    ...silences(body),
  ].join('\n');
}

function decisions({ decide }: BodyReport): string[] {
  return decide.length === 0 ? [] : ['  Decide first:', ...decide.map((one) => `    ${one}`)];
}

function proposals({ proposed, seats, hasMatrix }: BodyReport): string[] {
  if (proposed.length === 0 && seats.length === 0 && !hasMatrix)
    return ['  Nothing in it could be read as an answer with enough certainty.'];
  const lines = proposed.flatMap(({ question, says, evidence, confidence, reason }) => [
    `    ${question}`,
    `      ${says}`,
    ...evidence.map(quoteLine),
    `      Why: ${reason}${confidence === 'high' ? '' : ` (${confidence} confidence)`}.`,
  ]);
  return [
    `  Proposed, for you to confirm: ${count(proposed.length, 'answer')}${seats.length === 0 ? '' : `, ${count(seats.length, 'seat')}`}${hasMatrix ? ', a table of who does what' : ''}.`,
    ...lines,
  ];
}

function openQuestions({ open }: BodyReport): string[] {
  if (open.length === 0) return [];
  return [
    '  Not understood. Read these yourself, the most useful first:',
    ...open.flatMap(({ question, candidates }) => [
      `    ${question}`,
      ...candidates.slice(0, 3).map(quoteLine),
    ]),
  ];
}

function silences({ silent }: BodyReport): string[] {
  if (silent.length === 0) return [];
  return [
    `  Not said, as far as the program can tell. Confirm each: ${count(silent.length, 'question')}.`,
    ...silent.map((question) => `    ${question}`),
  ];
}

function quoteLine({ clause, quote }: Evidence): string {
  return `      ${clause}: “${quote}”`;
}

function newRecords({ newOrganisations }: ImportReport): string {
  if (newOrganisations.length === 0) return '';
  return [
    'New to the register. Check that none of them is there under another name:',
    ...newOrganisations.map((name) => `  ${name}`),
  ].join('\n');
}

function remarksOf({ remarks }: ImportReport): string {
  if (remarks.length === 0) return '';
  return ['About the file:', ...remarks.map(({ says }) => `  ${says}`)].join('\n');
}

function droppedOf({ dropped }: ImportReport): string {
  if (dropped.length === 0) return '';
  return [
    'Left unread, because what the program found does not fit:',
    ...dropped.map((one) => `  ${one}`),
  ].join('\n');
}
