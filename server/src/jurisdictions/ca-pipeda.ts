import type { Jurisdiction } from './jurisdiction';

export const caPipeda: Jurisdiction = {
  id: 'ca-pipeda',
  name: 'Canada: Breach of Security Safeguards Regulations (PIPEDA)',
  required: [
    { element: 'incident-description', article: 'SOR/2018-64 s. 3(a)', confidence: 'primary' },
    { element: 'incident-date', article: 'SOR/2018-64 s. 3(b)', confidence: 'primary' },
    { element: 'data-categories', article: 'SOR/2018-64 s. 3(c)', confidence: 'primary' },
    { element: 'measures-taken', article: 'SOR/2018-64 s. 3(d)', confidence: 'primary' },
    { element: 'protective-steps', article: 'SOR/2018-64 s. 3(e)', confidence: 'primary' },
    { element: 'contact-point', article: 'SOR/2018-64 s. 3(f)', confidence: 'primary' },
  ],
  asOf: '2026-11',
  sources: ['https://laws-lois.justice.gc.ca/eng/regulations/SOR-2018-64/'],
};
