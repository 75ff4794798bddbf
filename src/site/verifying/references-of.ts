import type { MarkupElement } from './read-markup.ts';

/** An address in an element; a loaded one is fetched by the browser without being asked. */
export interface MarkupReference {
  value: string;
  isLoaded: boolean;
}

const linking = ['action', 'cite', 'formaction', 'href', 'xlink:href'];
const loading = ['data', 'poster', 'src'];
const relationsThatOnlyName = [
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'next',
  'prev',
];

/** Lists the addresses in an element. */
export function referencesOf({ name, attributes }: MarkupElement): MarkupReference[] {
  return Object.entries(attributes).flatMap(([attribute, value]): MarkupReference[] => {
    if (loading.includes(attribute)) return [{ value, isLoaded: true }];
    if (attribute === 'srcset') return addressesInSet(value);
    if (!linking.includes(attribute)) return [];
    return [{ value, isLoaded: loadsItsAddress(name, attributes['rel'] ?? '') }];
  });
}

function addressesInSet(value: string): MarkupReference[] {
  return value
    .split(',')
    .map((one) => ({ value: one.trim().split(/\s/u)[0] ?? '', isLoaded: true }));
}

function loadsItsAddress(name: string, relations: string): boolean {
  if (name === 'link') {
    const all = relations.toLowerCase().split(/\s+/u);
    return !all.every((relation) => relationsThatOnlyName.includes(relation));
  }
  return ['image', 'use'].includes(name);
}
