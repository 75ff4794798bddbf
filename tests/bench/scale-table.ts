import type { Measured } from './measure-size.ts';
import type { Usage } from './run-measured.ts';

/** One thing that was measured: its name, and its number at each size. */
interface Row {
  readonly name: string;
  readonly numbers: readonly number[];
}

const megabyte = 1024 * 1024;
// Two runs of the same build differ by as much.
const tolerance = 1.1;

/** What was measured at each size, and how it grew from the first size to the last. */
export function scaleTable(measured: readonly Measured[]): string {
  return rowsOf(measured)
    .map(({ name, numbers }) => {
      const cells = numbers.map((number) => shown(number).padStart(10));
      const growth = numbers.length < 2 ? '' : `× ${growthOf(numbers).toFixed(1)}`;
      return `${name.padEnd(36)}${cells.join('')}${growth.padStart(10)}`.trimEnd();
    })
    .join('\n');
}

/** What grew faster than the register did, in a sentence. */
export function growthSentence(measured: readonly Measured[]): string {
  if (measured.length < 2) return 'Give a second size to see growth.';
  const [sizes, ...rows] = rowsOf(measured);
  const limit = growthOf(sizes!.numbers) * tolerance;
  const faster = rows.filter(({ numbers }) => growthOf(numbers) > limit);
  if (faster.length === 0) return 'Nothing grew faster than the register.';
  return `These grew faster than the register: ${faster.map(({ name }) => name).join('; ')}.`;
}

function rowsOf(measured: readonly Measured[]): Row[] {
  const row = (name: string, number: (one: Measured) => number): Row => ({
    name,
    numbers: measured.map(number),
  });
  const helpers = new Set(measured.flatMap(({ build }) => [...build.helpers.keys()]));
  return [
    row('constitutions', ({ constitutions }) => constitutions),
    row('content, MB', ({ contentBytes }) => contentBytes / megabyte),
    row('pages', ({ pages }) => pages),
    row('files', ({ files }) => files),
    row('site, MB', ({ bytes }) => bytes / megabyte),
    ...usageRows(
      'check',
      measured.map(({ check }) => check),
    ),
    ...usageRows(
      'build',
      measured.map(({ build }) => build),
    ),
    ...[...helpers]
      .sort()
      .flatMap((helper) => [
        row(
          `${helper}, processor seconds`,
          ({ build }) => build.helpers.get(helper)?.processorSeconds ?? 0,
        ),
        row(
          `${helper}, peak MB`,
          ({ build }) => (build.helpers.get(helper)?.peakBytes ?? 0) / megabyte,
        ),
      ]),
  ];
}

function usageRows(name: string, usages: readonly Usage[]): Row[] {
  return [
    { name: `${name}, seconds`, numbers: usages.map(({ seconds }) => seconds) },
    {
      name: `${name}, processor seconds`,
      numbers: usages.map(({ processorSeconds }) => processorSeconds),
    },
    { name: `${name}, peak MB`, numbers: usages.map(({ peakBytes }) => peakBytes / megabyte) },
  ];
}

function growthOf(numbers: readonly number[]): number {
  // A tenth of a unit is the least that is shown.
  return numbers.at(-1)! / Math.max(numbers[0]!, 0.1);
}

function shown(number: number): string {
  const digits = Number.isInteger(number) || number >= 100 ? 0 : 1;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return number.toLocaleString('en-GB', format);
}
