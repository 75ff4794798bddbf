import type { RecordChange } from './record-change.ts';
import type { FormerPlace } from './todays-names.ts';

/** What an author is told at a place that was right for an earlier release, and what they do about it. */
export function changeWords({ change, was, stays }: FormerPlace): string {
  const since = `since Remit ${change.since}`;
  const field = `The field \`${was.at(-1)}\``;
  switch (change.kind) {
    case 'renamed':
      return stays !== undefined
        ? `${field} is called \`${change.to}\` ${since}, and both stand here. Keep one, under the new name.`
        : `${field} is called \`${change.to}\` ${since}. ${run('change')}`;
    case 'moved':
      if (stays === 'commented')
        return `${field} has its place at \`${change.to}\` ${since}. Move it there with its comments: a program would lose them.`;
      return stays === 'taken'
        ? `${field} has its place at \`${change.to}\` ${since}, and something stands there. Put there what is right, and remove this.`
        : `${field} has its place at \`${change.to}\` ${since}. ${run('move')}`;
    case 'gone':
      return `${field} is no longer needed ${since}. ${change.why} ${run('remove')}`;
    case 'value':
      return `The value \`${change.from}\` is called \`${change.to}\` ${since}. ${run('change')}`;
    case 'rewritten':
      return `${field} is written otherwise ${since}. ${change.how}`;
  }
}

function run(what: string): string {
  return `Run \`remit migrate\` to ${what} it everywhere.`;
}

/** Whether the program can do it; the rest is for a person. */
export function isMendable({ change, stays }: FormerPlace): boolean {
  return stays === undefined && change.kind !== 'rewritten';
}

/** What is done at places that a program mends, one line for each change: `titel` becomes `label`, in 12 places. */
export function migrationWords(places: readonly FormerPlace[]): string[] {
  const alike = Map.groupBy(places, ({ change }) => change);
  return [...alike].map(([change, { length }]) => {
    const where = length === 1 ? '' : `, in ${length} places`;
    return `${doneWith(change)}${where} (since Remit ${change.since})`;
  });
}

function doneWith(change: RecordChange): string {
  const name = `\`${change.at.split('.').at(-1)!}\``;
  switch (change.kind) {
    case 'renamed':
      return `${name} becomes \`${change.to}\``;
    case 'moved':
      return `${name} moves to \`${change.to}\``;
    case 'value':
      return `the value \`${change.from}\` of ${name} becomes \`${change.to}\``;
    default:
      return `${name} is taken out`;
  }
}
