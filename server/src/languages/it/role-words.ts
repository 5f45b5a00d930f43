import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  'apology': `
-483 infastidito
482 siamo
-378 chiara
-351 le informazioni
-351 ormai
-351 trovato
-347 saluto
-342 amministratore
-328 dott
-326 gentili
-326 stasera
-321 farmacia
-320 assicurazioni
-316 hotel
-310 tipografia
-309 migliori
-303 officina
-300 ciao
298 per quanto
-298 segreteria
296 chiedo scusa
-294 ente
-291 lavoro
-286 sim
-285 reclami
284 davvero
281 ne scusiamo
-281 parlare
280 mortificata
-280 quanti
-276 buongiorno
-275 paolo
-273 direttore
-272 ornella
-272 rete
270 e ci
-269 ecco
-269 mensa
269 quanto
-262 colleghi
-261 girotondo
-261 lorenza
-259 qualcuno
-259 qualita
258 le chiediamo
-258 presidente
-256 palestra
-256 passo
253 molti
-252 laboratorio
-252 passione
-250 libreria
-249 festival
-249 noi di
-248 essere stato
-248 quella pagina
-246 trascurabile
-245 offerta
-243 insomma
-240 signor
239 chiediamo scusa
-238 stata un'
237 chiediamo
-237 spett
-236 mani
-234 chi avesse
-234 gentile
-234 stavolta
-232 atteso
-232 episodio
-231 tardi
230 regalo
-230 si scusa
-228 arrecato
-228 nodo
-228 per verificare
-227 erano
-227 in difficolta
-227 s
227 scusa
-225 chiarimenti
-225 per chiarimenti
-222 digitale
-219 che per
-219 difficolta
-219 padana
-219 puo essere
-219 sarebbero
218 donato
-218 paragona
-217 disturbo
-217 isolato
-216 era giusto
-216 vogliamo
-215 draghi
-215 per informazioni
214 anche per
-213 conto
-213 se la
-212 euro e
-212 quando
211 scuse
-210 con quanti
-210 pochi
-210 prezzo e
-210 quota
-209 museo del
-208 lettera
-208 puo rispondere
-207 annullato
-207 pasto
207 se ne
-207 trovi nella
-206 caro
-206 l' avviso
-206 riparte
-204 cosa le
-204 dietro
-204 impostazione
-204 modulo
-204 sono i
-203 avesse
203 i lettori
-203 in fondo
-203 r
-202 disagio che
-202 finale
-202 messa
200 dobbiamo
-200 pure
-199 cuorinfila
-199 eventuale
199 noi e
-198 ?
-198 dato
-198 generale
-198 reso
-197 l' eventuale
-196 testa
-196 torroni
195 dispiace
195 ma
195 ne
-195 sola
-195 tutela
-193 aggiungiamo
-193 essere
-193 non sono
192 ce ne
-192 imputabile
-192 nulla di
-192 versione
-191 e tra
-190 # #
-190 comune di
-189 l' ente
-189 subito
-189 ultima
-188 provveduto
187 mi dispiace
-187 museo
-186 di garantire
-186 garantire
185 l' hanno
184 di noi
-184 no ?
-184 studio
-183 carte
-183 minuti
-182 cantina
-182 ha avuto
-182 non aveva
-182 scusiamo se
-182 un saluto
-181 ai
-181 fondo
-181 presto
-181 spese
-180 segretaria
-179 cifratura
-179 il biglietto
-179 rimasto
-179 rischio
-178 piattaforma
-178 vediamo
-177 torrescura
-176 compagnia
-176 comunicato
-176 del personale
-176 immobiliare
-176 la compagnia
-176 piccolo
176 scusa a
-176 signora
-176 un piccolo
-175 ciao a
-175 dieci minuti
-175 domattina
-175 dopo dieci
-175 per una
-175 rimangono
-174 greco
174 lettori
-173 contratto
-172 allegato e
-172 averla
-172 grazie a
-171 aspettiamo in
-171 casaviva
-171 di documenti
-171 dimenticata
-171 la sono
-171 visti
-170 abbonamento
-170 al corrente
-170 chiamate
-170 corrente
-170 mese di
170 vi chiediamo
-169 example
-169 il team
169 siamo davvero
-168 amico
-168 avviso
-168 loro
-168 responsabile
-167 aspettiamo
-167 riservatezza
-166 e rimasto
-166 gruppo
-166 il gruppo
-166 rischi
-165 alla lista
-165 estate
-165 no
164 con tutti
-164 i siti
-164 siti
-163 colpa del
-163 ne sono
-163 una svista
-162 dove
-162 impianti
162 per
-161 aula
-161 copiato e
-161 cosi
-161 genitori
-161 non possiamo
-161 possiamo
-160 accedi
-160 aria
-160 disposizione per
-160 l' autorita
-160 nel suo
-160 passare
-160 scopri
-160 si sono
-160 tenuto
-159 busta
-159 fatturazione
-159 possa
-159 team
157 e ti
156 avevi
-156 cena
-156 rispondi qui
-156 sa
-156 sms
-155 # sono
-155 cliente
-155 di aggiornamento
155 dovuto
-155 e i
-155 gentile signora
-155 impostato
-155 inoltre
-155 l' email
-155 un messaggio
-154 avuto
-154 ecco quello
-154 le consigliamo
-154 non c'
-154 se il
-154 semi
-153 finito
-153 focaccia
-153 piazza
-153 quindi
152 ci dispiace
-152 errore materiale
-152 materiale
-152 registro
-151 della stampa
-151 di altri
151 le chiedo
-151 lo staff
151 sincere
-151 staff
-151 staff di
-151 sugli
150 chiedo perdono
-150 creato
-150 del
-150 direttamente
-150 esercitazione
150 ho
-150 passate
-150 per un
150 perdono
-150 siamo spiacenti
-150 trovi a
-150 vedi
-150 vedi il
-149 fare
149 ho sbagliato
-149 la sua
-149 nessuno
-149 sassoalto
-148 abbiamo gia
-148 domande
-148 iscritte
-148 per ogni
-147 in biglietteria
-147 interno
-147 sappiamo
-147 sappiamo che
-146 che si
-146 espositori
-146 modulo di
-146 personale
-145 e qui
-145 la qualita
-145 remoto
-145 trovi
-144 dieci
-144 qualche
-144 tu sei
-143 carattere
-143 ce lo
-143 questo ti
143 sistema e
-142 abbiamo fatto
-142 albergo
142 imbarazzo
-142 lei
-142 richiesto
-141 canone
-141 casi
-141 di nuovo
-141 e all'
-141 fatturello
-141 poteva
-141 scriverle
140 chiedo
-140 cio
-140 dentro c'
-140 example #
140 le mie
140 mie
140 mie scuse
-140 potra
140 ti chiedo
-140 vuole
-139 banda
-139 banda di
-139 dott ssa
-139 e vale
-139 la banda
-139 ne ha
-139 ssa
139 un' ora
-138 autorita
-138 belcolle
-138 fornace
-138 fornace belcolle
-138 ora il
-138 prendiamo
-138 societa
138 stato un
-137 informazioni
137 leggerezza
137 leggerezza nostra
-137 li
-137 ultimo
137 una leggerezza
-136 al sesamo
-136 noi non
-136 soltanto
-136 tutto per
-135 che la
135 e con
-134 il tutto
-134 non cambia
-134 queste
134 spiacenti per
-134 treno
-133 durata
-133 l' archivio
-133 mi chiami
-133 non ci
-133 passa
-133 passa a
-132 al centro
132 all'
132 ce
-132 dall'
-132 dispositivo
132 l' invio
-132 le avesse
132 protetto
-132 qualora
-132 scusiamo qualora
-132 stampa
-132 visiora
-131 chi l'
-131 oggi
-131 per uno
-131 qui sotto
-131 sono in
-131 violazione
-130 dimenticate
-130 direzione
-130 grazie
-130 serata
-130 stato
-129 e vero
-129 gentile signor
-129 marzia
-129 partito
-129 referto
-129 un errore
-128 davanti
-128 davanti a
-128 le copie
-128 per qualunque
-128 potete
-127 due volte
-127 e da
-127 elaborazione
127 il server
-127 la prima
-127 ma sappiamo
-127 restituito
-126 bene
-126 da una
-126 era stato
-126 gestione
-126 mappa
-126 passate a
-126 puo
-126 spesa
-125 bollettino
125 e per
-125 fornitore
-125 il programma
-125 illecito
125 la fiducia
-125 operatore
-125 pomeriggio
-125 quanto pare
-125 sono stati
-125 tutte le
-125 un operatore
-124 comunicare
-124 disagio
-124 disposizione
124 e ce
-124 famiglie
-124 lavoriamo
124 natale
-124 non comunicare
124 ti chiediamo
-123 albergo faro
-123 allergici
-123 basta
-123 due
-123 faro
-123 faro vecchio
-123 il documento
-123 sua
-123 un solo
-123 zero
-122 a quattro
-122 che ci
-122 premium
-122 relazioni
-122 sistema di
-122 spedisco
-122 su #
-122 vale
-121 # ore
-121 chiarimento
121 dispiaciuti
121 e la
-121 e stata
-121 pagine
-121 ricevuto lunedi
-121 scuola
-121 vecchio
-120 che ne
-120 che vogliamo
-120 cifra
-120 consigliamo
-120 definitiva
-120 il responsabile
120 l' ho
-120 lo sai
-120 mio
-120 sai
-120 volte
`,
  'fault': `
511 avevamo
478 nodo
-477 # #
-474 chi non
438 colpa
428 vero
-420 mortificata
418 e vero
-416 non sono
412 corsa
412 la corsa
-411 parlare
-403 nulla
-392 ieri e
391 due volte
-391 tutti i
-389 l' hai
-381 e con
-380 del tutto
-378 previsto
376 abbiamo scritto
-375 avvisi
375 volte
-369 oltre
-369 vale
367 era
366 dovevano
-364 dott
363 rimasto
361 colpa del
-361 saluto
-360 farmacia
360 tardi
358 ha
356 aggiornamento
-355 amministratore
-354 e un
354 taluni
-352 partono
-343 da lunedi
-343 tutte
343 vi abbiamo
-342 direttore
-341 rimborsato
340 ma
340 ordini
340 potuto
-337 alla
337 aveva
-335 # non
-335 libreria
-334 ente
-334 rimaste
-333 dovrebbe
-333 fare
-333 gentili
-333 migliori
-332 che si
-332 profilo
-331 ecco
331 nel nostro
330 errore e
-330 riparte
329 venerdi #
-328 parlare con
-328 trascurabile
-326 in piu
325 profili
-324 mancanza
322 doveva
-322 ha avuto
-322 hotel
-321 ci scusiamo
320 all'
320 linea
-320 signor
-319 no
-319 percorso
-317 cosi
-316 avuto
-315 atteso
-315 referti
313 alcuni
313 e me
-313 lorenza
312 l' abbiamo
-312 particolarmente
311 casi
-311 i tre
311 ultimo
-310 citando
310 non li
-309 autorita
-309 controlla
-309 le chiediamo
-309 studio
-308 accesso e
-308 colleghi
-307 assicurazioni
-307 di garantire
-307 entro
-307 garantire
-307 treno
-307 viene
-306 controlla i
-306 marta
-305 espositori
305 nostra
-305 viaggio
304 non aveva
-303 aggiungiamo
303 cifratura
303 sul
-303 tenuto
-302 garante
-302 usiamo
301 computer
-301 l' autorita
-301 officina
-301 responsabile
-301 rilegge
-301 scusiamo
300 # i
-300 piu di
300 pubblicato
-300 questi
299 abbiamo stampato
299 stanotte
-298 hai gia
298 nostra mancanza
297 cavo
297 copiato
-297 pochi
-296 meno
-296 regalo
-295 la fiducia
295 qualcuno ha
-295 riceve
-295 ritirare
-295 se ne
-294 ciao
-294 paolo
293 malfunzionamento
293 un malfunzionamento
-292 presidente
-292 tornano
-291 example
291 ormai
290 la responsabilita
-290 oggi
290 responsabilita
-289 abbiamo gia
289 l' ho
288 # un
-288 e i
-288 fondo
287 abbiamo caricato
-287 il biglietto
-287 nessuno
-287 per quanto
-287 spett
-286 conto
286 ops
286 sei bottiglie
-286 verra
-285 del conto
-285 festival
285 le abbiamo
-285 modulo
-284 lo rilegge
-284 nuovo
-284 rilegge la
-283 del suo
-283 grande
-283 testa
283 un nostro
-282 ancora
282 le chiedo
282 ognuno
-282 quella giusta
-281 differenza
281 la pagina
-281 non ne
-280 denuncia
280 finito
-280 gia
280 leggerezza
280 leggerezza nostra
280 una leggerezza
-279 attesa
-279 avvisato il
-278 banca
-278 ha il
-278 martedi dalle
-277 al garante
277 che la
-277 ogni
-277 per parlare
276 breve
-276 pasto
276 visti
275 arrivato
-275 avvisato
-275 chiara
275 ieri
-275 propri
-275 torrescura
-275 un' ora
-274 altre
-274 caso
-274 consegnato
-274 isolato
-274 le altre
-274 sara
-273 a ogni
-273 entro il
273 nostri
-273 passo
-273 per informazioni
273 venerdi
-272 canone
-272 in fondo
-272 l' email
272 nostra e
-272 nuova
-272 rimangono
272 spedito
-272 tua banca
-271 blocco
-271 dopo la
-271 ferie
-271 girotondo
270 # le
-270 carta
270 certificato
270 certificato medico
270 dal nostro
270 e certificato
-270 impianti
-270 persona
-269 aperte
-269 chiamate
269 quanti
-268 ce lo
-268 giornata
-268 mensa
-268 mio
-267 da questa
267 non abbiamo
-267 r
-267 ringraziamo
-267 stiamo
266 affitto
-266 dice
-266 dice di
266 errore umano
-266 giorno
266 impostazione
-266 lo #
266 umano
-266 un messaggio
-266 vedi
-266 vedi il
-265 dna
-265 nostro dna
265 quattro
-265 scusa a
-265 trovi a
-264 il programma
-264 in ufficio
264 invece di
264 leggere
-264 si scusa
263 che avevi
263 indirizzi
263 la copia
-263 paragona
263 qualche
-262 dispositivo
-262 museo del
261 di un'
-261 lavoro
-261 ornella
-261 tutta
-261 un numero
-260 con scadenza
-260 cosa
260 di domenica
-260 i biglietti
-260 ne ha
-260 scadenza #
259 davanti
259 davanti a
258 a quattro
-258 eliminato
-258 grave
-258 il problema
-258 nulla di
-258 spese
-258 tessera
-257 cancellato
257 dimenticate
257 due
-257 fatturazione
-257 in meno
-257 pagine
-257 trovate
-256 chi arriva
-256 e qui
256 in data
-256 noi non
-256 profondamente
256 solo un
256 stato solo
-255 e vale
-255 ha gia
255 il numero
-254 iscritto
254 mi dispiace
-254 per iscritto
-254 ristretto
253 avevamo lasciato
-253 di canone
-253 i dati
253 potuto leggere
-253 risposte
252 colpa e
252 dovuto
252 i suoi
-252 in una
252 la colpa
-252 leggono
252 potenzialmente
252 scelto l'
252 scorso
-251 carattere
-251 guida
251 l' aggiornamento
-251 la guida
251 letto
-251 riservata e
-251 tuo profilo
250 calendario delle
-250 ciascuno
-250 con le
-250 e tra
-250 greco
-250 ora si
-250 preferisce
-250 prezzo e
-250 qui
-249 corretto il
-249 di credito
-249 digitale
249 invito
-249 movimenti
-249 non #
-249 non ci
-249 solo invio
-248 chi l'
-248 gentile signora
-248 palestra
-248 password e
-248 riapriamo
-247 di ferie
247 di noi
-247 perdita
246 # settembre
246 ha premuto
-246 telefonate che
-245 le corse
245 nome email
245 non era
-245 trovera
-244 carte
-244 ci sono
-244 quota
-243 cambi
-243 chiusa il
243 con la
-243 e informato
-243 voglia
-242 casa
-242 conteneva
-242 delle
-242 e aperta
-242 fino a
242 fornitore
242 nel
242 patente
242 premuto
242 ricevuto lunedi
-241 a mezzogiorno
241 acquisto
-241 l' eventuale
-241 le informazioni
-241 mezzogiorno
-241 parte
-240 padana
-240 queste
-240 se
-240 trovi nella
-240 vi
-239 appunti
-239 poi si
238 alcune
-238 conferma
238 destinatari
-238 di oggi
-238 potra
-238 scusiamo con
-237 oggi ogni
-237 per posta
-237 sulla
-237 team
-237 tolta
-237 un secondo
-236 identita e
236 imputabile
236 invece
-236 la differenza
236 numero di
-236 oggi stesso
-236 passione
236 portava
-236 rischio
-236 scuse
-235 # con
-235 coda
235 durante
-235 i backup
-235 i vostri
-235 infastidito
-235 la verifica
-235 spedisco
-235 vostri
-234 caro
234 di stamane
-234 il responsabile
-234 illecito
234 perito
-234 signora
234 stamane
233 aula
-233 comune di
-233 genitori
-233 privacy
-233 sapere quali
-233 soldi
-232 ci
-232 meta
-232 sincere
-232 spiacenti
232 tra il
-231 bambini
-231 fatturello
-231 gli accessi
-231 lettori
-231 prima
-231 quindi
-230 cambia
-230 dai
-230 non possiamo
-230 possiamo
-230 scriverle
-229 # senza
-229 alcun
229 lo hanno
-229 ora
229 ricetta
-229 stasera
229 svista
228 account
228 causa
-228 draghi
-228 garante e
-228 i progetti
-228 il team
-228 istruttore
-228 progetti
228 stati
-227 non lo
227 parte della
-227 suo nome
-227 torroni
-226 il prezzo
-226 la conferma
226 mandato
-226 ogni invio
-226 rimborsiamo
226 troppo
-225 abbonamento
225 file
-225 i soldi
-225 il nostro
-225 visiora
-224 abbiamo chiuso
-224 adesso
-224 carta non
-224 l' hanno
-224 mano
224 ognuno di
224 scritto che
223 !
-223 a sua
-223 abbonato
-223 funziona
-222 immagine
-222 l' immagine
222 server
-222 un giorno
221 allegata
-221 che cosa
-221 fine
-221 mondo
221 nostro e
220 che era
-220 e-mail
-220 no ?
-220 permesso
-220 questa e-mail
-220 rischi
220 stipendi
-219 che per
219 chiunque
-219 e mercoledi
219 e nostro
219 essere
219 ma la
-219 qualita
-219 un solo
-218 anticipato
218 casella
-218 chi lo
-218 chiuso il
-218 gentile
-217 apriamo
-217 dpo e
-217 giusta e
217 i nostri
-217 se non
-216 allegato e
216 andato
-216 backup
216 chiedo perdono
-216 da oggi
216 e andato
-216 euro e
-216 non cambia
216 perdono
216 un
-215 a domenica
-215 allergici
-215 compagnia
215 e al
-215 e martedi
215 i nomi
-215 la compagnia
-214 a privacy
-214 e il
214 euro era
-214 le mie
-214 mi chiami
-214 mie
-214 mie scuse
214 piattaforma
214 sua carta
214 venduto
213 avvenuto
213 cognome e
-213 con quanti
-213 indirizzo di
-213 mesi abbiamo
-213 nessuna
-213 questi mesi
-213 riaperto
-212 al telefono
212 alla lista
-212 amico
-212 chiami
212 dimenticata
-212 gestionale
212 ha spedito
-212 posta
211 abbiamo mandato
211 chiavi
211 del calendario
-211 direzione
-211 e presentato
-211 invii
211 le chiavi
-211 presentato denuncia
-210 annullata
-210 contratto
210 guardare
-210 informato
-210 prima di
-209 a disposizione
-209 di non
-209 e valida
209 il modello
-209 per te
-209 qui sotto
-209 telefonate
208 #
-208 autorita garante
-208 corretta
-208 corretta e
-208 data corretta
-208 l' ente
-208 la settimana
208 pagina e
-208 piazza
-208 rispondere
-207 ai
-207 disposto
-207 modulo di
-207 presentato
-207 sistemi
-207 tutti
-206 acceso
-206 aperta
206 bene
-206 codice e
-206 di carta
-206 dubbio
-206 fra
-206 la carta
-206 paghi
-206 se per
-206 sono i
205 dei #
205 gli
205 mail di
-205 mercoledi #
-205 per l'
-205 richiesto
204 a lei
204 ad
204 anomalia
204 di questa
204 di voi
-204 l' indirizzo
204 la seconda
204 lasciato
204 male il
204 tuo account
204 un' anomalia
-203 a tutti
203 di prova
-203 e avvisato
-203 informazioni
-203 ma non
-203 per il
203 sistema di
-202 a una
202 abbiamo
-202 busta
-202 come previsto
-202 estate
-202 facciamo
-202 le consigliamo
-202 le porgiamo
-202 porgiamo
-202 porgiamo le
-202 siamo
-202 sospeso
202 suoi
-202 tutela
202 versione
-201 che le
-201 la stessa
-201 si tratta
201 soci
-201 visita
-200 ciascuno di
-200 di nuovo
-200 disposizione
200 e rimasta
-200 gentile signor
-200 la prima
-200 lo staff
-200 mail che
-200 novembre
200 rimasta
-200 servizi
-200 staff
-200 staff di
-200 vecchio
-199 abbia
-199 e in
199 gli indirizzi
-199 martedi
-199 non c'
-199 passate
-199 tu
-198 # se
-198 cuorinfila
-198 del teatro
-198 e per
198 la sala
198 rendiamo
-198 rimborso
-198 s
-198 siamo profondamente
-198 teatro
-198 tutte le
-198 vi chiedo
197 abusivo
197 accesso abusivo
197 al sicuro
-197 anche
197 cui
197 del nostro
-197 e nella
-197 il blu
-197 lo ha
197 modello
-197 riguarda
-197 sa
197 sicuro
197 un accesso
196 ha copiato
-196 il fatto
-195 diffidare
-195 diffidare di
195 gestione
195 nella mail
195 nomi
-195 problema
-195 sempre la
-195 verranno
-194 alla polizia
194 aria
194 di marzo
-194 era giusto
-194 famiglie
-194 nota di
194 oggetto
194 oggetto di
-194 pagamenti
194 seconda
194 settembre e
194 tempo
-193 # ore
-193 esame
193 posizione
193 potevano
-193 sulla carta
193 suo estratto
-193 ti
193 visitatori
-192 bastano
192 cartella
192 di partenza
-192 e del
192 partenza
192 per un
-192 si sono
-191 biglietto
-191 cosa abbiamo
-191 giusto
191 nostro sistema
-191 stessa
190 caricato
-190 casaviva
190 da terzi
-190 la ricevuta
190 marzo #
-190 ogni mattina
-190 partito
190 recapitato
-190 reclami
-189 con l'
-189 credito
-189 gratuitamente
-189 la posta
189 n
189 n #
189 responsabilita e
-189 spiacenti per
189 stamattina alle
-188 arriva da
188 caricati
-188 perso
188 ricevuto
-188 rilevato
188 tra cui
187 a te
-187 al sesamo
187 alla cassa
-187 chi preferisce
-187 emilia
-187 emilia #
-187 otto
187 scelto
-187 sportello
-187 tuoi dati
-187 via emilia
-186 allo #
-186 disposizione per
-186 e tutto
-186 prossimo
-186 vale fino
-185 da sempre
-185 deve
185 il foglio
185 inviato il
-185 lei e
-185 non deve
-185 per uno
184 con
-184 euro !
-184 lo facciamo
-184 polizia
-184 polizia postale
-184 presto
-184 tratta
-184 valore
-183 albergo
-183 banda
-183 banda di
-183 cifrata
183 date di
-183 la banda
183 la tariffa
-183 lunedi e
183 ottobre
-183 passa
-183 possa
183 serata
-183 stato cancellato
-183 un caso
-182 cancellate
-182 cancellate il
182 cognome
182 e entrato
182 entrato
-182 file senza
-182 i lettori
182 password di
182 registrate
-182 se ti
182 vecchia
-181 abbiamo ritirato
-181 averti
181 il listino
181 listino
181 listino e
-181 programma
-181 registro
-181 vale per
-181 zero
180 aggiornato
180 arrivato un
-180 cambiati
-180 copie
180 debole
180 e arrivato
180 e ce
180 esercitazione
-180 imbarco
-180 la sera
-180 lineaviva
-180 mail
180 persone che
180 piccolo
-180 siamo spiacenti
180 un piccolo
-179 # novembre
-179 abbiamo consegnato
-179 e gia
-179 per verificare
-179 postale
-179 se il
-179 spedisce
178 a un'
178 consultati
178 e ti
178 falso
-178 grazie
-178 inoltrarlo
-178 insieme al
178 la riga
-178 le copie
-178 senza inoltrarlo
178 stati consultati
-178 sugli
178 un falso
-178 voglia di
177 avete
177 che vogliamo
177 cioe
177 contenente
-177 gia nella
177 non si
177 online
-177 puo rispondere
-177 soddisfazione
-177 uno per
-177 valida
177 venuti
176 # e
-176 abbiamo fatto
-176 dentro
-176 l' importo
176 nomi dei
-176 o a
176 riportato
-175 chiarimenti
-175 dati
-175 il documento
-175 immobiliare
175 inconveniente e
-175 per chiarimenti
-174 entro venerdi
-174 grazie a
174 ne siamo
174 nome la
-174 puramente
-174 subito con
173 chiesto di
-173 lo sa
-173 non riconosce
-173 passano
173 programma di
-173 riconosce
173 sabato #
173 tabella
173 una svista
172 aperto
172 che non
-172 corsi
-172 e all'
172 file di
-172 gruppo
-172 il gruppo
-172 impostazioni
-172 in questi
-172 la direzione
172 recapiti
172 stamattina
171 anziche
-171 apre
-171 conta
-171 per le
171 persone
-171 potete
171 prendiamo
-171 puo essere
170 bloccata
170 con un
-170 consigliamo
170 in automatico
-170 non verranno
170 pagina
170 sarebbero stati
-170 sono a
-170 speciale
-169 chiedere
-169 da remoto
-169 direttamente
-169 e a
-169 il viaggio
169 insomma
-169 o
-169 offerta
169 quarto
-169 ricevuto la
-169 scuola
-168 banco o
168 dei nostri
-168 e stato
168 messa
168 per sei
-168 questo
168 registrato
-167 a suo
-167 bolletta
167 casella di
-167 di lineaviva
167 la serata
167 maggio un
-167 movimenti dal
-167 passate a
-167 quelli che
167 rata
167 recapitata
-167 relazioni
167 stampato
167 stata recapitata
167 ti abbiamo
-166 al banco
166 borsa corriere
-166 entro le
-166 indirizzo email
166 noi ha
-166 samuele
-166 scrive
-166 segnalato
166 senza password
166 sistema
165 altri
165 cifra
-165 comunicare
-165 dietro
-165 durata
-165 ed
-165 frattempo
-165 iscritte
-165 le rimborsiamo
-165 mesi
-165 nel frattempo
-165 nome il
-165 non comunicare
-165 nostra priorita
-165 nuove
-165 priorita
164 abbiamo invertito
164 caricare
-164 desidera
-164 i tuoi
164 internet
164 invertito
164 invertito due
164 nell'
164 promemoria
-164 referente
-164 tetto
-163 al centro
-163 al numero
-163 area riservata
-163 banco
-163 comunque di
-163 episodio
-163 intanto
-163 la mail
163 paghe
163 prossima volta
-163 riservata
-163 se vuole
-162 belcolle
-162 fornace
-162 fornace belcolle
162 ieri sera
-162 non doveva
161 della sua
-161 non devi
-161 ora il
-161 scegliere
-161 un nuovo
160 ci siamo
-160 da noi
-160 data
160 hanno
-160 in omaggio
160 non corretto
-160 omaggio
-160 per i
-160 ricevere
159 a un
-159 carte non
-159 gia compilato
159 in cui
-159 indietro
-159 le carte
159 numero #
159 riscontrato
-159 risponde
-159 ritirato
159 rivolti
159 siamo rivolti
-158 che citano
-158 citano
-158 dentro c'
158 di sabato
158 disponibile
158 foglio
-158 i prezzi
-158 molti
-158 museo
158 pagina della
-158 prezzi
158 qualcuno di
-158 risponda a
-157 a settembre
157 abbiamo indicato
-157 cambiare
-157 corretto
-157 ed e
157 indicato
-157 interrotto
157 male
157 nel suo
-157 pure
-157 sim
156 abbiamo richiamato
156 avevano gia
-156 e sempre
-156 i codici
156 ieri abbiamo
156 l' avevano
156 ma #
-156 pagolesto
156 richiamato
-156 sassoalto
-155 abbiamo spento
155 che hai
155 che siano
155 riga
-155 riporta
-155 spento
155 telefona
-155 vengono
-154 dottoressa
-154 impostato
-154 l' avviso
-154 lo storico
154 non l'
154 pagina di
-154 storico
-153 aperto la
153 controllare
-153 e ora
153 i pagamenti
-153 password
153 proposto
153 pubblicata
-152 incidente
-152 la data
-152 lei
152 quello di
-152 risulta
152 suoi dati
-151 appena
-151 appuntamento e
151 che vi
-151 chi desidera
151 di ieri
-151 dove
151 ho
-151 il garante
-151 imbarazzo
-151 questa
-151 sul sito
-151 sulle
-151 tre
-151 tua
150 aperti
150 di documenti
-150 dott ssa
150 era stato
-150 prenotazione
-150 ssa
-150 sull'
-150 uno
-149 affidato i
149 con nome
149 di via
-149 fuori
-149 pagamenti alla
149 per gli
-149 tu sei
149 ve
-148 a chi
-148 albergo faro
-148 blu
-148 definitiva
-148 denaro
-148 faro
-148 faro vecchio
148 festivita
-148 i referti
148 il computer
-148 iscrizioni
-148 l' iban
148 l' invio
148 ore
-148 pazienti
-148 segreteria
-148 terapeuta
-147 abbiamo corretto
-147 altrove
-147 buongiorno
-147 di controllare
-147 p a
-147 restituiamo
-147 s p
-147 sta
-147 tolto i
-147 vostra
-146 caso isolato
146 codice fiscale
-146 di grave
146 indirizzo e
-146 mani
-146 mi scriva
-146 niente di
-146 per una
146 quattro volte
146 remoto
-146 soltanto
-146 telefono e
145 abbiamo inviato
145 avevano
145 nostra pagina
-145 subito
144 # la
-144 di ogni
-144 entra
-144 fiscale e
-144 rimosso
-144 rimosso il
143 altra cliente
-143 compilato
143 copiato e
-143 di pagare
-143 le #
143 nominativi
143 sabato
-143 sola
-142 dadi
-142 fatto
-142 ippocampo
-142 l
-142 la nuova
142 lo stesso
-142 pure non
-142 r l
-142 richiamare
-142 richieste
-142 s r
-142 team di
-142 vero e
-142 viaggi
-142 viaggi ippocampo
-141 ai motori
-141 al corrente
-141 bloccato
-141 cancellarne
-141 cancellarne la
-141 chiesto ai
-141 corrente
-141 di averti
-141 di cancellarne
-141 di pagamento
-141 l' ha
-141 pagamento
-141 piu a
-141 questa e
-141 reso
-141 ricerca di
-141 scriva
141 settembre
-141 sono state
-141 spesa
-141 ti arriva
141 una nostra
-140 chiama
140 cifrato
-140 euro non
140 letture
-140 marzia
140 natale
-140 non risponda
-140 ora e
-140 pagare
-140 passare
140 sempre piu
-139 # anche
139 altra
-139 dati di
-139 devi
-139 di sera
-139 per qualunque
-139 qualunque
139 registri
-139 rimborsiamo il
138 # l'
-138 che parlano
-138 eventuale
138 foglio degli
138 fra il
138 il promemoria
138 luglio abbiamo
138 ma sappiamo
-138 parlano
-138 profilo e
-138 puoi
-138 sicurezza di
138 stato generato
-138 stessa e
138 un errore
-138 un saluto
138 vanno
137 abbiamo pubblicato
-137 cambiato
137 cassa
137 chi ha
137 fuso
137 la nostra
-137 le sue
-137 pare
137 sbagliato e
137 settimane
-137 sue
-137 una nuova
136 copia
-136 cucina
-136 dietista
-136 ecco quello
-136 genere
-136 il rimborso
136 ne chiediamo
136 nei
136 piccola
-136 riportano
-136 risposta
-136 sito e
136 ve ne
-135 aprirlo
-135 attivato la
-135 c' erano
-135 cancellare
-135 chiuso l'
-135 di ricerca
-135 disguido
-135 e attivato
135 elenco degli
-135 hanno gia
-135 i movimenti
-135 motori
-135 motori di
-135 ricerca
135 scaricato
-135 senza aprirlo
-135 valido
134 cio
-134 confermato per
134 estratto conto
-134 giugno non
134 iban di
-134 ne sono
134 poteva
134 rimandato
-134 stato
133 abbiamo scoperto
133 cambio
-133 chiedono
-133 di cancellare
133 l' accesso
133 nella
-133 personale
133 scoperto
132 che i
-132 disservizio
132 elenco dei
132 la casella
132 la piattaforma
-132 martedi #
132 quelli
-132 se hai
-131 dpo
131 il tutto
131 programmazione
131 programmazione e
-130 che ci
130 in un
-130 messaggio e
-130 oggi e
-130 ridiamo
-130 scopri
-130 tipografia
-130 tratta di
130 un file
-129 avviso
129 casella non
129 di telefono
129 isee
-129 messaggi
129 nella notte
129 notte tra
129 percorsi
-129 questa mattina
129 sui
128 doveva partire
-128 generale
-128 in sede
-128 sede
128 sul nodo
127 acquisti
-127 biglietteria
-127 corretto e
-127 della
-127 fare niente
127 nove
-127 portale e
-126 accessi
-126 ambito
-126 banco e
-126 cancellare il
-126 e abbiamo
126 ho scritto
-126 i messaggi
126 maggio a
126 mese di
-126 nell' ambito
-126 prezzo intero
-126 scritto a
-125 a
-125 abbiamo cambiato
-125 avanti i
-125 chiedono di
125 degli
125 dell' anno
-125 garante il
125 lo abbiamo
125 parola
-125 perche
-125 prezzo
-125 prima che
125 questa settimana
-125 resta
-125 resta valido
-125 rispondi qui
125 sala
-125 sappiamo
-125 tuo
125 tuoi clienti
-124 carico
124 certi
-124 chi vi
-124 concerto
-124 concerto e
124 da un
124 diciamo
124 diciamo che
124 estratto
124 foglietto
-124 il concerto
-124 il disagio
-124 ogni anno
-124 torri
-124 tre torri
-123 anche per
-123 aspettare
123 basta
-123 disagio
123 domenica
123 estraneo ha
123 la lista
123 non avevamo
-123 stampata
123 utenti
-122 avra
-122 bici
-122 bollettino
-122 domande
122 ordinato
-122 referto
-122 semi
-121 annullato
-121 aspettiamo
-121 example #
-121 fingersi
-121 fingersi la
-121 noi di
-121 puo fingersi
-121 spedizione
-121 state
-121 un tecnico
-121 una parte
121 visibile
-120 dei dati
-120 entro #
120 estraneo
-120 fingendosi il
120 hai ordinato
-120 informato il
-120 rispondendo
-120 se nel
120 un estraneo
`,
  'remedy': `
-533 avevamo
493 deve
493 non deve
489 tolta
-476 vi abbiamo
-473 volte
472 abbiamo chiuso
464 chiuso il
-462 ?
-458 ormai
-447 isolato
442 chiusa il
-442 gentile
-435 se ti
426 differenza
419 spese
418 ora
-418 tempo
-417 ciao
-417 computer
-416 anziche
-412 gentili
-411 poteva
-410 saluto
407 il biglietto
406 riparte
-406 rispondere
402 guida
402 la guida
-399 mappa
398 la conferma
398 ritirato
398 se
-396 # un
396 biglietto
-396 rete
-395 !
392 modulo
392 vale
-390 tu sei
-388 durante
-383 buongiorno
-383 stato un
-382 di domenica
-380 dott
-378 colleghi
376 # agosto
-374 hotel
-374 responsabilita e
-373 la responsabilita
-373 perito
-373 responsabilita
-372 carattere
-370 ha avuto
370 treno
-369 che cosa
369 viene
368 affidato
-368 indirizzo di
-368 palestra
368 tutte
-367 di uno
-367 nome indirizzo
-366 semi
-365 avuto
365 da oggi
364 disposto
364 la differenza
-363 al prossimo
-363 quelli
361 atteso
361 stasera
-361 un messaggio
360 il rimborso
-360 presidente
360 quello
-359 signor
-358 non doveva
-357 doveva partire
-357 nei
-356 non ti
354 ricevera
353 gratuitamente
-351 generale
-351 leggo
-350 a un'
-350 abbia
350 verra
-349 citta
-349 ufficio
-348 ciao a
-348 dimenticate
-348 e un
-348 leggo io
-348 risponde
-348 tipografia
-348 toccato
-347 intanto
347 nuovo
-346 mostrato
-346 responsabile
-346 vi chiediamo
344 abbiamo ritirato
-343 con le
-342 ha fatto
-341 amministratore
-340 te e
-337 a te
-337 natale
-336 e tra
-336 suoi
-335 cambi
334 non #
333 che puo
-333 cliente
-333 dell'
-332 andato
-332 e andato
-331 aggiornamento
-331 testa
-331 tutti gli
330 e informato
-330 sappiamo
329 e qui
-329 ente
-328 assicurazioni
-328 officina
-328 scaduto
-327 direttore
-327 un nostro
-326 espositori
-326 illecito
-325 impostazione
324 ce lo
324 grande
-323 cuorinfila
-323 gentile signora
-323 la notifica
-323 la relazione
-323 nel suo
-323 relazione
-323 sincere
-322 c' erano
322 la prima
322 non ne
322 preferisce
-321 # del
321 o a
321 tutti i
-320 aspettiamo in
320 rimborsiamo
320 scadenza
-319 scritto che
318 lo rilegge
318 rilegge la
-317 altra cliente
-317 serena
-316 scelto l'
-316 segreteria
-315 il responsabile
315 iscritto
315 per iscritto
-315 spedito
313 aggiungiamo
-313 ferie
-313 quella pagina
-313 valutazione
-312 chiara
-312 garante il
-312 paragona
-312 taluni
-312 violazione
311 e gia
311 gia nella
311 ieri e
-311 le abbiamo
-311 nuove
-310 e del
-310 lorenza
-310 trovi a
-309 carte
-309 che la
-309 lei e
309 mercoledi #
-309 non aveva
-309 notturna
309 pure non
-309 tariffa notturna
-308 della carta
308 dopo la
308 ecco quello
-308 i suoi
-308 tutela
-307 accaduto e
307 di nuovo
-307 digitale
307 giusta
-307 imputabile
-307 si scusa
306 affidato i
306 pagamenti alla
-305 che le
305 il problema
-305 perdita
-305 profilo e
305 rilegge
-304 che avevi
-304 estate
-304 greco
304 se per
-303 fare
-303 ha spedito
-303 per questo
-302 rispondere a
302 sulle
301 cancellare
-301 in fondo
-301 scriverle
300 # con
300 tutte le
-299 # #
299 chiusa
-299 due volte
-299 mai
-299 mortificata
299 ne ha
-299 ordine
298 copie
-298 ovunque
298 persona
-298 puo rispondere
298 tre
297 denunciato
-297 menu
-297 r
-296 abbiamo notificato
-296 piattaforma
-296 quanti
295 abbonamento
-295 chi vi
294 impostazioni
-294 l' #
-294 s
-293 richieste di
-293 sms
-292 del calendario
292 faccio
292 ha il
292 lo faccio
292 polizia postale
-291 affitto
291 carico
-291 girotondo
291 postale
-291 scegliere
-291 spett
291 sugli
291 sulla
-290 abbiamo consegnato
290 al sesamo
-290 davvero
290 i tuoi
-290 lavoriamo
-289 di mercoledi
-289 l' email
-289 lo #
-289 prima lezione
-288 all'
288 corretta e
288 data corretta
-288 rischi
-288 scaricato
-287 non li
-286 date
286 entro
-286 riceve
-285 casi
-285 sappiamo che
-284 aspettiamo
-284 farmacia
284 giorni
284 profilo
-283 il numero
-283 la sua
-283 ma sappiamo
-283 notifica
-283 nuova password
-283 per la
283 tecnico
-282 al numero
-282 di chi
-282 draghi
-282 e al
282 eliminato
-282 festival
-282 ieri
282 modulo di
-282 no
-282 per informazioni
-282 pubblicato
-281 breve
-281 email
-281 eventuali
-281 l' ufficio
-281 numero #
-281 stata un'
-280 il conto
-280 occhio il
-280 sul nodo
280 vero
-279 chiama
279 conta
-279 cosa
279 di garantire
-279 erano
279 garantire
-279 studio
-279 venuti
-278 sbagliato e
-278 stipendi
277 coda
-277 dal nostro
-277 mani
-277 team
-276 paolo
-276 privacy
-276 se hai
275 allergici
-275 autorita
-275 il tutto
-275 leggono
275 problema
274 accesso e
274 corretta
274 da lunedi
-274 le consigliamo
-274 per quanto
274 riaperto
273 chi desidera
273 deve fare
-273 gruppo
-273 il gruppo
273 ma la
-273 nel nostro
-272 casella
-272 con chi
272 entro il
272 non devi
272 rifiutati
-272 vuoto
-271 e in
-271 museo
-271 ogni giorno
-271 scelto
-271 scriviamo
-270 # oppure
270 chi arriva
-270 non possiamo
-270 possiamo
-270 presente
-270 profili
270 rimborsato
269 cambiare
-269 usata
-268 gia pagato
-268 non lo
-268 operatore
-268 ornella
-268 un operatore
-267 che aveva
267 marta
-267 o un
-267 una persona
-266 addebiti
-266 cifra
-266 migliori
-266 stato informato
266 stesso
266 un tecnico
-266 vi preghiamo
-265 al corrente
-265 corrente
265 giusta e
265 gli accessi
265 non ci
-265 pagine
-265 per sei
-265 reclami
265 scegli
264 destinatari
264 e nessuna
263 apriamo
-263 chiamate
-263 online
263 rimaste
-263 siamo spiacenti
-262 accedi
-262 caricare
262 contratto
-262 gli indirizzi
262 le copie
-262 mi chiami
-262 sul
-261 chiedo
-261 il team
-261 la piattaforma
261 sulla carta
260 busta
-260 com'
-260 del codice
-260 orario e
-260 padana
260 procedura
-260 questi
-259 al sicuro
-259 foto della
259 richiesto
-259 sicuro
258 acceso
-258 comunque di
258 mio
-257 noi non
257 nulla
257 polizia
257 tua tessera
256 e gliela
256 e presentato
256 gliela
-256 invece
256 presentato
256 presentato denuncia
256 ricevuta
-256 trattenute
256 uno
255 indietro
-255 me ne
255 non serve
255 serve
-254 allo
-254 carte non
-254 cognome e
254 corretto il
-254 dispiaciuti
-254 le carte
-254 nulla di
-253 attiva
-253 di documenti
-253 provveduto
-253 questo
-253 stavolta
-252 cancellate
-252 cancellate il
-252 direzione
-252 file senza
-252 luglio e
-252 sassoalto
251 chi preferisce
-251 di averti
251 di oggi
-251 il telefono
-251 per verificare
-251 tardi
250 # non
-250 corso
250 di ricerca
-250 garante
250 motori
250 motori di
-250 quanto
250 ricerca
-250 sa
-249 accettare
-249 accettare le
249 cancellato
-249 di stamane
-249 la sicurezza
-249 referente
-249 stamane
-248 di altri
-248 e i
248 resta
248 restituito
248 tuoi
-247 aperto la
-247 chiarimenti
247 ci ha
247 costa #
-247 donato
-247 iscritte
247 oggi ogni
247 partono
-247 per chiarimenti
-247 si e
-247 siamo davvero
246 allegato e
-246 cavo
246 imbarco
-246 in meno
-246 passione
-246 quest'
-246 spiacenti
246 un secondo
-245 allo #
-245 graduatoria
-245 la graduatoria
-245 non avevamo
-245 per tutto
-245 pure a
-244 controlli
244 di ogni
244 e vero
-244 fiducia
-244 indirizzo e
-244 potenzialmente
-244 riporta
-244 vi chiedo
243 chi non
-243 dispiace
243 nove
-243 un codice
-242 anche
242 anticipato
-242 che hai
242 cosi
242 costa
-242 davanti
-242 davanti a
-242 e di
-242 esterno
242 gia versato
-242 l' abbiamo
-242 purtroppo
-242 risponda
242 se vuoi
-242 suoi dati
242 versato
242 vuoi
-241 abbonato
-241 la password
241 la scadenza
-241 notte
-241 potra
-241 quattro
-240 cambia
240 completo
240 da questa
-240 scelga
-240 scelga una
-239 aperti
-239 che ci
239 di cancellare
239 frattempo
-239 in cui
-239 la presente
239 nel frattempo
-239 sui
-239 tutto per
-238 anni
238 cancellare il
-238 di rispondere
-238 informato il
-238 l' autorita
238 scritto a
-238 segnalare
238 volta
237 bloccato
-237 da parte
-236 di questa
236 non c'
236 spedisco
-236 vediamo
-235 a quattro
-235 chiedono
-235 consigliamo
235 il pacco
-235 la sala
235 prima
-235 venire da
234 i tre
-234 sua carta
-234 usi
-233 a lei
233 a sua
233 garante per
-233 il garante
233 in omaggio
-233 inviato il
233 omaggio
232 aperta
-232 cantina
-232 che ha
-232 estratto conto
-232 pubblico
-232 pubblico e
-232 rate
-231 altrove
-231 caro
-231 dovesse
-231 impianti
231 lo ha
231 nella
-231 per le
-231 portare
-231 senza password
-231 titolare
231 tutto il
-230 comunicare
-230 informazioni
-230 marzo
-230 ne siamo
-230 non comunicare
-230 qualita
-230 segretaria
-230 visti
-229 cartella
229 la sera
-229 le sue
-229 sue
-228 di ieri
228 disposizione per
-228 domande
-228 e scaduta
228 e vale
228 la verifica
228 mail
228 ritirare
-228 scaduta
-228 servizio
-228 venerdi #
-227 # marzo
227 ora si
-227 passo
-226 ce ne
-226 che era
226 di giovedi
226 e martedi
-226 era giusto
-226 la direzione
-225 con noi
225 definitiva
-225 del personale
-225 fingendosi
225 il messaggio
-225 mandato
-225 vedi
-225 vedi il
224 avra
-224 data di
-224 del teatro
224 invio
-224 lasciato
224 ogni
224 per uno
-224 teatro
-224 uso
-223 dice
-223 dice di
-223 programma di
223 tolto i
-222 # se
-222 cena
-222 fingersi
-222 fingersi la
-222 grazie a
-222 ieri sera
-222 immobiliare
-222 numero
-222 puo fingersi
-222 ti abbiamo
-222 usate
-222 visiora
-221 a una
-221 pazienza
221 sera stessa
-221 tuo ordine
221 versato la
220 ai motori
220 cancellarne
220 cancellarne la
220 chiesto ai
220 d' ora
220 di cancellarne
-220 non si
220 ricerca di
-219 anche il
219 cancellazione
-219 casella non
-219 ci dispiace
-219 di marzo
219 file e
-219 mensa
219 meta
218 a quel
218 avevano
218 bottiglie a
218 come
-218 di non
218 ha ordinato
-218 insomma
-218 non era
-218 notificato
-218 pagamento
218 quel prezzo
218 spedisce
-217 dovrebbe
217 istruttore
-216 a messaggi
-215 abbiamo mandato
-215 chiami
-215 clientela
215 dal profilo
-215 l' ho
215 la ricevuta
215 le #
215 ora in
-215 recapiti
215 richiamare
215 riservata e
215 spesa
-215 truffatore
-214 dei tuoi
-214 di tutto
214 la quota
-214 le informazioni
-214 le mie
-214 mie
-214 mie scuse
-214 non erano
-214 potuto
-214 sbaglio
-214 trascurabile
213 accessi
-213 numero di
-213 registrato
212 cambiato
-212 comune
212 devi
212 e mercoledi
212 giga
-212 la casella
-212 linea
-212 login
-212 medico
-212 non corretto
-212 sospetto
211 dentro c'
211 i prezzi
211 prezzi
-211 queste
-211 verifiche
-210 abbiamo scritto
210 codice e
210 contiene
-210 il tono
210 in giornata
-210 note
-210 ordini
-210 tono
-210 tutta
209 a prezzo
-209 fatturello
209 ieri hai
-209 modello
-209 per qualunque
209 reso
-209 sapere
209 se ieri
-208 agli
-208 copiato e
208 l' accesso
208 trovera
-207 anche di
207 area
207 area riservata
207 dietista
-207 lo hanno
207 pacco
-207 pubblicata
207 riservata
207 sesamo
207 sia
-206 colpa del
-206 dall' esterno
206 in due
-206 risposte
-205 email e
-205 hai ordinato
-205 il nostro
-205 italia
-205 lo staff
-205 non risponda
-205 rilevato
-205 staff
-205 staff di
-205 tutta italia
-204 abbiamo sbagliato
204 annullata
-204 arrivato
204 confermato
-204 ha scaricato
-204 iscritti
-204 parlare
204 perso
-204 ricevuto lunedi
-203 abusivo
-203 accesso abusivo
203 agosto
203 aperte
-203 e saldo
-203 entrando
203 giovedi
-203 il login
-203 login da
-203 ne sono
-203 sabato #
-203 un accesso
-202 account
-202 banda
-202 banda di
202 cifre
202 due cifre
-202 euro era
-202 fuso
-202 la banda
202 nessuno
-202 responsabile della
-202 un prezzo
-201 calendario delle
201 fare nulla
-201 ha comprato
-201 in ufficio
201 mandi
201 mandi la
-201 non abbiamo
201 oggi e
201 ridiamo
201 tutti
200 # senza
-200 inoltrarlo
-200 nome email
-200 ogni anno
200 qualcosa
-200 scritto
-200 scusa anche
-200 senza inoltrarlo
-200 su #
200 sull'
-200 tempo e
-199 averti
199 cambiati
-199 dati di
199 esatto
199 esatto e
-199 i nostri
199 le password
199 nella mail
-199 numeri
-199 ottobre
-199 parte della
-199 presto
-199 ricevuto
199 rimosso
199 rimosso il
-199 scusiamo
-199 sistemi
-199 situazione
199 sola
-198 comunicazione
-198 con la
-198 era stato
-198 la nostra
-198 ne chiediamo
198 protezione dei
-198 pseudonimo
-198 ve ne
-197 abbiamo informato
197 giornata
-197 in sede
197 la preghiamo
197 la tariffa
197 per posta
197 per te
-197 sede
-197 suo estratto
-197 torri
-197 tre torri
196 abbiamo invertito
-196 cio
196 entro un'
196 fino alla
196 fuori
196 il fatto
196 invertito
196 invertito due
-196 nostre scuse
-196 senza appuntamento
196 tornano
-196 venerdi
195 # abbiamo
-195 ci scusiamo
-195 di pagamento
-195 dimenticata
-195 e entrato
-195 entrato
195 la polizia
-195 nostro
-195 programmazione
-195 programmazione e
195 punti
-195 raggiungibile
-195 recapitato
-194 chiesto di
-194 di partenza
-194 di via
-194 le note
194 mi
-194 museo del
194 ora e
-194 partenza
194 trovi nella
193 arriva da
-193 autorita garante
193 che tu
193 finale
-193 messaggi che
193 passate
193 tagliando
-193 tua
-192 abbiamo pubblicato
-192 fondo
192 ha
192 il sistema
-192 letture
-192 lo sbaglio
-192 movimenti dal
-192 quelli che
-192 risponda a
-192 sbaglio e
192 stampata
-191 comprato
191 favore
-191 interessato
-191 la stessa
-191 lo sai
-191 lunedi abbiamo
191 per favore
-191 protetto
-191 questo indirizzo
-191 sai
191 se il
191 sono state
-190 banca del
190 del sabato
190 e nessuno
-190 identita e
190 le restituzioni
-190 paga
190 restituzioni
190 restituzioni del
-190 risulta
189 a2
-189 d' occhio
-189 da terzi
-189 occhio
-189 oggetto
-189 oggetto di
-189 per noi
189 stato cancellato
189 test
188 i
188 in una
-188 patente
188 sistema e
-188 soggiorno
-188 tratta
-188 un saluto
-187 ci sei
-187 di sconto
-187 messa
187 puoi
186 allegato
-186 casaviva
-186 che i
-186 ho
-186 libreria
-186 maggio un
186 prepariamo
186 prepariamo noi
-186 problema tecnico
186 se la
-186 sono in
-186 stanotte
-186 un problema
-186 usato
-185 camera
185 in via
185 interrotto
-185 la camera
-185 me
-185 noi ha
-185 nostro negozio
185 partito
-185 partner
185 persone che
-185 piazza
185 precauzionale
184 # febbraio
184 a settembre
-184 cambia la
184 dobbiamo
184 febbraio
184 fino
-184 i numeri
184 rimborso
-183 caricato
-183 conteneva
183 e nella
-183 guardare
183 la protezione
-183 saldo
183 se nel
-182 e chiedono
182 i biglietti
182 i siti
182 siti
182 state
-182 tuo account
-181 chiedono di
-181 dadi
-181 disponibile
181 gestionale
181 il
181 li ho
-181 samuele
-181 sembrano
-180 a questa
-180 cifrata
-180 euro !
-180 immobile
-180 ogni mattina
-180 qualcuno
180 quella giusta
-180 un immobile
179 attivato la
-179 chiunque
179 chiuso l'
-179 di nascita
179 e attivato
179 e valida
-179 emilia
-179 emilia #
-179 gentile signor
-179 nascita
179 posto e
-179 rispondi pure
179 sospeso
179 valida
-179 via emilia
-178 avvenuto
178 con l'
-178 di noi
-178 il computer
-178 lo storico
-178 scorso
-178 storico
-177 # le
-177 al centro
-177 anomalia
177 avevi
-177 banco o
177 controllo
-177 dubbio
-177 oggi la
-177 per parlare
-177 questa lettera
-177 un' anomalia
176 all' ingresso
176 costo
-176 ha ricevuto
176 il costo
-176 infastidito
176 rivolti
176 siamo rivolti
176 vostro
-175 che vi
-175 dott ssa
-175 example #
175 il blu
-175 mi dispiace
-175 ordinato
-175 ssa
-175 sua banca
175 voce
-174 aprirlo
-174 di lineaviva
-174 di pagare
174 farlo
174 i soldi
174 il prezzo
-174 l' aggiornamento
174 la sostituzione
-174 no ?
174 passare
-174 sarebbero stati
174 sei tra
-174 senza aprirlo
174 sostituzione
174 sul sito
-174 una copia
-174 voi
-173 a questo
-173 con i
173 e avvisato
-173 e ve
-173 mattina
173 prima delle
-173 rischio
-172 belcolle
172 conferma
-172 dei #
-172 fingendosi il
-172 fornace
-172 fornace belcolle
-172 genere
172 i referti
-172 il promemoria
-172 ippocampo
-172 l' ente
-172 luglio abbiamo
172 pazienti
-172 riferimento
-172 riferimento alla
-172 rispondete
-172 seguito
-172 sono i
-172 stato notificato
-172 viaggi
-172 viaggi ippocampo
171 codice il
-171 dito
171 giusto e
-171 indirizzo
171 insieme al
-171 qualcuno di
-171 scusa per
-170 albergo faro
170 blu
-170 causa
-170 dovuto
-170 faro
-170 faro vecchio
170 fatto
-170 ma non
-170 per accedere
-170 riscontrato
169 # la
169 # sulle
-169 amico
169 chiuso
169 di sicurezza
-169 elenco dei
169 tolto
169 usiamo
-168 # vi
-168 accedere
-168 due giorni
-168 fai
-168 la copia
-168 lettera
168 mail di
-168 messaggio di
-168 non rispondere
168 rimandato
-168 trattasi
-168 trattasi di
-167 avvisi
-167 borsa
-167 bottone
-167 colpa e
-167 da questo
167 dica
-167 la borsa
-167 la colpa
-167 molto
167 nessuna
167 ora il
-167 pagina di
-167 quali
-167 scusa a
-167 societa
-166 a tutti
166 consegnati
166 dal #
-166 foglietto
166 importo verra
166 non puo
-166 sbagliato
166 seduta
-165 da una
165 dai
165 data
-165 dati
-165 dei
-165 di sabato
-165 elenco degli
165 gia aperto
-165 l' indirizzo
165 nota di
-165 qui
165 uno per
164 addebito
164 e #
164 rimborsiamo il
164 vale fino
163 a verificare
163 abbiamo cambiato
163 giusto
-163 i dati
-163 l' app
163 prossimo
-163 ultimo
-162 al momento
162 che vogliamo
-162 contenente
-162 del documento
-162 del suo
-162 documenti
162 domani alle
-162 file sbagliato
-162 interno
162 regalo
162 rimangono
-162 sarebbero
-162 si tratta
162 sta
-162 tuoi dati
-161 abbiamo spedito
-161 archivi
-161 citando
161 dei dati
-161 ieri alle
-161 il modello
-161 lineaviva
-161 nostri archivi
-161 numeri di
161 per una
-161 solo invio
-161 team di
161 tessera
161 verranno
-160 a privacy
160 ai carabinieri
160 assenze
160 carabinieri
160 denuncia ai
160 e la
-160 finito
-160 mondo
-160 questa email
-160 whatsapp
159 bambini
159 credito
159 doveva
-159 novembre un
-159 p a
-159 possa
159 prelevato
-159 s p
159 vanno
-158 abbiamo inviato
158 altre
158 avvertirci
-158 banco
-158 cambio
-158 e all'
-158 ecco
158 invitiamo
158 invitiamo a
158 la invitiamo
158 le altre
-158 p
-158 quella
158 scade
-158 scusiamo con
-158 servizi
157 abbiamo corretto
157 caso di
157 chi
-157 e entrata
-157 e le
-157 email o
-157 entrata
-157 entrata nel
157 in caso
157 pratica
-157 scusa
157 uno sconto
-157 utenti
156 ancora
-156 da #
-156 degli
156 dello
-156 dpo
156 due
156 l' account
-156 nome il
156 pagare
-156 pare
156 prossima
155 abbiamo richiamato
155 acquistati
155 avevano gia
155 disservizio
-155 fra questi
155 il calendario
155 l' avevano
155 le corse
-155 lezione
155 ma #
155 posto
-155 questi ci
155 richiamato
154 # nella
-154 comune di
154 dato
-154 di controllare
-154 example login
154 gennaio e
154 giugno non
154 il personale
-154 internet
154 lo facciamo
154 oggi
154 parte
-154 sera le
-153 aria
-153 certi
-153 ciascuno di
-153 copiati
153 e
153 fatto il
-153 fra il
153 lo
-153 messaggi
-153 non sono
-153 ve
-152 arrivato un
152 che ti
152 dati personali
-152 e arrivato
152 i pagamenti
152 in
-152 la seconda
-152 non ha
152 personali
-152 riguardato
-152 riportato
-152 torrescura
-152 un solo
-151 abbiamo caricato
-151 controlla i
-151 da qui
151 della sim
-151 di ferie
-151 i vostri
-151 la biglietteria
151 riapriamo
-151 ringraziamo
151 sala
-151 un caso
151 un' altra
-151 una parte
-151 vostri
150 conto e
-150 del
-150 e una
150 fare niente
150 in poi
-150 nominativi
-150 un archivio
149 esercitazione
-149 essenza
-149 grazie
-149 l' accaduto
149 portale
-149 previsto
-149 profondamente
149 questa e
-149 torroni
148 # novembre
-148 accaduto
-148 alla cassa
-148 caso isolato
-148 di controllo
148 e tutto
-148 rispondete a
-148 settimane
-147 aprile si
-147 entro venerdi
-147 esteri
147 focaccia
-147 maggio e
-147 potevano
-147 se ne
-147 siamo
-147 siano
-147 telefonate
-147 tra il
146 adesso
146 basta
-146 creato
-146 la riga
-146 portava
-146 premium
-146 stamattina alle
146 valido
-145 acqua
145 backup
145 calendario
-145 chiedo scusa
145 dal
-145 gestione
-145 le nostre
-145 personale
145 rendiamo
-145 ti chiedo
-145 un numero
-144 di voi
144 dietro
144 il precedente
144 precedente
-144 questo messaggio
-144 tratta di
144 vogliamo
-143 a seguito
-143 ho segnalato
143 il valore
-143 piu di
-143 segnalato l'
-143 seguito di
-143 sistema di
143 stampa
-142 # ottobre
-142 arrivo
142 caso
142 chi lo
-142 debole
-142 lunedi
142 mi scriva
-142 nodo
142 novembre
-141 bitvesuvio
-141 inoltre
-140 automaticamente
140 averla
-140 azienda
-140 community
-140 fatturazione
-140 generato automaticamente
140 hanno gia
-140 terzi
-139 # e
-139 casella di
-139 corsa
139 da
139 di una
139 funziona
139 l' iban
-139 la corsa
139 lunedi e
-139 risposta
-139 sportello
139 stessa
-138 abbiamo indicato
-138 indicato
-138 relazioni
-138 sara
-138 sollecito
138 trovate
137 codice funziona
-137 difficolta
-137 essere
137 piu a
137 scriva
-137 sei bottiglie
137 vede
136 a casa
136 blocco
-136 database
-136 fattore
-136 mandato un
136 puo
-136 secondo fattore
-136 sicurezza di
136 tenuto
136 una svista
135 alla pagina
135 altra
135 appunti
135 c'
-135 che e
-135 chiedo perdono
-135 delle #
-135 e rimasto
-135 example
-135 il tuo
-135 l' elenco
135 le e
-135 mero
-135 perdono
-135 ringraziamo per
-134 # aprile
-134 agendella
-134 alcuni
134 di canone
-134 dna
-134 nostro dna
134 per i
134 personalmente
-134 siano stati
134 vecchia e
-133 al #
-133 che si
133 cinque
133 cinque giorni
-133 con riferimento
133 entro cinque
133 intero
-133 lo abbiamo
133 preghiamo
-133 scopri
-133 un mero
132 alle
132 chiave
132 con il
-132 d' acqua
-132 hai ricevuto
-132 il primo
132 io
-132 link con
-132 molti
-132 primo
-131 compreso
-131 e trattato
131 i messaggi
-131 ne scusiamo
-131 ne scuso
131 passate a
-131 scuso
-131 trattato
-131 trattato di
131 verde
-130 contatta
-130 delle informazioni
-130 file di
-130 garante e
-130 offerta
-130 prenotate
-130 venduto
-129 cassageometri
-129 cassageometri example
129 chi ha
-129 disagio e
-129 evento e
-129 il programma
129 in automatico
-129 l' evento
129 le rimborsiamo
-129 nostre
-129 telefona
-129 telefoni
-129 tra
-129 un avviso
-128 # persone
-128 a #
128 a chi
128 anche per
-128 certo numero
-128 che
128 chiuso la
-128 conto
128 cucina
-128 di prova
-128 evento
128 facciamo
-128 foglio degli
128 giorni lavorativi
128 ha confermato
-128 il disagio
128 lavorativi
128 prima che
-128 si sono
-128 un disguido
-128 un link
-127 a cuore
-127 alle forze
127 aperto
-127 ci sta
-127 dell' ordine
127 di eliminare
127 elaborazione
127 eliminare
-127 errore
-127 forze
-127 forze dell'
-127 generato
-127 giorno dopo
-127 la scuola
-127 le raccomandiamo
-127 raccomandiamo
-127 raccomandiamo di
127 rispondendo
127 un nuovo
-126 attuale
-126 eliminare il
126 ne
-126 nuovi
-126 pagolesto
-126 password attuale
126 resta valido
125 a disposizione
-125 avverta
-125 casa
125 corretto e
-125 della sua
-125 di un'
-125 gia compilato
-125 incaricata
125 insieme
-125 la qualita
125 ti arriva
-125 vi aspettiamo
124 alle #
-124 cioe
-124 compilato
-124 contratti
-124 dottoressa
-124 e se
-124 errore materiale
124 euro e
124 fattura
-124 ha aperto
-124 i progetti
124 il tentativo
-124 informato
124 iscrizioni
-124 materiale
124 non conta
-124 per ogni
-124 progetti
124 prossima volta
-124 rispettato
124 scrivi
-124 smarrito
124 tentativo
-123 a partire
-123 abbiamo avvisato
-123 che citano
-123 citano
-123 copia del
123 modifica
-123 partire da
-123 potrebbero
-123 pubblicato per
-123 tecnici
122 corse
-122 dpo e
-122 falso
-122 ha preso
-122 informatico
122 ma
-122 preso
-122 preso un
-122 sangue
-122 un falso
-121 alcune
-121 aprire
-121 chi l'
-121 degli iscritti
-121 di
121 disposizione
121 due righe
121 il listino
121 listino
121 listino e
-121 nella notte
-121 notte tra
121 oggi stesso
121 restituiamo
121 righe
-121 voglia
-120 # l'
120 avete
120 dentro
-120 grave
-120 registrate
-120 sapere quali
120 solo un
120 stato solo
-120 telefoni allo
`,
  'protective-step': `
-389 saluto
-350 numero #
-346 farmacia
-337 spesa
-335 trovi a
-334 banco o
-332 aggiungiamo
-326 identita e
-325 per verificare
-321 rete
-320 gentili
316 se
-315 dott
-314 quindi
-313 desidera
-309 potra
-308 libreria
-306 busta
-303 amministratore
-302 lorenza
301 consigliamo di
-300 officina
-299 nuova carta
-297 rimborsiamo
-296 ciao
296 risponda a
293 richieste
-292 ?
-291 assicurazioni
-289 hotel
-288 gentile
285 chiave
-284 ente
283 a messaggi
-283 s
-282 ricevera
-280 paolo
-279 presidente
-278 delle informazioni
-278 segreteria
-277 mano
-276 a questa
-276 lavoro
276 richieste di
275 cambi
275 di chi
-275 offerta
-275 r
275 una nuova
274 cambia la
-273 fattura
-273 spese
-272 pagare
-272 sono i
-270 dal profilo
-270 l' email
269 allergici
-269 chiara
-268 palestra
-268 poteva
-266 rimborsiamo il
265 cambiare
-265 va
-264 direttore
-263 e avvisato
262 la stessa
-261 invio
-261 la ricevuta
-260 digitale
-260 dove
259 al sesamo
-259 signor
-257 erano
256 vecchia e
-254 stasera
253 illecito
-253 mi chiami
-253 nodo
-252 posto
251 di controllare
-251 dopo la
-251 mercoledi #
-251 responsabile
-250 questa email
-250 stampata
-250 tipografia
-250 trovi nella
-249 colleghi
-249 preferisce
-248 cosa le
-248 ornella
-247 questo messaggio
-247 rispondi
-246 festival
-246 se nel
245 chiedono
-245 ecco
-245 parlare
-245 puo rispondere
-245 ricevuta
-245 zero
-244 aspettiamo in
-244 ha inviato
-243 gratuitamente
243 sesamo
-243 sul sito
242 messaggi che
241 siete
240 nostro negozio
-239 colpa e
-239 e valida
-239 la colpa
-237 generale
-236 a settembre
-235 girotondo
-233 passo
-233 un indirizzo
-232 comune di
-232 data
-232 la fattura
232 orario e
-232 questa settimana
232 tenuto
-232 tutela
-231 apriamo
231 la sua
-231 mappa
231 nuova
-231 passate
-230 a ogni
-230 quando
-230 regalo
-229 invece
229 se ti
-228 persona
-228 potete
-228 quella pagina
-228 restituito
227 inoltre
-227 ne
-227 reclami
-227 rimangono
-227 valida
227 whatsapp
226 azienda
-226 laboratorio
-226 non devi
226 qualche settimana
225 citando
-225 mani
225 messaggio di
-224 banco e
-224 file e
-224 il numero
224 la carta
-223 numero della
-223 sa
-223 tuo ordine
222 chi l'
221 cambiala
221 cambiala anche
-221 e mercoledi
-220 puoi
-220 scrive
-219 fiscale e
219 mail che
-219 spett
-218 come
-218 la prima
-218 padana
-218 prendiamo
-217 bastano
-217 ormai
-217 parlarne
-216 cifratura
-216 torroni
-215 noi
-215 visibile
215 voce
-214 che era
-214 deve
-214 non deve
-214 tuoi clienti
-213 aveva
-213 il blu
-213 un'
-212 e alle
-212 eliminato
-212 nessuno
-211 chi non
-211 di nuovo
211 e un
-211 gratis
-211 insieme al
-211 mortificata
-211 segretaria
-211 ufficio
-210 la data
-210 migliori
-210 o a
-210 ordini
-209 basta
-209 cancellato
-209 greco
-209 mandi
-209 mandi la
209 servizi
208 contatta
-208 dati di
-208 nuovo
-207 # anche
-207 di sera
-207 domattina
-207 il biglietto
-207 non lo
-207 un saluto
-206 colpa
206 diffidare
206 diffidare di
-206 pagare la
-205 # di
205 l' iban
-205 presentato
-205 se non
204 cancellate
204 cancellate il
-204 caro
-204 da questa
204 file senza
-204 il team
204 le raccomandiamo
-204 non possiamo
-204 possiamo
204 raccomandiamo
204 raccomandiamo di
203 attivare
203 di attivare
-203 team
-203 torrescura
-202 da sempre
-202 questa
-202 tardi
-201 espositori
-201 i tuoi
-201 vostro
-200 compagnia
200 controlla i
200 d'
-200 indietro
-200 la compagnia
200 pannello
-200 siamo
-200 signora
-199 del #
199 fattore
-199 frattempo
-199 il negozio
-199 nel frattempo
-199 niente
199 secondo fattore
199 sua
-198 dispiaciuti
-198 l' ufficio
-198 non e
-197 avvisato il
-197 no
-196 in giornata
-196 noi non
-196 quota
-196 ricetta
195 aprire
195 controlla
195 il vostro
-195 no ?
195 vecchia
-194 bolletta
-194 example
194 mio
-194 non aveva
-194 seduta
-193 che puo
-193 con una
-193 vediamo
192 farmaci
-192 terapeuta
192 ti arriva
192 trovi
192 usi
-191 a questo
-191 personale
-190 commissione
190 di rispondere
-190 dietista
-190 direzione
-190 la lezione
-190 meta
-190 questo
-189 # #
-189 corsi
-189 delle
-189 scuola
-189 visti
-188 museo del
-188 posto e
-187 avvisato
-187 e tra
-187 fattura del
-187 giga
-187 spedizione
-186 bloccato
-186 chiarimenti
-186 da un
-186 guida
-186 informazioni
-186 la guida
-186 per chiarimenti
-186 sono a
186 stessa
186 telefoni allo
-185 a disposizione
-185 dentro c'
-185 ha avuto
185 i movimenti
-185 indirizzo
185 non riconosce
-185 registro
185 riconosce
185 se vuoi
-185 tagliando
185 vuoi
184 il file
-184 il pacco
-183 # sono
183 alla polizia
183 chiedere
-183 cifra
-183 della stampa
-183 firma
183 l' ha
-183 nuovi
-183 per quanto
-182 focaccia
182 gia pagato
-182 mi
-182 ora
-182 qualcosa
-182 remoto
182 usata
-181 aspettiamo
-181 di garantire
-181 garantire
-181 puo
181 un avviso
-181 versione
-180 farlo
-180 pagamenti
180 seguito a
-179 blu
-179 disposizione
-179 disposizione per
-179 e da
-179 gruppo
-179 il gruppo
-179 il problema
-179 in fondo
179 segnalare
179 uso
-178 con un
-178 da oggi
-178 estate
178 la sostituzione
-178 pagolesto
178 sostituzione
-178 spedisce
-178 spedisco
-178 trovate
-177 banda
-177 banda di
-177 finale
-177 la banda
177 la password
-177 presto
-177 pure
176 carta
176 chi ti
176 diffida
176 diffida di
176 e di
176 inoltrarlo
176 senza inoltrarlo
176 un codice
-175 avuto
-175 fondo
-175 foto della
-175 saldo e
-175 scusa a
-175 vero e
-174 deve fare
-174 fare nulla
-174 particolarmente
174 polizia
-174 scopri
-174 tornato
-174 trattenute
-173 cliente
-173 il documento
-173 l' importo
-173 la direzione
-173 paragona
-173 piattaforma
-173 se il
-173 stato cancellato
-172 buongiorno
-172 copiato e
-172 genitori
-172 ha confermato
-172 imputabile
-172 indirizzi
-172 museo
-172 nome indirizzo
-172 una seconda
171 altri
-171 cantina
-171 immobiliare
-171 modulo
-171 rilegge
-171 sassoalto
-170 ai carabinieri
-170 aula
-170 carabinieri
-170 denuncia ai
170 di altri
170 ha scaricato
-170 importi
-170 in una
-170 l' autorita
-170 sapere quali
-169 casaviva
-169 conferma
-169 contratto
-169 del personale
-169 emilia
-169 emilia #
-169 gennaio e
-169 la piattaforma
-169 non cambia
-169 qualita
-169 via emilia
-168 abbiamo gia
-168 attuale
-168 belcolle
168 dare
168 file
-168 fornace
-168 fornace belcolle
-168 nessun
168 non dare
-168 notifica al
168 ovunque
-168 password attuale
-168 portale e
168 scaricato
-167 di pagare
-167 e presentato
-167 gentile signora
-167 gia nella
-167 piazza
-167 presentato denuncia
-167 un messaggio
-167 viene
-166 agli
166 anticipato
-166 modulo di
-166 reso
-165 biglietto
-165 i dati
-165 l' accesso
-164 e numero
-164 e saldo
-164 essenza
-164 imbarazzo
-164 ines
-164 passi
-164 piu
-164 potevano
-164 tolta
-163 chi ha
163 movimenti
-163 oggi stesso
-163 rimandato
-163 riparte
-163 scuola o
-163 suoi dati
-162 # i
162 carico
-162 ce lo
-162 cena
162 d' occhio
-162 i siti
-162 loro
-162 noi la
162 occhio
-162 proposto
-162 puo succedere
-162 sempre
-162 siti
-162 succedere
-161 cifrata
-161 con chi
-161 contiene
-160 bollettino
-160 corriere
-160 per sei
160 precauzionale
-160 queste
-159 cuorinfila
-159 la telecamera
-159 rispondete
-159 telecamera
158 avvisi
-158 citta
-158 e rimasta
-158 impianti
-158 insieme
-158 meno
-158 passare
-158 per questo
-158 pratica
-158 qui sotto
-158 rimasta
-158 scrivi a
-158 tutti
-157 automaticamente
-157 confermare
-157 dottoressa
-157 file sbagliato
-157 generato automaticamente
-157 risponde
-157 sapere
-157 sono state
-157 treno
-157 trova
-157 verranno
-156 abbonato
-156 albergo
-156 avete
-156 circolare
-156 da
-156 fare niente
-156 pagine
156 un link
-155 ai
-155 copia
-155 cosa fare
-155 da remoto
-155 i soldi
-155 iscritte
-155 non verranno
-155 per informazioni
-155 poi si
-155 scrivi
-154 a #
154 comunicare
-154 fingersi
-154 fingersi la
-154 gia versato
154 impostazioni
154 non comunicare
-154 preferisci
-154 puo fingersi
-154 se preferisci
-154 versato
-153 dott ssa
-153 faccio
-153 l' ente
-153 lo faccio
-153 ogni mattina
-153 ssa
-153 sugli
-153 tolto
152 dice
152 dice di
-152 disposto
-152 e per
-152 tutto il
-152 vale
-151 bene
-151 graduatoria
-151 importo
-151 la graduatoria
-151 notifica
-151 pagina
-151 pubblicato
-151 questa mail
-151 sola
-150 ancora
150 banca e
-150 cancellare
-150 d' acqua
-150 del tutto
-150 e i
-150 fra
150 il conto
-150 lo storico
150 occhio il
-150 passione
-150 riporta
-150 sconosciuto
-150 storico
-149 abbiamo pubblicato
-149 acqua
-149 e il
-149 e ora
-149 elenco
149 esteri
-149 favore
-149 in omaggio
-149 io
-149 lo staff
-149 mostrato
-149 omaggio
-149 per favore
-149 settimana
-149 staff
-149 staff di
-148 c'
-148 e rimasto
-148 i totali
-148 passa
148 presso
-148 riservatezza
-148 totali
-147 area
-147 del teatro
-147 dentro
-147 direttamente
-147 l' elenco
-147 la copia
-147 ora in
-147 per parlarne
-147 scegli
-147 sicurezza
-147 teatro
-146 averla
-146 che cosa
146 conti
-146 dai
-146 indirizzo email
146 o
-146 semi
-145 alcun
145 attenzione
145 chi
-145 e-mail
-145 esercitazione
-145 il login
-145 insomma
-145 login da
-145 non #
-145 password e
-145 questa e-mail
-145 senza password
-145 trascurabile
-145 tu sei
-144 altra
-144 autorita
144 che l'
144 che le
-144 coda
-144 domani alle
-144 lo
-144 lo ha
-144 provveduto
-144 rata
-144 recapiti
-144 risposta
144 se hai
-144 se per
-144 vero
-144 visiora
-143 # non
-143 dell'
-143 e stata
143 esami
143 quella
-142 a quattro
-142 chiesto di
-142 disponibile
-142 login
-142 martedi dalle
-142 nessuna
-142 oppure chiama
-142 premium
-142 vedi
-142 vedi il
141 alla
141 altrove
-141 chiamate
-141 comunicato
141 costo
-141 davanti
-141 davanti a
-141 definitiva
-141 del
141 dubbio
-141 gentile signor
-141 gestione
141 il costo
-141 mese di
-141 nominativi
-141 pacco
141 rischi
-141 team di
141 venire da
-141 verra
-140 accesso e
-140 al numero
-140 chiedo
-140 conteneva
-140 prezzo e
-140 rispondendo
-140 titolare
-140 tolto i
-140 uno dei
-139 amico
139 aprirlo
139 attivare la
-139 costa #
139 dovesse
-139 in piu
139 senza aprirlo
139 ti consigliamo
-138 anno
-138 appunti
-138 di oggi
-138 generato
-138 gia aperto
-138 sono stati
-138 stampa
-138 state
-137 abbonamento
-137 bonifico
-137 carta non
-137 i biglietti
-137 il portale
137 non ti
-137 stata
-137 tessera
136 allo #
136 arrivo
-136 computer
-136 confermato
-136 fatturazione
-136 fuori
-136 non erano
-136 ti chiediamo
-136 tua tessera
-136 uno
135 # se
-135 auto
-135 caricare
-135 com'
-135 e stato
-135 interno
135 lo #
-135 riguarda
135 sulle
-134 e nessuna
-134 inconveniente e
-134 la cartella
-134 ultima
-133 a tutti
-133 adesso
-133 banca del
-133 chi avesse
-133 con l'
-133 esame
-133 quanto
-132 addebito
-132 al corrente
-132 corrente
-132 due righe
-132 e recapiti
-132 nome email
-132 patente
-132 prega
-132 prega di
-132 qui
-132 righe
-132 ristretto
-132 si prega
-132 un secondo
-132 vostra
131 camera
-131 d' ora
131 la camera
-131 linea
-131 mai di
-131 non smetteremo
-131 passa a
-131 portale
-131 possa
-131 previsto
-131 privacy
-131 smetteremo
-131 smetteremo mai
-130 c' erano
-130 foto
-130 il responsabile
-130 la biglietteria
-130 mensa
130 movimenti dal
-130 nulla di
-130 persone
-130 problema
130 quelli che
-130 questi
130 telefoni
-129 atteso
129 consigliamo
-129 copia della
-129 e del
-129 non
-129 p a
-129 s p
-129 sms
129 telefonate che
129 una
-129 vengono
-129 violazione
-128 # senza
-128 avanti
-128 impostazione
-128 marzia
128 nuove
-128 serena
127 allo
-127 davvero
127 di credito
-127 lezione
-127 non si
-127 posizione
-127 siamo spiacenti
-127 stato
-126 acquisti
-126 allegato e
-126 differenza entro
-126 molto
-126 operatore
-126 riaccreditiamo
-126 riaccreditiamo la
126 riceve
-126 un nostro
-126 un operatore
-126 un' altra
-125 debole
-125 di una
-125 doveva
-125 giornata
-125 in poi
-125 leggere
-125 ne ha
-125 per un
125 quelli
-125 voglia di
-124 aria
-124 backup
-124 chi desidera
-124 ci sei
-124 copia del
124 dal
-124 l' inconveniente
124 le suggeriamo
-124 nome
-124 partito
-124 perito
124 un
-123 al garante
123 avverta
-123 di sabato
-123 example login
123 suggeriamo
123 suggeriamo di
122 alle forze
-122 appuntamento
122 dell' ordine
122 forze
122 forze dell'
122 punti
-122 rischio
-122 scriva
-122 seconda
122 sospetto
-122 sotto
121 avvertirci
-121 casi
-121 conta
-121 copia e
121 elenco dei
-121 fino al
121 in via
-121 per ogni
-121 se la
-121 tutte le
-121 versato la
-121 vuole
-120 avanti i
-120 chiediamo
120 chiedono di
-120 dadi
-120 ecco quello
-120 elaborazione
120 gratuita
-120 imbarco
-120 o un
-120 partono
-120 quattro
-120 rimasto
120 senza
`,
  'pleasantry': `
486 noi di
-438 gentile
-433 saluto
-399 lavoro
366 stata un'
-364 dott
-360 ciao
-357 l' occasione
-357 occasione
-357 occasione per
353 passione
353 ringraziamo
-344 hotel
-342 farmacia
-340 cliente
-338 non ci
-331 visti
-330 gentili
330 possa
-328 amministratore
327 che ci
-322 r
-320 gia che
-320 trascurabile
-313 quota
-313 segreteria
-310 mano
-310 presidente
-306 responsabile
-306 un saluto
-305 direttore
-304 assicurazioni
-301 fare
-301 sim
-298 cosa
-293 caro
293 dna
293 nostro dna
-291 dadi
291 estate
-291 migliori
-290 ci sei
-289 colleghi
-289 ente
-289 passa
288 ringraziamo per
-287 ?
-287 arrecato
-286 occhiata
-286 un' occhiata
-285 dai
-285 paolo
-282 officina
-282 quanto
-282 signor
-281 che cosa
-280 di sconto
-274 quando
-273 aspettiamo
-273 aspettiamo in
-273 cantina
-273 da #
-272 direzione
271 ogni
-271 s
-271 torrescura
270 anni
-270 domattina
269 missione
-269 scopri
269 tutta
-267 treno
-264 casi
-262 digitale
-262 oggi ogni
-261 dell'
-261 tipografia
260 che porta
260 disagio e
-260 libreria
-260 rete
-259 nodo
-259 tutti
258 la fiducia
-258 laboratorio
-257 mani
-257 ornella
-257 per quanto
-257 spett
-255 appunti
-255 dovrebbe
-254 e tra
254 stiamo
-252 compagnia
-252 example
-252 la compagnia
-251 dispiaciuti
-250 iscritte
-250 nulla di
-250 puoi
-249 # sono
-249 atteso
249 la settimana
-247 busta
-246 la direzione
246 menu
-246 messo
-245 cognome
245 famiglie
-245 ogni invio
-245 reclami
244 disagio
-244 il team
-243 !
-243 arriva
-242 girotondo
-241 generale
-241 padana
-240 cosa fare
240 italia
240 tutta italia
-239 regalo
-239 titolare
-238 museo del
238 nostre
-237 parlare
237 per noi
-236 mappa
-235 del personale
-235 per informazioni
-235 sms
-235 un messaggio
-234 i tuoi
-234 le informazioni
234 mai
-233 a tutti
-233 rischi
232 la banca
-232 personale
-231 contratto
-231 la posta
231 ogni anno
-231 team
-230 a ogni
227 cosi
-227 museo
226 aperto la
-226 potra
-226 quindi
226 rimangono
-224 sconto
-223 # di
-223 torroni
-222 indirizzi
-222 puo rispondere
-222 riparte
-222 ufficio
-220 cosa le
-218 offerta
217 anno
217 e ti
-217 elaborazione
-217 ora il
216 # del
-216 che puo
-216 copiato e
-216 il biglietto
215 oltre
-215 taluni
214 fiducia
-214 lo sportello
-214 presto
-214 quella pagina
-214 tardi
-214 vediamo
-214 vuole
213 prendiamo
-212 dispiace
-212 natale
-212 potete
-212 segretaria
211 otto
211 voglia di
-211 vogliamo
-209 con le
-209 non aveva
-209 restituito
-209 stasera
-208 offerte
-208 siete
-208 signora
-207 cifratura
-207 mortificata
-207 precauzionale
207 quelli
-206 dal
-206 movimenti dal
206 perche
-206 quelli che
-206 scuola
-205 di scuola
-205 gratuita
-203 il computer
-203 viene
-201 a partire
-201 mensa
-201 partire da
200 ci
-200 invio
199 grazie
-199 l' autorita
199 la sicurezza
-199 poteva
-198 carte non
-198 le carte
-197 focaccia
-197 settembre
-197 trovi a
-196 a settembre
-196 adesso
195 dopo
-195 imbarazzo
-195 settembre e
195 si sono
194 cuore
-194 scuse
-193 comune di
-193 corse
-193 gruppo
193 il disagio
-193 il gruppo
-193 sei
-193 tolta
-192 consigliamo
-192 domani
-192 leggono
-192 lorenza
192 semi
-191 chiamate
-191 ci sono
-191 uno dei
-190 controlla i
-190 corretta e
-190 data corretta
-190 dove
189 entro le
189 mai di
-189 no ?
189 non smetteremo
189 smetteremo
189 smetteremo mai
-189 spiacenti
-188 biglietteria
-188 con il
-188 greco
-188 noi e
-188 tua tessera
-187 disturbo
-187 domande
-187 ecco quello
-187 in piu
-187 sotto
-186 abbiamo gia
-186 chiarimenti
-186 e valida
-186 la nuova
-186 per chiarimenti
186 sempre
-186 spese
185 eventuali
-185 paragona
-184 firma
-184 immobiliare
-184 le corse
-184 zero
-183 coda
-183 con i
-183 il pacco
-183 niente
-183 no
-182 davvero
-181 la prima
-181 oggi stesso
-181 piazza
-180 autorita
-180 buongiorno
-180 per sei
180 pubblico
180 pubblico e
-179 # #
-179 altre
-179 chiara
-179 e all'
-179 l' ufficio
-179 le altre
-179 puo succedere
-179 se nel
-179 succedere
-179 tenuto
-178 anticipato
-178 ormai
-178 studio
-177 casaviva
-177 espositori
-177 la telecamera
-177 registro
-177 telecamera
-177 un secondo
-176 di marzo
-176 passano
-176 serena
-175 insomma
-175 io
175 ogni giorno
-175 preferisce
-175 spiacenti per
-175 via
-174 da remoto
-174 e ora
-174 mi
-174 o un
-173 ha avuto
-173 siamo spiacenti
-173 tuoi
-172 alcun
-172 nessuno
-172 posta
-172 sportello
-171 dopo la
-171 graduatoria
-171 la graduatoria
-171 minuti
170 che si
-170 da lunedi
-170 fatto
170 i progetti
-170 identita e
170 nulla
170 progetti
-170 quello che
-170 vedi
-170 vedi il
-168 con chi
-168 con tutti
-168 del teatro
-168 di noi
-168 il responsabile
-168 impianti
-168 nessun
-168 prenotate
-168 risponde
168 stavolta
-168 teatro
-167 ci dispiace
167 corsi
-167 la biglietteria
-167 lo staff
-167 queste
-167 staff
-167 staff di
-166 attiva
166 bene
-166 definitiva
-166 ogni caso
-165 albergo
-165 consegnati
-165 dieci minuti
-165 dopo dieci
-165 dott ssa
-165 portineria
-165 ssa
-165 tariffa
-165 trattasi
-165 trattasi di
-165 vale
-164 allegato e
164 con la
-164 erano
-164 gentile signora
-164 oggi
-164 stato cancellato
-164 valida
-164 visitatori
-163 aggiungiamo
-163 novembre abbiamo
-163 prima lezione
162 come
-162 quanti
-162 scusiamo se
-161 canone
-161 controlla
161 lo sai
-161 possono
161 sai
-161 sappiamo che
-161 trovi
-160 al corrente
-160 corrente
-160 da questa
-160 quello
-160 richiamare
-160 sei mesi
159 a casa
-159 banda
-159 banda di
-159 bloccata
-159 computer
-159 episodio
-159 genere
-159 ho
-159 la banda
-159 modifica
-159 non lo
-159 online
-159 pagine
158 a cuore
158 ci sta
-158 desideriamo
-158 ha inviato
158 ogni mattina
-158 spesa
158 tornano
-157 belcolle
157 e la
-157 fornace
-157 fornace belcolle
-157 in omaggio
157 lavoriamo
-157 ne sono
-157 omaggio
-156 abbonamento
-156 abbonato
-156 fai
-156 le consigliamo
-156 lettera
-156 lo #
-156 non sono
-156 per ogni
-156 referente
-156 se ti
-155 a domenica
-155 comune
-155 fra
-155 la carta
-155 sola
-155 tessera e
-154 abbiamo fatto
-154 avuto
-154 cifra
-154 cosa abbiamo
-154 dati di
-154 gennaio e
-154 nell' area
154 nuove
-153 colpa del
-153 e nel
-153 e vale
-153 gestionale
-153 impostazioni
153 mesi abbiamo
-153 pagare la
-153 profili
153 questi mesi
-153 ritirare
152 in questi
-152 insieme al
152 tutto per
-151 carattere
-151 davanti
-151 davanti a
-151 e saldo
-151 frattempo
-151 la lezione
-151 nel frattempo
-151 non possiamo
-151 possiamo
-151 puramente
-151 remoto
-151 sappiamo
150 community
-150 e aperta
-150 isolato
-150 maggio e
-150 perche non
150 quest' anno
-150 sassoalto
-150 soldi
-150 trovi nella
-150 visto
149 fatturello
-149 ferie
-149 pacco
-149 scriverle
-149 tuoi clienti
-149 valutazione
-148 del conto
-148 disagio che
-148 e gia
-148 e martedi
-148 impostato
-148 intanto
-148 modulo
-148 nostro sistema
148 nuovi
-148 stato un
-148 ti chiedo
-147 a disposizione
147 ambito
-147 direttamente
-147 e i
-147 i siti
-147 l' ho
147 nell' ambito
-147 sa
-147 sesamo
-147 siti
-146 allergici
-146 inconveniente e
-146 l' ente
-146 pratica
-146 se per
-146 tempo e
-146 trattenute
-145 al sesamo
-145 che i
145 corso
-145 da oggi
-145 disponibile
-145 per una
-145 premium
-145 trova
145 voglia
-144 e gliela
-144 genitori
-144 gliela
-144 l' inconveniente
-144 lei e
144 propri
-144 puo
-143 bollettino
-143 che la
-143 deve
-143 lezione
-143 non deve
143 societa
-142 biglietto
-142 corso di
142 da sempre
-142 foglietto
-142 gia nella
142 la ringraziamo
142 per questo
-142 per verificare
142 quest'
-142 questo ti
-142 responsabile della
-142 tagliando
-141 aggiornamento
-141 dal #
-141 quella
-141 registrato
-140 che e
-140 li
-140 tu sei
140 verifiche
-139 chiedo
-139 ora
-139 per parlare
-139 secondo
139 sui
-139 tra le
-138 dall'
-138 tutela
-137 abbiamo
-137 accaduto e
-137 contiene
-137 denaro
-137 dobbiamo
-137 era
-137 marzia
137 mesi
137 passo
-137 reso
-137 samuele
137 servizio
-136 abbiamo cambiato
-136 chiave
-136 citta
-136 informatico
-135 all'
-135 e ci
-135 e rimasta
-135 i biglietti
-135 loro
-135 nostre scuse
-135 rimasta
-135 rispondi qui
-135 sostituire
-135 sostituire la
-134 elenco
-134 gia aperto
-134 inoltre
-134 la conferma
-134 potevano
-134 rimaste
134 te e
-133 a privacy
-133 backup
-133 comunicato
-133 con un
-133 conteneva
-133 iscrizioni
-133 passa a
-133 questa settimana
-133 ricevuto lunedi
-132 domani alle
-132 in fondo
132 le #
-132 non ne
-132 partire
-132 solo invio
-131 aperte
-131 banco
-131 di
-131 inconveniente
131 la nostra
-131 non abbiamo
-131 non e
-131 per parlarne
-131 percorso
-131 qualunque
-131 volta
-130 bolletta
-130 comunque di
-130 gentile signor
130 grazie a
-130 il calendario
-130 la fattura
-130 mese
-130 noi non
-130 nuovo
-130 parola
-130 richiesto
-130 subito
130 tempo
-130 vi
-129 accettare
-129 accettare le
129 che vogliamo
-129 faccio
-129 la sostituzione
-129 lo faccio
-129 meta
-129 p a
-129 s p
-129 sostituzione
-128 ai
-128 andare
-128 andare in
-128 area
-128 del tutto
-128 denuncia
-128 di andare
-128 non utilizzare
-128 persona
-128 programma
-128 provveduto
-128 utilizzare
-128 utilizzare la
-127 banca e
127 con noi
-127 fra questi
-127 le chiediamo
-127 le nostre
127 mattina
-127 mese di
127 molto
-127 notte
-127 questi ci
-127 trovera
-126 chiedo perdono
-126 copia e
-126 di nuovo
-126 durante
-126 euro !
126 grazie per
-126 i soldi
-126 l' aggiornamento
-126 ne ha
-126 passare
-126 perdono
-126 seduta
-126 sono stati
-126 subito con
-125 di documenti
-125 violazione
-124 # persone
-124 accedi
-124 avra
-124 blocco
-124 ce ne
-124 conferma
-124 conta
-124 i nomi
-124 il primo
-124 l
-124 l' importo
-124 le copie
-124 lo rilegge
-124 prima
-124 primo
-124 questa lettera
-124 r l
-124 rilegge la
-124 rimandato
-124 s r
-124 scade
-124 segnalare
-124 tolto
-124 una persona
-123 di altri
-123 in via
-123 mi chiami
-123 nel suo
-123 riservata e
-123 sono state
-123 vanno
123 viaggio
-122 comunicare
-122 dispositivo
-122 dovevano
-122 il programma
-122 non comunicare
-122 partono
-122 un nuovo
-121 anche il
-121 chi arriva
-121 colpa
-121 il secondo
-121 in giornata
-121 operatore
-121 ordini
-121 premuto
-121 relazioni
-121 richieste di
-121 stanotte
-121 un operatore
-121 vi abbiamo
120 ancora
-120 e se
-120 esercitazione
-120 fuori
-120 impostazione
-120 invece
-120 lo storico
-120 perito
-120 risposte
-120 si fosse
-120 storico
-120 terapeuta
`,
};
