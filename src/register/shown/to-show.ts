import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Folders } from '../../files/files.ts';
import { shownText } from '../../files/shown-text.ts';
import { heldWords, spansOfHeld } from './held-words.ts';
import { isGuarded } from './is-guarded.ts';
import { masked } from './masked.ts';
import { holderNames } from './membership-names.ts';
import { isPublicPhrase } from './public-phrase.ts';
import type { RawFiles } from './raw-files.ts';
import { rawFiles } from './raw-files.ts';
import { sourceWords } from './unpublished.ts';
import { yamlPhrases } from './yaml-phrases.ts';

/** What may be shown of a register: nothing can be read in it that no page of the site would show. */
export interface ToShow {
  /** A text with what is held back made unreadable. */
  readonly words: (text: string) => string;
  /** Lists and records of texts, with what is held back made unreadable in each. */
  readonly plain: <Data>(data: Data) => Data;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a file as it may be shown, by the file’s name in the diagnostics; nothing where it cannot be. */
  readonly textOf: (file: string) => string | undefined;
}

/**
 * The one place that decides what commands, reports and logs may show of two folders.
 *
 * Shape: names of people that are held back and words of a source that are not published are
 *        masked wherever they stand, and in files that can hold them every value not known to be
 *        public. Lines, columns and names of fields stay, so that an author finds the place.
 */
export function toShow(
  diagnostics: readonly Diagnostic[],
  folders: Folders,
  { today }: { today: string },
): ToShow {
  const gate = gateOf(rawFiles(folders), today);
  const { name } = folders.content;
  const names = new Map(
    diagnostics.flatMap(({ file, related = [] }) =>
      [file, ...related.map((place) => place.file)].map((one) => [gate.words(one), one] as const),
    ),
  );
  return {
    words: gate.words,
    plain: <Data>(data: Data) => shownData(data, gate.words) as Data,
    diagnostics: diagnostics.map((one) => shownDiagnostic(one, gate, name)),
    textOf: oncePerName((file) => {
      const path = (names.get(file) ?? file).slice(name.length + 1);
      const text = shownText(folders.content, `${name}/${path}`);
      return text === undefined ? undefined : gate.text(path, text);
    }),
  };
}

function shownData(data: unknown, words: (text: string) => string): unknown {
  if (typeof data === 'string') return words(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((one: unknown) => shownData(one, words));
  const fields = Object.entries(data).map(([name, value]) => [name, shownData(value, words)]);
  return Object.fromEntries(fields);
}

function oncePerName<Answer>(work: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    if (!answers.has(name)) answers.set(name, work(name));
    return answers.get(name)!;
  };
}

interface Gate {
  readonly words: (text: string) => string;
  /** The text of a file of the content. */
  readonly text: (path: string, text: string) => string;
  /** A message about a file of the content. */
  readonly message: (path: string, message: string) => string;
}

function gateOf(files: RawFiles, today: string): Gate {
  const sources = sourceWords(files);
  const holders = holderNames(files, today);
  const paths = [...files.content.keys(), ...files.seeds.keys()].flatMap((path) => path.split('/'));
  const known = { sources, holders, files: new Set(['seeds', ...paths]) };
  const doubtful = holders.doubtful.filter((phrase) => !isPublicPhrase({ words: phrase }, known));
  const held = heldWords({ files, sources, holders, doubtful });
  const words = (text: string): string => masked(text, spansOfHeld(text, held));
  const isOpen = (path: string, text = files.content.get(path) ?? ''): boolean =>
    !isGuarded(path, text);
  return {
    words,
    text: (path, text) => {
      const values = isOpen(path, text)
        ? []
        : yamlPhrases(text).filter((phrase) => !isPublicPhrase(phrase, known));
      return masked(text, [...values, ...spansOfHeld(text, held)]);
    },
    message: (path, message) => {
      const quoted = isOpen(path) ? [] : quotesIn(message);
      const values = quoted.filter((quote) => !isPublicPhrase(quote, known));
      return masked(message, [...values, ...spansOfHeld(message, held)]);
    },
  };
}

function quotesIn(message: string): { words: string; start: number; end: number }[] {
  return [...message.matchAll(/`[^`]+`|“[^”]+”|"[^"]+"/g)].map(({ 0: quote, index }) => {
    const [start, end] = [index + 1, index + quote.length - 1];
    return { words: message.slice(start, end), start, end };
  });
}

function shownDiagnostic(diagnostic: Diagnostic, gate: Gate, folder: string): Diagnostic {
  const { file, severity, acknowledged, related, about, help } = diagnostic;
  const pathOf = (named: string): string => named.slice(folder.length + 1);
  // What checks say is said of content that was read: only mistakes repeat what could not be.
  const message = (named: string, said: string): string =>
    severity === 'error' ? gate.message(pathOf(named), said) : gate.words(said);
  const { words } = gate;
  return {
    ...diagnostic,
    file: words(file),
    message: message(file, diagnostic.message),
    ...(related && {
      related: related.map((place) => ({
        ...place,
        file: words(place.file),
        message: message(place.file, place.message),
      })),
    }),
    ...(about !== undefined && { about: words(about) }),
    ...(help !== undefined && { help: words(help) }),
    ...(acknowledged && {
      acknowledged: {
        reason: words(acknowledged.reason),
        by: words(acknowledged.by),
        on: acknowledged.on,
      },
    }),
  };
}
