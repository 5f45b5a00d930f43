import * as vscode from 'vscode';
import { ENVELOPE_FILES, LANGUAGES, SENDING_CODE, TEMPLATES } from './template-files';

/** Files that hold mail whatever language another extension takes them for. */
const PATTERNS = [TEMPLATES, ...ENVELOPE_FILES, ...SENDING_CODE];

/** One scheme and either a language or a pattern of paths. */
export type TemplateFilter = { readonly scheme: string } & (
  { readonly language: string } | { readonly pattern: string }
);

/**
 * The documents that are looked at. Naming schemes keeps out what is only shown: old revisions, search results,
 * output. Files of a virtual workspace have the scheme of their folder.
 */
export function documentSelector(): TemplateFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => [
    ...LANGUAGES.map((language) => ({ scheme, language })),
    ...PATTERNS.map((pattern) => ({ scheme, pattern })),
  ]);
}
