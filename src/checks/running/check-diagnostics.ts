import type { Diagnostic, RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Register } from '../../register/register.ts';
import type { ContentFile } from '../../files/content-file.ts';
import type { Examined, Place } from '../check.ts';
import { examine } from './examine.ts';

/** What the checks have to say, each at its place in a file. */
export function checkDiagnostics(register: Register): Diagnostic[] {
  return examine(register).map((examined) => diagnosticOf(examined, register));
}

/** One finding as a report prints it, with the address of the page that explains the check. */
export function diagnosticOf(examined: Examined, register: Register): Diagnostic {
  const { check, problem, severity, acknowledged, isNew } = examined;
  const place = (at: Place): Pick<RelatedPlace, 'file' | 'range'> =>
    placeOf(at, examined, register);
  return {
    check: check.id,
    severity,
    message: problem.message,
    ...place(problem),
    ...(problem.related === undefined
      ? {}
      : { related: problem.related.map(({ message, ...at }) => ({ message, ...place(at) })) }),
    about: problem.about,
    help: `${register.site.baseUrl}/checks/${check.id}/`,
    ...(acknowledged === undefined ? {} : { acknowledged }),
    ...(problem.isPrivate === true ? { isPrivate: true } : {}),
    ...(isNew ? { isNew } : {}),
  };
}

function placeOf(
  { document, path, at }: Place,
  { body }: Examined,
  register: Register,
): Pick<RelatedPlace, 'file' | 'range'> {
  const source = documentOf(document, body, register);
  const range = at === undefined ? source.rangeOfValue(path) : source.rangeOfCharacters(path, at);
  return { file: source.file, range };
}

function documentOf(
  document: Place['document'],
  { constitution, partnershipId }: Examined['body'],
  register: Register,
): ContentFile {
  const partnership = register.partnerships.get(partnershipId)!.document;
  return document === 'partnership'
    ? partnership
    : (constitution!.documents[document] ?? partnership);
}
