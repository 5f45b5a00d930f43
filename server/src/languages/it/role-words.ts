import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
21 mortificati e
20 assumiamo|assumiamo la|mortificati|ne assumiamo|siamo mortificati
14 la colpa
13 e ce
-13 scuse
10 scusa
9 scusateci
`,
  fault: `
40 di sotto
37 non aveva
34 conservavamo|le conservavamo|nodo|prezzo giusto
33 andava
32 del biglietto
31 andavano|avevo|server ?
30 contengono|dovevamo
29 e #|pangrattato|preso|sedano
28 aperti|contenevano|mattinata
-28 ci sono|citofono|ristretto
27 da #|ieri
-27 quindi
26 colpa del|e nessuno|errore mio
25 aveva il|cosi e|e alle|ha preso|la usi|le chiedo|non lo|passaggio|spedito|troppo
-25 entro|nessun
24 abbiamo preso|ci e|concerto di|invece|le abbiamo|portava|risulterebbe|segreti
-24 nominativo|parte degli
23 avete aspettato|e poi|era|nel|password qui|posto c'|protocollo|quello
-23 etichette|i tre|quali
22 # il|avete|base|cinque ore|del corso|dove la|e quello|fuso|leggere nome|n|ne scusiamo|refuso|taluni
-22 coinvolti|grave|una pianta
21 aspettato|e ci|foglietto|i nostri|innocuo|lettura|non e|piano di|sbagliato|sgradevole|un innocuo
-21 battesimo|caricato una|casa|causa e|che ti|di battesimo|il doppio|problema|segnala|si segnala|voti
20 # al|aperta e|e scappato|falso|nome email|nostri|ore non|per venerdi|scala|scappato|scusiamo avremmo|soltanto il|viaggiare
-20 ci aveva|dovrebbe|e mi|fuoco|parte|potrebbe|scusa abbiamo|sole e
19 !|abbiamo confermato|abbiamo spostato|aggiornamento|al prezzo|aula|avevamo|del calendario|di #|e finito|e me|giusto e|la ditta|leggere|mero refuso|numero sbagliato|poteva|presto|prezzo di|settimane e|si e|versione #
-19 arriva|colpa nostra|comprato|e colpa|i dati|io !|la lista|non il|resta|riportata|seriale|seriale della|sole|visualizzati da
18 abbiamo stampato|accesso remoto|breve|capita|che mai|di una|distrazione|entita|ho|intoppo|la polizza|la responsabilita|la versione|leggerezza nostra|ma e|ognuno di|parlato|pubblica|quello del|riguardava|servivano|sono di|sorry|sorry se|spostato|un intoppo|utile|versione|volte
-18 accesso di|chiesto alla|come|durata|fattori|finora|ha stampato|le ore|modo|natura|ne dispiace|piattaforma di|segnalazione|spedizioni
17 # le|al suo|cliente|cosi la|e arrivato|eravamo|i pagamenti|il blocco|importi sono|meno che|profilo e|rimasto|risolto|scusa l'|stato solo|ultimi quattro|una leggerezza
-17 # siamo|abbiamo guardato|agli|alla ditta|altro e|con noi|di mio|di non|facile|interno|non vi|scusa non
16 # ottobre|alla prima|arrivato|bastava|ce le|che domani|degli|di due|e indirizzo|e nulla|e risolto|e tu|errorino|i salvataggi|in un|la corrente|la newsletter|le bozze|nascosta|necessario|newsletter di|ognuno|qui e|recapitato|rete e|svista da|tra questi|un errorino|un'
-16 abbiamo aperto|alcun|arriva a|avevate|denaro|dipeso da|il referto|invio|la causa|la tipografia|riguardato soltanto|soltanto|uno
15 # sono|abbiamo dimenticato|cambia la|colazione|collega e|desk|dev'|di questa|disservizio e|domani la|e noi|essere stato|help desk|ieri per|il campo|il disservizio|io il|l' ambulatorio|l' aveva|n' e|nessuno di|noi ha|ottobre|per non|polizza|probabilmente|quando abbiamo|se n'|spento per|stato trasmesso|svista|una seconda
-15 accesso alle|ai|al sole|da terzi|dietista|gestore|i genitori|il portale|il registro|invio e|isolato|le informazioni|libri|maggioranza|oltre|puo|registro|singola|solo i|sono|un ritardo|vederlo|visto
14 a un'|abbiamo cancellato|assumiamo|assumiamo la|corretti|cosa ha|dalla rete|deposito|doppione|doveva|era un|fatto una|frittata|goblin|ho ricopiato|l' errore|lettera|meritavate|meritavate una|metodo|ne assumiamo|no ?|noi che|non era|percorso e|potevano leggere|remoto|ricopiato|risultano|salvataggi|seconda|serata|si potevano|sicuro il|uffici|un goblin|una svista|usi|visti|voi
-14 abbiamo controllato|automatico|conteneva il|dell' invio|doppio codice|firma le|fondo|giugno #|il destinatario|l' agenzia|l' invio|milione|milione di|non ne|nuovo|prima dell'|prima le|programma e|valutazioni|visibilita
13 # i|# minuti|allarmato|aula #|bella|biglietto|cavo|con la|dal nostro|data odierna|del mese|di un'|dovuta|e niente|e rientrato|errore|gli importi|in aula|l' avevo|lasagne|le sue|lettera e|nella|non hanno|odierna|per raccomandata|raccomandata|ricopiato la|rientrato|rimandato|scorsa|sono accorti|sono uscite|sotto|stanotte|stanotte alle|sue|un incidente|un' unica|uscite
-13 # persone|anche un|bianca|confermiamo|del tutto|di tre|difetto|due premi|e dell'|firma|fornito|fra|fra questi|fuori dal|ha avuto|in modo|in piu|infedele|invertito due|le confermiamo|messo il|nell' elenco|non c'|per quello|purtroppo il|un difetto
12 a quattro|androne|dai|distruggidocumenti|escludere|escludere che|il tutto|in magazzino|l' aggiornamento|la cooperativa|listino|metodo di|modesta entita|n #|niente di|noi l'|nulla che|risposta alla|toccava|toccava a|tra cui|volte e
-12 anomalie|bevuto uno|del modulo|dirsi|doppio|example|fossero|il venditore|in fondo|la firma|molti|molti di|nomi numeri|non ci|non ho|oggi|ora|persona|premi|proposta|puo dirsi|spritz|spritz di|stesse|tipografia|tra i|uno spritz
-11 # non|appuntamenti|che si|condomini|ehm|giustificazione|indipendente|inviato un|lo sbaglio|motivo|non me|pianta|prove|pure|sbaglio e|una giustificazione|una pagina|una societa
11 che abbiamo|cifratura|da tre|dal tuo|dati sono|e nostra|impostazione|ormai|poco|prof|risultare|roba|scusa il|tentativi|unica
10 # in|come una|da mesi|di noi|diciamo|diciamo che|e imputabile|errore e|imputabile|la sono|magazzino|metterlo|poca|poca roba|siano|veri
-10 da noi|garante|il gestore|informati|le prove|partono|qualche foto|ripristinato la
-9 a parte|abbiamo un|ci|con l'|dell' infrastruttura|fra le|houston|inesatto|insomma|legge|leggerezza e|ma ci|nove volte|siamo|siamo accorti|suo numero|un blocco|un numero
9 alcune|era una|mero|restare|siete
-8 # #|chi|coinvolte|condannato|condannato a|del resto|interruzione|la diagnosi|lo|numeri|perche|stato condannato
8 di sabato|potrebbero risultare|prescrizioni
-7 anche|conteneva|dispiace e|l' abbiamo|scuse|scusiamo senza
7 e riconducibile|varco
6 alba|all' alba|e solo|spento|una virgola|virgola
-6 del #|quelli|venditore
-5 # dicembre|copiati|ne e|riguarda|stavamo
5 server|tardi
`,
  evasion: `
47 reso
38 si sono
37 consultabili
34 criticita
32 giornate
31 ha fatto|venuti
30 della password|evidenza|operative|veniamo
29 interruzione|per una|piattaforma
27 accessibili|call|call center|center|che vuole|e i|fa quello|sistema
26 collaboratore esterno|non ha|riconducibile
-25 che una
25 ci aveva|comparso|e comparso|fusi|fusi orari|produttore
24 ce le|circuito|curata|dal|infedele|potrebbe aver|purtroppo|scorso #
23 alcuni
22 dirsi|e partita|finito online|magazzino|online per|puo dirsi|responsabilita|stata
21 a dicembre|accesso non|con lui|configurazione|episodio|fornito|intoppo|luogo|partita|sono uscite|spedizione|tutta colpa|un intoppo|uscite|voi si
-21 banale|svista da
20 a una|che invece|che usiamo|cifrata|di settembre|di spedizione|era ancora|i punteggi|il call|orari|punteggi|quanti|si|si cambia|sistema ha|una ricetta|uso
19 a noi|accesso ha|arrivato e|dello|errore materiale|la tipografia|liste|mai arrivato|materiale|nel passaggio|passaggio al|purtroppo il|riconducibile a|settembre|soltanto lo
-19 stata una
18 agenzia web|al nuovo|c|conto che|controllare il|dallo|ha rallentato|inezia|invitano|la ditta|passaggio|per ragioni|piattaforma di|quello che|rallentato|si invitano|un guasto|un' inezia|web
-18 server
17 ha subito|i genitori|il venditore|le ha|non aveva|nostra receptionist|receptionist|tua zona|una notifica
-17 pagina
-16 chi|poco|semplice|una parte
16 chiuso a|con noi|dell'|e ti|errore|informati|installatore|l' installatore|ne e|per un|scorso|veicolo
15 abbandonarci|abbiamo emesso|andato storto|benche|benche lei|capitolo|capitolo #|che gestisce|dal laboratorio|de|di abbandonarci|di giovedi|disguido|e pagato|emesso|episodio e|fatto|fede|foglio di|gestisce|gestisce le|ha deciso|il capitolo|inesattezza|inserito il|onere|qualcosa e|si vede|storto|storto e|tiratura|un'|veniamo a|voluto
-15 e trattato|suo|trattato di|un semplice
14 all' agenzia|deciso di|ditta|e insinuato|e vi|gestore|incaricata|incomprensione|incomprensione con|indipendenti|indipendenti dalla|insinuato|insinuato un|l' allarme|macchine|nostra volonta|riconoscibile|un disguido|un' incomprensione|venditore|volonta
-14 caso
13 ancora in|aveva|aveva ricevuto|azzerato|deciso|disallineamento|e scappato|innocuo|la piattaforma|laboratorio e|modesto|scappato|svegliati|un innocuo|vede|verificare le
-13 dato|di aver|societa ha
12 !|al registro|automatico|colpa e|contratto|eravate|iscritto al|l' episodio|le guide|le scadenze|quattro ore|saputo|tra gli
-12 periti
-11 avevo|dei periti|distrazione|novara
11 custodia|darsi|darsi che|mandate|non ci|puo darsi|scadenze
10 caffe di|console|genitori|imputabile|la console|le tue|un caffe
9 attribuibile|bancario|il traffico|tale|traffico
-9 del caso
8 consegne|ha|sabato notte
-8 errore mio
7 aggiornamento|allarme|chiavetta non
-7 fornitore ci|garantito
6 chiavetta
5 era stata
`,
  remedy: `
32 colloquio|euro abbiamo
30 comodo|disposto|un tecnico
29 se per
28 affidato|arriveranno|copia|dati sono|incaricato|riservata
27 i tre|ricevera
-26 banco|oggi le
26 esserci|l' abbonamento|non me|sulle
-25 due mesi|la sera|riceve
25 la modifica|luglio il|non puo|te le|tecnico
24 antiveleni|centro antiveleni|darle|e gia|funziona|i due|il server|la tessera|reclamo puo|un gruppo
-24 i profili|le abbiamo|ora due
-23 # in|due ore|quello del|vulnerabilita
23 chiami subito|domani|e molto|riparte|si fanno
22 # anziche|concerto e|e fermo|e richiesto|i genitori|il bonifico|li paghi|male il|mandi|segnalato il|va|vorremmo
-22 casella che|comincia|e al|possiamo|prezzo giusto|querela
21 alcun|all' ora|appello|bambina|dietista|gia letto|ha ricevuta|integri|la casa|mio|ora che|qualcosa di|risolto|sono integri|tessera|un ritardo|uno
-21 e d'|le impostazioni|rete|sono cambiati
20 abbonamento|alleghiamo|altri possono|arriva|canone di|comparso|di mio|e comparso|e nostro|e qui|il problema|mi ha|modifica|occhi|pediatra|scritto a|sta bene|terra il|troverete|vale
-20 cambiala|cifrate|dell'|e attiva|e noi|giudiziaria|l' orario|notificato|prenotazioni
19 # alle|a ogni|abbiamo disposto|aperte|averla|cancellarne|cancellarne la|copia e|dato|di cancellarne|doveva esserci|entra|euro dal|fanno dalle|fatto un|ha avvisati|i siti|in via|nota di|pesiamo|puo cestinare|reclamo|risarcimento|server|stessi|tre|un doppio|uno solo|voce
-19 abbiamo annullato|che domani|del biglietto|e #|prima che|trenta che
18 adesso|avete ancora|chi ha|confrontate|di gennaio|esatto|esatto e|frattempo|garante per|ho chiuso|i registri|il lavoro|il prossimo|in piu|l' impostazione|la nota|nel frattempo|partono|san rocco|stato sostituito|un biglietto|varco
-18 che non|dopo un'|gli addebiti|il modem|informata|la notifica|lettura|modem|nuovo il|orario|presidente
17 # tutti|acceso|al sole|alle condizioni|basta|ce lo|ciascuno|dalla sede|dalle|delle scuse|di conto|dichiarato per|dobbiamo delle|e avvisato|e incaricato|giga|guasto|i tuoi|invio e|l' elenco|la prossima|la scadenza|nuovo al|piu e|programma e|protezione|rimosso il|tagliando|torto|versato
-17 abbiamo tolto|ambulatorio|badge|ferma|funzione|futuro|la funzione|online|recapitato|resta il|se riceve|stamattina ho
16 abbiamo copiato|all' ufficio|arrivano|come si|contrattempo|credenziali|da adesso|definitiva|destinatari|e nella|e ora|e pronto|falla e|fermo|firma le|forno|funziona da|giustificazione|il laboratorio|il registro|in omaggio|la locandina|le avevamo|le credenziali|lo paga|marta|mi scriva|nome e|non a|passiamo|preghiamo|prossima volta|pure le|rimaste|rivolgersi al|se desidera|stesso prezzo|tolta|trasmetta|un banale|una giustificazione|vi dobbiamo
-16 addebiti|da un|e revocato|marito|mattina dopo|suoi
-15 # sono|alla banca|allo #|avvertito il|banca|controllano|da chi|era|ho avvisato|mercoledi #|notificato il|ogni settimana|piu di|procedura|qualcuno|rimosso|trovi a
15 a verificare|affidato i|ancora in|anomala|avvertirci|cancellato la|carta non|chiusa il|codice il|controlla|costo|di operazioni|dietro una|fino alla|i destinatari|la lezione|listino e|ma la|nota|omaggio|pagamenti alla|programma|quelle|questo e|regolare|ricevuta|sostituire|terra|tessere|un giorno
14 # nella|a uno|abbiamo attivato|accesso e|allo stesso|anzi|arrivano entro|banale|bene|buono|cancellazione|chiuso il|compagnia ha|comunque|contiene|denuncia|devono|differenza|dimmi|disposto la|e avvertito|e questo|e vero|forse|io con|la differenza|la protezione|la registrazione|la riservatezza|le borse|lo|nella|non usi|operazione|per prudenza|problema|riaprira|scadenza|segnalato|sembrerebbe che|sono le|sto|suite|sul conto|usb|vi preghiamo
-14 addetto|cancellarlo|chiesto|di cancellarlo|di stamane|domani in|e cancellato|e quello|erano|ha un|ho|in videochiamata|mensilita|modulo e|per venerdi|restituzione|richiedere|scritto che|valuta la|videochiamata
-13 # #|aggiunto un|al banco|annullato|chiamo|chiamo io|cliente|conto del|da maggio|garante|interrotto l'|la chiamo|maggio alle|o al|passa a|sono al|spento|stato informato|sua prenotazione|utenze|vecchie
13 abbiamo tolta|albo|anziche|apri|avvisato il|basta che|biglietto|confermiamo|conta|di garantire|dimmelo|dimmelo e|diritto|ditta esterna|dopodomani|e nessuna|e rientrato|ecco quello|gara|il biglietto|il listino|il programma|interrotto|la focaccia|le confermiamo|le prove|lotto|porte|presenza di|profilo|registrazione|ricetta|rientrato|riservatezza|rocco|sembrerebbe|soci con|viene|voce in
-12 # le|codice|di pagamento|e gratis|giusta e|i nostri|ieri|il telefono|li trovi|ogni giorno|prenotazione|previsto|privata|sera prima|sono in|sporto|stato rimosso|sul telefono|sulla scatola|tutte e|versa
12 abbiamo bloccato|ai|avvisati|bloccato l'|borse|cairoli|carico|domani mattina|eliminato|entro martedi|familiare|giornali|ha alcun|il sito|il tappeto|interessi|la torta|le letture|listino|o a|oggi li|partono questa|per quello|persone|presentato denuncia|reparti|siti|spostati|stata chiusa|strappi|tappeto|un mese|verra|via cairoli
-11 !|accedere|insieme|quattordici|ripristino|solo chi|va bene
11 abbiamo rinnovato|al solito|al vicino|anche all'|bloccato|bonifico|come al|della segreteria|detto|deve|e abbiamo|e alle|e celiaco|i fiori|i tempi|ignorare|la firma|la ricevuta|le tre|persone che|proposta|prudenza|quello che|rimborsato|rimborsiamo|se ha|se vuoi|sei tra|vuoi
-10 abbiamo staccato|contratti|e spento|example|ho chiesto|in tempo|la rete|li abbiamo|questo non|riceve una|riletto|staccato|strumento|tasto|venerdi #
10 cambiato|casa|ce|celiaco|e notifica|esterna|fate|i|il dettaglio|lezione|martedi|passi|piano terra|pure|rinnovato|sei in|singola|sole|solo i|tuoi|vada
9 anche ai|e presentato|e riaprira|finche non|mattina stessa|non ricevera|novembre abbiamo|oggi ogni|quello|tuo profilo|vicino
-9 conteggi|di averci|insieme a|la versione|paghi prima|plugin|soltanto|un codice|un iban
-8 abbiamo gia|apri la|averci|chiesto a|e offline|lunedi|se entro|un controllo|una fattura
8 avvisato|disposizione|le password|malfunzionamento e
-7 abbiamo informato|corso|dalla rete|l' indirizzo|lo #|sera|vedi
7 attivato|attivato la|contenimento|da remoto|dal saldo|denaro|di contenimento|due anni|e attivato|quello della|rimangono
6 gratuitamente|in due
5 appunti|sette
-5 bolletta|posto c'|se preferisce
4 abbiamo cambiato|abbiamo revocato|del numero|scritto di
-4 stesso e
`,
  'protective-step': `
30 rifare
-29 alla porta
29 preparato|telefoni|usi
27 per le
26 cambi|conferma a|cosa ti
-26 la usavi
25 avvisaci|impostazioni
24 abbiamo preparato|accompagniamo|d' ordine|il tesserino|non la|parola d'|tesserino
-24 scegli
23 non apre|operatori
22 in busta|inserito la|la blocchi|se riceve|ve la
21 blocchi|da venerdi|di altri|di fare|illecito|riceve|visura
-21 qualcuno puo
20 al sesamo|chiuse|mai|se succede
-20 anche li|scrivendo
19 badge|carta la|il vecchio|messaggi strani|passa a|puo chiedere|quella di
18 chiama|denunci|segnali|strani|succede
17 e attiva|inserito|mostrano|richiedere|se|sempre il|sesamo
16 ai vostri|chiedete|chiediamo di|come pin|i familiari|nascita come|non usi|per prudenza
-16 il cvv
15 anche lei|apre|attivi|attivi il|familiari|lei lo|passiamo|potete|telefonate|tenuto
-15 cvv|ti telefona
-14 cambiala anche|chiamando
14 chi l'|cosi nessuno|ha scaricato|lo smarrimento|smarrimento|usata
-13 blocca
13 usarlo
12 domandiamo
11 ti chiediamo
10 chiedere
-9 tua banca
8 del documento|passaggi dalle
-7 chiedine|chiedine una|e chiedine
4 prudenza
`,
  pleasantry: `
36 soltanto
34 cantano
-32 crescere
31 io !|posizione e
30 equilibrio|ha scritto|hai visto
29 costituisce
28 che mese|ringraziamo
27 come avrete
26 anni|e siamo|sogno
25 crescita|parliamo
-25 parte della
24 avrete|capito|loro|mesi abbiamo|ragazzi !
23 affissi|dire|in bianco|vorra
-23 nostra missione|olio nuovo|raccolta|viene prima
22 agli sponsor|e piu|ecco perche|inverno|l' inverno|la primavera|quella data|sia sentita|sponsor
-22 dal
-21 alti|piu alti
21 ogni giorno|solito
20 accetta|la rete|ma soltanto|numeri|pane|quasi|quelli|serate|un mazzo
-20 da sempre|della nostra|obiettivo
19 alcuna|bottega|che ci|due premi|gioia|massima attenzione|puo usare|scusatemi|vi ho
-19 viene
18 assai|banca del|birra|carita|evento|fatti|fisioterapia|marginale|nonna|passione|per carita|perche|premi|responsabilita|sappiamo quanto|se vi|si puo|solo la|strada|tutto marginale|vostre
-18 resta il
17 a conti|abbiamo passato|del settore|dunque|energia|futuro|i numeri|il disagio|importi|l' edizione|nel #|nessun dramma|nullo|partenza|profili di|questo|restera|siamo|soddisfazioni|volta sola
-17 cliente|eccellenza del|l' eccellenza|la protezione|posto|quanto accaduto|segnalazione con|serieta|trattiamo
16 all' articolo|articolo #|capisco|contenuti|contratto con|forum e|ho fatto|ogni caso|oltre|per averci|scritto|stavolta
-16 dirlo|lei e|po|troppo
15 ancora per|apri la|attenzione|con scritto|e giusto|ha un|il tasso|importi in|negozi|noi una|professionisti|resta quello|settore|sommato
-15 grande|primo|sempre mettiamo|un saluto
14 articolo|del contratto|di pochi|disagio|e anche|festa|i volontari|il consiglio|ma e|noi di|terra
-14 che cosa|che se|dai|lavoro|meramente|sicurezza viene|via meramente
13 # minuti|a lunedi|avvaliamo|ci avvaliamo|doveva|ed e|identici|impegno quotidiano|la qualita|quello del|quotidiano|ragazzi|siamo gia|volontari
-13 ciurma di|del servizio|pazienza|pazienza e|sa|sono accorti|tre
-12 accorti|ai|ciurma|impatto|impatto e|l' impatto|voi che
12 al centro|conti|i clienti|intanto|palco|pochi|restare|rossa|sapete|settimana|sogno e
11 agli|edizione|inizio|nostro impegno|prima della|sedi
-11 fiera|meramente cautelativa|ne sono|niente|saluto
10 chiederle|conoscere|dramma|ed|ma|noi|se vuole|una volta
-10 missione
-9 almeno|dicono|eh|pero|pietro
9 gente|innanzitutto|segreti
8 del mondo|impegno|la fine|nessun|tranquillita
-8 eri|la pioggia|niente panico|panico|pioggia
7 compenso|hanno il|pochi giorni
-7 figuraccia
6 da tutti
-5 ?
5 ci siamo|fine del|serio
`,
  promotion: `
52 ?
50 !
42 torroni
39 ps
36 scopri
33 a #
32 carrello|limitata|linea di
31 voglio
29 felpe|gratis|intanto|soli #
28 bulbi|i bulbi|in omaggio|prima lezione
27 li paghiamo|omaggio|soluzioni
26 # !|gia che|prevendita
25 attesa|su
23 il pacchetto|pacchetto|scopra
22 approfitti|da #|pensieri
21 altre|ancora|le felpe|pro|voglio il
20 abbonati|al piano|frattempo|hai gia|nel frattempo|regalati
19 euro|secondo anno
18 avrai|e gratis|in offerta|offerta
17 abbinato|due mesi|pedala|prossima bolletta|zero
16 cena|consulente e|entro domenica|negozio|sconto|suo consulente|verso il
15 # franchi|corri|corri a|dall' app|di piu|e in|franchi|le segnaliamo|porta un|prenota|ricordiamo che|un amico|weekend
14 # euro|a proposito|anno|e lieto|frattempo e|la guida|lieto|lieto di|proposito|subito|tariffa
13 amico|app|consulente|giga a|guida|il negozio|mesi|stesso alla
12 attiva|canone zero|fondi|giga|natale|non perderti|perderti|premium|ricordiamo|trovi a|verso|zero per
11 anteprima|bastano|l' anteprima|passa
10 che la|prenota entro
8 attiva l'|l' offerta
`,
  hedging: `
54 taluni
40 legate
38 alcuni
36 eventualmente
33 parrebbe|parrebbe che
31 risulterebbe
29 sapere
28 fatto notare|notare|notare che
26 aperture|rendiconti
25 fosse|sarebbero|tra i
24 aver|portata|utile
23 consultati|di utilizzi|diversi|in taluni
22 abbia|certificati|presumibilmente|verosimilmente
21 abbiano|figurerebbero|gli interessi|nei|punti
20 anagrafici|certificati medici|e dato|essere|medici|offerte di|tecnici|vi sono
19 alcune|anche il|avrebbe|lo faccia
18 in corso|pare
16 di voi|tempi
15 disciplinari|esposto|interessi|non vi|potrebbe aver|prelevato|stornato
14 erano nomi|non essere|ove|possono|risulterebbero
13 disguido della|nomi email
12 corso di
10 errato|saranno
9 possono aver
8 passeggeri|perso la
-7 non risultano|risultano
`,
  belittling: `
46 parliamo
41 breve
40 capita
39 trascurabile
37 quasi
34 dalla nostra|parliamo di
33 comunque|errorino|un errorino
32 assai|aver riscontrato
31 un banale
30 e mica|lieve|mica|niente
29 banale|esiguo|inezia|un' inezia
28 di crescita|di una|ma e|poco
27 giro|svegliati
26 con valuta|fortunatamente
25 animali|fretta|niente di
24 cambia la|importi|quanto accaduto|un lieve|vi ha
23 al massimo|contenuta|crescita|in fondo|massimo|per mero|si fa|soltanto lo|valuta
22 fenomeno|fondo|gli importi|materiale la|mero|mero errore|ripristinato
21 cambia|capita anche|e nulla|e risolto|ma a|roba|una semplice
20 dalla copia|dell' infrastruttura|di preoccuparsi|l' ha|marginale|peraltro|tutto marginale
19 dramma|e solo|e una|entita|nota|portata|semplice|trattasi|trattasi di
18 !|circoscritto|dal laboratorio|e trattato|e vi|hai perso|migliori|risolto|trattato di
17 bulbi sono|copia di|di sabato|disponibile|era in|in ogni|ma|maggioranza|mezzi|ritiene che|si ritiene
16 abbiamo ripristinato|bulbi|del tutto|di modesta|episodio|gioco|i bulbi|il mare|mare e|modesta|presenza|puo avere
15 # dei|aperti|avere il|carattere|casi sporadici|di casi|l' episodio|sono cose|sporadici|via un|viaggiare
14 c|carita|cose che|digitale|fa|formalita|laboratorio e|ma ci|nessun|nullo|per carita|precisiamo|precisiamo che|si tratta|tratta
13 di pochi|dunque|non e|piccola nota|segreti
12 attestati|poca|poca roba|pochi|svista|tratta di|vada
11 a gennaio|contenuti
10 no ?|riaccreditato
9 in merito|modesta entita
8 merito|numeri|semplice svista
7 sabato
`,
  'conditional-apology': `
41 sentita
36 rimasto male
35 qualora
31 cio le|se ti
30 fosse
28 avessero|cio
27 i piu|ove|rimasta|sorry|sorry se
26 preoccupazione
24 ne avessero|non sia|problemi|quanti ne|un pregiudizio
23 abbia|pregiudizio
21 scusaci se
18 dispiaciuti|e solo|ma e|servivano
16 che ne
15 chi dovesse
14 che vi|dovesse|fosse sentito
13 si fosse|siamo dispiaciuti
12 sentito|siamo
11 con i
`,
  cliche: `
33 di tutto
31 oltre
30 centro
29 contraddistingue|passione
28 cautelativa
25 al centro
24 massima|per noi
23 di massima|fabbrica|insieme|ogni|un' ottica|verso|viaggiare
22 ogni giorno
21 ascolto e
20 clicca qui|eccesso
19 amministrazione|ascolto|crediamo|ed|il login|in via|la fiducia
18 chiediamo di|clicca|eccellenza|ogni settimana|prezioso|sempre|sulla tua
17 preferito|tranquillita
16 da oltre|generazioni|il nostro|ringraziarla per
15 cuore|dei cittadini|niente di
14 opportuno|portare
13 a cuore|cittadini|ha sempre
12 con noi|informarla|via del
10 lavoriamo
6 con passione|passione per
`,
  'reply-refusal': `
29 presente
23 alla presente
22 risposte
19 casella non
17 casella
15 la presente
7 presente casella
`,
  'request-for-secrets': `
31 indicando
28 login
27 accedi
24 vai
23 del documento
22 rispondi con
21 allegando
19 verifica
15 link e
13 accedi e|di recupero|frase|frase di|tua frase
9 accedi ora|ora per
`,
};
