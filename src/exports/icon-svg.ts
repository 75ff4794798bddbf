import type { LookView } from '../views/look/look-view.ts';

/**
 * The mark of the site on a browser’s tab: the register’s own drawing, or a page with its corner turned on a ground of
 * the frame’s colour.
 */
export function iconSvg({
  icon,
  themeColour,
  iconFold,
}: Pick<LookView, 'icon' | 'themeColour' | 'iconFold'>): string {
  if (icon !== undefined) return new TextDecoder().decode(icon);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${themeColour}"/><path d="M9 6h10l5 5v15H9z" fill="#fff"/><path d="M19 6v5h5z" fill="${iconFold}"/><path d="M12 15h9v2h-9zm0 4h9v2h-9z" fill="${themeColour}"/><path d="M12 11h4v2h-4z" fill="#1e7a5a"/></svg>\n`;
}
