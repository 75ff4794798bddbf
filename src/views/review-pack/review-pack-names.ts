import type { Finding } from '../../checks/check.ts';
import { findingsOf } from '../../checks/running/examine.ts';
import type { Superseded } from '../../model/knowledge/superseded.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { FindingView } from '../answers/finding-view.ts';
import { dateWords } from '../../english/date-words.ts';
import { findingView } from '../answers/finding-view.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';
import type { PackBlock, PackLine, PackRow, PackSection } from './review-pack-parts.ts';
import { clauseOnPaper, listed } from './review-pack-parts.ts';

/** What a document names that ended or changed, or soon will: its words, what happened, and what came after. */
export function packNames(constitution: Constitution, register: Register): PackSection {
  const all = namedIn(constitution, register);
  const named = all.filter(({ finding }) => finding.acknowledged === undefined);
  const known = named.filter(isKnown);
  const isAnnounced = ({ entry }: Known): boolean => entry.change === 'announced';
  const acts = named.filter((one) => !isKnown(one));
  const blocks = [
    ...namesTable(
      'Ended, renamed or replaced',
      known.filter((one) => !isAnnounced(one)),
    ),
    ...namesTable('Announced, and not yet in force', known.filter(isAnnounced)),
    ...listed('Acts', 'to-do', acts.map(actLine)),
  ];
  const none =
    all.length === 0
      ? 'Of the bodies, plans and Acts that the register knows to have changed, the document names none.'
      : 'That the document names what has changed is accepted: part 1 gives the reasons.';
  return {
    id: 'names',
    title: '4. Names that have changed',
    blocks: blocks.length === 0 ? [{ kind: 'paragraph', text: none }] : blocks,
  };
}

interface Named {
  readonly finding: Finding;
  readonly view: FindingView;
  readonly entry: Superseded | undefined;
}

type Known = Named & { readonly entry: Superseded };

function namedIn({ key }: Constitution, register: Register): Named[] {
  return findingsOf(key, register)
    .filter(({ check }) => check.concern === 'name')
    .map((finding) => ({
      finding,
      view: findingView(finding, register),
      entry: register.superseded.get(finding.remark.entry ?? ''),
    }))
    .sort(byWeight);
}

function byWeight({ view: a }: Named, { view: b }: Named): number {
  return Number(a.severity === 'info') - Number(b.severity === 'info');
}

function isKnown(named: Named): named is Known {
  return named.entry !== undefined;
}

function namesTable(heading: string, named: readonly Known[]): PackBlock[] {
  if (named.length === 0) return [];
  const columns = ['Words in the document', 'What happened, and what came after', 'Write instead'];
  return [
    { kind: 'heading', text: heading },
    { kind: 'table', caption: heading, columns, isByHand: true, rows: named.map(nameRow) },
  ];
}

function nameRow({ finding, view, entry }: Known): PackRow {
  const others = finding.remark.related?.length ?? 0;
  const more = others === 0 ? '' : `Also in ${count(others, 'other place')}.`;
  const links = view.clause === undefined ? [] : [clauseOnPaper(view.clause)];
  const after = entry.successors.map(({ name, until }) =>
    until === undefined ? name : `${name} (until ${dateWords(until)})`,
  );
  return {
    name: [
      { text: `“${plainSpaces(finding.words ?? entry.name)}”` },
      { text: '', links, isSmall: true },
      ...(more === '' ? [] : [{ text: more, isSmall: true }]),
    ],
    words: [
      { text: [entry.what, entry.planned].filter(Boolean).join(' ') },
      ...(after.length === 0 ? [] : [{ text: `After it: ${list(after)}.`, isSmall: true }]),
    ],
  };
}

function actLine({ view: { message, clause } }: Named): PackLine {
  return { text: message, links: clause === undefined ? [] : [clauseOnPaper(clause)] };
}
