import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
10 scusa
8 assumiamo|assumiamo la|e ce|ne|ne assumiamo|scusateci
7 ce ne|colpa|dispiace|e|e ci|la colpa|mortificati|siamo mortificati
6 ce
-6 ove
`,
  fault: `
-28 ci
25 avevo
23 !|nel
22 era|ieri
21 nostri|preso
20 avevamo|i nostri|troppo
-19 entro
18 conservavamo|dovevamo|le conservavamo
17 ho
-16 chi|puo|sono|visto
16 pangrattato|sbagliato|si e
15 andava|andavano|contengono|risolto
-15 ci sono|parte|potrebbe
-14 # #|ai|anche|casa|nessun|oggi|ora|quali
14 ci e|con la|contenevano|nodo|taluni
-13 del #|etichette|fra|i dati|resta
13 gli|le abbiamo|non e|quello|sedano
-12 ci aveva|example|garante|grave|le #|ogni|problema|registro|siamo|soltanto
12 cosi e|del biglietto|di sotto|e alle|nella|ottobre|riguardava|roba
-11 arriva|che ti|citofono|come|conteneva|denaro|durata|gia|in|lo|numeri|nuovo|piattaforma di
11 avete|da #|dai|e quello|fatto|lasagne|leggere|non aveva|portava|presto|senza|un'|volte
-10 # non|allo|caricato una|di mio|di non|dovrebbe|il doppio|la lista|natura|nominativo|per il|perche|vecchia
10 # ottobre|aggiornamento|arrivato|aveva il|bella|colpa del|dal|degli|e nessuno|entrato|falso|finito|in un|invece|le chiedo|lettura|niente|no ?|nostro|pubblica|refuso|scusiamo|sotto|spento|subito
9 #|# il|abbiamo preso|androne|base|biglietto|breve|cambia la|cartella|cliente|del|dove la|e #|e arrivato|e ce|e risolto|errore|errore e|essere|l' avevo|la newsletter|la usi|nascosta|ne scusiamo|nessuno di|newsletter di|numero sbagliato|ognuno|password qui|poteva|probabilmente|recapitato|risulterebbe|seconda|serata|settimana|spedito|spostato
-9 # alle|altro|con l'|da noi|del tutto|dell'|delle|e le|e lo|firma|gestore|io !|o|persona|questa|quindi|scusa abbiamo|sole|sole e
-8 # di|# persone|al garante|avuto|carico|comprato|con noi|conteneva il|dalle|dati|dispiace e|e i|fattori|fondo|fossero|fuoco|ha avuto|ha stampato|i tre|il registro|in fondo|in piu|interno|le ore|li|mi|ne|nome|non c'|non ci|parte degli|per le|personale|pianta|questo|riguarda|ritrovata|se|segnala|si segnala|solo i|stavamo|tutti i|un numero|vecchio|vostri|voti
8 a un'|abbiamo spostato|all'|capita|che abbiamo|codice fiscale|colazione|corso|cosi|di noi|di sabato|due volte|e ci|e nulla|e poi|e riconducibile|entita|errore mio|foglietto|ha preso|ho ricopiato|il blocco|il numero|in data|intoppo|le e|le sue|leggere nome|lettera|luglio|ma e|mero refuso|modesta entita|nell'|responsabilita e|restare|ricopiato|rimasto|risultare|scala|se ti|segreti|server ?|servivano|sono di|sorry|sorry se|sue|toccava|toccava a|un intoppo|una svista|versione|voi
7 # i|a me|a un|abbiamo stampato|accanto|accesso remoto|al prezzo|allarmato|aperta|aperti|caldo|che|che domani|che mai|cifratura|cosi la|da|dai registri|data odierna|del mese|deposito|di|di questa|di voi|distrazione|dove|due|e|e me|e scappato|e solo|e tu|eravamo|errorino|escludere|escludere che|estratto|fiscale|fornitore|ha|i pagamenti|i salvataggi|importi sono|indirizzo|innocuo|l' aveva|l' ufficio|la responsabilita|la versione|listino|meno che|mero|metodo|metodo di|niente di|non abbiamo|nulla che|numero di|odierna|ognuno di|ordini|ormai|parlato|parola|passaggio|percorso e|pero|posto c'|prezzo di|quello del|questione|qui e|responsabilita|rete e|salvataggi|scappato|server|siano|siete|soltanto il|svista|svista da|taxi|un errorino|un incidente|un innocuo|usi|versione #|viaggiare|visti
-7 a una|agenzia|alla ditta|arrivano|avevate|causa e|chi ha|contratto|cosa|dalla|dalla nostra|deve|dietista|doppio|doppio codice|e di|ha visto|houston|il gestore|il portale|invertito|invertito due|l' invio|le password|ma non|martedi|messaggi|nessuno ha|nomi|non il|non vi|oltre|partono|per la|ristretto|sara|scusaci|singola|suo nome|un problema|va|vale|vi
6 # al|# le|# minuti|# ore|# un|a quattro|abbiamo cancellato|abbiamo messo|alla prima|arrivate|avete aspettato|aveva|cambiato|chiediamo scusa|circolare|cognome|colpa|come una|cominciava|cominciava con|con un|concerto|corretti|corse|dal nostro|dalla rete|data|dei tuoi|del corso|di carta|di lunedi|di troppo|di un'|diciamo|diciamo che|dimenticato|disponibile|documenti|doveva|dovuto|e finito|e il|e rientrato|e rimasto|essere stati|farlo|fosse|gli importi|ho fatto|ieri per|ieri ti|il campo|il listino|il messaggio|il secondo|il telefono|importi|impostazione|in ferie|in magazzino|in taluni|in tempo|l' aggiornamento|l' ambulatorio|la cooperativa|le corse|magazzino|male|meritavate|meritavate una|n|n #|newsletter|noi ha|noi l'|nome email|non l'|non lo|nostra e|null|ordinato|pagamenti|per non|per raccomandata|piano di|poco|pomeriggio|potrebbero risultare|prof|profilo e|pubblicato|qualcuno vi|quando abbiamo|quattro persone|raccomandata|raccontano|remoto|ricopiato la|rientrato|rimandato|scatola|scorsa|scusa l'|settimane e|sicuro il|sito|sola|sono arrivate|spento per|stata|stipendi|su|ultimi quattro|un nostro|una seconda|usato|utile|volantino
-6 a chi|abbia|abbiamo aperto|abbiamo invertito|abbiamo un|accesso alle|ad|al sole|allo #|appena|appuntamenti|azienda|che e|chiesto|coinvolti|copia|copiati|corretta|del personale|del resto|dell' infrastruttura|di cui|di nuovo|di tre|di un|difetto|dipeso|dipeso da|e con|e dipeso|entro il|fare|genitori|gennaio|ho messo|i genitori|il|il venditore|in modo|indipendente|informati|infrastruttura|interruzione|invio e|l' agenzia|la tipografia|le prove|loro|mancata|mi scuso|modo|modulo|mostra|nessuna|non ne|notte|nove volte|numero e|orari|perdere|piu|presente|programma e|prove|pure|purtroppo il|qualche foto|quasi|queste|resto|ripristinato la|rischio|risponde|scusiamo con|sempre|servizio|siamo accorti|siamo in|sim|stati copiati|stato toccato|stavolta|telefono e|terzo|ti|tipografia|torta|trattarsi|trattarsi di|tutte|un blocco|un difetto|un ritardo|un secondo|una societa|uno
`,
  evasion: `
-21 chi
20 dell'
19 dal|reso|si
18 non ha
16 aveva|ha|piattaforma
14 alcuni|per una|si sono|sistema|un'
-14 e il|server
13 e partita|partita|puo
-13 ho|il #
12 ci aveva|con|e i|fatto|fusi|fusi orari|ha fatto|orari|riconducibile
-12 nome|suo
-11 caso|e non
11 criticita|errore|per|purtroppo|settembre|stata
-10 abbiamo|il|la|ne|password
10 ce le|che vuole|dal #|e ti|episodio|fa quello|giornate|i genitori|non ci|per un|veniamo
-9 avevo|che non|dato|dei|e trattato|pagina|piu|stata una|trattato di
9 che|contratto|del|di settembre|di un|di voi|e|genitori|i punteggi|il venditore|informati|magazzino|passaggio|punteggi|un|web
-8 ?|allo|nessuno|ottobre|prima|se|svista da|tra
8 a noi|aggiornamento|anomalia|avesse|colpa e|con noi|configurazione|ditta|e vi|era stata|gestore|ha rallentato|installatore|l' installatore|la data|le ha|ne e|nel|noi|non aveva|nostra volonta|operative|pagato|potrebbe|produttore|quello che|rallentato|riconducibile a|rimborso|venditore|venuti|volonta|vostri
7 # al|# ha|accesso non|ancora in|arrivato e|c|che potrebbe|chiavetta|chiavetta non|cifrata|circuito|comparso|console|dallo|della|disallineamento|disguido|e comparso|e stata|episodio e|errore materiale|fase|fase di|ha subito|imputabile|indipendenti|indipendenti dalla|l' allarme|la console|la ditta|la piattaforma|la responsabilita|letto|luogo|mai arrivato|materiale|online|potrebbe aver|quanti|questi|richiesta|saputo|si vede|stampa|un errore|vede|voluto|vuole|zona
-7 ci ha|dall'|dati|di aver|distrazione|fornitore ci|garantito|l' ufficio|mio|novara|poco|prezzo|semplice|solo|trattato|ufficio|una parte
6 !|a un|a una|accessibili|addebito|agenzia web|al nuovo|allarme|ancora|andato|andato storto|appena|azzerato|biglietto|caffe di|ce|che il|collaboratore esterno|comunica|consegnato|dal laboratorio|dalla nostra|dello|di troppo|e andato|fatture|finito online|gestisce le|hanno|il pacco|il rimborso|il sistema|il traffico|inesattezza|intoppo|l' anomalia|l' episodio|la tipografia|le loro|le scadenze|liste|mandate|nel passaggio|nessuna|nota|onere|online per|ordini|passaggio al|personale|piattaforma di|pure le|purtroppo il|qualcosa e|responsabilita|riconoscibile|rossa|scadenze|se ne|si comunica|sistemi|stagista|storto|storto e|ti abbiamo|traffico|tutta colpa|tutti|un caffe|uso|veicolo|veniamo a|verificare le|visibili|voi si
-6 allegato|altro|altrove|avevamo|che una|chi ha|cosa|cosi|da poco|email|erano|example|fino|foglio|i dati|il fornitore|l'|l' ente|niente|non c'|non si|o|perche|perso|quanto|questa|rilevato|sappiamo|sbagliato|sei|stesso|su
`,
  remedy: `
-21 le abbiamo
-20 riceve
18 copia|i
17 disposto|domani|piu
-16 ho|rete
16 tre
-15 allo #|banco|codice
15 mi|ricevera
14 bambina|nella|uno|va
-14 dell'|notificato
-13 !|che|l' orario|la sera|orario|possiamo
13 arriveranno|avvisato|bloccato|e fermo|e gia|fermo|tecnico|vale
12 abbiamo bloccato|adesso|alle #|basta|chi|dati sono|esserci|le #|lo|profilo|riservata|se per|si fanno|sulle|terra|tessera|un tecnico
-12 banca|che non|da un|due mesi|la notifica|lunedi|qualcuno|se riceve
-11 ?|anche|cancellato|chiesto|cifrate|comincia|domenica|e al|example|garante|i nostri|password|sera
11 a ogni|abbonamento|affidato|avvisato il|dalle|e avvisato|e vero|funziona|gratuitamente|il biglietto|il bonifico|incaricato|integri|le password|persone|puo|sono integri|un gruppo|versato
-10 # #|a tutti|abbiamo scritto|annullato|e quello|erano|ieri|mesi|scritto
10 # alle|accesso e|bene|bloccato l'|casa|chi ha|comunque|credenziali|dato|deve|di mio|dietista|e abbiamo|e presentato|entro|i tuoi|il|il problema|invio e|l' abbonamento|la|mail|piano|preghiamo|protezione|pure|riparte|scriva|segnalato|server|sette|stesso
-9 #|abbiamo|addebiti|attiva|avevamo|avvertito il|bolletta|corso|del biglietto|email|era|gli addebiti|ha un|il tuo|insieme|la password|la stessa|lettura|maggio|nessuno|online|ore|pagina|quello del|scritto che|sempre|volte
9 # tutti|abbiamo cambiato|alcun|altra|attivato|e nella|euro abbiamo|fanno|fanno dalle|forno|frattempo|giornali|i siti|il laboratorio|le credenziali|luglio il|martedi|mi scriva|mio|nel frattempo|non puo|partono|piu e|problema|pronto|quello|questo|reclamo puo|reparti|ricetta|ricevuta|scadenza|ti|un ritardo|usb|voce
-8 # gennaio|# il|# ottobre|abbiamo tolto|e attiva|e il|futuro|giorno|hanno|i suoi|il garante|io|la carta|la versione|lista|noi|notificato il|numeri|ottobre|presidente|saldo|sbagliato|se entro|sono cambiati|spedito|stato informato|suoi|tuo|vulnerabilita
8 a chi|abbiamo disposto|acceso|ai|allergici|aperte|arriva|avete ancora|buono|carico|cartellino|ce|colloquio|con il|con l'|contiene|controlla|darle|denaro|denuncia|di gennaio|differenza|e qui|entra|entro il|finche non|forse|ho chiuso|i tre|l' elenco|l' impostazione|la differenza|male il|mandi|non ci|non me|nota|porte|presentato denuncia|primo|prossima|protezione dei|puo cestinare|qualcosa di|reclamo|riaprira|rimborsiamo|risolto|san rocco|segnalato il|siti|solo i|terra il|troverete|tuoi|un doppio
7 # anziche|abbiamo attivato|al sole|albo|alle|altro da|ancora|anziche|appello|apri|avviso|borse|cambiato|cancellato la|cancellazione|celiaco|chiusa il|chiuso il|ciascuno|compagnia ha|conto|copia e|costo|da adesso|da remoto|dall'|dei dati|destinatari|disposizione|disposto la|ditta esterna|dopodomani|e celiaco|e nessuna|e notifica|e rientrato|elenco|esatto|esatto e|esterna|euro dal|falla e|fatto|firma le|focaccia|fra|garante per|gia letto|ha avvisati|ha ricevuta|i genitori|in omaggio|in piu|in via|la modifica|la protezione|la riservatezza|la scadenza|la tessera|le borse|li|lotto|marta|mi ha|modifica|ne|nota di|notte|novembre abbiamo|omaggio|ora|passi|per il|per questo|preghiamo di|prezzo|puoi|pure le|quelle|quello che|qui|remoto|rientrato|risarcimento|riservatezza|ritirato|scritto a|scritto di|sembrerebbe|sembrerebbe che|sim|sono le|stessi|tocca|tolta|torto|tuo profilo|tutti i|vada|varco|via
-7 # le|# ore|abbiamo notificato|aggiunto un|al banco|altrove|avevo|cambiala|con|controllano|dalla rete|data|diverso|dodici|dopo un'|due volte|e #|e d'|e noi|iban|insieme a|isee|l' indirizzo|la segreteria|le impostazioni|li abbiamo|mercoledi|mia|non cambia|nostri|ogni giorno|ogni settimana|per le|possono|previsto|privata|quei|quelli|recapitato|resta il|se preferisce|solo|solo chi|soltanto|sono|sono al|spento|stesso e|sul|trovi a|va bene|vecchio|venerdi #|versa
-6 # sono|abbiamo informato|accedere|agosto|al|alla|alla banca|ambulatorio|anche altrove|apre|arrivo|aspettato|cambi|campo|carte|cartella|chiama|cliente|con la|controlli|da chi|da maggio|diverso da|dott|e l'|e poi|e spento|e una|estratto|evento|fare|fiducia|funzionario|furto e|giusta e|ha gia|ho avvisato|i profili|il codice|il vecchio|informata|invito|l' #|l' evento|la rete|leggono|li trovi|lo #|marito|mattina dopo|mercoledi #|nascita|numero e|o al|oggi le|pagine|partenza|passa a|poco|prenotazioni|prima|primavera|profili|questo non|riceve una|ricevuto|scusa|senza|si e|sono in|sporto|sporto denuncia|stamattina ho|telefono|tra|trenta che|trimestre|tutti di|un controllo|usavi|valuta la|vecchie|verificati|vostri
6 a piedi|a suo|acconto|ad|addebito|affidato i|al solito|al vicino|all' ufficio|alle condizioni|altre|ancora in|anomala|apertura|appuntamenti|appunti|arrivano|averla|avevano|avvisati|biglietto|cairoli|cancellare|cancellarne|cancellarne la|ce lo|che ti|chi e|chi non|ci ha|come al|comodo|comparso|concerto e|confermiamo|contrattempo|da stamattina|davanti|del #|del numero|della segreteria|desidera|dettaglio|devono|di cancellarne|di conto|dimmelo|doveva esserci|due anni|e comparso|e incaricato|e richiesto|esterno|familiare|fate|fino|fino alla|gara|genitori|giga|giusto e|gratuita|gruppo|i due|i tempi|il #|il dettaglio|il forno|il prossimo|il registro|il rimborso|il server|impostazione|indirizzo non|interessi|la casa|la locandina|la nota|la prossima|la signora|laboratorio|le|le confermiamo|le prove|ma la|me|meglio|minuti a|ne abbiamo|nome e|non a|notifica al|nove|novembre|nulla|o a|occhi|oggi li|pagamenti alla|pesiamo|piano terra|piedi|portale e|prima di|programma|prossima volta|questa|quota|regolare|rimangono|rimaste|rimborsato|rinnovato|riservato|ritardo|rivolgersi al|rocco|san|scriva a|scrive|se|se desidera|sei in|singola|soci|soci con|sostituire|sta|stasera|stata chiusa|stato sostituito|sto|sul conto|tagliando|telefonando|tempi|tessere|trovi|tutte le|un avviso|un banale|utenza|vecchia|verra|via cairoli|vicino|viene
`,
  'protective-step': `
26 se
13 usi
11 mai|per le
-10 example
10 impostazioni|la carta|preparato
9 abbiamo preparato|badge|da venerdi|non apre
-9 gli|potrebbe
-8 #|alla porta|garante|piu
8 a|accompagniamo|apre|avvisaci|d'|domandiamo|il vecchio|non usi|passa|passa a|per prudenza|potete|ricevuto|se succede|succede|vecchio|venerdi
-7 al garante|da|porta|qualcuno|questo
7 blocchi|cambi|chi l'|d' ordine|del documento|denunci|documento|ha scaricato|illecito|messaggi|parola d'|per|prima di|riceve|scaricato|soldi|telefoni|tenuto|usata|visura
6 abbiamo|al sesamo|anche lei|busta|carta|carta la|chiama|chiuse|cosi nessuno|familiari|i familiari|in busta|inserito|l' ha|le domande|lei lo|lo smarrimento|messaggi strani|numero|nuovo|o|parola|pin|prudenza|qualcosa|se riceve|sesamo|smarrimento|strani|telefonate|usarlo|vostri
-6 codice fiscale|e il|preghiamo|preghiamo di|vi preghiamo
`,
  pleasantry: `
25 soltanto
21 ma
20 siamo
19 numeri|perche
16 noi
15 anni
14 avrete
-13 #
13 scritto
12 assai|che|loro
-12 cosa|dal|lavoro
11 !|accetta|capito|come avrete|costituisce|e siamo|nessun dramma|ogni giorno|responsabilita|ringraziamo|solo
-11 ai|chi|nostra missione
10 alcuna|contenuti|doveva|equilibrio|evento|io !|ma soltanto|nessun|partenza|questo|si puo|tra
-10 che cosa|cliente|di|ieri|troppo
9 cantano|dire|disagio|dramma|e piu|ha scritto|hanno|i numeri|il disagio|oltre|parliamo|per la|posizione e|puo usare|quasi|scusatemi|se vi|settimana|sono|stavolta|tutto|volta sola
-9 crescere|example|niente|tre|un|un saluto
8 # minuti|a conti|agli sponsor|ancora|birra|che ci|che non|conti|del settore|dopo|fatti|fisioterapia|importi|nullo|per|posizione|prima della|quelli|ragazzi !|settore|sogno|sponsor|strada|una volta|usare|vi ho|vorra
-8 alle|alti|dai|eccellenza del|l' eccellenza|le|missione|nostra|piu alti|prima
-7 ?|che se|della|deve|e|e gia|eh|fiducia|gratis|impatto|impatto e|l' impatto|lei|lei e|nostri|prossima|protezione dei
7 a #|agli|apri|attenzione|bottega|capisco|che nessuno|chiederle|conoscere|crescita|davanti|del|e al|e la|edizione|energia|fino a|ho fatto|impegno|la qualita|minuti|nel #|nonna|pane|potrebbe|pure|ragazzi|sappiamo quanto|se vuole|si fa|sia|sia sentita|soddisfazioni|sola|solito|stato un|ultimi|un mazzo
-6 abbiamo fatto|accorti|alle #|arriva|delle #|di quanto|grande|identita|la protezione|li|meramente|ne sono|non|parte della|pazienza|pazienza e|prima di|protezione|qualcuno|quanto accaduto|rimasto|saluto|segnalazione con|senza|si e|sono accorti|ti abbiamo|trattiamo|tua fiducia|via|via meramente|viene|voi che
6 abbiamo passato|ancora per|app|averci|cestinare|del mondo|di nuovo|di pochi|disagio e|due premi|e anche|e di|e giusto|ecco perche|forum|gente|gioia|giorno|impegno quotidiano|in ritardo|insieme|inverno|l' accaduto|l' inverno|la fine|la presente|la primavera|lo stesso|massima attenzione|mazzo|mesi|mesi abbiamo|mia|negozi|noi di|ogni|ogni caso|parliamo di|particolare|passato|pdf|per averci|piu da|piu di|pochi|premi|profili|profili di|quando|quotidiano|restare|ringrazia|ringraziamo per|riveste|scritto che|sentita|social|sono gia|tuoi|volontari|vostre|web
`,
  promotion: `
39 !
34 ?
19 gratis
18 a #
17 # euro
16 euro
15 a|ancora|scopri
14 altre|sono|su
13 pro|torroni
12 anno|felpe|omaggio
11 che|e in|intanto|scopra
10 # !|attiva|che la|da #|in omaggio|offerta
-9 alle|chi
9 bulbi|gia che|i bulbi|mesi|prima lezione|ti|voglio
8 abbonati|al piano|app|che ci|domenica|gia|le felpe|lezione|paghiamo noi|passa|pensieri|prevendita|regalati|sconto|subito|zero
-8 allo|arrivano|i #|si
7 abbiamo|abbinato|due mesi|e gratis|entro domenica|fare|li|linea di|non perderti|paghiamo|per gli|perderti|piano|un anno
-7 all'|alle #|l'|nella|ogni|tutti
6 # non|anteprima|approfitti|attesa|avrai|bastano|carrello|cena|consulente e|dall' app|di piu|entro|giga|giga a|gli iscritti|hai gia|il pacchetto|l' anteprima|limitata|meta|natale|ne|non ti|nostra|pacchetto|per un|piu|prima|prova|ps|ricordiamo che|secondo anno|suo consulente|tariffa|weekend
-6 allo #|e|e il|ha|mi|quando|tre|va
`,
  hedging: `
30 taluni
18 aver
16 alcuni
14 sarebbero
13 tecnici
-12 chi|il
12 nei
-11 abbiamo|ha
11 alcune|certificati|in taluni|sapere|stato|tra
10 anche|certificati medici|figurerebbero|medici
9 che|essere|fatto|gli|gli interessi|interessi|le|ove|pare|tempi|un'
-9 per
8 account|anagrafici|dei|legate|parrebbe|parrebbe che|portata|possono|punti|saranno|sia|tra i|verosimilmente|vi sono
7 abbia|abbiano|che la|corso di|degli|fatto notare|fosse|in corso|non vi|notare|notare che|potrebbe|presumibilmente|quella|quelli|risulterebbe|sistemi
-7 o
6 a|ad|anche il|avrebbe|bancarie|consultati|coordinate bancarie|corso|di voi|dipendenti|diversi|e dato|email|erano nomi|errato|il prezzo|non|possono aver|potrebbe aver|prelevato|prezzo|quota|se|state|tra questi|visto|voti
-6 ho|marzo|non risultano|possibile
`,
  belittling: `
23 comunque
22 niente
-19 non
18 capita|ma
17 parliamo
16 assai
15 quasi|trascurabile
14 !|di|non e|parliamo di|semplice|una semplice
13 importi|niente di|peraltro|tutto
-13 ne
12 breve|esiguo|poco
11 fenomeno|migliori|nessun|parte|tutti
-11 la
10 al massimo|disponibile|fondo|inezia|massimo|mero|un' inezia
-10 della
-9 #
9 capita anche|dalla|del tutto|dramma|e mica|e una|errore|fa|gli importi|ha|in fondo|mica|nota|numeri|ripristinato|semplice svista|stata|svista|trattasi|trattasi di
8 accaduto|animali|circoscritto|contenuti|di sabato|episodio|fortunatamente|fretta|l' ha|marginale|nullo|ritardo|sabato|si|si e|si fa|tutto marginale|un'|una|vi
-8 due
7 banale|clienti|contenuta|dei|di modesta|di pochi|e trattato|e vi|errorino|giro|i dati|ma a|mero errore|modesta|pochi|qualche|roba|svegliati|trattato di|un banale|un errorino|vi ha
-7 numero|stati
6 abbiamo ripristinato|all'|anche|annullato|aperti|avere il|avuto|blocco|bulbi|bulbi sono|casi sporadici|cause|corse|dal laboratorio|dalla copia|dalla nostra|di casi|dieci|digitale|edizione|entita|era in|fatti|gioco|hai perso|i bulbi|in merito|in ogni|l'|le sara|ma ci|merito|nell'|operatore|per|per cause|per mero|profilo|puo avere|quanto accaduto|resto|riaccreditato|segreti|si tratta|sporadici|stato un|taxi|test|ti|tratta|trattato|tuo profilo|valuta|viaggiare|web
-6 alcuni|ci|e il|example|noi|un errore
`,
  'conditional-apology': `
19 qualora
17 cio
14 fosse|ove|se ti
13 cio le|si
12 ne|preoccupazione
11 abbia|ci
10 dispiaciuti|le|se|sorry|sorry se|subito
9 !|sentita|siamo|un
8 ce|ce ne|con i|ti
-7 abbiamo|l'|scusa|se ne|una
7 avesse|avessero|chi|dovesse|fosse sentito|i piu|male|ne scusiamo|problemi|scusiamo|sentito|si fosse
6 che vi|chi dovesse|ma|pregiudizio|qualcuno si|rimasta|rimasto male|sei|sia|siamo dispiaciuti|un pregiudizio
-6 cosa
`,
  cliche: `
22 la
16 ogni
14 insieme
11 e il|ne|nostro|piu
10 massima
-9 #|l'
9 cautelativa|centro|il nostro|niente di|noi|preferito
8 contraddistingue|del|in via|la nostra|niente|ogni giorno|per noi|prezioso
-8 example|le
-7 !|come|e
7 al centro|amministrazione|con noi|cuore|delle|ed|fiducia|giorno|la fiducia|verso|via|viaggiare
6 a cuore|chiediamo di|clicca|da|da sempre|di cambiare|eccellenza|eccesso|famiglie|gruppo|il login|lavoriamo|login|nostri|ogni settimana|portare|sempre|sulla tua|ti chiediamo|tutto
-6 che|se
`,
  'reply-refusal': `
16 non
12 casella|presente
10 casella non
9 risposte
8 alla
7 non e
6 alla presente|la presente|presente casella
`,
  'request-for-secrets': `
16 per
14 accedi
13 login
11 vai
9 al|la|verifica
8 del documento|ora per
7 documento
6 account|link|numero di|ora|password|rispondi con
`,
};
