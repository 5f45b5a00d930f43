import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { BodyContent } from '../../containers/container';
import { readProviderJson } from '../../containers/read-json';
import { parseJson } from '../../containers/json/parse-json';
import { propertyValue } from '../../containers/json/resolve-path';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { isAt, readYamlScalars, type YamlScalar } from './yaml-scalars';

const TEMPLATE = 'AWS::SES::Template';
const USER_POOL = 'AWS::Cognito::UserPool';

/** Where the mails of a resource stand below its properties, and the keys of a mail. */
const MAILS: Readonly<Record<string, readonly MailKeys[]>> = {
  [TEMPLATE]: [{ at: ['Template'], subject: 'SubjectPart', html: 'HtmlPart', text: 'TextPart' }],
  [USER_POOL]: [
    { at: ['VerificationMessageTemplate'], subject: 'EmailSubject', html: 'EmailMessage' },
    { at: ['VerificationMessageTemplate'], subject: 'EmailSubjectByLink', html: 'EmailMessageByLink' },
    { at: ['AdminCreateUserConfig', 'InviteMessageTemplate'], subject: 'EmailSubject', html: 'EmailMessage' },
  ],
};

interface MailKeys {
  readonly at: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text?: string;
}

/** Mails of Amazon SES and Cognito as resources of CloudFormation and SAM, in YAML and in JSON. */
export const cloudFormation: EnvelopeConvention = {
  name: 'CloudFormation and SAM',

  envelopePaths: () => [],

  read(source, path) {
    if (!source.includes(TEMPLATE) && !source.includes(USER_POOL)) return [];
    if (/\.ya?ml$|\.template$/.test(path)) return readYaml(source);
    return path.endsWith('.json') ? readResources(source) : [];
  },
};

function readYaml(source: string): readonly KeptEnvelope[] {
  const scalars = readYamlScalars(source);
  return scalars
    .filter(({ path }) => path.at(-1) === 'Type')
    .flatMap(({ path, value }) => {
      const properties = [...path.slice(0, -1), 'Properties'];
      const dialect = value.text.text === TEMPLATE ? 'ses' : 'cognito';
      return (MAILS[value.text.text] ?? []).flatMap((keys) => keepMail(source, scalars, properties, keys, dialect));
    });
}

function keepMail(
  source: string,
  scalars: readonly YamlScalar[],
  properties: readonly string[],
  keys: MailKeys,
  dialect: string,
): readonly KeptEnvelope[] {
  const find = (key: string) => scalars.find((scalar) => isAt(scalar, [...properties, ...keys.at, key]))?.value;
  const subject = find(keys.subject);
  const entries: EnvelopeEntry[] = subject === undefined ? [] : [{ role: 'subject', rank: 0, value: subject }];
  const bodies = [
    { format: 'html', value: find(keys.html) },
    { format: 'text', value: keys.text === undefined ? undefined : find(keys.text) },
  ] as const;
  const contents = bodies.flatMap(({ format, value }): BodyContent[] =>
    value === undefined ? [] : [{ format, text: value.text }],
  );
  if (entries.length + contents.length === 0) return [];
  const container = keptContainer(source, 'yaml', entries, { contents });
  return [{ container: { ...container, dialectHint: dialect }, bodyPaths: [] }];
}

function readResources(source: string): readonly KeptEnvelope[] {
  const root = parseJson(source.replace(/^\uFEFF/, ' '));
  const resources = root?.type === 'object' ? propertyValue(root, 'Resources') : undefined;
  if (root === undefined || resources?.type !== 'object') return [];
  return (resources.children ?? []).flatMap((property): KeptEnvelope[] => {
    const resource = property.children?.[1];
    if (resource?.type !== 'object' || propertyValue(resource, 'Type')?.value !== TEMPLATE) return [];
    const properties = propertyValue(resource, 'Properties');
    const container = properties === undefined ? undefined : readProviderJson(source, root, properties);
    return container === undefined ? [] : [{ container, bodyPaths: [] }];
  });
}
