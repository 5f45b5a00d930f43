import type { EnvelopeEntry } from '../../containers/assemble-fields';
import { jsonValue } from '../../containers/json/json-string';
import { parseJson } from '../../containers/json/parse-json';
import { propertyValue } from '../../containers/json/resolve-path';
import type { StoredValue } from '../../containers/stored-value';
import type { MailFormat } from '../../mail-document';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { nameOf } from '../resolve-related';
import { isAt, readYamlScalars } from './yaml-scalars';

/** Auth0's deploy tool: `emails/verify_email.json` beside its body, or `emailTemplates` in `tenant.yaml`. */
export const auth0Templates: EnvelopeConvention = {
  name: 'Auth0',

  envelopePaths(bodyPath) {
    const name = /(?:^|\/)emails\/([\w-]+)\.html$/.exec(bodyPath)?.[1];
    return name === undefined ? [] : [`${name}.json`];
  },

  read(source, path) {
    if (/(?:^|\/)tenant\.ya?ml$/.test(path)) return readTenant(source);
    return /(?:^|\/)emails\/[\w-]+\.json$/.test(path) ? readTemplate(source) : [];
  },
};

type Find = (key: string) => StoredValue | undefined;

function readTenant(source: string): readonly KeptEnvelope[] {
  const scalars = readYamlScalars(source);
  const templates = scalars.filter(({ path }) => path[0] === 'emailTemplates' && path[2] === 'template');
  return templates.flatMap(({ path }) => {
    const find: Find = (key) => scalars.find((scalar) => isAt(scalar, [...path.slice(0, 2), key]))?.value;
    return keepMail(source, 'yaml', find);
  });
}

/** What makes the file one of Auth0's is that it names a template and the engine that reads it. */
function readTemplate(source: string): readonly KeptEnvelope[] {
  const root = parseJson(source.replace(/^\uFEFF/, ' '));
  if (root?.type !== 'object') return [];
  const find: Find = (key) => {
    const node = propertyValue(root, key);
    return node === undefined ? undefined : jsonValue(source, node);
  };
  return find('template') === undefined || find('syntax') === undefined ? [] : keepMail(source, 'json', find);
}

function keepMail(source: string, format: MailFormat, find: Find): readonly KeptEnvelope[] {
  const entries = (['subject', 'from'] as const).flatMap((role): EnvelopeEntry[] => {
    const value = find(role);
    return value === undefined ? [] : [{ role, rank: 0, value }];
  });
  if (entries.length === 0) return [];
  const body = find('body')?.text;
  const isPath = body !== undefined && /^[^\s<>]+\.html$/.test(body.text);
  const contents = body === undefined || isPath ? [] : [{ format: 'html', text: body } as const];
  const container = keptContainer(source, format, entries, { contents });
  // The tool writes a path from its own folder, and keeps the body beside the template.
  const bodyPaths = isPath ? [body.text.replace(/^(?:\.\/)+/, ''), nameOf(body.text)] : [];
  return [{ container: { ...container, dialectHint: 'liquid' }, bodyPaths: [...new Set(bodyPaths)] }];
}
