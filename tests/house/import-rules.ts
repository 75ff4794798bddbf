/** One import: from a file under `src/`, to a file under `src/` or to a package by its name. */
export interface Import {
  from: string;
  to: string;
}

const earlierSteps: Record<string, string[]> = {
  diagnostics: [],
  source: ['diagnostics'],
  model: ['diagnostics', 'source'],
  register: ['diagnostics', 'source', 'model'],
  checks: ['diagnostics', 'source', 'model', 'register'],
  compare: ['diagnostics', 'model', 'register'],
  import: ['diagnostics', 'source', 'model'],
};
const core = Object.keys(earlierSteps);
const drawing = ['components', 'layouts', 'styles'];

const mayImport: Record<string, string[]> = {
  ...earlierSteps,
  views: ['diagnostics', 'source', 'model', 'register', 'checks', 'compare'],
  exports: [...core, 'views'],
  components: [...drawing, 'views', 'exports'],
  layouts: [...drawing, 'views', 'exports'],
  pages: [...drawing, 'views', 'exports'],
  styles: ['styles'],
  site: [...core, 'views', 'exports'],
  cli: [...core, 'views', 'exports', 'site'],
};

const drawsPages = ['components', 'layouts', 'pages'];

/** Files that a folder which draws pages may import, though not the rest of their folder. */
const alsoForPages = [
  'src/site/content-security-policy.ts',
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
  if (to === 'yaml' && folderOf(from) !== 'source') return `${from} imports yaml; only source may.`;
  if (/^seeds\//u.test(to)) return `${from} imports ${to}; nothing may import a seed.`;
  if (!to.startsWith('src/')) return undefined;

  const [here, there] = [folderOf(from) ?? 'cli', folderOf(to)];
  const allowed = mayImport[here];
  if (allowed === undefined) return `src/${here} has no place in the walk yet; give it one here.`;
  if (there === undefined || there === here || allowed.includes(there)) return undefined;
  if (drawsPages.includes(here) && alsoForPages.includes(to)) return undefined;
  return `${from} imports ${to}; ${here} may import ${listed(allowed)}.`;
}

function folderOf(file: string): string | undefined {
  return /^src\/([^/]+)\//u.exec(file)?.[1];
}

function listed(folders: string[]): string {
  return folders.length === 0 ? 'nothing' : folders.join(', ');
}
