import type { Jurisdiction } from './jurisdiction';

export const usNy: Jurisdiction = {
  id: 'us-ny',
  name: 'New York General Business Law 899-aa',
  required: [
    { element: 'data-categories', article: 'GBL 899-aa(7)', confidence: 'secondary' },
    { element: 'contact-point', article: 'GBL 899-aa(7)', confidence: 'secondary' },
    { element: 'regulator-contact', article: 'GBL 899-aa(7)', confidence: 'secondary' },
  ],
  asOf: '2026-03',
  sources: ['https://www.nysenate.gov/legislation/laws/GBS/899-AA'],
};
