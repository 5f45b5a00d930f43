import type { Jurisdiction } from './jurisdiction';

/** No list for the notice was found in the act; a bill is pending. */
export const tn200463: Jurisdiction = {
  id: 'tn-2004-63',
  name: 'Tunisia: Organic Act 2004-63',
  required: [],
  asOf: '2026-11',
  sources: ['https://maitre-haifaguedhami.me/en/actualites/protection-donnees-personnelles-tunisie-2026'],
};
