import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCodes, isErrorCode } from '../../diagnostics/error-codes.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { isTopic, topicIds } from '../../model/topic-ids.ts';
import type { Content } from '../loading/load-content.ts';

/** Checks what must exist once: the site’s own record, and one page for each topic of the survey and each kind of mistake. */
export function checkCompleteness(content: Content, shownAs: string): Diagnostic[] {
  const missing: [string, string][] = [];
  if (!content.site.has('') && !content.broken.has('site:'))
    missing.push(['site.yaml', 'It names the publisher, the address and the licence.']);
  for (const id of topicIds) {
    if (content.topic.has(id) || content.broken.has(`topic:${id}`)) continue;
    missing.push([`knowledge/topics/${id}.mdx`, `It explains the topic \`${id}\`.`]);
  }
  for (const code of errorCodes) {
    if (content.error.has(code) || content.broken.has(`error:${code}`)) continue;
    missing.push([`knowledge/errors/${code}.mdx`, `It explains the mistake \`${code}\`.`]);
  }
  const absent = missing.map(([file, why]): Diagnostic => {
    const message = `The file \`${file}\` is missing. ${why} Add it.`;
    return mistake('content/missing-file', message, { file: `${shownAs}/${file}` });
  });
  return [...absent, ...topicDiagnostics(content), ...errorDiagnostics(content)];
}

function topicDiagnostics(content: Content): Diagnostic[] {
  return [...content.topic.values()].flatMap(({ key, document }): Diagnostic[] => {
    if (isTopic(key)) return [];
    const message = `\`${key}\` is not a topic of the survey, so nothing can be coded for it. Rename or remove this file.`;
    return [mistake('topic/unknown', message, { file: document.file })];
  });
}

function errorDiagnostics(content: Content): Diagnostic[] {
  return [...content.error.values()].flatMap(({ key, document }): Diagnostic[] => {
    if (isErrorCode(key)) return [];
    const message = `No mistake is called \`${key}\`, so this page explains nothing. Rename or remove it.`;
    return [mistake('error/unknown', message, { file: document.file })];
  });
}
