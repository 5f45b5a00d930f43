import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
10 scusa
8 assumiamo|assumiamo la|e ce|ne|ne assumiamo
7 ce ne|colpa|dispiace|e|e ci|la colpa|mortificati|scusateci|siamo mortificati
6 ce|mi|scusaci
-6 ove
`,
  fault: `
-28 ci
25 avevo
23 !
22 ieri|nel
21 era|nostri|preso
20 avevamo|i nostri|troppo
-19 entro
18 conservavamo|dovevamo|le conservavamo
17 ho
-16 chi|ci sono|puo|sono|visto
16 pangrattato|si e
15 andava|andavano|contengono|sbagliato
-15 parte|potrebbe
-14 # #|ai|anche|casa|oggi|ora|quali
14 ci e|con la|contenevano|le abbiamo|nodo|risolto|taluni
13 dai|gli|non e|ottobre|quello|roba|sedano
-13 del #|fra|i dati|nessun|resta
-12 ci aveva|etichette|example|garante|grave|ogni|problema|registro|siamo|soltanto
12 cosi e|del biglietto|di sotto|e alle|nella|presto|senza
-11 arriva|che ti|citofono|come|conteneva|durata|gia|in|le #|lo|numeri|nuovo|piattaforma di
11 avete|da #|dal|degli|e quello|fatto|lasagne|leggere|non aveva|portava|riguardava|un'|volte
10 # ottobre|aggiornamento|arrivato|aveva il|bella|colpa del|e nessuno|falso|finito|in un|invece|le chiedo|lettura|no ?|nostro|probabilmente|pubblica|refuso|scusiamo|sotto|spento|subito
-10 allo|caricato una|denaro|di mio|di non|dovrebbe|il doppio|la lista|natura|nominativo|per il|perche|vecchia
9 #|# il|abbiamo preso|all'|androne|base|biglietto|breve|cambia la|cartella|cliente|del|di sabato|dove la|e #|e arrivato|e ce|e risolto|entrato|errore|errore e|essere|foglietto|la usi|nascosta|nessuno di|newsletter di|niente|numero sbagliato|ognuno|password qui|poteva|recapitato|risulterebbe|seconda|serata|settimana|spedito
-9 # non|# persone|con l'|da noi|del tutto|dell'|delle|e le|e lo|firma|gestore|io !|ne|non c'|o|persona|questa|scusa abbiamo|segnala|si segnala|sole|sole e
-8 # alle|# di|a una|altro|avuto|carico|comprato|con noi|conteneva il|dati|dispiace e|e i|fattori|fondo|fossero|fuoco|ha avuto|ha stampato|i tre|il registro|in piu|interno|le ore|li|mi|nome|non ci|non vi|parte degli|per le|personale|pianta|questo|quindi|riguarda|ritrovata|se|solo i|stavamo|suo nome|tutti i|un numero|vecchio|vostri|voti
8 a un'|abbiamo spostato|aperta|capita|che abbiamo|colazione|corso|cosi|da|di noi|due volte|e ci|e nulla|e poi|e riconducibile|entita|errore mio|escludere|escludere che|ha|ha preso|ho ricopiato|il blocco|il numero|in data|intoppo|l' avevo|la newsletter|le e|le sue|leggere nome|lettera|luglio|ma e|mero refuso|modesta entita|ne scusiamo|responsabilita e|restare|ricopiato|rimasto|risultare|scala|se ti|segreti|server ?|servivano|sono di|sorry|sorry se|spostato|sue|svista|toccava|toccava a|un intoppo|una svista|versione|voi
7 # i|# le|a me|a un|abbiamo stampato|accanto|accesso remoto|al prezzo|allarmato|aperti|caldo|che domani|che mai|cifratura|codice fiscale|corse|cosi la|dai registri|data odierna|del mese|deposito|di questa|di un'|di voi|distrazione|dove|due|e|e me|e rimasto|e scappato|e solo|e tu|eravamo|errorino|estratto|fiscale|gli importi|i pagamenti|i salvataggi|importi sono|indirizzo|innocuo|l' aveva|l' ufficio|la cooperativa|la responsabilita|la versione|le corse|listino|meno che|mero|metodo|metodo di|nell'|non abbiamo|nulla che|numero di|odierna|ognuno di|ormai|parlato|passaggio|percorso e|pero|posto c'|pubblicato|quello del|questione|qui e|responsabilita|rete e|salvataggi|scappato|server|siano|siete|soltanto il|svista da|taxi|un errorino|un incidente|un innocuo|usi|versione #|viaggiare|visti
-7 agenzia|al garante|alla ditta|arrivano|avevate|causa e|chi ha|contratto|cosa|dalla nostra|dalle|deve|dietista|doppio|doppio codice|e di|ha visto|houston|il|il gestore|il portale|in fondo|in modo|invertito|invertito due|l' invio|le password|ma non|mancata|martedi|messaggi|nessuno ha|nomi|non il|oltre|partono|per la|presente|ripristinato la|ristretto|sara|scusaci|siamo accorti|singola|un problema|va|vale|vi
6 # al|# minuti|# ore|# un|a quattro|abbiamo cancellato|abbiamo messo|alla prima|arrivate|avete aspettato|cambiato|chiediamo scusa|circolare|cognome|colpa|come una|cominciava|cominciava con|con un|concerto|cooperativa|corretti|dal nostro|dalla rete|data|dati sono|dei tuoi|del corso|di|di carta|di lunedi|di troppo|diciamo|diciamo che|disponibile|doveva|dovuto|e finito|e il|e rientrato|essere stati|farlo|fornitore|fosse|ieri per|ieri ti|il campo|il listino|il messaggio|il secondo|il telefono|importi|impostazione|in ferie|in magazzino|in taluni|in tempo|l' aggiornamento|l' ambulatorio|magazzino|male|me ne|meritavate|meritavate una|n|n #|newsletter|niente di|noi ha|noi l'|nome email|non l'|non lo|nostra e|null|online|ordinato|ordini|pagamenti|parola|per non|per raccomandata|piano di|poco|pomeriggio|potrebbero risultare|prezzo di|prof|profilo e|quattro persone|raccomandata|raccontano|remoto|ricopiato la|rientrato|rimandato|risultano|scorsa|scusa l'|settimane e|sicuro il|sito|sola|sono arrivate|spento per|stata|stipendi|suoi dati|ultimi quattro|un|un nostro|una|usato|utile|volantino
-6 a chi|abbia|abbiamo aperto|abbiamo invertito|abbiamo un|accesso alle|ad|al sole|allo #|appena|appuntamenti|azienda|che e|che il|chiesto|coinvolti|copia|copiati|corretta|dalla|del modulo|del personale|del resto|dell' infrastruttura|di cui|di nuovo|di tre|difetto|dipeso da|e con|e dell'|email|entro il|fare|genitori|gennaio|ho messo|i genitori|il venditore|indipendente|informati|infrastruttura|interruzione|invio e|l' agenzia|la firma|la tipografia|le prove|loro|mi scuso|modo|modulo|mostra|nessuna|non ne|notte|nove volte|numero e|orari|piu|programma e|prove|pure|purtroppo il|qualche foto|quasi|queste|resto|rischio|risponde|scusiamo con|sempre|servizio|siamo in|sim|stati copiati|stato toccato|stavolta|successo|telefono e|terzo|ti|tipografia|trattarsi|trattarsi di|tutte|un blocco|un difetto|un ritardo|un secondo|una societa|uno
`,
  evasion: `
-21 chi
20 dell'|si
19 dal|reso
18 non ha
16 aveva|ha
15 piattaforma|sistema
14 alcuni|per una|si sono
-14 e il
13 ci aveva|e partita|partita|puo|un'
-13 ho|il #|server|suo
12 con|e i|fatto|fusi|fusi orari|ha fatto|orari|riconducibile
-12 nome
-11 caso|e non|password
11 che|criticita|errore|per|purtroppo|settembre|stata
-10 abbiamo|il|la
10 ce le|dal #|e ti|episodio|giornate|i genitori|non ci|per un|veniamo
-9 avevo|che non|dato|dei|e trattato|ne|nessuno|pagina|piu|stata una|trattato di
9 che vuole|contratto|del|di un|di voi|e vi|fa quello|genitori|i punteggi|il venditore|informati|passaggio|punteggi|un|venditore|web
-8 ?|allo|ottobre|prima|se|svista da
8 a noi|aggiornamento|avesse|colpa e|con noi|configurazione|di settembre|ditta|e|era stata|gestore|ha rallentato|installatore|l' installatore|la data|magazzino|ne e|nel|noi|non aveva|nostra volonta|operative|pagato|potrebbe|produttore|quello che|rallentato|riconducibile a|rimborso|volonta|vostri
7 # al|# ha|accesso non|ancora in|anomalia|arrivato e|c|che potrebbe|chiavetta|chiavetta non|cifrata|circuito|comparso|console|dallo|della|disallineamento|e comparso|e stata|episodio e|errore materiale|fase|fase di|ha subito|imputabile|indipendenti|indipendenti dalla|l' allarme|la console|la ditta|la piattaforma|la responsabilita|le ha|letto|liste|luogo|mai arrivato|materiale|online|potrebbe aver|quanti|responsabilita|richiesta|si vede|stampa|un errore|vede|venuti|voluto|vuole|zona
-7 dall'|dati|di aver|distrazione|l' ufficio|mio|novara|poco|prezzo|semplice|solo|tra|trattato|ufficio|una parte
6 !|a dicembre|a un|a una|abbiamo consegnato|abbiamo emesso|accessibili|addebito|agenzia web|al nuovo|allarme|ancora|andato|andato storto|appena|azzerato|biglietto|caffe di|che il|comunica|consegnato|dal laboratorio|dalla nostra|darsi|darsi che|dello|di alcuni|di troppo|di una|disguido|e andato|e pagato|emesso|fatture|finito online|gestisce le|il pacco|il rimborso|il sistema|il traffico|inserito il|intoppo|l' anomalia|l' episodio|le loro|le scadenze|mandate|nel passaggio|nessuna|nota|onere|online per|ordini|passaggio al|personale|piattaforma di|puo darsi|pure le|purtroppo il|qualcosa e|questi|riconoscibile|rossa|saputo|scadenze|se ne|si comunica|sistemi|sono uscite|stagista|storto|storto e|ti abbiamo|traffico|tutta colpa|tutti|tutto|un caffe|uscite|uso|veicolo|veniamo a|verificare le|visibili|voi si
-6 allegato|altro|altrove|avevamo|che una|chi ha|ci ha|cosa|cosi|da poco|e un|email|example|fino|foglio|fornitore ci|garantito|i dati|il fornitore|l'|l' ente|lei|non c'|non si|o|perche|perso|quanto|questa|rilevato|sappiamo|sbagliato|sei|stesso|su
`,
  remedy: `
-22 le abbiamo
-20 riceve
18 copia
17 disposto|domani|i|piu|tre
-16 codice|ho|rete
-15 allo #|banco
15 ricevera
-14 !|dell'|notificato
14 bambina|mi|nella|uno
13 arriveranno|avvisato|basta|bloccato|chi|e fermo|e gia|fermo|tecnico|va|vale
-13 che|l' orario|la notifica|la sera|orario|possiamo
12 abbiamo bloccato|adesso|alle #|dati sono|e vero|esserci|gratuitamente|integri|le #|lo|profilo|puo|riservata|se per|si fanno|sono integri|sulle|terra|tessera|un tecnico
-12 anche|banca|che non|da un|due mesi|lunedi|se riceve
-11 ?|abbiamo scritto|cancellato|chiesto|cifrate|comincia|domenica|e al|erano|example|garante|i nostri|password|qualcuno|sera
11 a ogni|abbonamento|affidato|avvisato il|e avvisato|funziona|il|il biglietto|il bonifico|incaricato|le password|persone|pure|un gruppo|versato
-10 # #|a tutti|abbiamo|annullato|e quello|ieri|mesi|scritto
10 accesso e|bene|bloccato l'|casa|chi ha|comunque|credenziali|dalle|dato|deve|di mio|dietista|e abbiamo|e nella|e presentato|entro|i tuoi|il problema|invio e|l' abbonamento|la|piano|preghiamo|protezione|riparte|scriva|segnalato|sette|stesso|ti
-9 #|abbiamo tolto|addebiti|attiva|avevamo|avvertito il|corso|del biglietto|era|gli addebiti|ha un|il garante|il tuo|insieme|la password|la stessa|lettura|nessuno|online|ore|pagina|quello del|scritto che|sempre|volte
9 # alle|abbiamo cambiato|alcun|altra|attivato|cartellino|di gennaio|euro abbiamo|fanno|forno|frattempo|giornali|i siti|i tre|il laboratorio|le credenziali|luglio il|mail|martedi|mi scriva|mio|nel frattempo|partono|porte|problema|quello|questo|reclamo puo|reparti|ricetta|ricevuta|scadenza|server|un ritardo|usb|voce
-8 # gennaio|# il|# ottobre|al banco|bolletta|data|e attiva|e il|email|futuro|hanno|i suoi|io|l' indirizzo|la carta|la versione|lista|maggio|noi|notificato il|numeri|ottobre|presidente|saldo|sbagliato|se entro|sono|sono cambiati|spedito|stato informato|sul|suoi|tuo|vulnerabilita
8 # tutti|a chi|abbiamo disposto|acceso|ai|allergici|aperte|arriva|avete ancora|buono|carico|ce|colloquio|con il|contiene|controlla|darle|denuncia|differenza|e qui|entra|entro il|fanno dalle|finche non|forse|ho chiuso|l' elenco|l' impostazione|la differenza|male il|mandi|ne|non ci|non me|non puo|nota|nota di|piu e|presentato denuncia|primo|pronto|prossima|protezione dei|puo cestinare|qualcosa di|reclamo|riaprira|rimborsiamo|risolto|san rocco|segnalato il|siti|solo i|stessi|terra il|troverete|tuoi|un doppio
7 # anziche|abbiamo attivato|al sole|al solito|albo|ancora|ancora in|anziche|appello|apri|arrivano|avviso|borse|cambiato|cancellato la|cancellazione|chiuso il|ciascuno|come al|compagnia ha|con l'|conto|copia e|costo|da adesso|da remoto|dall'|dei dati|denaro|destinatari|disposizione|disposto la|ditta esterna|dopodomani|e celiaco|e nessuna|e notifica|e rientrato|elenco|esatto|esatto e|esterna|euro dal|falla e|fatto|firma le|focaccia|fra|garante per|gia letto|ha avvisati|ha ricevuta|i genitori|in omaggio|in piu|in via|la modifica|la protezione|la riservatezza|la scadenza|la tessera|le borse|li|lotto|marta|mi ha|modifica|notte|novembre abbiamo|omaggio|ora|passi|per il|per questo|preghiamo di|prezzo|puoi|pure le|quelle|quello che|qui|remoto|rientrato|risarcimento|riservatezza|ritirato|scritto a|scritto di|sembrerebbe|sembrerebbe che|sim|sono le|sto|tocca|tolta|torto|tuo profilo|tutti i|vada|varco|via
-7 # le|abbiamo notificato|aggiunto un|alla banca|altrove|avevo|cambiala|controllano|dalla rete|diverso|dodici|dopo un'|due volte|e #|e d'|e noi|giorno|iban|insieme a|isee|la segreteria|li abbiamo|lo #|mercoledi|mercoledi #|mia|non cambia|nostri|ogni giorno|ogni settimana|per le|possono|previsto|privata|quei|quelli|recapitato|resta il|se preferisce|solo|solo chi|soltanto|sono al|spento|sporto|sporto denuncia|stesso e|trovi a|va bene|vecchie|vecchio|venerdi #|versa
-6 # ore|# sono|abbiamo informato|accedere|agosto|al|alla|anche altrove|apre|arrivo|aspettato|cambi|campo|carte|cartella|chiama|cliente|con|controlli|da chi|da maggio|dal nostro|data di|diverso da|dott|e l'|e poi|e spento|e una|estratto|evento|fiducia|funzionario|furto e|giusta e|ha gia|ho avvisato|i profili|il codice|il vecchio|informata|l' #|l' evento|la rete|le impostazioni|leggono|li trovi|mai|marito|mattina dopo|mensilita|nascita|numero e|o al|oggi le|pagine|partenza|passa a|per ogni|piattaforma|poco|prenotazioni|primavera|profili|questo non|riceve una|ricevuto|scrivimi|secondo|senza|si e|sono in|stamattina ho|telefono|tra|trimestre|tutti di|un controllo|usavi|valuta la|verificati|vostri
6 a piedi|a suo|acconto|ad|addebito|affidato i|al vicino|all' ufficio|alle|alle condizioni|altro da|anomala|apertura|appuntamenti|appunti|averla|avevano|avvisati|biglietto|cairoli|cancellare|cancellarne|cancellarne la|ce lo|celiaco|che ti|chi e|chi non|chiusa il|ci ha|comodo|comparso|concerto e|confermiamo|contrattempo|da stamattina|davanti|del #|del numero|della segreteria|desidera|dettaglio|devono|di cancellarne|di conto|dimmelo|documenti|doveva esserci|due anni|e comparso|e incaricato|e richiesto|esterno|familiare|fate|finche|fino|fino alla|gara|genitori|giga|giusto e|gratuita|gruppo|guasto|i due|i tempi|il #|il dettaglio|il forno|il prossimo|il rimborso|il server|impostazione|indirizzo non|interessi|la casa|la locandina|la nota|la prossima|laboratorio|le|le confermiamo|le prove|le tre|ma la|me|meglio|minuti a|ne abbiamo|nome e|non a|non deve|non usi|notifica al|nove|nulla|o a|occhi|oggi li|pagamenti alla|per prudenza|pesiamo|piano terra|piedi|portale e|prima di|programma|prossima volta|questa|quota|regolare|rimangono|rimaste|rimborsato|riservato|ritardo|rivolgersi al|rocco|san|scriva a|scrive|se desidera|sei in|singola|soci|soci con|sole|sostituire|sta|stasera|stata chiusa|stato sostituito|sul conto|tagliando|telefonando|tempi|tessere|trovi|tutte le|un avviso|un banale|utenza|vecchia|verra|via cairoli|vicino|viene
`,
  'protective-step': `
26 se
13 usi
11 per le
-10 example
10 impostazioni|la carta|mai|preparato
9 abbiamo preparato|badge|da venerdi|non apre
-9 gli|potrebbe
-8 #|da|garante|piu
8 a|accompagniamo|apre|avvisaci|d'|domandiamo|il vecchio|non usi|passa|passa a|per prudenza|potete|ricevuto|se succede|succede|vecchio|venerdi
7 abbiamo|blocchi|cambi|chi l'|d' ordine|del documento|denunci|documento|ha scaricato|illecito|messaggi|parola d'|per|prima di|riceve|scaricato|telefoni|tenuto|usata|visura
-7 alla porta|porta|qualcuno|questo
-6 al garante|codice fiscale|e il|preghiamo|preghiamo di|vi preghiamo
6 al sesamo|anche lei|busta|carta|carta la|chiama|chiedere|chiuse|cosi nessuno|di|familiari|i familiari|in busta|inserito|l' ha|le domande|lei lo|lo smarrimento|messaggi strani|numero|nuovo|o|parola|pin|prudenza|qualcosa|se riceve|sesamo|smarrimento|soldi|strani|telefonate|usarlo|vostri
`,
  pleasantry: `
25 soltanto
21 ma
20 siamo
19 numeri|perche
16 noi
15 anni
14 avrete|che
-13 #
13 scritto
12 assai|loro
-12 dal|lavoro
11 !|accetta|capito|come avrete|costituisce|e siamo|nessun dramma|responsabilita|ringraziamo|solo
-11 chi|cosa|nostra missione
-10 ai|che cosa|cliente|crescere|di|ieri|troppo
10 alcuna|contenuti|doveva|equilibrio|evento|ma soltanto|nessun|ogni giorno|partenza|questo|si puo|tra
9 cantano|dire|disagio|dramma|e piu|ha scritto|hanno|i numeri|il disagio|io !|oltre|parliamo|per la|puo usare|quasi|scusatemi|se vi|settimana|sono|stavolta|tutto
-9 example|niente|tre|un|un saluto
8 # minuti|a conti|agli sponsor|ancora|birra|conti|del settore|dopo|fatti|fisioterapia|importi|nullo|per|posizione|posizione e|prima della|quelli|ragazzi !|settore|sogno|sponsor|strada|usare|vi ho|volta sola|vorra
-8 alle|alti|dai|eccellenza del|l' eccellenza|le|missione|nostra|piu alti|prima
-7 ?|che se|della|deve|e|e gia|eh|fiducia|gratis|impatto|impatto e|l' impatto|lei|lei e|nostri|prossima|protezione|protezione dei
7 a #|agli|apri|attenzione|bottega|capisco|che ci|che non|conoscere|crescita|davanti|del|e al|e la|edizione|energia|fino a|ho fatto|impegno|la qualita|minuti|nel #|nonna|pane|potrebbe|pure|ragazzi|sappiamo quanto|si fa|sia|soddisfazioni|sola|solito|stato un|ultimi|un mazzo|una volta
-6 abbiamo fatto|accorti|alle #|alto|arriva|delle #|di quanto|grande|identita|la protezione|li|meramente|ne sono|non|parte della|pazienza|pazienza e|prima di|qualcuno|quanto accaduto|rimasto|saluto|segnalazione con|senza|si e|sono accorti|ti abbiamo|trattiamo|tua fiducia|via meramente|viene|voi che
6 abbiamo passato|ancora per|app|averci|cestinare|che nessuno|chiederle|di nuovo|di pochi|disagio e|due premi|e anche|e di|e giusto|ecco perche|forum|gente|gioia|giorno|impegno quotidiano|in ritardo|insieme|inverno|l' accaduto|l' inverno|la presente|la primavera|lo stesso|massima attenzione|mazzo|mesi|mesi abbiamo|mia|negozi|noi di|ogni|ogni caso|particolare|passato|pdf|per averci|piu da|piu di|pochi|premi|profili|profili di|quando|quotidiano|restare|ringrazia|ringraziamo per|riveste|scritto che|se vuole|segreti|sentita|sia sentita|social|sono gia|tuoi|volontari|vostre|web
`,
  promotion: `
39 !
34 ?
19 gratis
18 a #
16 # euro|euro
15 a|ancora|scopri|sono
14 altre|su
13 torroni
12 anno|felpe|omaggio|pro
11 che|e in|intanto
10 # !|attiva|da #|in omaggio|offerta|scopra
-9 alle|chi
9 bulbi|che la|gia|gia che|i bulbi|mesi|prima lezione|ti|voglio
8 abbonati|al piano|app|che ci|domenica|le felpe|lezione|paghiamo noi|passa|pensieri|prevendita|regalati|sconto|subito|zero
-8 allo|arrivano|i #|si
7 abbiamo|abbinato|due mesi|e gratis|entro domenica|fare|li|linea di|non perderti|paghiamo|per gli|perderti|piano|un anno|weekend
-7 all'|alle #|l'|nella|ogni|tutti
-6 allo #|e il|mi|quando|tre|va
6 anteprima|approfitti|attesa|avrai|bastano|carrello|cena|consulente e|dall' app|di piu|entro|frattempo|giga|giga a|gli iscritti|hai gia|il pacchetto|l' anteprima|limitata|meta|natale|ne|nel frattempo|non ti|nostra|pacchetto|per un|prima|prova|ps|ricordiamo che|secondo anno|suo consulente|tariffa
`,
  hedging: `
30 taluni
19 aver
16 alcuni
14 sarebbero
13 tecnici
-12 chi|il
12 nei
11 alcune|certificati|in taluni|sapere|stato|tra
-11 ha
-10 abbiamo
10 anche|certificati medici|figurerebbero|le|medici
9 che|essere|fatto|gli|gli interessi|interessi|ove|pare|tempi|un'
-9 per
8 account|anagrafici|dei|legate|parrebbe|parrebbe che|portata|possono|potrebbe|punti|saranno|sia|tra i|verosimilmente|vi sono
7 abbia|abbiano|che la|corso di|degli|fatto notare|fosse|in corso|non|non vi|notare|notare che|quella|risulterebbe|sistemi
-7 o
6 a|ad|anche il|avrebbe|bancarie|consultati|coordinate bancarie|corso|di voi|dipendenti|diversi|e dato|email|erano nomi|errato|il prezzo|possono aver|potrebbe aver|prelevato|presumibilmente|prezzo|quelli|questi|quota|ritardo|state|tra questi|visto|voti
-6 ho|marzo|non risultano|possibile
`,
  belittling: `
23 comunque
21 niente
-19 non
18 capita|ma
17 parliamo
15 assai|quasi|trascurabile
14 !|di|parliamo di|semplice|una semplice
-14 ne
13 niente di|non e|peraltro|tutto
12 breve|esiguo|importi|poco
11 fenomeno|migliori|nessun|parte
-11 la
10 al massimo|disponibile|e mica|inezia|massimo|mero|mica|stata|tutti|un' inezia
-10 della
9 capita anche|dalla|del tutto|dramma|e una|errore|fa|fondo|in fondo|nota|numeri|ripristinato|semplice svista|svista|trattasi|trattasi di
-8 #|due
8 accaduto|animali|circoscritto|contenuti|di sabato|episodio|fortunatamente|fretta|gli importi|ha|l' ha|marginale|nullo|ritardo|roba|sabato|si|si e|si fa|tutto marginale|un'|una|vi
7 banale|clienti|dei|di modesta|di pochi|dieci|e trattato|e vi|era in|errorino|i dati|l'|ma a|mero errore|modesta|per|pochi|qualche|svegliati|trattato di|un banale|un errorino|vi ha
-7 numero|stati
6 # dei|abbiamo ripristinato|all'|anche|annullato|aperti|aver riscontrato|avuto|blocco|bulbi|bulbi sono|casi sporadici|caso|cause|clienti potrebbero|contenuta|corse|dal laboratorio|dalla copia|dalla nostra|di casi|digitale|edizione|entita|fatti|forse|gioco|giro|hai perso|i bulbi|il contratto|in merito|in ogni|le sara|ma ci|merito|operatore|per cause|per mero|profilo|puo avere|quanti|quanto accaduto|regolarmente|resto|riaccreditato|segreti|si tratta|sporadici|stato un|taxi|test|ti|tratta|trattato|tuo profilo|valuta|viaggiare
-6 alcuni|ci|e il|example|noi|potrebbe
`,
  'conditional-apology': `
19 qualora
17 cio
15 se ti
14 fosse|ove
13 cio le|si
12 ci|ne|preoccupazione
11 abbia
10 dispiaciuti|le|se|sorry|sorry se|subito
9 !|ce ne|sentita|siamo|un
8 ce|chi|con i|scusiamo|ti
7 avesse|avessero|chi dovesse|dovesse|fosse sentito|i piu|male|ne scusiamo|problemi|sentito|si fosse
-7 l'|se ne|una
-6 abbiamo|cosa|scusa
6 che vi|ma|pregiudizio|qualcuno si|rimasta|rimasto male|scusaci se|sei|siamo dispiaciuti|un pregiudizio
`,
  cliche: `
22 la
17 ogni
14 insieme
11 e il|ne|nostro|piu
10 massima
-9 #|l'
9 cautelativa|centro|il nostro|niente di|noi|preferito
8 contraddistingue|del|in via|la nostra|niente|ogni giorno|per noi|prezioso
-8 example
-7 !|come|e|le
7 al centro|amministrazione|con noi|cuore|delle|ed|fiducia|giorno|la fiducia|verso|via|viaggiare
6 a cuore|chiediamo di|clicca|da sempre|di cambiare|eccellenza|eccesso|famiglie|gruppo|il login|lavoriamo|login|nostri|ogni settimana|portare|sempre|sulla tua|ti chiediamo|tutto
-6 che|se
`,
  'reply-refusal': `
17 non
13 presente
12 casella
10 casella non
9 risposte
8 alla
7 la presente|non e
6 alla presente|presente casella
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
