/** A place where someone should look before the list of seats is confirmed. */
export interface SeatDoubt {
  readonly clause: string;
  readonly quote: string;
  readonly says: string;
}
