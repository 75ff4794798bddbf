import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import type { CoreTopicId } from '../../../src/model/topic-ids.ts';
import { topics } from '../../../src/model/topics.ts';
import { factPhrase } from '../../../src/views/phrases/fact-phrase.ts';
import { answered } from '../../fixtures/answers/answered.ts';

// Rules that stand in regulations of the four nations: whoever follows one can code it, and is told it.
describe('a rule of law can be coded and told', () => {
  test.each<[string, CoreTopicId, string, string]>([
    [
      'a corporate joint committee: a substitute only while the member is suspended or unable to act',
      'substitutes',
      'allowed: yes\nnamed: unstated\nconditions: [only while the member is suspended or unable to act]\nmayVote: unstated\ncountForQuorum: unstated\nalso: [only another member of the executive can be one]',
      'Allowed only while the member is suspended or unable to act; only another member of the executive can be one',
    ],
    [
      'an integration joint board: two appointing bodies take turns, for three years at most',
      'chair',
      'mode: alternating\ninTurnBy: [{ role: health board }, { role: council }]\nturn: { length: P3Y, qualifier: at-most }',
      'Appointed in turn by the council and the health board, for at most 3 years at a time',
    ],
    [
      'an integration joint board: a proxy votes where the member could',
      'substitutes',
      'allowed: yes\nnamed: unstated\nmeans: proxy\nmayVote: as-the-member\ncountForQuorum: unstated',
      'Allowed, by proxy; they can vote where the member could',
    ],
    [
      'a police and crime panel: a veto needs two thirds of the total membership',
      'decision-making',
      'primary: unstated\nfallback: unstated\noutput: unstated\nthresholds: [{ subject: a veto of the precept, majority: { kind: share, numerator: 2, denominator: 3, of: all-members } }]\neffectOnPartners: unstated',
      'The general rule is not stated; for a veto of the precept: two thirds of all members',
    ],
    [
      'a schools forum: some members do not vote on some subjects',
      'voting-rights',
      'voter: member\nweighted: unstated\nsubstitutes: yes\nbySubject: [{ who: [{ role: non-schools members }], may: no, on: some funding matters }]',
      'Each member votes; substitutes can vote; on some funding matters, no vote for the non-schools members',
    ],
    [
      'a schools forum: a chair who is neither a councillor nor an officer',
      'chair',
      'mode: elected\nby: { role: members }\nmustNotBe: [a councillor, an officer of the council]',
      'Elected by the members; the Chair must not be a councillor or an officer of the council',
    ],
    [
      'an advisory council on religious education: one vote for each group',
      'voting-rights',
      'voter: group\nvotesEach: 1\nweighted: unstated\nsubstitutes: unstated\nbySubject: [{ who: [{ role: council’s group }], may: no, on: a review of the syllabus }]',
      'Each group has one vote; on a review of the syllabus, no vote for the council’s group',
    ],
    [
      'a combined authority: a tie is not carried, and nobody has a casting vote',
      'casting-vote',
      'exists: no\ntie: is not carried',
      'There is no casting vote; a tied vote is not carried',
    ],
    [
      'a safeguarding board: seven clear days of notice',
      'notice-and-papers',
      'notices: [{ what: notice-of-meeting, days: { value: 7, kind: clear }, qualifier: at-least }]',
      'Notice at least 7 clear days before the meeting',
    ],
    [
      'a safeguarding board: three quarters of the members can require a meeting',
      'extra-meetings',
      'threshold: { numerator: 3, denominator: 4 }',
      'Three quarters of the members can call one',
    ],
    [
      'a corporate joint committee: one annual meeting in each financial year',
      'meeting-frequency',
      'ownTimes: [{ meeting: an annual general meeting, when: in each financial year }]\nqualifier: unstated',
      'An annual general meeting in each financial year',
    ],
    [
      'a public services board: all members agree',
      'decision-making',
      'primary: unanimity\nmajority: { kind: unanimity, of: all-members }\nfallback: unstated\noutput: unstated\neffectOnPartners: unstated',
      'Only by agreement of all members',
    ],
  ])('%s', (_, topic, yaml, expected) => {
    const answer: unknown = topics[topic].answer.parse(parseYaml('a.yaml', yaml).value.value);
    expect(factPhrase(topic, answered(topic, answer))).toBe(expected);
  });
});
