import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  'apology': `
-422 quel
-412 dr
411 excuses a
-385 president
-381 gerante
381 profondement
-373 directrice
-363 si
-362 institut
353 vous presentons
-339 bien a
-338 ?
-337 aux
-336 ganivelle
-323 clients
314 pardonner
-313 tresoriere
311 excuses vous
-310 que ces
306 jamais du
-305 lire
-304 limoges
-302 pu
-292 librairie
-291 qui s'
288 perdu
-285 ca
-284 rang
281 cette faute
-281 qui
-279 aurait pu
-276 ines
-274 billetterie
-272 arrivee
-271 depuis votre
-271 numerique
-269 port
-263 facturation
263 surtout
-260 la team
-260 team
-258 aux clients
-258 de ceux
-256 retard
-255 epices
-252 paniers
-252 ta
251 avec vous
249 de m'
249 desoles et
249 salaries
-247 commune
-247 voir
-246 bande
246 et nous
-246 la bande
-245 accepte
245 excuse
-244 college
-244 le college
-244 musee
244 vraiment
-239 bihan
-239 le bihan
-239 universite
238 demande pardon
238 desoles de
238 s' excuse
-237 administration
-237 preuve
-236 attend
-235 cela
-235 clientele
-235 rectificative
-234 avance
234 vous demandons
-233 salut
-233 se
-233 stage
-232 cooperative
232 et vous
-231 si ca
-230 c
-230 madame
229 a chacun
229 rendre
-229 secretaire
-228 elus
-228 ouverte
-228 petit
-227 que cette
-226 fichiers
-226 me
-226 toujours
-225 ca t'
-225 t' a
-224 declaration
-223 liege
-222 fournisseur
-222 notre fournisseur
-222 temoin
-220 client
220 desoles d'
-219 comite
-219 trois
-218 cible
-218 example #
-217 assurance
217 prie de
-216 confiance
-216 cours
-216 faire pardonner
-216 toute notre
215 accepter nos
-215 mobile
-214 agence
214 pardon
213 aguirre
-213 chargee
213 mes excuses
-213 votre arrivee
-212 chat
212 pour cette
-211 complet
-211 programme
-210 hier nous
-210 t'
-209 monsieur
-209 qui se
-208 maison
-208 souhaite
-207 mobilite
-206 credit
205 bonne
-205 nombreux
-205 nombreux a
-205 service des
-204 nos salutations
-204 salutations
-202 lecteurs
-202 sont gardes
-202 trop
201 mes
-200 lignes
-200 seraient
199 a mme
-199 fonctionne
199 kabongo
-198 chers
-197 air
-197 demeure
197 entre vous
197 toi
-196 mediatrice
-196 remboursement integral
-195 lecteurs qui
195 oublie de
-194 caisse de
-194 fibre
-194 mal
194 pour la
-193 avons fait
-193 equipe
-193 integral
-193 permanent
193 recevoir
193 sans reserve
-193 secretaire general
193 veuillez recevoir
-192 engagement
191 chacun de
191 controles
-190 desagrements
-190 reclamer
-190 remboursons
-190 votre
-188 preferez
-188 vous preferez
187 demandons de
-187 la cle
-187 nature
-187 sollicitation
187 vous demande
-186 bureau du
-186 la violation
-185 bonjour monsieur
-185 club
-185 envoyez
-185 ferme a
-185 il en
-185 le carnet
-185 n' envoyez
-185 risque
-185 vous remboursons
-184 ne les
184 suis
-183 principal
182 adressons
182 adressons nos
-182 coute
-182 coute #
-182 du club
-182 quai des
182 vous adressons
-181 a cote
-181 ceux qui
-181 conseillons
-181 cote a
-181 eu un
-181 responsable
-181 vous conseillons
-180 bonjour madame
-180 bonnes
-180 horizon
180 le bureau
179 bureau
-178 etes
-178 simples
-177 cher
-177 desormais deux
-177 directeur
-177 fait une
177 m' en
-176 rembourses
-175 au menu
-175 cas de
-175 exceptionnel
175 excuses
-175 journaux
-175 l' equipe
-175 madame monsieur
-175 outils
-175 partout
-175 plusieurs
-175 prestataire
-175 retrouve
-175 saisie
-174 le service
-174 que le
-172 automatique
-172 est saisie
-172 familles
-172 humain
172 suis profondement
-172 tenus
-171 boulette
170 de le
-170 ordinateurs
169 change d'
-169 les desagrements
-168 nautique
-168 or
-168 salon nautique
-168 seconde
-168 tres
-168 une seconde
167 avez le
-167 partout ou
-167 verte
166 autant
166 autant que
-166 centre de
166 d' autant
-166 le logiciel
-166 vous etes
-165 ancien
-165 direction de
-165 eleves
-165 factures
-165 la double
-165 remboursement
-165 renouveler
-165 trouverez
-165 vous trouverez
-164 cette
-164 clair
-164 d' envoi
-164 direction
-164 la direction
164 la plateforme
-164 serait
-164 vous le
-163 inscription
163 je m'
-163 prevoyance
-163 voici
-163 votre avoir
162 assures
-162 banque et
162 ci-dessous
-162 notre base
162 pardon pour
-161 avenir
161 garder
-161 la commission
-161 prix est
-161 risquez
-161 watteville
-160 a plus
160 d' entre
-160 demandera
-160 desoles pour
-160 fouetter
-160 fouetter un
-160 quand vous
-160 quoi fouetter
-160 seul
160 sinceres
-160 un chat
-160 visiteurs
-159 familles qui
-159 ma
-158 example
158 foi a
-158 les familles
-158 message je
-158 quand
-158 remercions
-158 vrai
157 la version
-157 n'
-157 vous ont
-156 annule
-156 attentifs
-156 attentifs aux
-156 est remboursee
-156 remboursee
-155 deux fois
-155 hier soir
-155 limite
-155 lot
155 nous sommes
-155 valider
154 de vous
154 desolee
154 en suis
154 j' en
-154 la somme
-154 somme
154 sommes sincerement
-154 violation
154 votre voyage
154 voyage
-153 camp
-153 en fait
-153 masque
-153 masque les
-153 soirees
-152 # metres
152 acceptez
-152 les
-152 metres
-152 salon
151 attendre
-151 centre
-151 jamais de
151 protege
-150 a tous
-150 au courant
-150 b-117
-150 cas
-150 communaute
-150 courant
-150 n' y
149 accepter
149 d' accepter
-149 donnees ont
-149 la mediatheque
-149 mediatheque
148 conserve
-147 caisse
-147 comptes
-147 gardez votre
-147 general
-147 un
-147 velibrune
-146 detruire
-146 est faux
-146 pour
146 vous qui
145 excuse aupres
145 excuses les
145 le calendrier
145 les plus
-144 bonjour
-144 cote
-144 groupe
-144 listes
-144 moins
-144 ont fait
-144 parametre
-144 quatorze
-144 restaurant
-144 sur #
-144 virement
-144 voulez
-143 cle
143 nous savons
-143 reglages
-143 sans demarche
143 savons
-143 voyez
-142 avant de
-142 ne contient
-142 sur nos
-142 une heure
-140 fois
-140 horaires
-140 lui
139 cet
-139 commission
-139 nous presentons
-139 s' en
-139 tes horaires
-139 tes parcours
-139 une erreur
139 vous presente
-138 cie
-138 elles
-138 epreuve
138 faute de
-138 jetez
-138 jetez l'
-138 l' epreuve
-138 mauvaise
-138 prudence
-138 remboursements
-138 remboursements sur
-138 vos remboursements
-137 anciens
-137 approche
-137 page du
-137 passez
-137 rembourse
-136 a notre
-136 ces messages
-136 connecter
-136 donc
136 en excuser
-136 equipe de
-136 par
-135 # repond
-135 bruxelles
135 de bien
-135 de vendredi
-135 exercice
-135 objet
-134 aura
-134 carnet
134 celles
-134 toute
-133 avait ete
-133 avant l'
-133 bonjour a
133 d' adresse
-133 directrice generale
133 excuses et
-133 on a
132 a payer
132 a vos
-132 amis
-132 chers amis
132 et rien
-132 non
-132 politique
-132 prises
-132 un remboursement
-131 de papier
-131 incident
-131 jardin
-131 jardin de
-131 l' autre
-131 le jardin
-131 mutuelle
-131 ouverts
131 pour un
-131 reglons
-130 # rue
-130 appele
-130 debranche
-130 est inscrite
-130 inscrite
130 mais
-130 module
-130 moyen de
-130 reste
-129 avons affiche
-129 directeur general
-129 le livreur
-129 parcours
129 qui nous
-128 banque
-128 confiance et
128 documents a
-128 le bon
128 presente
-127 a present
127 aurait du
-127 avez ete
-127 botte
-127 botte verte
-127 incident est
-127 la botte
-127 la directrice
127 vos informations
-126 agit
-126 equipes
-126 grandes
-126 grandes printanieres
-126 l' ancien
-126 les grandes
-126 mutuelle du
-126 nos equipes
126 nous le
-126 s' agit
125 au nom
-125 fait partie
-125 harricana
-125 inexact
-125 l' harricana
-125 rue
-125 s' il
-125 service clients
-125 soir
-125 universite de
-124 apres l'
-124 ceux que
-124 de morges
-124 ecole
124 et d'
-124 eux
124 examen
-124 l' ecole
-124 morges
-124 notre plus
-124 pour les
-124 rentree
-124 richesse
-123 anomalie
-123 au prix
-123 des aujourd'
-123 faux
-123 l' incident
-123 la rue
-123 le mois
-123 lit
-123 une anomalie
-123 y repondre
-122 besoin
-122 besoin de
-122 la rentree
-122 penalite
122 que cela
122 savoir
-122 sincerement desoles
-121 confidentialite
-121 d' escale
-121 demarche
-121 medical
121 reserve
-121 tournee
-120 ce stade
120 de cette
120 devant
-120 erreur s'
-120 grand
-120 peuvent venir
-120 stade
`,
  'fault': `
612 avions
-511 quel
-498 pour la
-487 direction de
485 vous avons
-484 directrice
-479 rien
-471 radiographies
-464 annee
-450 un numero
449 faux
-447 chaque
-440 ferme
-438 plus
438 une erreur
435 nous avions
-434 aux clients
-433 codes
-432 notification
431 qu un
-428 example
-425 dr
419 de vendredi
419 est faux
-415 complet
413 leur
-413 president
-409 ?
409 avoir
-406 desoles et
-406 faute et
-406 son
405 ta commande
-404 qu il
-400 ceux qui
399 fibre
-399 presente mes
-397 reservez
396 etait
-395 ce soir
-395 desormais deux
-395 situation
-395 tous nos
-394 demeure
-393 vous qui
-392 la fin
-389 est a
-388 billetterie
386 et votre
-385 depuis le
384 eleves
-382 est en
-381 depuis ce
380 concernees
-380 gerante
-377 a ce
-377 enfants
-377 et une
376 notre base
-375 marche
375 ordinateur
-373 avant le
-373 caisse de
-373 l' ancienne
-373 seront
-373 sur nos
-372 lundi a
372 rendu
370 livre
-369 corrige
-369 excusons
-369 figurent
367 n' etait
366 avons ecrit
-366 fonctionne
-366 nouveaux
-365 commission
365 imprime
-365 le soir
-363 ne change
-362 universite
-360 # autres
-360 limoges
-360 surtout
-359 demain
358 boulette
-358 faire
358 plusieurs
-356 bien a
-356 mobile
355 # n'
355 du fichier
-354 maintenant
-353 depuis votre
-353 n' avait
-353 normalement
-352 cnil ce
352 elle a
-351 avant l'
350 lire
350 lot
-350 sont bien
-349 rembourse
348 potentiellement
-347 mobilite
347 possible
-346 avez ete
-346 demande
-345 nouveau
345 vu
343 avons pas
343 n' avons
-343 passez
-342 detruits
342 hier
341 commande du
-341 rue
-341 vouloir
-340 assurance
-340 profondement
-339 frais
-338 service clients
-338 vous la
337 serait
-336 # votre
-336 envois
-335 gardez
-334 au prix
-334 verifie
-333 adresse votre
-333 la commission
-333 second
-332 confiance
332 reprises
-331 demarche
-331 deuxieme
-331 entrer
-331 jusqu au
-331 madame
-330 secretaire general
-330 trois
328 aurait
-328 avec votre
-328 declaration
328 donc
-328 jamais ete
-328 librairie
-327 client
327 ecrit que
-327 peuvent
327 verte
-326 desagrements
-326 l' equipe
-326 sous
-326 voir
-325 familles qui
324 petite
-323 demain matin
322 quelques
-322 vous pouvez
-321 preuve
-321 une semaine
-320 arrive
-320 clientele
-320 nous en
320 pas pu
-319 jamais de
319 parametre
319 s' est
-318 avs et
-318 cooperative
-318 est le
-318 pouvez
-318 sans demarche
-317 cas de
-317 directeur
-317 elus
317 jamais du
-316 a votre
-316 coffre
-316 je reste
-316 tresoriere
-315 de nouveaux
315 donnees ont
-315 reservee
-314 si
-313 bloque
-313 lecteurs qui
-313 nous presentons
-313 que ces
-313 venir
-312 chez vous
-312 nos frais
-312 pas dans
311 avons inverse
311 inverse
311 lundi
-311 remboursons
-310 entreprises dont
-310 les entreprises
309 a deux
-309 agit
-309 au samedi
-309 s' agit
309 societe
-309 tes
-308 ganivelle
-308 la rue
308 mis en
308 vos commandes
-307 ce que
-307 notre faute
-307 paniers
-307 service des
-306 bonnes
306 camp
-306 en excusons
306 matin
306 notre lettre
-305 sera
-304 d' acces
-303 et si
303 mai nous
303 par la
303 recette
-302 la piece
-302 protection
-301 voici
-301 voyez
300 anomalie
300 aurions du
300 d' avoir
-300 gardez votre
300 nous aurions
300 une anomalie
299 aurions
299 en est
-299 toute notre
-298 confirme
298 que leur
-297 reglages
297 restaurant
-297 seul le
-296 cette fois
-296 le service
-296 participation
-296 port
-295 badge
-295 badge reste
-295 lecteurs
-295 publie
295 trouve
-295 un cabinet
-294 bon
294 ecole
294 l' ecole
293 adresse de
-293 avons fait
-293 l' ete
-293 laboratoire
-293 lundi au
-293 notre erreur
-293 rien n'
-292 c' etait
-292 excuses et
292 le votre
-292 seul
-292 vous n'
-291 administration
291 cause
-291 de plus
-291 demarche n'
291 envoye a
-291 gratuitement
-291 sollicitation
290 b-117
290 en fait
-289 commune
289 fois
-289 mardi a
289 nous les
-289 place
-288 faute
288 hache
288 lu
-288 venez
288 verso
-287 de huit
287 de mars
-287 huit
287 le nom
-287 midi
-287 ou
287 partie
286 adresse telephone
-286 bande
286 contact
-286 equipe
-286 est notre
-286 la bande
-286 mais on
-286 maison
-285 # sur
285 de tout
-285 en place
285 est une
285 le monde
285 logiciel
-285 partiront
-284 agence
-284 entreprises
284 erreur de
-283 avenir
-283 cher
283 constate
-283 desormais
283 emporte
283 visibles
-282 aupres de
282 ce qui
-282 centre de
-282 conseillons
-282 meilleurs
-282 valables
-282 votre arrivee
-282 vous conseillons
-281 centre
281 fait partie
-281 mediatrice
281 monde
-280 a present
-280 acceptez
280 avait
-279 apres-midi
-279 avec la
279 collaborateur
-279 n' avez
279 un collaborateur
278 a conduit
278 a telecharge
-278 avant dimanche
278 conduit
278 conduit a
-278 est de
-278 ont confirme
-278 personne ne
-277 acompte
277 bulletins de
277 ouvert
277 poignee
277 poignee de
277 serveur
277 une poignee
277 votre adresse
-276 difference
276 il a
-276 la difference
-276 la team
276 que notre
-276 team
276 tout le
-275 assistance
-275 demander
-275 foi a
275 n' est
-275 qui nous
-275 risquez
275 un evenement
-274 botte
-274 botte verte
274 chez l'
-274 cinq jours
-274 depuis
274 des #
-274 la botte
274 la date
-273 credit
-273 est maintenant
273 fevrier un
-273 supprimer
-273 votre place
272 au lieu
272 commandes
-272 present
-271 avons revoque
-271 le dimanche
-271 ne les
-271 par ecrit
-271 revoque
-271 risque
-270 epices
-270 hiver
270 recu un
-270 vos nom
269 a des
269 connecte
269 connecte a
-269 de le
269 defaut
269 des inconnus
269 est connecte
269 le mauvais
269 listes
-269 nous regrettons
-269 numerique
269 que ca
-269 regrettons
268 conserve
-268 le nouveau
-268 le prochain
-268 vous ne
268 vu votre
-267 claire
-267 connecter
-267 faisons
-267 nous faisons
-267 partir de
267 que l'
-267 un second
266 ceux que
266 la sacoche
266 qui l'
266 sacoche
266 sacoche courrier
-266 vous demandons
265 # er
265 a eu
-265 a qui
265 aurais
265 aurais du
-265 car
-265 cellule
-265 cellule d'
265 er
265 j' aurais
-265 mefiez-vous d'
265 oublie
-265 qui ont
-265 renforce
265 un incident
-264 a tous
264 de mots
-264 eventuellement
264 extranet
264 inexact
264 notre extranet
264 objet
-264 par telephone
-264 rang
-264 retirer a
-264 sont gardes
-263 cite
-263 cite votre
-263 nous nous
-263 ont pas
-263 par mois
263 pirate
-263 un des
-262 a plus
-262 est pour
-262 papier
-262 retrouve
-262 votre traitement
-261 assure
-261 example #
-261 parle
-261 parler
-261 peux
-261 tu peux
-260 agreer nos
-260 appels
260 juste
-260 pour vos
-260 savons ce
-259 foi
-259 pour nous
-258 amende
-258 apres l'
258 aviez
-258 compte est
-258 d' ici
-258 de telephone
-258 fichier sans
-258 la protection
-258 rendre
-258 services
258 toutes mes
257 envoye la
-257 est au
257 l' ancien
-257 ma
257 site
-256 # jusqu
-256 aucun
-256 avez pas
-256 college
256 en quelques
-256 est l'
-256 heures et
-256 le college
255 depuis #
255 vous ont
-254 il n'
254 inscrits
-254 prochaine
-254 quai des
-253 aux #
253 fait
253 nous devons
253 portable
-252 a nos
-252 atelier
-252 de deux
-252 piece
-252 vous le
-251 annule
-251 avant de
-251 avec #
-251 bihan
251 bouton
251 l' an
-251 le bihan
251 notre equipe
-251 votre part
-250 # !
-250 # avant
250 ce n'
-250 ete et
-250 prive
250 vendredi #
-249 aucun frais
-249 aupres
-249 d' hiver
249 ouvert par
-248 commission d'
-248 decouvrez
-248 la mediatheque
-248 mediatheque
248 peut-etre
-248 prions d'
248 que je
248 secretaire a
-248 secretariat
248 un de
-247 afin
-247 avant
247 hier soir
-246 aux
246 d' adresse
246 dates de
-246 le second
-246 liege
-246 une photo
245 # clients
-245 de toute
-245 deux etapes
245 dysfonctionnement
-245 en deux
-245 etapes
-245 inscriptions
-245 les inscriptions
245 sans mot
245 un dysfonctionnement
245 vous ai
-245 vous recevrez
244 avons envoye
-244 en sommes
-244 monsieur
244 parce
244 parce que
-244 watteville
-243 appelle
-243 dans
-243 egalement
-243 fevrier et
-243 grand
-243 gratuit
-243 vous demander
-242 avant #
242 evenement
-242 ines
-242 information le
-242 les riverains
242 nom de
-242 riverains
242 une
-242 verse
241 etait qu
241 le tien
241 tien
-240 appel qui
-240 ce message
240 outils de
-240 souci
-240 souci nous
240 y lire
-239 a vous
239 copie #
239 moment de
239 que votre
-239 retrait
239 un
238 avez recu
238 fichier de
238 installe
-238 l' incident
238 telecharge
-237 comptiez
-237 le bureau
237 vole
-237 vous comptiez
-236 a jamais
236 alors
-236 communaute
236 concerne
-236 donnees aient
-236 pour tout
-236 si l'
-235 # repond
-235 figuraient
-235 gratuit #
-235 passent
-235 qu on
-235 y figuraient
-234 fin de
234 impression
234 l' impression
234 mauvais
-234 telephonez
233 aurait du
233 des adherents
-233 ici
233 la votre
-233 premier
-233 seance
-232 composez
-232 et aucun
232 mardi #
-232 ne sont
-232 sont pas
-232 voulez
-231 # pour
-231 affaire
-231 ecoute
-231 l' affaire
231 la semaine
-231 le prix
-231 medical
231 porte
231 une personne
230 attendu
230 electronique ou
-230 est inscrite
230 hier nous
-230 horizon
-230 inscrite
-230 institut
230 leurs
-230 rue de
-229 confirme par
-229 salut
-228 bonjour a
228 compte
-228 la cnil
228 les votres
228 naissance et
228 national
228 trop
228 votres
227 # que
-227 au courant
-227 aucune demarche
227 certains
-227 courant
-227 d' etre
227 est plus
-227 general
-227 n' y
-227 nature
227 permis
226 a fait
-226 fin
-226 les familles
226 ont donc
226 pas en
226 qu ils
225 adherents
-225 approche
225 aviez confie
225 bouquet
-225 le carnet
225 le dossier
-225 le prepose
-225 nous pour
-225 prepose
-225 protection des
-225 un controle
-225 un nouveau
225 votre bouquet
-224 cnil
-224 de ce
224 ferie
224 jour ferie
-224 message une
-224 ne
224 notre fichier
224 peine
-224 valider
-224 verifiez
223 a copie
-223 au dimanche
223 chiffres
-223 doivent
-223 envoyons
-223 la violation
223 le cas
-223 mutuelle
223 pour ceux
-223 rends
-223 se tiendra
223 sonner
-223 sont a
-223 tiendra
-222 anniversaire
-222 demander de
-222 desoles pour
-222 la reservation
222 partage
222 passeport
-222 trouverez
-222 vous trouverez
221 accepte
221 application
-221 chambre
221 d' expiration
221 de paie
221 expiration
-221 ferme a
-221 fichiers
221 il
-221 moi
-221 moins
220 # ce
-220 nos services
-220 numero d'
-220 pour que
-219 chat
-219 commandez
219 courrier
219 entraine
-219 ici au
-219 informe l'
-219 jetez
-219 jetez l'
219 notre hebergeur
-219 recevrez
-219 s' il
-219 si vous
-219 tant que
-218 bien vouloir
-218 boutique
218 bulletins
218 er et
-218 ete informee
-218 lese
218 ont fait
-218 supprimer le
218 un mauvais
-218 votre carte
218 votre voyage
218 voyage
-217 etaient pas
217 il en
217 nombre de
217 nos utilisateurs
-217 par simple
-217 remboursement
-217 votre vie
-216 avons retire
-216 chers
216 desole
-216 ecrit a
-216 font
216 le logiciel
-216 reservation
-216 se font
-216 une nouvelle
-215 appelez-moi
-215 dans l'
215 de lundi
-215 deux jours
-215 gratuitement jusqu
215 j'
-215 le numero
215 les reponses
-215 poulet
-215 repond
214 de ton
214 des erreurs
214 erreurs
-214 exemplaire
-214 humain
-214 identite
214 mauvaise
-214 memes
-214 memes dates
-214 pardon pour
-214 presentation
-214 rectificative
-214 sur presentation
-213 bonne
-213 comite
-213 desolee
-213 en suis
-213 est ferme
-213 et que
213 etait pas
213 fois le
-213 informe
-213 j' en
213 le tableau
213 pouvait
-213 suggerons
213 tableau
-213 vous suggerons
-212 a cet
-212 a nous
-212 deposes
-212 facturation
-212 gardes
-212 m
-212 me
-212 on vous
-212 pourrait
-212 reponds
212 souhaite
-211 a cote
-211 bureau
-211 cote a
-211 de bien
211 est arrive
-211 et un
-211 maitre
-211 nos salutations
-211 passe maitre
-211 passer
-211 photo
-211 salutations
-211 si un
-211 verification en
-210 au local
-210 dans vos
-210 engagement
-210 etait a
210 l' erreur
-210 local
210 ordinateurs
210 panier
-209 dans votre
209 destine
209 en mars
-209 informee
-209 livraison
-209 nous venons
-209 principal
209 recu deux
-209 releves
-209 venons
-209 vos releves
-208 ce courriel
208 certain
208 debranche
208 derniere
-208 il contient
-208 l' ouverture
208 le bouton
-208 mutuelle du
-208 ne vous
-208 ouverture
-208 reunion
-208 taxi
-208 telephoner
208 un certain
-207 a faire
-207 apd
-207 avons ferme
207 bloquer
-207 dimanche !
-207 est saisie
-207 h les
-207 l' apd
-207 la verification
-207 mai a
-207 ne part
-207 ou par
-207 que nous
-207 retire les
-207 ses
-207 supprime
-207 voici ce
206 bouton envoyer
206 detruire
-206 factures
-206 lit
-206 par votre
206 plus la
-206 rib
-206 tant
-206 temps
-206 vente
-205 air
205 decembre
-205 excuser pour
-205 l' on
205 le stagiaire
-205 plus tard
-205 prevu
205 rendez-vous
205 stagiaire
-205 tard
204 avais
-204 cote
204 dans une
204 demandes d'
-204 excuses vous
-204 le bon
-204 non
-204 renouveler
-204 un credit
204 un inconnu
-204 votre billet
-204 votre propre
-203 aide a
-203 corriger
203 elles
-203 fevrier
203 la salle
-203 le lien
-203 masque
-203 masque les
203 mis
-203 par l'
-203 pas et
203 personnel
-203 printemps
203 quatre
-203 sur votre
-202 absolue
202 de donnees
-202 envoi
-202 protection de
-202 responsable
-202 sur place
-202 tes messages
201 # octobre
-201 ce stade
-201 je
-201 passe de
-201 profitez-en
-201 profitez-en pour
-201 stade
-200 demandera
-200 quai
-200 rien a
200 service de
-199 agreer
199 ancienne
-199 d' agreer
199 d' automne
199 envoyer
199 etiquette
-199 hiver #
199 ils
199 l' etiquette
199 l' horaire
199 oublie de
-199 se faire
198 bout de
-198 de supprimer
198 les adresses
198 mars #
-198 privee
198 rentree
-198 reserve
-198 toutes nos
-198 vie
-198 vie privee
-198 vos enfants
-198 vous attend
197 ai joint
-197 ouvrez
197 sur l'
-196 celles
-196 change
-196 chercher
-196 choix
-196 cible
-196 date du
196 erreur est
196 inconnus ont
196 l' a
-196 peuvent venir
-196 prions
196 un mot
-196 vous prions
196 zero
-195 # du
195 adresse et
195 au bout
195 bout
-195 convient
-195 demandons de
-195 et retire
-195 etes la
-195 incident
-195 mefier
-195 mefier des
-195 remboursement integral
-195 toujours
-195 vous convient
-195 vous mefier
-194 adressons
-194 adressons nos
-194 article
-194 contient
-194 est rectifie
-194 etat
-194 hotel
-194 l' article
-194 l' etat
194 laisse
194 liste
194 mars
-194 mercredi
-194 rectifie
-194 vous adressons
-193 a personne
-193 attendant
-193 deja ecrit
-193 en attendant
-193 etre
-193 eu un
-193 faire pardonner
-193 n' a
-193 ont deja
-193 passe a
-193 prudence
-193 sur tous
-193 une lettre
192 a vu
192 annoncer
-192 contrat de
192 dates
-192 de morges
-192 demanderons
-192 escale
-192 generale
-192 guichet
-192 guichet #
192 horaire
-192 integral
-192 invitons
-192 invitons a
192 l' information
-192 le premier
-192 morges
-192 piece d'
192 serveurs
192 vous annoncer
-192 vous demanderons
-192 vous invitons
-191 # rue
191 bancaire
-191 clair
-191 contient votre
191 enquete
-191 enregistrement
191 envoye
-191 excuses les
-191 h et
-191 l' enregistrement
-191 la directrice
-191 le remboursons
-191 les plus
-191 remercie
-190 bonjour
-190 bonjour monsieur
190 euros
-190 jointe et
-190 limite
190 payer
-190 prenons la
-190 retire
-190 t'
-189 deja
-189 directement
189 est malencontreusement
189 lettre de
189 malencontreusement
189 touches
-189 un outil
189 visiteurs
-188 bonjour madame
188 exterieure
-188 garderie
188 mieux
-188 pensez
-188 pensez a
188 personne exterieure
-188 suis profondement
-188 votre prochaine
-188 vous demande
-188 vous sera
187 desoles de
187 donnees a
-187 excuse
187 j' ai
187 la remise
-187 les #
-187 page du
-187 prix est
-187 que j'
-187 sur papier
-187 treize
-186 acces a
-186 aucun retrait
-186 automatique
-186 cette situation
-186 l' atelier
-186 la periode
186 le meme
-186 lira
-186 pas les
-186 periode
-186 petit
-186 prix
-186 retrait n'
-186 sera pas
-186 ton adresse
185 cette faute
185 confusion
185 ete ouvert
185 le mail
185 le planning
185 planning
-185 prevenu
185 professionnel
184 l' outil
-184 nous excusons
-184 pardonner
-184 reglons
-184 remercions
-184 repondez
184 votre avoir
183 accueil
-183 aujourd'
-183 aujourd' hui
-183 avec les
-183 dans un
183 dont
-183 hui
183 identifiants
183 l' accueil
-183 ou non
-183 responsable de
-183 revenus
183 salaries
-183 sont revenus
-183 votre rib
-182 a quelqu
-182 agios
-182 au #
-182 c
-182 ce prix
-182 conseil
-182 coordonnees
182 dit
-182 et des
182 et il
-182 les agios
182 ne l'
-182 paierons
-182 releve et
-182 une journee
-182 vigilant
-182 votre choix
-181 desormais la
181 les retours
-181 par sms
-181 part
-181 prevoyance
-181 qui contient
181 retours
180 affiches
180 au moment
180 controles
180 de changer
-180 demandons humblement
-180 devant vous
180 du salon
-180 humblement
-180 humblement pardon
180 il semblerait
-180 lui
180 mesure
180 qui s'
-180 s' excuse
180 semblerait
180 semblerait que
-180 vraiment
179 encore
179 est la
-179 l' hotel
179 les serveurs
179 livree
179 livree a
179 mardi nous
179 membres
-179 prochain
179 une commande
178 base des
178 copie vos
-178 et d'
178 j' avais
178 la base
-178 les codes
-178 nouvelle
-178 ou un
-178 repond a
-177 ai prevenu
177 ancien
177 d' hier
177 du cabinet
-177 note
-177 par courrier
177 samedi nous
-177 secret
-177 supprimez
177 vous avions
-176 coeur
176 debut
176 debut de
-176 des excuses
-176 messagerie
176 pendant
-176 programme
176 regle
-176 si votre
-176 telephone et
-176 votre carnet
175 ce matin
-175 excuses a
-175 par un
175 passe par
175 tournee
-174 amendes
-174 court
-174 envoyez
174 etaient
174 gite
174 la porte
174 le gite
-174 les amendes
174 mars et
-174 n' envoyez
-174 reclamer
-174 registre
173 # un
173 auraient ete
-173 d' assurance
-173 demande pardon
173 deux chiffres
173 formulaire
173 formulaire d'
173 intrus
173 intrus a
173 inverse deux
-173 l' autre
-173 le mois
-173 ou au
-173 sinceres
-173 vous appelle
173 vous avoir
172 d' inscription
172 equipes
172 licencies
172 nos equipes
-172 que chacun
-172 samedi
172 vous avez
-171 bon document
171 connaissance de
171 disque
171 disque n'
171 du lundi
171 le disque
171 pas chiffre
171 renseignements
-171 votre espace
170 connaissance
170 de logiciel
170 electronique
-170 horizon pro
-170 iban
-170 la caisse
-170 les sessions
-170 nous prenons
170 ont
-170 prenons
-170 pro
170 seraient
-170 sessions
-170 telephone
-169 a chacun
169 avec un
-169 cantine
-169 cas
-169 de decembre
-169 immeuble
-169 la cantine
-169 le releve
-169 six minutes
169 sur le
-168 # metres
168 a transmis
168 avant que
-168 code a
-168 compte bancaire
168 dans le
168 etiez
-168 gene
-168 la gene
-168 metres
-168 notre offre
-168 points sont
168 visible
168 vous etiez
-167 annulees
-167 annulees et
167 dernieres
-167 et le
-167 fonctionne depuis
-167 le contrat
-167 sa
167 salaire
167 votre salaire
-166 aide
-166 besoin
-166 besoin de
-166 boite
166 course
-166 gardez celui
-166 independant
-166 jamais un
-166 meme et
-166 prolonge
-165 accepter
165 acte
-165 avez reserve
-165 contre
-165 d' accepter
165 devoir
-165 ici trois
-165 le samedi
-165 lien
-165 que cette
-165 remboursements
-165 remboursements sur
-165 reserve a
-165 vos remboursements
-165 votre date
-165 vous remboursons
164 adresses
164 avec le
-164 avis
-164 bureau du
-164 consultee
-164 et vous
-164 harricana
-164 l' harricana
-164 modifier
-164 nombreux
-164 nombreux a
-164 personne
-164 prelevement
-164 universite de
-163 banque
-163 cybersecurite
-163 et informe
163 le message
163 point
-163 preferez
-163 sera rembourse
-163 six
163 solde
163 un montant
-163 vous preferez
-162 # par
-162 avons ouvert
162 ces renseignements
-162 en parler
162 identifiant
-162 reponse
161 avait ete
-161 corrigee
-161 d' adherent
161 la carte
-161 motif de
-161 quand
-161 stage
-161 sur ta
-161 y
160 affiche
-160 audit
-160 avez paye
-160 d' escale
-160 depuis hier
160 et ne
160 marginal
160 nous n'
159 # nous
-159 # seront
-159 accepter nos
159 alerte
-159 conseiller
-159 enregistrees
159 joint le
-159 meme
-159 un conseiller
159 un message
159 une page
-159 voit
-159 votre abonnement
-158 autres
-158 documents
-158 frais de
158 lettre
-158 mene
-158 pour le
-158 sites
-158 vient
-158 votre service
157 alors que
-157 arrivee
-157 attendre
157 de chez
157 en cause
157 mail
157 matin a
156 a un
-156 adherent
-156 bancaires
156 de naissance
-156 en octobre
-156 jour meme
-156 journee
-156 le jour
156 lors du
156 naissance
-156 notre centre
-156 soirees
-156 suis
155 accede
-155 adherent et
-155 bruxelles
-155 cliquez sur
-155 escale voyages
155 fais
155 fais mes
155 il semble
-155 motif
-155 notifie
-155 nous savons
155 ont accede
-155 plus de
-155 savons
155 semble
155 vous fais
-155 voyages
154 adresse electronique
154 certains d'
-154 code
-154 confidentialite
-154 d' ailleurs
-154 de papier
-154 destinataire
154 dont la
-154 jardin
-154 jardin de
154 je me
-154 la somme
-154 le jardin
-154 n' ouvrez
-154 ouvrez pas
-154 partout
154 passe en
-154 preference
-154 somme
154 sur #
-154 votre preference
-153 amis
-153 apres
-153 chers amis
-153 d' immeuble
153 de tous
153 dossier
-153 est remboursee
-153 remboursee
-153 vous nous
-152 avec
-152 cette
-152 credits
152 du systeme
152 faute de
152 je l'
152 juillet
152 l' ai
-152 messages
152 minutes
-151 a cause
-151 cie
151 fourni
151 il est
-151 je m'
-151 justificatif
-151 la mairie
-151 offre
151 peu
151 prend
151 saisi
-151 saisit
151 un peu
-150 cnil est
-150 d' inconnus
-150 de sante
150 devons
150 en ligne
150 hier a
-150 il ne
-150 le fichier
-150 plainte
-150 recredite
150 semaine derniere
-150 soins
-150 vingt
150 votre mot
-149 a decouvert
-149 a toutes
149 avions pas
149 avons vendu
-149 charge du
-149 double
149 jusqu a
149 liste des
149 n' avions
-149 notre nom
149 outils
149 vendu
-148 a midi
-148 au nom
-148 billet
-148 date de
-148 etes
-148 federal
148 ne le
-148 prepose federal
148 reponses
-148 tout
-148 un fichier
-147 !
-147 appel
-147 autorite
-147 confiee
-147 envoyez-nous
-147 envoyez-nous le
-147 hotel des
-147 jour et
-147 l' autorite
-147 les copies
-147 n' en
147 notre fournisseur
147 plus precieux
147 precieux
-147 rembourses
-147 remis l'
-147 sans frais
-147 sante
147 une mise
146 # decembre
-146 apres #
146 et les
-146 grandes
-146 grandes printanieres
-146 les grandes
-146 lien et
-146 n' ont
146 novembre
-146 ton
-145 anssi
-145 autorite de
145 carte de
145 commande
145 copie votre
-145 l' anssi
-145 minute
-145 ouvrir un
-145 passe que
-145 que vos
-145 un code
145 vous aviez
-144 a vos
144 avons adresse
-144 banque et
-144 chargee
-144 de protection
-144 de secours
144 demandes
144 deux fois
-144 donnees le
-144 droit
-144 droit de
-144 protege par
-144 recommandons
-144 recommandons de
-144 saisie
144 salaires
-144 secours
-144 vous recommandons
143 change d'
-143 cnil a
-143 demandons
-143 juin
-143 maraichers
-143 matin et
-143 message de
-143 prevenu la
-143 recevoir
-143 tete
-143 veuillez recevoir
142 ai envoye
142 consultation
-142 l' ordre
142 les badges
-142 ordre
-142 pour securiser
-142 prises
-142 quand vous
142 recu
142 relance
-142 sans rendez-vous
-142 securiser votre
-142 votre fidelite
141 avaient
141 badges
-141 du site
-141 l' offre
141 nom d'
-141 partout ou
-141 rien de
-140 avant chaque
-140 des trois
140 en
140 hier notre
-140 jamais
140 les salaires
140 mauvais prix
140 null
-140 poste
140 remarques
-140 soir meme
-140 trois ponts
140 utilisateurs
140 verses
139 # novembre
139 anomalie informatique
-139 cliquez
-139 en veux
-139 que cela
139 tient
-139 veux
138 # avril
138 # des
-138 appellerait
138 base
-138 chacun peut
-138 coup
-138 coup de
138 d' une
-138 de fil
-138 deux personnes
-138 directeur general
-138 directrice generale
-138 fil
138 information
-138 parents
-138 septembre
-138 son choix
137 ce fichier
137 des embruns
137 dix minutes
137 embruns
-137 la veille
137 prives
137 public
-137 securiser
137 serveurs de
-137 suffit
-137 veille
-137 vos informations
136 # en
-136 cabinet dentaire
136 celui de
-136 comptes et
-136 dentaire de
-136 desormais plus
136 deux
-136 l' ourthe
136 lors
-136 merci
-136 ourthe
136 perdu
-136 sans reserve
-136 seconde
-136 une seconde
-135 avez le
-135 cnil le
135 confie
135 de nos
135 hebergeur
-135 le remboursement
-135 les lettres
-135 livreur
135 location
135 presentons nos
-135 se tient
-135 tient a
135 votre solde
-135 vous-meme
-134 # a
134 c' est
134 chacun de
-134 de nous
134 et #
-134 l' avez
134 les bulletins
134 notre site
-134 retire la
133 annonce la
133 calendrier
-133 jour de
-133 mefiez-vous
-133 on te
133 paie
-133 que d'
-132 decouvrir
-132 images
132 parti
132 parti en
-132 plates
132 ponts
-132 pour un
132 que
-132 signale
132 signaler
-132 un qui
-131 a confirme
-131 a supprime
-131 abbaye
-131 banque de
131 copie
-131 d' avance
-131 inutile
-131 l' abbaye
-131 le livreur
-131 mme
-131 penalite
-131 pirates
-131 pirates ont
-131 printanieres
-131 supprime le
-131 tenus
-130 avec l'
-130 cette semaine
130 donnees
-130 ecrivez
-130 ecrivez a
130 la cle
-130 mairie
130 n' aviez
-130 soyez
129 # une
129 cela
129 contenant
-129 de livraison
-129 des donnees
-129 desoles
-129 fouetter
-129 fouetter un
129 fournisseur
-129 le mercredi
-129 les
129 que des
-129 que la
-129 quoi fouetter
-129 raccrochez
-129 un chat
128 anciens
-128 escroc
-128 nous aviez
128 onze
128 reste en
-128 un escroc
-127 alertes
-127 aussi
-127 ca t'
-127 excusons aupres
-127 indique
127 nous sommes
-127 reseaux
-127 sommes desoles
-127 t' a
-127 tenter
127 vous est
-126 # appel
-126 a retire
-126 appel gratuit
-126 contrat
-126 dentaire
-126 du littoral
126 exceptionnel
-126 la boite
-126 littoral
126 mot
126 mot de
-126 navres
-126 par courriel
-126 par virement
-126 presente
-125 # fevrier
125 ai
-125 ailleurs
-125 de quoi
-125 dites-le-nous
125 dossier de
125 informons
-125 inscrit
125 l' aide
-125 la confiance
125 nos sous-traitants
-125 nous et
-125 quoi
125 sous-traitants
-125 vous en
125 vous informons
-124 a recu
124 avril
124 coupe
-124 excuses
-124 incident de
124 la consultation
-124 ne permet
-124 permet
-124 recu notre
-124 si ca
-124 vos #
123 # heures
-123 afin de
-123 couette
-123 couette oree
123 du service
-123 invitee
-123 la couette
-123 musee
-123 on
-123 oree
123 ouverts
-123 qu aucun
-123 sejour
122 #
122 envoye un
-122 que les
-122 renouvellement
-121 avec vous
121 avons laisse
-121 epreuve
-121 l' epreuve
-121 les week-ends
-121 nom et
121 se
-121 votre train
-121 week-ends
-120 a l'
-120 coupe le
-120 madame monsieur
120 nuit du
-120 paiements
-120 sommes navres
-120 sous cinq
`,
  'remedy': `
-578 cela
-559 ?
-529 # #
-521 !
511 ce prix
-508 nous avions
-496 etait
-494 transmis
-492 mauvaise
491 frais
-489 # septembre
486 les #
476 supprimer
-466 possible
465 corrige
-461 dans le
-454 ecrire
448 declaration
-448 dr
-447 que vous
445 depuis
443 fichiers
-441 parler
440 le soir
-437 tient
-436 point
-430 gerante
429 part
-428 ecrit pour
427 cles
-426 incident
-426 on est
426 version
-425 ailleurs
-425 excuses a
-421 prevenir
420 desormais la
420 temoin
-417 cible
415 rembourse
412 est au
-409 telecharge
404 avant de
-404 l' equipe
-403 la plus
-403 salut
-400 d' entre
-400 jamais de
-399 bonjour
-398 a transmis
-397 commune
-397 pour toute
-395 donc
-393 cabinet
393 violation a
392 controle
-391 question
-391 signaler
-391 toute question
-390 au lieu
390 compte est
-390 ordinateur
389 gardez
-388 offre
-388 vous avons
-387 emporte
-386 pour les
383 dans l'
383 de supprimer
-383 madame
-382 directrice
-382 ferme a
382 les copies
-380 est la
-380 ganivelle
-380 institut
-379 concerne
-379 me
379 personne ne
378 le fichier
377 les autres
-376 contenait
376 demarche
376 sera
-375 assurance
-374 oublie
-372 # ou
-372 par votre
371 ceux qui
-370 toute notre
-369 defaillance
369 lire
-369 mal
-369 une defaillance
366 fonctionne
366 inscription
-365 documents
-363 code de
-362 cher
-362 equipe
-362 president
361 avant dimanche
-361 confiance
-360 sont a
-359 facturation
-359 nous sommes
-359 prend
-357 entre vous
-357 pas dans
356 poulet
-356 seuls les
353 de ce
352 demain matin
351 postee
-351 un mauvais
-350 de nous
-350 decouvrez
350 lundi a
-350 nous ont
-350 soin
-350 soin que
349 coute
349 coute #
349 envoi
-349 epices
-349 nos salutations
-349 salutations
-348 changer
-348 cnil a
-348 dans la
348 sont gardes
348 tenus
-347 celles
347 second
-346 comite
346 participation
-346 vous nous
-345 deposee la
345 l' heure
-345 une plainte
345 votre dossier
344 d' ici
342 plus
-342 s'
342 vous recevrez
-341 choisir
-341 choisir un
-340 l' incident
340 ne les
-339 demeure
-339 est pas
-338 demande de
337 ecrit a
337 voici le
-336 ines
-335 aucun retrait
335 de plus
-335 lui
-335 moins
-335 retrait n'
335 stage
333 d' aujourd'
333 hui ne
333 marche
333 ne sera
-333 partout ou
-333 recu un
-333 vous presente
-332 amour
-332 livreur
-332 voici ce
-330 annonce la
330 coffre
-330 dans vos
-330 lieu de
330 meme
-330 personne qui
-330 verso
-329 proteger
-329 surtout
329 un outil
-328 peut-etre
327 message et
-327 qui l'
-326 rentree
-325 commandes
-325 connecter
-325 ouvert par
323 la version
-323 ouvrir
322 integral
-322 pensez
-322 pensez a
-322 seuls
322 sur papier
-322 une copie
-321 avait
-321 ceux que
321 corriger
-321 navres
321 rectificative
-321 une heure
-320 nous les
-320 secret
-320 six minutes
320 sont bien
-319 # janvier
319 chaque
319 deja
-319 ecrit que
319 fin
319 mediatrice
-319 pas les
-319 plusieurs
-318 cybersecurite
318 demarche n'
-318 pour vos
318 prochain
-318 service
-317 a vous
317 heures et
-317 le plus
317 maintenant
-316 commande
-316 droit
-316 droit de
-316 la votre
-316 qui se
315 # seront
315 composez
315 date du
-315 disposition dpo
315 ne
-315 votre adresse
314 votre place
-313 cet outil
-313 demandez
-313 message je
-313 octobre
-313 region
-312 c
-312 eleves
-312 envoyez
-312 est l'
-312 mauvais prix
-312 n' envoyez
312 passe a
-312 sur tous
-311 appels
311 fichier
-311 mene
-311 pris
310 avez paye
310 avons ferme
310 de huit
-310 desole
310 grand
310 huit
-310 vigilant
-309 fibre
309 lecteurs qui
-309 se faire
-309 six
-309 verte
-308 de consultation
308 desormais
-308 la securite
308 que j'
-308 recue
-308 securite de
-307 adresse e-mail
-307 copie de
307 fin de
307 les sessions
-307 pendant
-307 quelques
307 sessions
-306 est notre
306 la personne
-306 les reponses
-306 leur
306 sera rembourse
305 a midi
-305 mis en
305 remboursons
-305 s' est
-305 ses
-304 a toutes
304 aucune demarche
303 # autres
303 h et
-303 nom et
-303 onze
-302 cas de
302 vous n'
301 appele
-301 bonjour a
301 codes
301 la fin
301 le carnet
-301 le meme
-300 en quelques
-300 la team
-300 maitre
-300 passe maitre
-300 tant
-300 team
299 est faux
-299 jamais ete
299 renforce
-298 bouquet
-298 deux fois
298 le second
-298 lettres
-298 printemps
-298 societe
298 un second
-298 votre bouquet
-297 inconnu
297 le mercredi
-297 m'
297 ou un
-297 presente
-297 reponses
-296 assistance
-296 chercher
-296 medicaux
296 sont rendus
296 supprime
-295 prudence
294 est de
-294 mois
-294 vos enfants
293 cette fois
-293 du
-293 elus
-293 envoye a
293 est pour
-292 identifiants
292 porter
292 porter plainte
-292 quelqu
-292 quelqu un
-292 salaries
-292 secretariat
292 sur nos
-292 tant que
291 copies
-291 donnees ont
-291 mobile
-291 rendu
-291 vous ai
-290 apres l'
-290 ca
-290 changez
290 h les
-290 que leur
290 sont
289 gardez celui
-289 jamais un
-289 sans mot
288 avec la
-288 cette faute
288 le contrat
288 plus rien
-288 prevoyance
-287 abonnement
287 commission
-287 des
-287 hier soir
-287 horaires
287 le samedi
-287 moment de
-287 retour
-286 activer
-286 air
286 depuis ce
-286 je vous
-286 le secretaire
286 n' avez
-286 reponse
-286 vraiment
-285 en parler
-285 le livreur
-285 mobilite
285 sans rendez-vous
-285 si le
-284 avons ecrit
-284 college
-284 et refusez
-284 et si
284 gardes
-284 journaux
-284 le college
-284 lettre de
284 personne de
-284 refusez
-283 constate
-283 notre nom
-283 pirates
-283 pirates ont
-283 tres
282 au prix
282 autres
-282 confirmez
-282 des adherents
-282 y est
281 la periode
-281 notre lettre
281 periode
-280 clientele
280 detruits
-280 rang
280 reglons
280 supprimer le
279 boutique
279 destinataire
-279 nous ne
278 avec
-278 avez ete
-278 demander
-278 la rentree
278 pour que
278 situation
278 vous seront
277 amendes
-277 conserve
-277 laboratoire
277 les amendes
-277 tes
-276 adherents
276 rendons
275 avant
275 et aucun
-275 facturelle
275 le releve
-275 livre
-275 musee
-274 au samedi
-274 entree
-274 meilleurs
274 petite
274 piece
-274 toutes nos
274 vente
-273 a dimanche
273 compte bancaire
273 demandera
-273 directeur
273 faux
-273 il contenait
-273 remboursements
-273 remboursements sur
273 trois jours
-273 vos remboursements
272 change
-272 communaute
272 et prevenu
-272 les lettres
-272 mai nous
-272 mes
-272 n' etait
272 nuit
-271 a ce
-271 coeur
-271 ferhat
271 heure
271 inexact
-271 or
-271 pas ete
271 present
-271 questionnaire
271 rien a
-271 sollicitation
270 amende
270 bon
270 sera pas
-270 services
270 sous
-270 toi
-270 vous ont
-269 bihan
-269 excuses
-269 l' entree
-269 le bihan
-269 maison
-269 objet
269 personnes
269 remboursement integral
-269 votre coffre
-268 de logiciel
-268 exceptionnel
268 gardez votre
-268 janvier
-268 l' offre
268 le bon
-268 ne contient
-268 photo de
-268 un cabinet
-267 a ete
-267 cooperative
-267 courriel
-267 defaut
-267 pour vous
-267 societe de
-266 cette annee
-266 notre hebergeur
-266 une personne
-265 centre
-265 l' ouvrir
-265 le printemps
-265 lundi
-265 pas lieu
-265 qu on
-265 sans l'
265 scrutin
264 contre
264 la lettre
264 renouvellement
-263 cet
263 envois
263 le prochain
-263 noms vos
-263 public
263 puis
-263 trouvez
-263 un moteur
-262 normalement
-262 outils de
262 seront
-261 # des
261 apres-midi
261 change tous
261 ci-dessous
261 deux jours
-261 modifier
-261 pouvait
-261 renouveler
-261 telephone
261 tout
260 assure
-260 de mars
-260 que l'
-259 attendu
-259 cnil ce
-259 concernees
259 depuis hier
-259 disposition
-259 ferie
259 frais de
-259 jour ferie
259 le prix
-259 notre
-259 paie
259 que chacun
-259 si quelqu
-259 vendredi #
-259 votre disposition
-258 information
-258 membre
-258 nos services
-257 bulletins de
-257 d' expiration
-257 escroc
257 est maintenant
-257 expiration
-257 quand vous
257 rends
-257 satisfaction est
-257 toute demande
-257 un escroc
-257 votre satisfaction
-256 ai joint
256 avons revoque
-256 coordonnees
-256 la mediatheque
256 le montant
-256 logiciel
-256 mediatheque
256 mises
-256 mon
256 paierons
-256 que je
256 releve et
256 remboursement
256 revoque
256 vous sera
-255 adresse courriel
255 d' etre
255 messages d'
255 personne
-255 qui s'
255 sans demarche
-255 veuillez nous
-254 anciennes
-254 bx
-254 bx #
-254 compte rendu
-254 du fichier
-254 ouverte
254 page du
-254 ponts
254 preference
-254 vol bx
254 votre preference
254 vous avions
253 # en
-253 # n'
-253 apd
-253 caisse
-253 choisis
-253 choisis un
-253 l' an
-253 l' apd
253 les frais
-253 librairie
-253 mutuelle
253 presentation
253 qui ont
253 sur presentation
-253 t'
252 # pour
252 a payer
-252 changer les
-252 de changer
252 et rien
-252 plainte et
-252 votre train
251 affiches
-251 certificats
-251 chers
-251 de deux
-251 il ne
251 l' un
-251 me connecter
251 place
-251 un inconnu
-250 avec un
250 coupe le
250 elle
250 le week-end
250 outils
-250 repond
250 week-end
249 avec vous
249 bloque
-249 ete ouvert
-249 trouve
249 un des
-248 ce fichier
-248 conseil
-248 installe
-248 le mauvais
248 recevoir
248 veuillez recevoir
-247 excusons
-247 les salaires
-247 salaires
-247 soirees
-247 verses
-246 affaire
-246 harricana
-246 l' affaire
-246 l' harricana
-246 marginal
-246 reprises
246 revient
-246 train
-246 universite de
246 verse
246 vous revient
-245 adresse de
245 annule
-245 bancaire
-245 celui de
-245 equipes
-245 evenement
-245 exterieure
-245 l' ancien
-245 nos equipes
-245 personne exterieure
-245 radiographies
245 recevrez
-245 secretaire a
-244 an
-244 banque
-244 dons
-244 hier nous
244 ici au
243 acompte
-243 avec les
243 bon document
243 font
243 le premier
243 meme prix
243 se font
243 votre enfant
242 les photos
242 qui
-241 centre de
-241 liege
241 livres
-241 location
-241 n' avait
-241 remise
-241 securiser
-241 suivre
-241 verifier
-240 approche
240 de tous
-240 et nuit
-240 etait a
240 portail
240 rendre
-240 vos commandes
239 aucun frais
-239 bande
239 depuis le
-239 des aujourd'
239 entreprises dont
-239 imprime
-239 la bande
239 les entreprises
-239 printanieres
-239 responsable de
-238 avez recu
238 dossier
238 l' ouverture
238 la police
-238 le votre
-238 notre offre
238 ont ete
238 ouverture
238 police
238 soir
238 systeme
-237 avant ce
-237 date de
-237 egalement
237 enregistrees
-237 joue
-237 port
-237 repondre
-236 achat
-236 activez
-236 activez la
-236 audit
-236 conseillons
236 dossiers sont
236 rappele
-236 seance
-236 vous conseillons
-235 de chez
-235 independant
-235 la saison
-235 la salle
-235 liste
-235 passe en
-235 saison
-235 votre date
-234 copie #
-234 erreur de
-234 repondez a
234 soit
-234 soyez
-234 vous avoir
233 a votre
233 avons coupe
233 carnet
233 de messages
-233 demanderons
233 desormais deux
-233 par mois
233 seules
233 visa
-233 vous demanderons
232 a present
-232 appelez-moi
-232 client
-232 escale
-232 m
-232 passant
-232 passant a
-232 qu ils
-232 sms
-232 votre traitement
-231 h a
-231 le spectacle
-231 les deux
-231 les familles
-231 monde
-231 spectacle
-230 ai envoye
-230 deleguee
-230 electronique
-230 je reste
230 l' acces
-230 menacerait
-230 ou vous
230 penalite
-230 qui te
-230 te menacerait
-230 toute personne
-230 y repondre
-229 donnees personnelles
-229 en fait
229 jetez
229 jetez l'
-229 ont fait
-229 personnelles
-229 quatorze
-229 sur le
-229 votre contrat
-228 avis de
-228 ces messages
-228 est reste
228 et informe
-228 etes la
228 jours
-227 # repond
-227 confiance et
227 dix minutes
-227 fidelite
-227 mars #
-227 salle
227 une semaine
226 la commission
-226 nous nous
226 passent
-226 que tu
-226 reglages
-226 securite
-225 hier notre
225 je l'
225 l' ai
225 l' ancienne
-225 null
-224 absolue
-224 direction
-224 et la
-224 fevrier un
-224 la direction
224 le lien
-224 pour securiser
-224 pour votre
-224 remarques
-224 securiser votre
224 si vous
224 sur ta
-224 utilisez
-223 # un
-223 adresse electronique
-223 au coeur
-223 coeur de
-223 desagrements
-223 figurent
-223 incident est
223 n' a
223 ne court
-223 nos preoccupations
-223 nous aviez
-223 preoccupations
223 refuse
-223 satisfaction
223 si votre
-223 tournee
-222 boite
-222 exemplaire
-222 fait partie
222 fevrier
-222 la liste
222 lettre d'
-222 nous regrettons
222 on a
-222 regrettons
-222 violation
-222 vos noms
-222 votre banque
-221 a vu
221 alertes
-221 changer le
-221 contestez
221 entreprises
-221 erreur est
-221 et contestez
-221 indique
-221 photos
-221 quai des
221 taxi
-221 votre avoir
-220 affiche
-220 bancaires
220 charge
220 cnil est
220 convient
-220 de confirmer
-220 humain
-220 numerique
-220 tenait
-220 tenait a
-220 toute l'
220 vous convient
-219 au centre
-219 billetterie
219 copies de
-219 credits
-219 erreur
219 et l'
-219 l' utilisez
-219 n' aviez
219 par l'
219 premier
-219 presente mes
219 remis
219 retire
-219 votre mot
-219 vous demande
218 dites-le-nous
-218 inutile
218 par courrier
-218 sont les
217 au local
217 besoin
217 besoin de
217 c' est
-217 en est
-217 jour
-217 les retours
217 local
217 obtenu
-217 retours
-217 s' excuse
-217 secretaire
-217 votre identite
-216 appellerait
-216 base
-216 chez nous
-216 ecoute
216 epreuve
216 l' epreuve
-216 laisse
-216 le service
-216 n' est
-216 nous excusons
216 prises
-216 sincerement desoles
-216 tu y
215 a qui
-215 de paie
-215 dit
215 envoyez-nous le
-215 service clients
-215 supprimez
-214 a conduit
214 au
-214 car
214 ce soir
-214 commande du
-214 conduit
-214 conduit a
-214 de test
-214 inconnus
-214 koricash
-214 monsieur
-214 ou une
-213 claire
213 est
213 jour meme
213 le jour
213 places
-213 son
-213 test
-212 botte
-212 botte verte
-212 confiance est
212 confirme
-212 excuse
-212 la botte
212 moi
-212 nous pour
-212 passer a
212 paye
212 prix de
-212 que vos
-212 registre
-212 reste
212 vers
-212 votre confiance
-212 votre fidelite
-211 accede
211 envoyez-nous
-211 etiez
-211 grandes
-211 grandes printanieres
-211 les grandes
211 memes
211 memes dates
-211 ont accede
-211 partage
-211 peine
-211 vous etiez
-210 # decembre
-210 alors
-210 anomalie
210 appel
-210 bonjour monsieur
-210 dans votre
210 nouvelle
-210 peut etre
210 risquez
-210 un a
-210 une anomalie
-210 votre propre
-210 vous y
-209 # !
209 les personnes
-209 porte
-209 profondement
209 sa
-209 sommes sincerement
-209 votre nom
209 voyez
208 corrigee
-208 de mots
208 etat
-208 ete informee
208 l' etat
208 la page
-208 nombreux
-208 nombreux a
-208 notre faute
-208 pourrait
-208 qui vous
-208 ton adresse
208 trouverez
208 valider
-208 visiteurs
208 vous trouverez
-208 watteville
207 avant l'
-207 chez
207 d' avance
-207 de naissance
-207 envoye la
-207 naissance
-207 nous devons
-207 pas en
-207 plus la
207 pour nous
207 votre billet
207 vous devons
-207 vous presentons
-206 accepter nos
-206 ce courriel
206 ici trois
-206 mardi nous
-206 membres
206 ont confirme
-206 velibrune
205 a jamais
205 ancienne
-205 avant vendredi
205 est du
205 j' avais
-205 national
-205 panier
-205 petit
-205 que ca
-205 sejour
-205 tranquillite
205 un traitement
-205 vendredi midi
-204 a plus
204 aurez
-204 les commandes
-204 ouvert a
-204 preferez
204 si
204 traitement en
-204 vous preferez
-203 a cote
203 a retire
-203 chargee
-203 cote a
-203 demande pardon
-203 don
203 du site
-203 et copie
203 ici
203 la nuit
-203 ouverts
-203 rendez-vous et
203 reservation
-203 sincerement
203 utilise
-202 a personne
-202 abonnes
-202 avez treize
-202 ce stade
-202 de vendredi
-202 demandons pardon
-202 en excuser
-202 etaient
-202 j' ai
-202 le faire
-202 mois pour
202 prochaine
-202 stade
-202 treize mois
201 avant chaque
-201 avs et
-201 caisse de
-201 cote
-201 entrer
201 formulaire
201 formulaire d'
201 nous prenons
201 prenons
-201 prevu
-201 vole
200 annulees
200 annulees et
200 avons rappele
-200 chaque annee
-200 de ceux
-200 est plus
-200 est une
200 imprimeur
200 l' imprimeur
200 les fichiers
-200 poignee
-200 poignee de
200 prevue
200 rappele le
200 rien
-200 une erreur
-200 une poignee
-200 vu
-199 alors que
-199 avons vendu
199 demander de
-199 demandons
-199 elle a
-199 excuser pour
-199 faute de
199 l' autre
199 le calendrier
-199 remercions
199 sans frais
-199 vendu
198 a chacun
198 appelez le
-198 example
198 h change
198 la reservation
198 la signature
198 montant
-198 nos utilisateurs
-198 nouveau mot
-197 afin de
197 autre
-197 desoles de
197 er septembre
-197 laquelle
197 ordinateurs
-196 au menu
196 compromis
196 deux personnes
-196 deuxieme
-196 dysfonctionnement
196 en a
-196 janvier et
196 mesures
196 ou non
-196 potentiellement
196 seules les
-196 un dysfonctionnement
195 aux clients
-195 avis d'
-195 bloquer
-195 horizon
-195 l' une
195 listes
-195 novembre et
-195 passe par
195 prolonge
-194 # jusqu
-194 de facturation
194 mots
194 mots de
194 on l'
-194 une de
194 vingt
194 vous l'
-193 aient
-193 aient ete
-193 en octobre
-193 est ferme
-193 hier a
-193 rennes
-193 saisissez
-192 appel de
-192 banque et
-192 fichier de
192 images
-192 nom
191 avez pas
-191 castorine
191 domicile
191 le controle
191 lundi nous
-191 midi
-191 numeros de
-191 plait
-191 un compte
-191 un evenement
-191 vous plait
190 avant le
190 desormais les
-190 en demandons
-190 intrus
-190 intrus a
190 journee
-190 partie
-189 a des
-189 aviez confie
189 avons retire
-189 de bien
-189 devons des
-189 er et
189 exercice
189 ne le
-189 ne s'
-189 occasionner
189 prix est
-189 recommandons
-189 recommandons de
-189 remercie
-189 retard
-189 vous recommandons
-188 a nous
188 acces
188 de livraison
-188 de ne
-188 en excusons
-188 la porte
-188 lignes
-188 patients
-188 presentons nos
-188 pu
188 ta carte
187 avons ouvert
-187 depuis votre
-187 engagement
187 les week-ends
-187 menu
187 paiements
187 par un
187 qui contient
187 vous appelle
187 week-ends
-186 # vous
-186 aout et
186 bulletins
186 calendrier
-186 chez toi
-186 des donnees
-185 # est
-185 de tout
185 justificatif
-185 l' ete
-185 le monde
-185 lien de
185 plus de
-185 presentons
-185 vouloir
184 compris
-184 operations
-184 pour la
-183 a fait
-183 connecte
-183 connecte a
-183 dans les
-183 est connecte
183 est remboursee
-183 etiquette
-183 juste
-183 l' etiquette
183 mesure
183 mois d'
-183 pardon pour
183 remboursee
-182 aucun lien
182 avons remis
182 ceux
182 excuses et
182 votre solde
-181 appli
-181 avs
-181 fois votre
-181 gite
-181 l' appli
-181 le gite
-181 limoges
-181 numero avs
181 points sont
181 toutes les
-180 # membres
-180 a telecharge
-180 abbaye
180 c'
-180 direction de
-180 fois
-180 joindre au
-180 l' abbaye
-180 nous joindre
-180 plus nombreux
180 points
-180 pouvez nous
-180 professionnel
-180 raccrochez
180 rien n'
-180 se
180 un seul
-179 des #
-179 et averti
-179 l' information
-179 lien et
-179 pas pu
-179 protection des
-179 raison
-179 raison d'
179 tout de
178 le site
-178 lecteurs
-178 restez
178 rue de
178 semaine et
-178 suggerons
-178 sur les
-178 votre service
-178 vous faire
-178 vous suggerons
-177 annee
-177 avant que
-177 avons affiche
-177 cafe
177 cinq
-177 envie
-177 envie d'
-177 eu
177 les codes
-177 notre centre
-177 pour ceux
177 prevenu votre
177 promis
177 vous la
-177 vous-meme
-176 directement
-176 et d'
176 garder
176 garderie
-176 gratuit
-176 ici ou
-176 nautique
-176 patiente
176 pour un
-176 recu deux
-176 salon nautique
-176 visible
-175 a cet
175 desoles et
-175 escale voyages
-175 faute
175 message de
-175 n' ouvrez
-175 oublie de
-175 ouvrez pas
-175 prestataire
-175 que notre
-175 voyages
-174 des excuses
-174 efface les
-174 excuser
-174 fiscal
174 nous venons
-174 recu fiscal
-174 salon
-174 sante
-174 serveurs de
174 venons
174 vos parents
173 # h
-173 confidentialite
173 la loge
173 livraison
173 loge
-173 prenom
-173 si l'
-173 un paiement
-172 amis
-172 chers amis
-171 ecole
171 en veux
171 et vos
-171 excuses pour
-171 l' ecole
-171 la deuxieme
-171 ne permet
-171 noms
-171 on s'
-171 permet
171 samedi
-171 un site
171 veux
-170 # octobre
-170 # rue
170 agent
-170 ce message
-170 de morges
170 ferme l'
170 joint
-170 la remise
-170 morges
-170 parce
-170 parce que
-170 service de
170 vous remboursons
-169 a aucun
-169 administration
-169 adressons
-169 adressons nos
-169 aucun appel
-169 d' hiver
169 de lettre
-169 donnez suite
169 guichet
169 guichet #
169 jour et
-169 premiers
-169 vous adressons
168 agios
-168 cellule
-168 cellule d'
-168 desoles d'
-168 donnees aient
168 en place
168 fonctionne depuis
168 h
-168 il s'
-168 l' erreur
168 les agios
-168 mes excuses
-168 propre
167 a tous
-167 d' un
167 de secours
167 entre #
167 photo
167 secours
-167 toutes mes
-167 verifier votre
-166 attendre
166 aux #
166 devant vous
-166 ete et
166 l' ordre
-166 la directrice
-166 matin a
166 ordre
166 par ecrit
-166 prives
-166 que la
-166 rib
-165 annoncer
-165 comporte
-165 derniere
-165 eu un
165 le remboursement
-165 liste de
165 meme et
-165 notre equipe
-165 prevenus
165 une
165 une photo
-165 vous annoncer
164 aura
164 composez le
-164 extranet
-164 notre extranet
164 revenus
164 sont revenus
-163 auraient
-163 de vous
163 merci de
-163 un tiers
163 votre arrivee
162 aviez pose
162 carte d'
-162 depose
-162 depose plainte
162 la somme
-162 mieux
-162 parametre
162 pose
-162 profitez-en
-162 profitez-en pour
162 somme
-161 averti la
-161 joindre
-161 le mot
161 prevenu
-160 # appel
160 anciens
-160 appel gratuit
160 bulletin
-160 code a
160 controles
-160 entraine
-160 entreprises nous
-160 est malencontreusement
-160 la carte
-160 malencontreusement
160 notre erreur
-160 sur l'
160 veuillez
159 a confirme
159 a supprime
-159 club
-159 de messagerie
-159 directeur general
-159 donnees a
-159 en #
-159 pardon
159 supprime le
-159 tes horaires
-159 tes parcours
159 venir
158 a deux
-158 accepter
-158 avons pas
-158 castorine example
-158 ce qui
-158 d' accepter
158 du #
-158 n' avons
-158 parcours
-158 plus grande
-158 pouvez aussi
158 rue
-158 si ca
157 billet
-157 de toute
-157 des trois
157 horaire
-157 je m'
-157 lors
-157 mutuelle du
-157 permanent
-157 peuvent venir
-157 signale
157 solde
-157 trois ponts
157 valables
157 vous le
-157 y a
-156 # profils
-156 annonce
-156 automne
-156 changez le
-156 changez votre
-156 contrat de
156 des la
-156 profils
-155 # que
155 attendez
155 attendez pas
-155 avions
-155 avons laisse
155 court
-155 d' hier
-155 desoles si
155 n' attendez
-155 operation
-155 par sms
155 sont maintenant
-155 violation de
-154 a recu
-154 bureau du
-154 confusion
154 est en
-154 le nom
-154 mardi #
154 module
-154 pas et
-154 recu notre
-154 te
-153 fevrier et
153 l' horaire
-153 par simple
-153 passer pour
153 scans
153 scans de
-153 serait
-153 tiers
153 voici
-152 a un
-152 cie
-152 etaient pas
-152 je me
-152 jour de
-152 ouvrir un
152 prendre
-152 sinceres
152 un fichier
151 acces le
-151 de m'
151 factures
151 limite
151 page
150 demande
150 le compte
-150 pourrait vous
-150 propos
150 recredite
-150 un pourrait
-149 # clients
149 # votre
149 a faire
-149 a quelqu
-149 c' etait
-149 demandes
-149 hiver
-149 notre plus
-149 richesse
-149 tenter un
-149 un prelevement
149 une equipe
-149 utilisateurs
149 votre voyage
149 voyage
149 voyageurs
-148 apres
-148 demandons humblement
-148 humblement
-148 humblement pardon
-148 le tien
-148 ni
-148 retirer a
-148 tien
147 agents
-147 ce soir-la
-147 chat
-147 connaissance de
-147 de sante
147 et vous
-147 excuses les
-147 inscrits
147 invitons
147 invitons a
147 le remboursons
-147 les plus
-147 m' en
147 outil qui
147 prix
-147 signe
-147 soir-la
147 votre part
147 vous invitons
-146 agit
146 article
-146 avions pas
146 cinq ans
146 courrier
146 est rectifie
146 forfait
146 informe la
146 l' article
146 l' universite
146 le dimanche
-146 n' avions
146 plein
-146 pouvez repondre
146 rectifie
-146 s' agit
-146 saisie
146 votre forfait
145 anonymise
145 au courant
145 cnil et
145 courant
-145 d' avoir
145 fichier anonymise
-145 janvier #
145 les bulletins
145 par
-145 toute operation
-145 vous demandons
144 # a
-144 avons adresse
-144 devoir
-144 et demandez
-144 horizon pro
144 il en
144 le serveur
-144 lors du
-144 notre fournisseur
-144 pirate
-144 pro
-144 que d'
-143 a copie
-143 acceptez
-143 au nom
143 automatique
-143 chiffre
-143 general
-143 j'
-143 l' on
-143 la confiance
-143 passe sur
-143 porte plainte
-143 savons ce
-143 tenter
143 un controle
-142 a eu
-142 arrive
-142 cas
-142 d' inconnus
142 du billet
142 en vente
142 merci
-142 numeros
-142 on vous
142 prix du
141 a la
141 arrivee
-141 certains
-141 fois le
-141 jusqu a
-141 nature
-141 perdu
-141 un qui
-140 anssi
140 aupres de
-140 auraient ete
140 confirme par
140 dix
-140 du club
140 est efface
-140 l' anssi
-140 ma
-140 mardi a
-140 moment
140 piece d'
140 soir meme
-140 suis profondement
140 un autre
140 venue
139 achete
-139 attentifs
-139 attentifs aux
-139 debut
-139 debut de
139 demande un
-139 ete
-139 informee
-139 lundi au
-139 message une
-139 nous excuser
-139 que des
139 retrait
-139 suis
138 # et
-138 adresse et
138 aupres
138 avez
138 cliquez sur
-138 de papier
-138 jardin
-138 jardin de
-138 le jardin
-138 nous a
-138 service des
137 accompagne
-137 bonjour madame
137 deux chiffres
-137 en repondant
137 inverse deux
-137 repondant
-137 semaine derniere
-137 vos comptes
-137 vos informations
-136 aurait pu
-136 connectez-vous
-136 cotisation
-136 du lundi
136 les
136 parents
-136 permis
-136 votre carte
-135 banque de
-135 ces informations
135 de janvier
135 partir de
-135 protection
135 reclamer
134 avis
-134 et il
-134 etait pas
134 ne part
134 plan
134 plan de
-134 servir
-134 servir a
-133 autorisee
-133 e-mail
133 enregistres
-133 gratuit #
-133 incident de
133 les acces
-133 non autorisee
133 plus d'
-133 privee
-133 quand
-133 vie
-133 vie privee
132 avance
-132 ces renseignements
132 et les
-132 le dossier
-132 menu de
-132 nous savons
-132 pour cette
-132 savons
-132 ta commande
-131 code par
-131 dernieres
-131 example #
-131 ici et
131 la mairie
-131 metier
-131 parle
-131 parti
-131 parti en
131 retire la
-131 retirer
-131 securite sociale
-131 un sms
-130 # notre
130 # par
-130 agence
130 couette
130 couette oree
-130 deposee
-130 du littoral
-130 la banque
130 la couette
130 lien
-130 littoral
-130 notice
130 oree
-130 plus precieux
-130 pour l'
-130 precieux
-130 que cette
-130 repondre a
130 retiree
-130 vis
129 # aout
129 # dossiers
-129 # les
-129 bien mechant
-129 commandez
-129 de nos
-129 documents a
129 ete preleve
129 il
-129 mechant
-129 ne pas
-128 acte
128 devis
128 le grand
-128 motif
128 nos frais
-128 une mise
-128 votre vie
-127 # ce
127 a cinq
-127 a moitie
127 ans
-127 connectee
-127 connectee a
-127 de securite
-127 des erreurs
-127 donnez
127 ecrivez
127 ecrivez a
-127 erreurs
-127 fait une
127 il a
-127 moitie
-127 moitie prix
-127 ne donnez
-127 nous n'
-126 ces
-126 cette situation
-126 cher societaire
126 copie
-126 de relance
126 decembre
-126 fournisseur
126 la chambre
-126 la semaine
-126 le tableau
126 plateforme
126 portent
126 regies
-126 relance pour
-126 societaire
-126 tableau
125 avez rien
125 avoir
125 entre le
-125 la plateforme
-125 la premiere
-125 mai et
125 ne change
-125 premiere
-125 prions d'
-125 que
-124 actuel
124 avec le
-124 ce n'
-124 de donnees
-124 de quoi
-124 est saisie
-124 l' outil
-124 la session
124 la veille
-124 lira
124 mairie
-124 passe actuel
-124 quoi
124 saisit
-124 session
124 veille
-123 adresse numero
-123 ai prevenu
-123 d' ailleurs
123 de le
-123 ecrivez-nous en
-123 generale
123 gratuitement
-123 quatre
-123 releves
-123 vos releves
-123 vous remercions
-122 clair
122 confie
-122 de la
122 demain
122 dites-le
122 mars et
122 seconde
122 si un
122 signature
122 traitement
122 un nouveau
122 une seconde
121 active la
-121 collaborateur
-121 copie le
-121 dossier de
121 gratuitement jusqu
-121 mise a
-121 moyen
121 nous le
-121 tes messages
-121 un collaborateur
-121 venus
-120 comptes et
120 encore
120 familles qui
120 la piece
120 notre part
-120 par telephone
-120 que ces
-120 vraie
`,
  'protective-step': `
-431 par mois
-429 fichiers
-418 dr
398 tu y
-385 avant le
-385 parler
383 preuve
-381 gerante
373 appels
367 castorine example
-364 directrice
-361 cher
-360 il ne
-359 epices
356 le numero
-355 participation
353 jamais de
-348 # repond
347 ne les
-344 declaration
-342 ouverte
-342 repondre a
-341 je
-340 merci
-338 elles
337 depuis votre
337 envoyez
337 n' envoyez
-335 sont rendus
-333 ta
-332 reste
-330 a ce
-330 lecteurs
328 changez votre
-328 du site
-328 prend
327 appelle
-327 courriel et
-327 sont
-325 ?
-323 salut
-323 tenus
-321 ne contient
-321 sera
-320 un cabinet
-320 un traitement
-319 maintenant
-315 president
-311 # et
311 tes
309 nouveau
-309 restaurant
-307 institut
-306 des inconnus
-305 outils
-305 reserve
-304 ganivelle
-304 ordinateurs
-304 salaries
-303 example
-303 librairie
-303 n' ont
-302 merci de
-301 ceux qui
-300 paniers
-300 tresoriere
-297 ici ou
-297 il est
-297 musee
-296 facturation
-296 m
295 remboursements
295 remboursements sur
295 vos remboursements
-294 compte avant
-294 les badges
-294 watteville
-293 ce prix
293 puis
-293 refuse
-292 avant dimanche
-292 de vendredi
-291 systeme
-289 ou non
-288 elus
-288 equipe
288 on vous
-287 outil
-287 pour tout
-287 secretaire
-286 college
-286 le college
285 ces
-285 ines
-284 ca
-282 administration
-281 fonctionne
-280 contient
-280 envoye
-280 programme
-279 pas de
-278 aurait du
-278 directement a
-278 repondre directement
-277 complet
-277 de deux
-277 sont gardes
277 sur
-276 cours
-276 n' avez
276 releves
276 vos releves
275 par telephone
-274 apres
-274 personnes
-273 # par
-273 ont pas
-273 personnes qui
273 securiser
-272 dans l'
-272 desormais
-272 envoye par
-272 lire
-272 porter
-272 porter plainte
-272 rendons
-271 limoges
-270 a pas
-270 demande un
-270 des aujourd'
270 saisissez
270 soin
270 soin que
-269 # est
-269 rien ne
-268 avez rien
-268 client
268 de messages
-268 mobilite
267 demandez
267 egalement
-267 medical
267 ne le
-267 penalite
-267 points
-267 seul
266 l' on
-266 mobile
-266 quel
-265 e-mail
-265 laboratoire
-265 madame
-265 trois
-264 c
-264 desagrements
-264 le prochain
-264 message je
-263 directeur
-263 vous avoir
-262 eleves
261 partout ou
-261 rien a
-261 toute notre
-260 envoi
-260 pas ete
-260 plainte
-259 bihan
259 credits
-259 le bihan
-258 solde
-257 l' equipe
257 que ces
257 raccrochez
-256 a retire
-256 clientele
-256 la mediatheque
-256 mediatheque
-255 avons pas
-255 n' avons
255 signalez
-254 les personnes
-254 n' etait
-254 service
-253 apres l'
-253 centre de
-253 ci-dessous
-253 contenait
-253 exceptionnel
-253 livree
-253 livree a
-253 une commande
251 code de
-251 rectificative
-251 si le
-251 suivi
-250 chers
-250 deja reserve
-250 encore
-250 question
-250 recevrez
-250 recu un
-250 serait
-250 toute question
249 ces messages
249 jamais
-249 mediatrice
-249 un outil
-248 course
-248 m'
-247 maison
247 nouveau mot
-247 peut
-247 rang
-247 recu
-247 voir
-246 est le
-246 moyen de
-246 numerique
-245 detruits
-245 pas vous
-245 petite
-245 se
-244 avant que
-244 passe a
-244 supprimer
-244 sur nos
-243 conserve
-243 cooperative
-243 naissance votre
243 recue
243 si quelqu
-243 verifier votre
242 pour vos
242 quelqu
242 quelqu un
-242 remercions de
-241 centre
-241 paye
-240 besoin
-240 besoin de
-240 billet
-240 destinataire
-240 joue
-240 l' ancienne
-240 la team
240 renouveler
-240 sonner
-240 team
-239 votre solde
-238 carnet
-238 confiance
-238 retirer
-238 y est
-237 cafe
-237 cette
237 changez
-237 je ne
-237 personne ne
237 si l'
-237 signe
-236 avions
-236 bien mechant
-236 bonjour
-236 liege
-236 mechant
-236 plait
-236 responsable
-236 vous plait
-235 voit
-234 avenir
-234 codes
-234 comporte
-234 example #
-234 humain
234 liste
-234 n' en
-234 que je
-233 air
-233 avez deja
-233 bande
-233 comptiez
-233 la bande
-233 moyen
-233 outil qui
-233 temoin
-233 vos nom
-233 vous comptiez
232 changer
-232 etait
-231 ecrivez-nous
-231 le montant
-231 reponds
-231 tous nos
-230 entre #
-230 harricana
230 l' ancien
-230 l' harricana
-230 le spectacle
230 ne
-230 nom prenom
-230 postale
-230 pour toute
-230 rendus
-230 spectacle
-230 universite de
-229 billetterie
-229 du
-229 la veille
229 mefier
229 mefier des
-229 veille
229 vous mefier
228 chercher
-228 coffre
-228 directement
-228 en fait
-228 et votre
228 sms
-228 verso
-227 avez reserve
-227 badges
-227 la date
-227 reserve a
226 avez treize
-226 commande
226 connectez-vous
226 demandez a
-226 donc
-226 et #
226 le faire
226 mois pour
-226 ouvrir un
226 pas et
-226 quai des
-226 traitement en
226 treize mois
226 vigilant
-224 le dossier
224 messages
224 un
-223 chat
-223 grand
-223 groupe
-223 il n'
-223 verifie
-222 demeure
-222 risquez
-221 comite
-221 concerne
-221 marche
221 recommandons
221 recommandons de
221 vous recommandons
220 compromis
-220 enfant
-220 et je
220 mal
-220 mutuelle du
-220 verse
-219 compte bancaire
-219 informee
-219 n' avait
-219 national
-219 nous venons
-219 venons
-218 bruxelles
-218 etaient
-218 le soir
-218 ne change
-218 plusieurs
-217 faire pardonner
-217 le logiciel
-217 le mois
-217 or
-217 ou par
-217 que leur
217 tes horaires
217 tes parcours
217 verifiez
-216 agit
216 depuis
-216 domicile
-216 factures
-216 fait partie
-216 ne part
-216 s' agit
-216 seconde
-216 une seconde
-215 et la
-215 pardonner
-215 port
-215 service clients
-215 vient
-214 appelez-moi
-214 dans le
214 horaires
-214 l' ordre
-214 le contrat
214 liste de
-214 ordre
-214 ou nous
-214 oublie
214 reglages
-214 sera pas
-214 ton adresse
-214 trop
-214 votre contrat
-213 bouquet
-213 l' ouverture
-213 ouverture
-213 sans le
-213 sejour
-213 voici
-213 votre bouquet
212 ailleurs
-212 de mars
-212 est efface
-212 h et
-212 le week-end
212 parcours
211 cliquez
-211 est en
-211 petit
-210 nous les
-210 qu il
-210 rue
-210 vous remercions
-209 apres-midi
-209 ce que
-209 ces renseignements
-209 claire
-209 l' information
209 ni
-209 pouvez aussi
-209 responsable de
-209 telecharge
-208 caisse de
-208 ce mail
-208 difference
-208 la difference
-208 le carnet
-208 n' est
-208 pour un
-208 sans frais
208 soyez
-208 venus
208 votre carte
-207 adresse e-mail
-207 jamais ete
-207 lui
-206 ancienne
-206 ma
206 n' y
-206 vraiment
-205 avoir ete
205 chez
-205 et nous
-205 le service
-205 pas dans
-205 pas lieu
-205 point
-205 vous recevrez
-204 et un
-204 pas a
-204 que d'
-204 rembourse
-203 alors que
-203 carte d'
-203 dites-le-nous
-203 est
-203 simples
-202 annule
202 aucun lien
-202 corrige
-202 enquete
-202 membre
-202 on est
-202 prevu
-202 seuls les
202 supprimez
-202 un fichier
201 banque de
-201 possible
-201 protege par
201 vous-meme
-200 d' aujourd'
-200 dix-sept
-200 droit
-200 droit de
-200 hui ne
200 la liste
-200 ne sera
200 par simple
-200 retirer a
-200 secretaire general
-200 sont a
-199 a
-199 devis
-199 general
-199 les acces
-199 ligne
-199 nom que
-199 on a
-198 apres #
-198 certificats
-197 affiches
-197 amis
-197 chers amis
-197 cie
-197 clients
-197 l' avenir
-197 meilleurs
-197 monsieur
-197 peuvent
-197 sans avoir
-197 tant que
196 de l'
-196 il a
-196 papier
196 toute
196 une nouvelle
-196 votre adresse
196 votre date
-195 le votre
-195 matin
-195 nous savons
-195 protege
-195 savons
-195 une facture
194 comptes et
194 mefiez-vous d'
-194 pouvez repondre
-194 tant
-193 alors
-193 avons ferme
-193 figurent
-193 je reste
-193 objet
-193 ponts
-193 portent
-193 votre arrivee
192 adresse courriel
-192 chacun
-192 court
192 l' utilisez
-192 le bon
-192 rendu
192 toute demande
-191 demarche
-191 l' avez
191 la banque
-191 limite
-191 livre
191 rien de
191 ton
-190 desormais plus
-190 fibre
-190 hier nous
-190 les autres
-190 parametre
190 pour securiser
190 securiser votre
-190 sur le
190 sur simple
-189 album
189 banque
-189 demain matin
-189 l' album
-189 l' offre
-189 ne sont
189 qu aucun
-189 sont pas
189 sur les
-188 grandes
-188 grandes printanieres
-188 les grandes
188 personne qui
-188 prises
-188 remercions
-188 sans demarche
-188 savons ce
-187 abonnement
187 ce message
-187 ce n'
-187 est a
-187 et les
-187 porte
-187 qu on
-187 valables
-187 vous le
-186 arrivee
-186 caisse
-186 controle
186 de carte
-186 sociale et
-186 un des
185 activer
185 les comptes
-185 lundi
185 ou une
-185 secretaire a
-185 une de
-185 vous n'
-184 avez paye
-184 choix
-184 etat
-184 excusons aupres
-184 l' etat
-184 peuvent venir
-184 preferez
-184 reclamer
-184 tes messages
-184 valider
-184 vous preferez
-183 en cours
-183 lignes
-183 logiciel
-183 nouveaux
-183 repond
-182 bulletins
-182 gardez
-182 il contenait
182 la double
-182 la porte
-182 leurs
-182 mois d'
-182 nom adresse
-182 s' il
-182 voulez
181 # metres
-181 chargee
-181 doivent
181 la police
181 metres
-181 nous regrettons
-181 partie
181 police
-181 regrettons
180 achat
-180 avec les
-180 ecrit
-180 la periode
-180 noms
-180 periode
180 vos
-179 anomalie
-179 ces informations
179 contestez
179 et contestez
-179 et on
179 lien et
-179 mars
179 passe de
-179 personnel
-179 peut-etre
-179 poste
-179 pour nous
-179 une anomalie
-178 a jamais
178 choisir
178 choisir un
-178 et pour
-178 exercice
178 inconnus
-177 # sur
-177 l' une
-177 message de
-177 messages d'
-177 plainte et
177 tranquillite
-177 votre fidelite
176 de verifier
-176 mme
-176 payer
-176 seance
-175 cet outil
175 l' ouvrir
175 novembre et
-175 passer
-175 prix
-175 que j'
175 sans l'
-175 un message
-175 verte
-175 voici le
-174 coute
-174 coute #
-174 deja ecrit
-174 nautique
-174 nom et
-174 ont deja
174 paie
-174 portable
-174 remercie
-174 rendez-vous
-174 repondez
-174 salon nautique
-174 seront
-174 si tu
-174 soirees
-174 souhaitez
174 suggerons
-174 vous souhaitez
174 vous suggerons
173 activez
173 activez la
-173 alertes
173 appellerait
-173 ceux
-173 confie
-173 depuis ce
-173 horizon
-173 repondant a
-173 vendredi
-173 votre billet
-172 a toutes
-172 direction
-172 etre
-172 la direction
172 livreur
172 lors du
-172 nos services
-172 toujours
-172 tous
-171 acceptez
-171 conseiller
-171 conseillons
-171 de lettre
171 fichier sans
-171 fourni
-171 moment
-171 n' aviez
-171 prudence
-171 sur #
-171 un conseiller
-171 vous conseillons
-170 avait
170 mairie
170 qui vous
-170 soit
-169 adresse numero
-169 avons joint
-169 ce stade
-169 compte a
-169 la sacoche
-169 les bulletins
-169 noms vos
-169 repondez a
-169 sacoche
-169 sacoche courrier
169 simple
-169 stade
-169 telephoner
-169 vous y
-168 approche
-168 automatiquement
-168 bien a
168 carte
-168 de nouveaux
-168 demandera
-168 direction de
-168 inexact
-168 printanieres
-168 qui nous
-168 souhaite
168 t'
-168 vu votre
-167 bonjour a
-167 camp
-167 car
167 facture
-167 nos
-167 operations
-167 pardon pour
-167 se faire
-166 aurez
166 banque et
-166 courrier
-166 ete preleve
-166 information
-166 nos serveurs
-166 pris
-166 transmis
166 treize
-165 avais
-165 bonjour monsieur
-165 le nom
-165 pas en
-164 # n'
164 demande de
164 entrer
-164 fermee
-164 medecin
-164 peut tenter
-164 service des
-164 votre choix
-164 votre medecin
-163 ferhat
-163 l' autre
-163 les lettres
-163 on te
-163 s'
-163 seules
-163 tenter
-163 tout le
-163 un numero
-162 a qui
-162 avril
-162 bulletin
-162 cabinet dentaire
-162 dentaire de
-162 immeuble
-162 indique
-162 l' ourthe
-162 le printemps
-162 normalement
-162 ourthe
-162 par la
-162 releve
-162 renseignements
-161 a telecharge
-161 au menu
-161 coordonnees
-161 detruire
-161 generale
-161 hiver
-161 prevoyance
-160 bonjour madame
-160 conseil
-160 directeur general
-160 engagement
-160 etait qu
-160 leur
-160 medicaux
-160 page du
-160 passant
-160 passant a
-160 si un
-160 tous les
-160 venez
-159 jetez
-159 jetez l'
-159 la directrice
-159 montant
-159 seuls
-159 votre service
158 authentification
-158 clair
-158 de paiement
-158 documents
158 double authentification
-158 etes la
-158 faisons
-158 identite
-158 nous faisons
-158 que le
-158 vendredi #
-158 vos noms
-157 avions pas
157 comme
157 demande
-157 h pour
-157 n' avions
-157 onze
-157 prestataire
157 reservee
-157 sans reserve
-157 secretariat
-157 soir
-157 votre coffre
-157 vrai
-156 acces le
-156 botte
-156 botte verte
-156 change tous
-156 de morges
-156 dentaire
-156 la botte
-156 mon
-156 morges
-156 ont donc
-156 releve de
-156 risque
-155 adresse telephone
-155 bon
-155 de bien
-155 et l'
155 et retire
-155 la loge
-155 loge
-155 notice
-155 nous ont
-155 par un
-155 principal
-155 sur ta
-155 vis
-154 adresse votre
-154 cesse
-154 depuis #
-154 ecrit pour
-154 escale
-154 joindre
-154 joint le
-154 la reservation
-154 le secretaire
-154 ont fait
-154 prochaine
-154 quand vous
-154 que cette
-154 seules les
154 sur votre
-154 un evenement
-154 un simple
-153 en quelques
-153 en veux
-153 la rue
-153 les salaires
153 ouvert a
153 ouvrir
-153 retrouve
-153 signature
-153 verses
-153 veux
-153 vous en
-152 d'
-152 equipe de
152 et partout
-152 hache
152 message
-152 passer pour
-152 test
-151 etait pas
151 journaux
-151 la saison
-151 message ou
-151 parents
-151 saison
-151 voyez
-150 # dossiers
-150 elle a
-150 exemplaire
-150 il en
-150 l' acces
-150 l' avis
-150 minutes
-150 nom
-150 pour vous
-150 prix est
-150 que la
-150 touches
-149 a un
-149 comptes rendus
149 de toute
-149 en ligne
-149 est de
149 ete ouvert
-149 ils
-149 livres
-149 plus rien
-149 quand
-149 ses
-149 sociale
-148 aucune demarche
148 du salon
-148 lu
148 passe sur
-148 photos
-148 politique
-148 remboursement integral
148 si
-148 tres
-148 vous sera
-147 # septembre
-147 a cote
-147 ancien
-147 ce soir
-147 charge
-147 cote a
147 et demandez
-147 le grand
-147 que les
146 argent
-146 au
-146 communaute
146 lien de
-146 veuillez nous
-146 y a
-145 aviez
-145 d' immeuble
-145 de huit
-145 de paie
-145 huit
-145 jour meme
-145 le jour
-145 lot
145 par sms
145 pas
-145 pendant
-145 saisie
-145 salaires
144 attentifs
144 attentifs aux
144 choisis
144 choisis un
144 code
144 demanderons
-144 ferme l'
-144 les reponses
-144 les votres
-144 nous le
-144 obtenu
-144 partage
-144 plus d'
-144 preleve
144 rien
-144 servir
-144 servir a
-144 votres
144 vous demanderons
144 y repondre
-143 !
-143 application
-143 assurance
-143 confiance et
-143 de plus
-143 donnees aient
-143 en place
-143 fevrier et
143 la plateforme
143 lien
-143 nous devons
-143 premiers
-143 prevenu
-143 proteger
143 sollicitation
143 telephonique
-142 agence
-142 aurais
-142 aurais du
142 avs et
-142 dates
-142 directrice generale
-142 dix
-142 en repondant
-142 ferme
-142 integral
-142 j' aurais
-142 la facture
-142 la rentree
-142 le dimanche
-142 lettres
-142 plus la
-142 qui contient
-142 repondant
-142 reservation
-142 toutes les
-141 de telephone
-141 en vente
141 envoyons
-141 equipes
-141 est inscrite
-141 facture de
-141 inscrite
-141 l' hotel
-141 nos equipes
-141 places
-141 ta carte
-141 vos commandes
-141 vos donnees
-141 votre facture
-140 aurait
140 avant de
-140 bulletins de
-140 et vos
-140 ici au
-140 informations
-140 ont ete
-139 # autres
139 ce fichier
-139 copie
139 et d'
-139 iban
-139 notre centre
-139 paiement
139 que
139 relire
-139 sa
139 toute operation
-139 velibrune
138 aucun
-138 cela
-138 contact
-138 et une
138 jamais un
-138 justificatif
-138 lettre d'
-138 poulet
-138 universite
137 as
-137 avons fait
-137 b-117
-137 de #
-137 de decembre
137 de messagerie
-137 ecole
-137 fois
-137 l' ecole
-137 mots
-137 mots de
-137 stage
-136 consultation
-136 de papier
-136 en mars
-136 etiez
-136 eventuellement
-136 jardin
-136 jardin de
-136 l' heure
-136 le jardin
-136 le livreur
-136 lettre
-136 main
-136 mars et
-136 nom votre
136 ouverts
136 qui
-136 sur papier
-136 vous etiez
-135 # rue
-135 acces
-135 base
-135 ce qui
135 chez toi
-135 d' ici
135 double
-135 en octobre
-135 et releve
-135 heure
-135 les frais
-135 remboursons
-135 sous
-134 a present
134 de chez
-134 de quoi
-134 dit
-134 et aucun
-134 etait a
-134 il s'
-134 la lettre
-134 nos salutations
-134 numero de
-134 prive
-134 qui porte
-134 quoi
-134 salutations
-133 bien
133 changer le
133 changer les
-133 est saisie
-133 ne court
-133 nous aviez
-133 vous attend
-132 autre a
-132 avaient
-132 d' autre
132 dans vos
-132 debut
-132 debut de
132 ecrire
-132 enregistrees
-132 entreprises dont
-132 gardez votre
-132 independant
-132 inventaire
-132 l' inventaire
-132 les entreprises
-132 les rappels
132 location
132 modifier
-132 nature
-132 ne l'
-132 ou un
132 par
-132 rappels
-132 rien d'
-132 semaine et
-132 toute l'
-132 un compte
-131 annonce
-131 appelez-moi au
-131 attend
131 dans
-131 printemps
-131 securite sociale
-131 trouverez
-131 vous trouverez
-130 certains
130 don
-130 l' application
130 l' argent
-130 parle
-130 pirates
-130 pirates ont
-130 remarques
-130 services
-129 cantine
-129 cette semaine
-129 garderie
-129 hotel
-129 inscription
-129 la cantine
-129 ou
-129 un remboursement
-128 etaient pas
-128 la cle
-128 le premier
128 non
-128 passer a
-128 vous ont
127 et refusez
-127 ferie
-127 ferme a
-127 figuraient
-127 inutile
-127 jour ferie
-127 me
-127 mis
-127 octobre
127 par votre
-127 pouvait
127 publique
127 refusez
-127 semaine
127 temps
-127 tenter un
127 un nouveau
-127 un prelevement
127 votre espace
127 votre propre
-127 y figuraient
-126 boutique
-126 deux personnes
-126 foi a
-126 par l'
-126 pouvez faire
-126 presente
126 retire les
-126 visibles
-125 # si
-125 a l'
-125 anciens
-125 bonne
-125 celui de
-125 cette fois
-125 dix minutes
-125 du littoral
-125 efface
-125 emporte
-125 envoyez-nous
-125 horizon pro
-125 l' an
-125 l' envoi
-125 littoral
-125 menu
125 messagerie
-125 pro
-124 adresse de
-124 autre
-124 avons adresse
-124 en parler
-124 fidelite
124 ici et
124 lors
-123 a des
-123 a deux
-123 a fait
-123 amende
-123 avez aucune
123 castorine
-123 cet
123 changez le
123 demandez le
-123 demarche a
123 me connecter
-123 minuit
-123 ne pas
-123 qu un
-123 traitement
-123 un montant
122 a cet
-122 aux clients
-122 d' identite
-122 deuxieme
-122 devons
-122 en
-122 eu un
-122 faille
-122 jours
-122 la session
-122 la violation
-122 motif de
-122 ne s'
-122 pardon
-122 resultats
-122 session
-122 vos resultats
-121 # ce
-121 accompagne
-121 automatique
-121 avez recu
-121 ce courriel
121 code a
-121 decembre
121 deux etapes
121 en deux
121 etapes
-121 faute de
-121 le tien
121 masque
121 masque les
-121 renouvellement
-121 scrutin
-121 tien
121 utilisez
-120 avec un
-120 change
-120 compris
-120 compte et
-120 contre
-120 dans notre
-120 deux jours
-120 er et
120 est un
-120 gratuite
-120 juillet
-120 notre
-120 nous excusons
-120 personne non
-120 quai
-120 registre
-120 se tiendra
-120 societe
-120 tiendra
-120 vers
`,
  'pleasantry': `
-559 salut
-498 enregistrement
-498 l' enregistrement
-493 directrice
-485 aurez
450 annee
435 !
-430 universite
-426 librairie
-423 dr
-422 les badges
-415 example
-414 badges
-414 conseil
-413 ne le
409 coeur
-405 president
-404 part a
-399 chacun
-398 bonjour a
-398 fibre
-395 quai des
-392 ?
-392 depuis le
-392 le week-end
-391 situation
-387 notre base
-386 inexact
-386 voici le
-383 bonjour
-379 institut
379 remercie
-375 temoin
-374 demain matin
-374 gerante
-371 quai
-370 responsable
-365 billetterie
-364 ines
-364 ta
-357 base
-356 corrige
356 lui
-354 difference
354 ferme
-354 la difference
-354 madame
-352 laboratoire
-350 lecteurs
-348 je reste
347 engagement
-346 sur #
-345 directeur
344 soirees
-339 epices
-339 limoges
-337 assurance
-335 en fait
-332 appele
-332 h a
-330 est a
-330 ferhat
-329 mobile
-328 me
-328 nous les
-326 petit
324 au menu
-324 college
-324 le college
-323 watteville
-322 ganivelle
-321 bande
-321 la bande
-319 # #
-319 maintenant
-318 limite
-318 pouvez faire
-318 retrouve
-318 venez
-316 musee
-315 cher
-314 ne les
-313 cours
-313 de securite
313 ete
-313 port
-313 service
-312 # septembre
-312 des excuses
311 a nous
-308 cooperative
-307 septembre
-306 desagrements
-304 paye
-303 secretaire
-302 aucun retrait
-302 retrait n'
-302 trop
-301 # jusqu
-300 mobilite
-299 a plus
-299 serait
-298 equipe
-298 m
-298 temps
-298 tous les
-297 pas a
-296 automatiquement
295 eu un
-295 mediatrice
-295 ouverte
-294 sans rendez-vous
-293 invitee
292 client
292 comme
-291 a deux
291 maison
291 toute l'
-291 tresoriere
-290 programme
-290 reprises
-289 la team
-289 team
-288 boulette
-288 declaration
-287 l' avez
-286 a vos
-286 des aujourd'
-285 bihan
-285 clientele
-285 le bihan
-284 le montant
-284 stage
284 votre vie
-283 # est
-283 # rue
-283 demander
-283 liege
-282 acompte
-282 le tien
282 region
282 six minutes
-282 tien
281 six
279 cybersecurite
-279 passer
-279 voici
-278 paniers
-278 participation
-278 risquez
-277 l' information
-277 public
-277 tenus
276 au centre
-276 mal
-272 numerique
-271 inscription
271 plus de
270 d' ailleurs
270 ferme a
-270 responsable de
-270 sont rendus
-269 or
-267 nouveau
-266 bien
-266 bien a
-266 devis
-266 donc
265 a tous
-265 cas
-265 un numero
-264 dix minutes
-264 le carnet
-264 le service
-263 attentifs
-263 attentifs aux
-263 l' ancien
-263 prochaine
-262 annule
-262 enfants
-262 panier
-261 cas de
-261 chat
-261 commune
-261 en quelques
-260 choix
-260 est saisie
-260 fermee
-260 guichet
-260 guichet #
-260 ici ou
-260 le logiciel
-260 rue
259 enfant
259 peuvent venir
-259 saisie
-258 chers
-258 exceptionnel
-256 h les
-256 la piece
-255 agence
-255 mutuelle du
-255 que la
-254 hache
-254 signe
-254 valider
-254 visiteurs
253 excuses et
-253 parametre
-253 pas de
252 amour
-252 ecrire
-250 au courant
-250 cette faute
-250 courant
-250 er et
-250 le prepose
-250 mauvaise
-250 prepose
-249 devant vous
-249 la semaine
-249 lignes
-249 listes
249 medical
-248 a qui
-248 avions
248 deposes
-248 la commission
248 venus
247 aux
247 doivent
247 et que
-247 etiquette
247 janvier
-247 l' etiquette
-246 arrive
-246 deuxieme
-246 eleves
-246 la directrice
-246 poulet
-245 avec la
-245 detruits
-245 journaux
-245 la mediatheque
-245 mediatheque
245 nous ont
244 retirer a
-244 soir
-243 credit
-243 en parler
-243 la deuxieme
-243 les acces
-243 moins
-243 mutuelle
-243 service des
-243 toutes nos
-243 voir
-242 aura
-242 le samedi
-242 n' a
-241 mme
-240 # !
-240 accueil
-240 c
-240 direction
-240 direction de
-240 l' accueil
-240 la direction
-240 securite
-239 a cote
-239 cote a
-239 en janvier
-238 hotel
-238 par
-237 avenir
-237 vous sera
-236 course
-236 de sante
-236 week-end
-235 comite
-235 fevrier #
-235 la place
-235 ordinateurs
-235 pensez
-235 pensez a
-232 euros
231 la caisse
231 menu
-231 nuit
231 pour vous
-230 au local
-230 commission
230 est inscrite
230 inscrite
-230 jamais de
-230 l' equipe
-230 local
-230 pas en
230 vient
-230 votre arrivee
-229 cote
229 demain
228 avez ete
-228 ce stade
-228 comporte
-228 et l'
-228 sa
-228 stade
-227 carnet
-227 de janvier
-227 parler
-227 vous nous
-226 ces donnees
-226 cesse d'
-226 constate
-226 detruire
226 est ferme
-225 ancien
-225 rectificative
-225 une semaine
-224 a jamais
224 abonnement
224 bonnes
-224 le soir
-224 quand vous
223 chez
-223 et nuit
-223 treize
-222 complet
-222 profondement
-221 aux clients
-221 est pour
-221 example #
-221 par mois
-221 rien
221 secret
221 sur le
-221 vous remboursons
220 absolue
-220 atelier
-220 changer les
220 nous faire
-220 pardonner
-220 retrait
-220 votre train
-219 elles
-219 familles qui
-219 fois
-219 s' il
-218 arrivee
-218 est la
-218 general
-218 incident
-218 le votre
218 que les
-218 sante
-218 seance
-218 vous qui
217 approche
-217 cible
-217 court
-217 d' envoi
-217 entre #
-217 impression
-217 jour et
-217 jusqu au
-217 l' impression
-217 la cle
217 nouveaux
-217 recu un
-216 anomalie
-216 cesse
-216 connecter
-216 decouvrez
216 peuvent
-216 pour vos
-216 prudence
-216 une anomalie
-215 dans l'
-215 nouvelle
215 place le
-215 porter
-215 porter plainte
-215 quand
-215 sollicitation
214 # decembre
-214 # repond
214 accompagne
214 d' un
214 desormais plus
-214 exercice
214 la securite
-214 quelques
-214 remboursement
214 securite de
-214 votre choix
213 documents
-213 grand
-213 hier nous
-213 plan
-213 plan de
-213 recette
-212 excuses les
-212 h et
-212 les plus
-212 mairie
-212 proteger
-212 seuls les
-212 vous avions
-211 a des
-211 bulletin
-211 et #
-211 fevrier a
-210 charge
210 place
210 printemps
-209 botte
-209 botte verte
-209 la botte
-209 ouverts
-209 trouverez
-209 vous trouverez
208 ailleurs
-208 ce que
-208 de ce
-208 hier
-208 laquelle
-208 lese
-207 agents
-207 chargee
-207 ci-dessous
-207 ont ete
-207 sur nos
-206 bouquet
-206 cnil a
206 compte
-206 envoyez-nous le
-206 il a
-206 il s'
-206 jours
-206 la periode
-206 mene
-206 periode
-206 preferez
-206 rien n'
-206 sinceres
-206 votre bouquet
-206 vous preferez
-205 appelle
205 les familles
-204 coute
-204 coute #
-204 du littoral
-204 envoi
-204 justificatif
-204 littoral
-204 national
204 quel
204 rendez-vous et
-203 club
-203 est au
203 etait a
-203 fichiers
-203 juin
-203 monsieur
203 privee
-203 sont gardes
-203 sur simple
203 vie
203 vie privee
-203 votre
-203 vous n'
-202 adresse courriel
202 chaque
-202 le numero
202 le plus
-202 mardi a
-202 que j'
-202 rendus
-202 semaine
-202 une nouvelle
-201 claire
-201 en demandons
-201 incident est
-201 penalite
-201 portent
-201 prevenir
-201 prises
-201 remboursement integral
-201 reservez
-201 verte
200 a ete
200 centre de
-200 information
-200 messages d'
-200 nombre de
-199 accepter nos
-199 air
-199 apres-midi
-199 bruxelles
199 cafe
199 de son
-199 envoyez-nous
199 jamais ete
-199 le lien
-199 vendredi
199 venir
-198 avaient
-198 aviez
198 des #
198 est pas
-198 ligne
198 questionnaire
-198 verso
-197 bout de
-197 equipe de
-197 est plus
-197 est reste
-196 devant
-196 entre
-196 gardes
-196 inconnus
-196 l' ordre
196 n' avait
-196 ordre
-196 prevoyance
-196 reglages
196 retirer
-195 carte
195 le bon
-195 peine
-194 banque de
-194 circuit
194 compris
-194 ecrit que
-194 epreuve
-194 horizon
-194 l' epreuve
-194 le circuit
-194 nous regrettons
194 passe un
-194 pour tout
194 protection de
-194 regrettons
-194 sera
-194 seuls
-193 a retire
193 jusqu a
-192 est faux
-192 la main
-192 nous presentons
192 que le
-192 ta commande
-192 toute notre
-191 etes la
-191 l' envoi
-191 la camera
191 la saison
-191 les bulletins
-191 merci de
191 saison
-190 # autres
-190 a dimanche
-190 a toutes
-190 anciens
-190 avez paye
190 confiance est
-190 de mars
-190 depuis votre
-190 extranet
-190 le remboursement
-190 notre extranet
-190 servir
-190 servir a
190 votre confiance
-189 avant #
-189 en ligne
-189 envoyez
189 l' entree
-189 la sacoche
-189 les riverains
-189 ma
-189 n' envoyez
-189 nous en
-189 paie
-189 riverains
-189 sacoche
-189 sacoche courrier
-189 vos commandes
-188 cie
-188 et un
-188 imprime
188 inscriptions
188 les inscriptions
-188 module
188 onze
-188 pendant #
-188 promis
-188 s' est
-187 de la
-187 entreprises dont
-187 envoyer
-187 inventaire
-187 joindre au
-187 journee
-187 l' inventaire
-187 le contrat
-187 les entreprises
-187 les rappels
187 midi
-187 nous joindre
-187 pouvez nous
-187 rappels
187 ses
-187 solde
-187 soyez
-187 verifier votre
-186 avez treize
-186 avoir ete
186 fevrier et
-186 la version
-186 le faire
-186 mois pour
-186 plus la
-186 treize mois
-185 adresse e-mail
-185 et a
-185 nom et
-185 nous pour
-185 simple
-184 c' est
-184 commandez
-184 comptes
-184 de papier
-184 dimanche #
-184 identite
-184 jardin
-184 jardin de
-184 le jardin
-184 parle
-184 pour cette
183 badge
183 badge reste
-183 d' identite
-183 fourni
-183 joue
-183 outils
-183 secretaire general
-182 appel
-182 assures
-182 cet
-182 de paie
-182 demande
-182 jeudi
-182 livre
182 mieux
-182 on s'
-182 operations
-181 controles
-181 dossiers
-181 ecole
-181 enquete
-181 gratuite
-181 l' ecole
-181 les #
-181 moment de
-181 ponts
-181 version
-181 vous l'
-180 # appel
-180 appel gratuit
-180 bonjour monsieur
180 clair
-180 commande
-180 contrat
-180 e-mail
-180 le vol
-180 mardi
-180 offre
-180 veuillez
-179 a faire
-179 accepte
-179 concernees
-179 gendarmerie
-179 la gendarmerie
-179 la somme
179 remercions
-179 sera pas
-179 somme
-179 vous est
-178 c'
-178 chez nous
178 dans la
178 dans notre
-178 dans vos
178 ete et
-178 lundi
-178 que nous
-178 reste en
-178 samedi #
178 toujours
-178 votre solde
-177 base des
177 d' escale
-177 directrice generale
177 escale voyages
-177 et pour
-177 la base
-177 nous avions
-177 papier
177 prevu
177 votre fidelite
177 voyages
-176 appelez-moi
-176 assure
-176 deleguee
-176 et retire
-176 je
-176 main
-176 nous aviez
-176 partir de
-176 sont
-175 deposee
175 plus tard
-175 reclamer
-175 risque
-175 supprimer
175 tard
-175 toutes
-174 # seront
-174 a eu
174 escale
-174 examen
-174 faille
174 fidelite
-174 generale
-174 imprimeur
174 jour
-174 l' imprimeur
-174 lundi a
-173 a partir
-173 auraient
-173 et si
-173 le livreur
-173 puis
-173 tant que
-173 tes
-173 verifie
-172 bouton envoyer
-172 ce qui
172 centre
172 d'
172 entree
-172 facture
-172 intrus
-172 intrus a
-172 l' a
-172 nous l'
-171 avons ecrit
-171 commande du
-171 est remboursee
-171 gratuit
171 la session
-171 nautique
-171 remboursee
-171 reponds
-171 salon nautique
171 session
-170 amis
-170 au prix
-170 chers amis
-170 commandes
170 communaute
-170 contenait
-170 le bouton
-170 ont fait
-170 que des
-170 sera rembourse
-170 velibrune
-170 voyageurs
-169 # pour
-169 ce soir
-169 directement a
169 entreprises nous
169 est notre
-169 eux
-169 le stagiaire
-169 les adresses
-169 on l'
-169 payer
-169 pouvez aussi
-169 principal
169 pu etre
-169 qu il
-169 repondre directement
-169 salon
-169 stagiaire
-168 # heures
-168 accepter
-168 ces
-168 d' accepter
-168 nature
-168 preuve
168 rendez-vous
-167 avis
-167 d' avance
-167 demandons pardon
-167 en est
-167 gratuitement jusqu
167 janvier #
-167 marginal
-167 pas ete
-166 annonce
-166 d' hiver
-166 de messages
-166 donnees a
-166 nous excusons
-166 possible
-166 prolonge
-165 activer
165 assistance
-165 b-117
-165 chacun peut
165 chaque annee
-165 directeur general
-165 gratuit #
-165 jetez
-165 jetez l'
-165 le site
165 marche
-165 montant
-165 parce
-165 parce que
-165 samedi a
-165 son choix
-165 t'
-165 toi
-165 train
-164 ancienne
-164 autres
-164 composez
-164 dimanche !
164 familles
-164 masque
-164 masque les
-164 passe a
-164 que leur
-164 samedi
-164 un sms
-163 cause
-163 cher societaire
-163 d' une
-163 dates
-163 ete informee
-163 retard
-163 si tu
-163 societaire
-163 tant
-162 a ce
-162 bureau du
-162 ce message
-162 fin de
162 la confiance
-162 navres
-162 sonner
-162 vous ont
-161 avis d'
-161 certificats
-161 logiciel
-161 messagerie
-161 objet
-161 peut etre
-161 service clients
-161 tours
-160 bon document
-160 credit ou
-160 debite
-160 deleguee a
-160 demandons
-160 des donnees
-160 gratuitement
-160 il
-160 la violation
-160 le bureau
-160 lors du
-160 page du
160 plus
-160 si
160 tenait
160 tenait a
159 bon
-159 calendrier
-159 est en
-159 le secretaire
-159 non
-159 prive
-159 regle
-159 remboursons
-159 systeme
-158 # ce
-158 conseillons
-158 etat
-158 garderie
-158 h pour
-158 l' etat
-158 le nouveau
-158 lot
-158 prions de
-158 vous conseillons
-157 bouton
-157 ce
-157 cinq
-157 partir
-157 rien ne
-156 bonjour madame
-156 informee
-156 je vous
156 la rentree
-156 le dimanche
-156 mefier
-156 mefier des
-156 rang
-156 s' excuse
-156 traitement
-156 vous mefier
-155 chez l'
155 decembre
-155 integral
-155 lien
-155 nos serveurs
-155 notre offre
155 notre plus
155 parents
-155 que ces
-155 quelqu
-155 quelqu un
155 richesse
-155 voyez
-154 acte
-154 chercher
-154 de lettre
-154 desoles de
-154 document
-154 est maintenant
154 et le
-154 repond au
-154 tranquillite
-153 avant chaque
-153 dont
-153 laisse
-153 pourrait
-153 quatre
-153 un logiciel
-153 violation
-152 alors
-152 avons recemment
-152 certains
-152 courrier
-152 dans le
-152 menu de
152 notre centre
-152 notre fournisseur
-152 plainte
-152 recemment
-152 recemment ete
-152 repond a
-152 un second
152 vous etes
-151 automatique
-151 chez vous
-151 consultation
-151 du systeme
-151 jour de
-151 la porte
-151 le mercredi
-151 les lettres
-151 nova
-151 partout
-151 prestataire
-151 prix de
-151 soit
-151 toute
-151 voulez
-150 # metres
-150 cle
-150 demandez a
-150 domicile
150 ecrit pour
-150 matin
-150 metres
-150 piece
-150 protection des
-150 se
-150 seconde
-150 si vous
-150 une seconde
-149 # et
-149 au moment
-149 avez pas
149 confiance
-149 erreur est
-149 les salaires
-149 madame monsieur
-149 partenaire
-149 places
149 simples
-149 verses
-148 a pas
-148 ai
-148 aide a
-148 appels
-148 avril
-148 connaissance de
-148 est un
-148 faire pardonner
-148 je me
-148 joindre
-148 la date
-148 la loge
-148 loge
-148 si votre
-148 vingt
-147 banque
-147 changer
-147 dysfonctionnement
147 meilleurs
147 n' est
-147 renforce
-147 un dysfonctionnement
-146 aguirre
-146 de le
-146 groupe
-146 inutile
-146 l' incident
-146 modifier
-146 notre lettre
-146 qu
-146 qu on
-146 repondre
-146 salaries
-146 se faire
-146 seul
-146 un credit
-145 automne
-145 avance
-145 tu
-145 un evenement
-144 # mai
-144 application
-144 avant le
-144 camera
-144 deux jours
-144 etiez
-144 incident de
-144 j' ai
-144 le controle
-144 lettre d'
-144 liste des
144 plus grande
-144 premiers
-144 presentation
-144 site a
-144 sont a
-144 sur presentation
-144 vous avons
-144 vous etiez
-143 audit
-143 cnil
-143 coffre
-143 comptiez
-143 des trois
-143 du conseil
-143 en cause
-143 fournisseur
-143 heures
143 nombreux
143 nombreux a
-143 pas les
-143 rembourses
-143 tout le
-143 trois ponts
-143 vous comptiez
-142 abonnes
142 au
-142 bulletins
-142 compte est
-142 dont le
-142 en cours
-142 l' aide
-142 l' application
-142 la liste
-142 la rue
-142 les autres
-142 lors
-142 peu
-142 portable
-142 recevoir
-142 scans
-142 scans de
-142 titres
-142 un peu
-142 veuillez recevoir
-142 votre salaire
-142 vous le
-141 acceptez
-141 achat
-141 demandes d'
-141 etait pas
-141 excusons
-141 il contenait
-141 les sessions
-141 lieu
-141 message
-141 peux
-141 points
-141 sessions
-141 tu peux
-141 un incident
-140 # dossiers
-140 adressons
-140 adressons nos
-140 aide
-140 devoir
-140 excuses vous
-140 la personne
-140 normalement
-140 oublie
-140 vous adressons
-139 des inconnus
-139 hotel des
-139 le cas
-139 livreur
-139 nombre
-139 notification
-139 prix est
139 rentree
-138 # er
-138 bureau
-138 er
-138 ete preleve
138 etre
-138 la mairie
-138 les week-ends
-138 leurs
-138 mars et
-138 moment
-138 n' etait
-138 passant
-138 passant a
-138 qu un
-138 scrutin
-138 telephonez
-138 votre contrat
-138 week-ends
-137 chambre
-137 couette
-137 couette oree
-137 d' inconnus
-137 en a
-137 et aucun
-137 fait
-137 l' outil
-137 la couette
-137 lettres
-137 oree
-137 que cette
-137 savons ce
-137 seules les
137 signaler
-137 sur l'
-136 alertes
-136 avait ete
-136 ecrivez-nous en
-136 excuse
-136 font
-136 ici trois
-136 la cnil
-136 mai
136 que cela
-136 se font
-136 taxi
-136 verifier
-135 au lieu
-135 dimanche
-135 documents a
-135 droit
-135 droit de
-135 l' un
-135 messages
-135 un de
-134 affiches
-134 defaut
-134 demandes
-134 deux
-134 elle
-134 etaient
-134 garder
-134 retire
134 secretariat
133 # janvier
-133 aujourd'
-133 aujourd' hui
-133 de test
-133 de tout
133 debut
133 debut de
-133 et d'
-133 hui
-133 la page
-133 le monde
-133 membre
-133 sans
-133 secretaire a
-133 voit
-132 agit
-132 apres #
-132 d' entre
-132 donnees ont
-132 excuses pour
-132 ferie
-132 j'
-132 jour ferie
-132 l' autre
-132 occasionner
-132 s' agit
-132 utilise
-131 # avril
-131 album
131 amelioration
131 amelioration continue
-131 attendant
-131 au dimanche
131 cadre
131 cadre de
-131 compte d'
-131 de nouveaux
131 donnees personnelles
-131 electronique ou
-131 en attendant
-131 faux
-131 invitons
-131 invitons a
-131 l' album
131 le cadre
-131 lieu de
-131 mon
-131 pardon pour
131 personnelles
-131 vous invitons
-130 au bout
-130 aucun
-130 autre a
-130 bout
-130 d' autre
-130 du
-130 entre le
130 grande
-130 je l'
-130 l' ai
-130 mercredi
-130 mois d'
-130 nom d'
-130 paiements
-130 qu ils
-130 que vos
-130 releve
-130 rien d'
130 vous avoir
-129 # au
-129 ai ecrit
-129 contrat de
-129 d' automne
-129 du club
-129 ou repondez
-129 par une
-129 peut-etre
-129 porte
-129 sans avoir
-129 souhaite
-129 verification en
129 vos donnees
-129 votre identite
-128 adresse
128 autorite
128 avec lui
-128 codes
-128 de l'
-128 en octobre
-128 en veux
-128 erreur s'
128 et avec
-128 harricana
-128 l' ancienne
128 l' autorite
-128 l' harricana
-128 la consultation
-128 message de
-128 ou au
-128 ouvrez
-128 universite de
-128 veux
-127 adresses
-127 amende
-127 chez toi
-127 erreur de
-127 gene que
-127 ici au
-127 inscrit
-127 le premier
-127 passez
-127 rappel
-127 sejour
127 vous en
-126 d' aujourd'
126 de nos
-126 en sommes
-126 exterieure
-126 hui ne
-126 metier
-126 ne sera
-126 nous devons
-126 pardon
-126 personne exterieure
-126 pirate
126 qui nous
-126 rends
-126 votre mot
-125 a midi
-125 aucun frais
-125 bloque
-125 caisse
-125 identifiants
125 l' ete
-125 l' ouverture
-125 la veille
-125 ou une
-125 ouverture
-125 presente
-125 publie
-125 sur tous
-125 test
-125 veille
-125 vous demandons
-124 a present
-124 courriel
-124 deja ecrit
-124 desormais deux
-124 dossier
124 etes
-124 independant
-124 la verification
-124 ont deja
-124 sans frais
-124 un controle
123 a
-123 ces messages
-123 hiver
-123 ils
-123 le dossier
-123 lettre est
-123 personne de
-123 reprend
-123 semaine derniere
-123 une erreur
-123 vos enfants
-122 # votre
-122 caisse de
-122 deposee la
122 en #
-122 fonctionne
-122 hier notre
-122 la police
-122 lettre de
-122 liste
-122 nous nous
-122 null
-122 part
-122 pas repondre
-122 peut
-122 police
-122 que votre
-122 retire les
-122 seront
-122 seules
-122 une plainte
-122 vos
-121 avant ce
-121 des embruns
-121 embruns
-121 en raison
-121 hier soir
121 notre
-121 remarques
-121 utilisateurs
-121 votre avoir
-121 votre dossier
-120 d' avoir
-120 demandons humblement
-120 humblement
-120 humblement pardon
-120 l'
-120 l' adresse
-120 l' avis
-120 la fin
-120 les copies
-120 les votres
-120 moyen
-120 si quelqu
-120 signale
-120 ticket
-120 votres
-120 vous repond
`,
};
