import type { PhraseTopic } from '../language-pack';

export const noReplyText: PhraseTopic = {
  patterns: [
    "(non rispondere|non rispondete|non risponda|si prega di non rispondere|ti preghiamo di non rispondere|la preghiamo di non rispondere|vi preghiamo di non rispondere|preghiamo di non rispondere|non e possibile rispondere|evitare di rispondere) [direttamente] [a|alla|al|all'|ad] [quest*|tale] {!> [a] (messagg*|email|telefonat*|chi|numeri) (che|sospett*|sconosciut*)}",
    '(email|e-mail|mail|messaggio|comunicazione|notifica|posta) (generat*|inviat*|automatic*|creat*) [e stat*|in modo|in modalita|in maniera] [automatic*|automaticamente]',
    '(e stat*|viene|e) (generat*|inviat*|creat*) (automaticamente|in automatico|in modo automatico|in modalita automatica|in maniera automatica) {= email|e-mail|mail|messagg*|comunicazion*|notific*}',
    '(le|eventuali) (risposte|repliche) ~5 (non (saranno|verranno|vengono|sono|potranno)|andranno) ~2 (lett*|recapitat*|elaborat*|prese|monitorat*|gestit*|persi|perse|ricevut*|evas*|considerat*)',
    '(casella|indirizzo|account|mailbox) ~5 non (e|viene) (presidiat*|monitorat*|lett*|abilitat*|controllat*|attiv*|utilizzat*)',
    '(casella|indirizzo|email|mail) [di posta] (non presidiat*|non monitorat*|di solo invio|no-reply|noreply|automatic*|non abilitat*)',
    '(non e abilitat*|non e in grado|non possiamo|non puo|non avremo la possibilita|non e possibile) ~4 (ricevere|ricezione|leggere|rispondere|gestire) ~4 (risposte|risposta|messaggi|email)',
    "(indirizzo|casella|email) (utilizzat*|usat*|valid*) solo per (l' invio|inviare|invio)",
    '(non|nessuna) (serve|occorre|e necessaria|e richiesta) [alcuna] risposta',
    '(questo|questa) e un (messaggio|email|e-mail|mail|notifica|invio) automatic*',
    '(risposta|risposte) (non (e|sono) (gestit*|monitorat*|lett*))',
    'nessuno (legge|leggera|controlla) (le|questa|questo)',
  ],
  flag: [
    '⟦Si prega di non rispondere⟧ a questa email.',
    '⟦Non rispondere a questo messaggio⟧.',
    "⟦Questa è un'email generata automaticamente⟧.",
    '⟦Le risposte a questo indirizzo non saranno lette⟧.',
    '⟦Questa casella non è presidiata⟧.',
    '⟦Questo è un messaggio automatico⟧: non risponda.',
  ],
  leave: [
    'Rispondi a questa email: ti risponde una persona.',
    'Non rispondere a messaggi sospetti che chiedono la password.',
    'Non ti chiederemo mai la password via email.',
    'Il rimborso automatico è partito stanotte.',
    'Rispondi quando vuoi.',
    'Nessuno del nostro team ti chiederà il PIN.',
  ],
  insert: [
    'Rispondi a questa email: una persona del nostro team legge ogni messaggio.',
    'Hai domande? Rispondi a questa email o scrivi a [indirizzo di risposta]: rispondiamo entro [un giorno lavorativo].',
  ],
};
