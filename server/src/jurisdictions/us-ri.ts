import type { Jurisdiction } from './jurisdiction';

export const usRi: Jurisdiction = {
  id: 'us-ri',
  name: 'Rhode Island Identity Theft Protection Act',
  required: [
    { element: 'incident-description', article: 'R.I. Gen. Laws 11-49.3-4', confidence: 'secondary' },
    { element: 'how-many', article: 'R.I. Gen. Laws 11-49.3-4', confidence: 'secondary' },
    { element: 'data-categories', article: 'R.I. Gen. Laws 11-49.3-4', confidence: 'secondary' },
    { element: 'incident-date', article: 'R.I. Gen. Laws 11-49.3-4', confidence: 'secondary' },
    { element: 'discovery-date', article: 'R.I. Gen. Laws 11-49.3-4', confidence: 'secondary' },
    { element: 'protective-steps', article: 'R.I. Gen. Laws 11-49.3-4', confidence: 'secondary' },
  ],
  asOf: '2025-09',
  sources: ['https://github.com/AlexNetCC/USDataBreachApp'],
};
