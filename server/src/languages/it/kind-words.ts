/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
27 12 avevamo
4 27 tua password
5 26 che possa
11 25 della nostra
24 9 prezzo errato
24 7 stato mostrato
-23 -16 ^come
-23 -15 come da
-18 -23 danno
-23 -17 dicono
-16 -23 il danno
-23 -19 scorta
-23 -22 {}
-22 -21 a {}
22 5 e dentro
-22 -17 errori
22 13 ieri
-22 -15 tre
9 21 ^i
-21 -18 allerta
-21 -17 consiglia
-21 -19 di {}
-21 -19 domani non
-16 -21 giugno
-21 -20 host
21 0 ieri vi
-21 -17 manchera
-21 -17 preavviso
21 3 vi avevamo
-18 -21 {} ha
20 2 ^dobbiamo
-20 -20 a giugno
20 3 arrivate
-19 -20 clic e
-20 -15 contiamo
6 20 da chi
-17 -20 da stanotte
-17 -20 domenica e
-16 -20 il premio
-20 -18 nostro errore
20 4 orario non
20 6 pagato la
-20 -16 proponiamo
-20 -14 quella data
20 4 replica
-18 -20 vinto
-20 -18 {} e
-17 -19 ^la settimana
-19 -15 ^prodotto
19 8 ad
19 1 ad agosto
-19 -15 annullato l'
-19 -14 buone
19 5 colpa e
-12 -19 corso
-19 -12 dal catalogo
-19 -16 decisione
19 4 di ieri
-18 -19 falsi
-17 -19 link vale
19 4 mail di
-19 -15 per uno
-19 -15 prodotto
19 5 questo ufficio
5 19 rubato il
-19 -12 ultimo
-19 -16 uscite
-16 -19 user
-17 -19 vale un'
18 5 # i
-18 -4 ^a
18 3 ^di ieri
18 3 ^ieri
-18 -16 ^nuove
-18 -16 ^nuove condizioni
-13 -18 abbiamo ricevuto
-18 -17 apriamo
18 3 avevo
-18 -16 brutto
-18 -15 causa della
-18 -12 chiusi
-18 -13 ci serve
-18 -16 da {}
-18 -13 del data
-18 -16 del previsto
-18 -14 del regolamento
18 6 di sabato
18 11 doveva
-14 -18 e disponibile
-18 -17 e perso
18 9 era
18 5 gia versato
-18 -18 hostname
5 18 ignoti
-16 -18 la piu
18 3 lasciato fuori
-18 -15 lettera e
-18 -15 lezione di
-18 -17 meta delle
6 18 nostro aggiornamento
-18 -15 nuovi iscritti
18 10 promesso
-18 -15 punto #
-18 -13 quella che
-18 -16 qui {}
-18 -3 se ti
-18 -17 server della
12 18 sono stati
14 18 stati
3 18 sua cartella
18 5 versato
18 1 vi abbiamo
-12 -18 volentieri
17 5 ^bolletta di
17 1 ^con la
-17 -11 ^di nuovo
17 3 ^interruzione
17 5 ^mail
-16 -17 al gruppo
-17 -10 alternative
-17 -15 aspettiamo
17 4 avete potuto
-17 -15 avra
-17 -11 biblioteca
-12 -17 compresi
-1 17 conteneva i
17 4 contribuente
17 2 di mercoledi
17 2 e scappata
17 12 e ti
17 9 e vi
-1 17 entrato ha
-17 -15 errore che
-16 -17 feste
17 4 gentile contribuente
-17 -16 gentile nome
-17 -9 grazie
-17 -15 grosso
9 17 ha visto
-17 -12 i preferiti
-17 -13 il tecnico
17 4 importi
-17 -17 in campo
-17 -14 in {}
-17 -15 inviato
-12 -17 inviato a
3 17 l' elenco
-16 -17 lago
-17 -9 nato
17 4 paghiamo noi
17 2 partite
-17 -12 pero
-17 -12 preferiti
-17 -14 raccolto
17 5 sbagliata
17 2 scappata
17 7 sera il
-16 -17 si tiene
17 3 sito non
5 17 soggetti non
17 6 stomaco
-16 -17 superato
-17 -11 terra
3 17 trovata
17 1 una #
4 17 una violazione
17 4 venerdi a
17 3 vi ha
-16 -14 # km
-16 -13 # l'
-16 -11 ^certificato
16 7 ^houston
-12 -16 ^nostro errore
-16 -15 ^prezzi
-16 -14 ^promemoria
-13 -16 ^ricevuta
16 2 ^sbagliata
-16 -9 ^ti
-16 -14 ^truffe
16 3 abbiamo caricato
-16 -14 appena la
16 4 arrivati
-16 -11 articoli
-16 -15 avviene
-16 -11 avvisi il
-16 -7 bella
-16 -15 burro
0 16 ce l'
-16 -13 ce lo
-14 -16 chiedi
16 11 comunque
3 16 condotte
14 16 conteneva
16 4 da venerdi
3 16 database
2 16 della #
-16 -11 destinatario
16 0 di domenica
-16 -10 e una
16 5 errato
-16 -14 fino alle
-16 -8 garibaldi
3 16 gentile paziente
6 16 hanno
16 7 houston
-16 -14 il custode
-16 -9 in lista
-16 -14 km
16 1 la corsa
5 16 la ditta
-8 -16 la fattura
16 3 la qualita
16 0 le abbiamo
-16 -14 le scuse
-16 -6 li ha
16 3 maggiorazione
16 9 messaggistica
-8 -16 milioni
-8 -16 milioni di
16 6 nel sistema
-16 -12 nessuna risposta
-16 -13 noi abbiamo
3 16 nome foto
6 16 nomi
3 16 non autorizzato
16 4 non avete
-14 -16 online o
-16 -14 peccato
-16 -15 portata
16 4 problema tecnico
16 7 pure
-12 -16 quando vuoi
16 8 quello
-16 -11 rapporto
16 -1 rettifica
16 1 ricevuto da
-15 -16 richiamo
-16 -13 riesaminato
-16 -14 sbagli
-12 -16 scelta
16 4 scusarci
-16 -14 scuse che
-8 -16 se lo
16 0 segnata
-15 -16 simulazione
-16 -13 soltanto a
2 16 spedita
16 12 spedito
-16 -12 statistiche
16 3 termine per
-16 -12 trent'
-16 -12 trent' anni
-16 -14 truffe
-16 -13 tua richiesta
-16 -14 un' intera
-16 -16 uno sbaglio
-16 -12 {} da
-15 -13 ^assemblea ordinaria
-15 -6 ^avviso
4 15 ^azione
4 15 ^azione richiesta
15 3 ^bolletta
3 15 ^conto
-15 -13 ^convocazione
-15 -13 ^dieci
-15 -15 ^errori
-13 -15 ^falsi
-15 -10 ^giorno
-15 -12 ^host
-15 -5 ^indirizzo
-15 -13 ^ordinaria
-12 -15 ^profilo
-15 -2 ^sito
-14 -15 ^superato
15 4 ^test
-12 -15 ^tuo profilo
6 15 ^tutti
15 2 ^vi
-15 -11 alle {}
15 7 app di
15 -2 avevi scelto
4 15 azione richiesta
15 4 bari
-15 -13 biglietti restano
-15 -10 bonus
-15 -13 cambia il
-12 -15 cambiatela
15 5 che hai
-15 -10 civile
15 1 confuso
-15 -10 consegnato scade
3 15 consultati da
-6 15 credenziali
-15 -15 da giovedi
-15 -4 dagli
-15 -14 dall' app
-13 -15 dati non
15 4 definitiva
-15 -12 di consegna
15 5 di grave
15 10 di maggio
15 2 di quanti
-15 -14 dirci
15 6 disguido
5 15 ditta
15 3 e ci
15 6 e mai
-15 -14 e richiesto
15 1 eccezionale
-15 -13 effettuato l'
-6 -15 fattura
3 15 file con
-15 -10 fra i
15 5 grave
-15 -14 guarda la
7 15 ha preso
9 15 ha reso
15 3 hai ricevuto
-15 -13 i dettagli
-15 -14 i dieci
15 2 il pacchetto
-15 -14 il trucco
-9 -15 impostazioni
15 2 in produzione
-15 -10 in vasca
15 3 la bolletta
-15 -9 la strada
15 4 lasciato
2 15 letto i
-7 -15 lezione
-11 -15 liquidare
-11 -15 liquidare il
15 3 ma di
15 8 mero
2 15 minacce
-14 -15 nome della
15 4 novara
-7 -15 nuovo
-15 -12 ottobre
15 2 pacchetto
-6 -15 passa a
15 2 piu ordini
-15 -13 possiamo
-14 -15 prezzi
-15 -10 protezione civile
-14 -15 recensione
-1 15 referto a
-15 -13 restano validi
-15 -14 retta
15 2 rimossa
3 15 schede
15 6 scusaci !
15 0 scusiamo e
-14 -15 segnali
3 15 serrature
-15 -15 sua segnalazione
-1 15 suo referto
-15 -12 taglia
-14 -15 tecnico passera
15 2 telefonato
-15 -9 ti aspettiamo
-15 -14 trucco
-11 -15 tuo profilo
3 15 un terzo
-14 -15 una settimana
-15 -12 una sola
15 5 una spesa
15 5 verdi
9 15 visto
15 2 viva
-15 -11 {} alle
-14 -12 # ?
14 4 ^#
14 0 ^abbiamo perso
-14 -8 ^abbiamo trovato
2 14 ^ai sensi
-13 -14 ^benvenuta in
-10 -14 ^bloccato
-10 -14 ^chiuso
-14 -12 ^condizioni
14 1 ^da
2 14 ^dati
-14 -5 ^dati sono
14 2 ^di stamattina
-14 -12 ^documento
1 14 ^elenco
-11 -14 ^file
-1 14 ^hanno
14 12 ^i tuoi
-14 -8 ^non ti
14 0 ^per sbaglio
14 0 ^perso
1 14 ^privati
-14 -12 ^reclamo
-14 -14 ^richiesta di
-14 -12 ^rimborso
-8 -14 ^riunione
14 0 ^sbaglio
2 14 ^sensi
-14 -13 ^serata
14 2 ^stamattina
-14 -9 ^trovato
-11 -14 ^un nuovo
14 5 abbiamo lasciato
14 0 abbiamo perso
1 14 accessi
-14 -10 ad aprile
-14 -13 agli amministratori
-14 -11 alcun intervento
14 4 alcuni utenti
-14 -13 allegato e
-14 -11 altrimenti
-14 -13 amministratori
-14 -12 anche senza
-14 -8 anni di
-14 -9 anticipo e
14 2 aperto la
-13 -14 apri
-14 -12 aprile alle
-14 -12 attestato
-11 -14 avete chiesto
-14 -10 avviso
-13 -14 bello averti
-13 -14 benvenuta in
-14 -14 buone feste
14 12 chi
14 7 chiediamo scusa
-14 -11 chilometri
-12 -14 ci spiace
-13 -14 civico
2 14 cogliamo
2 14 cogliamo l'
-9 -14 come
-14 -9 come ci
-14 -13 completo
14 -1 con riferimento
14 3 convegno
-1 14 copiate
-14 -11 copre
-14 -8 corriere e
14 -2 da capo
-14 -7 da parte
-14 -12 dal tuo
-14 -10 date
2 14 dentro ci
-13 -14 desideravi
-14 -12 dettagli
14 2 di bozze
-11 -14 di cambiarla
14 2 di garantire
14 2 di stamattina
5 14 di terzi
-13 -14 dicci
14 0 diciamo che
14 5 dimenticate
-7 -14 domande
14 0 dovevamo
-12 -14 e andata
2 14 e chiediamo
1 14 e entrato
-14 -14 e nato
-14 -8 e nelle
14 2 e partita
-14 -10 e partito
-14 -14 e pronto
-13 -14 e quasi
14 4 e quello
10 14 e rimasta
-14 -12 e ringraziamo
14 10 e siamo
-14 -12 e sta
1 14 entrato nella
-10 -14 entro
14 1 era un
-13 -14 esportazione
-14 -13 esportazione che
-14 -9 etichetta
-13 -14 euro tornano
-14 -10 farti
2 14 federale
-14 -12 fratelli
14 2 garantire
-2 14 ha potuto
-14 -13 hai richiesto
2 14 i genitori
14 2 i soldi
-14 -13 id
-14 -12 identita che
-14 -10 il doppio
-14 -7 il pagamento
14 9 il vostro
4 14 indirizzo e
-12 -14 informatica
-13 -14 iscrizione alla
3 14 la cancellazione
-14 -13 la lezione
-14 -14 la taglia
3 14 le credenziali
14 4 le notti
-14 -5 lecce
1 14 lettore di
14 2 lo paghiamo
-14 -13 log
-14 -7 mamma
-7 -14 manca
1 14 messaggi privati
14 4 nessuno di
14 3 non paghera
14 2 nostra ultima
14 4 ogni caso
14 3 ordini di
14 3 paghera
-14 -12 partito
-12 -14 passa
-13 -14 passera
-11 -14 per ora
-3 14 per tutto
-13 -14 piacere
-13 -14 preferito
-5 -14 premio
4 14 presenze
-2 14 privati
14 4 problemi
-12 -14 puntate
14 1 puo tornare
-5 -14 quanto
-14 -9 quaranta
-14 -11 questo e
-14 -13 rapporto e
14 -2 rata
-14 -12 reclamo
-14 -11 ricevera
-12 -14 ricevi
-10 -14 ricevi questo
-14 -13 richiesto e
-14 -13 richiesto il
-10 -14 riepilogo
14 3 riguarda un
10 14 rimasta
-14 -11 rinnovarlo
14 2 riportava
14 5 rispettato
14 -4 risposte
0 -14 ritardo
-14 -12 rivista
-14 -10 saremo
-14 -12 sbagliato
-12 -14 scusa se
-14 -13 segreti
-14 -8 sere
-14 -12 serve
0 14 si potevano
-12 -14 sicurezza informatica
-10 -14 sito
-14 -11 sms che
5 14 societa che
-14 -11 soglia
-12 -14 solo la
-14 -11 sono uscite
2 14 sottratti
3 14 spedisce le
14 0 spiacenti per
-14 -7 stare
-9 -14 storto
-14 -11 supporto
5 14 talune informazioni
-13 -14 ti scriviamo
-14 -12 totale
-8 -14 tuo account
4 14 tuo indirizzo
14 5 un solo
14 4 utenti potrebbero
-14 -11 validi
-14 -10 venti
-14 -13 vi proponiamo
-14 -14 volume
13 3 # abbiamo
-6 -13 # franchi
4 13 # gennaio
13 1 ^# marzo
-12 -13 ^accettato
13 0 ^acqua
13 6 ^al
-13 -11 ^aspettiamo
-13 -11 ^assemblea
-13 -9 ^chi
2 13 ^chiavi
-11 -13 ^cinema
13 11 ^comunicazione
13 1 ^conteneva
0 13 ^dei
0 13 ^del forum
5 13 ^del suo
13 4 ^e successo
13 8 ^era
1 13 ^erano
-13 -9 ^fine
-13 -10 ^fino
0 13 ^forum
13 4 ^gratis
-12 -13 ^hostname
-13 -11 ^indennizzo
13 2 ^male
-13 -12 ^no
13 2 ^nome
12 13 ^novita
-13 -13 ^nuovo
-13 -11 ^respinto
13 2 ^rettifica
-13 -12 ^risolto
-13 -12 ^sbagliare
-13 -11 ^segnalazione
-9 -13 ^settimana
13 2 ^sportello
13 4 ^successo
13 3 ^sui
13 11 ^tuoi
-13 -10 ^versione #
-13 -13 a uno
-11 -13 accesso con
-13 -10 aggiornamenti
-10 -13 ai dati
-13 -10 al mittente
-13 -7 al quarto
-13 -11 alla versione
-13 -11 allegato trova
13 6 allo #
13 2 altri il
-13 -7 amici
13 -1 andato storto
-13 -12 annuale
13 3 annullato non
-13 -10 aspettiamo sabato
-13 -11 assemblea ordinaria
-13 -10 avanzano
13 3 avesse creato
3 13 bambini del
-13 -11 bene e
-13 -11 bolletta
13 4 bolletta di
-10 -13 buon
-13 -11 buongiorno
-13 -13 calzini
13 -1 capo
13 1 caricare
-13 -12 carla
13 1 casi da
-9 -13 caso di
1 13 cedolini
0 13 cellulare e
-13 -10 chiediamo di
-13 -9 ci rincresce
-1 13 ciascuno di
-13 -11 classe
13 3 cliente
-13 -13 cliente che
-13 -10 codice #
-13 -9 comunicati
-13 -13 con loro
-13 -9 condiviso
13 2 congruo
13 2 contare
-5 13 contratti
-10 -13 controlla
9 13 copiato
-13 -11 copre il
-13 -5 corse
-13 -5 d
4 13 da soggetti
-13 -8 dall'
-13 -9 date in
-5 -13 dati di
-13 -12 deciso
-11 -13 del cinema
0 13 del forum
13 3 di addebito
-13 -11 di errore
-13 -11 di scuse
4 13 di viaggi
13 5 diciamo
-13 -10 docenti
-13 -8 due mesi
-13 -11 dura
6 13 e della
-13 -12 e inviato
13 8 e ne
-13 -12 e piena
-9 -13 e tornato
-3 -13 ecco
-4 13 elenco dei
1 13 entrato
-13 -9 entro dieci
-13 -8 entro tre
-13 -10 errori di
13 3 figuraccia
-13 -13 file che
-7 -13 firma
3 13 fiscale e
-6 -13 franchi
-13 -11 frequenza
-13 -10 funzionano
-11 -13 gatto e
-1 13 gestionale
-13 -11 giorni giorni
-13 -12 giorni per
-8 -13 giovedi dalle
-13 -8 gli errori
13 4 grafico
13 5 ha mai
-13 -9 ha prenotato
8 13 ha saputo
8 13 ha spedito
-1 13 ha trovata
-13 -10 i docenti
-13 -8 i lettori
-13 -6 identita
13 4 il contratto
-13 -9 il data
-5 -13 il link
-13 -12 il modo
-13 -12 il romanzo
-13 -11 il rumore
-13 -11 il vecchio
-13 -10 in pensione
13 3 in regola
13 4 in scena
-11 -13 in sei
-13 8 in un
-13 -11 indennizzo
13 2 indicato un
-8 -13 indirizzo ip
-9 -13 intervento
2 13 invalidita
13 3 invio
9 13 l' ha
-10 -13 l' oggetto
-13 -9 la #
13 8 la compagnia
-10 -13 la denuncia
-13 -11 la frequenza
-9 -13 la settimana
13 4 le mie
13 0 lo sappiamo
-13 -10 lo scriviamo
-13 -11 lo trova
-13 -13 loro e
-13 -11 ma il
-13 -12 mare
-13 -12 maresciallo
13 4 mie
13 4 mie scuse
-13 -12 mittente
-13 -12 modo in
-13 -11 musica
-13 -12 nazionale
-13 -11 ne parliamo
-13 -10 ne sono
-13 -12 nipoti
13 1 non ancora
13 5 non avevamo
13 4 non corretto
-13 -11 non possiamo
-10 -13 non prevede
13 1 nostro centro
13 0 oggi con
13 3 ogni invio
13 8 omonimo
-13 -7 online
13 6 ora in
-13 -11 ordinaria
13 1 ordinato
-11 -13 orologi
13 6 pagare
13 0 partita
-13 -9 passi in
-13 -7 pelle
-13 -10 per assistenza
10 13 per tutti
-13 -10 perdonaci
-12 -13 polso
-13 -8 possibile
-10 -13 prevede
-13 -12 produttore
-13 -10 prof ssa
-13 -13 promemoria
13 -1 qualcosa e
-2 13 qualcuno ha
-10 -13 quattordici giorni
-12 -13 radice
-13 -12 raggiunto
13 2 ragione quella
13 -1 realta
-2 13 recapiti
3 13 recapiti e
13 3 reso disponibile
13 2 restituiamo il
13 2 ricevere una
-13 -12 richiama
-12 -13 richiesta di
13 2 ricontrollato
-13 -9 rincresce
13 2 ripartire
-13 -12 risparmi
-13 -12 riunione
-13 -10 rumore
13 4 sabato e
-13 -12 scade tra
13 -1 scatola e
-10 -13 scrivere
-13 -8 scriverti
-13 -9 se passi
-6 13 sei ore
-13 -10 si ferma
-13 -10 slitta
-7 -13 social
-13 -13 soffio
-13 -7 soltanto
-12 -13 spiace
-13 -10 spiacenti di
-13 -10 spostare
-13 -10 stai
-13 -10 stai leggendo
13 -2 stata un'
-1 13 state
-13 -11 stato tolto
-11 -13 storie
-13 -13 sull' archivio
-13 -10 taralli
-13 -9 teniamo
-13 -9 teniamo da
-11 -13 tentativi
-13 -10 tipo di
13 1 tommaso
-13 -6 torna
-13 -8 tra
-10 -13 tramite il
1 13 trovata e
13 5 trovi nella
5 13 ultimo mese
13 8 un omonimo
13 2 un orario
-13 -13 un pacco
-13 -13 un soffio
13 7 un' anomalia
-13 -9 un' ordinanza
-13 -10 una notizia
-13 0 uno
-10 -13 usi
-10 -13 utente user
-13 -7 via garibaldi
-13 -12 vicini
-13 -12 {} {}
-11 -12 # dal
12 5 # rimane
-12 -8 # vento
2 12 ^a un
-12 -9 ^aggiornato
-12 -11 ^al tuo
12 3 ^avevamo
12 4 ^c' era
-12 -10 ^cambio
-12 0 ^ci
12 4 ^circolare
0 12 ^clinica
-12 -12 ^conferma
12 4 ^corrige
-12 -12 ^dell' assemblea
-12 -12 ^di novembre
-7 -12 ^e in
12 1 ^ehm
12 4 ^errata corrige
-12 -7 ^esaurito
-12 -10 ^giorno per
-10 -12 ^listname
-12 -9 ^minuti
12 1 ^nella
12 1 ^noi
-12 -9 ^non riuscito
12 0 ^quattro
-12 -10 ^richiesta
-12 -9 ^riuscito
3 12 ^sapere
-12 -10 ^scusa il
12 4 ^sollecito
12 4 ^sollecito di
-12 -10 ^sua fattura
-12 -8 ^sulla
-12 -11 ^un giorno
-12 -11 a buon
-12 -8 a novembre
12 2 a quanto
-1 -12 a questo
12 3 abbiamo accettato
12 0 abbiamo calcolato
12 4 abbiamo chiuso
12 8 abbiamo fatto
12 2 abbiamo invertito
-5 12 abbonati
12 0 abbonato
-12 -12 acquistato
-12 -11 aggiorneremo
12 -1 al contrario
-12 -10 all' acquisto
-12 -11 alla cena
12 1 amministrazione del
2 12 anche tu
-10 -12 andata
-12 -10 andato per
-12 -7 anno sono
12 6 anomalia
4 12 aperta in
-12 -10 app
-12 3 appena
-10 -12 apri la
12 3 ascolto
-12 -9 assente
-12 -7 attivita
12 2 australia
-11 -12 averci segnalato
3 12 avevamo impostato
12 3 avevamo promesso
-7 -12 avvisi
-12 -11 aziende
-11 -12 bianca
-12 -12 browser
-12 -11 buon fine
12 1 calcolato
-11 -12 cambiati
-12 -7 cancello
-12 -8 candidato
2 12 care famiglie
12 -1 caricato la
-12 -12 cassa di
-11 -12 cassetta
-12 -10 catalogo
-12 -11 cena sociale
12 1 centro assistenza
-12 -11 che bello
12 3 che invece
-12 -12 che la
12 10 chi ci
-12 -8 chiedere
-12 -10 chiedere scusa
-12 -10 chiesto
-12 -11 chiesto se
12 1 ciao ciao
12 3 ciao tommaso
-12 -12 ciao {}
2 12 cifrate
-8 -12 cinema
12 5 collegamento e
4 12 completezza
-12 -9 complimenti
3 12 comuni
-12 -8 comunicarle
-12 -8 comunicarle che
-12 -7 configurazione
12 3 considerazione
2 12 consultati
-12 -11 contestazione
-12 -8 cordialmente
12 -3 corrette
12 4 corrige
-12 -5 d' identita
-3 -12 da solo
-12 -8 dallo
12 5 davanti
-11 -12 del furto
12 5 dell' agenda
-12 -11 della banca
-12 -10 della versione
5 12 desideriamo
2 12 di ciascuno
-12 -8 di comunicarle
1 12 di nascita
4 12 di studio
12 2 di troppo
-12 -8 dieci giorni
-12 -4 diretto
-12 -9 diritto
-12 -10 dispiace
-12 -8 dispiace che
12 3 dispiace non
1 -12 disponibile
-2 12 donatori
-12 -12 dura venti
-1 12 e acquisti
5 12 e ce
12 2 e da
-12 -9 e esaurita
12 -2 e gliela
1 12 e grazie
12 4 e nostra
-12 -11 e registrato
-12 -12 ecco i
12 1 ehm
-12 -10 elevato
-12 -10 entro una
-12 -7 era nessuno
12 4 era raggiungibile
12 4 era solo
12 4 errata corrige
12 11 esatto
-12 -9 esaurita
-12 -9 esaurito
5 12 estranei
-12 -10 etichetta e
12 -3 euro !
12 3 falso
-12 -5 famiglia
12 5 famiglie che
12 3 fibra
2 -12 filtro
-7 -12 fine
-12 -7 finestre
-7 -12 finta
12 6 firmato
-12 -5 fondi
1 12 foto
12 9 futuro
-10 -12 gatto
12 1 gennaio non
12 -1 gentile abbonato
12 9 gettoni
12 6 giugno e
12 3 gratis
-8 -12 grazie per
-12 -11 guarda
-8 -12 gusto
-12 -6 ha domandato
12 2 ha ordinato
12 -1 ha premuto
-12 -10 i lotti
1 12 i percorsi
-12 -12 i server
-11 -12 i vostri
1 12 iban
-10 -12 idrico
-12 -9 il mare
-12 -12 il produttore
12 4 il sollecito
-12 -10 il verso
-12 -10 in biblioteca
12 3 in considerazione
12 7 in data
-12 -7 in negozio
-12 -9 in palestra
6 12 incaricata
-12 -9 inserito
12 2 invertito
12 2 invertito due
-12 -5 invitiamo a
-11 -12 iscritto
8 12 isee
-9 -12 l' agenzia
-12 -12 l' assemblea
-12 -6 l' attestato
12 2 l' avviso
12 9 l' estratto
1 12 l' impostazione
12 -1 l' olio
-12 -11 l' orario
-5 12 la colonna
-12 -7 la crema
-11 -12 la domanda
-12 -5 la invitiamo
-12 -7 la mano
-12 -11 la partenza
12 4 la rettifica
12 4 la ricevuta
12 3 la serata
12 0 la versione
-12 -4 lavoriamo
-12 -11 le aziende
1 12 le schede
4 12 le vostre
12 2 lei aveva
-12 -1 lettera
-12 -10 libreria
3 12 lo abbiamo
12 0 lo sai
-5 -12 lo stiamo
-12 -10 lotti di
-12 -10 mandiamo
-12 -8 marca
-12 -9 mare e
-12 -10 martedi e
-9 -12 meno
-3 -12 menu
-12 -11 mercoledi
2 12 merlo
2 12 merlo che
4 12 metropolitana
-12 -10 minuti
-11 -12 modificare
-12 -11 modo di
-12 -8 mostra
12 -1 n'
1 12 nascita
12 3 ne hai
-4 -12 nessun
12 3 noi a
12 6 noi la
2 12 nome e
12 3 non #
-11 -12 non ci
11 12 non doveva
-12 -9 non riuscito
12 3 non saranno
-12 -8 nonna
5 12 nostra azienda
-11 -12 o
12 2 oggi la
12 0 online e
-12 -10 ordinanza
-12 -8 ordine {}
-11 -12 ore
-12 -9 parte fino
-11 -12 partiranno
2 12 password cifrate
-12 -9 pensione
12 3 per buona
-12 -9 per cinque
4 12 per completezza
12 3 per mero
12 5 per sbaglio
-12 -9 per trent'
1 12 percorsi
11 12 possa
-12 -9 post
-2 12 potevano
-11 -12 potresti
-12 -9 prenota
12 12 preso
12 1 produzione senza
4 12 prudenza
12 7 puo succedere
-12 -12 puoi cambiare
12 3 qualcuno di
-12 -9 quattro di
12 2 quella definitiva
-12 -11 questo messaggio
-12 -9 quota
-12 -10 raccolti
-12 -12 raccontano
-12 -10 respinto
-12 -10 resteranno
-12 -11 richiesto
12 5 riga sbagliata
12 0 rimediare
-3 -12 ringraziamo
-8 -12 risolto
-10 -12 risposta
-12 -12 ritardo per
-12 -8 ritrovo
-2 12 rubato
-11 -12 santa
-12 -8 sara visibile
-12 -11 sbagliare
12 5 sbagliata dell'
-3 -12 scade
2 12 scaricato
-12 -9 scomparsa
-12 -11 scopre
-12 -10 scriviamo
-2 12 scrivo
12 5 scusami
-12 -8 sdi
8 12 sede di
2 12 sei anche
12 2 si comunica
12 8 si fosse
2 12 si ritiene
12 5 sistema e
3 12 soggetto
12 4 sollecito di
-12 -10 sposta
2 12 stati consultati
-12 -8 stato chiuso
-12 -10 sua fattura
12 0 sveglia
12 -2 taglio
-12 -10 temperatura
12 11 ti arriva
-12 -12 tipo
-9 -12 tornato
-10 -12 tramite
-11 -12 tre lettere
12 2 tre ore
-12 -8 trenta giorni
12 3 trento
-12 -9 trieste
-12 -11 trova la
-12 -12 troverete
12 7 tu sei
-12 -5 tuo
1 12 tuo compreso
-12 -11 un controllo
3 12 un soggetto
-12 -10 un tavolo
6 12 un tecnico
-12 -12 usa
3 12 utente e
12 5 venuti
-12 -10 verso giusto
12 -1 vi dobbiamo
-12 3 visibile
-12 -7 vivaio
0 12 vogliamo
-5 -12 volo
12 3 volta la
12 0 vorremmo
4 12 vostre
-11 -8 # lugano
-9 -11 # ore
-11 -7 # se
2 11 ^a tutti
-8 -11 ^account
0 11 ^ad
-11 -11 ^andata
7 11 ^b
-7 -11 ^chiusura
11 3 ^circolare n
11 2 ^codice
-11 -9 ^condoglianze
11 1 ^conguaglio
-11 -10 ^corso
-11 -9 ^del data
-11 -11 ^della sicurezza
11 5 ^delle
-10 -11 ^di phishing
-11 -11 ^e andata
-11 -7 ^e di
-11 -9 ^esauriti
3 11 ^estranei
-11 -10 ^fax
-11 -2 ^ha
3 11 ^ha visto
11 1 ^il link
-11 3 ^il nostro
11 2 ^in merito
-11 -6 ^indirizzo email
-11 -11 ^informatica
-11 -10 ^la nostra
-11 -9 ^le nostre
11 5 ^lezione
11 5 ^lezione di
-11 -9 ^linea
-11 -9 ^linea #
11 1 ^link
-11 -9 ^maratona
11 2 ^merito
-11 -9 ^mezza
-11 -9 ^mezza maratona
-11 -9 ^neve
11 0 ^non e
-2 -11 ^nostra
-11 -9 ^nostre
-11 -9 ^nostre condoglianze
11 -1 ^pacco
11 11 ^per i
-10 -11 ^phishing
-11 -1 ^piu
0 -11 ^podcast
3 11 ^posta
-10 -11 ^produttore
11 -3 ^punti
-11 -10 ^richiamo del
-10 -11 ^sbagliato
-10 -11 ^scadenza
11 -2 ^sconto
-3 -11 ^se
-11 -11 ^sicurezza informatica
-10 -11 ^simulazione
-10 -11 ^simulazione di
-11 -9 ^verifica
3 11 ^visto
-11 -9 a mercoledi
11 1 a venerdi
1 11 abbiamo confrontato
11 0 abbiamo mandato
0 11 accessibili
-11 -8 addebitare
11 3 adulti
-10 -11 aggiornamento automatico
11 1 ai soci
-11 -9 al piu
9 11 al primo
3 11 alcune informazioni
3 11 alcuni dati
-11 -8 alti
-11 -11 ambiente
-8 -11 ammesso
9 11 analisi
-11 -7 anche lo
-11 -9 anche solo
-5 -11 andato a
-9 -11 antincendio
10 11 aperta
11 3 aprile si
11 4 arrecati
-11 -8 aspetto
2 -11 attendibili
-11 -10 atto del
-11 -8 auguriamo
-11 -8 auguriamo ogni
-11 -8 autolettura
-11 -8 autolettura del
11 4 avesse gia
2 11 avvertita
-11 -11 avviso perche
11 0 bellinzona
-11 -9 calma
-9 -11 cambiare la
-11 -11 cambiarla
11 0 canone
-11 -9 cantato
-11 -9 cantato con
-11 -10 canteremo
-1 11 cartella condivisa
11 2 cercate di
-11 -10 cestino
-2 11 chat
0 11 check-in
11 4 chi avesse
-10 -11 chiedi di
2 -11 ci avete
-11 -10 ci dispiace
0 -11 ci e
-10 -11 ci telefoni
11 0 ciao !
-11 -11 cie
-11 -10 cime
11 3 circolare
11 3 circolare n
-9 -11 cliccato
5 11 clienti
11 1 codice cliente
-5 -11 commissione
11 8 compleanno
-11 -9 computer dell'
11 1 comunica
11 7 comunicazione
-11 -9 con calma
-11 -10 con errori
-9 -11 con esito
11 4 con quello
-11 -10 con questi
0 11 condivisa
-11 -6 condiviso con
-11 -9 condoglianze
0 11 conservato
0 11 conservato le
-11 -10 conserveremo
-11 -10 conserveremo il
-9 -11 consumatori
11 0 contrario
-11 -10 controllo
-4 11 conversazioni
-11 -10 copia di
-11 -10 coro monte
-11 -10 crocchette
2 11 curriculum caricati
-11 -6 d' occhio
11 2 da quello
-11 -8 dal pannello
11 0 dalla nostra
-11 -10 dalle #
-11 -8 dedicato
4 11 dei
-11 -1 dei #
11 1 del dovuto
-11 -10 del giorno
-10 -11 del sito
-11 -9 della fiera
-11 -10 delle cime
0 11 delle tue
11 2 dentro c'
-11 -8 descrizione
-11 -2 di aver
11 5 di canone
11 1 di noi
2 11 di nome
-11 -7 di pietro
11 1 di pilates
-2 11 di vostro
-1 11 dipendente
-10 -11 diretto a
11 4 disagi arrecati
-11 -9 disponibile nel
-11 -5 domandato
-11 -7 domenica #
-11 -11 due minuti
-8 -11 e arrivato
-11 -10 e buon
-10 -11 e chiedi
11 8 e non
5 11 e nostro
2 11 e password
-11 -8 e quel
7 11 e saldo
-11 -11 eccezione
-11 -10 editoriale
11 2 ente
5 11 erano raggiungibili
11 0 esame
-11 -9 esauriti
2 11 esposizione di
11 4 essere stato
-1 11 esterno
-11 -7 euro di
11 5 euro era
-11 -10 fax
-11 -9 ferie da
-11 -9 ferie dal
11 1 fermata
-9 -11 filiale
-11 -7 finalmente
-10 -11 finta mail
-2 11 forum
-11 -8 gambe
3 11 garante e
0 11 garante lo
9 11 genitori della
-11 -8 gia stata
-11 -7 gialli
-11 -7 giardino
-11 -6 giorni e
11 -3 gliela
-1 11 ha allegato
5 11 ha avuto
-10 -11 ha cliccato
-10 -11 ha offerto
-11 -7 hai fatto
11 4 hai ordinato
-11 -6 hai trenta
11 2 hanno fatto
0 11 hotel
-11 -10 i #
-1 11 i contratti
2 11 i curriculum
-11 -7 i gialli
2 11 i messaggi
-11 -7 i promemoria
-7 11 i risultati
-11 -7 i termini
3 11 iban e
1 -11 il filtro
-11 -6 il giorno
-11 -10 il limite
-11 -6 il numero
-6 -11 il panettone
-9 -11 il programma
-11 -7 il resto
-8 -11 il saldo
-11 -8 il servizio
-11 -10 il signore
-3 -11 il testo
-10 -11 il {}
-11 0 immagini
3 11 impostato
5 11 impostazione
-11 -8 in #
-11 -8 in casa
-11 -9 in cortile
11 1 in difficolta
-9 -11 in filiale
11 0 in ogni
3 11 in parte
-11 -9 in pdf
-11 -10 in quarantena
-11 -7 indipendente
2 11 indirizzi in
10 11 introdotto
1 11 isee e
-7 -11 l' account
-11 -9 l' acqua
-7 -11 l' assistenza
-7 -11 l' attivita
-11 -8 l' autolettura
-11 -8 l' ora
-10 -11 la aspettiamo
11 2 la caldaia
-11 -8 la casa
11 2 la colpa
11 7 la convocazione
11 2 la doccia
-10 -11 la redazione
11 3 la scadenza
-11 -8 la torta
-11 -8 le auguriamo
11 3 le chiediamo
-11 -9 le false
11 1 le richieste
-9 -11 le serve
11 3 le trovi
-10 -11 letta
-10 -11 lista listname
-10 -11 listname
0 11 lo sanno
11 4 lo schermo
-11 -9 lunedi #
-11 -6 ma non
2 11 ma sappiamo
-11 -8 macchine
-10 -11 mai pin
-10 -11 manca solo
-11 -9 maratona
-11 -8 mesi salvo
-2 -11 meta
-11 -8 mezza
-11 -9 mezza maratona
-11 -9 milazzo
-11 -8 modelli
-11 -7 modificato
-11 -2 modo
2 11 mortificati
-11 -8 nassa
-11 -8 nassa #
-7 -11 negozi
-11 -10 nell' ultima
11 7 nella nostra
-8 -11 nelle impostazioni
-11 -4 nessuna
-11 -8 nidi
11 2 no ?
-11 -8 nome sul
-11 -9 non desidera
-5 -11 non ha
-11 -9 non risulta
-11 -8 non sia
11 0 nostra volonta
-11 -9 nostre condoglianze
-11 -7 notizia
-8 -11 nuovo orario
-11 -7 o con
-11 -8 occhio
-11 -8 officina
-11 -8 officine
-11 -8 oggetti
-11 -9 oggetto della
-11 -9 oggi il
-10 -11 ora del
-11 -8 ordina
-11 -6 ottanta
-11 -6 pagamento e
-11 -5 pagine
-6 -11 panettone
-11 -10 parrocchia
-11 -8 partita iva
-11 -8 passano da
11 -4 passate
-11 -9 pdf
-11 -8 pepe
-11 -10 per malattia
-11 -5 per non
-6 -11 perche ti
-11 -9 pettorale
-11 -7 pietro
11 1 pilates
-11 -11 piu grandi
-11 -3 potra
-8 -11 prenoti
11 8 prese
-11 -9 previsto
11 6 prima
11 2 prima dell'
-11 -9 prima volta
-11 -8 privacy
-11 -10 pronto
-3 -11 proprio
3 11 protetta
-9 -11 prova di
11 -2 puntata
-11 -10 puoi
-3 11 quadrifoglio
-10 -11 qualche giorno
-11 -11 qualcosa
-10 -11 quando a
-11 -10 quarantena
-11 -7 quattro ore
-6 -11 quel
11 2 quella mail
-11 -8 quello nuovo
-11 -11 questo avviso
2 11 raggiungibili da
3 11 reagire
-11 -10 recital
11 5 recupera
11 1 regalo
-11 -7 registrati
-11 -8 registrato
1 11 registro delle
4 11 relazioni
-9 -11 request
-11 -6 riapertura
-6 -11 ricevuto la
-11 -10 richiamo del
-7 -11 richiedere
5 11 ricordare che
-11 -10 rientrato
11 -2 riferimento
11 4 riferimento alla
-11 -11 righe
11 2 riletto
-11 -10 rilevato
-8 -11 rimborso
-11 -11 rimborso e
-11 -8 rinviata
-11 -6 rispetto
-11 -10 risponde da
1 11 ritiene
-11 -11 riuscita
-8 -11 riva
11 7 sa
-11 -11 scade il
-3 -11 scadenza
11 3 scadenza per
-11 -10 scaduta
-11 -7 scolastica
-6 -11 scontrino
11 3 scritto due
-11 -9 se ne
-9 -11 se non
-11 -9 se serve
6 11 sede
9 11 segnato
11 7 segreteria
-11 -2 senza allegati
-11 -7 serra
-11 -9 serve un
-11 1 servizi
-11 -10 settimana la
-11 -8 settimanale
11 5 si recupera
2 11 siamo mortificati
-11 -10 signore delle
-8 -11 simile
-10 -11 simulazione di
-11 -8 sloveno
11 9 soggetti
-10 -11 solo un
11 2 sono arrivati
5 11 sottratto
5 11 sottratto dall'
11 -3 spett li
-6 -11 stasera
0 11 stata aperta
2 11 stata avvertita
-11 -7 storta
-11 -10 su {}
-10 -11 subscribe
-11 -8 sui social
7 11 suo nome
-11 -11 svuota
-2 11 tablet
-11 -10 tanto
-5 11 telefoni in
11 1 tenete
-11 -7 termini
-11 -7 termini di
3 11 terzi non
11 1 test
-6 -11 ti va
-11 -8 tolleranza
-11 -9 tornera
-11 -9 tornio
1 11 tra i
-11 -6 trecento
-5 -11 troppo
11 2 tutta italia
-11 -11 un clic
-8 -11 un documento
-10 -11 un gestore
-9 -11 un nuovo
11 2 un operatore
11 2 un secondo
-9 -11 usano
-11 -11 usavi
-11 -9 uscite con
-11 -9 va di
-11 -8 val
-11 -8 val di
11 1 vale
11 4 vale #
11 2 venerdi sera
11 1 verranno
-11 -8 vettura
-11 -8 via nassa
-7 -11 viaggiatori
11 0 volonta
-11 -6 vostri dati
8 11 vostro figlio
11 4 zona
-11 -8 {} non
-10 -7 ! hai
-8 -10 # chilometri
-10 -4 # luglio
-10 -7 ^! hai
-10 -6 ^# alle
-7 -10 ^# le
1 10 ^ad altri
-10 -6 ^altri
-10 -7 ^aperte
-9 -10 ^benvenuta
-8 -10 ^breach di
-10 -9 ^candidatura
9 10 ^che cosa
-2 10 ^ci hanno
-10 -6 ^dalle
-10 -6 ^dalle #
-9 -10 ^data
-6 10 ^di sicurezza
-10 -6 ^di venerdi
-10 -9 ^dimenticato
-10 -7 ^dimenticato qualcosa
-10 -10 ^documenti
0 10 ^e non
-10 -9 ^e tornato
10 -5 ^esame
-7 -10 ^ferie
-10 -6 ^garantite
-10 -9 ^hai dimenticato
10 1 ^il nome
-5 -10 ^in
3 10 ^informazioni
-10 -10 ^iscrizione
0 10 ^la password
-10 -8 ^le tue
-10 -8 ^modifica
-10 -10 ^occhio
0 10 ^pazienti
-10 -7 ^qualcosa
-10 -9 ^quota
-10 -6 ^raccolto
-3 10 ^registro
10 0 ^relativa
10 0 ^relativa all'
-10 -9 ^richiamo
-9 -10 ^rifiutata
3 -10 ^ritardo
-10 -9 ^scaduto
-10 -6 ^sciopero di
-4 -10 ^se ti
-10 -5 ^si
-10 -8 ^spam
-7 -10 ^te
-2 10 ^telecamere
-10 -9 ^tornato
-10 -8 ^tua candidatura
-10 -8 ^tue
-10 -6 ^venerdi
-10 -6 ^venerdi #
-3 10 ^violazione di
1 10 ^visibili ad
10 -2 ^voti
-7 -10 a febbraio
10 -1 a meta
-10 -7 a nessuno
10 3 a questa
10 3 abbiamo azzerato
-10 -10 abbiamo deciso
-10 -9 abbiamo in
-10 -7 abbiamo sempre
10 3 abbiamo tolta
-7 -10 account e
-7 -10 account {}
-10 -6 ad addebitare
-10 -9 adige
-8 -10 affitto e
-6 -10 aggiornato
-9 -10 aggiunto
10 -1 al sesamo
10 6 al solo
2 10 all' autorita
-4 10 all' indirizzo
-10 -9 all' ordine
-10 -8 alle ora
-5 -10 allegata
-10 -7 allegato
10 -1 allergici
-9 -10 anche le
-9 -10 anno di
-9 -10 annunci
-10 -4 aperitivo
-4 -10 aperta e
2 10 apparsa
-7 -10 arrivato
-10 -6 arrivo
-10 -7 asilo
10 1 assemblea di
-8 -10 associazione
-9 -10 asta
-6 -10 atto
10 1 audio
-10 -8 automatico
1 10 autorita
10 3 avevamo registrato
-8 -10 avrete
4 10 avuto
-10 -6 avviato
-10 -6 azienda
10 3 azzerato
3 10 banca e
-10 -8 barche
-10 -7 bassi
-7 -10 basta
10 1 battesimo
-9 -10 benvenuta
-10 -7 bere
10 1 bloccate
-10 -2 boutique
10 1 bozze
-8 -10 breach di
-2 10 bucato
10 -1 buoni
-7 -10 cambiate
-9 -10 cambio
-10 1 campo
1 10 canale telegram
-10 -8 cancellato
2 10 caparre
-5 -10 capita
-10 -5 caratteri
-8 -10 cari associati
-10 -10 carrello
10 1 cavo
-10 -7 cena
6 10 certificati
-10 -5 che dobbiamo
-10 -4 che ha
-4 -10 che li
10 1 chi ha
10 6 chi li
2 10 chiami la
-10 -10 chiede
-10 -10 chiederne una
10 2 chiudere
-7 -10 chiuso
-10 -8 ci fece
-2 10 ci ha
-10 -3 ci hai
-4 10 ciascuno
-10 -7 cinque anni
-3 -10 citta
-2 10 codice fiscale
-9 -10 coinvolti
-10 -9 collane
-7 10 come hai
4 10 commissioni
-10 -9 completare
-10 -9 completare l'
2 10 compreso
-10 -7 comunali
-10 -2 con #
-10 -8 con affetto
-10 -8 con chiave
10 3 con corriere
-10 -7 con noi
10 4 con scadenza
-10 -8 con te
1 10 confrontato
-10 -6 consultabile
-9 -10 contatore
-3 10 coro
-10 -7 correggere
-9 -10 corretto un
-9 -10 corri
10 3 corriere espresso
-6 -10 corso di
-10 -8 cortile
-10 -8 cose
-6 -10 costa
-10 -6 crema
10 0 cubi
-8 -10 cucina
-10 -8 curriculum per
-10 -10 cursore
-10 -8 custode
-10 -7 da bere
3 10 da estranei
-10 -5 da fare
-10 -10 da leggere
8 10 da questo
-10 -9 da sua
-10 -7 da venti
-10 -4 dal #
-10 -10 dal portale
-10 -3 dalla
-5 -10 data
-10 -10 data date
1 10 dato che
-10 -10 decidi
10 1 decisioni
-10 -10 deciso di
4 10 dei nostri
0 10 dei passaporti
10 3 dei sistemi
10 10 del contributo
2 10 del portone
-10 -7 del sindaco
3 10 della quale
0 10 della tessera
-10 -7 della tua
10 5 detto
-2 10 di altri
-7 -10 di dati
-5 -10 di donazione
-10 -9 di matrimonio
10 1 di natale
10 -3 di nuovo
-10 -10 di ottobre
-8 -10 di spesa
9 10 di una
-10 -7 dimenticato qualcosa
-10 -6 diviso
-10 -9 docente
-10 -9 dolore
-10 -8 domanda per
-7 -10 domani alle
-5 -10 donazione
-10 -8 doppio
-10 -6 durato
2 10 e apparsa
-10 -6 e consultabile
-10 -6 e durato
-9 -10 e ferma
10 2 e fermo
10 2 e invece
-10 -8 e online
-10 -9 e pubblico
-9 -10 e qualche
-10 -7 e richiesta
-10 -9 e scaduta
-8 -10 e scusata
10 0 e se
-10 -8 e terminato
10 3 e vale
10 0 eccolo
-10 -4 eliminato
-8 -10 entro un
-4 -10 eri
2 10 esposizione
10 3 espresso
-10 -10 essere soppresse
10 1 etichette
-10 -6 euro che
10 2 eventuale disagio
-10 -6 fatta
-6 -10 fattura e
-10 -7 fece
-10 -8 festa
1 10 fiducia
-9 -10 fili
-10 -2 fino a
1 10 fiscale
3 10 foglio con
-10 -8 formato
3 10 fra cui
-7 -10 furto del
2 10 garante
-10 -9 gentile dottor
-9 -10 gestore
10 1 gia chiesto
10 2 gia in
-4 -10 giovedi alle
-10 -9 giusto ?
-10 -6 gli oggetti
-10 -10 grazie di
2 10 ha bucato
-8 -10 ha chiesto
-10 -10 ha messo
-10 -7 ha risposto
-10 -7 ha un
-10 -8 hai chiesto
-10 -9 hai dimenticato
10 0 hanno ricevuto
10 2 ho preso
-10 -8 home
10 8 i punti
10 1 i tempi
10 -2 ieri non
4 10 ignoti hanno
-9 -10 il corso
-10 -6 il costume
-10 -6 il disturbo
-10 -8 il fax
-10 -5 il fornitore
1 10 il quarto
-10 -6 il rapporto
5 10 il registro
-8 -10 il reso
-10 -7 il sistema
-10 -8 il tram
-10 0 il tuo
-10 -9 in archivio
-10 -2 in boutique
-6 -10 in caso
1 10 in chiaro
-10 -8 in cui
4 10 in offerta
10 5 in questi
-1 -10 in ritardo
-10 -10 indietro
-9 -10 indirizzo sbagliato
10 3 infastidito
-5 -10 ingegnere
-10 -10 inoltrare
-1 10 inoltre
2 10 inquilini
6 10 intanto
7 10 internet
-10 -9 ip
-10 -7 iva
-9 -10 l' asta
-10 -5 l' etichetta
-8 -10 l' indirizzo
10 -3 la bozza
-10 -10 la classe
10 4 la conferma
-9 -10 la configurazione
10 -2 la piattaforma
-10 -6 la protezione
-10 -7 la richiesta
-10 -5 la terza
10 -2 la trovate
-2 10 lasciata
10 1 le decisioni
-10 -6 le ho
10 4 leggerezza nostra
10 4 lei
-5 -10 lettera di
-8 -10 lettori e
10 0 li ho
-10 -10 liberare
-9 -10 listname e
-10 -10 lo dica
10 1 lo sapeva
-10 -10 lo scambio
-10 -5 lo stato
-10 -6 lotto
-10 -8 lugano
-4 -10 lunghe
-10 -8 maestro
10 3 mail
-7 -10 mancanza
-10 -9 mancata
-10 -7 marisa
10 5 mattina
-10 -7 mensile
-10 -9 messa in
10 0 metri cubi
10 4 modifica senza
-3 -10 molti
-10 -9 monte
-10 -7 mostreranno
-10 -9 name
10 4 natale
-10 -4 ne ha
-9 -10 negativo
-10 -5 negozio
-7 -10 nel caso
10 0 nel fine
10 -1 nel menu
10 8 niente di
-10 -6 nipote
10 3 non eseguiti
10 6 nostra priorita
-9 -10 nostri sistemi
1 10 nostro
-10 -7 novembre si
-9 -10 nulla da
-10 -6 numero #
-10 -7 nuovi
-4 -10 nuovo file
-10 -9 o dall'
-4 -10 olio
-10 -8 ora di
-9 -10 ora per
10 8 ora sa
-10 -8 ordinanza del
10 0 osservare
-10 -10 ottobre #
-10 -8 padre
-10 -1 pagamento
10 1 pare che
-8 -10 parla
-10 -10 parrocchiani
-10 -8 parte vostra
-10 -10 partenza alle
0 10 passaporti
-10 -9 password in
-1 10 paziente
-10 -9 per completare
-6 -10 per le
10 4 per qualsiasi
-10 -8 perfino
-7 -10 perso due
-10 -7 piu semplice
-10 -8 piu vicino
-10 -8 poco
2 10 portale erano
-10 -4 portate
2 10 portone
-2 10 possiede
-10 -7 potrebbero tornare
-3 10 potuto leggere
9 10 prelevato
-10 -8 presentare domanda
10 -1 presenteremo
-10 -4 presso il
-5 -10 prima si
10 6 priorita
-10 -5 problema si
9 10 programmazione
9 10 programmazione e
-10 -8 prossima bolletta
1 10 pubblicate
10 4 pubblicato una
10 10 puo fare
-10 -7 puo farlo
0 10 qualche settimana
-2 -10 quali dati
-10 -2 quelle
10 3 questa e-mail
-10 -8 quotidiano
-10 -6 racconto
-10 -9 raggiunto il
10 10 recapitata
-8 -10 registrata e
-6 -10 regola
-10 -8 regolamento
-10 -7 regolamento completo
10 0 relativa all'
10 4 responsabile
-10 -7 reti
-9 -10 riassunto
-4 -10 ricevuta di
10 3 ricevuto lunedi
-10 -10 riconosciuto
-8 -10 ricorso
-2 -10 ridiamo
-4 -10 rifa
-9 -10 rifiutata
-10 -7 riso
-10 -8 risulta che
-10 -9 ritardo e
-10 -7 ritrovo alle
-10 -6 rosa
-10 -8 sanitaria e
10 0 sapere prima
-10 -8 sara
-5 -10 sarebbe
10 4 scadenza #
10 2 scambiato
-8 -10 scambio
1 10 scaricare
-10 -7 scelto un
-10 -8 sciopero nazionale
-8 -10 scusata
-10 -10 se
10 1 segnale
-10 1 segreto
10 1 sei settimane
-10 -8 selezione
0 10 senti
10 -1 sesamo
-10 -5 si paga
-4 -10 si rifa
-9 -10 signora lo
-3 -10 sinceramente
-10 -7 sindaco
6 10 smarrito
10 1 smartphone
-10 -10 sms
4 10 socio
0 10 soggetto non
10 3 sollecito per
10 2 sono ancora
-10 -10 soppresse
1 10 sospensione
-10 -5 sostituire la
-10 -8 spam
10 9 spedizioni
6 10 spento
10 1 stamattina
-10 -5 stampa
-10 -7 stanno
10 10 stata recapitata
10 -1 stessa ora
-10 -8 strada e
-9 -10 strappo
6 10 tabella
1 10 telegram
10 2 tempi
-10 -8 tempo che
-10 -8 terminato
3 10 terzi
10 10 tesserati
-3 -10 testo
-10 -7 ti mandiamo
-10 -6 titolo
-10 -7 tocca
-5 -10 tornare
-10 -10 traccia
-10 -7 tram
-10 -8 trascorso
-10 -8 trasmesso
-6 -10 trattenuto
-10 -10 tua offerta
-10 -8 tuo carrello
7 10 un modulo
1 10 un nostro
10 8 un servizio
10 3 un sollecito
10 4 una leggerezza
10 4 una modifica
-6 -10 una prova
-10 -9 una ventina
-10 -9 url
-1 10 valutazione e
-9 -10 varra
-10 -10 vedere
-10 -10 venti minuti
-10 -9 ventina
-10 -9 ventina di
10 -2 versamento
-10 -10 vestito
10 6 vi
-3 10 violazione di
1 10 visibili ad
-10 -4 vista
-5 -10 volo e
-10 -6 vostra
-3 -10 vostra richiesta
-1 10 weekend
-10 -10 wiki
-10 -9 {} per
7 9 !
-9 -6 # agosto
-9 -9 # attivo
-9 -5 # dicembre
-8 -9 # fino
-6 -9 # le
-9 -6 # messaggi
-9 -7 # presso
-9 -7 # puo
9 4 ^# giorni
9 2 ^# giugno
-4 -9 ^?
9 -1 ^abbiamo chiamato
-9 -4 ^aggiornamenti
9 2 ^ai
-1 -9 ^app
-9 -5 ^aveva
-9 -8 ^benvenuto
-9 -8 ^campo
2 9 ^carta
-9 -6 ^cartella
-9 -3 ^chi ha
9 -1 ^chiamato
-3 -9 ^colpa
-5 -9 ^colpa nostra
-9 -7 ^comprato
-1 -9 ^con
-5 -9 ^contatore
9 0 ^contratto
1 9 ^dei dati
-9 1 ^del
-5 -9 ^del contatore
9 0 ^del contratto
9 5 ^dello
2 9 ^di maggio
4 9 ^di posta
0 9 ^di prova
-9 -7 ^disponibile
-9 3 ^e
9 -1 ^e alle
1 9 ^elenco dei
-9 -7 ^esito
6 9 ^fedelta
-3 9 ^fornitore
9 2 ^gia
9 2 ^giugno
-9 -8 ^id
-9 -4 ^il sito
9 8 ^invio
9 1 ^la mail
-8 -9 ^lista
-8 -9 ^lista listname
9 1 ^mail di
9 1 ^marzo
1 -9 ^menu
-5 -9 ^menu di
9 2 ^nella nostra
9 2 ^nostra ultima
-9 -6 ^ops !
-9 -8 ^parere
-9 -6 ^posizione
-9 -5 ^possibile
-6 -9 ^possibili
-6 -9 ^possibili ritardi
-8 -9 ^pratica
9 0 ^premio
9 0 ^prima
5 9 ^rete
9 0 ^ricevuto
-9 -8 ^rifiuto
-6 -9 ^ritardi
-9 -4 ^sito si
9 6 ^sull'
-9 -8 ^tagliando
9 1 ^tre
-8 -9 ^tuo abbonamento
-9 4 ^tuoi dati
9 2 ^ultima
9 6 ^un nostro
9 -1 ^una cosa
-7 -9 ^una lettera
-9 -7 ^verbale
9 1 ^vi abbiamo
-1 9 ^visibili
9 1 ^webinar
-4 9 a ieri
-9 -6 a maggio
-9 1 a mezzanotte
-9 -6 a piedi
4 9 a privacy
-9 -7 a stasera
-2 9 abbia
-9 -9 abbiamo annullato
9 -1 abbiamo chiamato
0 9 abbiamo spento
9 -1 abbiamo tolto
-5 -9 abbiamo una
-2 -9 abbonamento
-9 -8 accogliere
-9 -8 accogliere la
-9 -5 accordo
-7 -9 acquista
1 9 acquistati
-9 -8 addebitato nulla
9 2 aeroporto
-9 -6 aggiorna i
-9 -6 aggiornala
9 -2 aggiornato l'
9 2 aggiunto una
-9 -9 agli studenti
-8 -9 al mese
-6 -9 all' ultimo
-9 -9 allegati
1 9 allegato al
-9 -7 allenamento
-2 9 allergie
9 0 allo
-9 -7 allora
0 9 altre #
9 1 andava
-9 -7 andranno
-6 -9 aprisse
-9 -7 arbitro
-4 -9 archivio e
-9 -7 arretrati
9 2 arriva il
-9 -9 arrivera per
-1 9 aspettano
9 1 attenta
-9 -8 attestato di
-9 -7 attivare l'
-7 -9 attivita non
-9 -4 attorno
-6 -9 auguri
-6 -9 auguri di
-9 -9 autunno
-9 -8 averci
9 2 avesse
9 2 aveva registrato
9 2 avevamo detto
3 9 avevamo scritto
-9 -6 avra il
-9 -7 avvisiamo
-9 -7 bambini hanno
-8 -9 banche
-8 -9 buona giornata
-9 -6 buone letture
-6 -9 cambiata
-9 -3 cancellati
5 9 care
-3 9 caricati
-9 -9 carta d'
-1 9 carta in
9 7 casa tua
9 5 causa di
-9 -5 causale
9 2 cercate
2 9 certi
-9 1 che l'
-9 -4 chi desidera
9 3 chi dovesse
-9 -7 chi non
-3 9 chiamare
-9 -7 chicchi
-7 -9 chiedete
9 3 chiudere l'
9 3 chiuso la
-9 -2 ci aveva
9 6 ci siamo
9 -1 ci siete
-9 -7 ci trovi
9 4 ciao
0 9 clinica
-1 9 code
-9 -8 codice {}
-9 -7 come previsto
9 4 come una
-9 -6 commercianti
-8 -9 completa e
9 2 comunica alle
9 2 comunicazione di
-9 -8 con attenzione
9 1 con chi
9 5 con i
-9 -8 con {}
9 0 concordato
-8 -9 conferma
9 -8 confronto
-8 -9 consegna
-9 -8 consenso
-9 -9 conservare
-9 -8 consumi
-9 -7 conto del
3 9 contributiva
-9 -9 conversazione
-6 -9 conviene
-9 -8 convince
-9 -1 copia
4 -9 corsi
2 9 cosa e
-8 -9 costera
-9 -8 cucito
-1 9 cui gestiamo
-9 -7 cui nove
-1 9 da internet
0 -9 da oggi
2 9 da persone
-9 -7 da qualche
4 9 da remoto
9 0 da rifare
-9 -6 da sole
-7 -9 da te
3 -9 dai
-9 -9 dal vostro
-8 -9 dalle
1 9 data di
3 9 dati anagrafici
4 9 dati sottratti
-5 -9 del contatore
-9 -7 del messaggio
-9 -7 del passeggero
-9 -7 del percorso
-4 -9 del pomeriggio
9 2 del servizio
-9 -5 del vicino
-9 -4 dell' istituto
3 9 desideriamo informarla
-9 -2 destinatari
-9 -1 di #
-9 -6 di accesso
9 3 di compleanno
-9 -8 di cui
9 -2 di due
3 9 di pagamento
-9 -8 di pensare
-6 -9 di piu
-8 -9 di primavera
-9 -6 di questo
-6 -9 di reimpostare
-9 -9 di rilascio
-9 -7 di ritardo
9 1 di tre
9 9 di tutto
9 4 di via
-8 -9 dichiarato
-9 -6 dieci minuti
-9 -7 dimenticato
-6 -9 dimenticato la
9 2 dipende
-5 -9 disconnetti
9 0 disdetto
-9 -8 dispiace ma
-3 9 dispiace moltissimo
9 2 disservizio
-9 -5 disturbo
9 3 dna
-9 -4 documento
-9 -6 dolce
-8 -9 domenica notte
9 2 doveva essere
-1 9 dovrebbe
0 9 dpo e
9 -2 draghi
-9 -8 e chiusa
-7 -9 e chiuso
-2 9 e cosi
-9 -2 e di
-5 -9 e disconnetti
-9 -5 e dovuto
4 9 e informato
-3 -9 e pronta
9 1 e sfuggito
8 9 e tutto
-9 -5 e uno
9 5 e-mail
9 1 editor
9 4 edoardo
-7 -9 effettuato
2 9 egregi
-1 9 elenco
9 9 entrambi
-8 -9 entrare
-4 -9 entro il
-1 9 erano accessibili
9 1 erano gia
-9 -9 errore
-4 -9 esercitazione
9 0 espositori
-9 -9 fa piacere
-9 -1 fa piu
-9 -7 false
-9 -3 fate
-9 -4 fatti
-9 -8 fattura n
-5 -9 fatture
9 0 febbraio abbiamo
-9 -9 febbre
6 9 fedelta
-9 -8 file di
-9 -7 fine del
-9 -5 finisce per
-9 -5 fino
-6 -9 fino all'
5 9 firme
9 2 foglietto
9 1 fondazione
-8 -9 formula
-9 -8 freni
-9 -7 garanzia
-1 9 gestiamo
-9 -6 gia provveduto
9 -1 giornata
-9 -6 giorni dalla
-9 -9 giorno
-9 -3 giorno per
-7 -9 giugno il
-6 -9 gli altri
-9 -7 gli articoli
-9 -9 grandi
-9 -8 ha acquistato
1 9 ha usato
-9 -9 hai perso
-9 -7 i biglietti
9 1 ignora pure
-9 -8 il biglietto
-9 -7 il corriere
-9 -9 il cursore
9 -1 il direttivo
-9 -6 il disagio
-9 -9 il formato
-9 -6 il lavoro
0 9 il permesso
-5 -9 il problema
-8 -9 il professor
9 3 il promemoria
-9 -8 il seggiolino
-9 -9 il segreto
-9 -7 il successivo
9 2 il viaggio
-9 -8 il volo
-9 -7 impone
-9 -7 impone di
-9 -8 importazione
-9 -6 impresa
-7 -9 in anticipo
-9 -9 in diretta
-9 -9 in piazza
9 2 in strada
-9 -7 in tre
-9 -5 incontro
0 9 indirizzi e
-9 -6 indirizzo email
3 9 informato
-9 -1 informazioni
-9 -8 inizio
9 7 interessati
-9 -9 interni
-5 -9 invito
9 2 iscrizioni aperte
-9 -4 istituto
-9 -7 l' aiuto
-9 -7 l' arbitro
9 -2 l' esame
-9 -7 l' esportazione
6 9 l' estate
9 6 l' evento
-8 -9 l' identita
9 0 l' invio
-9 -2 la cartella
-9 -5 la causale
-6 -9 la distanza
-7 -9 la formula
9 1 la mail
-9 -3 la password
-1 9 la riguardano
-9 -8 la risposta
-6 -9 la somma
9 4 la tabella
9 -2 la vuole
9 -3 lavori
-9 -9 lavoro id
9 0 le altre
-9 -5 le corse
9 7 le e
-8 -9 le ricordiamo
-1 9 le targhe
-9 -7 le teniamo
-8 -9 le tue
-9 -6 le ultime
9 1 li
9 -1 li avevamo
9 -1 liste
9 2 lo avevamo
-1 9 lo sa
-9 -7 lotti
9 1 lunedi
-9 -3 lungo
-6 -9 ma che
9 0 malfunzionamento
-8 -9 mancanti
9 7 mensa
1 -9 menu di
-8 -9 mercoledi alle
-9 -3 messaggi
-9 -6 mette
-9 -8 mi dispiace
-9 -7 mi raccomando
-9 -6 milano
-9 -8 mittente non
-8 -9 modulo in
-3 9 moltissimo
2 9 monica
9 2 museo del
-9 -6 nel corso
9 9 nel suo
-2 9 nella cartella
-9 -7 nella macchina
9 2 nella mail
9 8 nella tua
-8 -9 nome utente
-2 9 nominativo
4 9 non comunicare
9 7 non era
9 7 non la
-9 -9 non tener
-5 -9 nostri negozi
9 3 nostro archivio
9 3 nostro dna
-9 -3 nostro sito
-9 -8 note di
2 9 noto
-9 -7 nove per
5 -9 nulla
9 3 nulla di
1 -9 nulla e
-9 -3 numero
-9 -9 nuove condizioni
9 1 nuovo e
-7 -9 occorrono
-9 -7 oggi puoi
9 0 ogni anno
9 3 ogni mattina
-9 -2 oltre i
-9 -9 oppure non
9 0 ora sono
-9 -8 ordine del
-9 -5 ore e
-9 -7 organismo
-1 -9 organizzatore
7 9 originali
-4 -9 ospedale
-9 -8 ovunque
9 7 padana
-8 -9 padiglione
-8 -9 padiglione #
9 8 paghiamo
-9 -7 paragrafo
-9 -6 partenza
-3 -9 passeggeri
-8 -9 passiamo
-9 -8 pasta
9 -1 pasto
-4 9 pazienti
-8 -9 peccato !
-9 -7 pensare
-9 -6 per chiedere
5 9 per errore
-1 9 per riga
-9 -5 per rispondere
-9 -7 per sms
-5 -9 perdonate
-6 -9 perso una
-8 -9 personali ai
-9 -6 piazzale
-9 -6 piceno
9 2 piena di
-9 2 pilota
9 4 piu di
5 9 po
9 8 po troppo
-6 -9 poi
3 9 posizione contributiva
-6 -9 possibili ritardi
-9 -6 posti sono
-9 -7 prediche
-9 -9 prendi
9 1 presentarsi
9 2 presenti
-4 -9 presenza
-4 -9 presenza di
-9 -7 presto
-9 -6 previsto alle
9 2 prezzo della
9 -2 prima che
6 9 prima del
9 1 primo mese
-8 -9 professor
9 2 promemoria per
-9 -8 prossima
-9 -5 provveduto
-9 -7 puo rivolgersi
-9 -9 puo venire
-9 -7 puoi entrare
5 9 qualcuno
-9 -7 quasi tutti
-7 -9 quattordici
4 9 quella pagina
9 1 quello di
9 3 questa
-9 -9 questa email
9 -5 questo indirizzo
2 9 raccomandata
3 9 recapitato a
-9 -7 recedere
0 9 referti di
3 9 registrate
4 9 registro elettronico
-6 -9 reimpostare
-6 -9 reimpostare la
-9 -8 relativo
-9 -8 relativo alla
4 9 remoto
-9 -5 resti
-9 -7 resto
-9 -8 riceve un
-9 -9 riceverai
-9 -7 riceverai un
-5 -9 ricevuta
-8 -9 richiesta
9 7 richieste
-7 -9 riconosci l'
-3 -9 ricordiamo
9 0 rifare
-9 -8 rifiuto
9 1 riguardo
-9 -9 rilascio
-9 -9 rilevato un
9 1 rimangono
9 7 rimasta in
-9 -7 ripara
9 2 riporta un
9 2 rispondo io
-7 -9 risposto
-9 -7 rivolgersi
-9 -9 romanzo
-9 -6 rose
-9 -7 salvadanaio
2 9 sanno
-9 -5 saputo
9 3 sbagliato la
9 2 scena
-9 -6 scende
9 1 scritta
-9 -5 scrivania
0 -9 scrivi
9 3 scusatemi
-9 -9 se ha
4 9 se hai
9 -3 se la
-8 -9 se pero
-7 -9 se riconosci
-9 -9 seggiolino
-8 -9 segnala
3 9 segnalato il
9 1 seguente
-8 -9 sei
-9 -8 sei iscritto
-9 -9 sembra
9 6 sembrerebbe
2 9 semestrale
-9 -6 semplice
-9 -7 senza prediche
0 9 senza protezione
-9 -5 serve a
-3 -9 serve rispondere
-5 -9 settimana in
-9 -9 si parla
-9 -5 si prova
-2 9 siano
-9 -5 simili
-9 -9 sistema per
-4 -9 sistemi
-5 -9 sistemi non
3 9 sito ha
-9 -4 sito si
9 1 soddisfazione
-4 -9 solo
-6 -9 somma
-6 -9 sono accorti
-9 -8 sono coinvolti
4 9 sono il
-9 -8 sospesa
-6 -9 sostituito
-9 -6 sottobosco
4 9 sottratti ci
-9 -5 specie
-7 -9 spegniamo
-7 -9 spese
9 1 spettatore
-9 -8 spid o
-9 -8 spiega
-9 -7 spostare la
-9 -9 spostato
9 1 stagista
9 2 stata trasferita
-1 9 state copiate
1 9 stato copiato
2 9 stato rilevato
9 2 stesso
-9 -4 strada
9 2 sua area
-9 -8 sua auto
3 9 sua posizione
3 9 sua pratica
-9 -8 sua richiesta
-6 -9 sul
-9 2 sul nostro
-1 9 targhe
9 0 te e
9 1 teatro
-2 9 telecamere
-9 -9 tener
-9 -9 tener conto
9 2 teresa
-9 -5 terza
-9 -6 ti preghiamo
-9 -8 ti sei
-9 -8 ti serve
9 1 tipografia
9 2 tolta
9 2 tolto i
-9 -8 torna al
-9 -8 torte
-1 9 tra queste
-9 -5 tra sabato
9 2 trasferita
-9 -3 tre giorni
9 1 troppi
9 0 troppo presto
9 1 trovare
9 5 trovate
-5 -9 trovato in
-9 -7 tu
-9 -7 tutti voi
9 1 tutto per
-9 -7 udine
5 9 ulteriore
-9 -5 ultime
-9 -9 ultimo avviso
-9 -5 un consiglio
-9 -7 un fornitore
-7 -9 un giorno
9 2 un importo
9 0 un malfunzionamento
-9 -6 un numero
4 9 un po
2 9 un' altra
9 1 una colonna
-7 -9 una lettera
6 9 usato
3 9 utenti
9 1 vecchio di
-9 -4 vediamo
-9 -7 ventidue
9 1 vera
9 2 versato la
-7 -9 via email
-9 -8 vicino
-1 9 visibili
9 -3 visione
8 9 visitati
-8 -9 volete
9 1 volta in
9 4 volte con
-9 -9 vostro account
9 6 voto
9 -2 zero
-7 -8 # giugno
-8 -8 # ha
-4 -8 # pagine
8 1 # quando
8 0 ^# non
-8 -6 ^a casa
0 8 ^a un'
8 1 ^abbiamo scritto
-8 -8 ^abbonamento
8 7 ^agli
8 -2 ^allegato sbagliato
-8 -8 ^annullato
7 8 ^aula
0 -8 ^banca
8 -4 ^biglietto
-8 -7 ^casa
-8 -6 ^catalogo
-8 -8 ^chiedere
-8 -5 ^confermata
0 8 ^d' identita
-8 -1 ^dai
-8 -1 ^dai giornali
0 -8 ^dal
8 5 ^dati del
-8 -4 ^dei tuoi
0 8 ^dell'
-7 -8 ^di evacuazione
8 3 ^di sabato
8 6 ^di un
-8 -8 ^disdetta
8 -3 ^doppi
8 3 ^estratto
-7 -8 ^evacuazione
8 7 ^foto
0 8 ^furto
-8 -1 ^giornali
-4 -8 ^hai
-1 8 ^i dati
0 8 ^identita
5 8 ^importante
7 8 ^in aula
0 8 ^iscritti
0 8 ^iscritti al
7 -8 ^l'
8 -3 ^l' esame
-8 -8 ^lettura
-5 -8 ^mancata
-8 -8 ^manutenzione
-8 -8 ^manutenzione programmata
8 0 ^mensa
-8 0 ^messaggi
-3 -8 ^messaggio
-6 -8 ^modificata
-8 -6 ^nido
-2 8 ^nostro
-8 -8 ^note
-2 -8 ^offerta
8 3 ^orario
8 0 ^partita
6 8 ^per errore
-8 -7 ^programmata
-8 -7 ^programmata domenica
1 -8 ^quasi
8 -4 ^quello
-2 -8 ^risposta
-6 -8 ^settimana in
-1 8 ^sicurezza del
-7 -8 ^sua
-8 -6 ^sua richiesta
-8 0 ^sulla violazione
-8 -7 ^suo
-6 -8 ^ticket
-6 -8 ^ticket id
-6 -8 ^ticket ticket
-8 -8 ^un messaggio
8 3 ^urgente
4 8 ^usato
-8 -8 ^violazione della
-2 8 a ciascuno
-8 -5 a disposizione
-8 -8 a fine
5 8 a nostro
8 7 a piu
-8 -5 a qualcuno
-8 -1 a s
8 -2 a scuola
8 3 a sei
8 6 a sua
-8 -7 a tutte
2 8 a un'
-8 -8 abbiamo aggiunto
-6 -8 abbiamo messo
-8 -7 abbiamo saputo
-8 -5 abbiamo scelto
-8 -8 abbiamo un
5 8 accaduto e
-8 -6 accettate
-8 -7 account
5 8 ad aprire
-8 -1 affetto
-8 -7 aggiorna
-8 -7 aggiorna la
-2 -8 agli
-8 -8 agonistico
-1 8 al lupo
8 3 al nostro
8 -2 al punto
4 8 al vecchio
8 -3 al versamento
1 8 alcune
8 1 alla circolare
-4 -8 alla lista
-8 -4 alla prossima
-2 -8 alle #
8 -3 alle ore
-8 -6 alle undici
8 -2 allegato sbagliato
-3 -8 allergeni
3 8 altra
-2 8 altra persona
3 8 anagrafici
-8 -7 anche nell'
-8 -7 android
-8 -3 anni
-8 -5 anni con
8 2 annullato la
-8 -8 antiriciclaggio
-8 -8 antiriciclaggio ci
8 5 aperte
-4 8 aperti
-1 8 aprire i
-1 -8 aprirla
-8 -7 arriva in
3 8 arriva per
8 1 aspettare
-8 -7 aspettavi
-8 -8 assegno
-8 -7 assistenza di
8 8 assoluta
0 8 ateneo
-8 -7 attesa di
8 2 attrezzi
-8 -6 aurora
-1 8 autorizzato
8 -1 aver scelto
-1 8 avvertito
0 8 badge
-8 -7 bagno
8 3 banda di
-5 -8 bastano due
-4 -8 bene
-8 -7 beneficiario
-3 -8 bianco
-8 -7 black
-8 -7 black friday
-8 -2 bloccato
-1 8 bocca
-1 8 bocca al
-8 -7 bonifico di
-8 -5 borgo
-2 -8 box
8 -4 bozza
-8 -7 bus
2 8 buste paga
0 -8 c
7 8 cambiano
-5 -8 cambio di
-8 -7 candidatura
-8 -7 capisce
8 6 cari lettori
1 -8 caricato un
-2 8 carta di
-8 4 cartelle
-8 0 casa
5 8 casella e
8 4 caselle
-8 -7 cassa
8 3 cassetta di
8 -3 causa e
0 8 ce
-8 -5 ce le
-8 -8 che abbiamo
8 -1 che al
3 8 che ignoti
-3 8 che le
8 -2 che lei
-8 -7 che sia
2 8 chi ne
-8 -6 chiamare lo
-8 -3 chiami quando
8 7 chiarimento
-7 -8 chiasso
-8 -8 chiede mai
2 8 chiunque avesse
-3 -8 ci
8 2 ci avevi
-8 -8 ci impone
-8 -5 cipressi
-8 -3 circolano
-8 -7 citofono
0 -8 cittadini
-4 -8 clic
-8 -5 clicca qui
-8 -5 codice
8 1 codice estate20
0 8 collegata
-5 -8 colpa nostra
-8 -7 comando
8 6 comportato
0 8 comprato
4 -8 computer
-8 -6 comunale di
8 2 comunque a
-8 -3 con due
-8 -8 con effetto
-8 -3 con password
-8 0 con quella
-8 -8 conclusa
-7 -8 concluso
8 -5 concorrenti
-8 -8 conferma di
-8 -6 confermata
8 1 conteneva il
2 8 conto e
3 8 controlli l'
0 8 copia del
-8 -7 corpo del
8 -3 corretta
-8 -7 corriere non
-8 -7 corrieri
8 1 corsa
-2 8 cosa ha
-8 -8 cosa si
8 1 cosi che
-8 -8 crosta
-8 1 cui
-7 -8 cui tutti
-2 8 cuore
0 8 d' india
8 4 da sempre
-8 -8 da settembre
-8 -1 dai giornali
-8 -7 dai nostri
-3 -8 dal sito
0 8 dal vivo
7 8 data odierna
8 5 dati del
-8 -6 dedicato e
3 8 dei pazienti
-6 -8 del gruppo
8 6 del nostro
8 -2 del tutto
8 5 dell' assemblea
8 1 della cucina
8 7 delle
8 0 delle #
8 1 delle famiglie
4 8 dentistico
-7 -8 deposito
-4 -8 devi
-5 -8 devi fare
8 0 di aprile
-4 -8 di cancellazione
2 8 di casa
-8 -7 di conservare
-8 -8 di dominio
-5 -8 di evacuazione
8 3 di ferragosto
2 8 di indirizzi
-7 -8 di iscrizione
8 -2 di legge
-2 -8 di notifica
-7 -8 di partire
-8 -3 di posta
3 8 di profilo
1 8 di sapere
8 0 di stamane
8 2 di testa
0 -8 di tutti
5 8 di un
-8 -7 dica
-8 -5 dicembre
8 0 dichiarazione
-8 -7 diciassette
-7 -8 dieci
8 1 difficolta
8 -1 diffuso
1 8 dipendenti
-3 -8 diretta
8 4 direttivo
8 2 direttrice
8 1 disguido tecnico
8 1 dispiace davvero
-8 2 dispiace il
8 2 dispiace la
-8 -5 disponibile per
-8 -4 disposizione
-6 -8 distanza
8 -5 diverse
8 -2 dopo l'
8 2 dove la
8 4 dovevano
-8 -3 drammi
3 8 durante
-8 -6 e consentito
-7 -8 e domani
-8 -6 e durata
8 8 e finita
-8 1 e per
6 8 e reso
8 2 e resta
-4 8 e tra
-8 -6 e tu
-8 -5 e usare
-8 -7 e venerdi
-8 -8 ed
-8 -6 educatrici
-8 -6 effetto
-7 -8 email
8 1 email di
-8 -6 entro cinque
-8 -6 entro sabato
8 1 era in
-8 -7 era piena
8 8 erano
-8 1 errore di
8 7 errore e
-8 -6 escursionisti
-8 -8 esempi
5 8 essere state
8 7 estate
8 1 estate20
1 8 esteri
8 -1 estintore
-4 8 estivo
8 5 estratto
-5 -8 evacuazione
8 6 evento
-8 3 fa
-2 -8 fare nulla
-7 -8 fatto la
-8 -7 federica
8 3 ferragosto
8 1 fianco
6 8 figlio
-8 -5 finestra
-8 -5 finisce
8 -2 focaccia
1 -8 fondo
0 -8 formazione
-8 -5 forte
8 -2 foto del
-2 8 foto di
-8 0 fra
-8 -6 francese
-8 -7 friday
-8 -7 future
-8 -6 gara
-8 -5 garantite
8 0 gelato
-7 -8 generali
8 3 generato
3 8 genitori
8 1 gentile cliente
8 1 gentile passeggero
-8 1 gentili utenti
-8 -7 gestore di
-7 -8 gia pagato
-8 -1 giornali
-8 -8 giorni la
-8 -5 giro in
-8 -6 giu
8 1 giugno non
-7 -8 giusti
-8 -7 gli allegati
8 -2 gli scontrini
-3 -8 grandine
8 0 gratis con
-3 -8 greco
-3 8 gruppo
8 6 guardava
8 -2 guide
-8 -8 ha annullato
8 2 ha pagato
-8 -6 hai dedicato
-8 -6 hai tempo
2 8 hanno aperto
-8 -6 hanno messo
-8 -8 hanno tre
-3 8 ho segnalato
8 1 ho spedito
-2 -8 i giorni
-8 -5 i posti
-1 8 i referti
-4 -8 i vecchi
-8 -6 id e
8 1 ieri abbiamo
8 0 ignora
-8 -6 il canale
-8 -4 il certificato
1 8 il compleanno
-8 -3 il fatto
8 1 il finale
1 8 il login
-8 -6 il lotto
-8 -5 il manuale
8 5 il personale
-5 -8 il proprio
8 1 il pullman
8 6 il responsabile
-8 -6 il sito
8 2 il tono
8 2 in altri
6 8 in aula
-1 8 in bocca
2 -8 in fondo
8 0 in giornata
3 8 in impostazioni
-8 -6 in occasione
8 1 in omaggio
-2 8 in sette
8 -1 in tempo
-8 -4 in vendita
-8 -8 incontri
0 8 india
0 8 india e
-8 -6 indicati
-2 8 indirizzi
-8 -6 inglese
-8 -5 ingresso e
8 -1 invece di
8 2 inviati
8 -3 inviati con
-6 -8 invitato
0 8 iscritti al
1 8 iscritto di
8 -1 iscrizioni
-8 -7 l' #
-8 0 l' allegato
-8 -6 l' aumento
8 2 l' autista
8 2 l' autobus
-8 -5 l' ingresso
8 0 l' offerta
-8 -7 l' operazione
-8 -6 l' uso
3 8 la citta
3 8 la clinica
-8 -7 la discussione
-1 8 la falla
8 1 la gita
-6 -8 la guida
-5 -8 la linea
-8 -4 la mappa
-8 -8 la normativa
-8 -7 la pratica
8 0 la prenotazione
-8 -7 la prima
-8 -7 la quota
-8 -6 la ricerca
8 2 la risonanza
8 2 la sede
8 5 la segreteria
8 2 laboratorio di
-6 -8 lasciare
-8 -7 lavatoio
8 1 lavori e
-8 -6 le educatrici
-8 -7 le fatture
-1 8 le informazioni
-1 8 le password
-8 -4 le stesse
-8 -6 leggendo
-5 -8 letto la
-8 -3 libera
-8 -7 libero
-8 -8 limite
-8 -8 link e
-8 -4 lista
8 1 lo facciamo
-7 -8 lo presti
8 -1 lo spavento
1 8 login da
-7 -8 logo
-8 -6 lotto #
-8 -4 luglio
8 -2 lunedi mattina
-1 8 lupo
-1 -8 ma per
-6 -8 ma un
8 -2 mai
8 3 mail era
8 -1 male
-8 -6 mamme
8 -1 mandato
-8 -5 manuale
-8 -6 manutenzione
-8 -8 manutenzione programmata
-8 -5 martedi abbiamo
-8 -3 martelli
-8 -6 martina
-8 -6 martino
8 -2 medie
-3 8 meglio
-6 -8 meno di
8 -6 menta
6 8 meramente
-4 -8 mesi per
-4 -8 messaggi in
-7 -8 messaggio che
-8 -8 mettete
-8 -1 mezzanotte
-3 -8 minuto
-8 -7 miriam
5 8 missione
-8 0 modifica del
-6 -8 modificata
8 -2 multa
-7 -8 multe
8 1 n' e
8 2 navetta
-8 -7 nebbia
-3 -8 nel #
-8 -7 nel carrello
-8 -7 nel corpo
8 3 nel nostro
8 -1 nella casella
-5 -8 nella cassetta
-7 -8 nella lista
-2 -8 nelle
-8 -5 nelle note
2 -8 nessuno
-8 -8 nessuno puo
-8 -6 nido
-8 -3 niente drammi
8 1 no la
8 2 noi ha
-8 -6 noi un
-8 -8 non chiede
0 8 non da
8 -1 non deve
-4 -8 non devi
-8 -8 non fa
-8 -6 non poterti
-3 8 non sappiamo
-8 -8 non se
-4 -8 non sono
8 3 non utilizzare
8 3 non va
-4 -8 non valgono
8 0 non verranno
-8 -8 normativa
-8 -8 normativa antiriciclaggio
7 8 nostre scuse
8 2 nostro server
-8 -6 nostro ufficio
0 8 nota
8 2 nota di
-8 -5 note
-8 1 notte e
-8 -4 notte tra
8 5 novembre il
8 0 o quasi
4 8 occasione per
-8 -7 occupa
7 8 odierna
-7 -8 offre
-3 8 oggetto di
-8 -5 ogni dieci
-8 -5 ogni tanto
-8 -5 oneri
8 -2 opera
8 1 operatori
-8 -7 ops
-8 -5 ops !
-8 -6 ore prima
8 3 organizzato
8 3 organizzato il
8 5 ormai
-6 -8 osservazioni
8 2 ottobre la
8 0 pacco di
8 1 paghi la
-6 -8 pagina del
-8 -1 pagina di
-8 -6 palestra
0 8 parcheggio
-8 -7 parere
-8 0 parliamo
8 0 parte domani
8 2 partono
8 -1 passaggio
-8 -6 passano
2 8 passavano
-5 -8 passeggero
-5 -8 pedale
-8 -8 pensavi
-8 -8 per averci
-7 -8 per email
-8 -8 per il
-7 -8 per proteggere
-8 2 per tre
-8 -8 per {}
-8 -8 perderla
-8 -3 perizia
3 8 permesso
-8 -8 perse
5 -8 perso
-7 -8 perso il
-6 -8 pescara
-8 -5 pezzi
-8 -6 pian
-6 -8 piante
-8 -7 piazza
-8 -5 piedi
-3 8 portato
-7 -8 portiamo
-8 -6 porto
-2 -8 posizione e
1 8 posizioni
-8 -6 poterti
-8 -6 poterti dare
-7 -8 potrebbero
2 8 potuto
8 0 preferisce
-7 -8 prenotato
-8 -5 preparo
-8 -5 preparo un
8 -2 presentati
-7 -8 presti
-8 -8 prestiti
-8 -7 primaria
-8 -7 primaria rodari
8 5 primo
0 8 primo accesso
8 8 priorita assoluta
-8 -4 problema di
8 -3 procedere
8 -3 procedere al
-8 -5 proclamato
-1 8 prodotti
-8 -7 prof
8 2 professionista
-8 -7 programmata
-8 -7 programmata domenica
-7 -8 proteggere
-7 8 protezione
1 8 protezione dei
8 -3 provare il
5 8 provato ad
-8 -7 pulite
8 -1 pure non
-8 -7 qualcosa non
-8 -2 quale
-4 -8 quando
-6 -8 quando si
-8 -3 quando vuole
-7 -8 quante
-8 -3 quanto ci
-7 -8 quest' anno
-8 -4 questi
-8 -2 questi il
-1 8 ragazzi
-8 -8 ragione
-8 -6 reclami
-5 -8 redazione di
-8 -7 reset
0 8 residenza
8 1 responsabilita e
-8 -7 restano salvati
7 8 ricevuto il
-7 -8 ricevuto una
0 -8 ricordiamo che
-8 -8 ricotta
1 8 riferisce di
-8 -7 rifiutato
-8 -6 rifugio
8 3 riga e
8 -1 riletta
-7 -8 ripartono
8 4 riporta
8 2 risonanza
-8 -6 rispondendo
-2 8 rispondiamo
-8 -6 risposta diversa
8 -2 risposte a
4 8 risultati
-8 -7 rodari
-8 -1 s d
-1 8 sa che
-8 -6 san martino
1 8 sapere che
1 8 sappiamo
8 8 sappiamo chi
-5 -8 scaricarla
8 1 scatola
-1 -8 scegli
-8 -6 scientifiche
-8 -5 sciopero di
8 -2 scontrini
0 8 scoprire
-4 -8 script
-1 8 scritti
-8 -7 scuola primaria
-4 -8 scusiamo se
8 -1 scuso con
-7 -8 se ci
8 2 secondo
-8 -7 segretariato
-7 -8 segue
7 8 seguito di
-4 -8 sei mesi
-8 -7 sei stato
8 7 sensibile
8 2 senza volerlo
-8 -4 servono
1 -8 sette giorni
-3 -8 settembre
-8 -7 si capisce
-8 6 si fa
-8 -7 si presenta
8 1 si sa
-7 -8 si tengono
0 8 si torna
-8 -5 sicurezza
1 8 sicurezza dei
0 -8 siete
-8 -5 silenzio
-3 8 sinistri
-3 -8 sistemi di
-7 -8 solari
8 3 soltanto la
-8 -8 sonda
7 8 sono
8 1 sono #
2 8 sono state
6 8 sostituire
8 -1 spavento
-4 -8 spazio
8 1 speciale
-4 -8 spesa
8 1 spiegazione
-2 8 staff di
8 0 stamane
8 2 stampato
8 -4 stand
-8 -7 stato superato
-8 -6 stato trasmesso
-8 -4 stazione di
-8 -5 stesse
-8 4 studio
4 8 studio dentistico
3 8 su un
-8 -7 sua casella
-8 -8 sua disdetta
-8 -2 subito la
8 3 succedere
8 2 sul tetto
-8 0 sulla violazione
-8 -7 suo account
-4 -8 tagliando
8 5 talune
-8 -5 tasto
0 8 te un
5 8 tecnici
8 1 telefoni hanno
2 8 telefono e
-8 -6 tempo fino
7 8 terrazza
-8 -6 tessera sanitaria
8 3 ti abbiamo
-8 -6 ti chiediamo
-7 -8 ti rimborsiamo
-6 -8 ticket id
-6 -8 ticket ticket
8 0 tienilo
8 0 tienilo pure
8 0 toglie
8 0 toglie il
3 -8 tolto
-8 -8 torna indietro
8 -1 tornano
-1 8 torri
-8 -7 torta
-8 -4 tra il
7 8 trasmessa all'
8 6 trattasi
8 6 trattasi di
-8 -8 tre settimane
-8 -6 trenta
-8 -6 trova
-8 -7 trovato il
-8 -4 troviamo
-8 -5 tua carta
-2 8 tua email
-8 -6 tuo curriculum
1 8 tuo numero
-8 -7 tutte e
-8 5 tutto il
8 7 ufficio ha
8 4 ultima
-2 -8 un #
-5 -8 un minuto
-8 -7 un promemoria
8 1 una scatola
8 1 una spiegazione
-8 -6 uno sciopero
8 3 utilizzare
8 3 utilizzare la
-3 -8 valgono
-4 -8 valgono piu
-2 -8 valida
8 1 valido fino
-3 -8 ve
-4 -8 vecchi
-8 -6 vecchia
-1 8 vecchio indirizzo
-8 -5 vedrai
-8 -5 vent'
-8 -5 vent' anni
-1 8 verifiche
-7 -8 versata
8 1 vi aspettiamo
8 4 vi chiediamo
8 3 viaggio in
-8 -7 vicina
-8 -7 vicino alle
-8 -5 video
-2 8 violazione
-8 0 violazione della
0 8 vivo
8 0 voglia di
8 2 volerlo
-7 -8 vostro
-8 8 votato
-8 -7 vuota
-8 -8 zuppa
-8 -8 zuppa di
-7 0 # al
-7 -5 # c'
7 1 # che
-7 -6 # cl
2 -7 # del
-7 -7 # maggio
-7 -1 # marzo
-7 -6 # secondo
7 2 # senza
-6 -7 ?
-7 -4 ^# dicembre
-7 0 ^accesso
-3 -7 ^addebito
7 -1 ^agli utenti
-4 -7 ^allegato
1 7 ^altra
2 7 ^altra persona
-7 -6 ^autunno
-7 -2 ^avviso di
7 0 ^biglietti
-7 -7 ^bonifico
-7 -4 ^breach
7 0 ^c'
-7 -5 ^c' e
-6 -7 ^calendario
-1 7 ^cambi
-7 -7 ^canale
-7 -6 ^candidatura per
1 7 ^casella
7 4 ^che
4 7 ^che non
-7 -6 ^chiesto
7 2 ^ci dispiace
-7 -6 ^com'
-7 -6 ^com' e
-7 -5 ^condizioni contrattuali
-7 -5 ^contrattuali
-2 -7 ^corsi
-7 -5 ^cosa c'
5 7 ^cosa e
7 1 ^da visita
-7 -4 ^data breach
7 5 ^del #
-6 -7 ^della sua
-7 -5 ^delle condizioni
7 1 ^di marzo
-7 -6 ^di rimborso
-7 -4 ^dicembre
7 0 ^disservizio
-7 -5 ^domenica
7 0 ^due volte
-7 -5 ^e rimasto
7 1 ^errata
-7 1 ^finita
2 7 ^furto di
-7 -4 ^gli
6 7 ^iban
7 2 ^il codice
7 -1 ^informativa agli
6 7 ^inviato per
-6 -7 ^la carta
-7 -5 ^libri
0 -7 ^ma
7 1 ^mail del
-1 -7 ^messaggio di
7 -6 ^nel
7 -1 ^nelle
7 5 ^non
-7 -6 ^notifica di
-2 -7 ^novembre
-6 -7 ^nuovo accesso
-7 -6 ^ops
-4 -7 ^pagina
4 7 ^per
-5 -7 ^per chi
-7 -6 ^pratica #
-7 -3 ^presso
-7 -1 ^privacy
-7 -5 ^rimasto
7 0 ^scritto
7 2 ^scusaci
-7 -4 ^sedute
1 -7 ^sei
-5 -7 ^senza
-6 -7 ^siamo
-7 -6 ^soci
7 -2 ^sul
-4 7 ^torna
-7 -7 ^treno
7 7 ^troppo
-7 -5 ^tuo
1 7 ^un' altra
4 -7 ^una
7 0 ^visita
7 1 ^visita con
7 0 ^volte
7 -3 ^vostro
-7 -5 a cui
0 7 a cuore
-7 -5 a distanza
-7 -6 a favore
-7 -5 a lavorare
-7 -6 a mia
-7 -7 a pagare
-1 -7 a sabato
-7 -7 a segnalazioni
7 1 a spese
-7 -4 abbiamo anche
-2 -7 abbiamo ancora
-7 -6 abbiamo esaminato
-7 -5 abbiamo registrato
-7 -7 abbiamo rilevato
-7 -5 abbiamo rimborsato
7 0 abbiamo scritto
-7 2 accesso
-7 -7 accetta
-7 -5 adegua
-5 -7 aggiornamento e
-7 -7 aggiornato il
7 -1 agli utenti
-2 7 ai sensi
-7 -5 aiutano
-7 -5 aiuto
-7 -5 al personale
-7 -4 al tuo
-1 7 al verbale
-7 0 alcuna
3 7 alcuni clienti
-7 -6 alla linea
-7 -6 alle nostre
-7 -5 allo sdi
-7 -2 allo stesso
-7 -7 alternativa
-3 7 altra paziente
-7 -6 altri dati
7 1 altri mesi
-1 7 altrove e
-7 -6 amato
-7 -5 amici del
3 -7 amministrazione
-7 -5 ancora per
-7 -5 andati
-7 -5 andati via
-7 -7 anni ha
-7 -5 annullare
-7 -5 annullato
7 7 app e
-2 -7 approfittare
-7 -7 approvazione
2 -7 aprire il
-7 -5 arbitrato
-7 -6 archivi
-1 7 archivio
-7 -7 area clienti
7 1 arrivato un
-2 -7 arrivera
7 3 assai
-7 -2 assistenza
-6 -7 attesa
7 2 autobus
-6 -7 autore
7 1 autoscuola
5 7 aver subito
-3 -7 aveva un
7 1 avevamo aggiornato
7 3 avrei
7 3 avrei dovuto
4 7 avremmo dovuto
0 7 avvenuto
7 2 banda
-7 -7 bello
-6 -7 benvenuto
0 -7 bici
-7 -7 biglietti per
-1 7 bloccato l'
-7 -4 blu
-7 -7 bollettino
-7 -4 breach
7 5 bruni
-7 -4 buco
-6 -7 buonasera
1 -7 buongiorno a
-7 -4 busta e
-5 -7 caffe
7 0 caldaia
-7 -3 camere
7 1 candidati
-7 -6 candidatura per
-7 -5 caparra
-7 -7 capisce e
-7 -6 capita a
-7 -6 cara
7 -3 carattere
7 -2 cari
-4 -7 carissimi
7 5 caro cliente
-7 -7 carta per
7 1 cartone
-7 -1 casi
7 -1 cassiera
7 1 castello
-7 -6 catania
-2 -7 ceci
7 7 cedolino
7 7 cedolino di
1 7 certificati medici
7 -5 certificato che
-7 -6 che avevi
7 4 che ci
7 0 che fa
-7 -6 che gestisce
-7 -5 che gli
0 7 che in
-7 -5 che mi
2 -7 che nel
4 7 che ogni
-6 -7 che sembra
-7 -4 che si
7 7 chi vi
-7 -2 chiama
7 0 chiamato
7 6 chiaro
-7 -7 chiave di
-3 7 chiavi
7 0 chiedo scusa
7 3 chiusa il
-7 -2 ci fa
2 7 ci hanno
-7 -5 ci mette
-2 -7 ci scusiamo
3 7 ci sei
-7 -4 ci sono
7 0 ciao greta
-7 -7 cinque
-7 -6 cinque giorni
1 -7 circostanza
-7 -6 cl
-7 -5 classi
-1 7 clienti con
3 7 clienti e
-7 -7 club
-7 -6 codice della
7 -2 coglie
7 -2 coglie l'
3 7 colleghi
-7 -6 colloquio
7 -1 com'
-5 -7 come si
-7 -7 compagnia telefonica
-5 -7 completa
7 -1 complicato
-7 -6 comunale
5 7 comunicato
-7 -1 comunichiamo
-7 -1 comunichiamo che
-7 -5 comunita
-7 -5 con codice
-7 -6 con lui
-2 7 con nome
-3 7 con nomi
-7 -2 con rammarico
-7 -7 conclusa con
0 7 condivisa con
-7 -5 condizioni contrattuali
5 7 confermare la
-7 -5 consegnato a
-6 -7 consigliamo di
-7 2 contatti
6 7 conti
-7 -5 contiamo di
-7 -6 contiene un
-7 -5 contrattuali
7 -2 contro
-7 -5 controllate
-1 7 copiato il
7 4 copie
7 1 corretto
-7 -7 correzioni
2 7 cosi
1 7 d'
7 4 d' acquisto
-7 -5 d' attesa
7 4 d' ora
1 7 da qui
0 7 da sei
7 1 da visita
7 4 data #
7 2 data a
-7 -4 data breach
-2 -7 data per
-7 -5 dati
7 1 davide
-3 7 dei ragazzi
7 0 del bilancio
7 0 del caffe
-7 -7 del gestore
-7 -5 del ginocchio
7 -5 del mattino
-7 -6 del nuovo
-4 -7 del tuo
-7 -7 dell' associazione
-7 -5 dell' energia
-7 3 dell' ordine
-6 -7 dell' ufficio
7 0 della luce
-2 -7 della scuola
-7 1 della sicurezza
7 0 della visita
-7 -5 delle condizioni
-7 0 dentro
7 1 di averti
6 7 di codice
-7 -6 di comune
-2 7 di credenziali
7 -6 di giovedi
-5 -7 di giugno
-7 -6 di importo
-7 -7 di litigare
-7 -4 di martedi
7 5 di pagare
-7 -1 di passo
-4 -7 di quella
-7 -6 di rimborso
-7 -5 di san
-7 1 di sicurezza
7 2 di torta
2 7 di trasporti
-6 -7 di tua
-7 -6 dialetto
-6 -7 dice
-7 -5 diciotto mesi
-7 -5 dietro la
-5 -7 difetto
7 0 dimenticata
-7 2 dipendente ha
-7 -6 diritto al
3 7 dirlo
-7 -6 disagio
-7 -6 discussione
-7 -7 disdetta
-7 -7 dispiace tantissimo
-7 0 disponibili
2 7 ditta di
-7 -5 diversa
-7 3 documenti
-7 -6 domanda
-1 -7 domani
-7 -4 dopo di
7 0 dopo il
7 0 doppia
4 7 doveva esserci
0 7 dpo
7 1 due cifre
6 7 due giorni
7 -4 e abbiamo
-7 -4 e al
7 2 e annullato
0 7 e cancellato
-6 -7 e che
-7 -7 e conclusa
-7 -7 e confermata
-7 -6 e delle
-7 -7 e i
-7 -4 e lascia
7 -4 e nessuno
7 -1 e noi
-1 7 e note
6 -7 e ora
-7 -4 e signori
-3 7 e stata
7 -2 e ve
7 4 eccesso
-7 -7 ecco come
7 -2 edicola
-7 -4 effettuate
-7 -3 elenco di
7 0 elisa
7 -3 entra
-7 -6 entro #
-7 -7 entro domenica
-7 -5 entro sei
4 7 episodio
-3 7 era la
7 1 era quello
0 7 errore nella
-7 -6 esaminato
-7 -2 esito
5 7 esserci
7 1 est
2 7 estratto conto
7 2 evento e
-7 -7 evitare
7 1 facciamo noi
7 2 faccio
0 -7 faceva
-1 -7 farci
-7 -5 farina
6 -7 farne
7 5 fascia
7 0 fase di
7 0 fatto un
7 0 fermo e
7 2 fetta di
-5 -7 filiale o
-6 -7 finiscono in
-7 -5 finita
-3 -7 finite
-7 -1 finiti in
-1 -7 finito
-7 -5 forma
5 7 fornitore di
7 -3 forse
1 7 foto della
-1 7 foto e
-7 -5 francoforte
-6 -7 frattempo
-3 -7 frattempo dai
-7 -5 frutta
-2 -7 funzione
-6 -7 furti di
-7 -6 furto
7 0 fuso
-1 -7 gentile correntista
-7 -7 gentile {}
7 -1 gentili genitori
7 0 gentili visitatori
-7 -5 geometra
-7 -6 gestisce
3 7 gia che
-7 -5 gino
-7 -5 ginocchio
7 0 giochi
-7 -3 giorni il
-7 -6 giorno prima
7 1 giri
7 1 giri di
-7 -6 gli
7 0 gli avvisi
-5 7 gratuita
-7 0 gravita
-2 7 guardato
-4 7 ha comprato
7 3 ha fatto
-4 -7 ha gia
-7 -7 ha mandato
7 -1 ha ricevuto
-2 -7 hai
7 0 hai comprato
-6 -7 hanno chiesto
4 7 i
7 5 i conti
-7 -6 i file
7 0 i lavori
-7 -7 i suoi
7 -2 i tre
7 1 i turni
7 1 ieri a
-5 -7 ignora questa
-7 -5 il banco
-6 -7 il bollettino
-6 -7 il bonifico
-7 -6 il cambio
0 7 il cedolino
2 7 il file
-7 -6 il foro
2 7 il garante
-1 7 il lettore
3 -7 il lunedi
-7 -5 il mercato
-7 -7 il pacco
7 0 il precedente
-7 -6 il prestito
-7 -5 il prossimo
-1 7 il telefono
-5 -7 il tempo
-7 -5 il tetto
7 0 il tutto
4 7 importante
7 3 importo verra
-3 7 impostare
7 2 imputabile
-7 -7 in alternativa
-7 -5 in assenza
-7 -5 in autunno
7 1 in biglietteria
-6 -7 in dieci
-4 -7 in fretta
6 7 in giro
-2 -7 in meno
-7 -5 in ottobre
-7 -5 in prestito
-7 1 in questo
7 0 in regalo
7 1 inconveniente e
7 0 indicato
1 7 informatico
7 -1 informativa agli
-6 -7 inoltri
-5 -7 insegnante
-1 -7 intera
1 7 intruso
7 1 invece
7 1 invece ha
-7 0 inviato il
5 7 inviato per
1 7 invitata
2 7 iscritte
-7 -7 l' acquisto
-3 -7 l' allarme
7 1 l' app
-7 -6 l' appuntamento
-2 -7 l' avete
-7 -4 l' azienda
1 7 l' episodio
7 0 l' esperienza
-1 7 l' hanno
2 7 l' iban
-7 -2 l' intero
7 3 la banda
0 -7 la bici
7 -1 la cassiera
7 2 la cena
-7 -6 la commissione
-3 -7 la cucina
7 5 la dirigente
-6 -7 la festa
-2 -7 la funzione
-7 -6 la lampada
-7 -5 la legge
-7 -5 la libreria
-7 -7 la migliore
-2 7 la notte
-4 -7 la palestra
7 -1 la pazienza
-7 -6 la precedenza
7 -1 la ringraziamo
-4 7 la societa
7 -1 la soluzione
-7 -7 la tessera
7 -5 la via
-7 -6 lampada
7 0 lavori di
7 3 le avevamo
-7 -1 le cartelle
-7 -5 le classi
7 1 le confermiamo
6 7 le foto
-2 -7 le maestre
-7 -7 le novita
7 -4 le risposte
-7 -5 le tessere
7 3 leggerezza
7 0 leggermente
-7 -5 li mettiamo
7 1 li ristampiamo
-7 -7 linea #
-7 -5 lista d'
-7 -7 litigare
7 0 lo era
7 2 lo faccio
7 2 lo rilegge
-7 -7 lo spazio
-2 7 lo staff
1 7 login
7 -1 luce
-7 -7 lui
7 0 lui era
-5 -7 ma
-7 -5 macchina
-7 5 maestra
-2 -7 maestre
7 -1 magazzino
-1 7 maggio qualcuno
7 2 mail delle
-7 -6 mail e
-7 -7 mancanza di
-6 -7 manda
7 0 manifesto
7 0 manifesto era
0 7 margine
-7 -6 matita
7 -4 mattino
0 -7 media
1 7 medici
-7 -7 mensili
-7 -6 mercato
-7 -6 mercoledi #
1 -7 mese
7 3 mese di
7 -1 mesi
-7 -7 messaggio automatico
-7 -5 messaggio senza
-7 -5 metri per
-7 -5 mezza del
-7 -5 mi
-7 -2 mi ha
7 1 mi scriva
-7 -2 mia
-7 -5 minuti e
-7 -3 mio
-6 -7 modalita
-7 -7 moderatore
-6 -7 modifica
7 1 molte
7 0 montaggio
0 7 nascosti
0 7 nascosto
-3 -7 ne il
-2 -7 ne rammarichiamo
-4 -7 nei dati
-6 -7 nel frattempo
-7 -4 nel tuo
7 3 newsletter
-5 -7 noi
7 0 nome nella
-7 7 nominativi
-7 -4 non conosci
-7 -2 non e
7 0 non essere
7 -5 non l'
7 1 non paghi
-3 7 non piu
-7 -6 non sara
-1 -7 non valido
7 0 nostra newsletter
-7 -6 nostri archivi
-1 7 nostri clienti
-4 -7 notato
6 7 notte del
-6 -7 novanta giorni
-1 -7 novembre
-3 -7 numero verde
-4 -7 numerosi
-5 -7 nuovo accesso
-7 -6 o il
-7 -6 o la
7 3 offerta da
7 0 oggi stesso
7 4 omaggio
7 -1 operatore
-7 -7 operazione
7 1 ora il
-7 -7 ora legale
3 7 orari
-7 -6 ordinare
-7 -7 ore per
-7 -7 pacco
-7 -6 paese
-7 3 paga
7 0 pagamenti
7 1 paghe
-6 -7 pagina
-7 -5 paio
-7 -5 paio di
-7 2 pallavolo
-7 -6 panni
7 -4 parlare con
1 7 parliamo di
-7 -6 partecipanti
2 -7 partecipato
7 0 passate a
-1 7 password di
7 1 pasticceria
0 7 patronato
7 0 pedrazzini
-7 -4 penna
-7 -4 per cento
-1 -7 per chi
-7 -7 per entrare
-7 -7 per farsi
7 -1 per lei
-7 -5 per quattro
-6 -7 per scrivere
-7 -7 per verificare
7 1 perdonatemi
7 4 perdono
-7 -7 persona non
-7 -4 piatto
7 2 piu ?
-7 -5 piu recente
-6 -7 poche
-2 7 portato via
7 0 porti un
-7 -5 poter
-7 -6 pratica #
7 2 prenotazioni
-7 -5 presenta
-6 -7 presente
-7 -3 presidente
3 7 preso un
1 7 presso la
7 2 prezzo intero
-7 -6 pro
-7 -5 profilo e
-7 -7 programma
-7 -6 programmi
1 -7 pronta
-7 -5 proporre
-4 -7 propria
-7 -6 proprietario
7 0 prosegue
-7 -3 prossimo
-1 7 prova il
-7 0 provinciale
-7 -5 provvisoria
7 6 pubblicato
7 1 pubblico e
7 5 punti
7 -1 punti del
-3 -7 puo
-7 -6 puoi recedere
7 0 quaderno
7 0 quadro
7 -3 qualita
-1 -7 quella del
7 3 quello che
7 3 quello del
-7 -6 quest'
-7 -1 questa lettera
7 1 raccolta di
-4 -7 racconta
-7 -2 rammarico
-7 -6 recedere senza
-7 -5 regali
-7 -5 registrato la
-6 7 registro
-7 -6 relativa al
7 2 responsabile del
-1 -7 resta
-3 7 restituito la
1 7 restituiva
7 2 ricevere
-7 -7 ricevi l'
7 2 ricevuti
0 7 ricevuto a
-7 -7 ricevuto via
-7 -5 riconosce
-7 -3 riguarda anche
7 2 rilegge la
7 0 rimane
-6 -7 rimasto senza
7 0 rimborso entro
1 -7 rimedio
-7 -6 rinuncia
-2 -7 ripetere
-6 -7 riserva
-7 -5 riso e
-6 -7 risponda a
7 1 ristampiamo
7 1 risultano
-7 -6 ritirarlo
2 -7 ritiro
2 7 roma a
-7 -6 sabato #
4 7 sai
-7 -6 salvati
-7 -4 salvo che
7 5 san rocco
4 7 sangue
7 6 sapere quali
-1 7 sarebbero
-7 -7 sbagliato indirizzo
7 2 sbaglio una
-7 -6 scade fra
1 7 scarto
7 0 scelto
-7 -2 scheda di
-7 -5 scolastico
3 7 scritto che
-1 -7 scrivere a
-1 -7 scusate
7 0 scusateci
7 1 scuse per
-3 -7 se aveva
-7 -6 se il
7 1 se preferisci
7 1 se qualcuno
-6 -7 se riceve
-7 -5 sedie
-7 -4 sedute
-7 -7 segnalazioni
-7 2 sei anni
7 -3 semi
7 0 sempre piu
-2 7 sensi
-7 -5 senza password
-7 -6 senza spese
7 2 sera le
7 -1 serata
-6 -7 serve altro
-7 -7 servira
7 4 settimana le
-4 -7 sezione
7 0 sfuggito
-7 -5 si adegua
7 -2 si coglie
7 4 si e
7 1 si svolge
7 0 si vedono
-7 -7 sia
-7 -7 sia solo
-7 -4 sia un
1 7 sicurezza di
7 0 signor pedrazzini
-7 -4 signore e
-7 -7 smettono
-7 -5 so
-7 4 societa
7 0 soddisfazione e
-6 -7 sola
7 0 soldi
-6 -7 sollecito
-7 -7 soltanto un
-7 -7 sono anche
-7 -5 sono andati
7 2 sono dimenticata
-7 -2 sono finiti
7 -2 sorteggio
-5 -7 sostiene
-7 -1 sostituzione
-7 -7 sparito
1 7 spedito alla
-7 -5 speriamo sia
-7 -5 spesso
-7 -7 spiace per
7 1 squadra di
-2 7 staff
7 1 stamattina il
-3 7 stata
7 2 stato generato
-7 -6 storia di
3 -7 storto e
0 7 strane
-7 2 sua
-3 7 sua banca
-1 -7 subalpina
-6 -7 successivo
2 7 suggeriamo di
-3 -7 sui
7 -2 sul #
7 6 sul conto
7 0 sulla chiusura
-1 7 suo c'
-1 7 suo indirizzo
7 7 suo numero
-7 -5 suocera
-7 -2 super
3 7 taluni
-7 -7 tantissimo
-2 -7 tavolo
-7 -7 tavolo per
-7 -5 tedesco
7 1 telefono con
-7 -6 terapia
-3 -7 termine
7 2 tessere
-2 -7 testo e
0 7 ti chiama
7 0 ti chiami
-5 -7 ti conviene
-4 -7 ti ha
-7 -6 ti verra
-1 -7 tiene
-7 -5 tracce
-7 -5 tracce di
-7 -6 tramontana
-6 -7 trascorso il
-7 -6 trasmesso il
7 1 trasparenza
7 0 tremila
-7 -3 treno
7 -4 trovato
7 1 trovato una
-7 -7 truffa
-5 -7 tu ignora
7 -2 tua banca
-5 -7 tua bici
-7 -6 tua candidatura
-7 0 tue
-7 -6 tuo posto
-4 -7 tuo telefono
-2 7 tutela
-7 -1 tutta la
7 5 tutti
-7 -3 ufficio del
-7 -4 ufficio e
7 1 ultima mail
-7 -6 ultimi giorni
-7 -1 un accesso
-6 -7 un conto
-4 -7 un difetto
7 1 un disguido
-7 2 un dispositivo
0 7 un ex
1 7 un intruso
7 -2 un mero
7 3 un mese
-6 -7 un messaggio
-7 -5 un paio
5 7 un partner
7 2 un prezzo
7 0 un' assenza
1 7 un' intrusione
-4 -7 una cartella
-7 -7 una compagnia
-7 3 una copia
7 -3 una cosa
7 2 una data
2 7 una password
-7 1 uno e
-7 -7 uno o
-6 -7 uno sconosciuto
-7 -7 usa il
-7 -5 utili
-7 -4 va
-7 -7 vacanza
-7 -5 vado
7 2 vale fino
3 -7 valido
-7 -6 valori
-4 7 valutazione
-7 -5 variazioni
7 1 vegetariani
-2 7 verbale
7 0 versione
-7 -5 verso il
7 4 vi verra
2 7 via
-7 0 via dei
0 7 via la
-6 -7 via sms
7 3 viaggi
-7 -6 vietato
-7 -5 vino
-3 7 violato
-2 7 vive
-3 -7 vostri
-2 -7 vuoi
5 7 zampe
-7 -5 zanetti
6 0 ! !
-6 -2 # a
-6 -4 # all'
6 3 # anche
6 0 # anziche
-4 6 # b
6 1 # bari
-1 6 # clienti
-6 -5 # dalle
6 -3 # febbraio
6 -1 # grammi
3 -6 # milioni
-6 -5 # non
-1 6 # profili
6 -1 # restano
-5 -6 # una
6 -5 # vi
6 0 ^! !
6 -2 ^abbiamo spedito
1 6 ^abusivo
1 6 ^accesso abusivo
1 -6 ^accesso ai
-6 -6 ^accesso da
6 1 ^aggiornamento
-6 -5 ^alla sua
-6 -6 ^allerta
6 1 ^altro
-2 6 ^aperto
1 6 ^attacco
0 6 ^bucato
0 6 ^bucato e
6 1 ^buono
6 1 ^buono regalo
0 6 ^cambia la
-6 -6 ^cancellazione
2 6 ^casella di
6 5 ^chiarimento
0 6 ^chiavetta
-6 -5 ^chiusi
-6 -5 ^chiusi oggi
-4 6 ^credenziali
1 -6 ^data per
2 6 ^dati dei
-6 -4 ^dati di
5 6 ^della gita
6 2 ^di pagamento
-1 -6 ^di servizio
-6 -6 ^dispositivo
-1 6 ^documento d'
-6 -6 ^domanda
5 -6 ^due
0 6 ^e finita
0 6 ^e il
2 6 ^e stata
0 6 ^e un
-2 -6 ^email
-6 -6 ^esito della
-1 6 ^esposto
-6 -4 ^fare
0 -6 ^fasce
-6 -5 ^forte
-6 -5 ^gennaio
5 6 ^gita
6 0 ^giusto per
0 6 ^hanno bucato
6 4 ^il
0 6 ^il momento
-6 -5 ^impianti
-6 -5 ^impianti chiusi
-6 -4 ^in quota
0 6 ^incidente
0 6 ^incidente di
2 6 ^informativa
6 -4 ^iscrizioni
-3 -6 ^mi
0 6 ^momento
-6 -5 ^n
-6 -5 ^n #
-6 -6 ^notte
6 -1 ^nuova
-6 -5 ^oggi
-6 -5 ^oggi per
-4 -6 ^ordine
6 5 ^per la
-6 -6 ^per scadere
1 6 ^per un
-6 -5 ^per vento
0 6 ^persona
-6 -4 ^presso il
-6 2 ^quel
6 1 ^regalo
6 1 ^regalo non
-6 -6 ^scadere
-6 -6 ^scuole
-6 -6 ^scuole chiuse
5 -6 ^scuse
-6 6 ^sicurezza
-1 6 ^sicurezza dei
6 2 ^sono
6 -2 ^spedito
-6 -6 ^sta
-6 -6 ^sta per
2 6 ^stata
-6 -6 ^sua domanda
6 0 ^tessera
-6 -5 ^tra
-4 -6 ^tulipani
6 1 ^un altro
0 6 ^una chiavetta
6 3 ^utenti
-6 -5 ^vento
-6 -5 ^vento forte
6 0 ^verde
-6 -6 a basso
-6 -6 a bologna
6 -4 a chi
-6 -5 a cinque
-6 -4 a dire
6 2 a lei
6 0 a notte
-6 -5 a presto
6 1 a quello
-6 3 a ritirare
-6 -5 a usare
6 0 abbiamo
-4 -6 abbiamo aggiornato
-2 6 abbiamo bloccato
6 -5 abbiamo gia
6 1 abbiamo stampato
6 0 abbiamo telefonato
-4 -6 abbonamento al
-6 -4 abbonata
1 6 abusivo
-3 -6 accanto a
-6 -6 accedendo
-6 -6 accedendo con
-6 -2 accedere
-6 -5 accedi
-6 -4 accenti
1 6 accesso abusivo
1 -6 accesso ai
0 6 accesso da
2 6 accesso non
2 6 accettare
2 6 accettare le
-1 -6 accettato
-6 -4 accettazione
0 6 accetti le
-4 -6 account da
-5 -6 accreditato
-6 -5 ad alta
6 6 ad altri
6 -4 addebitato
-6 -4 adesso in
6 -2 agenda
6 1 agenzia delle
6 3 aggiornamento dei
-6 -6 agosto il
1 6 ai carabinieri
3 6 ai motori
2 6 al
-6 -6 al campo
-6 -5 al carrello
-6 -6 al gestore
-6 -4 al pianoforte
-6 -5 al sesto
-6 -1 al sicuro
-6 -3 all' arrivo
0 6 all' esito
6 2 all' ingresso
6 0 all' ora
-6 -4 alla finestra
6 0 alla lezione
6 3 alla rete
-6 -6 alla voce
-1 -6 allarme
6 1 allarme che
-6 -4 alle cinque
-6 -1 allegato trovi
6 1 alleghiamo
6 1 alleghiamo la
-6 -5 allerta arancione
-6 -6 allerta meteo
6 -2 allo sportello
-6 -5 alta voce
0 6 altro paziente
0 6 altrove
-6 -4 ama
-6 -4 ama i
1 6 ambito
-5 -6 ammesse
0 6 anagrafica
-6 2 anche a
-6 -4 andare
-6 -5 andare via
-6 -5 andra a
-3 6 anni e
0 6 anni fa
6 0 anno passato
6 2 annulla
6 -3 anticipo
-6 5 aperto
6 -1 applicato
-1 -6 appuntamento
-5 -6 apri il
-6 -5 aprite
-6 -6 archiviata
-4 -6 arcobaleno
0 6 aria
6 2 arrivera prima
-6 -4 arrivo in
-6 -5 ascensore
6 1 aspetta un
0 6 aspettiamo in
6 0 assegnazione
6 0 assenza
6 0 assenza di
-6 -6 associazione non
-6 -3 attenzione alle
0 6 attiva la
1 6 attivare la
-6 -5 attivi
-6 -5 aumento
-2 -6 automaticamente si
0 6 autori
0 6 autori hanno
6 3 avanti i
6 0 avendo
-6 -3 aver letto
6 2 aver messo
-2 -6 averti
-6 -6 avete fatto
6 1 avete ricevuto
2 -6 aveva gia
1 -6 aveva ragione
3 -6 avevi
-6 -5 avverra
-6 -5 avvisa
-6 -2 avviso di
-5 -6 avviso non
-6 -6 avvocata
0 6 b
2 6 baci
-4 -6 banca
-6 -4 banca ha
-5 -6 banca non
-6 1 banco
6 2 banco e
-6 -4 bancone
-6 -6 bando
6 -1 barca
-4 -6 base
-1 -6 base al
-5 -6 bastano
-6 -6 bastano #
-6 -6 battere
0 6 beatrice
-6 -3 bellini
-6 -4 benissimo
6 1 biglietteria
-6 -6 bigliettino
-5 -6 biglietto del
6 2 biglietto per
-6 -6 biglietto resta
-2 -6 blocco
-6 -4 blu notte
-6 -5 bolletta sara
-6 -4 bollo
6 1 bonifici
-3 -6 bonifico
-6 -5 bora
-5 -6 borse
0 6 bucato e
-6 -2 bug
6 1 buono regalo
6 6 c' era
-6 -5 cache
-6 -5 caduta
6 0 caf
-6 -5 calcolata sui
0 -6 calendario
-3 -6 cambia subito
6 2 camera
6 2 campi
0 6 campo a
-6 -5 campo scuola
6 5 cancellare
2 6 cancellarne
3 6 cancellarne la
0 6 cantonale
-5 -6 capiscono
1 6 cara amica
1 6 carabinieri
-6 -6 care socie
0 6 cari sostenitori
-6 -5 carote
-6 -6 carrello e
6 2 carta non
0 6 cartella in
-5 -6 caso
-6 -6 caso contrario
-6 -3 caso in
-6 -6 cassa integrazione
-6 -5 cedere
6 1 celiaci
-2 6 center
-6 -4 centesimi
-6 -6 ceramica
0 -6 ceramiche
6 0 certificazione
6 0 certo
-4 -6 che a
-6 -4 che chiedono
1 6 che cio
4 6 che contiene
6 2 che doveva
-6 -4 che fosse
-4 -6 che mancano
-2 -6 che non
-6 -5 che qualcuno
-6 -6 che termina
0 6 che vogliamo
-6 -4 chf
-6 -4 chf #
-6 -4 chi ama
6 1 chi aveva
-6 -1 chi e
-6 -6 chi ti
-6 -6 chiama il
-1 6 chiarimenti
-1 6 chiave che
0 6 chiavetta
0 6 chiavetta usb
-6 -3 chieda
-6 -6 chiede di
-6 -4 chiedere il
-2 -6 chiederne
6 0 chiedeva
6 2 chiediamo perdono
6 1 chiedo
-6 -5 chiesa di
-6 -4 chiese
3 6 chiesto ai
-6 -5 chiusi oggi
-6 -4 ci avvisi
-6 2 ciascuno si
1 -6 cifra
-1 -6 cifra in
-6 -5 cifre nere
-6 -4 cinque domande
-6 -4 cinque e
-1 6 circa la
2 6 citando
-3 -6 clicchi
0 6 cloud
-6 0 codice del
-4 -6 codice e
0 6 codici
-6 -4 col
5 6 collaboratrice
1 6 collega ha
2 6 collezione
5 -6 colore
-2 -6 com' e
-4 -6 comandante
-6 -4 come per
-5 -6 come riportato
1 -6 come se
-6 -1 cominci
-6 -5 comincia a
6 3 commerciale
-5 -6 compilare
-4 -6 comprendiamo che
0 6 comprensiva
0 6 comprensiva di
6 -1 comunica che
-6 -5 comunicarci
-1 6 comunque di
-6 3 con carta
-6 3 con gratitudine
6 5 con l'
6 0 con lei
-4 6 con se
-6 -6 con spid
-3 -6 conferma che
6 3 confermato per
-6 -4 confezione
-5 -6 confronta
0 6 conosce
-6 -4 conosci
-3 -6 conosciamo
-6 -5 consegna e
-6 -4 consegnato
6 0 consegnato il
-6 -5 consente
-6 -6 conservate
-6 -6 consorzio
-6 -3 consuma
6 -1 conta
-6 -4 contatore del
3 6 contatta citando
2 6 contenere
-6 -6 continua
6 -2 contratto
6 1 contratto e
-6 0 controllare i
1 6 copiato e
6 6 copie dei
-6 -6 cordialita
6 1 corretta e
-6 -6 corriere
2 6 cosa puo
6 0 cosi com'
-4 -6 costa nulla
6 0 costano
-6 -3 cremona
1 6 cuffia
-5 -6 cui un
-6 -4 d' accordo
-1 -6 d' ufficio
-6 2 da ieri
-6 -1 da noi
-6 -5 da quattro
-6 -4 da questa
-6 -4 da sabato
-6 -6 da voi
-6 -4 dagli scaffali
-6 -6 dal {}
0 6 dall' esterno
-5 -6 dalla legge
-6 -6 dalla lista
-6 -6 dalla protezione
-6 -4 dare una
-5 -6 darsi che
6 1 data corretta
2 6 dati dei
2 6 dati e
-6 -6 dati sono
5 6 dato
6 -1 davanti a
6 -1 davvero
-3 6 degli iscritti
5 6 dei bambini
1 6 dei dati
-6 -6 dei soci
0 6 dei sostenitori
-6 -5 dei tre
6 5 dei vostri
-6 -5 del borgo
-6 -5 del browser
-6 5 del campo
1 6 del codice
6 -1 del comune
5 6 del sangue
-6 -4 delegare
-6 -4 delegare un
-6 -4 dell' alba
6 -1 dell' anno
-3 -6 della carta
6 1 della corsa
6 0 della focaccia
5 6 della gita
-6 1 della posta
-5 -6 della strada
-6 -6 delle due
6 1 delle entrate
-6 -4 delle persone
-5 -6 denuncia
1 6 denuncia ai
-6 -6 desidera
-6 -4 dettato
6 -5 deve fare
-2 -6 di account
6 4 di aggiornamento
6 1 di andare
-1 6 di attivare
-6 -5 di base
2 6 di cancellarne
0 6 di cellulare
2 6 di che
-6 2 di chi
-6 -6 di contributo
3 6 di documenti
0 -6 di domani
-6 -4 di essere
6 1 di ferie
-6 -4 di fiemme
-6 -4 di formazione
6 3 di luglio
6 0 di parole
-6 0 di phishing
0 6 di profili
-5 -6 di quaranta
-6 6 di quattro
6 1 di questa
1 6 di recupero
0 6 di riscatto
-4 -6 di ritiro
-1 -6 di stasera
-6 -4 di taccuino
-6 -3 di verifica
-6 -6 dica a
-6 -6 dieci secondi
0 6 dietro le
6 1 differenza
-6 -6 diffidate
-6 -6 diffidate di
-6 -4 diploma
-6 -4 diploma e
-6 -6 diramata
-6 -6 diramata dalla
-1 6 diretto e
6 4 dirigente
-1 6 dirigenti
-6 -5 disagio e
-6 -4 disattivata
-6 -1 dischi
-6 1 disco che
-6 -4 discute
6 -1 disegnare
-6 -5 dispiace vederti
-3 -6 dispositivo che
-2 -6 disposto
-6 -5 divisa
6 0 doccia
-1 6 documento d'
-6 -6 domanda di
0 6 domanda e
-2 -6 domenica
6 2 domenica alle
6 1 domenica in
-6 -6 dominio
-4 -6 don
0 6 donato
-1 -6 dopo
-6 0 dopo aver
6 0 dopo che
2 -6 doppi
6 -3 dott
6 -2 dott ssa
6 -1 dove non
-5 -6 dove viene
6 5 doveva accadere
6 1 doveva partire
-6 -4 dramma
-6 -6 due cose
-3 -6 durata
-6 -4 e ?
-6 -1 e ancora
-6 -4 e appena
-6 1 e cambiato
6 -2 e certi
-6 -4 e copia
-6 -5 e dunque
0 6 e facile
-4 -6 e gli
-6 -6 e grado
6 1 e gratis
0 6 e iban
1 6 e il
1 6 e indirizzi
6 1 e li
6 3 e me
-6 -3 e nessuna
0 6 e numero
3 6 e oggi
-2 -6 e perche
0 6 e portato
-6 -6 e quella
6 5 e riconducibile
-6 -4 e te
-6 1 e un
-3 -6 e un'
4 6 e vero
6 2 effettivamente
6 0 elaborazione
-2 6 email e
-6 -4 energia
-1 6 entrando
-3 -6 entrato nel
6 -2 era giusto
6 -2 era per
-6 -6 era uno
6 1 erba
-6 -6 errore #
-6 -6 errore piu
6 3 esame del
-6 -4 esatta
6 -1 esatto e
-6 -6 esce
6 0 escluso
-6 -6 esito della
0 -6 esposto i
6 6 essere stati
-6 -6 europa
-6 -2 evento che
5 6 extra
-6 -4 fa il
-1 6 fa presente
-1 6 falla
6 1 familiari
-6 -4 fammi
6 1 fara
-5 -6 fare altro
-6 -4 farlo dal
-6 -4 faro
-4 -6 fatevi
4 6 fatto notare
-3 -6 favore
-5 -6 ferie
-6 -6 ferma
6 1 fermo
-6 -5 fichi
-6 -4 fiemme
-6 -4 fila
6 -1 film
6 0 filo d'
-2 -6 finiscono
-3 -6 firefox
-3 -6 firefox su
-6 -4 fois
-6 -4 forbici
-6 -5 forno si
-6 -5 fortunato
5 6 fosse sentito
-6 -4 fosse una
0 6 fresca
-6 -4 fresco
-5 -6 fretta
6 2 frigorifero
2 6 fronte
-6 -4 fuoco
-6 -5 fuori la
-5 -6 furti
-6 -4 gelso
0 -6 generata
6 -1 gentile dottoressa
0 6 gestione
0 6 gestione delle
4 -6 gestire
-6 -3 giallo
-5 -6 giorni anche
-6 -4 giorni con
1 -6 giorno e
-6 -4 giovane
6 -4 giovedi e
4 6 gita
5 6 giugno si
-6 -6 giuste
6 0 giusto per
-6 -4 gli accenti
0 6 gli autori
-3 6 gli invii
-6 -4 gli ordini
-6 -4 gomitoli
0 6 gomme
-6 1 grasso
-6 3 gratitudine
6 3 gratuitamente
6 0 greta
6 2 guardando
-6 -6 guasto
-6 -5 guida alla
-6 -5 h
3 6 ha
-4 6 ha aperta
-5 -6 ha caricato
-6 -5 ha dettato
6 6 ha detto
6 4 ha donato
-1 -6 ha la
-6 3 ha restituito
-6 -4 ha rifiutato
-6 -5 ha rilevato
0 6 hanno bucato
0 6 hanno copiato
6 5 ho
-1 6 ho messo
-5 -6 home banking
6 1 i bonifici
-6 -5 i corsi
-6 -5 i fichi
-4 -6 i furti
-6 4 i servizi
6 1 i tornelli
6 3 i vantaggi
-6 -4 idraulica
6 1 ieri ti
-3 -6 il blocco
6 1 il bottone
-5 -6 il campo
-6 -6 il codice
-4 -6 il comandante
-6 -3 il destinatario
6 3 il disguido
4 6 il documento
-5 -6 il laboratorio
-6 -5 il lago
-6 -5 il lato
4 6 il loro
-5 -6 il pane
-6 -5 il pannello
0 6 il percorso
6 1 il periodo
6 0 il piano
-6 -4 il portale
1 6 il pubblico
-6 -5 il punto
6 1 il rinnovo
-6 -3 il supporto
-4 -6 il telaio
6 0 il tentativo
-6 -4 il vento
2 6 immobiliare
-6 -5 impianti chiusi
6 1 imposta
-6 -6 impostazioni e
-6 -5 in arrivo
-6 -4 in automatico
-6 1 in bici
-6 -4 in deposito
6 -1 in fase
-6 -6 in ferie
6 0 in media
-6 -3 in programma
-1 6 in quello
-6 -4 in quota
-6 -5 in sagrestia
-5 -6 in spalla
-6 -4 in un'
-6 -2 incidente
-4 -6 indennizzi
6 0 indicava
0 6 indirizzi nel
-6 5 indirizzo di
-6 -6 ines
-6 -3 infila
-6 -1 informa
-6 -1 informa che
6 4 informatici
2 6 informativa
1 6 informazioni che
-6 1 informiamo
-6 1 informiamo che
-6 -4 infrastruttura
6 -5 insieme a
5 6 insieme al
6 1 insieme e
6 1 internet per
-5 -6 interrogativo
1 -6 interruzione
6 2 intestati
6 2 intestati a
3 6 invece che
6 0 invece e
-4 -6 inviamo
6 0 inviare
6 1 inviare risposte
0 -6 invitati
6 0 invito di
-6 -4 irene
-4 -6 istruzioni
-4 -6 istruzioni per
-6 -4 ivana
-6 -5 km h
3 6 l' accaduto
-6 -6 l' allerta
6 4 l' altra
-6 2 l' amministratore
-4 -6 l' anno
-6 -6 l' attesa
-6 -6 l' avvocata
-6 2 l' errore
-5 -6 l' hai
0 6 l' immagine
3 6 l' importo
2 -6 l' inconveniente
-5 -6 l' iscrizione
6 2 la biglietteria
-2 6 la busta
6 3 la camera
-6 -1 la carta
1 -6 la consegna
3 6 la contatta
6 1 la differenza
1 6 la fiducia
-3 6 la foto
-6 -5 la garanzia
-6 -4 la lana
-6 -4 la lettura
6 0 la luce
-6 -3 la parte
6 -6 la pena
-6 -4 la polizza
4 -6 la porta
-4 -6 la posta
6 0 la procedura
-4 -6 la propria
-5 -6 la regola
6 4 la responsabile
6 1 la riga
-2 6 la sicurezza
-3 -6 la stampa
-6 -5 la storia
-1 -6 la tariffa
0 6 la tutela
6 3 laboratorio analisi
-6 -5 lambrusco
-6 -4 lana
-6 -3 lapo
-6 -3 largo
-6 -5 lascia
-6 -4 lavorazione
-6 -5 le cifre
6 5 le copie
-6 -6 le date
-6 -4 le dieci
0 6 le gomme
-6 3 le immagini
6 0 le lettere
-6 -5 le modifiche
0 6 le porgiamo
-5 -6 le regole
-6 -5 le seggiovie
-6 -4 le verra
-6 -2 legale
6 4 leggere le
1 -6 lei ha
5 6 lette
6 -2 lettera che
6 0 lettere con
-6 -5 lettura del
-6 -5 levante
-6 -4 li conto
-6 -3 libri
-4 -6 linee
6 0 lino
-6 -5 lo erano
-6 -2 lo studio
-6 -6 lo volete
-6 -6 locale
-5 -6 lucchetto
-6 -4 lungo il
-2 -6 luogo
-6 -6 ma al
1 -6 ma e
6 0 ma le
-6 -5 macinata
-6 -6 maestrale
0 6 maggio l'
1 6 maggiore
-1 6 mai di
-6 -4 mai il
-6 -4 mancato
-6 -6 manda un
-5 -6 mandaci
-5 -6 mandaci la
-6 -3 mani
-6 6 mappa
-3 -6 marzo #
2 6 marzo il
6 2 marzo la
-6 -4 maso
-6 1 matricola
0 -6 matrimonio
6 0 mattina i
-6 -4 mauro
-6 -4 mazzo
-6 -3 me
6 0 me lo
-6 -4 medio
-6 -4 meno a
6 1 menu per
4 6 mesi di
-6 -4 mesi e
-4 -6 messaggio
1 -6 messo in
-6 -6 meteo
0 -6 metri
-6 -5 mette in
-3 -6 metti
-6 -1 mezz'
-6 -1 mezz' ora
-6 -5 mia madre
-6 -5 michele
-1 -6 migliore
-6 -3 minuti a
-6 -6 minuti di
-6 -5 mio padre
-6 -4 misuratore
-6 -3 mobile
-6 -6 modi
-6 -5 modifiche
3 6 moduli
6 0 modulo e
0 6 momento
-5 -6 momento dell'
6 6 momento non
-6 -4 montagna
-1 6 morale
6 1 mostrato
0 6 motivo di
3 6 motori
3 6 motori di
-6 -5 mulini
6 0 mutui
-6 -5 n
-6 -5 n #
0 6 nasce anche
6 2 ne scuso
6 6 ne siamo
-5 -6 negozio di
0 6 nel campo
-6 -3 nel cortile
6 -1 nel mese
1 6 nell' ambito
6 4 nella
-6 -5 nella chiesa
6 4 nella posta
-6 -6 nella quota
6 0 nella ricetta
6 0 nella sala
-6 -5 nella seconda
-3 -6 nella sezione
-5 -6 nelle preferenze
-6 -4 nessun dramma
-6 -6 neve
6 0 noi e
6 1 noi le
6 0 nome di
6 2 non abbiamo
1 6 non al
-6 -5 non aprire
-6 -5 non aprite
-3 -6 non conosciamo
6 0 non conta
-4 -6 non costa
0 6 non dovevano
-4 -6 non inviamo
6 1 non inviare
-6 -5 non mi
-6 -3 non puo
-6 -5 non riceverai
-6 -6 non risponde
-6 -6 non risultano
-4 -6 non sei
-1 6 non smetteremo
-6 -6 non viene
6 6 nostra
6 0 nostra mail
-6 2 nostri server
6 1 nostro carico
3 6 nostro e
0 6 nostro mestiere
-6 -5 notifica di
3 6 notificato
0 6 notizia e
6 1 notte per
6 0 novembre abbiamo
-6 1 numeri
-6 -5 numero per
0 6 nuova
6 0 nuova carta
-6 -6 nuovo dispositivo
6 0 o meno
-6 -6 occorre la
-6 -5 offriamo noi
-3 -6 oggi
0 -6 oggi a
-6 -4 oggi per
6 2 ogni giorno
-5 -6 ogni mese
-6 -3 ombrello
-6 -4 ombrello e
-6 -6 operazione non
-6 -4 oppure il
-4 -6 ora non
6 2 ordinato a
-6 -3 ordine
-4 -6 ore #
-6 -3 ore di
6 1 orecchie
-6 -3 orecchio
-3 -6 originale
-4 -6 otto
-6 -4 pace
-6 -5 pagamento non
6 2 paghera nulla
1 6 pagina e
-6 -6 parla del
6 -4 parlare
-6 -2 parte
0 6 parte della
6 0 partire da
-2 -6 pasqua
-6 -4 passa piu
0 6 passo lungo
-6 3 password
-3 -6 password dell'
-5 -6 password per
6 0 pausa
0 6 pedalate
6 -6 pena
-6 -5 per attivare
6 1 per celiaci
6 -1 per gli
-6 -2 per i
-1 6 per natale
6 1 per parlare
-6 2 per quanto
-6 -2 per sbloccare
-6 -6 per scadere
6 -1 per sette
-6 -6 per ventidue
-6 -5 per vento
0 6 per via
0 6 perche
-6 0 percio
-6 2 percio il
1 -6 perdere
6 -1 perdere l'
1 6 perdita di
-5 -6 perdona
5 -6 perdonate la
-1 6 perito
-6 -5 persona che
6 0 personale
6 4 personalmente
-4 6 persone
-6 -5 pesce
6 -1 pezzo di
-6 0 phishing
6 0 piano di
-6 -4 pianoforte
-3 -6 piccole
-5 -6 piena
-6 -4 pieno e
-6 -3 pin
6 0 piu o
0 6 piu sicuro
-6 -6 piu utile
6 0 pochi giorni
-4 -6 poi il
-6 -6 poi la
-6 0 pomeriggio
-6 -4 portale
0 6 porzione
5 -6 posti
0 -6 posti a
0 -6 posto del
2 6 posto e
-6 -5 potenza
1 6 potenzialmente
2 6 potrebbero essere
6 0 potrebbero non
-6 -5 prato
1 6 prelevati
-4 -6 premendo
-4 -6 premendo il
6 0 premi
6 -1 premuto
6 -3 presa
-5 -6 prescrive
-1 6 presente che
-4 -6 presso di
-5 -6 pretende
-5 -6 pretende che
-6 -5 prima della
-2 -6 prime
0 6 primo posto
-4 -6 problema
-5 -6 produce un
2 -6 produzione
-6 -5 promettiamo
-4 -6 promo
6 4 proposto
1 6 propri
-4 -6 prossima volta
-6 -4 provare le
6 -1 pubblicata
-1 6 pubblico
-6 -6 pubblico di
-6 -5 pulizia
-6 -5 pulizia delle
6 -3 pulsante
-5 -6 punto interrogativo
-6 -5 puo attendere
-6 -5 puo comunicarci
6 2 puo rispondere
-6 -6 puo sembrare
6 0 pur avendo
6 1 pure a
0 6 pure i
-6 -5 qualche parte
-6 -5 qualcosa da
-6 -4 qualcuno ce
-1 -6 quali
0 -6 quando ci
-6 -6 quando l'
-4 -6 quanto basta
-6 1 quarto
-4 -6 quasi
-6 -5 quattro anni
6 0 quattro volte
-3 -6 quelli
-4 -6 questa casella
0 6 questa volta
-6 -6 questo
6 2 questo ti
-6 -4 quindici anni
-6 -6 quota #
0 -6 raccolta
-6 2 raccomanda
-6 -3 raccomando
-6 -5 raffiche
6 6 raggiungibili
6 0 rappresenta
6 1 regalo non
-6 -6 registrata
-6 -5 registrazione
-6 -6 regolarmente
-4 -6 relativa
1 6 relazioni con
-6 1 reso
0 -6 respinta
6 0 resta valido
-4 -6 restano
-6 -6 restituisce
6 2 restituito sulla
-6 -6 riagganci
-6 -6 riagganci e
-1 6 riaperto
-3 -6 riapriamo
-6 2 ricerca
6 0 ricetta della
-6 -4 ricevera una
-6 -6 riceveranno
-6 -6 ricevere il
-6 -4 ricevuto i
6 2 richiamare
-6 -4 richiamato
-1 6 richieste di
6 1 richieste per
5 6 riconducibile
6 5 riconducibile a
2 6 riconducibile al
-6 -5 riconosci
-6 -5 ricorda
-6 3 riferisce
-6 -3 riflessivo
-6 -3 riflessivo e
-6 -3 riguardano
6 0 rimaste
2 6 rimosso
3 6 rimosso il
-6 -6 rinaldi
6 -2 ringraziamo per
6 2 ripetuto
0 -6 riportato
-3 -6 risparmiare
-6 -1 rispondendo a
6 1 rispondete a
-6 -5 rispondi a
-4 -6 risulta
-2 -6 risultare
-4 -6 ritardi
-6 1 ritirare
-6 3 riuscito
-6 -4 rocca
2 6 rpd
6 2 sabato non
1 6 sabato si
-6 -5 sagrestia
6 -2 sala
-6 4 saldo
6 0 salta
6 1 salvato
-6 -6 salvo
3 6 sant'
6 -1 sapeva
-1 6 sappiamo che
-6 -5 sara calcolata
-2 -6 sara rimborsato
-1 6 sarebbero stati
-6 -2 sbloccare
-6 -6 scadra
-6 -6 scadra il
2 -6 scaduto
-6 -4 scaffali
-4 -6 scambio di
1 6 scaricati
-6 -4 scende dal
-6 0 scheda
1 6 schede di
-6 -4 sci
6 1 scoperta
-6 -6 scorte
-5 -6 scritte
6 4 scritto
6 -1 scritto #
6 -1 scritto noi
-6 -5 scrittura
-6 -6 scuole chiuse
-6 -6 scuole di
-6 -2 se l'
4 6 se per
-6 -4 se sei
-5 -6 se un
-6 -4 secondo l'
-6 -3 seduta
-6 -5 seggiovie
-6 -6 segnalateci
-6 -4 segnalazione
0 6 segnalazione al
6 0 segnava
6 6 segretaria
-3 -6 seguendo
-6 -6 seicento
-6 -3 sempre le
3 6 sempre mettiamo
-6 -4 sentire
5 6 sentito
-6 -5 sentono
-6 -5 senza costi
-6 -4 senza penali
6 1 senza prenotazione
6 -1 sera dalle
-6 2 server sono
-6 -5 servizio di
0 6 servizio li
-6 -4 sessant'
-6 -4 sessant' anni
-6 -5 sesto
-6 -5 sette anni
6 0 settembre abbiamo
-1 -6 settimana
6 0 settore
-3 -6 sezione sicurezza
-5 -6 si da
-6 -4 si discute
-6 -4 si lascia
-6 -4 si passa
-6 2 si raccomanda
-6 -3 si scopre
-6 -5 si sentono
-4 -6 si terra
-6 -4 si trova
-6 -4 si trovava
-6 -2 sia il
6 3 siamo
3 6 siamo accorti
-6 -5 siamo in
-3 -6 siamo spiacenti
-6 0 sicuro
2 6 sincere scuse
6 -3 sistema
-1 6 smetteremo
-1 6 smetteremo mai
-6 -5 socie
0 6 soggetto esterno
-6 0 soggiorno
-6 -4 solito succede
-5 -6 sono ammesse
-6 -4 sono due
-5 6 sono previsti
-6 -5 sono quattro
6 -3 sono rimasti
6 2 sorvegliato
1 6 sostenitori
-4 -6 sostituisce
-6 -4 sotto la
-3 6 sottratti i
-5 -6 spalla
-6 -4 speriamo
6 -2 spett
-5 -6 spett le
-3 -6 spiacenti
0 6 sta a
6 1 stamattina alle
5 -6 stanotte
6 2 stanza
-2 -6 stata addebitata
3 6 stata trasmessa
0 6 stata usata
-4 -6 stati coinvolti
6 5 stati inviati
2 6 stati visualizzati
3 6 stato aperto
3 6 stato informato
-4 6 stato per
-4 -6 stato respinto
-4 -6 stato tu
6 0 stato un
-6 0 storia
-5 -6 stretto
-6 -4 strumenti
-6 -5 su una
-5 -6 su windows
1 6 sua e
6 6 sua utenza
-2 -6 subito
6 3 subito con
-6 -6 subito da
-6 -4 subito il
6 0 sud
-6 -5 sui consumi
-6 -4 sul canale
6 1 sul volantino
-6 2 sulla sua
-6 1 suo
-6 -4 taccuino
-6 -4 tardi ne
5 -6 tariffa
6 0 tavola
-6 0 te lo
6 -2 tecnico e
-4 -6 telaio
6 3 televisore
0 6 tempo di
1 6 tenere d'
-6 2 tenerne
-6 2 tenerne conto
-6 -5 teneva
-6 -4 tengo
-6 -6 tengono
0 6 tenuto copia
-6 -6 termina
6 0 terracotta
-6 -4 teso
0 6 ti fa
-6 -5 timeout
6 1 tisana
-6 -6 token
6 1 tono
-6 -4 torna il
-6 -5 tornare a
-6 -4 tornato in
6 1 tornelli
-6 -4 torre
-6 -4 tra due
-6 -5 tra l'
6 1 traduzione
-6 -5 traghetto
-6 -6 traghetto delle
5 6 trasmessa
-6 -1 tre anni
0 6 tre volte
-6 -4 trekking
6 0 trentadue
-6 -5 trova anche
-6 -6 trovano
-4 -6 trovate il
-6 -4 trovava
6 3 trovera
6 6 trovi a
-3 -6 tu ?
-3 -6 tu non
1 6 tua casella
-1 -6 tuo abbonamento
6 1 turni
0 6 tutela dei
-6 -4 tutti a
-5 -6 tutti hanno
0 6 tutto nel
-3 6 uffici
-6 -1 un anno
-5 -6 un avviso
-6 -6 un bigliettino
-1 -6 un caffe
-6 -6 un cambio
6 -1 un certo
-6 -3 un computer
-5 -6 un errore
-6 -4 un filo
0 -6 un indirizzo
-6 -4 un inverno
-6 -5 un maestro
-6 -4 un mazzo
-6 -4 un ombrello
1 6 un perito
-5 -6 un punto
-6 -5 un racconto
-5 -6 un testo
-6 5 un treno
-3 -6 un' immagine
0 6 una chiavetta
0 6 una configurazione
-6 -5 una finestra
-6 -4 una formula
-6 -4 una mano
6 -4 una notifica
5 6 una notte
6 3 una seconda
6 1 una stanza
6 1 una svista
-6 -3 una telefonata
-4 -6 undici
-6 -6 uno nuovo
-6 -5 usare il
-6 -5 usati
-6 -3 usato da
0 6 usb
-5 -6 uscita
-6 -5 uso
-5 -6 utente
6 6 utenza
-6 -6 v
-5 -6 va cambiata
-6 -5 vado in
6 3 vantaggi
-5 -6 variabili
-6 -4 ve lo
6 2 vecchio
-6 -5 vederti
-6 -5 vederti andare
-1 6 vedeva
-1 6 vedeva la
6 0 vedono
6 1 venduto
-6 -5 venite
-6 -6 ventidue anni
-6 -4 vento
-6 -5 vento forte
5 6 verbale di
-1 -6 verde
-4 -6 verde #
-1 -6 veri
-6 -4 verifica
1 6 verita
-6 -4 vero
6 1 verra restituito
-6 -5 verso
5 6 vi e
6 2 via messaggio
-5 -6 vicolo
-6 -5 vigore dal
-6 -4 vini
6 0 visita con
-6 -6 vista l'
2 6 visualizzati
0 6 visualizzato
-6 -4 voce
-5 -6 voi ci
-6 -4 voi ne
-6 -6 vol
-6 -5 volte la
6 1 volte lo
6 1 vostri siti
0 -6 vuoto
-4 -6 windows
-6 -6 {} al
`;
