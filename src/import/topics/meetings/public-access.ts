import { asClause } from '../../reading/as-clause.ts';
import { isOfPublicLife } from '../../reading/of-others.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import { placeOfPublishing } from './place-of-publishing.ts';

const isPublic =
  /\b(?:meetings?|board|committee|group|partnership|forum|it|we)\b[^.]*\b(?:(?:held|meets?|take place|conducted|be|sit) in public|(?:are|be|is) (?:normally |generally |usually )?open to (?:the (?:press and (?:the )?)?public|members of the public|all residents|anyone)|(?:are|be|is) public(?: meetings?)?(?=\W*$|[,.;]|\s+(?:and|but|unless|except)\b))\b|\b(?:members of the )?public (?:and (?:the )?press )?(?:may|can|are (?:welcome|entitled|able|invited|permitted)(?: to)?|will be (?:able|allowed|welcome|entitled)(?: to)?|shall be (?:entitled|admitted)(?: to)?|have the right to) (?:also )?(?:attend|observe|come|watch|be present|admitted)|\bpublic (?:are|is) welcome\b|\bmeets?\b[^.]*\bin public\b/iu;
const isPrivate =
  /\bpublic (?:are|is|may|will|shall|can)\s?not (?:be )?(?:permitted|allowed|able|entitled|attend|welcome)|\b(?:held in private|meets? in private|not (?:be )?(?:held in|open to the|meet in|public)|(?:are|be|is) (?:closed|private)(?: meetings?)?|not (?:be )?open to (?:the )?(?:public|press)|closed to the public|not public meetings?)\b|\bnot (?:normally |usually |generally )?(?:be |held |meet )*(?:in |open to (?:the )?(?:members of the )?)public\b/iu;
const published =
  /\b(?:published|publicly available|public(?:ly)? accessible|made public|available to (?:the|members of the) public|(?:available|placed|posted|uploaded|put)[^.]*\b(?:on|via)\b[^.]*\bweb\s?(?:site|page)|open to (?:public )?inspection|go(?:es)? on (?:the )?[\p{L}’' ]*web\s?site)\b/iu;

/** Finds whether the public can attend, or read papers and minutes. */
export const publicAccess = ruleByCues({
  topic: 'public-access',
  heading:
    /^\W*(?:\d[\d.]*\s*)?(?:public (?:access|attendance|meetings?|participation|involvement in meetings)|access to (?:meetings|information)(?: and papers)?|attendance (?:by|of) (?:the )?public|openness(?: and transparency)?|publication(?: of (?:papers|minutes))?)\W*$/iu,
  cue: new RegExp(
    String.raw`${isPublic.source}|${isPrivate.source}|\b(?:minutes?|papers?|agendas?|reports? and minutes|notes)\b[^.]*${published.source}|${published.source}[^.]*\b(?:minutes|papers|agendas?)\b|\b(?:open to the public|members of the public|held in public|held in private|meet in public|meetings? in public|public (?:and press )?(?:will|may|shall) be excluded|exclude the public|press and public|public and press)\b|\b(?:anyone|anybody|everyone)\b[^.]*\b(?:can|may|is welcome to|are welcome to) (?:come|attend)\b`,
    'iu',
  ),
  not: /\b(?:appointed by|recruited|lay members? (?:will|shall|are)|principles of public life|representing members of the public|consult(?:ation)? with)\b/iu,
  leaveOut: isOfPublicLife,
  read: readAccess,
});

function readAccess({ cued }: FoundSentences): ProposedFact | undefined {
  const said = cued.filter(({ kind }) => kind !== 'title');
  const pick = (test: (words: string) => boolean) => said.filter(({ words }) => test(words));
  const closed = pick(
    (words) =>
      isPrivate.test(words) &&
      !/\bunless\b|\bpart of\b|\bexcept/iu.test(words) &&
      !isPublic.test(words.replace(isPrivate, '')),
  );
  const open = pick((words) => isPublic.test(words) && !closed.some((one) => one.words === words));
  if (
    open.length > 0 &&
    closed.length > 0 &&
    !closed.every(({ words }) => /\bmay\b|\bcan\b|\bwhere\b|\bif\b|\bresolve/iu.test(words))
  )
    return undefined;
  const shown = pick((words) => published.test(words));
  const hidden = shown.filter(({ words }) =>
    /\bnot (?:be )?(?:published|publicly|made public|available)/iu.test(words),
  );
  const state = (thing: RegExp): string => {
    if (hidden.some(({ words }) => thing.test(words))) return 'private';
    return shown.some(({ words }) => thing.test(words)) ? 'public' : 'unstated';
  };
  const meetings = open.length > 0 ? 'public' : closed.length > 0 ? 'private' : 'unstated';
  const [papers, minutes] = [
    state(/\b(?:papers?|agendas?|reports)\b/iu),
    state(/\b(?:minutes|notes of meetings?)\b/iu),
  ];
  if ([meetings, papers, minutes].every((one) => one === 'unstated')) return undefined;
  const where = [papers, minutes].includes('public')
    ? shown.map(({ words }) => placeOfPublishing(words)).find((place) => place !== undefined)
    : undefined;
  const from = [...new Set([...open, ...closed, ...shown])];
  const qualified = from.filter(({ words }) =>
    /\b(?:unless|except|exclud|resolve|however|subject to|exempt|confidential|part of)\b/iu.test(
      words,
    ),
  );
  const also = qualified.map(({ words }) => asClause(words)).filter((words) => words.length <= 400);
  return stated(
    {
      meetings,
      papers,
      minutes,
      ...(where === undefined ? {} : { where }),
      ...(also.length === 0 ? {} : { also }),
    },
    {
      from,
      reason: 'The sentence says what is open to the public',
      confidence: also.length === 0 ? 'high' : 'medium',
    },
  );
}
