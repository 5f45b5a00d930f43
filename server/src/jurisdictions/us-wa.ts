import type { Jurisdiction } from './jurisdiction';

export const usWa: Jurisdiction = {
  id: 'us-wa',
  name: 'Washington RCW 19.255.010',
  required: [
    { element: 'data-categories', article: 'RCW 19.255.010(6)', confidence: 'secondary' },
    { element: 'contact-point', article: 'RCW 19.255.010(6)', confidence: 'secondary' },
    { element: 'credit-bureau-contacts', article: 'RCW 19.255.010(6)', confidence: 'secondary' },
    { element: 'incident-date', article: 'RCW 19.255.010(6)', confidence: 'unverified' },
    { element: 'discovery-date', article: 'RCW 19.255.010(6)', confidence: 'unverified' },
  ],
  asOf: '2026-03',
  sources: ['https://atg.wa.gov/washington-s-data-breach-notification-laws'],
};
