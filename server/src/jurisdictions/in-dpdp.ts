import type { Jurisdiction } from './jurisdiction';

/** The text is certain; whether Rule 7 is in force is not (understood to begin about May 2027). */
export const inDpdp: Jurisdiction = {
  id: 'in-dpdp',
  name: 'India: Digital Personal Data Protection Rules',
  required: [
    { element: 'incident-description', article: 'DPDP Rules 2025 Rule 7(1)(a)', confidence: 'unverified' },
    { element: 'incident-date', article: 'DPDP Rules 2025 Rule 7(1)(a)', confidence: 'unverified' },
    { element: 'likely-consequences', article: 'DPDP Rules 2025 Rule 7(1)(b)', confidence: 'unverified' },
    { element: 'measures-taken', article: 'DPDP Rules 2025 Rule 7(1)(c)', confidence: 'unverified' },
    { element: 'protective-steps', article: 'DPDP Rules 2025 Rule 7(1)(d)', confidence: 'unverified' },
    { element: 'contact-point', article: 'DPDP Rules 2025 Rule 7(1)(e)', confidence: 'unverified' },
  ],
  asOf: '2026-06',
  sources: ['https://dpdpa.co.in/rule-7'],
};
