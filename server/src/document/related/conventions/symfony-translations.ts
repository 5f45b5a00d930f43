import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { readYamlScalars, type YamlScalar } from './yaml-scalars';

const CATALOGUE = /(?:^|\/)translations\/\w+(?:\+intl-icu)?\.([a-z]{2})(?:[_-]\w+)?\.ya?ml$/;

/** Translations of Symfony: keys such as `registration.email.subject`, nested or joined by dots. */
export const symfonyTranslations: EnvelopeConvention = {
  name: 'Symfony',

  envelopePaths: () => [],

  read(source, path) {
    const language = CATALOGUE.exec(path)?.[1];
    if (language === undefined || !source.includes('subject')) return [];
    return readYamlScalars(source).flatMap((scalar) => keepMail(source, language, scalar));
  },
};

function keepMail(source: string, language: string, { path, value }: YamlScalar): KeptEnvelope[] {
  const keys = path.join('.').split('.');
  if (keys.at(-1) !== 'subject' || !/mail|notif/i.test(keys.slice(0, -1).join('.'))) return [];
  return [
    { container: keptContainer(source, 'yaml', [{ role: 'subject', rank: 0, value }], { language }), bodyPaths: [] },
  ];
}
