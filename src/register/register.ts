import type { BodyKindRecord } from '../model/knowledge/body-kind-record.ts';
import type { PlaceKindRecord } from '../model/knowledge/place-kind-record.ts';
import type { CheckRecord } from '../model/knowledge/check-record.ts';
import type { ConstitutionRecord } from '../model/constitution.ts';
import type { ErrorRecord } from '../model/knowledge/error-record.ts';
import type { InterfaceWords } from '../model/knowledge/interface-words.ts';
import type { GlossaryEntry } from '../model/knowledge/glossary-entry.ts';
import type { NamesIn } from '../model/names-in.ts';
import type { Organisation } from '../model/organisation.ts';
import type { ListedBody, Partnership } from '../model/partnership.ts';
import type { Place } from '../model/places/place.ts';
import type { Relation } from '../model/relation.ts';
import type { SiteRecord } from '../model/site-record.ts';
import type { Omission, Residue, SourceRecord } from '../model/source-record.ts';
import type { Standard } from '../model/knowledge/standard.ts';
import type { Statute } from '../model/knowledge/statute.ts';
import type { Superseded } from '../model/knowledge/superseded.ts';
import type { GuideRecord, TopicRecord } from '../model/topic.ts';
import type { ContentFile, Path } from '../files/content-file.ts';
import type { Prose } from '../files/prose/parse-prose.ts';
import type { CharacterSpan } from '../files/raw-span.ts';
import type { PictureSize } from '../files/pictures/picture-size.ts';
import type { Matrix } from './matrix/matrix.ts';
import type { MembershipReading, Readings } from './readings/reading.ts';
import type { TextIndex } from './text/text-index.ts';

/** Kinds of entries that hold for every register, so that the program brings some. */
export type KnowledgeKind =
  | 'topic'
  | 'glossary'
  | 'guide'
  | 'superseded'
  | 'statute'
  | 'standard'
  | 'body-kind'
  | 'place-kind'
  | 'check'
  | 'error'
  | 'words';

/** An entry of knowledge that a register has of its own: a word, a guide, a question in other words. */
export interface OwnEntry {
  readonly kind: KnowledgeKind;
  readonly key: string;
  /** Whether it stands in the place of an entry that the program brings. */
  readonly isInPlace: boolean;
}

/** Everything, loaded, cross-referenced and checked. All maps are sorted by key. */
export interface Register {
  readonly site: SiteRecord;
  /** The day the register speaks of, as `2026-11-21`. */
  readonly today: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly partnerships: ReadonlyMap<string, PartnershipEntry>;
  /** By `partnership/body`. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** By `partnership/body`. */
  readonly constitutions: ReadonlyMap<string, Constitution>;
  readonly topics: ReadonlyMap<string, TopicRecord>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly guides: ReadonlyMap<string, GuideRecord>;
  /** The files of its look, by name: a logo, a typeface. */
  readonly lookFiles: ReadonlyMap<string, LookFile>;
  /** Entries of knowledge that are this register’s own. */
  readonly ownKnowledge: readonly OwnEntry[];
  readonly superseded: ReadonlyMap<string, Superseded>;
  readonly statutes: ReadonlyMap<string, Statute>;
  readonly standards: ReadonlyMap<string, Standard>;
  /** What sorts of groups there are, by id. */
  readonly bodyKinds: ReadonlyMap<string, BodyKindRecord>;
  /** What sorts of areas there are, by id. */
  readonly placeKinds: ReadonlyMap<string, PlaceKindRecord>;
  /** Why each check exists, by `group/name`. */
  readonly checks: ReadonlyMap<string, CheckRecord>;
  /** What each kind of mistake means, by `group/name`. */
  readonly errors: ReadonlyMap<string, ErrorRecord>;
  /** The words that stand on every page, by language: `cy`. English needs none. */
  readonly words: ReadonlyMap<string, InterfaceWords>;
  /** The words of each page that is written in prose, by kind and id: `topic/quorum`, `check/rasci/draft`. */
  readonly prose: ReadonlyMap<string, Prose>;
}

/** A file that belongs to the look of a register: a logo, a mark, a typeface. */
export interface LookFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How large it is, where it is a picture. */
  readonly size: PictureSize | undefined;
}

export interface PartnershipEntry {
  readonly id: string;
  readonly record: Partnership;
  readonly document: ContentFile;
  /** Bodies with terms of their own first, then those only described, placeholders, former and external ones. */
  readonly bodies: readonly Body[];
}

/** One group, whether it has terms of its own in the register or not. */
export interface Body {
  readonly key: string;
  readonly id: string;
  readonly partnershipId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it is called in other languages. */
  readonly names: NamesIn | undefined;
  readonly kind: ConstitutionRecord['body']['kind'];
  /** The other kinds it is as well. */
  readonly alsoKinds: readonly ConstitutionRecord['body']['kind'][];
  readonly status: 'constituted' | ListedBody['status'];
  readonly summary: string | undefined;
  readonly relations: readonly Relation[];
  readonly constitution: Constitution | undefined;
  readonly listed: ListedBody | undefined;
}

/** The governing document of one body, with all its files joined. */
export interface Constitution {
  readonly key: string;
  readonly partnershipId: string;
  readonly bodyId: string;
  readonly record: ConstitutionRecord;
  readonly text: TextIndex;
  /** What is known of every topic; nothing coded is `unread`. */
  readonly facts: Readings;
  readonly membership: MembershipReading;
  /** Which part of the document we hold, where it is not the whole. */
  readonly partHeld: string | undefined;
  readonly rasci: Matrix | undefined;
  readonly documents: ConstitutionDocuments;
}

/** The files a constitution was read from, for places in them. */
export interface ConstitutionDocuments {
  readonly constitution: ContentFile;
  readonly text: ContentFile;
  readonly facts: ContentFile | undefined;
  readonly membership: ContentFile | undefined;
  readonly rasci: ContentFile | undefined;
}

export interface SourceEntry {
  readonly id: string;
  readonly record: SourceRecord;
  readonly coverage: SourceCoverage;
}

/** How the words of one source document are accounted for. */
export interface SourceCoverage {
  /** Words in the document as received. */
  readonly words: number;
  readonly published: number;
  readonly withheld: number;
  readonly omitted: readonly { readonly omission: Omission; readonly words: number }[];
  readonly residue: Readonly<Partial<Record<Residue, number>>>;
  readonly residueWords: number;
  /** Names that stand in the source and are never published. Kept in memory only, to prove that. */
  readonly withheldNames: readonly string[];
  /** The words of each stretch that is left out. Kept in memory only, as names are. */
  readonly omittedWords: readonly string[];
  readonly problem: CoverageProblem | undefined;
}

/** The first place where content and source part ways. */
export interface CoverageProblem {
  readonly message: string;
  /** The word of the content, or of an entry of `omitted`, that the problem stands at. */
  readonly at:
    | { readonly part: number; readonly path: Path; readonly span: CharacterSpan }
    | {
        readonly omission: number;
        readonly field: 'after' | 'count' | 'lines';
        readonly span?: CharacterSpan;
      }
    | undefined;
}
