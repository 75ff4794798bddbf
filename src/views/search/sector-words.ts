import type { Sector } from '../../model/sector.ts';

/** Other words that people look for a sector with. */
export const sectorWords: Partial<Record<Sector, readonly string[]>> = {
  'council-elected': ['elected members', 'politicians', 'cabinet members', 'council leaders'],
  'council-officer': ['council staff', 'civil servants'],
  council: ['local authority', 'local government', 'town hall'],
  parish: ['community councils', 'parish councillors'],
  'nhs-commissioner': ['NHS commissioning'],
  'nhs-provider': ['hospitals', 'NHS trusts', 'ambulance service', 'nurses'],
  'health-board': ['NHS boards', 'byrddau iechyd'],
  'primary-care': ['GPs', 'doctors', 'surgeries', 'dentists', 'pharmacies', 'general practice'],
  police: ['police officers', 'constabulary', 'heddlu'],
  'police-governance': ['police and crime commissioners', 'police authorities'],
  fire: ['fire service', 'fire brigade', 'firefighters'],
  probation: ['probation officers'],
  'voluntary-community': [
    'charities',
    'community groups',
    'third sector',
    'volunteers',
    'voluntary organisations',
    'voluntary sector',
  ],
  faith: ['churches', 'mosques', 'religion', 'religious groups'],
  business: ['businesses', 'companies', 'employers', 'private sector'],
  housing: ['housing associations', 'landlords'],
  'education-research': ['schools', 'colleges', 'universities'],
  'patient-voice': ['patients', 'carers'],
};
