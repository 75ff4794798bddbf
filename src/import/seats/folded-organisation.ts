import { foldedLabel } from '../../register/text/folded-label.ts';

// One way to write each: a document says “ICB” where the register has the name in full.
const sameWords: readonly [RegExp, string][] = [
  [/\bintegrated care boards?\b/g, 'icb'],
  [/\bclinical commissioning groups?\b/g, 'ccg'],
  [/\b(?:office of the )?police (?:fire )?and crime commissioner\b/g, 'pcc'],
  [/\bopcc\b/g, 'pcc'],
  [/\bfire (?:and )?rescue service\b/g, 'fire service'],
  [/\bfire (?:and )?rescue authority\b/g, 'fire authority'],
  [/\bfrs\b/g, 'fire service'],
  [/\buniversity health board\b/g, 'uhb'],
  [/\bprimary care trust\b/g, 'pct'],
  [/\bnhs foundation trust\b/g, 'nhs trust'],
  [/\bfoundation trust\b/g, 'nhs trust'],
  [/\bhealth watch\b/g, 'healthwatch'],
  [/\bcounty borough council\b/g, 'cbc'],
  [/\bmetropolitan borough council\b/g, 'mbc'],
  [/\bvoluntary and community sector\b/g, 'vcs'],
  [/\bvoluntary community (?:faith )?and social enterprises?(?: sector)?\b/g, 'vcse'],
  [/\bvoluntary (?:community )?sector\b/g, 'vcs'],
  [/\bbusiness (?:representation|representatives?|community)\b/g, 'business sector'],
  [/\bwell being\b/g, 'wellbeing'],
  [/\b(?:ltd|limited|plc|cic|cio|llp)$/g, ''],
  [/\bgps\b/g, 'gp'],
  [/\bthe\b/g, ' '],
];

/** A name of an organisation as it is compared: folded, without articles, each usual abbreviation for its words. */
export function foldedOrganisation(words: string): string {
  const plain = foldedLabel(words.normalize('NFKD').replace(/\p{M}/gu, ''));
  return sameWords
    .reduce((text, [pattern, one]) => text.replace(pattern, one), plain)
    .replace(/\s+/g, ' ')
    .trim();
}

const kindWords = new Set(
  `and of for in at to with a an
  nhs icb icp ics ccg pct pcc uhb cbc mbc gp vcs vcse trust trusts foundation hospital hospitals board boards council
  councils county city district borough unitary authority authorities local national service services police fire
  crime commissioner constabulary ambulance health care social wellbeing public community communities voluntary sector
  third integrated partnership partnerships association group groups network alliance forum office agency agencies
  commission department directorate university college school academy healthwatch housing homes business probation
  education children adults young people women faith enterprise chamber commerce centre uk england english wales welsh
  scotland scottish ireland northern british natural environment security improvement disparities forestry primary
  secondary mental providers places patient patients voices voice citizens advice aid age mind trust's organisation
  organisations partners team clinical commissioning consortium parish town rescue society charity action workers
  ministers government royal general acute provider collaborative federation union company service's safeguarding
  childrens adult older legal finance corporate democratic regulatory customer support trading standards place
  membership members member leads lead area
  prison prisons youth justice jobcentre plus work pensions`
    .trim()
    .split(/\s+/),
);

/** The words of a name that tell it from others of its kind: the place it is for, or what only it is called. */
export function ownWordsOf(name: string): string[] {
  return foldedOrganisation(name)
    .split(' ')
    .filter((word) => word !== '' && !kindWords.has(word));
}
