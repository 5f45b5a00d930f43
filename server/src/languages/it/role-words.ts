import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
46 siamo
-40 migliori
-37 chiara
-36 buongiorno
-36 hotel
-34 amministratore
-34 dott
-34 qualcuno si
-33 ente
-33 le informazioni
-32 con cui
-32 inconvenienti
-32 saluto
-32 stasera
-31 assicurazioni
31 per quanto
30 ne scuso
-29 buon
-29 disservizio
29 e ci
-29 lavoro
-29 mani
-29 parlare
29 scusateci
-28 direttore
-28 dolce
-28 gentile signora
28 mortificati
28 siamo mortificati
-27 ciao
-27 colleghi
-27 cose
-27 ornella
-27 paolo
-27 qualcuno
-27 qualora
27 quanto
-27 r
-27 reclami
-27 segreteria
-27 sim
-27 spett
-27 tipografia
26 chiedo perdono
26 di accettare
-26 fatti
-26 genitori
-26 gentile
26 mortificata
-26 ormai
-26 pasto
-26 possa
-26 semplice
-25 accorti
-25 amica
25 chiediamo
-25 ciao a
-25 digitale
-25 garantire
-25 gentili
25 le chiediamo
-25 lorenza
-25 palestra
-25 puo rispondere
25 scusa
-25 si scusa
-25 siamo accorti
-25 sola
24 avevamo lasciato
-24 chiarimenti
24 chiedo
-24 domattina
-24 ecco
-24 farmacia
-24 interessati
-24 nodo
-24 per chiarimenti
-24 per i
-23 arrecato
-23 banca del
-23 cosa le
-23 draghi
-23 eventuale
-23 festival
-23 fianco
-23 infastidito
-23 l' eventuale
23 le porgiamo
-23 libreria
-23 paragona
-23 passo
-23 per informazioni
-23 rimasto
-23 riparte
-23 s
-23 segretaria
-23 signor
-23 stagista
22 ce ne
22 chiediamo scusa
-22 cio
-22 di garantire
-22 direzione
-22 introdotto
-22 l' offerta
-22 novara
22 sincere
-22 stavolta
-22 un saluto
-21 avesse
-21 cantina
-21 dato
-21 dimenticata
-21 direttamente
-21 disagio che
-21 faremo
-21 girotondo
-21 insomma
-21 la direzione
21 la riga
-21 meravigliosa
-21 meravigliosa e
-21 museo del
-21 ne siamo
21 non doveva
-21 quella pagina
-21 responsabile
-21 sono i
-21 torrescura
-21 vogliate
-20 # #
20 a meta
-20 aggiungiamo
-20 avete ancora
-20 chiunque
20 ciascuno di
-20 compagnia
20 davvero
-20 del personale
-20 di quanto
-20 difficolta
20 e nostra
20 e ti
-20 essere stato
-20 esserne
-20 fatturazione
-20 gli
-20 isolato
-20 la compagnia
-20 la pazienza
-20 lei
20 lettori
-20 mano
-20 nel suo
20 nome di
-20 passare
-20 per verificare
-20 possa esserne
-20 presentare
-20 prezzo e
-20 probabilmente
-20 qualita
-20 quando
-20 quota
20 regalo
-20 sarebbe
-20 teniamo
-20 tra
-20 un documento
-20 visti
-19 ?
-19 abbonamento
19 chiedo scusa
-19 cifratura
-19 danno
-19 dietro
19 e ce
-19 episodio
-19 erano
-19 esperienza
-19 finche
-19 generale
-19 greco
19 ho sbagliato
-19 immobiliare
-19 l' avviso
-19 l' ente
19 le chiedo
-19 museo
19 ne
-19 presidente
-19 presto
-19 rete
-19 sarebbero
-19 se la
-19 sempre un
-19 software
-19 spese
19 ti chiediamo
-19 torroni
-19 un danno
-19 vediamo
-18 # sono
-18 a quattro
-18 a voi
-18 analisi
-18 aspettiamo in
18 avete perso
-18 bella
-18 busta
18 che avete
-18 davanti a
-18 dell'
18 dispiace
18 dispiace per
-18 e tra
-18 e un
-18 ecco quello
-18 essere
-18 example
-18 il team
18 imbarazzo
-18 in fondo
-18 inoltre
-18 la sono
-18 libera
-18 messa
18 mi
-18 mi chiami
18 natale
18 ne scusiamo
-18 padana
-18 passaggio
-18 procurato
-18 pure
-18 rischi
-18 riservatezza
-18 scrivici
18 scusa anche
-18 segnalazione
18 sinceramente
-18 succede
-18 tutela
18 vi chiediamo
`,
  fault: `
-58 del tutto
50 avevamo
50 nodo
47 corsa
-47 e un
47 la corsa
46 volte
45 preso
44 aveva
44 era
-43 # #
-43 parlare
43 scambiato
42 ci e
-42 vale
-41 avvisi
41 colpa del
41 dell' anno
-41 e con
41 l' abbiamo
-41 mandare
40 ha
40 ops
40 tra il
40 un nostro
-39 # non
-39 di ferie
39 due
39 non abbiamo
-39 partono
38 entrato
-38 example
-38 fondo
-38 vogliate
-37 cose
-37 di non
37 errore e
37 introdotto
-37 lavoro
-37 marta
-37 mesi
-37 spese
-36 # senza
36 alla lista
-36 amica
36 cavo
-36 colleghi
36 del tuo
-36 differenza
36 doppione
36 eravamo
36 il listino
-36 non sono
-36 per le
36 qualche
-36 responsabile
-36 saluto
-36 spett
-36 tornano
-36 vi chiedo
35 dei clienti
-35 e qui
35 svista
-35 telefono e
-35 tutte
35 una nostra
35 vero
-34 abbiamo aperto
-34 accesso e
-34 ai
-34 amministratore
-34 carte
-34 dott
34 fa
34 finito
-34 garantire
-34 gentili
-34 hotel
-34 i tre
34 malfunzionamento
-34 paolo
-34 questi
-34 regalo
34 registrate
-34 scusa a
-34 signora
-34 spedisco
-34 succede
34 un malfunzionamento
-33 a chi
-33 aperte
33 avevamo lasciato
33 di stamane
-33 dovrebbe
33 dovuto
-33 guida
-33 il treno
-33 in fondo
-33 la guida
33 linea
-33 nulla di
-33 parte
-33 per iscritto
33 qualcuno ha
-33 riapriamo
33 stamane
-33 usiamo
-33 vostri
-32 abbiamo gia
-32 altre
-32 assicurazioni
-32 atteso
-32 blocco
32 caricato
-32 casa
-32 da questa
32 e tu
-32 entro
-32 giornata
-32 ha avuto
32 il foglio
-32 in ufficio
-32 le altre
32 leggere
-32 lo #
32 nel
32 nell' invito
-32 non ne
32 parte dei
-32 per parlare
32 possibile che
32 potenzialmente
-32 potete
-32 r
32 rispettato
32 ritardo
-32 verra
32 visti
31 abbiamo scritto
31 acquisto
-31 avuto
-31 ci scusiamo
31 colpa
-31 direttore
-31 dispositivo
31 dovevano
-31 e i
-31 episodio
-31 l' email
-31 lo facciamo
-31 migliori
-31 parlare con
31 portava
31 profili
-31 questa
31 ricetta
-31 riceve
31 riscontrato
-31 sbagliato al
31 scritto che
31 scusateci
31 tardi
-31 trovera
31 ultimo
31 un incidente
30 abbiamo spedito
-30 banca
-30 cancellare
30 che siano
-30 con l'
-30 con le
-30 cosa abbiamo
30 date di
-30 definitiva
-30 di garantire
-30 e aperta
-30 e del
-30 e tra
-30 ente
30 errore umano
30 essere stati
-30 fare
-30 ha il
-30 ieri e
-30 isolato
30 la responsabilita
30 le abbiamo
-30 le loro
30 letto
30 listino
30 nomi dei
30 non aveva
30 nostra
30 nostri
-30 officina
-30 ogni
-30 particolarmente
-30 per te
30 per un
30 poco
30 responsabilita
-30 rischio
30 server
-30 signor
-30 sinceramente
-30 solo i
-30 sono i
30 stati
-30 stato cancellato
-30 suo nome
30 togliere
-30 treno
-30 tutti i
30 umano
-30 un mese
-30 un tecnico
30 venduto
-30 volentieri
-29 ?
-29 alla
29 andato
-29 anticipato
29 avremmo
29 avremmo dovuto
-29 bastano
-29 cambi
-29 carattere
-29 carrello
-29 dai
29 di invio
-29 dolce
29 doveva
29 e andato
29 e mai
29 e me
29 e vero
-29 fra
-29 frattempo
-29 grande
29 in data
29 incaricata
29 invito
-29 la differenza
29 la sala
-29 museo del
-29 nel frattempo
-29 non c'
29 ordini
-29 password e
-29 profondamente
29 ricetta della
-29 ricordiamo
-29 ristretto
-29 sara
-29 se
-29 sportello
-29 stessa
-29 un anno
-29 un secondo
28 # sulle
-28 analisi
-28 annullata
-28 c' erano
-28 che si
28 cifratura
28 davanti a
28 di dati
28 due volte
-28 e martedi
-28 entro il
-28 espositori
28 essere
-28 faremo
28 fase
28 fase di
28 fornitore
-28 gratuitamente
-28 ha gia
-28 i vostri
-28 il problema
28 in fase
-28 indirizzo del
-28 infastidito
-28 la sera
28 le chiedo
-28 le corse
-28 lei e
-28 libreria
28 modello
28 non era
28 nostra e
-28 nulla
28 ognuno
-28 oltre
28 ormai
28 potuto leggere
-28 qualora
28 quelli
-28 queste
-28 scusiamo con
28 si sa
28 stipendi
-28 subito con
-28 team
-28 tessera
-28 vale per
-28 vedrai
27 # i
-27 # se
-27 # tutti
27 # un
-27 allegati
-27 anche la
-27 cambiato
-27 ci spiace
27 clienti
-27 corsi
27 di una
-27 erano i
-27 facciamo
-27 farmacia
-27 funziona
-27 garante
-27 gia
-27 grazie
27 ha copiato
27 hai ricevuto
-27 il blu
27 il computer
-27 il prezzo
-27 il team
27 informatico
27 intoppo
27 la sono
-27 le chiediamo
27 leggerezza
27 leggerezza nostra
-27 lorenza
-27 mortificata
-27 ne ha
-27 nessuno
-27 pagine
-27 piu di
27 premuto
-27 prezzo e
-27 profilo
-27 quindi
-27 ringraziamo
-27 risponde
27 sabato #
-27 spiace
27 stati aperti
27 tabella
-27 testa
-27 tua
27 un intoppo
27 una leggerezza
-26 a voi
-26 abbiamo appena
-26 acqua
-26 adesso
-26 al telefono
-26 apre
26 arrivato
-26 buttare
-26 che trovi
26 cioe
-26 con cui
26 confuso
26 confuso il
-26 da oggi
26 della segreteria
26 destinatari
-26 di cancellare
-26 disposto
-26 dubbio
-26 e valida
-26 ecco
-26 festival
26 file
26 file di
-26 fornisca
26 fornitore della
-26 giusto
-26 grave
-26 hanno gia
-26 il fatto
-26 il rischio
-26 impianti
26 impostazione
26 inconveniente
-26 l' autorita
26 la newsletter
26 la tabella
-26 leggono
-26 lo rilegge
-26 ne rammarichiamo
-26 no
-26 nuovo
-26 ora
-26 ornella
-26 palestra
26 potuto
-26 quella giusta
-26 qui sotto
-26 rammarichiamo
-26 rammarichiamo e
26 ricevuto lunedi
-26 rilegge la
26 rubato
26 sbagliato il
26 siano
-26 sim
26 stato rubato
-26 torrescura
26 trattasi
26 trattasi di
26 un problema
-26 viaggio
25 abbiamo
-25 abbiamo cambiato
25 alcune
-25 alla sua
-25 allegato e
25 aula
-25 autorita
-25 avete ancora
-25 biglietto
-25 comunicare
-25 cosi
-25 dare
25 davanti
-25 denuncia
-25 di sera
-25 fiscale e
-25 gennaio l'
-25 gentile
25 gli
25 ha premuto
25 ha preso
25 ho scritto
-25 i soldi
-25 imbarazzo
-25 indirizzo di
25 invece di
25 la consegna
-25 le iscrizioni
25 lo hanno
25 male
-25 meno
-25 mi scriva
-25 modulo di
-25 motivo
-25 nessuna
25 nomi
25 non avete
-25 non comunicare
25 numero di
-25 nuova
-25 oggi
-25 pagamento
-25 partito
-25 per informazioni
-25 possono
-25 presentato
-25 presidente
25 responsabilita e
-25 rimangono
-25 riparte
25 sala
25 sbagliato
-25 se ti
-25 segreteria
-25 servizi
25 solo un
25 stato solo
-25 studio
25 un
-25 via sms
-24 # anche
24 a quattro
24 abbiamo stampato
24 abbonati
-24 al garante
-24 alcun
-24 arriva
24 che abbiamo
-24 chi lo
-24 chi non
24 chiunque
-24 ciao
-24 conteneva
-24 controlla i
-24 da lunedi
24 dal nostro
-24 del conto
-24 denaro
-24 di essere
-24 di nuovo
-24 direzione
-24 domattina
-24 e per
-24 e sempre
-24 e vale
-24 eliminato
24 farlo
-24 festa
-24 gia compilato
24 i file
24 i nomi
24 in ferie
-24 in una
-24 insieme al
-24 la redazione
24 lo stesso
-24 moltissimo
24 ognuno di
-24 passo
-24 persona
-24 pochi
-24 primavera
24 quattro
-24 redazione
-24 resta
-24 restituito
-24 rilegge
-24 rimaste
24 sei ore
-24 sempre la
24 spedito
24 talune
-24 tolta
-24 tre giorni
-24 tu
-24 tutte le
-24 un caso
-24 verranno
24 versione
-24 voglia
23 # la
-23 a suo
-23 abbiamo chiuso
23 abbiamo sbagliato
23 accesso remoto
-23 aspettare
-23 caso
-23 chiara
-23 ci hanno
23 ci siamo
23 cognome e
-23 compagnia
-23 comune di
-23 contatto
-23 copiati
23 data #
-23 dati di
23 di due
-23 di pagamento
23 di un'
23 di via
23 diciamo
23 diciamo che
-23 digita
-23 direttamente
23 diversi
23 e entrato
23 elenco degli
-23 era giusto
-23 fianco
23 foglio
-23 genitori
-23 hanno telefonato
-23 il viaggio
-23 impatto
-23 impatto e
23 imputabile alla
-23 in piu
23 in tempo
23 inviato il
-23 iscrizioni
23 l' ho
-23 l' impatto
23 la cartella
-23 la compagnia
23 la copia
-23 le mail
23 male il
-23 meravigliosa
-23 meravigliosa e
23 messa
23 nel nostro
23 newsletter
23 nome email
23 nostri archivi
-23 novembre
-23 o
-23 oggi ogni
-23 paghi
-23 per quanto
-23 perdere
-23 personalmente
23 prenotazioni
-23 prima
-23 questa lettera
-23 questa mail
23 rendiamo
-23 riguarda
-23 rimborso
-23 sarebbe
-23 scuse
23 smarrito
-23 stiamo
23 sul
-23 telefonato
23 turni
23 un cliente
-23 un numero
-23 un solo
23 una svista
-23 usare
-23 verde
-23 vero e
-23 vostro
-22 # con
22 # le
-22 a sua
22 a te
-22 aggiungiamo
-22 arrivano
-22 aspettiamo in
22 calendario delle
-22 cambia
-22 cancelli
-22 ci sono
-22 coda
22 cognome
22 completo
-22 comunque di
-22 confermato per
22 controllo
-22 convocazione
22 copia e
22 copiato nome
-22 cucina
22 debole
-22 delle
-22 di domenica
-22 digitale
-22 durata
-22 e ne
-22 email
-22 esci
22 essere state
-22 famiglia
-22 finche
-22 fuso orario
-22 generata
-22 gentile signora
22 ha spedito
-22 il responsabile
-22 il rimborso
-22 intanto
22 invertito
-22 iscritti
-22 l' indirizzo
-22 l' offerta
-22 la ricevuta
-22 le note
-22 lo staff
-22 mail che
22 marzo #
-22 meta
-22 ne
22 noi ha
-22 non ci
-22 omaggio
22 pagina e
-22 paragona
22 password di
22 per sei
-22 perso
-22 po di
-22 presto
22 promesso
-22 referti
22 riga
-22 rispondere
-22 scriverle
-22 segnalazione
-22 sito e
-22 soldi
-22 staff
-22 staff di
22 taluni
22 terzi
-22 tu l'
-22 tuoi dati
-22 usi
-22 vedi
-22 vedi il
22 venuti
-21 # novembre
-21 a ogni
-21 abbiamo consegnato
-21 abbonamento
-21 abbonato
21 aggiornamento
-21 amico
-21 appunti
-21 aspettiamo
-21 attesa
-21 avvisato il
-21 bella
-21 canone
-21 carte non
-21 casa e
21 casi
21 causa
-21 che per
-21 chiami
-21 cifrata
21 colpa e
-21 commissioni
21 con la
-21 controlla
-21 cosa fare
21 dei #
-21 del passaporto
-21 del teatro
-21 di canone
21 di posta
-21 diffidate
-21 diffidate di
21 e ha
-21 e presentato
-21 entro le
-21 euro e
-21 fatto
-21 fatturazione
-21 fatturello
21 forno
-21 giugno #
21 i nostri
-21 i tuoi
21 il corriere
21 il forno
-21 il programma
-21 immagine
-21 immobiliare
21 invece
-21 l' immagine
-21 la carta
-21 la settimana
-21 le carte
-21 le password
21 ma la
-21 martedi dalle
-21 mesi abbiamo
-21 mi scuso
-21 noi non
-21 non cambia
21 numero #
-21 oggi stesso
21 orario e
-21 passaporto
-21 per chi
21 percorsi
-21 perdita
-21 posta
-21 presentato denuncia
-21 presente
21 programmazione
21 programmazione e
21 promemoria
21 quarto
-21 questi mesi
-21 quota
21 recapitato
-21 schede
-21 scriva
-21 scusiamo
-21 scuso con
-21 se per
21 sia stato
-21 situazione
-21 sola
21 sollecito
-21 spedizione
-21 stessa e
-21 sulla carta
-21 teatro
-21 tenuto
21 tre
21 tuo account
-21 uno per
-21 vacanze
-21 valida
21 visitatori
-20 # agosto
-20 a tutti
-20 accreditato
20 affitto
20 al sicuro
20 aperti
20 archivi
20 arrivato un
20 averla
20 aveva bevuto
-20 avvisato
20 bevuto
-20 buongiorno
-20 cancellare il
-20 casaviva
-20 chiamate
-20 codice e
-20 confusione
-20 corretto il
-20 da domani
20 delle prenotazioni
-20 delle scuse
20 di percorso
-20 ditta esterna
-20 dobbiamo delle
-20 domani ogni
-20 e a
-20 e all'
20 e arrivato
-20 e che
-20 e gia
-20 e li
20 e noi
-20 esterna
20 falso
20 giovedi
-20 girotondo
-20 gli accessi
-20 grazie a
-20 greco
20 i punteggi
-20 in questi
-20 in questione
20 incidente di
20 internet
-20 interno #
-20 intrusione
20 inviato
-20 invio passa
-20 istruttore
-20 la confusione
-20 la posta
-20 le informazioni
-20 lei
-20 lo ha
20 lo sbaglio
-20 ma non
-20 mail
20 mandato un
-20 mercoledi #
-20 modulo
-20 mostrano
20 nel file
-20 non devi
-20 non verranno
20 nostra mancanza
-20 nostra priorita
20 nostri server
-20 nota di
-20 ora si
-20 ore che
20 parola
-20 passano
-20 per qualunque
-20 piazza
-20 possa
20 presa
-20 prima di
-20 propri
20 pubblicato
20 punteggi
-20 puo essere
-20 questione
-20 restituiamo i
-20 riaperto
-20 risarcimento
-20 risposta
-20 ritirare
20 sbaglio e
-20 scegliere
-20 scritto a
-20 scuse e
-20 scuso
20 settembre e
-20 si tratta
20 sicuro
-20 solito
-20 stasera
-20 sul conto
-20 sulla
-20 team di
-20 ti
-20 trovate
-20 tuo profilo
20 un falso
-20 una ditta
20 usato la
-20 vi
-20 vi dobbiamo
-20 weekend
19 # l'
-19 a nome
19 abbiamo richiamato
19 abbiamo scoperto
-19 accessi
-19 agosto #
-19 alla tua
19 allegata
-19 anche
-19 attivo
19 avevano gia
19 avevi
-19 banca del
-19 banda
-19 banda di
-19 belcolle
19 breve
-19 cancellate
-19 cancellate il
19 cartella
19 che era
-19 che hanno
-19 che il
19 chi aveva
-19 chiuso
19 coinvolto
-19 compilato
19 con nome
-19 conosce
-19 consegnato
19 copiato
-19 corretta e
-19 cui il
-19 data corretta
-19 deve
-19 di contatto
19 di questa
-19 disposizione per
-19 e nella
19 e nostro
-19 ecco quello
19 elenco dei
19 estranea
19 euro era
-19 file senza
-19 fino a
-19 fornace
-19 fornace belcolle
-19 gentile signor
19 ha aperto
-19 i progetti
-19 il biglietto
19 il saldo
19 il tutto
-19 in omaggio
19 in taluni
19 l' avevano
-19 la banda
-19 la mail
-19 la prima
-19 la voglia
-19 le consigliamo
-19 le mie
19 ma #
-19 mancanza
-19 mani
-19 mie
-19 mie scuse
19 modifica
-19 mortificati
-19 movimenti
19 nascita e
-19 no ?
19 nome cognome
-19 non deve
-19 non puo
19 nostra pagina
19 nostro e
-19 passa
19 passaggio
-19 password
-19 password ne
-19 per i
19 perito
19 persona estranea
19 piccola
19 portato
19 portato via
-19 puo rispondere
-19 pure
19 quello che
-19 registro
19 richiamato
-19 rimborsiamo
19 riportato
19 scelto
19 scoperto
-19 scuse per
-19 se nel
-19 sempre un
19 settimana
-19 si scusa
-19 siamo mortificati
-19 sincere
-19 sistemi
-19 stampata
19 stato un
19 taluni casi
-19 tecnico
-19 tenete
-19 tenete d'
19 truffatore
19 vi e
19 vogliamo
-19 vostra
18 !
-18 # ore
-18 # persone
-18 a mezzogiorno
18 abbiamo caricato
-18 abbiamo corretto
18 abbiamo inviato
-18 abbiamo ritirato
18 ad
-18 alcuna
-18 app
-18 app e
-18 archivio e
-18 arriva da
-18 avviso
-18 balla
-18 bloccato
-18 bollette
-18 buon
-18 buono
-18 cambiati
18 casella di
18 che la
-18 che sembrano
-18 chi arriva
-18 chiarimenti
-18 chiuso il
-18 ciascuno di
18 compleanno
18 computer
18 con
18 con un
-18 conoscendo
18 consegna
-18 consigliamo
18 consultati
18 contenuto
-18 corretta
-18 dadi
18 del calendario
18 di compleanno
-18 di quanto
-18 dice
-18 dice di
-18 dietro
-18 disagio
-18 dpo e
-18 draghi
18 e finito
-18 e nessuna
18 e riconducibile
-18 e scontato
-18 e senza
-18 e stato
18 errore
-18 esame
-18 esserne
-18 fingendosi
-18 foto del
-18 furto
-18 gia nella
18 gli ordini
18 ha cancellato
18 i suoi
18 il mese
-18 il pacco
-18 in mano
18 in questo
18 indirizzi
-18 inoltri
-18 insieme a
-18 interno
-18 interrotto
-18 ippocampo
-18 l' ha
-18 la direzione
-18 la presente
-18 le porgiamo
-18 le scriviamo
18 letto la
-18 lineaviva
-18 link
18 livello
-18 lo sa
-18 lungomare
-18 mensa
-18 mezzogiorno
-18 mi chiami
18 mostrato
18 nel suo
18 nella
18 non cifrato
-18 non doveva
18 non li
-18 non risponda
-18 non va
-18 nostra missione
-18 nota
-18 nuove
-18 ogni invio
-18 pare
-18 per chiarimenti
-18 per uno
-18 polizia postale
-18 possa esserne
-18 postale
18 potevano
18 potrebbero
18 potrebbero essere
-18 prepariamo
-18 prepariamo noi
-18 presentiamo
-18 profilo e
18 provveduto
-18 quali
18 quattro volte
18 refuso
-18 reso
-18 restituiamo
-18 richiesto
18 riconducibile a
-18 risponde una
-18 saldo e
-18 scontato
18 scorso
-18 scusa
-18 se ne
-18 si possono
-18 siamo profondamente
18 sistema
-18 sistema automatico
-18 solo invio
-18 spiacenti
-18 spiacenti per
18 stanotte
18 stata una
18 stati consultati
18 sua
18 svista da
-18 telefonate
-18 telefonate che
-18 torroni
-18 trovi a
-18 tuo nome
-18 un furto
-18 un sistema
-18 una persona
-18 vecchio
18 venire
-18 viaggi
-18 viaggi ippocampo
-18 viene
-18 visiora
-18 visita
`,
  evasion: `
44 degli
44 malfunzionamento
44 non ha
44 un malfunzionamento
-41 gentili
-40 alla cassa
39 introdotto
-39 non sono
-39 parlare
-39 saluto
-38 cose
-38 dott
-37 avvisi
-37 con le
-37 sono i
36 aggiornamento
-36 gentile
-36 lavoro
-36 le corse
-36 non c'
36 potrebbero non
-36 rete
-36 scaricato
-36 signor
36 un errore
36 un'
-36 valore
-35 amministratore
-35 caso
-35 colleghi
-35 novara
35 provveduto
-34 abbiamo cancellato
-34 di pagamento
-34 ente
-34 imbarco
-34 migliori
-34 mortificata
-34 pare
-34 qui
-34 signora
-34 stasera
-33 cassa
-33 catalogo
-33 di nuovo
-33 e non
-33 farmacia
33 fornitore
33 incaricata
-33 l' autorita
-33 nessun
-33 particolarmente
-33 stavolta
33 venuti
-32 ?
-32 a non
-32 agosto #
-32 amica
-32 autorita
-32 ciao
-32 comunque
-32 diritto
-32 hotel
-32 i dati
-32 indirizzi
-32 inviato il
-32 isolato
-32 la sera
-32 leggere
-32 mano
-32 meravigliosa
-32 meravigliosa e
-32 pagamento
-32 per gli
32 piattaforma
-32 priorita
-32 r
-32 registri
32 sistema
-32 sola
-32 un documento
-31 abbiamo gia
-31 al prezzo
-31 alcun
-31 aperte
-31 buongiorno
-31 controlla
-31 digitale
-31 direttore
-31 elenco
-31 erano
-31 focaccia
-31 ho
-31 lorenza
-31 nessuno
-31 piu
-31 prezzo di
-31 responsabile
-31 scusateci
31 software
-31 trattasi
-31 trattasi di
-30 agenda
-30 allegati
30 anomalia
-30 assicurazioni
-30 backup
-30 casa
-30 casi
-30 colpa del
-30 con un
-30 di invio
-30 diversi
30 errore umano
-30 giugno #
30 il tutto
30 imputabile
-30 mio
-30 modifica
-30 nessuna
-30 nodo
-30 non si
-30 spett
-30 titolare
-30 troppo
30 umano
30 un' anomalia
-29 busta
-29 cantina
-29 controlla i
-29 dal nostro
-29 dolce
-29 due giorni
-29 entrare
-29 entrare nel
-29 festival
29 ha
-29 i file
-29 in ferie
-29 libreria
29 nella
-29 paolo
-29 potevano
-29 ritardo
-29 segretaria
-29 segreteria
29 stampa
-29 un cliente
-29 volte lo
-28 # luglio
-28 allergici
-28 aperto
-28 buon
-28 caro
-28 di nascita
-28 di sabato
28 errore
-28 generata
28 impostazione
-28 mandare
-28 mercoledi #
-28 mesi
-28 nascita
-28 nulla
-28 numero #
-28 passare
-28 prime
-28 risarcimento
-28 sanno
-28 sportello
-28 torrescura
-28 un indirizzo
27 andato
-27 bella
-27 buoni
-27 cena
-27 che abbiamo
-27 chiarimenti
-27 cifratura
-27 con i
-27 concerto
-27 copia
-27 corretto e
-27 corse
27 di aggiornamento
27 e andato
-27 e il
-27 ecco
27 fa
-27 genitori
-27 il concerto
27 in data
27 informatico
-27 insomma
-27 interessati
-27 l' ho
-27 l' ufficio
-27 luglio
-27 modo
27 nel fine
-27 palestra
-27 per chiarimenti
-27 per informazioni
-27 semplice
-27 sesamo
-27 torroni
-27 una nostra
27 una riga
-26 a quattro
-26 alcuna
-26 banca del
-26 buttare
-26 dare
-26 davvero
-26 domattina
-26 ha visto
-26 hanno ricevuto
-26 in giornata
-26 in questo
-26 in taluni
26 inesattezza
-26 l' abbiamo
-26 l' email
26 non aveva
-26 non possiamo
-26 perdere
-26 profilo
-26 quanto pare
-26 referto
-26 sappiamo
-26 scuse per
-26 senza
-26 sistema automatico
-26 taluni casi
-26 un sistema
-26 uno
-26 vero
-25 # sono
25 a causa
-25 abbiamo
-25 altra
-25 assenze
-25 cancelli
25 causa di
-25 cavo
-25 comune di
-25 conosciamo
25 corsa
-25 cosa
-25 da oggi
-25 da questa
25 data
-25 data di
-25 date
-25 del personale
-25 del sangue
25 di un
-25 e tutto
-25 esami
-25 example
25 fatto
-25 ferie
-25 festa
-25 frattempo
-25 garantire
-25 ha scaricato
-25 il treno
-25 imbarazzo
25 imputabile alla
-25 in questione
-25 l' ha
-25 la copia
25 la corsa
-25 la firma
-25 moltissimo
-25 ne ha
-25 nel frattempo
-25 niente
-25 notifica
-25 ormai
-25 ornella
-25 possiamo
25 presso un
-25 prezzo
-25 puo rispondere
-25 quella pagina
-25 questione
25 riconducibile
-25 sa
-25 sia
-25 smarrito
-25 team
-25 trascurabile
-25 ufficio
-25 un caso
-25 un estraneo
-24 # dicembre
-24 # novembre
-24 a quanto
-24 abbonamento
-24 al garante
-24 al sesamo
24 azzerato
-24 carte
-24 compagnia
-24 computer
-24 dottoressa
-24 durato
-24 e durato
24 e imputabile
-24 ed
-24 ed e
-24 esame
-24 esci
-24 fatto fare
-24 fattura sbagliata
-24 foglio degli
24 i punteggi
-24 l' elenco
-24 la casella
-24 la compagnia
-24 la fattura
-24 la pagina
-24 le copie
-24 le mie
-24 mie
-24 mie scuse
-24 museo del
24 oggetto
24 oggetto di
-24 pagina
-24 parola
-24 password
-24 perche
-24 personale
-24 pochi
-24 presidente
-24 propri
24 punteggi
-24 restituito
-24 rilevato
-24 risulta
-24 scambiato
-24 si scusa
-24 stata una
-24 stipendi
-24 svista da
-24 svolto
-24 svolto la
24 ultima
24 versione
-23 abbiamo inviato
-23 amico
-23 analisi
-23 categorie
-23 ciao a
23 consegnato
-23 conto
-23 copia e
-23 copie
-23 corretta e
-23 data corretta
-23 del tutto
23 di mercoledi
-23 dicembre
-23 direzione
-23 dovrebbe
-23 e di
-23 e quello
-23 edizione
-23 esercitazione
-23 estraneo
-23 fatturazione
-23 giusto
23 il corriere
-23 il team
-23 impianti
-23 invio
-23 la redazione
-23 letto la
-23 lo abbiamo
-23 modello
-23 motivo
-23 nel nostro
-23 non doveva
-23 novembre
-23 probabilmente
-23 qualora
-23 quello nuovo
-23 redazione
-23 regalo
-23 se nel
-23 si possono
-23 soci
-23 tardi
-23 visti
-22 # #
-22 # un
22 a un
-22 abbia
-22 abbiamo mandato
-22 abbonato
-22 accesso remoto
-22 al vicino
-22 arriva
-22 auto
22 aveva
-22 bonifico
-22 cancellato
-22 centro
22 chiavi
-22 citta
-22 convocazione
-22 credenziali
-22 danno
-22 davanti
-22 davanti a
-22 degli iscritti
-22 dei soci
-22 di ieri
-22 di quanto
-22 di questa
-22 diagnosi
-22 ditta esterna
-22 e mercoledi
22 e verificato
-22 eravamo
-22 esterna
-22 faremo
-22 finale
-22 finche
-22 fine
-22 generale
-22 gli accessi
-22 graduatoria
-22 il problema
-22 in casa
-22 la graduatoria
22 la piattaforma
22 le chiavi
-22 le mail
-22 lista
-22 lo #
-22 mappa
-22 mi
-22 museo
-22 ne
-22 nel foglio
-22 nella notte
-22 no
-22 numero
-22 pagine
-22 poteva
-22 potra
-22 programma
-22 quelli
22 quello che
-22 referti
-22 riparte
22 seguito
-22 sera stessa
-22 serata
22 si sono
-22 siamo
-22 sollecito
-22 sono in
22 stato generato
-22 tenuto
22 tipografia
-22 un danno
22 un disguido
22 un problema
-22 un saluto
-22 un' altra
-22 una ditta
22 verificato
22 verificato un
-22 vicino
-21 # marzo
-21 # tutti
-21 aggiungiamo
-21 ai
-21 alla lista
21 attivita
-21 aveva bevuto
-21 avviso
-21 bevuto
-21 carrello
-21 casaviva
-21 casella non
-21 che ha
-21 chi aveva
-21 chi non
-21 chiara
-21 conferma
21 configurazione
-21 confusione
-21 conto sono
-21 date di
-21 debole
21 del nostro
-21 della sua
21 disguido
-21 dopo
-21 due anni
-21 durata
-21 e a
-21 e ne
-21 e trattato
-21 e vero
-21 fare
-21 fino al
-21 foglio
-21 gennaio
21 gestionale
-21 gia nella
-21 girotondo
-21 gli indirizzi
21 gli ordini
-21 il numero
-21 il secondo
-21 in ufficio
21 inconveniente e
-21 insieme a
-21 iscritto
-21 l' ente
-21 l' offerta
-21 maggio a
-21 meta
-21 n
-21 n #
-21 nascita e
-21 nell' area
-21 non le
-21 notte
-21 o un
-21 oggi
-21 omaggio
-21 orario
-21 otto
-21 padana
-21 passo
-21 per l'
21 per via
-21 perdita
-21 piazza
-21 prelevato
-21 preso
21 problema tecnico
-21 proposto
-21 pubblicato
21 purtroppo
-21 quella
-21 questa mail
-21 reclami
-21 refuso
-21 remoto
-21 ricercatore
21 riga
-21 riservata e
-21 rubato
-21 sbagliato
-21 secondo
-21 sempre
-21 sempre un
21 sito ha
21 societa
-21 sono a
-21 spedisco
-21 stato rubato
-21 succede
-21 tagliando
-21 tolta
-21 tratta
-21 trattato
-21 trattato di
-21 trattenute
-21 trovi nella
21 tutto per
21 una configurazione
21 via di
-21 vuoto
-20 abbiamo messo
-20 abbonati
20 aggiornamento dei
20 alla nostra
-20 aperti
20 aver
-20 averti
-20 avra
-20 avuto
-20 bollettino
-20 casella
-20 che l'
-20 conserviamo
-20 copiata
-20 copiati
20 dalla
20 dalla nostra
20 data #
-20 dei clienti
-20 del conto
-20 di altri
-20 di averti
-20 di riscatto
20 disguido ha
-20 doppione
-20 e con
-20 e rimasta
-20 e sempre
-20 e valida
-20 e-mail
-20 estate
-20 famiglia
-20 fattura
-20 furto
-20 ha trovato
-20 ignoti
-20 il precedente
-20 la lettera
-20 la nostra
-20 la porta
-20 la prima
-20 la riga
-20 le abbiamo
-20 li
-20 libro
-20 lo staff
-20 mandato
-20 marzo
-20 molto
-20 nel profilo
-20 nella casella
-20 nella sua
20 nostra volonta
-20 notificato al
-20 nulla di
-20 paziente
-20 porta chiusa
-20 precedente
-20 procurato
-20 promemoria
-20 qualcuno si
-20 questa e-mail
-20 questa settimana
-20 quindi
-20 rimasta
-20 riportano
-20 riscatto
-20 rischio
-20 risolto
20 rispettato
-20 sangue
-20 scuse
-20 soggetto
-20 staff
-20 staff di
-20 stessa e
-20 te
20 terzi
-20 trovato la
-20 turni
20 un
-20 un furto
-20 un messaggio
20 un partner
-20 un soggetto
-20 una parte
-20 usi
-20 vale
-20 vi abbiamo
20 volonta
-19 # gennaio
-19 a nome
-19 al sicuro
19 all' esito
-19 anticipato
-19 appunti
-19 archivi
-19 archivio e
-19 aspettiamo in
-19 belcolle
-19 bene
-19 biglietto
19 c' e
-19 carta e
-19 che cosa
-19 che era
-19 che il
-19 che si
-19 ciascuno
-19 ciascuno di
-19 come
-19 comunque di
-19 con una
-19 concerto e
-19 da casa
-19 da noi
-19 della tua
-19 dovevano
19 e da
-19 e del
-19 e ora
19 e riconducibile
-19 e tra
19 esito
-19 fatti
-19 fino
-19 firma
-19 fornace
-19 fornace belcolle
-19 fra
-19 ha avuto
-19 hanno
-19 i truffatori
-19 i tuoi
-19 identita e
-19 il blu
-19 immobiliare
-19 inoltre
-19 iscritte
-19 l' eventuale
-19 l' indirizzo
19 la data
-19 la direzione
-19 la mail
-19 la sono
-19 laboratorio
-19 leggera
-19 noi l'
-19 nostra casella
19 nostro fornitore
-19 nulla che
-19 o al
-19 pannello
-19 paragona
-19 parliamo
-19 parliamo di
19 partner
-19 partono
-19 password di
-19 perso
-19 poco
-19 possono spacciarsi
-19 prenotazione
19 presso
-19 questa mattina
-19 questo
19 riconducibile a
-19 rimaste
-19 sappiamo che
-19 scopri
-19 scrivici
-19 sei bottiglie
-19 sicuro
-19 solo
-19 solo i
-19 spacciarsi
-19 spacciarsi per
-19 standard
-19 subito
-19 terapeuta
-19 treno
-19 trova
-19 truffatori
-19 tutti i
-19 ultimo
-19 un tecnico
-19 vasca
-19 vasca piccola
-19 vogliamo
-19 vogliate
18 # del
-18 abbiamo annullato
-18 addebiti
18 andato storto
-18 aperti da
-18 aria
-18 aspettiamo
-18 cambiati
18 causa
18 cause
18 cause indipendenti
-18 che aveva
-18 chi l'
-18 chiunque
-18 comprese
-18 con quanti
-18 confuso
-18 confuso il
-18 contiene
-18 cosi
-18 da lunedi
-18 dei pazienti
-18 delle informazioni
-18 deve
-18 di sera
-18 dica
-18 disposto
-18 disservizio
-18 dobbiamo
-18 e l'
-18 e martedi
18 era stato
-18 esperienza
-18 fatto il
-18 greco
18 ha fatto
-18 ha subito
-18 i backup
-18 i siti
-18 ieri e
-18 il laboratorio
-18 il viaggio
-18 illecito
-18 impatto
-18 impatto e
-18 in un
18 indipendenti
18 indipendenti dalla
18 interessato
-18 io
-18 italia
-18 l' impatto
-18 la posta
-18 lavoriamo
-18 le consigliamo
-18 le e
18 limitato
18 limitato di
-18 lunedi
-18 mese di
-18 messaggi
18 nel
-18 nel file
-18 nome
-18 non deve
-18 non e
-18 non lo
-18 note
18 numero limitato
-18 officina
-18 ogni anno
-18 ora e
-18 partito
-18 patente
18 per cause
18 per un
-18 possibile
-18 prenotazioni del
18 qualcosa e
-18 quando
-18 quanti
-18 quest'
-18 questa lettera
18 registrate
-18 registro
-18 rimangono
-18 scaduto
-18 scrivi a
-18 scusa per
-18 scusiamo se
-18 se vuole
-18 semi
-18 sia stato
-18 siano
-18 siti
-18 stanotte
18 storto
18 storto e
-18 studio
-18 team di
-18 telefonata
-18 terra
-18 trovato
-18 tu l'
18 tutta
-18 tutta italia
-18 una telefonata
-18 verde
-18 voglia di
`,
  remedy: `
-51 o al
-51 volte
50 abbiamo chiuso
-49 avevamo
-49 cliente
-49 risponde
-48 ?
48 chiuso il
48 spese
-46 se ti
46 vale
-45 puo rispondere
-45 responsabile
-45 tardi
-44 indirizzo di
-43 dott
-43 leggo
-43 poteva
-43 scritto che
-42 che le
-42 ciao
42 deve
-42 lavoriamo
42 non deve
-41 # #
-41 amica
-41 ciao a
-41 leggo io
-41 saluto
-41 te e
-41 vi abbiamo
-40 a meta
-40 carta e
-40 dpo e
40 e informato
-40 esci
-40 gentile
40 guida
40 la guida
40 ora
-40 pulsante
40 treno
-39 buongiorno
-39 che lei
-39 di domenica
-39 e un
39 la spedizione
-39 perdita
-39 quelli
-39 rispondere
-38 a te
-38 abbiamo aperto
-38 chiama
-38 digitale
-38 gentili
38 gia nella
38 il treno
-38 insomma
-38 non era
-38 ogni giorno
-38 per questo
-38 questa email
-38 stagista
37 # non
-37 anziche
-37 chi aveva
-37 con la
-37 errata
-37 hotel
-37 il corriere
-37 lo #
-37 nel suo
-37 nome indirizzo
37 rimborsiamo
-36 !
-36 # un
36 chiusa il
-36 colleghi
-36 direttore
-36 espositori
36 gli accessi
-36 ha avuto
-36 non abbiamo
36 nuovo
-36 palestra
36 riaperto
36 riparte
36 risarcimento
36 ritirato
-36 s
36 tolta
36 verra
-35 addebiti
35 aggiungiamo
-35 amministratore
35 atteso
-35 avuto
35 biglietto
-35 dell'
-35 diagnosi
-35 dolce
35 gratuitamente
35 il biglietto
-35 menu
-35 non ha
-35 questi
-35 stato informato
-35 suoi
-35 trovi a
-34 a un'
34 accessi
-34 altra cliente
34 cambiare
34 cancelli
-34 cantina
-34 chiarimenti
34 disposto
-34 due mesi
34 e vero
34 ecco quello
-34 email
34 finche
-34 ho dato
-34 incidente
-34 le abbiamo
-34 login
-34 lorenza
-34 non aveva
-34 ormai
-34 per chiarimenti
-34 rete
-34 rispondere a
-34 semi
-34 usare
-34 violazione
-33 andato
-33 carattere
-33 corso
33 cucina
-33 date
-33 del personale
-33 e andato
33 e qui
33 ha il
-33 mappa
-33 motivo
-33 non ti
-33 passaggio
-33 potenzialmente
-33 r
33 ricevera
-33 sede ogni
-33 sottratti
-33 stato un
-33 studio
33 trasmetta
-33 tu sei
-33 un cliente
-32 a nome
32 abbonamento
-32 assicurazioni
32 cancellare
-32 chieda
32 coda
-32 con chi
32 convocazione
-32 di stamane
-32 dpo
-32 due volte
32 e nessuna
32 il lavoro
-32 isolato
32 la prima
32 non ne
-32 nuove
-32 refuso
32 restituito
32 rilegge
32 se
-32 signor
-32 sportello
-32 stamane
-32 stare
32 sugli
-32 sul nodo
32 tutte
-32 un nostro
-32 valutazione
-31 abbonati
31 accesso e
-31 al numero
-31 allegato il
-31 altrove
-31 autorita
31 cambiato
-31 carte
31 corse
-31 della tua
31 differenza
-31 ente
-31 euro !
-31 fatti
31 giornata
-31 i punteggi
-31 iban e
31 ieri e
-31 importo della
-31 informazioni
31 intero
-31 introdotto
-31 io e
-31 la prova
31 le corse
31 li ho
-31 mortificata
-31 nel nostro
31 non serve
-31 ogni mattina
-31 online
-31 paolo
-31 paragona
31 partito
-31 per informazioni
-31 periodo
-31 perito
-31 poco
31 presentato
-31 probabilmente
-31 punteggi
31 richiesto
-31 scambiato
-31 scaricato
-31 scusarci
-31 sempre un
31 serve
-31 spedito
31 spesa
-31 team
-31 titolare
-31 usare il
-30 # del
-30 abbiamo notificato
-30 abbiamo pubblicato
-30 avevi pagato
-30 buon
-30 citta
-30 conosciamo
30 conta
30 da lunedi
30 da oggi
30 da questa
30 gia aperto
30 il blu
30 in giornata
-30 in sede
-30 l' #
-30 la casella
-30 la consegna
30 la differenza
-30 la password
-30 le scriviamo
-30 linea
30 ma la
-30 meravigliosa
-30 meravigliosa e
-30 mi chiami
30 non devi
30 ora e
-30 per quanto
30 persona
-30 presidente
-30 quanti
-30 quattro
-30 questo link
-30 rischi
30 se il
-30 sede
30 sulle
30 tessera
-30 turni
-30 tutta
30 usiamo
30 vero
29 accreditato
29 affidato i
-29 al corrente
-29 attiva
29 attivato la
-29 banca del
-29 che avevi
-29 che hai
29 chiuso l'
-29 con le
-29 corrente
29 corretto il
-29 di accettare
-29 di averti
29 di nuovo
29 di oggi
-29 di questa
-29 di solo
-29 domenica
29 e attivato
-29 e chieda
-29 e ne
-29 entrato
-29 errore umano
-29 furto
-29 gentile signora
-29 i suoi
29 il problema
-29 il responsabile
-29 impianti
29 interrotto
-29 la notifica
-29 la voglia
29 nella
-29 numero #
29 pagamenti alla
29 per iscritto
-29 per noi
29 risolto
-29 segretaria
-29 solo invio
29 stato cancellato
-29 ti ringraziamo
-29 umano
-29 un furto
-29 una nostra
-29 vi chiediamo
29 viene
28 abbiamo ritirato
28 affidato
-28 aspettiamo in
-28 chiara
-28 comune
28 copia
-28 di via
28 fino
-28 gli indirizzi
-28 il team
-28 illecito
-28 impostazione
-28 in tempo
-28 intanto
-28 l' ho
-28 la presente
-28 le sue
-28 mandare
28 meta
-28 migliori
-28 modello
-28 note
28 nulla
-28 pazienza
-28 prima lezione
28 quel
-28 richieste di
28 rimaste
-28 sappiamo
28 se per
-28 sms
28 stasera
-28 sue
-28 tipografia
-28 tutela
-28 un problema
28 un secondo
28 vede
-28 venuti
27 a sua
27 abbiamo appena
27 al sesamo
-27 aspettiamo
27 busta
-27 cartella
-27 casella non
27 ce lo
27 che puo
-27 chiedono
-27 com'
-27 conto sono
27 definitiva
-27 del calendario
27 di cancellare
-27 dovrebbe
-27 draghi
-27 durato
-27 e durato
-27 erano
-27 esperienza
-27 eventuali
-27 fare
27 frattempo
27 giugno non
27 grande
27 ha gia
-27 il telefono
-27 in questo
-27 in un
-27 inoltre
-27 la redazione
27 marta
27 mese
-27 museo
-27 natale
27 nel frattempo
-27 nome di
-27 non corretto
-27 non erano
27 nove
27 o a
-27 ordini
27 partono
-27 per la
27 personalmente
27 preferisce
-27 profilo e
27 quella giusta
-27 quella pagina
27 rata
-27 redazione
-27 rispondi a
-27 sabato #
27 scadenza
-27 sono i
-27 succede
-27 telefonate
-27 trattenute
27 trovera
-27 tuoi dati
-27 usavi
-27 vedi
-27 vedi il
-26 abbiamo spedito
-26 abbiamo stampato
-26 aggiornamento
-26 al prezzo
26 all' ingresso
26 allegato e
26 allergici
26 aperte
26 avete ancora
26 cambiati
26 cancellare il
26 carico
-26 che citano
-26 che hanno
-26 chiedo
-26 citano
-26 contesti
26 da due
26 di garantire
26 due cifre
-26 e al
-26 e contesti
-26 e di
26 e valida
-26 entrando
-26 errore
-26 essere state
-26 garante
26 gennaio e
-26 greco
26 i tre
26 i tuoi
-26 il garante
26 lo rilegge
-26 mai
-26 o un
26 pagare
-26 previsto
-26 prezzo di
-26 pure a
-26 referente
26 reso
-26 responsabilita e
26 rilegge la
-26 riporta
-26 scaduto
-26 scelto l'
-26 scritto
26 scritto a
-26 senza appuntamento
26 sera stessa
-26 si e
26 spedisco
-26 suoi dati
-26 ti abbiamo
-26 ti chiedo
-26 toccato
-26 tutti gli
-26 un messaggio
-26 un saluto
25 # abbiamo
-25 # oppure
-25 # se
25 abbiamo cambiato
25 abbiamo invertito
-25 analisi
25 annullata
25 anticipato
25 assenze
-25 autorita garante
-25 avvisi
25 basta
25 bloccato
-25 c' erano
-25 cambia
-25 caricato
-25 che la
-25 con i
25 contratto
25 corretta
25 corretta e
-25 cuorinfila
-25 da una
25 data corretta
-25 del suo
25 dentro c'
-25 di due
-25 direzione
-25 dispiace
-25 doveva partire
-25 dubbio
-25 e entrato
25 e presentato
-25 e scaduta
-25 euro era
-25 famiglia
-25 farmacia
-25 fingendosi
-25 fra questi
-25 garante il
-25 giorno e
-25 graduatoria
-25 ha fatto
25 il rimborso
25 invertito due
-25 irrinunciabile
-25 iscritte
25 istruttore
-25 la fiducia
-25 la graduatoria
-25 la responsabilita
25 la ricevuta
25 le #
-25 lo sai
-25 no
-25 nostra casella
-25 notifica
-25 notificato
-25 ornella
-25 per verificare
-25 possiamo
25 presentato denuncia
-25 qualche
-25 questi ci
-25 responsabilita
25 rimborso
-25 sai
-25 sbagliato e
-25 scaduta
-25 scriverle
25 se nel
25 se vuoi
-25 servizio
25 soci
25 sola
-25 sollecito
25 sul sito
25 tecnico
25 tutti i
-25 tutto per
-25 un valore
25 uno
-25 valore irrinunciabile
-25 visita di
-25 voi
-25 vostri
25 vuoi
-24 a messaggi
-24 a quattro
-24 al #
-24 allo
-24 anche la
-24 arrivo
24 blu
24 buono
-24 calendario delle
-24 cambio
-24 cancellate
-24 cancellate il
-24 cena
-24 chiedere un
-24 ci dispiace
24 codice funziona
-24 computer
-24 confuso
-24 confuso il
-24 controlla i
24 cosi
24 d' ora
-24 da parte
24 dal profilo
-24 data di
-24 dei clienti
24 devi
24 di sicurezza
-24 di uno
24 ditta esterna
24 e gia
24 e martedi
24 e vale
24 entro il
24 esterna
-24 ferie
-24 file senza
-24 fingersi
-24 fingersi la
-24 generale
-24 girotondo
24 giusta
-24 in ferie
-24 in ufficio
-24 informato il
-24 interno #
-24 invece
24 la conferma
-24 la direzione
24 la quota
-24 la sicurezza
24 la tariffa
-24 mensa
-24 messa
24 modulo
-24 mondo
-24 mostrato
-24 non doveva
-24 non li
-24 non possiamo
24 non puo
-24 novara
-24 nulla di
-24 numero di
24 ora si
-24 ordine
-24 parlare
-24 passione
-24 piccola
24 pieno
-24 portava
24 postale
24 preghiamo
-24 prestito
24 prossima
-24 puo fingersi
-24 risponda
-24 risponde una
24 rispondi con
-24 rispondi pure
-24 sappiamo che
24 sesamo
-24 sincere
-24 tua
-24 ultimo
-24 un prestito
24 una ditta
-24 usate
24 valido
-24 venire da
-24 visiora
-23 accedi
-23 alla sua
-23 anche di
-23 aperto la
-23 aprirlo
-23 casella di
-23 cavo
-23 chiami
-23 clicca
23 come
23 commissione
-23 comunicazione
-23 conserviamo
-23 dal nostro
-23 davanti a
-23 del mondo
-23 del profilo
23 denunciato
23 di ciascuno
23 di ieri
-23 di lavoro
-23 dimenticate
-23 e chiedono
-23 era stato
-23 evento
23 faccio
-23 grazie a
-23 ha scaricato
23 hanno gia
-23 immobiliare
-23 incaricata
-23 inoltrarlo
-23 interno
-23 inviare risposte
23 invio
-23 l' autorita
-23 la fine
-23 la relazione
23 le copie
-23 lei e
23 lo faccio
23 male il
-23 malfunzionamento
23 mi
-23 mi scuso
23 modulo di
-23 museo del
-23 nei
-23 numeri
23 ora in
-23 pagamento
23 polizia postale
23 preferisci
23 prima della
23 profilo
23 qualcosa
23 questa casella
-23 reclami
-23 registrato
-23 relazione
23 restituiamo
23 ricevuta
-23 ricevuto lunedi
-23 riportato
-23 rispettato
-23 scegliere
23 sconto
23 se preferisci
-23 senza aprirlo
-23 senza inoltrarlo
-23 stipendi
23 sul conto
-23 tempo
23 tuo profilo
-23 un malfunzionamento
-23 un prezzo
23 un tecnico
23 uno sconto
23 vecchia e
-23 vediamo
23 vedrai
23 verranno
-23 viene prima
-23 whatsapp
-22 # marzo
-22 # ottobre
22 abbiamo corretto
-22 affitto
22 archivio
-22 arrivato
-22 arrivato un
22 che trovi
22 chi desidera
-22 citando
22 commissioni
-22 con noi
22 copie
22 dal prossimo
-22 davanti
-22 del passaporto
-22 di altri
-22 di nascita
-22 dice
-22 dice di
-22 disponibile
22 domani alle
-22 e arrivato
-22 e piu
-22 e saldo
22 esatto
22 esatto e
-22 fiducia
-22 grazie
-22 hai ricevuto
22 i
-22 i dati
-22 il modello
-22 il tono
-22 in fondo
22 in omaggio
22 in una
22 indietro
-22 indirizzo
22 l' account
-22 la biglietteria
22 la sera
-22 libreria
22 lo ha
-22 lo hanno
-22 marzo
-22 nascita
-22 ne siamo
22 nota di
-22 numeri di
-22 ottobre
-22 parte dei
-22 passaporto
22 per posta
-22 piano
-22 possono
-22 potra
22 prepariamo
22 prepariamo noi
-22 presente
-22 profili
22 prossimo
-22 provveduto
-22 pseudonimo
22 pure non
-22 retta
-22 riscontrato
-22 risponda a
22 sbagliato al
-22 scusa
-22 scuso con
-22 serena
-22 sia stato
-22 sinceramente
-22 soggiorno
-22 stampato
-22 stavolta
22 stesso
-22 tempo e
22 tolto i
-22 tono
22 tutte le
-22 una copia
-22 una parte
22 valida
22 vogliate
-21 # l'
21 # la
21 a mano
-21 a questo
-21 abbia
-21 abbiamo mandato
21 addebito
21 allegati
21 allegato
-21 allo #
21 altre
-21 anche il
21 apriamo
-21 banda
-21 banda di
-21 belcolle
21 cancellata
-21 casaviva
21 chi arriva
-21 chi ci
21 chi non
-21 chiedo scusa
-21 ci sceglie
-21 cifra
-21 consigliamo
-21 dal server
-21 della segreteria
-21 di invio
-21 di partenza
-21 donato
-21 e noi
-21 e tra
-21 erano nella
-21 estate
-21 estranea
21 fare niente
-21 festival
-21 fingendosi il
-21 firma
-21 fornace
-21 fornace belcolle
21 forse
-21 genere
-21 i file
-21 il computer
21 il pacco
-21 il pin
21 in mano
21 insieme al
-21 inviato il
-21 l' errore
-21 la banda
-21 la foto
21 la preghiamo
-21 la tabella
21 le altre
-21 le note
-21 leggono
-21 lunedi abbiamo
-21 mandato
-21 mattina
-21 me
-21 me ne
21 mercoledi #
-21 messaggi
-21 messaggio di
-21 molto
-21 movimenti dal
21 ne ha
-21 nell' invito
-21 nome cognome
-21 non si
-21 ogni cosa
-21 operatore
-21 orario e
21 pacco
-21 padana
-21 pagine
-21 partenza
21 passate
-21 per accedere
-21 per ogni
-21 per parlare
-21 persona estranea
-21 piazza
-21 presto
-21 prezzo l'
-21 priorita
21 prossima volta
-21 provare
-21 provare il
-21 quanto
-21 quelli che
-21 recapitato
21 restituiamo i
21 ricetta
-21 sceglie
-21 scusiamo
21 se la
-21 segnalare
-21 servizi
21 settembre abbiamo
-21 sospetto
21 stampata
-21 stati
21 sull'
21 te
-21 trattasi
-21 trattasi di
-21 troppo
-21 un operatore
-21 visti
20 # con
20 # sulle
-20 a una
-20 abbonato
-20 accedere
-20 account
20 agenda
-20 al sicuro
-20 altri
-20 anche
20 aperto
20 arriva da
-20 averti
20 avete
-20 cambia la
-20 caro
-20 carte non
-20 ce ne
-20 chiarimento
-20 copiato e
-20 cose
20 da casa
-20 da solo
-20 davvero
20 dentro
-20 di carta
-20 di documenti
-20 di sera
20 di torrescura
-20 dimenticata
20 dopo la
-20 doppione
20 dove
-20 dovesse
-20 e all'
-20 e del
-20 e entrata
-20 entrata
-20 entrata nel
-20 eravamo
-20 fase
-20 fase di
20 fino alla
-20 ha ricevuto
-20 il profilo
20 il rosso
-20 il tutto
20 impostazioni
-20 in arrivo
-20 in fase
-20 l' accaduto
-20 l' email
-20 la colpa
-20 la confusione
20 la procedura
-20 la stessa
-20 la vostra
-20 lasciato
-20 le carte
-20 le consigliamo
-20 lo staff
-20 luglio e
-20 mani
-20 medico
20 nella mail
-20 noi ha
-20 non risponda
-20 per le
20 per prudenza
20 perso
-20 possibile che
20 prima delle
-20 primo
20 problema
-20 procurato
20 prudenza
-20 questa lettera
-20 questo messaggio
-20 risposte
-20 risulta
20 rosso di
-20 sa
-20 sbagliato
-20 scelto
-20 se ne
20 semplice
-20 si scusa
-20 sicuro
-20 situazione
-20 sono in
-20 staff
-20 staff di
20 stessa
-20 tentare
-20 trascurabile
20 tre
-20 tu l'
-20 tuo account
-20 uso
-20 utenti
20 va a
20 vecchia
-20 whatsapp il
19 # nella
-19 a chiunque
-19 abbiamo annullato
-19 abbiamo consegnato
-19 abusivo
-19 accaduto
-19 accesso abusivo
19 adesso
-19 agli
19 ai motori
-19 al corso
-19 aprire
-19 archivi
19 attivato
-19 avremmo
-19 avremmo dovuto
19 cancellarne
19 cancellarne la
19 cancellazione
-19 caricare
-19 casi
-19 chiede di
19 chiesto ai
-19 ci sta
19 ciascuno
-19 codice del
-19 cognome e
-19 community
-19 comunque di
19 conferma
19 consegnati
-19 corsa
-19 da terzi
-19 dati di
-19 del codice
-19 delle famiglie
19 di cancellarne
-19 di chi
-19 di cui
-19 di pagamento
19 di ricerca
-19 dispiaciuti
19 disposizione per
19 ditta
-19 domande
-19 dovuto
19 e mercoledi
-19 e ve
-19 elenco dei
19 entro
-19 facciamo
-19 fatturazione
-19 fornisca
19 funziona
19 gia versato
-19 ha comprato
-19 ha mostrato
19 i prezzi
-19 ieri abbiamo
-19 ieri sera
-19 il login
-19 il numero
-19 il rischio
-19 in cui
19 in poi
-19 informatico
-19 iscritti
19 l' avviso
-19 la corsa
-19 le informazioni
-19 letto la
-19 login da
19 lunedi #
-19 ma sappiamo
19 mail
19 motori
19 motori di
-19 ne chiediamo
-19 non rispondere
-19 nostro negozio
-19 notte
-19 officina
-19 oggetto
-19 oggetto di
19 omaggio
-19 parliamo
-19 parliamo di
-19 passando
-19 per qualunque
-19 per sms
19 persone che
19 prezzi
19 prima
-19 prime
-19 progetti
-19 purtroppo
-19 quest'
19 riapriamo
19 ricerca
19 ricerca di
-19 riceve una
-19 ricevuto per
19 richiamare
-19 richiesta di
19 rimborsato
-19 rischio
19 riservata e
-19 ritardo
19 ritirare
-19 rubato
-19 saldo
-19 scusateci
-19 scusiamo con
-19 se riceve
-19 sei bottiglie
-19 si tratta
-19 sistema automatico
-19 stato rubato
-19 svolto
-19 svolto la
-19 team di
-19 ufficio
-19 un accesso
-19 un codice
-19 un sistema
-19 una richiesta
-19 usata
-19 usato
-19 ve ne
19 versato
19 via sms
19 volta
-18 # le
-18 abbiamo cancellato
-18 abbiamo caricato
-18 abbiamo sbagliato
18 acceso
-18 accesso remoto
-18 accorti
-18 agosto #
-18 al prossimo
-18 anche altrove
18 appunti
18 area riservata
-18 bella
-18 bitvesuvio
18 blocco
-18 chiede
-18 chiunque
18 chiusa
-18 coinvolto
-18 comprato
-18 compreso
-18 comunicazione di
18 concerto e
-18 contatta
18 corretto
-18 credenziali
18 da domani
-18 da tutti
-18 danno
-18 del documento
18 del tutto
18 di giovedi
-18 di loro
-18 di mercoledi
-18 di riscatto
18 domani ogni
18 doppio
-18 dovevano
-18 durante
18 e gliela
18 e la
-18 e le
18 e nella
-18 escludere
-18 escludere che
18 garantire
18 giorni
18 giusto
18 gliela
-18 gruppo
-18 ha trovato
18 i biglietti
18 i messaggi
18 i pagamenti
-18 i vostri
-18 identita e
-18 ieri alle
-18 il gruppo
18 il prezzo
-18 impatto
-18 impatto e
-18 imputabile
-18 in casa
-18 intrusione
18 invio passa
-18 ippocampo
-18 italia
-18 l' app
-18 l' elenco
-18 l' impatto
-18 l' occasione
-18 la porta
-18 la sala
18 le iscrizioni
-18 le mie
18 lo
-18 lo abbiamo
-18 ma non
-18 mai usata
-18 mesi
-18 messaggi che
18 mi scriva
-18 mie
-18 mie scuse
18 mio
-18 non avevamo
-18 numero
-18 nuova password
-18 occasione
-18 occasione per
18 ogni
-18 ogni anno
18 ora il
-18 paga
18 partecipare
-18 passo
18 per uno
-18 piu
-18 porta chiusa
-18 possiamo escludere
-18 preoccuparsi
18 procedura
-18 pubblico
-18 pubblico e
18 puo
18 pure
-18 queste
-18 quindi
-18 responsabile della
-18 ricordiamo
18 rimangono
-18 riscatto
18 riservata
-18 rispondete
-18 rpd
-18 scopri
-18 scriveteci
-18 scusa a
-18 scusa anche
-18 settimane
-18 siamo accorti
-18 societa
-18 spett
18 sta
18 sulla
18 sulla carta
18 tagliando
18 tenuto
-18 tolto la
-18 tratta
-18 tre settimane
18 trovate
-18 trovato la
18 trovi nella
-18 tutta italia
-18 un caso
-18 un danno
18 un doppio
18 va
18 vale fino
-18 venerdi #
-18 viaggi
-18 viaggi ippocampo
-18 vuole
`,
  'protective-step': `
-37 numero #
-37 saluto
-36 presente
-34 sono i
33 per prudenza
-33 per verificare
-32 a questo
-32 amministratore
32 attivare la
-32 cosa le
-32 farmacia
-32 gratuitamente
-32 hotel
-32 meravigliosa
-32 meravigliosa e
-32 rispondi
-32 spesa
32 ti consigliamo
32 usi
-31 digitale
-31 mandaci
31 prudenza
-31 sportello
30 cambi
30 che le
-30 dolce
-30 dott
-30 fare niente
30 illecito
30 inoltri
-30 lorenza
-30 preferisce
-30 r
-30 sul sito
-30 zero
-29 assicurazioni
29 avvisi
29 chiede di
-29 ente
29 la stessa
29 non aprire
-29 pulsante
-29 puoi
29 se
-28 data
28 diffidate
28 diffidate di
-28 gentili
-28 la data
-28 lavoro
-28 mano
-28 parlare
-28 quindi
-28 rimborsiamo
-28 segreteria
-28 stampata
-27 ?
-27 banca del
27 fattore
-27 mercoledi #
-27 paolo
-27 s
-27 scrivici
27 secondo fattore
-27 trovi a
-27 va
27 vecchia e
-27 verde
26 al sesamo
-26 apriamo
26 chiede
-26 colleghi
-26 libreria
-26 pagare
-26 palestra
-26 persona
26 quel
-26 questo
-26 responsabile
-26 scegli
26 sesamo
-26 siamo
-26 stasera
26 una nuova
-25 aggiungiamo
-25 buongiorno
-25 busta
-25 ciao
25 conoscendo
-25 delle informazioni
-25 di nuovo
-25 ecco
-25 furto
-25 gentile
-25 introdotto
-25 l' offerta
-25 nodo
-25 ornella
-25 poteva
-25 potra
25 siete
-25 spedisce
-25 un furto
24 alla polizia
-24 attuale
24 che possono
-24 chiara
24 codice del
-24 dove
-24 elenco
-24 gia nella
24 ha scaricato
-24 leggera
-24 mani
24 orario e
-24 passando
-24 piu
-24 presidente
-24 provveduto
24 qualche settimana
-24 questa email
-24 questo messaggio
24 richieste
24 richieste di
-24 se nel
-24 signor
-24 spese
-24 spett
-23 # anche
-23 a questa
-23 amica
23 anticipato
23 blocco
23 cambiala
23 cambiala anche
-23 che era
23 chi l'
-23 convocazione
-23 desidera
-23 di carta
-23 direttore
-23 dispiaciuti
-23 eliminato
-23 email la
-23 fattura
-23 festival
-23 ha avuto
23 impostazioni
-23 insomma
-23 l' ufficio
-23 la ricevuta
-23 mi
-23 non e
23 non risponda
23 polizia
-23 probabilmente
-23 quota
-23 ricevera
-23 rosso
23 scaricato
-23 semplice
-23 signora
-23 solo i
-23 sugli
23 tu l'
-23 visibile
-22 # tutti
-22 a ogni
-22 aspettiamo in
-22 basta
-22 chiarimenti
-22 cifratura
-22 colpa e
-22 deve
22 di altri
22 di essere
-22 di oggi
22 dice
22 dice di
-22 direzione
-22 e avvisato
-22 e da
-22 erano
-22 faremo
-22 farlo
-22 fatti
-22 generale
-22 il blu
-22 il profilo
-22 la colpa
-22 la fattura
-22 migliori
-22 mostrano
-22 motivo
22 non ci
-22 non deve
-22 non devi
-22 non lo
22 nuova
-22 nuova carta
-22 o un
-22 ormai
-22 per chiarimenti
-22 possiamo
-22 reclami
-22 rete
-22 ricetta
-22 scrive
22 servizi
-22 team
-22 titolare
-22 torroni
-22 un indirizzo
-22 valida
-21 a non
21 al posto
21 allergici
-21 bella
-21 bonifico
21 cambiare
21 cancellate
21 cancellate il
-21 che lei
21 chiave
21 citando
-21 commissioni
-21 conto sono
-21 da questa
-21 da una
-21 danno
-21 e tra
21 esteri
21 file senza
-21 firma
-21 fiscale e
-21 frattempo
-21 garantire
-21 il treno
-21 indietro
-21 informazioni
-21 l' email
21 l' ha
21 l' iban
21 la carta
-21 la direzione
-21 la firma
-21 la redazione
21 mail che
-21 nel frattempo
-21 notifica al
-21 novara
21 pannello
-21 passo
-21 redazione
-21 reso
-21 ricevuta
-21 scopri
-21 un danno
-21 un saluto
21 vecchia
-21 vogliate
-20 # #
-20 # di
20 a messaggi
-20 a nome
-20 allegato il
-20 ancora
20 attenzione
-20 avuto
-20 azzerato
-20 banco e
-20 bastano
-20 cancellato
-20 cantina
-20 colpa
-20 come
-20 compagnia
-20 comune di
-20 cosi
-20 da oggi
-20 da sempre
-20 dal profilo
-20 dei clienti
20 di chi
-20 di me
-20 domattina
-20 dottoressa
-20 e senza
-20 e-mail
-20 espositori
-20 fattura del
20 finche
-20 girotondo
-20 gratis
20 il modello
-20 in giornata
-20 la compagnia
-20 la prima
-20 mandi
-20 mandi la
-20 ne
-20 no
-20 noi non
-20 non cambia
-20 non le
-20 nuovo
-20 o al
-20 pagare la
-20 per quanto
-20 personale
-20 puo rispondere
-20 quando
-20 questa e-mail
-20 questa settimana
-20 rimangono
20 rischi
-20 sa
20 segnalare
-20 sempre
-20 suo conto
-20 tutela
-20 ufficio
-20 visti
-19 accedendo
-19 adesso
19 alle forze
-19 anche la
-19 aspettiamo
-19 aula
-19 banco o
-19 bene
19 carico
-19 cena
19 che parlano
19 che sembrano
-19 che trovi
19 controlla i
-19 cosa fare
19 costo
19 credito
-19 del personale
-19 dell'
19 dell' ordine
-19 delle
19 di credito
-19 di ieri
-19 e alle
19 e di
-19 example
-19 famiglia
-19 file e
-19 focaccia
19 forze
19 forze dell'
19 gia compilato
-19 giga
-19 ha inviato
-19 ha preso
19 ieri e
19 il costo
-19 invece
19 la sua
19 le suggeriamo
-19 mappa
-19 mi chiami
-19 museo del
-19 ne ha
-19 non possiamo
19 nuova password
-19 offerta
-19 officina
-19 ora
19 parlano
-19 particolarmente
-19 partono
-19 per informazioni
-19 poco
19 profilo
-19 quella pagina
-19 regalo
-19 rimborsiamo il
19 risponda
-19 sconosciuto
19 se vuoi
-19 sei ore
-19 settimana
19 stessa
-19 tardi
19 tenuto
-19 tuo ordine
-19 un anno
-19 un mese
19 usata
19 usato la
-19 vediamo
19 vuoi
-18 al prezzo
18 altrove
-18 appuntamento
-18 apre
-18 avvisato il
-18 blu
-18 buttare
-18 catalogo
-18 chi ha
-18 chiedere un
18 chiedono
-18 commissione
18 compilato
18 contatta
-18 conteggiato
18 controlla
18 controlli
18 d'
18 di solito
-18 direttamente
-18 disposizione per
-18 e sempre
-18 e valida
-18 fuori
-18 genitori
-18 graduatoria
-18 greco
18 i movimenti
18 il file
-18 il team
-18 imbarazzo
-18 in ferie
-18 insieme al
-18 invio
-18 l' autorita
-18 l' elenco
-18 l' importo
-18 la confusione
-18 la graduatoria
-18 la telecamera
18 modello
-18 modulo
-18 mortificata
-18 museo
-18 nell'
-18 non puo
-18 o a
-18 padana
-18 paragona
-18 parlarne
-18 presentato
-18 prestito
-18 prezzo di
-18 puo succedere
18 riceve
18 riceve una
18 risponda a
-18 risponde
-18 risposta
-18 scrivi
-18 scrivi a
18 se riceve
-18 segnalazione
-18 sempre un
-18 sentito
-18 serve
-18 succedere
18 suggeriamo
18 suggeriamo di
-18 telecamera
-18 tipografia
-18 torrescura
-18 tuoi clienti
-18 un messaggio
-18 un prestito
18 una richiesta
-18 vedrai
-18 vero e
`,
  pleasantry: `
47 la qualita
-45 cliente
-45 lavoro
-44 fatti
-44 segnalazione
43 soddisfazione e
-42 gentile
42 ringraziamo
-41 ciao
41 sta a
-40 buongiorno
-40 colleghi
40 noi di
40 settimana
-39 dott
-39 gentili
38 bollette
-38 catalogo
38 meravigliosa
38 meravigliosa e
-38 stasera
-37 hotel
37 la tutela
37 noi la
-37 signor
37 tutela dei
-34 presidente
-34 r
-33 amica
33 azienda
33 ci sta
-32 amministratore
-32 cosa
32 e sempre
32 grazie
32 ogni giorno
32 sempre la
32 sempre un
-31 ?
-31 assicurazioni
-31 atteso
-31 carte non
31 che ci
-31 che cosa
-31 di sconto
-31 digitale
-31 le carte
-31 mortificata
-31 proprio
-31 quanto
31 tutta
-30 da #
-30 dell'
-30 elenco
-30 farmacia
-30 inesattezza
30 inizio
30 la ringraziamo
30 mesi
-30 niente
-30 segreteria
-30 tardi
-29 # sono
29 anni
-29 cose
-29 direttore
-29 e li
-29 ente
-29 esci
-29 example
-29 quella pagina
-29 quota
-29 responsabile
-29 scopri
29 sempre piu
-29 sim
-29 stampa
29 stiamo
-29 visti
-28 buoni
-28 carrello
-28 cena
28 disagio e
28 dna
-28 eravamo
-28 faremo
28 giorno
-28 libreria
28 nostro dna
28 oltre
-28 paolo
-28 per quanto
-28 potra
28 ringraziamo per
-28 segretaria
-28 signora
-28 titolare
28 va a
27 aperto la
-27 appunti
-27 arriva
-27 aspettiamo in
-27 ciao a
-27 commissioni
27 con l'
27 da tutti
27 del suo
-27 direzione
-27 e aperta
-27 e tra
27 la voglia
-27 nodo
27 noi
-27 omaggio
-27 per informazioni
27 perche
27 piu di
-27 quando
-27 risponde una
27 stata un'
27 te e
-27 team
-26 aspettiamo
-26 busta
-26 cantina
-26 che e
-26 compagnia
26 comprensione
-26 con tutti
26 dopo
-26 dovrebbe
-26 gia che
26 grazie a
-26 la compagnia
-26 mandaci
-26 mano
-26 natale
-26 passano
26 passione
-26 piu
26 possa
26 primavera
-26 rete
-26 scuola
-26 ti fara
-26 tuoi clienti
26 voglia di
-25 a settembre
-25 adesso
-25 che lei
25 che possa
-25 cifratura
-25 coda
25 cosi
-25 davanti a
-25 dei dati
25 dieci anni
-25 dispiaciuti
-25 ecco quello
25 estate
-25 fare
-25 garantire
-25 gratuita
-25 greco
-25 il team
-25 imbarazzo
25 nulla che
-25 nulla di
25 ogni anno
-25 ogni cosa
-25 ora il
25 suoi dati
-25 torrescura
-25 un saluto
-25 zero
-24 chiarimenti
-24 collezione
-24 dai
-24 davanti
-24 del personale
-24 di voi
-24 graduatoria
24 in questi
-24 introdotto
24 italia
-24 l' autorita
-24 la confusione
-24 la direzione
-24 la graduatoria
-24 li
-24 mani
-24 mi scuso
-24 migliori
-24 non ci
-24 nuova collezione
-24 ornella
-24 per chiarimenti
-24 riparte
-24 s
-24 scade
-24 scrivici
-24 sesamo
-24 spett
-24 tempo e
24 tornano
-24 torroni
24 tutta italia
-24 vuole
23 # del
-23 alcuni
-23 anticipato
-23 carattere
-23 di chi
23 di cuore
-23 esperienza
23 festa
-23 generale
-23 giorno e
-23 girotondo
-23 guida
-23 il messaggio
-23 il treno
-23 impatto
-23 impatto e
-23 insieme a
-23 iscritti
-23 l' impatto
-23 la guida
-23 la protezione
23 la settimana
23 mesi abbiamo
-23 moltissimo
-23 nessun
-23 nostra
-23 ormai
-23 parlare
-23 per sei
-23 personale
23 questi mesi
-23 quindi
-23 referente
23 un servizio
-23 utenti
-23 valutazione
23 viaggio
-23 viene
23 visita di
-22 # franchi
-22 a partire
-22 abbonati
-22 alla tua
-22 allegati
-22 autorita
-22 consegnati
-22 corretta e
22 cui ci
-22 data corretta
-22 domattina
-22 famiglia
-22 focaccia
-22 franchi
22 i progetti
-22 identita
-22 immobiliare
-22 in taluni
-22 insomma
22 la banca
-22 la nuova
-22 le consigliamo
-22 lei e
-22 mai usata
22 menu
-22 museo del
-22 non sono
-22 nostra missione
-22 partire da
-22 per gli
22 progetti
-22 qualita
22 quelli
-22 quello che
-22 taluni casi
-22 teniamo
-22 tetto
-22 trascurabile
-22 tua tessera
-22 un anno
-22 uno dei
21 a quattro
-21 abbiamo aperto
-21 allergici
21 anno
-21 app
21 cogliamo
21 cogliamo l'
21 come
-21 comunque
-21 con i
-21 con le
-21 confusione
-21 convocazione
-21 copiato e
-21 dal
-21 di quanto
21 e da
-21 eccellenza
-21 fara
21 fine settimana
-21 frattempo
-21 iscritte
21 la fiducia
-21 motivo
-21 museo
-21 nel frattempo
-21 nostro sistema
-21 novara
-21 o al
-21 paragona
-21 particolarmente
21 per noi
21 pubblico
21 pubblico e
21 pulsante
-21 restituito
21 ricordiamo
-21 sei
21 speciale
21 sta
21 ti ringraziamo
-21 tipografia
-21 tolta
-21 trattasi
-21 trattasi di
-21 treno
21 tue
-21 ufficio
-21 un nuovo
-21 viaggio a
21 visita
-20 abbiamo gia
-20 analisi
-20 anche in
-20 averle
20 bene
-20 buttare
-20 chi
-20 cosa le
-20 da domani
-20 domani
-20 domani ogni
-20 e che
-20 e martedi
-20 e ne
-20 e ora
20 entro le
-20 genitori
-20 i biglietti
-20 i tuoi
-20 in questione
-20 invio passa
-20 l' ufficio
-20 la firma
-20 la redazione
-20 la telecamera
-20 laboratorio
-20 loro
-20 messaggi
-20 nei registri
-20 nell' area
20 nostra priorita
20 nulla
-20 o un
20 ospiti e
-20 padana
-20 passa
-20 periodo
-20 polizza
-20 presa
20 priorita
-20 protezione dei
-20 prudenza
-20 questione
-20 redazione
-20 regalo
-20 se nel
-20 sei mesi
-20 spese
-20 sportello
-20 telecamera
-20 tessera
-20 un giorno
20 vacanze
-20 vale
-20 vogliate
-19 abbonamento
-19 acqua
-19 allegato e
19 ambito
19 ancora
19 assoluta
-19 belcolle
-19 buono
-19 casaviva
-19 che i
-19 che l'
-19 che trovi
-19 chiave
-19 comune di
-19 consigliamo
-19 contiene
-19 dadi
-19 davvero
-19 del teatro
-19 derivato
-19 di scuola
19 donato
-19 doppione
19 e ti
-19 edizione
19 euro e
19 famiglie
-19 finche
-19 fino alla
-19 foglietto
-19 fornace
-19 fornace belcolle
-19 genere
-19 gestionale
-19 gia nella
-19 il tuo
-19 in ufficio
-19 in un
-19 la tabella
19 la tua
-19 le corse
-19 le scriviamo
-19 lorenza
19 mai di
-19 modifica
-19 mortificati
19 nell' ambito
-19 non e
19 non smetteremo
-19 offerte
-19 officina
19 ospiti
-19 parola
-19 passaggio
-19 per verificare
-19 persa
-19 presto
19 priorita assoluta
-19 probabilmente
19 propri
-19 puo rispondere
-19 pure non
-19 reclami
-19 sappiamo che
-19 scusiamo con
-19 se ti
-19 se vuole
-19 siamo mortificati
19 smetteremo
19 smetteremo mai
-19 software
19 solito
-19 spedizione
-19 subito
19 tempo
-19 tessera e
-19 tu l'
-19 vediamo
19 verifiche
19 voglia
-18 # #
-18 # di
-18 a
-18 abbonato
-18 ai
-18 al sesamo
-18 averti
-18 banda
-18 banda di
-18 bloccare
-18 cancelli
-18 carta e
18 carte
-18 copia e
-18 cosa fare
-18 da lunedi
-18 da noi
-18 dati
-18 della tua
-18 di questa
-18 disturbo
-18 e all'
18 e di
-18 e imputabile
-18 e noi
-18 e valida
-18 esserne
18 eventuali
18 grazie per
-18 i
-18 il lavoro
-18 il negozio
18 in questo
-18 incidente
-18 informatico
-18 l' elenco
-18 la banda
-18 la carta
-18 la prima
-18 leggono
-18 lo staff
18 mai
-18 mandare
-18 mensa
-18 no
-18 no ?
-18 noi l'
-18 offerta
-18 oggi
-18 online
-18 parte della
-18 per una
-18 poco
-18 possa esserne
-18 potete
-18 prenotate
-18 reso
-18 rischi
-18 risolto
-18 rosso
-18 scriviamo
-18 siamo spiacenti
18 sistemi
18 societa
-18 spiacenti per
-18 staff
-18 staff di
-18 standard
-18 stato cancellato
18 stavolta
-18 telefonate
-18 terapeuta
-18 ti chiedo
-18 venuti
-18 visitatori
`,
  promotion: `
57 ?
55 !
-51 ecco
-49 gentili
-45 vale
-42 banco e
-42 chiara
-41 bella
41 passa
-40 dott
40 intanto
40 scopri
-39 e piu
39 offerta
-39 s
-38 di nuovo
-38 riparte
37 app
-37 di oggi
-37 i progetti
-37 migliori
37 omaggio
-37 stasera
-37 tagliando
37 torroni
36 catalogo
-36 colleghi
-36 di sabato
-36 dolce
-36 no
-36 o a
-36 per uno
-36 sabato
-36 sanno
-36 sono i
-36 tornano
-35 genitori
-35 per una
-35 quindi
-35 saluto
-35 sportello
34 # euro
34 attiva
34 euro
-34 farmacia
-34 hotel
-34 insieme
34 per gli
-34 tutti
-33 acqua
-33 amministratore
-33 e alle
-33 euro e
-33 festival
-33 lavoro
-33 le iscrizioni
-33 meravigliosa
-33 meravigliosa e
-33 r
-33 responsabile
-33 rete
-33 sono stati
-32 # #
32 buoni
-32 con cui
-32 direttore
-32 e un
-32 ente
-32 scade
-32 segreteria
-32 signor
-31 aggiungiamo
31 al piano
-31 apriamo
-31 assicurazioni
-31 avvisi
-31 comunque
-31 gentile
-31 imbarazzo
-31 mail
-31 presidente
-31 quanto
31 su
31 tariffa
-31 trovi nella
-30 aspettiamo in
30 attesa
-30 che trovi
-30 cosa le
-30 di domenica
-30 digitale
-30 e i
-30 fine
-30 in piu
-30 nodo
-30 non aveva
-30 passando
30 piano
-30 provveduto
-30 server
-30 team
-29 a mezzogiorno
-29 buttare
29 carrello
-29 chiarimenti
-29 data e
-29 elenco
-29 fare
-29 la confusione
-29 mezzogiorno
-29 nessuna
-29 no ?
-29 paolo
-29 per chiarimenti
29 weekend
-28 buon
-28 che era
-28 cogliamo
-28 cogliamo l'
-28 contratto
-28 controlla
28 edizione
28 fara
-28 firmato
-28 garantire
-28 insieme al
28 l' offerta
-28 li ho
-28 mortificata
-28 palestra
-28 per quanto
28 prima lezione
-28 progetti
-28 segretaria
-28 signora
-28 sola
-28 solo i
-28 spett
28 ti fara
-28 tra
-28 volta
-27 a tutti
-27 allergici
-27 aula
-27 cantina
27 cena
-27 controlla i
-27 e tra
-27 fine settimana
-27 fondo
-27 gennaio l'
-27 i #
27 iscritti
-27 parlare
-27 per informazioni
-27 per te
-27 reclami
-27 rimborsiamo
-27 scaduto
27 spedizione
-27 sul sito
-27 tutte le
-27 valgono
-27 vanno
27 zero
-26 al sesamo
-26 cassa
-26 che puo
-26 compresi
-26 consegna
26 da #
-26 direzione
-26 e gliela
-26 finche
-26 il team
26 la nuova
-26 le loro
-26 mano
-26 nella
-26 ornella
26 passa a
26 per
-26 prime
-26 probabilmente
-26 visita
-26 visti
-25 a chiunque
-25 abbiamo gia
-25 agosto
-25 buongiorno
-25 busta
-25 carattere
-25 caro
-25 carte
-25 chi l'
-25 cifratura
-25 confusione
25 corso di
-25 erano
-25 espositori
25 gia che
-25 girotondo
-25 i file
-25 insieme a
-25 l' ufficio
-25 mandare
-25 mappa
-25 mensa
-25 modo
-25 non #
-25 pagare la
-25 partono
-25 passione
-25 passo
-25 prezzo e
25 prima
25 prima che
-25 privacy
-25 se ti
-25 sim
-25 tardi
-25 te e
-24 # sono
-24 abbonamento
-24 allegato e
24 anche la
24 app e
-24 banca del
-24 cancelli
-24 che cosa
-24 compagnia
-24 conteggiato
-24 corriere
-24 da oggi
-24 dottoressa
-24 dovrebbe
-24 e di
24 e gratis
-24 e li
24 fino a
24 hai gia
-24 insomma
-24 l' hai
-24 la compagnia
-24 la direzione
24 la prossima
-24 la sono
-24 lavoriamo
-24 leggono
-24 marta
-24 passaggio
-24 per chi
-24 per l'
24 premium
-24 promemoria
-24 proprio
24 punti
-24 questi
-24 restituito
-24 rimaste
-24 risarcimento
-24 sesamo
24 tentare
-24 un mese
-24 una riga
23 a domenica
-23 a non
-23 abbiamo aperto
-23 arrivare
-23 atteso
-23 bancari
-23 banda
-23 banda di
-23 chiave
-23 credito
-23 delle
-23 di credito
-23 dietro
-23 domande
-23 domattina
-23 e imputabile
-23 esci
-23 esperienza
-23 essere stato
-23 fattura
-23 generale
-23 il pacco
-23 in fondo
-23 in questione
-23 in tempo
-23 io
-23 la banda
-23 la lezione
-23 la redazione
-23 le #
-23 mai
-23 nei registri
-23 nessun
-23 novara
-23 ormai
-23 paragona
23 per le
-23 personale
-23 possiamo
-23 prenotazione
23 provato
-23 questione
-23 redazione
-23 registri
-23 riportano
23 scegliere
23 sconto
-23 scrivi
-23 scrivici
-23 sempre un
-23 soci
-23 stati
-23 sulla
-23 un nuovo
-23 una nuova
23 vi aspettiamo
-23 vostra
-22 # agosto
-22 agenda
-22 al banco
-22 alcun
-22 analisi
-22 anche in
22 ancora
-22 anziche
-22 avra
-22 azzerato
-22 biglietto
22 bolletta
-22 bollettino
-22 buono
22 collezione
-22 comprese
-22 conti
-22 convocazione
-22 danno
-22 del personale
-22 di controllare
-22 dove
-22 gestionale
-22 gruppo
-22 il gruppo
-22 il laboratorio
-22 inizio
-22 introdotto
-22 libreria
-22 loro
-22 mercoledi #
-22 moltissimo
-22 museo del
-22 nessuno
-22 non lo
-22 nulla di
22 nuova collezione
22 offerte
-22 padana
-22 per verificare
-22 portava
-22 possono
-22 poteva
22 primavera
-22 quel
-22 ricevuto lunedi
-22 rimangono
-22 se vuole
22 serena
-22 spese
-22 terra
-22 titolare
-22 trattasi
-22 trattasi di
-22 treno
-22 tutela
-22 un danno
-22 usare
-22 visita di
-21 accreditato
-21 agosto #
-21 amico
-21 appunti
-21 aspettiamo
-21 avete
-21 belcolle
-21 cambiati
-21 chiamate
-21 ciao
-21 codice e
-21 come
-21 conosciamo
-21 deve
-21 e all'
-21 e del
-21 e sempre
-21 esteri
-21 fornace
-21 fornace belcolle
-21 funziona
-21 giorni
-21 i soldi
-21 i tuoi
-21 il biglietto
-21 il blu
-21 il treno
21 in omaggio
-21 la consegna
-21 la telecamera
21 lezione
-21 lo #
-21 luglio
-21 mani
21 mesi
-21 museo
-21 non deve
-21 non possiamo
-21 nulla
21 oggi stesso
21 passi
-21 piattaforma
-21 piazza
-21 potenzialmente
-21 prendiamo
-21 prepariamo
-21 prepariamo noi
-21 presente
-21 quota
-21 rendiamo
-21 rosso
-21 sala
-21 sicurezza
-21 telecamera
-21 tessera
-21 ti ringraziamo
-21 togliere
-21 torrescura
-21 tre giorni
-21 tuoi clienti
-20 # i
-20 a disposizione
-20 a mano
20 a meta
-20 abbonato
-20 accedi
-20 acquistati
-20 alcuna
-20 arriva
-20 arrivera
-20 attenzione
-20 balla
-20 biglietteria
-20 cifra
-20 cliente
-20 colpa del
-20 com'
20 commissioni
-20 con le
-20 contiene
-20 conto
-20 corsa
-20 cosa
-20 dati di
-20 davvero
-20 domanda
-20 donato
-20 durato
-20 e durato
-20 e vale
-20 famiglia
-20 gli indirizzi
-20 gliela
-20 graduatoria
-20 ha preso
-20 il prezzo
-20 immobiliare
20 in offerta
-20 in taluni
-20 incaricata
-20 la corsa
-20 la graduatoria
-20 la piattaforma
20 la prova
-20 la tariffa
-20 la vostra
20 lancio
-20 lo rilegge
-20 lorenza
-20 mese di
-20 mesi abbiamo
-20 modifica
-20 modulo
-20 molto
-20 notturna
20 novembre abbiamo
20 nuova
-20 nuova password
20 offerta lancio
-20 online
-20 pagato
-20 poco
-20 pulsante
-20 questi mesi
-20 rilegge
-20 rilegge la
-20 sei ore
-20 semplice
-20 sempre
-20 sms
-20 soldi
-20 succede
-20 sulla carta
-20 taluni casi
-20 tariffa notturna
-20 teniamo
-20 tenuto
-20 trovera
-20 tu
-20 tuoi
-20 ufficio
20 un anno
-20 usi
-20 vecchia e
-20 vedrai
20 viaggio a
-19 a quattro
-19 a una
-19 anni
19 aprile
-19 archivi
-19 assenze
-19 averti
-19 blu
-19 casaviva
-19 cavo
-19 che ti
-19 citta
-19 colpa
19 compreso
-19 cosi
-19 del servizio
-19 di garantire
-19 dieci anni
-19 dpo
19 due mesi
-19 e mercoledi
-19 e ora
-19 e se
-19 e stata
-19 e tutto
-19 elaborazione
19 fino
-19 forum
-19 grazie a
-19 greco
-19 hai ordinato
19 i
-19 il buono
-19 il corriere
-19 imputabile
-19 in allegato
-19 in questo
-19 in una
-19 l' autorita
-19 l' ente
-19 le copie
-19 le corse
-19 lo staff
-19 negozio e
-19 non cambia
-19 non serve
-19 non verranno
19 novembre
-19 officina
-19 ordine
-19 pacco
-19 parola
-19 per i
-19 per parlare
-19 preferisce
-19 preso un
-19 profili
-19 pubblicata
-19 puoi
-19 qualunque
-19 refuso
-19 restituiamo i
-19 riapriamo
-19 riscontrato
-19 scriverle
-19 servizio e
-19 sito e
-19 sono in
-19 staff
-19 staff di
-19 standard
-19 stanotte
19 sul
-19 tipografia
-19 una seconda
19 uno sconto
-19 vedi
-19 vedi il
-19 via
-19 violazione
18 # sulle
18 a
18 a #
-18 a voi
-18 al centro
-18 alla cassa
-18 banca
-18 che si
-18 chi non
-18 ciao a
-18 ciascuno
-18 cifre
-18 completa
-18 comune
-18 comune di
-18 con un
-18 davanti a
-18 disposizione
-18 ditta
-18 doveva
-18 eravamo
-18 esercitazione
-18 example #
-18 falso
-18 fatturazione
-18 ha avuto
-18 ha il
-18 hai ricevuto
-18 i punteggi
-18 il negozio
-18 impianti
-18 impostazioni
-18 intrusione
-18 invio
-18 l' app
-18 la colpa
-18 la fattura
-18 la voglia
-18 listino
-18 lunedi
-18 newsletter
-18 noi la
-18 non e
-18 non ha
-18 nostri archivi
-18 numero #
-18 ora in
-18 pannello
-18 partito
-18 password ne
-18 per domande
-18 per prudenza
-18 pratica
-18 preferisci
-18 previsto
-18 prossima volta
-18 punteggi
-18 puo
-18 puo rispondere
-18 qualita
-18 quella pagina
-18 registro
-18 restituiamo
-18 rispettato
-18 ritirare
-18 sa
-18 scrivi a
-18 se nel
-18 se preferisci
-18 segnalazione
-18 serve
-18 sia
-18 sia stato
-18 solito
-18 stata
-18 su #
-18 sul conto
-18 team di
-18 tempo
-18 trovate
-18 un falso
-18 un solo
-18 vale per
18 valutazione
`,
};
