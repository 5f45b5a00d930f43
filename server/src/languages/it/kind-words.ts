/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
58 33 avevamo
58 16 vi abbiamo
49 11 le abbiamo
39 19 abbiamo mandato
-38 -21 abbiamo ricevuto
-38 -24 esau~
34 14 rifacciamo
-31 -28 buon
31 29 chiedo scusa
31 10 era per
-2 31 visu~
3 29 indirizzi
28 7 e partita
28 8 hai ricevuto
27 10 ehm
6 27 ha letto
-26 -12 buone
3 26 nomi
-22 -25 entro il
25 8 sveg~
25 6 ti abbiamo
-24 -15 aran~
24 22 chiediamo scusa
-24 -19 errori
-24 14 password
-24 -21 restano
11 24 vi chiedo
23 7 abbiamo dato|era quello
23 5 abbiamo scritto
23 6 avete ricevuto|invertito
-23 -15 l' attesa
-1 23 recapiti
23 2 vola~
22 10 # abbiamo
22 8 ? no
-19 -22 grazie per
22 12 invece che
21 12 data #
21 7 differenza
-21 -15 dorm~
3 21 scaricato
21 8 si sa
21 18 sua e
21 16 talu~
20 6 applicato
-20 -7 attacco
-12 -20 catena
0 20 condivisa
-20 -12 cros~|dentro la
20 4 di domenica
19 20 e rimasta
20 8 era a
4 20 letto i
-1 20 lo hanno
20 -5 vale
20 15 vi chiediamo
19 11 ad agosto|era
19 4 arrivati
5 19 copiato
-14 -19 cord~
-19 -6 fine~
-16 -19 hai chiesto
-4 19 ho parlato
19 1 ieri ti
19 7 il pacchetto
-19 -17 l' anno
19 12 ne scusiamo
0 19 suo referto
18 6 # i|il menu|vi ha
18 2 ciao nome
-18 -13 dura
18 7 e annullato|ha ordinato
16 18 e ne
-3 18 fotografato
0 18 invalidita
18 8 locandina
18 13 non avevamo
18 15 scritto che
18 10 ufficio ha|vi avevamo
-18 -8 usi
-3 17 # persone
9 17 a lei
-17 -11 attesa
17 6 avete trovato|lasciato fuori|rendo
-17 -12 casc~|chiedono
-17 -14 com'
15 17 con lei
17 3 delle #|domenica abbiamo|rettifica
0 17 dentro ci
6 17 e nostro
17 7 fantasma|in regola
2 17 foto della
17 8 l' avevamo
4 17 l' ha
-17 -6 privacy
-17 -13 riapre
3 17 rubato
17 12 scusami
-17 -8 smet~
17 10 venduto
16 4 abbiamo portato|realta
9 16 bastava
3 16 chi era|estranei|sottratti
-16 -11 com' e|il produttore|richiamo del
2 16 contratti di
1 16 curi~|entrato nella|pato~
16 5 di venerdi|la differenza
16 6 dovevamo|nel programma|portava|semplicemente
5 16 e indirizzo
-16 -9 e mancato|lascia
0 16 farmaci
6 16 ignoti
16 8 la convocazione
-16 -10 manca solo|sentiero
16 13 mandato
-16 -14 produttore
-16 -16 pronta
-8 -16 re
16 1 un giorno
-9 -16 violazioni
0 15 abbiano
15 6 brin~|torna sulla
-4 15 cartelle|fogli
1 15 ce l'
3 15 da estranei|nulla a
15 2 di ieri|dopo~|rata|sito non
4 15 hanno aperto
-15 -11 nazionale|nazi~
15 10 nella mail
-11 -15 ore per
15 5 pacchetto
5 15 prego di
-15 -10 programmata
15 8 quello di
15 0 restituiamo
-15 -12 richiamo
-7 -15 se non
-15 -13 spiacenti di
15 4 ve le
-15 -2 viol~
14 1 acqua
1 14 altra paziente|hanno avuto|in giro|redditi
-14 -13 amministratori|torna|truf~
-12 -14 anno scorso
-14 -10 benvenuta|contatore|errore #|spesso
-10 -14 caffe|caff~
14 5 di grave|il magazzino|la trovate|niente acqua
0 14 ditta che
-14 -9 evit~
14 2 fiori|sogn~
3 14 ha visto
-14 -12 id
-14 1 la password
14 6 la scadenza|ogni anno
14 4 parte domani|teat~
2 14 paziente|recapito
14 12 sbagliata
14 10 spedito
4 14 telefono e
-10 -13 ?
13 4 abbiamo caricato|era un|il pullman|li ho|precisazione
13 5 abbiamo invertito|arrivate|canone di|confuso|finisse|magazzino|montate|non paghera|paghera|rinunciato
13 7 abbiamo venduto
13 2 addebitato|tariffa
13 9 anche ai
-13 -8 arancione|suoc~
-13 -9 bevi~|codice #|esaurita
1 13 cartella condivisa|potrebbe aver|recapiti e|vi scrivo
2 13 che alcuni|ha trovata|nomi dei
13 6 che avete
-13 -11 chiude|di errore|di oggi|esportazione|il pagamento|in caso
0 13 contratti|pulizie|vedeva
-13 -10 due minuti|le fotografie
-13 -13 e pronta
-12 -13 la fattura|ne parliamo|scade
13 3 lasciamo
-11 -13 mitt~
4 13 nome numero|soggetto|un soggetto
3 13 potuto leggere|smarrimento di
-7 13 psic~
-13 -7 ritardo per|ti scriviamo
-1 13 si ritiene
8 13 un servizio
12 4 # era|bomboniere|bomb~|le nuove|quanti ne|rovi~|va bene
12 5 # portava|trovera
12 7 abbiamo stampato
-12 7 autorizzato
-12 -8 bastano|corn~|nella chiesa
12 1 broc~|stanotte e
4 12 bucato
-6 -12 catena di
12 11 ce ne
1 12 centrale rischi|le schede|un ex
7 12 certificati|dovevano
12 10 colpa e
-12 -9 condoglianze|grazie|il tetto|per cento|prodotto|questo e
-12 -7 cora~|manutenzione programmata|richiesta del|taba~
-12 -6 di dati
12 2 di sabato
12 -1 disallineamento
3 12 e entrato|opportuno
-12 -10 e pronto|volentieri
2 12 entrato|gruppo sanguigno|rubato il|sanguigno
12 3 fiat~|il viaggio|spetta
-12 -12 freq~|se c'|soff~
-9 -12 gestore di
-1 12 gliel'|visibili
0 12 le chat
8 12 le copie
-2 12 movimenti|terzi
12 8 ordinato
-12 -11 regole
12 9 taluni
6 12 tra cui|un nostro
5 12 un canale
-7 -12 una catena
6 -12 vali~
-12 -1 viet~
-11 -2 a febbraio
11 3 a proposito|calze|proposito|qualcuno ci|quelli di|vendute|versamento
0 11 abbiamo chiesto|curiosato|escludere|i movimenti|informato|referto a|vergogna
11 4 abbiamo indicato|effettivamente|eventualmente|gela~|la seconda|parte oggi|scambiato|scusa prima|scusateci !|sul cartello|vecchio di|volantino
5 11 abbiamo inviato|reca~
11 10 abbiamo lasciato
-11 -6 alla fine|comparire|esauriti|lento|si ritira|tentativi|torna al|venite
-1 11 allegato al|ciascuno di|di nascita|nascita|violato
4 11 altrove e|la mia|portone
-11 -7 assemblea dei|del data|dormire|il sentiero|matrimonio di|montagna
11 5 avevamo detto|c' entra|capitolato|il capitolato|mail delle
11 7 avevamo scritto|versato
11 2 bollino|cartello|di sala|focaccia|foca~|odierna|odie~|questa e|tempi
11 6 caricato
-2 11 chat|con nomi
-4 11 codice fiscale|nella gestione
11 -4 comunicazione di
-11 -3 con attenzione
2 11 conteneva i|entrato ha|indirizzo della|permessi|un programma|uomo|vostri
-11 2 della banca|violazione
7 11 direttrice
-11 -10 disd~|richiesto il
-11 -8 dispiace per|in biblioteca|seggiolino
-3 11 e fatto
10 11 invertite|nostro archivio
-11 -5 memo~
3 11 non autorizzato
9 11 omon~
1 11 ora d'|qualcuno vi
-9 11 paes~
-5 11 pazienti
-2 -11 pier~
-11 -9 questo avviso
11 0 ripetere
-11 -11 sei stato|user
11 9 server e
11 8 sito e|spettabile
-3 -11 tort~
11 -1 un disallineamento
-7 -11 un gestore
10 -2 # che|segnalazione e
10 5 a spese|contrario|corretta|mero|rimborso entro
-10 -8 accordo|che sia|corregge|dell' art|euro~|l' iban|prod~|prova di|sciopero|sensi dell'|sessanta
10 -1 accr~|premuto
10 4 agosto sono|alla #|di anticipare|disguido|disg~|e nostra|e sfuggito|ferro|la valvola|lo so|ora ha|sartoria|scambiati|scritto #|trascritto|valvola
-10 -6 allerta arancione|altra volta|garantite|i preferiti|lista d'|oltre i|preavviso|tua area
10 6 apriva|ferragosto
3 10 avvisato|dei vostri|dove abita|ha saputo
-2 10 avvocata|ha fotografato|un forum
10 1 borsellino|impu~|noi con
10 2 canone|la focaccia|la replica|un disguido
-7 -10 capo~|l' attacco|la domanda|la palestra
-10 7 che da
10 -3 chil~
-10 -7 chiudono|dispiace che|esaurito|graz~|i biglietti|la ringrazio|nel carrello|oops|orol~|parte fino|peccato|pecc~
-4 -10 ci avete
-5 10 con nome|di sicurezza
-10 -9 consumatori|duecento|nonna|spostare
-10 -4 copre|diventa
-10 -10 dall' app|racconta
-10 -1 dei dati|nove
4 10 del forum
0 10 del portone|garante e|i dati|non dovevano|procura
10 7 deso~|non era|paghiamo|voti
2 10 di terzi|fascicoli|si vedeva
10 0 disservizio|in piu|parcella
10 8 dove~
1 10 e dati|ex|indirizzi e|leggibili|nasc~|sindacato|sito ha
5 10 fedelta
10 3 fibra|importi|invertito due|scontrini|scritto noi|stornato|svegliati|teatro|tornano indietro|trovato la|volevamo dire
-10 -5 gia provveduto
-3 10 ho allegato|i vostri|movi~|seguito a
-6 10 immagini|mala~
6 10 impostato|sentito
-9 -10 mittente|risposta
-1 10 non sappiamo|ti chiama
8 10 nostre scuse|per errore
-2 -10 ops
-10 3 pratiche
9 10 rimasta|scusateci
-6 -10 se cambi
-10 1 solo il
7 10 suo nome
9 3 # anziche|aspettare|aula #|banco e|bruni una|del convegno|del piano|di troppo|dose|febbraio si|fiato|fibr~|gli scontrini|ho gia|i bonifici|ieri abbiamo|le felpe|lo era|nella convocazione|non #|per intero|prima per|sbagliato la|suo ordine|troppi|vi ho|vostro ordine
-9 -7 # si|al gruppo|che vedi|deciso|dolore|iscrizione alla|non riuscito|personali|senza scontrino
-9 -6 a buon|aume~|bici~|buon fine|cerchiamo|cioc~|corriere e|crem~|garibaldi|gari~|il reso|larg~|nett~|parlano|passera|promemoria|si passa|una notizia|varie|venerdi #
-5 -9 a caso|forno|reim~
-9 -5 a dire|d' attesa|da sua|del luppolo|e quel|e raddoppiato|giorni per|hai messo|in giugno|inizia|le mani|log|luppolo|lupp~|raccontano|rilevato|suocera|taralli|tutti la|tutto fino|un documento
0 9 a un'|cellulare|cell~|del badge|dole~|forum|foru~|lasciato in|reparto|siano stati|suo marito
9 7 abbiamo usato|avev~|rimasta in|scusatemi
2 9 accaduto|anche quelle|digitato la|interna|programma che|violato il
3 9 accesso alle|copiati|intrusione|portato via|ruba~|sottrazione
-9 -9 agli amministratori|sms che
-9 4 anag~|sente
-1 9 aperto in|gestione|ho mandato|umil~
4 9 aprire i|e ce
9 4 berl~|di radio|era scritto|gliele|la panna|le bottiglie|nella locandina|riconducibile|rimborsiamo il|suo volo|taxi|toccato|volta la
-6 -9 bit|mensile|pagina #
9 1 brochure|edizione digitale|effetti|gentili studenti|i voti|ieri non|il bonifico|in arrivo|le e|listino|sondaggio|stagista|vi siete
1 9 caut~|e avvisato|giudizi|gli indirizzi|i contratti|in qualche|l' abbia|mostrava|sul tavolo
9 2 che sei|era corretto|incompleta|lo avevamo|metri|non avete
5 9 chiedo
-2 -9 coda
9 5 collo|essere stato|ne siamo|nel nostro
-4 9 cono~|in chiaro|nome dell'
-3 9 credenziali|ha pubblicato|idoneita|l' esito
-9 -8 dal portale|lista listname|listname
-9 -4 di aver
-6 9 diagnosi
-7 -9 disdetta|nostri sistemi|risolto
-8 -9 e perche|host|il computer|operazione
-2 9 febbraio un|fiscale
9 9 gia versato|le chiedo|lo abbiamo
6 9 ha preso|inoltre|prelevato
-5 9 ho chiesto
8 9 in avanti|l' ho
9 8 l' abbiamo
-4 -9 media
9 0 nostra ultima|qualita del|rimborso
-9 9 paese
-9 -2 per cinque
-7 9 residenza
-8 9 riservatezza
-9 6 sepa~
-9 -1 sposta
9 6 volevamo
8 6 # ho|e questo|entro lunedi
1 8 # volte|cercava|dati siano|dell' accaduto|di cartelle|di ciascuno|dpo|e note|fotografata|gli accessi|in pericolo|parenti|per nove|preso i|strane|voi e
-4 8 a cuore
-8 -8 a pagina|dispositivo|il fornitore|il tempo|per averci|usa il|via sms
8 0 a scuola|abbiamo premuto|chilometri|corrige|dirtelo|errata corrige|la serata|si segnala|tapp~
8 3 abbiamo accettato|abbiamo importato|acqua calda|avessero|aveva rinunciato|community|definitiva la|del nostro|fatto pagare|gelato|hai ordinato|importato|in data|in la|lasciato scadere|link all'|nel volantino|omaggio e|rata di|scritto alle|scusa soprattutto|segretaria|termine e|trovato l'|turbo|un calendario|utenze
8 2 abbiamo chiamato|alla stessa|andati|arrivato il|aveva il|due cifre|e falso|felpe|gabbiano|gabb~|i tempi|intoppo|la via|le richieste|maga~|nella lettera|pullman|pull~|ragione lei|ricarica|riprende le|scusiamo e|srl|un prezzo|un taxi|venivano
-8 -1 accedi|pagn~|sparito
-8 -5 agonistico|agon~|android|arbi~|articoli|autolettura|bruciato|certificato agonistico|ciao loredana|comunicarci|dalla sua|dira~|ha lasciati|il contatore|il prodotto|il venerdi|in lista|in vetrina|insistenti|l' allerta|lo sostituisce|ma se|mano~|mesi e|rilascio|rinv~|sedie|sono sospese|sono tre|supporto|tipo|uno sciopero
-8 -7 al mese|avviene|di solito|frequenza|hostname|il prossimo|la piu|lo presti|magl~|referti|ricevi|tre settimane
-7 -8 alla regione|europa|piero|riconoscere
-8 -6 allerta|aprile alle|area personale|con spid|e richiesto|la voce|libe~|occorrono|per motivi|quando la|richiama|rumo~|sabato mattina
-8 -4 altrimenti|bara~|capire|con codice|un clic
0 8 assistente sociale|dia seguito|divu~|e offline|e password|ha allegato|hanno visto|in copia|nostra collaboratrice|pago io|riserbo
8 1 auto era|bassa|biglietto da|cucc~|merito|operative|sono invitati|spariti|vedr~
6 8 avremmo dovuto|da sempre
8 4 berg~|che nell'|ordine non|perdonatemi|sessione|si vedra|sono arrivate|tua cassetta
5 8 bloccato l'|incaricata
2 8 buca~|documenti e|hacker|hack~|hanno scaricato|i badge|in quei|la riguardano|nascosta|ripreso|stato copiato
7 8 carabinieri|ora in|voi
3 8 cartella|ha potuto|la direttrice|leggerezza|messaggi privati|ne scuso|sanitari|sottrazione di|telegram
8 -1 caselle dei|corsa|repl~
8 5 causa e|dentro c'|ieri|tolta|venerdi a
-1 8 che ce|distrutti|donatori|indesiderati|messaggio dalla|pericolo|qualcuno ha|referto|suo stesso
-2 8 check-in|e codice|gentili utenti|la cartella|ritiene|separazione
4 8 chi vi|dete~|dia
-5 -8 controlla il|lava~|ti chiederemo|violazioni di
-3 8 dati dei|esposizione di|un evento
-8 -3 dispiace il|inserisci
8 7 e annullata|e cosi|ha cancellato|verbali
-3 -8 fare nulla
-8 0 finestra|sapere
-7 8 garante
-6 -8 il danno|imit~|scaduta
-6 8 il garante
-8 -2 in piazza
8 8 in poi|stampato la
-5 8 mappa|stato sostituito
-2 -8 nessun dato
-8 4 parlato con|riuscito
8 -2 qualcuno di
8 -3 valido
7 3 # stesso|annullato la|anticipare|arrivate in|avevamo aggiornato|caricato i|codice sconto|consulente|copriamo noi|corriere espresso|cui la|di compleanno|di pollo|e siete|entrata|fant~|grafico|la ristampa|nessuno resta|nome di|non va|novita dal|ops l'|orario di|pasticceria|piacenza|pollo|provarlo|reception|resta valido|ricontrollato|scarpe a|scatola e|sforza|si sono|sms di|spet~|stamattina|stampiamo|tu con|una notifica|valido fino
-7 -5 a pasqua|abitudine|accogliere|ancora il|bisc~|calzini|caso di|cerca una|ci occorrono|ciab~|conviene|cort~|custode|del produttore|e ammesso|e esaurita|ghia~|ha offerto|hai dimenticato|in quattro|minuti e|orologio|pade~|proclamato|prova gratuita|qualcosa che|quando vuoi|riceverai|sbagli|sospese|spiegazioni|strada e|su dieci
7 1 a ripetere|abbiamo servito|avete potuto|della newsletter|funziona|ieri vi|indicato|invertito le|l' olio|le rimborsiamo|male|non a|piu prezioso|prezioso|replica|rider|scatola|sempre piu|ti restituiamo|toccato il|trecento|zero
7 5 abbiamo chiuso|abbiamo spedito
7 7 abbiamo consegnato|chiediamo
7 4 abbiamo fatto|agli utenti|doveva|e visto|eh|il voto|scritto|stampato|una colonna
6 7 abbiamo spento|eravate|insomma|la prego|restituire|una casella
-7 -7 abbraccio|averci segnalato|biblioteca di|illu~|l' operazione|lent~|messaggio che|per email|scom~|v
7 2 abito|allo #|alpini|arriva domani|avevo|bellissimo|bide~|brahms|brah~|brindisi|caricato la|che fino|ci mandi|confronto con|conta|contanti|correzione|cucchiaini|definitiva|del matrimonio|della tisana|di quest'|distribuito sabato|due cucchiaini|e lei|e pagato|emessa per|era gia|eventuali inconvenienti|identico|ignora|il confronto|in dieci|in viaggio|l' articolo|la rettifica|lavori di|lo tenga|luce del|maggio e|nel fine|no ?|non dovete|nota di|osteria|paga la|per sabato|piu bella|preferisce|priva|prova prova|sbaglio la|scap~|sogni|soprattutto a|spett li|stagista e|tassa rifiuti|tutto ai|un test|vedra|venerdi abbiamo|venerdi sera|vista mare|zain~
2 7 accessi|archivio|avevamo promesso|azione richiesta|carta fedelta|clienti con|code|collaboratrice|da internet|dai registri|dei ragazzi|del parcheggio|di saperlo|gentile paziente|la polizia|le credenziali|presenze|recapitata|soggetto non|stata recapitata
-7 4 accesso
-4 -7 ai dati|chi non|e come|la sala|stato tu
7 0 al posto|con riferimento|eri|partita|perp~|posto di|refu~|solu~|ti ho
-7 -4 annullato l'|annuncio|assente|carrello|causa della|cinque domande|contratto di|cust~|di trento|e nata|elvira|ferramenta|fium~|fume~|gino~|giovane|guida dell'|il pezzo|in tabaccheria|l' acqua|l' ingresso|la neve|la sosta|le gare|mancanza di|moli~|nipo~|norma|nuovo in|nuovo orario|pino|poi basta|protezione civile|puntate|resta chiusa|restano validi|ripeterla|sbagliare|scusa se|senza penali|signor pavan|sospese fino|tabaccheria|tenga conto|vanno in|vari~
-4 7 aperto a
-7 -6 associato|d' accordo|di ottobre|discussioni|errore non|filtri|furti|grazie al|per il|puoi|rapporto e|reti|riusciamo|scomparsa|scusiamo se|si aprono
4 7 avvertiti|intr~|lasciato|oppo~|sogg~
-5 -7 avvisa|civico|con loro|i posti|i rimborsi|in pensione|messaggio non|password del|pro
3 7 bancarie|cambi subito|coordinate bancarie|credenziali di|dati sanitari|ditta incaricata|hanno potuto|impostazione|leggeva|partner|scuso e|suo c'|tua email|una brutta|visto
-6 -7 bello|di accesso|gli sportelli|non ti|ti hanno
-7 0 ben|dati
-5 7 brac~|curr~
-7 -3 cadu~|caso|e che|falsi|manutenzione|obbl~|pin|profilo
-3 7 cancellarlo|di cancellarlo|la cancellazione|vi prego
0 7 cartella e|chiamati|chiedo di|chiesto a|circoscritto|dal programma|debiti|di ricerca|il reparto|indirizzi di|iscritti al|le offriamo|macero|motori|mous~|nascita e|sarebbero|sei anche|sportello legale|tera~|visto in
-1 7 chi ne|il motivo|la ditta|mostrato a|nome|numero della|schede|segreteria telefonica|si leggono|umilia
-7 1 compresi
1 7 della #|di chi|e certificato|e portato|elenco con|l' opzione|la chiavetta|opzione|pericolo chiami|protetta|pubblicate|quei giorni|sente in|sostituito e
7 6 desolati|lei e|siamo desolati|sono entrati
-2 -7 e uno|in scadenza
-7 2 fascicolo
7 -2 fred~|nessuna segnalazione|potrebbero aver|riscontrato
-2 7 idon~|le immagini|moltissimo|nomi e|propone|raggiungibili da|si sente|tranquillita
5 7 lei|non ho
-7 -1 link per|mani|non posso|sagg~
-7 -2 lo diciamo|rifugio
4 -7 mang~
7 -1 molti di|offerto|si era|voglia di
-6 7 protezione
1 -7 riem~|tornare
-7 3 sicurezza
1 6 ! !|alcuni ci|allergie|anche tu|arrivano da|avvisati|biblioteche|cartella con|chiediamo a|cifre della|consultati|copi~|dall' #|di sapere|direttore del|disabilitata|dovere|e informato|erano leggibili|estratti|estr~|finiti altrove|frase di|garanti|google|goog~|grand|grand hotel|ha avvertiti|i motivi|il tablet|indirizzo web|informato il|io il|l' hanno|malattie|nome foto|nostro gestionale|nuovi e|nuovo numero|oggi stesso|password erano|plico|redditi e|ridato|scaricato in|sicurezza dei|soldi per|sosteniamo|stata disabilitata|sua cartella|tua frase|violazione di|whatsapp|what~
2 -6 # giorni|milioni
6 3 # rimane|abbiamo calcolato|alcune di|amico per|arge~|avrei dovuto|biglietto scritto|che era|coinvolte|congruo|di tessera|e qui|fuso|houston|hous~|magazzino il|mattino non|nell' orario|non doveva|ordinato le|regalo !|saet~|sciatori|seta|test d'|un matrimonio|uno zero|zero al
-6 -4 # suonera|andr~|appena la|aprono|apro~|attesa di|cari amici|ce la|cimitero|civico #|contiene un|continua|coraggio|crema|dare una|dettato|devo una|disdire|disiscrizione|don|educatrici|fing~|forse e|foto che|gatto e|hai cambiato|i banchi|il sabato|in ottobre|in venti|ince~|inclusa|it|la delusione|la strada|male di|merc~|mobile|nostre condoglianze|nuove condizioni|ordine #|ore prima|otto mesi|per dirci|possibile presenza|preavviso di|quasi|quas~|reso e|rinuncia|rinviata|risponda con|risponde al|risposta al|sabato dalle|sara raggiungibile|sciopero dei|sciopero nazionale|se passi|sei iscritto|sere|si prova|sia un|slittano|smetta|smetta di|su prenotazione|sua mail|suff~|suonera|suonera l'|torna indietro|trieste|trie~|tuo carrello|tutto bene|ultimo avviso|una sola|urgenze|vendita da
6 0 # x2|abbiamo aggiunto|abilitata|bozza|bozz~|darle|dieci giorni|fare niente|interessi|padova|pado~|risulterebbe|ritardo|un importo|x2
6 1 ^dopp~|alpi~|annullamento|arrivato in|avvisarvi|bollettino|bosco|chiedo la|comunicazione del|con quanti|cucchiai|d' esame|data odierna|dovete|e graffiato|gennaio l'|gentile e|glutine|glut~|graffiato|il disservizio|in realta|la bozza|la campagna|la piattaforma|la primavera|le mie|le notti|le sono|li aveva|lo paghi|ma ci|manuel|nell' invito|nella casella|non corretto|non deve|nostro stagista|novita sulla|pontile|problemi con|prosegue|puo tornare|rimasto male|scos~|senza alcun|senza glutine|serviva|stamattina alle|stessa ora|tari|tari~|tommaso|tomm~|volare
6 2 ^era|abbiamo addebitato|abbiamo augurato|abbiamo pubblicata|abbiamo scambiato|accettato|accorta|ai migliori|ai vostri|al versamento|annullato e|arriva alle|augurato|augurato buon|autotutela|avete|avete pagato|avet~|azze~|bruni|che finisse|chili di|comunque|confermato il|crea~|credito #|criticita|da adesso|deco~|dev'|di abbonamento|di canone|e fermata|edicola e|era l'|esame del|fontanelle|gia chiesto|giornate|giorno cosi|giurello|giurin|giurin giurello|i versamenti|il buono|il versamento|in autotutela|in cassa|la tariffa|lamentela|le bomboniere|le due|le medaglie|lino !|medaglie|metri piu|mia scrivania|modello in|mona~|ne hai|ne stampiamo|nico|nostro sistema|ore con|ore non|pagato e|pagato la|pia|posto del|precompilata|prelievo|procedere al|puo dare|quello sbagliato|raga|rettifica sul|ricamati|rimediamo|ripetizione|risposte a|ritiriamo tutte|runn~|sabato ho|sabato il|sanno di|scambiato il|scena|scusaci !|senza provarlo|siamo dimenticati|sovr~|speciale|spegnimento|spetta anche|stesso posto|sul biglietto|sul bonus|sulla mia|sulla prossima|svegliati con|svista e|tasc~|te che|tornelli|torni|triplo|trip~|troppo presto|trovate sul|tutto l'|ufficio abbonamenti|una data|una lettura|una nostra|uno scambio|vi rendo|volte il|vostro tavolo
-6 -3 a esaurimento|ancora ricevuto|art|art #|asil~|azzu~|come da|cosa portare|dell' energia|esaurimento|galline|il carrello|la ricerca|ladr~|lavanda|li mettiamo|lutto|lutt~|mancato il|mandiamo il|normativa|notizia|pagnotta|partito oggi|profumi|qualche giorno|quando l'|quinto|rancore|rapporto|recuperiamo|regolamento|riemesso|riemesso la|riemettiamo|rilevato un|scambi|sei dei|sei sparito|trattamento|tua disdetta|umid~|vetro si
-2 6 a ieri|a ognuno|casa che|ccn|diag~|e ha|e spento|file con|ieri notte|medici|non pagate|oggetto di|parlando|portatile|tacc~|talune informazioni|telecamera|vero~
-6 -6 a leggere|come riconoscere|confermata|cortesia|dati personali|hai|host~|il fatto|la meta|o dall'|ore #|sabato #|sara|se il|si legge|spiega|termina|violazione dei
-5 -6 a quando|alla polizia|due passaggi|esito della|gial~|guasto|l' assistenza|l' avesse|l' orario|le novita|migliore|nel caso|passaggi|solito|verifica in
6 5 abbiamo scoperto|anomalia|d' ingresso|dimm~|ha ragione|io|lei aveva|paghiamo noi|pare che|provate|talune|trattasi|trattasi di
-6 -2 account|basso|cosa c'|da ieri|in seconda|indirizzo email|segnali
-6 -5 acquista|alle undici|amici del|biblioteca|biscotti|ci chiedono|del messaggio|dimenticato qualcosa|e giovedi|ecco i|giorni lavorativi|giovedi #|gratuito|guarda|in quarantena|lavorativi|materia|questi casi|racconto|scriviamo a|sono consultabili|stretto|teniamo da|trac~
-2 -6 allegata|incr~|lamp~
-4 6 anon~|psicologa|telecamere|tutela dei
-6 -1 apra|fax|ho sbagliato|prin~|via dei
-3 6 assenze e|la fiducia|ricercatore|soggetti terzi|un ricercatore
2 6 ateneo e|canale telegram|comprensive|comprensive di|con password|ente e|fare reclamo|fidu~|isee e|la responsabile|mole~|ne chiediamo|noto che|omonimo|prego|trovata e|visibili online|vostro nome
-1 6 avesse il|collaboratore|condivisioni|dei clienti|del test|della tessera|delle prenotazioni|destinatari|di recupero|distruzione|era visibile|giornalista|imbustatrice|imbustatrice ha|incaricato|l' incaricato|le scansioni|letto quanto|macchina imbustatrice|mandato alla|mortificato|niente carte|noi ha|non averlo|parlarne|sequ~|smarrimento|sono mortificato|tablet|tue corse|una verifica|visita alla
0 6 avevano chiesto|certificati medici|chiami la|di alcune|ditta|e riuscito|e scadenza|ha scaricato|ha usato|i consulenti|i nomi|il mouse|intruso|modulo ve|mouse|natura|operatrice ha|passando|passando il|percorsi|rispondiamo noi|stato bucato|stiamo inseguendo|suo fascicolo|trovato un
-3 -6 avv|benv~|computer dell'|il mittente|la lezione|lago|reimpostare la|ries~
5 6 battesimo|dei posti|ho tolto|informata|per qualcuno|preso|soggetti|verifiche
6 6 biglietteria|e dove|l' eventuale|nostro|notificato|spiacevole|staccato|un' anomalia|ve|ve ne
6 4 biglietto|buttato|e tra|ente|le chiediamo|mail di|mandato il|nella nostra|nuovo programma|ritiriamo|sembrerebbe|senza che|svista|svis~
-6 0 carte|chi la|ci hai|spid|vieni
-4 -6 casa c'|dati non|dieci|diec~|diversa per|entro|esaminato|fretta|ha dichiarato|impone|impone di|la violazione|neve|nuovo accesso|regione|reimposta
4 6 cedolini|cellulare e|ciao bellezza|di pasqua
3 6 clinica|del ristorante|e vero|l' archivio|nostra e|ora sa|profili|spid di|tabella utenti
6 -3 con valuta|concerto|corsisti|interruzione|presente casella
6 -1 cong~|la qualita|nostro dna|soddisfazione|una settimana
-1 -6 dire|il corso
-6 1 gare|gravita
-6 4 iban e
6 -2 in taluni|non serve|volo
-6 6 la carta|matricola
-5 6 mediche|potevano
1 -6 milioni di
0 -6 posti
6 -4 serata
5 2 # come|# ti|^sbagliata|a torino|abbiamo buttato|abbiamo confuso|abbiamo fatturato|abbiamo spostato|ai tornelli|alla circolare|allegato sbagliato|alleghiamo la|anno oltre|appuntamento e|assunto|avevamo lasciato|avevo promesso|azzerato|barca|bianche|buffet|buonasera|buttato il|calcolato|carta straccia|cartoni|che debba|chi preferisce|chiederlo|ciao tommaso|cominciava|cominciava con|comunicato il|con consegna|con quattro|concorrenti|convocazione e|copriamo|degli utenti|di bosco|di labbra|di nero|di seta|doccia fredda|domani ne|domani sera|doveva succedere|durante il|e reso|era ancora|erra~|euro !|faccio gratis|fatto gli|filtro|foglietto di|garage di|gentile cognome|gia in|giochi|giusta|giusta e|ha svegliati|ho attribuito|ho stirato|houston abbiamo|il bancale|il ferro|il prelievo|il viaggiatore|imbottigliate|in biglietteria|in produzione|inconvenienti|indicato nella|inviati con|la diretta|la montatura|la nota|la svista|labbra|labb~|laboratorio il|lavasecco|lei sta|lezione si|li puo|link sbagliato|lo preferisce|lo zero|maggiorazione|mandi|mentre|messa di|montatura|ne avessero|ne costa|noi le|non vale|notte del|nuova versione|ordinato a|pagare nulla|parte alle|partono oggi|pediatra|per mero|per parlarne|piano che|piu ordini|piu vicini|portatele|possibile rispondere|presentazione|promesso le|prossima fattura|quella definitiva|quello ordinato|questo ufficio|ricevuto da|rileggere|risposta da|ritiro della|rossa e|sabato abbiamo|sabato alle|scadenza per|sciroppo|scir~|scoprire la|sedia|settimana e|si rappresenta|siamo accorti|siamo andati|signora del|smartphone|sono registrate|spedito due|sta al|stanotte alle|stirato|stir~|straccia|sulla chiusura|sullo stesso|tenerlo|tienilo|un sollecito|valv~|verificata|vi dobbiamo|viaggiatore al
-2 5 # indirizzi|accessibili|apre solo|carta in|chiedendo|dello studio|ille~|in rete|la telecamera|nostro impiegato|persona sbagliata|potuto vedere|quella carta|revocato|tabl~|tutela
-5 -3 # km|abbiamo posto|albi~|all' ultimo|all' unanimita|alla voce|altro giorno|amici come|attesa e|base e|besciamella|besc~|buona|buone letture|capisce|capisco la|cerca|ciabatte|cinque euro|codice destinatario|come ci|compare quando|compilando|compilando il|confessione|contrassegno|convenzione|convenzione con|da giovedi|del gas|del mercato|destinatario|di tracciamento|dicono|dico~|disdica|documentazione|don piero|donazione di|dormito|dura venti|e ferma|e panini|e studenti|elvi~|entro mercoledi|errore piu|evitare|febbraio con|fece|ferraris|fissata per|fumetto|giacca|ginocchio|grazie !|guardiamo|ha sbagliato|il nido|l' ascensore|la besciamella|la birra|la guardiamo|la maestra|le dieci|le fasce|le restituiamo|libreria il|maltempo|martino|messaggio torna|mia nipote|mosc~|navi|nina|nome sul|non disdette|non faccia|non vuoi|nuovo gusto|pane di|panini|pavan|pava~|pellet|pensionati|per non|pertanto|portare|potrebbero tornare|potrebbero verificarsi|pret~|purtroppo non|quarantena|quarta|quel caso|raccolto|raddoppiato|riab~|riconoscimento|rinviata al|risulta pervenuta|ritoccare|saper|sbagliato ?|sbagliato strada|scesa|se abbiamo|sei tu|sfoglia|si capisce|si comincia|si prenota|sied~|smontare|sola~|solo di|solo fino|stampante|tazza|tester|ti regaliamo|tornio|tracciamento|tua donazione|un gatto|un guasto|una tazza|unanimita|unan~|uva|verificarsi|verificarsi ritardi|vi proponiamo|vuoi piu
5 -3 # le|attestati|non essere
5 0 # senza|# uscita|# vi|a gennaio|alti~|appl~|consegniamo a|crisi|cucina|di mercoledi|dirt~|e fissato|frattempo|il laboratorio|il segno|l' edizione|la cucina|la recensione|meri~|nel frattempo|pagata|picco|posto|problema tecnico|sfra~|sua auto|una risposta|volte la
0 5 # visualizzazioni|a margine|accaduto e|accesso di|agli iscritti|alla stampa|allegato il|alun~|andavano|attacco di|call|call center|che altri|chiamano per|cifrati|clienti della|dal server|dei turni|di vostro|diete|ditta di|dsa|e agli|errore abbiamo|escludere che|familiari|fisc~|fronte|ha digitato|ha mostrato|i giudizi|i link|i percorsi|in parte|informata e|la serratura|lasciato visibile|leso|nick|ognuno|parlato|peso|prud~|repa~|serratura|si fosse|spun~|sul marciapiede|suo ex|un intruso|un' avvocata|usato il|vecchio indirizzo|visualizzazioni
5 1 ^ieri|abil~|accettava|addebitato due|andato perso|andato storto|ascolta|bosc~|bottiglia|capitano|complicato|comunque in|concerto di|confida|consueta|conteneva delle|corriere senza|cuochi|davanti alla|debba|debb~|dei laghi|di domani|di me|di sotto|diceva #|e #|emessa|era sbagliato|fabbrica|fanno in|gli #|ha premuto|ho scambiato|il bollettino|il grembiule|imballato|imputabile|in meno|in merito|in regalo|indicata|intendersi|intero|la riga|laghi|lagh~|le saranno|letto la|li offriamo|mandi una|mani~|ment~|messo all'|mezza|mie scuse|nome nella|nostro centro|oggi li|orario sbagliato|ordine di|pagato|preferisce rinunciare|primavera e|quante ne|questa e-mail|rappresenta che|refuso|restituiamo subito|restituisco|riportiamo|ritardo nei|saldo del|sbagliata e|sbagliato e|scadere|se a|segnato|seguito di|settimana prima|si confida|siete|siet~|sostenute|tenersi|tolto i|tornate|tra loro|tu sei|ufficio tributi|una frase|viaggio|vista lago|voi l'
-5 -4 ^nuovo|aggiorna|aggiorna la|aggiornare|aggiungere|al completo|al mittente|andata con|aperte le|autunno|burr~|cantina|carrello e|che sembra|cola~|con affetto|cordialmente|corretto un|dall' area|dispiace vederti|e confermata|errore che|feste|finalmente|giallo|giusto e|gli errori|gradi|grazie di|il disagio|il gatto|il mercatino|il mercoledi|invece si|l' esportazione|l' hai|la documentazione|la lampada|la scrittura|lampada|letto male|ma ho|male il|mare|mercoledi|moderatore|modificato|motivi di|non puo|non riceverai|non sia|note di|nuovo indirizzo|o si|olive|ordinaria|pazienza|piatto|piov~|poiche|poic~|presti|pronto in|quando i|quella che|reclamo n|registrata e|scade il|scomparsa di|scuse che|supera|timb~|truffe|un avviso|usarlo e|va di|val di|vederti|vederti andare
-5 -5 ^nuov~|accesso con|amme~|avviso perche|banda|carta per|consenso|dann~|dominio|e disponibile|errore nei|famm~|fino alle|fuga|i dettagli|il cambio|il gioco|il rapporto|la partita|lista e|minuti|minu~|nei dati|nonn~|novita riguardano|per rispondere|polizia postale|ripa~|squi~|tempo che|ti va
5 3 ^sped~|al contrario|casella che|cestinarlo|chiuso a|collega ha|deve pagare|di cestinarlo|evento di|fatto notare|ha fatto|la paga|mie|quello|rinu~|scrivente|scusa !|soggetti non|sono mortificata|spese nostre|trasloco|ve l'
1 5 a che|abbiamo verificato|accessi al|ai #|ai genitori|al vecchio|allergie dei|aspetta domani|aver visto|badge|badg~|banca e|brutta|cambiala|cautela|chi altro|chiamate strane|civile di|conosciamo|copiava|crim~|data di|debi~|di cancellare|di viaggi|digitando|eliminare|ex dipendente|gestionale delle|ha restituito|i recapiti|illeggibili|inqu~|le allergie|mandiamo la|messo al|mio e|nome indirizzo|offline e|oltre alle|potenzialmente|qualcuno|reclamo e|sapere che|sarebbero stati|sconto che|stata ritrovata|stati copiati|sua assistita|tutta l'|un utente|vi erano
-4 -5 a sabato|autorizzato lei|bonifico|caffe e|car|caro socio|confermiamo|dal pannello|di piu|entro domani|fran~|grandi|la #|mosso|moss~|qualora non|re la|ricordi|scaduta il|se un|struttura e|sulla sicurezza|usa
3 5 abbiamo aperto|comparsa|copie dei|e scusa|etichette|gentile ospite|il foglio|mese e|ora i|ospite|pagina e|potuto|potu~|scuse e|se preferite|sua prenotazione|suo e|verg~
2 5 abbiamo disconnesso|altra famiglia|altra password|annotare la|cambiare il|copia della|diario di|disconnesso|e ritenuto|entrati|esteri|fiducia|foto matricola|giocato|hanno|hann~|identificato|ignoti hanno|la cassa|la contatta|non erano|non identificato|rida~|state|stati|telefonate che|telefono del|trovata|ultimi tre|vostri documenti
-2 -5 abbiamo esaminato|guas~|in fretta|latt~|pert~|programmi|stasera|stas~|sulla carta
-5 4 adesso in|scre~
-1 -5 aggiornata|che sono|la guida|riac~|scusi|segg~
-5 5 altrui|consigliamo|la mappa
-5 -2 asilo|clic|del consiglio|domenica oppure|e inviato|iban per|insu~|mese prossimo|modifica del|pagamento e|per evitare|piazza|piaz~|pira~|portafoglio|rila~|rinviato|scio~|sentire|sindacali|vietato
4 5 assai|contando|espressi|foglio con|gli avvisi|ispe~|le cliente|mandato la|nessuno di|scusa|se qualcuno|sistema e|spettabile cliente|tre di
-1 5 aver reso|citando|cui si|di pulizie|digitato|disattenzione|e diffidate|e iban|e motivo|elementi|forum e|genetico|giusto era|imbu~|indirizzi in|l' operatrice|movimenti del|nome nostro|nostro ex|numero il|per natale|relative|stato oggetto|terzi hanno|test genetico|tuoi dati|un computer
5 5 avvertito|database|di voi|ecco perche|ecol~|fiscale e|il direttore|il rischio|indirizzo e|pacco di|spento
5 -1 banche dati|crescita|esterna|filo~|mora|partita verso|premuto invia
-3 5 brut~|cuori|d' ordine|della cache|elenco di|gara~|messaggi che|un collaboratore
-4 5 cach~|indirizzo di|oscu~
-3 -5 cambiatela|chi usa|condizioni|e contraffatto|e referti|esercitazione|fate~|festa|fornitore e|fret~|libreria|libro|password che|reimposta la|resta|saluto|sicurezza informatica|sostituisce|stata cambiata|un ospedale|viva~
5 -2 cancellato i|curata|euro a|ferie|lezi~|non siamo|saranno|sembrerebbe che|taluni casi
-5 -1 cinema|la prima|pensi|riguardano|segnalato
-5 0 cine~|conversazioni|faci~|mezz'|mezz' ora|nella pagina|per iscritto|teso~|ultime
5 4 comportato|consegniamo|equipaggio|example|exam~|gia che|ha pagato|l' avviso|lei ha|mortificata|noi ci|noi la|scuse
-5 2 controlli|iban|mace~
-5 1 esito|esito del|in questo
2 -5 euro|n #
0 -5 n|sanz~|sorr~
3 -5 non devi
-5 3 persona che|sicu~
-4 -2 # a|abbiamo modificato|acqua manchera|addebitato nulla|adesso che|al reclamo|alla finestra|amat~|andati via|appetito|autolettura del|bari~|bilancino|bolletta sara|bollettino allegato|bottega|breve preavviso|buon appetito|caduta|calcolata sui|calendario condiviso|castagne|catastali|catechismo|causale|che possiamo|che tutti|ciao katia|cifre nere|civile ha|contatore del|contatta|contiene|croste|cui hai|da #|da morire|deci~|del forno|del reclamo|denu~|desideravi|deve ripeterla|di sbagliato|differenze|documento|due sabati|e andata|e dura|ecco le|entro sabato|eolie|eoli~|esem~|evento che|fattura n|fermo per|fichi|fich~|finisce il|frit~|funziona una|giorni puo|gnoc~|hai trenta|idrico|il breve|il matrimonio|il pin|il regolamento|in da|in forno|in palestra|inoltrare|inse~|invariati|inviarlo di|isole|katia|kati~|l' autolettura|la bottega|la riemettiamo|la risposta|la segnalazione|larghe|lasciare un|le spalle|le urgenze|lipari|lipa~|ma con|manchera|mani in|mia suocera|mimm~|morire|mori~|nessun problema|non potro|pand~|passa|passa alle|per fortuna|perdono in|pettorale|potro|prenota|preoccupi|prova della|provinciale|punto di|puo comunicarci|racc~|recedere senza|remo~|resta lo|restano invariati|ricevuto due|richiesta di|ricorda|rifiutato|risolto il|risulta ancora|ritira|rivolgersi alla|sabati|sara calcolata|scarponi|scorrere|se le|sentiamo|serve saper|sfru~|si preoccupi|simili|sono andati|sono piu|sospensione|sosp~|sosta del|spalle|spalle larghe|spam|stai|stima|sui consumi|suo bonifico|taglie|tazz~|telefono forse|torte|tram|un giallo|un grembiule|una cantina|ungh~|variazione|venerdi mattina|verbale dell'|vetr~|vi comunichiamo|vi devo|vieni a|volta alla|vuote
1 4 # famiglie|accesso non|accompagniamo noi|addolorati e|ai carabinieri|ambito|anagrafica iban|anno accademico|aperta in|appeso in|avevamo il|avvisato il|cambi il|cambiato programma|caricate|caricati|che possa|chiavi elettroniche|chiunque ha|cogliamo|cogliamo l'|con tutta|condivisa con|conferma i|conosce il|cosa in|dato esito|dei parenti|della legge|di accettare|di firma|direzione se|dirglielo|ditt~|dovesse|e conferma|ed era|effettuati|effettuati accessi|entra con|erano accessibili|esatto|fatto bene|fiscale iban|fra cui|fra questi|funzione e|hanno bucato|i piani|internet|leggibile|ma sappiamo|mai piu|metropolitana|mi sento|mia casella|moduli|motivo|movimenti e|nell' ambito|nome telefono|obbligo|password la|password nuova|pubblicare i|quella password|recante|responsabile|responsabile dei|rete un|riceva|rischi e|rispondete a|scritto uno|scusa e|se me|sento|siamo addolorati|situ~|sono stati|spento tutto|speriamo che|state copiate|stati effettuati|stato prelevato|stato rilevato|storia con|tiro~|tolga|tua sicurezza|visto saldo
-4 -3 # mb|# nel|^ricevuta|a presto|accetto|ada|addebitare|al piu|ammesso|anagrafiche|andare via|anni ha|apre alle|aprono le|attenzione la|auguriamo|autu~|banco #|basta l'|bastano due|bilancio e|bonifico e|brutto|bug|buona notizia|buone feste|calma e|cari tutti|caro lettore|certificato medico|che faceva|che venerdi|cimi~|clic per|codice per|colazione|comincia|committente|con piu|cve-~|dal momento|data center|decide|deciso di|del committente|del direttore|del seggiolino|denuncia|di primavera|di serie|di sistema|di spesa|difetto|dispiace !|distributore|dopo qualche|dopo trent'|due foto|e consultabile|e meta|e perso|e sospeso|ed eventuali|entro tre|era nessuno|euro risulta|fa la|febbre|festa di|forte|forza|fu|fuochi|furti di|garantite le|giardino|giorni con|giorni giorni|giovedi a|giovedi in|guarnizione|ha acquistato|ha autorizzato|ho ricevuto|i dieci|i disegni|il mare|il ritardo|il romanzo|il ticket|imparato|in anteprima|in assemblea|in attesa|in undici|in vasca|indirizzo ?|integrare|intestata a|la buona|la capitaneria|la febbre|la pazienza|lasciare|lavoro id|le notifiche|lezione di|lo scambio|loro e|luisa|mai il|maresciallo|mb|mercato|minuti per|miste|nella macchina|nipoti|noi ne|non poter|non poterle|non potesse|non risultano|non tener|notte tra|ogni dieci|ordinanza|orto|paio di|parere|parrocchiani|patrono|per accedere|per qualche|per trent'|pesanti|piove|posti sono|poterle|proclamato per|profilo del|promemoria visita|prossima bolletta|provveduto la|puo venire|quando a|quando il|quanto si|quattro anni|regole per|respinto|resta attivo|rilascio #|rinnovarlo|risponde da|rispondo solo|risulta scaduta|ritorno|riusciamo a|roma~|rumore|sagrestia|sali~|sara chiuso|scontato del|se rispondo|secondi|segnava|servono|servono l'|siamo solo|siede|signora lo|solo dal|solo sul|sono quaranta|spal~|spil~|stato qualcosa|stazione|staz~|stru~|subscribe|subs~|sul display|tener|tener conto|trent'|trent' anni|trova la|trova qui|tuo account|udine|udin~|un promemoria|uno sbaglio|va tutto|varie ed|venti minuti|vetrina|vign~
0 4 ^ci hanno|^elenco|^elen~|abolito|alcune informazioni|alla grande|alla paziente|alla pec|allo stato|alunni|appurato|appurato che|attenzione a|aveva confidato|buona fede|busta aperta|cambiamo|chi paga|chi volete|ciao mamme|ciao vittoria|classe e|clienti dello|comparivano|cosa rischia|costo lo|creditizia|dal vecchio|della filiale|della tua|di alcuni|di eliminarla|di locazione|di mutuo|di scarso|diagnosi dsa|dispiace moltissimo|dovevano esserci|dovevo|e abolito|e nove|e papa|eliminarla|email e|fascicolo e|fatto girare|gestionale|gli appunti|gruppo e|ha aperta|ha chiamati|handicap|hanno aperta|hanno preso|i moduli|in buona|iscritte|l' avevano|leggerezza e|locazione|mail per|mamme e|martedi la|marzo abbiamo|mina~|moti~|nascosto|nelle immagini|non riconosce|nostro commerciale|nove le|opzi~|orari in|ospedale san|ottavia|perdono|previste|prima versione|privato|protezione dei|rpd|scarso valore|scusiamo di|scusiamo la|sei ragazzi|siano finiti|spav~|spedisce le|suggeriamo di|sui fogli|ti chiamano|trasferimento|tuo cellulare|tuo compreso|un file|un partner|una ditta|una tessera|unica cosa|vi sono|visibile|visite e
4 2 ^dove~|a suo|addebitato #|adesso funziona|ai nuovi|ai partecipanti|al primo|al voto|alla velocita|aperto le|aspettava|attribuito|biglietti e|bollino verde|bottoni|calendario di|caputo|carta entro|che vi|ci scriva|collegamento e|completamento|comunica alle|confuso due|cono|consegna del|corretta e|cosi nessuno|creato|delle imprecisioni|di ferragosto|di giorni|di spedire|di tasca|diciamo che|ditte|domani per|due liste|due per|e accorta|e tuo|ehm il|era #|esaurito le|figuraccia|fissati|gentile passeggera|gettoni|giorni senza|gliela|glie~|greta|gret~|ha generato|hai disdetto|hai il|il collega|impaginato|in edicola|in redazione|in scena|indicato un|indietro da|invio|irpi~|l' istruttore|la dichiarazione|la raccomandata|la rimborsiamo|lo spettacolo|lunedi ti|ma quella|martedi lo|martedi ti|messaggi inviati|mi dica|nella bolletta|non me|nostra azienda|nostri soci|o al|oggi lo|ottica|ottica di|pagh~|partecipanti del|passeggera|per scoprire|prenotata|quello allegato|questo lo|recapitati|reso disponibile|restituite|rido|riferiscono|rima~|risponde allo|risulterebbero|saltata|scrivendo|scusaci|senza formalita|signor caputo|sole pieno|sostituito da|spedire|spettacolo|spettatore|sua bolletta|sveglia|tavolo alle|teatro sociale|trasmesso in|trovate|una cassa|una rata|usciti|vale la|versamenti|vi restituiamo|vuoto|zoe
-1 4 ^hanno|^hann~|al check-in|al garante|anonimato|avanti si|chi di|chiunque avesse|ciascuno|colpa della|cup|di cellulare|di valutazione|dimenticato acceso|dispiaciuti|essere finiti|gestiva|l' accaduto|l' anonimato|le informazioni|mandato i|motivo del|non date|non rispondete|onco~|ora #|oscurati|piani|plugin|plug~|redd~|rimasto su|rischi|sappiamo di|scan~|serenita e|siamo un|sporto|tecnologico|tolto e|tradito|tradito la|un centro|un' operatrice|usciva|vecchio sito|voce che
4 1 ^sbag~|a dirtelo|a tendina|a versare|a vuoto|abbiamo azzerato|abbiamo creato|abbiamo rimessi|accredito|addebitata due|aggiornate|al terzo|alla convocazione|alla salute|alle due|articolo|aspettato|assegnati|avevate ordinato|bene piu|calda|cambio gratuito|candele|cassa mutua|che capitano|che invece|chi arriva|chi me|ci tenevamo|ciao ciao|comprato il|consegno io|considerazione|conto che|convegno|corretto|credito previsto|d' ufficio|da rifare|dal saldo|dallo sla|davamo|dell' agenda|dev' essere|di digitalizzazione|di natale|di tappo|dietro presentazione|digiuno|dimmelo|direzione clienti|disposti|domenica il|dopodomani|dovevate|due avvisi|due firme|e nell'|e scappata|edicola|edic~|email di|era raggiungibile|estiva|fa male|fatto si|fatture di|fisioterapia|gentile elena|gia|gia pagata|gialla|gius~|ha dovuto|hai comprato|hai trovato|ho disposto|ieri pomeriggio|il bambino|il ciclo|il consumo|il futuro|il listino|il termine|il tono|in considerazione|in curva|in fabbrica|in questa|in tale|indipendenti dalla|intero e|inviare risposte|io al|la barra|la causa|la fibra|la luce|la vuole|le altre|le candele|le metto|lieve|lista della|lo rilegge|lo svolgimento|mancavano|mandato era|mangiata|marsica|massaggi|meli~|menu a|mercoledi non|messaggistica|neanche la|nel filtro|nell' ottica|nella comunicazione|nella newsletter|nessuno le|non cambia|non dovevate|non inviare|non legge|non vengono|nostro carico|nulla di|offriamo noi|oggi e|ogni invio|onor~|orario l'|ordini di|otto e|pagina bianca|parte senza|partono domani|per buona|per dire|per qualunque|perdonate la|pesi|piano e|poca roba|ponc~|porgo|portoferraio|premuto invio|prenotazione la|presidiato|preso #|prevendita compresa|previsto dallo|prezzo del|prezzo errato|primario|programma inviato|promemoria per|provato il|pubblicata|pucc~|pure a|pure non|qualche famiglia|quella mail|reda~|resta un|richiesta e|riconducibile a|rilegge|riletta|rimasta male|rimasto fuori|rimasto senza|rimessi|rinunciare le|ritardo nelle|rovigo|runner|sabato siete|sbagliata dell'|scappata|scelta|scelto noi|scritto da|scrivere a|segnaposto|sei rimasta|senza i|sesia|sesi~|sfuggito|sfug~|siete gia|signora pia|sla|sottoscritto|stampato in|stando|stornato e|sul campo|suo tempo|svolgimento|talune utenze|tappo|te e|te le|tendina|tenevamo a|testo era|tipografia e|tornano|trasloco della|trem~|trentuno|trovato chiuso|un brindisi|una squadra|valigie|venuto|volano|volevi
-4 -4 ^scad~|abbiamo ancora|abbr~|abus~|alle ore|apri la|attacco alla|averci|bancone|breach|brea~|buona giornata|che termina|chiudiamo|ciao davide|cinque minuti|come si|comunicarle|comunicarle che|cura|data breach|dedicato|della scomparsa|di minuti|ecco|entrare in|errore durante|firmware|firmware #|forma|fuga di|gentile cittadino|idri~|il firmware|il signor|importate|incontro|l' abbonamento|la casa|la frequenza|mercoledi alle|mese scorso|modificare|modificata|modi~|nessuna risposta|nove per|pagina che|per dodici|piu dal|piu spesso|quella vera|simu~|strada|su richiesta|tempi di|trascorso|trattamento dei|truffa|tuo codice
-4 0 a nome|avvisano|codice della|difficile|facile|i bimbi|in basso|in cinque|la protezione|le buste|leggi|libera|medi~|otta~|pizza|registri|rinnova|sostituire la|statistiche
4 0 a quelli|a venerdi|abbiamo risposto|anche in|avevamo spento|azzerato i|buono|camerino|celiaco|ciclo di|confusione|conto di|contribuente|cosa da|da stamattina|determinato|di mora|di sopra|dna|documento non|doppio invio|e gliela|e sbagliato|e sua|eravamo noi|essersi|fredda|generato|gentile contribuente|il lunedi|il primo|in camerino|in cantina|interessi di|invece|la spedizione|le proponiamo|li ristampiamo|mancata|non sempre|nostra newsletter|nostro tecnico|notti|numero sbagliato|pari a|partite|per aver|posto e|questa casella|reclamo puo|recupera|ricopiamo|ricopiamo noi|ricopiato|riprende|ristampiamo|risultata|siamo arrivati|sole~|sono cose|stamane|stato mostrato|trattoria|trovare|una modifica|viaggiare
-4 -1 a ricevere|barche|bibl~|capp~|da chiunque|dei soci|diario|diar~|docu~|giorni la|ha promesso|il deposito|la sezione|le corse|leggere|leggiamo|letto con|martedi e|memoria|rito~|sile~|sind~|spenta|token|toke~|tredici|una vulnerabilita|vulnerabilita|vuln~
4 -2 a tutta|anticipo|arrivera|fermata|liev~|mandato un|mazz~|scusa erano
4 3 abbiamo cambiato|abbiamo detto|abbiamo tolto|animatore|avesse ricevuto|c' era|casa tua|categorie|diceva|firmato|grave|hanno il|istruttore|nella circolare|peraltro|pera~|platea|prenotato un|presi in|promesso|rena~|ricevuti|rimo~|rischio|scoprire|so|stam~|stati noi|stesso|uniti|versare
2 4 abbiamo tolta|altro sito|biglietto che|cambialo|chiuso domenica|conto con|copiate|cosi il|da me|dei bambini|dei pazienti|delle visite|disconnesso da|ha spedito|ha stampato|inquilini|kevin|kevi~|l' impostazione|molti hanno|nel suo|non ve|nostro vecchio|percorso di|provato ad|quei|rende|rende noto|sono le|spen~|studio e|ti avevamo|tua password|un sopralluogo|un' intrusione|una leggerezza|usato
1 -4 alla lista|feri~|io a|piac~|proponiamo
-2 4 altri clienti|arrivato a|campo a|cartoline|codici fiscali|fiducia e|finiti|fiscali e|fra quelli|indirizzi nel|informazioni|interamente|l' avvocata|login|nel campo|page~|psicologa e|ricercatore ci|sconosciuti|siano|sian~|suo caso|un accesso|una configurazione|visibile a|visualizzato
3 4 altrove|averlo|caf|cogl~|copie|di battesimo|esiste piu|eventuale|ha comprato|ho usato|il partner|il server|noi lo|occasione per|rend~|ritrovata|rotolo|tuo conto|vost~
-4 2 anche le|aspettano|aziende|di lavoro|e sono|informatico|le ricette|mapp~|segreti|valutazione
-3 -4 andare|attacco informatico|bonifico di|cie|cittadina|colloquio|con cura|conservazione|cordiale|dell' istituto|delu~|disagi|e scaduta|euro al|evas~|furt~|guida|il punto|istanza del|l' informativa|la redazione|mai la|messaggio automatico|museo|muse~|ogni momento|ogni sito|parm~|password per|phishing|phis~|piu semplice|pole~|prestare|prossimo numero|ristampa|sale|scade tra|scale|se invece|sono coinvolti|stati violati|sua richiesta|suo account|suon~|ti sei|va|wi-fi|wi-f~
-4 4 assistente|attivare|c' erano|comunicazione ai|curriculum|prontamente|si potevano
-2 -4 automatico|bruc~|dati che|euro per|ho letto|il fascicolo|in coda|inna~|istruttoria|non ricevera|non sei|occupa|per reimpostare|piedi|pied~|prezzi|rassegna|reimpostare|rest~|saluti|scambio|se ci|segnala|sistemi non|sportelli|sulla fuga|sulla privacy|tara~|truffatori|ufficio sicurezza
0 -4 boni~|correggere|devi fare|di novembre|fune~|non mi|quest' anno|tuo ordine
-3 4 cache|cassaforte|chec~|di recente|gruppo|lo storico|scaricare|sono trovati|tua privacy|tute~|video
-4 3 contatti|mestiere|nomi~|sessioni|sul nostro
-1 -4 cordiali|cordiali saluti|gatto|oggi a|quando si|sollecito|sua segnalazione|torta
4 4 del tempo|erano|eran~|ha riportato|il database|laboratorio analisi|riportata|rivisto|sa|stessa mail|tornati
4 -1 dell' anno|dema~|di servizio|gros~|hai visto|importo non|indietro|marzo non|sul servizio|voi sia
-4 1 enrico|enri~|fai|le cartelle|occhio|prova a
2 -4 l' allarme|scaduto
3 -4 potrebbero non
4 -3 umbr~
-3 -2 # ?|# c'|^casa|^modi~|a beccafico|a lecce|abbiamo appreso|ad addebitare|adot~|alcune corse|allerta meteo|andata|andato il|annullato su|appreso|apre anche|argi~|assaggio|avete il|basta un|beccafico|becc~|bicicletta|bort~|cappello|carrello ti|casa del|cercavi|che cercavi|ciao enrico|ciao omar|cioccolato|consigliamo di|copre il|corse potrebbero|cosa cambia|crosta|da diritto|dado|decreto|decr~|del prodotto|della versione|delusione|deposito di|di meno|di raccolta|di rilascio|di scuse|dicendo|diramato|dirci com'|disegnato|dodici giorni|domani non|duec~|e buon|e e|e persa|e rinviato|effetto dal|errori di|esporta|essere un|fa il|fiore|garibaldi #|giacenza|giac~|guanti|guan~|ha diramato|hai ritirato|hai tempo|hanno tre|i promemoria|ignori questo|il ghiaccio|il piu|in giacenza|in italiano|in pasta|in sagrestia|inne~|la aspettiamo|la musica|la pagnotta|le taglie|le uova|maglione|mercatino di|mesi che|mettiamo a|minori|minuto di|nata|nonna si|nostre email|obbligatoria|ops abbiamo|ora dal|ora per|ordine annullato|panda|passato in|per novanta|per possibile|piazzale|piceno|pice~|pigi~|poche|poi torna|prea~|previsioni|prima settimana|programmata domenica|provveduto|puoi scegliere|resistenza|ricavato|rimasti in|rinvio|rinvio per|risulta che|ritirati|sarde|sarde a|sceglie|scriviamo di|senza complimenti|si la|si tiene|siamo rimasti|sigle|sigl~|soltanto a|sua panda|subire ritardi|sui social|suo messaggio|tecnico passera|terremo|ti cerca|tra noi|tre domande|un nome|un richiamo|una scorta|uova|vanno|vento forte|via garibaldi|via in|zucca
3 -3 # euro|due volte|mattino|regola
3 1 # giocatori|# mentre|^abbiamo|^abbi~|^correzione|^di ieri|^erra~|^sull'|a caricare|a prelevare|a scaffale|abbiamo attribuito|abbiamo comunicato|abbiamo presentata|accanto|accesa|accreditiamo|adesso ha|ai condomini|al punto|albergo per|all' assessora|alla mezza|anniversario|anzi|applauso|arrivato perche|articolo di|assessora|assumiamo la|attribuito all'|avevamo un|avra un|bellinzona|biglietto e|bocciato|bottiglie|buff~|cano~|catering|che vuole|chi avesse|chi aveva|chiarimento|classifica|come te|compagnia dei|compleanno di|con tutti|confetti|confezionamento|contratto che|contratto prevede|convocazione|costa #|creato con|da quella|data e|data giusta|decisioni|del taxi|dell' ente|della famiglia|della nuova|della quota|della raccolta|di maggio|di mezzogiorno|di pochi|di quanti|dichiarazione|digitalizzazione|dimenticando|dimenticati|disdetto|disponibile in|domattina|due come|due giornate|e gliele|e importi|e informata|e ormai|e quattro|e saltato|e sostituito|e venuto|e zero|ecco quello|edil~|emes~|espresso|fa per|fa quello|farci perdonare|farmacista|fatto perdere|fatturato|fatturato il|febbraio abbiamo|felice|fermo e|fidandosi|fidandosi di|fida~|filiale e|fondazione teatro|fornace|funzionava|fuso di|gia al|gia sul|giornale di|giovedi abbiamo|girato il|giugno non|godi~|grande come|guardava|ha presentato|ho caricato|ho corretto|ho spedito|i titolari|i verbali|iban errato|ieri lo|ignazio|il bene|il digiuno|il fuso|il mazzo|il postino|il vestito|in cantiere|in omaggio|in otto|indipendenti|informativa agli|ingresso libero|io non|l' immagine|l' organizzazione|la camera|la offro|la trovi|le regaliamo|lezioni|li paghiamo|lo riceve|lo stesso|lunedi vi|mai pronunciato|male e|male~|mandato ieri|mangiato|ne assumiamo|ne pagare|negato|nel foglietto|nell' aula|nessuno era|noi a|non eseguiti|non funziona|non funzionava|offro io|oggi in|ogni caso|online la|pane e|per averlo|per colpa|per farci|per niente|perche ho|pianta|piu il|postino non|prelevare|preso lo|progressi|pronunciato|proponiamo la|prot #|proviene|proviene da|ps|quadro|quanti|quella corretta|replica di|riceve a|rifacendo|riga e|rimasti|rimasti fuori|rimborso della|rimozione e|rinunciato puo|risulta in|ritirare la|roma #|rosse|salta|sapendo|sbagliato il|scriverlo|scusa anche|scusa davvero|scusami !|seconda|seconda aveva|seconda giornata|secondo addebito|segnata|servizio che|sfor~|si lo|si suona|si vota|siete rimasti|skipass|skip~|slittamento|software|soft~|sono adesso|spento il|stata riportata|stipendi in|stomaco|stom~|sua bambina|sugg~|sul prossimo|taglio|titolari di|treno rimborsiamo|turno pomeridiano|ultimo treno|un applauso|una #|una bottiglia|vasca panoramica|versato la|vicenza|vota|zano~
3 -1 # il|arrivato un|che doveva|di crescita|e alcuni|elettronico e|errata|finale|il pulsante|inno~|invio della|mi sono|noi una|processo|siamo riusciti|societa esterna|sodd~|un picco|vasca
3 2 # non|abbiamo|abbi~|aggiungiamo|ai colleghi|aspettative|avevate|bambino|bisognava|che lei|chi ha|ciclisti|comunque un|conservi|conteneva|corretto il|dal proprio|dalle vostre|dei disegni|di scrivere|di stamattina|disegni dei|errore e|esatta e|euro e|example #|ferma dalle|foto per|gratis|il collo|interessati|l' animatore|lacc~|lucciola|mandare|mostrato un|nato in|nostra|sapevamo|sappiamo chi|senza aspettare|sera stessa|solo computer|sono comunque|sotto e|stimata|tenere il|terrazza|tolt~
-2 -3 # ospiti|accesso al|account da|autorita garante|buongiorno|buon~|cambiate la|chiavette|chiesto tu|ci scusi|cliniche|di palestre|dichiarato|e lui|i truffatori|in archivio|informatica|informatico a|italiano|nebb~|newsletter di|quella data|riceviamo|sms|spag~|sportello digitale|ti ha|vera
2 3 # prima|a voi|all' ultima|arma~|compensi|comunicazione|d' ateneo|dalla prima|dimmi|elenco degli|era nelle|hanno dato|ho|la colonna|lo schermo|me|missione|nota in|portato|prima all'|puntini|si rende|sta a|sue|suo codice|test|turno di|ulte~|un omonimo|un tecnico|venuti|vostro
-2 3 # siamo|bibliotecario|bibliotecario si|cita~|degli iscritti|diffidate|diffidate di|dispiaciuti per|era aperto|esterno|finiti in|i curriculum|leggi con|su internet|venuti a
3 0 ^ordine|^sbagliato|a te|abbonato|aggiornato l'|arrecato|cartelli|conguaglio|consegna dell'|da poco|dalla copia|di codice|di giovedi|di stamane|disallineamento tra|disservizio e|doppia|e riconducibile|era segnato|girava|ho selezionato|i cartelli|ieri hai|informazione sbagliata|intestati|intestati a|l' influenza|la confusione|la soddisfazione|linea e|lo spavento|mero errore|nuovo corso|passione|patch|patc~|primo posto|problemi|programma di|revi~|riporta un|salvataggi|salvataggio|scrivimi|seconda rata|soluzioni|spavento|svegliato|tenevamo|webinar di
0 3 ^sens~|accaduto non|accesso a|alcuni dati|all' autorita|anagrafica|aprile un|assistita|autorizzato a|avevi ordinato|carta di|cedolino di|che qualche|che trattasi|che usiamo|chi l'|chiavetta|chiavi da|ci avevano|colonne|dati anagrafici|del settore|dell' assistenza|dispiaciuti e|e personale|emergono|ha copiato|i destinatari|il vaso|in centrale|in mani|in sette|incidente|intruso e|inviato il|la notifica|lasciato sulla|le analisi|motori di|nome matricola|non emergono|non riveste|non so|nostro sito|pagate|pedalate|per scaricare|per tutto|persona e|persone i|premium|profondamente rammaricati|programma ha|qualsiasi ora|quelle tre|quello e|registrato un'|restituito la|segreto|si leggeva|sostituire|stata usata|stati sottratti|terapia|tolta dopo|tolto la|tranquilli|un elenco|un prospetto|violati
-1 3 ^viol~|a invece|al prossimo|certificati di|chat con|che conteneva|chi riceve|chiunque|citando il|cognome e|con vergogna|cui il|di quattro|di rientro|donatrice|e uscita|falla|faremo piu|gestito|il disco|impiegato ha|la chat|leggevano|moro~|nominativi|non solo|nullo|numeri d'|pagate nulla|prot~|risultati|sanguigno e|siamo sinceramente|siamo tornati|stato informato|sull' autobus|telecamera del|tornati alla|un fabbro|una password|verifica di
1 3 abbiamo sostituito|al lupo|al nostro|averlo distrutto|avs|avs e|bocca|bocca al|caricate sul|chiavetta usb|chieda oggi|cifr~|da tutti|dalla posta|degli abbonati|della maestra|della mensa|detto con|di natura|di persone|di protezione|di verificare|domani si|donazioni|e certificati|e da|e forse|e parole|entrati in|fine anno|foglio|gazzetta|gazz~|gestiamo|grafica|ho lasciato|in bocca|incidente e|informare la|informazioni per|insieme alla|inviato per|invio del|iscritti|iscritto di|lettore di|lupo|ne rammarichiamo|nome data|non aveva|non il|non pagare|non smetteremo|non tuo|notificato al|numero avs|ora e|posta e|prossimo ingresso|radiologico|scarso|scelga una|scuola ha|scusa a|se quella|segnalarvi|senza protezione|serrature|sito qualcuno|smetteremo|smetteremo mai|societa che|sono state|sottratte|su conti|sul disco|tua e|ue #|usata da|usb|venire da|via qualche|visure
3 3 adesso le|ai nostri|bucato e|causa di|chiamo io|comodo|data~|di scuola|di tutto|e preso|hotel|hote~|ieri per|il cliente|il vostro|interrompe|io per|la chiamo|le stiamo|le sue|mattina i|ne scusa|nostri clienti|organizzato|ospi~|scuso con|scus~|si interrompe|stesso e
-3 1 alla versione|barbara|consente|cuff~|disegno|enoteca|il fax|la foto
-3 -3 alle ora|allegati|allegato trova|annunci|band~|bellissima|capita piu|caratteri|casi di|caso contrario|chiede mai|chiedera|chiedera mai|chiesa|ciao gaia|come chiedere|completata|cosa fare|cui nove|dato personale|del contatore|della strada|di sfruttamento|di usarlo|di violazione|e gratuito|e piena|e registrato|e richiesta|fammi sapere|fibbia|fibb~|firefox|fondo a|giorni circolano|gratuito e|ha aperto|il data|il maresciallo|il telaio|il wi-fi|importazione|in forma|indirizzo giusto|italia|la banda|la grandine|la nonna|la serranda|laboratorio di|le chiedera|loco|molti ci|mont~|nel numero|noi siamo|non chiede|ogni mese|ops !|pavi~|pensa|perche ti|pesc~|pro loco|progetti|riceverai un|ricevi questo|riconosci|rifare il|ringrazio per|rinn~|romanzo|scal~|scopre|scuola guida|se siamo|serranda|sessanta giorni|sfruttamento|simulazione|spesso di|telaio|tela~|tend~|tu non|validi|vent~
3 -2 appartiene|appartiene a|comunque solo|di casi|formazione lavoro|impaginazione|orgogliosi|orgo~|parlo io|penn~|regalo|riportano|siamo orgogliosi|tutti di|umbria
-3 2 atta~|che ora|codici|consultabili|il coro
-3 0 attraverso|cerc~|certi che|consideri|da anni|del cloud|dodici mesi|e nome|erano nome|grazie a|il vecchio|l' account|l' amministratore|lanterna|lant~|ricerca|siamo certi|ti aspetta
-3 -1 aute~|dell' associazione|della cooperativa|dirci|hai fatto|il mercato|intestata|messaggi e|papa di|promessa|si va|successo niente|suoi dati
-1 -3 cate~|disponibile|il martedi|orario|quello giusto|riceveranno
0 -3 che hai|deve fare|nostro errore
2 -3 dal sito
-3 3 le password|possiede
1 -3 lott~|viaggiatori
1 2 # account|account il|attiva il|avviso agli|dovrai scegliere|movimenti dal|stati consultati
2 2 abbiamo notificato|cominciata|di tessere|e cominciata|un modo
2 1 del prelievo|fidati|invita un|riguarda un
2 0 e sara|scia~|stanotte ti
-1 2 iban di|refe~
-2 1 identita
0 -2 piace
-2 2 rese~|un attacco
0 2 un dispositivo
`;
