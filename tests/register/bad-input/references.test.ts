import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const partnership = 'content/partnerships/riverside/partnership.yaml';
const board = 'content/partnerships/riverside/board';

describe('a name that leads nowhere', () => {
  test('of an organisation', () => {
    const { diagnostics } = openSample({
      [`${board}/membership.yaml`]: (text) =>
        text.replace('- riverside-council', '- riverside-counicl'),
      'content/organisations/riverside-housing.yaml': (text) =>
        text.replace('partOf: riverside-council', 'partOf: hillside-borough'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/organisations/riverside-housing.yaml:4:9 error content/unknown-reference: There is no organisation `hillside-borough`. Make the file `organisations/hillside-borough.yaml` with `name`, `sector` and `kind`, or correct the name.',
      `${board}/membership.yaml:20:9 error content/unknown-reference: There is no organisation \`riverside-counicl\`. Did you mean \`riverside-council\`?`,
    ]);
  });

  test('of a place', () => {
    const { diagnostics } = openSample({
      [partnership]: (text) => text.replace('place: riverside', 'place: riversdie'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${partnership}:2:8 error content/unknown-reference: There is no place \`riversdie\`. Did you mean \`riverside\`?`,
    ]);
  });

  test('of a source document', () => {
    const { diagnostics } = openSample({
      [`${board}/constitution.yaml`]: (text) =>
        text.replace('source: riverside-board', 'source: riverside-bord'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/constitution.yaml:14:9 error content/unknown-reference: There is no source document \`riverside-bord\`. Did you mean \`riverside-board\`?`,
    ]);
  });

  test('of a body', () => {
    const { diagnostics } = openSample({
      [`${board}/constitution.yaml`]: (text) => text.replace('body: assembly', 'body: asembly'),
      [`${board}/facts.yaml`]: (text) =>
        text.replace('- body: assembly', '- body: hillside/assembly'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/constitution.yaml:17:11 error content/unknown-reference: There is no body \`asembly\`. Did you mean \`assembly\`?`,
      `${board}/facts.yaml:61:15 error content/unknown-reference: There is no body \`hillside/assembly\`. List it in partnership.yaml, or correct the name.`,
    ]);
  });

  test('of a seat', () => {
    const { diagnostics } = openSample({
      [`${board}/facts.yaml`]: (text) =>
        text.replace(
          '            offices:\n              - chair',
          '            seats:\n              - chiar',
        ),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/facts.yaml:12:17 error content/unknown-reference: There is no seat \`chiar\`. Did you mean \`chair\`?`,
    ]);
  });

  test('of a clause', () => {
    const { diagnostics } = openSample({
      [`${board}/membership.yaml`]: (text) => text.replace('clause: 2.1-c', 'clause: 2.1-d'),
      [`${board}/rasci.yaml`]: (text) => text.replace('table: who-does-what', 'table: matrix'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/membership.yaml:26:13 error content/unknown-reference: There is no clause \`2.1-d\`. Did you mean \`2.1-a\`?`,
      `${board}/rasci.yaml:2:8 error content/unknown-reference: There is no clause \`matrix\`. Use the id of a part of text.yaml.`,
    ]);
  });

  test('is reported once, where the record it names is broken', () => {
    const { diagnostics } = openSample({
      'content/organisations/riverside-council.yaml': (text) =>
        text.replace('sector: council', 'sector: town'),
    });
    expect(diagnostics.map(({ file, check }) => [file, check])).toEqual([
      ['content/organisations/riverside-council.yaml', 'schema/wrong-value'],
    ]);
  });

  test('is found when another file is broken', () => {
    const { diagnostics } = openSample({
      'content/places/riverside.yaml': 'name: [Riverside\n',
      [`${board}/membership.yaml`]: (text) =>
        text.replace('- riverside-council', '- riverside-counicl'),
    });
    expect(diagnostics.map(({ file, check }) => [file, check])).toEqual([
      [`${board}/membership.yaml`, 'content/unknown-reference'],
      ['content/places/riverside.yaml', 'file/yaml'],
    ]);
  });
});

describe('a circle', () => {
  test('of bodies that answer to each other', () => {
    const { diagnostics } = openSample({
      [partnership]: (text) =>
        `${text}    relations:
      - kind: accountable-to
        body: board
        evidence:
          - in: board
            clause: 1.2
            quote: accountable to
`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/constitution.yaml:17:11 error content/circular: \`board\` answers to itself: riverside/board → riverside/assembly → riverside/board. Correct one of these relations.`,
    ]);
  });

  test('of one body alone', () => {
    const { diagnostics } = openSample({
      [`${board}/constitution.yaml`]: (text) =>
        text.replace(
          '- kind: accountable-to\n    body: assembly',
          '- kind: part-of\n    body: board',
        ),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/constitution.yaml:17:11 error content/circular: \`board\` is part of itself: riverside/board → riverside/board. Correct one of these relations.`,
    ]);
  });

  test('of organisations that are part of each other', () => {
    const { diagnostics } = openSample({
      'content/organisations/riverside-council.yaml': (text) =>
        `${text}partOf: riverside-housing\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/organisations/riverside-council.yaml:5:9 error content/circular: `riverside-council` is part of itself: riverside-council → riverside-housing → riverside-council. Correct one `partOf`.',
    ]);
  });

  test('is none where bodies advise or report to each other', () => {
    const { diagnostics } = openSample({
      [partnership]: (text) =>
        `${text}    relations:
      - kind: advises
        body: board
        evidence:
          - in: board
            clause: 1.2
            quote: accountable to
`,
    });
    expect(diagnostics).toEqual([]);
  });
});
