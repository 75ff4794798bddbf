/** The files of a small register as records: every value is text, as an author types it. */
export interface Draft {
  readonly place: string;
  readonly partnership: PartnershipDraft;
  readonly constitution: ConstitutionDraft;
  readonly text: { readonly content: Part[] };
  readonly facts: Record<string, FactDraft>;
  readonly membership: MembershipDraft;
  rasci?: MatrixDraft;
  /** Further files by their short names: `organisations/hillford-council`. */
  readonly more: Record<string, object>;
}

/** One part of the words. Clauses that a fact rests on have an id; those that nothing rests on have none. */
export interface Part {
  kind: 'title' | 'section' | 'clause' | 'item' | 'table';
  id?: string;
  label?: string;
  heading?: string;
  numbering?: 'restarts';
  text?: string;
  columns?: string[];
  rows?: string[][];
  content?: Part[];
}

export interface Quote {
  clause: string;
  quote: string;
  in?: string;
}

export interface FactDraft {
  state: string;
  answer?: object;
  evidence?: Quote[];
  note?: string;
}

export interface RelationDraft {
  kind: string;
  body?: string;
  organisation?: string;
  described?: string;
  evidence: Quote[];
}

export interface ConstitutionDraft {
  body: { name: string; aliases?: string[]; kind: string; statutory: string };
  title: string;
  summary: string;
  status: string;
  statusNote?: string;
  version: { label?: string; date?: string; evidence?: Quote[] };
  reviews?: { date: string; outcome: string; nextDue?: string }[];
  source: string;
  relations: RelationDraft[];
  acknowledged?: AcknowledgementDraft[];
}

export interface AcknowledgementDraft {
  check: string;
  about: string;
  reason: string;
  by: string;
  on: string;
}

export interface ListedDraft {
  id: string;
  name: string;
  kind: string;
  status: string;
  summary: string;
  evidence: Quote[];
  relations?: RelationDraft[];
  words?: Part[];
  acknowledged?: AcknowledgementDraft[];
}

export interface PartnershipDraft {
  name: string;
  place: string;
  summary: string;
  bodies: ListedDraft[];
}

export interface SeatDraft {
  id: string;
  label: string;
  clause: string;
  count: { kind: 'exactly'; number: string };
  organisations: string[];
  office?: string;
  voting: string;
  substitute: string;
  class: string;
  group?: string;
  sharing?: string;
  holders?: object[];
  note?: string;
}

export interface MembershipDraft {
  state: string;
  seats: SeatDraft[];
  cap?: { maximum: string; counts: string; clause: string };
  shares?: {
    group: string;
    qualifier: string;
    numerator: string;
    denominator: string;
    clause: string;
  }[];
  subtotals?: { group: string; count: { kind: 'exactly'; number: string }; clause: string }[];
}

export interface ActivityDraft {
  id: string;
  label: string;
  group?: string;
  cells: Record<string, string>;
}

export interface MatrixDraft {
  caption: string;
  table: string;
  scheme: string;
  status: string;
  statusNote?: string;
  legend: { letter: string; word: string; asWritten: string }[];
  parties: { id: string; label: string; organisations: string[] }[];
  activities: ActivityDraft[];
}
