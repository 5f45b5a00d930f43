import type { Jurisdiction } from './jurisdiction';

export const caQc: Jurisdiction = {
  id: 'ca-qc',
  name: 'Quebec: Regulation respecting confidentiality incidents',
  required: [
    { element: 'data-categories', article: 'A-2.1, r. 3.1, s. 5(1)', confidence: 'primary' },
    { element: 'incident-description', article: 'A-2.1, r. 3.1, s. 5(2)', confidence: 'primary' },
    { element: 'incident-date', article: 'A-2.1, r. 3.1, s. 5(3)', confidence: 'primary' },
    { element: 'measures-taken', article: 'A-2.1, r. 3.1, s. 5(4)', confidence: 'primary' },
    { element: 'protective-steps', article: 'A-2.1, r. 3.1, s. 5(5)', confidence: 'primary' },
    { element: 'contact-point', article: 'A-2.1, r. 3.1, s. 5(6)', confidence: 'primary' },
  ],
  asOf: '2024-11',
  sources: ['https://legisquebec.gouv.qc.ca/en/version/cr/A-2.1,%20r.%203.1?code=se%3A5&history=20241115'],
};
