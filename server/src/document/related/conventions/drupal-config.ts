import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { isAt, readYamlScalars } from './yaml-scalars';

/** Drupal: `user.mail.yml` and its like, with a subject and a text body for each occasion. */
export const drupalConfig: EnvelopeConvention = {
  name: 'Drupal',

  envelopePaths: () => [],

  read(source, path) {
    const file = /(?:^|\/)(?:language\/([a-z]{2})[\w-]*\/)?[\w.]+\.mail\.yml$/.exec(path);
    if (file === null) return [];
    const scalars = readYamlScalars(source);
    return scalars
      .filter((scalar) => scalar.path.at(-1) === 'subject')
      .map(({ path: keys, value }): KeptEnvelope => {
        const body = scalars.find((scalar) => isAt(scalar, [...keys.slice(0, -1), 'body']));
        const entries: readonly EnvelopeEntry[] = [{ role: 'subject', rank: 0, value }];
        const contents = body === undefined ? [] : [{ format: 'text', text: body.value.text } as const];
        const container = keptContainer(source, 'yaml', entries, { contents, language: file[1] });
        return { container: { ...container, dialectHint: 'drupal' }, bodyPaths: [] };
      });
  },
};
