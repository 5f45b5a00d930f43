/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
306 122 sbagliata
267 62 ^sbagliata
-202 -253 come
248 56 ^di ieri
248 56 ^ieri
248 63 di ieri
241 17 problemi
239 33 avevi scelto
-239 -220 uscite
-237 -237 rapporto
234 115 era
231 138 avevamo
225 39 con lei
223 27 dovevamo
-223 -207 {}
-219 -168 ^prodotto
-216 -199 di {}
215 42 ^avevamo
-214 -170 prodotto
59 212 ^conto
92 212 da chi
-209 -211 ^truffe
-209 -211 truffe
210 33 la versione
-209 -140 non si
-209 -193 {} e
-208 -169 host
93 208 su un
-207 -155 ^chi
-207 -162 causa della
207 53 errato
-206 -186 taralli
205 72 hai ricevuto
-202 -204 ^dieci
-164 -204 abbiamo ricevuto
43 204 movimenti
-204 -186 restano
-203 -181 # km
-203 -181 km
-200 -202 i dieci
-155 -202 richiesta di
-184 -202 ridiamo
-201 -193 allerta
-201 -180 domani non
27 201 ha visto
-148 -201 user
-196 -199 al gruppo
-198 -168 e pronto
77 198 indirizzo e
-197 -190 ^ricevuta
-197 -176 ma il
197 27 mesi
-180 -197 quando
197 23 tariffa
196 19 capo
196 52 caricare
196 19 da capo
-196 -151 proponiamo
195 30 che lei
-173 -195 o
193 87 detto
193 15 rettifica
192 10 carattere
-52 -192 il link
-192 -142 peccato
191 13 promesso
-190 -158 giorni per
-185 -189 preavviso
-189 -165 recensione
188 31 ^nella
188 46 contratto
188 117 il vostro
-172 -188 manchera
-188 -144 nostro errore
188 17 quaderno
187 25 ^nella nostra
187 25 ^nostra ultima
187 25 ^ultima
-186 -165 # l'
-186 -135 come da
186 47 il contratto
-186 -168 il trucco
23 186 sa che
-186 -168 trucco
-185 -123 che la
185 29 contrario
-149 -185 ricevuto la
184 61 app di
184 37 pari
184 86 puo succedere
184 44 ti abbiamo
-183 -170 ^settimana
183 13 colore
183 75 davide
-183 -150 il mare
-183 -150 mare e
183 75 tu sei
-182 -166 ^ferie
-182 -157 a {}
-181 -174 al mittente
181 64 da venerdi
180 34 ^di stamattina
180 34 ^stamattina
180 34 di stamattina
-180 -164 hostname
-180 -111 scriverti
-175 -180 vedere
179 24 ^conteneva
-179 -141 ^piu
22 179 accessi
-179 -59 anni
-179 -115 e online
47 179 erano
-179 -159 {} {}
177 67 e ti
-177 -160 il rumore
21 177 nomi
-177 -160 rumore
99 176 copiato
-176 -149 e qualche
76 176 iban
-176 -142 qui {}
-169 -175 ^password
-139 -175 chiesto
-175 -170 da stanotte
50 174 ^dati
-156 -174 ci spiace
174 -32 trovate
-174 -163 tua richiesta
-136 -173 se non
94 173 visto
-172 -134 a buon
-172 -134 buon fine
-172 -86 fino a
-172 -111 pagine
172 52 venerdi a
171 24 ^c' era
-171 -100 fino
171 15 mandato
171 9 rimossa
-171 -105 sabato #
-171 -154 spostato
170 30 aperto la
-170 -149 completo
170 42 i soldi
170 28 l' abbiamo
-124 -169 ^bloccato
-169 -163 aspettiamo sabato
45 169 entrato nella
-139 -169 sei iscritto
-168 -140 ^certificato
-168 -131 errore che
-165 -168 miriam
-149 -168 viene
167 -1 ^rettifica
-163 -167 ^superato
167 55 abbiamo fatto
61 167 estranei
-167 -128 partito
-167 -165 qualche giorno
-167 -72 riceve
-166 -103 azienda
-166 -106 ultimo
-165 -136 ^risolto
-165 -154 lecce
-165 -133 quasi
68 165 un tecnico
-164 -64 e si
164 17 noi a
-164 -146 pacco
164 54 soldi
-164 -133 stato tolto
-163 -159 ^hostname
-163 -137 con questi
-125 -163 il nuovo
-163 -125 la password
163 71 lasciato
-163 -149 piacere
-155 -163 spiace
-162 -139 altrimenti
-140 -162 apri
162 22 dentro c'
-118 -162 ora per
-162 -144 pasqua
161 17 del dovuto
-2 161 ha potuto
161 16 hanno ricevuto
-161 -141 il corriere
-161 -73 il giorno
-156 -161 il rapporto
-161 -133 stare
-161 -149 totale
160 30 ^il link
160 30 ^link
160 33 abbiamo invertito
-160 -107 appena
160 -20 avevo
-153 -160 buone feste
-160 -129 cassa di
-160 -120 codice #
-22 -160 computer
-160 -121 crocchette
-153 -160 feste
160 -4 ieri vi
-160 -155 il tempo
160 33 invertito
160 33 invertito due
-114 -160 perche ti
-1 160 recapiti
160 33 scambiato
-150 -160 superato
159 3 ^quello
-159 -154 arrivera
-159 -138 con loro
159 7 euro !
159 48 il viaggio
-159 -138 loro e
159 40 multa
35 159 scaricato
-159 -141 serve
-75 -158 ^nostra
158 12 abbiamo mandato
158 -1 avevamo detto
17 158 carta di
-158 -158 condiviso
-158 -155 errori
158 25 lei aveva
-158 -130 mare
-158 -150 perdonaci
-111 -158 richiesto
-158 -133 rinnovarlo
-157 -102 ^catalogo
-157 -90 dei #
157 55 due volte
-157 -108 la aspettiamo
157 17 noi e
-157 -61 notizia
156 46 ^iscrizioni
156 20 ^vostro
-156 -98 dal catalogo
156 51 definitiva
156 28 ha pagato
-151 -156 il data
-156 -154 in pensione
156 26 indicato un
156 54 non era
-156 -154 pensione
86 156 stati
156 62 stato generato
-119 -156 un giorno
155 24 ^noi
-11 155 da internet
-155 -104 la lampada
-155 -104 lampada
-155 -141 quota
-30 155 suo nome
-4 154 accessibili
-154 -92 alternative
154 16 arriva il
154 26 avesse creato
-154 -129 biglietti restano
154 54 dichiarazione
-90 -154 giovedi dalle
15 154 iban e
154 28 non la
-154 -129 restano validi
-123 -154 richiesto il
-154 -94 risulta che
-149 -154 tipo
-149 -153 ^le nostre
-149 -153 ^nostre
-153 -137 apriamo
-153 -131 brutto
-153 -152 e richiesto
153 101 esatto
153 35 espositori
153 22 sito non
-106 -152 danno
-106 -152 il danno
-152 -133 in archivio
-152 -127 inizio
-152 -103 registrati
-151 -95 ^casa
151 47 ^con la
151 76 ^non e
-151 -119 biblioteca
-151 -125 falsi
151 36 stamattina alle
-150 -113 anche senza
-93 -150 intervento
-137 -150 inviato a
31 150 l' ha
-117 -150 modificare
6 150 potuto leggere
-150 -99 torna al
0 150 trovata
-149 -100 a sabato
149 27 conta
-149 -140 dicono
-148 -149 le scuse
-149 -108 leggendo
149 36 nessuno
-139 -149 nostri sistemi
-148 -149 scuse che
-149 -110 torna
-148 -128 ^host
-101 -148 accettato
-130 -148 antincendio
148 30 di aprile
88 148 ha
148 23 passate
26 148 possiede
-147 -148 rapporto e
148 23 rata
-148 -109 rientrato
-125 -147 ^la nostra
-122 -147 ^nostro errore
-147 -126 ^spam
-147 -99 ^ti
-147 -146 dall' app
-147 -125 e ringraziamo
40 147 genitori
-147 -142 libero
-147 -139 questo e
-116 -147 saputo
-147 -126 spam
147 61 un servizio
-147 -123 venti
-147 -125 venti minuti
-146 -141 ^quota
146 76 abbiamo chiuso
-146 -130 docente
146 3 le famiglie
146 34 scuse per
146 3 vi abbiamo
145 -15 # il
-145 -142 ^come
145 4 ^esame
-136 -145 ^nuovo
145 84 con quello
89 145 dei
-128 -145 di domani
-82 -145 di notifica
145 85 e rimasta
-20 -145 ecco
-145 -76 errore
65 145 internet
145 24 li ho
145 53 non avevamo
145 85 rimasta
-145 -92 tornare
-89 -145 valido
-144 -112 ^al tuo
144 103 ^che
-144 -116 ^le tue
-144 -116 ^tue
144 -32 al contrario
144 -12 c' era
33 144 caricati
-144 -136 classe
-95 -144 coinvolti
-144 -142 da giovedi
-144 -132 del furto
144 27 la trovate
-144 -123 puoi
144 51 sabato e
-143 -144 scusa se
144 6 speciale
-12 144 telecamere
-144 -131 ti mandiamo
-143 -10 ^indirizzo
143 36 arrivato un
143 29 bellinzona
-143 -140 cortile
-143 -132 entro una
-143 -110 lo trova
-134 -143 mercoledi
143 -3 ora e
-143 -136 un pacco
-131 -142 ^quasi
-142 -142 agli amministratori
-142 -142 amministratori
142 42 ciao !
-142 -123 civile
56 142 da estranei
-142 -124 del data
44 142 e entrato
44 142 entrato
-103 -142 l' oggetto
-136 -142 lago
-142 -123 protezione civile
115 142 qualcuno
127 142 sa
-142 -114 segnali
-142 -136 su {}
-142 -127 traccia
-142 -116 una sola
102 142 vostro nome
141 29 # abbiamo
-135 -141 acquistato
103 141 ente
141 123 ieri
-135 -141 il produttore
-141 -127 li ha
-120 -141 operazione
141 45 pasto
-135 -141 produttore
-138 -141 rilevato
41 141 rubato il
-102 -141 volo
140 37 ^buono
-140 -134 a giugno
140 32 a meta
-140 -90 cancello
-140 -113 chiasso
-140 -124 del previsto
140 38 di questa
-99 -140 il premio
140 35 iscrizioni
42 140 l' elenco
52 140 l' iban
-129 -140 potresti
-120 -140 risulta
71 140 sappiamo
-140 -117 tuo profilo
-140 -119 un documento
139 19 abbiamo lasciato
-139 -93 confermata
86 139 conteneva
31 139 e il
-139 -121 filiale
-120 -139 grazie
-139 -121 in filiale
-47 -139 la fattura
-139 -117 listname e
-119 -139 manca solo
139 65 nostre scuse
139 128 ora sa
139 -3 originale
-109 -139 perso
-139 -121 resto
139 26 riguarda un
139 26 rimborso entro
-123 -139 slitta
77 139 spento
139 53 una spesa
138 -1 ^correzione
-138 -108 ^manutenzione
-138 -108 ^manutenzione programmata
-138 -108 ^programmata
19 138 abbiamo spento
-138 -121 cancellati
-4 138 contratti
138 31 convegno
-138 -95 cosi
-138 -107 in biblioteca
-138 -91 in ferie
-138 -108 manutenzione programmata
-138 -108 programmata
-95 -138 scrivere
-138 -91 siamo in
-102 -138 tornano
137 26 ^due volte
137 26 ^volte
-99 -137 corso
-121 -137 il programma
137 20 le abbiamo
137 34 non paghera
137 34 paghera
-27 136 ^dei
-93 -136 ^in
-91 -136 ^modificata
-136 -113 avra
-136 -118 bus
136 21 caricato la
136 72 chiuso la
7 136 conteneva i
-136 -136 di consegna
-136 -132 funzionano
-126 -136 gusto
136 34 il finale
-136 -120 il volo
-126 -136 inoltrare
136 -2 malfunzionamento
-91 -136 modificata
-136 -133 ne parliamo
133 136 nel suo
-31 136 paziente
-112 -136 questo messaggio
-136 -112 trent'
-136 -112 trent' anni
-16 136 tutto il
136 -2 un malfunzionamento
-127 -136 usano
135 18 ^c'
135 77 ^per la
135 50 ^sollecito
135 50 ^sollecito di
-135 -87 avviso
135 120 chiami
-113 -135 contatti
-135 -116 e in
-135 -109 il certificato
-135 -92 in casa
135 84 le e
135 18 nuovo e
-59 -135 online
-120 -135 per uno
-135 -110 poco
-133 -135 sbagli
135 50 sollecito di
-134 -94 ^di nuovo
-75 -134 ^e in
-127 -134 ^pratica
47 134 autorizzati
-134 -91 carta d'
-134 -124 grazie di
134 8 la corsa
-123 -134 log
47 134 non autorizzati
26 134 parliamo di
-133 -134 preferito
-134 -117 quella che
-126 -134 se ti
-134 -63 un errore
-65 -133 ^un
-133 -103 a ritirare
-133 -129 codice {}
-133 -107 destinatario
-133 -132 e arrivato
133 17 giovedi e
43 133 ha allegato
133 17 l' estratto
-128 -133 ottobre
133 32 quella definitiva
-133 -121 statistiche
133 41 vuoto
-109 -132 ^posizione
27 132 ^tutti
27 132 aprire i
132 7 canone
-115 -132 consenso
-132 -116 dal #
-132 -130 della posta
-132 -108 e confermata
-132 -130 ecco i
-132 -63 errore di
-132 -126 il pacco
93 132 impostato
50 132 la cancellazione
132 23 la tabella
-113 -132 nuovi
-132 -116 parti
132 69 quello
-132 -108 raccolto
132 17 rimediare
-13 132 risultati
-132 -113 romanzo
-131 -132 scaduta
-132 -113 scopre
132 112 tabella
-132 -129 un minuto
-131 -122 ^andata
-131 -87 ^corso
-131 -122 ^e andata
92 131 ^per i
-85 -131 entro un
131 31 foglietto
131 32 il mese
-131 -125 la pratica
131 30 notifica
-131 -112 programma
42 131 raggiungibili da
-96 -131 utente user
16 130 ^i dati
-130 -107 ceramiche
130 9 contare
130 35 del bilancio
-13 -130 di domenica
-130 -39 fa
-130 -115 ferie dal
-107 -130 ha offerto
-130 -80 i posti
-130 -98 negozio
130 17 non essere
64 130 potuto
130 47 sistema e
18 130 suo c'
-130 -105 url
-129 -105 ^del data
129 51 ^estratto
-129 -119 ^rimborso
-126 -129 arrivato
-129 -122 bonifico di
129 32 chi ha
129 -2 ci e
-129 -108 da #
-129 -96 date
-129 -110 del percorso
-129 -122 di novembre
25 129 ha trovata
-94 -129 l' assistenza
-106 -129 nuovo
-129 -116 per farsi
129 0 potrebbero non
-113 -129 saranno
-102 -129 sistema per
-129 -96 stato trasmesso
128 24 # rimane
128 35 ^comunicazione
-128 -125 ^condoglianze
128 -11 ^da
-128 -97 ^e tornato
-105 -128 ^menu di
-128 -125 ^nostre condoglianze
128 -5 ^pacco
-128 -97 ^tornato
128 29 attrezzi
-128 -125 condoglianze
25 128 esteri
-18 -128 fattura
-128 -112 noi abbiamo
-128 -125 nostre condoglianze
-128 -125 padre
-4 -128 per chi
-83 -128 sono coinvolti
49 128 state
-118 -128 tecnico passera
-109 -128 ti sei
-127 -108 ^gli
-127 -115 ^un giorno
127 -5 chiudere
127 48 da quella
-125 -127 della banca
127 15 di garantire
-127 -126 di ottobre
-127 -112 di scuse
-127 -124 entro
127 15 garantire
127 11 ha fatto
-127 -79 identita
127 26 il calendario
127 34 in anticipo
-127 -109 la denuncia
-116 -127 promemoria
56 127 registrate
-127 -107 regolamento
-120 -127 riassunto
28 127 si potevano
127 84 spedito
-114 -127 subscribe
-127 -109 trovato il
-126 -107 ^benvenuto
-10 126 ^registro
-96 -126 ^suo
126 31 caldaia
-126 -122 civico
-126 -98 cosa si
-126 -124 dagli
-105 -126 del sito
-126 -89 dura venti
126 -5 e invece
-126 -82 esaurito
126 58 essere stato
11 126 foto della
-116 -126 i dettagli
-126 -124 id
126 12 mai
-126 -64 occhio
-126 -121 pronto
126 4 pure non
126 15 tre ore
-126 -110 usa
9 126 vogliamo
-125 -42 # a
34 125 ^ci hanno
-125 -115 ^giorno
-125 -73 ^raccolto
-86 -125 account e
-4 125 clienti con
-92 -125 dati non
-4 125 dentro ci
-125 -120 e andata
65 125 elenco
125 24 euro non
-116 -125 giorni
-125 -117 il vecchio
125 27 l' auto
-125 -122 l' operazione
13 125 le password
-10 125 protezione
-46 -125 tiene
125 47 visita
-73 -124 ^contatore
-73 -124 ^del contatore
13 124 aria
32 124 ce l'
-124 -47 di chi
-55 -124 di piu
-87 -124 domani
-12 124 elenco dei
124 -14 era un
-124 -87 ferie da
-124 -122 guarda
-124 -118 in sei
38 124 messaggi che
-59 -124 non ci
-104 -124 o il
124 5 parte domani
124 36 scusaci !
-78 -124 ti serve
-124 -112 trova la
124 -8 versamento
-85 -124 via email
-115 -124 {} ha
-123 -118 accogliere
-123 -118 accogliere la
-87 -123 account
123 -8 causa di
-109 -123 con te
26 123 curriculum caricati
123 14 e abbiamo
45 123 e nostro
-85 -123 entro il
32 123 erano il
26 123 i curriculum
26 123 il permesso
-123 -119 iscrizione alla
-115 -123 lista listname
-115 -123 listname
-123 4 password
26 123 permesso
-123 -97 possibile
25 123 potevano
-123 -112 puo venire
5 123 referto a
-118 -123 rilevato un
123 30 spedizioni
5 123 suo referto
-123 -70 ti
18 123 un dispositivo
-123 -103 validi
-122 -56 ^a
-122 -93 ^chi ha
-122 -3 aggiornamenti
-122 -114 all' ultimo
-122 -119 annullato l'
-122 -83 buone
-122 -116 decisione
-93 -122 di donazione
48 122 doveva esserci
-122 -87 dura
48 122 esserci
-122 -114 fino all'
-81 -122 giugno
-122 -92 nessuna risposta
-122 -111 sbagliare
24 122 una nostra
-122 19 uno
-121 -103 acquista
-119 -121 atto del
-121 -81 autunno
-113 -121 browser
-115 -121 chiedi
121 25 conteneva il
-103 -121 corriere non
-121 -118 dal tuo
-109 -121 data date
-105 -121 dettagli
-121 -119 difetto
121 71 e ne
-81 -121 ecco come
121 41 fibra
-121 -77 finestra
-121 -84 giorno per
-121 -73 in questo
-121 -102 libreria
-121 -99 manutenzione
121 34 non corretto
-59 -121 offerto
-121 -64 pagamento e
-121 -114 raccontano
121 27 rispettato
24 121 scaricare
-121 -114 spedizione
-121 -2 sul nostro
-121 -54 treno
-109 -121 wiki
38 120 ^i
-77 -120 abbiamo una
95 120 ad
-120 -118 andata
-120 -86 andato per
120 38 auto
-120 -34 bella
-86 -120 caso di
-120 -99 ce lo
-120 -110 direttore
120 25 due anni
-111 -120 e inviato
-84 -120 esercitazione
-120 -88 generali
-111 -120 home
-120 -86 il verso
-114 -120 link vale
120 33 lo facciamo
-113 -120 passera
120 -5 prima e
-120 -88 serve un
120 3 te e
-120 -92 tra l'
-114 -120 vale un'
-120 -86 verso giusto
-49 -119 ?
-101 -119 ^!
-119 -116 ^aggiornato
-64 -119 ^ha
119 -15 arrivati
119 25 bari
-119 -15 campo
35 119 chi ne
-119 -101 cinque giorni
-119 -118 clic
-119 -103 com' e
76 119 copie dei
119 103 doveva
119 11 e noi
-119 -117 e partito
119 1 estate
-119 -100 i #
-119 -98 i promemoria
119 -2 importi
-119 -109 lui
119 25 proposto
-119 -96 sonda
-115 -119 usi
-118 -113 ^conferma
-118 -62 ^documento
-118 -87 ^scusa il
26 118 analisi
118 35 annullato la
-74 -118 buona
118 3 confuso
-111 -118 della tua
-118 -118 documento
118 -12 doppia
-118 -62 identita che
-118 -34 in negozio
118 37 ora in
-118 -117 peccato !
-118 -88 per assistenza
-118 -69 ritirarlo
118 -17 si sono
-118 -110 spiacenti di
118 39 troppo presto
31 117 aperto
-117 -109 cambiati
-117 -116 chiede
-117 -71 comunicati
117 1 con l'
-117 -112 conclusa
117 10 conguaglio
-117 -98 controlla
-117 -101 copia
-74 -117 del contatore
117 54 e nel
-97 -117 essere soppresse
-101 -117 firma
-101 -117 furto
-99 -117 ha trovato
117 29 il tentativo
117 53 importo verra
41 117 indirizzi in
-117 -99 messa in
-48 -117 milioni
-48 -117 milioni di
117 29 non conta
117 22 online e
-117 -116 online o
-117 -80 potrebbero tornare
37 117 protezione dei
117 12 ragione quella
-101 -117 richiamo
-97 -117 soppresse
-117 -91 supporto
-117 -89 tornera
-117 -116 via
-116 -107 ^aspettiamo
-75 -116 ^per chi
-100 -116 ^richiesta di
-116 -98 aiuto
-116 -83 anni di
-116 -116 attivare l'
116 93 avanti i
-116 -56 d' identita
-116 -112 di importo
116 27 gentile passeggero
116 43 grafico
116 -7 ieri abbiamo
-116 -98 l' aiuto
-97 -116 la piu
-116 -85 le false
-116 -93 nazionale
-74 -116 nulla e
116 34 ordini
-116 -116 per attivare
-116 -84 post
-116 -105 prendi
116 9 prima che
-92 -116 quando vuoi
116 62 quello che
-116 -98 riceve un
116 33 saluti
116 -7 scusate
-98 -116 sinceramente
116 9 taglio
116 27 tutta italia
-86 -116 un nuovo
116 15 vi ha
-102 -115 ^listname
-109 -115 ^prezzi
54 115 ^rete
-115 -80 a presto
-89 -115 chiede mai
115 19 compleanno
-115 -40 d' occhio
-115 -93 da {}
-114 -115 di errore
115 22 di ferie
115 22 di oggi
-76 -115 di spesa
115 69 di tutto
115 10 dobbiamo
115 42 domenica in
-115 -52 e dovuto
-78 -115 e scusata
-115 -92 entro cinque
-115 -86 forte
-115 -111 giorno
115 74 guardare
115 40 in omaggio
-115 -74 l' #
-34 -115 la nostra
-115 -115 la quota
-104 -115 lettera e
-89 -115 non chiede
-115 -85 o con
-115 -76 oggi a
-112 -115 richiama
-78 -115 scusata
-115 -77 sdi
-115 -111 server della
-115 -109 tre
-114 -109 # minuti
-114 -82 ^com'
-114 -82 ^com' e
114 43 ^mail
-37 -114 ^scuse
-60 -114 ^si
-114 -88 ^verifica
-114 -97 al campo
-87 -114 apri la
42 114 avevamo impostato
-114 -114 aziende
114 54 bolletta di
-114 -79 chiusi
114 -33 corrette
-109 -114 del messaggio
45 114 dentro
-110 -114 domanda di
-114 -68 e copia
-114 -90 finita
-114 -72 fresco
114 -1 fuso
-114 -75 ha risposto
-114 -71 il nostro
114 3 la bozza
-114 -114 le aziende
-114 -105 operazione non
114 20 ordinato
-114 -93 parla
-114 -97 quota #
114 24 riapriamo
-111 -114 ricevi
-114 -112 se
-114 -104 segreti
-114 -93 si parla
-84 -114 tramite
-84 -114 tramite il
114 4 vale un
113 -19 ^quattro
-65 -113 avvisi
-85 -113 cambiare la
113 18 codice cliente
113 66 comunque
11 113 copia del
1 -113 da solo
113 22 di andare
113 7 e lei
113 -7 formazione
-96 -113 gatto
113 44 gia versato
-113 -85 in {}
-89 -113 linea
113 60 mattina
-113 -92 oggi il
-113 -79 parte vostra
-8 113 prima del
113 44 quello di
-113 -105 rimborso
-69 -113 scontrino
38 113 sono stati
30 -113 stanotte
-113 -80 stato chiuso
-113 -66 tengo
18 113 tuo indirizzo
113 44 versato
113 -2 versione
113 70 volte
-113 -78 {} da
112 5 ^abbiamo perso
112 24 ^acqua
112 31 ^bolletta
112 5 ^perso
-107 -112 ^profilo
-112 -101 ^programmata domenica
-107 -112 ^tuo profilo
-112 -64 a tutte
10 112 a un'
112 5 abbiamo perso
-111 -112 appena la
112 -29 calcolato
-35 112 copiate
-112 -71 dispiace che
-112 -77 e soltanto
112 22 era in
112 30 fermo e
-73 112 hanno
48 112 i genitori
-112 -103 il corso
-112 -64 il doppio
112 63 invio
112 31 la bolletta
112 3 la prenotazione
112 13 nel menu
112 18 ogni anno
-112 -58 piatto
-112 -104 possiamo
-11 112 programma di
-112 -101 programmata domenica
56 112 sanno
-112 -66 sempre le
-103 -112 siamo spiacenti
112 5 spiacenti per
-112 17 ti aspettiamo
-112 -64 tutte e
-112 -101 ultimo avviso
-112 -57 una parola
-112 -83 venite
112 20 vi chiedo
-102 -112 volentieri
-111 -97 # ?
-105 -111 ^lista
-105 -111 ^lista listname
111 6 ^premio
-111 -102 ^tuo abbonamento
-99 -111 abbonamento
-111 -71 accordo
-111 -92 al piu
-111 -75 allegati
-99 -111 aprile alle
-111 -73 che da
-108 -111 concluso
-111 -66 consegnato a
-110 -111 domenica
-111 -83 il termine
41 111 le schede
-111 -102 per qualche
111 -22 posto del
3 111 presenze
-111 -95 prestiti
20 111 riceve il
5 111 rubato
-97 -111 scelta
41 111 schede
111 0 stamattina
-72 -111 stasera
111 27 ultima mail
-111 -93 un difetto
-101 -110 ^file
-76 -110 ^violazione della
-107 -110 abbiamo deciso
-110 -92 aggiorna la
110 -17 aggiornato l'
110 20 chi li
-76 -110 contatore
-107 -110 deciso
-107 -110 deciso di
-110 -104 disdetta
110 106 e non
65 110 e saldo
-110 -90 il lavoro
-110 -88 le novita
-79 -110 non viene
110 33 omaggio
-110 -97 parte fino
-108 -110 radice
-96 -110 tempo che
-106 -110 una settimana
0 109 ^clinica
-109 -89 ^respinto
-109 -103 ^richiamo
-26 -109 allarme
-109 -100 carla
109 13 comunicazione di
-98 -109 di cambiarla
-109 -69 due mesi
109 42 faccio
-94 -109 gatto e
109 29 gettoni
-109 -103 ha acquistato
109 38 il centro
109 -5 in produzione
-109 -106 informatica
109 29 la relazione
109 -8 le richieste
109 42 lo faccio
-109 -104 maestro
109 11 mail di
22 109 nome foto
-109 -96 non risulta
-90 -109 ora del
109 7 presenteremo
109 13 pubblicata
-96 -109 registrata
-96 -109 registrata e
109 29 relazione
-109 -89 respinto
-109 -57 rispetto
-2 109 scrivo
-44 -109 scusiamo se
-109 -106 sicurezza informatica
-100 -109 spiacenti
-77 -109 trovato
-109 -57 udine
-108 -13 # in
-90 -108 ^comprato
-108 -66 ^confermata
-108 -106 ^informatica
-95 -108 ^promemoria
-108 -106 ^sicurezza informatica
-108 -101 ^sua
-108 -66 abbiamo scelto
-108 -45 al #
-108 -55 avviato
108 16 bozza
38 108 c' erano
-108 -84 carrello
-45 -108 che a
108 20 chiudere l'
-107 -108 condiviso con
-108 -64 da sabato
38 108 dei dati
-108 -80 disponibile nel
-93 -108 e disponibile
-108 -85 e quel
108 31 fermo
-108 -84 gino
-103 -108 il testo
108 82 mostrato
108 4 nella mail
-108 -104 oppure
-88 -108 prenoti
-108 -93 riceverai
-106 -108 sbagliato
108 35 sono dimenticata
-108 -72 sono due
-106 -108 sostituito
-107 29 ^sito
-107 -76 abbraccio
107 1 al minuto
-77 -107 ammesso
-107 -103 aspettavi
-80 -107 cambio
-106 -107 chi e
107 38 chiedo scusa
-104 -107 consumi
-107 -82 conversazione
-107 -62 dall'
10 107 di una
-55 -107 domani alle
107 -23 doppi
107 30 e gia
-107 -100 e scaduta
41 107 erano raggiungibili
107 -54 finale
9 107 genitori della
40 107 le ha
-107 -100 liberare
107 20 lo sportello
107 7 maggio e
107 33 modello
-107 -106 per un
-107 -77 piu semplice
7 107 possa
-107 -104 quest' anno
41 107 raggiungibili
4 107 recapiti e
-79 -107 request
-107 -90 resta
-107 -55 riferisce
-93 -107 riuscita
-107 -91 riva
-107 -100 un clic
107 3 voi
9 107 vostro figlio
-106 -63 # dicembre
-106 -52 # se
39 106 ^b
55 106 ^carta
106 55 a un
-106 -96 abbiamo ancora
106 16 avete potuto
106 43 aveva registrato
-106 -84 borgo
3 106 che possa
-28 -106 cinema
-91 -106 con chiave
-93 -106 del giorno
-103 -106 di iscrizione
106 -6 entro giovedi
-98 -106 furto del
106 6 ha premuto
-106 -85 la mappa
-104 -106 lugano
-106 -85 mappa
-101 -106 mittente
-106 -84 partenza
-102 -106 prezzi
106 13 pure
106 43 registrato il
-106 -93 se aveva
35 106 sono state
-106 -70 tanto
-65 -105 ^cancellazione
-105 22 ^sicurezza
105 54 a quanto
34 105 arrivano
-105 -78 aziendale
35 105 banca e
-105 -77 bologna
-69 -105 che il
-78 -105 cinque
-105 -93 com'
105 58 confermato
105 -6 e tutto
105 31 email di
-37 -105 esposto i
-105 -77 finta
2 105 le credenziali
-101 -105 lettori e
-105 -90 lotto #
-105 -70 nome
-105 -16 notte
-15 105 parcheggio
-85 -105 richiesta
-105 -83 ritirare
-27 105 trovata e
-105 -45 tuo posto
-15 105 tutela
-102 -104 ^della sicurezza
-104 -81 ^di evacuazione
-104 -83 ^esauriti
-104 -81 ^evacuazione
-59 -104 ^il suo
-88 -104 ^per scadere
-88 -104 ^scadere
-88 -104 ^sta
-88 -104 ^sta per
-75 -104 aggiornato
104 10 andato
-104 -90 averci segnalato
104 13 chiamato
-104 -69 ci dispiace
-104 -40 da parte
-104 -81 di evacuazione
104 10 e andato
-98 -104 e piena
-104 -61 e uno
-104 -83 esauriti
-104 -81 evacuazione
104 24 familiare
11 104 figlio
-49 -104 insieme
-99 -104 l' orario
-104 -69 la crema
-104 -61 modulo sul
-104 -85 non risponde
-95 -104 ordinanza
-104 -45 paga
-88 -104 per scadere
-27 -104 perso una
-104 -85 risponde da
-104 -46 senza allegati
-61 -104 si
-104 -104 sinistro
14 -104 vale
-39 -103 ^banca
-103 -88 ^falsi
-76 -103 ^sbagliato
-63 -103 aula
103 18 blocco
-103 -25 cambiato
-103 -88 cartelle
29 103 chiami la
-103 -93 con la
-103 -63 con password
70 103 di scuola
-75 -103 disponibile
103 29 e da
4 103 garante lo
-103 -53 gli stessi
-102 -103 i server
-103 -95 in quarantena
37 103 indirizzi
103 34 l' ho
-103 -89 lo spazio
-20 -103 n
-53 -103 niente
103 29 non verranno
103 10 ogni caso
-7 103 pubblicate
-103 -95 punto #
-103 -95 quarantena
-78 -103 riguarda anche
103 12 rilegge
-11 -103 ritardo
-8 103 sicurezza dei
-103 -96 stai
-103 -96 stai leggendo
-68 -103 tua bici
-3 102 ^azione
-3 102 ^azione richiesta
-3 102 azione richiesta
-102 -73 cantato
-102 -73 cantato con
-90 -102 catalogo
4 102 check-in
-102 -72 chiama il
-91 -102 completa e
4 102 conservato
4 102 conservato le
102 18 contribuente
102 28 dell' anno
-102 -69 dispiace
-89 -102 donazione
102 13 dovete
-102 -70 e richiesta
81 102 egregi
102 72 famiglie
-102 -54 fatta
-102 -27 file e
-102 -58 garibaldi
102 18 gentile contribuente
-102 -90 gia pagato
-29 102 inoltre
-102 -65 lambrusco
102 -10 lasciato fuori
102 -11 lei ha
-56 -102 lo scontrino
-94 -102 mancanti
102 -9 media
-102 -67 mercoledi #
-102 -55 momento
-102 -50 novembre dalle
102 17 partita
-72 -102 per te
-102 -83 piu
102 13 primo
-102 -71 problema di
-102 -10 profilo
-102 -57 riapertura
34 102 sito ha
102 32 succedere
74 102 un modulo
102 17 un solo
-94 -101 ^assemblea
-94 -101 ^assemblea ordinaria
-89 -101 ^chiedere
-94 -101 ^convocazione
-94 -101 ^ordinaria
101 52 abbiamo azzerato
-101 -30 accesso
101 -11 ad agosto
101 1 arrivate
-94 -101 assemblea ordinaria
101 52 azzerato
-101 -74 consegnato scade
-101 -93 decidi
-95 -101 domenica notte
101 -17 e siamo
101 -11 elisa
-101 -63 era nessuno
101 -10 giugno e
-72 -101 indirizzo ip
-72 -101 ip
-29 -101 l' allarme
-101 -47 l' errore
101 25 la scuola
24 101 le copie
-101 -83 noi un
5 -101 non abbiamo
101 19 non avete
-94 -101 ordinaria
-94 -101 ordine del
101 9 paghiamo
101 9 paghiamo noi
-10 101 prossimo ingresso
-84 -101 puo
-42 -101 quel
-101 -70 racconto
-101 -98 resteranno
-57 -101 scuse
101 17 soddisfazione e
-101 -84 tasto
-101 -79 via dei
-101 -95 {} non
-38 -100 # giorni
-97 -100 ^benvenuta
-97 -100 ^benvenuta in
-100 -84 aggiorna
100 76 avanti
-100 -98 avete fatto
-97 -100 bello averti
-97 -100 benvenuta
-97 -100 benvenuta in
-97 -100 che bello
100 45 chiesto di
-100 -81 controllo
-100 -68 crema
-100 -89 dallo
25 100 di viaggi
-97 -100 dicci
-100 -80 due minuti
100 7 due persone
-100 -92 false
-100 -54 giorni e
-100 -91 il lotto
-100 81 immagini
-100 43 in un
-100 -19 la carta
-50 -100 molti di
-35 -100 notifica a
100 -13 problema tecnico
-100 19 qualche
-100 -92 quante
-79 -100 risolto
-100 -97 simulazione
-100 -75 stazione
-100 -79 trasmesso
49 100 un dato
-99 -96 # febbraio
45 99 ^al
-99 -34 ^del
-27 99 ^violazione di
-99 -86 accetta
-99 -97 alle ore
-99 -77 bassi
-99 -61 che e
-99 -40 ci hai
-99 -76 come ci
-99 -92 cucito
23 99 da terzi
-50 -99 del tuo
-90 -99 di comune
99 -8 e gliela
-47 -99 e ora
99 13 e partita
-99 -74 e per
99 13 era giusto
-96 -99 errori di
-99 -88 giorni giorni
99 -8 gliela
99 8 ho scritto
-99 -70 in sagrestia
-99 -85 in tre
-4 99 lo sanno
-99 -95 lotti
-99 -86 martedi
-99 -70 nella chiesa
99 14 ognuno
99 12 per gli
7 99 per tutto
21 99 poteva
99 45 preso
54 99 quattro
-99 -70 sagrestia
-55 -99 sezione
-88 -99 tentativi
-95 -99 tuo carrello
-27 99 violazione di
-67 -98 ^mi
-98 -49 ^stato
-98 -88 alle {}
-12 98 altra persona
-98 -58 andare via
-96 -98 caro
-3 98 che ha
-32 -98 di stasera
-98 -58 dispiace vederti
98 37 doveva accadere
-40 -98 e i
-86 -98 farsi
27 98 fiscale e
-82 -98 fornitore
6 98 hotel
-98 -75 il sistema
98 34 il tono
-98 -97 indirizzo sbagliato
-6 98 iscritti
98 19 lo e
-23 -98 manca
98 -10 messaggio per
-98 -16 modifica del
-76 -98 parlato
-24 -98 pazienza
98 9 per aver
-98 -73 pietro
-22 98 quadrifoglio
-13 98 segnalazione al
-98 -88 soltanto a
32 98 ultimo mese
-71 -98 usiamo
-98 -58 vederti
-98 -58 vederti andare
98 17 zona
-98 -88 {} alle
13 97 ^chiavi
-44 -97 ^novembre
-97 -70 ^trovato
97 18 ^verde
-97 -87 a usare
-78 -97 accesso con
-97 -57 avv
-81 -97 avviso perche
-97 -69 chilometri
97 -3 ci siamo
97 32 colpa del
-86 -97 conservare
4 -97 dati di
-97 -27 destinatari
-90 -97 due cose
-89 -97 effettuato l'
-97 -78 forse
-97 -85 i lotti
-97 -87 in vigore
97 -10 inconveniente e
97 52 l' inconveniente
-97 -85 lotti di
25 97 ne ha
-90 -97 neve
97 24 scusateci
-18 -97 si e
46 97 taluni
-97 -87 vigore
-96 -73 ^cambia
-25 -96 ^domenica
-96 -25 ^presso
-96 -92 cambiarla
-96 -67 capita
-96 -72 certificato medico
-96 -89 completare
-96 -89 completare l'
-96 -88 contatta
96 64 errore materiale
-96 -72 gli errori
96 5 ha mai
-96 -71 hai chiesto
96 74 ho
96 23 informazione
-35 96 maestra
96 64 materiale
96 76 nella tua
96 23 nostra mail
-96 3 pagina di
-96 -76 per cinque
-96 -89 per completare
96 75 preso un
-81 -96 questo avviso
-70 -96 scade
-6 96 sostituire
-96 -49 stessi
-94 -96 testo
-95 -71 # messaggi
-95 -94 ^dimenticato
-95 -77 ^dimenticato qualcosa
-95 -94 ^hai dimenticato
-95 -9 ^il nostro
-95 -77 ^qualcosa
73 95 aver
20 95 b
-95 -47 cancellazione
-95 -77 carrello e
-23 95 carta in
22 95 di attivare
-95 -65 di san
-72 -95 dieci
-95 -77 dimenticato qualcosa
-95 -28 dovrebbe
-95 -83 e cambiato
15 95 era la
-95 -94 hai dimenticato
-94 -95 hanno tre
-95 -80 i termini
95 -2 invece di
-84 -95 inviato
95 -16 liste
94 95 nella
39 95 nella nostra
95 57 nome di
-95 -66 note
-22 -95 novita
13 -95 nulla
-95 -76 ora con
-75 -95 ricevi questo
95 -3 ricevuto da
-95 -76 semplice
-95 -12 storia
-95 -80 termini
95 13 tolta
17 -94 ^app
94 11 ^la mail
94 -13 ^tessera
-86 -94 aggiornamento automatico
94 12 agosto
94 -7 alcun
94 4 assegnazione
-24 94 certi
-94 -63 ci trovi
39 94 commissioni
18 94 database
13 94 del portone
94 -14 di sabato
-94 -56 di taccuino
94 19 due giorni
-94 -87 e buon
-94 -77 e esaurita
-94 -83 e una
-94 -77 esaurita
11 94 esposizione
11 94 esposizione di
94 17 evento
-78 -94 hai
-94 -52 il pagamento
94 72 incaricata
94 17 l' evento
94 4 la scadenza
-3 94 la sicurezza
-94 -56 ma non
94 -13 mattina i
-94 -86 offerta
94 12 partire
94 -29 passo
-94 -63 per sms
13 94 portone
25 -94 presente
94 81 rimasta in
94 21 rimaste
94 18 sanitaria
6 94 serrature
94 -5 sorteggio
-94 -56 taccuino
94 -3 tua banca
-94 -28 ufficio del
94 -8 vi dobbiamo
-83 -94 viaggiatori
69 93 ^cosa e
93 -9 ^il messaggio
-93 -52 ^indirizzo email
93 8 ^mail di
-83 -93 ^scadenza
-93 -75 ^scaduto
-93 -82 ^versione #
-93 -63 acquisto
-93 -80 aggiornala
93 -1 aspettare
-5 -93 c
-93 -55 capolavoro
14 93 chiamare
93 41 corsi
-50 -93 da oggi
-93 -82 della versione
-93 -68 di accesso
-93 -73 di ritardo
-93 35 famiglia
-93 -77 fila
-46 -93 gli altri
93 1 hai gia
-33 -93 insieme a
93 -17 lavori e
25 93 nascita e
-34 93 non piu
-93 -90 non tener
-93 -55 per cento
-93 -70 poter
-89 -93 prova di
25 93 qualcuno ha
22 93 qui e
-36 -93 ricevuta di
-93 -82 rivista
-74 -93 sei stato
-93 -71 sia un
93 3 te ne
-79 -93 tempo
-93 -90 tener
-93 -90 tener conto
-93 -86 tre settimane
93 -19 troppi
-93 -55 un capolavoro
-60 -93 un gestore
93 10 vecchio di
-92 -68 # dalle
-92 -20 ^nostro
-92 -92 ^riunione
-71 -92 ^ticket
-71 -92 ^ticket id
-71 -92 ^ticket ticket
-92 -87 abbiamo annullato
32 92 abbiamo cambiato
92 90 ad aprire
92 -4 al sesamo
92 -4 allergici
-6 92 allergie
-92 -90 assegno
92 39 avrei
92 39 avrei dovuto
-92 -42 avremmo
92 -8 barca
92 0 calendario
18 -92 che per
-83 -92 ciao {}
-92 -77 clic e
92 15 colpa e
9 92 condivisa
9 92 condivisa con
92 10 dirigente
-89 -92 esportazione
-92 -86 hai tempo
-92 -68 i lettori
78 92 i punti
9 92 lo hanno
92 39 lunedi e
-92 -31 parliamo
-92 -52 proporre
92 90 provato ad
-92 -67 qualcosa non
-92 -92 riunione
92 27 sbaglio una
92 -4 sesamo
-90 -92 spid o
-92 -86 tempo fino
-92 -77 termine
-92 -65 terra
-71 -92 ticket id
-71 -92 ticket ticket
92 28 trovi nella
81 91 ^fedelta
67 91 ^iban
-72 -91 ^un nuovo
-2 91 a cuore
91 39 allo #
-91 -78 aumento
-73 91 cartella
91 3 centro assistenza
-91 -51 chiama
9 91 ciascuno di
-91 -82 dimenticato
-91 -55 disagio e
91 18 dispiace non
71 91 e sempre
91 24 era raggiungibile
-91 -48 fate
81 91 fedelta
91 13 i tornelli
91 65 inclusi
-1 91 indirizzo di
-91 -78 l' aumento
59 91 l' avevamo
-74 -91 l' iscrizione
-91 -71 la visita
-55 -91 nei dati
-71 -91 nessuno puo
91 -2 nostra newsletter
-91 -62 nuova
24 91 oggetto di
9 -91 passa
-70 -91 password per
91 13 per sbaglio
91 65 pubblicato
-91 -83 quella data
-91 -24 ricevera la
-91 -63 ritrovo alle
-91 -71 sanitaria e
91 45 scritto
-91 -71 scusa il
-70 -91 sms
91 -42 stessa ora
-91 -71 tessera sanitaria
-91 -85 tolleranza
91 13 tornelli
-72 -91 trattenuto
-49 91 tre anni
-91 -80 vento
13 91 voi e
-91 -91 vol
-91 -75 vostri dati
-90 -68 ^candidatura
90 29 ^dati del
-90 -66 ^il #
90 -40 ^in ritardo
-86 -90 ^rifiutata
-90 -82 alla versione
-89 -90 avviene
-89 -90 chiedere
10 90 ciascuno
-90 -88 costera
-90 -16 da ieri
90 29 dati del
90 -16 dopo una
90 73 durata
-90 -51 e che
90 12 estratto
-90 -68 in autunno
-90 -60 piu recente
-90 -83 poi la
90 3 questo ufficio
-86 -90 rifiutata
-90 -22 sulle
-90 -73 usare il
-66 -89 ^chiuso
89 89 ^cosa
-77 -89 a febbraio
89 14 a te
89 -22 abbiamo
-60 -89 allegato e
24 89 anche di
21 89 autori
21 89 autori hanno
89 11 avete
89 -21 aveva
89 42 chiedo
8 89 ci sta
89 52 comunicato
89 6 con riferimento
-89 -89 cose
89 68 da questo
-37 -89 dati sono
-89 10 dell' assemblea
-2 89 della tessera
21 89 di riscatto
-89 -58 e prevista
89 10 e quello
89 1 editor
89 16 fatto
89 26 fatto il
-39 89 forum
21 89 gli autori
-89 -79 grandi
80 89 ha detto
21 89 hanno copiato
-89 -26 inserisci
0 89 la busta
-89 -69 la protezione
89 4 la ricevuta
89 -11 li
45 89 lo abbiamo
-89 -73 lotto
-89 -54 mensile
89 6 mero
-89 -70 modo di
-89 5 nella cartella
16 89 nome e
10 -89 non sono
89 16 ops
16 -89 ospedale
-89 -79 piu grandi
-89 -82 preghiamo di
-89 -72 quest'
0 89 restituito la
21 89 riscatto
89 17 salta
10 89 sarebbero stati
89 20 se la
89 8 spiegazione
89 -3 sportello
-89 -83 teniamo
-89 -83 teniamo da
89 6 trattasi
89 6 trattasi di
89 8 una spiegazione
-79 -89 verifica
57 89 viaggi
-88 -74 # vento
88 19 ^# #
88 -5 ^dobbiamo
-72 -88 ^note
88 29 abbiamo caricato
-18 88 autorita
-84 -88 cambiatela
72 88 cedolino di
-88 -53 chieda
-88 -8 ci sono
1 88 clinica
-88 -87 colpa nostra
-84 -88 computer dell'
-88 -25 dati personali
-79 -88 dell' istituto
88 23 di servizio
88 1 difficolta
-88 -69 errore #
-81 -88 esportazione che
-88 -54 euro che
-81 -88 hai richiesto
88 -38 ieri si
-88 -70 il museo
-88 -65 in
-73 -88 interni
-79 -88 istituto
-88 -69 le offerte
-50 -88 mandiamo
47 88 mese di
-88 -70 museo e
-10 88 negli ultimi
-73 -88 per email
-30 -88 per una
-88 -25 personali
-88 -39 reclami
-81 -88 richiesto e
-66 -88 serve altro
-88 -72 sui social
-88 -78 sull' archivio
88 40 tecnico
88 -5 telefonato
-88 -87 un indirizzo
88 33 una per
-87 -73 ^condizioni
19 87 ^informazioni
-87 -73 ^nuove
-87 -73 ^nuove condizioni
-87 -54 ^possibile
-87 -57 ^richiesta
-86 -87 a mezzanotte
-87 -56 a nessuno
-87 -65 a pagare
-11 87 anno e
-78 -87 attesa
-77 -87 caffe
-87 -69 chiedere scusa
-87 -60 cinque domande
-63 -87 con spid
-87 -73 dal {}
-80 -87 dei soci
87 -18 di mercoledi
18 87 di recupero
87 2 di troppo
-87 -42 evento che
-87 -76 file che
87 -54 foto del
-61 -87 furti di
-76 -87 gestore
-86 -87 gestore di
1 87 intruso
87 11 la mail
87 -6 lo paghiamo
-65 -87 messaggio la
-59 -87 negozio di
-73 -87 note di
-87 -74 nuove condizioni
-75 -87 oggetto della
87 -5 ora sono
-87 -85 ore per
-75 -87 otto
-76 -87 piu vicino
87 23 pochi
10 87 polizia
-87 -80 preghiamo
87 15 prenotare
-87 -67 prima della
-87 -71 ricevera
-87 -72 ricordiamo
-63 -87 scade il
-87 -63 sempre
28 87 smarrito
87 12 tolto i
-87 -78 trova
1 87 un intruso
-52 -87 un messaggio
87 10 un sms
87 16 un' anomalia
87 20 vi chiediamo
-76 -87 vicino
-86 -79 # attivo
3 86 ^aperto
86 0 ^e alle
-80 -86 ^siamo
-86 -83 al mese
86 -4 altri il
86 21 anomalia
-86 -61 candidatura
69 86 cedolino
31 -86 ci avete
-86 -80 cliente che
22 86 cosa
58 86 cosa e
1 86 donato
86 38 dovuto
39 86 euro e
-22 86 faccia
86 18 giugno non
-86 -52 gli ordini
86 64 i messaggi
-86 -75 in lista
-32 86 informazioni
86 32 la biglietteria
86 3 la qualita
-76 -86 la settimana
-86 -62 levante
86 -4 notti
-86 -65 oltre i
-86 -52 provare le
86 5 qualita
-86 -62 quattro anni
-17 -86 se lo
-86 -71 sembra
-74 -86 settembre
-86 -78 sms che
-38 86 stata aperta
-86 -43 titolo
-86 -11 tre giorni
-86 -63 vita
85 -1 ^due
-54 -85 ^offerta
2 -85 ^podcast
-85 -73 ^rifiuto
85 8 ^test
-7 -85 acqua
-74 -85 alle ora
-28 -85 approfittare
-69 -85 aprirla
85 16 camera
-85 -70 che sembra
-85 -54 che una
85 71 chi
47 85 clienti
-54 -85 cucina
15 85 da qui
13 85 e note
85 -22 era quello
-85 -70 fra i
-67 -85 gli allegati
-44 85 gruppo
85 2 ha ordinato
-85 -70 i preferiti
85 2 ignora pure
85 -6 in aula
85 16 la camera
85 45 le avevamo
-85 -75 le guide
-76 -85 lettera di
-43 -85 link
-45 -85 lunghe
-85 -82 mezzanotte
-85 8 modo
85 0 nessuno di
85 1 ottobre la
-85 -65 partecipazione
57 85 per errore
-85 -79 perdere l'
2 -85 podcast
-85 -70 preferiti
-85 -73 rifiuto
85 22 rimangono
7 85 spedire
10 -85 spesa
-85 10 stato
-71 -85 torna indietro
-54 -85 un #
-2 -85 una prova
-73 -85 va
85 -13 vi avevamo
11 85 vicenda
-85 -67 {} per
84 36 ^delle
-78 -84 abbiamo un
-23 -84 amministrazione
-45 -84 aveva gia
-84 -67 che gestisce
8 84 che le
84 0 chi aveva
-84 -53 collaborazione
-84 -72 con effetto
-46 84 credenziali
84 -5 del corso
84 -13 dello
84 0 e ci
35 84 e con
15 84 e di
84 -7 e scappata
84 -3 e vi
-76 -84 eccezione
-62 -84 email o
79 84 evento e
-84 -67 gestisce
80 84 ha spedito
-84 -80 il seggiolino
-84 -63 il successivo
-78 -84 il {}
27 84 in chiaro
-47 -84 indietro
-84 -78 l' esportazione
-84 -40 libera
-7 -84 n #
-84 -61 noi non
-57 -84 non devi
84 -15 nostra ultima
-7 -84 organizzatore
-84 -72 perse
84 16 prelevato
84 8 prenotazione
84 -2 ricetta
-84 -58 ritrovo
-84 -77 sara
-71 -84 sbagliato indirizzo
84 -7 scappata
-74 -84 sciopero nazionale
-84 -80 seggiolino
77 84 sensibile
-16 -84 serve rispondere
84 -2 si comunica
-75 -84 solo la
47 84 stessa
17 84 terzi non
84 2 un prezzo
84 -2 una cifra
31 83 ^# gdpr
6 83 ^agli
31 83 ^dell' art
-83 -72 ^disdetta
31 83 ^gdpr
-31 -83 ^no
-83 -44 ^segnalazione
31 83 ^sensi dell'
-83 -72 abbiamo registrato
39 83 ad altri
-83 -75 attestato
-83 -57 avra il
53 83 care famiglie
83 10 che hai
-61 -83 chiave di
-30 83 conti
-83 -76 di dominio
83 24 di grave
-59 -83 di non
83 24 di via
83 41 fine settimana
-83 -6 mi ha
83 24 niente di
83 15 non deve
-54 -83 per neve
-83 -72 perderla
70 83 poi si
49 -83 premio
-83 -72 registrato la
-52 -83 righe
-42 -83 riguarda
-77 -83 sbaglio
-36 -83 scade tra
-64 -83 scatola
-83 -72 sua disdetta
26 83 suo profilo
-53 -83 tuo telefono
-83 -83 usavi
-82 -18 ^ci
82 -7 ^con
13 82 ^e stata
0 82 ^erano
-82 -78 ^esito
-11 82 ^informativa
82 -3 ^marzo
-37 -82 ^se ti
13 82 ^stata
-13 -82 ^una lettera
-82 -53 abbiamo rimborsato
34 -82 alcune
82 15 aprile si
-82 -63 assistenza di
82 10 aver scelto
-82 -60 batteria
25 82 chi ci
9 82 comunque di
-82 -27 configurazione
28 82 dal nostro
82 10 dalla nostra
27 82 desideriamo
23 82 desideriamo informarla
14 82 email e
7 -82 febbraio
82 11 generato
28 82 gli indirizzi
82 23 grave
-9 82 ha comprato
-82 -54 i bambini
-43 -82 impostazioni
-11 82 informativa
-82 -71 ing
82 8 lo
82 13 lo era
82 4 mi scriva
-31 -82 minuti
-6 -82 minuto
82 35 noi la
82 10 nostra volonta
82 38 nostro archivio
-39 -82 novembre
-82 -64 nuove
-45 -82 password dell'
-66 -82 persona non
-82 -1 pilota
-82 -21 recente
-57 -82 registrato
-82 -68 riceverai un
-71 -82 scende
-82 -81 scriviamo
-82 -64 sedie
82 1 sfuggito
-81 -82 spegniamo
82 -7 stamattina e
-13 -82 una lettera
-82 -73 utente
61 82 vi
82 10 volonta
81 17 # ho
-69 -81 # ore
31 81 ^di maggio
17 -81 ^messaggio
-81 -76 ^numero
-81 -67 a fine
-74 -81 a segnalazioni
73 81 assoluta
-31 81 bucato
-74 -81 carta per
-81 -80 ci avvisi
-81 -70 ci rincresce
57 81 compreso
-81 -70 contributo affitto
-81 -70 dal portale
-60 -81 dalla
81 -20 davanti
81 6 delle #
-81 -64 descrizione
-81 23 di sicurezza
-81 -67 dirci
6 81 e password
-81 -66 effetto
4 81 ex
-81 -62 fra
81 1 giro
51 81 ha reso
-81 -76 iscritto
-81 -65 mostra
81 -17 n'
10 81 nostro aggiornamento
-81 -69 numeri
-81 -80 per rispondere
-81 -75 poi il
73 81 priorita assoluta
81 47 richiamare
-24 -81 riepilogo
-81 -70 rincresce
-80 -81 ritardo per
-17 81 scegliere una
59 81 schede di
-63 -81 scolastica
-74 -81 se riceve
-74 -81 segnalazioni
-81 20 sicurezza
-78 -81 spese
21 81 terzi
81 11 test
-81 -34 uffici
-62 -81 un computer
4 81 un ex
-75 -81 vecchi
80 8 # i
-59 -80 ^?
-80 -28 ^d'
-80 -76 ^fax
80 4 ^il nome
80 27 ^mail del
80 -26 ^per sbaglio
80 -26 ^sbaglio
8 80 ^sicurezza dei
80 22 ^tuo ordine
63 80 ^un'
-80 -77 a noi
-80 -26 a s
-49 80 abbia
8 80 acquistati
-80 -69 addebitare
80 13 ancora
-64 -80 annunci
-80 -70 cambia il
-36 -80 caricato un
-63 -80 codice e
-80 -65 compilare
80 75 comunicazione
-80 -14 con gratitudine
80 43 confermato per
12 80 consultati da
-80 -12 copia della
-70 -80 copia di
80 8 cui ci
-65 -80 denuncia
80 27 di canone
80 68 e lo
-80 -65 e tornato
80 0 era scaduto
-80 -76 fax
-80 -73 fine del
-80 -61 gia stata
80 61 giga
-18 -80 grandine
-80 -14 gratitudine
-80 -70 i vostri
-8 80 il cedolino
-80 -58 il lato
-80 -57 il servizio
80 15 in rosso
80 5 indicato
-80 -73 invitiamo
-80 -73 invitiamo a
-74 -80 la domanda
-80 -73 la invitiamo
-80 -68 lanterna
-80 -58 lato
-80 -62 mulino
80 -14 non ancora
-57 -80 numero verde
8 80 o un
-80 -80 per averci
-80 -79 per la
-80 -67 quello nuovo
-80 -69 riceveranno
-80 -26 s d
80 60 stata trasmessa
79 80 subito
-10 -80 sul
-43 -80 te
-8 80 telefoni in
12 80 tessera e
80 69 ti arriva
31 -80 tolto
-80 -78 verso
-80 -72 vi preghiamo
5 79 ^cambi
79 7 ^da visita
-45 -79 ^hai
-57 -79 ^nuovo accesso
79 68 ^ora
79 -31 ^servizio
79 7 ^visita con
-79 24 al numero
-79 -70 allegato trova
5 79 altrove
-79 -53 ama
-73 -79 anche solo
-79 5 assemblea
-55 -79 bello
79 34 caselle
-79 -65 ce le
-79 -34 che chiedono
79 43 chiarimento
-79 -66 cinque anni
-12 79 conversazioni
20 79 curva
79 7 da visita
79 3 detto che
79 15 di noi
-79 -2 ed
8 79 garante
-4 -79 gratuito
-79 -57 i servizi
5 -79 il problema
17 -79 il sito
-79 -63 impresa
79 1 in altri
-79 -55 indirizzo email
-42 -79 la biblioteca
-79 -57 le modifiche
17 79 le vostre
79 7 li ristampiamo
-79 -77 limite
-79 -59 minuti e
47 79 nove
-57 -79 nuovo accesso
-37 -79 nuovo file
-79 -55 ogni dieci
79 75 quanti
79 14 quella mail
-79 8 quelle
36 79 recapitata
79 -1 replica
79 23 restituiamo il
-36 79 riaperto
71 79 ricevuto il
-27 -79 rimborso e
79 7 ristampiamo
-79 -76 segretariato
79 0 sempre piu
-7 -79 sta per
36 79 stata recapitata
-15 79 stata usata
79 -4 sui
56 79 talune
-46 -79 tu non
79 -5 undici
7 79 verifiche
17 79 vostre
-43 -78 # pagine
78 34 ^da #
78 11 ^errata
7 78 ^subito
78 -22 ^vi
-24 -78 allergeni
78 11 andare in
-68 -78 atto
78 -46 aveva ragione
78 21 che doveva
-78 -59 che lo
-78 -68 che sia
-28 -78 chiusura
75 78 con i
12 78 cuore
-78 -27 d
-22 78 del sangue
-78 -57 di questo
78 20 e ve
-36 -78 era di
78 12 febbraio abbiamo
-78 -38 fiscali
78 -5 focaccia
65 -78 fondo
-78 -71 giorni dalla
78 3 giorno di
-78 -69 i documenti
-8 78 illecito
-70 -78 la preghiamo
-43 -78 le tue
9 78 login
-78 -70 migliore
-78 -72 noi
78 48 nostra priorita
-78 -21 nostro
-68 -78 ore #
78 19 paghe
-78 -54 per il
-78 -50 porti
78 48 priorita
-5 78 prudenza
-22 78 sangue
-7 78 stato per
-78 -68 tavolo per
37 -78 troppo
-78 -54 trova anche
-43 -78 tue
-78 -68 un fornitore
-78 -73 usa il
-15 -78 versata
-77 -61 # cl
-73 -77 # franchi
-77 -65 # per
-5 77 ^a un'
77 -33 ^allegato
-5 77 ^altra
77 77 ^che cosa
-77 60 ^di sicurezza
-77 -62 ^disponibile
-75 -77 ^il concerto
25 -77 ^se
-5 77 ^un' altra
18 -77 a causa
4 77 abbiamo bloccato
77 5 abbiamo stampato
77 -16 abbiamo tolto
-21 -77 aggiunto
4 77 altrove e
77 21 annullato non
-77 -74 averci
43 77 avevamo scritto
4 77 bloccato l'
-77 -58 cambia
77 6 chiuse
-77 -61 cl
75 77 clienti e
-77 -61 e tu
-63 -77 entro #
-73 -77 franchi
-77 -77 frequenza
-77 -58 hai fatto
-68 -77 il laboratorio
-77 -70 il limite
-77 -74 impone
-77 -74 impone di
74 -77 in fondo
-77 -77 la frequenza
-10 77 letto i
77 -54 molti
-77 -46 nella notte
-77 -66 non possiamo
33 77 piu di
-77 -53 punto
77 18 responsabile del
77 21 riporta
77 10 riporta un
-4 -77 se ha
-71 -77 segnala
-28 77 sei ore
-77 -57 servizio di
76 77 sono in
77 10 sua area
-77 -77 sua richiesta
27 77 tessere
-68 -77 trascorso
-68 -77 trascorso il
77 10 un importo
-3 77 una password
77 52 vecchio
-15 76 # account
-76 -73 ^dati di
-43 76 ^hanno
76 26 accadere
76 14 allarme che
-76 -55 anche nell'
-76 -70 articoli
76 64 che avete
-76 -30 codici fiscali
-17 76 comprato
76 51 con tutti
13 76 consultati
76 3 da sempre
-76 -66 da venti
7 76 di nascita
-9 -76 disponibili
-76 -62 e attiva
25 76 essere stati
6 76 file con
13 76 foto e
-76 -51 francoforte
76 0 gentile dottoressa
41 76 ha mostrato
-50 -76 inviamo
-30 76 la stessa
-31 76 la tua
-76 -26 lavoro e
-76 -43 lo stato
-76 -76 meno
-37 -76 messaggio e
-76 -64 messaggio senza
7 76 nascita
-28 -76 negozi
-50 -76 non inviamo
-76 -71 non ti
-76 -62 officine
76 53 parte della
76 17 primo mese
-76 -28 questa lettera
-76 -56 relativo
-76 -56 relativo alla
76 -16 rimasto fuori
-64 -76 risposto
76 20 rosso
76 0 sale
76 14 siti
-76 -76 sito
13 76 stati consultati
-14 76 sua
76 11 visita con
-71 -76 volume
76 14 vostri siti
-29 -75 ^abbonamento
75 -9 ^di un
12 75 ^estranei
75 8 ^gia
75 -72 ^l'
75 10 ^non
-75 -72 ^sua richiesta
-75 -64 ad addebitare
11 75 all' autorita
53 75 aprire
-75 -58 bere
33 75 certo numero
-75 -39 come previsto
75 -29 commissione
-75 -25 comunichiamo
-75 -25 comunichiamo che
-75 -71 conferma di
-75 -49 consultabile
75 -9 cordiali
75 -9 cordiali saluti
-75 -65 costi
75 30 costo
-75 -58 da bere
21 75 da soggetti
-9 75 dipendente
-9 75 dipendente ha
-75 -49 e consultabile
-75 -20 e presidiata
-61 -75 effettuato
-75 -55 entro dieci
-71 -75 eravamo
-75 -66 fattura n
-75 -64 i biglietti
-75 -57 il sindaco
-75 -18 il tuo
75 41 in questi
-41 -75 la guida
2 75 la riguardano
-75 -68 mail e
-75 -64 meteo
56 75 missione
75 14 non l'
-41 -75 parole
16 75 portato via
-75 -20 presidiata
-75 -72 previsto
-75 -63 quotidiano
-21 75 richieste di
-7 -75 rimedio
75 -38 riportato
-75 -40 segnalato
73 75 sera
75 17 soddisfazione
21 75 soggetti
21 75 soggetti non
-75 -52 tua carta
-75 -34 tutti voi
7 -74 ^chiusura
74 4 ^e successo
74 40 ^era
54 74 ^importante
74 4 ^successo
-74 -22 altro
-74 -51 andare
-74 -56 arancione
74 21 avevamo registrato
74 25 biglietteria
-74 -65 bollettino
-73 -74 cancellato
74 13 candidati
51 -74 causa
-24 74 che l'
-74 -36 comune di
-74 -39 consuma
-74 -32 da questa
3 74 da una
-74 -4 della lista
-29 74 di dodici
-29 -74 di quella
40 74 di un
-23 74 dispiace il
74 67 e arrivata
21 -74 e pronta
-74 -74 entrare
-16 -74 ha caricato
-74 -65 il bollettino
54 74 importante
74 37 interrotto
74 63 l' ente
-26 74 la colonna
-74 -59 la lista
-23 74 le informazioni
74 20 lo schermo
-70 -74 macchina
-12 74 merlo
-12 74 merlo che
-74 -55 modelli
-74 -41 nei
-17 -74 non valido
-3 74 password di
74 -72 piattaforma
10 74 protetta
-74 -59 qualcosa
-74 -67 quale
-74 -57 qui sotto
8 -74 regola
-16 -74 scadenza
74 20 schermo
-64 -74 sia
74 21 sollecito per
-25 -74 spazio
-48 -74 stato tu
-67 -74 sull'
-74 -47 tornato
-74 -3 tra
-74 -72 tutto in
74 21 un sollecito
-70 -74 uno sciopero
-16 -73 ^colpa
-73 -35 ^dati sono
73 23 ^di pagamento
-73 -68 ^di phishing
25 73 ^maggio
1 -73 ^menu
73 -32 ^novita
-73 -63 ^ops !
-73 -68 ^phishing
-73 -35 ^privacy
7 -73 ^risposta
-73 -68 ^simulazione
-73 -68 ^simulazione di
73 42 a sua
-18 73 abbiamo disconnesso
-46 -73 account {}
73 33 altra cliente
-72 -73 aprite
-73 15 boutique
-73 -68 cliccato
-42 73 codice del
20 73 coinvolte
3 -73 con il
-21 73 con nomi
-11 73 dei documenti
-21 73 dei ragazzi
73 -4 della focaccia
34 73 di maggio
-73 -68 di phishing
-18 73 disconnesso
73 11 disguido
73 8 disguido tecnico
73 -54 e gratuito
49 73 e stata
73 7 famiglie che
-73 -68 finta mail
-73 -68 ha cliccato
73 -11 ha la
73 3 ho spedito
27 73 ignoti hanno
-73 -42 il supporto
-73 15 in boutique
-15 -73 in uno
-73 18 indirizzo
17 73 informato
73 38 lei
73 2 mandata
73 -37 matrimonio
-73 -58 meno di
1 -73 menu di
7 -73 messaggio dal
-73 -65 nel corso
73 -4 nella ricetta
-72 -73 non aprite
25 73 nostra
-15 -73 nostri negozi
-73 -69 novanta giorni
-23 -73 occupata
-62 -73 oggi puoi
-73 -63 ops !
-73 -53 passano da
73 -30 per lei
-73 -68 phishing
73 6 piena di
73 68 programmazione
73 68 programmazione e
2 73 qualche settimana
-42 -73 questa email
73 30 questa settimana
73 -4 ricetta della
-59 -73 risponda a
73 11 risposte a
28 73 sappiamo chi
-73 -66 scadra
-73 -66 scadra il
73 55 segretaria
-73 -68 simulazione di
-60 73 sottratti
-34 73 sua cartella
-15 -73 uno dei
-72 -37 ^a nome
-72 -21 ^caricato
10 72 ^chiavetta
72 14 ^con il
72 45 ^dal
10 72 ^di una
72 -54 ^ritardo
-72 -30 ^sulla
-72 -57 ^tra
-72 -29 ^tutto
10 72 ^una chiavetta
-72 -37 a nome
72 32 abbiamo disattivato
-13 72 aperta
-59 -72 bici
10 72 cantonale
-72 -33 casi
10 72 chiavetta
10 72 chiavetta usb
-72 -72 contributo
-12 -72 del comune
-72 -44 documenti d'
72 8 esiti
0 -72 faceva
-39 -72 file di
9 -72 finito
-71 -72 i progetti
-72 -65 il fax
-72 -66 il saldo
72 22 in scena
-72 -66 lavoro
-70 -72 lavoro id
6 72 lettore di
-72 -39 lo diciamo
-72 -63 lungo
52 72 ma sappiamo
-72 -65 mercoledi alle
-72 -72 nel carrello
72 -12 nel fine
-39 -72 no
-72 -61 nome utente
-72 -17 nominativo
32 -72 passato
16 72 perdita
-61 -72 puoi entrare
-69 -72 recital
-58 -72 rimborsato
36 72 saldo
-23 72 sarebbero
72 22 scena
-18 -72 segue
-72 -65 si terra
-9 72 sta
-63 -72 ticket
72 -5 tipografia
24 72 un attacco
72 12 un saluto
10 72 una chiavetta
10 72 usb
72 50 vede
71 21 # che
-69 -71 ^addebito
-30 -71 ^alle
-47 -71 ^consegna
71 11 ^corrige
71 56 ^ecco
71 56 ^ecco come
71 11 ^errata corrige
10 71 ^iscritti
10 71 ^iscritti al
-26 71 ^privati
-71 -12 ^sulla violazione
-71 -57 adesso in
13 71 anagrafici
71 -11 anteprima
-46 -71 automaticamente si
-71 -69 benvenuto
71 5 castelli
3 -71 che abbiamo
71 -14 chi preferisce
-30 71 ci ha
7 71 comprato un
-71 -53 con noi
-38 -71 condizioni
71 11 corrige
-71 -63 da quattro
-71 -62 dai nostri
1 71 dall' esterno
13 71 dati anagrafici
71 62 di codice
-38 71 e cosi
-69 -71 e ferma
-71 -17 e stato
-71 -49 entro tre
71 -7 errata
71 11 errata corrige
-3 71 esami
-12 -71 fatto la
-71 -62 fatture
-71 -14 fondi
71 42 gentili signore
23 71 ignoti
-71 -63 il tecnico
-22 -71 in cui
-29 -71 in piazza
-71 -26 in vendita
10 71 iscritti al
-71 -62 iscrizione
-71 -13 l' allegato
-71 -62 le fatture
71 -16 oggi con
-71 -66 ordina
-58 -71 perso il
-48 -71 portare
-26 71 privati
71 -38 produzione
71 27 punti
71 0 riletta
-71 -59 scelto un
6 71 senza protezione
71 14 serena
3 -71 spett
-71 -68 sposta
46 71 stata
-71 -12 sulla violazione
-71 -57 termini di
71 8 un disguido
-71 -27 un numero
40 71 uno per
10 71 verificare i
-3 70 ^ai sensi
70 8 ^circolare
70 8 ^circolare n
-25 70 ^del forum
-25 70 ^forum
70 -9 ^interruzione
-3 70 ^sensi
70 27 a destra
-70 -67 addebitata
-60 -70 anche le
-53 -70 buongiorno
-65 -70 caso contrario
4 70 che vogliamo
55 70 chiavi
70 8 circolare n
2 70 colloqui
70 31 con una
-70 -21 convocazione
-69 -70 custode
23 70 data di
50 70 dei nostri
-25 70 del forum
70 27 destra
-2 70 di controllare
-18 70 dirlo
-70 -60 docenti
-67 -70 dottor
-70 -18 e finita
70 12 e nostra
70 -7 esame
-70 -69 fare nulla
-67 -70 gentile dottor
-70 -60 i docenti
-69 -70 il custode
6 70 il lettore
12 70 informazioni che
-70 -49 iva
70 -9 la causa
-70 14 la pagina
70 30 la seconda
-70 -54 medico
70 7 modifica senza
-25 -70 oggi
-70 -44 pace
-45 -70 per proteggere
55 70 po
-70 -60 prof ssa
-45 -70 proteggere
70 7 pubblicato una
-68 -70 puoi cambiare
70 -6 raccolta di
-70 -45 registrazione
70 11 rimborsiamo
39 70 rubrica
-70 5 scuole
-69 -70 simile
-70 -60 sindaco
-70 -64 soltanto
-70 -42 sostituire la
29 70 sottratto
29 70 sottratto dall'
-48 -70 stata addebitata
48 70 stavolta
-70 -4 studenti
12 70 torri
-70 -67 truffa
21 70 tua email
70 12 ugo
34 70 un
55 70 un po
70 7 una modifica
70 -26 visione
69 21 # con
69 15 ^al #
11 69 ^dei dati
69 -10 ^relativa
69 -10 ^relativa all'
69 29 ^sul suo
69 6 a mano
12 69 accorti
-69 -48 all' acquisto
-69 -16 aperti
69 68 assenze
-69 -55 avvisi il
69 37 certo
-68 -69 comando
69 -14 comunica
69 -7 consegnato il
3 69 dati e
55 69 delle
69 10 ditta
-69 -46 diventa
-69 -63 dominio
52 69 e vero
43 69 giugno si
-69 1 grazie a
-45 -69 il
60 69 il messaggio
-69 -50 il numero
69 21 il primo
-69 -50 in ottobre
-57 -69 inoltri
12 69 istruttore
-20 -69 l' avete
69 68 la sera
-65 -69 lunedi #
69 21 mail del
-19 69 negli
-36 -69 non riceve
69 20 nostro server
69 -17 ordine e
-69 -34 per
69 -9 per sette
69 -29 perdonate la
-69 -17 presidente
-69 -68 progetti
3 -69 provato
69 -10 relativa all'
69 -8 rifare
18 69 sabbia
-69 -40 scala
-32 69 scritti
44 69 scritto che
69 -4 sempre la
12 69 siamo accorti
-35 69 state copiate
69 49 sul conto
-15 69 sulla sua
49 69 suo numero
-69 -50 suoi dati
20 69 un archivio
69 37 un certo
-4 69 una violazione
69 20 versato la
-16 69 vive
-55 -68 ^accesso da
-68 -16 ^breach
-68 -16 ^data breach
-55 -68 ^dispositivo
68 43 ^e la
-68 -38 ^e rimasto
-68 -59 ^non riuscito
60 68 ^per errore
-68 -38 ^rimasto
-68 -59 ^riuscito
11 68 accettare
11 68 accettare le
18 68 alcuni dati
-41 -68 allegato
68 23 alto
-68 -66 arriva in
-34 -68 bastano
-68 -16 breach
45 68 chiaro
-35 -68 chiuso
68 -11 ciao nome
-33 68 come hai
68 27 compagnia
-68 -31 conto del
68 -24 da rifare
-68 -16 data breach
-68 -51 dedicato
-68 -62 desideri
68 12 di anticipo
-51 -68 di reimpostare
-11 68 dietro
68 9 duecento
68 20 e-mail
68 -8 egregio
-57 -68 ferie
-68 -51 fichi
-68 -51 gentile signor
68 0 giri
68 0 giri di
-68 -67 gli
-25 68 ha aperta
-11 68 ha letto
-2 68 ha segnalata
-68 -51 i fichi
-18 68 informarla
-18 68 informarla che
68 27 la compagnia
-68 -57 la legge
-68 34 lavoriamo
-68 -61 lo scambio
68 11 mail era
68 -37 male
-65 -68 nella lista
-68 -68 nelle impostazioni
67 68 non aveva
-68 -59 non riuscito
-21 -68 non serve
-55 -68 nuovo dispositivo
-68 -60 ordine {}
-64 -68 per {}
-3 68 pin
68 59 prese
-68 -50 proprietario
-68 -31 quali
-53 -68 questa
68 20 questa e-mail
-51 -68 reimpostare
-51 -68 reimpostare la
-68 1 scritto a
-49 -68 se sei
-2 68 segnalata
-68 -58 senza costi
68 -12 solo
31 68 terzo
-68 -57 tra le
68 48 trasmessa
-68 -51 una finestra
16 67 ^attacco
39 67 ^attenzione
-67 -60 ^dai
-67 -60 ^dai giornali
9 67 ^dati dei
-67 -60 ^giornali
4 67 ^i tuoi
-64 -67 ^id
-17 -67 ^pagina
7 67 ^tuoi
4 67 ^tuoi dati
-67 -58 anche lo
-67 -56 archivi
-67 10 aspettiamo
67 22 banda
67 22 banda di
-67 -59 basso
-67 -57 biglietti per
-67 -51 ci
-45 -67 consegna
-14 -67 corso di
67 13 credito
67 31 d' ora
-67 -60 dai giornali
13 67 dati dei
-67 13 delle scuole
-67 -37 di aver
14 67 di casa
67 64 di partenza
-67 -63 diffidate
-67 -63 diffidate di
9 67 e indirizzi
-23 -67 e perche
-43 -67 ferma
-51 -67 finiscono
-51 -67 finiscono in
-67 -58 gialli
-67 -60 giornali
67 -3 ha telefonato
-67 -58 i gialli
56 -67 il filtro
-33 -67 importo e
64 67 inconveniente
67 6 intestati
67 6 intestati a
67 1 inviati
67 22 la banda
42 -67 la bici
67 -6 la piattaforma
12 67 ladri
-67 -62 le ricordiamo
67 56 lei e
67 14 ma le
67 -2 mensa
-31 -67 messaggio automatico
-67 -45 mette
-67 -60 milano
-67 -56 nostri archivi
-24 -67 numero e
-67 -43 ore
-63 -67 pagamento non
-67 -45 passano
67 13 passione
-28 67 per riga
-21 67 perche i
67 7 prezzo della
67 18 prezzo intero
67 -8 prima lezione
-67 -27 privacy
67 26 prova e
-32 -67 questo
-51 -67 risponda
-67 2 riuscito
67 4 scusiamo e
-67 -64 seguendo
-67 -60 si tengono
-46 -67 signor
-67 -53 sole
-2 -67 sollecito
34 67 spedito alla
67 -15 svista
-67 -60 tengono
-67 -50 un capitolo
-67 -61 va di
-23 -66 # del
66 27 # su
66 6 ^che non
66 -40 ^di servizio
66 33 abbiamo spedito
-66 -49 al carrello
-19 66 al sicuro
-37 -66 arriva
8 66 autorizzato
26 66 bancarie
-66 -54 candidato
-65 -66 chiederne una
-66 -49 circa
-5 66 circolano
-66 -51 codici
-66 -54 comunicarle
-66 -54 comunicarle che
26 66 coordinate bancarie
-66 -66 copre il
66 -2 deve
-53 -66 devi fare
-66 -54 di comunicarle
66 14 dimenticata
-66 -60 diritto
66 -2 disponibile nella
66 17 era solo
66 9 esatto e
-7 66 federale
32 66 fosse sentito
-61 -66 gentile {}
66 14 greta
-40 -66 guida
66 -3 in agosto
-22 -66 ingegnere
66 20 internet per
17 66 intrusione
-24 66 la signora
-66 14 lettere
-66 -49 lunga
-9 -66 messaggio
-66 -54 mittente non
-66 -58 moderatore
-18 -66 ne sono
8 66 non autorizzato
-66 -32 non e
41 66 notificato
-66 -57 oppure il
66 17 orto
-65 -66 parrocchiani
-66 -65 per #
26 66 personali che
-66 -37 potra
66 9 pubblico e
66 -20 quella di
66 5 regalo
22 -66 respinta
-66 -59 sanitario
66 14 se preferisci
32 66 sentito
-66 -57 si presenta
-66 -49 tempo fa
-66 -61 token
15 66 un nostro
17 66 un' intrusione
66 4 una risposta
-2 66 utenza
66 27 venuti
65 -3 ^# marzo
-65 -48 ^autunno
31 65 ^di posta
-65 -44 ^finita
24 65 ^furto di
36 -65 a questo
-56 -65 accreditato
65 58 aggiornamento
-65 -61 alla linea
65 -33 aprire il
-65 -61 aprono
8 65 attacco
-17 65 attenzione
65 6 caricato
65 -11 carissimi
-65 -28 carta
65 31 casella di
-30 65 chat
-9 65 chiunque
-65 -65 copre
-56 -65 corse
-3 -65 dalle impostazioni
-45 -65 dei suoi
-60 -65 del gruppo
-65 1 dell' ordine
-59 -65 della password
65 2 di averti
-65 -60 di essere
10 65 e recapiti
-65 -43 ecco le
-65 -48 esito
46 65 essere state
-53 -65 fino alle
-14 -65 frase che
-65 -54 guida alla
-65 -36 il modulo
-65 -64 lasciare
16 65 le chiedo
65 14 le trovi
-65 -24 leggere
13 65 lettera
-44 -65 loro
-18 -65 luogo
65 0 maggio
-65 -44 maso
-65 -60 meglio
-65 -54 modifiche
-65 -60 nel caso
65 3 nella sua
-62 -65 password in
65 -11 per favore
10 65 portale e
-65 -55 prende
-65 -55 presenta
65 -55 puo essere
-65 15 rispondiamo
-65 -40 rocca
-65 -49 rosa
-65 37 scheda
65 26 seconda
-65 -34 serve a
-42 -65 server
-65 -61 si aprono
65 -24 solo in
65 -8 sono arrivati
65 -15 stata un'
-65 -41 stazione di
-14 65 tua
-14 -65 una frase
-65 3 vendita
24 -65 venerdi
64 14 # bari
40 64 # la
-64 -53 # secondo
-64 -59 ^account
-64 -47 ^di venerdi
-64 -7 ^fornitore
-64 -47 ^garantite
-64 -9 ^la tua
-64 -47 ^sciopero di
-14 -64 ^scusa
11 64 ^sicurezza del
-64 -47 ^venerdi
-64 -47 ^venerdi #
64 6 abbiamo corretto
-60 -64 agli
-14 64 al prezzo
64 6 alle famiglie
-64 -38 allo sdi
24 -64 archivio e
64 64 arrivata
-46 -64 attivita non
23 -64 avevi
-37 -64 biciclette
64 -29 bilancio
64 -28 cari
64 -8 ci perdoni
64 -2 circolare
-60 -64 con errori
2 64 con nome
-12 -64 dai
64 -21 davanti a
64 38 della carta
64 26 di compleanno
-64 -64 di matrimonio
-35 -64 disconnetti
-14 -64 domande
-35 -64 e disconnetti
64 14 episodio
59 -64 filtro
64 16 hai ordinato
64 26 il team
64 -1 in ogni
-40 -64 indirizzo che
-12 -64 invii
-28 -64 invitato
-60 -64 iscrizione e
-46 -64 l' attivita
-5 -64 la firma
-64 -50 la polizza
-21 -64 la redazione
64 -23 le altre
-64 -50 le verra
64 -31 lettura
5 64 lo sa
-45 -64 non puo
64 61 occasione per
-64 -3 per le
64 -8 perdoni
64 1 porta
-14 64 prezzo di
-41 -64 proprio
-21 -64 redazione di
-46 -64 riconosci l'
-49 -64 rinnovo
-43 -64 riserva
64 8 saluto
-46 -64 se riconosci
-20 64 sicuro
24 64 sim
-64 -55 sua casella
-20 -64 ti va
-64 -57 trieste
-30 -64 tuo abbonamento
-64 -55 uno nuovo
-64 -52 utili
-64 -50 virgola
-13 63 ^di dati
63 -8 ^tre
63 -4 ^webinar
10 63 a verificare
63 12 abbiamo consegnato
-63 -59 addebitato nulla
-60 -63 aggiunta
-37 -63 alla cena
-63 -43 anno l'
-63 -52 area clienti
-63 -7 attivita
63 5 bene
-54 -63 cassa
-37 -63 cena
63 29 che aveva
63 -4 chi l'
-61 -63 cie
-63 -34 comune ha
63 -11 con chi
-47 -63 devi
63 36 di aggiornamento
63 45 di credito
63 -29 di giovedi
63 -1 di lunedi
-63 7 dovrai
-14 -63 due
-1 63 e numero
63 17 entra
63 36 era stato
63 25 euro era
43 -63 giorno e
24 63 gratuitamente
63 46 ha avuto
2 63 i nomi
-63 -34 il comune
-63 -39 il controllo
63 0 il tagliando
63 18 ines
-63 -51 l' acquisto
-63 -54 la richiesta
63 -3 nelle
63 15 no ?
46 63 non c'
63 15 non utilizzare
-63 -53 oggi per
-62 -63 padiglione
-62 -63 padiglione #
-63 -54 partita iva
-42 -63 passaggi e
-63 -49 per domande
-46 -63 per verificare
19 63 potrebbe
-5 63 pratica di
28 -63 questo indirizzo
-63 -53 ricevera una
0 -63 risultare
-48 -63 s
63 21 scusa anche
38 63 spedisce
63 15 stampato
-63 -54 stanno
63 26 su #
-5 63 sua pratica
63 0 tagliando
-55 -63 ti rimborsiamo
11 63 tra i
-55 -63 trenta giorni
33 -63 ultima
63 14 uova
-63 -54 uso
63 15 utilizzare
63 15 utilizzare la
-63 -61 v
63 5 vecchia e
63 23 venduto
-62 -26 # agosto
62 5 ^# giugno
10 62 ^accessibile
20 62 ^agosto
-62 41 ^altri
41 62 ^che ti
17 62 ^comunicazione ai
-62 -29 ^data
62 5 ^giugno
10 62 ^internet
62 -22 ^lavori
62 -23 ^nome
-56 -62 ^notifica di
62 -4 ^vi abbiamo
-62 -50 a meno
-12 62 a voi
-62 -51 aiutano
-62 -3 al tuo
-3 62 ambito
62 -1 applicato
-62 -45 attenta
62 2 avevamo promesso
-53 -62 cambiare
-62 -36 cappello
62 10 che era
0 62 che in
-62 -49 codice di
62 11 cognome
17 62 comunicazione ai
3 -62 di carta
62 -9 di due
62 24 disattivato il
62 9 e alle
-62 -41 e d'
-62 -43 e dei
-23 62 effettua
-24 -62 funzione
11 -62 fuori
-62 -47 gelso
-62 -58 gli articoli
0 62 ha preso
22 62 https
-62 -40 i ragazzi
12 62 il login
-62 -38 in prestito
-40 -62 invito
62 6 l' invio
-24 -62 la funzione
62 -19 la porta
62 -35 la via
12 62 login da
33 -62 lunedi
-48 -62 ma
-62 -6 martedi abbiamo
62 -22 ne scusiamo
-3 62 nell' ambito
9 62 nome email
53 62 non doveva
62 -12 nostri
-62 -5 oggetto
62 23 ordinato a
-31 -62 piazza
-35 -62 possono
62 13 professionista
62 15 qualcuno di
6 -62 quel giorno
14 62 rag
-62 -58 restano salvati
-60 -62 ricevi l'
19 62 riparte
25 -62 risposta
56 -62 risposte
-62 -58 salvati
-10 -62 sette giorni
-50 62 su
20 -62 sulla nostra
-7 -62 tetto
-36 -62 tu ?
38 62 tuo nome
-62 -36 tutti a
-62 5 un anno
-11 62 un biglietto
-62 8 va in
62 -28 ve le
62 -5 verranno
-6 -61 # milioni
61 54 ^ai
-27 -61 ^annullato
-61 -48 ^candidatura per
61 -10 ^chiuse
-61 -50 ^esito della
-61 9 ^fuga
-61 9 ^fuga di
4 -61 ^n
4 -61 ^n #
61 22 ^scusaci
61 -30 ^sui
61 19 ^sull'
-61 -48 ^tua candidatura
-61 -54 ^tuo
-61 -50 a settembre
61 7 abbiamo scritto
14 61 abusivo
14 61 accesso abusivo
-61 -17 accetti
-6 61 ai sensi
37 61 al nostro
30 61 altri
-61 -49 anche a
-61 -44 autolettura
-30 -61 automatico
61 44 avuto
-61 -44 bolletta sara
-61 -44 calcolata
-61 -44 calcolata sui
-61 -48 candidatura per
61 -18 carta e
61 3 che nella
-61 -57 chi non
61 26 chiuso per
-61 -44 cifre nere
-61 -50 colloquio
-61 -44 comunicarci
61 3 con corriere
61 3 corriere espresso
-61 -48 curriculum per
61 2 da due
61 -49 di natale
6 61 di telefono
21 61 dipendenti
61 16 diretta
61 2 dovevano
61 0 e giovedi
-61 -50 esito della
61 3 espresso
61 -11 facciamo
-61 9 fuga
-61 9 fuga di
-61 -43 garantite
-61 -44 gas
-61 -48 ha segnalato
61 4 i migliori
-61 -47 il server
3 61 informa
3 61 informa che
61 12 iscrizioni aperte
35 61 isolato
61 7 la conferma
-2 61 la sostituzione
2 61 la tutela
-61 -44 le cifre
50 -61 lettera che
-33 -61 lettori
-61 -44 lettura del
61 -2 lunedi portava
61 4 migliori saluti
-3 61 nascosto
-61 -44 nere
-61 -39 ombrello
-61 -39 ombrello e
-61 -47 ordinare
61 30 partono
-44 -61 per ora
-19 -61 perdonate
-61 -38 portate
61 -2 portava
61 19 presentata
-61 -43 proclamato
-61 -44 puo comunicarci
-61 -39 quadri
-47 -61 raggiunto
-41 -61 riconosci
-60 -61 rispondendo
-61 -44 sara calcolata
-61 -43 sciopero di
-6 61 sensi
-61 -46 soltanto il
-61 -56 spesso
-61 -44 sui consumi
-33 -61 suo conto
61 27 team
-46 -61 tentativo e
18 61 toccato
-61 -42 trasloco
-61 -55 trasmesso il
-61 -35 trecento
-60 -61 trenta
2 61 tutela dei
57 61 ufficio ha
-57 -61 ultimi giorni
-61 -39 un ombrello
-61 25 una copia
-61 -39 una telefonata
-10 -61 valgono
-39 61 violato
-60 -20 # luglio
-60 -54 # presso
60 12 ^abbiamo scritto
1 60 ^ad
-4 60 ^ad altri
60 15 ^dal #
-60 -35 ^documenti
-60 -39 ^libri
60 12 ^scritto
60 -31 ^versione
-4 60 ^visibili ad
60 -8 a scuola
60 -2 abbiamo ritirato
-7 60 adriatica
60 15 alcuni utenti
16 60 avvenuto
60 9 banco o
-60 -44 benissimo
-60 -39 buone letture
50 60 c'
-60 -45 cambia la
-60 -45 chi la
-34 -60 chiederemo
-34 -60 chiederemo mai
12 60 conto a
6 60 conto e
-60 -37 corretto l'
60 5 cortesia
60 -49 dato
-34 -60 dell' account
-10 -60 di un'
-47 -60 dispiace ma
60 38 e me
-60 -48 e sara
20 60 e un
-60 -43 il disturbo
-60 -45 il momento
-60 -43 la mano
60 0 la ringraziamo
-53 -60 logo
-60 -55 marzo e
60 28 mesi abbiamo
-60 -55 non desidera
-60 -40 online da
60 0 parlare con
-50 60 presso
-41 -60 protetto
-60 -56 protocollo
10 60 quanto pare
60 28 questi mesi
6 -60 ricevuta
20 -60 ricevuto
-60 -60 richiedere
60 -36 rimane
30 -60 sala
-60 -48 sara visibile
60 4 sbagliato e
-60 -58 segnalateci
-60 -52 simili
-19 -60 storto
12 60 suo estratto
-60 -41 suoi
-34 -60 ti chiederemo
5 60 ti consigliamo
60 25 ti eri
-60 -44 tornare a
60 -11 tuo ordine
-33 60 un treno
60 15 utenti potrebbero
-4 60 visibili ad
`;
