import { templateWords } from '../../containers/blocks/template-words';
import type { EnvelopeConvention } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { nameOf } from '../resolve-related';

const FILE = 'from_name.txt';
const BODIES = ['body.html', 'body.txt'];
const MOST_CHARACTERS = 500;

/** Open edX: the name of the sender in `from_name.txt`, in the folder of the mail; the address is a setting. */
export const fromNameFile: EnvelopeConvention = {
  name: 'Open edX',

  envelopePaths: (bodyPath) => (BODIES.includes(nameOf(bodyPath)) ? [FILE] : []),

  read(source, path) {
    if (nameOf(path) !== FILE || source.length > MOST_CHARACTERS) return [];
    const value = templateWords(source, source.startsWith('\uFEFF') ? 1 : 0, source.length);
    const container = keptContainer(source, 'subject', [{ role: 'fromName', rank: 0, origin: 'file', value }]);
    return [{ container, bodyPaths: BODIES }];
  },
};
