import type { Jurisdiction } from './jurisdiction';

export const sgPdpa: Jurisdiction = {
  id: 'sg-pdpa',
  name: 'Singapore: Personal Data Protection Act',
  required: [
    {
      element: 'data-categories',
      article: 'Notification of Data Breaches Regulations 2021 reg. 6',
      confidence: 'unverified',
    },
    {
      element: 'likely-consequences',
      article: 'Notification of Data Breaches Regulations 2021 reg. 6',
      confidence: 'unverified',
    },
    {
      element: 'measures-taken',
      article: 'Notification of Data Breaches Regulations 2021 reg. 6',
      confidence: 'unverified',
    },
    {
      element: 'protective-steps',
      article: 'Notification of Data Breaches Regulations 2021 reg. 6',
      confidence: 'unverified',
    },
    {
      element: 'contact-point',
      article: 'Notification of Data Breaches Regulations 2021 reg. 6',
      confidence: 'unverified',
    },
  ],
  asOf: '2026-03',
  sources: ['https://laws.sg/legislation/act-2012-pdpa/section-26b'],
};
