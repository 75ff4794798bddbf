import { z } from 'zod';
import type { Register } from '../../register/register.ts';
import { bodyData } from '../data/body-data.ts';
import { registerData } from '../data/register-data.ts';

const Text = z.string();
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const Version = z.string().regex(/^[0-9a-f]{12}$/u);
// It leads to a file: no dots, and one slash.
const BodyKey = z.string().regex(/^[\w-]+\/[\w-]+$/u);
const Time = { time: Text, time_since: Text.optional() } as const;

/** What two builds are compared by in the record of the register. Its other fields may be what they like. */
export const RegisterPart = z.object({
  address: Text,
  format: Text,
  version: Version,
  date: Day,
  partnerships: z.array(z.object({ id: Text, name: Text, ...Time })),
  bodies: z.array(z.object({ id: BodyKey, partnership: Text, name: Text, ...Time })),
  organisations: z.array(z.object({ id: Text, name: Text })),
  topics: z.array(z.object({ id: Text, name: Text })),
});

const SeatPart = z.object({
  seat: Text,
  label: Text,
  count: Text,
  office: Text.optional(),
  voting: Text,
  substitute: Text,
  class: Text,
  group: Text.optional(),
  vacant: Text.optional(),
  proviso: Text.optional(),
  held_by: z.array(z.object({ organisation: Text })),
});

const DocumentPart = z.object({
  title: Text,
  status: Text,
  version: Text,
  version_label: Text.optional(),
  version_date: Text.optional(),
  version_period: Text.optional(),
  effective_from: Text.optional(),
  effective_to: Text.optional(),
  members: Text,
  review: z.object({
    due: Text.optional(),
    last_held: Text.optional(),
    outcome: Text.optional(),
  }),
  answers: z.array(
    z.object({ topic: Text, state: Text, answer: Text, coded: z.unknown().optional() }),
  ),
  seats: z.array(SeatPart),
  matrix: z.array(
    z.object({
      activity_label: Text,
      group: Text.optional(),
      party: Text.optional(),
      as_written: Text.optional(),
      status: Text,
    }),
  ),
  words: z.array(z.object({ clause: Text, clause_name: Text, label: Text, words: Text })),
});

/** What two builds are compared by in the record of a body. */
export const BodyPart = z.object({
  id: Text,
  version: Text,
  document: DocumentPart.optional(),
  relations: z.array(
    z.object({
      kind: Text,
      in_words: Text.optional(),
      to_body: Text.optional(),
      to_organisation: Text.optional(),
      to_described: Text.optional(),
    }),
  ),
});

export type DocumentData = z.infer<typeof DocumentPart>;
export type SeatData = z.infer<typeof SeatPart>;
export type BodyRecord = z.infer<typeof BodyPart>;

/** What a build says, as far as it is compared with another. */
export interface BuildData extends z.infer<typeof RegisterPart> {
  /** By `partnership/body`. */
  readonly records: ReadonlyMap<string, BodyRecord>;
}

/** What this build says: read back from its own files, so that both sides are read alike. */
export function buildData(register: Register): BuildData {
  return {
    ...RegisterPart.parse(written(registerData(register))),
    records: new Map(
      [...register.bodies.values()].map((body) => [
        body.key,
        BodyPart.parse(written(bodyData(body, register))),
      ]),
    ),
  };
}

function written(record: Readonly<Record<string, unknown>>): unknown {
  return JSON.parse(JSON.stringify(record));
}
