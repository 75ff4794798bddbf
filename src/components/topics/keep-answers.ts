import { watchKeepButtons } from '../keeping/keep-buttons.ts';

const actions = document.querySelector<HTMLElement>('.topic-actions');
if (actions !== null) {
  for (const item of actions.querySelectorAll<HTMLElement>('[data-keeps]')) item.hidden = false;
  watchKeepButtons(actions);
}
