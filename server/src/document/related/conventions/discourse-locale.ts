import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { isAt, readYamlScalars } from './yaml-scalars';

/** Discourse and its plugins: `subject_template` and `text_body_template` in `config/locales/server.en.yml`. */
export const discourseLocale: EnvelopeConvention = {
  name: 'Discourse',

  envelopePaths: () => [],

  read(source, path) {
    if (!/(?:^|\/)config\/locales\/server\.[\w-]+\.ya?ml$/.test(path) || !source.includes('subject_template'))
      return [];
    const scalars = readYamlScalars(source);
    return scalars
      .filter((scalar) => scalar.path.at(-1) === 'subject_template')
      .map(({ path: keys, value }): KeptEnvelope => {
        const body = scalars.find((scalar) => isAt(scalar, [...keys.slice(0, -1), 'text_body_template']));
        const container = keptContainer(source, 'yaml', [{ role: 'subject', rank: 0, value }], {
          contents: body === undefined ? [] : [{ format: 'markdown', text: body.value.text }],
          language: keys[0]?.toLowerCase(),
        });
        return { container: { ...container, dialectHint: 'ruby-i18n' }, bodyPaths: [] };
      });
  },
};
