/** What groups of mistakes are about, in the order in which content is read. */
export const errorGroupNames = {
  file: 'A file that cannot be read',
  schema: 'Fields',
  prose: 'The words of pages',
  content: 'Files and names that belong together',
  topic: 'Pages of topics',
  check: 'Pages of checks',
  error: 'Pages of mistakes',
  clause: 'The words of a document',
  fact: 'Coded facts',
  seat: 'The list of members',
  matrix: 'The table of who does what',
  source: 'Source documents',
} as const;

/** Every mistake in the content that stops publication, with what is the matter in a few words. */
export const errorTitles = {
  'file/refused': 'Something here is not an ordinary file',
  'file/unreadable': 'A file cannot be read as text',
  'file/unseen-character': 'A character stands here that cannot be seen',
  'file/look-alike': 'A letter is not the one that it looks like',
  'file/merge-marks': 'Two versions of a file were joined and not finished',
  'file/front-matter': 'A page does not begin with its fields',
  'file/yaml': 'The layout of a file cannot be understood',
  'file/not-plain': 'A sign has a meaning of its own here',
  'file/duplicate-field': 'A field is given twice',
  'schema/unknown-field': 'A field has a name that is not known here',
  'schema/former-name': 'A field or value is called as it was in an earlier release',
  'schema/missing-field': 'A field is missing',
  'schema/wrong-value': 'A field has a value that it cannot have',
  'schema/dates-out-of-order': 'Two dates are the wrong way round',
  'schema/date-too-late': 'A date lies further ahead than it can',
  'prose/not-allowed': 'A page holds something other than words',
  'prose/component': 'A component is unknown or filled in wrongly',
  'prose/unsafe-address': 'A link has an address that may not be published',
  'prose/dead-link': 'A link leads nowhere',
  'prose/not-kept': 'Some words would be lost or changed',
  'prose/unreadable': 'The words of a page are too long or too tangled',
  'content/no-folder': 'There is no content folder',
  'content/unknown-file': 'A file has a name or place that nothing belongs in',
  'content/missing-file': 'A file is missing',
  'content/look-file': 'A logo or a typeface cannot be published as it is',
  'content/id-differs': 'An id is not the name of its file',
  'content/duplicate-id': 'Two things have the same id',
  'content/unknown-reference': 'A name leads nowhere',
  'content/name-held-back': 'A name that is held back stands in a record',
  'content/circular': 'Something answers to itself, or is a part of itself',
  'content/too-many-problems': 'A file has more than a hundred mistakes',
  'topic/unknown': 'A page is about a topic that is not in the survey',
  'check/unknown': 'A page is about a check that does not exist',
  'error/unknown': 'A page is about a mistake that is never reported',
  'clause/duplicate-id': 'Two parts of a text have the same id',
  'fact/no-document': 'A quote does not say which document it is from',
  'fact/unknown-clause': 'A quote is from a clause that does not exist',
  'fact/quote-differs': 'A quote is not in its clause, letter for letter',
  'fact/number-differs': 'A quote says one number and the answer another',
  'fact/silent-beside-words': 'An answer says “not stated” beside words that seem to state it',
  'fact/example-differs': 'A worked example of a quorum comes out differently',
  'seat/label-differs': 'A seat is not labelled as the document has it',
  'seat/none-listed': 'Members are stated, and none is listed',
  'matrix/differs-from-text': 'A matrix and the table in the words differ',
  'source/missing-file': 'A source document is missing',
  'source/unreadable': 'A source document cannot be read as text',
  'source/checksum-differs': 'A source document is not the one that was recorded',
  'source/transcript-differs':
    'The transcript of a source document is not the one that was recorded',
  'source/constitution-not-listed': 'A source does not list a document that is taken from it',
  'source/words-differ': 'The content and its source differ',
  'source/omission-misplaced': 'Words that are left out cannot be found in the source',
} as const satisfies Readonly<Record<`${keyof typeof errorGroupNames}/${string}`, string>>;

export type ErrorGroup = keyof typeof errorGroupNames;

/** The name of one kind of mistake, as reports print it: the address of its page. */
export type ErrorCode = keyof typeof errorTitles;

/** Every code, in the order in which content is read. */
export const errorCodes = Object.keys(errorTitles) as readonly ErrorCode[];

/** Whether a name is that of a kind of mistake. */
export function isErrorCode(name: string): name is ErrorCode {
  return Object.hasOwn(errorTitles, name);
}

/** The group that a kind of mistake belongs to. */
export function errorGroupOf(code: ErrorCode): ErrorGroup {
  return code.slice(0, code.indexOf('/')) as ErrorGroup;
}
