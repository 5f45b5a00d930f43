import { readJson } from '../../containers/read-json';
import type { EnvelopeConvention } from '../envelope-convention';
import { nameOf } from '../resolve-related';

/** A folder of Postmark's own tool: `meta.json` beside `content.html` and `content.txt`. */
export const postmarkFolder: EnvelopeConvention = {
  name: 'Postmark',

  envelopePaths: (bodyPath) => (/^content\.(?:html|txt)$/.test(nameOf(bodyPath)) ? ['meta.json'] : []),

  read(source, path) {
    if (nameOf(path) !== 'meta.json') return [];
    const container = readJson(source);
    const speaks = container.envelope.fields.length > 0 || container.envelope.gaps.subject !== undefined;
    return speaks ? [{ container, bodyPaths: ['content.html', 'content.txt'] }] : [];
  },
};
