import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
505 siamo
-502 infastidito
-410 ormai
-393 le informazioni
-385 chiara
-383 saluto
-366 stasera
-366 trovato
-359 ciao
-351 amministratore
-351 stavolta
-348 parlare
-344 gentili
-343 dott
-339 sua
-337 farmacia
-335 assicurazioni
334 dispiace
-332 la sua
-329 che per
329 molti
-328 quanti
-327 tipografia
-326 hotel
-324 quella pagina
-316 puo essere
-313 officina
-312 lei
-310 lavoro
-310 segreteria
-309 stata un'
308 davvero
-308 si scusa
-306 buongiorno
305 mortificata
303 scuse
-303 sim
302 ci dispiace
302 regalo
-302 riservatezza
-300 ente
-299 reclami
298 chiedo scusa
-298 sarebbero
-295 paolo
294 ne scusiamo
-292 sola
-291 ornella
-291 qualita
-286 trascurabile
-285 piccolo
-285 un piccolo
-280 direttore
-278 isolato
-278 migliori
-277 ecco
-277 era giusto
-277 erano
277 ho
277 per quanto
-276 modulo
-275 mani
-274 colleghi
-270 laboratorio
-270 lorenza
-270 passo
-270 rete
-270 trovi nella
-269 aggiungiamo
-268 girotondo
267 il mese
-267 noi di
-267 palestra
-266 lettera
-265 episodio
-264 conto
-263 euro e
261 e ci
261 le chiediamo
-261 messa
-261 s
-258 la sono
-258 prezzo e
-258 sono i
257 anche per
-257 insomma
-255 dietro
-253 mensa
-253 non sono
-252 nel suo
-250 annullato
-250 se
-249 con quanti
-249 passione
-249 signor
-248 festival
-248 spese
-247 tardi
-247 vogliamo
246 chiediamo scusa
-246 presidente
246 sincere
244 chiediamo
-243 gentile
-243 nodo
-242 chi avesse
240 i lettori
-240 offerta
-240 pure
-240 rischio
-238 cosi
-237 chiarimenti
-237 finale
-237 per chiarimenti
237 scusa
-236 pochi
-236 puo rispondere
-235 bene
-235 per una
235 quanto
-235 tutela
-234 abbiamo fatto
-234 dimenticata
-234 l' ente
-233 cosa le
-231 cifratura
-231 per verificare
-231 spett
-231 torroni
-230 ciao a
-230 di garantire
-230 garantire
-230 quando
-229 non ci
228 meta
-228 riparte
-227 testa
-226 libreria
-224 esercitazione
224 l' hanno
223 ne
-223 padana
-223 paragona
222 esame
-221 cuorinfila
-221 dato
220 con tutti
-219 # #
-219 ?
219 dispiaciuti
219 mese
-218 atteso
-218 grazie a
-218 non possiamo
-218 possiamo
-217 alla lista
-217 cantina
-217 caro
-217 museo del
-217 semi
-216 abbonamento
216 imbarazzo
-216 impostato
-216 per informazioni
216 se ne
-216 studio
-215 il nostro
-215 in fondo
-215 l' avviso
215 natale
-215 nulla di
-214 # sono
-214 quota
-213 cena
-212 impostazione
-212 si sono
-211 digitale
-211 inoltre
-210 allegato e
-210 non c'
209 ce ne
209 e per
-209 e tra
-208 se il
-207 e i
-207 novembre abbiamo
-206 di nuovo
-206 dieci minuti
-206 dopo dieci
206 il vostro
-205 informazioni
-205 modulo di
-205 ultima
-205 versione
-204 aver
-204 di documenti
-204 disagio che
-204 in difficolta
-204 minuti
-203 avviso
-203 draghi
-203 provveduto
202 pazienza
-200 carte
-200 comune di
-200 museo
-199 aspettiamo in
-199 contratto
-199 la qualita
-198 canone
-198 tutte le
-197 averla
-197 non aveva
-196 difficolta
196 donato
-196 pasto
-196 rispondi qui
-195 colpa del
-195 copiato e
-195 sa
195 vostro
-194 aspettiamo
-194 fondo
-194 grande
-194 no ?
-194 r
-194 torrescura
-193 ecco quello
-193 eventuale
193 noi e
193 per
-192 reso
-192 un saluto
-191 ma sappiamo
-191 tariffa
-191 treno
-190 estate
-190 mese di
-190 passare
189 e con
-189 il tono
-189 l' eventuale
189 la fiducia
-189 rimangono
-189 tono
-189 trovate
-188 dall'
-188 dispositivo
-188 impianti
-187 focaccia
-187 generale
-186 aria
-186 che si
-186 di aggiornamento
186 dobbiamo
-185 e qui
-185 ne sono
-184 arrecato
-184 imputabile
-184 noi non
-183 al centro
-183 il biglietto
-183 pomeriggio
-183 tutte
-182 example
-181 avesse
-181 cliente
-181 di un'
-181 essere stato
-181 missione
-181 possa
-180 subito
-180 una svista
179 di noi
-179 ha avuto
-179 no
-178 chiamate
-178 domattina
178 e ti
178 lettori
-178 loro
-178 piattaforma
-178 presto
-178 richiesto
177 mi dispiace
-177 ora il
-177 per un
-177 qui sotto
-176 del personale
-175 disposizione per
-175 due volte
-175 gruppo
-175 il gruppo
-175 per uno
-175 rimasto
-174 accedi
-174 cio
-174 disturbo
-174 errore materiale
-174 materiale
-174 modifica
-174 vediamo
-173 ai
-173 dove
-173 il team
-173 signora
-172 genitori
-172 il negozio
-172 responsabile
-172 sugli
-172 tutto per
-171 rischi
171 sistema e
-171 sms
-170 basta
-170 da una
170 per questo
-170 remoto
170 scriviamo
-170 segretaria
-170 visti
-169 e vale
-169 li
-169 scuola
-169 titolare
-168 altre
-168 due
168 impronta
-168 le altre
168 scusa a
-168 societa
-167 elaborazione
-167 scriverle
167 sotto
167 vi chiediamo
166 dovuto
-166 l' autorita
-166 le consigliamo
166 leggerezza
166 leggerezza nostra
-166 prendiamo
-166 referto
166 una leggerezza
-165 finito
-165 greco
-165 passa
-164 al corrente
-164 casaviva
-164 corrente
-164 della stampa
-164 direttamente
-164 i siti
-164 immobiliare
-164 in biglietteria
164 l' invio
-164 partito
-164 quindi
-164 se ti
-164 siti
-163 compagnia
-163 l' occasione
-163 la compagnia
-163 occasione
-163 occasione per
-163 registro
-163 te e
-163 un messaggio
-162 aula
-162 che vogliamo
-162 team
-161 comunicare
-161 il tutto
161 le chiedo
-161 non comunicare
-161 stamattina
161 stato un
-161 un errore
-161 volte
-160 comunicato
160 con il
-160 del
-160 elenco
-160 lavoriamo
-160 potete
-160 pubblicato
-160 spedisco
-159 gentile signora
-159 interno
-159 martedi dalle
159 un' ora
-158 belcolle
-158 fornace
-158 fornace belcolle
-158 grazie
-158 lista
-158 ne ha
-158 qualcuno
157 chiedo perdono
-157 dello
-157 gestione
-157 per sei
157 perdono
-157 poteva
-156 iscritte
-156 la
-156 una mail
-156 viene
-155 avuto
-155 casi
-155 non cambia
-155 passate
-155 trovi
-155 un solo
-154 favore
-154 per favore
-154 personale
-154 sassoalto
154 siamo davvero
-153 dna
-153 lo staff
153 non si
-153 nostro dna
-153 soltanto
-153 staff
-153 staff di
-153 tenuto
-152 amico
-152 aperte
-152 di altri
-152 era stato
-152 il secondo
-152 marzia
-152 passate a
152 perche
-152 sei mesi
-151 conta
-151 dimenticate
-151 e da
-151 e rimasto
-151 sia
-151 sono stati
-151 tu sei
-151 vedi
-151 vedi il
-150 l' email
-150 oggi
-150 pure non
-149 che ne
-149 denuncia
-149 di scuola
-149 l' archivio
-149 lo sai
-149 messo
-149 nessuno
-149 passa a
-149 sai
-149 sbaglio una
-149 sistema di
-149 sono in
-149 violazione
-148 chi non
-148 fare
-147 attesa
-147 e trattato
-147 per noi
-147 per te
-147 trattato
-147 trattato di
-146 breve
-146 controlla i
-146 dieci
-146 domande
-146 famiglie
-146 fatturazione
-146 il documento
-146 rettifica
-146 secondo
-145 accorti
145 ce
-145 corse
-145 e vero
-145 siamo accorti
-145 stampa
-144 a settembre
-144 autorita
144 cui ci
144 di cui
-144 non verranno
-144 per ogni
-144 serata
-144 vecchio
-143 che cosa
-143 scopri
-143 segnalato
-143 spesa
-143 taluni
-143 zero
-142 dott ssa
-142 e stata
142 particolarmente
-142 ssa
-141 abbiamo gia
-141 albergo
-141 blocco
-141 chiarimento
-141 chiavi
141 chiedo
-141 durata
-141 e alle
-141 example #
-141 le chiavi
-141 piazza
-141 quanto pare
-141 queste
-140 abbiamo corretto
-140 che ci
-140 che era
-140 nuovo
-140 potra
140 ringraziamo per
-140 scusiamo se
-140 sulle
-140 trovi a
-140 vale
-140 visibile
-140 voglia di
-139 banda
-139 banda di
-139 consigliamo
-139 e gia
-139 interrotto
-139 la banda
-139 riguarda
-139 sapere quali
-139 sbaglio
-139 telefona
-139 vengono
-138 a quanto
138 all'
-138 anni
-138 anticipato
-138 centro
-138 le copie
-138 relazioni
-138 rispondere
-138 vuole
-137 carattere
-137 chiuso
-137 coda
-137 corretta e
-137 data corretta
-137 fatturello
-137 la pazienza
-137 la prima
-137 ne siamo
-137 questo indirizzo
-137 stata
-137 tetto
-136 che le
-136 con un
-136 cosa
-136 da questa
136 del calendario
-136 e all'
-136 gia
-136 i tre
-136 sta
-135 citando
-135 e tutto
-135 operatore
-135 piu di
-135 premium
-135 prossima
-135 solo un
-135 stato solo
-135 ultimo
-135 un operatore
-134 creato
-134 e valida
-134 questo ti
-134 uno per
-133 appunti
-133 busta
-133 il tentativo
-133 inviato il
133 ma
-133 non conta
-133 pagine
-133 pare
-133 presentato
-133 qualche
-133 tentativo
-132 alla
-132 altra paziente
-132 arrivera
-132 domani alle
-132 e presentato
-132 fornitore
-132 per sbaglio
-132 presentato denuncia
-132 verificare
-131 abbiamo pubblicato
-131 della
-131 disposizione
-131 insieme al
131 le abbiamo
-131 mappa
-131 puoi
-130 borsa
-130 davanti
-130 davanti a
130 di voi
130 e le
-130 la borsa
-130 lunedi
-130 mercoledi
-130 prima che
-129 a quattro
-129 dell'
-129 direzione
-129 espositori
-129 fattura
-129 la sala
-129 sei
-129 visiora
-128 a un'
-128 al
-128 bollettino
-128 causato
-128 disposto
-128 fra
-128 o un
-128 presente
-128 risposte
-128 ristretto
-128 stiamo
-127 albergo faro
-127 dovrebbe
-127 e saldo
-127 faro
-127 faro vecchio
-127 gentile signor
-127 hai
-127 mi chiami
-127 si
-127 si tratta
-127 solo invio
-126 # anche
-126 aggiornamento dei
-126 backup
-126 bloccata
-126 che la
-126 di sera
-126 il programma
-126 in giornata
-126 ogni giorno
-125 definitiva
-125 iscrizioni
125 le mie
125 mie
125 mie scuse
-125 potrebbe
-125 quali
-125 qui
-125 registrato
-125 sala
125 ti chiediamo
-124 chiuso la
-124 comunque di
124 e la
-124 menu
-124 mi scriva
-124 non e
-124 scaricato
-123 aprirlo
-123 biglietto
-123 dovevano
-123 dpo e
-123 ed e
-123 il calendario
123 l' ho
-123 mio
-123 non utilizzare
-123 p a
-123 prova
-123 s p
-123 sapere
-123 senza aprirlo
-123 su #
-123 tratta
-123 un secondo
-123 utilizzare
-123 utilizzare la
-122 cambio
122 del suo
-122 di violazione
-122 falla
-122 ha aperto
-122 indirizzo di
-122 la prossima
-122 notifica di
-122 sono a
-122 venire da
-121 all' indirizzo
-121 chi l'
-121 delle
121 fiducia
-121 le corse
-121 nostro
-121 ogni
121 senza
-121 stato
-121 venire
-121 verranno
-121 voce
-120 dati di
-120 dica
-120 gestionale
-120 il fatto
-120 io
-120 l' ha
120 nostre scuse
-120 nota di
`,
  fault: `
587 avevamo
488 nodo
-485 # #
-456 chi non
456 colpa
454 era
450 vero
441 e vero
-438 la fiducia
-434 parlare
-433 ogni
427 ha
-422 del tutto
-422 saluto
-419 mortificata
419 potuto
-410 in piu
-405 intanto
403 non aveva
403 qualcuno ha
-402 dna
-402 nostro dna
-402 tutti i
-400 nulla
399 volte
398 aggiornamento
-398 avvisi
397 l' abbiamo
-397 oltre
-396 l' hai
-392 festival
-391 vale
-391 viaggio
-390 # non
-389 fino a
383 doveva
-383 rimborsato
-382 di garantire
-382 garantire
-382 gia
-382 migliori
-381 cosi
-380 amministratore
-379 fare
-378 ha avuto
-375 e con
-374 da lunedi
374 linea
373 profili
-372 avuto
-371 farmacia
-371 previsto
371 tardi
-369 dott
366 nostra mancanza
365 colpa del
-365 viene
-364 autorita
-364 ente
363 aveva
-363 per quanto
-362 riparte
-361 che si
361 corsa
-361 ieri e
361 la corsa
-361 libreria
360 # i
-360 trascurabile
-359 direttore
-359 entro
359 malfunzionamento
-359 qui
359 un malfunzionamento
358 essere
357 due volte
-357 l' autorita
356 taluni
353 registrate
-352 canone
352 letto
352 venerdi #
-351 referti
-349 nuovo
348 abbiamo scritto
-348 non sono
348 rimasto
-348 sara
-347 gentili
346 alcuni
-345 nuova
-345 treno
343 dovuto
-343 garante
343 ma
-343 signor
342 casi
-342 controlla
-342 scusiamo
342 stanotte
340 all'
-340 le chiediamo
340 premuto
-339 da questa
-339 dopo la
-339 giornata
-339 ringraziamo
-338 aggiungiamo
-338 chiamate
-338 ritirare
-337 i tre
-336 subito
-335 chiama
-333 si scusa
-333 spiacenti
332 e me
-332 parlare con
-332 spese
-332 tutte
331 vi abbiamo
-330 attesa
-330 meno
-330 responsabile
-330 tenuto
-329 hotel
-328 ci scusiamo
-328 paolo
327 arrivato
327 avevamo lasciato
-327 da sempre
-327 ecco
327 piattaforma
-325 controlla i
-325 pochi
-325 torroni
-324 del conto
-324 ha gia
324 non li
-323 propri
-322 ancora
-321 a domenica
321 errore e
-321 piu di
-320 dovrebbe
320 ordini
-319 i dati
-318 blocco
-317 atteso
-317 lorenza
-317 voglia
-316 e il
-316 mancanza
-316 preferisce
-316 riceve
-316 torrescura
-315 assicurazioni
-315 differenza
-315 example
-314 con quanti
-313 colleghi
312 la responsabilita
312 responsabilita
312 scorso
-311 rimaste
-311 telefonate che
-311 un numero
-310 ciao
-310 espositori
-310 officina
309 abbiamo stampato
-308 denuncia
-308 e aperta
-308 trovi nella
-307 no
307 qualche
-307 un' ora
-306 lavoro
306 visti
-305 abbiamo gia
-305 giorno
-305 hai gia
-305 mio
305 nostri
-305 se ne
304 finito
-304 percorso
303 andato
-303 digitale
303 e andato
-303 il biglietto
-303 nessuno
-303 regalo
302 cavo
302 potuto leggere
-302 trovate
-302 vedi
-302 vedi il
-301 con le
-301 da oggi
-301 e i
-301 ha il
301 impostazione
-301 le corse
-300 a ogni
-300 banca
-300 cancellato
-300 entro il
300 in data
300 leggerezza
300 leggerezza nostra
300 una leggerezza
-299 carta
-299 passo
298 che avevi
298 le chiedo
-298 museo del
-298 prezzo e
298 pubblicato
-297 estate
-295 avvisato il
-295 consegnato
295 nel
-295 oggi
295 ognuno
-294 alcun
294 di noi
294 ricevuto
-294 scusa a
293 # un
293 chiunque
293 lunedi abbiamo
-292 dai
-292 di credito
292 l' ho
-291 aperte
291 che la
-291 ora si
-290 allo #
-290 chi l'
-290 marta
-290 non ne
-290 non possiamo
-290 partono
-290 possiamo
-290 presidente
-290 riservata e
-290 sistemi
289 abbiamo caricato
-289 avvisato
289 computer
-289 del suo
-289 in meno
-289 leggono
289 nostra e
-289 password e
-289 tua banca
-288 altre
-288 conferma
288 file
-288 guida
-288 la guida
288 la pagina
-288 le altre
288 nostra
-287 rilegge
-287 rimborsiamo
-287 spett
-287 tornano
286 breve
-286 cosa
-286 in una
-285 caso
-285 dice
-285 dice di
285 le abbiamo
285 nostro
-285 posta
-285 testa
-284 accesso e
-284 modulo
-284 studio
284 versione
-283 ci sono
-283 i biglietti
-283 illecito
-283 la settimana
-283 r
-283 sono i
282 ad
-282 martedi dalle
-282 rimangono
-281 chi lo
281 ha premuto
281 server
-280 gentile signora
-280 la verifica
-279 ferie
-279 l' email
279 numero di
-279 ora
278 copiato
-278 fatturazione
278 hanno
-278 il problema
278 nostro sistema
-278 posto
-278 trovera
-277 ce lo
-277 mensa
-277 offerta
-277 profondamente
276 certificato
276 certificato medico
-276 corretto il
276 e certificato
-276 spiacenti per
-275 perdita
-275 persona
-274 allergici
-274 nessuna
274 ormai
-274 per informazioni
274 tra il
-274 un messaggio
-273 caro
-273 isolato
-273 team
-273 verra
-272 abbiamo chiuso
-272 conto
272 fornitore
-272 iscritto
-272 l' eventuale
-272 per iscritto
-272 ristretto
272 svista
272 venerdi
-271 carte
271 colpa e
-271 impianti
271 la colpa
271 leggere
-271 sapere quali
-271 se il
271 tempo
-271 tutta
270 affitto
-270 girotondo
-270 particolarmente
-270 suo nome
-270 tetto
-269 di oggi
-269 paragona
269 provveduto
-269 rilevato
268 chiedo perdono
268 ops
-268 pagine
268 perdono
268 ultimo
267 acquisto
267 avvenuto
267 informatico
-267 prima di
-267 quella giusta
-267 rimborso
-266 chiara
-266 e qui
-266 l' occasione
-266 occasione
-266 occasione per
-266 ornella
266 sul
-265 al garante
265 alcune
265 cifratura
265 di stamane
265 guardare
-265 il programma
-265 indirizzo di
-265 modulo di
-265 per parlare
265 stamane
-264 a sua
-264 uno per
-263 acceso
263 causa
-263 gratuita
-263 grave
-263 il team
-263 scriverle
-262 comune di
-262 l' ente
-262 riapriamo
-262 tutto il
-261 anticipato
-261 e tutto
-261 lo rilegge
-261 rilegge la
261 sistema di
260 destinatari
260 non era
-259 abbonamento
-259 novembre
-259 queste
259 stipendi
-259 tolta
258 dimenticate
-258 le consigliamo
-258 nuove
-258 scusiamo con
-258 soldi
258 spedito
-257 deve
-257 grande
-257 greco
-257 identita e
-257 immagine
-257 in ufficio
-257 l' immagine
-257 non deve
-257 palestra
257 portava
-257 siamo profondamente
-257 signora
-257 usiamo
-256 bambini
-255 gli accessi
-255 per l'
255 ricevuto lunedi
255 solo un
255 stato solo
-254 anche
-254 cambi
-254 chi arriva
-254 e-mail
-254 pasto
-254 questa e-mail
-254 rispondere
-253 abbonato
-253 e martedi
-253 lettori
-253 ne ha
-253 nulla di
-253 permesso
253 quattro
253 quattro volte
-253 zero
252 certi
-252 e per
-252 e tra
252 errore umano
252 la copia
252 la piattaforma
252 la sala
252 umano
-251 # senza
-251 a mezzogiorno
-251 casa
-251 euro !
251 il numero
-251 invii
-251 mezzogiorno
251 non ha
-251 questo
-251 tutti
251 un nostro
250 dal nostro
250 i nomi
250 i nostri
-250 istruttore
-250 padana
-250 rischio
-250 visita
249 aula
-249 citando
-249 gratuitamente
249 imputabile
-249 solo invio
248 account
-248 che le
248 ci siamo
-248 di ferie
-248 e vale
-248 fatturello
-248 i vostri
-248 quota
-248 vostri
247 # le
-247 coda
247 due
-247 il blu
-247 stessa
-246 che cosa
-246 con l'
246 davanti
246 davanti a
-246 eliminato
-246 la differenza
-245 conteneva
-245 tessera
-244 autorita garante
-244 carta non
-244 chiusa il
-244 e un
-244 genitori
-244 perso
-244 trovi a
-243 appunti
243 degli
-243 dispositivo
-243 per le
-243 qualita
-243 rischi
-243 spedisco
-243 verranno
-242 # con
242 chiavi
-242 di nuovo
242 le chiavi
242 mi dispiace
242 nomi
-242 potra
-242 prima che
241 abusivo
241 accesso abusivo
-241 corretta
-241 e mercoledi
241 indirizzo e
241 un accesso
240 # settembre
-240 ciascuno
240 oggetto
240 oggetto di
240 quarto
-240 spedisce
-240 stasera
-239 apriamo
-239 e gia
-239 la nuova
-239 noi non
-239 telefonate
238 non abbiamo
-238 sincere
237 i suoi
237 qualcuno di
-236 corretta e
-236 data corretta
-236 i backup
-236 i progetti
236 l' aggiornamento
-236 mesi abbiamo
-236 non #
-236 progetti
-236 questi mesi
236 una svista
235 a te
235 di un'
235 doveva partire
235 dovevano
235 hai ricevuto
-235 informato
-235 mail che
235 nome email
235 responsabilita e
-234 alla polizia
-234 e avvisato
-234 gentile signor
234 invito
234 perito
234 scelto l'
-234 se non
-233 a disposizione
233 che era
-233 e informato
-233 era giusto
-233 il responsabile
-233 il viaggio
-233 l' hanno
-233 lo #
-233 pagamenti
233 parte della
233 patente
-232 di canone
232 invece di
-232 nota di
232 ognuno di
-232 risposte
-232 tuo profilo
-231 al banco
-231 busta
231 indirizzi
231 rendiamo
-231 riaperto
-230 a privacy
-230 amico
-230 credito
230 dei #
230 incaricata
-230 le porgiamo
-230 oggi ogni
-230 porgiamo
-230 porgiamo le
-230 stato cancellato
-229 al sesamo
229 bene
-229 gestionale
-229 le copie
-229 qui sotto
-229 stiamo
229 venuti
-229 vi
-228 al telefono
228 con
228 con la
-228 oggi stesso
-228 paghi
227 abbiamo pubblicato
227 allegata
-227 garante e
227 il tutto
-227 per te
-227 sola
226 aggiornato
226 cognome e
226 di partenza
-226 euro e
-226 la ricevuta
226 partenza
226 quanti
226 soci
225 abbiamo spedito
225 caricato
225 controllare
-225 disposizione
-225 facciamo
-225 fra
-225 piazza
225 sistema
-224 annullata
-224 dpo e
-224 i soldi
-224 login
224 potenzialmente
224 scritto che
-224 scuse
-223 a chi
-223 allegato e
-223 compagnia
-223 corretto
223 e rimasta
223 euro era
-223 la compagnia
223 rimasta
223 troppo
-223 un giorno
-222 chiuso il
-222 funziona
221 a lei
-221 copie
221 fra il
-221 l' iban
221 lo hanno
221 ricetta
221 tra cui
-220 cambia
-220 giusta e
220 ha spedito
-220 mi chiami
-220 parte
-220 presentato
220 ti abbiamo
219 caricati
219 del calendario
-219 durata
-219 e presentato
-219 i lettori
-219 le mie
-219 mie
-219 mie scuse
-219 non ci
-219 ogni anno
-219 presentato denuncia
-219 richiesto
218 a quattro
-218 banco
218 sua carta
218 un
-217 ai
-217 backup
217 di aggiornamento
217 posizione
-217 privacy
217 sei bottiglie
-217 sospeso
216 alla cassa
-216 passate a
-216 se ti
-216 si tratta
-216 tuoi dati
-216 visiora
-215 abbiamo corretto
-215 aperta
215 calendario delle
-215 che per
-215 ci
-215 del teatro
-215 disposto
-215 e nella
215 inviato il
-215 lineaviva
-215 sulla
-215 teatro
-215 vecchio
-214 a tutti
-214 azienda
-214 mercoledi #
-214 no ?
214 ottobre
-214 passa
214 poteva
213 consultati
-213 fine
-213 la carta
-213 la prima
-213 meta
-213 problema
213 rispettato
-213 se per
-213 se vuole
213 stati consultati
213 stato generato
-212 cambiati
-212 chiami
-212 di carta
212 dimenticata
-212 direzione
-212 disposizione per
-212 e in
-212 il login
-212 login da
-212 per il
211 lasciato
-211 le informazioni
-211 movimenti
-211 per tutto
-211 poi si
-210 casaviva
-210 chiedere
-210 consigliamo
-210 cuorinfila
-210 e a
-210 mi scriva
-210 non verranno
-210 possa
-210 questi
-209 con scadenza
-209 cosa abbiamo
-209 in omaggio
209 la seconda
-209 omaggio
-209 partito
209 per sei
-209 scadenza #
209 sera
-209 servizi
-208 banco o
208 di questa
208 ieri
-208 speciale
208 visitatori
-207 biglietto
-207 blu
-207 codice e
-207 direttamente
207 nel suo
-207 se
-207 un secondo
-207 un solo
206 a un'
206 bloccata
-206 frattempo
-206 infastidito
-206 invio
-206 nel frattempo
-206 tutte le
-205 ciascuno di
-205 la conferma
205 male il
205 per un
-205 scopri
205 venduto
-204 i prezzi
-204 non c'
204 pagina e
-204 prezzi
-204 scrive
203 anziche
-203 bastano
-203 che ci
-203 entro venerdi
-203 messo
-202 cifrata
202 da terzi
-202 il fatto
202 lo stesso
-202 scriva
-202 sulla carta
201 abbiamo indicato
-201 gruppo
-201 il gruppo
201 inconveniente e
201 indicato
201 la tariffa
201 tuo account
-201 tutela
201 ve
-201 voglia di
-200 abbia
200 abbiamo
-200 arriva da
-200 chiedono
200 cognome
-200 imbarco
200 male
-200 non cambia
200 un'
-199 corsi
-199 delle
-199 insieme al
-199 non lo
199 programma di
-199 sugli
198 e ce
-198 grazie
-198 la sera
-198 passano
198 password di
198 recapitato
-198 scegliere
-198 tratta
-197 banda
-197 banda di
197 cifrato
-197 di controllare
197 in automatico
-197 la banda
-197 le #
-197 messaggi che
-197 non risponda
-197 premium
-197 presto
197 sarebbero stati
-197 un caso
-197 un saluto
-196 chiarimenti
-196 fingendosi
196 invece
-196 iscritte
-196 lo facciamo
196 ma la
-196 passate
-196 per chiarimenti
196 quello che
-196 reclami
196 settembre e
-196 siamo spiacenti
-195 come previsto
195 di prova
-195 ecco quello
-195 famiglie
-195 fingendosi il
-195 immobiliare
195 maggio un
195 piccola
195 sabato
195 seconda
195 terzi
-194 e all'
-194 fai
194 pagina
-194 riguarda
-193 cancellate
-193 cancellate il
193 del nostro
193 ditta
-193 file senza
-193 mondo
-193 o
-193 ogni giorno
-193 profilo
193 sbagliato e
-193 ti
192 altra cliente
-192 contratto
-192 dottoressa
-192 dubbio
192 nelle
-192 non riconosce
-192 questa
-192 registro
-192 riconosce
-191 desidera
-191 p a
-191 s p
-191 sportello
191 sul nodo
-191 tua
190 # e
-190 # se
-190 affidato i
190 archivio
190 che siano
190 di marzo
190 disponibile
190 gli
-190 pagamenti alla
190 rivolti
190 siamo rivolti
-190 sono a
-189 da questo
-189 euro non
189 fa
189 foglio
-189 lo staff
189 messa
189 ne siamo
-189 staff
-189 staff di
188 cio
-188 diffidare
-188 diffidare di
-188 e del
-188 e valida
-188 indirizzo email
188 internet
-188 messaggio e
-188 nome il
-188 non devi
188 non l'
-188 ogni invio
-188 ogni mattina
-187 a settembre
187 a un
187 chiesto di
187 ha copiato
-187 il documento
-187 martedi
187 nel nostro
-187 otto
-187 pagamento
-187 per posta
-187 prossimo
-186 al centro
186 arrivato un
186 e arrivato
-186 e l'
-186 ed
186 nostro e
-186 prima
-185 comunicare
185 cui
185 di telefono
185 e nostro
-185 missione
-185 non comunicare
-185 personale
185 utenti
-184 # ore
-184 dentro
-184 emilia
-184 emilia #
-184 programma
-184 risponda
-184 risulta
-184 via emilia
183 durante
-183 vale fino
-182 avanti i
182 compleanno
182 di compleanno
-182 di pagamento
182 e al
182 falso
-182 grazie a
182 la sono
-182 non doveva
-182 polizia
182 potevano
182 riscontrato
182 senza password
-182 stessa e
182 un falso
182 vecchia
181 #
181 borsa corriere
181 di documenti
-181 lo ha
-181 lo storico
-181 storico
-181 un nuovo
-181 uno
-180 alla
180 caricare
-180 compreso
-180 fino
-180 fondo
180 vecchia e
180 volte lo
179 delle #
-179 denaro
-179 puo rispondere
179 riportato
-178 al numero
-178 albergo
178 casella di
-178 comunque di
178 l' invio
-178 le rimborsiamo
178 nella
178 nostro sito
-178 piu a
-177 abbiamo consegnato
-177 carte non
177 casella
-177 conta
-177 le carte
-176 carico
-176 di non
-176 dietista
176 pagina di
176 potrebbero
-176 quindi
-176 risponda a
-176 sempre
-176 vengono
-175 ambito
-175 che citano
-175 citano
-175 devi
-175 la direzione
175 la informiamo
-175 mesi
-175 nell' ambito
175 proposto
175 stati
-174 al corrente
-174 corrente
-174 dati
174 diciamo
174 diciamo che
-174 ed e
-174 i tuoi
-174 impostazioni
-174 inoltrarlo
-174 l' avviso
-174 la posta
-174 novembre abbiamo
-174 o a
174 piccolo
174 prendiamo
-174 senza inoltrarlo
174 stamattina alle
174 un piccolo
-173 aperto la
-173 belcolle
-173 fornace
-173 fornace belcolle
-173 i referti
-173 le password
-173 lunedi e
173 nella nostra
-173 pazienti
-173 potete
-173 prezzo intero
-173 relazioni
-173 saldo e
-172 di uno
-172 imbarazzo
-172 intero
-172 iscrizioni
172 modifica
-172 pure non
-172 ricevuto la
-172 risposta
171 cartella
-171 da remoto
-171 di pagare
-171 disservizio
171 ha subito
-171 il tono
-171 in fondo
171 nei
-171 per uno
-171 sassoalto
-171 se hai
-171 tono
-171 valore
-171 vi chiedo
170 debole
-170 pagolesto
-170 passa a
-169 dentro c'
-169 draghi
169 era stato
169 modello
169 non corretto
169 stampato
-168 bloccato
168 di domenica
-168 esame
168 in un
168 n
168 n #
-168 passare
-168 password
168 persone che
-168 ricevere
-168 samuele
168 scelto
-168 segnalato
167 aria
-167 bolletta
-167 cambiare
-167 cosa le
167 e entrato
167 entrato
167 il foglio
167 il promemoria
167 in cui
-167 interrotto
-167 ora e
-167 per noi
-167 perche
167 recapiti
166 cambio
-166 che parlano
166 contenente
166 dei nostri
-166 i codici
-166 informazioni
-166 parlano
-166 passione
-166 per i
166 pubblicata
-166 richieste
-166 riportano
166 voi ha
-165 e chiedono
165 insomma
165 percorsi
-165 richiamare
-165 rimborsiamo il
-165 spesa
164 # la
-164 abbiamo fatto
164 cassa
-164 comunicato
-164 dei dati
164 intrusione
-164 l' indirizzo
164 mandato
-164 mani
164 novembre un
164 sito ha
-164 team di
164 un' intrusione
-164 vale per
-164 valido
-163 bitvesuvio
163 cioe
-163 dadi
163 file di
-163 fuori
-163 l
-163 r l
-163 s r
-162 # febbraio
-162 cucina
-162 dietro
-162 e stato
-162 episodio
-162 febbraio
162 ieri sera
-162 protezione dei
162 stamattina
162 stavolta
-162 valida
-161 a una
-161 adesso
161 esterno
161 la riga
161 nomi dei
-161 pare
-161 sa
161 tabella
160 che vogliamo
-160 chi preferisce
160 date di
160 e saldo
-160 noi di
-160 solo
160 telefona
-160 ti arriva
-159 appuntamento e
-159 di lineaviva
159 gli indirizzi
159 il server
-159 situazione
159 suo estratto
-159 tolto i
-158 # novembre
158 abbiamo invertito
-158 definitiva
-158 dott ssa
-158 e sempre
158 ieri abbiamo
158 invertito
158 invertito due
-158 l' ha
-158 la qualita
-158 la stessa
-158 puoi
-158 pure
-158 questa e
158 siete
-158 ssa
-158 tre
-157 ?
157 aperti
-157 corso di
157 gestione
-157 il garante
157 ultima
-156 appena
-156 attiva
-156 bollettino
156 che
156 che vi
156 con riferimento
-156 entra
-156 in giornata
156 nostra pagina
-156 portale e
-156 puo essere
-156 sono state
155 !
155 che i
155 chiedo
-155 consigliamo di
-155 molti
155 recapitata
155 stata recapitata
-155 telefono e
-155 tu
-154 a messaggi
-154 apre
-154 corretto e
-154 e ora
-154 gratis
-154 il rimborso
154 mail di
154 ne chiediamo
154 numero #
-154 ora il
154 potrebbero non
-154 restituiamo
-154 soddisfazione
-154 sull'
154 ve ne
153 allegato
-153 bottone
153 di ieri
153 esercitazione
-153 rimosso
-153 rimosso il
-153 venire da
-153 vero e
152 anomalia
-152 aprirlo
-152 chiedono di
-152 di ogni
-152 giusto
-152 l' app
152 noi ha
152 non si
-152 quando
-152 senza aprirlo
152 suoi
152 un' anomalia
151 # al
-151 aspettiamo
-151 attivare la
-151 c' erano
-151 chi desidera
-151 da noi
-151 lo sai
-151 per verificare
-151 sai
-151 schede
-151 ti consigliamo
-150 allo
-150 attivare
-150 caso isolato
150 che potrebbe
-150 di attivare
150 nome la
150 sabato #
-149 affidato
-149 ai carabinieri
-149 carabinieri
149 che hai
149 con nome
-149 concerto
-149 concerto e
-149 denuncia ai
149 di voi
-149 il concerto
-149 incidente
-149 mai di
-149 non smetteremo
-149 polizia postale
-149 profilo e
-149 resta
-149 smetteremo
-149 smetteremo mai
-149 te
-149 terapeuta
-148 ai motori
-148 cancellarne
-148 cancellarne la
148 certo
-148 chiesto ai
148 cifra
-148 di cancellarne
-148 di grave
148 e rimasto
-148 niente di
-148 non utilizzare
148 paghe
148 parola
-148 puramente
-148 qualunque
-148 ricerca di
-148 risponde
-148 sempre la
148 un archivio
148 un certo
-148 utilizzare
-148 utilizzare la
-147 automaticamente
147 codice di
-147 generato automaticamente
147 iban di
-147 ippocampo
-147 l' importo
-147 laboratorio
147 limitato
147 limitato di
147 maggio a
147 numero limitato
147 siamo davvero
-147 un servizio
-147 viaggi
-147 viaggi ippocampo
-146 a questo
-146 e nessuno
-146 ha comprato
146 il listino
146 listino
146 listino e
-146 personalmente
-145 albergo faro
-145 buongiorno
-145 comprato
145 dall'
-145 della protezione
145 di profili
-145 e gratis
-145 e nessuna
-145 faro
-145 faro vecchio
145 online
145 scaricato
-145 suggeriamo
-145 suggeriamo di
145 un errore
-145 vostra
-144 abbiamo ritirato
144 all' esito
-144 cambiato
144 esito
-144 generale
144 l' archivio
-144 marzia
-144 messaggi
-144 notifica al
-144 offerte
-144 riporta
143 abbiamo richiamato
143 acquisti
143 avevano gia
-143 avviso
143 con i
143 di sabato
143 e codice
-143 in difficolta
143 in due
143 l' avevano
143 luglio abbiamo
143 ma #
-143 non ti
-143 p
143 prossima volta
-143 questa mattina
143 richiamato
142 attivita
142 dato
-142 di ricerca
142 il computer
-142 indietro
142 ma sappiamo
-142 motori
-142 motori di
142 nell'
-142 per qualunque
-142 ricerca
-142 rispondendo
141 agosto
-141 copiati
-141 gia nella
141 l'
141 nella mail
-141 restituito
-141 state
140 che a
140 data #
-140 dello
-140 fiscale e
-140 le sue
140 lo abbiamo
-140 presente
-140 sua
-140 sue
139 con un
-139 prenotazione
-139 sul sito
139 tue
-139 una parte
-138 cancellare
138 di mercoledi
138 fuso
-138 la mail
-138 mano
-138 momento
-138 perche non
-138 postale
-138 whatsapp
-137 di averti
-137 disguido
137 festivita
-137 hanno gia
137 ho allegato
137 letture
137 per gli
-137 ritirato
-137 spedizione
-137 sul conto
136 altra
-136 attivato la
-136 avanti
-136 averti
-136 chiuso l'
-136 dpo
-136 e attivato
136 isee
136 la notifica
136 nominativi
-136 richieste di
-136 scusa anche
136 una nostra
-135 da parte
-135 di cancellare
-135 di scuola
-135 la sicurezza
135 nella notte
-135 non serve
135 notte tra
-135 serve
134 # l'
-134 accaduto
-134 di verificare
-134 iban
-134 la ringraziamo
-134 ma non
-134 passi
-134 resta valido
-134 una nuova
133 che puo
-133 cuore
133 del documento
-133 esatto
-133 esatto e
133 i pagamenti
133 la preghiamo
-133 lei e
133 persone
-133 prezzo
-133 sta
-133 tratta di
-132 altrove
132 avete
132 di via
-132 gia compilato
-132 in sede
132 la casella
132 la lezione
132 rata
-132 sede
131 abbiamo inviato
-131 carattere
131 che un
-131 con noi
-131 confermato per
131 e ti
131 file e
-131 la biglietteria
131 quest'
-131 referto
131 registrato
131 registri
-131 rettifica
-131 sera stessa
130 # di
130 della sua
130 il modello
-130 la presente
130 mandato un
-130 scuola o
-130 sicurezza di
130 sito
130 vanno
-129 # anche
-129 cancellare il
129 dell' anno
-129 di sera
129 e ha
129 elenco degli
-129 email
129 estraneo ha
129 non avevamo
129 ore
-129 prima lezione
-129 scritto a
128 casella non
-128 copia della
-128 fingersi
-128 fingersi la
128 generato
128 giorni
128 lunedi
-128 movimenti dal
-128 puo fingersi
-128 quelli che
-128 referente
-128 subito con
-127 abbiamo cambiato
-127 esteri
-127 garante il
127 natale
127 notturna
-127 primo mese
127 tariffa notturna
-127 torri
-127 tre torri
126 estraneo
126 foglio degli
-126 gentile
-126 i movimenti
126 informiamo
126 informiamo che
-126 la data
-126 segreteria
-126 semi
126 su #
126 talune
126 un estraneo
-125 alta brianza
-125 brianza
-125 di sangue
-125 donatori di
-125 il precedente
125 numero
125 pagina della
125 portato
125 portato via
-125 precedente
125 quello
125 questa settimana
-125 questo ti
-125 sangue alta
-125 soggiorno
-124 a suo
124 alla nostra
-124 aspettiamo in
124 codice fiscale
-124 compilato
-124 e possibile
124 giovedi
-124 la tutela
124 pagare la
-124 possibile
124 trovato
-124 tutela dei
-123 annullato
123 aprile si
123 dei sistemi
-123 e presidiata
123 ho
123 la lista
-123 oggi e
-123 oppure
-123 presidiata
-123 ridiamo
-123 usato
-122 c'
-122 giorni lavorativi
-122 la pazienza
-122 lavorativi
-122 ringraziamo per
-122 segnalazione
122 settimane
122 sicurezza
-121 al momento
121 aperto
-121 che il
-121 fatto il
-121 martedi #
-121 noi la
-121 novembre e
-121 nuovi
-120 a partire
120 aggiornamento dei
-120 e se
-120 entro #
-120 entro le
-120 favore
120 gli ordini
120 inconveniente
120 l' inconveniente
120 nove
-120 partire da
-120 per favore
120 quello di
-120 questo indirizzo
-120 sappiamo
-120 se vuoi
120 serata
120 sono
-120 vuoi
`,
  remedy: `
-651 !
-568 avevamo
549 deve
549 non deve
-545 ?
522 ora
512 tolta
-498 volte
-479 tempo
-473 ormai
464 chiuso il
-462 per le
-455 dell'
452 spese
-449 saluto
-448 chiama
447 abbiamo chiuso
-446 quelli
444 vale
-441 se ti
439 chiusa il
-439 gentile
439 riparte
430 differenza
-429 ciao
428 il rimborso
-425 indirizzo di
-423 poteva
-418 vi abbiamo
417 ritirato
-416 rispondere
-414 isolato
414 tutte
-412 tu sei
-411 mappa
404 guida
404 il biglietto
404 la guida
401 biglietto
-401 vi chiediamo
-400 piattaforma
400 preferisce
-398 di domenica
-397 gentili
-397 nome indirizzo
396 nuovo
395 di nuovo
395 se
-394 un messaggio
393 rimborsiamo
-390 dispiace
-389 dott
-388 nel suo
-386 aggiornamento
-386 ci dispiace
384 # agosto
-384 computer
384 stasera
-383 buongiorno
-383 intanto
383 viene
-382 durante
382 gratuitamente
-381 colleghi
-381 natale
-380 carattere
380 treno
-379 per questo
-378 hotel
-377 il nostro
-376 presidente
376 quello
-375 perito
-374 # un
373 abbiamo ritirato
-373 leggo io
-372 con le
372 da oggi
372 tutti i
-371 palestra
370 affidato
370 e gia
368 scadenza
-367 dimenticate
-367 un nostro
366 la prima
-364 carte
362 la differenza
-362 te e
361 disposto
-361 generale
-361 ufficio
361 verra
-360 tipografia
-358 prima lezione
-357 stato un
-355 leggo
-354 anziche
-354 signor
-353 ciao a
-353 nei
-353 responsabile
-352 che cosa
-352 non aveva
351 aggiungiamo
-351 ha avuto
-351 suoi
-350 in fondo
-350 risponde
-349 amministratore
-349 azienda
349 o a
-349 scriverle
-348 che avevi
348 che puo
-348 menu
-348 violazione
-347 cliente
-347 doveva partire
-347 lavoriamo
-347 scelto
-346 avuto
-346 casella
346 il problema
-346 questo indirizzo
345 mio
345 ricevera
-344 citta
344 modulo
-344 quella pagina
-343 di mercoledi
-341 al prossimo
341 atteso
-341 e del
341 giusta
-340 non li
-339 stipendi
-338 attiva
-338 ente
337 la conferma
-337 non ti
-337 trovi a
336 entro
336 giusta e
-336 indirizzo e
-335 assicurazioni
-335 l' ho
-334 di uno
334 e informato
334 non #
-333 andato
333 ce lo
-333 e andato
-333 l' #
-332 puo rispondere
-332 rispondere a
-331 nuove
-331 questo
-330 ferie
-330 responsabilita e
-329 a un'
-329 la piattaforma
-329 lorenza
-329 officina
329 rilegge
329 sulla
328 abbonamento
-328 illecito
-328 la responsabilita
-328 responsabilita
-327 segreteria
-327 studio
-327 taluni
-326 la relazione
-326 relazione
-326 tutti gli
-325 impostazione
-325 per sei
-325 tutela
-324 fare
322 affidato i
-322 della carta
-322 direttore
322 pagamenti alla
-322 sincere
321 chiusa
321 invio
321 non ne
320 e qui
320 iscritto
-320 la sua
320 per iscritto
-320 rete
-320 spedito
-319 che le
-319 date
-319 del calendario
-319 email
319 rimborsato
-319 scriviamo
-318 # del
-318 estate
318 lo rilegge
-318 per la
318 rilegge la
-318 valutazione
-317 erano
-317 le abbiamo
-317 vuoto
316 ecco quello
316 ha il
316 mercoledi #
-316 scritto che
315 cancellare
315 corretta
-315 espositori
-315 ogni giorno
-314 cuorinfila
-314 ha fatto
-314 si scusa
-313 breve
-313 c' erano
-313 e tra
-313 profilo e
312 carico
-312 me ne
312 persona
-311 cambi
-311 la notifica
311 modulo di
-310 a te
-310 di chi
-310 gentile signora
-310 greco
-310 il responsabile
-310 paragona
-310 profili
-310 toccato
-309 abbia
-309 abbiamo notificato
-309 chiara
-309 lei e
309 ogni
-308 comunque di
-308 non doveva
-308 sbagliato e
-308 testa
-307 accaduto e
307 ieri e
-307 notifica
-306 mostrato
-306 passione
-306 stata un'
305 apriamo
-305 e un
-305 l' abbiamo
-304 al numero
-304 ha spedito
-304 i suoi
303 al sesamo
-303 mortificata
-303 presente
-302 mi chiami
302 presentato
-302 registrato
-302 scegliere
-302 servizio
-301 mai
301 ne ha
301 resta
301 spedisco
-301 sul
-300 r
300 se per
299 accesso e
-299 anni
-299 due volte
-299 semi
-298 il tono
-298 spett
-298 tono
298 tre
-297 aspettiamo in
-297 cosa
297 dopo la
-297 riceve
-296 foto della
-296 numero #
-296 perdita
-295 aspettiamo
-295 che la
-295 garante il
-295 pagine
294 faccio
-294 festival
294 lo faccio
-294 recapitato
-294 sul nodo
-293 farmacia
-293 online
293 ora e
293 pure non
-293 scaduto
292 da lunedi
-292 del codice
292 deve fare
-292 di averti
-292 digitale
-292 gli indirizzi
-292 informazioni
292 non devi
-292 ordine
-292 privacy
-292 quanti
-292 sappiamo
292 stesso
-291 chiedo
-291 estratto conto
-290 affitto
-290 dispiaciuti
-290 no
-290 o un
-289 nulla di
289 rimaste
-288 davvero
-288 girotondo
288 impostazioni
-288 le consigliamo
-288 mani
-288 non lo
288 problema
287 # con
-287 dimenticata
287 e nessuna
-287 rischi
-287 scaricato
-286 con chi
286 di garantire
286 garantire
-286 potuto
-286 venire da
-285 al corrente
285 chi desidera
-285 controlli
-285 corrente
285 ma la
-284 a una
284 allergici
-284 altra cliente
284 coda
284 postale
-284 s
284 se vuoi
284 vuoi
-283 # #
-283 l' ufficio
-283 notturna
283 perso
-283 tariffa notturna
-282 la presente
-282 ricevuto
281 copie
-281 paolo
-281 potra
-281 quanto
-280 donato
280 polizia postale
-280 sa
-279 altrove
279 i tuoi
-278 che aveva
278 gli accessi
-278 il telefono
-278 iscritti
-278 la nostra
278 tutte le
-277 a questo
-277 che ci
-277 corso
277 non serve
-277 orario e
-277 reclami
-277 sempre piu
277 serve
-277 siamo spiacenti
-277 solo invio
-276 clientela
276 d' ora
276 denunciato
-276 e al
-276 gruppo
-276 il gruppo
276 la ricevuta
-276 lo #
-276 ornella
-276 ovunque
-276 segnalare
-276 serena
-275 del personale
-275 graduatoria
-275 insomma
-275 l' email
-275 la graduatoria
274 busta
274 marta
-274 sappiamo che
-274 si e
-274 spiacenti
-274 ti abbiamo
-274 uso
-273 # oppure
-273 eventuali
273 riaperto
-272 abbiamo consegnato
272 chi arriva
272 corretto il
272 l' accesso
-272 ma sappiamo
-272 per informazioni
-272 scelto l'
271 conta
271 corretta e
-271 da parte
271 data corretta
-271 di non
-271 operatore
271 richiesto
-271 team
-271 un operatore
-271 usata
-270 accedi
-270 cavo
-270 linea
-270 museo
270 nella
-269 bitvesuvio
-269 cantina
-269 cifra
-269 dal nostro
-269 fingendosi
-269 referente
-269 stavolta
269 trovera
-268 cognome e
268 di ricerca
268 io
268 motori
268 motori di
268 oggi e
268 ricerca
268 ridiamo
267 grande
266 aperte
-266 cifrata
-266 movimenti dal
-266 quelli che
266 sulla carta
265 cancellato
-265 consigliamo
-265 e di
-265 qualita
-265 sua carta
-265 suoi dati
265 un tecnico
-264 cio
-264 compreso
264 destinatari
-264 grazie a
-264 il numero
264 restituito
264 ricevuta
-264 un servizio
-264 venuti
263 e presentato
-263 garante
263 la scadenza
-263 patente
263 presentato denuncia
-263 pubblicato
262 contratto
262 di oggi
262 gia versato
-262 nostro
-262 oggi la
-262 pagamento
262 versato
-261 caro
-261 direzione
-261 draghi
-261 gia pagato
-260 casi
-260 ci scusiamo
-260 luglio e
-260 nel nostro
260 non c'
-260 padana
260 uno
-259 autorita
-259 da #
-259 il team
-259 pazienza
-259 per verificare
259 scegli
-259 suo estratto
-258 anomalia
-258 caricare
-258 esterno
-258 il conto
-258 note
-258 occhio il
-258 ogni anno
-258 un' anomalia
-257 davanti
-257 davanti a
257 non ci
-257 nuova password
257 oggi ogni
-256 al sicuro
-256 di stamane
-256 e scaduta
-256 questi
-256 scaduta
-256 sicuro
-256 stamane
-256 tempo e
-255 la stessa
-255 le sue
-255 non possiamo
-255 passo
-255 possiamo
-255 raggiungibile
-255 richieste di
-255 stato informato
-255 sue
255 trovi nella
-254 abbonato
-254 anche di
-254 che ha
254 costa #
253 i tre
-253 ne sono
-253 noi non
-253 numero
253 tagliando
-252 in meno
252 sulle
252 tecnico
252 tua tessera
-251 di partenza
-251 invece
-251 partenza
251 secondo
-251 senza password
251 sola
-251 un saluto
250 anticipato
250 conferma
250 cosi
250 e martedi
-250 essere
-250 la password
-250 non ha
-250 sassoalto
250 vero
-249 cancellate
-249 cancellate il
-249 chiarimenti
-249 file senza
-249 imputabile
249 la verifica
-249 messaggio di
-249 per chiarimenti
-249 portare
-249 premium
249 profilo
-249 sono i
248 di cancellare
248 e gliela
248 gliela
-248 quattro
-248 quest'
-248 riporta
-248 scusiamo
248 sugli
-247 aperto la
-247 che era
247 chi non
-247 euro !
-247 maggio un
-247 potenzialmente
-247 trattenute
-246 # al
246 cancellare il
-246 ce ne
246 disposizione per
-246 impianti
246 scritto a
245 acceso
245 cambiare
-245 chiedono
245 ora in
-244 data di
-244 di altri
244 entro il
244 giovedi
244 imbarco
-244 inviato il
-244 usi
-243 a lei
243 bloccato
-243 carte non
243 e vero
-243 fatturello
-243 le carte
243 le copie
-243 per noi
-243 provveduto
-243 stanotte
-243 un codice
-243 visti
242 allegato e
-242 allo
-242 che hai
242 nulla
242 per uno
242 riservata e
-242 tardi
-241 all'
241 ci ha
241 devi
-241 ieri sera
-241 il tutto
241 partono
241 volta
-240 a messaggi
240 eliminato
-240 vediamo
-239 averti
-239 colpa e
-239 comunicare
239 di ogni
-239 fiducia
-239 la colpa
-239 non comunicare
-239 programma di
-239 trascurabile
238 a sua
-238 di documenti
-238 di ieri
-238 era giusto
-238 notte
-238 se hai
-238 su #
237 avra
-237 chiamate
-237 il garante
237 oggi
-237 premuto
-237 queste
-237 sbaglio
-237 sospetto
237 verranno
-236 cambia
236 giorni
-236 lunedi abbiamo
236 tutti
-235 com'
235 data
-235 domande
-235 inoltrarlo
235 le #
-235 purtroppo
-235 senza inoltrarlo
-235 siamo
-235 titolare
-234 allo #
-234 casella non
-234 cena
234 costa
-234 di rispondere
234 fuori
234 gia aperto
-234 mandato
-234 messaggi che
-234 possa
234 procedura
-234 provato
234 versato la
-234 vi chiedo
-233 # in
-233 abusivo
-233 accesso abusivo
-233 addebiti
233 annullata
233 giornata
-233 pagina di
-233 per qualunque
233 se il
-233 siamo davvero
-233 un accesso
-232 accettare
-232 accettare le
232 cambiato
232 fare nulla
-232 fingersi
-232 fingersi la
-232 puo fingersi
-231 dei
-231 ha scaricato
-231 la casella
231 la sera
-231 non avevamo
-231 parte della
-231 pure a
-231 segretaria
231 tutto il
-231 tutto per
230 ai motori
230 cancellarne
230 cancellarne la
230 chi preferisce
230 chiesto ai
230 di cancellarne
230 istruttore
230 ricerca di
230 se nel
-229 aria
-229 arrivato
-229 colpa del
-229 del nostro
-229 informato il
-229 la direzione
-229 risposte
-228 # se
-228 a partire
228 a prezzo
228 chi ha
228 codice e
-228 del teatro
228 dietista
228 ieri hai
-228 leggono
-228 partire da
-228 risponda
228 se ieri
-228 teatro
-228 visiora
-227 chiesto di
227 con l'
227 definitiva
227 e vale
-227 entrando
-227 in cui
-227 in data
-227 iscritte
-227 marzo
227 nove
-227 scelga
-227 scelga una
-227 seguito
227 tolto i
-227 torroni
-226 anche il
-226 di marzo
-226 di questa
-226 interessato
226 meta
225 la quota
-225 numeri
225 partito
-224 a quattro
224 avevano
-224 disponibile
224 sera stessa
-224 usate
-223 a seguito
-223 abbiamo informato
223 garante per
223 i prezzi
223 lo ha
223 prezzi
223 ritirare
-223 seguito di
-222 con la
222 di giovedi
-222 il computer
222 mandi
222 mandi la
-222 me
-222 non si
-222 ottobre
222 per una
-222 truffatore
-221 # marzo
-221 cartella
221 da questa
221 esatto
221 esatto e
221 i pagamenti
-221 per tutto
-221 recapiti
221 reso
220 dal profilo
-220 immobiliare
-220 le note
-220 login
220 puoi
-220 ricevuto lunedi
219 # senza
-219 abbiamo mandato
219 la tariffa
-219 le mie
-219 mie
-219 mie scuse
-219 numero di
-219 protetto
219 richiamare
-219 un numero
219 un secondo
-219 una persona
-218 abbiamo pubblicato
-218 banca del
-218 data #
-218 di tutto
-218 ha comprato
-218 novembre un
-218 rimasto
-218 vedi
-218 vedi il
-217 abbiamo inviato
217 completo
-217 da sempre
217 dentro c'
-217 dovesse
-217 email e
-217 in sede
-217 le informazioni
-217 scusa
-217 sede
-217 sui
-217 un archivio
-216 a questa
-216 chiedo scusa
-216 chiedono di
-216 di nascita
-216 di noi
-216 grazie
-216 i numeri
216 in giornata
-216 nascita
-216 risulta
216 sono state
216 tuoi
-216 vi preghiamo
215 confermato
215 i soldi
215 le password
-215 per quanto
215 stampata
-215 tutta
-214 chi vi
-214 dovrebbe
214 e mercoledi
-214 la sala
-214 nodo
-214 non abbiamo
214 ora si
-213 abbiamo scritto
-213 chiami
-213 dei tuoi
213 in una
-213 lo hanno
-213 per parlare
-213 rilevato
213 scade
-213 societa
-212 dall' esterno
-212 e recapiti
-212 era stato
-212 in ufficio
212 la protezione
-212 non era
-211 chiedo perdono
-211 chiunque
-211 contenente
211 il blu
-211 medico
-211 migliori
-211 nome email
-211 non risponda
-211 perdono
-210 al centro
-210 non corretto
-210 situazione
210 state
-210 terzi
-209 cambia la
-209 conteneva
-209 dati di
-209 dna
-209 file sbagliato
-209 gia che
-209 guardare
-209 italia
-209 nostro dna
-209 tuo ordine
-209 tutta italia
-209 vi aspettiamo
-208 abbiamo sbagliato
208 area riservata
208 arriva da
208 blu
-208 controlla i
208 in due
-208 l' autorita
-208 noi ha
208 riservata
-207 autorita garante
-207 avvisi
207 cambiati
207 costo
207 il costo
-207 intrusione
-207 presto
207 rimandato
-207 un' intrusione
-206 avvenuto
-206 che e
-206 di pagamento
-206 nostre scuse
-206 nostro negozio
-206 pseudonimo
-206 scusa anche
206 sesamo
-206 un prezzo
205 contiene
-205 e entrata
-205 entrata
-205 entrata nel
-205 i nostri
205 indietro
205 la preghiamo
205 polizia
205 prepariamo
205 prepariamo noi
204 altre
-204 caricato
-204 comune
-204 consigliamo di
-204 degli
-204 lasciato
204 le altre
-204 lo staff
-204 non sono
204 passate
-204 sbagliato
-204 scritto
204 spesa
-204 staff
-204 staff di
204 tessera
-203 che vi
-203 comprato
203 dello
203 finale
-203 fingendosi il
-203 il login
-203 login da
-203 programmazione
-203 programmazione e
203 qualcosa
203 rimborsiamo il
-203 rispettato
-203 tratta
202 abbiamo corretto
-202 account
202 cancellazione
-202 euro era
-202 ieri alle
-202 paga
-202 piu di
-202 potuto leggere
202 protezione dei
-202 sabato #
201 # febbraio
201 accessi
-201 e rimasto
201 febbraio
-201 incaricata
-201 oggetto
-201 oggetto di
-201 ordini
-201 voi
200 a quel
200 area
200 bottiglie a
-200 casa
-200 comunicazione
-200 da terzi
200 ha ordinato
-200 interno
-200 nostro sistema
200 quel prezzo
-199 due giorni
199 e nella
199 i messaggi
199 in omaggio
-199 museo del
199 omaggio
-199 pubblico
-199 pubblico e
199 rifiutati
-199 torri
-199 tre torri
-198 banda
-198 banda di
-198 e entrato
-198 entrato
-198 la banda
198 la polizia
198 lo facciamo
-198 ne chiediamo
-198 non erano
198 valida
-198 ve ne
-197 e saldo
197 il fatto
197 in piu
197 nessuno
197 personalmente
-197 rischio
-197 una copia
-196 calendario delle
196 giorni lavorativi
-196 l' app
196 lavorativi
-196 soggiorno
-195 archivi
-195 camera
-195 d' occhio
-195 da qui
-195 del documento
195 e avvisato
195 e valida
195 frattempo
-195 la camera
-195 messa
195 nel frattempo
-195 nostri archivi
-195 occhio
195 rimosso
195 rimosso il
-195 sapere
-195 sistema di
195 stampa
195 un'
-194 identita e
-194 la sicurezza
-194 questa lettera
194 riapriamo
194 vede
-193 copiato e
193 del sabato
193 insieme al
-193 l' elenco
193 le restituzioni
193 punti
193 restituzioni
193 restituzioni del
193 tornano
-192 acqua
192 cifre
-192 con noi
192 due cifre
192 fino alla
-192 la qualita
192 stato cancellato
191 credito
-191 dubbio
-191 fra il
-191 lo sbaglio
191 regalo
-191 sbaglio e
-191 scrivere
-191 sera le
191 sospeso
191 sull'
-190 agli
-190 causa
190 dobbiamo
-190 fuso
-190 notificato
190 tolto
-190 un indirizzo
190 usiamo
189 # la
-189 dovuto
-189 elenco degli
-189 emilia
-189 emilia #
189 favore
189 il messaggio
-189 libreria
-189 numeri di
189 per favore
-189 pubblicata
189 rispondendo
189 trovate
-189 via emilia
-188 certi
188 come
188 e nessuno
-188 lunedi
-188 qualcuno
-188 scusa per
187 allegato
-187 codice di
187 esercitazione
-187 example #
187 funziona
-187 nuovi
-187 ogni mattina
-187 questa email
-187 sarebbero stati
187 uno per
-187 versione
-186 abbiamo spedito
186 andare
186 andare in
186 di andare
-186 e-mail
-186 letture
-186 ne siamo
-186 questa e-mail
186 rimangono
-186 si tratta
186 sia
-186 tuo account
-186 un link
184 # non
-184 accedi e
-184 che i
-184 da una
-184 di aggiornamento
-184 e me
-184 foglio
-184 l' ente
184 nessuna
184 prima delle
-184 samuele
184 solo un
184 stato solo
-183 abbiamo caricato
183 per il
183 persone che
182 in via
181 abbiamo invertito
181 che ti
-181 della sua
-181 di controllo
181 e #
-181 gentile signor
181 il prezzo
181 invertito
181 invertito due
-181 offerta
-181 sistemi
-180 a #
180 a2
-180 aperti
180 giusto e
180 intero
-180 luglio abbiamo
-180 problema tecnico
180 scrivi
180 test
-180 trattasi
-180 trattasi di
-180 un problema
179 # abbiamo
-179 dei #
179 entro un'
-179 example login
-179 l' inconveniente
-179 ve
-178 al #
178 attivato la
-178 banco
178 chiuso l'
-178 di controllare
-178 di sconto
-178 di un'
178 e attivato
-178 fra questi
178 interrotto
-178 messaggi
-178 mi dispiace
-178 molto
-178 qualcuno di
-178 questi ci
-178 scopri
-178 sua banca
178 vanno
-177 belcolle
-177 casaviva
-177 che ne
-177 citando
177 dal #
-177 del suo
177 facciamo
-177 fornace
-177 fornace belcolle
177 passare
177 puo
-177 riscontrato
177 seduta
177 vale fino
176 consegnati
-176 dott ssa
-176 e in
-176 il promemoria
176 il sistema
-176 piazza
-176 ssa
-176 usato
-175 arrivato un
175 bambini
175 blocco
175 c'
-175 che
175 due righe
-175 e arrivato
-175 e i
-175 file di
175 gestionale
175 il pacco
175 righe
175 spedisce
175 sul sito
-174 a privacy
174 all' ingresso
-174 anche
174 chiuso la
-174 di pagare
-174 email o
-174 essenza
-174 invece di
-174 nella nostra
-173 albergo faro
173 assenze
173 cinque
173 cinque giorni
173 codice il
-173 creato
-173 da questo
-173 di scuola
173 entro cinque
-173 faro
-173 faro vecchio
-173 occhiata
-173 puramente
173 questa e
-173 rate
173 stessa
-173 un' occhiata
-173 whatsapp
-172 aprirlo
-172 dadi
-172 elenco dei
-172 hai gia
-172 la riga
172 nota di
-172 qualcuno ha
-172 senza aprirlo
172 sistema e
-172 tra il
-172 un avviso
-171 l' aggiornamento
171 lunedi e
-171 mensa
-170 di via
170 il secondo
170 mi
-170 missione
-170 non rispondere
-169 banco o
-169 del
-169 di lineaviva
169 ogni caso
169 pacco
-169 sono in
169 voce
-168 centro
-168 dpo
168 e la
-168 e le
168 farlo
168 mail
168 volo
167 aperta
167 dal
-167 ha premuto
-167 ha ricevuto
167 le corse
-167 mandato un
167 nella mail
-167 portava
-167 responsabile della
-167 scusiamo con
-166 bene
166 che tu
166 dei dati
166 di canone
166 il precedente
-166 indirizzo
-166 potevano
166 precedente
-166 servizi
-166 volte lo
-165 # le
-165 comune di
-165 e da
165 fatto
165 file e
165 in poi
165 la sostituzione
-165 lo sai
-165 per gli
-165 qualche settimana
165 restituito sulla
-165 rispondete
-165 rispondi pure
-165 sai
-165 sempre
165 soldi
165 sostituzione
-165 un solo
-164 alcuni
-164 della
164 l' account
-164 l' occasione
-164 mattina
-164 occasione
-164 occasione per
164 pagare
164 resta valido
-164 scorso
-164 sembrano
164 trovi
-163 delle informazioni
-163 fondo
163 giusto
163 il
-163 immobile
-163 infastidito
-163 per accedere
-163 ringraziamo
-163 ringraziamo per
-163 rispondete a
-163 ti chiedo
-163 un immobile
-162 # l'
162 abbiamo richiamato
-162 accedere
162 avevano gia
-162 borsa
162 commissione
-162 conto
-162 di ferie
-162 difficolta
-162 giorno dopo
162 i siti
162 l' avevano
-162 la borsa
-162 link con
-162 lo storico
162 ma #
-162 malfunzionamento
162 non puo
162 per i
162 prezzo intero
162 richiamato
162 siti
-162 sollecito
-162 storico
-162 un caso
-162 un malfunzionamento
-162 utenti
-161 a tutti
161 che vogliamo
161 controllo
-161 e all'
161 fattura
161 non verranno
160 alle
-160 arrivo
160 avevi
160 bastano
-160 corsa
-160 gestione
160 importo verra
-160 la corsa
-160 la sono
-160 le nostre
-160 no ?
-160 ognuno
160 rimborso
-160 risponda a
-160 sangue
160 sei tra
159 dalla
-159 i dati
159 il volo
159 in automatico
-159 inoltre
-159 p
-159 particolarmente
-159 riportato
-159 telefonate
-159 tratta di
158 addebito
158 basta
158 dai
-158 e chiedono
158 giugno non
-158 informatico
-158 riguardato
158 sta
157 avvertirci
157 dica
-157 finito
-157 l' accaduto
157 prossima
-157 riferimento
157 sala
-156 # vi
-156 accaduto
156 corretto e
-156 cuore
-156 errore
-156 foglio degli
156 gia nella
-156 maggio e
-156 riferimento alla
-156 stamattina alle
-156 stato notificato
156 valido
-155 alta
155 appunti
-155 che un
155 mi scriva
-155 p a
-155 s p
-155 team di
155 tornato
-154 # ottobre
154 acquistati
154 due
154 ha
154 per te
154 pratica
154 precauzionale
-154 un errore
-153 casella di
-153 copiati
-153 inconveniente
153 la lezione
-153 tua
153 uno sconto
-153 verifiche
-152 # e
152 # novembre
152 a verificare
152 caso
-152 di verificare
-152 fattore
-152 ippocampo
-152 ma non
-152 non utilizzare
152 parte
-152 secondo fattore
-152 tuoi dati
-152 utilizzare
-152 utilizzare la
-152 viaggi
-152 viaggi ippocampo
151 abbiamo cambiato
-151 aveva
-151 ieri abbiamo
-151 scuola
150 caso di
150 chiuso
-150 e una
150 il calendario
150 in caso
-150 le suggeriamo
-150 lineaviva
-150 molti
150 nessun
-150 nome il
-150 sicurezza di
-149 dice
-149 dice di
-149 e ve
-149 hai ricevuto
-149 ho segnalato
-149 i vostri
149 invitiamo
149 invitiamo a
149 la invitiamo
-149 ognuno di
149 piu a
149 portale e
149 preferisci
149 prelevato
149 se preferisci
-149 segnalato l'
-149 senza appuntamento
-149 vostri
-148 amico
-148 community
148 conto e
-148 durata
148 entro le
148 euro e
148 fare niente
148 rettifica
148 scriva
-148 smarrito
-147 cambiala
-147 cambiala anche
-147 cui
-147 dall'
-147 hai ordinato
147 insieme
-147 lavoro
-147 lettera
-147 nella notte
-147 notte tra
147 prossimo
147 rendiamo
-147 scusa a
146 averla
-146 cassageometri
-146 cassageometri example
-146 generato
-146 ha copiato
146 i #
146 i referti
-146 il tuo
-146 ne scusiamo
146 pazienti
146 questa mattina
-146 si sono
-145 al momento
145 dati personali
-145 genere
-145 mondo
145 personali
-145 risposta
145 rivolti
-145 sarebbero
145 scrive
145 siamo rivolti
-145 torrescura
-144 alle forze
-144 caso isolato
-144 ci sei
-144 dell' ordine
-144 di sabato
144 di sicurezza
144 e
-144 entro venerdi
-144 forze
-144 forze dell'
144 i biglietti
-144 in questi
-144 le raccomandiamo
144 nell' area
-144 nostre
-144 novembre e
144 portale
144 prossima volta
-144 raccomandiamo
-144 raccomandiamo di
-144 saldo
-143 alla
-143 degli iscritti
-143 esteri
-143 la copia
143 le
143 le rimborsiamo
-143 quattro volte
143 via mail
-142 di telefono
-142 dovevano
142 e password
142 gia
-142 la biglietteria
-142 modello
-142 novembre abbiamo
-141 aperto un
141 e possibile
-141 fatturazione
141 la tessera
141 li ho
-141 percorsi
141 possibile
-141 riservatezza
-141 una parte
-140 a cuore
140 alle #
140 chiave
-140 ci sta
140 cucina
140 dietro
140 ha gia
-140 il disagio
-140 la seconda
140 rata
-140 relazioni
-140 sono
139 che il
-139 chiavi
139 della sim
139 di credito
139 l' hanno
-139 le chiavi
139 messaggio e
139 non riconosce
139 riconosce
139 tenuto
-138 contratti
-138 debole
-138 di
-138 diciamo
-138 diciamo che
-138 disagio e
138 il personale
138 mail di
138 prezzo
-138 profondamente
-138 venerdi
137 # nella
-137 alla lista
-137 copia del
-137 e trattato
137 fatto il
-137 hai
-137 potrebbero
-137 risposte a
137 se ha
-137 se ne
137 subito
-137 trattato
-137 trattato di
137 tuoi clienti
137 un nuovo
-137 venduto
-136 abbiamo spento
-136 di carta
136 ha confermato
-136 il primo
136 la data
-136 primo
-136 spento
-136 sportello
-136 tecnici
136 ti arriva
136 una seconda
135 a disposizione
135 calendario
135 i
135 la carta
135 quella giusta
-135 settimane
-134 d' acqua
134 da
-134 internet
134 nota
134 prima
-134 tra cui
133 aula
-133 e tenere
-133 ecco
-133 la scuola
-133 offerte
-133 qualche
-133 tenere
-133 tenere d'
132 carta d'
132 codice funziona
-132 falso
132 hanno gia
-132 il programma
-132 password
-132 questo link
-132 suggeriamo
-132 suggeriamo di
-132 tuo
-132 un falso
-131 attivare
131 cassa
-131 di attivare
131 disposizione
131 ed e
131 gennaio e
-131 per ogni
-131 questo messaggio
-130 incidente
130 ora il
-130 password di
130 se la
-129 alla cassa
-129 aver scelto
-129 ciascuno di
-129 ne scuso
-129 per aver
-129 scuso
-129 telefona
129 vogliamo
-128 database
128 dentro
128 il laboratorio
128 terra
-127 aprile si
-127 ieri
-127 nostra
127 passate a
-127 per qualsiasi
-127 qualsiasi
-126 di voi
126 e lo
-126 grave
126 pure
-126 sconosciuto
126 tuo profilo
-125 conti
-125 dati
-125 dito
125 ed
-125 nostra pagina
-125 parlare
125 schede
-124 altri
-124 inconveniente e
124 l' iban
124 mese di
124 paghiamo
124 paghiamo noi
-124 pagolesto
-124 pare
124 per posta
124 posto
-124 soggetto
-124 un soggetto
124 vale per
-123 aprire
-123 attesa
-123 attivare la
123 corretto
123 focaccia
123 martedi
123 ne
123 possono
123 scrivi a
-123 ti consigliamo
122 attivato
-122 automaticamente
122 backup
-122 comunicazione di
-122 contatta
-122 dpo e
122 e ora
-122 generato automaticamente
-122 passa a
-122 quella
-122 una nostra
122 vostra
-121 # ore
121 anche per
121 apre
121 circolare
121 confermato per
-121 dottoressa
-121 e codice
121 elaborazione
-121 ha aperto
-121 nella casella
-121 previsto
-121 venerdi #
-120 # aprile
-120 che citano
-120 che si
-120 cio che
-120 citano
120 il tentativo
-120 la riservatezza
-120 le porgiamo
120 non conta
120 per intero
-120 porgiamo
-120 porgiamo le
120 restituiamo
120 tentativo
120 vecchia e
120 verde
`,
  'protective-step': `
-412 saluto
381 se
-372 ?
-366 aggiungiamo
-360 farmacia
-356 s
-355 desidera
-354 trovi a
-353 a questa
-348 potra
-347 identita e
-347 questa email
-347 rete
-347 sono i
-343 dott
-343 per verificare
-340 nodo
-337 tutela
-336 rimborsiamo
-336 segreteria
-336 spesa
-335 ciao
-333 la prima
-332 gentile
-331 nuovo
-329 mi chiami
-328 banco o
-328 nuova carta
-327 numero #
-327 riservatezza
-326 quindi
-324 questa
322 controlla i
-322 pagare
321 una nuova
-320 amministratore
319 controlla
-317 poteva
315 cambia la
-314 gratuitamente
-314 libreria
-312 aveva
-311 ricevuta
-310 ente
-307 hotel
-306 colpa
-306 preferisce
-305 gentili
-305 invio
-305 la fattura
-303 non devi
-302 r
-301 busta
-301 deve
-301 non deve
300 la stessa
-298 chiara
-297 assicurazioni
-297 la ricevuta
-297 puoi
-297 tuo ordine
-296 responsabile
-296 stampata
-296 zero
-295 # di
-295 # i
-295 spese
-294 dove
-294 potete
-293 siamo
-291 passione
-290 giga
-290 mano
-289 dati di
-289 lorenza
-289 officina
-288 dal profilo
-288 direttore
-288 presidente
-287 aspettiamo in
-286 digitale
-286 offerta
-285 a questo
-285 aspettiamo
-285 niente
-284 erano
-283 a settembre
-283 mostrato
-283 palestra
281 di controllare
-281 stasera
-281 viene
-280 invece
-280 se nel
-279 di nuovo
-278 paolo
-278 signor
277 chiave
-277 i tuoi
276 mail che
-276 per informazioni
-276 sul sito
-275 trovate
-273 che puo
273 chiedono
-273 eliminato
-273 mandi
-273 mandi la
273 richieste
-271 treno
270 consigliamo di
-270 passate
269 citando
-269 da un
268 chiama
-268 quella pagina
-268 valida
-267 carattere
-267 in fondo
267 whatsapp
-266 banco e
-266 piattaforma
-265 parlare
-265 un indirizzo
-264 colpa e
-264 la colpa
-264 ornella
-264 scrive
-264 trovi nella
263 cambi
-263 come
-263 lavoro
263 richieste di
-262 reclami
-261 e valida
-259 ordini
-259 tardi
-259 va
-258 e alle
-258 rimangono
-257 il negozio
-257 non aveva
-257 non e
-256 noi la
255 fattore
-255 passo
255 secondo fattore
-255 sono state
254 contatta
-254 mani
253 d' occhio
253 occhio
-253 parlarne
-253 prendiamo
-252 bastano
252 che le
-252 fattura
-252 mercoledi #
-252 terapeuta
-252 tipografia
251 attivare
251 cambiare
-251 colleghi
251 di attivare
-251 sa
-250 # #
-250 ecco
-250 festival
-250 pure
-249 che cosa
-249 piu
-249 restituito
-249 scuola
-248 e mercoledi
-248 girotondo
-248 laboratorio
-248 ricevera
-247 quando
246 di chi
-246 posto
-245 numero della
-245 rispondi
-244 abbiamo gia
-244 il problema
-244 l' ufficio
-244 questo messaggio
-244 rimborsiamo il
-243 # sulle
243 nuova
-242 a #
-242 commissione
-242 state
-242 ufficio
-241 abbiamo spedito
-241 cancellato
-241 comune di
-241 dispiaciuti
-241 doveva
-241 fondo
-241 greco
-241 l' email
241 la sua
-241 se il
-240 caro
240 il conto
240 illecito
-240 mappa
240 occhio il
-239 da questa
-238 a ogni
-238 spett
-237 bene
-237 generale
-237 poi si
-236 file e
-236 insieme al
-236 visti
-235 bloccato
-235 fiscale e
-235 l' importo
-235 non possiamo
-235 possiamo
-234 spedizione
-234 tagliando
-233 dopo la
-233 fattura del
-233 ha inviato
-233 puo rispondere
-233 ricetta
-232 con i
232 farmaci
-232 il blu
-232 presentato
232 sua
232 usata
-231 anziche
-231 apriamo
-231 avete
-231 l' occasione
-231 occasione
-231 occasione per
230 allergici
-230 estate
-230 frattempo
-230 il team
-230 nel frattempo
-230 ormai
229 avvisi
-229 il numero
-228 ora
-228 personale
228 tenuto
-227 biglietto
-227 in una
-227 team
-226 importi
-226 pubblicato
-226 tuoi clienti
-226 un'
226 vecchia e
-225 che era
-225 e il
-225 indirizzo
-225 problema
224 d'
-224 nessuno
-224 torroni
-223 martedi dalle
-223 pagina
-223 reso
-223 risponde
-223 versione
-222 ancora
-222 disposizione
-222 disposizione per
-222 il biglietto
-222 importo
-222 mi
-222 possa
-222 proposto
-222 seduta
-221 a disposizione
-221 delle informazioni
-221 e tra
-221 e-mail
-221 indirizzi
-221 meno
-221 questa e-mail
-220 chiarimenti
-220 con un
-220 per chiarimenti
-220 torrescura
-219 cosa le
219 e di
219 inoltre
-219 o a
-219 vero
-218 corsi
-218 disponibile
-218 nuovi
-218 regalo
-217 chi ha
-217 di pagare
-217 e avvisato
-217 espositori
-217 malfunzionamento
-217 qualcosa
-217 segretaria
217 stessa
-217 un malfunzionamento
-216 abbiamo pubblicato
-216 imbarazzo
-216 padana
-216 particolarmente
215 cambiala
215 cambiala anche
-215 di garantire
-215 garantire
-215 no
-215 puo
-215 questa settimana
215 un link
-215 un saluto
-214 anno
-214 con una
-214 da oggi
214 dubbio
-214 insomma
-214 pagamenti
-214 prima che
-213 appunti
-213 costa #
-213 del tutto
-213 direzione
-213 il documento
-212 # non
-212 # sono
212 che
212 chi l'
-212 delle
-212 la piattaforma
-212 sapere
-212 vediamo
-211 appuntamento
-211 circolare
210 chiedono di
-210 della stampa
-210 essere stato
-210 la copia
210 se hai
-210 signora
-209 # anche
-209 avvisato il
-209 di sera
-209 fare niente
-209 passare
-209 quota
-208 avanti
-208 qualita
-208 saldo e
-207 faccio
-207 lo faccio
207 se ti
206 # se
-206 blu
-206 cifratura
-206 registro
206 servizi
206 voce
-205 avvisato
-205 corriere
-205 hai ordinato
-205 i biglietti
205 lo #
-205 non lo
-205 oppure chiama
-205 patente
-205 scusa a
-205 su #
-205 tutti
204 al sesamo
204 alla polizia
-204 ne
-204 nome indirizzo
-204 novembre abbiamo
-204 verra
-203 costa
-203 ma
-203 persona
-202 cantina
-202 e presentato
202 eventuali
-202 farlo
-202 guida
-202 la guida
-202 pagare la
-202 presentato denuncia
-201 adesso
-201 e l'
201 e tenere
-201 museo del
-201 provveduto
201 tenere
201 tenere d'
-200 indietro
-200 tuo
-199 contiene
-199 domattina
-199 ha avuto
-199 lo ha
198 banca e
-198 dietista
198 diffidare
198 diffidare di
-198 la direzione
197 messaggio di
-197 modulo
197 non risponda
-197 per sei
197 polizia
-197 una seconda
-196 arrivera
196 arrivo
196 azienda
-196 c'
-196 gia nella
-196 i dati
-196 insieme
-196 password e
-196 sono
-196 vero e
-195 agli
-195 auto
-195 compagnia
-195 la compagnia
-195 questo
-195 verranno
194 attivare la
-194 copia
-194 focaccia
194 ti consigliamo
194 un avviso
-194 visibile
-193 !
-193 bolletta
-193 museo
193 risponda
-193 rispondi pure
-193 semi
-192 che hai
-192 citta
-192 cliente
-192 nulla di
-192 per parlarne
-192 piazza
-192 preferisci
-192 presto
-192 puo succedere
-192 se preferisci
-192 succedere
-192 sugli
-191 avuto
-191 cena
-191 che ci
-191 e stata
-191 emilia
-191 emilia #
-191 nessun
-191 no ?
-191 pagolesto
-191 suoi dati
-191 via emilia
-190 che il
190 dice
190 dice di
-190 gia versato
-190 la nuova
-190 non #
-190 piu di
-190 qui
190 risponda a
190 usi
-190 versato
-189 attuale
-189 da
-189 imputabile
-189 la telecamera
-189 password attuale
-189 per questo
-189 provato
-189 responsabilita e
-189 senza password
-189 telecamera
188 a chi
-188 belcolle
-188 dentro c'
-188 fingersi
-188 fingersi la
-188 fornace
-188 fornace belcolle
-188 ha confermato
-188 l' autorita
-188 non ne
-188 puo fingersi
-188 titolare
-188 trascurabile
-187 foto della
-187 rilegge
-187 sconosciuto
-187 telefono
-186 amico
-186 scuola o
-185 fra il
-185 i soldi
-185 in giornata
-185 io
-185 mercoledi
185 mio
-185 scegli
-185 stata
-185 tolto
184 altri
-184 aula
-184 dai
-184 di pagamento
-184 i siti
-184 i totali
-184 mortificata
-184 ora in
-184 paragona
-184 siti
-184 sono stati
-184 totali
184 verificare
-184 visiora
183 che l'
-183 dottoressa
-183 il pacco
-183 ordinato
-183 scrivere
-183 se non
-183 tutto il
-182 acqua
-182 basta
-182 chiesto di
-182 example
-182 immobiliare
182 inoltrarlo
-182 linea
-182 pratica
-182 sassoalto
182 senza inoltrarlo
182 uso
-181 cancellare
-181 ce lo
-181 cifra
181 link
-181 tessera
-180 avanti i
-180 gentile signora
-180 servizio
-180 vale
-179 banda
-179 banda di
179 chi
179 chiedere
-179 confermare
-179 di un
-179 e con
-179 fra
-179 ines
-179 iscritte
-179 la banda
179 segnalare
-179 stampato
-179 trattenute
-179 tu sei
178 a verificare
-178 cifrata
178 conti
-178 contratto
-178 copia e
-178 degli
-178 del personale
178 di verificare
178 iban
178 la carta
-178 spedisce
-178 spedito
178 trovi
-178 tua tessera
-177 deve fare
-177 file di
-177 firma
-177 modulo di
-177 pagine
-177 restituiamo
-177 sicurezza
177 un codice
-177 venduto
176 cancellate
176 cancellate il
-176 computer
-176 del nostro
176 entrando
-176 esercitazione
176 file senza
-176 il tuo
176 le suggeriamo
-176 non cambia
-176 spedisco
-175 casaviva
-175 con chi
-175 impianti
175 le raccomandiamo
-175 non verranno
-175 passa
-175 qui sotto
175 raccomandiamo
175 raccomandiamo di
-175 stato
-174 area
-174 chi non
-174 chiedo
174 di marzo
-174 e saldo
-174 loro
-174 ne ha
-173 non si
-173 per quanto
-173 riporta
-173 stampa
-173 tuo profilo
172 chi ti
-172 ci sei
172 di altri
172 diffida
172 diffida di
-172 ditta
-172 due
-172 fare nulla
-172 finale
-172 gruppo
-172 il gruppo
-172 la responsabilita
-172 ogni mattina
-172 pazienza
172 presso
-172 responsabilita
-171 alcun
-171 automaticamente
-171 e i
-171 generato automaticamente
-171 l' ente
-171 pure non
171 suggeriamo
171 suggeriamo di
-170 cuorinfila
-170 di una
170 e ci
-170 e da
-170 e stato
-170 genitori
-170 queste
170 siete
-169 albergo
-169 cio
-169 conferma
169 email o
-169 nessuna
169 pannello
-169 ultima
-168 e rimasta
-168 fuori
-168 lo staff
-168 rimasta
-168 sotto
-168 staff
-168 staff di
167 aprire
-167 biglietteria
-167 bonifico
-167 buongiorno
-167 copiato e
-167 d' ora
-167 favore
-167 o un
-167 per favore
-167 scrivi
-167 sei
-166 bici
-166 graduatoria
-166 impostazione
-166 la graduatoria
-166 mai di
166 messaggi che
-166 non smetteremo
-166 perche
-166 profili
-166 recapiti
-166 sapere quali
-166 smetteremo
-166 smetteremo mai
166 vecchia
-165 comunicato
165 di rispondere
-165 e numero
-165 foto
-165 i tre
165 l' ha
165 la sostituzione
-165 per noi
-165 quanto
-165 scopri
-165 sms
165 sostituzione
165 telefoni allo
-165 tolto i
-164 autorita
164 ha scaricato
-164 intanto
-164 mese
-164 non erano
-164 non ha
164 o
-164 se per
-164 siamo spiacenti
-164 sono a
164 ti arriva
163 a messaggi
-163 backup
-163 definitiva
-163 in omaggio
-163 omaggio
-163 un messaggio
163 un numero
-162 biglietti
162 e un
-162 gennaio e
-162 informazioni
-162 privacy
-162 questo indirizzo
-162 riguarda
162 scaricato
-161 essenza
-161 nel suo
-161 nominativi
-161 voglia
-161 vostra
-160 aperte
-160 bollettino
-160 coda
-160 com'
-160 completo
-160 concerto
-160 concerto e
-160 esame
-160 giugno non
-160 il concerto
-160 login
-160 vi abbiamo
-160 voglia di
-159 casella
-159 dentro
-159 dpo e
159 i movimenti
-159 l' accesso
159 non riconosce
-159 questa mail
159 riconosce
-159 rimandato
-159 ristretto
-159 seconda
-159 solo invio
-159 vogliamo
-158 cambiati
-158 dott ssa
-158 gia aperto
-158 hanno ricevuto
-158 la relazione
-158 non puo
158 paga
-158 per un
-158 relazione
158 se vuoi
-158 ssa
-158 trova
-158 vedi
-158 vedi il
158 vuoi
157 al prossimo
-157 altro
-157 domani alle
157 dovesse
-157 e aperta
-157 e nessuna
-157 hai ricevuto
157 la password
-157 riparte
-157 scriva
-157 uno dei
-156 cosa fare
-156 di sabato
-156 e non
-156 e rimasto
-156 giorno
-156 indirizzo e
-156 letto
-156 spiacenti
-155 abbiamo cambiato
-155 anche per
-155 dovrebbe
-155 gia chiesto
-155 il responsabile
-155 l' inconveniente
-155 non abbiamo
-155 ogni giorno
-155 pacco
-155 premium
-155 tetto
-155 ti chiediamo
154 alle forze
-154 casi
154 contratti
154 dell' ordine
-154 e recapiti
154 forze
154 forze dell'
-154 la differenza
-154 meta
-154 portale e
-154 posto e
154 qualche settimana
-154 rettifica
-154 rimasto
-154 risposte a
154 sesamo
153 blocco
-153 dalle
-153 dna
-153 il mese
-153 la lezione
153 mail
-153 nostro dna
-153 prega
-153 prega di
-153 si prega
-153 tornato
-153 uno
-152 a quattro
-152 che e
-152 chiarimento
152 consigliamo
152 del documento
152 il file
-152 lo storico
152 orario e
-152 per posta
-152 questi
-152 scrivi a
-152 storico
-152 team di
-151 a tutti
-151 borsa corriere
151 che non
-151 domande
-151 giovedi
-151 perito
-151 persone
-150 abbonato
-150 c' e
-150 chiunque
-150 del conto
-150 fino al
-150 giornata
150 l' iban
-150 la data
-150 mese di
-150 non c'
150 questo link
-150 rischio
-149 e vero
-149 fino a
-149 hai gia
-149 il rimborso
-149 la settimana
-149 mi scriva
149 non paghi
-149 notifica al
-149 passa a
-149 risposte
-148 abbonamento
-148 che i
-148 fine
-148 gentile signor
-148 migliori
-148 non serve
-148 serve
-148 si
-148 stato cancellato
-148 taluni
-148 tolta
-147 # un
-147 avevi
-147 avvenuto
-147 centro
-147 conteneva
-147 il login
-147 in meno
-147 login da
147 nostro negozio
-147 quello
-147 quello che
-147 sono in
-147 stati
147 un
-146 davanti
-146 davanti a
-146 rispondere a
-146 rispondi a
-145 al centro
-145 differenza
-145 e ora
-145 il laboratorio
-145 interno
-145 rispondete
-145 sabato
-145 terra
-145 trattasi
-145 trattasi di
144 costo
-144 ecco quello
-144 example login
-144 fino
-144 gestione
144 il costo
-144 in poi
-144 operatore
-144 p a
144 password del
-144 richiesto
-144 s p
-144 serena
-144 un operatore
-144 un secondo
-144 volte
-143 altre
-143 banca del
-143 completa
-143 d' acqua
143 esteri
-143 iscrizioni
-143 le altre
-143 lo abbiamo
143 paghi
-143 posizione
-143 possono
143 venire da
142 allo #
-142 confermato
-142 del #
-142 generato
-142 prelevato
-141 abbiamo consegnato
141 alla
-141 alta
141 borsa
-141 da qui
-141 del teatro
-141 immagine
141 impostazioni
-141 l' immagine
-141 la biglietteria
141 la borsa
-141 la cartella
-141 quattro
141 sia
-141 siano stati
-141 teatro
-141 tessera e
-140 accesso e
-140 caricare
-140 ciao a
-140 del
-140 direttamente
-140 i nostri
-140 maggio a
-140 portale
-140 un altro
-139 a prezzo
139 attenzione
-139 carta non
-139 chiediamo
-139 da sempre
-139 e del
-139 gratis
-139 ieri hai
-139 impostato
-139 la nostra
-139 la presente
-139 le informazioni
-139 lo rilegge
-139 marzia
-139 potevano
-139 purtroppo
-139 qualcuno di
-139 rilegge la
-139 rispondendo
-139 se ieri
-138 acquisti
-138 chi avesse
-138 dall'
-138 davvero
-138 e lo
-138 in piu
-138 relazioni
138 rischi
137 allo
-137 attesa
-137 chi desidera
-137 hanno
-137 i backup
-137 nel
-137 prezzo e
-137 stiamo
-137 tutte le
-137 valutazione
-136 atteso
-136 incaricata
-136 la mail
-136 medico
-136 molto
-136 settembre
135 carico
-135 dopo
-135 il garante
-135 il portale
-135 inconveniente e
135 registrato
-135 rispettato
-135 sistema
-135 ultimo
-135 un nostro
-134 certo
-134 durata
134 file
134 il #
134 numero
-134 per ogni
134 precauzionale
-134 prepariamo
-134 prepariamo noi
-134 quali
-134 un certo
-134 visitatori
133 a casa
-133 a privacy
-133 al corrente
-133 al numero
-133 corrente
-133 della
-133 dovevano
-133 e all'
133 gia pagato
-133 i messaggi
-133 pochi
-133 previsto
133 prossimo
-133 qualunque
-133 resta
-133 stanotte
-133 stato informato
-132 all' indirizzo
-132 annullata
-132 comunque di
-132 con l'
-132 dpo
-132 durante
-132 entro le
-132 garante
-132 in allegato
-132 invece che
-132 nelle
-132 noi non
-132 ore
-132 presente
-132 procedura
-132 venuti
-132 vi chiedo
-131 cartella
-131 del comune
-131 martedi #
-131 notifica
-131 riportano
-130 albergo faro
-130 c' erano
-130 di oggi
-130 facciamo
-130 faro
-130 faro vecchio
130 fingendosi il
-130 giusto
-130 il programma
-130 menu
-130 nome email
-130 prezzo intero
-130 programma
130 questa lettera
-130 tutte
-129 cassa
-129 chiamate
-129 data
-129 elaborazione
129 esami
-129 indirizzo email
-129 nell'
-129 p
-129 tre
128 anticipato
128 avverta la
-128 che ti
-128 consegna
-128 dal nostro
128 dare
-128 fatturazione
-128 ferie
-128 libro
-128 lo sa
128 non dare
-128 passi
128 usate
-128 versato la
-127 cognome
-127 doveva partire
-127 due righe
127 l' app
-127 lo sportello
-127 marta
-127 partito
-127 quanto pare
-127 righe
-127 soltanto
-126 averla
126 avverta
-126 chiesto
-126 dei
-126 dello
-126 file sbagliato
-126 i vostri
-126 inconveniente
-126 le copie
-126 per te
126 sospetto
-126 tariffa
-126 verificare i
-126 violazione
-126 vostri
-125 aggiornato
-125 allegato e
-125 avra
125 carta
-125 e vi
-125 era giusto
-125 grazie per
-125 lo facciamo
-125 ora il
125 presso il
-125 sul conto
-125 tutto
-125 tutto per
-124 alla cassa
-124 conta
124 da questo
-124 martedi
-124 minuti
-124 ogni
-124 po
-124 sara
124 sulle
-124 un po
-123 aria
-123 carte
-123 ci dispiace
123 comunicare
-123 copie
-123 dietro
-123 differenza entro
-123 in cui
123 non comunicare
-123 non doveva
-123 rata
-123 riaccreditiamo
-123 riaccreditiamo la
122 aperti
-122 assenze
-122 consegnato
-122 dato
-122 e nel
122 eliminare il
-122 foglietto
122 ingresso
-122 l' orario
-122 nella
-122 oggi stesso
-122 sala
-122 sappiamo
-122 vecchio
-122 visto
-121 cassageometri
-121 cassageometri example
-121 creato
-121 entro
-121 falso
-121 gestionale
-121 parte
-121 per i
-121 si tratta
-121 sincere
-121 sta
-121 un falso
-121 valgono
-120 al #
-120 alla lista
-120 corretta
-120 di via
-120 domani
-120 il prezzo
-120 leggere
-120 lo stesso
-120 notte
120 perdita
-120 remoto
-120 riapriamo
-120 subito
-120 vuoto
`,
  pleasantry: `
488 noi di
-452 gentile
-436 lavoro
-391 dott
-389 ciao
385 stata un'
380 sempre
376 che ci
374 passione
-372 gentili
372 ringraziamo
-365 hotel
-363 responsabile
-358 !
-358 appunti
-356 saluto
-355 amministratore
-351 non ci
-348 colleghi
-348 farmacia
-342 r
341 cuore
340 dna
340 nostro dna
-337 mano
-334 messo
334 ogni
-334 quanto
-334 segreteria
-331 signor
-329 # sono
-328 con i
-326 migliori
-325 direttore
-324 atteso
-324 visti
-320 assicurazioni
-318 casi
-318 cliente
-318 con il
-318 quota
-316 dovrebbe
-316 presidente
315 estate
-310 treno
-309 ente
-308 paolo
-307 dell'
-306 fare
-304 ?
304 per noi
-303 s
-302 example
302 ogni giorno
-301 cantina
-300 carattere
-297 nodo
-297 oggi ogni
-297 trascurabile
-296 sim
-296 vuole
293 mai
-292 direzione
-292 officina
-292 rete
-290 aspettiamo
-290 personale
289 ringraziamo per
-286 rischi
-282 aspettiamo in
-281 quando
-280 domattina
280 la fiducia
-279 laboratorio
278 possa
-278 spett
-277 digitale
-277 elaborazione
275 mai di
275 non smetteremo
275 smetteremo
275 smetteremo mai
-274 il team
-274 ornella
-274 tipografia
-272 dispiaciuti
-272 nulla di
272 tutta
-271 mortificata
-271 taluni
-270 che cosa
-270 oggi stesso
-269 che puo
-269 del personale
-268 imbarazzo
-268 invio
-268 titolare
-267 niente
266 anno
-266 sistema
-265 lezione
265 ogni anno
-264 cognome
-264 mappa
-264 passa
-263 compagnia
-263 la compagnia
-263 parlare
-262 per quanto
-261 a ogni
-261 museo del
-260 libreria
-259 la direzione
-259 mani
-259 team
258 anni
-258 girotondo
-258 non e
-258 scuola
-257 torrescura
-256 e tra
-255 ogni invio
255 oltre
-255 per informazioni
-253 puoi
252 disagio e
-252 museo
-252 spese
251 grazie
-251 tutti
-250 potra
250 stiamo
-249 cifratura
249 missione
-249 non aveva
-249 padana
-248 busta
-248 contratto
-248 cosa
-248 via
-247 arriva
-247 informatico
-247 sms
-246 signora
-245 del tutto
-245 la lezione
-245 ma
245 pubblico
245 pubblico e
-245 ufficio
-244 insomma
-244 l' occasione
-244 occasione
-244 occasione per
-243 caro
-243 generale
243 la settimana
-243 la sua
-243 regalo
-242 quella pagina
-240 letto
-239 minuti
-239 puo rispondere
-238 aggiungiamo
-238 reclami
-237 corretta e
-237 data corretta
-237 il pacco
-237 le corse
-237 trattasi
-237 trattasi di
236 da sempre
236 disagio
-236 serena
-235 colpa del
-235 comunque di
-235 le informazioni
235 quelli
-234 corse
-234 indirizzi
234 menu
233 ambito
233 nell' ambito
-232 da #
-232 in piu
-232 paragona
-231 conto
-231 davvero
231 perche
-230 natale
-230 offerta
230 propri
-229 il biglietto
-229 pagare la
-229 trovi a
228 e il
228 giorno
228 societa
228 verifiche
-227 adesso
-227 domani
-227 graduatoria
-227 identita e
227 italia
-227 la graduatoria
-227 quindi
-227 riparte
-227 stasera
227 sui
227 tutta italia
-226 genere
-226 iscritte
-226 particolarmente
-226 studio
-226 un messaggio
225 fiducia
-224 ci sono
-224 cosa fare
-223 disturbo
-222 buongiorno
-222 potete
-221 a tutti
221 famiglie
-221 tuoi clienti
-220 arrecato
-220 poteva
-220 se ti
-220 sei
-219 sei mesi
-219 tardi
-218 quello che
217 fa
-217 scade
-217 scuse
-217 visto
-216 per una
-216 registrato
-215 la posta
-215 la telecamera
-215 segretaria
-215 telecamera
214 # del
214 che porta
-214 io
-214 tua tessera
-213 con le
-213 focaccia
213 la banca
-213 lorenza
-212 l' autorita
-212 no ?
212 nostre
-211 controlla i
-211 diciamo
-211 diciamo che
-211 disagio che
-211 non lo
-211 tempo e
-210 dispiace
210 e ti
-210 l' ufficio
-209 comune di
-208 e ora
-208 restituito
-207 biglietteria
-207 da lunedi
207 grazie a
-206 all'
-206 spiacenti
-206 vale
-205 copiato e
-205 ho
-205 in fondo
-205 nessun
-205 ora il
205 prendiamo
-204 firma
-204 noi non
-204 per sei
-204 presto
-204 quello
-204 vediamo
-203 anticipato
-203 carte non
-203 colpa
-203 cosa le
-203 le carte
-203 lo sportello
-203 piazza
-202 dove
-202 hai
-202 immobiliare
-202 risponde
-202 valida
-201 chiara
-201 e valida
-201 pacco
-201 sola
-201 uno dei
-200 con tutti
-200 gruppo
200 il disagio
-200 il gruppo
-200 no
-200 nostro sistema
200 servizio
-200 tolta
-199 # #
199 nell'
-199 notte
-199 se la
198 otto
197 dopo
-197 non sono
-197 novembre abbiamo
-196 chiamate
-196 consigliamo
-196 davanti
-196 davanti a
-196 deve
-196 noi e
-196 non deve
-195 i nostri
-195 l' inconveniente
-195 la prima
-195 la sono
-195 mensa
195 noi
-195 quanti
-194 nell' area
-194 possono
194 voglia di
-193 # senza
193 aperto la
-193 autorita
-193 dal
-193 greco
193 la ringraziamo
-193 passano
-192 espositori
-192 ogni caso
-192 provveduto
-192 settembre
-192 spesa
-191 chiarimenti
-191 ci sei
191 come
-191 controlla
-191 di scuola
-191 il responsabile
-191 inconveniente e
-191 nuovo
-191 ora
-191 per chiarimenti
-191 preferisce
-190 abbonato
-189 ai
-189 che la
189 cosi
-189 domande
-189 ha avuto
-189 non utilizzare
-189 utilizzare
-189 utilizzare la
-188 casaviva
188 e la
-188 inconveniente
-188 registro
-187 abbiamo gia
-187 dai
-187 queste
-186 dati di
-186 ormai
-186 vanno
-185 che i
-185 erano
-185 oggi
-185 per ogni
-185 torroni
-184 coda
-184 dieci minuti
-184 dopo dieci
-184 impianti
184 la nostra
184 la qualita
-184 risposte a
-184 tagliando
-183 aperte
-183 cifra
-183 fondo
-183 lei e
-183 sono stati
-182 di noi
-182 fatto
182 lo sai
182 mesi abbiamo
-182 modifica
182 questi mesi
182 sai
-182 siamo spiacenti
-181 allegato e
-181 dadi
-181 ne sono
-181 o un
-181 se per
-181 solo invio
-180 e all'
-180 imputabile
180 noi la
-180 sesamo
180 si sono
-180 tariffa
-179 chiedono di
179 community
-179 da oggi
-179 del teatro
-179 linea
-179 teatro
179 tutto per
-178 disponibile
178 entro le
-178 la biglietteria
-178 login
-178 meta
-178 sotto
-178 tessera
-178 trovi
-177 banda
-177 banda di
-177 belcolle
-177 foglietto
-177 fornace
-177 fornace belcolle
-177 iscrizioni
-177 la banda
-177 sa
-176 comune
-176 conferma
176 donato
-176 e saldo
176 euro e
-176 gentile signora
-176 i #
-176 siete
-175 backup
-175 con chi
175 eventuali
-175 il computer
-175 secondo
-174 da questa
174 i progetti
-174 insieme al
-174 isolato
174 progetti
-174 scriverle
-173 a partire
-173 a settembre
173 la relazione
-173 le consigliamo
-173 partire da
-173 referente
173 relazione
173 semi
-173 tessera e
-173 un secondo
-173 vedi
-173 vedi il
-172 albergo
-172 alcun
-172 chiedo
-172 e gliela
-172 fra
-172 gliela
-172 https
-172 l' ho
-172 lo staff
-172 parte della
-172 pure non
-172 rifiutati
-172 staff
-172 staff di
-171 a disposizione
-171 canone
-171 definitiva
-171 e vale
-171 li
-171 lo #
171 sistemi
171 sono i
-170 abbonamento
-170 leggono
-170 trattenute
-170 un saluto
-170 zero
-169 avuto
-169 blocco
-169 ci dispiace
-169 e gia
-169 e in
-169 la nuova
-169 posta
169 questo
-168 avvisi
-168 bollettino
-168 del conto
-168 dott ssa
-168 e i
-168 lettera
-168 sportello
-168 ssa
-167 abbiamo fatto
-167 carico
-167 nessuno
-166 comunque
-166 faccio
-166 inoltre
-166 lo faccio
-166 spiacenti per
-165 che e
-165 consegnati
-165 giugno non
-165 il login
-165 login da
-165 questo indirizzo
-164 al sesamo
-164 allergici
-164 altre
-164 biglietto
-164 dal #
-164 direttamente
-164 elenco
-164 le altre
-164 per un
-164 prezzo e
164 rimangono
-163 dispositivo
-163 modulo
-163 qui
-162 da remoto
-162 mi
-162 sincere
-161 andare
-161 andare in
-161 aveva
-161 banco
-161 banco e
-161 da qui
-161 di andare
-161 di marzo
161 e per
-161 ha
-161 in omaggio
-161 omaggio
-161 per parlare
-160 ecco quello
-160 il secondo
-160 impostazione
-160 impostazioni
-160 la conferma
-160 offerte
-160 quella
-160 vi
-159 aggiornamento
159 corso
-159 denuncia
-159 dopo la
-159 e del
-159 i siti
-159 nel
-159 online
-159 pagine
-159 puo
-159 siti
-159 tra le
-158 computer
-158 conteneva
-158 domani alle
-158 il tuo
158 mesi
-158 orario e
-158 richiamare
-158 scusiamo se
-157 gratuita
-157 l' ente
-157 settembre e
-157 sono a
-157 sulla carta
-157 tenuto
157 vengono
156 avete
156 corsi
-156 una copia
-156 versione
-155 area
-155 da noi
155 di tutto
-155 documento
-155 dovevano
-155 gestionale
-155 in meno
-155 marzia
155 nuovi
-155 risposte
-155 sono state
-155 tolto
-155 tutte
154 a cuore
-154 abbiamo
-154 al corrente
154 ci sta
-154 corrente
-154 da una
-154 la fattura
-154 presente
-153 e martedi
153 la sicurezza
-153 lo rilegge
-153 non c'
-153 rilegge la
-152 chiedo perdono
-152 favore
-152 frattempo
-152 gia nella
-152 impostato
-152 nel frattempo
-152 per favore
-152 perdono
-152 trovi nella
-151 # persone
-151 agenda
-151 desideriamo
-151 nuova carta
150 con noi
-150 la presente
-150 voce
149 al centro
149 avanti i
-149 di nuovo
-149 gia aperto
149 nuove
-148 # di
148 a casa
-148 e aperta
-148 operatore
-148 pagato
-148 partito
148 passo
-148 per verificare
-148 richiesto
-148 se nel
-148 tutte le
-148 un nuovo
-148 un operatore
-147 # i
-147 che non
147 che si
-147 durante
-147 e nel
-147 la differenza
-147 la preghiamo
147 ogni mattina
-147 responsabile della
-147 sappiamo che
-147 sassoalto
-147 su #
146 al sicuro
-146 comunicare
-146 non comunicare
-146 percorso
-146 portineria
-146 prima lezione
-146 questa lettera
-146 rispondete a
-146 senza
146 sicuro
-146 ultima
-145 biglietti
-145 citta
-145 colpa e
-145 differenza
-145 euro !
-145 l' importo
-145 la colpa
-145 portava
-145 ricevuto lunedi
-145 scriviamo
-145 segnalare
-145 stanotte
-145 trova
-145 una persona
-144 averti
-144 era
-144 gentile signor
144 le #
-144 qui e
-144 remoto
-144 scopri
-143 attesa
-143 esercitazione
-143 mese
-143 mese di
143 molto
-143 non possiamo
-143 occhiata
-143 possiamo
-143 profili
-143 questo ti
-143 rimaste
-143 saldo
-143 ti chiedo
-143 un' occhiata
-142 c' e
-142 di
-142 genitori
-142 i biglietti
-142 invece
-142 lunedi
-142 meno
-142 passare
-142 persona
-142 qualunque
-141 aula
-141 avra
-141 cosa abbiamo
-141 e rimasta
-141 finale
-141 non abbiamo
-141 ora e
-141 potevano
-141 rimasta
-141 soldi
-141 tu sei
-140 accaduto e
-140 d' identita
-140 doveva
-140 preghiamo
-140 qualche settimana
-140 volta
-139 andato
139 comprensione
-139 conta
-139 di documenti
-139 di partenza
-139 dobbiamo
-139 e andato
139 e sempre
-139 fra questi
-139 la carta
-139 leggo
-139 movimenti dal
-139 nel suo
-139 partenza
-139 preghiamo di
-139 quelli che
-139 questi ci
138 dei nostri
-138 ferie
-138 il mese
-138 in giornata
-138 loro
-138 piccola
-138 questa settimana
-138 richieste di
-138 sapere
-138 server
-138 vi chiedo
-138 violazione
-137 accedi
-137 allegato
-137 i soldi
-137 prepariamo
-137 prepariamo noi
-137 sua
-137 subito con
136 centro
-136 chiave
-136 denaro
-136 grande
-136 il primo
-136 illecito
136 lavoriamo
-136 primo
135 avanti
-135 contiene
-135 dall' esterno
-135 dovuto
135 fatturello
-135 il blu
-135 programma
-135 relazioni
-135 reso
135 un servizio
-135 verificare
135 viaggio
-134 bici
-134 di sconto
-134 episodio
-134 gratis
-134 mi chiami
-134 p a
-134 parola
-134 previsto
-134 qualcosa
-134 rilegge
-134 rimandato
-134 s p
-134 sarebbero
-134 tuo
-134 vi abbiamo
-133 anziche
133 con la
-133 dall'
-133 fornitore
133 in questi
-133 messaggi
-133 modello
-133 pagamenti
-133 scrivi a
-133 volte
-132 causato
-132 di una
-132 ha inviato
-132 mail che
-132 premuto
-132 riguardato
-132 sapere quali
-132 trovera
-131 c'
-131 del comune
-131 numero #
131 per questo
-131 riservata e
-131 sala
-131 sappiamo
-131 solo
-131 soltanto
-131 stato cancellato
-131 tra
-130 che ne
-130 concerto
-130 concerto e
-130 eventuale disagio
-130 il concerto
-130 il programma
-130 imbarco
-130 in biglietteria
130 in una
-130 l
-130 nostre scuse
-130 r l
-130 s r
130 te e
-129 # febbraio
-129 ce
-129 ce ne
-129 corriere
-129 e se
-129 febbraio
129 la tutela
-129 le copie
-129 pagina
-129 per parlarne
-129 rispondete
-129 samuele
129 tornano
129 tutela dei
-129 vecchio
-128 apriamo
-128 con un
-128 esatto
-128 esatto e
-128 file
-128 giusto
-128 nella mail
-128 quali
-128 restituiamo
-128 stamattina
128 voglia
-127 abbiamo cambiato
-127 agli
-127 bonifico
-127 compreso
-127 i backup
-127 interessato
-127 ne scusiamo
-127 tetto
-127 vogliamo
-126 bolletta
-126 creato
-126 di oggi
-126 poi si
-126 prova
-126 responsabilita e
-126 ritirare
-126 sia
-126 sospetto
126 tua
-126 valutazione
-125 comunicato
-125 corretta
-125 iscritti
-125 non riconosce
125 nulla
-125 riconosce
-125 rispondi qui
-125 stato un
-124 a #
-124 acqua
-124 che era
-124 chi desidera
-124 chi l'
-124 com'
-124 completa
-124 e non
-124 esteri
-124 gennaio e
-124 gestione
-124 gia
-124 ordini
-124 prossima
-124 visitatori
-123 accettare
-123 accettare le
123 azienda
-123 caricato
-123 chiedono
-123 da solo
-123 di altri
-123 ieri e
-123 nessuna
-123 partono
-123 per i
-123 per qualunque
-123 persone
-123 sulle
-123 vasca
-123 vasca piccola
-122 caso
122 che vogliamo
122 con l'
-122 identita
-122 lunedi abbiamo
-122 orario
-122 ricevuto
122 sono
-122 terapeuta
-121 a questo
-121 albergo faro
121 ancora
-121 dottoressa
-121 faro
-121 faro vecchio
-121 fino alla
121 grazie per
-121 l' aggiornamento
-121 mercoledi #
-121 nostro negozio
-121 pasto
-121 sito ha
-121 uno
-120 alle #
-120 cancellate
-120 cancellate il
-120 ciascuno
120 cui
-120 d' acqua
-120 e ci
-120 e presentato
-120 e tenere
-120 file senza
-120 messa
-120 non verranno
120 parte
-120 perdita
-120 pratica
-120 presentato denuncia
-120 tenere
-120 tenere d'
`,
};
