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
  {
    title: 'A board in a list without a heading',
    text: `
Our board is made up of:
- The chair
- 4 non-executive members
- Chief executive
- 4 partner members NHS and Foundation Trusts
- Partner member Primary Medical Services
- Partner member Local Authorities
- Chief finance officer
- Medical director
- 6 place members
- Deputy chief executive officer
# Roles and responsibilities
`,
    seats: [
      'The chair | 1 | chair',
      '4 non-executive members | 4 | non-executive',
      'Chief executive | 1',
      '4 partner members NHS and Foundation Trusts | 4',
      'Partner member Primary Medical Services | ?',
      'Partner member Local Authorities | ?',
      'Chief finance officer | 1',
      'Medical director | 1',
      '6 place members | 6',
      'Deputy chief executive officer | 1',
    ],
  },
  {
    title: 'A health and wellbeing board with offices in brackets',
    text: `
Membership of the Health and Wellbeing Board comprises:
- County Council Cabinet Member for Health and Wellbeing, Fellshire County Council (or equivalent) (Chair)
- Chair of Clinical Commissioning Fellshire (Deputy Chair)
- Additional Clinical Commissioning Fellshire member
- Accountable Officer of Clinical Commissioning Fellshire
- A District Council elected representative from Leadership Fellshire
- Executive Director of Commissioning: Adults
- NHS England Area Team representative
`,
    seats: [
      'County Council Cabinet Member for Health and Wellbeing, Fellshire County Council (or equivalent) | 1 | @fellshire-county-council | chair',
      'Chair of Clinical Commissioning Fellshire | 1 | deputy-chair',
      'Additional Clinical Commissioning Fellshire member | 1',
      'Accountable Officer of Clinical Commissioning Fellshire | 1',
      'A District Council elected representative from Leadership Fellshire | 1',
      'Executive Director of Commissioning: Adults | 1',
      'NHS England Area Team representative | 1 | @nhs-england',
    ],
  },
  {
    title: 'A list in the words of an Act',
    text: `
# Establishment
The Health and Wellbeing Board is to consist of—
- subject to subsection (4), at least one councillor of the local authority, nominated in accordance with subsection (3),
- the director of adult social services for the local authority,
- the director of children's services for the local authority,
- a representative of the Local Healthwatch organisation for the area of the local authority,
- a representative of each relevant integrated care board, and
- such other persons, or representatives of such other persons, as the local authority thinks appropriate.
`,
    seats: [
      'the director of adult social services for the local authority | 1',
      "the director of children's services for the local authority | 1",
      'a representative of the Local Healthwatch organisation for the area of the local authority | 1',
      'a representative of each relevant integrated care board | 1 per relevant integrated care board',
      'such other persons, or representatives of such other persons, as the local authority thinks appropriate | ?',
    ],
  },
  {
    title: 'A nature partnership of sectors',
    text: `
# 2.1 Membership of the Board
The Board will consist of members representing the following sectors:
- Local authority, (Councillor: Leader or Cabinet Member Level)
- Local authority, (Officer: Chief Executive/Director level)
- University/Academic institution
- Health sector
- Defra family of organisations
- Environmental non-governmental organisations, (two members)
- National Landscape body
- Farming sector
- An independent Chair
# 2.2 Essential criteria for Board members:
- Experience of operating at board level
- Ability to speak for a sector
`,
    seats: [
      'Local authority, (Councillor: Leader or Cabinet Member Level) | ?',
      'Local authority, (Officer: Chief Executive/Director level) | ?',
      'University/Academic institution | ?',
      'Health sector | ?',
      'Defra family of organisations | ?',
      'Environmental non-governmental organisations | 2',
      'National Landscape body | ?',
      'Farming sector | ?',
      'An independent Chair | 1 | chair',
    ],
  },
  {
    title: 'Seats with their number behind',
    text: `
Membership of the Board to be limited to 15 with 2 Co-opted members.
A representative from the following organisations has a seat on the Board.
- Local Enterprise Partnership 1 (Board Member)
- Business 1 (to be nominated by the LEP)
- Local authorities 2
- Wildlife Trust 1
`,
    seats: [
      'Local Enterprise Partnership 1 (Board Member) | 1',
      'Business 1 (to be nominated by the LEP) | 1',
      'Local authorities | 2',
      'Wildlife Trust | 1 | @wildlife-trust',
    ],
  },
  {
    title: 'A safeguarding board in small letters',
    text: `
# Membership of SABs
The Care Act 2014 specifies that there are three core members:
- the local authority
- clinical commissioning groups (CCGs)
- the police – specifically the chief officer of police.
`,
    seats: [
      'the local authority | ? | core',
      'clinical commissioning groups (CCGs) | ? | core',
      'the police – specifically the chief officer of police | 1 | core',
    ],
  },
  {
    title: 'A table of signatures',
    text: `
# Signatories
| Name | Organisation/Agency | Signature |
| {withheld:2} | Marlby Council | |
| {withheld:2} | Marlby NHS Trust | |
`,
    seats: [],
  },
  {
    title: 'The parts of a partnership',
    text: `
# Structure
The partnership consists of the following parts:
- Forum - all partners
- Steering Group – main governing body
- Secretariat – officers
`,
    seats: [],
  },
  {
    title: 'A table whose first member was taken for its headings',
    text: `
# SWP Executive Membership
| Supt Operations (Chair) | Fellshire Police |
| Representative (Deputy) | Fellshire CCG |
| Group Commander Response | Fellshire Fire & Rescue Service |
| Portfolio Holder for Community Safety | Marlby Borough Council |
| Community Services Support Officer (admin) | Marlby Borough Council |
`,
    seats: [
      'Supt Operations | 1 | @fellshire-police | chair | executive',
      'Representative (Deputy) | 1 | @fellshire-ccg | executive',
      'Group Commander Response | 1 | @fellshire-fire-and-rescue-service | executive',
      'Portfolio Holder for Community Safety | 1 | @marlby-borough-council | executive',
      'Community Services Support Officer (admin) | 1 | @marlby-borough-council | executive',
    ],
  },
  {
    title: 'A board with roles in brackets',
    text: `
# 2 MEMBERSHIP
2.1 Membership of the Partnership Board is comprised as follows:
- Independent Chair (a non-executive director)
- Deputy Chair (non-executive director) (if appointed)
- Managing Director
- 2 Non-executive Directors
- 4 Executive Directors (Board Leads)
- 2 representatives from the Membership Council
- 1 Shared Interest Group representative
2.2 The Company Secretary and Clinical Support Leads will be in attendance at Partnership Board meetings.
`,
    seats: [
      'Independent Chair (a non-executive director) | 1 | chair',
      'Deputy Chair (non-executive director) (if appointed) | 1 | deputy-chair',
      'Managing Director | 1',
      '2 Non-executive Directors | 2 | non-executive',
      '4 Executive Directors (Board Leads) | 4',
      '2 representatives from the Membership Council | 2',
      '1 Shared Interest Group representative | 1',
    ],
  },
  {
    title: 'A committee and those who attend it',
    text: `
# 4. MEMBERSHIP AND ATTENDANCE
4.1. The Committee members shall be appointed by the Board in accordance with the ICB Constitution.
4.2. The Board will appoint no fewer than six members of the Committee including two who are Non-Executive Members of the Board. Other members of the Committee need not be members of the Board, but they may be.
4.3. Members will include:
- Three Non-Executive Members (one of whom will be Chair)
- ICB Medical Director (or their nominated deputy)
- ICB Chief Nursing Officer
- Two system quality leads
- Local Authority Director of Adult Services
4.4 Attendees
Only members of the Committee have the right to attend Committee meetings, however all meetings of the Committee will also be attended by the following individuals who are not members of the Committee:
- Director of Quality
- Healthwatch representative
- A Safeguarding Lead
`,
    seats: [
      'Three Non-Executive Members (one of whom will be Chair) | 3 | non-executive',
      'ICB Medical Director | 1 | substitute allowed',
      'ICB Chief Nursing Officer | 1',
      'Two system quality leads | 2',
      'Local Authority Director of Adult Services | 1',
      '(attendee) Director of Quality',
      '(attendee) Healthwatch representative',
      '(attendee) A Safeguarding Lead',
    ],
  },
  {
    title: 'A list of paragraphs',
    text: `
# Membership
Leader of Marlby Council (Chair)
Chief Executive, Marlby Council
Area Commander, Fellshire Police
Director of Public Health
`,
    seats: [
      'Leader of Marlby Council | 1 | @marlby-council | chair',
      'Chief Executive, Marlby Council | 1 | @marlby-council',
      'Area Commander, Fellshire Police | 1 | @fellshire-police',
      'Director of Public Health | 1',
    ],
  },
  {
    title: 'Members under their organisations',
    text: `
# Membership
The Board will be made up of:
- Fellshire County Council
-- Leader
-- Chief Executive
- NHS Fellshire ICB
-- Chair
-- Place Director
`,
    seats: [
      'Leader | 1 | @fellshire-county-council | in Fellshire County Council',
      'Chief Executive | 1 | @fellshire-county-council | in Fellshire County Council',
      'Chair | 1 | @nhs-fellshire-icb | in NHS Fellshire ICB',
      'Place Director | 1 | @nhs-fellshire-icb | in NHS Fellshire ICB',
    ],
  },
  {
    title: 'Members in two groups of one list',
    text: `
# Membership
3.1 The Partnership will have the following members:
- Founding members
-- Chair of NHS Fellshire ICB
-- Leader of Fellshire County Council
- Other members
-- One representative from each of the district councils
-- VCSE Alliance representative
`,
    seats: [
      'Chair of NHS Fellshire ICB | 1 | @nhs-fellshire-icb | in Founding members',
      'Leader of Fellshire County Council | 1 | @fellshire-county-council | in Founding members',
      'One representative from each of the district councils | 1 per district council | in Other members',
      'VCSE Alliance representative | 1 | in Other members',
    ],
  },
  {
    title: 'A table with ticks, offices and numbers in brackets',
    text: `
# Composition of the Group
| Organisation | Representative | Substitute | Voting rights |
| Marlby Homes (Chair) | Chief Executive | Director of Housing | ✓ |
| Citizens Advice Marlby | Manager | | ✓ |
| Tenant representatives (2) | Nominated by the Tenants’ Forum | | ✗ |
`,
    seats: [
      'Chief Executive | 1 | @marlby-homes | chair | votes | substitute named | deputy Director of Housing',
      'Manager | 1 | @citizens-advice-marlby | votes',
      'Tenant representatives | 2 | no vote',
    ],
  },
  {
    title: 'A sheet with a title and two columns of names',
    text: `
|| Marlby Health Partnership – membership 2024 | | | |
| Surname | First name | Organisation | Job title | Email |
| {withheld:1} | {withheld:1} | Marlby Council | Head of Housing | {withheld:1} |
| {withheld:1} | {withheld:1} | NHS Fellshire ICB | Place Director | {withheld:1} |
`,
    seats: ['Head of Housing | 1 | @marlby-council', 'Place Director | 1 | @nhs-fellshire-icb'],
  },
  {
    title: 'A list and a sentence on an observer',
    text: `
# Membership
- Chair
- Chief Nurse
- Headteacher
A representative of the Care Quality Commission may attend as an observer.
The Board may co-opt up to three further members.
`,
    seats: [
      'Chair | 1 | chair',
      'Chief Nurse | 1',
      'Headteacher | 1',
      '(observer) A representative of the Care Quality Commission | @care-quality-commission',
    ],
  },
  {
    title: 'Lines that begin with a label',
    text: `
# Membership
Chair: Cllr {withheld:2}, Marlby Council
Vice Chair: {withheld:2}, NHS Fellshire ICB
Members: Fellshire Police, Fellshire Fire and Rescue Service, Marlby Homes
In attendance: Partnership Manager
`,
    seats: [
      'Marlby Council | ? | @marlby-council | chair',
      'NHS Fellshire ICB | ? | @nhs-fellshire-icb | vice-chair',
      'Fellshire Police | ? | @fellshire-police',
      'Fellshire Fire and Rescue Service | ? | @fellshire-fire-and-rescue-service',
      'Marlby Homes | ? | @marlby-homes',
      '(attendee) Partnership Manager',
    ],
  },
  {
    title: 'Votes and advice in brackets',
    text: `
# Membership and Term of Office
Membership shall comprise the following:
- Four parish councillors (voting)
- Two landowners (non-voting)
- The Rights of Way Officer (adviser)
Members shall serve for three years.
`,
    seats: [
      'Four parish councillors | 4 | votes',
      'Two landowners | 2 | no vote',
      '(adviser) The Rights of Way Officer',
    ],
  },
  {
    title: 'Groups that support a board',
    text: `
The Board is supported by a range of groups, including:
- Prevention Group
- Quality Group
`,
    seats: [],
  },
  {
    title: 'Bodies that a board reports to',
    text: `
# Reporting
The Board will report to:
- Health and Wellbeing Board
- NHS Fellshire ICB
`,
    seats: [],
  },
  {
    title: 'Sub-groups and their members',
    text: `
# Sub-groups
The Board has the following sub-groups:
- Housing Sub-group
- Health Sub-group
The Housing Sub-group comprises the Head of Housing, the Chief Nurse and two tenants.
`,
    seats: [],
  },
  {
    title: 'A quorum',
    text: `
# Quorum
The quorum will be four members including:
- Chair or Vice Chair
- One representative of the council
- One representative of the NHS
`,
    seats: [],
  },
  {
    title: 'A list of who receives the papers',
    text: `
# Distribution
- Chief Executive
- Director of Finance
`,
    seats: [],
  },
  {
    title: 'Roles of members beside the members',
    text: `
# Membership
## Role of members
- Champion the work of the Board
- Leadership in their organisation
## Members
- Chief Executive, Marlby Council
- Chief Nurse
`,
    seats: ['Chief Executive, Marlby Council | 1 | @marlby-council', 'Chief Nurse | 1'],
  },
  {
    title: 'A Welsh list with those invited',
    text: `
# Aelodaeth y Bwrdd
Aelodau statudol y Bwrdd yw:
- Cyngor Sir Dyffryn
- Bwrdd Iechyd Prifysgol Canolbarth
- Awdurdod Tân ac Achub Canolbarth
- Cyfoeth Naturiol Cymru
Gwahoddedigion:
- Gweinidogion Cymru
- Prif Gwnstabl Heddlu Canolbarth
`,
    seats: [
      'Cyngor Sir Dyffryn | ? | @cyngor-sir-dyffryn | statutory',
      'Bwrdd Iechyd Prifysgol Canolbarth | ? | @bwrdd-iechyd-prifysgol-canolbarth | statutory',
      'Awdurdod Tân ac Achub Canolbarth | ? | statutory',
      'Cyfoeth Naturiol Cymru | ? | @cyfoeth-naturiol-cymru | statutory',
      '(attendee) Gweinidogion Cymru',
      '(attendee) Prif Gwnstabl Heddlu Canolbarth',
    ],
  },
  {
    title: 'A bilingual list',
    text: `
# Aelodaeth / Membership
- Arweinydd y Cyngor / Leader of the Council
- Prif Weithredwr / Chief Executive
`,
    seats: [
      'Arweinydd y Cyngor / Leader of the Council | 1',
      'Prif Weithredwr / Chief Executive | 1',
    ],
  },
  {
    title: 'A table of contacts',
    text: `
# Key contacts
| Name | Organisation | Telephone |
| {withheld:2} | Marlby Council | {withheld:2} |
| {withheld:2} | Marlby NHS Trust | {withheld:2} |
`,
    seats: [],
  },
  {
    title: 'A table of duties',
    text: `
| Role | Responsibilities |
| Chair | Leads the meeting and sets the agenda with the secretary |
| Secretary | Takes minutes and sends the papers out |
`,
    seats: [],
  },
  {
    title: 'Definitions',
    text: `
# Definitions
- "Board" means the Health and Wellbeing Board
- "Council" means Marlby Council
- "Members" means members of the Board
`,
    seats: [],
  },
  {
    title: 'Votes after semicolons',
    text: `
# 5. Membership
5.1 The Board will have the following membership:
- Four local authority members (one from each council): voting
- Four Health Board non-executive members; voting
- Chief Officer; non-voting
- Section 95 Officer; non-voting
- Registered nurse employed by the Health Board; non-voting
- One third sector representative; non-voting
`,
    seats: [
      'Four local authority members (one from each council) | 4 | votes',
      'Four Health Board non-executive members | 4 | votes | non-executive',
      'Chief Officer | 1 | no vote',
      'Section 95 Officer | 1 | no vote',
      'Registered nurse employed by the Health Board | 1 | no vote',
      'One third sector representative | 1 | no vote',
    ],
  },
  {
    title: 'Organisations with the role of each',
    text: `
# Membership
- Marlby Council – Chief Executive
- NHS Fellshire ICB - Place Director
- Healthwatch Fellshire – Chair
- Fellshire Police — Area Commander
`,
    seats: [
      'Marlby Council – Chief Executive | 1 | @marlby-council',
      'NHS Fellshire ICB - Place Director | 1 | @nhs-fellshire-icb',
      'Healthwatch Fellshire | 1 | @healthwatch-fellshire',
      'Fellshire Police — Area Commander | 1 | @fellshire-police',
    ],
  },
  {
    title: 'Numbers with a cross',
    text: `
# Membership
- 1 x Chair (independent)
- 2 x GP
- 3 x patient representatives
- 1no. carer
`,
    seats: [
      '1 x Chair (independent) | 1 | chair',
      '2 x GP | 2',
      '3 x patient representatives | 3',
      '1no. carer | 1',
    ],
  },
  {
    title: 'Offices after a comma',
    text: `
# Board membership
- Leader, Marlby Council, Chair
- Chief Executive, Marlby Council
- Chair, Fellshire NHS Trust, Vice Chair
`,
    seats: [
      'Leader, Marlby Council | 1 | @marlby-council | chair',
      'Chief Executive, Marlby Council | 1 | @marlby-council',
      'Chair, Fellshire NHS Trust | 1 | @fellshire-nhs-trust | vice-chair',
    ],
  },
];
