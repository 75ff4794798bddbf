import { numeral, valueOf } from '../../english/numerals.ts';
import type { SeatCount } from '../../model/seat-count.ts';

/** How many seats a line stands for, and what words it goes by. */
export interface SeatCountSaid {
  readonly count: SeatCount;
  /** Whether a number or “each” says so, and not only the shape of the words. */
  readonly isSaid: boolean;
}

const N = `(${numeral})`;
const people =
  '(?:voting |non-voting |elected |lay |independent |senior |nominated |appointed )*(?:representatives?|reps?|members?|officers?|nominees?|persons?|people|councillors?|delegates?|seats?|places?|appointees?|individuals?)';

const exactly = (number: number): SeatCount => ({ kind: 'exactly', number });

/** Reads the number that the words of a line give, or their shape: “two lay members”, “Place Directors”. */
export function countSaid(label: string, trailing?: number): SeatCountSaid {
  const each = perEach(label, trailing);
  if (each !== undefined) return { count: each, isSaid: true };
  if (trailing !== undefined) return { count: exactly(trailing), isSaid: true };
  const said = leading(label) ?? leadersOf(label);
  if (said !== undefined) return { count: said, isSaid: true };
  return { count: isOne(label) ? exactly(1) : { kind: 'unstated' }, isSaid: false };
}

// “Member from each of the District Councils (6)”, “one per agency”, “two councillors from each council”.
function perEach(label: string, trailing: number | undefined): SeatCount | undefined {
  const found = new RegExp(
    String.raw`^(?<many>.*?)\b(?:(?:from|of|for|per|by|to represent|representing)\s+(?:each|every|per)|per(?!\s+(?:cent|annum|year|month|meeting|person)\b))\s+(?:one\s+)?(?:of\s+)?(?:the\s+|our\s+)?(?<of>${numeral})?\s*(?<each>[^,;:(]+)|^(?<before>.*?)\b(?:one|1) per (?<per>[^,;:(]+)`,
    'iu',
  ).exec(label.replace(/\([^)]*\)/gu, ' ').trim())?.groups;
  if (found === undefined) return undefined;
  const thing = singular((found['each'] ?? found['per'] ?? '').trim());
  if (thing === '' || thing.length > 80) return undefined;
  const many = new RegExp(String.raw`^\s*(?:the |an? )?${N}\b`, 'iu').exec(
    found['many'] ?? '',
  )?.[1];
  const number = many === undefined ? 1 : (valueOf(many) ?? 1);
  const of = found['of'] === undefined ? trailing : valueOf(found['of']);
  if (number === 1) {
    const isPlural =
      many === undefined && /s\s*$/u.test((found['many'] ?? '').split(' from')[0]!.trim());
    if (isPlural && /^(?:representatives|members|officers)\b/iu.test(label))
      return { kind: 'several-per', each: thing, ...(of && { of }) };
    return { kind: 'one-per', each: thing, ...(of && { number: of }) };
  }
  return { kind: 'several-per', each: thing, minimum: number, maximum: number, ...(of && { of }) };
}

function singular(words: string): string {
  const [, noun = words] =
    /^(.*?)(?:\s+(?:who|which|that|in|within|across|represented|with|where|on)\b.*)?$/iu.exec(
      words,
    ) ?? [];
  const plain = noun
    .trim()
    .replace(/ies$/u, 'y')
    .replace(/(?<=[a-z])(?<!s)s$/u, '');
  return plain.replace(
    /^(?:District|County|Borough|Parish|Town|City|Local) (?:Council|Authority)$/u,
    (name) => name.toLowerCase(),
  );
}

const at = (pattern: string): RegExp => new RegExp(`^\\s*(?:the\\s+)?${pattern}`, 'iu');
const ranges = at(String.raw`(?:between\s+)?${N}\s*(?:to|or|and|-|–)\s*${N}\s+(?=\p{L})`);
const atMost = at(
  String.raw`(?:up to|(?:a )?maximum of|no more than|not more than|at most)\s+${N}`,
);
const atLeast = at(String.raw`(?:at least|(?:a )?minimum of|not less than|no fewer than)\s+${N}`);
const orMore = at(String.raw`${N}\s+or more\b`);
const plainly = at(
  String.raw`${N}\s*(?:x\s+)?(?!(?:thirds?|quarters?|years?|months?|days?|st|nd|rd|th)\b)(?=[\p{L}(])`,
);

function leading(label: string): SeatCount | undefined {
  const value = (pattern: RegExp, group = 1): number | undefined => {
    const words = pattern.exec(label)?.[group];
    return words === undefined ? undefined : valueOf(words);
  };
  const [low, high] = [value(ranges), value(ranges, 2)];
  if (low !== undefined && high !== undefined && low < high)
    return { kind: 'range', minimum: low, maximum: high };
  const most = value(atMost);
  if (most !== undefined && most > 0) return { kind: 'range', maximum: most };
  const least = value(atLeast) ?? value(orMore);
  if (least !== undefined) return { kind: 'range', minimum: least };
  const plain = value(plainly);
  return plain === undefined || plain < 1 || plain > 200 ? undefined : exactly(plain);
}

// “Leaders of the seven local authorities”: one for each, and so seven.
function leadersOf(label: string): SeatCount | undefined {
  const found = new RegExp(
    String.raw`^\s*(?:the\s+)?(?:[\p{L}-]+\s+){0,3}(?:${roles})s\s+(?:of|from)\s+(?:all\s+|each\s+of\s+)?(?:the\s+)?${N}\s+\p{L}`,
    'iu',
  ).exec(label)?.[1];
  const number = found === undefined ? undefined : valueOf(found);
  return number === undefined || number < 2 ? undefined : exactly(number);
}

const roles =
  'chair|chairman|chairperson|chairwoman|leader|member|director|officer|representative|rep|manager|commander|executive|commissioner|head|nurse|lead|clerk|secretary|councillor|cllr|mayor|constable|superintendent|inspector|gp|president|principal|chancellor|dean|bishop|adviser|advisor|coordinator|co-ordinator|champion|sponsor|nominee|person|professional|practitioner|consultant|trustee|surgeon|psychiatrist|pharmacist|doctor|imam|resident|carer|holder|convenor|convener|worker|delegate|deputy|treasurer|specialist|analyst|governor|warden|guardian|sro|dph|dass|dcs|ceo|cfo|cno|cmo|coo|user|volunteer|magistrate|judge|coroner|headteacher|teacher|editor|engineer|planner|assistant|owner|landowner|farmer|tenant|student|speaker|minister|strategist|counsel|solicitor|facilitator|connector|voice|associate|parent|citizen|observer|elector|vicar|rabbi|chaplain|ambassador|chief|auditor|accountant|registrar|matron|midwife|therapist|psychologist|scientist|economist|ranger|archivist|curator|librarian|lecturer|researcher|fellow|patron|bursar|provost|cadeirydd|cyfarwyddwr|arweinydd|cynrychiolydd|gynrychiolydd|weithredwr';
const endsInRole = new RegExp(`(?:^|[\\s/-])(?:${roles})(?:\\(s\\))?$`, 'iu');
const endsInRoles = new RegExp(
  `(?:^|[\\s/-])(?:${roles}|people|persons|residents|representatives)s?$`,
  'iu',
);

/** The words at the head of a label that say what its holder is: “Senior Officer” of “Senior Officer from the Trust”. */
export function headOf(label: string): string {
  const [, head = ''] =
    /^(?:the\s+|an?\s+|one\s+)?(.*?)(?:\s+(?:of|for|from|at|in|with|within|who|representing|nominated|appointed|employed|working|serving|based|elected by|to|on|or|and)\b.*|[,(–—:;].*|\s-\s.*|\/.*)?$/isu.exec(
      label.trim(),
    ) ?? [];
  return head.trim();
}

/** Whether the words at the head of a label are a role of a person, one or more. */
export function isRole(label: string): boolean {
  return endsInRole.test(headOf(label)) || endsInRoles.test(headOf(label));
}

function isOne(label: string): boolean {
  const head = headOf(label);
  if (/^(?:an?|one)\s/iu.test(label)) return true;
  // In Welsh the role leads: “Cadeirydd y Bwrdd”.
  if (
    /^(?:cadeirydd|prif weithredwr|cyfarwyddwr|cynrychiolydd|arweinydd|pennaeth|aelod|swyddog)\b/iu.test(
      label,
    )
  )
    return true;
  return (
    (endsInRole.test(head) || roleAtEnd(label)) &&
    !/\bs\)$/u.test(head) &&
    !/^(?:all|some|other|relevant)\b/iu.test(head)
  );
}

// “Riverside Council – Chief Executive” is one person.
function roleAtEnd(label: string): boolean {
  const last = /\s[–—-]\s([^–—,()]+)$/u.exec(label)?.[1];
  return last !== undefined && endsInRole.test(headOf(last));
}

/** The number in words or digits that stands alone in a cell or bracket: `6`, `two`, `x 2`. */
export function countAlone(words: string): number | undefined {
  const found = new RegExp(
    String.raw`^\(?\s*(?:x\s*|×\s*|no\.?\s*)?${N}\s*(?:x\s*|×\s*)?(?:${people})?\s*\)?$`,
    'iu',
  ).exec(words.trim())?.[1];
  const number = found === undefined ? undefined : valueOf(found);
  return number !== undefined && number > 0 && number < 200 ? number : undefined;
}
