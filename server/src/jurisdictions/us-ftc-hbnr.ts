import type { Jurisdiction } from './jurisdiction';

export const usFtcHbnr: Jurisdiction = {
  id: 'us-ftc-hbnr',
  name: 'United States: FTC Health Breach Notification Rule',
  required: [
    { element: 'incident-description', article: '16 CFR 318.6(a)', confidence: 'primary' },
    { element: 'incident-date', article: '16 CFR 318.6(a)', confidence: 'primary' },
    { element: 'discovery-date', article: '16 CFR 318.6(a)', confidence: 'primary' },
    { element: 'data-categories', article: '16 CFR 318.6(b)', confidence: 'primary' },
    { element: 'protective-steps', article: '16 CFR 318.6(c)', confidence: 'primary' },
    { element: 'measures-taken', article: '16 CFR 318.6(d)', confidence: 'primary' },
    { element: 'contact-point', article: '16 CFR 318.6(e)', confidence: 'unverified' },
  ],
  asOf: '2026-01',
  sources: ['https://self-law.org/code/us/cfr/t16/s%C2%A7%20318.6'],
};
