import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url);

/** Files outside `register/days/` that make a `Date`, and why that is no second answer. */
const exceptions: Readonly<Record<string, string>> = {
  'src/english/written-periods.ts': 'says which days a season can mean, before there is a register',
  'src/model/partial-date.ts': 'asks whether a day is on the calendar, before there is a register',
  'src/components/reviews/refresh-review-states.ts': 'asks the browser which day the reader has',
  'src/site/clock-day.ts': 'asks the machine for its day, where none is given',
  'src/exports/reviews-ics.ts': 'hands a day to a library that wants a `Date`',
};

test('only register/days counts with days, months and years', () => {
  const counting = globSync('src/**/*.{ts,mjs,astro}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('src/register/days/'))
    .filter((file) =>
      /new Date\(|Date\.(?:UTC|parse)|[gs]etUTC|[gs]etMonth|toISOString/u.test(
        readFileSync(new URL(file, root), 'utf8'),
      ),
    );
  expect(counting.sort()).toEqual(Object.keys(exceptions).sort());
});
