import type { Jurisdiction } from './jurisdiction';

/** The CNIL found an e-mail without steps for its readers in breach of Article 34 (January 2026). */
export const frCnil: Jurisdiction = {
  id: 'fr-cnil',
  name: 'France: GDPR as applied by the CNIL',
  required: [
    { element: 'incident-description', article: 'RGPD art. 34(2)', confidence: 'primary' },
    { element: 'likely-consequences', article: 'RGPD art. 33(3)(c), 34(2)', confidence: 'primary' },
    { element: 'measures-taken', article: 'RGPD art. 33(3)(d), 34(2)', confidence: 'primary' },
    { element: 'dpo-contact', article: 'RGPD art. 33(3)(b), 34(2)', confidence: 'primary' },
    {
      element: 'protective-steps',
      article: 'RGPD art. 34, CNIL SAN-2026-001 and SAN-2026-002',
      confidence: 'secondary',
    },
  ],
  asOf: '2026-01',
  sources: [
    'https://www.cnil.fr/en/node/168013',
    'https://www.cnil.fr/fr/notifier-une-violation-de-donnees-personnelles',
  ],
};
