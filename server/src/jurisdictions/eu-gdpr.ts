import type { Jurisdiction } from './jurisdiction';

export const euGdpr: Jurisdiction = {
  id: 'eu-gdpr',
  aliases: ['gdpr'],
  name: 'General Data Protection Regulation (EU) 2016/679',
  required: [
    { element: 'incident-description', article: 'GDPR Art. 34(2)', confidence: 'primary' },
    { element: 'likely-consequences', article: 'GDPR Art. 33(3)(c), 34(2)', confidence: 'primary' },
    { element: 'measures-taken', article: 'GDPR Art. 33(3)(d), 34(2)', confidence: 'primary' },
    { element: 'dpo-contact', article: 'GDPR Art. 33(3)(b), 34(2)', confidence: 'primary' },
  ],
  asOf: '2026-09',
  sources: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'https://overview.legal/laws/gdpr/art-34'],
};
