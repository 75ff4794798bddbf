const names = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote body br caption center cite code col colgroup dd del ' +
    'details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html ' +
    'i iframe img input ins kbd label legend li link main mark menu meta nav noscript ol option p pre q rp rt ' +
    'ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td ' +
    'template textarea tfoot th thead time title tr tt u ul var wbr'
  ).split(' '),
);

/** Whether a name is one of HTML: “<insert date>” is something that a person is asked to fill in. */
export function isHtmlName(name: string): boolean {
  return names.has(name.toLowerCase());
}
