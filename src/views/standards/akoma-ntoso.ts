import type { Language } from '../../model/language.ts';
import { heldBack } from '../../model/withheld.ts';
import { languageOfDocument } from '../../register/language-of.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';
import { absolute, addresses } from '../addresses.ts';
import { nameOfBody } from '../phrases/names-of.ts';
import { eIdsOf } from './akn-ids.ts';
import type { XmlPart } from './xml-part.ts';

/**
 * The words of a document in the form of legal texts: every one of them, in order, with its printed numbers.
 *
 * Shape:  lines of the title stand in the preface, all else in the main body; a part that is no section, clause or item
 *         is a container with its kind for a name. The document is terms of reference and no law.
 * Source: Akoma Ntoso 1.0, OASIS Standard of 29 August 2018, and its Naming Convention of 21 February 2019.
 */
export function akomaNtoso(constitution: Constitution, register: Register): XmlPart {
  const { text } = constitution;
  const eIds = eIdsOf(text.top);
  const around: Around = { constitution, register, eIds };
  const firstBody = text.top.findIndex(({ node }) => node.kind !== 'title');
  const titles = firstBody < 0 ? text.top : text.top.slice(0, firstBody);
  const rest = firstBody < 0 ? [] : text.top.slice(firstBody);
  return {
    name: 'akomaNtoso',
    attributes: { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' },
    content: [
      {
        name: 'doc',
        attributes: { name: 'termsOfReference' },
        content: [
          meta(constitution, register),
          ...(titles.length === 0
            ? []
            : [{ name: 'preface', content: titles.map((entry) => titleLine(entry, around)) }]),
          {
            name: 'mainBody',
            // A main body is never empty: a document of which only the title is held has an empty paragraph.
            content: rest.length === 0 ? [paragraph('')] : rest.map((entry) => part(entry, around)),
          },
        ],
      },
    ],
  };
}

interface Around {
  readonly constitution: Constitution;
  readonly register: Register;
  readonly eIds: ReadonlyMap<IndexedNode, string>;
}

// Codes of three letters, as the naming convention asks (ISO 639-2, for terms).
const threeLetters: Readonly<Record<Language, string>> = {
  'en-GB': 'eng',
  en: 'eng',
  cy: 'cym',
  gd: 'gla',
  ga: 'gle',
  gv: 'glv',
  kw: 'cor',
  sco: 'sco',
  fr: 'fra',
  de: 'deu',
  es: 'spa',
  it: 'ita',
  lt: 'lit',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
};

function meta(constitution: Constitution, register: Register): XmlPart {
  const { record, key } = constitution;
  const { site, today } = register;
  const work = absolute(addresses.body(key), site.baseUrl);
  const language = languageOfDocument(constitution, register);
  const dated = fullDay(record.version?.date);
  const of = (uri: string, ...more: XmlPart[]): readonly XmlPart[] => [
    { name: 'FRBRthis', attributes: { value: uri } },
    { name: 'FRBRuri', attributes: { value: uri } },
    // The standard asks for a whole day. Where the document has none, it is the day on which the register speaks.
    {
      name: 'FRBRdate',
      attributes:
        dated === undefined
          ? { date: today, name: 'as the register publishes it' }
          : { date: dated, name: 'date of the version' },
    },
    { name: 'FRBRauthor', attributes: { href: '#body', as: '#author' } },
    ...more,
  ];
  const number = record.version?.label;
  return {
    name: 'meta',
    content: [
      {
        name: 'identification',
        attributes: { source: '#register' },
        content: [
          {
            name: 'FRBRWork',
            content: of(work, { name: 'FRBRcountry', attributes: { value: 'gb' } }),
          },
          {
            name: 'FRBRExpression',
            content: of(
              `${work}#words`,
              ...(number === undefined
                ? []
                : [{ name: 'FRBRversionNumber', attributes: { value: heldBack(number) } }]),
              { name: 'FRBRlanguage', attributes: { language: threeLetters[language] } },
            ),
          },
          {
            name: 'FRBRManifestation',
            content: of(absolute(addresses.bodyAkomaNtoso(key), site.baseUrl), {
              name: 'FRBRformat',
              attributes: { value: 'application/akn+xml' },
            }),
          },
        ],
      },
      {
        name: 'references',
        attributes: { source: '#register' },
        content: [
          organisation('register', absolute(addresses.home, site.baseUrl), site.name),
          organisation('body', work, nameOfBody(key, register)),
          {
            name: 'TLCRole',
            attributes: { eId: 'author', href: '/akn/ontology/role/author', showAs: 'Author' },
          },
        ],
      },
    ],
  };
}

function organisation(eId: string, href: string, showAs: string): XmlPart {
  return { name: 'TLCOrganization', attributes: { eId, href, showAs } };
}

function fullDay(date: string | undefined): string | undefined {
  return date?.length === 10 ? date : undefined;
}

function titleLine(entry: IndexedNode, around: Around): XmlPart {
  const { node } = entry;
  const words = node.kind === 'title' ? node.text : '';
  return {
    ...paragraph([node.label, words].filter(Boolean).join(' ')),
    attributes: attributesOf(entry, around),
  };
}

const elements = { section: 'section', clause: 'paragraph', item: 'point' } as const;

function part(entry: IndexedNode, around: Around): XmlPart {
  const { node, children } = entry;
  const isNamed = node.kind in elements;
  const inside = children.map((child) => part(child, around));
  return {
    name: isNamed ? elements[node.kind as keyof typeof elements] : 'hcontainer',
    attributes: {
      ...(!isNamed && { name: node.kind }),
      ...attributesOf(entry, around),
    },
    content: [
      ...(node.label === undefined ? [] : [{ name: 'num', content: words(node.label) }]),
      ...(node.kind === 'section' && node.heading !== undefined
        ? [{ name: 'heading', content: words(node.heading) }]
        : []),
      ...own(entry, inside.length > 0),
      ...inside,
    ],
  };
}

// A part with others inside begins with its own words; one without holds them, be they none.
function own({ node }: IndexedNode, hasInside: boolean): XmlPart[] {
  if (node.kind === 'table') return [{ name: 'content', content: [table(node)] }];
  const text = node.kind === 'section' ? undefined : node.text;
  if (hasInside) return text === undefined ? [] : [{ name: 'intro', content: [paragraph(text)] }];
  return [{ name: 'content', content: [paragraph(text ?? '')] }];
}

function table({
  caption,
  columns,
  rows,
}: Extract<IndexedNode['node'], { kind: 'table' }>): XmlPart {
  const row = (cells: readonly string[], name: 'th' | 'td'): XmlPart => ({
    name: 'tr',
    content: cells.map((cell) => ({ name, content: [paragraph(cell)] })),
  });
  return {
    name: 'table',
    content: [
      ...(caption === undefined ? [] : [{ name: 'caption', content: words(caption) }]),
      ...(columns === undefined ? [] : [row(columns, 'th')]),
      ...rows.map((cells) => row(cells, 'td')),
    ],
  };
}

function attributesOf(entry: IndexedNode, { eIds, constitution, register }: Around) {
  return {
    eId: eIds.get(entry),
    // Where the part can be read on the site, for good.
    GUID: absolute(addresses.clause(constitution.key, entry.id), register.site.baseUrl),
    'xml:lang': entry.node.lang,
  };
}

function paragraph(text: string): XmlPart {
  return { name: 'p', content: words(text) };
}

function words(text: string): string {
  return plainSpaces(heldBack(text));
}
