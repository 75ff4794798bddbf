/** The files of one small document, by their paths in the content. Its words are in the source beside it. */
export const documentFiles = {
  'partnerships/riverside/partnership.yaml': `name: Riverside Partnership
place: riverside
summary: Organisations that work together to improve life in Riverside.
website: https://riverside.example/partnership
bodies:
  - id: assembly
    name: Riverside Assembly
    kind: strategic-partnership
    status: described
    summary: The Board answers to it.
    evidence:
      - { in: board, clause: 1.2, quote: the Riverside Assembly }
`,
  'partnerships/riverside/board/constitution.yaml': `body:
  name: Riverside Partnership Board
  aliases: [the Board]
  kind: partnership-board
  statutory: no
title: Riverside Partnership Board, Terms of Reference
summary: It brings partners together to improve life in Riverside.
status: final
version:
  label: "1.10"
  date: 2025-03
  evidence:
    - { clause: title-3, quote: "Version 1.10, March 2025" }
source: riverside-board
relations:
  - kind: accountable-to
    body: assembly
    evidence:
      - { clause: 1.2, quote: accountable to the Riverside Assembly }
`,
  'partnerships/riverside/board/text.yaml': `content:
  - { kind: title, text: Riverside Partnership Board }
  - { kind: title, text: Terms of Reference }
  - { kind: title, text: "Version 1.10, March 2025" }
  - kind: section
    label: "1."
    heading: Purpose
    content:
      - kind: clause
        label: "1.1"
        text: The Board brings partners together to improve life in Riverside.
      - kind: clause
        label: "1.2"
        text: The Board is accountable to the Riverside Assembly.
  - kind: section
    label: "2."
    heading: Membership
    content:
      - kind: clause
        label: "2.1"
        text: "The members of the Board are:"
        content:
          - { kind: item, label: a), text: Chair of the Board }
          - { kind: item, label: b), text: Riverside Council (two seats) }
          - { kind: item, label: c), text: Riverside Hospitals Trust }
  - kind: section
    label: "3."
    heading: Meetings
    content:
      - kind: clause
        label: "3.1"
        text: The Board meets four times a year. Papers are sent out five working days before each meeting.
      - kind: clause
        label: "3.2"
        text: The quorum is three members, one of them the Chair.
  - kind: section
    id: appendix-a
    heading: "Appendix A: Who does what"
    content:
      - kind: table
        id: who-does-what
        columns: [Activity, Council, Trust]
        rows:
          - [Set the budget, A, R]
          - [Run the forum, R/A, S]
`,
  'partnerships/riverside/board/facts.yaml': `quorum:
  state: stated
  answer:
    rule:
      kind: all
      rules:
        - { kind: count, minimum: 3 }
        - { kind: every, who: { offices: [chair] } }
    substitutes: unstated
    without: [unstated]
  evidence:
    - { clause: 3.2, quote: "The quorum is three members, one of them the Chair." }
meeting-frequency:
  state: stated
  answer: { perYear: 4, qualifier: unstated }
  evidence:
    - { clause: 3.1, quote: The Board meets four times a year. }
notice-and-papers:
  state: stated
  answer:
    notices:
      - { what: papers, days: { value: 5, kind: working }, qualifier: unstated }
  evidence:
    - { clause: 3.1, quote: Papers are sent out five working days before each meeting. }
purpose:
  state: stated
  answer: { summary: It brings partners together to improve life in Riverside }
  evidence:
    - { clause: 1.1, quote: brings partners together to improve life in Riverside }
chair:
  state: unclear
  evidence:
    - { clause: 2.1-a, quote: Chair of the Board }
  note: There is a Chair, and the document does not say how they are chosen.
casting-vote: { state: not-stated }
# What is left out is not read yet.
`,
  'partnerships/riverside/board/membership.yaml': `state: stated
seats:
  - id: chair
    label: Chair of the Board
    clause: 2.1-a
    count: { kind: exactly, number: 1 }
    office: chair
    voting: unstated
    substitute: unstated
    class: member
  - id: council
    label: Riverside Council (two seats)
    clause: 2.1-b
    count: { kind: exactly, number: 2 }
    organisations: [riverside-council]
    voting: unstated
    substitute: unstated
    class: member
  - id: trust
    label: Riverside Hospitals Trust
    clause: 2.1-c
    count: { kind: exactly, number: 1 }
    organisations: [riverside-hospitals-trust]
    voting: unstated
    substitute: unstated
    class: member
`,
  'partnerships/riverside/board/rasci.yaml': `caption: Who does what
table: who-does-what
scheme: rasci
status: in-force
legend: []
parties:
  - { id: council, label: Council, organisations: [riverside-council] }
  - { id: trust, label: Trust, organisations: [riverside-hospitals-trust] }
activities:
  - id: set-the-budget
    label: Set the budget
    cells: { council: A, trust: R }
  - id: run-the-forum
    label: Run the forum
    cells: { council: R/A, trust: S }
`,
} as const;

/** The words of that document as received, in plain text. */
export const documentReceived = {
  'riverside-board.txt': `Riverside Partnership Board
Terms of Reference
Version 1.10, March 2025

1. Purpose
1.1 The Board brings partners together to improve life in Riverside.
1.2 The Board is accountable to the Riverside Assembly.

2. Membership
2.1 The members of the Board are:
a) Chair of the Board
b) Riverside Council (two seats)
c) Riverside Hospitals Trust

3. Meetings
3.1 The Board meets four times a year. Papers are sent out five working days before each meeting.
3.2 The quorum is three members, one of them the Chair.

Appendix A: Who does what
Activity\tCouncil\tTrust
Set the budget\tA\tR
Run the forum\tR/A\tS
`,
} as const;
