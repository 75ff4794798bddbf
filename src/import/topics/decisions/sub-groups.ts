import { leftOpen, stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';

const groups = String.raw`(?:sub[\s-]?groups?|sub[\s-]?committees?|task\s*(?:and|&|n[’'])\s*finish(?:\s+(?:sub[\s-]?)?(?:groups?|teams?))?|task\s+groups?|(?:short[\s-]life\s+)?working\s+(?:groups?|parties|party)|time[\s-]limited\s+groups?|delivery\s+groups?|them(?:e|ed|atic)\s+groups?|project\s+(?:groups?|teams?)|work\s?streams?\s+groups?|reference\s+groups?|operational\s+groups?|steering\s+groups?)`;

/** Finds the groups the body has, or may set up. */
export const subGroups = ruleByCues({
  topic: 'sub-groups',
  heading:
    /\b(?:sub[\s-]?(?:groups?|committees?)|task (?:and|&) finish|working groups?|theme groups?|delivery groups?)\b/iu,
  ownHeading:
    /^\W*(?:\d[\d.]*\s*)?(?:sub[\s-]?groups?|sub[\s-]?committees?|working groups?|task (?:and|&) finish groups?|theme groups?)\W*$/iu,
  cue: new RegExp(
    String.raw`\b${groups}\b|\b(?:forums?|panels?|groups?|committees?)\b[^.]*\breports? to us\b|\bthere (?:shall|will) be an? (?:\p{L}+ ){0,3}(?:group|committee|panel)\b`,
    'iu',
  ),
  not: /\b(?:attend (?:the |any )?(?:task|working|sub)|is a (?:formal )?sub-?committee of|as a sub-?committee of|clinical commissioning group)\b/iu,
  read: readGroups,
});

const setUp = String.raw`(?:establish\w*|set[\s-]?up|creat\w+|form(?:ed|s)?|conven\w+|appoint\w*|commission\w*|start\w*|constitut\w+|develop\w*|agreed)`;
const may = new RegExp(
  String.raw`\b(?:may|can|will|shall|could|should|must|power to|able to|authority to|authorised to|right to|entitled to|to|responsible for|where (?:appropriate|necessary))\b[^.]{0,80}?\b${setUp}\b[^.]*?\b${groups}\b|\b${groups}\b[^.]{0,60}?\b(?:may|can|will|shall|could)\s+(?:also\s+)?(?:be\s+)?${setUp}\b`,
  'iu',
);
const mayNot = new RegExp(
  String.raw`\b(?:may|shall|will|can)\s?not\b[^.]*\b${setUp}\b[^.]*\b${groups}\b`,
  'iu',
);
const has = new RegExp(
  String.raw`\b(?:there (?:are|is|will be|shall be)|has|have|(?:is|are) supported by|the following)\b[^.]{0,40}\b${groups}\b|\b${groups}\b[^.]{0,20}\breports? (?:in)?to\b`,
  'iu',
);
const named = new RegExp(
  String.raw`\b(?:oversight|oversees?|work|activity|coordinat\w+) (?:of )?[^.]*\b${groups}\b`,
  'iu',
);
const outside = new RegExp(
  String.raw`\b(?:non[\s-]members|others? (?:co-opted|who|from outside|as (?:appropriate|required))|(?:people|persons|individuals|representatives|members|officers|those|experts?)[^.]{0,40}\b(?:who are not|outside|not (?:be )?(?:necessarily )?members|beyond the|wider (?:partner|organisation))|need not be members|not (?:be )?(?:limited|restricted|confined) to (?:board |group |partnership )?members|external (?:members|people|partners|experts))`,
  'iu',
);
const kindNames: readonly (readonly [RegExp, string])[] = [
  [
    /\btask\s*(?:and|&|n[’'])\s*finish|\bshort[\s-]life|\btime[\s-]limited|\btask\s+groups?/iu,
    'task-and-finish',
  ],
  [/\bstanding\s+(?:sub|groups?|committees?|or\b)/iu, 'standing'],
  [/(?<!short[\s-]life\s)\bworking\s+(?:groups?|parties|party)/iu, 'working'],
  [/\b(?:delivery|operational)\s+groups?/iu, 'delivery'],
  [/\bsteering\s+groups?/iu, 'steering'],
  [/\bthem(?:e|ed|atic)\s+groups?/iu, 'theme'],
];

function readGroups({ cued, all }: FoundSentences): ProposedFact | undefined {
  const said = cued.filter(({ kind }) => kind !== 'title');
  const denied = said.filter(({ words }) => mayNot.test(words));
  const allowed = said.filter(
    ({ words, full }) => (may.test(words) || may.test(full)) && !mayNot.test(words),
  );
  const present = said.filter((each) => has.test(each.words) && !allowed.includes(each));
  if (denied.length > 0 && allowed.length > 0) return undefined;
  if (allowed.length + denied.length + present.length === 0) return mentioned(said);
  const kinds = kindsIn(allowed.length > 0 ? allowed : present);
  if (allowed.length + denied.length === 0 && kinds.length === 0) return undefined;
  const from = [...allowed, ...denied, ...present];
  const beside = outsiders(from, all);
  const purpose = allowed.map(({ words }) => purposeIn(words)).find((each) => each !== undefined);
  return stated(
    {
      mayCreate: allowed.length > 0 ? 'yes' : denied.length > 0 ? 'no' : 'unstated',
      ...(kinds.length === 0 ? {} : { kinds }),
      outsideMembers: beside.length > 0 ? 'yes' : 'unstated',
      ...(purpose === undefined ? {} : { purpose }),
    },
    {
      from: [...new Set([...from, ...beside])],
      reason:
        allowed.length > 0
          ? 'The sentence says that such groups may be set up'
          : 'The sentence names such groups',
      confidence: allowed.length > 0 ? 'high' : 'medium',
    },
  );
}

// Groups whose work is spoken of, and nobody says who sets them up.
function mentioned(said: readonly Sentence[]): ProposedFact | undefined {
  const from = said.filter(({ words }) => named.test(words));
  const kinds = kindsIn(from);
  if (kinds.length === 0) return undefined;
  return leftOpen(
    { mayCreate: 'unstated', kinds, outsideMembers: 'unstated' },
    {
      from,
      reason: 'The sentence speaks of the work of such groups',
      confidence: 'low',
      note: 'The document names such groups, and does not say who may set them up.',
    },
  );
}

function kindsIn(sentences: readonly Sentence[]): string[] {
  return kindNames
    .filter(([pattern]) => sentences.some(({ words }) => pattern.test(words)))
    .map(([, name]) => name);
}

function outsiders(from: readonly Sentence[], all: readonly Sentence[]): Sentence[] {
  const near = all.filter(
    (one) => from.includes(one) || from.some(({ clause }) => clause === one.clause),
  );
  return near.filter(({ words }) => outside.test(words));
}

function purposeIn(words: string): string | undefined {
  const [, purpose] =
    new RegExp(
      String.raw`\b${groups}\b(?:(?!\b(?:invite|and)\b)[^.;]){0,60}?\b(?:set up |established |created |formed |required |necessary |appropriate )?(to (?!be\b|the\b|this\b|it\b|include\b|support the (?:board|group)\b)[^.;]+)`,
      'iu',
    ).exec(words) ?? [];
  return purpose === undefined || purpose.length > 200 ? undefined : purpose.trim();
}
