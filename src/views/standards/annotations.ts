import { heldBack } from '../../model/withheld.ts';
import { languageOfDocument, languageOfSite } from '../../register/language-of.ts';
import type { Register } from '../../register/register.ts';
import { plainSpaces, wordsWithin } from '../../register/text/node-words.ts';
import { absolute, addresses } from '../addresses.ts';
import { jsonRecord } from '../data/data-cells.ts';
import { factsTable } from '../data/facts-table.ts';
import { quotesTable } from '../data/quotes-table.ts';

// Enough to tell a place in a clause from another with the same words.
const around = 60;

/**
 * Every answer that rests on words, as notes on those words.
 *
 * Shape:  one annotation for each quote: its target is the clause with the exact words and what stands before and after
 *         them, its body the question and our reading. An answer without words is in none, for it rests on no place.
 * Source: Web Annotation Data Model, W3C Recommendation of 23 February 2017.
 */
export function annotations(register: Register): Readonly<Record<string, unknown>> {
  const { site } = register;
  const home = absolute(addresses.annotations, site.baseUrl);
  const readings = new Map(
    factsTable.rows(register).map((row) => {
      const { body, topic, answer } = jsonRecord(row) as Record<string, string>;
      return [`${body}/${topic}`, answer!];
    }),
  );
  const items = quotesTable.rows(register).map((row) => {
    const quote = jsonRecord(row) as Record<string, string>;
    const answer = readings.get(`${quote['body']}/${quote['topic']}`)!;
    return annotation(quote, { answer, home, register });
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: home,
    type: 'AnnotationCollection',
    label: `${site.name}: what answers rest on`,
    creator: { type: 'Organization', name: site.publisher.name },
    rights: site.licence.url,
    total: items.length,
    first: { id: `${home}#first`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

interface Around {
  readonly answer: string;
  readonly home: string;
  readonly register: Register;
}

function annotation(
  quote: Readonly<Record<string, string>>,
  { answer, home, register }: Around,
): Readonly<Record<string, unknown>> {
  const { body, topic, number, clause_address: address } = quote;
  const { baseUrl } = register.site;
  const [source, fragment] = address!.split('#') as [string, string];
  return {
    id: `${home}#${body}/${topic}/${number}`,
    type: 'Annotation',
    motivation: ['classifying', 'describing'],
    body: [
      {
        type: 'SpecificResource',
        purpose: 'classifying',
        source: absolute(addresses.topic(topic!), baseUrl),
      },
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: answer,
        format: 'text/plain',
        language: languageOfSite(register),
      },
    ],
    target: {
      source,
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        value: fragment,
        refinedBy: quoteSelector(quote, register),
      },
    },
  };
}

function quoteSelector(
  { in: key, clause, quote }: Readonly<Record<string, string>>,
  register: Register,
) {
  const constitution = register.constitutions.get(key!)!;
  const entry = constitution.text.byId.get(clause!)!;
  const words = plainSpaces(heldBack(wordsWithin(entry.node)));
  const start = words.indexOf(quote!);
  const end = start + quote!.length;
  return {
    type: 'TextQuoteSelector',
    exact: quote,
    // A quote can leave out what stands between its parts; it is then in no one place.
    ...(start >= 0 && {
      prefix: words.slice(Math.max(0, start - around), start),
      suffix: words.slice(end, end + around),
    }),
    language: languageOfDocument(constitution, register),
  };
}
