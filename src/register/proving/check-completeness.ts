import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fileStart } from '../../diagnostics/diagnostic.ts';
import { isTopic, topicIds } from '../../model/topic-ids.ts';
import type { Content } from '../loading/load-content.ts';

/** Checks what must exist once: the site’s own record, and one page for each topic of the survey. */
export function checkCompleteness(content: Content, shownAs: string): Diagnostic[] {
  const missing: [string, string][] = [];
  if (!content.site.has('') && !content.broken.has('site:'))
    missing.push(['site.yaml', 'It names the publisher, the address and the licence.']);
  for (const id of topicIds) {
    if (content.topic.has(id) || content.broken.has(`topic:${id}`)) continue;
    missing.push([`knowledge/topics/${id}.mdx`, `It explains the topic \`${id}\`.`]);
  }
  const absent = missing.map(([file, why]): Diagnostic => {
    const message = `The file \`${file}\` is missing. ${why} Add it.`;
    return {
      check: 'content/missing-file',
      severity: 'error',
      message,
      file: `${shownAs}/${file}`,
      range: fileStart,
    };
  });
  return [...absent, ...topicDiagnostics(content)];
}

function topicDiagnostics(content: Content): Diagnostic[] {
  return [...content.topic.values()].flatMap(({ key, document }): Diagnostic[] => {
    if (isTopic(key)) return [];
    const message = `\`${key}\` is not a topic of the survey, so nothing can be coded for it. Rename or remove this file.`;
    return [
      { check: 'topic/unknown', severity: 'error', message, file: document.file, range: fileStart },
    ];
  });
}
