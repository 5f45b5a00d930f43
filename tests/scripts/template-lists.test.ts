import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { ENVELOPE_FILES, NOT_OURS, NOT_OURS_OR_TESTS, SENDING_CODE, TEMPLATES } from '../../client/src/template-files';
import { manifestWithActivation } from '../../server/scripts/generators/template-lists';
import { RELATED_FILES, TEMPLATE_EXTENSIONS } from '../../server/src/document/mail-likeness/template-files';
import { relatedPaths } from '../../server/src/document/related/related-paths';
import { isWalked, mayBeTemplate } from '../../server/src/hosts/command-line/template-names';

/** A file of each notation and of each way to keep envelopes elsewhere. */
const MAILS = [
  ...TEMPLATE_EXTENSIONS.map((extension) => `shop/welcome.${extension}`),
  'app/views/order_mailer/sorry.html.erb',
  'templates/account/email/charged_subject.txt',
  'emails/templates/reset/en.ftl',
  'supabase/config.toml',
  'config/locales/server.en.yml',
  'themes/shop/email/messages/messages_fr.properties',
  'emails/welcome/subject.pug',
  'courier/email.subject.gotmpl',
  'infra/cognito.yml',
  'infra/main.tf',
  'addons/shop/data/mail_template.xml',
  'email/shop/Welcome.email-meta.xml',
  'app/Mail/OrderShipped.php',
  'resources/views/emails/sorry.blade.php',
  'src/emails/welcome.tsx',
  'src/notifications/charged.ts',
  'lib/sendMail.js',
  'Emails/Sorry.cshtml',
  'components/order-mail.vue',
];

const NO_MAILS = ['src/index.ts', 'lib/order.rb', 'src/emails.css', 'logo.svg', 'app/Models/User.php', 'Makefile'];

const searched = picomatch([TEMPLATES, ...ENVELOPE_FILES, ...SENDING_CODE]);

describe('the editor and the command line', () => {
  test.each(MAILS)('both look at %s', (path) => {
    expect([mayBeTemplate(`/project/${path}`), searched(path)]).toEqual([true, true]);
  });

  test.each(NO_MAILS)('both leave %s alone', (path) => {
    expect([mayBeTemplate(`/project/${path}`), searched(path)]).toEqual([false, false]);
  });

  test.each(['node_modules', 'vendor', 'dist', 'target', '.git', '.next'])('both stay out of %s', (folder) => {
    const path = `shop/${folder}/emails/a.html`;
    const isLeftOut = [NOT_OURS, NOT_OURS_OR_TESTS].map((glob) => picomatch.isMatch(path, glob, { dot: true }));
    expect([isWalked(folder), ...isLeftOut]).toEqual([false, true, true]);
  });

  test.each(['src/emails/welcome.test.ts', 'tests/emails/send.php', 'src/mail/types.d.ts', 'app/Mail/SorryTest.php'])(
    'both take the mails of %s for examples',
    (path) => {
      expect(mayBeTemplate(`/project/${path}`)).toBe(false);
      expect(picomatch.isMatch(path, NOT_OURS_OR_TESTS.slice(1, -1).split(','))).toBe(true);
    },
  );
});

describe('what is watched', () => {
  const TERRAFORM =
    'resource "aws_ses_template" "a" {\n  subject = "Hi"\n  html = file("${path.module}/mails/a.html")\n}\n';
  const CATALOGUES: readonly (readonly [path: string, source: string])[] = [
    ['infra/main.tf', TERRAFORM],
    ['app/mailers/order_mailer.rb', 'def sorry\n  mail to: a, subject: t("b")\nend\n'],
    ['supabase/config.toml', '[auth.email.template.invite]\nsubject = "Hi"\ncontent_path = "./a.html"\n'],
    ['courier/email.subject.gotmpl', 'We charged you twice'],
    ['welcome/subject.pug', '| We charged you twice'],
    ['email/Welcome.email-meta.xml', '<EmailTemplate><subject>Hi</subject></EmailTemplate>'],
  ];
  const isWatched = picomatch([...RELATED_FILES], { dot: true });

  test.each([...MAILS.map((path) => [path, ''] as const), ...CATALOGUES])(
    'is every file that is read beside %s',
    (path, source) => {
      const read = relatedPaths(path, source).map((related) => related.replaceAll('../', ''));
      expect(read.filter((related) => !isWatched(related))).toEqual([]);
    },
  );

  test('are the files of catalogues that are read beside a body', () => {
    expect(CATALOGUES.filter(([path, source]) => relatedPaths(path, source).length === 0)).toEqual([]);
  });
});

test('the manifest wakes the extension for each language and at each sign of mail', () => {
  const { name, activationEvents } = JSON.parse(
    manifestWithActivation('{ "name": "amends", "activationEvents": ["onLanguage:gone"] }'),
  );
  expect(name).toBe('amends');
  expect(activationEvents).toEqual(expect.arrayContaining(['onLanguage:erb', 'workspaceContains:amends.config.json']));
  expect(activationEvents).not.toContain('onLanguage:gone');
  // A pattern would have VS Code search the whole folder whenever it opens one.
  expect(activationEvents.filter((event: string) => event.includes('*'))).toEqual([]);
});
