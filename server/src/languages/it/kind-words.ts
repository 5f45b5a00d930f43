/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
64 20 vi abbiamo
56 31 avevamo
43 10 le abbiamo
38 21 abbiamo mandato
-38 -21 abbiamo ricevuto
-38 -25 esau~
37 15 rifacciamo
34 11 era per
-32 -30 buon
32 10 e partita
32 12 ehm
31 9 hai ricevuto
-30 -16 buone
29 11 # i
-28 -17 l' attesa
-28 9 password
6 27 nomi
27 8 sveg~
13 27 vi chiedo
26 6 abbiamo scritto
-26 -17 aran~
-26 -21 errori
-25 -26 regole
5 26 scaricato
25 8 applicato
25 6 arrivati
25 14 data #
25 7 invertito
-2 25 visu~
-2 24 # persone
-15 -24 catena
24 21 chiediamo scusa
24 22 chiedo scusa
20 24 e rimasta
24 7 era quello
24 2 ieri ti
24 6 ti abbiamo
1 23 indirizzi|suo referto
23 12 la scadenza
23 5 noi con
23 17 scritto che
23 2 vola~
22 7 abbiamo dato
-22 -6 attacco
-22 -13 cros~
22 6 differenza
-20 -22 grazie per
4 22 letto i
22 18 sua e
22 20 talu~
21 6 avete ricevuto|sogn~
0 21 condivisa
21 8 e annullato
-21 -6 fine~
-18 -21 hai chiesto
21 7 il menu
-4 21 recapiti
20 8 ? no|ha ordinato
16 20 e ne
5 20 ha letto
20 6 il pacchetto|nel programma
-20 -14 il produttore
20 9 locandina
20 3 rata
20 7 rendo
2 20 rubato
19 2 acqua|un giorno
19 12 ad agosto
19 4 domenica abbiamo
19 11 era
19 8 era a|si sa
-2 19 fotografato
-4 19 ho parlato
19 15 mandato
19 14 non avevamo
-19 -13 programmata
19 13 scusami
19 10 ufficio ha
-18 -13 # si|chiedono
9 18 a lei
18 7 avete trovato|dovevamo|semplicemente
-1 18 chat
18 1 ciao nome
8 18 copiato
-18 -11 da sua|dentro la|sentiero
0 18 dentro ci|invalidita
5 18 e indirizzo
6 18 e nostro
18 10 la convocazione|venduto
2 18 pato~
-18 -15 produttore
18 2 restituiamo
-18 -12 sciopero
18 13 spedito
-18 -18 torna
11 17 bastava
-13 -17 caffe|caff~
17 7 canone di|fantasma|in regola|la trovate|portava
4 17 chi era
-17 -16 com'|l' anno
-17 -13 com' e
3 17 contratti di|foto della
-17 -10 e mancato
2 17 entrato nella
-17 -12 errore #|purtroppo|purt~
17 9 l' avevamo|vi avevamo
5 17 l' ha
-17 -9 lascia
1 17 le chat
-5 17 lo hanno
17 11 nella mail
17 5 precisazione
17 3 rettifica
-17 -14 spiacenti di
17 6 vi ha
16 4 abbiamo portato|ufficio abbonamenti
1 16 altra paziente
-16 -11 bevi~
16 3 di sabato|realta
16 0 disallineamento
16 6 era un|volantino
4 16 estranei
-4 16 fogli
5 16 ignoti|prego di
16 7 il buono
-16 -10 manca solo
16 5 pacchetto
-16 -16 pronta
16 9 quello di
16 16 rimasta
-16 1 riuscito
2 16 rubato il|sottratti
16 13 sito e
-10 -16 violazioni
-16 -1 viol~
15 5 abbiamo invertito|eventualmente|ve le
15 8 abbiamo venduto
0 15 abbiano
15 6 arrivate|ogni anno|rinunciato|torna sulla
-15 -11 benvenuta
-4 15 cartelle
15 4 cartello
-9 -15 catena di|una catena
2 15 che alcuni|qualcuno vi
15 -2 comunicazione di
3 15 da estranei
15 3 dopo~|fiori
-15 -12 e pronto
4 15 hanno aperto
-2 15 i movimenti
-15 -13 la fattura|richiamo|truf~
-3 15 movimenti
-4 -15 re
-8 -15 se non
15 0 un disallineamento
9 15 un servizio
15 12 vi chiediamo
-1 15 visibili
14 4 # abbiamo|la differenza|parte domani
14 -2 # che
14 8 abbiamo stampato|voti
14 -1 accr~
-14 -13 amministratori|dorm~|id
-11 -14 anno scorso
-3 14 aperto a
3 14 ce l'
7 14 certificati
14 6 che avete|confuso|niente acqua
-14 -10 contatore
0 14 contratti
-14 -9 evit~|oops|per cento
-2 14 farmaci
-14 -12 il pagamento|nazionale|nazi~
14 5 lasciato fuori|mail delle
-1 14 nascita|si ritiene|vedeva
-13 -14 ne parliamo
2 14 paziente|pulizie
14 3 questa e
-14 -14 restano
14 1 ripetere
4 14 smarrimento di
-14 -4 venite
-14 -2 viet~
-13 -8 a dire|arancione|richiamo del|suoc~|torna al
13 4 abbiamo caricato|canone|di domenica|li ho|non paghera|paghera|un disguido
0 13 abbiamo chiesto|cartella condivisa|circoscritto|recapito|vergogna
13 5 abbiamo indicato|come la|nella convocazione|scusa prima|sms di
13 9 anche ai
-13 -9 bici~|la voce
13 11 colpa e|sbagliata
-4 13 con nome|movi~
13 1 cong~
3 13 dei ragazzi|e entrato|entrato|opportuno|telefono e
9 13 dei vostri
1 13 del portone|ha trovata|la chiavetta|le schede|recapiti e|referto a|vi scrivo
13 6 disguido|disg~|nel volantino
-13 -6 dispiace il
-13 -11 dura
-13 -13 e pronta|freq~|mitt~
-13 2 la password
12 13 le chiedo|taluni
7 13 le copie
-3 13 nella gestione
13 8 ordinato|versato
-9 -13 ore per
-5 13 pazienti
-13 -5 per iscritto
-13 1 pratiche
-13 -10 prodotto|spesso
-7 13 psic~
13 3 scritto #|sito non
-13 -12 se c'
-2 13 siano stati|terzi|un forum
13 2 tariffa
5 13 un canale
2 13 un ex
13 12 verifiche
12 5 # portava|a spese|e nostra|finisse|lo so|mia scrivania|montate|quanti ne|scusateci !|sulla mia
-12 -8 a buon|bastano|buon fine|cora~|dell' art|il sentiero|manutenzione programmata|non potesse|sensi dell'|sono tre|venerdi #
12 7 abbiamo fatto|apriva|ne siamo
7 12 abbiamo inviato
-1 12 allegato al|ha fotografato
5 12 aprire i
-12 4 autorizzato
0 12 avesse il|informato
9 12 avvisato|per errore
12 2 bollino|di venerdi|i voti|sondaggio
12 4 brin~|i versamenti|parte oggi|qualcuno ci|sabato il
12 0 broc~
4 12 bucato|nome numero
-12 -7 buona notizia|comparire|peccato|pecc~|supporto
2 12 centrale rischi|gruppo sanguigno|indirizzo della|potuto leggere|sanguigno|sito ha|un programma
12 -2 chil~
-12 -11 chiude|sms che|user
-6 -12 coda|ops
-3 12 codice fiscale|messaggio dalla
-12 -9 condoglianze|questo e
12 -1 corsisti|delle #|segnalazione e
1 12 curiosato|di terzi|garante e|mostrava|uomo
12 10 da sempre
12 1 di ieri|stanotte e
-11 -12 di oggi|entro il
-4 12 di sicurezza|ho chiesto
8 12 direttrice
10 12 fedelta
11 12 l' ho
3 12 leggibili
-12 -6 mancanza di
12 8 non era
-9 -12 nostri sistemi|un gestore
12 3 operative|trovato la
-12 8 paese
-12 -10 questo avviso|volentieri
12 9 server e
-12 -5 usi
11 4 # anziche|alla #|domani ne|effettivamente|importi|invertito due|non #|scambiati|scambiato|tornano indietro
11 3 # era|bomboniere|bomb~|e fissato|fiat~|il viaggio|la seconda|magazzino|scatola|spetta|versamento
-11 -2 a febbraio|alla fine|copre
11 10 abbiamo lasciato
1 11 allergie
2 11 allergie dei|conteneva i|entrato ha|in qualche
-11 -6 altra volta|attesa|e raddoppiato|inizia|la sosta|privacy|sabato dalle|smet~
-11 -7 android|calzini|cappello|del data|esaurita|esauriti|in biblioteca|in giugno|le gare|matrimonio di|nella chiesa|purtroppo la|taba~
11 5 avevamo detto|c' entra|capitolato|caricato|il capitolato|tu con
11 8 avevamo scritto
-1 11 che ce|di nascita|gli indirizzi|referto|violato
5 11 chi vi|di pasqua
11 7 collo|ente
-3 11 con nomi|un collaboratore
4 11 credenziali di|del forum
-11 2 della banca
6 11 dete~|reca~|un nostro
-11 -8 di solito|dolore|due minuti|esaurito|fine mese
-5 11 diagnosi
-11 -4 diventa|gia provveduto|memo~
-11 -9 euro~
11 2 focaccia|foca~|l' olio|lasciamo|nell' invito|rovi~|stagista|tapp~
-9 -11 gestore di|pagina #|scade
-6 11 immagini
8 11 impostato|omon~|suo nome
11 1 impu~|vi siete
0 11 in giro|non dovevano
-2 11 indirizzi di|nulla a|seguito a
10 11 invertite
-11 -10 le fotografie|lent~|usa il
-9 11 mala~
-4 11 mappa
3 11 motori|vostri
-1 -11 pier~
11 0 premuto
-11 -11 racconta
7 11 sentito
-10 -11 solito
11 -3 tempi
-11 -5 ti scriviamo
11 6 trattasi|trattasi di
11 -9 vale
10 -11 vali~
3 10 ! !|digitato la|ha saputo|isee e|programma che|ruba~|violato il
-10 -10 a pagina|disd~|mittente|referti|ti hanno
10 4 a tremila|bruni una|di radio|dose|fuso|le felpe|le maschere|margherita|maschere|ora ha|prima per|rata di|tremila persone|un test|vecchio di
10 2 abbiamo chiamato|andati|di mercoledi|effetti|metri|non corretto|possibile rispondere|ricarica|siamo dimenticati|vedr~
10 8 abbiamo usato|dentro c'|e annullata
2 10 accessi|copiati|curi~|di ciascuno|dove abita|ho mandato|la riguardano|le allergie|nascosta|per nove|permessi|si vedeva
10 1 addebitato|borsellino|di sala|interessi|merito|nostra ultima
-10 -8 al gruppo|prod~|prova di|rumo~|sabato mattina|seggiolino|sessanta
-10 -5 altrimenti|cusc~|di dati|grazie|notizia|tutti la|un documento
-1 10 aperto in|condivisioni|consultati|escludere|forum|foru~|i dati|in copia|pericolo|reparto|umil~
-10 -7 assemblea dei|aume~|che vedi|dormire|garibaldi|gari~|i biglietti|iscrizione alla|le mani|nel carrello|passera|preavviso|richiama|tipo
-10 -6 assente|aver gia|garantite|ha lasciati|hai messo|log|ma se|montagna|oltre i|quando vuoi|richiesta del|rinv~|ritardo per|si ritira|suocera|una notizia|varie
10 -1 attestati
-2 10 avvocata|febbraio un|non sappiamo|prud~
-10 -9 biblioteca di|nonna|richiesto il
10 3 capitano|i bonifici|la focaccia|per sabato|quelli di|sbagliato la|scap~|scontrini|scritto noi|scusa soprattutto|stornato|va bene|volevamo dire|vostro ordine
-8 -10 capo~|la palestra
-3 -10 ci avete
0 10 collaboratore|fascicoli|nasc~
-10 -3 con attenzione
10 5 contrario|ieri alle|mero|rimborsiamo il|rimborso entro|una colonna|veniamo
1 10 del badge|e avvisato|ha visto|indirizzi e|ora d'
10 7 deso~|e cosi|ha riportato|lei aveva|spettabile
10 6 dimm~|invece che|riconducibile|riportata
-7 -10 disdetta|la domanda|tempi di
-9 -10 dispositivo|pro|risposta|sei stato
-3 10 e fatto|idoneita
-5 -10 forno
-5 10 garante
-10 7 ha pubblicato
8 10 in avanti|nostre scuse|nostro archivio
-4 10 in chiaro
5 10 incaricata|redditi
9 10 l' eventuale|nomi dei
-6 -10 l' informativa|se cambi
10 10 lo abbiamo
-10 -2 per cinque
4 10 portato via|sottrazione
7 10 prelevato
-10 8 residenza
-10 6 riservatezza
-10 4 violazione
2 9 # visualizzazioni|camminatori|caut~|cellulari|dovere|erano leggibili|gli accessi|hanno scaricato|preso i|visualizzazioni
-6 -9 ?|bit|il danno|informativa privacy|slit~
0 9 a margine|donatori|ha allegato|i contratti|nominativi|nostra collaboratrice|peso|suo marito
-9 -6 a pasqua|allerta arancione|appena la|aprile alle|biblioteca|ce la|con spid|crem~|dalla sua|fissata per|galline|giorni per|grazie di|i preferiti|il reso|la ringrazio|lo sostituisce|orol~|rinviata|si passa|suonera|teniamo da|urgenze
9 3 a proposito|allo #|aspettare|aveva rinunciato|avevamo aggiornato|banco e|carro|che capitano|del convegno|felpe|ferro|ho gia|il pullman|paga la|proposito|scusiamo e|sovr~|stessa ora|sul cartello|svegliati|svista e|troppi|un calendario|vedra
1 9 a un'|accaduto|adesso e|assistente sociale|cifre della|dati siano|e dati|e note|e offline|ha scaricato|hanno visto|in pericolo|le offriamo|operatrice ha|sporto|sul tavolo
9 6 abbiamo spedito|essere stato|stesso e|tolta
-9 -9 abbraccio|consumatori|dall' app|e richiesto|host|migliore|operazione|spostare
-9 -7 accordo|art|art #|chiudono|deciso|furti|it|magl~|non riuscito|pade~|ricevi
-9 -8 agli amministratori|il fornitore|lista listname|listname
3 9 altrove e|hanno potuto|intrusione|la direttrice|leggerezza
9 -2 arrivera
9 7 avev~|ecol~|in poi|mandato la
4 9 bancarie|cartella|coordinate bancarie|partner|sottrazione di
9 1 biglietto da|dirt~|la serata|molti di
6 9 bloccato l'|chiedo|ne scuso|soggetto|sogg~|un soggetto
9 0 bozz~|brochure|dirtelo|volo
-9 -4 capp~|di aver|scio~|tentativi
-9 -5 cerchiamo|come ci|del luppolo|del prodotto|il carrello|il venerdi|la febbre|luppolo|mancato il|non puo|pentiamo|riemesso|ritorno|un clic
9 2 che sei|era corretto|fiato|rimasto male|vendute
-5 9 chi la
9 4 community|di anticipare|era scritto|gliele|in la|la dichiarazione|le bottiglie|link all'|nella locandina|questo ufficio|ripetizione|sessione|suo volo|taxi
9 9 con lei|ha cancellato|stampato la
9 -1 con riferimento|parcella|riscontrato
-4 9 cono~|credenziali|ti chiama
-9 0 dei dati
9 5 del nostro|fatto notare|il voto
-1 9 di alcuni|fiscale|lasciato in|le immagini|ritiene|si leggono
-2 -9 dire|riem~
-8 -9 duecento
7 9 eravate
-4 -9 fare nulla
-9 -1 gare
-3 9 i vostri
-7 -9 l' attacco|risolto|se invece
-2 9 nomi e
-5 -9 reim~
-9 6 sepa~
9 -3 serata
8 3 # faceva|abbiamo accettato|arrivato il|aula #|avessero|calze|ci mandi|codice sconto|da ridere|dina~|e siete|fant~|febbraio si|gabbiano|gabb~|gli scontrini|impaginato|in conto|l' articolo|la svista|la valvola|lavoro in|le due|mentre|nell' avviso|omaggio e|ottica|ottica belvedere|rettifica sul|sbaglio la|scritto alle|scusaci !|segretaria|si sono|siamo accorti|soprattutto a|speciale|trovato l'|tutto ai|utenze|valvola|volta la|vostri figli
8 6 # ho|abbiamo chiuso|entro lunedi|ferragosto|lei e|noi ci
1 8 # volte|abbiamo sporto|al corrente|cercava|e certificato|hanno avuto|iscritti al|malattie
-8 -5 a posto|agonistico|agon~|albi~|altro giorno|android #|articoli|capire|certificato agonistico|cimitero|come da|di trento|dira~|don piero|e quel|febbre|fume~|garanzia non|gia ricevuto|giacca|giovane|graz~|gust~|in vetrina|la bottega|la garanzia|larg~|lento|libreria il|moli~|niente male|non poterle|parte fino|personali|poterle|quel caso|sciopero dei|scusa se|si prenota|strada e|taralli|testo di|togli|tua area|vanno in
8 7 abbiamo consegnato|che nell'|chiediamo|gia versato|pare che|provate|rimasta in
8 2 abbiamo importato|avevo|avuto un|bassa|cucc~|della newsletter|di abbonamento|di grave|e lei|era sbagliato|funziona|gentili studenti|grafico|ieri vi|importato|in viaggio|intoppo|la rettifica|lo avevamo|lo era|lo tenga|matteo|nel foglio|nella lettera|non avete|per intero|piu bella|ragione lei|riportato nel|riprende le|ritardo|un prezzo|un taxi|una notifica|vi ho
8 1 abbiamo premuto|auto era|chilometri|contribuente|della prova|in arrivo|in cassa|le e|piu prezioso|prezioso|risulterebbe|sono invitati|spariti|ti ho|tommaso|tomm~
8 8 abbiamo spento|ora in|staccato
-8 -6 abitudine|al mittente|amici del|contiene un|cordialmente|del gas|discussioni|dispiace che|diva~|filtri|fondo a|la piu|libe~|minuti e|occorrono|ordinanza|purtroppo non|quando la|scolastico|sedie|sono sospese|su dieci|trac~
-8 0 accedi|finestra|in questo|sapere
8 5 agli utenti|buttato|caf|causa di|causa e|comportato|ieri|rinu~|talune|toccato|venerdi a
-7 -8 alla regione|dover|europa|il computer|l' avesse|l' orario|messaggio non|piero
0 8 anche quelle|chiavetta con|chiesto a|divu~|il reparto|iscritte|mostrato a|nascita e|natura|pago io|riserbo|sportello legale
-8 -4 annullata la|carrello|ciao loredana|con codice|cuscini|protezione civile|raccontano|rilevato|sbagliare|tutto fino
8 4 annullato la|berl~|corriere espresso|e visto|esame del|la paga|ne scusiamo|scritto|si vedra|sono arrivate|stampato|termine e|versamenti
-8 -3 apra|bara~|potesse
6 8 avremmo dovuto|lei
-6 -8 avvisa|esito della|gli sportelli|mensile|mosso|scaduta
-2 8 cache|idon~|indesiderati|oggetto di|procura|propone
-4 8 cach~|stato sostituito
4 8 cambi subito|noto che|suo c'
7 8 carabinieri|la prego|sono entrati|un' anomalia
8 0 caselle dei|posto di|qualita del|solu~|teat~
-1 8 cell~|check-in|chiunque avesse|ciascuno di|debiti|ditta che|e password|le scansioni|plugin|plug~|schede|separazione|suo stesso|talune informazioni|tuoi dati|umilia|un evento
-4 -8 civico|la sala
3 8 clienti con|ditta incaricata|messaggi privati|oppo~|telegram
-5 -8 controlla il|di conservazione|i rimborsi|nuovo accesso|ti chiederemo|violazioni di
-8 -8 cord~|frequenza|hostname|illu~|in caso|l' operazione|oggi a
-8 -7 dal portale|italia|modificata|puoi|riapre|scomparsa|termina
2 8 di cartelle|e portato|frase di|hacker|hack~|la responsabile|motori di|non autorizzato|potenzialmente|presenze|scaricato in|smarrimento|speriamo che|telefono del|tua frase|un chiarimento
-3 8 esposizione di
5 8 eventuale|se qualcuno
8 -2 fred~
-8 -2 in piazza|prin~|via dei
-5 8 mediche
-6 8 nome dell'
8 -3 non essere|valido
8 -1 non siamo|qualcuno di
-8 -1 pagn~|sparito|vieni
-7 8 protezione
7 3 # come|abbiamo impaginato|abbiamo pubblicata|acqua calda|ador~|anticipare|bruni|con tutti|definitiva la|degli utenti|di pollo|diciamo che|distribuito sabato|due giornate|e fermata|e novembre|entrata|euro !|fatto pagare|giorno cosi|glie~|hai ordinato|il fuso|indicato un|la diretta|la ristampa|lo zero|nessuno resta|noi anche|nome di|non va|orario di|ordine non|pasticceria|perdonatemi|piacenza|pollo|provarlo|questo motivo|reception|riaccredito|ricontrollato|rimediamo|rossa e|scala a|scarpe a|sforza|stamattina|tassa rifiuti|test d'|tornelli|troppo presto|turbo|uno zero
-4 -7 a caso|ai dati|avv|conservazione dei|del nuovo|diversa per|la lezione
-7 -4 a cercare|a nuova|addebitato nulla|ancora ricevuto|annullato l'|annuncio|anziani|arbi~|autolettura|bruciato|causa della|cercare|ciab~|con dispiacere|dettato|e ferma|e nata|elvira|esaurimento|ferma la|ferramenta|forse e|gentile avvocato|guida dell'|il contatore|il pezzo|in tabaccheria|la lampada|lampada|lavanda|mesi che|nome sul|norma|normativa|nuovo orario|ordine annullato|pertanto|pino|quasi|raddoppiato|rapporto|ripeterla|ruspa|rusp~|scesa|scorrere|senza penali|si prova|signor pavan|spre~|stai|su prenotazione|tabaccheria|tazz~|torna indietro|udine|udin~|uva|vari~|vieni a
-7 -5 a leggere|aggiorna la|alle undici|allerta|area personale|betu~|bisc~|cari tutti|casc~|cerca una|chiesto scusa|cinque domande|codice #|codice destinatario|comunicarci|dare una|data center|decide|del produttore|don|giovedi #|gli errori|ha offerto|il disagio|il mercoledi|in lista|indicato non|l' allerta|l' ascensore|l' iban|la delusione|la strada|ma con|nera|parere|per il|prova gratuita|qualcosa che|rinuncia|sbagli|sospese|su richiesta|timb~|truffe|un sms|va di
7 1 a ripetere|a venerdi|abbiamo servito|al posto|al punto|anche in|aveva il|contanti|crescita|due parole|gentile contribuente|glutine|glut~|invertito le|lavori di|le mie|le rimborsiamo|ma ci|maga~|male|nico|non deve|per aver|problemi con|ridere|sono cose|viaggiare
7 2 abbiamo addebitato|abbiamo creato|abito|al giovedi|alla stessa|annullamento|autista|autotutela|avete potuto|aveva rinnovato|bide~|caricato la|che debba|comunicazione del|cucchiai|davanti alla|definitiva|del matrimonio|della tisana|di quest'|due cifre|e emerso|e falso|e pagato|emerso|era gia|faranno|identico|in autotutela|in data|in officina|in realta|in regalo|indicata|lasciato scadere|le casse|le notti|le nuove|le richieste|lo paghi|luce del|maggio e|nel fine|nostro stagista|pagato la|per mero|preferisce rinunciare|priva|puo tornare|resta valido|rileggendo|risposte a|rosse|scos~|senza alcun|senza provarlo|serviva|sogni|sole~|spett li|spettacolo|sul biglietto|te e|tolto i|una nostra|valido fino|venerdi abbiamo|venerdi sera|viaggio|visto che
-7 3 accesso
-7 -2 account|in seconda|inserisci|lupp~
-3 -7 addio|addi~|cordiali|cordiali saluti|i posti|in scadenza
1 7 al garante|alcuni ci|azione richiesta|di ricerca|elenco con|fare reclamo|fide~|giudizi|i motivi|in quei|io il|l' opzione|leggeva|macero|obbligo|oggi stesso|opzione|pericolo chiami|quei giorni|recapitata|redditi e|ridato|sente in|stato copiato
-7 -7 alla polizia|consenso|cort~|il fatto|per averci|polizia postale|rapporto e|spiega
2 7 aspetta domani|carta fedelta|code|collaboratrice|con password|copi~|da internet|dai registri|del parcheggio|di saperlo|documenti e|domani si|estr~|finiti altrove|la polizia|le credenziali|prego|profili|sarebbero stati|soggetto non|tra cui|ultimi tre
-7 -6 associato|ci occorrono|di ottobre|dispiace per|errore non|ghia~|lista e|lo presti|modi~|per dodici|per motivi|piov~|racconto|riceverai|sale|senza scontrino|si aprono|supera|tuo codice
7 4 attribuito|consulente|doveva|equipaggio|piu da|promesso
3 7 avevamo promesso|avvertiti|canale telegram|ente e|fidu~|gentile ospite|non erano|nostra e|omonimo|scuso e|spid di|tua email|una brutta
-5 -7 bello|conservazione|fretta|il tempo|imit~|lago|moss~|pert~
-1 7 campo a|chi di|chiamati|crediamo|diag~|distrutti|e diffidate|fotografata|gliel'|indirizzi in|l' incaricato|letto quanto|mandato alla|modulo ve|parenti|parlarne|qualcuno ha|raggiungibili da|sequ~|tranquillita|tue corse|un computer|visita alla
-3 7 cancellarlo|dati dei|della cache|di cancellarlo|distruzione|e codice|la cartella|ricercatore|un ricercatore
0 7 cartella e|chiavetta|chiedo di|dell' accaduto|delle prenotazioni|e scadenza|giornalista|ha usato|iniziativa|l' abbia|mortificato|mous~|non averlo|segreteria telefonica|sono mortificato|tera~|vi chiama|visto in
-7 -3 caso|cosa c'|falsi|fino~|manutenzione|preoccupi|rito~|si preoccupi|ufficiale
7 6 ce ne|desolati|e questo|ecco perche|nessuno di|siamo desolati|verbali
5 7 cedolini|dia|il foglio|ospite
-1 -7 chi non
7 -3 con valuta|eri
-4 7 cuori|la mappa|matricola|potevano|vi prego
-5 7 curr~
-2 7 dia seguito|e spento|elementi|file con|gentili utenti|moltissimo|nome nostro
7 5 dove~|nella nostra|turno di
0 -7 e uno
-6 -7 entro domani|messaggio che|nel caso|posta non|prossimo numero|via sms
4 7 etichette|impostazione|ne chiediamo|noi ha|non ho|sua prenotazione|visto
7 -1 euro a|perp~
7 0 fare niente|ieri non|il bonifico|listino|pullman|pull~|soddisfazione|un importo
6 7 gli avvisi|informata|restituire
7 -2 i tempi|nessuna segnalazione|presente casella
-7 -1 link per|non posso|obbl~|pin
7 -5 mang~
-2 -7 media
-7 4 parlato con
-7 0 sagg~
4 -7 sanz~
1 -7 tornare
-7 2 valutazione
7 7 ve ne
3 -6 # giorni
-1 6 # indirizzi|accesso di|cambiare la|certificati medici|chiunque|del test|dello studio|di mutuo|e uscita|era visibile|ho allegato|ieri notte|imbustatrice|imbustatrice ha|imbu~|l' operatrice|la ditta|macchina imbustatrice|movimenti dal|movimenti del|poi fatto|remoto|sei anche|stati consultati|stato oggetto|tablet|tabl~|telecamera
-6 -4 # km|# suonera|a presto|amici come|ancora il|andata con|andr~|azzu~|bottega|breve preavviso|buone feste|caratteri|cari amici|cesena|ciao michela|civile ha|clic per|continua|contratto di|coraggio|cosa portare|crema|devo una|disdire|distributore|divano|e ammesso|errori di|esaurito ci|febbre e|fece|ferraris|fing~|foto che|grazie !|gusto|ha sbagliato|hai cambiato|i banchi|il breve|il distributore|il gatto|il mercatino|il prodotto|imparato|ince~|indirizzo ?|insistenti|la documentazione|la neve|le dieci|le urgenze|lezione di|lista d'|lutto|lutt~|ma ho|male di|mandiamo il|mano~|messaggio torna|mia nipote|nostre condoglianze|nuove condizioni|ore prima|orologio|orto|pagnotta|partira|peco~|perso la|poi basta|promemoria|puntate|qualcuno potrebbe|responsabilita il|ricotta|rimasti in|risponde al|rumore|scriviamo a|si comincia|sia un|smetta|smetta di|soff~|stata respinta|sua mail|suonera l'|tenga conto|trieste|trie~|una sola|uno sciopero|vendita da|vuote
6 2 # noi|^ieri|abbiamo comunicato|abbiamo fatturato|abbiamo scambiato|abbiamo spostato|ai migliori|al consigliere|al versamento|alla festa|alpini|amor~|annullato e|arriva alle|arriva domani|arrivate in|avete|avet~|avevamo lasciato|avevo promesso|azzerato|azze~|bellissimo|bosco|brahms|brah~|buonasera|calcolato|cano~|caricato i|carta straccia|cartoni|chiedo la|ciao tommaso|confronto con|congruo|corretta|correzione|corriere senza|creato|criticita|cucchiaini|da adesso|di giugno|dirti|doveva arrivare|due cucchiaini|edicola e|emessa per|emes~|era l'|fatto gli|fontanelle|gennaio l'|gentile e|giurello|giurin|giurin giurello|gliela|il bancale|il confronto|il versamento|indicato al|iron~|l' iva|la riga|la tariffa|la trovi|le bomboniere|le medaglie|le sono|lei sta|lo preferisce|ma le|mandi|medaglie|ment~|metri piu|modello in|mona~|nell' orario|nell' ottica|noi le|non dovete|oggi c'|oggi li|pagato|pediatra|per parlarne|pia|piano che|procedere al|promesso le|prova prova|raga|regalo !|ride~|rido|rileggere|risposta da|ritiriamo tutte|ritiro della|rubi~|runn~|sabato ho|scambiato il|scatola e|sciroppo|scir~|segnato|sempre piu|seta|si rappresenta|siamo andati|signora del|spegnimento|spetta anche|sta al|stagista e|stampiamo|stanotte alle|straccia|sulla prossima|tienilo|tinta|tipografia e|trem~|tutto l'|un brindisi|un sollecito|una data|una lettura|uno scambio|vi rendo|vista mare
6 3 # rimane|^sbagliata|abbiamo calcolato|abbiamo confuso|acqua minerale|amico per|arge~|augu~|biglietto scritto|bufa~|buono che|con consegna|controllo e|copriamo noi|cui la|della gita|delle scale|di compleanno|di tessera|durante il|e pervenuta|e reso|eh|ehm il|gestionale ha|il prelievo|indicato nella|invece e|magazzino il|mattino non|minerale|ne costa|noi la|non doveva|novita dal|ordinato le|ore con|partono oggi|pranzo e|puo dare|quello|ricevuto da|rimasti a|saet~|sanno di|sciatori|scritto via|spese nostre|trascritto|un matrimonio|verificata|volte il|zero al
6 0 # vi|# x2|darle|dieci giorni|esigenze|il bollettino|imputabile|padova|pado~|picco|problema tecnico|rimborso|sua auto|voi sia|x2
-6 -5 ^nuovo|aggiungere|attenzione la|caldaia|caso contrario|ci chiedono|conviene|d' accordo|dal fornitore|dall' area|del messaggio|di minuti|ecco i|famm~|grazie al|il rapporto|in quarantena|in quattro|l' acqua|materia|non prevede|non riceverai|pazienza|proclamato|reti|riusciamo|sara|se il|sono consultabili|staz~|trascorso|un euro
-6 -3 a esaurimento|all' ultimo|campeggio|destinatario|destinatario che|docente|in mancanza|inclusa|inps|insu~|la condotta|la ricerca|metti|ogni tanto|ordine #|per inventario|profumi|prova costume|quando l'|quas~|quinto|raccolto|rancore|riemettiamo|se passi|sei dei|sei sparito|sentire|spiace|spostata al|tazza|tua disdetta|una tazza|vietato|voi potrebbero|zucca
-2 6 a ieri|a ognuno|accessibili|assenze e|ccn|login|medici|nome|non pagate|numeri di|numero della|parlando
-6 0 a nome|ci hai|fax|lo diciamo|nove
-5 -6 a quando|bonifico|car|cie|come riconoscere|dal pannello|di accesso|di piu|entro|esportazione|farci|guasto|il prossimo|l' assistenza|neve|non ti|nostre regole|o dall'|ore #|passaggi|qualora non
6 1 a te|accredito|alle due|andato perso|andato storto|arrivato in|arrivato un|bosc~|concerto di|confida|conta|debba|debb~|del giorno|di me|dimenticati|dovete|edizione digitale|eventuali inconvenienti|fredda|gius~|gli #|i punteggi|il cartello|il magazzino|in merito|in tale|l' avevi|la campagna|la via|li aveva|manuel|messaggi inviati|mie scuse|parliamo comunque|perche la|posto del|prosegue|punteggi|rappresenta che|rider|scrivere a|senza glutine|settimana prima|si confida|ti restituiamo|toccato il|trasmesso in|trecento|ufficio tributi|una frase|volte la
6 6 abbiamo scoperto|dei posti|e dove|fiscale e|ha potuto|l' abbiamo|notificato|occasione per|per qualcuno|scusateci|soggetti|spiacevole
-4 -6 accesso al|casa c'|con loro|dati non|dieci|diec~|disagi|e come|fascicolo sanitario|fret~|gial~|impone|impone di|la violazione|password del|reimpostare la|se un|sicurezza informatica|sulla sicurezza|torta|un abbraccio|viva~
3 6 accesso alle|clinica|comparsa|data di|fiducia|i nomi|inqu~|l' archivio|la chiama|stati|studio e|tabella utenti|tua password|verg~
-6 -6 accesso con|amme~|andare|biscotti|chiedera mai|chiudiamo|forma|grandi|hai|la meta|sabato #|si legge|sua richiesta
0 6 agli iscritti|alun~|attacco di|aver reso|avevano chiesto|buona fede|caricate|che altri|cifrati|consultorio|dal programma|dei clienti|di cellulare|di pulizie|di vostro|dpo|e iban|errore abbiamo|essere stata|fatto girare|giusto era|i consulenti|il mouse|in buona|informata e|intruso|leso|mouse|niente carte|passando|passando il|percorsi|reso visibili|rispondiamo noi|sindacato|sosteniamo|stato bucato|stiamo inseguendo|strane|suo fascicolo|trovato un|un intruso
1 6 ai #|arrivano da|attenzione a|banca e|biblioteche|buca~|cartella con|chiediamo a|conosciamo|di alcune|di sapere|di viaggi|direttore del|disabilitata|ditta di|ex|grand|grand hotel|ha avvertiti|ho chiuso|il tablet|messo al|mio e|mole~|nome foto|nuovi e|nuovo numero|plico|qualche sconosciuto|scusiamo di|sostituito e|stata disabilitata|stata recapitata|stati copiati|sua cartella|sui terminali|terminali del|terminali sono|violazione di
2 6 anche una|archivio|ateneo e|aver visto|chi altro|comprensive|comprensive di|copia della|del ristorante|di chi|e chiesto|entrati|estratti|l' hanno|martedi la|nostro gestionale|offline e|ora sa|password erano|rida~|trovata e|usando|visibili online|vostro nome
-6 4 anon~|sicurezza
-6 1 aspettano|dati|gravita|le ricette
6 5 averlo|chiuso a|coinvolte|d' ingresso|gia che|il direttore|io|sa
5 6 avvertito|foglio con|mandato il|pacco di
-1 -6 benv~|il corso|incr~
6 4 biglietto|casella che|collega ha|e qui|e tra|le chiediamo|nati|nella circolare|nostro sistema|oggi lo|presi in|ritiriamo|senza che|svista|svis~
-6 -1 cambiate|cine~|ho sbagliato|nella pagina|nido
-3 -6 cambiatela|computer dell'|cortesia|gatto|lamp~|stato tu|tua recensione
-4 6 casa che|consigliamo|la cancellazione|la carta|la persona|tutela dei
-3 6 cellulare|indirizzo di|la fiducia|psicologa|serenita e|tacc~
4 6 cellulare e|cogl~|contando|evento di|ho tolto|potuto|potu~
6 -1 corsa|determinato|di servizio|disservizio|gli attestati|il pulsante|tuo ordine
-6 3 cui si
-6 6 d' ordine|il garante
1 -6 euro
-6 2 gara~|spid
-6 5 iban e
-6 -2 indirizzo email|mese prossimo|pagamento e|profilo|rifugio|sile~|un signore
2 -6 milioni|milioni di|non devi
6 -2 mora
0 -6 nessun dato|repl~
-5 -3 ! hai|^annu~|a sbagliare|abbiamo posto|al ritorno|alessio|all' unanimita|alla voce|argo~|arrivasse|attesa di|basta un|buone letture|bus sostitutivo|calendario condiviso|calma e|capisce|cappotto|cinque euro|cioc~|colle|cominciano|contrassegno|convenzione|convenzione con|corriere e|d' attesa|dati personali|deci~|decreto|decr~|del direttore|del forno|dell' energia|di serie|dimenticato qualcosa|disdica|disiscrizione|dispiace perderti|donazione di|dura venti|e buoni|e perso|e sospeso|e venerdi|ed eventuali|elvi~|entro fine|entro sabato|errore piu|esem~|esploratori|faccia sapere|fermo per|festa di|fin d'|fu|fung~|garantisce|gia inviato|gia restituito|giorni giorni|hai salvato|i disegni|il cappotto|il regolamento|in anteprima|in forno|in ottobre|intestata a|invece ti|la birra|la maestra|la torre|le chiedera|lenta|li mettiamo|luisa|ma non|male il|manchera|martino|minimo|moderatore|mosc~|navi|nessun problema|nina|noi ne|non faccia|non poter|non rientra|non risultano|non vuoi|nuovo indirizzo|ogni dieci|otto mesi|pane di|partito oggi|pasquetta|passano da|pavan|pava~|per accedere|per cambiare|per dirci|per qualche|pettorale|possibile presenza|potrebbero verificarsi|preavviso di|qualcosa ?|radice|reclamo n|recuperiamo|renz~|reso e|ricette ripetibili|ricevuto due|riemesso la|rilevato un|rinnovarlo|ripetibili|riportate|risolto il|risposta al|risulta pervenuta|ritoccare|salutarti|saper|sara chiuso|sbagliato qualcosa|sbagliato strada|scambi|secondo nome|sere|serve saper|sfoglia|si capisce|simili|sms il|solo dal|sosp~|sosta del|sostitutivo|spedizione la|stru~|stuf~|suo messaggio|suoi dati|tester|ti regaliamo|tornio|tre domande|troppo buono|tua donazione|tua tessera|tuo carrello|tutto bene|ultimo avviso|un bus|un gatto|un promemoria|unanimita|unan~|variazione|varie ed|verificarsi|verificarsi ritardi|vetro si|vi comunichiamo|vi devo|vi proponiamo|via garibaldi|vuoi piu
4 5 # !|abbiamo aperto|dovevano|intr~|la cassa|nostro|ora i|rende noto|rend~|si rende|suo e
5 2 # erano|^era|a tendina|a torino|abbiamo augurato|abbiamo avvisato|abbiamo buttato|accorta|ai tornelli|aliq~|alla convocazione|alla mezza|allegato sbagliato|anno oltre|annullamento in|articolo di|assunto|augurato|augurato buon|barca|cassa mutua|che avevamo|che finisse|chi avesse|ciao ciao|circolare #|cominciava|cominciava con|completamento|comunicato il|concorrenti|copriamo|corretta e|credito #|data a|detr~|di bosco|di canone|di labbra|di nero|di pochi|di seta|di spedire|di tappo|diceva #|ditte|domani sera|edicola|era #|erra~|f|fabbrica|faccio gratis|filtro|fisioterapia|garage di|gentile cognome|giochi|giorni senza|giusta e|graf~|ha premuto|ha svegliati|hai disdetto|hai trovato|ho attribuito|ho scambiato|ho stirato|houston|houston abbiamo|hous~|il ferro|il grembiule|il modello|il viaggiatore|imbottigliate|in agenda|in edicola|in produzione|indietro da|intero|intero e|irpi~|l' autista|l' e|la montatura|la nota|la rimborsiamo|labbra|labb~|laboratorio il|lamentela|lavasecco|le saranno|li puo|link sbagliato|lino !|lo trovi|maggiorazione|menu a|messo all'|montatura|ne avessero|ne stampiamo|nell' articolo|nella bolletta|nella newsletter|non dovuto|nostro carico|orario l'|orario sbagliato|ordinato a|pagato e|partono domani|persi una|piu ordini|piu vicini|prossima fattura|pur avendo|quando volete|quel prezzo|quella definitiva|quello ordinato|quello sbagliato|reso disponibile|ricamati|riportava|riprova|risponde allo|ristrutturazione|risulterebbero|sabato abbiamo|saltata|scadenza per|scena|scusa !|sedia|settimana e|smartphone|sono registrate|sostenute|spet~|stamattina ha|stamattina il|stirato|stir~|sulla chiusura|sulla linea|sullo stesso|sveglia|svegliati con|taglio|tappo|te che|tendina|tenerlo|tornano|tornelli hanno|tremila|trovate sul|trovato chiuso|trovera|un ingresso|una cassa|venuto|vi dobbiamo|viaggiatore al|vostro tavolo|yoga
-5 -4 # nel|a o|abbiamo ancora|aggiorna|ales~|aperte le|auguriamo|bancone|biciclette|burr~|carta per|caso di|che sia|ci fa|cimi~|come richiesto|comincia|con affetto|con piu|controlla l'|cura|del mercato|dispiace vederti|e domani|errore durante|finalmente|fuga|furti di|gatto e|giallo|giovedi a|gli spazi|gradi|gratuito|ha aperto|hai dimenticato|il telaio|importate|in vasca|invece si|l' hai|la decisione|mare|minu~|modificato|motivi di|nebb~|noi siamo|non fare|non sia|o si|parecchio|parrocchiani|pesanti|piatto|piove|poiche|poic~|portare|presti|prima delle|pronto in|quanto si|quarta|respinto|sali~|scuse che|secondi|sei iscritto|slittano|sono finiti|sospese fino|spesso di|suff~|telaio|tela~|timbri|usarlo e|vederti|vederti andare
5 1 # senza|^sbag~|a gennaio|a vuoto|abbiamo attribuito|abbiamo azzerato|aliquota|alla presente|alleghiamo la|ascolta|aspettato|benvenuti|bottiglia|buttato il|calendario di|camerino|candele|che invece|ci rammarichiamo|con corriere|confusione|consueta|convegno|corri a|crea~|cuochi|d' esame|dei laghi|di natale|di troppo|dichiarazione|domattina|domenica il|due firme|e #|e comodo|e graffiato|e ritrovato|essersi|fanno in|fatto si|gia|giusta|graffiato|il primo|in camerino|in dieci|in meno|in questa|incompleta|indicato|indirizzo nuovo|invito di|io al|l' edizione|la piattaforma|la vuole|laghi|lagh~|le candele|lezione in|li offriamo|lieve|marsica|massaggi|mecc~|metto|nella casella|non vengono|nostro centro|nota di|novita sulla|offriamo noi|passate parola|passione|podere|pontile|precompilata|preferisce|presentazione|prezzo errato|quante ne|restituiamo subito|rilegge|rimasti|rimasto senza|rinunciare le|riportiamo|risultato|saldo del|sbagliato e|scelta|scrivimi|senza i|sfra~|siamo arrivati|siete gia|software|soft~|sono arrivati|srl|stamattina la|stati sostituiti|tari|tasc~|te le|tenersi|titolari di|tra loro|una risposta|viene un|volevi
5 0 # uscita|abbiamo aggiunto|alla cassa|alpi~|alti~|bozza|chili|colonnine|colonnine di|consegniamo a|crisi|d' ufficio|di ricarica|duplice|fila~|ieri si|il segno|in cantina|in piu|la cucina|la primavera|la qualita|la recensione|marzo non|odierna|odie~|ogni giorno|ordine di|pagata|partita|picco di|ricopiato|seconda|slittamento|sul catalogo
5 3 a suo|al contrario|avrei dovuto|buffet|dell' ente|diceva|ha fatto|interessati|mail di|mie|mortificata|nostra azienda|rena~|scuso con|soggetti non|sono mortificata|stam~|ve l'
3 5 a voi|che qualche|ciao bellezza|copie dei|da me|e ce|e da|e scusa|foglio|gestionale|ha comprato|ha spedito|lasciato|le cliente|mese e|motivo|pagina e|scuse e|sostituita
-3 -5 abbiamo aggiornato|eri tu|esercitazione|giorni circolano|il mittente|inna~|istruttoria|libro|nuovo dispositivo|password che|recapiti del|regione|reimposta|reimposta la|riceveranno|ripa~|scarpe|se eri|sistemi non|stata cambiata|stati violati|un ospedale
5 4 abbiamo cambiato|aperto le|apre~|consegniamo|ha pagato|il server|laboratorio analisi|lei ha|nuovo programma|paghiamo|trasloco|via po
2 5 abbiamo disconnesso|abbiamo tolta|altra famiglia|altra password|annotare la|cifrate|cifr~|cilindro|cogliamo|cogliamo l'|di battesimo|di natura|di protezione|disconnesso|e ritenuto|ex dipendente|foto matricola|gestiamo|i badge|identificato|il cilindro|il partner|l' impostazione|la contatta|la mia|leggibile|limitato|marzo abbiamo|mia casella|non identificato|se preferite
0 5 abbiamo verificato|ai genitori|alla paziente|allegato il|alunni|andata smarrita|aperta in|brutta|busta aperta|che vada|chi ne|clienti della|dal telefono|dei turni|della filiale|di cancellare|di eliminarla|di persone|diete|dsa|eliminarla|escludere che|fisc~|genetico|ha digitato|ha mostrato|i link|i percorsi|in parte|lasciato visibile|leggerezza e|nick|numeri d'|ognuno|ospedale san|parlato|persona ha|premium|repa~|scusiamo la|si fosse|state|sul marciapiede|terzi hanno|test genetico|una ditta|una password|usato il|vada a|vecchio indirizzo|visibile
-5 -5 abbr~|averci segnalato|avviso perche|bonifico di|breach|brea~|che termina|comunicarle|comunicarle che|corretto un|dann~|data breach|e giovedi|fino alle|guida|il gioco|nel numero|nonn~|piu spesso|quando i|registrata e|riconoscere|romanzo|scomparsa di|scusiamo se|strada|stretto|suon~|ti va|tuo account|violazione dei
1 5 accessi al|al vecchio|alla grande|allo stato|cambi|cambiala|cautela|che vende|chiamano per|con tutta|condivisa con|crim~|cui gestiamo|dell' assistenza|dole~|e informato|e telefoni|gentile paziente|gestionale delle|il plugin|indirizzo web|informato il|ingrandendola|ingrandendola si|iniziativa e|le telecamere|ma sappiamo|mandiamo la|moduli|nel suo|nome telefono|orari in|pubblicate|qualcuno|sapere che|sconto che|scritto uno|siano finiti|spav~|stata ritrovata|sua assistita|telefonate che|un partner|un utente|vi sono|visto saldo|voi e
-4 -5 adeguamento|andra|buona giornata|chiedera|cittadina|conclusa|confermiamo|delu~|due passaggi|esaminato|euro per|farc~|fate~|fornitore e|fran~|ha dichiarato|la riservatezza|le novita|pavi~|permettono|re la|scade tra|sostituisce|stato possibile|tempo che|trovato il|verifica in
-5 4 adesso in|brut~|curriculum|paes~|persona che|sicu~
-5 0 adot~|carte|diario|enrico|enri~|libera|medi~|statistiche|vaso
-1 5 alla stampa|andavano|attivita di|citando|cosa rischia|da remoto|di monitoraggio|disattenzione|email e|esterno|forum e|la serratura|la telecamera|non date|nostro ex|potuto vedere|relative|serratura|soldi per|sui fogli|un' avvocata|una verifica|usav~|usciva
-5 5 altrui|carta in|e riuscito
-1 -5 anticipo|fune~|la guida|orario|quando si|refu~
-2 5 apre solo|cache e|call|call center|cartoline|cita~|della tessera|e motivo|finiti|fra quelli|gestiva|nostro impiegato|numero il|page~|persona sbagliata|portatile|previste|provider|prudenza|ricercatore ci|scan~|soggetti terzi|una configurazione
5 5 assai|donazioni|example|exam~|ha ragione|sembrerebbe|ve
-3 5 assistente|comunicazione ai|destinatari|di recente|lo storico|messaggi che|procedure|quella carta|tutela
-4 5 attivare|nomi~|oscu~
-5 -1 barche|capi|cinema|dei suoi|documento|dodici mesi|fascicolo|giurato|iban per|il deposito|in cinque|la protezione|ladr~|le buste|mani|memoria|mezz'|remo~|trattamento
-5 -2 basso|buona|caduta|clic|contatta|da chiunque|di chiudere|documentazione|e che|e inviato|la prima|pira~|portate|pret~|quarantena|riconoscimento|rinviato|risponda con|sono piu|sospensione|vino e
5 -2 cancellato i|corrige|errata corrige|lezione|mandato un|non serve|offerto
5 -1 cio abbia|in taluni|inno~|partita verso|premuto invia|rall~|regalo|sembrerebbe che|teatro
-5 2 controlli|ha restituito|mace~|possiede
-5 1 diar~|ultime
-2 -5 guas~|in fretta|scusi
-5 3 iban|scre~
4 -5 interruzione
1 -5 l' allarme|regola
0 -5 nello stesso|qualita|scaduto
-4 -2 # a|a beccafico|a e|a fiumicino|a giovedi|a lecce|a pagamento|a ricevere|albicocche|all' ingrosso|alla finestra|alle cinque|anagrafiche|annullato come|appena arriva|appetito|autolettura del|avvisati che|azzurro|beccafico|becc~|besciamella|besc~|bolletta sara|bollettino allegato|brad~|buon appetito|calcolata sui|capisco|capisco la|catastali|catechismo|che venerdi|chiami quando|ciao katia|cifre nere|comb~|consuma|contatore del|contiene|continua a|convincono|cortile|croste|cui hai|da qualche|dal momento|del passeggero|della cooperativa|della domenica|della stazione|delle email|di tracciamento|dicendo|diramato|distributore ci|dolore vi|domenica oppure|don luca|dormito|due sabati|e dura|e e|e no|e rinviato|elevato|erano centoventi|esce il|evento che|evitare|fattura n|febbraio al|fichi|fich~|finisce il|fiumicino|fraz~|frit~|fumetto|funziona una|gare del|giorni con|giorni il|giovedi sera|gnoc~|ha chiuso|ha diramato|ha promesso|hai trenta|ho ricevuto|il matrimonio|in attesa|in da|indicate in|inizia alle|inse~|intestata|irre~|katia|kati~|l' autolettura|la besciamella|la capitaneria|la collaborazione|la guardiamo|la riemettiamo|la ruspa|la vicepreside|larghe|le fasce|le notifiche|le spalle|le taglie|maglione|mani in|mente|mia suocera|minuto di|monf~|multa da|non trovata|notizie il|nunzia|passa alle|passare al|pata~|pensionati|per evitare|perdono in|pero non|piazza|piaz~|potrebbero tornare|pove~|prima settimana|prova della|provveduto|provveduto la|puo comunicarci|puoi scegliere|qualche giorno|qualcosa ce|quarto d'|questi|recedere senza|renzo|resta lo|richiesta di|ricorrere|rinviata al|riparare|riscontro entro|risulta ancora|risulta che|ritira|rius~|rivolgersi alla|sabati|sale~|salmastra|sara calcolata|sarde|sarde a|scontato del|segnava|sentiamo|servono l'|si la|si trova|smontare|socie e|solo fino|spalle|spalle larghe|spam|spia~|stato chiuso|stato qualcosa|sten~|sua panda|successo niente|sui consumi|suo bonifico|taglie|tecnico passera|terremo|torneo di|tra la|tracciamento|umidita|un grembiule|una cantina|una segnalazione|ungh~|venerdi mattina|venti|venti minuti|verbale dell'|vetr~|via in|visite sono|voce e|volta alla
4 2 # data|^dove~|^gius~|a prelevare|abbiamo confermato|accredito di|addebitata due|addebitato #|ah|ai partecipanti|al freddo|al primo|al voto|alla velocita|anziche|articolo|bene piu|berg~|bianche|biglietti e|bollino verde|buono da|caputo|che vi|collegamento e|comportato per|comunica alle|comunque|con quattro|confuso due|di ferragosto|di giorni|disegni dei|doccia fredda|doveva succedere|due liste|due per|e d|e funziona|e informata|e interrotta|e presentata|e scappato|e sfuggito|e tuo|emesse|equi~|era del|erroneamente|errore la|esatta e|espresso|euro ma|farmacista|ferma dalle|firmato|foglietto di|fuso orario|gentile passeggera|gettoni|gia pagata|ginnastica|ginn~|giretto|gire~|gratis|ha presentato|ho caricato|il collo|in stampa|ingresso libero|la panna|la raccolta|martedi ti|marzo e|mercoledi non|mese il|messa di|negozio !|nessuno era|non funziona|non oggi|non perde|non vale|nostri soci|notare|novembre lo|nulla di|nuovi sono|online la|ottica di|pagare nulla|partecipanti del|passeggera|per niente|per scoprire|perdonateci|portatele|prelevare|prelievo|preso #|preso lo|progressive|prova giovedi|quella corretta|quello qui|questo lo|recapitati|richiamare|riconducibile a|rimborso delle|roma #|scadeva|scappato|scrivendo|scusaci|segnaposto|senza aspettare|senza formalita|signor caputo|skipass|skip~|soli #|somm~|sotto e|spedire|spedito due|stagionale|stamane|stato richiamato|subito !|sul primo|sul prossimo|tavolo alle|terrazza|tolt~|trasloco della|treno rimborsiamo|triplo|trip~|trovati in|ultimo treno|un giretto|una rata|usciti|vale la|vi restituiamo|volantino di|zoe
4 -3 # euro|curata|due volte|umbr~|viaggiatori
1 4 # famiglie|^sens~|a conti|abbiamo presentato|abolito|accesso non|ader~|ai carabinieri|al lupo|alcune informazioni|allarmi|anno accademico|appeso in|attivare gli|aveva confidato|avvisato il|badge|badg~|bocca|bocca al|cambi il|cambialo|cambiato programma|caricati|cellulari di|cercato|classe e|conferma i|copiava|cosa in|dalla posta|dato esito|degli abbonati|dell' iniziativa|della mensa|di accettare|di firma|direzione se|dirglielo|dispiaciuti e|e abolito|e certificati|e conferma|e mio|eccesso di|effettuati|effettuati accessi|erano accessibili|esatto|fatto bene|filmati|fra cui|fra questi|funzione e|gazzetta|gazz~|giocato|gli appunti|gruppo e|ha abbinato|hanno bucato|i giudizi|i permessi|i terminali|ille~|in bocca|insieme alla|iscritti|la porti|lupo|mai piu|mail per|metropolitana|movimenti e|nascosto|ne rammarichiamo|nome indirizzo|nominativi e|nostro e|nostro vecchio|password la|password nuova|per eccesso|portone|privato|prodotti acquistati|profumo di|pubblicato sul|recante|responsabile|responsabile dei|rete un|rimasto aperto|rischi e|signore ora|spento tutto|sporto querela|state copiate|stati effettuati|stato prelevato|storia con|sua utenza|ti chiamano|tiro~|tolto la|trasparenza|trovata|tuo compreso|un sito|venire da|via qualche|vostri documenti
-4 -3 # mb|^modi~|abba~|abbiamo combinato|abbiamo modificato|accogliere|addebitare|al completo|al piu|alcune corse|alternativa puo|andare via|andati via|anni ha|annunci|aprono le|attu~|averci|banchi|banco #|basta l'|bastano due|bicicletta|bilancino|bilancio e|brutto|cambiato casa|capita piu|caro lettore|carrello e|castagna|che faceva|chiede|chiede mai|chiesa|ci comunica|ciabatte|ciao enrico|civico #|combinato|committente|compare quando|confessione|corse potrebbero|cui nove|cve-~|da giovedi|da tua|decisione|del committente|del contatore|del seggiolino|della versione|delusione|denu~|depositata|di meno|di primavera|di riportarlo|di silenzio|di sistema|di usarlo|disagio e|dispiacere|disponibile per|docente di|dopo qualche|dopo trent'|due foto|e esaurita|e panini|ecco le|educatrici|entro mercoledi|entro tre|euro #|febbraio con|fibbia|fibb~|firefox|forza|frana|fuochi|giacenza|guarda|guarda la|ha autorizzato|ha diretto|i disagi|i figli|il corriere|il data|il nido|il reclamo|il romanzo|il vino|impasto|in autunno|in piedi|in undici|informano i|invariati|inviarlo di|la risposta|la ruota|la scrittura|la torta|laboratorio di|lasciare|lavoro id|le restituiamo|lo scambio|mai il|maltempo|maresciallo|mb|mercato|mercoledi|merc~|miste|montato|montiamo|mont~|nella macchina|nett~|non chiede|non disdette|nuovo gusto|ops !|ordinaria|panini|patrono|pellet|pensiamo|per email|per fortuna|per manutenzione|per non|portate pazienza|portate scarpe|posto a|previsioni|proclamato per|profilo del|qualche minuto|quando a|quando il|quattro anni|regolamento|regole per|resta a|resta attivo|restano invariati|richiesta abbiamo|rifare il|riportarlo|rispondo solo|risulta scaduta|roma~|sagrestia|sara raggiungibile|sbagliato ?|sciopero di|sciopero nazionale|scopre|scuola guida|se rispondo|sembra|serve a|sessanta giorni|siamo solo|siede|sied~|simulazione|sindaco|sinistro n|sola~|soltanto a|sono andati|sono quaranta|sopra in|sotto l'|spal~|specie|stampante|stazione|subscribe|subs~|trent'|trent' anni|trova qui|trovi in|ultimo giorno|un nome|uno sbaglio|va a|vendemmia|vign~|volanti
4 1 # ml|^di ieri|a dirtelo|a versare|abbiamo rimessi|abbiamo ritirato|accettava|accreditiamo|addebitato due|addebito|aggiornamento #|aggiornate|al parcheggio|all' assessora|allo|alluvione|anniversario|anno non|annullato d'|aspettava|assegnati|assessora|assumiamo la|attribuito all'|autista l'|autofficina|avete pagato|avete scritto|avevate ordinato|bocciato|bron~|cambio gratuito|camicia|caparra e|cartone|che fino|chi me|chiamatemi|ci tenevamo|complicato|comprato il|comunque in|confuso il|consegno io|conteneva delle|conto che|conto due|contratto prevede|convocazione e|cosi nessuno|credito previsto|crescere|dal saldo|dallo sla|davamo|del piano|dell' agenda|dell' olio|della famiglia|della quota|della signora|dev'|di digitalizzazione|di fisioterapia|di martedi|di mezzogiorno|di sotto|dietro presentazione|difforme|digitale e|dimenticati il|dimmelo|diretta di|direzione clienti|dirti che|disposti|dopodomani|dovevate|due avvisi|e importi|e sbagliato|e scappata|e venuto|email di|emoz~|era ancora|era raggiungibile|esigenze operative|espositori|f24|fa male|fatto perdere|fatto prendere|fatture di|febbraio abbiamo|fermo e|festeggiato un|fida~|fissati|fissato per|frattempo|gelato|gentile elena|gia al|gia chiesto|gia firmato|gia in|gia versata|gialla|giugno non|giustamente|grande come|guardava|ha dovuto|ha le|hai comprato|ho corretto|ho disposto|i dodici|i tornelli|ieri pomeriggio|il bambino|il ciclo|il futuro|il laboratorio|il livello|il postino|il tono|il volantino|imballato|in fabbrica|indipendenti dalla|intanto grazie|intendersi|inviare risposte|inviati con|invio|l' anomalia|l' organizzazione|la barra|la camera|la causa|la luce|la offro|la ricevuta|la soddisfazione|lavoro puo|le metto|lo chiediamo|lo scontrino|lo spettacolo|lo svolgimento|luogo per|mai pronunciato|mail che|male io|mancavano|mandi una|mani~|martedi lo|mattinata|meli~|mero errore|mettiamo in|ml|ne assumiamo|ne hai|ne pagare|neanche la|negato|nel filtro|nel frattempo|nel passaggio|nella comunicazione|nella scatola|nessuno le|nome nella|non a|non cambia|non dovevate|non inviare|numero sbagliato|nuova versione|offro io|oggi e|ogni invio|ordini di|otto e|pagina bianca|parquet|parq~|parte degli|pausa|paus~|per buona|per qualunque|perdonate la|pesi|poca roba|poll~|ponc~|portoferraio|postino non|premuto invio|prenotazione la|prevendita compresa|previsto dallo|primo posto|programma inviato|promemoria per|pronunciato|prova che|proviene|proviene da|pure a|qualche famiglia|quella mail|quello allegato|re re|reda~|richiesta e|riletta|rimangono|rimasta male|rimborsiamo|rimessi|rinunciato puo|risultata|ritardo nei|ritardo nelle|runner|sartoria|sbagliata dell'|scappata|scoprire la|scritto da|scusa davvero|se a|seconda giornata|seguito di|sei rimasta|sesia|sesi~|sfuggito|sfug~|si lo|si ma|siete|siet~|signora pia|sla|sono adesso|sostituito da|spento il|stamattina le|stampato in|stando|stata applicata|stata riportata|subito in|sul campo|suo ordine|suo tempo|suo viaggio|svegliato|talune utenze|teatro sociale|tenevamo|tenevamo a|testo era|tornate|trentuno|tu sei|un bacio|una squadra|valigie|valv~|veniamo a|venivano|vista lago|volano|volare|webinar di|zero
-2 -4 # ospiti|a sabato|account da|alle ore|autorita garante|bruc~|che hai|chiavette|cliniche|comune che|costa|danno|dati che|del mattino|dell' informativa|di phishing|ho letto|il fascicolo|il punto|il tetto|italiano|non sei|quota|reimpostare|riceviamo|riservatezza dei|rubano|rubano i|saluti|saluto|scambio|sollecito|spag~|sportello digitale|sulla fuga|ti ha
2 4 # prima|album|albu~|avevamo il|cambiare il|che possa|chiuso domenica|contenuta|conto con|copiate|cosi il|dall' #|dei bambini|dei motori|delle visite|di verificare|diario di|disconnesso da|e forse|entra con|era nelle|fine anno|fogl~|ha stampato|hanno|hann~|il rischio|internet|l' elenco|molti hanno|non aveva|non ve|oggi i|ora e|password cifrate|prossimo accesso|rispondete a|se me|ti avevamo|un sopralluogo|una leggerezza|usato|usavi la
0 4 ^ci hanno|^elenco|^elen~|accesso a|al prossimo|al torneo|appurato|appurato che|aprile un|assistita|avevi ordinato|cambiamo|chi paga|chi volete|chiamate strane|chiavi da|chiuso il|ciao mamme|ciao vittoria|ciascuno|civile di|clienti dello|comparivano|con codici|con ogni|costo lo|dal server|dal vecchio|debi~|del bar|del settore|della riservatezza|della tua|desideriamo|di attivare|di locazione|di scarso|diagnosi dsa|disabilita|dovevano esserci|e nove|e papa|e recapiti|essere finiti|familiari|garanti|gestione|ha aperta|ha chiamati|ha notato|handicap|hanno aperta|hanno preso|i piani|in sette|in uso|incidente|inviata a|invio del|l' accaduto|l' avevano|limitato di|locazione|mamme e|margine|me in|mina~|nome matricola|nostro commerciale|nostro sito|nove le|numeri|numero limitato|opzi~|origine|ottavia|perdono|posta e|protetta|protetto|quello e|restituito la|rpd|saggio di|scarso valore|scollegato|scout|scou~|segnaliamo che|segreto|si sarebbe|sostituire|sostituito|spendere|stati chiamati|stato ritrovato|suggeriamo di|sull' autobus|sulla sua|suo ex|tennis le|tolga|tolta dopo|tradito|tradito la|tranquilli|trasferimento|tuo cellulare|un centro|una tessera|verifica di|violati|visite e|whatsapp|what~
-1 4 ^hanno|^hann~|a che|accaduto e|al check-in|anonimato|autorizzato a|banca ha|cancellatela|cancellatela per|chiedendo|circa #|citando il|contraffatto|cup|dei propri|determinate|di profili|dimenticato acceso|direzione sanitaria|ditta|e agli|elem~|eliminare|fiducia e|impiegato ha|indirizzi nel|l' anonimato|l' avvocata|l' avvocato|mandato i|moro~|motivo del|nell' invio|nostra clientela|nove ore|numero scadenza|onco~|oscurati|pagelle|per natale|prospetto con|revocato|rimasto su|rischi|risultati|spedisce le|tecnologico|tramite|un' operatrice|vecchio sito|vi propone|vista l'
-3 -4 ^nuov~|abbiamo esaminato|attacco informatico|autorizzato lei|cai|cassa rurale|che promettono|chiesto tu|con cura|contatti subito|cordiale|cosa fare|e contraffatto|e lui|e referti|e scaduta|euro che|ho guardato|i filtri|idri~|il wi-fi|informatico a|la newsletter|la quota|la redazione|le caselle|le regole|mai la|messaggio automatico|nei dati|o cie|ogni momento|parte sua|phishing|phis~|prezzi|promettono|quando e|quella data|quello giusto|rest~|rurale|rura~|segnala|servira|sms|sono coinvolti|suo account|ti sei|truffa|tu non
-4 -4 ^scad~|alle sei|apri la|attacco alla|avviene|banda|che purtroppo|che sembra|chi possiede|ci scusi|ciao davide|codice per|completata|condotta|confermata|corn~|csv|dedicato|dell' istituto|della scomparsa|denuncia|di comunicarle|di errore|di spesa|dominio|e disponibile|ecco cosa|entrare in|finito gli|firmware|fuga di|furt~|gentile cittadino|giusto e|ha acquistato|ieri era|il firmware|in forma|in pensione|l' esportazione|la frequenza|letto male|mercoledi alle|minuti|modificare|nessuna risposta|nostro controllo|nove per|pagina che|pensa|per entrare|per trent'|piu dal|posti sono|quella vera|questi casi|resta|richiamo volontario|ricordi|saldi|scaduta il|scende|sicurezza e|simu~|spid o|squi~|struttura e|usa|val di|vent~|vetrina
-2 4 a cuore|altri clienti|arrivato a|avanti si|chec~|circoscritto di|codici fiscali|del provider|era aperto|escludersi|escludersi che|in rete|interamente|le informazioni|le password|leggi con|nella busta|piani|planimetrie|puo escludersi|sarebbero|sarebbero state|segreteria ha|sono trovati|suo caso|telefonate|tua privacy
4 4 a guardare|adesso le|anomalia|anziche al|dimmi|espressi|ho usato|l' avviso|ne scusa|ospi~|parte alle|percorso di|preso|ritrovata|scusa|scuse|sera stessa|spettabile cliente|stessa mail|test|vi erano
4 3 a mezzanotte|abbiamo tolto|ai nostri|al massimo|avesse ricevuto|biglietteria|c' era|cestinarlo|chiarimento|commissioni|conteneva|deve pagare|di cestinarlo|erano|eran~|errore e|errore grave|evviva|evvi~|hai il|hanno il|l' equipaggio|mandare|nostro fornitore|sappiamo chi|stati noi|stimata|uniti|utilizzata|versare|volevamo
4 -1 abbiamo letto|buono|dell' anno|dna|edizione|fermata|formazione lavoro|gros~|il lunedi|menu di|mi sono|noi una|nostro dna|occhiata|orgogliosi|orgo~|rose|siamo orgogliosi|sud|sul servizio|taluni casi|tutti di|un' occhiata
4 0 abilitata|avevamo spento|azzerato i|bozze|brindisi|celiaco|che doveva|ciclo di|cortesemente|cosa da|customer|da poco|del biglietto|di crescita|di domani|di mora|di sopra|disservizio e|documento non|doppio invio|e alcuni|e gliela|e riconducibile|eravamo noi|errore una|ferie|generato|giugno le|glielo|hai visto|ho copiato|ignora|interessi di|li ristampiamo|lo spavento|lunedi alle|mancata|mangiato|meri~|meteo|mete~|non sempre|nostra newsletter|notti|onere|pari a|partite|piano e|porgo|primavera e|questa casella|rappresenta|reclamo puo|revi~|riaccreditato|ricopiamo|ricopiamo noi|rimasto fuori|ringraziarla per|ristampiamo|salvataggi|salvataggio|scadere|scontrino|sei posti|si segnala|siamo riusciti|sodd~|spavento|stato mostrato|un picco
-1 -4 aggiornata|automatico|chiudere il|condizioni|devi fare|in coda|non ricevera|programmi|se ci|se lo|sportelli|tort~
3 4 albo|altrove|analisi|bambino e|ciao bella|copie|cosi~|di scuola|dirvi|ecologica|esiste piu|hanno dato|ieri per|inoltre|ispe~|lo siamo|noi lo|portato|pubblicato una|scuso|sistema e|spento|tornati|troppe|una foto|voi|vost~
1 -4 alla lista|di novembre|diss~|io a|la #|scom~|una settimana
0 -4 allegata|boni~|che sono|latt~|non mi|rimb~|segg~|stasera|stas~|sua segnalazione
-4 2 anche le|aziende|c' erano|consentito|contatti|conversazioni|e sono|esito|esito del|segreti|spese mediche
4 -2 appartiene|appartiene a|avesse gia|bollettino|lezi~|liev~|osteria|parlo io|riac~|scale|scusa erano
-4 0 asil~|avvisano|civile|codice della|consideri|degli altri|di terze|difficile|docu~|erano nome|mezz' ora|prova a|registri|resta chiusa|ricerca|serio|smarrita|sono previsti|terze|terze parti|verifichi|voce che
-4 -1 bibl~|cani|codice del|da morire|dei soci|del consiglio|e andata|esportare|fabi~|gestisce|giorni la|le corse|malato|medico|mi spiace|modifica del|morire|mori~|perfetto|promessa|punto di|racc~|raggiungibile da|sceglie|segnali|sindacali|sind~|spenta|ventisei|via per
-3 4 bucket|buck~|cassaforte|chiama|codici|consultabili|dipendente|e ha|elenco di|gestione delle|gruppo|scaricare|sconosciuti|si potevano|sul nostro|tuo numero|tute~|un accesso
-4 1 cess~|in basso|le cartelle|resi~|risa~|screenshot|torneo|tre minuti
2 -4 dal sito|indietro
-4 4 digitato|prontamente
-4 3 mapp~|mestiere|occhio|prot~|sessioni|una casa
4 -4 potrebbero non|quest' anno
-3 -2 # ?|# c'|# caratteri|^com'|^veri~|a usare|abbiamo appreso|abbonamento a|acqua manchera|ad addebitare|adeg~|adesso che|al coro|al reclamo|andato il|annuale|annullato su|appreso|arancione per|argi~|assaggio|aumentata|avete il|benvenuta nel|bicicletta e|brus~|caso ti|cercavi|che cercavi|che possiamo|che tutti|ci spiace|ciao gaia|ciao omar|cioccolato|cliccato per|completo e|consegna gratuita|crosta|da diritto|dado|delegare|delegare un|della libreria|deposito di|desideravi|deve ripeterla|di comunicazione|di scuse|dieta|direttamente al|diretto la|dispiace !|dodici giorni|domani non|dove sono|duec~|e aumentata|e buon|e persa|effetto dal|entro martedi|era nessuno|esporta|essere un|euro risulta|euro sulla|fa il|fate|fatto e|forte|funerale|funerale si|gambe|garibaldi #|giac~|giardino|giorni puo|guai~|guanti|guan~|ha comunicato|hai ritirato|i biscotti|i dieci|i promemoria|idrico|ignori questo|il funerale|il ghiaccio|il mare|il meteo|il pacco|il pin|in fila|in giacenza|in italiano|in seguito|in venti|inne~|inoltrare|la aspettiamo|la crosta|la grandine|la musica|le cassette|le leggiamo|leggiamo tutte|liberi|maria|mercatino di|mimm~|moretti|nata|non dipende|non tener|non tenga|nonna si|ora per|panettone|pane~|passato in|pc|pent~|pertanto spiacenti|piceno|pice~|poes~|posti esauriti|prea~|prossima bolletta|quattro a|raccolto #|restano validi|ricavato|rientra|rinvio|rinvio per|ritoccare i|sagra del|salm~|sbagliato indirizzo|sbaglio basta|scade fra|scrittura|scusate l'|scusi l'|segnali entro|sei tu|sella|si libera|su chi|sui social|sulla rete|tener|tener conto|ti mandiamo|tonno|tonn~|torna il|tram|ultima volta|ultimi giorni|un refuso|un richiamo|uova|vale per|validi|vince|voler
-3 -3 # del|abbiamo raccolto|accetto|alle ora|allegati|ammesso|aula magna|autunno|autu~|band~|bellissima|cantina|certificato medico|circolano messaggi|colloquio|conservare|da dove|dal comune|dalla lista|deciso di|di buone|di cortesia|di violazione|e chiami|e gratuito|e meta|e piena|e registrato|errore che|errore nei|errore nel|fammi sapere|feste|forse il|gentile dott|grandine|gratuito e|i dettagli|i timbri|il ritardo|in qualsiasi|invernale|iscritto|l' abbonamento|la banda|la chieda|la nonna|la partita|liberare|libreria|magna|numero civico|obbligatoria|ogni mese|parm~|passi|per novanta|per rispondere|perche ti|perso due|pesc~|piet~|poche|progetti|questi giorni|regge|riceverai un|ricevi questo|ringrazio per|riusciamo a|scusi se|si viene|siamo spiacenti|solo sul|sostiene|suonato|svuota|tend~|un giallo|uno sconosciuto|usano|wi-fi|wi-f~|xs|xxl
3 1 # lei|^gratis|^sull'|a molti|a scaffale|abbiamo assegnato|abbiamo dimenticato|abbiamo prenotato|abbiamo presentata|accesa|ad aspettare|adesso ha|agende|ai nuovi|alla salute|alla signora|alle tre|allo stesso|amministrazioni parodi|amore|applauso|arrivato perche|attribuito al|auditorium|avevamo predisposto|birrificio|birrificio tre|bottoni|calcio e|calda|calendario|caparra doppia|capu~|carta entro|catering|cavour|che avevo|chi ieri|chili di|coda sono|come te|compleanno a|compleanno di|confetti|confezionamento|consumare|contratto che|convocazione|coppie|creato con|da acqua|da rifare|dall' edizione|dalla copia|dalla seconda|dante #|data giusta|decisioni|del corso|del prelievo|dell' app|della focaccia|della nuova|della raccolta|delle imprecisioni|di aggiornamento|di codice|di differenza|di emozioni|di lievito|di quanti|di tasca|digitalizzazione|dimenticando|disdetto|dono|doppia indietro|dovete fare|doveva partire|due come|duplice copia|e accorta|e saltato|e zero|eccellenza|ecco quello|egregio architetto|email era|emessa|emozioni|episodio #|equivoco|era stata|essere piu|essere state|evol~|fase di|fatto noi|fatturato|fatturato il|fidandosi|fidandosi di|fidati|fissato|fornace|funzionava|fuori dal|fuso di|gia sul|giornale di|giorno la|giovedi abbiamo|godi~|grazie perche|ho spedito|i soli|iban errato|ieri lo|ignazio|ignora pure|il bene|il consumo|il digiuno|il listino|il mazzo|il noleggio|il pozzo|il vestito|in cantiere|in curva|in duplice|in redazione|indipendenti|informativa agli|informazione sbagliata|intero basta|invita un|io non|l' immagine|la confusione|la durata|la mancata|la pianta|la pulizia|la tabella|le donazioni|le regaliamo|li paghiamo|linea e|lisbona|lisb~|lo rilegge|ma quella|male e|male~|mandato era|mangiata|messaggistica|mettiamo la|negato il|nel calendario|nel foglietto|nell' aula|non eseguiti|non funzionava|o quasi|officina dodici|oggi in|opera|organizzazione|paga #|pagamenti con|parte senza|passa in|pazz~|per averlo|per colpa|per leggere|perche ho|pesiamo|pesi~|piccolo intoppo|poco male|prezzo del|progressi|proponiamo la|provarla|provato il|pucc~|puo buttare|puo scriverci|quarto piano|quindi non|rammarichiamo e|relazione con|resta un|riceve posta|riempito|rifacendo|riga e|riguarda un|rimasti fuori|riporta un|sabato siete|salta|sbagliati|schiuma|scusa anche|seconda aveva|seconda rata|secondo addebito|segnata|sera abbiamo|sera c'|settimana le|sfor~|si vota|siete arrivati|sole pieno|sono da|sottoscritto|spedito in|stato letto|stavamo|stessa data|stornato e|studio amministrazioni|sua bolletta|sugg~|suite|suit~|sulla fattura|svista da|trascurabile|tre pini|un applauso|un dono|una #|una bottiglia|una virgola|vedendo|verbale #|versato la|via cavour|viag~|vota|zano~
-1 3 # lettori|^viol~|a invece|accompagniamo noi|addolorati e|alla pec|belle|che conteneva|ci avevano|con vergogna|di documenti|di quattro|di rientro|donatrice|e revocato|e sintomi|esterno per|falla|faremo piu|gli ho|i moduli|i sistemi|il consiglio|il disco|l' assistente|la chat|la diagnosi|la procura|le planimetrie|leggevano|maestre ne|non dia|non rispondete|persona e|psicologa e|recapiti di|rese~|rischia|sei ragazzi|si vedevano|siamo addolorati|siamo tornati|stati sottratti|stato informato|su internet|sua situazione|tolto e|tornati alla|un fabbro|una a
1 3 # nominativi|a chiunque|abbiamo sostituito|al responsabile|all' autorita|allievi che|attiva il|averlo distrutto|avs|avviso agli|camera di|che abbia|che sarebbero|che usiamo|chieda oggi|chiunque ha|cifrati e|cio le|collaboratore che|commercio|conseguenze|credenziali sono|cui lei|da quando|dal gruppo|dei fondi|dei minori|dei pazienti|della fondazione|della maestra|detto con|di chiunque|di commercio|dossier|doss~|e parole|esami la|foglio che|foto di|grafica|ha preso|ignoti hanno|in centrale|incidente e|indicizzata|informare la|informazioni per|la colonna|la gravita|lasciato l'|mi sento|nome data|non il|non smetteremo|notificato al|numero avs|ospiti della|pagate|persone|persone i|piccolo aggiornamento|prossimo ingresso|pubblicare i|qualsiasi ora|quella password|questionari|ripu~|risultano #|saltato|sang~|scarso|se quella|se usavi|segnalarvi|segnalazione ai|senza protezione|server i|sicurezza dei|sito qualcuno|smetteremo|smetteremo mai|spen~|su conti|terapia|terzi non|un' intrusione|usata da|verifichiamo
2 3 ^comunicazione|all' ultima|altro sito|avuto|avut~|cedo~|comprato|d' ateneo|dalla prima|danz~|dati dell'|dimmi tu|disguido con|elenco degli|esposto|ho lasciato|i profili|illeggibili|inca~|incluso|inquilini|io per|kevin|kevi~|l' aveva|le stiamo|missione|nel pannello|non pagare|non tuo|prima all'|puntini|rinunciare|scuola ha|sono stati|sul tuo|tuo lo|ulte~|un omonimo|usato per|vostro
0 3 ^registro|a sua|account del|alcuni dati|alla societa|allergie e|caro cliente|cedolino di|chi l'|cominciare dalla|comportamento|controparte|curricula|desideriamo informarla|dipendenti vi|dispiace moltissimo|ditt~|dovevo|e personale|eliminati|eliminati e|emergono|entrati in|ex addetto|fascicolo e|finita in|ha copiato|i nominativi|in mani|inseguendo|intruso e|io sono|la controparte|lasciato sulla|le analisi|milione|milione di|nelle immagini|non emergono|non riconosce|non so|nuova collezione|oltre alle|ora #|ordinato la|padre l'|pagate nulla|password di|pedalate|per scaricare|prima versione|profondamente rammaricati|programma ha|quelle tre|registrato un'|respinga|riceva|sanguigno e|scadenza e|schede di|si leggeva|sono state|sottratte|stata usata|telecamera del|tornato operativo|un elenco|un prospetto|unica cosa|vostro figlio
3 2 ^sped~|a caricare|abbiamo|abbiamo notificato|abbi~|aggiungiamo|altri il|avevamo un|bisognava|ciclisti|comunque un|condomini la|consegna del|conservi|considerazione|dalle vostre|della nostra|della societa|detrazione|di marzo|di piacenza|di scrivere|di stamattina|di verifiche|digiuno|e trattato|errore materiale|esaurito le|esportato|esportato il|fatto|felice|foto per|ho fatto|i titolari|igna~|in considerazione|istruttore|l' animatore|la raccomandata|lacc~|lo sapevamo|lunedi ti|mattina i|mostrato un|nato in|noi l'|nostro aggiornamento|ogni caso|paghiamo noi|pagh~|platea|portateci|preso un|ps|quadro|ragione di|restituite|rima~|rischio|sapevamo|sbagliato il|scusatemi|scuse per|signora greco|solo computer|sono #|spon~|stesso|un addebito
-2 3 a c|abbiamo interrotto|bibliotecario|bibliotecario si|chiaro|con voti|degli iscritti|fiscali e|i curriculum|imbustato|ladri|lei di|nome email|parlante|siamo sinceramente|siamo venuti|societa che|venuti a|visibile a|voti assenze
3 0 a fano|abbiamo risposto|abbonato|accorda|accorda porgiamo|altro cliente|bea|che cio|che figuraccia|ci accorda|conguaglio|consegnato il|conteggiate|copiato la|database ha|del software|di giovedi|disallineamento tra|e imputabile|e sua|era chiusa|fano ho|girava|gli importi|hey|importo non|intestati|intestati a|invia|le proponiamo|mattinata del|nel ringraziarla|nella mattinata|non alle|nostra volonta|nuovo corso|onor~|operative il|porta chiusa|possa aver|posto e|presentare istanza|prevendita|programma di|puo aver|rovigo|sart~|scaffale|scaf~|scia~|sera a|soluzioni|stanotte ti|sul programma|una modifica|vesu~|viaggio a
3 -1 a scuola|dai un'|data odierna|finale|flus~|gela~|in oggetto|io con|penn~|presentiamo
3 3 acca~|alla partenza|altre e|animatore|avevate|casa tua|categorie|chi si|diversi di|e preso|elia|episodio|ha esposto|i soldi|il cliente|il vostro|interrompe|l' occasione|la chiamo|nostri clienti|nota in|organizzato|prenotato un|rimo~|ristampati|rivisto|scoprire|si interrompe|sono comunque|un modo|un tecnico
-2 -3 aggiorni|alla segreteria|anonima|dati a|dedi~|disponibile|evas~|ha gia|i furti|in archivio|informatica|lava~|postale|questo numero|rassegna|richiesto alcun|scade il|se qualcosa|seguito dell'|solo alla|sua tessera|suo documento|truffatori
-3 1 alla versione|attraverso|barbara|consente|cuffia|dati della|identita|il fax|saggio|spiaggia
-3 0 anomali|asilo|cliente ha|consiglio|cuff~|del cloud|di posta|di riscontro|e nome|fai|i bimbi|il vecchio|impresa|informano|l' amministratore|la sezione|mi ha|per aprire|per lavori|plastica|plas~|riteniamo|si informano|spil~|stato violato|ti aspetta
-3 2 atta~|che ora|e numero|hai scritto|la segnalazione|un attacco|un quarto
-3 -1 aute~|bicc~|civi~|della sosta|fino a|ha avvisati|il mercato|l' assemblea|limiti|messaggi e|mettiamo a|rinnova|signore di|silenzio|smesso|smesso di|smes~|usare il
1 -3 chiusura|prevede
0 -3 correggere|nostro errore|presto
-1 -3 dolo~|filo~|il martedi|in fondo|valida
-3 3 finiti in|il coro|informazioni|nel campo|sconosciuto|via e
3 -2 impaginazione|la parcella|riportano|sempre al|umbria
2 -3 n|proponiamo|quest'
3 -3 sulla carta
1 2 # account|account il|dovrai scegliere|nella prima
0 2 ^violazione
2 1 avra un|compensata|rimborso della|servizio che|si suona
-1 2 clienti hanno|versione precedente
-2 -1 cresciuta|cresciuta di|strumenti
2 2 di tessere|doveva esserci|even~
2 0 ieri hai|pane e
-2 -2 la serranda|sala~|serranda|server della
`;
