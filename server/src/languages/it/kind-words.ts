/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-278 -195 manchera
276 168 avevamo
-230 -270 ti sei
264 97 e ti
263 82 ^sbagliata
-260 -253 i dieci
-244 -185 # km
-244 -185 km
-244 -187 ti serve
-243 -178 ^versione #
-243 -178 della versione
237 86 sbagliata
-213 -236 ridiamo
235 48 dobbiamo
234 81 contratto
-201 -233 cinema
233 65 ho
98 231 possa
230 56 ^di ieri
230 56 ^ieri
230 58 ^pacco
64 229 che possa
229 75 replica
228 75 annullato non
-212 -227 falsi
224 78 che hai
-202 -222 ^falsi
-222 -173 errori
4 222 nascosto
-219 -154 l' esportazione
215 10 arrivati
-215 -178 cassa di
-168 -211 da stanotte
118 211 stati
211 44 versione
209 63 il contratto
85 209 un attacco
-208 -156 # l'
-198 -208 tiene
36 207 inoltre
-199 -207 nostro errore
206 56 non era
206 116 puo succedere
204 108 era
-204 -155 errore
203 99 davide
203 92 nelle
203 99 tu sei
-202 -161 ^come
202 118 ^mail
12 202 cartella
-178 -201 ci spiace
-201 -164 i #
-201 -166 miriam
-201 -140 non si
-200 -191 buone feste
-200 -188 come
-200 -191 feste
-199 -174 ci avvisi
199 15 confuso
198 21 # rimane
38 198 ^hanno
198 21 rimane
-190 -198 uscite
197 2 e abbiamo
196 44 hai ricevuto
79 196 l' ha
196 30 la versione
-196 -192 preferito
21 195 da internet
195 51 fuso
-195 -178 piacere
-193 -194 dagli
97 194 state
-193 -155 il certificato
-192 -144 ^nuovo
68 192 da estranei
192 60 ha pagato
191 27 ^con la
-177 -191 spiace
-190 -121 ^dieci
-190 -165 costera
189 49 ^avevamo
-189 -140 a buon
-189 -140 buon fine
-189 -171 carla
189 35 causa di
157 189 doveva
-188 -174 in tre
-188 -105 tre giorni
-188 -157 venti minuti
-127 -187 caso di
186 18 ^conteneva
186 55 ^la mail
-186 -176 di novembre
-186 -164 informatica
-186 -164 sicurezza informatica
101 186 su un
-149 -185 ^settimana
59 185 e entrato
25 185 e stata
59 185 entrato
-185 -146 fine del
-185 -158 i server
-185 -158 spegniamo
-184 -177 ^chi
-154 -184 allerta
98 184 erano
-172 -184 gatto
183 52 contribuente
-183 -165 esportazione
183 52 gentile contribuente
-109 -183 grandine
-183 -84 ultimo
-182 -154 con questi
182 49 invece
181 96 ad
181 47 nessuno di
-130 -181 per uno
-180 -172 il programma
-180 -151 lecce
179 48 ^dobbiamo
179 46 dentro c'
-179 -150 dura venti
-136 -179 il nuovo
-18 179 nomi
-177 -132 chiasso
-177 -113 e online
-133 -177 giovedi dalle
29 177 recapiti
-138 -176 ^nostro errore
-176 -141 dura
12 176 ho messo
176 44 passate
-176 -166 romanzo
-175 -175 a giugno
44 175 dentro ci
175 59 e ci
175 54 iscrizioni
-174 -19 ^a
-174 -162 abbiamo deciso
174 54 alcun
8 174 ciascuno
-174 -141 consegnato scade
-174 -162 deciso
-174 -162 deciso di
-86 -174 e disponibile
-174 -151 il mare
-174 -151 mare
-174 -151 mare e
93 174 quattro
6 174 suo nome
-173 -121 ^e tornato
-127 -173 ^superato
-173 -121 ^tornato
-173 -143 altrimenti
79 173 sa
-172 -162 aprile alle
172 59 arrivato un
-172 -138 con loro
-172 -117 giorno
-172 -138 loro e
-138 -172 nostri sistemi
-164 -171 ^al tuo
171 50 bari
63 171 fiscale e
171 32 quaderno
171 14 scatola
170 51 dichiarazione
170 92 gettoni
170 -19 lasciato fuori
-170 -165 rilevato
-84 -170 risolto
-170 -148 ti mandiamo
162 169 ^per i
169 55 la mail
169 33 mai
69 169 nome e
169 58 partita
-168 -162 ^truffe
-168 -87 aspettiamo
-121 -168 errore che
-168 -79 fino a
-168 -122 negozio
-168 -162 truffe
4 167 e di
167 14 e quello
40 167 email e
-155 -167 le scuse
-155 -167 scuse che
167 43 ti abbiamo
167 16 vi abbiamo
166 14 avevo
89 166 conteneva
-166 -109 crocchette
-166 -81 in ferie
166 73 in scena
166 73 scena
-166 -81 siamo in
166 39 vi dobbiamo
165 27 avevamo detto
-165 -121 hai
-165 -163 restano
-135 -165 se
-165 -130 se ti
-165 -146 spostato
-124 -165 superato
-164 -139 e una
3 164 elenco dei
83 164 non doveva
-164 -137 programma
-149 -164 quando
-163 -124 ceramiche
163 27 riapriamo
32 162 accessi
162 56 che era
-162 -101 di aver
-162 -98 e dovuto
162 112 mattina
-162 -106 prima della
-160 -161 del previsto
-161 -146 il rumore
-161 -146 rumore
-134 -161 simile
-161 -73 ti aspettiamo
160 35 arriva il
160 42 dovevamo
160 28 nuovo e
-3 159 accessibili
159 18 avevi scelto
-159 -89 che la
-159 -128 classe
61 159 codice fiscale
159 55 disservizio
-159 -153 e partito
-159 -142 essere soppresse
-159 -104 i biglietti
-159 -142 soppresse
-158 -155 ^della sicurezza
-158 -156 arrivera
-158 -141 cortile
-158 -108 di consegna
34 158 estranei
-156 -158 il laboratorio
13 158 potuto leggere
-157 -100 ^di nuovo
157 26 di ieri
-64 -157 esposto i
144 157 ieri
157 -8 lei
37 157 movimenti
-157 -142 partito
-103 -157 passa
94 157 sappiamo
156 16 agosto
156 -7 al contrario
7 156 analisi
-156 -111 anni
156 8 avete
156 61 gia versato
-128 -156 tre settimane
156 61 versato
155 84 ^delle
77 155 ^di posta
155 42 ^mail di
155 -18 con l'
-124 -155 entro
-125 -155 furti di
-155 -107 maestro
-155 -96 mercoledi #
-86 -155 non ci
-155 -126 o
-125 -155 passera
-125 -155 tecnico passera
154 -30 ^l'
154 8 ^ricevuto
154 46 avete potuto
154 15 errato
116 154 hanno
13 154 iban
154 109 mostrato
154 46 non avete
154 60 quello
153 120 abbiamo lasciato
153 56 avesse
153 -37 c' era
153 47 calendario
153 30 chi li
153 47 compleanno
153 69 detto
153 17 e siamo
3 153 garante lo
110 153 internet
153 103 invio
-153 -113 l' #
95 153 sono state
153 118 spedito
153 46 zona
-135 -152 dall' app
-151 -152 di donazione
152 107 evento
26 152 foto della
152 107 l' evento
-152 -150 rilevato un
152 32 si sono
43 151 ^i
151 27 ^messaggio
151 32 ^webinar
-115 -151 antincendio
151 26 difficolta
45 151 faccia
-91 -151 la denuncia
-151 -114 noi abbiamo
62 151 per errore
-151 -110 sole
0 151 trovata e
-151 -138 ultimo avviso
-150 -41 ^indirizzo
150 0 ^vi
150 -16 abbiamo mandato
-128 -150 accesso con
150 8 con lei
-93 -150 gusto
-134 -150 il trucco
150 65 la seconda
-109 -150 martedi
27 150 quarto
-107 -150 scade
80 150 sito ha
150 -16 stessa ora
-134 -150 trucco
-149 -80 ^raccolto
-149 -94 bassi
22 149 ci ha
149 34 con il
-148 -149 da giovedi
-149 -95 grazie
-149 -133 guarda
-149 -124 nazionale
149 74 quello che
149 33 ricevere
-149 -124 sciopero nazionale
-106 -149 scontrino
-149 -124 uno sciopero
149 95 venuti
45 149 vogliamo
70 148 ^dell'
-144 -148 coinvolti
-148 -119 di ottobre
119 148 e lo
86 148 missione
148 98 ricevuto il
-147 -146 ^quota
-147 -114 ^suo
147 32 avesse creato
147 31 avevamo promesso
147 17 contrario
147 53 da venerdi
54 147 esterno
19 147 login
147 77 problema tecnico
-100 -147 scolastica
99 147 stata
-132 -146 apriamo
57 146 autorizzati
146 6 colore
146 2 davanti
-146 -119 descrizione
146 15 facciamo
146 29 indicato un
-146 -118 liberare
57 146 non autorizzati
146 141 preso
146 21 scusiamo e
74 146 sua banca
-145 -131 ^esauriti
145 8 ^nella nostra
145 8 ^nostra ultima
145 -4 ^sui
145 8 ^ultima
145 43 del tutto
-145 -131 esauriti
-145 -138 li ha
-145 -130 messa in
145 89 nella tua
23 145 oggetto di
-106 -145 perche ti
-145 -137 proponiamo
145 70 sistema e
-134 -145 trent'
-134 -145 trent' anni
145 49 una spesa
144 32 # i
-144 -67 avviso
-144 -92 chiedere
67 144 di casa
144 24 di troppo
-16 -144 disponibile
144 61 la partita
144 16 le altre
144 32 multa
144 1 noi e
-144 -131 nuove condizioni
-144 -113 quello nuovo
144 16 rata
-144 -102 spiacenti di
144 21 stato generato
-70 144 tutto il
143 44 ^nella
-143 -109 ^prodotto
-143 -89 acquisto
-143 -89 all' acquisto
143 30 caricato la
143 38 e partita
143 49 in altri
51 143 l' elenco
-97 -143 ne parliamo
143 36 ora in
-143 -109 prodotto
-126 -143 qualche giorno
-67 -143 quel
143 16 riletta
3 143 scaricato
-143 -141 {}
18 142 ^agli
-142 -96 ^sua richiesta
42 142 copiate
142 78 da quella
142 21 generato
-142 -123 hanno tre
128 142 il messaggio
142 7 l' abbiamo
-141 -93 ^catalogo
28 141 ^erano
-81 -141 ^sbagliato
-141 -113 brutto
-141 -108 difetto
141 6 era quello
100 141 ha spedito
-141 -130 libero
141 64 nel sistema
141 85 non la
-124 -141 note di
-141 -108 un difetto
141 38 verranno
140 32 ^iscrizioni
-140 -105 ^le tue
-134 -140 ^prezzi
-140 -105 ^tue
-140 -104 aggiorna la
-140 -86 alternative
140 18 cento
5 140 dove
-97 -140 i suoi
-140 -95 serve un
-104 -139 ^abbonamento
-106 -139 ^novembre
-139 -52 ^piu
-139 -91 ^scusa il
-26 139 conteneva i
139 82 il file
-116 -139 lago
139 36 vecchio di
138 40 # abbiamo
-138 -125 ^le nostre
-138 -125 ^nostre
138 14 ad agosto
45 138 autorizzato
-138 8 copia
138 15 corretto
-133 -138 del furto
-138 -136 domani non
138 30 giugno e
-39 -138 la fattura
45 138 non autorizzato
138 92 pubblicato
-138 -121 quest' anno
-138 -116 scade il
138 27 siamo
138 60 succedere
138 14 tolto i
34 138 trovata
-137 -91 # per
-137 -137 assegno
5 137 ciascuno di
-137 -130 funzionano
98 137 i messaggi
137 19 i soldi
-83 -137 ignora questa
-137 -90 il momento
-135 -137 il vecchio
77 137 sanno
107 137 sera
-83 -137 tu ignora
136 71 ^comunicazione
136 76 ^non e
-108 -136 banche
136 26 chi ha
-122 -136 dei soci
29 136 di una
136 38 ieri abbiamo
-136 -75 il rimborso
-136 -96 il tuo
-136 -115 in biblioteca
136 -24 promesso
-120 -136 richiamo
2 136 sarebbero
-104 -136 tempo
48 136 terzi
-67 -135 ?
-9 135 ^dei
135 42 ^errata
135 6 ^quello
25 135 ^registro
15 135 al numero
135 42 errata
135 -22 le abbiamo
135 -12 mandato
-135 -115 neve
78 135 nove
135 23 partire
135 33 pochi
-87 -134 ^condoglianze
-87 -134 ^nostre condoglianze
-134 36 ^nostro
73 134 abbiamo spento
134 45 c'
-87 -134 condoglianze
134 21 contare
134 34 delle #
134 31 di ferie
134 31 di oggi
-27 -134 fattura
7 134 garante
-7 134 gruppo
-87 -134 nostre condoglianze
-22 -134 ospedale
-87 -134 padre
-81 -134 passa a
-125 -134 per qualche
-134 -95 quaranta
134 6 rettifica
-134 -87 sbagliato indirizzo
133 28 ^acqua
-123 -133 ^promemoria
133 63 creato
133 18 definitiva
-133 -122 domenica notte
112 133 e la
-131 -133 impone
-131 -133 impone di
-133 -118 in lista
133 5 la trovate
133 39 nel menu
133 76 non c'
-112 -133 ora del
133 31 ordinato
-115 -133 prenoti
-133 -130 sono coinvolti
133 94 spedizioni
7 -133 tolto
73 133 un tecnico
-132 -48 # se
132 42 ^estratto
-122 -132 ^note
132 21 anticipo
13 132 attacco
132 45 che lei
132 23 convegno
65 132 di posta
-132 -117 donazione
46 132 elenco
12 132 potuto
-131 -132 scaduta
-110 -132 scrivere
65 132 un mese
-110 -131 abbiamo una
-122 -131 agenzia
131 36 chiarimento
-131 -109 docente
-14 131 ha allegato
131 12 ha fatto
131 12 invece di
131 28 prima e
-131 -106 sabato
-70 -131 se lo
131 34 soldi
131 28 stamattina alle
-131 -50 tra
17 130 ^clinica
130 50 ^per la
130 20 ^quattro
-130 -86 accordo
130 31 di anticipo
-111 -130 filiale
-111 -130 in filiale
130 34 per sbaglio
130 24 quello di
-130 -75 ricordiamo
-30 130 rubato
-130 -102 scende
-27 130 scrivo
19 130 sua cartella
-130 -63 tuo posto
102 130 visto
-78 -129 ^chiuso
-8 129 ^ci hanno
129 39 ^nome
-129 -107 ^scadenza
-110 -129 ^siamo
-94 -129 all' ultimo
5 129 carta di
129 19 che doveva
-129 -78 chiedera
-73 -129 corso
-129 -77 dal #
1 129 e il
-129 -8 fa
129 38 famiglie che
-94 -129 fino all'
-129 -114 l' orario
129 34 lo facciamo
32 129 nome foto
-83 -129 parlato
-129 -108 peccato
129 21 questo ufficio
129 122 registrate
129 -13 rimossa
-22 129 sottratti
-128 -56 # dicembre
128 44 ^c'
128 44 ^c' era
75 128 ^per errore
-128 -87 ^possibile
-114 -128 a noi
-128 -128 abbiamo aggiunto
-128 -128 aggiunto
-128 -110 assistenza di
-128 -96 bere
-128 -101 ce lo
-128 -96 da bere
128 12 di questa
-67 -128 e arrivato
-112 -128 grazie di
-88 -128 online o
-128 -95 perdere l'
-128 -83 sedie
127 42 ^alla
-95 -127 ^giorno
127 22 ^noi
-95 -127 ^un giorno
127 42 ^vostro
13 127 bucato
-127 -103 cancello
-90 -127 della posta
-127 -117 e in
127 12 euro !
-127 -104 giorni con
-11 127 ha trovata
-91 -127 il premio
127 8 quella definitiva
-124 -127 ricevuto la
127 34 scusaci !
-127 -84 stare
127 35 trovi nella
-119 -127 volo
34 126 ^attacco
126 58 ^della
126 30 ^esame
-124 -126 aspettiamo sabato
-1 126 autorita
-126 -105 completo
-126 -90 controllo
-126 -87 d' accordo
126 20 e noi
21 126 e un
34 126 esposizione
34 126 esposizione di
-126 -87 grazie per
-2 126 ha comprato
39 126 ignoti
-126 -79 ingresso e
126 50 iscrizioni aperte
-126 -79 l' ingresso
-126 -116 richiama
-126 -119 rivista
-126 -85 sua richiesta
38 126 terzi non
-125 -109 ^chiedere
-125 -78 ^confermata
-125 -98 cucito
-13 125 dispositivo
81 125 fiscale
-125 -67 giorni e
14 125 i genitori
125 29 la relazione
125 84 le e
125 10 le richieste
125 53 pagare
125 -9 problemi
125 29 relazione
-100 -125 segnali
73 125 spedisce
125 10 stamattina
-125 -120 taralli
-125 -87 vento
-124 -94 ^candidatura
124 34 ^test
124 41 abbiamo fatto
124 -43 acqua
-124 -28 al #
27 124 autori
27 124 autori hanno
-124 -96 biblioteca
41 124 c' erano
-120 -124 di domani
27 124 di riscatto
124 -3 di sabato
-49 -124 dieci
124 9 doppia
-12 124 forum
-124 -86 generali
27 124 gli autori
27 124 hanno copiato
50 124 ignoti hanno
-124 -77 in negozio
124 25 ne rammarichiamo
124 32 quanti
124 25 rammarichiamo
31 124 registro
124 -7 ricevuto da
27 124 riscatto
36 124 sono stati
-124 -18 sul nostro
39 123 ^azione
39 123 ^azione richiesta
123 4 applicato
-123 -101 arrivare
39 123 azione richiesta
20 123 caricati
-123 -102 civile
123 14 cui ci
3 123 da chi
11 123 e cosi
-123 -102 e ringraziamo
-123 -93 garanzia
-11 123 la cartella
123 -3 la piattaforma
-15 -123 non sono
123 54 nostro server
-123 -102 protezione civile
123 48 scusaci
51 123 sostituire
36 123 suo profilo
-123 -83 tornare
-117 -123 tramite
-117 -123 tramite il
123 48 vuoto
-115 -122 # attivo
-12 122 ^ad altri
-93 -122 ^se ti
-12 122 ^visibili ad
-122 -96 al campo
122 35 ciao !
-104 -122 colpa nostra
-2 122 condivisa
-2 122 condivisa con
122 17 da solo
-122 -112 dirci
9 122 erano il
122 0 fermo e
122 46 in piu
122 19 la prenotazione
-102 -122 lettera e
-2 122 lo hanno
-62 -122 lunghe
-122 -85 portate
-122 -76 possibile
-122 -96 quota #
-81 -122 sinceramente
-122 -117 venti
-12 122 visibili ad
-121 -103 ^chi ha
-115 -121 abbiamo ricevuto
121 -24 abbiamo tolto
-121 -88 aggiorna
121 -4 chiudere
-121 -77 chiusi
-121 -83 come da
-121 -83 e buon
-75 -121 il sito
-121 -103 la mappa
-121 -103 mappa
-121 -81 partecipazione
-92 -121 per email
-121 -96 perse
-121 -85 rimborso
-38 -121 ritardo
121 25 sanitaria
121 26 sito non
120 70 ^non
-120 -96 a fine
-120 -72 a sabato
120 2 conta
38 120 del nostro
120 34 di grave
56 120 di un
120 48 ente
120 34 grave
15 120 i nomi
120 -56 insieme
120 34 niente di
120 -21 non l'
120 87 nostro archivio
120 31 online e
120 64 punti
-120 -97 ritardo per
120 43 sbaglio una
-120 -107 scusa se
-77 -120 slitta
-120 -82 tre
120 36 vuole
23 119 ^ai sensi
23 119 ^sensi
23 119 ai sensi
-119 -97 al mese
-63 -119 auguri
-63 -119 auguri di
19 119 clienti con
119 58 dell' anno
-33 -119 domani
-119 -65 entro tre
119 -3 lei aveva
-119 -49 nominativo
-119 -92 ottobre
19 119 possiede
-119 -93 previsto
39 119 protezione dei
-10 119 sarebbero stati
23 119 sensi
-119 -5 sicurezza
119 31 test
-68 -118 account e
-118 -86 aggiornala
118 43 avevamo registrato
-118 -53 campo
-9 118 conservato
-9 118 conservato le
-118 -96 dal
118 4 del bilancio
118 52 di compleanno
118 -10 di noi
118 41 e-mail
118 1 fermo
-118 -73 i posti
118 53 importo verra
-1 118 indirizzo e
118 -2 nostra ultima
-118 -117 perdonaci
-57 -118 perso
118 41 questa e-mail
-118 -80 scusa il
118 43 sollecito per
118 36 un prezzo
118 43 un sollecito
-117 -64 # e
65 117 ^b
18 117 ^dati
-108 -117 ^per chi
-82 -117 abbiamo ancora
-117 -59 attivita
117 32 aveva registrato
117 -3 cartello
43 117 di viaggi
-66 -117 domenica
-117 -65 il controllo
100 117 l' importo
117 27 l' invito
58 117 nel suo
-117 -83 noi un
117 97 nostre scuse
-117 -73 oggi per
-117 -87 per #
117 27 puo essere
-117 -93 quest'
117 32 registrato il
-117 -73 ricevera una
11 117 risultati
117 16 scritto
-105 -116 # di
-116 -41 ^spam
32 116 ^tuoi
43 116 all' autorita
-62 -116 arrivato
116 4 carta e
-116 -33 da ieri
15 116 dei
116 94 e rimasta
116 34 lo sportello
7 116 per tutto
-116 -92 quando vuoi
116 94 rimasta
-9 116 saldo
-116 -41 spam
-115 -12 # in
-104 -115 ^rimborso
115 32 ^vi abbiamo
-104 -115 accogliere
-104 -115 accogliere la
115 111 avevamo scritto
50 115 banca e
-115 -87 biglietti restano
48 115 chiami la
-115 -79 cinque anni
-109 -115 corriere non
-115 -101 fino
-109 -115 il corriere
-115 -96 il corso
115 7 in produzione
115 58 mail
115 7 produzione
-115 -87 restano validi
-102 -115 sei stato
-115 -96 si trova
-115 -99 ti
114 56 # la
114 16 ^#
114 35 ^di un
114 -21 a chi
-71 -114 app
-114 -20 appena
-114 -95 attestato
-114 -68 avra
-114 -95 avviene
-114 -101 cambia
28 114 ce l'
11 114 certi
114 50 di aprile
-114 -88 entrare
42 114 figlio
105 114 file
42 114 genitori della
18 114 iban e
-114 -67 lambrusco
114 36 natale
-114 -70 ne abbiamo
-57 -114 nessun
114 21 presenteremo
114 32 qualcuno di
-110 -114 raccontano
-114 -84 registrati
-64 -114 scelta
-114 -74 sia il
56 114 ultimo mese
-2 114 un accesso
42 114 vostro figlio
30 113 ^al
-113 -35 ^avviso
-113 -33 ^corso
113 12 a meta
113 32 abbiamo caricato
-113 -96 carrello
1 113 da una
-113 -98 danno
-113 -2 di chi
113 13 di natale
113 14 di nuovo
113 32 e li
25 113 e numero
-113 -81 furto
-113 -98 il danno
-113 -15 il numero
-113 -80 il successivo
-84 -113 la domanda
-113 -92 la ricerca
-113 -78 le offerte
-111 -113 modo di
-108 -113 o il
-113 -80 ogni dieci
-113 -79 potrebbero tornare
113 -8 pure non
113 47 questa settimana
-82 -113 quota
113 37 regalo
-113 -105 ritrovo
-113 -67 sabato #
113 -17 sale
-113 -108 simulazione
113 6 tariffa
-113 -42 tuo
-113 -89 tutti voi
-113 -95 utili
113 41 vi
113 35 vi chiediamo
112 -8 # il
112 31 ^altro
-112 -105 ^aspettiamo
-112 30 ^il nostro
112 31 ^un altro
-112 -80 addebitare
-11 -112 da oggi
112 0 di lunedi
-112 -84 e andata
7 112 entrato nella
112 -30 era un
19 112 ha potuto
-1 112 hotel
112 16 la qualita
-112 -89 lui
-100 -112 non tener
-112 -66 oltre i
-112 -80 ricevera
-95 -112 richiesta di
112 23 rimborso entro
-112 -25 sociale
-26 -112 solo
46 112 stata aperta
-100 -112 tener
-100 -112 tener conto
33 112 torri
112 25 tre ore
-73 -112 una settimana
111 14 ^abbiamo spedito
9 111 ^i dati
-111 -78 ^non riuscito
111 -11 ^rettifica
-111 -78 ^riuscito
111 14 ^spedito
-111 -78 ad addebitare
-12 111 check-in
-111 -96 ci scusi
86 111 delle
-105 -111 e pronto
-111 -32 fate
-8 111 informatico
111 -4 lettura
-49 -111 lo scontrino
-111 -78 non riuscito
111 31 non verranno
111 -2 ogni anno
-111 -105 per neve
-92 -111 poco
-15 111 prima del
111 22 qualita
-111 -96 scusi
-111 -77 segretariato
111 39 una risposta
-111 -94 via
-111 -97 viaggiatori
-110 -88 # minuti
-110 -84 ^andata
-110 -84 ^e andata
49 110 ^furto di
-10 -110 ^podcast
-110 -78 ^ti
-72 -110 accettato
-110 -103 alle ore
-110 -83 andata
110 60 che avete
-91 -110 ciao {}
110 23 concerto di
-110 -79 consultabile
-110 3 dei #
-98 -110 e al
-110 -79 e consultabile
-110 -90 e esaurita
-110 -90 esaurita
-94 -110 finiscono
-94 -110 finiscono in
1 110 foto e
-110 -63 il nostro
-110 -71 la aspettiamo
81 110 le ha
-110 -80 levante
110 -4 lo e
-62 110 maestra
-52 -110 n
-52 -110 n #
-110 -61 notizia
-63 -110 online
-10 -110 podcast
-66 -110 potrebbero
110 -25 trovate
110 31 un solo
110 32 vi avevamo
110 43 visita
39 109 ^chiavi
-25 109 ^conto
109 10 ^di natale
-109 -102 ^esito
-109 -102 ^esito della
-109 -95 ^la nostra
109 -17 ^marzo
109 10 ^natale
11 109 aria
109 24 avete ricevuto
-109 -8 bella
-109 -48 ci sono
-109 -92 comunichiamo
-109 -92 comunichiamo che
109 0 con un
7 109 credenziali
-109 -92 da leggere
-109 -57 da sabato
42 109 dei pazienti
-65 -109 di stasera
109 35 e non
109 52 esatto
-109 -102 esito della
109 18 foglietto
41 109 ha visto
-1 109 il login
109 4 informazione
-109 -86 la lampada
109 27 la scuola
-109 -86 lampada
-1 109 login da
-109 -75 officine
109 1 ognuno
-109 -93 parte fino
109 64 po
-109 -92 presenta
-109 -103 prezzi
-109 -16 quelle
43 109 referto a
13 -109 ricevuto
-109 -87 ritrovo alle
-109 7 scritto a
109 33 speciale
43 109 suo referto
-109 -78 tra l'
109 28 troppo presto
109 64 un po
30 -109 venerdi
-108 -37 # messaggi
108 34 ^buono
-108 -82 ^disponibile
108 25 ^il link
108 25 ^link
-92 -108 ^ricevuta
-95 -108 ^rifiuto
23 108 ^tutti
-35 108 abbia
108 35 al posto
108 38 alcuni utenti
-108 -103 cambiati
-108 -92 dottor
108 5 favore
-108 -92 gentile dottor
80 108 ha reso
-22 108 la cancellazione
-108 -93 lanterna
-14 108 le credenziali
-108 -88 le false
-105 -108 minuti
108 -24 non essere
108 5 per favore
-108 -62 piedi
46 108 prelevati
-1 108 presso un
108 49 prezzo
108 38 prossima
-95 -108 rifiuto
-108 -15 si fa
8 108 tra i
-108 -85 un gatto
108 38 utenti potrebbero
-5 107 ^ad
107 22 ^bolletta
-107 -95 ^ha
-107 -70 confermata
107 2 da due
39 107 da soggetti
47 107 di pagamento
-107 -64 di taccuino
48 107 dipendenti
107 39 era raggiungibile
6 107 ha preso
-107 -67 i bambini
-79 -107 il tempo
-107 -38 inviato
107 31 l' invio
107 22 la bolletta
107 29 li ho
107 43 modello
107 15 non paghera
107 15 paghera
-48 -107 pazienza
-59 -107 per l'
-28 107 quadrifoglio
-107 -71 si tengono
39 107 soggetti
39 107 soggetti non
107 -12 sorteggio
-84 -107 su windows
-107 -75 sui social
-107 -64 taccuino
-33 -107 team di
-107 -71 tengono
-84 -107 windows
-94 -106 ^comprato
100 106 a un
-106 -52 aggiornamenti
106 -16 bilancio
-106 -86 civico
-106 -60 dedicato
102 106 e con
106 30 indicato
106 20 invito di
48 106 la clinica
-64 -106 la guida
33 106 parcheggio
106 -7 per una
-100 -106 puo
16 106 raggiungibili da
-67 -106 saranno
-106 -80 scolastico
-91 -106 se aveva
-106 -43 sei
106 31 una cifra
-97 -105 ^benvenuta
-97 -105 ^benvenuta in
-66 -105 ^una lettera
-39 105 all' indirizzo
-97 -105 bello averti
-97 -105 benvenuta
-97 -105 benvenuta in
-105 -82 candidato
-105 -80 candidatura
-97 -105 che bello
14 105 chiunque
105 -59 ci e
-105 -82 comunicarle
-105 -82 comunicarle che
-6 105 con nome
-105 -73 dal catalogo
52 105 dei nostri
-105 -82 di comunicarle
22 105 di nascita
-97 -105 dicci
105 22 dirigente
105 82 e ne
-58 -105 ha trovato
105 20 il mese
21 105 informazioni che
-57 -105 lettera di
22 105 nascita
-105 -93 oltre
-22 -105 per te
60 105 perdita
-50 -105 premio
105 22 prenotazione
105 29 professionista
-7 105 prossimo ingresso
105 15 ragione quella
105 78 richiamare
58 105 se hai
-83 -105 serve
-66 -105 una lettera
26 105 una nostra
-95 -104 # franchi
20 104 ^informazioni
-104 -99 ^n
-104 -99 ^n #
8 -104 ^ritardo
104 18 ^verde
-82 -104 automatico non
-104 -73 breve
-104 -88 chiede
5 104 clienti
104 46 conteneva il
-104 -52 d' identita
-104 -94 di spesa
104 38 dovevano
3 -104 ecco
0 104 esteri
-95 -104 franchi
104 -26 ha mai
104 20 hai gia
-104 -52 identita
104 37 il centro
65 104 impostato
-69 -104 inviamo
-104 -95 laboratorio
104 14 mail di
-104 -33 modifica del
-69 -104 non inviamo
104 73 ora sa
-104 -73 pacco
-7 104 quindi
-102 -104 si
80 104 spento
104 19 spett
-80 -104 torna
-68 -104 tua bici
-104 -78 validi
-104 -67 venite
18 104 verifiche
-69 -104 via email
-103 -73 # secondo
-103 -67 ^documento
103 25 a mano
11 103 altrove
-103 -3 boutique
-103 -60 ci trovi
11 103 cifrati
4 103 clinica
103 76 compagnia
16 103 dentro
103 45 fare niente
103 23 fermata
-103 -67 identita che
-103 -41 il giorno
-103 -3 in boutique
103 76 la compagnia
-103 -21 la password
-103 -78 mensile
-103 -60 per sms
-103 -28 perizia
103 15 prenotazioni
-103 -68 riapertura
-103 -45 richiesta
26 103 un archivio
-23 103 un dispositivo
-103 -96 usavi
43 102 ^che
102 -36 ^da
102 8 ^di stamattina
-102 -52 ^gli
-102 13 ^sicurezza
102 8 ^stamattina
-22 -102 alcune
-102 -98 allora
-32 -102 approfittare
-37 -102 che abbiamo
102 8 di stamattina
26 102 dpo e
102 13 elisa
102 7 estate
102 -3 fatto
-102 -67 gli errori
102 29 il nome
-102 69 immagini
-34 102 indirizzo
102 -16 n'
102 18 parte domani
-102 -93 riceverai
-102 7 societa
46 102 subito un'
102 -4 telefonato
-21 102 un nostro
102 9 un' anomalia
-37 -101 ^e in
101 -3 ^il nome
-28 -101 ^nostra
101 0 abbiamo stampato
-101 -29 abbonati
101 10 alla lista
101 56 ancora
-101 -67 arriva
-7 101 care famiglie
57 101 colonna
-101 -78 crema
15 -101 di quella
-28 -101 e ora
-101 -78 e quel
-87 -101 e rimasto
-72 -101 effettuato
15 101 erano raggiungibili
-101 -101 iscrizione e
-101 -72 macchina
101 -18 notifica
101 31 parola
15 101 raggiungibili
101 41 sabato e
101 31 versato la
-100 -68 # settembre
-100 -92 ^breach
-100 -92 ^data breach
19 100 avevamo impostato
-100 -92 breach
-100 -66 cambiarla
-13 100 comuni
100 -27 con le
-100 -91 conservare
-100 -92 data breach
100 9 email di
-100 -100 giorni
-15 -100 giugno
-19 100 inviato il
6 100 le informazioni
3 100 lista
100 -12 lunedi
100 18 non avevamo
57 100 pagina
-100 -88 partenza
100 7 posto
100 14 prenotare
100 -13 primo
55 100 sant'
-100 -31 successivo
100 -13 te e
-24 99 ^pazienti
-99 -69 ^richiesta di
99 8 app di
88 99 archivio
-95 -99 carta d'
99 25 cognome
26 99 consultati da
17 99 curriculum caricati
99 -2 e invece
-60 -99 gli altri
-99 -69 ha segnalato
17 99 i curriculum
17 99 il permesso
99 11 in anticipo
-99 -72 in casa
-41 -99 indietro
68 99 insieme al
99 34 no ?
99 -1 noi a
99 -15 oggi con
17 99 permesso
-99 -53 piatto
19 99 polizia
99 10 potrebbero non
-99 -82 puoi
-88 -99 restera
-13 99 scegliere una
-99 -80 suoi dati
-91 99 uno
99 24 vi chiedo
-98 -71 ^disdetta
33 98 ^estranei
76 98 ^rete
98 31 ^scritto
-71 -98 a causa
-98 -71 abbiamo registrato
-98 -75 andare via
-98 -74 autunno
-98 -74 browser
-69 -98 cassetta
-87 -98 clic
-79 -98 clic e
98 -31 cliente
-64 -98 concerto
-98 -96 conto del
-98 -75 dispiace vederti
-52 -98 due
-98 -82 e tornato
98 -10 ha ricevuto
-64 -98 il concerto
-11 98 informato
37 98 le vostre
48 98 ma sappiamo
-98 -96 mercoledi
-98 -64 non risulta
-74 -98 non viene
15 98 nostro aggiornamento
98 9 pari
-98 -72 per il
-98 -87 per le
-98 -71 perderla
-98 -83 pero
26 98 protetta
-98 -71 registrato la
-66 -98 rimborso e
-37 -98 rimedio
17 98 si potevano
-98 -71 sua disdetta
-98 -78 va
-98 -75 vederti
-98 -75 vederti andare
37 98 vostre
50 97 ^ci
-16 97 ^di prova
97 85 ^era
67 97 ^un'
-18 97 abbiamo disconnesso
-21 -97 automatico
-63 -97 aveva gia
-97 -63 borgo
-81 -97 cambio
-44 -97 cancellato
-11 97 chat
24 97 chi ci
16 97 clienti e
-97 -64 da quattro
-18 97 disconnesso
-78 -97 due minuti
-51 -97 finito
-61 -97 furto del
97 74 guardare
97 83 il vostro
-29 -97 non abbiamo
97 30 non corretto
-97 -97 nuova
-97 49 password
-3 97 password di
-97 -71 pomeriggio
97 21 rimaste
-91 -97 solo la
-97 -92 supporto
-55 -97 tuo telefono
-48 97 tutela
-97 -54 uso
97 -8 vale un
-5 96 # account
56 96 ^carta
96 66 ^chiarimento
-39 -96 ^data
96 42 allo #
96 -7 altri il
-96 -76 cambia il
38 96 carte
96 86 chi
96 2 ci siamo
64 96 da questo
-77 -96 dell' istituto
-96 -21 della sicurezza
96 -8 di averti
-5 96 e tra
96 13 egregio
-2 96 ex
96 81 gentili signore
-96 -58 il pagamento
-96 -51 il tecnico
-77 -96 istituto
5 96 leggere
96 -8 lo paghiamo
96 3 mancanza
96 -7 nostra newsletter
-96 37 nostro
-93 -96 preavviso
24 -96 regola
-57 -96 risulta
-90 -96 riva
15 96 scaricare
-96 -85 scriviamo
96 21 sportello
96 84 sul conto
-69 -96 tornano
-82 -96 un clic
-2 96 un ex
-91 -96 un pacco
-73 -96 usare il
75 96 viaggi
95 74 ^fedelta
95 86 ^importante
-10 95 ^informativa
-95 -93 ^sulla
4 95 ^violazione di
-95 -86 arriva in
-14 -95 causa
-12 95 ci hanno
-85 -95 citta
95 24 colpa e
-4 95 con se
-70 -95 controllate
-95 -81 da parte
70 95 dal nostro
33 95 data di
-41 -95 ecco come
95 74 fedelta
-66 -95 gia pagato
26 95 ieri sera
95 86 importante
73 95 importo
-95 -58 in treno
-10 95 informativa
95 24 la colpa
95 -36 lo sappiamo
-16 -95 mese
-46 -95 non possiamo
95 13 ora sono
-95 12 orari
95 1 paghiamo
95 1 paghiamo noi
11 95 pazienti
14 95 potevano
95 -18 raccolta di
-15 95 referti di
95 -27 te ne
95 22 testa
-13 95 tutto
4 95 violazione di
-53 -95 volentieri
60 95 vostro nome
70 94 ^cosa
-28 -94 ^se
-46 -94 ^un
19 94 acquistati
94 -14 ci perdoni
5 94 copie
-94 -81 copre il
94 26 da sempre
41 -94 di carta
-94 -32 disco che
-94 -20 dodici
-94 -43 e per
-70 -94 eravamo
-75 -94 eventuali
-88 -94 furti
94 16 il bonifico
6 94 indirizzo di
3 94 l' abbia
94 -38 l' eventuale
-94 -91 le ore
10 94 lo sa
-94 -76 lugano
65 94 mese di
-2 -94 milioni
-2 -94 milioni di
-94 -55 numero #
-94 -54 pagamento e
-94 -23 per
94 -14 perdoni
-85 -94 piu semplice
-94 -32 privacy
61 94 programmazione
61 94 programmazione e
94 18 proposto
-94 -70 raccolto
94 25 rilegge
-76 -94 rimasto
-58 -94 siete
76 94 ti arriva
7 94 una violazione
94 -18 visione
81 94 voce
-93 -72 ^il concerto
73 93 ^sull'
-93 -53 allo sdi
13 93 anagrafici
-93 -81 con noi
-93 -82 copre
93 -23 corrette
-93 -65 corretto l'
13 93 dati anagrafici
93 25 disposizione per
-76 -93 e copia
-66 -93 esercitazione
-6 -93 febbraio
-62 -93 guida
93 66 i punti
-71 -93 il
-93 -36 il modulo
93 5 importi
-93 -66 l' uso
-50 93 la tua
-93 -53 momento
25 -93 nessuno
93 42 noi la
-18 -93 novita
-81 -93 password in
-93 -54 prenota
-93 -5 quali
-93 -67 quattro anni
93 26 quella mail
93 9 questo indirizzo
-93 -51 riguarda anche
-45 -93 sbagliato
-93 -53 sdi
-77 -93 un gestore
93 87 un modulo
-93 -66 via dei
48 92 ^agosto
11 92 ^aperto
92 11 ^e alle
92 4 ^interruzione
92 30 aeroporto
-92 -82 allegato trova
-3 92 altre #
92 -16 anno scorso
-80 -92 area clienti
-92 -40 avvisi il
-18 92 azione
92 -3 bonifico
-50 -92 costa
-89 -92 dati non
48 92 di scuola
-8 -92 e i
92 4 ha ordinato
-80 -92 i documenti
92 30 il cambio
92 4 interruzione
18 92 istruttore
92 4 la causa
-92 -61 la cifra
18 92 ladri
92 19 ma la
-92 -53 ma non
92 21 piattaforma
-92 36 protezione
92 29 rendiamo
92 -13 rimasto fuori
-92 -59 scriverti
-92 -74 suoi
-92 -17 tra il
62 92 un' altra
92 -11 viaggio
-32 -91 ^?
-91 -30 ^altri
-45 -91 ^il suo
91 35 ^sollecito
91 35 ^sollecito di
-7 91 a cuore
-24 91 al sicuro
91 21 anomalia
-91 -66 batteria
91 30 caricare
-7 91 ci sta
-89 -91 con chiave
91 82 copiato
10 91 curriculum
17 91 e note
-91 -79 e scusata
-44 -91 entro il
91 -17 il finale
-89 -91 il servizio
91 12 ingresso
-39 -91 oggi
-58 -91 possiamo
-20 91 presenze
91 -1 riguarda un
-37 -91 scade tra
-91 -79 scusata
91 35 sollecito di
13 91 vicenda
-90 -64 # cl
-90 -73 # vento
-48 -90 ^banca
90 15 ^ci dispiace
-90 -76 ^scaduto
9 90 ^sicurezza del
0 90 ^visibili
90 10 abbiamo corretto
-90 -79 chiedere scusa
-90 -64 cl
63 90 comunicazione
90 15 con quello
-90 -59 diciotto
-90 -59 diciotto mesi
89 90 e arrivata
-4 90 era la
90 6 essere
-90 -55 finestra
90 -10 giovedi e
-82 -90 i progetti
-8 90 i referti
-90 -70 i vostri
-90 -57 il disco
90 22 il tentativo
90 -7 in fondo
-63 -90 manca
-90 56 modo
90 22 non conta
90 18 non li
-90 -63 online da
7 90 portato
-82 -90 progetti
90 15 pubblicata
-90 -39 quasi
-90 -21 ricevera la
18 90 sappiamo chi
90 0 scambiato
-90 -90 teniamo
-90 -90 teniamo da
90 22 tentativo
-90 -90 tuo carrello
-86 90 una copia
0 90 visibili
-14 -89 ^colpa
89 28 ^corrige
89 28 ^errata corrige
42 89 a privacy
89 38 a una
89 66 ad aprire
-89 48 all'
89 70 aprire
-89 -16 assemblea
-89 -51 attenzione alle
-89 -76 causa della
-89 -72 ce le
89 28 corrige
89 -21 del mattino
89 22 dimenticata
42 89 e informato
54 89 egregi
89 28 errata corrige
-28 -89 errore nei
-89 -65 errori di
89 23 euro non
-78 -89 farsi
-89 4 giorno per
-89 -58 inviare
89 2 l' auto
-89 -6 l' errore
89 14 l' ho
-81 -89 le modifiche
-39 -89 luglio
42 89 non comunicare
89 10 non deve
-89 -40 novembre dalle
89 -16 per aver
25 -89 per chi
89 56 prese
89 66 provato ad
42 89 quella pagina
89 -1 ricetta
20 89 telefono e
0 89 utenza
-89 -66 v
89 -22 vale
-35 -89 verde
-89 -27 verifica
-24 -88 ^app
39 88 ^che ti
-88 -70 ^il #
-42 -88 ^ma
88 67 ^prova
88 45 abbiamo chiuso
88 17 abbiamo invertito
-85 -88 acquistato
-88 -80 agosto abbiamo
33 88 assenze
88 -17 carattere
88 18 chiudere l'
62 88 copie dei
88 53 di codice
-88 -69 disdetta
88 -2 e gia
-85 -88 il produttore
88 -27 il reso
-85 -88 il seggiolino
88 17 invertito
88 17 invertito due
88 59 inviati
-15 88 oggetto
-85 -88 produttore
-88 -83 promemoria
-58 -88 qualcosa
-88 -67 recital
22 88 rubrica
88 2 scelto
-85 -88 seggiolino
88 42 sono dimenticata
-88 -20 un fornitore
-88 -41 vi preghiamo
-16 87 # gennaio
-87 -83 ^!
87 4 ^abbiamo perso
-87 -75 ^alle
-87 -64 ^di evacuazione
-87 -64 ^evacuazione
87 -26 ^per sbaglio
87 4 ^perso
87 -26 ^sbaglio
37 87 ^subito
87 4 abbiamo perso
-34 -87 alle
87 -35 andato
-87 -65 andranno
87 18 aperto la
87 32 banda
87 32 banda di
87 3 canone
87 36 caricato
-87 -75 com' e
18 -87 condizioni
20 87 consultati
-87 -75 corse
-80 -87 custode
-87 25 date
-87 -56 di errore
-87 -64 di evacuazione
87 -35 e andato
-87 -55 e tu
87 17 era giusto
32 87 essere stati
-87 -64 evacuazione
87 -9 eventuale disagio
-87 -69 false
87 26 famiglie
-16 87 generale
11 87 genitori
87 17 i tre
-80 -87 il custode
-31 -87 in ritardo
87 43 invece che
87 32 la banda
-87 -71 la garanzia
-87 -63 le tre
-1 87 lettore di
-87 -77 mezzanotte
-81 -87 modifiche
-19 -87 negozi
75 87 partono
14 87 rag
-5 87 richieste di
-1 -87 saputo
87 18 scrivi
0 87 senza protezione
87 2 sono arrivati
87 4 spiacenti per
-63 -87 stasera
15 87 state copiate
20 87 stati consultati
87 12 tipografia
-87 -58 trova anche
-55 -87 tuo abbonamento
9 -87 un giorno
-86 -73 ^dimenticato
-86 -73 ^hai dimenticato
57 86 altra
-86 -76 aprite
-86 -59 che chiedono
86 40 data
86 -39 di mercoledi
-86 -73 dimenticato
34 86 doveva esserci
86 30 e nel
34 86 esserci
86 -29 focaccia
-86 -73 hai dimenticato
-7 -86 il pacco
-8 -86 in uno
3 86 lo abbiamo
-77 -86 lunedi #
-33 -86 migliore
-86 -76 non aprite
-8 -86 nostri negozi
-7 -86 nuovo
-57 -86 offerta
-86 -69 per quattro
-11 86 potrebbe
86 5 presentata
-86 -21 tornato
86 60 un servizio
75 86 una pagina
-8 -86 uno dei
86 20 venerdi a
-86 -68 vostri dati
-85 -66 # a
22 85 ^iban
-81 -85 ^password
-85 8 ^richiesta
48 85 ai
85 -21 al minuto
-85 -47 avv
85 33 banco e
-3 85 che in
-73 -85 con errori
9 85 cuore
85 -17 del corso
-15 85 della tessera
85 -10 di garantire
-45 -85 domani alle
85 -10 garantire
85 2 gentile cliente
-44 -85 gratuito
-85 -65 i termini
-85 22 il fatto
-85 -12 il portale
-85 -78 in
-85 22 l' allegato
-85 -62 la polizza
85 -33 la porta
-85 -52 modulo sul
-2 85 ne ha
10 85 paziente
-85 -85 peccato !
-62 -85 perso una
85 -8 quel giorno
66 85 rete
-54 -85 santa
-85 -75 segnale
-80 -85 semplice
-85 -74 sms che
-85 -65 termini
-85 -65 termini di
55 85 tessere
-85 -62 ultimi giorni
68 84 ^ai
-84 -46 ^finita
-84 -79 ^hai
-84 -25 ^tuo
30 84 a seguito
19 84 accorti
-84 -50 allegati
-84 -72 anni di
84 15 aprile
84 76 auto
-84 -80 bus
47 84 chiami
84 13 da domani
-49 -84 dalle
84 26 diretta
84 -2 fibra
-84 -46 finita
-84 -59 forte
-84 -71 gli ordini
84 4 ha premuto
63 -84 il filtro
-32 84 informato il
17 84 l' iban
-84 -28 la foto
84 19 la scadenza
-84 -70 mail e
84 22 ora
-50 -84 per la
-84 -50 perdona
84 22 responsabile del
13 -84 scaduto
-84 -56 se e
30 84 seguito di
-66 -84 servizio di
-72 -84 sette
19 84 siamo accorti
84 12 stampato
84 20 stata un'
84 47 tabella
-14 -84 te
84 53 tecnico
84 3 vecchia e
61 83 ^backup
-43 -83 ^scusa
-81 -83 a ritirare
-83 -53 abbraccio
-83 -20 accesso
83 62 al
83 12 attiva
-83 2 bottone
-83 -47 chieda
-19 83 con nomi
83 23 davvero
-19 83 dei ragazzi
17 83 desideriamo informarla
77 83 due giorni
83 74 e ce
83 15 ho scritto
17 83 informarla
17 83 informarla che
-38 -83 invii
83 49 l' estratto
22 83 maggio qualcuno
83 -24 mattino
83 12 nel nostro
-31 83 non piu
-65 -83 padiglione
-65 -83 padiglione #
-83 -6 pilota
-17 -83 piu
-83 -36 preghiamo di
-83 -31 problema di
-83 -81 profilo e
-15 83 programma di
-83 -76 prossima bolletta
-46 83 queste
-83 -80 resto
-75 -83 riconosci
83 7 rimborsiamo
-65 -83 sanitario
-83 -80 sara
-83 -75 se ha
83 48 stessa
83 48 talune
83 -25 tolta
-56 -83 un messaggio
82 10 ^con il
82 74 ^cosa e
-56 -82 ^di
82 9 ^due volte
-59 -82 ^no
14 82 ^notifica
82 9 ^volte
-17 -82 aggiornato
-23 82 al tuo
-75 -82 alla cena
49 82 aperta
-46 -82 avvisi
-82 -76 catalogo
-75 -82 cena
82 22 collegamento
-76 -82 compilando
-76 -82 compilando il
82 26 con corriere
82 -20 conguaglio
21 82 copiato il
82 26 corriere espresso
82 74 cosa e
-82 -67 dai nostri
24 82 desideriamo
82 12 due volte
-14 82 e stato
82 11 editor
82 26 espresso
75 82 essere stato
-63 -82 ha gia
-8 82 ha segnalata
-7 -82 il link
82 37 la conferma
-62 -82 minuti di
-36 -82 no
82 2 pagamenti
-11 82 recapiti e
82 -15 riportato
82 4 saluto
-8 82 segnalata
-13 -82 sette giorni
-82 -68 settembre
16 82 tuoi
65 82 ufficio ha
10 82 voi e
-81 -68 ^casa
81 -9 ^correzione
-81 -73 ^della sua
-65 -81 ^offerta
81 -4 abbiamo ritirato
-81 -53 abbiamo scelto
8 81 alle forze
81 -24 aperte
81 1 aprire il
81 60 avanti i
-37 -81 bianco
-81 -65 con effetto
-81 -64 contatti
81 17 corsi
33 -81 di domenica
-81 -76 e scaduta
2 81 e tenere
-81 -19 ed
-65 -81 entro #
8 81 forze
8 81 forze dell'
23 -81 fuori
72 81 giga
-81 -58 i servizi
-71 -81 la biblioteca
-81 -41 le comunichiamo
81 -31 le famiglie
81 49 nella
62 81 nella stessa
-81 -61 oppure il
-81 -61 ora con
-81 -74 ordinare
81 -25 pronta
-81 -73 prova di
12 81 qualcuno
81 -26 rimangono
81 20 risposte
81 77 sapere
5 -81 scadenza
2 81 smarrito
74 81 taluni
2 81 tenere d'
81 -7 tua banca
-81 -29 tua carta
-81 -32 uffici
-65 -81 un #
6 -81 un caffe
31 81 utente
-81 -60 verde #
-67 -80 # dalle
-76 -80 # ore
80 9 ^premio
30 80 alcuni dati
46 80 backup
-38 -80 chiesto
-80 -64 ci rincresce
-7 80 contratti
6 -80 cordiali
6 -80 cordiali saluti
-80 -75 della banca
-80 -21 delle scuole
80 -31 di piu
80 26 e nostra
80 70 e vero
80 4 esame
-80 -49 gelso
-79 -80 hai chiesto
80 -49 ieri vi
57 80 inclusi
-80 -28 la richiesta
-80 62 lavoriamo
33 80 le schede
-54 -80 libreria
80 27 museo del
-80 -35 nel corso
-31 -80 nero
-37 -80 nessuno ha
80 -67 nulla
-53 -80 nuovi
-80 -80 parte vostra
-80 28 portale
80 -28 prega
80 -28 prega di
-80 -76 quante
8 80 riaperto
-80 -64 rincresce
-58 -80 rinnovo
-24 80 sa che
33 80 schede
-80 -21 scuole
80 -28 si prega
80 1 spazio
39 -80 stanotte
23 80 suo indirizzo
80 74 suo numero
-7 -80 troppo
-80 -56 un amico
-79 -53 ^dati di
-61 -79 ^nuovo accesso
18 -79 ^scuse
79 28 abbiamo azzerato
73 79 ad altri
-79 -56 anche nell'
79 12 aspettare
-79 -77 aziende
79 28 azzerato
-55 -79 bello
-79 -29 buone
64 79 cedolino di
-31 79 conti
-79 -71 controlla
26 79 da terzi
79 54 data #
30 79 database
-9 79 della sua
79 71 e l'
69 79 ed e
79 45 essere state
73 79 evento e
79 -77 filtro
79 76 ha mostrato
-79 -51 il disturbo
-5 79 indirizzi
79 -20 la vuole
-79 -77 le aziende
-17 79 letto i
79 15 magazzino
-53 79 non e
-61 -79 nuovo accesso
-57 -79 per proteggere
13 -79 posti
-57 -79 proteggere
-10 79 ragazzi
-79 -74 richiedere
79 8 ritirato
-79 -36 trasloco
79 24 trovi
-71 -79 un minuto
34 78 ^furto
-78 -12 ^privacy
-78 -75 ^violazione della
-78 -58 a settembre
-78 -62 apri
78 54 area riservata
-6 -78 biciclette
-78 -54 biglietti
-78 28 care
78 -3 chiamato
-43 -78 cinque
-15 78 comunque di
-10 78 cosa
14 78 del portone
-41 78 di cancellare
78 -48 e nessuno
23 78 e recapiti
-78 7 famiglia
78 24 gentile passeggero
78 7 il calendario
78 21 il tono
37 -78 intera
-78 -67 l
-78 -68 l' ordine
78 -40 li
-78 -30 lo stabilimento
78 2 maggio e
-78 -29 nuova e
-78 -30 parlano di
78 24 passeggero
23 78 portale e
14 78 portone
78 -18 raccolta
49 78 riga
78 54 riservata
18 78 rubato il
-49 -78 serata
-78 -68 sms
-78 -52 sotto la
-78 -30 stabilimento
-47 -78 tempo che
78 21 tono
-77 -58 # #
-77 -36 ^accesso
-71 -77 ^mi
-77 -62 a novembre
-77 -68 annullato l'
74 77 aver
-77 -68 cantato
-77 -68 cantato con
77 2 di pilates
-2 77 e uscito
-77 -64 effetto
-22 -77 gentili genitori
-77 -71 giovedi #
-35 -77 greco
-77 -51 il sistema
-60 -77 in caso
77 26 l' app
-77 -20 note
-50 -77 offerto
-54 -77 otto
-77 -69 pagamento non
-77 20 parliamo
-77 -22 perdere
77 2 pilates
-3 77 poteva
77 17 questa e
-77 -68 rientra
-76 -77 ritirare
77 18 scritto due
-77 -56 sia
-9 77 sicurezza dei
-38 77 sicuro
-20 -77 sistemi
-77 -28 sostituzione
-39 77 su
38 77 terzo
-40 -77 ti va
77 40 ugo
-77 -63 un documento
-74 -77 un indirizzo
-2 77 uscito
-74 -76 ^assemblea
-74 -76 ^assemblea ordinaria
30 76 ^chiavetta
-74 -76 ^convocazione
30 76 ^di una
76 47 ^e la
-76 -70 ^indirizzo email
-76 -72 ^manutenzione
-76 -72 ^manutenzione programmata
-74 -76 ^ordinaria
-76 -72 ^programmata
-76 -72 ^programmata domenica
-76 -70 ^tuo indirizzo
30 76 ^una chiavetta
7 -76 ^versione
76 5 allarme che
-74 -76 assemblea ordinaria
-76 -53 caso contrario
30 76 chiavetta
30 76 chiavetta usb
-58 -76 con la
-13 -76 corriere
-76 -1 d
-74 -76 del giorno
-14 -76 devi fare
21 76 di famiglia
28 76 dpo
-76 -46 due mesi
76 -25 e scappata
-32 -76 farlo
-76 -64 fatture
76 16 febbraio abbiamo
76 32 fino al
-11 76 gennaio
61 76 ha detto
-21 76 il documento
76 14 il viaggio
76 -12 ines
-42 76 la societa
-76 -64 le fatture
76 -26 malfunzionamento
-76 -72 manutenzione programmata
-25 -76 martedi #
-74 -76 ordinaria
-74 -76 ordine del
-76 -57 paese
-76 -70 pasqua
-75 -76 perso il
-76 -51 pezzi
76 -8 posto del
76 21 prezzo della
76 70 prima
-76 -72 programmata
-76 -72 programmata domenica
76 -40 riepilogo
-76 -42 rispetto
76 -25 scappata
76 5 siti
29 -76 social
76 -40 stamattina e
-76 3 stato
-76 -32 strumenti
76 5 ultima mail
76 -26 un malfunzionamento
30 76 una chiavetta
30 76 usb
-76 -39 variazione
76 15 vi aspettiamo
76 5 vostri siti
-58 -75 # febbraio
-75 -35 ^# aprile
-75 -52 ^cambia
75 28 ^circolare
75 28 ^circolare n
75 19 ^codice
75 6 ^e successo
75 19 ^il codice
24 75 ^iscritti
24 75 ^iscritti al
-52 -75 ^menu di
-13 -75 ^sei
75 6 ^successo
-29 -75 alle #
3 75 anno e
5 75 avvenuto
30 75 cantonale
-11 75 chiamare
75 46 chiuso la
75 22 ci avevi
75 28 circolare n
-12 75 comprato un
-75 -26 comune di
-35 -75 da lunedi
75 -7 del dovuto
-75 -67 del percorso
-28 -75 entro le
-19 -75 fatto la
-75 -49 ferie
75 -7 hanno ricevuto
75 21 il buono
-75 -57 in ottobre
24 75 iscritti al
-54 -75 l' ultima
-23 75 le chiedo
75 -2 lezione
22 75 messaggi che
-62 -75 non sei
13 75 parliamo di
-33 -75 posizione
29 75 profili
17 75 spedire
-75 -62 spedizione
-62 -75 stato tu
75 -14 ultima
75 6 un saluto
-55 -75 usa
74 43 ^che non
-32 74 ^del forum
-32 74 ^forum
74 19 ^sbagliato il
74 18 ^sul suo
-74 -46 ama
-74 -44 apra
-2 -74 attesa
-74 -63 calce
74 18 cifra
71 74 comunque
74 21 confermato
9 74 conto
5 74 copia del
-24 74 dati e
-32 74 del forum
-74 -66 di san
-74 -18 e si
-74 -44 errore #
-74 -6 file e
-32 -74 firma
74 -43 giorno e
-47 -74 i nostri
-74 -63 in calce
74 -20 in questi
-74 -66 in sagrestia
74 33 in una
-11 74 informazioni
74 19 mail era
70 -74 male
-13 74 nella cartella
-74 -66 nella chiesa
-74 -44 non apra
74 0 notti
74 -45 ottobre la
74 28 perche
74 35 postale
74 3 quella di
-74 -66 sagrestia
74 -36 sfuggito
-17 -74 stato un
74 18 sul suo
-74 -67 terra
74 -40 tutta italia
-74 -21 ufficio del
6 73 ^casella
-73 -68 ^com'
-73 -68 ^com' e
26 73 ^dati dei
-73 -66 ^di phishing
-73 -66 ^phishing
-73 -66 ^simulazione
-73 -66 ^simulazione di
73 38 a lei
-73 -69 a segnalazioni
-71 -73 abbonamento
73 9 addebito
-73 -42 anno l'
-73 -61 buona giornata
-73 -69 carta per
73 -12 certificato che
-28 -73 che a
73 8 che nessuno
73 -22 chi aveva
-73 -69 chiede mai
-73 -66 cliccato
-10 73 comprato
-73 -64 conferma di
-73 -66 di phishing
-20 73 donato
73 -9 doppi
73 -2 doppio
73 -22 entra
44 73 errore e
73 -18 familiare
-44 -73 fare nulla
-73 -66 finta
-73 -66 finta mail
-32 73 garante e
17 73 garante il
-73 -46 gia stata
-73 -66 ha cliccato
-73 -50 il disagio
-73 -23 in questo
47 73 l' avevamo
-28 -73 la quota
-73 -40 lo diciamo
-73 -68 mercoledi alle
73 6 modifica senza
-73 -69 non chiede
-9 -73 non devi
-73 -70 organizzativa
-73 -66 phishing
37 73 poi si
-73 -8 presidente
73 6 pubblicato una
-73 -69 riceve un
-73 -69 se riceve
-73 -59 secondi
-73 -69 segnalazioni
-4 73 sei ore
9 73 serrature
-73 -68 si terra
-73 -66 simulazione di
-28 73 suo c'
16 73 tua email
-73 -53 tuo profilo
-34 73 tuoi dati
-73 -26 un furto
73 6 una modifica
-42 -73 una prova
-28 -73 usare
-10 72 ^cambi
-72 -42 ^e rimasto
-32 72 ^privati
-72 -42 ^rimasto
-17 72 ^sicurezza dei
72 -5 abbiamo spedito
-46 -72 abbonamento al
-72 -48 account
-46 -72 account da
-72 46 anomala
-55 -72 casa
-72 -52 compilare
72 -24 di giovedi
72 23 doveva essere
72 -24 e giovedi
-72 -61 fattura n
72 4 formazione
72 7 greta
-22 72 ha letto
-72 7 ha restituito
32 72 il registro
35 -72 italia
-4 72 la colonna
-72 -49 la protezione
7 -72 lavori
72 23 letto il
41 -72 messo in
-29 -72 nell'
72 19 nella lettera
41 72 nostro e
-18 72 o un
72 10 orto
28 72 pagina e
72 29 passo
-32 72 privati
-24 -72 rispondi
30 72 schede di
72 7 se preferisci
20 72 sim
72 62 stata trasmessa
72 62 trasmessa
-72 -64 trova
-62 -72 tuo nome
-72 -3 ultimi
-37 -72 versata
32 72 voti
22 -71 # del
4 71 ^accessibile
-31 -71 ^domenica
4 71 ^internet
-71 -42 amico
-71 -70 anche le
-10 71 aprire i
71 -42 capitolo
71 -13 centro assistenza
8 -71 ci avete
-71 -10 ci hai
71 -11 codice cliente
71 7 colpa del
-71 -25 dati personali
-41 71 destinatari
-71 -70 diritto
-22 71 dirlo
71 -8 due persone
-71 18 e le
71 5 e lei
-41 71 e trattato
71 13 e valido
71 9 errore materiale
71 -46 ieri non
-47 -71 in piazza
-54 -71 la
-71 -70 lasciare
71 9 materiale
71 -24 mesi
-9 -71 nuove
-71 -51 ordina
-71 -25 personali
-71 -47 poi
-40 71 prodotti
-71 -53 questa
-67 -71 risponda a
-71 -49 ristampa
-10 -71 sbaglio
-40 -71 settimana in
-41 71 trattato
-41 71 trattato di
57 -71 trovato
-71 -38 udine
-15 -71 un errore
71 13 valido fino
-23 71 vede
-68 -70 # giorni
70 -44 # maggio
55 70 ^che cosa
-70 56 ^di sicurezza
-70 -58 ^libro
70 -37 ^nel
-70 -34 ^stato
70 -34 ^tessera
-66 -70 a febbraio
-70 -54 a presto
70 -24 abbiamo
-62 -70 anche solo
70 12 annullato la
70 -11 anteprima
70 13 camera
70 20 chiesto di
-70 -50 collaborazione
-1 70 colloqui
70 -32 conferma
70 -4 della focaccia
1 -70 di un'
27 70 e indirizzi
-12 -70 e perche
70 -54 e ve
70 -39 giorno di
-70 -46 gli
-44 70 gli indirizzi
70 -57 gratis
70 14 ho spedito
70 -12 il problema
-70 52 in un
70 23 intestati
70 23 intestati a
5 70 intruso
-27 70 iscritti
70 13 la camera
-11 -70 la presente
-70 -65 le sara
49 -70 lettera che
70 -22 li abbiamo
-39 -70 maestrale
-70 -64 manutenzione
70 -34 mattina i
-12 -70 messi
-12 -70 messi in
70 -4 nella ricetta
70 21 niente
-57 -70 noc
-70 -66 non desidera
55 -70 non ha
26 70 nostra
70 19 notturna
-43 -70 operatori
-66 -70 per ora
-51 -70 piazza
1 -70 presente
-70 -65 presso l'
-38 -70 pronto
-70 -66 quotidiano
70 -4 ricetta della
55 70 rimasta in
-11 70 sabbia
-70 1 scheda
70 19 se la
30 -70 sei mesi
70 35 si e
17 70 sottratto
17 70 sottratto dall'
70 -23 svista
5 70 un intruso
-70 -63 un nuovo
-70 1 va in
-70 50 violato
2 -69 # o
-69 16 ^avviso di
-69 11 a s
-69 -60 abbiamo un
-50 -69 accreditato
-69 -68 anche senza
-69 -65 andato per
-69 -26 aperti
40 -69 archivio e
-69 16 avviso di
69 6 bellinzona
-69 13 certificato medico
69 2 che per
-47 -69 chi e
-69 -58 come ci
69 17 compresa
-69 -63 cose
28 69 dati dei
69 27 dato
44 69 dei sostenitori
69 11 deve
-12 -69 devi
69 4 dispiace la
69 9 e gliela
21 69 e nostro
10 69 e password
69 -5 e vi
-69 -8 esito
-69 -2 fate attenzione
25 -69 finale
-51 -69 forno
69 9 gliela
-51 -69 il pane
-69 -65 il verso
-49 -69 impostazioni
69 5 inconveniente e
-25 69 l' immagine
-47 -69 la settimana
69 18 le avevamo
4 69 le copie
69 30 lo
69 29 lunedi e
-69 -42 mai il
-58 -69 messa
69 23 paghe
-51 -69 pane
69 14 preferisci
-28 69 pubblico
-69 -68 questo avviso
3 69 redditi
69 10 risposte a
69 -4 rosso
-69 11 s d
-51 -69 se siete
19 69 segretaria
44 69 sostenitori
58 69 tecnici
-4 69 tessera e
-20 -69 tetto
69 15 tommaso
-14 -69 torta
-66 -69 usiamo
-69 -65 verso giusto
-6 69 visibile
69 8 voi
68 6 ^dati del
-37 -68 ^lunedi
68 46 ^mail del
34 68 abbiamo cambiato
68 12 abbiamo scritto
68 0 al sesamo
68 0 allergici
68 -14 andare in
-68 -61 archivi
-47 -68 artigiana
-21 -68 attivo
68 44 avanti
-68 -63 cache
-68 52 cane
68 48 caselle
-51 -68 chiusura
-68 -62 ci
-20 68 circolano
68 5 con riferimento
-68 -60 confezioni
68 22 da tre
4 68 dall' esterno
68 6 dati del
68 -14 di andare
68 21 direttamente
68 11 diventato
68 23 e da
68 11 e diventato
-68 -38 ecco le
-68 -5 errore di
-68 -37 fiscali
12 -68 gioco
-68 -63 il sindaco
-27 -68 indirizzo che
-34 -68 intero
28 68 intrusione
-68 -29 la carta
-13 -68 la cucina
-38 -68 le mani
68 3 lo era
-68 -60 lotto
68 5 mero
-68 -63 meteo
68 68 non aveva
-68 -61 nostri archivi
68 9 novembre abbiamo
68 -27 passato
68 5 prima lezione
10 68 recapitata
16 68 scritto che
-68 -42 se invece
-33 -68 se non
68 0 semi
68 0 sesamo
-68 -63 sindaco
10 68 stata recapitata
-45 68 stati sottratti
-68 -57 tra le
68 5 trattasi
68 5 trattasi di
-68 -62 trova la
5 68 trovi la
28 68 un' intrusione
68 -3 undici
-68 -59 va di
68 -11 versamento
67 -48 ^con
-67 -9 ^dai
-67 -9 ^dai giornali
13 67 ^dei dati
-62 67 ^del
-67 -9 ^giornali
67 24 ^giorni
-67 -63 abbiamo rilevato
-67 -13 alcuni
27 67 banco
67 30 bolletta di
-67 -53 cancellati
59 67 certo
-30 67 che cosa
-67 -1 clicca
-67 -1 clicca qui
-67 -9 dai giornali
-67 -66 dettagli
-47 -67 diciamo
-67 52 documenti
67 20 dovuto
67 -54 e gratuito
67 3 esiti
-34 -67 fine mese
-67 11 gia provveduto
-67 -9 giornali
67 24 giugno non
67 39 il #
-67 -64 il lotto
67 -4 in agosto
67 28 l' email
3 -67 la bici
-38 -67 la redazione
67 11 la ricevuta
67 59 lasciato
-67 -43 maso
67 1 municipio
67 15 nella sua
-67 -35 newsletter di
67 7 nota di
-67 -65 o con
63 67 palestra
-67 -39 passaporto
34 67 per i
67 -42 per lei
47 67 piu a
67 37 potete
-38 -67 redazione di
-42 -67 restituiti
67 3 riporta un
-67 -41 rocca
-67 -59 sembra
-67 -52 spesso
24 67 stato notificato
67 3 sua area
-67 -27 subito il
-67 -59 tasto
35 67 tua
59 67 un certo
67 3 un importo
-67 8 una mail
-67 -10 una telefonata
-67 -62 verso
67 -9 volantino
14 66 ^e stata
-41 -66 ^sciopero
14 66 ^stata
66 64 a ottobre
66 -29 al centro
-66 -57 arancione
-66 -64 attivi
-1 66 cambi
66 29 che aveva
42 66 che ha
66 2 correzione
-66 -52 da venti
-66 -63 dispiace che
-66 -63 due cose
-66 -10 entrate
-39 -66 era di
-22 -66 euro
66 28 euro era
66 -12 gentile dottoressa
66 15 i migliori
-27 66 il garante
-11 -66 intervento
66 23 l' ente
66 -2 la corsa
-7 66 la sostituzione
-66 -61 logo
-66 -46 meglio
-24 -66 messaggio automatico
66 15 migliori
66 15 migliori saluti
-52 -66 nei dati
66 46 nella mail
66 50 nome di
-66 -52 non ti
66 -8 nostra mail
-66 -53 occhio
-63 -66 ore #
-66 -59 qualcosa non
-47 -66 quali dati
66 28 riporta
6 66 rpd
-41 -66 sciopero
66 -42 scritto noi
-45 -66 scusiamo se
-50 -66 siamo spiacenti
-24 66 stampa
-66 -30 ufficio e
-66 -33 violazione della
-29 65 ^a un'
65 -1 ^al #
-29 65 ^altra
-61 -65 ^annullato
-44 65 ^messaggi
65 -3 ^sbagliate
-29 65 ^un' altra
-65 -52 a meno
-13 65 abbiamo bloccato
-13 65 altrove e
-8 65 ambito
-34 -65 amministrazione
2 -65 avevi
-13 65 bloccato l'
-18 -65 buona
25 65 che e
-64 -65 com'
65 0 comunicazione di
65 -2 corsa
-65 -34 di uso
-65 -20 disco
65 16 disguido tecnico
-65 -62 disponibile nel
-65 -38 disturbo
-65 -45 docenti
65 17 eri
65 37 fatto il
-65 -48 gentile visitatore
-65 -45 i docenti
-57 -65 inoltri
-65 -63 inviato a
-65 11 iscritto
-65 -55 le novita
65 3 lei ha
65 -7 lunedi mattina
65 -24 maggio
-8 65 nell' ambito
-6 65 nostri clienti
-65 40 numero
-65 -5 paga
-65 28 presso
-65 -45 prof ssa
-65 -45 questo messaggio
-65 -53 ricevete
-59 -65 ricevuto una
-65 -14 segnalato
-65 -39 server
65 -8 solo in
-65 -46 sono due
65 16 un disguido
65 10 una
6 65 una password
-59 -65 una richiesta
65 -11 vi ha
-65 -48 visitatore
-65 5 vista
-23 -65 volentieri un
1 -64 ^cancellazione
-45 -64 ^ops
-64 13 ^sito
-64 -54 acquistare
-28 -64 allegato e
64 7 aver scelto
39 -64 aveva
-9 64 bloccato
64 -29 centro
-64 -56 che avevi
-64 -2 chiediamo di
64 37 con tutti
-64 -38 consegna e
14 64 corretto il
-64 -50 costi
64 7 dalla nostra
-51 -64 della spedizione
-45 -64 della tua
-39 -64 di ogni
36 64 di partenza
-64 55 di sicurezza
-59 -64 diffidate
-59 -64 diffidate di
64 19 disguido
64 21 disposizione
64 1 espositori
9 64 file con
-64 -63 garibaldi
64 -16 i tornelli
-64 -37 il costo
-64 -60 il saldo
-64 -44 indicati
-64 -43 indirizzo email
14 64 inviato per
-9 -64 l' avete
-64 -49 la collaborazione
-64 8 la verifica
-11 64 le password
-64 -1 marzo
64 -43 matrimonio
-33 -64 mi dispiace
64 -17 non #
64 7 nostra volonta
-64 4 nostri server
64 38 occasione per
-64 -38 offre
64 5 pasto
23 64 preso un
-57 -64 provato a
0 64 qualche settimana
64 38 quello del
64 15 restituiamo il
64 8 rispettato
64 17 scusateci
-64 4 server sono
64 36 signori
-64 -57 stato raccolto
-55 -64 ti rimborsiamo
64 -16 tornelli
-64 -61 trieste
-64 -54 un preventivo
24 64 uno per
64 -42 ve ne
64 12 venduto
64 7 volonta
-29 -63 # euro
63 6 ^da visita
-48 -63 ^il tuo
20 -63 ^in ritardo
63 -32 ^novita
0 63 ^stati visibili
63 6 ^visita con
63 12 bene
-63 -38 bottiglie
-63 15 canale
-61 -63 capire
63 43 cio che
-63 -1 codici fiscali
-12 63 come hai
63 6 da visita
-63 22 dall'
-47 -63 dalle impostazioni
-63 -50 dallo
63 48 di tutto
63 14 ditta
-18 -63 il caffe
-63 -60 il termine
-63 -2 in bici
57 63 in data
63 39 incaricata
-63 -56 l' etichetta
63 1 la serata
-63 36 lettera
63 6 li ristampiamo
-63 -6 martedi abbiamo
-63 -28 parlano
2 63 per quanto
63 11 piena di
-63 -59 preventivo
63 -2 qualora
-63 -37 registrazione
-63 -62 reset
-63 -52 ricordiamo che
-2 63 rispondiamo
63 6 ristampiamo
63 11 sbagliato il
-63 -3 segnalato l'
27 63 spedito alla
0 63 stati visibili
-63 -45 studio
-1 63 sulla sua
12 63 un file
63 6 visita con
63 27 visitatori
0 63 visti
5 62 ^incidente di
62 5 ^nuova
-62 -16 ^tutto
62 50 a quanto
-34 62 altra paziente
-62 -41 anche se
-62 -61 antiriciclaggio
-62 -61 antiriciclaggio ci
62 -1 assegnazione
-32 62 cancellare
-62 -52 capita
-62 -35 chiamare lo
-62 -61 ci impone
62 21 confermato per
-27 -62 corso di
62 14 costo
-56 62 da noi
62 29 data e
62 45 del #
19 62 delle informazioni
-62 30 di credenziali
49 -62 di due
-2 62 di prima
-7 62 di profili
23 62 donatori
-6 62 federale
-28 62 fiscali e
-55 -62 gentili
62 20 gia aperto
-62 -48 giovedi
62 20 interrotto
-62 -61 la normativa
-62 -21 la sua
2 62 maggio a
62 13 montaggio
62 -5 ne scusiamo
14 62 nella nostra
-62 -61 normativa
-62 -61 normativa antiriciclaggio
31 62 notificato
6 62 notificato al
-30 62 numero di
5 62 offerte
62 -4 ora e
0 62 per questo
-62 -51 porta il
-62 -61 puoi entrare
-62 -33 questa mail
62 -51 scusate
62 -2 sera dalle
62 44 servizio
62 -7 un problema
29 -62 ve
62 10 zero
61 19 # non
61 10 ^abbiamo scritto
-50 -61 ^andare
-50 -61 ^andare via
-50 -61 ^dispiace vederti
-31 -61 ^email
61 5 ^gia
-50 -61 ^vederti
-50 -61 ^vederti andare
61 18 abbiamo disattivato
-5 61 altra persona
61 -8 arredi
13 -61 buon
28 61 c' e
-50 -61 cambi idea
-61 38 ce
61 8 chi preferisce
23 61 chiaro
-6 61 chiavi
61 51 cio
61 -18 coda
61 55 compreso
-61 -46 d' occhio
-61 -12 dati
61 8 di addebito
61 22 di canone
61 18 disattivato
58 61 e sempre
51 -61 faceva
61 -35 fondo
27 -61 foto del
61 7 generazioni
-61 51 grazie a
61 -3 ha telefonato
-61 -42 i ragazzi
-50 -61 idea
-61 -35 il supporto
-61 16 informiamo
-61 16 informiamo che
-61 -59 inviato in
61 11 la ringraziamo
12 61 la sera
-61 -59 mancato
8 -61 minuto
-61 -48 modelli
-61 4 nome
61 5 nome la
-61 -37 oggi a
61 -42 olio
-61 -52 ore
-3 -61 per gli
-61 1 per iscritto
61 -30 pure
21 -61 questi
-61 -4 ricerca
61 7 rivolti
61 17 scrivi a
-50 -61 se cambi
-61 -14 se l'
-8 -61 segue
-61 -49 seguendo
-61 -43 servizi
61 7 siamo rivolti
-61 -4 sua domanda
-61 -50 sulla
-59 -61 tanto
-51 61 telecamere
-61 6 ti chiediamo
61 7 tre generazioni
-18 60 ^la password
-60 -39 ^libri
-60 -57 a cui
60 35 a sua
6 -60 al terzo
-60 -42 anche lo
-60 -37 arrivo
-6 60 attenzione
-60 -49 benvenuto
26 -60 bolletta
-60 -39 buone letture
-33 60 caso isolato
60 39 certificato
2 60 che vogliamo
-60 -33 ci dispiace
8 60 codice
-60 28 con #
-43 -60 con spid
-14 -60 dato e
60 0 di parole
60 -4 di servizio
-60 -46 dispiace
60 4 due anni
-60 7 example
-60 -42 gialli
60 0 giri
60 0 giri di
-33 60 ha scaricato
60 15 hai ordinato
-60 -55 hai tempo
-37 -60 i furti
-60 -42 i gialli
-60 -60 il volo
13 60 indirizzi in
-53 -60 inserito
-56 -60 l' account
-60 -47 la #
-3 60 la busta
60 37 mail del
-44 -60 marta
-3 60 nascosti
-60 5 negli
-60 5 negli ultimi
-14 -60 nessun dato
14 -60 notifica a
-60 -59 ops ci
41 60 padana
60 20 problema
-27 -60 quelli
-60 -35 query
-49 -60 registrato
12 60 remoto
-3 60 restituito la
60 -1 salta
48 60 sappiamo che
-53 -60 se il
-51 -60 sezione
-53 -60 sotto i
-44 -60 spiacenti
-59 -60 stati coinvolti
60 -28 sui
-60 -60 te lo
-60 -55 tempo fino
60 18 u
60 18 u s
60 -34 ufficio acquisti
-26 60 violazione
60 -18 voi ha
`;
