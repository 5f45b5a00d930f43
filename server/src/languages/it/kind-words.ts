/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
54 29 avevamo
51 13 vi abbiamo
47 8 le abbiamo
-39 -21 abbiamo ricevuto
36 27 talu~
31 16 abbiamo mandato
-31 -24 errori
1 31 recapiti
2 31 visu~
30 25 chiedo scusa
30 7 e partita
-30 -20 esau~
30 11 rifacciamo
30 10 ti abbiamo
0 29 ha letto
4 28 nomi
-27 -13 buone
25 15 data #
25 6 era per
25 7 sveg~
-24 -24 buon
-23 -12 di aver
23 8 ehm
1 23 indirizzi
-23 -20 restano
23 19 taluni
22 18 abbiamo lasciato
22 10 corretta
-22 -16 dura
-22 -21 grazie per
22 6 hai ricevuto
22 5 invertito
-22 -14 l' attesa
20 22 rimasta
22 8 sogn~
10 22 vi chiedo
-21 -14 attesa
21 5 avete ricevuto
21 7 si sa
-4 20 # persone
20 7 ? no|il pacchetto|pacchetto
20 5 abbiamo dato
20 3 abbiamo scritto
-20 -13 aran~
-20 -14 dorm~
-16 -20 entro il
-20 16 password
19 9 # abbiamo
19 6 applicato
19 16 causa di
19 7 di troppo
19 5 era quello|il menu
6 19 potrebbe aver
-19 -10 smet~
-19 -15 spiacenti di
19 15 sua e
18 11 ad agosto
18 7 arrivate
18 18 chiediamo scusa
-3 18 condivisa
-16 -18 cord~
18 16 da sempre
18 9 invece che
18 1 restituiamo
18 14 scritto che
6 18 telefono e
-18 -9 usi
-17 -12 chiedono|errore #|i biglietti|il produttore
-17 -11 dentro la|programmata
17 5 differenza|disallineamento
17 6 era a
-3 17 lo hanno
-17 -15 pronta
0 17 scaricato
17 12 vi chiediamo
2 17 visibili
-10 -16 catena
16 9 era|vi avevamo
-3 16 fotografato
16 6 ha ordinato
16 8 in data
16 7 in regola
16 5 lasciato fuori
16 11 non avevamo
-16 -13 regole
-2 16 suo referto
16 4 un disallineamento
16 -6 vale
15 10 abbiamo chiuso
3 15 abbiano
15 2 arrivati
-1 15 codice fiscale|dentro ci
-15 -14 com'|truf~
-15 -11 com' e
-15 -9 cros~|e mancato
2 15 curi~|sottratti
15 5 di grave|dovevamo|la differenza|realta|torna sulla
15 3 disservizio|sito non
0 15 entrato nella|foto della
-3 15 fogli
-15 -10 in lista|nel carrello|rinv~
-2 15 invalidita
-15 -15 la fattura
1 15 letto i|rubato
-15 -5 mese prossimo
15 4 non essere|precisazione
-15 -8 richiesta del
15 13 sbagliata
9 15 suo nome
15 8 venduto
15 11 versato
-15 -4 viet~
9 14 a lei|reca~
4 14 al garante|prego di
-14 -4 attacco
-14 -11 benvenuta|condoglianze|esportazione|volentieri
2 14 chi era
10 14 con lei|e ne
3 14 copiato
-14 -9 del data|magl~|oops|trieste|trie~
14 3 di venerdi|vi siete
12 14 e rimasta
14 7 elab~
-14 -10 evit~
-14 -3 fine~
14 5 gia in|operative|rinunciato
-14 -12 hai chiesto|id
-3 14 ho parlato
14 4 ieri ti|rendo
14 14 in poi
-10 -14 l' attacco
1 14 l' ha|si ritiene|un evento
14 2 rata
14 1 rettifica
14 8 riconducibile
-14 -8 ritardo per|sentiero
-14 -14 user
5 14 verg~
-14 -2 viol~
14 -1 vola~
-13 -11 accordo|e pronta
4 13 alun~
13 8 anche ai
7 13 bastava
-13 -9 bevi~|duecento|lista d'
-13 -8 casc~|d' attesa|nella chiesa
0 13 ce l'|pato~|vedeva
-3 13 chat|con nome
-13 -10 codice #|le novita
13 2 comunicazione di|tempi
1 13 contratti di
-10 -13 controlla il
-13 -6 copre|qualche giorno
-13 -2 della banca
13 3 di sala|li ho|si segnala
5 13 di terzi
-1 13 ditta che|file con
13 5 e annullato|la trovate|niente acqua|no ?|ogni anno
2 13 e nostro|hanno aperto|recapito|terzi
13 4 fantasma
3 13 ha visto
-13 -12 host
13 7 la convocazione
-2 13 nella gestione
12 13 nessuno di
13 1 nostra ultima
13 10 scusami|un' anomalia
-5 -13 se non
12 4 # i|abbiamo invertito|in arrivo|montate|portava|un disguido
-12 -9 a presto|che vedi|venerdi #
12 2 abbiamo portato|di sabato
0 12 accessibili|in giro|vi scrivo
-9 -12 anno scorso
-12 -8 assemblea dei|cora~|esaurita|la ringrazio|parte fino|peccato|pecc~|richiamo del
12 1 broc~|di ieri|fiori
4 12 bucato
-7 -12 caffe|caff~|una catena|violazioni
-1 12 cartella condivisa|le chat
-3 12 cartelle
2 12 centrale rischi|che alcuni|e indirizzo|i movimenti|nulla a|opportuno
12 5 che avete|domenica abbiamo|finisse|il magazzino|la scadenza|la seconda|magazzino|trovera
-12 -7 cioc~|si ritira|suoc~|torna al
-12 -10 disd~|due minuti|il pagamento|richiamo|richiesto il
1 12 e scadenza|email e|programma che
12 7 essere stato|ordinato
12 3 fiat~|teat~|trovato la
-2 12 gliel'
12 6 invio|l' avevamo|nome di|stamattina
12 10 l' abbiamo
-12 -12 l' anno|ne parliamo
12 9 ne scusiamo
6 12 portato via
-6 12 psic~
-12 -11 se c'|torna
12 -1 segnalazione e
-11 -12 sei stato
3 12 soggetto
12 8 spettabile
-8 -12 un gestore
12 0 valido
-12 1 violazione
5 11 ! !|un servizio
-6 -11 ?|catena di|se cambi
11 3 abbiamo caricato|bomboniere|bomb~|canone|canone di|era un|impu~|non paghera|paghera|parte domani|per intero|svegliati|va bene|vendute|versamento
-2 11 abbiamo chiesto
11 6 abbiamo venduto|disguido|disg~|ufficio ha
11 0 acqua|repl~|tari~
-11 -7 aggiornamenti|arancione|burr~|i preferiti|in giugno|manutenzione programmata|matrimonio di|modificato
-11 -8 al mese|bici~|rumo~
0 11 altra paziente|collaboratore|di nascita|nascita
4 11 alunni|tra cui
3 11 anagrafica|ignoti|nome numero|un soggetto
1 11 andavano|check-in|esposizione di|indesiderati|paziente
11 7 avevamo scritto|nella mail
-11 -10 benv~|puoi|risposta
11 2 bollino|di domenica|eri|focaccia|foca~|potrebbero non|solu~|ve le
7 11 certificati
-11 -9 che sia|di errore|e pronto|materia|prodotto
11 5 con corriere|criticita|quello di
11 4 confuso|gli scontrini|importi|lo so|vi ha
-11 -11 consumatori|e uno
2 11 estranei|in qualche|pulizie
-11 -4 far
-3 11 farmaci
-8 -11 forno|libreria|{}
11 1 in piu|la qualita|potrebbero aver
-11 -6 lascia|lento
11 9 mandato|spedito
11 -3 mang~
-9 -11 mittente|mitt~|nostri sistemi
-1 11 movimenti|redditi|seguito a
-7 11 paes~
-11 -3 privacy
9 11 sentito
11 -1 un giorno
11 -7 vali~
-10 -7 a buon|a pasqua|agonistico|agon~|buon fine|chiudono|dormire|giorni per|passera|per cento|rilevato
0 10 a cuore|a un'|curiosato|ha trovata|i dati|le schede|nomi dei
10 4 a proposito|c' entra|e sfuggito|ferro|non corretto|proposito|rimasto male|vecchio di
10 5 abbiamo stampato|caricato|community
10 3 abito|calze|crescita|i bonifici|listino|merito|nella convocazione|quanti ne|tornano indietro|trascritto
5 10 accessi|sarebbero
10 1 addebitato|corsa|delle #|dopo~|ieri non|in taluni|quelli di|stamattina alle|tariffa|volo
-10 -6 alla fine|aume~|certificato agonistico|dell' art|inizia|la neve|minuti e|puntate|sensi dell'|si passa
-7 10 autorizzato
1 10 avvisati|conteneva i|entrato ha|garante e|gestione|ha saputo|nasc~|qualcuno vi|rubato il|sito ha|tranquillita
-10 -8 bastano|disdetta|dominio|euro~|lista listname|listname|nazionale|nazi~|orol~|riceverai|sia un
-6 -10 ci avete
-1 10 ciascuno di|contratti|escludere|fiscale|ha fotografato|idoneita|referto a
10 10 colpa e
-10 -5 con attenzione|la birra|raccontano
-3 10 con nomi|persona sbagliata
2 10 da estranei|la mia|nascita e|un nostro
10 7 deso~|firmato|sembrerebbe|sito e
6 10 dete~
-10 -4 diventa
4 10 dovevano
-2 10 e fatto
10 2 gentili studenti|odierna|odie~|riscontrato|spetta
-4 10 ho allegato
-10 -9 il tetto|soff~
3 10 inoltre
-10 -10 l' hai|produttore|scade
7 10 le copie|per errore
-10 -2 le corse
10 6 mero|nel nostro|non era
10 -3 mora
-9 -10 operazione
8 10 pagina e
-5 10 potevano
10 -2 qualita
-10 0 ricerca
10 8 server e
10 0 stanotte e
-2 -10 tort~
-9 -1 a nome|nove
9 3 a spese|arrivato in|aveva rinunciato|ci mandi|del convegno|essere stati|fiato|invertito due|la valvola|le notti|nostro sistema|ora ha|scambiato|scritto #|scusateci !|stata riportata|stessa ora|sul cartello|valvola
5 9 abbiamo inviato|direttrice|partner
-9 -6 allerta arancione|cerca una|grazie di|il reso|l' acqua|l' allerta|non riuscito|ricevi|sono sospese|taba~|tentativi
-9 -5 altra volta|dalla sua|del luppolo|esauriti|ha lasciati|il sentiero|le gare|luppolo|lupp~|senza penali|soggiorno|tutti la
9 8 analisi|e annullata
-9 -8 associato|con spid|d' accordo|mila~|neve|personali|pesc~|tre settimane
9 4 avevamo detto|di compleanno|nel volantino
3 9 avvisato|consultati|e ce|frase di|intrusione|portone|potenzialmente|tua frase
-1 9 avvocata|hanno avuto|hanno potuto|non dovevano|ora d'|ti chiama|violato
-7 -9 bit|imit~|ries~|scaduta|ti hanno
7 9 carabinieri|incaricata|invertite
9 5 causa e|mail di|si sono|stampato
1 9 caut~|e entrato|entrato|forum|foru~|i link|per nove|potuto leggere
9 -3 chil~
9 6 collo|peraltro|pera~|riportata|talune
2 9 copiati|digitato la|giudizi|hacker|hack~|ruba~|sangue|un programma|violato il
9 -2 corsisti
-3 9 credenziali|movi~|un forum
9 2 da stamattina|la focaccia|le nuove|posto del|tapp~|teatro|vostro ordine
-9 -2 dal mese|dodici mesi|in piazza|sposta
-8 -9 dann~|di oggi|l' operazione|sms che
-9 -7 deciso|dispiace che|dolore|il sabato|iscrizione alla|questo avviso|riapre|scom~|senza scontrino|sessanta|sospese|spesso
9 7 desolati|siamo desolati|trattasi|trattasi di
0 9 e dati|fascicoli|foglio e|gruppo sanguigno|hanno visto|informato|le informazioni|ritiene|sanguigno|sindacato|un ex|vergogna|vostri
9 1 frattempo|funziona|la replica|nel frattempo|nostro dna|qualcuno di|qualita del|quello giusto|questa e|sembrerebbe che|taluni casi
-5 9 garante
-6 -9 gestore di
-9 -9 hostname
6 9 impostato|lei
-5 -9 in scadenza|reim~
9 9 insomma
9 0 interruzione|rimborso|ritardo
-8 9 la password
8 9 le chiedo
-6 9 paese
1 -9 pier~
-9 3 pratiche
-2 -9 re
-2 9 umil~
-9 -4 venite
-8 -5 # c'|# suonera|a dire|alle undici|ancora il|annullato l'|autolettura|azzu~|cerchiamo|ciab~|crem~|cust~|dira~|falsi|giovane|grazie|il pezzo|il prodotto|in quattro|ma se|mancanza di|nett~|nipo~|parlano|per averci|preavviso|preavviso di|risposta al|sono tre|suocera|suonera|suonera l'|taralli|una notizia|va di
8 2 # era|abbiamo importato|abilitata|ai tornelli|allo #|aula #|avessero|banco e|bruni una|che sei|corrige|del piano|dose|e lei|errata corrige|falso|felpe|gabbiano|gabb~|importato|imputabile|la piattaforma|lo avevamo|non avete|parte oggi|problemi con|rata di|recupera|ricarica|rovi~|sbagliato la|scritto alle|scritto noi|speciale|troppi|trovare|volare
8 0 a gennaio|a scuola|borsellino|brochure|cartello|ciao nome|interessi|ripetere
-8 -8 abbraccio|chiude|dall' app|supporto|termina
2 8 accaduto|di ricerca|dove abita|ex|la riguardano|permessi
8 -2 accr~|parcella
8 3 acqua calda|berg~|codice sconto|di anticipare|febbraio si|fisioterapia|ha premuto|hai ordinato|intoppo|ma ci|nel programma|per sabato|perdonatemi|restituiamo la|rimborso entro|scambiati|semplicemente|sono arrivate|sulla tua|suo volo|volantino|volta la|zero
-8 -6 aggiorna|aggiorna la|al mittente|aprile alle|comunicarci|e ammesso|e giovedi|garibaldi|gari~|ghia~|in biblioteca|la partita|libe~|mano~|pade~|per motivi|promemoria|quando vuoi|rinuncia|sono consultabili|strada e|su dieci|uno sbaglio
-8 -4 altrimenti|carrello|memo~|montagna|profilo|socie
1 8 anche quelle|del portone|e avvisato|e note|indirizzi e|l' abbia|l' hanno|leggibili|ne scuso|procura|si vedeva|sul tavolo|uomo
8 7 anomalia|dove~
-3 8 aperto a|in chiaro|l' esito
-2 8 aperto in|cono~|dati dei|messaggio dalla|nomi e|nostra collaboratrice
8 -1 attestati|con valuta|serata
8 1 auto era|con riferimento|il viaggio|indicato|liev~|noi con|non siamo|presente casella|replica|soddisfazione|un prezzo
8 6 avev~|grave
3 8 azione richiesta|dei vostri|leggerezza|sottrazione|sottrazione di|un canale|visto
-8 -1 ben
-8 7 che da|residenza
-8 -2 ci hai|link per
-4 -8 computer dell'
-6 -8 conservazione|il danno|risolto
-4 8 curr~
-7 -8 dal portale|e cognome|freq~|in pensione|lamp~|spostare|usa il
0 8 dati siano|della tua|di ciascuno|dole~|idon~|la ditta|oggetto di|spedisce le|tecnologico|un collaboratore
8 4 del nostro|figuraccia|la massima|le bottiglie|taxi|tolta
-8 -7 di dati|di solito|e richiesto|in caso|lo presti|questo e|seggiolino|v
-5 -8 diversa per|lago|nuovo accesso|violazioni di
-8 2 fascicolo
4 8 fedelta|soggetti
8 5 ferragosto|toccato
5 8 fidu~|lasciato
-8 -3 gia provveduto|lo diciamo|segnali|spid
7 8 ha preso|nostro archivio|prelevato|voi
-6 8 immagini
-8 3 la carta|leggi|riuscito
-3 -8 la domanda
-1 8 le immagini|nostro gestionale|sogg~
-8 4 mala~
6 8 nostre scuse|omon~|vogliamo
-2 -8 riem~
8 8 scusateci
-8 0 sente
7 5 # !|abbiamo usato|apriva|l' avviso|pare che|scusatemi
3 -7 # giorni|milioni
-7 -5 # si|arbi~|custode|da sua|del produttore|e esaurita|ecco i|elvira|foto che|graz~|hai dimenticato|it|l' ascensore|l' ingresso|letto male|ma ho|male di|mercoledi|mesi e|nostre condoglianze|o si|ore prima|orologio|prova gratuita|qualcosa che|richiama|rilascio|rumore|scuse che|sedie|sere|si prova|smetta|smetta di|sospese fino|stai|ti va|truffe
0 7 # volte|assistente sociale|aver reso|cartella e|cercava|dia seguito|divu~|dpo|e certificato|fotografata|gentili utenti|i contratti|i nomi|il reparto|in pericolo|indirizzo della|informazioni|mostrava|parenti|suo marito|tue corse|una verifica|voi e
-4 -7 a caso|posti|reimpostare la|stato tu
-7 -4 a esaurimento|accogliere|asil~|care socie|cari amici|causa della|come ci|dell' energia|dimenticato qualcosa|e nata|e raddoppiato|esaurimento|ferramenta|fium~|il carrello|in ottobre|inclusa|l' iban|la lampada|lampada|le mani|le scuole|mandiamo il|merc~|moli~|non faccia|protezione civile|riemettiamo|rinviata|sabato dalle|sbagli|sbagliare|signor pavan|tutto fino|vari~
-7 -2 a febbraio|fax|ho sbagliato|plan~
1 7 a margine|buca~|cartella|chiavetta|debiti|della cache|di cartelle|di recupero|e offline|erano leggibili|finiti altrove|interna|la polizia|motori|nascosta|preso i|pubblicate|stato oggetto
7 3 a suo|abbiamo indicato|arrivate in|berl~|bocciofila|casella di|contrario|di pollo|e nostra|eventuali inconvenienti|fatto gli|fatto pagare|gliele|ho gia|i versamenti|in la|locandina|magazzino il|mail delle|modello in|nessuno resta|per mero|pollo|quello ordinato|ricamati|ride~|rimborsiamo il|risulterebbe|ritardo nei|scarpe a|sciatori|scontrini|seguito di|sessione|si vedra|sms di|spett li|termine e|un calendario|vale la
7 2 abbiamo accettato|ai lettori|ai migliori|alla #|appl~|aspettare|avete trovato|avevamo aggiornato|chili di|comunicazione del|confusione|cucchiai|data e|di crescita|di radio|e falso|e fissato|e nessun|e siete|fibra|gentile e|hai comprato|hai visto|in merito|l' olio|lasciato scadere|le felpe|luce del|nell' invito|nuova versione|omaggio e|osteria|pagato|pia|prima per|provarlo|puo tornare|ragione lei|rider|scap~|scos~|scusa soprattutto|senza alcun|sole~|srl|te che|te e|ti ho|trovato l'|tutto l'|ufficio abbonamenti|una modifica|valido fino|viaggio|vostro tavolo
2 7 accesso alle|altrove e|del forum|i badge|la direttrice|non autorizzato|ripreso
7 0 accettato|biglietto da|bozz~|chilometri|guas~|i voti|le mie|spariti
-7 -3 account|capire|cosa c'|indirizzo email|leggere|piaz~|se le
-2 7 ai genitori|cassaforte|cell~|che ce|febbraio un|non sappiamo|riserbo|separazione|solo con|tutela dei
7 1 alla stessa|avvisarvi|bide~|dema~|doppia|era corretto|inno~|la rettifica|le e|male|nostra newsletter|preferisce|premuto|prosegue|riprende le|stagista|ti restituiamo|venerdi sera
-7 7 anag~|di sicurezza|mappa|pazienti|riservatezza
3 7 aprire i|aver visto|bancarie|call|call center|chiedo|coordinate bancarie|intr~|qualcuno|stati|tua email
7 6 assai|entro lunedi|paghiamo|si fosse|voti
-7 -6 autunno|autu~|cosa cambia|di {}|errore che|errore non|giorni lavorativi|il fatto|il prossimo|la voce|ladr~|lavorativi|nebb~|occorrono|piov~|sabato mattina|tempo che|trovi in|un avviso
-6 -7 avvisa|con loro|esercitazione|esito della|in archivio|libro|via sms
5 7 bloccato l'|cedolini|ditta incaricata|estratti|ora in|se qualcuno
-3 7 caricati|e codice|e spento|la cartella|propone
7 -1 caselle dei|diss~|euro a|si era|umbr~
7 7 ce ne|cogl~|gia versato|l' ho|lo abbiamo|occasione per|stampato la
-5 -7 chi usa|dati non|mensile|messaggio non|solito|usa
-7 -1 compra|in questo|per cinque|sparito|vieni
-1 7 conseguenza|del badge|distrutti|donatori|e password|ho mandato|lasciato in|moltissimo|mostrato a|niente carte|nostro e|pago io|pericolo|raggiungibili da|ricercatore|talune informazioni|un ricercatore
7 -2 curata
-7 -7 del lago|il tempo|nonna|per email|prod~|quest' anno|racconto
4 7 dia|fiducia|oppo~
-7 1 disc~
7 4 eh|ente|fatto notare|il voto|risulterebbero|scritto|venerdi a
6 7 firme|sai|sua prenotazione|verifiche
-4 7 ha pubblicato|i vostri|si potevano
-5 7 ho chiesto|stato sostituito
-7 4 identita
-7 5 il garante
-2 -7 l' allarme
-7 2 scre~
-7 6 sepa~
-7 0 via dei
6 1 # anziche|^ordine|abbiamo servito|arriva domani|aveva il|brahms|brah~|caricato la|che fino|conta|conto di|cucc~|data odierna|della newsletter|dna|emessa per|fibr~|gela~|grafico|ieri abbiamo|le bomboniere|le richieste|nel fine|nico|nostro centro|nuovo corso|orario l'|orgogliosi|orgo~|paga la|partite|puo aver|sbagliato e|scambiato il|scatola|siamo orgogliosi|siete|siet~|sodd~|soluzioni|spetta anche|sul bonus|sul catalogo|tari|toccato il|tolto i|utenze|venivano|viaggiare|voglia di|voi l'
6 5 # ho|commissioni|di voi|e questo|ecco perche|example|exam~|lei e|per lei|rimasta in|staccato|volevamo
-6 -4 # km|al reclamo|alla voce|amat~|area personale|articoli|bilancio e|bisc~|bonifico e|calma e|calzini|cinque domande|colazione|cola~|compare quando|confessione|convenzione|convenzione con|coraggio|cort~|cosa portare|crema|da leggere|dal tuo|deci~|del gas|del mercato|devo una|disdire|donazione di|dura venti|e ferma|evitare|febbraio con|fing~|fortuna|gino~|gli errori|i banchi|il fornitore|in anteprima|in tabaccheria|in vasca|ince~|insu~|invece si|la maestra|la scrittura|la strada|manchera|nipoti|nome sul|nuovo gusto|per dirci|poiche|poic~|portare|possibile presenza|proclamato|profumi|quando la|resta attivo|rilevato un|risulta pervenuta|scesa|scusa se|sfog~|si prenota|slittano|stampante|tabaccheria|timb~|torna indietro|tua area|tua donazione|ultimo avviso|umid~|vanno in|varie|via in
6 3 # stesso|ai nuovi|al massimo|anticipare|avrei dovuto|chiuso a|della nostra|dentro c'|eventualmente|giorno cosi|giusta e|indicato nella|ordinato a|ordinato le|piacenza|reso disponibile|spet~
6 2 ^era|a torino|abbiamo augurato|abbiamo confuso|abbiamo fatto|abbiamo pubblicata|abbiamo scambiato|abil~|alpini|anniversario|arge~|augurato|augurato buon|bruni|caricato i|complicato|con consegna|congruo|consueta|correzione|creato|definitiva la|dei laghi|della tisana|delle imprecisioni|di noi|diceva #|dirtelo|e fermata|e molto|e sara|edicola e|edizione digitale|gentile cognome|giurello|giurin|giurin giurello|ha svegliati|identico|il versamento|in meno|laghi|lagh~|lavori di|libretto|lino !|lo zero|maga~|maggio e|mandi|marsica|ne stampiamo|non va|nota di|notare che|novita sulla|ops l'|ordine non|pasticceria|per noi|picco|possibile rispondere|qualcuno ci|resta valido|risposte a|ritiro della|runn~|scena|scusaci !|seconda|senza provarlo|seta|siete gia|smartphone|sogno|soprattutto a|stagista e|stampiamo|succedere|sulla chiusura|sulla prossima|svegliati con|tassa rifiuti|test d'|tornelli|triplo|trip~|troppo presto|trovato chiuso|tu con|tua cassetta|un matrimonio|un test|una data|una figuraccia|una notifica|venerdi abbiamo|vi ho|vi rendo
-3 6 a ieri|a ognuno|assenze e|cancellarlo|ccn|di cancellarlo|di lavoro|indirizzo di|nome|vero~
-6 -6 a sabato|amministratori|avviene|buona giornata|casa senza|chiedi|ci chiedono|dati personali|dispiace per|europa|hai|i dettagli|il disagio|il gioco|il problema|il rapporto|incontro|loro e|manca solo|nel caso|per il|piet~|prova di|quindici|racconta|scomparsa|simu~|sollecito|struttura e|tempi di
6 6 abbiamo consegnato|le cliente|provate|verbali
-6 2 accesso|d' identita|parlato con
1 6 accesso di|alcune informazioni|carta fedelta|che altri|code|degli ospiti|del parcheggio|dell' accaduto|di saperlo|documenti e|dovere|estr~|fiducia e|gentile paziente|hanno scaricato|i motivi|i piani|in quei|informato il|la chiavetta|le credenziali|le offriamo|login|macero|mole~|natura|password erano|quei giorni|recapiti e|ridato|sang~|scuso e|smarrimento|sosteniamo
-6 -3 acqua manchera|ancora ricevuto|buone letture|civico #|compresi|contiene|discussioni|domenica oppure|fume~|gaia|hai messo|hai trenta|idrico|il venerdi|la ricerca|log|lutto|lutt~|mancato il|pensionati|per iscritto|per tre|perf~|quasi|quas~|raff~|rancore|restano validi|richiesta di|tenga conto|tornio|un clic|un documento|venia
6 0 al posto|dovete|i tempi|invertito le|lasciamo|le rimborsiamo|metri|mie scuse|non a|refu~|regalo
-5 -6 alle ore|dell' istituto|gli sportelli|lent~|modificata|museo|muse~|nei dati|ore #|se un|vorremmo
-6 -5 allerta|andata con|apre alle|biblioteca|carta per|ci occorrono|cimitero|cimi~|contiene un|corretto un|costa|dare una|dispiace vederti|feste|gatto e|guarda|ha un|i posti|il cambio|la piu|nessuna risposta|referti|reti|ripa~|risponda con|sale|si legge|uno sciopero|usarlo e|vederti|vederti andare
-4 6 altrui|matricola|vi prego
6 -1 articolo|banche dati|darle|formazione lavoro|mandato un|perp~
0 6 attacco di|avevamo promesso|banca e|chiedo di|collaboratore esterno|collaboratrice|della #|di natura|di pulizie|giornalista|gli accessi|gli indirizzi|impostazione|indirizzi di|io il|iscritti al|l' impostazione|l' opzione|numero il|opzione|percorsi|pericolo chiami|protetta|sente in|sequ~|sostituito e|stato bucato
-1 6 avesse il|cambiare la|chi ne|chiamati|chiami la|chiesto a|copi~|cuori|dal programma|era visibile|gestionale|in copia|informatico|la fiducia|portatile|qualcuno ha|reparto|sbagliato a|siano stati|soggetti terzi|sportello legale|visto in
-6 -1 bibl~|cinema|consultabili|modelli|sostituire la
6 4 biglietto|cestinarlo|consulente|degli utenti|di cestinarlo|ha fatto|ne siamo|nuovo programma|quello|ricevute|scuse|senza che|spiace se
-6 4 brac~|la mappa
-3 -6 capo~|dire|ho letto|il mittente|presto|reimposta la|resta|scusi|segg~|sicurezza informatica|un ospedale
-6 0 carte|gare|pagn~
-4 -6 casa c'|danno|dieci|diec~|esaminato|il punto|lava~|regola|reimposta
-2 6 cellulare|mandato alla|mortificato|non pagate|referto|segreteria telefonica|segreto|sessioni|sono mortificato|telecamere|umilia
2 6 chi vi|credenziali di|da questo|di alcune|di alcuni|e portato|ente e|leggeva|noto che|prego|recapitata|sanitari|spegne|speriamo che|spid di|stata recapitata|stati copiati|una brutta|vostro nome
-1 -6 coda|n
-6 5 consigliamo|diagnosi|nome dell'
5 6 dei posti|l' eventuale|la prego|restituire
-6 1 finestra|sapere
4 6 ho tolto
-6 3 iban e|video
-6 -2 l' azienda|mora~|pagamento e|piazza|portafoglio|prin~|rifugio|simi~
2 -6 milioni di
1 -6 nessun dato
6 -3 nessuna segnalazione
4 -6 ops
3 6 profondamente
-5 6 protezione
3 -6 tornare
-5 -2 # a|documentazione|duec~|e che|elvi~|le ricordiamo|normativa|pell~|portate|prenota|punto di|rinviato|serve saper|tram~|vietato
-5 -3 # ci|abbiamo modificato|abbiamo posto|adesso che|aggiornare|al coro|amici del|art|art #|asilo|attesa di|auguriamo|averci segnalato|basta l'|bruciato|burro|caffe e|cari tutti|caso|chi le|ciabatte|ciao katia|cinque euro|codice destinatario|contatore del|corriere e|dal momento|di iscrizione|disdica|dispiace !|documento|dogana|don piero|e dura|e perso|e quel|e studenti|educatrici|errore piu|esem~|esporta|euro risulta|famm~|fattura n|finisce il|forse e|frit~|funziona una|giardino|guardiamo|ho ricevuto|il giovedi|il regolamento|in forno|in vetrina|indirizzo ?|informano|inse~|integrare|inviarlo|inviarlo di|katia|kati~|la guardiamo|la riemettiamo|le taglie|li mettiamo|luisa|ma con|maltempo|manutenzione|martino|memoria|messaggio torna|mia nipote|notizia|nuovo orario|ogni dieci|oltre i|otto mesi|passare al|pellet|per accedere|per evitare|perdono in|pettorale|pira~|prenotato per|pret~|provinciale|purtroppo non|quattro anni|reclamo n|registrato la|reso e|rinviata al|ripeterla|risulta ancora|roma~|sagrestia|sali~|saper|sara raggiungibile|sbagliato ?|se passi|secondi|sfoglia|si comincia|si informano|siamo solo|sola~|solo di|solo fino|sono quaranta|sosp~|spil~|supera|tazza|teniamo da|ti regaliamo|tipo|tram|trent'|trent' anni|udine|udin~|un gatto|una famiglia|una scorta|una sola|una tazza|variazione|vendita da|vi proponiamo|vieni a
5 2 # rimane|# x2|^sbagliata|abbiamo calcolato|alle due|allegato sbagliato|annullato la|aspettava|avete|avete pagato|avet~|azzerato|azze~|bianche|biglietto scritto|buffet|calcolato|capitolato|carta entro|che era|che finisse|che invece|che vuole|chi aveva|ciao ciao|con quattro|confermato il|convocazione e|corretto|crea~|di nero|di seta|di tessera|disponibile al|doccia fredda|domani ne|e riconducibile|e sostituisce|entrata|era l'|erra~|errore la|esame del|euro !|fa quello|fabbrica|fant~|garage di|giugno non|ha mangiato|ha presentato|hai disdetto|hai trovato|hey|ho attribuito|ho stirato|houston|hous~|i siti|il capitolato|il disservizio|il ferro|il grembiule|il listino|il postino|in edicola|in scena|indietro da|indipendenti dalla|intero|l' articolo|la nota|la tariffa|lamentela|lavasecco|lei sta|lo spettacolo|maggiorazione|messaggi inviati|more~|ne e|nel passaggio|noi a|non dovete|oggi lo|ottobre non|pagare nulla|per ricordare|piu ordini|poca roba|postino non|puo dare|quella corretta|questa e-mail|raga|ricontrollato|rido|rileggere|rimasta male|rimediamo|riportata in|rossa e|rubata|russ~|sabato abbiamo|sabato ho|saet~|sauna|saun~|sbagliati|scatola e|sei rimasta|serviva|sforza|sfuggito|sfug~|si rappresenta|siamo dimenticati|slittamento|sono cose|sovr~|spettacolo|sta al|stesso posto|stirato|stir~|suo tempo|tenerlo|tour|trovate sul|turbo|una lettura|uno scambio|vaccino|volte il|volte l'|x2
5 0 # uscita|andato perso|annullamento|bozza|casi sporadici|ciao {}|contanti|di casi|di mercoledi|di natale|eravamo noi|fare niente|in cantina|io al|la cucina|la recensione|la serata|li aveva|non deve|non riceve|problema tecnico|rall~|reclamo puo|si informa|sostituisce|sporadici|tenersi|tuo ordine
5 -1 # vi|comunque solo|cong~|esperienza|impaginazione|molti di|non devi|occhiata|partita|saranno|umbria|un' occhiata
5 1 ^dopp~|a te|abbiamo addebitato|abbiamo creato|al versamento|anzi|approfittate|approfittate del|arriva alle|avete potuto|avevamo lasciato|avevo|avevo promesso|che debba|ciclo di|confida|definitiva|domenica il|e graffiato|e lieto|e pagato|email di|era ancora|era gia|filtro|fontanelle|gentile elena|giornate|giusta|giusto e|gius~|gli #|gliela|graffiato|ignora|il bancale|il credito|il laboratorio|il primo|il segno|il volo|in cassa|in dieci|in fabbrica|in tale|incomprensione|incomprensione con|indicata|indicava|la cena|la soddisfazione|la via|le altre|le due|le saranno|le sono|leo|li offriamo|lieto|lieto di|lo era|lo preferisce|mandi una|manuel|meri~|mesi abbiamo|mona~|nella casella|nella lettera|non #|non vengono|notti|oggi e|oggi li|ogni giorno|passione|picco di|porgo|possono aver|precompilata|presentare istanza|problemi|procedere al|promesso le|questa casella|rappresenta che|restituisco|ritiriamo tutte|scoprire la|scrivere a|sedia|segnato|si confida|si recupera|stamane|stornato|sul biglietto|svegliato|ti sei|tutto per|ufficio tributi|un picco|un sollecito|un' incomprensione|una frase|una nostra|una parte|vista lago|vista mare|voglio il
-5 -4 ^nuovo|accetto|albi~|alle ora|allegato trova|andare via|aspettavi|attenzione la|banchi|banco #|bello|casi di|che faceva|che sembra|committente|comunicarle|comunicarle che|conviene|dedicato|del committente|del direttore|di spesa|entrare in|euro al|fece|furti|furti di|gentile presidente|gli spazi|gradi|gratuito|il data|il romanzo|l' abbonamento|la pazienza|lavoro id|le restituiamo|mai il|male il|mercoledi alle|minu~|moderatore|mosc~|motivi di|non tener|notte tra|nuove condizioni|olive|orto|pacchetti|parere|parrocchiani|patrono|presti|profilo del|provveduto la|quarta|regole per|restituiamo il|ringrazio per|risulta scaduta|riusciamo|sei tu|sied~|sono due|spiegazioni|stima|stretto|su richiesta|tener|tener conto|trova qui|tutto bene|val di
5 3 ^sped~|abbiamo spedito|al contrario|al primo|cestinare|della clientela|errore materiale|essere state|ieri|in relazione|io|nella nostra|rima~|ritiriamo|scusaci|so|somm~|stam~|una colonna|ve l'|versamenti
1 5 a che|anche tu|arrivano da|aspetta domani|buona fede|cartella con|cautela|chiediamo a|cifre della|circoscritto|civile di|cloud|comprensive|comprensive di|da internet|dal server|dall' #|dati sanitari|dei ragazzi|dei turni|dell' assistenza|di viaggi|disabilitata|e informato|e ritenuto|hanno bucato|i consulenti|i giudizi|identificato|illeggibili|in buona|indirizzo web|non ho|non identificato|oggi stesso|ognuno|provider|risultati|sarebbero stati|scaricato in|sconto che|sicurezza dei|smarrimento di|soggetti non|soggetto non|soldi per|stata disabilitata|sua cartella|telefonate che|trovata e|tua privacy|tutta l'|visualizzato|whatsapp|what~
4 5 abbiamo aperto|abbiamo spento|al registro|dirvi|dirv~|ecol~|episodio|epis~|il partner|il rischio|ne chiediamo|nostro|ospi~|spiacevole|test|tre di
5 4 abbiamo gia|abbiamo scoperto|ciao bella|e tra|e visto|equipaggio|ha pagato|ha ragione|ieri per|lei aveva|missione|promesso|ricevuti|riconducibile a|spettabile cliente|svista|svis~|tornati|ve
0 5 abbiamo interrotto|alcuni ci|biblioteche|carta di|certificati medici|colpa della|dai registri|degli iscritti|di recente|di vostro|ditta|elenco con|escludere che|essere finiti|fiscali e|fisc~|fronte|garanti|gestiva|google|goog~|ha avvertiti|i percorsi|imbustatrice|imbustatrice ha|intruso|lasciato visibile|lo storico|macchina imbustatrice|marzo abbiamo|movimenti del|nick|noi ha|nuovi e|operatrice ha|ora i|partner tecnologico|plico|potuto vedere|redditi e|rimasto su|segnaliamo che|serenita e|sua assistita|suo fascicolo|tera~|trovato un|un' avvocata|una configurazione|una ditta|vostro figlio
-5 2 accedi|brut~|dati|mestiere
-4 -5 accesso con|cie|civico|di accesso|di piu|e contraffatto|e disponibile|fuga|intervista|messaggio che|o dall'|ogni sito|rapporto e|restera|riconoscere|sara|scaduta il|scale|sciopero|se il|serve un|sua richiesta|va
-3 -5 account da|alla regione|automatico|cambiatela|contatore|deve fare|fuga di|funzionano|giorni circolano|ha dichiarato|la #|la ringraziamo|la violazione|non sei|non ti|nostro errore|password per|piero|riceviamo|sono coinvolti|sportelli|un abbraccio
-5 1 adesso in|controlli|mace~|screenshot|si sente
-5 -5 agli amministratori|band~|bonifico di|che termina|codice per|come si|confermata|decisione|di novembre|e perche|grandi|guide|host~|illu~|l' esportazione|lista e|meno di|migliore|modi~|ore per|pazienza|penn~|questi casi|ricordi|sabato #|simulazione|squi~|tuo codice|vasc~|{} e
-1 -5 alla lista|cordiali|cordiali saluti|dal sito|fune~|orario
-1 5 alla stampa|altri clienti|avevano chiesto|cache|chiedendo|chiunque|citando|condivisioni|dei clienti|di altri|e data|e diffidate|e riuscito|elementi|forum e|fra quelli|genetico|giusto era|gruppo|ha scaricato|ieri notte|il mouse|l' operatrice|la telecamera|le scansioni|mouse|mous~|non averlo|parlando|parlarne|passando|passando il|prud~|ricercatore ci|rischi|rispondiamo noi|scansioni|sei anche|stiamo inseguendo|suo stesso|telecamera|test genetico|un sopralluogo|venuti a|visita alla
-2 -5 allegata|concerto|condizioni|dopo il|entro|la guida|rest~|servizio clienti|siamo spiacenti|stasera|stas~
-2 5 allegato al|anon~|casa che|d' ordine|distruzione|l' incaricato|letto quanto|martedi la|si leggono
2 5 altrove|ateneo e|cambi subito|clienti con|clinica|dei fondi|del ristorante|ditta di|e da|e iban|fosse sentito|ha potuto|hanno|hann~|in avanti|le chiavi|messaggi privati|omonimo|profili|se preferite|sono stati|suo c'|telegram|verificata una
-3 5 attivare|cach~|medici|psicologa
3 5 avvertiti|cellulare e|che qualche|ciao bellezza|cogliamo|cogliamo l'|comparsa|contando|da me|di verificare|eventuale|ha cancellato|l' archivio|matricole|ora sa|piccola nota|state|un partner|una svista|venuti
5 5 chiediamo|d' ingresso|del settore|dimm~|e cosi|e dove|eravate|fiscale e|sono entrati|una casella|ve ne
-5 -1 cine~|codice della|fres~|in seconda|inserisci|martedi e|pensi|statistiche|ultime
-5 4 curriculum|dei dati
1 -5 euro|una settimana
5 -2 fred~|partita verso
-4 5 iban|la cancellazione|oscu~
-5 0 mani|sagg~
0 -5 proponiamo
3 -5 segnala
-5 3 sicurezza
4 -4 # che
4 -3 # euro|non serve
4 1 # giocatori|# ti|^ieri|a quelli|a versare|abbiamo azzerato|abbiamo provato|abbiamo spostato|accetta|accettava|accredito|addebitato due|affezionato|aggiornate|agli sponsor|ai vostri|al punto|al voto|alcune prenotazioni|alla reception|alleghiamo la|alluvione|alti~|amministrazioni parodi|anno non|anno oltre|antipasto|arrivato perche|autotutela|avvisare|benedetta|biglietti e|biglietto e|bottiglia|buttato il|cambio gratuito|canone zero|cano~|carta straccia|che nell'|chi preferisce|ciao bea|ciao tommaso|classifica|cominciava|cominciava con|compagnia dei|comunicato il|concorrenti|confetti|confezionamento|consegna dell'|consegna prevista|considerazione|corriere espresso|corsi|d' esame|d' ufficio|dal saldo|del software|del taxi|del volo|della prova|di canone|di cuneo|di labbra|di spedire|di tappo|disallineamento dei|domani sera|dopodomani|due avvisi|due cifre|due firme|e imputabile|e reso|e scappato|e tuo|edicola|edic~|effetti|elaborato|elettronico e|era #|errorino|espositori|faccio gratis|fase di|fatto prendere|fatto si|fissati|flus~|foglietto di|fondo era|frattempo e|frutto|generato|gia al|gialla|giorni se|giovedi abbiamo|hai il|hanno ricevuto|ieri vi|il ciclo|il precedente|il pullman|il rispetto|il sipario|il tono|il viaggiatore|imbo~|in autotutela|in considerazione|in produzione|in regalo|in stampa|incompleta|inconvenienti|inezia|inez~|ingo~|integri|intendersi|inviati con|la causa|la confusione|la luce|la montatura|la riga|la versione|labbra|labb~|lancio|le medaglie|le metto|letto la|lo svolgimento|mangiato|marginale|medaglie|meli~|mero errore|messa di|messaggistica|messo all'|mia scrivania|montatura|ne avessero|ne costa|ne hai|negato|nella comunicazione|nella giornata|nello stesso|non legge|nostro stagista|notte del|nuvo~|obiettivo|occasione del|ogni caso|ogni invio|onere|ordini di|pagamenti con|pagato la|pagina bianca|parrebbe|parrebbe che|per parlarne|piano che|pianta|pist~|poll~|ponc~|portatele|premio al|prenotazioni potrebbero|prenoti ora|prese in|prevendita|prevendita compresa|professionista|prossima cena|prossima fattura|prova scritta|proviene|proviene da|pucc~|pure non|quante ne|quella definitiva|quella mail|quello buono|quello sbagliato|questo indirizzo|rappresenta|restituiamo subito|rettifica sul|riletta|riporta un|risposta da|ritardo nelle|rosse|runner|saldo del|salvataggi|sara un|saranno prese|sbagliata e|sbagliato nella|scam~|scappato|scelto noi|scusiamo !|seconda rata|sede sbagliata|sensi del|senza i|sesia|sesi~|simb~|sipario|sipa~|sogno e|solo per|sono ancora|sono integri|sono registrate|sostenute|spegnimento|spettatore|stanotte alle|stato generato|straccia|studio amministrazioni|sulla mia|suo ordine|suo viaggio|svista e|svolgimento|tappo|tasc~|tavolo alle|tavolo e|teatro sociale|teresa|tere~|testo era|torni|tosi|tre copie|tu sei|tutto marginale|un errorino|un importo|un taxi|un' inezia|una email|usciti|valv~|vedra|veniamo a|vi dobbiamo|viaggiatore al|volte la|zero per
4 0 # il|abbiamo rimessi|al dovuto|annulla|avevamo spento|azzerato i|bassa|bottiglie|camerino|celiaco|che hai|colpa di|contabilizzazione|contribuente|cuochi|dai un'|debba|debb~|deco~|dell' anno|di digitalizzazione|di me|di mora|di servizio|di sotto|dispiace se|e #|e gliela|e nell'|galli|gentile contribuente|il filtro|in camerino|in viaggio|interessi di|invito di|latt~|li ristampiamo|malfunzionamento del|nuovo con|obie~|per aver|posto|prezioso|prezzo errato|riferimento|rimessi|ripristinato|ristampiamo|scadere|stato mostrato|stesso prezzo|sul servizio|talune utenze|tasso|tita~|tommaso|tomm~|vedr~|voglio
-2 4 # indirizzi|apre solo|campo a|chec~|con voti|di chi|di valutazione|digitato|dimenticato acceso|gara~|ille~|indirizzi in|indirizzi nel|nel campo|nostro impiegato|quella carta|relative|revocato|suo nominativo|un computer|vecchio sito|voti assenze
-4 -3 # mb|^richiesta di|a leggere|a o|a quel|addebitare|adot~|al completo|al piu|all' asilo|all' unanimita|alla finestra|ancora li|andati via|anni ha|anno la|appena la|apri la|assemblea e|averci|avete il|bicicletta|biciclette|brutto|buona|buone feste|cappello|caro lettore|caso di|catalogo e|chiesa|ci spiace|ciao gaia|cioccolato|clic e|comitiva|con dispiacere|con piu|contrassegno|contratto di|cordialmente|csv|cui nove|da lunedi|dado|decide|decisione e|deciso di|del seggiolino|del sistema|della posta|delle condizioni|destinatario|di meno|di usarlo|dicono|dico~|disegnato|disiscrizione|dispiacere|dopo trent'|dovuto alla|e persa|e registrato|effetto dal|entro cinque|errori di|esaurito|estraneo|finalita|fuochi|galline|ginocchio|giorni dalla|giorno dell'|giovedi a|guarda la|guarnizione|ha offerto|i contatori|i dieci|i disagi|ignori questo|il computer|il mercoledi|il telaio|imparato|in attesa|in quarantena|in salotto|inserire|inserire la|intervistato|la capitaneria|la crema|la documentazione|la domenica|la garanzia|lasciare|lasciare un|le cassette|liberare|maresciallo|mb|mercato|miriam|miri~|name|nella macchina|non disdette|non poterle|non potesse|nonna si|note di|nuovo indirizzo|ordina|pasquetta|per dodici|per non|per novanta|perso due|poi basta|poi torna|polizia postale|portate scarpe|poterle|potresti|previsioni|prima settimana|principali|proclamato per|progetti|programmata domenica|prossima bolletta|prova della|puo si|quando a|quanto si|quella che|raccolto|rate~|regolamento|riceverai un|richiamo volontario|rifare il|risponde al|risponde da|rispondo solo|risulta|ritorno|robot|romanzo|sana~|sara chiuso|scade il|sciopero di|scomparsa di|scrittura|scuola guida|se rispondo|se siamo|senza interruzioni|servono|servono l'|si viene|siede|significa che|signora lo|sini~|sono andati|spesso di|spiega|stato chiuso|stato qualcosa|strada|stru~|su appuntamento|sua mail|suo messaggio|tazz~|telaio|tela~|togli|trascorso|trattamento|tre domande|trova la|tuo carrello|un estraneo|un euro|un sms|unanimita|unan~|ungh~|uno sconosciuto|uova|vetro si|vuote
0 4 # siamo|# visualizzazioni|^ci hanno|abbiamo verificato|accaduto non|accessi al|ai carabinieri|al vecchio|allergie|allergie dei|aperta in|averne|badge|badg~|cache e|cambiala|cambiato programma|chi volete|chiamano per|chiavi|ciao mamme|ciao vittoria|classe e|comparivano|con alcuni|con password|con tutta|condivisa con|copiava|creditizia|della filiale|destinatari|di cancellare|di locazione|di sapere|di scarso|diete|direttore del|dirsi|dirs~|distrutto|dovesse|e agli|e papa|eliminare|esatto|foto~|gestito|grand|grand hotel|ha chiamati|ha detto|ha digitato|ha restituito|handicap|imbu~|in parte|informata e|inqu~|l' accaduto|locazione|login da|mamme e|mandiamo la|messo al|mina~|mio e|nome indirizzo|non date|non riveste|nostro ex|nostro sito|numeri d'|nuovo numero|orari in|per natale|peso|possiede|privacy ci|puo dirsi|recante|remoto|scarso valore|siamo profondamente|siamo venuti|sporto|spun~|stata corretta|strane|sul marciapiede|telefoni e|tolga|tolto la|tranquilli|tuoi messaggi|un attacco|un file|un utente|una tessera|una voce|vecchio indirizzo|vi erano|vi sono|violazione di|visualizzazioni
-1 4 ^elenco|^elen~|^hanno|^hann~|allegato il|aprile un|belle|brutta|chiunque avesse|ciascuno|cifrati|citando il|clienti della|cosa rischia|cup|dei bambini|dei propri|di mutuo|di taluni|disattenzione|dispiaciuti|dispiaciuti per|donatrice|e motivo|familiari|ha mostrato|i moduli|il concorso|il tablet|incaricato|la diagnosi|la serratura|leggerezza e|meta prezzo|non riconosce|nullo|onco~|ora a|passaporti|perdono|plugin|plug~|sappiamo di|scan~|schede|sconosciuti|scusiamo la|serratura|su internet|sui fogli|suo ex|tolto e|un intruso|via e
-3 -4 ^nuov~|^scad~|accesso al|amme~|andare|assegno|avesse gia|biblioteca di|bilancio|cassa rurale|che promettono|chiavette|chiedere la|chiesto se|conservare|consigli|due passaggi|e lui|e usa|ecco|furt~|impone|impone di|l' assistenza|moss~|nel numero|pagina #|passaggi|per entrare|phishing|phis~|pole~|prima della|pro|promettono|questi giorni|rassegna|rurale|rura~|sulla privacy|sulla sicurezza|ti chiederemo|trovato il|vale~|verifica in|vostri dati|xs|xxl
-4 -2 a lecce|a matera|accogliere la|addebitato nulla|aggiungere|aggiungi|annullato su|autolettura del|autrice|autr~|bancone|biscotti|buone notizie|catechismo|cese~|che possiamo|che tutti|chiede|ciao loredana|ciao omar|circolano|clic|con codice|con stima|consigliamo di|copre il|croste|del forno|del tornio|deposito di|desideravi|di sbagliato|di trento|dirci|disegno e|docu~|e nome|e rinviato|entro sabato|etichetta e|evento che|ferma a|forbici|forb~|frec~|fu|gare del|ghirlanda|ghir~|giorni con|girato|gnoc~|grazie agli|guanti|guan~|hai tempo|i biscotti|il brodo|il matrimonio|il soggiorno|il trucco|in pasta|isole|l' autolettura|la protezione|la segnalazione|ladri|leggiamo|libreria il|ma non|maglione|mani in|mesi che|modificato la|monte|non risponde|non vuoi|nostre email|notizie il|obbl~|ordine annullato|panda|pand~|passa alle|pavan|pava~|per fortuna|per qualche|potrebbero tornare|puoi scegliere|questi|quinto|racc~|raddoppiato|rapporto|recedere|resta lo|riguardano|rinvio|rinvio per|rivolgersi alla|scorrere|scorso ci|si la|sono piu|spiace|stato superato|su chi|sua panda|sulla provinciale|suo bonifico|superato|tesserino|torte|tra l'|tre la|trentasei|trucco|tua disdetta|un grembiule|una cantina|urgenze|vanno|venerdi mattina|verbale dell'|vi devo|violazione della|volta alla|vuoi piu
4 2 a prelevare|abbiamo detto|addebitato #|agli utenti|agosto sono|ai partecipanti|annullato e|aperto le|applauso|appuntamento e|assunto|atelier|atel~|attribuito|avevamo un|bocciato|bollino verde|capitano|casella che|collegamento e|completamento|comunque|con sei|confuso due|consegna del|copriamo noi|corretta e|da rifare|del tutto|della raccolta|di ferragosto|di fisioterapia|di giorni|di pochi|dirt~|ditte|doveva|doveva succedere|due liste|e alcuni|euro era|example #|fuso|gentile passeggera|gentile passeggero|giochi|guasto ai|il prelievo|imbottigliate|indipendenti|la console|la dichiarazione|laboratorio il|leader|lead~|lieve|link sbagliato|mentre|mie|noi le|nostra azienda|partecipanti del|partono oggi|passeggera|piccolo intoppo|prelevare|qualcuno si|regalo !|regolamento ue|rena~|riavra|rinunciato puo|ripetizione|sarebbe stata|sbagliata nella|scusa !|seconda giornata|sei in|sistema ha|skipass|skip~|sogni|sotto e|spedito due|su tutto|sua bolletta|succedere e|sveglia|tenevamo|transazioni|ue|un applauso|una cassa|una rata|versare
4 -1 a tutta|esterna|glutine|glut~|lezi~|mazz~|meteo|mete~|riportano|rosso|sara~|sbagliato|senza glutine|ultima mail
-4 -4 abbiamo ancora|alla polizia|bonifico|breach|brea~|caso contrario|ce la|chiesto tu|colloquio|data breach|decade|della segnalazione|di famiglia|di minuti|e confermata|e gratuito|e piena|fate~|fire~|gentili soci|gratuito e|gros~|guida|guid~|ho preso|idri~|il signor|in qualsiasi|la chieda|le chiedera|minuti|molti ci|non riceverai|nonn~|novita riguardano|ordinanza|ordinaria|pagina che|parm~|piu dal|piu spesso|planimetria|quando i|quando il|quest'|questa pagina|questo messaggio|rapporto di|ringrazio|riuscita|si aprono|solo sul|suo account|tuo account|ventidue|vent~|violazione dei
1 4 abbiamo disconnesso|abbiamo tolta|accompagniamo noi|addolorati|addolorati e|altra famiglia|annotare la|appeso in|archivio|attenzione a|avevamo il|canale telegram|cess~|con eventuale|costo lo|crim~|curricula|debi~|dei parenti|del provider|digitando|dipendenti vi|dirglielo|disconnesso|ditt~|e personale|e vero|entrati|essere stata|eventuale esposizione|farm~|i recapiti|in bacheca|in centrale|interessata la|inviato per|invio del|iscritti|isee e|la cassa|la responsabile|ma sappiamo|mia casella|milione|milione di|motori di|nascosto|nome codice|non erano|numeri|nuova collezione|offline e|oltre alle|pagate|parola d'|password la|pedalate|potrebbero essere|potuto|potu~|premium|privato|scorso #|scusa e|siamo addolorati|spav~|sportello #|stata ritrovata|stato prelevato|suggeriamo di|suoi ordini|telefono del|tornato operativo|trovata|tua sicurezza|tuo compreso|ultimi tre|una chiavetta|verifica di|visibili online
-2 -4 abbiamo esaminato|acquistato|banda|bruc~|buongiorno|cambiate la|ci scusi|cliniche|confermiamo|dati che|dolo~|errore nei|fran~|fretta|inna~|istruttoria|la palestra|messaggio automatico|per reimpostare|reimpostare|riceveranno|scade tra|sistemi non|sms|sulla fuga|ti ha|ufficio sicurezza
-1 -4 abbiamo letto|cliccato|gatto|gial~|pert~|regione|torta
2 4 ad aprire|ai clienti|avuto|avut~|consultato|data di|data~|e forse|effettua il|entra con|file si|gentile ospite|ha stampato|i codici|incidente e|inquilini|la contatta|leggibile|limitato|nel suo|nostra e|per qualcuno|portato|qualcuno abbia|rida~|sbir~|scarso|scuse e|studio e|tabella utenti|una leggerezza|via un
4 4 alcune di|alla partenza|battesimo|biglietteria|cedo~|coinvolte|detto|erano|eran~|ha spedito|il database|il direttore|il vostro|ispe~|noi lo|notificato|scus~|spento|visto la
3 4 alcuni|avremmo dovuto|comunicazione|consegniamo|copie dei|database|di tutto|disguido con|e scusa|e verificata|espressi|estrazione|etichette|ha comprato|informata|mese e|pacco di|preso|rend~|ritrovata|scusa|sistema e|suo e|tuo conto|verificata
4 3 anal~|certo numero|collega ha|comportato|dato|e trattato|evento di|ha riportato|ho detto|il collo|indirizzo del|mandare|mortificata|paghiamo noi|platea|rischio|rivisto|sa|sono mortificata|squadra di|stesso|trattato|trattato di
-4 3 assistente|c' erano|cartaceo|dei suoi|tacc~
-4 0 avvisano|camm~|chi la|consente|disegno|ha in|hai scritto|i bimbi|il deposito|il fax|la stagione|non posso|occhio|pin|sezione di|sinistri|tredici|verificare
-4 -1 basso|cadu~|cani|civi~|da morire|dell' associazione|disegni|dispiace il|e quasi|in cinque|la aspetta|le carte|letto con|mezz'|mezz' ora|morire|mori~|oliv~|otta~|prova a|riat~|rinc~|rinnova|spenta|ti scriviamo
0 -4 boni~|che sono|e come|media|non mi|riac~
-4 4 carta in|mediche
1 -4 chi non|io a|n #|pien~|sanz~
-3 4 codici|comunicazione ai|dello studio|e ha|messaggi che|prontamente|sono trovati
-4 1 dipendente|enoteca|enot~|esito|il coro|la storia|libera|sconosciuto
4 -2 due volte|invio della|lezione|malfunzionamento|malf~|mattino|menu|parlo io|scusa erano|sorr~|un malfunzionamento
-4 2 gravita|le ricette|valutazione
3 2 !|^dove~|a nostro|abbiamo|abbi~|ai colleghi|animatore|anziche|aspettative|bisognava|c' era|casella|che figura|ci scriva|ciao !|comunque un|data giusta|date di|deve pagare|diceva|era in|errato|even~|fatto|fornace|gratis|ho fatto|i nuovi|indirizzo e|istruttore|la colpa|la raccomandata|lucciola|nostri clienti|pagh~|prenotato un|presi in|provato|questo lo|recapitati|restituite|ricordare che|rimo~|rinu~|sapete|sappiamo chi|sconto|scusiamo|spedire|spese nostre|ve la
-3 -2 # ?|^anda~|^rius~|ada|aggiorneremo|all' ultimo|annuale|aprono|apro~|assaggio|attu~|aurora|auro~|bicicletta e|bort~|candidatura|carrello e|castagna|chiedere scusa|chiudiamo|civile ha|clic per|come ho|corn~|da diritto|dal sistema|dalla protezione|decl~|della versione|denuncia|denu~|di raccolta|diramata|diramata dalla|diramato|dire di|diritto a|dispositivo|dodici giorni|domani non|due domande|e andata|e dopo|entro mercoledi|entro tre|essere un|fa il|fa la|fatto e|fiore|gara|garantite|genova|gusto|gust~|ha chiesto|ha chiuso|ha diramato|hai salvato|i disegni|i promemoria|id e|il gatto|il mercatino|il muro|il tram|inne~|intervenire|la aspettiamo|la taglia|le dieci|le leggiamo|leggiamo tutte|leggiamo tutto|marchio|mercatino di|mimmo|mimm~|nata|navi|noi ne|nord~|novanta giorni|ordine {}|panno|per farsi|per possibile|per quella|per rispondere|piace e|piu richieste|portale non|proclamato uno|progetti restano|quarantena|raggiungibile per|resistenza|resta nel|riapertura|ricavato|ricetta di|ricevere le|rimasti in|ripartono|risparmi|sciopero nazionale|se abbiamo|sembra|server della|si ferma|si tiene|siamo rimasti|sospesa|sparire|stri~|sui social|suoi dati|t'|telefono forse|tessera resta|trattenuta|un panno|un richiamo|usavi|utente user|validi|vetr~|via garibaldi|vign~|vogliono|volontario
3 1 # mentre|^di ieri|^erra~|a molti|a quello|a tendina|abbia avuto|abbiamo chiamato|abbiamo premuto|abbiamo presentata|accorta|aggiungiamo|albergo per|alla circolare|alla velocita|andato storto|anno prossimo|anziche #|arrivato il|assessora|aver riscontrato|avra un|avuto problemi|avvaliamo|avva~|barca|bere|buono|calda|cartoni|case~|cassetta di|catering|che nella|che vi|chi me|ci avvaliamo|codice si|compleanno di|comprato il|con quanti|con tutti|conto che|corriere della|credito previsto|dal laboratorio|dallo sla|dante #|davamo|del caldo|del contributo|del server|della consegna|destinato|di codice|di mezzogiorno|di modesta|di tasca|di voghera|di zona|dimenticando|dimenticati|dirti|disposti|distribuito sabato|dj|dovete fare|due a|e emerso|e insinuato|e risolto|e scappata|e zero|effettivamente|elaborazione|emerso|emerso che|entro pasqua|era destinato|era raggiungibile|erogazione idrica|esatta e|essendo|essersi|farci perdonare|farne richiesta|ferma dalle|fidandosi|fidandosi di|fidati|fida~|fondazione teatro|fuso di|gelato|gentile ex|gettoni|gia|gli importi|glie~|graf~|grande come|greta|gret~|ha generato|ha operato|ha subito|ho caricato|ho disposto|ho scambiato|ho spedito|identici|ignazio|il bambino|il collega|il fuso|il mazzo|il tornello|il vestito|immobile|imputabile alla|in biglietteria|in omaggio|in redazione|inat~|indicato un|inesatto|insinuato|insinuato un|intero basta|inviare risposte|iuvant|iuva~|l' inverno|l' istruttore|l' organizzazione|la fibra|la offro|la pianta|la vuole|lacc~|li puo|lo riceve|lo sai|lo tenga|lunedi ti|luogo per|ma quella|mancavano|mandato era|martedi lo|mattinata|menu a|mercoledi non|nato in|ne pagare|negato il|nel contratto|nel filtro|nel foglietto|nel foglio|nell' aula|nella circolare|nella fascia|nessuno l'|nessuno le|non doveva|non funziona|non inviare|non me|nostra missione|nostra volonta|nostro carico|nuvola|o al|offro|offro io|onor~|orario sbagliato|originali|otto e|pagato e|paghi la|parte degli|pediatra|per buona|per dire|per dirti|per farci|perche ho|perdonateci|pero ti|pesiamo|pesi~|pini|piu il|pomo~|portoferraio|pranzo e|preso #|previsto dallo|prezzo della|primario|programma inviato|programmato per|ps|quello allegato|questo motivo|questo ufficio|regionale non|repetita|repetita iuvant|ricevuto da|riconoscibile|rifa~|riga e|riguarda un|rimborso della|rimborso delle|risponde allo|sabato la|sabato siete|salta|saltata|sapendo|sbagliato il|scadenza per|scappata|sciroppo|scir~|scrivendo|scriverlo|scusa anche|scusa davvero|scusiamo e|segnata|sentita|senza formalita|sera stessa|serviva per|servizio che|siamo accorti|siete arrivati|siete rimasti|signora pia|sla|software|soft~|sole pieno|sono adesso|sostituito da|spa|stampato in|subito !|sullo stesso|tass~|tendina|tienilo|tornello|tre pini|trovare il|turno pomeridiano|un lieve|un' esperienza|valigie|viaggiatore|volo delle|volte|vostra fiducia|zoe
-3 1 # messaggi|banca non|civile|diario|diar~|finto|l' atto|le cartelle|pizza|usav~
-3 -3 # per|^modi~|acquistato uno|arti~|autorizzare|avvisa il|bellissima|buon~|cantina|che cosa|chiede mai|curriculum per|data date|decidi|del contatore|di comunicarle|di violazione|don|dormito|entro domani|fascicolo sanitario|fibbia|fibb~|fila|filtri|finto corriere|frequenza|gentile cittadino|gestiscono|ha girato|hanno proclamato|la frequenza|le olive|molo|molti|mura|newsletter di|non chiede|non sia|ogni socio|organizzazioni|organizzazioni sindacali|pescara|piu vicino|quello nuovo|request|requ~|resta a|ricevuto via|se qualcosa|segnalano|serve|sindacali hanno|sinistro n|sistema per|stesse|sua candidatura|tecnico passera|un consigliere|un pacco|usano|usan~|vetrina|vi diciamo|volta sola|webinar gratuito|wiki
0 3 ^registro|^sens~|abolito|accesso a|alla paziente|alla pec|anagrafica iban|aveva confidato|avve~|busta aperta|caricate|cedolino di|che conteneva|che trattasi|che usiamo|clienti hanno|cominciare dalla|comportamento|con vergogna|condivisione|corse con|dai motori|dati inseriti|dato esito|degli abbonati|della maestra|di routine|e abolito|e nove|effettuati|effettuati accessi|erano accessibili|fatto girare|foggia|fogg~|gentile sostenitrice|gestito da|gli appunti|grup~|hanno preso|i destinatari|il login|in ufficio|inseriti|inviato il|lei di|mandato i|movimenti e|nelle immagini|nome foto|nome telefono|nostri server|nove le|obbligo|orari e|ospedale san|parlante|persone|possibile esposizione|prenotando|prima versione|pubblicare i|riceva|rischi e|routine|rout~|sapere che|scambiate|si leggeva|siamo tornati|siamo un|soci della|sostenitrice|spendere|spento tutto|stati effettuati|storia con|suo caso|tornati alla|trasferimento|un centro|un gruppo|versione precedente|visibile|visite e|visto saldo|web
3 0 ^sbag~|abbiamo attribuito|abbiamo risposto|alcun|all' assessora|alpi~|attribuito all'|bollettino|buonasera|chili|copertura e|corr~|dell' agenda|di ritardo|di stamane|dietro presentazione|dimmelo|dopp~|e sbagliato|e sua|emessa|era di|era sbagliato|era segnato|errata|estiva|fast~|ha dovuto|l' influenza|la bozza|lavoriamo ogni|luglio e|mai pronunciato|nostra priorita|nostro patrimonio|oggi con|patrimonio|patrimonio piu|per risparmiare|pieno|piu prezioso|posto e|preferisce rinunciare|premuto invio|presentazione|programma di|pronunciato|rifiutati|sbagliata dell'|scia~|sera~|siamo arrivati|siamo riusciti|signora del|sommato|sorry se|te le|tipografia e|tornate|trentuno|tuo pacco|una #|una risposta|venga|volevi
1 3 a conti|a sospendere|a voi|annullata e|attenzione !|avvisato il|backup e|cambialo|cambiare il|chiavi elettroniche|chieda oggi|chiuso domenica|conferma della|conosce il|copia della|copiate|cosa in|cosi il|dal vecchio|dei pazienti|denunciato|di protezione|diario di|disconnesso da|eccesso di|ecologica|ed era|esposizione|fogl~|funzione e|gestiamo|giocato|i permessi|ignoti hanno|il backup|in uso|interessata|kevin|kevi~|le sessioni|lettore di|logi~|metropolitana|parte di|password nuova|password rubata|per avere|per confermare|per eccesso|per tutto|pseu~|responsabile|scritto uno|se me|senza chiedere|senza protezione|sono state|spen~|state copiate|stato copiato|storico|storico dei|un' intrusione|usato|verifichiamo|via qualche
-1 3 a invece|anno~|anonimato|arrivato a|bucare|dell' androne|delle prenotazioni|dovevano esserci|e numero|fatto bucare|ha usato|ieri ho|in conseguenza|intruso e|l' anonimato|l' avevano|l' avvocata|la chat|leggevano|modo|nome nostro|nove ore|ora #|oscurati|pagate nulla|psicologa e|registrato un'|scusiamo di|sei ragazzi|siano|sian~|sono risultati|sull' autobus
2 3 abbia|arma~|aver subito|averlo|biglietto che|copie|d' ateneo|delle visite|dimmi|e conferma|ho lasciato|ho usato|il server|info~|internet|lo schermo|non ve|nostro fornitore|online e|ospite|password da|preoccupazione|primo mese|provato ad|riveste|sere~|sta a|ti avevamo|ulte~|un incidente|vost~
3 3 abbinato|ad altri|album|albu~|avvertito|bucato e|categorie|dal nostro|dalle vostre|esiste piu|foglio con|gli avvisi|ho|i soldi|irri~|lei ha|mandato la|massima|ne scusa|noi ci|noi la|organizzato|pare|possiamo fare|professionalita|ragione di|rende|rende noto|ritirata|scrivente|serena|sostituita|stessa mail|suo codice|un buono|un tecnico|uniti|veniamo|vostro
-2 3 abita|bibliotecario|bibliotecario si|cartoline|cita~|di rientro|diag~|era aperto|esterno|piani|tuoi dati|tutela
-2 -3 account e|di ottobre|di palestre|dichiarato|e adesso|fret~|in materia|km|la caparra|mai la|materia di|nome utente|nuovo dispositivo|partito|password del|password modificata|quella data|scollega|stand
-3 2 aperti|avvo~|dall' altra|fico|persona che|tabl~|una casa
3 -2 appartiene|appartiene a|di due|il bonifico|scaduto
-3 -1 azione|completa l'|da ieri|lo segnali|malato|messaggi e|modifica del|oggetti smarriti|papa di|plastica|plas~|promessa|rito~|se riceve|sentiamo|sindacali|smarriti|sospensione|spam|successo niente|term~
-3 3 codici fiscali|elenco di|le password|scaricare|sicu~|sul nostro|tablet
1 -3 correggere|ha risposto|la sala
-3 0 dei soci|drammi|fa piu|morale|remo~|tornera
3 -3 fare nulla|offerto
-1 -3 fattura #|informatica|saluti
0 -3 feri~|lott~|piedi|pied~|slit~
3 -1 fermata|guasto|io con|lo spavento|pari a|passi in|posto di|refuso|spavento
2 2 accesso non|interrompe|nostra|si interrompe
2 -1 ascolta|finale
1 2 dirlo
2 1 disponibile in|fa per|filiale e|il libretto|salve
0 2 ha copiato|movimenti dal
-1 -2 la redazione
2 -2 mi sono
-2 2 prot~
2 0 spostata|volte lo
`;
