import type { RasciScheme } from '../../model/rasci.ts';

type Words = Readonly<Record<string, string>>;

const raci: Words = { R: 'Responsible', A: 'Accountable', C: 'Consulted', I: 'Informed' };

/**
 * What the letters of a scheme usually stand for, where the document’s own legend leaves one out.
 *
 * The legend always comes first. Without this, a table that is called a RASCI and has no legend
 * would be told that nobody is accountable in any row, when only the legend is missing.
 */
export const schemeWords: Readonly<Record<RasciScheme, Words>> = {
  rasci: { ...raci, S: 'Support' },
  raci,
  racio: { ...raci, O: 'Out of the loop' },
  'raci-vs': { ...raci, V: 'Verifies', S: 'Signs off' },
  raciq: { ...raci, Q: 'Quality review' },
  drasci: { D: 'Driver', ...raci, S: 'Support' },
  paris: { P: 'Participant', A: 'Accountable', R: 'Review', I: 'Input', S: 'Sign-off' },
  pacsi: { P: 'Perform', A: 'Accountable', C: 'Control', S: 'Suggest', I: 'Informed' },
  daci: { D: 'Driver', A: 'Approver', C: 'Contributor', I: 'Informed' },
  rapid: { R: 'Recommend', A: 'Agree', P: 'Perform', I: 'Input', D: 'Decide' },
  other: {},
};
