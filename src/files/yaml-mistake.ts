/** A mistake in a YAML text, with the offsets it stands at. */
export interface YamlMistake {
  readonly code: 'file/yaml' | 'file/not-plain' | 'file/duplicate-field';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly related?: { readonly message: string; readonly start: number; readonly end: number };
}
