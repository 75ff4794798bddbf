import { plainSpaces } from '../../register/text/node-words.ts';
import type { RecordReading, RecordInput } from './record-input.ts';

/** The licence that a document names for itself. */
export interface LicenceSaid {
  readonly name: string;
  readonly url: string;
}

const holder =
  /(?:©|\(c\)|\bcopyright(?: of)?\b)[\s:]*(?:\(c\)|©)?\s*(?:copyright\s*)?(?:(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2})?[\s,]*)?(?:by )?((?:the )?\p{Lu}[\p{L}\d’'&., -]{2,100}?)(?=\s*(?:,?\s*(?:19|20)\d{2}|[.;|]|all rights|$))/iu;
const licences: readonly (readonly [RegExp, LicenceSaid])[] = [
  [
    /open government licen[cs]e(?:[^.]{0,20}(?:v(?:ersion)?\.? ?)3(?:\.0)?)?/i,
    {
      name: 'Open Government Licence v3.0',
      url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
  ],
  [
    /\bCC[- ]BY(?: 4\.0)?\b(?![- ](?:SA|NC|ND))|creative commons attribution 4\.0/i,
    { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  ],
  [
    /\bCC[- ]BY[- ]SA(?: 4\.0)?\b|creative commons attribution[- ]share ?alike 4\.0/i,
    { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  ],
];

/** Who holds the rights in a document, and under which licence it is, where a line of it says so. */
export function rightsSaid({ text, asides }: Pick<RecordInput, 'text' | 'asides'>): {
  copyrightHolder?: RecordReading<string>;
  licence?: RecordReading<LicenceSaid>;
} {
  const lines = [
    ...text.passages.map(({ id, words }) => ({ clause: id, words: plainSpaces(words) })),
    ...asides.map((words) => ({ clause: undefined, words: plainSpaces(words) })),
  ].filter(({ words }) => words.length <= 400);
  const first = <Value>(
    read: (words: string) => Value | undefined,
  ): RecordReading<Value> | undefined => {
    for (const { clause, words } of lines) {
      const value = read(words);
      if (value === undefined) continue;
      return {
        value,
        evidence: clause === undefined ? [] : [{ clause, quote: words }],
        ...(clause === undefined ? { outside: words } : {}),
        proposed: { reason: `“${words}” says so`.slice(0, 400), confidence: 'high' },
      };
    }
    return undefined;
  };
  const copyrightHolder = first(holderIn);
  const licence = first((words) => licences.find(([cue]) => cue.test(words))?.[1]);
  return {
    ...(copyrightHolder === undefined ? {} : { copyrightHolder }),
    ...(licence === undefined ? {} : { licence }),
  };
}

function holderIn(words: string): string | undefined {
  if (/\bcrown copyright\b/i.test(words)) return 'Crown copyright';
  if (!/©|\(c\)|^copyright\b/i.test(words)) return undefined;
  const name = holder.exec(words)?.[1]?.replace(/[\s,.-]+$/, '');
  return name === undefined || /^(?:copyright|all rights)/i.test(name) ? undefined : name;
}
