import type { PhraseTopic } from '../language-pack';

/** What went wrong, read from the mail's own words, and the subject that says so. */
export const incidentSubjects: PhraseTopic = {
  lists: {
    'wrong-link': [
      '(link|collegament*|pulsant*) ~6 (@ERRATO|non funzionava*|non funziona*|non portava|portava*|rimandava*|puntava*|apriva*)',
      '(sbagliat*|errat*) (link|collegament*)',
      '(link|collegamento) (giust*|corrett*|funzionant*)',
    ],
    'wrong-price': [
      '(prezzo|prezzi|sconto|sconti|tariff*) ~6 (@ERRATO|troppo (alto|basso|bassi|alti))',
      '(sbagliat*|errat*) (prezzo|prezzi|sconto|sconti|tariff*)',
      '(prezzo|prezzi|sconto|tariffa) (giust*|corrett*|esatt*)',
      '(sconto|prezzo) (e|era) ~3 (non|invece|anziche)',
    ],
    'wrong-date': [
      '(data|date|giorno|orario|orari|ora) ~5 (sbagliat*|errat*|non corrett*)',
      '(sbagliat*|errat*) (data|giorno|orario|orari)',
      '(data|giorno|orario) (giust*|corrett*|esatt*)',
    ],
    'wrong-code': [
      '(codice|codici|coupon|buono|voucher) ~6 (@ERRATO|non funzionava*|non funziona*|rifiutat*|non era*)',
      '(codice|coupon|buono) (giust*|corrett*|nuov*)',
    ],
    'wrong-list': [
      'non (era|erano) [per|destinat*|rivolt*] (te|lei|voi|a te|a lei|a voi|ai nostri)',
      '(lista|elenco|segmento|gruppo|destinatar*) (sbagliat*|errat*)',
      '(email|e-mail|mail|messaggio|newsletter|comunicazione|invito|promemoria) ~6 (per errore|per sbaglio|erroneamente|in anticipo|troppo presto)',
      'non avrest* dovut* ricever*',
      'non avrebbe dovut* ricever*',
    ],
    'double-send': [
      '(stessa|stesso|medesim*) (email|e-mail|mail|messaggio|newsletter|invito|promemoria) ~6 (due volte|tre volte|quattro volte|cinque volte|# volte|piu volte)',
      '(email|e-mail|mail|messaggio|newsletter|invito|promemoria) ~6 (due volte|tre volte|quattro volte|cinque volte|# volte|piu volte)',
      '(due|tre|quattro|cinque|#) (volte|copie) ~3 (stessa|stesso) (email|e-mail|mail|messaggio|newsletter)',
    ],
    'broken-personalization': [
      '(nome|nomi|cognome) ~4 (sbagliat*|errat*|mancant*|mancava*|di un altr*|scambiat*)',
      '(chiamat*|salutat*) (con|per) ~3 (nome|nomi)',
      '(segnaposto|parentesi graff*|variabil*|campo del modello)',
    ],
    'double-charge': [
      '(addebit*|prelevat*|pagat*|fatturat*|pagamento) ~6 (due volte|doppi*|piu volte|una seconda volta)',
      '(doppi*|second*) (addebit*|pagament*|preliev*)',
    ],
    'wrong-amount': [
      '(import*|fattur*|bollett*|totale|cifra) ~5 (sbagliat*|errat*|non corrett*|troppo alt*)',
      '(addebitat*|prelevat*|fatturat*) ~4 (troppo|in piu|piu del dovuto)',
    ],
    'wrong-attachment': [
      '(allegat*|file|documento|pdf) ~4 (sbagliat*|errat*|mancant*|mancava*|vuot*)',
      '(dimenticat*|senza) ~2 allegat*',
      '(allegato|documento) (giust*|corrett*)',
    ],
    'late-delivery': [
      '(ordine|ordini|pacco|pacchi|consegn*|spedizion*) ~6 (ritardo|in ritardo|non e arrivat*|non e partit*|tardi)',
      'ritardo ~4 (consegn*|spedizion*|ordine)',
    ],
    outage: [
      '(sito|app|applicazione|servizio|servizi|negozio|piattaforma|server|sistema|rete) ~6 (offline|irraggiungibil*|non raggiungibil*|non disponibil*|interrott*|bloccat*|fuori uso|ferm*|giu)',
      '(interruzion*|disserviz*) ~3 (servizio|serviz*|sito|rete)',
      'non (hai|ha|avete) potut* ~2 (acceder*|ordinar*|entrar*|prenotar*)',
    ],
    'breach-misdirected': [
      '(inviat*|mandat*|spedit*|consegnat*|comunicat*|mostrat*) ~8 (un altr*|altri|altre|altra) ~1 (client*|persona|persone|indirizz*|destinatar*|pazient*|utent*|iscritt*|soc*)',
      '(un altr*|altri|altre|altra) (client*|persona|persone|pazient*|utent*|destinatar*) ~3 (ricevut*|vist*|apert*|lett*)',
      '(persona|destinatario|indirizzo) sbagliat*',
    ],
    'breach-addresses': [
      '(indirizz*) ~3 (email|e-mail|posta) ~6 (visibil*|in chiaro|leggibil*)',
      '(cc|campo a|in copia) ~4 (anziche|invece|e non) ~4 (ccn|copia nascosta)',
    ],
    'breach-public': [
      '(accessibil*|visibil*|consultabil*|espost*|pubblicat*|pubblic*) ~4 (a chiunque|a tutti|su internet|in rete|online|senza password|motori di ricerca)',
    ],
    'breach-device': [
      '(portatil*|computer|telefono|tablet|chiavetta|disco|hard disk|zaino|faldon*|fascicol*) ~5 (rubat*|smarrit*|sottratt*|perso|persa|persi)',
      '(rubat*|smarrit*|sottratt*|perso|furto|smarrimento) ~4 (portatil*|computer|telefono|tablet|chiavetta|disco|fascicol*)',
    ],
    'breach-intrusion': [
      '(qualcuno|hacker|intrus*|aggressor*|malintenzionat*|criminal*|ladr*|terzi|estrane*|ransomware) ~6 (accedut*|entrat*|copiat*|rubat*|scaricat*|lett*|sottratt*|violat*|avuto accesso|usat*)',
      '(accesso|accessi) non autorizzat*',
      '(attacco|intrusione) (informatic*|hacker)',
    ],
    date: ['# @MESE [#]', '(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)'],
    'register-informal': ['(tu|ti|te|tuo|tua|tuoi|tue|ciao|hai|sei|scusaci|scrivici|puoi|rispondi)'],
    'register-formal': [
      '(gentile|egregi*|spettabile|lei|la preghiamo|la informiamo|le abbiamo|suo|sua|suoi|sue|vi|vostr*|avete|cordiali)',
    ],
  },
  inserts: {
    'wrong-link': 'Errata corrige: il link nella nostra email era sbagliato',
    'wrong-price': 'Errata corrige: il prezzo nella nostra email era sbagliato',
    'wrong-date': 'Errata corrige: la data nella nostra email era sbagliata',
    'wrong-code': 'Abbiamo commesso un errore: il codice nella nostra email non funzionava',
    'wrong-list': 'Abbiamo inviato per errore la nostra ultima email',
    'wrong-list:informal': 'Abbiamo commesso un errore: la nostra ultima email non era per te',
    'double-send': 'Ci scusiamo: abbiamo inviato più volte la stessa email',
    'double-send:informal': 'Scusaci: ti abbiamo mandato più volte la stessa email',
    'broken-personalization': 'Abbiamo commesso un errore: il nome nella nostra email era sbagliato',
    'broken-personalization:informal': 'Abbiamo sbagliato il tuo nome nella nostra email',
    'double-charge': "Ci scusiamo: abbiamo addebitato due volte l'importo",
    'double-charge:informal': "Scusaci: ti abbiamo addebitato due volte l'importo",
    'wrong-amount': "Abbiamo commesso un errore: abbiamo addebitato l'importo sbagliato",
    'wrong-amount:informal': "Abbiamo commesso un errore: ti abbiamo addebitato l'importo sbagliato",
    'wrong-attachment': "Errata corrige: abbiamo inviato l'allegato sbagliato",
    'wrong-attachment:informal': "Errata corrige: ti abbiamo mandato l'allegato sbagliato",
    'late-delivery': 'Ci scusiamo: il Suo ordine è in ritardo',
    'late-delivery:informal': 'Scusaci: il tuo ordine è in ritardo',
    outage: 'Ci scusiamo: il nostro servizio era irraggiungibile',
    'outage:informal': 'Scusaci: il nostro servizio era irraggiungibile',
    'breach-misdirected': "Notifica di violazione dei dati: abbiamo inviato i Suoi dati a un'altra persona",
    'breach-misdirected:informal': "Notifica di violazione dei dati: abbiamo inviato i tuoi dati a un'altra persona",
    'breach-addresses': 'Notifica di violazione dei dati: altri hanno visto il Suo indirizzo email',
    'breach-addresses:informal': 'Notifica di violazione dei dati: altri hanno visto il tuo indirizzo email',
    'breach-public': 'Notifica di violazione dei dati: i Suoi dati erano visibili su internet',
    'breach-public:informal': 'Notifica di violazione dei dati: i tuoi dati erano visibili su internet',
    'breach-device': 'Notifica di violazione dei dati: manca un dispositivo con i Suoi dati',
    'breach-device:informal': 'Notifica di violazione dei dati: manca un dispositivo con i tuoi dati',
    'breach-intrusion': 'Notifica di violazione dei dati: qualcuno ha avuto accesso ai Suoi dati',
    'breach-intrusion:informal': 'Notifica di violazione dei dati: qualcuno ha avuto accesso ai tuoi dati',
  },
  words: { 'not-names': ['Lei', 'Le', 'La', 'Suo', 'Sua', 'Suoi', 'Sue', 'Voi', 'Vi', 'Vostro', 'Vostra'] },
  flag: [],
  leave: [],
};
