import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { textReport } from '../diagnostics/text-report.ts';
import { diskFolders } from '../files/disk-files.ts';
import { shownText } from '../files/shown-text.ts';
import { Duration } from '../model/scalars.ts';
import { openRegister } from '../register/open-register.ts';
import type { Register } from '../register/register.ts';
import { reviewCalendarUpTo } from '../views/reviews/review-calendar.ts';
import type { ReviewListing } from '../views/reviews/review-listing.ts';
import { reviewListing } from '../views/reviews/review-listing.ts';
import { reviewReport } from '../views/reviews/review-report.ts';
import { contentFolder, today } from './content-folder.ts';

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
      '\nEnds with 0 when nothing is overdue, 1 when something is, and 2 when the command is wrong' +
        '\nor the content has errors, which it then prints as `remit check` does.' +
        '\nREMIT_TODAY=2026-11-21 asks as if it were that day.',
    )
    .action(async (folder: string | undefined, options: { within: string; format: Format }) => {
      const folders = diskFolders(contentFolder(folder));
      const { register, diagnostics } = openRegister(folders, { today: today() });
      if (register === undefined) {
        console.log(textReport(diagnostics, (file) => shownText(folders.content, file)));
        process.exitCode = 2;
        return;
      }
      const listing = reviewListing(register, options.within);
      await report(listing, register, options.format);
      process.exitCode = listing.reviews.some(({ state }) => state === 'overdue') ? 1 : 0;
    });
}

function asDuration(length: string): string {
  if (Duration.safeParse(length).success) return length;
  throw new InvalidArgumentError('Write a length of time as P90D, P6W, P3M or P1Y.');
}

async function report(listing: ReviewListing, register: Register, format: Format): Promise<void> {
  if (format === 'text') console.log(reviewReport(listing));
  else if (format === 'json') console.log(JSON.stringify(listing, undefined, 2));
  else await reportCalendar(listing, register);
}

async function reportCalendar({ until }: ReviewListing, register: Register): Promise<void> {
  const calendar = reviewCalendarUpTo(register, until);
  if (calendar === undefined) {
    console.error('remit: no review is due in this time, and a calendar cannot be empty.');
    return;
  }
  // Only this format needs the package that writes calendars.
  const { reviewsIcs } = await import('../exports/reviews-ics.ts');
  process.stdout.write(reviewsIcs(calendar));
}
