import type { Root } from 'hast';
import { visit } from './visit.ts';

/** Turns `align`, which HTML no longer has and the security policy rejects as a style, into a class. */
export function tableClasses(tree: Root): void {
  visit(tree, 'element', (node) => {
    const { align, ...properties } = node.properties;
    if (typeof align === 'string') node.properties = { ...properties, className: [`align-${align}`] };
  });
}
