import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { readYamlScalars, type YamlScalar } from './yaml-scalars';

const CATALOGUE = /(?:^|\/)config\/locales\/((?:[\w.-]+\/)*)[\w.-]+\.ya?ml$/;
const VIEW =
  /(?:^|\/)app\/views\/((?:\w+\/)*)(\w+)\.(?:([a-z]{2})(?:-[A-Za-z]{2,4})?\.)?(?:html|text|mjml|md)(?:\.\w+)?$/;
const MAILER = /mail|notif/i;
const LANGUAGES = ['en', 'fr', 'it', 'id', 'ar'];
const VIEW_ENDINGS = ['html.erb', 'text.erb', 'html.haml', 'html.slim', 'mjml', 'mjml.erb'];

/** Rails and Devise: `en.devise.mailer.reset_password_instructions.subject` in `config/locales/devise.en.yml`. */
export const railsLocale: EnvelopeConvention = {
  name: 'Rails and Devise',

  envelopePaths(bodyPath) {
    const [, folders = '', , language] = VIEW.exec(bodyPath) ?? [];
    const mailer = folders.split('/').filter((folder) => folder !== '');
    if (!MAILER.test(folders)) return [];
    const root = '../'.repeat(mailer.length + 2);
    const names = ['', 'devise.', 'mailers.', 'mailer.', `${mailer.join('_')}.`];
    const languages = language === undefined ? LANGUAGES : [language];
    return languages.flatMap((tag) => names.map((name) => `${root}config/locales/${name}${tag}.yml`));
  },

  read(source, path) {
    const below = CATALOGUE.exec(path)?.[1];
    if (below === undefined || !/\bsubject\b/.test(source)) return [];
    const root = '../'.repeat(below.split('/').length + 1);
    const scalars = readYamlScalars(source);
    return scalars.flatMap((scalar) => keepMail(source, root, scalar));
  },
};

function keepMail(source: string, root: string, { path, value }: YamlScalar): KeptEnvelope[] {
  const [language = '', ...keys] = path;
  const mail = keys.slice(0, -1);
  if (keys.at(-1) !== 'subject' || mail.length < 2 || !MAILER.test(mail.join('.'))) return [];
  const entries = [{ role: 'subject', rank: 0, value }] as const;
  const container = keptContainer(source, 'yaml', entries, { language: language.toLowerCase() });
  const view = `${root}app/views/${mail.join('/')}`;
  const bodyPaths = VIEW_ENDINGS.flatMap((ending) => [`${view}.${ending}`, `${view}.${language}.${ending}`]);
  return [{ container: { ...container, dialectHint: 'ruby-i18n' }, bodyPaths }];
}
