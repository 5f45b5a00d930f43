import type { Jurisdiction } from './jurisdiction';

export const aeDifc: Jurisdiction = {
  id: 'ae-difc',
  name: 'Dubai International Financial Centre: Data Protection Law 5/2020',
  required: [
    { element: 'incident-description', article: 'DIFC Law 5/2020 Art. 41(4), 42', confidence: 'primary' },
    { element: 'likely-consequences', article: 'DIFC Law 5/2020 Art. 41(4), 42', confidence: 'primary' },
    { element: 'measures-taken', article: 'DIFC Law 5/2020 Art. 41(4), 42', confidence: 'primary' },
    { element: 'dpo-contact', article: 'DIFC Law 5/2020 Art. 41(4), 42', confidence: 'primary' },
  ],
  asOf: '2026-04',
  sources: ['https://privacy.ind.in/difc/part_7.htm'],
};
