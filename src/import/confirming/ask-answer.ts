import type { YamlFields, YamlValue } from '../../files/editing/yaml-in-style.ts';
import { isList } from '../../files/editing/yaml-in-style.ts';
import { Approval, Version } from '../../model/constitution.ts';
import { Seat } from '../../model/membership.ts';
import { Relation } from '../../model/relation.ts';
import { topics } from '../../model/topics.ts';
import type { Schema } from '../../model/walk/schema-inside.ts';
import type { TextIndex } from '../../register/text/text-index.ts';
import { z } from 'zod';
import type { GivenAnswer } from './answer-edits.ts';
import { askEvidence } from './ask-evidence.ts';
import { askValue } from './ask-value.ts';
import type { Form } from './form.ts';
import { formOf } from './form.ts';
import type { About, StillOpen } from './open-questions.ts';
import type { Talk } from './talk.ts';
import { asked, chosen } from './talk.ts';

const replies = {
  accept: 'it is so',
  change: 'it is otherwise',
  stated: 'the document says it',
  'not stated': 'the document says nothing on it',
  unclear: 'what it says is not clear',
  elsewhere: 'it leaves that to another document',
  'to be written': 'there is a space for it, still to be filled',
  wrong: 'take it out',
  say: 'give the answer',
  later: 'go on to the next',
} as const;

/** What can be answered to a question. */
export type Reply = keyof typeof replies;

const sayMore: readonly Reply[] = ['unclear', 'elsewhere'];

/** The replies that a question leaves, each with what it means. */
export function repliesTo({ about, state }: StillOpen): readonly (readonly [Reply, string])[] {
  return namesOfReplies(about, state).map((reply) => [reply, replies[reply]]);
}

function namesOfReplies(about: About, state: StillOpen['state']): readonly Reply[] {
  if (state === 'missing') return ['say', 'later'];
  if (about.kind === 'matrix') return ['accept', 'later'];
  if (about.kind === 'seats') return ['accept', 'change', 'later'];
  if (about.kind !== 'topic') return ['accept', 'change', 'wrong', 'later'];
  if (state === 'proposed') return ['accept', 'change', 'not stated', ...sayMore, 'later'];
  if (state === 'silence') return ['accept', 'stated', ...sayMore, 'to be written', 'later'];
  return ['stated', 'not stated', ...sayMore, 'to be written', 'later'];
}

/** What stands in the file, the words of the document, and what may be chosen where nothing stands. */
export interface Around {
  readonly typed: YamlFields;
  readonly text: TextIndex;
  /** The ids that may be given, with their names; nothing where words are typed. */
  readonly among?: ReadonlyMap<string, string>;
}

/** Asks for what a reply needs besides; nothing where the question is left for later. */
export async function askAnswer(
  talk: Talk,
  reply: Reply,
  { question: { about }, ...around }: Around & { readonly question: StillOpen },
): Promise<GivenAnswer | undefined> {
  switch (reply) {
    case 'later':
      return undefined;
    case 'accept':
    case 'wrong':
      return { is: reply };
    case 'change':
    case 'stated':
      return changed(talk, about, around);
    case 'say':
      return { is: 'words', words: await askMissing(talk, around) };
    case 'not stated':
      return reading({ state: 'not-stated' });
    default:
      return reading(await otherReading(talk, reply, around));
  }
}

async function askMissing(talk: Talk, { among }: Around): Promise<string> {
  if (among === undefined) return words(talk, '  In one sentence: ');
  const options = [...among.keys()];
  for (const [index, id] of options.entries()) talk.say(`    ${index + 1}  ${among.get(id)!}`);
  return chosen(talk, { prompt: '  Which, by its number? ', options });
}

function reading(fields: YamlFields): GivenAnswer {
  return { is: 'reading', reading: fields };
}

async function otherReading(
  talk: Talk,
  reply: 'unclear' | 'elsewhere' | 'to be written',
  around: Around,
): Promise<YamlFields> {
  const evidence = await askEvidence(talk, { known: quotesIn(around.typed), text: around.text });
  if (reply === 'to be written') return { state: 'placeholder', evidence };
  if (reply === 'elsewhere')
    return {
      state: 'elsewhere',
      evidence,
      where: await words(talk, '  Which document is it left to? '),
    };
  return { state: 'unclear', evidence, note: await words(talk, '  What is unclear? ') };
}

async function words(talk: Talk, prompt: string): Promise<string> {
  for (;;) {
    const typed = await asked(talk, prompt);
    if (typed !== '') return typed;
  }
}

async function changed(talk: Talk, about: About, around: Around): Promise<GivenAnswer> {
  talk.say('  What stands in brackets is kept when you press Enter. `back` leaves this question.');
  const { typed } = around;
  if (about.kind === 'topic') {
    const form = formOf(topics[about.topic].answer);
    const answer = await valid(talk, topics[about.topic].answer, {
      form,
      name: 'answer',
      now: typed['answer'],
    });
    const known = quotesIn(typed);
    const evidence = await askEvidence(talk, { known, text: around.text });
    return reading({ state: 'stated', answer, evidence });
  }
  if (about.kind === 'seats') return { is: 'value', value: await withOtherSeat(talk, typed) };
  const schema = {
    version: Version,
    relation: Relation,
    approval: Approval,
    matrix: z.never(),
    summary: z.never(),
    place: z.never(),
  };
  const { evidence: _, ...now } = typed;
  const asks = formOf(schema[about.kind]);
  const value = await askValue(talk, ownFields(asks), { name: about.kind, now });
  const known = quotesIn(typed);
  return {
    is: 'value',
    value: {
      ...(value as YamlFields),
      evidence: await askEvidence(talk, { known, text: around.text }),
    },
  };
}

// What a rule is refused for is said, and its fields are asked again with what was typed.
async function valid(
  talk: Talk,
  schema: Schema,
  { form, name, now }: { form: Form; name: string; now: YamlValue | undefined },
): Promise<YamlValue> {
  for (let before = now; ;) {
    const value = await askValue(talk, form, { name, now: before });
    const faults = z.core.safeParse(schema, value).error?.issues ?? [];
    if (faults.length === 0) return value;
    for (const { message } of faults) talk.say(`  ${message}`);
    before = value;
  }
}

const handled = new Set(['evidence', 'proposed', 'confirmed']);

function ownFields(form: Form): Form {
  if (form.kind !== 'record') return form;
  return { ...form, fields: form.fields.filter(({ name }) => !handled.has(name)) };
}

async function withOtherSeat(talk: Talk, typed: YamlFields): Promise<YamlFields> {
  const seats = typed['seats'] !== undefined && isList(typed['seats']) ? typed['seats'] : [];
  for (;;) {
    const number = Number(await asked(talk, '  Which seat, by its number? '));
    const seat = seats[number - 1];
    if (seat === undefined) {
      talk.say(`  Type a number from 1 to ${seats.length}.`);
      continue;
    }
    const value = await valid(talk, Seat, { form: formOf(Seat), name: 'seat', now: seat });
    return { ...typed, seats: seats.with(number - 1, value) };
  }
}

function quotesIn({ evidence, candidates }: YamlFields): YamlFields[] {
  return [evidence, candidates].flatMap((all) =>
    all !== undefined && isList(all) ? (all as readonly YamlFields[]) : [],
  );
}
