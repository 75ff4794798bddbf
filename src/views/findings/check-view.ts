import { checkGroupNames, groupOf } from '../../diagnostics/check-groups.ts';
import { allChecks } from '../../checks/all-checks.ts';
import { examine } from '../../checks/running/examine.ts';
import { loosePattern } from '../../checks/reading/words/loose-pattern.ts';
import type { CheckExample } from '../../model/knowledge/check-record.ts';
import type { Register } from '../../register/register.ts';
import { findingsAnchor } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { bodyLink } from '../body-link.ts';
import type { FindingView } from '../answers/finding-view.ts';
import { findingView } from '../answers/finding-view.ts';
import { severityNames } from '../phrases/check-words.ts';
import type { Segment } from '../answers/segments.ts';
import { count } from '../../english/count.ts';

/** Why one check exists, how it reads examples, and what it found. */
export interface CheckView {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly group: string;
  readonly severityName: string;
  readonly since: string;
  readonly isNew: boolean;
  readonly examples: readonly {
    readonly title: string;
    readonly finds: boolean;
    readonly files: readonly { readonly name: string; readonly segments: readonly Segment[] }[];
  }[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  /** How many there are. */
  readonly examplesNote: string;
  readonly summary: string;
  readonly found: readonly {
    readonly body: Link;
    readonly anchor: string;
    readonly note: string;
    readonly findings: readonly FindingView[];
  }[];
  /** Whether there are so many that each body is folded. */
  readonly isLong: boolean;
}

// More than these, and what the check is about would be out of sight.
const mostOpen = 12;

/** Gathers the page of one check. */
export function checkView(id: string, register: Register): CheckView {
  const record = register.checks.get(id)!;
  const check = allChecks.find((one) => one.id === id)!;
  const findings = examine(register).filter((one) => one.check === check);
  const byBody = Map.groupBy(findings, ({ body }) => body.key);
  return {
    id,
    title: record.title,
    why: record.why,
    group: checkGroupNames[groupOf(check.id)],
    severityName: severityNames[check.severity],
    since: check.since,
    isNew: findings.some(({ isNew }) => isNew),
    examples: record.examples.map(exampleView),
    examplesNote: String(record.examples.length),
    sources: record.sources ?? [],
    summary:
      findings.length === 0
        ? 'It finds nothing in this register.'
        : `${count(findings.length, 'finding')} on ${count(byBody.size, 'body', 'bodies')} of this register.`,
    found: [...byBody].map(([key, found]) => ({
      body: bodyLink(key, register),
      anchor: findingsAnchor(key),
      note: count(found.length, 'finding'),
      findings: found.map((one) => findingView(one, register)),
    })),
    isLong: findings.length > mostOpen,
  };
}

function exampleView({ title, files, finds }: CheckExample): CheckView['examples'][number] {
  return {
    title,
    finds: finds.length > 0,
    files: Object.entries(files).map(([name, text]) => ({
      name: `${name}.yaml`,
      segments: markedSegments(
        text,
        finds.filter((one) => one.in === name).map(({ words }) => words),
      ),
    })),
  };
}

// Each of the words at its next place in the text, so that the same words twice are marked twice.
function markedSegments(text: string, marked: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const words of marked) {
    const place = loosePattern(words, 'g');
    place.lastIndex = from;
    const match = place.exec(text);
    if (match === null) continue;
    segments.push({ text: text.slice(from, match.index) }, { text: match[0], mark: 'quoted' });
    from = match.index + match[0].length;
  }
  return [...segments, { text: text.slice(from) }].filter((segment) => segment.text !== '');
}
