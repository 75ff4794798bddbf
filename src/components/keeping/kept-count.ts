import { count } from '../../english/count.ts';
import { clippingsAddress } from '../../views/keeping/clipping-ref.ts';
import { element } from '../frame/element.ts';
import { onSite } from '../frame/on-site.ts';
import { keptChanged, keptList } from './kept-list.ts';

// The header says how many clippings this browser remembers, and says nothing of none.
const link = element('kept-count', HTMLAnchorElement);

show();
addEventListener(keptChanged, show);
addEventListener('storage', show);
// A page that comes back from the browser’s memory shows what was kept since.
addEventListener('pageshow', show);

function show(): void {
  const kept = keptList();
  link.hidden = kept.length === 0;
  link.href = onSite(clippingsAddress(kept));
  const about = document.createElement('span');
  about.className = 'govuk-visually-hidden';
  about.textContent = `: your ${count(kept.length, 'clipping')}`;
  link.replaceChildren(`${kept.length} kept`, about);
}
