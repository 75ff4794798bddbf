import { isOfAnotherGroup } from '../../reading/of-others.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import type { ChairTyped } from './chair-said.ts';
import { chairSaid } from './chair-said.ts';

/** Finds who leads meetings and how they are chosen. */
export const chair = ruleByCues({
  topic: 'chair',
  heading: /\b(?:chair(?:s|ing|person|man|ship)?|convener|officers|co-?chairs?)\b/iu,
  ownHeading:
    /^\W*(?:\d[\d.]*\s*)?(?:(?:the |appointment of (?:the )?|election of (?:the )?|co-?)?chairs?(?:person|man)?(?: and (?:the )?(?:vice|deputy)[\s-]?chair(?:person|man)?)?|chairing(?: arrangements)?|chairship)\W*$/iu,
  cue: /\b(?:co-?|vice[\s-]?|deputy[\s-]?)?(?:chair(?:ed|s|ing|man|person|woman|ship|men|persons)?|convener|vice-convener|conveners)\b/iu,
  not: /\b(?:in the absence of|absence of the|if the chair is (?:absent|unable|not)|chair(?:man|person)? (?:and|or) vice[\s-]?chair(?:man|person)? (?:is|are|being) (?:absent|unable)|casting vote|second vote|quor(?:um|ate)|(?:mandatory|first|inaugural) meeting,? chaired by|discretion of the chair|agreement of the chair|notify the chair|agreed (?:by|with) the chair|call(?:ed)? (?:by|additional)|at the request of|through the chair|contact the chair|apologies|resign|wheelchair|there (?:is|are|shall be|will be) an? [^.]*\bchaired by|permission of the chair)\b/iu,
  leaveOut: isOfAnotherGroup,
  read: readChair,
});

interface Found {
  readonly sentence: Sentence;
  readonly chair?: ChairTyped | undefined;
  readonly vice?: ChairTyped | undefined;
}

function readChair({ cued, all }: FoundSentences): ProposedFact | undefined {
  // A cell beside “Chair” need not say it again; its label is in what is spoken.
  const found = cued
    .filter(({ kind }) => kind !== 'title')
    .map((sentence): Found => ({ sentence, ...chairSaid(sentence) }));
  const chairs = found.filter((one) => one.chair !== undefined);
  const vices = found.filter((one) => one.vice !== undefined);
  const first = merged(chairs.map((one) => one.chair!));
  if (first === undefined) return undefined;
  const vice = vices.length === 0 ? undefined : merged(vices.map((one) => one.vice!));
  const ballot = all.find(
    ({ words, kind }) => kind !== 'heading' && /\bsecret ballot\b/iu.test(words),
  );
  const isBySecret = ballot !== undefined && first.mode === 'elected';
  const secret = isBySecret ? { ballot: 'secret' } : {};
  return stated(
    {
      ...first,
      ...secret,
      ...(vice === undefined
        ? {}
        : { vice: { ...vice, ...(vice.mode === 'elected' ? secret : {}) } }),
    },
    {
      from: [
        ...new Set(
          [...chairs, ...vices].map(({ sentence }) => sentence).concat(isBySecret ? [ballot] : []),
        ),
      ],
      reason: reasonFor(first),
      confidence: first.mode === 'unstated' || chairs.length > 2 ? 'medium' : 'high',
    },
  );
}

// Several sentences may say parts of one rule; where they differ in kind, nobody can choose.
function merged(all: readonly ChairTyped[]): ChairTyped | undefined {
  const known = all.filter(({ mode }) => mode !== 'unstated');
  const modes = new Set(known.map(({ mode }) => mode));
  const isIndependent = modes.has('independent') && modes.has('appointed') && modes.size === 2;
  if (isIndependent)
    return merged(
      all.map((one) =>
        one.mode === 'independent' ? { mode: 'appointed', mustBe: ['independent'] } : one,
      ),
    );
  if (all.length === 0 || modes.size > 1) return undefined;
  const holders = new Set(
    all.flatMap((one) =>
      one.holders === undefined ? [] : [JSON.stringify(one.holders).toLowerCase()],
    ),
  );
  if (holders.size > 1) return undefined;
  return Object.assign({}, ...[...all].reverse(), ...known.slice(0, 1)) as ChairTyped;
}

function reasonFor({ mode }: ChairTyped): string {
  if (mode === 'ex-officio')
    return 'The words name the office or the organisation that takes the chair';
  return mode === 'unstated'
    ? 'The sentence says what the Chair must be'
    : 'The sentence says how the Chair is chosen';
}
