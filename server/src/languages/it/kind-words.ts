/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
62 19 vi abbiamo
55 31 avevamo
42 10 le abbiamo
39 21 abbiamo mandato
-39 -26 esau~
-37 -21 abbiamo ricevuto
35 11 era per
35 14 rifacciamo
-32 -29 buon
32 10 hai ricevuto
31 12 ehm
30 9 e partita
29 11 # i
-28 -14 buone
-27 -17 l' attesa
13 27 vi chiedo
26 14 data #
5 26 nomi
-26 10 password
-25 -26 regole
6 26 scaricato
26 6 ti abbiamo
25 6 abbiamo scritto
-25 -19 errori
25 2 ieri ti
25 7 invertito
25 8 sveg~
-2 25 visu~
-1 24 # persone
24 6 arrivati
24 21 chiedo scusa|talu~
20 24 e rimasta
24 7 era quello
23 8 applicato
23 6 avete ricevuto
-15 -23 catena
23 20 chiediamo scusa
23 7 differenza
0 23 indirizzi
23 12 la scadenza
23 5 noi con
23 17 scritto che
1 23 suo referto
23 18 vi chiediamo
22 7 abbiamo dato
-22 -14 aran~
-22 -5 attacco
-22 -13 cros~
-20 -22 grazie per
4 22 letto i
22 18 sua e
21 8 ? no|e annullato|rendo
-21 -6 fine~
-18 -21 hai chiesto
-4 21 recapiti
21 6 sogn~
0 20 condivisa
16 20 e ne
20 8 ha ordinato
20 9 locandina
20 6 nel programma
20 13 scusami
-20 -11 smet~
-19 -12 dentro la
19 5 domenica abbiamo
19 11 era
19 7 era a|il menu|semplicemente
-2 19 fotografato
4 19 ha letto
-4 19 ho parlato
19 6 il pacchetto
19 14 non avevamo
-19 -9 privacy
-19 -13 programmata
19 3 rata
2 19 rubato
19 8 si sa
-19 -8 usi
19 0 vola~
-18 -13 # si|il produttore
9 18 a lei
18 2 acqua|ciao nome|un giorno
18 11 ad agosto
18 6 avete trovato
-1 18 chat
-18 -17 com'
-18 -14 com' e
8 18 copiato
0 18 dentro ci|invalidita
5 18 e indirizzo
6 18 e nostro
2 18 entrato nella|pato~
-18 -16 l' anno
18 10 la convocazione|ufficio ha|venduto
18 14 mandato
18 5 precisazione
-18 -11 sentiero
18 13 spedito
-18 -18 torna
11 17 bastava
-12 -17 caffe|caff~
3 17 chi era|curi~|foto della
-17 -12 chiedono|errore #|purtroppo|purt~|sciopero
2 17 contratti di
-17 -10 da sua|e mancato
17 7 dovevamo|fantasma|in regola|vi ha
17 8 l' avevamo
5 17 l' ha
-17 -9 lascia
17 11 nella mail
17 6 paga la|portava
-17 -14 produttore|spiacenti di
17 4 realta
-17 -16 restano
17 2 restituiamo
17 9 vi avevamo
-11 -17 violazioni
0 16 abbiano
1 16 altra paziente|le chat
-16 -14 amministratori|dorm~
-16 -11 bevi~
16 6 canone di|era un|la trovate|lasciato fuori
16 5 di grave
16 3 di sabato|rettifica
16 0 disallineamento
4 16 estranei
-4 16 fogli
-2 16 i movimenti
5 16 ignoti|prego di
-5 16 lo hanno
-16 -15 pronta
16 9 quello di
16 16 rimasta
2 16 rubato il|sottratti
15 4 abbiamo portato|la differenza
15 8 abbiamo venduto
15 6 arrivate|il buono|rinunciato|torna sulla|volantino
-15 -11 benvenuta
-3 15 cartelle|movimenti
2 15 che alcuni|qualcuno vi
15 -2 comunicazione di
4 15 da estranei|hanno aperto|telefono e
15 3 dopo~
-15 -12 e pronto|nazionale|nazi~
-13 -15 entro il
15 5 eventualmente|pacchetto
-15 -9 manca solo|oops
-3 -15 re
-15 -13 richiamo
-15 1 riuscito
15 13 sbagliata
-15 -14 truf~
15 0 un disallineamento
9 15 un servizio
-9 -15 una catena
-15 -2 viol~
14 4 # abbiamo|abbiamo caricato|li ho|parte domani|ve le
14 5 abbiamo invertito|ogni anno|sabato il
14 3 cartello|questa e|ufficio abbonamenti
-8 -14 catena di
3 14 ce l'
14 7 che avete
14 11 colpa e
14 6 confuso|mail delle|niente acqua
-14 -10 contatore
-14 -11 dura
-14 -9 evit~
-2 14 farmaci|siano stati|visibili
2 14 ha trovata|paziente
-14 -12 il pagamento
0 14 in giro
-14 -13 la fattura
-13 -14 ne parliamo
1 14 pulizie|referto a
-7 -14 se non
-1 14 si ritiene|vedeva
14 12 sito e
4 14 smarrimento di
14 14 taluni
5 14 un canale
-14 -2 viet~
13 -3 # che
-13 -8 a dire|arancione|la voce
13 5 abbiamo indicato|come la|non paghera|paghera|parte oggi|scusa prima|sms di
7 13 abbiamo inviato|le copie
13 8 abbiamo stampato|versato|voti
13 -2 accr~
13 9 anche ai
-3 13 aperto a
1 13 cartella condivisa|del portone|la chiavetta|recapiti e|vi scrivo
8 13 certificati
-13 -7 comparire|suoc~
-4 13 con nome|movi~
0 13 contratti|recapito
3 13 dei ragazzi|e entrato|entrato|opportuno|potuto leggere
13 6 disguido|disg~|e nostra
-13 -13 e pronta|freq~|id|mitt~
13 2 fiori
-13 2 la password
-1 13 nascita
13 7 ordinato
-9 -13 ore per
-6 13 pazienti
-13 -9 per cento|prodotto|richiamo del
-13 1 pratiche
-7 13 psic~
13 1 ripetere
13 3 scritto #|sito non
-13 -12 se c'
13 0 segnalazione e
2 13 un ex
-2 13 un forum
13 -8 vale
-13 -3 venite
13 13 verifiche
12 5 # portava|a spese|capitolato|finisse|i versamenti|il capitolato|mia scrivania|montate|nel volantino|scusateci !|sulla mia
-7 -12 a caso
0 12 abbiamo chiesto|circoscritto|vergogna
12 10 abbiamo lasciato|da sempre
-1 12 allegato al|gliel'|ha fotografato
-8 -12 anno scorso
12 7 apriva|collo|ne siamo
-12 5 autorizzato
10 12 avvisato
-12 -9 bastano|condoglianze|questo e
12 2 bollino|di venerdi|sondaggio
12 4 brin~|di domenica|domani ne|importi|nella convocazione|non #|qualcuno ci|un disguido
4 12 bucato|nome numero
12 3 canone|trovato la
-12 -8 cappello|cora~|fine mese|manutenzione programmata|non potesse|peccato|pecc~|torna al
2 12 centrale rischi|di terzi|un programma
12 -1 chil~|corsisti|delle #
-12 -11 chiude|sms che
-6 -12 coda
-3 12 codice fiscale|di sicurezza|nella gestione
12 0 cong~
1 12 curiosato|le schede|mostrava|uomo
-12 -7 dell' art|esaurita|lento|ritardo per|sensi dell'
12 1 di ieri|stanotte e|tariffa
-12 -12 di oggi
8 12 direttrice|per errore
-4 12 ho chiesto
3 12 indirizzo della|leggibili
11 12 invertite|l' ho
12 12 le chiedo
-12 -10 le fotografie|questo avviso|spesso|volentieri
-12 -6 mancanza di
12 8 non era
-2 12 nulla a|terzi
-12 -5 per iscritto
-9 -12 scade|un gestore
12 9 server e
11 3 # anziche|# era|a proposito|e fissato|fiat~|i bonifici|il viaggio|invertito due|la seconda|magazzino|metri|proposito|spetta|versamento
-11 -7 a buon|android|buon fine|buona notizia|del data|esauriti|i biglietti|il sentiero|in giugno|le gare|le mani|matrimonio di|nella chiesa|passera|purtroppo la|supporto|taba~|venerdi #
-11 -3 a febbraio
11 6 abbiamo fatto|c' entra|caricato|riportata
-11 -10 agli amministratori|lent~|user
11 4 alla #|bomboniere|bomb~|effettivamente|ho gia|lo so|scambiato|tornano indietro
-11 -2 alla fine
1 11 allergie|fascicoli
2 11 allergie dei|conteneva i|entrato ha|gruppo sanguigno|in qualche|le allergie|sanguigno|sito ha
5 11 aprire i|chi vi
-11 -6 attesa|di dati|e raddoppiato|inizia|la sosta|montagna|rinv~|sabato dalle
0 11 avesse il|garante e|informato|non dovevano|referto
11 5 avevamo detto|margherita|una colonna
11 7 avevamo scritto|ente
-11 -8 bici~|calzini|di solito|dolore|esaurito
11 1 borsellino|rovi~
11 0 broc~|premuto
-1 11 che ce|di nascita
-3 -11 ci avete
-3 11 con nomi|l' esito|messaggio dalla|un collaboratore
4 11 credenziali di|del forum|di pasqua
7 11 dei vostri
-11 1 della banca
-5 11 diagnosi
-10 -11 disd~|sei stato
-11 -4 dispiace il|diventa|gia provveduto|memo~
-9 -11 dispositivo|gestore di|nostri sistemi|pagina #
8 11 fedelta|omon~
-11 6 ha pubblicato
11 2 i voti|impu~|l' olio|lasciamo|vi siete
-6 11 immagini
-2 11 indirizzi di|seguito a|un evento
3 11 motori|vostri
-5 -11 ops
-11 7 paese
-11 10 paes~
-1 -11 pier~
-11 -11 racconta
6 11 reca~|un nostro
10 11 scusateci
9 11 suo nome
11 -3 tempi
-11 -5 ti scriviamo
11 -10 vali~
-10 -10 a pagina|migliore|referti|solito|usa il
10 2 abbiamo chiamato|andati|di mercoledi|effetti|focaccia|foca~|gentili studenti|la focaccia|operative|quelli di|scatola|siamo dimenticati|stagista|vedr~
10 8 abbiamo usato|dentro c'|e annullata
2 10 accessi|copiati|dove abita|la riguardano|nascosta|per nove|permessi
10 1 addebitato|di sala|interessi|merito|nostra ultima|tapp~
-10 -8 al gruppo|che vedi|l' iban|prod~|prova di|rumo~|sessanta
-10 -6 allerta arancione|altra volta|assente|aume~|aver gia|ha lasciati|hai messo|log|richiesta del|rilevato|rinviata|una notizia
-1 10 aperto in|condivisioni|escludere|in copia|reparto|umil~|violato
-10 -7 assemblea dei|chiudono|due minuti|garibaldi|gari~|in biblioteca|iscrizione alla|nel carrello|parte fino|preavviso|seggiolino|tipo
10 -1 attestati
10 7 avev~|deso~|e cosi|ha riportato|lei aveva|spettabile
-2 10 avvocata|consultati|febbraio un|gli indirizzi|idoneita|non sappiamo
-10 -9 biblioteca di|euro~|nonna|richiesto il
10 4 bruni una|dose|fuso|le felpe|ora ha|quanti ne|scambiati|vecchio di
10 3 capitano|per sabato|rata di|sbagliato la|scontrini|scritto noi|sovr~|stornato|sul cartello|svegliati|va bene|volevamo dire
-7 -10 capo~|tempi di
-10 -4 capp~
0 10 collaboratore|forum|foru~|i dati|nasc~|pericolo
-10 -3 con attenzione|per cinque
10 5 contrario|del nostro|ieri alle|mero|questo ufficio|rimborsiamo il|trattasi|trattasi di|veniamo
-10 -2 copre
5 10 dete~|incaricata|redditi
-8 -10 disdetta|il danno
-9 -10 e richiesto|la palestra|mittente|risposta
-6 10 garante
1 10 ha visto|ho mandato|ora d'|si vedeva|sul tavolo
7 10 impostato|prelevato|sentito
8 10 in avanti|nostre scuse
-3 10 in chiaro
3 10 intrusione|isee e|non autorizzato|programma che|ruba~|violato il
10 6 invece che|tolta
9 10 l' eventuale|nostro archivio
-6 -10 l' informativa|la domanda|se cambi
-9 10 mala~
-5 10 mappa
4 10 portato via|sottrazione
-10 6 riservatezza
10 -2 serata
-10 -5 si ritira|tutti la
-10 4 violazione
2 9 ! !|cellulari|cifre della|di ciascuno|dovere|erano leggibili|gli accessi|ha saputo|hacker|hack~
-6 -9 ?|bit|slit~
-9 -6 a pasqua|appena la|ce la|con spid|dalla sua|dira~|dormire|fissata per|garantite|grazie|i preferiti|il reso|libe~|lo sostituisce|ma se|minuti e|oltre i|orol~|pade~|sono sospese|suonera
9 4 a tremila|calze|community|corriere espresso|di anticipare|di radio|era scritto|gliele|in la|la dichiarazione|le bottiglie|link all'|nella locandina|ripetizione|sessione|suo volo|taxi|tremila persone|tu con|volta la
1 9 a un'|accaduto|adesso e|assistente sociale|dati siano|del badge|e avvisato|e offline|ha scaricato|hanno visto|in pericolo|preso i|sporto
9 6 abbiamo spedito|dimm~|essere stato|ferragosto
-8 -9 abbraccio|cord~|dall' app|pro|risolto
-9 -7 accordo|aprile alle|art|art #|errore non|furti|it|non riuscito|ricevi|sabato mattina|trac~
9 3 allo #|aula #|aveva rinunciato|banco e|carro|che capitano|felpe|ferro|fiato|il pullman|le due|le maschere|maschere|prima per|scap~|scritto alle|scusa soprattutto|scusiamo e|svista e|troppi|vedra|vendute|vi ho|vostro ordine
-9 -5 altrimenti|arbi~|cioc~|corriere e|cusc~|del luppolo|fume~|galline|la febbre|luppolo|mancato il|pentiamo|pertanto|riemesso|si passa|suocera|un documento
3 9 altrove e|bancarie|coordinate bancarie|digitato la|la direttrice|partner
-9 -3 apra|segnali
9 -2 arrivera
9 2 bassa|di abbonamento|dirt~|due cifre|era corretto|ieri vi|in cassa|non corretto|ricarica|stessa ora
6 9 bloccato l'|nomi dei|soggetto
9 0 brochure|caselle dei|volo
4 9 cartella|oppo~|sottrazione di
-1 9 cell~|di alcuni|fiscale|lasciato in|le immagini|ritiene|si leggono
-5 9 chi la
7 9 chiedo|eravate
9 9 con lei|lo abbiamo
9 -1 con riferimento|fred~|parcella|qualcuno di|riscontrato
-9 -9 consumatori|host|illu~|spostare
-3 9 credenziali|i vostri
-9 1 dei dati
-9 -4 di aver|non puo|notizia|raccontano|scio~|tentativi
9 1 dirtelo|ieri non|le e|molti di|teat~
0 9 divu~|ha allegato|i contratti|indirizzi e|nominativi|peso|plugin|plug~|suo marito
-2 9 e fatto|prud~
-9 -2 fascicolo
9 5 fatto notare|ieri|il voto|ne scusiamo|stesso e
-4 -9 forno
-9 -1 gare
-9 -8 il fornitore|in caso|lista e|lista listname|listname
9 7 in poi|mandato la
-5 -9 informativa privacy|reim~
-7 -9 l' attacco|operazione|pert~
5 9 ne scuso
-9 8 residenza
-9 6 sepa~
-4 9 ti chiama
8 3 # faceva|abbiamo accettato|ador~|avevamo aggiornato|bruni|bufa~|codice sconto|del convegno|del piano|diciamo che|dina~|e siete|fant~|febbraio si|gli scontrini|grafico|impaginato|in conto|intoppo|l' articolo|la paga|la svista|la trovi|la valvola|lavoro in|lo era|lo tenga|lo zero|noi anche|oggi c'|omaggio e|ottica|rettifica sul|sbaglio la|scusaci !|segretaria|si sono|sono arrivate|soprattutto a|speciale|trovato l'|tua cassetta|tutto ai|un calendario|utenze|valvola
8 6 # ho|abbiamo chiuso|e questo|entro lunedi|lei e|noi ci|provate
2 8 # visualizzazioni|camminatori|di cartelle|e portato|hanno scaricato|la responsabile|motori di|potenzialmente|presenze|speriamo che|telefono del|un chiarimento|visualizzazioni
1 8 # volte|abbiamo sporto|cercava|e note|giudizi|hanno avuto|iscritti al|le offriamo|smarrimento|whatsapp|what~
0 8 a margine|anche quelle|caut~|chiavetta con|chiesto a|dell' accaduto|distrutti|donatori|e dati|e password|giornalista|il reparto|iscritte|l' abbia|mostrato a|nascita e|natura|nostra collaboratrice|riserbo|sportello legale
8 2 abbiamo importato|aspettare|avevo|che sei|cucc~|di quest'|e falso|e lei|funziona|gabbiano|gabb~|importato|in data|in realta|in tale|la rettifica|le nuove|lo avevamo|nel foglio|nell' invito|nella lettera|non avete|per intero|piu bella|preferisce rinunciare|ragione lei|rimasto male|riportato nel|riprende le|un prezzo|un test|venerdi abbiamo|viaggiare
8 1 abbiamo premuto|auto era|biglietto da|contribuente|crescita|in arrivo|male|possibile rispondere|risulterebbe|solu~|spariti|ti ho|tommaso|tomm~
7 8 abbiamo spento|carabinieri|la prego|un' anomalia
-8 -5 abitudine|agonistico|agon~|albi~|alle undici|altro giorno|android #|articoli|capire|cerchiamo|certificato agonistico|come ci|come da|con codice|crem~|di trento|e quel|febbre|giacca|giorni per|giovane|graz~|il carrello|il venerdi|l' ascensore|la bottega|la garanzia|larg~|libreria il|nera|peco~|personali|quando vuoi|sciopero dei|scolastico|scusa se|si prenota|sono tre|taralli|testo di|tua area|tutto fino|vanno in|varie
-8 0 accedi|finestra
-8 3 accesso
-4 -8 addio|addi~|cordiali|cordiali saluti|fare nulla
8 5 agli utenti|buttato|caf|comportato|riconducibile|rinu~|toccato
-7 -8 alla regione|dover|duecento|europa|il computer|l' avesse|l' orario|messaggio non
-8 -6 allerta|amici del|biblioteca|cordialmente|del gas|dispiace che|filtri|grazie di|la ringrazio|ordinanza|per il|per motivi|purtroppo non|quando la|richiama|sale|sedie|senza scontrino|strada e|urgenze
-8 -4 annullata la|bara~|carrello|cuscini|don piero|falsi|garanzia non|gia ricevuto|protezione civile|ritorno|un clic
8 4 annullato la|berg~|berl~|esame del|rimborso entro|scritto|si vedra|siamo accorti|stampato|termine e|venerdi a|versamenti
6 8 avremmo dovuto|lei|sogg~|un soggetto
-6 -8 avvisa|gli sportelli|piero|scaduta|ti hanno
8 0 bozz~|la serata|posto di|qualita del|voi sia
-2 8 cache|idon~|oggetto di|procura|propone
-4 8 cach~|cono~|cuori|mediche|stato sostituito
4 8 cambi subito|ditta incaricata|suo c'
-8 -3 caso|potesse|prin~
8 7 ce ne|che nell'|gia versato|occasione per|rimasta in
-1 8 check-in|d' ordine|debiti|diag~|ditta che|pago io|separazione|suo stesso|tuoi dati|umilia
8 8 chiediamo|ha cancellato|ora in|staccato|stampato la
3 8 clienti con|hanno potuto|i badge|leggerezza|messaggi privati|telegram
8 -3 con valuta|valido
-5 -8 controlla il|del nuovo|di conservazione|mensile|ti chiederemo|violazioni di
-8 -7 dal portale|italia|la piu|magl~|modificata|riapre|scomparsa
-2 -8 dire|media|riem~
-3 8 esposizione di|nomi e
5 8 eventuale|se qualcuno
-8 -8 frequenza|hostname|oggi a
-8 -2 in piazza
-5 8 nome dell'
8 -4 non essere
-8 -1 pagn~|pin|sparito|vieni
-7 8 protezione
7 4 # come|consulente|doveva|e visto|eh|nella circolare|piu da|senza che
-7 -4 a cercare|a nuova|addebitato nulla|ancora il|andr~|annullato l'|annuncio|anziani|autolettura|bruciato|causa della|cerca una|cercare|ciao loredana|cinque domande|decide|del prodotto|dettato|docente|e ferma|e nata|elvira|esaurimento|esploratori|ferramenta|guida dell'|ha sbagliato|il contatore|il pezzo|il prodotto|in tabaccheria|in vetrina|insistenti|la lampada|lampada|moli~|nome sul|norma|normativa|nuovo orario|ordine annullato|pino|poi basta|quel caso|rapporto|ripeterla|ruspa|rusp~|sbagliare|se passi|signor pavan|su prenotazione|tabaccheria|torna indietro|vieni a|volanti
-7 -5 a leggere|a posto|al mittente|betu~|bisc~|cari tutti|casc~|chiesto scusa|cimitero|codice destinatario|comunicarci|dare una|data center|del produttore|don|forse e|ghia~|giovedi #|gust~|ha offerto|il disagio|il mercoledi|in lista|in quattro|indicato non|l' acqua|l' allerta|la delusione|la strada|ma con|mesi e|non poterle|parere|per dodici|poterle|prova gratuita|rinuncia|sono consultabili|sospese|su dieci|supera|timb~|togli|truffe|uva
7 1 a ripetere|a te|abbiamo servito|al posto|aveva il|chilometri|contanti|della newsletter|della prova|due parole|era sbagliato|gentile contribuente|indicato|invertito le|le mie|ma ci|maga~|mie scuse|nico|non deve|per aver|piu prezioso|prezioso|ritardo|sono cose|sono invitati|trecento
7 2 abbiamo addebitato|abbiamo creato|abito|alla stessa|autista|autotutela|avete potuto|avuto un|bide~|caricato la|che debba|comunicazione del|confronto con|definitiva|del matrimonio|della tisana|e emerso|e pagato|emerso|era gia|faranno|fontanelle|fredda|gia chiesto|identico|il confronto|in autotutela|in regalo|in viaggio|lasciato scadere|le richieste|lo paghi|maggio e|nel fine|nell' avviso|nostro stagista|pagato la|per mero|priva|prova prova|puo tornare|resta valido|risposte a|ritiriamo tutte|rosse|scos~|senza alcun|serviva|sole~|spett li|sul biglietto|un taxi|una nostra|valido fino|venerdi sera|viaggio|visto che
6 7 abbiamo consegnato|dia|fiscale e|informata|restituire|sono entrati
7 3 abbiamo impaginato|abbiamo pubblicata|acqua calda|ai vostri|annullato e|anticipare|arrivate in|aveva rinnovato|caricato i|ci mandi|con tutti|definitiva la|di pollo|distribuito sabato|due giornate|entrata|fatto pagare|giorno cosi|glie~|hai ordinato|il fuso|la ristampa|luce del|mentre|nell' ottica|nessuno resta|nome di|novita dal|orario di|pasticceria|perdonatemi|piacenza|pollo|provarlo|reception|riaccredito|rileggendo|rimediamo|rossa e|scala a|scarpe a|sforza|tassa rifiuti|test d'|tornelli|troppo presto|turbo|uno zero|zero al
-4 -7 ai dati|avv|civico|conservazione dei|diversa per|la lezione|la sala|nuovo accesso|se invece|stato tu
1 7 al corrente|al garante|alcuni ci|di ricerca|e certificato|elenco con|ha avvertiti|i motivi|io il|macero|malattie|operatrice ha|pericolo chiami|protetta|qualche sconosciuto|quei giorni|recapitata|redditi e|ridato|sente in|stato copiato
-7 -7 alla polizia|consenso|cort~|il fatto|per email|polizia postale|rapporto e|spiega|termina
-7 -6 area personale|associato|deciso|discussioni|dispiace per|diva~|hai|lo presti|modi~|per averci|puoi|racconto|riceverai|si aprono|tuo codice
7 5 assai|causa di|causa e|d' ingresso|dove~|nella nostra|talune
3 7 avvertiti|canale telegram|ente e|fidu~|impostazione|noi ha|non erano|nostra e|noto che|omonimo|scuso e|spid di|tra cui|tua email
-6 -7 bello|di accesso|entro domani|l' operazione|messaggio che|posta non|via sms
-1 7 campo a|chi di|chiavetta|chiunque avesse|ciascuno di|crediamo|e diffidate|elementi|file con|fotografata|indirizzi in|l' incaricato|le scansioni|letto quanto|mandato alla|modulo ve|moltissimo|nel campo|parenti|qualcuno ha|raggiungibili da|schede|sequ~|stati consultati|talune informazioni|tranquillita|tue corse|un computer|visita alla
-3 7 cancellarlo|dati dei|della cache|di cancellarlo|e codice|indesiderati|la cartella
2 7 carta fedelta|chi altro|collaboratrice|con password|da internet|dai registri|del parcheggio|di saperlo|documenti e|estr~|finiti altrove|frase di|in quei|la polizia|le credenziali|leggeva|oggi stesso|prego|profili|scaricato in|soggetto non|trovata e|tua frase|ultimi tre
0 7 cartella e|chiedo di|delle prenotazioni|di recupero|ha usato|iniziativa|mous~|non averlo|segreteria telefonica|tera~|vi chiama|visto in
5 7 cedolini|il foglio|ospite
-2 -7 chi non
-5 -7 conservazione|esito della|fretta|i rimborsi|imit~|lago|non ti
-7 -3 cosa c'|manutenzione|preoccupi|si preoccupi|ufficiale
-6 7 curr~
7 7 dei posti|pare che|ve ne
7 6 desolati|ecol~|l' abbiamo|siamo desolati
-2 7 dia seguito|distruzione|gentili utenti|nome|ricercatore|un ricercatore
-1 -7 e uno|il corso|milioni di
7 -3 eri
4 7 etichette|gentile ospite|ne chiediamo|non ho|sua prenotazione|visto
7 -1 euro a|nostro dna|perp~
-3 -7 i posti|in scadenza
7 0 il bonifico|pullman|pull~|soddisfazione|un importo
-7 0 in questo|non posso|sagg~
-7 -2 in seconda|lupp~|profilo
-5 7 la mappa|matricola
-7 -1 link per|obbl~|sapere
1 -7 milioni|tornare
0 -7 nessun dato
7 -2 nessuna segnalazione|non siamo|presente casella
-7 4 parlato con|sicurezza
-4 7 potevano|vi prego
3 -7 sanz~
-7 1 valutazione
-1 6 # indirizzi|accesso di|certificati medici|chiamati|chiunque|dello studio|di cellulare|di monitoraggio|di mutuo|e uscita|era visibile|ho allegato|ieri notte|imbustatrice|imbustatrice ha|imbu~|l' operatrice|la ditta|macchina imbustatrice|movimenti del|niente carte|non pagate|numeri di|parlarne|remoto|sei anche|stato oggetto|tablet|telecamera
-6 -4 # km|# nel|# suonera|a presto|aggiorna la|amici come|ancora ricevuto|attenzione la|bottega|breve preavviso|buone feste|caratteri|cari amici|cesena|chiesa|ciab~|ciao michela|clic per|con dispiacere|continua|contratto di|coraggio|cosa portare|crema|destinatario|devo una|disdire|divano|e ammesso|esaurito ci|febbre e|fece|ferma la|ferraris|gentile avvocato|grazie !|guarda|hai cambiato|i banchi|il breve|il distributore|il mercatino|imparato|ince~|indirizzo ?|la documentazione|la neve|le urgenze|lista d'|mano~|mia nipote|nuove condizioni|ordine #|ore prima|orologio|orto|partira|per dirci|perso la|possibile presenza|prima delle|promemoria|pronto in|puntate|qualcosa che|responsabilita il|riportate|rumore|sali~|sbagli|scesa|scorrere|scriviamo a|sei dei|senza penali|si prova|soff~|sospese fino|stata respinta|sua mail|suff~|suonera l'|tazz~|tenga conto|trieste|trie~|tua disdetta|un euro|una sola|uno sciopero|va di|vari~|vendita da|vuote|zucca
6 2 # noi|abbiamo augurato|abbiamo avvisato|abbiamo buttato|abbiamo comunicato|abbiamo fatturato|abbiamo scambiato|abbiamo spostato|ai migliori|al consigliere|al giovedi|al versamento|alla festa|alpini|amor~|annullamento|arriva alle|arriva domani|augurato|augurato buon|avessero|avete|avet~|avevamo lasciato|avevo promesso|azzerato|azze~|bellissimo|bosco|brahms|brah~|buonasera|buono che|cano~|carta straccia|cassa mutua|chiedo la|ciao tommaso|comunicato il|congruo|convocazione e|correzione|corriere senza|creato|cucchiai|cucchiaini|da adesso|da ridere|dei laghi|digitale e|doveva arrivare|due cucchiaini|e fermata|edicola e|emessa per|euro !|fatto gli|gennaio l'|gentile cognome|giurello|giurin|giurin giurello|gliela|il versamento|in meno|indicata|indicato al|iron~|la diretta|laghi|lagh~|le bomboniere|le casse|le medaglie|le notti|le saranno|le sono|lei sta|lino !|lo preferisce|ma le|mandi|medaglie|ment~|messo all'|metri piu|modello in|mona~|no ?|non dovete|ottica belvedere|per parlarne|pia|piano che|procedere al|promesso le|questo motivo|raga|ricamati|rido|rimasti|risposta da|ritiro della|rubi~|runn~|sabato ho|scambiato il|sempre piu|senza provarlo|si rappresenta|siamo andati|sogni|spegnimento|spetta anche|spettacolo|sta al|stagista e|stampiamo|straccia|sulla prossima|tienilo|tolto i|trovate sul|tutto l'|un brindisi|una data|una lettura|uno scambio|venuto|vi rendo|vista mare|volte il|vostro tavolo
6 3 # rimane|abbiamo calcolato|abbiamo confuso|acqua minerale|amico per|arge~|attribuito|avrei dovuto|biglietto|biglietto scritto|calcolato|cartoni|commissioni|controllo e|copriamo noi|cui la|degli utenti|della gita|delle scale|di compleanno|di tessera|durante il|e pervenuta|ehm il|era l'|indicato nella|indicato un|magazzino il|mattino non|minerale|nell' orario|noi la|non doveva|non va|ordinato le|ordine non|ore con|partono oggi|pranzo e|puo dare|quello|ricevuto da|ricontrollato|rimasti a|saet~|sanno di|scatola e|sciatori|spese nostre|stamattina|trascritto|un matrimonio|verificata
6 0 # x2|darle|dieci giorni|esigenze|fare niente|listino|padova|pado~|pagata|picco|problema tecnico|x2
-6 -3 a esaurimento|all' ultimo|civile ha|destinatario che|e perso|in mancanza|inclusa|insu~|la condotta|la ricerca|le dieci|lutto|lutt~|mandiamo il|ogni tanto|pagnotta|per inventario|portate|profumi|quando l'|quasi|quas~|quinto|raddoppiato|riconoscimento|ricotta|riemettiamo|sentire|spiace|spostata al|spre~|udine|udin~|vietato|voi potrebbero
-2 6 a ieri|a ognuno|accessibili|assenze e|ccn|e spento|login|medici|nome nostro|numero della|parlando
-6 0 a nome|carte|ci hai|fax|ladr~|lo diciamo|nove
-5 -6 a quando|accesso con|bonifico|car|chiedera mai|entro|gial~|guasto|il prossimo|il tempo|l' assistenza|mosso|moss~|nostre regole|passaggi|qualora non|riconoscere
6 1 a venerdi|accredito|al punto|anche in|andato perso|andato storto|arrivato il|arrivato un|bosc~|concerto di|conta|davanti alla|debba|debb~|del giorno|di me|dimenticati|domattina|dovete|edizione digitale|eventuali inconvenienti|gentile e|gius~|glutine|glut~|i punteggi|il cartello|il magazzino|imputabile|in officina|l' avevi|l' edizione|la campagna|la via|lavori di|le rimborsiamo|li aveva|manuel|matteo|messaggi inviati|oggi li|perche la|preferisce|problemi con|prosegue|punteggi|rappresenta che|rider|scelta|segnato|senza glutine|settimana prima|ti restituiamo|toccato il|trasmesso in|ufficio tributi|una frase|una notifica|voi l'|volte la
6 6 abbiamo scoperto|coinvolte|e dove|ha potuto|il direttore|nessuno di|notificato|per qualcuno|soggetti
-4 -6 accesso al|casa c'|cie|con loro|dati non|dieci|diec~|disagi|fret~|la violazione|lamp~|libro|ore #|password del|reimpostare la|se un|torta
3 6 accesso alle|clinica|data di|del ristorante|fiducia|inqu~|l' archivio|la chiama|studio e|tabella utenti|verg~
-6 -2 account|e che|indirizzo email|inps|inserisci|mese prossimo|pagamento e|rifugio|rito~|sile~|un signore
-6 -5 aggiungere|chiudiamo|ci chiedono|codice #|conviene|d' accordo|dal fornitore|dall' area|del messaggio|ecco i|espl~|famm~|fino alle|foto che|grazie al|il rapporto|in quarantena|la meta|materia|non prevede|non riceverai|occorrono|pazienza|piov~|proclamato|qualcuno potrebbe|quella data|reti|riusciamo|scusiamo se|staz~|su richiesta|trascorso|un sms
0 6 agli iscritti|ai genitori|alun~|attacco di|avevano chiesto|cambiare la|caricate|che altri|chiami la|cifrati|dei clienti|del test|di pulizie|di vostro|dpo|e iban|e scadenza|errore abbiamo|ex|fide~|giusto era|ha mostrato|il mouse|informata e|intruso|mortificato|mouse|passando|passando il|percorsi|poi fatto|rispondiamo noi|sindacato|sono mortificato|sosteniamo|stato bucato|stiamo inseguendo|strane|suo fascicolo|trovato un|un intruso
1 6 ai #|arrivano da|azione richiesta|badge|badg~|biblioteche|buca~|buona fede|cartella con|chiediamo a|conosciamo|dal programma|di alcune|di viaggi|direttore del|disabilitata|ditta di|dole~|essere stata|estratti|fare reclamo|grand|grand hotel|ho chiuso|i terminali|il tablet|in buona|l' hanno|l' opzione|messo al|mio e|nome foto|nuovi e|nuovo numero|obbligo|opzione|plico|scusiamo di|sostituito e|stata disabilitata|stata recapitata|sua cartella|sui terminali|terminali del|terminali sono|tutta l'|violazione di
-6 -6 amme~|biscotti|caso contrario|come riconoscere|di ottobre|farci|fondo a|forma|grandi|nel caso|neve|o dall'|prossimo numero|questi casi|sabato #|si legge|stato possibile|sua richiesta
2 6 anche una|archivio|aspetta domani|ateneo e|aver visto|avevamo promesso|code|comprensive|comprensive di|copia della|copi~|di chi|digitando|domani si|e chiesto|entrati|la mia|martedi la|nostro gestionale|offline e|ora sa|password erano|rida~|sarebbero stati|stati copiati|tua password|una brutta|usando|visibili online|vostro nome
-6 5 anon~|iban e
6 4 apre~|casella che|collega ha|del tempo|e qui|e reso|equipaggio|le chiediamo|nostro sistema|oggi lo|promesso|svista|svis~
6 5 averlo|chiuso a|consegniamo|donazioni|e tra|example|exam~|gia che|io|ritiriamo|sa|turno di
4 6 avvertito|cellulare e|contando
-2 -6 benv~
-3 6 casa che|la fiducia|previste|psicologa|serenita e
-4 6 cellulare|la cancellazione|la carta|la persona|tutela dei
-6 -1 cine~|ho sbagliato|nella pagina|pensi|trattamento|via dei
5 6 cogl~|evento di|foglio con|gli avvisi|ho tolto|mandato il|pacco di|spiacevole
-3 -6 computer dell'|cortesia|e come|sicurezza informatica|tua recensione
6 -3 concerto
-5 6 consigliamo
6 -1 corsa|di servizio|disservizio|gli attestati|il bollettino|il pulsante|in taluni|regalo|rimborso
-6 4 curriculum|indirizzo di
-6 1 dati|gravita|le ricette
2 -6 euro|non devi
-6 2 gara~|spid
6 -2 i tempi|lezione|non serve|tuo ordine
-6 6 il garante
-1 -6 incr~
5 -6 mang~
1 -6 repl~
-5 -3 ! hai|^annu~|a sbagliare|abbiamo posto|al ritorno|alessio|andati via|argo~|azzu~|basta un|bicicletta|buone letture|bus sostitutivo|calendario condiviso|calma e|capisce|cappotto|che faceva|cimi~|cinque euro|colle|contrassegno|convenzione|convenzione con|d' attesa|decreto|decr~|dell' energia|dimenticato qualcosa|disdica|donazione di|dopo qualche|dura venti|e buoni|e esaurita|e sospeso|e venerdi|entro fine|entro sabato|errore piu|faccia sapere|febbraio con|festa di|garantisce|gia inviato|giorni giorni|gli errori|gradi|i disegni|il cappotto|il regolamento|in anteprima|in forno|in ottobre|infiltrazione|inoltrare|la birra|la maestra|la torre|lavanda|lenta|lezione di|li mettiamo|luisa|ma non|male il|manchera|maresciallo|martino|messaggio torna|mosc~|navi|nina|non poter|non rientra|non vuoi|nuovo indirizzo|ogni dieci|otto mesi|pane di|partito oggi|pasquetta|pavan|pava~|per accedere|per cambiare|per qualche|pettorale|potrebbero verificarsi|prova costume|raccolto|rancore|reclamo n|recuperiamo|reso e|restano validi|ricette ripetibili|riemesso la|rilevato un|rinnovarlo|ripetibili|risolto il|risulta pervenuta|ritoccare|sagrestia|salmastra|saper|sara chiuso|sbagliato strada|scambi|scuse che|sei sparito|sere|sfoglia|si capisce|smetta|smetta di|sms il|solo fino|sono andati|sono piu|sosp~|sosta del|sostitutivo|spedizione la|stru~|stuf~|suo messaggio|tazza|tester|ti regaliamo|tornio|troppo buono|trova qui|tua donazione|tuo carrello|ultimo avviso|un bus|un gatto|un promemoria|una tazza|venti|verificarsi|verificarsi ritardi|vetro si|vi comunichiamo|vi devo|vi proponiamo|via garibaldi|vuoi piu
4 5 # !|dovevano|intr~|la cassa|nostro|potuto|potu~|rende noto|suo e|voi
5 2 # erano|^era|^ieri|a prelevare|a suo|accorta|ai tornelli|alla convocazione|allegato sbagliato|articolo di|assunto|augu~|barca|benvenuti|biglietti e|che avevamo|che finisse|chi avesse|circolare #|cominciava|cominciava con|completamento|con consegna|con quattro|concorrenti|copriamo|corretta|credito #|data a|detr~|di bosco|di canone|di giorni|di giugno|di labbra|di nero|di pochi|di seta|di tappo|diceva #|ditte|domani sera|e sfuggito|e tuo|era #|erra~|erroneamente|espresso|fa male|faccio gratis|filtro|fisioterapia|fuso orario|garage di|giochi|giusta e|ha svegliati|hai disdetto|hai trovato|ho attribuito|ho scambiato|ho stirato|houston|hous~|il ferro|il grembiule|il prelievo|imbottigliate|in edicola|in produzione|indietro da|intero|l' autista|l' e|l' iva|la montatura|la nota|la riga|la rimborsiamo|labbra|labb~|laboratorio il|lamentela|lavasecco|li puo|maggiorazione|montatura|ne costa|nell' articolo|noi le|non dovuto|non funziona|nostro carico|online la|orario l'|orario sbagliato|ordinato a|pagare nulla|pagato|pagato e|parliamo comunque|pediatra|persi una|piu ordini|piu vicini|prelevare|prossima fattura|pur avendo|quando volete|quella definitiva|quella mail|quello ordinato|quello sbagliato|regalo !|relazione con|reso disponibile|ride~|rileggere|riportava|riprova|risponde allo|ristrutturazione|risulterebbero|sabato abbiamo|scadenza per|scena|sciroppo|scir~|scritto via|scusa !|sedia|seta|settimana e|signora del|sostenute|spedito due|spet~|stamattina ha|stanotte alle|stirato|stir~|sulla chiusura|sullo stesso|svegliati con|taglio|tappo|te che|tenerlo|tinta|tipografia e|tornano|tornelli hanno|torni|trovato chiuso|trovera|un bacio|un sollecito|una cassa|valigie|vi dobbiamo|vostri figli|yoga
5 -3 # euro|offerto|viaggiatori
4 -5 # giorni|interruzione
5 1 # senza|^sbag~|a gennaio|a vuoto|abbiamo azzerato|aliq~|alle due|alleghiamo la|annullamento in|arrivato in|aspettato|bottiglia|buttato il|camerino|candele|ci rammarichiamo|complicato|con corriere|confida|confusione|consueta|convegno|crea~|cuochi|d' esame|di crescita|di natale|di troppo|dichiarazione|dirti|dopodomani|due firme|e #|e comodo|e graffiato|e sbagliato|edicola|emes~|f|fanno in|gia|giusta|gli #|graffiato|ha premuto|i dodici|ignora|il bancale|il primo|in camerino|in dieci|in questa|incompleta|io al|la barra|la piattaforma|la tariffa|la vuole|le candele|lezione in|li offriamo|lieve|massaggi|mecc~|metto|ne hai|ne stampiamo|nella casella|non cambia|nostro centro|nota di|novita sulla|nuova versione|onere|passate parola|podere|pontile|posto del|precompilata|presentazione|prezzo errato|quante ne|restituiamo subito|ricopiamo|ricopiamo noi|ridere|rimasto senza|rinunciare le|riportiamo|risultato|ritardo nei|saldo del|sbagliata e|sbagliato e|scrivimi|se a|senza i|si confida|si ma|siamo arrivati|siete gia|smartphone|software|soft~|srl|stando|stati sostituiti|sul catalogo|tari|tasc~|te e|te le|tenersi|titolari di|tra loro|trem~|una risposta|viene un|volevi
5 0 # uscita|# vi|abbiamo aggiunto|alla cassa|alpi~|chili|colonnine|colonnine di|consegniamo a|crisi|d' ufficio|di domani|di ricarica|dna|edizione|fila~|gros~|il segno|in cantina|in merito|in piu|la primavera|la qualita|la recensione|li ristampiamo|mete~|nostra newsletter|odierna|odie~|picco di|questa casella|riaccreditato|ricopiato|ristampiamo|seconda|slittamento|sua auto|sud|tari~|teatro
-5 -5 ^nuovo|andare|averci segnalato|avviso perche|che purtroppo|che termina|comunicarle|comunicarle che|dal pannello|dann~|di errore|di minuti|di piu|e giovedi|esportazione|farc~|gratuito|guida|i dettagli|il gioco|nel numero|nonn~|romanzo|scomparsa di|se il|suon~|ti va|tuo account|violazione dei
5 3 ^sbagliata|a mezzanotte|al contrario|buffet|conteneva|dell' ente|deve pagare|fabbrica|mail di|mie|mortificata|o al|presi in|rena~|scuso con|soggetti non|sono mortificata|stam~|utilizzata|ve l'
-5 -4 a o|aggiorna|ales~|andata con|aperte le|auguriamo|bilancio e|burr~|caldaia|carta per|caso di|che sia|chi possiede|ci fa|ci occorrono|come richiesto|con affetto|con piu|controlla l'|corretto un|cura|dati personali|del mercato|dispiace vederti|distributore|dominio|e domani|educatrici|errori di|finalmente|fing~|finito gli|fuga|furti di|gatto e|giallo|giovedi a|gli spazi|gusto|ha aperto|hai dimenticato|il gatto|il telaio|importate|in undici|invece si|l' hai|letto male|ma ho|male di|mercoledi|merc~|moderatore|modificato|motivi di|nostre condoglianze|o si|ordinaria|parecchio|pesanti|piatto|piove|poiche|poic~|portare|preavviso di|presti|quando i|quarta|risponde al|sara|secondi|sei iscritto|sia un|slittano|sono finiti|telaio|tela~|teniamo da|timbri|tutto bene|usarlo e|vederti|vederti andare
-4 -5 a sabato|abbr~|adeguamento|andra|bonifico di|breach|brea~|buona giornata|cittadina|confermiamo|data breach|due passaggi|esaminato|euro per|fascicolo sanitario|fate~|fornitore e|fran~|ha dichiarato|impone|impone di|inna~|la riservatezza|le novita|permettono|piu spesso|scade tra|scaduta il|sulla sicurezza|trovato il|verifica in
3 5 a voi|abbiamo aperto|abbiamo tolta|altrove|che qualche|ciao bellezza|copie dei|da me|e ce|e scusa|foglio|ha comprato|ha spedito|lasciato|le cliente|leggibile|mese e|ora i|pagina e|scuse e|se preferite|sostituita|stati|vost~
-3 -5 abbiamo aggiornato|cambiatela|chiedera|conclusa|e contraffatto|esercitazione|il mittente|istruttoria|mai la|nuovo dispositivo|password che|recapiti del|regione|reimposta|reimposta la|riceveranno|ripa~|sostituisce|stata cambiata|stati violati|tempo che|un abbraccio|un ospedale|viva~
5 4 abbiamo cambiato|aperto le|grave|ha pagato|il server|l' avviso|laboratorio analisi|lei ha|nati|nuovo programma|paghiamo|scuse|sembrerebbe|trasloco|via po
2 5 abbiamo disconnesso|altra famiglia|annotare la|cambiare il|cifrate|cifr~|cogliamo|cogliamo l'|comparsa|di natura|disconnesso|e da|e ritenuto|ex dipendente|foto matricola|gestiamo|gestionale|hanno|hann~|i nomi|identificato|il partner|l' impostazione|la contatta|limitato|non identificato
0 5 abbiamo verificato|alla paziente|alla stampa|alunni|andata smarrita|andavano|aperta in|busta aperta|cautela|chi ne|chiamano per|clienti della|consultorio|dal telefono|di eliminarla|di persone|diete|dsa|eliminarla|email e|escludere che|fatto girare|fisc~|forum e|genetico|ha digitato|i consulenti|i link|i percorsi|il plugin|in parte|lasciato visibile|leggerezza e|leso|numeri d'|ospedale san|ottavia|parlato|persona ha|premium|scusiamo la|si fosse|state|sul marciapiede|terzi hanno|test genetico|una ditta|una password|vecchio indirizzo|visibile|voi e
-1 5 accaduto e|attivita di|aver reso|brutta|call|call center|chiedendo|citando|da remoto|disattenzione|la serratura|la telecamera|movimenti dal|non date|nostro ex|potuto vedere|relative|repa~|reso visibili|serratura|soldi per|un' avvocata|un' operatrice|una verifica|usav~|usciva
1 5 accessi al|al vecchio|alla grande|attenzione a|banca e|cambi|cancellate il|che vende|cilindro|con tutta|condivisa con|cui gestiamo|dell' assistenza|di protezione|di sapere|dirglielo|e informato|e telefoni|gentile paziente|gestionale delle|il cilindro|indirizzo web|informato il|ingrandendola|ingrandendola si|iniziativa e|le telecamere|ma sappiamo|mandiamo la|moduli|mole~|nick|nome telefono|orari in|pubblicate|qualcuno|sapere che|sconto che|siano finiti|sono le|spav~|stata ritrovata|sua assistita|vi sono
-5 4 adesso in|attivare|carta in|persona che|sicu~
-5 0 adot~|diario|enrico|enri~|libera|medi~|statistiche
-2 5 altri clienti|apre solo|cache e|cartoline|codici|e motivo|esterno|finiti|fra quelli|gestiva|nostro impiegato|numero il|page~|persona sbagliata|portatile|provider|scan~|soggetti terzi|tabl~|tutela|una configurazione
-4 5 altrui|comunicazione ai|e riuscito|messaggi che|nomi~
0 -5 anticipo|nello stesso|qualita
-5 1 aspettano|diar~|possiede|ultime
-3 5 assistente|destinatari|lo storico|procedure|quella carta|sono trovati|tacc~
-5 -1 bibl~|cinema|dodici mesi|e andata|il deposito|in cinque|la protezione|le buste|mani|memoria|nido|rinnova
-5 3 brut~|digitato|scre~|video
-5 -2 buona|campeggio|capi|clic|contatta|cosa cambia|da chiunque|di chiudere|documentazione|e inviato|elvi~|esem~|fermo per|gia restituito|la prima|pira~|pret~|provveduto|quarantena|questi|rinviata al|rinviato|rius~|serve saper|si trova|sospensione|stai|tra la
5 -1 cancellato i|cio abbia|determinato|formazione lavoro|liev~|marzo non|mora|orgo~|partita verso|premuto invia|rall~|sembrerebbe che|taluni casi
-5 2 controlli|esito|ha restituito|mace~
5 -2 corrige|errata corrige|lezi~|mandato un|riac~
5 5 ecco perche|ha ragione|ve|verbali
-1 -5 fune~|la guida|orario|quando si|scusi|tort~
-2 -5 gatto|guas~|in fretta|refu~|sollecito
-5 5 gruppo|oscu~
1 -5 l' allarme
-4 -2 # a|^com'|a beccafico|a pagamento|a ricevere|acqua manchera|affitto e|al coro|albicocche|all' ingrosso|annullato come|autolettura del|avvisati che|basso|beccafico|becc~|besciamella|besc~|bolletta sara|bollettino allegato|brad~|brutto|caduta|calcolata sui|capisco la|caro lettore|catastali|catechismo|che venerdi|chiami quando|ciabatte|ciao katia|cifre nere|comb~|contatore del|continua a|croste|cui hai|da qualche|dal momento|del consiglio|del forno|del passeggero|della cooperativa|della domenica|della stazione|depositata|di consegna|di tracciamento|dicendo|diramato|distributore ci|dolore vi|domenica oppure|don luca|dopo trent'|due sabati|e buon|e e|e proprio|e rinviato|erano centoventi|evento che|evitare|fattura n|febbraio al|finisce il|fraz~|frit~|funziona una|garanzia|gare del|gestisce|giorni il|gnoc~|guanti|guan~|ha diramato|ha promesso|hai trenta|ho ricevuto|il matrimonio|il nido|in assemblea|in attesa|indicate in|inizia alle|inse~|intestata|invariati|katia|kati~|l' autolettura|la besciamella|la capitaneria|la collaborazione|la guardiamo|la riemettiamo|la ruspa|la vicepreside|larghe|le cassette|le notifiche|le spalle|le taglie|liberi|mani in|metti|mi spiace|minuto di|monf~|multa da|non dipende|non tenga|non trovata|nunzia|passa alle|passare al|pata~|pellet|pensionati|per evitare|perdono in|pero non|piazza|piaz~|poes~|portate pazienza|potrebbero tornare|pove~|prima settimana|prova della|puo comunicarci|qualche giorno|quattro a|restano invariati|riab~|ricevuto due|richiesta di|ricorrere|riparare|riscontro entro|risponda con|risulta ancora|risulta che|ritira|rivolgersi alla|sabati|salto|sara calcolata|sarde|sarde a|sciopero nazionale|scontato del|segnava|sentiamo|senza complimenti|servono l'|siamo aperti|simili|smontare|socie e|spalle|spalle larghe|spam|spia~|stato chiuso|sten~|sua panda|sui consumi|suo bonifico|taglie|tengo|terremo|tracciamento|un grembiule|una segnalazione|ungh~|vale per|venerdi mattina|venti minuti|verbale dell'|via in|vino e|voce e|volta alla
-4 0 # chi|asil~|avvisano|cambiate|civile|codice della|consideri|di riscontro|difficile|docu~|erano nome|i bimbi|in basso|la sezione|mezz'|mezz' ora|prova a|registri|serio|signore di|smarrita|sono previsti|sostituire la|vaso|voce che
4 2 # data|^dove~|^gius~|a torino|abbiamo confermato|abbiamo detto|accredito di|addebitata due|addebitato #|ah|ai partecipanti|al voto|alla velocita|anziche|articolo|assegnati|assessora|bene piu|bianche|bollino verde|calendario di|cambio gratuito|che vi|ciao ciao|collegamento e|comportato per|comunica alle|comunque|confuso due|corretta e|della nostra|di ferragosto|di maggio|di spedire|disegni dei|disponibile al|doccia fredda|doveva succedere|due liste|due per|e d|e funziona|e informata|e presentata|emesse|equi~|era del|errore la|esatta e|euro ma|farmacista|fatture con|ferma dalle|fermo e|firmato|foglietto di|gentile passeggera|gestionale ha|gettoni|gia pagata|ginnastica|ginn~|graf~|gratis|ha presentato|ho caricato|houston abbiamo|il livello|il modello|in agenda|in redazione|in stampa|invece e|l' organizzazione|la panna|link sbagliato|lucciola|lunedi ti|martedi ti|mercoledi non|mese il|messa di|nella bolletta|nella newsletter|nessuno era|non oggi|non perde|non vale|nostri soci|notare|nuovi sono|ogni caso|ottica di|partecipanti del|partono domani|passeggera|per scoprire|perdonateci|poca roba|portatele|prelievo|preso #|preso lo|pure a|quello qui|questo lo|recapitati|richiamare|riconducibile a|rima~|rimborso delle|ritardo nelle|runner|saltata|sartoria|scadeva|scrivendo|segnaposto|senza aspettare|si lo|signora greco|sole pieno|soli #|somm~|sotto e|stamane|stamattina il|stato richiamato|subito !|sul primo|sul prossimo|sveglia|tavolo alle|terrazza|tolt~|trasloco della|treno rimborsiamo|triplo|trip~|trovati in|ultimo treno|un ingresso|una rata|usciti|vale la|vi restituiamo|zoe
1 4 # famiglie|^sens~|a conti|abolito|accesso non|ai carabinieri|al lupo|allarmi|allo stato|altra password|anno accademico|appeso in|attivare gli|aveva confidato|avs e|bocca|bocca al|cambi il|cambiala|cambialo|cambiato programma|caricati|cellulari di|chiunque ha|chiuso domenica|classe e|conferma i|copiava|cosa in|dalla posta|dato esito|degli abbonati|dell' iniziativa|della maestra|della mensa|di accettare|di firma|direzione se|dispiaciuti e|dossier|doss~|e abolito|e certificati|e conferma|e mio|eccesso di|effettuati|effettuati accessi|entra con|erano accessibili|esatto|filmati|fra cui|fra questi|funzione e|giocato|gli appunti|gruppo e|ha abbinato|i giudizi|i permessi|ille~|in bocca|incidente e|insieme alla|iscritti|la porti|lupo|mai piu|mail per|metropolitana|movimenti e|nascosto|ne rammarichiamo|nel suo|nome indirizzo|nominativi e|ospiti della|password la|password nuova|per eccesso|portone|privato|prodotti acquistati|profumo di|pubblicare i|pubblicato sul|recante|responsabile|responsabile dei|rete un|rimasto aperto|rischi e|scritto uno|se me|signore ora|spento tutto|sporto querela|state copiate|stati effettuati|stato prelevato|storia con|sua utenza|telefonate che|ti chiamano|tolto la|trovata|tuo compreso|un sito|un utente|venire da|visto saldo
-4 -3 # mb|^modi~|abba~|abbiamo combinato|abbiamo modificato|accogliere|addebitare|al completo|al piu|alcune corse|all' unanimita|alla finestra|alla voce|anagrafiche|andare via|anni ha|annunci|appetito|aprono le|arrivasse|attesa di|attivare l'|attu~|averci|banco #|basta l'|bastano due|bilancino|buon appetito|capita piu|carrello e|castagna|ci comunica|ciao enrico|civico #|combinato|committente|compare quando|completata|confessione|contiene un|corse potrebbero|cve-~|da tua|deci~|del committente|del contatore|del direttore|del seggiolino|dell' istituto|della versione|delusione|denu~|di meno|di primavera|di riportarlo|di serie|di silenzio|di sistema|difetto|dirci com'|disagio e|disiscrizione|dispiacere|disponibile per|docente di|dormito|e dura|e meta|e panini|ecco le|ed eventuali|entro tre|errore nei|errore nel|esclusa|euro #|fibbia|fibb~|firefox|forse il|forza|frana|fu|fumetto|fung~|fuochi|giacenza|giovedi sera|gram~|guarda la|ha autorizzato|ha chiuso|ha diretto|i disagi|i figli|i timbri|il data|il reclamo|il romanzo|il vino|in piedi|in vasca|informano i|intestata a|inviarlo di|isole|l' abbonamento|la risposta|la ruota|la scrittura|laboratorio di|lasciare|lavoro id|le restituiamo|lo scambio|mai il|maltempo|mb|mercato|minuti per|miste|montato|montiamo|nella macchina|nessun problema|nett~|noi ne|noi siamo|non disdette|non faccia|non fare|non risultano|nuovo gusto|ops !|panini|parrocchiani|passano da|passi|patrono|per fortuna|per non|per rispondere|perso due|poi torna|portate scarpe|proclamato per|profilo del|puo venire|qualche minuto|quando a|quando il|quattro anni|recedere senza|regolamento|regole per|respinto|resta attivo|richiesta abbiamo|ricordi|rifare il|rifiutato|riportarlo|rispondo solo|risposta al|risulta scaduta|roma~|salm~|salutarti|sara raggiungibile|sbagliato ?|sciopero di|scopre|se rispondo|secondo nome|sembra|si comincia|siamo solo|siede|sied~|sindaco|sinistro n|sola~|solo dal|solo sul|soltanto a|sono quaranta|sopra in|sotto l'|spal~|specie|stampante|stazione|subscribe|subs~|suoi dati|tecnico passera|tre domande|trent'|trent' anni|ultimo giorno|una cantina|unanimita|unan~|uno sbaglio|uno sconosciuto|va a|variazione|varie ed|vendemmia|vetrina|vign~
-2 -4 # ospiti|account da|autorita garante|chiavette|comune che|costa|dati che|del mattino|dell' informativa|eri tu|il fascicolo|il punto|la redazione|museo|non sei|phishing|phis~|programmi|quota|reimpostare|richiesto alcun|riservatezza dei|rubano|rubano i|saluti|saluto|scambio|scarpe|se eri|segnala|sportello digitale|ti ha|truffatori
2 4 # prima|album|albu~|altro sito|avevamo il|avs|che possa|contenuta|conto con|copiate|cosi il|dall' #|danz~|dei motori|delle visite|di battesimo|di verificare|diario di|disconnesso da|e forse|era nelle|fine anno|fogl~|ha stampato|internet|l' elenco|marzo abbiamo|mia casella|molti hanno|nel pannello|non aveva|non tuo|non ve|numero avs|oggi i|ora e|password cifrate|prossimo accesso|rispondete a|senza protezione|ti avevamo|tiro~|tuo lo|un sopralluogo|una leggerezza|usavi la|via qualche|vostri documenti
0 4 ^ci hanno|^elenco|^elen~|al prossimo|al torneo|allegato il|appurato|appurato che|aprile un|assistita|avevi ordinato|avvicina|cambiamo|che vada|chi paga|chi volete|chiamate strane|chiavi da|ciao mamme|ciao vittoria|ciascuno|comparivano|con codici|con ogni|cosa rischia|costo lo|crim~|dal server|dal vecchio|debi~|dei turni|del bar|della filiale|della riservatezza|desideriamo|di cancellare|di locazione|di scarso|diagnosi dsa|disabilita|dispiace moltissimo|ditta|dovevano esserci|e nove|e papa|e recapiti|essere finiti|fascicolo e|gestione|ha aperta|ha chiamati|ha notato|handicap|hanno aperta|hanno bucato|hanno preso|i piani|in sette|in uso|incaricato|incidente|invio del|l' accaduto|l' avevano|limitato di|locazione|mamme e|margine|me in|mina~|nome matricola|nostro commerciale|nostro e|nostro sito|nove le|numeri|numero limitato|numero scadenza|ognuno|oltre alle|perdono|posta e|protetto|quello e|restituito la|rpd|saggio di|scarso valore|scollegato|scout|scou~|segnaliamo che|segreto|si avvicina|si sarebbe|sostituito|spendere|stati chiamati|stato ritrovato|sui fogli|sulla sua|suo ex|tecnologico|tennis le|tolga|tolta dopo|tranquilli|trasferimento|trasparenza|tuo cellulare|un centro|una tessera|usato il|vada a|verifica di|visite e
4 1 ^di ieri|a dirtelo|a scaffale|a tendina|a versare|abbiamo attribuito|abbiamo prenotato|abbiamo rimessi|abbiamo ritirato|accettava|accreditiamo|addebitato due|addebito|aggiornate|al freddo|al parcheggio|aliquota|all' assessora|alla mezza|alla salute|allo|anniversario|anno non|annullato d'|arrivato perche|ascolta|assumiamo la|attribuito all'|autista l'|autofficina|avete scritto|avevate ordinato|banda di|bocciato|camicia|caparra e|cartone|che fino|che invece|chi me|ci tenevamo|come te|comprato il|comunque in|consegno io|conteneva delle|conto che|conto due|contratto prevede|convocazione|corri a|cosi nessuno|credito previsto|criticita|cuoc~|customer|dal saldo|dalla seconda|dallo sla|davamo|dell' agenda|dell' olio|della famiglia|della signora|dev'|di martedi|di mezzogiorno|di sotto|dimenticando|dimenticati il|direzione clienti|dirti che|disposti|domenica il|dovevate|due avvisi|e accorta|e importi|e scappata|e scappato|e venuto|email di|emoz~|era ancora|era raggiungibile|esigenze operative|espositori|essersi|f24|fase di|fatto perdere|fatto si|fatture di|febbraio abbiamo|festeggiato un|fida~|fissati|fissato per|gelato|gentile elena|gia firmato|gia versata|gialla|giustamente|grande come|guardava|ha dovuto|ha le|hai comprato|ho corretto|ho disposto|ho selezionato|ieri pomeriggio|ignazio|ignora pure|il bambino|il ciclo|il futuro|il laboratorio|il postino|il tono|il volantino|imballato|in fabbrica|indipendenti dalla|indirizzo nuovo|ingresso libero|intanto grazie|intendersi|intero e|inviare risposte|inviati con|invio|l' anomalia|la camera|la causa|la luce|la offro|la raccolta|la ricevuta|la soddisfazione|lavoro puo|le metto|lo rilegge|lo spavento|lo spettacolo|lo svolgimento|ma quella|mai pronunciato|male e|male io|mancavano|mandi una|mangiato|mani~|marsica|martedi lo|meli~|menu a|mero errore|mettiamo in|ne assumiamo|ne pagare|neanche la|negato|nel filtro|nell' aula|nella comunicazione|nessuno le|nome nella|non a|non dovevate|non inviare|non vengono|numero sbagliato|offriamo noi|offro io|oggi e|ogni invio|ordini di|otto e|pagina bianca|passione|per buona|per qualunque|perdonate la|pesi|piano e|pianta|piccolo intoppo|ponc~|porgo|portoferraio|postino non|premuto invio|prenotazione la|prevendita compresa|previsto dallo|prezzo del|primario|programma inviato|progressi|promemoria per|pronunciato|prova che|proviene|proviene da|qualche famiglia|quel prezzo|quella corretta|quello allegato|revi~|richiesta e|riempito|rilegge|riletta|rimasta male|rimasto fuori|rimessi|riso con|risultata|sabato siete|sbagliata dell'|scappata|scappato|scoprire la|scritto da|scrivere a|scusa anche|scusa davvero|seconda aveva|seconda giornata|secondo addebito|sei rimasta|sesia|sesi~|sfra~|sfuggito|sfug~|si segnala|siete|siet~|signora pia|sla|sono adesso|sono arrivati|sono presentati|sostituito da|spavento|spento il|stampato in|stata riportata|subito in|sul campo|suo tempo|suo viaggio|svegliato|talune utenze|teatro sociale|tendina|tenevamo|tenevamo a|testo era|tornate|trattoria|tremila|trentuno|tu sei|una squadra|valv~|veniamo a|venivano|viag~|vista lago|volano|volare|webinar di|zero
-1 4 ^hanno|^hann~|a che|al check-in|anonimato|autorizzato a|avanti si|banca ha|cancellatela|cancellatela per|circa #|citando il|civile di|cup|dei propri|della tua|determinate|di documenti|di profili|dimenticato acceso|direzione sanitaria|divulgazione|e agli|elem~|eliminare|garanti|il consiglio|impiegato ha|indirizzi nel|l' anonimato|leggi con|mandato i|motivo del|nell' invio|nostra clientela|nove ore|onco~|oscurati|per natale|prospetto con|revocato|rimasto su|rischi|risultati|sarebbero|spedisce le|tramite|un partner|vecchio sito|vi propone|vista l'
-3 -4 ^nuov~|abbiamo esaminato|attacco informatico|autorizzato lei|banda|bruc~|cassa rurale|che promettono|chiesto tu|ci scusi|ciao davide|con cura|contatti subito|corriere|danno|e lui|e referti|e scaduta|evas~|giorni circolano|ho guardato|ho letto|i filtri|idri~|il tetto|il wi-fi|informatico a|la quota|le caselle|le regole|messaggio automatico|nei dati|o cie|ogni momento|pagina che|parte sua|promettono|quando e|quello giusto|re la|rurale|rura~|servira|sistemi non|sono coinvolti|sulla fuga|suo account|ti sei|tu non
-4 -4 ^scad~|abbiamo ancora|apri la|aspettavi|attacco alla|avviene|bancone|cai|che sembra|codice per|condotta|confermata|corn~|csv|dedicato|della scomparsa|denuncia|di comunicarle|di spesa|e disponibile|ecco cosa|entrare in|errore che|errore durante|euro che|firmware|fuga di|furt~|gentile cittadino|giusto e|ieri era|il firmware|il formato|il ritardo|in forma|in pensione|l' esportazione|la decisione|la frequenza|mare|mercoledi alle|minuti|minu~|modificare|nebb~|nessuna risposta|nostro controllo|nove per|oppure non|pensa|per entrare|per trent'|piu dal|posti sono|prezzi|quanto si|quella vera|registrata e|resta|rest~|richiamo volontario|sicurezza e|simu~|spesso di|spid o|squi~|strada|stretto|struttura e|truffa|usa|val di|vent~
-2 4 a cuore|arrivato a|cita~|codici fiscali|del provider|della tessera|escludersi|escludersi che|fiducia e|interamente|l' avvocata|le password|nella busta|piani|prudenza|puo escludersi|ricercatore ci|sarebbero state|segreteria ha|suo caso|telefonate|tua privacy|tuo numero
4 4 a guardare|dimmi|ho usato|ieri per|il vostro|ne scusa|ospi~|parte alle|percorso di|preso|rend~|ritrovata|sappiamo chi|scusa|sera stessa|si rende|stessa mail|test|tornati|vi erano
4 0 abbonato|abilitata|alla presente|alti~|avevamo spento|azzerato i|bozza|brindisi|celiaco|che doveva|che figuraccia|ciclo di|conto di|cosa da|da poco|di mora|disallineamento tra|disservizio e|documento non|doppio invio|e alcuni|e gliela|e rientrato|eravamo noi|ferie|generato|giugno le|glielo|hai visto|ieri si|il lunedi|interessi di|invia|la cucina|lunedi alle|meri~|noi una|non sempre|notti|ogni giorno|onor~|ordine di|pari a|partita|partite|possono aver|primavera e|rappresenta|re re|reclamo puo|salvataggio|scadere|scontrino|sodd~|sommato|stato mostrato|trovare|un picco|una modifica
4 3 adesso le|animatore|anomalia|avesse ricevuto|biglietteria|c' era|casa tua|cestinarlo|chiarimento|di cestinarlo|diceva|evviva|evvi~|ha fatto|hai il|hanno il|il collo|interessati|l' equipaggio|l' occasione|mandare|nostro fornitore|stati noi|uniti|versare|volevamo
-1 -4 aggiornata|banche|che hai|chiudere il|in coda|non ricevera|se ci|se lo|sportelli
3 4 albo|anziche al|avuto|avut~|ciao bella|copie|cosi~|di scuola|dirvi|ecologica|esiste piu|espressi|hanno dato|inoltre|ispe~|motivo|noi lo|portato|pubblicato una|scuso|sistema e|spento|spettabile cliente|troppe|un tecnico|una foto|usato|vostro
1 -4 alla lista|diss~|io a|la #|n|non mi|regola|scom~
0 -4 allegata|boni~|che sono|chiusura|devi fare|di novembre|latt~|muse~|rimb~|stasera|stas~
-4 2 anche le|c' erano|consentito|contatti|conversazioni|esito del|leggi|mapp~|segreti|spese mediche
4 -2 appartiene|appartiene a|appl~|inno~|osteria|parlo io|riportano|scusa erano
-4 -1 barche|cani|codice del|da morire|dei soci|dei suoi|della sosta|dirci|documento|fabi~|giorni la|giurato|iban per|il mercato|irre~|le corse|leggiamo|malato|medico|modifica del|morire|mori~|perfetto|promessa|punto di|racc~|ragazzi di|raggiungibile da|remo~|sceglie|sindacali|sind~|spenta|successo niente|via per
-3 4 bucket|buck~|cassaforte|chec~|consultabili|di recente|e ha|in rete|informazioni|scaricare|sconosciuti|tute~|un accesso|una casa
4 -1 buono|dai un'|dell' anno|di casi|duplice|fermata|gela~|mi sono|occhiata|orgogliosi|penn~|siamo orgogliosi|sul servizio|trasporto|tutti di|un' occhiata
-4 4 cui si|elenco di|iban|prontamente|si potevano
4 -3 curata|due volte|umbr~
2 -4 indietro|scaduto|una settimana
-4 1 le cartelle|screenshot|sinistri|torneo|verifica
-4 3 mestiere|sessioni|sul nostro
4 -4 potrebbero non|quest' anno
-3 -2 # ?|# c'|# caratteri|^veri~|a fiumicino|a giovedi|a lecce|a usare|abbiamo appreso|abbiamo rimborsato|accetto|adeg~|adesso che|al reclamo|alle cinque|andato il|annullato su|appena arriva|appreso|arancione per|aumentata|avete il|basta|benvenuta nel|bicicletta e|capisco|centrali|cercavi|che cercavi|che possiamo|che tutti|ci spiace|ciao gaia|ciao omar|cliccato per|contiene|convincono|crosta|cui nove|dado|delle email|deposito di|desideravi|deve ripeterla|di comunicazione|di contatto|di cortesia|di rinuncia|di sbagliato|di violazione|dieta|diretto la|dispiace !|dodici giorni|domani non|e aumentata|e persa|effetto dal|entro martedi|entro mercoledi|era nessuno|esce il|esporta|essere un|euro risulta|euro sulla|fa il|fate|fichi|fich~|fiumicino|forte|funerale|funerale si|gambe|games|garibaldi #|gentile dott|giac~|giardino|giorni con|giorni puo|ha comunicato|hai ritirato|i biscotti|i dieci|i promemoria|idrico|ignori questo|il funerale|il mare|il meteo|il molo|il pin|il piu|in da|in fila|in giacenza|in italiano|in venti|inne~|la aspettiamo|la crosta|la grandine|la musica|le cifre|le fasce|le leggiamo|leggiamo tutte|leggiamo tutto|maglione|maria|mente|mesi che|mia suocera|mimm~|nata|noi il|non tener|nonna si|ora per|panettone|pane~|pappagallo|papp~|passato in|pc|pent~|per manutenzione|per possibile|pertanto spiacenti|piceno|pice~|piu bello|poggio alle|prea~|previsioni|prossima bolletta|provveduto la|puoi scegliere|raccolto #|renz~|resistenza|resta lo|ricavato|rientra|ringrazio per|rinvio|rinvio per|ritoccare i|sagra del|sbagliato indirizzo|sbaglio basta|scade fra|scrittura|scriva entro|scusate l'|scusi l'|secondi e|sei tu|si la|si libera|si tiene|sparire|stato qualcosa|su chi|sui social|sulla rete|tener|tener conto|tonno|tonn~|torna il|tram|ultima volta|ultimi giorni|un giallo|un nome|un refuso|uova|validi|vendita anche|vetr~|vince|voler
3 -2 # le|impaginazione|la parcella|umbria
0 3 # lettori|a sua|accesso a|account del|alcune informazioni|averne|caro cliente|cedolino di|certificati di|che usiamo|chi l'|clienti dello|comportamento|controparte|curricula|dal gruppo|desideriamo informarla|dipendenti vi|ditt~|dovevo|e personale|eliminati|eliminati e|emergono|entrati in|ex addetto|finita in|ha buttato|ha copiato|i nominativi|in mani|inseguendo|intruso e|inviata a|io sono|la controparte|le analisi|milione|milione di|nelle immagini|non emergono|non riconosce|non so|nuova collezione|opzi~|ora #|ordinato la|padre l'|pagate|pagate nulla|password di|pedalate|per scaricare|prima versione|profondamente rammaricati|programma ha|quelle tre|registrato un'|respinga|sanguigno e|sappiamo di|scadenza e|schede di|si leggeva|sostituire|sottratte|stata usata|suggeriamo di|sull' autobus|telecamera del|tornato operativo|tradito|tradito la|un prospetto|unica cosa|violati|vostro figlio
3 1 # ml|^gratis|^sull'|a fano|a molti|abbiamo assegnato|abbiamo dimenticato|abbiamo presentata|accesa|ad aspettare|adesso ha|agende|ai nuovi|alla signora|allarme che|alle tre|allo stesso|amministrazioni parodi|amore|applauso|aspettava|auditorium|avevamo predisposto|avevamo spostato|avevamo un|birrificio|birrificio tre|bottiglie|bottoni|bron~|calcio e|caparra doppia|carta entro|catering|che avevo|chi ieri|chiamatemi|chili di|coda sono|compleanno di|confetti|confezionamento|consumare|contratto che|coppie|corretto e|creato con|da acqua|da rifare|dall' edizione|data giusta|decisioni|del corso|del prelievo|dell' app|della clientela|della consegna|della focaccia|della nuova|della quota|della raccolta|delle imprecisioni|di aggiornamento|di codice|di differenza|di digitalizzazione|di emozioni|di fisioterapia|di lievito|di quanti|di tasca|dietro presentazione|digitalizzazione|dimmelo|disdetto|dj|dono|doppia indietro|dovete fare|due come|e ormai|e saltato|e zero|eccellenza|egregio architetto|emessa|emozioni|equivoco|era stata|esaurito le|essere piu|essere state|evol~|fano ho|fatto noi|fatturato|fatturato il|felice|fidandosi|fidandosi di|fidati|fissato|fondazione teatro|fornace|funzionava|fuori dal|fuso di|gia al|gia in|gia sul|giornale di|giorno la|giovedi abbiamo|girato il|giugno non|godi~|grazie perche|hey|ho spedito|i soli|i tornelli|iban errato|ieri lo|il bene|il consumo|il digiuno|il noleggio|il pozzo|il vestito|imputabile alla|in cantiere|in curva|inconveniente|indipendenti|informativa agli|informazione sbagliata|intero basta|invita un|io non|l' immagine|la confusione|la mancata|la tabella|le donazioni|le regaliamo|li paghiamo|linea e|lisbona|lisb~|lo scontrino|mail che|male~|mandato era|mandato ieri|mangiata|messaggistica|mettiamo la|mio cellulare|ml|negato il|nel calendario|nel foglietto|nel passaggio|nella ricetta|nella scatola|noi l'|non eseguiti|non funzionava|o quasi|oggi in|opera|ordina adesso|organizzazione|pacc~|parte degli|parte senza|pensarci|per averlo|per colpa|per niente|perche ho|perche il|pesiamo|pesi~|poll~|progressive|proponiamo la|provarla|provato il|pucc~|puo scriverci|pure non|quadro|quarto piano|quindi non|rammarichiamo e|riceve posta|rifacendo|riga e|riguarda un|rimasti fuori|rinunciato puo|riporta un|roma #|rossetti|salta|sbagliati|sbagliato il|sbagliato nella|schiuma|scorta|scriverlo|scusaci|seconda rata|seduta di|segnata|senza fila|sera abbiamo|sera c'|settimana le|sfor~|si suona|si vota|skipass|skip~|sono da|sottoscritto|spedito in|stamattina le|stata applicata|stavamo|stessa data|stornato e|studio amministrazioni|sua bolletta|sugg~|suite|suit~|suo ordine|svista da|ti serviva|trascurabile|tre pini|trimestrale|un applauso|un dono|un mezzo|una bottiglia|una virgola|vacanza e|vedendo|verbale #|versato la|volantino di|vostri siti|vota|zano~
1 3 # nominativi|a chiunque|abbiamo sostituito|al registro|al responsabile|all' autorita|allergie e|allievi che|attiva il|averlo distrutto|avvisato il|avviso agli|cercato|che abbia|cifrati e|cio le|circolo tennis|collaboratore che|conosce|conseguenze|credenziali sono|cui lei|da quando|danza|dei minori|dei pazienti|del settore|della fondazione|detto con|di chiunque|di una|dovrai scegliere|esami la|fatto bene|foglio che|foto di|ignoti hanno|in centrale|indicizzata|informare la|informazioni per|iscritto di|la colonna|la gravita|lasciato l'|lasciato sulla|mi sento|nome data|non il|non smetteremo|notificato al|persone|piccolo aggiornamento|prossimo ingresso|qualsiasi ora|quella password|ripu~|risultano #|sang~|sbir~|scarso|scuola ha|se usavi|segnalarvi|server i|sicurezza dei|sito qualcuno|smetteremo|smetteremo mai|sono state|spen~|su conti|terapia|terzi non|un file|un' intrusione|usata da|vederli|verifichiamo
2 3 ^comunicazione|all' ultima|cedo~|comprato|d' ateneo|dalla prima|dati dell'|dei bambini|dimmi tu|disguido con|elenco degli|esposto|ha preso|ho lasciato|il rischio|illeggibili|incluso|inquilini|io per|kevin|kevi~|l' aveva|missione|non pagare|prima all'|puntini|sono stati|sul tuo|ulte~|un omonimo|usato per
3 0 ^sbagliato|abbiamo risposto|abbonamenti|altro cliente|approfittate|approfittate del|bacio|bea|carb~|che cio|conguaglio|consegnato il|conteggiate|crescere|da mesi|dalla copia|data odierna|database ha|del software|demo~|destinato|di mestolo|di sopra|e imputabile|e riconducibile|e sua|era chiusa|girava|gli importi|ho copiato|importo non|inconvenienti|intestati|intestati a|invito di|la circostanza|la pianta|le proponiamo|luogo per|mattinata|mattinata del|nella mattinata|nuovo corso|operative il|pane e|porta chiusa|possa aver|posto e|presentare istanza|presentati|programma di|puo aver|rimborsiamo|rocco|salvataggi|scia~|seguito di|siamo riusciti|soluzioni|stanotte ti|sua bambina|un inconveniente|vesu~|viaggio a
3 2 ^sped~|a caricare|abbiamo|abbiamo notificato|abbi~|aggiungiamo|al massimo|al primo|altri il|avevate|bisognava|buono da|chi ha|ciclisti|clima|comunque un|condomini la|consegna del|conservi|considerazione|dalle vostre|detrazione|di marzo|di piacenza|di scrivere|di stamattina|di verifiche|digiuno|doveva esserci|e trattato|esportato|esportato il|even~|fatto|foto per|ha consultato|ho fatto|i titolari|igna~|in considerazione|istruttore|l' animatore|la raccomandata|lacc~|lo sapevamo|mattina i|mostrato un|nato in|nostro aggiornamento|nulla di|pagh~|portateci|prenotato un|preso un|ps|puo buttare|ragione di|restituite|sapevamo|scusatemi|scuse per|solo computer|spedire|spon~|un addebito
-1 3 ^viol~|a invece|abbiamo interrotto|accompagniamo noi|addolorati e|belle|bucare|che conteneva|ci avevano|con vergogna|contraffatto|di quattro|di rientro|di taluni|donatrice|e revocato|e sintomi|falla|faremo piu|fatto bucare|gli ho|i moduli|i sistemi|interessata la|l' assistente|l' avvocato|la chat|la diagnosi|la procura|leggevano|maestre ne|moro~|nome email|non dia|non rispondete|pagelle|persona e|protezione dei|psicologa e|recapiti di|rese~|riceva|sei ragazzi|si vedevano|siamo addolorati|siamo sinceramente|siamo tornati|stati sottratti|stato informato|su internet|sua situazione|tolto e|tornati alla|una a
-2 3 a c|bibliotecario|bibliotecario si|chiaro|con voti|degli iscritti|di attivare|era aperto|fiscali e|i curriculum|imbustato|lei di|parlante|planimetrie|siamo venuti|societa che|un fabbro|venuti a|visibile a|voti assenze
3 -1 a scuola|abbiamo letto|assenza di|finale|flus~|in oggetto|io con|menu di|presentiamo|rose
-3 -3 abbiamo raccolto|alle ora|allegati|ammesso|aula magna|autunno|autu~|banchi|bellissima|buon~|cantina|certificato medico|come si|comincia|conservare|dal comune|dalla lista|di buone|di scuse|di usarlo|e chiami|e piena|e registrato|grammi|grandine|gratuito e|ha acquistato|il corriere|il maresciallo|impasto|iscritto|la newsletter|la nonna|la partita|la torta|le chiedera|liberare|magna|moretti|notifica di|numero civico|obbligatoria|ogni mese|parm~|pavi~|per novanta|perche ti|pesc~|piet~|poche|progetti|questi giorni|riceverai un|ricevi questo|riusciamo a|saldi|scende|scuola guida|scusi se|sessanta giorni|si viene|siamo spiacenti|simulazione|sms|sostiene|suonato|svuota|usano|wi-fi|wi-f~|xs|xxl
3 3 abbiamo tolto|acca~|ai nostri|alla partenza|altre e|campo di|caricato il|categorie|chi si|di tessere|diversi di|e preso|elia|episodio|erano|eran~|errore e|errore grave|ha esposto|i profili|i soldi|il cliente|interrompe|la chiamo|la mail|le stiamo|marg~|nostri clienti|nota in|organizzato|platea|rimo~|ristampati|rivisto|scoprire|si interrompe|sono comunque|un modo
-2 -3 aggiorni|agriturismo|alla segreteria|anonima|cliniche|cordiale|dati a|deco~|disponibile|e gratuito|fammi sapere|ha gia|i furti|in archivio|informatica|italiano|la banda|lava~|newsletter di|postale|rassegna|riceviamo|scade il|se qualcosa|solo alla|spag~|sua tessera
-3 1 alla versione|barbara|cuffia|dati della|disc~|identita|il fax|resta chiusa|ricerca|risa~|saggio|scar~|spiaggia|tre minuti
-3 0 asilo|attraverso|cliente ha|consiglio|cuff~|di posta|e nome|fai|il vecchio|informano|l' amministratore|mi ha|per lavori|riteniamo|si informano|spil~|stato violato
-1 -3 automatico|delu~|dolo~|filo~|giorni lavorativi|il martedi|lavorativi|piscina|pisc~|sua segnalazione|valida
-3 3 aziende|cestino|chiama|dipendente|finiti in|il coro|occhio|prot~|sconosciuto|via e
-3 2 banca non|che ora|e sono|hai scritto|la segnalazione|resi~
-3 -1 brus~|consultabile|cortile|del cloud|fino a|fino~|ha avvisati|il pacco|limiti|messaggi e|mettiamo a|silenzio|strumenti|trattato|usare il|ventisei
0 -3 correggere|presto|segg~
2 -3 dal sito|esperienza
1 -3 prevede
3 -3 proponiamo|sulla carta
1 2 # account|account il|camera di|commercio|di commercio|nella prima
-1 2 ^violazione|clienti hanno|iban di
0 2 alcuni dati|state oggetto
2 1 avra un|ecco quello|email era|rimborso della|servizio che
2 2 errore materiale|tipografia ha
2 0 ieri hai|la replica|prevendita
0 -2 nostro errore
-2 -1 programmata domenica
-2 -2 sala~|server della
-2 2 un attacco
`;
