import type { RtfDestination } from './rtf-state.ts';

const destinations: ReadonlyMap<string, RtfDestination> = new Map<string, RtfDestination>([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['title', 'title'],
  ['listtext', 'label'],
  ['fldinst', 'instruction'],
  ['pntext', 'label'],
  ['footnote', 'note'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'].map(
    (name): [string, RtfDestination] => [name, 'running-head'],
  ),
  ['shptxt', 'box'],
  ['do', 'skipped'],
  ['dptxbxtext', 'box'],
  ...[
    'info author operator company manager subject keywords comment doccomm hlinkbase category',
    'colortbl listtable listoverridetable revtbl rsidtbl generator pict object objdata',
    'annotation atnid atnauthor atndate atntime atnicn atnparent atnref bkmkstart bkmkend xe tc tcn',
    'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn shp shpinst shprslt sp sn sv nonshppict shppict',
    'pn pnseclvl nonesttables nesttableprops filetbl themedata colorschememapping latentstyles',
    'datastore mmathPr mailmerge template xmlnstbl wgrffmtfilter upr userprops formfield private',
    'listpicture fchars lchars blipuid background',
  ]
    .join(' ')
    .split(' ')
    .map((name): [string, RtfDestination] => [name, 'skipped']),
]);

/** What becomes of the words of a group that begins with a control word; undefined where it is no beginning of one. */
export function destinationOf(name: string): RtfDestination | undefined {
  return destinations.get(name);
}

const signs: ReadonlyMap<string, string> = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['softline', '\n'],
  ['~', '\u00A0'],
  ['_', '-'],
  ['-', '\u00AD'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
]);

/** The character that a control word stands for; undefined where it stands for none. */
export function signOf(name: string): string | undefined {
  return signs.get(name);
}
