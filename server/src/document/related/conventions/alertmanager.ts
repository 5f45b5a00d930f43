import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { BodyContent } from '../../containers/container';
import type { FieldRole } from '../../containers/field-role';
import type { ComputedField, EnvelopeFieldName } from '../../envelope';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { nameOf } from '../resolve-related';
import { pathEndings } from './path-endings';
import { readYamlScalars, scalarsByPath, type YamlScalar } from './yaml-scalars';

/** Keys of a mail, headers below `headers.`, the surest first: a header outweighs the setting it repeats. */
const FIELDS: Readonly<Record<string, FieldRole & EnvelopeFieldName>> = {
  'headers.subject': 'subject',
  'headers.from': 'from',
  from: 'from',
  'headers.reply-to': 'replyTo',
  to: 'audience',
};

/** A call of a template that is defined elsewhere, and nothing else. */
const TEMPLATE_CALL = /^\{\{-?\s*template\s+"[^"]{0,200}"[^{}"]{0,200}\}\}$/;
const FOLDERS = ['', '../', '../../'];

/** Alertmanager of Prometheus: `email_configs` of its receivers, in its own file or as a resource of Kubernetes. */
export const alertmanager: EnvelopeConvention = {
  name: 'Alertmanager',

  envelopePaths(bodyPath) {
    if (!bodyPath.endsWith('.tmpl')) return [];
    return FOLDERS.flatMap((folder) => ['alertmanager.yml', 'alertmanager.yaml'].map((name) => folder + name));
  },

  read(source, path) {
    if (!/^alert-?manager[\w.-]*\.ya?ml$/i.test(nameOf(path)) || !/\bemail_?configs\b/i.test(source)) return [];
    const scalars = readYamlScalars(source);
    const byPath = scalarsByPath(scalars);
    const sender = byPath.get('global.smtp_from');
    const bodyPaths = scalars.filter(isTemplateFile).flatMap(({ value }) => pathEndings(value.text.text));
    return [...groupByMail(byPath).values()].flatMap((mail) => keepMail(source, mail, sender, bodyPaths));
  },
};

function isTemplateFile({ path }: YamlScalar): boolean {
  return path.length === 2 && path[0] === 'templates';
}

type ScalarsByPath = ReadonlyMap<string, YamlScalar>;

/** The strings of each mail, by their keys in it. */
function groupByMail(byPath: ScalarsByPath): ReadonlyMap<string, ReadonlyMap<string, YamlScalar>> {
  const mails = new Map<string, Map<string, YamlScalar>>();
  for (const scalar of byPath.values()) {
    const { path } = scalar;
    const at = path.findIndex((key) => key === 'email_configs' || key === 'emailConfigs');
    if (at < 2 || path[at - 2] !== 'receivers') continue;
    const mail = path.slice(0, at + 2).join('.');
    const entries = mails.get(mail) ?? new Map<string, YamlScalar>();
    entries.set(keyInMail(path.slice(at + 2), byPath, path), scalar);
    mails.set(mail, entries);
  }
  return mails;
}

/** `headers.subject` for `headers: { Subject: … }`, and for the list of `key` and `value` that Kubernetes has. */
function keyInMail(keys: readonly string[], byPath: ScalarsByPath, path: readonly string[]): string {
  const [first, item = '', last] = keys;
  if (first !== 'headers' || last !== 'value') return keys.join('.').toLowerCase();
  const name = byPath.get([...path.slice(0, -1), 'key'].join('.'))?.value.text.text;
  return `headers.${(name ?? item).toLowerCase()}`;
}

function keepMail(
  source: string,
  mail: ReadonlyMap<string, YamlScalar>,
  sender: YamlScalar | undefined,
  bodyPaths: readonly string[],
): readonly KeptEnvelope[] {
  const entries: EnvelopeEntry[] = [];
  const computed: ComputedField[] = [];
  for (const [key, role] of Object.entries(FIELDS)) {
    const value = mail.get(key)?.value;
    if (value === undefined) continue;
    if (TEMPLATE_CALL.test(value.text.text.trim())) computed.push({ name: role, span: value.span });
    else entries.push({ role, rank: entries.length, value });
  }
  const isSent = [...entries, ...computed].length > 0;
  const statesSender = mail.has('headers.from') || mail.has('from');
  if (sender !== undefined && !statesSender) entries.push({ role: 'from', rank: entries.length, value: sender.value });
  const contents = (['html', 'text'] as const).flatMap((format): BodyContent[] => {
    const text = mail.get(format)?.value.text;
    return text === undefined || TEMPLATE_CALL.test(text.text.trim()) ? [] : [{ format, text }];
  });
  if (!isSent && contents.length === 0) return [];
  const container = keptContainer(source, 'yaml', entries, { contents, computed });
  return [{ container: { ...container, dialectHint: 'go' }, bodyPaths }];
}
