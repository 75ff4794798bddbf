import { Name } from '../../model/scalars.ts';
import type { Register } from '../../register/register.ts';
import type { Talk } from '../confirming/talk.ts';
import { asked } from '../confirming/talk.ts';
import type { NewDocument } from './new-document.ts';

/** What was given with the command; the rest is asked for. */
export interface GivenAtStart {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly kind?: string | undefined;
  readonly partnership?: string | undefined;
  readonly place?: string | undefined;
}

/** Asks for what must be known to begin a document. */
export async function askNewDocument(
  talk: Talk,
  { body, given, register }: { body: string; given: GivenAtStart; register: Register },
): Promise<NewDocument> {
  const [id, own] = body.split('/') as [string, string];
  const isKnown = register.partnerships.has(id);
  const partnership = isKnown ? undefined : await askPartnership(talk, { id, given, register });
  const called = inWords(own);
  const name = given.name ?? (await askName(talk, `Name of the group [${called}]: `, called));
  const usual = `${name} terms of reference`;
  const title = given.title ?? (await askName(talk, `Title of the document [${usual}]: `, usual));
  return { body, name, title, kind: given.kind ?? (await askKind(talk, register)), partnership };
}

async function askPartnership(
  talk: Talk,
  { id, given, register }: { id: string; given: GivenAtStart; register: Register },
): Promise<NewDocument['partnership']> {
  const usual = inWords(id);
  const name =
    given.partnership ?? (await askName(talk, `Name of the partnership [${usual}]: `, usual));
  return { name, place: given.place ?? (await askPlace(talk, register)) };
}

function inWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

async function askName(talk: Talk, prompt: string, usual: string): Promise<string> {
  for (;;) {
    const typed = (await asked(talk, prompt)) || usual;
    const fault = Name.safeParse(typed).error?.issues[0]?.message;
    if (fault === undefined) return typed;
    talk.say(fault);
  }
}

async function askKind(talk: Talk, { bodyKinds }: Register): Promise<string> {
  const kinds = [...bodyKinds.keys()];
  talk.say('What kind of group is it?');
  for (const [index, kind] of kinds.entries()) talk.say(`  ${index + 1}  ${kind}`);
  for (;;) {
    const typed = await asked(talk, 'Number or word (Enter: other): ');
    const kind = typed === '' ? 'other' : (kinds[Number(typed) - 1] ?? typed);
    if (bodyKinds.has(kind)) return kind;
    talk.say(`Type a number from 1 to ${kinds.length}.`);
  }
}

async function askPlace(talk: Talk, { places }: Register): Promise<string | undefined> {
  const all = [...places];
  if (all.length === 0) return undefined;
  talk.say('Which place does it serve?');
  for (const [index, [, { name }]] of all.entries()) talk.say(`  ${index + 1}  ${name}`);
  for (;;) {
    const typed = await asked(talk, 'Number (Enter: none of these): ');
    if (typed === '') return undefined;
    const [id] = all[Number(typed) - 1] ?? all.find(([one]) => one === typed) ?? [];
    if (id !== undefined) return id;
    talk.say(`Type a number from 1 to ${all.length}.`);
  }
}
