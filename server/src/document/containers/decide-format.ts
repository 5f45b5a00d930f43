import type { MailFormat, ParseOptions } from '../mail-document';
import { readHeaderFields } from './headers/header-fields';
import { isMailJson } from './json/find-shape';
import { looksLikeHtml } from './looks-like-html';

const EXTENSIONS: Readonly<Partial<Record<string, MailFormat>>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mjml: 'mjml',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  eml: 'eml',
  emltpl: 'eml',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  properties: 'properties',
  tf: 'hcl',
  xml: 'xml',
  js: 'code',
  mjs: 'code',
  cjs: 'code',
  jsx: 'code',
  ts: 'code',
  mts: 'code',
  cts: 'code',
  tsx: 'code',
  rb: 'code',
  vue: 'code',
  svelte: 'code',
};

/** Extensions of template languages: the format is that of the extension before, or the content tells it. */
const TEMPLATING = new Set([
  ...['hbs', 'handlebars', 'mustache', 'liquid', 'njk', 'nunjucks', 'twig', 'ejs', 'erb', 'php', 'blade'],
  ...['j2', 'jinja', 'jinja2', 'tpl', 'tmpl', 'gotmpl', 'gohtml', 'ftl', 'ftlh', 'vm', 'cshtml', 'haml'],
]);

const LANGUAGES: Readonly<Partial<Record<string, MailFormat>>> = {
  html: 'html',
  mjml: 'mjml',
  markdown: 'markdown',
  plaintext: 'text',
  json: 'json',
  jsonc: 'json',
  eml: 'eml',
  email: 'eml',
};

/** Headers that a message starts with, seen by whoever opens a file without a name. */
const MESSAGE_HEADERS = new Set(['return-path', 'received', 'mime-version', 'message-id', 'x-unsent', 'date']);

/** What kind of file this is: by its extension, the editor's language, and at last its content. */
export function decideFormat(source: string, options: ParseOptions): MailFormat {
  if (isClassOfPhp(source, options.path)) return 'code';
  const named = formatOfPath(options.path);
  if (named !== undefined) return named === 'html' && isMjml(source) ? 'mjml' : named;
  const language = options.languageId === undefined ? undefined : LANGUAGES[options.languageId];
  // Every editor calls a text whose language it does not know plain text.
  if (language !== undefined && language !== 'text') return language;
  return formatOfContent(source);
}

/** PHP is a templating language too: what declares a class is none. */
function isClassOfPhp(source: string, path: string): boolean {
  return (
    /(?<!\.blade)\.php$/i.test(path) &&
    /^\s*<\?php\b/.test(source) &&
    /^\s*(?:\w+ )*class \w/m.test(source.slice(0, 20_000))
  );
}

function formatOfPath(path: string): MailFormat | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const extensions = name.split('.').slice(1).reverse();
  for (const extension of extensions) {
    const format = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
    if (format !== undefined) return format;
    if (!TEMPLATING.has(extension)) return undefined;
  }
  return undefined;
}

function formatOfContent(source: string): MailFormat {
  if (isMjml(source)) return 'mjml';
  if (/^\uFEFF?\s*\{\s*"/.test(source.slice(0, 1000)) && isMailJson(source)) return 'json';
  if (isMessage(source)) return 'eml';
  return looksLikeHtml(source) ? 'html' : 'text';
}

function isMjml(source: string): boolean {
  return /<mjml[\s>]/i.test(source.slice(0, 4000));
}

function isMessage(source: string): boolean {
  const names = readHeaderFields(source.slice(0, 8000), 0).fields.map(({ name }) => name);
  return names.length >= 2 && names.some((name) => MESSAGE_HEADERS.has(name)) && names.includes('from');
}
