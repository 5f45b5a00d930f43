import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
21 assumiamo|assumiamo la|mortificati e|ne assumiamo
20 mortificati|siamo mortificati
14 la colpa
-14 ove
13 ne rammarichiamo
-12 scuse
10 scusa
9 scusateci
`,
  fault: `
45 di sotto
38 non aveva
36 conservavamo|le conservavamo
34 prezzo giusto
33 andavano|avevo|nodo
32 del biglietto|server ?
31 dovevamo
30 andava|aperti|pangrattato
-30 quindi
29 contenevano|e #|sedano
-28 ci sono|ristretto
28 colpa del|concerto di|contengono
-27 causa e
27 da #|e alle|posto c'|preso
26 aveva il|e nessuno|ieri|la usi|mattinata|segreti
-26 citofono|entro
-25 ci aveva|i tre|nessun
25 cinque ore|era|nel|protocollo
24 ci e|fuso|ha preso|le chiedo|ne scusiamo|non lo|portava|quello|risulterebbe|troppo
-24 sole e
23 # il|casella che|dove la|errore mio|invece|spedito
-23 il doppio|problema
22 avete aspettato|cosi e|di una|e quello|innocuo|la responsabilita|le abbiamo|n|ore non|passaggio|password qui|scusiamo avremmo|un innocuo
-22 caricato una|coinvolti|e colpa|etichette|nominativo|scusa abbiamo|una pianta
21 abbiamo preso|aspettato|avete|degli ultimi|e ci|e finito|e poi|e scappato|falso|foglietto|piano di|scala|scappato|settimane e|soltanto il|taluni|viaggiare
-21 arriva|casa|fuoco|parte degli|sole
20 !|# al|accesso remoto|al suo|avevamo|cosi la|del corso|di #|giusto e|i nostri|la ditta|non e|nostri|scusa l'|sgradevole|svista da|una svista|usava
-20 al sole|che ti|durata|e mi|io !|non il|potrebbe|quali|resta|si segnala|ultimi dodici|voti
-19 abbiamo guardato|chiesto alla|colpa nostra|fattori|la lista|modo|natura|ne dispiace|parte|segnala|segnalazione|seriale|seriale della
19 abbiamo spostato|del calendario|e me|ho|la polizza|leggere nome|mero refuso|nome cognome|parlato|poteva|recapitato|refuso|riguardava|si e|versione|volte
-18 # siamo|alla ditta|altro e|battesimo|comprato|di battesimo|dovrebbe|grave|invio|l' invio|non vi|riportata|spedizioni|visto
18 abbiamo stampato|al prezzo|alla prima|base|bastava|e nulla|la corrente|la newsletter|la versione|nome email|ognuno di|prezzo di|risolto|un intoppo|versione #
17 # le|# sono|abbiamo confermato|aperta e|data odierna|del software|distrazione|due righe|e risolto|eravamo|errorino|farlo|intoppo|l' ambulatorio|l' aveva|le bozze|ma e|necessario|newsletter di|odierna|ognuno|profilo e|quando abbiamo|quello del|servivano|sono di|sorry|sorry se|spostato|stato trasmesso|un errorino|visti
-17 alcun|apri|avevate|come|con noi|conteneva il|facile|finora|ha stampato|il portale|maggioranza|vederlo|visualizzati da
16 # ottobre|aggiornamento|aula|breve|capita|cliente|colazione|deposito|desk|e arrivato|entita|help desk|i salvataggi|importi sono|leggere|lettura|meritavate|meritavate una|metodo|nascosta|noi ha|polizza|remoto|rete e|sbagliato|sono uscite|stato solo|tra questi|uscite|utile
-16 abbiamo aperto|agli|ai|di mio|di non|i dati|interno|la tipografia|le ore|piattaforma di|sono|un ritardo|uno
-15 arriva a|automatico|denaro|dietista|doppio codice|firma le|in piu|isolato|le informazioni|libri|puo|purtroppo il|scusa non
15 arrivato|biglietto|cambia la|che abbiamo|che domani|che mai|degli|domani la|e noi|essere stato|goblin|ho ricopiato|i pagamenti|in un|lasagne|leggerezza nostra|lettera e|meno che|nessuno di|per non|pubblica|qui e|ricopiato la|scorsa|se n'|seconda|spento per|un goblin|un'|una leggerezza
14 # minuti|abbiamo cancellato|allarmato|cavo|ce le|cifratura|collega e|dalla rete|dev'|di questa|doppione|e tu|errore|errore e|fatto una|frittata|ieri per|il campo|l' avevo|metodo di|n #|n' e|noi che|non era|non hanno|percorso e|posizione|presto|probabilmente|ricopiato|rimandato|salvataggi|serata|sito c'|stanotte|stanotte alle|un' unica|volte e
-14 abbiamo controllato|anche un|confermiamo|fondo|gestore|il registro|il venditore|le confermiamo|non ho|non ne|programma e|solo i|visibilita
13 # i|aula #|bella|con la|corretti|cosa ha|da mesi|dal tuo|diciamo che|distruggidocumenti|dove|e niente|il blocco|in aula|le sue|nella|niente di|numero sbagliato|ottobre|per raccomandata|raccomandata|resa|risposta alla|risultano|sicuro il|sono accorti|ultimi quattro|un incidente|usi
-13 da terzi|del tutto|fra questi|il destinatario|in modo|indipendente|invertito due|inviato un|l' agenzia|la firma|leggerezza e|mancata|messo il|milione|milione di|nomi numeri|non ci|non me|oggi|ora|pianta|prima dell'|proposta|registro|riguardato soltanto|singola
12 androne|da tre|dai|dal nostro|di noi|di un'|diciamo|disservizio e|e nostra|era un|era una|gli importi|il disservizio|impostazione|in magazzino|l' aggiornamento|listino|metterlo|modesta entita|noi l'|potevano leggere|si potevano|sue|tuoi clienti|unica|voi
-12 appuntamenti|bevuto uno|bianca|che si|condomini|del modulo|dell' invio|dirsi|doppio|due premi|example|fornito|lo sbaglio|molti|molti di|nell' elenco|non c'|prove|puo dirsi|pure|qualche foto|sbaglio e|serie|siamo|soltanto|spritz|spritz di|stesse|tra i|una pagina|uno spritz
-11 # persone|dalla copia|e dell'|fossero|fra|fuori dal|garante|giustificazione|in fondo|infedele|informati|le prove|legge|ma non|messaggi e|per quello|premi|prima le|suo numero|tipografia|trattarsi|trattarsi di|un numero|una giustificazione
11 a un'|del mese|e imputabile|e rientrato|escludere|escludere che|imputabile|no ?|nulla che|restare|rientrato|rimasto|roba|scusa il|toccava|toccava a
10 a quattro|come una|dovuta|la sono|magazzino|poca|poca roba|prof|risultare|siano|tra cui
-10 ci|con l'|condannato|condannato a|dispiace e|e ho|errore grave|ha vinto|il gestore|ripristinato la|stato condannato|vinto
-9 a parte|chi|da noi|del resto|dell' infrastruttura|e con|fra le|houston|inesatto|ma ci|ne e|persona|un blocco
9 in taluni|male|mero|poco|prescrizioni|quattro persone|taluni casi
-8 abbiamo un|coinvolte|insomma|interruzione|la diagnosi|partono|scusa la|scuse|siamo accorti
8 di sabato|e rimasto|potrebbero risultare|siete
-7 # #|del #|nove volte|numeri|quelli|venditore
7 e solo
-6 # dicembre|anche|copiati|l' abbiamo
6 spento|una virgola|virgola
5 server|tardi
-4 stavamo
`,
  evasion: `
41 reso
38 consultabili
35 e comparso
32 criticita
31 venuti
30 comparso|purtroppo
29 giornate|interruzione|per una|piattaforma|sistema|tutta colpa
28 accessibili|ci aveva|della password|evidenza|veniamo
27 erano state|ha deciso|ha fatto|non ha|operative|si sono
26 circuito|finito online
25 infedele|produttore|scorso #
24 ce le|dirsi|ditta|i punteggi|punteggi|puo dirsi
-24 che una
23 che vuole|deciso|e i|era ancora|eravate|fa quello|fusi|fusi orari|purtroppo il|riconducibile
22 alcuni|configurazione|piattaforma di|responsabilita|sono uscite|uscite|voi si|web
-22 server
21 a una|agenzia web|benche lei|collaboratore esterno|data e|ha subito|la ditta|la tipografia|nel passaggio|online per|passaggio al|potrebbe aver|quanti|sistema ha|societa che|spedizione
20 a dicembre|a noi|abbiamo emesso|accesso ha|con lui|conto che|dipeso da|e partita|emesso|inserito il|intoppo|magazzino|riconducibile a|si cambia|soltanto lo|un guasto|visibili
-20 svista da
19 accesso non|andato storto|call|call center|center|dal|dal laboratorio|dipeso|e dipeso|invitano|operatore|partita|registrata|ricevuto la|si|si invitano|storto|un collaboratore|un'|voluto
-19 banale|e il|l' ente
18 al nuovo|che invece|cifrata|controllare il|dal produttore|di spedizione|fornito|gestisce le|ha rallentato|il reso|il venditore|in luogo|merito|qualcosa e|rallentato|rivista|si comunica|si vede
-18 stata una
17 al registro|all' agenzia|arrivato e|chiuso a|dell'|dello|di settembre|e comparsa|e scappato|incaricata|incomprensione|incomprensione con|interamente|iscritto al|l' allarme|le ha|luogo|mai arrivato|non aveva|orari|per un|scappato|soprattutto|svegliati|tua zona|un refuso|un' incomprensione|una notifica|una ricetta|veicolo
-17 poco|una parte
16 che gestisce|che usiamo|di terze|errore materiale|gestisce|i genitori|informati|la piattaforma|laboratorio e|le guide|modesto|per sicurezza|riconoscibile|settembre|terze|terze parti
-16 distrazione|mero refuso
15 capitolo|capitolo #|causa|cio e|con noi|dallo|de|e saltata|e stata|e ti|e vi|episodio|fase|fase di|file non|foglio di|gestore|il capitolo|installatore|l' installatore|liste|materiale|nostra volonta|onere|pure le|saltata|saputo|scorso|tiratura|vede|venditore|volonta
-15 chi|e trattato
14 abbandonarci|alla ditta|automatico|di abbandonarci|e dei|inesattezza|inezia|la responsabilita|macchine|mero errore|ne e|nostra receptionist|quattro ore|quello che|receptionist|rilegato|un' inezia|veniamo a
-14 caso|dato|marginale
13 aveva|caduta|colpa e|custodia|deciso di|delle imprecisioni|e aveva|e caduta|e insinuato|fatto|imprecisioni|insinuato|insinuato un|lui|verificare le
-13 trattato
12 # una|ancora in|azzerato|chiavetta non|disallineamento|il call|imputabile|le scadenze|non ci
-12 consultato|societa ha
11 andato|avvaliamo|caffe di|casi sporadici|ci avvaliamo|e andato|errore|indipendenti|indipendenti dalla|mandate|sistemi|sporadici|stata|storto e|un caffe|un disallineamento
-11 di aver
10 arrivato|genitori|il traffico|informatico|mancata|sabato notte|tra gli|traffico|trattarsi|trattarsi di|un operatore
-10 dei periti|novara|periti
9 consegne|episodio e|era stata|ha|passaggio|uffici
-9 del caso
8 !|allarme|attribuibile|console|l' episodio|la console|mezzi
-8 errore mio|fornitore ci|garantito
7 bancario|chiavetta
6 tale
`,
  remedy: `
32 disposto
29 arriveranno|colloquio|comodo|euro abbiamo|i tre|incaricato|un tecnico
-28 banco
27 copia|dati sono|l' abbonamento|non me|ricevera
-27 i profili|oggi le
-26 abbiamo annullato|e attiva
26 affidato|darle|e richiesto|reclamo puo|riservata|si fanno|sulle
-25 due mesi|due ore|ora due|vulnerabilita
25 funziona|riparte|te le|vorremmo
24 # alle|# anziche|chiami subito|e fermo|esserci|la modifica|male il|mandi|ora che|se per|tecnico|un gruppo
-24 la sera|possiamo|querela
23 alcun|antiveleni|appello|centro antiveleni|esatto|esatto e|il bonifico|li paghi|non puo|riservato una|un ritardo
-23 rete|riceve
-22 # in|casella che|comincia|e d'|le abbiamo
22 all' ora|altri possono|di mio|e molto|gia letto|i due|il server|integri|la tessera|luglio il|occhi|segnalato il|sono integri|sta bene
21 alleghiamo|bambina|cancellato la|domani|euro dal|fanno dalle|i siti|la casa|reclamo|risolto|tessera|tre|va|varco
-21 ferma|notificato
-20 abbiamo tolto|ambulatorio|la notifica|quello del|sono cambiati
20 comunque|confrontate|copia e|dietista|e gia|e qui|ha avvisati|il problema|pediatra|risarcimento|scritto a|torto|troverete|un doppio|vale|voce
19 abbiamo disposto|al sole|alle condizioni|aperte|cancellarne la|canone di|da adesso|e comparso|entra|gara|ho chiuso|il lavoro|l' impostazione|mi ha|mio|modifica|piu e|uno|versato
-19 del biglietto|dell'|dopo un'|e al|e noi|giudiziaria|gli addebiti|le impostazioni|prezzo giusto
18 # un'|a ogni|abbonamento|acceso|adesso|albo|comparso|dalla sede|dato|delle scuse|dichiarato per|dobbiamo delle|e avvisato|e incaricato|e nostro|frattempo|le avevamo|nel frattempo|nota di|pesiamo|preghiamo|programma e|qualcosa di|rivolgersi al|san rocco|server|stato sostituito|stessi|un banale|un biglietto
-18 che non|cifrate|e #|futuro|il modem|l' orario|marito|modem|prenotazioni|recapitato|se riceve|trenta che
17 arriva|avete ancora|basta|cancellarne|ciascuno|compagnia ha|concerto e|contrattempo|definitiva|di cancellarne|di conto|disposto la|doveva esserci|e vero|fermo|giga|guasto|ha ricevuta|i genitori|i registri|in piu|in via|invio e|l' elenco|la torta|non a|nuovo al|partono|puo cestinare|regolare|rimosso il|tolta|trasmetta|uno solo|vi dobbiamo
-17 avvertito il|banca|che domani|da un|nuovo il|online|piu di|resta il|spento
-16 addebiti|allo #|e revocato|garante|informata|le pagine|lettura|maggio alle|modulo e|notificato il|sono al|suoi
16 all' ufficio|anzi|avvertirci|banale|cancellazione|ce lo|chi ha|denuncia|destinatari|di gennaio|di operazioni|ditta esterna|e avvertito|e nella|e pronto|falla e|garante per|giustificazione|i tuoi|il registro|interrotto|la nota|la prossima|la scadenza|listino e|ma la|mi scriva|nome e|nota|passiamo|protezione|sembrerebbe che|una giustificazione
-15 # sono|cliente|controllano|e cancellato|e spento|ha un|ho avvisato|mensilita|orario|presidente|procedura|rimosso|stamattina ho|stato informato
15 # tutti|accesso e|aperto fino|averla|buono|chiuso il|come si|conta|credenziali|devono|e ora|entro martedi|fino alla|firma le|funziona da|ha piu|i destinatari|la locandina|la riservatezza|le credenziali|le tre|lo paga|pure le|riaprira|ricetta|ricevuta|sembrerebbe|sostituire|sul conto|usb|vi preghiamo
-14 # #|# le|al banco|e quello|erano|ho|interrotto l'|mattina dopo|ogni settimana|prenotazione|previsto|restituzione|solo chi|stato rimosso|sua prenotazione|tornato operativo|trovi a|utenze|versa
14 a verificare|abbiamo attivato|abbiamo copiato|affidato i|anomala|anziche|apri|avvisati|avvisato il|bene|carta non|codice il|controlla|costo|differenza|dimmi|dopodomani|e nessuna|forno|giornali|il listino|il programma|il prossimo|interessi|io con|la differenza|le borse|lo|nella|operazione|pagamenti alla|problema|profilo|programma|prossima volta|questo e|riceveranno|rimaste|segnalato|sei in|sono le|tagliando|un giorno
13 a uno|abbiamo tolta|ancora in|basta che|biglietto|bloccato l'|borse|carico|contiene|di garantire|dietro una|dimmelo|dimmelo e|domani mattina|e rientrato|ecco quello|forse|il biglietto|il tappeto|la focaccia|la protezione|non usi|per prudenza|per quello|persone|porte|presenza di|reparti|rientrato|scadenza|se ha|siti|soci con|stesso prezzo|sto|suite|tappeto|tessere|voce in
-13 aggiunto un|badge|cancellarlo|chiamo|chiamo io|chiesto|codice|contratto con|da chi|di cancellarlo|diverso da|domani in|giusta e|ieri|in videochiamata|la chiamo|li trovi|richiedere|scritto che|sera prima|sul telefono|valuta la|videochiamata
12 abbiamo bloccato|abbiamo dato|allo stesso|anche all'|chiusa il|confermiamo|detto|diritto|due archivi|esterna|ha alcun|i fiori|inferiore|la registrazione|le confermiamo|listino|lotto|registrazione|rimborsato|se vuoi|spostati|strappi|terra il|un mese|verra
-12 da maggio|e gratis|i nostri|passa a|ripristino|vecchie
-11 !|example|insieme|o al|per venerdi|quattordici|solo la|sono in|tasto
11 al vicino|anche ai|bloccato|bonifico|della segreteria|e celiaco|familiare|fate|finche non|il laboratorio|mattina stessa|presentato denuncia|quelle|quello|quello che|rimborsiamo|terra|vada|vuoi
10 cairoli|cambiato|ce|celiaco|deve|e abbiamo|e notifica|gruppo|i|il dettaglio|la firma|partono questa|prudenza|singola|sole|solo i|stata chiusa|tuoi|via cairoli
-10 ho chiesto|in tempo|privata|riceve una|riletto|sporto|un codice
-9 abbiamo staccato|di averci|la versione|li abbiamo|paghi prima|plugin|sera|soltanto|staccato|telefonato|telefono #|tutte e
9 al solito|avvisato|come al|da remoto|e alle|e riaprira|ignorare|le letture|marta|modulo di|non ricevera|novembre abbiamo|o a|piano terra|tuo profilo|vicino
-8 abbiamo informato|apri la|averci|chiesto a|dalla rete|e offline|l' indirizzo|la rete|lunedi|un controllo|un iban|una fattura
8 appunti|cartellino|dal saldo|e presentato|le password|malfunzionamento e|pure
7 attivato|contenimento|di contenimento|disposizione|due anni|quello della|scritto di
-7 insieme a|se entro|venerdi #
6 abbiamo cambiato|abbonamento e|attivato la|e attivato
-6 se preferisce|stesso e|vedi
-5 conteggi|posto c'
5 in due|rimangono|sette
-4 bolletta
3 del numero
`,
  'protective-step': `
-33 alla porta
32 preparato|se riceve
29 usi
28 conferma a
27 accompagniamo|avvisaci
26 abbiamo preparato|cambi|per le
-26 la usavi
25 impostazioni|in busta|non apre
24 cosa ti|lasciare|prendi
23 non la|se succede
-23 scegli
22 blocchi|chiuse|da venerdi|inserito la|la blocchi|operatori|parola d'
-21 anche li
21 d' ordine|di altri|il tesserino|il vecchio|illecito|messaggi strani
20 badge|carta la|strani|tesserino|ve la|visura
-20 il cvv
19 al sesamo|passa a|puo chiedere|segnali|succede
-19 cvv|scrivendo
18 denunci|di fare|la parola|quella di
17 anche lei|chiama|e attiva|i familiari|inserito|lei lo|se|sempre il|sesamo
16 ai vostri|attivi il|chiedete|come pin|familiari|lo smarrimento|mai|nascita come|non usi|per prudenza|potete|richiedere
15 apre|chiediamo di|cosi nessuno|mostrano|passiamo|smarrimento|telefonate|usarlo
-14 cambiala anche
14 domandiamo|tenuto
13 chi l'|ha scaricato|usata
-13 chiamando
-12 blocca
11 chiedere
9 mai per|passaggi dalle
8 chiameremo|la chiameremo
-7 tua banca
-6 chiedine|chiedine una|e chiedine
6 prudenza
`,
  pleasantry: `
35 cantano|soltanto
-34 crescere
33 hai visto
32 ha scritto
31 io !
30 posizione e
29 che mese|equilibrio
-29 raccolta
28 come avrete|sogno
27 costituisce|ringraziamo
26 anni|dire|mesi abbiamo|vorra|web
-26 parte della
25 capito|crescita|e siamo|parliamo|ragazzi !
24 avrete|due premi
-24 nostra missione
23 affissi|in bianco|inverno|l' inverno|la primavera|loro|ogni giorno|quella data|sia sentita
-23 viene prima
22 agli sponsor|che ci|e piu|ecco perche|scusatemi|serate|sponsor
-22 alti|dal|piu alti
21 la rete|ma soltanto
20 accetta|numeri|quelli|se vi|un mazzo|vi ho
-20 da sempre|della nostra|obiettivo
19 bottega|fisioterapia|gioia|il disagio|massima attenzione|passione|puo usare|quasi|soddisfazioni|solito|solo la|tutto marginale
-19 resta il|troppo
18 alcuna|all' articolo|articolo #|assai|birra|capisco|contratto con|dunque|fatti|importi|oltre|pane|partenza|profili di|responsabilita|sappiamo quanto|si puo
-18 cliente|eccellenza del|quanto accaduto|segnalazione con|trattiamo|viene
17 banca del|contenuti|del settore|di pochi|ho fatto|il tasso|importi in|nel #|nessun dramma|nonna|per averci|restera|scritto|siamo|stavolta
-17 l' eccellenza|lei e|serieta
16 a conti|abbiamo passato|disagio|e giusto|energia|evento|forum e|futuro|i numeri|marginale|negozi|nullo|perche|questo|resta quello|volta sola
-16 che se|ciurma di|posto
15 ancora per|apri la|articolo|attenzione|carita|ma e|noi una|per carita|settimana|settore|siamo gia|sogno e|strada
-15 dai|dirlo|la protezione|meramente|primo|sa|sempre mettiamo|sono accorti|un saluto|via meramente
14 con scritto|del contratto|ed e|i volontari|impegno quotidiano|l' edizione|noi di|pochi|quello del|ragazzi|sapete|terra
-14 grande|lavoro|pazienza e|sicurezza viene|tre
13 # minuti|a lunedi|doveva|ha un|i clienti|identici|la qualita|ogni caso|professionisti|quotidiano|restare|sommato
-13 accorti|del servizio|pazienza|primo posto|voi che
12 agli|apposta|avvaliamo|che bella|ci avvaliamo|e anche|festa|inizio|intanto|sedi|volontari
-12 meramente cautelativa|ne sono|niente
11 al centro|conti|prima della|rossa
-11 fiera|impatto e|missione|saluto
-10 almeno|impatto|l' impatto|pero
10 edizione|ma|noi|nostro impegno|se vuole|una volta
9 chiederle|del mondo|dramma|innanzitutto|la fine
-9 eh|eri
8 compenso|conoscere|gente|hanno il|pochi giorni|segreti|tranquillita
-8 dicono
7 da tutti|impegno
-7 la pioggia|niente panico|panico|pietro|pioggia
-6 figuraccia
6 fine del
-5 ?
`,
  promotion: `
51 !
48 ?
44 torroni
42 carrello|scopri
38 ps
36 corri
34 intanto|prenota|voglio
33 prevendita|soli #
31 plus
30 a #
29 felpe|il volantino
28 compra|gratis|guarda|linea di
27 bulbi|i bulbi|su
26 gia che
25 a fare|omaggio|saldi|soluzioni
24 # !|corri a|hai gia|il carrello|in omaggio|li paghiamo|limitata|prima lezione|scopri le|secondo anno
23 il pacchetto|pro|scopra|voglio il
22 approfitti|da #|pacchetto|prenota la
21 entro domenica|passi
20 a proposito|euro|pasqua|pensieri|proposito|regalati
19 al piano|altre|consulente e|due mesi|e gratis|negozio !|passa|suo consulente
18 ancora|frattempo|le felpe|le segnaliamo|nel frattempo|offerta|ricordiamo che|zero
17 abbonati|anno|avrai|in offerta|iscriviti|negozio|pedala|sono ancora|un anno
16 canone zero|e lieto|fondi|lieto|lieto di|passa a|ricordiamo|sconto|subito|un amico|verso il|zero per
15 # euro|abbinato|che ci|consulente|porta un|trovi a
14 attiva|cena|giga a
13 amico|app|dall' app|di piu|la guida|non perderti|perderti|www
12 bastano|fare|frattempo e|giga|guida|li trovi|verso
11 i torroni|il negozio|lezione in|scopri i|volantino|weekend
9 che la|di sconto|e in|premium
8 attiva l'|di vendere|euro !|l' offerta|pensi|pensi di|vendere|vendere ?
6 piu ?
5 correre
`,
  hedging: `
62 taluni
46 risulterebbe
38 legate|se gli
37 eventualmente
36 qualcuno di
32 parrebbe|parrebbe che|punti
31 aver|consultati|seguito di
30 avrebbe|e portato|risulterebbero
29 utile
28 dovuti
27 ai nostri|verifiche
-27 parte
26 alcune|tra i
25 alcuni|in corso|pare|verosimilmente
24 anagrafici|aperto da|in taluni|sarebbero
23 di utilizzi|di voi|recente abbiamo
22 certificati|diversi|ha fatto|notare che|porta chiusa
21 sapere
20 casa editrice|certificati medici|di recente|editrice|fatto notare|medici|notare
19 abbia|corso di|figurerebbero|nei|nomi email|tecnici
-19 risulta
18 essere|gli interessi|non essere|potenzialmente|utenti
17 sia|terapie
16 dati consultati|disciplinari|lo faccia|non vi|quanto pare|soli
15 abbiano|e dato|e verosimilmente|erano nomi|offerte di|presumibilmente|tempi|voi
14 esposto|possono aver|qualche|stornato|vi sono
13 disguido della|interessi|ove|utilizzi
-13 non risultano|risultano
12 portata|quelli
11 tra
9 i soli|pagina e|saranno
`,
  belittling: `
49 parliamo
46 capita
45 trascurabile
42 breve|quasi
39 assai
34 lieve
33 aver riscontrato|innocuo|niente|un innocuo
32 e mica|errorino|esiguo|mica|soltanto lo|temporale|un errorino
31 comunque|di crescita|mero|poco|un lieve
30 mero errore|parliamo di|portata
29 animali|ma e
28 entita
27 di troppo|niente di
-27 un refuso
26 di preoccuparsi|giro|ieri un|inezia|marginale|potrebbero aver|si fa|un' inezia
25 di una|importi|semplice|svegliati
24 cambia la|capitare|con valuta|di casi|evento ha|fondo|in fondo|interno|ma|ogni caso|oretta|quanto accaduto
23 al massimo|casi sporadici|crescita|e nulla|massimo|roba|sporadici
22 !|del tutto|episodio|fanno|in ogni|migliori|valuta
21 appena|capita anche|circoscritto|codici fiscali|cose che|fiscali e|fortunatamente|la sostanza|ripristinato|sostanza
20 alleghiamo|quando si|un episodio
19 chilometri|errore di|fenomeno|fiscali|ma a|maggioranza|no ?|nota|peraltro|precisiamo|precisiamo che|solo un|un banale
18 banale|dalla copia|di entita|dramma|fretta|l' edizione|momento|per mero|stata una|trattasi|trattasi di
17 cose|dell' infrastruttura|dettagli|di sabato|disponibile|hai perso|un dettaglio|vada
16 chi ama|copia di|di modesta|e solo|interesse|mezzi|modesta|piccola nota|ritiene che|si ritiene|si tratta|sono cose|tratta
15 abbiamo ripristinato|art|art #|atto|bulbi sono|contenuta|dettaglio|due cifre|gioco|il mare|infrastruttura|mare e|nulla di|pochi|presenza|puo avere|segreti|viaggiare
14 al momento|aperti|avere il|bulbi|contrattempo|e risolto|i bulbi|ma le|materiale la|nella nostra|poca roba|svista
-14 ne
13 # c|ama|dunque|gli importi|importi sono|in merito|non risultano|riaccreditato
12 # dei|contenuti|nessun|poca|risolto|tutto marginale|una semplice|via un
11 attestati|criticita|e una|ma ci|nullo
10 a gennaio|carita|di grave|di pochi|il blocco|per carita|unico
-10 dovuta
9 all' alba|modesta entita|tranquillo|tratta di
7 ai migliori|nulla
-6 accademia|arte
6 numeri
5 da poco
`,
  'conditional-apology': `
34 con quanti|qualora
33 avessero|rimasto male|sorry|sorry se
32 sentita|spiace
31 fosse|i piu
28 quanti
27 abbia|cio le|se ti
26 cio|preoccupazione
25 ove
24 ne scusiamo|non sia
23 ma e|problemi|rimasta|servivano|un pregiudizio
21 pregiudizio
19 ne fossero
18 dovesse|si fosse|siamo dispiaciuti|voluto
17 difficolta|fossero|scusaci se
16 dispiaciuti|fosse sentito
15 che ne|ci rincresce|rincresce
14 chi dovesse|se|sentito|siamo
12 abbia ricevuto|che vi
-7 abbiamo causato
`,
  cliche: `
40 precauzionale
32 passione
30 amministrazione|cautelativa
29 centro|per noi
28 di tutto
27 contraddistingue
26 massima
25 alle famiglie|l' evento|verso
24 eccellenza|ed|sempre|viaggiare
23 crediamo|eccesso|fabbrica
-23 sua sicurezza
22 al centro|ascolto e|da tre
21 il login|insieme|tranquillita
20 ascolto|di massima|in via|ogni|un' ottica|viene prima
18 chiediamo di
17 la fiducia|ogni settimana|riservatezza|tua|vent'|vent' anni
16 dei cittadini|leader|obiettivo|sulla tua
15 affezionati clienti|clicca qui|ha sempre|opportuno
14 affezionati|allarmante|clicca|di allarmante|il nostro|ringraziarla per|sogni
13 generazioni|ogni giorno
-13 sicurezza e
12 dei suoi|informarla|missione|niente di|nostra missione
11 con noi|via del
9 lavoriamo
8 preferito
5 noi ogni
`,
  'reply-refusal': `
28 presente
27 possibile rispondere
26 risposte
23 alla presente
20 casella
15 casella non|la presente
12 presente casella
11 abilitata|e abilitata
`,
  'request-for-secrets': `
51 indicando
30 accedi
28 login
25 vai
22 identita
17 rispondi con
14 conferma i
13 accedi e
12 i dati
11 aggiorna
8 conferma
`,
};
