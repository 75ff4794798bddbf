import { count } from '../../english/count.ts';
import type { OpenedRegister } from '../../register/open-register.ts';
import type { Confirmed, GivenAnswer } from './answer-edits.ts';
import { typedAt } from './answer-edits.ts';
import type { Reply } from './ask-answer.ts';
import { askAnswer, repliesTo } from './ask-answer.ts';
import type { Desk } from './desk.ts';
import { confirmSilences } from './confirm-silences.ts';
import { newMistakes, previewOf, textOn } from './desk.ts';
import type { StillOpen } from './open-questions.ts';
import { openQuestionsIn } from './open-questions.ts';
import { readingLines } from './question-words.ts';
import { showQuestion } from './show-question.ts';
import type { Talk } from './talk.ts';
import { asked, chosen, isYes, Left } from './talk.ts';
import { textsAfter } from './texts-after.ts';

interface Session {
  readonly talk: Talk;
  readonly desk: Desk;
  readonly confirmed: Confirmed;
  /** The register as it would be if all that is proposed were confirmed. */
  preview: OpenedRegister;
  /** Questions that were left for later. */
  readonly left: Set<string>;
  /** Bodies whose silences have been asked for at once. */
  readonly asked: Set<string>;
  /** How many answers were written. */
  written: number;
}

/**
 * Walks with a person through all that is proposed or unread in some bodies, the most useful first.
 *
 * Each answer is written at once, so that the walk can be left at any question and taken up again.
 */
export async function confirmBodies(
  talk: Talk,
  desk: Desk,
  { bodies, confirmed }: { readonly bodies: readonly string[]; readonly confirmed: Confirmed },
): Promise<void> {
  const session: Session = {
    talk,
    desk,
    confirmed,
    preview: previewOf(desk),
    left: new Set(),
    asked: new Set(),
    written: 0,
  };
  if (session.preview.register === undefined) {
    for (const { message } of newMistakes([], session.preview.diagnostics)) talk.say(message);
    talk.say('Nothing can be confirmed until this is mended.');
    return;
  }
  try {
    while (await takeNext(session, bodies));
  } catch (reason) {
    if (!(reason instanceof Left)) throw reason;
  }
  talk.say(closing(session.written, openIn(session, bodies).length));
}

function openIn({ preview }: Session, bodies: readonly string[]): StillOpen[] {
  return bodies.flatMap((body) => openQuestionsIn(preview.content, body));
}

// Fewer are asked one by one: that takes no longer.
const fewestAtOnce = 3;

/** Asks what is next; whether there was something. */
async function takeNext(session: Session, bodies: readonly string[]): Promise<boolean> {
  const open = openIn(session, bodies).filter((one) => !session.left.has(keyOf(one)));
  const [question] = open;
  if (question === undefined) return false;
  const { body, state } = question;
  const alike = open.filter((one) => one.body === body && one.state === state);
  if (state === 'silence' && alike.length >= fewestAtOnce && !session.asked.has(body)) {
    session.asked.add(body);
    await takeSilences(session, alike);
  } else if (await askQuestion(session, question, open.length)) session.written += 1;
  else session.left.add(keyOf(question));
  return true;
}

async function takeSilences(session: Session, silences: readonly StillOpen[]): Promise<void> {
  try {
    const after = await confirmSilences(session.talk, silences, session);
    if (after === undefined) return;
    session.preview = after;
    session.written += silences.length;
  } catch (reason) {
    if (!(reason instanceof Left) || reason.where === 'out') throw reason;
  }
}

function closing(written: number, open: number): string {
  const done = written === 0 ? 'Nothing was written' : `${count(written, 'answer')} written`;
  return open === 0
    ? `${done}; nothing is open.`
    : `${done}; ${count(open, 'question')} still open. The same command goes on from here.`;
}

function keyOf({ body, path, about }: StillOpen): string {
  return [body, about.kind, ...path].join('/');
}

/** Asks one question until it is answered and written, or left. */
async function askQuestion(session: Session, question: StillOpen, rest: number): Promise<boolean> {
  const { talk, desk } = session;
  const typed = typedAt(textOn(desk, question.file) ?? '', question.path);
  showQuestion(talk, { question, typed, rest, register: session.preview.register });
  const replies = repliesTo(question);
  for (const [index, [reply, meaning]] of replies.entries())
    talk.say(`  ${index + 1}  ${reply}: ${meaning}`);
  for (;;) {
    try {
      const options = replies.map(([reply]) => reply);
      const reply: Reply = await chosen(talk, { prompt: 'Your answer (or `quit`): ', options });
      const text = textOf(session, question);
      const given =
        text &&
        (await askAnswer(talk, reply, { question, typed, text, ...placesFor(session, question) }));
      if (given === undefined) return false;
      if (await isKept(session, question, given)) return true;
    } catch (reason) {
      if (!(reason instanceof Left) || reason.where === 'out') throw reason;
    }
  }
}

function placesFor({ preview }: Session, { about }: StillOpen) {
  if (about.kind !== 'place') return {};
  const places = [...(preview.register?.places ?? [])];
  return { among: new Map(places.map(([id, { name }]) => [id, name])) };
}

function textOf({ preview }: Session, { body }: StillOpen) {
  return preview.register?.constitutions.get(body)?.text;
}

// A person who writes a note has seen what speaks against the answer.
const explained: ReadonlySet<string> = new Set(['fact/silent-beside-words', 'fact/number-differs']);

/** Shows what an answer would read like and what speaks against it; writes it where nothing does. */
async function isKept(session: Session, question: StillOpen, given: GivenAnswer): Promise<boolean> {
  const { talk, desk } = session;
  const texts = textsAfter(question, given, session);
  const after = previewOf(desk, texts);
  const mistakes = newMistakes(session.preview.diagnostics, after.diagnostics);
  for (const { message } of mistakes) talk.say(`  ${message}`);
  const canExplain = mistakes.length > 0 && mistakes.every(({ check }) => explained.has(check));
  if (canExplain && given.is === 'reading' && given.reading['note'] === undefined) {
    const note = await asked(talk, '  Say why in a note (Enter: answer again): ');
    if (note === '') return false;
    return isKept(session, question, { is: 'reading', reading: { ...given.reading, note } });
  }
  if (mistakes.length > 0 || !(await isRight(session, { question, given, after }))) return false;
  for (const [path, text] of texts) desk.write(path, text);
  talk.say(`  Written to ${[...texts.keys()].join(' and ')}.`);
  session.preview = after;
  return true;
}

interface Tried {
  readonly question: StillOpen;
  readonly given: GivenAnswer;
  readonly after: OpenedRegister;
}

async function isRight({ talk }: Session, { question, given, after }: Tried): Promise<boolean> {
  if (given.is === 'accept' || given.is === 'wrong' || given.is === 'words') return true;
  if (given.is === 'reading' && given.reading['state'] !== 'stated') return true;
  const as = { ...question, state: 'proposed' } as const;
  const lines = readingLines(as, { preview: after.register, typed: undefined });
  for (const [index, line] of lines.entries())
    talk.say(index === 0 ? `  It will read: ${line}` : `  ${line}`);
  return isYes(talk, '  Is this right?', 'yes');
}
