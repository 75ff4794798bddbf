import type { ExampleFiles } from '../example-register.ts';

/** The `text` file of an example: a heading, and the words under it. */
export function inText(words: string): ExampleFiles {
  return {
    text: `content:
  - kind: section
    id: contacts
    heading: Contacts
    content:
      - kind: clause
        id: apologies
        text: >-
          ${words}`,
  };
}
