/**
 * Which files may hold mail, by their names; what is in them decides. The one list of this: the command line walks by
 * it, the language server watches by it, and `npm run generate` writes it for the extension.
 */

/** Files of one notation. */
export interface TemplateKind {
  /** Without the dot. */
  readonly extensions: readonly string[];
  /** Ids by which editors know the notation, with the extensions that are usual for it; none where they do not. */
  readonly languages: readonly string[];
}

/** Formats of mail, and template languages that mail is written in. */
export const TEMPLATE_KINDS: readonly TemplateKind[] = [
  { extensions: ['html', 'htm', 'xhtml'], languages: ['html', 'django-html'] },
  { extensions: ['mjml'], languages: ['mjml'] },
  { extensions: ['eml', 'emltpl'], languages: ['eml'] },
  { extensions: ['md', 'markdown'], languages: ['markdown'] },
  { extensions: ['txt', 'text'], languages: ['plaintext', 'django-txt'] },
  { extensions: ['json'], languages: ['json'] },
  { extensions: ['hbs', 'handlebars'], languages: ['handlebars'] },
  { extensions: ['mustache'], languages: ['mustache'] },
  { extensions: ['liquid'], languages: ['liquid'] },
  { extensions: ['njk', 'nunjucks'], languages: ['nunjucks'] },
  { extensions: ['j2', 'jinja', 'jinja2'], languages: ['jinja', 'jinja-html'] },
  { extensions: ['twig'], languages: ['twig'] },
  { extensions: ['ejs'], languages: ['ejs'] },
  { extensions: ['erb'], languages: ['erb'] },
  { extensions: ['ftl', 'ftlh'], languages: ['ftl', 'freemarker'] },
  { extensions: ['vm'], languages: ['velocity'] },
  { extensions: ['gohtml', 'gotmpl', 'tmpl'], languages: ['gotmpl'] },
  { extensions: ['tpl'], languages: ['smarty'] },
  { extensions: ['mako'], languages: ['mako'] },
  { extensions: ['tt', 'tt2'], languages: [] },
  // Salesforce keeps the body of a mail in it.
  { extensions: ['email'], languages: [] },
];

/** Files that keep nothing of a mail but its envelope, or may: settings, catalogues and records, as globs. */
export const ENVELOPE_FILES: readonly string[] = [
  '**/*.{yml,yaml,tf}',
  '**/config.toml',
  '**/messages*.properties',
  '**/subject.pug',
  '**/*mail*.xml',
];

const CODE = '{php,js,cjs,mjs,jsx,ts,cts,mts,tsx,vue,svelte,cshtml}';
const CODE_FOLDERS = [
  ...['email', 'emails', 'mail', 'mails', 'mailer', 'mailers', 'mailables', 'notification', 'notifications'],
  ...['Email', 'Emails', 'Mail', 'Mails', 'Mailer', 'Mailers', 'Mailables', 'Notification', 'Notifications'],
  ...['EmailTemplates', 'MailTemplates'],
];

/** Code that sends mail, as frameworks and habit place it, as globs. */
export const SENDING_CODE: readonly string[] = [
  `**/{${CODE_FOLDERS.join(',')}}/**/*.${CODE}`,
  `**/*{mail,Mail}*.${CODE}`,
];

/** Code that tests other code: its mails are examples. As globs. */
export const TEST_CODE: readonly string[] = [
  '**/*{.,-,_}test.*',
  '**/*{.,-,_}spec.*',
  '**/*.stories.*',
  '**/*.d.{ts,cts,mts}',
  '**/*{Test,Spec}.php',
  '**/{test,tests,__tests__,spec}/**',
];

/** Names of folders whose content is other people's or built from something else; hidden ones hold tools' files. */
export const LEFT_OUT_FOLDERS: readonly string[] = [
  'node_modules',
  'bower_components',
  'vendor',
  'dist',
  'build',
  'out',
  'target',
  'coverage',
];

/**
 * Files and folders by whose presence a project has mails in files that no editor takes for templates, seen from its
 * own folder. Plain paths: an editor looks them up without a search.
 */
export const SIGNS_OF_MAIL: readonly string[] = [
  'amends.config.json',
  'emails',
  'email',
  'mails',
  'src/emails',
  'src/mail',
  'app/Mail',
  'app/mailers',
  'resources/views/emails',
  'supabase/config.toml',
  'config/locales',
  'src/main/resources/i18n',
];

/** Extensions of further files that a mail is read with: its data, the code and the pages that name it. */
const FURTHER_EXTENSIONS: readonly string[] = [
  ...['csv', 'yml', 'yaml', 'toml', 'tf', 'tftpl', 'properties', 'xml'],
  ...['php', 'rb', 'vue', 'svelte', 'cshtml', 'pug', 'haml', 'slim'],
];

/** Every extension of templates, without the dot. */
export const TEMPLATE_EXTENSIONS: readonly string[] = TEMPLATE_KINDS.flatMap(({ extensions }) => extensions);

/** Every file that a mail may be read with, as globs: when it changes, so may what is to be said of the mail. */
export const RELATED_FILES: readonly string[] = [
  `**/*.{${[...TEMPLATE_EXTENSIONS, ...FURTHER_EXTENSIONS].join(',')}}`,
  // The HTML and the text of a mail, whatever its engine: `welcome.html.mine`, `welcome-text.ts`.
  '**/*{.,-,_}{html,htm,mjml,text,txt,plain,plaintext}.*',
];
