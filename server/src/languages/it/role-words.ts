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
34 andava|conservavamo|le conservavamo
33 nodo|prezzo giusto
32 del biglietto
31 andavano|avevo|server ?
30 contengono|dovevamo
-29 ci sono
29 e #|pangrattato|sedano
28 concerto di|contenevano|mattinata|preso
-27 citofono|ristretto
27 colpa del|da #|e nessuno|ieri
26 errore mio|spedito
-26 nessun|quindi
25 aveva il|e alle|ha preso|le chiedo|passaggio|risulterebbe|troppo
-25 entro
24 abbiamo preso|ci e|cosi e|la usi|le abbiamo|nel|portava|protocollo|segreti
-24 nominativo
23 # il|aperti|avete|cinque ore|e quello|era|fuso|posto c'|quello
-23 coinvolti|etichette|i tre|parte degli|quali
22 avete aspettato|base|degli ultimi|del corso|e ci|e poi|invece|ne scusiamo|non lo|password qui|taluni
-22 grave|problema
-21 battesimo|di battesimo|il doppio|sole e|voti
21 breve|dove la|innocuo|n|non e|piano di|refuso|un innocuo
20 # al|aspettato|avevamo|e finito|e scappato|esiguo|falso|foglietto|i nostri|il blocco|lettura|nostri|ore non|per venerdi|sbagliato|scala|scappato|scusiamo avremmo|sgradevole|soltanto il|viaggiare
-20 arriva|casa|causa e|chiesto alla|colpa nostra|comprato|dovrebbe|e colpa|e mi|la lista|potrebbe|resta|riportata|scusa abbiamo|segnala|si segnala
19 !|abbiamo confermato|accesso remoto|al prezzo|aperta e|aula|del calendario|di #|di una|e me|entita|giusto e|la ditta|la responsabilita|leggere nome|mero refuso|numero sbagliato|poteva|presto|settimane e|si e|un intoppo|versione #
-19 caricato una|ci aveva|finora|fuoco|i dati|io !|parte|sole|una pianta|visualizzati da
18 abbiamo spostato|abbiamo stampato|aggiornamento|capita|cosi la|distrazione|ho|intoppo|la polizza|la versione|leggerezza nostra|ma e|ognuno di|parlato|prezzo di|pubblica|quello del|riguardava|risolto|servivano|sono di|sorry|sorry se|spostato|versione
-18 accesso di|agli|che ti|come|durata|fattori|modo|natura|ne dispiace|non il|seriale|seriale della|spedizioni
17 # le|# ottobre|al suo|che mai|cliente|e arrivato|eravamo|meno che|nome email|profilo e|recapitato|scusa l'|svista da|una leggerezza|utile
-17 abbiamo guardato|alla ditta|con noi|di mio|ha stampato|interno|non vi|riguardato soltanto|scusa non
-16 # siamo|abbiamo aperto|alcun|altro e|denaro|di non|dipeso da|facile|il referto|invio|la causa|le ore|piattaforma di|soltanto|uno|vederlo|visto
16 arrivato|cosa ha|di due|e indirizzo|e nulla|e tu|errorino|farlo|i pagamenti|i salvataggi|il campo|importi sono|in un|la corrente|la newsletter|le bozze|leggere|nascosta|newsletter di|noi ha|rete e|rimasto|stato solo|tra questi|un errorino|volte
15 # sono|abbiamo dimenticato|bastava|ce le|che domani|colazione|collega e|data odierna|deposito|desk|dev'|disservizio e|e noi|e risolto|essere stato|help desk|il disservizio|l' ambulatorio|lettera|metodo|necessario|nessuno di|noi che|odierna|ognuno|per non|polizza|probabilmente|quando abbiamo|qui e|remoto|seconda|spento per|stato trasmesso|svista|uffici|un'|una seconda|una svista|visti
-15 abbiamo controllato|accesso alle|al sole|avevate|conteneva il|da terzi|il portale|invio e|l' invio|libri|maggioranza|puo|singola|sono
-14 ad|ai|arriva a|automatico|dell' invio|difetto|doppio codice|due premi|fondo|gestore|giugno #|il destinatario|il registro|in piu|isolato|la tipografia|le informazioni|non ne|nuovo|prima dell'|registro|sbaglio e|un difetto|un ritardo|valutazioni|visibilita
14 allarmato|assumiamo|assumiamo la|biglietto|cambia la|che abbiamo|corretti|dalla rete|degli|disdetta|domani la|doppione|doveva|errore|fatto una|frittata|ho ricopiato|ieri per|io il|l' aveva|l' errore|lo hanno|meritavate|meritavate una|n' e|ne assumiamo|no ?|ottobre|percorso e|ricopiato|risultano|salvataggi|se n'|serata|sicuro il|ultimi quattro|usi
13 # i|# minuti|a un'|abbiamo cancellato|alla prima|aula #|bella|cavo|dal nostro|di questa|diciamo che|distruggidocumenti|dovuta|e niente|era un|gli importi|goblin|in aula|l' avevo|lasagne|le sue|lettera e|non era|nulla che|ordini|per raccomandata|raccomandata|ricopiato la|rimandato|scorsa|sono accorti|sono uscite|sotto|stanotte alle|sue|un goblin|un incidente|un' unica|uscite|voi
-13 # persone|bianca|del tutto|dietista|e dell'|firma le|fra questi|fuori dal|ha avuto|i genitori|in modo|infedele|invertito due|l' agenzia|lo sbaglio|mancata|messo il|milione|milione di|nell' elenco|non c'|oltre|per quello|premi|programma e|purtroppo il|stesse
12 a quattro|androne|cifratura|con la|dati sono|di un'|diciamo|dove|e imputabile|il tutto|in magazzino|in tempo|l' aggiornamento|la cooperativa|metodo di|modesta entita|n #|nella|niente di|noi l'|non hanno|ormai|pagamenti|stanotte|toccava|toccava a
-12 anche un|anomalie|bevuto uno|confermiamo|di tre|dirsi|example|firma|fornito|fossero|fra|il venditore|in fondo|le confermiamo|molti|molti di|nomi numeri|non ci|non ho|non me|oggi|ora|prima le|proposta|puo dirsi|solo i|spritz|spritz di|uno spritz
-11 # non|appuntamenti|che si|condomini|cuori|del modulo|doppio|ehm|esserci|giustificazione|indipendente|inviato un|la firma|prove|pure|tipografia|tra i|una giustificazione|una pagina|una societa
11 da mesi|da tre|dai|dal tuo|del mese|escludere|escludere che|impostazione|listino|prof|risposta alla|risultare|roba|scusa il|tentativi|tra cui|unica|volte e
10 # in|e nostra|errore e|la sono|magazzino|metterlo|poca|poca roba|poco|potevano leggere|si potevano|siano|tuoi clienti
-10 con l'|da noi|garante|informati|le prove|legge|partono|persona|pianta|qualche foto|ripristinato la|siamo
-9 a parte|abbiamo un|chi|ci|condannato|condannato a|del resto|dell' infrastruttura|fra le|houston|il gestore|inesatto|leggerezza e|ma ci|nove volte|siamo accorti|stato condannato|suo numero|un blocco|un numero
9 alcune|come una|di noi|era una|mero|restare|siete|veri
-8 # #|coinvolte|insomma|interruzione|numeri
8 chiamato|potrebbero risultare|prescrizioni
7 alba|di sabato|e riconducibile|varco
-7 conteneva|dispiace e|l' abbiamo|la diagnosi|riguarda|scusiamo senza
6 all' alba|e solo|spento
-6 anche|del #|ne e|quelli|scuse|venditore
-5 # dicembre|copiati|stavamo
5 server|tardi|una virgola|virgola
`,
  evasion: `
47 reso
38 si sono
37 consultabili
34 criticita
32 giornate
31 ha fatto
30 della password|evidenza|operative|veniamo|venuti
29 interruzione|per una|piattaforma
28 accessibili|e i
27 call|call center|center|che vuole|fa quello|sistema
26 collaboratore esterno|non ha|riconducibile
-25 che una
25 comparso|e comparso|fusi|fusi orari|produttore
24 alcuni|ce le|ci aveva|circuito|dal|infedele|potrebbe aver|purtroppo|scorso #
23 curata|tutta colpa
22 accesso non|dirsi|finito online|magazzino|online per|puo dirsi|responsabilita|stata
-22 banale
21 a dicembre|con lui|configurazione|e partita|era ancora|fornito|intoppo|sono uscite|spedizione|uscite|voi si
-21 svista da
20 a una|che invece|che usiamo|cifrata|di settembre|di spedizione|episodio|i punteggi|il call|luogo|orari|partita|punteggi|quanti|si|si cambia|sistema ha|un intoppo|una ricetta|uso
19 a noi|accesso ha|arrivato e|dello|errore materiale|la tipografia|liste|mai arrivato|materiale|nel passaggio|passaggio|passaggio al|purtroppo il|quello che|riconducibile a|settembre|soltanto lo
-19 stata una
18 c|conto che|controllare il|dallo|ha rallentato|inezia|invitano|per ragioni|rallentato|si invitano|un guasto|un' inezia
-18 server
17 al nuovo|ha subito|i genitori|il venditore|la ditta|le ha|non aveva|nostra receptionist|piattaforma di|receptionist|scorso|web
-17 pagina
16 agenzia web|chiuso a|con noi|dell'|errore|fatto|gestisce le|informati|installatore|l' installatore|ne e|per un|tua zona|una notifica|veicolo
-16 chi|poco|semplice|una parte
15 abbandonarci|abbiamo emesso|andato storto|benche|benche lei|capitolo|capitolo #|che gestisce|dal laboratorio|de|di abbandonarci|di giovedi|disguido|e pagato|e ti|emesso|episodio e|fede|foglio di|gestisce|gestore|ha deciso|il capitolo|inesattezza|inserito il|onere|qualcosa e|si vede|storto|storto e|tiratura|un'|veniamo a|voluto
-15 e trattato|suo|trattato di|un semplice
14 al registro|ancora in|deciso di|ditta|e insinuato|e vi|incaricata|incomprensione|incomprensione con|indipendenti|indipendenti dalla|insinuato|insinuato un|l' allarme|macchine|nostra volonta|un disguido|un' incomprensione|venditore|volonta
-14 caso
13 automatico|aveva|aveva ricevuto|azzerato|circoscritto|deciso|disallineamento|e scappato|innocuo|iscritto al|la piattaforma|laboratorio e|modesto|riconoscibile|scappato|svegliati|un innocuo|vede|verificare le
-13 dato|di aver|societa ha
12 !|all' agenzia|colpa e|contratto|darsi|darsi che|eravate|l' episodio|le guide|le scadenze|puo darsi|quattro ore|saputo|tra gli|zona
-12 periti
-11 avevo|dei periti|distrazione|novara
11 custodia|le tue|mandate|non ci
10 caffe di|console|genitori|imputabile|la console|scadenze|un caffe
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
30 comodo|un tecnico
29 disposto|se per
28 affidato|arriveranno|copia|dati sono|riservata
27 i tre|incaricato|ricevera
26 esserci|l' abbonamento|non me|sulle
-26 oggi le
-25 banco|riceve
25 il server|la modifica|luglio il|tecnico
24 antiveleni|centro antiveleni|darle|funziona|i due|non puo|reclamo puo|te le|un gruppo
-24 due mesi|la sera|ora due
-23 # in|due ore|i profili|le abbiamo|possiamo|quello del|vulnerabilita
23 chiami subito|e gia|e molto|si fanno
22 # anziche|domani|e fermo|e richiesto|i genitori|il bonifico|li paghi|male il|mandi|riparte|segnalato il|vorremmo
-22 comincia|e al|prezzo giusto|querela
21 alcun|all' ora|appello|bambina|canone di|concerto e|dietista|ha ricevuta|integri|la tessera|ora che|qualcosa di|risolto|sono integri|un ritardo|uno|va
-21 casella che|e d'|le impostazioni|rete
20 abbonamento|alleghiamo|altri possono|arriva|cancellarne|cancellarne la|comparso|di cancellarne|e comparso|e qui|fatto un|gia letto|il problema|la casa|mio|modifica|occhi|pediatra|scritto a|sta bene|terra il|tessera|vale
-20 cambiala|cifrate|dell'|e #|e attiva|e noi|giudiziaria|l' orario|notificato|prenotazioni|sono cambiati
19 # alle|abbiamo disposto|aperte|averla|confrontate|copia e|dato|di mio|e nostro|entra|euro dal|fanno dalle|ha avvisati|i siti|in via|mi ha|nota di|pesiamo|puo cestinare|reclamo|risarcimento|server|stessi|tre|troverete|un doppio|uno solo|voce
-19 abbiamo annullato|che domani|del biglietto|prima che
18 a ogni|adesso|avete ancora|chi ha|di gennaio|doveva esserci|esatto|esatto e|garante per|ho chiuso|i registri|il prossimo|in piu|la nota|partono|passiamo|san rocco|varco
-18 che non|dopo un'|gli addebiti|il modem|informata|lettura|modem|nuovo il|orario|presidente|trenta che
17 # tutti|acceso|al sole|alle condizioni|basta|ce lo|ciascuno|dalla sede|dalle|delle scuse|di conto|dichiarato per|dobbiamo delle|e avvisato|e incaricato|frattempo|giga|i tuoi|il lavoro|invio e|l' elenco|l' impostazione|la prossima|la scadenza|nel frattempo|nuovo al|piu e|programma e|rimosso il|stato sostituito|tagliando|tolta|torto|un biglietto|versato
-17 abbiamo tolto|ambulatorio|ferma|funzione|futuro|la funzione|la notifica|online|recapitato|resta il|se riceve|stamattina ho
-16 addebiti|badge|da un|e revocato|marito|mercoledi #|suoi
16 all' ufficio|cancellato la|come si|contrattempo|credenziali|da adesso|definitiva|e nella|e ora|e pronto|falla e|fermo|firma le|forno|giustificazione|guasto|il laboratorio|il registro|in omaggio|la locandina|le avevamo|le credenziali|lo paga|marta|nome e|non a|omaggio|preghiamo|prossima volta|protezione|pure le|regolare|rimaste|rivolgersi al|se desidera|stesso prezzo|trasmetta|un banale|una giustificazione|vi dobbiamo
15 # nella|a verificare|abbiamo copiato|accesso e|affidato i|ancora in|arrivano|arrivano entro|avvertirci|carta non|chiusa il|destinatari|di operazioni|dietro una|fino alla|funziona da|i destinatari|la lezione|listino e|ma la|mi scriva|non usi|nota|pagamenti alla|per prudenza|programma|quelle|questo e|ricevuta|sostituire|terra|tessere|un giorno|usb
-15 # sono|alla banca|allo #|avvertito il|banca|controllano|da chi|era|ho avvisato|mattina dopo|ogni settimana|piu di|procedura|qualcuno|rimosso|trovi a
14 a uno|abbiamo attivato|abbiamo tolta|allo stesso|anomala|anzi|apri|banale|bene|buono|cancellazione|chiuso il|codice il|compagnia ha|comunque|contiene|controlla|costo|denuncia|devono|differenza|dimmi|disposto la|ditta esterna|e avvertito|e questo|e vero|forse|interrotto|io con|la differenza|la protezione|la riservatezza|le borse|lo|nella|operazione|porte|problema|riaprira|scadenza|segnalato|sembrerebbe che|sono le|sto|suite|sul conto|vi preghiamo
-14 addetto|cancellarlo|conto del|di cancellarlo|di stamane|domani in|e quello|erano|ho|in videochiamata|mensilita|modulo e|notificato il|per venerdi|restituzione|scritto che|valuta la|videochiamata
-13 # #|aggiunto un|al banco|annullato|chiamo|chiamo io|chiesto|cliente|e cancellato|ha un|i nostri|interrotto l'|la chiamo|maggio alle|o al|passa a|prenotazione|richiedere|sono al|stato informato|sua prenotazione|utenze|vecchie
13 albo|anziche|avvisato il|basta che|biglietto|conta|di garantire|dimmelo|dimmelo e|diritto|dopodomani|e nessuna|e rientrato|ecco quello|eliminato|gara|il biglietto|il listino|il programma|la registrazione|le prove|lotto|presenza di|profilo|registrazione|reparti|ricetta|rientrato|rocco|sembrerebbe|siti|soci con|viene|voce in
-12 # le|da maggio|di pagamento|e gratis|garante|giusta e|ieri|il telefono|li trovi|ogni giorno|previsto|privata|sera prima|solo la|sono in|spento|stato rimosso|sul telefono|sulla scatola|tutte e|versa
12 abbiamo rinnovato|avvisati|bloccato l'|borse|cairoli|carico|confermiamo|della segreteria|domani mattina|entro martedi|familiare|giornali|ha alcun|il sito|il tappeto|interessi|la focaccia|la torta|le confermiamo|le letture|listino|o a|oggi li|partono questa|per quello|persone|presentato denuncia|rimborsato|riservatezza|spostati|stata chiusa|strappi|tappeto|verra|via cairoli
-11 !|codice|ho chiesto|insieme|li abbiamo|ripristino|solo chi|sporto|va bene
11 abbiamo bloccato|ai|al solito|al vicino|anche all'|bloccato|bonifico|cambiato|come al|detto|deve|e abbiamo|e alle|i fiori|i tempi|ignorare|la firma|la ricevuta|le tre|lezione|persone che|proposta|quello che|rimborsiamo|se ha|se vuoi|sei tra|un mese|vuoi
-10 abbiamo staccato|accedere|e spento|example|in tempo|quattordici|questo non|riceve una|riletto|staccato|strumento|tasto|venerdi #
10 casa|ce|e celiaco|e notifica|esterna|fate|finche non|i|il dettaglio|martedi|passi|piano terra|pure|sei in|singola|sole|solo i|tuoi|vada
-9 abbiamo gia|conteggi|contratti|di averci|insieme a|la rete|la versione|paghi prima|soltanto|un codice|un iban
9 anche ai|celiaco|e presentato|e riaprira|mattina stessa|non ricevera|novembre abbiamo|oggi ogni|quello|tuo profilo|vicino
-8 apri la|averci|chiesto a|l' indirizzo|lunedi|plugin|se entro|un controllo|una fattura
8 avvisato|disposizione|le password|malfunzionamento e
-7 abbiamo informato|corso|dalla rete|lo #|sera|vedi
7 attivato|attivato la|contenimento|da remoto|dal saldo|denaro|di contenimento|due anni|e attivato|quello della
6 in due|rimangono
5 appunti|gratuitamente|scritto di|sette
-5 bolletta|posto c'|se preferisce
4 abbiamo cambiato|abbiamo revocato|del numero
-4 stesso e
`,
  'protective-step': `
29 preparato|telefoni|usi
-28 alla porta
27 per le|rifare
26 conferma a|cosa ti
-26 la usavi
25 avvisaci|cambi|impostazioni|non la
24 abbiamo preparato|accompagniamo|d' ordine|il tesserino|parola d'|tesserino
-24 scegli
23 non apre|operatori
22 in busta|se riceve|ve la
21 da venerdi|di altri|di fare|illecito|riceve|se succede|visura
-21 qualcuno puo
20 al sesamo|chiuse|il vecchio|mai
-20 anche li|scrivendo
19 badge|blocchi|inserito la|la blocchi|messaggi strani|passa a|puo chiedere|quella di
18 chiama|segnali|strani|succede
17 carta la|denunci|e attiva|mostrano|richiedere|se|sempre il|sesamo
16 ai vostri|chiedete|chiediamo di|come pin|i familiari|nascita come|non usi|per prudenza
-16 il cvv
15 anche lei|apre|attivi|attivi il|chi l'|familiari|inserito|lei lo|passiamo|potete|telefonate|tenuto
-15 chiamando|cvv|ti telefona
-14 blocca|cambiala anche
14 cosi nessuno|ha scaricato|lo smarrimento|usata
13 smarrimento|usarlo
12 domandiamo
11 ti chiediamo
10 chiedere
-10 chiedine|chiedine una|e chiedine|tua banca
9 passaggi dalle
8 del documento
4 prudenza
`,
  pleasantry: `
36 soltanto
34 cantano
-32 crescere
31 posizione e
30 ha scritto|hai visto|io !
29 costituisce|equilibrio
28 che mese|ringraziamo
27 come avrete
26 anni|e siamo|sogno
25 crescita|parliamo
-25 parte della
24 avrete|capito|loro|mesi abbiamo|ragazzi !
-24 olio nuovo|raccolta
23 dire|in bianco|vorra
-23 nostra missione|viene prima
22 affissi|agli sponsor|e piu|ecco perche|inverno|l' inverno|la primavera|quella data|sia sentita|sponsor
-22 dal
-21 alti|da sempre|piu alti
21 ogni giorno|solito
20 accetta|che ci|la rete|ma soltanto|numeri|pane|quasi|quelli|serate|un mazzo
-20 della nostra|obiettivo
19 alcuna|bottega|due premi|gioia|massima attenzione|puo usare|scusatemi|vi ho
-19 viene
18 assai|banca del|birra|carita|fatti|fisioterapia|marginale|nonna|per carita|perche|premi|responsabilita|sappiamo quanto|se vi|si puo|soddisfazioni|solo la|strada|tutto marginale|vostre
-18 cliente|resta il
17 a conti|abbiamo passato|del settore|dunque|energia|evento|futuro|i numeri|il disagio|importi|l' edizione|nel #|nessun dramma|nullo|partenza|passione|profili di|questo|restera|siamo|volta sola
-17 eccellenza del|l' eccellenza|la protezione|posto|quanto accaduto|segnalazione con|serieta|trattiamo
16 all' articolo|articolo #|capisco|contenuti|contratto con|forum e|ho fatto|ogni caso|oltre|per averci|scritto|stavolta
-16 dirlo|lei e|po|troppo
15 ancora per|apri la|attenzione|con scritto|e giusto|ha un|il tasso|importi in|negozi|noi una|professionisti|resta quello|settore|sommato
-15 grande|primo|sempre mettiamo|un saluto
14 articolo|del contratto|di pochi|disagio|festa|i volontari|il consiglio|ma e|terra
-14 che cosa|che se|dai|meramente|sicurezza viene|via meramente
13 a lunedi|avvaliamo|ci avvaliamo|doveva|e anche|ed e|identici|impegno quotidiano|la qualita|noi di|quello del|quotidiano|ragazzi|siamo gia|volontari
-13 ciurma di|del servizio|impatto e|lavoro|sa|sono accorti|tre
12 # minuti|agli|al centro|conti|i clienti|intanto|palco|pochi|restare|rossa|sapete|settimana|sogno e
-12 accorti|ai|ciurma|impatto|l' impatto|pazienza|pazienza e|voi che
11 edizione|inizio|nostro impegno|prima della|sedi
-11 fiera|meramente cautelativa|niente|saluto
-10 almeno|ne sono
10 chiederle|conoscere|dramma|ed|ma|noi|se vuole|una volta
-9 dicono|eh|missione|pero|pietro
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
30 gratis
29 felpe|intanto|soli #
28 bulbi|i bulbi|in omaggio|prima lezione
27 li paghiamo|omaggio|soluzioni
26 gia che|prevendita
25 # !|attesa|su
23 il pacchetto|pacchetto|scopra
22 approfitti|da #|pensieri
21 altre|ancora|le felpe|pro|voglio il
20 al piano|frattempo|hai gia|nel frattempo|regalati
19 abbonati|euro|secondo anno
18 avrai|due mesi|e gratis|in offerta|offerta
17 abbinato|pedala|prossima bolletta
16 a proposito|cena|consulente e|entro domenica|negozio|proposito|sconto|suo consulente|verso il|zero
15 # franchi|corri|corri a|dall' app|di piu|e in|franchi|le segnaliamo|porta un|prenota|ricordiamo che|un amico|weekend
14 # euro|anno|e lieto|frattempo e|la guida|lieto|lieto di|subito|tariffa
13 amico|app|consulente|giga a|guida|il negozio|mesi|stesso alla
12 attiva|canone zero|fondi|giga|natale|non perderti|perderti|ricordiamo|trovi a|verso|zero per
11 anteprima|bastano|l' anteprima|passa|premium
10 che la|prenota entro
8 attiva l'|l' offerta
`,
  hedging: `
54 taluni
40 legate
38 alcuni
36 eventualmente
32 parrebbe|parrebbe che|risulterebbe
29 sapere
28 fatto notare|notare|notare che
26 aperture|rendiconti|sarebbero
25 fosse
24 aver|di utilizzi|portata|tra i|utile
23 consultati|diversi|in taluni
22 abbia|certificati|presumibilmente|verosimilmente
21 abbiano|figurerebbero|gli interessi|nei|punti
20 certificati medici|e dato|essere|medici|tecnici|vi sono
19 alcune|anagrafici|anche il|avrebbe|lo faccia|offerte di
18 in corso|pare
16 di voi|non vi|tempi
15 disciplinari|esposto|interessi|potrebbe aver|prelevato|stornato
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
42 breve
40 capita
39 trascurabile
37 quasi
35 parliamo di
34 dalla nostra
33 comunque|errorino|un errorino
32 assai|aver riscontrato
31 un banale
30 e mica|lieve|mica|niente
29 banale|di crescita|esiguo|inezia|un' inezia
28 di una|ma e|poco
27 giro
26 animali|con valuta|fortunatamente|svegliati
25 fretta|niente di
24 cambia la|importi|quanto accaduto|soltanto lo|un lieve
23 al massimo|contenuta|in fondo|massimo|per mero|si fa|valuta|vi ha
22 crescita|fenomeno|fondo|gli importi|materiale la|mero|mero errore|ripristinato
21 cambia|capita anche|e nulla|e risolto|ma a|roba|una semplice
20 dalla copia|dell' infrastruttura|di preoccuparsi|l' ha|marginale|peraltro|tutto marginale
19 dramma|e solo|e una|entita|nota|portata|semplice
18 !|circoscritto|e trattato|e vi|hai perso|migliori|risolto|trattasi|trattasi di|trattato di
17 bulbi sono|copia di|di sabato|disponibile|era in|in ogni|ma|maggioranza|mezzi|puo avere|ritiene che|si ritiene
16 abbiamo ripristinato|bulbi|carattere|dal laboratorio|del tutto|di modesta|episodio|gioco|i bulbi|il mare|mare e|modesta|presenza
15 # dei|aperti|avere il|c|casi sporadici|di casi|l' episodio|sono cose|sporadici|via un|viaggiare
14 carita|cose che|digitale|fa|formalita|ma ci|nessun|nullo|per carita|precisiamo|precisiamo che|segreti|si tratta|tratta
13 di pochi|dunque|non e|piccola nota
12 attestati|laboratorio e|poca|poca roba|pochi|svista
11 contenuti|tratta di|vada
10 a gennaio|no ?|riaccreditato
9 in merito|modesta entita
8 numeri|semplice svista
7 merito|sabato
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
25 al centro|per noi
24 massima
23 di massima|fabbrica|insieme|ogni|un' ottica|verso|viaggiare
22 ogni giorno
21 ascolto e
20 clicca qui|eccesso
19 amministrazione|ascolto|crediamo|ed|il login|in via
18 chiediamo di|clicca|eccellenza|la fiducia|ogni settimana|prezioso|sempre|sulla tua
17 generazioni|preferito|tranquillita
16 da oltre|il nostro|ringraziarla per
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
