import type { PhraseTopic } from '../language-pack';

export const unaffectedAudience: PhraseTopic = {
  patterns: [
    '(tutti|tutte) (gli|i|le) [nostri] (iscritti|clienti|utenti|contatti|abbonati|destinatari|soci|account|lettori|profili|donatori) {!> che|interessati|coinvolti|della campagna|colpiti|di|con}',
    "(l' intera|intera|tutta la|intero|tutto il|l' intero) (lista|base|database|mailing list|anagrafica|archivio|segmento|pubblico|newsletter|db|rubrica)",
    '(lista|elenco|database|base|audience|segmento) (complet*|inter*|general*|principale|totale|master|globale)',
    '(tutti|chiunque|invio a tutti|a tutti|tutta la base)',
    '^ (newsletter|iscritti|clienti|tutti_gli_iscritti|tutti_clienti|lista_completa|tutti-iscritti|lista-completa) $',
    '(all subscribers|all customers|full list|all contacts|master list|everyone)',
  ],
  flag: [
    'Audience: ⟦Tutti gli iscritti⟧',
    'Audience: ⟦Lista completa⟧',
    "Segment: ⟦L'intero database⟧",
    'Audience: ⟦Tutti⟧',
    'Audience: ⟦Elenco generale⟧',
    'Segment: ⟦lista_completa⟧',
  ],
  leave: [
    'Audience: Clienti interessati (2.143)',
    'Audience: Destinatari della campagna del 3 maggio',
    'Segment: Doppio addebito',
    "Audience: Chi ha aperto l'email con il link sbagliato",
    'Segment: Acquirenti del 3 maggio',
    'Audience: Utenti coinvolti',
  ],
};
