import type { Jurisdiction } from './jurisdiction';

export const jpAppi: Jurisdiction = {
  id: 'jp-appi',
  name: 'Japan: Act on the Protection of Personal Information',
  required: [
    { element: 'incident-description', article: 'APPI Enforcement Rules Art. 10', confidence: 'unverified' },
    { element: 'data-categories', article: 'APPI Enforcement Rules Art. 10', confidence: 'unverified' },
    { element: 'likely-consequences', article: 'APPI Enforcement Rules Art. 10', confidence: 'unverified' },
  ],
  asOf: '2026-04',
  sources: ['https://www.ppc.go.jp/personalinfo/legal/leakAction'],
};
