import type { PhraseTopic } from '../language-pack';

/** How a notice says what laws want said, by element; `missing-notice-content` says how the lists are read. */
export const noticeContent: PhraseTopic = {
  lists: {
    date: ['# @MESE', '1º @MESE', '(a|da|in|nel|dal|inizio|fine|meta) @MESE'],
    'incident-date': [
      '(non conosciamo|non sappiamo|non e [ancora] nota) ~4 (data|quando|momento)',
      "(data|giorno|momento) (dell' incidente|della violazione|dell' intrusione|del furto|dell' attacco)",
      '(e|si e|sono|si sono) (avvenut*|verificat*|accadut*|iniziat*|successo|durat*) ~2 (il|tra|dal|in|nel|nella)',
    ],
    discovery: [
      '(abbiamo|ci siamo|il nostro team ha|@BRAND ha) ~2 (scoperto|rilevato|appreso|notato|riscontrato|individuato|saputo|accorti|accorte)',
      '(ce ne siamo|ci siamo|ne siamo) (accort*|res* conto)',
      '(siamo|siamo venuti) ~1 (venuti a conoscenza|a conoscenza|stati informati|stati avvisati|stati avvertiti)',
      'ci (ha|hanno|e stato) (segnalato|avvisat*|informat*|comunicato)',
      '(e|sono) stat* (scopert*|rilevat*|individuat*)',
    ],
    'incident-description': [
      '(qualcuno|un estraneo|degli estranei|estranei|uno sconosciuto|sconosciuti|un ladro|ladri|un hacker|hacker|un attaccante|un terzo|terzi|un dipendente|un collega|un ex dipendente|una persona|persone non autorizzate|un collaboratore) ~6 (rubat*|sottratt*|copiat*|consultat*|apert*|lett*|vist*|avuto accesso|scaricat*|entrat*|forzat*|inviat*|mandat*|pubblicat*|pers*|lasciat*|cifrat*|usat*|esportat*|introdott*)',
      '(e stat*|sono stat*|era|erano|e|sono) [per errore] (rubat*|sottratt*|pers*|inviat*|mandat*|pubblicat*|visibil*|espost*|apert*|accessibil*|copiat*|consultat*|violat*|diffus*)',
      '(abbiamo|@BRAND ha) [per errore|erroneamente] (inviato|mandato|pubblicato|perso|lasciato|esposto|divulgato|allegato|copiato|messo)',
      '(vittim* di|a causa di|in seguito a|tramite|con|dopo|durante) ~2 (phishing|ransomware|malware|attacco informatico|furto|intrusione|effrazione)',
      '(furto|smarrimento) (di|del|della|dei|degli) ~2 (pc|portatile|computer|telefono|chiavetta|documenti|disco)',
    ],
    'data-categories': [
      '(nome|nomi|cognome|cognomi|nominativ*|nome utente|username)',
      '(indirizzo|indirizzi) [e-mail|email|di posta|postale|di casa|di residenza]',
      '(tua|sua|vostra|la) (email|e-mail|mail)',
      '(numero|numeri) ~1 (telefono|cellulare|carta|conto|cliente|tessera|polizza|ordine|documento|passaporto)',
      '(telefono|telefoni|cellulare|recapit*|dati anagrafici|dati di contatto|contatti)',
      '(data|date|anno|luogo) di nascita',
      '(password|credenziali|dati di accesso)',
      '(iban|coordinate bancarie|dati bancari|dati della carta|dati di pagamento|carta di credito|carte di credito|estratt* conto)',
      "(codic* fiscal*|document* d' identita|carta d' identita|carta di identita|passaport*|patent*|foto)",
      '(storico|elenco|cronologia) (degli|dei|delle|ordini) ~1',
      '(dati sanitari|dati sulla salute|ricett*|diagnos*|farmac*|terapi*|esam*|referti|referto|cartell* clinic*|appuntament*)',
      '(stipendi*|bust* paga|reddit*|isee)',
    ],
    negation: ['(non|nessun*|ne|mai|senza|no)'],
    'likely-consequences': [
      '(qualcuno|chi|estrane*|truffator*|criminal*|malintenzionat*|hacker|ladr*|sconosciut*|terzi|persone|persona) ~5 (puo|possono|potrebbe|potrebbero|potra|potranno|tentera|cerchera) ~2 (fingersi|spacciarsi|usar*|utilizzar*|inviar*|mandar*|chiamar*|scriver*|contattar*|aprir*|chieder*|ordinar*|acquistar*|tentar*|prelevar*|acceder*|impersonar*|ingannar*|abusar*|sfruttar*|legger*|veder*|rubar*|attivar*|entrar*)',
      '(potrebbero|potrebbe|possono|puo) essere ~1 (usat*|utilizzat*|sfruttat*|vendut*|impiegat*)',
      '(potresti|potrebbe|potreste|puoi|puo) (ricevere|essere contattat*|trovare|notare|diventare|essere vittima)',
      '(rischio|rischi|pericolo) (di|che|per te|per lei|e|principale|principali|sono)',
      '(conseguenz*|effett*) (probabil*|possibil*|per te|per lei)',
      '(probabil*|possibil*) (conseguenz*|effett*)',
      '(che cosa|cosa|quello che|cio che) (significa|comporta|cambia) per (te|lei|voi)',
      "(furto d' identita|furto di identita|addebiti non autorizzati|tentativi di (truffa|phishing)) {= puo|possono|potrebb*|rischi*|possibil*}",
    ],
    'measures-taken': [
      '(abbiamo|ha|@BRAND ha) ~3 (chiuso|bloccato|disattivato|sospeso|reimpostato|cambiato|sostituito|revocato|eliminato|cancellato|corretto|messo|protetto|cifrato|isolato|scollegato|segnalato|avvisato|informato|notificato|denunciato|sporto|presentato|incaricato|chiesto|coinvolto|ripristinato|introdotto|aggiunto|annullato|fermato|rafforzato|rimosso|ritirato|limitato|avviato|affidato|spento|risolto|recuperato|aggiornato|modificato) {!= qualcuno|estrane*|hacker}',
      '(accesso|password|server|account|pagina|file|falla|link|sito|archivio|sistema|cartella|modulo|backup) ~4 (e stat*|sono stat*|e ora|sono ora|e|sono|resta|restano) (chius*|bloccat*|disattivat*|reimpostat*|cambiat*|corrett*|protett*|eliminat*|rimoss*|cifrat*|mess*|ripristinat*)',
      '(stiamo) (verificando|controllando|indagando|lavorando|collaborando|rafforzando|sostituendo|introducendo|analizzando|rivedendo)',
      '(una ditta|una societa|esperti|un esperto|tecnici|consulenti) ~4 (verific*|analizz*|indag*|controll*|affianc*|estern*)',
      "(il garante|la polizia|le autorita|l' autorita) ~2 (e stat*|sono stat*) (informat*|avvisat*)",
      '(richiediamo|cifriamo|controlliamo|verifichiamo) (ora|adesso|ogni|tutti|tutte)',
    ],
    'contact-point': [
      '(rispond*|scriv*|contatt*|chiam*|telefon*) [pure|semplicemente|direttamente] (a questa|a questo|al|alla|ai|allo|ci|il|la|i|nostr*)',
      '(scrivici|scriveteci|ci scriva|contattaci|contattateci|ci contatti|chiamaci|chiamateci|ci chiami|rispondici)',
      '(per qualsiasi|per ogni|hai|ha|avete) ~2 (domand*|dubbi*|chiariment*)',
      '(maggiori|ulteriori|altre) informazioni',
      '(numero verde|servizio clienti|assistenza|sportello|a (tua|sua|vostra) disposizione)',
    ],
    'dpo-contact': [
      'responsabile (della|per la) protezione dei dati',
      '(dpo|rpd)',
      '(ufficio|team|referente|contatto|responsabile) privacy',
      'punto di contatto',
    ],
    'how-many': ['# (@GENTE|residenti|cittadini)', '(numero di|totale di) ~2 (@GENTE|residenti)'],
  },
  flag: [],
  leave: [],
  inserts: {
    'incident-description': 'Che cosa è successo: [chi ha fatto che cosa, e come è stato possibile].',
    'incident-date': 'È successo il [data].',
    'discovery-date': 'Lo abbiamo scoperto il [data].',
    'data-categories': 'I dati coinvolti: [nome, indirizzo email, …].',
    'how-many': 'Le persone coinvolte sono [numero].',
    'likely-consequences': 'Che cosa significa: [qualcuno potrebbe fingersi noi, o usare i dati per …].',
    'measures-taken':
      'Che cosa stiamo facendo: abbiamo [chiuso l’accesso, reimpostato le password, informato il Garante].',
    'protective-steps':
      'Che cosa fare: [cambiare la password, controllare l’estratto conto, diffidare delle telefonate che parlano di noi].',
    'contact-point': 'Domande? Scrivere a [indirizzo] o chiamare il [numero di telefono].',
    'dpo-contact':
      'Il nostro responsabile della protezione dei dati, [nome], risponde a [indirizzo], [numero di telefono].',
    'regulator-contact': 'Autorità a cui rivolgersi: [nomi, telefoni e siti].',
  },
};
