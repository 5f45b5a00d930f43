/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
287 94 e ti
269 123 annullato non
-268 -218 manchera
36 262 ^i
255 26 chi li
252 83 gettoni
247 142 avevamo
-246 -182 ^come
-245 -144 errore
-242 -210 esportazione
240 62 # rimane
240 62 rimane
236 85 era
-235 -221 domani non
4 234 rubato
231 32 ^conteneva
-197 -229 tiene
-228 -220 da stanotte
228 39 e quello
-227 -221 # km
-227 -221 km
108 226 su un
-194 -223 allerta
222 88 quella mail
-200 -219 informatica
57 219 movimenti
-200 -219 sicurezza informatica
-215 -177 buone
214 31 rettifica
114 213 conteneva
52 213 da internet
-200 -213 il trucco
213 17 la versione
-200 -213 trucco
-211 -164 venti
-210 -128 non si
210 30 piattaforma
-208 -137 in ferie
-208 -104 se ti
-208 -137 siamo in
-207 -204 nostro errore
-197 -207 simulazione
206 40 ^sbagliata
-201 -206 preferito
205 50 sbagliata
204 62 ^da
203 56 caricare
57 202 internet
-201 -157 peccato !
-201 -128 ricevera
201 19 vi abbiamo
-200 -32 ^a
-199 -134 ^di nuovo
-199 -160 l' esportazione
14 198 e entrato
14 198 entrato
196 49 ^acqua
196 29 ^vostro
-196 -177 cortile
196 37 hai ricevuto
-196 -159 possiamo
-196 -90 sociale
195 75 quello
-194 -60 anni
60 194 indirizzo e
-193 -165 ci spiace
192 62 # i
192 46 ^con la
192 24 tariffa
-147 -191 caso di
191 58 delle #
191 68 non avevamo
-191 -162 spiace
-170 -191 uscite
190 121 ^non e
-165 -190 dagli
-189 -180 ^dieci
189 18 ^messaggio
-189 -185 ^truffe
-189 -68 da noi
-189 -139 raccolto
-189 -185 truffe
188 37 ^pacco
3 188 conteneva i
187 52 di ieri
-181 -187 piacere
-101 -186 ridiamo
-185 -167 # l'
185 65 ^nella
-161 -184 i dieci
183 36 il contratto
-183 -138 noi abbiamo
-182 -149 ^versione #
-182 -149 della versione
181 9 ^ricevuto
-181 -149 corriere non
181 58 ho
-181 -149 il corriere
139 181 sappiamo
72 181 state
-181 -162 taralli
-181 -135 va di
-180 -117 a sabato
180 35 noi e
-180 -162 se
179 10 caricato la
179 51 mai
178 53 # abbiamo
178 41 un solo
-178 -151 venti minuti
177 36 aperto la
59 177 stati
-176 -137 ^chi
-168 -176 ^della sicurezza
176 56 ^di ieri
176 56 ^ieri
-176 -174 ^settimana
-176 -125 dieci
-176 -84 fino a
-140 -175 ^scadenza
-174 -147 costera
10 174 erano
-13 173 ^conto
173 30 contribuente
-124 -173 corso
173 64 da venerdi
173 30 gentile contribuente
173 18 la corsa
173 32 pubblicata
-36 173 scrivo
-172 -157 clic
172 47 colpa e
172 47 la colpa
-172 -120 questo messaggio
172 52 si sono
-126 -171 ^nostro errore
-167 -171 dottor
-167 -171 gentile dottor
171 51 nuovo e
171 48 rata
17 170 ^tutti
19 170 accessi
-170 -103 come
-170 -22 copia
-150 -170 errore che
170 62 modello
-170 -91 pagamento e
-170 -167 romanzo
170 61 ti abbiamo
170 7 tutta italia
-169 -109 aggiorna la
-169 -121 completo
25 169 file con
169 88 l' email
-169 -141 la aspettiamo
22 169 la cartella
-142 -169 non ci
-169 -129 torna
-168 -136 carla
-149 -168 qualche giorno
-168 -140 restano
-161 -167 mandiamo
167 52 per aver
24 167 quarto
-166 -57 ^piu
-166 -95 accordo
-166 -106 ce lo
36 166 hanno
-166 -151 il mare
-166 -151 mare
-166 -151 mare e
2 166 nascosto
-147 -166 passera
166 33 primo
-147 -166 tecnico passera
-165 -127 ^sbagliato
165 47 abbiamo invertito
-165 -124 aspettiamo sabato
24 165 e password
-140 -165 gusto
165 47 invertito
165 47 invertito due
165 22 l' estratto
-69 -165 scade
165 50 tipografia
-165 -134 un clic
-164 -118 ^la nostra
164 22 ^mail di
-164 -141 fine del
164 29 noi a
164 19 ordinato
49 163 ^clinica
-163 -111 ^nuovo
-155 -163 apriamo
163 41 dentro c'
32 163 e nostro
45 163 un tecnico
43 162 ^dei
-162 -154 ^ricevuta
-8 162 abbia
162 55 avete potuto
-162 -116 dal catalogo
-162 -121 falsi
-158 -162 lago
162 55 non avete
-162 -120 pacco
-162 -152 proponiamo
162 25 visione
-161 -153 a giugno
-161 -123 al mese
-161 -128 alla cena
161 8 avevi scelto
-161 -147 caffe
-161 -128 cena
-161 -90 e si
-161 -138 per qualche
10 161 presenze
-138 -160 abbiamo ricevuto
-160 -111 alternative
38 160 autorizzato
160 107 da quella
160 90 doveva
160 61 gia versato
-143 -160 giorno
-160 -158 il vecchio
-148 -160 libero
38 160 non autorizzato
42 160 telecamere
160 61 versato
-89 -159 ^novembre
159 -1 problemi
159 2 versione
-158 -120 a mezzanotte
158 80 app di
-158 -122 hai tempo
158 23 ieri abbiamo
158 65 in piu
158 25 le abbiamo
-158 -117 mezzanotte
158 -14 n'
158 26 nel menu
158 86 nostre scuse
-158 -122 tempo fino
158 61 zona
-157 -145 ^superato
-135 -157 minuti
90 157 qualcuno
-111 -157 quando
-139 -157 su windows
8 157 sul nostro
-139 -157 windows
156 26 ^vi abbiamo
-156 -82 abbiamo rimborsato
-155 -156 brutto
-156 -119 dallo
-156 -84 di aver
85 156 i messaggi
156 68 pubblicato
156 29 sito non
-152 -156 trent'
-152 -156 trent' anni
-155 -148 ne parliamo
-155 -77 ti aspettiamo
-154 -84 # e
-74 -154 cinema
154 27 fuso
-154 -124 gentile signor
154 83 il file
154 22 ne rammarichiamo
154 29 pubblico e
-151 -154 quando vuoi
154 22 rammarichiamo
-154 -104 ultimo
-153 -134 abbiamo deciso
153 32 confuso
153 19 contare
-153 -134 deciso
-153 -134 deciso di
60 153 e stata
153 64 evento
153 64 l' evento
153 40 ragione quella
152 26 ^iscrizioni
152 72 essere stato
152 48 ha fatto
-58 -152 la fattura
152 123 lasciato
152 29 mail di
-115 -152 online
152 45 online e
47 152 protetta
-152 -150 segnali
-151 -83 altrimenti
-151 -83 appena
151 40 calendario
-151 -80 come previsto
31 151 da chi
151 36 del tutto
151 58 ieri
56 151 ignoti hanno
151 45 lo e
-151 -132 non possiamo
-151 -150 preavviso
-151 -96 registrati
39 150 ^iscritti
39 150 ^iscritti al
-150 -146 ^promemoria
-150 -88 d' identita
104 150 e rimasta
150 27 fermata
-150 -88 identita
-150 -137 il pacco
150 47 informazione
39 150 iscritti al
104 150 rimasta
110 150 sapere
149 37 ^abbiamo perso
-7 149 ^hanno
-149 -6 ^indirizzo
149 37 ^perso
-149 -134 ^prezzi
149 37 abbiamo perso
90 149 abbiamo spento
0 149 copiate
149 26 da due
-149 -125 errori
-95 -149 esposto i
104 149 ha
5 149 le credenziali
149 37 spiacenti per
-149 -131 supporto
149 80 vuole
148 -2 al contrario
-131 -148 del furto
-99 -148 furto del
-148 -135 impone
-148 -135 impone di
148 -3 la tabella
-148 -125 modo di
-148 -131 ti mandiamo
-147 -119 ^rimborso
-147 -119 accogliere
-147 -119 accogliere la
-147 -112 autunno
-147 -123 con effetto
-147 -106 garibaldi
28 147 indirizzo
147 31 maggio e
147 36 scritto due
-147 -141 superato
-119 -146 banche
146 -15 con l'
-146 -117 domenica notte
146 -11 dovevamo
-146 -105 fattura n
146 2 ha mai
-145 -146 le scuse
146 3 promesso
-145 -146 scuse che
-146 -119 signor
146 71 sul conto
145 92 ^era
-145 -96 app
-145 -128 cassa di
-106 -145 danno
145 32 due giorni
-65 -145 entro
-106 -145 il danno
-145 -80 il pagamento
145 62 l' importo
145 5 le richieste
145 22 lei
-133 -145 nostri sistemi
29 145 raggiungibili da
145 47 troppo presto
-107 -145 una prova
145 25 vecchio di
-136 -144 # di
53 144 ^dati
-144 -141 ^esauriti
-144 -123 ^hai
-144 -132 allegato trova
-144 -141 esauriti
-144 -106 fino
-144 -118 maestro
95 144 nostro
-144 -109 per #
-144 -88 sabato #
-128 -143 ^no
-143 -93 a buon
-143 -93 buon fine
143 31 conta
-143 -139 gatto
-70 -143 lunghe
102 143 nostro sito
-143 -115 quotidiano
122 143 spento
53 143 stata
-143 -59 un numero
-142 -90 ^cambia
120 142 ^per i
-123 -142 amministrazione
142 133 avevamo scritto
-142 -130 aziende
142 24 disguido tecnico
142 32 estate
142 7 giorno di
-142 -130 le aziende
142 131 preso
141 59 ^estratto
-141 -120 clic e
141 9 corretto
29 141 curriculum caricati
141 47 disservizio
116 141 e lo
29 141 i curriculum
29 141 il permesso
-141 -104 la mappa
-141 -104 mappa
141 37 museo del
-141 -96 notizia
29 141 permesso
141 46 piena di
-141 -130 scelta
-22 141 tuo indirizzo
-140 -97 # vento
140 53 abbiamo chiuso
140 12 c' era
-140 -101 capita
140 10 comunicazione di
140 44 e ci
-73 -140 il nuovo
-140 -133 online o
140 20 questo ufficio
-137 -140 riceverai
15 140 un file
32 140 vogliamo
139 50 ^errata
-139 -87 abbraccio
139 117 aver
-139 -138 classe
139 25 colpa
1 139 con nomi
1 139 dei ragazzi
33 139 di nascita
139 50 errata
-139 -77 momento
33 139 nascita
-139 -92 perdere
-131 -139 promemoria
139 12 ricevuto da
-139 -98 ti
-138 -106 ^prodotto
138 101 abbiamo lasciato
138 31 alcun
138 30 bonifico
-138 -134 buone feste
-138 -94 di consegna
138 10 espositori
-138 -134 feste
-9 138 indirizzo di
-138 -91 mercoledi #
-138 -106 prodotto
-129 -138 scolastica
-138 -97 sulla
50 137 banca e
137 -1 ci siamo
137 12 conteneva il
-137 -128 docente
-137 -130 ing
-136 -137 lecce
-137 -123 li ha
-43 -137 ospedale
-137 -108 recital
-137 -71 reso
-137 -90 scriverti
-137 -130 scusa se
53 137 sito ha
-137 -61 stare
137 65 vi chiediamo
-136 -116 ^chi ha
-14 136 accessibili
11 136 al numero
-136 -120 aprile alle
136 -10 avevo
-1 136 cifrati
40 136 clinica
-134 -136 e partito
136 76 era raggiungibile
37 136 iban e
-59 -136 offerto
-28 136 trovata
-135 -86 # a
-55 -135 ^app
135 12 ^noi
-135 -122 avra
-135 -120 da giovedi
9 135 e cosi
95 135 genitori
135 41 l' invio
42 135 lo abbiamo
135 31 multa
-120 -135 n
-120 -135 n #
33 135 nomi
-20 135 paziente
-34 -135 scadenza
135 53 scrivi
8 135 senza protezione
71 135 subito
-134 -135 volentieri
134 16 carta e
134 36 contratto
134 20 da domani
-118 -134 di novembre
134 28 era un
-134 -112 fatture
134 33 ieri vi
-134 -100 il termine
-134 -112 le fatture
134 -31 lo sappiamo
134 70 non la
134 28 partita
21 134 potevano
-129 -134 richiamo
134 1 riletta
54 134 sa
134 79 sono in
-133 -97 cinque anni
36 133 del portone
-62 -133 domani
-133 -108 gli errori
-133 -88 in ottobre
93 133 nella
36 133 portone
54 133 possa
15 133 recapiti
-133 -85 ricordiamo
-133 -99 sole
57 133 un modulo
-60 -132 accettato
132 30 disguido
132 4 due anni
-132 -124 errori di
132 46 importo
132 37 indicato
132 24 non paghera
-132 -105 o con
132 24 paghera
-125 -132 perdonaci
132 108 ricevuto il
132 110 sera
132 20 un disguido
-81 -132 usa
131 38 ^comunicazione
-65 -131 ^e in
-131 -8 ^sicurezza
-131 -94 biblioteca
131 24 chiudere l'
131 38 famiglie che
74 131 impostato
-131 -68 lo diciamo
131 5 ne scusiamo
-131 -120 note di
-131 -104 prezzi
-131 -93 tornare
72 131 ufficio ha
130 31 allarme che
-130 -65 campo
-1 130 cartella
-130 -110 che la
4 130 della sua
-130 -101 e in
130 41 euro non
130 89 file
130 82 gentili signore
-130 -125 guarda
-34 130 ha allegato
25 130 ignoti
4 130 informatico
5 130 informazioni
-130 -95 o il
-130 -87 officine
-116 -130 ora del
-105 -130 per uno
-16 130 potuto leggere
-123 -130 prenoti
-130 -53 presso
-130 -103 quota
130 31 siti
-130 -125 tre settimane
130 31 vostri siti
-129 -94 ^disponibile
-52 -129 ^il suo
129 28 annullato la
129 19 applicato
20 129 dove
84 129 e la
-123 -129 i #
-124 -129 i server
-124 -129 lettera e
-119 -129 mercoledi
-129 -109 peccato
129 35 quello che
7 129 recapiti e
-129 -94 sbagliato indirizzo
-14 129 scaricato
-64 -129 scontrino
56 129 sottratto
56 129 sottratto dall'
129 83 spedizioni
-124 -129 spegniamo
129 -32 te ne
-54 -129 tolto
-8 128 ^ad altri
128 40 ^avevamo
128 45 ^sollecito
128 45 ^sollecito di
-8 128 ^visibili ad
128 27 causa di
128 -12 di nuovo
23 -128 fattura
68 128 figlio
68 128 genitori della
-128 -97 in casa
128 53 in omaggio
128 122 insieme al
128 32 invece
-95 -128 neve
128 67 nostro archivio
-128 -120 partito
128 39 prezzo della
128 45 sollecito di
-8 128 visibili ad
68 128 vostro figlio
128 29 vuoto
127 66 ^mail
-127 -106 assistenza di
-127 -47 avremmo
127 25 cartello
127 44 e nostra
9 127 garante
-112 -127 ignora questa
127 125 il messaggio
35 127 nome foto
-127 -117 raccontano
-127 -78 registrazione
-127 -107 ricevuto la
-127 -108 ritardo per
127 45 speciale
127 42 trovi nella
-112 -127 tu ignora
127 32 una cifra
5 127 verifiche
-126 -109 ^catalogo
126 13 ^quattro
-87 -126 account
-126 -118 false
-126 -125 in lista
126 -2 in produzione
126 68 mostrato
126 30 non corretto
6 126 oggetto di
126 -2 produzione
126 0 pure
126 73 sabato e
126 8 scatola
31 126 smarrito
31 125 ^registro
-123 -125 accesso con
12 125 autori
12 125 autori hanno
-125 -112 cambiati
11 125 dentro ci
12 125 di riscatto
-125 -101 di san
35 125 e un
125 17 fermo e
12 125 gli autori
-123 -125 grazie di
12 125 hanno copiato
80 125 i genitori
-15 -125 il link
-125 -101 in sagrestia
125 12 lo paghiamo
-125 -101 nella chiesa
-125 -115 o
-66 -125 perso
12 125 riscatto
-125 -101 sagrestia
-125 -75 serve un
24 125 si potevano
125 5 stamattina alle
-106 -125 verde #
95 124 ^b
124 40 ^c'
124 40 ^c' era
124 15 ^rettifica
-77 -124 aggiornato
124 28 altri il
21 124 anno e
-124 -109 biglietti restano
124 9 carattere
-124 -82 finestra
-16 124 ha trovata
-123 -124 il tempo
124 67 la conferma
-115 -124 liberare
-124 -56 negozio
124 89 nella tua
-109 -124 puoi
-124 -109 restano validi
51 123 ^furto di
123 53 ^sull'
-123 -79 ^sulla
38 123 avevamo impostato
-123 -68 cancello
-7 123 codice del
-123 -104 descrizione
5 123 di una
-34 123 elenco dei
-88 -123 giovedi dalle
105 123 ha spedito
-123 -62 il portale
-79 -123 passa
-123 -93 piu semplice
-123 -10 portale
73 123 riga
-123 -107 ritrovo
123 -8 soddisfazione e
123 27 una spesa
-123 -82 {}
13 122 ^di prova
-122 -73 ^finita
-122 -110 ^note
-52 -122 ^suo
122 -22 corrette
76 122 dei
8 122 e il
122 43 e-mail
-122 -73 finita
-81 -122 giugno
-21 122 l' elenco
122 16 la piattaforma
-11 122 le password
-77 -122 per neve
-122 -89 possibile
122 43 questa e-mail
-118 -122 serve
-122 -58 tre
-122 -65 tutti voi
45 122 ultimo mese
30 122 un attacco
-102 -122 una settimana
-121 -110 ^di phishing
-13 121 ^informativa
-121 -110 ^phishing
-121 -110 ^simulazione
-121 -110 ^simulazione di
-121 -53 aggiornamenti
121 2 aprile si
121 48 assoluta
121 12 che lei
121 87 chiarimento
-121 -110 cliccato
-121 -100 dell' istituto
-121 -110 di phishing
-93 -121 disdetta
121 22 e partita
121 93 ente
-121 -110 finta
-121 -110 finta mail
-121 -110 ha cliccato
-121 -94 indietro
-13 121 informativa
-121 -100 istituto
-121 -99 l' #
-114 -121 la denuncia
-19 121 la tua
11 121 le copie
121 -11 non era
121 7 non li
-65 -121 non puo
121 -1 olio
-121 -85 ordinare
-121 -110 phishing
27 121 prima del
121 48 priorita assoluta
-121 -110 simulazione di
25 121 utenza
121 15 vi avevamo
-120 -49 boutique
-120 -101 chiasso
-120 -90 controlla
-120 -73 d' accordo
41 120 data di
120 120 di un
-120 -80 dirci
-120 -65 e una
-120 -68 entro tre
27 120 esposizione
27 120 esposizione di
2 120 ho messo
-120 -75 il tuo
-120 -49 in boutique
-120 -38 in questo
-106 -120 in tre
120 28 la qualita
-120 -83 noi un
120 111 non c'
-120 -72 piatto
-8 120 possiede
6 120 potuto
-120 -108 previsto
120 62 problema
-120 -104 saranno
-120 -92 ti serve
-120 -109 trieste
50 120 visto
-120 -104 volo
2 119 ^ad
119 54 ^giorni
16 119 ^i dati
119 8 anomalia
119 25 che hai
-119 -44 ci hai
-102 -119 coinvolti
51 119 dei pazienti
119 48 e nel
-44 119 entrato nella
-119 -36 file e
119 6 i soldi
-119 -78 il momento
51 119 la clinica
119 106 notifica
-119 -89 password in
119 19 per sbaglio
119 5 potrebbero non
119 34 qualita
-115 -119 rilevato
38 119 sanno
-119 -87 semplice
-119 -115 solo la
30 119 una violazione
-119 -81 venite
-85 -118 ?
118 104 ^che
-118 -61 ^documento
-118 -113 ^e tornato
-118 -113 ^tornato
-1 118 accorti
34 118 e recapiti
118 20 e tutto
-118 -61 identita che
-62 -118 il sito
118 38 importo verra
-74 -118 la domanda
-118 -77 lambrusco
118 16 lasciato fuori
118 -2 nostra ultima
118 36 omaggio
34 118 portale e
-1 118 siamo accorti
-118 -81 sono due
118 24 stessa ora
52 118 sua banca
-118 -110 tuo abbonamento
118 37 un prezzo
-117 -70 ^fuga
-117 -70 ^fuga di
117 56 ^per la
117 31 aver scelto
29 117 ce l'
7 117 comuni
117 -27 con lei
-117 -67 da sabato
117 31 dalla nostra
117 11 di parole
117 9 due persone
117 31 e invece
-18 117 elenco
-117 -70 fuga
-117 -70 fuga di
117 11 giri
117 11 giri di
-117 -68 gli ordini
117 27 il viaggio
-40 -117 manca
117 31 nostra volonta
117 10 ogni caso
-117 -73 prenota
117 -4 puo essere
117 71 puo succedere
-117 -110 tempo che
38 117 tua
117 -17 un' anomalia
-117 -88 vento
117 31 volonta
-95 -116 ^le nostre
-95 -116 ^nostre
11 116 avvenuto
116 113 bari
116 -12 chiudere
-116 -108 civile
116 43 di canone
-116 -108 e ringraziamo
116 38 egregio
-116 -87 forte
-116 -80 levante
-116 -108 protezione civile
-116 -84 quattro anni
-80 -116 rimborso
-116 -104 rimborso e
116 13 risposte
-116 -104 rivista
116 56 scritto
116 38 stato generato
116 54 un servizio
-116 -107 usavi
12 115 ^attacco
-32 115 caricati
-1 115 che in
-115 -93 chiede
98 115 codice
-115 -104 colpa nostra
-115 -87 della posta
115 40 generato
-74 -115 hai
115 49 il tono
24 115 inoltre
-115 -99 la #
115 89 noi la
-115 -77 oggi per
115 30 pochi
-93 -115 prova di
-115 -77 ricevera una
-108 -115 riconosci
1 115 risultati
-71 -115 sbagliato
115 49 tono
-115 -101 tuo
-115 -105 un documento
-115 -93 validi
17 114 ^dati dei
-114 -63 allo sdi
-1 114 aspettiamo in
114 35 bolletta di
33 114 che si
56 114 chiami
114 60 da sempre
-114 -79 da venti
-114 -101 e buon
114 40 gentile cliente
-114 -81 il certificato
-114 -111 non desidera
114 38 ora e
-114 -63 sdi
-114 -81 sotto
114 29 tolta
114 61 tutti gli
-114 -58 va in
28 113 ^dei dati
113 -4 ^marzo
113 -6 addebitato
113 23 caldaia
113 20 che era
-113 -78 chiedere
-113 -48 clicca
-113 -48 clicca qui
61 113 compreso
-113 -81 consegnato scade
-113 -42 d
-113 -65 di taccuino
-113 -70 disco che
113 2 episodio
-97 -113 furto
113 12 ha ordinato
-68 -113 i nostri
-113 -66 il controllo
-113 -79 il disco
113 -18 il finale
113 19 internet per
113 11 iscrizioni
113 31 la ringraziamo
5 113 nome e
-113 -93 parlato
-112 -113 per le
-113 -17 pilota
113 -11 quella di
113 5 saluto
-113 -66 sedie
113 4 siamo
-113 -65 taccuino
30 113 torri
-1 113 un nostro
-113 -99 via dei
112 -4 ^# marzo
112 20 ^nella nostra
112 20 ^nostra ultima
112 20 ^ultima
-112 -72 anche lo
112 84 ancora
112 110 chi
-92 -112 della banca
15 112 dentro
112 -4 e gliela
27 112 e indirizzi
-112 -100 entrare
6 112 garante lo
-112 -72 gialli
112 10 giro
112 -4 gliela
-112 -62 i bambini
-112 -72 i gialli
-17 112 la cancellazione
112 51 lunedi e
-7 112 oggetto
-106 -112 ore #
112 13 problema tecnico
-112 -71 riapertura
111 14 ^la mail
28 111 ^notifica
-111 -87 al campo
-111 -92 anni di
-72 -111 auguri
-72 -111 auguri di
6 111 conservato
6 111 conservato le
111 54 dito
111 11 invece di
111 -3 le altre
111 3 non l'
-111 -87 quota #
-10 111 sa che
111 -11 svista
19 111 ti consigliamo
111 -24 tre ore
-111 -107 tuo profilo
-110 -35 a s
110 17 abbiamo mandato
-67 -110 account da
-110 -13 al #
6 110 check-in
30 110 chi ci
-110 -78 chiusi
-110 -92 ci avvisi
-51 -110 cucina
-110 -79 da parte
-40 -110 dalle
-96 -110 dura venti
110 37 email di
110 28 era quello
110 101 in una
-110 -85 la lampada
-110 -85 lampada
-110 -35 s d
-110 -87 scende
-110 -55 tra
-109 -110 ultimi giorni
-57 -110 versione #
109 33 ^delle
-109 -100 ^giorno
-66 -109 ^nostra
-109 -54 ^richiesta
-109 -100 ^un giorno
-109 -76 carta d'
-109 -94 ceramiche
-109 -94 come da
109 26 davide
-81 -109 di domani
53 109 doveva esserci
109 83 e ne
53 109 esserci
109 25 favore
109 0 in altri
31 109 indirizzi in
71 109 l' ha
109 -27 lettura
89 109 nel suo
109 32 no ?
109 66 non doveva
109 25 per favore
-109 -64 piedi
68 109 programmazione
68 109 programmazione e
-109 -81 richiesta
9 109 scaricare
109 16 sorteggio
-109 -90 spostato
109 26 tu sei
109 42 un secondo
-92 -108 ^chiedere
-12 108 ^dell'
-108 1 ^di sicurezza
33 108 ^estranei
-82 -108 account e
-108 -71 aggiorna
27 108 c' erano
-108 -42 controllo
108 4 convegno
108 -31 corsa
108 35 data #
1 -108 di domenica
-99 -108 essere soppresse
18 108 fiducia
-108 -97 giorno per
0 108 ha visto
17 108 l' iban
108 2 li
-108 -65 ore
58 108 per errore
108 20 replica
-108 -93 se non
-99 -108 soppresse
108 15 succedere
44 108 una nostra
-65 -107 # febbraio
-79 -107 ^domenica
107 -4 ^il link
107 -4 ^link
-107 -83 allora
-107 -37 avviso
107 38 da tre
-41 -107 dati di
107 29 dato
-42 -107 febbraio
59 107 fiscale
35 107 foto della
107 70 guardare
8 107 hotel
-12 107 inviato il
107 24 la mail
-107 -80 macchina
18 107 pazienti
-49 -107 risolto
61 107 sant'
-107 -89 sembra
16 107 sono stati
-13 107 sottratti
107 -23 stamattina
-107 -89 tasto
-80 -107 torta
107 39 un abbraccio
-106 -79 ^comprato
-106 -96 ^disdetta
-106 57 ^il nostro
-106 -59 ^la sua
106 -10 ^servizio
-106 -96 abbiamo registrato
106 84 ad
-106 -102 all' ultimo
-106 -3 bella
-106 -44 ci trovi
22 106 consultati da
-106 -106 dai nostri
32 106 di casa
106 -10 e vi
7 106 estranei
-106 -102 fino all'
-106 -93 funzionano
-106 -86 i biglietti
-106 -39 il numero
-106 -83 la ricerca
106 88 nelle
-106 -49 pagine
-106 -44 per sms
-106 -96 perderla
106 37 prenotare
106 -15 prima e
-101 -106 quest' anno
-106 -96 registrato la
-106 -100 scaduta
106 88 segretaria
-65 -106 sezione
-106 -96 sua disdetta
-105 -85 ^raccolto
2 105 ^sicurezza del
0 105 ^visibili
105 5 a meta
105 18 ad agosto
-105 -87 aumento
13 105 b
-105 -79 bere
-105 -81 borgo
-105 -84 ciao {}
-105 -86 civico
31 105 codice fiscale
105 -34 colore
-105 -79 da bere
-54 -105 ha trovato
-105 -87 l' aumento
-27 -105 link
6 105 ne ha
-89 -105 oppure
-105 -25 per tre
37 105 potete
-91 -105 sinistro
105 29 sistema e
105 16 soldi
105 30 uguali
-94 -105 un minuto
0 105 visibili
-67 -104 ^siamo
-65 -104 abbiamo aggiunto
-65 -104 aggiunto
-104 -58 andranno
-104 -86 aprite
-79 -104 buona giornata
-104 -12 casa
-104 -57 dare una
104 -19 del mattino
-98 -104 di donazione
104 24 di questa
-97 -104 dura
-28 -104 entro il
104 2 fatto
104 34 hai ordinato
104 28 il problema
-104 -95 il rumore
-51 -104 indirizzo sbagliato
-104 -103 la settimana
-60 -104 logo
104 -1 mesi
-104 -40 modo
-104 -86 non aprite
-104 -50 numero #
-104 -77 parte vostra
-16 104 password di
-30 -104 per chi
-104 -67 prima della
-104 58 qualche
-104 -69 quello nuovo
104 -5 questo indirizzo
-13 104 referto a
-104 -95 rumore
-13 104 suo referto
104 24 un saluto
-37 -103 ^cancellazione
-92 -103 ^rifiuto
-103 -97 ^scaduto
103 31 ^scritto
-71 -103 com'
-81 -103 del previsto
-103 -47 e dovuto
3 103 email e
-94 -103 gia pagato
68 103 giga
-103 -100 i termini
-103 -27 in negozio
-103 -69 l' errore
103 12 mandato
25 103 per sei
103 -2 prega
103 -2 prega di
-84 -103 ricevuta di
-92 -103 rifiuto
-103 -83 secondi
103 -2 si prega
-53 -103 sinceramente
-103 -81 sms che
-12 103 stata aperta
-103 -100 termini
-103 -100 termini di
60 103 ti arriva
-103 -84 trova la
-103 -93 un pacco
-102 -80 # alle
-82 -102 # metri
-102 -95 ^benvenuta
-102 -95 ^benvenuta in
-93 -102 ^condoglianze
-93 -102 ^nostre condoglianze
-102 -87 a noi
-96 -102 a ritirare
-102 -95 bello averti
-102 -95 benvenuta
-102 -95 benvenuta in
-102 -46 bottone
-102 -95 che bello
-102 -98 com' e
-102 -101 con questi
-93 -102 condoglianze
102 64 detto
102 -29 di mercoledi
-9 -102 di piu
-102 -95 dicci
102 27 due volte
102 41 durante
-102 -87 e andata
102 53 faccio
-99 -102 fino alle
-102 -79 gia stata
102 27 hai gia
-11 -102 il filtro
28 102 indirizzi
6 -102 insieme
12 102 intruso
102 3 lei aveva
102 53 lo faccio
-93 -102 lui
-102 -81 marta
-99 -102 nazionale
-93 -102 nostre condoglianze
-102 -76 oggi a
-93 -102 padre
-39 102 protezione
102 25 regalo
102 78 ritirato
-95 -102 riva
-99 -102 sciopero nazionale
-102 18 societa
-102 -56 sotto la
42 102 tutto
-102 -70 uffici
12 102 un intruso
-102 -83 un promemoria
-99 -102 uno sciopero
-102 -75 via
-101 -85 # dalle
-101 -74 ^# e
-101 -83 ^sua richiesta
-101 -17 aspettiamo
101 26 avevamo detto
101 9 barca
101 3 chiuse
39 101 delle
-101 -79 di errore
101 -55 di natale
101 40 dobbiamo
27 101 e numero
16 -101 e ora
101 15 e siamo
-1 101 foto e
101 -28 in fondo
101 27 la partita
-71 -101 libreria
101 9 lo
67 101 mese di
101 20 nel nostro
-50 -101 non sono
-80 -101 nuove condizioni
101 -14 originale
98 101 partono
101 14 salta
-101 -22 ufficio e
40 101 un dato
-101 82 una copia
101 25 verranno
-63 -100 # franchi
42 100 ^furto
-29 100 ^pazienti
-100 -86 ^spam
36 100 a privacy
100 -2 agosto
35 100 all' autorita
100 91 c'
-100 -88 crocchette
36 100 e informato
-60 -100 effettuato
100 16 elisa
100 -15 formazione
-63 -100 franchi
100 16 giugno e
100 53 ha mostrato
-27 -100 l' allarme
100 24 la banca
-100 -21 modifica del
36 100 non comunicare
-100 -90 padiglione
-100 -90 padiglione #
100 34 per qualsiasi
-100 -63 per un
-78 -100 piazza
100 11 quaderno
100 33 serena
-100 -12 sicurezza
-100 -86 spam
16 100 spedire
-100 -5 un anno
-60 -100 usare
-100 -31 vi preghiamo
-94 -99 ^assemblea
-94 -99 ^assemblea ordinaria
-99 -49 ^breach
11 99 ^casella
-94 -99 ^convocazione
-99 -49 ^data breach
-91 -99 ^esito
-91 -99 ^esito della
-99 -77 ^falsi
-94 -99 ^ordinaria
-99 -84 ^possibile
-14 99 ^privati
-97 -99 ^quota
56 -99 abbiamo tolto
99 8 al posto
-94 -99 assemblea ordinaria
-99 -49 breach
-99 -84 bus
99 20 canone
-99 -93 ci rincresce
63 99 colonna
-99 -55 contatti
99 -5 creato
-66 -99 da lunedi
-74 -99 da oggi
-99 -49 data breach
99 75 davvero
-99 -40 dei #
-94 -99 del giorno
99 0 e abbiamo
99 27 e gia
-91 -99 esito della
99 80 essere
-7 -99 filtro
17 99 gli indirizzi
-99 -80 il sistema
99 7 mail
-95 -99 non viene
-99 -47 oggi
-94 -99 ordinaria
-94 -99 ordine del
-14 99 privati
-48 -99 quel
36 99 quella pagina
-99 -93 rincresce
72 99 taluni
-99 -71 te lo
-99 -8 tra il
-43 99 trovata e
-86 -99 versata
98 -6 ^di stamattina
-98 -23 ^indirizzo email
98 2 ^interruzione
98 -6 ^stamattina
-98 -23 ^tuo indirizzo
63 98 a un'
-26 -98 antincendio
98 -23 che per
-98 -8 chiamare
98 62 chiuso la
98 76 cliente
-98 -55 comunichiamo
-98 -55 comunichiamo che
-98 -28 con gli
4 98 conti
-33 -98 corso di
-98 -69 da quattro
86 98 data
-98 -4 di sicurezza
98 -6 di stamattina
98 -40 doppia
-98 -97 e scaduta
-73 -98 entro #
-72 98 fa
-98 -93 filiale
-36 98 garantito
0 98 ha preso
98 9 il bonifico
-93 -98 il premio
-98 -93 in filiale
98 2 interruzione
98 2 la causa
-98 -76 le ore
-98 -67 oltre i
-98 -73 perse
11 98 polizia
37 98 profili
14 98 redditi
-85 -98 richiesta di
-93 -98 ritirare
98 23 venerdi a
98 -28 viaggio
-34 -98 vuoi
-97 -84 # messaggi
-49 -97 ^chiuso
-97 -86 ^il concerto
97 11 abbiamo caricato
97 86 aperta
97 -1 aspettare
-97 -73 assegno
-97 -77 batteria
63 97 care famiglie
-31 -97 cassetta
-97 -72 conservare
19 97 dei dati
-50 -97 di ottobre
-97 -97 donazione
97 4 editor
97 40 fatto il
2 97 forum
-97 -91 furti di
-97 -36 gia provveduto
-97 -70 giusti
97 7 lo sportello
63 97 prezzo
-97 -72 profilo
97 36 questa settimana
97 42 responsabile
-85 -97 tempo
-96 -81 ^andata
-96 -81 ^e andata
96 67 ai
-96 -79 buongiorno a
-96 -48 cambiarla
33 96 cantonale
-96 -60 certificato medico
96 -9 cognome
96 -8 conguaglio
-96 -53 correre
-96 -77 da leggere
19 96 dati dei
96 7 definitiva
-96 -10 della sicurezza
96 4 di addebito
96 12 di aprile
96 -2 di lunedi
-41 -96 e arrivato
-96 -73 giorni
96 38 giugno non
96 28 ha pagato
-96 -75 i vostri
-2 96 informazioni che
-96 -66 le false
-96 -64 maestrale
-25 -96 passa a
96 0 passate
-2 96 per i
-96 -54 pranzo
-96 -77 presenta
-96 -75 sua richiesta
-69 -96 un gestore
-81 -95 # ore
-65 -95 ^dimenticato
-65 -95 ^hai dimenticato
10 95 ^informazioni
-79 -95 ^se ti
-95 -28 ^sua
-95 -78 annullato l'
-95 -40 aperti
-95 -86 area clienti
95 -35 aveva
-95 -78 carrello
95 0 chi preferisce
-95 -19 da ieri
95 -36 di sabato
-65 -95 dimenticato
95 22 dovuto
26 95 fiscale e
-95 -66 forse
-65 -95 hai dimenticato
-95 -86 i documenti
-95 -78 il sindaco
95 23 in biglietteria
95 92 in data
85 95 le ha
-20 95 le informazioni
-17 95 login
95 -25 malfunzionamento
-95 -71 mensile
-95 -78 meteo
-95 -23 minori
95 35 ordinato a
-95 -59 paese
-20 95 referti di
-7 -95 ricevuto
-95 -92 rilevato un
95 4 rimossa
-95 -78 sindaco
95 26 sistema di
-95 -75 spiacenti di
-10 95 suo nome
95 25 tolto i
95 -25 un malfunzionamento
-82 -95 usare il
55 -95 vale
-15 95 violazione
95 34 voi
22 95 voi e
95 52 volte
41 94 ^carta
42 94 ^cosa e
76 94 ^e la
94 4 ^esame
-94 -79 ^richiesta di
94 3 addebito
-17 94 altre #
94 -5 anno scorso
-26 94 canale
48 94 clienti
94 32 colpa del
42 94 cosa e
-36 94 curriculum
-94 -85 e online
94 59 frase
-94 -85 il corso
-94 -34 il disturbo
-19 94 il login
-56 -94 il rimborso
-4 94 link con
-19 94 login da
-94 -76 lotto
69 94 missione
-94 -76 modifiche
94 6 nessuno di
-94 -46 per sbloccare
-94 -46 sbloccare
-13 -94 scuse
-3 -94 serata
94 1 tua banca
8 -94 un giorno
-94 -83 verifica
-94 5 violato
-94 -8 vista
-93 -22 # al
93 74 ^chiarimento
93 -4 ^e successo
-14 -93 ^ma
93 -4 ^successo
93 -48 arrivati
-83 -93 arrivera
-93 -52 articoli
-27 93 che possa
93 24 chiedo scusa
93 2 e scappata
-93 -44 esposto
12 93 iban
-78 -93 l' orario
-93 -30 la legge
93 14 la relazione
-31 -93 nuovo
-93 7 parliamo
-93 -56 per
-93 -10 provveduto
-93 -76 quali
93 14 relazione
93 24 rimborso entro
93 21 ringraziamo per
93 -16 riportato
93 2 scappata
-93 9 scritto a
-92 -86 # minuti
-92 -15 ^accesso
18 92 ^iban
-92 -77 ^manutenzione
-92 -77 ^manutenzione programmata
-92 -77 ^programmata
-92 -77 ^programmata domenica
-81 -92 alle #
-26 92 allergie
-92 -83 andata
92 24 auto
92 60 avanti i
92 87 che avete
-70 -92 chiediamo di
-14 -92 chiesto
-13 92 chiunque
4 92 ci ha
-89 -92 con loro
92 0 del dovuto
-18 92 del sangue
37 92 di pagamento
3 -92 di quella
92 18 dispiace la
-92 -17 dodici
92 32 e da
-92 -71 e scusata
59 92 erano raggiungibili
-27 -92 fine
-61 92 gestionale
-74 -92 gli altri
92 -1 hanno ricevuto
-92 -50 i ragazzi
-92 -83 il lotto
92 12 l' ho
-29 92 la stessa
-92 -69 le modifiche
0 -92 lo scontrino
-89 -92 loro e
-92 62 maestra
-92 -77 manutenzione programmata
-92 -64 mezzogiorno
-92 -32 novembre dalle
-17 -92 perdonate
-90 -92 perso il
92 30 prezzo intero
13 92 programma
-92 -77 programmata
-92 -77 programmata domenica
59 92 raggiungibili
-18 92 sangue
-92 -77 scade il
-92 -71 scusata
-77 -92 servizio di
-92 -74 un gatto
-92 -88 un nuovo
67 92 voce
45 91 ^agosto
56 91 ^backup
91 12 ^codice
-91 -22 ^d'
91 12 ^il codice
91 2 ^la
91 -28 ^quello
-19 91 a cuore
-31 91 altra persona
91 3 arrivate
-91 -64 bassi
-86 -91 catalogo
17 91 cedolino di
-19 91 ci sta
-91 -27 comune ha
12 91 condivisa
12 91 condivisa con
91 -19 consegnato il
15 91 consultati
-80 -91 custode
91 12 di garantire
-5 91 di profili
91 -7 dichiarazione
-17 -91 domani alle
-41 -91 due
-22 91 e tra
68 -91 finale
91 12 garantire
-91 -63 grazie
-91 -27 il comune
-80 -91 il custode
-91 53 immagini
-91 -15 indirizzo email
91 15 ines
12 91 lo hanno
91 43 pagamenti
-91 -82 qualcosa
91 -32 riapriamo
91 62 scritto che
-59 -91 scusiamo se
1 91 stampa
15 91 stati consultati
-11 91 tutela
90 30 # ottobre
-90 -57 ^!
70 90 ^che non
90 90 ^cosa
-83 -90 ^un
-90 -74 aggiornala
-19 90 autorita
90 58 avanti
-90 -81 browser
-56 -90 cancellato
-90 -81 cassa
-90 -81 causa della
-90 -56 che chiedono
11 90 ciascuno di
90 28 comunque
-39 -90 conferma di
-85 -90 dall' app
26 90 di viaggi
-53 -90 dispiace ma
-79 -90 e quel
-86 -90 ecco come
-90 -51 giorni e
38 90 il codice
-90 -67 il tecnico
0 -90 intera
90 5 inviati
3 90 istruttore
90 21 la seconda
3 90 ladri
-79 -90 lunedi #
90 75 mancanza
-84 -90 mercoledi alle
-90 -58 ne abbiamo
-26 90 non piu
-90 -82 non risulta
-90 -86 non tener
-90 -47 occhio
90 1 ora sono
-90 -47 racconti
67 90 registrate
-90 -87 ritrovo alle
-84 -90 si terra
-78 -90 sui social
-90 -86 tener
-90 -86 tener conto
-83 -90 tramite
-83 -90 tramite il
-90 26 treno
4 -90 trovato
-90 -86 ultimo avviso
-89 -87 ^?
89 -38 ^nome
-85 89 ^nostro
89 30 ^scusaci
7 89 c' e
-89 -84 candidato
89 49 caricato
89 -37 ce ne
-78 -89 chiedere scusa
-49 -89 chiusura
-89 26 ci sono
10 89 ciascuno
-89 -84 comunicarle
-89 -84 comunicarle che
-89 -72 conto del
89 29 corsi
-89 64 credenziali
-2 89 cuore
-89 -84 di comunicarle
-89 -87 euro di
-18 89 gruppo
-87 -89 hanno chiesto
-58 -89 inviamo
-23 89 l' autorita
-89 -65 la polizza
-89 7 la sua
-15 -89 lunedi la
26 89 nome
-58 -89 non inviamo
-89 -74 per il
-56 -89 piu
-18 89 sarebbero
-89 -31 settembre
89 89 tabella
-58 -89 via email
-87 -89 voi ci
-88 -82 ^dati di
88 0 ^dobbiamo
-88 -80 ^gli
-68 -88 ^ha
-88 -69 ^password
88 10 ^sbagliato il
-54 -88 ^se
-88 -88 ^tuo
88 -17 acqua
22 88 ambito
-88 -66 anche a
-60 -88 bello
-88 -46 dare
-83 -88 dei soci
88 16 di ferie
88 16 di oggi
-47 -88 ecco
88 10 fermo
-78 -88 fiera
-85 -88 fiscali
10 88 il cedolino
-75 -88 il laboratorio
88 -33 l' abbiamo
88 -6 la prenotazione
-88 -73 la quota
-18 88 la societa
-78 -88 lungo
88 -28 mattino
-88 -84 meno
22 88 nell' ambito
88 9 nella lettera
-88 -23 orario e
-74 -88 otto
55 88 piu a
88 12 prenotazione
-59 88 quadrifoglio
-57 -88 quante
-88 -82 richiama
-54 -88 server
51 88 viaggi
-87 -82 ^al tuo
-87 -60 ^altri
43 87 ^rete
-87 40 ^sito
-87 -48 abbiamo scelto
-87 -72 acquistare
87 -4 aprire il
87 17 avesse
-87 -51 avvisi il
-74 -87 cambio
15 87 cedolino
87 -4 cento
87 -30 che vi
-87 -82 copre
-87 -81 copre il
-87 -79 corse
-87 -55 diciotto
-87 -55 diciotto mesi
87 -10 doppio
-87 -67 euro in
87 -21 focaccia
68 87 il nostro
87 23 il tentativo
-11 87 la busta
87 23 le foto
-87 -72 le sara
87 60 ne siamo
87 23 non conta
-87 -64 partecipazione
-87 -8 quasi
28 87 recapitata
-11 87 restituito la
-87 -50 ricerca
87 83 rispondere a
14 87 rubrica
87 3 scelto
28 87 stata recapitata
87 69 suo numero
87 23 tentativo
-45 -86 ^abbonamento
-47 86 ^ci hanno
-86 -43 ^corso
-86 -64 ^n
-86 -64 ^n #
69 86 ad altri
86 3 andato
-86 -52 archivi
-86 -79 difetto
86 3 e andato
8 86 e uscito
86 -2 era scaduto
-86 -63 il saldo
43 86 invece che
86 9 l' auto
-86 -59 ma non
86 31 nella mail
-86 -52 nostri archivi
-86 -60 numero di
86 49 ora in
45 86 prima
86 41 punti
86 18 quanti
68 86 rimasta in
-15 86 rubato il
56 86 saldo
5 -86 scade tra
86 19 scusaci !
-41 -86 se aveva
-86 -79 sei stato
22 -86 sette giorni
-58 -86 slitta
-86 -73 tuo posto
-86 -79 un difetto
-34 -86 un indirizzo
8 86 uscito
-85 5 # dicembre
-2 85 ^agli
-85 -53 ^di dati
-13 85 ^erano
85 -29 a chi
-85 -72 a fine
-37 -85 allegato e
-11 -85 arrivato
-85 -61 averci
-35 -85 avevi
-85 -59 cancellati
-4 85 donatori
-49 -85 e disponibile
-62 -85 esercitazione
-71 -85 finiscono
-71 -85 finiscono in
47 85 ha reso
-85 -74 il servizio
-69 -85 in
85 -14 inconveniente e
85 19 l' ente
85 -5 la trovate
35 85 le vostre
-68 -85 loro
-85 -54 medico
17 85 protezione dei
-12 85 qualche settimana
85 -43 ritiro
71 85 sono state
-85 -52 strada
59 85 talune
-85 -22 tre giorni
-11 -85 troppo
-85 76 tutto il
85 -15 venerdi
35 85 vostre
-85 -63 vostri dati
84 24 ^abbiamo scritto
-14 84 ^aperto
84 13 ^bolletta
-84 -60 ^confermata
-84 -9 ^sulla violazione
23 84 a seguito
-59 -84 abbonamento
-7 84 aperto
-46 -84 aveva gia
3 84 bucato
-76 -84 cambia il
84 37 con quello
-80 -84 dati non
-84 -49 dedicato
-84 -29 di dati
-84 -68 dispiace che
-9 84 era la
81 84 esatto
-47 -84 ferie
84 13 grave
-13 84 ha potuto
-84 -61 il martedi
20 84 in chiaro
-47 -84 inserito
84 13 la bolletta
11 84 letto i
-84 -32 martedi abbiamo
84 -26 media
-45 -84 milioni
-45 -84 milioni di
84 -31 oggi con
84 82 ora sa
-59 -84 per proteggere
-84 -45 pieno
-10 84 portato via
84 -5 posto del
-84 -50 profilo e
-59 -84 proteggere
84 73 responsabile del
84 8 rimaste
84 -20 rimasto fuori
84 72 sappiamo chi
23 84 seguito di
58 84 subito con
-84 -9 sulla violazione
84 0 vi dobbiamo
84 -6 vi ha
84 37 visitatori
83 19 ^# giugno
-6 83 ^azione
-6 83 ^azione richiesta
-40 -83 ^colpa
83 19 ^giugno
0 83 ^incidente di
-83 -48 ^libri
-14 -83 ^risposta
-83 5 all'
42 83 anno
-83 -54 arancione
-83 -66 avra il
-83 -51 avv
-6 83 azione richiesta
-83 -48 buone letture
-83 -75 cara
-68 -83 concerto
-23 -83 condizioni
-45 83 contratti
79 83 copiato
11 83 di attivare
-83 -69 diritto
80 83 dovevano
-83 -77 e copia
-24 -83 ha gia
83 -11 ha premuto
-68 -83 il concerto
83 -10 importi
-50 -83 in piazza
83 3 li ho
83 3 lo facciamo
-83 -71 manutenzione
66 83 mattina
83 -20 nessuna
2 83 nostro aggiornamento
83 -11 paghiamo
83 -11 paghiamo noi
83 23 parola
16 83 particolare
-83 -24 poi
83 -6 restituiti
-83 -41 ricevera la
8 -83 scaduto
-69 -83 se lo
14 83 sostituire
83 83 zero
77 -82 ^l'
82 7 ^test
82 47 abbiamo fatto
-60 -82 anche le
82 20 aveva registrato
-48 -82 che abbiamo
15 82 chiami la
-82 -59 chiedera
29 82 cio
82 11 con corriere
82 11 corriere espresso
82 -1 di codice
82 33 dispiace non
82 11 espresso
-82 -70 euro che
82 25 ha ricevuto
82 -3 il nome
-15 -82 impostazioni
-82 -78 in biblioteca
-72 -82 in caso
-82 57 in un
-29 -82 non abbiamo
82 -15 non deve
14 82 pagina e
12 -82 pazienza
82 20 registrato il
-80 -82 terra
82 78 una pagina
82 13 venerdi #
-77 -81 ^candidatura
81 30 ^corrige
-5 81 ^del forum
81 30 ^errata corrige
81 54 ^fedelta
-5 81 ^forum
-81 -63 apri
14 81 autorizzati
-81 -63 avviato
81 26 candidati
-81 -69 che a
81 50 con i
24 -81 con un
81 30 corrige
-51 -81 dalle #
-5 81 del forum
-81 -31 disturbo
-81 -55 due mesi
81 1 durata
8 81 e con
-27 81 e di
81 14 e passato
-34 -81 e perche
81 30 errata corrige
-70 81 famiglia
81 54 fedelta
-81 -79 gli orari
-17 -81 in coda
81 6 l' inconveniente
13 81 la sostituzione
81 -26 lunedi
-81 -49 modulo sul
14 81 non autorizzati
-81 -41 partenza
-81 -79 per email
-81 -55 portate
81 2 scusiamo e
81 33 sistema
-80 -81 sono coinvolti
-81 -61 tua carta
3 80 ^chiavi
-80 -44 ^e rimasto
80 -13 ^il nome
80 78 ^importante
-80 -44 ^rimasto
-80 -13 accesso da
-80 -72 acquistato
80 17 adesso
22 80 alcuni dati
-75 -80 cantato
-75 -80 cantato con
2 80 carta di
-24 80 certi
37 80 clienti e
-4 80 copia della
-80 -35 d' occhio
-80 -50 del percorso
80 13 di grave
-80 -53 di uso
24 80 essere stati
2 80 ex
80 28 gentile passeggero
-59 -80 gestore
-80 -64 giovedi #
-80 -80 hanno tre
-80 -72 il produttore
-80 -72 il seggiolino
80 78 importante
80 -8 in anticipo
80 23 in questi
80 21 in scena
66 80 inclusi
-80 -6 informiamo
-80 -6 informiamo che
-80 -74 inviato a
-23 80 l' abbia
-79 -80 lettera di
80 -3 lunedi abbiamo
-70 -80 miriam
80 13 niente di
-80 1 nominativo
-18 -80 numero verde
-80 -61 oppure il
45 80 ora
80 28 passeggero
80 20 possono
54 80 prese
-80 -18 presidente
-80 -72 produttore
-25 80 quindi
-12 80 registro
80 -20 rimangono
-80 -64 ristampa
80 21 scena
-80 -72 seggiolino
2 80 serrature
-54 -80 sopra
71 80 stessa
-7 80 sua
2 80 un ex
-71 -80 un fornitore
80 7 vi chiedo
79 79 ^che cosa
41 -79 ^di natale
41 -79 ^natale
71 79 ^per errore
79 -26 ^per sbaglio
79 -26 ^sbaglio
33 79 a una
-38 -79 abbiamo una
-79 -19 che un
-79 4 con #
66 79 da questo
-8 -79 dalle impostazioni
14 79 database
-2 79 dati rpd
-79 9 di accesso
79 33 di compleanno
-79 15 e le
-23 -79 era di
-79 -37 gennaio
79 21 greta
-10 79 i referti
79 -31 il reso
-79 -25 la password
53 79 le schede
-23 79 lettore di
-79 -62 mancato
-11 -79 menu
-79 -77 nel corso
79 23 orto
-48 -79 pratica
79 -2 primo mese
79 10 professionista
-79 -71 quest'
-79 -35 questa mail
-79 -66 resta
-79 -59 salvo
53 79 schede
79 21 se preferisci
38 -79 stand
-79 -32 telefoni
-9 79 tessere
79 -7 tutti
-78 -41 ^le tue
-60 -78 ^per
-6 -78 ^podcast
-78 -41 ^tue
25 -78 ^versione
7 78 acquistati
78 11 alla lista
-57 -78 alle ore
78 11 arrivato un
-78 -31 attorno
-78 -31 attorno a
-78 -29 cambia
78 27 compagnia
-1 78 con se
-78 -43 cosa non
61 78 di tutto
9 78 dirlo
-78 -33 disco
-78 -65 e al
62 78 e vero
-69 -78 fare nulla
-66 -78 fatto la
-78 -6 fra
78 51 in via
-35 -78 ingegnere
-78 -62 l' hai
78 27 la compagnia
78 -2 mi scriva
-19 -78 migliore
-60 -78 negozio di
58 78 passo
-78 23 password
-6 -78 podcast
-4 78 potrebbe
-4 78 prodotti
78 60 quella
-9 -78 segue
-27 -78 stasera
78 69 terzo
78 4 test
-39 -78 trova
5 78 trovi la
12 78 tua iscrizione
-78 -11 una telefonata
-77 -63 # cl
26 77 ^che ti
-77 -58 ^ci scusiamo
38 77 ^di posta
-77 -58 ^scusiamo
-63 -77 ^una lettera
-76 -77 a segnalazioni
-62 -77 alle
-76 -77 antiriciclaggio
-76 -77 antiriciclaggio ci
-77 -66 biglietti per
-76 -77 carta per
-76 -77 chiede mai
-76 -77 ci impone
-77 -63 cl
60 77 colleghi
18 -77 di un'
-64 -77 farsi
-44 -77 i codici
77 54 i punti
-44 -77 il blocco
77 12 la differenza
-71 -77 la guida
-76 -77 la normativa
-77 6 lettere
-77 -36 letture
77 -23 li abbiamo
-77 -39 libri
-77 -46 link e
-6 -77 minuto
-77 -58 mostra
-76 -77 non chiede
-76 -77 normativa
-76 -77 normativa antiriciclaggio
-75 -77 parte fino
-44 -77 quelli
-76 -77 riceve un
-7 77 rpd
-76 -77 se riceve
-77 -62 seduta
-76 -77 segnalazioni
-77 -15 sostituzione
-2 77 state copiate
-77 -27 stato raccolto
-29 77 sua cartella
39 77 tecnici
-63 -77 una lettera
-77 39 uno
-76 -29 # se
-16 76 ^a un'
-16 76 ^altra
15 -76 ^menu
-76 -67 ^scusa il
-16 76 ^un' altra
76 9 a te
76 21 aeroporto
-11 -76 approfittare
76 -25 assegnazione
-2 -76 bastano due
-28 -76 buona
-15 -76 chiuso
-33 -76 citta
-44 -76 clicchi
-76 12 dell' ordine
-76 16 dispositivo
-76 -76 due minuti
76 -13 e noi
76 51 e saldo
76 -16 euro !
-76 -47 i posti
76 4 il calendario
76 21 il cambio
17 -76 intervento
76 53 le e
-76 -36 le nostre
15 -76 menu di
-16 -76 notifica a
-76 -68 presso l'
-76 15 questione
-76 -72 sollecito
76 45 spedito
76 -28 sta per
-76 -62 v
76 26 versato la
75 25 # ho
-75 -58 # per
-17 -75 ^alle
-75 -33 ^avviso
75 -10 ^chiuse
75 35 ^del #
75 20 ^due volte
75 59 ^ecco
75 59 ^ecco come
75 10 ^premio
-5 75 ^stati visibili
75 20 ^volte
75 15 a quanto
75 -48 al minuto
51 75 assenze
75 12 che doveva
75 -8 chi ha
-75 -69 come ci
75 -9 compleanno
75 22 consegnati
-13 75 cosa puo
-35 -75 di stasera
-75 -73 diffida
-75 -73 diffida di
-57 -75 e tornato
42 75 euro e
-59 -75 euro per
23 -75 faceva
75 -27 giovedi e
-75 -34 gli
-5 75 la riguardano
-57 -75 lista di
-10 75 ma sappiamo
75 -6 modifica senza
75 11 nostra priorita
-75 -28 pagina di
-56 -75 perso una
75 11 priorita
-16 -75 provare
75 -6 pubblicato una
-48 75 queste
-75 70 riceve il
75 -13 ricevere
75 61 richiamare
-75 -65 ricordiamo che
-75 -67 riguarda anche
-5 75 riguardano
75 -1 riporta un
-67 -75 risulta
-61 -75 sanitario
75 17 scambiato
-5 75 stati visibili
75 -1 sua area
75 65 sul
75 -16 te e
75 -1 un importo
75 -6 una modifica
75 -9 verde
-75 -10 viola
-5 75 visti
-74 -51 # luglio
7 74 ^e stata
74 14 ^sbagliate
-2 -74 ^scuse
7 74 ^stata
74 -10 ^sul
74 -28 ^tessera
-74 -63 a presto
74 66 abbiamo azzerato
-74 -47 anche se
74 -10 anteprima
74 50 archivio
74 14 avevamo registrato
-74 -55 avverra
74 66 azzerato
-73 -74 che avevi
-74 -57 collaborazione
-36 -74 costa
74 -5 deve
74 -28 e chiuso
26 -74 e nessuno
-74 -37 farlo dal
74 12 febbraio abbiamo
-74 -66 giorni con
74 -23 ha avuto
74 33 interrotto
-74 -62 la collaborazione
74 2 la ricevuta
74 -28 mattina i
-74 -10 multe
74 29 non aveva
74 9 non lo
21 74 parliamo di
49 74 piccola
10 74 poteva
-69 -74 preghiamo di
-4 74 presso un
-74 -65 restera
74 17 riguarda un
74 11 riporta
65 74 s
-74 -51 scusiamo con
74 24 se la
-48 -74 sms
74 14 sollecito per
34 74 spedito alla
74 17 su tutto
5 74 suo profilo
74 -40 trovate
-74 -38 un computer
74 14 un sollecito
-33 74 vicenda
28 74 vostro nome
-3 73 ^ai sensi
-3 73 ^sensi
58 73 ^un'
73 13 ^verde
-73 -31 ^verifica
-73 -70 ^violazione della
-49 -73 abbiamo annullato
73 31 abbiamo disattivato
-3 73 ai sensi
73 10 attiva
73 -22 avuto
73 42 chiedo
-73 -65 ci scusi
-73 -25 corretto l'
39 73 cui ci
73 -14 da solo
26 73 del nostro
-47 -73 del sito
-73 -14 delle scuole
-42 -73 desidera
-73 -44 dettagli
73 31 disattivato
73 9 duecento
73 -15 entra
73 46 eventuale disagio
73 -21 i tornelli
73 -10 ieri non
24 73 intrusione
-73 4 lavoriamo
-73 -68 legale
73 57 legge
-31 -73 messaggio di
-34 -73 molti di
73 3 nella sua
30 73 nostro e
-71 -73 nuova
-68 -73 preghiamo
73 0 qualcuno di
73 16 quello di
-73 32 ragazzi
-73 -64 resto
31 73 riparte
73 1 sale
73 31 scrivi a
-73 -14 scuole
-73 -65 scusi
-47 -73 se ha
-3 73 sensi
-73 -65 si trova
73 -4 soddisfazione
73 25 stesso
73 -21 tornelli
24 73 un' intrusione
51 73 valore
-72 -4 # in
72 2 ^abbiamo spedito
-72 -66 ^aspettiamo
72 11 ^circolare
72 11 ^circolare n
72 47 ^della
72 2 ^spedito
72 12 alcuni utenti
1 -72 archivio e
72 11 circolare n
-12 -72 coda
72 15 collegamento
72 -14 comunica
-7 72 copia del
-51 -72 d'
-72 -48 del personale
-9 72 della tessera
-61 -72 domenica
72 -15 doppi
-1 72 e note
72 -47 esame
28 -72 finito
-69 -72 guida
3 72 ha detto
-72 21 ha segnalata
72 37 il vostro
-70 -72 inoltri
72 -33 la vuole
-72 -65 messa in
-72 -21 mia
-6 -72 molti
-4 -72 nero
72 -68 nessuno
-46 -72 online ha
-72 -60 ordina
-72 -61 perdere l'
72 22 preferisci
-72 36 privacy
-72 -22 problema di
10 72 prudenza
11 -72 raccolta di
72 -9 ricetta
36 -72 ritardo
-52 -72 scrivere
-72 21 segnalata
-21 -72 si
72 -14 si comunica
-72 -54 spesso
72 6 stampato
-44 -72 ti preghiamo
72 30 trovi
72 12 utenti potrebbero
-62 -71 # giorni
-71 -65 ^casa
-41 71 ^d' identita
53 71 ^di maggio
71 9 ^di un
-41 71 ^identita
-41 -71 ^menu di
-39 -71 ^re
-71 -68 a cui
-13 71 aria
71 8 arriva il
71 5 avete ricevuto
-22 -71 buon
12 -71 causa
39 -71 ci e
-71 -25 dati personali
-27 71 di cancellare
71 -6 di troppo
71 -20 e successo
71 -14 fibra
-24 -71 firma
26 -71 italia
-71 -40 la pratica
71 7 la scuola
-71 -63 lasciare
-1 71 lo sa
71 23 ne costa
-54 -71 negozi
71 -30 nel fine
6 71 per tutto
-71 -25 personali
71 69 po
-33 -71 poco
-15 71 prossimo ingresso
71 -12 quella definitiva
-71 -29 questa lettera
-39 -71 re
-5 -71 risposta
71 28 sensibile
71 -14 servizio
-23 -71 settimana in
-71 -10 sia il
1 71 sulla sua
-22 71 tenuto
71 69 un po
36 71 utente
71 -5 volantino
24 70 ^ci
70 3 ^correzione
-70 7 ^privacy
-70 -46 acquisto
-70 -61 addebitare
-70 -62 alcuna
-70 -46 all' acquisto
-70 -51 ama
-34 -70 assicurazioni
-48 -70 bastano
70 15 camera
-7 70 clienti con
-13 70 consigliamo
70 60 copie dei
10 70 da estranei
-20 70 dall'
-70 14 di credenziali
70 5 era giusto
-70 -22 il giorno
-68 -70 il museo
70 -5 il primo
70 35 inconveniente
70 15 la camera
-19 -70 la firma
-70 -24 la informiamo
70 24 le avevamo
3 70 modulo
-68 -70 museo e
-23 -70 niente
70 17 nome di
48 70 non e
-53 -70 non sei
70 9 non verranno
18 -70 nulla
-68 -70 oggi il
-70 29 orari
-70 -53 piena
-56 -70 portale con
-70 -64 potrebbero tornare
70 -6 pure non
-70 -58 rientra
70 52 rispondere
-28 -70 sarebbe
-13 70 sei ore
-56 -70 serra
-70 -67 simile
70 -45 stanotte
-53 -70 stato tu
-65 -70 studio
-70 -26 sua domanda
-70 -27 ufficio del
43 70 un' altra
70 52 uno per
-70 -10 vecchia
33 70 vecchio
-69 -37 ^a #
-14 -69 ^alle #
-69 -52 ^dai
-69 -52 ^dai giornali
69 18 ^di pagamento
-69 -52 ^giornali
-60 -69 ^per chi
69 50 a sua
69 3 avesse creato
69 10 banda
69 10 banda di
-69 -40 chieda
-15 -69 chiusa
-12 -69 contatore
2 -69 corriere
-17 -69 cucina senza
-69 -64 cucito
8 69 da soggetti
-69 -52 dai giornali
69 -7 del bilancio
-12 -69 del contatore
-69 -42 di chf
-69 -56 docenti
-69 -62 due cose
11 -69 edizione
69 36 errore materiale
5 69 essere state
52 -69 fondo
-69 -52 giornali
-69 -56 i docenti
69 17 il centro
-69 -62 il successivo
17 69 il telefono
-67 -69 il volo
69 3 indicato un
69 -57 insieme a
69 10 la banda
-13 69 la colonna
-69 -64 lugano
-69 -67 martedi
69 36 materiale
-1 -69 meta
69 61 natale
-14 -69 nell' app
-69 -62 ogni dieci
69 38 ogni giorno
69 -19 pasto
-69 -47 per averci
-10 -69 per l'
-29 -69 piante
61 69 poi si
-69 -56 prof ssa
2 69 qualcuno ha
-69 8 quelle
-62 -69 ricevuto una
13 -69 rimedio
69 -29 ringraziamo
69 -3 rosso
8 69 soggetti
8 69 soggetti non
-69 -24 sottratti i
-53 -69 tanto
-64 -69 teniamo
-64 -69 teniamo da
-17 -69 termine
-64 -69 tuo carrello
30 69 tutte le
-62 -69 una richiesta
-69 -67 usiamo
-69 -43 variazione
54 68 # sulle
8 68 ^chiavetta
68 4 ^da visita
-68 -36 ^data
8 68 ^di una
68 2 ^nel
65 -68 ^si
-68 -25 ^ti
-14 68 ^tuoi
-68 -25 ^tutto
8 68 ^una chiavetta
68 4 ^visita con
-36 68 abbiamo disconnesso
-68 -30 allegati
-68 -61 anche senza
68 -20 aperte
68 1 aprile
68 13 area
-68 -55 azione
68 1 bellinzona
68 -16 blocco
68 2 caselle
-68 -12 che cosa
8 68 chiavetta
8 68 chiavetta usb
68 27 confermato per
68 -25 contrario
68 4 da visita
-68 35 di dodici
65 68 di maggio
68 12 differenza
68 3 dirigente
-36 68 disconnesso
-62 -68 email ne
-68 -36 furti
-68 -52 gentile visitatore
-68 -54 la cifra
-26 -68 la cucina
-68 -66 lettori e
68 4 li ristampiamo
10 68 mondo
-58 -68 nei dati
68 50 nella stessa
68 28 nostra
68 2 nostra mail
68 51 occasione per
68 7 pagato
-68 -62 pasqua
-45 68 portato
68 16 presentata
-68 -62 reset
-2 68 rispondiamo
68 4 ristampiamo
-66 -68 segnale
68 -19 servizio e
-68 -26 successivo
-68 -57 suoi dati
-23 68 telefoni in
10 68 terzi non
-14 -68 ti va
8 68 una chiavetta
8 68 usb
-13 68 visibile
68 4 visita con
-68 -52 visitatore
-67 8 ^avviso di
-67 -53 ^di venerdi
-67 -53 ^garantite
67 48 ^mail del
-67 -53 ^sciopero di
-67 -53 ^venerdi
-67 -53 ^venerdi #
-34 -67 a causa
67 -6 abbiamo stampato
-67 -61 agenzia
67 -13 al terzo
-67 -38 alla
37 67 aprire
-67 8 avviso di
67 12 biglietteria
-67 -52 caso
67 -22 centro assistenza
39 67 chiaro
-16 67 come hai
-67 -50 compilare
67 -37 davanti
-67 -25 dell' agenzia
67 -7 della focaccia
32 67 di posta
-20 -67 dispiace
-67 -10 effetto
-50 -67 elettronica
-12 67 esami
-67 -31 fornitore
-67 -53 garantite
-67 27 gratuita
67 4 il mese
-52 -67 in uno
67 60 incaricata
67 -7 invece del
-67 -17 invitiamo
-67 -17 invitiamo a
-4 -67 l' offerta
-67 -17 la invitiamo
67 -57 la nostra
67 1 la scadenza
-67 -64 le novita
-67 -59 mai il
67 -1 nel sistema
67 44 nell'
67 -7 nella ricetta
-6 -67 nessuno ha
-52 -67 nostri negozi
-67 15 notte e
67 -47 ottobre la
-67 -57 pagamento non
-67 29 parcheggio
-50 -67 potranno
-67 -53 proclamato
-14 -67 pronto
67 54 quattro
67 -7 ricetta della
-67 20 scheda
-67 -53 sciopero di
67 -22 sera dalle
-67 -63 si tengono
67 19 squadra
-4 -67 stato un
-67 -29 strumenti
5 67 telefono e
-67 -63 tengono
67 5 testa
-67 -64 tra le
-51 -67 tua bici
1 67 tua email
67 9 ugo
-67 -9 ultimi
1 67 un archivio
-52 -67 uno dei
-51 -66 ^dispiace
66 -26 ^email
0 66 ^incidente
-66 2 ^mano
-66 14 abbiamo inviato
30 -66 allarme
-6 66 altrove
0 66 anche di
-66 -59 andato per
3 66 aprire i
-66 -32 chi e
-66 -10 chiama
66 18 ci avevi
16 66 da terzi
60 66 dalla
12 66 desideriamo informarla
-1 -66 di carta
-4 66 di prima
-43 -66 disponibile nel
66 28 e non
3 66 esteri
-18 66 garante il
-66 -54 generali
60 66 giorni di
-66 1 il fatto
-66 -59 il verso
-66 1 in rete
12 66 informarla
12 66 informarla che
66 58 intestati
66 58 intestati a
-66 11 la correzione
-66 -21 la foto
-66 -65 lanterna
-47 -66 le ricordiamo
66 -33 lunedi mattina
-66 19 me ne
66 5 non essere
-66 -11 note
9 66 notificato al
-15 -66 nuovi
66 14 ognuno
66 -8 p a
66 -8 pari
4 66 per quanto
66 -26 prima lezione
-3 66 programma di
-52 -66 risponda a
66 -8 s p
66 6 sbagliato il
20 66 seguito
66 7 sportello
-66 -59 verso giusto
-65 -19 # gennaio
-65 -50 # giugno
65 -8 ^buono
-65 -62 ^com'
-65 -62 ^com' e
-24 65 ^del
65 16 a ottobre
65 0 abbiamo scritto
65 -10 aggiornato l'
38 65 altra
-42 65 attacco
-65 -58 attestato
-65 -58 avviene
-65 -55 capire
4 65 cara amica
65 16 certo
8 65 cosa
-65 -61 cose
-59 -65 del mulino
16 65 delle informazioni
65 6 diretta
-65 35 dispiace il
65 -26 dott
65 19 doveva essere
-58 -65 e cari
-65 14 esito
-24 -65 grandine
-65 -59 i lettori
-29 -65 interessato
51 65 invio
65 6 invito di
-65 -49 le tre
65 18 letto il
65 -51 male
-59 -65 mulino
-65 -29 non le
25 65 nove
-19 -65 perche ti
17 65 piu di
-65 -24 presso il
3 65 quanto ci
-1 65 riaperto
-10 -65 rinnovo
4 65 ristretto
-65 -65 sabato
-8 -65 saputo
50 65 schede di
65 -8 scritto #
-65 -58 segretariato
-65 -26 sette
40 65 sono
-63 -65 sotto i
37 65 spedisce
-65 -43 spedizione
-65 63 su
65 -21 ultima
-65 -7 un biglietto
65 16 un certo
64 4 ^al #
64 17 ^altro
-64 -51 ^non riuscito
-64 -51 ^riuscito
64 17 ^un altro
-64 -49 a settembre
-33 -64 abbiamo ancora
-64 -51 ad addebitare
34 64 ad aprire
-64 -25 amico
-64 -45 chf
-64 -45 chf #
-64 -8 con codice
-64 -60 desideri
-64 -42 dieci minuti
64 11 dimenticata
-64 -57 e esaurita
-59 -64 e mia
64 22 eri
-64 -57 esaurita
64 9 evento e
64 -25 farlo
-64 -24 fate
64 5 ho spedito
-64 -37 il supporto
64 8 iscrizioni aperte
-64 -63 la biblioteca
-64 -50 la protezione
21 -64 lavori
-50 64 leggere
-33 -64 lettori
-64 -54 modelli
-64 3 non perdere
-64 -51 non riuscito
-64 8 nuova e
64 54 paghe
18 64 prelevati
12 64 prendiamo
-59 -64 provato a
34 64 provato ad
64 19 restituiamo il
64 22 saldo e
-31 64 stata usata
-3 -64 tornano
-64 -32 trasloco
-40 -64 tuo telefono
-63 -57 # attivo
15 63 # bari
63 -33 # del
-63 -49 a meno
-63 -44 a novembre
-63 -50 anche nell'
63 0 andare in
-63 37 anni e
63 23 area riservata
63 7 centro
63 -3 chi l'
-63 -40 codici fiscali
34 63 commissioni
-61 -63 con chiave
-27 63 con grande
-4 63 con nome
63 -16 con riferimento
63 61 con tutti
-54 -63 controllate
-59 -63 costanza
63 25 data e
63 -7 del corso
63 0 di andare
-11 -63 di via
-25 -63 dieci anni
63 9 digitale
63 25 disposizione per
-63 -4 errore di
63 -17 esiti
-13 63 federale
-63 -60 garanzia
63 2 infastidito
63 -39 le famiglie
-58 -63 linea
-63 -47 lo stabilimento
63 26 manca qualcosa
-63 -46 maso
63 -16 mero
-48 -63 messaggio la
-63 -62 nella lista
-8 63 non ne
63 6 notturna
-36 -63 novembre
63 1 ogni anno
-63 -47 parlano di
-52 -63 parole
-47 -63 per te
17 63 perdita
63 -55 perdonate la
63 -51 presenteremo
63 -41 procedura
63 21 prova e
-29 -63 questi
-63 -62 richiedere
63 23 riservata
-63 -35 rocca
63 5 sbagliato e
63 6 sbaglio una
63 26 se manca
63 13 sempre piu
-63 34 sospeso
63 0 spedisco
-63 -47 stabilimento
63 -16 trattasi
63 -16 trattasi di
-63 62 un dispositivo
-63 -59 utili
63 23 venuti
-30 -63 verificato
-16 -63 vetrina
62 22 # su
42 62 ^attenzione
-1 -62 ^contatore
-1 -62 ^del contatore
-62 -54 ^di evacuazione
-62 -54 ^evacuazione
49 62 ^ora
9 62 ^subito
18 62 abbiamo cambiato
0 62 abusivo
-62 0 accesso
0 62 accesso abusivo
62 20 allo #
40 62 altra cliente
-5 62 analisi
-62 -40 anno l'
62 -35 ascolta
62 7 avevamo promesso
-33 -62 breve
-62 -48 chi la
55 62 confermato
-62 -32 contributo
-39 62 destinatari
-62 -54 di evacuazione
11 62 di scuola
-58 -62 di spesa
62 -16 difficolta
-22 -62 e gratis
62 0 e lei
-39 62 e trattato
62 1 egregio signor
-62 -54 evacuazione
62 -29 fuori
-62 21 gelso
17 62 i movimenti
-62 -38 ingresso e
-62 -38 l' ingresso
-62 -11 le comunichiamo
-62 -4 le corse
-55 -62 le mani
62 -9 lei ha
-62 -46 libro
-62 -61 lista dei
-56 -62 lo dica
-62 -32 messaggi
62 10 non #
18 -62 passato
62 1 pedrazzini
62 -40 posti
35 -62 premio
2 -62 primavera
-36 -62 quanto basta
-35 -62 quaranta
-62 -49 query
9 -62 raccolta
62 -15 risposte a
-9 -62 scegli
62 3 scuse per
62 1 signor pedrazzini
62 45 sim
-62 -48 soltanto il
-3 62 tessera e
-39 62 trattato
-39 62 trattato di
-41 -62 un errore
-62 -47 via sms
-60 -62 viaggiatori
-61 -43 ^libro
-6 61 ^sono stati
-6 61 ^stati
61 3 ^webinar
-52 -61 a febbraio
-61 11 allegato
5 -61 amici
61 1 bene
-1 61 bloccato
-8 -61 bolletta
-61 -41 bottiglie
-56 -61 candidatura
5 -61 cari amici
-61 -46 ce le
15 -61 certificato che
61 52 ci sei
-48 61 circolano
-19 61 colloqui
-61 -36 comincia
-59 -61 con errori
61 43 di aggiornamento
61 -51 di due
-61 -50 ecco le
61 -9 elaborazione
61 43 era stato
61 27 euro era
61 24 fare niente
61 2 foglietto
16 61 i nomi
-17 -61 il caffe
-18 61 l' avevamo
61 3 l' invito
-3 -61 la responsabilita
53 61 la vostra
60 61 lei e
-49 -61 messaggio automatico
61 21 non va
19 61 nostri clienti
-61 -49 nostri server
4 61 offerte
-61 -56 ora con
61 -6 p
61 31 passione
-52 -61 per ora
-54 -61 pero
61 4 proposto
-46 -61 quali dati
-3 -61 responsabilita
0 61 richieste di
61 -1 rilegge
61 5 rispettato
-49 -61 risponda
-61 -46 se invece
-61 -49 server sono
-61 -36 si comincia
-43 -61 siamo spiacenti
-35 -61 sospetto
-61 10 sta
-52 -61 stati coinvolti
-3 61 suo c'
12 61 team
-61 -51 termica
-59 -61 ti rimborsiamo
61 -11 troppi
28 61 un mese
-61 -57 verso
-39 -60 # pagine
55 -60 ^#
0 60 ^cambi
60 1 ^dati del
-60 -46 ^invito
-49 -60 ^nuovo accesso
60 24 al
60 -6 al centro
-17 60 al corrente
60 -4 al sesamo
60 -4 allergici
-60 -15 averla
60 -12 bozza
-54 -60 buongiorno
-60 -59 caso contrario
-12 60 che ha
58 60 che le
-12 60 ci hanno
60 2 ciao !
-1 60 comunque di
60 58 con il
-60 -45 consultabile
-17 60 corrente
1 60 dall' esterno
60 1 dati del
5 60 dei sostenitori
-47 -60 dica
16 60 dipendenti
60 11 ditta
-2 60 donato
60 30 e arrivata
-60 -45 e consultabile
-6 -60 entro le
-33 -60 forno
60 43 gia compilato
60 -1 ho scritto
60 16 ieri ti
-42 -60 il
-33 -60 il pane
-60 -37 indicati
-40 -60 la redazione
17 60 la sera
-60 -42 le offerte
52 -60 lezione
60 0 lo era
-19 60 lo ha
19 60 nascita e
-60 -59 nel tuo
-55 -60 nessuno puo
-22 -60 nostri
60 6 nuova carta
-49 -60 nuovo accesso
24 60 ordine
-33 -60 pane
60 -27 parlare con
24 60 prenotazioni
42 60 preso un
60 -9 prossima volta
60 32 quello del
15 60 qui e
18 60 rag
-40 -60 redazione di
-60 -45 rosa
60 -26 sala
-33 -60 se siete
-60 -6 segnalato l'
60 -4 semi
60 -4 sesamo
-60 49 si fa
0 60 sicurezza dei
5 60 sostenitori
60 44 stata trasmessa
60 -31 stata un'
59 60 stato messo
60 -15 successo
60 44 trasmessa
60 22 trovera
60 20 venduto
`;
