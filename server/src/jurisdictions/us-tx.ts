import type { Jurisdiction } from './jurisdiction';

/** Prescribes when to tell people, and no content. */
export const usTx: Jurisdiction = {
  id: 'us-tx',
  name: 'Texas Business and Commerce Code 521.053',
  required: [],
  asOf: '2026-03',
  sources: ['https://lawserver.com/law/state/texas/tx-codes/texas_business_and_commerce_code_521-053'],
};
