import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-42 buongiorno
42 scusateci
41 scusami
-38 cosa le|qualcuno si
-37 infastidito
-36 gentile
-35 affetto|chiara|hotel
35 scusaci|scusiamo senza
-34 assicurazioni|dott
33 sincere
-32 direzione|in difficolta|ornella|reclami
-31 centro|dirigente|immobiliare
31 le chiedo|scusa
-30 caro|colombo|cose|girotondo
30 chiedo perdono|dispiace
-29 b|cari|ciao a|citta|colli|digitale|dolce|dovuta|farmacia|gente|gentili|la pazienza|raccomando|san|spett|vogliate
29 mancato|mortificata
-28 acqua|avanguardia|festival|ha generato|paolo|qualora|saluto|sarebbe|siamo accorti|tipografia
28 e ci
`,
  fault: `
60 era
52 avevamo|preso
-52 denaro
51 aveva
-51 vale
48 nodo
-47 # #
47 i nostri
-46 nuovo e
45 colpa del
-45 partono
44 e ci|non abbiamo|rispettato
-44 tenga
-43 cento|che trattasi|e con|gentile
43 entrato|nostri
-42 corretto e|fermato|libreria
42 societa di
41 # i|allineato|confuso|essere stati
-41 account non|ci sono|ha piu|quali|verra
40 ci e|dovevamo|e ce|falso|leggere|una nostra
-40 dove|e un|funziona|palestra
39 # le|eravamo|la responsabilita|responsabilita
-39 i tre|messaggio e|mi scuso|ogni|sara
-38 arrivano|bene piu|di tre|dramma|non #|nulla di|numero che|saluto|server e|tanto|valle
38 errorino|risulterebbe|un errorino|visti
-37 apri|conto che|e grazie|espositori|frattempo|giornata|grazie|ieri e|in meno|lo #|nel frattempo|nuovo|scusiamo senza|secondi|tenuto
37 finito|tardi
36 abbiamo confuso|anziche|consultato|dell' anno|entita|il corso|l' aveva|sedano|suo conto
-36 altro lo|detto|di non|dott|e qui|festa|gentili|in piu|le chiediamo|offriamo|orari|piu di|rammarichiamo|risponde|scusiamo con|spostati|stato cancellato
35 # sulle|abbiamo preso|colpa|cosi e|era una|in un|le chiedo|riscontrato|server ?|taluni
-35 casa|che bella|che mese|che ti|chi non|di nuovo|direzione|dovrebbe|faremo|grazie a|ho chiuso|infastidito|moltissimo|perso|piace|potete|premio|risarcimento|suo tempo|un caso
-34 accesso e|annulliamo|appesa|assicurazioni|autorita|buongiorno|comprato|cosa abbiamo|dirigente|dirlo|e questa|entro|ha detto|hotel|il problema|in corso|le bottiglie|le corse|ne rammarichiamo|oggi|premi|prove|rammarichiamo e|regalo|responsabile|se nel|serieta|sinceramente|succede|team
34 cause|cause indipendenti|di marzo|di una|dovuta|ha|hacker|invece di|numero sbagliato|per cause|portava|server|svista e
-33 anche|arriva|avere|avvisi|cambi|cari|conserviamo|da noi|destinatari di|dolce|eh|fattori|festival|giornata di|il rischio|in particolare|isolato|l' hai|la registrazione|lavoro|legge|marta|paolo|particolare|passo|prossime|registrazione|riparte|rischio|spett|vedrai
33 anomalia|dovevano|e me|ha segnalato|noi che|ops|pubblicato|qualcuno abbia|stamattina alle|un incidente
-32 a mezzogiorno|abbiamo aperto|app e|bastano|che si|compagnia|conto lo|corretta e|dare|delle nostre|e i|e sempre|edizioni|eliminato|farmacia|fatti|firma|fondo|fra le|grande|houston|la compagnia|la prima|le loro|maggioranza|mezzogiorno|niente panico|non ne|operatrice|panico|parlare|piu prezioso|prezioso|san|solo i|spam|tolta
32 aggiornamento|anno scorso|arrivata|avevi pagato|colpa e|cura|doppione|e arrivata|mero errore|nomi dei|pagato non|puo escludere|responsabilita e|scorsa|serviva|spedito|venduto
31 # un|abbiamo venduto|del software|due ore|e vero|errore e|ieri|in taluni|la newsletter|potenzialmente|profilo e|ricetta della|saltato|scala b|volantino
-31 a una|ai|allergici|app di|chiara|chiuso e|con l'|darle|davanti ai|dei fondi|di ferie|e siamo|eri|esatta|fondi|guasto|immobiliare|in ogni|le trovi|molti|nessun|non perderti|perderti|raccomando|riceve|ripristiniamo|saranno|scrive|scusa a|sms|spedisco
-30 abbiamo gia|al garante|allora|avanguardia|centro|chiesto ai|ci si|classe|collegato|comprendiamo|comprendiamo che|corretta|del conto|deve|direttore|due premi|e chiesto|e ora|facciamo|fiducia dei|fossero|gente|grave|ha avuto|il pacco|messaggio sia|molti di|motivo|ornella|resta|riceverai|sabato alle|siamo in|stato toccato|studenti|tornano|torroni|venga|vogliate
30 ce le|durante il|errore umano|ho incollato|in un'|incollato|l' ambulatorio|la sala|lunedi ti|mandato|newsletter di|non hanno|ognuno|purtroppo|sabato #|scaricato due|umano
-29 a disposizione|a suo|abbiamo rimborsato|accesso il|attenuanti|azienda|bottega|c' erano|cambiato|cancellato il|carrello|ci mandi|colombo|comune di|da quella|da questa|denuncia|dispositivo|dovuto fare|e allegata|e ne|e richiesto|e rientrato|egregio|file davanti|filiale|garante ha|girotondo|ha chiesto|il bonifico|inoltre #|la vecchia|ma non|mandare|meravigliosa|meravigliosa e|mesi|meta prezzo|mezzanotte|museo del|nel tuo|niente di|no|oltre|ora si|partono questa|per intero|po di|prendiamo molto|presidente|qualora|rientrato|s|sbagliato al|scusa senza|senza attenuanti|sono i|sospeso|telefonato|trenta|un anno|un blocco|valida|verso|vi chiedo
29 accettato|arrivato|aveva il|avevamo lasciato|contengono|da #|di sotto|due|essere|estraneo ha|intoppo|ma|potrebbero|programma di|taluni casi|tra il
-28 # dalle|a ogni|affetto|aggiungiamo|alcun|attesa|avuto|browser|cancellare|che debba|ci vediamo|comunque !|concerto e|controlliamo|cosa e|cosi nessuno|da stamattina|digitale|disposizione|domattina|due chiavi|e li|e valida|garante|garantire|giovedi #|gli interessati|il prezzo|immagine|impatto|insieme|interno|l' email|l' immagine|l' impatto|la firma|le altre|le mail|le prove|lei e|lorenza|mandi|meta|negozi|nelle|nessuna|non sa|non vi|occhi|posizione e|prossimo|ps|ricevera il|rimborsato|ringraziamo|scusaci|se vuole|sim|sul portale|tempi|tutti|vedi|vinilmania|volentieri
28 con la|dev'|di sabato|di stamane|dovuto|e entrato|ha spedito|i nomi|invece|la copia|listino|nostra e|ognuno di|passaggio|ricevuto lunedi|sbagliato|scorso|scritto #|spedito il|stamane
`,
  evasion: `
-51 gentile
-44 ha piu
-42 avevamo
42 piattaforma
-41 caro
41 un errore
-40 alcun|buongiorno|corse|lavoro
-39 autorita|caso|l' assistenza|mesi|parlare
38 allarme|stampa
-38 centro|dare|direzione|insomma
-37 citta|dott|gentili|le corse|necessario
-36 ?|account non|digitale|nessun|prezzo di|saluto|un foglio
-35 cari|che era|e questa|e richiesto|foglio|fuso|girare|gruppo|i dati|piace|responsabile|team|valle
35 ce le|ha|imputabile|informatico
34 a un|ha fatto
-34 assicurazioni|cartelle|cooperativa|ignorare|l' aveva|non c'|ospite|sa|una nostra
-33 con le|di riscatto|dirigente|farmacia|hotel|la lettera|nessuna|questa settimana|riscatto|sconosciuti|valore
33 errore|un malfunzionamento
-32 aperta e|banale|compagnia|computer|date|distrazione|in corso|isolato|la compagnia|le registrazioni|mano|notifica|novara|registrazioni|risultano|san|sbagliata|scaricato|scusaci|scusateci
32 partner|sistema|societa di|tutta colpa|un'
-31 allora|ambulatorio|annulliamo|appesa|b|cantina|carte che|di pagamento|direttore|dolce|immobiliare|interessati|le autorita|modifica|niente|ottobre le|patente|quaranta|raccomando|riparte|stata una|stato aperto|stipendi|ufficio|verso
31 di troppo|era stata|provveduto
-30 a cui|abbiamo premuto|alle due|amministratore|aveva bevuto|cena|chi non|convocazione|degli sconosciuti|edizioni|eravamo|faremo|festival|gli accessi|gli iscritti|in taluni|lasciato l'|meravigliosa|meravigliosa e|nessuno ha|ornella|pagamento|pagine|paolo|possiamo|premuto|primavera|prove|riceveranno|risolto|scala|si era|sola|sostituito|svista da|tentativi|undici|venire|visto le
30 aggiornamento|criticita|il traffico|ritardi|traffico
-29 # invece|a mezzogiorno|addebiti|alcuna|anticipato|aria|bonifico|carte|ce n'|che il|ciao|colombo|conserviamo|cosa le|da noi|del tutto|dovuta|emilia|ente|il prezzo|in rete|la cosa|la segnalazione|lorenza|mai|mezzogiorno|n' erano|nodo|non conserviamo|operatrice|per tutti|porto|prelevato|sale|sappiamo|scusami|stato sostituito|strappi|studio|taluni casi|treno|una disdetta
29 console|fornitore|la console|un aggiornamento
-28 # sono|abbonati|aperta|aspettiamo|avanguardia|bancari|controlla|corretta e|della sua|di invio|diritto|e a|e martedi|e non|e rientrato|example|focaccia|garantito|gente|girotondo|i file|il treno|intanto perche|interessi|la nostra|maggioranza|nella casella|noi che|non possiamo|nuovo e|programma e|ps|ricercatore|rientrato|risarcimento|sesamo|si possono|stavolta|tenga|un po|vero|vogliate
28 in data|introdotto|purtroppo|state
`,
  remedy: `
-51 gentile
-49 stato aperto
49 vale
-48 la notifica
48 ricevera
-47 allineato
-46 indirizzo di
-45 ?|risponde|scritto che
45 funziona|non deve|partono
44 corretta e
-44 dell'
43 e gia|riparte|tolta
-43 rispondere a
-42 colli|regalati|scaricato|tardi
42 deve|e avvisato|gratuitamente|spento la
-41 !|# per|avere|centro|che le|contenere|data di|dott|primavera|pulsante|scaricato due
41 offriamo|ora|verra
-40 buongiorno|di uno|fiducia|lo #|migliori|notturna|tariffa notturna
40 chiusa il|di nuovo|non devi|se lo
-39 # #|altrove|caro|di nascita|isolato|nascita|non lo|ogni giorno|societa
39 abbiamo interrotto|aggiungiamo|denunciato|il pacco|ora si
-38 abbiamo premuto|abbiamo stampato|addebiti|erano|espositori|il gruppo|nulla di|puo rispondere|saluto|stato informato|studio|valutazione
38 adesso|ancora|cancella|ecco quello|eliminato|faccio|link non|lo faccio|trenta
37 # lo|abbiamo accreditato|allergici|annulliamo|appesa|controllato|e parte|inoltre #|ne abbiamo|rilegge
-37 # un|b|che lei|citta|cooperativa|dovuta|la piattaforma|link e|nessun altro|piccolo intoppo|responsabile|rispondi pure
-36 affetto|analisi|avevamo|cari|confuso|di casa|di questa|dirigente|hotel|il mio|mai|non aveva|non sono|potenzialmente|premuto|scrivimi|storia|titolare|truffa|una cifra
36 cancellare|giusto e|il biglietto|ricontrollato
-35 # dalle|assicurazioni|chiamatemi|chiami|da una|della tua|dubbi|girotondo|i file|lo e|nei registri|non l'|palestra|presidente|s|scusaci|una nostra|una ricetta
35 chiuso il|differenza|disposto|e nessuna|e vero|il bonifico|il lavoro|in giornata|risarcimento|ritirato
34 accesso e|annullata|bonifico|ciascuno|di cancellare|di oggi|e annullata|la differenza|la registrazione|registrazione|sette|spese
-34 cantina|capiamo|chiara|comprato|del profilo|direzione|dramma|generale|gennaio abbiamo|ho condiviso|il pin|modello|non abbiamo|password sono|poteva|pubblicato|se riceve|sia stato|sono per|suo conto|team|tentare|toccato
33 abbiamo denunciato|altro da|denunciato il|e qui|esatto|esatto e|esserci|gli orari|ho chiuso|i biglietti|il rimborso|lo rilegge|non serve|o a|partono questa|rilegge la|risolto|stessi|strappi|tecnico|trovi un|varco
-33 ambulatorio|bottega|carte|che avevi|chiama|ciao|cliente|di poter|digitale|dirlo|e poi|esci|garantito|gentili|immobiliare|mi chiami|nome indirizzo|non hanno|nove volte|operatrice|pagina di|per #|prima lezione|scaduto|si sa|sono in|sue
-32 # del|# ore|a un'|allegato il|amministratore|autorita|detto|di accesso|diagnosi|durato|e durato|edizioni|fermata|fibra|in corso|inesattezza|interno|lorenza|motivo|non erano|ornella|passaggio|per le|poco|sale|scusarci|stato toccato|sui|te e|una semplice|vedi il|volete|weekend
32 accreditato|basta|convocazione|da stamattina|fare nulla|fermato|il treno|le #|le ho|nuovo|pesiamo|pure non|rimborso e|secondi|serve|treno|un tecnico|valida|versare|viene
-31 # le|a nome|abbiamo scelto|abbonati|accedi|aggiornamento|avevi pagato|azienda|ciao a|colleghi|comincia|conto del|da quella|del suo|delle letture|dolce|domande|e posto|errata|eventuali|forum|in ufficio|mandato|non riconosci|nuovo gestionale|piattaforma|previsto|probabilmente|pubblica|riconosci|sbagliato e|scusateci|scusatemi|se ti|server ?|stato rilevato|ti sei|usare il|utente
31 a ciascuno|buono|cancellare il|con l'|darle|e #|giusta|gli avvisi|ha piu|interessi|le sessioni|marta|non puo|prossimo|regolare|restituiamo|ricevuta|rinnovato|sbagliato al|scriva|sessioni|trovi gia
-30 # settembre|abbiamo aperto|abbiamo venduto|allarme|allo sportello|anche la|arrivata|avanguardia|bastava|calendario delle|chiarimento|ci avvisi|colombo|comunicazione|con lei|confuso il|correre|da un|del calendario|di stamane|e arrivata|e del|emilia|ha mai|i punteggi|in ferie|invertito le|io e|l' aveva|la consegna|la nostra|la porta|le cifre|leggo|mano e|non doveva|pane|paolo|portava|possono|preso|promemoria per|punteggi|questi|raccomando|riceve|rilevato|scala|spam|stamane|stanotte alle|tanti|un promemoria|valle
30 abbiamo attivato|abbiamo restituito|abbiamo ritirato|accredito di|bloccato|cambiato|conto che|denaro|dietista|domani|forno|guasto|il problema|in filiale|l' utenza|me lo|oggi li|piu e|piu ti|qualcosa di|quello|riaperto le|spostati|taxi|torto|trasmetta|trenta giorni
29 abbiamo dato|abbonamento|al sesamo|apri|chiederlo|costo|devi fare|e gliela|entro il|finche non|gia nella|gli accessi|il registro|intero|interrotto|l' account|nota di|numero di|ogni|rimborsato|rocco|sabato alle|san rocco|tolto|usb|vedrai
-29 abbiamo pubblicato|ad agosto|allo #|altra cliente|applicativo|aveva ordinato|birra|c' erano|cambi|chi dovesse|ci chiami|con chi|conosciamo|corrente|dal server|dall' esterno|dato il|dei tuoi|di accettare|di sotto|dovesse|due file|e in|e se|ente|eravamo|euro !|festival|garante|gente|hanno accettato|ho dato|impianti|in sede|in tutto|insomma|la password|la richiesta|la stessa|le registrazioni|le scriviamo|le sue|me ne|mettiamo|non era|notificato|pagine|pensione|quella pagina|referente|refuso|registrazioni|riceve una|ripetuto|riporta|riporta un|sedano|societa di|tipografia|trimestre|tutela|vecchie|viene prima|viste
-28 a meta|abbiamo confuso|abbiamo scambiato|al nuovo|alle due|camera|chiedere una|chiedono|ci trova|ci trovi|compresi|comunicazioni|con le|conoscono|corsa|da indirizzi|denunci|di due|diagnosi e|dimenticate|doveva partire|dubbio|due mesi|e al|e chieda|elaborato|elenco dei|erano nella|evento|fisioterapia|ha fatto|il traffico|impatto|indirizzi che|indirizzo non|l' impatto|la corsa|le abbiamo|le chiamate|linea e|lo abbiamo|maggioranza|mappa|messa|mortificata|nell' invito|noi a|non conosciamo|non possiamo|nostra casella|note|numero #|nuovi|o al|ogni chiarimento|ogni cosa|online|per dubbi|per informazioni|per questo|piazza|prenota|pure a|quanti|ricevuto lunedi|risponde allo|risultano|sabato #|scambiato|scelga|scelga una|scelto l'|scritta|scrivere a|se usate|sedi|sempre|sincere|stipendi|traffico|trovi a|un caso|un cliente|usato il|vi abbiamo|visto i
28 apriamo|attivato la|carico|che trovi|coda|concerto e|confermare|corretto il|due cifre|e attivato|e richiesto|e valida|finche|fra le|giorno stesso|i tuoi|il costo|il personale|per iscritto|per tutti|rifare|se il|stato cancellato|tagliando|viene da
`,
  'protective-step': `
-37 gentile
-34 hotel
-33 assicurazioni|buongiorno|dott|l' offerta|vogliate
32 banca che|cambi|chiama a|controllate|mai il|usata
-32 caro|centro|chiara|migliori
31 aprire allegati|avvisi|se
-31 cooperativa|dirigente|egregio|farmacia|ma un|parlare|visto le
-30 amministratore|consegna ha|conseguenza|digitale|direzione|esposte|gentili|immobiliare|lorenza|problemi|scrivici
30 illecito|messaggi che|per prudenza|usi
-29 b|cari|colombo|da oggi|educativi|girotondo|numero #|ornella|porto|s|saluto|se preferisce|spesa|succede|valle
29 della banca|non usi|sconosciuti
-28 anche in|banca del|citta|colli|dolce|libreria|numero e|per verificare|reclami|riparte|san|team
28 chiede di|diffidi|la stessa|nel browser|scegliere una|se le
`,
  pleasantry: `
57 la qualita
50 soddisfazione e
-49 lavoro
-47 gentile
41 da tutti
40 anni
-40 arriva|buongiorno
-39 assicurazioni|cliente|direzione|dott
39 che mese|e siamo|ogni giorno|ringraziamo
-38 fatti|messaggio sia
-37 catalogo|insomma|torrescura
37 che ci|impegno quotidiano|quotidiano|tua privacy
-36 che sono|due mesi|esatta|hotel|riparte|san
36 sempre piu
-35 # !|?|cosa|lungo|tempi|visti
35 birra|fisioterapia|piu prezioso|prezioso
-34 cari|che cosa|gente|gentili
34 meravigliosa|meravigliosa e|mettiamo|sempre un
-33 esagerato|in ogni|isolato|l' aveva|protezione dei|segnalazione|team
-32 account non|edizioni|eh|episodio|girotondo|segreteria
32 mesi|professionisti
-31 aspettiamo|da #|del mese|dirigente|farmacia|giugno e|in ferie|ornella|porto|prenota|pubblicitari|segnalazione con
31 avvaliamo|ci avvaliamo|ci sta|impegno|noi una
30 affetto|agli|due premi|settimana
-30 amministratore|b|buona|cooperativa|immobiliare|la protezione|per quanto|regalati|s|siamo in|un saluto
-29 acque|acque del|cara|che trattasi|ci si|ciao|colli|colombo|dai|dispiaciuti|dovuta|fare|gennaio e|libreria|paolo|plugin|presidente|resta|sale|se usate|tardi
29 fiducia e|inizio|ringraziamo per
-28 ambulatorio|banca di|carrello|coda|consultato|data corretta|degli ultimi|di quanto|di voi|impatto|l' impatto|mani|mano|operatrice|prove|raccomando|reclami|responsabile|sabato alle|scriviamo|scusatemi|sim|stato aperto|ticket|visitatori
28 dna|festa|la tutela|nostro dna|passione|premi|stiamo
`,
  promotion: `
59 ?
-48 gentili
-46 gentile
46 omaggio
44 scopri
-44 vale
-43 caro|in corso|riparte
43 intanto
-42 ogni ora
-41 direttore|euro e|il link|no
41 regalati
-40 ecco|eh|s
40 offerta
-39 avevamo provato|buongiorno|cari
39 catalogo|passa
-38 dott|esatta|no ?|pesiamo
37 corri|corri a
-37 giornata
-36 centro|eri|la primavera|porto|succede
36 torroni
-35 b|cara|di sabato|dirigente|hotel|lavoro|offriamo la|saluto|segreteria|team
34 approfitti|ps
-34 banco e|casa|chiara|digitale|direzione|dolce|farmacia|migliori|ordine
-33 assicurazioni|citta|conseguenza|dovuta|insomma|responsabile|tempi
33 non perderti|perderti
-32 a tutti|amministratore|buona|devono|di oggi|immobiliare|l' aveva|mortificata|quindi|ragazzi|spett|tanti
32 linea di|prima che
-31 a una|cancella|che era|che mese|cooperativa|domande|euro per|festival|libreria|link|mano|operatore|paolo|parcheggio|parlare|passione|piu a|san|tanto|tornano
31 app|carrello|nuova|weekend
30 # euro|attesa|euro|in omaggio|meta|tornare|zero
-30 colli|comunque !|di nuovo|faremo|girotondo|ora e|ornella|per domande|presidente|provveduto|resta|scegliere una|scusaci|sono stati|titolare|visti
-29 accreditato|aspettiamo in|bottiglie a|colombo|gente|ha detto|il posto|la suite|mia|nodo|o a|oggi i|prossima volta|sale|scaduto|scusami|scusateci|se lo|suite|tra|vale fino|versare|volantino
29 al piano|cena|passa a|subito
-28 abbiamo accreditato|account non|aggiungiamo|ambulatorio|apriamo|avra|bottega|cantina|classe|comunque|conto che|desolata|desolata per|dovrebbe|egregio|ente|fondo|la cambi|le trovi|passaggio|pec|sono desolata|spam|tagliando|tardi|trenta
28 buoni|gia che|natale|per gli|premium|spedizione
`,
};
