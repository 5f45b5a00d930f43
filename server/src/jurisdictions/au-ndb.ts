import type { Jurisdiction } from './jurisdiction';

export const auNdb: Jurisdiction = {
  id: 'au-ndb',
  name: 'Australia: Notifiable Data Breaches scheme',
  required: [
    { element: 'contact-point', article: 'Privacy Act 1988 s. 26WK(3)(a)', confidence: 'primary' },
    { element: 'incident-description', article: 'Privacy Act 1988 s. 26WK(3)(b)', confidence: 'primary' },
    { element: 'data-categories', article: 'Privacy Act 1988 s. 26WK(3)(c)', confidence: 'primary' },
    { element: 'protective-steps', article: 'Privacy Act 1988 s. 26WK(3)(d)', confidence: 'primary' },
  ],
  asOf: '2026-01',
  sources: [
    'https://www.oaic.gov.au/privacy-law/privacy-act/notifiable-data-breaches-scheme/what-to-include-in-an-eligible-data-breach-statement',
  ],
};
