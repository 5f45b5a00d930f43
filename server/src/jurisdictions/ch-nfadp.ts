import type { Jurisdiction } from './jurisdiction';

export const chNfadp: Jurisdiction = {
  id: 'ch-nfadp',
  name: 'Switzerland: Federal Act on Data Protection',
  required: [
    { element: 'incident-description', article: 'OPDo Art. 15(1)(a), (3)', confidence: 'primary' },
    { element: 'likely-consequences', article: 'OPDo Art. 15(1)(e), (3)', confidence: 'primary' },
    { element: 'measures-taken', article: 'OPDo Art. 15(1)(f), (3)', confidence: 'primary' },
    { element: 'contact-point', article: 'OPDo Art. 15(1)(g), (3)', confidence: 'primary' },
  ],
  asOf: '2026-01',
  sources: ['https://activemind.ch/it/legislazione/opda/article-15'],
};
