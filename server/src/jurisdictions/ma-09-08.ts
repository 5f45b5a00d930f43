import type { Jurisdiction } from './jurisdiction';

/** Knows no general duty to tell people. Not to be confused with Massachusetts, `us-ma`. */
export const ma0908: Jurisdiction = {
  id: 'ma-09-08',
  name: 'Morocco: Law 09-08',
  required: [],
  asOf: '2026-11',
  sources: ['https://legacy.dataguidance.com/jurisdiction/morocco'],
};
