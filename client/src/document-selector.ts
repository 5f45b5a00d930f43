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
  return [...schemesOfWorkspace()].flatMap(filtersOf);
}

/** Adds the documents of folders whose scheme is new to the selector; whether there are any. */
export function takeInSchemes(selector: TemplateFilter[]): boolean {
  const known = new Set(selector.map(({ scheme }) => scheme));
  const added = [...schemesOfWorkspace()].filter((scheme) => !known.has(scheme));
  selector.push(...added.flatMap(filtersOf));
  return added.length > 0;
}

function schemesOfWorkspace(): ReadonlySet<string> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)]);
}

function filtersOf(scheme: string): TemplateFilter[] {
  return [...LANGUAGES.map((language) => ({ scheme, language })), ...PATTERNS.map((pattern) => ({ scheme, pattern }))];
}
