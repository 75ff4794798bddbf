import { describe, expect, test } from 'vitest';
import { emptyForm, reportHref, reportOf } from '../../src/views/report-problem.ts';

const place = {
  title: 'Board & Forum',
  address: 'https://register.example/partnerships/riverside/board/#cl-2-1',
  version: 'v1.2, May 2019',
  clause: 'Clause 2.1',
};
const form = 'https://code.example/issues/new?title={title}&body={text}';

describe('reportHref', () => {
  test('opens a mail that says page, version, clause and address', () => {
    const href = reportHref({ email: 'a+b@register.example', issues: form }, place)!;
    const mail = new URL(href);
    expect(href).toMatch(/^mailto:a%2Bb@register\.example\?/);
    expect(mail.searchParams.get('subject')).toBe('Problem: Clause 2.1, Board & Forum');
    expect(mail.searchParams.get('body')!.split('\r\n').slice(0, 4)).toEqual([
      'Page: Board & Forum',
      'Version: v1.2, May 2019',
      'Clause: Clause 2.1',
      `Address: ${place.address}`,
    ]);
  });

  test('fills in a form where no address for mail is given', () => {
    const { searchParams } = new URL(
      reportHref({ issues: form }, { ...place, title: '$& {text}' })!,
    );
    expect(searchParams.get('title')).toBe('Problem: Clause 2.1, $& {text}');
    expect(searchParams.get('body')).toContain('Page: $& {text}\n');
  });

  test('leaves out what a page does not have', () => {
    const { title, address } = place;
    const body = new URL(
      reportHref({ email: 'a@register.example' }, { title, address })!,
    ).searchParams.get('body')!;
    expect(body).not.toMatch(/Version|Clause/);
  });

  test('leads to the contact page where nothing can be filled in', () => {
    const page = 'https://register.example/contact';
    expect(reportHref({ page }, place)).toBe(page);
  });

  test('leads nowhere where the register gives no way', () => {
    expect(reportHref({}, place)).toBe(undefined);
  });
});

test('emptyForm leaves the fields of a form empty', () => {
  expect(emptyForm(form)).toBe('https://code.example/issues/new?title=&body=');
});

test('reportOf keeps what a part of the page is reported with', () => {
  const ways = { email: 'a@register.example' };
  expect(reportOf(ways, place)).toEqual({ href: reportHref(ways, place), ways, place });
  expect(reportOf({}, place)).toBe(undefined);
});
