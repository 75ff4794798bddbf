import { whoExpects } from '../../checks/reading/standards/who-expects.ts';
import type { Concern } from '../../checks/check.ts';
import { checkGroups } from '../../diagnostics/check-groups.ts';
import { findingsOf } from '../../checks/running/examine.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { FindingView } from '../answers/finding-view.ts';
import { findingView } from '../answers/finding-view.ts';
import type { PackBlock, PackLine, PackSection } from './review-pack-parts.ts';
import { clauseOnPaper, listed } from './review-pack-parts.ts';

/** The questions that a review has to settle: what the checks found, weightiest first, each with a box. */
export function packQuestions(constitution: Constitution, register: Register): PackSection {
  const found = findingsOf(constitution.key, register).map((finding) => ({
    concern: finding.check.concern,
    topic: finding.remark.topic,
    view: findingView(finding, register),
  }));
  const open = found.filter(({ view }) => view.acknowledged === undefined);
  const blocks = [
    ...listed('To decide', 'to-do', [
      ...weighing('warning', 'provision', open),
      ...namesLine(open),
    ]),
    ...listed('To consider', 'to-do', weighing('info', 'provision', open)),
    ...missingDetail(open, { constitution, register }),
    ...listed('Wording to put right', 'to-do', [
      ...weighing('warning', 'wording', open),
      ...weighing('info', 'wording', open),
    ]),
    ...listed('Accepted, with the reason', 'list', found.flatMap(acceptedLine)),
    ...forTheKeeper(open),
  ];
  const nothing = { kind: 'paragraph', text: 'The checks found nothing to settle.' } as const;
  return {
    id: 'questions',
    title: '1. Questions to settle',
    blocks: blocks.length === 0 ? [nothing] : blocks,
  };
}

interface Found {
  readonly concern: Concern;
  /** The topic on which an answer is missed. */
  readonly topic: TopicId | undefined;
  readonly view: FindingView;
}

function weighing(
  severity: FindingView['severity'],
  concern: Concern,
  found: readonly Found[],
): PackLine[] {
  return found
    .filter((one) => one.concern === concern && one.view.severity === severity)
    .sort(byGroup)
    .map(questionLine);
}

function byGroup({ view: a }: Found, { view: b }: Found): number {
  return checkGroups.indexOf(a.group) - checkGroups.indexOf(b.group);
}

function questionLine({ view: { message, clause } }: Found): PackLine {
  return { text: message, links: clause === undefined ? [] : [clauseOnPaper(clause)] };
}

function namesLine(open: readonly Found[]): PackLine[] {
  const names = open.filter(({ concern }) => concern === 'name').length;
  if (names === 0) return [];
  const text = `Go through the names of bodies, plans and Acts that have changed or are about to: ${names} in all.`;
  return [{ text, links: [{ name: 'Part 4', href: '#names' }] }];
}

interface Asked {
  readonly constitution: Constitution;
  readonly register: Register;
}

function missingDetail(open: readonly Found[], asked: Asked): PackBlock[] {
  const silences = open.filter(({ concern }) => concern === 'silence');
  return listed(
    'Not stated: decide whether to add',
    'to-do',
    silences.map((one) => silenceLine(one, asked)),
  );
}

// The heading has said that it is not stated: a topic needs only its name, and who asks for it.
function silenceLine({ topic: id, view }: Found, { constitution, register }: Asked): PackLine {
  const topic = id === undefined ? undefined : register.topics.get(id);
  if (id === undefined || topic === undefined) return { text: view.message };
  const who = whoExpects(id, constitution, register);
  return { text: [`${topic.title}.`, who].filter(Boolean).join(' ') };
}

function acceptedLine({ view: { message, acknowledged, clause } }: Found): PackLine[] {
  if (acknowledged === undefined) return [];
  const { by, when, reason } = acknowledged;
  const text = `${message} Accepted by ${by} ${when}: ${reason}`;
  return [{ text, links: clause === undefined ? [] : [clauseOnPaper(clause)] }];
}

function forTheKeeper(open: readonly Found[]): PackBlock[] {
  const lines = open.filter(({ concern }) => concern === 'keeping');
  return listed(
    'For whoever keeps the register',
    'list',
    lines.map(({ view }) => ({ text: view.message })),
  );
}
