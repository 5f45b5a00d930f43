import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-44 essere stato
-27 da ridere|niente da|ridere
-24 fatto un|un viaggio
19 assumiamo|assumiamo la|mortificati e|ne assumiamo|sacco
18 mortificati|scusatemi|siamo mortificati
16 mi dispiace
-15 ove
13 la colpa|scusa
12 scusateci
-12 scuse
11 dispiace|ne rammarichiamo|scusaci
10 rammarichiamo e
7 mi
`,
  fault: `
37 di sotto
36 avevo
35 andavano
33 conservavamo|le conservavamo
32 dovevamo|e #
31 andava|del biglietto|non aveva|pangrattato
30 contenevano|e tre|il nodo
29 colpa del
-28 ci sono
28 e alle|ne scusiamo|prezzo giusto
27 cosi e|da #|la usi|mattinata|portava
-26 le chiediamo|tipografia ha|ultimi dodici
26 nodo|ore non|poteva|spedito|troppo
-25 causa e|citofono|entro
25 cinque ore|e nessuno|e noi|le chiedo|no non|posto c'|scala|scusiamo avremmo|server ?
24 del software|dove la|e ci|era|foglietto|ieri|le abbiamo|le lasagne|password qui|risulterebbe
23 # il|accesso remoto|avete aspettato|aveva il|concerto di|confermato la|contengono|invece|sedano|usava
-23 una pianta
22 aperti|e scappato|fuso|ho|innocuo|nel|preso|scappato|un innocuo|un'
-22 caricato una|ci aveva|resta|ristretto
21 # al|abbiamo preso|abbiamo spostato|ci e|e finito|e me|e nulla|l' ambulatorio|nome cognome|nostri|passaggio|posizione|protocollo|quello|responsabilita e|se n'|segreti|taluni
-21 arriva|il portale|natura|nulla di|parte|parte degli|problema
-20 allo|comprato|e mi|i tre|nominativo|non il|sole e|stati consultati
20 aperta e|aula|capita|del bar|disdetta|entrato|eravamo|errore mio|i nostri|i salvataggi|mero refuso|n' e|probabilmente|quando abbiamo|refuso|spostato|versione #
19 # ottobre|al suo|allarmato|avete|avevamo|compleanno|del calendario|deposito|entita|ha preso|la ditta|lettura|ma e|n|non era|non lo|rete e|riguardava|risulterebbe che|salvataggi|seconda|servivano|stato solo
-19 acceso|battesimo|coinvolti|di battesimo|durata|e colpa|fuoco|il doppio|indipendente|nessun|sole|troppe
-18 abbiamo acceso|alla ditta|aperta per|casa|che ti|grave|interno|numero e|scusa abbiamo|si segnala|spedizioni
18 abbiamo confermato|abbiamo stampato|acquisiti|base|breve|degli|due righe|errorino|essere stato|falso|ho ricopiato|il telefono|intoppo|l' aveva|la corrente|le bozze|leggere nome|meritavate|meritavate una|noi l'|piano di|presto|profilo e|ricopiato la|scusa il|settimane e|si e|sicuro il|soltanto il|sorry|sorry se|stati acquisiti|tra cui|un errorino|un intoppo|viaggiare
17 # le|aveva la|che domani|che mai|cliente|colazione|cosi la|dal tuo|dalla rete|del corso|e nostra|e quello|errore|gestionale|il blocco|importi sono|la newsletter|la polizza|la versione|le corse|metodo|metterlo|nessuno di|noi che|ognuno di|parlato|pubblicato|quello del|recapitato|ricarica|ricopiato|sempre piu|sono accorti|svista
-17 ai|arriva a|carico|due etichette|etichette|io !|messaggi|modo|nell' elenco|riportata|segnala|segnalazione|stessi|tra i|visibilita|visto|visualizzati da
16 # minuti|aggiornamento|alla prima|aula #|bastava|cambia la|cellulare|cifratura|collega e|corretti|di questa|di sabato|domani la|dovuta|e tu|era un|impostazione|in aula|leggerezza nostra|meno che|metodo di|newsletter di|niente panico|noi ha|panico|passaggi e|qui e|rimasto|risolto|sito c'|stanotte alle|svista da|una disdetta
-16 abbiamo aperto|agenzia|al sole|alcun|avevate|chiesto alla|di mio|di non|gestore|il registro|mare|nostro grafico|quali|una prova
15 abbiamo aggiornato|arrivato|bar|bella|dal nostro|determinate|di due|doppione|dove|doveva|e arrivato|farlo|giusto e|goblin|ha consegnato|il server|in tempo|l' avevo|le sue|necessario|non hanno|numero sbagliato|percorso e|pubblica|sono di|stato trasmesso|suo conto|toccava|toccava a|un goblin|un' unica|una leggerezza|voi
-15 agli|colpa nostra|con noi|dipeso|dirsi|dovrebbe|e dipeso|fare|fatto perdere|fattori|grafico|in piu|inesattezza e|invio|isolato|l' inesattezza|messaggi e|mostra|non vi|pianta|piattaforma di|puo|puo dirsi|sono
14 abbiamo cancellato|ce le|data odierna|desk|di un'|disservizio e|distrazione|e niente|help desk|il campo|il disservizio|la sono|le e|lettera e|modesta entita|nascosta|no ?|odierna|ognuno|ottobre|per non|polizza|prescrizioni|rimandato|siano|sola|stanotte|sue|una lettera|una svista|versione
-14 abbiamo guardato|altro e|bianca|ci|conteneva il|dalle|denaro|facile|fondo|il plugin|il referto|le ore|molti di|non li|piccolo bug|programma e|scuse|siamo|solo i|stesse
13 # i|biglietto|bucare|cavo|dai|dati sono|e risolto|esiguo|fatto bucare|fatto una|fortunatamente|frittata|gli importi|i pagamenti|in ferie|n #|non funziona|oggetto|ops|ordini|per raccomandata|poca|poca roba|raccomandata|risposta alla|risultare|roba|sgradevole|ultimi quattro|un incidente|usi|veri|volte|volte e
-13 anche un|confermiamo|del resto|due premi|firma le|fra|fuori dal|il problema|insomma|la tipografia|le confermiamo|lo sbaglio|maggioranza|molti|ne dispiace|oggi|registro|riguardato soltanto|sbaglio e|siamo accorti|spritz
-12 bug del|che il|di fatturazione|dietista|doppio codice|giustificazione|ha vinto|in fondo|l' agenzia|l' invio|la firma|la lista|libri|ma non|non ho|on|premi|proposta|pure|ripristinato la|server e|suo numero|testa|un ritardo|una giustificazione|uno|vinto
12 che abbiamo|del mese|dev'|disservizio|distruggidocumenti|e rimasto|escludere|escludere che|i punteggi|il corso|in magazzino|la chiave|la cooperativa|leggere|potevano leggere|punteggi|scade|scusa l'|si potevano|sotto|spento per|tra questi|una bella
11 a un'|androne|con la|da mesi|di noi|e mica|e ordini|e solo|essere stati|ieri per|in taluni|lasagne|magazzino|potevano|potrebbero risultare|scusiamo sinceramente|serata|subito|taluni casi|tuoi clienti
-11 avevamo aggiornato|da noi|del modulo|del tutto|e le|example|fatturazione|firma|garante|ha avuto|ha stampato|i genitori|legge|non abbiamo|ora|partono|riguardato|singola|verra
10 !|a me|che gli|chiamato|da tre|dagli|l' aggiornamento|le file|li non|nulla che|remoto|restare|si vedeva|siete|solo un
-10 avuto durata|bevuto uno|chi|condannato|condannato a|d'|del #|fornito|fossero|il certificato|l' anomalia|leggerezza e|messo il|non ci|non ne|per quello|persona|potrebbe|responsabilita del|sara|soltanto|spritz di|stato condannato|un numero|uno spritz
-9 # #|dalla copia|e dell'|e ho|file e|hanno ricevuto|houston|il venditore|infedele|l' abbiamo|la diagnosi|le chat|nomi numeri|serie
9 a voi|circolate|contenere|nome email|presa|prof|quattro persone|senza|varco|vi chiediamo
-8 a parte|almeno|appuntamenti|che si|coinvolte|condomini|il mare|leggibile|qualche foto|resto|tipografia
8 amministratore|di portata|e riconducibile|esistono|non esistono|non l'|poco|portata contenuta|spento|tentativi
7 a quattro|mero|no|tardi|ti chiediamo
-7 dispiace e|doppio|fra le|imputabile alla|informati|ne e|un blocco
-6 # persone|numeri|risonanza
6 sbagliato
-5 assaggiato|conteneva
5 una virgola|virgola
4 come una
-4 prezzo corretto
-3 stavamo
-2 soltanto i
-1 venditore
`,
  evasion: `
38 della rivista|e comparso|veniamo
36 reso
34 accessibili
33 e scappato|scappato
32 comparso|riconducibile|si sono
31 ha fatto|purtroppo|rivista|uscite con
30 abbiamo promesso|del resto|giornate|ha deciso|operative|produttore|risulta|venuti
29 emesso|la mail
28 ci aveva|stessi
-27 che una
27 compleanno|indirizzi di|partita|plugin|risultavano|sono uscite|uscite
26 # ma|a dicembre|configurazione|consultabili|conto che|dal laboratorio|deciso|dello|le liste|piattaforma|stato indicato
25 ce le|col|ha subito|il listino|per una|promesso il|responsabilita del|web
-25 ignoti
24 alcuni|che vuole|codice non|deciso di|ditta|fa quello|in modo|interruzione|nel passaggio
23 agenzia web|circuito|controllare il|e partita|eravate|fusi|fusi orari|gestionale ha|il plugin|la chiavetta|la ditta|liste|per un|piattaforma di|purtroppo il|registrata|responsabilita|visibili
22 biglietto che|dal produttore|dei vostri|duplice|duplice copia|e i|era ancora|esterna|in duplice|listino|non ha|passaggio al|scusiamo il|sistema
21 ci hanno|collaboratore esterno|inesattezza|letto male|operative il|po|riscontrato un|si cambia|spritz|tutta colpa|un refuso
20 a margine|al nuovo|all' agenzia|che usiamo|dipeso|dirsi|e dipeso|file non|guido|ha rallentato|i punteggi|il lunedi|listino e|noto|operatore|punteggi|puo dirsi|rallentato|riconoscibile|stata|tale|un'|voluto
-20 ci e|server
19 andata|con lui|convocazione per|della password|di come|dipeso da|il gestionale|incaricata|infedele|installatore|interamente|l' installatore|la responsabilita|la tipografia|le tue|meglio di|riconducibile a|scattato|si vede|societa che|tempi|un collaboratore
-19 svista da
18 automatico|che gestisce|gestisce|gestisce le|il reso|il venditore|inesattezza e|l' inesattezza|la piattaforma|luogo|mancata|margine|ne e|negato|non aveva|onere|potrebbe non|promesso|soltanto lo|spedizione|tua zona|una convocazione|una notifica|vostri
17 accesso ha|arrivato e|biglietto|call|call center|center|comunque i|de|di settembre|di spedizione|e saltata|fornito|giu|incomprensione|incomprensione con|invitano|l' allarme|mai arrivato|modesto|nostra volonta|palazzo|saltata|saputo|si invitano|tiratura|tra gli|un guasto|un' incomprensione|voi si|volonta
-17 bug e|e non|e trattato|marginale|pagina|poco|stata una
16 # con|alla ditta|capitolo|capitolo #|colpa e|convocazione|e andata|e vi|ha acquistato|il capitolo|il richiamo|il tutto|informati|le guide|locale|orari|peraltro|pure le|quello che|richiamo|rilegato|soprattutto|tue|vede
-16 dato|nessuno|una parte
15 andato storto|aveva ricevuto|cio e|con noi|criticita|dall' agenzia|dallo|di quel|e dell'|e ti|erano state|evidenza|magazzino|qualcosa e|settembre|state|storto|tali|terminali|venditore
-15 chi|trattato
-14 banale|caso|ha provveduto|il fornitore|novara|partner ha|societa ha
14 benche lei|di terze|gestionale|i genitori|il call|inoltrato|inserito il|intoppo|letto|mandate|passaggio|settembre le|si|singola|terze|terze parti|tipografia
13 # una|abbandonarci|aveva|avvaliamo|azzerato|caduta|caffe di|cellulare|ci avvaliamo|compare|dalla nostra|di abbandonarci|dicembre per|e caduta|esclusivamente|esclusivamente al|imputabile|le ha|mezzi|nostra receptionist|partita da|receptionist|rivenditore|scusatemi|un caffe|verificare le
-13 avevo|consultato|rafforzamento|trattasi|trattasi di
12 al registro|dell'|e aveva|episodio e|fede|gestore|iscritto al|macchine|non la|parti|trattarsi|trattarsi di|un operatore
-12 distrazione|mero refuso|mio
11 attribuibile|chiavetta|disallineamento|e poi|le scadenze|male|quattro ore|responsabile e|voi sia
-11 avremmo|avremmo dovuto|di aver|proprie
10 bancario|causa|cifrata|e imputabile|ha|il database|illeggibili|in tipografia|le schede|non sia|poi|sono illeggibili|un disallineamento
-10 capitano|che capitano|del caso|disco
9 andato|chiavetta non|e andato|genitori|meglio|stampa
-9 da poco
8 di una
-8 fornitore ci|garantito|il partner
7 condotte|console|la console
-7 configurato|configurato male|errore mio|male i
6 acquistato|era stata|storto e
-6 di invio
5 e si
`,
  remedy: `
37 affidato|bucket|bucket e
33 disposto
32 ha avvisati|un tecnico
30 appello
29 arriveranno|euro abbiamo|i tre|li paghi|sulle
-29 banco
28 comodo
-28 la sera|riceve
27 copia|numero nuovo
-27 due mesi|i profili
26 chiami subito|colloquio|e vero|scritto a|si fanno
25 dati sono|il bonifico|le tre|pediatra|riparte|riservata|te le
-25 e #
-24 abbiamo tolto|avvertito il|oggi le|ora due|quello del|querela|rete
24 avvisati|i registri|in piu|la modifica|non me|trova la|un gruppo|vorremmo
23 # anziche|altri possono|concerto e|e fermo|e qui|favore|gia letto|i due|incaricato|l' abbonamento|luglio il|ricevera
-23 abbiamo annullato|e al|e noi|falla il|le impostazioni
22 # alle|da adesso|dato|entra|funziona|giustificazione|il problema|in via|integri|interrotto|la foto|la tessera|le borse|porti al|reclamo puo|risolto|se per|sono integri|sono le|tre|una giustificazione|vi preghiamo
-22 fatto cancellare|futuro|notificato|se riceve|vulnerabilita
-21 # sono|dopo un'
21 antiveleni|bambina|bloccato l'|centro antiveleni|compagnia ha|da due|dietista|disposto la|domani|esserci|mi ha|preghiamo|risarcimento|scadenza|server|sta bene|suite|tolta
20 adesso sono|alcun|alleghiamo|borse|cancellazione|confrontate|e molto|e sara|fanno dalle|ma la|non puo|ora che|tessera|un ritardo
-20 cancellato le|comincia|dell'|due ore|e chiuso|e d'|giudiziaria|la notifica|sono al|trenta che|usarlo
19 adempimento|alcun adempimento|avete ancora|copia e|dalla sede|dalle|darle|di mio|e gia|e nella|e rientrato|esatto|esatto e|euro dal|i genitori|i siti|i tuoi|interessi|io con|l' impostazione|la casa|mandi|modifica|pesiamo|piu e|pochi giorni|puo cestinare|rientrato|stesso prezzo|tecnico|va|varco
-19 allo #|che domani|ferma|gli addebiti|lettura|nuovo il|persona ha|richiamiamo
18 accesso e|all' ora|alle condizioni|arriva|biglietto|cancellato la|e comparso|esce|funziona da|il lavoro|invio e|la locandina|male il|programma|sembrerebbe che|sua visita|un banale|un doppio|un numero|viene|voce
-18 il plugin|l' olio|no|previsto|prezzo giusto|recapitato|solo chi|sono cambiati
17 abbiamo bloccato|abbiamo disposto|all' ufficio|avvertirci|cancellarne la|chi ha|ci dicono|comparso|contrattempo|copiato male|definitiva|di conto|di operazioni|ditta esterna|e nessuna|e richiesto|fermo|frattempo|ha ricevuta|il server|la prossima|lo|mi scriva|nel frattempo|nella|passa da|pure le|qualcosa di|riaprira|rimaste|sei in|state informate|sul conto|trasmetta|troverete
-17 banca|casella che|dal tuo|ha un|l' orario|notificato il|olio|piu di
16 a verificare|abbonamento|allergici|ancora in|aperte|banale|basta|benzina|da ieri|doveva esserci|e incaricato|eliminato|fino alla|garante per|il biglietto|il prossimo|la compagnia|la focaccia|la registrazione|la torta|le avevamo|listino e|non a|nota di|occhi|passiamo|reclamo|ricevuta|sembrerebbe|tessere|ti viene|uno|uno solo|vale
-16 adesso e|alla banca|ambulatorio|che non|da chi|da un|diverso da|e revocato|le abbiamo|pizzica|possiamo|prenotazione|presidente|procedura|rata|resta il|stamattina ho|sua prenotazione|suoi|tasto
-15 # le|addebiti|avevo|cancellarlo|codice|di cancellarlo|e cancellato|erano|ho avvisato|il modem|il vecchio|mandata|mensilita|o al|online|orario|questo non
15 # tutti|abbiamo copiato|adesso|al sole|bene|bonifico|cancellarne|carico|carta non|ce lo|controlla|della segreteria|delle scuse|denuncia|destinatari|di cancellarne|di farlo|dobbiamo delle|e avvisato|firma le|forse|giga|guasto|il programma|l' elenco|la riservatezza|non usi|nota|nuovo al|per prudenza|problema|questo e|san rocco|scadenza passa|se ha|terra il|un mese|verificare i|versato
-14 # ml|al banco|badge|chiamo|chiamo io|cifrate|del biglietto|e quello|ho chiesto|la chiamo|marito|ml|modem|mostra|ogni giorno|scollegato|scritto che|sono in|stato informato|trovi a|un codice|utenze
14 a ogni|affidato i|barca|chiusa il|dall'|di gennaio|domani mattina|ecco quello|entro martedi|falla e|farlo|ha alcun|i dispositivi|il listino|il registro|il sito|la nota|offerta|pagamenti alla|programma e|restituito|schede|segnalato il|sostituire|strappi|torto|un giorno|verranno|vi dobbiamo|via cairoli
-13 !|che aveva|ieri|il telefono|informata|la dose|mattina dopo|per venerdi|richiedere|ripristinando|ripristino|rivenditore|tenuta|versa
13 # un'|abbiamo attivato|acceso|adesione|albo|anzi|cairoli|chiuso il|comunque|contiene|devono|dietro|dimmelo|dimmelo e|e avvertito|e celiaco|e nostro|e ora|esterno|febbraio le|ho chiuso|i fiori|incaricato dei|la differenza|la protezione|listino|operazione|partono|per quello|periti di|protezione|regolare|rimosso il|scuse e|serviamo|siti|solo i|stato cancellato|stessi|tagliando|terra|undici messaggi|usb|voce in
12 a uno|anche ai|averla|bloccato|celiaco|codice il|confermiamo|costo|d' oro|detto|differenza|domattina|forno|gara|giornali|i destinatari|i tempi|in due|in tre|le confermiamo|lotto|nome e|profilo|quelle|reparti|rimborsato|soci con|sto|sul primo|tuoi|un avviso|vada
-12 abbiamo confermato|aggiunto un|conteggi|e gratis|il foglio|interrotto l'|maggio alle|ogni settimana|privata|quattro sono|telefono #|terminali|vecchie
11 # gradi|abbiamo tolta|al vicino|anche all'|anomala|apertura|appunti|apri|basta che|ce|credenziali|deve|dietro una|dimmi|dimmi tu|dopodomani|e notifica|gradi|i|il gestionale|il laboratorio|il questionario|marta|mattina stessa|mio|nel numero|o a|oggi li|ora|piano terra|potrebbe esserci|prudenza|ricetta|rimangono|singola|stata chiusa|valido|www
-11 abbiamo staccato|bolletta|cache e|chiesto|da maggio|di questa|domani in|ho|l' aveva|li trovi|medico|modulo e|oggi c'|stato scollegato|stesso e
-10 # in|di averci|non ti|paghi prima|riceve una|solo la|staccato|valuta la
10 al solito|come al|fate|gestionale e|il dettaglio|non ricevera|partono questa|presentato denuncia|quello|questionario|ritrovi|spostati|teniamo|tu con
-9 abbiamo informato|abbiamo preparato|apri la|averci|confermato la|insieme|l' indirizzo|la rete|passa a|posto c'|riletto|sera e|soltanto|un iban|una fattura
9 abbonamento e|attivato la|avvisato il|dal saldo|dettaglio|e alle|ferme|le credenziali|marzo un|pure|tuo profilo
8 abbiamo cambiato|attivato|disposizione|due anni|e attivato|il tappeto|misura|protezione il|qui|tappeto|veniamo|veniamo a|verra
-8 aula #|favore non|i nostri|il medico|in aula|insieme a|maggio|se entro|tool|un controllo
-7 # l'|dalla rete|il tasto|lo #
7 abbiamo revocato|avvisato|cartellino|contenimento|di contenimento|il contenuto|segnalato
6 e tre
-6 li abbiamo|puo usare|quattordici|tornato operativo|usare|vedi
5 le password|scritto di|sette|tutte le
3 del numero
`,
  'protective-step': `
35 se riceve
32 conferma a|giro
30 preparato
29 avvisaci|lasciare|prendi|usi
-29 la usavi
28 accompagniamo|non la
-27 alla porta|anche li
27 cosa ti|identita il
26 cambi|impostazioni
-25 false|scegli|scrivimi
24 a ritirarlo|abbiamo preparato|di fare|in busta|operatori|per le
23 inserito la|la blocchi|non apre|parola d'
22 blocchi|d' ordine|di altri|il tesserino|ritirarlo|se succede
21 chiuse|diamo|illecito|tesserino
-21 il cvv|vi preghiamo
20 al sesamo|attivi il|carta la|il vecchio|puo chiedere|quella di
-20 scrivendo
19 da venerdi|denunci|messaggi strani|ve la
18 anche lei|chiediamo di|i familiari|inserito|lei lo|se|segnali|sesamo|strani|succede
17 badge|la parola|lo smarrimento|mostrano|passa a|sempre il
-17 chiederemo mai|ti chiederemo
16 ai vostri|chiedete|come pin|cosi nessuno|familiari|mai|nascita come|non usi|smarrimento|usarlo
-16 chiederemo|non ti
15 chiama|e attiva|messaggi|passiamo|per prudenza|potete|telefonate|tenuto|visura
14 apre|ha scaricato
-14 chiamando
-13 blocca
13 chi l'|domandiamo
12 richiedere|usata
-12 verifica la
10 chiameremo|la chiameremo|mai per
-9 tua banca
-7 chiedine|chiedine una|e chiedine
6 chiedere
3 prudenza
-1 mai denaro
`,
  pleasantry: `
48 sogno
40 dire
37 nel #
36 taglio
35 in corso
33 soltanto
32 sponsor|tra noi|volti
31 io !
30 equilibrio
-29 crescere|olio nuovo|parte della
29 ringraziamo
28 agli sponsor|anni
27 birra|ha scritto|parliamo di
-27 nostra missione
26 e quasi|il mare|l' app|passione|presente non|ragazzi !
25 cantano|costituisce|disagio|giornate|ogni giorno|tornata
-24 da #
24 fenomeno e|mesi abbiamo|si puo
-23 alti|piu alti
23 come avrete|e giusto|fisioterapia|riveste|stagista che
22 assai|capito|che al|hai visto|il papa|loro|papa di|pazzesca|vorra
21 avrete|bene e|quella data|sia sentita
-21 di quanto|quanto accaduto|viene prima
20 assaggiato|carita|come te|crescita|di notte|digitalizzazione|e piu|extravergine|mare|massima attenzione|maternita|per carita|pizza|puo usare|siamo|troppe
-20 obiettivo|resta il
19 di persone|e siamo|importanza|l' inverno|nostro grafico|piedi|sappiamo quanto|scritto
-19 eccellenza del|troppo
18 abbiamo passato|app|auguri|contenuti|di pochi|evento|il disagio|la rete|minuti di|noi|posizione e|questo|scusatemi|volta sola
-18 gratis|l' eccellenza|un saluto
17 abbiamo acceso|diciamo che|dieci minuti|dunque|ecco perche|impegno quotidiano|importi in|ma|numeri|quasi|se vi|solo la|tutto marginale|vi ho
-17 cliente|la protezione|tua fiducia|viene
16 a conti|alcuna|altre #|bottega|capisco|diciamo|dieci|eventuale disagio|il derby|ma soltanto|oltre|ottantadue|pina|quotidiano|responsabilita|riempie|signora pina|soddisfazioni|sono io
-16 posto|sicurezza viene
15 accetta|all' articolo|app e|articolo #|che mese|con noi|contratto con|derby|ecco|grafico|il solo|il tasso|intanto|inverno|pane|profili di|servono|sommato|stavolta|superiori a|tetto
-15 da sempre|lei e|meramente|missione|primo|rose|segnalazione con|sempre mettiamo|serieta|trattiamo|via meramente
14 al sicuro|anni e|apposta|apri la|banca del|del settore|e anche|forum e|gioia|ligure|nonna|nullo|olio di|on|perche|piattaforma e|pochi|pochi giorni|registrare|resta quello
-14 cade|che se|di che|lavoro|pero|rimasto|teniamo
13 # abbiamo|altro|articolo|capiamo|cittadini|con scritto|della partenza|due nuovi|e un'|ed e|gianluca|i numeri|qualcun|qualcun altro|ragazzi|settore|siamo gia|solo fino|strada|sulla nostra|superiori
-13 ai|al primo|che cosa|e grazie|eh|figuraccia|grande|niente panico|panico|pazienza e|po|primo posto|saluto dal|sono accorti|un po
-12 abbraccio|abbraccio dalla|accorti|bella|dai|dirlo|fiera|ogni segnalazione|saluto|un abbraccio|voi che
12 del contratto|i clienti|identici|merito|noi di|pdf|sedi
11 a lunedi|che era|dei cittadini|ed|inizio|nessun dramma|tranquillita|unica
-11 eccellenza|meramente cautelativa|ne sono|non sa|pazienza
10 # minuti|compenso|futuro|hanno il|i volontari|innanzitutto|nuovi|quello del|rossa|volontari
-10 panorama|tutti e
9 !|acceso|del mondo|la fine|te
-9 alto|dicono che|e trascurabile|eri
-8 ci impegniamo|dicono|impegniamo|la pioggia|pietro|pioggia|piu alto
8 da tutti|momento|potrebbe
-7 faccia
7 minuti|restera
3 si sa
2 serio
`,
  promotion: `
52 !
51 ?|corri
50 plus
45 scopri
44 carrello
43 prenota
42 corri a|ordina
37 torroni
35 pensieri|prevendita|voglio
34 gratis|soli #
31 a #|oggi c'
29 guarda il
28 intanto|li paghiamo|su
27 # !|felpe|i sandali|omaggio|sandali
26 aggiungi|chi ne|il carrello
25 compra|gia che|ps|sagrato|secondo anno
24 anteprima dei|bulbi|con il|guarda|i bulbi|linea di
23 in omaggio|passi|scopra|soluzioni
22 anteprima|e gratis|entro pasqua|euro|l' anteprima|prima lezione|riceve le|ricordiamo
21 hai gia|il pacchetto|pedala|piano|regalati
20 approfitti|il volantino|pacchetto|pro|saldi|scopri i|verso il|voglio il
19 abbiamo gia|che ci|due mesi|la trovi|le felpe|pasqua|prenota la|sono ancora
18 app|consulente e|scopri le|sono|zero
17 # euro|abbinato|al piano|altre|da #|frattempo e|gioielli|mesi|offerta|suo consulente|un anno
16 entro domenica|la festa|le ricordiamo|venite|viaggiare
15 a fare|anno|canone zero|e lieto|fondi|frattempo|le torte|lieto|lieto di|nel frattempo|sono tornati|torte|zero per
14 attiva|consulente|la guida|passa|passa a|porta un|posti per|sconto|subito|un amico|verso|weekend
13 arrivi|euro a|festa della|oggi cosi
12 amico|ancora|attiva l'|cena|guida|l' offerta
11 di piu|non perderti|perderti|www
10 giga|giga a|lezione in
9 a|i torroni|volantino
8 che la|e in
7 dall' app|primo
5 correre|piu ?
`,
  hedging: `
61 taluni
49 risulterebbe
48 peso
44 richiamiamo
40 alcuni|legate
39 potresti
38 eventualmente
37 parrebbe
36 allergie|se gli
33 qualcuno di
32 rendiconti|trovato la|verosimilmente
31 altro lo|sarebbero
30 pare|parrebbe che
29 consultati
28 alcune|crediamo|diversi|dovuti|punti|talune
27 aver|di voi|e portato|persi|presunto accesso|risulterebbero
26 di utilizzi|presunto|un presunto
25 ha trovato|potrebbe esserci|un' azienda|utile
24 anagrafici|avrebbe|potenzialmente|presumibilmente|subire
-24 risulta
23 segnaliamo
22 notare che|qualche|sarebbe|sarebbe stato
21 abbonati|fatto notare|notare|risulterebbe che|tra i
20 abbia|ai nostri|degli abbonati|sapere|stornato
-20 parte
19 accertamento|coinvolti|di accertamento|essere|gli interessi|tra questi|tuttora|utilizzi
-19 si sia
18 e rimasto|esserci|figurerebbero|in taluni|nei|non raggiungibile|potrebbe essere|quella persona|scaffale|sottoinsieme|sottoinsieme di|terapie|un sottoinsieme
-18 risultano
17 anche a|lo faccia|possono|recente abbiamo|soli|tecnici|utenti
16 col|corso di|evidenze|la partenza|non vi|platea|siano|variazioni|vi sono
15 certificati|darsi|darsi che|dell' #|in corso|non essere|puo darsi|sembrerebbero|tra|un'
14 abbiano|certificati medici|certo|di riferimento|esposto|medici|periodo di
13 e dato|esserci la|maggio a|medici di|modelli|ove|possono aver|quanto pare|ti
12 cose|da maggio|e verosimilmente|interessi|partenza
11 a quanto|disguido della|tempi
10 che taluni|cosi
-10 non risultano
8 saranno
7 il periodo|periodo
-7 potrebbe
2 riferimento
`,
  belittling: `
51 capita
45 breve
42 parliamo|trascurabile
38 quasi
37 esiguo
35 assai|niente
34 errorino|mica|un errorino
33 banale
32 comunque|momentanea
31 aver riscontrato|innocuo|un innocuo
30 animali|entita|giro
29 !|al massimo|e mica|massimo|niente di|parliamo di
28 di troppo|ieri un|indipendenti|indipendenti dalla|nessun dramma|portata|soltanto lo|temporale
27 male a|mero|nostra storia
26 contenuta|di crescita|fortunatamente|ha mai|inezia|marginale|mero errore|nessun addebito|poco|puo succedere|roba|trattasi|trattasi di|un' inezia
25 casi sporadici|di casi|solo un|sporadici
-25 un refuso
24 cambia la|in fondo|ma|navigazione|ogni caso|potrebbero aver|quanto accaduto|semplice|succedere
23 codici fiscali|dramma|fanno|fiscali e|fondo|fretta|particolari|particolari criticita|si fa
22 con valuta|del tutto|e giusto|interno|la sostanza|lieve|migliori|no ?|nota|precisiamo|precisiamo che|sostanza
21 capitare|carattere|cifre che|cose che|di preoccuparsi|evento ha|griglia|la griglia|ma e|materiale la|stata una|un lieve
20 accesso ha|alleghiamo|anomalia e|aperti|ciglia|di entita|e nulla|importi|le allergie|mare e|quando si|valuta
19 chilometri|circoscritto|episodico|episodio|fatto del|ma a|nella nostra|nessun|preoccuparsi|sono cose|tanto|tutto episodico|un mero
18 capita anche|crescita|di modesta|dunque|durato|e durato|errore di|fortuna|ha avuto|maggioranza|mezzi|modesta|non si|oretta|per fortuna|peraltro|ripristinato|tali da
17 che vada|dalla copia|di pochi|di sabato|di spedire|durata|e solo|hai perso|in merito|interesse|l' anomalia|tempi|un episodio|vada a
16 art|art #|atto|cose|del mondo|dell' infrastruttura|nulla di|pochi|un banale|un semplice|vada
15 allergie dei|copia di|da due|di portata|e una|fenomeno e|gli importi|importi sono|la fine|portata contenuta|ritiene che|si ritiene|si tratta|tratta|un dettaglio|una semplice
14 appena|bulbi sono|chi ama|cifre|contenuti|contrattempo|fenomeno|il fenomeno|infrastruttura|minuti|segreti|svista
-14 dovuta|ne|parte degli
13 avere il|bulbi|dettaglio|due cifre|i bulbi|ma le|puo avere|sara comunque|tutto marginale
-13 piccoli
12 # c|allarme|giusta e|nullo|per mero|puo|viaggiare
11 # dei|ama|carattere del|criticita|poca roba|probabilmente|tranquillo|tratta di
-10 arte
10 di grave|poca
-9 accademia
9 addebito|cartelle|duplicazione|piccola
8 alba|all' alba|ma ci
6 ai migliori
1 refuso
`,
  'conditional-apology': `
40 sorry|sorry se
38 rimasto male
36 qualora
32 con quanti|spiace
30 cio
29 abbia|cio le|ove
28 avesse|quanti|tu non
27 i piu|possa aver|sentiti
25 avessero|possa|siamo dispiaciuti
24 riso con|un mezzo
23 fosse|preoccupazione|sentita
22 bacio|riso|un bacio|venia a
21 chiediamo venia|scusiamo con|venia
20 aver|dispiaciuti|problemi|servivano|un pregiudizio
19 chi ci|pregiudizio|sua riservatezza
-19 se ne
17 atteso|laddove|scusiamo laddove
16 se hai|vi chiama
15 cio abbia|dovesse|per chi|spiace per
14 aveva fatto|dovessero|porgiamo|quanti dovessero|scusaci se|spiacenti
13 fosse sentito|per quanto|restiamo|restiamo a|se|se ti|si fosse
12 aver comportato|l' eventuale
-12 con tutti
11 abbia generato|comportato|ove cio
10 distinti
9 eventualmente|quanto eventualmente
4 scusa a
`,
  cliche: `
40 eccesso di|per eccesso
39 eccesso|precauzionale
38 ottica
35 volare
34 ottica del
32 dei cittadini
-29 sua sicurezza
28 cautelativa|costante|ogni|passione
27 centro|insieme|massima|per noi
25 fabbrica|obiettivo|sempre
24 tranquillita|tua passione
23 avuto portata|contraddistingue
22 ascolto e|community e|di tutto|eccellenza|fondamentale|il login
21 al centro|ascolto|tre generazioni
-21 un' energia
19 energia e|in via|perche la|viaggiare
18 alle famiglie|migliore|ogni giorno|viene prima
17 da tre|ringraziarla per|verso
16 amministrazione|continueremo|crescere|ha sempre|leader|opportuno|ringraziarla|tua
15 giorno per|ogni settimana|sulla tua
14 con noi|insieme a
13 affezionati clienti|fiducia|la fiducia
12 affezionati|allarmante|di allarmante|informarla|preferito|via del
11 lontani|niente di|noi|orizzonti|orizzonti lontani|sogni|vent'|vent' anni
10 generazioni|lavoriamo
7 noi ogni
`,
  'reply-refusal': `
28 presente
27 possibile rispondere|risposte
23 alla presente
18 casella
15 non monitorata
14 casella non|monitorata
13 la presente
10 presente casella
9 abilitata|e abilitata
`,
  'request-for-secrets': `
55 indicando
29 login
27 accedi
25 vai
17 il profilo|verifica
14 con numero|verifica la
13 conferma i
12 accedi e
10 conferma|profilo
9 i dati
7 conferma il
`,
};
