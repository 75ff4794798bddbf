import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { compareDiagnostics } from '../diagnostics/diagnostic.ts';
import { withHelp } from '../diagnostics/with-help.ts';
import { compareText } from '../english/compare-text.ts';
import type { Folders } from '../files/files.ts';
import { heldBackIn } from '../model/withheld.ts';
import { laterOf } from './days/later-of.ts';
import { checkCompleteness } from './proving/check-completeness.ts';
import { checkCycles } from './proving/check-cycles.ts';
import { checkDates } from './proving/check-dates.ts';
import { checkLinks } from './proving/check-links.ts';
import { checkMembershipWords } from './proving/check-membership-words.ts';
import { checkNumbers } from './proving/check-numbers.ts';
import { checkQuorums } from './proving/check-quorums.ts';
import { checkRasciWords } from './proving/check-rasci-words.ts';
import { checkReferences } from './proving/check-references.ts';
import { checkSilences } from './proving/check-silences.ts';
import { checkTextIds } from './proving/check-text-ids.ts';
import { coverSources } from './proving/cover-sources.ts';
import type { TakenAs } from './loading/confirmed-content.ts';
import { joinRecords } from './loading/join-records.ts';
import type { Content, Loaded } from './loading/load-content.ts';
import { loadContent } from './loading/load-content.ts';
import { lookFiles } from './loading/look-files.ts';
import { ownKnowledge } from './loading/own-knowledge.ts';
import { proseOfPages } from './loading/prose-of-pages.ts';
import type { Register } from './register.ts';
import { checkHeldNames } from './shown/check-held-names.ts';
import type { TextIndex } from './text/text-index.ts';

export interface OpenOptions {
  /** The day to speak of, as `2026-11-21`. */
  readonly today: string;
  /** The day on the clock, where another is spoken of: what has been done by then is not ahead. */
  readonly clock?: string;
  /** Mistakes in spite of which a register is joined, for an author who looks at one that is not in order. */
  readonly mayStand?: ReadonlySet<Diagnostic['check']>;
  /** `proposed` opens the register as it would be if all that programs propose were confirmed. */
  readonly taken?: TakenAs;
}

/** A register that can be published, or undefined with the errors that stop it. */
export interface OpenedRegister {
  readonly register: Register | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The address of its site, where that much can be read. */
  readonly baseUrl: string | undefined;
  /** The records that could be read, each by itself, whatever is wrong with the others. */
  readonly content: Content;
}

/**
 * Opens the two folders of a register: reads, validates, joins and checks everything, once.
 *
 * Errors: mistakes in the content are diagnostics, sorted; none is thrown.
 */
export function openRegister(folders: Folders, options: OpenOptions): OpenedRegister {
  const loaded = loadContent(folders.content);
  if (loaded.diagnostics.some(({ check }) => check === 'content/no-folder'))
    return {
      register: undefined,
      diagnostics: loaded.diagnostics,
      baseUrl: undefined,
      content: loaded.value,
    };
  const { register, diagnostics } = prove(loaded, folders, options);
  const baseUrl = loaded.value.site.get('')?.record.baseUrl;
  return {
    register,
    diagnostics: withHelp(diagnostics, baseUrl),
    baseUrl,
    content: loaded.value,
  };
}

function prove(
  loaded: Result<Content>,
  { content: files, seeds }: Folders,
  { today, clock = today, mayStand = new Set(), taken }: OpenOptions,
): Pick<OpenedRegister, 'register' | 'diagnostics'> {
  const content = loaded.value;
  const joined = joinRecords(content, taken);
  const sources = coverSources(content, { joined: joined.value, seeds });
  const look = lookFiles(content, files);
  const diagnostics = [
    ...loaded.diagnostics,
    ...look.diagnostics,
    ...joined.diagnostics,
    ...checkCompleteness(content, files.name),
    ...checkReferences(content, joined.value),
    ...checkCycles(content, joined.value),
    ...checkDates(content, laterOf(today, clock)),
    ...checkNumbers(content, joined.value.texts),
    ...checkSilences(content, joined.value.texts),
    ...[...joined.value.texts].flatMap(([key, text]) => checkWords(key, { text, content })),
    ...sources.diagnostics,
    ...checkHeldNames(content, { joined: joined.value, sources: sources.value, today }),
  ].sort(compareDiagnostics);
  const site = content.site.get('')?.record;
  const stops = ({ severity, check }: Diagnostic): boolean =>
    severity === 'error' && !mayStand.has(check);
  if (site === undefined || diagnostics.some(stops)) return { register: undefined, diagnostics };
  const register: Register = {
    site: heldBackIn(site),
    today,
    places: shownRecords(content.place),
    organisations: shownRecords(joined.value.organisations),
    partnerships: joined.value.partnerships,
    bodies: joined.value.bodies,
    constitutions: joined.value.constitutions,
    topics: records(content.topic),
    glossary: shownRecords(content.glossary),
    sources: new Map(
      [...sources.value].map(([id, one]) => [id, { ...one, record: heldBackIn(one.record) }]),
    ),
    guides: records(content.guide),
    superseded: shownRecords(content.superseded),
    statutes: shownRecords(content.statute),
    standards: shownRecords(content.standard),
    bodyKinds: shownRecords(content['body-kind']),
    placeKinds: shownRecords(content['place-kind']),
    checks: records(content.check),
    errors: records(content.error),
    words: records(content.words),
    prose: proseOfPages(content),
    lookFiles: look.value,
    ownKnowledge: ownKnowledge(content, files),
  };
  const last = [...checkQuorums(register), ...checkLinks(register, content)];
  return {
    register: last.some(stops) ? undefined : register,
    diagnostics: [...diagnostics, ...last].sort(compareDiagnostics),
  };
}

// Each file of a body is compared with the words of the body, whatever is wrong with the others.
function checkWords(
  key: string,
  { text, content }: { text: TextIndex; content: Content },
): Diagnostic[] {
  const membership = content.membership.get(key);
  const rasci = content.rasci.get(key);
  return [
    ...checkTextIds(text, content.text.get(key)!.document),
    ...(membership === undefined ? [] : checkMembershipWords(membership, text)),
    ...(rasci === undefined ? [] : checkRasciWords(rasci, text)),
  ];
}

function shownRecords<Record>(loaded: ReadonlyMap<string, Loaded<Record>>): Map<string, Record> {
  return new Map([...records(loaded)].map(([key, record]) => [key, heldBackIn(record)]));
}

function records<Record>(loaded: ReadonlyMap<string, Loaded<Record>>): Map<string, Record> {
  return new Map(
    [...loaded].sort(([a], [b]) => compareText(a, b)).map(([key, { record }]) => [key, record]),
  );
}
