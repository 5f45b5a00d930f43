import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { nameOf } from '../resolve-related';
import { catalogueLanguage, readProperties, textOf, type Property } from './properties-catalogue';

/** `email.activation.title` is the subject of `templates/mail/activationEmail.html`. */
const OF_A_MAIL = /^email\.(\w+)\./;

/** Catalogues of JHipster and of Spring, beside which the template names keys. */
export const springMessages: EnvelopeConvention = {
  name: 'JHipster and Spring',

  envelopePaths(bodyPath) {
    if (!/(?:^|\/)templates\/mail\/\w+\.html$/.test(bodyPath)) return [];
    const catalogues = ['', '_en', '_fr', '_it', '_in', '_id', '_ar', '_ar-ly'];
    return catalogues.map((language) => `../../i18n/messages${language}.properties`);
  },

  read(source, path) {
    if (!/^messages(?:_[\w-]+)?\.properties$/.test(nameOf(path)) || !source.includes('email.')) return [];
    const mails = groupByMail(readProperties(source));
    return [...mails].flatMap(([mail, properties]) => keepMail(source, path, mail, properties));
  },
};

/** The entries of each mail, by its name. */
function groupByMail(properties: readonly Property[]): ReadonlyMap<string, readonly Property[]> {
  const mails = new Map<string, Property[]>();
  for (const property of properties) {
    const mail = OF_A_MAIL.exec(property.key)?.[1];
    if (mail === undefined) continue;
    const entries = mails.get(mail);
    if (entries === undefined) mails.set(mail, [property]);
    else entries.push(property);
  }
  return mails;
}

function keepMail(source: string, path: string, mail: string, properties: readonly Property[]): KeptEnvelope[] {
  const title = properties.find(({ key }) => key === `email.${mail}.title`);
  if (title === undefined) return [];
  const words = properties.filter((property) => property !== title);
  const entries = [{ role: 'subject', rank: 0, value: title.value }] as const;
  const container = keptContainer(source, 'properties', entries, {
    contents: textOf(words.map(({ value }) => value)),
    language: catalogueLanguage(path),
  });
  return [{ container, bodyPaths: [`../templates/mail/${mail}Email.html`] }];
}
