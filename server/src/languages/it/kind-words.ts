/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
300 128 era
92 298 che possa
278 153 avevamo
271 65 ^avevamo
-260 -213 annullato l'
251 104 ho
-194 -249 ^dieci
86 249 possa
-243 -209 spiace
240 54 contratto
240 86 e ti
-236 -150 aggiorna la
236 57 aveva ragione
-236 -213 uscite
-235 -197 cortile
235 69 di ieri
49 235 genitori
19 231 ^i
81 231 nome e
230 70 il contratto
225 57 era un
-224 -178 ^siamo
-224 -196 a giugno
-223 -208 proponiamo
221 102 gettoni
221 61 ieri
-218 -219 errori
-217 -134 aggiorna
216 87 chi li
57 216 iban
-211 -190 ^come
-15 211 rubato
209 78 ^sbagliata
-208 -162 ^catalogo
-182 -207 ^?
-132 -207 abbiamo ricevuto
-24 207 conteneva i
207 33 deve
-207 -193 domani non
207 79 venerdi a
-205 -185 ci spiace
204 25 ^noi
-189 -204 allerta
-204 -198 gatto
45 202 hanno
-166 -201 cinema
-201 -167 raccolto
-167 -201 ricevuto la
-170 -200 ridiamo
-198 -163 ^versione #
-198 -163 della versione
84 198 un attacco
196 154 preso
195 88 invio
195 28 n'
194 90 pubblicato
193 19 ^ricevuto
193 40 era quello
39 192 ^dati
-150 -192 clic e
192 55 dichiarazione
-164 -192 o
-148 -192 tiene
191 66 tipografia
-191 -185 un pacco
190 52 ^di ieri
190 52 ^ieri
190 36 promesso
189 65 fatto il
189 116 non era
-189 -184 passera
28 189 possiede
-189 -184 tecnico passera
86 188 ^di posta
139 188 conteneva
86 188 di posta
10 188 e entrato
10 188 entrato
188 40 partita
187 0 al contrario
187 74 alcun
187 72 comunque
-187 -160 con effetto
38 187 erano
18 186 entrato nella
186 36 tariffa
185 46 ha pagato
-166 -185 nostri sistemi
-179 -184 buone feste
184 -32 c' era
-184 -140 catalogo
-179 -184 feste
183 -15 confuso
-183 -144 i progetti
11 183 iban e
183 40 la prenotazione
-183 -144 progetti
-183 -156 ti serve
-182 -143 ^prodotto
-148 -182 per uno
-182 -143 prodotto
90 182 qualcuno
-182 -166 venti
181 28 bari
181 25 conguaglio
-176 -181 il tempo
-181 -147 lungo
-181 -169 nostro errore
181 38 per sbaglio
180 4 con l'
180 32 noi e
180 158 tabella
-176 -180 tempo che
-128 -179 finiscono
-128 -179 finiscono in
179 70 nuovo e
-178 -112 ^chi ha
-178 -171 classe
-178 -149 effetto
178 47 sbagliata
177 45 ^con la
-177 -168 ^le nostre
-177 -168 ^nostre
177 59 ^test
-118 -177 per proteggere
-118 -177 proteggere
-176 -138 ^chi
-176 -81 ^indirizzo
-175 -148 lunghe
-94 -175 richiamo
-175 -158 romanzo
-141 -175 un clic
-174 -110 ^ha
-173 -171 ^gli
-142 -173 errore che
173 -38 lo sappiamo
173 111 nel suo
26 173 nomi
147 172 ^per i
-160 -172 accesso con
-172 -131 cancello
-140 -172 clic
34 172 dentro
172 91 famiglie
-172 -110 fino a
-171 -77 # dicembre
171 2 ^l'
-171 -167 ^superato
171 41 dovevamo
7 171 ho messo
-147 -171 online o
-123 -171 quando
-171 -167 superato
170 34 e noi
-163 -170 esportazione
-96 -170 scade
-169 -109 di aver
169 88 l' email
169 27 quaderno
85 169 sanno
-169 -121 ti
-168 -136 abbiamo deciso
-168 -136 deciso
-168 -136 deciso di
-168 -153 docente
-168 -136 fino alle
-168 -136 hai tempo
168 16 raccolta
-168 -164 simulazione
85 168 spedisce
-168 -136 tempo fino
168 53 una spesa
-155 -167 ^settimana
167 54 ad
167 -5 di nuovo
-167 -158 falsi
-167 -160 se
166 37 estate
-136 -165 app
-156 -165 della posta
165 46 e quello
14 165 letto i
-146 -165 piacere
-152 -164 ^falsi
164 111 ^non e
164 20 addebitato
-146 -164 carta d'
4 164 che in
15 164 conservato
15 164 conservato le
164 8 hai ricevuto
-157 -164 volo
-163 -15 ^piu
163 85 detto
51 163 recapiti
-162 -116 altrimenti
-162 -139 buongiorno
-151 -162 il nuovo
32 162 indirizzo di
162 27 mail di
25 -162 ricevuto
162 80 usato
161 26 avevo
48 161 e stata
-161 -141 libreria
-82 -161 offerto
-161 -134 scelta
161 19 succedere
-81 -160 ^nostro errore
-141 -160 ^promemoria
-85 -160 caso di
160 30 compleanno
46 160 di nascita
-160 -68 e una
46 160 nascita
-159 -52 ^indirizzo email
-159 -151 ^la nostra
-159 -52 ^tuo indirizzo
159 65 ai
-159 -152 e partito
159 23 errato
55 159 esterno
-139 -159 scaduta
158 43 avevi scelto
17 158 check-in
-16 158 copiate
-140 -158 da stanotte
-158 -120 dal catalogo
-107 -158 danno
158 21 dell' anno
-107 -158 il danno
158 85 il vostro
158 -6 mai
-125 -158 ottobre
-158 -142 partito
26 157 ^dei
157 1 ci siamo
-157 -146 corriere non
-157 -146 il corriere
157 28 vi avevamo
156 2 ^messaggio
-77 -156 ^nostra
-85 -156 contatore
-85 -156 del contatore
-156 -150 di novembre
-156 -116 in questo
-136 -156 promemoria
47 156 stata
155 9 # rimane
155 82 ^delle
-155 -115 crema
155 63 davide
-120 -155 la denuncia
-155 -150 minuti
155 59 nel sistema
155 9 rimane
-155 -127 sabato #
155 25 ti abbiamo
155 63 tu sei
155 69 vediamo
5 154 ^hanno
-154 -122 anni di
154 -8 dobbiamo
154 8 ottobre la
-154 -134 segnali
88 154 un nostro
-153 -154 venti minuti
62 154 vogliamo
-153 13 ^a
153 17 aperto la
-153 -145 carla
-126 -153 come
-119 -153 di domani
-135 -153 i server
-153 -151 impone
-153 -151 impone di
-150 -153 in casa
153 100 nostro archivio
18 153 tuo indirizzo
153 3 versione
-152 -120 ^!
152 12 abbiamo invertito
152 13 ad agosto
152 54 di grave
29 152 e password
38 152 file con
-152 -150 informatica
152 12 invertito
152 12 invertito due
152 54 niente di
-152 -89 occhio
-152 -150 sicurezza informatica
151 48 ^acqua
151 61 abbiamo fatto
-151 -107 diritto
151 45 fermo
151 45 fermo e
-151 -83 i posti
96 151 sera
98 151 su un
-140 -150 # km
-150 -103 # minuti
150 15 carta e
-120 -150 del furto
-90 -150 di stasera
-56 -150 domani
-150 -125 dura
-150 -125 dura venti
-150 -99 il tuo
-140 -150 km
150 19 multa
150 63 non avevamo
-150 -141 piu semplice
-150 -121 prezzi
2 150 trovata
149 34 causa di
-149 -136 dottor
149 9 e invece
-149 -136 gentile dottor
22 149 hotel
50 149 i genitori
-149 -130 preavviso
-149 -98 presenta
-148 -128 # l'
148 71 ^comunicazione
-148 -115 ci rincresce
148 33 del dovuto
-148 -135 dell' istituto
-148 -135 istituto
-148 -122 non sara
-148 -115 non si
-148 -115 rincresce
148 79 spedito
80 147 ^al
-147 -122 ^di nuovo
-147 -129 ^esauriti
-82 -147 ^sbagliato
-147 -76 ^sicurezza
147 3 abbiamo mandato
-147 -145 costera
-147 -111 entrare
-147 -81 entro tre
-147 -129 esauriti
147 47 grave
147 12 la versione
-113 -147 messa in
-135 -147 perdere
-147 -124 supporto
-74 -146 accettato
146 45 e ci
-50 -146 giugno
145 63 abbiamo lasciato
-76 -145 dagli
56 145 e nostro
-145 -123 il volo
145 18 le altre
88 145 le ha
-145 -121 partenza
35 145 polizia
145 25 prenotazione
-7 145 prima del
-145 -134 rimborso
145 -3 rimossa
145 29 scelto
-145 -138 se ti
145 61 sistema e
11 144 aperto
-144 -131 apriamo
38 144 autorizzati
-32 144 cartella
-144 -116 conferma di
-33 -144 dai
110 144 di un
144 29 euro !
-144 -110 libero
-144 -135 miriam
38 144 non autorizzati
-96 -144 serata
-144 -40 tra
-143 -109 # cl
143 31 ^webinar
-120 -143 caffe
-143 -109 cl
-92 -143 giorno
60 143 intrusione
-143 -117 ricevera
40 143 serrature
-102 -143 sinistro
60 143 un' intrusione
-130 -142 ^rimborso
-88 -142 ^scadenza
142 15 abbiamo corretto
-130 -142 accogliere
-130 -142 accogliere la
142 0 andato
142 27 colore
-142 -126 di ottobre
142 0 e andato
-142 -105 filiale
-142 -105 in filiale
142 23 nostro server
142 59 presentata
-142 -139 ritardo per
142 28 scusaci !
-132 -142 tre settimane
4 141 ^ci hanno
141 55 bonifico
141 37 che per
40 141 del portone
6 141 dentro ci
35 141 elenco dei
141 41 fermata
129 141 i messaggi
141 26 ieri abbiamo
-110 -141 perso
40 141 portone
141 78 scritto
-141 -126 spostato
140 43 arrivate
-115 -140 entro
-59 -140 la fattura
-140 -118 le scuse
-140 -88 riceverai
-140 -118 scuse che
55 140 stati
-12 139 accessibili
-139 -132 al mese
17 139 autorizzato
139 47 due volte
-41 -139 esposto i
139 22 fuori
17 139 non autorizzato
139 6 problema tecnico
139 25 problemi
139 84 quello
-99 -139 si
-139 -128 spese
-139 -94 ultimo
36 139 un file
138 -6 ^nella
138 15 ^per sbaglio
138 15 ^sbaglio
138 36 abbiamo chiuso
-112 -138 abbiamo una
75 138 clienti
-138 -115 completo
29 138 con nomi
-13 138 conti
29 138 dei ragazzi
-46 -138 febbraio
27 138 ha visto
-138 -132 il rumore
138 33 partire
138 22 prega
138 22 prega di
-138 -124 quando vuoi
138 43 quello che
31 138 ragazzi
-138 -115 richiesta di
-138 -132 rumore
138 22 si prega
-137 -102 andato per
-131 -137 aspettiamo sabato
-137 -102 il verso
137 38 la partita
137 42 modello
137 46 un solo
-137 -102 verso giusto
93 137 vostro nome
136 1 ^marzo
136 23 addebito
136 9 caricato la
24 136 copia del
-101 -136 fine del
-136 -79 hai
136 57 in altri
49 136 invece che
136 9 la tabella
-121 -136 ora del
18 136 recapiti e
58 136 state
-136 -121 strada
-136 -97 tuo
135 104 anomalia
-135 -83 chiedere
135 38 lasciato fuori
17 135 lettore di
135 -5 mandato
-123 -135 ne parliamo
38 135 nome foto
-135 -87 possiamo
135 93 spedizioni
-134 -112 ^andata
-134 -112 ^e andata
134 36 ^estratto
-134 -112 andata
134 -4 arrivati
-134 -41 aspettiamo
-134 -112 e andata
13 134 e un
-127 -134 furti di
-134 -80 ingresso e
42 134 internet
-134 -80 l' ingresso
134 20 nelle
134 89 passate
134 -4 rettifica
133 116 c'
-41 -133 fattura
-133 -97 fino
-133 -123 il certificato
133 26 l' estratto
-133 -117 la aspettiamo
-9 -133 male
133 39 oggi con
133 -4 ricevuto da
133 132 sappiamo
-125 -133 sei stato
-133 -125 tuo profilo
-133 -80 {}
104 132 assistenza
132 24 avevamo promesso
132 32 bellinzona
-39 132 credenziali
132 88 essere
-84 -132 il pacco
1 132 l' elenco
132 13 la trovate
132 -6 le abbiamo
132 44 no ?
68 132 nostro sito
-132 -52 notizia
132 11 riguarda un
-132 -71 uso
47 132 visto
98 131 ^agli
-131 -102 ^corso
-131 -113 alla cena
-131 -61 bella
-131 -108 borgo
131 6 bozza
-131 -113 cena
-37 131 ciascuno
-131 -54 d' occhio
-17 -131 e perche
131 42 gia versato
-131 -88 gialli
131 52 ha ricevuto
-131 -88 i gialli
45 131 indirizzo e
131 6 la bozza
-131 -119 manchera
100 131 mattina
131 89 mostrato
-123 -131 passa
131 29 potrebbero non
-108 -131 quante
-131 -113 quota
131 40 scusaci
16 131 sono stati
131 41 un prezzo
131 42 versato
-130 -130 # febbraio
130 30 ^interruzione
-130 -113 ^truffe
130 15 che hai
130 13 davanti
130 101 e rimasta
130 57 hai gia
130 30 interruzione
130 4 lettura
130 57 noi la
-87 -130 non sono
130 17 online e
-130 -98 possibile
130 17 quella definitiva
130 101 rimasta
-130 -115 semplice
-130 -113 truffe
118 129 ^b
129 10 ^nome
-129 -40 ^nostro
129 69 ^per la
129 54 annullato la
129 59 banda
129 59 banda di
-129 -69 buone
-129 -124 candidato
-129 -56 ce lo
-129 -119 civile
-129 -91 com' e
-129 -124 comunicarle
-129 -124 comunicarle che
-129 -124 di comunicarle
37 129 e indirizzi
-129 -119 e ringraziamo
38 129 email e
129 -13 fuso
129 26 il calendario
129 74 il nome
129 59 la banda
-129 -123 lecce
-4 129 lo abbiamo
129 -14 noi a
-129 -119 protezione civile
-129 -60 questo messaggio
94 129 riga
129 15 scambiato
-129 -123 taralli
129 41 tolto i
129 -33 vale
50 128 ^per errore
43 128 dati dei
-91 -128 gusto
-128 -108 l' esportazione
128 -6 lei aveva
34 128 ma sappiamo
-128 -80 mercoledi #
128 12 nessuno
56 128 sono state
128 19 tre ore
128 34 una cifra
-116 -127 ^al tuo
-122 -127 ^candidatura
-127 -115 ^giorno
-127 -115 ^un giorno
-122 -127 candidatura
-123 -127 con noi
127 0 di due
-121 -127 liberare
126 127 non e
127 101 per i
-127 -114 stare
126 -34 ^sui
126 27 agosto
-126 -16 da parte
126 24 e successo
126 28 entro giovedi
-126 -98 errore
126 26 ha premuto
126 90 notifica
126 83 prima
126 5 pure
126 40 quella mail
-124 -126 raccontano
126 -2 sale
-126 -111 sbagliato
-126 -22 ti aspettiamo
126 31 troppo presto
44 126 una nostra
-87 -125 # ore
34 125 ^dei dati
-125 -97 cambia il
-125 -81 chiusi
-122 -125 con loro
20 125 ignoti
125 26 la ricevuta
-122 -125 loro e
125 -34 nostra ultima
125 34 per aver
-125 -106 per email
-41 -125 prenoti
125 31 rata
-106 -125 risulta
-35 -125 ritardo
125 36 un' anomalia
-124 -23 ^altri
-124 -107 ^password
-124 -82 a sabato
124 76 aver
23 124 clienti con
-124 -107 come ci
124 2 contrario
-124 -97 copre
-60 -124 e arrivato
124 16 e gia
124 19 eventuale disagio
124 54 gentile cliente
-7 124 ha letto
-14 -124 il filtro
124 30 la qualita
124 43 la seconda
-124 -81 mensile
-124 -5 modifica del
-122 -124 non viene
124 30 qualita
-122 -124 scusa se
31 124 una violazione
-87 124 vede
124 -14 vi abbiamo
123 26 # i
123 1 ^quattro
123 42 ^sollecito
123 42 ^sollecito di
-85 -123 account
6 123 ce l'
-42 -123 dieci
123 62 evento
-123 -99 fatture
-116 -123 guarda
-16 123 ha allegato
6 123 ha trovata
123 62 l' evento
86 123 legge
-5 123 lettore
-123 -115 note di
123 0 prima lezione
123 19 qualcuno di
-53 -123 serve
123 42 sollecito di
-87 -122 ^abbonamento
-122 -90 ama
19 122 attacco
20 122 bucato
-122 -59 cambiati
-122 -120 causa della
-122 -59 ci
-122 -92 copre il
122 17 doppi
-122 -112 essere soppresse
-122 -81 finestra
-122 -113 in lista
122 12 la ringraziamo
-122 -98 lago
-30 122 le password
122 -30 non deve
-122 -100 rivista
-122 -97 sembra
-122 -118 sono #
-122 -112 soppresse
29 122 suo nome
-122 -97 tasto
-122 -93 te
-112 -122 ti mandiamo
-92 -122 un gestore
-121 -79 ^chiedere
121 21 ^conteneva
-121 15 ^il nostro
-107 -121 chiesto
121 16 da solo
0 121 elenco
-121 -116 i #
121 76 lei
-121 -97 levante
121 4 nessuno di
121 29 prezzo della
-104 -121 stasera
30 120 ^casella
120 48 ^mail
30 120 ^tua casella
-120 -110 controllo
120 25 del tutto
120 42 digitale
120 9 e abbiamo
-120 -93 e quel
-85 -120 grandine
-120 -108 il disagio
-120 -118 in tre
-120 -99 la #
120 -3 non ha
-110 -120 pacco
120 -1 questo ufficio
120 11 si sono
120 31 sorteggio
49 120 spento
-57 -120 un giorno
-120 -83 venite
120 31 vuoto
-73 -119 allegato e
119 39 app di
-110 -119 avra
-56 -119 avvisi
42 119 c' erano
8 119 contratti
-119 -62 d
119 40 da sempre
119 12 definitiva
119 92 doveva
118 119 essere stato
119 31 fibra
-119 -79 la quota
119 35 nostre scuse
18 119 per questo
119 -26 ragione
21 119 registrate
73 119 un tecnico
-118 -86 # dalle
118 59 ^cosa
118 25 ^due volte
118 25 ^volte
5 118 aria
-118 -103 banche
118 6 ce ne
-118 -85 conservare
-99 -118 da giovedi
118 -12 delle #
-118 -75 due mesi
-4 -118 filtro
-58 -118 ha trovato
118 10 ho spedito
-118 -72 il controllo
-80 -118 migliore
-9 -118 online
118 7 ordini
-8 118 portato
118 45 sbaglio una
2 118 scaricato
-59 -118 scusiamo se
37 117 ^furto
-117 -85 ^scusa il
117 -16 al posto
117 20 cartello
117 97 casella
117 78 dentro c'
-117 -61 disponibili
-117 -62 il supporto
117 53 le avevamo
-117 -117 padiglione
-117 -117 padiglione #
-117 -112 peccato
-117 -112 peccato !
26 117 per errore
117 40 quello di
-117 -101 resto
-117 -65 riapertura
117 47 saluti
-117 -117 sui social
117 51 vi
116 8 ^# marzo
-113 -116 ^aspettiamo
116 57 ^del #
-69 -116 ^suo
-107 -116 allegato trova
77 116 avevamo scritto
-106 -116 biblioteca
-116 -83 browser
116 37 camera
78 116 chi
116 -66 ci e
-74 -116 domani alle
-116 -81 garibaldi
-116 -103 gli errori
-110 -116 il trucco
116 37 la camera
-83 116 maestra
-116 -75 non possiamo
-64 -116 otto
116 24 p a
116 24 s p
-116 -34 sicurezza
-116 -70 te lo
-110 -116 trucco
-81 -115 ^no
-115 -88 ^sua richiesta
-115 -18 all'
115 48 certo
-115 -108 chiusura
39 115 da soggetti
53 115 di attivare
17 115 foto e
115 18 indicato
-115 -79 per il
115 12 riporta un
44 -115 scadenza
115 14 scusateci
39 115 soggetti
39 115 soggetti non
115 12 sua area
-22 115 telecamere
-115 -67 tornare
115 15 tutta italia
115 48 un certo
115 12 un importo
115 23 valore
-58 -114 ^chiuso
-13 114 abbiamo spento
-114 -99 anche senza
114 21 creato
-114 -82 da venti
-19 -114 dall' app
114 84 e lo
-114 -106 false
-114 -33 fra
-108 -114 furti
41 114 indirizzi
114 82 nome di
113 114 non la
114 33 partire da
-114 -78 sua richiesta
27 113 ^anomalia
-113 -92 ^della sicurezza
-113 -103 ^di phishing
-113 -103 ^phishing
-57 -113 ^se ti
-113 -103 ^simulazione
-113 -103 ^simulazione di
-113 -66 ^sua
-113 -36 ^sulla violazione
-113 -80 ^tuo
27 113 a seguito
5 113 accessi
113 44 aggiornamento
-71 -113 aggiornato
-113 -105 area clienti
113 8 auto
113 35 avesse
113 34 aveva registrato
113 20 avevamo detto
-113 -77 buongiorno a
113 16 che lei
-113 -103 cliccato
113 42 cliente
-113 -73 collaborazione
-113 -98 contatti
-58 -113 corso
-113 -103 di phishing
-113 -101 di san
-33 -113 fine
-113 -103 finta
-113 -103 finta mail
113 1 foglietto
-113 -103 ha cliccato
113 -22 ha mai
-113 -105 i documenti
-113 -101 in sagrestia
-113 -73 la collaborazione
-77 -113 logo
19 113 movimenti
-113 -101 nella chiesa
113 34 non aveva
-113 -103 phishing
-48 -113 posizione
113 34 registrato il
113 -1 riletta
-113 -101 sagrestia
27 113 seguito di
113 28 si e
-113 -103 simulazione di
-113 -36 sulla violazione
113 -26 trovate
-113 -60 udine
-22 -112 ^contatore
-13 112 ^conto
-22 -112 ^del contatore
-14 112 ^informativa
112 62 ^non
-112 -105 ^note
-102 -112 ^nuovo
112 27 ^vostro
112 34 alcuni utenti
-62 -112 attenzione alle
-25 112 autorita
-112 -105 brutto
112 -3 dimenticata
-56 -112 e disponibile
-85 -112 esercitazione
112 37 il viaggio
-14 112 informativa
-112 -69 potrebbero tornare
-84 -112 prova di
112 -45 ritiro
-62 -112 usa
112 34 utenti potrebbero
-111 -14 ^di sicurezza
111 81 a quanto
111 19 avete potuto
-49 -111 cambio
111 83 che avete
111 24 conta
111 -4 corrette
-111 -60 dicembre
111 10 doppia
69 -111 e ora
111 24 il tentativo
-64 -111 indietro
111 -2 l' auto
-111 -97 le false
-111 -106 le modifiche
111 20 lo
21 111 messaggi che
111 19 non avete
111 24 non conta
-111 -71 oltre i
111 -6 ricetta
111 24 tentativo
-111 8 treno
-55 -110 ^app
-110 -57 ^confermata
110 30 ^rettifica
110 43 ancora
-39 -110 arrivato
-110 -58 conto del
110 22 elisa
-110 -84 garanzia
93 110 il messaggio
-110 -71 l' uso
110 1 ne scusiamo
-51 -110 nuovo
110 10 ora in
-110 -99 password in
-110 -110 perso il
-31 -110 perso una
21 110 prelevati
110 18 primo
110 43 problema
3 110 quadrifoglio
27 110 terzi
-110 -26 via
29 109 ^attacco
109 23 ^il nome
26 109 ^iscritti
26 109 ^iscritti al
-109 -85 ^possibile
109 -26 abbiamo
108 109 anche il
-109 -13 appena
109 38 bene
109 -9 capitolo
-29 109 caricati
49 109 chiami
109 33 chiudere
109 39 chiudere l'
-94 -109 coinvolti
-43 -109 dati di
109 23 davanti a
-109 -74 di errore
109 27 di questa
-79 -109 entro #
45 109 ha preso
109 -11 i soldi
-71 -109 inserito
26 109 iscritti al
109 25 notturna
109 7 ragione quella
109 73 ricevuto il
-109 -105 rilevato un
-109 6 tre
109 -9 tutti gli
77 109 un' altra
-103 -109 usavi
-108 -107 ?
-108 -38 ^la sua
-108 -90 ^raccolto
-108 -88 ^spam
-104 -108 a presto
108 49 a una
108 26 aeroporto
89 108 comunicazione
-108 -19 di sicurezza
108 16 due giorni
11 108 ex
-17 108 forum
108 26 il cambio
-85 -108 la domanda
108 -9 ma la
-108 -80 meglio
-108 -44 modo
108 -12 olio
108 13 ordinato
14 108 pazienti
-72 -108 pazienza
108 28 piena di
-108 -71 prima della
-103 -108 qualche giorno
-108 -81 qualcosa non
-108 -99 quest' anno
-108 -85 secondi
-108 -88 spam
108 43 tutti
11 108 un ex
-81 -108 viaggiatori
108 8 vuole
-68 -107 ^un
-59 -107 all' ultimo
-107 -63 articoli
107 -34 avete
-107 -49 cancellato
107 7 caricare
-19 -107 causa
21 107 clienti e
-84 -107 colpa nostra
-85 -107 con spid
-103 -107 consegnato scade
-107 6 copia
-106 -107 del previsto
-107 -84 due minuti
-69 -107 e in
107 19 e partita
-59 -107 fino all'
-37 -107 gratuito
98 107 insieme al
-107 -98 l' orario
-85 -107 nei dati
107 -18 piattaforma
-107 -88 quest'
107 72 responsabile del
107 17 ricevere
26 -107 risolto
-48 -107 sms
107 25 successo
28 107 verifiche
106 29 ^# giugno
106 29 ^giugno
18 106 cuore
22 106 dei pazienti
106 7 di aprile
106 -13 di sabato
-66 -106 le ricordiamo
-9 -106 messa
-71 -106 non sei
-106 -103 o il
-106 -94 per te
-40 106 prossimo ingresso
-106 -85 registrati
-106 -100 rilevato
-106 -90 sara
-71 -106 stato tu
106 -63 ultima
-96 -106 va
-31 -106 vuoi
105 6 # del
105 30 ^della
-105 -46 a s
-94 -105 antiriciclaggio
-94 -105 antiriciclaggio ci
105 19 chi ha
-94 -105 ci impone
-105 -62 ci trovi
105 87 con i
105 -4 da due
-14 105 e il
105 35 estratto
74 105 ha
74 105 ha spedito
-99 -105 il rimborso
105 28 in giornata
-94 -105 la normativa
105 -36 massimo
-105 -101 niente
105 60 non c'
-94 -105 normativa
-94 -105 normativa antiriciclaggio
-105 -80 per le
-105 -62 per sms
-105 -90 pero
-105 22 pilota
-105 -65 prenota
105 44 quella
-105 -46 s d
105 22 scritto due
-105 15 sociale
105 -5 soldi
85 105 ti arriva
-100 -105 torna
-104 -32 # messaggi
-16 104 ^ad
104 15 ^bolletta
-104 -80 ^com'
-104 -80 ^com' e
-104 -56 ^hai
104 23 a partire
-84 -104 abbiamo ancora
-104 -97 cantato
-104 -97 cantato con
-104 -80 carrello
-104 13 con password
104 22 contare
104 -18 di mercoledi
34 104 dipendenti
-36 104 dove
104 0 e da
104 18 e siamo
104 19 giugno e
-104 -100 grazie
-62 -104 indirizzo sbagliato
104 15 la bolletta
-104 23 notte
-104 -71 oggi a
94 104 pagine
104 26 pronta
-104 -62 ricevera una
-93 -104 simile
-54 -104 tempo
-102 -104 trova la
-8 104 trovata e
47 103 ^iban
-103 -78 ^manutenzione
-103 -78 ^manutenzione programmata
-103 -78 ^programmata
-103 -78 ^programmata domenica
67 103 ad altri
72 103 altra
-103 -15 casi
-13 103 condivisa
-13 103 condivisa con
-51 -103 da lunedi
28 103 database
103 6 e lei
-103 6 giorno per
-13 103 lo hanno
-103 -78 manutenzione programmata
-49 -103 martedi
-8 103 palestra
27 103 potrebbe
-103 -78 programmata
-103 -78 programmata domenica
-55 103 protezione
103 61 punti
-103 -2 qualche
103 34 questa settimana
-64 -103 sabato
103 4 saluto
-103 -100 solo la
-103 -83 un gatto
102 -7 # maggio
-102 -75 ^comprato
-33 102 ^registro
-102 -18 ^richiesta
-87 -102 ^richiesta di
-90 -102 ^scusa
102 -24 abbiamo tolto
-102 -84 arrivera
46 102 cedolino
46 102 cedolino di
19 102 chi ci
-88 -102 dai nostri
-102 -87 e scaduta
64 102 egregi
-102 -89 eravamo
102 20 non paghera
65 102 nostra
102 20 paghera
-5 102 pagina di
102 25 pubblicata
-102 -91 puoi
-100 -102 restano
102 17 ritirato
-102 -18 sbagliato indirizzo
-102 -102 scolastica
-66 -102 se ha
102 22 sito non
8 -102 solo
102 3 stamattina
102 37 tutte le
-102 -33 va in
101 44 ^ai
86 101 ^e la
101 13 ^esame
101 6 ^mail di
-82 -101 ^scaduto
-101 -93 ^verifica
0 101 a cuore
-101 -95 a mezzanotte
24 101 acquistati
20 101 al numero
35 101 aperta
0 101 ci sta
83 101 conteneva il
101 37 data #
101 0 di lunedi
-101 -96 disagio
-101 -83 e senza
101 37 in data
-7 -101 intera
-101 -35 la settimana
101 8 lo sportello
-101 -83 mercoledi
-101 -95 mezzanotte
-101 -77 non risulta
101 9 ogni anno
-101 -87 qualsiasi
-87 -101 restera
101 32 ringraziamo per
-27 101 risultati
-101 -60 sono due
-69 -101 tuo abbonamento
-101 -35 utenti
-101 -89 volentieri
-80 -100 ^di
100 40 ^giorni
-66 -100 agenzia
-18 100 ci ha
-100 -59 dedicato
100 7 disguido
-100 -94 funzionano
100 62 i punti
13 100 iscritti
-100 -77 manutenzione
-17 100 parcheggio
-87 -100 per #
100 -23 perche non
-12 -100 scaduto
-93 -100 sia
-100 5 tre giorni
100 7 un disguido
-96 100 una copia
-27 99 aprire i
-78 -99 dispiace ma
-98 -99 ferie
-99 -77 grazie per
27 99 i nomi
-3 99 informazioni che
10 99 la sera
99 -3 media
-99 -41 nominativo
-99 -86 paghi
99 7 paghiamo
99 7 paghiamo noi
-99 -81 parlano
-99 -77 parte fino
99 -14 presenteremo
-99 -50 privacy
-90 -99 ricordiamo
99 -5 scadere
-99 -96 se non
-99 -64 spedizione
-99 -77 teniamo
-99 -77 teniamo da
-99 -77 tuo carrello
-98 -8 # di
98 -3 ^abbiamo spedito
47 98 ^che
98 -3 ^spedito
-98 -96 a segnalazioni
28 98 alcuni dati
98 -7 anno scorso
-53 -98 bottone
62 98 c' e
98 17 calendario
-98 -75 campo
-98 -96 carta per
98 10 cento
-98 -96 chiede mai
-79 -98 ci avvisi
-30 98 e cosi
82 98 e la
98 -22 formazione
-63 -98 in
-50 -98 in cui
98 13 infastidito
98 -19 maggio e
-80 -98 neve
-98 -96 non chiede
98 56 p
-98 -86 quali
-98 -96 riceve un
-98 -51 se e
-98 -96 se riceve
-98 -96 segnalazioni
13 98 suo profilo
3 98 terzi non
-98 -76 v
-98 -90 verso
13 97 ^chiavi
87 97 ^cosa e
97 18 ^da visita
-35 -97 ^scuse
97 31 ^sull'
97 18 ^visita con
97 -19 a chi
-97 -83 bus
97 -5 centro assistenza
97 24 ciao !
87 97 cosa e
97 17 da domani
31 97 da estranei
97 18 da visita
13 97 dei dati
31 97 di una
-97 -79 dispiace che
43 97 e informato
11 97 e recapiti
31 97 estranei
-97 -71 forte
-76 -97 il sito
10 97 l' iban
97 65 l' importo
97 6 l' invio
11 97 la cancellazione
97 18 li ristampiamo
-87 -97 lunedi #
-94 -97 mercoledi alle
-97 -37 messaggio di
-97 -24 nuova
-74 -97 nuovi
11 97 portale e
-95 -97 potrebbero
-6 97 prodotti
97 18 ristampiamo
-94 -97 si terra
97 5 stamattina alle
97 18 visita con
-96 -80 # a
-96 -35 # se
96 76 ^era
-62 -96 ^le tue
-62 -96 ^tue
-37 96 ^visibili
43 96 a privacy
-55 -96 abbiamo annullato
-88 -96 addebitare
-96 -91 cassa
-96 -71 chiedere scusa
43 96 comunicare
-96 -41 da ieri
96 6 davvero
-96 -94 dispiace
-64 -96 gli altri
96 22 la conferma
-1 96 la riguardano
-96 -78 maestro
-96 -88 modifiche
96 -13 nero
9 -96 non abbiamo
43 96 non comunicare
43 96 nostra pagina
-9 96 nostro
-96 -78 pasqua
-45 -96 passa a
-96 -35 per
96 -4 proposto
43 96 quella pagina
-1 96 riguardano
-96 -10 scritto a
96 6 sono arrivati
27 96 sostituire
96 -12 subito
70 96 talune
96 55 tratta
96 26 un saluto
-37 96 visibili
95 38 ^abbiamo
-77 -95 ^data
21 95 ^di maggio
95 23 ^errata
21 95 ^maggio
95 -11 ^quello
27 95 anagrafici
-68 -95 andare
95 77 assoluta
43 95 care famiglie
95 23 colpa e
27 95 dati anagrafici
-95 -86 dati non
95 20 dovevano
-95 -37 ed
95 17 egregio
95 23 errata
77 95 ha mostrato
-75 -95 inviamo
-24 95 la busta
95 23 la colpa
-95 -49 libri
95 1 lo era
-80 -95 molti di
-95 -49 ne abbiamo
-75 -95 non inviamo
95 36 pagare
95 -11 pari
95 77 priorita assoluta
20 95 protezione dei
-24 95 restituito la
82 95 saldo
-95 -65 scriverti
11 -95 sette giorni
18 -95 tolto
-95 -87 un indirizzo
95 11 vecchio di
-75 -95 via email
-12 94 ^ad altri
-94 -90 ^domenica
-94 -79 ^ops
-27 -94 ^si
-12 94 ^visibili ad
-54 -94 account da
94 27 con corriere
94 27 corriere espresso
26 94 della sua
94 22 di codice
73 94 e arrivata
94 27 espresso
-68 -94 giorni
16 94 gli indirizzi
94 12 invece
94 20 l' ho
94 11 la mail
94 71 le e
-94 -41 letture
-73 -94 molti
94 -17 nostra newsletter
68 94 po
-94 -40 quello nuovo
-94 -88 scrivere
-86 -94 scusiamo con
94 80 suo numero
-18 94 tutela
68 94 un po
-12 94 visibili ad
93 -7 # grammi
7 93 ^ai sensi
-83 -93 ^benvenuta
-83 -93 ^benvenuta in
-93 -58 ^finita
7 93 ^sensi
-93 -2 aggiornamenti
7 93 ai sensi
-83 -93 bello averti
-83 -93 benvenuta
-83 -93 benvenuta in
93 18 carattere
5 -93 che abbiamo
-83 -93 che bello
93 -7 chi l'
35 93 chi si
93 4 chiesto di
-93 52 ci hanno
-93 -2 ci sono
-83 -93 con la
93 -7 della focaccia
-83 -93 dicci
-69 -93 entro il
93 3 esame
-68 -93 ferma
-93 -58 finita
93 -7 focaccia
35 93 fosse
93 -7 grammi
-23 93 ha comprato
93 65 il file
93 28 ines
93 -5 invece di
-93 -36 la foto
-38 -93 negozi
93 -7 nella ricetta
-93 -50 newsletter di
93 -7 ricetta della
-83 -93 scegli
7 93 sensi
35 93 si fosse
93 47 tecnico
49 93 uno per
92 18 ^di un
-92 -89 ^il tuo
-83 -92 ^servizio
1 92 ^subito
79 92 b
-17 -92 chiede
92 9 disguido tecnico
92 17 ha fatto
92 73 ha reso
92 20 ieri vi
-92 -37 il numero
-92 -86 lettera e
-92 -61 negozio
92 90 non doveva
-88 -92 non tener
92 -48 orario
-92 -78 ordina
92 5 posto del
89 92 sa
-67 -92 sinceramente
-88 -92 tener
-88 -92 tener conto
-9 -92 troppo
-68 92 tutto il
8 92 un archivio
19 92 voi e
15 91 ^azione
15 91 ^azione richiesta
91 7 ^in ritardo
-19 91 ^pazienti
72 91 ^rete
91 56 a un
91 12 abbiamo gia
-10 91 accedere
-81 -91 andare via
91 18 arrivato un
15 91 azione richiesta
-91 -85 caso
-20 91 certi
-25 -91 com'
91 4 con le
-91 -85 cucito
-91 -49 dati personali
-89 -91 disdetta
-81 -91 dispiace vederti
91 6 domande
91 31 e nostra
-91 -80 e online
-9 91 foto della
-65 91 gestionale
-49 -91 gli
-91 -78 i biglietti
-74 -91 il lotto
-72 -91 il premio
-91 -34 indirizzo email
-91 -63 la cifra
91 46 lasciato
-80 -91 lista di
-47 91 non piu
91 74 nostra priorita
-91 -49 personali
-67 -91 piazza
91 74 priorita
91 -38 scatola
-72 -91 seduta
52 91 sono
-91 -90 un computer
-81 -91 vederti
-81 -91 vederti andare
-3 91 vicenda
90 7 # abbiamo
90 8 ^dobbiamo
90 73 ^fedelta
-75 -90 acquistato
-72 -90 al campo
90 72 area riservata
-90 -6 delle scuole
-90 -51 di uso
90 77 e vero
90 73 fedelta
-12 90 garante
41 90 gruppo
-75 -90 il seggiolino
-90 -73 il sistema
90 29 il tono
90 30 in omaggio
-33 -90 in piazza
-79 -90 lasciare
12 -90 lunedi
-90 -79 minuti di
-90 -58 nel corso
-90 -68 non ti
-10 -90 ospedale
21 90 per tutto
90 8 prenotare
-75 -90 produttore
-87 -90 puo
-11 90 quarto
-90 -73 quattro anni
-72 -90 quota #
90 72 riservata
-71 -90 santa
-90 -6 scuole
-75 -90 seggiolino
32 90 stampa
90 29 tono
-90 6 uno
34 -90 venerdi
-90 -71 vostri dati
-89 -48 # in
89 15 ^altro
-34 89 ^cambi
89 68 ^che cosa
-8 89 ^ci
-9 89 ^di prova
89 18 ^scritto
89 15 ^un altro
-89 -54 al personale
-9 -89 auguri
-9 -89 auguri di
-89 4 chiamare
89 20 chiuso la
23 89 dati e
-80 -89 furto del
89 51 il responsabile
89 13 la corsa
-89 -58 magari
18 -89 manca
89 13 nota di
-70 -89 previsto
-89 -85 riva
-89 -68 rocca
89 22 scrivi
-72 -89 su windows
0 89 sulla sua
89 -14 svista
-66 -89 un minuto
89 3 undici
-72 -89 windows
-88 -61 ^breach
-88 -61 ^data breach
-88 -54 acquisto
-88 -54 all' acquisto
-88 -34 attivita
-88 -83 autunno
-30 88 bloccato
-88 -61 breach
4 88 che si
88 12 commissione
13 -88 consumo
88 21 corsi
-42 -88 da oggi
-88 -61 data breach
88 -2 e gratis
-71 -88 effettuato
49 88 file
88 7 il centro
88 -20 importi
88 37 importo verra
-34 -88 in uno
88 -13 l' invito
-88 -72 maso
88 55 nella sua
88 57 nella tua
88 4 non lo
-34 -88 nostri negozi
-88 -83 prima di
-88 -40 riceve
88 18 senza
38 88 tessere
14 88 torri
-88 -54 trova
-34 -88 uno dei
88 -11 volantino
85 87 ^backup
-67 -87 ^nuovo accesso
-32 87 ^tutti
-32 87 abbiamo bloccato
-87 -64 acquistare
87 2 altri il
-32 87 bloccato l'
-15 87 canale
-11 87 comuni
87 14 di parole
15 87 di viaggi
-87 27 dispiace il
-87 -69 e al
-68 -87 ecco
87 -19 era giusto
87 -40 fatto
87 14 giri
87 14 giri di
63 87 ha detto
87 17 lo facciamo
87 0 lo paghiamo
87 13 magazzino
-23 -87 menu
35 87 ne ha
87 -40 nel fine
-87 -11 note
-67 -87 nuovo accesso
-86 -87 oppure
-87 -32 ore
87 14 parole
87 7 questo
-45 -87 rimborso e
87 -2 riportato
39 87 se hai
17 87 sono in
87 25 stato generato
-87 -87 terra
17 87 tessera e
7 87 tua email
-87 -64 un preventivo
87 71 viaggi
86 86 ^carta
86 6 ^chiuse
-86 -26 ^privacy
5 86 anno e
-26 86 avevamo impostato
86 6 chiuse
-86 39 con #
56 86 confermato
-86 -85 corse
-29 86 curriculum caricati
13 86 data di
-86 -61 del percorso
19 86 desideriamo
4 -86 di domenica
86 19 di ferie
86 19 di oggi
27 86 essere stati
33 -86 finale
86 7 ha ordinato
-29 86 i curriculum
-86 -59 il momento
-29 86 il permesso
-26 86 impostato
1 86 l' ha
-86 -70 la polizza
86 -4 la scadenza
86 -1 mensa
86 43 missione
-62 -86 non ci
-24 86 nostri clienti
-29 86 permesso
-86 -24 problema di
86 42 purtroppo
-83 -86 quaranta
-54 -86 saranno
41 86 stessa
86 57 una pagina
-25 -86 una prova
86 10 vi chiediamo
85 0 ^# #
-18 -85 ^menu
85 7 abbiamo scritto
-85 -69 apri
-85 -77 aziende
85 39 con una
-85 15 di accesso
85 28 generato
-67 -85 gestore
-85 -37 ha gia
-85 -77 le aziende
-19 85 le schede
85 29 maggio
-18 -85 menu di
85 15 non corretto
17 85 oggetto di
-27 85 potevano
85 46 riporta
-19 85 schede
-29 85 si potevano
85 8 siamo
-85 -84 sono coinvolti
-10 85 sua cartella
-85 19 vendita
-30 -85 versata
14 -84 # nella
84 -27 al minuto
-23 84 altrove
-37 -84 amministrazione
63 84 arrivata
-84 -67 certificato medico
-77 -84 con chiave
-58 -84 conserviamo
84 5 cui ci
-29 84 curriculum
84 36 da quella
10 84 desideriamo informarla
-24 84 destinatario
-74 -84 di non
-84 -79 diffida
-84 -79 diffida di
-84 -77 disponibile nel
29 84 e con
84 45 entra
-81 -84 euro di
-56 -84 fornitore
-44 84 ha potuto
-81 -84 il corso
-22 -84 impostazioni
10 84 informarla
10 84 informarla che
-36 -84 linea #
-84 -76 mi dispiace
-84 10 minori
84 17 museo del
-47 -84 n
-47 -84 n #
84 6 non l'
84 1 novembre abbiamo
84 20 orto
-43 84 potuto leggere
-16 84 referti di
15 84 rubato il
67 84 sappiamo che
-30 84 scaricare
-36 -84 se aveva
84 11 sistema
84 -16 soddisfazione e
-4 -84 tavolo
12 -84 verde
84 -11 visione
-26 -83 # alle
-76 -83 ^# e
83 5 ^all'
-31 83 ^aperto
83 28 ^dati del
-45 -83 ^dispiace
21 83 ^notifica
83 10 ^premio
83 5 ^relativa
83 5 ^relativa all'
83 1 ^vi abbiamo
-83 -61 archivi
-83 69 carta in
-64 83 chiunque
-40 83 comprato
17 83 d'
-3 83 da un
83 21 da venerdi
83 28 dati del
-83 5 della sicurezza
83 -13 difficolta
83 68 e ce
-14 83 e note
83 5 e scappata
-25 83 e tra
83 24 eri
32 -83 in allegato
-54 -83 l' account
25 83 la tutela
83 2 mail era
-74 -83 nessuno puo
-83 -61 nostri archivi
19 83 nostro aggiornamento
83 12 omaggio
68 83 parliamo di
83 13 parola
83 5 relativa
83 5 relativa all'
-72 -83 riconosci
81 83 rimasta in
83 5 scappata
39 -83 stanotte
83 16 test
25 83 tutela dei
83 62 un servizio
-44 -82 ^alle
-82 -71 ^dati di
-82 -58 ^fuga
-82 -58 ^fuga di
-82 -74 ^il #
-77 -82 ^mi
-17 -82 ^se
82 49 ad aprire
82 16 avevamo registrato
-37 -82 citta
82 48 con quello
-67 -82 corso di
-82 -35 custode
82 -8 di garantire
82 -36 disponibile
82 30 e ne
-82 -58 fuga
-82 -58 fuga di
82 -8 garantire
-60 -82 ignora questa
-82 -35 il custode
-3 82 l' abbia
-14 82 la cartella
-35 -82 lettori e
-82 -65 medico
2 82 nome
82 5 non essere
-64 -82 non puo
-9 -82 notifica a
-82 -23 novembre dalle
-82 -67 o con
-82 -80 parlato
82 26 per noi
-15 82 presso il
82 49 provato ad
14 82 qualcuno ha
54 82 recapitata
-71 -82 sanitario
52 82 scritto che
-78 -82 servizio di
82 12 siti
-11 82 smarrito
82 16 sollecito per
54 82 stata recapitata
82 -25 stata un'
-60 -82 tu ignora
-82 -65 ultimi giorni
82 16 un sollecito
82 12 vostri siti
81 -43 ^da
81 80 ^importante
-24 -81 ^novembre
10 -81 ^podcast
-81 -75 ^violazione della
81 20 abbiamo azzerato
81 34 adesso
-15 81 allergie
81 53 aprire
81 20 azzerato
81 -4 cantina
-81 -52 casa
-11 -81 cassetta
-81 -59 che chiedono
41 81 che l'
-79 -81 condizioni
36 81 confermato per
81 60 contiene
81 62 da questo
-81 -66 dirci
-81 -29 e si
-50 -81 ecco come
49 -81 edizione
61 81 ente
81 -23 era per
-81 -38 giovedi
13 81 ieri sera
-78 -81 il
81 80 importante
81 14 informazione
16 81 intruso
-78 -81 lettera di
81 13 lo e
81 -13 mail
81 61 non utilizzare
-79 -81 nuove condizioni
81 54 ogni giorno
81 -6 originale
81 -25 per lei
10 -81 podcast
-25 81 portato via
-81 -72 preghiamo di
55 81 quattro
81 -20 rimasto fuori
-48 -81 scade il
81 64 segretaria
60 81 sei
-2 81 senza protezione
-57 -81 siamo spiacenti
40 81 sito ha
-57 -81 spiacenti
81 -25 sportello
81 21 su tutto
-22 81 sua
44 81 sua banca
-81 -16 subito la
81 2 troppi
81 -15 ultima mail
16 81 un intruso
81 61 utilizzare
81 61 utilizzare la
80 7 ^di pagamento
-80 -76 a fine
-2 80 accorti
73 80 allo #
80 32 bolletta di
-80 -63 cambia
42 80 che le
4 -80 dalle
-13 -80 dalle impostazioni
-80 -74 della banca
-80 -2 dovrebbe
-80 -67 e dovuto
-80 -73 e se
80 9 euro non
30 80 genere
80 24 i tornelli
-79 -80 il caffe
80 36 in piu
80 47 in questi
44 80 intanto
80 25 intestati
80 25 intestati a
-73 -80 ore #
-80 -48 scolastico
-2 80 siamo accorti
-80 -73 sms che
24 80 spedire
80 -11 stampato
-80 -70 stiamo
80 24 tornelli
-80 -74 usiamo
78 79 # la
79 -24 ^con
-79 27 ^messaggi
79 -14 ^nella nostra
79 -14 ^nostra ultima
-79 -78 ^sulla
79 -14 ^ultima
-12 -79 ^una lettera
-79 -26 ^violazione
-32 -79 aveva gia
19 -79 avevi
-79 -29 avremmo
-79 -56 avviso
-79 -75 ceramiche
9 79 da una
-79 -71 di consegna
17 79 il computer
-79 -72 il servizio
-55 -79 in caso
63 79 informazioni
-79 1 la legge
-79 52 lavoriamo
46 -79 li
-75 -79 lotto
-21 -79 lunedi la
6 79 nove
12 79 oggetto
52 79 ora sa
-79 -79 porta
-79 -74 prossima bolletta
-66 -79 risponda a
79 -2 rosso
79 4 servizio e
-40 -79 torta
-79 22 un anno
48 79 un modulo
-12 -79 una lettera
-79 26 violato
-25 78 # account
-72 -78 a meno
25 78 banca e
-53 -78 bello
78 9 candidati
-78 -42 carlo
4 78 carta di
20 78 chiami la
-78 -45 chieda
78 13 ci avevi
78 -5 cognome
78 8 con riferimento
-78 -52 da quattro
78 -24 dello
50 -78 di carta
-26 78 dodici
78 -63 e gratuito
-78 -77 e tornato
78 11 errore materiale
78 69 evento e
-36 -78 gia pagato
21 78 l' avevamo
-78 -60 l' errore
-35 78 la signora
78 11 materiale
78 8 mero
-78 -70 modo di
-44 -78 per neve
19 78 potuto
-45 -78 resta il
-78 -49 sedie
-78 -38 ti chiediamo
78 8 trattasi
78 8 trattasi di
-78 -41 uffici
-77 -32 ^a nome
-26 77 ^del forum
77 3 ^di stamattina
-26 77 ^forum
6 77 ^incidente
77 3 ^stamattina
-77 -32 a nome
-70 -77 abbiamo aggiunto
-77 -45 abbiamo scelto
-70 -77 aggiunto
5 -77 archivio e
-77 14 boutique
0 -77 caro
-1 77 chat
44 77 che puo
-50 -77 chiesa
-19 77 con se
-38 -77 controlla
74 77 corretto il
-26 77 del forum
-77 -77 descrizione
77 3 di stamattina
-64 -77 due cose
77 7 e vi
-77 -13 greco
-67 -77 hanno chiesto
77 3 ho scritto
-77 -71 i suoi
77 -15 il problema
-77 14 in boutique
-77 -17 informiamo
-77 -17 informiamo che
37 77 le vostre
77 26 ne costa
19 77 pagina e
-69 -77 piano
-77 -61 preventivo
-77 -70 reset
-50 -77 san
21 -77 scuse
77 7 se la
-68 -77 se lo
22 77 seguito
-76 -77 spiacenti di
77 -20 sui
-77 5 telefoni
20 77 trattamento
-67 -77 voi ci
37 77 vostre
76 -32 ^tessera
76 6 a meta
-76 -72 a noi
-27 -76 alle
-76 -53 con il
13 76 consultati da
76 66 copiato
-4 -76 corriere
-76 -69 del tuo
76 13 di addebito
-36 -76 domenica
-70 -76 domenica notte
76 15 doveva essere
76 10 facciamo
-76 -7 garantito
76 -40 ingresso
76 -32 mattina i
-76 -61 numero verde
-61 -76 per un
-76 -45 porto
-76 -24 profilo
76 13 prossima
76 -20 prova
76 62 sappiamo chi
-19 76 spid
-30 76 tra il
-76 -24 vecchia
-76 -61 verde #
-15 -75 # franchi
75 13 ^circolare
75 13 ^circolare n
75 -2 ^e alle
-75 -33 ^e rimasto
-75 -33 ^rimasto
-75 -72 ^sciopero
22 75 all' autorita
21 75 cantonale
45 75 che non
75 13 circolare n
22 75 codice fiscale
75 70 con tutti
11 75 consultati
46 75 copie dei
-64 -75 cose
75 3 da tre
75 -11 di pilates
69 75 e non
75 65 e ve
75 15 email di
-75 -1 file e
48 -75 finito
4 -75 foto del
-15 -75 franchi
-75 9 gia provveduto
-75 -7 in vendita
-47 -75 la redazione
75 15 letto il
75 36 lunedi e
-43 -75 mandiamo
-75 -72 nazionale
75 9 nel nostro
-75 -45 nel tuo
75 -11 pilates
28 75 poi si
-19 -75 premio
-39 -75 presente
75 -2 primo mese
-75 9 provveduto
75 -1 quella di
-47 -75 redazione di
-53 -75 resta
-11 75 riaperto
-75 -72 sciopero
-75 -72 sciopero nazionale
-75 -62 segretariato
39 -75 social
11 75 stati consultati
-75 17 su
0 75 telefoni in
6 75 telefono e
-70 -75 tornano
-75 -64 tra le
-2 -75 un caffe
-70 -75 un nuovo
-75 -72 uno sciopero
28 75 utente
60 75 ve ne
-27 75 visibile
22 74 ^chiavetta
-59 -74 ^chiusura
74 17 ^corrige
-74 -49 ^dai
-74 -49 ^dai giornali
22 74 ^di una
74 17 ^errata corrige
-74 -49 ^giornali
-48 -74 ^per chi
-74 -33 ^tutto
22 74 ^una chiavetta
-16 -74 abbiamo un
74 -11 al terzo
74 7 aspettare
74 10 aver scelto
-74 -71 biglietti restano
22 74 chiavetta
22 74 chiavetta usb
74 14 circolare
74 17 corrige
-74 -49 dai giornali
74 10 dalla nostra
74 -7 del bilancio
-71 -74 del mulino
-27 -74 e chiuso
74 17 errata corrige
47 74 fiducia
57 74 fiscale
-74 -49 giornali
-62 -74 hai chiesto
-74 21 in un
-43 74 la societa
33 74 le consigliamo
74 1 li abbiamo
10 74 lo ha
-27 -74 milioni
-27 -74 milioni di
-71 -74 mulino
74 10 nostra volonta
-74 -43 poi
-74 -71 restano validi
74 -3 rilegge
74 71 rispondere a
-37 -74 segue
74 63 terzo
-74 -65 tornato
22 74 una chiavetta
22 74 usb
74 13 vi chiedo
74 10 volonta
-33 73 ^la password
26 73 ^presso
73 13 alla lista
9 73 autori
9 73 autori hanno
-73 -7 bici
-73 -57 bottiglie
-52 -73 buon
73 4 chiamato
-73 26 codice del
31 73 colonna
-28 -73 confermiamo
-34 -73 cucina
-73 -45 dati
-73 -48 di chf
73 -12 doppio
73 70 e verificato
-17 -73 fatto la
9 73 gli autori
9 73 hanno copiato
-73 -59 il fatto
-50 -73 intero
8 -73 lezione
-73 -20 occasione
22 73 perdita
-13 -73 piante
-59 -73 preghiamo
67 73 prese
73 10 pubblico e
73 -23 risposta
73 3 sempre piu
9 73 stata aperta
-73 -2 un' ora
73 70 verificato un
-72 3 # agosto
-72 -49 ^avviso
-1 -72 ^colpa
-60 -72 ^dimenticato
-60 -72 ^hai dimenticato
1 72 ^i dati
-72 -67 ^ricevuta
42 72 a quattro
72 24 abbiamo disattivato
72 24 accesso e
-72 -27 al momento
-4 -72 alcune
-72 -70 aprile alle
4 72 avevano
-14 -72 basta
-72 -66 biglietti
45 72 caricato
4 -72 certificato
-6 -72 che il
72 4 convegno
42 72 copie
-72 -26 dal
72 36 dato
-27 72 di credenziali
17 72 di famiglia
-60 -72 dimenticato
72 24 disattivato
72 12 e alle
-72 57 e di
-72 -25 famiglia
72 24 fino alla
-60 -72 hai dimenticato
-6 -72 in merito
72 0 in produzione
-72 -39 inoltri
-72 -19 l' #
-72 39 la tua
-6 -72 merito
72 70 partono
2 72 paziente
72 0 produzione
6 72 referto a
42 72 riguardato
72 24 scrivi a
-72 -56 scusa il
-67 -72 slitta
72 -10 soddisfazione
6 72 suo referto
-72 -34 tu
-39 -72 un messaggio
72 6 vi dobbiamo
-71 -55 ^ci scusiamo
19 71 ^e stata
-6 -71 ^ma
-71 -55 ^scusiamo
19 71 ^stata
71 8 abbiamo stampato
-22 -71 allarme
-62 -71 alta
-71 -39 avv
-71 -50 che ti
-14 -71 credito
71 51 delle
71 -25 diciamo
-71 26 e le
71 1 e li
-52 -71 e rimasto
31 71 essere state
-6 71 federale
-26 -71 forno
71 59 giorni di
-71 -15 i vostri
-26 -71 il pane
69 71 in una
-27 71 indirizzo
-22 -71 l' allarme
71 1 la piattaforma
71 -1 lei ha
-71 -55 mostra
-71 -43 non perdere
71 1 oggi ogni
-26 -71 pane
-71 -43 perdere l'
-28 -71 rimedio
-26 -71 se siete
-43 71 sei ore
71 64 si scusa
35 71 stavolta
71 20 sull'
-71 -14 tenere
-71 -19 un documento
-71 -64 un fornitore
-41 -71 un promemoria
53 71 uno sconto
-71 -67 validi
71 39 verra
71 -26 versamento
-15 -71 viene
-71 -23 violazione della
-6 -70 ^cancellazione
70 49 ^informazioni
-55 -70 a causa
1 70 altre #
70 -1 aprile si
-70 -56 chf
-70 -56 chf #
6 70 dall' esterno
-70 -68 dell'
-53 -70 di spesa
-6 -70 di un'
70 67 dirlo
-70 -47 entro fine
-70 47 immagini
-15 -70 linea
-70 -63 luglio
70 1 ne rammarichiamo
-37 -70 no
70 9 nostra mail
20 -70 novembre
70 23 perche
-55 -70 portare
70 1 rammarichiamo
-70 -70 richiamato
70 8 rispettato
-44 -70 soprattutto
70 -33 sta per
43 70 stipendi
-64 -70 ti rimborsiamo
-67 -70 utili
6 69 ^sicurezza del
69 -14 ^sul
-69 -8 abbiamo inviato
-22 69 al garante
-69 -24 aprite
69 3 avete ricevuto
20 -69 computer
-7 69 della
69 -13 di troppo
14 69 disco
69 8 disservizio
69 42 dito
69 1 e l'
22 69 e stato
-56 -69 giusti
3 69 in chiaro
3 69 indirizzi in
25 69 informato
18 69 inoltre
69 -60 l' abbiamo
11 -69 la guida
-69 -54 la protezione
-57 -69 laboratorio
-16 69 letto
-69 -24 non aprite
-69 -67 nuove
69 24 ordine e
69 -3 provato
-27 69 scegliere una
24 69 ultimo mese
-68 -61 # attivo
-26 68 # persone
68 -6 ^aggiornamento
2 68 ^clinica
68 2 ^e successo
68 2 ^successo
-49 -68 a gennaio
33 68 archivio
-9 68 arrivano
68 19 biglietteria
68 2 ciao a
31 -68 conferma
36 68 controllare
-15 68 dati rpd
-68 -64 devi fare
68 13 ditta
-68 -31 e i
68 21 e nel
68 1 episodio
12 68 i movimenti
-9 68 in rete
-68 -46 meno
-68 -12 mezzogiorno
25 68 ne chiediamo
68 4 ne sono
-68 -29 nominativi
36 68 nostro e
68 -25 premuto
-68 -15 presidente
15 68 profili
5 68 programma di
53 68 quanto
68 43 richiamare
-41 -68 sezione
-22 68 socio
-27 -68 telefonata
-30 68 tua password
-40 -68 una settimana
-63 -68 usare il
67 -1 # bari
38 67 ^che ti
-62 -67 ^il
67 2 ^il link
2 67 ^incidente di
67 2 ^link
35 67 ^un'
23 67 aggiornare
23 67 aggiornare il
-67 27 al tuo
67 1 aprire il
-67 -41 arancione
-67 -50 chiuso
-58 -67 concerto
-67 -50 consultabile
67 -32 corretto
4 67 da chi
67 28 data e
-62 -67 del suo
-67 -50 e consultabile
67 4 e gliela
22 67 e numero
-4 67 e tenere
67 41 era raggiungibile
67 4 gliela
6 67 ignoti hanno
-58 -67 il concerto
67 40 incaricata
67 23 internet per
48 67 la borsa
-67 -40 le offerte
67 6 modifica senza
67 28 ordinato a
-67 -46 paese
67 64 paghe
67 10 passi
-28 67 per tre
-67 27 portale
-67 -60 presso l'
67 6 pubblicato una
-56 -67 puoi entrare
-67 8 quelle
-46 -67 redazione
-54 -67 ricevuto una
67 14 riferimento
-67 -51 senza password
-47 -67 serve un
-67 -49 suoi dati
-4 67 tenere d'
67 6 una modifica
-54 -67 una richiesta
-66 -40 # per
-63 -66 ^assemblea
-63 -66 ^assemblea ordinaria
-63 -66 ^convocazione
-45 -66 ^della sua
-66 -62 ^il concerto
-63 -66 ^ordinaria
-9 66 ^problema
66 -21 ^versione
66 14 a questa
-66 -40 accesso da
-63 -66 assemblea ordinaria
-66 -65 biglietti per
39 66 chiaro
-55 -66 chiave di
11 66 clinica
38 66 colleghi
-66 -43 comunichiamo
-66 -43 comunichiamo che
44 66 del #
-63 -66 del giorno
-66 6 dell' assemblea
66 -4 di tutto
66 14 e valido
66 42 errore e
-19 66 esami
-61 -66 fare nulla
24 66 fiscale e
-66 -57 giorni con
-66 -58 giovedi #
-66 -22 il giorno
-66 -52 il martedi
63 -66 insieme
10 66 istruttore
-59 -66 l
-12 -66 l' ultima
9 66 la stessa
66 -32 mesi
-30 66 numero
-66 -25 numero #
-63 -66 ordinaria
-63 -66 ordine del
-66 -40 orologio
66 30 prelevato
-51 -66 rinnovo
66 52 scegliere
-66 -40 sia il
-66 -28 societa
50 66 un'
66 14 valido fino
65 5 ^al #
27 65 ^furto di
-65 -58 ^il suo
-65 -39 ^non riuscito
-65 -39 ^riuscito
-65 -1 accesso
-65 -39 ad addebitare
-27 65 cambi
-65 -55 ce le
65 -16 chi aveva
-65 -60 ci dispiace
65 -4 ci perdoni
65 -18 coda
65 46 compreso
-65 51 cosi
-65 -60 dallo
-28 65 dei
65 10 due cifre
65 -38 e nessuno
-28 -65 e piu
-18 -65 eseguito
65 6 indicato un
-65 33 l' azienda
29 65 la clinica
-65 12 la correzione
-65 22 la pagina
-65 -52 le novita
8 -65 lo scontrino
-65 -8 nell' area
-65 -39 non riuscito
65 3 ognuno
-1 -65 per chi
65 -4 perdoni
61 65 preso un
4 65 redditi
-65 -52 rosa
-13 65 rpd
8 -65 scontrino
29 65 sottratto
29 65 sottratto dall'
43 65 un mese
65 45 vostro
-12 -64 # euro
-24 -64 # giorni
34 -64 ^la
-64 -35 account entro
-19 -64 alternativa
-20 64 anche
-64 -64 arrivare
-64 5 assemblea
-48 -64 cambiare
64 -16 centro
-11 -64 chi non
7 -64 ci avete
14 64 cifrato
64 57 codice
64 14 colpa del
64 6 comunica
64 18 concerto di
64 -13 destinato
-64 -44 di taccuino
-64 43 e uscito
31 64 ed e
-9 -64 euro
64 29 euro era
64 -48 giorno di
64 14 guardare
64 22 hai ordinato
-64 -3 i dati
64 13 il biglietto
-19 -64 in alternativa
-11 -64 la biblioteca
64 16 la scuola
-64 -52 mancato
-64 -39 modulo sul
64 22 nella nostra
-64 -60 non devi
64 28 non va
64 29 non verranno
-50 64 per sei
-15 -64 perdonate
-64 -29 profilo e
64 33 quello del
-64 -52 r l
-64 -64 rientra
64 -25 ringraziamo
64 24 rispondi pure
-64 -52 s r
64 13 sabato e
-62 -64 sarebbe
64 2 scusiamo e
-50 -64 se il
64 6 si comunica
6 64 stato
-64 -44 taccuino
64 2 testa
-18 64 tre anni
64 20 trovi
-64 -45 tutti voi
-64 43 uscito
64 29 verranno
-63 -56 #
-1 -63 # metri
63 16 # vi
63 7 ^abbiamo scritto
-4 -63 ^alle #
-63 -58 ^cambia
63 11 ^codice
63 11 ^il codice
-63 -60 ^il numero
63 -4 ^iscrizioni
63 3 ^nel
16 -63 ^risposta
63 39 comune
-60 -63 dei soci
42 -63 del mattino
50 63 del nostro
63 47 di aggiornamento
-59 -63 di donazione
41 63 di prova
-4 63 donatori
26 -63 dopo
-63 -9 e nessuna
63 47 era stato
-63 26 ha aperta
-17 -63 ha la
-12 63 i referti
-10 -63 invii
63 -4 iscrizioni
-63 -57 l' etichetta
3 63 le informazioni
-63 -61 lugano
-42 -63 marta
42 -63 mattino
-46 -63 messaggio automatico
9 63 mondo
63 18 non #
-55 -63 oggi puoi
51 63 pagina
6 63 piu a
-63 -61 recital
-63 -59 ritrovo
63 32 stato messo
-32 -63 sulla
36 63 tecnici
63 12 tommaso
63 32 tratta di
-1 63 utenza
-63 -60 va di
63 5 vecchia e
62 33 # sulle
-62 -33 ^a #
5 -62 ^delle #
35 -62 ^ritardo
32 -62 acqua
-62 -5 amico
-62 -37 arrivo
62 13 aveva
62 57 casella di
-62 -13 che cosa
-62 -62 chiederne
-62 -62 con questi
-40 -62 costa
62 0 del corso
-62 -56 devi
-62 39 di prima
-40 62 di telefono
-62 -21 documento
62 21 esatto
7 -62 gioco
-62 -22 il disturbo
62 17 in biglietteria
20 -62 in ritardo
62 59 interrotto
-62 53 la carta
-15 -62 la prossima
-62 -41 le ore
-62 -39 mai il
51 62 mese di
62 -5 mi scriva
-62 52 nella cartella
62 8 nella lettera
-62 11 nella notte
-62 11 notte tra
-7 62 password di
62 -5 preferisce
-62 22 presso
-11 -62 qualcosa
-62 -16 quelli
62 -14 riusciti a
42 62 se vi
34 62 sim
-62 2 sottratti i
-10 62 sta
-62 -29 trasloco
-62 -23 tuo posto
-4 62 un accesso
24 62 un dato
-62 37 un numero
-62 -59 via dei
-35 62 vista
53 62 volte
-61 -22 # luglio
61 12 ^giusto per
29 61 ^inviato
61 7 ^sul suo
61 27 abbiamo spedito
61 31 al banco
61 7 alle famiglie
17 61 ambito
61 31 banco
61 18 con chi
61 -19 corsa
-61 -53 dei #
61 10 differenza
61 23 direttamente
61 1 due anni
-61 -45 e esaurita
-61 -45 esaurita
-61 -46 gelso
61 12 giusto per
-61 -6 l' accesso
-1 61 l' hanno
61 14 la biglietteria
61 8 la differenza
-61 -45 la lampada
-61 21 la notizia
-61 -23 la password
-54 -61 la pazienza
17 61 la sostituzione
-61 -45 lampada
7 61 le sue
-61 -45 modelli
17 61 nell' ambito
61 18 ogni
43 -61 posto
61 10 posto di
61 24 prezzo e
61 24 prezzo sbagliato
-45 -61 ricevuta di
-58 -61 risponda
-61 47 rispondiamo
43 61 sant'
61 -43 sbaglio
-61 -60 scrive
-61 -13 se l'
61 -2 sera dalle
-61 -48 si tengono
61 41 si tratta
-61 52 studenti
7 61 sue
61 7 sul suo
-37 -61 team di
-61 -48 tengono
-19 -61 ti va
61 0 una risposta
28 -60 # il
60 -45 ^biglietto
-60 -37 ^lotti
-28 -60 ^n
-28 -60 ^n #
60 10 ^sbagliato il
-49 60 ^violazione di
-60 -35 a ritirare
-10 60 a un'
-60 -49 abbonamento
53 60 al
-60 -21 cambiato
60 12 canone
-60 -51 crocchette
60 44 della carta
60 12 di canone
-8 -60 di giovedi
60 43 di pagamento
-37 -60 domanda
-56 -60 e purtroppo
-14 60 erano il
-60 -52 etichetta
60 6 fine settimana
34 60 gentile utente
-60 -40 il costo
60 39 il secondo
60 -26 il tavolo
17 60 inviato per
-34 -60 la preghiamo
38 -60 lavori
60 28 leggono
-60 -37 lotti
60 38 ne siamo
0 60 notificato al
-29 -60 ops
60 28 padana
-60 -18 paga
-60 44 password
-6 -60 perche ti
0 -60 poco
60 55 postale
60 2 prenotazioni
60 4 prevista per
60 -44 prima e
-56 -60 purtroppo non
-60 -60 richiedere
60 -10 riepilogo
-60 31 riuscito
60 10 sbagliato il
26 -60 scusate
60 -10 stamattina e
-60 -42 suoi
-43 -60 tua bici
60 56 ufficio ha
-26 60 un dispositivo
60 12 un secondo
-60 -39 venire
-38 60 violazione
-49 60 violazione di
60 28 voce
-6 -59 ^e in
34 59 ^invio
59 2 ^non era
-59 -32 ^numero
-36 -59 a febbraio
59 -6 abbiamo addebitato
59 -1 abbiamo ritirato
-59 39 al prossimo
17 59 anche di
0 59 aspettiamo in
59 3 avesse creato
-59 -32 avviato
0 59 cara amica
2 59 cio che
-3 59 coinvolte
-59 -36 consultare
13 -59 dalle #
-59 -3 dell' ordine
-59 -47 desideri
-59 -1 di dati
54 -59 di piu
-58 -59 donazione
59 -2 due persone
59 -15 e adesso
-59 18 errore il
-59 -37 fatta
-44 -59 i nostri
59 -1 ieri non
-38 -59 il laboratorio
-59 -57 in viaggio
3 59 informatico
59 0 invito di
0 59 ladri
-59 -57 legale
59 11 lunedi portava
-59 -37 martedi abbiamo
59 -50 nulla
-59 -39 ora con
-36 -59 per ora
0 59 per quanto
59 11 portava
0 59 presso un
0 59 quanto ci
4 59 richieste di
0 59 sarebbero
-59 1 segnalato l'
8 59 sera stessa
-59 -1 tra l'
-59 -33 tra sabato
24 -59 trovato
11 59 un codice
3 59 una password
58 11 ^destinato
58 11 ^l' invito
-58 -5 ^sito
-58 -34 a esaurimento
-58 -30 abbiamo rimborsato
-32 -58 abbonamento al
-58 -24 alcuni
-25 58 anomala
58 -37 anticipo
18 -58 averti
58 4 caldaia
-20 -58 che a
24 58 che potrebbe
58 -35 chiudere il
-58 -30 come previsto
-33 58 conto
58 52 da sei
58 10 dirigente
19 58 distinti
19 58 distinti saluti
-58 -19 disturbo
-58 -54 e mia
3 58 erano raggiungibili
-58 -34 esaurimento
58 -38 faceva
58 25 giugno le
-58 14 grande
-58 8 ha restituito
-58 -51 ha segnalato
-55 -58 la
-1 58 le copie
58 16 manca qualcosa
52 58 mancanza
-58 -54 mia
30 -58 minuto
26 58 nostro fornitore
-58 5 numero di
13 58 particolare
-38 58 persona
20 58 piu di
24 58 potrebbe aver
20 58 prudenza
-14 -58 quali dati
-58 55 queste
3 58 raggiungibili
1 58 ristretto
58 1 sbagliato e
-58 -22 scusa
-53 -58 se invece
58 16 se manca
3 -58 sfuggito
26 58 sicurezza dei
18 58 spedito alla
58 27 subito con
51 58 sul
58 1 sul vostro
58 27 trovera
-58 -38 vostra
-46 -57 # presso
-57 -43 ^di evacuazione
42 -57 ^di natale
-57 -39 ^di venerdi
-57 -43 ^evacuazione
-57 -39 ^garantite
42 -57 ^natale
-57 -39 ^sciopero di
-57 -39 ^venerdi
-57 -39 ^venerdi #
9 57 attivare
-57 -33 attuale
57 -2 consegnato il
-57 -43 di evacuazione
42 -57 di natale
-21 -57 dispiace per
39 57 e riconducibile
-57 -43 evacuazione
-57 17 example
-22 -57 funzione
-57 -39 garantite
-57 -31 gentile famiglia
57 1 giugno non
-57 39 gratuita
-57 -5 i numeri
-29 -57 il blocco
24 -57 il link
45 57 il registro
57 -28 in agosto
-1 57 incidente
-26 57 isee
-22 -57 la funzione
-57 -43 la garanzia
-57 -48 lista dei
38 -57 messo in
4 -57 meta
42 -57 natale
57 -23 nel
-57 -47 nella lista
57 25 ora e
-57 -32 perche la
57 1 possono
-57 -39 proclamato
-55 -57 quale
57 5 qualora
57 -46 quanti
45 57 registro elettronico
39 57 riconducibile
39 57 riconducibile a
-57 -7 riguarda anche
-26 -57 rimasto
-57 -24 risulta che
57 -34 sanitaria
-57 -39 sciopero di
57 3 scriva
43 57 se vuoi
-57 -5 segnalato
-57 -35 stato raccolto
57 17 tuo ordine
45 57 voti
1 -56 # o
56 17 ^# non
1 56 ^a lei
-56 -29 ^documenti
-56 -17 ^documento
35 56 ^inviato per
-16 -56 ^re
-21 56 accettare
-21 56 accettare le
56 1 acquisti
-7 56 adriatica
20 -56 allo sportello
22 -56 antincendio
-56 -42 breve
-48 -56 caso contrario
56 -10 colpa
50 56 dei nostri
-6 56 del passaporto
56 6 di agosto
-25 -56 dottoressa
-30 -56 errore nei
56 -19 giusto
-56 -31 gli stessi
-56 -17 identita che
17 56 il documento
-56 -40 il portale
49 -56 insieme a
-8 56 inviato il
56 -44 italia
-34 56 l' autorita
-47 -56 l' hai
15 -56 le tue
-10 -56 lo dica
-56 -39 macchina
56 -22 mandato un
50 56 modulo
-55 -56 piu
17 -56 presto
31 -56 quel
56 12 questa e
-16 -56 re
-56 -12 registri
-56 -32 restare
-56 19 scheda
-47 -56 seguendo
-56 -39 sotto la
15 -56 tue
56 0 viaggio
19 -55 # ottobre
-55 -28 # settembre
55 47 ^agosto
-28 -55 ^annullato
55 43 ^tua
-55 -9 a cui
-2 55 amica
-55 -33 andranno
-55 40 anni e
-52 -55 apri questo
55 -4 aprile
-17 -55 arriva
-50 -55 arriva in
-54 -55 aspetta
-55 -43 averla
-36 -55 banca non
55 9 causato
-55 24 con grande
-34 -55 confezioni
14 55 dal nostro
22 55 dei tuoi
-36 -55 del sito
-52 -55 della password
55 24 di pagare
-52 -55 di reimpostazione
-55 -42 disagio e
55 28 durante
-8 55 faccia
55 -13 foglio degli
55 -1 gentile passeggero
-55 -55 gli orari
-36 -55 l' appuntamento
-52 -55 maggiore
-52 -55 maggiore sicurezza
-20 -55 oggi
-6 -55 ordine #
55 -1 passeggero
-52 -55 per maggiore
16 -55 per una
-55 -49 porta il
-52 -55 puoi attivare
-52 -55 reimposta
-52 -55 reimpostazione
-52 -55 reimpostazione della
-47 -55 restituiamo
-55 36 riceve il
-55 -12 rispetto
-9 -55 rocco
55 25 secondo
-54 55 si fa
-52 -55 sicurezza puoi
7 55 stato informato
-55 34 telefono
-55 -24 tua carta
55 25 visitatori
40 54 # #
-54 -1 ^accesso
54 -20 ^due
54 24 ^su
17 54 a lei
-36 -54 account e
22 -54 alle #
-41 -54 chiamare lo
-54 -51 ci scusi
-30 -54 ci scusiamo
1 54 cio
-54 53 come hai
-54 14 controlli l'
-54 -16 d' identita
-25 -54 del conto
-10 -54 delle spese
2 -54 di anticipo
-4 54 garante e
-54 -16 identita
-54 -9 il profilo
5 -54 la nostra
-16 -54 le lezioni
47 54 lei e
-11 -54 luce
-54 -33 mi
-41 -54 negozio di
54 49 nell'
-4 54 notificato
51 -54 pagato
-54 -46 per venerdi
54 -41 posti
54 18 saldo e
54 5 scritto noi
-54 -51 scusi
-46 -54 sei mesi
-54 -43 settembre
2 54 sincere
-54 -51 soltanto
-54 -28 stessi
-34 54 tua
-28 -54 ufficio relazioni
54 -1 uguali
54 31 un altro
54 20 vale per
-20 -54 venduta
54 -14 vi ha
-24 -53 !
-53 -25 # e
38 53 ^che non
-53 -36 ^ops !
53 -36 ^vi
-44 -53 agosto abbiamo
53 34 biglietto
31 -53 blocco
-53 -47 calce
53 40 chiedo
-53 28 circolano
-40 -53 cui
53 20 d' ora
-53 25 date
-7 53 di uno
-2 -53 dica
-53 -41 e copia
53 27 e me
-53 -35 ecco le
-19 53 esito
53 20 giusta
9 -53 guida
-52 -53 il museo
-53 -47 in calce
4 53 in meno
-6 53 l' immagine
-42 -53 le #
-52 -53 museo e
53 -24 nostre
-52 -53 oggi il
53 -11 oltre #
-53 -36 ops !
53 -9 per gli
-30 -53 per intero
22 -53 sala
-23 53 se vuole
-5 53 segnalazione al
27 -53 spesa
-41 -53 suggeriamo
-2 53 toccato
-53 -36 vengono
-53 -11 vi preghiamo
-8 -52 # milioni
-29 -52 ^andare
-29 -52 ^andare via
-29 -52 ^dispiace vederti
-10 -52 ^tulipani
-29 -52 ^vederti
-29 -52 ^vederti andare
52 0 abbiamo letto
-52 -38 adesione
-52 15 all' indirizzo
-6 -52 approfittare
52 10 attiva
-29 -52 cambi idea
48 52 che aveva
-52 -25 chi la
-52 -33 chiama
52 41 chiedo scusa
-52 -32 clientela
-35 -52 compresi
52 -9 connessione
52 1 consegnati
-52 -41 controllate
-52 -4 controlli
-52 -13 convocazione
-35 -52 dal negozio
-45 -52 dati della
-52 4 di servizio
52 19 diversi
52 -7 durata
-46 -52 fare
23 -52 fondo
-52 -25 furto
19 52 furto di
-22 -52 gli ordini
-52 -38 i servizi
-29 -52 idea
-52 15 il telefono
-52 22 in bici
30 -52 in fondo
52 -13 lavori e
52 15 nella mail
52 -36 nessun
-52 3 offerta
-52 -40 online da
-48 -52 ricevuta
52 42 rubrica
52 12 sbagliata e
-29 -52 se cambi
-52 -38 servizi
52 -51 siete
-52 -25 soltanto il
52 13 spedisco
52 31 stato cancellato
-10 -52 tulipani
-28 -52 tuo telefono
42 52 un
-18 52 verificare i
-2 -51 # sono
-50 -51 ^concerto
-40 -51 a settembre
-6 51 abbiamo appena
51 18 all' ingresso
51 -37 almeno
51 18 apre
-51 -28 azienda
51 18 biglietto per
51 -40 bolletta
-6 51 collaboratore
-2 51 comprato un
51 -12 cordiali
51 -12 cordiali saluti
-51 12 da noi
-51 -42 del pomeriggio
-51 -18 disposizione
-51 6 dopo la
-7 -51 e cari
-51 22 forse
-26 51 fosse sentito
-51 23 ha segnalata
27 51 immagine
-40 -51 l' ordine
-38 -51 link da
-39 -51 lo studio
-51 -40 non risponda
-51 -46 oltre
-51 -49 per quattro
-51 -34 perdona
-6 51 pratica di
51 -13 quel giorno
51 9 questa mattina
51 -1 responsabilita e
-51 -12 ricerca
19 51 sapere
-51 -44 sceglierne
-51 -44 sceglierne una
-51 23 segnalata
-26 51 sentito
51 12 spedito il
-6 51 sua pratica
-50 0 ^avviso di
-46 -50 a casa
-50 37 abbia
-17 -50 abbonamento di
-29 50 abbonati
1 50 accaduto e
50 -13 addebitato due
-2 -50 al corso
-50 -19 allegati
-22 -50 andato a
-50 0 avviso di
-44 -50 bastano
32 -50 buona
-7 -50 cari
-30 -50 chiavette
50 18 codice funziona
-50 -18 con
-28 50 destinatari
-50 30 di sconto
-28 -50 dieci minuti
-18 -50 dolce
-46 50 e ha
-28 50 e trattato
-50 -2 gentili
-50 -33 in treno
-3 50 incidente di
-7 50 le chiedo
-2 -50 ma per
50 44 mio
50 42 nella
-50 0 nuova e
50 43 per due
-50 28 perizia
-50 -38 pomeriggio
-38 -50 primavera
-50 -45 richiesta
6 -50 scusiamo
-50 6 se desidera
50 5 sistema di
50 -28 soci
-50 -4 sportello di
50 18 suo biglietto
-46 -50 ti preghiamo
-28 50 trattato
-28 50 trattato di
-50 -40 vero
49 -8 # con
-49 -21 ^# aprile
-14 49 ^a un'
-14 49 ^altra
-49 -21 ^aprile
37 -49 ^email
15 -49 ^in
-14 49 ^un' altra
-49 -13 a disposizione
49 -9 a mano
-17 49 al prezzo
-49 -44 allegato
17 -49 amici
17 -49 cari amici
-2 49 casella non
34 -49 certificato che
-49 -42 chiara
-49 21 ci hai
-49 -21 consigliamo di
2 49 da terzi
49 42 e passato
-44 -49 email ne
-49 -26 fotografie
49 4 gentile {}
49 42 gia compilato
49 29 il programma
-4 -49 inviato a
-2 49 la casella
-49 5 leggere
49 -40 metri
10 49 nascita e
49 13 ne scuso
49 -5 nome la
49 3 ogni invio
-17 49 prezzo di
49 10 prezzo intero
27 -49 provare
7 -49 regola
-49 -9 ricevera la
-49 -5 ricordiamo che
38 49 rispondere
-39 -49 rispondi
49 -4 rivolti
49 -4 siamo rivolti
49 -26 un problema
48 -45 ^#
48 -1 ^gia
22 -48 ^lavori
48 -46 ^le
-48 22 a domenica
-17 48 altra persona
-7 -48 bastano due
-35 -48 della tua
-43 -48 esposto
7 48 fra questi
-48 -39 lettere
-15 -48 lezioni
-48 -1 modifica
35 -48 non serve
48 19 offerte della
-7 48 officina
-48 -14 operazioni
35 48 pagamenti
-11 48 partner
4 -48 per l'
-48 -35 query
7 48 questi ci
-48 -33 sotto
4 48 stato rilevato
48 40 tutta
-33 -48 valida
13 47 # gdpr
13 47 ^# gdpr
35 47 ^alla
1 -47 ^dal #
-4 47 ^dell'
13 47 ^dell' art
13 47 ^gdpr
2 47 ^lei
13 47 ^sensi dell'
-22 47 anni
19 47 anomalia di
-35 -47 avuto accesso
-13 -47 che avevi
1 47 che e
-32 -47 che la
-47 -14 copia della
47 -27 da rifare
-47 6 dal portale
13 47 dell' art
47 26 di marzo
47 9 dispiace non
47 11 due righe
47 -5 egregio signor
13 47 gdpr
43 47 gentili signore
-8 47 i
47 -15 i nuovi
47 -26 ieri si
-13 -47 la responsabilita
44 -47 la vuole
-28 -47 lo #
38 47 non rispondere
-33 -47 o sms
47 -5 pedrazzini
-20 47 potra
22 47 pratica
41 47 programma
-7 47 quanto pare
-47 -42 qui
-24 -47 relazioni
-13 -47 responsabilita
47 -24 rifare
47 11 righe
28 -47 roma
13 47 sensi dell'
47 -5 signor pedrazzini
43 47 signori
47 8 un abbraccio
-43 -47 volta
-10 46 ^d' identita
-8 46 ^documento d'
-46 -30 ^errore
-10 46 ^identita
46 9 ^link giusto
46 22 ^mail del
-46 -15 al #
-7 46 date di
-19 46 di cancellare
21 46 di documenti
-8 46 documento d'
46 9 ecco quello
-29 -46 email o
46 -45 frattempo
-46 -44 il modulo
-23 -46 il presente
46 24 importo
46 -37 invito
10 -46 la porta
46 -38 le foto
46 9 link giusto
-40 -46 museo
46 -45 nel frattempo
-15 -46 nella versione
-25 -46 online ha
46 -7 questa
21 46 remoto
-46 -31 salvo
46 12 scuso
-46 22 segnalazione
28 -46 sollecito
3 46 stato notificato
46 0 tempo e
-14 -46 usare
-26 -46 vi aspettiamo
45 0 ^abbiamo addebitato
-13 45 ^accesso non
45 0 ^addebitato
-13 45 ^autorizzato
-45 15 ^di dati
19 45 ^informatico
-13 45 ^non autorizzato
45 0 a suo
-8 45 accesso non
10 -45 al centro
-45 -33 alla cassa
-16 45 altra paziente
45 -10 anziche
-45 -43 compilando
-45 -43 compilando il
-17 45 conto e
-45 -27 contributo
45 -9 cordiale
45 -9 cordiale saluto
-45 2 coro
-25 45 di eliminare
-25 45 dovesse
-25 45 eliminare
45 -5 era scaduto
45 -14 esperienza
45 10 gratis
45 -3 la lettera
-45 -43 la riservatezza
45 17 le chiediamo
-45 -6 mail e
-10 45 nome email
-45 -2 notte e
-45 40 numeri
-45 -24 offre
-45 -5 orari
-45 -17 pagamento
45 -4 passato
13 45 per accedere
-16 45 per informazioni
45 -9 per ragioni
45 -2 persone
45 37 piccola
45 7 prova e
45 -9 ragioni
45 -9 ragioni di
-45 -43 riservatezza
45 -4 ritiriamo
-40 -45 sbagliate
45 2 servizio
-12 45 sul portale
-18 45 tuoi dati
45 -9 un cordiale
35 -45 ve le
45 -9 webinar
0 44 ^comunicazione ai
44 3 ^invece
44 -27 a
25 44 assenze
12 44 bancarie
-44 30 che ci
-15 44 che siano
44 39 chiediamo scusa
44 -29 cinque
0 44 comunicazione ai
-13 44 conto a
12 44 coordinate
12 44 coordinate bancarie
44 10 della settimana
44 -6 di
2 44 di maggio
44 -39 di quella
-22 -44 di venerdi
-12 44 direzione
44 -21 e giovedi
-35 -44 fino al
-44 -13 fiscali
9 -44 gentile signor
44 -22 giornata
-15 44 gli accessi
44 26 il modello
44 22 il personale
-12 44 la direzione
-7 44 pare
12 44 personali che
-35 -44 portale con
-44 -36 questi
-42 -44 raggiungibile
22 -44 richiesto
44 -12 rimborsiamo
-36 -44 serra
-44 34 sostituzione
-34 -44 stanno
-44 2 studio
44 -38 sulla carta
-13 44 suo estratto
44 -36 tetto
31 44 un caso
-44 -23 verifica
9 43 abusivo
9 43 accesso abusivo
20 43 ai carabinieri
-12 43 al nostro
-17 -43 attivo
-12 43 avvertirci
-23 43 cancellazione
20 43 carabinieri
-12 43 carte
-32 -43 completa
11 -43 data
20 43 denuncia ai
-11 43 di ricerca
-37 43 dispositivi
-43 -21 disposto la
-43 0 giorno dopo
-43 -21 ha disposto
-37 43 i dispositivi
43 -3 il precedente
31 -43 il reso
43 8 iva
-15 43 l' occasione
-43 43 la sua
43 -30 le nostre
-43 5 ma non
43 3 mano
-11 43 motori
-11 43 motori di
-12 43 non riconosce
19 43 particolarmente
40 -43 quanto basta
-12 43 riconosce
8 43 se ne
9 -43 signor
-18 43 stati copiati
-43 -21 stati sottratti
-11 -43 stazione
-29 -43 termine
-14 43 tuoi
2 -43 un errore
-14 43 usate
-16 -42 ^condominio
9 -42 ^visita
-42 25 aperti
13 -42 attesa
-42 -38 buono
28 42 busta
21 42 chiavi
-42 -7 chiedono
-42 -29 ciao {}
22 -42 codice cliente
-16 -42 condominio
-16 -42 condomino
42 -16 da #
-42 -40 dal #
42 -14 destinato a
-42 6 disposto
-32 -42 e aperta
20 42 e codice
42 -14 era destinato
39 42 giugno si
42 8 ieri ti
42 -23 il referto
-37 -42 la prima
42 19 mail che
25 -42 nel #
42 -31 newsletter
20 42 notifica al
42 16 pure a
32 -42 riapriamo
20 42 settembre e
-42 -7 sito
20 42 sul disco
-22 -41 # le
-19 41 ^altra persona
41 0 ^giusto
-36 41 ^i vostri
-19 41 ^persona
-31 41 ^posta
-41 28 al sicuro
-36 -41 alla
8 -41 bilancio
41 3 cognome e
19 41 debole
41 19 del calendario
-41 -32 del personale
41 19 del teatro
33 -41 di noi
41 -1 elaborazione
41 -11 email
41 34 example e
24 -41 fiera
21 -41 ignora
-29 -41 infrastruttura
3 -41 l' offerta
21 -41 nessuna
0 -41 per non
-15 -41 questa email
-28 41 referti
22 41 referto
-25 41 sconto
-31 -41 scriviamo
-41 28 sicuro
-22 -41 sospetto
-41 35 sottratti
-29 -41 stati coinvolti
34 -41 storto
41 19 teatro
-41 3 terapia
41 11 ti eri
41 19 vanno
-32 -41 volentieri un
-19 -40 annullato
40 -35 anteprima
-14 -40 assicurazioni
-40 -2 carta
40 -35 castelli
-40 29 che un
-40 -16 chiave
29 -40 cordialmente
-40 8 denuncia e
-40 -21 di voi
-40 -11 eventuali
-40 5 gentili condomini
-40 -5 in negozio
-28 -40 libro
40 19 me
36 -40 messo
-17 40 negli
-17 40 negli ultimi
40 -25 nella cassetta
40 20 ora
-40 -2 per iscritto
-40 -37 polizza
-40 34 quindi
-24 40 registro
35 -40 voi ha
-4 -39 ^fattura
-20 39 accaduto
-39 -20 appuntamento
-21 -39 attenzione
-39 32 bambini
20 -39 biciclette
23 39 borsa
-17 39 cancellare
-39 0 comune di
39 -31 consegna
39 10 funziona
27 39 gentile socio
0 -39 il campo
39 10 il prezzo
-28 -39 il test
20 -39 in coda
39 2 invece del
2 39 inviato
-20 39 l' accaduto
39 -23 link
39 36 me ne
-39 -5 nostro responsabile
-39 -33 quota di
39 -12 richieste
-19 -39 solo un
-19 -39 stato solo
-11 -39 sullo
-11 -39 sullo scaffale
39 -14 ufficio
39 -7 un sms
7 38 ^del
-38 -37 ^ti
-9 -38 aperte
38 7 base
25 -38 carissimi
1 -38 che vi
-38 24 dall'
26 -38 del mese
-18 38 documenti
20 38 due ore
-38 1 entrate
-38 13 i promemoria
-6 38 il garante
-38 4 iscritto
38 -38 l' inconveniente
38 -33 ma
38 -3 mesi abbiamo
2 -38 municipio
18 -38 nostri
12 -38 nota
20 38 ore in
28 -38 pronto
38 -3 questi mesi
38 7 responsabile
-7 -38 rimborsato
38 -16 riscontrato
38 -2 scritto #
-19 38 tua casella
34 38 un biglietto
-24 37 ^vostri
-37 -33 alle novita
28 -37 altre
-37 2 appunti
-33 -37 automatico
-12 37 autorita garante
37 18 chi lo
37 -2 collegamento
-37 31 con gli
-37 -21 cosa non
-37 -33 dai un'
-37 -24 e possibile
37 -37 eventuale
-12 -37 in tempo
37 -37 l' eventuale
-37 -33 la palestra
1 -37 lettori
-13 -37 noi
-37 -36 novita
-37 -33 occhiata
-37 -33 occhiata alle
-20 -37 per la
-11 -37 scaffale
-37 13 sistemi
24 -37 spazio
-37 33 un piccolo
-37 -33 un' occhiata
37 -26 versione #
1 36 ^del suo
-36 -18 ^stato
30 -36 ^via
7 36 allo
-23 36 codici fiscali
-21 -36 cosa fare
12 36 da
36 -15 dispiace la
16 36 dispiaciuti
-17 -36 elettronica
-23 36 fiscali e
-36 26 gia che
36 -8 il primo
-15 36 le raccomandiamo
-17 -36 potranno
-15 36 raccomandiamo
-15 36 raccomandiamo di
36 -32 scusiamo per
-14 36 siano stati
-15 36 soggetto
36 -21 tutte
-15 36 un soggetto
-13 36 usata
22 -36 valido
14 -36 visita
-36 -10 vostri
17 -35 # giugno
23 35 ^referto
-35 -33 addebitata
-35 16 ci sei
-6 -35 cifre
-35 -26 compresa
-21 35 consigliamo
35 13 corretta e
35 10 dalla
35 13 data corretta
-15 35 del documento
-35 -3 di chi
26 -35 di via
-7 35 garante il
-23 35 in modo
35 30 la data
-35 -11 la verifica
-2 -35 le chiavi
-8 35 le suggeriamo
-35 -19 messaggi
-13 -35 messaggio e
35 -17 passare
32 -35 sempre la
-8 35 suggeriamo di
17 35 tra cui
-22 -35 tuo nome
-32 35 ultimi
-6 35 verificare
-1 35 voglia
27 -34 ^sei
34 27 abbiamo consegnato
34 15 abbiamo pubblicato
-3 -34 annullata
34 -34 arredi
-1 -34 che nessuno
6 -34 chiusa
34 9 cioe
34 24 cosa
-24 34 da questa
34 13 erano le
34 5 farlo
15 34 ha inviato
34 11 ieri e
33 -34 ignora pure
-27 34 il foglio
-34 3 le
34 -18 mandata
8 34 martedi dalle
-11 -34 mille
-34 33 piccolo
34 11 puo rispondere
34 -9 regalo
34 34 risponde
12 34 segreteria
27 -34 settimana
34 4 stampata
12 34 subito un
-23 34 suo indirizzo
34 8 telefonate
-14 33 ^indirizzi
33 -26 ^senza
-10 -33 ^viaggio
-33 16 a mezzogiorno
33 -5 abbonato
-26 -33 abbraccio
-8 33 avverta la
-26 33 caso isolato
33 24 certo numero
33 29 compilato
-30 -33 dall' ufficio
30 -33 dato e
-33 12 degli
-26 33 dispositivo
-9 33 dpo e
-13 33 e presentato
33 -18 e tu
-33 24 entrare nel
-7 33 generale
-20 -33 i furti
-26 33 in sede
-33 3 la informiamo
-33 -23 la parte
-10 -33 le mani
15 -33 loro
33 11 male il
30 -33 nessun dato
4 -33 noi non
-33 1 numero della
33 11 per qualunque
16 -33 perdonate la
33 -25 prenotate
-13 33 presentato denuncia
33 4 prossimo
-33 -10 reso
-26 33 sede
-33 26 sono finiti
-30 -32 # dal
8 32 ^art
8 32 ^art #
-25 32 ^d'
-32 -5 ^dal
19 -32 ^ordine
32 12 a ogni
-27 32 abbiamo avvisato
-29 32 accaduto al
8 32 art
8 32 art #
32 -15 banco o
27 32 che
-32 14 codici
-14 32 copiati
32 -1 corretto e
2 32 di verificare
21 -32 don
32 27 e avvisato
-8 32 estratto conto
17 -32 gentile dottoressa
-29 32 ha confermato
-29 32 ho segnalato
-32 15 i tuoi
32 1 ieri hai
-2 32 informa
-2 32 informa che
29 32 isolato
-32 -10 messaggio la
-29 32 mi chiami
-27 32 nomi dei
13 -32 novembre e
32 11 ora si
-32 10 parliamo
32 -5 piena
-29 32 pubblico
16 -32 registrato
32 9 rete
-32 -28 riusciti ad
32 1 se ieri
32 24 sito e
11 -32 ssa
-20 32 stata usata
32 -19 stato un
32 10 tessera
6 32 titolare
-32 -28 una
31 -8 # novembre
-3 -31 ^novita
31 25 ^ti abbiamo
0 -31 ^una
31 29 a questo
-31 -25 codice di
-31 -29 denuncia
-27 31 dopo dieci
-11 -31 e anche
-27 31 ho allegato
23 -31 i migliori
31 25 imbarazzo
13 -31 messi
13 -31 messi in
23 -31 migliori
23 -31 migliori saluti
-31 -12 puoi farlo
-30 -31 sempre
-31 15 senza appuntamento
-29 -31 sostituzione della
31 25 ve
31 10 vecchio
31 12 verificato
24 -30 # che
0 30 ^abbiamo mandato
-30 -13 ^api
30 -9 ^pagamento
-1 30 ^password del
-30 -16 ^stato annullato
-30 21 agli
-30 -24 amministratore
-30 -13 api
30 19 area
-11 30 avverta
30 17 backup
-30 -20 cara
-30 5 che ha
30 -7 chiamate
-30 3 condomini
-16 30 degli iscritti
14 -30 di credito
30 -12 diventato
30 -12 e diventato
-30 4 errore nella
30 -15 gentile abbonato
-30 -8 il nostro
30 9 in ufficio
-30 30 libera
30 2 modulo di
5 30 mortificata
-7 30 nome indirizzo
30 -4 non erano
-30 3 nuovo in
-25 30 parlarne
-30 9 porgiamo
30 -8 potete
13 30 presentato
6 30 rispondendo
-25 30 sabbia
-13 30 siano
1 30 soggiorno
-30 -16 stato annullato
-13 -30 sul sito
26 30 tutto
-30 -13 webhook
-28 29 ^ho
29 -8 ^le abbiamo
29 -21 ^lettera
-8 -29 ^sono
29 0 ^tuo ordine
29 7 anche per
29 -16 automaticamente
-21 29 avvisato il
1 29 chi desidera
29 -17 ciao
29 -12 cifra
29 -5 con un'
-1 -29 di mezzogiorno
-13 -29 e #
29 -9 esatto e
-29 -18 euro che
29 -16 generato automaticamente
-29 -9 invitiamo
-29 -9 invitiamo a
-29 12 l'
15 -29 l' app
-29 -9 la invitiamo
-27 -29 pagamento non
3 -29 premi
29 23 prezzo
-29 -17 relativo
-29 -17 relativo alla
1 29 responsabile privacy
8 29 riportano
-29 29 stessa e
29 12 tuo biglietto
-1 -29 voi
28 -20 ^ci dispiace
22 28 ce
-28 -25 classi
-27 -28 con due
7 -28 del
-28 -12 di #
-28 -15 di sinistro
28 -14 diretta
1 28 emilia
1 28 emilia #
-9 28 fattore
-28 2 foto
-28 -16 fusi
-28 9 gennaio
28 -24 ha provato
28 -9 il buono
-28 -9 il team
-28 -25 le classi
-28 28 nome il
-25 -28 non cambia
-9 28 pannello
-28 15 passaporto
-5 28 responsabile della
-9 28 secondo fattore
-7 -28 sette
28 3 solo di
-28 -9 team
1 28 via emilia
-27 8 ^e stato
27 -1 ^ordine e
-24 27 ^sua carta
9 27 avvisato
-19 27 banca
21 -27 bianca
-23 -27 come il
27 19 corretta
6 -27 cortesia
-7 -27 costo
-16 27 e a
-1 -27 gentile visitatore
14 -27 guasto
14 -27 guasto alla
27 5 i prezzi
-11 27 inconveniente
9 -27 linee
-27 21 lista
-11 27 maggio qualcuno
-4 -27 non siamo
-25 27 parte
-5 27 qui sotto
-27 12 ritirare
27 1 seconda
-4 -27 siamo riusciti
-2 -27 sono a
5 27 stati visualizzati
24 27 suo
-1 -27 visitatore
5 27 visualizzati
-26 -26 # aprile
26 10 abbiamo indicato
-26 -7 alla prossima
15 26 carico
-26 -19 dati sono
-26 19 desidera
-8 -26 e aperto
-21 26 errore di
7 -26 fine mese
-11 26 finiti
-3 26 informato il
26 -22 la presente
26 -17 mese
26 -2 molto
-26 -25 non il
26 -13 nostra e
26 18 ordine
13 26 posta
26 -12 preferisci
26 -22 r
1 26 rischio
-6 -26 serena
7 -26 sostituisce
-9 26 sua carta
-26 14 sul nostro
26 -16 traghetti
-20 26 venire da
-1 25 abbiamo scoperto
25 -12 con un
-2 -25 di cui
-11 -25 due
-18 -25 entro le
-25 -12 foglio
-19 -25 giornata di
-20 25 hanno portato
-25 -2 i codici
9 25 il suo
25 8 la fiducia
-8 25 link e
17 25 paolo
-2 25 pin
-22 -25 resta valido
-1 25 scoperto
4 -25 sono i
-1 -25 sopra
1 25 tre torri
-24 14 # gennaio
24 11 ^corrige la
-23 -24 ^per il
-16 -24 ^polizza
-9 -24 care
24 11 corrige la
-5 24 della protezione
-22 -24 entro venerdi
-21 24 nostra mancanza
-24 -5 rimosso
-24 -20 rispondi a
-24 -6 settimane
-24 14 sicurezza del
11 -24 sola
-23 -24 tuo account
-21 24 vostri recapiti
23 -18 ^con il
-2 23 ^mandato
1 23 ^suoi
23 -8 avuto
-9 -23 chiediamo di
-11 23 contenente
-23 -16 di solito
-1 -23 dovuto
11 -23 eseguiti
23 -22 farmacia
23 -13 fascia
23 -10 ha avuto
14 -23 la tessera
23 13 lavoro
23 -16 martedi #
-23 3 numeri di
23 -11 precedente
21 23 prelevato dal
23 -6 pubblicato per
22 -23 sabato alle
-23 -16 solito
1 -23 trasporti
-14 23 una mail
22 -4 # marzo
7 -22 allegata
-22 -3 attivare la
22 -6 buon lavoro
22 2 che porta
22 -9 deve fare
22 -9 e qui
-22 0 entro un'
22 -17 gia
-22 -18 i lettori
-2 22 io
3 22 marzo
-11 22 nuova password
0 22 ovunque
-22 -11 spesa di
-21 -7 ^la tua
21 -12 aggiungiamo
15 21 confermare
-21 11 correzione
-21 12 gentile signora
0 21 ha scaricato
21 13 in poi
21 11 in via
-21 4 la lista
-18 21 la nuova
-21 -5 nei
-21 -2 password attuale
-21 -2 questo link
-21 -4 recente
5 -21 riusciti
21 -1 scorso
-4 21 server
-21 -21 settembre #
-21 16 sono io
5 -21 un aggiornamento
20 10 abbiamo sbagliato
-17 20 citando
-14 -20 consegnato
-16 20 dal profilo
-15 -20 informatici
-11 20 la polizia
1 -20 ops ci
-2 20 ospite
11 -20 per qualsiasi
-11 20 qualcuno e
11 -20 qualsiasi domanda
-12 -20 scopri
-12 -20 scopri le
-8 20 sono la
-19 20 tutti i
-20 -8 un avviso
20 10 vedi
20 10 vedi il
7 19 # al
-11 -19 accesso al
-15 19 che i
19 -19 dott
0 -19 e nella
19 5 l' abbonamento
19 -4 l' ufficio
19 -1 la posta
13 -19 montaggio
4 19 nostro sistema
-13 19 novembre un
10 -19 premuto il
19 9 rimborsiamo il
1 -19 servizio clienti
-13 19 siamo profondamente
-19 15 signora
9 -19 tutto e
-19 11 una nuova
-19 -1 via mail
7 19 violazione dei
14 18 ^prova
9 18 affitto
5 -18 anno
12 18 arrecato
18 -16 che nella
18 -9 costa #
16 18 dei donatori
-18 -7 documento e
-7 18 dpo
15 -18 duecento
-11 -18 il collegamento
-18 -11 interessato
10 -18 mail del
-10 -18 marzo #
-6 18 potrebbero essere
8 -18 prevista
-12 18 profondamente
1 18 riguarda
-18 -9 ritirato la
-15 17 alla sua
-17 17 azione
-16 17 contatto
-3 17 copiato il
-9 17 di cambiare
17 11 il #
17 4 in automatico
-3 17 lettera
17 6 mesi di
-17 -14 momento
-17 -11 nostro negozio
-5 17 tua iscrizione
-5 -17 venerdi #
11 -16 # oppure
16 -4 ^ordine #
-16 0 alla tua
-16 -5 altro
-16 -9 dare
-3 -16 di ogni
16 -7 disposizione per
-1 -16 fare altro
2 -16 giorni lavorativi
16 4 il codice
-16 -16 in arrivo
-1 16 iscrizione
2 -16 lavorativi
16 -6 le confermiamo
-16 -11 natel
-15 16 pagina della
16 3 pagina sbagliata
-6 16 per parlarne
-2 -16 percorso
16 3 quello giusto
-12 16 scelto l'
-16 -11 segnalare
15 -4 # non
9 15 ^attenzione
-15 -6 ^per
-15 -11 ^scolastica
6 15 ^violazione dei
-12 15 al telefono
-12 15 contatta
15 -2 controllato
-15 -12 dieci giorni
1 -15 e domenica
-11 15 fa
15 6 gestione
-15 4 l' indirizzo
1 -15 lo stesso
-1 15 mani
-15 -12 messaggio
-12 15 riferimento alla
-12 15 rimosso il
9 -14 # corse
14 -12 # invece
14 3 altri
-9 14 chiuso il
9 -14 corse della
7 14 elettronico
-7 -14 il tagliando
-14 -4 la copia
4 -14 la prova
-12 -14 la vostra
-5 -14 maggio la
-3 -14 non
-2 -14 prof
3 14 restituito
1 14 sconosciuto
-14 -3 sulle
-7 -14 tagliando
-7 -14 tagliando e
-13 -11 ^# euro
-13 -11 ^euro
13 -7 che tu
-13 -2 due passaggi
13 -12 giusto e
13 1 il valore
13 -2 noi di
-13 -2 passaggi
-13 10 password e
4 -13 signore
13 4 titoli
-13 -2 verifica in
-12 11 ^account
12 -11 ^invito
12 0 alcuna
-12 -3 comunicato
2 12 e
-12 -11 euro al
12 2 gentile
-12 -5 ha subito
12 -5 questa mail
3 -11 ^prezzo
-6 11 ^suoi dati
11 -2 a tutti
2 -11 alla migrazione
11 2 alla pagina
-2 11 e chiedono
11 -2 e valida
11 4 giorno e
-8 11 incidente informatico
2 -11 migrazione
-11 -11 offerte
-1 -11 per altri
11 -5 scuola
-5 10 ^dati personali
-5 10 ^personali
2 10 a #
7 -10 a prezzo
0 10 cambia la
-10 -8 confermata
-7 10 dei suoi
0 10 ha copiato
10 7 ne
-10 4 password del
-6 10 un incidente
4 -10 una volta
4 -10 volta sola
-4 -9 ^e
-7 9 a sua
-6 9 accedi
6 9 chi e
-9 8 dal tuo
9 2 ha il
9 2 leggo io
-6 9 messaggio da
-6 9 per verificare
-9 -8 periodo
9 2 prima delle
-8 -9 se qualcosa
9 7 vero e
-1 8 ^tuo account
-8 -6 carta che
8 -4 eventuali disagi
8 -4 gli eventuali
-4 8 polizia postale
7 -8 s
5 8 una parte
-4 8 una persona
8 -2 vedrai
-3 -7 ada
7 -5 aprirlo
7 -7 disagi
7 -7 e per
-6 -7 irene
-1 -7 personale
7 -5 senza aprirlo
-1 6 cambiala
-1 6 cambiala anche
-6 6 chi vi
-1 6 cifrata
6 6 ieri alle
6 6 leggo
-6 6 telefona
`;
