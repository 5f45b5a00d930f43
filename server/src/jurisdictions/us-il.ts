import type { Jurisdiction } from './jurisdiction';

export const usIl: Jurisdiction = {
  id: 'us-il',
  name: 'Illinois 815 ILCS 530/10',
  required: [
    { element: 'credit-bureau-contacts', article: '815 ILCS 530/10(a)', confidence: 'primary' },
    { element: 'ftc-contact', article: '815 ILCS 530/10(a)', confidence: 'primary' },
    { element: 'fraud-alert-freeze-info', article: '815 ILCS 530/10(a)', confidence: 'primary' },
  ],
  prohibited: [{ element: 'how-many', article: '815 ILCS 530/10(a)', confidence: 'primary' }],
  asOf: '2026-03',
  sources: ['https://witnessslips.ilga.gov/legislation/ilcs/documents/081505300K10.htm'],
};
