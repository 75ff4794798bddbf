import type { Check } from './check.ts';
import { cycle } from './accountability/cycle.ts';
import { notReturned } from './accountability/not-returned.ts';
import { orphan } from './accountability/orphan.ts';
import { supersededBody as supersededParent } from './accountability/superseded-body.ts';
import { unknownBody } from './accountability/unknown-body.ts';
import { standard } from './coverage/standard.ts';
import { usuallyExpected } from './coverage/usually-expected.ts';
import { abolishedOrganisation } from './membership/abolished-organisation.ts';
import { moreSeatsThanCap } from './membership/more-seats-than-cap.ts';
import { noChair } from './membership/no-chair.ts';
import { oneOrganisationTwoSpellings } from './membership/one-organisation-two-spellings.ts';
import { shareNotKept } from './membership/share-not-kept.ts';
import { sharedSeatNoRule } from './membership/shared-seat-no-rule.ts';
import { subtotalDiffers } from './membership/subtotal-differs.ts';
import { eMailAddress } from './personal/e-mail-address.ts';
import { holderWithoutBasis } from './personal/holder-without-basis.ts';
import { namePastRetention } from './personal/name-past-retention.ts';
import { personNamed } from './personal/person-named.ts';
import { telephoneNumber } from './personal/telephone-number.ts';
import { castingVoteWithoutVoting } from './quorum/casting-vote-without-voting.ts';
import { evenVotesNoCastingVote } from './quorum/even-votes-no-casting-vote.ts';
import { minimumBelowParts } from './quorum/minimum-below-parts.ts';
import { neverMet } from './quorum/never-met.ts';
import { noSuchSeat } from './quorum/no-such-seat.ts';
import { notStated } from './quorum/not-stated.ts';
import { draft } from './rasci/draft.ts';
import { duplicate } from './rasci/duplicate.ts';
import { emptyColumn } from './rasci/empty-column.ts';
import { emptyRow } from './rasci/empty-row.ts';
import { knownCode } from './rasci/known-code.ts';
import { labelRoleWord } from './rasci/label-role-word.ts';
import { legend } from './rasci/legend.ts';
import { manyConsulted } from './rasci/many-consulted.ts';
import { manyResponsible } from './rasci/many-responsible.ts';
import { manySupport } from './rasci/many-support.ts';
import { neverActs } from './rasci/never-acts.ts';
import { noBlanks } from './rasci/no-blanks.ts';
import { oneAccountable } from './rasci/one-accountable.ts';
import { onlyInformed } from './rasci/only-informed.ts';
import { overloaded } from './rasci/overloaded.ts';
import { partySeat } from './rasci/party-seat.ts';
import { partySpelling } from './rasci/party-spelling.ts';
import { someResponsible } from './rasci/some-responsible.ts';
import { supportAlone } from './rasci/support-alone.ts';
import { unresolvedPair } from './rasci/unresolved-pair.ts';
import { acknowledgementFindingGone } from './record/acknowledgement-finding-gone.ts';
import { changeAnnounced } from './references/change-announced.ts';
import { statuteMisCited } from './references/statute-mis-cited.ts';
import { statuteReplaced } from './references/statute-replaced.ts';
import { supersededBody } from './references/superseded-body.ts';
import { supersededDepartment } from './references/superseded-department.ts';
import { supersededPlan } from './references/superseded-plan.ts';
import { supersededTerm } from './references/superseded-term.ts';
import { anyTimeOnly } from './review/any-time-only.ts';
import { dateWithoutInterval } from './review/date-without-interval.ts';
import { dueSoon } from './review/due-soon.ts';
import { intervalWithoutDate } from './review/interval-without-date.ts';
import { noProvision } from './review/no-provision.ts';
import { overdue } from './review/overdue.ts';
import { undated } from './review/undated.ts';
import { acronymLate } from './text/acronym-late.ts';
import { acronymTwoReadings } from './text/acronym-two-readings.ts';
import { acronymUndefined } from './text/acronym-undefined.ts';
import { ambiguousInterval } from './text/ambiguous-interval.ts';
import { danglingCrossReference } from './text/dangling-cross-reference.ts';
import { duplicatedParagraph } from './text/duplicated-paragraph.ts';
import { editingResidue } from './text/editing-residue.ts';
import { emptyAppendix } from './text/empty-appendix.ts';
import { headingPromise } from './text/heading-promise.ts';
import { numberingGap } from './text/numbering-gap.ts';
import { numberingRepeat } from './text/numbering-repeat.ts';
import { numberingRestart } from './text/numbering-restart.ts';
import { placeholder } from './text/placeholder.ts';
import { twoNames } from './text/two-names.ts';
import { unclear } from './text/unclear.ts';

/** Every governance rule, in the order of its group. */
export const allChecks: readonly Check[] = [
  draft,
  legend,
  knownCode,
  oneAccountable,
  someResponsible,
  supportAlone,
  unresolvedPair,
  manyResponsible,
  partySeat,
  partySpelling,
  emptyRow,
  emptyColumn,
  duplicate,
  onlyInformed,
  overloaded,
  neverActs,
  manySupport,
  manyConsulted,
  noBlanks,
  labelRoleWord,
  supersededBody,
  supersededDepartment,
  supersededPlan,
  supersededTerm,
  changeAnnounced,
  statuteMisCited,
  statuteReplaced,
  usuallyExpected,
  standard,
  noSuchSeat,
  neverMet,
  minimumBelowParts,
  notStated,
  castingVoteWithoutVoting,
  evenVotesNoCastingVote,
  noChair,
  abolishedOrganisation,
  sharedSeatNoRule,
  moreSeatsThanCap,
  subtotalDiffers,
  shareNotKept,
  oneOrganisationTwoSpellings,
  cycle,
  orphan,
  unknownBody,
  supersededParent,
  notReturned,
  overdue,
  undated,
  dueSoon,
  intervalWithoutDate,
  dateWithoutInterval,
  anyTimeOnly,
  noProvision,
  eMailAddress,
  telephoneNumber,
  personNamed,
  holderWithoutBasis,
  namePastRetention,
  acknowledgementFindingGone,
  placeholder,
  editingResidue,
  twoNames,
  acronymUndefined,
  acronymLate,
  acronymTwoReadings,
  numberingGap,
  numberingRepeat,
  numberingRestart,
  danglingCrossReference,
  emptyAppendix,
  duplicatedParagraph,
  ambiguousInterval,
  headingPromise,
  unclear,
];
