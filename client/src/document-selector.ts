import { ENVELOPE_FILES } from './template-files';
import * as vscode from 'vscode';

/** Languages that templates are written in; JSON holds mails of sending services. */
const LANGUAGES = [
  'html',
  'mjml',
  'eml',
  'markdown',
  'plaintext',
  'handlebars',
  'liquid',
  'nunjucks',
  'jinja',
  'jinja-html',
  'twig',
  'ejs',
  'json',
];

/** Files that hold mail whatever language another extension takes them for. */
const PATTERNS = ['**/*.eml', '**/*.mjml', ...ENVELOPE_FILES];

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
