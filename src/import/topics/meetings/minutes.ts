import { daysWritten } from '../../reading/durations-written.ts';
import { isOfPublicLife } from '../../reading/of-others.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import { placeOfPublishing } from './place-of-publishing.ts';

// “Thirty minutes” are no record.
const minute = String.raw`(?<!\d\s?|\b(?:ten|fifteen|twenty|thirty|forty-five|sixty|few)\s)\bminutes?\b(?!\s+(?:of the (?:start|time)|after|before|late|into))`;
const notes = String.raw`(?:action (?:notes?|logs?|points?|lists?|trackers?|sheets?)|notes? of (?:the |each |all )?meetings?|meeting notes|(?:brief |written )?notes (?:of|and actions)|draft notes|in the notes|records? of (?:the )?(?:decisions?|decision[\s-]making|meetings?|actions?|proceedings|discussions?)|decisions? (?:and actions? )?log|decisions and (?:items for )?actions?|minuted)`;
const doing = String.raw`(?:kept|taken|circulat\w+|recorded|record|produced?|published?|distribut\w+|shared?|issued?|agreed|approved|available|prepared?|drafted|compil\w+|written|sent|maintain\w*|stored|held|taking|keeps?|takes?|provid\w+|present(?:ed)?|submitted|signed|made|listing|minuted|go|placed|posted|accessible|be|including|includes?|form)`;

/** Finds what record is kept of meetings, and who gets it when. */
export const minutes = ruleByCues({
  topic: 'minutes',
  heading:
    /^\W*(?:\d[\d.]*\s*)?(?:minutes?(?: of meetings?| and (?:actions?|papers|agendas?|records?))?|record[\s-]keeping|records? of meetings?|agendas? and minutes|papers and minutes|minutes and reporting)\W*$/iu,
  ownHeading: /^\W*(?:\d[\d.]*\s*)?(?:minutes?(?: of meetings?)?|record[\s-]keeping)\W*$/iu,
  cue: new RegExp(`${minute}|\\b${notes}\\b`, 'iu'),
  not: /\b(?:minutes (?:of the )?(?:last|previous) meeting\W*$|receive the minutes of|minutes from (?:the )?(?:sub|working)|accountable)/iu,
  leaveOut: isOfPublicLife,
  read: readMinutes,
});

const asserted = new RegExp(
  `(?:${minute}|\\b${notes}\\b)[^.]*\\b${doing}\\b|\\b${doing}\\b[^.]*(?:${minute}|\\b${notes}\\b)`,
  'iu',
);

function readMinutes({ cued }: FoundSentences): ProposedFact | undefined {
  const said = cued.filter(
    ({ words, kind }) => kind !== 'title' && asserted.test(words) && isOwnRecord(words),
  );
  if (said.length === 0) return undefined;
  const found = said.map(({ words }) => words).join(' ');
  const dated = said.find(
    ({ words }) =>
      /\bwithin\b|\bno later than\b/iu.test(words) && daysWritten(afterLimit(words)) !== undefined,
  );
  const days = dated === undefined ? undefined : daysWritten(afterLimit(dated.words));
  const to = readersIn(said);
  const kept = said
    .map(({ words }) => placeOfPublishing(words))
    .find((place) => place !== undefined);
  return stated(
    {
      record: recordIn(said),
      ...(days === undefined ? {} : { within: { value: days.value, kind: days.kind } }),
      ...(/\bas soon as (?:is )?(?:possible|practicable|reasonably practicable|practical)\b|\bpromptly\b/iu.test(
        found,
      )
        ? { asSoonAsPossible: 'yes' }
        : {}),
      ...(to.length === 0 ? {} : { to }),
      ...(kept === undefined ? {} : { kept }),
    },
    {
      from: said,
      reason: 'The sentence names the record, and says that it is kept or sent',
      confidence: said.some(({ words }) =>
        /\b(?:will|shall|are|must|to) be\b|\bare\b|\bis\b/iu.test(words),
      )
        ? 'high'
        : 'medium',
    },
  );
}

function afterLimit(words: string): string {
  return words.slice(words.search(/\bwithin\b|\bno later than\b/iu));
}

// Minutes of others that come to the group are not its record.
function isOwnRecord(words: string): boolean {
  return !/\b(?:interests?\b|receive|receives|received from|consider|note) (?:the )?minutes\b|\bminutes of (?:the )?(?:sub|working|task|other|relevant)|\bminutes of (?:the )?(?:previous|last) meeting\b/iu.test(
    words,
  );
}

function recordIn(said: readonly Sentence[]): string {
  const all = said.map(({ words }) => words).join(' ');
  // What is kept tells more than what else is called minutes.
  const kept = said.find(({ words }) =>
    /\bkey decisions and (?:items for )?actions?\b|\bdecisions and actions?\b|\bdecisions and action points\b/iu.test(
      words,
    ),
  );
  if (kept !== undefined)
    return /\bminutes\b/iu.test(kept.words) ? 'minutes-with-actions' : 'decisions-and-actions';
  if (/\bminutes\b/iu.test(all))
    return /\bminutes\b[^.]*\b(?:actions?|action points)\b|\baction (?:log|points|notes|list)[^.]*\bminutes\b/iu.test(
      all,
    )
      ? 'minutes-with-actions'
      : 'minutes';
  if (/\bactions?\b|\bnotes\b/iu.test(all)) return 'action-notes';
  return /\brecords? of (?:the )?decision|\bdecisions? log\b/iu.test(all)
    ? 'decisions-only'
    : 'minutes';
}

const readers: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:to|with|by|among|amongst) (?:all |the |each |its )?(?:(?:core|full|voting|board|group|partnership|committee|forum|relevant) )?members?\b|\bmembers and\b|(?<!\b(?:submitted|presented|reported) )\bto (?:all )?(?:the )?(?:board|group|partnership|committee)(?: members)?(?:,| and| within|\.|$)/iu,
    'members',
  ],
  [
    /\b(?:to|with|among|amongst)\b[^.]*\b(?:those in attendance|attendees|those (?:who )?(?:attended|attending|present)|all present)\b/iu,
    'attendees',
  ],
  [
    /\bto (?:all )?(?:the )?(?:partners?|partner organisations?|partners organisations|partner agencies)\b/iu,
    'partners',
  ],
  [
    /\b(?:published|publicly available|made public|available to the public|public domain|on the (?:[\p{L}’'-]+ )*web\s?site|open to the public)\b/iu,
    'public',
  ],
  [
    /\b(?:submitted|presented|reported) to the (?:Board|Committee|Council|Cabinet|Executive)\b|\b(?:submitted|presented|reported|sent|provided|go|forwarded|circulated|shared|made available) to (?:the )?(?!(?:partnership|group|board|forum|committee)?\s*members)(?:(?:[A-Z][\p{L}’'-]*|and|of|for) ){1,6}(?:Board|Committee|Cabinet|Council|Governing Body|Trust)\b/u,
    'parent-body',
  ],
];

function readersIn(said: readonly Sentence[]): string[] {
  const sending =
    /\b(?:circulat|sent|send|shared?|distribut|publish|available|issued?|provided|submitted|present|go\b|forwarded|website)/iu;
  const after = said.flatMap(({ words }) => {
    const rest = words.slice(words.search(new RegExp(`${minute}|\\b${notes}\\b`, 'iu')));
    const isHidden = /\bnot (?:be )?(?:published|public|available)/iu.test(rest);
    return sending.test(rest) && !isHidden ? [rest] : [];
  });
  return readers
    .filter(([pattern]) => after.some((words) => pattern.test(words)))
    .map(([, name]) => name);
}
