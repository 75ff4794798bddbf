import type { Measured } from './scale.ts';

const megabyte = 1024 * 1024;

/** What was measured at each size, and how it grew from the first size to the last. */
export function scaleTable(measured: readonly Measured[]): string {
  const helpers = [...new Set(measured.flatMap(({ build }) => [...build.helpers.keys()]))].sort();
  const rows: [string, (one: Measured) => number][] = [
    ['constitutions', ({ constitutions }) => constitutions],
    ['content, MB', ({ contentBytes }) => contentBytes / megabyte],
    ['pages', ({ pages }) => pages],
    ['files', ({ files }) => files],
    ['site, MB', ({ bytes }) => bytes / megabyte],
    ['check, seconds', ({ check }) => check.seconds],
    ['check, processor seconds', ({ check }) => check.processorSeconds],
    ['check, peak memory, MB', ({ check }) => check.peakBytes / megabyte],
    ['build, seconds', ({ build }) => build.seconds],
    ['build, processor seconds', ({ build }) => build.processorSeconds],
    ['build, peak memory, MB', ({ build }) => build.peakBytes / megabyte],
    ...helpers.flatMap((name): typeof rows => [
      [`${name}, processor seconds`, ({ build }) => build.helpers.get(name)?.processorSeconds ?? 0],
      [
        `${name}, peak memory, MB`,
        ({ build }) => (build.helpers.get(name)?.peakBytes ?? 0) / megabyte,
      ],
    ]),
  ];
  return rows.map(([name, value]) => line(name, measured.map(value))).join('\n');
}

function line(name: string, numbers: readonly number[]): string {
  const cells = numbers.map((number) => shown(number).padStart(12));
  const growth =
    numbers.length < 2 || numbers[0] === 0 ? '' : `× ${(numbers.at(-1)! / numbers[0]!).toFixed(1)}`;
  return `${name.padEnd(32)}${cells.join('')}${growth.padStart(12)}`.trimEnd();
}

function shown(number: number): string {
  const digits = Number.isInteger(number) || number >= 100 ? 0 : 1;
  return number.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
