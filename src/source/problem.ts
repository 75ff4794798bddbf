/** A mistake in a YAML text, with the offsets it stands at. */
export interface Problem {
  readonly check: 'source/yaml' | 'source/not-plain' | 'source/duplicate-field';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly related?: { readonly message: string; readonly start: number; readonly end: number };
}
