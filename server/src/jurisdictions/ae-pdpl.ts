import type { Jurisdiction } from './jurisdiction';

export const aePdpl: Jurisdiction = {
  id: 'ae-pdpl',
  name: 'United Arab Emirates: Federal Decree-Law 45/2021',
  required: [{ element: 'measures-taken', article: 'Federal Decree-Law 45/2021 Art. 9(2)', confidence: 'primary' }],
  asOf: '2026-04',
  sources: ['https://armingaud-avocat.fr/en/federal-decree-law-no-45-of-2021-on-personal-data-protection'],
};
