import type { Jurisdiction } from './jurisdiction';

export const idPdp: Jurisdiction = {
  id: 'id-pdp',
  name: 'Indonesia: Undang-Undang Pelindungan Data Pribadi',
  required: [
    { element: 'data-categories', article: 'UU 27/2022 Pasal 46(2) huruf a', confidence: 'primary' },
    { element: 'incident-date', article: 'UU 27/2022 Pasal 46(2) huruf b', confidence: 'primary' },
    { element: 'incident-description', article: 'UU 27/2022 Pasal 46(2) huruf b', confidence: 'primary' },
    { element: 'measures-taken', article: 'UU 27/2022 Pasal 46(2) huruf c', confidence: 'primary' },
  ],
  asOf: '2024-10',
  sources: [
    'https://nasional.kompas.com/read/2022/09/20/14335911/uu-pdp-atur-protokol-kebocoran-data-begini-langkahnya',
  ],
};
