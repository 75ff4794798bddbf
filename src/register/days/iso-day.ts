/** The day of a moment in Greenwich, as `2025-03-14`. */
export function isoDay(moment: Date): string {
  return moment.toISOString().split('T')[0]!;
}
