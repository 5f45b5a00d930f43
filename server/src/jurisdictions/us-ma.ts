import type { Jurisdiction } from './jurisdiction';

/** The one law that forbids the notice to say what happened. */
export const usMa: Jurisdiction = {
  id: 'us-ma',
  name: 'Massachusetts General Laws c. 93H',
  required: [
    { element: 'police-report-right', article: 'G.L. c. 93H s. 3(b)', confidence: 'primary' },
    { element: 'fraud-alert-freeze-info', article: 'G.L. c. 93H s. 3(b)', confidence: 'primary' },
    { element: 'freeze-no-charge', article: 'G.L. c. 93H s. 3(b)', confidence: 'primary' },
  ],
  prohibited: [
    { element: 'incident-description', article: 'G.L. c. 93H s. 3(b)', confidence: 'secondary' },
    { element: 'how-many', article: 'G.L. c. 93H s. 3(b)', confidence: 'secondary' },
  ],
  asOf: '2026-08',
  sources: [
    'https://www.mass.gov/info-details/reporting-data-breaches-to-affected-residents',
    'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93h/Section3',
  ],
};
