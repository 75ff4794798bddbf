import type { Register } from '../../../src/register/register.ts';
import type {
  PackBlock,
  PackLine,
  PackRow,
} from '../../../src/views/review-pack/review-pack-parts.ts';
import type { ReviewPackView } from '../../../src/views/review-pack/review-pack-view.ts';
import { reviewPackView } from '../../../src/views/review-pack/review-pack-view.ts';
import type { ExampleFiles } from '../../checks/example-register.ts';

/** A board of which nothing more is known. */
export const place = { 'places/riverside': 'name: Riverside, County of\nkind: county\n' };
const superseded = `name: a clinical commissioning group
kind: body
names: [clinical commissioning group]
acronyms: [CCG]
change: abolished
effective: 2022-07-01
what: Clinical commissioning groups were abolished on 1 July 2022.
successors: [{ name: integrated care boards }]
confidence: high
sources: [{ title: An example, url: "https://riverside.example/source" }]
checkedOn: 2026-01
`;
/** A board that says how often it meets, names a body that is gone, and accepts one of two findings. */
export const files: ExampleFiles = {
  ...place,
  'standards/code': `title: Partnership code
publisher: Riverside Council
published: 2024
level: expected
topics: [{ topic: notice-and-papers, asks: notice of meetings }]
sources: [{ title: An example, url: "https://riverside.example/code" }]
`,
  rasci: `parties:
  - { id: council, label: Council }
  - { id: trust, label: Trust }
activities:
  - { id: budget, label: Set the budget, cells: { council: R/A, trust: R/A } }
  - { id: forum, label: Run the forum, cells: { council: R, trust: R } }
`,
  constitution: `acknowledged:
  - check: rasci/one-accountable
    about: budget
    reason: The law makes both accountable.
    by: the Board
    on: 2026-01-14
`,
  text: `content:
  - kind: section
    heading: Membership
    content:
      - { kind: clause, id: members, label: "4.", text: "A CCG representative, the KLM lead and {withheld:2}" }
      - { kind: clause, id: meets, label: "5.", text: "It meets four times a year" }
  - kind: table
    id: matrix
    rows: [[Set the budget, R/A, R/A], [Run the forum, R, R]]
`,
  facts: `meeting-frequency:
  state: stated
  answer: { perYear: 4, qualifier: exactly }
  evidence: [{ clause: meets, quote: four times a year }]
`,
  'superseded/clinical-commissioning-groups': superseded,
};

/** The review pack of the board. */
export function packOf(register: Register): ReviewPackView {
  return reviewPackView(register.constitutions.get('riverside/board')!, register);
}

/** The blocks of one section. */
export function blocksOf({ sections }: ReviewPackView, id: string): readonly PackBlock[] {
  return sections.find((section) => section.id === id)!.blocks;
}

/** The lines listed under a heading; none where it is not there. */
export function linesUnder(from: ReviewPackView, heading: string): readonly PackLine[] {
  const all = from.sections.flatMap(({ blocks }) => blocks);
  const at = all.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const block = all[at + 1];
  return block?.kind === 'to-do' || block?.kind === 'list' ? block.lines : [];
}

/** The rows of all tables of one section. */
export function rowsOf(from: ReviewPackView, id: string): readonly PackRow[] {
  return blocksOf(from, id).flatMap((block) => (block.kind === 'table' ? block.rows : []));
}
