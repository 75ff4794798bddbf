import { element } from './element.ts';

// A menu that was opened by mistake is left as menus are: by Escape, by a click elsewhere, by going on.
const menu = element('site-menu', HTMLDetailsElement);
const summary = menu.querySelector('summary')!;

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  summary.focus();
});
addEventListener('click', ({ target }) => {
  if (!menu.contains(target as Node)) menu.open = false;
});
menu.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget !== null && !menu.contains(relatedTarget as Node)) menu.open = false;
});
