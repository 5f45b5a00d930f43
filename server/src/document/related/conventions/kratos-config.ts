import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { FieldRole } from '../../containers/field-role';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { base64Words } from './base64-words';
import { pathEndings } from './path-endings';
import { readYamlScalars, scalarsByPath, type YamlScalar } from './yaml-scalars';

/** Keys of `courier.smtp`; headers are the message's own. */
const SENDER: Readonly<Partial<Record<string, FieldRole>>> = {
  from_address: 'fromAddress',
  from_name: 'fromName',
  'headers.reply-to': 'replyTo',
};
const KEY_OF_ROLE: Readonly<Partial<Record<FieldRole, string>>> = {
  fromAddress: 'from_address',
  fromName: 'from_name',
};

/** Mails of the courier, by their folders below the one that overrides the templates built in. */
const MAILS = ['recovery', 'recovery_code', 'verification', 'verification_code', 'login_code', 'registration_code']
  .flatMap((mail) => [`${mail}/valid`, `${mail}/invalid`])
  .concat('registration/duplicate', 'authenticator_key_added');
const BODIES = ['email.body.gotmpl', 'email.body.plaintext.gotmpl'];
const BODY = /(?:^|\/)email\.body(?:\.plaintext|\.html)?\.gotmpl$/;
const FOLDERS_ABOVE = 5;

/** Ory Kratos: `kratos.yml` names the sender of every mail, the folder of their templates, and may hold subjects. */
export const kratosConfig: EnvelopeConvention = {
  name: 'Ory Kratos settings',

  envelopePaths(bodyPath) {
    if (!BODY.test(bodyPath)) return [];
    const depth = Math.min(bodyPath.split('/').length - 1, FOLDERS_ABOVE);
    const folders = ['', 'config/', 'kratos/'];
    return Array.from({ length: depth }, (_, index) => '../'.repeat(index + 1)).flatMap((root) =>
      folders.flatMap((folder) => ['kratos.yml', 'kratos.yaml'].map((name) => root + folder + name)),
    );
  },

  read(source, path) {
    if (!/(?:^|\/)[\w.-]*kratos[\w.-]*\.ya?ml$/.test(path) || !source.includes('courier')) return [];
    const scalars = readYamlScalars(source).filter((scalar) => scalar.path[0] === 'courier');
    const byPath = scalarsByPath(scalars);
    const sender = scalars.flatMap(senderEntry);
    const own = mailsOf(scalars).flatMap((mail) => keepMail(source, byPath, mail, sender));
    if (sender.length === 0) return own;
    const bodyPaths = bodiesIn(byPath.get('courier.template_override_path'));
    return [...own, { container: { ...keptContainer(source, 'yaml', sender), dialectHint: 'go' }, bodyPaths }];
  },
};

function senderEntry({ path, value, insertSibling }: YamlScalar): EnvelopeEntry[] {
  const [, smtp, ...keys] = path;
  const role = smtp === 'smtp' ? SENDER[keys.join('.').toLowerCase()] : undefined;
  if (role === undefined) return [];
  const entry: EnvelopeEntry = { role, rank: 0, value };
  if (role === 'replyTo') return [entry];
  return [{ ...entry, insertSibling: (sibling, words) => insertSibling(KEY_OF_ROLE[sibling] ?? sibling, words) }];
}

/** The paths of the mails that `courier.templates` configures: `courier.templates.recovery.valid`. */
function mailsOf(scalars: readonly YamlScalar[]): readonly string[] {
  const mails = new Set<string>();
  for (const { path } of scalars) {
    const end = path.lastIndexOf('email');
    if (path[1] === 'templates' && end >= 3) mails.add(path.slice(0, end).join('.'));
  }
  return [...mails];
}

function keepMail(
  source: string,
  byPath: ReadonlyMap<string, YamlScalar>,
  mail: string,
  sender: readonly EnvelopeEntry[],
): readonly KeptEnvelope[] {
  const find = (key: string) => byPath.get(`${mail}.email.${key}`)?.value;
  const stated = find('subject');
  const subject = stated && (base64Words(stated) ?? (isLocation(stated.text.text) ? undefined : stated));
  const entries: EnvelopeEntry[] = subject === undefined ? [] : [{ role: 'subject', rank: 0, value: subject }];
  const named = [find('body.html'), find('body.plaintext')].map((value) => value?.text.text);
  const bodyPaths = named.flatMap((body) => (body?.startsWith('file://') === true ? pathEndings(body.slice(7)) : []));
  if (entries.length + bodyPaths.length === 0) return [];
  const container = keptContainer(source, 'yaml', [...entries, ...sender]);
  return [{ container: { ...container, dialectHint: 'go' }, bodyPaths }];
}

/** `file://…`, `https://…`, `base64://…`: what the words are is kept there. */
function isLocation(words: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(words);
}

function bodiesIn(folder: YamlScalar | undefined): readonly string[] {
  const folders = folder === undefined ? [] : pathEndings(folder.value.text.text.replace(/^file:\/\//, ''));
  return folders
    .flatMap((place) => [place, `../${place}`])
    .flatMap((place) => MAILS.flatMap((mail) => BODIES.map((body) => `${place}/${mail}/${body}`)));
}
