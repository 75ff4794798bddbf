import { numeral } from '../../english/numerals.ts';
import { ownWordsOf } from './folded-organisation.ts';

const kinds =
  'Council|Councils|Trust|Board|Police|Constabulary|Authority|Association|Partnership|Alliance|University|College|School|Academy|Healthwatch|Agency|Commission|Federation|Society|Centre|Charity|Foundation|Housing|Homes|CIC|CIO|Ltd|Limited|plc|Ambulance|Hospice|Hospital|Hospitals|Infirmary|(?:Fire|Rescue|Ambulance|Probation|Police|Offending|Justice|Advice|Prison|Blood|Recovery|Support) Services?|Commissioner|Consortium|Union|Diocese|Church|Gurdwara|Mosque|Institute|Network|Forum|Collaborative|Company|Project|Action|Aid|UK|Mind|NHS|ICB|CCG|Cymru|Scotland|Wales|England|Enterprise|Interface|Prifysgol|Cyngor|Heddlu|Museum|Chamber';
const small = 'and|of|for|the|&|in|with|on|y|a';
const capital = String.raw`[\p{Lu}][\p{L}\p{M}\p{N}’'.&/-]*`;
const proper = new RegExp(String.raw`${capital}(?:,? (?:(?:${small}) )*${capital})*`, 'gu');
const ofKind = new RegExp(String.raw`(?<![\p{L}])(?:${kinds})(?![\p{L}])`, 'u');

// Of which there is one in the country, though no word of the name is its own.
const nationals =
  '(?:The )?Environment Agency|Natural England|Natural Resources Wales|Historic England|Homes England|Sport England|Sport Wales|NHS England|Public Health (?:England|Wales|Scotland|Agency)|UK Health Security Agency|UKHSA|OHID|Office for Health Improvement (?:and|&) Disparities|(?:National )?Probation Service|HM Prison (?:and|&) Probation Service|Forestry Commission|Police Scotland|Scottish Fire (?:and|&) Rescue Service|Jobcentre Plus|Department for Work (?:and|&) Pensions|DWP|Welsh Government|Welsh Ministers|Scottish Government|Arts Council England|Ministry of Defence|British Transport Police|Skills Development Scotland|NatureScot|Care Inspectorate|Canal (?:and|&) River Trust';
const national = new RegExp(`^(?:${nationals})$`, 'iu');
// “NHS England Area Team” is a part of it.
const nationalFirst = new RegExp(`^(?:${nationals})(?= )`, 'u');

const roleWord =
  /\b(?:Chair|Vice|Director|Officer|Manager|Lead|Leader|Member|Members|Representative|Head|Executive|Commander|Councillor|Secretary|Inspector|Superintendent|Nurse|Adviser|Advisor|Clerk|Sponsor|Deputy|President|Principal|Constable|Chancellor|Minister|Holder|Coordinator|Specialist|Professional|Cadeirydd|Weithredwr|Cyfarwyddwr|Cynrychiolydd|Arweinydd|Pennaeth|Gwnstabl|Gweinidog(?:ion)?|Commissioning)s?\b/u;

/** The name of an organisation that stands in some words, as written: it says what it is, and which one. */
export function properOrganisation(words: string): string | undefined {
  const found = [...words.matchAll(proper)].flatMap(({ 0: run }) => parts(run));
  return found.find(isOrganisation);
}

// “Four Riverside Trust governors” are not of a trust called so.
const leadingNumber = new RegExp(`^${numeral}\\s+`, 'iu');

// “Chief Executive, Riverside Homes” and “Leader of Riverside City Council” end in one; a role is none.
function parts(run: string): string[] {
  const pieces = run.split(/, | - | – |\//u).map((piece) => piece.replace(leadingNumber, ''));
  return pieces.flatMap((piece) => {
    const first = nationalFirst.exec(piece)?.[0];
    if (first !== undefined) return [first];
    if (isOrganisation(piece)) return [piece];
    const after = piece.split(/ (?:of|for|from|at) (?:the )?/u);
    return after
      .map((_, at) => after.slice(at).join(' of '))
      .filter((part) => piece.endsWith(part));
  });
}

/** Whether words are the name of one organisation and nothing else. */
export function isOrganisation(words: string): boolean {
  const name = words.replace(/\s*\([^)]*\)\s*$/u, '').trim();
  if (national.test(name)) return true;
  if (
    !/^(?:the )?\p{Lu}/u.test(name) ||
    name.includes('/') ||
    roleWord.test(name) ||
    name.length > 90
  )
    return false;
  return ofKind.test(name) && ownWordsOf(name).some((word) => word.length > 2);
}
