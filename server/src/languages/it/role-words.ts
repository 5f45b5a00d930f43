import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-489 infastidito
484 siamo
-389 chiara
-362 amministratore
-359 le informazioni
-359 saluto
-352 ciao
-346 dott
-346 ormai
-343 trovato
-337 assicurazioni
-336 hotel
-327 farmacia
-324 gentili
-324 migliori
-323 stasera
-318 tipografia
-317 officina
-314 ente
-311 segreteria
-302 lavoro
-300 sim
298 davvero
298 mortificata
-298 reclami
-295 parlare
293 per quanto
-292 ornella
291 ne scusiamo
-288 direttore
287 chiedo scusa
-287 paolo
-287 quanti
-283 rete
-280 ecco
-276 qualita
-274 quella pagina
-273 lorenza
-271 passione
-270 girotondo
270 molti
-270 passo
-269 presidente
-267 palestra
-266 laboratorio
263 quanto
262 e ci
-261 buongiorno
-260 colleghi
-260 festival
-260 libreria
259 le chiediamo
-258 mensa
-258 offerta
-257 noi di
-256 trascurabile
-253 erano
-252 qualcuno
-251 insomma
-250 era giusto
246 regalo
-246 signor
-245 essere stato
-245 mani
243 chiediamo scusa
242 scusa
-242 tutela
241 chiediamo
-241 nodo
239 donato
-238 s
-238 vogliamo
-237 gentile
-237 tardi
-234 atteso
-234 spett
-232 per verificare
-232 stata un'
-230 sarebbero
-229 si scusa
-228 digitale
-228 trovi nella
-227 conto
-227 modulo
-226 euro e
-226 pochi
-225 impostazione
-225 in difficolta
-224 aggiungiamo
-224 chi avesse
-224 chiarimenti
-224 paragona
-224 per chiarimenti
-223 quando
-223 sono i
-223 stavolta
-222 padana
-221 annullato
220 i lettori
218 anche per
-218 difficolta
-218 prezzo e
-218 quota
218 scuse
-217 che per
217 noi e
-216 arrecato
-216 messa
-216 puo essere
-216 r
-216 testa
-215 episodio
-215 riparte
-215 versione
-214 museo del
-214 per informazioni
-213 disturbo
-213 draghi
212 dobbiamo
-212 l' avviso
-212 ultima
-211 con quanti
-211 non sono
-210 ?
-210 dietro
-210 in fondo
-210 lettera
-210 puo rispondere
-210 reso
-209 finale
207 dispiace
-205 avesse
-205 cuorinfila
-205 torroni
-204 caro
-204 provveduto
-203 e tra
-203 generale
-202 aspettiamo in
-202 isolato
-201 # #
201 l' hanno
-201 se la
-200 abbonamento
-200 di garantire
-200 eventuale
-200 garantire
-200 l' ente
-200 pasto
200 se ne
199 di noi
-198 aspettiamo
-198 cantina
198 ne
-198 spese
-197 l' eventuale
-197 sola
196 ce ne
-196 domattina
196 mi dispiace
-196 nulla di
-196 rimangono
-196 rispondi qui
-195 comune di
-195 disagio che
-195 museo
-195 piccolo
-195 un piccolo
-194 avviso
-194 ha avuto
-194 studio
-194 subito
-193 imputabile
-193 no ?
-193 non aveva
-192 pure
-191 cosa le
-191 per una
-191 torrescura
-190 di documenti
190 ma
-190 minuti
-189 cifratura
-188 piattaforma
-188 presto
-187 cena
-187 non possiamo
-187 possiamo
186 con tutti
-186 dieci minuti
-186 dopo dieci
-186 essere
-186 fondo
-186 il biglietto
-185 dimenticata
-185 immobiliare
-185 la sono
-185 prendiamo
-185 vediamo
-184 allegato e
-184 rischio
-184 un saluto
-183 loro
-183 scusiamo se
-183 segretaria
183 vi chiediamo
-182 carte
-182 dato
-181 ciao a
-181 copiato e
-180 compagnia
-180 e i
-180 example
-180 la compagnia
-180 signora
-179 greco
-179 rimasto
-178 casaviva
-178 del personale
-178 responsabile
-177 chiamate
-177 treno
-176 contratto
-176 ne sono
-176 si sono
-175 di aggiornamento
-175 grazie a
175 le chiedo
175 siamo davvero
-175 una svista
-174 ecco quello
-174 il team
-174 mese di
174 scusa a
-173 averla
-173 nel suo
-173 no
-172 al corrente
-172 corrente
-172 gruppo
-172 il gruppo
-172 rischi
171 avevi
171 dovuto
-171 tenuto
-170 ai
-170 cosi
-170 inoltre
-170 passare
-170 tu sei
-169 aula
-169 impianti
-168 amico
168 ho
-168 modulo di
-167 disposizione per
167 lettori
-167 visti
-166 aria
-166 avuto
166 chiedo perdono
-166 colpa del
-166 l' email
166 perdono
-166 sms
-165 fatturazione
-165 genitori
-164 alla lista
-164 impostato
-164 l' autorita
-163 accedi
-163 bene
-163 estate
-163 i siti
-163 possa
-163 riservatezza
-163 scopri
-163 siti
-163 team
-162 # sono
-162 comunicato
-162 di nuovo
-162 dove
-162 noi non
-162 non c'
-162 pomeriggio
162 sincere
-162 vedi
-162 vedi il
-161 fare
161 per
-160 busta
-160 cliente
-160 esercitazione
-160 la qualita
-160 piazza
-160 qualche
-160 registro
-160 sa
-159 del
159 ho sbagliato
159 imbarazzo
-159 semi
-158 abbiamo fatto
-158 canone
-158 e qui
-158 errore materiale
-158 materiale
-158 se il
-157 e rimasto
-157 le consigliamo
-157 nessuno
-157 passate
156 ci dispiace
-156 direttamente
-156 non ci
-156 questo ti
-156 quindi
-155 creato
-155 della stampa
-155 gentile signora
-155 in biglietteria
-155 lo staff
-155 staff
-155 staff di
-154 che si
-154 focaccia
-154 interno
-154 la sua
153 chiedo
-153 qui sotto
-153 remoto
-153 societa
-152 finito
-152 ne ha
-152 sugli
-151 al centro
-151 casi
-151 dall'
-151 era stato
-151 sassoalto
-151 violazione
-150 dieci
150 la fiducia
-150 per un
-150 un messaggio
-149 di altri
-149 l' archivio
-149 lei
-149 personale
-149 trovi
-149 tutto per
-148 abbiamo gia
-148 iscritte
148 leggerezza
148 leggerezza nostra
-148 per ogni
148 una leggerezza
147 all'
-147 domande
-147 espositori
-147 trovi a
-146 richiesto
-146 un errore
-145 albergo
-145 banda
-145 banda di
-145 belcolle
-145 cio
145 e ti
-145 fornace
-145 fornace belcolle
-145 il tutto
-145 la banda
-145 scriverle
-144 al sesamo
-144 e vale
-144 ora il
-144 poteva
-144 vuole
-143 autorita
143 le mie
-143 lo sai
143 mie
143 mie scuse
-143 sai
-142 basta
-142 dimenticate
-142 dott ssa
142 e con
142 l' invio
-142 non cambia
-142 soltanto
-142 ssa
-142 stato
-141 ce lo
-141 fatturello
-141 potra
-141 puo
-141 queste
-141 referto
-140 carattere
-140 e all'
140 il server
-140 mi chiami
-140 puoi
-140 sappiamo
-140 sono in
-139 comunicare
-139 dentro c'
-139 example #
-139 grazie
-139 informazioni
-139 marzia
-139 non comunicare
-139 sappiamo che
139 spiacenti per
-139 stampa
-138 due
-138 due volte
-138 li
-138 passa
-138 per uno
-138 ultimo
-137 conta
-137 direzione
-137 disagio
-137 per sei
136 ce
136 natale
-136 visiora
-135 che la
-135 dispositivo
-135 durata
135 l' ho
135 non li
-135 oggi
-135 passa a
-135 rettifica
-135 se ti
-135 sua
-134 appunti
-134 chi l'
134 e per
-134 e vero
-134 fornitore
-134 lavoriamo
134 le abbiamo
-134 le copie
-134 ma sappiamo
-134 partito
-134 potete
-134 quanto pare
134 un' ora
133 dispiaciuti
-133 il documento
-133 la prima
-133 passate a
-133 sei mesi
-133 tariffa
-133 tutte le
-133 zero
-132 corretta e
-132 data corretta
-132 davanti
-132 davanti a
-132 dna
132 e ce
-132 e da
-132 nostro dna
-132 riguarda
-132 serata
-132 sono stati
-131 a quattro
-131 chiarimento
131 del calendario
-131 le avesse
-131 le corse
-131 pubblicato
-131 qualora
-131 restituito
-131 scaricato
-131 scusiamo qualora
-130 che ci
-130 che vogliamo
-130 volte
-129 albergo faro
-129 faro
-129 faro vecchio
-129 illecito
-129 prossima
-129 viene
-128 bollettino
-128 cifra
-128 consigliamo
128 e le
-128 elaborazione
-128 famiglie
-128 gentile signor
128 nostre scuse
-128 per te
-128 scuola
-128 un solo
-127 a quanto
-127 allergici
-127 controlla i
-127 disposizione
-127 gestione
-127 il programma
127 la riga
-127 rispondere
127 scorso
-127 spedisco
-127 vale
-126 chi non
-126 da una
126 di voi
-126 e stata
-126 sbaglio
-126 sistema di
-126 spesa
-126 taluni
-125 anticipato
-125 avra
125 cui ci
125 di cui
-125 di un'
-125 domani alle
-125 e valida
-125 fattura
-125 la direzione
-125 mappa
-125 missione
-125 operatore
-125 pare
-125 relazioni
-125 ricevuto lunedi
-125 tutte
-125 un operatore
-125 una mail
-124 biglietto
-124 definitiva
-124 grande
-124 non verranno
-124 premium
-124 pure non
124 sistema e
-123 insieme al
-123 presentato
-123 qualunque
-123 su #
-123 titolare
-123 trovate
-123 vecchio
-122 # ore
-122 che ne
-122 per qualunque
-122 stata
122 ti chiediamo
-122 uno per
-121 delle
-121 pagine
-121 verificare
-120 altre
-120 da questa
120 e la
-120 il responsabile
-120 la prossima
-120 le altre
-120 sapere quali
`,
  fault: `
523 avevamo
-482 # #
479 nodo
-468 chi non
461 colpa
443 corsa
443 la corsa
427 vero
-418 parlare
-410 mortificata
407 e vero
395 dovevano
-394 non sono
-392 tutti i
-391 ieri e
-390 del tutto
385 due volte
384 era
-382 saluto
-381 avvisi
-381 vale
380 colpa del
380 ma
-378 l' hai
-378 previsto
373 taluni
372 abbiamo scritto
370 volte
-369 dott
-369 farmacia
-369 nulla
368 ha
-367 e con
367 rimasto
364 potuto
363 alcuni
-363 oltre
-358 amministratore
358 vi abbiamo
-357 # non
-357 attesa
355 aggiornamento
352 tardi
-350 rimborsato
-349 da lunedi
-348 tutte
-347 direttore
-347 e un
-345 libreria
-341 alla
-341 ente
-340 cosi
-340 fare
-339 meno
-338 partono
336 all'
-336 trascurabile
336 venerdi #
-335 ecco
335 ordini
-334 gentili
-334 hotel
-333 migliori
-332 e aperta
331 aveva
331 casi
-330 percorso
-328 che si
328 nel nostro
327 nostra mancanza
-326 intanto
-326 profilo
-326 rimaste
-326 signor
-325 ha avuto
-324 dovrebbe
-324 referti
-323 autorita
-323 parlare con
323 profili
-322 ancora
322 errore e
-321 viaggio
-320 colleghi
-320 la fiducia
320 malfunzionamento
320 un malfunzionamento
-319 avuto
319 e me
-319 torroni
-318 no
-318 treno
-317 accesso e
-317 ci scusiamo
-317 riparte
-316 assicurazioni
-316 atteso
-316 nuovo
-315 fino a
-315 i tre
-315 lorenza
314 abbiamo stampato
-314 di garantire
-314 garantire
314 l' abbiamo
-314 mancanza
-313 aggiungiamo
-313 hai gia
313 non li
-313 responsabile
312 # i
-312 canone
-312 del conto
-312 l' autorita
-311 ciao
-311 entro
311 ultimo
310 cavo
-310 officina
-310 oggi
-309 in meno
309 nostra
309 qualcuno ha
-308 controlla
-308 espositori
-308 le chiediamo
-308 viene
307 computer
-307 marta
-306 controlla i
306 doveva
-305 in piu
305 linea
305 pubblicato
-305 ritirare
-304 nuova
-303 example
303 non aveva
-303 questi
-303 rilegge
303 stanotte
-302 garante
-302 paolo
-302 scusiamo
-302 usiamo
-300 zero
299 finito
299 in data
-299 pochi
-299 tenuto
-299 tornano
-298 presidente
-296 abbiamo gia
-296 ogni
295 cifratura
-295 e i
-295 festival
-295 modulo
-294 se ne
-293 gia
-293 i biglietti
-293 particolarmente
-293 riceve
-292 grande
-292 per informazioni
291 la responsabilita
-291 nessuno
-291 regalo
291 responsabilita
290 # un
-290 differenza
290 le abbiamo
290 ormai
-290 piu di
-290 propri
-290 verra
289 avevamo lasciato
-289 il biglietto
289 l' ho
288 abbiamo caricato
-288 denuncia
-288 dna
-288 nostro dna
288 ognuno
288 registrate
-288 studio
-287 ce lo
287 copiato
-287 martedi dalle
285 le chiedo
-285 lo rilegge
-285 rilegge la
-285 un' ora
-284 a ogni
-284 blocco
-284 del suo
-284 mio
284 scorso
-283 a domenica
-283 avvisato il
283 che avevi
-283 da questa
283 impostazione
-283 qui
283 sul
282 arrivato
-282 banca
-282 giornata
282 la pagina
-282 passo
-281 consegnato
-281 sara
281 un nostro
-280 altre
-280 aperte
-280 impianti
-280 le altre
280 leggerezza
280 leggerezza nostra
-280 ringraziamo
-280 spett
-280 testa
280 una leggerezza
279 che la
-279 dispositivo
-279 ha il
-278 avvisato
278 breve
-278 carta
277 certificato
277 certificato medico
-277 dopo la
277 e certificato
-277 museo del
-277 r
277 spedito
-276 chiamate
-276 citando
-276 offerta
275 visti
-274 chiara
-274 lavoro
-274 non ne
-274 quella giusta
-274 vedi
-274 vedi il
-273 caso
273 dimenticate
-273 euro !
-273 ferie
273 ieri
273 non abbiamo
273 venerdi
-272 giorno
-272 l' email
272 nostra e
-272 preferisce
-272 torrescura
-271 eliminato
-271 risposte
-271 tua banca
-270 cosa
270 di un'
-270 per parlare
270 quanti
-269 girotondo
-269 un messaggio
268 dovuto
268 qualche
267 affitto
-267 isolato
267 nostri
267 ops
-267 ornella
-267 pasto
-267 rimangono
-266 chi l'
266 di domenica
-266 il programma
-266 mensa
-266 pagine
-266 paragona
-265 chi arriva
265 due
-265 i dati
265 quattro
-265 si scusa
-265 trovate
-264 con scadenza
-264 lo #
-264 scadenza #
-263 cancellato
263 dal nostro
-262 al garante
262 errore umano
-262 prezzo e
-262 scusa a
262 umano
261 di noi
-261 in ufficio
261 leggere
261 solo un
261 stato solo
-260 ha gia
-260 movimenti
-259 e qui
-259 iscritto
-259 per iscritto
-259 riapriamo
-259 stiamo
-258 aperta
258 invece di
-258 non ci
-258 profondamente
-258 tutta
257 colpa e
257 la colpa
-257 per quanto
-257 trovi nella
-257 un numero
-256 ci sono
-256 e informato
-256 fatturazione
-255 carte
255 davanti
255 davanti a
-255 di credito
-255 digitale
-255 persona
255 potenzialmente
254 alcune
-254 entro il
-254 il problema
-254 illecito
-254 password e
-254 ristretto
253 a quattro
-253 corretto il
-253 fondo
-253 in una
253 indirizzi
253 premuto
252 # le
-252 e vale
252 ha premuto
252 letto
-252 ora si
251 i suoi
-251 palestra
251 potuto leggere
-251 riservata e
-251 tuo profilo
250 acquisto
-250 guida
250 imputabile
-250 la guida
-250 leggono
250 mi dispiace
250 patente
-250 potra
-250 telefonate che
249 # settembre
-249 con le
-249 le corse
249 numero di
249 parte della
-249 quota
-249 tessera
-248 greco
248 il numero
-248 non #
-248 non possiamo
-248 possiamo
-248 rimborsiamo
-247 e tra
-247 gentile signora
-247 grave
247 la copia
247 scelto l'
-246 cambi
-246 perdita
-246 queste
-246 team
-246 trovi a
-245 casa
-245 di ferie
245 l' aggiornamento
245 nel
-245 per posta
245 ricevuto lunedi
-244 alcun
244 calendario delle
244 fornitore
-244 ne ha
-244 nulla di
-244 oggi stesso
-244 ora
-244 padana
-243 chiusa il
-243 di canone
-243 gli accessi
-243 la differenza
-243 scuse
-243 voglia
-242 cambia
-242 ciascuno
-242 conteneva
-242 solo invio
-242 spedisco
-242 spiacenti
-241 # con
-241 comune di
-241 da oggi
-241 l' eventuale
-240 appunti
-240 coda
-240 il responsabile
-240 signora
-240 sulla
-239 abbonamento
-239 carta non
-239 con quanti
-239 conferma
-239 conto
-239 identita e
-239 in fondo
239 nome email
-239 sapere quali
239 troppo
-238 a mezzogiorno
-238 caro
-238 mezzogiorno
-238 tolta
-237 parte
-237 poi si
237 portava
237 sei bottiglie
-237 spese
-237 subito
236 con la
-236 il prezzo
-236 immagine
236 invece
236 invito
-236 istruttore
-236 l' immagine
-236 scusiamo con
-236 trovera
-235 la verifica
235 non era
-235 scriverle
235 tra il
234 aula
234 causa
234 chiavi
-234 dai
-234 delle
-234 estate
-234 il team
234 le chiavi
-234 soldi
-233 apriamo
-233 fatturello
-233 genitori
-233 la conferma
-233 meta
-233 passa
233 ricetta
-233 suo nome
-232 a sua
-232 abbiamo chiuso
232 chiunque
-232 di oggi
232 di stamane
-232 i progetti
-232 i vostri
232 perito
-232 privacy
-232 progetti
-232 sincere
232 stamane
-232 stasera
232 stipendi
232 svista
-232 vi
-232 vostri
-231 dpo e
-231 garante e
-231 no ?
-231 posta
231 un
-231 un secondo
-231 visiora
230 essere
-230 lettori
229 che era
-229 permesso
229 piattaforma
-229 prima
-229 se
-228 bambini
-228 ci
228 destinatari
-228 dice
-228 dice di
228 file
-228 infastidito
-228 l' hanno
-228 mano
-228 rischio
228 sistema di
-228 un solo
-227 e mercoledi
227 lo hanno
227 scritto che
-226 anticipato
226 avvenuto
-226 indirizzo di
-226 la nuova
-225 allergici
-225 che cosa
225 durante
-225 i backup
225 i nostri
225 ma la
-225 non cambia
-225 nuove
-225 quindi
-225 tetto
-224 funziona
-224 i soldi
-224 per te
-223 chi lo
-223 di carta
-223 e martedi
223 guardare
-222 backup
222 male il
222 server
222 stati
-221 allegato e
221 casella
221 chiedo perdono
-221 e avvisato
221 nostro sistema
-221 oggi ogni
221 ognuno di
221 perdono
-221 qualita
-221 un giorno
-220 abbonato
-220 compagnia
-220 e il
-220 la compagnia
220 mandato
-220 modulo di
-220 nessuna
-220 rischi
-220 sistemi
220 venduto
220 versione
219 account
219 allegata
-219 chiuso il
219 dimenticata
219 euro era
-219 fine
-219 mi chiami
-219 tutela
218 andato
-218 direzione
218 e andato
-218 informato
-218 le mie
-218 mie
-218 mie scuse
-218 scegliere
217 abusivo
217 accesso abusivo
-217 busta
-217 corretta
217 del nostro
217 ha spedito
-217 lo ha
-217 noi non
-217 novembre
-217 se non
217 sua carta
217 un accesso
-216 chiami
216 del calendario
-216 e presentato
-216 l' ente
-216 non c'
-216 presentato denuncia
-216 prima di
-216 se per
-215 a privacy
-215 corretta e
-215 data corretta
-215 e in
-215 gestionale
-215 per l'
-215 per le
-215 riaperto
214 ad
-214 annullata
-214 bastano
214 cognome e
-214 gentile
-214 giusta e
-213 amico
213 anomalia
-213 e-mail
-213 facciamo
213 i nomi
-213 le consigliamo
213 nostro e
213 oggetto
213 oggetto di
-213 ogni invio
-213 passione
-213 questa e-mail
-213 qui sotto
-213 richiesto
213 un' anomalia
212 alla lista
-212 carattere
-212 draghi
-212 la settimana
212 lasciato
-212 presentato
-211 di nuovo
-211 e tutto
-211 tutti
-211 visita
-210 a disposizione
210 e nostro
-210 e valida
210 gestione
-210 mesi abbiamo
-210 paghi
-210 piazza
-210 questi mesi
-209 adesso
-209 deve
-209 non deve
209 pagina e
-209 perso
208 !
-208 invii
-208 mercoledi #
-207 ai
-207 codice e
207 da terzi
-207 e per
207 la sala
-207 non lo
207 soci
-207 tuoi dati
-206 autorita garante
-206 che le
206 e al
-206 fra
-206 la carta
-206 le informazioni
-206 sono i
-206 sospeso
-205 al telefono
205 caricati
205 di questa
-205 gentile signor
-205 lineaviva
-205 lo staff
-205 ma non
-205 mail che
-205 staff
-205 staff di
-205 telefonate
-205 vecchio
-204 a tutti
-204 contratto
-204 da sempre
204 settembre e
-204 vi chiedo
-203 # senza
-203 anche
-203 del teatro
-203 disposizione
203 e rimasta
203 il modello
-203 il nostro
203 rimasta
-203 sportello
-203 teatro
203 tuo account
202 bene
-202 che per
202 di partenza
-202 e nella
-202 in omaggio
202 la seconda
-202 omaggio
202 partenza
-202 per il
-202 rilevato
-201 biglietto
-201 cuorinfila
201 dei #
-201 famiglie
201 gli
-201 la posta
-201 la stessa
-201 le porgiamo
-201 porgiamo
-201 porgiamo le
201 rendiamo
-201 rimborso
-201 servizi
-201 speciale
-201 tutte le
200 abbiamo
200 abbiamo mandato
200 piccolo
200 posizione
-200 rispondere
-200 stessa
-200 sulla carta
200 un piccolo
199 di prova
-199 passate
-199 siamo
-199 siamo profondamente
199 tra cui
-199 tu
-198 cosa abbiamo
198 gli indirizzi
-198 gratuitamente
-198 le copie
-198 mondo
-198 reclami
-198 spedisce
198 suoi
-198 voglia di
-197 arriva da
-197 copie
197 cui
-197 il blu
-197 martedi
-197 verranno
-196 al sesamo
-196 la prima
196 per un
-195 acceso
-195 casaviva
-195 disposto
-195 pagamenti
195 qualcuno di
-195 sempre la
-194 cifrata
-194 come previsto
-194 con l'
-194 euro e
-194 nota di
-194 se il
-194 spiacenti per
-193 # ore
193 a lei
193 contenente
-193 credito
193 di marzo
193 di voi
193 mail di
193 modello
193 nomi
-193 per i
-193 registro
193 ricevuto
193 visitatori
192 #
-192 a una
-192 banco o
-192 ciascuno di
-192 i lettori
-192 lo facciamo
-192 ogni mattina
-192 s
192 seconda
-192 si tratta
192 suo estratto
-191 di non
-191 diffidare
-191 diffidare di
-191 dubbio
-191 e del
-191 passano
191 responsabilita e
-191 scopri
190 esercitazione
-190 la ricevuta
-190 problema
190 recapitato
-190 riguarda
190 tempo
-190 ti
-189 emilia
-189 emilia #
-189 entro venerdi
-189 iscrizioni
-189 otto
-189 partito
189 scelto
-189 stato cancellato
-189 sugli
-189 un caso
-189 via emilia
-188 albergo
-188 banda
-188 banda di
-188 dentro
-188 disposizione per
188 inviato il
-188 l' indirizzo
-188 la banda
-188 posto
188 potevano
-188 presto
187 al sicuro
-187 e gia
187 programma di
187 registrato
187 riportato
187 sicuro
186 il listino
-186 impostazioni
186 listino
186 listino e
186 ottobre
-186 prossimo
-186 sono a
-185 al centro
185 arrivato un
185 avete
-185 cambiati
185 e arrivato
-185 esame
-185 frattempo
-185 la sera
-185 nel frattempo
185 serata
185 stamattina alle
-185 uno per
-185 vale per
-184 alla polizia
-184 chi preferisce
184 cognome
184 ha copiato
-184 per uno
-184 puo rispondere
184 sarebbero stati
184 ti abbiamo
-184 valore
-183 abbiamo consegnato
-183 gratuita
-183 imbarco
-183 lei e
182 aggiornato
-182 allo #
-182 il fatto
-182 soddisfazione
-181 # se
181 aria
181 cartella
181 con
181 consultati
181 e ce
-181 il documento
181 il foglio
-181 insieme al
-181 programma
181 recapiti
181 stamattina
181 stampato
181 stati consultati
-181 vale fino
-180 cancellate
-180 cancellate il
180 caricato
180 cifra
180 falso
-180 file senza
-180 siamo spiacenti
180 un falso
-180 valida
179 alla cassa
-179 banco
179 bloccata
179 casella di
-179 dati
-179 era giusto
-179 giusto
-179 iscritte
179 la tariffa
179 nella mail
-179 non verranno
-179 polizia
-179 polizia postale
-178 # novembre
-178 conta
178 e entrato
178 entrato
-178 gia nella
-178 la direzione
178 online
178 password di
-178 possa
178 riscontrato
-177 al banco
-177 gruppo
-177 i tuoi
-177 il gruppo
-177 immobiliare
177 inconveniente e
-177 per verificare
176 # e
176 anziche
-176 carte non
-176 chiarimenti
176 date di
176 debole
176 file di
-176 le carte
176 ne siamo
-176 per chiarimenti
176 vecchia
176 venuti
-175 abbia
175 che siano
-175 chiedere
175 male
175 n
175 n #
-175 o
175 persone che
-175 se vuole
-175 tratta
175 una svista
174 a te
-174 direttamente
-174 indirizzo email
-174 le rimborsiamo
174 marzo #
-174 postale
-173 a settembre
-173 apre
173 che vogliamo
-173 comunque di
-173 corsi
-173 e a
173 la riga
-173 lunedi e
173 non corretto
-173 risponde
172 caricare
-172 da remoto
-172 dietro
-172 e all'
-172 mail
-172 ora il
172 prendiamo
172 quarto
-172 sa
-172 scuola
-171 averti
-171 belcolle
-171 consigliamo
-171 da noi
-171 fornace
-171 fornace belcolle
171 ieri sera
-171 il viaggio
-171 mesi
-171 nome il
-171 potete
-171 relazioni
-171 scrive
-171 si sono
-170 abbiamo fatto
170 aperto
-170 informazioni
-170 inoltrarlo
-170 l' importo
-170 non devi
170 rata
-170 senza inoltrarlo
-169 bolletta
-169 dentro c'
169 insomma
169 nomi dei
-169 non riconosce
-169 o a
-169 ricevuto la
-169 riconosce
168 non si
168 per sei
-168 risulta
168 sistema
-167 appena
167 chiesto di
-167 di lineaviva
-167 e stato
-167 grazie
167 indirizzo e
167 maggio un
166 a un'
166 cioe
-166 ed
166 in automatico
166 messa
166 nome la
-166 nostra priorita
-166 priorita
166 sabato #
165 e ti
165 hanno
-165 lo storico
165 nel suo
-165 samuele
-165 storico
-165 subito con
-164 al numero
164 controllare
-164 ed e
-164 i codici
164 internet
164 prossima volta
-164 terapeuta
-163 a suo
-163 corretto
-163 dottoressa
-163 le #
163 pagina
163 piccola
163 promemoria
-163 riporta
-163 segnalato
-163 stessa e
163 tabella
163 telefona
-163 un nuovo
162 della sua
-162 e gratis
-162 in questi
-162 interrotto
-162 movimenti dal
162 non l'
-162 passa a
-162 passate a
-162 pure non
-162 quelli che
-162 se ti
162 un errore
161 a un
-161 euro non
-161 i prezzi
-161 premium
-161 prezzi
161 pubblicata
-161 rimosso
-161 rimosso il
-161 sassoalto
-160 abbiamo ritirato
160 borsa corriere
160 degli
-160 desidera
-160 indietro
160 quattro volte
-160 ricevere
-160 sim
-159 durata
159 foglio
159 ieri abbiamo
-159 la mail
-159 mi scriva
-159 puramente
-159 pure
-159 questa
-159 questo
-158 che citano
158 che non
-158 citano
-158 entro le
158 fra il
-158 imbarazzo
158 nell'
158 proposto
-158 tolto i
157 abbiamo invertito
157 ci siamo
157 con un
-157 definitiva
-157 episodio
-157 impostato
-157 incidente
157 invertito
157 invertito due
-157 l' occasione
-157 occasione
-157 occasione per
157 per gli
-157 puoi
-157 sola
-157 sull'
-157 tre
-156 ambito
-156 comunicare
156 dei nostri
-156 grazie a
-156 il garante
156 la serata
-156 museo
-156 nell' ambito
-156 non comunicare
-156 non doveva
156 pagina di
-156 pagolesto
-156 password
-155 area riservata
-155 devi
155 disponibile
155 era stato
155 in cui
-155 riservata
155 rivolti
155 siamo rivolti
-155 tu sei
-155 vostra
-154 affidato i
154 altri
154 certi
-154 compreso
154 di ieri
-154 e sempre
-154 l' avviso
154 lo stesso
-154 molti
154 noi ha
154 numero #
-154 pagamenti alla
154 persone
154 recapitata
-154 riportano
-154 segreteria
-154 sta
154 stata recapitata
153 abbiamo indicato
153 aperti
-153 appuntamento e
153 che vi
-153 chi desidera
-153 dott ssa
-153 fuori
-153 gia compilato
-153 il rimborso
153 indicato
-153 ippocampo
153 lunedi abbiamo
153 nella
-153 personale
153 senza password
-153 ssa
-153 viaggi
-153 viaggi ippocampo
-152 altrove
152 cambio
152 di documenti
-152 di pagare
152 di sabato
152 il computer
-152 passare
-152 per una
-152 scriva
152 stato generato
-152 telefono e
151 abbiamo richiamato
151 avevano gia
-151 cambiare
151 che hai
151 ho
151 l' avevano
151 ma #
151 paghe
-151 restituiamo
151 richiamato
-151 spesa
-151 uno
-150 a chi
-150 aperto la
150 basta
-150 bloccato
150 festivita
-150 lo sa
-150 mani
-150 messaggio e
-150 puo essere
-150 tua
150 ve
-150 vengono
-149 al corrente
-149 albergo faro
-149 buongiorno
-149 corrente
-149 e ora
-149 faro
-149 faro vecchio
-149 fiscale e
-149 gratis
149 l' invio
-149 p a
149 riga
-149 rimborsiamo il
-149 ritirato
-149 s p
148 altra
-148 ecco quello
-148 i referti
-148 le sue
-148 marzia
-148 pazienti
148 quello di
-148 sue
-148 un saluto
-147 blu
-147 cambiato
147 di via
-147 fare niente
-147 richiamare
-147 team di
146 cifrato
-146 di pagamento
146 elenco degli
-146 l
-146 ora e
-146 pagare
146 pagina della
-146 r l
-146 s r
-146 vero e
145 # la
-145 caso isolato
-145 dadi
-145 denaro
-145 di ogni
145 doveva partire
145 nostra pagina
145 ore
-145 pagamento
-145 questa e
-145 risposta
-145 scusiamo se
-145 ti arriva
145 una nostra
144 cio
144 con nome
144 i pagamenti
-144 la data
144 suoi dati
-143 l' ha
-143 piu a
-143 prima che
-142 abbiamo corretto
142 con riferimento
142 la piattaforma
-142 lei
142 percorsi
-142 referente
-142 sulle
-142 valido
141 acquisti
-141 dati di
-141 generale
141 iban di
141 poteva
141 sempre piu
-141 sicurezza di
-140 abbiamo spento
-140 c' erano
-140 compilato
140 copiato e
-140 di grave
140 il promemoria
140 isee
140 ma sappiamo
-140 niente di
-140 per qualunque
-140 qualunque
-140 spento
-140 sul sito
139 avevano
-139 carico
139 codice fiscale
-139 confermato per
-139 di controllare
139 nominativi
139 non avevamo
-139 profilo e
139 sbagliato e
139 sul nodo
139 vanno
138 abbiamo inviato
138 abbiamo pubblicato
-138 di averti
-138 disguido
138 luglio abbiamo
138 scaricato
138 utenti
-137 # anche
137 # l'
-137 cancellare
-137 data
-137 di sera
137 il tutto
137 letture
137 sabato
-137 sono state
-136 avviso
-136 entra
136 foglio degli
-136 hanno gia
-136 oggi e
-136 prenotazione
136 quelli
136 remoto
-136 ridiamo
-136 rispondi qui
136 settembre
135 aprile si
-135 aprirlo
-135 avanti i
-135 che ci
-135 dietista
-135 dove
-135 i messaggi
135 nei
135 orario e
-135 portale e
-135 senza aprirlo
-134 chiedono
-134 di cancellare
134 estratto conto
134 fa
134 ne chiediamo
-134 prezzo
-134 prezzo intero
134 registri
134 ve ne
-133 abbiamo cambiato
-133 ai motori
-133 cancellarne
-133 cancellarne la
-133 chiesto ai
133 copia
-133 di cancellarne
133 nostro
-133 ricerca di
-133 richieste
133 voi ha
-132 che parlano
132 di telefono
-132 dpo
132 nella notte
132 notte tra
-132 parlano
132 settimane
-132 una nuova
-131 corretto e
-131 genere
-131 i movimenti
131 la casella
131 la informiamo
-130 aspettare
-130 concerto
-130 concerto e
130 del documento
-130 del personale
130 elenco dei
130 ho allegato
-130 il concerto
-130 martedi #
-130 messaggi
-130 reso
-130 tratta di
-129 anche per
-129 chiedono di
129 di tutto
129 diciamo
129 diciamo che
129 fuso
129 natale
-129 o un
129 programmazione
129 programmazione e
-129 spedizione
-128 aspettiamo
-128 attivato la
-128 chiuso l'
-128 di ricerca
-128 e attivato
-128 fatto
-128 in sede
-128 intero
-128 motori
-128 motori di
-128 noi di
-128 ricerca
128 sala
-128 sede
-128 semi
128 un archivio
127 abbiamo scoperto
-127 banco e
127 casella non
127 dell' anno
-127 fino
-127 garante il
127 informatico
-127 ne sono
-127 quando
127 rimandato
127 scoperto
-127 situazione
-127 stato
126 altra cliente
126 chi ha
-126 dei dati
126 dei sistemi
126 in un
-126 mandi
-126 mandi la
-126 perche
-126 resta
-126 rispondendo
126 sui
-125 biglietteria
-125 bollettino
-125 cancellare il
125 cassa
-125 di scuola
-125 e abbiamo
125 estraneo ha
125 estratto
-125 fra questi
-125 giugno non
-125 in difficolta
125 l' accesso
-125 ogni anno
-125 primo mese
-125 questi ci
-125 referto
-125 resta valido
-125 scritto a
-125 torri
-125 tre torri
-125 tuo
-125 un tecnico
-124 a prezzo
-124 conto e
-124 disservizio
-124 entro #
-124 ieri hai
-124 pseudonimo
-124 se ieri
-124 se nel
124 trovato
124 un file
-123 accessi
123 che
123 data #
123 e saldo
123 estraneo
-123 fingersi
-123 fingersi la
123 ho scritto
123 la nostra
123 maggio a
123 novembre un
123 potrebbero
-123 puo fingersi
123 un estraneo
-122 e presidiata
-122 il precedente
122 la lista
122 lo abbiamo
122 mese di
-122 noi la
-122 precedente
-122 presidiata
122 visibile
-121 affidato
-121 annullato
121 calendario
-121 cucina
121 errore materiale
-121 le password
121 materiale
121 nostro sito
-121 per noi
121 qualche settimana
-121 saldo e
121 sono
-121 state
-120 chiama
-120 cosa le
-120 example #
120 foglietto
-120 ha comprato
-120 informato il
-120 pare
-120 personalmente
120 provveduto
120 quello che
`,
  remedy: `
-524 avevamo
501 deve
501 non deve
487 tolta
-479 !
-475 ?
-470 volte
464 abbiamo chiuso
459 chiuso il
-459 se ti
-456 vi abbiamo
-453 ormai
-443 gentile
438 chiusa il
-436 saluto
431 differenza
-429 isolato
-420 computer
417 ora
-416 tempo
-411 rispondere
-410 gentili
-410 poteva
-409 ciao
409 riparte
406 spese
405 ritirato
-404 rete
401 il biglietto
-400 anziche
-399 tu sei
398 vale
397 guida
397 la guida
396 biglietto
-396 mappa
-394 perito
393 modulo
-392 dott
-392 durante
-391 intanto
387 il rimborso
386 la conferma
-385 # un
-383 di domenica
-382 dimenticate
-381 hotel
-377 quelli
377 stasera
-376 buongiorno
374 tutte
-373 di uno
373 se
373 viene
-371 che cosa
-369 indirizzo di
-368 la responsabilita
-368 responsabilita
-368 responsabilita e
368 treno
-367 colleghi
-367 palestra
-367 un messaggio
366 # agosto
-366 con le
366 disposto
366 la differenza
366 quello
-365 ha avuto
-364 presidente
363 affidato
-361 dell'
-361 nei
-361 stato un
-360 avuto
359 da oggi
-359 nome indirizzo
-359 responsabile
-359 vi chiediamo
358 abbiamo ritirato
-357 signor
-357 ufficio
356 nuovo
-354 generale
-354 risponde
354 verra
-353 leggo io
351 rimborsiamo
-351 serena
-350 e un
350 gratuitamente
349 che puo
-349 tipografia
-348 leggo
-348 toccato
347 ricevera
-347 semi
-346 al prossimo
-346 amministratore
346 atteso
-346 sincere
-345 citta
-345 doveva partire
-344 non doveva
-343 a un'
-343 abbia
-343 aggiornamento
-343 natale
-339 valutazione
-338 te e
-337 ciao a
-337 ente
-337 non ti
-336 impostazione
-336 officina
-336 un nostro
335 lo rilegge
-335 per le
335 rilegge la
-334 a te
-334 assicurazioni
-334 tutti gli
-333 carattere
-333 cuorinfila
-333 ha fatto
333 non #
-333 piattaforma
332 o a
331 grande
-331 suoi
330 aggiungiamo
330 e informato
-330 e tra
330 scadenza
-330 scegliere
-329 che avevi
-329 espositori
-329 mostrato
-328 cliente
-328 nel suo
327 ce lo
-327 segreteria
-326 direttore
-326 estate
326 non ne
-325 della carta
325 e qui
325 preferisce
325 tutti i
-324 cambi
-324 spedito
-324 tutela
-323 la relazione
-323 relazione
-323 scritto che
321 la prima
-321 taluni
320 mercoledi #
-319 # del
-319 accaduto e
-319 si scusa
-319 testa
-318 aspettiamo in
-318 chiara
-318 ferie
318 iscritto
318 per iscritto
-318 per sei
-316 illecito
-316 la notifica
-316 mortificata
-316 nuove
-315 di mercoledi
315 di nuovo
315 e gia
-315 lorenza
-315 rispondere a
314 giusta
-314 per questo
-314 prima lezione
-314 scaduto
-314 scriverle
-314 violazione
-313 andato
-313 c' erano
-313 e andato
312 gia nella
312 il problema
311 affidato i
-311 gentile signora
-311 il responsabile
311 pagamenti alla
-310 e del
309 cancellare
-309 non aveva
-309 paragona
-308 date
-307 altra cliente
-307 fare
-307 quella pagina
307 se per
306 abbonamento
-306 carte
-306 scelto l'
-305 trovi a
-304 ha spedito
304 ieri e
304 persona
304 sulla
-303 di chi
-303 email
-303 profilo e
302 chiusa
-302 greco
-302 imputabile
-302 lavoriamo
-301 davvero
-301 garante il
-301 mai
-301 menu
-301 notturna
-301 ordine
-301 puo rispondere
-301 tariffa notturna
-300 abbiamo notificato
-300 che le
-300 digitale
-300 i suoi
300 ne ha
-300 sappiamo
-299 l' #
-299 le abbiamo
-299 lei e
299 pure non
-299 r
298 # con
298 dopo la
-298 nuova password
-298 s
297 carico
297 ecco quello
-297 stata un'
-296 in fondo
-296 perdita
295 faccio
295 lo faccio
-295 scelto
-294 # #
294 al sesamo
-294 che la
-294 del calendario
-294 girotondo
-294 spett
-293 attiva
293 entro
293 ha il
-293 notifica
292 impostazioni
-292 le consigliamo
-292 non li
292 tutte le
291 copie
-291 due volte
-291 erano
-291 farmacia
-291 per la
-291 stipendi
291 sulle
290 i tuoi
-289 all'
-289 casi
289 modulo di
-289 ovunque
289 rilegge
-289 sbagliato e
-288 scaricato
-287 il numero
-287 sms
-286 draghi
286 non ci
286 tre
-285 la piattaforma
-285 no
-285 richieste di
-285 rischi
-284 aspettiamo
284 conta
-284 l' email
-284 paolo
284 polizia postale
284 problema
284 riaperto
-283 dispiace
-283 festival
283 ma la
283 profilo
282 corretta e
282 data corretta
282 denunciato
282 giorni
-282 pagine
282 postale
-282 scriviamo
-281 abbiamo consegnato
281 di garantire
281 garantire
-281 vuoto
-280 al numero
-280 aperto la
-280 studio
280 sugli
-280 sul nodo
279 chi desidera
-279 la sua
-279 per quanto
-279 quanti
279 tecnico
-278 con chi
-278 l' ufficio
-278 pubblicato
277 allergici
277 nulla
-277 numero #
-277 ornella
-277 per informazioni
-277 profili
276 da lunedi
-276 il conto
-276 occhio il
-276 privacy
-276 questo
275 accesso e
-275 casella
275 chi arriva
-275 gruppo
-275 il gruppo
-275 lo #
-275 mani
-275 nel nostro
-275 non lo
-275 online
-275 team
275 vero
-274 chi vi
274 deve fare
274 marta
-274 ogni giorno
-274 una persona
273 apriamo
-273 autorita
-273 di averti
-273 in meno
-273 ma sappiamo
-273 passione
-273 quanto
272 corretta
-272 del codice
272 destinatari
-272 fiducia
-272 o un
-272 operatore
-272 un operatore
-271 il tutto
-271 siamo spiacenti
-270 affitto
270 e nessuna
-270 non possiamo
-270 possiamo
-270 reclami
270 rimborsato
-269 eventuali
-269 questi
269 rimaste
269 sulla carta
-268 gli indirizzi
-268 museo
-268 riceve
-267 al sicuro
-267 breve
267 coda
267 contratto
267 giusta e
267 presentato
-267 sicuro
-267 stato informato
-266 cosa
266 e presentato
266 gli accessi
266 non devi
266 presentato denuncia
-265 quest'
-265 sappiamo che
-265 se hai
-264 dal nostro
-264 e al
264 e gliela
264 entro il
264 gliela
-264 il team
-264 presente
264 stesso
264 un tecnico
-263 al corrente
-263 chiama
-263 chiedo
-263 corrente
-263 donato
-263 la sicurezza
-263 me ne
-263 migliori
-263 padana
-263 stavolta
262 busta
262 cambiare
262 mio
-262 pure a
262 scegli
-261 che aveva
-261 chiedono
-261 leggono
261 non serve
261 oggi ogni
261 procedura
261 serve
260 acceso
-260 chiamate
-260 cifra
-260 indirizzo e
260 resta
-259 accedi
-259 caricare
-259 com'
259 invio
-259 mi chiami
259 rifiutati
-259 usata
-258 dispiaciuti
258 ricevuta
-258 spiacenti
-258 sul
-258 venuti
-257 # oppure
-256 ci dispiace
-256 direzione
256 gia versato
-256 potra
-256 sassoalto
256 versato
-255 cancellate
-255 cancellate il
255 costa #
-255 di documenti
255 di ricerca
-255 file senza
-255 iscritte
255 motori
255 motori di
-255 per verificare
255 ricerca
-255 segnalare
-255 trattenute
254 indietro
-254 noi non
-254 orario e
254 tua tessera
-254 vi preghiamo
-253 allo
-253 che ci
-253 e in
-253 ieri
-253 potenzialmente
-252 cognome e
252 le copie
252 lo ha
-252 per tutto
252 se vuoi
252 vuoi
251 cancellato
-251 gia pagato
-251 luglio e
-250 controlli
-250 corso
-250 foto della
-250 graduatoria
-250 il telefono
-250 la graduatoria
-250 referente
-250 uso
249 di oggi
249 richiesto
-249 sa
248 allegato e
-248 anni
-248 carte non
248 eliminato
-248 le carte
248 polizia
-248 provveduto
-248 siamo davvero
247 costa
-247 garante
-247 notte
-247 nulla di
247 restituito
-247 tardi
-246 accettare
-246 accettare le
-246 addebiti
-246 allo #
-246 caro
246 completo
-246 di altri
246 di ogni
-246 estratto conto
-246 invece
-246 scelga
-246 scelga una
-245 e scaduta
245 imbarco
-245 scaduta
244 chi preferisce
244 ci ha
244 corretto il
-244 di stamane
-244 e di
-244 e i
-244 quattro
-244 stamane
243 anticipato
243 e vero
-243 la password
243 la scadenza
-243 si e
243 spedisco
243 uno
-242 altrove
-242 cambia
-242 chiarimenti
-242 con noi
-242 consigliamo
242 i tre
-242 l' abbiamo
-242 non avevamo
-242 per chiarimenti
-241 abbonato
241 di cancellare
241 nove
-241 un codice
-241 usi
240 bloccato
240 chi non
-240 clientela
240 da questa
-240 davanti
-240 davanti a
239 cancellare il
-239 l' autorita
-239 l' ho
-239 pazienza
-239 risponda
239 scritto a
-239 venire da
-238 cantina
238 d' ora
-238 di questa
-238 esterno
-238 impianti
-238 in cui
238 tuoi
-237 le sue
237 partono
-237 sue
-236 che ha
-236 di rispondere
-236 di tutto
-236 il garante
-236 informazioni
-236 lasciato
236 non c'
236 perso
-236 qualita
-236 sui
-236 vediamo
-235 aperti
235 codice e
235 il messaggio
-235 informato il
-234 da parte
234 disposizione per
-234 programma di
-234 suoi dati
-233 ce ne
233 cosi
-233 domande
233 e martedi
233 ora in
-233 riporta
-232 a quattro
-232 che hai
232 la sera
-232 passo
-232 segretaria
-231 anche
231 aperta
-231 che era
-231 chiami
-231 comunicare
-231 non comunicare
-231 portare
230 a quel
-230 a una
230 bottiglie a
230 ha ordinato
-230 ieri sera
-230 inviato il
-230 la direzione
230 nella
-230 numero
-230 pagamento
230 quel prezzo
230 volta
229 a sua
229 ritirare
-229 titolare
228 il pacco
-228 truffatore
228 un secondo
228 versato la
227 avra
-227 del personale
-227 del teatro
227 garante per
-227 purtroppo
-227 teatro
226 e vale
-226 fingersi
-226 fingersi la
226 frattempo
-226 la presente
-226 la sala
226 nel frattempo
226 ogni
-226 pubblico
-226 pubblico e
-226 puo fingersi
-226 sbaglio
-226 senza password
225 ai motori
225 cancellarne
225 cancellarne la
225 chiesto ai
-225 dei tuoi
225 di cancellarne
-225 grazie a
225 mail
225 per uno
225 ricerca di
-225 ti abbiamo
-225 visiora
224 # non
-224 anche il
-224 di ieri
224 e mercoledi
224 la verifica
-224 le mie
-224 marzo
-224 mie
-224 mie scuse
-224 oggi la
-224 parte della
-224 servizio
-224 vedi
-224 vedi il
-224 vi chiedo
-224 visti
223 avevano
-223 cena
223 di giovedi
223 i prezzi
223 prezzi
223 sera stessa
223 tolto i
223 tutto il
-222 a lei
-222 di non
-222 immobiliare
222 la ricevuta
222 richiamare
-222 scusiamo
-222 sospetto
-222 tuo ordine
-221 # marzo
221 definitiva
-221 non era
-221 sua carta
-220 cartella
-220 email e
220 istruttore
220 le #
-220 mandato
-220 per qualunque
220 trovera
-219 a messaggi
-219 averti
219 cancellazione
219 dal profilo
-219 di sconto
219 la quota
219 meta
219 riservata e
-218 data di
-218 dovrebbe
-218 login
-218 tutta
-218 un saluto
217 a prezzo
-217 cavo
-217 dice
-217 dice di
217 ieri hai
-217 il tono
217 ora si
-217 recapiti
217 se ieri
-217 tono
-217 tutto per
-217 venerdi #
-216 anche di
-216 comunque di
-216 fatturello
-216 interessato
-216 mensa
-215 abbiamo scritto
-215 copiato e
-215 entrando
-215 registrato
215 reso
215 spedisce
214 aperte
214 dietista
214 in due
-214 medico
-214 nome email
-214 rate
214 sesamo
214 sia
213 confermato
213 giornata
212 cambiati
-212 ci scusiamo
-212 euro !
212 fare nulla
-212 non corretto
-212 notificato
-212 numero di
-212 premium
-212 recapitato
-211 abbiamo mandato
-211 abusivo
-211 accesso abusivo
211 area riservata
-211 casella non
211 dentro c'
-211 note
211 riservata
211 se il
-211 un accesso
210 contiene
210 esatto
210 esatto e
-210 ha scaricato
-210 il nostro
-210 italia
210 ora e
-210 tutta italia
209 accessi
-209 colpa del
-209 di marzo
-209 iscritti
-209 la nostra
209 mandi
209 mandi la
-209 movimenti dal
-209 potuto
-209 quelli che
-209 ricevuto
-209 risulta
209 spesa
-209 suo estratto
209 tutti
-208 # se
208 cambiato
208 come
-208 fingendosi
-208 non erano
-208 pubblicata
208 trovi nella
207 annullata
-207 da #
-207 dati di
-207 dovesse
-207 il computer
-207 la casella
-207 lo staff
-207 non abbiamo
-207 staff
-207 staff di
-206 al centro
-206 arrivato
-206 di pagamento
-206 insomma
-206 linea
-206 numeri
206 posto e
206 sola
-206 stanotte
206 tagliando
-205 abbiamo sbagliato
-205 comune
205 oggi e
205 ridiamo
-205 su #
-204 calendario delle
204 giovedi
204 in giornata
-204 inoltrarlo
204 la preghiamo
-204 ne sono
-204 ogni anno
-204 sapere
-204 senza inoltrarlo
-204 sistemi
-203 banca del
203 che tu
-203 cio
-203 dimenticata
-203 era giusto
-203 i nostri
-203 in ufficio
203 le password
-203 messaggio di
-203 non risponda
-203 nostre scuse
203 pacco
-203 per noi
-203 scusa anche
-203 un prezzo
-203 verifiche
202 il fatto
202 l' accesso
-202 lo hanno
202 per posta
202 qualcosa
202 tornano
-201 abbiamo informato
201 area
-201 banda
-201 banda di
-201 e saldo
-201 euro era
-201 ha comprato
-201 hai ordinato
-201 la banda
-201 la stessa
-201 non si
-201 ottobre
-201 raggiungibile
-201 ricevuto lunedi
-200 agli
-200 di partenza
-200 era stato
200 in una
-200 messaggi che
-200 parlare
-200 partenza
-200 problema tecnico
-200 trascurabile
-200 un problema
-200 usate
199 # senza
199 arriva da
-199 da terzi
-199 e entrato
-199 entrato
-199 fuso
-199 guardare
199 in omaggio
-199 oggetto
-199 oggetto di
199 omaggio
-199 sua banca
198 cifre
198 due cifre
198 e nessuno
-198 il login
198 la tariffa
-198 login da
-198 modello
-198 museo del
-198 ne chiediamo
-198 paga
-198 programmazione
-198 programmazione e
198 punti
-198 situazione
-198 ve ne
-197 con la
-197 dall' esterno
197 entro un'
197 nessuno
197 prima
-197 sabato #
-197 sembrano
-196 abbiamo pubblicato
-196 anomalia
-196 comunicazione
196 file e
-196 nostro negozio
196 per te
-196 rilevato
-196 risposte
196 stampata
-196 torri
-196 tre torri
-196 un' anomalia
-195 a questa
-195 chiesto di
195 la protezione
-195 queste
-194 chiedono di
-194 chiunque
194 del sabato
-194 e chiedono
194 finale
194 le restituzioni
-194 lunedi abbiamo
-194 ne siamo
-194 patente
-194 pseudonimo
-194 responsabile della
194 restituzioni
194 restituzioni del
194 rimborso
-194 risponda a
-194 scritto
-194 tempo e
193 # febbraio
-193 account
-193 autorita garante
-193 avvenuto
-193 camera
193 favore
193 febbraio
193 fino alla
-193 in sede
-193 la camera
193 la polizia
-193 me
193 per favore
193 protezione dei
-193 sede
193 sono state
193 valida
-192 le note
192 puoi
192 sull'
191 # abbiamo
191 abbiamo invertito
191 agosto
191 allegato
-191 di via
191 i soldi
191 invertito
191 invertito due
-191 lo sbaglio
191 nella mail
191 passate
-191 presto
191 rimosso
191 rimosso il
191 rivolti
-191 sbaglio e
191 siamo rivolti
-191 torroni
-190 che i
190 devi
190 e valida
-190 lo storico
-190 maggio un
-190 solo invio
-190 sono in
-190 storico
-189 dadi
-189 due giorni
-189 questa lettera
-188 comprato
188 data
188 fuori
188 in via
-188 mi dispiace
-188 ordini
-188 qualcuno di
-188 venerdi
-187 casaviva
187 chiuso
187 dica
187 interrotto
-187 rispondi pure
187 se nel
-186 disponibile
186 e nella
-186 le informazioni
-186 libreria
-186 lo sai
-186 messa
-186 nostro
186 persone che
186 prepariamo
186 prepariamo noi
-186 sai
-186 sarebbero stati
186 se la
-186 soggiorno
-186 usato
-185 i numeri
-185 identita e
185 il sistema
185 mi
185 state
-185 tratta
-185 tua
-184 ci sei
-184 conteneva
-184 l' aggiornamento
-184 pagina di
184 quella giusta
-184 riscontrato
-184 samuele
183 a2
183 con l'
-183 di noi
-183 saldo
183 test
-183 voi
-182 elenco degli
182 giga
182 passare
-182 piazza
-182 sarebbero
182 sistema e
182 sospeso
-182 tuo account
-181 a tutti
181 attivato la
-181 cambia la
181 chiuso l'
181 e attivato
-181 gentile signor
181 precauzionale
181 rimborsiamo il
181 verranno
-180 a questo
-180 dott ssa
180 fino
180 giusto
-180 mattina
-180 ssa
-179 a partire
-179 d' occhio
179 dai
-179 degli
-179 dei #
179 dobbiamo
-179 fondo
-179 ho
-179 occhio
-179 partire da
-179 protetto
-179 seguito
-178 citando
178 costo
-178 di nascita
178 farlo
178 ha
178 il costo
178 li ho
-178 nascita
178 partito
-178 per parlare
178 prima delle
-178 qualcuno
-178 questo indirizzo
178 stato cancellato
177 all' ingresso
-177 aprirlo
177 che ti
-177 di pagare
-177 emilia
-177 emilia #
177 gestionale
177 gia aperto
177 i biglietti
177 il prezzo
-177 molto
-177 offerta
-177 rispondete
-177 scopri
-177 scusa
177 seduta
-177 senza aprirlo
-177 via emilia
-176 aria
-176 belcolle
-176 example #
-176 fornace
-176 fornace belcolle
-176 ha ricevuto
176 i referti
-176 l' ente
-176 letture
-176 non rispondere
176 pazienti
176 regalo
176 tolto
175 ancora
-175 azienda
-175 che vi
-175 genere
175 giusto e
-175 ma non
-175 partner
-175 scorso
-175 scusa per
175 sei tra
175 vostro
-174 chiedo scusa
-174 fra il
174 i siti
174 siti
174 voce
-173 causa
-173 contenente
173 e avvisato
173 la sostituzione
-173 no ?
-173 ogni mattina
-173 sbagliato
173 sostituzione
173 sul sito
-172 albergo faro
172 conferma
172 controllo
-172 del
-172 dovuto
-172 faro
-172 faro vecchio
172 il personale
-172 immobile
172 insieme al
172 non puo
-172 questa email
-172 sera le
-172 sono i
-172 un immobile
-171 certi
-171 la copia
-171 riferimento
-171 riferimento alla
-171 scusa a
-171 scusiamo con
-171 societa
-170 di ferie
-170 dito
170 i
170 il blu
-170 lezione
170 lo facciamo
-170 nodo
-170 ordinato
170 rimandato
-169 banco o
-169 dei
169 e #
169 fatto
-169 indirizzo
169 per una
169 prossimo
169 scade
-169 senza appuntamento
168 # la
-168 tuoi dati
-167 a seguito
-167 abbiamo inviato
167 codice il
167 nota di
-167 novembre un
167 parte
-167 per accedere
-167 seguito di
167 usiamo
167 vale fino
166 avevi
166 credito
166 di sicurezza
-166 internet
-166 noi ha
-166 whatsapp
-165 # vi
-165 accedere
-165 amico
165 blu
-165 il promemoria
-165 interno
-165 non ha
-165 p
-165 ti chiedo
-165 una copia
-164 controlla i
-164 da qui
-164 di controllo
-164 e ve
164 in poi
164 ora il
-164 servizi
-164 ultimo
-163 abbiamo spedito
-163 del documento
-163 di controllare
-163 i dati
163 il
163 importo verra
-163 l' app
-163 nome il
-163 possa
163 riapriamo
-163 ringraziamo
163 tessera
-163 un solo
-162 dubbio
-162 email o
-162 il modello
-162 la riga
-162 questo messaggio
-162 un archivio
-161 banco
-161 colpa e
-161 con i
161 i pagamenti
-161 la colpa
161 posto
-161 rischio
-161 stato notificato
-161 un numero
-160 # le
160 # nella
160 addebito
-160 comune di
-160 dati
-160 del suo
160 domani alle
-160 elenco dei
-160 ieri alle
-160 lineaviva
-160 p a
160 questa e
-160 s p
-160 settimane
-160 sistema di
160 sta
-159 al momento
-159 cifrata
159 l' account
-159 non sono
-159 numeri di
-159 quali
-158 a privacy
158 a verificare
-158 archivi
-158 bitvesuvio
-158 caricato
158 consegnati
158 dello
-158 foglietto
-158 gestione
158 mail di
158 nessuna
-158 nostri archivi
-158 potevano
158 sala
157 # sulle
-157 avvisi
157 bambini
157 dei dati
-157 dna
-157 dpo
-157 e una
-157 fingendosi il
-157 nostro dna
-157 siamo
-157 trattasi
-157 trattasi di
-156 alcuni
156 basta
156 che vogliamo
156 disservizio
-156 e all'
-156 ecco
-156 example login
-156 infastidito
-156 luglio abbiamo
-156 piu di
156 prelevato
-156 rispondete a
-156 si tratta
-156 team di
-156 ve
155 altre
155 assenze
-155 compreso
155 le altre
155 le corse
-155 messaggi
155 pagare
154 abbiamo richiamato
154 avevano gia
154 avvertirci
-154 borsa
154 invitiamo
154 invitiamo a
-154 ippocampo
154 l' avevano
-154 la borsa
154 la invitiamo
154 ma #
154 richiamato
154 rimangono
-154 torrescura
-154 viaggi
-154 viaggi ippocampo
153 # novembre
-153 arrivato un
153 caso di
-153 chiedo perdono
-153 da questo
-153 da una
-153 e arrivato
-153 fra questi
153 funziona
153 i messaggi
153 in caso
-153 l' elenco
-153 perdono
-153 questi ci
-153 tra il
-153 utenti
152 a settembre
152 abbiamo cambiato
152 chi
-152 ciascuno di
-152 copiati
-152 di lineaviva
-152 e le
-152 essenza
-152 fai
-152 finito
-152 l' accaduto
-152 l' indirizzo
152 oggi
152 stampa
152 vanno
-151 accaduto
151 acquistati
151 ai carabinieri
-151 bottone
151 carabinieri
151 denuncia ai
-151 documenti
151 e la
-151 grazie
151 il calendario
-151 maggio e
151 prossima
-151 riportato
-151 telefonate
150 della sim
150 esercitazione
-150 profondamente
-150 terzi
-149 acqua
149 dati personali
-149 difficolta
-149 esteri
-149 fatturazione
-149 file sbagliato
149 giugno non
-149 la biglietteria
-149 le nostre
149 per i
149 personali
148 chi ha
-148 di voi
148 fare niente
-148 i vostri
148 il precedente
-148 inoltre
148 precedente
-148 ringraziamo per
148 una svista
148 uno sconto
-148 vostri
-147 e entrata
-147 entrata
-147 entrata nel
-147 mandato un
-147 qui
147 solo un
147 stato solo
146 abbiamo corretto
-146 al #
146 due
146 focaccia
146 ma
-146 ne scuso
-146 pare
-146 personale
146 rendiamo
-146 scuso
146 trovate
146 vede
145 conto e
-145 creato
145 doveva
-145 essere
145 io
145 mi scriva
145 novembre
-145 per qualsiasi
-145 qualsiasi
145 valido
-144 arrivo
-144 cambio
144 facciamo
-144 foglio degli
-144 ho segnalato
-144 molti
-144 mondo
-144 nominativi
144 piu a
144 pratica
-144 segnalato l'
-143 aprile si
143 averla
143 dato
-143 debole
-143 e rimasto
-143 il disagio
143 in
-143 la seconda
-143 ne scusiamo
-143 nostre
-143 nuovi
143 portale
-143 portava
-143 registrate
-143 sollecito
-143 un caso
-142 che e
142 chi lo
142 chiuso la
-142 data #
-142 di sabato
-142 entro venerdi
-141 # ottobre
-141 a #
141 caso
141 ci siamo
-141 community
-141 corsa
141 e
-141 example
141 fatto il
-141 il tuo
-141 la corsa
-141 quella
-141 riguardato
-141 se ne
-141 stamattina alle
140 calendario
-140 relazioni
-139 # e
-139 caso isolato
139 cinque
139 cinque giorni
139 entro cinque
139 fattura
-139 foglio
-139 il primo
139 insieme
-139 la qualita
-139 lettera
-139 lunedi
-139 primo
-139 risposta
-139 si sono
139 un' altra
139 uno per
-138 a cuore
-138 che
-138 ci sta
-138 da sempre
138 di canone
138 hanno gia
-138 incaricata
138 lo
-138 previsto
138 scriva
-138 una parte
138 volo
137 alle
-137 contatta
-137 garante e
137 giorni lavorativi
137 lavorativi
137 personalmente
-137 potrebbero
137 vogliamo
-136 automaticamente
136 codice funziona
-136 di
136 e tutto
-136 errore
-136 fattore
-136 generato automaticamente
-136 lavoro
136 le rimborsiamo
-136 rispettato
-136 secondo fattore
-136 sportello
-136 tratta di
136 verde
-135 errore materiale
-135 materiale
-135 sicurezza di
-134 abbiamo caricato
134 alle #
134 blocco
-134 casella di
134 chiave
-134 d' acqua
134 dal
134 dietro
134 il valore
134 rispondendo
-133 alla
133 backup
133 c'
133 di eliminare
133 eliminare
133 lunedi e
133 scrivi
133 stessa
133 tenuto
-133 un link
-132 # in
132 cucina
-132 database
-132 di un'
132 i #
132 intero
132 resta valido
-132 sei bottiglie
-131 abbiamo indicato
-131 alla cassa
131 alla pagina
-131 che si
-131 disagio e
131 il volo
-131 indicato
-131 le raccomandiamo
-131 mero
-131 raccomandiamo
-131 raccomandiamo di
131 se ha
131 un nuovo
-130 # l'
130 a casa
130 cassa
-130 con riferimento
130 elaborazione
130 ha confermato
130 paghi
130 ti arriva
-129 # aprile
-129 agendella
-129 aprire
-129 di prova
-129 ha aperto
-129 hai ricevuto
129 l' iban
129 le e
-129 lo abbiamo
-129 occhiata
-129 offerte
-129 prenotate
129 se non
-129 tecnici
-129 telefoni
-129 un' occhiata
-128 e trattato
128 gennaio e
-128 per ogni
-128 trattato
-128 trattato di
-127 abbiamo avvisato
-127 alle forze
127 dal #
-127 dell' ordine
127 di una
-127 forze
-127 forze dell'
-127 gia compilato
-127 giorno dopo
-127 il programma
-127 la scuola
-127 link con
127 passate a
-127 pubblicato per
-127 siano
-127 un mero
-127 vi aspettiamo
-126 # al
-126 alla lista
-126 compilato
126 da
-126 delle informazioni
-126 di aggiornamento
126 in automatico
126 ne
-126 telefona
-126 un avviso
126 vecchia e
125 a chi
-125 alcune
125 appunti
-125 aveva
-125 casa
-125 certo numero
-125 copia del
125 due righe
-125 e gratis
-125 e recapiti
-125 evento e
-125 generato
-125 informatico
-125 l' evento
-125 la fiducia
-125 pagolesto
125 righe
125 secondo
-125 tra
-125 un disguido
124 a disposizione
124 adesso
124 anche per
-124 cassageometri
-124 cassageometri example
-124 conto
124 euro e
-124 evento
-124 ieri abbiamo
-124 le suggeriamo
-124 malfunzionamento
-124 nella notte
-124 noi di
-124 notte tra
124 prossima volta
-124 rimasto
-124 sara
-124 un malfunzionamento
-123 che citano
-123 citano
-123 della sua
-123 dovevano
123 il tentativo
-123 informato
123 modifica
123 non conta
-123 quest' anno
123 restituiamo
-123 sangue
123 tentativo
-123 venduto
-122 # ore
122 alla nostra
-122 di scuola
-122 estraneo ha
-122 in data
-122 siano stati
122 vale per
-121 aperto un
-121 attuale
-121 centro
121 con scadenza
121 corse
121 dentro
-121 dpo e
-121 falso
121 l' hanno
121 martedi
-121 novembre e
-121 passa a
-121 password attuale
121 per intero
121 puo
-121 quattro volte
121 scadenza #
-121 un errore
-121 un falso
120 apre
-120 e se
-120 file di
120 la carta
120 preghiamo
-120 quarto
`,
  'protective-step': `
-405 saluto
-360 farmacia
-342 aggiungiamo
-342 numero #
-341 dott
-338 identita e
-338 spesa
-335 trovi a
-330 banco o
-323 per verificare
-322 amministratore
-322 gentile
-321 gentili
-320 ciao
-318 ?
-318 desidera
-316 quindi
-315 rete
309 consigliamo di
-309 libreria
-309 lorenza
-307 busta
-305 ente
-305 lavoro
-304 potra
-302 assicurazioni
-302 hotel
-302 s
-301 officina
-298 a questa
-297 segreteria
295 se
294 a messaggi
-294 rimborsiamo
-294 spese
293 richieste
-290 r
-289 paolo
-288 nuova carta
-287 mano
284 risponda a
-283 pagare
-282 presidente
-282 ricevera
280 chiave
-280 invio
279 cambi
279 cambia la
-279 palestra
-278 tutela
-277 poteva
-276 chiara
-276 dal profilo
-276 direttore
276 richieste di
274 una nuova
-273 signor
272 di chi
-272 offerta
-270 fattura
-270 questa email
-270 responsabile
-269 la ricevuta
268 cambiare
264 allergici
-264 nodo
-264 ornella
-263 digitale
-263 e avvisato
-263 l' email
263 la stessa
-263 sono i
-262 delle informazioni
-261 mi chiami
-261 preferisce
-261 questo messaggio
-261 va
-259 erano
-258 trovi nella
-257 aspettiamo in
-257 rispondi
-256 ecco
-256 rimborsiamo il
255 messaggi che
-255 ricevuta
254 di controllare
-254 mercoledi #
-254 parlare
253 al sesamo
-253 stasera
252 illecito
-252 passo
-252 se nel
252 vecchia e
-251 gratuitamente
-251 tipografia
-250 sul sito
-249 girotondo
-249 posto
-249 puoi
-249 stampata
-248 zero
247 chiedono
-247 dopo la
-246 festival
-245 dove
-245 e valida
-245 un indirizzo
-244 colleghi
-244 ne
-242 a settembre
-242 laboratorio
-242 migliori
-241 deve
-241 non deve
-241 potete
-240 generale
-240 puo rispondere
-239 reclami
-239 tuo ordine
-238 invece
-238 quando
-238 quella pagina
238 sesamo
-237 passate
236 cambiala
236 cambiala anche
236 citando
-236 non devi
-236 un saluto
235 nostro negozio
-235 persona
-234 noi
-234 prendiamo
234 siete
-233 comune di
-233 nessuno
233 tenuto
-232 mappa
-232 valida
-231 colpa e
-231 data
-231 i tuoi
-231 la colpa
-231 la prima
-231 rimangono
-231 scrive
-230 cosa le
-230 e alle
-230 e mercoledi
-229 dati di
-228 bastano
-228 ha inviato
-228 la fattura
-228 questa
-228 regalo
-228 restituito
-227 aveva
-227 tuoi clienti
227 whatsapp
-226 # di
-226 a ogni
-226 file e
-226 questa settimana
-225 fiscale e
225 la sua
-225 spett
-224 il blu
224 nuova
-224 padana
223 chi l'
-223 nuovo
223 orario e
-223 parlarne
-223 visibile
222 inoltre
222 mail che
221 farmaci
-221 mani
-221 ordini
-220 il numero
-220 no
-220 ormai
-220 sa
-220 ufficio
219 qualche settimana
-219 tardi
-219 torroni
-218 cancellato
-217 chi non
-217 come
-217 mortificata
-217 niente
217 voce
-216 aspettiamo
-216 banco e
-216 di nuovo
-216 eliminato
-216 example
216 l' iban
-216 torrescura
215 contatta
-214 cifra
214 fattore
-214 greco
214 secondo fattore
213 azienda
-213 cifratura
-213 il biglietto
213 la carta
213 messaggio di
-212 estate
-212 il negozio
-212 non lo
212 servizi
-211 caro
211 e un
-211 il team
-211 signora
-210 numero della
-210 ricetta
-209 con una
-209 delle
-209 insieme al
-209 l' ufficio
-209 non e
-209 un'
-208 non possiamo
-208 possiamo
-208 quota
-208 segretaria
-208 team
-207 che era
-207 gratis
-207 vediamo
-207 vostro
-206 corsi
206 il vostro
-206 la data
-205 # anche
-205 da sempre
-205 di sera
-205 domattina
-203 ha avuto
-203 no ?
-203 nuovi
-203 registro
-203 siamo
-202 basta
-202 che puo
-202 direzione
-202 in fondo
-202 pagare la
-201 e tra
-201 personale
-200 # #
200 attivare
200 di attivare
-200 frattempo
-200 mandi
-200 mandi la
-200 nel frattempo
-200 noi non
-200 visti
-199 avvisato il
199 diffidare
199 diffidare di
-199 o a
-199 se non
-199 seduta
-198 a questo
-198 foto della
-198 indirizzi
198 pannello
197 aprire
-197 compagnia
-197 del #
-197 espositori
-197 la compagnia
-197 la lezione
197 non riconosce
-197 puo
197 riconosce
197 se ti
197 seguito a
-196 chiarimenti
-196 dispiaciuti
-196 il pacco
-196 per chiarimenti
-196 scuola
-196 spedizione
-195 presentato
195 ti arriva
-194 # sono
-194 avuto
194 cancellate
194 cancellate il
194 controlla i
-194 da questa
194 file senza
-194 museo del
-194 ora
194 trovi
-193 apriamo
-193 colpa
-193 giga
-193 questo
-192 bolletta
-192 in giornata
192 le raccomandiamo
-192 non aveva
192 raccomandiamo
192 raccomandiamo di
192 sua
-192 terapeuta
-192 viene
-191 informazioni
-191 presto
-190 blu
-190 per quanto
190 vecchia
-189 avvisato
189 controlla
-189 fondo
-189 indietro
-188 indirizzo
-188 qualcosa
-188 se il
188 un codice
-188 versione
-187 che cosa
187 d'
187 e di
-187 guida
-187 la guida
187 mio
-187 pagamenti
-186 dietista
-186 focaccia
-186 piu
-186 pure
186 stessa
-185 il problema
-185 mi
-185 posto e
-184 cantina
-184 cliente
-184 commissione
184 i movimenti
-184 la direzione
-184 piattaforma
183 di rispondere
183 gia pagato
-183 saldo e
183 se vuoi
183 usata
183 vuoi
-182 bloccato
-182 dentro c'
-182 meta
-182 nessun
-182 paragona
-182 spedisco
-182 treno
181 alla polizia
181 chiedere
-181 fattura del
181 l' ha
181 telefoni allo
-180 belcolle
-180 da oggi
-180 della stampa
-180 disposizione
-180 disposizione per
-180 emilia
-180 emilia #
-180 firma
-180 fornace
-180 fornace belcolle
-180 immobiliare
-180 l' autorita
180 la sostituzione
-180 museo
-180 passione
-180 qualita
180 sostituzione
-180 tagliando
-180 via emilia
-179 a disposizione
-179 con un
-179 di garantire
-179 e da
-179 farlo
-179 finale
-179 garantire
-179 in una
179 un avviso
-178 biglietto
178 chi ti
178 diffida
178 diffida di
178 il conto
-178 il documento
-178 importi
-178 la piattaforma
-178 modulo
178 occhio il
-178 potevano
-178 scopri
-178 sempre
-178 sono a
178 usi
178 uso
-177 abbiamo gia
177 segnalare
-177 tornato
-176 banda
-176 banda di
-176 buongiorno
-176 del personale
176 di altri
-176 genitori
-176 gentile signora
-176 gruppo
-176 il gruppo
-176 la banda
-176 piazza
-176 stato cancellato
-176 trascurabile
-176 trovate
-175 da
-175 di pagare
175 il file
-175 remoto
-174 i dati
174 inoltrarlo
-174 nome indirizzo
-174 scusa a
174 senza inoltrarlo
-174 trattenute
-173 conferma
-173 imbarazzo
-173 ines
173 polizia
-172 avete
-172 chi ha
-172 deve fare
-172 non
-172 particolarmente
-172 puo succedere
-172 sapere quali
-172 sono state
-172 spedisce
-172 succedere
-171 casaviva
171 ha scaricato
-171 loro
-171 portale e
170 anticipato
-170 appunti
-170 con chi
-170 da un
170 dare
-170 fare nulla
-170 l' importo
170 non dare
-170 oggi stesso
-170 proposto
-170 qui sotto
-170 rilegge
-169 l' accesso
-169 pagina
-169 pagolesto
-169 per sei
-169 risponde
169 scaricato
-168 agli
-168 ai
168 altri
168 dice
168 dice di
-168 ha confermato
-168 imputabile
-168 io
-168 una seconda
-168 vero e
167 d' occhio
-167 dottoressa
-167 fra
-167 i siti
167 occhio
-167 rimandato
-167 sassoalto
-167 siti
-167 tolta
-166 cancellare
-166 contratto
-166 lo storico
-166 non cambia
-166 passare
-166 reso
-166 storico
-166 tutti
-166 verranno
-165 e saldo
-165 insieme
-165 modulo di
-165 riparte
-164 albergo
-164 aula
-164 del tutto
-164 queste
-164 tolto
-163 automaticamente
-163 circolare
-163 citta
-163 corriere
-163 cuorinfila
-163 dai
-163 generato automaticamente
-163 pagine
-163 passa
-163 preferisci
-163 se preferisci
-162 ce lo
-162 cena
-162 dell'
-162 insomma
-162 lo
-162 per questo
-162 riservatezza
-161 copiato e
-161 del
-161 dott ssa
-161 e presentato
-161 faccio
-161 gennaio e
-161 gia nella
-161 iscritte
-161 l' ente
-161 lo faccio
-161 non verranno
-161 presentato denuncia
-161 sconosciuto
-161 scuola o
-161 ssa
-161 titolare
-161 vale
159 carta
-159 copia
-159 e per
-159 elenco
159 file
-159 impianti
-159 la copia
-159 passi
-159 sola
-158 ancora
-158 anno
-158 cosa fare
-158 fare niente
-158 i soldi
-158 la telecamera
-158 noi la
158 precauzionale
-158 questa mail
-158 sapere
-158 telecamera
-158 trova
-158 tu sei
-157 attuale
-157 cifrata
-157 contiene
-157 e il
157 movimenti
-157 password attuale
-156 bollettino
-156 chiesto di
-156 in piu
-156 l' elenco
-156 pacco
-156 patente
-156 tutto il
156 un link
-156 visiora
-155 a #
-155 ai carabinieri
-155 carabinieri
-155 d' acqua
-155 denuncia ai
-155 direttamente
-155 e numero
155 impostazioni
155 ovunque
-155 sugli
-154 acqua
-154 e i
-154 in omaggio
154 la password
-154 nominativi
-154 nulla di
-154 omaggio
-154 semi
-154 state
-153 autorita
153 carico
153 che l'
-153 e rimasta
-153 ogni mattina
-153 poi si
-153 pubblicato
-153 rimasta
-153 sicurezza
-152 chiedo
-152 e ora
-152 e rimasto
-152 gia versato
-152 meno
-152 scrivi
-152 vedi
-152 vedi il
-152 versato
-151 # i
-151 abbiamo pubblicato
-151 alcun
-151 costa #
-151 e stata
-151 e-mail
-151 fuori
-151 nessuna
-151 notifica al
-151 per informazioni
-151 per parlarne
-151 provveduto
-151 questa e-mail
-151 rispondete
-151 scrivi a
-150 chiamate
-150 confermare
-150 fingersi
-150 fingersi la
-150 lo ha
-150 mostrato
150 presso
-150 puo fingersi
-150 riporta
-150 tornano
-149 abbonato
-149 coda
-149 non erano
-149 ora in
-149 questi
-149 qui
-149 recapiti
-149 risposta
-149 senza password
-149 settimana
-149 suoi dati
-149 tessera
148 banca e
-148 c'
148 camera
-148 dentro
-148 fatturazione
-148 importo
148 la camera
-148 lo staff
-148 martedi dalle
148 non ti
-148 rispondendo
-148 scegli
-148 staff
-148 staff di
-147 esercitazione
-147 il login
-147 login da
-147 portale
-147 quanto
-147 un messaggio
-147 vero
-146 # non
-146 area
-146 caricare
-146 da remoto
146 esteri
-146 foto
-146 i totali
-146 la cartella
-146 molto
-146 non #
-146 sono stati
-146 totali
-145 a quattro
145 conti
-145 disponibile
-145 nome email
-145 stata
-145 tolto i
-145 uno
-145 uno dei
144 altrove
144 attenzione
144 avvisi
-144 bene
144 comunicare
-144 domani alle
-144 favore
-144 gentile signor
-144 login
-144 mai di
-144 mese di
144 non comunicare
-144 non smetteremo
-144 per favore
-144 smetteremo
-144 smetteremo mai
-144 stampa
-144 tua tessera
144 venire da
-144 verra
-143 averla
-143 carattere
-143 chiarimento
-143 davanti
-143 davanti a
-143 del teatro
-143 e recapiti
-143 notifica
-143 oppure chiama
-143 pratica
-143 prezzo e
-143 se per
-143 teatro
-142 al corrente
-142 altra
-142 corrente
-142 e nessuna
-142 operatore
-142 password e
-142 sms
-142 un operatore
-141 abbonamento
-141 auto
-141 banca del
141 dovesse
141 rischi
-140 a tutti
-140 al numero
-140 avanti
140 avverta
-140 computer
-140 con l'
-140 definitiva
-140 graduatoria
-140 i biglietti
-140 indirizzo email
-140 la graduatoria
-140 prega
-140 prega di
-140 premium
-140 privacy
-140 problema
-140 si prega
-140 team di
-139 amico
-139 carta non
139 che le
-139 ci sei
-139 essenza
-139 generato
-139 gestione
139 password del
-138 adesso
-138 comunicato
-138 conteneva
-138 copia della
-138 due righe
-138 e stato
-138 il portale
138 o
-138 rata
-138 righe
137 chi
137 costo
-137 disposto
-137 gia aperto
137 il costo
137 quella
-136 bonifico
136 esami
-136 persone
-136 rischio
-135 # senza
-135 appuntamento
-135 backup
-135 davvero
-135 ultima
-135 vostra
-134 accesso e
-134 acquisti
-134 addebito
-134 di una
-134 esame
-134 file sbagliato
-134 marzia
-134 posizione
134 sulle
-134 un secondo
133 attivare la
-133 c' erano
-133 d' ora
-133 impostazione
-133 interno
-133 mensa
-133 nome
-133 sei
133 ti consigliamo
-132 di oggi
-132 p a
-132 s p
-132 ti chiediamo
131 aprirlo
-131 chi avesse
-131 com'
-131 di sabato
-131 ecco quello
-131 partito
-131 passa a
-131 possa
131 senza aprirlo
-131 sotto
-131 un nostro
-130 atteso
-130 cartella
-130 la biglietteria
-130 ne ha
-130 rispondi pure
-129 allegato e
-129 chiediamo
-129 confermato
-129 la pazienza
-129 previsto
129 se hai
-129 se la
-129 stato
-129 violazione
128 alla
128 arrivo
-128 avevi
-128 costa
-128 giornata
-128 leggere
-128 richiesto
-128 serena
127 avverta la
127 avvertirci
-127 copia e
-127 dall'
-127 differenza entro
-127 doveva
-127 il responsabile
-127 inconveniente e
-127 l' inconveniente
-127 l' occasione
-127 lezione
-127 linea
127 nuove
-127 occasione
-127 occasione per
-127 riaccreditiamo
-127 riaccreditiamo la
-127 riguarda
-127 scriva
-127 seconda
-127 vuole
-126 albergo faro
-126 dietro
126 dubbio
-126 faro
-126 faro vecchio
-126 non puo
-126 quattro
-126 tuo
-126 vogliamo
125 alle forze
125 allo #
125 dell' ordine
125 forze
125 forze dell'
-125 il tuo
-125 in poi
-125 partono
-125 passate a
-125 rimasto
125 scelga
125 scelga una
-125 sono
-125 vengono
-125 voglia di
-124 cognome
124 di credito
-124 dpo e
-124 example login
-124 non c'
124 punti
-124 relazioni
-124 siamo spiacenti
-124 stiamo
124 telefoni
-123 avanti i
-123 casi
-123 chi desidera
-123 ciao a
-123 conta
-123 debole
123 di cambiare
-123 fino al
-123 gia chiesto
123 in via
-123 non serve
-123 ora il
-123 per ogni
-123 prelevato
-123 ristretto
-123 serve
-123 tutte le
123 una
122 gratuita
-122 i progetti
-122 progetti
-122 sta
-122 taluni
-122 trovera
-122 tutte
-122 vi chiedo
121 blocco
-121 che il
121 chiedono di
-121 cinque
-121 cinque giorni
-121 completa
121 consigliamo
-121 entro cinque
-121 immagine
-121 l' immagine
121 le suggeriamo
-121 non ne
-121 non si
-121 per un
-121 prima che
-121 pure non
-121 sono in
121 vendita
-120 arrivera
-120 biglietteria
-120 copia del
120 della sim
-120 e con
-120 il programma
-120 indirizzo e
-120 la tessera
-120 le copie
120 lo #
-120 mercoledi
-120 ogni invio
-120 rispondi a
120 sospetto
120 suggeriamo
120 suggeriamo di
120 telefonate che
`,
  pleasantry: `
490 noi di
-446 gentile
-438 saluto
-419 lavoro
-395 ciao
-393 dott
368 stata un'
362 ringraziamo
-358 gentili
-356 hotel
-356 visti
-355 amministratore
355 passione
-351 farmacia
-350 non ci
335 che ci
-334 segreteria
-333 r
-331 responsabile
-329 l' occasione
-329 occasione
-329 occasione per
-327 quota
-326 cliente
-325 mano
-324 direttore
-324 signor
-322 assicurazioni
322 dna
-322 migliori
322 nostro dna
-320 colleghi
320 missione
-318 sim
314 possa
-311 caro
-309 ente
-309 presidente
-308 s
-305 fare
-302 paolo
-297 dovrebbe
-297 officina
-294 torrescura
-293 # sono
-292 cantina
-292 quanto
-291 un saluto
-290 aspettiamo in
-290 quando
289 ringraziamo per
-287 casi
287 estate
-287 libreria
-286 aspettiamo
-285 trascurabile
-284 atteso
-284 cosa
-284 dell'
283 la fiducia
-281 spett
-280 ?
-280 direzione
-278 arrecato
-278 nodo
278 ogni
-277 laboratorio
-277 rete
-277 tipografia
-277 treno
-276 digitale
-276 example
-275 domattina
-275 ornella
-274 appunti
-274 che cosa
-272 e tra
269 per noi
-269 per quanto
268 anni
268 tutta
-264 dispiaciuti
-264 mani
-264 messo
263 che porta
-262 titolare
-259 dai
-259 il team
-257 girotondo
-256 arriva
256 disagio e
-256 i tuoi
256 stiamo
-254 compagnia
-254 la compagnia
-254 oggi ogni
-253 tutti
-252 reclami
-251 la direzione
-251 personale
-250 per informazioni
-250 puoi
-249 busta
-249 le informazioni
-249 ogni invio
-249 parlare
-249 un messaggio
-248 del personale
-248 padana
-248 sms
247 la settimana
-247 nulla di
-247 passa
-247 rischi
-245 cognome
-245 museo del
-245 team
244 menu
-244 taluni
243 perche
-242 generale
-242 ufficio
-241 regalo
-240 contratto
240 disagio
240 famiglie
239 mai
-238 a ogni
238 nostre
-237 signora
-236 mappa
235 italia
-235 museo
235 tutta italia
-234 mortificata
-233 la posta
-233 puo rispondere
-232 a tutti
-230 iscritte
229 cosi
-229 il biglietto
-228 quella pagina
-227 cosa fare
-227 elaborazione
-227 oggi stesso
-227 tardi
-226 che puo
225 ogni anno
-224 con il
-224 con le
-223 riparte
-223 vuole
-221 non aveva
-221 quindi
-219 buongiorno
-219 cifratura
219 la banca
-219 no ?
-218 cosa le
218 fiducia
-218 imbarazzo
217 quelli
-217 trovi a
216 aperto la
-216 controlla i
216 cuore
215 # del
-215 presto
-214 carte non
214 la sicurezza
-214 le carte
-214 segretaria
-214 vediamo
213 e ti
213 oltre
213 prendiamo
212 anno
-212 dispiace
-212 indirizzi
-211 niente
-211 restituito
211 rimangono
-211 viene
-210 corse
-210 lorenza
-210 potra
210 sempre
-209 l' autorita
-209 lo sportello
-209 no
-209 stasera
208 otto
208 pubblico
208 pubblico e
208 voglia di
-207 dadi
-207 il computer
-207 le corse
-206 invio
-205 chiamate
-205 copiato e
-205 dal
-205 gratuita
-205 mensa
-205 passano
-205 tua tessera
-205 uno dei
-204 abbiamo gia
-204 di sconto
-203 in piu
-203 occhiata
-203 poteva
-203 un' occhiata
-202 movimenti dal
-202 quelli che
-202 spese
-202 tuoi
-201 insomma
-201 l' ufficio
-201 scuse
-200 aggiungiamo
-200 comune di
-200 firma
-200 pagare la
-199 anticipato
-199 cifra
-199 focaccia
-199 immobiliare
-199 spiacenti
-198 dove
-198 e all'
-198 gruppo
-198 il gruppo
-198 scopri
-197 consigliamo
-197 e valida
-196 # #
-196 a settembre
-196 scuola
-196 settembre e
195 ogni giorno
-195 studio
-194 con i
-194 da #
-194 davvero
-194 io
194 mai di
194 non smetteremo
-194 paragona
194 smetteremo
194 smetteremo mai
-194 tolta
-193 carattere
-193 corretta e
-193 data corretta
193 dopo
-193 greco
-193 identita e
-193 minuti
-193 natale
-193 sotto
-192 domande
-192 piazza
-192 se nel
-191 coda
-191 domani
191 grazie
-191 ha avuto
-190 autorita
-190 biglietteria
-190 il pacco
-190 leggono
-190 registro
-190 spesa
-190 vogliamo
-189 casaviva
-189 ecco quello
-189 non lo
-189 ora il
-189 ormai
189 si sono
-188 chiarimenti
-188 per chiarimenti
-188 se ti
187 semi
-187 tenuto
-187 un secondo
-186 graduatoria
-186 la graduatoria
-186 nessuno
-186 queste
185 entro le
-184 disturbo
-184 gia che
-184 via
-183 da lunedi
-183 dieci minuti
-183 dopo dieci
-183 potete
-183 precauzionale
-183 quanti
-183 siamo spiacenti
-183 trovi
-183 vale
-182 controlla
182 e la
-182 espositori
182 eventuali
-182 la telecamera
-182 telecamera
-182 vedi
-182 vedi il
-181 con chi
-181 definitiva
181 il disagio
-181 trovi nella
-180 e ora
-180 posta
-180 valida
-179 alcun
-179 noi e
-179 trattasi
-179 trattasi di
178 bene
-178 la prima
-178 risponde
-177 chiara
-177 portineria
-176 erano
176 lo sai
-176 ogni caso
-176 quello che
176 sai
-176 spiacenti per
-176 tuoi clienti
-175 ci sono
-175 di marzo
-175 non sono
-175 visitatori
-174 da remoto
-174 oggi
-173 da questa
-173 nessun
-172 abbonato
-172 ci dispiace
-172 fatto
-172 fra
-172 gentile signora
-172 impianti
-172 ne sono
-172 offerte
-172 puo succedere
-172 siete
-172 succedere
-171 albergo
-171 consegnati
-171 dopo la
-171 lo staff
-171 mi
-171 online
-171 profili
-171 sesamo
-171 staff
-171 staff di
-170 avuto
-170 per ogni
-170 quello
-169 bloccata
169 corsi
-169 dott ssa
-169 il responsabile
-169 lo #
-169 possono
-169 scade
-169 ssa
-168 con tutti
-167 allegato e
-167 belcolle
-167 colpa del
167 come
-167 fornace
-167 fornace belcolle
167 la ringraziamo
-167 modifica
-167 sportello
166 ambito
-166 impostazioni
166 nell' ambito
-166 per una
-166 preferisce
-166 scusiamo se
-166 sola
166 tutto per
-165 a disposizione
-165 al sesamo
-165 davanti
-165 davanti a
-165 del teatro
-165 genitori
-165 nell' area
-165 noi non
-165 teatro
-164 abbonamento
-164 allergici
-164 banda
-164 banda di
164 da sempre
-164 e nel
164 in questi
-164 isolato
-164 la banda
-164 la biglietteria
164 mesi abbiamo
164 questi mesi
-163 disagio che
-163 e martedi
-163 gestionale
-163 li
163 nuovi
-163 tagliando
162 con la
-162 genere
-162 la lezione
-162 le consigliamo
-162 lettera
-162 nostro sistema
162 propri
-162 ritirare
162 servizio
162 societa
-162 soldi
162 stavolta
-162 tu sei
161 community
-161 comune
-161 deve
-161 di noi
-161 e i
-161 i siti
-161 non deve
161 nuove
-161 siti
-161 stato cancellato
-161 tessera e
-161 ti chiedo
160 che si
-160 ho
-160 impostato
-159 # di
-159 a partire
-159 altre
-159 le altre
-159 partire da
-159 sappiamo che
159 verifiche
-158 dati di
-158 direttamente
-158 modulo
-158 pagine
-158 sa
-158 sassoalto
-158 secondo
158 sui
157 a casa
157 a cuore
-157 biglietto
-157 bollettino
157 ci sta
-157 e vale
-157 ha inviato
-157 pacco
-157 quella
-156 se per
-155 abbiamo fatto
-155 adesso
-155 e gliela
-155 gliela
-155 l' ente
155 lavoriamo
-155 lei e
-155 loro
-155 non possiamo
-155 offerta
155 ogni mattina
-155 possiamo
-155 provveduto
-155 referente
-154 insieme al
-154 la carta
-154 non e
-154 remoto
-153 cosa abbiamo
-153 elenco
-153 episodio
-153 l' inconveniente
-153 maggio e
-153 senza
-153 torroni
-153 trova
-152 al corrente
152 ci
-152 ci sei
-152 corrente
-152 fai
-152 ferie
152 quest' anno
-152 sappiamo
-151 che i
-151 e saldo
-151 inconveniente e
-151 informatico
-151 per sei
-151 tolto
-150 che la
-150 chiedo
-150 comunque di
-150 da oggi
-150 in fondo
150 mesi
-150 non utilizzare
-150 puramente
-150 sei mesi
-150 utilizzare
-150 utilizzare la
-150 vanno
-149 contiene
-149 desideriamo
-149 foglietto
-149 frattempo
-149 nel frattempo
-149 puo
-149 responsabile della
-149 tra le
-148 l' ho
-148 rimaste
-148 scriverle
-148 sei
-147 del conto
-147 gia nella
147 i progetti
-147 non abbiamo
-147 parola
147 progetti
-147 questo ti
-147 richiamare
-147 trattenute
-147 trovera
-146 ai
-146 comunicare
146 con noi
146 corso
-146 del tutto
146 fatturello
-146 non comunicare
-146 ora
-146 registrato
-145 avvisi
-145 backup
-145 computer
-145 di
-145 di nuovo
-145 durante
-145 marzia
145 quest'
-145 questa settimana
-144 domani alle
-144 per parlare
-144 percorso
-144 pratica
-144 stato un
-143 chiave
-143 disponibile
-143 esercitazione
-143 per verificare
-143 rispondi qui
-142 abbiamo cambiato
-142 accaduto e
-142 carico
-142 citta
-142 con un
-142 denuncia
-142 dobbiamo
-142 inconveniente
-142 nostre scuse
-142 pagato
-142 solo invio
-142 tempo e
-142 tutela
-141 conteneva
-141 e se
-141 gentile signor
141 per questo
-141 richieste di
141 voglia
-140 # persone
-140 abbiamo
-140 all'
-140 gennaio e
-140 la conferma
-140 le copie
140 nulla
-140 particolarmente
-140 qualunque
-140 un nuovo
-139 aggiornamento
-139 faccio
-139 gia aperto
-139 i #
-139 la fattura
-139 lo faccio
-139 passare
-139 per parlarne
-139 reso
-139 sono state
-139 valutazione
-138 avra
-138 blocco
-138 il secondo
-138 stanotte
-138 volta
-137 area
-137 comunicato
-137 il calendario
-137 inoltre
-137 p a
-137 potevano
-137 richiesto
-137 s p
-137 samuele
-137 sistema
-137 sono stati
-137 tessera
-136 chiedono di
-136 da noi
-136 denaro
-136 la nuova
-135 bolletta
-135 e ci
-135 era
-135 l' importo
-135 mese
-135 persona
-135 segnalare
-134 accettare
-134 accettare le
-134 impostazione
134 te e
-134 una persona
-134 vi
-134 voce
-134 zero
-133 !
-133 ce ne
-133 conta
-133 e rimasta
-133 giusto
-133 i soldi
-133 le nostre
-133 questa lettera
-133 rimasta
-133 risposte
-132 completa
-132 conto
-132 di documenti
-132 di questa
-132 prezzo e
-132 programma
-132 risposte a
-132 seduta
-131 chiedo perdono
-131 fra questi
-131 in omaggio
-131 la sua
-131 mese di
-131 omaggio
-131 partono
-131 perdono
-131 prossima
-131 questi ci
-131 riservata e
-131 rispondete a
-131 subito con
-130 dal #
130 grazie a
-130 meta
-130 mi chiami
-130 operatore
-130 un operatore
-129 banca e
-129 dispositivo
129 e il
-129 gia pagato
129 la nostra
-129 le chiediamo
-129 lo rilegge
-129 ricevuto lunedi
-129 rifiutati
-129 rilegge la
-129 sostituire
-129 sostituire la
-128 agli
128 che vogliamo
128 e sempre
-128 fondo
-128 in giornata
-128 tutte
-127 corriere
-127 l
-127 ordini
-127 premuto
-127 r l
-127 s r
-127 se la
127 tempo
-127 violazione
-126 accedi
-126 aveva
-126 ce
126 giorno
-126 il programma
-126 invece
-126 la differenza
126 le #
-126 ne scusiamo
-126 non ne
-126 si fosse
-126 vecchio
-125 aperte
-125 conferma
-125 differenza
-125 favore
-125 il negozio
-125 l' aggiornamento
-125 mail che
-125 numero #
-125 per favore
-125 rispondere
-125 sconto
-125 settembre
-125 sono a
-125 vi abbiamo
-124 canone
-124 dall' esterno
-124 dottoressa
-124 fosse
-124 ha aperto
-124 illecito
-124 prima
-124 tuo ordine
-123 di altri
-123 e gia
-123 firmato
-123 giugno non
-123 il tuo
-123 la sostituzione
-123 linea
-123 relazioni
-123 restituiamo
-123 saldo
-123 sostituzione
-123 sugli
123 un servizio
-122 apriamo
122 comprensione
-122 comunque
-122 creato
-122 i nomi
-122 il primo
-122 previsto
-122 primo
-122 qualcosa
-122 rimandato
122 settimana
-121 a privacy
121 ancora
-121 cambiala
-121 cambiala anche
-121 colpa
-121 copie
-121 grande
121 in una
121 la relazione
-121 nel suo
-121 nessuna
-121 nuovo
-121 presente
121 relazione
-121 terapeuta
121 tornano
-120 albergo faro
-120 allegato
-120 borsa corriere
-120 cancellate
-120 cancellate il
-120 che non
-120 chi desidera
-120 copia e
-120 faro
-120 faro vecchio
-120 file senza
-120 imbarco
-120 in biglietteria
-120 la scuola
-120 non c'
-120 partito
-120 proposto
`,
};
