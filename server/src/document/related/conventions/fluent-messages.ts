import { span } from '../../../text/span';
import { lineValue, onOneLine } from '../../containers/line-value';
import type { StoredValue } from '../../containers/stored-value';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { nameOf } from '../resolve-related';

const CATALOGUE = /(?:^|\/)templates\/[\w-]+\/([a-z]{2,3})(?:-[A-Za-z]{2,4})?\.ftl$/;
/** A message on one line; what is indented below it would belong to it. */
const SUBJECT = /^[a-zA-Z][\w-]{0,100}-subject(?:-\d{1,4})?[ \t]{0,20}=[ \t]{0,20}(\S[^\r\n]*)$(?!\r?\n[ \t])/m;
const BODIES = ['index.mjml', 'index.txt', 'index.html'];
const CATALOGUES = ['en.ftl', 'en-US.ftl'];

/** Mozilla accounts: a mail's folder has `index.mjml`, `index.txt` and, as messages of Fluent, `en.ftl`. */
export const fluentMessages: EnvelopeConvention = {
  name: 'Mozilla accounts',

  envelopePaths: (bodyPath) => (BODIES.includes(nameOf(bodyPath)) ? CATALOGUES : []),

  read(source, path) {
    const language = CATALOGUE.exec(path)?.[1];
    const match = language === undefined ? null : SUBJECT.exec(source);
    const words = match?.[1]?.trimEnd();
    if (match === null || words === undefined) return [];
    const start = match.index + match[0].indexOf('=') + 1;
    const from = start + source.slice(start).search(/\S/);
    return [keepSubject(source, from, words, language)];
  },
};

/** A message with terms or variables in it is put together where it is read. */
function keepSubject(source: string, start: number, words: string, language: string | undefined): KeptEnvelope {
  const place = span(start, start + words.length);
  const isPlain = !/[{}]/.test(words);
  const container = keptContainer(
    source,
    'properties',
    isPlain ? [{ role: 'subject', rank: 0, value: fluentText(lineValue(source, place)) }] : [],
    { language, computed: isPlain ? [] : [{ name: 'subject', span: place }] },
  );
  return { container, bodyPaths: BODIES };
}

/** Braces open code in Fluent, which a subject of words has none of. */
function fluentText(value: StoredValue): StoredValue {
  return { ...value, replace: (words) => (/[{}]/.test(words) ? undefined : value.replace(onOneLine(words).trim())) };
}
