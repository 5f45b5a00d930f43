import type { Jurisdiction } from './jurisdiction';

export const usHipaa: Jurisdiction = {
  id: 'us-hipaa',
  aliases: ['hipaa'],
  name: 'United States: HIPAA Breach Notification Rule',
  required: [
    { element: 'incident-description', article: '45 CFR 164.404(c)(1)(A)', confidence: 'primary' },
    { element: 'incident-date', article: '45 CFR 164.404(c)(1)(A)', confidence: 'primary' },
    { element: 'data-categories', article: '45 CFR 164.404(c)(1)(B)', confidence: 'primary' },
    { element: 'measures-taken', article: '45 CFR 164.404(c)(1)(D)', confidence: 'primary' },
    { element: 'protective-steps', article: '45 CFR 164.404(c)(1)(C)', confidence: 'primary' },
    { element: 'contact-point', article: '45 CFR 164.404(c)(1)(E)', confidence: 'primary' },
  ],
  asOf: '2026-01',
  sources: [
    'https://www.brickergraydon.com/insights/resources/key/hipaa-regulations-notification-in-the-case-of-breach-content-of-notification-to-individuals-164-404-c',
  ],
};
