import { ConstitutionRecord } from '../../model/constitution.ts';
import { DocumentForm } from '../../model/document-form.ts';
import { languageOfDocument } from '../../register/language-of.ts';
import { readSoFar } from '../../register/readings/read-so-far.ts';
import type { MembershipReading } from '../../register/readings/reading.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import { versionPhrase } from '../phrases/version-phrase.ts';
import { bodyTable, dateOf, names } from './data-table.ts';

const listStates: Record<MembershipReading['state'], true> = {
  stated: true,
  'not-stated': true,
  open: true,
  unread: true,
  'not-held': true,
  'not-asked': true,
};

/** The documents: of which version, under whose rights, how far they are read. */
export const constitutionsTable = bodyTable({
  id: 'constitutions',
  title: 'Documents',
  holds: 'The documents of the register: title, version, rights, and how far each is read.',
  columns: {
    body: { is: 'The id of the body whose document it is.', isAlways: true },
    title: { is: 'The title of the document as printed.', isAlways: true },
    form: {
      is: 'Whether it is terms of reference, or only a list of members or a table of who does what.',
      oneOf: DocumentForm.options,
      isAlways: true,
    },
    status: {
      is: 'How the document stands.',
      oneOf: ConstitutionRecord.shape.status.options,
      isAlways: true,
    },
    status_note: { is: 'Why it stands so.' },
    language: { is: 'The language it is written in.', isAlways: true },
    version: { is: 'Which version it is, in words; also where nobody has looked.', isAlways: true },
    version_label: { is: 'The version as the document gives it.' },
    version_date: { is: 'The date the document gives itself.', type: 'date' },
    version_period: { is: 'A period that the document gives itself.' },
    effective_from: { is: 'The day from which it holds.', type: 'date' },
    effective_to: { is: 'The day until which it holds.', type: 'date' },
    written_after: {
      is: 'The earliest that an undated document can be, as we work it out.',
      type: 'date',
    },
    written_before: { is: 'The latest that an undated document can be.', type: 'date' },
    part_held: { is: 'Which part of the document we hold, where it is not the whole.' },
    members: {
      is: 'What the document does about its list of members; `open` where anyone who fits may join.',
      oneOf: Object.keys(listStates),
      isAlways: true,
    },
    questions_asked: {
      is: 'How many questions the document is there to answer.',
      type: 'integer',
      isAlways: true,
    },
    questions_read: {
      is: 'How many of them it has been read for. The others are not silence.',
      type: 'integer',
      isAlways: true,
    },
    questions_proposed: {
      is: 'How many of the others a program has answered and nobody has confirmed.',
      type: 'integer',
      isAlways: true,
    },
    copyright_holder: { is: 'Who holds the rights in its words, where recorded.' },
    licence: { is: 'The licence of its words, where it has one.' },
    licence_address: { is: 'The address of that licence.' },
    address: { is: 'The page where its words can be read.', isAlways: true },
  },
  key: ['body'],
  refers: [names('body', 'bodies')],
  rowsOf: ({ constitution }, register) =>
    constitution === undefined ? [] : [rowOf(constitution, register)],
});

function rowOf(constitution: Constitution, register: Register) {
  const { key, record, partHeld, membership } = constitution;
  const { version, dating, licence } = record;
  const read = readSoFar(constitution);
  return {
    body: key,
    title: record.title,
    form: record.form ?? 'terms',
    status: record.status,
    status_note: record.statusNote,
    language: languageOfDocument(constitution, register),
    version: versionPhrase(record),
    version_label: version?.label,
    version_date: dateOf(version?.date),
    version_period: version?.period,
    effective_from: dateOf(version?.effectiveFrom),
    effective_to: dateOf(version?.effectiveTo),
    written_after: dateOf(dating?.from),
    written_before: dateOf(dating?.to),
    part_held: partHeld,
    members: membership.state,
    questions_asked: read.asked,
    questions_read: read.read,
    questions_proposed: read.proposed,
    copyright_holder: record.copyrightHolder,
    licence: licence?.name,
    licence_address: licence?.url,
    address: absolute(addresses.body(key), register.site.baseUrl),
  };
}
