/** A list of members as documents print them, and how it is read. */
export interface MemberList {
  readonly title: string;
  readonly text: string;
  readonly seats: readonly string[];
}

/** Lists of members of many kinds; every name in them is made up. */
export const memberLists: readonly MemberList[] = [
  {
    title: 'A health and wellbeing board by statute',
    text: `
# 4. Membership
The statutory members of the Board are:
- Leader of the Council (Chair)
- One local elected representative nominated by the Leader
- Director of Adult Social Services
- Director of Children’s Services
- Director of Public Health
- A representative of Healthwatch Fellshire
- A representative of NHS Fellshire Integrated Care Board
The Board may appoint additional members as it thinks appropriate.
`,
    seats: [
      'Leader of the Council | 1 | chair | statutory',
      'One local elected representative nominated by the Leader | 1 | statutory',
      'Director of Adult Social Services | 1 | statutory',
      'Director of Children’s Services | 1 | statutory',
      'Director of Public Health | 1 | statutory',
      'A representative of Healthwatch Fellshire | 1 | @healthwatch-fellshire | statutory',
      'A representative of NHS Fellshire Integrated Care Board | 1 | @nhs-fellshire-integrated-care-board | statutory',
    ],
  },
  {
    title: 'A community safety partnership and its responsible authorities',
    text: `
# Membership
## Responsible Authorities
- Fellshire County Council
- Fellshire Police
- Fellshire Fire and Rescue Service
- National Probation Service
- NHS Fellshire Integrated Care Board (ICB)
## Co-operating Bodies
- Registered social landlords
- Fellshire Youth Offending Team
## In attendance
- Community Safety Manager
- Performance Analyst
`,
    seats: [
      'Fellshire County Council | ? | @fellshire-county-council | statutory | in Responsible Authorities',
      'Fellshire Police | ? | @fellshire-police | statutory | in Responsible Authorities',
      'Fellshire Fire and Rescue Service | ? | @fellshire-fire-and-rescue-service | statutory | in Responsible Authorities',
      'National Probation Service | ? | @national-probation-service | statutory | in Responsible Authorities',
      'NHS Fellshire Integrated Care Board (ICB) | ? | @nhs-fellshire-integrated-care-board | statutory | in Responsible Authorities',
      'Registered social landlords | ? | in Co-operating Bodies',
      'Fellshire Youth Offending Team | ? | in Co-operating Bodies',
      '(attendee) Community Safety Manager',
      '(attendee) Performance Analyst',
    ],
  },
  {
    title: 'A committee of an integrated care board',
    text: `
# 3. Membership
3.1 The Committee members appointed by the Board are:
- Two Non-Executive Members, one of whom shall chair the Committee
- Chief Nursing Officer
- Chief Medical Officer (or nominated deputy)
- One Partner Member – NHS Trusts
- Director of Finance (non-voting)
3.2 Only members of the Committee have the right to attend Committee meetings. The following will be in attendance:
- Head of Governance
- Secretary to the Committee
`,
    seats: [
      'Two Non-Executive Members, one of whom shall chair the Committee | 2 | non-executive',
      'Chief Nursing Officer | 1',
      'Chief Medical Officer | 1 | substitute allowed',
      'One Partner Member – NHS Trusts | 1',
      'Director of Finance | 1 | no vote',
      '(attendee) Head of Governance',
      '(attendee) Secretary to the Committee',
    ],
  },
  {
    title: 'A parish forum',
    text: `
# Who can come
The Forum comprises one representative from each parish council, up to three district councillors, the Parish Liaison Officer and two members of the public.
`,
    seats: [
      'one representative from each parish council | 1 per parish council',
      'up to three district councillors | –3',
      'the Parish Liaison Officer | 1',
      'two members of the public | 2',
    ],
  },
  {
    title: 'A Welsh public services board',
    text: `
# Membership
The four statutory members of the Board are:
- Dyffryn County Borough Council (Leader and Chief Executive)
- Canolbarth University Health Board (Chair and Chief Executive)
- Canolbarth Fire and Rescue Service (Chair and Chief Fire Officer)
- Natural Resources Wales (Chief Executive)
# Invited participants
- The Welsh Ministers
- Chief Constable, Heddlu Canolbarth Police
- Police and Crime Commissioner
- Dyffryn Association of Voluntary Organisations
`,
    seats: [
      'Dyffryn County Borough Council (Leader and Chief Executive) | ? | @dyffryn-county-borough-council | statutory',
      'Canolbarth University Health Board (Chair and Chief Executive) | ? | @canolbarth-university-health-board | statutory',
      'Canolbarth Fire and Rescue Service (Chair and Chief Fire Officer) | ? | @canolbarth-fire-and-rescue-service | statutory',
      'Natural Resources Wales (Chief Executive) | ? | @natural-resources-wales | statutory',
    ],
  },
  {
    title: 'A list in Welsh',
    text: `
# Aelodaeth
- Cadeirydd y Bwrdd Iechyd
- Prif Weithredwr Cyngor Dyffryn
- Cynrychiolydd Heddlu Canolbarth
`,
    seats: [
      'Cadeirydd y Bwrdd Iechyd | 1',
      'Prif Weithredwr Cyngor Dyffryn | 1',
      'Cynrychiolydd Heddlu Canolbarth | 1',
    ],
  },
  {
    title: 'A sheet of members as a table',
    text: `
# Membership list
| Organisation | Role | Name | Deputy | Voting |
| Fellshire County Council | Leader | {withheld:2} | Deputy Leader | Yes |
| Fellshire County Council | Director of Public Health | {withheld:3} | {withheld:2} | Yes |
| NHS Fellshire ICB | Place Director | {withheld:2} | | Yes |
| Healthwatch Fellshire | Chief Executive | Vacant | | Yes |
| Fellshire Police | Chief Superintendent | {withheld:2} | {withheld:2} | No |
| Voluntary Action Fellshire | Chief Officer | TBC | | Yes |
`,
    seats: [
      'Leader | 1 | @fellshire-county-council | votes | substitute named | deputy Deputy Leader',
      'Director of Public Health | 1 | @fellshire-county-council | votes | substitute named',
      'Place Director | 1 | @nhs-fellshire-icb | votes',
      'Chief Executive | 1 | @healthwatch-fellshire | votes | vacant',
      'Chief Superintendent | 1 | @fellshire-police | no vote | substitute named',
      'Chief Officer | 1 | @voluntary-action-fellshire | votes',
    ],
  },
  {
    title: 'A table of two columns',
    text: `
# Membership
| Organisation | Number of representatives |
| Fellshire County Council | 4 |
| Marlby District Council | 2 |
| NHS Fellshire ICB | 2 |
| Voluntary sector | 3 |
`,
    seats: [
      'Fellshire County Council | 4 | @fellshire-county-council',
      'Marlby District Council | 2 | @marlby-district-council',
      'NHS Fellshire ICB | 2 | @nhs-fellshire-icb',
      'Voluntary sector | 3',
    ],
  },
  {
    title: 'A table with names and posts',
    text: `
# Core Group Members
| Name | Job Title | Organisation |
| {withheld:2} | Chair | |
| {withheld:2} | Head of Housing | Marlby District Council |
| {withheld:2} | Chief Inspector | Fellshire Police |
| {withheld:2} | Service Manager | Turning Tides |
`,
    seats: [
      'Chair | 1 | chair | core',
      'Head of Housing | 1 | @marlby-district-council | core',
      'Chief Inspector | 1 | @fellshire-police | core',
      'Service Manager | 1 | @turning-tides | core',
    ],
  },
  {
    title: 'A table with groups',
    text: `
# Appendix A: Membership
| Member | Organisation |
| Voting members | |
| Cabinet Member for Health | Fellshire County Council |
| Chief Executive | NHS Fellshire ICB |
| Non-voting members | |
| Chief Fire Officer | Fellshire Fire and Rescue Service |
| In attendance | |
| Democratic Services Officer | Fellshire County Council |
`,
    seats: [
      'Cabinet Member for Health | 1 | @fellshire-county-council | votes | in Voting members',
      'Chief Executive | 1 | @nhs-fellshire-icb | votes | in Voting members',
      'Chief Fire Officer | 1 | @fellshire-fire-and-rescue-service | no vote | in Non-voting members',
      '(attendee) Democratic Services Officer | @fellshire-county-council',
    ],
  },
  {
    title: 'A table turned round',
    text: `
# Membership
|| Organisation | Fellshire County Council | NHS Fellshire ICB | Healthwatch Fellshire |
| Representative | Director of Housing | Chief Nurse | Manager |
| Voting | Yes | Yes | No |
`,
    seats: [
      'Director of Housing | 1 | @fellshire-county-council | votes',
      'Chief Nurse | 1 | @nhs-fellshire-icb | votes',
      'Manager | 1 | @healthwatch-fellshire | no vote',
    ],
  },
  {
    title: 'A table without headings',
    text: `
# Membership
|| Leader of the Council | {withheld:2} |
| Chief Constable | {withheld:2} |
| Director of Public Health | {withheld:2} |
`,
    seats: ['Leader of the Council | 1', 'Chief Constable | 1', 'Director of Public Health | 1'],
  },
  {
    title: 'Classes of members under headings',
    text: `
# 5. Membership
## 5.1 Voting members
- Chair: Independent
- Vice Chair: Director of Children’s Services
- Headteacher representatives x2
- Lay members (2)
## 5.2 Non-voting members
- Legal adviser to the Board
- Business Manager
## 5.3 Observers
- Care Quality Commission
`,
    seats: [
      'Chair: Independent | 1 | votes | in 5.1 Voting members',
      'Director of Children’s Services | 1 | vice-chair | votes | in 5.1 Voting members',
      'Headteacher representatives | 2 | votes | in 5.1 Voting members',
      'Lay members | 2 | votes | lay | in 5.1 Voting members',
      'Legal adviser to the Board | 1 | no vote | in 5.2 Non-voting members',
      'Business Manager | 1 | no vote | in 5.2 Non-voting members',
      '(observer) Care Quality Commission | @care-quality-commission',
    ],
  },
  {
    title: 'Counts of every kind',
    text: `
# Membership
The Board will consist of:
- Up to four councillors
- At least two carers
- Two to three representatives of the voluntary sector
- One representative from each of the six district councils
- Two members per primary care network
- GP lead x 3
- Police – 1
- Service users (2)
- Chief Executive, Marlby Homes Ltd
`,
    seats: [
      'Up to four councillors | –4',
      'At least two carers | 2–',
      'Two to three representatives of the voluntary sector | 2–3',
      'One representative from each of the six district councils | 1 per district council (6)',
      'Two members per primary care network | 2 per primary care network',
      'GP lead | 3',
      'Police | 1',
      'Service users | 2',
      'Chief Executive, Marlby Homes Ltd | 1 | @marlby-homes-ltd',
    ],
  },
  {
    title: 'A sentence with semicolons',
    text: `
# 2. Composition
The Steering Group shall comprise: the Director of Place (Chair); two elected members, one of whom must be from the opposition; a representative of the Chamber of Commerce; and the Chief Officer of Voluntary Action Marlby.
`,
    seats: [
      'the Director of Place | 1 | chair',
      'two elected members, one of whom must be from the opposition | 2',
      'a representative of the Chamber of Commerce | 1',
      'the Chief Officer of Voluntary Action Marlby | 1 | @voluntary-action-marlby',
    ],
  },
  {
    title: 'A lead-in that has nothing to do with members',
    text: `
# Membership
Members will:
- Attend meetings regularly
- Represent the views of their organisation
- Chief executives should be kept informed
The following organisations are members:
- Marlby Homes
- Age UK Fellshire
- Mind in Marlby
`,
    seats: [
      'Marlby Homes | ? | @marlby-homes',
      'Age UK Fellshire | ? | @age-uk-fellshire',
      'Mind in Marlby | ? | @mind-in-marlby',
    ],
  },
  {
    title: 'Duties beside a list',
    text: `
# Membership and attendance
Membership of the group is as follows:
- Public Health Consultant (Chair)
- Commissioning Manager, NHS Fellshire ICB
- Representative, Fellshire Carers Network
Members should attend at least three meetings a year.
Members may send a named deputy to a meeting.
`,
    seats: [
      'Public Health Consultant | 1 | chair | substitute named',
      'Commissioning Manager, NHS Fellshire ICB | 1 | @nhs-fellshire-icb | substitute named',
      'Representative, Fellshire Carers Network | 1 | @fellshire-carers-network | substitute named',
    ],
  },
  {
    title: 'Names beside roles',
    text: `
# Members
- Cllr {withheld:2} – Leader, Fellshire County Council (Chair)
- {withheld:3} Director of Public Health
- {withheld:2} (Chief Executive, Marlby Homes)
- Vacant – Healthwatch Fellshire
- Chief Officer – {withheld:2} Voluntary Action Fellshire
`,
    seats: [
      'Leader, Fellshire County Council | 1 | @fellshire-county-council | chair',
      'Director of Public Health | 1',
      'Chief Executive, Marlby Homes | 1 | @marlby-homes',
      'Healthwatch Fellshire | ? | @healthwatch-fellshire | vacant',
      'Chief Officer | 1 | @voluntary-action-fellshire',
    ],
  },
  {
    title: 'Two people in one place',
    text: `
# Membership
| Role | Representative | Organisation |
| Director of Housing (job share) | {withheld:2} and {withheld:2} | Marlby District Council |
| Chief Nurse | {withheld:2} | NHS Fellshire ICB |
`,
    seats: [
      'Director of Housing (job share) | 1 | @marlby-district-council | 2 people',
      'Chief Nurse | 1 | @nhs-fellshire-icb',
    ],
  },
  {
    title: 'Members by sector',
    text: `
# Membership
| Sector | Number of seats |
| Elected members | 6 |
| Business | 4 |
| Community | 4 |
`,
    seats: ['Elected members | 6', 'Business | 4', 'Community | 4'],
  },
  {
    title: 'Organisations in a sentence',
    text: `
# Membership
Membership comprises representatives of the following organisations: Fellshire County Council, Fellshire Fire and Rescue Service, Marlby and Thorne Health and Social Care Trust and the University of Fellshire.
`,
    seats: [
      'Fellshire County Council | ? | @fellshire-county-council',
      'Fellshire Fire and Rescue Service | ? | @fellshire-fire-and-rescue-service',
      'Marlby and Thorne Health and Social Care Trust | ? | @marlby-and-thorne-health-and-social-care-trust',
      'the University of Fellshire | ? | @university-of-fellshire',
    ],
  },
  {
    title: 'A local access forum',
    text: `
# Membership
The Forum shall consist of no fewer than 10 and no more than 22 members.
- 6 users of local rights of way
- 6 owners or occupiers of land
- 3 other interests
- 2 members of the appointing authority
`,
    seats: [
      '6 users of local rights of way | 6',
      '6 owners or occupiers of land | 6',
      '3 other interests | 3',
      '2 members of the appointing authority | 2',
    ],
  },
  {
    title: 'Appointed by each',
    text: `
# Membership
Strathmuir Council and NHS Strathmuir each appoint four voting members.
`,
    seats: [
      'Strathmuir Council | 4 | @strathmuir-council | votes',
      'NHS Strathmuir | 4 | @nhs-strathmuir | votes',
    ],
  },
  {
    title: 'A children’s partnership with a lead-in per group',
    text: `
# Membership
Local authority:
- Director of Children’s Services
- Head of Early Help
Health:
- Designated Nurse
- Named GP
Education:
- Primary headteacher
- Secondary headteacher
`,
    seats: [
      'Director of Children’s Services | 1 | in Local authority',
      'Head of Early Help | 1 | in Local authority',
      'Designated Nurse | 1 | in Health',
      'Named GP | 1 | in Health',
      'Primary headteacher | 1 | in Education',
      'Secondary headteacher | 1 | in Education',
    ],
  },
  {
    title: 'A list with no heading',
    text: `
The partnership is made up of the following members:
- Marlby District Council
- Fellshire Police
- Thorne Town Council
- a representative of local businesses
`,
    seats: [
      'Marlby District Council | ? | @marlby-district-council',
      'Fellshire Police | ? | @fellshire-police',
      'Thorne Town Council | ? | @thorne-town-council',
      'a representative of local businesses | 1',
    ],
  },
  {
    title: 'In attendance in a sentence',
    text: `
# Membership
- Chair of the Board
- Finance Director
- Two Governors
In attendance: Company Secretary, Head of Audit and the external auditor.
`,
    seats: [
      'Chair of the Board | 1 | chair',
      'Finance Director | 1',
      'Two Governors | 2',
      '(attendee) Company Secretary',
      '(attendee) Head of Audit',
      '(attendee) the external auditor',
    ],
  },
  {
    title: 'Roles with lower-case words and trailing and',
    text: `
# 6. Membership
Membership shall include:
- the Chief Officer of the Health and Social Care Partnership;
- the Chief Social Work Officer;
- a registered medical practitioner whose name is included in the list of primary medical services performers;
- one representative of staff engaged in the provision of services; and
- one carer representative.
`,
    seats: [
      'the Chief Officer of the Health and Social Care Partnership | 1',
      'the Chief Social Work Officer | 1',
      'a registered medical practitioner whose name is included in the list of primary medical services performers | 1',
      'one representative of staff engaged in the provision of services | 1',
      'one carer representative | 1',
    ],
  },
  {
    title: 'A list that every member votes in',
    text: `
# Membership
- Marlby District Council: two representatives
- Thorne Town Council: one representative
# Voting
Each member shall have one vote. Substitutes are not permitted.
`,
    seats: [
      'Marlby District Council | 2 | @marlby-district-council | votes | substitute not-allowed',
      'Thorne Town Council | 1 | @thorne-town-council | votes | substitute not-allowed',
    ],
  },
  {
    title: 'A partnership with its members in bold lines',
    text: `
# The Board
The Board consists of eleven members:
- Five members of the Council
- Three members of NHS Fellshire
- One member of Voluntary Action Fellshire
- Two independent persons
`,
    seats: [
      'Five members of the Council | 5',
      'Three members of NHS Fellshire | 3 | @nhs-fellshire',
      'One member of Voluntary Action Fellshire | 1 | @voluntary-action-fellshire',
      'Two independent persons | 2',
    ],
  },
  {
    title: 'A section on members with no list',
    text: `
# Membership
Membership will be reviewed every year. New members are invited by the Chair.
`,
    seats: [],
  },
  {
    title: 'Other tables',
    text: `
# Version control
| Version | Date | Author |
| 1.0 | May 2024 | Policy Officer |
# Actions
| Action | Lead | By when |
| Draft the plan | Director of Public Health | June |
# Abbreviations
| Term | Organisation |
| ICB | Integrated Care Board |
`,
    seats: [],
  },
];
