import type { Jurisdiction } from './jurisdiction';

export const ukGdpr: Jurisdiction = {
  id: 'uk-gdpr',
  name: 'UK General Data Protection Regulation',
  required: [
    { element: 'incident-description', article: 'UK GDPR Art. 34(2)', confidence: 'primary' },
    { element: 'likely-consequences', article: 'UK GDPR Art. 33(3)(c), 34(2)', confidence: 'primary' },
    { element: 'measures-taken', article: 'UK GDPR Art. 33(3)(d), 34(2)', confidence: 'primary' },
    { element: 'dpo-contact', article: 'UK GDPR Art. 33(3)(b), 34(2)', confidence: 'primary' },
  ],
  asOf: '2026-08',
  sources: ['https://ico.org.uk/for-organisations/report-a-breach/personal-data-breach/personal-data-breaches-a-guide'],
};
