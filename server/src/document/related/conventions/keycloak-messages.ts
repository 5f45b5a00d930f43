import type { BodyContent } from '../../containers/container';
import type { StoredValue } from '../../containers/stored-value';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { catalogueLanguage, messageFormatValue, readProperties } from './properties-catalogue';

/** Keycloak's themes: `email/messages/messages_fr.properties` holds subject and bodies of every mail. */
export const keycloakMessages: EnvelopeConvention = {
  name: 'Keycloak',

  // Templates of a theme print what the catalogue says, so that all there is to check is in the catalogue.
  envelopePaths: () => [],

  read(source, path) {
    if (!/(?:^|\/)email\/messages\/messages(?:_[\w-]+)?\.properties$/.test(path)) return [];
    const properties = new Map(readProperties(source).map(({ key, value }) => [key, value]));
    return [...properties.keys()].flatMap((key) => {
      const mail = /^(\w+)Subject$/.exec(key)?.[1];
      return mail === undefined ? [] : keepMail(source, path, properties, mail);
    });
  },
};

function keepMail(
  source: string,
  path: string,
  properties: ReadonlyMap<string, StoredValue>,
  mail: string,
): KeptEnvelope[] {
  const subject = properties.get(`${mail}Subject`);
  if (subject === undefined) return [];
  const bodies = [
    { format: 'html', value: properties.get(`${mail}BodyHtml`) },
    { format: 'text', value: properties.get(`${mail}Body`) },
  ] as const;
  const contents = bodies.flatMap(({ format, value }): BodyContent[] =>
    value === undefined ? [] : [{ format, text: messageFormatValue(value).text }],
  );
  const entries = [{ role: 'subject', rank: 0, value: messageFormatValue(subject) }] as const;
  const container = keptContainer(source, 'properties', entries, { contents, language: catalogueLanguage(path) });
  return [{ container, bodyPaths: [] }];
}
