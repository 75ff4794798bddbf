import type { ZipFolder } from '../zip/open-zip.ts';
import { parseXml } from './parse-xml.ts';
import { elementsIn } from './xml-element.ts';

/** What a part of an office file names another part by. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `numbering`, `footnotes`. */
  readonly type: string;
  /** The name of a part; nothing where it leads out of the file. */
  readonly target?: string;
}

/** The relationships of a part of an office file, or of the whole file where the name is empty. */
export function relationshipsOf(zip: ZipFolder, name: string): Relationship[] {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const bytes = zip.read(`${folder}_rels/${name.slice(slash)}.rels`);
  if (bytes === undefined) return [];
  return elementsIn(parseXml(bytes, new Map())).map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type: /[^/]*$/u.exec(attributes.get('Type') ?? '')?.[0] ?? '',
      target: attributes.get('TargetMode') === 'External' ? undefined : resolved(folder, target),
    };
  });
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}
