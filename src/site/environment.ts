/** What the environment of the program says, as it is typed there. */
export interface Environment {
  /** `REMIT_CONTENT`: the content folder to work on. */
  readonly contentFolder: string | undefined;
  /** `REMIT_TODAY`: the day to speak of. */
  readonly today: string | undefined;
  /** `GITHUB_WORKSPACE`: the folder that GitHub Actions has checked a repository out into. */
  readonly checkout: string | undefined;
}

/** Reads the environment. No other file of the program does. */
export function readEnvironment(): Environment {
  return {
    contentFolder: given('REMIT_CONTENT'),
    today: given('REMIT_TODAY'),
    checkout: process.env['GITHUB_WORKSPACE'],
  };
}

// A variable that is set to nothing says nothing.
function given(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}

/**
 * Tells Astro and its tools what they are used for, whatever the shell they are started from says.
 *
 * They answer differently by `NODE_ENV`, and would otherwise report their use to their makers.
 */
export function prepareAstro(mode: 'production' | 'development'): void {
  process.env['NODE_ENV'] = mode;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}
