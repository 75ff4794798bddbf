import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import { whoWritten } from '../../reading/who-written.ts';

const vote = String.raw`(?:(?:second|additional|further|extra|deciding|final)\s+(?:or|and|and\/or)\s+(?:casting|deciding)|casting|second|deciding|additional)\s+vote`;
const tie = String.raw`(?:(?:votes?|voting)\s+(?:is|are|be|was|were)\s+(?:tied|equal|level|evenly (?:split|divided))|equality of (?:votes|voting)|equal (?:number|split|division) of votes|(?:a|the|any) tie\b|tied votes?|hung vote|votes? (?:ends? in )?a (?:tie|draw)|equal votes|event of (?:a )?(?:tie|deadlock)|stalemate)`;

/** Finds whether someone has a second vote, and what else becomes of a tie. */
export const castingVote = ruleByCues({
  topic: 'casting-vote',
  heading: /\bcasting vote\b/iu,
  ownHeading: /^\W*(?:\d[\d.]*\s*)?casting vote\W*$/iu,
  cue: new RegExp(String.raw`\b${vote}\b|\b${tie}`, 'iu'),
  read: readCasting,
});

const nobody = new RegExp(
  String.raw`\b(?:no|without (?:a|any)|not (?:have|hold|exercise|be entitled to|be given)|nor (?:have|hold))\s+(?:a\s+|any\s+|the\s+)?${vote}`,
  'iu',
);
const holding = new RegExp(
  String.raw`(?<who>(?:the\s+)?(?:person\s+(?:presiding|chairing|in the chair)[^,.;]*?|presiding\s+\p{L}+|(?:acting\s+|independent\s+)?(?:co-?|vice-?\s?|deputy\s+)?(?:chair\w*|convener)[^,.;]{0,60}?))\s*,?\s+(?:(?:will|shall|may|can|would|must|is|are)\s+)?(?:also\s+)?(?:be\s+)?(?:have|has|hold|holds|exercise|use|given|entitled to|be entitled to|cast|with|having)\s+(?:(?:have|exercise|use|the right to|the option of|cast)\s+)?(?:the|a|an|his\/her|their)?\s*${vote}`,
  'iu',
);
const ofHolder = new RegExp(
  String.raw`\b${vote}\s+(?:(?:will|shall|may)\s+)?(?:be\s+)?(?:is\s+|are\s+)?(?:held|exercised|cast|rests?|lies?|made|given|used|taken|for|of|by|to)\s+(?:(?:by|with|to)\s+)?(?<who>the\s+(?:vice-?\s?|deputy\s+)?chair\w*|the person presiding)`,
  'iu',
);
const becomes = new RegExp(
  String.raw`\b${tie}[^,;]*?[,;]?\s*(?<then>(?:the|any|this|that|a)\s+(?:matter|motion|proposal|issue|item|decision|resolution|vote|recommendation)\b[^.]+)`,
  'iu',
);

function readCasting({ cued }: FoundSentences): ProposedFact | undefined {
  const said = cued.filter(({ kind }) => kind !== 'title');
  const none = said.find(({ words }) => nobody.test(words));
  const held = said.flatMap((sentence) => {
    const found = holding.exec(sentence.words) ?? ofHolder.exec(sentence.words);
    const who = found?.groups?.['who'];
    return who === undefined ? [] : [{ sentence, who }];
  });
  if (none !== undefined)
    return held.some(({ sentence }) => sentence !== none)
      ? undefined
      : stated({ exists: 'no' }, { from: [none], reason: 'The sentence rules a casting vote out' });
  const [first] = held;
  if (first !== undefined) {
    const phrase = first.who
      .replace(
        /\s+(?:of|at|for) (?:the|each|any) (?:meeting|board|group|partnership|committee)\b.*/iu,
        '',
      )
      .replace(/\s+(?:or in (?:his|her|their).*|who .*|\(.*)$/iu, '');
    const isChair =
      /^(?:the\s+)?(?:independent\s+)?(?:chair(?:man|person|woman)?|convener)$/iu.test(
        phrase.trim(),
      );
    const [holder] = isChair ? [{ office: 'chair' as const }] : whoWritten(phrase);
    return holder === undefined
      ? undefined
      : stated(
          { exists: 'yes', holder, ...limitIn(first.sentence.words) },
          { from: held.map(({ sentence }) => sentence), reason: 'The sentence says who has it' },
        );
  }
  const tied = said.find(({ words }) => becomes.test(words));
  const then =
    tied === undefined ? undefined : outcomeOf(becomes.exec(tied.words)!.groups!['then']!);
  if (tied === undefined || then === undefined) return undefined;
  return stated(
    { exists: 'unstated', tie: then },
    { from: [tied], reason: 'The sentence says what becomes of a tie', confidence: 'medium' },
  );
}

function limitIn(words: string): { only?: string } {
  const only = new RegExp(
    String.raw`\b${vote}\s+(?:only\s+)?(?:on|for|in respect of|in relation to)\s+(?<only>[^.,;]+)`,
    'iu',
  ).exec(words)?.groups?.['only'];
  return only === undefined || /\b(?:event|case|tie|equal)/iu.test(only)
    ? {}
    : { only: only.trim() };
}

// As it follows on from “a tied vote”.
function outcomeOf(then: string): string | undefined {
  const bare = then
    .trim()
    .replace(/^(?:then\s+)/iu, '')
    .replace(/[.;,\s]+$/u, '');
  const verb =
    /^(?:the|any|this|that|a)?\s*(?:matter|motion|proposal|issue|item|decision|resolution|vote|recommendation)s?\s+((?:will|shall|is|goes|falls|must|may|should)\b.*)$/iu.exec(
      bare,
    )?.[1];
  return verb !== undefined && verb.length < 300 ? verb : undefined;
}
