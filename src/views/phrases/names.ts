import { isHeldByOne } from '../../register/seats/is-office-of-one.ts';
import type { Office } from '../../model/office.ts';
import type { Sector } from '../../model/sector.ts';
import type { Who } from '../../model/who.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { list } from '../../english/list.ts';
import { isCalled } from '../../register/seats/is-called.ts';
import { nameOfBodyFrom, nameOfOrganisation } from './names-of.ts';

/** What phrases need to know: the register, and whose words are being phrased. */
export interface PhraseContext {
  readonly register: Register;
  readonly constitution: Constitution;
}

export const officeNames: Record<Office, string> = {
  chair: 'Chair',
  'co-chair': 'Co-chair',
  'vice-chair': 'Vice-Chair',
  'deputy-chair': 'Deputy Chair',
  secretary: 'Secretary',
  facilitator: 'Facilitator',
  sponsor: 'Sponsor',
};

/** The offices as plural nouns. */
export const officePlurals: Record<Office, string> = {
  chair: 'Chairs',
  'co-chair': 'Co-chairs',
  'vice-chair': 'Vice-Chairs',
  'deputy-chair': 'Deputy Chairs',
  secretary: 'Secretaries',
  facilitator: 'Facilitators',
  sponsor: 'Sponsors',
};

export const sectorNames: Record<Sector, string> = {
  'council-elected': 'Councillors',
  'council-officer': 'Council officers',
  council: 'Councils',
  parish: 'Parish and town councils',
  'nhs-commissioner': 'NHS commissioners',
  'nhs-provider': 'NHS providers',
  'health-board': 'Health boards',
  'primary-care': 'Primary care',
  police: 'Police',
  'police-governance': 'Police governance',
  fire: 'Fire and rescue',
  probation: 'Probation',
  'other-public': 'Other public bodies',
  'national-agency': 'National agencies',
  'voluntary-community': 'Voluntary and community',
  faith: 'Faith groups',
  business: 'Business',
  housing: 'Housing',
  'education-research': 'Education and research',
  'patient-voice': 'Patient and public voice',
  individual: 'Individuals',
  'place-partnership': 'Place partnerships',
  unknown: 'Sector not known',
};

/** The name of a body as a phrase uses it, with “the” unless the name already begins with it. */
export function bodyName(reference: string, { register, constitution }: PhraseContext): string {
  const { partnershipId } = constitution;
  return withThe(nameOfBodyFrom(partnershipId, bodyKey(reference, partnershipId), register));
}

/** The name of an organisation. */
export function organisationName(id: string, register: Register): string {
  return nameOfOrganisation(id, register);
}

/** Someone a rule speaks of, in mid-sentence. */
export function who(value: Who, context: PhraseContext): string {
  const { office, role, sector } = value;
  const where = namedBy(value, context);
  const place = where ?? (sector && thoseOf(sector));
  if (office !== undefined) {
    const { membership } = context.constitution;
    const joiner = sector === undefined ? 'of' : 'from';
    const isOne = place === undefined ? isHeldByOne(office, membership) : office !== 'co-chair';
    const name = (isOne ? officeNames : officePlurals)[office];
    return `the ${name}${place === undefined ? '' : ` ${joiner} ${place}`}`;
  }
  if (role === undefined || isNameOfIt(value, role, context)) return place!;
  // “The Leader of Riverside Council” says where.
  const isSaid = place === undefined || isCalled(role, recordOf(value, context)?.name ?? place);
  return `${withThe(role)}${isSaid ? '' : ` (${place})`}`;
}

// What the document calls a body beside its id is no role there.
function isNameOfIt(value: Who, role: string, context: PhraseContext): boolean {
  const record = recordOf(value, context);
  return record !== undefined && isCalled(record.name, role);
}

function recordOf(
  { body, organisation }: Who,
  { register, constitution }: PhraseContext,
): { readonly name: string } | undefined {
  return body === undefined
    ? register.organisations.get(organisation ?? '')
    : register.bodies.get(bodyKey(body, constitution.partnershipId));
}

function namedBy({ body, organisation }: Who, context: PhraseContext): string | undefined {
  if (body !== undefined) return bodyName(body, context);
  return organisation && organisationName(organisation, context.register);
}

// A sector that is no plural by itself, as those who belong to it.
const sectorPeople: Partial<Record<Sector, string>> = {
  police: 'the police',
  'police-governance': 'police governance bodies',
  fire: 'fire and rescue services',
  probation: 'the probation service',
  'primary-care': 'primary care services',
  'voluntary-community': 'voluntary and community groups',
  business: 'businesses',
  housing: 'housing bodies',
  'education-research': 'education and research bodies',
  'patient-voice': 'patient and public representatives',
  unknown: 'bodies of a sector not known',
};

/** Those of a sector, within a sentence: “councils”, “NHS providers”, “the police”. */
function thoseOf(sector: Sector): string {
  const name = sectorPeople[sector] ?? sectorNames[sector];
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}

/** Several people or bodies, joined. */
export function whoList(values: readonly Who[], context: PhraseContext): string {
  return list(values.map((value) => who(value, context)));
}

/** Several people or bodies, any of whom will do. */
export function anyOf(values: readonly Who[], context: PhraseContext): string {
  return list(
    values.map((value) => who(value, context)),
    'or',
  );
}

function withThe(name: string): string {
  return /^(the|a|an|any|each|its|every|two|all|other|members|their) /i.test(name)
    ? name.replace(/^The /, 'the ')
    : `the ${name}`;
}
