// Also runs in the browser.

/** The path that the site stands under, as `/governance`; empty where it has its host to itself. */
export function pathOf(baseUrl: string): string {
  return new URL(baseUrl).pathname.replace(/\/$/u, '');
}

/**
 * Puts the path that a site stands under before every address in a page.
 *
 * Pages, and the parts of them that scripts write, name each other as if the site had its host to itself:
 * where it is published is known here alone. Scripts read the path from the page’s first element.
 *
 * Shape: `path` as `pathOf` gives it.
 */
export function underPath(html: string, path: string): string {
  if (path === '') return html;
  return html.replace(tags, (tag) =>
    tag.startsWith('<!--')
      ? tag
      : tag
          .replace(/^<html\b/iu, `<html data-path="${path}"`)
          .replace(addressed, (_all, before: string) => `${before}${path}/`),
  );
}

const tags = /<!--[\s\S]*?-->|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/giu;
// Two slashes name another host.
const addressed = /(\s(?:href|src|action|formaction|poster|data-address)=["'])\/(?!\/)/giu;
