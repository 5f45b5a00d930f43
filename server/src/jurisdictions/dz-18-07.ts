import type { Jurisdiction } from './jurisdiction';

/** People are to be told within five days; what to tell them was not found. */
export const dz1807: Jurisdiction = {
  id: 'dz-18-07',
  name: 'Algeria: Law 18-07 as amended by Law 25-11',
  required: [],
  asOf: '2026-11',
  sources: ['https://www.dlapiperdataprotection.com/?c=DZ&t=breach-notification'],
};
