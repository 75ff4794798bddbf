import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './asked-for.ts';

/**
 * What a command says when the program or the machine has failed.
 *
 * Shape: the kind of failure, and the places in the program that it came through. What the failure says
 *        of itself may repeat a name or a word of the content, and is never shown.
 */
export function failureReport(failure: unknown): string {
  const said =
    'remit: something failed in Remit or on this machine, not in the content; no site was replaced.';
  const places = placesIn(failure).map((place) => `  at ${place}`);
  return [`${said} What failed: ${kindOfFailure(failure)}.`, ...places].join('\n');
}

function kindOfFailure(failure: unknown): string {
  if (!(failure instanceof Error)) return 'no more is known';
  const { name, code } = failure as NodeJS.ErrnoException;
  return [name, code].filter((word) => word !== undefined && isOneWord(word)).join(' ') || 'Error';
}

// Both are words of a program; whatever else is written there could be anyone’s.
function isOneWord(word: unknown): boolean {
  return typeof word === 'string' && /^(?:[A-Z]\w*Error|Error|[A-Z][A-Z_]{2,30})$/.test(word);
}

const most = 10;

function placesIn(failure: unknown): string[] {
  if (!(failure instanceof Error)) return [];
  const { stack = '', message } = failure;
  // A message stands at the beginning, and could be made to look like a place.
  const start = stack.indexOf(message);
  const lines = start < 0 ? [] : stack.slice(start + message.length).split('\n');
  return lines.flatMap((line) => placeIn(line) ?? []).slice(0, most);
}

function placeIn(line: string): string | undefined {
  const [, address] = /^ +at .*?((?:file:|node:)[^\s()]+:\d+:\d+)\)?$/.exec(line) ?? [];
  if (address === undefined || address.startsWith('node:')) return address;
  const path = relative(projectRoot, fileURLToPath(address)).replaceAll('\\', '/');
  return /^(?:src|node_modules)\//.test(path) ? path : undefined;
}
