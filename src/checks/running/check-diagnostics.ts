import type { Diagnostic, RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Register } from '../../register/register.ts';
import type { ContentFile } from '../../files/content-file.ts';
import type { Finding, Spot } from '../check.ts';
import { examine } from './examine.ts';

/** What the checks have to say, each at its place in a file. */
export function checkDiagnostics(register: Register): Diagnostic[] {
  return examine(register).map((finding) => diagnosticOf(finding, register));
}

/** One finding as a report prints it, with the address of the page that explains the check. */
export function diagnosticOf(finding: Finding, register: Register): Diagnostic {
  const { check, remark, severity, acknowledged, isNew } = finding;
  const place = (at: Spot): Pick<RelatedPlace, 'file' | 'range'> => placeOf(at, finding, register);
  return {
    check: check.id,
    severity,
    message: remark.message,
    ...place(remark),
    ...(remark.related === undefined
      ? {}
      : { related: remark.related.map(({ message, ...at }) => ({ message, ...place(at) })) }),
    about: remark.about,
    help: `${register.site.baseUrl}/checks/${check.id}/`,
    ...(acknowledged === undefined ? {} : { acknowledged }),
    ...(remark.isPrivate === true ? { isPrivate: true } : {}),
    ...(isNew ? { isNew } : {}),
  };
}

function placeOf(
  { document, path, at }: Spot,
  { body }: Finding,
  register: Register,
): Pick<RelatedPlace, 'file' | 'range'> {
  const source = documentOf(document, body, register);
  const range = at === undefined ? source.rangeOfValue(path) : source.rangeOfCharacters(path, at);
  return { file: source.file, range };
}

function documentOf(
  document: Spot['document'],
  { constitution, partnershipId }: Finding['body'],
  register: Register,
): ContentFile {
  const partnership = register.partnerships.get(partnershipId)!.document;
  return document === 'partnership'
    ? partnership
    : (constitution!.documents[document] ?? partnership);
}
