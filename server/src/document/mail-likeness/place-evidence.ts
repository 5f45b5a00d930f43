/** Folders that hold mail templates, compared without case, hyphens and underscores. */
const MAIL_FOLDERS = new Set([
  'edm',
  'email',
  'emails',
  'emailtemplate',
  'emailtemplates',
  'mail',
  'mailer',
  'mailers',
  'mailing',
  'mailings',
  'mails',
  'mailtemplate',
  'mailtemplates',
  'mjml',
  'newsletter',
  'newsletters',
  'transactional',
]);

/** Words that make the name of a markup file a mail's: `welcome-email.html`, `order.mail.twig`. */
const MAIL_FILE_WORDS = new Set(['email', 'emails', 'mail', 'mailer', 'mailing', 'newsletter', 'edm']);

/** Files that a repository keeps about itself, by their name without extension. */
const REPOSITORY_DOCUMENTS = new Set([
  'agents',
  'authors',
  'changelog',
  'changes',
  'code_of_conduct',
  'codeowners',
  'contributing',
  'contributors',
  'copying',
  'governance',
  'history',
  'issue_template',
  'license',
  'licence',
  'maintainers',
  'news',
  'notice',
  'privacy',
  'pull_request_template',
  'readme',
  'releasing',
  'requirements',
  'roadmap',
  'robots',
  'security',
  'support',
  'todo',
  'upgrading',
]);

/** Folders of prose that is published or kept for developers, not mailed. */
const DOCUMENTATION_FOLDERS = new Set(['.github', '.gitlab', '_posts', 'blog', 'doc', 'docs', 'posts', 'wiki']);

/** Whether the path is a README, a changelog or another document that a repository keeps about itself. */
export function isRepositoryDocument(path: string): boolean {
  const { fileName } = splitPath(path);
  if (!/(?:^[^.]+|\.(?:md|markdown|txt|rst|html?))$/i.test(fileName)) return false;
  const name = fileName.split('.', 1)[0] ?? '';
  return REPOSITORY_DOCUMENTS.has(name.toLowerCase().replaceAll('-', '_'));
}

/** Whether a text lies among documentation or blog posts. */
export function isDocumentationPlace(path: string): boolean {
  return splitPath(path).folders.some((folder) => DOCUMENTATION_FOLDERS.has(folder.toLowerCase()));
}

/**
 * Whether folders or file name say that the file is a mail. For text and Markdown only folders count:
 * `email-setup.md` is more often about mail than mail itself.
 */
export function isMailPlace(path: string, onlyFolders: boolean): boolean {
  const { folders, fileName } = splitPath(path);
  if (folders.some((folder) => MAIL_FOLDERS.has(folder.toLowerCase().replace(/[^a-z]/g, '')))) return true;
  return !onlyFolders && wordsOf(fileName).some((word) => MAIL_FILE_WORDS.has(word));
}

function splitPath(path: string): { readonly folders: readonly string[]; readonly fileName: string } {
  const segments = path.split(/[/\\]/);
  return { fileName: segments.pop() ?? '', folders: segments };
}

/** Lower-case words of a file name; `orderEmail` has two. */
function wordsOf(fileName: string): readonly string[] {
  return fileName
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
