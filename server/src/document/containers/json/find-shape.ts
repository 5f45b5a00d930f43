import type { Node } from 'jsonc-parser';
import { parseJson } from './parse-json';
import type { ProviderShape } from './provider-shape';
import { PROVIDER_SHAPES } from './provider-shapes';
import { propertyValue, resolvePath } from './resolve-path';

/** A provider's shape, recognised, and the object of the mail in it. */
export interface FoundShape {
  readonly shape: ProviderShape;
  readonly mail: Node;
}

/** Whether a JSON file keeps a mail in the shape of a provider we know. */
export function isMailJson(source: string): boolean {
  const root = parseJson(source);
  return root !== undefined && findShape(root) !== undefined;
}

/** The first shape of the table whose keys are there. */
export function findShape(root: Node): FoundShape | undefined {
  for (const shape of PROVIDER_SHAPES) {
    const candidates = resolvePath(root, shape.mail).filter((node) => node.type === 'object' && fits(node, shape));
    const mail = candidates.find(isActive) ?? candidates[0];
    if (mail !== undefined) return { shape, mail };
  }
  return undefined;
}

function fits(mail: Node, { marks }: ProviderShape): boolean {
  return marks.every((group) => group.some((path) => resolvePath(mail, path).length > 0));
}

/** Of a template's versions, the one that is sent. */
function isActive(version: Node): boolean {
  const active: unknown = propertyValue(version, 'active')?.value;
  return active === 1 || active === true;
}
