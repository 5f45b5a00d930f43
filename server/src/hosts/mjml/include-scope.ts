import { realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { IncludeScope } from './render-request';

/**
 * Which files a mail may include: those of the workspace folder that the mail itself lies in.
 * Undefined for a mail outside every folder and for one that is not saved yet, so that nothing is read for them.
 */
export function includeScope(
  filePath: string | undefined,
  workspaceFolders: readonly string[] | undefined,
): IncludeScope | undefined {
  const mail = filePath === undefined ? undefined : realPath(filePath);
  if (mail === undefined) return undefined;
  const roots = (workspaceFolders ?? []).flatMap((folder) => realPath(folder) ?? []).filter((root) => lies(mail, root));
  return roots.length === 0 ? undefined : { filePath: mail, roots };
}

/** The path with every symbolic link followed: MJML compares real paths, and so must we. */
function realPath(path: string): string | undefined {
  try {
    return isAbsolute(path) ? realpathSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function lies(path: string, root: string): boolean {
  const inside = relative(root, path);
  return inside !== '' && !isAbsolute(inside) && !inside.split(/[\\/]/u).includes('..');
}
