import { z } from 'zod';

/** The part of public life that an organisation, seat or RASCI party belongs to. */
export const Sector = z.enum([
  'council-elected',
  'council-officer',
  'council',
  'parish',
  'nhs-commissioner',
  'nhs-provider',
  'health-board',
  'primary-care',
  'police',
  'police-governance',
  'fire',
  'probation',
  'other-public',
  'national-agency',
  'voluntary-community',
  'faith',
  'business',
  'housing',
  'education-research',
  'patient-voice',
  'individual',
  'place-partnership',
  'unknown',
]);
export type Sector = z.infer<typeof Sector>;
