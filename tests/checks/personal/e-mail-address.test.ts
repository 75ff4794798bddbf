import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/running/examine.ts';
import { exampleRegister } from '../example-register.ts';
import { found } from '../found.ts';
import { inText } from './in-text.ts';

const check = 'personal/e-mail-address';
const address = 'jo.bloggs@riverside.example';

describe('an e-mail address in the words', () => {
  test('is reported at its place, and not repeated', () => {
    const [finding, ...more] = found(check, inText(`Write to ${address}, by Friday.`));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      words: address,
      about: 'apologies',
      severity: 'warning',
      range: { start: { line: 9, column: 20 } },
      message:
        'The part under “Contacts” holds an e-mail address that may be one person’s. Write `{withheld:1}` for it, or use the address of an office.',
    });
  });

  test('is not among the words that a page may show', () => {
    const findings = examine(exampleRegister(inText(`Write to ${address}.`)));
    const own = findings.filter((one) => one.check.id === check);
    expect(own).toHaveLength(1);
    expect(own[0]?.words).toBeUndefined();
    expect(own[0]?.remark.isPrivate).toBe(true);
    expect(JSON.stringify({ ...own[0]?.remark, path: [] })).not.toContain('bloggs');
  });

  test('is counted with the others of its part', () => {
    const [finding, ...more] = found(check, inText(`Ask ${address} or sam@home.example`));
    expect(finding?.message).toContain('holds 2 e-mail addresses');
    expect(more).toEqual([]);
  });

  test('is not repeated by way of a heading', () => {
    const text = `content:
  - { kind: section, heading: Write to ${address}, content: [{ kind: clause, text: Or sam@home.example }] }`;
    const findings = found(check, { text });
    expect(findings.map(({ words }) => words)).toEqual([address, 'sam@home.example']);
    expect(JSON.stringify(findings.map(({ message }) => message))).not.toContain('bloggs');
    expect(findings[0]?.about).toBe('content-0');
  });

  test.each(['a.webb', 'noor.ismail', 'piers_boardman', 'lnewsome'])(
    'is found although a name is nearly an office’s: %s',
    (name) => {
      const words = `${name}@riverside.example`;
      expect(found(check, inText(`Ask ${words}.`)).map((one) => one.words)).toEqual([words]);
    },
  );

  test.each([
    'democratic.services@riverside.example',
    'planning@riverside.example',
    'web.team@riverside.example',
    'mailbox@riverside.example',
    'enquiries@riverside.example',
    'board-support@riverside.example',
    'the chair @riverside',
    '{withheld:1}',
  ])('is not “%s”', (words) => {
    expect(found(check, inText(`Write to ${words} by Friday.`))).toEqual([]);
  });
});

describe('an e-mail address in the register’s own notes', () => {
  test('is reported with the field', () => {
    const constitution = `statusNote: Sent by ${address}`;
    expect(found(check, { constitution })).toMatchObject([
      {
        in: 'constitution',
        words: address,
        message: expect.stringMatching(
          /^The field `statusNote` of `constitution\.yaml` holds/,
        ) as string,
      },
    ]);
  });

  test('is reported beside the words of the text', () => {
    const text = `content: [{ kind: clause, id: one, text: Words, asWritten: See ${address} }]`;
    expect(found(check, { text })).toMatchObject([{ words: address }]);
  });

  test('is reported where they speak of a body without terms', () => {
    const partnership = `bodies:
  - id: forum
    name: Forum
    kind: forum
    status: placeholder
    summary: Ask ${address}
    words: [{ kind: clause, id: one, text: Or sam@home.example }]`;
    expect(found(check, { partnership }).map(({ words }) => words)).toEqual([
      'sam@home.example',
      address,
    ]);
  });

  test('is left to other rules in a web address', () => {
    const partnership = `website: https://riverside.example/?to=${address}`;
    expect(found(check, { partnership })).toEqual([]);
  });
});
