import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ErrorCode } from '../../diagnostics/error-codes.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { Membership } from '../../model/membership.ts';
import type { Path } from '../../files/content-file.ts';
import { placeOfCharacters, placeOfValue } from '../../files/content-file.ts';
import type { Loaded } from '../loading/load-content.ts';
import { firstStray } from '../text/first-stray.ts';
import { wordsWithin } from '../text/node-words.ts';
import type { TextIndex } from '../text/text-index.ts';

/** Checks that seats and invitees are labelled in the document’s own words, and have ids of their own. */
export function checkMembershipWords(
  { record: membership, document }: Loaded<Membership>,
  text: TextIndex,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (code: ErrorCode, path: Path, message: string): void => {
    found.push(mistake(code, message, placeOfValue(document, path)));
  };
  const ids = new Set<string>();
  for (const list of ['seats', 'invitees'] as const) {
    for (const [index, { id, label, clause }] of (membership[list] ?? []).entries()) {
      if (ids.has(id))
        report(
          'content/duplicate-id',
          [list, index, 'id'],
          `The id \`${id}\` is already used in this file. Give each line its own.`,
        );
      ids.add(id);
      const node = text.byId.get(clause);
      const stray = node && firstStray(label, wordsWithin(node.node));
      if (stray === undefined) continue;
      const message = `This label does not stand in clause \`${clause}\`. Write it as the document does.`;
      const place = placeOfCharacters(document, { path: [list, index, 'label'], span: stray });
      found.push(mistake('seat/label-differs', message, place));
    }
  }
  if (membership.state === 'stated' && membership.seats.length === 0) {
    report(
      'seat/none-listed',
      ['state'],
      'The membership is `stated` but no seat is listed. List the seats, or change the state.',
    );
  }
  return found;
}
