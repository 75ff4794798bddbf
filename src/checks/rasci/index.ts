import type { Check } from '../check.ts';
import { draft } from './draft.ts';
import { duplicate } from './duplicate.ts';
import { emptyColumn } from './empty-column.ts';
import { emptyRow } from './empty-row.ts';
import { knownCode } from './known-code.ts';
import { labelRoleWord } from './label-role-word.ts';
import { legend } from './legend.ts';
import { legendWord } from './legend-word.ts';
import { manyConsulted } from './many-consulted.ts';
import { manyResponsible } from './many-responsible.ts';
import { manySupport } from './many-support.ts';
import { neverActs } from './never-acts.ts';
import { noBlanks } from './no-blanks.ts';
import { oneAccountable } from './one-accountable.ts';
import { onlyInformed } from './only-informed.ts';
import { overloaded } from './overloaded.ts';
import { partySeat } from './party-seat.ts';
import { partySpelling } from './party-spelling.ts';
import { someResponsible } from './some-responsible.ts';
import { supportAlone } from './support-alone.ts';
import { unresolvedPair } from './unresolved-pair.ts';

/** The rules about the table of who does what, in the order in which their findings are given. */
export const rasciChecks: readonly Check[] = [
  // What the table is: a draft, and its letters.
  draft,
  legend,
  legendWord,
  knownCode,
  // Who does the work, and who answers for it.
  oneAccountable,
  someResponsible,
  supportAlone,
  unresolvedPair,
  manyResponsible,
  // Whether its columns are those who have seats.
  partySeat,
  partySpelling,
  // Rows and columns that say nothing, or the same twice.
  emptyRow,
  emptyColumn,
  duplicate,
  // How the work is spread, once the table is settled.
  onlyInformed,
  overloaded,
  neverActs,
  manySupport,
  manyConsulted,
  noBlanks,
  // How activities are worded.
  labelRoleWord,
];
