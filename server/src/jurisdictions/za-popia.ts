import type { Jurisdiction } from './jurisdiction';

export const zaPopia: Jurisdiction = {
  id: 'za-popia',
  name: 'South Africa: Protection of Personal Information Act',
  required: [
    { element: 'likely-consequences', article: 'POPIA s. 22(5)(a)', confidence: 'secondary' },
    { element: 'measures-taken', article: 'POPIA s. 22(5)(b)', confidence: 'secondary' },
    { element: 'protective-steps', article: 'POPIA s. 22(5)(c)', confidence: 'secondary' },
  ],
  asOf: '2025-04',
  sources: ['https://inforegulator.org.za/knowledge-base/section-22-notification-of-security-compromises/'],
};
