import type { PhraseTopic } from '../language-pack';

export const buriedLede: PhraseTopic = {
  lists: {
    // Says in our own voice what we did wrong.
    admission: [
      "[ieri|lunedi|oggi|venerdi|purtroppo] [ti|vi|le|la] (abbiamo|ho|avevamo) [erroneamente|per errore|per sbaglio|inavvertitamente|purtroppo] (inviat*|mandat*|scritt*|spedit*|addebitat*|fatturat*|indicat*|pubblicat*|mostrat*|usat*|inserit*|incollat*|dimenticat*|sbagliat*|confus*|commess*|fatt*|pers*|lasciat*|divulgat*|espost*|cancellat*|annullat*|caricat*|condivis*|dat*|promess*|chiamat*|annunciat*|allegat*|rivelat*|mancat*|smarrit*|applicat*|messo|messa|collegat*) ~9 (sbagliat*|errat*|error*|due volte|scadut*|un altro|un' altra|altri|altra|vecchi*|link|prezz*|codic*|nome|dat*|list*|fattur*|email|person*|client*|ordin*|apert*|pubblic*|non valid*|file|password|volta|destinatari*|segment*|sbaglio|importo|iscritt*|portatile|avremmo)",
      '(abbiamo|ho) (commesso|fatto) ~3 (errore|errori|sbaglio)',
      '(abbiamo|ho) sbagliat*',
      '(nostro|mio) (errore|sbaglio)',
      "(colpa nostra|nostra colpa|l' errore e nostro|errore e [tutto] nostro)",
      '(disiscritt*|cancellat* dalla lista) {= abbiamo (scritto|inviato|mandato)}',
      "(il|la|lo|l'|i|le|gli|un|una|nostro|nostra) ~6 (link|prezzo|codice|coupon|data|orario|oggetto|nome|pulsante|immagine|email|newsletter|messaggio|fattura|offerta|sconto|importo|pagina|invito|buono) ~7 (era|erano|e|non|portava|conteneva|indicava|riportava|mostrava|apriva|dava|rimandava) ~3 (sbagliat*|errat*|funzionava|funziona|scadut*|non valid*|alla pagina|rotto|vecchi*|errore|due volte|doppio|pagina sbagliata|fuorviante|un)",
      "(il|la|lo|l'|i|nostro|nostra) (sito|negozio|app|applicazione|servizio|piattaforma|server|checkout|sistema|shop) ~4 (era|erano|non|e stat*|e rimast*|ha smesso|e andat*) ~3 (offline|raggiungibil*|disponibil*|funzionav*|funzionat*|irraggiungibil*|ferm*|giu|accessibil*|bloccat*|chius*|lent*)",
      "(hai|ha|avete) ~3 (ricevut*|pagat*|visto|trovato) ~8 (sbagliat*|errat*|due volte|di un altro|di un' altra|troppo|non era|destinat*|doppi*|altro cliente)",
    ],
    // Says that somebody got at data.
    intrusion: [
      '(qualcuno|un estraneo|degli estranei|un hacker|degli hacker|gli hacker|hacker|pirati informatici|un pirata|gli aggressori|un aggressore|persone non autorizzate|una persona|terzi|altri clienti|un altro cliente|criminali|un ex dipendente|soggetti|chiunque) ~3 (ha|hanno|poteva|potevano|e|sono|puo) ~6 (copiat*|consultat*|visto|vista|rubat*|sottratt*|scaricat*|ottenut*|entrat*|lett*|avut* accesso|vedere|leggere|acquisit*|violat*|usato|trafugat*)',
    ],
    // Says that the reader's data came to light.
    exposure: [
      '(il tuo|la tua|i tuoi|le tue|il suo|la sua|i suoi|le sue|i vostri|i dati|il file|la vostra|tuo|suo) ~8 (e|sono|era|erano|e stato|e stata|sono stati|sono state) ~2 (espost*|copiat*|rubat*|sottratt*|divulgat*|visibil*|consultat*|inviat*|pubblicat*|compromess*|violat*|condivis*|pers*|accessibil*|finit*|pubblic*|scaricat*)',
      '(violazione|fuga|furto|data breach|accesso non autorizzato) ~8 (dati|sistemi|server|account|clienti|tuoi|tuo|tua|vostri|suoi)',
    ],
    pleasantries: [
      '^ (speriamo|spero|ci auguriamo|mi auguro|auguriamo)',
      '^ (grazie|ti ringraziamo|vi ringraziamo|la ringraziamo|un grazie|mille grazie|grazie mille|grazie di cuore)',
      '^ (buon|buona|buone|felice|felici|auguri)',
      '(da oltre|da piu di|da quasi|dal) # [anni]',
      '(nata|nato|fondata|fondato) nel #',
      '(siamo|e con) [@INT] (lieti|felici|entusiasti|orgogliosi|fieri|contenti|grati|piacere|gioia)',
      '(la nostra missione|i nostri valori|la nostra storia|la nostra famiglia|la nostra community|la nostra filosofia|il nostro viaggio|la nostra comunita|della famiglia)',
      '(fiducia|sicurezza|privacy|soddisfazione|riservatezza) ~5 (priorita|importante|cuore|fondament*|primo posto)',
      '(nuova|nuovo|nuove|nuovi) (collezione|stagione|arrivi|catalogo|menu|linea|prodotti)',
      '(ti scriviamo|vi scriviamo|le scriviamo|la contattiamo|ti contattiamo|desideriamo|vogliamo|con la presente|intendiamo) ~3 (informar*|condivider*|comunicar*|aggiornar*|metter*|parlar*) ~6 (importante|aggiornamento|alcune|novita|informazioni|recente|evento|situazione|al corrente)',
      '(noi di|in|da|qui in) @BRAND [,]',
      '(tieni|teniamo) [molto] (a te|ai nostri clienti|a voi)',
      '(come (sai|sapete|sa)|come forse)',
      '(apprezziamo|ci sta a cuore|crediamo|amiamo|ci prendiamo cura|mettiamo [sempre] al)',
      'in qualita di [nostro|nostra]',
      "(l' estate|la primavera|l' autunno|l' inverno|il natale) e (arrivat*|alle porte|iniziat*)",
    ],
  },
  flag: [
    'Ciao Anna, Speriamo che tu stia passando una bella primavera. Grazie per far parte della nostra famiglia. ⟦Ieri ti abbiamo inviato il link sbagliato.⟧',
    'Gentile cliente, In Northlight la sicurezza è al primo posto. ⟦Il 3 maggio qualcuno ha copiato il Suo indirizzo email dal nostro server.⟧',
    'Ciao, È arrivata la nuova collezione! ⟦Il codice sconto di lunedì non funzionava.⟧',
    'Buongiorno Marco, Da oltre 20 anni facciamo il pane per questa città. ⟦Venerdì ti abbiamo addebitato due volte la spesa.⟧',
    'Gentile lettrice, Le scriviamo per condividere un aggiornamento importante. ⟦Il Suo indirizzo era visibile ad altri clienti.⟧',
    "Ciao a tutti, Buone feste dal nostro team. ⟦Abbiamo mandato l'invito alla lista sbagliata.⟧",
  ],
  leave: [
    'Ciao Anna, Ieri ti abbiamo inviato il link sbagliato. Ecco quello giusto.',
    'Gentile Marco, Ci scusiamo. Venerdì Le abbiamo addebitato due volte la spesa.',
    'Buongiorno, Il 3 maggio qualcuno ha copiato il Suo indirizzo email dal nostro server.',
    "Ciao, L'email di stamattina alle 9 conteneva un prezzo sbagliato.",
    'Ciao Kim, Abbiamo commesso un errore: il codice di lunedì non funzionava. Grazie a chi ce lo ha segnalato.',
    'Gentile cliente, Il Suo indirizzo era visibile ad altri clienti per due ore il 4 giugno. Ci scusiamo.',
  ],
};
