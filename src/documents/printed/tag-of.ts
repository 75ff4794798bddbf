import type { Tag } from './page.ts';

const deepest = 60;

/** The structure of a page as the file declares it; nothing where there is none. */
export function tagOf(node: unknown, depth = 0): Tag | undefined {
  if (!isRecord(node) || typeof node.role !== 'string' || depth > deepest) return undefined;
  const children = Array.isArray(node.children) ? (node.children as unknown[]) : [];
  const parts = children.flatMap((child): (Tag | string)[] => {
    if (!isRecord(child)) return [];
    if (child.type === 'content') return typeof child.id === 'string' ? [child.id] : [];
    const part = tagOf(child, depth + 1);
    return part === undefined ? [] : [part];
  });
  return {
    role: node.role,
    parts,
    ...(typeof node.lang === 'string' ? { language: node.lang } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
