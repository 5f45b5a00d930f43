/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
57 32 avevamo
51 11 le abbiamo
51 13 vi abbiamo
-39 -24 abbiamo ricevuto
36 28 talu~
35 19 abbiamo mandato
33 13 rifacciamo
2 33 visu~
32 9 e partita
-32 -21 esau~
-30 -23 errori
29 26 chiedo scusa
29 18 data #
28 10 ehm
28 8 ti abbiamo
-27 -26 buon
27 7 era per
27 8 hai ricevuto
4 27 nomi
27 9 sveg~
-26 -11 buone
1 26 indirizzi
-26 -22 restano
-25 -12 di aver
-25 -16 l' attesa
24 3 abbiamo scritto
24 11 corretta
24 19 taluni
23 6 abbiamo dato
23 20 abbiamo lasciato
5 23 ha letto
-20 -23 hai chiesto
23 5 invertito
23 9 sogn~
10 23 vi chiedo
-22 -13 cros~
22 3 vola~
-3 21 # persone
21 14 ad agosto
-21 -13 attesa
21 5 avete ricevuto
-19 -21 entro il
-18 -21 grazie per
21 8 il pacchetto|pacchetto|si sa
21 11 invece che
20 10 # abbiamo
20 7 ? no|era a
20 6 applicato|era quello|realta
-20 -13 aran~
20 16 causa di
-20 -12 dentro la
-20 -15 dura
-20 17 password
6 20 potrebbe aver
-1 20 recapiti
20 17 sua e
20 14 vi chiediamo
-12 -19 catena
19 19 chiediamo scusa
-2 19 condivisa
19 18 da sempre
19 7 di troppo
19 6 differenza
19 5 disallineamento
-19 -14 dorm~
19 15 scritto che
-19 -10 smet~
6 19 telefono e
18 8 arrivate
18 4 arrivati|domenica abbiamo
5 18 copiato
-18 -5 fine~
18 7 ha ordinato
-2 18 ho parlato|suo referto
-3 18 lo hanno
-18 -13 riapre
1 18 scaricato
17 6 avete trovato|il magazzino|lasciato fuori
-17 -12 chiedono
17 3 comunicazione di
12 17 con lei
-15 -17 cord~
2 17 curi~|letto i
0 17 dentro ci
16 17 e rimasta
17 10 era
-3 17 fotografato
17 0 ieri ti
17 5 il menu|un disallineamento
17 12 scusami
17 11 versato
10 16 a lei|suo nome
3 16 abbiano|sottratti
-16 -3 attacco
-1 16 cartelle|invalidita
16 2 di domenica|rettifica
16 6 di grave|e annullato
16 3 disservizio
12 16 e ne
1 16 entrato nella
-2 16 fogli
-16 -11 il produttore|programmata|sentiero
16 8 in data|venduto
16 7 in regola
16 11 non avevamo
16 4 non essere|vi siete
-16 -15 pronta|truf~
16 10 riconducibile
2 16 rubato
16 15 sbagliata
-16 -14 spiacenti di|torna
-16 -8 usi
16 5 vi ha
-15 -8 aggiornamenti
9 15 bastava|certificati|verg~
-15 -11 casc~|il pagamento
1 15 ce l'|si ritiene
2 15 chi era
-15 -14 com'|id
-15 -12 com' e
15 3 delle #|sito non
0 15 ditta che|foto della
15 6 dovevamo|la trovate|magazzino|rinunciato
-15 -9 e mancato|rinv~
4 15 e nostro
-15 -10 errore #
3 15 estranei|terzi
15 7 l' avevamo|locandina
15 10 nella mail
5 15 prego di
15 2 rata
15 5 rendo
-7 -15 se non
15 8 ufficio ha
15 1 un giorno
15 9 vi avevamo
-15 -2 viol~
14 4 # i|la differenza|precisazione
14 9 anche ai
-8 -14 caffe|caff~|violazioni
-2 14 chat
14 1 ciao nome
2 14 contratti di|e scadenza|recapito
3 14 da estranei|e indirizzo|hanno aperto|l' ha
-14 -8 e quel
14 5 fantasma|niente acqua|ogni anno|portava|torna sulla
-1 14 farmaci
-13 -14 freq~|la fattura|mitt~
0 14 in giro|pato~|redditi
-14 -9 in lista
14 3 li ho
14 10 ne scusiamo
7 14 portato via
1 14 programma che|vedeva
14 7 quello di
-14 -12 regole
11 14 un servizio
-14 -11 volentieri
-1 13 abbiamo chiesto|movimenti|nella gestione
13 4 abbiamo invertito|era un|in arrivo|non paghera|paghera|si segnala|un disguido
13 3 abbiamo portato|di sala
0 13 altra paziente|di nascita|nascita|visibili
-10 -13 anno scorso
13 5 brin~|finisse|operative
2 13 che alcuni|ha visto|i movimenti
-4 13 con nome
-13 -10 condoglianze
-9 -13 controlla il
13 1 di ieri|ripetere
5 13 di terzi
-13 -9 duecento|oops|quando vuoi
-13 -8 esaurita|evit~|lista d'|nella chiesa|ritardo per|trieste|trie~
4 13 ignoti
-13 -13 l' anno
13 7 la convocazione
-13 -7 lascia|richiesta del
13 12 mandato
-13 -4 mese prossimo
13 8 ordinato
13 -2 restituiamo
13 10 spedito
13 2 tempi
1 13 un evento|vi scrivo
13 -8 vale
-13 -3 viet~
6 12 ! !
0 12 a cuore|cartella condivisa|idoneita|nomi dei
12 4 abbiamo caricato|qualcuno ci|trovato la
12 6 abbiamo venduto|community|disguido|disg~
-12 -11 amministratori|e pronta|produttore|se c'|soff~|user
-12 -8 assemblea dei|bevi~|la ringrazio|magl~|nel carrello|venerdi #
-12 -9 benvenuta|disd~|le novita
12 1 broc~
4 12 bucato|soggetto|un canale|un nostro
2 12 centrale rischi|in qualche|nasc~|nulla a|opportuno|pulizie|smarrimento di
12 5 confuso|la seconda|lo so|montate|no ?
-12 -6 copre
-12 -7 d' attesa|del data
-12 -1 della banca
11 12 dete~
12 3 di venerdi|fiat~|focaccia|foca~|impu~|parte domani|riscontrato|solu~|teat~
12 2 dopo~|fiori
-12 -10 e pronto|esportazione|prova di|questo avviso
1 12 email e|ha trovata|indesiderati|paziente|tranquillita
12 8 essere stato
-1 12 gliel'|le chat
-9 -12 l' attacco
8 12 le copie
12 7 mero
3 12 permessi
-12 -3 privacy
-6 12 psic~
12 0 segnalazione e
-11 -12 sei stato
10 12 sentito
12 9 spettabile
-12 1 violazione
11 -1 # che
11 3 # era|bomboniere|bomb~|canone|rovi~|scambiato|va bene
11 4 # portava|abito|che avete|ferro|la scadenza|mail delle|nella convocazione|non corretto|scontrini|semplicemente|sul cartello|trascritto|vecchio di|volantino
-5 -11 ?|tort~
-11 -8 a presto|che vedi|codice #|mila~|per cento|spesso
11 5 a proposito|c' entra|con corriere|criticita|importi|proposito|trovera
11 6 abbiamo stampato|non era|stamattina
5 11 accessi|sarebbero
-11 -9 accordo|chiude|contatore|dell' art|due minuti|richiamo|richiesto il|sensi dell'
11 0 acqua|nostra ultima
11 1 addebitato|cartello|di sabato|potrebbero aver|stanotte e|tariffa|tari~
-1 11 allegato al|ciascuno di|contratti|e fatto|ha fotografato|referto a|seguito a
11 8 anomalia|deso~|sembrerebbe
-11 -7 arancione|burr~|cora~|garibaldi|gari~|il sentiero|manutenzione programmata|matrimonio di|parte fino|torna al
-11 5 autorizzato
11 7 avevamo scritto|sito e
11 2 bollino|edizione digitale|eri|la qualita|lasciamo|ve le
1 11 check-in|entrato ha|esposizione di|garante e|gruppo sanguigno|rubato il|sanguigno
-4 -11 coda
-3 11 codice fiscale
0 11 collaboratore|curiosato|hanno avuto|vergogna
11 11 colpa e
-2 11 credenziali
-11 -6 i preferiti|si ritira|suoc~|tentativi
2 11 indirizzo della|potuto leggere
6 11 inoltre|tra cui
3 11 la mia|nome numero|un programma|un soggetto
-11 -10 le fotografie|puoi
-11 -5 memo~
-9 -11 mittente
-11 -11 ne parliamo|scade|sms che
-8 11 paes~
9 11 pagina e
-6 -11 se cambi|una catena
11 10 server e|un' anomalia
-8 -11 un gestore
5 -11 vali~
-10 -7 a pasqua|bici~|chiudono|dormire|grazie|il reso|in biblioteca|iscrizione alla|minuti e|non riuscito|peccato|pecc~|richiamo del
-10 -6 alla fine|aume~|cioc~|esauriti|fium~|giorni per|inizia|lento|se passi|si passa|venite
10 3 allo #|calze|crescita|i bonifici|le nuove|merito|parte oggi|per intero|quanti ne|scusa prima|tornano indietro|vendute|versamento
10 4 avevamo detto|canone di|e sfuggito|essere stati|eventualmente|gli scontrini|ora ha|rimasto male|scambiati|svegliati
7 10 carabinieri|per errore|prelevato
10 5 caricato
-6 -10 catena di
2 10 caut~|conteneva i|e entrato|giudizi|ha saputo|si vedeva
-10 -8 che sia|di errore|nonna|prodotto|senza scontrino
10 7 collo|volevamo
-10 -4 con attenzione
-3 10 con nomi|persona sbagliata
-10 -9 consumatori|dispositivo|in caso|materia|nazionale|nazi~
3 10 copiati|portone
-9 -10 dall' app
1 10 del portone|entrato|gestione|i link|indirizzi e|leggibili|procura|qualcuno vi|sito ha|un ex|vostri
-4 10 di sicurezza|ho allegato
5 10 direttrice|dovevano|reca~
-1 10 escludere|umil~|violato
-10 -3 far|in piazza
-7 -10 forno
10 2 frattempo|gentili studenti|in taluni|nel frattempo|odierna|odie~|potrebbero non|qualcuno di|quelli di|questa e|spetta
-8 -10 gestore di|nostri sistemi|pagina #
9 10 ha preso|insomma|rimasta
-10 -10 host|risposta
0 10 i dati|informato|le schede|ti chiama
6 10 impostato|partner
10 0 in piu
8 10 incaricata
10 10 invertite
-10 -5 la birra|log|ti scriviamo
-10 4 la password
-10 1 leggi
10 -2 mora|qualita
-2 10 movi~|un forum
10 6 peraltro|pera~|riportata
-1 -10 pier~|re
-10 3 sente
-10 -2 sparito
9 3 # anziche|agosto sono|alla #|arrivato in|avessero|banco e|che sei|ci mandi|del piano|effettivamente|febbraio si|felpe|fiato|fibra|gela~|gliele|il pullman|intoppo|invertito due|la valvola|le notti|ritardo nei|scusateci !|stata riportata|troppi|valvola|volevamo dire
-9 -6 a buon|agonistico|agon~|articoli|buon fine|certificato agonistico|corn~|corriere e|da sua|deciso|i biglietti|il sabato|l' allerta|modificato|parlano|passera|puntate|sono sospese|un documento
-5 -9 a caso|libreria
0 9 a un'|dole~|e dati|e offline|hanno visto|idon~|ora d'|raggiungibili da|ritiene|siano stati|sindacato|tecnologico
4 9 abbiamo inviato
3 9 accaduto|accesso alle|altrove e|avvisato|azione richiesta|dei vostri|del forum|hacker|hack~|intrusione|non autorizzato|potenzialmente|sottrazione|sottrazione di
-9 -7 al gruppo|bastano|biblioteca|dolore|graz~|questo e|riceverai|rumo~|sia un
-9 -5 allerta arancione|altra volta|crem~|dira~|grazie di|ha lasciati|hai messo|in giugno|la neve|raccontano|rilascio|rilevato|tutti la
9 2 andati|di natale|dose|fibr~|la focaccia|listino|problemi con|qualita del|scritto noi|sembrerebbe che|taluni casi|teatro|un prezzo|vostro ordine
-1 9 aperto in|non dovevano|non sappiamo
1 9 aver reso|della tua|fascicoli|l' abbia|nascita e|per nove|recapiti e|spedisce le|uomo
9 4 aveva rinunciato|berl~|capitolato|che nell'|contrario|di anticipare|hai ordinato|il capitolato|le bottiglie|nel volantino|sono arrivate|tolta|zero
9 7 avev~|desolati|grave|siamo desolati
-9 -3 bibl~
9 1 borsellino|brochure|corsa|funziona|ieri non|indicato|la replica|le e|noi con|non siamo|nostro dna|stamattina alle
-7 -9 capo~
9 5 causa e|del nostro|ferragosto
9 9 ce ne
-2 9 cell~|cono~|l' esito
-9 -8 chiedi|con spid|dominio|euro~|il tetto|lista listname|listname|scom~
9 -2 chil~|corsisti
-4 -9 ci avete
-4 9 curr~
-6 9 diagnosi|immagini|mala~|pazienti
-9 -4 diventa
2 9 dove abita|l' hanno|la riguardano|ruba~|violato il
9 8 dove~|gia versato|l' abbiamo|trattasi|trattasi di
9 6 entro lunedi|voti
-9 0 fascicolo
5 9 fedelta|fidu~
-3 9 i vostri
-9 -9 il computer
6 9 lasciato|omon~
7 9 le chiedo|nostre scuse
-9 -2 le corse
8 9 nostro archivio|scusateci|voi
-9 -1 nove
-8 -9 operazione|ore per|referti
-8 9 paese
-9 3 pratiche
9 0 premuto
-9 5 sepa~
9 -1 valido
1 8 # volte|anche quelle|buca~|cercava|di ciascuno|di ricerca|divu~|dpo|e avvisato|e note|ex|i contratti|in pericolo|interna|ne scuso|preso i|sul tavolo
-8 -5 a dire|ancora il|autolettura|azzu~|calzini|cerchiamo|ciao loredana|continua|contratto di|dalla sua|del luppolo|falsi|ghia~|guida dell'|ha offerto|il venerdi|in quattro|in vetrina|l' acqua|larg~|le gare|le mani|lo sostituisce|luppolo|lupp~|mano~|manutenzione|nett~|oltre i|sei iscritto|stai|supporto|taba~|tutto fino|una notizia
-8 -2 a febbraio|link per|spid
8 0 a gennaio|abbiamo premuto|attestati|rimborso|volo
-8 0 a nome|ben|sapere
-8 -8 a pagina|di oggi|frequenza|il tempo|prod~|racconta|sciopero|se il
8 4 a spese|a suo|berg~|casella di|era scritto|figuraccia|rimborso entro|scarpe a|sessione|si vedra|stampato|suo volo
8 2 abbiamo importato|abilitata|appl~|aula #|doppia|e fissato|e lei|era corretto|gabbiano|gabb~|hai visto|importato|in realta|incompleta|lo avevamo|lo era|ma ci|male|per sabato|prova prova|ragione lei|rata di|sbaglio la|scap~|senza alcun
8 3 abbiamo indicato|acqua calda|avevamo aggiornato|bruni una|codice sconto|comunicazione del|del convegno|di radio|e nostra|euro !|fisioterapia|ho gia|imputabile|in merito|la piattaforma|le felpe|nel programma|non #|nostro sistema|per mero|perdonatemi|ricarica|risulterebbe|sartoria|scritto #|scritto alle|segretaria|sms di|srl|te che|tornelli|trovato l'|tu con|un calendario|vale la|valido fino|volare|volta la
8 6 abbiamo usato|ha cancellato|rimasta in|talune
-8 -6 abitudine|al mese|amici del|autunno|comunicarci|di dati|discussioni|dispiace che|furti|l' iban|libe~|lo presti|orol~|per motivi|promemoria|ripa~|sessanta|sospese|strada e|tipo
-7 -8 alla regione|con loro|l' operazione|risolto|scaduta|spostare
-8 -4 altrimenti|fume~|montagna|profilo|suocera|taralli
-4 8 aperto a|ha pubblicato|stato sostituito
8 5 apriva|consulente|nel nostro|toccato
0 8 assistente sociale|dati siano|dia seguito|forum|foru~|ha allegato|in copia|mostrava|nostra collaboratrice|nostro e|oggetto di|pericolo|reparto
8 1 auto era|con riferimento|cucc~|da stamattina|dirtelo|effetti|i voti|il viaggio|interessi|liev~|presente casella|prezioso|soddisfazione|sono invitati
-8 -7 autu~|avviene|biblioteca di|corregge|di solito|disdetta|hostname|la piu|lent~|neve|personali|pesc~|ricevi|sabato mattina|tre settimane
-2 8 avvocata|cellulare|dati dei|fiscale|nomi e
3 8 bancarie|call|call center|consultati|coordinate bancarie|la direttrice|leggerezza|tua email
-6 -8 bit|e cognome|e uno|il danno|imit~|via sms
2 8 cartella|di cartelle|digitato la|e portato|finiti altrove|frase di|i badge|ripreso|tua frase
8 -1 caselle dei|con valuta|parcella|repl~
6 8 cedolini|se qualcuno|verifiche
5 8 chiedo|fiducia
-1 8 del badge|donatori|ho mandato|lasciato in|messaggio dalla|pago io|ricercatore|un ricercatore
-8 -1 dodici mesi|sposta
8 8 e annullata|lo abbiamo
-3 8 e codice|in chiaro
-6 8 garante
-5 8 ho chiesto
-3 -8 la domanda
-5 -8 lava~|reim~|ti chiederemo|violazioni di
8 -4 mang~
4 8 oppo~|visto
8 7 paghiamo|pare che|stampato la
-8 6 residenza
-8 3 riuscito
-8 -3 segnali
-7 -4 # c'|# suonera|a esaurimento|annullato l'|arbi~|asil~|assente|cari amici|causa della|con codice|cust~|dell' energia|elvira|esaurimento|ferramenta|galline|giovane|il carrello|il pezzo|inclusa|l' ingresso|ma se|mancanza di|moli~|nipo~|nuovo orario|pin|pino|preavviso|preavviso di|protezione civile|reso e|resta chiusa|rinviata|risposta al|sabato dalle|sbagliare|sciopero dei|sei sparito|senza penali|sono tre|sua mail|suonera|suonera l'|vanno in
-7 -5 # ci|# si|aggiorna la|alle undici|appena la|aprile alle|cerca una|ciab~|dare una|del messaggio|di trento|dimenticato qualcosa|e esaurita|e giovedi|e richiesto|hai dimenticato|il fornitore|il prodotto|it|la delusione|la partita|le scuole|pade~|qualcosa che|rinuncia|scriviamo a|smetta|smetta di|sono due|spiegazioni|su dieci|trovi in|uno sbaglio|va di
2 -7 # giorni
7 5 # ho|ecco perche|fatto notare|ne siamo|nuovo programma|riconducibile a
7 3 # stesso|ai migliori|al massimo|annullato e|anticipare|arrivate in|bocciofila|chiuso a|data e|definitiva la|di compleanno|di pollo|durante il|eventuali inconvenienti|gelato|giusta e|i versamenti|in la|la panna|libretto|magazzino il|modello in|nessuno resta|omaggio e|ordinato le|pollo|quello ordinato|ricamati|rimborsiamo il|sciatori|scusa !|senza che|siete gia|spett li|spet~|taxi|termine e|tua cassetta|ufficio abbonamenti|un matrimonio|una notifica
-7 -6 a leggere|a sabato|aggiorna|biscotti|bisc~|consenso|d' accordo|dispiace per|filtri|giorni lavorativi|grazie al|il fatto|in quarantena|la voce|lavorativi|per averci|racconto|seggiolino|sono consultabili|trac~|v
2 7 a margine|aver visto|carta fedelta|code|credenziali di|e ce|estr~|hanno potuto|la polizia|le credenziali|prego|presenze|recapitata|stata recapitata|stati copiati|stato copiato|telegram
7 1 a ripetere|abbiamo servito|aveva il|avvisarvi|bide~|biglietto da|bozz~|caricato la|inno~|invertito le|l' edizione|la rettifica|nel fine|nell' invito|nostra newsletter|oggi con|piu prezioso|posto del|prosegue|replica|ritardo|sbagliato e|ti restituiamo
7 0 a scuola|cong~|le mie|partita|sondaggio|spariti|ti ho
7 2 abbiamo accettato|ai tornelli|alla stessa|arriva domani|aspettare|brahms|brah~|brindisi|chili di|confusione|conta|crea~|cucchiaini|dema~|di crescita|due cucchiaini|e falso|e nessun|e siete|gentile e|ha premuto|hai comprato|identico|ieri abbiamo|indipendenti dalla|l' olio|lasciato scadere|luce del|maga~|mandi|ne stampiamo|nell' ottica|non avete|nota di|novita sulla|nuova versione|osteria|paga la|pia|piu bella|preferisce|prima per|provarlo|questa e-mail|resta valido|rider|riprende le|risposte a|sbagliato la|scos~|scusa soprattutto|scusiamo e|sempre piu|siete|siet~|sole~|speciale|stagista|stampiamo|stesso posto|suo ordine|te e|tutto l'|una modifica|venerdi abbiamo|venerdi sera|venivano|viaggio|vostro tavolo
-7 -7 abbraccio|agli amministratori|associato|dal portale|dann~|hai|termina|usa il
-1 7 accessibili|avesse il|che ce|chi ne|chiamati|cuori|e password|gentili utenti|gli indirizzi|il motivo|moltissimo|mostrato a|niente carte|riserbo|soggetti terzi|talune informazioni|umilia|visto in
-7 -3 account|bara~|capire|carrello|gia provveduto|pagamento e|per iscritto|piaz~|un clic|vari~
0 7 al garante|chiedo di|dal programma|distrutti|e certificato|giornalista|il reparto|iscritti al|la ditta|numero il|percorsi|redditi e|sequ~|smarrimento|sostituito e|sportello legale|strane|suo marito|tue corse|un collaboratore|una verifica
-7 6 anag~
3 7 aprire i|ha potuto|impostazione|natura|sanitari|stati
7 6 assai|e cosi|lei e|per lei|scusatemi|staccato|svista|svis~|verbali
5 7 bloccato l'|ditta incaricata|estratti|sua prenotazione
1 7 cambiare la|chiavetta|collaboratrice|debiti|del parcheggio|dell' accaduto|della cache|di recupero|di saperlo|documenti e|erano leggibili|fotografata|hanno scaricato|in quei|l' opzione|le offriamo|login|macero|motori|nascosta|opzione|parenti|protetta|pubblicate|sosteniamo|stato oggetto|voi e
-7 7 che da|riservatezza
7 7 cogl~|in poi|l' ho|occasione per
-4 -7 computer dell'|in scadenza|la palestra|lago|password del|ries~|stato tu
7 -1 curata|euro a|si era
-7 -1 dal mese|non posso|via dei
-5 -7 dati non|di accesso|diversa per|lamp~|mensile|nuovo accesso|piero
-7 1 dei dati
7 4 dentro c'|eh|ente|il voto|la massima|risulterebbero|venerdi a
4 7 dia|intr~|lei
-6 -7 e perche|in pensione|ti hanno|usa
-2 7 e spento|febbraio un|referto|separazione|solo con
-7 -2 ho sbagliato|leggere|lo diciamo
7 -2 interruzione|umbr~
-7 5 la carta|protezione
-3 7 la cartella|mediche|propone|vi prego
6 7 la prego|una casella
-6 7 mappa
-3 -7 media
3 -7 milioni
-1 -7 nessun dato
-5 7 nome dell'
6 5 # !|coinvolte|d' ingresso|dimm~|e dove|e questo|example|exam~|io|per qualcuno|ve
-6 -4 # km|accogliere|allagamento|allerta|amat~|amici come|andata con|annuncio|ce la|cinque domande|compare quando|contiene un|cort~|cosa cambia|crema|dettato|devo una|disdire|don|e nata|fece|feste|giacca|i banchi|il contatore|in ottobre|ince~|l' acquisto|l' ascensore|la lampada|la strada|ladr~|lampada|ma ho|male di|merc~|mesi e|non vuoi|norma|nostre condoglianze|note di|ore prima|possibile presenza|quella che|rapporto|reclamo n|riemesso|riemesso la|rilascio #|risponde al|risulta pervenuta|sbagli|scuse che|sedie|sere|sfog~|si prova|sospesa|supera|teniamo da|torna indietro|truffe|tua area|uno sciopero|urgenze|varie|via in|vuoi piu
6 2 # rimane|^ordine|abbiamo augurato|abbiamo fatturato|abbiamo pubblicata|abbiamo scambiato|abil~|alpini|anniversario|arriva alle|augurato|augurato buon|avete pagato|azze~|bruni|buffet|caricato i|che debba|che finisse|che invece|complicato|consueta|convocazione e|creato|credito #|cucchiai|day|definitiva|dei laghi|della tisana|delle imprecisioni|e fermata|emessa per|era ancora|era l'|esame del|fabbrica|fontanelle|garage di|gia chiesto|giorno cosi|giurello|giurin|giurin giurello|grafico|ha mangiato|ha svegliati|hey|il disservizio|il postino|il versamento|in meno|indicato nella|l' articolo|la ristampa|laghi|lagh~|lavori di|le altre|le bomboniere|le richieste|leo|lieve|link sbagliato|maggio e|mandi una|marsica|messaggi inviati|mona~|nella casella|non va|nostro centro|novita dal|nuovo corso|ops l'|ore con|ottobre non|pasticceria|picco|poca roba|possibile rispondere|postino non|puo tornare|raga|rappresenta che|rimasta male|sabato ho|saet~|sanno di|scambiato il|scena|scusaci !|seconda|seguito di|sei rimasta|senza provarlo|siamo andati|siamo dimenticati|smartphone|sogno|soluzioni|soprattutto a|sovr~|spetta anche|stagista e|stornato|sul bonus|sulla prossima|suo tempo|svegliati con|tassa rifiuti|test d'|triplo|trip~|troppo presto|trovate sul|trovato chiuso|tutto per|un test|una data|una figuraccia|utenze|vi ho|volte l'|zain~
6 0 # vi|al posto|chilometri|di servizio|dovete|la recensione|le rimborsiamo|mie scuse|non deve|refu~
-3 6 a ieri|a ognuno|assenze e|cancellarlo|di cancellarlo|indirizzo di|psicologa|si sente|telecamere|vero~
6 3 a torino|abbiamo confuso|abbiamo fatto|ai nuovi|al contrario|arge~|avrei dovuto|biglietto scritto|buttato|comunque|di tessera|doveva|edicola e|entrata|fatto gli|fatto pagare|houston|hous~|nella locandina|ordinato a|ordine non|piacenza|reso disponibile|ricontrollato|ritiro della|scritto|scusaci|seta|si sono|una colonna|vaccino
6 4 abbiamo chiuso|alcune di|biglietto|cestinarlo|commissioni|degli utenti|di cestinarlo|e visto|errore materiale|ha fatto|ieri|lei aveva|ritiriamo|spiace se|verificata
6 6 abbiamo consegnato|chiediamo|di voi|l' eventuale|le cliente|nostro|provate|si fosse
4 6 abbiamo spento|altrove|contando|di pasqua|l' archivio|ora in
-6 2 accesso|fai
1 6 accesso di|alcune informazioni|anche tu|arrivano da|avevamo promesso|avvisati|banca e|cartella con|che altri|chiediamo a|circoscritto|da internet|dai registri|dal server|destinatari|di pulizie|direttore del|dovere|gentile paziente|i motivi|i piani|informato il|isee e|la chiavetta|malattie|mole~|noi ha|non ho|nuovi e|ognuno|password erano|quei giorni|reclamo e|ridato|scaricato in|sicurezza dei|soldi per|sua cartella|trovato un|visualizzato
6 -4 accr~
-6 3 adesso in|scre~
-6 -5 aggiungere|averci segnalato|avviso perche|ci chiedono|cimitero|cimi~|ecco i|errore che|errore non|famm~|foto che|gatto e|gratuito|guarda|il prossimo|incontro|letto male|nuove condizioni|occorrono|per il|polizia postale|prova gratuita|sospese fino|un avviso
-3 -6 ai dati|entro|gial~|il mittente|pro|reimpostare la|resta|sicurezza informatica|torta
6 1 al versamento|avevo|bellissimo|bozza|che fino|data odierna|della newsletter|di quest'|dirt~|dna|due cifre|gennaio l'|giusta|i tempi|il primo|in fabbrica|in viaggio|indicata|la via|le due|le sono|li offriamo|lo paghi|manuel|meri~|metri|nella lettera|nico|orgogliosi|orgo~|partite|passione|priva|procedere al|puo aver|rall~|serviva|siamo orgogliosi|stamane|stessa ora|tari|toccato il|un importo|voi l'
-6 -6 alla polizia|bello|buona giornata|caffe e|del lago|i dettagli|messaggio che|museo|muse~|nel caso|pazienza|per email|piet~|quindici|rapporto e|scomparsa|si legge
-6 -3 alla voce|asilo|cinque euro|convenzione|convenzione con|coraggio|cosa portare|del gas|e raddoppiato|in tabaccheria|in venti|insu~|mancato il|manchera|mandiamo il|non faccia|pertanto|prenotato per|profumi|qualche giorno|quasi|quas~|quattro anni|quinto|raff~|rancore|riemettiamo|se le|signor pavan|tabaccheria|tornio|ultimo avviso|umid~
-4 6 altrui
2 6 archivio|ateneo e|cambi subito|canale telegram|clienti con|clinica|dati sanitari|di alcune|di alcuni|ditta di|e iban|ente e|fare reclamo|fiducia e|leggeva|messaggi privati|omonimo|qualcuno|scuso e|spegne|speriamo che|spid di|suo c'|vostro nome
0 6 attacco di|carta di|cartella e|certificati medici|chiesto a|collaboratore esterno|della #|essere finiti|gli accessi|imbustatrice|imbustatrice ha|indirizzi di|io il|lasciato visibile|leso|macchina imbustatrice|modulo ve|movimenti del|passando|pericolo chiami|potuto vedere|sei anche|sente in|stato bucato|stiamo inseguendo|tera~|terzi hanno|una configurazione
-1 6 avevano chiesto|chiami la|del test|era visibile|esterno|incaricato|l' incaricato|la fiducia|la telecamera|le scansioni|letto quanto|martedi la|mortificato|non averlo|portatile|qualcuno ha|sbagliato a|segreteria telefonica|sono mortificato|suo stesso|telecamera
3 6 avremmo dovuto|avvertiti|cellulare e|chi vi|del ristorante|in avanti|ora sa|profili|profondamente|sogg~|tabella utenti|un partner|una brutta
-5 -6 avvisa|diec~|esercitazione|esito della|europa|gli sportelli|i rimborsi|il disagio|in archivio|l' assistenza|l' avesse|l' orario|la ringraziamo|messaggio non|solito|sollecito|tempo che
6 -1 banche dati|corrige|darle|errata corrige|fred~|il bonifico|perp~
-4 -6 benv~|casa c'|chi usa|civico|dieci|la sala|se un
-6 4 brac~|parlato con
-2 6 cach~|casa che|ccn|d' ordine|diag~|file con|le immagini|mandato alla|medici|nome|non pagate|si leggono|tutela dei
-6 0 carte|consultabili|in questo|pagn~
-6 -1 ci hai|fax|martedi e|per cinque|portafoglio|vieni
-6 1 compresi|controlli|finestra|gravita
-5 6 consigliamo
-6 -2 cosa c'|indirizzo email|inserisci|l' azienda|piazza|rifugio|rinviato
5 6 dei posti|eravate|fiscale e|ho tolto|il partner|il rischio|restituire|soggetti|test
-6 5 di lavoro
-6 6 il garante|matricola
0 -6 l' allarme|riem~|segnala
2 -6 milioni di
6 -2 nessuna segnalazione|serata
1 -6 non devi|tornare
-2 -6 posti
-5 -2 # a|caso|da ieri|diario|diar~|e che|le taglie|memoria|nuovo in|obbl~|prenota|prin~|provinciale|punto di|quando l'|richiesta di|scio~|trattamento
5 2 # come|# x2|^era|^sbagliata|abbiamo calcolato|accorta|ai vostri|alla circolare|alle due|allegato sbagliato|amico per|anno non|aspettava|avete|avet~|avevo promesso|azzerato|bianche|bocciato|calcolato|cano~|carta entro|cassa mutua|che vuole|chi aveva|ciao ciao|con consegna|con quattro|congruo|consegna del|cui la|di nero|di seta|disponibile al|doccia fredda|domani ne|doveva succedere|e riconducibile|edicola|edic~|errore la|fa quello|fant~|foglietto di|fuso|gentile cognome|gia in|giugno non|gliela|ha presentato|hai disdetto|ho attribuito|ho stirato|ieri vi|il bancale|il buono|il ferro|il listino|in edicola|in omaggio|in scena|incomprensione|incomprensione con|inconvenienti|indietro da|indipendenti|l' anomalia|la montatura|la nota|la paga|la svista|la tariffa|laboratorio il|lamentela|lavasecco|le saranno|leader|lead~|lei sta|lezione si|lino !|lo spettacolo|lo svolgimento|lo zero|maggiorazione|mero errore|messa di|mia scrivania|mie|montatura|ne e|nel passaggio|non dovete|non vengono|oggi lo|ogni caso|orario di|pagare nulla|per noi|per ricordare|piano che|piu ordini|prelievo|problemi|promesso le|puo dare|quella corretta|quella definitiva|quello sbagliato|reception|regalo !|riavra|rido|rileggere|rimediamo|rinunciato puo|ripetizione|riportata in|rossa e|rubata|runn~|sabato abbiamo|sabato alle|sbagliati|scatola e|scoprire la|sforza|si lo|siamo accorti|slittamento|sono cose|spedito due|spettacolo|sta al|stanotte alle|stirato|stir~|sul biglietto|sulla chiusura|sulla mia|sveglia|svista e|svolgimento|tenerlo|tolto i|torni|transazioni|tu sei|turbo|un' incomprensione|una lettura|uno scambio|uno zero|vi rendo|volte il|x2|zero al
5 -2 # euro|mattino
-1 5 # indirizzi|alla stampa|altri clienti|andavano|cache|chiedendo|citando|condivisioni|copi~|dei clienti|dei propri|della tessera|di altri|di chi|dispiaciuti|distruzione|donatrice|e diffidate|e numero|elementi|fra quelli|gara~|genetico|giusto era|ha mostrato|i nomi|ieri notte|il mouse|indirizzi in|l' operatrice|mouse|mous~|parlando|passando il|prud~|relative|ricercatore ci|schede|sconosciuti|test genetico|un sopralluogo|visita alla
5 0 # uscita|andato perso|bassa|colpa di|contanti|conto di|cucina|dai un'|di mercoledi|glutine|glut~|in cantina|la campagna|la cucina|la serata|li aveva|occhiata|passi in|problema tecnico|pullman|pull~|recupera|ricopiamo|ricopiamo noi|senza glutine|tapp~|trec~|un' occhiata|vedr~
5 1 ^dopp~|^ieri|a te|abbiamo addebitato|annullamento|approfittate|approfittate del|autotutela|avete potuto|avevamo lasciato|bollettino|bottiglia|casi sporadici|che se|ciclo di|comunque in|confida|consegna dell'|correzione|d' esame|determinato|di casi|diceva #|doppio invio|e #|e graffiato|e lieto|e nell'|e pagato|e sara|email di|era gia|erra~|fanno in|generato|gentile elena|giornate|gli #|graffiato|ignora|il ciclo|il rispetto|il segno|in autotutela|in cassa|in dieci|indicava|la cena|la soddisfazione|le medaglie|lieto|lieto di|lo preferisce|medaglie|mesi abbiamo|nessuno l'|non a|notare che|notti|oggi li|ogni giorno|orario l'|ore non|pagato la|picco di|precompilata|pure non|questa casella|reclamo puo|risposta da|ritiriamo tutte|scatola|scrivere a|sedia|segnato|si confida|si informa|sodd~|spegnimento|sporadici|sul catalogo|svegliato|tasc~|tenersi|trecento|trovare|ufficio tributi|un picco|un sollecito|una frase|una nostra|una parte|vedra|viaggiare|vista mare|volte la
-5 -4 ^nuovo|al mittente|android|apre alle|area personale|art|art #|attenzione la|auguriamo|bancone|bilancio e|carta per|casa senza|che sembra|ci occorrono|colazione|cola~|comunicarle|comunicarle che|conviene|corretto un|cortesia|custode|dall' area|del mercato|del produttore|di spesa|dispiace vederti|e ammesso|fing~|giallo|gli errori|il rapporto|il signor|in vasca|invece si|l' abbonamento|l' esportazione|l' hai|la scrittura|lista e|manca solo|minu~|moderatore|motivi di|nebb~|nessuna risposta|nonn~|nuovo gusto|nuovo indirizzo|o si|olive|orologio|orto|parere|patrono|portare|presti|proclamato|pronto in|purtroppo non|quando la|questi casi|registrata e|richiama|risponda con|rumore|sabato #|sale|sara chiuso|scesa|sei tu|slittano|su richiesta|subscribe|subs~|ti va|timb~|trascorso|tuo codice|una famiglia|val di|vederti|vederti andare|vetrina
5 3 ^sped~|agli utenti|al primo|che era|collega ha|della clientela|diceva|essere state|evento di|ha riportato|nella nostra|nome di|quello|rena~|si rappresenta|so|stam~|ve l'|versamenti
1 5 a che|allergie dei|alun~|aspetta domani|buona fede|cautela|chi altro|cifre della|civile di|comprensive|comprensive di|con password|dal vecchio|dall' #|debi~|dei ragazzi|dei turni|dell' assistenza|di cancellare|di sapere|di viaggi|disabilitata|e informato|esteri|garanti|ha detto|hanno bucato|i consulenti|i giudizi|i recapiti|illeggibili|in buona|indirizzo web|inqu~|la responsabile|nascosto|nome codice|nome foto|nome indirizzo|offline e|oggi stesso|provider|risultati|sarebbero stati|sconto che|stata disabilitata|stata ritrovata|sua assistita|telefonate che|tolto la|trovata|tua privacy|tutta l'|una ditta|visibili online|whatsapp|what~
-5 -5 a quando|amme~|apri la|band~|come si|confermata|dal pannello|dati personali|decisione|due passaggi|entro domani|fino alle|il cambio|il gioco|il problema|la frequenza|loro e|mercoledi|migliore|minuti|passaggi|simu~|spiega|squi~|struttura e|tempi di|verifica in
5 -1 a tutta|cancellato i|comunque solo|crisi|due volte|esperienza|formazione lavoro|gros~|impaginazione|lezi~|malfunzionamento|malf~|mandato un|molti di|olio|partita verso|rosso|umbria|un malfunzionamento
3 5 abbiamo aperto|ad aprire|caricati|che qualche|ciao bellezza|cogliamo|cogliamo l'|comparsa|copie dei|da me|estrazione|hanno|hann~|mese e|pacco di|portato|ritrovata|studio e
5 4 abbiamo gia|abbiamo spedito|alla partenza|e tra|equipaggio|l' avviso|mail di|mandato il|mortificata|paghiamo noi|sa|scuse|scus~|sono mortificata|spettabile cliente|tornati|visto la
0 5 abbiamo interrotto|ai genitori|alcuni ci|allergie|biblioteche|cache e|chi volete|chiamate strane|classe e|degli iscritti|di vostro|ditta|e agli|e riuscito|elenco con|escludere che|fisc~|fronte|gestionale|gestito|gestiva|google|goog~|ha avvertiti|ha restituito|ha usato|handicap|i percorsi|imbu~|intruso|lo storico|marzo abbiamo|nick|non date|nostro gestionale|nuovo numero|operatrice ha|partner tecnologico|peso|plico|privacy ci|rimasto su|rischi|rispondiamo noi|segnaliamo che|serenita e|siamo profondamente|suo fascicolo|un intruso|un' avvocata|usato il|vecchio indirizzo|venuti a|vi erano|vostro figlio
-5 -3 abbiamo posto|acqua manchera|al reclamo|all' unanimita|altro giorno|ancora ricevuto|attesa di|attesa e|autolettura del|banco #|bilancino|buone letture|calma e|capisco la|cari tutti|carrello e|chi le|codice destinatario|come ci|comparire|confessione|contiene|continua a|da leggere|dal momento|deci~|del direttore|di iscrizione|di rilascio|di tracciamento|disdica|disiscrizione|domenica oppure|don piero|donazione di|dura venti|e ferma|e perso|e studenti|educatrici|esem~|euro risulta|evitare|fattura n|febbraio con|finisce il|forse e|frit~|fumetto|gaia|gino~|guardiamo|hai cambiato|hai trenta|il mercatino|il mercoledi|il regolamento|in anteprima|inse~|l' autolettura|la febbre|la guardiamo|la maestra|la pazienza|la ricerca|larghe|le spalle|lezione di|li mettiamo|luisa|lutto|lutt~|ma con|male il|maltempo|martino|messaggio torna|mia nipote|mobile|mosc~|nipoti|nome sul|non tener|notizia|ogni dieci|otto mesi|parrocchiani|passare al|pavan|pava~|pellet|pensionati|per dirci|perdono in|pettorale|pira~|poiche|poic~|potrebbero tornare|pret~|provveduto la|quarantena|quarta|recedere|recuperiamo|resta attivo|restano validi|rila~|rinviata al|ripeterla|risulta ancora|ritira|ritirarlo|ritoccare|ritorno|riusciamo|sagrestia|sali~|saper|sara raggiungibile|scusa se|secondi|serve saper|sfoglia|si comincia|si prenota|smontare|sola~|solo dal|sosp~|spalle|spalle larghe|spam|stampante|stima|tener|tener conto|tenga conto|ti regaliamo|tracciamento|tram|trent'|trent' anni|tua donazione|udine|udin~|un gatto|una scorta|unanimita|unan~|variazione|vendita da|venia|venti minuti|vetro si|vi proponiamo|via garibaldi|vign~
5 5 abbiamo scoperto|database|del settore|di tutto|epis~|ha ragione|il direttore|il vostro|missione|preso|scusa|sono entrati|suo e|ve ne
-2 -5 acquistato|di novembre|la guida|non ricevera|orario|presto|quest' anno|regione|rest~|scusi
2 5 ai clienti|copia della|data di|di verificare|e ritenuto|fosse sentito|gentile ospite|identificato|la contatta|non identificato|nostra e|noto che|potuto|potu~|soggetto non|state|trovata e|via un
4 5 al registro|battesimo|cedo~|ecol~|episodio|etichette|eventuale|indirizzo e|informata|ispe~|matricole|ne chiediamo|nessuno di|piccola nota|spiacevole|tre di|una svista|venuti
0 -5 alla lista|dire|e come|non mi|piac~
-4 -5 alle ore|autorizzato lei|bonifico|bonifico di|car|che termina|cie|con cura|conservare|dell' istituto|di piu|fate~|fuga|il punto|illu~|modificata|nei dati|non ti|novita riguardano|o dall'|ogni momento|qualora non|riconoscere|ristampa|sara|scale|sulla sicurezza
-5 4 anon~|curriculum|la mappa|sicurezza
-4 5 attivare|oscu~
-3 -5 avv|chiavette|danno|e referti|esaminato|ha dichiarato|ho letto|la lezione|la violazione|libro|ore #|password che|pert~|reimposta|reimposta la|scambio|sono coinvolti|stasera|stas~|un ospedale|va
-2 5 chec~|chiunque|e ha|ille~|informazioni|numero della|parlarne|quella carta
-5 -1 cinema|in seconda|le ricordiamo|letto con|mezz'|mezz' ora|modelli|mora~|normativa|riguardano|tram~
-5 0 cine~|compra|conversazioni|enrico|enri~|mani|pensi|sagg~|sostituire la|statistiche
2 -5 concerto|euro|fare nulla
-5 1 contatti|dati|esito|esito del|gare|mace~|nella pagina
-5 2 iban|mestiere
-5 3 iban e
-3 5 la cancellazione
1 -5 n|proponiamo|regola
5 -3 non serve
5 -5 ops
-5 5 potevano
4 2 # giocatori|# ti|a nostro|a prelevare|abbiamo detto|addebitato #|ai colleghi|ai partecipanti|al voto|albergo per|alla velocita|amministrazioni parodi|annullato la|aperto le|applauso|appuntamento e|assunto|atelier|atel~|attribuito|avevamo un|bollino verde|capitano|cartoni|classifica|collegamento e|compagnia dei|completamento|comunicato il|confuso due|cono|consegna prevista|convocazione|copriamo noi|corretta e|corriere espresso|da rifare|data giusta|dei disegni|del tutto|della raccolta|deve pagare|di bosco|di ferragosto|di fisioterapia|di giorni|di pochi|disegni dei|ditte|due liste|e accorta|e alcuni|e reso|e tuo|elab~|euro era|faccio gratis|filtro|gentile passeggera|gentile passeggero|gia|gia al|giochi|graf~|greta|gret~|guasto ai|ha generato|ha subito|hai il|hai trovato|identici|il grembiule|imbottigliate|immobile|in produzione|interessati|istruttore|la console|la dichiarazione|la raccomandata|nella circolare|non doveva|nostra azienda|paghi la|partecipanti del|partono oggi|passeggera|passeggero|per parlarne|perdonateci|piccolo intoppo|piu il|piu vicini|portatele|prelevare|proviene|proviene da|questo ufficio|recapitati|regionale non|regolamento ue|restituite|rettifica sul|ricevuto da|rima~|saltata|sarebbe stata|sconto|senza formalita|sfuggito|sfug~|sistema ha|sogni|sogno e|sotto e|studio amministrazioni|sua bolletta|terrazza|tour|tre copie|ue|un applauso|un lieve|una cassa|una email|una rata|zoe
4 -2 # le|guas~|invio della|lezione|marzo non|parlo io|saranno|scusa erano
-4 -3 # mb|a fiumicino|accetto|ada|addebitare|adesso che|aggiornare|al completo|al coro|al piu|all' asilo|alle ora|alle sei|allegato trova|ammesso|andati via|andato il|anni ha|anno la|annunci|assemblea e|averci|avete il|banchi|bari~|basta l'|bonifico e|bottega|bruciato|brutto|buone feste|cantina|cappello|caso di|catalogo e|cera~|cerca|che faceva|chi possiede|chiede|ciabatte|ciao enrico|ciao gaia|cocc~|committente|con piu|cordiale|cui nove|cve-~|da giovedi|data center|del committente|del contatore|del sistema|delusione|denuncia|destinatario|di meno|di minuti|di serie|dicono|dico~|domanda di|e dura|e piena|e registrato|entro tre|errore piu|errori di|esporta|ferraris|firefox|fiumicino|forma|fuochi|gentile presidente|ghir~|giardino|giorni con|gli spazi|gradi|guarnizione|ho ricevuto|i dieci|i disagi|idrico|ignori questo|il pin|il telaio|imparato|in attesa|in forno|indirizzo ?|inserire|integrare|intestata a|la casa|la documentazione|la domenica|la garanzia|laboratorio di|lasciare|lavoro id|le cassette|le restituiamo|le teniamo|limo~|lo scambio|mangiare|mb|navi|non disdette|non poterle|non potesse|non puo|non riceverai|notte tra|padiglione|padi~|paio di|panettone|pane~|per accedere|per non|perche ti|poterle|previsioni|principali|proclamato per|profilo del|prossima bolletta|quando a|quando il|raccolto|regolamento|regole per|riceverai un|rilevato un|ringrazio per|rinnovarlo|risulta scaduta|robot|sbagliato ?|scrittura|servono|servono l'|siamo solo|sied~|significa che|signora lo|solo di|sono andati|sono quaranta|spil~|stretto|stru~|su appuntamento|tazza|telaio|tela~|ti serve|togli|trova la|trova qui|tuo carrello|un giallo|una sola|una tazza|uno sconosciuto|uova|vent~|vieni a|vuole il|vuote
0 4 # siamo|# visualizzazioni|^ci hanno|a mail|abbiamo verificato|accaduto non|accesso a|ai carabinieri|alla paziente|anno~|anonimato|aperta in|aprile un|attenzione a|averne|brutta|busta aperta|cambiala|caricate|che trattasi|chiamano per|ciao mamme|ciao vittoria|cifrati|clienti della|colpa della|comparivano|comportamento|con alcuni|con vergogna|condivisa con|creditizia|dati inseriti|della filiale|di eliminarla|di locazione|di recente|di scarso|diagnosi dsa|diete|dirsi|dirs~|dovevo|dsa|e nove|e papa|eliminare|eliminarla|erano accessibili|esterno per|foggia|fogg~|gentile sostenitrice|ha chiamati|ha digitato|hanno preso|in parte|informata e|inseriti|l' accaduto|l' anonimato|l' avevano|lei di|locazione|login da|mamme e|mandato i|mandiamo la|messo al|mina~|mio e|motivo del|nome nostro|non riveste|nostro ex|nove le|numeri d'|ognu~|orari in|ospedale san|parlato|plugin|plug~|prima versione|puo dirsi|recante|repa~|sappiamo di|scarso valore|scorso #|scusiamo di|siamo venuti|sostenitrice|sporto|stata corretta|sul marciapiede|suo caso|tolga|tranquilli|trasferimento|un attacco|un file|una tessera|una voce|violazione di|visualizzazioni
-4 -2 ^annu~|a lecce|a matera|abbiamo modificato|addebitato nulla|all' ultimo|alla finestra|andr~|annullato su|autrice|autr~|besciamella|besc~|bicicletta|buona|burro|catechismo|che possiamo|chiuso in|ciao katia|civico #|clic|clic e|comitiva|con dispiacere|consigliamo di|contatore del|contatta|contrassegno|copre il|croste|cui hai|da #|dado|dalla protezione|del forno|del reclamo|della posta|delle condizioni|denu~|desideravi|di raccolta|diramata|diramata dalla|dispiace !|dispiacere|documentazione|documento|don luca|duec~|e inviato|e rinviato|elvi~|entro sabato|fermo per|fissata per|forbici|forb~|fu|funziona una|giacenza|ginocchio|giorni dalla|giorni puo|gnoc~|guanti|guan~|ha promesso|i biscotti|il matrimonio|il nido|in giacenza|in pasta|inviarlo|inviarlo di|katia|kati~|la besciamella|la bottega|la capitaneria|la riemettiamo|la risposta|la segnalazione|lasciare un|le uova|le urgenze|libreria il|ma non|mani in|maresciallo|mercato|messaggi e|minori|monte|non risponde|nostre email|notizie il|ordine annullato|panda|pand~|pasquetta|passa alle|pell~|per evitare|per fortuna|per qualche|prima settimana|programmata domenica|promemoria visita|prova della|puo si|racc~|registrato la|residue|resistenza|resta lo|rinn~|risolto il|risulta|roma~|scambi|scorrere|settimanale|sfru~|simili|solo fino|spiace|stato qualcosa|stri~|su prenotazione|sulla provinciale|taglie|tazz~|telefono forse|tester|torte|un grembiule|ungh~|vanno|venerdi mattina|verbale dell'|vetr~|vi comunichiamo|vi devo|vietato|violazione della|volta alla
-1 4 ^elenco|^elen~|^hanno|^hann~|agli iscritti|allegato il|belle|campo a|chiunque avesse|ciascuno|citando il|cosa rischia|cup|di mutuo|di taluni|dimenticato acceso|disattenzione|dispiaciuti per|e data|e motivo|familiari|fiscali e|forum e|ha scaricato|i moduli|il concorso|il perche|il tablet|in rete|indirizzi nel|la serratura|leggerezza e|lo ha|nel campo|non riconosce|nullo|ora #|ora a|oscurati|page~|per natale|remoto|revocato|scusiamo la|serratura|siano|sian~|sono risultati|su internet|sui fogli|suo ex|suo nominativo|telefoni e|tolto e|un accesso|un computer|un' operatrice|vecchio sito
-4 -4 ^nuov~|abbiamo ancora|abbr~|acquista|albi~|andare via|aspettavi|attacco alla|banda|caso contrario|chiudiamo|ciao davide|codice per|colloquio|comincia|completata|costa|cura|dedicato|distributore|e confermata|ecco|entrare in|esaurito|euro al|febbre|firmware|firmware #|furti di|furt~|giusto e|grandi|guida|ha un|host~|il firmware|intervista|la chieda|la tessera|mai il|mare|meno di|mercoledi alle|modificare|non risultano|nove per|pagina che|partito|per rispondere|pesanti|pesa~|piu dal|piu spesso|quella vera|questa pagina|restera|reti|ricordi|scade il|scaduta il|scal~|scomparsa di|simulazione|sua richiesta|truffa|tuo account|tutto bene|usarlo e
4 0 ^sbag~|a venerdi|abbiamo risposto|alpi~|avevamo spento|azzerato i|bosco|camerino|celiaco|conguaglio|contabilizzazione|contribuente|corso di|deco~|dell' anno|di me|di mora|di stamane|dispiace se|documento non|e gliela|e sua|edizione|era segnato|eravamo noi|fredda|gentile contribuente|gius~|ieri hai|il credito|impa~|in camerino|in tale|interessi di|la spedizione|lavoriamo ogni|li ristampiamo|mancata|meteo|nome nella|non sempre|ordine di|padova|pado~|per aver|porgo|posto|posto di|posto e|prezzo errato|processo|refuso|riportiamo|ristampiamo|risultata|scadere|senza i|sfra~|sommato|stato del|stato mostrato|stesso prezzo|talune utenze|tasso|tita~|trattoria|ultima mail|una risposta|voglia di
-3 -4 ^scad~|accesso al|accesso con|ancona|automatico|breach|brea~|cassa rurale|chiedera mai|chiedere la|confermiamo|conservazione|curriculum per|data breach|di violazione|e contraffatto|e disponibile|e gratuito|e lui|fuga di|funzionano|giorni circolano|ho preso|impone|impone di|l' informativa|libr~|mai la|mancanti|messaggio automatico|modi~|moss~|ogni sito|password per|phishing|phis~|pole~|riceviamo|riconosci|ringrazio|rurale|rura~|scade tra|serve un|sms|sulla privacy|ti ha|tutto quello|un abbraccio|vostri dati
4 1 a quelli|a quello|a versare|abbia avuto|abbiamo azzerato|abbiamo buttato|abbiamo chiamato|abbiamo creato|abbiamo rimessi|abbiamo spostato|accettato|accettava|addebitato due|affezionato|aggiornate|al dovuto|al punto|alcune prenotazioni|alla convocazione|alla reception|alla salute|alleghiamo la|alluvione|alti~|andato storto|anno oltre|antipasto|anzi|avvisare|biglietti e|biglietto e|bottoni|buonasera|buttato il|cambio gratuito|canone zero|carta straccia|che nella|chi me|chi preferisce|chiederlo|ciao tommaso|cominciava|cominciava con|comprato il|con quanti|concorrenti|confermato il|confetti|confezionamento|consegno io|considerazione|corretto|corsi|cuochi|da adesso|dal saldo|davamo|debba|debb~|del software|del taxi|dell' agenda|della prova|della settimana|di abbonamento|di canone|di cuneo|di labbra|di sotto|di spedire|di tappo|disallineamento dei|domani sera|domenica il|dopodomani|due avvisi|due firme|e imputabile|e scappato|ehm il|era #|era sbagliato|fase di|fatto prendere|fatto si|filiale e|fissati|flus~|fondo era|frattempo e|gettoni|gialla|giovedi abbiamo|gli importi|glie~|grande come|hanno ricevuto|ho disposto|ho scambiato|il bambino|il bollettino|il prelievo|il sipario|il tornello|il viaggiatore|imbo~|importo non|imputabile alla|in considerazione|in questa|indicato un|ingo~|intendersi|intero|inviare risposte|inviati con|io al|l' inverno|la causa|la confusione|la luce|la offro|labbra|labb~|lancio|le metto|letto la|lista della|lo riceve|lo tenga|malfunzionamento del|mancavano|mangiato|marginale|martedi lo|meli~|mentre|messaggistica|messo all'|ne avessero|ne hai|negato|nel filtro|nel foglietto|nella comunicazione|nella giornata|non inviare|non legge|non me|nostra volonta|nostro stagista|notte del|nuvola|nuvo~|obiettivo|obie~|occasione del|offro io|ogni invio|onere|otto e|pagamenti con|pagato|pagina bianca|pediatra|per buona|perdonate la|pero ti|pianta|ponc~|possono aver|premio al|prenotazioni potrebbero|prenoti ora|prese in|presentare istanza|presentazione|prevendita|prevendita compresa|prezzo del|primario|programma inviato|prossima cena|prossima fattura|prova scritta|provato il|quante ne|rappresenta|restituiamo subito|restituisco|riferimento|riletta|rimasti|rimborso delle|rimessi|riporta un|ripristinato|risponde allo|ritardo nelle|sabato siete|saldo del|salvataggi|sara un|saranno prese|sbagliata dell'|sbagliata e|sbagliata nella|sbagliato nella|scappato|sciroppo|scir~|scusami !|scusiamo !|se a|seconda rata|segnata|sei in|sensi del|sesia|sesi~|settimana e|siete arrivati|signora del|signora pia|simb~|sipario|sipa~|skipass|skip~|sono registrate|sostenute|sottoscritto|spa|spettatore|stampato in|stato generato|straccia|subito !|sul campo|suo viaggio|tappo|tavolo alle|te le|teatro sociale|testo era|tienilo|tipografia e|tommaso|tomm~|tornate|tornello|tra loro|trasloco della|trem~|tutto marginale|un taxi|usciti|valigie|valv~|veniamo a|venuto a|vi dobbiamo|viaggiatore al|viag~|vista lago|voglio il|volonta|zero per
1 4 abbiamo disconnesso|accessi al|accompagniamo noi|addolorati|addolorati e|al vecchio|annotare la|annullata e|appeso in|avevamo il|avve~|badge|badg~|cambi il|cambialo|cambiato programma|chiavi elettroniche|chiuso domenica|con eventuale|con tutta|conosce il|copiate|copiava|cosa in|costo lo|crim~|curricula|dei fondi|dei parenti|del provider|di natura|digitando|dipendenti vi|dirglielo|disconnesso|dovesse|e certificati|e personale|effettuati|effettuati accessi|entrati|esatto|eventuale esposizione|funzione e|grand|grand hotel|in centrale|in uso|interessata|interessata la|invio del|l' impostazione|la cassa|logi~|ma sappiamo|mai piu|mia casella|milione|milione di|molti hanno|motori di|movimenti e|nelle immagini|nome telefono|obbligo|oltre alle|password la|pedalate|per confermare|per tutto|premium|privato|profumo di|riceva|sapere che|scritto uno|scusa e|siamo addolorati|sito qualcuno|sono le|spav~|state copiate|stati effettuati|stato prelevato|storia con|storico dei|suggeriamo di|suoi ordini|tornato operativo|tua password|tua sicurezza|tuo compreso|ultimi tre|un utente|una chiavetta|una violazione|verifica di|vi sono|via qualche|visto saldo
-2 -4 abbiamo esaminato|account da|buongiorno|cambiate la|cambiatela|cliniche|dati a|dati che|dolo~|i posti|in coda|la #|non sei|nostro errore|per reimpostare|programmi|rassegna|reimpostare|riceveranno|sistemi non|stata cambiata|ti sei|truffatori|ufficio sicurezza|vera
2 4 abbiamo tolta|altra famiglia|altra password|averlo|cambiare il|chieda oggi|credenziali sono|dei bambini|di battesimo|diario di|e forse|e verificata|e vero|effettua il|entra con|essere stata|ha stampato|ignoti hanno|incidente e|inquilini|internet|iscritti|leggibile|limitato|mandato la|motivo|nel suo|non erano|nostro fornitore|nuova collezione|online e|ora i|ospite|pagate|potrebbero essere|primo mese|qualcuno abbia|rida~|sbir~|scuse e|se preferite|societa che|sono stati|sportello #|telefono del|ti avevamo|un incidente|un' intrusione|una leggerezza|usato
-4 3 accedi|assistente|brut~|c' erano|cassaforte|dei suoi|scaricare|sessioni|solo il
3 4 accesso non|alcuni|biglietto che|consegniamo|dirvi|e scusa|espressi|foglio con|gli avvisi|ha comprato|ho usato|il foglio|il server|ospi~|pare|rende|rende noto|scarso|sta a|tuo conto|vostro|vost~
4 3 ad altri|anom~|aspettative|avesse ricevuto|c' era|casella che|categorie|certo numero|ciao bella|dal nostro|e qui|even~|ieri per|il collo|mandare|noi la|promesso|pubblicato|qualcuno si|rinu~|rivisto|sappiamo chi|scrivente|soggetti non|squadra di|trasloco|trattato|versare
0 -4 aggiornata|allegata|boni~|chi non|cordiali|cordiali saluti
-2 4 apre solo|cartoline|chi di|dello studio|di valutazione|digitato|informatico|nostro impiegato|onco~|pixe~|redd~|segreti|sicu~|sulla sua|tablet|tutela|usciva
4 4 avvertito|biglietteria|comportato|comunicazione|erano|eran~|ha spedito|il database|irri~|noi lo|notificato|rend~|ricevuti|rischio|sistema e|sostituita|spento
-4 0 avvisano|chi la|codice della|consente|il deposito|il fax|in cinque|la stagione|libera|medi~|occhio|possiamo|prova a|segnalato|sezione di|ultime
-4 -1 basso|cani|capp~|cese~|da morire|del consiglio|dell' associazione|dispiace il|evento che|iban per|intestata|leggiamo|modifica del|morire|mori~|oliv~|otta~|portate|riat~|rinnova|rito~|sono piu|spenta|ti aspetta
-3 4 carta in|codici|codici fiscali|comunicazione ai|elenco di|messaggi che|ne ha|prontamente|sono trovati|tacc~
-4 1 civile|dipendente|enoteca|enot~|ha in|mapp~|sconosciuto|screenshot|teso~
-1 -4 cliccato|condizioni|deve fare|fune~|gatto|saluti|segg~|siamo spiacenti|sostituisce|sua segnalazione
1 -4 dal sito|io a|sanz~
4 -4 diss~
-4 2 e sono|il coro|la storia|le ricette|possiede
4 -1 esterna|ferie|il laboratorio|indietro|lotto #|mazz~|mete~|pagata|riportano
-4 4 gruppo|si potevano|video
3 -4 il corso|offerto|una settimana
2 -4 pien~|sorr~
3 3 !|^comunicazione|acceso|adesso le|alcune|alcu~|bambino e|bucato e|comodo|copie|dalle vostre|del tempo|e trattato|ha pagato|i profili|interrompe|la colpa|laboratorio analisi|le chiediamo|lei ha|massima|mattina i|ne scusa|noi ci|piu da|platea|possiamo fare|professionalita|ragione di|scoprire|si interrompe|si rende|stessa mail|trattato di|un buono|un modo|un tecnico|uniti|veniamo|verificata una
-3 -2 # ?|^modi~|^rius~|abbiamo rimborsato|aprono|apro~|area clienti|arriva con|candidatura|caro lettore|castagna|cercavi|che cercavi|che cosa|che tutti|ci spiace|ciao omar|cioccolato|civile ha|clic per|correzione e|cremona|cresciuta|cresciuta di|crosta|da diritto|decreto|decr~|del seggiolino|deposito di|di sbagliato|di sistema|di smontare|diramato|disegnato|dodici giorni|e persa|e prevista|e regolare|eccezione|effetto dal|entro cinque|entro mercoledi|eolie|eoli~|essere un|etichetta e|fa il|fa la|garantite|gare del|garibaldi #|genova|ghirlanda|gusto|gust~|ha ammesso|ha diramato|hai ritirato|i disegni|il bilancio|il trucco|indisposizione|inne~|intervistato|isole|la aspettiamo|la crema|la crosta|la nonna|la protezione|le dieci|le olive|lipari|lipa~|lo spazio|maglione|marchio|mercatino di|mesi che|milano|nata|noi ne|nonna si|nord~|partira|per novanta|per possibile|perso due|poi basta|portale non|portate scarpe|proclamato uno|raddoppiato|rapporto di|recedere senza|resta nel|riapertura|ricavato|ricevere le|ricevi questo|richiamo volontario|ricorda|rifiutato|rinvio|rinvio per|rispondo solo|risulta che|rivolgersi alla|romanzo|scorso ci|se rispondo|sembra|server della|si la|sini~|soltanto a|su chi|sua panda|suff~|sui social|suo bonifico|suo messaggio|svuotato|tecnico passera|tesserino|tonno|tonn~|tra l'|tre domande|tre la|trentasei|trucco|tua disdetta|tua offerta|un euro|un nome|una cantina|venti|vogliono
0 3 # famiglie|^registro|^sens~|abolito|alla pec|anagrafica|aveva confidato|cedolino di|che conteneva|che usiamo|chi paga|clienti hanno|colonne|cominciare dalla|condivisione|corse con|dai motori|dalla posta|dato esito|delle tue|di routine|disciplinari|e abolito|e indirizzi|fascicolo e|fatto girare|foto~|gestito da|gli appunti|i destinatari|il login|incidente|intruso e|inviato il|iscritte|l' episodio|la procura|mail per|non piu|nostro commerciale|nostro sito|parlante|perdono|possibile esposizione|prenotando|profondamente rammaricati|qualsiasi ora|quello e|responsabilita|restituito la|rete un|riprese|rischi e|routine|rout~|scambiate|segnalarvi|siamo tornati|siamo un|soci della|spendere|spento tutto|stati sottratti|tolta dopo|tornati alla|tradito|tradito la|un centro|un elenco|un prospetto|unica cosa|usata da|versione precedente|violati|visibile|visite e
3 -1 # il|abbiamo aggiunto|appartiene|appartiene a|bosc~|continuita|finale|io con|pari a|premuto invia|siamo riusciti|sulla tua|viaggiatori
3 0 # lei|# senza|abbiamo attribuito|accredito|al terzo|alcun|all' assessora|almeno|alme~|altro abbiamo|arrecato|ascolta|attribuito all'|aver riscontrato|che cio|chili|concerto di|convegno|d' ufficio|dalla copia|di codice|di digitalizzazione|di sopra|e risolto|e sbagliato|emessa|estiva|falso|fino alla|girava|guardato il|ha dovuto|il volo|intestati|intestati a|invito di|l' influenza|la bozza|la targa|lo spavento|luglio e|mai pronunciato|nostra priorita|numero sbagliato|offriamo noi|patch|patc~|per risparmiare|pieno|plau~|preferisce rinunciare|prio~|programma di|pronunciato|ricopiato|rimasto fuori|riprende|riscontrate|riscontrate delle|risparmiare|salvataggio|scelta|scia~|sfor~|spavento|sua bambina|sul servizio|una #|venga|volevi
3 1 # mentre|^di ieri|^sull'|a molti|a san|a scaffale|a tendina|abbiamo presentata|abbiamo provato|abbonato|adesso ha|agli sponsor|anno prossimo|arrivato il|arrivato perche|articolo|assessora|avevate ordinato|avra un|avuto problemi|avvaliamo|avva~|bambino|bene piu|calda|catering|che figura|che nel|che vi|chi avesse|ci avvaliamo|codice estate20|colore non|come la|compleanno di|con tutti|conservi|corriere della|cosi nessuno|credito previsto|da quella|dal laboratorio|dallo sla|dante #|dati di|decisioni|del biglietto|del contributo|del server|del volo|della consegna|della famiglia|della stessa|destinato|di modesta|di tasca|di voghera|di zona|diciamo che|dietro presentazione|digiuno|dimenticando|dimenticati|dimmelo|direzione clienti|dirti|disposti|disservizio e|distribuito sabato|dj|dovete fare|due a|dupl~|e abilitata|e emerso|e insinuato|e scappata|e zero|ecco quello|edil~|elaborazione|emerso|emerso che|entro pasqua|era destinato|era raggiungibile|erogazione idrica|errorino|esatta e|essendo|essersi|estate20|euro li|fallo|farci perdonare|farne richiesta|fatture di|febbraio abbiamo|felice|ferma dalle|fidandosi|fidandosi di|fida~|frutto|fuso di|gentile ex|giornale di|giorni se|giorni senza|girato il|guardava|ho caricato|ho spedito|i titolari|i verbali|ignazio|il collega|il consumo|il fuso|il libretto|il mazzo|il modello|il titolare|il tono|il vestito|in biglietteria|in curva|in fase|in redazione|in stampa|inat~|inesatto|inezia|inez~|infastidito|ingresso libero|insinuato|insinuato un|intero e|introdotto|invio|invita un|irpi~|iuvant|iuva~|l' invio|l' istruttore|la fibra|la riga|la vuole|lo sai|lo stampatore|lo stesso|lucciola|luogo per|ma quella|male e|mandato era|matteo|mattinata|ment~|menu a|ne pagare|negato il|nel foglio|nell' aula|nella fascia|nessuno era|nessuno le|noi l'|noi le|nostra missione|nostro carico|oggi in|onor~|opera|orario sbagliato|ordine sbagliato|ordini di|originali|ottica|pagato e|palermo|parrebbe|parrebbe che|parte degli|partito per|per dire|per dirti|per farci|per scoprire|pesiamo|pesi~|piano e|pomo~|portoferraio|pranzo e|premuto invio|preso #|preso lo|previsto dallo|programmato per|provincia di|ps|pubblicata|pucc~|quella mail|quello allegato|questo motivo|repetita|repetita iuvant|replica di|riconoscibile|rifiutati|riga e|riguarda un|rimborso della|rimozione e|ritirare la|rosse|rovigo|salta|sapendo|sbagliato il|scadenza per|scappata|scelto noi|scrivendo|scriverlo|scusa anche|scusa davvero|se ieri|seconda giornata|sera stessa|serviva per|servizio che|servizio resta|si vota|siamo arrivati|siete rimasti|sla|software|soft~|sole pieno|sono adesso|sono da|sostituito da|sportello risponde|spostiamo|stampatore|stato dato|stipendi in|stornato e|su tutto|sul prossimo|sullo stesso|tass~|tavolo e|tendina|tenevamo|testa|titolari di|tornano|tosi|trentuno|trovare il|trovate|turno pomeridiano|un errorino|un' esperienza|un' inezia|una bottiglia|una citta|vi restituiamo|viaggiatore|vostra fiducia|vota
-2 -3 # ospiti|andare|che promettono|ci scusi|di ottobre|dichiarato|e scaduta|evas~|fran~|ha aperto|il fascicolo|in materia|invitato|istruttoria|materia di|nel numero|nome utente|promettono|rubano|rubano i|se invece|spag~|sulla fuga|trovato il
-3 -3 # per|^richiesta di|a o|aperto un|buon~|caro socio|casi di|chiede mai|chiesa|chiesto tu|cordialmente|data date|decide|deciso di|della segnalazione|di sfruttamento|di usarlo|dormito|e adesso|e scusata|e usa|fammi sapere|fattura #|gentile dott|gratuito e|ha acquistato|hanno proclamato|idri~|il data|il romanzo|importate|italia|la banda|la torta|molti ci|mura|nella macchina|newsletter di|noi siamo|non chiede|ordinanza|organizzazioni|organizzazioni sindacali|parm~|pavi~|per entrare|pescara|progetti|quando i|quanto si|questi giorni|rate~|respinto|restituiamo il|rifare il|riuscita|sana~|sciopero di|scuola guida|scusata|se qualcosa|se siamo|sfruttamento|si aprono|sindacali hanno|solo sul|spesso di|strada|suo account|tranne|violazione dei|volta sola|webinar gratuito|wi-fi|wi-f~|wiki
3 2 ^dove~|a farlo|abbiamo|abbiamo tolto|abbi~|aggiungiamo|ai nostri|animatore|archiviazione|bigl~|bisognava|casella|case~|chi ha|ci scriva|ciao !|cominciata|comunque un|conteneva|date di|dato|della nuova|desideriamo|di archiviazione|di noi|di scrivere|diamo|e cominciata|example #|figu~|firmato|gratis|hanno il|ho fatto|houston abbiamo|il riepilogo|intero basta|la diretta|lacc~|nato in|nostri clienti|o al|ottica di|pagh~|prenotata|prenotato un|presi in|puo fare|questo lo|ricordare che|rimasto|rimo~|salve|sapete|scusaci se|scusiamo|solo computer|sono comunque|spedire|spese nostre|stati noi|stato un|stesso|tenere il|ve la|voto
1 3 a conti|a sospendere|a voi|abbiamo segnalato|accessi indesiderati|al termine|alunni|ambito|anagrafica iban|attenzione !|avvisato il|caricate sul|che possa|commissioni sul|cosi il|degli abbonati|dei pazienti|della maestra|detto con|di accettare|di firma|di persone|di protezione|dirlo|disconnesso da|ditt~|eccesso di|ecologica|ed era|era nelle|esposizione|ex dipendente|farm~|gestiamo|giocato|ha portato|ho lasciato|i permessi|il backup|in ufficio|informare la|insieme alla|inviato per|kevin|kevi~|la colonna|lettore di|lo schermo|metropolitana|mi sento|ne rammarichiamo|nell' ambito|non aveva|non smetteremo|numeri|orari e|ore da|password nuova|password rubata|per avere|per eccesso|personali che|persone|pseu~|pubblicare i|quei|quella password|se me|sento|senza chiedere|senza protezione|seriale|seriale della|serrature|si leggeva|smetteremo|smetteremo mai|sono anagrafica|sono state|spen~|stato rilevato|storico|su conti|sua utenza|sul trading|tiro~|trading|verifichiamo|wallet|wall~|zero commissioni
-1 3 a invece|arrivato a|bucare|chi riceve|contraffatto|delle prenotazioni|di quattro|di rientro|dovevano esserci|fatto bucare|in conseguenza|la chat|la trasmissione|leggevano|morosi|nome cognome|nominativi|non rispondete|nove ore|pagate nulla|piani|psicologa e|registrato un'|sei ragazzi|sostituire|sull' autobus|telecamera del|web
-3 -1 a ricevere|annuale|cadu~|circolano|dei soci|di contatto|docu~|e nome|frag~|giorni la|hai fatto|la prima|lo segnali|malato|medico|mimmo|mimm~|oggetti smarriti|papa di|perfetto|promessa|questi|sentiamo|smarriti|volontario
2 3 abbia|album|albu~|all' ultima|arma~|aver subito|avuto|avut~|che qualcuno|conferma della|contraddistingue|d' ateneo|da oltre|dalla prima|delle visite|di pazienza|di un|dimmi|disguido con|e conferma|errore nella|esiste piu|fine anno|gia che|hanno dato|info~|io per|l' elenco|me|non tuo|non ve|organizzato|percorso di|preoccupazione|prima all'|provato ad|riveste|rotolo|scuso|scuso con|suo codice|turno di|tutti e|ulte~
0 -3 avesse gia|piedi|pied~|quest'
-3 1 banca non|camm~|disc~|finto|infi~|pizza|prestiti|registri|scar~|sinistri|tre minuti
-3 0 barche|cerc~|da anni|e quasi|fa piu|i bimbi|in casa|la foto|ladri|pacco e|remo~|saggio|sind~
-2 3 bibliotecario|bibliotecario si|con voti|era aperto|i curriculum|tabl~|tute~|voti assenze
-1 -3 bilancio|chiudere il|oggi a|quello giusto|servizio clienti|sportelli
-3 3 cartaceo|le password|sul nostro|tuoi dati|una casa
1 -3 che hai|che sono|guasto|lott~|prevede|riac~
3 -2 di due|elettronico e|fare niente|fermata|menu|regalo|scaduto
-3 2 le cartelle|persona che
2 -3 n #
1 2 # account|account il|determinati|determinati dati|dovrai scegliere|prossimo ingresso
2 -2 chiusura|mi sono
2 2 di tessere
2 1 fa per|fornace|non funziona|treno rimborsiamo|ultimo treno
0 -2 molti
-2 -2 quella data|sciopero nazionale
-1 2 una password
`;
