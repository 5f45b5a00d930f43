import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { BodyContent } from '../../containers/container';
import { readProviderJson } from '../../containers/read-json';
import { parseJson } from '../../containers/json/parse-json';
import { propertyValue } from '../../containers/json/resolve-path';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { readYamlScalars, type YamlScalar } from './yaml-scalars';

const TYPE = 'AWS::SES::Template';

/** Templates of Amazon SES as resources of CloudFormation and SAM, in YAML and in JSON; the bodies stand beside. */
export const cloudFormation: EnvelopeConvention = {
  name: 'CloudFormation and SAM',

  envelopePaths: () => [],

  read(source, path) {
    if (!source.includes(TYPE)) return [];
    if (/\.ya?ml$|\.template$/.test(path)) return readYaml(source);
    return path.endsWith('.json') ? readResources(source) : [];
  },
};

function readYaml(source: string): readonly KeptEnvelope[] {
  const scalars = readYamlScalars(source);
  const types = scalars.filter(({ path, value }) => path.at(-1) === 'Type' && value.text.text === TYPE);
  return types.map(({ path }): KeptEnvelope => {
    const template = [...path.slice(0, -1), 'Properties', 'Template'];
    const find = (key: string) => scalars.find((scalar) => isAt(scalar, [...template, key]))?.value;
    const subject = find('SubjectPart');
    const entries: EnvelopeEntry[] = subject === undefined ? [] : [{ role: 'subject', rank: 0, value: subject }];
    const bodies = [
      { format: 'html', value: find('HtmlPart') },
      { format: 'text', value: find('TextPart') },
    ] as const;
    const contents = bodies.flatMap(({ format, value }): BodyContent[] =>
      value === undefined ? [] : [{ format, text: value.text }],
    );
    const container = keptContainer(source, 'yaml', entries, { contents });
    return { container: { ...container, dialectHint: 'ses' }, bodyPaths: [] };
  });
}

function isAt({ path }: YamlScalar, keys: readonly string[]): boolean {
  return path.length === keys.length && keys.every((key, index) => path[index] === key);
}

function readResources(source: string): readonly KeptEnvelope[] {
  const root = parseJson(source.replace(/^\uFEFF/, ' '));
  const resources = root?.type === 'object' ? propertyValue(root, 'Resources') : undefined;
  if (root === undefined || resources?.type !== 'object') return [];
  return (resources.children ?? []).flatMap((property): KeptEnvelope[] => {
    const resource = property.children?.[1];
    if (resource?.type !== 'object' || propertyValue(resource, 'Type')?.value !== TYPE) return [];
    const properties = propertyValue(resource, 'Properties');
    const container = properties === undefined ? undefined : readProviderJson(source, root, properties);
    return container === undefined ? [] : [{ container, bodyPaths: [] }];
  });
}
