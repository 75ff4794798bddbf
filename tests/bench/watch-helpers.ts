import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a program that was started by the measured one used. */
export interface HelperUsage {
  readonly peakBytes: number;
  readonly processorSeconds: number;
}

const every = 100;
const ticksInSecond = 100;

/**
 * Watches the programs that a process starts.
 *
 * Shape: by name; of several with one name, the largest. Empty where there is no `/proc`.
 */
export function watchHelpers(processId: number): { stop: () => Map<string, HelperUsage> } {
  const helpers = new Map<string, HelperUsage>();
  const timer = setInterval(() => {
    const children = read(`/proc/${processId}/task/${processId}/children`);
    for (const child of children.split(' ').filter(Boolean)) note(child, helpers);
  }, every);
  return {
    stop: () => {
      clearInterval(timer);
      return helpers;
    },
  };
}

function note(child: string, helpers: Map<string, HelperUsage>): void {
  const name = basename(read(`/proc/${child}/cmdline`).split('\0')[0]!);
  const usage = usageOf(child);
  // Before it becomes another program, a child is a second Node.
  if (name === '' || name === basename(process.execPath) || usage === undefined) return;
  const { peakBytes, processorSeconds } = helpers.get(name) ?? usage;
  helpers.set(name, {
    peakBytes: Math.max(peakBytes, usage.peakBytes),
    processorSeconds: Math.max(processorSeconds, usage.processorSeconds),
  });
}

function usageOf(child: string): HelperUsage | undefined {
  const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(read(`/proc/${child}/status`))?.[1];
  // After the name in brackets, the 12th and 13th fields are the time in the program and for it.
  const fields = read(`/proc/${child}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');
  if (kilobytes === undefined || fields.length < 13) return undefined;
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { peakBytes: Number(kilobytes) * 1024, processorSeconds: ticks / ticksInSecond };
}

/** A process can end at any moment, and then its files are gone. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
