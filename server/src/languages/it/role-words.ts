import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-12 i piu
11 scusa
10 e
9 ne
-8 con i|i|piu
8 e ce|e ci|mortificati|scusateci|siamo mortificati|sono
7 assumiamo|assumiamo la|ce|ce ne|colpa|la colpa|mortificata|ne assumiamo
-7 avrebbe|per chi
-6 che questo|dispiaciuti per|ove|puo|questo|questo puo
6 con chi|mi|siamo
`,
  fault: `
-28 ci
26 avevo
25 era
23 ieri|nel
22 avevamo|preso
21 i nostri|nostri
20 ho|troppo
19 !
18 conservavamo|dovevamo|le conservavamo|non e
-18 entro|potrebbe
-16 chi|ci sono|parte|visto
16 pangrattato|risolto
-15 anche
15 andavano|ci e|contengono
-14 # #|ai|puo
14 andava|con la|contenevano|nodo
-13 casa|ci aveva|dell'|etichette|nessun|ogni|quali
13 fatto|nella|quello|riguardava|sbagliato|sedano|si e
-12 arriva|del #|example|fra|garante|i dati|le #|ora|presumibilmente|registro|resta
12 cosi e|dai|di sotto|e alle|falso|ha|in data|le abbiamo|leggere|ottobre|senza
11 #|colpa del|del|del biglietto|errore mio|gli|lasagne|niente|non aveva|presto|risulterebbe|roba|sotto|un'
-11 caricato una|che ti|citofono|di non|dovrebbe|grave|nuovo|per il|persona|piattaforma di
10 # ottobre|abbiamo|avete|base|bella|da #|e quello|entrato|invece|nascosta|no ?|portava|probabilmente|refuso|serata|spedito|volte
-10 allo|denaro|di mio|di un|durata|e le|gia|il doppio|in|la lista|lo|nominativo|o|perche|personale|soltanto|sono
-9 # alle|# non|# persone|arrivano|carico|come|con l'|da noi|delle|determinata|e lo|estratti|firma|fossero|incluso|io !|mi|natura|nome|numeri|oggi|outsourcer|problema|questa|questo|riguarda|scusa abbiamo|scusaci|soggetti terzi|sole|terzi di|un numero|vecchia
9 # i|# il|abbiamo preso|aggiornamento|all'|androne|arrivato|aveva il|biglietto|breve|capita|cartella|cliente|corso|cosi|degli|di sabato|e #|e arrivato|e nessuno|e nulla|e risolto|entita|errore e|essere|finito|ha preso|il numero|intoppo|l' avevo|la newsletter|la usi|le chiedo|lettura|mero refuso|nessuno di|newsletter di|nostro|numero sbagliato|ognuno|password qui|poteva|pubblica|responsabilita e|restare|risultare|scala|scusiamo|seconda|spento|subito|toccava|toccava a|un intoppo|versione
-8 # di|a soggetti|a una|altre|altro|avuto|con noi|conteneva|copiati|dalle|dati|dispiace e|doppio|e i|fare|fattori|fuoco|gestore|ha avuto|il registro|in piu|interno|le ore|li|ne|non ci|parte degli|per le|pianta|quindi|ritrovata|se|segnala|si segnala|soggetti|sole e|stavamo|tutti i|vale|vecchio
8 a un|a un'|abbiamo stampato|accanto|aperti|aveva|cambia la|codice fiscale|colazione|dal|distrazione|dove la|e ce|e ci|e poi|e riconducibile|foglietto|fosse|ho ricopiato|il blocco|in un|la cooperativa|le sue|leggere nome|lettera|mero|modesta entita|ne scusiamo|non abbiamo|non lo|parlato|recapitato|ricopiato|rimasto|server ?|settimana|sono di|spostato|sue|viaggiare
7 a me|abbiamo spostato|accesso remoto|al prezzo|allarmato|aperta|caldo|che abbiamo|che domani|cifratura|con un|concerto|cooperativa|dai registri|data|del mese|deposito|di noi|di questa|dove|due|due volte|e rientrato|e rimasto|e scappato|e tu|eravamo|errorino|escludere|escludere che|estratto|fiscale|fornitore|gli importi|i salvataggi|il listino|il messaggio|il telefono|importi sono|indirizzo|innocuo|l' ambulatorio|l' aveva|l' ufficio|la responsabilita|la versione|le e|listino|luglio|male|metodo|metodo di|nell'|nostra e|nulla che|numero di|ognuno di|ordinato|ordini|ormai|passaggio|percorso e|pero|pomeriggio|prezzo di|profilo e|pubblicato|quello del|qui e|responsabilita|rete e|rientrato|salvataggi|scappato|segreti|server|soltanto il|un errorino|un incidente|un innocuo|una|una svista|versione #|visti|voi|volantino
-7 agenzia|al garante|alla ditta|avevate|carta|chi ha|comprato|conteneva il|contratto|corretta|cosa|del tutto|deve|di taluni|doppio codice|e di|fondo|genitori|ha stampato|houston|i tre|il|il gestore|il portale|il programma|il venditore|in fondo|in modo|informati|invertito|invertito due|l' invio|la tipografia|le password|ma non|milione|milione di|modo|modulo|nessuno ha|nomi|non c'|non vi|notizie|orari|prima le|programma e|ristretto|sempre|siamo|sim|singola|solo i|stati copiati|ti|trattarsi|trattarsi di|un ritardo|va|vi|vostri|voti
6 # al|# le|# minuti|# sono|# u|# un|a quattro|a scuola|abbiamo cancellato|abbiamo spedito|alcune|alla prima|arrivate|avete aspettato|b|cambiato|che|che mai|circolare|cognome|colpa|come una|cominciava|cominciava con|corse|cosa ha|cosi la|da|dalla rete|data #|data odierna|dei tuoi|del corso|di|di lunedi|di troppo|di un'|di voi|diciamo|diciamo che|disponibile|disservizio|disservizio e|doveva|dovuto|e|e il|e me|essere stati|farlo|fuso|ho fatto|i pagamenti|ieri per|ieri ti|il disservizio|il secondo|importi|in ferie|in magazzino|in taluni|in tempo|indirizzi|l' aggiornamento|l' amministrazione|la sono|le corse|ma e|magazzino|meno che|meritavate|meritavate una|n' e|nessuno|newsletter|niente panico|noi ha|noi l'|non hanno|odierna|panico|parola|per chi|per non|per raccomandata|piano di|poco|posto c'|potrebbero risultare|prima del|prof|quattro persone|quel|qui|raccomandata|raccontano|remoto|ricopiato la|rimandato|risultano|scatola|scusa l'|se n'|servivano|settimane e|siano|sono arrivate|staccato|svista|svista da|taluni|tardi|taxi|u|u s|ultimi quattro|un|un altro|un nostro|usato|usi|utile
-6 a|a chi|abbia|abbiamo aperto|abbiamo invertito|abbiamo un|accesso alle|al sole|allo #|anche un|appuntamenti|causa e|che e|confermiamo|conseguenza|copia|cuori|d'|dalla|dalla nostra|del modulo|del personale|del resto|dell' infrastruttura|della sim|di cui|di nuovo|di tre|dietista|e con|e dell'|esserci|firma le|fra le|frattempo|giusto|ha visto|i genitori|in uso|infrastruttura|insieme|interruzione|invio e|l' agenzia|la firma|le confermiamo|legge|mancata|martedi|messaggi|mi scuso|mostra|nel frattempo|non il|notte|numero e|oltre|per la|perdere|persone|presente|prima di|primavera|programma|proposta|pure|purtroppo il|qualche foto|queste|resto|ripristinato la|risponde|sara|scusiamo con|seriale|seriale della|servizio|siamo accorti|studenti|successo|suo nome|telefono e|tipografia|tra i|tutte|un blocco|venditore
`,
  evasion: `
21 dell'
-20 chi
20 ha
19 aveva|non ha|si
18 dal|reso
16 piattaforma
-14 server
14 si sono|sistema
13 alcuni|e partita|partita|per una|puo|riconducibile|un'
-13 e il|ho|il #|nome
12 ci aveva|e i|fatto|fusi|fusi orari|ha fatto|orari|stata
-12 suo
-11 abbiamo|caso|e non
11 ce le|con|errore|per|purtroppo
10 che vuole|criticita|e ti|episodio|fa quello|giornate|i genitori|per un|settembre|veniamo|web
-10 il|ne|password|piu
9 che|contratto|dal #|del|di un|di voi|ditta|e|e vi|era stata|genitori|ha rallentato|i punteggi|informati|installatore|l' installatore|non aveva|non ci|passaggio|punteggi|rallentato|riconducibile a
-9 che non|dato|e trattato|la|pagina|stata una|svista da|trattato di
8 # ha|# u|a noi|aggiornamento|anomalia|colpa e|configurazione|data|data #|della|di settembre|gestore|hanno|il venditore|in data|l' allarme|le ha|magazzino|ne e|nel|nostra volonta|operative|potrebbe|potrebbe aver|produttore|quello che|u|u s|un|un errore|venditore|venuti|volonta
-8 allo|avevo|dati|dei|nessuno|ottobre|poco|prima|trattato
-7 ?|avevamo|ci ha|di aver|distrazione|fornitore ci|garantito|il fornitore|l' ufficio|mio|non si|novara|prezzo|se|solo|tra|ufficio|una parte
7 a un|accesso non|allarme|ancora in|andato|appena|arrivato e|avesse|azzerato|c|che potrebbe|chiavetta|chiavetta non|cifrata|circuito|comparso|con noi|console|dallo|disallineamento|disguido|e andato|e comparso|episodio e|errore materiale|fase|fase di|ha subito|il traffico|imputabile|indipendenti|indipendenti dalla|la console|la data|la ditta|la piattaforma|la responsabilita|le loro|letto|liste|luogo|mai arrivato|materiale|nessuna|pagato|quanti|questi|responsabilita|richiesta|rimborso|rossa|si vede|traffico|vede|voluto|vostri|vuole|zona
6 # al|# e|a una|abbiamo consegnato|accessibili|addebito|agenzia web|al nuovo|ancora|andato storto|arrivato|avvaliamo|biglietto|caffe di|ce|che era|che il|ci avvaliamo|collaboratore esterno|consegnato|consegne|dal laboratorio|dalla nostra|dello|di alcuni|di troppo|disponibile|doveva|e stata|fa|fatture|finito online|gestisce le|il rimborso|il sistema|inesattezza|intoppo|l' anomalia|l' episodio|la tipografia|laboratorio e|le tue|loro|mandate|mero errore|natura|nel passaggio|noi|nota|notifica di|onere|online|online per|passaggio al|piattaforma di|portale|pure le|purtroppo il|qualcosa|qualcosa e|riconoscibile|saputo|se ne|sistemi|soggetto|stagista|stampa|storto|storto e|ti abbiamo|tue|tutta colpa|tutto|un caffe|uso|veniamo a|verificare le|voi si
-6 allegato|aprile|che una|chi ha|cosi|da poco|dall'|e un|email|example|fino|foglio|i dati|l' ente|non c'|nostro|o|perso|posto|quanto|questa|sappiamo|sbagliato|sei|semplice|stato|su
`,
  remedy: `
-21 le abbiamo
-19 !|riceve
19 copia
17 disposto|piu
-17 rete
-16 codice
16 domani|ricevera|tre
15 chi|i|mi|nella|uno
-15 ho
14 alle #|avvisato|e fermo|e gia|tecnico|tessera
-14 allo #|orario
-13 ?|banco|cifrate|domenica|due mesi|l' orario|lunedi|notificato
13 arriveranno|bambina|fermo|lo|puo|terra|vale
12 basta|bloccato|comunque|dalle|dati sono|esserci|gratuitamente|incaricato|le #|le password|riservata|se per|sulle|un tecnico|va
-12 cancellato|che|che non|da un|dell'|la notifica|la sera|possiamo
-11 # #|banca|comincia|example|garante|i nostri|mesi|qualcuno|scritto|se riceve
11 a ogni|abbiamo bloccato|abbonamento|adesso|affidato|avvisato il|chi ha|credenziali|e avvisato|e vero|funziona|il bonifico|invio e|l' abbonamento|la|persone|scadenza|si fanno|un gruppo|versato
10 # alle|bene|ce|di mio|dietista|e abbiamo|e nella|entro|i tuoi|il biglietto|il laboratorio|il problema|integri|mail|per il|piano|preghiamo|profilo|protezione|pure|server|sono integri|ti|voce
-10 a tutti|abbiamo scritto|anche|chiesto|e al|e quello|era|erano|gli addebiti|insieme|nessuno|sera
9 # tutti|abbiamo cambiato|accesso e|alcun|attivato|con il|deve|e presentato|e qui|entra|entro il|euro abbiamo|fanno|fanno dalle|fatto|forno|il|le credenziali|li|luglio il|mandi|mio|non ci|problema|pronto|quello|questo|reclamo puo|ricetta|ricevuta|rimborsiamo|riparte|scriva|segnalato|un ritardo|usb
-9 addebiti|avevamo|avvertito il|bolletta|del biglietto|e il|ha un|ieri|la stessa|lettura|online|ottobre|quello del|sempre|spedito|volte
-8 #|# gennaio|# il|# ore|# ottobre|a giugno|abbiamo|abbiamo tolto|annullato|attiva|corso|email|futuro|giorno|hanno|i suoi|il garante|la carta|la password|la versione|lista|maggio|nostri|notificato il|numeri|ore|password|presidente|privata|saldo|sbagliato|scritto che|se entro|sono|sono al|sono cambiati|stato informato|suoi|verificati
8 a chi|acceso|allergici|altra|aperte|arriva|avete ancora|bloccato l'|buono|carico|cartellino|che ti|con l'|controlla|copia e|dato|di gennaio|differenza|disposizione|ditta esterna|e rientrato|finche non|fino alla|forse|frattempo|giornali|gratuita|ho chiuso|i siti|i tre|in piu|in via|l' elenco|male il|marta|martedi|mi scriva|nel frattempo|non me|non puo|partono|piu e|porte|prezzo|prima di|protezione dei|qualcosa di|reclamo|reparti|riaprira|rientrato|risolto|san rocco|segnalato il|siti|stesso|terra il|troverete
7 # anziche|a piedi|abbiamo disposto|al sole|albo|alle|altro da|anziche|arrivano|avevano|avviso|cambiato|cancellato la|cancellazione|casa|ce lo|chi e|colloquio|compagnia ha|concerto e|contiene|conto|costo|da adesso|da remoto|darle|dei dati|del #|denaro|denuncia|destinatari|disposto la|dopodomani|e nessuna|e richiesto|esatto|esatto e|esterna|euro dal|falla e|fate|fino|firma le|focaccia|fra|garante per|gia letto|gruppo|ha avvisati|ha ricevuta|i due|il dettaglio|il rimborso|l' impostazione|la differenza|la modifica|la riservatezza|la scadenza|la tessera|laboratorio|lotto|me|minuti a|ne|nota|nota di|nove|oggi li|pacco|passi|portale e|preghiamo di|primo|programma|prossima|prossima volta|puo cestinare|pure le|quelle|qui|quota|remoto|rimborsato|risarcimento|riservatezza|ritirato|scritto di|sembrerebbe|sembrerebbe che|sette|singola|solo i|stato sostituito|stessi|tessere|tocca|tolta|torto|trovi|tuoi|tutti i|un doppio|varco|via
-7 # le|aggiunto un|al banco|alla|alla banca|altrove|arrivo|avevo|cambiala|cartella|con|controllano|dalla rete|data|diverso|diverso da|e attiva|e d'|e l'|file|il tuo|insieme a|io|isee|l' #|l' indirizzo|la segreteria|li abbiamo|mai|mercoledi|noi|ogni giorno|ogni settimana|pagina|partenza|per le|possono|previsto|prima|quei|quelli|se preferisce|solo chi|spento|stesso e|sul|trimestre|tuo|va bene|vecchie|vecchio|vulnerabilita
-6 # e|# febbraio|# sono|abbiamo informato|abbiamo notificato|accedere|al|alla prossima|anche altrove|apre|avrete|campione|carte|chiama|cliente|con la|da chi|da maggio|di stamane|dopo un'|due volte|e #|e la|e noi|e spento|e una|essere|fare|fiducia|funzionario|furto e|ho avvisato|il codice|il vecchio|in tempo|informata|inoltrarlo|le impostazioni|leggono|lo #|marito|mattina dopo|mercoledi #|mia|non cambia|non e|non sono|numero e|o al|passa a|per ogni|poco|prenotazioni|primavera|profili|questo non|rata|recapitato|resta il|rete e|riceve una|ricevuto|riporta|sa|scrivimi|sei|senza inoltrarlo|si e|solo|solo la|soltanto|sono in|sporto|sporto denuncia|tra|trovi a|tutti di|un controllo|usavi|venerdi #|versa|vostri
6 a suo|abbiamo attivato|abbiamo fatto|acconto|ad|addebito|affidato i|al solito|al vicino|all' ufficio|alle condizioni|ancora|ancora in|anomala|apertura|appello|appuntamenti|appunti|averla|avvisati|biglietto|bonifico|borse|cairoli|cancellarne|cancellarne la|celiaco|chi non|chiusa il|chiuso il|ciascuno|come al|comodo|comparso|confermiamo|contrattempo|da stamattina|dall'|davanti|della segreteria|desidera|dettaglio|devono|di cancellarne|di conto|dichiarato per|dimmelo|diritto|documenti|doveva esserci|due anni|e celiaco|e comparso|e incaricato|e per|e riaprira|elenco|entro martedi|esterno|familiare|finche|fino al|foto|gara|genitori|gia|giga|giusto e|guasto|i genitori|i tempi|ignorare|il forno|il prossimo|il registro|il server|il sito|impostazione|in omaggio|in tre|indirizzo non|inferiore|interessi|interrotto|la convocazione|la locandina|la prossima|la protezione|la signora|le|le borse|le confermiamo|ma la|meglio|messo|mi ha|modifica|modulo di|ne abbiamo|nome e|non a|notte|nulla|o a|occhi|oggi|omaggio|pagamenti alla|per questo|pesiamo|piano terra|piedi|presentato denuncia|puoi|quello che|questa|regolare|rimangono|rimaste|rinnovato|riservato|rivolgersi al|rocco|san|scritto a|se desidera|se il|se vuoi|sei in|sim|soci|soci con|sole|sono le|sostituire|stata chiusa|sto|sul conto|tagliando|telefonando|tempi|trasmetta|tutte le|un avviso|un banale|un mese|utenza|vada|vecchia|verra|vi preghiamo|via cairoli|vicino|viene|vuoi
`,
  'protective-step': `
26 se
13 usi
-11 example
11 mai|per le
10 impostazioni|la carta|preparato
-9 gli|piu|potrebbe
9 potete|soldi
-8 #|da|garante
8 abbiamo preparato|accompagniamo|apre|avvisaci|badge|d'|da venerdi|il vecchio|illecito|non apre|non usi|o|passa a|per prudenza|ricevuto|telefoni|venerdi
7 a|chi l'|d' ordine|documento|domandiamo|ha scaricato|parola d'|passa|prudenza|riceve|se succede|succede|tenuto|usata|vecchio|visura
-7 alla porta|e il|questo
6 abbiamo|al sesamo|anche lei|blocchi|busta|cambi|carta la|chiama|chiuse|cosi nessuno|del documento|denunci|familiari|i familiari|in busta|inserito|l' ha|le domande|lei lo|lo smarrimento|parola|prima di|qualcosa|scaricato|se riceve|smarrimento|telefonate
-6 al garante|codice fiscale|fiscale|porta|preghiamo|preghiamo di|telefono|vi preghiamo
`,
  pleasantry: `
24 soltanto
21 ma|perche
18 noi|numeri
17 !
-15 #
14 siamo
13 anni|avrete
-12 chi|lavoro
12 loro|nessun dramma|partenza|settimana
11 accetta|ancora|assai|che|costituisce|equilibrio|preferito|responsabilita
-11 ai|di|example|le
10 alcuna|che non|contenuti|dire|dramma|ecco|energia|insieme|io !|ma soltanto|nessun|ogni giorno|precauzionale|questo|ringraziamo|scritto|tra|tutto
-10 cliente|dal|ieri|nostra missione|un
9 cantano|capito|come avrete|disagio|e siamo|ecco perche|edizione|evento|giorno|i numeri|il disagio|massima|parliamo|per la|puo usare|quelli|scusatemi|se vi|si puo|siete|solo|stavolta|usare|vi ho|volta sola|vorra
-9 che cosa|cosa|crescere|nostra|troppo|un saluto
8 # minuti|a conti|agli sponsor|apri|attenzione|birra|bottega|conoscere|conti|crescita|delle informazioni|doveva|e piu|festa|fisioterapia|ha scritto|il rispetto|importi|mia|nel #|nullo|oltre|pane|per|personale ha|posizione|posizione e|pure|quasi|risparmiare|rispetto|rispetto della|serate|serie|si fa|sponsor|una volta
-8 alti|dai|e|eccellenza del|l' eccellenza|lei|non|piu alti
-7 accorti|alle #|che se|e gia|impatto|l' impatto|lei e|li|missione|ne sono|nostri|pazienza|prossima|protezione|protezione dei|rimasto|sconto|segnalazione con|sei|senza|serieta|sul|ti abbiamo|trattiamo
7 agli|arrivo|che nessuno|chiederle|del settore|e al|e la|fatti|fino a|gente|ha operato|ho fatto|il personale|la qualita|mazzo|mesi abbiamo|nonna|nuova|operato|paganova|potrebbe|prima della|ragazzi !|riservatezza delle|sappiamo quanto|se vuole|segreti|settore|sia|sia sentita|sogno|sola|solito|strada|ultimi|un mazzo
-6 a|abbiamo fatto|alle|arriva|aveva|avevamo|buon|chi e|collezione|delle #|deve|di chi|di quanto|e rimasto|eh|era|fiducia|giugno|grande|gratis|i|identita|impatto e|la protezione|niente|niente panico|nuova collezione|obiettivo|ogni segnalazione|ore|panico|parte della|pazienza e|primo|proprio|qualcuno|resta il|segnalazione|si e|sono accorti|sui|viene|voi che
6 a #|a lunedi|anche|app|aria|capisco|centro del|che ci|chili|cittadini|con noi|con scritto|coperti|cresce|cura|da tutti|dei cittadini|del nostro|delle|di crescita|di pochi|dieci giorni|dopo|due premi|e anche|e giusto|ha perso|ha sempre|hanno|i tuoi|impegno|in ritardo|l' accaduto|la nuova|la presente|lo stesso|mesi|milione|milione di|minuti|negozi|ottocento|parliamo di|particolare|pdf|personale|piu da|pochi|premi|privacy|profili|profili di|ragazzi|riveste|sentita|soddisfazioni|sono io|tuoi|un altro|vada|web
`,
  promotion: `
39 !
36 ?
19 gratis
17 a #
16 # euro|euro|scopri
15 a
13 altre|ancora|omaggio|pro|su|torroni
12 anno|e in
11 # !|felpe|in omaggio|intanto|scopra
-10 alle
10 attiva|bulbi|che|da #|i bulbi
9 al piano|che la|domenica|mesi|offerta|prima lezione|voglio|zero
-9 arrivano|chi|ha
8 abbonati|app|gia che|le felpe|lezione|linea di|paghiamo|paghiamo noi|passa|pensieri|piano|prevendita|sconto|subito
-8 allo|i #
7 abbinato|attesa|che ci|di piu|due mesi|e gratis|entro domenica|fare|gia|hai gia|li|ne|non perderti|perderti|regalati|ti|un anno|weekend
-7 all'|alle #|l'|nella|ogni|si
-6 a tutti|allo #|delle|e|e il|lo|mi|quando|tre|tutti
6 anteprima|approfitti|avrai|carrello|cena|consulente e|dall' app|entro|euro a|frattempo|gli iscritti|il pacchetto|il tuo|l' anteprima|limitata|linea|meta|natale|nel frattempo|nostra|pacchetto|per gli|per un|prima|prova|ricordiamo che|secondo anno|sono|suo consulente|tariffa
`,
  hedging: `
29 taluni
20 aver
17 alcuni
-14 il
14 sarebbero
-13 chi
13 tecnici
12 nei|stato|tra
-11 abbiamo
11 alcune|certificati|in taluni|sapere
10 anche|che|figurerebbero|le
9 certificati medici|fatto|gli|gli interessi|interessi|medici|ove|tempi
-9 ha
8 account|anagrafici|essere|legate|parrebbe|parrebbe che|portata|possono|potrebbe|punti|saranno|sia|tra i|verosimilmente|vi sono
-7 !|ho|o|per|possibile
7 a|abbiano|che la|corso di|diversi|e dato|email|fatto notare|fosse|in corso|non|non vi|notare|notare che|potrebbe aver|quella|quelli|risulterebbe|state
6 ad|alla|anche il|avrebbe|bancarie|consultati|coordinate bancarie|corso|dato|degli|dei|di|di un'|di voi|dipendenti|erano nomi|errato|il prezzo|pare|possono aver|prelevato|presumibilmente|prezzo|questi|quota|ritardo|se|tra questi|una|visto|voti
-6 non risultano|parte|preso|risultano
`,
  belittling: `
23 comunque
19 ma
18 capita
-18 non
17 parliamo
16 assai
15 di|niente|quasi|trascurabile
-14 ne
14 parliamo di|semplice|una semplice
-13 della
13 niente di|non e|peraltro|tutto
12 breve|esiguo|migliori|nessun|poco
-11 due|la
11 e una|fenomeno|importi|inezia|parte|tutti|un' inezia
10 al massimo|disponibile|e mica|fa|fondo|massimo|mica
9 capita anche|dalla|del tutto|dramma|gli importi|in fondo|numeri|ripristinato|semplice svista|svista|trattasi|trattasi di|un'
-8 #|alcuni|noi
8 accaduto|animali|banale|contenuti|dei|di sabato|episodio|errore|fortunatamente|fretta|l' ha|marginale|nullo|roba|si fa|tutto marginale|un banale|una
7 all'|circoscritto|clienti|contenuta|di modesta|e vi|giro|ha|i dati|l'|ma a|mero|modesta|per|sabato|si|svegliati|tuo profilo|vi|vi ha
-7 essere|numero|potrebbe|stati
6 # dei|abbiamo ripristinato|annullato|aperti|aver riscontrato|avere il|avuto|blocco|bulbi|bulbi sono|cause|che i|clienti potrebbero|corse|da adesso|dal laboratorio|dalla copia|dalla nostra|dell' #|di pochi|dieci|digitale|e trattato|edizione|entita|era in|ex|fatti|forse|gioco|hai perso|i bulbi|il contratto|in merito|in ogni|laboratorio e|le prove|le sara|ma ci|merito|nell'|per cause|pochi|portata|profilo|prove|puo avere|quanti|quanto accaduto|quindi|rallentamenti|riaccreditato|segreti|si tratta|stata|taxi|test|ti|tratta|trattato|trattato di|valuta|viaggiare|web
-6 e il|example|piu|questa
`,
  'conditional-apology': `
18 qualora
17 cio
14 fosse|ove
13 cio le|se ti|si
12 ci|ne|preoccupazione
11 abbia
10 dispiaciuti|le|siamo|subito|ti
9 !|scusiamo|se|sentita|sorry|sorry se|un
8 ce|ce ne|con i
-8 l'
7 avesse|avessero|chi|dovesse|fosse sentito|i piu|male|ne scusiamo|problemi|sentito|si fosse
-7 scusa|se ne|una
6 che vi|chi dovesse|disagio|pregiudizio|qualcuno si|rimasta|sei|siamo dispiaciuti|un pregiudizio
-6 moltissimo
`,
  cliche: `
20 la
16 ogni
14 insieme
11 e il|ne|nostro
-10 l'
10 massima
-9 #|che|le
9 cautelativa|centro|il nostro|niente di|per noi|piu|preferito
-8 e|example
8 in via|niente|noi|viaggiare
-7 !|come|sono
7 al centro|amministrazione|con noi|contraddistingue|cuore|del|delle|ed|fiducia|la fiducia|la nostra|ogni giorno|prezioso|via
6 chiediamo di|clicca|da|di cambiare|eccellenza|eccesso|famiglie|giorno|gruppo|il login|impegno|login|ogni settimana|portare|sempre|sulla tua|ti chiediamo|tutto|verso
-6 non|un
`,
  'reply-refusal': `
15 non
12 casella|presente
10 casella non
9 risposte
8 alla
7 non e
6 alla presente|da|la presente|presente casella
`,
  'request-for-secrets': `
15 accedi|per
13 login
11 vai
9 al|verifica
8 del documento|la|ora per
7 documento
6 account|indicando|link|numero di|ora|rispondi con
`,
};
