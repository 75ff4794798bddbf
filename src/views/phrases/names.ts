import type { Office } from '../../model/office.ts';
import type { Sector } from '../../model/sector.ts';
import type { Who } from '../../model/who.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { list } from '../../english/list.ts';
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

export const sectorNames: Record<Sector, string> = {
  'council-elected': 'Councillors',
  'council-officer': 'Council officers',
  council: 'Councils',
  parish: 'Parish and town councils',
  'nhs-commissioner': 'NHS commissioners',
  'nhs-provider': 'NHS providers',
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
  if (value.role !== undefined) return withThe(value.role);
  if (value.office !== undefined) return `the ${officeNames[value.office]}`;
  if (value.body !== undefined) return bodyName(value.body, context);
  if (value.organisation !== undefined)
    return organisationName(value.organisation, context.register);
  return sectorNames[value.sector!].toLowerCase();
}

/** Several people or bodies, joined. */
export function whoList(values: readonly Who[], context: PhraseContext): string {
  return list(values.map((value) => who(value, context)));
}

function withThe(name: string): string {
  return /^(the|a|an|any|each|its|every|two|all|other|members|their) /i.test(name)
    ? name.replace(/^The /, 'the ')
    : `the ${name}`;
}
