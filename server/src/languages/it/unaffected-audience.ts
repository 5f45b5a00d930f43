import type { PhraseTopic } from '../language-pack';
import { WHOLE_LISTS } from '../segment-names';

export const unaffectedAudience: PhraseTopic = {
  patterns: [
    ...WHOLE_LISTS,
    "(tutti|tutte) (gli|i|le) [nostri] (iscritti|clienti|utenti|contatti|abbonati|destinatari|soci|account|lettori|profili|donatori) {!> che|interessat*|coinvolt*|della campagna|dell' invio|del|della|dell'|delle|colpit*|di|con|presenti|addebitat*|iscritti al|avvisat*|invitat*|con cui|cui|present*|da|al corso|al webinar|alla gita|all' evento|al concerto|alla campagna|al laboratorio}",
    "(l' intera|intera|tutta la|intero|tutto il|l' intero) (lista|base|database|mailing list|anagrafica|archivio|segmento|pubblico|newsletter|db|rubrica)",
    '(lista|elenco|database|base|audience|segmento) (complet*|inter*|general*|principale|totale|master|globale)',
    '(invio a tutti|tutta la base|chiunque)',
    '^ (tutti|tutte|a tutti) $',
    '(clienti|iscritti|contatti|abbonati|utenti|soci) (tutti|tutte) $',
    '(tutta|tutto) (la|il|il nostro|la nostra) (clientela|comunita|rubrica|elenco|portafoglio|indirizzario)',
    "(l'|la) (insieme|totalita) (di|dei|degli|delle|della|del)",
    '^ (newsletter|iscritti|clienti|tutti_gli_iscritti|tutti_clienti|lista_completa|tutti-iscritti|lista-completa) $',
  ],
  flag: [
    'Audience: ⟦Tutti gli iscritti⟧',
    'Audience: ⟦Lista completa⟧',
    "Segment: ⟦L'intero database⟧",
    'Audience: ⟦Tutti⟧',
    'Audience: ⟦Elenco generale⟧',
    'Segment: ⟦lista_completa⟧',
    'Audience: ⟦Tutti i contatti⟧ (compresi i disiscritti)',
    'Audience: ⟦Tutti gli iscritti⟧ alla newsletter',
    'Audience: ⟦Tutti i soci⟧',
    'Audience: ⟦Clienti (tutti⟧)',
  ],
  leave: [
    'Audience: Clienti interessati (2.143)',
    'Audience: Destinatari della campagna del 3 maggio',
    'Segment: Doppio addebito',
    "Audience: Chi ha aperto l'email con il link sbagliato",
    'Segment: Acquirenti del 3 maggio',
    'Audience: Utenti coinvolti',
    'Audience: Clienti addebitati due volte',
    "Audience: Destinatari dell'invio del 4 maggio, esclusi i disiscritti",
  ],
};
