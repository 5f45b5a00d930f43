import type { Jurisdiction } from './jurisdiction';

export const itGarante: Jurisdiction = {
  id: 'it-garante',
  name: 'Italy: GDPR as applied by the Garante',
  required: [
    { element: 'incident-description', article: 'GDPR art. 34(2)', confidence: 'primary' },
    { element: 'likely-consequences', article: 'GDPR art. 33(3)(c), 34(2)', confidence: 'primary' },
    { element: 'measures-taken', article: 'GDPR art. 33(3)(d), 34(2)', confidence: 'primary' },
    { element: 'dpo-contact', article: 'GDPR art. 33(3)(b), 34(2)', confidence: 'primary' },
  ],
  asOf: '2024-11',
  sources: ['https://garanteprivacy.it/garante/doc.jsp?ID=10070521'],
};
