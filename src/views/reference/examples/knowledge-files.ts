/** Files of what holds for every register, by their paths in the content. */
export const knowledgeFiles = {
  'knowledge/topics/casting-vote.mdx': `---
title: Casting vote
question: Does the Chair have a casting vote?
short: Is there a casting vote?
past: Was there a casting vote?
why: It decides where the others are even.
headings: [Casting vote]
asked: [casting vote, tie]
expected: []
---

Where votes are equal, a **casting vote** decides.
`,
  'knowledge/guides/how-to-read.mdx': `---
title: How to read a constitution
summary: What the pages of this register show, and what they leave out.
order: 10
---

Each page has the words of a document, and what was read in them.
`,
  'knowledge/statutes/care-act-2014.yaml': `title: Care Act
year: 2014
url: https://www.legislation.gov.uk/ukpga/2014/23/contents
`,
  'knowledge/standards/good-terms.yaml': `title: Good terms of reference
publisher: Institute of Made-up Standards
published: 2024
level: expected
topics:
  - { topic: quorum, asks: how many members must be present }
  - { topic: review, asks: when the terms are looked at again }
sources:
  - { title: Good terms of reference, url: https://standards.example/terms }
`,
  'knowledge/body-kinds/town-meeting.yaml': `name: Town meeting
plural: Town meetings
`,
  'knowledge/place-kinds/canton.yaml': `name: Canton
`,
  'knowledge/checks/rasci/one-accountable.mdx': `---
title: An activity has no one accountable party, or several
why: Where several answer for a thing, nobody does.
examples:
  - title: One party is accountable
    files:
      rasci: |
        activities:
          - { id: budget, label: Set the budget, cells: { council: A, trust: R } }
    finds: []
  - title: Two parties are accountable
    files:
      rasci: |
        activities:
          - { id: budget, label: Set the budget, cells: { council: A, trust: A } }
    finds:
      - { in: rasci, words: Set the budget }
---

Keep “A” for one party, or say why it is joint.
`,
  'knowledge/errors/file/duplicate-field.mdx': `---
means: A field can be given once, and this one stands there twice.
example:
  file: membership.yaml
  wrong: |
    id: chair
    id: chair
  right: |
    id: chair
---

Keep the line that is right, and remove the other.
`,
  'knowledge/words/cy.yaml': `words:
  skip-to-content: Neidio i’r prif gynnwys
  search: Chwilio
  published-by: Cyhoeddir gan {publisher}.
`,
} as const;
