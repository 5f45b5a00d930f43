import { isRepositoryDocument } from '../../document/mail-likeness/place-evidence';

const EXTENSIONS = new Set(
  (
    'html htm mjml md markdown txt eml emltpl json tpl tmpl ' +
    'hbs handlebars mustache liquid njk nunjucks twig ejs erb j2 jinja jinja2 ftl ftlh vm gohtml tt tt2 mako'
  ).split(' '),
);

/** Files that keep nothing of a mail but its envelope, or may: what is in them decides. */
const ENVELOPE_FILE =
  /^config\.toml$|^messages(?:_[\w-]+)?\.properties$|^subject\.pug$|\.subject\.gotmpl$|\.ya?ml$|\.tf$|\.email-meta\.xml$|mail[^/]*\.xml$/i;

/** Code that sends mail, as frameworks and habit place it; tests of it send none. */
const SENDING_CODE =
  /(?:^|[\\/])(?:e?mails?|mailers?|mailables|notifications?)[\\/](?:[^\\/]+[\\/])*[^\\/]+\.(?:php|[cm]?[jt]s|[jt]sx|vue|svelte|cshtml)$|mail[^\\/]*\.(?:php|[cm]?[jt]s|[jt]sx|vue|svelte|cshtml)$/i;
const TEST_CODE = /[._-](?:test|spec|stories|d)\.[^.]+$|(?:Test|Spec)\.php$|[\\/](?:tests?|__tests__|spec)[\\/]/;

/** Folders whose content is installed or built from something else. */
const LEFT_OUT_FOLDERS = new Set(['node_modules', 'bower_components', 'dist', 'build', 'out', 'target', 'coverage']);

/** Whether a file found in a folder may be a template, by its path. JSON may: what is in it decides. */
export function mayBeTemplate(path: string): boolean {
  const fileName = path.replace(/^.*[\\/]/, '');
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  if (ENVELOPE_FILE.test(fileName)) return true;
  if (SENDING_CODE.test(path)) return !TEST_CODE.test(path);
  return extension !== undefined && EXTENSIONS.has(extension) && !isRepositoryDocument(fileName);
}

/** Whether a folder found in a folder is walked. Hidden ones hold the tools' own files. */
export function isWalked(folderName: string): boolean {
  return !folderName.startsWith('.') && !LEFT_OUT_FOLDERS.has(folderName.toLowerCase());
}
