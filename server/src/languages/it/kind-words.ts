/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
288 93 e ti
272 124 annullato non
-267 -218 manchera
37 262 ^i
257 26 chi li
253 83 gettoni
247 141 avevamo
-247 -145 errore
-245 -179 ^come
-241 -210 esportazione
238 62 # rimane
238 62 rimane
7 235 rubato
-234 -221 domani non
234 87 era
230 33 ^conteneva
-228 -222 # km
228 39 e quello
-228 -222 km
-197 -228 tiene
-227 -219 da stanotte
226 89 quella mail
108 226 su un
-194 -223 allerta
-199 -219 informatica
57 219 movimenti
-199 -219 sicurezza informatica
-215 -177 buone
214 30 rettifica
52 213 da internet
-200 -213 il trucco
213 18 la versione
-200 -213 trucco
114 212 conteneva
-210 -137 in ferie
-210 -128 non si
210 29 piattaforma
-210 -137 siamo in
-210 -164 venti
-208 -104 se ti
207 40 ^sbagliata
-207 -203 nostro errore
-197 -207 simulazione
206 50 sbagliata
-201 -205 preferito
204 62 ^da
204 57 caricare
-202 -33 ^a
57 201 internet
-201 -162 l' esportazione
-201 -157 peccato !
201 19 vi abbiamo
-200 -129 ricevera
199 28 ^vostro
198 50 ^acqua
-197 -133 ^di nuovo
-197 -177 cortile
197 37 hai ricevuto
15 196 e entrato
15 196 entrato
-196 -90 sociale
-195 -159 possiamo
195 75 quello
194 46 ^con la
-193 -61 anni
59 193 indirizzo e
193 26 tariffa
192 60 # i
-192 -165 ci spiace
-191 -163 spiace
-170 -191 uscite
190 122 ^non e
190 34 ^pacco
-190 -185 ^truffe
-147 -190 caso di
-190 -67 da noi
-165 -190 dagli
190 58 delle #
190 68 non avevamo
-190 -185 truffe
-188 -178 ^dieci
188 16 ^messaggio
1 188 conteneva i
188 52 di ieri
-188 -139 raccolto
-181 -187 piacere
-101 -186 ridiamo
185 66 ^nella
-184 -167 # l'
-184 -150 ^versione #
-184 -150 della versione
-161 -184 i dieci
183 57 ho
72 183 state
-182 -139 noi abbiamo
182 35 noi e
-182 -161 taralli
-181 -149 corriere non
181 36 il contratto
-181 -149 il corriere
-180 -117 a sabato
180 10 caricato la
139 180 sappiamo
179 8 ^ricevuto
179 51 mai
-179 -163 se
-179 -137 va di
178 53 # abbiamo
178 35 aperto la
-178 -151 venti minuti
-177 -126 dieci
177 41 un solo
-176 -136 ^chi
176 56 ^di ieri
176 56 ^ieri
-140 -176 ^scadenza
-176 -173 ^settimana
-176 -83 fino a
-168 -175 ^della sicurezza
175 31 contribuente
175 31 gentile contribuente
174 64 da venerdi
-126 -173 ^nostro errore
-173 -148 costera
173 32 pubblicata
-13 172 ^conto
172 47 colpa e
10 172 erano
172 88 l' email
172 47 la colpa
172 18 la corsa
172 52 si sono
-171 -157 clic
-123 -171 corso
25 171 file con
-171 -120 questo messaggio
171 48 rata
-39 171 scrivo
19 170 accessi
-170 -103 come
-166 -170 dottor
-150 -170 errore che
-166 -170 gentile dottor
170 51 nuovo e
-170 -166 romanzo
17 169 ^tutti
-169 -110 aggiorna la
-169 -136 carla
-169 -122 completo
23 169 la cartella
-141 -169 non ci
169 7 tutta italia
-168 -21 copia
-168 -140 la aspettiamo
168 61 modello
-168 -90 pagamento e
-149 -168 qualche giorno
-168 -139 restano
168 60 ti abbiamo
-168 -129 torna
24 167 e password
-160 -167 mandiamo
4 167 nascosto
-147 -167 passera
-69 -167 scade
-147 -167 tecnico passera
166 46 abbiamo invertito
-166 -95 accordo
-166 -105 ce lo
-166 -151 il mare
166 46 invertito
166 46 invertito due
-166 -151 mare
-166 -151 mare e
166 51 per aver
166 32 primo
25 166 quarto
-166 -135 un clic
-165 -57 ^piu
-165 -126 ^sbagliato
-165 -122 aspettiamo sabato
165 39 dentro c'
-165 -142 fine del
35 165 hanno
55 165 stati
165 49 tipografia
49 164 ^clinica
164 22 ^mail di
-164 -112 ^nuovo
33 164 e nostro
-141 -164 gusto
164 21 l' estratto
164 28 noi a
164 19 ordinato
164 34 sito non
-163 -119 ^la nostra
-155 -163 apriamo
-162 -154 ^ricevuta
-9 162 abbia
-162 -116 dal catalogo
-162 -120 falsi
-158 -162 lago
-162 -152 proponiamo
162 23 visione
43 161 ^dei
-161 -112 alternative
39 161 autorizzato
161 8 avevi scelto
-161 -148 caffe
39 161 non autorizzato
-161 -120 pacco
-161 -138 per qualche
161 0 problemi
161 3 versione
-89 -160 ^novembre
-160 -152 a giugno
-160 -124 al mese
-160 -129 alla cena
-160 -129 cena
-160 -89 e si
160 61 gia versato
-148 -160 libero
10 160 presenze
42 160 telecamere
42 160 un tecnico
160 61 versato
-159 -121 a mezzanotte
-137 -159 abbiamo ricevuto
159 79 app di
159 106 da quella
159 92 doveva
-141 -159 giorno
159 24 ieri abbiamo
159 25 le abbiamo
159 26 nel menu
10 159 sul nostro
-158 -122 hai tempo
-158 -158 il vecchio
-158 -117 mezzanotte
158 -14 n'
158 86 nostre scuse
-139 -158 su windows
-158 -122 tempo fino
-139 -158 windows
-157 -145 ^superato
157 26 ^vi abbiamo
157 65 in piu
-135 -157 minuti
90 157 qualcuno
-111 -157 quando
-156 -84 di aver
-156 -124 gentile signor
156 68 pubblicato
-156 -78 ti aspettiamo
-151 -156 trent'
-151 -156 trent' anni
156 61 zona
-155 -82 abbiamo rimborsato
-154 -155 brutto
-74 -155 cinema
-155 -120 dallo
85 155 i messaggi
-155 -148 ne parliamo
154 20 contare
154 27 fuso
154 84 il file
154 29 pubblico e
-151 -154 quando vuoi
-154 -104 ultimo
-153 -84 # e
153 31 confuso
61 153 e stata
153 64 evento
153 64 l' evento
153 28 mail di
153 22 ne rammarichiamo
-116 -153 online
153 40 ragione quella
153 22 rammarichiamo
-152 -134 abbiamo deciso
-152 -134 deciso
-152 -134 deciso di
152 71 essere stato
152 47 ha fatto
152 59 ieri
152 123 lasciato
5 152 le credenziali
152 45 online e
-152 -150 preavviso
-152 -96 registrati
-152 -150 segnali
38 151 ^iscritti
38 151 ^iscritti al
151 26 ^iscrizioni
151 50 avete potuto
-151 -80 come previsto
151 26 da due
151 36 del tutto
56 151 ignoti hanno
151 47 informazione
38 151 iscritti al
-58 -151 la fattura
151 45 lo e
151 50 non avete
-151 -132 non possiamo
47 151 protetta
-150 -8 ^indirizzo
90 150 abbiamo spento
-150 -82 altrimenti
-150 -83 appena
150 38 calendario
150 27 fermata
149 35 ^abbiamo perso
-7 149 ^hanno
149 35 ^perso
-149 -147 ^promemoria
149 35 abbiamo perso
-149 -89 d' identita
30 149 da chi
103 149 e rimasta
-94 -149 esposto i
-149 -107 garibaldi
105 149 ha
-149 -89 identita
103 149 rimasta
149 35 spiacenti per
149 78 vuole
-148 -134 ^prezzi
1 148 copiate
-132 -148 del furto
-148 -124 errori
-148 -137 il pacco
-148 -134 impone
-148 -134 impone di
111 148 sapere
-148 -119 signor
-148 -131 supporto
147 92 ^era
-147 -119 ^rimborso
-147 -119 accogliere
-147 -119 accogliere la
147 -2 al contrario
-147 -113 autunno
-147 -122 con effetto
-100 -147 furto del
147 2 ha mai
31 147 indirizzo
147 -2 la tabella
147 23 lei
147 31 maggio e
147 3 promesso
-147 -131 ti mandiamo
-120 -146 banche
146 -15 con l'
-146 -116 domenica notte
146 -11 dovevamo
146 32 due giorni
-146 -124 modo di
146 35 scritto due
-146 -141 superato
146 24 vecchio di
54 145 ^dati
-145 -95 a buon
-145 -95 buon fine
-145 -128 cassa di
-106 -145 danno
-65 -145 entro
-145 -105 fattura n
-106 -145 il danno
-145 -80 il pagamento
-145 -145 le scuse
-133 -145 nostri sistemi
96 145 nostro
-145 -145 scuse che
145 71 sul conto
145 47 troppo presto
-108 -145 una prova
-136 -144 # di
-144 -140 ^esauriti
-125 -144 ^no
-144 -133 allegato trova
-144 -95 app
-144 -140 esauriti
-144 -106 fino
144 61 l' importo
144 7 le richieste
-144 -117 maestro
-144 -110 per #
144 47 piena di
-143 -91 ^cambia
-143 -122 ^hai
102 143 nostro sito
143 131 preso
-143 -115 quotidiano
29 143 raggiungibili da
-143 -88 sabato #
123 143 spento
53 143 stata
-143 -59 un numero
120 142 ^per i
142 134 avevamo scritto
-142 -120 clic e
142 31 conta
29 142 curriculum caricati
142 24 disguido tecnico
142 31 estate
-142 -139 gatto
29 142 i curriculum
29 142 il permesso
142 37 museo del
-142 -97 notizia
29 142 permesso
141 53 abbiamo chiuso
-141 -86 abbraccio
-121 -141 amministrazione
-141 -131 aziende
141 10 corretto
141 45 e ci
117 141 e lo
141 8 giorno di
-141 -131 le aziende
-137 -141 riceverai
15 141 un file
140 59 ^estratto
140 11 comunicazione di
-140 -78 momento
140 20 questo ufficio
-140 -130 scelta
-23 140 tuo indirizzo
32 140 vogliamo
-139 -97 # vento
139 50 ^errata
139 101 abbiamo lasciato
-139 -100 capita
-1 139 con nomi
-1 139 dei ragazzi
139 50 errata
-72 -139 il nuovo
-10 139 indirizzo di
-139 -91 mercoledi #
-139 -133 online o
-139 -93 perdere
-130 -139 promemoria
139 12 ricevuto da
-139 -99 ti
-138 -106 ^prodotto
138 117 aver
-138 -134 buone feste
-138 -138 classe
-138 -94 di consegna
138 10 espositori
-138 -134 feste
-138 -105 la mappa
-67 -138 lunghe
-138 -105 mappa
-138 -106 prodotto
-128 -138 scolastica
-138 -91 scriverti
-138 -61 stare
-138 -96 sulla
138 66 vi chiediamo
10 137 al numero
137 -10 avevo
50 137 banca e
137 16 c' era
137 26 colpa
33 137 di nascita
-137 -128 docente
-137 -127 ing
-137 -137 lecce
-137 -123 li ha
33 137 nascita
-44 -137 ospedale
-137 -108 recital
-137 -71 reso
-33 -137 scadenza
-137 -130 scusa se
54 137 sito ha
-136 -116 ^chi ha
136 32 alcun
41 136 clinica
-134 -136 e partito
37 136 iban e
-60 -136 offerto
7 136 senza protezione
135 11 ^noi
-14 135 accessibili
-135 -120 aprile alle
-135 -122 avra
0 135 cifrati
135 36 contratto
-135 -119 da giovedi
9 135 e cosi
-135 -113 fatture
95 135 genitori
135 34 ieri vi
-135 -101 il termine
135 41 l' invio
-135 -113 le fatture
42 135 lo abbiamo
135 31 multa
-119 -135 n
-119 -135 n #
-21 135 paziente
21 135 potevano
135 53 scrivi
-28 135 trovata
-134 -135 volentieri
-134 -86 # a
-54 -134 ^app
134 12 conteneva il
134 19 da domani
-118 -134 di novembre
134 3 due anni
33 134 nomi
134 70 non la
134 28 partita
54 134 possa
-129 -134 richiamo
71 134 subito
133 15 carta e
37 133 del portone
133 30 disguido
-60 -133 domani
-133 -108 gli errori
133 44 importo
-133 -88 in ottobre
88 133 nella
37 133 portone
15 133 recapiti
133 109 ricevuto il
-133 -86 ricordiamo
52 133 sa
133 110 sera
133 78 sono in
133 20 un disguido
57 133 un modulo
-60 -132 accettato
132 74 era raggiungibile
132 36 indicato
132 -33 lo sappiamo
132 24 non paghera
-132 -120 note di
-132 -105 o con
132 24 paghera
-132 -99 sole
-82 -132 usa
131 38 ^comunicazione
-131 -7 ^sicurezza
-131 -93 biblioteca
-131 -110 che la
131 24 chiudere l'
3 131 della sua
-131 -124 errori di
131 38 famiglie che
-35 131 ha allegato
75 131 impostato
6 131 informazioni
131 5 ne scusiamo
-104 -131 per uno
-126 -131 perdonaci
-131 -93 tornare
72 131 ufficio ha
-65 -130 ^e in
130 31 allarme che
130 27 annullato la
-130 -65 campo
-130 -95 cinque anni
130 49 disservizio
-130 -101 e in
130 42 euro non
130 89 file
25 130 ignoti
-130 -101 in casa
-123 -130 lettera e
-120 -130 mercoledi
-130 -86 officine
-115 -130 ora del
-14 130 potuto leggere
-123 -130 prenoti
-130 -105 prezzi
130 39 prezzo della
-130 -102 quota
130 31 siti
-130 -125 tre settimane
130 31 vostri siti
-129 -95 ^disponibile
-52 -129 ^il suo
-2 129 cartella
129 26 cartello
129 -14 di nuovo
20 129 dove
129 36 era un
-123 -129 i #
-124 -129 i server
129 53 in omaggio
129 123 insieme al
-95 -129 neve
-129 -95 o il
-129 -121 partito
-129 -108 peccato
-129 -52 presso
129 34 quello che
7 129 recapiti e
-64 -129 scontrino
56 129 sottratto
56 129 sottratto dall'
129 85 spedizioni
-124 -129 spegniamo
129 -33 te ne
-7 128 ^ad altri
128 40 ^avevamo
128 45 ^sollecito
128 45 ^sollecito di
-7 128 ^visibili ad
128 19 applicato
-128 -47 avremmo
128 30 bonifico
85 128 e la
128 44 e nostra
68 128 figlio
10 128 garante
68 128 genitori della
128 83 gentili signore
-128 -124 guarda
-112 -128 ignora questa
3 128 informatico
-128 -67 lo diciamo
128 68 mostrato
-128 -94 sbagliato indirizzo
-14 128 scaricato
128 45 sollecito di
128 46 speciale
-53 -128 tolto
-112 -128 tu ignora
-7 128 visibili ad
68 128 vostro figlio
128 29 vuoto
127 69 ^mail
127 27 causa di
23 -127 fattura
127 32 invece
127 68 nostro archivio
-127 -117 raccontano
-127 -102 ritardo per
127 72 sabato e
127 6 scatola
31 127 smarrito
127 43 trovi nella
5 127 verifiche
126 42 ^c'
126 42 ^c' era
-126 -109 ^catalogo
126 13 ^quattro
-126 -106 assistenza di
13 126 autori
13 126 autori hanno
126 1 ci siamo
13 126 di riscatto
35 126 e un
-126 -119 false
13 126 gli autori
13 126 hanno copiato
126 125 il messaggio
126 -2 in produzione
126 91 nella tua
126 30 non corretto
126 -2 produzione
126 0 pure
-126 -78 registrazione
-126 -106 ricevuto la
13 126 riscatto
125 15 ^rettifica
-123 -125 accesso con
-87 -125 account
-125 -109 biglietti restano
-125 -112 cambiati
11 125 dentro ci
-125 -100 di san
125 17 fermo e
-90 -125 giovedi dalle
-123 -125 grazie di
80 125 i genitori
-15 -125 il link
-123 -125 il tempo
-125 -124 in lista
-125 -100 in sagrestia
-115 -125 liberare
-125 -100 nella chiesa
34 125 nome foto
125 -9 non era
6 125 oggetto di
-65 -125 perso
16 125 potuto
-125 -109 restano validi
-125 -100 sagrestia
125 36 una cifra
125 28 una spesa
-105 -125 verde #
94 124 ^b
-76 -124 aggiornato
124 28 altri il
21 124 anno e
124 10 carattere
-124 -105 descrizione
-124 -82 finestra
-16 124 ha trovata
-124 -62 il portale
124 11 lo paghiamo
-124 -115 o
-78 -124 passa
-124 -10 portale
-109 -124 puoi
74 124 riga
-124 -107 ritrovo
-124 -75 serve un
24 124 si potevano
124 4 stamattina alle
13 123 ^di prova
51 123 ^furto di
31 123 ^registro
38 123 avevamo impostato
-5 123 codice del
-33 123 elenco dei
111 123 ha spedito
-21 123 l' elenco
123 69 la conferma
-123 -56 negozio
-123 -93 piu semplice
-120 -123 serve
-122 -73 ^finita
-122 -110 ^note
122 52 ^sull'
-122 -77 ^sulla
-53 -122 ^suo
-122 -68 cancello
122 -22 corrette
74 122 dei
4 122 di una
9 122 e il
-122 -73 finita
-81 -122 giugno
-122 -100 l' #
122 15 la piattaforma
-10 122 le password
-65 -122 non puo
-77 -122 per neve
-122 -88 possibile
122 -9 soddisfazione e
-122 -65 tutti voi
-122 -83 {}
-121 -110 ^di phishing
-14 121 ^informativa
-121 -110 ^phishing
-121 -110 ^simulazione
-121 -110 ^simulazione di
5 121 accorti
-121 -54 aggiornamenti
121 2 aprile si
121 48 assoluta
121 11 che lei
-121 -110 cliccato
-121 -100 dell' istituto
-121 -110 di phishing
121 21 e partita
121 46 e-mail
-121 -110 finta
-121 -110 finta mail
-121 -110 ha cliccato
4 121 ho messo
-106 -121 in tre
-14 121 informativa
-121 -100 istituto
-115 -121 la denuncia
121 27 la qualita
121 110 non c'
121 -2 olio
-121 -85 ordinare
-121 -110 phishing
-121 -73 piatto
-121 -109 previsto
28 121 prima del
121 48 priorita assoluta
121 46 questa e-mail
5 121 siamo accorti
-121 -110 simulazione di
-121 -57 tre
-102 -121 una settimana
25 121 utenza
121 15 vi avevamo
-120 -49 boutique
120 25 che hai
120 86 chiarimento
-120 -101 chiasso
-120 -73 d' accordo
41 120 data di
120 120 di un
-120 -80 dirci
-91 -120 disdetta
-120 -66 e una
120 93 ente
-120 -68 entro tre
27 120 esposizione
27 120 esposizione di
-120 -49 in boutique
-120 -38 in questo
-120 -94 indietro
-19 120 la tua
11 120 le copie
-120 -83 noi un
-120 -104 saranno
-120 -92 ti serve
-120 -109 trieste
-120 -99 tuo
43 120 ultimo mese
49 120 visto
-120 -104 volo
16 119 ^i dati
-119 -44 ci hai
-103 -119 coinvolti
-119 -90 controlla
51 119 dei pazienti
119 10 di parole
119 50 e nel
-119 -36 file e
119 10 giri
119 10 giri di
-119 -78 il momento
-119 -74 il tuo
51 119 la clinica
119 106 notifica
-119 -88 password in
-7 119 possiede
119 33 qualita
-115 -119 rilevato
39 119 sanno
-119 -87 semplice
119 37 un prezzo
30 119 una violazione
-119 -81 venite
-119 -89 vento
-83 -118 ?
2 118 ^ad
118 104 ^che
-118 -113 ^e tornato
118 55 ^giorni
-118 -113 ^tornato
118 8 due persone
35 118 e recapiti
118 19 e tutto
118 5 i soldi
118 28 il viaggio
118 38 importo verra
-74 -118 la domanda
118 16 lasciato fuori
118 10 ogni caso
118 36 omaggio
118 19 per sbaglio
35 118 portale e
118 -4 puo essere
-118 -115 solo la
-118 -81 sono due
118 23 stessa ora
52 118 sua banca
37 118 un attacco
-117 -60 ^documento
-117 -70 ^fuga
-117 -70 ^fuga di
117 56 ^per la
117 31 aver scelto
29 117 ce l'
7 117 comuni
-117 -67 da sabato
117 31 dalla nostra
-18 117 elenco
-43 117 entrato nella
-117 -70 fuga
-117 -70 fuga di
-117 -60 identita che
-117 -77 lambrusco
117 6 non li
117 31 nostra volonta
117 5 potrebbero non
117 61 problema
117 69 puo succedere
-117 -85 quattro anni
117 56 scritto
-117 -111 tempo che
39 117 tua
-117 -111 tuo abbonamento
-117 -106 usavi
117 31 volonta
116 6 anomalia
0 116 che in
-116 -108 civile
89 116 codice
-116 -108 e ringraziamo
116 38 egregio
116 40 gentile cliente
-116 -70 gli ordini
116 49 il tono
-116 -80 levante
-116 -111 non desidera
-116 -72 prenota
-116 -108 protezione civile
-108 -116 riconosci
116 1 riletta
-80 -116 rimborso
-116 -104 rimborso e
116 13 risposte
-116 -104 rivista
116 37 stato generato
116 49 tono
116 55 un servizio
-116 -93 validi
21 115 ^attacco
-95 -115 ^le nostre
-95 -115 ^nostre
10 115 avvenuto
115 113 bari
-115 -93 chiede
115 -12 chiudere
-115 -104 colpa nostra
-115 -87 della posta
115 44 di canone
-115 -87 forte
115 39 generato
-73 -115 hai
-56 -115 il sito
24 115 inoltre
-115 -99 la #
-115 -76 oggi per
115 34 pochi
-93 -115 prova di
-115 -76 ricevera una
1 115 risultati
-70 -115 sbagliato
-115 -82 sotto
-115 -105 un documento
-114 -63 allo sdi
-1 114 aspettiamo in
114 25 caldaia
-32 114 caricati
32 114 che si
114 59 da sempre
-114 -79 da venti
-114 -101 e buon
-99 -114 furto
-69 -114 i nostri
-114 -81 il certificato
114 -17 il finale
114 89 noi la
114 36 ora e
-114 -63 sdi
114 29 tolta
114 62 tutti gli
0 114 un nostro
-114 -57 va in
17 113 ^dati dei
28 113 ^dei dati
113 -3 ^marzo
113 20 ^nella nostra
113 20 ^nostra ultima
113 20 ^ultima
113 -5 addebitato
113 20 che era
113 111 chi
62 113 compreso
-113 -81 consegnato scade
-113 -43 d
113 -4 e gliela
113 30 e invece
113 -4 gliela
113 12 ha ordinato
113 19 internet per
113 51 lunedi e
-108 -113 ore #
-112 -113 per le
-113 -17 pilota
113 -11 quella di
113 5 saluto
-113 -66 sedie
31 113 torri
113 -19 un' anomalia
-113 -100 via dei
112 -3 ^# marzo
-112 -72 anche lo
112 34 bolletta di
54 112 chiami
-112 -75 chiedere
-112 -77 da parte
-93 -112 della banca
15 112 dentro
-112 -65 di taccuino
-112 -70 disco che
-112 -100 entrare
112 1 episodio
6 112 garante lo
-112 -72 gialli
112 10 giro
-112 -72 i gialli
-112 -66 il controllo
-112 -78 il disco
112 11 iscrizioni
-17 112 la cancellazione
112 30 la ringraziamo
4 112 nome e
112 1 nostra ultima
-6 112 oggetto
-112 -93 parlato
112 12 problema tecnico
-112 -72 riapertura
-112 -65 taccuino
20 112 ti consigliamo
35 111 ^estranei
111 14 ^la mail
28 111 ^notifica
-111 -35 a s
-68 -111 account da
-111 -14 al #
-111 -87 al campo
-111 -92 anni di
-71 -111 auguri
-71 -111 auguri di
6 111 conservato
6 111 conservato le
27 111 e indirizzi
111 81 e ne
-111 -62 i bambini
111 11 invece di
111 -4 le altre
-46 -111 manca
84 111 nel suo
111 31 no ?
-111 -87 quota #
-111 -35 s d
111 -12 svista
-66 -110 ^nostra
110 83 ancora
7 110 check-in
110 -30 con lei
-51 -110 cucina
-81 -110 di domani
54 110 doveva esserci
-96 -110 dura venti
110 28 era quello
54 110 esserci
110 24 favore
110 101 in una
-110 -85 la lampada
-110 -85 lampada
110 24 per favore
-110 -87 scende
-110 -107 tuo profilo
-56 -110 versione #
109 33 ^delle
-109 -100 ^giorno
-109 -54 ^richiesta
-109 -100 ^un giorno
-83 -109 account e
-109 -94 ceramiche
31 109 chi ci
-109 -77 chiusi
-109 -91 ci avvisi
-109 -95 come da
-39 -109 dalle
109 0 in altri
70 109 l' ha
109 3 non l'
109 39 prenotare
69 109 programmazione
69 109 programmazione e
-109 -81 richiesta
-12 109 sa che
9 109 scaricare
109 16 sorteggio
-109 -55 tra
109 -23 tre ore
-109 -109 ultimi giorni
-11 108 ^dell'
-108 1 ^di sicurezza
-79 -108 ^domenica
28 108 c' erano
-108 -76 carta d'
-108 -13 casa
-108 -42 controllo
108 4 convegno
108 35 data #
108 28 dato
108 25 davide
1 -108 di domenica
-99 -108 essere soppresse
19 108 fiducia
-108 -96 giorno per
30 108 indirizzi in
18 108 l' iban
108 2 li
-108 -80 macchina
7 108 ne ha
-108 -66 ore
19 108 pazienti
58 108 per errore
-108 -64 piedi
108 21 replica
-49 -108 risolto
16 108 sono stati
-99 -108 soppresse
-12 108 sottratti
-108 -90 spostato
108 -24 stamattina
108 25 tu sei
108 43 un secondo
-65 -107 # febbraio
107 -4 ^il link
-107 57 ^il nostro
107 -4 ^link
107 15 abbiamo mandato
107 84 ad
107 19 ad agosto
-107 -71 aggiorna
-107 -102 all' ultimo
-107 -37 avviso
-107 -50 clicca
-107 -50 clicca qui
107 -31 corsa
107 37 da tre
-41 -107 dati di
107 -11 e vi
-41 -107 febbraio
-107 -102 fino all'
59 107 fiscale
34 107 foto della
107 70 guardare
0 107 ha visto
8 107 hotel
107 24 la mail
-107 -83 la ricerca
107 -27 lettura
-107 -92 se non
-107 -89 sembra
-65 -107 sezione
107 7 siamo
-107 -89 tasto
-79 -107 torta
107 31 uguali
44 107 una nostra
-106 -79 ^comprato
-106 -95 ^disdetta
-106 -59 ^la sua
106 -9 ^servizio
106 6 a meta
-65 -106 abbiamo aggiunto
-106 -95 abbiamo registrato
-65 -106 aggiunto
-106 -83 allora
31 106 codice fiscale
106 -34 colore
-106 -93 funzionano
-106 -86 i biglietti
-14 106 inviato il
106 0 mesi
-106 -95 perderla
106 -16 prima e
-106 -95 registrato la
60 106 sant'
-106 -100 scaduta
106 88 segretaria
-106 -95 sua disdetta
106 21 succedere
-105 -86 ^raccolto
105 32 ^scritto
3 105 ^sicurezza del
-105 -87 aumento
13 105 b
-105 -3 bella
-105 -81 borgo
-79 -105 buona giornata
-105 -86 civico
-105 -104 dai nostri
-105 -57 dare una
32 105 di casa
-52 -105 ha trovato
-105 -38 il numero
-105 -87 l' aumento
-105 -103 la settimana
-27 -105 link
-61 -105 logo
105 89 nelle
105 67 non doveva
-88 -105 oppure
-105 -49 pagine
36 105 potete
-100 -105 quest' anno
-13 105 referto a
-92 -105 sinistro
105 28 sistema e
105 15 soldi
-13 105 suo referto
-97 -105 un minuto
-34 -104 ^cancellazione
-67 -104 ^siamo
0 104 ^visibili
-104 -58 andranno
-104 -86 aprite
-104 -79 bere
-104 -45 ci trovi
-104 -84 ciao {}
-104 -79 da bere
104 -19 del mattino
104 -29 di mercoledi
104 23 di questa
-98 -104 dura
-28 -104 entro il
6 104 estranei
104 34 hai ordinato
17 104 intruso
-104 -69 l' errore
-104 -40 modo
-104 -86 non aprite
-104 -51 numero #
-80 -104 nuove condizioni
-104 -77 parte vostra
-16 104 password di
-30 -104 per chi
-104 -45 per sms
-104 -25 per tre
-104 -67 prima della
-104 59 qualche
104 -6 questo indirizzo
17 104 un intruso
104 24 un saluto
0 104 visibili
-92 -103 ^rifiuto
-103 -96 ^scaduto
-103 -47 bottone
-71 -103 com'
-81 -103 del previsto
2 103 email e
103 52 faccio
-93 -103 gia pagato
68 103 giga
-103 -100 i termini
-11 -103 il filtro
-103 -94 il rumore
-50 -103 indirizzo sbagliato
-72 -103 libreria
103 52 lo faccio
25 103 per sei
103 -3 prega
103 -3 prega di
-103 -69 quello nuovo
-92 -103 rifiuto
103 77 ritirato
-103 -94 rumore
-103 -84 secondi
103 -3 si prega
-52 -103 sinceramente
-103 -81 sms che
-13 103 stata aperta
-103 -100 termini
-103 -100 termini di
62 103 ti arriva
-103 -93 un pacco
-81 -102 # metri
-91 -102 ^chiedere
-102 -87 a noi
-97 -102 a ritirare
102 9 barca
-102 -101 con questi
102 64 detto
-99 -102 di donazione
102 26 due volte
102 42 durante
-102 -87 e andata
102 16 e siamo
102 16 elisa
-97 -102 fino alle
102 16 giugno e
102 26 hai gia
102 27 il problema
-102 -27 in negozio
7 -102 insieme
102 3 lei aveva
102 9 lo
-93 -102 lui
-102 -82 marta
-99 -102 nazionale
-102 -76 oggi a
-102 -63 per un
-39 102 protezione
102 25 regalo
-84 -102 ricevuta di
-94 -102 riva
102 13 salta
-99 -102 sciopero nazionale
-102 -57 sotto la
21 102 spedire
-102 -84 trova la
-102 -70 uffici
-99 -102 uno sciopero
-101 -85 # dalle
-101 -75 ^# e
-101 -95 ^benvenuta
-101 -95 ^benvenuta in
16 101 ^casella
-93 -101 ^condoglianze
-93 -101 ^nostre condoglianze
-101 -83 ^sua richiesta
101 -3 agosto
-101 -17 aspettiamo
101 26 avevamo detto
-101 -95 bello averti
-101 -95 benvenuta
-101 -95 benvenuta in
-101 -95 che bello
101 6 chiuse
-101 -98 com' e
-93 -101 condoglianze
39 101 delle
101 -57 di natale
-8 -101 di piu
-101 -95 dicci
101 40 dobbiamo
-101 -48 e dovuto
27 101 e numero
16 -101 e ora
-61 -101 effettuato
101 39 fatto il
0 101 foto e
-101 -79 gia stata
101 53 ha mostrato
101 -27 in fondo
28 101 indirizzi
101 11 mandato
66 101 mese di
101 20 nel nostro
-50 -101 non sono
-93 -101 nostre condoglianze
101 -14 originale
-101 -92 padiglione
-101 -92 padiglione #
-93 -101 padre
-101 -12 sicurezza
-101 18 societa
42 101 tutto
40 101 un dato
-101 82 una copia
101 27 verranno
-101 -31 vi preghiamo
-101 -75 via
-100 -80 # alle
-63 -100 # franchi
-100 -77 ^falsi
43 100 ^furto
-29 100 ^pazienti
-100 -82 ^possibile
36 100 a privacy
57 -100 abbiamo tolto
34 100 all' autorita
100 76 cliente
-100 -87 crocchette
-67 -100 da lunedi
100 75 davvero
36 100 e informato
-7 -100 filtro
100 -15 formazione
-63 -100 franchi
-27 -100 l' allarme
100 22 la banca
100 26 la partita
36 100 non comunicare
98 100 partono
-76 -100 piazza
37 100 profili
100 10 quaderno
-48 -100 quel
36 100 quella pagina
14 100 redditi
100 33 serena
-100 -22 ufficio e
-99 -50 ^breach
-99 -50 ^data breach
-90 -99 ^esito
-90 -99 ^esito della
99 2 ^interruzione
-14 99 ^privati
-96 -99 ^quota
-99 -86 ^spam
64 99 a un'
-99 -50 breach
63 99 colonna
99 -6 creato
-73 -99 da oggi
-99 -50 data breach
-99 -39 dei #
-99 -79 di errore
-90 -99 esito della
99 80 essere
17 99 gli indirizzi
99 2 interruzione
99 2 la causa
-99 -21 modifica del
-95 -99 non viene
-14 99 privati
-99 -86 spam
-99 -71 te lo
-44 99 trovata e
-99 -5 un anno
-99 -82 un promemoria
-85 -99 versata
-95 -98 ^assemblea
-95 -98 ^assemblea ordinaria
-95 -98 ^convocazione
98 -5 ^di stamattina
-98 -23 ^indirizzo email
-95 -98 ^ordinaria
98 -5 ^stamattina
-98 -23 ^tuo indirizzo
98 86 aperta
-98 -73 assegno
-95 -98 assemblea ordinaria
-98 -84 bus
98 -23 che per
98 62 chiuso la
-98 -92 ci rincresce
-98 -56 comunichiamo
-98 -56 comunichiamo che
-98 -27 con gli
24 98 consultati da
-98 -54 contatti
4 98 conti
-32 -98 corso di
-98 -69 da quattro
86 98 data
-95 -98 del giorno
-98 -3 di sicurezza
98 -5 di stamattina
-98 -96 donazione
98 -41 doppia
98 27 e gia
-73 -98 entro #
-71 98 fa
-98 -93 filiale
-98 -92 furti di
-36 98 garantito
-93 -98 il premio
-98 -80 il sistema
-98 -93 in filiale
-98 -76 le ore
98 7 lo sportello
-95 -98 ordinaria
-95 -98 ordine del
98 34 per qualsiasi
-98 -73 perse
12 98 polizia
-98 -92 rincresce
-93 -98 ritirare
72 98 taluni
-98 -7 tra il
-59 -98 usare
98 23 venerdi a
98 -29 viaggio
-34 -98 vuoi
-97 -81 ^andata
-97 -81 ^e andata
-25 -97 antincendio
-97 -77 batteria
97 92 c'
97 20 canone
-31 -97 cassetta
-97 -8 chiamare
97 -9 conguaglio
-97 -72 conservare
20 97 dei dati
97 -2 di lunedi
-97 -96 e scaduta
97 4 editor
97 5 fatto
-97 -36 gia provveduto
-97 -72 giorni
97 28 ha pagato
1 97 ha preso
-97 -47 oggi
-97 -66 oltre i
97 0 passate
97 36 questa settimana
97 42 responsabile
-88 -97 richiesta di
-96 -84 # messaggi
-80 -96 # ore
-49 -96 ^chiuso
96 11 abbiamo caricato
96 67 ai
96 0 aspettare
96 -35 aveva
-96 -79 buongiorno a
-96 -48 cambiarla
32 96 cantonale
62 96 care famiglie
-96 -60 certificato medico
96 -9 cognome
-96 -77 da leggere
19 96 dati dei
-96 -10 della sicurezza
96 2 di addebito
-50 -96 di ottobre
96 20 dovuto
-41 -96 e arrivato
1 96 forum
-96 -76 i vostri
96 24 in biglietteria
-96 -67 le false
96 7 mail
96 -25 malfunzionamento
-96 -23 minori
-25 -96 passa a
-1 96 per i
-96 -54 pranzo
-96 -77 presenta
61 96 prezzo
-96 -71 profilo
-96 -75 sua richiesta
-82 -96 tempo
96 -25 un malfunzionamento
96 51 volte
-65 -95 ^dimenticato
-65 -95 ^hai dimenticato
-95 -86 ^il concerto
-78 -95 ^se ti
-95 -29 ^sua
95 -6 anno scorso
-95 -78 annullato l'
-95 -86 area clienti
95 -48 arrivati
-95 -79 carrello
95 0 chi preferisce
50 95 clienti
-95 -52 correre
-36 95 curriculum
-95 -18 da ieri
95 11 di aprile
95 -36 di sabato
-65 -95 dimenticato
26 95 fiscale e
-95 -66 forse
-95 -70 giusti
-65 -95 hai dimenticato
-95 -86 i documenti
-95 -78 il sindaco
95 92 in data
85 95 le ha
-4 95 link con
-17 95 login
-95 -71 mensile
-95 -78 meteo
95 35 ordinato a
-95 -59 paese
-19 95 referti di
-95 -91 rilevato un
95 4 rimossa
95 -14 riportato
-95 -78 sindaco
95 25 sistema di
-95 -75 spiacenti di
95 25 tolto i
-68 -95 un gestore
56 -95 vale
-14 95 violazione
-95 -8 vista
22 95 voi e
42 94 ^carta
42 94 ^cosa e
76 94 ^e la
94 4 ^esame
-94 -78 ^richiesta di
94 2 addebito
-16 94 altre #
-94 -40 aperti
-25 94 canale
42 94 cosa e
-5 94 di profili
-94 -85 e online
11 94 iban
-94 -85 il corso
-56 -94 il rimborso
-18 94 le informazioni
-94 -76 lotto
69 94 missione
-94 -77 modifiche
94 7 nessuno di
-31 -94 nuovo
-94 -45 per sbloccare
-7 -94 ricevuto
-94 -45 sbloccare
-94 9 scritto a
-13 -94 scuse
-9 94 suo nome
94 -1 tua banca
-82 -94 usare il
-94 5 violato
93 74 ^chiarimento
-14 -93 ^ma
-93 -77 ^manutenzione
-93 -77 ^manutenzione programmata
-93 -77 ^programmata
-93 -77 ^programmata domenica
-83 -93 arrivera
-93 -52 articoli
93 24 auto
93 23 chiedo scusa
5 93 ci ha
38 93 di pagamento
93 1 e scappata
93 59 frase
93 40 giugno non
93 -1 hanno ricevuto
-93 -51 i ragazzi
-19 93 il login
8 93 informazioni che
-77 -93 l' orario
-93 -27 la legge
-19 93 login da
-93 -64 maestrale
-93 -77 manutenzione programmata
-89 -93 perso il
-93 -77 programmata
-93 -77 programmata domenica
-93 -75 quali
93 -31 riapriamo
93 24 rimborso entro
93 1 scappata
-3 -93 serata
8 -93 un giorno
-93 -82 verifica
93 33 voi
-92 -24 # al
92 3 ^la
-83 92 ^nostro
92 30 ^scusaci
-80 -92 alle #
-25 92 allergie
-92 -83 andata
92 59 avanti i
-86 -92 catalogo
-26 92 che possa
-70 -92 chiediamo di
-14 -92 chiesto
-12 92 chiunque
-92 -27 comune ha
92 14 definitiva
92 0 del dovuto
-18 92 del sangue
92 17 dispiace la
-92 -17 dodici
-92 -71 e scusata
-92 -44 esposto
-25 -92 fine
-92 -27 il comune
-92 -33 il disturbo
-92 -84 il lotto
92 11 l' ho
-92 62 maestra
-92 -64 mezzogiorno
-92 -32 novembre dalle
-92 8 parliamo
-92 -57 per
-17 -92 perdonate
-92 -9 provveduto
-18 92 sangue
-92 -71 scusata
-11 92 tutela
-92 -74 un gatto
-92 -88 un nuovo
67 92 voce
-91 -84 # minuti
-91 -15 ^accesso
45 91 ^agosto
57 91 ^backup
91 90 ^cosa
91 -4 ^e successo
16 91 ^iban
91 -29 ^quello
91 -4 ^successo
-82 -91 ^un
91 2 arrivate
-91 -64 bassi
-91 -81 causa della
18 91 cedolino di
91 86 che avete
-78 -91 chiedere scusa
-88 -91 con loro
12 91 condivisa
12 91 condivisa con
91 -19 consegnato il
-91 62 credenziali
91 11 di garantire
5 -91 di quella
27 91 di viaggi
91 4 e abbiamo
91 32 e da
-21 91 e tra
59 91 erano raggiungibili
91 11 garantire
-62 91 gestionale
-73 -91 gli altri
-91 -15 indirizzo email
91 15 ines
91 6 inviati
-28 91 la stessa
-91 4 la sua
11 91 ladri
-91 -70 le modifiche
12 91 lo hanno
0 -91 lo scontrino
-88 -91 loro e
-84 -91 mercoledi alle
19 91 nome
-25 91 non piu
91 42 pagamenti
91 31 prezzo intero
13 91 programma
59 91 raggiungibili
91 20 ringraziamo per
-91 -77 scade il
91 62 scritto che
-60 -91 scusiamo se
-77 -91 servizio di
-91 -33 settembre
-84 -91 si terra
2 91 stampa
90 30 # ottobre
-90 -57 ^!
72 90 ^che non
-90 -21 ^d'
-19 90 a cuore
-90 -74 aggiornala
-32 90 altra persona
-18 90 autorita
90 58 avanti
-90 -81 browser
-90 -55 che chiedono
-19 90 ci sta
10 90 ciascuno
11 90 ciascuno di
90 28 comunque
-80 -90 custode
-85 -90 dall' app
90 -6 dichiarazione
-53 -90 dispiace ma
-17 -90 domani alle
-40 -90 due
-79 -90 e quel
-86 -90 ecco come
66 -90 finale
-90 -63 grazie
38 90 il codice
-80 -90 il custode
-90 -66 il tecnico
-90 54 immagini
0 -90 intera
11 90 istruttore
-22 90 l' autorita
-78 -90 lunedi #
-90 -58 ne abbiamo
-90 -47 occhio
90 1 ora sono
-90 -81 qualcosa
68 90 registrate
-90 -87 ritrovo alle
-83 -90 tramite
-83 -90 tramite il
-90 28 treno
6 -90 trovato
-90 -86 ultimo avviso
-89 -83 ^dati di
89 0 ^dobbiamo
-89 -69 ^password
-89 -54 avvisi il
-59 -89 bello
8 89 c' e
-56 -89 cancellato
-89 -85 candidato
89 44 caricato
-89 -80 cassa
89 -37 ce ne
-49 -89 chiusura
-89 -85 comunicarle
-89 -85 comunicarle che
-39 -89 conferma di
-89 -72 conto del
89 29 corsi
-89 -47 dare
-82 -89 dei soci
-89 -85 di comunicarle
-46 -89 ecco
-89 -86 euro di
-85 -89 fiscali
-17 89 gruppo
-87 -89 hanno chiesto
89 -32 l' abbiamo
-89 -64 la polizza
89 21 la seconda
89 23 le foto
-15 -89 lunedi la
89 74 mancanza
89 -28 mattino
-89 -85 meno
-89 -83 non risulta
-89 -86 non tener
-73 -89 otto
-55 -89 piu
-89 -47 racconti
-89 -82 richiama
-18 89 sarebbero
-78 -89 sui social
89 89 tabella
-89 -86 tener
-89 -86 tener conto
-87 -89 voi ci
-88 -87 ^?
-88 -80 ^gli
-68 -88 ^ha
13 88 ^informazioni
-88 40 ^sito
-88 -87 ^tuo
88 -17 acqua
88 11 al posto
21 88 ambito
-88 -66 anche a
88 17 avesse
88 -4 cento
-88 27 ci sono
-3 88 cuore
-88 -56 diciotto
-88 -56 diciotto mesi
-88 -68 euro in
-88 -50 giorni e
10 88 il cedolino
-74 -88 il laboratorio
69 88 il nostro
-57 -88 inviamo
-10 88 la busta
88 15 la relazione
-18 88 la societa
-77 -88 lungo
21 88 nell' ambito
-57 -88 non inviamo
-88 -24 orario e
-88 -74 per il
55 88 piu a
88 11 prenotazione
-59 88 quadrifoglio
88 15 relazione
-10 88 restituito la
88 84 rispondere a
20 88 rubrica
88 3 scelto
-53 -88 server
-57 -88 via email
51 88 viaggi
-87 -61 ^altri
-52 -87 ^se
-87 -72 acquistare
87 -3 aprire il
-76 -87 cambio
15 87 cedolino
87 -30 che vi
-87 -81 copre
-87 -80 copre il
-87 -79 corse
87 16 di ferie
87 16 di oggi
87 -11 doppio
87 -3 era scaduto
87 10 fermo
-78 -87 fiera
87 -21 focaccia
87 22 il tentativo
87 -8 la prenotazione
-87 -73 la quota
87 60 ne siamo
87 32 nella mail
87 22 non conta
-56 -87 quante
87 18 quanti
-87 -49 ricerca
-87 -79 sei stato
87 22 tentativo
-45 -86 ^abbonamento
-86 -82 ^al tuo
-46 86 ^ci hanno
-86 -64 ^n
-86 -64 ^n #
41 86 ^rete
-86 -48 abbiamo scelto
69 86 ad altri
86 3 andato
-86 -53 archivi
-86 -79 difetto
-4 86 donatori
86 3 e andato
-48 -86 e disponibile
8 86 e uscito
86 29 email di
-70 -86 in
-48 -86 inserito
45 86 invece che
86 9 l' auto
-86 -72 le sara
-67 -86 loro
-86 -59 ma non
-86 -53 nostri archivi
-86 -60 numero di
86 48 ora in
-86 -64 partecipazione
47 86 prima
86 40 punti
-86 -8 quasi
28 86 recapitata
68 86 rimasta in
-16 86 rubato il
55 86 saldo
5 -86 scade tra
-40 -86 se aveva
22 -86 sette giorni
28 86 stata recapitata
86 69 suo numero
59 86 talune
-86 -79 un difetto
8 86 uscito
-86 -64 vostri dati
-85 6 # dicembre
85 24 ^abbiamo scritto
-2 85 ^agli
-85 -52 ^di dati
-12 85 ^erano
85 -30 a chi
-85 -72 a fine
-37 -85 allegato e
-12 -85 arrivato
-34 -85 avevi
-76 -85 cambia il
-85 -59 cancellati
-23 -85 condizioni
17 85 consultati
-85 -68 dispiace che
-9 85 era la
80 85 esatto
45 85 ha reso
-85 -63 il saldo
-85 -74 il servizio
85 -15 inconveniente e
85 20 l' ente
35 85 le vostre
85 -32 oggi con
6 -85 pazienza
18 85 protezione dei
-12 85 qualche settimana
85 -43 ritiro
-57 -85 slitta
17 85 stati consultati
-85 -22 tre giorni
-10 -85 troppo
-85 -73 tuo posto
-85 75 tutto il
85 0 vi dobbiamo
85 -7 vi ha
85 37 visitatori
35 85 vostre
84 13 ^bolletta
-84 -60 ^confermata
-84 -10 ^sulla violazione
-59 -84 abbonamento
-6 84 aperto
-84 -61 averci
3 84 bucato
84 36 con quello
-80 -84 dati non
-84 -49 dedicato
-84 -29 di dati
-62 -84 esercitazione
-46 -84 ferie
-70 -84 finiscono
-70 -84 finiscono in
84 13 grave
-11 84 ha potuto
-84 -59 il martedi
84 -10 importi
20 84 in chiaro
-49 -84 in piazza
84 13 la bolletta
11 84 letto i
84 3 li ho
84 3 lo facciamo
-84 -33 martedi abbiamo
84 -26 media
-84 -54 medico
-45 -84 milioni
-45 -84 milioni di
2 84 nostro aggiornamento
84 23 parola
16 84 particolare
-58 -84 per proteggere
-10 84 portato via
-58 -84 proteggere
84 72 responsabile del
-84 -42 ricevera la
84 -19 rimasto fuori
84 72 sappiamo chi
84 22 scusaci !
-69 -84 se lo
71 84 sono state
-84 -51 strada
-84 -10 sulla violazione
-33 -84 un indirizzo
-15 83 ^aperto
-6 83 ^azione
-6 83 ^azione richiesta
-40 -83 ^colpa
-83 -41 ^corso
0 83 ^incidente di
-83 -48 ^libri
22 83 a seguito
-83 5 all'
42 83 anno
-83 -55 arancione
-45 -83 aveva gia
-83 -66 avra il
-83 -51 avv
-6 83 azione richiesta
-83 -48 buone letture
-67 -83 concerto
-45 83 contratti
12 83 di attivare
83 46 dito
81 83 dovevano
-83 -74 e copia
-25 -83 ha gia
83 -11 ha premuto
83 24 ha ricevuto
-67 -83 il concerto
-83 -71 manutenzione
67 83 mattina
83 -20 nessuna
83 81 ora sa
83 -10 paghiamo
83 -10 paghiamo noi
-83 -24 poi
-83 -51 profilo e
83 -7 restituiti
9 -83 scaduto
22 83 seguito di
57 83 subito con
-81 -83 terra
83 83 zero
82 54 ^fedelta
-13 -82 ^risposta
82 6 ^test
13 82 autorizzati
82 21 aveva registrato
-82 -75 cara
29 82 cio
82 10 con corriere
79 82 copiato
82 10 corriere espresso
66 82 da questo
-82 -64 diritto
82 0 durata
-28 82 e di
-82 13 e le
82 10 espresso
-82 -70 euro che
82 54 fedelta
82 -4 il nome
-82 -78 in biblioteca
-16 -82 in coda
-82 57 in un
82 0 la trovate
82 -27 lunedi
-28 -82 non abbiamo
13 82 non autorizzati
82 -15 non deve
14 82 pagina e
-82 -44 pieno
82 21 registrato il
82 2 scusiamo e
82 33 sistema
-81 -82 sono coinvolti
14 82 sostituire
82 34 un abbraccio
-71 -82 un fornitore
82 78 una pagina
-77 -81 ^candidatura
81 30 ^corrige
-5 81 ^del forum
81 30 ^errata corrige
-5 81 ^forum
81 -14 ^il nome
81 78 ^importante
81 17 adesso
-59 -81 anche le
-81 -63 apri
-81 -63 avviato
81 26 candidati
-81 -69 che a
-48 -81 che abbiamo
15 81 chiami la
-81 -59 chiedera
23 -81 con un
-4 81 copia della
81 30 corrige
-5 81 del forum
-81 -56 due mesi
81 14 e passato
-33 -81 e perche
81 30 errata corrige
-71 81 famiglia
-81 -79 gli orari
81 78 importante
-15 -81 impostazioni
-72 -81 in caso
81 5 l' inconveniente
-81 -49 modulo sul
46 81 ora
-81 -42 partenza
-81 -80 per email
-81 -55 portate
-81 -19 presidente
-25 81 quindi
73 81 stessa
81 -5 tutti
3 80 ^chiavi
41 -80 ^di natale
-80 -44 ^e rimasto
41 -80 ^natale
-80 -44 ^rimasto
33 80 a una
-80 -72 acquistato
-75 -80 cantato
-75 -80 cantato con
2 80 carta di
-23 80 certi
38 80 clienti e
-80 -35 d' occhio
-50 -80 dalle #
80 33 di compleanno
80 13 di grave
-80 -53 di uso
-80 -30 disturbo
9 80 e con
2 80 ex
-80 -64 giovedi #
80 20 greta
-79 -80 hanno tre
-80 -72 il produttore
-80 -72 il seggiolino
80 23 in questi
80 21 in scena
-80 -74 inviato a
-23 80 l' abbia
13 80 la sostituzione
-79 -80 lettera di
80 -4 lunedi abbiamo
-70 -80 miriam
80 13 niente di
-80 1 nominativo
-80 -61 oppure il
80 19 possono
54 80 prese
-80 -72 produttore
80 9 professionista
-80 -35 questa mail
80 8 rimaste
80 21 scena
80 20 se preferisci
-80 -72 seggiolino
2 80 serrature
-54 -80 sopra
-80 -64 tua carta
2 80 un ex
-80 -15 una telefonata
80 -18 venerdi
79 -37 ^nome
-60 -79 ^per
72 79 ^per errore
79 -26 ^per sbaglio
79 -26 ^sbaglio
-38 -79 abbiamo una
-79 -19 che un
79 27 compagnia
-79 10 con #
-8 -79 dalle impostazioni
14 79 database
-2 79 dati rpd
-79 -51 del percorso
79 31 dispiace non
-23 -79 era di
-69 -79 fare nulla
-79 -6 fra
-58 -79 gestore
79 9 il bonifico
79 -31 il reso
66 79 inclusi
-79 -5 informiamo
-79 -5 informiamo che
79 27 la compagnia
54 79 le schede
-22 79 lettore di
-79 -62 mancato
79 -2 mi scriva
-79 -76 nel corso
79 23 orto
-48 -79 pratica
79 -3 primo mese
-44 -79 quelli
-79 -71 quest'
-13 79 registro
-79 -67 resta
79 -20 rimangono
-79 -63 ristampa
54 79 schede
38 -79 stand
79 68 terzo
-9 79 tessere
79 7 vi chiedo
78 76 ^che cosa
33 78 ^che ti
74 -78 ^l'
7 78 acquistati
78 11 alla lista
-58 -78 alle ore
-78 -31 attorno
-78 -31 attorno a
78 49 con i
0 78 con se
62 78 di tutto
-78 -34 disco
63 78 e vero
-78 -35 gennaio
-9 78 i referti
-35 -78 ingegnere
-78 -62 l' hai
78 12 la differenza
-78 -25 la password
78 -18 li abbiamo
-78 -49 link e
-11 -78 menu
-18 -78 migliore
-61 -78 negozio di
-75 -78 parte fino
58 78 passo
-78 22 password
-78 -68 presso l'
-4 78 prodotti
-78 -59 salvo
-9 -78 segue
-78 -29 stato raccolto
-7 78 sua
-78 -32 telefoni
78 4 test
-39 -78 trova
5 78 trovi la
11 78 tua iscrizione
-78 40 uno
78 12 venerdi #
-77 -63 # cl
-77 -58 ^ci scusiamo
-77 -40 ^le tue
15 -77 ^menu
-6 -77 ^podcast
-77 -58 ^scusiamo
-77 -40 ^tue
-62 -77 ^una lettera
27 -77 ^versione
-76 -77 a segnalazioni
77 22 aeroporto
-61 -77 alle
-76 -77 antiriciclaggio
-76 -77 antiriciclaggio ci
-11 -77 approfittare
77 11 arrivato un
-77 -67 biglietti per
-77 -28 cambia
-76 -77 carta per
-76 -77 chiede mai
-76 -77 ci impone
-77 -63 cl
60 77 colleghi
-77 -43 cosa non
-77 12 di accesso
16 -77 di un'
10 77 dirlo
-77 -65 e al
77 -13 e noi
77 51 e saldo
26 77 essere stati
-66 -77 fatto la
77 29 gentile passeggero
77 54 i punti
77 22 il cambio
77 -9 in anticipo
-70 -77 la guida
-76 -77 la normativa
-77 -37 le nostre
-77 5 lettere
-77 -37 letture
-77 -40 libri
15 -77 menu di
-7 -77 minuto
-77 -58 mostra
-76 -77 non chiede
-76 -77 normativa
-76 -77 normativa antiriciclaggio
77 29 passeggero
-6 -77 podcast
77 60 quella
-76 -77 riceve un
-7 77 rpd
-76 -77 se riceve
-77 -62 seduta
-76 -77 segnalazioni
-77 -15 sostituzione
77 45 spedito
-26 -77 stasera
-2 77 state copiate
-28 77 sua cartella
-62 -77 una lettera
-16 76 ^a un'
-17 -76 ^alle
-16 76 ^altra
38 76 ^di posta
-76 -67 ^scusa il
76 -10 ^sul
-16 76 ^un' altra
76 15 a quanto
-76 -8 accesso da
76 -25 assegnazione
-2 -76 bastano due
-29 -76 buona
76 11 che doveva
-33 -76 citta
-76 16 dispositivo
-76 -76 due minuti
76 -14 euro !
-76 -34 gli
-43 -76 i codici
-76 -47 i posti
76 50 in via
-4 76 la riguardano
76 52 le e
-16 -76 notifica a
-18 -76 numero verde
-47 76 queste
-76 14 questione
-76 69 riceve il
-4 76 riguardano
76 17 scambiato
-76 -72 sollecito
76 -28 sta per
76 17 su tutto
76 -16 te e
37 76 tecnici
76 -9 verde
76 27 versato la
75 25 # ho
-75 -57 # per
-75 -30 # se
75 20 ^# giugno
-75 -34 ^avviso
75 -10 ^chiuse
12 75 ^e stata
75 59 ^ecco
75 59 ^ecco come
75 20 ^giugno
75 10 ^premio
12 75 ^stata
75 9 a te
75 -48 al minuto
-74 -75 che avevi
75 -8 chi ha
-15 -75 chiuso
-43 -75 clicchi
75 26 colpa del
-75 -68 come ci
75 -9 compleanno
75 22 consegnati
-13 75 cosa puo
-37 -75 costa
-75 13 dell' ordine
75 -5 deve
-75 -73 diffida
-75 -73 diffida di
75 -28 e chiuso
-56 -75 e tornato
41 75 euro e
-59 -75 euro per
23 -75 faceva
-62 -75 farsi
-75 -66 giorni con
75 -28 giovedi e
-43 -75 il blocco
75 4 il calendario
18 -75 intervento
-55 -75 lista di
-9 75 ma sappiamo
75 29 non aveva
75 11 nostra priorita
-75 -28 pagina di
-55 -75 perso una
11 75 poteva
-1 75 potrebbe
75 11 priorita
-15 -75 provare
-75 31 ragazzi
75 -12 ricevere
-75 -67 ricordiamo che
-75 -68 riguarda anche
75 -1 riporta un
-66 -75 risulta
-47 -75 se ha
-48 -75 sms
34 75 spedito alla
75 -1 sua area
75 -1 un importo
-75 -62 v
-33 75 vicenda
-75 -10 viola
-74 -49 # luglio
74 20 ^due volte
74 15 ^sbagliate
-2 -74 ^scuse
-4 74 ^stati visibili
74 -28 ^tessera
-74 -70 ^violazione della
74 20 ^volte
74 66 abbiamo azzerato
50 74 assenze
74 15 avevamo registrato
-74 -55 avverra
74 66 azzerato
-12 -74 coda
-74 -57 collaborazione
74 -14 da solo
26 74 del nostro
-43 -74 desidera
-35 -74 di stasera
74 10 duecento
27 -74 e nessuno
74 12 febbraio abbiamo
74 -24 ha avuto
74 -21 i tornelli
74 -10 ieri non
74 34 interrotto
-74 -62 la collaborazione
-74 -35 la informiamo
74 2 la ricevuta
74 -28 mattina i
74 -5 modifica senza
-36 -74 molti di
21 74 parliamo di
49 74 piccola
-69 -74 preghiamo di
74 -5 pubblicato una
-74 -66 restera
74 17 riguarda un
74 10 riporta
74 1 sale
-60 -74 sanitario
-74 -65 si trova
74 15 sollecito per
-4 74 stati visibili
74 -21 tornelli
-74 -38 un computer
74 15 un sollecito
74 -5 una modifica
-4 74 visti
-3 73 ^ai sensi
73 12 ^circolare
73 12 ^circolare n
73 45 ^della
-3 73 ^sensi
59 73 ^un'
-73 -31 ^verifica
-73 -63 a presto
-49 -73 abbiamo annullato
73 31 abbiamo disattivato
-3 73 ai sensi
73 50 archivio
73 9 attiva
73 -23 avuto
73 42 chiedo
-73 -65 ci scusi
73 12 circolare n
-73 -25 corretto l'
39 73 cui ci
-52 -73 d'
-73 -14 delle scuole
73 31 disattivato
73 -46 esame
-73 -37 farlo dal
25 73 intrusione
73 -33 la vuole
73 58 legge
-31 -73 messaggio di
-73 -25 mia
-9 -73 molti
-73 -9 multe
73 24 ne costa
73 3 nella sua
73 8 non lo
-71 -73 nuova
-73 -60 ordina
-68 -73 preghiamo
10 73 prudenza
73 16 quello di
30 73 riparte
64 73 s
73 31 scrivi a
-73 -14 scuole
-73 -65 scusi
-73 -50 scusiamo con
73 24 se la
-3 73 sensi
73 -5 soddisfazione
73 25 stesso
73 65 sul
5 73 suo profilo
-44 -73 ti preghiamo
25 73 un' intrusione
51 73 valore
73 -5 volantino
-72 -4 # in
-72 -66 ^aspettiamo
72 7 ^di un
-40 -72 ^re
-72 -63 alcuna
1 -72 archivio e
36 -72 ci e
72 15 collegamento
72 -14 comunica
-72 -33 dati personali
-47 -72 del sito
-9 72 della tessera
-72 -45 dettagli
-27 72 di cancellare
-62 -72 domenica
72 -15 doppi
1 72 e note
72 -16 entra
6 72 essere state
28 -72 finito
-25 -72 firma
-69 -72 guida
4 72 ha detto
-72 21 ha segnalata
-70 -72 inoltri
26 -72 italia
-72 4 lavoriamo
-72 -68 legale
-72 -65 messa in
72 -31 nel fine
-4 -72 nero
72 -68 nessuno
31 72 nostro e
-46 -72 online ha
-72 -61 perdere l'
-72 -33 personali
72 69 po
72 -3 posto del
72 22 preferisci
-15 72 prossimo ingresso
72 -1 qualcuno di
13 -72 raccolta di
-40 -72 re
-72 -64 resto
72 -9 ricetta
72 62 richiamare
34 -72 ritardo
-52 -72 scrivere
-72 21 segnalata
72 29 sensibile
-21 -72 si
72 -14 si comunica
-72 -54 spesso
72 30 trovi
72 69 un po
26 72 vostro nome
-64 -71 # giorni
71 2 ^abbiamo spedito
-71 -65 ^casa
25 71 ^ci
71 13 ^codice
54 71 ^di maggio
71 13 ^il codice
-40 -71 ^menu di
71 2 ^spedito
71 14 ^verde
-71 -68 a cui
71 50 abbiamo fatto
24 71 alcuni dati
-71 -46 anche se
-13 71 aria
71 8 arriva il
-21 -71 buon
11 -71 causa
-11 71 consigliamo
-6 71 copia del
-21 71 dall'
-71 13 di credenziali
71 -6 di troppo
71 4 era giusto
71 36 errore materiale
71 -12 fibra
71 38 il vostro
-71 -63 lasciare
-1 71 lo sa
71 36 materiale
-54 -71 negozi
49 71 non e
-32 -71 poco
-71 36 privacy
-71 -21 problema di
-71 -29 questa lettera
-4 -71 risposta
71 -14 servizio
-24 -71 settimana in
-71 -10 sia il
-22 71 tenuto
71 -41 trovate
70 3 ^correzione
-42 70 ^d' identita
-70 -52 ^dai
-70 -52 ^dai giornali
70 18 ^di pagamento
-70 -52 ^giornali
-42 70 ^identita
70 51 a sua
-70 -62 addebitare
-70 -50 ama
-33 -70 assicurazioni
70 5 avete ricevuto
-47 -70 bastano
-70 -14 che cosa
-15 -70 chiusa
-7 70 clienti con
70 60 copie dei
-17 -70 cucina senza
10 70 da estranei
-70 -52 dai giornali
-70 -48 del personale
70 3 di codice
-70 -52 giornali
70 17 il centro
-70 -22 il giorno
-69 -70 il museo
70 -5 il primo
-67 -70 il volo
70 34 inconveniente
70 3 indicato un
-20 -70 la firma
-70 -40 la pratica
70 7 la scuola
70 25 le avevamo
2 70 modulo
-69 -70 museo e
70 62 natale
-23 -70 niente
70 17 nome di
-53 -70 non sei
70 9 non verranno
70 0 nostra mail
-69 -70 oggi il
-70 29 orari
-11 -70 per l'
6 70 per tutto
-70 -54 piena
-56 -70 portale con
-70 -64 potrebbero tornare
1 70 presso un
70 -6 pure non
-70 -58 rientra
70 53 rispondere
-28 -70 sarebbe
-13 70 sei ore
-56 -70 serra
-70 -67 simile
70 -45 stanotte
-53 -70 stato tu
-70 -26 sua domanda
1 70 sulla sua
-52 -70 tanto
-70 -27 ufficio del
43 70 un' altra
70 52 uno per
34 70 vecchio
-69 -51 # giugno
-14 -69 ^alle #
69 2 ^nel
-60 -69 ^per chi
-69 9 ^privacy
-36 69 abbiamo disconnesso
-69 -46 acquisto
-69 -46 all' acquisto
-69 -31 allegati
69 -18 aperte
69 3 avesse creato
-69 -56 azione
69 10 banda
69 10 banda di
69 1 bellinzona
69 16 camera
-11 -69 contatore
4 -69 corriere
-69 -64 cucito
-11 -69 del contatore
-69 34 di dodici
69 12 differenza
-36 69 disconnesso
13 -69 edizione
-69 -62 il successivo
17 69 il telefono
69 59 incaricata
69 -57 insieme a
69 10 la banda
69 16 la camera
-12 69 la colonna
-69 -65 lugano
-1 -69 meta
19 -69 nulla
-69 -62 ogni dieci
69 -20 pasto
-29 -69 piante
61 69 poi si
69 17 presentata
3 69 qualcuno ha
-69 8 quelle
-62 -69 ricevuto una
8 -69 rimedio
-69 -24 sottratti i
-66 -69 studio
-64 -69 teniamo
-64 -69 teniamo da
-64 -69 tuo carrello
32 69 tutte le
-62 -69 una richiesta
-69 -68 usiamo
-69 -43 variazione
-69 -10 vecchia
-68 -37 ^a #
7 68 ^chiavetta
68 4 ^da visita
-68 -37 ^data
7 68 ^di una
-68 -1 ^mano
65 -68 ^si
-13 68 ^tuoi
-68 -25 ^tutto
7 68 ^una chiavetta
68 4 ^visita con
-34 -68 a causa
-68 13 abbiamo inviato
68 -7 abbiamo stampato
-68 -37 alla
-68 -61 anche senza
68 1 aprile
68 -17 blocco
68 -22 centro assistenza
39 68 chiaro
7 68 chiavetta
7 68 chiavetta usb
-68 -40 chieda
68 27 confermato per
68 -25 contrario
8 68 da soggetti
68 4 da visita
-68 -26 dell' agenzia
-68 -42 di chf
-68 -56 docenti
-68 -62 due cose
-12 68 esami
-68 -37 furti
-68 -52 gentile visitatore
59 68 giorni di
-68 27 gratuita
-68 -56 i docenti
-68 0 il fatto
-27 -68 la cucina
68 -57 la nostra
-68 -66 lettori e
68 4 li ristampiamo
-68 -68 martedi
10 68 mondo
-59 -68 nei dati
-14 -68 nell' app
68 9 nella lettera
68 51 nella stessa
68 51 occasione per
68 8 pagato
-68 -62 pasqua
-68 -46 per averci
-68 -56 prof ssa
-68 -62 reset
-2 68 rispondiamo
68 4 ristampiamo
68 -18 servizio e
8 68 soggetti
8 68 soggetti non
-4 -68 stato un
-23 68 telefoni in
-15 -68 termine
7 68 una chiavetta
7 68 usb
-13 68 visibile
68 4 visita con
-68 -52 visitatore
53 67 # sulle
-67 8 ^avviso di
67 35 ^del #
67 11 ^sbagliato il
-67 -25 ^ti
-67 -61 agenzia
67 -13 al terzo
67 11 alcuni utenti
0 67 anche di
-67 -59 andato per
37 67 aprire
67 13 area
-67 8 avviso di
67 12 biglietteria
67 18 ci avevi
-15 67 come hai
67 -37 davanti
67 -7 della focaccia
66 67 di maggio
67 3 dirigente
-18 -67 dispiace
67 -18 e successo
-50 -67 elettronica
-61 -67 email ne
53 -67 fondo
-17 67 garante il
67 4 il mese
-67 -59 il verso
-52 -67 in uno
67 58 intestati
67 58 intestati a
67 -7 invece del
-67 -17 invitiamo
-67 -17 invitiamo a
-4 -67 l' offerta
-67 -54 la cifra
-67 -17 la invitiamo
67 0 la scadenza
-67 -63 le novita
-67 -59 mai il
67 -2 nel sistema
67 44 nell'
67 -7 nella ricetta
-6 -67 nessuno ha
-52 -67 nostri negozi
9 67 notificato al
67 14 ognuno
67 -48 ottobre la
-67 -57 pagamento non
-67 28 parcheggio
-20 -67 perche ti
-46 67 portato
-50 -67 potranno
67 54 quattro
67 -6 quella definitiva
67 -7 ricetta della
67 -29 ringraziamo
-67 20 scheda
-66 -67 segnale
-67 -63 si tengono
-28 67 stata usata
-67 -29 strumenti
-67 -26 successivo
-67 -57 suoi dati
-67 -63 tengono
-13 -67 ti va
-51 -67 tua bici
1 67 tua email
67 9 ugo
-67 -9 ultimi
1 67 un archivio
-52 -67 uno dei
67 11 utenti potrebbero
67 20 venuti
-67 -59 verso giusto
66 -9 ^buono
-66 -53 ^di venerdi
-51 -66 ^dispiace
66 -28 ^email
-66 -53 ^garantite
0 66 ^incidente
-66 -53 ^sciopero di
-66 -53 ^venerdi
-66 -53 ^venerdi #
66 17 a ottobre
66 0 abbiamo scritto
31 -66 allarme
-6 66 altrove
3 66 aprire i
66 16 certo
-66 -50 compilare
60 66 dalla
1 -66 di carta
32 66 di posta
-4 66 di prima
-42 -66 disponibile nel
66 19 doveva essere
-58 -66 e cari
-66 -10 effetto
-66 14 esito
3 66 esteri
-66 -30 fornitore
-66 -53 garantite
-66 -54 generali
-66 1 in rete
66 6 invito di
-66 -65 lanterna
-47 -66 le ricordiamo
-66 -49 le tre
66 18 letto il
66 -33 lunedi mattina
-66 -29 non le
66 29 nostra
-66 14 notte e
66 39 ogni giorno
66 -9 p a
4 66 per quanto
-66 -53 proclamato
-3 66 programma di
-16 -66 pronto
-51 -66 risponda a
66 -9 s p
66 22 saldo e
-66 -53 sciopero di
66 -9 scritto #
21 66 seguito
66 -21 sera dalle
-66 -44 spedizione
66 7 sportello
5 66 telefono e
66 3 testa
-66 -64 tra le
-66 -8 un biglietto
66 16 un certo
65 4 ^al #
-65 -62 ^com'
-65 -62 ^com' e
65 -10 aggiornato l'
38 65 altra
4 65 cara amica
-65 -52 caso
-65 -32 chi e
-65 -11 chiama
65 0 del bilancio
-59 -65 del mulino
16 65 delle informazioni
65 6 diretta
65 28 e non
65 22 eri
-24 -65 grandine
-65 -59 i lettori
-30 -65 interessato
51 65 invio
-65 12 la correzione
-65 -21 la foto
-65 19 me ne
-59 -65 mulino
25 65 nove
-15 -65 nuovi
65 54 paghe
65 -8 pari
-65 -24 presso il
65 -26 prima lezione
3 65 quanto ci
65 20 restituiamo il
0 65 riaperto
-10 -65 rinnovo
4 65 ristretto
-64 -65 sabato
-8 -65 saputo
50 65 schede di
-65 -58 segretariato
40 65 sono
-63 -65 sotto i
65 6 stampato
-65 63 su
8 65 terzi non
35 65 utente
-64 -21 # gennaio
64 17 ^altro
-30 64 ^del
-64 -50 ^non riuscito
-64 -50 ^riuscito
64 17 ^un altro
-64 -50 ad addebitare
34 64 ad aprire
-64 -25 amico
64 11 caselle
7 64 cosa
-64 -61 cose
64 25 data e
-64 -60 desideri
9 64 desideriamo informarla
-27 -64 dieci anni
-64 -42 dieci minuti
64 9 digitale
64 11 dimenticata
-64 35 dispiace il
64 -27 dott
-64 -57 e esaurita
-59 -64 e mia
-64 -57 esaurita
64 10 evento e
64 -26 farlo
-64 -24 fate
64 5 ho spedito
9 64 informarla
9 64 informarla che
64 8 iscrizioni aperte
-64 -63 la biblioteca
22 -64 lavori
-49 64 leggere
-33 -64 lettori
64 26 manca qualcosa
-64 -54 modelli
64 5 non essere
-8 64 non ne
-64 2 non perdere
-64 -50 non riuscito
-64 -11 note
-64 8 nuova e
-52 -64 parole
64 -56 perdonate la
17 64 piu di
18 64 prelevati
12 64 prendiamo
64 -51 presenteremo
64 -41 procedura
34 64 provato ad
-29 -64 questi
64 6 rosso
64 26 se manca
-64 -25 sette
36 64 spedisce
-2 -64 tornano
-40 -64 tuo telefono
-63 -57 # attivo
15 63 # bari
63 55 ^mail del
-63 -49 a meno
-63 -44 a novembre
-63 -50 a settembre
-33 -63 abbiamo ancora
0 63 abusivo
0 63 accesso abusivo
63 20 allo #
63 -35 ascolta
-63 -57 attestato
-63 -57 avviene
-9 -63 bolletta
-63 -54 capire
63 8 centro
-63 -45 chf
-63 -45 chf #
63 -3 chi l'
-63 -39 codici fiscali
34 63 commissioni
-61 -63 con chiave
-63 -8 con codice
-28 63 con grande
-4 63 con nome
63 -16 con riferimento
63 62 con tutti
-63 -32 contributo
-55 -63 controllate
18 63 da terzi
63 -7 del corso
-22 -63 e gratis
63 1 egregio signor
-63 -4 errore di
63 -17 esiti
-13 63 federale
18 63 i movimenti
-63 -37 il supporto
-63 -50 la protezione
63 -40 le famiglie
-61 -63 linea
-63 -47 lo stabilimento
-63 -46 maso
63 -16 mero
-48 -63 messaggio la
-63 -62 nella lista
63 5 notturna
-35 -63 novembre
63 1 ogni anno
-63 -47 parlano di
63 1 pedrazzini
-46 -63 per te
17 63 perdita
63 21 prova e
-35 -63 quaranta
11 -63 raccolta
-63 -62 richiedere
63 4 sbagliato e
63 13 sempre piu
63 1 signor pedrazzini
-63 33 sospeso
63 1 spedisco
-63 -47 stabilimento
-3 63 tessera e
-63 -33 trasloco
63 -16 trattasi
63 -16 trattasi di
-63 61 un dispositivo
-63 -59 utili
-29 -63 verificato
-16 -63 vetrina
62 -32 # del
0 -62 ^contatore
0 -62 ^del contatore
-62 -54 ^di evacuazione
-62 -54 ^evacuazione
49 62 ^ora
9 62 ^subito
18 62 abbiamo cambiato
-62 0 accesso
40 62 altra cliente
-5 62 analisi
-62 -50 anche nell'
62 0 andare in
-62 37 anni e
-62 -40 anno l'
62 -7 anteprima
62 23 area riservata
-41 62 attacco
62 7 avevamo promesso
-62 -49 chi la
55 62 confermato
-59 -62 costanza
62 0 di andare
62 -52 di due
-62 -54 di evacuazione
11 62 di scuola
-58 -62 di spesa
-11 -62 di via
62 -16 difficolta
62 27 disposizione per
62 0 e lei
62 -9 elaborazione
-62 -54 evacuazione
62 1 foglietto
62 -29 fuori
-62 -60 garanzia
-62 21 gelso
62 1 infastidito
-62 -38 ingresso e
-62 -38 l' ingresso
-55 -62 le mani
62 -9 lei ha
-62 -46 libro
-62 -61 lista dei
-56 -62 lo dica
-62 -33 messaggi
62 11 non #
18 -62 passato
62 -40 posti
2 -62 primavera
-35 -62 quanto basta
62 23 riservata
62 -15 risposte a
-62 -35 rocca
62 6 sbaglio una
-8 -62 scegli
62 3 scuse per
62 44 sim
-62 -49 soltanto il
13 62 team
62 -11 troppi
-41 -62 un errore
-60 -62 viaggiatori
-39 -61 # pagine
61 23 # su
43 61 ^attenzione
-61 -43 ^libro
-6 61 ^sono stati
-6 61 ^stati
61 3 ^webinar
-52 -61 a febbraio
61 -14 avete
61 1 bene
-1 61 bloccato
-61 -41 bottiglie
-33 -61 breve
-56 -61 candidatura
-61 -59 caso contrario
-61 -46 ce le
16 -61 certificato che
61 52 ci sei
-48 61 circolano
-19 61 colloqui
-1 61 comunque di
-59 -61 con errori
-38 61 destinatari
61 43 di aggiornamento
-38 61 e trattato
61 43 era stato
61 27 euro era
61 24 fare niente
-31 -61 forno
61 44 gia compilato
16 61 i nomi
-17 -61 il caffe
-31 -61 il pane
-18 61 l' avevamo
61 3 l' invito
-2 -61 la responsabilita
53 61 la vostra
-61 -11 le comunichiamo
-61 -3 le corse
61 60 lei e
61 25 mesi di
-49 -61 messaggio automatico
-25 -61 nostri
19 61 nostri clienti
-61 -49 nostri server
3 61 offerte
-61 -57 ora con
61 -6 p
-31 -61 pane
61 29 passione
-52 -61 per ora
-54 -61 pero
36 -61 premio
61 4 proposto
61 -9 prossima volta
-46 -61 quali dati
61 33 quello del
-61 -49 query
-2 -61 responsabilita
0 61 richieste di
61 -1 rilegge
61 4 rispettato
-48 -61 risponda
-31 -61 se siete
-61 -49 server sono
-42 -61 siamo spiacenti
-35 -61 sospetto
-61 10 sta
-52 -61 stati coinvolti
-3 61 suo c'
-61 -48 termica
-59 -61 ti rimborsiamo
-38 61 trattato
-38 61 trattato di
28 61 un mese
-61 -57 verso
-61 -44 via sms
33 -60 # euro
-3 -60 # o
52 -60 ^#
0 60 ^cambi
60 1 ^dati del
-60 -46 ^invito
-49 -60 ^nuovo accesso
60 0 a mano
60 -6 al centro
60 -5 al sesamo
-60 10 allegato
60 -5 allergici
5 -60 amici
-60 -15 averla
-54 -60 buongiorno
5 -60 cari amici
-12 60 che ha
58 60 che le
-12 60 ci hanno
60 2 ciao !
-60 -36 comincia
60 58 con il
-48 -60 con spid
-60 -43 consultabile
1 60 dall' esterno
60 1 dati del
5 60 dei sostenitori
-42 -60 della tua
-47 -60 dica
16 60 dipendenti
60 10 ditta
-2 60 donato
-60 -43 e consultabile
-29 -60 e rimasto
-60 -50 ecco le
-6 -60 entro le
60 -1 ho scritto
-41 -60 il
-60 -37 indicati
-40 -60 la redazione
17 60 la sera
-60 -42 le offerte
60 0 lo era
-19 60 lo ha
19 60 nascita e
-54 -60 nessuno puo
60 24 non va
60 5 nuova carta
-49 -60 nuovo accesso
24 60 ordine
60 -28 parlare con
42 60 preso un
-60 -57 provato a
14 60 qui e
-40 -60 redazione di
-60 -45 rosa
60 -27 sala
-60 -46 se invece
-60 -5 segnalato l'
60 -5 semi
60 -5 sesamo
-60 -36 si comincia
-60 48 si fa
0 60 sicurezza dei
5 60 sostenitori
59 60 stato messo
60 24 trovera
60 2 ultima mail
60 3 vecchia e
`;
