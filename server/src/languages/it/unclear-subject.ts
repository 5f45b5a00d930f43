import type { PhraseTopic } from '../language-pack';

export const unclearSubject: PhraseTopic = {
  patterns: [
    '(qualcosa|una cosa|cio|quello|tutto quello) che (devi|dovresti|deve|dovrebbe|dovete) (sapere|leggere|vedere)',
    "^ [un|una|un'|alcuni|alcune|avviso :] (important*|urgent*|brev*|nuov*|special*|rapid*|piccol*) (aggiornament*|comunicazion*|avvis*|messaggi*|informazion*|notizi*|novita|nota|notific*|annunci*) [sul ~4|sulla ~4|per ~4|da ~4|riguard* ~5|relativ* ~5|in merito ~5|: ~6|dal ~4|sui ~4|su ~4]",
    '^ (aggiornament*|comunicazion*|avvis*|messaggi*|informazion*|notizi*|notific*|annunci*|informativa) (important*|urgent*|ai clienti|alla clientela|di servizio|di sicurezza|privacy|account|sul ~3|sulla ~3|sui ~3|per ~3|relativ* ~4|riguard* ~4|in merito ~4|dal ~4|da parte ~4) [sul ~4|sulla ~4|per ~4|relativ* ~5|riguard* ~5]',
    '^ (aggiornamento|comunicazione|avviso|importante|urgente|attenzione|ciao|salve|novita|notizie|informazioni|messaggio|info|news|promemoria|leggi qui|leggimi) [!|:|.] $',
    "^ (in merito a|riguardo a|a proposito di|circa|in riferimento a|relativamente a|in relazione a|sul tuo|sulla tua|il tuo|la tua|sul suo|in merito al|in merito alla|riguardo al|riguardo alla|riguardo|riguardante) [tuo|tua|suo|sua|tuoi|tue|nostro|nostra|recente|il|la|l'] (account|ordine|ordini|dati|profilo|abbonamento|email|privacy|iscrizione|sicurezza|acquisto|comunicazione) ~3 $",
    '^ (novita|notizie|info|aggiornamenti) (sul|sulla|sui|per|dal|su) ~5 $',
    '^ [attenzione|importante|urgente|avviso] [:] (leggi|leggere|da leggere|leggi subito|leggere subito|leggere con attenzione) [subito|questa email|con attenzione] $',
    '^ (leggi|legga|leggere|da leggere|apri|e richiesta|azione richiesta|richiesta la tua attenzione|la tua attenzione) [subito|con attenzione|la tua attenzione|attentamente|!] $',
    '^ (un|una) (messaggio|lettera|nota|parola|comunicazione) (dal|dalla|da|del|della|di) ~5 $',
    "(dobbiamo parlar*|dobbiamo parlare|indovina|non ci crederai|e successo qualcosa|qualcosa e cambiato|hai visto|ti sei accort*|una cosa ancora|aspetta|sorpresa|ci riproviamo|riproviamoci|psst|parliamone|c' e una novita|ti dobbiamo dire)",
    '(ops*|oops*|ahi*|mannaggia|mea culpa) {always}',
    '^ (re|r|rif|i|fw|fwd|inoltra|ris) : {always}',
    '^ (per te|il tuo account|i tuoi dati|la tua privacy|gentile cliente|ai nostri clienti|la tua sicurezza|ci teniamo a te|teniamo alla tua privacy) $',
  ],
  lists: {
    clear: [
      '(error*|sbagli*|errat*|corrett*|correzion*|rettific*|errata corrige|scus*|ci dispiace|chiediamo scusa|non funzion*|due volte|rimbors*|giust*|svista|abbiamo dimenticato|era offline|non raggiungibil*|non valid*|doppi*)',
      '(violazion*|data breach|espost*|rubat*|copiat*|sottratt*|accesso non autorizzato|compromess*|fuga di dati|dati personali|furto di dati|violat*|consultat*|pers*)',
      'incident* di sicurezza ~4 (tuo|tuoi|suo|suoi|dati|account)',
    ],
  },
  flag: [
    'Subject: ⟦Comunicazione importante⟧',
    'Subject: ⟦Importante aggiornamento sul tuo account⟧',
    'Subject: ⟦R:⟧ il tuo ordine',
    'Subject: ⟦Un messaggio dal nostro CEO⟧',
    'Subject: ⟦Avviso di sicurezza⟧',
    'Subject: ⟦Ops⟧! Link sbagliato',
    'Subject: ⟦Dobbiamo parlarti⟧',
    'Subject: ⟦In merito al tuo ordine⟧',
  ],
  leave: [
    'Subject: Abbiamo commesso un errore: il prezzo nella nostra email era sbagliato',
    'Subject: Notifica di violazione dei dati',
    'Subject: Errata corrige: il link del webinar di giovedì',
    "Subject: Ci scusiamo: ti abbiamo addebitato due volte l'ordine",
    'Subject: Violazione dei dati: il tuo indirizzo email è stato copiato il 3 maggio',
    'Subject: Il codice di lunedì non funzionava',
  ],
  insert: [
    'Abbiamo commesso un errore: [che cosa era sbagliato]',
    'Errata corrige: [il dato giusto]',
    'Ci scusiamo: [che cosa abbiamo fatto]',
  ],
  insertForBreach: ['Notifica di violazione dei dati', 'Notifica di violazione dei dati: [dati] esposti il [data]'],
};
