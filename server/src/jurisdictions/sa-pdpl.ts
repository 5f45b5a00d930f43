import type { Jurisdiction } from './jurisdiction';

export const saPdpl: Jurisdiction = {
  id: 'sa-pdpl',
  name: 'Saudi Arabia: Personal Data Protection Law',
  required: [
    { element: 'incident-description', article: 'PDPL Implementing Regulation Art. 24(5)', confidence: 'unverified' },
    { element: 'likely-consequences', article: 'PDPL Implementing Regulation Art. 24(5)', confidence: 'unverified' },
    { element: 'measures-taken', article: 'PDPL Implementing Regulation Art. 24(5)', confidence: 'unverified' },
    { element: 'protective-steps', article: 'PDPL Implementing Regulation Art. 24(5)', confidence: 'secondary' },
    { element: 'contact-point', article: 'PDPL Implementing Regulation Art. 24(5)', confidence: 'secondary' },
  ],
  asOf: '2026-01',
  sources: ['https://ksapdpl.com/pdpl-implementing-regulation-article-24-notification-of-personal-data-breach'],
};
