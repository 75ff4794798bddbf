import type { Check } from '../check.ts';
import { acronymLate } from './acronym-late.ts';
import { acronymTwoReadings } from './acronym-two-readings.ts';
import { acronymUndefined } from './acronym-undefined.ts';
import { ambiguousInterval } from './ambiguous-interval.ts';
import { danglingCrossReference } from './dangling-cross-reference.ts';
import { duplicatedParagraph } from './duplicated-paragraph.ts';
import { editingResidue } from './editing-residue.ts';
import { emptyAppendix } from './empty-appendix.ts';
import { headingPromise } from './heading-promise.ts';
import { numberingGap } from './numbering-gap.ts';
import { numberingRepeat } from './numbering-repeat.ts';
import { numberingRestart } from './numbering-restart.ts';
import { placeholder } from './placeholder.ts';
import { twoNames } from './two-names.ts';
import { unclear } from './unclear.ts';

/** The rules about the words of a document, in the order in which their findings are given. */
export const textChecks: readonly Check[] = [
  // What is left over from writing.
  placeholder,
  editingResidue,
  // Names and letters that are not explained.
  twoNames,
  acronymUndefined,
  acronymLate,
  acronymTwoReadings,
  // Numbers, and what points at them.
  numberingGap,
  numberingRepeat,
  numberingRestart,
  danglingCrossReference,
  // Parts that hold nothing, or the same twice.
  emptyAppendix,
  duplicatedParagraph,
  // Words that can be read in two ways, or promise what does not follow.
  ambiguousInterval,
  headingPromise,
  unclear,
];
