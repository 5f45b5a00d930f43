import { jsonValue } from '../../containers/json/json-string';
import { parseJson } from '../../containers/json/parse-json';
import type { StoredValue } from '../../containers/stored-value';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { textOf } from './properties-catalogue';

const CATALOGUE = /(?:^|\/)locale\/translations\/([a-z]{2,3})(?:-[\w-]+)?\.json$/;
const OF_A_MAIL = /^emails\.(.+)\.(\w+)$/;

/** Appwrite: `emails.verification.subject` and the other words of a mail in `locale/translations/en.json`. */
export const appwriteTranslations: EnvelopeConvention = {
  name: 'Appwrite',

  envelopePaths: () => [],

  read(source, path) {
    const language = CATALOGUE.exec(path)?.[1];
    if (language === undefined || !source.includes('"emails.')) return [];
    return [...groupByMail(source).values()].flatMap((words): KeptEnvelope[] => {
      const subject = words.get('subject');
      if (subject === undefined) return [];
      const others = [...words].filter(([part]) => part !== 'subject').map(([, value]) => value);
      const entries = [{ role: 'subject', rank: 0, value: subject }] as const;
      return [
        { container: keptContainer(source, 'json', entries, { contents: textOf(others), language }), bodyPaths: [] },
      ];
    });
  },
};

/** The words of each mail, by the last part of their keys, in source order. */
function groupByMail(source: string): ReadonlyMap<string, ReadonlyMap<string, StoredValue>> {
  const mails = new Map<string, Map<string, StoredValue>>();
  for (const property of parseJson(source.replace(/^\uFEFF/, ' '))?.children ?? []) {
    const [key, node] = property.children ?? [];
    const [, mail, part] = OF_A_MAIL.exec(String(key?.value)) ?? [];
    const value = node?.type === 'string' ? jsonValue(source, node) : undefined;
    if (mail === undefined || part === undefined || value === undefined) continue;
    const words = mails.get(mail) ?? new Map<string, StoredValue>();
    mails.set(mail, words.set(part, value));
  }
  return mails;
}
