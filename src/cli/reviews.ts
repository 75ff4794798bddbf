import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { Duration } from '../model/scalars.ts';
import { diskFolders } from '../files/disk-files.ts';
import { openRegister } from '../register/open-register.ts';
import { toShow } from '../register/shown/to-show.ts';
import { reviewCalendarUpTo } from '../views/reviews/review-calendar.ts';
import type { ReviewListing } from '../views/reviews/review-listing.ts';
import { reviewListing } from '../views/reviews/review-listing.ts';
import { reviewReport } from '../views/reviews/review-report.ts';
import { askedFor } from './asked-for.ts';
import { endWith } from './exit-codes.ts';
import { openOrReport } from './open-or-report.ts';

type Format = 'text' | 'json' | 'ics';

/** `remit reviews`: which documents are overdue for review, or due soon. */
export function addReviewsCommand(program: Command): void {
  program
    .command('reviews')
    .description('List the documents that are overdue for review, or due within a time.')
    .argument('[folder]', 'the content folder')
    .addOption(
      new Option('--within <length>', 'how far to look ahead: P90D is 90 days, P6M six months')
        .argParser(asDuration)
        .default('P90D'),
    )
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(['text', 'json', 'ics'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nEnds with 0 when nothing is overdue and 3 when something is; with 1 when the content has' +
        '\nmistakes, which it then prints as `remit check` does; with 2 when the command is wrong.' +
        '\nREMIT_TODAY=2026-11-21 asks as if it were that day.',
    )
    .action(async (folder: string | undefined, options: { within: string; format: Format }) => {
      const asked = askedFor(folder);
      const opened = openOrReport(asked, openRegister);
      if (opened === undefined) return;
      const { register } = opened;
      const { plain } = toShow([], diskFolders(asked.contentFolder), asked);
      const listing = reviewListing(register, options.within);
      if (options.format === 'ics')
        await reportCalendar(plain(reviewCalendarUpTo(register, listing.until)));
      else console.log(formats[options.format](plain(listing)));
      const isOverdue = listing.reviews.some(({ state }) => state === 'overdue');
      endWith(isOverdue ? 'reviewOverdue' : 'done');
    });
}

function asDuration(length: string): string {
  if (Duration.safeParse(length).success) return length;
  throw new InvalidArgumentError('Write a length of time as P90D, P6W, P3M or P1Y.');
}

const formats: Record<Exclude<Format, 'ics'>, (listing: ReviewListing) => string> = {
  text: reviewReport,
  json: (listing) => JSON.stringify(listing, undefined, 2),
};

async function reportCalendar(calendar: ReturnType<typeof reviewCalendarUpTo>): Promise<void> {
  if (calendar === undefined) {
    console.error('remit: no review is due in this time, and a calendar cannot be empty.');
    return;
  }
  // Only this format needs the package that writes calendars.
  const { reviewsIcs } = await import('../exports/reviews-ics.ts');
  process.stdout.write(reviewsIcs(calendar));
}
