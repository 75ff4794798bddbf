import type { TextTopicId } from '../../src/model/topic-ids.ts';

/** How documents speak of the topics of wording: the words of a clause, and our reading of it in a sentence. */
export const textSayings: Record<
  TextTopicId,
  readonly (readonly [words: string, summary: string])[]
> = {
  'document-control': [
    [
      'This document is kept up to date by {withheld:2} for the {body}.',
      'One officer keeps the document',
    ],
  ],
  purpose: [
    [
      'The {body} brings partners together to improve health and well-being in {place}.',
      'To bring partners together to improve health and well-being',
    ],
    [
      'The purpose of the {body} is to lead joint work on safety, health and opportunity in {place}.',
      'To lead joint work on safety, health and opportunity',
    ],
  ],
  background: [
    [
      'The {partnership} was formed after a review of joint working in {place}.',
      'It was formed after a review of joint working',
    ],
    [
      'These terms replace those of the earlier programme board for {place}.',
      'It replaces an earlier programme board',
    ],
  ],
  'legal-basis': [
    [
      'The {body} is not a legal entity and has no powers of its own in law.',
      'It has no legal powers of its own',
    ],
    [
      'The {body} carries out duties under the Crime and Disorder Act 1998.',
      'It carries out duties under a named Act',
    ],
  ],
  objectives: [
    [
      'The objectives of the {body} are to agree priorities, align resources and measure results.',
      'To agree priorities, align resources and measure results',
    ],
    [
      'The {body} will set three objectives each year and say how they will be measured.',
      'It sets three objectives each year',
    ],
  ],
  'scope-and-limits': [
    [
      'The {body} will not take decisions that belong to the cabinet or board of a partner.',
      'It does not take decisions that belong to a partner',
    ],
    [
      'The work of the {body} covers the whole of {place} and people of all ages.',
      'The whole area and people of all ages',
    ],
  ],
  principles: [
    [
      'Members will be open, share credit, and put the interests of {place} before those of any one organisation.',
      'Openness, shared credit and the interests of the area first',
    ],
  ],
  definitions: [
    [
      'In these terms a partner means an organisation that has a seat on the {body}.',
      'A partner is an organisation with a seat',
    ],
  ],
  'priorities-and-plan': [
    [
      'The priorities are set out in the joint strategy for {place} and a delivery plan is agreed each April.',
      'A joint strategy, with a delivery plan each April',
    ],
    [
      'The {body} works to a five-year plan that it refreshes each year.',
      'A five-year plan, refreshed each year',
    ],
  ],
  'prioritisation-framework': [
    [
      'Proposals are scored for need, evidence, cost and fairness before the {body} considers them.',
      'Proposals are scored for need, evidence, cost and fairness',
    ],
  ],
  'delegated-authority': [
    [
      'Members are expected to have authority to commit their organisations within agreed limits.',
      'Members can commit their organisations within limits',
    ],
    [
      'The {body} may approve spending of up to fifty thousand pounds from the pooled budget.',
      'It can approve some spending from a pooled budget',
    ],
  ],
  'member-responsibilities': [
    [
      'Members will read papers in advance, attend regularly and report back to their organisations.',
      'To prepare, attend and report back',
    ],
  ],
  'person-specification': [
    [
      'Representatives should be senior enough to speak for their organisations and to commit time.',
      'Senior people who can speak for their organisations',
    ],
  ],
  agenda: [
    [
      'The agenda is agreed by the Chair, and any member may ask for an item ten days before.',
      'The Chair agrees it; members can ask for items',
    ],
    [
      'Items for decision are taken first, followed by items for discussion and for information.',
      'Items for decision come first',
    ],
  ],
  'meeting-format': [
    [
      'Meetings may be held in person, online or in a mixture of the two.',
      'In person, online or both',
    ],
  ],
  escalation: [
    [
      'Disagreements that cannot be settled by the Chair are referred to the chief executives of those concerned.',
      'Disagreements go to chief executives',
    ],
  ],
  'code-of-conduct': [
    [
      'Members will follow the seven principles of public life.',
      'The seven principles of public life',
    ],
    [
      'Members follow the code of conduct of the organisation that they represent.',
      'The code of each member’s own organisation',
    ],
  ],
  'raising-concerns': [
    [
      'Anyone with a concern about the conduct of a member should raise it with the Chair.',
      'Concerns are raised with the Chair',
    ],
  ],
  confidentiality: [
    [
      'Papers marked as confidential must not be shared outside the {body}.',
      'Papers marked as confidential are not shared',
    ],
  ],
  'information-sharing': [
    [
      'Partners share information under the information sharing protocol for {place}.',
      'Under an agreed protocol',
    ],
  ],
  scrutiny: [
    [
      'The overview and scrutiny committee may review the work of the {body} at any time.',
      'A scrutiny committee can review its work',
    ],
  ],
  relationships: [
    [
      'The {body} works closely with the safeguarding boards and with neighbouring partnerships.',
      'With safeguarding boards and neighbouring partnerships',
    ],
  ],
  resources: [
    [
      'Each partner meets its own costs, and the secretariat is paid for in equal shares.',
      'Partners meet their own costs and share the secretariat',
    ],
  ],
  performance: [
    [
      'A scorecard of outcomes for {place} is considered every quarter.',
      'A scorecard every quarter',
    ],
  ],
  risk: [
    [
      'The {body} keeps a register of risks and considers the most serious at each meeting.',
      'A register of risks, considered at each meeting',
    ],
  ],
  equality: [
    [
      'The effect on people with protected characteristics is assessed before each decision.',
      'Effects are assessed before each decision',
    ],
  ],
  'community-engagement': [
    [
      'People in {place} will be asked for their views through panels, surveys and open events.',
      'Through panels, surveys and open events',
    ],
  ],
  'responsibilities-matrix': [
    [
      'The table in the appendix shows who is responsible for each activity.',
      'A table shows who is responsible for what',
    ],
  ],
  dissolution: [
    [
      'The {body} may be wound up by agreement of the organisations that hold seats on it.',
      'By agreement of the organisations with seats',
    ],
  ],
};
