import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-491 infastidito
485 siamo
-388 chiara
-364 saluto
-361 amministratore
-361 le informazioni
-352 ciao
-346 dott
-345 trovato
-344 ormai
-337 assicurazioni
-336 hotel
-327 farmacia
-324 gentili
-324 migliori
-322 stasera
-318 tipografia
-316 officina
-314 ente
-313 segreteria
-300 sim
298 davvero
298 mortificata
-298 reclami
-294 parlare
293 per quanto
-293 rete
-292 lavoro
-291 ornella
289 chiedo scusa
-287 direttore
-286 paolo
-285 quanti
-280 ecco
277 ne scusiamo
-276 quella pagina
-275 qualita
-272 lorenza
-271 passione
-271 passo
-270 girotondo
270 molti
-268 presidente
-267 palestra
-266 laboratorio
264 e ci
263 le chiediamo
262 quanto
-261 festival
-260 colleghi
-259 noi di
-258 buongiorno
-258 libreria
-258 mensa
-258 offerta
-255 erano
-254 qualcuno
-254 trascurabile
-252 insomma
-250 euro e
248 regalo
-246 era giusto
-246 signor
-245 essere stato
-244 messa
-243 mani
-243 nodo
242 chiediamo scusa
-242 tutela
241 scusa
240 chiediamo
-237 gentile
-237 s
-236 vogliamo
-234 spett
-234 stata un'
-233 atteso
-233 tardi
-232 per verificare
-230 sarebbero
-229 si scusa
-227 modulo
-227 pochi
-227 trovi nella
-226 conto
-226 digitale
-225 chi avesse
-225 sono i
-224 aggiungiamo
224 i lettori
-224 paragona
-224 stavolta
-223 chiarimenti
-223 impostazione
-223 per chiarimenti
-222 annullato
-222 in difficolta
-222 padana
-222 quando
219 anche per
-219 caro
-219 quota
-218 che per
218 scuse
-217 arrecato
-217 puo essere
-216 testa
-215 difficolta
-215 prezzo e
-215 r
-214 dimenticata
-214 episodio
-214 museo del
-214 versione
-213 per informazioni
-213 riparte
-212 draghi
-212 l' avviso
-212 la sono
-212 non sono
-211 dietro
-211 grazie a
-211 in fondo
211 noi e
-211 puo rispondere
-211 reso
-210 disturbo
-210 ultima
-209 ?
209 dobbiamo
-209 finale
-208 con quanti
-208 lettera
-206 e tra
-205 cuorinfila
-205 disagio che
205 donato
-205 torroni
-203 generale
-203 isolato
-202 aspettiamo in
-202 avesse
-202 di garantire
-202 garantire
202 l' hanno
-202 provveduto
-201 abbonamento
201 dispiace
-201 se la
-201 spese
-199 # #
-199 aspettiamo
-199 eventuale
-199 l' ente
199 mi dispiace
-199 pasto
199 se ne
-199 sola
-198 cantina
198 ne
-196 comune di
196 di noi
-196 l' eventuale
-196 museo
-196 nulla di
-196 rispondi qui
-196 un saluto
-195 domattina
-195 subito
-194 ha avuto
-194 piccolo
-194 rimangono
-194 un piccolo
193 ce ne
-193 minuti
-193 no ?
-193 studio
-192 avviso
-192 cosa le
-192 imputabile
-192 non aveva
-192 per una
-191 pure
-191 torrescura
-190 cifratura
-189 dieci minuti
-189 dopo dieci
-189 piattaforma
188 con tutti
188 ma
-188 presto
-187 non possiamo
-187 possiamo
-186 cena
-186 di documenti
-186 essere
-186 fondo
-186 rimasto
-185 il biglietto
-185 vediamo
-184 immobiliare
-183 allegato e
-183 prendiamo
-183 segretaria
-182 dato
182 vi chiediamo
-181 carte
-181 loro
-181 rischio
-181 scusiamo se
-180 compagnia
-180 example
-180 greco
-180 la compagnia
-180 nel suo
-180 signora
-179 ciao a
-179 di aggiornamento
-179 e i
-179 responsabile
-178 del personale
-178 si sono
-177 casaviva
-177 chiamate
-177 copiato e
-177 ne sono
-177 treno
-175 contratto
-175 il team
-174 averla
-174 ecco quello
-174 una svista
-173 cosi
-173 no
-173 rischi
173 scusa a
-173 tenuto
-172 al corrente
-172 corrente
-172 gruppo
-172 il gruppo
-172 impostato
-172 mese di
-171 passare
-171 tu sei
-170 ai
-170 alla lista
-170 aula
169 ho
-169 impianti
168 dovuto
-168 inoltre
-168 modulo di
168 siamo davvero
-167 disposizione per
167 le chiedo
167 lettori
-166 avuto
166 sincere
-166 sms
-165 aria
-165 colpa del
-165 fatturazione
164 chiedo perdono
-164 genitori
-164 l' autorita
-164 l' email
164 perdono
-164 possa
-164 visti
-163 accedi
-163 amico
-163 di nuovo
-163 e rimasto
-163 estate
-163 pomeriggio
-163 semi
-163 team
-162 # sono
-162 dove
-162 i siti
-162 non c'
-162 riservatezza
-162 scopri
-162 siti
-161 cliente
-161 esercitazione
-161 fare
-161 noi non
161 per
-161 qualche
-161 vedi
-161 vedi il
-160 bene
-160 busta
-160 comunicato
-160 grazie
-160 piazza
-160 registro
-160 sa
-159 abbiamo fatto
-159 del
-159 la qualita
158 avevi
-158 le consigliamo
-158 nessuno
-158 non ci
-158 quindi
-157 e qui
-157 errore materiale
-157 focaccia
157 imbarazzo
-157 materiale
-157 se il
-156 canone
-156 era stato
-156 in biglietteria
-156 passate
-155 della stampa
-155 direttamente
-155 gentile signora
155 ho sbagliato
-155 l' archivio
-155 lo staff
-155 staff
-155 staff di
-154 che si
-154 creato
-154 la sua
-154 ne ha
-154 questo ti
-154 societa
152 ci dispiace
-152 dall'
-152 interno
-152 remoto
-152 sugli
-152 un messaggio
-151 al centro
-151 casi
-151 di altri
-151 finito
-151 per un
-151 qui sotto
-151 sassoalto
-151 violazione
150 chiedo
-149 abbiamo gia
-149 iscritte
149 la fiducia
-149 personale
-149 poteva
-149 tutto per
-148 dieci
-148 domande
-148 lei
147 all'
-147 cio
-146 albergo
-146 belcolle
-146 dimenticate
-146 due volte
-146 espositori
-146 fornace
-146 fornace belcolle
-146 il tutto
146 leggerezza
146 leggerezza nostra
-146 per ogni
-146 richiesto
-146 trovi
146 una leggerezza
145 e ti
-145 lo sai
-145 per sei
-145 sai
-145 soltanto
-144 banda
-144 banda di
-144 la banda
-144 scriverle
-144 vuole
-143 al sesamo
-143 autorita
-143 carattere
-143 e vale
143 le mie
143 mie
143 mie scuse
-143 ora il
-143 stato
-142 basta
-142 dott ssa
142 le abbiamo
-142 non cambia
-142 ssa
-142 un errore
-141 ce lo
-141 e all'
-141 fatturello
141 l' invio
-141 trovi a
-140 disagio
-140 informazioni
-140 marzia
-140 potra
-140 puo
-140 queste
-140 referto
-140 sappiamo
-140 sono in
-139 dentro c'
-139 example #
-139 mi chiami
-139 passa
-139 puoi
-139 sappiamo che
139 spiacenti per
-139 stampa
-138 comunicare
-138 due
-138 li
-138 non comunicare
-137 conta
-137 direzione
137 natale
-137 se ti
-136 che la
-136 chi l'
-136 davanti
-136 davanti a
136 l' ho
-136 per uno
-136 rettifica
-136 sua
-136 ultimo
136 un' ora
-135 durata
135 e per
-135 visiora
134 dispiaciuti
-134 fornitore
-134 le copie
-134 ma sappiamo
-134 oggi
-134 passa a
-134 quanto pare
-134 tariffa
-134 tutte le
-134 volte
-133 appunti
133 ce
-133 il documento
-133 lavoriamo
-133 partito
-133 potete
-133 zero
-132 dispositivo
-132 dna
132 e con
-132 la prima
-132 modifica
-132 nostro dna
-132 visibile
-131 a quattro
-131 chiarimento
-131 corretta e
-131 data corretta
-131 e da
-131 illecito
-131 passate a
-131 pubblicato
-131 riguarda
-131 sono stati
-131 titolare
-130 che ci
-130 che vogliamo
130 del calendario
-130 e vero
-130 famiglie
-130 le avesse
-130 qualora
-130 restituito
-130 scusiamo qualora
-130 sei mesi
-130 viene
-129 albergo faro
-129 bollettino
-129 corse
129 e le
-129 faro
-129 faro vecchio
129 nostre scuse
-129 per te
-129 prossima
-128 allergici
-128 elaborazione
-128 gentile signor
-128 le corse
-128 scuola
-128 spedisco
-127 a quanto
-127 consigliamo
-127 disposizione
-127 gestione
-127 il programma
127 il server
-127 sbaglio
-127 spesa
-127 taluni
-127 tutte
-127 vale
-126 chi non
-126 controlla i
126 di voi
-126 e stata
-126 grande
-126 la direzione
-126 relazioni
-126 rispondere
-126 serata
-126 su #
-126 un solo
-126 una mail
-125 anticipato
-125 avra
-125 domani alle
-125 e valida
-125 mappa
-125 missione
-125 non verranno
-125 operatore
-125 pure non
125 scorso
-125 un operatore
-124 biglietto
124 cui ci
-124 definitiva
124 di cui
-124 di un'
-124 pare
-124 premium
-124 sistema di
-123 da una
-123 qualunque
-123 ricevuto lunedi
123 sistema e
-123 trovate
-122 presentato
-122 stata
-122 vecchio
-121 che ne
-121 cifra
-121 delle
-121 insieme al
-121 pagine
-121 scaricato
121 ti chiediamo
-121 verificare
-120 # ore
-120 al
-120 altre
-120 backup
120 e la
-120 fattura
-120 il responsabile
-120 le altre
-120 lista
-120 per qualunque
-120 si
-120 te e
-120 uno per
`,
  fault: `
567 avevamo
-495 # #
487 nodo
-467 chi non
447 colpa
-429 saluto
-429 tutti i
427 vero
-422 mortificata
422 potuto
-416 parlare
412 volte
411 e vero
411 era
-399 vale
-397 avvisi
-389 del tutto
388 qualcuno ha
-385 ieri e
-384 previsto
-380 e con
379 nostra mancanza
-379 nulla
377 colpa del
376 corsa
376 la corsa
375 doveva
375 ma
-374 # non
373 taluni
371 l' abbiamo
-371 non sono
-369 canone
-369 farmacia
-368 dott
-368 fino a
368 stanotte
367 ha
-367 oltre
-365 l' hai
-361 amministratore
-361 cosi
-359 fare
357 dovuto
-353 tutte
352 # i
-352 attesa
-352 direttore
351 aggiornamento
350 linea
347 alcuni
347 due volte
347 registrate
347 venerdi #
346 tardi
344 e me
-343 referti
-342 e aperta
-341 ente
-341 i tre
-341 signor
-340 ci scusiamo
-339 meno
-338 ancora
338 scorso
337 abbiamo scritto
-337 gentili
-337 scusiamo
-336 rimborsato
-335 da lunedi
-335 libreria
-335 ogni
333 vi abbiamo
-332 hotel
332 profili
331 casi
-331 treno
-330 garante
-330 gia
330 premuto
-329 autorita
-329 migliori
-329 trascurabile
-329 viaggio
-328 entro
-327 acceso
-325 controlla
-325 le chiediamo
-325 tenuto
-324 aggiungiamo
-324 colleghi
-324 ecco
324 non li
324 ordini
324 rimasto
322 all'
-322 di garantire
-322 garantire
-322 l' autorita
-321 dovrebbe
-321 hai gia
-321 partono
-321 percorso
-321 torroni
-320 ha avuto
-320 lorenza
-320 responsabile
-320 ritirare
319 arrivato
319 errore e
-319 parlare con
-318 in meno
-318 intanto
-317 assicurazioni
-317 controlla i
-317 rimaste
-316 che si
-315 carta
315 di un'
315 essere
-314 avuto
314 computer
-314 espositori
314 malfunzionamento
-314 paolo
-314 riparte
314 un malfunzionamento
-313 avvisato il
-312 a domenica
-312 atteso
-312 viene
311 abbiamo stampato
-311 example
-311 mancanza
-311 officina
310 l' ho
-310 qui
-309 ciao
308 aveva
-308 e i
308 numero di
-308 nuova
-308 pochi
-308 rilegge
-308 ringraziamo
-307 avvisato
-307 la fiducia
306 che avevi
-306 no
-306 piu di
306 ultimo
305 finito
-305 modulo
-305 risposte
-304 del conto
-304 marta
-304 nessuno
-304 nuovo
-303 a ogni
-302 museo del
302 nostra
-302 regalo
-302 se ne
-302 vedi
-302 vedi il
-301 accesso e
-301 denuncia
-301 festival
-301 in piu
301 le chiedo
300 # un
300 non aveva
299 nel
-299 propri
-299 questi
-298 martedi dalle
297 cavo
-297 ha il
297 pubblicato
-296 blocco
-295 alla
-295 differenza
294 che la
-294 non ne
-294 prezzo e
294 tra il
293 cifratura
-293 i biglietti
293 la pagina
-293 passo
293 potuto leggere
292 di noi
-292 grande
-292 il biglietto
-292 riapriamo
-292 un' ora
291 ognuno
290 certificato
290 certificato medico
290 e certificato
290 ha premuto
290 lunedi abbiamo
289 andato
289 e andato
-289 rimangono
-289 scusa a
288 abbiamo caricato
288 leggerezza
288 leggerezza nostra
288 una leggerezza
-287 banca
-287 cancellato
-287 consegnato
-287 dna
287 in data
-287 lo rilegge
-287 mensa
-287 nostro dna
287 ormai
-287 presidente
-287 rilegge la
287 server
287 sul
286 copiato
-286 e un
286 la responsabilita
286 nel nostro
286 responsabilita
-286 riceve
-286 testa
-285 chi l'
-285 pasto
-285 sara
284 nostri
-283 cosa
-283 i dati
283 leggere
-283 tornano
-282 abbiamo gia
282 breve
-282 del suo
282 impostazione
-282 mio
-282 oggi
-282 quella giusta
281 avevamo lasciato
-281 chiamate
-281 per informazioni
-281 preferisce
-281 spiacenti
-281 trovate
-280 giornata
-280 in ufficio
280 nostra e
-279 ferie
-279 lavoro
279 le abbiamo
279 qualche
-279 si scusa
-278 da oggi
278 file
-278 giorno
278 quanti
-278 telefonate che
-278 usiamo
-277 di credito
-277 l' email
-277 rimborsiamo
-276 altre
-276 le altre
-276 tua banca
276 un nostro
-275 con quanti
-275 gentile signora
-275 illecito
-275 perdita
-274 ce lo
-274 spett
-273 caso
-273 da questa
273 errore umano
273 quattro
273 umano
-272 e qui
-272 offerta
-272 pagine
-270 aperte
-270 chi arriva
-270 con scadenza
270 ops
-270 r
-270 scadenza #
269 affitto
-269 chiara
269 chiedo perdono
-269 guida
-269 la guida
-269 particolarmente
-269 password e
-269 per quanto
269 perdono
-269 un messaggio
268 dimenticate
-268 girotondo
-268 ha gia
-268 impianti
268 invece di
-268 movimenti
-268 persona
-268 profondamente
268 solo un
268 stato solo
268 visti
-267 dispositivo
-267 dopo la
-267 non possiamo
-267 possiamo
-267 riservata e
267 spedito
-266 abbiamo chiuso
-266 dai
266 dal nostro
-266 ornella
-266 paragona
-265 casa
-265 citando
265 di stamane
265 il numero
-265 in una
265 stamane
-265 verra
-264 isolato
-264 per parlare
-263 il programma
-263 studio
-263 tessera
-262 caro
-262 entro il
-262 la settimana
-262 le corse
-261 ci sono
-261 dice
-261 dice di
-261 euro !
-261 funziona
-261 immagine
-261 l' immagine
-261 un numero
261 venerdi
-260 di canone
-259 il problema
-259 iscritto
-259 ora si
-259 per iscritto
-259 queste
-259 siamo profondamente
-259 team
-258 carte
-258 ne ha
-258 ristretto
-258 signora
-258 trovera
257 due
-257 identita e
-256 alcun
256 chiunque
-256 digitale
256 patente
256 potenzialmente
255 colpa e
-255 comune di
-255 corretto il
-255 e tra
-255 eliminato
-255 fra
-255 istruttore
255 la colpa
-255 lettori
255 non era
-255 parte
-255 poi si
-255 torrescura
254 # settembre
254 ad
254 davanti
254 davanti a
-254 non ci
-253 carta non
-253 grave
253 indirizzi
252 acquisto
252 destinatari
-252 lo #
-252 scuse
-252 sistemi
-252 trovi nella
-251 al garante
251 con la
-251 conteneva
-251 e vale
-251 indirizzo di
-251 potra
-251 quota
251 scelto l'
-251 stiamo
251 stipendi
-250 # con
250 a quattro
-250 di ferie
250 letto
-249 allergici
-249 appunti
-249 apriamo
-249 greco
249 i suoi
-249 l' eventuale
-249 posto
-248 con le
-248 e il
-248 il team
248 imputabile
248 ricevuto
-247 conferma
247 del nostro
247 mi dispiace
-247 nulla di
-247 rispondere
-247 sapere quali
-247 scusiamo con
-247 subito
-247 tetto
-247 tutti
-246 estate
-246 fatturazione
246 fornitore
-246 garante e
246 nome email
246 perito
245 # le
-245 abbonamento
-245 di oggi
-245 permesso
-245 suo nome
244 alcune
-244 bambini
244 ci siamo
-244 meta
-244 scriverle
-244 voglia
-243 abbonato
-243 cambi
243 l' aggiornamento
243 la copia
-243 padana
-242 a sua
-242 conto
-242 la differenza
-242 palestra
242 tempo
242 troppo
241 invito
-241 leggono
-241 per posta
241 sistema di
-241 tutta
240 abbiamo spedito
240 avvenuto
-240 corretto
240 dovevano
-240 e avvisato
-240 soldi
-239 anticipato
-239 coda
239 cognome e
239 controllare
-239 non #
-239 posta
-238 a mezzogiorno
238 chiavi
-238 e mercoledi
-238 e per
238 guardare
-238 l' hanno
238 le chiavi
-238 mezzogiorno
-238 rischi
-238 spedisco
-238 trovi a
237 causa
-237 e martedi
-237 fatturello
-237 i vostri
-237 il responsabile
237 portava
-237 prima di
-237 vostri
236 ieri
236 non abbiamo
-236 privacy
236 ricevuto lunedi
-235 a privacy
235 aggiornato
-235 le consigliamo
-235 tuo profilo
234 abusivo
234 accesso abusivo
-234 ciascuno
-234 nessuna
234 un accesso
-233 chiusa il
-233 gentile signor
233 la sala
-233 ora
-233 se
232 caricati
-232 dpo e
232 i nostri
-232 i progetti
-232 i soldi
-232 per le
-232 progetti
-232 tolta
-231 fine
-231 genitori
-230 che le
-230 deve
-230 non deve
-230 nuove
-229 corretta
-229 di carta
-229 di nuovo
-229 gli accessi
229 i nomi
-229 la verifica
-229 perso
-229 qui sotto
-229 spiacenti per
228 doveva partire
228 ma la
-228 oggi stesso
-228 rischio
228 sei bottiglie
-228 un giorno
-227 cambia
-227 corretta e
-227 data corretta
-227 giusta e
227 ottobre
-227 per l'
227 scritto che
227 venduto
-227 visita
-227 zero
226 account
-226 anche
226 aula
-226 chiuso il
-226 e-mail
-226 i backup
-226 modulo di
-226 questa e-mail
-226 un secondo
-226 visiora
-225 e informato
-225 informato
-225 solo invio
-224 autorita garante
-224 busta
224 e rimasta
-224 era giusto
-224 in omaggio
224 indirizzo e
-224 no ?
224 ognuno di
-224 omaggio
-224 pagamenti
224 rimasta
224 un
223 dei #
223 ha spedito
-223 passa
-223 rimborso
-223 stato cancellato
223 svista
-222 alla polizia
-222 che cosa
-222 mail che
-222 mesi abbiamo
-222 questi mesi
222 soci
222 versione
221 alla cassa
221 piattaforma
-221 sono i
220 del calendario
-220 l' ente
-220 la conferma
-220 richiesto
-220 stasera
-220 vecchio
219 che era
219 dimenticata
219 hanno
219 oggetto
219 oggetto di
219 parte della
-219 se non
-219 sincere
-218 a disposizione
-218 amico
-218 biglietto
-218 e nella
-218 ogni invio
-218 se il
218 settembre e
-218 telefonate
-217 backup
-216 adesso
-216 ai
-216 al telefono
-216 allegato e
216 calendario delle
-216 le mie
216 lo hanno
-216 mie
-216 mie scuse
-216 non c'
-216 qualita
-216 spese
215 bloccata
-215 compagnia
-215 delle
215 e ce
-215 e tutto
-215 la compagnia
-215 la prima
215 nomi
215 recapitato
-215 scegliere
215 venuti
214 a lei
-214 ciascuno di
-214 dati
-214 direzione
-214 e presentato
-214 invii
-214 la nuova
-214 per te
-214 presentato denuncia
-214 tutela
-213 al sesamo
-213 arriva da
-213 bastano
213 caricato
-213 disposto
-213 facciamo
213 il foglio
-213 infastidito
213 lasciato
-213 riaperto
-213 s
-213 sospeso
-213 speciale
212 di questa
-212 presentato
-212 profilo
-212 tuoi dati
211 abbiamo
-211 annullata
-211 chi lo
211 di partenza
-211 disposizione
-211 e a
211 euro era
-211 il nostro
-211 le copie
211 partenza
211 per un
-211 stessa
-210 a tutti
210 bene
210 cognome
-210 verranno
-209 del teatro
209 di marzo
-209 euro e
209 nell'
-209 per il
-209 piazza
-209 teatro
209 tra cui
-209 un saluto
-209 vi
-208 chiami
-208 gestionale
-208 mercoledi #
208 per sei
207 anziche
-207 con l'
-207 da sempre
-207 draghi
-207 un solo
-207 voglia di
206 abbiamo pubblicato
206 da terzi
-206 e in
-206 paghi
206 pagina e
-206 sulla
-205 famiglie
-205 le #
-205 mi chiami
-205 non cambia
-205 nota di
205 password di
204 di domenica
-204 grazie
-204 la carta
-204 lo ha
-204 mondo
204 nomi dei
-204 passione
-204 rilevato
203 casella
203 date di
203 gestione
203 inviato il
-203 l' occasione
-203 le informazioni
-203 lineaviva
-203 lo staff
203 nostro e
-203 occasione
-203 occasione per
203 sabato
-203 staff
-203 staff di
-202 abbiamo corretto
-202 al centro
-202 che per
-202 codice e
202 e nostro
202 la seconda
-202 questo
-202 sugli
202 visitatori
201 a te
-201 il fatto
-201 la sera
201 piccolo
-201 scopri
201 un piccolo
201 utenti
200 allegata
-200 dentro
-200 di non
200 internet
200 nelle
200 programma di
-200 riguarda
-200 se per
-199 chiedere
-199 credito
-199 gratuitamente
-199 imbarco
-199 reclami
199 riportato
-198 cifrata
-198 la ricevuta
-198 novembre
-198 passate
-198 presto
-198 programma
198 qualcuno di
-197 il documento
-197 ogni mattina
-197 vale per
-196 cambiati
-196 diffidare
-196 diffidare di
196 durante
-196 i lettori
196 non corretto
-196 oggi ogni
-196 passano
-196 problema
196 sarebbero stati
-196 servizi
196 sito ha
196 suoi
196 ve
195 consultati
-195 e del
195 fra il
195 intrusione
-195 la stessa
-195 otto
195 posizione
195 potevano
-195 registro
-195 siamo spiacenti
195 stati consultati
-195 ti
195 un' intrusione
-194 contratto
-194 cuorinfila
-194 il blu
-194 insieme al
-194 non devi
194 quattro volte
-194 sportello
-194 tutte le
-193 casaviva
-193 come previsto
-193 copie
193 cui
-193 gruppo
-193 il gruppo
-193 la posta
193 la tariffa
-193 le porgiamo
-193 porgiamo
-193 porgiamo le
193 stati
-193 uno per
192 #
192 a un'
-192 allo #
-192 cancellate
-192 cancellate il
-192 disposizione per
-192 e valida
192 esercitazione
-192 file senza
192 pagina di
-191 abbia
-191 cosa abbiamo
191 di prova
191 e al
-191 entro venerdi
-191 lo facciamo
191 pagina
191 responsabilita e
-191 sono a
-190 # ore
-190 banco o
-190 ci
-190 frattempo
190 male il
-190 nel frattempo
190 sua carta
-189 avanti i
-189 banco
-189 banda
-189 banda di
189 gli
-189 la banda
189 non l'
189 scelto
189 seconda
-189 si tratta
-189 sulla carta
188 arrivato un
188 cifrato
188 e arrivato
-188 fondo
188 ha copiato
188 il modello
-188 martedi
-188 per uno
-188 questa
-188 scrive
-188 un caso
-187 al banco
187 con
-187 gratuita
-187 in fondo
187 messa
187 rendiamo
187 tuo account
-186 # senza
-186 albergo
-186 devi
-186 grazie a
-186 impostazioni
-186 non verranno
186 rivolti
186 siamo rivolti
-186 spedisce
185 aria
185 compleanno
-185 consigliamo
185 di compleanno
-185 direttamente
-185 emilia
-185 emilia #
185 falso
-185 i prezzi
-185 nome il
-185 non riconosce
-185 o
-185 prezzi
-185 prossimo
-185 riconosce
-185 scuola
-185 sempre la
185 un falso
-185 via emilia
-184 da remoto
184 modello
-184 vale fino
-183 abbiamo consegnato
183 era stato
-183 iscritte
183 male
-183 prima
-183 soddisfazione
182 !
182 casella di
182 i pagamenti
182 in automatico
-182 indirizzo email
182 nel suo
-182 per i
182 riscontrato
182 sul nodo
182 suo estratto
-182 vi chiedo
-181 carte non
181 di telefono
-181 fiscale e
181 foglio
181 la informiamo
-181 le carte
181 maggio un
-181 partito
181 registrato
-180 apre
180 debole
-180 ed
-180 movimenti dal
180 nostro sistema
-180 quelli che
-180 valore
179 che siano
-179 conta
179 domenica
-179 e gia
-179 entro le
179 modifica
179 ricetta
179 stamattina alle
178 anomalia
178 certi
-178 chi preferisce
178 file di
178 gli indirizzi
178 ieri sera
-178 indietro
178 insomma
-178 non doveva
178 quarto
-178 relazioni
178 scaricato
178 ti abbiamo
178 un' anomalia
177 # e
-177 chiarimenti
-177 dentro c'
-177 esame
-177 noi non
-177 per chiarimenti
177 piccola
-177 possa
177 prendiamo
177 una svista
-176 al numero
176 cifra
-176 euro non
176 hai ricevuto
-176 inoltrarlo
176 n
176 n #
-176 senza inoltrarlo
176 stampato
176 vecchia
175 a un
-175 a una
-175 di pagare
-175 e stato
-175 immobiliare
-175 polizia postale
175 recapiti
174 contenente
-174 dubbio
-174 fuori
-174 i codici
-174 la direzione
-174 lunedi e
-174 messaggio e
-174 potete
-174 quindi
-174 risulta
174 sbagliato e
174 stato generato
-174 tratta
-173 passate a
-173 premium
-173 ricevuto la
-172 dottoressa
172 il computer
-172 iscrizioni
172 la riga
172 nome la
172 potrebbero
-172 restituiamo
-171 che ci
-171 comunque di
-171 interrotto
-171 lo storico
-171 ora il
171 promemoria
-171 storico
170 di voi
-170 dietro
170 file e
170 persone che
-170 polizia
170 poteva
-170 risponde
170 senza password
-169 affidato i
-169 aperta
-169 belcolle
169 caricare
169 cartella
-169 corsi
-169 e all'
-169 fornace
-169 fornace belcolle
169 lo stesso
169 nostra pagina
-169 o a
-169 pagamenti alla
-169 sono state
-169 spesa
169 stamattina
168 cioe
168 dei nostri
-168 e ora
-168 il rimborso
-168 l' avviso
-168 le password
-168 per verificare
-168 richiamare
-168 risposta
-168 samuele
-168 sola
167 cambio
167 cassa
-167 di lineaviva
-167 gia nella
167 inconveniente e
-167 mesi
167 ne siamo
167 nella
-167 puo rispondere
-167 sassoalto
166 che vogliamo
166 delle #
-166 ed e
-166 il garante
-166 informazioni
-166 passare
166 prossima volta
-166 puoi
-165 # se
165 allegato
-165 di controllare
165 e entrato
165 entrato
-165 il viaggio
-165 piu a
165 recapitata
-165 se vuole
165 sera
165 stata recapitata
-165 valida
164 # al
-164 bolletta
-164 comunicare
164 di documenti
-164 non comunicare
-164 pagolesto
164 proposto
-164 pure non
-164 terapeuta
-163 cambiare
-163 che citano
163 chiesto di
-163 citano
-163 da noi
-163 denaro
-163 e sempre
163 invece
-163 pure
163 tabella
163 telefona
-163 telefono e
-162 a chi
-162 abbiamo fatto
162 archivio
162 che vi
-162 desidera
162 fa
-162 ora e
-162 ti arriva
162 tue
161 aperto
-161 aperto la
161 cio
-161 compreso
161 con riferimento
161 ieri abbiamo
-161 in difficolta
-161 mi scriva
161 orario e
-161 per una
-161 postale
-161 questa e
-161 ricevere
161 sabato #
-161 sim
-161 subito con
-160 a settembre
-160 area riservata
-160 e gratis
-160 i referti
160 ne chiediamo
160 non si
-160 pazienti
160 percorsi
-160 puramente
-160 riportano
-160 riservata
-160 situazione
-160 stessa e
160 ve ne
159 # la
-159 definitiva
-159 di averti
159 mandato
159 nella nostra
-158 al corrente
158 altra cliente
-158 corrente
158 della sua
-157 a suo
157 al sicuro
-157 appena
-157 averti
-157 carattere
-157 i movimenti
-157 passa a
157 sicuro
-157 tolto i
156 di sabato
-156 episodio
-156 imbarazzo
156 maggio a
156 novembre un
-156 prima che
-156 segnalato
-156 tua
155 abbiamo richiamato
155 aperti
-155 appuntamento e
155 avevano gia
-155 c' erano
-155 che parlano
-155 dietista
155 il server
155 l' avevano
-155 le rimborsiamo
155 ma #
155 noi ha
155 online
-155 p a
-155 parlano
155 richiamato
-155 s p
-155 sa
-155 scriva
-154 bollettino
154 borsa corriere
-154 cambiato
154 di ieri
154 disponibile
-154 dott ssa
-154 l' app
154 numero
-154 personale
154 rata
-154 riporta
-154 ssa
153 aprile si
-153 azienda
-153 carico
153 degli
-153 ecco quello
-153 i tuoi
153 mail di
153 natale
153 pubblicata
-153 sta
-153 state
-153 team di
-153 un nuovo
-153 vero e
152 che a
152 dei sistemi
-152 di pagamento
152 il promemoria
-152 mani
-152 valido
151 abbiamo indicato
-151 ambito
-151 durata
-151 gratis
151 in cui
151 indicato
-151 nell' ambito
-151 noi di
-151 nostra priorita
151 numero #
-151 pagamento
151 paghe
-151 perche
-151 priorita
-151 se ti
151 sistema
-151 vostra
-150 # novembre
150 che hai
150 chiedo
-150 concerto
-150 concerto e
150 ho
-150 il concerto
-150 le sue
150 nostro sito
-150 sue
-149 chi desidera
-149 di ogni
149 e ti
149 iban di
-149 qualunque
-149 quando
-149 richieste
149 una nostra
148 abbiamo invertito
148 acquisti
-148 aprirlo
148 due giorni
-148 ha comprato
-148 incidente
148 invertito
148 invertito due
-148 marzia
148 quelli
-148 rimosso
-148 rimosso il
-148 senza aprirlo
148 siamo davvero
148 un archivio
-147 bloccato
-147 buongiorno
147 che un
-147 comprato
147 con nome
147 con un
-147 giusto
-147 ippocampo
-147 l' importo
-147 lo sa
147 nei
-147 prezzo intero
-147 viaggi
-147 viaggi ippocampo
-146 albergo faro
-146 blu
-146 dadi
-146 di grave
-146 faro
-146 faro vecchio
-146 garante il
-146 gia compilato
146 in due
146 la notifica
-146 niente di
-146 questa mattina
-146 questo ti
146 siete
-146 stato
146 un errore
-145 caso isolato
145 il listino
145 listino
145 listino e
145 pagina della
-145 profilo e
-145 rimborsiamo il
-145 sul sito
-145 vengono
-144 agli
144 agosto
-144 biglietti
-144 chiedono
144 copiato e
144 festivita
144 l' invio
-144 lei e
-144 mai di
-144 non smetteremo
-144 oggi e
-144 password
-144 ridiamo
144 sempre piu
-144 smetteremo
-144 smetteremo mai
144 suoi dati
-144 tu
-143 cancellare
-143 email
-143 entra
-143 fare niente
-143 i messaggi
-143 in questi
143 ma sappiamo
-143 mano
-143 ogni anno
-143 puo essere
143 riga
143 su #
143 volte lo
-142 altrove
-142 automaticamente
-142 chiedono di
142 e saldo
-142 generato automaticamente
-142 hanno gia
-142 l
-142 l' indirizzo
-142 messo
-142 per qualunque
-142 r l
-142 s r
-142 sull'
142 vanno
141 data #
-141 di cancellare
141 la piattaforma
-141 messaggi
141 nella notte
141 notte tra
141 voi ha
-140 # anche
-140 chiama
-140 comunicato
-140 di sera
-140 eventuale
140 fuso
-140 generale
140 informatico
-140 intero
140 nella mail
140 per gli
140 settembre
-139 abbiamo cambiato
139 altra
139 isee
-139 la mail
-138 corretto e
-138 cucina
138 foglio degli
-138 mail
138 quello di
137 che potrebbe
-137 confermato per
-137 disguido
-137 molti
-137 segreteria
-137 uno
-136 aspettiamo
136 completo
-136 dei dati
-136 disservizio
-136 referto
-136 spedizione
136 vecchia e
-135 ai motori
135 altri
135 avevano
-135 cancellarne
-135 cancellarne la
-135 chiesto ai
-135 di cancellarne
-135 dpo
-135 referente
135 remoto
-135 ricerca di
-135 sul conto
134 diciamo
134 diciamo che
-134 e presidiata
134 elenco degli
134 in un
134 la casella
134 limitato
134 limitato di
134 numero limitato
-134 pare
-134 presidiata
-134 resta
133 # l'
-133 compilato
-133 esatto
-133 esatto e
-133 in sede
-133 sede
-132 affidato
132 dal #
-132 fatto
-132 fino
-132 informato il
132 la serata
-132 laboratorio
132 notturna
-132 novembre abbiamo
-132 rispondendo
-132 sicurezza di
132 tariffa notturna
-132 tre
-131 ?
131 alla lista
-131 anche per
131 del documento
-131 di ricerca
131 la sono
-131 motori
-131 motori di
-131 ricerca
-131 rispondi qui
131 trovato
-130 cancellare il
130 casella non
130 che non
130 community
-130 dati di
-130 del personale
-130 la biglietteria
130 letture
130 nominativi
-130 portale e
-130 protezione dei
-130 scritto a
130 sui
-130 torri
-130 tre torri
129 # di
-129 attivato la
-129 chiuso l'
129 di mercoledi
129 di via
-129 e attivato
129 estraneo ha
-129 fingersi
-129 fingersi la
129 il tutto
-129 puo fingersi
-129 saldo e
129 te e
128 abbiamo inviato
-128 annullato
-128 data
-128 e l'
128 l' accesso
128 pagare la
128 rete
128 serata
128 settimane
-127 a prezzo
-127 abbiamo ritirato
-127 aspettiamo in
127 codice fiscale
127 creato
127 e rimasto
-127 entro #
-127 ieri hai
127 informiamo
127 informiamo che
127 nostro
127 ore
-127 prenotazione
127 qualche settimana
127 sala
-127 se ieri
-127 tratta di
-127 una nuova
-126 aprile
-126 e nessuno
126 estraneo
-126 ne sono
126 registri
126 un estraneo
-125 banco e
-125 gentile
125 hai ordinato
-125 pseudonimo
125 questa settimana
-125 ritirato
125 visibile
124 portato
124 portato via
-124 resta valido
-124 tu sei
124 tuoi clienti
-124 un tecnico
123 che
123 codice di
123 estratto conto
-123 il prezzo
123 la telecamera
-123 oppure
-123 restituito
123 rimandato
-123 sappiamo
-123 se nel
123 sicurezza
-123 sito e
123 telecamera
-122 avanti
-122 di scuola
122 parola
-122 reso
-122 scuola o
122 un'
-121 alta brianza
-121 brianza
-121 dal profilo
-121 di sangue
-121 donatori di
121 e codice
121 il #
121 maggio
-121 notifica al
-121 personalmente
-121 prima lezione
-121 sangue alta
-120 avviso
120 basta
-120 ci dispiace
120 di tutto
-120 donato
120 elenco dei
120 erano
-120 tra le
`,
  remedy: `
-567 avevamo
507 deve
507 non deve
497 tolta
482 abbiamo chiuso
-481 volte
-476 !
-476 ?
465 chiuso il
-460 ormai
-457 se ti
-452 saluto
-450 gentile
437 differenza
-436 vi abbiamo
-434 tempo
432 chiusa il
-427 isolato
423 ora
-416 ciao
416 riparte
-414 computer
-414 poteva
-410 gentili
-408 mappa
408 ritirato
408 vale
-403 rispondere
403 spese
401 guida
401 la guida
400 il biglietto
399 biglietto
-397 intanto
-397 tu sei
-395 perito
-392 # un
-392 dott
392 modulo
-392 quelli
389 il rimborso
387 la conferma
-383 dell'
383 se
-382 buongiorno
-382 hotel
382 tutte
-378 durante
-378 indirizzo di
-376 di domenica
-374 ha avuto
373 quello
372 affidato
372 stasera
371 disposto
-370 che cosa
370 la differenza
-370 presidente
-369 avuto
-369 palestra
-369 un messaggio
-367 anziche
-367 di uno
-364 natale
-364 responsabilita e
363 # agosto
-363 colleghi
363 da oggi
-363 la responsabilita
-363 responsabilita
-362 doveva partire
-361 con le
-361 leggo io
-360 aggiornamento
-360 dimenticate
-360 e un
-360 nome indirizzo
-360 stato un
360 treno
359 abbiamo ritirato
-358 responsabile
-357 non ti
357 nuovo
-356 generale
356 rimborsiamo
-356 risponde
-356 signor
-355 nel suo
-355 ufficio
355 viene
354 gratuitamente
353 ricevera
-353 te e
-352 sincere
-352 toccato
-351 leggo
-350 serena
348 che puo
-348 rete
-348 tipografia
-347 amministratore
-347 un nostro
-345 al prossimo
-345 scegliere
-344 ciao a
-343 a un'
343 atteso
-343 vi chiediamo
342 tutti i
-341 valutazione
-338 segreteria
338 verra
-337 ente
-337 impostazione
-337 tutti gli
-336 citta
-336 non li
-335 a te
-335 abbia
-334 assicurazioni
-334 che avevi
-334 cuorinfila
-333 officina
-332 cliente
-332 della carta
332 grande
332 lo rilegge
332 rilegge la
331 aggiungiamo
331 preferisce
-330 e tra
-330 menu
330 o a
329 e informato
-329 espositori
-329 la relazione
-329 relazione
-328 andato
-328 e andato
328 la prima
-328 spedito
-327 accaduto e
327 ce lo
327 scadenza
-326 cambi
-326 estate
-325 direttore
-325 ha fatto
-325 nuove
-325 per le
-325 piattaforma
-325 tutela
-324 suoi
-324 testa
-324 violazione
-323 e del
323 non ne
-323 taluni
-322 di chi
322 e qui
-322 indirizzo e
322 mercoledi #
322 non #
-321 chiara
-321 di mercoledi
321 di nuovo
-320 nei
-320 non doveva
-320 scritto che
-319 mortificata
318 iscritto
-318 lorenza
318 per iscritto
-318 si scusa
-317 scelto
316 ieri e
-316 prima lezione
-316 rispondere a
-316 semi
315 affidato i
-315 carattere
315 giusta
315 il problema
315 pagamenti alla
-314 c' erano
-313 # del
-313 aspettiamo in
313 cancellare
-313 per questo
313 persona
-312 mostrato
311 e gia
-311 gentile signora
-311 il responsabile
-311 illecito
-311 non aveva
-311 paragona
-311 scriverle
-310 ferie
-310 sbagliato e
-309 carte
-308 trovi a
-307 altra cliente
-307 lei e
306 abbonamento
-306 fare
306 gia nella
-306 lavoriamo
-306 profilo e
305 ne ha
-305 puo rispondere
305 se per
304 chiusa
-304 imputabile
-304 la notifica
-304 per sei
-304 quella pagina
-303 digitale
-303 greco
302 # con
-302 date
-302 ha spedito
-302 nuova password
-302 studio
-301 email
-301 r
301 sulla
-300 perdita
-300 questo
299 al sesamo
299 carico
-299 scaricato
-298 che la
298 ha il
-297 abbiamo notificato
297 entro
-297 le consigliamo
-297 s
-297 stipendi
-297 sul nodo
-296 che le
296 dopo la
-296 in fondo
296 pure non
-296 sappiamo
-295 attiva
295 faccio
-295 i suoi
295 lo faccio
-295 scaduto
-295 stata un'
294 ecco quello
294 impostazioni
-294 notifica
294 tutte le
-293 erano
-293 garante il
-292 # #
-292 dispiaciuti
-292 girotondo
292 polizia postale
-291 spett
290 postale
-290 rischi
-290 sms
-289 al numero
-289 farmacia
289 modulo di
-289 per la
289 problema
-288 casella
288 copie
-288 l' email
-288 le abbiamo
-288 notturna
-288 richieste di
-288 tariffa notturna
-287 al sicuro
-287 numero #
-287 ovunque
-287 sicuro
-286 davvero
-286 draghi
286 nulla
286 riaperto
-285 festival
285 non ci
284 allergici
-284 paolo
284 tecnico
-283 del calendario
283 denunciato
-283 ordine
-283 scriviamo
-282 all'
282 conta
-282 il numero
282 ma la
281 corretta e
281 data corretta
-281 due volte
-281 l' ho
-281 la piattaforma
281 non devi
-281 per informazioni
281 tre
-280 gli indirizzi
280 i tuoi
-280 l' ufficio
-280 lo #
280 rilegge
-279 abbiamo consegnato
-279 aspettiamo
279 chi desidera
279 di garantire
279 garantire
-279 ma sappiamo
-279 mai
279 sugli
-278 ogni giorno
-278 online
-278 ornella
-278 profili
-278 quanti
-278 scelto l'
-278 vuoto
-277 mani
-277 non lo
-277 pagine
-277 passione
-277 per quanto
-277 privacy
-276 affitto
-276 con chi
-276 il conto
-276 no
-276 o un
-276 occhio il
276 rimborsato
-276 sul
-276 una persona
-275 cognome e
275 da lunedi
-275 gruppo
-275 il gruppo
-275 pubblicato
274 e presentato
-274 l' #
274 presentato
274 presentato denuncia
-274 senza password
-273 casi
-273 operatore
273 rimaste
-273 un operatore
272 accesso e
272 chi arriva
-272 chiedo
-272 dal nostro
-272 in meno
272 invio
272 marta
271 apriamo
-271 dispiace
271 e nessuna
-271 reclami
-271 team
-270 autorita
270 corretta
-270 del codice
-270 fiducia
-270 il tutto
-270 la sua
-270 siamo spiacenti
-269 chi vi
269 destinatari
-269 se hai
-269 stato informato
-268 al corrente
268 busta
-268 caro
-268 che ha
268 coda
-268 corrente
268 entro il
268 gli accessi
268 sulle
267 corretto il
267 deve fare
-267 di averti
-267 presente
-267 riceve
-267 stavolta
266 cambiare
-266 cosa
-266 pure a
266 sulla carta
-265 potenzialmente
265 un tecnico
-265 vi preghiamo
-264 breve
-264 eventuali
-264 museo
-264 potuto
263 contratto
-263 gia pagato
-263 leggono
-263 padana
-263 sappiamo che
-262 chiedono
-262 clientela
262 di oggi
-262 graduatoria
-262 la graduatoria
262 mio
-262 ti abbiamo
-261 mi chiami
261 oggi ogni
261 vero
-260 # oppure
260 eliminato
-260 il team
-260 migliori
-260 non possiamo
260 non serve
-260 possiamo
260 resta
260 serve
-259 accedi
-259 e al
259 scegli
259 stesso
-258 direzione
-258 per verificare
-258 quest'
-258 sbaglio
-258 venuti
257 cancellato
257 di ricerca
257 e gliela
257 giusta e
257 gliela
-257 me ne
257 motori
257 motori di
-257 questi
257 ricerca
-257 segnalare
-257 usata
-256 che aveva
-256 chiamate
-256 cifra
-256 iscritte
-256 la password
-256 nel nostro
-256 quanto
-256 trattenute
-256 uso
-255 com'
-255 controlli
255 costa #
-255 di documenti
255 se vuoi
-255 spiacenti
255 vuoi
-253 # al
253 imbarco
-253 l' abbiamo
253 polizia
253 uno
-252 corso
-252 e in
-252 i nostri
-252 potra
252 profilo
-252 raggiungibile
251 acceso
-251 accettare
-251 accettare le
-251 cancellate
-251 cancellate il
-251 caricare
-251 file senza
251 gia versato
-251 referente
-251 ricevuto
-251 sapere
251 versato
-250 allo
-250 che ci
-250 chiama
-250 davanti
-250 davanti a
250 di cancellare
-250 foto della
250 indietro
-250 nulla di
-250 quattro
250 restituito
-250 sassoalto
-250 scelga
-250 scelga una
-250 un saluto
-249 anche di
-249 ci dispiace
249 giorni
249 le copie
-249 patente
-249 per tutto
249 richiesto
249 tua tessera
-248 a una
-248 ce ne
-248 e di
-248 stanotte
-247 a lei
247 cancellare il
-247 carte non
247 cosi
247 costa
-247 donato
-247 impianti
-247 le carte
-247 linea
247 scritto a
-246 anni
246 chi preferisce
246 di ogni
-246 di stamane
246 e vero
-246 garante
-246 grazie a
-246 luglio e
-246 stamane
245 allegato e
-245 cantina
245 ci ha
-245 cifrata
245 d' ora
-245 estratto conto
-245 note
245 nove
-244 allo #
-244 chiarimenti
-244 data di
-244 di altri
244 lo ha
-244 pazienza
-244 per chiarimenti
-244 un codice
-244 usi
243 bloccato
-243 cambia
-243 il computer
-243 provveduto
243 spedisco
-242 abbonato
242 anticipato
-242 che hai
-242 invece
-242 nostro negozio
-242 notte
242 ogni
242 procedura
242 rifiutati
-241 altrove
241 chi non
-241 esterno
240 il messaggio
240 ora in
-240 programma di
-240 recapitato
240 volta
-239 addebiti
239 disposizione per
-239 domande
-239 le sue
239 perso
-239 sue
238 ricevuta
-238 risponda
-238 venire da
-237 dimenticata
-237 e scaduta
-237 scaduta
-237 si e
-236 cio
-236 di rispondere
236 frattempo
-236 informazioni
236 nel frattempo
236 non c'
-236 oggi la
-236 sa
-236 vediamo
235 codice e
-235 consigliamo
-235 di questa
-235 il telefono
235 la scadenza
235 la verifica
-235 passo
-235 qualita
-235 servizio
-235 tardi
234 # non
-234 azienda
-234 di partenza
-234 partenza
-234 segretaria
-234 sui
233 a quel
233 bottiglie a
-233 chiami
233 ha ordinato
-233 ha scaricato
-233 l' autorita
-233 la presente
233 la sera
233 le #
-233 maggio un
233 quel prezzo
233 ritirare
-232 da parte
232 da questa
-232 di ieri
232 e martedi
-232 la direzione
-232 parte della
-232 su #
232 tuoi
231 i prezzi
-231 ieri sera
-231 inviato il
231 partono
231 prezzi
-231 purtroppo
-231 riporta
230 a sua
-230 del personale
230 i tre
-230 informato il
-230 iscritti
-230 lasciato
-230 portare
229 completo
-229 dei tuoi
-229 del teatro
-229 e i
-229 non avevamo
-229 numeri
-229 siamo davvero
-229 suoi dati
-229 teatro
-229 vi chiedo
-228 a quattro
228 avevano
-228 cena
228 di giovedi
-228 interessato
-228 la sicurezza
-228 pagamento
-228 titolare
228 trovera
-228 un archivio
228 un secondo
-227 comunicare
-227 di tutto
227 e vale
-227 le mie
-227 mandato
227 meta
-227 mie
-227 mie scuse
-227 non comunicare
-227 pagina di
227 per uno
227 tutto il
-226 abusivo
-226 accesso abusivo
-226 aperto la
226 avra
-226 fingersi
-226 fingersi la
226 la ricevuta
-226 lunedi abbiamo
-226 numero di
-226 puo fingersi
226 riservata e
-226 un accesso
-226 visiora
-225 abbiamo pubblicato
-225 che era
-225 contenente
225 definitiva
225 istruttore
-225 marzo
225 nella
-225 vedi
-225 vedi il
-224 il tono
-224 tono
-224 truffatore
-224 voi
-223 # marzo
-223 aperti
223 e mercoledi
-223 essere
-223 il garante
-223 nome email
-223 novembre un
223 ora si
-223 orario e
-222 anche il
-222 immobiliare
-222 ogni anno
222 sera stessa
222 tolto i
222 versato la
221 aperta
221 cambiato
221 dal profilo
-221 email e
-221 noi non
-221 ottobre
-221 tuo ordine
-220 a messaggi
220 ai motori
-220 anomalia
220 cancellarne
220 cancellarne la
220 chiesto ai
220 di cancellarne
220 dietista
220 entro un'
-220 fatturello
220 ricerca di
220 tutti
-220 un' anomalia
-219 di sconto
-219 dice
-219 dice di
219 la quota
219 richiamare
-219 sospetto
218 a prezzo
218 aperte
218 cambiati
-218 con noi
218 garante per
218 giornata
-218 i numeri
218 ieri hai
-218 in cui
-218 non era
-218 per qualunque
-218 scusiamo
218 se ieri
-218 tutta
-217 colpa del
-217 di non
-217 grazie
-217 numero
217 se il
216 area
-216 recapiti
-215 anche
215 annullata
215 cancellazione
-215 copiato e
-215 ieri
-215 registrato
-215 venerdi #
-214 abbiamo scritto
-214 arrivato
-214 comunque di
214 contiene
-214 hai ordinato
-214 movimenti dal
-214 quelli che
214 spesa
-214 tutto per
213 area riservata
213 confermato
213 il fatto
213 in due
-213 italia
-213 la sala
213 ora e
-213 premium
-213 rate
213 riservata
213 spedisce
-213 tutta italia
-212 casella non
212 dentro c'
-212 dovrebbe
-212 euro !
212 in omaggio
212 le password
-212 letture
-212 login
-212 medico
212 omaggio
212 reso
-212 visti
-211 # se
-211 abbiamo mandato
211 fare nulla
-211 la nostra
-211 lo staff
211 mandi
211 mandi la
211 sola
-211 staff
-211 staff di
211 trovi nella
-210 comune
-210 sua carta
-210 suo estratto
-209 averti
-209 e entrata
-209 entrata
-209 entrata nel
209 giovedi
-209 insomma
-209 la casella
-209 le note
-209 sua banca
-208 cartella
208 esatto
208 esatto e
-208 il nostro
-208 non corretto
-208 rimasto
208 sesamo
-207 banca del
-207 bitvesuvio
-207 con la
-207 dovesse
207 la preghiamo
-207 pubblicata
-206 archivi
-206 cavo
-206 entrando
-206 fingendosi
206 i soldi
206 mail
-206 nostre scuse
-206 nostri archivi
-206 protetto
206 rimborso
205 devi
205 l' accesso
205 la protezione
205 oggi e
205 ridiamo
-205 risulta
-205 siamo
205 tagliando
-204 chiedo perdono
-204 dati di
-204 di pagamento
204 fuori
-204 perdono
-204 risponda a
-203 abbiamo informato
-203 banda
-203 banda di
203 cifre
-203 di noi
203 due cifre
203 in una
-203 la banda
203 posto e
-203 trascurabile
-203 usate
202 # senza
202 accessi
202 arriva da
-202 ci scusiamo
-202 da terzi
-202 di nascita
-202 e saldo
-202 ha comprato
202 in giornata
-202 inoltrarlo
-202 la stessa
-202 nascita
202 nessuno
-202 non risponda
-202 oggetto
-202 oggetto di
202 per te
202 punti
-202 rilevato
-202 scusa anche
-202 senza inoltrarlo
-202 usato
-202 verifiche
-201 comunicazione
-201 dall' esterno
-201 per noi
201 sono state
-200 a seguito
-200 abbiamo caricato
-200 da #
-200 era stato
-200 messaggi che
-200 museo del
-200 non erano
-200 numeri di
-200 seguito di
200 tornano
199 come
-199 e entrato
-199 entrato
-199 messaggio di
-199 ne sono
-199 notificato
-199 sabato #
-198 qualcuno ha
-198 queste
-197 dei #
-197 il login
-197 login da
197 nella mail
-197 sembrano
196 abbiamo invertito
196 allegato
-196 e rimasto
-196 era giusto
196 invertito
196 invertito due
-196 lo sbaglio
-196 modello
-196 pseudonimo
-196 pubblico
-196 pubblico e
-196 questa lettera
-196 sbaglio e
-196 sistemi
-196 un prezzo
195 attivato la
195 chiuso l'
195 e attivato
-195 in ufficio
195 per posta
195 sia
-195 solo invio
-194 a questa
-194 calendario delle
-194 camera
-194 chiedono di
194 data
194 del sabato
-194 euro era
194 fino
-194 in sede
194 in via
-194 la camera
-194 la sono
194 le restituzioni
-194 me
-194 parlare
194 puoi
194 qualcosa
194 restituzioni
194 restituzioni del
-194 ricevuto lunedi
-194 sede
-194 seguito
-194 situazione
194 state
-194 torri
-194 tre torri
193 # febbraio
193 favore
193 febbraio
193 passare
193 passate
193 per favore
-193 presto
-193 problema tecnico
-193 responsabile della
-193 un problema
192 # abbiamo
-192 account
-192 autorita garante
-192 fuso
192 gia aperto
-192 ne chiediamo
-192 paga
192 scade
192 sull'
-192 ve ne
191 che tu
-191 creato
-191 dadi
-191 e chiedono
191 i biglietti
-191 mensa
-191 messa
-191 noi ha
-191 non si
-191 potuto leggere
191 prepariamo
191 prepariamo noi
-191 sarebbero stati
-191 sbagliato
191 se la
191 stampata
-190 abbiamo sbagliato
-190 abbiamo spedito
-190 comprato
-190 di marzo
190 e nella
190 e nessuno
190 giusto
190 la tariffa
190 prima
-190 rispondi pure
190 se nel
190 sospeso
-189 al centro
189 la polizia
-189 libreria
-189 lo hanno
189 protezione dei
188 ancora
-188 certi
-188 chiedo scusa
-188 chiunque
188 fino alla
188 interrotto
-188 le informazioni
188 persone che
-188 una copia
187 dica
-187 guardare
-187 nodo
-187 programmazione
-187 programmazione e
-187 sarebbero
187 stato cancellato
-187 tra il
-186 agli
-186 cambia la
-186 casaviva
-186 lo storico
-186 nostro
186 parte
186 quella giusta
186 rimosso
186 rimosso il
-186 scritto
-186 storico
-186 tempo e
-185 avvenuto
-185 ieri alle
185 mi
185 precauzionale
-185 risposte
-185 samuele
-185 torroni
-185 un servizio
185 valida
185 verranno
185 vostro
-184 a partire
-184 conteneva
-184 disponibile
184 dobbiamo
-184 dovuto
184 ha
-184 identita e
-184 mi dispiace
-184 non abbiamo
-184 partire da
184 rimandato
-184 rispondete
184 tolto
-183 che vi
183 controllo
-183 d' occhio
-183 due giorni
183 e valida
183 giga
-183 occhio
-183 saldo
-183 ve
182 abbiamo corretto
-182 acqua
-182 ci sei
182 e avvisato
182 il prezzo
-182 piazza
-182 qualcuno
-182 qualcuno di
-182 scusa per
-182 venerdi
-181 che i
-181 ho
-181 per parlare
181 rimborsiamo il
-181 riscontrato
-181 tratta
-181 tua
-180 chiesto di
180 con l'
-180 fra il
-180 gentile signor
-180 l' aggiornamento
180 partito
-180 scusa
-179 dott ssa
-179 emilia
-179 emilia #
179 i referti
-179 indirizzo
-179 lo sai
-179 ordinato
-179 ordini
179 pazienti
179 per una
179 regalo
-179 sai
-179 ssa
-179 via emilia
179 voce
-178 caricato
178 e #
-178 example #
178 fatto
178 il personale
178 insieme al
-178 l' ente
-178 sono in
177 a2
-177 citando
177 credito
-177 di via
-177 elenco degli
177 finale
-177 fondo
177 lo facciamo
-177 non rispondere
-177 offerta
177 sei tra
177 test
-176 causa
176 costo
176 il costo
176 l' account
-176 ma non
-176 ogni mattina
-176 soggiorno
-175 belcolle
-175 degli
-175 fornace
-175 fornace belcolle
175 giusto e
175 il sistema
175 la sostituzione
-175 ne siamo
-175 no ?
175 sostituzione
-174 a questo
174 conferma
-174 della sua
-174 di pagare
174 i pagamenti
-174 partner
-174 tuo account
-173 a tutti
-173 albergo faro
-173 di ferie
-173 faro
-173 faro vecchio
173 i siti
173 prima delle
-173 sera le
173 siti
-172 aria
172 non puo
-172 questa email
-172 scopri
172 sistema e
-171 abbiamo inviato
171 che ti
171 dai
-171 genere
171 gestionale
171 nota di
170 all' ingresso
-170 aprirlo
-170 ha ricevuto
170 il blu
170 importo verra
170 prossimo
-170 riferimento
-170 senza aprirlo
-169 banco o
-169 riferimento alla
169 seduta
-169 servizi
-169 sono i
-169 un indirizzo
169 vale fino
-168 al #
168 bambini
-168 ecco
-168 hai ricevuto
-168 non ha
-168 potevano
-168 societa
167 addebito
-167 alcuni
167 avevi
167 codice il
-167 data #
-167 di telefono
-167 il modello
-167 nella nostra
-167 senza appuntamento
-167 ultimo
166 blu
-166 del
166 mail di
166 ora il
-166 per accedere
166 riapriamo
165 # la
165 abbiamo cambiato
-165 accedere
-165 che un
-165 corsa
-165 di controllo
-165 dubbio
165 file e
165 i messaggi
-165 il promemoria
-165 la corsa
-165 molto
165 nessuna
-165 p
-165 possa
165 rimangono
-165 scusiamo con
165 sul sito
-164 del documento
-164 difficolta
164 in poi
-164 lezione
-164 ringraziamo
-164 rispondete a
164 tessera
-164 un solo
-164 whatsapp
-163 da qui
-163 dpo
-163 elenco dei
-163 file di
-163 interno
-163 scusa a
-163 tuoi dati
163 usiamo
162 # nella
162 il
162 il pacco
162 le corse
162 posto
-162 questo indirizzo
-162 sangue
-162 sistema di
162 sta
161 a verificare
-161 comune di
-161 di controllare
161 domani alle
-161 email o
161 esercitazione
-161 immobile
-161 p a
-161 questo messaggio
-161 rischio
-161 s p
-161 sempre piu
-161 si tratta
-161 ti chiedo
-161 un immobile
-160 a privacy
160 basta
160 caso di
-160 dito
-160 e recapiti
160 in caso
-160 la copia
160 questa e
-159 # vi
-159 banco
159 che vogliamo
-159 colpa e
-159 la colpa
-159 mattina
-159 non sono
159 prelevato
-158 arrivato un
-158 centro
158 disservizio
-158 e arrivato
-158 i dati
-158 lineaviva
158 stampa
-158 torrescura
158 uno sconto
157 abbiamo richiamato
157 avevano gia
157 avvertirci
157 chiuso
157 consegnati
157 dello
157 e la
-157 foglietto
157 invitiamo
157 invitiamo a
157 l' avevano
157 la invitiamo
157 ma #
157 richiamato
-157 stato notificato
-157 un numero
156 # novembre
156 chi ha
156 i #
-156 il disagio
-156 ippocampo
-156 riportato
-156 scorso
156 una svista
-156 viaggi
-156 viaggi ippocampo
-155 di lineaviva
-155 fra questi
-155 la riga
155 li ho
-155 questi ci
-155 si sono
-155 team di
-155 trattasi
-155 trattasi di
155 trovate
-154 # le
-154 # ottobre
154 acquistati
154 altre
-154 controlla i
154 della sim
-154 essenza
154 funziona
-154 gestione
154 il calendario
154 le altre
154 per i
154 vanno
-153 che e
-153 dei
153 dei dati
-153 del suo
-153 e all'
153 facciamo
-153 fingendosi il
-153 nuovi
153 pacco
153 pratica
153 prossima
-152 al momento
-152 amico
-152 da una
-152 di aggiornamento
-152 dna
-152 e una
-152 example login
-152 lunedi
-152 nostro dna
-152 per gli
-152 piu di
-152 settimane
-152 sicurezza di
151 ai carabinieri
-151 avvisi
151 carabinieri
151 denuncia ai
-151 portava
-151 premuto
-151 ringraziamo per
151 volo
150 c'
-150 compreso
-150 le nostre
150 ma
150 uno per
-149 aprile si
-149 borsa
149 chi
-149 e le
-149 entro venerdi
-149 l' accaduto
-149 l' indirizzo
-149 la borsa
149 piu a
-149 telefonate
-148 accaduto
-148 alta
148 caso
148 conto e
-148 da questo
-148 dati
148 di sicurezza
148 lunedi e
148 novembre
-148 per qualsiasi
-148 qualsiasi
-148 un caso
148 vede
-147 # e
147 averla
147 backup
147 cinque
147 cinque giorni
-147 di sabato
147 entro cinque
-147 fai
147 fare niente
-147 ho segnalato
147 il precedente
-147 in data
-147 l' elenco
-147 nome il
-147 personale
-147 potrebbero
147 precedente
-147 segnalato l'
-147 terzi
-146 bottone
146 chiave
146 chiuso la
-146 codice di
146 i
-146 inoltre
146 lo
146 mi scriva
-146 ne scusiamo
146 oggi
-146 quattro volte
-146 qui
146 resta valido
146 valido
-146 volte lo
145 a settembre
145 blocco
-145 cambio
-145 casella di
-145 esteri
-145 foglio
145 giorni lavorativi
-145 i vostri
-145 la biglietteria
145 lavorativi
-145 ne scuso
145 pagare
-145 profondamente
-145 scuso
-145 sollecito
-145 utenti
-145 vostri
144 calendario
-144 con i
-144 fatturazione
144 il volo
-144 infastidito
-144 informatico
144 insieme
-144 la seconda
-144 se ne
144 tenuto
143 archivio e
-143 arrivo
-143 debole
143 di canone
-143 e ve
143 fattura
-143 luglio abbiamo
-143 nominativi
143 rendiamo
-143 smarrito
143 solo un
143 stato solo
142 fatto il
-142 finito
-142 nella notte
-142 nostro sistema
-142 notte tra
142 sala
-141 di
-141 messaggi
141 personalmente
-141 tratta di
140 assenze
-140 community
140 dati personali
140 dato
-140 molti
-140 nostre
-140 pare
140 personali
-140 relazioni
140 vogliamo
-139 caso isolato
139 chi lo
139 dal
-139 di un'
-139 fattore
-139 giorno dopo
-139 internet
-139 lavoro
-139 mandato un
-139 percorsi
139 scriva
-139 secondo fattore
-139 sei bottiglie
-138 documenti
-138 foglio degli
138 giugno non
-138 il primo
-138 primo
-137 # in
137 alle
-137 che
-137 contatta
137 di eliminare
137 e
137 eliminare
137 gennaio e
-137 l' app
-137 riguardato
137 secondo
-136 a cuore
136 appunti
-136 ci sta
-136 con riferimento
136 dietro
-136 example
136 hanno gia
-136 il tuo
-136 incaricata
136 io
136 le rimborsiamo
-136 previsto
136 rispondendo
136 rivolti
136 siamo rivolti
136 stessa
136 un nuovo
135 a chi
135 attivato
135 avete
135 da
135 farlo
-135 file
135 passate a
135 portale
-135 quali
135 scrivi
-135 sportello
-134 abbiamo
-134 alla cassa
134 alla pagina
134 codice funziona
-134 copiati
-134 d' acqua
-134 la qualita
-134 rispettato
-134 soggetto
-134 un soggetto
133 alle #
133 cassa
133 l' iban
-133 mondo
133 se non
133 ti arriva
133 un' altra
132 a disposizione
132 cucina
132 da solo
-132 disagio e
132 intero
-132 lettera
132 ne
-132 per ogni
-132 risposta
-132 stamattina alle
-131 agendella
-131 maggio e
-131 quella
-130 database
-130 dovevano
-130 e trattato
-130 gia compilato
-130 le raccomandiamo
130 martedi
-130 offerte
130 prossima volta
-130 raccomandiamo
-130 raccomandiamo di
130 se ha
-130 sempre
-130 telefoni
-130 trattato
-130 trattato di
-130 una parte
130 verde
-129 # l'
-129 a #
-129 abbiamo spento
129 alla nostra
-129 automaticamente
-129 compilato
-129 compleanno
-129 da sempre
-129 di compleanno
129 di credito
-129 generato automaticamente
129 ha confermato
129 l' hanno
-129 la scuola
129 le e
-129 spento
-129 telefona
-129 tra
128 a casa
-128 abbiamo indicato
128 di una
128 e tutto
128 elaborazione
-128 errore
-128 errore materiale
-128 garante e
128 in piu
-128 indicato
-128 materiale
-127 alle forze
-127 che si
-127 ciascuno di
127 con il
-127 dell' ordine
-127 di voi
127 disposizione
-127 forze
-127 forze dell'
-127 link con
-127 lo abbiamo
127 paghi
-127 pagolesto
-126 # aprile
-126 arrivera
-126 delle informazioni
126 dentro
-126 di carta
-126 di prova
-126 il programma
126 il tentativo
-126 la fiducia
126 non conta
-126 occhiata
-126 registrate
126 restituiamo
126 tentativo
-126 un link
-126 un' occhiata
-126 venduto
-125 aveva
125 corretto e
-125 dpo e
125 due righe
-125 e gratis
-125 generato
-125 mero
-125 novembre e
125 preghiamo
125 righe
-124 alla
-124 cassageometri
-124 cassageometri example
-124 degli iscritti
-124 evento e
-124 l' evento
124 preferisci
124 se preferisci
124 vecchia e
-124 vi aspettiamo
-123 di scuola
-123 evento
-123 gennaio
-123 ieri abbiamo
123 protezione
-123 sara
123 tuoi clienti
123 vale per
122 corretto
122 due
122 e ora
122 nell' area
-122 prenotate
121 apre
-121 casa
-121 consigliamo di
-121 copia del
-121 del nostro
-121 file sbagliato
121 la carta
-121 le suggeriamo
-121 nostra pagina
-121 passa a
-121 password di
121 per intero
121 puo
-121 un avviso
120 adesso
120 anche per
120 con scadenza
-120 delle #
120 scadenza #
-120 siano
-120 telefoni allo
-120 un mero
`,
  'protective-step': `
-406 saluto
-361 farmacia
-342 numero #
-341 aggiungiamo
-341 dott
-340 spesa
-335 trovi a
-334 identita e
-332 rete
-330 banco o
-324 gentile
-323 per verificare
-322 quindi
-321 ciao
-320 amministratore
-320 desidera
-320 gentili
-318 ?
-309 libreria
-308 busta
-307 ente
-307 lorenza
306 consigliamo di
-305 lavoro
304 se
-304 segreteria
-303 potra
-302 assicurazioni
-302 hotel
-301 s
-300 a questa
-299 officina
-299 poteva
293 richieste
-293 rimborsiamo
-293 spese
292 a messaggi
-290 mano
-290 r
-289 nuova carta
-289 paolo
284 risponda a
-281 presidente
280 cambi
280 chiave
-280 pagare
279 cambia la
-279 ricevera
-279 tutela
-278 palestra
-276 chiara
-276 invio
-275 dal profilo
-275 direttore
275 richieste di
-274 questa email
274 una nuova
-273 nodo
-273 signor
-271 offerta
270 di chi
-269 responsabile
268 allergici
268 cambiare
-268 la ricevuta
-267 fattura
-265 e avvisato
265 la stessa
-265 ornella
-264 l' email
-264 questo messaggio
-263 erano
-263 mi chiami
-263 preferisce
-262 digitale
-262 sono i
-262 va
-260 delle informazioni
-259 ricevuta
258 al sesamo
-258 file e
-258 rispondi
-257 aspettiamo in
-257 rimborsiamo il
-256 ecco
-256 trovi nella
255 di controllare
-255 parlare
-255 zero
-254 gratuitamente
254 illecito
-253 mercoledi #
253 messaggi che
-253 sul sito
-252 dove
-252 se nel
-252 stasera
-252 tuo ordine
-251 passo
-251 stampata
251 vecchia e
-250 invece
-250 puoi
-250 quella pagina
-250 tipografia
-249 girotondo
248 chiedono
-248 festival
-248 posto
-247 dopo la
-246 e valida
-246 migliori
-244 a settembre
-244 deve
-244 non deve
-243 colleghi
-242 laboratorio
-242 ne
-242 puo rispondere
-242 quando
-241 potete
-240 reclami
-240 un indirizzo
-238 generale
237 citando
-237 non devi
-236 passate
235 tenuto
-234 # di
-234 bastano
-234 data
-234 valida
-233 comune di
-233 mappa
-233 persona
-233 prendiamo
232 cambiala
232 cambiala anche
-232 colpa e
-232 i tuoi
-232 la colpa
-232 nessuno
-232 noi
-232 scrive
-231 e mercoledi
-230 ha inviato
-230 rimangono
-229 cosa le
-229 dati di
-228 questa
-228 tuoi clienti
-227 fiscale e
-227 il blu
-227 spett
227 whatsapp
-226 e alle
-226 la fattura
-226 la prima
-226 questa settimana
-225 aveva
225 chi l'
-225 non lo
225 nuova
-225 parlarne
-225 regalo
-225 restituito
224 farmaci
224 inoltre
224 la sua
-224 padana
222 mail che
-222 mani
-222 nuovo
-221 chi non
221 l' iban
-221 no
-220 caro
-220 niente
-220 ormai
-220 sa
-219 a ogni
-219 banco e
219 qualche settimana
-219 torroni
-218 come
-218 ordini
-218 tardi
-218 torrescura
-218 ufficio
217 orario e
217 siete
217 voce
-216 di nuovo
215 contatta
-214 aspettiamo
-214 eliminato
-214 example
-214 focaccia
-214 un saluto
213 fattore
-213 greco
-213 il biglietto
-213 il negozio
-213 insieme al
213 la carta
-213 mortificata
-213 non e
213 secondo fattore
213 servizi
-212 cifratura
-212 estate
-211 cancellato
-211 del #
-211 il team
-211 l' ufficio
-211 signora
-210 delle
-210 e tra
-210 gratis
-210 la data
210 messaggio di
-210 non possiamo
-210 possiamo
-210 un'
209 azienda
209 e un
209 il vostro
-209 quota
-208 domattina
-208 segretaria
-208 team
-207 che era
-207 con una
207 sesamo
-206 da sempre
-206 o a
-206 pagare la
-206 ricetta
-206 siamo
-206 visibile
-205 cifra
-205 corsi
-205 seduta
-205 vediamo
-205 vostro
-204 # anche
-204 di sera
-204 numero della
-203 basta
-203 direzione
-203 ha avuto
-203 no ?
-202 nuovi
-202 personale
-202 registro
-201 # #
-201 apriamo
-201 che puo
-201 il numero
-201 mandi
-201 mandi la
-201 sconosciuto
-201 senza password
-200 a questo
-200 indirizzi
-199 abbiamo pubblicato
-199 frattempo
-199 nel frattempo
-199 noi non
199 non riconosce
199 riconosce
-199 visti
198 pannello
-198 puo
-198 se non
198 seguito a
-197 da questa
197 diffidare
197 diffidare di
-197 dispiaciuti
-197 presentato
-196 avvisato il
-196 compagnia
-196 la compagnia
-196 non aveva
196 se ti
195 aprire
-195 avuto
195 cancellate
195 cancellate il
-195 chiarimenti
-195 espositori
195 file senza
-195 giga
-195 il pacco
-195 in giornata
-195 per chiarimenti
-195 questo
-194 # sono
194 controlla i
-194 foto della
-194 informazioni
-194 la lezione
-194 museo del
194 trovi
193 attivare
-193 colpa
193 di attivare
-193 pubblicato
-193 se il
-193 spedizione
193 ti arriva
-192 blu
-192 che cosa
-192 indirizzo
192 le raccomandiamo
192 raccomandiamo
192 raccomandiamo di
-192 terapeuta
-192 viene
-191 bolletta
191 nostro negozio
-191 ora
-191 presto
-190 per sei
-190 qualcosa
190 sua
190 vecchia
189 controlla
-189 dietista
-189 in fondo
-189 pagamenti
-189 per quanto
-189 scuola
189 stessa
188 e di
188 mio
-188 versione
-187 avvisato
-187 fondo
-186 commissione
-186 mi
-186 patente
-186 piu
186 un codice
-185 cantina
-185 la direzione
-185 piattaforma
-185 posto e
-185 pure
-185 treno
-184 cliente
184 se vuoi
184 vuoi
-183 dentro c'
183 di rispondere
-183 farlo
-183 finale
-183 guida
183 i movimenti
-183 la guida
183 usata
-182 belcolle
-182 fornace
-182 fornace belcolle
-182 il problema
182 la sostituzione
-182 saldo e
182 sostituzione
181 alla polizia
181 d'
-181 importi
181 l' ha
-181 museo
-181 passione
-181 qualita
-181 spedisco
180 chiedere
-180 di garantire
-180 disposizione
-180 disposizione per
-180 emilia
-180 emilia #
-180 garantire
-180 immobiliare
-180 nessun
-180 sempre
180 telefoni allo
180 un avviso
-180 via emilia
-179 da oggi
179 di altri
-179 fattura del
-179 firma
179 gia pagato
-179 meta
-179 paragona
-179 potevano
-178 a disposizione
-178 il documento
-178 indietro
-178 l' autorita
-178 la piattaforma
-178 modulo
-178 scopri
178 uso
-177 banda
-177 banda di
-177 bloccato
-177 del personale
-177 della stampa
-177 e da
-177 la banda
177 segnalare
-177 sono a
177 usi
-176 buongiorno
-176 con un
-176 da
-176 gruppo
176 il conto
-176 il gruppo
176 occhio il
-176 piazza
-175 # i
-175 abbiamo gia
-175 biglietto
-175 gentile signora
-175 in una
175 inoltrarlo
-175 l' importo
-175 remoto
175 senza inoltrarlo
-175 tagliando
-175 tornato
-174 conferma
-174 genitori
-174 spedisce
-174 trascurabile
-174 trattenute
-173 da un
-173 i dati
173 il file
-173 ines
-173 nome indirizzo
-173 puo succedere
-173 sono state
-173 succedere
-173 trovate
-172 casaviva
172 chi ti
-172 deve fare
172 diffida
172 diffida di
-172 io
-172 lo storico
-172 particolarmente
172 polizia
-172 sapere
-172 storico
-171 con chi
-171 pagina
-171 proposto
-171 qui sotto
-171 scusa a
170 altri
-170 avete
-170 di pagare
-170 imbarazzo
-170 imputabile
-170 la telecamera
-170 oggi stesso
-170 risponde
-170 telecamera
-169 appunti
-169 chi ha
-169 doveva
169 ha scaricato
-169 portale e
-169 reso
-169 tu sei
-168 dottoressa
-168 fare nulla
-168 passare
-168 rilegge
-168 una seconda
-168 verranno
-167 dai
-167 e rimasto
-167 ha confermato
-167 i siti
-167 non
-167 non cambia
-167 pagolesto
167 scaricato
-167 siti
-166 ai
166 anticipato
-166 cifrata
166 d' occhio
-166 del tutto
166 dice
166 dice di
-166 e saldo
-166 l' accesso
166 occhio
-166 sapere quali
-166 sassoalto
-166 stato cancellato
-166 tutti
-165 cancellare
-165 circolare
-165 insomma
-165 tolto
-164 albergo
-164 automaticamente
-164 cena
-164 contratto
-164 fare niente
-164 generato automaticamente
-164 insieme
-164 modulo di
-164 rimandato
-164 semi
-164 tolta
-164 vero e
-163 acqua
-163 ce lo
-163 cuorinfila
163 dare
-163 e presentato
-163 lo
163 non dare
-163 pacco
-163 per questo
-163 presentato denuncia
-163 queste
-162 aula
-162 citta
-162 copia
-162 corriere
-162 iscritte
-162 l' ente
-162 loro
-162 noi la
-162 non verranno
-162 passa
-162 titolare
-161 dott ssa
-161 e per
-161 fra
-161 gia nella
-161 preferisci
-161 riparte
-161 riservatezza
-161 scuola o
-161 se preferisci
-161 ssa
-160 agli
-160 cosa fare
-160 del
-160 dell'
-160 e il
-160 impianti
-160 pagine
160 precauzionale
-160 sugli
-159 faccio
-159 lo faccio
-159 passi
-159 sicurezza
158 carta
-158 e rimasta
-158 rimasta
-158 trova
-158 tutto il
-158 vale
-157 chiedo
-157 i soldi
-157 la copia
-157 sola
-156 elenco
156 file
156 movimenti
156 un link
-155 a #
-155 ai carabinieri
-155 bollettino
-155 carabinieri
155 carico
-155 denuncia ai
-155 e numero
-155 fuori
-155 gennaio e
155 impostazioni
-155 mostrato
-155 questa mail
-155 rimasto
-155 state
-155 visiora
-154 anno
-154 chiesto di
-154 d' acqua
-154 direttamente
-154 l' elenco
-154 meno
-154 nulla di
-154 scrivi a
-153 attuale
153 che l'
-153 copiato e
-153 e-mail
-153 gia versato
-153 importo
-153 ogni mattina
-153 password attuale
-153 provveduto
-153 questa e-mail
-153 scrivi
-153 vero
-153 versato
-152 autorita
-152 costa #
152 presso
-152 recapiti
-152 scegli
-151 alcun
-151 ancora
-151 rispondete
-151 risposta
-150 abbonato
150 avvisi
-150 coda
-150 e i
-150 fingersi
-150 fingersi la
-150 in omaggio
-150 nessuna
-150 nominativi
-150 non erano
-150 omaggio
-150 per informazioni
-150 per parlarne
-150 puo fingersi
-150 suoi dati
-150 tornano
-149 e stata
149 la password
-149 lo staff
-149 riporta
-149 staff
-149 staff di
-149 tessera
-149 vedi
-149 vedi il
-148 # sulle
148 banca e
-148 chiamate
-148 confermare
-148 dentro
-148 disponibile
-148 fatturazione
-148 in piu
-148 lo ha
148 non ti
-148 ora in
148 ovunque
-148 settimana
-148 tolto i
-147 area
147 camera
-147 contiene
-147 e ora
-147 esercitazione
147 esteri
-147 i totali
147 la camera
-147 notifica
-147 portale
-147 quanto
-147 qui
-147 totali
-147 un messaggio
-146 bene
-146 caricare
146 conti
-146 da remoto
-146 e recapiti
-146 il login
-146 la cartella
-146 login da
-146 non #
-146 notifica al
-146 poi si
-146 rispondendo
-146 verra
-145 a quattro
-145 c'
-145 domani alle
-145 foto
-145 graduatoria
-145 la graduatoria
-145 martedi dalle
-145 pratica
-145 questi
-145 sono stati
-145 tua tessera
-145 uno dei
144 altrove
-144 carta non
-144 chiarimento
144 comunicare
-144 davanti
-144 davanti a
-144 del teatro
-144 favore
-144 gentile signor
-144 linea
-144 molto
144 non comunicare
-144 per favore
-144 se per
-144 teatro
144 venire da
-143 # non
-143 al corrente
-143 altra
-143 anziche
143 attenzione
-143 corrente
-143 login
-143 nome email
-143 oppure chiama
-143 stata
-143 uno
-142 abbonamento
-142 al numero
-142 averla
142 chi
142 dovesse
-142 e nessuna
-142 mese di
142 rischi
-141 banca del
-141 essenza
-141 mai di
-141 nel suo
-141 non smetteremo
-141 operatore
-141 posizione
-141 prega
-141 prega di
-141 si prega
-141 smetteremo
-141 smetteremo mai
-141 team di
-141 un operatore
-140 a tutti
-140 auto
140 avverta
-140 carattere
-140 comunicato
140 password del
-140 password e
-140 premium
-140 prezzo e
-140 privacy
-140 sei
-139 adesso
139 che le
-139 computer
-139 con l'
-139 definitiva
-139 generato
-139 gestione
-139 indirizzo email
139 o
-139 rata
-139 stampa
-138 appuntamento
-138 avanti
-138 l' occasione
-138 occasione
-138 occasione per
-138 su #
-137 amico
-137 davvero
-137 due righe
-137 e stato
-137 i biglietti
-137 il portale
-137 leggere
-137 problema
-137 righe
-137 sms
137 sulle
-136 # senza
-136 bonifico
136 costo
-136 di sabato
-136 disposto
136 il costo
-135 ci sei
-135 conteneva
-135 gia aperto
-135 rischio
-135 un secondo
-134 backup
-134 c' erano
-134 di una
-134 marzia
-134 ti chiediamo
-134 vostra
133 aprirlo
133 arrivo
-133 dovevano
-133 indirizzo e
-133 interno
-133 nome
-133 persone
133 se hai
133 senza aprirlo
-133 ultima
-132 accesso e
-132 atteso
-132 chi avesse
-132 copia della
-132 copia e
-132 di sicurezza
-132 ecco quello
-132 esame
-132 non ne
-132 p a
-132 partito
-132 s p
-131 acquisti
-131 addebito
-131 chiediamo
-131 costa
-131 d' ora
-131 di oggi
-131 impostazione
-131 passa a
-131 violazione
-130 cognome
-130 com'
-130 la biglietteria
-130 possa
-130 rispondi pure
-130 scriva
-130 sono
-129 allegato e
129 dubbio
-129 la pazienza
-129 prelevato
-129 richiesto
-129 sotto
-129 stato
-129 un nostro
128 attivare la
-128 avanti i
-128 confermato
128 elenco dei
128 esami
-128 non puo
128 nuove
-128 se la
-128 serena
128 ti consigliamo
-128 vi chiedo
127 alla
-127 avevi
127 avverta la
-127 cartella
-127 file sbagliato
-127 giornata
-127 il responsabile
-127 inconveniente e
-127 mensa
-127 ore
-127 partono
127 punti
-127 vuole
-126 albergo faro
126 allo #
-126 arrivera
126 avvertirci
-126 dall'
-126 dietro
-126 faro
-126 faro vecchio
126 in via
-126 l' inconveniente
-126 riguarda
-126 tuo
-126 vengono
-125 debole
125 di credito
-125 differenza entro
-125 dpo e
-125 non serve
-125 previsto
-125 quattro
-125 riaccreditiamo
-125 riaccreditiamo la
125 scelga
125 scelga una
-125 serve
-125 siamo spiacenti
-125 stiamo
-125 visitatori
-125 vogliamo
-124 conta
-124 example login
124 gratuita
-124 il tuo
-124 lezione
124 lo #
-124 ne ha
-124 non c'
-124 numeri di
-124 ora il
-124 per un
-124 relazioni
-124 seconda
-124 taluni
-124 tuo profilo
-124 voglia di
-123 casi
-123 ciao a
-123 cinque
-123 cinque giorni
-123 completa
123 della sim
-123 entro cinque
-123 i progetti
-123 passate a
-123 per ogni
-123 progetti
-123 ristretto
123 telefoni
-123 tutte le
123 vendita
122 # se
-122 biglietteria
-122 chi desidera
122 consigliamo
-122 fino al
-122 in poi
-122 mercoledi
-122 pure non
-122 sta
121 alle forze
121 blocco
121 chiedono di
121 dell' ordine
121 forze
121 forze dell'
-121 hai ordinato
-121 il programma
121 le e
-121 non si
-121 o un
-121 trovera
-121 un' altra
-120 chiunque
-120 immagine
-120 l' immagine
-120 mi scriva
-120 novembre
120 sospetto
-120 tutte
120 una
`,
  pleasantry: `
502 noi di
-450 gentile
-419 lavoro
-392 ciao
-391 dott
363 stata un'
361 ringraziamo
-359 gentili
357 passione
-357 visti
-355 hotel
-353 amministratore
-353 farmacia
-350 non ci
-340 appunti
-339 saluto
-336 mano
-336 segreteria
334 che ci
-331 migliori
-331 r
-329 responsabile
-327 cliente
-324 quota
-324 signor
-323 direttore
-322 colleghi
-321 # sono
-321 assicurazioni
-320 dovrebbe
316 possa
-316 sim
312 missione
-312 s
-312 treno
-310 atteso
-310 casi
-310 fare
309 dna
309 nostro dna
-309 paolo
-308 ente
-305 presidente
-297 officina
-296 quanto
-294 torrescura
-293 rete
-291 dell'
-290 aspettiamo
-290 aspettiamo in
290 mai
-289 ?
-289 nodo
289 ringraziamo per
-288 quando
-287 cantina
-287 libreria
284 ogni
-283 trascurabile
282 estate
-281 example
-280 domattina
-279 direzione
-277 laboratorio
-275 cosa
-275 digitale
-275 spett
-275 taluni
-275 tipografia
-274 ornella
-273 con il
273 la fiducia
-270 oggi stesso
-269 arrecato
-268 mappa
-268 messo
-267 titolare
-266 che cosa
266 mai di
266 non smetteremo
266 smetteremo
266 smetteremo mai
265 tutta
-265 tutti
263 anni
-263 e tra
-263 per quanto
263 sempre
-262 dispiaciuti
-261 oggi ogni
-260 il team
258 per noi
-257 arriva
257 disagio e
-257 le informazioni
-257 mani
-256 girotondo
-256 trovi a
255 stiamo
-254 puoi
-253 parlare
-253 sms
-252 compagnia
-252 la compagnia
-252 nulla di
-252 per informazioni
-252 personale
-251 busta
-251 che puo
-251 mortificata
-250 la direzione
-249 a ogni
249 che porta
249 grazie
-249 padana
-249 passa
-249 reclami
-249 un messaggio
248 anno
-247 del personale
247 la settimana
-247 team
-244 museo del
-244 rischi
-242 minuti
-241 a tutti
-241 cognome
241 perche
-241 ufficio
240 disagio
-240 generale
-240 quella pagina
238 famiglie
-237 corse
237 menu
-237 signora
-236 elaborazione
-236 regalo
-235 non aveva
-235 ogni invio
-234 museo
234 nostre
-233 la posta
232 italia
-232 quindi
232 tutta italia
231 ogni anno
-229 puo rispondere
-228 cifra
-228 controlla i
-228 imbarazzo
-228 in piu
-228 iscritte
-228 scade
227 cosi
227 fiducia
-227 il biglietto
-226 contratto
-225 cifratura
-225 riparte
-225 tardi
-225 vuole
-223 con le
-223 cosa fare
222 cuore
-222 modifica
-221 caro
-220 da #
-220 disagio che
-220 le corse
-220 paragona
-219 lorenza
-218 buongiorno
218 la banca
-217 cosa le
-217 indirizzi
-217 no ?
217 oltre
217 quelli
-217 segretaria
-216 aggiungiamo
216 grazie a
-216 potra
-215 davvero
215 e ti
-214 invio
214 prendiamo
-214 presto
-214 vediamo
-213 carte non
-213 le carte
-213 restituito
-213 stasera
-212 carattere
-211 focaccia
-211 movimenti dal
-211 quelli che
-210 chiamate
-210 dai
-209 insomma
-209 no
-209 non lo
-209 uno dei
-208 abbiamo gia
-208 niente
-208 occhiata
-208 poteva
-208 un' occhiata
207 # del
-207 pagare la
-206 dispiace
-206 gratuita
-206 l' autorita
-205 comune di
-205 copiato e
205 otto
-205 passano
-204 scopri
204 voglia di
-203 dadi
203 ogni giorno
-202 gruppo
-202 il gruppo
-202 mensa
-202 scuola
-202 sesamo
-202 tua tessera
-201 # #
-201 di sconto
-201 e all'
-201 lo sportello
-201 non sono
-200 consigliamo
-200 firma
-200 immobiliare
-200 l' ufficio
-200 noi e
-200 ormai
-199 a settembre
-199 anticipato
-199 con i
-199 domani
-199 io
-199 natale
-199 tuoi clienti
-199 vogliamo
-198 e valida
-198 graduatoria
-198 il computer
-198 la graduatoria
198 pubblico
198 pubblico e
-198 scuse
-197 coda
-197 spese
196 aperto la
-195 il pacco
-195 queste
-195 spiacenti
-195 studio
-195 trovi
-194 corretta e
-194 data corretta
-194 dove
-194 piazza
-194 vale
-193 che la
-193 greco
-193 identita e
-193 nessun
-193 potete
193 rimangono
-192 alcun
-192 biglietteria
-192 controlla
192 dopo
-192 ha avuto
-192 sotto
-191 erano
-191 ora il
-190 casaviva
-190 fatto
-190 quanti
-190 registro
-190 spesa
-189 con tutti
-189 di noi
-189 la prima
-189 precauzionale
-189 se ti
-189 trattasi
-189 trattasi di
-189 un secondo
-188 autorita
-188 ci sono
-188 nessuno
-188 tenuto
-188 tolta
-188 via
-187 chiarimenti
-187 ecco quello
-187 gia che
-187 per chiarimenti
-186 domande
-186 linea
-186 siete
185 entro le
-184 dal
-184 la telecamera
-184 portineria
-184 settembre e
-184 telecamera
-184 valida
-183 dati di
183 euro e
-182 dieci minuti
182 donato
-182 dopo dieci
182 eventuali
-182 genere
-182 leggono
-182 risponde
-182 sei mesi
182 si sono
-181 a partire
-181 chiara
-181 definitiva
-181 offerte
-181 partire da
-180 noi non
-180 posta
-179 con chi
-179 espositori
-179 ogni caso
-179 se nel
-179 vedi
-179 vedi il
178 come
-178 e ora
-178 impianti
-177 # di
-177 a disposizione
-177 abbonato
-177 deve
-177 isolato
-177 non deve
-176 abbiamo fatto
176 bene
-176 consegnati
-176 li
-176 online
-175 fra
-175 non e
-175 possono
-175 quello che
-174 al sesamo
-174 allegato e
174 e la
-174 lo staff
-174 nell' area
-174 oggi
174 semi
-174 staff
-174 staff di
-173 ci dispiace
-173 disturbo
173 il disagio
-173 l' occasione
-173 occasione
-173 occasione per
173 servizio
-173 siamo spiacenti
-173 trovi nella
-172 allergici
-172 banda
-172 banda di
-172 belcolle
-172 chiedo
-172 da questa
-172 fornace
-172 fornace belcolle
-172 la banda
-171 albergo
-171 avuto
-171 da lunedi
-171 da remoto
-171 davanti
-171 davanti a
-171 di marzo
-171 gentile signora
-171 i #
-171 registrato
-170 comune
170 lo sai
170 mesi abbiamo
-170 ne sono
-170 per ogni
-170 preferisce
-170 provveduto
170 questi mesi
170 sai
-170 spiacenti per
-169 ci sei
-169 dott ssa
-169 puo succedere
-169 sappiamo che
-169 sportello
-169 ssa
-169 succedere
-168 quello
-168 vanno
-167 altre
-167 dopo la
-167 le altre
-167 mi
166 ambito
-166 avvisi
-166 colpa del
-166 comunque di
-166 e gliela
-166 gliela
-166 il responsabile
-166 l' ho
166 la ringraziamo
-166 lo #
166 nell' ambito
-166 ritirare
-166 scusiamo se
-166 stanotte
165 avete
-165 del teatro
-165 e nel
-165 fai
-165 le consigliamo
-165 per una
-165 sei
-165 teatro
-165 tu sei
-164 e vale
-164 la biglietteria
-164 modulo
-164 non possiamo
-164 pacco
-164 per sei
-164 possiamo
-164 profili
-164 quella
-164 scriverle
-164 sola
163 corsi
-163 ho
-163 pagato
-163 particolarmente
-163 senza
-163 tagliando
-162 impostazioni
-162 non utilizzare
-162 offerta
162 propri
-162 sa
-162 sappiamo
-162 se per
162 societa
-162 soldi
-162 un saluto
-162 utilizzare
-162 utilizzare la
-161 abbonamento
-161 di nuovo
-161 dovevano
-161 gestionale
-161 lettera
-161 pagine
161 questo
-161 secondo
-161 tessera e
160 da sempre
-160 genitori
-160 i siti
-160 nostro sistema
-160 rimaste
-160 siti
-159 bollettino
-159 del tutto
-159 e martedi
-159 insieme al
159 noi la
-159 puramente
159 stavolta
159 verifiche
-158 computer
-158 e saldo
-158 la lezione
-158 lei e
158 sui
158 tutto per
-157 adesso
-157 al corrente
-157 backup
-157 che i
-157 comunicare
-157 corrente
-157 da noi
-157 direttamente
-157 e i
-157 frattempo
-157 nel frattempo
-157 non comunicare
157 nuovi
156 che si
-156 del conto
-156 elenco
-156 l' inconveniente
-156 ora
-156 richiamare
-156 risposte a
-156 sono stati
155 a cuore
155 ci sta
-155 desideriamo
-155 in fondo
-155 inconveniente e
155 mesi
-155 passare
-155 sassoalto
-155 trattenute
-155 trova
-154 biglietto
154 community
-154 esercitazione
-154 l' ente
-154 loro
-154 lunedi abbiamo
-154 maggio e
154 nuove
-154 sono state
-154 trovera
-153 blocco
-153 non abbiamo
-153 parola
-153 puo
-153 questo ti
-153 referente
-153 torroni
-152 andare
-152 andare in
-152 da oggi
-152 di andare
152 i progetti
152 progetti
-151 contiene
-151 durante
-151 la carta
151 lavoriamo
151 ogni mattina
-150 chiave
150 con la
-150 episodio
-150 gia nella
150 la nostra
-150 risposte
-150 stato cancellato
149 ci
-149 ferie
-149 ha inviato
-149 per parlare
-149 remoto
-149 responsabile della
-149 sulla carta
-149 un nuovo
148 a casa
-148 chiedo perdono
-148 citta
-148 con un
-148 percorso
-148 perdono
-148 sono a
-148 ti chiedo
-147 conto
-147 dal #
-147 disponibile
-147 domani alle
-147 marzia
-146 averti
-146 e se
-146 impostato
-146 l' importo
-146 tolto
-146 tra le
-145 causato
-145 giugno non
-145 pratica
-145 vi abbiamo
-144 accaduto e
-144 all'
-144 denuncia
-144 inconveniente
-144 solo invio
-143 abbiamo cambiato
-143 aggiornamento
-143 banco e
-143 conteneva
143 fatturello
-143 la conferma
-143 la fattura
-143 per parlarne
143 quest' anno
-143 reso
-143 richiesto
-143 samuele
-142 cosa abbiamo
-142 di questa
-142 non ne
142 per questo
-142 per verificare
-142 questa settimana
-142 rispondi qui
142 un servizio
-142 valutazione
-141 area
-141 e ci
-141 fra questi
-141 il secondo
141 nulla
-141 questi ci
-141 stato un
-141 tessera
-141 vi
-140 ai
-140 comunicato
-140 conta
-140 di partenza
-140 faccio
-140 foglietto
-140 gentile signor
-140 i tuoi
-140 lo faccio
-140 partenza
-140 questa lettera
-140 seduta
-140 tutela
-140 vi chiedo
-140 volte
-139 chiedono di
-139 e rimasta
-139 gia aperto
-139 mese di
-139 non c'
-139 p a
-139 potevano
-139 richieste di
-139 rimasta
-139 s p
-139 si fosse
-139 sostituire
-139 sostituire la
-139 tempo e
-139 visitatori
-138 abbiamo
138 corso
-138 dobbiamo
-138 doveva
-138 fondo
-138 fosse
-138 i soldi
-138 inoltre
-138 la nuova
-138 la sono
-138 nostre scuse
138 voglia
-137 andato
-137 avra
-137 ce
-137 di scuola
-137 e andato
-137 in biglietteria
-137 informatico
-137 pagina
-137 subito con
137 te e
-136 # persone
-136 favore
-136 grande
-136 nel suo
-136 per favore
-136 qualcosa
136 quest'
-136 questo indirizzo
-136 rispondete a
-135 !
-135 # i
-135 aveva
-135 bloccata
-135 bolletta
-135 carico
-135 le copie
135 passo
-135 persona
-135 pure non
-135 settembre
-135 sistema
-135 una copia
-135 volta
-134 creato
-134 di documenti
-134 dovuto
-134 giusto
-134 la sua
-134 meta
-134 partono
-134 rifiutati
-134 tuoi
-133 banca e
-133 gia pagato
-133 impostazione
-133 in omaggio
-133 mi chiami
-133 nella mail
-133 omaggio
-133 orario e
-133 prezzo e
-133 prossima
-133 qualunque
-133 segnalare
-133 sugli
-133 tuo ordine
-133 una persona
-132 anziche
132 giorno
-132 nuovo
-132 operatore
-132 un operatore
-131 denaro
-131 era
-131 programma
-131 rispondere
-131 vecchio
-131 zero
-130 ce ne
-130 gennaio e
-130 illecito
-130 imputabile
130 in questi
-130 le nostre
-130 numero #
-130 sabato
-130 su #
-130 tutte
-130 voce
-129 accettare
-129 accettare le
-129 dall' esterno
129 e il
-129 il calendario
-129 nessuna
-129 ordini
-129 ricevuto lunedi
-129 saldo
-129 violazione
128 ancora
128 che vogliamo
-128 completa
-128 dispositivo
-128 in giornata
-128 mese
-128 messaggi
-128 ricevere
-128 sulle
-127 caricato
-127 che non
-127 comunque
-127 corriere
-127 di
-127 due giorni
-127 il tuo
-127 l
-127 ne scusiamo
-127 newsletter
-127 r l
-127 s r
-127 soltanto
-127 tra
-126 acqua
-126 agli
-126 e gia
-126 il blu
-126 il primo
-126 il programma
-126 la preghiamo
126 le #
-126 primo
-125 accedi
-125 bonifico
-125 conferma
-125 previsto
-125 sapere
-125 se la
125 settimana
125 tempo
-124 allegato
-124 colpa
-124 di altri
-124 di voi
-124 differenza
-124 due volte
-124 eliminato
-124 il negozio
-124 invece
-124 le chiediamo
-124 percorsi
-124 relazioni
-124 terapeuta
-123 di pagamento
-123 dottoressa
-123 l' aggiornamento
-123 lo rilegge
-123 mail che
-123 o un
-123 oggi la
-123 prima
-123 rilegge la
-123 riservata e
-123 sconto
123 viaggio
-122 d' acqua
-122 la differenza
-122 leggo
-122 premuto
-122 presente
-122 restituiamo
-122 scrivi a
-122 scusiamo con
-121 albergo faro
-121 apriamo
-121 c' e
-121 cambiati
-121 di sabato
-121 dito
-121 faro
-121 faro vecchio
-121 ha aperto
-121 i messaggi
-121 movimenti
-121 ne ha
-121 orario
-121 portava
-121 server
-121 versione
-120 addebiti
-120 aperte
-120 banco
-120 chi desidera
120 comprensione
-120 dall'
-120 i backup
-120 i nomi
-120 imbarco
-120 la scuola
-120 lunedi
-120 proposto
-120 rimandato
-120 sapere quali
`,
};
