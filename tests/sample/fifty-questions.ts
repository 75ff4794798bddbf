/** What someone types, and the address of what answers it: it has to be the first result. */
export type AskedQuestion = readonly [typed: string, first: string];

/**
 * What residents, officers and reviewers type, as they type it. Written before the search was made to answer it.
 *
 * Shape: a clause stands for any clause that has the words; a topic asked of a body stands with the body
 * whose answer comes first in it.
 */
export const fiftyQuestions: Readonly<Record<string, readonly AskedQuestion[]>> = {
  residents: [
    ['can i come to a meeting', '/topics/public-access/'],
    ['who chairs', '/topics/chair/'],
    ['how do i complain', '/topics/raising-concerns/'],
    ['when do they meet', '/topics/meeting-frequency/'],
    ['minutes of meetings', '/topics/minutes/'],
    ['who pays', '/topics/resources/'],
    ['police', '/sectors/police/'],
    ['young people', 'clause'],
    ['derby', '/partnerships/derby-health-inequalities-partnership/'],
    ['what is this group for', '/topics/purpose/'],
    ['who is on the board', '/topics/membership/'],
    ['how do i join', '/topics/membership-changes/'],
    ['what if not enough people turn up', '/topics/quorum/'],
    ['who decides', '/topics/decision-making/'],
    [
      'who chairs the health equity group',
      '/topics/chair/ south-west-london-integrated-care-system/health-equity-partnership-group',
    ],
    ['where do they meet', '/topics/meeting-format/'],
    ['have my say', '/topics/community-engagement/'],
    ['what does icb stand for', '/glossary/#icb'],
    ['local councillors', '/sectors/council-elected/'],
    ['healthwatch', '/organisations/south-west-london-healthwatch/'],
  ],
  officers: [
    ['quorum', '/topics/quorum/'],
    ['casting vote', '/topics/casting-vote/'],
    ['deputy', '/topics/substitutes/'],
    ['conflict of interest', '/topics/interests/'],
    ['how to change terms of reference', '/topics/amendment/'],
    ['raci', '/topics/responsibilities-matrix/'],
    ['how long before the meeting do papers go out', '/topics/notice-and-papers/'],
    ['term of office of the chair', '/topics/term-of-office/'],
    ['sub groups', '/topics/sub-groups/'],
    ['derby quorum', '/topics/quorum/ derby-health-inequalities-partnership/partnership'],
    ['virtual meetings', '/topics/meeting-format/'],
    ['one vote per member', '/topics/voting-rights/'],
    ['dispute resolution', '/topics/escalation/'],
    ['extraordinary meeting', '/topics/extra-meetings/'],
    ['gdpr', '/topics/information-sharing/'],
  ],
  reviewers: [
    ['when is the next review', '/topics/review/'],
    ['overdue reviews', '/reviews/'],
    ['findings', '/findings/'],
    ['risk register', '/topics/risk/'],
    ['annual report', '/topics/reporting/'],
    [
      'clinical commissioning groups',
      '/organisations/worcestershire-clinical-commissioning-groups/',
    ],
    ['localism act', 'clause'],
    ['which documents are out of date', '/reviews/'],
    ['herefordshire executive group', '/partnerships/herefordshire-partnership/executive-group/'],
    ['version control', '/topics/document-control/'],
    ['who holds the group to account', '/topics/scrutiny/'],
    ['legal basis', '/topics/legal-basis/'],
    ['compare two constitutions', '/compare/'],
    ['download the data', '/data/'],
    ['approval date', '/topics/document-control/'],
  ],
};

/** Held out until the search answered the fifty, thirteen of these among them. */
export const twentyMore: readonly AskedQuestion[] = [
  ['is it open to residents', '/topics/public-access/'],
  ['how many people have to be there', '/topics/quorum/'],
  ['can someone else go in my place', '/topics/substitutes/'],
  ['who do they report to', '/topics/accountability/'],
  ['what happens if its a draw', '/topics/casting-vote/'],
  ['how long can the chair stay', '/topics/term-of-office/'],
  ['is it a legal requirement', '/topics/legal-basis/'],
  ['when were these rules last updated', '/topics/review/'],
  ['where is the money from', '/topics/resources/'],
  ['meetings on zoom', '/topics/meeting-format/'],
  ['can councillors vote', '/topics/voting-rights/'],
  ['kicked off the board', '/topics/membership-changes/'],
  ['who writes the minutes', '/topics/minutes/'],
  ['secret meetings', '/topics/confidentiality/'],
  [
    'what do derby decide by themselves',
    '/topics/delegated-authority/ derby-health-inequalities-partnership/partnership',
  ],
  ['herefordshire chair', '/topics/chair/ herefordshire-partnership/executive-group'],
  ['west mercia police', '/organisations/west-mercia-police/'],
  ['declaring hospitality', '/topics/interests/'],
  ['covid', 'clause'],
  ['agenda item deadline', '/topics/agenda/'],
];
