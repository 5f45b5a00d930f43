import type { Jurisdiction } from './jurisdiction';

export const usCa: Jurisdiction = {
  id: 'us-ca',
  name: 'California Civil Code 1798.82',
  required: [
    { element: 'incident-description', article: 'Cal. Civ. Code 1798.82(d)(2)(E)', confidence: 'secondary' },
    { element: 'incident-date', article: 'Cal. Civ. Code 1798.82(d)(2)(C)', confidence: 'secondary' },
    { element: 'data-categories', article: 'Cal. Civ. Code 1798.82(d)(2)(B)', confidence: 'secondary' },
    { element: 'measures-taken', article: 'Cal. Civ. Code 1798.82(d)(1)', confidence: 'secondary' },
    { element: 'protective-steps', article: 'Cal. Civ. Code 1798.82(d)(1)', confidence: 'secondary' },
    { element: 'contact-point', article: 'Cal. Civ. Code 1798.82(d)(2)(A)', confidence: 'secondary' },
  ],
  asOf: '2026-03',
  sources: ['https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.82.'],
};
