import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import type { WhoWritten } from '../../reading/who-written.ts';
import { whoWritten } from '../../reading/who-written.ts';

/** Finds who else may come. */
export const invitees = ruleByCues({
  topic: 'invitees',
  heading:
    /\b(?:in attendance|attendees|observers?|invitees|co-?opt(?:ion|ed)|additional attendees|non-members|advis[eo]rs)\b/iu,
  ownHeading:
    /^\W*(?:\d[\d.]*\s*)?(?:(?:members |others |officers |also )?in attendance|additional attendees|attendees|observers|invitees|co-?option|co-?opted members|advis[eo]rs)\W*$/iu,
  cue: /\b(?:in attendance|invite[ds]?|invitations?|observers?|co-?opt(?:ed|s|ion|ions)?|advis[eo]rs?|additional attendees|non-members|guests|officer support|advisory capacity|attend (?:as|in an?) (?:an? )?(?:observ|advis))\b/iu,
  not: /\b(?:(?<!\()minutes|circulated|quor(?:um|ate)|invite nominations|invited (?:in|to nominate)\b|invited to (?:join|become|declare|nominate|submit|comment|contribute|bid|tender)|voted?(?<!\bno vote)|by invitation only|independent advisor to)\b|\bmembers and those in attendance\b|\b(?:theme|task|working|delivery)\s+groups?\b/iu,
  read: readInvitees,
});

interface Guest {
  readonly who: string;
  readonly by?: readonly WhoWritten[];
  readonly status: readonly string[];
  readonly voting: string;
}

const mayBe =
  /^(?<who>[^.;]*?)\s+(?:may|can|will|shall|could|should|might)\s+(?:also\s+|from time to time\s+|be\s+)*(?:invited|co-?opted|asked to attend)\b(?<rest>[^.;]*)/iu;
const invite =
  /^(?<by>[^.;]*?)\s+(?:may|can|will|shall|(?:will |shall )?ha(?:s|ve) the (?:right|power|discretion) to|have the (?:right|power|discretion) to|(?:is|are) (?:able|entitled) to|reserves? the right to|to)\s+(?:also\s+|from time to time\s+)*(?:invite|co-?opt)\s+(?<who>[^.;]+)/iu;
const attends =
  /^(?<who>[^.;]*?)\s+(?:may|can|will|shall|should)?\s*(?:each\s+|also\s+)*(?:attends?|be in attendance)\b[^.;]*\b(?:as|in)\s+(?:an?\s+)?(?:participant\s+|non-voting\s+|advisory\s+)?(?:observers?|advis[eo]rs?|capacity|attendance|attendees?|non-member)/iu;
const sends =
  /^(?<who>[^.;]*?)\s+(?:may|can|will|shall)\s+(?:each\s+)?(?:send|nominate|appoint)\s+(?:an?|one)\s+observer/iu;

function readInvitees({ cued, under }: FoundSentences): ProposedFact | undefined {
  const own = under.filter(({ headings, kind }) => kind !== 'title' && isList(headings[0]));
  const listed = own.filter(
    ({ words, passage }) =>
      passage.node.kind !== 'clause' &&
      words.length < 120 &&
      !/\b(?:will|shall|may)\b/iu.test(words),
  );
  const read = cued
    .filter(({ kind }) => kind !== 'title')
    .flatMap((sentence) => {
      const guest = guestIn(sentence);
      return guest === undefined ? [] : [{ sentence, guest }];
    });
  const named = listed.map((sentence) => ({
    sentence,
    guest: { who: bare(sentence.words), status: statusUnder(sentence), voting: 'unstated' },
  }));
  const all = [...read, ...named.filter(({ guest }) => /\p{L}{2}/u.test(guest.who))];
  const guests = [...new Map(all.map(({ guest }) => [guest.who.toLowerCase(), guest])).values()];
  if (guests.length === 0) return undefined;
  return stated(
    { guests },
    {
      from: all.map(({ sentence }) => sentence),
      reason:
        read.length > 0
          ? 'The sentence says who may be invited'
          : 'They are listed under a heading for those who attend',
      confidence: read.length > 0 && guests.length < 4 ? 'high' : 'medium',
    },
  );
}

function isList(heading = ''): boolean {
  return /^\W*(?:\d[\d.]*\s*)?(?:(?:others?|officers|also|regularly|additionally)? ?in attendance|additional attendees|attendees|observers|invitees|co-?opted members|advis[eo]rs|non-voting (?:members|attendees))\s*:?\W*$/iu.test(
    heading,
  );
}

function statusUnder({ headings }: Sentence): string[] {
  return [statusIn(headings[0] ?? '')];
}

function guestIn({ words }: Sentence): Guest | undefined {
  const plain = words.replace(/^\W*(?:\d[\d.]*|[a-z]\))\s+/iu, '');
  const active = invite.exec(plain)?.groups;
  if (
    active !== undefined &&
    !/\b(?:members?|partners?|public)$|\bsub-?\s?groups?\b|\bworking groups?\b/iu.test(
      active['by']!,
    )
  )
    return guestOf(active['who']!, { by: active['by']!.split(/,|\bbut\b/u).at(-1), words });
  const passive = mayBe.exec(plain)?.groups;
  if (passive !== undefined) {
    const rest = passive['rest']!;
    const by =
      /\b(?:by|(?:up)?on the discretion of|at the (?:discretion|invitation|request) of|with the (?:agreement|approval) of)\s+(?<by>the\s+[^.;,]+?|members)(?:\s+(?:to|for|as|when|where|if|in)\b|[,;.]|$)/iu.exec(
        rest,
      )?.groups?.['by'];
    const purpose =
      /\bto (?:discuss|advise|provide|present|contribute|support|give|speak)[^.;]*/iu.exec(
        rest,
      )?.[0];
    return guestOf(`${passive['who']!}${purpose === undefined ? '' : `, ${purpose}`}`, {
      by,
      words,
    });
  }
  if (/^officer support\b/iu.test(plain))
    return {
      who: bare(plain).replace(/^Officer/u, 'officer'),
      status: ['support'],
      voting: 'unstated',
    };
  const byInvitation =
    /^(?<who>[^.;]*?)\s+(?:may|can|will|shall)\s+(?:also\s+)?attend\b[^.;]*?\b(?:by|at|on|upon)\s+(?:the\s+)?invitation\s+(?:of|by|from)\s+(?<by>the\s+[\p{L}-]+)/iu.exec(
      plain,
    )?.groups;
  if (byInvitation !== undefined)
    return guestOf(byInvitation['who']!, { by: byInvitation['by'], words });
  const other = attends.exec(plain)?.groups?.['who'] ?? sends.exec(plain)?.groups?.['who'];
  return other === undefined ? undefined : guestOf(other, { by: undefined, words });
}

function guestOf(
  who: string,
  { by, words }: { by: string | undefined; words: string },
): Guest | undefined {
  const name = bare(who);
  if (
    name === '' ||
    name.length > 300 ||
    /^(?:it|they|this|who|which|members|these|partners|all members|(?:members of )?the public|members of the public)$/iu.test(
      name,
    )
  )
    return undefined;
  const inviters =
    by === undefined
      ? []
      : whoWritten(
          by
            .replace(/\s*\([^)]*\)/gu, '')
            .replace(
              /\s+of the (?:executive |steering )?(?:board|group|partnership|committee)$/iu,
              '',
            ),
        ).filter(
          ({ office, role }) =>
            office !== undefined ||
            /^(?:members|Chairs|Board|Partnership|Group|Committee)$/iu.test(role!),
        );
  const isOfGroup = inviters.every(
    ({ role }) => role !== undefined && /^(?:board|partnership|group|committee)$/iu.test(role),
  );
  return {
    who: name,
    ...(inviters.length === 0 || isOfGroup ? {} : { by: inviters }),
    status: statuses(words),
    voting:
      /\bnon[\s-]voting\b|\bnot (?:be (?:entitled|able) to |have (?:a |the right to )?)?vot|\bno vot|\bwithout (?:a )?vot/iu.test(
        words,
      )
        ? 'no'
        : 'unstated',
  };
}

function statuses(words: string): string[] {
  const found = [
    ...(/\bco-?opt/iu.test(words) ? ['co-opted'] : []),
    ...(/\bobserv(?:ers?|e)\b/iu.test(words) ? ['observer'] : []),
    ...(/\badvis(?:[eo]rs?|ory|e)\b/iu.test(words) ? ['adviser'] : []),
  ];
  return found.length === 0 ? ['attendee'] : found;
}

function statusIn(words: string): string {
  return statuses(words)[0]!;
}

function bare(who: string): string {
  const words = who
    .trim()
    .replace(
      /^(?:(?:in addition|additionally|where (?:appropriate|necessary|required)|if (?:required|necessary)|from time to time|as (?:and when )?(?:required|necessary|appropriate)|at the discretion of the chair)\s*,?\s*)+/iu,
      '',
    )
    .replace(
      /\s+(?:to (?:the |a |any |its |all or part of )?(?:[\p{L}]+ )?meetings?|as (?:and when )?(?:necessary|appropriate|required|needed))\b[^,]*$/iu,
      '',
    )
    .replace(/[\s,;:.]+$/u, '');
  return /^(?:The|Other|Additional|Representatives|Individuals|Officers|People|Persons|Advis|Any|Experts|Guests|Observers|Relevant|Non|A|An|External|Further|Specialist)\b/u.test(
    words,
  )
    ? words[0]!.toLowerCase() + words.slice(1)
    : words;
}
