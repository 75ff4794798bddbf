/** The files that stand beside the documents of a register, by their paths in the content. */
export const recordFiles = {
  'site.yaml': `name: Riverside Register
strapline: Who decides what in Riverside
baseUrl: https://register.example
publisher: { name: Riverside Council, website: https://riverside.example/ }
contact: { email: register@riverside.example }
licence: { name: Open Government Licence v3.0, url: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/ }
checksReadUpTo: "0.2"
nameRetentionMonths: 24
`,
  'places/riverside.yaml': `name: Riverside
kind: district
nation: england
note: A made-up district.
`,
  'organisations/riverside-council.yaml': `name: Riverside Council
aliases: [the Council]
sector: council
kind: organisation
place: riverside
`,
  'organisations/riverside-hospitals-trust.yaml': `name: Riverside Hospitals Trust
sector: nhs-provider
kind: organisation
`,
  'sources/riverside-board.yaml': `title: Riverside Partnership Board, terms of reference
file: riverside-board.txt
sha256: 8f8fcae6dc476d1454ae73b8d01c7e97354477a677d7c35b3aa87f629c71e1ce
received: A Word file, saved as plain text
parts:
  - { constitution: riverside/board }
`,
  'glossary/board.yaml': `term: Board
kind: term
readings:
  - expansion: Riverside Partnership Board
    note: In this register, the board of the Riverside Partnership.
`,
  'superseded/riverside-borough-council.yaml': `name: Riverside Borough Council
kind: body
names: [Riverside Borough Council]
change: renamed
effective: 2019-04-01
what: Riverside Borough Council has been called Riverside Council since 1 April 2019.
successors:
  - { name: Riverside Council, organisation: riverside-council }
confidence: high
sources:
  - { title: Riverside Council, url: https://riverside.example/about }
checkedOn: 2026-05
`,
} as const;
