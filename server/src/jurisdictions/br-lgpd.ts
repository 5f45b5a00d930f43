import type { Jurisdiction } from './jurisdiction';

export const brLgpd: Jurisdiction = {
  id: 'br-lgpd',
  name: 'Brazil: Lei Geral de Proteção de Dados',
  required: [
    { element: 'data-categories', article: 'Resolução CD/ANPD 15/2024 art. 9, I', confidence: 'primary' },
    { element: 'likely-consequences', article: 'Resolução CD/ANPD 15/2024 art. 9, III', confidence: 'primary' },
    { element: 'measures-taken', article: 'Resolução CD/ANPD 15/2024 art. 9, V', confidence: 'primary' },
    { element: 'discovery-date', article: 'Resolução CD/ANPD 15/2024 art. 9, VI', confidence: 'primary' },
    { element: 'contact-point', article: 'Resolução CD/ANPD 15/2024 art. 9, VII', confidence: 'primary' },
  ],
  asOf: '2026-08',
  sources: ['https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm'],
};
