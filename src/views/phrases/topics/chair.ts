import type { z } from 'zod';
import type { Chair } from '../../../model/answers/chair.ts';
import type { PhraseContext } from '../names.ts';
import { who, whoList } from '../names.ts';
import { dateWords } from '../../../english/date-words.ts';
import { list } from '../../../english/list.ts';
import { sentence, withConditions } from '../../../english/sentence.ts';
import { duration, qualifier } from '../measures.ts';

type ChairAnswer = z.infer<typeof Chair>;
type Appointment = Omit<ChairAnswer, 'vice' | 'also'>;

/** Who chairs: “The County Council Cabinet Member; Vice-Chair: elected by the members”. */
export function chairPhrase(
  { vice, also: _, ...chair }: ChairAnswer,
  context: PhraseContext,
): string {
  const first = chosenPhrase(chair, context);
  const rules = rulesFor('Chair', chair);
  const areTwo = chair.coChairs?.instead === 'no';
  const unsaid = `how the ${areTwo ? 'Co-chairs are' : 'Chair is'} chosen is not said`;
  if (vice === undefined) return sentence(first ?? unsaid, ...rules);
  if (isSameWay(chair, vice)) {
    return first === undefined
      ? sentence(
          'how the Chair and the Vice-Chair are chosen is not said',
          ...rules,
          ...sameRules(rules),
        )
      : sentence(first, ...rules, 'the Vice-Chair in the same way');
  }
  const second = chosenPhrase(vice, context) ?? 'how they are chosen is not said';
  return sentence(
    first ?? unsaid,
    ...rules,
    `Vice-Chair: ${second}`,
    ...rulesFor('Vice-Chair', vice),
  );
}

// The same holder is named for each office, so that nobody is read as holding both by a rule.
function isSameWay(chair: Appointment, vice: Appointment): boolean {
  return chair.holders === undefined && JSON.stringify(chair) === JSON.stringify(vice);
}

function sameRules(rules: readonly string[]): string[] {
  return rules.length === 0 ? [] : ['the same holds for the Vice-Chair'];
}

/** How someone is chosen; nothing where the document says neither how nor who. */
function chosenPhrase(
  { mode, holders, by, inTurnBy, turn, ballot, until, conditions }: Appointment,
  context: PhraseContext,
): string | undefined {
  const named = holders && whoList(holders, context);
  const chooser = by && who(by, context);
  const byThem = chooser ? ` by ${chooser}` : '';
  const asNamed = named ? `: ${named}` : '';
  const chosen = chooser && `chosen by ${chooser}`;
  const modeWords = {
    'ex-officio': [named ?? 'held by office', chosen],
    elected: [`elected${byThem}${asNamed}`],
    nominated: [`nominated${byThem}${asNamed}`],
    appointed: [`appointed${byThem}${asNamed}`],
    alternating: [`appointed in turn by ${whoList(inTurnBy ?? [], context)}${asNamed}`, chosen],
    shared: [`shared${amongst(holders, named, 'by')}`, chosen],
    rotating: [`rotates${amongst(holders, named, 'within')}`, chosen],
    independent: [`independent${asNamed}`, chosen],
    unstated: [named && `${named} (how they are chosen is not said)`, chosen],
  }[mode];
  const parts = [...modeWords, turn && turnPhrase(turn), ballot && `by ${ballot} ballot`];
  const how = parts.filter(Boolean).join(', ');
  const chosenHow = how === '' && conditions !== undefined ? 'chosen' : how;
  const term = until && `${how === '' ? 'in office ' : ''}until ${dateWords(until)}`;
  return [withConditions(chosenHow, conditions), term].filter(Boolean).join(', ') || undefined;
}

// One organisation or body shares an office within itself; “the members” share it between them.
function amongst(
  holders: Appointment['holders'],
  named: string | undefined,
  alone: string,
): string {
  if (named === undefined) return '';
  const areSeveral = holders!.length > 1 || holders![0]!.role !== undefined;
  return ` ${areSeveral ? 'between' : alone} ${named}`;
}

function turnPhrase({
  length,
  qualifier: bar = 'unstated',
}: NonNullable<Appointment['turn']>): string {
  const time = `${duration(length)} at a time`;
  return bar === 'normally' ? `usually for ${time}` : `for ${qualifier(bar)}${time}`;
}

type ChairOffice = 'Chair' | 'Vice-Chair';
const coNames: Record<ChairOffice, string> = { Chair: 'Co-chair', 'Vice-Chair': 'Vice-Chair' };

/** What else the document asks of an office, each as a clause of its own. */
function rulesFor(office: ChairOffice, { coChairs, mustBe, mustNotBe }: Appointment): string[] {
  const name = coNames[office];
  const cos = coChairs && `${coChairs.number} ${name}s`;
  const holder = coChairs?.instead === 'no' ? `each ${name}` : `the ${office}`;
  return [
    cos && (coChairs.instead === 'yes' ? `there may be ${cos} instead` : `there are ${cos}`),
    mustBe && `${holder} must be ${list(mustBe)}`,
    mustNotBe && `${holder} must not be ${list(mustNotBe, 'or')}`,
  ].filter((rule) => rule !== undefined);
}
