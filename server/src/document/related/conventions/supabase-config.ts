import { span } from '../../../text/span';
import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { FieldRole } from '../../containers/field-role';
import type { FrontMatterEntry } from '../../containers/front-matter/front-matter-entry';
import { readTomlEntries } from '../../containers/front-matter/toml-entries';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';

/** Keys of `[auth.email.smtp]` that name the sender of every mail. */
const SENDER: Readonly<Partial<Record<string, FieldRole>>> = { admin_email: 'fromAddress', sender_name: 'fromName' };

/** `supabase/config.toml`: `[auth.email.template.invite]` with `subject` and `content_path`. */
export const supabaseConfig: EnvelopeConvention = {
  name: 'Supabase',

  envelopePaths(bodyPath) {
    const folders = bodyPath.split('/').slice(0, -1);
    const depth = folders.lastIndexOf('supabase');
    if (depth >= 0) return [`${'../'.repeat(folders.length - 1 - depth)}config.toml`];
    return folders.at(-1) === 'templates' ? ['../config.toml', '../supabase/config.toml'] : [];
  },

  read(source, path) {
    if (!/(?:^|\/)config\.toml$/.test(path) || !source.includes('auth.email')) return [];
    const entries = readTomlEntries(source, span(source.startsWith('\uFEFF') ? 1 : 0, source.length));
    const sender = entries.flatMap(senderEntry);
    return groupByMail(entries).map((mail) => keepMail(source, mail, sender));
  },
};

function senderEntry({ path, value, insertSibling }: FrontMatterEntry): EnvelopeEntry[] {
  const [auth, email, smtp, key = ''] = path;
  const role = auth === 'auth' && email === 'email' && smtp === 'smtp' ? SENDER[key] : undefined;
  if (role === undefined) return [];
  const keyOf = (sibling: FieldRole): string => (sibling === 'fromName' ? 'sender_name' : 'admin_email');
  return [{ role, rank: 0, value, insertSibling: (sibling, text) => insertSibling(keyOf(sibling), text) }];
}

/** The entries of each mail, in source order. */
function groupByMail(entries: readonly FrontMatterEntry[]): readonly (readonly FrontMatterEntry[])[] {
  const mails = new Map<string, FrontMatterEntry[]>();
  for (const entry of entries) {
    const [auth, email, group = '', name] = entry.path;
    if (auth !== 'auth' || email !== 'email' || name === undefined) continue;
    if (group !== 'template' && group !== 'notification') continue;
    const key = `${group}.${name}`;
    mails.set(key, [...(mails.get(key) ?? []), entry]);
  }
  return [...mails.values()];
}

function keepMail(source: string, mail: readonly FrontMatterEntry[], sender: readonly EnvelopeEntry[]): KeptEnvelope {
  const find = (key: string): FrontMatterEntry | undefined => mail.find(({ path }) => path.at(-1) === key);
  const subject = find('subject');
  const stated: EnvelopeEntry[] = subject === undefined ? [] : [{ role: 'subject', rank: 0, value: subject.value }];
  const contentPath = find('content_path')?.value.text.text.replace(/^(?:\.\/)+/, '');
  return {
    container: keptContainer(source, 'toml', [...stated, ...sender]),
    // Relative to the project for most versions of the tool, to the folder of the settings for some.
    bodyPaths: contentPath === undefined ? [] : [`../${contentPath}`, contentPath],
  };
}
