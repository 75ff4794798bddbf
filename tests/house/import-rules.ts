import { isBuiltin } from 'node:module';

/** One import: from a file under `src/`, to a file under `src/` or to a package by its name. */
export interface Import {
  from: string;
  to: string;
}

/** One folder of the walk: what lives there, and what it may import besides itself. */
export interface Folder {
  readonly livesThere: string;
  readonly mayImport: readonly string[];
  /**
   * Rooms and files directly in the folder, each importing only those named before it.
   *
   * Rooms listed together stand side by side, and import nothing of each other.
   * A folder without this is one room.
   */
  readonly rooms?: readonly (string | readonly string[])[];
}

const ground = ['english', 'diagnostics', 'files', 'model'];
const core = [...ground, 'register', 'checks', 'compare'];
const drawing = ['components', 'layouts', 'styles'];

const listRooms = [
  'responsibilities',
  'topics',
  'reviews',
  'findings',
  'organisations',
  'partnerships',
  'compare',
  'review-pack',
  'reference',
];

/** A room for each page type. */
const pageRooms = [
  ...listRooms,
  'constitution',
  'front',
  // What other programs read, and the page that says so.
  'data',
  // What differs between two builds of that data.
  'changes',
  // The same in the forms of public standards.
  'standards',
  'home',
  'search',
];

/** The folders of `src/` in the order of the walk. The README prints this table. */
export const folders: Readonly<Record<string, Folder>> = {
  english: {
    livesThere:
      'English that knows no domain: a list, a count, a date in words; the order of texts',
    mayImport: [],
  },
  diagnostics: {
    livesThere:
      'the diagnostic and its order, the codes of mistakes, one file for each report format',
    mayImport: ['english'],
  },
  files: {
    livesThere:
      'text → content file with positions; the only folder that reads content and knows YAML',
    mayImport: ['english', 'diagnostics'],
  },
  documents: {
    livesThere: 'bytes of a document as received → its words in blocks; one reader a format',
    mayImport: ['english', 'diagnostics', 'files'],
    rooms: [
      'block.ts',
      'transcript.ts',
      // What readers share: characters, and labels typed before a paragraph.
      'characters',
      'typed',
      'refuse.ts',
      'zip',
      'xml',
      'lists',
      'runs',
      'printed',
      // Each room here is a reader of one format.
      ['html', 'odt', 'pdf', 'plain', 'rtf', 'sheet', 'word'],
      // Markdown is read as the page that it prints.
      'markdown',
      'document-kind.ts',
      'is-locked.ts',
      'read-document.ts',
      'prove-transcript.ts',
    ],
  },
  model: {
    livesThere: 'one file for each record: its schema, from which type and references follow',
    mayImport: ['english', 'diagnostics', 'files'],
  },
  register: {
    livesThere:
      'joins records and proves them, a room for each subject; the only answer to each question',
    mayImport: ground,
    rooms: [
      'text',
      'readings',
      'once-per.ts',
      'circles-in.ts',
      'body-key.ts',
      'matrix',
      'register.ts',
      'language-of.ts',
      'once-per-register.ts',
      'relations-to.ts',
      'days',
      'time',
      'fact-states.ts',
      'places',
      'seats',
      'addresses',
      'quorum',
      'reviews',
      'loading',
      'proving',
      'shown',
      'open-register.ts',
      'open-as-far.ts',
    ],
  },
  checks: {
    livesThere:
      'one rule of governance in each file of a group, and its index; what rules share in `reading/`; the runner',
    mayImport: [...ground, 'register'],
    rooms: [
      'check.ts',
      'reading',
      [
        'accountability',
        'coverage',
        'membership',
        'personal',
        'quorum',
        'rasci',
        'record',
        'references',
        'review',
        'text',
      ],
      'all-checks.ts',
      'running',
    ],
  },
  compare: {
    livesThere: 'facts side by side: normalised answers, numbers to draw',
    mayImport: ['english', 'model', 'register'],
  },
  views: {
    livesThere:
      'plain data for one page, a room for each page type; `phrases/` turns structure into English',
    mayImport: core,
    rooms: [
      'addresses.ts',
      'under-path.ts',
      'word-document.ts',
      // Colours and files of a register’s own look.
      'look',
      'nothing-yet.ts',
      'report-problem.ts',
      'interface-words.ts',
      'cited-page.ts',
      'site-view.ts',
      'inline-markdown.ts',
      'prose-html.ts',
      'phrases',
      'body-link.ts',
      'answers',
      // Drawings as plain data, which several pages show.
      'pictures',
      // What a reader takes along: a list of clippings, a comparison, each in an address.
      'keeping',
      ...pageRooms,
    ],
  },
  exports: {
    livesThere: 'view → CSV, Word, calendars, feeds: one format for each file',
    mayImport: ['views'],
  },
  components: {
    livesThere: 'the site, in the rooms of its views; the styles of each component beside it',
    mayImport: ['english', ...drawing, 'views', 'exports'],
    rooms: [
      'frame',
      'answers',
      'pictures',
      'keeping',
      ...listRooms,
      'words',
      'constitution',
      'front',
      'home',
      'search',
    ],
  },
  layouts: { livesThere: 'the frame of every page', mayImport: [...drawing, 'views', 'exports'] },
  pages: {
    livesThere: 'addresses; a page asks for a view and hands it on',
    mayImport: [...drawing, 'views', 'exports'],
  },
  styles: {
    livesThere: 'styles that rooms share; the one sheet that collects all',
    mayImport: ['styles', 'components'],
  },
  import: {
    livesThere: 'blocks of a document → text, readings that a person confirms, draft and report',
    mayImport: [...core, 'documents', 'views'],
    rooms: [
      // The text as its readers see it, then the readers, then what is made of all.
      'reading',
      'structure',
      'record',
      'topics',
      'people',
      'seats',
      'matrices',
      'draft',
      'report',
      'import-document.ts',
      'confirming',
      'starting',
    ],
  },
  site: {
    livesThere: 'the site’s machinery: build and swap, search index, live content, local server',
    mayImport: [...core, 'views', 'exports'],
  },
  packing: {
    livesThere: 'writes the program as a package of npm, as JavaScript; for maintainers alone',
    mayImport: [],
  },
  cli: {
    livesThere: '`main.ts` and one file for each command',
    mayImport: [...core, 'documents', 'views', 'exports', 'import', 'site'],
  },
};

/** Folders whose code runs anywhere: in a command, in the build, in a page of the browser. */
export const withoutMachine: readonly string[] = [
  'documents',
  ...core,
  'views',
  'exports',
  'import',
];

/** The few files of those folders that know the machine; the others of them may not import these. */
export const ofTheMachine: readonly string[] = ['src/files/disk-files.ts'];

const drawsPages = ['components', 'layouts', 'pages'];

/** Files that a folder which draws pages may import, though not the rest of their folder. */
export const alsoForPages: readonly string[] = [
  'src/site/content-security-policy.ts',
  'src/site/settings.ts',
  'src/site/the-register.ts',
  // The page tries a quorum with the same evaluator as the check.
  'src/register/quorum/evaluate-quorum.ts',
  'src/register/quorum/quorum-meeting.ts',
  // A page says how a review stands on the day it is read.
  'src/register/reviews/review-state-on.ts',
];

/**
 * Says what is wrong with an import, or nothing when the walk allows it.
 *
 * Shape: a file directly in `src/` configures a tool, and may import what a command may.
 */
export function faultOf({ from, to }: Import): string | undefined {
  if (to === 'yaml' && folderOf(from) !== 'files') return `${from} imports yaml; only files may.`;
  if (/^seeds\//u.test(to)) return `${from} imports ${to}; nothing may import a seed.`;
  const onMachine = isBuiltin(to) || ofTheMachine.includes(to);
  if (onMachine && runsAnywhere(from))
    return `${from} imports ${to}; it must run in a browser too.`;
  if (!to.startsWith('src/')) return undefined;

  const [here, there] = [folderOf(from) ?? 'cli', folderOf(to)];
  const folder = folders[here];
  if (folder === undefined) return `src/${here} has no place in the walk yet; give it one here.`;
  if (there === here) return faultBetweenRooms({ from, to }, here);
  if (there === undefined || folder.mayImport.includes(there)) return undefined;
  if (drawsPages.includes(here) && alsoForPages.includes(to)) return undefined;
  return `${from} imports ${to}; ${here} may import ${listed(folder.mayImport)}.`;
}

/** Whether a file must run without a machine: in a page of the browser as on a server. */
export function runsAnywhere(file: string): boolean {
  return withoutMachine.includes(folderOf(file) ?? '') && !ofTheMachine.includes(file);
}

function faultBetweenRooms({ from, to }: Import, folder: string): string | undefined {
  const rooms = folders[folder]?.rooms;
  if (rooms === undefined) return undefined;
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there && here.endsWith('.ts') === false) return undefined;
  const floors = rooms.map((room) => [room].flat());
  const floorOf = (room: string): number => floors.findIndex((floor) => floor.includes(room));
  for (const [file, room] of [
    [from, here],
    [to, there],
  ] as const)
    if (floorOf(room) < 0) return `${file} stands in no room of src/${folder}; give it one here.`;
  if (floorOf(there) < floorOf(here)) return undefined;
  const how = floorOf(there) === floorOf(here) ? 'stands beside' : 'comes after';
  return `${from} imports ${to}; in src/${folder} ${there} ${how} ${here}.`;
}

function folderOf(file: string): string | undefined {
  return /^src\/([^/]+)\//u.exec(file)?.[1];
}

/** The room of a file: the first part of its path inside its folder. */
export function roomOf(file: string): string {
  return file.split('/')[2] ?? '';
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}
