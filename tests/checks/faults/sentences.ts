/** Places that no document names. */
export const places = ['Hillford', 'Northmere', 'Ashcombe', 'Millbrook', 'Thornley', 'Eastwick'];

/** What bodies are called after the place. */
export const bodyNames: readonly (readonly [name: string, kind: string])[] = [
  ['Partnership Board', 'partnership-board'],
  ['Safer Communities Partnership', 'community-safety-partnership'],
  ['Families Steering Group', 'steering-group'],
  ['Place Committee', 'committee'],
  ['Growth Forum', 'forum'],
  ['Older People Working Group', 'working-group'],
];

/** What organisations are called after the place, in short, and in which sector they are. */
export const organisationNames: readonly (readonly [name: string, sector: string, role: string])[] =
  [
    ['Council', 'council', 'Leader'],
    ['Hospital Trust', 'nhs-provider', 'Medical Director'],
    ['Police', 'police', 'Chief Inspector'],
    ['Fire and Rescue Service', 'fire', 'Station Manager'],
    ['Voluntary Alliance', 'voluntary-community', 'Chief Executive'],
    ['College', 'education-research', 'Principal'],
    ['Homes', 'housing', 'Director of Homes'],
    ['Chamber of Trade', 'business', 'President'],
  ];

/** Sentences on nothing in particular, each of 20 words or more. */
export const longSentences = [
  'Members bring the views of the people they work for, and take back what was agreed so that colleagues in every organisation know of it.',
  'The work is planned in such a way that residents who use several services tell their story only once and are heard by everyone who helps them.',
  'When money from several organisations is spent together, the paper that asks for it says what will be gained and how that will be measured.',
  'New members meet one of the longest serving members before their first meeting, so that they know how the work is done and where papers are kept.',
  'Every action has a name of an office beside it and a month by which it will be done, and is looked at again at the next meeting.',
  "The group looks at residents' answers in surveys and at local events before it settles what it will work on in the next 10\u00A0years.",
  'Organisations that pay for part of the work are told twice a year what it has brought about, in words that their own boards can use.',
  'A short account of each year’s work is written in plain language, and copies are kept in every library and health centre of the area.',
  'Where two organisations see a matter in different ways, both views are written down and the matter is taken up again at a later meeting.',
  'Staff who support the work are employed by one of the partners and are managed there, although they work for all of the partners together.',
  'Figures about the area are brought together once a year and are shared with everyone who plans services for people living in the villages.',
  'Young people are asked each spring what matters to them, and the answers are given back to the schools and clubs that took part.',
];

/** Sentences on nothing in particular, each of few words. */
export const shortSentences = [
  "Members keep to each other's times.",
  'The work follows the needs of residents.',
  'Papers are written in plain language.',
  'Good practice is shared among partners.',
  'Rooms can be reached without steps.',
  'Partners lend staff where they can.',
  'The plan is kept short and clear.',
  'Costs are shared fairly.',
  'Members come prepared.',
  'Success is celebrated together.',
  'Lessons are written down as “what worked” and "what did not".',
  'Travel costs of volunteers are paid.',
];

/** Sentences that go on from any other. */
export const further = [
  'This helps residents to see what is done for them.',
  'Nobody needs to ask for it.',
  'That has worked well so far.',
  'It is much the same in other areas.',
];

/** Points of a list. */
export const points = [
  'better health for residents',
  'fewer accidents on local roads',
  'warm and safe homes',
  'good work for young people',
  'parks that everyone can use',
  'clean air in the town centre',
  'help early in life',
  'less waste',
];

/** Activities of a table of who does what. */
export const activities = [
  'Set the budget',
  'Agree the yearly plan',
  'Keep the list of risks',
  'Gather figures about need',
  'Ask residents for their views',
  'Publish the yearly account',
  'Train new members',
  'Run the summer event',
  'Buy services together',
  'Measure what was done',
  'Answer questions from the public',
  'Look after volunteers',
  'Bring the figures of all partners together and explain them to residents',
];

/** First names and last names, none of which is also the name of an office or a place. */
export const people: readonly (readonly [string, string])[] = [
  ['Marta', 'Kowalski'],
  ['Dylan', 'Prosser'],
  ['Anjali', 'Mehta'],
  ['Owen', 'Thackeray'],
  ['Zara', 'Okafor'],
  ['Rhys', 'Bellamy'],
  ['Adele', 'Webb'],
  ['Noor', 'Ismail'],
  ['Piers', 'Boardman'],
  ['Lucy', 'Newsome'],
];
