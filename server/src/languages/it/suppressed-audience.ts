import type { PhraseTopic } from '../language-pack';
import { SUPPRESSED_SEGMENTS } from '../segment-names';

export const suppressedAudience: PhraseTopic = {
  patterns: [
    ...SUPPRESSED_SEGMENTS,
    '(lista|elenco|file|segmento) [vecchi*] [di|degli|dei|delle] (soppression*|esclusion*|suppression|disiscritt*|cancellat*|esclusi|rimossi|nera|blocco|robinson)',
    '(disiscritt*|disiscrizion*|cancellat* dalla lista|cancellazion*|unsubscribe*|opt-out*|opt out*|optout*|suppress*|suppression*)',
    '(non|da non) (contattare|contattabil*|inviare|scrivere|disturbare)',
    '(rimbalz*|bounce*|hard bounce*|indirizzi non validi|indirizzi errati)',
    '(segnalazion*|reclam*) [di|come|per] spam',
    '(lista nera|blacklist|black list|bloccati|bannati)',
    '(consenso (revocat*|negat*|ritirat*|assente)|senza consenso|revoc* [del|il] consenso|negato il consenso)',
    '(inattivi|dormienti|ex clienti|ex iscritti|archiviati|mai aperto|non attivi)',
  ],
  lists: {
    // Takes out of the audience what stands next to it.
    excluding: ['(esclus*|tranne|eccetto|senza|meno|salvo|non inclus*|rimoss*|al netto|ad eccezione|fuorche|a parte)'],
  },
  flag: [
    'Audience: ⟦Lista di soppressione⟧ 2021',
    'Audience: ⟦Disiscritti⟧',
    'Segment: ⟦opt-out⟧',
    'Audience: ⟦Da non contattare⟧',
    'Segment: ⟦Hard bounce⟧',
    'Audience: vecchio ⟦file di esclusione⟧',
  ],
  leave: [
    'Audience: Clienti interessati',
    'Segment: Destinatari della campagna del 3 maggio',
    'Audience: Doppio addebito',
    'Segment: Acquirenti di maggio',
    'Audience: Soci attivi a Torino',
    'Segment: Doppio opt-in confermato',
  ],
};
