import type { CheckId } from '../diagnostics/check-groups.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Acknowledgement } from '../model/acknowledgement.ts';
import type { TopicId } from '../model/topic-ids.ts';
import type {
  Body,
  ConstitutionDocuments,
  Constitution,
  PartnershipEntry,
  Register,
} from '../register/register.ts';
import type { CharacterSpan } from '../files/raw-span.ts';
import type { Path } from '../files/content-file.ts';

/** A spot in a document of the content: a value, or some characters of it. */
export interface Spot {
  readonly document: keyof ConstitutionDocuments | 'partnership';
  readonly path: Path;
  /** The characters that the finding is about, counted in the value; all of it when left out. */
  readonly at?: CharacterSpan;
}

/** What a check has to say about one spot. The runner adds the rest. */
export interface Remark extends Spot {
  /**
   * What it is about, in a few letters that stay the same from year to year: the id of a seat,
   * an activity or a clause. Unique for the check and body: an acknowledgement names it.
   */
  readonly about: string;
  /** What is wrong and what to do, in plain English. */
  readonly message: string;
  /** The id of the part of the text that it is shown beside; left out when it is about no one part. */
  readonly clause?: string;
  /** The body it is about, by its id; for a body without terms of its own. */
  readonly body?: string;
  /** The topic on which it misses an answer. */
  readonly topic?: TopicId;
  /** What it says has ended or is to change, by the id of the entry in superseded/. */
  readonly entry?: string;
  /** The acknowledgement that it is about. */
  readonly accepts?: Acknowledgement;
  /** Where one finding weighs less or more than the check as a rule. */
  readonly severity?: Exclude<Severity, 'error'>;
  /** Whether the words it stands on are about a person: the place is given, the words are not shown. */
  readonly isPrivate?: true;
  readonly related?: readonly (Spot & { readonly message: string })[];
}

/**
 * What a check looks at, which tells who can settle its findings.
 *
 * Shape: `provision` is a rule of the body, for a meeting to decide; `wording` is for an editor;
 *        `name` is of something that has ended or changed; `silence` is a topic left out;
 *        `keeping` is how the register holds the document, which no meeting can settle.
 */
export type Concern = 'provision' | 'wording' | 'name' | 'silence' | 'keeping';

/** What two remarks on one body share when they are about one matter. */
export type Sharing = 'topic' | 'entry' | 'entry at one place' | 'accepted finding';

/** The checks that know more of a matter: where one of them reports it, this one keeps silent. */
export interface Yielding {
  readonly checks: readonly CheckId[] | 'all';
  readonly sharing: Sharing;
}

/** One governance rule. It says where a document falls short of it; nothing when it does not. */
export interface Check {
  /** `group/name`: the address of its page, and the name of its three files. */
  readonly id: CheckId;
  /** The release of Remit that brought it. */
  readonly since: string;
  /** `warning` needs a reviewer; `info` is an observation. */
  readonly severity: Exclude<Severity, 'error'>;
  readonly concern: Concern;
  readonly yieldsTo?: Yielding;
  readonly inConstitution?: (constitution: Constitution, register: Register) => readonly Remark[];
  readonly inPartnership?: (partnership: PartnershipEntry, register: Register) => readonly Remark[];
}

/** One remark with everything a page needs to show it; its place in a file is worked out when asked for. */
export interface Finding {
  readonly check: Check;
  readonly remark: Remark;
  readonly severity: 'warning' | 'info';
  readonly body: Body;
  /** The words it is about, where it is about words that may be shown. */
  readonly words: string | undefined;
  readonly acknowledged: Acknowledgement | undefined;
  /** Whether the check came with a release that the register’s owner has not gone through yet. */
  readonly isNew: boolean;
}
