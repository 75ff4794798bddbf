import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { dateWords } from '../../english/date-words.ts';
import { placeOfValue } from '../../files/content-file.ts';
import type { PlacedDate } from '../../model/walk/dates-in.ts';
import { datesIn } from '../../model/walk/dates-in.ts';
import { addDuration } from '../days/add-duration.ts';
import { hasCome } from '../days/has-come.ts';
import { isBefore } from '../days/is-before.ts';
import type { ContentKind } from '../loading/content-kinds.ts';
import { schemas } from '../loading/content-kinds.ts';
import type { Content } from '../loading/load-content.ts';

// A partnership that plans further ahead is not known; a year too far hides a review for good.
const furthest = 30;

/**
 * Checks that of two dates in a record the second is not before the first, that what has happened
 * is not dated ahead, and that what is planned lies within some decades.
 *
 * Given the day on the clock: a date that was once right stays so, whichever day is asked about.
 */
export function checkDates(content: Content, clock: string): Diagnostic[] {
  return (Object.keys(schemas) as ContentKind[]).flatMap((kind) =>
    [...content[kind].values()].flatMap(({ record, document }) =>
      datesIn(schemas[kind], record).flatMap((placed): Diagnostic[] => {
        const place = placeOfValue(document, placed.path);
        const [code, message] = faultOf(placed, clock) ?? [];
        return code === undefined ? [] : [mistake(code, message!, place)];
      }),
    ),
  );
}

type Fault = readonly ['schema/dates-out-of-order' | 'schema/date-too-late', string];

function faultOf({ date, path, when, after }: PlacedDate, clock: string): Fault | undefined {
  const field = String(path.at(-1));
  if (after !== undefined && isBefore(date, after.date)) {
    const message = `\`${field}\` (${dateWords(date)}) is before \`${after.field}\` (${dateWords(after.date)}). Exchange them, or correct one.`;
    return ['schema/dates-out-of-order', message];
  }
  if (when === 'past' && !hasCome(date, clock)) {
    const message = `\`${field}\` tells what has happened, and ${dateWords(date)} has not come. Correct the date.`;
    return ['schema/date-too-late', message];
  }
  if (when === 'planned' && !hasCome(date, addDuration(clock, `P${furthest}Y`))) {
    const message = `\`${field}\` is ${dateWords(date)}, more than ${furthest} years ahead. Check the year.`;
    return ['schema/date-too-late', message];
  }
  return undefined;
}
