import type { Sector } from '../../model/sector.ts';

// In this order: “Police and Crime Commissioner” is no police, and “parish council” no council of a county.
const ofOrganisations: readonly [RegExp, Sector][] = [
  [
    /police (?:fire )?(?:and|&) crime (?:commissioner|panel)|\bo?pcc\b|police authority|policing board/i,
    'police-governance',
  ],
  [/\bpolic(?:e|ing)\b|constabulary|\bheddlu\b/i, 'police'],
  [/\bfire\b|\btân\b/i, 'fire'],
  [/probation|rehabilitation company/i, 'probation'],
  [/\bparish|\btown council|community councils?\b|local councils\b/i, 'parish'],
  [
    /healthwatch|health watch|patient (?:voice|participation)|community health council|\bllais\b/i,
    'patient-voice',
  ],
  [
    /integrated care board|\bicb\b|clinical commissioning|\bccgs?\b|nhs england|primary care trust|\bpct\b/i,
    'nhs-commissioner',
  ],
  [/health board|bwrdd iechyd|health and social care trust/i, 'health-board'],
  [
    /\bgps?\b|general practi|primary care|medical committee|pharmac|\blmc\b|\blpc\b|\bpcns?\b|optical|dental/i,
    'primary-care',
  ],
  [
    /nhs (?:foundation )?trust|hospitals?\b(?! radio)|ambulance service|acute trust|\bnhs trusts?\b|mental health trust/i,
    'nhs-provider',
  ],
  [
    /universit|college|\bschools?\b|academy|academies|headteacher|education (?:trust|partnership)|\bprifysgol\b/i,
    'education-research',
  ],
  [/\bhousing\b|\bhomes\b(?! england)|landlord/i, 'housing'],
  [
    /church|dioces|faith|mosque|gurdwara|synagogue|interfaith|inter-faith|\bbishop|\bimam\b|council of churches/i,
    'faith',
  ],
  [
    /chamber of commerce|\bbusiness(?:es)?\b|enterprise partnership|\blep\b|federation of small|\bindustry\b|employers/i,
    'business',
  ],
  [
    /voluntary|\bvcs(?:e|fe)?\b|third sector|community action|\bcvs\b|charit|hospice|age (?:uk|concern)|citizens advice|women[’']?s (?:aid|centre)|\bmind\b|social enterprise|samaritans|rural community council|community (?:sector|organisation|group)/i,
    'voluntary-community',
  ],
  [
    /environment agency|natural (?:england|resources)|historic england|homes england|sport england|security agency|\bukhsa\b|\bohid\b|jobcentre|work and pensions|\bdwp\b|\bministers\b|government|forestry commission|national probation|public health (?:wales|scotland|england|agency)|office for health|national park|naturescot|enterprise agency|department (?:for|of)/i,
    'national-agency',
  ],
  [/council|local authorit(?:y|ies)|\bcyngor\b|borough|\bcity of\b/i, 'council'],
];

const ofRoles: readonly [RegExp, Sector][] = [
  [
    /cabinet member|councillor|\bcllrs?\b|elected (?:member|mayor)|leaders? of (?:the |each |all |.*\b)?(?:council|counc|local authorit)|portfolio holder|executive member for|\bcynghorydd/i,
    'council-elected',
  ],
  [
    /directors? of (?:public health|adult|children|housing|people|place|communities|social services)|\bd(?:ph|ass|cs)s?\b|section 151|monitoring officer|chief social work/i,
    'council-officer',
  ],
  [
    /\blay\b|resident|members? of the public|service[- ]users?|\bcarers?\b|independent (?:person|member|chair|co-chair)|expert(?:s)? by experience|lived experience|\bindividuals?\b|community (?:voice|representative|champion|connector)|land ?owner|\busers?\b/i,
    'individual',
  ],
];

/** The sector that the name of an organisation tells plainly; nothing where it does not. */
export function sectorOfName(name: string): Sector | undefined {
  return ofOrganisations.find(([pattern]) => pattern.test(name))?.[1];
}

/** The sector that a role tells plainly, whoever it belongs to: “Cabinet Member for Health”. */
export function sectorOfRole(role: string): Sector | undefined {
  return ofRoles.find(([pattern]) => pattern.test(role))?.[1];
}

const officers =
  /chief (?:executive|officer)|director|head of|\bofficer\b|manager|social worker|consultant in public health/i;

/** The sector of a seat, where it differs from that of its organisation or there is none. */
export function sectorOfSeat(label: string, ofOrganisation: readonly Sector[]): Sector | undefined {
  const own = sectorOfRole(label);
  const [first] = ofOrganisation;
  if (first === undefined) return own ?? sectorOfName(label);
  if (!ofOrganisation.some((sector) => sector === 'council')) return undefined;
  if (own === 'council-elected' || own === 'council-officer') return own;
  return officers.test(label) ? 'council-officer' : undefined;
}
