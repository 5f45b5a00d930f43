/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
312 118 sbagliata
274 36 avevi scelto
263 66 ^di ieri
263 66 ^ieri
263 61 ^sbagliata
262 71 di ieri
-253 -225 uscite
-201 -252 come
244 141 avevamo
-229 -233 rapporto
232 115 era
229 16 problemi
226 30 dovevamo
225 48 ^avevamo
-225 -202 di {}
-224 -201 {}
-223 -182 host
-193 -223 quando
-167 -220 user
97 219 su un
-218 -162 ^prodotto
-218 -150 la piu
-218 -202 {} e
216 10 colore
-206 -215 ^dieci
-213 -186 # km
-213 -186 km
210 36 la versione
-210 -185 restano
-209 -163 ^chi
-181 -209 o
209 15 rettifica
-208 -142 non si
-157 -208 richiesta di
205 74 hai ricevuto
-204 -170 giorni per
204 21 quaderno
78 202 indirizzo e
-194 -201 ^truffe
-201 -199 i dieci
201 26 tariffa
-194 -201 truffe
46 200 ^conto
-200 -181 classe
-200 -178 ma il
31 200 movimenti
-200 -182 recensione
198 10 ^quello
-198 -152 proponiamo
-182 -198 ridiamo
-150 -197 abbiamo ricevuto
-197 -155 causa della
197 90 detto
197 51 errato
196 23 contrario
196 68 da venerdi
-196 -157 prodotto
195 93 ^non e
-194 -189 miriam
-194 -149 nostro errore
193 60 a meta
-186 -193 al gruppo
-192 -187 ^ricevuta
192 49 caricare
192 50 contratto
192 51 il contratto
192 -25 trovate
-191 -182 ^settimana
191 24 che lei
-191 -155 come da
14 191 ha visto
191 30 mesi
-190 -176 taralli
189 19 carattere
189 6 con lei
189 18 promesso
-186 -189 qualche giorno
-188 -139 ^piu
-188 -180 allerta
-188 -107 alternative
-45 -188 il link
-188 -180 il trucco
-188 -113 sabato #
-188 -180 trucco
187 31 ^nella
187 38 ti abbiamo
-186 -170 domani non
-185 -121 che la
-185 -151 il mare
-185 -151 mare
-185 -151 mare e
-184 -158 a {}
-184 -171 hostname
26 184 sa che
-183 -160 # l'
-183 -115 e online
-182 -176 e pronto
-150 -182 ricevuto la
-178 -182 vedere
181 19 ^nella nostra
181 19 ^nostra ultima
181 19 ^ultima
-181 -105 fino
180 35 ^di stamattina
-167 -180 ^password
180 35 ^stamattina
22 180 accessi
180 62 app di
180 35 di stamattina
-180 -160 docente
180 114 il vostro
180 36 pari
179 1 ^rettifica
-178 -165 ^ferie
-172 -178 ^superato
-178 -62 anni
-151 -178 chiesto
-140 -178 sei iscritto
177 65 e ti
47 177 erano
-177 -116 pagine
-156 -176 ci spiace
-176 -159 il rumore
23 176 nomi
-176 -159 rumore
176 36 sito non
-175 -142 la password
-174 -171 al mittente
-174 -155 completo
174 2 ieri vi
-142 -174 il nuovo
92 174 visto
-173 -138 a buon
-173 -138 buon fine
-173 -168 buone feste
97 173 copiato
-173 -168 feste
-173 -136 stato tolto
49 172 ^dati
79 172 iban
-151 -172 manchera
172 41 non la
-172 -152 spostato
70 172 un tecnico
-171 -164 ^hostname
-163 -171 preavviso
42 171 scaricato
45 170 entrato nella
-164 -170 il rapporto
170 58 soldi
169 41 i soldi
-156 -169 superato
-168 -143 resto
-168 -132 rinnovarlo
-167 -138 ^risolto
-167 -164 errori
-159 -167 il tempo
-167 -158 libero
-167 -131 partito
-145 -167 saputo
-166 -128 errore che
166 4 mandato
-165 -139 altrimenti
-26 -165 computer
0 165 da internet
165 37 multa
-154 -165 spiace
-165 -126 torna
-165 -150 {} {}
135 164 qualcuno
-164 -135 qui {}
5 164 recapiti
-163 -110 appena
-160 -163 condiviso
163 59 dichiarazione
-163 -82 fino a
4 163 ha potuto
-163 -149 pacco
-163 -148 questo e
163 -1 rimossa
162 47 abbiamo fatto
61 162 da chi
162 87 frase
-144 -162 nostri sistemi
-126 -162 richiesto il
162 56 sabato e
162 44 venerdi a
161 18 ^c'
161 18 ^c' era
-161 -101 ^casa
161 -19 avevo
-161 -161 da stanotte
54 161 e entrato
54 161 entrato
161 38 nessuno
160 58 due volte
-160 -159 e richiesto
-160 -146 il corriere
-160 -134 in archivio
160 73 lasciato
160 142 ora sa
-125 -160 se non
159 14 ^conteneva
-130 -159 ^nostro errore
-159 -130 con questi
54 159 estranei
-149 -159 mercoledi
159 16 noi a
158 26 ^il link
158 26 ^link
-158 -125 cassa di
-158 -116 codice #
158 18 del dovuto
158 17 hanno ricevuto
-120 -158 modificare
-158 -131 peccato
-156 -158 scusa se
-158 -99 ultimo
-76 -157 ^nostra
-136 -157 apri
-157 -117 crocchette
16 157 iban e
157 21 l' abbiamo
28 157 l' ha
112 157 vostro nome
156 -30 al contrario
-156 -153 arrivera
-156 -105 la lampada
-156 -105 lampada
51 156 rubato il
-156 -148 un pacco
-117 -155 ^bloccato
-155 -130 ^certificato
-155 -94 dal catalogo
-143 -155 dall' app
155 50 definitiva
155 40 iscrizioni
-152 -155 le scuse
155 26 li ho
-155 -149 ne parliamo
155 17 noi e
13 155 potuto leggere
-155 -145 quota
-109 -155 richiesto
144 155 sa
-152 -155 scuse che
101 155 stati
-113 -155 un giorno
-154 -126 ^le tue
-154 -126 ^tue
154 21 arriva il
-154 -121 biblioteca
-148 -154 il data
-154 -112 rientrato
153 13 ^vostro
-105 -153 accettato
88 153 ha
-108 -153 perche ti
-146 -153 rapporto e
153 13 scatola
-153 -97 scriverti
-148 -153 tipo
-152 -148 ^come
152 24 ^noi
-152 -125 brutto
-152 -143 con loro
-152 -143 loro e
152 83 quello
151 -10 # il
151 117 ^che
-76 -151 ^un
-127 -151 antincendio
-151 -134 apriamo
151 2 avevamo detto
151 30 ha pagato
151 39 il finale
-102 -151 intervento
30 151 possiede
-151 -131 puoi
-116 -151 scrivere
-25 151 suo nome
-151 -98 tornare
2 151 trovata
151 61 una spesa
151 8 vi abbiamo
12 150 carta di
-107 -150 corso
-150 -145 da giovedi
-150 -88 dei #
110 150 ente
-133 -150 inviato a
-111 -150 l' oggetto
-150 -67 notizia
-149 -128 ^host
-149 -140 ^quota
-149 -100 ^ti
-8 149 accessibili
149 28 conta
-5 149 telecamere
-149 -98 torna al
-149 -121 venti minuti
148 7 ^esame
-124 -148 ^la nostra
-143 -148 aspettiamo sabato
-148 -127 biglietti restano
65 148 internet
148 51 non avevamo
-131 -148 per uno
-148 -127 restano validi
-147 -123 ^spam
-147 -128 cancellati
-102 -147 danno
93 147 dei
-137 -147 di domani
-27 -147 ecco
147 3 giovedi e
147 128 ieri
-102 -147 il danno
-147 -118 il volo
-141 -147 preferito
-147 -102 raccolto
-147 -123 spam
147 56 stato generato
146 58 ^estratto
-146 -94 avviso
-146 -121 del previsto
-146 -122 falsi
-126 -146 gusto
-146 -131 il vecchio
146 22 nuovo e
84 146 sappiamo
146 32 stamattina alle
-109 -146 volo
-126 -145 ^le nostre
-126 -145 ^nostre
-136 -145 ^nuovo
-140 -145 agli amministratori
-140 -145 amministratori
-145 -95 confermata
-145 -117 destinatario
-145 -121 e in
145 89 e rimasta
-85 -145 giovedi dalle
145 16 lei aveva
-142 -145 piacere
145 89 rimasta
-145 -144 tua richiesta
-145 -145 un minuto
-144 -8 ^indirizzo
-135 -144 ^quasi
144 31 abbiamo invertito
-97 -144 coinvolti
-144 -74 errore
34 144 genitori
144 22 indicato un
144 31 invertito
144 31 invertito due
45 144 l' elenco
-144 -96 la aspettiamo
-141 -144 rilevato
-143 -102 ^di nuovo
28 143 abbiamo spento
-143 -106 anche senza
143 26 aperto la
143 -19 c' era
-143 -129 di novembre
-143 -124 ferie dal
-143 -122 inizio
-143 -142 lecce
143 50 non era
-143 -126 pasqua
-116 -143 perso
143 27 scambiato
-143 -120 segnali
-143 -128 tuo profilo
142 49 ^con la
-142 -120 ^gli
142 -4 abbiamo mandato
142 44 annullato la
-142 -101 autunno
142 22 avesse creato
27 142 caricati
105 142 conteneva
-142 -96 cosi
-142 -140 ecco i
-141 -142 entro
142 108 esatto
142 30 espositori
-142 -118 filiale
-142 -118 in filiale
142 30 la trovate
62 142 potuto
-142 -99 registrati
142 32 rimborso entro
-142 -126 romanzo
-126 -142 se ti
-34 142 tutto il
-132 -142 usano
-141 -116 ^al tuo
141 42 ^iscrizioni
141 33 arrivato un
141 36 cartello
141 122 chiami
-141 -141 di consegna
-119 -141 ha offerto
141 37 il viaggio
-127 -141 log
-122 -141 manca solo
141 21 passate
-102 -141 risulta
-138 -141 serve
-102 -141 tornano
-90 -141 viene
51 140 da estranei
140 16 dentro c'
140 33 il mese
47 140 l' iban
140 67 puo succedere
-140 -79 ti
-101 -139 ^in
-139 -91 cancello
139 75 chiuso la
139 32 conteneva il
139 59 davide
-79 -139 di notifica
139 4 euro !
139 33 foglietto
46 139 messaggi che
-47 -139 online
-139 -107 prestiti
75 139 spento
-126 -139 subscribe
139 59 tu sei
138 30 # abbiamo
138 53 ^sollecito
138 53 ^sollecito di
-138 -96 a sabato
-136 -138 acquistato
-138 -99 buone
138 33 caldaia
138 6 ci e
14 138 e il
48 138 ha allegato
-100 -138 il premio
-136 -138 il produttore
-138 -106 in biblioteca
55 138 la cancellazione
-138 -99 nessuna risposta
-136 -138 produttore
138 53 sollecito di
138 10 speciale
-138 -137 totale
-138 -103 tra l'
-118 -137 ^posizione
-137 -103 azienda
-131 -137 della banca
-137 -82 i posti
-124 -137 il programma
-46 -137 la fattura
137 36 non paghera
137 34 notifica
137 -7 ora e
137 36 paghera
-26 137 paziente
-123 -137 slitta
-137 -122 stare
-136 -130 a giugno
136 71 abbiamo chiuso
-136 -10 aggiornamenti
-5 136 contratti
-136 -132 dagli
-136 -123 del data
136 42 dell' anno
-136 -116 e ringraziamo
-136 -135 funzionano
136 18 ha fatto
136 3 importi
136 -3 le famiglie
136 17 mai
-136 -129 parti
-135 -136 perdonaci
-136 -111 regolamento
-136 -122 un documento
136 37 un solo
135 34 ^buono
-135 -108 ^del data
-130 -135 ^pratica
-135 -110 avra
135 21 caricato la
-120 -135 consenso
-120 -135 contatti
-135 -111 da #
-135 -131 del furto
-135 -131 della posta
135 -6 doppia
-96 -135 entro il
-135 -95 ferie da
-135 -91 in ferie
-121 -135 inoltrare
135 22 l' estratto
-121 -135 lago
-135 -131 li ha
135 135 nel suo
135 32 quella definitiva
135 28 scuse per
-135 -91 siamo in
55 135 state
-92 -134 ^modificata
-8 134 ^registro
8 134 conteneva i
-132 -134 cortile
134 35 disservizio
-113 -134 essere soppresse
-107 -134 grazie
-122 -134 i dettagli
-100 -134 l' assistenza
134 79 le e
-92 -134 modificata
-115 -134 questo messaggio
-113 -134 soppresse
-134 -124 ti mandiamo
-133 -101 ^e tornato
-133 -119 ^rimborso
-133 -101 ^tornato
-133 -119 carla
133 32 convegno
-133 -124 documento
-133 -131 e arrivato
-133 -109 e confermata
-133 -130 il pacco
-133 -91 negozio
-131 -133 ottobre
15 133 parliamo di
133 72 quello che
133 61 quello di
58 133 registrate
-133 -108 sonda
133 113 tabella
-98 -133 utente user
-29 132 ^dei
132 26 ^due volte
132 26 ^volte
132 20 abbiamo lasciato
24 132 aprire i
-132 -131 chiedi
-132 -115 civile
-96 -132 dati non
58 132 doveva esserci
58 132 esserci
-132 -122 informatica
19 132 le password
-132 -113 libreria
132 25 online e
-132 -70 pagamento e
-13 -132 per chi
-132 -115 protezione civile
-121 -132 saranno
-132 -122 sicurezza informatica
-99 -132 sistema per
-112 -132 ti sei
-75 -132 valido
-108 -131 ^menu di
131 28 avete potuto
131 20 bellinzona
-131 -105 chiasso
131 13 contare
131 36 del bilancio
-23 -131 di domenica
-131 -118 direttore
131 83 guardare
131 22 la tabella
131 28 non avete
-64 -131 offerto
-100 -131 ora per
131 0 potrebbero non
-108 -131 quando vuoi
4 131 referto a
-17 131 risultati
-131 -130 scaduta
131 -3 scusate
-83 -131 sono coinvolti
-131 -129 su {}
4 131 suo referto
131 55 un servizio
11 131 vogliamo
131 79 volte
-130 -122 ^andata
-130 -122 ^e andata
-130 -103 ^manutenzione
-130 -103 ^manutenzione programmata
-130 -103 ^programmata
-94 -130 caso di
130 31 di questa
49 130 e nostro
-90 -130 ecco come
-130 -120 grazie di
28 130 ha trovata
-128 -130 home
130 8 la corsa
-130 -103 manutenzione programmata
-130 -103 programmata
-118 -130 promemoria
-130 -105 url
-130 -127 venti
-129 -86 ^catalogo
92 129 ^per i
-129 -128 arrivato
47 129 autorizzati
-129 -86 carta d'
-129 -123 clic
-129 -50 da parte
-129 -98 date
-54 -129 di piu
-129 -105 lo trova
47 129 non autorizzati
-129 -98 possibile
-124 -129 rilevato un
16 129 suo c'
-129 -112 trovato il
-121 -129 usi
-128 -47 # a
19 128 ^i dati
-89 -128 account
-127 -128 browser
36 128 ce l'
-110 -128 dettagli
50 128 di una
-97 -128 domani
-108 -128 e inviato
-81 -128 entro un
13 128 esteri
128 59 nostre scuse
-108 -128 nuovi
-128 -118 programma
-128 -109 rimborso
128 87 spedito
-128 -93 stato trasmesso
-128 -119 traccia
-79 -127 ^contatore
127 5 ^correzione
-79 -127 ^del contatore
-88 -127 account e
0 127 aria
127 -4 chiudere
-127 -127 codice {}
127 76 con quello
-107 -127 con te
-103 -127 corriere non
-105 -127 del sito
-53 127 hanno
127 33 il tentativo
-114 -127 link vale
127 33 non conta
-127 -28 notte
-106 -127 o il
-127 -69 occhio
-127 -124 quasi
-127 -97 riceverai
-127 -121 se
-122 -127 tecnico passera
-114 -127 vale un'
126 40 ^comunicazione
-126 -104 acquista
-126 -19 campo
126 1 con l'
-126 -108 cucito
-126 -120 dal tuo
-112 -126 data date
-121 -126 del messaggio
-126 -57 di chi
-126 -81 esaurito
-107 -126 firma
-126 -124 id
-126 -105 listname e
-126 -104 messa in
126 17 non essere
-112 -126 operazione
126 2 parte domani
-126 2 password
126 0 pure non
-118 -126 riassunto
-35 -126 tiene
126 47 visita
-112 -126 wiki
-125 -79 ^corso
-45 -125 ^e in
-64 -125 ^ha
21 125 ^tutti
-103 -125 cambio
125 -6 causa di
-125 -101 ce lo
125 93 doveva
125 -20 era un
-19 -125 fattura
125 -2 fuso
125 -6 malfunzionamento
125 69 mattina
125 39 scusaci !
-125 -113 trova la
24 125 tuo indirizzo
125 -6 un malfunzionamento
-118 -125 {} ha
-124 -97 ^chi ha
34 124 ^ci hanno
124 75 ^per la
124 -21 ^quattro
-124 -89 a presto
-90 -124 abbiamo una
124 28 anticipo
124 39 ciao !
-12 124 elenco dei
-124 -121 giorno
-124 -114 il corso
-115 -124 lista listname
-115 -124 listname
124 23 non li
-105 -124 nuovo
-124 -107 parte fino
-124 -110 spiacenti di
14 -124 stanotte
-73 -124 ti serve
123 22 # rimane
-123 -55 ^a
-120 -123 ^conferma
123 48 ^mail
-94 -123 ^suo
-123 -116 accogliere
-123 -116 accogliere la
-123 -115 annullato l'
-123 -120 bonifico di
123 24 chi ha
-122 -123 chiede
-123 -104 dal #
-123 -116 decisione
123 20 di garantire
-123 -119 e andata
63 123 elenco
123 20 garantire
-112 -123 giorni
-123 -100 il certificato
123 35 lo facciamo
-123 -94 oggi il
-24 123 protezione
-107 -123 richiamo
123 36 spedizioni
123 -5 versamento
122 -9 ^da
-109 -122 ^profilo
-122 -62 ^raccolto
-109 -122 ^tuo profilo
-122 -122 civico
-120 -122 di ottobre
-122 -115 difetto
9 122 foto della
-105 -122 gatto
-120 -122 guarda
81 122 impostato
122 26 l' auto
122 34 non corretto
-119 -122 online o
122 -11 originale
-118 -122 passera
-122 -107 prendi
-122 -91 serve un
21 122 si potevano
-122 -51 un errore
-122 -104 validi
122 0 versione
42 121 ^i
-121 -93 ^scusa il
121 1 al minuto
-121 -83 allegati
-121 -102 bus
-121 -90 carrello
-121 -100 ceramiche
-79 -121 contatore
-79 -121 del contatore
-7 121 dentro ci
-118 -121 e partito
-121 -33 fa
121 46 gia versato
-121 -96 i promemoria
-121 -54 il giorno
121 72 invio
121 7 la prenotazione
121 22 ordinato
121 37 pasto
-121 -100 resta
60 121 sanno
-103 -121 sinceramente
-121 -93 supporto
-121 23 uno
121 46 versato
-120 -117 ^aggiornato
-40 -120 ^scuse
-10 120 clienti con
120 21 di aprile
120 8 e abbiamo
120 73 e ne
27 120 erano il
-112 -120 errori di
-120 -92 forte
-120 -103 i #
-108 -120 lettera e
-120 -97 manutenzione
120 38 ora in
5 120 presenze
120 -5 prima e
-120 -111 puo venire
120 31 saluti
120 17 tre ore
-119 -119 ^della sicurezza
25 119 analisi
-119 -82 andato per
53 119 aperto
-78 -119 avvisi
119 26 bari
119 4 canone
-119 -98 com' e
-119 -119 conclusa
-119 -100 controlla
-86 -119 di donazione
-119 -119 e piena
-48 -119 esposto i
119 26 euro non
-119 -84 finestra
-119 -82 il verso
-119 -115 iscrizione alla
119 4 la bozza
119 18 le abbiamo
19 119 potevano
-119 -119 raccontano
-119 -7 sul nostro
-119 -114 tre
119 31 tutta italia
17 119 una nostra
-119 -82 verso giusto
-118 -112 # minuti
-118 -107 ^aspettiamo
-118 -117 andata
-114 -118 attivare l'
-91 -118 chiede mai
118 15 dobbiamo
-115 -118 domenica
-118 -44 e si
118 36 gettoni
118 -8 ieri abbiamo
-116 -118 l' operazione
-54 -118 milioni
-54 -118 milioni di
-91 -118 non chiede
-49 -118 non ci
-118 -92 non risponde
-114 -118 per attivare
-118 -109 per qualche
118 105 po
-99 -118 puo
118 30 rispettato
-118 -92 risponde da
-114 -118 sostituito
118 4 te e
-118 -93 tornera
-118 -107 trent'
-118 -107 trent' anni
118 105 un po
-118 -93 venite
-84 -117 ^per chi
61 117 ^rete
-117 -99 a ritirare
117 -15 aggiornato l'
-117 -93 al piu
-117 -93 anni di
117 36 auto
48 117 c' erano
-117 -98 cinque giorni
117 -29 corrette
-81 -117 di spesa
117 29 familiare
-104 -117 ha trovato
117 53 importo verra
-117 -68 in questo
-117 -111 la pratica
-81 -117 nulla e
-96 -117 ora del
-117 -82 potrebbero tornare
-98 -117 prenoti
-7 117 prossimo ingresso
37 117 protezione dei
-117 -106 quest' anno
117 13 rata
-89 -117 request
-117 -81 stato chiuso
-108 -117 volentieri
-116 -101 ^benvenuto
-103 -116 ^listname
-98 -116 ^richiesta di
-116 33 ^sito
-97 -116 abbonamento
-116 -75 acquisto
-116 -105 al campo
-111 -116 atto
-111 -116 atto del
-116 -115 aziende
-88 -116 cambiare la
-116 -113 cambiati
-109 -116 concluso
116 32 di anticipo
-114 -116 di errore
-82 -116 e scusata
-111 -116 farsi
-116 -101 la denuncia
116 48 la seconda
-116 -115 le aziende
-110 -116 mittente
116 32 ordini
-116 -105 possiamo
-116 -86 post
116 8 presenteremo
-12 116 programma di
-99 -116 pronto
-116 -105 quota #
-116 -42 riceve
116 15 rilegge
-116 -68 ritirarlo
-82 -116 scusata
-116 -114 spedizione
-91 -116 tramite
-91 -116 tramite il
-116 -100 ultimo avviso
-116 -95 un difetto
-96 -116 una settimana
-116 -89 via dei
-115 -70 ^confermata
-101 -115 ^promemoria
-115 -86 ^verifica
-77 -115 ^violazione della
91 115 ad
37 115 arrivano
-49 -115 che a
115 24 chi li
-115 -80 chiusi
115 67 comunque
115 8 conguaglio
-115 -96 copia
18 115 curriculum caricati
-115 -41 d' occhio
-115 -94 da {}
-115 -114 domanda di
115 40 era raggiungibile
-78 -115 esercitazione
115 41 fibra
18 115 i curriculum
115 39 il centro
18 115 il permesso
41 115 indirizzi in
-115 -109 maestro
-115 -95 martedi
-115 -75 oggi a
115 15 per aver
18 115 permesso
-115 -7 profilo
5 115 recapiti e
-115 -113 sbagliato
115 37 troppo presto
63 114 ^carta
-114 -108 ^richiamo
114 60 a un
114 53 bolletta di
-48 -114 cinque
114 63 confermato
-34 114 copiate
-114 -68 da sabato
69 114 di scuola
114 31 dispiace non
114 -8 e invece
-114 -89 finita
114 -6 formazione
-114 -83 generali
-74 -114 giugno
-114 -108 ha acquistato
114 22 il calendario
-114 -89 in casa
114 44 in omaggio
-114 -81 parte vostra
-15 114 prima del
-64 -114 quel
-112 -114 ricevi
114 15 riguarda un
114 30 rimaste
-114 -110 server della
-114 -103 un clic
-79 -114 via email
-113 -79 ^com'
-113 -79 ^com' e
15 113 a un'
-113 -58 avviato
113 29 bene
113 16 bozza
113 1 confuso
11 113 copia del
-5 -113 da solo
-113 -70 dispiace che
-113 -87 due minuti
-113 -57 errore di
-113 -72 lambrusco
33 113 le ha
113 17 lo sportello
113 36 modello
-113 -113 peccato !
113 -28 posto del
-103 -113 registrata
-103 -113 registrata e
15 113 scaricare
-109 -113 siamo spiacenti
113 21 tolta
-87 -113 trovato
-113 -34 tuo posto
113 15 vi ha
-113 -78 {} da
-112 -57 # se
-42 -112 ?
-52 -112 ^si
-112 -54 al #
-85 -112 apri la
-26 -112 cinema
112 15 compleanno
74 112 copie dei
-112 -95 del percorso
112 67 di tutto
-112 -74 due mesi
-112 -57 e dovuto
-112 -92 il lavoro
8 112 le credenziali
-112 -74 minuti e
-112 -71 nome
-112 -87 ora con
112 15 pure
-112 -112 richiama
-93 -112 richiesta
-112 -51 senza allegati
42 112 sono state
5 112 un dispositivo
111 27 ^bolletta
4 111 ^clinica
-111 -44 ^documento
111 6 ^premio
-111 -103 ^tuo abbonamento
-111 -68 accordo
-77 -111 aggiornato
-103 -111 chi e
-71 -111 domani alle
48 111 e saldo
111 37 email di
6 111 garante lo
-111 -60 giorni e
-111 -44 identita che
-79 -111 indirizzo ip
-79 -111 ip
111 27 la bolletta
-111 -104 liberare
-85 -111 linea
-111 -93 lo spazio
-104 -111 lugano
111 80 mostrato
-111 -91 noi un
-42 -111 perso una
111 21 proposto
16 111 quarto
-111 10 ti aspettiamo
-110 -106 # febbraio
-110 -18 # in
-89 -110 ^comprato
-110 -85 ^dimenticato qualcosa
-105 -110 ^file
110 -8 ^pacco
-110 -85 ^qualcosa
-85 -110 ammesso
-110 -77 cantato
-110 -77 cantato con
-110 -85 carrello e
110 39 chiedo scusa
-110 -73 ci dispiace
2 110 conti
-96 -110 del giorno
-110 -85 dimenticato qualcosa
-110 -92 e quel
-110 -75 e richiesta
110 0 entro giovedi
-110 -97 il lotto
-110 -64 il nostro
-110 -84 il termine
-107 -110 la quota
110 17 mail di
-79 -110 non viene
-110 -87 o con
0 110 per tutto
-105 -110 per un
7 110 possa
6 110 rubato
-110 -71 sdi
110 32 sono dimenticata
-110 -75 sono due
-106 -110 spiacenti
110 -4 stamattina
-91 -110 tempo
-80 -110 un nuovo
110 -3 voi
-110 -104 {} non
-109 -61 # dicembre
-95 -109 ^!
-109 -85 ^di evacuazione
-109 -85 ^evacuazione
-104 -109 ^prezzi
109 58 a quanto
-107 -109 appena la
109 -18 arrivati
-57 -109 aula
6 109 check-in
-109 -91 com'
-104 -109 condiviso con
6 109 conservato
6 109 conservato le
-109 -85 di evacuazione
-109 -73 dispiace
-109 -83 disponibile nel
109 49 e nel
-109 -96 e scaduta
-109 -85 evacuazione
109 29 fermo e
-48 -109 gli altri
109 12 ho scritto
45 109 i genitori
109 56 l' inconveniente
-109 -85 le false
-109 -99 leggendo
-109 -70 mercoledi #
109 35 omaggio
-109 -98 oppure
-109 -81 partenza
-41 -109 pazienza
-109 -90 ricevera
-94 -109 scelta
109 96 sera
-59 -109 si
-109 -99 stai
-109 -99 stai leggendo
-103 -108 ^lista
-103 -108 ^lista listname
-108 16 ^sicurezza
108 48 a una
-107 -108 aspettavi
-108 -80 capita
108 1 ci siamo
108 48 corsi
-108 -97 costera
-51 -108 del tuo
-106 -108 della tua
26 108 dentro
108 19 due anni
108 4 e lei
108 -4 e tutto
108 4 estate
108 -49 finale
-108 -79 forse
-103 -108 il testo
-108 -82 in {}
-21 -108 la nostra
23 108 ne ha
-108 -85 prima della
108 13 ragione quella
-78 -108 riguarda anche
-68 -108 scontrino
-108 -94 se aveva
-103 -108 testo
-73 -108 usiamo
-41 -107 ^banca
107 16 andare in
107 12 andato
107 -9 anno scorso
44 107 banca e
36 107 dei dati
107 16 di andare
-106 -107 di importo
-104 -107 di iscrizione
-107 -81 dura venti
107 12 e andato
-107 -64 e copia
-62 -107 e ora
-107 -80 gli errori
-107 68 immagini
107 -2 in produzione
107 35 l' ho
-107 -89 le novita
-107 -58 riapertura
-107 -84 ricordiamo
-107 -72 risulta che
-107 -91 riva
-2 107 scrivo
-43 -107 scusiamo se
-65 -107 stasera
-91 -107 tentativi
-107 -38 ufficio del
107 29 vuoto
-103 -106 abbiamo deciso
-96 -106 aprile alle
106 88 avanti i
-106 -80 bassi
-106 -30 bella
-105 -106 cambiarla
3 106 che ha
4 106 che possa
106 19 chiudere l'
106 40 colpa del
-106 -60 consegnato a
-106 -105 consumi
-106 -82 controllo
-103 -106 deciso
-103 -106 deciso di
-106 -62 di taccuino
-90 -106 disponibile
-95 -106 e disponibile
106 92 e non
79 106 egregi
106 56 essere stato
106 73 famiglie
-106 -98 in quarantena
-106 -57 l' errore
43 106 le schede
-106 -102 operazione non
-106 -81 per assistenza
-106 -56 piatto
106 27 prenotare
106 13 pubblicata
-106 -98 quarantena
106 22 salta
43 106 schede
-106 -62 taccuino
-26 106 trovata e
-23 106 tutela
48 105 ^b
-97 -105 ^chiedere
-80 -105 ^sbagliato
-105 -96 abbiamo ancora
-105 -102 alle ore
105 2 aspettare
39 105 chiami la
-105 -67 con password
-105 -73 di san
-105 -79 dura
105 31 e da
105 79 e lo
105 30 fermo
10 105 figlio
-105 -87 file che
28 105 fiscale e
10 105 genitori della
105 7 ha premuto
7 105 hotel
-105 -73 in sagrestia
-105 -82 la mappa
-105 -82 mappa
-105 -73 nella chiesa
105 83 nella tua
-105 -29 parliamo
-105 -75 quattro anni
27 105 raggiungibili da
-105 -73 sagrestia
105 -17 si sono
37 105 sito ha
-105 -88 sull' archivio
-105 -90 tasto
-105 -105 tuo carrello
105 23 ultima mail
-105 -103 via
10 105 vostro figlio
54 104 ^al
-104 -89 ^falsi
-101 -104 ^giorno
-104 -97 ^sua
-102 -104 ^un giorno
-100 -104 all' ultimo
-104 -90 averci segnalato
104 -15 capitolo
-104 -84 clic e
-104 -79 come ci
-91 -104 con chiave
1 -104 dati di
104 16 e quello
-104 -84 entro cinque
104 40 faccio
104 31 fatto il
-92 -104 ferma
-100 -104 fino all'
-95 -104 furto
-100 -104 l' orario
104 40 lo faccio
-103 -104 lui
104 -5 media
-53 -104 molti di
104 10 nel menu
7 -104 ospedale
-104 -41 paga
-104 -81 per cinque
-104 -85 piu semplice
25 104 poteva
24 104 qualcuno ha
39 104 sono stati
82 104 un modulo
11 -104 vale
103 6 ^abbiamo perso
8 -103 ^app
-65 -103 ^cancellazione
-103 -98 ^dimenticato
-103 -82 ^esauriti
-103 -98 ^hai dimenticato
103 6 ^perso
-103 -50 ^stato
103 6 abbiamo perso
-103 -67 all' acquisto
-2 103 allergie
32 103 avevamo impostato
103 13 blocco
-103 -63 chieda
-86 -103 conservare
14 103 da terzi
-103 -98 dimenticato
-103 -82 esauriti
-103 -102 gestore di
-103 -98 hai dimenticato
103 77 ho
-103 -49 identita
-15 -103 il sito
37 103 indirizzi
103 28 la relazione
103 -8 le richieste
103 7 nella mail
-103 -49 novembre dalle
-81 -103 per te
-103 -101 poco
61 103 quattro
103 28 relazione
5 103 riceve il
-103 -79 scusa il
-14 103 sicurezza dei
-103 -101 simulazione
103 6 spiacenti per
-103 -8 va in
102 16 ^acqua
-39 -102 ^domenica
-22 102 ^violazione di
102 56 abbiamo azzerato
-102 -28 accesso
102 -10 ad agosto
-102 -88 aggiorna la
102 56 azzerato
-102 -43 ci hai
102 6 con riferimento
-102 -80 consegnato scade
102 18 di ferie
102 18 di oggi
-102 -96 disdetta
102 6 e noi
102 -13 e siamo
-102 -76 e tu
102 -9 elisa
-102 -33 file e
-102 -89 gia pagato
102 -9 giugno e
-102 -75 hai chiesto
-102 -102 i server
-102 -54 il pagamento
-102 -9 in negozio
102 -12 inconveniente e
-49 -102 insieme
-102 -67 la crema
102 -10 lasciato fuori
-102 -96 lotti
102 6 mero
-102 -58 modulo sul
20 102 nome foto
6 -102 nulla
-102 -84 offerta
102 17 ogni anno
-102 -76 oltre i
-18 102 parcheggio
102 21 per sbaglio
102 23 scusateci
-102 -78 trasmesso
102 6 trattasi
102 6 trattasi di
-102 -87 trova
102 16 vi chiedo
-22 102 violazione di
-95 -101 ^assemblea
-95 -101 ^assemblea ordinaria
-95 -101 ^condoglianze
-95 -101 ^convocazione
-95 -101 ^nostre condoglianze
-95 -101 ^ordinaria
-101 -76 ^scaduto
-95 -101 assemblea ordinaria
-101 -80 assistenza di
84 101 aver
-101 -82 borgo
-101 -97 chiedere
-101 -12 ci sono
-95 -101 condoglianze
-83 -101 donazione
101 -24 doppi
101 12 giorno di
101 22 in anticipo
-101 -98 indirizzo sbagliato
101 1 ne rammarichiamo
-101 -100 noi abbiamo
-95 -101 nostre condoglianze
-93 -101 ordinanza
-95 -101 ordinaria
-95 -101 ordine del
-95 -101 padre
101 18 partita
-101 -88 piu
101 48 preso
-98 -101 prezzi
-101 -92 punto #
101 1 rammarichiamo
-11 101 scegliere una
-101 -87 semplice
101 -34 stessa ora
101 15 tipografia
101 23 vi chiediamo
-100 -76 # dalle
-97 -100 ^benvenuta
-97 -100 ^benvenuta in
100 7 ^e alle
-71 -100 ^mi
-100 -69 ^trovato
-97 -100 bello averti
-97 -100 benvenuta
-97 -100 benvenuta in
-100 -28 cambiato
-97 -100 che bello
100 11 chiamato
100 9 comunicazione di
100 17 contribuente
-97 -100 dicci
100 18 e partita
21 100 era la
-90 -100 furto del
100 17 gentile contribuente
-100 -88 i lotti
100 -36 ieri si
100 -8 lei ha
58 100 lo abbiamo
-100 -88 lotti di
-100 -58 ma non
22 100 nascita e
-100 -66 problema di
-100 -78 quest'
-100 -95 resteranno
-100 -65 ritrovo alle
-100 -93 rivista
100 42 seconda
55 100 un dato
100 -1 vale un
-5 99 ^azione
-5 99 ^azione richiesta
17 99 ^chiavi
-99 -8 ^il nostro
-99 -21 ^nostro
-99 -84 ^respinto
-93 -99 ^scadenza
99 -13 ^tessera
-99 -91 al mese
99 23 avesse
99 38 aveva registrato
-5 99 azione richiesta
-24 99 carta in
-82 -99 catalogo
99 13 codice cliente
31 99 commissioni
-98 -99 contatta
49 99 cuore
-90 -99 domenica notte
-98 -99 due cose
99 25 e gia
99 25 fatto
-99 -72 giorno per
-99 -51 gli stessi
99 12 i tornelli
-99 -69 in
-99 -76 la visita
-25 -99 manca
99 -13 mattina i
-50 -99 messaggio e
-39 -99 niente
-30 -99 novita
-99 27 qualche
99 38 registrato il
-99 -84 respinto
-85 -99 risolto
-99 -76 sanitaria e
-99 -78 sembra
-99 -76 tessera sanitaria
99 12 tornelli
-77 -99 trattenuto
-99 -40 treno
99 32 trovi nella
-99 -52 udine
-98 -76 ^ops !
-98 -23 ^presso
-10 98 altra persona
-98 -57 avv
-83 -98 avviso perche
98 5 centro assistenza
-98 -57 chiama
-98 -91 cose
24 98 database
-88 -98 effettuato l'
-96 -98 hanno tre
-89 -98 la settimana
-56 -98 lo scontrino
-98 -84 lotto
98 -31 matrimonio
98 97 nella
-87 -98 neve
-98 -82 non risulta
-98 -60 nuova
98 9 ogni caso
98 10 ognuno
-98 -76 ops !
98 2 primo
15 98 qui e
-98 -89 tre settimane
-84 -98 va
98 17 zona
70 97 ^cosa e
97 32 abbiamo caricato
-97 -78 abbraccio
97 33 accadere
-97 -48 cancellazione
-97 -75 che sembra
-92 -97 ciao {}
-97 -96 con la
-97 -22 da ieri
-97 -87 dallo
97 -11 davanti
-97 -75 descrizione
-97 -26 destinatari
-30 -97 di stasera
97 -2 di troppo
-76 -97 dieci
97 33 doveva accadere
-97 -74 e per
-97 -61 e prevista
97 63 errore materiale
-87 -97 fornitore
-97 -86 giorni giorni
97 19 informazione
-34 -97 insieme a
-10 97 la sicurezza
97 17 lo e
97 63 materiale
-26 -97 n
37 97 nella nostra
-97 -89 non tener
97 19 parola
-97 -85 quante
-82 -97 questo avviso
97 19 sanitaria
6 -97 si e
-11 97 sostituire
-97 -27 sulle
-97 -89 tener
-97 -89 tener conto
-97 -88 teniamo
-97 -88 teniamo da
-62 -97 tua bici
-85 -97 viaggiatori
-96 -97 vol
-96 -31 ^del
-55 -96 ^il suo
96 16 ^la mail
96 14 ^mail di
-10 96 a cuore
-96 -87 abbiamo annullato
96 -2 abbiamo tolto
-81 -96 accesso con
-96 -85 accetta
96 93 ad aprire
-96 -84 alle {}
-96 -88 assegno
96 78 che avete
-10 96 ci sta
-84 -96 completa e
96 17 concerto di
35 96 erano raggiungibili
-96 -82 i termini
96 75 inclusi
-8 96 iscritti
96 48 lei
96 -10 li
-89 -96 mancanti
96 -11 messaggio per
-4 -96 minuto
-87 -96 otto
96 -9 problema tecnico
96 93 provato ad
35 96 raggiungibili
-69 -96 scade
96 25 se la
-96 -85 soltanto a
96 11 sportello
-96 -82 termini
13 -96 troppo
96 16 vecchio di
-96 -84 {} alle
-95 -68 # messaggi
-95 -74 ^cambia
90 95 ^cosa
-95 -87 ^esito
69 95 ^iban
-95 -81 aggiorna
-95 -71 batteria
11 95 ciascuno di
-95 -55 collaborazione
11 95 condivisa
11 95 condivisa con
-56 -95 da oggi
19 95 di attivare
95 2 due persone
-41 -95 e i
64 95 e sempre
-95 -57 euro che
-90 -95 gestore
-95 -88 hai tempo
-95 -85 in tre
-95 -58 l' #
-88 -95 lettori e
11 95 lo hanno
95 61 nome di
3 -95 non abbiamo
95 24 non verranno
-76 -95 parlato
3 -95 passa
6 -95 ritardo
-95 -61 ritrovo
-30 -95 scuse
-93 -95 sinistro
95 34 sistema e
-28 95 stata aperta
-86 -95 tempo che
-95 -88 tempo fino
-83 -94 ^per scadere
-83 -94 ^scadere
-83 -94 ^sta
-83 -94 ^sta per
-74 -94 ^ticket
-74 -94 ^ticket id
-74 -94 ^ticket ticket
-94 -87 a usare
-19 94 abbia
94 -12 alcun
-11 -94 allarme
94 -1 arrivate
94 1 chi aveva
-94 -60 ci trovi
12 94 ciascuno
-86 -94 dell' istituto
94 11 di parole
23 94 di viaggi
-94 -81 e cambiato
65 94 e con
19 94 email e
94 10 era giusto
94 16 estratto
-94 -92 false
94 20 gentile passeggero
94 11 giri
94 11 giri di
94 3 ha mai
-94 -71 il sistema
94 32 il tono
-94 -87 in vigore
-86 -94 istituto
94 10 la qualita
-13 94 la stessa
-94 5 modo
21 94 nome e
-34 94 non piu
94 6 paghiamo
94 6 paghiamo noi
-74 -94 parole
94 20 passeggero
-83 -94 per scadere
-94 -60 per sms
-31 -94 per una
-72 -94 ricevi questo
94 81 rimasta in
-94 -83 ritirare
-18 94 segnalazione al
35 94 smarrito
9 -94 spesa
-74 -94 ticket id
-74 -94 ticket ticket
94 32 tono
-60 -94 un gestore
-94 -88 un indirizzo
-74 -94 usa
-94 -87 vigore
14 94 voi e
93 -39 ^in ritardo
-42 -93 ^no
-50 -93 ^novembre
93 74 avanti
23 93 b
-68 93 cartella
-35 -93 che il
6 93 clinica
-93 -91 colpa nostra
93 45 con una
-93 -80 e esaurita
-93 -80 esaurita
-93 -72 il museo
93 1 la scadenza
-38 -93 minuti
-93 -72 museo e
-93 -61 note
-93 -91 prova di
93 11 qualita
93 -5 ricevuto da
93 45 scritto
8 93 serrature
93 -4 sorteggio
-90 -93 spid o
70 93 stessa
-93 -48 stessi
93 -3 tua banca
30 93 ultimo mese
-93 -82 vento
93 -9 vi dobbiamo
-92 -73 # vento
85 92 ^fedelta
-92 -89 ^riunione
-92 -77 a fine
92 39 allo #
22 92 anche di
-18 92 autorita
92 1 calendario
92 20 camera
-92 -91 caro
-92 -67 chiama il
92 43 chiedo
-92 -87 completare
-92 -87 completare l'
16 92 del portone
-92 -67 di accesso
92 -12 di mercoledi
92 13 doppio
92 -8 e gliela
15 92 e note
92 16 evento
4 -92 febbraio
85 92 fedelta
92 -8 gliela
-34 -92 grandine
-92 -65 il sindaco
92 71 incaricata
-92 -82 l' esportazione
92 16 l' evento
92 20 la camera
92 17 la mail
92 22 la scuola
92 49 le avevamo
92 -20 liste
-92 -12 modifica del
92 13 partire
-92 -87 per completare
-92 -81 poi la
10 92 polizia
16 92 portone
92 5 questo ufficio
-92 -89 riunione
-76 -92 sei stato
-92 -85 tolleranza
-58 -92 un messaggio
-91 -69 ^candidatura
91 -9 ^il messaggio
-70 -91 ^un nuovo
30 91 abbiamo cambiato
-91 -60 ama
91 4 assegnazione
91 39 avrei
91 39 avrei dovuto
91 -7 barca
73 91 cedolino di
-91 -71 chiedere scusa
91 14 colpa e
91 12 delle #
-91 -85 e buon
-91 -84 e una
-91 -41 evento che
-73 -91 gli allegati
-24 -91 gratuito
-91 -56 il controllo
-75 -91 inviato
91 14 la colpa
21 91 le copie
-91 -69 levante
-91 -71 modo di
52 91 nella stessa
23 91 oggetto di
91 64 pubblicato
-1 91 sarebbero stati
91 2 te ne
-91 -88 usavi
-91 -80 vostri dati
-15 90 # account
-27 -90 # giorni
-90 -63 ^il #
-90 -52 ^indirizzo email
-90 -80 ^versione #
90 22 aprile si
59 90 cosa e
-60 -90 cucina
-90 -24 d' identita
7 90 da qui
-90 -80 della versione
-90 -79 di dominio
90 34 di servizio
-90 -87 esportazione
-41 90 forum
90 8 giro
81 90 ha detto
-80 -90 hai
90 65 i messaggi
-90 -64 il servizio
-5 90 indirizzo di
-73 -90 l' iscrizione
-54 -90 la guida
90 10 lo
-50 90 maestra
-32 -90 notifica a
90 38 questa settimana
-90 -23 ricevera la
-33 -90 ricevuta di
90 27 succedere
-90 -76 usare il
-89 -56 ^possibile
89 -23 abbiamo
-89 -86 abbiamo un
-12 89 anno e
-89 -60 arancione
-28 89 certi
-4 89 che l'
-89 -61 crema
4 89 dei documenti
89 10 difficolta
5 89 e password
-89 -72 errore #
39 89 euro e
89 -50 foto del
-60 -89 mandiamo
89 17 non deve
89 -5 nostra newsletter
89 -4 ora sono
41 89 piu di
-80 -89 piu vicino
-86 -89 preghiamo di
-84 -89 scende
89 -21 troppi
89 18 un' anomalia
-80 -89 vicino
88 42 ^delle
21 88 ^informazioni
11 -88 ^podcast
-82 -88 ^rifiutata
88 10 agosto
88 -9 al sesamo
88 -9 allergici
61 88 aprire
-88 -77 aumento
11 -88 c
70 88 cedolino
-88 -66 certificato medico
-88 -45 che chiedono
10 88 chiamare
88 41 chiesto di
29 88 cosa
65 88 di un
88 -16 dopo una
5 88 esposizione
5 88 esposizione di
76 88 i punti
-88 48 in un
-88 -18 inserisci
-88 -77 l' aumento
-88 -68 meteo
63 88 missione
-57 -88 nei dati
-74 -88 per email
-88 -6 pilota
11 -88 podcast
-88 -42 reclami
-82 -88 rifiutata
-37 -88 scade tra
88 -9 semi
88 -9 sesamo
-88 -68 sindaco
88 14 soddisfazione e
-10 88 sua
87 20 ^# #
83 87 ^che cosa
-87 -85 ^il concerto
-2 87 ^informativa
12 -87 ^messaggio
-83 -87 ^programmata domenica
87 17 ^verde
-87 -56 a nessuno
15 87 accorti
-87 -80 alla versione
87 22 anomalia
87 7 avete
-74 -87 caffe
87 13 castelli
32 -87 ci avete
58 87 compreso
87 68 da questo
87 1 dello
87 -12 di sabato
87 8 dirigente
-4 87 donato
87 5 e ci
-82 -87 entro #
-82 -87 eravamo
-81 -87 esportazione che
66 -87 fondo
-87 -51 garibaldi
-42 87 gruppo
87 85 ha spedito
-81 -87 hai richiesto
87 7 ignora pure
-87 -67 il successivo
-2 87 informativa
-38 87 inoltre
56 87 l' avevamo
87 1 la ricevuta
-78 -87 lettera di
87 37 lunedi e
-87 -74 messaggio senza
19 -87 non sono
87 44 nostro archivio
-87 -67 ogni dieci
87 -32 passo
-87 -58 porti
-84 -87 preghiamo
49 -87 premio
-83 -87 programmata domenica
-87 -61 qualcosa non
-87 -80 quella data
87 9 riapriamo
-81 -87 richiesto e
-81 -87 sbaglio
-20 -87 se lo
-17 -87 serve rispondere
-69 -87 settembre
15 87 siamo accorti
-74 -87 sull'
-87 -40 uffici
-76 -86 # ore
33 86 ^# gdpr
-86 -74 ^condizioni
86 26 ^dati del
33 86 ^dell' art
33 86 ^gdpr
-86 -74 ^nuove
-86 -74 ^nuove condizioni
33 86 ^sensi dell'
-55 -86 allegato e
86 15 ancora
-22 -86 approfittare
86 18 aver scelto
-86 -29 avremmo
-81 -86 avviene
-86 -62 candidatura
1 86 comunque di
86 55 con tutti
-43 86 credenziali
86 18 dalla nostra
86 26 dati del
-86 -29 dati personali
-32 -86 dati sono
86 3 del tutto
-77 -86 di comune
-29 -86 disponibili
86 70 durata
86 33 e l'
86 0 editor
79 86 evento e
-86 -35 fate
27 86 gli indirizzi
-72 -86 interni
-14 -86 l' allarme
-86 -12 la carta
-39 -86 link
11 -86 lunedi la
86 19 nostra mail
86 18 nostra volonta
-86 -74 nuove condizioni
86 2 ottobre la
-86 15 pagina di
19 -86 passato
-64 -86 password per
-86 -29 personali
69 86 poi si
-86 -57 prenota
86 73 preso un
-27 86 riaperto
-49 -86 righe
-73 -86 scade il
86 9 scelto
-71 -86 scolastica
-79 -86 sua richiesta
-86 -74 termine
-86 -41 titolo
-67 -86 un computer
86 4 un prezzo
6 86 una password
13 86 verifiche
64 86 vi
55 86 viaggi
86 18 volonta
85 -6 ^marzo
-85 -76 ^numero
-41 -85 ^se ti
-76 -85 ^siamo
-85 -65 a pagare
-73 -85 alle ora
85 -4 altri il
28 85 aperta
17 85 autori
17 85 autori hanno
25 85 certo numero
-41 -85 chiusura
-85 -74 con effetto
-85 -23 configurazione
-85 -74 dal {}
85 -6 del corso
-1 85 della tessera
17 85 di riscatto
-85 19 di sicurezza
85 23 di via
17 85 gli autori
17 85 hanno copiato
-85 -57 i bambini
-85 -74 il limite
77 -85 in fondo
85 -3 invece di
85 -21 lavori e
-85 -81 limite
85 -7 lo paghiamo
-82 -85 macchina
47 85 mese di
-64 -85 messaggio la
-85 -78 mostra
85 -18 n'
-67 -85 nessuno puo
-85 -31 nominativo
85 -18 nostra ultima
-84 -85 ore per
65 85 per errore
-85 -76 perdere l'
-85 -73 perse
-85 -77 poi il
-28 85 quadrifoglio
17 85 riscatto
-85 -6 scritto a
-77 -85 solo la
-85 -81 spese
-52 85 tre anni
85 -5 undici
9 85 vicenda
-68 -84 ^?
-84 -75 ^disdetta
84 -9 ^dobbiamo
84 5 ^il nome
-84 -56 ^richiesta
-84 -82 a noi
-78 -84 a segnalazioni
-20 84 abbiamo disconnesso
-84 -75 abbiamo registrato
-84 -71 addebitare
-84 -73 aggiornala
-77 -84 attesa
-44 -84 aveva gia
-78 -84 carta per
-84 -54 con noi
-63 -84 con spid
84 46 confermato per
84 42 da quella
32 84 dal nostro
-78 -84 dei soci
-20 84 disconnesso
20 -84 e pronta
-25 84 faccia
84 1 ha ordinato
84 -6 hai gia
27 84 in chiaro
-84 18 informiamo
-84 18 informiamo che
-84 -70 lungo
-73 -84 nazionale
-84 -44 nella notte
-84 -69 numeri
-9 -84 organizzatore
-84 -75 perderla
84 20 prelevato
84 8 prenotazione
-84 -75 registrato la
-78 -84 riceve un
-22 -84 riepilogo
-27 -84 rimborso e
-72 -84 sbagliato indirizzo
-73 -84 sciopero nazionale
-84 -84 scriviamo
-78 -84 se riceve
-78 -84 segnalazioni
-48 -84 sezione
84 6 sfuggito
-14 -84 spett
-84 14 stato
-84 -75 sua disdetta
6 83 ^agli
83 12 ^errata
-83 -72 ^rifiuto
0 83 ^sicurezza dei
83 12 a te
-79 -83 aprite
53 83 care famiglie
83 7 che hai
83 47 chiarimento
-83 -80 cliente che
-75 -83 contributo
83 31 dovuto
83 3 e li
83 -22 era quello
9 83 file con
-83 -59 i servizi
-6 83 il cedolino
-83 -74 in lista
-16 83 informazioni
-83 -37 libera
-31 -83 negozi
-56 -83 no
-79 -83 non aprite
-56 -83 non devi
0 83 o un
83 14 ops
-53 -83 per neve
-79 -83 per rispondere
17 83 portato via
29 -83 presente
83 -8 ricetta
-83 -72 rifiuto
-63 -83 serve altro
-83 -61 servizio di
-58 -83 sms
-4 83 sta
83 60 stata trasmessa
49 83 taluni
-3 -83 una prova
83 -19 vi avevamo
-82 -65 # cl
-82 -17 ^ci
-82 -20 ^d'
82 8 ^gia
-67 -82 ^note
-82 -45 ^segnalazione
-77 -82 ^sua richiesta
-82 -81 a mezzanotte
82 23 annullato non
11 82 chi ci
-82 -73 ci rincresce
-82 -65 cl
39 82 clienti
-82 -43 come previsto
79 82 con i
-82 -71 dal portale
-17 82 del sangue
82 25 di grave
5 82 e di
82 -12 e scappata
-75 -82 eccezione
-82 -75 fine del
82 52 fine settimana
14 82 foto e
82 24 grave
-82 -75 il seggiolino
82 0 in altri
16 82 informazioni che
-3 82 intruso
82 45 invece
-64 -82 la preghiamo
82 -5 nessuno di
82 25 niente di
-82 -18 nostro
-60 -82 numero verde
-80 -82 per averci
82 2 per gli
-64 -82 persona non
-82 -31 questa lettera
76 82 ricevuto il
82 19 rimborsiamo
-82 -73 rincresce
-82 -80 ritardo per
47 82 rubrica
-17 82 sangue
82 -12 scappata
-82 29 scheda
61 82 schede di
-7 -82 se ha
-82 -75 seggiolino
82 48 segretaria
77 82 sensibile
82 -2 si comunica
82 -16 solo
-51 -82 tuo telefono
-3 82 un intruso
82 9 un sms
82 4 una cifra
-76 -82 verifica
-81 -74 # attivo
-4 81 ^aperto
-81 -75 ^dati di
32 81 ^di maggio
-81 -65 ^disponibile
81 -21 ^per sbaglio
81 -21 ^sbaglio
81 8 ^test
-15 -81 ^una lettera
-81 -32 accedere
-23 -81 amministrazione
66 81 assoluta
-81 -59 avra il
-81 -73 basso
-81 -63 bere
-81 -71 cambia il
-81 -78 cancellato
-81 -68 che gestisce
81 69 chi
-81 -81 ci avvisi
-81 -63 da bere
29 81 desideriamo
-81 -66 e tornato
81 -10 e vi
-59 -81 furti di
81 5 gentile dottoressa
-81 -68 gestisce
81 20 giugno non
-81 -74 i vostri
-6 -81 indietro
81 38 interrotto
-5 81 la busta
-81 -60 le modifiche
-81 -44 lo diciamo
81 36 noi la
81 14 non l'
31 81 nostra
-70 -81 note di
81 20 paghe
-81 -75 previsto
66 81 priorita assoluta
-81 -63 qualcosa
-5 81 restituito la
-81 17 sicurezza
-81 -78 sms che
81 -17 stamattina e
28 81 suo profilo
-81 -58 trova anche
-15 -81 una lettera
-81 -69 utente
81 53 vecchio
10 80 ^e stata
80 27 ^mail del
-54 -80 ^offerta
10 80 ^stata
80 35 abbiamo disattivato
39 80 ad altri
-30 -80 allergeni
19 80 anagrafici
80 -29 aveva
58 80 avevamo scritto
-53 -80 bello
-40 80 bucato
-34 -80 caricato un
19 80 dati anagrafici
-80 -38 di aver
51 80 e stata
-80 -68 effetto
8 80 garante
-80 -48 gli ordini
-80 -67 i lettori
-76 -80 il {}
-49 -80 impostazioni
-80 -78 iscritto
16 80 istruttore
80 28 la biglietteria
-80 -60 la lista
16 80 ladri
-80 -68 lasciare
-46 -80 lunghe
-80 -76 mezzanotte
-54 -80 negozio di
-71 -80 ore #
80 21 pochi
-80 -68 quello nuovo
80 10 regalo
80 16 rosso
80 80 sono in
2 80 spedire
-80 -69 tavolo per
80 -10 telefonato
80 6 tolto i
-80 -9 tre giorni
-47 -80 tu non
-54 -80 un #
79 25 # che
-77 -79 # franchi
3 79 ^cambi
79 -8 ^con
79 -28 ^servizio
9 79 acquistati
-79 -49 andare via
-79 -22 aperti
-56 -79 arriva
79 32 caselle
32 -79 che per
-79 -65 cinque anni
71 79 clienti e
-15 79 comuni
8 79 consultati da
-69 -79 copia di
-43 -79 da lunedi
7 79 di nascita
-79 -49 dispiace vederti
-79 -69 dominio
79 70 e arrivata
-40 -79 era di
6 79 ex
79 15 febbraio abbiamo
-77 -79 franchi
-70 -79 il laboratorio
79 8 indicato
-79 -56 indirizzo email
-79 -64 la protezione
-13 -79 n #
7 79 nascita
-12 79 negli
-12 79 negli ultimi
-47 -79 novembre
-36 -79 nuovo file
-40 -79 oggi
-79 -75 per la
-79 -50 registrazione
-29 -79 riguarda
-79 -75 sara
-14 -79 scadenza
-79 -60 sole
-77 -79 spegniamo
-53 -79 te
-79 -35 tutti voi
6 79 un ex
-79 -49 vederti
-79 -49 vederti andare
-78 -64 # per
-48 -78 ^alle
19 78 ^attacco
-47 -78 ^chiuso
-78 56 ^di sicurezza
78 59 ^ecco
78 59 ^ecco come
16 78 ^estranei
-78 -74 ^fax
22 -78 ^se
5 78 ^subito
59 78 ^un'
16 -78 a causa
-78 -26 a s
23 -78 alcune
2 78 altrove
-78 -69 attestato
78 23 avevamo registrato
-78 13 boutique
21 78 coinvolte
-78 -38 comune di
78 7 cui ci
-78 21 dell' assemblea
-18 78 dispiace il
24 78 essere stati
-78 -74 fax
-44 -78 file di
-78 -43 fiscali
-78 -67 fra
-77 -78 frequenza
-54 -78 guida
-78 13 in boutique
-78 -27 in vendita
-25 -78 l' avete
-77 -78 la frequenza
-29 78 la tua
-78 -69 lavoro
-12 78 letto i
78 -2 maggio e
-78 -51 mensile
-78 13 nella cartella
-78 -64 nuove
78 58 parte della
-78 -54 per il
78 74 quanti
-78 -68 quotidiano
32 78 recapitata
78 21 responsabile del
78 -37 riportato
-78 -26 s d
-78 -62 scelto un
78 17 serena
-55 -78 server
78 23 sollecito per
49 78 stata
32 78 stata recapitata
17 78 terzi
15 78 terzi non
12 78 tessera e
78 10 test
-78 -69 un fornitore
78 23 un sollecito
-78 -66 verso
77 9 # i
-3 77 ^a un'
-35 -77 ^abbonamento
-3 77 ^altra
0 -77 ^chiusura
-2 77 ^erano
-39 77 ^hanno
-3 77 ^un' altra
2 77 abbiamo bloccato
-77 -50 abbiamo rimborsato
14 -77 acqua
-77 31 al numero
3 77 altrove e
2 77 bloccato l'
-48 -77 chiuso
77 37 comunicato
-77 -9 con gratitudine
-77 -42 dall'
77 -12 davanti a
24 77 desideriamo informarla
-49 -77 di non
-29 -77 di quella
-71 -77 dottor
77 12 due giorni
-77 -66 fra i
-71 -77 gentile dottor
-77 -58 gia stata
-77 -9 gratitudine
-10 77 ha comprato
45 77 ha reso
-77 -64 i biglietti
-77 -32 i file
-77 -66 i preferiti
-77 -70 ing
-77 -66 le offerte
27 77 le vostre
77 9 lo era
5 77 login
77 -51 molti
-77 -69 nel corso
-77 -72 non possiamo
-24 -77 non serve
6 77 nostro aggiornamento
77 -1 notti
-1 77 password di
-77 -38 per
-77 -66 preferiti
-11 77 prudenza
-77 -53 punto
77 13 quella mail
77 -1 replica
-77 -66 riceverai un
-77 -70 riceveranno
-77 -63 sanitario
-77 -77 sito
38 -77 tolto
-77 -66 trenta
-15 -77 versata
-70 -77 volume
27 77 vostre
76 16 # ho
76 6 ^da visita
76 47 ^dal
76 6 ^visita con
-76 -72 allegato trova
-55 -76 chiave di
-76 -66 compilare
-76 -29 comunichiamo
-76 -29 comunichiamo che
-76 -48 consultabile
76 6 da visita
76 12 di noi
-76 -48 e consultabile
-76 -17 e stato
58 76 e vero
-76 -58 hai fatto
-76 -53 iva
-68 -76 la domanda
3 76 la riguardano
76 6 li ristampiamo
-3 -76 messaggio dal
-76 -74 nel carrello
-76 -69 non ti
-17 -76 non valido
76 -30 produzione
-76 8 quelle
-76 -55 qui sotto
5 -76 regola
76 17 rimangono
-6 -76 rimedio
76 6 ristampiamo
-76 -71 segretariato
-23 76 sei ore
-9 76 telefoni in
-76 -47 tornato
-76 -26 un numero
-76 -60 {} per
-17 -75 ^colpa
75 1 ^di un
-75 -34 ^sulla
-75 -62 ad addebitare
-70 -75 anche solo
-75 3 aspettiamo
-75 -75 averci
1 -75 buona
75 -7 carissimi
-69 -75 caso contrario
-75 -64 ce le
75 19 che doveva
-9 75 che le
-33 75 ci ha
75 -7 con un
-75 -73 conferma di
-74 -75 contributo affitto
-14 75 conversazioni
-75 -27 d
75 25 di canone
-36 75 di dodici
-75 -65 dirci
-75 -50 ecco le
1 75 esami
-13 -75 fatto la
75 -11 focaccia
75 60 giga
-75 -71 giorni dalla
-75 -66 i documenti
-75 -47 i ragazzi
-75 -75 il saldo
-75 -42 il supporto
-75 -19 il tuo
75 25 in scena
-75 -67 lanterna
-41 -75 le tue
21 -75 lunedi
-75 -58 modelli
38 75 nove
75 25 presentata
75 12 pubblico e
-51 -75 registrato
75 19 riporta
75 10 riporta un
-65 -75 risponda a
75 14 risposte a
75 25 scena
75 6 scusiamo per
-61 -75 segnala
-75 -43 segnalato
-75 -70 seguendo
-19 75 stata usata
75 10 sua area
75 -3 sui
-75 -67 sui social
53 75 talune
18 75 tessere
-75 -71 trenta giorni
-41 -75 tue
75 10 un importo
-70 -75 uno sciopero
-75 -75 v
-75 -73 vi preghiamo
-43 -74 # pagine
-74 -58 # secondo
74 -36 ^allegato
-74 38 ^altri
-74 -26 ^breach
74 31 ^da #
-74 -26 ^data breach
74 24 ^di pagamento
-74 -68 ^di phishing
74 -6 ^due
74 41 ^era
74 -69 ^l'
-74 -68 ^phishing
-74 -29 ^privacy
74 -5 ^relativa
74 -5 ^relativa all'
-74 -68 ^simulazione
-74 -68 ^simulazione di
12 74 all' autorita
74 -15 anteprima
-74 -66 arriva in
-74 -26 breach
45 -74 causa
-74 -52 ci
-74 -68 cliccato
-37 74 codice del
-49 -74 codice e
8 74 consultati
-5 74 da una
-74 -26 data breach
26 74 data di
-74 -54 dedicato
74 60 di codice
-74 -68 di phishing
-15 -74 edizione
-74 -50 entro tre
74 -4 era scaduto
74 -11 errata
74 -2 esame
74 7 famiglie che
14 -74 finito
-74 -68 finta
-74 -68 finta mail
74 11 generato
74 44 gentili signore
74 55 ha avuto
-74 -68 ha cliccato
74 -7 ha la
74 3 ho spedito
74 65 l' ente
-74 -20 lavoro e
-74 -53 le verra
-74 -63 lo scambio
74 7 lunedi mattina
74 53 nostra priorita
16 74 particolare
-74 -68 phishing
74 53 priorita
-74 -69 quale
74 -5 relativa all'
74 22 restituiamo il
39 74 saldo
27 74 sappiamo chi
-74 -68 simulazione di
1 -74 sta per
8 74 stati consultati
74 33 tecnico
-74 -46 tua carta
25 74 un attacco
74 15 un saluto
24 -74 venerdi
46 73 ^che ti
-53 -73 ^consegna
-73 -33 ^dati sono
-52 -73 ^nuovo accesso
73 18 ^tuo ordine
-73 -15 ^tutto
73 -24 ^vi
73 0 abbiamo stampato
73 14 allarme che
-73 -69 articoli
-71 -73 bici
73 13 candidati
-73 -61 candidato
73 12 che era
58 73 chiavi
9 73 cifrati
-73 -28 codici fiscali
73 -20 commissione
-73 -61 comunicarle
-73 -61 comunicarle che
71 73 comunicazione
-20 73 con nomi
-73 -6 copia della
-73 -64 da quattro
-20 73 dei ragazzi
-73 0 della lista
-73 11 delle scuole
-73 -61 di comunicarle
33 73 di maggio
-19 -73 di un'
-7 73 dipendente
-7 73 dipendente ha
-73 -44 documenti d'
-73 -56 entro dieci
73 6 esiti
-73 -67 fattura n
37 73 ha mostrato
25 73 ignoti hanno
-51 -73 il
-73 -53 il numero
73 44 in questi
-13 -73 in uno
-29 -73 la biblioteca
6 73 lettore di
-13 -73 nostri negozi
-52 -73 nuovo accesso
73 66 prese
73 27 prova e
-66 -73 questo link
-68 -73 rimborsato
-73 15 rispondiamo
73 -6 sale
-73 -68 scadra
-73 -68 scadra il
-73 6 scuole
-73 -60 sedie
73 4 sempre piu
73 14 siti
-24 -73 spazio
-28 73 sua cartella
73 71 subito
-73 -58 te lo
-62 -73 ticket
46 73 tuo nome
-13 -73 uno dei
-73 -68 usa il
73 9 visita con
73 14 vostri siti
72 -8 ^interruzione
9 72 ^iscritti
9 72 ^iscritti al
26 72 ^maggio
72 -49 ^ritardo
-54 -72 allegato
-63 -72 anche le
-72 -55 anche nell'
72 53 avuto
28 72 bancarie
-36 -72 condizioni
28 72 coordinate bancarie
22 72 da soggetti
-1 72 dati e
-72 0 dell' ordine
-72 -54 di questo
10 72 di telefono
72 8 disguido tecnico
72 12 e nostra
-72 -17 e presidiata
-23 72 effettua
-72 -55 esito
-72 43 famiglia
-63 -72 fino alle
-14 -72 ha caricato
63 72 il messaggio
-13 72 illecito
72 70 inconveniente
-59 -72 inoltri
-72 -51 invitiamo
-72 -51 invitiamo a
9 72 iscritti al
6 72 l' abbia
72 -8 la causa
-21 72 la colonna
-72 -51 la invitiamo
72 9 mail era
-72 -64 mercoledi alle
72 -10 nel fine
-72 -62 partecipazione
-39 -72 password dell'
-44 -72 per proteggere
28 72 personali che
-2 72 pin
-72 -17 presidiata
72 21 primo mese
-44 -72 proteggere
10 72 protetta
-7 72 qualche settimana
-72 -55 relativo
-72 -55 relativo alla
72 20 sbaglio una
6 72 senza protezione
-72 -64 si terra
-72 -70 simile
72 21 soddisfazione
22 72 soggetti
22 72 soggetti non
-72 -44 sostituire la
-18 72 stato per
72 49 sul conto
-21 -72 tetto
72 49 trasmessa
-72 -55 utili
71 8 ^circolare
71 8 ^circolare n
71 11 ^corrige
71 11 ^errata corrige
71 70 ^ora
-32 71 ^privati
7 -71 ^risposta
-71 -13 ^sulla violazione
-71 -51 abbiamo scelto
71 -29 aprire il
71 1 aspetta
21 -71 avevi
-71 -65 bollettino
-63 -71 cassa
-5 71 chiunque
71 8 circolare n
71 -13 con chi
-65 -71 con errori
-71 -31 conto del
71 11 corrige
-71 -64 costi
71 -4 da due
71 12 da sempre
71 -9 della focaccia
71 10 disguido
-35 71 e cosi
-61 -71 effettuato
71 11 errata corrige
49 71 giugno si
23 71 ignoti
-71 -65 il bollettino
-71 -64 il fax
51 -71 il filtro
-71 -68 impone
-71 -68 impone di
-71 32 indirizzo
16 71 intrusione
-24 71 le informazioni
-71 -67 mail e
71 -9 nella ricetta
-17 -71 occupata
-71 -66 per #
-32 71 per riga
-59 -71 perso il
-32 71 privati
0 -71 provato
-42 -71 questa email
-68 -71 recital
71 -9 ricetta della
-23 71 richieste di
-71 -67 sotto i
-9 -71 sul
-71 -13 sulla violazione
-71 -55 termini di
38 71 terzo
-65 -71 trascorso
-65 -71 trascorso il
30 71 tutto
71 9 ugo
31 71 un
16 71 un' intrusione
-70 -61 # presso
-70 -33 ^a nome
-70 -31 ^accesso
10 70 ^chiavetta
11 70 ^dei dati
-31 70 ^del forum
10 70 ^di una
70 4 ^e successo
-31 70 ^forum
70 -29 ^lavori
70 4 ^successo
10 70 ^una chiavetta
-70 -33 a nome
-70 -52 al carrello
70 33 altra cliente
-70 -1 attivita
-70 -47 cambia
10 70 cantonale
12 -70 che abbiamo
-5 70 che vogliamo
10 70 chiavetta
10 70 chiavetta usb
70 1 ciao a
70 -14 ciao nome
-53 -70 consegna
70 -16 consegnato il
-7 70 dall' esterno
-31 70 del forum
16 70 di casa
26 70 dipendenti
-70 -62 diritto
-24 70 dirlo
23 70 ed e
-1 -70 faceva
-70 -70 fare nulla
70 22 il primo
-70 -63 il tecnico
70 64 in una
-24 -70 invii
-70 -62 iscrizione
70 67 la sera
-70 34 lavoriamo
70 -31 le altre
70 21 mail del
-69 -70 nelle impostazioni
66 70 non aveva
-38 -70 non riceve
70 21 nostro server
-70 -61 officine
70 -14 ordine e
-70 -54 passano da
-62 -70 per {}
18 70 perdita
70 -65 piattaforma
70 6 piena di
-70 -47 proprietario
-68 -70 puoi cambiare
-70 -33 quali
70 -4 riletta
-70 -43 rocca
9 -70 segue
30 70 sottratto
30 70 sottratto dall'
-70 -53 suoi dati
-70 -56 terra
70 63 ti arriva
-29 -70 ti va
11 70 torri
-9 -70 torta
21 70 tua email
-41 -70 tuo abbonamento
70 8 un disguido
10 70 una chiavetta
10 70 usb
-70 -1 vendita
70 20 versato la
14 69 ^accessibile
-66 -69 ^addebito
0 69 ^ai sensi
69 10 ^che non
69 11 ^con il
14 69 ^internet
67 69 ^per errore
0 69 ^sensi
69 -27 ^versione
69 5 a mano
69 36 a sua
-64 -69 aggiunta
-69 -55 aiutano
-69 -2 al tuo
-69 -63 alla linea
69 12 caricato
-69 -35 casi
69 36 certo
69 -13 chi preferisce
69 28 chiuso per
2 69 colloqui
-68 -69 comando
69 29 compagnia
-23 69 comprato
-60 -69 corse
-68 -69 custode
69 31 d' ora
-69 -61 da venti
69 26 disattivato il
43 69 e un
-69 -69 entrare
-54 -69 finiscono
-54 -69 finiscono in
-69 -10 fondi
69 17 greta
-1 69 ha segnalata
-69 -50 ha segnalato
-68 -69 i progetti
-68 -69 il custode
-69 -50 il momento
-69 -48 in ottobre
-10 -69 in piazza
69 2 inviati
69 29 la compagnia
-68 -69 lavoro id
-69 -63 le ricordiamo
-69 -20 leggere
69 -36 male
69 0 mandata
-69 -48 maso
69 -1 mi scriva
-34 -69 numero e
69 18 orto
-44 -69 passaggi e
69 -9 per favore
-69 -6 per le
-51 -69 questa
-69 -57 rientra
-56 -69 risponda
-68 -69 rispondendo
16 69 sabbia
-25 69 sarebbero
69 17 se preferisci
-1 69 segnalata
-40 -69 sia
-69 -8 sulla
-21 69 sulla sua
18 69 un archivio
69 36 un certo
-2 69 una violazione
69 -23 ve le
69 48 vede
7 68 ^dati dei
25 68 ^furto di
-64 -68 ^id
48 68 ^importante
11 68 ^sicurezza del
-68 -57 ^tra
-68 35 anni e
68 67 arrivata
-68 15 assemblea
12 68 attacco
24 -68 auguri
24 -68 auguri di
-68 -68 benvenuto
68 -23 bilancio
-55 -68 buongiorno
-68 -47 comune ha
-68 -28 da questa
-68 -62 dai nostri
-68 -50 diciotto
-68 -50 diciotto mesi
-68 -18 e finita
7 68 e indirizzi
68 22 e-mail
-55 -68 email o
-68 -62 fatture
-55 -68 ferie
54 -68 filtro
-68 -47 il comune
46 -68 il problema
-68 -51 il server
48 68 importante
-41 -68 in coda
20 68 informato
-68 -7 l' allegato
-68 -62 le fatture
68 -26 lettura
48 68 ma sappiamo
-68 -62 meglio
-68 -62 milano
-68 -62 nel caso
-63 -68 noi
-68 -46 online da
68 17 passione
68 -33 per lei
68 9 prezzo della
68 1 prima lezione
-60 -68 puoi entrare
68 2 qualora
68 22 questa e-mail
18 68 rag
68 50 richiamare
68 -16 rimasto fuori
-44 -68 riserva
-68 0 riuscito
68 11 saluto
-35 -68 sara rimborsato
-68 -52 sempre
-40 -68 signor
-37 -68 stata addebitata
-31 68 state copiate
-43 -68 stato tu
41 68 suo numero
-68 -64 token
-14 68 tua
4 68 verificare i
68 -21 visione
-67 -27 # agosto
-67 -34 ^data
67 42 ^e la
-67 -36 ^e rimasto
-34 -67 ^hai
6 67 ^i tuoi
-67 -44 ^libri
-67 -36 ^rimasto
-17 -67 ^scusa
-67 -58 ^tuo
9 67 ^tuoi
6 67 ^tuoi dati
-44 -67 account {}
-67 -67 addebitata
-16 67 al sicuro
-67 -15 altro
-67 -44 anno l'
-44 -67 automaticamente si
-67 -52 avvisi il
-67 -52 biglietti per
-67 -44 buone letture
67 67 c'
-57 -67 cambiare
67 -40 cari
67 30 casella di
67 -8 centro
47 67 chiaro
67 7 collegamento
-28 67 come hai
-67 -14 convocazione
67 16 da tre
-8 -67 dalle impostazioni
11 67 dati dei
-67 21 della sicurezza
-67 -8 di uso
-67 -64 dispiace ma
-67 -55 e al
-22 -67 e perche
6 67 e recapiti
-67 -58 giusti
-31 67 ha aperta
-15 67 ha letto
6 67 i nomi
-1 67 informa
-1 67 informa che
67 9 intestati
67 9 intestati a
-44 -67 inviamo
67 7 l' invio
67 -10 la piattaforma
-3 67 la sua
-64 -67 lunedi #
67 -26 mail
-5 -67 messaggio
-67 -55 mittente non
-44 -67 non inviamo
42 67 notificato
67 -11 oggi con
-67 -63 ordina
-67 -60 ordine {}
67 -9 per sette
-32 -67 perdonate
30 67 piccola
6 67 portale e
-67 -18 presidente
67 22 punti
3 -67 quel giorno
18 -67 risposta
-8 -67 sollecito
67 -7 sono arrivati
-67 -2 tra
-67 -64 ultimi giorni
31 67 uno per
-67 -61 va di
-18 -67 valgono
-66 -65 ^account
35 66 ^attenzione
32 66 ^di posta
-66 -8 ^fornitore
-21 -66 ^pagina
66 -4 ^vi abbiamo
-66 -53 a meno
-28 66 al prossimo
-44 -66 alla cena
46 66 altri
-66 -55 anche a
66 24 banda
66 24 banda di
66 -14 carta e
-44 -66 cena
-65 -66 chiederne una
-7 66 circolano
-65 -66 copre
66 10 credito
-46 -66 dalla
66 35 della carta
-55 -66 denuncia
66 21 diretta
66 10 ditta
-66 -52 e attiva
10 -66 in cui
-41 -66 ingegnere
-24 -66 invitato
66 24 la banda
-46 -66 ma
-50 -66 migliore
-66 -56 modifiche
-62 -66 nella lista
8 66 nome email
-55 -66 oggi puoi
-66 -57 partita iva
-66 -63 password in
-66 -54 presenta
-66 -65 progetti
66 65 programmazione
66 65 programmazione e
-42 -66 proprio
43 66 scritto che
66 0 sempre la
-57 66 sottratti
-66 1 studenti
-66 -58 uno nuovo
0 66 utenza
66 32 venuti
17 65 ^comunicazione ai
-65 -54 ^dai
-65 -54 ^dai giornali
-65 -55 ^esito della
-65 7 ^fuga
-65 7 ^fuga di
-65 -54 ^giornali
-65 -55 a settembre
10 65 accettare
10 65 accettare le
-56 -65 accreditato
4 -65 aggiunto
16 65 alcuni dati
-46 -65 attivita non
8 65 autorizzato
65 -48 aveva ragione
-7 65 c' e
-65 -65 chi non
-25 -65 chiediamo di
-39 -65 coda
5 65 comprato un
65 -15 comunica
17 65 comunicazione ai
-2 65 con nome
-65 -65 copre il
-19 -65 dai
-65 -54 dai giornali
65 -23 del mattino
-65 -63 desideri
65 27 di compleanno
-9 65 di controllare
-65 -61 diffidate
-65 -61 diffidate di
65 -1 disponibile nella
-65 12 dove
-65 -55 esito della
-3 65 federale
-65 7 fuga
-65 7 fuga di
-65 33 garantito
-65 -52 gelso
-65 -54 giornali
-65 19 grazie a
65 15 hai ordinato
-65 -41 il modulo
-60 -65 iscrizione e
-46 -65 l' attivita
-64 -65 lascia
-62 -65 meno
-18 -65 ne sono
65 -1 nelle
8 65 non autorizzato
65 31 partono
-65 -46 passano
-31 -65 piazza
-65 -37 potra
14 65 potrebbe
-65 -22 privacy
-46 -65 riconosci l'
65 45 rispondere a
1 -65 scrivi
65 4 scusiamo e
-46 -65 se riconosci
-65 -55 secondi
-10 -65 sette giorni
38 65 spedisce
-65 -48 trasloco
39 64 # la
64 -3 ^# marzo
64 11 ^al #
-64 -10 ^caricato
-64 -55 ^non riuscito
-64 -55 ^riuscito
64 -4 ^webinar
12 64 abusivo
12 64 accesso abusivo
-64 -56 archivi
28 -64 archivio e
-64 -53 arrivare
64 64 assenze
-64 -3 bloccato
-64 -50 che lo
64 -2 circolare
-64 -51 codici
64 -23 cordiali
64 -23 cordiali saluti
-11 -64 corso di
64 -6 deve
64 38 di aggiornamento
10 -64 di carta
-48 -64 di reimpostare
64 12 dimenticata
-34 -64 disconnetti
-34 -64 e disconnetti
64 38 era stato
64 26 euro era
-64 -63 gli
-64 -48 il piano
64 18 ines
-64 -55 la legge
-64 17 la pagina
-64 -54 la richiesta
-22 64 la signora
-64 -49 le sara
50 -64 lettera che
-20 -64 lettori
2 64 lo sa
-37 -64 messaggio automatico
64 8 modifica senza
64 2 nella sua
-64 -55 non riuscito
-64 -56 nostri archivi
-64 -55 oppure il
-62 -64 padiglione
-62 -64 padiglione #
64 16 pagamenti
-62 -64 pagamento non
-19 -64 piante
-64 -46 presso l'
64 8 pubblicato una
-40 -64 questo
-48 -64 reimpostare
-48 -64 reimpostare la
-64 -59 reset
-64 -60 richiedere
-48 -64 se sei
35 64 seguito
-64 -56 senza costi
-64 -56 si presenta
-64 -58 si tengono
-18 64 sicuro
44 64 stavolta
-64 -58 tengono
4 64 ti consigliamo
13 64 tra i
-64 -58 trieste
32 -64 ultima
64 8 una modifica
64 4 una risposta
64 4 vecchia e
-16 -63 # del
19 63 ^agosto
-7 63 ^d' identita
-4 63 ^documento d'
-63 -39 ^finita
-7 63 ^identita
19 -63 ^menu
63 -35 ^novita
63 14 ^scritto
50 63 a ottobre
63 6 abbiamo corretto
-27 63 al prezzo
-63 -55 anche lo
-9 63 attenzione
-5 -63 biciclette
-63 -41 bottiglie
-63 -40 carico
63 29 che aveva
-61 -63 cie
19 -63 con il
-56 -63 della password
54 63 delle
63 2 di averti
63 -34 di giovedi
63 -1 di lunedi
-63 -36 disco
-63 -55 docenti
-4 63 documento d'
-63 -58 e mia
-63 11 ed
-63 -59 euro in
63 -9 facciamo
-63 -55 gialli
63 -52 giorno e
21 63 https
-63 -55 i docenti
-63 -55 i gialli
6 63 il login
63 -1 in agosto
-49 -63 indirizzo che
63 23 internet per
-63 -49 l' acquisto
63 -21 la vuole
6 63 login da
-63 -50 medico
19 -63 menu di
-63 -56 moderatore
-63 -33 multe
-63 -51 nome utente
42 63 non c'
-42 -63 non puo
-63 -53 oggi per
63 23 ordinato a
-63 -1 portale
25 63 prelevati
-61 63 presso
-27 63 prezzo di
-63 -55 prof ssa
63 -10 raccolta di
-63 -53 ricevera una
6 -63 ricevuta
17 63 riparte
63 -7 servizio
-63 -51 stanno
-63 -40 strumenti
-63 61 su
-63 -45 suoi
-63 -53 trasmesso il
-63 -2 un anno
-63 -52 uso
63 4 vuole
51 -62 # maggio
62 14 ^abbiamo scritto
-19 62 ^di dati
62 -42 ^di servizio
-62 58 ^messaggi
62 24 ^sul suo
52 -62 a chi
-51 -62 a febbraio
62 31 abbiamo spedito
-62 -50 area clienti
62 2 avevamo promesso
62 18 biglietteria
-5 -62 buon
62 -20 certificato che
-5 62 che cosa
1 62 che in
62 -11 ci perdoni
-62 -50 codice di
21 -62 costa
-62 -47 da voi
-42 -62 dalle
62 -43 dato
-12 -62 del comune
62 42 di credito
62 2 dovevano
-62 23 dovrai
-8 -62 e adesso
62 16 entra
5 62 fiscale
30 62 fosse sentito
-56 -62 gentile {}
-62 24 gia provveduto
-62 -6 giorni il
0 62 ha preso
-62 -56 hanno chiesto
62 62 in data
-20 62 informarla
-20 62 informarla che
-8 -62 intero
-38 -62 invito
62 15 iscrizioni aperte
34 62 isolato
-13 62 l' autorita
42 -62 la bici
-3 -62 la firma
-62 -32 libri
-55 -62 logo
62 30 mesi abbiamo
62 19 no ?
62 61 occasione per
-62 -48 ordinare
-51 -62 per ora
62 -11 perdoni
62 1 porta
62 15 prezzo intero
62 11 professionista
62 -54 puo essere
62 30 questi mesi
-61 -62 ricevi l'
17 -62 ricevuto
-12 -62 ripetere
1 -62 risultare
30 62 sentito
-62 -58 simili
30 62 spedito alla
-62 -58 spesso
62 -8 stata un'
26 62 subito un'
-62 -55 tra le
-62 -56 voi ci
-29 -61 ^annullato
-61 -47 ^candidatura per
-61 -39 ^di venerdi
-61 -39 ^garantite
61 -26 ^nome
61 12 ^non
-61 -39 ^sciopero di
61 12 ^sull'
-61 -47 ^tua candidatura
-61 -39 ^venerdi
-61 -39 ^venerdi #
61 -2 a qualunque
-61 -19 accetti
-61 -59 addebitato nulla
-61 -58 agli
-61 -51 agosto abbiamo
-3 61 ai sensi
61 4 alle famiglie
-61 -42 attenta
-61 -43 autolettura
-61 -43 bolletta sara
-58 -61 buona giornata
-61 -43 calcolata
-61 -43 calcolata sui
-61 -47 candidatura per
-61 -21 carta
61 -8 chi l'
-61 -43 cifre nere
-61 -43 comunicarci
61 3 con corriere
-61 -12 con gli
61 3 corriere espresso
61 20 costo
-61 -47 curriculum per
61 53 data #
61 -9 di due
61 -50 di natale
61 -2 e giovedi
-3 61 e numero
-61 -47 e sara
61 9 e ve
61 3 espresso
14 -61 fuori
-61 -43 gas
-61 -58 gli articoli
-35 -61 importo e
61 -2 in ogni
61 7 la conferma
-39 -61 la linea
-19 -61 la redazione
16 61 le chiedo
-61 -43 le cifre
-61 -43 lettura del
-61 -34 letture
-26 -61 lezioni
-61 -7 martedi abbiamo
-60 -61 mi dispiace
-2 61 nascosto
-61 -43 nere
-61 -27 non e
-47 -61 per verificare
-61 -41 portate
-5 61 pratica di
-56 -61 protocollo
-61 -43 puo comunicarci
61 -2 qualunque ora
7 61 quanto pare
-55 -61 raggiunto
-19 -61 redazione di
-61 26 reso
-61 -58 restano salvati
-41 -61 riconosci
-61 -58 salvati
-61 -43 sara calcolata
-61 -47 sara visibile
61 3 sbagliato e
-3 61 sensi
-61 -44 servizi
19 61 sim
-54 -61 stazione
-5 61 sua pratica
-61 -43 sui consumi
61 -19 svista
12 61 toccato
61 22 tutte le
61 -17 tutti
10 61 un nostro
61 22 venduto
60 15 # bari
-60 -34 # e
-11 -60 # milioni
-51 -60 ^accesso da
-1 60 ^ad
-6 60 ^ad altri
37 60 ^dell'
-51 -60 ^dispositivo
-53 -60 ^notifica di
-6 60 ^visibili ad
-60 -52 acquistare
32 60 al nostro
60 -11 al terzo
60 18 alcuni utenti
60 -1 applicato
-30 -60 automatico
16 60 avvenuto
-60 -59 avviso non
-60 -37 che e
-59 -60 chiedi di
60 8 cognome
-60 -39 d' accordo
35 60 dei sostenitori
38 60 del #
24 60 di pagamento
-51 -60 diretto
-6 -60 due
-59 -60 e chiedi
-60 -43 e dei
60 15 episodio
-60 -27 farlo dal
41 60 foto
-23 -60 funzione
-60 -57 garanzia
24 60 gratuitamente
60 -1 i migliori
60 -54 in ritardo
60 13 l' app
-60 -57 l' uso
25 60 la clinica
-23 -60 la funzione
60 -12 la porta
-60 -38 la ricerca
60 4 la ringraziamo
-55 -60 lo dica
60 -4 maggio
60 -1 migliori
60 -1 migliori saluti
-60 -37 ne abbiamo
-60 -54 non desidera
60 18 non utilizzare
-51 -60 nuovo dispositivo
60 0 parlare con
-60 -48 per quattro
-60 -58 pero
60 23 qualcuno di
60 27 questa e
36 -60 respinta
-60 -50 rosa
32 60 si fa
60 5 sono ancora
35 60 sostenitori
-57 -60 spett le
-60 -40 successivo
-60 -28 telefoni
-47 -60 tentativo e
60 18 utenti potrebbero
60 18 utilizzare
60 18 utilizzare la
-51 60 violato
-6 60 visibili ad
`;
