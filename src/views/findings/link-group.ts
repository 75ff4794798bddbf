import type { Link } from '../body-link.ts';

/** Links under the heading of their group. */
export interface LinkGroup {
  readonly id: string;
  readonly name: string;
  /** `aside` is what stands beside the link, such as “3 findings”; empty where there is nothing. */
  readonly links: readonly (Link & { readonly aside: string })[];
  /** More of them, folded away, and what their line says: “4 found nothing here”. */
  readonly folded?: { readonly title: string; readonly links: LinkGroup['links'] };
}
