import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
458 siamo
-397 migliori
-368 chiara
-362 buongiorno
-360 hotel
-344 dott
-343 amministratore
-340 qualcuno si
-334 ente
-328 le informazioni
-325 saluto
-325 stasera
-321 inconvenienti
-320 con cui
-314 assicurazioni
308 per quanto
296 ne scuso
295 e ci
-293 lavoro
-291 parlare
291 scusateci
-289 buon
-289 disservizio
-286 mani
-283 gentile signora
-282 dolce
-280 direttore
278 mortificati
278 siamo mortificati
-275 qualcuno
-274 ciao
-274 segreteria
-273 ornella
-273 sim
-272 paolo
-272 spett
-272 tipografia
271 quanto
-269 qualora
-268 cose
-268 r
-265 colleghi
-265 genitori
-265 reclami
-265 semplice
-264 ormai
-264 pasto
263 mortificata
-257 possa
256 chiedo perdono
256 di accettare
-256 fatti
-256 gentile
-254 amica
-254 garantire
-254 si scusa
252 scusa
-251 digitale
-251 gentili
-251 sola
250 le chiediamo
-250 palestra
-249 accorti
249 chiediamo
-249 siamo accorti
-248 puo rispondere
-247 lorenza
-245 ciao a
244 avevamo lasciato
-244 ecco
-243 nodo
-242 domattina
-241 per i
-237 chiarimenti
237 chiedo
-237 per chiarimenti
-236 farmacia
-235 draghi
-235 interessati
235 le porgiamo
-235 libreria
-235 paragona
-234 eventuale
-233 l' eventuale
-233 signor
-233 stagista
-232 segretaria
-231 arrecato
-230 banca del
-230 infastidito
-230 passo
-229 fianco
-229 per informazioni
-229 riparte
-229 s
-228 rimasto
-227 festival
-225 cosa le
-223 introdotto
-223 un saluto
222 ce ne
-221 l' offerta
-221 novara
-221 stavolta
-220 di garantire
-218 direzione
218 sincere
216 chiediamo scusa
-216 cio
-215 la direzione
-214 disagio che
-214 girotondo
-212 cantina
-212 insomma
-212 sono i
-210 museo del
-210 vogliate
-209 dato
-209 faremo
-209 quella pagina
-208 dimenticata
208 la riga
-208 responsabile
-207 ne siamo
-206 avesse
206 non doveva
-205 direttamente
205 e ti
-205 meravigliosa
-205 meravigliosa e
-205 torrescura
-204 essere stato
-204 isolato
-204 nel suo
203 nome di
-203 prezzo e
-203 quando
-202 esserne
-202 gli
-202 passare
-202 possa esserne
-202 probabilmente
-201 aggiungiamo
201 ciascuno di
201 e nostra
-201 fatturazione
-201 quota
-200 # #
-200 compagnia
-200 la compagnia
200 lettori
200 regalo
-200 sarebbe
-199 avete ancora
-199 di quanto
-199 lei
-199 mano
-199 un documento
-198 del personale
-198 la pazienza
-198 per verificare
-198 qualita
-198 visti
-197 chiunque
197 davvero
-197 teniamo
196 a meta
-196 difficolta
-196 presentare
-195 ?
-195 tra
-194 danno
-194 immobiliare
194 ne
-194 un danno
193 chiedo scusa
193 e ce
-193 greco
-193 torroni
-192 cifratura
-192 esperienza
-192 museo
192 ti chiediamo
-192 vediamo
-191 finche
-191 l' avviso
-191 presto
-190 abbonamento
-190 presidente
-190 rete
-189 episodio
-189 l' ente
189 le chiedo
-189 se la
-189 sempre un
-189 spese
-188 dietro
-188 generale
-187 software
-186 erano
186 ho sbagliato
-185 mi chiami
-185 sarebbero
-184 a quattro
-184 davanti a
-184 e tra
-183 essere
-183 procurato
183 sinceramente
182 dispiace
-182 libera
182 natale
-182 pure
182 scusa anche
-181 # sono
-181 bella
-181 e un
-181 in fondo
181 ne scusiamo
-181 passaggio
-181 riservatezza
-181 succede
-180 ecco quello
-180 inoltre
-180 messa
-179 analisi
-179 dell'
-179 rischi
-178 aspettiamo in
-178 il team
178 imbarazzo
-178 la sono
-177 a voi
177 dispiace per
-177 padana
-177 segnalazione
-177 tutela
-176 busta
-176 example
176 mi
-176 scrivici
175 avete perso
175 che avete
-175 togliere
175 vi chiediamo
-174 bollette
-174 e sempre
174 e vi
-174 provveduto
-174 trovi a
-173 a chiunque
-173 averla
-173 che cosa
-173 reso
173 scuse
-173 vedi
-173 vedi il
-172 buoni
-172 vuole
-171 abbiamo gia
-171 casaviva
-171 comune di
-171 cuorinfila
-171 lavoriamo
-171 studio
-171 team
-171 una riga
-170 disagi
-170 eventuali disagi
-170 gli eventuali
-170 laboratorio
170 ma
-170 nulla di
-169 belcolle
-169 dovrebbe
-169 fornace
-169 fornace belcolle
-169 modulo
-169 noi di
-169 per una
-169 piazza
168 con tutti
-168 dieci minuti
-168 dopo dieci
-168 impostazione
-168 sugli
-167 in difficolta
-167 lettera
-167 no
167 suoi
-166 caso
-166 ci hanno
-166 hanno telefonato
-166 il biglietto
-166 incaricata
-166 telefonato
-165 # tutti
-165 accedi
165 doppione
-165 in ufficio
-165 sono stati
-165 trattasi
-165 trattasi di
-164 convocazione
-164 famiglia
-164 fondo
-164 marzia
-164 modifica
-164 non sono
-164 officina
-163 esci
-163 generato
-163 ne ha
-163 scusiamo se
-163 usi
162 assumiamo
162 assumiamo la
-162 minuti
162 moltissimo
162 ne assumiamo
-161 banda
-161 banda di
-161 la banda
161 la confusione
-161 la prima
-161 nell'
-161 no ?
-161 o un
-161 puo essere
-161 scrivere
-160 abbiamo aperto
-160 acqua
-160 aspettiamo
-160 aula
-160 e qui
-160 furto
-160 le avesse
160 non li
-160 un furto
-159 due volte
-159 gestionale
-159 giorno e
159 profondamente
159 sistema e
-159 sportello
-158 che per
-158 disposizione per
-158 ha avuto
158 intoppo
-158 relazioni
-158 rimangono
-158 spesa
158 un intoppo
-157 comunicato
157 le mie
157 mie
157 mie scuse
-157 non aveva
-157 prime
-157 proprio
157 scuso
-156 caro
156 ci spiace
-156 creato
-156 elenco
-156 grazie
-156 iscritte
156 letto la
-156 ne sono
-156 preoccuparsi
156 spiace
-156 stata un'
-155 da una
155 ne rammarichiamo
-155 password ne
155 rammarichiamo
155 rammarichiamo e
-154 al corrente
-154 atteso
-154 chi avesse
-154 di nuovo
-154 e all'
-154 e ora
-154 il treno
-154 piattaforma
-154 stampa
-153 ci siamo
-153 dare
153 di cuore
-153 vale
-152 e i
152 li ho
-152 lo staff
-152 loro
-152 mensa
-152 potra
-152 staff
-152 staff di
-151 il modulo
-151 la seconda
-151 omaggio
-151 trovi nella
-151 volentieri
-150 conto
-150 euro e
150 mi dispiace
150 noi e
-150 scopri
-150 scriverle
149 debole
-149 disturbo
-149 dove
-149 espositori
-149 focaccia
-149 in cui
-149 insieme a
149 l' avete
149 ne chiediamo
-149 rispondi qui
-149 ritardo
149 ve ne
-148 annullato
-148 dal prossimo
148 di noi
-148 dieci
148 donato
-148 la voglia
-148 per ogni
-148 ruota
-147 agosto #
-147 azzerato
-147 cena
147 dispiaciuti
147 lasciato
-147 mercoledi #
-147 messaggi
-147 personale
147 puo succedere
-147 qui
-147 quindi
-147 registro
147 succedere
146 caffe
-146 in questo
-146 prezzo l'
145 diritto
-145 per domande
-145 pomeriggio
145 purtroppo
-145 sottratti
-145 vogliamo
-144 allegato e
-144 che possa
-144 commissioni
-144 le consigliamo
-144 nella stessa
-144 per prudenza
144 scuso con
-144 un piccolo
-143 alla lista
-143 chiarimento
-143 del
-143 derivato
-143 il documento
-143 impianti
-143 oggi
-143 qui sotto
143 rispettato
-143 risponde una
-143 trovate
-142 chi non
-142 e vale
-142 i punteggi
-142 l' autorita
-142 punteggi
-142 siete
-142 visiora
-141 carte
-141 email
-141 nessuno
141 stato un
-140 la telecamera
-140 ora il
-140 solo i
-140 telecamera
-139 accreditato
-139 che lei
-139 dimenticate
-139 hanno copiato
139 ore che
-139 pieno
-139 se il
-138 appunti
-138 conteggiato
-138 finale
-138 ha confermato
138 il mese
-138 la tabella
-138 mese di
-138 passando
-137 di altri
-137 di solito
137 per
-137 restituito
-137 scaricato
-136 amico
-136 iban e
-136 passione
-135 avuto
-135 chiamate
-135 copiato e
-135 dott ssa
-135 il negozio
-135 ssa
-135 un tecnico
-134 catalogo
-134 cosa
-134 denaro
-134 errore umano
-134 eventualmente
-134 grazie a
-134 inesattezza
-134 mandare
-134 quel
-134 sia stato
-134 umano
133 a nome
-133 e rimasto
-133 esercitazione
-133 forno
-133 il forno
-133 impatto
-133 impatto e
-133 in farmacia
-133 l' impatto
-133 la lezione
133 mi scuso
-133 poco
-133 potrebbe
-133 qualche
-133 qualcosa
-133 quanti
-133 refuso
-133 riguarda
-133 volte
-132 di ieri
-132 era giusto
-132 fase
-132 fase di
-132 gentile signor
-132 in fase
-132 l' email
-132 non ha
-132 potete
131 accettare
131 accettare le
-131 alcun
-131 contratto
-131 del teatro
-131 e imputabile
131 fatto il
-131 fatturello
-131 interno #
-131 italia
-131 la qualita
-131 quanto pare
-131 tutta italia
-131 versione
-131 violazione
-130 cliente
130 foglio degli
-130 i siti
-130 il corriere
-130 informazioni
-130 inizio
-130 mi scriva
-130 motivo
-130 nota di
-130 per qualunque
-130 rispondere
-130 siti
-130 tolta
`,
  fault: `
-577 del tutto
504 nodo
497 avevamo
-469 e un
468 corsa
468 la corsa
457 volte
453 preso
444 era
440 aveva
-433 parlare
431 scambiato
-426 # #
423 ci e
-421 vale
-411 avvisi
410 colpa del
-410 mandare
-409 e con
408 l' abbiamo
406 dell' anno
404 tra il
399 un nostro
396 ha
396 ops
-395 di ferie
-392 partono
389 due
387 non abbiamo
-386 # non
385 entrato
-383 fondo
-378 vogliate
-376 example
374 introdotto
-374 spese
-373 cose
-373 di non
-370 mesi
366 errore e
-366 lavoro
-365 marta
-364 vi chiedo
362 il listino
361 qualche
-360 # senza
-360 spett
-359 colleghi
-359 saluto
358 doppione
358 eravamo
-358 non sono
-358 tornano
357 del tuo
356 alla lista
-356 responsabile
-355 amica
355 cavo
-355 differenza
-355 per le
354 vero
-353 e qui
353 una nostra
352 svista
-350 telefono e
-350 tutte
349 dei clienti
-345 accesso e
345 malfunzionamento
345 un malfunzionamento
-343 abbiamo aperto
-343 ai
-341 carte
-341 gentili
-341 questi
-340 signora
-339 garantire
-339 i tre
-339 scusa a
-338 hotel
-338 paolo
-338 regalo
337 fa
337 registrate
-336 amministratore
336 finito
-336 spedisco
-335 aperte
-335 dott
-335 succede
-334 per iscritto
333 avevamo lasciato
-333 guida
-333 in fondo
-333 la guida
-333 vostri
332 di stamane
332 stamane
-330 riapriamo
-330 usiamo
328 dovuto
328 linea
-328 nulla di
-327 dovrebbe
-326 a chi
-326 il treno
-326 parte
325 qualcuno ha
-324 casa
324 il foglio
323 possibile che
-322 entro
-321 in ufficio
-321 non ne
-320 atteso
320 caricato
320 e tu
-320 potete
320 rispettato
-319 altre
-319 blocco
-319 le altre
319 nell' invito
319 potenzialmente
-318 abbiamo gia
-318 da questa
-318 ha avuto
318 leggere
318 nel
-318 verra
-317 assicurazioni
-317 giornata
-317 lo #
-317 r
316 parte dei
-316 per parlare
316 ritardo
316 visti
-315 direttore
-314 avuto
314 riscontrato
-314 sbagliato al
313 abbiamo scritto
-313 l' email
-312 parlare con
-312 questa
312 scusateci
312 un incidente
311 colpa
310 acquisto
-309 dispositivo
-309 episodio
309 portava
309 profili
-309 trovera
-308 ci scusiamo
308 dovevano
308 ricetta
-308 riceve
308 scritto che
307 ultimo
-306 e i
-306 migliori
-305 lo facciamo
-305 ogni
-305 particolarmente
-305 rischio
305 tardi
-304 cancellare
-304 con l'
304 errore umano
304 nostri
304 umano
303 abbiamo spedito
-303 e tra
303 nostra
303 togliere
-302 ha il
302 la responsabilita
302 listino
302 responsabilita
-302 stato cancellato
-302 suo nome
302 venduto
-301 isolato
301 per un
-301 un mese
-300 e aperta
-300 e del
-300 ente
-300 le loro
300 letto
-300 solo i
300 stati
-300 treno
-300 volentieri
-299 con le
299 date di
-299 di garantire
-299 ieri e
299 nomi dei
-299 per te
-299 signor
-299 sono i
298 che siano
-298 cosa abbiamo
298 essere stati
298 le abbiamo
-298 sinceramente
-298 un tecnico
-297 definitiva
-297 fare
297 non aveva
-296 banca
-296 officina
296 server
-296 tutti i
-295 non c'
295 poco
-295 sara
-294 carattere
-294 stessa
-293 profondamente
293 ricetta della
-293 se
292 in data
-292 ristretto
-291 anticipato
291 e me
-291 frattempo
291 invito
-291 nel frattempo
-291 sportello
290 di invio
-290 fra
-290 ricordiamo
-290 un secondo
-289 alla
289 doveva
288 avremmo
288 avremmo dovuto
-288 bastano
-288 dai
-288 dolce
288 e vero
-287 ?
287 incaricata
-287 la differenza
287 la sala
-287 museo del
287 ordini
-287 un anno
-286 cambi
-286 carrello
-286 grande
-286 password e
285 andato
285 e andato
285 e mai
-285 e martedi
-284 annullata
-284 che si
-284 la sera
-284 team
283 essere
-283 faremo
283 ognuno
-283 tessera
282 davanti a
-282 indirizzo del
282 potuto leggere
282 stipendi
-281 espositori
281 ormai
281 quelli
-281 scusiamo con
280 due volte
-280 il problema
-280 lei e
279 di dati
-279 nulla
-279 qualora
278 fornitore
-278 i vostri
278 le chiedo
278 modello
-278 vale per
277 # sulle
-277 c' erano
277 cifratura
277 nostra e
-276 analisi
-276 entro il
-276 gratuitamente
-276 ha gia
-276 le corse
-276 libreria
-276 oltre
-276 queste
-276 subito con
-276 vedrai
-275 farmacia
275 fase
275 fase di
275 hai ricevuto
275 in fase
-275 infastidito
275 leggerezza
275 leggerezza nostra
275 non era
275 si sa
275 una leggerezza
-274 cambiato
-274 il blu
-273 facciamo
-273 il prezzo
-273 le chiediamo
-273 lorenza
-273 ne ha
-273 profilo
272 il computer
-272 pagine
271 clienti
271 intoppo
-271 piu di
-271 risponde
271 un intoppo
-270 quindi
-270 testa
269 # i
-269 funziona
-269 grazie
-269 mortificata
269 premuto
269 sabato #
269 stati aperti
-269 tua
-268 # se
268 # un
-268 ci spiace
-268 corsi
268 di una
-268 nessuno
-268 prezzo e
-268 spiace
-267 erano i
-267 gia
-266 # tutti
-266 allegati
-266 anche la
-266 garante
-266 il team
266 informatico
266 la sono
-266 ringraziamo
-265 di cancellare
-265 disposto
265 ha copiato
265 potuto
-265 qui sotto
265 tabella
264 file di
264 fornitore della
264 ricevuto lunedi
264 rubato
264 stato rubato
-264 torrescura
264 un problema
-263 abbiamo appena
263 destinatari
-263 fornisca
-263 grave
-263 il fatto
-263 no
-263 quella giusta
-263 sim
-262 acqua
-262 adesso
262 cioe
-262 dubbio
262 sbagliato il
-261 ecco
261 impostazione
-261 ne rammarichiamo
-261 ornella
-261 rammarichiamo
-261 rammarichiamo e
-260 al telefono
-260 che trovi
260 della segreteria
-260 festival
260 file
-260 il rischio
260 la tabella
-260 palestra
-259 buttare
259 inconveniente
-259 ora
259 trattasi
259 trattasi di
-258 a voi
-258 giusto
-258 leggono
258 siano
-257 apre
257 arrivato
-257 hanno gia
-257 nuovo
-257 viaggio
-256 con cui
256 confuso
256 confuso il
-256 l' autorita
256 la newsletter
-256 lo rilegge
-256 rilegge la
-255 da oggi
-255 e valida
-255 gennaio l'
255 gli
-255 impianti
255 la consegna
255 numero di
-255 presentato
254 abbiamo
-254 denuncia
-254 le iscrizioni
-254 presidente
-254 se ti
254 un
-253 fiscale e
253 invece di
-253 motivo
253 sala
252 aula
-252 avete ancora
-252 imbarazzo
-252 meno
252 nomi
-251 autorita
-251 di sera
-251 gentile
251 ha premuto
-251 nessuna
-251 oggi
-251 possono
-251 segreteria
-251 studio
250 davanti
250 lo hanno
-250 pagamento
250 sbagliato
250 solo un
250 stato solo
-249 abbiamo cambiato
-249 partito
-249 rimangono
-249 servizi
-248 biglietto
-248 comunicare
-248 dare
248 ha preso
248 ho scritto
-248 indirizzo di
248 non avete
-248 non comunicare
-248 nuova
-248 riparte
-247 allegato e
247 male
-246 cosi
-246 mi scriva
-246 modulo di
-246 per informazioni
246 responsabilita e
245 alcune
-245 alla sua
245 che abbiamo
-245 i soldi
245 lo stesso
-245 persona
-245 via sms
-245 voglia
244 a quattro
-244 chi non
-244 domattina
-244 e vale
244 farlo
-244 primavera
-244 tre giorni
-243 e sempre
-243 insieme al
243 quattro
-243 sempre la
-242 arriva
-242 da lunedi
-242 eliminato
242 i nomi
-242 pochi
242 spedito
242 talune
-242 tolta
-242 tutte le
-241 del conto
-241 denaro
241 ognuno di
-241 passo
-240 alcun
-240 direzione
240 i file
-240 tu
-240 verranno
239 abbiamo stampato
239 abbonati
-239 festa
-239 gia compilato
239 sei ore
239 versione
-238 # anche
-238 controlla i
238 dal nostro
-238 di essere
-238 moltissimo
-237 di nuovo
-237 e per
237 in ferie
-237 la redazione
-237 redazione
-237 rimaste
-236 ciao
-236 conteneva
-236 restituito
-236 rilegge
-236 un caso
235 abbiamo sbagliato
235 accesso remoto
-235 al garante
-235 aspettare
-235 chi lo
235 chiunque
-235 in una
-235 resta
-234 genitori
-234 personalmente
-234 questa lettera
-234 rimborso
-234 sarebbe
234 sul
234 un cliente
234 una svista
-234 usare
233 diversi
233 in tempo
-233 iscrizioni
-233 le mail
-233 o
-233 vero e
-232 il viaggio
232 l' ho
232 nome email
-232 perdere
232 turni
-232 un solo
231 ci siamo
-231 compagnia
-231 contatto
231 di un'
231 diciamo
231 diciamo che
-231 in piu
-231 la compagnia
231 male il
231 messa
-231 per quanto
-231 stiamo
-231 verde
-230 abbiamo chiuso
230 di due
-230 era giusto
230 inviato il
230 newsletter
230 nostri archivi
-230 scuse
-229 ci hanno
229 cognome e
-229 copiati
-229 di pagamento
229 e entrato
229 elenco degli
-229 fianco
-229 hanno telefonato
229 la cartella
229 la copia
-229 paghi
229 smarrito
-229 telefonato
-228 caso
-228 chiara
-228 digita
228 imputabile alla
-228 meravigliosa
-228 meravigliosa e
-228 novembre
228 prenotazioni
228 rendiamo
-228 riguarda
-228 un numero
227 # la
-227 a suo
-227 comune di
227 data #
-227 dati di
227 di via
-227 prima
-227 vostro
-226 direttamente
226 foglio
-226 impatto
-226 impatto e
-226 l' impatto
-226 oggi ogni
-225 a sua
-225 finche
-225 generata
225 nel nostro
-225 perso
-225 presto
-225 questa mail
-225 usi
-224 cancelli
-224 coda
224 cognome
224 essere state
-224 famiglia
-224 il responsabile
-224 intanto
-223 # con
-223 di domenica
-223 la ricevuta
-223 meta
223 per sei
223 venuti
222 controllo
-222 convocazione
-222 digitale
-222 gentile signora
-222 il rimborso
221 # le
221 copiato nome
-221 email
-221 esci
-221 fuso orario
-221 l' offerta
221 marzo #
-221 referti
-221 segnalazione
221 taluni
-220 aspettiamo in
220 calendario delle
-220 ci sono
-220 confermato per
220 debole
-220 e ne
220 password di
-220 scriverle
-220 tu l'
219 a te
-219 aggiungiamo
-219 durata
-219 lo staff
219 pagina e
-219 paragona
-219 po di
219 riga
-219 staff
-219 staff di
-218 cambia
-218 comunque di
-218 iscritti
-218 mail che
-218 omaggio
-218 tuoi dati
217 completo
-217 cucina
-217 l' indirizzo
-217 ne
217 noi ha
217 promesso
-217 rispondere
217 terzi
-217 vedi
-217 vedi il
216 copia e
-216 delle
216 ha spedito
216 invertito
-216 non ci
-216 sito e
-215 arrivano
-215 cifrata
-215 le note
-215 oggi stesso
-215 soldi
-214 attesa
-214 di canone
214 di posta
-214 euro e
-214 fatto
-214 fatturazione
214 il corriere
214 programmazione
214 programmazione e
-213 # novembre
-213 chiami
-213 del passaporto
-213 del teatro
-213 martedi dalle
-213 passaporto
-213 se per
213 sia stato
-213 tenuto
-212 bella
-212 canone
-212 carte non
212 con la
-212 cosa fare
-212 giugno #
-212 le carte
-212 noi non
-212 presente
212 tre
-211 che per
-211 fatturello
-211 i tuoi
-211 immobiliare
211 invece
211 ma la
-211 perdita
211 promemoria
-211 quota
-211 vacanze
210 casi
-210 controlla
-210 il programma
-210 mi scuso
-210 non cambia
-210 uno per
-209 abbonamento
-209 abbonato
209 aggiornamento
-209 amico
-209 aspettiamo
-209 diffidate
-209 diffidate di
-209 e presentato
-209 entro le
-209 la carta
-209 presentato denuncia
209 quarto
209 recapitato
-209 scriva
-209 valida
-208 casa e
-208 commissioni
208 e ha
208 i nostri
-208 immagine
-208 l' immagine
-208 mesi abbiamo
208 percorsi
-208 posta
-208 questi mesi
-208 sola
-208 spedizione
-207 abbiamo consegnato
-207 appunti
-207 le password
-207 per chi
-207 scusiamo
-207 scuso con
-207 teatro
207 tuo account
207 visitatori
-206 avvisato il
206 causa
206 colpa e
206 dei #
206 forno
206 il forno
-206 la settimana
206 numero #
206 orario e
-206 schede
-206 situazione
-206 stessa e
-206 sulla carta
-205 a ogni
-205 avvisato
-205 casaviva
-205 gli accessi
-205 le informazioni
-205 ma non
205 sollecito
204 aperti
-204 corretto il
204 e noi
-204 interno #
-204 la posta
-204 lo ha
-204 mail
204 mandato un
204 nel file
204 nostra mancanza
204 usato la
203 archivi
-203 e a
-203 mostrano
203 parola
-203 per qualunque
203 pubblicato
-203 vi
202 al sicuro
-202 cancellare il
-202 ditta esterna
-202 esterna
202 giovedi
-202 girotondo
202 internet
-202 ore che
-202 propri
-202 scritto a
202 sicuro
-202 sul conto
-202 sulla
-202 una ditta
201 di percorso
201 incidente di
-201 nota di
-201 tuo profilo
-200 a tutti
-200 codice e
200 falso
-200 intrusione
-200 la confusione
200 lo sbaglio
-200 non verranno
-200 risposta
200 sbaglio e
-200 scuso
200 un falso
-199 # agosto
-199 accreditato
199 aveva bevuto
199 bevuto
-199 buongiorno
-199 chiamate
-199 da domani
-199 delle scuse
-199 dobbiamo delle
-199 domani ogni
-199 e che
-199 e gia
-199 in questione
-199 invio passa
-199 ora si
-199 passano
-199 possa
-199 questione
-199 riaperto
-199 scegliere
-199 scuse e
199 settembre e
-199 vi dobbiamo
-199 weekend
-198 e li
-198 grazie a
198 i punteggi
-198 in questi
-198 lei
-198 modulo
-198 nostra priorita
-198 piazza
198 presa
198 punteggi
-198 puo essere
-198 restituiamo i
-198 si tratta
-198 ti
197 affitto
197 averla
197 delle prenotazioni
-197 e all'
-197 greco
197 inviato
-197 prima di
-197 risarcimento
-196 istruttore
-196 mercoledi #
-196 non devi
196 nostri server
-196 ritirare
-196 solito
-196 stasera
-196 team di
-196 trovate
195 arrivato un
-195 confusione
-195 consegnato
195 e arrivato
195 perito
195 portato
195 portato via
-194 agosto #
194 cartella
194 in taluni
-194 mortificati
-194 registro
194 scelto
-194 siamo mortificati
194 taluni casi
-193 accessi
-193 banda
-193 banda di
-193 che hanno
-193 conosce
-193 cui il
-193 la banda
-193 la voglia
193 modifica
193 nascita e
-193 password ne
193 piccola
193 settimana
-193 si scusa
-193 sistemi
192 avevi
-192 compilato
-192 fino a
-192 la mail
-192 la prima
-192 le mie
-192 mie
-192 mie scuse
-192 non puo
192 riportato
-192 sempre un
192 vogliamo
191 abbiamo scoperto
-191 alla tua
-191 attivo
-191 belcolle
-191 cancellate
-191 cancellate il
191 chi aveva
-191 chiuso
-191 di contatto
-191 file senza
-191 fornace
-191 fornace belcolle
191 nome cognome
191 nostro e
-191 per i
-191 pure
191 scoperto
-191 sincere
191 stato un
191 vi e
190 # l'
190 allegata
-190 i progetti
-190 le consigliamo
-190 mancanza
-190 passa
-190 password
-190 vostra
-189 a nome
-189 anche
-189 banca del
189 che era
-189 disposizione per
189 il saldo
-189 se nel
188 coinvolto
188 copiato
-188 corretta e
-188 data corretta
188 estranea
188 ha aperto
188 il tutto
-188 no ?
188 nostra pagina
188 persona estranea
-187 che il
187 di questa
187 e nostro
187 elenco dei
-187 il biglietto
-187 mani
187 passaggio
-187 puo rispondere
-187 scuse per
186 abbiamo richiamato
186 avevano gia
-186 deve
-186 ecco quello
186 euro era
-186 gentile signor
-186 in omaggio
186 l' avevano
186 ma #
-186 movimenti
-186 non deve
186 richiamato
-186 rimborsiamo
-186 stampata
186 truffatore
185 abbiamo caricato
-185 abbiamo corretto
185 ad
185 breve
185 con nome
185 del calendario
-185 di quanto
-185 dpo e
-185 e nella
185 indirizzi
-185 non va
-185 nota
185 potrebbero
185 quello che
-185 sistema automatico
-185 tecnico
-185 tenete
-185 tenete d'
-185 un sistema
-184 # persone
-184 avviso
-184 chi arriva
184 computer
184 errore
-184 inoltri
-184 presentiamo
184 quattro volte
-184 restituiamo
184 scorso
-184 torroni
-184 viene
183 casella di
-183 che sembrano
-183 chiuso il
183 compleanno
183 con un
183 consultati
183 di compleanno
-183 dice
-183 dice di
-183 furto
-183 in mano
-183 l' ha
-183 le porgiamo
-183 lineaviva
183 mostrato
-183 prepariamo
-183 prepariamo noi
-183 quali
-183 saldo e
-183 solo invio
183 stata una
183 stati consultati
183 svista da
-183 telefonate
-183 un furto
182 !
-182 app
-182 cambiati
-182 esame
182 i suoi
-182 il pacco
-182 interno
-182 mi chiami
-182 non doveva
-182 non risponda
-182 se ne
-182 tuo nome
-182 una persona
-181 chiarimenti
-181 ciascuno di
-181 consigliamo
-181 dietro
-181 disagio
-181 e scontato
-181 gia nella
181 in questo
-181 la presente
181 letto la
-181 link
-181 per chiarimenti
181 provveduto
181 refuso
-181 richiesto
-181 scontato
-181 scusa
-181 spiacenti
181 stanotte
-181 telefonate che
-181 vecchio
-181 visiora
-181 visita
-180 # ore
-180 balla
-180 bloccato
-180 buon
180 e finito
-180 e nessuna
180 e riconducibile
180 gli ordini
-180 le scriviamo
180 livello
-180 lo sa
180 nel suo
-180 ogni invio
-180 per uno
180 potrebbero essere
-180 reso
180 riconducibile a
180 sua
179 consegna
-179 corretta
-179 draghi
179 ha cancellato
-179 ippocampo
-179 la direzione
-179 nostra missione
-179 si possono
-179 viaggi
-179 viaggi ippocampo
-178 a mezzogiorno
178 che la
178 contenuto
-178 e stato
-178 esserne
-178 fingendosi
-178 mensa
-178 mezzogiorno
178 non cifrato
-178 possa esserne
-178 profilo e
177 abbiamo inviato
-177 bollette
177 con
-177 conoscendo
-177 interrotto
-177 nuove
-177 postale
-177 risponde una
-177 siamo profondamente
177 venire
-176 abbiamo ritirato
-176 alcuna
-176 app e
-176 archivio e
-176 e senza
-176 foto del
176 il mese
-176 insieme a
-176 lungomare
176 nella
176 non li
-176 pare
-176 polizia postale
176 potevano
-176 spiacenti per
-175 arriva da
-175 averle
-175 buono
-175 dadi
-175 gruppo
-175 il gruppo
175 la scadenza
-175 ora e
-175 per prudenza
175 poteva
175 rimasto
175 sistema
-175 trovi a
-174 carta
174 da #
-174 devi
174 e scaduta
174 iban di
-174 illecito
-174 l' avviso
-174 richieste
-174 sapere quali
174 scaduta
173 al prezzo
-173 busta
-173 da sempre
173 destinato
173 destinato a
173 ed e
-173 erano nella
173 ignoti
-173 l' eventuale
-173 lettori
173 mese di
173 online
173 prezzo di
-173 questa e
-173 reclami
-173 tutti
-172 allergici
-172 caro
172 corriere
-172 dalle impostazioni
172 hanno copiato
-172 impostazioni del
-172 polizia
-172 preferisci
-172 se preferisci
172 volta
171 conosciamo
-171 da remoto
171 da terzi
-171 data
-171 della carta
-171 e in
171 il promemoria
-171 insieme
-171 invii
171 io e
-171 l' ente
171 listino e
171 n
171 n #
-171 progetti
-171 sul sito
170 che avevi
-170 chiami il
-170 dei dati
-170 indirizzo email
-170 ne sono
-170 pasto
-170 personale
170 posto
-170 potrebbe
-170 voglia di
169 # sono
169 a causa
169 causa di
169 di partenza
-169 il garante
169 la lezione
169 partenza
-169 preferisce
169 programma di
-169 ricevuto la
169 suo conto
-168 accorti
-168 backup
168 determinate
-168 dopo la
-168 fatti
168 nostro
-168 pacco
-168 padana
-168 pagolesto
-168 scrive
168 sempre piu
-168 siamo accorti
168 tecnici
167 bancarie
167 chiedo perdono
167 coordinate
167 coordinate bancarie
167 cui
-167 fingendosi il
-167 il lavoro
-167 impostato
-167 risponda a
167 tolto la
-167 venissero
-166 agosto
-166 appuntamento e
166 e rimasta
166 ed
-166 i codici
-166 non #
166 proposto
166 rimasta
166 semplice
165 # e
-165 abilitata
-165 dentro
-165 e abilitata
165 il primo
165 nell' app
-165 non aprire
165 pagina della
165 scelto l'
-165 scrivici
164 anziche
-164 attivare la
-164 averti
164 bene
-164 ce lo
-164 ci invii
-164 identita e
-164 il precedente
-164 la prova
-164 museo
164 pagina di
-164 porgiamo
-164 porgiamo le
-164 precedente
-164 riporta
164 sarebbero stati
164 scoperto che
-164 se e
164 stamattina alle
-164 ti consigliamo
164 una riga
-163 di solo
-163 i backup
163 il modello
-163 informazioni
163 la lista
163 lasciato
163 notturna
-163 per l'
163 tariffa notturna
-162 # nella
-162 al piano
-162 alleghiamo
-162 alleghiamo la
162 dimenticata
-162 fine settimana
-162 pagamenti
-162 privacy
-162 rimborsato
162 sabato
162 sei bottiglie
162 subito
-162 tetto
161 all'
161 altro
-161 corretto
-161 diffidare
-161 diffidare di
161 disponibile
161 errore materiale
161 inconveniente e
-161 l
-161 lavoro e
161 materiale
-161 messaggio e
-161 nuovi
161 prima del
-161 prudenza
-161 r l
-161 s r
-160 a domenica
-160 carico
160 l' aggiornamento
160 la tariffa
160 lezione
160 lo era
-160 nella stessa
-160 permesso
-160 quanto
-160 torri
-160 tratta
-160 tre torri
-160 trovi nella
160 tuoi clienti
159 abbiamo pubblicato
-159 apriamo
159 avevi pagato
-159 conto
159 di marzo
-159 dna
159 invio
-159 mittente
-159 non le
-159 nostro dna
-159 novara
159 riconducibile
-158 da casa
158 di terzi
-158 giusta e
-158 il vostro
-158 impostazioni
-158 iscritte
-158 nome il
-158 serve
-158 siamo
-158 tutela
-158 un saluto
-157 alla nostra
-157 il bonifico
157 l' elenco
157 mail di
-157 ora il
-157 relazioni
-157 ufficio
-156 codice funziona
-156 della protezione
-156 i prezzi
-156 l' importo
-156 le risposte
-156 posto e
-156 prezzi
156 rimandato
-156 s
-155 a
155 anomalia
155 conto di
155 di sabato
155 l' #
-155 rischi
155 sbagliato e
155 sbaglio una
-155 sera stessa
-155 sulle
155 un' anomalia
155 utenti
155 vanno
-155 zero
-154 a disposizione
-154 automaticamente
-154 caso di
-154 chiedere
-154 ci
154 di voi
-154 fare niente
-154 generale
-154 in caso
154 prezzo l'
-154 riagganci
-154 riagganci e
154 suo estratto
-153 carta e
-153 conserviamo
-153 da tutti
153 dei nostri
153 di loro
-153 dott ssa
153 giorno e
153 la seconda
-153 martedi #
153 patente
-153 periodo
-153 primo mese
153 scritto
-153 ssa
153 suoi dati
152 auto di
152 avvenuto
-152 camere
152 da tre
152 dall' auto
-152 delle famiglie
-152 dentro c'
-152 e informato
-152 in meno
152 mi dispiace
-152 o a
-152 per il
152 portatile
-152 rilevato
152 ruota
-151 abbiamo fatto
-151 con quanti
151 dati delle
151 delle carte
-151 disposizione
-151 inizio
-151 molto
-151 teniamo
-151 tratta di
-151 trova
-150 accaduto al
-150 con scadenza
-150 copiata
150 immobile
-150 la verifica
-150 lo storico
150 ottobre
150 piccolo
-150 scadenza #
-150 sembrano
-150 storico
150 un immobile
149 clienti con
149 di cassa
-149 di pagare
-149 e ora
149 fino al
149 ha letto
-149 imbarco
149 numero
-149 poi si
149 proprio
-149 puoi
149 quanti
-149 riservata e
-149 si fosse
149 trascurabile
149 tutti gli
-149 un nuovo
149 un'
149 venerdi #
-148 al centro
-148 chiama
-148 codice del
-148 codici
-148 estate
-148 i lettori
-148 lavoriamo
148 piano
148 sul nostro
-148 un messaggio
-147 # gennaio
-147 bambini
-147 da noi
147 di altri
-147 errata
-147 euro !
-147 hai gia
-147 passate
-147 sassoalto
-147 scopri
147 seconda
-146 # franchi
146 a un'
-146 acceso
-146 comunque
-146 debba
-146 franchi
-146 garante e
146 le copie
146 nel foglio
-146 preoccuparsi
-146 segnalato
-146 senza che
146 sui
-145 che parlano
-145 del profilo
145 ieri
145 invece che
145 la notifica
-145 nome di
-145 parlano
-145 scusa per
-145 vale fino
144 altri
-144 aperto la
-144 cestino
-144 che citano
-144 citano
-144 con tutti
-144 credito
-144 dall' esterno
144 di mercoledi
-144 e chiedono
144 ieri alle
-144 passate a
-144 pulsante
-143 a meta
143 ho
-143 il disagio
-143 lunedi #
143 nominativi
-143 quello nuovo
-143 soddisfazione
-143 un' ora
142 #
142 estraneo ha
-142 giugno non
142 letture
142 ne chiediamo
-142 ne siamo
-142 oppure chiama
142 prezzo
-142 qualita
142 ve ne
-141 banco e
141 comunicazione
-141 conta
-141 i messaggi
141 imputabile
-141 la stessa
141 maggio un
141 paghe
141 procurato
141 ricercatore ci
141 risultare
141 un ricercatore
-140 c'
140 casella non
140 e imputabile
-140 lunedi e
-140 partecipare
-139 ciascuno
139 doveva partire
-139 due mesi
-139 famiglie
-139 indietro
-139 la spedizione
-139 martedi
-139 ricevere
-139 tu sei
139 un accesso
-138 a mano
-138 al sesamo
138 anche di
-138 aprirlo
138 caricare
-138 chiedono di
138 con riferimento
138 contenente
138 copia
138 diverso
-138 dottoressa
-138 e tutto
-138 eliminare il
138 episodio e
-138 fino alla
-138 genere
138 ho dato
-138 l' inconveniente
-138 la vostra
-138 oggi e
-138 ridiamo
-138 sarebbero
-138 senza aprirlo
-138 sua banca
137 a chiunque
137 accesso
-137 alta brianza
-137 bloccare
-137 brianza
-137 cambiare
-137 cogliamo
-137 cogliamo l'
137 da una
-137 di sangue
-137 donatori di
-137 dove
-137 l' occasione
-137 occasione
-137 occasione per
-137 questo
-137 sangue alta
137 scadenza
137 senza password
137 stampato
137 sul nodo
-136 a prezzo
136 calendario
-136 cena
136 certificato
136 certificato medico
-136 ci dispiace
136 comunicazione di
-136 di credito
136 dopo un
136 e certificato
136 giusta
-136 iban
-136 ieri hai
-136 informato
-136 italia
-136 la pazienza
-136 la relazione
136 le e
-136 ogni anno
-136 relazione
-136 ritirato
-136 se ieri
-136 tutta italia
135 abbiamo indicato
135 abbiamo mandato
-135 al numero
135 borsa corriere
-135 dal server
135 ieri abbiamo
-135 in arrivo
135 in automatico
135 in cui
135 indicato
-135 inoltrarlo
135 la lettera
135 mero errore
-135 passione
-135 potra
-135 se non
-135 senza inoltrarlo
135 stamattina
-135 visita di
134 avra
-134 caso isolato
134 che l'
-134 chi l'
134 conteggiato
134 dimenticate
134 e ce
134 esami
-134 l' archivio
-134 legge
-134 legge la
-134 missione
134 nemmeno
-134 non legge
-134 per parlarne
134 perdono
-134 prezzo intero
-134 riportano
-134 sta
134 su #
-134 ti ringraziamo
-134 tolto i
-133 altrove
-133 che ti
-133 compresi
-133 di persona
133 e verificato
-133 emilia
-133 emilia #
-133 l' hanno
133 mandato
-133 o al
-133 tentare
-133 tua banca
133 ultimi
-133 valido
133 verificato
133 verificato un
-133 via emilia
-132 di grave
-132 gennaio
-132 le date
132 lunedi
-132 niente di
-132 orario
-131 carta non
-131 chiedere un
-131 cosa le
-131 cuore
-131 documento
-131 e gratis
-131 il nostro
131 la casella
-131 prestito
-131 sono a
-131 un prestito
130 che non
130 dei sistemi
130 di documenti
130 di giovedi
130 di noi
-130 i biglietti
130 maggio a
-130 ospiti
130 scaduto
130 tolto
`,
  evasion: `
445 non ha
440 degli
437 malfunzionamento
437 un malfunzionamento
-407 gentili
-401 alla cassa
-391 parlare
390 introdotto
-389 saluto
-385 non sono
-380 cose
-376 dott
-372 avvisi
-371 sono i
-370 con le
-365 le corse
-365 rete
364 un errore
362 un'
361 potrebbero non
-360 gentile
358 aggiornamento
-358 scaricato
-357 signor
-357 valore
-356 lavoro
-356 non c'
-354 amministratore
-353 colleghi
346 provveduto
-345 caso
-345 novara
-344 migliori
-344 pare
-343 imbarco
-342 stasera
-341 signora
-337 qui
-336 abbiamo cancellato
-336 di pagamento
-335 ente
-335 mortificata
334 fornitore
-334 particolarmente
-334 stavolta
-332 farmacia
-331 di nuovo
-330 catalogo
-330 nessun
-328 e non
-326 cassa
326 venuti
325 incaricata
-325 inviato il
-325 l' autorita
-325 leggere
-324 ?
324 sistema
-323 i dati
-323 priorita
-322 comunque
-322 diritto
-322 la sera
-322 per gli
322 piattaforma
-322 registri
-322 sola
-322 un documento
-321 a non
-321 hotel
-320 meravigliosa
-320 meravigliosa e
-319 ciao
-319 indirizzi
-319 isolato
-317 amica
-317 mano
-317 pagamento
-316 agosto #
-316 autorita
-316 r
-315 al prezzo
-315 prezzo di
-313 direttore
-313 lorenza
-310 controlla
-310 ho
310 software
-309 abbiamo gia
-309 aperte
-309 digitale
-309 elenco
-308 nessuno
-308 piu
-308 scusateci
-307 alcun
-307 buongiorno
-307 focaccia
-307 responsabile
-307 trattasi
-307 trattasi di
-306 erano
-304 nodo
-303 assicurazioni
-302 colpa del
-302 diversi
302 il tutto
-302 titolare
301 imputabile
-300 modifica
-299 troppo
-298 allegati
-298 backup
-298 con un
-298 mio
297 anomalia
297 errore umano
-297 giugno #
297 umano
297 un' anomalia
-296 agenda
-296 casi
-296 di invio
-296 nessuna
-296 non si
-296 spett
-295 casa
295 ha
-295 potevano
-294 busta
-294 cantina
-293 in ferie
-293 segreteria
-293 volte lo
-292 dal nostro
-292 ritardo
-290 due giorni
-290 segretaria
289 stampa
-288 entrare
-288 entrare nel
-288 un cliente
-287 controlla i
-287 festival
-286 dolce
-286 libreria
286 nella
-286 paolo
-285 generata
-285 i file
-285 numero #
-284 aperto
284 errore
-284 torrescura
-283 di sabato
-283 nulla
-283 prime
-282 mandare
-282 risarcimento
-280 sanno
-279 allergici
-279 caro
-279 di nascita
279 impostazione
-279 mercoledi #
-279 nascita
-277 buon
-277 mesi
-277 sportello
-277 un indirizzo
-276 # luglio
-275 passare
-274 cena
-274 concerto
-274 il concerto
-274 per informazioni
-274 una nostra
274 una riga
273 andato
273 e andato
-273 palestra
-273 semplice
-273 sesamo
-272 copia
272 informatico
-272 interessati
-271 corse
-270 chiarimenti
270 di aggiornamento
-270 per chiarimenti
-269 buoni
-269 che abbiamo
-269 con i
269 fa
269 in data
-269 torroni
-268 corretto e
-268 genitori
-268 insomma
-268 luglio
-267 cifratura
-267 e il
-267 ecco
-266 l' ho
266 nel fine
-265 bella
-265 l' ufficio
-265 modo
-265 quanto pare
-264 l' abbiamo
-264 perdere
-264 senza
-264 vero
-263 banca del
-263 l' email
-263 sistema automatico
-263 un sistema
-262 domattina
-262 uno
-261 in taluni
-261 taluni casi
-260 ha visto
-259 a quattro
-259 dare
-259 in questo
-259 profilo
258 non aveva
-258 scuse per
-257 referto
-257 sappiamo
-256 alcuna
-256 buttare
-256 hanno ricevuto
-256 in giornata
-256 non possiamo
255 data
-255 davvero
255 inesattezza
-255 l' ha
-255 possiamo
-255 sa
-254 # sono
-254 date
-254 ornella
-253 del personale
-253 ne ha
253 riconducibile
-253 team
-252 cosa
-252 il treno
-252 imbarazzo
-252 niente
-252 notifica
-252 ormai
-252 un estraneo
-251 conosciamo
-251 del sangue
-250 e tutto
-250 ferie
-250 festa
-250 garantire
-250 puo rispondere
-250 sia
-250 smarrito
-250 trascurabile
-249 cavo
-249 da oggi
-249 la copia
249 presso un
248 a causa
-248 abbiamo
248 causa di
-248 data di
-248 in questione
-248 la firma
-248 questione
-247 altra
-247 assenze
-247 comune di
-247 da questa
-247 esami
247 fatto
-247 moltissimo
-247 ufficio
246 corsa
246 di un
-246 example
-246 frattempo
-246 ha scaricato
246 la corsa
-246 nel frattempo
-246 prezzo
-246 quella pagina
-246 un caso
-245 cancelli
245 imputabile alla
-245 le mie
-245 mie
-245 mie scuse
-245 propri
-244 abbonamento
244 azzerato
-244 password
-244 restituito
-244 risulta
-244 svolto
-244 svolto la
-243 # dicembre
-243 carte
-243 ed e
-243 la pagina
243 ultima
242 e imputabile
242 i punteggi
242 oggetto
242 oggetto di
-242 pagina
-242 parola
-242 presidente
242 punteggi
-241 la fattura
-241 rilevato
-241 si scusa
-241 stata una
-241 svista da
241 versione
-240 al garante
-240 l' elenco
-240 le copie
-239 dottoressa
-239 esame
-239 fattura sbagliata
-239 personale
-238 a quanto
-238 esci
-238 fatto fare
-237 # novembre
-237 perche
-237 pochi
-236 al sesamo
-236 compagnia
-236 computer
-236 foglio degli
-236 la casella
-236 la compagnia
-236 museo del
-236 scambiato
-236 stipendi
-235 analisi
-235 ciao a
-235 durato
-235 e durato
-235 ed
-235 esercitazione
-235 impianti
-234 copia e
-234 copie
-234 la redazione
-234 lo abbiamo
-234 nel nostro
-234 novembre
-234 redazione
-233 giusto
232 consegnato
-231 abbiamo inviato
-231 corretta e
-231 data corretta
-231 del tutto
231 di mercoledi
-231 direzione
-231 dovrebbe
231 il corriere
-231 invio
-231 modello
-231 probabilmente
-230 edizione
-230 si possono
-230 visti
-229 se nel
-228 e di
-228 il team
-228 motivo
-228 non doveva
-228 quello nuovo
-228 regalo
-228 soci
-227 dicembre
-227 e quello
-227 estraneo
-227 fatturazione
-226 categorie
-226 conto
-226 letto la
-226 qualora
-226 tardi
-225 # #
-225 amico
-224 credenziali
-224 di ieri
-224 diagnosi
-224 e mercoledi
224 la piattaforma
-224 pagine
-224 quelli
224 un disguido
-223 accesso remoto
-223 di quanto
-223 museo
-223 poteva
-223 referti
-223 un saluto
-222 auto
-222 graduatoria
-222 il problema
-222 la graduatoria
-222 le mail
-222 numero
-222 programma
-221 # un
-221 abbia
-221 abbiamo mandato
-221 al vicino
-221 mappa
-221 siamo
-221 sono in
-221 un' altra
-221 vicino
220 chiavi
-220 davanti a
-220 eravamo
-220 finale
220 le chiavi
-220 lo #
219 a un
-219 danno
-219 nella notte
-219 serata
-219 sollecito
-219 un danno
-218 degli iscritti
-218 generale
-218 in casa
-218 nel foglio
-218 sera stessa
-218 tenuto
218 un problema
-217 bonifico
-217 cancellato
-217 centro
-217 citta
-217 di questa
-217 faremo
-217 fine
-217 gli accessi
-217 no
217 quello che
217 seguito
217 tipografia
-216 abbonato
-216 arriva
216 aveva
-216 convocazione
-216 dei soci
-216 ditta esterna
-216 esterna
-216 finche
-216 lista
-216 ne
-216 riparte
216 stato generato
-216 una ditta
-215 davanti
215 e verificato
-215 e vero
-215 fare
215 gestionale
-215 mi
-215 per l'
-215 potra
215 si sono
215 verificato
215 verificato un
214 attivita
-214 aveva bevuto
-214 bevuto
-214 durata
-214 gia nella
-214 gli indirizzi
-214 notte
-213 avviso
213 configurazione
-213 e ne
-213 fino al
-213 l' ente
-213 o un
213 per via
-213 prelevato
-213 sbagliato
-213 sono a
-213 tagliando
-213 tratta
213 una configurazione
213 via di
-212 aggiungiamo
-212 carrello
-212 chi aveva
-212 chiara
212 disguido
-212 in ufficio
-212 maggio a
-212 padana
-212 refuso
-212 spedisco
-212 tolta
-211 # tutti
-211 della sua
-211 e trattato
-211 l' offerta
-211 omaggio
-211 preso
-211 reclami
-211 trattato
-211 trattato di
211 tutto per
-210 che ha
-210 chi non
-210 debole
-210 e a
210 problema tecnico
210 riga
-210 secondo
210 sito ha
-209 confusione
209 del nostro
-209 foglio
209 gli ordini
-209 iscritto
-209 nascita e
-209 passo
-209 proposto
-209 pubblicato
-209 questa mail
-209 sempre un
-209 succede
-209 vuoto
-208 alla lista
-208 dopo
-208 gennaio
-208 il secondo
-208 ricercatore
208 societa
-207 ai
-207 conto sono
207 inconveniente e
-207 n
-207 n #
-207 otto
-207 perdita
-207 piazza
207 purtroppo
-207 trattenute
-206 casaviva
-206 date di
-206 due anni
-206 girotondo
-206 il numero
-206 insieme a
-206 meta
-206 nell' area
-206 oggi
-206 orario
-206 quella
-206 remoto
-206 riservata e
-206 rubato
-206 stato rubato
-206 trovi nella
-205 # marzo
205 alla nostra
-205 casella non
-205 conferma
-205 non le
-205 sempre
-204 conserviamo
-204 copiati
-204 di altri
-204 di riscatto
-204 e valida
-204 nella casella
-204 riscatto
-203 averti
-203 avra
203 dalla nostra
-203 famiglia
-203 il precedente
-203 libro
-203 nel profilo
203 nostra volonta
-203 precedente
-203 riportano
203 volonta
-202 che l'
-202 e sempre
-202 le abbiamo
-202 li
-202 qualcuno si
-202 rischio
-201 abbonati
-201 aperti
201 aver
-201 dei clienti
-201 di averti
-201 furto
-201 procurato
201 un
-201 un furto
-201 un messaggio
-200 abbiamo messo
-200 bollettino
200 data #
200 disguido ha
-200 estate
-200 ha trovato
-200 la porta
-200 marzo
-200 porta chiusa
-200 risolto
-200 sangue
-200 scuse
-200 stessa e
-200 te
-200 trovato la
200 un partner
-200 una parte
-199 doppione
-199 e-mail
-199 la nostra
-199 nella sua
-199 notificato al
-199 questa e-mail
199 rispettato
-199 soggetto
199 terzi
-199 un soggetto
-199 vi abbiamo
198 aggiornamento dei
-198 casella
-198 del conto
-198 e con
-198 mandato
-198 nulla di
-198 paziente
-198 promemoria
-198 quindi
-197 avuto
-197 copiata
-197 e rimasta
-197 la lettera
-197 la prima
-197 questa settimana
-197 rimasta
-197 usi
-196 ignoti
-196 la riga
-196 molto
-196 vale
-195 aspettiamo in
-195 come
195 dalla
-195 fattura
-195 i tuoi
-195 la direzione
-195 lo staff
-195 staff
-195 staff di
-195 turni
-195 un tecnico
-195 vogliamo
-194 che cosa
-194 dovevano
-194 firma
-194 fra
-194 ha avuto
-194 l' indirizzo
-193 carta e
-193 con una
-193 concerto e
-193 da noi
193 e riconducibile
193 partner
193 riconducibile a
-193 solo i
-193 tutti i
192 all' esito
-192 archivio e
192 esito
-192 fino
-192 immobiliare
-192 o al
-192 sappiamo che
-192 solo
-191 anticipato
-191 archivi
-191 che era
-191 comunque di
-191 e tra
-191 fatti
-191 paragona
-190 belcolle
-190 ciascuno di
-190 fornace
-190 fornace belcolle
-190 hanno
-190 il blu
-190 iscritte
-190 standard
-190 ultimo
-189 a nome
-189 appunti
-189 i truffatori
-189 laboratorio
-189 leggera
-189 noi l'
189 nostro fornitore
-189 parliamo
-189 parliamo di
-189 possono spacciarsi
-189 spacciarsi
-189 spacciarsi per
-189 treno
-189 truffatori
-189 vasca
-189 vasca piccola
-188 biglietto
188 c' e
-188 che il
-188 che si
-188 da casa
188 e da
-188 la sono
-188 nostra casella
-188 subito
-187 al sicuro
-187 e del
-187 l' eventuale
-187 nulla che
-187 partono
-187 poco
-187 questa mattina
-187 scopri
-187 sicuro
-186 # gennaio
-186 bene
-186 ciascuno
-186 della tua
-186 e ora
-186 identita e
-186 inoltre
186 la data
-186 la mail
-186 pannello
-186 perso
186 presso
-186 questo
-186 rimaste
-186 scrivici
-186 sei bottiglie
-186 terapeuta
-185 cambiati
-185 e martedi
185 era stato
-185 greco
-185 lunedi
-185 password di
-185 prenotazione
-185 quest'
-185 trova
-185 trovato
-185 vogliate
-184 aria
-184 contiene
-184 disposto
-184 e l'
-184 ha subito
-184 ieri e
-184 prenotazioni del
183 causa
-183 disservizio
-183 esperienza
183 limitato
183 limitato di
183 numero limitato
-183 partito
-183 scusiamo se
-183 siano
182 cause
182 cause indipendenti
-182 cosi
182 ha fatto
-182 illecito
182 indipendenti
182 indipendenti dalla
182 per cause
182 per un
-182 registro
-182 scaduto
-182 stanotte
-181 deve
-181 il viaggio
-181 la posta
-181 nel file
-181 non deve
-181 voglia di
-180 addebiti
-180 dei pazienti
-180 dobbiamo
-180 il laboratorio
-180 impatto
-180 impatto e
-180 in un
-180 l' impatto
-180 lavoriamo
-180 non e
-180 patente
-180 possibile
-180 team di
-180 terra
-180 verde
-179 chiunque
-179 con quanti
-179 confuso
-179 confuso il
-179 di sera
-179 i backup
-179 i siti
-179 io
-179 italia
-179 le e
-179 mese di
179 nel
-179 note
-179 questa lettera
-179 sia stato
-179 siti
-179 tu l'
-179 tutta italia
178 andato storto
-178 comprese
-178 delle informazioni
-178 fatto il
178 interessato
-178 ora e
178 qualcosa e
178 storto
178 storto e
178 tutta
-177 abbiamo annullato
-177 aperti da
-177 chi l'
-177 da lunedi
-177 dica
-177 messaggi
-177 non lo
-177 officina
-177 semi
-177 studio
176 # del
-176 aspettiamo
-176 le consigliamo
-176 quando
-176 quanti
176 registrate
-176 rimangono
-176 scrivi a
-176 scusa per
-176 se vuole
-175 che aveva
-175 chiedo perdono
-175 nome
-175 ogni
-175 ogni anno
-175 porta
-175 sapere
-175 scorso
-175 telefonata
-175 tentare
-175 una telefonata
-174 abbiamo cambiato
-174 con tutti
-174 entrando
174 giugno non
-174 gratuitamente
-174 i progetti
-174 pratica
-174 sotto
173 a seguito
-173 acquisti
173 avevi pagato
-173 bottone
-173 di noi
-173 e possibile
-173 la conferma
-173 lunedi abbiamo
-173 meno
-173 preghiamo
-173 quello di
173 seguito di
173 talune
173 tutti gli
-173 visibile
-172 abbiamo pubblicato
-172 con quello
-172 cosa le
-172 di partenza
-172 gia
172 incaricato
-172 la preghiamo
172 mail di
-172 partenza
-172 ritirare
172 sera
-172 siano stati
-172 sospeso
-172 un nuovo
-172 viaggio a
-171 # anche
-171 ce
-171 copiato e
-171 il responsabile
-171 mostrano
-171 nemmeno
171 passaggio
-171 passando
-171 sincere
-170 altra paziente
-170 cestino
170 che avevi
-170 collaboratore
-170 dal server
-170 direttamente
-170 documenti
-170 estraneo ha
-170 il promemoria
-170 interno #
-170 l' accesso
-170 lo stesso
-170 minuti
-170 non era
-170 programma di
-170 pulsante
-170 tornano
-170 venire da
-169 banda
-169 banda di
-169 di garantire
169 dimenticate
-169 gruppo
-169 i vostri
-169 il gruppo
-169 in una
-169 la banda
-169 ora
-169 piano
-169 profondamente
-169 ricevuto lunedi
-169 si tratta
-169 tutte
-168 abbiamo fatto
-168 banca
-168 bloccato
-168 che la
-168 circolare
-168 di domenica
-168 e vale
168 gestione
-168 marzia
-168 pagina e
-168 perdono
-168 ricercatore ci
-168 scusa
-168 tabella
-168 un ricercatore
-168 viene
-168 visitatori
-167 altrove
-167 con cui
-167 da parte
-167 e mai
-167 fatturello
-167 il volo
167 nel corso
167 non corretta
-167 pure non
-167 vediamo
-167 vengono
-166 app
-166 doveva partire
166 esterno
-166 il biglietto
-166 messo
-166 portato
-166 portato via
-166 preso un
-166 presto
-165 annulla
-165 auto di
-165 dall' auto
165 episodio e
-165 gentile signor
-165 ha preso
-165 portatile
-165 preoccuparsi
165 riscontrata
165 riscontrata un'
-165 se l'
-165 sembrerebbe
-165 sembrerebbe che
-165 spedito
165 stata riscontrata
-165 sugli
164 # aprile
-164 e nella
-164 fra il
-164 le prenotazioni
-164 letto le
-164 ruota
-164 scusiamo con
-164 segnalare
164 stata
-164 un solo
-164 una persona
-163 anziche
-163 chi desidera
-163 ci hanno
-163 desidera
-163 di accettare
-163 e una
-163 foto del
-163 gentile signora
-163 hanno telefonato
-163 indirizzo
-163 nominativi
-163 operatore
163 qualche settimana
-163 recapitato
-163 stati aperti
-163 telefonato
-163 un operatore
-162 # senza
-162 blu
162 corriere
162 fornitore della
-162 indirizzo del
-162 insieme al
-162 per prudenza
-162 prega
-162 prega di
-162 si prega
-162 spesa
-162 venire
-161 attesa
-161 conto e
-161 contratto
-161 difficolta
-161 file
-161 fondo
-161 leggono
-161 libera
-161 no ?
-161 numeri
-161 rischi
-161 saldo e
-161 suo
-161 utenti
-160 avevamo
-160 che sembrano
160 community
-160 e mia
-160 fa parte
-160 la trasparenza
-160 loro
-160 pomeriggio
-160 sottratti
-160 sul
-160 trasparenza
-160 trasparenza fa
-160 tutela
-159 appena
159 ditta
-159 leggerezza
-159 leggerezza nostra
-159 menu
-159 mi scriva
-159 per quanto
-159 portineria
-159 possibile che
159 stata un'
-159 un programma
-159 una leggerezza
-159 venerdi #
158 caricati
-158 che le
-158 data e
-158 elenco dei
-158 il negozio
158 il portale
-158 passa a
-158 pazienti
-158 riscontrato
-158 trasloco
-158 un trasloco
-158 vecchio
-158 vedi
-158 vedi il
-157 centro di
-157 chiedo
-157 cifrato
-157 donatori
-157 fuso
-157 l' importo
-157 ma sappiamo
-157 sbagliato al
-156 ci scusiamo
-156 del sabato
-156 e ce
-156 le restituzioni
-156 noi
-156 non puo
-156 ognuno
-156 persona
-156 quarto
-156 questa
-156 restituzioni
-156 restituzioni del
-156 sara
-156 scrivi
-155 addebito
-155 chiusa
-155 domenica
-155 era giusto
-155 rettifica
-155 sbagliata
-155 scriva
-154 # in
-154 # non
-154 adesso
-154 caso isolato
-154 chiedere un
154 dei sistemi
154 disponibile
-154 l
-154 le #
-154 mia
-154 per la
-154 prestito
-154 qualita
-154 r l
-154 s r
154 sono
-154 un prestito
-154 venduto
-154 visiora
154 vuole
-153 a meta
-153 digita
-153 ex
-153 ex collaboratore
-153 il tuo
-153 la confusione
-153 mai
-153 spese
-153 sulle
-152 appuntamento e
-152 automaticamente
-152 conteggiato
-152 e nessuno
-152 ecco quello
-152 il nostro
-152 indirizzo e
-152 interno
-152 la biglietteria
-152 la telecamera
-152 lineaviva
-152 notificato
152 quello
-152 sassoalto
152 si
-152 si sa
-152 telecamera
-152 usare
-151 anche la
151 che puo
-151 dai
-151 e ultime
-151 non l'
-151 per sei
-151 posta
-151 qualcuno
-151 relazioni
-151 scusa a
-151 scusarci
-151 scusiamo
-151 stato notificato
-151 ultime
-150 a mezzogiorno
150 alla
-150 alla tua
-150 cifra
-150 mezzogiorno
-150 po
-150 prudenza
150 sbaglio
-150 un avviso
-150 un po
-150 un secondo
-149 a disposizione
-149 abbiamo disattivato
-149 allegato e
-149 copia della
-149 da remoto
149 di terzi
-149 disattivato
-149 e gia
-149 garante
-149 ieri abbiamo
-149 lasciato
-149 le chiedo
-149 libretto
-149 ricevera
-149 telefonate
-148 # agosto
-148 # e
-148 alla sua
-148 anche in
-148 averla
148 basta
-148 cambi
-148 che ci
-148 disposizione
148 e per
-148 favore non
-148 il suo
148 nostri server
-148 quel
-148 raggiungibile
-148 risposta
-148 sinceramente
-148 sul nostro
-147 annullato
-147 arrighi
-147 attiva
-147 carta
-147 casella di
-147 che lei
-147 del codice
-147 del teatro
147 errata
-147 espositori
-147 farlo
-147 hanno copiato
-147 ieri ti
-147 in fondo
-147 noi ha
-147 p a
-147 partire
-147 per parlare
-147 prossima
-147 s p
-147 targa
-146 # persone
-146 a sua
-146 ce lo
-146 d' identita
-146 dentro c'
-146 il prezzo
-146 intruso
-146 intruso ha
-146 la notifica
-146 le chiediamo
-146 messa
146 nella mail
-146 prima che
-146 primavera
-146 questa e
-146 un intruso
-146 usavi
-145 biglietteria
-145 coda
-145 dadi
-145 della segreteria
-145 dentro
145 errore materiale
-145 ho dato
-145 la informiamo
-145 la tabella
-145 le note
145 materiale
-145 ne scusiamo
-145 p
-145 per verificare
-145 telefonate che
-145 visto
-144 abbiamo notificato
-144 al corso
-144 fianco
-144 guardare
-144 il programma
-144 le scriviamo
-144 negozio
-144 quest' anno
-144 scaricato l'
-144 scusa anche
-144 se ne
-143 al #
-143 al corrente
-143 bolletta
143 calendario delle
-143 chiedere
-143 codici
-143 compresi
143 di profili
-143 falso
-143 il login
143 l' archivio
-143 la lezione
-143 le loro
-143 login da
-143 lungomare
-143 pubblicato per
-143 sconosciuto
-143 un falso
-142 # bari
-142 abbiamo spedito
-142 appuntamento
-142 arrivato un
-142 bari
-142 e arrivato
-142 la prossima
142 nelle
-142 non avevamo
-142 offerta
-142 preghiamo di
142 procedura
-142 rispondi con
142 sistema e
-142 teatro
-142 tra cui
-142 una copia
-142 vi chiediamo
142 voi ha
-141 arrivato
141 causato
141 di un'
-141 disservizio e
-141 dott ssa
-141 il disservizio
-141 indirizzo email
-141 non cifrato
-141 nostra e
-141 passano
-141 puramente
-141 ssa
-141 subito un
-141 voglia
-140 caro saluto
140 della sim
-140 di documenti
-140 dietro
-140 lavoro e
140 riguarda
-140 sabato #
-140 teniamo
-140 un caro
-140 una password
-140 viaggio
-139 a ogni
-139 automatico
-139 averle
139 avvenuto
-139 e li
-139 e presentato
139 e saldo
-139 entrati
-139 importo
-139 lo storico
-139 mi scuso
-139 nel quartiere
-139 nostri archivi
-139 presentato denuncia
-139 quartiere
-139 sono entrati
-139 storico
-139 tolto
-139 torri
-139 tre torri
-139 valida
-138 a suo
-138 aula
-138 chiesto di
-138 date del
-138 del soggiorno
138 esiti
-138 gennaio l'
-138 ha letto
-138 la voglia
-138 ordinato
-138 soggiorno e
-138 ti ringraziamo
-137 a #
-137 al posto
-137 emilia
-137 emilia #
-137 i codici
-137 in omaggio
-137 mai di
-137 non smetteremo
-137 proprio
-137 sei tra
-137 smetteremo
-137 smetteremo mai
-137 trovate
-137 via emilia
-136 accedi
-136 alle
-136 autorita garante
-136 avete
-136 borsa corriere
-136 bottiglie
-136 ci invii
-136 conti
-136 definitiva
136 festivita
136 genere
136 giga
-136 in vendita
-136 la tariffa
-136 novembre un
-136 perito
-136 premium
136 reso
-136 risposte
136 testa
-136 vedrai
-136 via sms
-136 vostro
-135 allegato
-135 arrivare
-135 aveva gia
-135 balla
-135 di lavoro
-135 di non
135 e stata
135 generato
-135 nuove
-135 progetti
-135 sospetto
-135 ti chiedo
-135 un numero
-134 accesso
134 che possono
134 clientela
-134 disposizione per
-134 e entrato
-134 e nel
-134 favore
-134 il tono
-134 inoltri
-134 male
-134 non utilizzare
-134 per favore
-134 persa
134 quattro volte
-134 rosso
-134 se
-134 sicurezza
-134 spiacenti per
-134 svista
-134 tono
-134 utilizzare
-134 utilizzare la
-134 volta
133 da soggetti
-133 da tutti
133 mancanza
-133 me
-133 non va
133 ordini
-133 pacco
-133 passa
133 potrebbe aver
-133 riporta
-133 sei ore
133 soggetti
-133 solito
-132 delle famiglie
-132 il lavoro
-132 lo rilegge
-132 pagina di
-132 rilegge la
-132 seduta
-132 tolto la
-132 tu sei
-132 visita
-131 chiediamo
-131 di violazione
-131 iban e
-131 il fatto
-131 mandato un
-131 mensa
-131 notifica di
-131 parlare con
-131 pasto
-131 portava
-131 se ti
-131 soggiorno
-131 vanno
-130 a te
-130 account
-130 aggiornato
-130 agosto abbiamo
130 alcune
-130 carte non
-130 denaro
-130 dna
-130 entrato
-130 euro era
-130 giorno e
-130 informarla
130 la procedura
-130 le carte
130 mero errore
-130 messaggio
-130 nostro dna
-130 nostro negozio
`,
  remedy: `
-509 o al
-505 volte
497 abbiamo chiuso
-491 avevamo
-491 cliente
-488 risponde
483 spese
-480 ?
477 chiuso il
464 vale
-456 se ti
-453 tardi
-449 responsabile
-448 puo rispondere
-438 indirizzo di
-432 poteva
-431 dott
-431 leggo
-426 scritto che
-418 ciao
418 deve
418 non deve
-417 lavoriamo
-415 che le
-415 vi abbiamo
-414 ciao a
-414 saluto
-409 te e
-408 leggo io
-407 # #
-407 amica
-405 dpo e
-404 a meta
404 ora
-404 pulsante
403 e informato
-402 carta e
-397 esci
397 treno
-396 gentile
396 guida
396 la guida
-392 buongiorno
-392 quelli
391 la spedizione
-389 perdita
-389 rispondere
-386 che lei
-385 a te
-385 di domenica
-385 digitale
-385 e un
-385 insomma
384 gia nella
-382 questa email
-381 gentili
-380 abbiamo aperto
-380 stagista
379 il treno
-379 per questo
-377 chiama
-377 ogni giorno
-376 non era
373 rimborsiamo
-372 con la
-371 anziche
-371 hotel
-370 lo #
-370 nome indirizzo
-369 il corriere
-368 errata
-367 chi aveva
366 # non
-366 nel suo
364 riaperto
363 riparte
361 chiusa il
361 verra
360 nuovo
-359 !
-359 # un
-359 direttore
-359 ha avuto
-358 palestra
358 ritirato
-357 colleghi
357 risarcimento
-357 s
357 tolta
-356 espositori
356 gli accessi
-356 non abbiamo
-354 avuto
-354 dolce
-353 amministratore
-353 non ha
-353 stato informato
-352 addebiti
-352 diagnosi
-351 dell'
351 gratuitamente
350 aggiungiamo
-350 questi
-349 menu
348 atteso
348 biglietto
-348 trovi a
-346 suoi
-345 altra cliente
345 e vero
345 ecco quello
345 il biglietto
344 accessi
-343 cantina
-343 ormai
-343 usare
342 cambiare
-342 due mesi
-342 incidente
341 disposto
-341 login
-341 semi
-340 ho dato
-339 chiarimenti
-339 email
-339 per chiarimenti
-339 violazione
-338 le abbiamo
-338 rispondere a
-337 a un'
-337 rete
336 cancelli
-336 lorenza
335 finche
-335 non aveva
334 e qui
-334 motivo
-333 carattere
-333 del personale
-333 un cliente
332 cucina
-332 tu sei
-331 date
-331 mappa
-331 passaggio
331 ricevera
-331 stato un
-330 andato
-330 e andato
-330 sede ogni
-329 sottratti
329 trasmetta
-328 potenzialmente
-328 r
-327 non ti
-327 studio
-326 corso
325 ha il
-324 a nome
-324 dpo
-323 refuso
323 rilegge
322 coda
-322 due volte
-321 sportello
321 tutte
-320 assicurazioni
320 cancellare
-320 un nostro
-319 isolato
-319 nuove
319 restituito
319 se
-319 valutazione
318 il lavoro
318 sugli
317 abbonamento
317 convocazione
-317 di stamane
317 la prima
-317 signor
-317 stamane
-316 chieda
-316 con chi
316 e nessuna
-316 stare
-316 sul nodo
-315 ente
315 non ne
-315 scambiato
-314 autorita
314 cambiato
314 giornata
314 non serve
-314 ogni mattina
-314 probabilmente
-314 team
-313 abbonati
313 partito
-313 perito
312 differenza
-312 euro !
-312 mortificata
-312 online
-312 periodo
-311 altrove
311 corse
-311 della tua
311 ieri e
-311 introdotto
311 le corse
-311 usare il
-310 fatti
310 spesa
-309 allegato il
-309 per informazioni
-309 scaricato
-309 sempre un
-309 spedito
-308 i punteggi
-308 iban e
-308 poco
308 presentato
-308 punteggi
307 accesso e
-307 informazioni
307 intero
-307 la prova
-307 scusarci
307 serve
-307 titolare
-306 al numero
-306 carte
-306 importo della
-306 nel nostro
-306 paragona
-305 io e
305 li ho
-305 paolo
305 richiesto
304 conta
304 la differenza
-304 le scriviamo
-303 # del
-303 buon
303 da lunedi
-303 la consegna
-303 linea
-303 meravigliosa
-303 meravigliosa e
302 ma la
-302 presidente
302 tessera
301 da oggi
301 da questa
-301 per quanto
-301 quattro
-300 abbiamo pubblicato
-300 la casella
-300 questo link
300 usiamo
-299 l' #
299 persona
-298 abbiamo notificato
-298 avevi pagato
-298 in sede
-298 mi chiami
-298 sede
298 sulle
-297 conosciamo
297 ora e
-297 rischi
-297 turni
-297 tutta
296 gia aperto
296 il blu
296 in giornata
-296 la password
-296 quanti
296 se il
-295 citta
-295 con le
295 di oggi
295 il problema
295 non devi
295 vero
294 accreditato
-294 che avevi
-294 domenica
-294 numero #
294 per iscritto
-294 per noi
-293 attiva
-293 banca del
-293 errore umano
-293 gentile signora
293 nella
-293 umano
-292 che hai
292 corretto il
292 di nuovo
-292 e ne
-292 i suoi
-292 il responsabile
-292 la voglia
-292 ti ringraziamo
-291 al corrente
-291 furto
-291 un furto
-290 e chieda
-290 entrato
290 viene
289 risolto
-289 segretaria
-289 vi chiediamo
288 attivato la
288 chiuso l'
-288 corrente
-288 di averti
288 e attivato
-288 impianti
288 stato cancellato
-287 di questa
287 interrotto
-287 una nostra
-286 di accettare
-286 di solo
-286 solo invio
285 affidato i
-285 illecito
-285 la notifica
285 pagamenti alla
-285 tipografia
-284 impostazione
-284 mandare
-284 sappiamo
-284 un problema
-283 in tempo
-283 migliori
-283 prima lezione
283 se per
283 stasera
282 affidato
-282 gli indirizzi
-282 l' ho
282 rimaste
-282 tutela
-282 venuti
281 abbiamo ritirato
281 fino
-281 note
281 quel
-281 richieste di
281 vede
280 copia
-280 la presente
-279 modello
-278 chiara
-278 le sue
-278 sue
-277 aspettiamo in
-277 il team
-276 di via
-276 intanto
276 nulla
-276 sms
-275 com'
-275 comune
-275 del calendario
-275 durato
-275 e durato
-275 fare
275 meta
-275 natale
-275 pazienza
-275 sabato #
275 scadenza
275 un secondo
-274 conto sono
-274 in questo
-274 ordini
-274 per la
273 busta
273 rata
-272 casella non
-272 draghi
-272 eventuali
272 grande
-272 in un
272 nove
272 o a
272 quella giusta
-271 dovrebbe
-271 succede
270 ce lo
270 definitiva
270 ha gia
-270 la redazione
-270 nome di
-270 quella pagina
-270 redazione
-270 telefonate
270 trovera
-270 tuoi dati
269 a sua
269 di cancellare
-269 sono i
-269 trattenute
-269 vedi
-269 vedi il
-268 cartella
268 marta
-268 non erano
268 preferisce
-268 profilo e
-267 inoltre
267 mese
267 partono
-267 rispondi a
266 abbiamo appena
266 al sesamo
266 che puo
-266 erano
-266 esperienza
266 frattempo
266 giugno non
-266 il telefono
-266 museo
266 nel frattempo
-266 non corretto
-266 usavi
-265 aspettiamo
-265 chiedono
-265 mai
265 personalmente
-265 tutti gli
-264 e al
-264 un messaggio
263 allergici
263 lo rilegge
263 rilegge la
263 spedisco
-262 al prezzo
-262 chiedo
-262 garante
-262 prezzo di
-262 riporta
-262 scaduto
-262 senza appuntamento
261 cancellare il
-261 greco
-261 referente
261 scritto a
-261 suoi dati
-260 abbiamo stampato
260 allegato e
-260 che hanno
260 e valida
260 gennaio e
-260 previsto
-260 scelto l'
-260 si e
-260 ti abbiamo
259 aperte
259 i tuoi
-259 o un
-259 pure a
-259 responsabilita e
-259 toccato
258 avete ancora
-258 contesti
258 da due
-258 e contesti
-258 ti chiedo
257 all' ingresso
257 cambiati
-257 che citano
-257 citano
-257 e di
-257 entrando
-257 essere state
257 i tre
257 pagare
-257 scritto
-256 abbiamo spedito
-256 aggiornamento
256 carico
256 di garantire
-256 errore
256 reso
256 sera stessa
-255 c' erano
-255 cuorinfila
-255 direzione
255 due cifre
255 e presentato
-255 il garante
255 presentato denuncia
-255 un saluto
254 abbiamo cambiato
254 corretta e
254 data corretta
-254 dubbio
254 la ricevuta
254 se vuoi
-254 servizio
254 vuoi
-253 # oppure
253 basta
253 il rimborso
253 le #
-253 sbagliato e
253 tutti i
-253 visita di
252 corretta
252 dentro c'
-252 ornella
252 se nel
252 uno
-251 da una
-251 fra questi
-251 ha fatto
251 istruttore
-251 questi ci
250 abbiamo invertito
250 annullata
250 anticipato
250 assenze
-250 che la
-250 e scaduta
250 invertito due
-250 la responsabilita
-250 nostra casella
-250 notificato
-250 responsabilita
-250 scaduta
250 soci
-250 sollecito
-250 voi
-250 vostri
-249 caricato
249 contratto
-249 di due
-249 giorno e
-249 notifica
249 sul sito
-248 analisi
-248 avvisi
-248 cambia
-248 con i
-248 euro era
-248 farmacia
-248 fingendosi
-248 no
-248 per verificare
-248 possiamo
-247 autorita garante
-247 del suo
-247 dispiace
-247 doveva partire
-247 e entrato
-247 graduatoria
-247 irrinunciabile
-247 iscritte
-247 la graduatoria
-247 lo sai
-247 qualche
-247 sai
247 sola
-247 tutto per
-247 un valore
-247 valore irrinunciabile
-246 # se
246 bloccato
-246 famiglia
-246 garante il
-246 la fiducia
246 rimborso
-246 scriverle
246 tecnico
245 # abbiamo
245 blu
-245 data di
245 giusta
-245 mostrato
-244 a messaggi
-244 chiedere un
-244 in ferie
244 la tariffa
-244 mondo
244 non puo
-244 prestito
-244 rispondi pure
-244 un prestito
-244 visiora
-243 a quattro
-243 calendario delle
-243 ferie
-243 informato il
-243 non doveva
-243 numero di
243 sesamo
-243 usate
-242 ci dispiace
-242 computer
242 cosi
242 e vale
-242 generale
242 la quota
-242 non possiamo
-242 novara
-242 parlare
242 rispondi con
242 valido
-241 al #
-241 arrivo
241 codice funziona
-241 controlla i
241 dal profilo
241 entro il
241 modulo
-241 portava
241 prossima
-241 sincere
-241 venire da
240 buono
-240 cena
-240 fingersi
-240 fingersi la
-240 interno #
-240 invece
240 la conferma
-240 passione
-240 puo fingersi
-240 risponde una
-240 sappiamo che
-239 cancellate
-239 cancellate il
-239 file senza
-239 non li
239 postale
-238 allo
-238 dei clienti
238 devi
-238 di uno
238 e martedi
-238 in ufficio
-238 nulla di
-238 ordine
-237 anche la
237 e gia
-237 girotondo
-237 mensa
237 preghiamo
-237 tua
-236 cambio
-236 da parte
236 di sicurezza
-236 messa
-235 confuso
-235 confuso il
235 d' ora
235 ditta esterna
235 esterna
-235 la direzione
-235 la sicurezza
235 ora si
-235 piccola
235 pieno
-235 risponda
-235 ultimo
-235 un prezzo
235 una ditta
-234 immobiliare
-234 reclami
-234 registrato
-234 ricevuto lunedi
-234 vediamo
233 come
-233 di lavoro
-233 e chiedono
233 faccio
233 lo faccio
233 polizia postale
-233 stipendi
233 vecchia e
-232 alla sua
-232 clicca
-232 del mondo
-232 del profilo
-232 era stato
-232 evento
-232 la fine
-232 malfunzionamento
-232 museo del
-232 numeri
232 ora in
232 ricevuta
-232 rispettato
232 tuo profilo
-232 un malfunzionamento
-231 accedi
-231 aprirlo
-231 incaricata
231 le copie
-231 lei e
-231 pagamento
231 restituiamo
-231 senza aprirlo
-230 casella di
230 di ieri
-230 dimenticate
230 vedrai
-229 cavo
-229 conserviamo
-229 dal nostro
-229 davanti a
229 denunciato
-229 inoltrarlo
-229 interno
229 prima della
-229 riportato
229 sconto
-229 senza inoltrarlo
229 un tecnico
-228 chiami
-228 comunicazione
-228 ha scaricato
-228 inviare risposte
-228 l' autorita
-228 mi scuso
228 preferisci
228 se preferisci
228 uno sconto
228 verranno
-228 viene prima
-227 anche di
227 commissione
227 hanno gia
227 mi
-227 nei
227 profilo
227 qualcosa
227 questa casella
-227 tempo
226 di ciascuno
-226 grazie a
-226 la relazione
226 male il
226 modulo di
-226 relazione
-226 scegliere
226 sul conto
-226 whatsapp
-225 aperto la
225 indietro
225 invio
-224 hai ricevuto
224 in omaggio
-224 indirizzo
-224 numeri di
-224 parte dei
224 per posta
224 prepariamo
224 prepariamo noi
-224 pseudonimo
-224 soggiorno
-223 arrivato un
223 che trovi
-223 davanti
-223 del passaporto
223 domani alle
-223 e arrivato
-223 i dati
-223 il tono
-223 passaporto
-223 piano
-223 tono
-222 affitto
222 chi desidera
-222 e piu
222 esatto
222 esatto e
222 in una
-222 potra
-222 presente
-222 provveduto
-222 serena
-222 tempo e
221 copie
-221 di altri
-221 dice
-221 dice di
-221 grazie
221 lo ha
221 prossimo
-221 risponda a
221 sbagliato al
-221 scusa
-221 una copia
-220 # ottobre
220 archivio
220 dal prossimo
220 la sera
-220 retta
-220 scuso con
-220 sinceramente
220 tolto i
-219 e saldo
219 i
-219 lo hanno
-219 marzo
-219 ne siamo
219 nota di
-219 possono
-219 sia stato
-219 stavolta
219 valida
-218 il modello
-218 la biglietteria
-218 ottobre
218 pure non
-218 stampato
218 tutte le
-217 di nascita
-217 disponibile
-217 fiducia
-217 nascita
-217 profili
217 stesso
-217 una parte
-216 # marzo
216 abbiamo corretto
-216 arrivato
216 commissioni
-216 con noi
-216 in fondo
-216 libreria
-216 riscontrato
216 vogliate
-215 abbiamo mandato
-215 citando
-215 donato
215 l' account
215 te
214 a mano
-214 a questo
214 apriamo
-214 chi ci
-214 ci sceglie
-214 festival
214 il pacco
214 insieme al
-214 l' errore
-214 le note
-214 sceglie
-214 sospetto
214 sull'
-214 visti
213 chi non
-213 mandato
-213 recapitato
-213 segnalare
-212 # l'
-212 banda
-212 banda di
-212 casaviva
-212 della segreteria
-212 erano nella
-212 estate
-212 il pin
-212 inviato il
-212 la banda
-212 prezzo l'
-212 priorita
212 restituiamo i
-212 scusiamo
211 allegato
211 altre
-211 anche il
-211 e noi
-211 estranea
211 fare niente
-211 fingendosi il
-211 il computer
211 le altre
-211 nome cognome
-211 persona estranea
210 allegati
-210 genere
-210 nell' invito
-210 operatore
-210 pagine
-210 per ogni
-210 piazza
-210 stati
-210 un operatore
-209 abbia
209 cancellata
209 chi arriva
-209 consigliamo
-209 i file
-209 leggono
-209 messaggio di
209 pacco
-209 provare
-209 provare il
-209 quanto
209 settembre abbiamo
-208 firma
208 in mano
-208 la foto
208 la preghiamo
-208 la tabella
-208 lunedi abbiamo
208 mercoledi #
-208 molto
-208 orario e
208 passate
-208 presto
-207 allo #
-207 belcolle
-207 chiedo scusa
-207 cifra
-207 fornace
-207 fornace belcolle
207 forse
-207 me
-207 movimenti dal
-207 non si
-207 ogni cosa
-207 per accedere
-207 quelli che
207 se la
206 # la
206 addebito
-206 di invio
-206 di partenza
-206 e tra
-206 me ne
-206 messaggi
206 ne ha
-206 partenza
-206 per parlare
206 ricetta
-206 trattasi
-206 trattasi di
-206 troppo
-205 account
-205 chiarimento
-205 dal server
-205 mattina
-205 noi ha
-205 padana
205 prossima volta
-205 servizi
205 stampata
204 avete
-204 dovesse
-204 lasciato
204 nella mail
-204 procurato
204 semplice
-203 altri
203 arriva da
-203 da solo
-203 di carta
-203 di sera
-203 dimenticata
-203 doppione
-203 eravamo
-203 mani
203 per prudenza
203 problema
-203 questo messaggio
-203 tentare
-203 trascurabile
-202 a una
-202 ce ne
-202 copiato e
202 dentro
-202 di documenti
-202 fase
-202 fase di
-202 in fase
-202 lo staff
-202 sbagliato
-202 si scusa
-202 staff
-202 staff di
202 stessa
-202 tuo account
-201 abbonato
201 aperto
-201 cose
201 fino alla
-201 medico
-201 possibile che
201 prima delle
-201 primo
-201 scelto
-201 uso
-201 utenti
-200 averti
-200 e all'
-200 le consigliamo
-200 non risponda
-200 questa lettera
-200 whatsapp il
199 agenda
-199 caro
-199 in arrivo
199 la procedura
-199 la vostra
199 perso
198 # con
-198 la colpa
-198 risposte
-198 risulta
197 # sulle
-197 accedere
-197 cambia la
197 da casa
197 dopo la
197 dove
-197 il profilo
-197 il tutto
-197 l' email
-197 la stessa
-197 per le
197 prudenza
-197 sono in
197 tre
197 vecchia
-196 al sicuro
-196 anche
-196 carte non
-196 davvero
196 di torrescura
-196 e del
-196 ha ricevuto
196 il rosso
196 impostazioni
-196 l' accaduto
-196 la confusione
-196 le carte
196 rosso di
-196 sa
-196 se ne
-196 sicuro
-196 situazione
-196 tu l'
196 va a
-195 accaduto
-195 da terzi
195 di ricerca
-195 e entrata
-195 entrata
-195 entrata nel
-195 fatturazione
195 funziona
-195 in cui
-195 luglio e
195 motori
195 motori di
195 persone che
195 ricerca
195 rimborsato
-195 scusateci
-195 scusiamo con
-194 caricare
-194 chiede di
-194 di chi
-194 dovuto
-194 informatico
-194 iscritti
-194 notte
-194 prime
-194 richiesta di
-194 ritardo
-194 rubato
-194 stato rubato
-194 team di
-193 a chiunque
-193 dati di
-193 delle famiglie
-193 e ve
-193 ha mostrato
193 mail
-193 nostro negozio
-193 per qualunque
-193 sei bottiglie
-193 sistema automatico
-193 un codice
-193 un sistema
192 cancellazione
-192 casi
-192 community
-192 dispiaciuti
192 ditta
-192 il login
-192 login da
-192 non rispondere
192 riservata e
-192 svolto
-192 svolto la
-192 usata
-191 comunque di
-191 letto la
191 lunedi #
-191 progetti
190 conferma
-190 domande
-190 elenco dei
-190 facciamo
-190 ha comprato
-190 ieri sera
-190 le informazioni
-190 officina
-190 purtroppo
-190 ricevuto per
-190 rischio
-190 un accesso
189 attivato
-189 avremmo
-189 avremmo dovuto
189 ciascuno
189 gia versato
189 i prezzi
189 l' avviso
-189 passando
189 prezzi
-189 riceve una
-189 se riceve
-189 una richiesta
189 versato
-188 aprire
-188 archivi
-188 ci sta
-188 cognome e
-188 corsa
-188 di pagamento
188 disposizione per
-188 il numero
-188 la corsa
-188 quest'
188 riapriamo
188 richiamare
-188 ufficio
-187 abbiamo annullato
-187 abusivo
-187 accesso abusivo
-187 di cui
187 entro
-187 fornisca
187 in poi
-187 parliamo
-187 parliamo di
187 prima
187 ritirare
-187 saldo
-187 si tratta
-187 usato
-186 abbiamo consegnato
186 adesso
-186 agli
186 ai motori
-186 al corso
186 cancellarne
186 cancellarne la
186 chiesto ai
-186 del codice
186 di cancellarne
186 e mercoledi
-186 ma sappiamo
-186 oggetto
-186 oggetto di
186 omaggio
-186 per sms
186 ricerca di
186 volta
185 # nella
-185 codice del
185 consegnati
-185 credenziali
-185 ieri abbiamo
-185 il rischio
-185 ne chiediamo
185 ora il
185 partecipare
-185 piu
-185 quindi
-185 scusa a
-185 tratta
-185 ve ne
185 via sms
-184 accesso remoto
-184 anche altrove
-184 comprato
184 concerto e
-184 contatta
184 del tutto
-184 dovevano
184 e nella
184 i messaggi
-184 mesi
184 ogni
183 acceso
-183 bitvesuvio
-183 chiede
-183 danno
183 i pagamenti
-183 l' elenco
-183 ma non
183 mio
-183 passo
-183 preoccuparsi
183 pure
-183 un danno
-182 accorti
-182 bella
-182 coinvolto
-182 comunicazione di
182 di giovedi
182 e la
182 giorni
-182 gruppo
-182 il gruppo
182 il prezzo
-182 imputabile
-182 ippocampo
-182 le mie
-182 mie
-182 mie scuse
-182 siamo accorti
-182 spett
-182 tre settimane
182 vale fino
-182 viaggi
-182 viaggi ippocampo
-181 chiunque
181 chiusa
181 doppio
-181 e le
-181 ieri alle
-181 la sala
-181 non avevamo
181 sulla
181 tagliando
181 trovate
181 un doppio
-181 vuole
-180 abbiamo caricato
-180 compreso
180 da domani
-180 di mercoledi
180 domani ogni
180 e gliela
180 i biglietti
180 invio passa
-180 l' app
-180 l' occasione
-180 occasione
-180 occasione per
-180 ricordiamo
180 va
-179 abbiamo cancellato
-179 abbiamo sbagliato
-179 agosto #
179 appunti
179 corretto
-179 di loro
179 gliela
-179 ha trovato
-179 impatto
-179 impatto e
-179 l' impatto
-179 la porta
179 le iscrizioni
-179 porta chiusa
179 procedura
-179 queste
179 rimangono
-179 rpd
-179 scopri
-179 settimane
-179 trovato la
179 trovi nella
-178 # le
178 area riservata
-178 di riscatto
-178 escludere
-178 escludere che
-178 intrusione
-178 lo abbiamo
-178 messaggi che
-178 numero
-178 ogni anno
178 per uno
-178 possiamo escludere
178 puo
-178 responsabile della
-178 riscatto
178 riservata
-178 scusa anche
178 tenuto
-178 un caso
-177 al prossimo
-177 da tutti
-177 del documento
177 garantire
177 giusto
-177 identita e
-177 mai usata
177 mi scriva
-177 paga
-177 pubblico
-177 pubblico e
177 sta
177 sulla carta
-177 tolto la
-177 venerdi #
176 blocco
-176 durante
-176 in casa
-176 italia
176 lo
-176 societa
-176 tutta italia
175 garante per
-175 i vostri
175 il tentativo
175 importo verra
-175 la firma
175 non conta
-175 nostra
-175 nuova password
175 ogni invio
-175 ricercatore ci
-175 rispondete
-175 scriveteci
-175 scuse per
175 sembrerebbe
175 sembrerebbe che
175 spedisce
-175 un ricercatore
174 acquistati
174 aperta
-174 centro
-174 che aveva
174 chi preferisce
-174 compleanno
-174 dall' esterno
-174 di compleanno
-174 fornitore della
-174 la sua
-174 ricevuto
-174 rilevato
-174 sicurezza dei
-173 attuale
-173 bancari
-173 breve
173 destinatari
-173 dito
173 il bonifico
-173 informarla
173 iscrizioni
-173 lineaviva
173 oggi ogni
-173 tratta di
-172 che cosa
172 costo
-172 di prudenza
-172 e imputabile
-172 e rimasto
-172 eccesso
-172 eccesso di
-172 fatturello
-172 forum
172 il calendario
172 il costo
172 iscritto
-172 la cartella
172 la lettera
-172 noi non
-172 non aprire
-172 per eccesso
172 preghiamo di
-172 sapere
172 se ha
172 tutto il
-172 vi chiedo
171 alla nostra
-171 arrighi
-171 arrivare
171 contiene
171 di un
-171 esteri
171 l' archivio
-171 libera
-171 lungomare
-171 messaggio non
-171 notturna
-171 potrebbero
-171 qualita
-171 raggiungibile
171 rimosso
171 rimosso il
-171 risposta
-171 scuso
-171 se e
-171 stanotte
-171 tariffa notturna
-170 # aprile
170 che vogliamo
-170 del portone
-170 faccia
-170 favore non
-170 nostre scuse
-170 portone
170 puoi
-170 scorso
170 sei tra
-170 su whatsapp
-170 ti fara
170 tornano
-170 verifiche
-169 accettare
-169 accettare le
-169 alta
-169 d' occhio
169 di luglio
-169 entro sera
-169 esterno
169 impostato
-169 occhio
-169 piattaforma
169 polizia
-169 quella
169 scade
169 scegli
168 # senza
-168 # settembre
168 confermare
168 elaborazione
-168 estratto conto
-168 fatto fare
168 il fatto
-168 oggi la
-168 potrebbero essere
-168 profondamente
-168 questa comunicazione
-168 sul
-168 telefonata
-168 una telefonata
-167 # sono
-167 camere
167 il
-167 il saldo
-167 inesattezza
-167 l' ente
167 la scadenza
-167 nei registri
-167 trasloco
-167 un trasloco
-167 vuoto
166 # tutti
166 archivio e
-166 confusione
166 dai
-166 dei
166 del sabato
-166 elenco degli
166 fatto il
-166 gentile signor
166 le restituzioni
-166 per email
166 portale
-166 portare
166 restituzioni
166 restituzioni del
166 seduta
-166 siamo spiacenti
-166 sistemi
-166 stati aperti
-165 assumiamo
-165 assumiamo la
-165 comunicare
-165 entrare
-165 entrare nel
-165 ne assumiamo
-165 non avete
-165 non comunicare
-165 protetto
-165 suo estratto
-164 anni
164 avevano
164 con cui
-164 contratti
-164 example
164 protezione dei
-164 ringraziamo
-164 sassoalto
-164 stata un'
-164 tuo ordine
163 abbiamo richiamato
163 avevano gia
163 buttare
163 comunque
-163 foto del
-163 ho segnalato
-163 in taluni
163 l' avevano
163 ma #
163 richiamato
-163 rispondete a
-163 sangue
-163 segnalato l'
-163 taluni casi
-162 che vi
162 e nessuno
162 euro e
-162 fuso orario
162 in
-162 le risposte
-162 obiettivo
-162 rimasto
-162 torri
-162 tre torri
161 apre
-161 che possa
-161 chiedono di
-161 del teatro
-161 example login
161 mandi
161 mandi la
-161 nostri archivi
161 piu a
-161 relazioni
-161 siamo
-161 via
-160 acqua
160 calendario
-160 che ha
-160 ci hanno
-160 di posta
-160 hanno telefonato
-160 nome il
160 pagina e
-160 scelga
-160 scelga una
160 sistema e
-160 telefonato
159 averla
-159 chi vi
-159 compresi
-159 dadi
159 debba
159 due
-159 e fai
-159 gennaio
159 i soldi
159 quello
159 rimborsiamo il
159 senza che
-159 software
159 solo i
-159 sul nostro
159 uno per
158 # febbraio
-158 bloccare
-158 bollette
-158 clientela
-158 dati
158 dietro
-158 fara
158 febbraio
-158 finito
158 i siti
-158 inserisci
-158 mostrano
-158 potevano
-158 potuto
-158 primo mese
-158 registri
-158 sbaglio
158 siti
-158 teatro
157 a verificare
-157 abbiamo inviato
157 ai carabinieri
157 carabinieri
157 costa #
157 denuncia ai
-157 example #
157 fatto
-157 l' ordine
-157 le nostre
-157 link con
-157 maggio un
-157 n
-157 n #
-157 portato
-157 portato via
157 ricetta della
-157 ringraziamo per
-157 trovato
-156 # ore
-156 a voi
156 altra
156 di ogni
-156 e i
-156 esami
156 il personale
156 l' eventuale
156 ogni caso
-156 oppure chiama
-156 qualcuno
156 rispondendo
156 tua tessera
156 vanno
-155 che qualcuno
155 con l'
155 dati personali
-155 dei #
155 e possibile
-155 nel file
155 personali
155 piu del
-155 riceve
-155 ruota
-154 accaduto e
154 codice e
154 costa
-154 da qui
154 della sim
154 focaccia
-154 il negozio
-154 lavoro
154 precauzionale
154 rifiutati
-154 sui
-154 un numero
154 vengono
-153 a partire
-153 al centro
-153 certi
153 il messaggio
153 il sistema
-153 interessato
-153 la nostra
-153 nostro
-153 partire da
153 per i
153 rivolti
153 siamo rivolti
-153 stato notificato
-153 venerdi
152 chiave
152 dietista
152 il laboratorio
152 in questione
152 male
-152 mandato un
152 marzo a
-152 ne sono
-152 presentare
-152 programmazione
-152 programmazione e
-152 pubblicato
152 questione
-152 taluni
152 terra
151 a settembre
151 ancora
-151 cui ci
151 firmato
-151 ho scritto
-151 il primo
-151 la copia
-151 la seconda
-151 le mail
-151 lezione
-151 passa a
-151 per sei
151 punti
-151 tabella
151 tutti
-150 cambi
-150 cestino
150 con il
150 dispositivo
150 e lo
-150 e ultime
150 eliminato
-150 evento e
-150 hanno copiato
-150 invito
-150 l' evento
-150 no ?
-150 questo indirizzo
-150 ultime
-150 venduto
-149 # gennaio
-149 a cuore
-149 albergo faro
-149 che ci
-149 che sembrano
-149 cogliamo
-149 cogliamo l'
-149 delle informazioni
-149 di controllo
-149 e gratis
-149 elenco
-149 faro
-149 faro vecchio
-149 la leggo
-149 leggera
-149 marzo #
-149 non lo
-149 per domande
149 tariffa
-148 email o
-148 l' indirizzo
-148 sicurezza di
148 un' altra
147 avvertirci
-147 cassageometri
-147 cassageometri example
147 dello
-147 ha preso
147 il link
-147 parte della
-147 sarebbe
-146 a tutti
146 backup
-146 di sconto
-146 gestione
-146 hai ordinato
146 la polizia
146 pagare la
-146 stamattina
146 vale per
145 area
145 chi
145 conteggiato
145 fine
-145 il tuo
145 in due
145 io
145 nessuno
-145 siamo davvero
145 stipendio
-145 un link
-144 amico
-144 che i
-144 ciascuno di
144 completo
-144 conosce
-144 ha spedito
144 ha subito
-144 i numeri
144 in allegato
144 protezione
-144 samuele
143 a2
-143 che era
143 chi ha
-143 con questi
-143 conti
-143 da noi
-143 questi dati
-143 scusa per
143 test
-143 un avviso
-142 banco o
142 che ti
-142 di voi
-142 due passaggi
142 e tutto
-142 internet
142 meno
-142 passaggi
142 passare
-142 possa
-142 riga
-142 sembrano
-142 sera le
142 un mese
-142 verifica in
141 # franchi
-141 abilitata
-141 accedi e
-141 anomalia
-141 attivare la
141 c'
141 circolare
-141 dare
-141 del comune
-141 di violazione
-141 dott ssa
-141 e abilitata
-141 entra
141 entro un'
-141 example e
141 franchi
141 giga
141 gratis
-141 notifica di
-141 ssa
-141 telefona
-141 ti consigliamo
-141 un' anomalia
-140 abbiamo indicato
-140 aria
-140 chiesto di
-140 cioe
-140 colpa e
140 copia del
-140 debole
140 dei dati
-140 diverso
-140 gennaio l'
140 immagine
-140 indicato
140 l' immagine
-140 nodo
-140 pagolesto
-140 su #
-140 venissero
139 dato
139 delle scuse
139 dobbiamo delle
-139 e mia
-139 la banca
139 ne
-139 ne scusiamo
-139 perdere
-139 riferimento
-139 riferimento alla
139 scuse e
-139 stato messo
139 vi dobbiamo
-138 abbiamo informato
138 ce
138 deve fare
-138 di sabato
-138 era
138 forno
138 giusto e
138 il forno
-138 mortificati
138 paghi
138 quello nuovo
-138 siamo mortificati
137 abbiamo rimborsato
137 bastano
-137 comune di
-137 con riferimento
137 copiata
-137 cosa fare
137 dica
137 il precedente
-137 letture
-137 pagina di
137 precedente
137 restituito sulla
-137 vacanze
-137 weekend
-136 cosa puo
-136 fattore
136 nome la
-136 offerte
136 oggi
-136 quali
-136 quello che
-136 riscontrata
-136 riscontrata un'
-136 secondo fattore
-136 stata riscontrata
136 versato la
-135 bancarie
-135 coordinate
-135 coordinate bancarie
-135 destinato
-135 destinato a
-135 diffidate
-135 diffidate di
135 e aperta
-135 seguito
-135 viaggio a
134 a casa
-134 alle forze
-134 aprile si
-134 categorie
-134 cui il
-134 dell' ordine
-134 di lineaviva
134 e ora
-134 e riconducibile
-134 filtro
-134 forze
-134 forze dell'
-134 immobile
134 incontro
134 l' incontro
134 pannello
-134 password ne
-134 prima del
-134 riconducibile a
-134 risposte a
134 suo nome
-134 un immobile
-133 copiato i
133 di canone
-133 di rispondere
133 di solito
-133 dieci anni
-133 e vi
-133 era giusto
-133 ospiti e
-133 partner
-132 aperti
-132 avvenuto
-132 che si
132 episodio e
-132 i truffatori
132 la sostituzione
-132 polizza
-132 possono spacciarsi
-132 prendiamo molto
-132 scriviamo
132 sostituzione
-132 spacciarsi
-132 spacciarsi per
-132 spiacenti
-132 truffatori
-132 vostra soddisfazione
131 a
-131 alla cassa
-131 che
-131 delle #
-131 di tutto
-131 eliminare il
-131 file di
-131 gia pagato
-131 informato
131 link
-131 patente
-131 potrebbe
-131 pubblicata
130 alle #
-130 attenzione
-130 avvisato il
-130 del #
130 di persona
-130 e in
130 la protezione
-130 lo era
130 noi la
-130 notte tra
130 per una
-130 primavera
130 tuoi
`,
  'protective-step': `
-371 saluto
-365 numero #
-357 presente
-339 sono i
-333 per verificare
331 per prudenza
-324 meravigliosa
-324 meravigliosa e
324 usi
-323 hotel
-322 gratuitamente
321 attivare la
-321 farmacia
321 ti consigliamo
-319 a questo
-318 amministratore
-317 cosa le
-317 rispondi
-316 spesa
-314 digitale
314 prudenza
-307 sportello
-306 mandaci
-304 dolce
-303 preferisce
302 inoltri
-302 lorenza
-301 dott
299 cambi
299 che le
299 illecito
-298 r
-297 fare niente
-296 sul sito
-296 zero
-294 assicurazioni
292 avvisi
-292 ente
291 la stessa
291 se
-289 pulsante
288 chiede di
287 non aprire
-285 puoi
-283 parlare
-281 gentili
-280 segreteria
-279 mano
-279 stampata
277 diffidate
277 diffidate di
-277 lavoro
-277 rimborsiamo
-276 data
-276 la data
-276 quindi
274 fattore
274 secondo fattore
-274 trovi a
-273 paolo
-271 banca del
-270 ?
-270 scrivici
270 vecchia e
-269 mercoledi #
-267 s
-267 va
-267 verde
-264 colleghi
-264 questo
263 al sesamo
-262 scegli
261 chiede
-260 palestra
260 quel
-260 stasera
-259 responsabile
258 sesamo
-257 libreria
-257 siamo
257 una nuova
-256 apriamo
-256 pagare
-255 delle informazioni
-255 persona
-254 busta
254 conoscendo
-253 gentile
-252 furto
-252 nodo
-252 un furto
-251 buongiorno
-251 di nuovo
-250 ciao
-250 ornella
-250 potra
250 siete
-249 aggiungiamo
-248 l' offerta
-247 ecco
-247 introdotto
-247 poteva
-247 spedisce
-244 leggera
-244 presidente
-244 questa email
-244 spett
-243 attuale
-242 mani
-242 provveduto
-242 se nel
241 alla polizia
241 qualche settimana
240 codice del
240 richieste
-239 chiara
-239 elenco
239 ha scaricato
239 orario e
-239 passando
239 richieste di
238 che possono
-238 dove
-237 gia nella
-237 signor
-237 spese
-236 piu
-235 di carta
-235 l' ufficio
235 non risponda
-235 questo messaggio
-234 # anche
-234 email la
-234 rosso
233 scaricato
-233 sugli
-232 desidera
-232 signora
-231 fattura
231 tu l'
230 cambiala
230 cambiala anche
-230 che era
-230 direttore
230 polizia
-230 semplice
229 anticipato
-228 a questa
228 blocco
-228 convocazione
-228 festival
-228 non e
-227 amica
-227 dispiaciuti
-227 ha avuto
227 impostazioni
-227 insomma
-227 la ricevuta
-227 ricevera
-227 solo i
-227 visibile
226 chi l'
-226 probabilmente
-225 eliminato
-225 il blu
-225 mi
-225 nuova carta
-225 quota
-224 # tutti
224 dice
224 dice di
-224 generale
224 non ci
-224 rete
-223 cifratura
-223 team
-222 a ogni
-222 direzione
-222 farlo
-222 mostrano
-222 ormai
-221 aspettiamo in
-221 basta
221 di essere
-221 erano
-221 faremo
-221 la colpa
-221 non lo
-221 o un
-221 ricetta
-220 motivo
-220 non devi
-220 titolare
-220 valida
-219 fatti
-219 migliori
-219 possiamo
-219 un indirizzo
-217 chiarimenti
-217 colpa e
-217 di oggi
-217 e da
-217 la fattura
-217 per chiarimenti
-217 scrive
-216 deve
216 di altri
-216 e avvisato
-216 il profilo
-216 non deve
216 nuova
-216 reclami
216 servizi
-216 torroni
-214 bella
-214 e tra
214 esteri
214 pannello
-213 bonifico
-213 conto sono
-213 fiscale e
-213 garantire
-213 novara
-212 a non
-212 che lei
212 l' ha
212 mail che
-212 un saluto
211 cambiare
-211 firma
-211 indietro
-211 la direzione
-211 passo
-211 reso
-211 ricevuta
210 chiave
-210 frattempo
-210 l' email
-210 nel frattempo
209 al posto
209 allergici
209 cancellate
209 cancellate il
209 file senza
209 l' iban
-209 notifica al
-208 da questa
-208 danno
208 la carta
-208 scopri
-208 un danno
-207 commissioni
-207 da una
-207 la firma
207 vecchia
-207 vogliate
206 citando
-206 il treno
-206 informazioni
-205 la redazione
-205 redazione
-204 cancellato
-204 comune di
-204 mandi
-204 mandi la
-204 ne
-204 no
-204 pagare la
-204 suo conto
203 a messaggi
-203 cantina
-203 domattina
-203 fattura del
-203 la prima
-203 per quanto
-203 questa settimana
-203 rimangono
-202 bastano
202 il modello
-202 in giornata
-202 non cambia
201 attenzione
-201 banco e
-201 e senza
-201 e-mail
-201 o al
-201 personale
-201 questa e-mail
-201 ufficio
-200 # #
-200 azzerato
-200 non le
-200 quando
200 segnalare
-199 da sempre
-199 di me
-199 girotondo
-199 gratis
-199 puo rispondere
-198 allegato il
-198 avuto
-198 come
-198 cosi
-198 da oggi
-198 dal profilo
198 di chi
-198 dottoressa
198 finche
198 rischi
-197 a nome
-197 ancora
-196 # di
-196 colpa
-196 compagnia
-196 espositori
-196 la compagnia
-196 nuovo
-196 sempre
-196 tutela
-196 visti
-195 banco o
-195 cosa fare
-195 dei clienti
-195 del personale
-195 museo del
-195 noi non
-195 rimborsiamo il
-195 sa
194 che parlano
-194 non possiamo
194 parlano
-194 per informazioni
-194 tuo ordine
-193 mi chiami
-193 officina
-193 quella pagina
193 se vuoi
-193 tardi
193 vuoi
-192 aula
-192 cena
-192 che trovi
-192 mappa
-192 partono
192 stessa
191 costo
191 il costo
-191 regalo
-191 settimana
191 usato la
-190 accedendo
-190 anche la
190 che sembrano
-190 dell'
-190 delle
190 di credito
-190 famiglia
190 gia compilato
190 nuova password
190 profilo
190 usata
-189 aspettiamo
-189 bene
189 carico
-189 example
189 la sua
-189 un anno
-189 un mese
188 credito
-188 file e
-188 giga
-188 ha inviato
188 ieri e
-188 ne ha
-188 particolarmente
-188 sei ore
188 tenuto
187 controlla i
-187 di ieri
-187 e alle
-187 invece
187 le suggeriamo
187 risponda
-186 adesso
186 alle forze
186 dell' ordine
-186 focaccia
186 forze
186 forze dell'
-186 ha preso
-186 offerta
-186 ora
-186 poco
-186 sconosciuto
-185 disposizione per
185 e di
185 il file
185 suggeriamo
185 suggeriamo di
-185 vediamo
-185 vero e
184 compilato
-184 imbarazzo
-184 paragona
184 riceve una
-184 scrivi
184 se riceve
-184 tipografia
184 una richiesta
-183 al prezzo
-183 apre
-183 blu
183 contatta
-183 l' elenco
-183 modulo
-183 prezzo di
-183 risponde
-183 scrivi a
-183 serve
-183 torrescura
-182 il team
-182 la confusione
-182 mortificata
-182 museo
-181 appuntamento
181 controlla
181 modello
-181 tuoi clienti
-180 catalogo
180 chiedono
-180 greco
-180 insieme al
180 riceve
-180 segnalazione
-180 sempre un
-179 e sempre
-179 fuori
-179 genitori
-179 l' autorita
-179 non puo
-179 puo succedere
-179 risposta
-179 succedere
178 di solito
-178 graduatoria
178 i movimenti
-178 la graduatoria
-178 o a
-178 padana
-178 presentato
-178 un messaggio
177 altrove
-177 buttare
-177 chiedere un
-177 commissione
177 controlli
177 d'
-177 e valida
-177 invio
-177 parlarne
-177 prestito
-177 un prestito
-177 vedrai
-176 chi ha
-176 in ferie
-176 l' importo
-176 la telecamera
-176 nell'
-176 telecamera
-175 avvisato il
-175 conteggiato
-175 direttamente
-175 la posta
-175 restituiamo
175 risponda a
-175 sentito
-174 con chi
-174 contiene
-174 edizione
174 inoltrarlo
-174 lo storico
-174 preferisci
-174 restituito
-174 se preferisci
174 senza inoltrarlo
-174 storico
174 tenete
174 tenete d'
-174 vedi
-174 vedi il
-173 abbonato
173 aprirlo
-173 avvisato
-173 da casa
-173 fondo
-173 in farmacia
-173 pagina
173 senza aprirlo
-173 sono state
-172 ciao a
-172 il corriere
-172 nessun
172 sembrano
-171 a tutti
171 avvertirci
-171 carrello
171 diffidare
171 diffidare di
-171 e mercoledi
-171 i punteggi
-171 i tuoi
-171 il negozio
-171 noi la
-171 punteggi
-171 questa
-171 stato cancellato
-170 anche in
-170 appunti
-170 del #
-170 sapere quali
-170 trovi nella
-169 alcun
-169 caro
-169 corriere
-169 tagliando
-169 terapeuta
-168 belcolle
-168 casaviva
-168 ditta
-168 fornace
-168 fornace belcolle
-168 partito
-168 per un
-168 tutto il
-168 vi
-167 coda
-167 passate
-167 sola
-167 sono stati
167 un avviso
166 arrivare
-166 aveva
-166 gennaio e
166 richiesta
-165 banda
-165 banda di
-165 e ora
-165 indirizzi
-165 la banda
-165 pagamenti
-165 piano
-165 ricevere
-165 se il
-164 che puo
-164 e che
-164 sabato
-163 backup
-163 chi non
-163 domani alle
163 mio
163 prima di
-163 rata
-163 spedizione
-163 una riga
-163 vero
162 di rispondere
-162 e i
-162 insieme
-162 scriva
-162 spedisco
-162 tu sei
-162 una nostra
-162 volentieri
-161 coinvolto
-161 il rischio
-161 immobiliare
-161 la lezione
-161 lo ha
-161 piazza
161 venire da
-160 addebito
-160 biglietteria
160 chieda
-160 di garantire
160 estraneo
-160 gestionale
160 mai usata
160 non riconosce
-160 presto
160 riconosce
-160 tolta
-160 treno
-160 tutto
-159 abbiamo pubblicato
-159 all'
-159 bollettino
-159 carte non
-159 ci spiace
159 di verificare
-159 doveva
-159 e presentato
-159 estate
-159 importi
-159 importo
-159 inviare
-159 le carte
-159 mi scriva
-159 no ?
-159 non inviare
-159 presentato denuncia
-159 software
-159 spiace
-159 tolto
158 bloccare
158 di sera
-158 guida
-158 la guida
-158 lo staff
-158 meno
-158 moltissimo
158 per email
158 precauzionale
-158 staff
-158 staff di
-158 tolto i
-157 avete ancora
-157 biglietto
-157 cliente
-157 leggere
-157 prezzo e
-157 pure non
-157 sapere
-156 del passaporto
-156 di pagare
-156 fingersi
-156 fingersi la
-156 il bonifico
156 mai
-156 pagolesto
-156 passaporto
-156 puo fingersi
-156 risarcimento
-156 segretaria
-156 sia stato
-155 abbonamento
-155 atteso
-155 autorita
155 e chieda
-155 la piattaforma
-155 potete
-155 qualcuno si
-155 rischio
-155 si
-155 team di
-154 ai
-154 cancellare
-154 che qualcuno
154 contesti
154 e contesti
-154 loro
-154 mostrato
-154 retro
154 sulle
154 usare il
154 via sms
154 whatsapp
153 codici
-153 con i
-153 con un
-153 confusione
-153 gentile signora
-153 interno #
-153 primavera
153 sua
-152 a disposizione
152 chi le
-152 conosciamo
-152 fatturazione
-152 l' ente
-152 la conferma
-152 ora in
-152 passi
-152 piattaforma
-151 abbiamo spedito
151 anche altrove
-151 auto
-151 avevi
151 d' identita
-151 e piu
151 la password
-151 lasciato
-151 niente
-151 nome di
-151 nuovi
-151 ordini
-151 potrebbe
-151 resta
-151 ruota
-151 trova
-150 al numero
-150 chiarimento
-150 debole
-150 il modulo
-150 io
-150 iscritte
-150 nome
-150 passaggio
-150 registro
-150 sassoalto
-150 seduta
-149 c'
-149 cifra
149 offerte
-149 passa
-149 possibile
-149 qualita
149 quella
149 voce
-148 agli
-148 chiamate
-148 clicca
-148 confermare
-148 dai
148 dal
-148 dott ssa
-148 i #
-148 il biglietto
-148 laboratorio
-148 password e
-148 sicurezza
-148 ssa
148 ti arriva
-147 a quattro
-147 analisi
147 cambia la
-147 chiesto di
-147 disposizione
-147 ditta esterna
-147 esterna
-147 favore
-147 i siti
147 identita
-147 la casella
-147 marzia
-147 noi
-147 non ha
147 novembre e
-147 per favore
-147 presentare
-147 pubblicato
-147 restituiamo i
-147 rispondendo
-147 si possono
-147 siti
-147 una ditta
-147 vostro
-146 cifrata
-146 prendiamo
-146 riapriamo
-146 scuola
-146 tentare
-145 cambiati
-145 lavoro e
145 nuove
-145 pure
-145 se non
-145 tornato
-145 visiora
-144 a settembre
-144 assenze
-144 escludere
-144 escludere che
-144 ha confermato
-144 in fondo
144 inoltre
-144 iscritto
-144 maggio a
-144 molto
-144 possiamo escludere
-144 rilegge
144 scelga
144 scelga una
-144 sono
-144 subito con
-143 con l'
-143 davanti a
143 del profilo
-143 dovrebbe
-143 e stata
-143 gentile signor
-143 meta
-143 non si
143 presso
-142 # sono
-142 anno
-142 fare nulla
-142 giusto
-142 il lavoro
142 nostro negozio
-142 numeri di
-142 numero di
-142 per qualunque
-142 posto e
142 seguito a
-142 semi
-142 voglia
-141 al corrente
-141 amico
-141 ecco quello
-141 forse
-141 notifica
-140 # non
-140 bolletta
-140 caricare
-140 chi avesse
140 chiedere
-140 d' ora
-140 dietista
-140 emilia
-140 emilia #
140 fornisca
-140 legge
-140 legge la
-140 nella stessa
-140 non legge
140 oggi la
-140 ove
-140 via emilia
-139 accesso e
-139 casella non
139 chiama
-139 faccio
-139 fra
-139 lo faccio
-139 operatore
139 se hai
-139 trattenute
-139 un operatore
-138 a #
-138 chi desidera
-138 del teatro
-138 deve fare
-138 di lineaviva
138 e un
-138 il responsabile
-138 le copie
-138 libera
-138 rispondete
-138 soci
-138 state
-138 ti chiedo
137 comunicare
-137 conserviamo
-137 davvero
-137 gia versato
-137 il pacco
-137 lungomare
137 non comunicare
137 ricevuto
-137 riguarda
137 sostituire
137 sostituire la
-137 tua tessera
137 un link
-137 un tecnico
137 uso
-137 venuti
-137 versato
-137 violazione
-136 # novembre
-136 accreditato
-136 al vicino
-136 circolare
136 conti
-136 diritto
-136 dopo la
136 movimenti
-136 omaggio
-136 passano
-136 prega
-136 prega di
-136 scaricato l'
-136 si prega
-136 versione
-136 vicino
135 banca
-135 comunicato
-135 foto della
-135 intruso
-135 intruso ha
-135 per ogni
-135 riparte
-135 sangue
-135 stata
-135 trovate
-135 un intruso
-134 area
-134 con cui
-134 debba
-134 della
-134 dentro c'
-134 e vale
-134 ferie
-134 in una
134 nelle
-134 nessuna
-134 novembre
-134 senza che
134 usate
-134 vale
-134 viene
-133 al piano
-133 arriva
-133 categorie
-133 e stato
-133 il rimborso
-133 in omaggio
-133 incaricata
-133 invii
-133 password attuale
133 telefona
133 telefonate che
-133 una seconda
132 carta e
-132 dati
132 del codice
-132 e saldo
-132 il documento
-132 la biglietteria
-132 non #
132 numero
-132 per iscritto
-132 richiesto
-132 ristretto
132 sospetto
-132 stato
132 un numero
-132 un secondo
-131 aria
-131 collezione
-131 da un
-131 di invio
-131 la copia
131 la sostituzione
-131 nuova collezione
-131 premium
131 scegliere
131 sostituzione
-131 vale per
-131 voglia di
-130 # con
-130 a mano
-130 confermato
-130 definitiva
-130 dentro
130 di cambiare
-130 e l'
-130 per chi
-130 per parlarne
-130 per questo
-130 quello nuovo
-130 stati
`,
  pleasantry: `
473 la qualita
-453 cliente
-445 lavoro
-439 fatti
-437 segnalazione
435 soddisfazione e
419 ringraziamo
-417 gentile
-415 ciao
406 sta a
403 settimana
-399 colleghi
-397 buongiorno
397 noi di
-393 gentili
-392 dott
384 bollette
-380 catalogo
-378 stasera
377 meravigliosa
377 meravigliosa e
371 la tutela
371 tutela dei
370 noi la
-368 hotel
-365 signor
-341 presidente
-339 r
-332 amica
332 azienda
326 ci sta
-322 amministratore
321 ogni giorno
320 sempre la
320 sempre un
-317 cosa
316 e sempre
316 grazie
315 che ci
-315 di sconto
-314 proprio
-310 carte non
-310 le carte
-309 atteso
-309 quanto
-308 assicurazioni
-307 che cosa
-307 mortificata
-306 ?
-306 digitale
306 tutta
-305 tardi
-304 inesattezza
304 inizio
-301 elenco
-300 dell'
-299 da #
-299 farmacia
297 mesi
-297 niente
296 la ringraziamo
-296 segreteria
-295 # sono
-295 quella pagina
295 sempre piu
-295 visti
-294 direttore
-294 e li
-294 quota
-293 sim
-290 ente
289 anni
-288 esci
-288 scopri
-288 stampa
288 stiamo
-287 cose
-286 responsabile
-285 example
285 oltre
-282 segretaria
-281 buoni
-281 carrello
-281 cena
-281 eravamo
-280 signora
-279 paolo
278 disagio e
278 giorno
-278 libreria
-278 per quanto
277 va a
276 dna
-276 faremo
276 nostro dna
-276 potra
276 ringraziamo per
-276 titolare
-274 direzione
-274 omaggio
-274 per informazioni
-273 aspettiamo in
-273 nodo
-272 ciao a
272 con l'
272 da tutti
272 del suo
-271 quando
271 te e
270 la voglia
270 piu di
-269 appunti
269 perche
-269 risponde una
268 stata un'
-268 team
267 aperto la
-267 e aperta
-267 e tra
-266 commissioni
266 noi
-265 arriva
-265 tuoi clienti
264 grazie a
-263 aspettiamo
263 comprensione
-263 piu
-262 dovrebbe
-262 natale
262 passione
262 primavera
-261 compagnia
-261 con tutti
-261 la compagnia
-260 cantina
-260 che e
-259 mandaci
-259 passano
259 possa
259 voglia di
-258 rete
-258 scuola
-258 ti fara
257 dopo
-257 mano
-256 busta
-255 gia che
-254 coda
254 nulla che
-253 il team
-253 torrescura
252 che possa
-252 fare
-252 gratuita
252 ogni anno
-252 un saluto
251 estate
-251 nulla di
-250 adesso
-250 dei dati
-250 ogni cosa
-249 a settembre
249 dieci anni
-249 greco
-248 davanti a
-248 ora il
247 cosi
-247 dispiaciuti
-247 zero
-246 cifratura
-246 garantire
246 suoi dati
-245 che lei
-245 ecco quello
-245 imbarazzo
-244 chiarimenti
244 italia
-244 per chiarimenti
244 tutta italia
-243 ornella
-243 s
-242 del personale
-242 l' autorita
-242 la confusione
-242 spett
-242 vuole
-241 dai
-241 di voi
-241 introdotto
-241 riparte
-240 graduatoria
-240 la graduatoria
-240 migliori
-240 scrivici
-239 mani
-239 scade
-239 sesamo
-239 tempo e
-238 collezione
-238 li
-238 nuova collezione
-237 davanti
-237 mi scuso
236 in questi
-236 la direzione
-236 non ci
236 tornano
-236 torroni
234 festa
-234 il treno
-233 guida
-233 la guida
-233 nessun
-233 personale
233 viaggio
-232 alcuni
-232 di chi
232 di cuore
-232 esperienza
-232 il messaggio
-232 moltissimo
-232 utenti
-231 iscritti
231 la settimana
-231 valutazione
-230 la protezione
229 # del
-229 anticipato
-229 girotondo
-229 insieme a
-229 nostra
-229 ormai
-228 carattere
228 mesi abbiamo
-228 parlare
-228 per sei
228 questi mesi
-228 referente
228 un servizio
-228 viene
-227 generale
-227 impatto
-227 impatto e
-227 l' impatto
-227 quindi
-225 # franchi
-225 a partire
-225 franchi
-225 giorno e
-225 partire da
-225 quello che
225 visita di
-223 abbonati
223 i progetti
-223 immobiliare
223 la banca
-223 la nuova
223 menu
-223 nostra missione
-222 non sono
-222 trascurabile
-222 tua tessera
-221 identita
221 progetti
-221 tetto
-220 famiglia
-220 le consigliamo
-220 per gli
-220 qualita
-219 allegati
-219 autorita
219 cui ci
-219 un anno
-219 uno dei
-218 focaccia
-218 teniamo
-217 alla tua
-217 corretta e
-217 data corretta
-217 domattina
-217 lei e
-217 mai usata
-217 museo del
-216 consegnati
-216 in taluni
-216 insomma
-216 taluni casi
-215 nostro sistema
215 quelli
215 sta
-214 app
-214 motivo
-214 o al
-214 treno
-214 viaggio a
213 anno
-213 novara
213 pubblico
213 pubblico e
213 tue
-213 un nuovo
-212 allergici
-212 dal
-212 particolarmente
212 visita
-211 iscritte
211 per noi
211 ti ringraziamo
210 cogliamo
210 cogliamo l'
-210 con le
-210 fara
-210 tipografia
-210 tolta
-209 confusione
209 la fiducia
-209 museo
-209 trattasi
-209 trattasi di
-209 ufficio
208 come
-208 con i
-208 convocazione
-208 di quanto
-208 frattempo
-208 nel frattempo
208 ricordiamo
-208 sei
208 speciale
-207 abbiamo aperto
207 e da
206 a quattro
-206 comunque
-206 copiato e
-206 eccellenza
206 fine settimana
-206 paragona
206 pulsante
-206 restituito
-205 e ora
205 nostra priorita
-205 spese
-204 abbiamo gia
-204 e che
-204 in questione
-204 questione
-204 tessera
-203 anche in
-203 averle
-203 chi
-203 l' ufficio
-203 presa
-202 e martedi
-202 la firma
-202 laboratorio
-202 polizza
-202 protezione dei
-202 regalo
-202 sei mesi
-201 analisi
201 bene
-201 i biglietti
-201 la redazione
-201 nei registri
-201 redazione
-200 genitori
-200 passa
-200 periodo
-200 vale
-199 da domani
-199 domani ogni
-199 e ne
-199 invio passa
199 nulla
-199 se nel
-199 sportello
-198 buttare
-198 i tuoi
-198 la telecamera
-198 loro
-198 messaggi
-198 telecamera
198 vacanze
-197 domani
-197 nell' area
197 priorita
-197 prudenza
196 entro le
-196 o un
196 ospiti e
-196 padana
-196 vogliate
-195 cosa le
195 e ti
-195 un giorno
-194 belcolle
-194 consigliamo
-194 di scuola
-194 fornace
-194 fornace belcolle
-194 le corse
-194 lorenza
-194 passaggio
-194 software
-194 vediamo
194 voglia
-193 allegato e
193 ancora
-193 derivato
-193 edizione
-193 gestionale
-193 offerte
-193 officina
-193 per verificare
-193 se vuole
-193 spedizione
-192 abbonamento
192 ambito
-192 in un
-192 la tabella
192 nell' ambito
-192 non e
-192 probabilmente
-192 pure non
-192 reclami
192 solito
-192 subito
-191 acqua
-191 casaviva
-191 che l'
-191 dadi
-191 davvero
-191 in ufficio
-191 mortificati
191 ospiti
-191 parola
-191 se ti
-191 siamo mortificati
-190 chiave
-190 persa
-190 puo rispondere
-190 tu l'
189 assoluta
-189 doppione
-189 il tuo
189 mai di
189 non smetteremo
-189 presto
189 priorita assoluta
189 propri
-189 sappiamo che
189 smetteremo
189 smetteremo mai
189 tempo
-189 tessera e
-188 buono
-188 che i
-188 che trovi
188 donato
188 la tua
-188 le scriviamo
-188 scusiamo con
188 verifiche
187 euro e
-187 fino alla
-187 foglietto
-186 comune di
-186 contiene
186 famiglie
-186 genere
-186 gia nella
-186 modifica
-185 del teatro
-185 esserne
-185 finche
-185 mensa
-185 poco
-185 possa esserne
185 sistemi
185 societa
-184 banda
-184 banda di
184 carte
-184 la banda
-184 lo staff
-184 oggi
-184 reso
-184 rosso
-184 staff
-184 staff di
184 stavolta
-183 al sesamo
-183 da noi
-183 disturbo
-183 leggono
-183 online
-183 prenotate
-183 visitatori
-182 di questa
-182 e noi
182 eventuali
-182 i
-182 noi l'
-181 cancelli
-181 cosa fare
181 e di
-181 il negozio
-181 informatico
-181 la prima
181 mai
-181 potete
-181 spiacenti per
-181 telefonate
-180 mandare
-180 per una
-180 ti chiedo
-179 bloccare
-179 e all'
-179 e valida
-179 no ?
-179 terapeuta
-178 a
-178 ai
-178 copia e
-178 della tua
-178 e imputabile
-178 il lavoro
-178 standard
-177 # di
-177 abbonato
-177 da lunedi
177 in questo
-177 incidente
-177 no
-177 parte della
-177 rischi
-177 risolto
-177 scriviamo
-177 stato cancellato
-177 venuti
-176 # #
-176 dati
176 grazie per
-176 l' elenco
-176 offerta
-176 siamo spiacenti
-175 averti
-175 carta e
-175 direttamente
-175 due anni
-175 la biglietteria
-175 la carta
-175 ne ha
-175 saluto
-175 studio
174 al centro
-174 contratto
174 delle informazioni
-174 due mesi
-174 il biglietto
-174 il calendario
-174 il pacco
-174 mappa
-174 mio
-174 non le
174 piu a
-174 semplice
-173 a disposizione
-173 alcun
-173 casi
-173 che sembrano
-173 lo #
-173 oggi stesso
-173 ogni invio
173 otto
-173 teatro
-172 negozio e
-172 questa settimana
-172 trovi
-172 voce
-171 andato
-171 che puo
-171 e andato
-171 ha avuto
-171 puoi
-171 usavi
-170 abbiamo cambiato
-170 identita e
-170 la colpa
-170 modo
-170 possiamo
-169 comune
-169 di persona
-169 le mail
-169 lungomare
-169 non abbiamo
-169 prima di
-169 qualcuno si
-169 un secondo
-168 # tutti
-168 colpa del
-168 mercoledi #
-168 presente
-168 primo
-168 registro
-168 sincere
-167 accedi
-167 indirizzi
-167 la posta
167 si sono
-166 biglietteria
-166 fatto
-166 fondo
-166 le informazioni
-166 mese
-166 nessuno
-166 non possiamo
-166 spiacenti
165 bella
-165 controlla i
-165 gruppo
-165 il gruppo
-165 noi e
-165 resta il
165 semi
-165 usare il
-164 accettare
-164 accettare le
-164 categorie
-164 da due
164 dei nostri
-164 l' abbiamo
-164 lo sportello
-164 prima
-164 rubato
-164 sei tra
-164 stato rubato
-164 tuo
-163 aggiungiamo
163 fatturello
-163 gentile signora
163 il tempo
-163 minuti
-163 sbaglio
-163 trova
-162 a ogni
-162 chiamate
-162 coinvolto
-162 da questa
-162 in fondo
-162 resta
-162 sappiamo
162 tuoi dati
-162 valida
-162 vedi
-162 vedi il
161 al nostro
-161 del tutto
-161 firma
-161 impostazioni
-161 inconveniente e
-161 maggio e
-161 passare
-161 perdono
-161 ruota
-161 sa
-161 sulla carta
-160 ci spiace
160 di sabato
-160 dieci minuti
-160 dopo dieci
160 e piu
-160 elaborazione
-160 io
-160 l' orario
-160 mese di
160 nell'
-160 prezzo e
-160 spiace
-159 arrecato
-159 canone
-159 da casa
-159 fine del
-159 fra
-159 l' offerta
-159 ora
-159 sconto
-159 scuse per
-159 sinceramente
-159 sms
-159 sola
-158 biglietto
-158 citta
-158 colpa
-158 dall'
-158 episodio
-158 errore umano
-158 inserisci
-158 partito
-158 umano
-157 da una
-157 disponibile
-157 le loro
157 nostre
157 rimangono
-157 tu sei
-157 tutti gli
-157 usata
-156 area
-156 avuto
156 del nostro
-156 espositori
-156 la conferma
-156 non c'
-156 per prudenza
-155 a nome
-155 di noi
-155 euro !
-155 i nomi
155 nuovi
-155 presentiamo
155 quest' anno
-155 scriverle
155 titoli
-154 abbiamo fatto
154 centro
-154 chiedo perdono
154 corsi
-154 ha inviato
154 in arrivo
-154 lettera
-154 libera
-154 ne scusiamo
-154 ne sono
-154 pagare la
-154 prepariamo
-154 prepariamo noi
-154 prima che
-154 tutti i
-153 compresi
153 dalle
-153 e gliela
-153 e presentato
-153 e vale
-153 erano
153 fianco
-153 giusto
-153 il computer
-153 il responsabile
-153 l' eventuale
-153 presentato denuncia
-153 via
152 arrivo
-152 deve
-152 in tempo
-152 non deve
-152 potevano
152 quest'
-152 sei ore
152 sia stato
-152 verde
-151 aperte
-151 aria
-151 cifra
-151 corse
-151 durato
-151 e durato
-151 il login
-151 il programma
-151 login da
-151 riscontrato
-151 trasloco
-151 un trasloco
-150 avete ancora
-150 biglietti
-150 contenuto
150 dei tuoi
-150 foto del
-150 gentile signor
-150 i siti
-150 il link
-150 imbarco
-150 le copie
-150 nostre scuse
-150 presentato
-150 siti
-149 di nuovo
149 ecco
-149 il blu
-149 parlarne
-149 posta
-149 relazioni
-149 si possono
-149 tariffa
-149 usi
-148 a domenica
-148 all'
-148 altre
-148 con chi
-148 conteggiato
-148 dott ssa
-148 e i
-148 e se
-148 e ultime
-148 hanno copiato
-148 le altre
-148 listino
-148 oggi ogni
-148 prima lezione
-148 scritto che
-148 spesa
-148 ssa
-148 ultime
147 con noi
-147 delle prenotazioni
-147 di contatto
-147 disagio che
-147 stipendi
-146 attiva
-146 di ieri
-146 email la
-146 il laboratorio
-146 intanto
-146 lasciato
-146 terra
-146 trovi a
-146 una riga
145 banca del
-145 bollettino
-145 chieda
-145 dare
-145 di ogni
-145 fase
-145 fase di
-145 in fase
-145 la presente
-145 movimenti dal
145 ogni mattina
-145 pratica
-145 quelli che
-145 responsabile della
-145 ritirare
-145 settembre e
-145 solo i
-144 anche la
-144 il modulo
-144 in piu
-144 piazza
-144 registri
-144 scuse
-143 app e
-143 denaro
-143 di solito
-143 dovevano
-143 giugno non
-143 l' ente
-143 l' importo
-143 pacco
-143 provveduto
-143 stata una
-143 svista da
-142 attesa
-142 avevi pagato
-142 controlla
-142 in ferie
-142 mandi
-142 mandi la
-142 ricevuto lunedi
-142 tutte le
-141 comunicato
-141 di una
-141 e nel
-141 fornitore della
-141 l' email
-141 puo
-141 puo succedere
-141 succedere
-140 accesso remoto
-140 diversi
-140 e rimasta
-140 ha aperto
-140 nessuna
-140 nuovo
-140 obiettivo
-140 partono
-140 quello
-140 rimasta
-140 svista
-140 un messaggio
-139 calendario
-139 chiara
-139 le chiediamo
-139 me ne
-139 modulo
139 ogni
-139 saldo
-139 stati aperti
139 tutti
-139 volte
-138 alla cassa
-138 arrivare
-138 con un
-138 dei clienti
138 in una
-138 mi chiami
-138 non aveva
-138 novembre abbiamo
138 nuove
-138 pagato
-138 per parlarne
-138 prova
-138 sangue
-138 soldi
137 di garantire
-137 l' abbia
-137 meta
-137 pagine
-137 samuele
-137 sembrerebbe
-137 sembrerebbe che
-137 un'
136 aver scelto
-136 contatto
-136 definitiva
-136 domani alle
-136 evento
-136 gia aperto
-136 la lezione
-136 marzia
136 per aver
-136 per email
-136 volta
-135 con il
-135 conto
-135 dalle impostazioni
-135 del passaporto
-135 della
-135 di altri
-135 diciamo
-135 diciamo che
-135 impostazioni del
-135 inconveniente
-135 ove
-135 passa a
-135 passaporto
-135 poteva
-135 ricevere
-135 rispondi qui
-135 sono a
-134 a #
-134 abbiamo scritto
-134 escludere
-134 escludere che
-134 fuso
-134 interno #
-134 meramente
-134 nel quartiere
-134 possiamo escludere
-134 premium
-134 quartiere
-134 se la
-134 stanotte
-134 tra
-134 vecchia
-134 vedrai
-134 via meramente
-133 allegato
-133 c' e
-133 caso
-133 copie
-133 ditta
-133 la sono
-133 protezione
-133 qui
-133 tre
-132 archivi
-132 con una
132 e per
132 lo sai
132 sai
132 sui
-132 valore
-131 # anche
-131 agosto #
-131 alta
-131 dati di
-131 i messaggi
-131 il rischio
-131 imputabile
-131 la nostra
-131 modello
-131 non utilizzare
-131 solo
131 sono stati
-131 utilizzare
-131 utilizzare la
-130 al corrente
-130 aperta
-130 chiedo
-130 come previsto
-130 di invio
-130 impianti
-130 l
-130 le mie
-130 mie
-130 mie scuse
-130 ogni caso
-130 possono
-130 r l
-130 s r
-130 tabella
-130 team di
130 tutto per
`,
  promotion: `
570 ?
550 !
-511 ecco
-490 gentili
-453 vale
-425 banco e
-424 chiara
-413 bella
407 passa
-404 dott
402 intanto
398 scopri
-392 e piu
389 offerta
-386 s
-384 riparte
-381 di nuovo
374 app
-374 stasera
-372 di oggi
-372 tagliando
371 torroni
370 omaggio
-366 migliori
365 catalogo
-365 i progetti
-363 per uno
-360 di sabato
-359 sabato
-358 colleghi
-358 sono i
-357 dolce
-357 no
-357 o a
-356 sanno
-356 tornano
-354 saluto
-353 sportello
-351 per una
-351 quindi
-346 genitori
345 attiva
-344 hotel
-343 tutti
341 # euro
341 per gli
340 euro
-337 insieme
-336 farmacia
-335 r
-334 rete
-334 sono stati
-333 amministratore
-332 acqua
-332 e alle
-332 lavoro
-332 le iscrizioni
-330 euro e
-330 festival
-328 meravigliosa
-328 meravigliosa e
-328 responsabile
325 buoni
-322 # #
-322 signor
-321 ente
-320 scade
-318 segreteria
-316 con cui
-316 direttore
-315 e un
-314 aggiungiamo
-314 assicurazioni
-314 comunque
-314 mail
-313 avvisi
-312 quanto
312 tariffa
-311 trovi nella
-309 imbarazzo
-307 gentile
-307 presidente
-306 apriamo
305 al piano
-305 e i
305 su
-303 passando
303 piano
-302 che trovi
-302 cosa le
-302 non aveva
-301 digitale
-301 in piu
-301 provveduto
-301 server
-300 aspettiamo in
-300 fine
298 attesa
-298 di domenica
-296 nodo
-296 team
-294 a mezzogiorno
-294 buttare
-294 mezzogiorno
-293 no ?
293 weekend
-289 elenco
-289 fare
-289 paolo
-288 data e
287 carrello
-287 nessuna
-286 chiarimenti
-286 per chiarimenti
-285 la confusione
-284 per quanto
-283 firmato
-283 mortificata
-283 solo i
282 edizione
-282 sola
-282 tra
-281 che era
-281 progetti
-279 signora
-278 controlla
-278 garantire
-278 insieme al
278 ti fara
277 l' offerta
-277 li ho
-277 spett
-277 volta
-276 buon
-276 cogliamo
-276 cogliamo l'
-276 contratto
-276 palestra
-276 segretaria
-275 controlla i
275 fara
275 prima lezione
-274 sul sito
-273 aula
-273 reclami
-272 a tutti
-272 e tra
-272 fondo
-271 allergici
271 spedizione
-271 valgono
-270 cantina
-270 i #
-269 per te
-269 scaduto
268 cena
268 iscritti
-267 fine settimana
-267 gennaio l'
-267 parlare
267 zero
-266 rimborsiamo
-266 tutte le
-266 vanno
-265 cassa
-265 mano
-265 per informazioni
-264 al sesamo
-264 e gliela
264 la nuova
-264 visita
-263 il team
-263 le loro
-263 ornella
262 passa a
-262 prime
-260 consegna
-260 probabilmente
-259 visti
-258 che puo
-258 compresi
-258 direzione
257 da #
-256 finche
256 per
-255 nella
254 corso di
-254 l' ufficio
-254 mandare
-254 prezzo e
-254 sim
-253 carattere
-253 cifratura
-253 erano
-253 partono
-253 passo
253 prima che
-252 a chiunque
-252 busta
-252 carte
-252 espositori
-252 insieme a
-252 passione
-251 confusione
-251 mensa
-251 se ti
-250 buongiorno
250 gia che
-250 non #
-249 privacy
-248 agosto
-248 i file
248 prima
-248 te e
-247 girotondo
-247 mappa
-247 modo
-246 abbiamo gia
-246 chi l'
-246 pagare la
-246 tardi
-245 caro
-245 rimaste
244 app e
-244 la sono
-243 abbonamento
-243 da oggi
-243 questi
243 tentare
-242 dovrebbe
-242 insomma
-242 marta
-242 promemoria
-241 # sono
241 anche la
-241 banca del
-241 conteggiato
241 e gratis
-241 lavoriamo
-241 passaggio
-241 una riga
-240 allegato e
-240 cancelli
240 la prossima
-240 sesamo
-240 un mese
-239 compagnia
-239 dottoressa
-239 e li
-239 la compagnia
-239 la direzione
239 punti
238 fino a
-238 leggono
-238 per chi
-237 corriere
-237 e di
-237 l' hai
237 premium
-237 restituito
-237 risarcimento
236 hai gia
-236 per l'
-235 che cosa
-235 di credito
-235 esci
-235 proprio
-235 un nuovo
-234 in fondo
-234 nessun
-234 registri
234 vi aspettiamo
-233 abbiamo aperto
-233 delle
-233 essere stato
-233 sulla
-232 bancari
232 sconto
-232 scrivi
-231 io
231 per le
-230 domattina
-230 esperienza
-230 la lezione
-230 soci
-230 una nuova
-229 atteso
-229 generale
-229 la redazione
-229 mai
-229 prenotazione
-229 redazione
-229 riportano
229 scegliere
-229 sempre un
228 a domenica
-228 paragona
228 provato
-227 banda
-227 banda di
-227 credito
-227 dietro
-227 e imputabile
-227 fattura
-227 il pacco
-227 in questione
-227 in tempo
-227 la banda
-227 nei registri
-227 questione
-227 stati
-227 vostra
-226 le #
-226 novara
-226 ormai
-225 a non
-225 arrivare
-225 avra
-225 buono
-225 chiave
-225 domande
-225 nulla di
-225 personale
-225 possiamo
-225 scrivici
-224 # agosto
-224 azzerato
-224 bollettino
224 offerte
-224 possono
224 serena
223 bolletta
-223 libreria
-223 nessuno
-223 poteva
-223 titolare
-223 tutela
-222 anziche
-222 dove
-222 museo del
222 primavera
-221 alcun
-221 anche in
-221 convocazione
-221 danno
-221 gruppo
-221 il gruppo
-221 mercoledi #
-221 treno
-221 un danno
-221 visita di
220 ancora
-220 biglietto
-220 padana
-220 quel
-220 usare
-219 analisi
-219 conti
-219 di controllare
-219 gestionale
-219 non lo
-219 spese
-219 trattasi
-219 trattasi di
-218 al banco
-218 del personale
-218 inizio
-218 loro
-218 per verificare
-217 agenda
-217 il laboratorio
-217 moltissimo
-217 ricevuto lunedi
-217 terra
216 collezione
-216 comprese
216 nuova collezione
-216 portava
-216 se vuole
-215 introdotto
215 passi
-215 rimangono
-214 accreditato
-214 ciao
-214 e del
-214 il blu
-214 lo #
-214 mani
-214 museo
-214 rosso
-214 ti ringraziamo
-214 tre giorni
-213 il biglietto
213 mesi
-213 piattaforma
-212 appunti
-212 avete
-212 e sempre
-212 i tuoi
-212 non possiamo
-212 torrescura
-211 la consegna
-211 presente
-211 sala
-210 aspettiamo
-210 belcolle
-210 deve
-210 fornace
-210 fornace belcolle
-210 giorni
-210 i soldi
-210 non deve
-210 tessera
-209 e all'
-209 piazza
-209 potenzialmente
-209 prendiamo
-209 rendiamo
-208 cambiati
-208 chiamate
-208 codice e
-208 conosciamo
208 in omaggio
208 lezione
-208 prepariamo
-208 prepariamo noi
-207 agosto #
-207 amico
-207 come
-207 luglio
-207 nulla
-207 quota
-207 sicurezza
-207 tuoi clienti
-206 esteri
-206 il treno
-206 la telecamera
206 oggi stesso
-206 telecamera
-206 togliere
-205 com'
-205 durato
-205 e durato
-205 funziona
-205 pulsante
-205 semplice
-205 vedrai
-204 abbonato
-204 alcuna
-204 conto
-204 cosa
-204 donato
-204 in taluni
-204 taluni casi
-204 ufficio
-204 usi
-203 balla
-203 colpa del
203 commissioni
-203 davvero
-203 famiglia
-203 gliela
-203 graduatoria
-203 incaricata
-203 la graduatoria
-203 la vostra
-203 lorenza
-203 molto
203 novembre abbiamo
-203 sms
-202 accedi
-202 arriva
-202 e vale
-202 gli indirizzi
-202 la tariffa
-202 mese di
-202 mesi abbiamo
-202 modifica
-202 online
-202 questi mesi
-202 soldi
-202 tenuto
202 viaggio a
201 a meta
-201 immobiliare
-201 modulo
-201 rilegge
-201 succede
-201 tu
201 un anno
-200 acquistati
-200 dati di
-200 lo rilegge
200 nuova
-200 rilegge la
-200 teniamo
-199 attenzione
-199 con le
-199 notturna
-199 sempre
-199 tariffa notturna
-199 vecchia e
-198 biglietteria
-198 contiene
-198 corsa
-198 il prezzo
-198 la corsa
-198 la piattaforma
-198 trovera
-197 a disposizione
-197 a mano
-197 arrivera
-197 domanda
197 in offerta
197 la prova
197 lancio
197 offerta lancio
-197 tuoi
-196 ha preso
-196 pagato
-196 sei ore
-195 # i
-195 cifra
-195 cliente
-195 cosi
-195 nuova password
-195 officina
-195 parola
-195 poco
-195 preso un
-195 refuso
-195 sulla carta
-194 archivi
-194 colpa
194 due mesi
-194 e ora
-194 in questo
-194 pacco
-193 anni
-193 di garantire
-193 il buono
-193 l' ente
-193 negozio e
193 sul
-192 cavo
-192 dpo
192 fino
-192 imputabile
-192 ordine
-192 per parlare
-192 pubblicata
-192 riapriamo
-192 sito e
-192 via
-191 che ti
191 compreso
-191 e stata
-191 hai ordinato
-191 standard
-191 violazione
-190 a quattro
-190 assenze
-190 del servizio
-190 forum
190 novembre
-190 riscontrato
-190 servizio e
-190 tipografia
190 uno sconto
-189 in una
-189 le copie
-189 non verranno
-189 per i
-189 vedi
-189 vedi il
-188 casaviva
-188 citta
-188 e mercoledi
-188 e se
-188 grazie a
-188 il corriere
-188 in allegato
-188 l' autorita
-188 non cambia
-187 averti
-187 blu
-187 elaborazione
-187 greco
-187 lo staff
-187 preferisce
-187 profili
-187 puoi
-187 qualunque
-187 staff
-187 staff di
-186 a una
-186 e tutto
186 i
-186 le corse
-186 non serve
-186 scriverle
-186 sono in
-186 stanotte
-186 una seconda
185 aprile
-185 dieci anni
-185 i punteggi
-185 il negozio
-185 punteggi
-185 restituiamo i
-184 cifre
-184 completa
-184 comune
-184 disposizione
-184 ha il
-184 non e
-184 pratica
-184 puo
-184 sa
-184 se nel
-184 un solo
183 # sulle
-183 comune di
-183 ditta
-183 fatturazione
-183 non ha
-183 per prudenza
-183 preferisci
-183 quella pagina
-183 se preferisci
-183 segnalazione
-183 team di
-182 al centro
-182 che si
-182 ciascuno
-182 example #
-182 invio
-182 partito
-182 scrivi a
-182 vale per
-181 hai ricevuto
-181 rispettato
180 a #
-180 esercitazione
-180 impianti
-180 listino
-180 nostri archivi
-180 numero #
-180 restituiamo
-180 sia
-180 su #
-180 trovate
-179 banca
-179 davanti a
-179 la voglia
-179 lunedi
-179 per domande
-179 ritirare
-179 serve
-179 solito
-179 sul conto
178 a
-178 a voi
-178 alla cassa
-178 ciao a
-178 con un
-178 impostazioni
-178 intrusione
-178 l' app
-178 la colpa
-178 la fattura
-178 newsletter
-178 prossima volta
-178 sia stato
-177 chi non
-177 noi la
-177 password ne
-177 stata
-177 tempo
-176 doveva
-176 eravamo
-176 ha avuto
-176 pannello
-176 previsto
-176 puo rispondere
-176 qualita
176 valutazione
-175 bottiglie
-175 che i
-175 falso
-175 il listino
-175 ora in
-175 registro
-175 siamo
-175 stato
-175 un falso
-174 dal
-174 davanti
-174 di torrescura
174 e aperta
-174 il rosso
-174 prudenza
-174 richiesto
-174 rosso di
-174 un cliente
-173 con i
-173 di luglio
-173 esiti
173 gratis
-173 ne ha
-173 pochi
-173 un saluto
-172 avete ancora
-172 borsa corriere
-172 copie
-172 da domani
-172 di sera
-172 domani ogni
-172 euro che
-172 fianco
172 gratuita
-172 invio passa
-172 prima del
172 primo mese
-172 sappiamo
-172 stamattina
-172 verificare
-172 verranno
171 adesso
171 al
-171 chiami
-171 codice funziona
-171 del teatro
171 gli
-171 indietro
-171 martedi dalle
-171 ordinato
-171 pomeriggio
-171 vero
-170 a privacy
-170 che tu
-170 favore
-170 firma
-170 le notti
-170 mai di
-170 nel nostro
-170 non smetteremo
-170 notti
170 paghiamo
170 paghiamo noi
-170 per favore
-170 preso
-170 risponde una
-170 se hai
-170 siamo spiacenti
-170 smetteremo
-170 smetteremo mai
-170 ultimo
-169 anche il
-169 che possono
-169 gentile signora
-169 il tempo
-169 incidente
-169 richieste di
169 sulle
-168 allegato
-168 borsa
168 che e
168 ci siamo
-168 costo
-168 di pagamento
-168 esame
-168 gia nella
-168 ha inviato
-168 il costo
-168 la borsa
-168 la posta
-168 mortificati
-168 paghi
-168 quando
-168 siamo mortificati
-167 aperto
-167 entro
-167 in giornata
-167 informazioni
-167 ogni
-167 parlare con
-167 piu di
167 prossima
-167 riga
-167 sara
-167 spiacenti per
-167 usare il
-167 vediamo
-166 bene
-166 faccio
-166 grazie
-166 in poi
-166 lo faccio
-166 nei
-166 per qualunque
-166 sentito
-166 spedisce
-166 sta
-166 valido
-166 versione
165 abbonati
-165 abilitata
-165 casi
-165 di ieri
-165 e abilitata
-165 favore non
165 l' occasione
165 occasione
165 occasione per
-165 presto
165 sei
-165 vale fino
164 al corso
-164 backup
-164 cancellare
-164 ci e
-164 e riconducibile
-164 fase
-164 fase di
-164 ieri e
-164 in fase
-164 non paghi
-164 o al
-164 presentato
-164 quattro
-164 riconducibile a
164 stesso
-163 chi
-163 ci hanno
-163 circolare
163 corsi
-163 cose
163 domenica
-163 gestione
-163 hanno telefonato
163 oggi
-163 telefonato
163 viaggio
-163 viene
-162 al corrente
162 canone
-162 e stato
-162 fattura del
-162 fuso
-162 grande
-162 impostato
161 camere
-161 gentile signor
-161 il lavoro
-161 nostre
-161 reso
-161 teatro
-161 tre settimane
-161 versato la
-160 d' ora
160 dall'
-160 focaccia
-160 il responsabile
-160 partecipare
-160 programma
-160 questa lettera
-160 studio
-160 voglia di
-160 vogliate
-159 cestino
-159 dalla
-159 data
-159 era
-159 evento
-159 fuso orario
-159 i truffatori
-159 invertito
-159 possono spacciarsi
-159 purtroppo
-159 queste
-159 spacciarsi
-159 spacciarsi per
-159 truffatori
-159 vogliamo
-158 abbiamo rimborsato
-158 aperto la
-158 dpo e
-158 in vendita
-158 mi
-158 mio
-158 tecnici
-157 a sua
-157 all'
-157 allo
-157 dare
-157 del previsto
-157 il modulo
-157 impostazione
-157 mercoledi
157 per sei
-157 quello nuovo
-156 aveva
-156 avuto
-156 cambio
-156 chiesto di
-156 cosa fare
-156 dell' anno
-156 direttamente
-156 giorno e
-156 lettera
-156 messaggi
-156 ogni giorno
-156 prima della
-156 stata un'
-156 stessa
-156 tu sei
-155 anticipato
-155 che il
-155 da una
-155 dei clienti
-155 di persona
-155 gia pagato
-155 gratuitamente
-155 in ufficio
-155 niente
-155 quello che
-155 secondo
-155 turni
-154 chi preferisce
-154 la biglietteria
-154 per parlarne
-154 presa
-153 # con
-153 area
-153 autorita
153 che ne
153 dalle
-153 il secondo
-153 mi chiami
-153 minuti
-153 motivo
-153 p a
-153 ruota
-153 s p
-152 da sempre
-152 devi
-152 il tutto
-152 male il
-152 passare
-152 po
-152 scambiato
-152 spiacenti
-152 un po
151 che ci
151 corso
-151 foglietto
-151 i siti
-151 la notifica
-151 nell' app
-151 promesso
-151 referente
-151 richieste
-151 sarebbe
-151 siti
-151 telefona
150 a partire
-150 a quel
-150 bottiglie a
-150 c' e
-150 chiedo
-150 chiunque
-150 computer
-150 con il
-150 di invio
-150 ha ordinato
-150 hanno
-150 incaricato
-150 inesattezza
-150 lei
150 partire da
-150 passano
-150 quel prezzo
-150 scelga
-150 scelga una
-150 sotto
-150 tuo ordine
-149 ci spiace
-149 di stamane
-149 disposizione per
-149 ha subito
-149 in ferie
-149 libera
149 polizza
-149 risponde
-149 spiace
-149 stamane
-149 tolta
-149 una persona
-148 che le
-148 e tornato
-148 e valida
-148 me
-148 non ne
-148 valida
-147 cambia
-147 cifrata
-147 di carta
-147 di questa
-147 dica
-147 e #
-147 interno #
-147 la spedizione
-147 persona
-147 prima di
-147 relazioni
147 tetto
-147 vi abbiamo
-147 voglia
-146 # ore
-146 alta
-146 anche di
-146 corrente
-146 d' acqua
-146 ed e
-146 faremo
146 natale
-146 non devi
-146 o
-146 p
-146 te
-145 agli
-145 alla lista
-145 categorie
-145 chi desidera
-145 hanno copiato
-145 le mie
-145 mie
-145 mie scuse
-145 ogni anno
-145 piu del
-145 poi
-145 proposto
-145 sono state
-145 spesa
-145 ti abbiamo
-145 usavi
-144 a nome
-144 conto di
-144 e vero
-144 fiducia
-144 inconveniente
-144 indirizzi
-144 lasciato
-144 movimenti
144 partire
-144 quest' anno
-144 rispondi qui
-144 sugli
-144 una nostra
143 ad
-143 bonifico
-143 che lei
-143 conto sono
-143 del
-143 linea
-143 mittente
-143 non utilizzare
-143 quest'
-143 questa email
-143 svista
-143 ti chiedo
-143 tutto per
-143 un giorno
-143 utilizzare
-143 utilizzare la
-142 # anche
142 # franchi
-142 # un
-142 controllare
142 di scuola
142 franchi
-142 giovedi
-142 la newsletter
-142 la relazione
-142 lunedi #
-142 relazione
-142 subito con
-141 # tutti
-141 alla tua
-141 attivo
-141 cause
-141 cause indipendenti
-141 dall' esterno
-141 dalle impostazioni
-141 di solito
-141 dispiaciuti
-141 fatturello
-141 forno
-141 il forno
-141 impostazioni del
-141 indipendenti
-141 indipendenti dalla
141 iscrizioni
-141 passate
-141 per cause
-141 sapere quali
-141 voce
-140 che non
-140 concerto
-140 diritto
-140 entro le
140 giga
-140 il concerto
-140 inconveniente e
-140 mai il
-140 pagamento
-140 qualcosa
-140 quali
-140 questa
-140 risposta
-140 sassoalto
-140 software
-140 tutta
-140 vecchio
-140 vostro
-139 di ciascuno
-139 di documenti
-139 di lineaviva
-139 dott ssa
-139 e nessuna
139 gia
-139 gia compilato
139 nostro servizio
-139 per email
-139 quelli
-139 questa casella
-139 sollecito
-139 ssa
138 a settembre
-138 del comune
-138 e ne
-138 fra
-138 gia aperto
-138 ieri ti
-138 il calendario
138 li
-138 lungomare
-138 orario
-138 retta
-138 stare
-138 tutti i
-138 usate
138 visto
-137 abbiamo indicato
-137 casella
-137 centro
-137 con l'
-137 concerto e
-137 e vi
-137 importo
-137 indicato
-137 italia
-137 le risposte
-137 ordinato a
-137 ricevere
-137 rimborso e
-137 settembre abbiamo
-137 tratta
-137 tutta italia
-137 venerdi
-136 al prossimo
-136 alle #
-136 contatto
-136 copiato e
-136 corse
-136 e con
-136 i movimenti
-136 marzia
-136 piu a
-136 rimborsiamo il
-136 risulta
-136 solo invio
-136 ultima
-135 # bari
-135 # marzo
-135 bari
-135 chiediamo
135 di sconto
-135 disagi
-135 donatori
-135 e martedi
-135 e presentato
-135 eventuali disagi
-135 fornitore della
-135 gli eventuali
-135 in biglietteria
-135 l' orario
-135 la cartella
-135 non le
-135 ogni invio
-135 posto e
-135 presentato denuncia
-135 propri
-135 rubato
-135 scelto
-135 stato rubato
-135 terapeuta
-135 uno dei
-134 al garante
-134 con chi
-134 di quanto
-134 diciamo
-134 diciamo che
-134 episodio
-134 il problema
-134 in via
-134 laboratorio
-134 perdono
-133 # ottobre
-133 albergo
-133 albergo faro
-133 arrivato
-133 cui
-133 faro
-133 faro vecchio
-133 la firma
-133 leggera
-133 missione
-133 pagare
-133 per noi
-133 quanti
-133 rispondete a
-133 sapere
-133 visitatori
-132 aggiornato
-132 alle
-132 cio che
-132 ho
-132 la pagina
-132 mattina
-132 ottobre
-132 questa e
-132 rilevato
-132 rispondere
-132 settimana
-132 vendita
-132 vero e
131 bastano
-131 cuorinfila
-131 e saldo
-131 eccellenza
-131 il login
-131 login da
131 o un
-131 profondamente
-131 saldo
-131 suo conto
-131 tua tessera
-131 un secondo
-131 venerdi #
-130 avviso
-130 da lunedi
-130 dimenticata
-130 ed
130 fatti
-130 fino alla
-130 genere
-130 ha confermato
-130 operatore
-130 riconducibile
-130 stampata
-130 un operatore
`,
};
