// What teams, posts and bodies are called, and what else is written with a capital beside them.
const ofOffices = new Set(
  `
  the an all any each this to see no not tbc governance democratic legal public health healthcare
  wellbeing well-being social adult adults child children young youth people women men community
  communities safety housing policy planning strategy strategic performance programme project
  corporate business support service services system integrated care primary clinical medical nursing
  quality finance human resources information data digital communications engagement equality
  inclusion population prevention improvement joint local regional national central county city
  district borough parish town north south east west northern southern eastern western upper lower
  head chief deputy assistant vice senior lead leads executive managing independent interim acting
  director directors officer officers manager managers chair chairs chairman chairperson coordinator
  secretary secretariat clerk leader leaders mayor commissioner commissioners cabinet member members
  elected partner partners partnership partnerships resident residents staff colleagues stakeholders
  trustees governors professionals practitioners ministers committee board group groups team teams
  council councils authority authorities trust police fire rescue probation university college school
  church office department division directorate unit forum assembly panel commission company limited
  consultants associates voluntary sector third faith healthwatch scrutiny overview parliament
  government home foreign state england english wales britain british london nhs annual annually
  quarterly monthly regularly january february march april may june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday
  phase stage step year audit internal external management customer
  reception desk survey trading standards transformation change risk regulatory
  `
    .trim()
    .split(/\s+/),
);

const ofBodies = new Set(
  `
  council authority trust police partnership board group team committee service services university
  college ltd limited llp consulting consultants associates foundation association network alliance
  department directorate unit forum constabulary homes housing agency commission company centre
  society
  `
    .trim()
    .split(/\s+/),
);

/** Whether a word with a capital is one that offices are called by: then it is hardly a person’s name. */
export function isOfAnOffice(word: string): boolean {
  return ofOffices.has(word.toLowerCase());
}

/** Whether some words end the name of a body, such as “Police” after “West Vale”. */
export function namesABody(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .some((word) => ofBodies.has(word));
}
