import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { FieldRole } from '../../containers/field-role';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { readYamlScalars, type YamlScalar } from './yaml-scalars';

const FIELDS: Readonly<Partial<Record<string, FieldRole>>> = {
  subject: 'subject',
  from: 'from',
  reply_to: 'replyTo',
  to: 'audience',
};
const VIEWS = ['html', 'text'];
const ENDINGS = ['antlers.html', 'blade.php', 'html'];

/** Mails that a form of Statamic sends: `email` in `resources/forms/contact.yaml`, one or a list of them. */
export const statamicForms: EnvelopeConvention = {
  name: 'Statamic',

  // Which form sends a view, only the forms tell.
  envelopePaths: () => [],

  read(source, path) {
    if (!/(?:^|\/)resources\/forms\/[\w-]+\.ya?ml$/.test(path) || !/^email:/m.test(source)) return [];
    return [...groupByMail(readYamlScalars(source)).values()].flatMap((mail) => keepMail(source, mail));
  },
};

/** The strings of each mail: `email.subject` of the only one, `email.0.subject` of the first of several. */
function groupByMail(scalars: readonly YamlScalar[]): ReadonlyMap<string, readonly YamlScalar[]> {
  const mails = new Map<string, YamlScalar[]>();
  for (const scalar of scalars) {
    const { path } = scalar;
    if (path[0] !== 'email' || path.length < 2 || path.length > 3) continue;
    const mail = path.slice(0, -1).join('.');
    const entries = mails.get(mail);
    if (entries === undefined) mails.set(mail, [scalar]);
    else entries.push(scalar);
  }
  return mails;
}

function keepMail(source: string, mail: readonly YamlScalar[]): readonly KeptEnvelope[] {
  const entries = mail.flatMap(({ path, value }): EnvelopeEntry[] => {
    const role = FIELDS[path.at(-1) ?? ''];
    return role === undefined ? [] : [{ role, rank: 0, value }];
  });
  if (!entries.some(({ role }) => role !== 'audience')) return [];
  const views = mail.filter(({ path }) => VIEWS.includes(path.at(-1) ?? '')).map(({ value }) => value.text.text);
  const bodyPaths = views
    .filter((view) => /^[\w./-]+$/.test(view))
    .flatMap((view) => ENDINGS.map((ending) => `../views/${view.replaceAll('.', '/')}.${ending}`));
  return [{ container: keptContainer(source, 'yaml', entries), bodyPaths }];
}
