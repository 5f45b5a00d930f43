import type { LanguagePack } from '../language-pack';

/** What gives the kind of a mail away; `docs/kind-of-mail.md` says what each group is and weighs. */
export const kindCues: LanguagePack['kindCues'] = {
  A3: ['(rettifica|errata corrige|correzione|precisazione :|errata)'],
  A4: [
    '(nostro|nostra|nostri) (errore|errori|sbaglio|colpa|svista)',
    'abbiamo (sbagliato|commesso ~2 errore)',
    'errore nostro',
    "(un|una|il nostro|questo|piccolo|piccola|uno) (pasticcio|scivolone|refuso|intoppo|svarione|strafalcione|errorino|disguido|doppione|errore) ~3 (nell'|nella|nel|con|nostro|nostra|di ieri|di stamattina)",
    "l' errore e (nostro|tutto nostro)",
  ],
  A5: [
    '(link|prezzo|codice|data|orario) (giusto|corretto|esatto)',
    '(giusta|corretta) (data|versione|informazione)',
    '(ignora*|cancell*|elimin*|cestin*) ~4 (prima|precedente|ieri|stamattina|nostra|nostro) ~2 (email|mail|e-mail|messaggio|comunicazione|newsletter|ieri|stamattina)',
    '(addebito|importo|pagamento|quota) ~4 (rimbors*|restitui*|riaccredit*|storn*)',
    '(abbiamo) ~2 (corrett*|rimborsat*|rettificat*|riaccreditat*|stornat*|ripristinat*)',
  ],
  A8: ['(sbagliat*|errat*|erroneamente|per errore|per sbaglio|scorrett*|in anticipo|troppo presto|avrebbe dovuto)'],
  B1: [
    '(soggetti|terzi|persone|parti|utenti|terze parti|estranei) non autorizzat*',
    'violazione [dei|di] dati|data breach|furto di dati|fuga di dati|accesso non autorizzato|incidente di sicurezza|attacco (informatico|hacker)|sottrazione [illecita] (di|dei) dati|notifica di violazione|furto di credenziali|esfiltrazione',
  ],
  B4: [
    'garante [privacy]|gdpr|regolamento ue|responsabile della protezione dei dati|dpo|polizia postale|articolo 34|art. 34',
  ],
  B6: [
    '(non [era] cifrat*|in chiaro|dati sanitari|dati di salute|cartella clinica|coordinate bancarie|codice fiscale|data di nascita|date di nascita)',
    "(conteneva|contenevano|contiene|c' erano|riportava|figuravano) ~2 (tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostri|vostre) (nome|nomi|cognome|indirizz*|numer*|dati|recapiti|data|iban|referti|password)",
  ],
  C1: [
    '(ci dispiace|dispiace) veder* andare via|(disiscrizione|cancellazione) (confermata|completata|avvenuta)|ti sei disiscritt*|account chiuso come (richiesto|da te)',
  ],
  C2: [
    "come (hai|ha|avete) (richiesto|chiesto)|su (tua|sua|vostra) richiesta|(hai|ha|avete) (chiesto|richiesto) (di|la|il|l')|non siamo riusciti ad addebitare|(il tuo|il suo) pagamento [non] ~2 (fallito|rifiutato|andato a buon fine)|(abbonamento|iscrizione|carta|prova) ~4 (scad*|terminat*|scadut*)|hai annullato",
  ],
  C3: [
    "esaurit*|non (e piu )disponibile|non e piu disponibile|lista d' attesa|maltempo|sciopero|per lavori|ristrutturazione|chius* per|neve|alluvione|allerta meteo",
  ],
  C4: [
    '(raccontiamo|racconta|raccontano|ripercorriamo|analizziamo|spieghiamo come) ~6',
    '(truffatori|criminali|malintenzionati) ~4 (inviano|mandano|stanno inviando|stanno mandando|si fingono|si spacciano|usano il nostro nome|chiamano)',
    '(come|guida|consigli|webinar|report|studio|indagine) ~6 (violazion*|phishing|attacc*|data breach|furto di dati)|altre aziende',
    '(questa settimana|questo mese) ~8 (violazion*|attacc*|furto)',
    '(laboratori|corso|corsi|incontro|incontri|seminario|convegno) ~6 (sicurezza|phishing|password|violazion*)',
    "(violazion*|fughe|furti|attacchi|notizie) [di|dei|sui] ~2 (del mese|della settimana|dell' anno|in italia|in europa|nel mondo)",
    "(un|una|l'|il|la|un') ~2 (operatore|ospedale|catena|compagnia|colosso|piattaforma|gigante|ateneo|comune|regione|ministero) ~5 (ha ammesso|ha confermato|ha comunicato|ha annunciato|ha subito|ha riconosciuto|e stat*)",
    '(imparare|imparate|impara) a ~3 (protegg*|riconosc*|difend*)',
    '(come|per) (proteggersi|difendersi|proteggerti|reagire) ~6',
    '(nostri|ecco i|i) consigli',
  ],
  C5: [
    '(reimposta*|cambio|ripristino) [della] password ~4 (richiest*|hai)|il (tuo|suo) codice [di verifica] (e|:)|nuovo (accesso|dispositivo)',
  ],
  C6: ['(aggiornat*|modifich*|modifica|aggiornamento) ~4 (informativa|privacy policy|termini|condizioni)'],
  /** Speaks of us or to the reader: the mail is about its own matter. */
  own: [
    '(informiamo|comunichiamo|segnaliamo|avvisiamo|scriviamo|confermiamo|precisiamo)',
    '(noi|ci|vi|ti|nostr*|vostr*|tuo|tua|tuoi|tue|abbiamo|avevamo|siamo|ho|hai|avete|@BRAND)',
    '(suoi|sue|suo|sua) (dati|account|profilo|indirizzo|email|password|ordine|fattura|carta)',
  ],
};
