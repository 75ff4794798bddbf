import type { Link } from '../body-link.ts';

/** Links under the heading of their group. */
export interface LinkGroup {
  readonly id: string;
  readonly name: string;
  /** `aside` is what stands beside the link, such as “3 findings”; empty where there is nothing. */
  readonly links: readonly (Link & { readonly aside: string })[];
}
