import { describe, expect, test } from 'vitest';
import { topicExpectations } from '../../../src/views/topics/topic-expectations.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const rule = (nation: string, level: string, asks: string, what: string): string =>
  `  - { kinds: [schools-forum], nations: [${nation}], level: ${level}, asks: ${asks}, what: "${what}", provision: "An Act, section 1", source: { title: An Act, url: "https://riverside.example/act" } }`;

const register = openSample({
  'content/knowledge/topics/quorum.mdx': (text) =>
    text.replace(
      'expected: []',
      [
        'expected:',
        rule('england', 'guidance', 'an-answer', 'Guidance asks for one.'),
        rule('wales', 'statute', 'silent', 'It has no rule.'),
        rule('england', 'statute', 'law-answers', 'Two fifths of all members.'),
      ].join('\n'),
    ),
  'content/knowledge/standards/code.yaml': `title: Code
publisher: Riverside Council
published: 2010
withdrawn: 2015-03-31
level: expected
kinds: [forum, network]
topics: [{ topic: quorum, asks: quorum rules }]
sources: [{ title: A page, url: "https://riverside.example/page" }]
`,
}).register!;

describe('who expects an answer on a topic', () => {
  test('is said with kind, nation, weight and provision: law first, then guidance, then standards', () => {
    const source = { title: 'An Act, section 1', url: 'https://riverside.example/act' };
    expect(topicExpectations('quorum', register)).toEqual([
      {
        of: 'Schools forums in Wales',
        weight: 'the law does not say',
        isLeftOpen: true,
        what: 'It has no rule.',
        source,
      },
      {
        of: 'Schools forums in England',
        weight: 'the law answers, whatever the document says',
        isLeftOpen: false,
        what: 'Two fifths of all members.',
        source,
      },
      {
        of: 'Schools forums in England',
        weight: 'official guidance expects the document to say',
        isLeftOpen: false,
        what: 'Guidance asks for one.',
        source,
      },
      {
        of: 'Forums and networks',
        weight: 'it is advised',
        isLeftOpen: false,
        what: '“Code” (Riverside Council, 2010) asks for quorum rules. Nobody has upheld it since it ended on 31 March 2015.',
        source: { title: 'A page', url: 'https://riverside.example/page' },
      },
    ]);
  });

  test('is nobody where nothing speaks of it', () => {
    expect(topicExpectations('minutes', register)).toEqual([]);
  });
});
