import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { nameOf } from '../resolve-related';
import { catalogueLanguage, readProperties, textOf, type Property } from './properties-catalogue';

/** `email.activation.title` is the subject of `templates/mail/activationEmail.html`. */
const TITLE = /^email\.(\w+)\.title$/;

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
    const properties = readProperties(source);
    return properties.flatMap((property) => keepMail(source, path, properties, property));
  },
};

function keepMail(source: string, path: string, properties: readonly Property[], title: Property): KeptEnvelope[] {
  const mail = TITLE.exec(title.key)?.[1];
  if (mail === undefined) return [];
  const words = properties.filter(({ key }) => key.startsWith(`email.${mail}.`) && key !== title.key);
  const entries = [{ role: 'subject', rank: 0, value: title.value }] as const;
  const container = keptContainer(source, 'properties', entries, {
    contents: textOf(words.map(({ value }) => value)),
    language: catalogueLanguage(path),
  });
  return [{ container, bodyPaths: [`../templates/mail/${mail}Email.html`] }];
}
