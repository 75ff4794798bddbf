/** One place where the Tab key stops. */
export interface FocusStop {
  name: string;
  href: string | undefined;
  faults: string[];
}

/**
 * Looks at the focused element: is it in the window, uncovered, and marked as focused?
 *
 * Shape: runs inside the page, so it can use nothing from outside itself. Gives nothing at the
 *        end of the page, which is its body or an element that was looked at before.
 */
export function lookAtFocus(): FocusStop | undefined {
  const memory = globalThis as { seenByWalk?: Set<Element> };
  const seen = (memory.seenByWalk ??= new Set());
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body || seen.has(element)) return undefined;
  seen.add(element);

  const faults: string[] = [];
  const places = [...element.getClientRects()].filter((r) => r.width > 1 && r.height > 1);
  if (places.length === 0) faults.push('has no size');
  else if (!places.some(isInWindow)) faults.push('is outside the window');
  else if (!places.flatMap(pointsIn).some((point) => shows(element, point)))
    faults.push('is covered');
  if (lookOf(element) === lookWithoutFocus(element)) faults.push('is not marked as focused');
  const href = element.getAttribute('href') ?? undefined;
  return { name: element.outerHTML.slice(0, 100), href, faults };

  function isInWindow({ top, left, bottom, right }: DOMRect): boolean {
    return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  }

  function pointsIn({ x, y, width, height }: DOMRect): [number, number][] {
    const parts = [0.1, 0.5, 0.9];
    return parts.flatMap((a) =>
      parts.map((b): [number, number] => [x + a * width, y + b * height]),
    );
  }

  function shows(focused: HTMLElement, [x, y]: [number, number]): boolean {
    const hit = document.elementFromPoint(x, y);
    if (hit === null) return false;
    // A label may be drawn over its own field, as styled radios and checkboxes are.
    const label = hit.closest('label');
    return focused.contains(hit) || hit.contains(focused) || label?.control === focused;
  }

  function lookWithoutFocus(focused: HTMLElement): string {
    focused.blur();
    const look = lookOf(focused);
    focused.focus({ preventScroll: true });
    return look;
  }

  function lookOf(focused: HTMLElement): string {
    const next = focused.nextElementSibling;
    const parts = [
      getComputedStyle(focused),
      getComputedStyle(focused, '::before'),
      getComputedStyle(focused, '::after'),
      ...(next ? [getComputedStyle(next), getComputedStyle(next, '::before')] : []),
      ...(focused.parentElement ? [getComputedStyle(focused.parentElement)] : []),
    ];
    return parts.map(markOf).join('|');
  }

  function markOf(style: CSSStyleDeclaration): string {
    const { outline, boxShadow, backgroundColor, borderColor, borderWidth, textDecoration } = style;
    return [outline, boxShadow, backgroundColor, borderColor, borderWidth, textDecoration].join();
  }
}
