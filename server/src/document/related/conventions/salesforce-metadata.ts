import type { EnvelopeConvention } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { nameOf } from '../resolve-related';
import { readXml } from '../xml/read-xml';
import { xmlWords } from '../xml/xml-words';

const METADATA = '.email-meta.xml';

/** Salesforce: the subject in `Welcome.email-meta.xml`, the body in `Welcome.email` beside it. */
export const salesforceMetadata: EnvelopeConvention = {
  name: 'Salesforce',

  envelopePaths: (bodyPath) => (bodyPath.endsWith('.email') ? [`${nameOf(bodyPath)}-meta.xml`] : []),

  read(source, path) {
    if (!path.endsWith(METADATA)) return [];
    const elements = readXml(source);
    const subject = elements.find(({ name, parent }) => name === 'subject' && parent?.name === 'EmailTemplate');
    const value = subject && xmlWords(source, subject);
    if (value === undefined) return [];
    const container = keptContainer(source, 'xml', [{ role: 'subject', rank: 0, value }]);
    return [{ container, bodyPaths: [nameOf(path).slice(0, -'-meta.xml'.length)] }];
  },
};
