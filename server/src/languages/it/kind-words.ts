/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
35 267 tua password
266 119 avevamo
46 258 che possa
111 252 della nostra
244 86 prezzo errato
237 67 stato mostrato
-178 -234 danno
-234 -165 dicono
-233 -217 {}
-231 -148 come da
-165 -229 il danno
-228 -185 scorta
-226 -163 ^come
-224 -168 errori
223 54 e dentro
219 133 ieri
-219 -147 tre
-218 -205 a {}
-215 -192 domani non
215 2 ieri vi
-214 -196 host
-214 -174 preavviso
212 31 vi avevamo
-211 -175 allerta
-184 -211 {} ha
-209 -194 di {}
-209 -167 manchera
94 207 ^i
-159 -207 giugno
-205 -170 consiglia
-205 -152 contiamo
-157 -204 il premio
-184 -203 vinto
-199 -202 a giugno
202 43 replica
201 62 pagato la
-190 -199 clic e
-199 -142 quella data
-199 -181 {} e
197 21 ^dobbiamo
59 197 da chi
-171 -197 da stanotte
-197 -155 proponiamo
-168 -196 domenica e
-196 -180 nostro errore
196 38 orario non
-195 -153 ^prodotto
195 26 arrivate
194 49 questo ufficio
-193 -144 buone
-193 -156 decisione
192 81 ad
-168 -192 link vale
-192 -152 per uno
-168 -192 vale un'
-191 -153 annullato l'
190 7 ad agosto
-170 -189 ^la settimana
-185 -189 falsi
188 41 mail di
-188 -158 uscite
-156 -188 user
187 54 colpa e
-187 -124 dal catalogo
-122 -186 corso
55 186 rubato il
-186 -121 ultimo
185 32 ^di ieri
185 32 ^ieri
185 37 di ieri
-160 -185 la piu
-185 -148 prodotto
-185 -157 qui {}
-184 -130 del data
-184 -173 meta delle
183 94 era
56 183 nostro aggiornamento
-182 -35 ^a
-127 -182 abbiamo ricevuto
-182 -164 brutto
182 55 gia versato
-182 -149 punto #
182 55 versato
-181 -152 causa della
-181 -145 del regolamento
181 26 lasciato fuori
-181 -133 quella che
-117 -181 volentieri
-180 -121 chiusi
180 57 di sabato
-180 -147 lezione di
-180 -152 nuovi iscritti
180 95 promesso
-180 -25 se ti
180 7 vi abbiamo
-179 -168 e perso
-178 -179 hostname
178 55 # i
-178 -170 apriamo
178 26 avevo
-178 -132 ci serve
-178 -162 da {}
-136 -178 e disponibile
-178 -155 lettera e
137 178 stati
-177 -163 del previsto
116 177 sono stati
176 113 doveva
46 176 ignoti
-176 -166 server della
33 176 sua cartella
-175 -158 ^nuove
-175 -158 ^nuove condizioni
175 27 sito non
174 42 avete potuto
-174 -89 grazie
-160 -174 lago
39 174 una violazione
-173 -106 ^di nuovo
173 120 e ti
172 48 sbagliata
171 31 ^interruzione
-171 -148 aspettiamo
-171 -148 avra
171 90 e vi
91 171 ha visto
171 42 importi
-171 -87 nato
47 171 soggetti non
-171 -109 terra
171 14 una #
170 47 ^bolletta di
170 6 ^con la
-158 -170 al gruppo
-162 -170 feste
-170 -150 grosso
170 36 paghiamo noi
-170 -137 raccolto
169 43 contribuente
169 21 di mercoledi
-11 169 entrato ha
-169 -149 errore che
169 43 gentile contribuente
-169 -154 inviato
168 53 ^mail
-6 168 conteneva i
-168 -144 in {}
168 65 sera il
168 40 venerdi a
-167 -101 alternative
-119 -167 compresi
-167 -119 i preferiti
-166 -167 in campo
33 167 l' elenco
167 22 partite
-167 -119 preferiti
33 167 trovata
-166 -114 biblioteca
166 21 e scappata
-166 -164 gentile nome
-166 -130 il tecnico
-166 -124 pero
166 21 scappata
-164 -166 si tiene
166 64 stomaco
166 35 vi ha
56 165 hanno
-118 -165 inviato a
-156 -165 superato
164 114 comunque
164 3 le abbiamo
-164 -139 peccato
-163 -113 ^certificato
-119 -163 ^nostro errore
-129 -163 ^ricevuta
-163 -108 articoli
-163 -67 bella
-163 -130 ce lo
163 13 ricevuto da
-117 -163 scelta
163 2 segnata
-163 -123 statistiche
163 35 termine per
-163 -158 uno sbaglio
-163 -115 {} da
162 71 ^houston
162 21 ^sbagliata
162 37 arrivati
-162 -151 burro
-162 -136 fino alle
162 71 houston
162 34 maggiorazione
162 86 messaggistica
162 71 pure
-148 -162 richiamo
-162 -141 sbagli
-162 -131 tua richiesta
-162 -143 un' intera
-161 -141 appena la
-3 161 ce l'
161 45 errato
31 161 gentile paziente
161 33 la qualita
161 37 problema tecnico
-160 -154 ^prezzi
160 28 abbiamo caricato
-160 -146 avviene
33 160 database
160 43 non avete
-143 -160 online o
-160 -134 riesaminato
160 117 spedito
-159 -110 avvisi il
22 159 della #
-159 -106 destinatario
159 14 la corsa
-159 -63 li ha
-159 -124 nessuna risposta
63 159 nomi
-121 -159 quando vuoi
-159 -120 trent'
-159 -120 trent' anni
-158 -104 e una
-78 -158 la fattura
-81 -158 milioni
-81 -158 milioni di
-158 -144 scuse che
-148 -158 simulazione
-157 -89 ^ti
-157 -141 ^truffe
-140 -157 chiedi
157 35 da venerdi
-157 -84 garibaldi
53 157 la ditta
-157 -139 le scuse
157 82 quello
-157 -110 rapporto
157 -5 rettifica
-157 -141 truffe
-156 -129 # l'
26 156 condotte
142 156 conteneva
156 1 di domenica
156 60 nel sistema
-156 -130 noi abbiamo
34 156 nome foto
33 156 non autorizzato
-156 -147 portata
-76 -156 se lo
22 156 spedita
-155 -140 # km
-155 -139 ^promemoria
-155 -129 cambia il
52 155 ditta
-155 -142 il custode
-155 -93 in lista
-155 -140 km
155 35 scusarci
-155 -134 soltanto a
-154 -122 di consegna
154 50 di grave
94 154 ha reso
154 46 verdi
89 154 visto
41 153 ^azione
41 153 ^azione richiesta
-148 -153 ^errori
-153 -20 ^sito
41 153 azione richiesta
153 38 bari
-153 -104 consegnato scade
153 99 di maggio
-153 -136 dirci
153 57 e mai
-88 -153 impostazioni
-153 -101 in vasca
-67 -153 lezione
-136 -153 nome della
-71 -153 nuovo
153 0 scusiamo e
152 33 ^bolletta
152 10 confuso
-129 -152 dati non
152 15 il pacchetto
152 33 la bolletta
152 45 novara
-152 -116 ottobre
152 15 pacchetto
-136 -152 prezzi
-135 -152 tecnico passera
32 152 un terzo
-151 -132 ^dieci
-151 -141 e richiesto
72 151 ha preso
151 40 lasciato
18 151 minacce
-59 -151 passa a
151 60 scusaci !
-151 -149 sua segnalazione
151 22 telefonato
151 49 una spesa
-123 -150 ^profilo
-123 -150 ^tuo profilo
150 6 eccezionale
-62 -150 fattura
-150 -103 fra i
-150 -135 guarda la
150 29 hai ricevuto
-150 -136 i dieci
150 22 rimossa
32 150 schede
28 150 serrature
-149 -133 ^assemblea ordinaria
-149 -133 ^convocazione
-149 -105 ^giorno
-149 -133 ^ordinaria
-149 -107 alle {}
-149 -104 bonus
-149 -144 dall' app
149 62 disguido
149 28 e ci
-149 -131 i dettagli
-109 -149 liquidare
-109 -149 liquidare il
-108 -149 tuo profilo
-138 -149 una settimana
-149 -107 {} alle
-148 -53 ^indirizzo
-148 -132 biglietti restano
-148 -145 da giovedi
-148 -41 dagli
15 148 letto i
-148 -127 possiamo
-143 -148 recensione
-148 -132 restano validi
-140 -148 segnali
-148 -119 una sola
58 147 ^tutti
147 15 ^vi
147 68 app di
-123 -147 cambiatela
30 147 consultati da
-61 147 credenziali
147 45 definitiva
147 22 di quanti
147 22 in produzione
147 31 ma di
147 81 mero
147 22 piu ordini
-147 -138 retta
-147 -119 taglia
-146 -56 ^avviso
29 146 ^conto
-128 -146 ^falsi
-142 -146 ^superato
146 39 ^test
146 -20 avevi scelto
-146 -127 effettuato l'
26 146 file con
146 51 grave
-146 -138 il trucco
-13 146 referto a
-13 146 suo referto
-146 -138 trucco
146 15 viva
145 -1 ^abbiamo perso
-145 -122 ^host
145 -1 ^perso
-145 -118 ^rimborso
145 -1 abbiamo perso
145 52 che hai
-145 -102 civile
145 5 dovevamo
-128 -145 e quasi
145 99 e siamo
-145 -95 la strada
-145 -102 protezione civile
145 25 riguarda un
-103 -145 sito
145 -1 spiacenti per
-145 -93 ti aspettiamo
-144 -119 ^condizioni
-144 -136 ^richiesta di
144 53 abbiamo lasciato
144 37 alcuni utenti
-144 -133 allegato e
-126 -144 apri
-124 -144 ci spiace
-94 -144 come
144 25 convegno
-144 -106 copre
-144 -100 farti
-144 -136 la taglia
39 144 presenze
20 144 sottratti
-144 -67 stare
144 37 utenti potrebbero
15 143 accessi
-143 -112 alcun intervento
-143 -93 anticipo e
-143 -97 avviso
16 143 cogliamo
16 143 cogliamo l'
-9 143 copiate
-138 -143 e pronto
143 36 e quello
-143 -55 lecce
-50 -143 premio
-124 -143 scusa se
-142 -124 attestato
-123 -142 e andata
142 21 e partita
104 142 e rimasta
24 142 i genitori
142 91 il vostro
13 142 lettore di
142 30 ordini di
-114 -142 per ora
142 9 puo tornare
-142 -106 ricevera
104 142 rimasta
-142 -115 rinnovarlo
-142 -133 segreti
-2 142 si potevano
-142 -110 sms che
141 43 ^#
-108 -141 ^file
-141 -127 ^serata
-141 -87 come ci
-141 -125 dettagli
-136 -141 e nato
-141 -121 fratelli
-141 -97 il doppio
8 141 messaggi privati
-53 -141 quanto
-141 -130 rapporto e
-115 -141 ricevi
-141 -99 saremo
-141 -124 sbagliato
54 141 societa che
-116 -141 solo la
30 141 spedisce le
-83 -141 tuo account
-140 -46 ^dati sono
-140 -124 ^documento
7 140 ^elenco
-112 -140 ^un nuovo
-140 -104 ad aprile
-140 -135 agli amministratori
-140 -118 anche senza
-140 -85 anni di
-140 -139 buone feste
140 118 chi
16 140 dentro ci
140 53 dimenticate
-132 -140 iscrizione alla
-140 -135 log
140 33 non paghera
140 33 paghera
-140 -117 partito
-23 140 privati
140 -20 rata
140 17 riportava
140 -37 risposte
-140 -114 sono uscite
39 140 tuo indirizzo
-140 -111 validi
-140 -138 volume
24 139 ^ai sensi
-98 -139 ^bloccato
24 139 ^sensi
-139 -89 ^trovato
139 17 aperto la
-126 -139 civico
139 -8 con riferimento
-139 -70 da parte
51 139 di terzi
-139 -103 e partito
-97 -139 entro
-139 -66 mamma
139 39 ogni caso
-100 -139 ricevi questo
5 -139 ritardo
-139 -119 serve
51 139 talune informazioni
-139 -123 totale
-139 -134 vi proponiamo
-138 -115 # ?
-129 -138 ^benvenuta in
-102 -138 ^chiuso
-8 138 ^hanno
138 -4 ^per sbaglio
14 138 ^privati
-79 -138 ^riunione
-129 -138 bello averti
-129 -138 benvenuta in
-138 -102 date
138 22 di bozze
138 21 di garantire
-129 -138 dicci
-138 -85 e nelle
-138 -116 e ringraziamo
138 8 era un
-129 -138 esportazione
138 21 garantire
-123 -138 informatica
26 138 la cancellazione
-138 -133 la lezione
138 35 problemi
-120 -138 puntate
-138 -132 richiesto il
-123 -138 sicurezza informatica
-138 -112 soglia
-126 -138 ti scriviamo
138 46 un solo
-137 -82 ^abbiamo trovato
23 137 ^dati
-137 -82 ^non ti
-137 -124 aprile alle
-137 -82 corriere e
-137 -118 dal tuo
137 1 diciamo che
25 137 e chiediamo
-137 -123 e sta
7 137 entrato nella
-137 -125 esportazione che
-137 -88 etichetta
-137 -125 hai richiesto
-137 -129 id
-137 -121 identita che
40 137 indirizzo e
26 137 le credenziali
137 35 le notti
137 39 nessuno di
-123 -137 passa
-129 -137 passera
-137 -88 quaranta
-137 -125 richiesto e
-103 -137 riepilogo
137 47 rispettato
-137 -96 venti
136 20 ^di stamattina
136 117 ^i tuoi
-136 -122 ^reclamo
136 -2 ^sbaglio
136 20 ^stamattina
-136 -111 altrimenti
136 67 chiediamo scusa
-136 -105 chilometri
-131 -136 desideravi
-110 -136 di cambiarla
136 20 di stamattina
-72 -136 domande
8 136 e entrato
-130 -136 euro tornano
136 16 i soldi
-136 -73 il pagamento
136 15 lo paghiamo
-66 -136 manca
-28 136 per tutto
-132 -136 piacere
-136 -115 questo e
-136 -122 reclamo
-136 -80 sere
-95 -136 storto
-136 -110 supporto
39 135 # gennaio
135 113 ^comunicazione
135 13 ^conteneva
135 11 ^da
135 40 ^e successo
-135 -92 ^fine
-124 -135 ^hostname
135 16 ^nome
135 40 ^successo
-135 -131 amministratori
-113 -135 avete chiesto
-128 -135 calzini
-135 -127 completo
135 -21 da capo
23 135 federale
-135 -109 frequenza
135 46 ha mai
-15 135 ha potuto
77 135 ha spedito
-135 -109 la frequenza
-135 -110 musica
135 17 nostra ultima
-124 -135 polso
-127 -135 preferito
-126 -135 promemoria
-100 -135 quattordici giorni
-135 -118 rivista
-135 -99 spostare
14 135 trovata e
-133 -134 ^nuovo
134 22 ^rettifica
134 24 ^sportello
-134 -101 aggiornamenti
134 19 altri il
134 -6 capo
-93 -134 caso di
37 134 da soggetti
-134 -94 date in
-134 -81 due mesi
-134 -134 file che
-134 -80 gli errori
-134 -120 il modo
93 134 l' ha
-103 -134 l' oggetto
-102 -134 la denuncia
-134 -115 mare
-134 -115 mittente
-134 -120 modo in
-134 -124 nazionale
-134 -109 ne parliamo
-134 -110 non possiamo
-101 -134 non prevede
134 15 ricevere una
-122 -134 spiace
-134 -100 spiacenti di
-110 -134 storie
-134 -134 sull' archivio
-114 -134 tentativi
-62 -133 # franchi
-105 -133 accesso con
133 7 casi da
-133 -89 comunicati
-133 -110 di scuse
61 133 e della
-44 133 elenco dei
6 133 entrato
-133 -99 errori di
-62 -133 franchi
-133 -103 funzionano
133 42 il contratto
-133 -124 il romanzo
133 44 in scena
-133 -132 soffio
-133 -64 torna
-101 -133 tramite il
-133 -127 un pacco
-133 -132 un soffio
-100 -133 usi
-2 132 ^dei
54 132 ^del suo
11 132 ^erano
-132 -103 ^versione #
-132 -123 carla
-130 -132 cliente che
-132 -92 condiviso
34 132 fiscale e
-7 132 ha trovata
132 27 in regola
-132 75 in un
132 78 la compagnia
132 14 nostro centro
132 14 ordinato
-132 -82 possibile
-99 -132 prevede
-19 132 recapiti
-132 -125 richiama
-62 132 sei ore
-72 -132 social
-132 -94 teniamo da
132 11 tommaso
-132 -122 {} {}
131 113 ^tuoi
-131 -67 al quarto
131 64 allo #
-131 -103 aspettiamo sabato
-131 -102 avanzano
-131 -113 bolletta
-95 -131 buon
-12 131 ciascuno di
131 22 contare
-131 -95 docenti
-131 -121 e piena
-131 -91 entro dieci
-75 -131 firma
-131 -95 i docenti
-131 -99 in pensione
131 4 lo sappiamo
-114 -131 orologi
-131 -95 prof ssa
-123 -131 radice
-117 -131 richiesta di
131 19 ricontrollato
131 36 sabato e
-131 -78 scriverti
-13 131 state
-1 130 ^del forum
130 78 ^era
-1 130 ^forum
130 20 ^male
-130 -123 ^no
-130 -113 ^respinto
-130 -121 ^risolto
130 8 caricare
130 33 cliente
-130 -102 codice #
-130 -55 corse
-1 130 del forum
-130 -125 e inviato
130 34 figuraccia
-130 -122 giorni per
77 130 ha saputo
21 130 invalidita
130 24 restituiamo il
-130 -121 risparmi
-130 -119 riunione
-130 -99 si ferma
-130 -104 stai
-130 -104 stai leggendo
-130 -92 teniamo
-130 -103 una notizia
-130 -68 via garibaldi
-130 -122 vicini
129 34 # abbiamo
129 0 ^acqua
-129 -88 ^chi
-114 -129 ^cinema
116 129 ^novita
-129 -117 ^sbagliare
129 29 ^sui
-129 -125 a uno
-104 -129 ai dati
-129 -101 al mittente
-129 -118 annuale
129 32 annullato non
129 27 avesse creato
129 39 bolletta di
-129 -126 con loro
-129 -123 deciso
-114 -129 del cinema
-129 -112 il vecchio
-129 -100 lo scriviamo
-129 -126 loro e
-129 -95 ne sono
-129 -117 nipoti
129 9 non ancora
-129 -69 pelle
31 129 recapiti e
129 17 ripartire
129 -6 scatola e
-129 -107 stato tolto
-129 -101 taralli
128 56 ^al
-128 -108 ^aspettiamo
-128 -96 ^fino
-128 -111 ^indennizzo
-128 -68 amici
128 -11 andato storto
8 128 cedolini
-128 -97 chiediamo di
-47 128 contratti
-96 -128 controlla
-128 -107 copre il
-128 -55 d
-128 -82 dall'
-128 -112 di errore
42 128 di viaggi
-94 -128 e tornato
-29 -128 ecco
-108 -128 gatto e
-79 -128 giovedi dalle
-128 -89 ha prenotato
-128 -90 il data
-128 -109 il rumore
-128 -111 indennizzo
128 22 indicato un
-95 -128 intervento
-128 -116 maresciallo
128 42 non corretto
-128 -66 online
-128 -86 passi in
128 -11 qualcosa e
128 -7 realta
128 27 reso disponibile
-128 -118 scade tra
-128 -86 se passi
128 -23 stata un'
-128 -89 un' ordinanza
-102 -128 utente user
127 5 ^# marzo
127 38 ^gratis
-86 -127 ^settimana
-127 -113 alla versione
-127 -89 ci rincresce
-127 -105 classe
92 127 copiato
-48 -127 dati di
-127 -107 dura
127 79 e ne
-15 127 gestionale
127 36 grafico
-127 -83 i lettori
-111 -127 in sei
-127 -91 la #
127 61 ora in
127 -1 partita
99 127 per tutti
-127 -121 produttore
-16 127 qualcuno ha
-127 -89 rincresce
-102 -127 scrivere
-127 -66 soltanto
-127 -76 tra
127 51 trovi nella
127 21 un orario
-127 -2 uno
-126 -109 ^assemblea
22 126 ^chiavi
-126 -109 allegato trova
-126 -109 assemblea ordinaria
28 126 bambini del
-126 -110 buongiorno
126 23 congruo
126 26 di addebito
-126 -84 entro tre
-126 -110 giorni giorni
-126 -59 identita
-51 -126 il link
-83 -126 indirizzo ip
-95 -126 la settimana
126 38 le mie
-126 -108 lo trova
-126 -113 ma il
126 38 mie
126 38 mie scuse
126 -4 oggi con
126 31 ogni invio
126 81 omonimo
-126 -109 ordinaria
126 63 pagare
-126 -97 per assistenza
-126 -101 perdonaci
-126 -120 raggiunto
126 16 ragione quella
-126 -101 rumore
-126 -104 slitta
-126 -102 tipo di
126 81 un omonimo
126 68 un' anomalia
-121 -125 ^accettato
125 34 ^avevamo
-125 -95 ^richiesta
-125 -113 ^segnalazione
-125 -116 acquistato
-125 -111 bene e
-3 125 cellulare e
-125 -116 che la
-125 -83 chiedere
19 125 cifrate
125 54 diciamo
-125 -116 il produttore
125 28 invio
-115 -125 modificare
125 49 non avevamo
-125 -86 parte fino
19 125 password cifrate
-125 -92 pensione
-125 -99 resteranno
17 125 scaricato
-123 -125 tipo
125 34 trento
50 125 ultimo mese
125 48 venuti
-124 -116 ^dell' assemblea
-124 -93 ^non riuscito
-124 -93 ^riuscito
124 18 abbiamo invertito
-103 -124 andata
-124 -75 anno sono
-124 28 appena
-124 -106 cena sociale
-124 -111 contestazione
-112 -124 del furto
18 124 di ciascuno
-124 -86 diritto
-124 -101 dispiace
-117 -124 i server
-108 -124 i vostri
124 18 invertito
124 18 invertito due
-124 -116 l' assemblea
124 -13 l' olio
-124 -70 la mano
-124 -110 la partenza
124 36 la rettifica
40 124 le vostre
40 124 metropolitana
-124 -93 non riuscito
124 -1 online e
124 52 per sbaglio
110 124 possa
-124 -92 prenota
119 124 preso
124 27 qualcuno di
-16 124 rubato
-124 -109 sbagliare
124 22 si comunica
-124 -104 sposta
-116 -124 usa
-124 -75 vivaio
40 124 vostre
-74 -123 ^e in
123 12 ^nella
-123 -99 ^scusa il
123 44 ^sollecito
123 44 ^sollecito di
-102 -123 apri la
-115 -123 averci segnalato
-123 -117 browser
-108 -123 cambiati
-123 -48 d' identita
-120 -123 dura venti
-123 -89 e esaurita
123 35 era solo
-123 -89 esaurita
45 123 estranei
123 -28 euro !
123 33 falso
-69 -123 fine
123 63 firmato
8 123 foto
-100 -123 gatto
123 6 gennaio non
123 -13 ha premuto
-123 -92 in palestra
-123 -81 mostra
-42 -123 nessun
108 123 non doveva
-19 123 potevano
43 123 prudenza
-123 -100 respinto
123 54 sistema e
123 44 sollecito di
-123 -113 un controllo
60 123 un tecnico
-122 -106 ^un giorno
122 -11 al contrario
-122 -108 alla cena
22 122 anche tu
40 122 aperta in
-122 -93 assente
-72 -122 avvisi
-122 -116 cassa di
-122 -71 configurazione
23 122 consultati
37 122 di studio
122 28 dispiace non
47 122 e ce
-122 -117 ecco i
122 48 famiglie che
-75 -122 finta
122 88 gettoni
-122 -65 in negozio
-122 -102 martedi e
-122 -115 mercoledi
-122 -105 minuti
122 -6 n'
122 8 produzione senza
-120 -122 puoi cambiare
-122 -105 questo messaggio
-84 -122 risolto
-101 -122 risposta
-122 -103 scriviamo
22 122 sei anche
23 122 stati consultati
-122 -81 stato chiuso
122 -18 taglio
-91 -122 tornato
-122 -109 trova la
122 -9 vi dobbiamo
-122 27 visibile
122 1 vorremmo
121 52 # rimane
-121 -81 # vento
-121 -112 ^al tuo
-121 -101 ^cambio
-1 121 ^clinica
-119 -121 ^conferma
121 44 ^corrige
-121 -119 ^di novembre
121 44 ^errata corrige
121 34 abbiamo accettato
121 101 chi ci
121 44 corrige
-121 -114 e registrato
121 44 errata corrige
121 110 esatto
121 -6 gentile abbonato
-77 -121 gusto
-121 -87 il mare
-121 -113 l' orario
-52 121 la colonna
-121 -87 mare e
121 34 non #
-121 -94 post
-118 -121 raccontano
79 121 sede di
121 76 si fosse
30 121 soggetto
-121 -99 temperatura
-121 -116 troverete
30 121 un soggetto
121 26 volta la
-114 -120 # dal
120 6 ^noi
-120 -82 a novembre
-120 -100 all' acquisto
120 28 avevamo promesso
-120 -110 aziende
15 120 care famiglie
120 -10 caricato la
-120 -96 catalogo
120 29 che invece
-120 -95 chiedere scusa
33 120 comuni
49 120 desideriamo
9 120 di nascita
-120 -85 dispiace che
15 120 e grazie
-120 -95 elevato
120 43 era raggiungibile
-120 -98 etichetta e
120 56 giugno e
120 15 ha ordinato
-120 -43 lavoriamo
-120 -110 le aziende
120 16 lei aveva
120 5 lo sai
9 120 nascita
-114 -120 o
-120 -97 ordinanza
120 68 puo succedere
120 112 ti arriva
120 16 tre ore
23 119 ^a un
-119 -89 ^aggiornato
-119 -103 ^giorno per
-119 -93 ^minuti
-119 -100 ^sua fattura
119 -2 abbonato
119 64 anomalia
-119 -75 attivita
-113 -119 bianca
119 6 centro assistenza
-119 -106 chiesto se
-80 -119 cinema
-119 -93 complimenti
119 33 considerazione
-119 -112 della banca
-119 -105 della versione
-119 -87 esaurito
-119 -53 fondi
119 31 gratis
-97 -119 idrico
-119 -98 in biblioteca
119 33 in considerazione
10 119 le schede
-53 -119 lo stiamo
119 64 noi la
119 33 non saranno
52 119 nostra azienda
119 22 oggi la
119 33 per mero
-119 -96 raccolti
119 -1 rimediare
-116 -119 ritardo per
119 47 scusami
-119 -100 sua fattura
-109 -119 tre lettere
-119 -48 tuo
-46 -119 volo
118 9 ^ehm
-100 -118 ^listname
118 -4 abbiamo calcolato
118 36 abbiamo chiuso
-52 118 abbonati
-118 -97 andato per
-118 -99 app
118 28 ascolto
-118 -67 cancello
-118 -115 che bello
118 13 ciao ciao
-118 -75 cordialmente
-118 -76 dallo
118 50 davanti
118 49 dell' agenda
-118 -81 dieci giorni
118 -23 e gliela
118 9 ehm
-118 -48 famiglia
118 27 fibra
118 87 futuro
11 118 iban
-118 -97 il verso
58 118 incaricata
-115 -118 iscritto
-118 -99 libreria
-118 -82 marca
-114 -118 partiranno
-118 -112 richiesto
118 49 riga sbagliata
118 49 sbagliata dell'
-118 -80 sdi
22 118 si ritiene
-118 -89 trieste
28 118 utente e
-118 -97 verso giusto
-1 118 vogliamo
117 38 ^c' era
-117 -75 ^esaurito
117 -2 ^quattro
-117 -84 ^sulla
117 16 a quanto
117 22 australia
-106 -117 cassetta
117 30 ciao tommaso
-117 -116 ciao {}
117 54 collegamento e
40 117 completezza
117 -30 corrette
-28 -117 da solo
-117 -73 finestre
-117 -110 guarda
-117 -61 ha domandato
117 68 in data
-117 -88 inserito
117 87 l' estratto
-117 -74 la crema
-113 -117 la domanda
117 0 la versione
-117 -102 mandiamo
-117 -109 modo di
117 30 ne hai
21 117 nome e
-117 -83 ordine {}
117 33 per buona
40 117 per completezza
-107 -117 potresti
-117 -93 quattro di
-31 -117 ringraziamo
-117 -79 ritrovo
-109 -117 santa
-117 -108 scopre
-17 117 scrivo
117 -4 sveglia
116 37 ^circolare
27 116 ^sapere
-116 -113 a buon
-6 -116 a questo
116 13 amministrazione del
-116 -113 buon fine
116 11 calcolato
-116 -85 candidato
-116 -85 comunicarle
-116 -85 comunicarle che
-116 -85 di comunicarle
116 17 di troppo
-116 -43 diretto
-12 116 e acquisti
116 16 e da
116 35 e nostra
-116 -71 era nessuno
20 -116 filtro
-83 -116 grazie per
7 116 i percorsi
116 43 il sollecito
-116 -62 l' attestato
116 17 l' avviso
7 116 l' impostazione
116 42 la ricevuta
116 30 la serata
-116 -11 lettera
32 116 lo abbiamo
-88 -116 meno
18 116 merlo
18 116 merlo che
116 26 noi a
-108 -116 non ci
-116 -85 nonna
-107 -116 ore
-116 -86 per cinque
7 116 percorsi
116 19 quella definitiva
-32 -116 scade
-116 -80 trenta giorni
116 70 tu sei
-107 -115 ^andata
-115 4 ^ci
-99 -115 ^di phishing
-107 -115 ^e andata
115 111 ^per i
-99 -115 ^phishing
-99 -115 ^simulazione
-99 -115 ^simulazione di
115 80 abbiamo fatto
-115 -110 aggiorneremo
-115 -95 atto del
27 115 avevamo impostato
-18 115 chat
-115 -104 chiesto
6 -115 disponibile
-18 115 donatori
-115 -102 e buon
-115 -100 entro una
115 54 euro era
-90 -115 filiale
-99 -115 finta mail
-115 -81 gia stata
-99 -115 ha cliccato
-115 -100 i lotti
-115 -64 il numero
-90 -115 in filiale
-115 -48 invitiamo a
76 115 isee
-115 -87 l' acqua
-91 -115 l' agenzia
-115 -48 la invitiamo
-115 -100 lotti di
-32 -115 menu
-115 -80 ordina
-115 -59 pagamento e
-115 -95 per trent'
-115 -93 prima volta
-115 -88 quota
52 115 ricordare che
115 -23 riferimento
-114 -115 righe
-115 -81 sara visibile
-27 -115 scadenza
-115 -95 scomparsa
-115 -88 serve un
-99 -115 simulazione di
-98 -115 tramite
10 115 tuo compreso
-108 -115 un clic
-115 -96 un tavolo
-90 -115 usano
-114 -111 ^informatica
114 -20 ^sconto
-114 -111 ^sicurezza informatica
-114 -93 a mercoledi
-5 114 accessibili
-94 -114 antincendio
18 -114 attendibili
-114 -75 auguriamo
-114 -75 auguriamo ogni
-109 -114 avviso perche
19 -114 ci avete
-114 -101 copia di
114 42 essere stato
-114 -98 i #
-93 -114 il programma
98 114 introdotto
114 19 la caldaia
114 22 la colpa
-114 -75 le auguriamo
-114 -75 mesi salvo
-114 -82 modelli
-114 -87 oggi il
-114 -83 passano da
-61 -114 perche ti
-112 -114 piu grandi
-114 -101 pronto
-114 -103 puoi
-114 -77 quello nuovo
-110 -114 questo avviso
114 6 regalo
-114 -98 rilevato
-94 -114 se non
-114 -19 senza allegati
-114 -103 tanto
-114 -79 tolleranza
-114 -86 tornio
-114 -58 vostri dati
-113 -99 ^corso
-113 -68 ^e di
-113 -89 ^esauriti
-113 -104 ^fax
-113 -89 ^maratona
-113 -89 ^mezza
-113 -89 ^mezza maratona
-102 -113 ^scadenza
113 12 ai soci
-80 -113 ammesso
113 -2 bellinzona
-86 -113 cambiare la
-96 -113 chiedi di
-113 -95 ci dispiace
113 3 ciao !
-50 -113 commissione
113 73 comunicazione
-1 113 conservato
-1 113 conservato le
25 113 curriculum caricati
-113 -57 d' occhio
44 113 dei
-5 113 delle tue
-96 -113 e chiedi
113 78 e non
-113 -99 editoriale
-113 -89 esauriti
-113 -104 fax
-1 113 garante lo
25 113 i curriculum
29 113 iban e
-113 -93 in pdf
-73 -113 l' attivita
113 20 la doccia
-98 -113 la redazione
-113 -89 maratona
-113 -89 mezza maratona
-113 -74 o con
-113 -61 ottanta
-113 -93 pdf
-113 -89 pettorale
39 113 relazioni
-85 -113 rimborso
-113 -106 rimborso e
-107 -113 riuscita
-113 -92 se serve
-113 -96 settimana la
-103 -113 solo un
-113 -85 sui social
-113 -90 tornera
-46 -113 troppo
-113 -82 val di
24 112 ^a tutti
-70 -112 ^chiusura
112 15 a venerdi
-112 -91 al piu
-112 -76 alti
93 112 analisi
-112 -84 aspetto
16 112 avvertita
-107 -112 cambiarla
-112 -92 computer dell'
112 5 comunica
-112 -96 conserveremo
-112 -96 conserveremo il
112 -2 contrario
-112 -95 della fiera
-112 -73 di pietro
-112 -80 e quel
-105 -112 eccezione
33 112 garante e
-11 112 ha allegato
-112 -70 hai fatto
112 11 in difficolta
112 26 le chiediamo
-95 -112 letta
-45 -112 non ha
-112 -67 notizia
-80 -112 nuovo orario
-112 -77 officine
-80 -112 prenoti
112 -23 puntata
-26 112 quadrifoglio
-104 -112 qualche giorno
-101 -112 quando a
18 112 raggiungibili da
-112 -103 recital
-63 -112 ricevuto la
112 24 riletto
112 30 scadenza per
-112 -97 scaduta
52 112 sottratto
52 112 sottratto dall'
16 112 stata avvertita
-97 -112 un gestore
112 39 vale #
-112 -85 {} non
66 111 ^b
-111 -109 ^della sicurezza
111 53 ^delle
33 111 ^estranei
-111 -23 ^ha
111 47 ^lezione
111 47 ^lezione di
-111 -90 ^linea
-111 -90 ^linea #
-15 -111 ^nostra
-111 -14 ^piu
-102 -111 ^produttore
-111 -78 addebitare
-107 -111 ambiente
-111 -67 anche lo
-111 -80 autolettura del
111 42 avesse gia
0 111 check-in
111 42 chi avesse
111 78 compleanno
-111 -99 crocchette
111 21 dentro c'
17 111 di nome
-17 111 di vostro
-111 -66 domenica #
-110 -111 due minuti
-111 -94 ferie dal
-111 -83 gambe
-111 -67 gialli
-111 -67 i gialli
-111 -83 in casa
13 111 isee e
-111 -80 l' autolettura
111 26 la scadenza
-95 -111 lista listname
-95 -111 listname
-111 -59 ma non
-111 -103 nell' ultima
-111 -82 officina
-111 -52 pagine
-111 -78 pepe
27 111 protetta
-94 -111 prova di
111 47 recupera
-111 -103 rientrato
-110 -111 scade il
88 111 segnato
111 47 si recupera
111 -32 spett li
-111 -71 storta
-111 -109 svuota
111 18 un operatore
-111 -94 va di
-111 -79 val
111 8 verranno
110 29 ^circolare n
30 110 ^ha visto
-110 -90 ^neve
31 110 ^posta
-110 -104 ^richiamo del
30 110 ^visto
33 110 alcune informazioni
28 110 alcuni dati
110 40 arrecati
-110 -107 cie
110 29 circolare n
-93 -110 cliccato
-110 -102 con questi
-94 -110 consumatori
-110 -99 controllo
-36 110 conversazioni
110 45 di canone
110 12 di pilates
-7 110 dipendente
110 40 disagi arrecati
110 4 esame
-110 -85 ferie da
-110 -66 giardino
110 43 hai ordinato
110 17 hanno fatto
-12 110 i contratti
17 110 i messaggi
-110 -80 il servizio
26 110 impostato
26 110 in parte
110 9 le richieste
-110 -93 lunedi #
21 110 ma sappiamo
19 110 mortificati
-96 -110 ora del
-110 -101 per malattia
110 12 pilates
110 61 prima
-110 -106 qualcosa
-110 -58 riapertura
-110 -104 richiamo del
110 39 riferimento alla
-110 -83 rinviata
-110 -98 risponde da
12 110 ritiene
57 110 sede
-110 -84 settimanale
19 110 siamo mortificati
110 25 sono arrivati
-21 110 tablet
-110 -72 termini
-110 -62 trecento
-108 -110 usavi
109 24 ^in merito
109 24 ^merito
5 109 abbiamo confrontato
-109 -101 canteremo
-109 -103 cestino
-99 -109 ci telefoni
-109 -101 cime
109 32 circolare
109 10 codice cliente
-86 -109 con esito
109 42 con quello
-109 -101 coro monte
-109 -101 delle cime
-109 -21 di aver
-109 -47 domandato
69 109 e saldo
-109 -74 finalmente
-21 109 forum
87 109 genitori della
-102 -109 ha offerto
-109 -75 i termini
-109 -101 il signore
-109 -79 in #
-109 -71 indipendente
16 109 indirizzi in
-109 -81 l' ora
-105 -109 la aspettiamo
-109 -76 la casa
-109 -87 le false
-4 109 lo sanno
-109 -81 mezza
-109 -17 modo
-83 -109 nelle impostazioni
-109 -44 nessuna
-109 -82 nidi
-109 -81 occhio
-109 -77 oggetti
109 24 prima dell'
33 109 reagire
-72 -109 richiedere
-109 -101 signore delle
-46 109 telefoni in
109 15 vale
-87 -108 # ore
4 108 ^ad
108 8 ^conguaglio
-108 -89 ^del data
108 12 ^il link
108 12 ^link
108 1 ^non e
108 -11 ^pacco
108 -26 ^punti
-108 -76 autolettura
-108 -93 calma
108 1 canone
-6 108 cartella condivisa
-108 -93 con calma
-108 -82 dedicato
-108 -14 dei #
108 7 del dovuto
108 14 di noi
-108 -86 disponibile nel
-77 -108 e arrivato
49 108 e nostro
108 12 fermata
-108 -61 giorni e
-108 -59 hai trenta
-108 -63 il giorno
-108 -74 il resto
-100 -108 il {}
-108 3 immagini
-108 -93 in cortile
108 2 in ogni
-72 -108 l' account
-108 -84 macchine
108 23 no ?
-108 -80 nome sul
-31 -108 proprio
-60 -108 quel
-108 -80 registrato
-108 -64 rispetto
-108 -94 se ne
108 66 segreteria
-1 108 stata aperta
67 108 suo nome
-108 -72 termini di
108 21 tutta italia
-84 -108 un documento
108 24 un secondo
-108 -93 uscite con
-70 -108 viaggiatori
82 108 vostro figlio
107 16 ^codice
-107 -85 ^condoglianze
-107 -85 ^nostre condoglianze
-1 -107 ^podcast
-31 -107 ^se
107 30 adulti
-1 107 condivisa
-107 -85 condoglianze
-107 -84 dal pannello
-107 -97 del giorno
-107 -79 descrizione
21 107 e password
-15 107 esterno
48 107 ha avuto
4 107 hotel
-74 107 i risultati
-107 -96 il limite
-107 -105 in quarantena
-107 -70 modificato
-107 -90 non desidera
-107 -85 nostre condoglianze
-107 -98 parrocchia
-107 -76 partita iva
-107 -53 per non
-107 -105 quarantena
-107 -75 quattro ore
-107 -69 registrati
14 107 registro delle
107 75 sa
107 32 scritto due
107 8 tenete
28 107 terzi non
107 12 test
107 24 venerdi sera
-106 -75 # se
-78 -106 ^account
-106 -62 ^indirizzo email
-106 -89 ^le nostre
-106 -88 ^nostre
-106 -91 ^verifica
-96 -106 aggiornamento automatico
93 106 al primo
-106 -95 anche solo
106 34 aprile si
106 18 cercate di
-106 -60 condiviso con
106 20 da quello
106 -1 dalla nostra
-105 -106 del sito
-97 -106 diretto a
106 22 ente
49 106 erano raggiungibili
106 -29 gliela
-106 -74 i promemoria
-85 -106 il saldo
-32 -106 il testo
51 106 impostazione
106 72 la convocazione
106 32 le trovi
106 40 lo schermo
-98 -106 mai pin
-21 -106 meta
-106 -95 milazzo
106 74 nella nostra
-106 -89 non risulta
106 -1 nostra volonta
-106 -91 oggetto della
-106 -67 pietro
-106 -27 potra
106 82 prese
-106 -88 previsto
-106 -81 privacy
-92 -106 request
-77 -106 riva
-62 -106 scontrino
-106 -67 serra
-106 9 servizi
-85 -106 simile
-106 -83 sloveno
-62 -106 stasera
-106 -100 su {}
-104 -106 subscribe
-59 -106 ti va
-86 -106 un nuovo
106 -1 volonta
-105 -85 # lugano
7 105 ^ad altri
-81 -105 ^breach di
-105 33 ^il nostro
-105 -102 ^la nostra
-27 105 ^registro
-103 -105 ^sbagliato
7 105 ^visibili ad
105 0 abbiamo mandato
-54 -105 andato a
100 105 aperta
-81 -105 breach di
-105 -94 cantato
-105 -94 cantato con
-81 -105 cari associati
-104 -105 chiede
-69 -105 chiuso
-2 -105 ci e
48 105 clienti
-105 -99 con errori
-105 -98 dalle #
-96 -105 data date
-4 105 dei passaporti
-77 -105 di spesa
18 105 esposizione di
-105 -67 euro di
105 25 eventuale disagio
105 18 gia in
105 22 ho preso
6 -105 il filtro
-63 -105 il panettone
-105 -2 il tuo
-98 -105 indietro
65 105 internet
-68 -105 l' assistenza
-105 -81 la torta
-90 -105 le serve
-105 -102 liberare
105 14 lo sapeva
-98 -105 lo scambio
-102 -105 manca solo
-105 -85 nassa
-105 -85 nassa #
-72 -105 negozi
-105 -78 non sia
13 105 nostro
-86 -105 ora per
-63 -105 panettone
-4 105 passaporti
105 -37 passate
105 20 quella mail
101 105 recapitata
-105 -72 scolastica
105 10 smartphone
105 90 soggetti
101 105 stata recapitata
-51 -105 tornare
12 105 tra i
-105 -85 vettura
-105 -85 via nassa
7 105 visibili ad
-105 -56 vostra
-96 -105 wiki
105 36 zona
-104 -73 ^aperte
-100 -104 ^iscrizione
-101 -104 ^occhio
-104 -92 ^quota
104 -15 a meta
-97 -104 abbiamo deciso
-39 104 all' indirizzo
-104 -75 allegato
-104 -95 collane
-104 -82 con chiave
104 30 con corriere
104 30 corriere espresso
-61 -104 corso di
104 3 cubi
-97 -104 deciso di
38 104 dei nostri
104 101 del contributo
104 12 di natale
-77 -104 e scusata
104 1 eccolo
104 30 espresso
7 104 fiscale
26 104 foglio con
-104 -86 giusto ?
-97 -104 grazie di
-76 -104 ha chiesto
104 -4 li ho
-104 -95 mancata
104 3 metri cubi
104 35 modifica senza
104 63 nostra priorita
-104 -82 ora di
-104 -76 ordinanza del
16 104 portale erano
104 63 priorita
94 104 programmazione
94 104 programmazione e
104 35 pubblicato una
104 101 puo fare
-104 -77 regolamento
-89 -104 riassunto
-77 -104 scusata
104 95 spedizioni
64 104 tabella
-104 -104 traccia
-104 -80 trasmesso
104 35 una modifica
-100 -104 venti minuti
34 -103 ^ritardo
-103 -70 a nessuno
-103 -71 asilo
-103 -98 carrello
103 13 cavo
-44 -103 che li
22 103 chiami la
-103 -71 comunali
-34 103 coro
-50 -103 data
103 -28 di nuovo
-103 -102 di ottobre
28 103 fra cui
103 14 gia chiesto
103 2 hanno ricevuto
103 85 i punti
103 -16 ieri non
39 103 in offerta
-9 103 inoltre
-103 -70 iva
103 -31 la bozza
103 -20 la trovate
103 33 mail
-85 -103 negativo
103 -5 nel menu
-84 -103 parla
-103 -76 parte vostra
-102 -103 riconosciuto
-103 -75 risulta che
-29 -103 sinceramente
-102 -103 sms
-103 -78 strada e
-103 -84 tempo che
-31 -103 testo
-99 -103 tua offerta
-102 -55 ^# alle
-102 -60 ^altri
-102 -55 ^dalle
-102 -55 ^dalle #
-102 -87 ^e tornato
102 -49 ^esame
-102 -56 ^raccolto
-102 -87 ^tornato
102 27 a questa
102 29 abbiamo azzerato
-102 -92 all' ordine
-50 -102 allegata
-84 -102 avrete
102 29 azzerato
-102 9 campo
-102 -74 cinque anni
-33 -102 citta
-102 -59 consultabile
-102 -87 da sua
-54 -102 di donazione
-102 -91 dolore
-102 -55 durato
-102 -59 e consultabile
-102 -55 e durato
-102 -58 fatta
-102 -100 ha messo
-102 -95 in archivio
-9 -102 in ritardo
102 27 infastidito
-102 -102 inoltrare
-102 -89 ip
-102 -75 la richiesta
102 38 leggerezza nostra
-79 -102 lettori e
-102 -99 lo dica
-102 -53 lo stato
-102 -91 monte
-102 -52 negozio
-102 -72 novembre si
-102 -70 piu semplice
102 26 questa e-mail
-102 -81 quotidiano
-60 -102 regola
-38 -102 rifa
-102 -57 rosa
-102 -101 se
-38 -102 si rifa
-102 -55 sostituire la
102 96 tesserati
102 38 una leggerezza
-102 -92 una ventina
-102 -92 ventina
-102 -92 ventina di
-102 -44 vista
-51 -102 volo e
-94 -101 ^benvenuta
-20 101 ^ci hanno
-59 101 ^di sicurezza
-101 -78 ^le tue
-101 -81 ^modifica
-101 -78 ^tue
101 -20 ^voti
-74 -101 account {}
-70 -101 arrivato
-101 -83 automatico
101 31 avevamo registrato
-101 -64 azienda
27 101 banca e
-94 -101 benvenuta
101 6 bozze
-92 -101 cambio
101 8 chi ha
-101 -77 ci fece
-24 101 ci ha
-20 101 codice fiscale
-101 -73 correggere
-82 -101 cucina
-101 -73 da bere
-101 -53 da fare
101 6 decisioni
25 101 del portone
101 23 e invece
101 13 etichette
-101 -19 fino a
-89 -101 gestore
-101 -75 home
101 8 i tempi
-65 -101 in caso
14 101 in chiaro
-101 -76 in cui
101 6 le decisioni
-88 -101 listname e
-43 -101 lunghe
-101 -71 mostreranno
101 40 natale
-73 -101 nel caso
101 -4 nel fine
101 28 non eseguiti
-101 -100 ottobre #
-101 -92 password in
-6 101 paziente
25 101 portone
-2 101 qualche settimana
-21 -101 quali dati
101 39 responsabile
-81 -101 ricorso
-101 -67 riso
-101 -94 ritardo e
-101 -79 sara
101 8 sei settimane
101 31 sollecito per
56 101 spento
-101 -68 stanno
-101 -73 tocca
6 101 un nostro
101 31 un sollecito
-101 -100 vedere
-33 -101 vostra richiesta
-100 -65 ! hai
-100 -65 ^! hai
-74 -100 ^ferie
-3 100 ^la password
-100 -87 ^richiamo
-28 100 ^violazione di
-74 -100 a febbraio
-83 -100 affitto e
23 100 apparsa
-100 -80 barche
-69 -100 basta
60 100 certificati
-99 -100 chiederne una
-100 -32 ci hai
-39 100 ciascuno
-100 -64 crema
-100 -97 cursore
31 100 da estranei
-97 -100 da leggere
-100 -97 dal portale
14 100 dato che
-100 -88 di matrimonio
-100 -62 diviso
23 100 e apparsa
-100 -82 e online
-94 -100 e qualche
-100 -73 e richiesta
-79 -100 entro un
-43 -100 eri
-100 -63 euro che
-93 -100 fili
-71 -100 furto del
-100 -74 ha risposto
-100 -71 ha un
-100 -84 hai chiesto
-100 -47 il fornitore
-100 -59 il rapporto
-100 -84 il tram
-100 -54 l' etichetta
-92 -100 la configurazione
100 37 lei
-100 -76 maestro
-100 -74 marisa
-95 -100 nostri sistemi
-100 -80 poco
-100 -39 presso il
-100 -54 problema si
-100 -72 regolamento completo
100 2 sapere prima
-82 -100 scambio
0 100 soggetto non
-65 -100 trattenuto
-100 -79 tuo carrello
-100 -87 url
-98 -100 vestito
-28 100 violazione di
-99 -42 # luglio
-94 -99 ^data
-37 -99 ^se ti
-45 -99 aperta e
-99 -66 bere
-99 -78 cancellato
-54 -99 capita
-99 -45 che ha
99 58 chi li
-86 -99 coinvolti
-75 99 come hai
14 99 confrontato
78 99 da questo
-99 -72 del sindaco
-1 99 della tessera
99 54 detto
-66 -99 domani alle
99 34 e vale
24 99 esposizione
-99 -97 essere soppresse
22 99 garante
-99 -94 gentile dottor
-43 -99 giovedi alle
99 51 in questi
63 99 intanto
99 -18 la piattaforma
-99 -51 la terza
-99 -66 mensile
-99 -91 name
-91 -99 nulla da
-42 -99 olio
99 82 ora sa
99 -4 osservare
-99 -10 pagamento
-99 -96 parrocchiani
-97 -99 partenza alle
-99 -74 potrebbero tornare
99 -13 presenteremo
-54 -99 prima si
-99 -16 quelle
-42 -99 ricevuta di
-99 -72 ritrovo alle
-45 -99 sarebbe
99 15 scambiato
-99 -73 scelto un
-99 -80 sciopero nazionale
-3 99 senti
56 99 smarrito
-99 -97 soppresse
99 15 tempi
66 99 un modulo
-61 -99 una prova
-91 -99 varra
-98 -86 ^candidatura
85 98 ^che cosa
-98 -86 ^dimenticato
-1 98 ^e non
-98 -86 ^hai dimenticato
-94 -98 ^rifiutata
-98 -90 abbiamo in
-98 -73 abbiamo sempre
-86 -98 aggiunto
22 98 all' autorita
-89 -98 anche le
-91 -98 anno di
-91 -98 annunci
98 13 assemblea di
-85 -98 associazione
-63 -98 atto
-98 -55 avviato
98 12 bloccate
-98 -75 cena
-98 -52 che dobbiamo
21 98 compreso
-98 -21 con #
98 41 con scadenza
-88 -98 contatore
-59 -98 costa
91 98 di una
-54 -98 donazione
-98 -86 hai dimenticato
-98 -83 il fax
11 98 il quarto
-79 -98 il reso
-98 -68 il sistema
-86 -98 indirizzo sbagliato
-47 -98 ingegnere
-98 -98 la classe
-98 -65 lotto
-98 -82 lugano
-67 -98 mancanza
-98 -94 messa in
-61 -98 per le
98 41 per qualsiasi
-98 -78 perfino
-98 -84 piu vicino
-98 -41 portate
-98 -76 prossima bolletta
-98 -66 puo farlo
-94 -98 rifiutata
-98 -75 sanitaria e
98 41 scadenza #
98 16 sono ancora
11 98 sospensione
-98 -48 stampa
-91 -98 strappo
98 77 un servizio
-13 98 valutazione e
-82 -97 # chilometri
-66 -97 ^# le
-95 -97 ^documenti
-48 -97 ^in
29 97 ^informazioni
97 2 ^relativa
97 2 ^relativa all'
-97 -90 ^scaduto
-97 -79 ^spam
-97 -82 ^tua candidatura
97 28 abbiamo tolta
-73 -97 account e
-97 -64 ad addebitare
97 -15 al sesamo
-97 -77 alle ora
97 -15 allergici
-97 -63 arrivo
6 97 autorita
41 97 avuto
97 13 battesimo
97 -9 buoni
9 97 canale telegram
24 97 caparre
37 97 commissioni
-97 -84 con affetto
-89 -97 corri
-97 -77 cortile
-97 -82 curriculum per
-97 -85 custode
-97 -69 da venti
-97 -96 decidi
97 32 dei sistemi
97 24 e fermo
97 3 e se
-97 -57 gli oggetti
-89 -97 il corso
-97 -59 il disturbo
24 97 inquilini
-97 -61 la protezione
-25 97 lasciata
-97 -61 le ho
-97 -42 ne ha
-97 -73 nuovi
-69 -97 perso due
90 97 prelevato
8 97 pubblicate
97 2 relativa all'
-97 -68 reti
9 97 scaricare
97 5 segnale
-97 11 segreto
97 -15 sesamo
-92 -97 signora lo
-97 -79 spam
97 5 stamattina
9 97 telegram
29 97 terzi
-96 -70 ^dimenticato qualcosa
-2 96 ^pazienti
-96 -70 ^qualcosa
-96 -94 adige
-60 -96 aggiornato
-96 -43 aperitivo
-90 -96 asta
96 8 audio
-96 -66 bassi
-23 96 bucato
96 23 chiudere
-96 -68 con noi
-96 -85 con te
-91 -96 corretto un
-96 -83 cose
-96 -28 dalla
27 96 della quale
-96 -71 della tua
-74 -96 di dati
-96 -70 dimenticato qualcosa
-96 -86 docente
-96 -76 domanda per
-96 -75 doppio
-94 -96 e ferma
-96 -86 e scaduta
-96 -43 eliminato
-96 -73 fece
9 96 fiducia
-96 -81 formato
37 96 ignoti hanno
-96 -64 il costume
-90 -96 l' asta
-55 -96 lettera di
96 48 mattina
-96 -64 nipote
-36 -96 nuovo file
-96 -88 o dall'
-96 -81 padre
-20 96 possiede
-33 96 potuto leggere
-96 -76 presentare domanda
-96 -94 raggiunto il
-84 -96 registrata e
96 32 ricevuto lunedi
-96 -84 selezione
-96 -52 si paga
42 96 socio
96 -8 stessa ora
-96 -71 ti mandiamo
-96 -57 titolo
-96 -71 tram
96 -23 versamento
96 61 vi
-96 -91 {} per
-95 -54 # dicembre
-95 -57 ^di venerdi
-95 -57 ^garantite
95 8 ^il nome
-47 -95 ^menu di
-95 -57 ^sciopero di
-95 -49 ^si
-68 -95 ^te
-20 95 ^telecamere
95 -11 ^una cosa
-95 -57 ^venerdi
-95 -57 ^venerdi #
-95 -84 accogliere
-95 -84 accogliere la
-95 -91 agli studenti
95 61 al solo
-95 -69 arbitro
-95 -94 arrivera per
-95 -18 boutique
-74 -95 cambiate
-95 -53 caratteri
-33 95 caricati
95 27 chiudere l'
-95 -90 completare
-95 -90 completare l'
-95 -43 dal #
-16 95 di altri
-58 -95 di piu
95 1 disdetto
-26 95 dispiace moltissimo
-95 -89 e pubblico
-95 -80 e terminato
95 14 erano gia
-62 -95 fattura e
-95 -80 festa
-95 -77 freni
17 95 ha bucato
53 95 il registro
-95 -18 in boutique
-95 -57 indirizzo email
-95 -6 informazioni
-95 -69 l' arbitro
-80 -95 l' indirizzo
95 39 la conferma
-78 -95 mancanti
-27 -95 molti
-26 95 moltissimo
-95 -68 nella macchina
95 84 nella tua
95 83 niente di
-95 -71 nove per
12 -95 nulla e
-95 -56 numero #
-95 -82 ordine del
95 10 pare che
-95 -90 per completare
-15 95 per riga
95 15 quello di
-95 -59 racconto
-95 -94 riceverai
-20 -95 ridiamo
-92 -95 seggiolino
-95 -67 sindaco
11 95 stato copiato
-95 -80 terminato
-95 -59 ti preghiamo
-95 -77 trascorso
-8 95 weekend
70 94 !
-47 -94 ^contatore
-47 -94 ^del contatore
94 -5 ^premio
94 12 ^tre
94 10 ^webinar
-22 -94 abbonamento
-92 -94 allegati
-7 94 aspettano
20 94 certi
-94 -69 chi non
4 94 clinica
-94 -82 codice {}
94 28 dna
-94 -36 documento
23 94 egregi
94 88 entrambi
-43 -94 entro il
-94 -89 errore
94 -5 espositori
94 15 foglietto
-65 -94 gli altri
-85 -94 hai perso
-94 -66 il successivo
-94 -87 in diretta
-94 -75 in tre
-94 -54 incontro
94 2 l' invio
-94 -21 la cartella
-64 -94 la somma
94 69 mensa
-94 -59 nel corso
92 94 nel suo
-15 94 nella cartella
94 23 nella mail
94 28 nostro dna
94 26 nulla di
-39 -94 ospedale
-43 94 pazienti
-49 -94 perdonate
-94 23 pilota
63 94 prima del
-70 -94 quattordici
-94 -87 questa email
-93 -94 romanzo
-94 -48 saputo
94 62 sembrerebbe
-94 -62 semplice
-28 -94 serve rispondere
-90 -94 sistema per
35 94 sito ha
-64 -94 somma
-94 -87 spostato
32 94 sua pratica
-94 -75 tu
47 94 ulteriore
94 63 voto
-9 -93 ^con
-93 -58 ^ops !
-93 -65 ^verbale
-38 93 a ieri
-93 -61 a maggio
-93 10 a mezzanotte
93 16 aggiunto una
-93 -71 andranno
-44 -93 archivio e
93 23 arriva il
-93 -72 avvisiamo
93 47 causa di
-93 -19 ci aveva
93 39 ciao
-93 -70 come previsto
93 13 con chi
-93 -90 conversazione
22 93 cosa e
-93 -70 cui nove
-91 -93 dal vostro
-93 -5 di #
-93 -65 di accesso
-93 -76 di pensare
-93 -87 di rilascio
-93 -67 di ritardo
93 90 di tutto
93 43 di via
93 15 dipende
93 16 disservizio
-67 -93 e chiuso
93 50 e-mail
-14 93 elenco
-93 -13 fa piu
-93 -75 file di
-93 -90 giorno
-93 -74 il corriere
-93 -87 il cursore
93 -34 lavori
-90 -93 lavoro id
93 -3 le altre
-93 -65 le ultime
-93 -72 lotti
-93 -32 lungo
-62 -93 ma che
-93 -24 oltre i
66 93 originali
-80 -93 padiglione
-80 -93 padiglione #
-56 -93 poi
0 93 referti di
-93 -65 resto
-93 -87 rilascio
-93 -87 rilevato un
93 13 seguente
-87 -93 si parla
-42 -93 sistemi
93 7 soddisfazione
-93 -79 spid o
93 1 te e
-19 93 telecamere
93 22 tolto i
-93 -75 torte
-93 -49 tra sabato
-93 -67 udine
55 93 usato
93 10 vecchio di
-93 -76 vicino
-91 -93 vostro account
-92 -89 # attivo
-41 -92 ^?
10 92 ^elenco dei
62 92 ^fedelta
92 5 ^prima
-14 92 ^visibili
10 92 allegato al
-17 92 allergie
4 92 altre #
-58 -92 aprisse
92 22 aveva registrato
-81 -92 buona giornata
-92 -52 causale
92 30 chiuso la
-82 -92 completa e
5 -92 da oggi
92 0 da rifare
-77 -92 dalle
-92 -18 destinatari
-92 -57 dolce
92 20 doveva essere
-92 -72 false
-92 -90 febbre
62 92 fedelta
50 92 firme
-92 -57 gia provveduto
-92 -86 grandi
92 33 il promemoria
-92 -78 il volo
-92 -56 impresa
-4 92 indirizzi e
-92 -52 la causale
-58 -92 la distanza
-92 -56 mette
-92 -78 mi dispiace
-92 -62 milano
92 73 non era
18 92 noto
-92 -88 nuove condizioni
-71 -92 occorrono
92 -4 ogni anno
-92 -56 per chiedere
92 22 piena di
-92 -70 puo rivolgersi
27 92 recapitato a
-92 -53 resti
-92 -92 se ha
-82 -92 segnala
27 92 segnalato il
-58 -92 sono accorti
-92 -83 sospesa
-59 -92 sostituito
92 9 stagista
92 21 teresa
-68 -92 un giorno
-92 -56 un numero
-14 92 visibili
92 -24 zero
-91 -64 # agosto
91 18 ^# giugno
-91 -42 ^aggiornamenti
91 18 ^giugno
91 9 ^la mail
-91 -76 ^parere
91 7 ^vi abbiamo
-91 -59 a piedi
91 -17 aggiornato l'
-91 -73 ci trovi
91 1 concordato
26 91 contributiva
-91 -12 copia
-91 -69 del percorso
31 91 desideriamo informarla
91 9 editor
91 35 edoardo
-71 -91 effettuato
-88 -91 fa piacere
91 4 febbraio abbiamo
-84 -91 il professor
91 17 il viaggio
-91 -86 interni
91 2 malfunzionamento
-81 -91 nome utente
-91 -86 non tener
-91 -29 nostro sito
91 14 nuovo e
-91 -73 per sms
26 91 posizione contributiva
-84 -91 professor
-91 -86 puo venire
45 91 registro elettronico
91 12 rimangono
91 21 rispondo io
91 26 scusatemi
-91 -47 simili
-91 -77 spiega
-91 -67 spostare la
91 22 stata trasferita
26 91 sua posizione
-91 -86 tener
-91 -86 tener conto
-91 -49 terza
-91 -78 torna al
91 22 trasferita
-53 -91 trovato in
-91 -71 tutti voi
91 14 tutto per
-91 -86 ultimo avviso
91 2 un malfunzionamento
91 37 volte con
-6 -90 ^app
15 90 ^carta
3 90 ^di prova
-90 30 ^e
-90 -90 abbiamo annullato
-47 -90 abbiamo una
-90 -71 attivare l'
-68 -90 attivita non
-63 -90 auguri
-63 -90 auguri di
-90 -86 autunno
50 90 care
-90 -87 carta d'
90 19 cercate
-90 -42 chi desidera
-90 -73 chicchi
90 36 come una
-90 -76 consenso
-11 90 cui gestiamo
-10 90 da internet
-90 -69 da qualche
36 90 da remoto
34 -90 dai
-90 -78 di cui
31 90 di pagamento
-90 -82 dispiace ma
-19 90 e cosi
-90 -55 finisce per
-11 90 gestiamo
-75 -90 giugno il
-90 -70 gli articoli
-65 -90 in anticipo
-87 -90 in piazza
-78 -90 le ricordiamo
90 5 li
-90 -29 messaggi
-90 -81 mittente non
-77 -90 modulo in
90 73 non la
-90 -49 ore e
-90 -78 ovunque
-90 -63 partenza
-90 -60 piceno
90 17 presenti
90 18 prezzo della
90 19 promemoria per
-47 -90 ricevuta
-68 -90 riconosci l'
-35 -90 ricordiamo
-90 -70 ripara
-68 -90 se riconosci
22 90 semestrale
21 90 stato rilevato
-90 -51 un consiglio
90 14 una colonna
-90 -65 ventidue
-46 -89 ^colpa nostra
16 89 ^di maggio
-27 89 ^fornitore
89 13 ^mail di
89 8 ^marzo
7 -89 ^menu
89 57 ^un nostro
-22 89 abbia
2 89 abbiamo spento
-83 -89 al mese
-89 -71 allora
89 6 andava
89 12 attenta
-89 -82 attestato di
-89 -44 attorno
33 89 avevamo scritto
-83 -89 banche
-89 11 che l'
-31 89 chiamare
-89 -62 commercianti
89 17 comunica alle
89 49 con i
89 -79 confronto
-47 -89 del contatore
89 17 del servizio
-89 -73 dimenticato
3 89 dpo e
-31 -89 e pronta
89 9 e sfuggito
-10 89 erano accessibili
-89 -72 fine del
-89 -50 fino
89 -13 giornata
2 89 il permesso
-54 -89 il problema
-89 -79 inizio
-46 -89 invito
89 -24 l' esame
-80 -89 l' identita
-8 89 la riguardano
-89 -83 la risposta
89 -24 la vuole
-8 89 le targhe
7 -89 menu di
-84 -89 mercoledi alle
-21 89 nominativo
-49 -89 nostri negozi
89 66 padana
89 75 paghiamo
-89 -84 pasta
-89 -62 piazzale
45 89 po
89 84 po troppo
-88 -89 prendi
-45 -89 presenza
-45 -89 presenza di
-89 -52 provveduto
36 89 remoto
89 3 rifare
89 10 riguardo
89 17 riporta un
89 32 sbagliato la
89 5 scritta
-89 -86 sembra
-89 -48 serve a
-89 -65 sottobosco
89 17 sua area
-8 89 targhe
-89 -77 ti serve
-89 -29 tre giorni
89 17 un importo
42 89 un po
21 89 un' altra
29 89 utenti
89 12 vera
89 -29 visione
-77 -89 volete
-88 -64 # messaggi
-88 -71 # presso
-88 -66 # puo
88 -8 ^abbiamo chiamato
88 -8 ^chiamato
88 -2 ^contratto
88 -2 ^del contratto
42 88 ^di posta
-88 -82 ^id
-81 -88 ^lista
-81 -88 ^lista listname
54 88 ^rete
88 61 ^sull'
38 88 a privacy
88 -8 abbiamo chiamato
-88 -53 accordo
-73 -88 acquista
-88 -78 addebitato nulla
-88 -56 aggiorna i
-88 -72 allenamento
-88 -73 arretrati
88 21 avevamo detto
-88 -31 cancellati
-6 88 code
-83 -88 consegna
-88 -75 consumi
-88 -71 conto del
-88 -81 convince
15 88 da persone
42 88 dati sottratti
-88 -55 del vicino
88 29 di compleanno
-88 -62 dieci minuti
-9 88 dovrebbe
88 -19 draghi
38 88 e informato
76 88 e tutto
-88 -49 e uno
-88 -31 fate
-88 -78 fattura n
-86 -88 il formato
-88 -83 importazione
88 17 in strada
34 88 informato
88 18 iscrizioni aperte
-88 -73 l' aiuto
88 41 la tabella
88 68 le e
88 -6 li avevamo
88 -8 liste
88 24 lo avevamo
38 88 non comunicare
88 33 nostro archivio
88 28 ogni mattina
-86 -88 oppure non
88 4 ora sono
88 -8 pasto
-88 -68 presto
88 14 primo mese
51 88 qualcuno
38 88 quella pagina
-88 -80 relativo
-88 -80 relativo alla
88 68 richieste
-72 -88 risposto
-88 -58 rose
23 88 sanno
88 23 scena
-1 -88 scrivi
39 88 se hai
-81 -88 se pero
-46 -88 settimana in
42 88 sono il
42 88 sottratti ci
88 7 spettatore
-55 -88 sul
88 48 trovate
-88 -47 ultime
88 24 versato la
-77 -87 # fino
-27 -87 ^colpa
-87 -73 ^comprato
13 87 ^dei dati
-87 7 ^del
87 50 ^dello
87 17 ^nella nostra
87 17 ^nostra ultima
-87 -65 ^posizione
-82 -87 ^pratica
-87 -80 ^rifiuto
-87 -77 ^tagliando
-81 -87 ^tuo abbonamento
87 17 ^ultima
-87 -71 a stasera
87 19 avesse
-87 -64 avra il
-87 -70 bambini hanno
-9 87 carta in
87 62 ci siamo
87 -10 ci siete
-87 -84 con attenzione
-87 -76 con {}
-77 -87 conferma
-86 -87 conservare
-87 -79 cucito
-87 -61 da sole
-69 -87 da te
8 87 data di
-87 -36 dell' istituto
-81 -87 di primavera
-46 -87 disconnetti
-46 -87 e disconnetti
-87 -44 fatti
87 6 fondazione
-87 -63 giorni dalla
-87 -83 ha acquistato
-87 -60 il disagio
-87 -85 il seggiolino
87 69 interessati
-87 -36 istituto
64 87 l' estate
-87 -71 le teniamo
-81 -87 le tue
87 18 museo del
-78 -87 peccato !
54 87 per errore
-65 -87 perso una
-78 -87 personali ai
-87 -59 posti sono
87 31 questa
-87 -68 recedere
-87 -80 riceve un
-87 -80 rifiuto
-87 -68 rivolgersi
-87 -56 scende
-77 -87 sei
-87 -82 sono coinvolti
-87 -49 specie
-66 -87 spese
-87 -77 sua auto
-87 16 sul nostro
87 9 teatro
87 10 tipografia
87 0 troppo presto
87 6 trovare
82 87 visitati
86 35 ^# giorni
-86 -55 ^aveva
-86 -75 ^benvenuto
-86 -77 ^campo
-86 -61 ^cartella
-86 -28 ^chi ha
-86 -72 ^disponibile
86 -6 ^e alle
-86 -37 ^il sito
-86 -52 ^possibile
86 -3 ^ricevuto
-86 -37 ^sito si
-86 39 ^tuoi dati
-69 -86 ^una lettera
86 -8 abbiamo tolto
86 22 aeroporto
-61 -86 all' ultimo
86 -3 allo
-86 -80 averci
-86 -59 buone letture
-61 -86 cambiata
86 70 casa tua
86 32 chi dovesse
-75 -86 chiedete
86 18 comunicazione di
35 -86 corsi
-82 -86 costera
27 86 dati anagrafici
-86 -65 del passeggero
-36 -86 del pomeriggio
86 -24 di due
-86 -64 di questo
-59 -86 di reimpostare
-82 -86 dichiarato
-60 -86 dimenticato la
-86 -50 disturbo
-76 -86 domenica notte
-86 -78 e chiusa
-86 -17 e di
-86 -52 e dovuto
-77 -86 entrare
-37 -86 esercitazione
-50 -86 fatture
-61 -86 fino all'
-76 -86 formula
5 86 ha usato
-86 -74 i biglietti
86 6 ignora pure
-86 -75 il biglietto
86 -15 il direttivo
-86 -64 il lavoro
-86 -85 il segreto
-86 -70 impone
-86 -70 impone di
-86 -73 l' esportazione
-66 -86 la formula
86 10 la mail
-86 -52 le corse
-10 86 lo sa
86 13 lunedi
-86 -71 mi raccomando
22 86 monica
-86 -82 note di
45 -86 nulla
-86 -25 numero
-86 -66 organismo
-10 -86 organizzatore
-33 -86 passeggeri
-80 -86 passiamo
-86 -72 pensare
-86 -52 per rispondere
86 42 piu di
-86 -71 prediche
-86 -56 previsto alle
86 -23 prima che
-86 -74 puoi entrare
-86 -70 quasi tutti
34 86 registrate
-59 -86 reimpostare
-59 -86 reimpostare la
-86 -66 riceverai un
-84 -86 richiesta
86 74 rimasta in
-86 -71 salvadanaio
86 -30 se la
-86 -77 sei iscritto
-86 -71 senza prediche
-86 -54 si prova
-21 86 siano
-86 -37 sito si
-43 -86 solo
-68 -86 spegniamo
-15 86 state copiate
-86 -38 strada
-86 -78 ti sei
86 21 tolta
86 9 troppi
-69 -86 una lettera
-86 -45 vediamo
86 6 volta in
-58 -85 # le
-85 -58 ^a casa
85 21 ^ai
-85 -81 ^chiedere
85 52 ^dati del
-85 -70 ^esito
85 26 ^estratto
85 21 ^gia
85 76 ^invio
-64 -85 ^possibili
-64 -85 ^possibili ritardi
-64 -85 ^ritardi
-78 -85 ^un messaggio
10 85 acquistati
-85 -60 aggiornala
-83 -85 antiriciclaggio
-83 -85 antiriciclaggio ci
-85 -1 casa
85 25 cassetta di
-80 -85 che abbiamo
-83 -85 ci impone
0 85 collegata
-63 -85 conviene
85 52 dati del
-85 -73 del messaggio
85 9 di tre
-36 85 e tra
-85 -66 federica
-85 -66 garanzia
-85 -30 giorno per
-73 -85 giusti
85 20 ha pagato
85 58 l' evento
-83 -85 la normativa
-85 -33 la password
85 20 la sede
85 17 laboratorio di
-8 85 le informazioni
-12 85 le password
-85 -78 limite
85 -22 mai
-85 -32 martelli
-85 -75 nessuno puo
-83 -85 normativa
-83 -85 normativa antiriciclaggio
-85 -68 oggi puoi
-85 -71 ops
-85 -66 paragrafo
-64 -85 possibili ritardi
85 7 presentarsi
-85 -78 prossima
-85 -69 pulite
85 -50 questo indirizzo
21 85 raccomandata
-85 -49 scrivania
-1 85 senza protezione
12 -85 sette giorni
-51 -85 sistemi non
85 34 soltanto la
85 21 stesso
-85 -78 sua richiesta
-85 -70 suo account
85 4 toglie
85 4 toglie il
-84 -85 torna indietro
-8 85 tra queste
-85 -73 un fornitore
-69 -85 via email
84 69 ^agli
-84 -77 ^lettura
-20 84 ^nostro
-24 -84 ^offerta
-84 -78 ^violazione della
23 84 a un'
-82 -84 abbiamo un
-84 -73 aggiorna
84 11 alla circolare
-84 -43 alla prossima
-84 -65 arriva in
34 84 arriva per
52 84 casella e
-84 -67 cassa
0 84 ce
84 69 chiarimento
84 16 comunque a
-84 -30 con password
84 7 corsa
84 34 di ferragosto
84 8 difficolta
84 16 e resta
-84 -51 e usare
-84 -77 ed
84 13 era in
84 70 errore e
-35 84 estivo
84 34 ferragosto
-84 6 gentili utenti
14 84 il login
84 54 il personale
-84 -60 in occasione
-84 -36 in vendita
84 17 l' autobus
84 54 la segreteria
-84 -69 libero
14 84 login da
-84 -41 luglio
-72 -84 messaggio che
-79 -84 non fa
84 6 operatori
-84 -72 piazza
-84 -40 problema di
-84 -29 quanto ci
84 18 senza volerlo
-27 -84 settembre
84 9 sono #
-84 -44 stazione di
-84 -46 stesse
-84 -66 sua casella
69 84 terrazza
-79 -84 tre settimane
-24 -84 un #
-84 -64 vecchia
-13 84 verifiche
-84 -68 vicina
84 18 volerlo
-84 76 votato
-45 -83 # pagine
-77 -83 ^abbonamento
-83 -77 ^annullato
3 83 ^iscritti
3 83 ^iscritti al
-62 -83 ^modificata
-6 83 ^sicurezza del
-83 0 ^sulla violazione
-83 -72 ^suo
54 83 a nostro
-83 -81 agonistico
-28 -83 allergeni
-15 83 altra persona
-83 -72 aspettavi
83 21 attrezzi
-83 -69 bagno
-83 -53 borgo
-50 -83 cambio di
83 64 cari lettori
11 -83 caricato un
-23 83 carta di
83 -22 che lei
-83 -54 cipressi
83 10 cosi che
-54 -83 di evacuazione
-75 -83 dieci
-83 -37 disposizione
83 -45 diverse
63 83 e reso
-54 -83 evacuazione
83 55 evento
-23 -83 fare nulla
58 83 figlio
83 -21 focaccia
-25 83 foto di
-73 -83 gia pagato
-83 -78 giorni la
-83 -56 id e
-83 -29 il fatto
-21 83 in sette
3 83 iscritti al
-83 4 l' allegato
-83 -61 l' uso
83 15 la gita
-83 -40 la mappa
-83 -72 la pratica
-83 -71 la quota
-64 -83 lasciare
83 7 lavori e
-83 -76 link e
-73 -83 lo presti
83 -9 male
-83 -78 mettete
-83 4 modifica del
-62 -83 modificata
83 20 navetta
83 12 no la
-83 -47 ogni tanto
-59 -83 osservazioni
-83 -79 per {}
26 83 permesso
-62 -83 piante
-73 -83 presti
-83 -78 prestiti
-9 83 prodotti
83 -8 pure non
-83 -17 quale
-71 -83 ricevuto una
83 -23 risposte a
40 83 risultati
77 83 sappiamo chi
-48 -83 scaricarla
-35 -83 sei mesi
-83 -54 sicurezza
-33 83 sinistri
83 14 spiegazione
-83 0 sulla violazione
83 6 telefoni hanno
6 83 tuo numero
-83 50 tutto il
-53 -83 un minuto
83 14 una spiegazione
69 82 ^aula
-2 82 ^d' identita
-82 -44 ^dei tuoi
4 82 ^dell'
-71 -82 ^di evacuazione
-81 -82 ^disdetta
82 -32 ^doppi
-71 -82 ^evacuazione
2 82 ^furto
-2 82 ^identita
69 82 ^in aula
65 -82 ^l'
82 -28 ^l' esame
-80 -82 ^note
-15 82 a ciascuno
-82 -75 aggiorna la
-82 -78 assegno
-2 82 ateneo
2 82 badge
-45 -82 bene
82 -46 concorrenti
-82 -75 crosta
-30 -82 dal sito
82 12 della cucina
82 3 delle #
43 82 dentistico
-35 -82 diretta
82 41 dovevano
-82 -60 e durata
-4 -82 formazione
82 28 generato
82 0 gratis con
-82 -63 hai tempo
22 82 hanno aperto
82 22 il tono
82 17 in altri
82 1 in giornata
-18 82 indirizzi
-82 -64 inglese
-82 -63 lotto #
82 -19 lunedi mattina
-34 82 meglio
-36 -82 non sono
82 35 non utilizzare
-82 -51 oneri
82 18 ottobre la
1 82 parcheggio
-82 -1 parliamo
-81 -82 perderla
-78 -82 perse
82 -29 provare il
-82 -77 ragione
-47 -82 redazione di
1 82 residenza
-2 82 scoprire
-82 65 si fa
82 8 speciale
82 -41 stand
-82 -69 stato superato
43 82 studio dentistico
-81 -82 sua disdetta
-82 -63 tempo fino
-82 -56 ti chiediamo
-82 -63 uno sciopero
82 35 utilizzare
82 35 utilizzare la
-24 -82 valida
-82 -46 vent'
-82 -46 vent' anni
-82 -75 zuppa
-82 -75 zuppa di
81 10 # quando
81 6 ^abbiamo scritto
81 -43 ^biglietto
-81 -63 ^catalogo
0 -81 ^dal
81 69 ^foto
-14 81 ^i dati
-81 -78 ^manutenzione
-81 -78 ^manutenzione programmata
81 30 ^orario
-81 -72 ^programmata
-81 -77 a fine
-81 -48 a qualcuno
-81 -73 a tutte
-81 -10 affetto
-81 -68 anche nell'
-81 -32 anni
81 79 assoluta
-7 81 autorizzato
-12 81 avvertito
-81 -74 bonifico di
69 81 cambiano
-81 -65 che sia
-81 -29 circolano
-81 -72 comando
-5 81 comprato
-81 -63 comunale di
-79 -81 con effetto
-24 81 cosa ha
-69 -81 cui tutti
81 -21 del tutto
-50 -81 devi fare
20 81 di indirizzi
81 -1 di stamane
-81 -50 dicembre
81 17 direttrice
81 19 dove la
-81 -62 e tu
-71 -81 email
-81 -55 entro sabato
-81 -66 era piena
81 75 estate
9 81 esteri
-69 -81 fatto la
-71 -81 generali
81 57 guardava
81 11 il finale
81 8 il pullman
-81 -57 il sito
81 -12 in tempo
-81 -62 l' aumento
81 18 la risonanza
-81 -42 le stesse
-81 -33 libera
81 11 lo facciamo
-81 -78 manutenzione programmata
-63 -81 meno di
-74 -81 multe
-81 -71 nel carrello
-65 -81 nella lista
81 18 noi ha
81 17 nota di
-81 -46 note
81 30 organizzato
81 30 organizzato il
-81 -59 passano
-81 -79 per averci
-81 -31 perizia
-70 -81 perso il
-71 -81 portiamo
-81 -66 primaria
-81 -66 primaria rodari
81 79 priorita assoluta
-81 -72 programmata
-61 -81 quando si
-81 -43 questi
81 18 risonanza
-81 -66 rodari
-81 -66 scuola primaria
-44 -81 scusiamo se
-70 -81 se ci
-2 -81 siete
-81 -79 sonda
81 -1 stamane
81 16 stampato
81 49 talune
81 2 tienilo
81 2 tienilo pure
81 62 trattasi
81 62 trattasi di
-81 -73 tutte e
81 71 ufficio ha
81 10 una scatola
-14 81 vecchio indirizzo
81 30 viaggio in
-80 -69 ^casa
80 32 ^di sabato
-29 -80 ^messaggio
80 0 ^partita
14 -80 ^quasi
-80 -5 a s
80 -20 a scuola
-80 -72 account
80 25 al nostro
41 80 al vecchio
80 -29 al versamento
15 80 alcune
27 80 anagrafici
80 -10 aver scelto
-80 -17 bloccato
-80 -67 bus
0 -80 c
-80 -27 chiami quando
-80 -79 chiede mai
-80 -30 con due
-80 -76 conclusa
80 9 conteneva il
-80 -75 cosa si
80 38 da sempre
-80 -70 dai nostri
80 -5 di aprile
-43 -80 di cancellazione
18 80 di casa
-80 -77 di dominio
8 80 di sapere
2 -80 di tutti
80 -5 diffuso
80 9 dispiace davvero
80 53 estratto
-80 26 fa
-80 -55 forte
-80 -1 fra
80 2 gelato
30 80 genitori
-34 -80 grandine
-80 -79 hanno tre
80 10 ho spedito
-38 -80 i vecchi
80 12 ieri abbiamo
64 80 in aula
-80 -76 incontri
80 22 inviati
-63 -80 invitato
13 80 iscritto di
-80 -70 la discussione
-10 -80 ma per
-80 -12 mezzanotte
47 80 missione
80 31 nel nostro
-80 -49 nelle note
-80 -79 non chiede
80 28 non va
-38 -80 non valgono
80 1 o quasi
-80 -72 occupa
-34 80 oggetto di
-80 -72 parere
-80 -77 pensavi
-73 -80 per proteggere
80 46 primo
2 80 primo accesso
80 -29 procedere
80 -29 procedere al
-80 -69 prof
80 23 professionista
-73 -80 proteggere
-80 -27 quando vuole
12 80 riferisce di
80 35 riporta
-80 -5 s d
-13 80 sa che
80 6 scatola
72 80 seguito di
4 80 si torna
-80 -53 silenzio
-28 -80 sistemi di
-43 -80 spesa
80 17 sul tetto
80 -14 tornano
-80 -71 torta
-80 -43 tra il
80 40 ultima
-38 -80 valgono piu
-80 -45 vedrai
80 36 vi chiediamo
-80 -74 vuota
58 79 ^per errore
-18 -79 ^risposta
-79 -58 accettate
-8 79 al lupo
31 79 altra
79 48 aperte
-8 79 bocca
-8 79 bocca al
-16 -79 box
-79 37 cartelle
-27 79 che le
-46 -79 colpa nostra
42 -79 computer
-79 3 con quella
-76 -79 conferma di
-79 11 cui
-79 -76 da settembre
79 54 dell' assemblea
79 10 delle famiglie
-79 -65 di conservare
-68 -79 di partire
32 79 di profilo
-58 -79 distanza
-79 -60 e consentito
-79 -60 escursionisti
-79 -47 finisce
5 -79 fondo
-79 -47 giro in
-31 79 ho segnalato
-79 -51 i posti
-6 79 i referti
-79 -61 il lotto
-8 79 in bocca
33 79 in impostazioni
-79 -55 indicati
79 -11 iscrizioni
25 79 la citta
-58 -79 la guida
-79 -66 le fatture
-8 79 lupo
-79 -74 nebbia
-79 -69 nel corpo
-45 -79 non devi
79 -1 non verranno
-79 -63 nostro ufficio
-79 12 notte e
-75 -79 per il
50 -79 perso
-79 -60 pian
-79 -58 porto
14 79 posizioni
-75 -79 potrebbero
79 0 preferisce
-79 -58 reclami
-79 -72 restano salvati
73 79 ricevuto il
-79 -60 rifugio
-15 79 rispondiamo
-79 -61 scientifiche
-69 -79 segue
-16 79 staff di
79 26 succedere
-73 -79 ti rimborsiamo
26 -79 tolto
65 79 trasmessa all'
-79 -61 trova
79 12 valido fino
-40 -79 vecchi
79 2 voglia di
-71 -78 # giugno
78 -1 ^# non
1 78 ^a un'
-78 -57 ^nido
-78 -66 ^programmata domenica
78 -37 ^quello
78 27 ^urgente
37 78 ^usato
78 63 a sua
-78 -78 abbiamo aggiunto
-78 -74 abbiamo saputo
49 78 ad aprire
-24 -78 alle #
-78 -49 anni con
-10 -78 aprirla
-50 -78 bastano due
-78 -74 black
-78 -74 black friday
78 -39 bozza
17 78 chi ne
-34 -78 ci
78 18 ci avevi
-78 -68 citofono
78 55 comportato
-78 -69 corriere non
-22 -78 di notifica
-78 -28 di posta
78 41 direttivo
-78 19 dispiace il
-78 -53 disponibile per
78 -22 dopo l'
78 78 e finita
-78 8 e per
-78 -57 educatrici
78 14 email di
-78 -57 entro cinque
-78 6 errore di
-78 -61 francese
-78 -74 friday
-78 -58 gara
-78 -46 garantite
-78 -72 gestore di
-78 -55 giu
78 -22 gli scontrini
-77 -78 ha annullato
-78 -37 il certificato
17 -78 in fondo
78 13 in omaggio
-78 -50 ingresso e
-78 -72 l' #
-78 -50 l' ingresso
-53 -78 la linea
-78 -62 la ricerca
-78 -57 le educatrici
-51 -78 letto la
-78 -57 mamme
-78 -47 martedi abbiamo
57 78 meramente
-78 -75 miriam
-27 -78 nel #
-78 -57 nido
2 78 non da
78 -15 non deve
-78 -40 notte tra
78 52 novembre il
78 -19 opera
-78 -50 ops !
78 51 ormai
-78 -10 pagina di
-78 -48 pezzi
-35 78 portato
-78 -46 proclamato
-78 -66 programmata domenica
49 78 provato ad
-78 -67 qualcosa non
-36 -78 quando
-78 -69 reset
-3 -78 ricordiamo che
78 29 riga e
78 -5 riletta
-70 -78 ripartono
5 78 sapere che
-78 -46 sciopero di
78 -22 scontrini
78 -12 scuso con
78 21 secondo
9 78 sicurezza dei
24 78 sono state
-78 35 studio
31 78 su un
50 78 tecnici
-78 -72 trovato il
-78 -45 troviamo
-32 -78 valgono
-68 -78 versata
-15 78 violazione
-77 -77 # ha
1 -77 ^banca
-77 -51 ^confermata
-44 -77 ^hai
-50 -77 ^mancata
-62 -77 ^settimana in
-72 -77 ^sua
-77 -64 ^sua richiesta
-77 -45 a disposizione
77 25 a sei
-36 -77 alla lista
-77 -62 alle undici
-77 -71 android
77 23 annullato la
-8 77 aprire i
-77 -74 assistenza di
77 29 banda di
-77 -73 beneficiario
-33 -77 bianco
19 77 buste paga
77 44 caselle
77 -26 causa e
-77 -54 ce le
34 77 che ignoti
-2 -77 cittadini
-42 -77 clic
77 13 codice estate20
-77 -64 confermata
17 77 conto e
28 77 controlli l'
-77 -68 corpo del
77 -28 corretta
-77 -69 corrieri
69 77 data odierna
34 77 dei pazienti
77 71 delle
-72 -77 deposito
-77 -71 dica
77 0 dichiarazione
-77 -67 diciassette
77 18 dispiace la
-72 -77 e domani
77 76 erano
-77 -77 esempi
77 13 estate20
-77 -49 finestra
77 -21 foto del
77 9 gentile passeggero
77 -2 ignora
-77 -58 il canale
13 77 il compleanno
-54 -77 il proprio
77 55 il responsabile
77 -26 inviati con
77 2 l' offerta
-77 -74 l' operazione
34 77 la clinica
-11 77 la falla
77 25 mail era
-77 -64 manutenzione
-77 -59 martina
77 -16 medie
77 -62 menta
77 -6 nella casella
-23 -77 nelle
25 -77 nessuno
-35 77 non sappiamo
-75 -77 non se
77 21 nostro server
69 77 odierna
-69 -77 offre
-77 -52 ogni dieci
77 6 paghi la
-77 -59 palestra
77 5 parte domani
23 77 passavano
-49 -77 pedale
-65 -77 per email
-77 20 per tre
-77 -53 preparo
-77 -53 preparo un
-72 -77 quest' anno
-77 -16 questi il
-10 77 ragazzi
77 15 responsabilita e
-75 -77 ricotta
-77 -70 rifiutato
-77 -58 rispondendo
-13 -77 scegli
-43 -77 script
-5 77 scritti
-77 -69 sei stato
-67 -77 solari
65 77 sostituire
-77 -64 stato trasmesso
-77 -62 tessera sanitaria
-77 -63 trenta
77 14 vi aspettiamo
-76 -14 ^dai
-76 -14 ^dai giornali
-76 -14 ^giornali
-64 -76 ^ticket
-64 -76 ^ticket id
-64 -76 ^ticket ticket
76 67 a piu
-76 -54 abbiamo scelto
46 76 accaduto e
-21 -76 agli
76 -30 alle ore
76 10 aspettare
-76 -59 aurora
-76 -71 capisce
76 -6 che al
-76 -56 chiamare lo
-69 -76 chiasso
19 76 chiunque avesse
-76 -45 clicca qui
-76 -47 codice
-65 -76 concluso
-18 76 cuore
-76 -14 dai giornali
-76 -59 dedicato e
-57 -76 del gruppo
76 60 del nostro
-42 -76 devi
76 -20 di legge
15 76 dipendenti
31 76 durante
-76 -68 e venerdi
-76 -64 effetto
48 76 essere state
76 -10 estintore
76 8 fianco
-76 -68 future
76 10 gentile cliente
-76 -14 giornali
-76 -66 gli allegati
-76 -59 hai dedicato
-23 -76 i giorni
76 -9 invece di
76 19 l' autista
-76 -69 lavatoio
-76 -37 lista
-71 -76 logo
76 -14 mandato
-76 -64 martino
-44 -76 mesi per
76 -17 multa
76 10 n' e
-54 -76 nella cassetta
-76 -60 noi un
-76 -59 non poterti
72 76 nostre scuse
-4 76 nota
44 76 occasione per
-76 -57 ore prima
-60 -76 pagina del
76 15 partono
-47 -76 passeggero
-56 -76 pescara
-76 -49 piedi
-21 -76 posizione e
-76 -59 poterti
-76 -59 poterti dare
21 76 potuto
-66 -76 prenotato
-67 76 protezione
14 76 protezione dei
-76 -59 risposta diversa
-76 -64 san martino
6 76 sappiamo
-76 -70 segretariato
-76 -43 servono
-76 -71 si capisce
76 10 si sa
-66 -76 si tengono
75 76 sono
-40 -76 tagliando
-76 -54 tasto
4 76 te un
23 76 telefono e
-64 -76 ticket id
-64 -76 ticket ticket
-9 76 torri
-76 -45 tua carta
-24 76 tua email
-76 -59 tuo curriculum
-76 -70 un promemoria
-76 -68 vicino alle
-65 -76 vostro
75 -19 ^allegato sbagliato
-75 -42 ^breach
-75 -50 ^c' e
-75 -50 ^cosa c'
-75 -42 ^data breach
-75 -62 ^di rimborso
75 56 ^di un
48 75 ^importante
75 3 ^mensa
-75 0 ^messaggi
42 75 ^per
75 2 ^scritto
-75 -65 ^treno
-75 -62 abbiamo esaminato
-64 -75 abbiamo messo
-75 -49 abbiamo registrato
-75 16 accesso
75 -17 al punto
75 -19 allegato sbagliato
-36 75 aperti
-75 -62 archivi
-75 -69 attesa di
-75 -42 breach
-75 -70 candidatura
-22 -75 ceci
75 66 chi vi
-28 75 chiavi
-75 25 contatti
75 -22 contro
4 75 copia del
2 75 d' india
2 75 dal vivo
-75 -42 data breach
-73 -75 di iscrizione
-75 -62 di rimborso
75 16 di testa
45 75 di un
75 13 disguido tecnico
-75 -26 drammi
-75 -26 elenco di
-33 75 era la
-75 -62 esaminato
-73 -75 gentile {}
75 9 giugno non
-51 75 gratuita
-30 -75 greco
-30 75 gruppo
75 -19 guide
-17 -75 hai
-75 -56 hanno messo
-75 -55 i file
75 -24 i tre
-75 -53 il manuale
75 -2 il precedente
2 75 india
2 75 india e
75 25 la banda
75 1 la prenotazione
-75 -66 la prima
-75 -60 leggendo
75 -14 lo spavento
-61 -75 ma un
-75 -53 manuale
-38 -75 messaggi in
-26 -75 minuto
-17 -75 ne rammarichiamo
-75 -26 niente drammi
-75 -62 nostri archivi
75 -2 pacco di
75 -12 passaggio
75 -17 presentati
-75 -58 pro
-75 -52 proporre
-75 -75 quante
-75 -49 registrato la
75 18 responsabile del
-75 -67 sbagliato indirizzo
75 68 sensibile
-75 -65 si presenta
75 0 soldi
-75 -72 sparito
75 -14 spavento
-42 -75 spazio
-75 -15 subito la
75 27 ti abbiamo
3 75 ti chiama
1 75 un ex
75 22 un prezzo
16 75 una password
-32 -75 ve
-75 -50 video
-75 -4 violazione della
2 75 vivo
-28 -74 ^addebito
74 -4 ^c'
-74 -72 ^canale
-74 -50 ^condizioni contrattuali
-74 -50 ^contrattuali
50 74 ^cosa e
-74 -50 ^delle condizioni
-74 -54 ^domenica
-60 -74 ^la carta
36 -74 ^una
-74 -74 a segnalazioni
-74 -73 aggiornato il
-74 -50 allo sdi
74 11 autoscuola
-38 -74 carissimi
-74 -74 carta per
5 74 certificati medici
74 -50 certificato che
-74 -59 cinque giorni
-68 -74 compagnia telefonica
-74 -50 condizioni contrattuali
-74 -50 contrattuali
-74 -70 del gestore
-74 -50 dell' energia
-74 14 della sicurezza
-74 -50 delle condizioni
-74 -39 di martedi
-74 -52 dietro la
-74 -71 disdetta
-67 -74 dispiace tantissimo
-74 -41 e al
-68 -74 e confermata
-74 -42 e lascia
74 -23 e ve
74 5 elisa
74 -33 entra
-74 -70 entro domenica
-74 -46 entro sei
74 19 evento e
74 7 giri
74 7 giri di
-73 -74 ha mandato
74 14 in biglietteria
55 74 in giro
-47 -74 insegnante
-7 74 l' hanno
74 50 la dirigente
-20 -74 la funzione
-74 -53 la legge
-35 74 la societa
74 -6 la soluzione
-74 -5 le cartelle
74 27 leggerezza
-74 -53 li mettiamo
-74 -71 linea #
74 16 lo rilegge
5 74 medici
-74 -57 non sara
-74 -74 operazione
-73 -74 ore per
18 -74 partecipato
-65 -74 per entrare
-74 -74 per farsi
10 -74 pronta
74 11 pubblico e
-74 -69 ricevuto via
74 16 rilegge la
-61 -74 risponda a
-74 -55 ritirarlo
40 74 sangue
-74 -64 scade fra
-9 -74 scusate
-74 -74 segnalazioni
74 -29 semi
74 23 sera le
74 2 si vedono
-74 -73 sia
-74 -66 sia solo
-74 -70 smettono
-74 41 societa
-74 -6 sostituzione
-74 -52 speriamo sia
25 74 taluni
-67 -74 tantissimo
-74 -58 terapia
-74 -74 truffa
-74 -60 tuo posto
-68 -74 una compagnia
33 -74 valido
73 11 # che
-73 -70 # maggio
-73 -68 ^bonifico
-16 -73 ^corsi
-73 -40 ^gli
73 22 ^il codice
57 73 ^inviato per
-73 -62 ^ops
-44 -73 ^pagina
-73 -60 a mia
-17 73 ai sensi
73 7 altri mesi
-66 -73 bello
-60 -73 benvenuto
-73 -66 bollettino
73 13 candidati
-73 -65 cara
73 -25 carattere
73 -23 cari
16 -73 che nel
25 73 ci hanno
29 73 colleghi
-73 -60 comunale
-73 -54 consegnato a
73 41 d' ora
12 73 da qui
73 3 del bilancio
73 -60 di giovedi
-47 -73 di giugno
-73 -69 di litigare
-73 32 documenti
73 -17 edicola
73 10 era quello
52 73 esserci
73 8 est
-73 -51 gino
-67 -73 i suoi
73 8 ieri a
-73 -61 il cambio
18 73 il file
-73 6 in questo
-73 -71 l' acquisto
-73 -52 la libreria
-73 -69 litigare
-73 -69 mensili
-73 -51 mi
73 4 montaggio
-33 -73 numero verde
-73 -65 o il
73 44 omaggio
73 -3 pedrazzini
73 41 perdono
-64 -73 poche
73 48 punti
73 53 san rocco
-12 -73 scrivere a
-17 73 sensi
-73 -57 senza spese
73 -3 signor pedrazzini
-73 -23 sono finiti
73 -19 sul #
73 -41 trovato
-73 -3 tue
-19 73 tutela
-73 19 un dispositivo
73 33 un mese
73 -27 una cosa
-60 -73 uno sconosciuto
-73 -68 vacanza
72 19 # senza
-72 -38 ^# dicembre
-72 2 ^accesso
16 72 ^altra persona
72 44 ^che
-72 -63 ^com'
-72 -63 ^com' e
-72 -38 ^dicembre
72 -61 ^nel
72 47 ^non
7 -72 ^sei
-72 -62 ^soci
72 -32 ^vostro
-72 -50 a distanza
-72 -67 a pagare
72 5 abbiamo scritto
-70 -72 accetta
-72 -45 adegua
-72 -51 amici del
-72 -52 annullare
-72 -53 annullato
72 67 app e
-72 -71 capisce e
72 12 castello
-72 -50 che mi
-72 -18 chiama
72 58 chiaro
-66 -72 chiave di
72 1 chiedo scusa
2 72 condivisa con
-72 -67 dell' associazione
-62 -72 dell' ufficio
-51 -72 difetto
72 2 dimenticata
-15 -72 domani
72 -2 doppia
72 -41 e nessuno
43 72 episodio
72 47 fascia
-46 -72 filiale o
-9 -72 finito
72 -5 fuso
-72 -70 il pacco
72 19 imputabile
-15 -72 intera
-33 -72 l' allarme
-17 -72 l' avete
72 4 l' esperienza
-3 -72 la bici
-72 -59 la commissione
-17 72 la notte
72 -12 la pazienza
-72 -54 le tessere
-72 -71 lo spazio
10 72 login
-52 -72 ma
-72 -55 macchina
4 72 margine
72 -38 mattino
-72 -53 messaggio senza
72 29 newsletter
-63 -72 novanta giorni
72 -15 operatore
72 -42 parlare con
-72 -62 partecipanti
-72 -40 per cento
-72 -48 poter
-72 -31 presidente
72 23 prezzo intero
-58 72 registro
-72 -61 relativa al
14 72 restituiva
-72 -49 riconosce
-55 -72 riserva
-10 72 sarebbero
-72 -22 scheda di
-28 -72 se aveva
-72 -53 sedie
-72 -71 servira
72 36 settimana le
-72 -45 si adegua
72 9 si svolge
72 -24 sorteggio
8 72 spedito alla
-72 -69 spiace per
-27 72 stata
-72 -59 storia di
26 -72 storto e
-14 72 suo c'
72 9 telefono con
-55 -72 ti conviene
-72 -33 treno
-72 -28 ufficio del
-72 -42 ufficio e
-72 -6 un accesso
-72 34 una copia
-72 -69 uno o
72 6 vegetariani
-64 -72 via sms
-72 -50 vino
-57 -71 ?
-13 71 ^cambi
71 6 ^da visita
71 54 ^del #
71 6 ^di marzo
-71 -49 ^libri
71 13 ^mail del
-71 -41 ^sedute
71 6 ^visita con
-71 -42 abbiamo anche
-21 -71 abbiamo ancora
-50 -71 aggiornamento e
-71 -61 alla linea
-71 -24 allo stesso
-71 -70 approvazione
22 -71 aprire il
71 31 assai
71 17 autobus
2 -71 bici
5 -71 buongiorno a
-71 -8 casi
71 -8 cassiera
66 71 cedolino
69 71 cedolino di
-13 71 clienti con
-54 -71 come si
-71 -52 con codice
-71 -51 contiamo di
-71 -60 contiene un
-70 -71 correzioni
0 71 da sei
71 2 del caffe
71 -46 del mattino
-71 2 dentro
64 71 di codice
71 46 di pagare
-40 -71 di quella
-71 -63 diritto al
71 23 e annullato
-3 71 e cancellato
-71 -67 ecco come
-71 -52 farina
-29 -71 finite
-71 -10 finiti in
-59 -71 furti di
71 -14 gentili genitori
-36 71 ha comprato
71 -13 ha ricevuto
-56 -71 hanno chiesto
-54 -71 ignora questa
-57 -71 il bonifico
-71 -55 il prossimo
-55 -71 in dieci
-71 -50 in ottobre
71 8 inconveniente e
13 71 intruso
71 -8 la cassiera
-68 -71 la migliore
-71 -61 la precedenza
71 -45 la via
-17 -71 le maestre
-71 -66 le novita
71 6 li ristampiamo
-17 -71 maestre
71 -6 magazzino
-71 -57 mercoledi #
-71 -69 messaggio automatico
-71 -24 mi ha
-71 -67 moderatore
-71 -39 non conosci
-6 -71 novembre
71 29 offerta da
71 5 oggi stesso
34 71 orari
-71 -68 pacco
71 -4 passate a
-71 -43 penna
-71 -69 persona non
-23 71 portato via
71 20 prenotazioni
-55 -71 presente
-71 -62 proprietario
-71 -28 prossimo
71 -15 punti del
-34 -71 puo
-15 -71 quella del
71 34 quello che
-71 -62 rinuncia
71 6 ristampiamo
17 -71 ritiro
-71 -60 se il
-63 -71 se riceve
-71 -41 sedute
-71 -55 senza password
71 -10 serata
-71 -44 sia un
-61 -71 sollecito
-64 -71 successivo
-71 -48 tedesco
71 2 ti chiami
-71 -63 ti verra
-10 -71 tiene
-71 -61 trasmesso il
-54 -71 tu ignora
71 53 tutti
-71 -63 ultimi giorni
13 71 un intruso
71 -23 un mero
52 71 un partner
-71 -52 vado
-21 71 verbale
-71 -51 verso il
71 38 vi verra
-71 -2 via dei
-71 -49 zanetti
70 3 ^biglietti
6 70 ^casella
70 16 ^ci dispiace
-63 -70 ^della sua
-70 -52 ^e rimasto
70 7 ^errata
57 70 ^iban
-1 -70 ^ma
-70 -52 ^rimasto
70 19 ^scusaci
-70 -47 ^tuo
-4 70 a cuore
-67 -70 abbiamo rilevato
30 -70 amministrazione
-70 -48 andati
-70 -55 andati via
-69 -70 anni ha
-70 -67 area clienti
70 25 banda
-12 70 bloccato l'
-70 -42 busta e
-49 -70 caffe
-70 -46 caparra
70 7 cartone
31 70 ci sei
33 70 clienti e
70 -10 com'
-60 -70 consigliamo di
65 70 conti
70 8 corretto
70 7 da visita
-70 -61 di importo
29 70 dirlo
-70 -1 disponibili
-70 -43 effettuate
70 9 facciamo noi
60 -70 farne
-65 -70 frattempo
-29 -70 frattempo dai
-70 -51 geometra
-36 -70 ha gia
70 54 i conti
70 1 i lavori
-54 -70 il tempo
-70 -50 in prestito
-70 -57 la lampada
-70 -66 la tessera
-70 -57 lampada
70 -5 lo era
70 -4 manifesto
70 -4 manifesto era
-70 -60 mercato
70 5 mi scriva
-61 -70 modalita
70 7 molte
-65 -70 nel frattempo
70 1 nome nella
-70 69 nominativi
-70 -25 non e
-33 70 non piu
-9 70 nostri clienti
70 2 pagamenti
-70 22 pallavolo
9 70 parliamo di
-61 -70 per scrivere
-70 -42 piatto
-70 -68 programma
-6 70 prova il
-70 -52 provvisoria
70 -30 qualita
-9 -70 resta
-70 -27 riguarda anche
70 11 risultano
-70 -41 salvo che
70 57 sapere quali
70 8 scuse per
70 11 se preferisci
70 -2 sfuggito
70 39 si e
70 -4 soddisfazione e
-70 -55 sono andati
70 9 stamattina il
70 0 sulla chiusura
70 67 suo numero
-70 -70 tavolo per
-70 -48 tracce
-70 -48 tracce di
-64 -70 trascorso il
-70 -63 tua candidatura
-70 -12 tutta la
-44 -70 un difetto
-55 -70 un messaggio
70 1 un' assenza
-70 6 uno e
22 70 via
-69 -56 # secondo
69 -1 ^due volte
-11 -69 ^messaggio di
-69 -59 ^pratica #
69 -1 ^volte
-69 -49 al personale
-30 69 altra paziente
-9 69 altrove e
-69 -60 amato
-69 -54 ancora per
-69 -52 arbitrato
69 11 arrivato un
-30 -69 aveva un
69 29 avrei
69 29 avrei dovuto
-67 -69 biglietti per
69 3 caldaia
-69 -55 catania
69 39 che ci
40 69 che ogni
-69 -58 con lui
-26 69 con nomi
69 43 copie
69 22 data a
-26 69 dei ragazzi
-69 -51 del ginocchio
-69 -60 del nuovo
69 0 della luce
-20 69 di credenziali
-69 -57 discussione
-32 69 e stata
69 37 eccesso
-2 69 errore nella
-69 -67 evitare
69 3 fase di
-69 -52 finita
-69 -51 forma
-69 -50 frutta
-22 -69 funzione
-69 -51 ginocchio
69 1 giochi
-69 -58 gli
69 3 hai comprato
-27 69 impostare
-69 -45 in assenza
69 6 invece
53 69 inviato per
-69 -16 l' intero
69 22 la cena
69 0 lavori di
69 1 leggermente
69 -8 luce
-65 -69 lui
-69 48 maestra
-69 -55 minuti e
-69 -27 mio
-64 -69 modifica
-38 -69 notato
-69 -68 ora legale
-69 34 paga
-69 -50 paio
-69 -50 paio di
-69 -56 panni
-13 69 password di
69 -11 per lei
-69 -59 pratica #
-69 -2 provinciale
69 0 quaderno
-69 -9 questa lettera
-67 -69 ricevi l'
-63 -69 rimasto senza
-69 -54 riso e
17 69 roma a
69 12 squadra di
-25 -69 tavolo
-26 -69 termine
69 -23 tua banca
-69 -50 un paio
11 69 un' intrusione
69 22 una data
69 24 vale fino
-38 69 valutazione
69 26 viaggi
-30 69 violato
-26 -69 vostri
-19 -69 vuoi
-68 2 # al
-68 -5 # marzo
-68 -24 ^avviso di
-64 -68 ^calendario
-68 -63 ^candidatura per
68 -13 ^nelle
-68 -59 ^notifica di
-20 -68 ^novembre
-57 -68 ^nuovo accesso
-49 -68 ^per chi
-64 -68 ^siamo
66 68 ^troppo
-68 1 alcuna
26 68 alcuni clienti
-68 -41 buco
-62 -68 buonasera
-68 -63 candidatura per
68 1 che fa
-68 -60 che gestisce
-68 -55 che gli
68 -1 chiamato
-68 -22 ci fa
-68 -65 codice della
68 -23 coglie
68 -23 coglie l'
-53 -68 completa
53 68 comunicato
-68 -12 comunichiamo
-68 -12 comunichiamo che
-15 68 con nome
68 37 data #
-19 -68 data per
68 11 davide
-68 -62 di comune
-68 -60 domanda
68 2 dopo il
-68 -61 e delle
-68 -68 e i
68 -8 e noi
-6 68 e note
68 18 faccio
0 -68 faceva
68 3 fermo e
7 68 foto della
-11 68 foto e
-15 -68 gentile correntista
68 5 gentili visitatori
-68 -60 gestisce
-2 68 il cedolino
-68 -62 il foro
15 68 il garante
13 68 informatico
-61 -68 inoltri
17 68 l' iban
-26 -68 la cucina
-41 -68 la palestra
68 -13 la ringraziamo
68 13 le confermiamo
68 18 lo faccio
-8 68 maggio qualcuno
0 68 nascosti
-45 -68 nei dati
68 11 non paghi
-15 -68 non valido
-68 -64 paese
68 6 paghe
-60 -68 pagina
3 68 patronato
-7 -68 per chi
68 6 raccolta di
-26 68 restituito la
68 16 ricevuti
-19 -68 ripetere
-68 -58 salvati
68 -4 scelto
-68 -47 scolastico
68 9 se qualcuno
-68 23 sei anni
68 2 sempre piu
-38 -68 sezione
68 -23 si coglie
-68 -47 so
-57 -68 sola
68 20 sono dimenticata
-68 20 sua
-9 -68 subalpina
24 68 suggeriamo di
-27 -68 sui
-15 -68 testo e
68 1 tremila
-62 -68 un conto
68 11 un disguido
-68 -57 valori
68 -5 versione
-16 68 vive
-67 -56 # cl
7 67 ^altra
67 0 ^disservizio
-67 7 ^finita
20 67 ^furto di
-67 -32 ^presso
-67 -11 ^privacy
-53 -67 ^senza
7 67 ^un' altra
-67 -54 a lavorare
-12 -67 a sabato
67 14 a spese
-67 -52 abbiamo rimborsato
-67 -51 aiutano
-67 -44 al tuo
-67 -62 alle nostre
-67 -65 alternativa
-20 -67 arrivera
50 67 aver subito
67 6 avevamo aggiornato
-67 -39 blu
-67 -27 camere
-67 -60 che avevi
3 67 che in
-16 -67 ci scusiamo
-67 -66 cinque
-67 -56 cl
67 -12 complicato
-67 -48 comunita
52 67 confermare la
-67 -54 controllate
23 67 cosi
-16 -67 della scuola
67 4 della visita
67 7 di averti
-67 -53 di san
-67 7 di sicurezza
-64 -67 dice
-67 -43 dopo di
37 67 doveva esserci
59 -67 e ora
50 67 fornitore di
29 67 gia che
-67 -29 giorni il
67 -5 gli avvisi
40 67 i
-67 -55 il banco
-11 67 il lettore
-67 -53 il mercato
67 -1 il tutto
67 25 importo verra
-67 -65 in alternativa
-44 -67 in fretta
-22 -67 in meno
67 -3 indicato
-67 0 inviato il
67 11 l' app
-67 -36 l' azienda
-63 -67 la festa
57 67 le foto
67 -40 le risposte
-21 67 lo staff
67 2 lui era
67 23 mail delle
-67 -65 mancanza di
-60 -67 manda
67 33 mese di
-67 -17 mia
67 -48 non l'
67 1 nostra newsletter
-52 -67 nuovo accesso
-67 -48 per quattro
67 13 perdonatemi
67 0 prosegue
67 56 pubblicato
-44 -67 racconta
-67 -55 regali
67 24 ricevere
37 67 sai
67 24 sbaglio una
67 16 stato generato
4 67 strane
67 59 sul conto
67 20 tessere
-36 -67 ti ha
-50 -67 tua bici
67 7 ultima mail
-67 -48 variazioni
-67 -58 vietato
15 -66 # del
66 -6 ^agli utenti
-36 -66 ^allegato
44 66 ^che non
-66 -63 ^chiesto
66 -6 ^informativa agli
66 -20 ^sul
-40 66 ^torna
66 2 ^visita
-66 -61 a favore
66 -6 agli utenti
-66 -55 aiuto
-6 66 al verbale
-8 66 archivio
-66 -18 assistenza
5 66 avvenuto
-63 -66 che sembra
66 27 chiusa il
-66 -50 ci mette
-66 -43 ci sono
-66 -51 classi
-66 -65 club
-66 -58 colloquio
-66 -25 con rammarico
-66 -66 conclusa con
-9 66 copiato il
6 66 d'
66 40 d' acquisto
-66 -54 dati
-66 -6 di passo
66 20 di torta
16 66 di trasporti
-60 -66 di tua
-66 22 dipendente ha
-66 -55 disagio
16 66 ditta di
-66 -55 diversa
-5 66 dpo
66 8 due cifre
66 -39 e abbiamo
-66 -66 e conclusa
24 66 estratto conto
66 20 fetta di
66 -35 forse
-66 -51 francoforte
-66 -65 furto
-66 -60 giorno prima
-66 -3 gravita
-15 66 guardato
66 8 i turni
-64 -66 il bollettino
-15 66 il telefono
-66 -49 il tetto
-66 -54 in autunno
66 -1 in regalo
66 -6 informativa agli
66 10 invece ha
18 66 iscritte
-66 -63 l' appuntamento
12 66 l' episodio
66 31 le avevamo
-66 -51 le classi
-66 -60 matita
2 -66 media
66 -12 mesi
-66 -46 metri per
-66 -55 mezza del
-33 -66 ne il
-66 -43 nel tuo
-52 -66 noi
66 3 non essere
56 66 notte del
-44 -66 numerosi
-66 -59 o la
66 10 ora il
66 6 pasticceria
-65 -66 per verificare
66 20 piu ?
-66 -49 piu recente
66 -1 porti un
31 66 preso un
-66 -54 profilo e
-66 -63 programmi
-66 -60 puoi recedere
66 -2 quadro
66 34 quello del
-66 -63 quest'
-66 -25 rammarico
-66 -60 recedere senza
2 66 ricevuto a
66 0 rimane
9 66 scarto
27 66 scritto che
66 2 scusateci
14 66 sicurezza di
-66 -66 soltanto un
-66 -65 sono anche
-66 -46 spesso
-19 66 staff
-34 66 sua banca
-66 -54 suocera
-66 -17 super
66 11 trovato una
-38 -66 una cartella
-66 -65 usa il
-66 -52 utili
1 66 via la
48 66 zampe
-65 -49 # c'
-65 -57 ^autunno
-59 -65 ^cancellazione
0 65 ^incidente di
65 53 ^per la
-65 -51 a cui
-65 -62 agosto il
-65 -62 altri dati
-23 -65 approfittare
65 12 aspetta un
-63 -65 attesa
-62 -65 autore
38 65 avremmo dovuto
-65 -59 bigliettino
65 53 bruni
65 4 caf
-65 -57 capita a
65 51 caro cliente
-19 65 center
65 4 certificazione
-65 -41 che si
65 -1 ciao greta
7 -65 circostanza
8 -65 come se
65 48 con l'
65 33 confermato per
-65 -56 consorzio
-65 -59 continua
-65 -51 d' attesa
13 65 dei dati
-42 -65 del tuo
-65 32 dell' ordine
4 -65 di domani
-56 65 di quattro
-65 -62 dialetto
-65 -51 diciotto mesi
-65 -15 dischi
65 11 domenica in
57 65 due giorni
-65 -45 e appena
-65 11 e cambiato
-64 -65 e che
-65 -43 e signori
-65 -58 entro #
-65 -20 esito
-4 -65 esposto i
65 62 essere stati
-14 -65 farci
65 -1 fatto un
-48 -65 ferie
-58 -65 finiscono in
65 34 ha fatto
40 65 il documento
29 -65 il lunedi
65 4 il piano
-65 -57 il prestito
42 65 importante
-65 -58 in ferie
6 65 invitata
-65 -65 l' attesa
-65 -51 lista d'
-65 -60 mail e
5 -65 mese
-59 -65 minuti di
-55 -65 modi
-1 65 nascosto
65 20 ne scuso
65 60 nostra
-65 -62 operazione non
-65 -56 ordinare
-65 -63 parla del
3 65 passo lungo
-65 -20 per sbloccare
-65 -37 pieno e
65 -3 potrebbero non
65 -26 presa
-65 -52 presenta
6 65 presso la
-41 -65 propria
-65 -46 qualcosa da
65 5 quattro volte
-65 -59 questo
-65 -60 riceveranno
-65 -41 richiamato
65 5 rimborso entro
8 -65 rimedio
-65 -60 sabato #
-65 -20 sbloccare
-58 -65 serve altro
-65 -43 signore e
-51 -65 sostiene
-53 -65 spett le
65 7 stamattina alle
65 50 stati inviati
-65 -2 storia
65 60 sua utenza
-65 -62 subito da
-9 65 suo indirizzo
-65 -53 tornare a
-65 -57 tramontana
65 14 trasparenza
-65 -10 tre anni
-42 -65 tuo telefono
-65 -59 un bigliettino
-65 -36 va
-65 -49 vado in
-12 64 # profili
64 11 ^buono regalo
4 64 ^chiavetta
-64 -45 ^n
-64 -45 ^n #
64 11 ^regalo
64 11 ^regalo non
4 64 ^una chiavetta
-64 -48 a presto
64 6 a quello
-36 -64 abbonamento al
21 64 accettare le
64 -43 addebitato
-64 -50 al sesto
-54 -64 ammesse
-5 64 anni fa
64 -5 applicato
-64 -49 ascensore
64 -2 assenza di
0 64 autori
0 64 autori hanno
-23 -64 averti
-64 -61 avete fatto
10 -64 aveva ragione
-52 -64 bastano
-64 -56 biglietto resta
64 11 buono regalo
4 64 cantonale
-64 -55 care socie
-64 -46 carote
-64 -59 ceramica
-64 -8 chi e
-7 64 chiarimenti
4 64 chiavetta
4 64 chiavetta usb
-64 -43 chiese
-8 64 circa la
16 64 collezione
-64 -55 consegna e
64 63 copie dei
64 6 corretta e
-59 -64 corriere
64 1 costano
-64 -55 da voi
-64 -59 dati sono
64 10 della corsa
64 11 di andare
0 64 di riscatto
0 64 domanda e
64 47 doveva accadere
12 64 e indirizzi
35 64 e oggi
-64 10 e un
64 -23 era giusto
51 64 fosse sentito
16 64 fronte
2 -64 generata
0 64 gli autori
-64 -50 ha dettato
0 64 hanno copiato
64 13 il bottone
-64 -53 il lago
64 -2 invece e
-64 -11 la carta
-64 -49 la storia
-64 -41 le verra
-64 -46 lo erano
-64 -63 lo volete
-64 -61 maestrale
-58 -64 manda un
-58 64 mappa
-64 11 matricola
-64 -47 mette in
-64 -50 mia madre
-64 -50 mio padre
-46 -64 nelle preferenze
64 7 noi le
-64 -50 non aprire
-64 -50 non mi
-64 -61 non risponde
34 64 nostro e
-64 9 numeri
-64 27 password
64 -9 per gli
1 64 perche
-64 -47 persona che
-64 -55 poi la
-64 -39 portale
-59 -64 puo sembrare
63 64 raggiungibili
64 11 regalo non
-56 -64 registrata
-64 -52 registrazione
-33 -64 riapriamo
54 64 riconducibile
-64 -31 riguardano
-25 -64 risparmiare
64 4 salta
64 -9 scritto noi
3 64 segnalazione al
51 64 sentito
-64 -40 senza penali
64 10 senza prenotazione
-64 -50 sesto
-11 -64 settimana
64 30 siamo
-54 -64 sono ammesse
64 -24 spett
-64 21 sulla sua
-64 -53 teneva
-64 -59 tengono
64 -2 terracotta
-64 -50 tra l'
-64 -56 traghetto delle
1 64 tre volte
-64 -49 trova anche
-64 -59 trovano
7 64 tua casella
64 8 turni
-31 64 uffici
-49 -64 un avviso
-28 -64 un' immagine
4 64 una chiavetta
53 64 una notte
4 64 usb
-63 -64 v
64 0 vedono
47 64 verbale di
-11 -64 verde
64 8 volte lo
63 5 # anziche
63 14 ^buono
16 63 ^dati dei
24 63 ^e stata
-38 -63 ^ordine
-60 63 ^sicurezza
24 63 ^stata
-16 63 abbiamo bloccato
63 -47 abbiamo gia
-38 -63 account da
63 14 agenzia delle
-63 -10 al sicuro
-1 63 altrove
-63 -41 arrivo in
-63 -47 aumento
63 6 avete ricevuto
-63 -46 avverra
-41 -63 banca
-30 -63 bonifico
63 19 campi
-4 63 campo a
-6 63 chiave che
63 6 chiedo
51 -63 colore
-16 -63 com' e
-63 -46 consente
-53 -63 dalla legge
22 63 dati e
-59 -63 dei soci
51 63 del sangue
-63 6 della posta
63 14 delle entrate
-63 -57 desidera
-63 -50 di base
-63 -42 disattivata
63 -28 dott
-33 -63 durata
-63 -41 energia
-9 63 fa presente
42 63 fatto notare
-25 -63 favore
-61 -63 il codice
-63 -31 il destinatario
-63 -49 il punto
-63 -38 in automatico
-4 63 indirizzi nel
63 -55 insieme a
-40 -63 inviamo
63 7 inviare risposte
63 26 la camera
63 1 la luce
-37 -63 la propria
-63 -52 lascia
63 47 le copie
-63 -50 levante
-49 -63 mandaci
-49 -63 mandaci la
-4 -63 metri
-63 -15 mezz'
-63 -15 mezz' ora
-4 63 nel campo
63 -13 nel mese
63 4 nome di
-40 -63 non inviamo
63 7 non inviare
-60 -63 non risultano
63 1 nostra mail
-63 -53 notifica di
1 63 notizia e
63 -2 o meno
-56 -63 occorre la
-5 -63 oggi a
-63 -37 pace
-63 -48 prato
-9 63 presente che
-40 -63 problema
-63 -50 promettiamo
63 -26 pulsante
63 3 pur avendo
-63 -34 riflessivo
-63 -34 riflessivo e
-63 -54 rispondi a
-39 -63 risulta
63 -18 sala
-21 -63 sara rimborsato
-63 -60 scadra
-63 -60 scadra il
12 63 schede di
63 -11 scritto #
-27 -63 seguendo
-63 -42 si passa
-37 -63 si terra
-63 -50 siamo in
-34 -63 siamo spiacenti
-63 -53 socie
-63 -43 speriamo
34 63 stata trasmessa
22 63 stati visualizzati
-52 -63 stretto
45 -63 tariffa
63 11 tisana
-54 -63 tutti hanno
-63 -10 un anno
-39 -63 undici
-63 -52 uso
-63 -51 venite
22 63 visualizzati
62 0 ! !
62 0 ^! !
-62 -55 ^allerta
-22 62 ^aperto
-61 -62 ^esito della
-32 -62 ^mi
-62 -55 ^scuole
-62 -55 ^scuole chiuse
-44 -62 ^tulipani
-62 -49 a cinque
62 16 a lei
-33 -62 accanto a
-62 -60 accedendo con
21 62 accettare
-62 -60 al campo
-62 -59 alla voce
62 6 alleghiamo
62 6 alleghiamo la
-62 -55 allerta meteo
-62 -55 andra a
62 -1 assenza
-62 -34 attenzione alle
32 -62 avevi
-57 -62 bastano #
-62 -57 battere
62 14 bonifici
3 -62 calendario
53 62 collaboratrice
-52 -62 come riportato
62 -15 comunica che
62 -23 contratto
62 6 contratto e
-62 -60 dal {}
-59 -62 dalla lista
-62 -55 dalla protezione
-29 62 degli iscritti
62 50 dei vostri
62 -6 del comune
-62 -41 delegare
-62 -41 delegare un
62 -4 della focaccia
-62 -41 delle persone
-4 62 di profili
62 9 di questa
-62 -58 dica a
-62 -44 diploma
-62 -44 diploma e
-62 -55 diramata
-62 -55 diramata dalla
62 -15 dott ssa
-62 -55 e grado
-62 -61 e quella
-62 -38 e te
-32 -62 e un'
-59 -62 esce
-61 -62 esito della
-62 -61 europa
-62 -37 farlo dal
-59 -62 ferma
-21 -62 finiscono
-46 -62 fretta
-62 -50 fuori la
-35 62 gli invii
-62 -43 gli ordini
-47 -62 ha caricato
-62 -49 ha rilevato
62 14 i bonifici
-62 -53 i corsi
-62 36 i servizi
-53 -62 il laboratorio
-62 -46 il lato
62 6 il periodo
-62 -42 il portale
-62 -34 il supporto
-62 -5 informa
-62 -5 informa che
-62 -55 l' allerta
-4 62 l' immagine
62 14 la differenza
-62 -52 la garanzia
-62 -33 la parte
-33 -62 la stampa
-62 -34 largo
-62 -53 le cifre
-62 -34 libri
-58 -62 locale
-62 -46 macinata
6 62 maggiore
-62 -30 mani
-62 -43 mesi e
-62 -57 meteo
-5 -62 migliore
-62 -47 modifiche
62 13 mostrato
-62 -51 mulini
62 -4 nella ricetta
-33 -62 nella sezione
62 3 noi e
-62 -27 non puo
-62 -52 non riceverai
-62 -46 offriamo noi
-62 -57 per ventidue
-62 -47 prima della
-17 -62 prime
-62 -48 qualche parte
-11 -62 quali
-62 9 quarto
-62 -46 quattro anni
-26 -62 quelli
-38 -62 questa casella
-62 -60 quota #
-62 -32 raccomando
62 -2 resta valido
62 22 restituito sulla
62 -4 ricetta della
-62 -60 ricevere il
62 -17 ringraziamo per
-21 -62 risultare
-62 14 ritirare
-62 -49 scrittura
-62 -55 scuole chiuse
-62 -55 scuole di
-62 -34 seduta
-62 -50 senza costi
-62 -46 servizio di
-33 -62 sezione sicurezza
-37 -62 sostituisce
-31 -62 spiacenti
-2 62 stata usata
-44 -62 stato tu
-15 -62 subito
-62 1 te lo
62 9 traduzione
-62 -52 traghetto
-62 -40 trekking
62 59 trovi a
-12 -62 tuo abbonamento
-62 -31 un computer
-62 46 un treno
-62 -57 ventidue anni
-62 -39 vento
-13 -62 veri
-62 -51 verso
62 1 visita con
-62 -55 vista l'
-62 -61 vol
61 -45 # vi
5 -61 ^accesso ai
-61 -44 ^dati di
-61 -48 ^gennaio
61 -39 ^iscrizioni
-60 -61 ^per scadere
-60 -61 ^scadere
-60 -61 ^sta
-60 -61 ^sta per
61 29 ^utenti
-61 -56 a bologna
61 9 abbiamo stampato
5 -61 accesso ai
-5 61 accetti le
-61 -45 ad alta
61 21 all' ingresso
-14 -61 allarme
61 12 allarme che
-61 -45 alta voce
5 61 anagrafica
-61 -43 andare
-61 -61 archiviata
12 61 attivare la
61 30 avanti i
61 21 biglietto per
61 60 c' era
61 48 cancellare
-59 -61 caso contrario
61 16 che doveva
-61 -60 che termina
-60 -61 chi ti
-61 -58 chiama il
-61 24 ciascuno si
-61 -44 cinque domande
-1 61 codici
-61 -60 con spid
61 -11 conta
-61 -45 dare una
18 61 dati dei
61 -9 davvero
-61 -52 del browser
-51 -61 della strada
-49 -61 denuncia
-61 -61 di contributo
-61 -36 di formazione
-36 -61 di ritiro
-5 -61 di stasera
-61 -61 domanda di
61 12 doveva partire
-44 -61 e gli
61 8 e li
61 29 e me
-33 -61 entrato nel
-61 -58 errore #
-61 -56 errore piu
-61 -43 fa il
-61 -46 fichi
61 3 filo d'
-61 -48 forno si
-61 -36 fuoco
-49 -61 giorni anche
61 -44 giovedi e
61 30 gratuitamente
-14 -61 ha la
61 49 ho
-61 -46 i fichi
-61 -43 idraulica
-55 -61 il pane
-61 13 in bici
27 61 invece che
2 -61 invitati
-61 -43 irene
-61 -43 ivana
61 39 l' altra
7 -61 la consegna
-21 61 la sicurezza
46 61 lette
61 -16 lettera che
-3 61 maggio l'
-61 -45 mauro
-3 61 non dovevano
-56 -61 non viene
61 13 nostro carico
-61 -50 numero per
-49 -61 ogni mese
-61 -32 ordine
61 8 orecchie
61 19 paghera nulla
61 -3 pausa
-61 -21 per i
-60 -61 per scadere
61 -9 pezzo di
-54 -61 piena
-60 -61 piu utile
22 61 potrebbero essere
61 -2 premi
-52 -61 prescrive
-37 -61 presso di
-41 -61 prossima volta
61 -12 pubblicata
1 -61 quando ci
61 19 richiamare
-57 -61 scorte
-61 -41 secondo l'
59 61 segretaria
-61 -47 sentono
-61 -47 si sentono
-61 -45 sono quattro
61 4 stato un
-61 -41 sul canale
-61 -60 termina
-61 -48 timeout
-61 -51 un maestro
-61 -46 una finestra
61 5 una svista
-61 -31 usato da
61 12 vostri siti
-60 -36 # all'
60 8 ^aggiornamento
12 60 ^attacco
-2 60 ^bucato
-2 60 ^bucato e
60 54 ^chiarimento
53 60 ^della gita
-4 60 ^e finita
-8 60 ^esposto
53 60 ^gita
-2 60 ^hanno bucato
22 60 ^informativa
-60 15 ^quel
60 1 a notte
-60 -55 a usare
60 2 abbiamo telefonato
-60 -57 accedendo
-45 -60 accreditato
60 60 ad altri
60 -17 agenda
-60 -41 al pianoforte
-60 -10 allegato trovi
-60 -39 ama
60 0 anno passato
60 -3 assegnazione
60 1 avendo
60 20 aver messo
60 -8 barca
-60 -35 blu notte
-60 -37 bollo
-2 60 bucato e
2 60 cari sostenitori
-60 -53 che qualcuno
-60 -42 ci avvisi
-60 -10 cominci
60 1 con lei
-43 60 con se
-35 -60 conosciamo
60 -4 consegnato il
-60 -42 contatore del
-12 -60 d' ufficio
-60 16 da ieri
-60 -39 da sabato
-60 21 di chi
60 6 di ferie
-60 -38 di taccuino
-60 -35 di verifica
-14 -60 dopo
23 -60 doppi
-60 -5 e ancora
-60 -50 e dunque
60 12 e gratis
45 60 e vero
60 8 erba
60 2 escluso
-60 -17 evento che
60 11 familiari
-60 -35 fammi
60 11 fermo
-60 -43 fresco
-48 -60 furti
54 60 giugno si
26 60 ha
-2 60 hanno bucato
60 14 ieri ti
60 28 il disguido
11 60 il pubblico
-60 -53 in arrivo
-60 -37 in deposito
-60 -59 ines
60 41 informatici
22 60 informativa
-47 -60 l' iscrizione
-27 60 la foto
-60 -42 la lettura
-38 -60 la posta
60 37 la responsabile
-60 -46 lambrusco
-60 -41 lavorazione
-60 -43 le dieci
60 37 leggere le
13 -60 lei ha
-60 -57 ma al
-60 -39 mazzo
60 4 me lo
11 -60 messo in
-46 -60 negozio di
60 24 non abbiamo
7 60 non al
-43 -60 non sei
-4 60 nuova
-60 -38 oppure il
15 60 pagina e
60 -37 parlare
-51 -60 password per
-2 60 pedalate
-60 -41 pianoforte
60 2 piu o
-60 -2 pomeriggio
15 -60 produzione
60 38 proposto
-42 -60 quanto basta
-2 -60 raccolta
-60 -57 regolarmente
11 60 relazioni con
-60 9 reso
60 8 richieste per
21 60 riconducibile al
60 1 rimaste
-60 -60 rinaldi
60 6 rispondete a
7 60 sabato si
60 8 scoperta
-60 -46 sette anni
60 -32 sono rimasti
60 19 sorvegliato
-32 60 sottratti i
1 60 sta a
48 -60 stanotte
-60 -37 subito il
-60 -38 taccuino
60 -2 tavola
-60 -38 tengo
-60 -37 tutti a
-59 -60 un cambio
-60 -39 un mazzo
60 20 vecchio
60 21 via messaggio
-5 -60 vuoto
-60 -59 {} al
`;
