import type { YamlFields } from '../../files/editing/yaml-in-style.ts';
import { isList } from '../../files/editing/yaml-in-style.ts';
import type { Confirmed, GivenAnswer } from './answer-edits.ts';
import { answeredText, typedAt } from './answer-edits.ts';
import type { Desk, Texts } from './desk.ts';
import { textOn } from './desk.ts';
import type { StillOpen } from './open-questions.ts';

/** The texts of all files that an answer changes, by their paths in the content folder. */
export function textsAfter(
  question: StillOpen,
  given: GivenAnswer,
  { desk, confirmed }: { readonly desk: Pick<Desk, 'folders'>; readonly confirmed: Confirmed },
): Texts {
  const { file } = question;
  const text = textOn(desk, file);
  const texts = new Map([[file, answeredText(question, given, { text, confirmed })]]);
  if (question.about.kind !== 'seats') return texts;
  // Whoever confirms a list of seats has looked at the organisations that it names.
  for (const id of organisationsIn(texts.get(file)!)) {
    const path = `organisations/${id}.yaml`;
    const record = textOn(desk, path);
    if (record !== undefined && 'proposed' in typedAt(record, []))
      texts.set(path, answeredText({ path: [] }, { is: 'accept' }, { text: record, confirmed }));
  }
  return texts;
}

function organisationsIn(text: string): string[] {
  const { seats, invitees } = typedAt(text, []);
  const lines = [seats, invitees].flatMap((all) =>
    all !== undefined && isList(all) ? (all as readonly YamlFields[]) : [],
  );
  const ids = lines.flatMap(({ organisations }) =>
    organisations !== undefined && isList(organisations) ? organisations.map(String) : [],
  );
  return [...new Set(ids)];
}
