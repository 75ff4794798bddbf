/** Widths for which styles have a rule, in pixels. */
export const ruledWidths = [400, 480, 560, 640, 720, 800, 960, 1120, 1280] as const;

/** The first width for which styles have a rule, and in which a drawing fits whole; none where it is too wide for any page. */
export function widthClass(width: number): number | undefined {
  return ruledWidths.find((ruled) => width <= ruled);
}
