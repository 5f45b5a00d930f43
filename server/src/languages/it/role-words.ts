import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-44 essere stato
-27 da ridere|niente da|ridere
-25 un viaggio
-24 fatto un
22 mortificati e
21 mortificati|siamo mortificati
19 assumiamo|assumiamo la|ne assumiamo|sacco
18 scusatemi
16 mi dispiace
-15 ove
13 scusa
12 e ce|la colpa|scusaci
-12 scuse
11 dispiace|ne rammarichiamo|scusateci
10 rammarichiamo e
7 mi
`,
  fault: `
37 di sotto
36 avevo
35 andavano
33 andava|conservavamo|le conservavamo
32 del biglietto|e #
31 dovevamo|il nodo|pangrattato
30 contenevano|e tre|non aveva
-29 ci sono
29 e alle|ne scusiamo|prezzo giusto
28 colpa del|spedito
27 cosi e|da #|troppo
26 e nessuno|la usi|mattinata|nodo|portava|poteva|scala
-26 le chiediamo|tipografia ha|ultimi dodici
25 aveva il|e noi|ieri|le chiedo|ore non|posto c'|scusiamo avremmo|server ?
-25 causa e|citofono|entro
24 # il|cinque ore|del software|foglietto|le abbiamo|le lasagne|no non|risulterebbe
23 accesso remoto|avete aspettato|confermato la|contengono|e ci|era|fuso|ho|invece|nel|preso|sedano
-23 una pianta
22 abbiamo preso|dove la|e finito|e scappato|non lo|nostri|password qui|quello|scappato|un'|usava
-22 caricato una|ci aveva|il portale|natura|parte degli|resta|ristretto
21 # al|aperti|del calendario|e nulla|falso|i nostri|l' ambulatorio|nome cognome|posizione|protocollo|se n'|segreti|taluni
-21 allo|battesimo|di battesimo|e mi|i tre|nominativo|non il|nulla di|problema
20 abbiamo spostato|aperta e|aula|ci e|compleanno|deposito|disdetta|e me|e quello|entrato|innocuo|ma e|mero refuso|n' e|non era|passaggio|probabilmente|quando abbiamo|responsabilita e|servivano|settimane e|un innocuo|un intoppo|versione #
-20 arriva|che ti|comprato|il doppio|parte|sole e|stati consultati|tra i
19 abbiamo stampato|avete|breve|capita|degli|del bar|dipendenti|entita|eravamo|errore mio|ha preso|i salvataggi|intoppo|la ditta|le bozze|n|piano di|refuso|rete e|riguardava|salvataggi|si e|spostato
-19 acceso|casa|coinvolti|e colpa|fuoco|grave|indipendente|sole|troppe
18 # ottobre|abbiamo confermato|acquisiti|al suo|allarmato|avevamo|base|cliente|essere stato|il blocco|il telefono|importi sono|l' aveva|la corrente|le corse|leggere nome|lettura|meritavate|meritavate una|noi l'|profilo e|risulterebbe che|scusa il|seconda|sicuro il|soltanto il|sorry|sorry se|stati acquisiti|stato solo|tra cui
-18 abbiamo acceso|abbiamo aperto|alla ditta|aperta per|carico|due etichette|interno|nessun|numero e|segnala|si segnala|visto
17 # le|bella|che domani|colazione|corretti|cosi la|dalla rete|del corso|due righe|e nostra|errore|errorino|ho ricopiato|impostazione|la versione|metodo|nessuno di|parlato|presto|quello del|recapitato|ricarica|ricopiato la|risolto|svista da|un errorino|viaggiare
-17 ai|al sole|arriva a|dovrebbe|durata|etichette|io !|messaggi|riportata|scusa abbiamo|spedizioni|stessi|una prova|visibilita|visualizzati da
16 # minuti|alla prima|aula #|aveva la|bastava|cambia la|che mai|cifratura|collega e|dal nostro|dal tuo|di due|di questa|domani la|dovuta|e arrivato|gestionale|goblin|in aula|in tempo|la newsletter|la polizza|leggerezza nostra|meno che|metodo di|metterlo|nascosta|necessario|newsletter di|niente panico|noi che|noi ha|ognuno di|panico|ricopiato|rimasto|sito c'|sono accorti|stanotte alle|stato trasmesso|svista|un goblin|una disdetta|voi
-16 agenzia|avevate|chiesto alla|di non|il registro|modo|nell' elenco|nostro grafico|puo|quali|scuse|segnalazione
15 abbiamo aggiornato|aggiornamento|arrivato|bar|desk|determinate|di sabato|doveva|e tu|era un|farlo|giusto e|ha consegnato|help desk|le sue|non hanno|numero sbagliato|ottobre|passaggi e|percorso e|pubblica|pubblicato|qui e|sola|ultimi quattro|un' unica|una leggerezza|una svista
-15 alcun|colpa nostra|di mio|facile|fare|fattori|gestore|grafico|in piu|invio|isolato|mare|mostra|non li|non vi|pianta|piattaforma di|sono
14 abbiamo cancellato|ce le|che abbiamo|dai|data odierna|dati sono|del mese|di un'|disservizio e|distrazione|dove|e niente|e risolto|il campo|il disservizio|il server|l' avevo|le e|lettera e|modesta entita|no ?|odierna|ognuno|per non|polizza|rimandato|risultare|sgradevole|siano|sono di|stanotte|sue|suo conto|toccava|toccava a|una lettera|versione
-14 abbiamo guardato|agli|altro e|bianca|con noi|conteneva il|dalle|denaro|dipeso|e dipeso|il plugin|il referto|inesattezza e|l' inesattezza|le ore|messaggi e|piccolo bug|siamo|solo i
13 # i|biglietto|bucare|doppione|e rimasto|escludere|escludere che|esiguo|fatto bucare|fatto una|fortunatamente|frittata|gli importi|in ferie|in taluni|la sono|leggere|oggetto|ops|ordini|per raccomandata|poca roba|prescrizioni|raccomandata|restare|risposta alla|roba|scusa l'|taluni casi|un incidente|volte|volte e
-13 anche un|ci|del resto|due premi|firma le|fondo|fra|fuori dal|il problema|insomma|la lista|la tipografia|libri|ma non|molti|molti di|non ho|oggi|premi|programma e|siamo accorti|spritz|stesse
12 a un'|cavo|da mesi|disservizio|distruggidocumenti|i pagamenti|i punteggi|in magazzino|la chiave|n #|non funziona|nulla che|poca|potrebbero risultare|punteggi|remoto|scade|serata|sotto|tra questi|usi|veri
-12 bug del|che il|confermiamo|di fatturazione|doppio codice|fatturazione|giustificazione|ha vinto|in fondo|l' agenzia|l' invio|la firma|le confermiamo|maggioranza|ne dispiace|on|proposta|registro|riguardato soltanto|server e|suo numero|un ritardo|una giustificazione|vinto
11 androne|con la|dev'|di noi|e mica|e ordini|e solo|essere stati|ieri per|il corso|potevano|potevano leggere|scusiamo sinceramente|si potevano|spento per|tuoi clienti|una bella
-11 avevamo aggiornato|bevuto uno|d'|del modulo|del tutto|dietista|e le|firma|garante|i genitori|il certificato|legge|lo sbaglio|messo il|non abbiamo|ora|partono|persona|pure|ripristinato la|sara|sbaglio e|singola|soltanto|spritz di|uno|uno spritz|verra
10 !|amministratore|da tre|dagli|lasagne|le file|li non|magazzino|senza|si vedeva|solo un|tentativi
-10 avuto durata|chi|condannato|condannato a|del #|fornito|fossero|ha avuto|ha stampato|il gestore|l' abbiamo|l' anomalia|la diagnosi|leggerezza e|non ci|non ne|per quello|potrebbe|riguardato|stato condannato
-9 # #|almeno|che si|doppio|e dell'|e ho|file e|houston|il venditore|infedele|interruzione|le chat|leggibile|motivo|nomi numeri|non risultano|responsabilita del|serie|tipografia|un numero
9 a me|alba|che gli|chiamato|contenere|di portata|l' aggiornamento|nome email|poco|portata contenuta|prof|quattro persone|siete|varco|vi chiediamo
-8 a parte|appuntamenti|coinvolte|da noi|dalla copia|fra le|hanno ricevuto|il mare|lo|qualche foto|resto|un blocco
8 a quattro|circolate|esistono|mero|non esistono|non l'|presa|spento
-7 # persone|condomini|dispiace e|imputabile alla|informati|numeri
7 e riconducibile|sbagliato|ti chiediamo
-6 assaggiato
6 no|tardi
5 come una|una virgola|virgola
-5 conteneva|ne e
-4 prezzo corretto|stavamo
-2 soltanto i
-1 venditore
`,
  evasion: `
41 della rivista
39 reso|veniamo
35 accessibili|purtroppo
34 e comparso|inesattezza|rivista
32 ha deciso
31 abbiamo promesso|ci aveva|del resto|plugin|si sono
30 e scappato|giornate|responsabilita del|scappato|uscite con
29 comparso|ha fatto|operative|riconducibile|risulta|stessi
28 col|deciso|la mail|per una|produttore
27 alcuni|emesso|partita|purtroppo il|sono uscite|uscite|venuti
-27 che una
26 cedolini|consultabili|dello|indirizzi di|risultavano
25 a dicembre|ce le|configurazione|conto che|deciso di|e i|ha subito|interruzione|la chiavetta|le liste|web
24 che vuole|circuito|codice non|compleanno|ditta|fa quello|nel passaggio|per un|piattaforma|promesso il|responsabilita
23 # ma|agenzia web|con lui|dal laboratorio|e partita|era ancora|eravate|il listino|la ditta|sistema
22 biglietto che|fusi|fusi orari|i punteggi|il plugin|la tipografia|passaggio al|piattaforma di|punteggi|quanti|registrata|riconoscibile
-22 ignoti
21 all' agenzia|andata|collaboratore esterno|dal produttore|gestionale ha|liste|noto|operative il|potrebbe non|scusiamo il|si cambia|un guasto|voi si
20 al nuovo|ci hanno|dei vostri|della password|dirsi|duplice|guido|l' allarme|letto male|listino|modesto|non ha|onere|po|puo dirsi|riscontrato un|tale|tempi|tutta colpa|un refuso|un'|voluto|vostri
-20 bug e|svista da
19 a margine|convocazione|di come|dipeso|duplice copia|e dipeso|esterna|ha rallentato|il lunedi|in duplice|in modo|incaricata|incomprensione|incomprensione con|infedele|interamente|le tue|listino e|luogo|meglio di|modo|rallentato|scorso #|si vede|spritz|stata|un collaboratore|un' incomprensione|visibili
-19 ci e|mero refuso
18 automatico|call|call center|center|che ospita|comunque i|convocazione per|dipeso da|gestisce le|il reso|invitano|la responsabilita|locale|ne e|negato|non aveva|riconducibile a|settembre|si invitano
-18 marginale|poco|server|stata una|una parte
17 accesso ha|alla ditta|arrivato e|biglietto|capo|che gestisce|di settembre|gestisce|giu|ha acquistato|il gestionale|installatore|l' installatore|la piattaforma|mai arrivato|mancata|margine|operatore|palazzo|promesso|pure le|quello che|saputo|societa che|soltanto lo|ti abbiamo|tra gli|una convocazione
-17 e non|e trattato|pagina
16 # con|andato storto|capitolo|capitolo #|che usiamo|con noi|controllare il|criticita|de|di spedizione|e dell'|fornito|il call|il capitolo|il tutto|il venditore|le guide|nostra volonta|orari|per sicurezza|rilegato|soprattutto|spedizione|storto|tiratura|tua zona|tue|una notifica|vede|volonta
-16 chi|dato|nessuno
15 aveva|di quel|e ti|e vi|erano state|file non|i genitori|il richiamo|informati|intoppo|magazzino|mandate|partita da|qualcosa e|richiamo|singola|state
-15 societa ha|trattato
14 aveva ricevuto|avvaliamo|benche lei|ci avvaliamo|cio e|compare|dallo|e saltata|evidenza|inoltrato|inserito il|le ha|letto|male|saltata|si|tali|verificare le
-14 caso|consultato|diversi|ha provveduto|partner ha
13 abbandonarci|al registro|azzerato|chiavetta|condotte|di abbandonarci|di terze|gestionale|le scadenze|nostra receptionist|receptionist|responsabile e|scusatemi|settembre le|terze|terze parti|trattarsi|trattarsi di|venditore
-13 avevo|il fornitore|rafforzamento|sbagliata
-12 banale|mio
12 caduta|caffe di|cellulare|curata|disallineamento|e aveva|e caduta|episodio e|esclusivamente|esclusivamente al|fede|imputabile|iscritto al|le schede|rivenditore|un caffe
11 # una|causa|custodia|dalla nostra|dell'|e poi|ha|non la|passaggio|quattro ore|voi sia
-11 distrazione|proprie
10 attribuibile|cifrata|di una|il database|illeggibili|sono illeggibili|stampa
-10 capitano|che capitano|da poco|di aver|disco|il partner
9 bancario|meglio|non sia|poi|un operatore
-9 del caso|novara
8 andato|chiavetta non|e andato|mezzi
7 console|la console
-7 fornitore ci|garantito
-6 configurato|configurato male|dopo un|errore mio|male i
6 era stata|qualcosa|storto e
-5 di invio
4 e si
-3 ci ha
`,
  remedy: `
37 bucket|bucket e
36 affidato
34 disposto
33 un tecnico
32 arriveranno|ha avvisati
30 sulle
29 appello|colloquio|euro abbiamo|li paghi
-28 banco|due mesi|i profili|la sera|riceve
28 comodo
27 chiami subito|copia|te le
26 dati sono|i tre|il bonifico|numero nuovo|scritto a|si fanno
-26 ora due
-25 abbiamo tolto|e #|oggi le
25 e vero|la modifica|pediatra|riservata|trova la|un gruppo
24 i registri|riparte|sta bene
-24 quello del|querela
23 # anziche|avvisati|bambina|concerto e|gia letto|in via|l' abbonamento|la tessera|non me|persone che|preghiamo|reclamo puo|ricevera|scadenza|vorremmo
-23 abbiamo annullato|avvertito il|e al|e noi|le impostazioni
22 # alle|altri possono|compagnia ha|disposto la|e fermo|e qui|entra|favore|funziona|i due|i siti|il problema|incaricato|interrotto|la foto|le borse|le tre|luglio il|non puo|pesiamo|risolto|server|sono le|tre|vi preghiamo
-22 calcolato|e attiva|falla il|futuro|notificato|vulnerabilita
21 alcun|da adesso|da due|dato|dietista|domani|giustificazione|integri|mi ha|porti al|se per|sono integri|suite|un ritardo|una giustificazione
-21 cancellato le|che domani|dopo un'|due ore|gli addebiti|nuovo il|rete|se riceve
20 alleghiamo|antiveleni|avete ancora|bloccato l'|borse|cancellazione|centro antiveleni|darle|di mio|e molto|e sara|esserci|interessi|modifica|riaprira|risarcimento|tessera|tolta|va
-20 fatto cancellare|giudiziaria|la notifica|prezzo giusto|sono al
-19 # sono|allo #|dal tuo|dell'|e chiuso|ferma|persona ha|previsto|richiamiamo|sono cambiati|trenta che|usarlo
19 abbiamo bloccato|alle condizioni|arriva|confrontate|copia e|dalla sede|dalle|ditta esterna|e nella|esatto|esatto e|euro dal|fanno dalle|i genitori|in piu|invio e|l' impostazione|mandi|ora che|passa da|piu e|pochi giorni|puo cestinare|stesso prezzo|tecnico|un numero|varco
18 adempimento|adesso sono|alcun adempimento|biglietto|cancellarne la|cancellato la|e comparso|e gia|e rientrato|funziona da|i tuoi|il server|io con|la casa|la locandina|la prossima|male il|rientrato|un doppio|viene|voce
-18 che non|comincia|e d'|no|procedura|recapitato|sono informati
17 # tutti|abbiamo disposto|abbonamento|accesso e|all' ora|all' ufficio|avvertirci|benzina|ci dicono|comparso|di operazioni|e nessuna|e richiesto|esce|fermo|garante per|ha ricevuta|il lavoro|la compagnia|mi scriva|nella|nota di|programma|pure le|qualcosa di|reclamo|rimaste|sei in|sembrerebbe che|state informate|sua visita|sul conto|trasmetta|un banale
-17 banca|casella che|da chi|il plugin|l' olio|l' orario|lettura|olio|piu di|presidente|solo chi|suoi|tasto
16 a verificare|ancora in|aperte|bene|cancellarne|carico|chi ha|contrattempo|copiato male|definitiva|della segreteria|di cancellarne|di conto|doveva esserci|eliminato|entro martedi|fino alla|frattempo|guasto|il biglietto|il prossimo|l' elenco|la focaccia|la nota|la registrazione|la torta|le avevamo|lo|nel frattempo|non a|occhi|offerta|passiamo|questo e|ricevuta|san rocco|sembrerebbe|ti viene|torto|troverete|uno|uno solo
-16 addebiti|ambulatorio|da un|diverso da|ha un|il vecchio|le abbiamo|notificato il|possiamo|prenotazione|rata|resta il|stamattina ho|sua prenotazione
15 abbiamo copiato|al sole|banale|basta|bonifico|carta non|ce lo|da ieri|delle scuse|denuncia|destinatari|di farlo|di gennaio|dobbiamo delle|e avvisato|e incaricato|firma le|giga|ha piu|il programma|la protezione|la riservatezza|listino e|non usi|nota|nuovo al|per prudenza|problema|restituito|scadenza passa|schede|se ha|terra il|tessere|vale|verificare i|verranno|versato
-15 adesso e|al banco|avevo|del biglietto|e cancellato|e revocato|ho avvisato|il modem|mandata|mensilita|o al|orario|pizzica
-14 # le|accedere|badge|cancellarlo|chiamo|chiamo io|cifrate|codice|di cancellarlo|e quello|erano|ho chiesto|la chiamo|marito|modem|mostra|ogni giorno|privata|questo non|sono in|stato informato|tenuta|trovi a
14 a ogni|affidato i|albo|allergici|barca|bloccato|chiusa il|comunque|contiene|controlla|dall'|dietro|ecco quello|falla e|farlo|forse|gara|ha alcun|ho chiuso|i dispositivi|il listino|il registro|in due|pagamenti alla|partono|per quello|quelle|regolare|segnalato il|siti|sostituire|stessi|tagliando|un giorno|un mese|vi dobbiamo
-13 !|# ml|ieri|il telefono|informata|interrotto l'|maggio alle|mattina dopo|ml|scollegato|scritto che|telefono #|un codice|utenze|versa
13 # un'|adesso|al vicino|anzi|codice il|costo|d' oro|devono|domani mattina|e avvertito|e celiaco|e nostro|e ora|giornali|i fiori|incaricato dei|la differenza|le prove|listino|mattina stessa|operazione|periti di|programma e|protezione|rimosso il|scuse e|serviamo|stato cancellato|strappi|terra|tuoi|undici messaggi|via cairoli
12 a uno|abbiamo attivato|acceso|adesione|al solito|apri|averla|cairoli|celiaco|chiuso il|come al|confermiamo|differenza|dimmelo|dimmelo e|domattina|esterno|i destinatari|il gestionale|in tre|le confermiamo|lotto|nome e|oggi li|piano terra|profilo|soci con|solo i|stata chiusa|sto|sul primo|un avviso|vada|valido|voce in
-12 abbiamo confermato|che aveva|chiesto|cliente|da maggio|e gratis|ho|il foglio|la dose|mercoledi #|ogni settimana|per venerdi|richiedere|ripristinando|ripristino|rivenditore|terminali
11 # gradi|abbiamo tolta|anche ai|anche all'|anomala|apertura|appunti|ce|credenziali|deve|dietro una|dimmi|dimmi tu|dopodomani|e notifica|febbraio le|forno|gestionale e|gradi|i|il laboratorio|il questionario|marta|mio|nel numero|ora|potrebbe esserci|prudenza|rimborsato|ritrovi|spostati|tu con|usb
-11 # in|abbiamo staccato|aggiunto un|bolletta|cache e|di questa|domani in|li trovi|medico|modulo e|non ti|oggi c'|quattro sono|restituzione|stesso e|vecchie
-10 abbiamo informato|abbiamo preparato|apri la|conteggi|riceve una|sera e|solo la|soltanto|staccato|stato scollegato|valuta la
10 basta che|detto|fate|il dettaglio|le #|non ricevera|o a|per cambiare|porte|presentato denuncia|quello|questionario|reparti|ricetta|rimangono|singola|www
9 abbonamento e|avvisato il|dal saldo|dalla copia|dettaglio|le credenziali|marzo un|partono questa|protezione il|pure|teniamo|tuo profilo|verra
-9 confermato la|controllano|di averci|insieme|l' indirizzo|la rete|paghi prima|passa a|posto c'|un iban
-8 # l'|aula #|averci|favore non|il medico|in aula|insieme a|maggio|riletto|se entro|telefonato|un controllo|una fattura
8 attivato|attivato la|bisogna|cartellino|contenimento|di contenimento|due anni|e alle|e attivato|ferme|il tappeto|qui|segnalato|tappeto|veniamo|veniamo a|vorra
7 abbiamo cambiato|abbiamo revocato|diritto|disposizione|il contenuto|misura
-7 dalla rete|i nostri|il tasto|tool|usare
6 avvisato|del numero|e tre|tutte le
-6 puo usare|quattordici|vedi
-5 li abbiamo
4 scritto di
2 sette
`,
  'protective-step': `
34 se riceve
32 conferma a|giro
29 preparato|usi
28 accompagniamo|avvisaci|non la
-27 alla porta|false|la usavi
27 cosa ti
26 cambi|lasciare|per le|prendi
-26 scegli|scrivimi
25 impostazioni
24 a ritirarlo|abbiamo preparato|di fare|in busta|operatori|parola d'
-24 anche li
23 d' ordine|diamo|inserito la|la blocchi|non apre
-23 il cvv
22 blocchi|di altri|il tesserino|ritirarlo|se succede
21 chiuse|messaggi strani|tesserino|ve la
-21 vi preghiamo
20 al sesamo|carta la|il vecchio|illecito|quella di|strani
-20 scrivendo
19 da venerdi|denunci|puo chiedere
18 anche lei|attivi il|badge|chiediamo di|i familiari|inserito|lei lo|se|segnali|sempre il|succede
-18 chiederemo mai|ti chiederemo
17 ai vostri|chiedete|familiari|lo smarrimento|mostrano|passa a|sesamo|telefonate
-17 chiederemo|non ti
16 come pin|cosi nessuno|e attiva|mai|nascita come|smarrimento|usarlo
15 chiama|non usi|passiamo|per prudenza|potete|tenuto
14 apre|ha scaricato|visura
-14 chiamando
-13 blocca|cambiala anche
13 chi l'|domandiamo
-12 verifica la
11 usata
10 chiameremo|la chiameremo|mai per|richiedere
-9 tua banca
-7 chiedine|chiedine una|e chiedine
6 chiedere
4 prudenza
`,
  pleasantry: `
50 sogno
42 dire
36 in corso|nel #|taglio
33 soltanto|volti
32 sponsor|tra noi
29 io !|ringraziamo
-29 olio nuovo
28 agli sponsor|anni|equilibrio|parliamo di
-28 crescere|parte della
27 birra|e quasi|ha scritto
-27 nostra missione
26 il mare|l' app|presente non|ragazzi !|tornata
25 cantano|di notte|giornate|ogni giorno|passione|stagista che
24 costituisce|disagio|fenomeno e|mesi abbiamo|si puo
-24 da #
23 che al|come avrete|fisioterapia|quella data|sia sentita
-22 alti|piu alti
22 capito|crescita|hai visto|il papa|loro|papa di|pazzesca
21 avrete|bene e|piedi|riveste|siamo|vorra
-21 viene prima
20 assai|carita|come te|di persone|digitalizzazione|e giusto|importanza|mare|massima attenzione|maternita|per carita|pizza|puo usare|sappiamo quanto|troppe
-20 di quanto|obiettivo|resta il
19 assaggiato|e piu|e siamo|extravergine|l' inverno|noi|nostro grafico|posizione e|scritto
-19 eccellenza del|quanto accaduto|troppo
18 abbiamo passato|app|cercato|contenuti|di pochi|dunque|ecco perche|importi in|la rete|quasi|volta sola
-18 gratis|l' eccellenza|la protezione|tua fiducia|un saluto|viene
17 abbiamo acceso|al sicuro|auguri|diciamo|diciamo che|evento|il derby|il disagio|ma|ma soltanto|minuti di|numeri|questo|riempie|scusatemi|se vi|solo la|tutto marginale
-17 posto
16 a conti|accetta|alcuna|altre #|capisco|che mese|dieci|dieci minuti|eventuale disagio|grafico|impegno quotidiano|oltre|ottantadue|pina|responsabilita|signora pina|soddisfazioni|stavolta|vi ho
-16 cliente|lei e|sicurezza viene
15 all' articolo|app e|articolo #|bottega|con noi|contratto con|derby|ecco|forum e|il solo|il tasso|intanto|inverno|profili di|quotidiano|registrare|serate|sono io|superiori a|tetto
-15 che se|da sempre|lavoro|meramente|primo|rimasto|segnalazione con|sempre mettiamo|serieta|trattiamo|via meramente
14 # abbiamo|anni e|apposta|banca del|del settore|gioia|ligure|nullo|olio di|on|piattaforma e|pochi|pochi giorni|resta quello|servono|sommato
-14 cade|che cosa|di che|missione|pero|po|rose
-13 ai|e grazie|eh|fiera|figuraccia|grande|primo posto|saluto dal|sono accorti|teniamo|un po
13 altro|apri la|articolo|capiamo|cittadini|con scritto|della partenza|due nuovi|e anche|e un'|ed e|gianluca|i numeri|nonna|pane|perche|qualcun|qualcun altro|ragazzi|settore|siamo gia|solo fino|strada|sulla nostra|superiori
12 a lunedi|del contratto|i clienti|identici|merito|noi di|pdf|sedi
-12 abbraccio|abbraccio dalla|al primo|bella|dai|dirlo|niente panico|ogni segnalazione|panico|pazienza|pazienza e|saluto|un abbraccio|voi che
-11 accorti|eccellenza|meramente cautelativa|ne sono|non sa
11 che era|dei cittadini|ed|inizio|nessun dramma|quello del|tranquillita|unica
10 # minuti|compenso|del mondo|futuro|hanno il|i volontari|innanzitutto|nuovi|rossa|te|volontari
-10 panorama
9 acceso|la fine
-9 alto|dicono|dicono che|e trascurabile|eri|pietro|tutti e
8 !|da tutti|potrebbe|prima della
-8 la pioggia|pioggia|piu alto
-7 ci impegniamo|faccia|impegniamo
7 impegno|minuti|restera
3 si sa
`,
  promotion: `
54 ?
53 !
48 plus
45 carrello
43 corri|ordina
42 torroni
41 prenota
39 scopri
38 guarda il
37 gratis
35 a #|pensieri|voglio
34 prevendita|soli #
31 intanto|oggi c'
30 corri a|guarda
28 i sandali|sandali|su
27 # !|aggiungi|con il|felpe|omaggio
26 chi ne
25 a fare|bulbi|compra|gia che|i bulbi|il carrello|in omaggio|ps|secondo anno
24 li paghiamo|linea di|sagrato
23 anteprima dei|il pacchetto|ricordiamo|scopra
22 anteprima|e gratis|euro|l' anteprima|pacchetto|passi|saldi|soluzioni
21 approfitti|entro pasqua|hai gia|prima lezione|regalati|riceve le|zero
20 piano|pro|subito
19 abbiamo gia|altre|il volantino|prenota la|sono|voglio il
18 # euro|app|che ci|due mesi|entro domenica|la trovi|le felpe|scopri le|sono ancora
17 al piano|consulente e|da #|gioielli|mesi|negozio|pasqua|suo consulente
-17 arrivano
16 abbinato|abbonati|le ricordiamo|offerta|passa a|venite
15 ancora|fondi|la festa|le torte|passa|pedala|torte|un anno
14 anno|attiva|e lieto|euro a|frattempo|frattempo e|lieto|lieto di|nel frattempo|sconto|sono tornati|verso il|viaggiare
13 arrivi|cena|consulente|di piu|festa della|l' offerta|la guida|oggi cosi|porta un|un amico
12 attiva l'|guida|i torroni|scopri i
11 amico
10 giga a|il negozio
9 bastano|giga|lezione in|non perderti|perderti|verso
8 che la|dall' app|primo
7 e in
4 correre|piu ?
`,
  hedging: `
62 taluni
50 peso
48 risulterebbe
43 legate
42 richiamiamo
37 eventualmente
35 allergie|potresti
33 qualcuno di|verosimilmente
32 alcuni|parrebbe|parrebbe che|sarebbero|se gli|trovato la
31 consultati
30 dovuti|e portato|rendiconti|risulterebbero
29 crediamo
28 diversi|pare|persi|punti|un' azienda
27 alcune|aver|presunto accesso
26 potrebbe esserci
25 di utilizzi|presunto|un presunto|utile
24 notare che|subire
-24 risulta
23 anagrafici|avrebbe|bolletta di|potenzialmente|qualche|sarebbe|talune
22 di voi|fatto notare|notare|tra i
-22 parte
21 abbia|segnaliamo|ti segnaliamo
20 ai nostri|corso di|in corso|risulterebbe che|sapere|soli|stornato
19 gli interessi|potrebbe essere|terapie|tra questi
-19 si sia
18 coinvolti|esserci|essere|in taluni|lo faccia|presumibilmente|tecnici|utilizzi
17 certificati|figurerebbero|ha trovato|nei|platea|recente abbiamo|scaffale|sottoinsieme|sottoinsieme di|un sottoinsieme
16 anche a|col|e rimasto|la partenza|non raggiungibile|non vi|possono|siano|tra|utenti|variazioni|vi sono
-16 risultano
15 darsi|darsi che|esserci la|puo darsi|un'
14 certificati medici|dell' #|di riferimento|medici|non essere|periodo di|quanto pare
13 certo|esposto|maggio a|medici di|ove|possono aver|voi
12 a quanto|abbiano|da maggio|e dato|i soli|interessi|partenza
11 che taluni|disguido della|e verosimilmente|ti
-11 non risultano
10 cose|cosi|portata|tempi
7 il periodo|periodo|saranno
-7 potrebbe
`,
  belittling: `
50 capita
48 parliamo
46 breve
40 trascurabile
36 esiguo
35 assai|niente|quasi
33 errorino|innocuo|mica|un errorino|un innocuo
32 momentanea|temporale
31 comunque
30 animali|aver riscontrato
-30 un refuso
29 !|al massimo|giro|indipendenti|indipendenti dalla|massimo|niente di|parliamo di|poco|portata
28 contenuta|di crescita|e mica|entita|ieri un|nessun addebito|ogni caso|si fa
27 male a|mero|mero errore|roba|soltanto lo
26 cambia la|del tutto|ha mai|inezia|lieve|ma|trattasi|trattasi di|un' inezia
25 casi sporadici|di troppo|marginale|nessun dramma|particolari|particolari criticita|sporadici
24 di casi|la sostanza|navigazione|puo succedere|semplice|solo un|sostanza
23 alleghiamo|carattere|codici fiscali|con valuta|fiscali e|fortunatamente|in fondo|potrebbero aver|stata una|succedere|un episodio
22 cose che|fanno|fondo|fretta|mare e|migliori|quanto accaduto
21 capitare|dramma|e nulla|ha avuto|interno|materiale la|valuta
20 accesso ha|anomalia e|ciglia|evento ha|griglia|la griglia|le allergie|ma a|no ?|nota|peraltro|quando si|sono cose
19 capita anche|di entita|di preoccuparsi|e giusto|episodio|importi|non si|nulla di|precisiamo|precisiamo che|tali da|tanto|un banale
18 banale|crescita|durata|durato|e durato|e solo|errore di|ma e|maggioranza|mezzi|un dettaglio
17 aperti|che vada|circoscritto|del mondo|di modesta|di pochi|dunque|in merito|l' anomalia|modesta|oretta|preoccuparsi|ripristinato|un mero|vada a
16 art|art #|atto|cose|dalla copia|dettagli|di sabato|due cifre|hai perso|la fine|nella nostra|pochi|tempi|vada
-16 dovuta
15 chi ama|contenuti|dell' infrastruttura|dettaglio|di portata|fenomeno e|interesse|ma le|nessun|per mero|portata contenuta|ritiene che|si ritiene|si tratta|tratta
-15 fase|fase di|in fase
14 allergie dei|appena|bulbi sono|contrattempo|copia di|da due|e una|fenomeno|il fenomeno|importi sono|minuti|segreti
13 avere il|bulbi|i bulbi|infrastruttura|puo avere|svista|tutto marginale|una semplice|viaggiare
-13 ne
12 # c|# dei|criticita|giusta e|probabilmente
11 ama|carattere del|momento|nullo|poca roba|puo
10 addebito|gli importi|poca
-9 accademia|arte
9 duplicazione|tratta di
8 all' alba|cartelle|ma ci
7 ai migliori|alba|piccola
6 non e
-1 refuso
`,
  'conditional-apology': `
40 rimasto male|sorry|sorry se
37 qualora
34 abbia
32 con quanti|spiace
30 avesse|cio|i piu
29 cio le
28 ove
27 non sia|quanti
26 avessero|fosse
25 possa aver
24 preoccupazione|riso con|siamo dispiaciuti|un mezzo
23 che ne|possa
22 bacio|chi ci|riso|sentita|un bacio
21 aver|dispiaciuti
-21 se ne
20 atteso|problemi|servivano|sua riservatezza|venia a
19 un pregiudizio
18 chiediamo venia|pregiudizio|venia
17 per chi|se hai
16 spiace per|vi chiama
15 aveva fatto|per quanto|se
14 che vi|cio abbia|dovesse|dovessero|porgiamo|quanti dovessero|scusaci se|spiacenti
13 fosse sentito|restiamo|restiamo a|se ti|si fosse
12 aver comportato|chi dovesse
11 comportato|distinti
10 abbia generato|eventualmente|ove cio|quanto eventualmente
-10 con tutti
9 l' eventuale
-8 ti sia
`,
  cliche: `
41 ottica
40 eccesso di|per eccesso
39 eccesso|precauzionale
36 volare
32 ottica del
30 cautelativa
29 passione
28 insieme
27 centro|dei cittadini|massima
26 tranquillita
25 fabbrica|obiettivo|ogni|sempre
24 per noi
-24 sua sicurezza
23 avuto portata|tua passione
22 ascolto e|contraddistingue|di tutto|eccellenza|fondamentale|il login
21 al centro|ascolto|community e
20 in via|ogni giorno|tre generazioni|viaggiare
19 migliore
18 tua|viene prima
17 alle famiglie|da tre|ha sempre|ringraziarla per
16 continueremo|giorno per|impegno|ogni settimana|ringraziarla
15 affezionati clienti|amministrazione|crescere|leader|opportuno|sulla tua
14 affezionati|con noi|fiducia|insieme a
13 lontani|orizzonti|orizzonti lontani|proprio impegno|sogni
-13 sicurezza e
12 allarmante|di allarmante|la fiducia
11 informarla|preferito|via del
10 generazioni|lavoriamo|niente di|noi
7 noi ogni
`,
  'reply-refusal': `
28 presente
27 possibile rispondere|risposte
23 alla presente
18 casella
15 non monitorata
14 casella non|monitorata
12 la presente
9 presente casella
8 abilitata|e abilitata
`,
  'request-for-secrets': `
55 indicando
29 accedi|login
25 vai
19 il profilo
15 verifica
13 accedi e|conferma i|verifica la
12 aggiorna
11 conferma|i dati
8 conferma il
`,
};
