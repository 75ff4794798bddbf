/** Puts what is asked for in the address, so that it can be shared and bookmarked. */
export function keepInAddress(asked: URLSearchParams): void {
  const search = asked.toString();
  history.replaceState(
    null,
    '',
    search === '' ? location.pathname : `${location.pathname}?${search}`,
  );
}
