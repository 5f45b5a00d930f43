import type { Jurisdiction } from './jurisdiction';

export const egPdpl: Jurisdiction = {
  id: 'eg-pdpl',
  name: 'Egypt: Law 151/2020',
  required: [{ element: 'measures-taken', article: 'Law 151/2020 Art. 7', confidence: 'unverified' }],
  asOf: '2025-11',
  sources: ['https://www.elbalad.news/4926650'],
};
