import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  'apology': `
-413 dr
-380 gerante
-378 president
-373 directrice
-363 institut
355 excuses a
-343 quel
-337 ganivelle
-310 tresoriere
-307 limoges
296 excuses vous
-296 lire
-288 que ces
-286 librairie
-280 rang
-274 billetterie
-272 numerique
-269 epices
266 profondement
-262 la team
-262 team
-260 port
-259 fibre
256 demande pardon
-254 bien a
254 vous demandons
-252 depuis votre
-251 paniers
-249 ta
-246 ines
-246 mobile
-245 facturation
244 pardonner
243 vous presentons
-242 salut
241 de m'
-240 college
-240 le college
-240 universite
-239 bande
-239 la bande
-239 madame
-239 nos salutations
-239 salutations
-238 aurait pu
238 surtout
-236 voir
-235 retard
-234 commune
-232 secretaire
231 m'
-231 me
-230 ouverte
229 avec vous
-229 musee
-228 bihan
-228 le bihan
-227 c
-227 programme
-226 clientele
-225 cooperative
-224 administration
-224 example #
224 excuse
-223 temoin
-222 ?
-222 assurance
222 m' en
-221 complet
-221 liege
-220 elus
-220 monsieur
220 salaries
-219 cours
219 desoles de
219 excuses
219 rendre
-218 aux
-216 stage
-214 confiance
-214 service des
-212 cible
-211 comite
-210 accepte
-209 trois
208 a chacun
-208 attend
-208 en a
-208 rectificative
-208 sont gardes
-207 ferme a
-207 maison
207 mes excuses
-206 agence
-205 declaration
-205 lignes
-204 clients
204 perdu
-204 si votre
-203 mobilite
202 desoles d'
-201 air
-200 petit
-200 toute notre
-199 avons fait
-199 chargee
-198 demeure
-197 chers
197 desoles et
-197 madame monsieur
-197 pu
-196 equipe
-196 lecteurs
-196 quai des
-195 tournee
-194 exceptionnel
-193 caisse de
-193 ceux que
-193 credit
-192 chat
192 jamais du
-191 ne les
-190 anciens
190 cette faute
-190 integral
-190 mediatrice
190 mes
-190 remboursement integral
190 s' excuse
-189 hier nous
188 faute de
188 pardon pour
-188 si
-187 souhaite
-186 retrouve
-184 a cote
-184 client
-184 cote a
184 suis profondement
-184 toujours
-184 visiteurs
-183 annule
-183 journaux
-183 nature
-181 bonjour monsieur
181 et nous
-181 fichiers
-181 la cle
-181 mal
-181 responsable
181 suis
181 vous demande
-180 l' equipe
-177 factures
-176 a notre
-176 bonjour madame
-176 cas de
-176 le carnet
-176 preuve
-176 secretaire general
-175 eleves
-175 notre fournisseur
175 oublie de
-175 risque
-175 serait
-175 sollicitation
-174 attentifs
-174 attentifs aux
-174 connecter
-174 fonctionne
-173 ca
-173 cher
-173 directeur
-173 fournisseur
173 recevoir
173 veuillez recevoir
-172 ordinateurs
-172 outils
-172 principal
-172 service clients
-171 horizon
-171 message je
-171 qui s'
-171 rue
-171 trop
170 je vous
-170 preferez
-170 vous preferez
-169 coute
-169 coute #
-169 en fait
-169 ma
-169 verte
-168 au menu
-168 ce stade
168 change d'
-168 d' identite
-168 est inscrite
-168 inscrite
-168 stade
-167 faire pardonner
-167 la violation
-167 les desagrements
167 pour la
-167 prevoyance
-166 bonnes
-166 inexact
-166 seraient
-165 parametre
-164 example
-164 humain
164 nous sommes
-164 sur nos
163 a payer
-163 arrivee
-163 de ceux
163 et rien
163 la plateforme
-163 simples
-162 a plus
-162 nombreux
-162 nombreux a
-162 permanent
161 de le
-161 desormais deux
-161 le service
-161 lecteurs qui
-161 tres
-160 direction
-160 direction de
-160 inscription
-160 la direction
-160 limite
-160 nautique
-160 que la
-160 salon nautique
159 avez le
159 bonne
-159 prestataire
-159 rembourses
-158 seconde
-158 une seconde
-157 d' envoi
-157 des aujourd'
156 en excuser
-156 voici
155 accepter nos
155 adressons
155 adressons nos
-155 ce qui
-155 ici ou
-155 lot
-155 or
155 vous adressons
154 desolee
154 en suis
154 j' en
-154 la mediatheque
-154 mediatheque
-154 watteville
153 assures
153 attendre
-153 clair
-153 en octobre
-153 quatorze
-153 reclamer
-152 au courant
-152 avenir
-152 b-117
-152 courant
-152 envoyez
-152 n' envoyez
-152 quand vous
-152 vous le
152 vous presente
-151 audit
-151 corriger
-151 engagement
-151 il en
-150 cote
-150 general
-150 remboursons
-150 vous a
-149 ancien
149 d' adresse
-149 quand
-148 aux clients
-148 est remboursee
-148 jamais de
-148 la somme
148 nos excuses
-148 remboursee
-148 se
-148 somme
148 une journee
148 vraiment
147 excusons
147 le calendrier
-146 club
-146 comptes
146 nous nous
-146 occasionner
-146 partout
-146 vrai
145 aviez pose
-145 centre de
-145 operations
145 pose
-145 salon
144 demandons de
-144 identite
-144 moins
-144 politique
-144 tes horaires
-144 tes parcours
-144 vous remboursons
-143 caisse
143 entre vous
-143 est faux
-143 gardez votre
-143 gene que
-143 la commission
143 part et
-142 a tous
-142 conseillons
-142 est saisie
-142 peuvent venir
-142 vous conseillons
141 pour cette
-141 reponds
-141 velibrune
-140 demain matin
-140 etes
-140 prix est
-140 soirees
-140 tenus
-139 bonjour
-139 boulette
-139 cie
139 dire
-139 incident
-139 m
139 on tenait
-139 ont fait
-139 saisie
-138 cle
138 excuser
-138 je reste
-138 note
-138 partout ou
-138 passez
-137 detruire
-137 nous aviez
-137 seul
-137 violation
136 excuse aupres
136 garder
-136 la double
-136 votre avoir
136 votre voyage
136 voyage
-135 donnees ont
-135 jetez
-135 jetez l'
-135 masque
-135 masque les
-135 prudence
-135 trouverez
-135 vous trouverez
-134 bruxelles
-134 confidentialite
134 excuses et
-134 exercice
-134 fait partie
-134 independant
-134 ne vous
-133 amis
-133 chers amis
-133 le logiciel
-133 les
-133 meilleurs
-133 prises
-133 publie
-133 vous etes
132 a mme
132 accepter
132 d' accepter
-132 desoles pour
-132 fouetter
-132 fouetter un
132 kabongo
-132 laboratoire
-132 qui se
-132 quoi fouetter
-132 reglages
-132 toute
-132 un chat
-131 bureau du
-131 camp
-131 ce que
131 presente
131 toi
-130 # rue
130 aguirre
-130 banque et
-130 centre
130 conserve
-130 directrice generale
-130 groupe
-130 plusieurs
-130 remboursement
-129 anomalie
-129 botte
-129 botte verte
-129 directeur general
-129 grandes
-129 grandes printanieres
-129 l' autre
-129 la botte
-129 les grandes
-129 remercions
-129 risquez
-129 une anomalie
-129 vous ont
-128 # metres
-128 approche
-128 metres
128 prie de
-128 une erreur
-127 # repond
127 agreer nos
-127 carnet
-127 cas
-127 demandera
-127 du club
-127 ete
-127 la consultation
-127 la directrice
127 la mairie
127 presentons
-127 reste
-126 bonjour a
-126 du
-126 l' ancien
-126 lui
-126 mutuelle
-126 n'
-126 parle
-126 s' en
125 au nom
-125 aura
125 en excusons
125 foi a
-125 objet
-125 un remboursement
124 acceptez
-124 auraient
-124 desoles si
-124 ecole
124 et vous
-124 faux
-124 l' ecole
124 la version
-124 mauvaise
-124 page du
-124 parcours
124 presentons nos
-123 avant de
-123 de papier
123 de vous
-123 fait une
-123 h pour
-123 harricana
-123 hier soir
-123 jardin
-123 jardin de
-123 l' harricana
-123 le jardin
-123 mutuelle du
-123 onze
-123 que cette
-123 universite de
-122 a vu
-122 apres l'
122 autant
122 autant que
122 celles
-122 ces messages
122 ci-dessous
-122 commission
-122 communaute
-122 contient
122 d' autant
-122 de morges
-122 desagrements
-122 morges
-122 ne contient
-121 automatique
-121 corrige
-121 elles
-121 equipe de
-121 sur #
-120 a present
-120 affiches
120 cet
-120 confiance et
-120 d' escale
-120 que le
-120 seuls les
-120 test
-120 votre train
`,
  'fault': `
631 avions
-501 quel
-475 radiographies
470 vous avons
-466 directrice
-460 notification
-453 ferme
446 faux
-426 ceux qui
-426 complet
426 est faux
-426 rien
-421 depuis le
-421 dr
416 une erreur
-414 chaque
-414 codes
-413 un numero
-410 example
409 nous avions
-409 plus
-405 # autres
-404 president
403 ta commande
-402 confirme
-402 et une
-401 desormais deux
400 n' etait
-397 pour la
-396 direction de
-395 vous qui
-393 ?
-392 ont confirme
-391 billetterie
-390 adresse votre
-390 ce soir
-390 faute et
389 avoir
-388 de le
-388 desoles et
384 concernees
-383 figurent
-383 gerante
-380 sur nos
377 eleves
-376 enfants
-375 avant le
375 pas pu
-374 avec votre
-374 service clients
373 avons pas
373 etait
-373 fonctionne
373 n' avons
373 ordinateur
-371 excusons
370 qu un
-368 annee
367 fois
-367 verifie
-365 a votre
-365 depuis ce
-365 seront
-363 le soir
363 vu
-361 lundi a
-361 normalement
359 et votre
-358 mobile
357 leur
357 lire
-357 rue
356 boulette
-356 est a
-355 caisse de
-355 universite
354 commande du
-354 demeure
-354 venir
352 de vendredi
-352 temps
-351 avant l'
-350 detruits
349 lot
347 elle a
-347 profondement
-346 # votre
-346 faire
-346 le prochain
-346 reservez
-345 limoges
-345 qu il
345 serait
342 aurait
-342 demain
-342 rembourse
-341 aussi
-341 est notre
-341 marche
-339 assurance
337 avons ecrit
-337 n' avait
-336 commission
336 du fichier
336 mai nous
-335 la fin
335 quelques
-335 une semaine
-334 frais
334 imprime
-334 mobilite
-332 librairie
-331 n' a
-331 son
-330 trois
329 # n'
-329 coffre
-329 surtout
-328 demarche
-328 voir
-327 au prix
-327 aux
-327 avs et
-327 l' equipe
327 reprises
327 verte
326 a deux
-326 deuxieme
-325 madame
-325 maintenant
-325 sont bien
-323 demande
-323 voici
-322 bien a
-321 cnil ce
-320 nouveaux
-318 confiance
318 donc
-318 secretaire general
-317 elus
-317 familles qui
317 hier
-317 la commission
-316 a ce
315 aurions
-315 cette fois
315 constate
-314 aux clients
-314 ne change
-313 avant dimanche
313 ecrit que
-313 reservee
312 partie
-312 peuvent
-311 cooperative
-311 corrige
-310 l' ancienne
310 potentiellement
-310 venez
-310 vous la
309 le votre
308 aurions du
-308 excuses et
-308 heures et
308 nous aurions
-307 arrive
-307 bonnes
307 en fait
-307 est en
-307 ganivelle
307 mis en
-306 entrer
-306 toute notre
305 donnees ont
-305 je reste
-305 jusqu au
-305 paniers
-305 que ces
304 fait partie
304 livre
304 nous les
-303 bloque
-303 depuis votre
-303 tous nos
-302 centre de
-302 de nouveaux
-302 jamais de
302 petite
301 b-117
-301 centre
-301 directeur
-300 demander
300 en quelques
-299 desormais
299 en est
-299 gardez
-299 sera
-299 service des
299 societe
-299 tresoriere
298 camp
-298 et un
-298 pas dans
-297 en excusons
-297 passez
-296 a vous
-296 aupres de
-296 cher
-296 de telephone
-296 participation
-296 sous
295 d' avoir
295 ecole
295 jamais du
295 l' ecole
295 notre lettre
-294 declaration
-294 notre faute
294 vos commandes
-293 la piece
-293 le service
-293 nouveau
-292 clientele
-292 de plus
292 lu
-291 connecter
291 de tout
-291 la rue
291 le monde
-291 lundi au
-291 un des
-290 et si
-290 notre erreur
-289 acompte
-289 maison
-288 a tous
-288 avons fait
288 ce qui
-288 est de
-288 vous pouvez
287 aurait du
287 monde
287 que leur
-287 situation
-287 voyez
-286 avenir
-286 bon
-286 cas de
285 est une
-285 ne les
285 que ca
-285 vous n'
-284 c' etait
284 ceux que
-284 lecteurs
-283 agit
-283 s' agit
-282 mardi a
-282 personne ne
-282 port
282 une
-281 jamais ete
281 plusieurs
-281 pouvez
-281 reglages
281 restaurant
-280 # sur
-280 administration
280 connecte
280 connecte a
-280 epices
280 erreur de
280 est connecte
-280 faute
280 objet
280 tout le
279 juste
279 la date
-279 second
-278 acceptez
-278 mediatrice
-278 midi
278 possible
278 verso
-278 vouloir
-277 institut
-277 laboratoire
277 lundi
-277 partiront
-276 dans l'
276 emporte
-276 savons ce
-276 un cabinet
-275 agence
-275 nous en
275 que je
-275 risquez
275 trouve
274 contact
-274 est au
-274 est pour
274 hache
-274 publie
274 qui l'
-274 vos nom
-273 vous le
-271 # pour
-271 a present
-271 credit
271 inexact
271 logiciel
-271 numerique
-271 ont pas
271 recu un
270 adresse telephone
-270 apres-midi
-270 ce que
-270 demain matin
-269 au samedi
-269 bande
269 fevrier un
-269 la bande
-269 n' avez
268 aviez
268 bloquer
-268 est le
268 la sacoche
268 sacoche
268 sacoche courrier
-267 demarche n'
267 parametre
-267 rang
267 visiteurs
266 donnees a
-266 envois
-266 retrouve
-266 vous ne
265 aurais
265 aurais du
265 des inconnus
-265 equipe
265 j' aurais
-265 sont gardes
265 vous ont
-264 foi
264 le nom
-264 ma
-264 meilleurs
264 ouvert
264 vendredi #
-263 atelier
-263 avant de
-263 claire
263 conserve
263 de mots
-263 la team
-263 team
262 anomalie
262 avons inverse
262 chez l'
262 inverse
262 trop
262 une anomalie
-261 il n'
-261 remboursons
261 secretaire a
-261 seul le
260 a telecharge
-260 nous nous
-260 quai des
-260 reserve
259 a conduit
-259 botte
-259 botte verte
-259 c
-259 comptiez
259 conduit
259 conduit a
-259 ines
-259 la botte
259 que votre
259 recette
259 votre adresse
-259 vous comptiez
-258 aide a
-258 avec la
-258 change
-258 hiver
258 oublie
258 site
-257 cite
-257 cite votre
-257 devis
257 le tien
257 tien
-256 conseillons
-256 le bureau
-256 rendre
-256 vous conseillons
256 vu votre
-255 college
255 commandes
-255 le college
-255 toujours
254 # clients
-254 commune
-254 le prix
254 moment de
-254 vous demandons
253 adresse de
-253 egalement
-253 entreprises dont
253 le mauvais
-253 les entreprises
253 leurs
-253 qui ont
253 vous ai
252 bouquet
-252 cinq jours
-252 eventuellement
252 mauvais
-252 monsieur
-252 nos frais
-252 risque
252 serveur
-252 seul
-252 tes
-252 une lettre
252 votre bouquet
-252 votre traitement
-251 bihan
251 la semaine
-251 le bihan
-251 papier
-251 par telephone
-251 que nous
-251 secretariat
-251 valables
-251 verse
-250 a nos
-250 faisons
-250 nous faisons
-249 aucun frais
249 de mars
249 derniere
-249 example #
249 inscrits
-249 vous demander
-248 cellule
-248 cellule d'
248 hier nous
248 l' a
248 parce
248 parce que
-248 premier
-248 renforce
-248 services
-247 badge
-247 badge reste
-247 le dimanche
247 ne l'
-247 prix est
-247 une photo
-246 # avant
-246 aupres
246 courrier
246 des #
246 l' erreur
-245 avez pas
-245 ce message
245 concerne
245 rendez-vous
-245 votre carte
245 y lire
-244 car
-244 d' hiver
-244 de deux
-244 de huit
-244 huit
-244 liege
244 ouvert par
-244 par mois
243 bulletins de
243 etait pas
243 listes
-243 mefiez-vous d'
243 panier
-243 parle
-243 votre place
-242 composez
242 l' information
242 le dossier
242 ordinateurs
-242 part
-241 avant
241 hier soir
-241 mais on
241 pour ceux
-241 present
-241 rib
-241 sans demarche
-240 humain
-240 ou
240 portable
-240 prive
-239 avons revoque
-239 de ce
239 depuis #
239 en mars
-239 font
-239 partir de
-239 revoque
239 sans mot
-239 se font
-239 si l'
239 telecharge
-238 apres l'
238 avons envoye
-238 envoyons
-238 est l'
-238 inscriptions
238 installe
-238 les inscriptions
238 les votres
238 peut-etre
238 votres
-237 a qui
-237 d' ici
-237 demander de
-237 est maintenant
-237 incident
236 avait
-236 h les
-236 l' ete
-236 preuve
-236 votre arrivee
-235 fichiers
235 outils de
-235 par courrier
-235 un controle
-234 general
-234 la mediatheque
-234 le carnet
-234 mediatheque
-234 rien n'
-234 valider
-233 assure
-233 message une
233 nos utilisateurs
233 peine
-233 prochaine
233 qu ils
-233 watteville
232 il en
232 matin
-232 par ecrit
-232 rends
-231 appel qui
231 chiffres
231 entraine
231 et ne
-231 gratuit
-231 informe l'
-231 si
230 accepte
-230 commission d'
-230 d' acces
-230 d' information
-230 en place
-230 reponds
-229 a jamais
229 l' horaire
-229 le prepose
-229 prepose
229 souhaite
-229 vous recevrez
-228 aucune demarche
228 avez recu
-228 information le
228 nom de
228 porte
-227 chat
-227 client
-227 corriger
227 desole
-227 en sommes
-227 fichier sans
-227 foi a
-227 note
-227 numero d'
-227 vos enfants
-226 # repond
-226 annule
-226 protection des
226 rendu
-226 taxi
226 toutes mes
225 a des
-225 au dimanche
-225 aucun
-225 aux #
-225 avant #
-225 bon document
225 detruire
-225 figuraient
-225 horizon
-225 informe
-225 les riverains
-225 riverains
-225 y figuraient
-224 avez ete
-224 ecoute
-224 et aucun
-224 faire pardonner
224 j'
-224 nos services
-224 qui nous
-224 se tiendra
-224 telephonez
-224 tiendra
224 un mauvais
224 un mot
224 une personne
-223 difference
-223 la difference
-223 pour que
-223 que les
-223 salut
-222 # jusqu
-222 le nouveau
-222 lese
-222 nos salutations
-222 presentation
-222 salutations
222 semaine derniere
-222 sur presentation
-222 un nouveau
-222 un second
222 visibles
-222 voulez
221 ce n'
-221 grand
-221 guichet
-221 guichet #
-221 pour tout
-221 presente mes
-221 protection
-221 remboursement
-221 systeme
220 alors
220 aviez confie
-220 date du
-220 entreprises
-220 ete et
220 l' an
-220 le fichier
220 mauvaise
-220 mutuelle
-220 nous pour
220 plus la
-220 qu on
220 s' est
-220 sollicitation
-220 votre rib
-219 commandez
219 il a
-219 ne vous
219 partage
219 passe par
219 quatre
218 a vu
-218 bureau
218 demandes d'
-218 etaient pas
218 horaire
-218 jetez
-218 jetez l'
-218 le second
-218 photo
-218 rue de
-218 verification en
218 vole
-217 chers
-217 facturation
-217 ferme a
-217 ici
-217 le lien
217 les reponses
-217 n' y
-217 souci
-217 souci nous
216 a fait
-216 chambre
-216 compte est
-216 gratuit #
216 ont fait
-216 passent
-216 que j'
-216 retrait
-215 bien vouloir
-215 demanderons
215 ferie
215 jour ferie
215 liste
-215 moins
-215 ne part
-215 vous demanderons
214 # er
214 # octobre
-214 affaire
-214 au courant
-214 courant
-214 doivent
214 er
-214 gardes
-214 ici au
-214 l' affaire
-214 retirer a
-213 communaute
-213 de bien
213 destine
213 etait qu
213 euros
213 fibre
-213 pardon pour
-213 pas de
-213 recevrez
213 regle
213 un incident
-213 vraiment
-212 bonne
-212 le samedi
-212 nous regrettons
212 personnel
-212 peux
-212 regrettons
-212 responsable
212 sonner
-212 tu peux
211 # ce
211 a eu
-211 assistance
-211 excuse
-211 excuses vous
-211 identite
-211 s' il
-210 apd
-210 cible
210 compte
210 d' expiration
210 expiration
210 impression
-210 l' apd
210 l' impression
-210 nature
-210 nous excusons
210 rentree
-210 repond
-209 demandons de
-209 et le
-209 prions d'
-209 une journee
-209 voici ce
-208 avons retire
-208 comite
208 est plus
-208 il contient
-208 me
-208 sites
-208 vente
-208 votre part
-207 a cote
-207 appelez-moi
207 application
207 au lieu
-207 cote a
207 il
-207 par simple
207 passeport
207 votre voyage
207 voyage
206 de lundi
-206 ecrit a
206 et il
206 la votre
206 le cas
-206 rectificative
206 sur l'
-206 telephoner
-205 # !
-205 anniversaire
205 bout de
205 copie #
-205 gardez votre
205 la salle
-205 la violation
-205 place
-205 prevoyance
205 un
-204 air
204 certains
-204 chez vous
-204 deja ecrit
204 envoye la
-204 et que
-204 exemplaire
-204 maitre
-204 on vous
-204 ont deja
-204 par votre
-204 parler
-204 passe maitre
204 vous avez
-203 a quelqu
203 au bout
-203 avec les
203 bout
-203 boutique
203 d' adresse
203 de logiciel
-203 deux etapes
-203 en deux
-203 etapes
-203 gratuitement
-203 jusqu
-203 la caisse
-203 le premier
-202 deposes
202 dernieres
-202 et retire
202 parcours
-202 passer
201 a copie
201 encore
-201 enregistrement
-201 etat
-201 excuses a
-201 l' enregistrement
-201 l' etat
-201 mutuelle du
201 pouvait
-201 si un
200 adresse et
-200 clair
-200 cote
200 er et
200 fait
-200 fevrier et
-200 la verification
-200 le bon
-200 les #
-200 livraison
-200 ne sont
-200 sont pas
-199 desoles pour
-199 lira
-199 plus tard
199 service de
-199 supprimer le
-199 tard
198 base des
-198 conseil
-198 hiver #
-198 informee
-198 l' atelier
198 la base
-198 la reservation
198 notre equipe
-198 remboursement integral
-198 s' excuse
-198 supprimer
197 aura pas
-197 bonjour a
197 dans une
197 elles
-197 mai a
-197 nous venons
-197 pardonner
197 permis
197 touches
-197 une nouvelle
-197 venons
-196 avis
-196 confirme par
-196 directement
196 envoye
196 est malencontreusement
196 etaient
196 laisse
196 malencontreusement
196 notre hebergeur
-196 ses
-196 tant que
-196 votre service
195 au moment
-195 contient votre
-195 dans votre
195 dates de
-195 de morges
-195 devant vous
195 dit
-195 et des
-195 fin de
-195 medical
-195 morges
195 naissance et
195 oublie de
-195 principal
-195 revenus
-195 sont revenus
-195 un credit
195 zero
194 decembre
-194 envoi
-194 excuser pour
-194 trouverez
-194 vous trouverez
-193 # rue
193 bouton
-193 ce prix
193 dont
193 envoye a
-193 est ferme
-193 nous presentons
-193 tes messages
-192 amende
-192 attendant
192 deux
-192 en attendant
192 lettre
-192 memes
-192 memes dates
-192 piece
-192 quai
191 dans notre
-191 desolee
-191 en suis
191 et #
-191 excuses les
-191 j' en
-191 les plus
-191 prudence
-191 reservation
191 un message
190 avais
-190 ce stade
-190 chargee
190 de donnees
-190 de supprimer
-190 l' incident
-190 l' on
-190 la cnil
190 lettre de
190 pas en
-190 stade
-190 suis profondement
189 de changer
-189 factures
-189 fin
189 le message
189 le planning
-189 m
-189 masque
-189 masque les
189 ont donc
189 payer
-189 peuvent venir
189 planning
-189 stage
188 de paie
-188 de secours
-188 depuis
188 dysfonctionnement
-188 integral
188 intrus
188 intrus a
188 la porte
-188 les familles
-188 ou un
-188 secours
188 un dysfonctionnement
-187 adressons
-187 adressons nos
187 ancienne
-187 appels
-187 article
-187 bonjour monsieur
-187 dans
-187 demandera
-187 est rectifie
-187 fevrier
-187 l' article
-187 mene
-187 poulet
-187 printemps
-187 rectifie
187 recu deux
-187 seance
-187 ton adresse
-187 vous adressons
-186 bonjour
-186 cnil
-186 engagement
-186 et informe
-186 ete informee
-186 non
186 passe en
-186 prevu
-186 tenus
-185 au local
-185 avez reserve
-185 avons ferme
-185 court
185 debranche
-185 escale
-185 local
185 membres
185 mis
185 ont
-185 reserve a
-185 si vous
-185 toutes nos
184 attendu
-184 contrat de
-184 coordonnees
184 du cabinet
-184 l' hotel
184 la remise
-184 le mois
-184 prions
-184 programme
-184 responsable de
184 solde
184 un evenement
-184 vous prions
-183 afin
-183 apres #
-183 celles
183 connaissance de
183 ete ouvert
-183 generale
183 le meme
183 mars et
183 mesure
-183 prevenu
-182 a personne
-182 billet
-182 bonjour madame
182 dans le
182 du salon
182 erreur est
182 exterieure
-182 invitons
-182 invitons a
-182 mefier
-182 mefier des
182 personne exterieure
-182 supprime
-182 tant
-182 telephone
-182 votre prochaine
-182 vous invitons
-182 vous mefier
181 connaissance
-181 et d'
-181 lit
181 mars
181 que notre
-181 remercie
-181 sera rembourse
180 annoncer
-180 est saisie
-180 le contrat
180 lors du
180 peu
180 un peu
180 votre avoir
180 vous annoncer
-180 vous remboursons
179 des adherents
-179 deux jours
179 dossier
-179 sur ta
179 un inconnu
178 a un
178 acte
178 cette faute
-178 d' assurance
-178 est inscrite
-178 gardez celui
-178 inscrite
-178 jointe et
-178 nouvelle
-178 saisit
177 avons adresse
177 etiquette
177 gite
177 j' avais
177 l' etiquette
177 le gite
-177 maraichers
177 n' est
-177 votre espace
177 vous aviez
-176 a plus
-176 adherent et
176 copie vos
-176 dimanche !
176 la liste
-176 les codes
175 avec un
175 il est
175 les adresses
-175 lien
-175 mercredi
175 mieux
175 nous n'
-175 quand
-175 votre date
175 vous avions
-174 a chacun
-174 a l'
174 alors que
-174 coeur
174 debut
174 debut de
-174 hotel
174 les serveurs
-174 que cela
-174 se faire
-174 suggerons
-174 vous suggerons
173 a transmis
173 formulaire
173 formulaire d'
173 information
-173 l' offre
-173 meme
-173 points sont
-173 sont a
-172 arrivee
172 auraient ete
172 avaient
172 d' inscription
-172 dans un
172 pendant
171 adherents
-171 amendes
-171 apres
-171 immeuble
-171 les amendes
-171 telephone et
-170 cette situation
170 d' automne
170 desoles de
-170 garderie
-170 invitee
170 livree
170 livree a
-170 ou par
-170 preference
-170 renouveler
-170 si votre
170 une commande
-170 votre preference
-169 ai prevenu
-169 cantine
-169 de sante
169 du lundi
-169 independant
-169 la cantine
169 par la
169 point
-169 profitez-en
-169 profitez-en pour
169 salaire
-169 vigilant
168 ce matin
-168 convient
-168 d' adherent
-168 depuis hier
168 devoir
168 dont la
-168 iban
-168 la directrice
-168 pensez
-168 pensez a
-168 petit
-168 pour nous
-168 prolonge
168 votre salaire
-168 vous convient
167 # que
167 alerte
-167 avons ouvert
-167 je
167 visible
-166 accepter nos
166 chacun de
-166 desormais plus
-166 double
-166 eu un
-166 le remboursons
166 liste des
-166 preferez
-166 retire les
166 sur #
166 une page
-166 vous preferez
165 avant que
165 bancaire
165 changer les
-165 contre
-165 corrigee
165 d' hier
-165 demandons humblement
165 des erreurs
165 erreurs
165 est reste
-165 humblement
-165 humblement pardon
-165 l' ordre
165 le tableau
165 les retours
165 marginal
-165 moi
-165 ordre
165 pirate
-165 plainte
-165 prix
-165 remis l'
165 retours
165 saisi
-165 sante
-165 sur place
165 tableau
164 identifiant
164 je l'
164 l' ai
-164 sur votre
-164 treize
-164 votre billet
-164 votre choix
-164 vous sera
-163 # du
163 accede
-163 banque
163 chiffre
163 de chez
-163 etre
-163 ici trois
163 inconnus ont
-163 l' ouverture
163 ont accede
-163 ouverture
163 que l'
163 salaries
162 affiches
162 celui de
-162 etait a
-162 l' autre
-162 paierons
-162 qui contient
-162 releve et
-162 reponse
-162 sinceres
-162 sur papier
-162 un outil
-161 aujourd'
-161 aujourd' hui
-161 harricana
-161 hui
-161 l' harricana
161 semaine
-161 six minutes
161 sur le
-161 universite de
-160 contient
-160 d' immeuble
-160 demande pardon
-160 donnees aient
160 et je
-160 il ne
160 le bouton
-160 limite
160 ouverts
-160 securiser
-159 accepter
-159 adherent
-159 d' accepter
-159 d' escale
-159 de decembre
-159 journee
-159 pour vos
159 renseignements
158 confie
-158 d' etre
158 dates
158 demandes
158 jetons
-158 la protection
-158 le releve
158 les jetons
-158 notifie
-158 pas les
-158 pour securiser
-158 propos
-158 reunion
-158 securiser votre
-158 voit
-157 decouvrez
157 j' ai
-157 registre
157 reste en
-157 six
-157 supprimez
-157 ton
156 ai envoye
-156 d' envoi
-156 facture
-156 lui
-156 seconde
-156 une seconde
-156 votre abonnement
156 votre solde
-156 vous attend
-155 annulees
-155 annulees et
-155 attendre
155 avec le
155 ces renseignements
-155 cette semaine
155 controles
-155 de papier
-155 du site
155 en ligne
-155 escale voyages
155 fais
155 fais mes
-155 horizon pro
-155 jardin
-155 jardin de
-155 le jardin
155 le logiciel
155 le stagiaire
155 matin a
-155 passe a
-155 pro
-155 remboursements
-155 remboursements sur
-155 repond a
155 stagiaire
-155 vos remboursements
155 vous fais
-155 voyages
-154 a cause
-154 agios
-154 aucun retrait
154 bouton envoyer
154 course
-154 de protection
-154 des excuses
-154 desagrements
-154 donnees le
-154 le mercredi
-154 les agios
154 mardi #
-154 ne
-154 ou non
154 professionnel
-154 retrait n'
-154 tete
153 # en
-153 a midi
153 avions pas
-153 et pour
-153 et vous
153 etiez
153 n' avions
153 novembre
-153 vous demande
153 vous etiez
-152 audit
-152 comptes
152 la cle
-152 message je
-152 par virement
-152 penalite
-152 quand vous
152 samedi nous
-151 agreer
-151 banque et
151 ce fichier
151 certains d'
-151 cie
-151 d' agreer
151 faute de
151 horaires
151 inconnus
-151 ni
-151 notre nom
-151 page du
-151 vous-meme
-150 choix
150 document
150 hier a
150 outils
-150 ouvrez
-150 prenons la
150 reponses
150 seraient
150 vous avoir
-149 # seront
-149 amis
149 anomalie informatique
-149 approche
149 avait ete
-149 avec l'
-149 chers amis
149 de naissance
-149 documents
149 ecrit
-149 federal
-149 grandes
-149 grandes printanieres
-149 jamais un
149 la loge
-149 les grandes
149 loge
149 mauvais prix
149 naissance
149 or
-149 prepose federal
-149 soir meme
-149 soirees
-149 votre carnet
149 votre mot
148 # au
148 # novembre
148 ai joint
-148 bureau du
-148 en octobre
-148 frais de
148 l' envoi
-148 lettre est
148 mot
148 mot de
147 # un
-147 au #
147 deux chiffres
147 est un
-147 eu
147 extranet
147 inverse deux
-147 je m'
-147 mme
-147 ne permet
147 notre extranet
-147 permet
147 salaires
-147 suis
146 auraient
-146 besoin
-146 besoin de
-146 desoles si
-146 en veux
-146 etes
146 je me
146 mars #
-146 ouvrir un
-146 pas ete
-146 pour le
-146 rembourses
-146 t'
-146 veux
-145 # metres
-145 # par
-145 a toutes
145 album de
145 cela
145 change d'
145 de messages
145 defaut
145 groupe
-145 meme et
-145 metres
-145 par sms
-145 recevoir
145 recu
-145 reglons
145 se
-145 sur tous
-145 veuillez recevoir
-144 a vos
-144 appellerait
-144 enregistrees
-144 motif de
-144 plates
-144 prevenu la
-144 que cette
-144 un qui
143 # nous
-143 a confirme
-143 a supprime
143 copie
143 disque
143 disque n'
143 electronique
-143 en parler
143 le disque
143 les salaires
-143 n' en
143 notre fournisseur
143 pas chiffre
143 presentons nos
-143 rien a
-143 soins
-143 supprime le
143 verses
-143 vos #
142 adresse electronique
-142 compte bancaire
-142 motif
-142 nous savons
-142 partout
142 pas a
-142 piece d'
-142 pour un
142 remise
-142 savons
141 #
-141 # appel
-141 absolue
-141 appel gratuit
-141 bruxelles
-141 consultee
141 dix minutes
141 en piece
141 est arrive
-141 prises
-141 retire la
-140 a cet
-140 agreer nos
-140 alertes
-140 dans vos
-140 envoyez
-140 images
-140 le numero
-140 lien et
140 mardi nous
-140 n' envoyez
140 on s'
140 qui se
-139 code a
139 collaborateur
139 d' une
-139 dites-le-nous
-139 plus de
-139 rien de
139 serveurs
139 un collaborateur
-138 a payer
-138 avec
-138 d' inconnus
-138 date de
-138 escroc
-138 et rien
138 la carte
-138 la somme
-138 le #
138 le mail
138 notre site
-138 pourrait
-138 somme
-138 un escroc
-137 directeur general
-137 droit
-137 droit de
137 hebergeur
-137 le remboursement
-137 les sessions
-137 lignes
-137 message de
-137 n' ouvrez
137 ne le
-137 on te
-137 ouvrez pas
-137 pirates
-137 pirates ont
-137 sessions
-137 ta
-137 vos informations
-136 appel
-136 comptes rendus
-136 confidentialite
-136 desormais la
136 l' adresse
135 adresses
-135 appelle
-135 autorite de
135 avons vendu
-135 cnil a
-135 confiee
135 licencies
-135 nous a
-135 ou au
-135 raccrochez
-135 sa
-135 tout
135 vendu
-135 vos comptes
-134 avec #
134 cause
134 cle
134 de ton
-134 directrice generale
134 lors
-134 nous prenons
-134 par l'
-134 prenons
-133 autorite
-133 de livraison
-133 demandons
133 envoyer
-133 est remboursee
-133 hotel des
133 journaux
-133 l' autorite
-133 printanieres
-133 remboursee
133 seules les
-132 cabinet dentaire
-132 cnil est
132 copie votre
-132 dentaire de
132 l' ancien
-132 l' ourthe
-132 l' une
-132 ourthe
-132 parents
132 relance
-132 sans reserve
-132 votre identite
-131 a retire
131 annonce la
131 contenant
-131 envoyez-nous le
-131 l' avez
-131 les lettres
131 location
-131 minute
131 nous sommes
131 plus precieux
131 precieux
-131 prelevement
131 securite sociale
-131 septembre
-130 a faire
-130 ajoute
-130 avez le
-130 des donnees
-130 h et
130 l' aide
130 les badges
130 prives
-130 protege par
130 salle
-130 sans frais
-130 un taxi
-130 vos coordonnees
-129 au nom
129 badges
-129 jour de
-129 justificatif
129 mail
129 ont pu
-129 personne
-129 qu aucun
129 resultats
129 saisi le
129 vos resultats
-129 vous appelle
-129 y
-128 abbaye
128 appele
-128 argent
128 base
-128 ce courriel
-128 cles
128 donnees
-128 envoyez-nous
128 hier notre
-128 l' abbaye
-128 le livreur
-128 livreur
-128 matin et
128 minutes
-128 n' ont
128 null
128 poignee
128 poignee de
128 une poignee
127 an
-127 avec vous
-127 bancaires
127 calendrier
127 certain
127 commande
127 du service
-127 h pour
-127 lecteurs qui
-127 notre centre
-127 nous et
-127 repondez
127 un certain
126 automne
126 dossier de
-126 du littoral
-126 littoral
-126 meme prix
-126 partout ou
126 perdu
-126 verifiez
125 confusion
-125 inutile
125 national
125 page
125 parti
125 parti en
-125 passe de
-125 vient
-124 couette
-124 couette oree
-124 etes la
124 fourni
124 il semble
-124 incident de
-124 la couette
-124 la mairie
-124 message est
-124 nous aviez
-124 oree
-124 se tient
124 semble
-124 tient a
-124 un fichier
123 # decembre
123 affiche
-123 confiance et
-123 dentaire
123 des embruns
123 embruns
-123 le week-end
-123 mefiez-vous
-123 messages
123 naissance votre
123 onze
-123 pardon
-123 prix de
-123 retire
-123 vous rendons
-122 a nous
-122 a recu
-122 comptes et
-122 ecrivez
-122 ecrivez a
-122 merci
-122 nom prenom
-122 passe que
-122 postale
-122 recu notre
-122 sera pas
-122 sous cinq
-122 tenter
-122 tres
-122 votre fidelite
-121 abonnement de
-121 changer le
-121 credits
-121 des trois
121 enquete
121 equipes
-121 grande
121 nom d'
121 nos equipes
121 par une
-121 sejour
-121 trois ponts
-120 chercher
120 evenement
-120 samedi
-120 un code
-120 votre train
`,
  'remedy': `
-575 ?
541 depuis
511 ce prix
-511 nous avions
-477 # septembre
-477 mauvaise
-475 etait
-474 transmis
-472 # #
-471 point
463 supprimer
-452 dans le
-451 dr
-446 nous ont
443 le fichier
438 fichiers
-438 tient
437 les #
432 frais
-432 gerante
420 declaration
418 corrige
-417 parler
-415 !
413 part
-412 jamais de
411 temoin
-409 emporte
-409 salut
-409 telecharge
406 le soir
-405 cabinet
405 est au
-405 excuses a
-402 ecrit pour
-401 la plus
-397 bonjour
396 compte est
-395 jamais un
-394 concerne
-394 pour les
393 la personne
-393 possible
391 chaque
390 les autres
-389 l' equipe
-389 on est
387 de huit
387 huit
-386 cybersecurite
-386 par votre
-383 a transmis
-383 confiance
382 desormais la
-382 toute notre
-381 ordinateur
379 gardez
-378 mal
-377 directrice
-377 incident
-376 ganivelle
375 avant dimanche
374 version
373 avant de
373 cles
-373 contenait
-371 cible
-371 madame
-371 question
-371 toute question
370 participation
-370 pour toute
-367 donc
-367 equipe
-366 choisir
-366 choisir un
366 stage
-365 ailleurs
365 rembourse
-364 ferme a
-364 que vous
-363 ecrire
-362 president
-361 annonce la
-361 assurance
-360 facturation
359 inscription
359 lundi a
-359 me
359 poulet
-358 je vous
356 dans l'
356 lecteurs qui
-355 est la
-354 deposee la
354 les copies
-354 une plainte
-353 oublie
-353 pas dans
-353 seuls les
-351 d' entre
350 ecrit a
-350 epices
350 sans rendez-vous
-349 amour
-349 aucun retrait
-349 dans vos
349 envoi
-349 retrait n'
348 coute
348 coute #
348 fichier
348 fonctionne
-348 institut
-348 la votre
-347 est pas
347 voici le
-346 cher
346 lire
346 sont gardes
-345 code de
345 de plus
345 heures et
-344 # ou
344 ceux qui
-344 recu un
-344 verso
-344 vous avons
343 depuis le
-343 en quelques
343 ne les
343 postee
-341 du
-341 journaux
341 personne ne
-340 demeure
-338 cas de
337 de supprimer
337 demarche
337 second
336 demain matin
-335 # janvier
-335 connecter
335 meme
-333 au lieu
332 d' ici
-332 ines
-332 jamais ete
332 l' heure
-332 moins
-332 nos salutations
-332 quelques
-332 salutations
-331 a vous
-331 commune
331 h les
-331 offre
-330 comite
330 d' aujourd'
330 hui ne
330 ne sera
-330 plusieurs
-330 soin
-330 soin que
-329 celles
329 sur papier
-328 nom et
-327 dans la
-327 navres
-326 avait
-326 cet outil
-326 cnil a
326 plus
-326 prevenir
-326 pris
-325 livreur
324 de ce
323 mediatrice
-323 seuls
-323 un mauvais
322 le carnet
-322 message je
322 rends
322 tenus
322 violation a
-321 cela
-321 nous sommes
-321 peut-etre
-320 desole
320 sera rembourse
-319 entre vous
319 est de
319 les frais
-319 notre nom
319 passe a
318 au prix
318 rectificative
318 vous recevrez
-317 ceux que
317 fin
-317 horaires
-317 mai nous
-317 ouvrir
-317 region
316 # en
-315 qui se
-315 tant
-314 adresse e-mail
-314 du fichier
314 marche
-314 secret
-313 ecrit que
-313 medicaux
-313 pas les
-313 prend
-313 rentree
-312 commande
312 controle
-312 de consultation
-312 que leur
311 les photos
-311 proteger
311 renforce
310 est faux
310 ne
-310 qui l'
-309 avons ecrit
-309 en parler
309 h et
309 message et
-309 ouvert par
-309 recue
-309 service
-308 salaries
308 sont
307 avant
-307 bonjour a
-307 cette faute
-307 octobre
306 corriger
-306 droit
-306 droit de
-306 pirates
-306 pirates ont
306 vous n'
-306 vous nous
305 desormais
305 fin de
-305 une heure
304 avez paye
-303 confirmez
-303 eleves
-303 mobile
303 remboursons
303 sera
303 votre dossier
300 avec la
-300 pas lieu
-300 personne qui
-299 presente
298 avons ferme
298 la fin
298 maintenant
298 renouvellement
-298 seance
-297 disposition dpo
-297 maitre
-297 passe maitre
297 sont bien
297 sur nos
-297 tant que
-296 mene
-296 pour vos
-296 renouveler
-295 c
295 demarche n'
-295 le plus
-295 mauvais prix
295 un second
-294 a ete
-294 a toutes
-294 commandes
294 de tous
-294 lettres
294 vous seront
-294 y lire
293 # autres
-293 est l'
293 et prevenu
-293 la team
293 le releve
-293 librairie
-293 prudence
-293 team
-293 veuillez nous
-292 ai joint
-292 le meme
-292 votre adresse
291 composez
291 faux
291 grand
290 le samedi
290 plus rien
-289 hier soir
289 l' acces
-289 les reponses
-289 logiciel
-289 nous les
-289 vous presente
-288 abonnement
288 date du
-288 documents
288 integral
-288 lettre de
-288 partout ou
-288 un cabinet
-288 verte
-287 changez
-287 college
-287 decouvrez
-287 identifiants
-287 le college
287 nuit
-286 rang
285 detruits
-285 n' etait
284 coupe le
-284 meilleurs
-284 ne contient
-284 societe
284 votre place
-284 vous ont
283 a payer
-283 banque
-283 defaillance
-283 envoyez
283 et rien
283 gardes
-283 janvier
-283 n' envoyez
-283 ses
-283 une defaillance
-283 vigilant
282 # seront
282 cette fois
-282 cooperative
282 le mercredi
282 soir
282 supprime
-281 air
281 boutique
-281 elus
281 est en
281 petite
280 aucune demarche
280 destinataire
-280 leur
-280 remboursements
-280 remboursements sur
-280 vos remboursements
-279 adresse courriel
-279 prevoyance
279 rappele
278 bon document
-278 demandez
278 et aucun
278 gardez celui
-278 notre lettre
-277 a vu
-277 apres l'
277 coffre
-277 de logiciel
-277 est notre
-277 la securite
-277 laboratoire
-277 securite de
-276 bancaire
-276 lieu de
276 mai a
276 n' avez
-276 secretariat
275 bloque
275 codes
275 prochain
-275 toutes nos
274 la lettre
274 le contrat
-274 le secretaire
-274 onze
-274 s'
-274 surtout
-274 vendredi #
274 verse
-273 absolue
273 appele
-273 clientele
-273 nous pour
273 personne de
-273 quelqu
-273 quelqu un
-273 vraiment
272 depuis ce
272 heure
-272 il contenait
-272 moment de
-272 reponses
-271 facturelle
-271 mobilite
271 remboursement
271 rendre
-271 tu y
-270 activer
270 annule
-270 coeur
270 contre
-270 directeur
270 envois
-270 et si
-270 livre
-270 nous ne
-270 or
-270 pas ete
270 scrutin
-269 nos services
269 paierons
269 releve et
-268 bihan
-268 le bihan
-268 printemps
268 que j'
-268 tres
-267 inconnu
267 present
267 qui
267 rendons
267 retire
-266 assistance
-266 commande du
266 la version
-266 les lettres
265 autres
-265 centre
265 enregistrees
265 le second
-265 services
-264 avant que
-264 l' incident
-264 maison
-264 pendant
264 taxi
263 amendes
263 depuis hier
263 le premier
263 les amendes
-263 reponse
-262 des
262 ou un
-262 ouverte
-262 trouve
262 vous appelle
-261 cette annee
-261 concernees
-261 disposition
261 dossiers sont
-261 hier nous
261 reglons
-261 s' excuse
-261 verifier
-261 voici ce
-261 votre disposition
-260 # n'
260 assure
-260 bx
-260 bx #
-260 cet
-260 coordonnees
-260 h a
-260 il ne
-260 l' ouvrir
-260 outils de
-260 printanieres
260 prix de
-260 questionnaire
-260 sans l'
260 sont rendus
260 sous
-260 vol bx
259 a qui
-259 conserve
259 d' etre
-259 demande de
259 demandera
259 elle
259 le montant
-259 mis en
259 mois d'
259 vos parents
258 change
-258 changer
258 font
258 inexact
-258 l' offre
-258 se faire
258 se font
257 avec vous
257 cnil est
257 montant
256 mises
-256 quatorze
256 recevoir
-256 une copie
256 veuillez recevoir
-255 a dimanche
255 de messages
-255 de nous
-255 information
255 la periode
255 n' a
-255 pensez
-255 pensez a
255 periode
255 remboursement integral
-255 sur le
-254 deux fois
-254 mutuelle
-254 plus grande
-254 toi
-253 ce fichier
253 ici au
-253 votre banque
-252 entree
252 entreprises dont
-252 la mediatheque
-252 la rentree
252 les entreprises
-252 mediatheque
-252 membre
-252 satisfaction est
-252 vos enfants
-252 votre satisfaction
-252 y est
-251 ouvert a
-251 six minutes
-251 votre coffre
250 a votre
250 change tous
-250 chers
-250 example
250 presentation
250 sur presentation
250 ta carte
-250 telephone
-249 # repond
-249 approche
-249 base
249 compte bancaire
-249 d' expiration
249 est maintenant
-249 expiration
-249 l' entree
-249 m
249 porter
249 porter plainte
-249 une personne
-249 votre carte
-249 vous ai
-248 # un
248 a midi
-248 adresse de
248 au local
248 ce soir
-248 erreur de
-248 le spectacle
248 local
-248 m'
-248 mardi a
-248 mon
248 pour que
248 sa
-248 signaler
-248 spectacle
-248 votre train
-247 anciennes
-247 installe
-247 je reste
-247 les salaires
247 preference
-247 sollicitation
-247 son
-247 sont a
-247 verses
247 votre preference
246 amende
-246 certificats
-246 copie de
246 entreprises
-246 escroc
-246 hier a
-246 location
246 revient
-246 salaires
-246 un escroc
246 vous revient
245 etat
245 fevrier
-245 independant
245 l' etat
245 le week-end
-245 mois
-245 musee
244 aucun frais
244 c' est
-244 la saison
-244 quand vous
-244 rendu
-244 saison
244 un outil
243 ceux
243 deja
-243 exceptionnel
-243 l' information
-243 securiser
-242 conseillons
242 est pour
-242 excuse
-242 inutile
-242 liege
-242 me connecter
-242 passant
-242 passant a
-242 six
-242 soirees
-242 vous conseillons
241 avons coupe
-241 client
-241 des aujourd'
241 et informe
-241 etait a
-241 excuses
-241 l' an
-241 sur tous
-241 tournee
240 les sessions
-240 n' est
-240 remise
-240 sans mot
240 sessions
240 sur ta
239 le prix
239 les personnes
239 lettre d'
-239 lundi
239 outils
239 week-end
-238 appelez-moi
-238 de chez
-238 joue
238 messages d'
-238 plainte et
-238 pouvait
-238 saisie
238 trois jours
237 # pour
237 bon
-237 normalement
237 prix est
-237 qu on
-237 train
237 votre enfant
-236 a ce
-236 avez ete
-236 bande
-236 caisse
-236 depuis votre
-236 harricana
236 je l'
236 l' ai
-236 l' harricana
-236 la bande
-236 nombreux
-236 nombreux a
236 premier
236 seules
-236 universite de
236 vente
-236 votre date
235 affiches
-235 donnees ont
-235 en fait
-235 ferhat
235 h change
235 l' un
235 qui ont
234 apres-midi
-234 bancaires
-234 de mars
234 la signature
-234 pour votre
234 recevrez
-234 service clients
-234 societe de
234 vous avions
233 acompte
-233 que tu
233 visa
-232 attendu
232 avec
232 charge
-232 compte rendu
232 dites-le-nous
232 jetez
232 jetez l'
232 le bon
232 les week-ends
-232 monde
-232 secretaire a
-232 vos commandes
232 week-ends
231 a retire
-231 ai envoye
-231 an
-231 avec les
-231 de changer
-231 fibre
-231 la salle
231 le prochain
231 ne court
231 ont ete
231 penalite
-231 pour securiser
-231 securiser votre
231 sera pas
-230 centre de
-230 confiance et
-230 dans votre
-230 grandes
-230 grandes printanieres
-230 les grandes
-230 n' avait
-230 plus nombreux
-230 toute l'
230 trouverez
230 utilise
230 vous trouverez
-229 figurent
229 frais de
-228 choisis
-228 choisis un
-228 fichier de
-228 le printemps
-228 public
-228 quai des
-228 salle
228 sans demarche
-228 votre mot
-227 a un
-227 avec un
-227 celui de
-227 conseil
227 journee
-227 ont fait
227 piece
-227 que je
-226 apres
-226 car
-226 constate
-226 date de
226 dix minutes
-226 escale
226 pour nous
-226 responsable de
-226 s' est
226 seront
226 un des
226 vous devons
-225 avez recu
-225 changer les
-225 des adherents
225 joint
-225 votre contrat
-224 a telecharge
224 avons revoque
224 desormais deux
-224 humain
-224 imprime
224 mots
224 mots de
-224 numerique
-224 objet
224 prises
224 revoque
224 sans frais
224 votre part
-223 activez
-223 activez la
223 c'
-223 de deux
-223 des donnees
-223 fait partie
-223 ou vous
223 page du
-223 suivre
-222 a fait
222 deux jours
-222 don
222 l' ouverture
-222 le livreur
-222 les familles
222 ouverture
-222 partie
-222 plus la
-222 remarques
222 systeme
-221 claire
-221 erreur est
-221 monsieur
-221 paie
-221 si quelqu
-221 tenait
-221 tenait a
-221 tranquillite
-221 un inconnu
220 a tous
-220 comporte
-220 egalement
-220 envoye a
-220 etiez
220 obtenu
220 passent
-220 reprises
-220 securite
-220 soyez
-220 vous etiez
219 a present
219 corrigee
-219 est saisie
-219 est une
-219 le mauvais
-219 peut
-219 port
219 situation
-219 tes
-219 utilisez
218 besoin
218 besoin de
-218 de confirmer
-218 est plus
218 images
-217 anomalie
-217 apd
217 au
217 bulletin
-217 indique
-217 l' apd
-217 le votre
-217 toute demande
-217 une anomalie
-217 vous avoir
217 vous sera
-216 alors
216 commission
216 confirme
216 desormais les
-216 ferie
-216 jour ferie
-216 protection des
-216 si le
-216 une erreur
-215 achat
-215 appellerait
-215 deleguee
215 l' ancienne
-215 midi
-215 passe en
215 si votre
-215 sont les
215 vers
-215 vu
-214 au centre
-214 avant vendredi
-214 d' acces
-214 exterieure
-214 personne exterieure
-214 prevu
214 supprimer le
-214 vendredi midi
-214 votre fidelite
-213 # !
-213 alors que
213 autre
-213 avons vendu
213 memes
213 memes dates
-213 velibrune
-213 vendu
213 vous le
-212 accede
-212 adherents
-212 audit
-212 billetterie
-212 confidentialite
-212 devons des
-212 donnees personnelles
212 on l'
-212 ont accede
-212 personnelles
212 tout de
-211 bonjour monsieur
-211 l' utilisez
-211 petit
-210 commandez
-210 demanderons
210 dossier
-210 hier notre
-210 membres
-210 null
210 ont confirme
-210 peut etre
-210 secretaire
210 votre arrivee
-210 vous demanderons
-209 botte
-209 botte verte
-209 cnil ce
209 imprimeur
209 l' imprimeur
-209 la botte
-209 lui
208 a deux
-208 adresse electronique
208 avant l'
-208 chez nous
-208 etaient
-208 exemplaire
-208 fidelite
208 gardez votre
-208 jour
-208 le service
-208 notre faute
-208 sommes sincerement
-207 a conduit
-207 avis de
-207 conduit
-207 conduit a
-207 de naissance
207 est du
207 le lien
-207 naissance
207 nous prenons
207 prenons
207 rien
-207 sincerement desoles
206 appel
-206 aviez confie
-206 de vendredi
206 etes
-206 evenement
206 le calendrier
-206 les retours
-206 propos
-206 retours
-206 un a
-205 abonnes
205 convient
-205 electronique
205 ici
-205 lecteurs
-205 liste de
205 livres
-205 panier
205 prevue
205 valider
205 vous convient
205 vous l'
205 voyez
204 bulletins
204 ci-dessous
-204 et refusez
-204 fois votre
204 mesure
-204 refusez
204 remis
-204 repondre
204 seules les
-204 un compte
-203 contestez
-203 et contestez
203 listes
203 meme et
203 parents
-203 saisissez
-203 vole
-203 watteville
-202 boite
202 d' avance
-202 direction
-202 dit
-202 fevrier un
-202 la direction
-202 nous aviez
202 par un
202 places
-202 supprimez
-202 un tiers
-202 vos informations
-202 votre traitement
-201 au coeur
-201 caisse de
-201 chargee
-201 coeur de
201 jour meme
201 le jour
-201 nos preoccupations
201 points
-201 preoccupations
-201 satisfaction
-200 # des
-200 adresse et
200 ancienne
-200 bulletins de
200 exercice
-200 modifier
-200 notre offre
-200 pas pu
200 personnes
-200 vos noms
199 avons rappele
-199 de bien
-199 ici ou
-199 mauvais
-199 ponts
199 rappele le
-199 sejour
-199 visible
198 a jamais
-198 liste
198 ou non
198 part et
-198 pas en
198 plus de
-198 reglages
-198 retour
-197 a cote
197 arrivee
-197 avez treize
-197 cote a
-197 equipes
-197 le faire
-197 mois pour
-197 nos equipes
-197 pourrait
-197 treize mois
-197 un site
-197 vous presentons
196 agent
-196 chez toi
196 de livraison
196 on a
-196 ouverts
-196 toutes mes
-196 votre avoir
-196 vous faire
195 annulees
195 annulees et
195 carnet
195 compromis
195 domicile
-195 ecoute
195 envoyez-nous le
195 l' autre
194 calendrier
-194 changer le
-194 cote
194 en a
-194 en excusons
-194 excuser pour
-194 marginal
194 paiements
-194 potentiellement
194 prevenu votre
194 si
-194 trouvez
-194 un moteur
194 un traitement
194 vous remboursons
193 a chacun
-193 affiche
193 la police
193 le serveur
193 les fichiers
-193 photo de
193 place
193 police
193 reservation
-193 sincerement
-193 ton adresse
193 vingt
-193 y repondre
-192 aucun lien
192 aurez
-192 bloquer
-192 de facturation
-192 de test
192 envoyez-nous
192 est
192 informe la
-192 les commandes
-192 noms vos
192 traitement en
191 copies de
-191 courriel
191 la nuit
-191 la porte
191 la reservation
-191 ma
191 par l'
191 que chacun
-191 que vos
191 semaine et
-190 dons
-190 et la
190 meme prix
-190 test
-190 vous-meme
189 avez pas
189 copies
-189 en est
-189 en octobre
-189 engagement
-189 ete informee
-189 fois
-189 peine
-189 ta commande
-188 avs et
-188 et #
188 excuses et
188 jour et
-188 menacerait
-188 notre hebergeur
-188 programme
188 puis
-188 qui te
-188 te menacerait
-188 toute personne
-187 annoncer
-187 au menu
187 aux #
-187 fait une
187 mesures
-187 preferez
-187 vous annoncer
-187 vous preferez
-186 appli
-186 chercher
-186 confusion
-186 donnees a
186 et signale
-186 horizon
-186 l' appli
186 message de
-186 profondement
185 avant le
185 avons ouvert
-185 cotisation
-185 credits
-185 demande pardon
-185 demander
185 ici trois
185 jours
-185 mes
-185 nouveau mot
185 portail
184 de secours
184 en veux
-184 janvier et
184 le remboursement
-184 operations
-184 pardon pour
184 points sont
-184 radiographies
-184 restez
184 secours
184 veux
183 a confirme
183 a supprime
-183 abbaye
-183 ces messages
-183 connecte
-183 connecte a
-183 de paie
-183 er et
-183 est connecte
-183 excusons
-183 l' abbaye
183 les acces
-183 lors
-183 nature
-183 ou une
183 partir de
-183 rendez-vous et
183 supprime le
183 une photo
-182 afin de
182 appelez le
182 attendez
182 attendez pas
-182 avons affiche
-182 bureau du
182 de son
-182 dix-sept
-182 etiquette
182 formulaire
182 formulaire d'
182 garderie
-182 gratuit
-182 inconnus
182 j' avais
-182 l' etiquette
-182 laisse
-182 menu
182 n' attendez
-182 remercie
-181 de morges
-181 excuses pour
-181 l' erreur
-181 morges
-181 repond
-181 sms
180 agios
180 anonymise
-180 appels
-180 bouquet
-180 castorine
-180 d' avoir
-180 des excuses
-180 efface les
180 fichier anonymise
-180 il est
180 les agios
180 photo
180 prolonge
-180 registre
-180 service de
180 votre billet
-180 votre bouquet
-179 copie #
179 er septembre
-179 est ferme
-179 lien et
-179 presentons nos
-179 repondez a
179 toutes les
-178 # decembre
-178 a plus
178 au courant
-178 au samedi
178 avis
178 courant
-178 dans les
-178 escale voyages
-178 ete ouvert
-178 il s'
-178 informations
178 justificatif
-178 l' ancien
178 par
-178 passer pour
178 promis
-178 que des
178 un seul
-178 votre nom
-178 voyages
-177 # membres
-177 chaque annee
-177 d' hier
-177 demandons pardon
-177 direction de
177 est remboursee
-177 gite
-177 le gite
-177 lien de
177 livraison
177 merci de
177 remboursee
-176 aout et
176 cinq
-176 demandons
-176 et copie
-176 fiscal
-176 ne s'
176 nous venons
-176 prestataire
-176 recu fiscal
176 venons
175 aura
-175 avs
-175 de ne
-175 nautique
-175 numero avs
-175 oublie de
175 par courrier
-175 patients
-175 qu ils
-175 recommandons
-175 recommandons de
-175 salon nautique
-175 vous recommandons
-174 appel de
-174 banque et
-174 envoye la
-174 les deux
-174 nos utilisateurs
174 paye
-174 porte
-174 pourrait vous
-174 presentons
-174 rennes
-174 salon
-174 un pourrait
174 venue
-174 violation de
173 # par
-173 a personne
173 billet
-173 ce stade
-173 desoles d'
173 l' ordre
-173 laquelle
-173 limoges
-173 mars #
-173 moment
173 ordre
-173 stade
-173 sur l'
-172 de tout
-172 defaut
-172 intrus
-172 intrus a
-172 le monde
-172 lignes
172 prevenu
-172 vous y
-171 # est
-171 avant ce
171 avons retire
-171 de vous
171 devant vous
-171 et il
-171 koricash
-171 notre centre
171 prix
171 prochaine
-171 qui vous
171 rien n'
-171 t'
-171 vouloir
-170 amis
-170 chers amis
-170 de mots
-170 faute
-170 parce
-170 parce que
-170 partage
-170 si l'
-170 te
-169 avons pas
169 des la
-169 et averti
-169 n' avons
169 scans
169 scans de
-168 # appel
-168 appel gratuit
-168 confiance est
168 confie
-168 n' ouvrez
-168 ouvrez pas
168 un controle
168 votre abonnement
-168 votre confiance
-167 a des
-167 est reste
167 familles qui
167 le controle
-167 national
-167 noms
-167 parametre
-167 semaines
167 une semaine
-166 # rue
166 aviez pose
-166 chat
166 demain
-166 donnees aient
-166 etait pas
166 minuit
-166 notre equipe
166 pose
-166 sur les
166 un autre
-166 un paiement
-166 venez
166 votre solde
-165 aient
-165 aient ete
-165 chiffre
165 la somme
-165 nous nous
-165 on s'
-165 que ca
165 somme
165 voyageurs
164 aux clients
-164 changez le
164 court
-164 ecole
-164 envie
-164 envie d'
-164 j' ai
-164 l' ecole
-164 l' ete
-164 mieux
164 note
-164 notre
164 pour un
-164 securite sociale
164 si vous
-164 votre identite
-163 en demandons
163 et vos
-163 faute de
163 la chambre
163 par ecrit
-163 prenom
-163 prevenus
163 qui contient
-163 votre propre
-162 choix
-162 desoles de
-162 directement
-162 l' une
-162 passe par
-162 retirer
162 rue de
-162 semaine derniere
-162 votre service
161 # a
-161 a une
-161 de lundi
-161 et d'
-161 la liste
-161 le tien
161 merci
161 nouvelle
-161 tien
-161 un evenement
-160 accepter nos
-160 adressons
-160 adressons nos
160 compris
-160 desoles si
-160 directeur general
-160 dysfonctionnement
-160 ne permet
-160 nous regrettons
-160 permet
-160 pour ceux
160 protection de
-160 qui s'
-160 regrettons
-160 un dysfonctionnement
-160 une de
160 vide
-160 vous adressons
-159 affaire
159 de lettre
-159 derniere
-159 en excuser
159 encore
-159 entraine
159 ferme l'
-159 fevrier et
159 invitons
159 invitons a
-159 l' affaire
159 plus d'
-159 que la
159 rien a
159 sont maintenant
159 vous demander
159 vous invitons
-158 avis d'
-158 demandes
-158 des trois
-158 matin a
-158 nous devons
-158 novembre et
-158 operation
-158 remises
158 samedi
-158 trois ponts
-157 cellule
-157 cellule d'
-157 debut
-157 debut de
-157 deposee
-157 devoir
157 l' envoi
-157 la directrice
-157 recu deux
157 revenus
157 sont revenus
-156 a nous
-156 des #
156 horaire
-156 j'
-156 pour vous
-156 que d'
-156 tiers
156 tout
-155 # que
-155 commission d'
-155 elle a
155 il
155 la commission
-155 sante
155 veuillez
154 avec l'
154 avez
154 decembre
154 decouvert
154 demander de
-154 et nuit
-154 etaient pas
-154 la remise
-153 # octobre
-153 agit
-153 ca
-153 depose
-153 depose plainte
-153 du club
153 du site
153 la page
153 le site
-153 patiente
-153 permis
-153 s' agit
153 une equipe
-152 attendre
-152 code par
-152 demandez a
-152 erreur
-152 espace
152 faire pardonner
152 le remboursons
152 les codes
152 notre erreur
-152 que ces
-152 sommes navres
-151 a aucun
-151 ai prevenu
-151 aucun appel
-151 ce soir-la
-151 donnez suite
151 epreuve
-151 incident est
151 l' epreuve
-151 n' aviez
-151 nous excusons
151 portent
-151 pouvez aussi
-151 reste
-151 soir-la
-150 # profils
-150 la semaine
-150 pouvez repondre
-150 professionnel
-150 profils
150 si un
-150 vous demande
-149 de messagerie
149 et les
-149 excuser
149 saisit
149 soit
-148 bien mechant
148 confirme par
-148 de securite
-148 joindre au
148 l' aide
-148 mardi nous
-148 mechant
-148 n' en
-148 nous joindre
-148 ouvrez
-148 pouvez nous
-148 verifier votre
147 chambre
147 guichet
147 guichet #
147 plein
-147 retrouve
-147 sur #
-146 # ce
-146 cie
-146 de #
-146 de donnees
146 entre le
-146 mes excuses
-146 pour la
-146 y a
-145 # les
145 avant chaque
145 composez le
-145 contrat de
-145 et ne
-145 eu un
-145 general
-145 gratuit #
-145 juste
145 la loge
145 ligne
145 limite
145 loge
-145 si ca
-145 sociale
-145 votre choix
-144 a cet
144 accompagne
-144 club
-144 communaute
-144 de papier
144 internet
-144 jardin
-144 jardin de
-144 le jardin
-144 retard
143 # fevrier
-143 ait
143 aux
-143 banque de
143 chacun de
-143 changez votre
-143 chez
-143 des dernieres
-143 detruire
143 dix
143 est efface
143 invitee
-143 mardi #
-143 occasionner
-143 poignee
-143 poignee de
-143 serait
-143 tenter un
-143 un prelevement
-143 une poignee
-142 a quelqu
-142 demandons humblement
-142 humblement
-142 humblement pardon
-142 par courriel
-142 plus precieux
-142 precieux
-141 attentifs
-141 attentifs aux
-141 dernieres
-141 lundi au
141 moi
-141 nous n'
-141 signale
-141 visiteurs
141 votre voyage
141 voyage
-140 bonjour madame
140 cinq ans
-140 connexion
-140 du lundi
140 l' horaire
140 l' universite
140 notre part
-140 vous demandons
139 anciens
-139 castorine example
139 demande
-139 e-mail
139 factures
-139 message une
-139 nom
-139 plait
139 plan
139 plan de
-139 service des
-139 un sms
139 valables
-139 vous plait
138 acces
138 avance
138 avoir
-138 entrer
138 fonctionne depuis
138 garder
138 nom que
138 part a
138 plateforme
138 prendre
-138 presente mes
-138 que notre
138 retrait
-138 ta
-138 toute operation
-138 trop
137 appelle
-137 code a
-137 consultee
137 et retire
137 forfait
137 il en
-137 je m'
137 l' adresse
137 lundi nous
-137 mutuelle du
-137 numeros
-137 passe sur
137 pour
-137 que l'
137 retire la
137 soir meme
137 une
137 votre forfait
-136 avons adresse
136 couette
136 couette oree
-136 desagrements
-136 la carte
136 la couette
-136 les adresses
136 oree
-136 ouvrir un
-136 sinceres
-136 un logiciel
136 voici
135 # votre
-135 a recu
-135 avions pas
135 carte d'
-135 en repondant
-135 incident de
-135 lors du
-135 n' avions
-135 permanent
-135 photos
-135 pour cette
-135 recu notre
135 regies
-135 repondant
135 rue
-135 savons ce
-135 votre salaire
-134 base des
134 de janvier
-134 la base
134 rien de
-133 acte
133 deux personnes
-133 en #
133 enregistres
-133 et demandez
-133 example #
-133 excuses les
-133 les plus
-133 nous excuser
-133 par sms
-133 serveurs de
-133 tenter
-133 un qui
-133 violation
-133 vous repond
132 a cinq
-132 averti la
-132 conseiller
-132 de relance
132 du #
-132 est malencontreusement
-132 informee
-132 malencontreusement
-132 prions d'
-132 relance pour
-132 un conseiller
-131 de sante
131 deux
-131 examen
131 le dimanche
131 messagerie
-131 numeros de
-131 pas de
-131 raccrochez
-130 acceptez
130 acces le
130 avons remis
-130 d' un
-130 le mois
130 les
130 les badges
-130 menu de
-130 parle
-130 tresoriere
130 un fichier
-129 annonce
-129 anssi
129 badges
-129 c' etait
-129 l' anssi
129 le grand
-129 les permis
-129 privee
-129 propre
129 que le
-129 que votre
129 un taxi
-129 vie
-129 vie privee
-128 annee
-128 ces renseignements
-128 cher societaire
128 courrier
-128 d' hiver
-128 de toute
-128 la session
-128 numero
-128 session
-128 societaire
127 ans
-127 avons laisse
127 dites-le
-127 extranet
127 mars et
-127 notre extranet
-127 par simple
-127 retirer a
-127 samedi nous
-127 servir
-127 servir a
127 solde
127 tous nos
-126 agreer nos
126 article
126 cinq jours
-126 credit ou
126 est rectifie
126 et de
126 ete preleve
-126 ici et
126 l' article
-126 nous savons
-126 operation de
126 rectifie
-126 savons
-126 une operation
125 a partir
-125 connectez-vous
-125 ecrivez-nous en
-125 et a
-125 la cle
-125 suis profondement
-124 boulette
124 cnil et
124 de le
-124 et on
-124 generale
-124 le mot
124 les bulletins
124 nous le
-124 pardon
-124 repondre a
124 signature
-123 lira
-123 ni
123 ordinateurs
-123 rendez-vous
-122 a notre
-122 accepter
122 active la
-122 aurais
-122 aurais du
-122 d' accepter
-122 j' aurais
122 la place
122 la veille
122 par virement
-122 perdu
122 veille
121 agents
-121 comptes et
121 entre #
-121 metier
121 retiree
-120 adresses
120 automatique
120 avez deja
-120 ce mail
-120 d' inconnus
-120 directrice generale
-120 donnez
120 etablissement
-120 eu
120 informe
-120 l' on
-120 la banque
120 medical
-120 ne donnez
-120 reservez
-120 votre vie
`,
  'protective-step': `
-408 dr
391 que tu
-375 cher
-374 gerante
369 jamais de
366 ne les
-364 directrice
-355 participation
-354 parler
-354 ta
351 le numero
-348 epices
-344 declaration
342 tu y
330 signalez
-325 merci de
-324 courriel et
-324 maintenant
-323 president
-319 je
-318 merci
318 par telephone
-317 ouverte
316 castorine example
-316 il ne
-314 des aujourd'
-313 avant le
-311 ordinateurs
-310 institut
-310 salut
308 nouveau
-307 envoi
-304 tenus
-302 ganivelle
-300 lecteurs
-299 compte avant
-298 tresoriere
-297 paniers
-297 watteville
294 jamais
294 remboursements
294 remboursements sur
294 vos remboursements
-293 avant dimanche
292 vigilant
290 changez votre
-290 fichiers
-290 sont rendus
-288 college
-288 fonctionne
-288 le college
-287 ne contient
-286 elus
-286 sera
-285 equipe
-285 quel
-285 secretaire
283 securiser
-281 un cabinet
-280 porter
-280 porter plainte
-280 programme
-279 facturation
278 sur
276 on vous
-275 ?
274 l' on
-274 outils
-274 personnes qui
-273 directement a
-273 musee
273 preuve
-273 repondre directement
-273 sont gardes
-271 librairie
-270 example
270 ne le
270 soin
270 soin que
-269 ce prix
-268 plainte
-268 reserve
-267 apres l'
266 si l'
-265 deja reserve
265 mefiez-vous d'
-264 pour tout
-263 elles
-263 repondre a
-263 vos nom
262 demandez le
-262 laboratoire
262 raccrochez
261 code de
261 partout ou
-260 mediatrice
-258 rien ne
-257 directeur
-257 m
-256 # repond
-256 clientele
-256 cours
-256 seul
255 ailleurs
-255 complet
-255 limoges
-254 centre de
-252 # est
-252 aurait du
-252 maison
-252 nom prenom
-252 postale
252 puis
-252 salaries
-252 un traitement
-251 le logiciel
-251 vient
-250 par mois
-249 ceux qui
-249 chers
249 envoyez
249 n' envoyez
249 saisissez
-249 si le
-248 c
-248 ceux
-248 l' ancienne
-248 les personnes
-248 mobilite
-248 trois
-247 bihan
-247 cooperative
-247 le bihan
-247 rang
-247 vous avoir
246 de messages
-246 madame
-246 sont
-245 le week-end
-245 paye
-244 de vendredi
-244 ines
-244 m'
-244 numerique
-243 l' equipe
-243 mobile
242 mefier
242 mefier des
-242 pas vous
-242 remercions de
-242 rendons
242 renouveler
242 vous mefier
-241 air
241 changez
-241 harricana
-241 l' harricana
241 mal
-241 pas a
-241 universite de
-239 avions
-239 je ne
-239 personne ne
238 nouveau mot
-238 restaurant
-237 a ce
-237 centre
-237 n' ont
-237 naissance votre
-237 verifier votre
-237 voir
-236 consultee
-236 la mediatheque
-236 le dossier
-236 mediatheque
-236 service
-235 billetterie
-235 bonjour
-235 directement
-235 groupe
-235 liege
-234 avez deja
-234 ont pas
-233 ci-dessous
-233 ma
-233 voit
232 ton
231 appels
-231 contient
-231 ouvrir un
-230 administration
230 choisis
230 choisis un
-230 le votre
-229 avons pas
-229 desormais
-229 n' avons
-229 refuse
-229 responsable
228 egalement
-228 envoye par
-227 bande
-227 des inconnus
-227 la bande
-226 ta carte
-225 la team
-225 sonner
-225 supprimer
-225 team
-224 a pas
-224 de deux
224 liste de
224 n' y
-224 prend
-224 que le
-224 seuls les
-224 sur nos
-223 et je
223 ou une
-223 sera pas
-223 toute notre
-222 apres
222 avez treize
-222 confiance
222 credits
222 le faire
222 mois pour
222 treize mois
222 votre carte
-221 avez reserve
-221 contenait
-221 demande un
-221 du
-221 la date
-221 lui
-221 personnes
-221 pour vous
-221 reserve a
-220 venus
-219 course
-219 detruits
-218 devis
-218 marche
217 connectez-vous
217 demandez a
-217 le mois
-216 d' aujourd'
-216 hui ne
-216 ne sera
-216 points
-215 solde
-214 # et
-214 bien mechant
214 cliquez
-214 example #
214 mairie
-214 mechant
-214 meilleurs
-214 ou non
-214 peut
-213 comite
-213 l' avez
-213 n' etait
-213 rectificative
-213 retirer
-213 vous remercions
212 banque de
212 compromis
-212 en fait
-212 mutuelle du
212 pour securiser
-212 sans demarche
212 securiser votre
-211 avenir
211 ne
211 rien de
210 code
-210 conserve
210 l' ancien
-209 ce mail
209 de carte
-209 photos
-209 recu
-209 votre solde
208 appellerait
-208 l' envoi
-208 les sessions
-208 n' avez
-208 sessions
207 carte
207 comptes et
-207 les badges
-207 n' avait
207 recommandons
207 recommandons de
-207 ton adresse
207 vous recommandons
-206 encore
-206 passe a
-206 prevu
-206 temoin
-205 eleves
-205 l' information
205 la banque
-205 le montant
-205 national
-205 pas dans
-205 reponds
-204 coffre
-204 dans notre
-204 le service
-204 recevrez
-204 responsable de
-204 serait
-204 service clients
-203 l' ouverture
-203 or
-203 ouverture
-203 port
203 sur les
-202 amis
202 aucun lien
-202 chat
-202 chers amis
-202 client
-202 e-mail
-202 etaient
202 l' utilisez
-202 n' en
-202 quai des
-202 secretaire a
-201 envoye
-201 le carnet
201 les comptes
-201 rien a
-201 signe
201 votre date
201 vous-meme
200 banque
-200 droit
-200 droit de
-200 et votre
-200 simples
200 suggerons
200 vous suggerons
-199 anomalie
-199 avez rien
-199 comptiez
199 lien et
-199 penalite
-199 une anomalie
-199 vous comptiez
-198 joue
-197 caisse de
-197 cie
-197 commande
-197 grand
-197 il n'
-197 informee
-197 livree
-197 livree a
-197 une commande
-197 verse
-196 appelez-moi
-196 desormais plus
-196 outil
-196 pas lieu
-196 question
196 tes horaires
196 tes parcours
-196 toute question
-196 vous n'
-196 y est
195 banque et
-195 claire
-195 commune
195 dans vos
-195 ferhat
-195 general
-195 le soir
-195 petit
195 pour vos
-195 pouvez aussi
195 supprimez
-194 carnet
-194 est
-194 le prochain
194 que ces
-194 secretaire general
194 si quelqu
-194 suivi
-193 ancienne
-193 est le
193 et si
-193 reste
-192 au menu
-192 besoin
-192 besoin de
-192 monsieur
192 personne qui
-192 remercions
-192 retirer a
-192 se
-191 exercice
-191 moyen de
191 ni
-191 objet
-191 papier
-190 automatique
-190 cette
190 l' ouvrir
-190 le bon
-190 le spectacle
-190 messages d'
-190 rue
190 sans l'
-190 spectacle
-190 systeme
190 une nouvelle
189 adresse courriel
189 de l'
189 demande
189 fichier sans
-189 pour toute
-189 sans le
-188 avez paye
-188 avoir ete
-188 bruxelles
-188 codes
-188 protege par
-187 l' ordre
-187 ordre
-187 par un
-187 portable
-187 reclamer
187 reservee
-187 tes messages
-186 bien a
-186 court
-186 ecrivez-nous
-186 fait partie
-185 le printemps
-185 plait
-185 rendus
185 sur simple
-185 vous plait
-184 chargee
-184 notre
-184 seconde
-184 une seconde
184 votre banque
-183 demeure
-183 etait
-183 fois
-183 plainte et
-183 trop
-183 voici
-182 billet
-182 difference
-182 domicile
-182 la difference
-182 medical
-181 a retire
-181 ces renseignements
-181 et nous
-181 l' offre
-181 protege
-181 sur le
-180 mme
-180 n' est
-180 nautique
-180 parametre
-180 pas ete
-180 salon nautique
-180 tous
179 abonnes
-179 figurent
-179 je reste
-179 on a
-178 avant que
-178 caisse
178 demandez
-178 limite
-178 logiciel
-178 mois d'
-177 avons joint
-177 enquete
-177 grandes
-177 grandes printanieres
-177 les grandes
-177 prises
-177 vrai
-176 # par
176 activer
-176 detruire
-176 donc
-176 on est
-176 sans frais
-176 verso
-176 voici le
-176 voulez
-175 annule
-175 clients
-175 ecrit
-175 etat
-175 l' etat
-175 lignes
-175 sociale et
174 choisir
174 choisir un
-174 identite
-174 l' une
-174 ligne
-174 lire
-174 partage
174 pas
174 qui vous
-174 verte
173 activez
173 activez la
-173 bonjour a
173 ouvrir
-173 preferez
-173 vous preferez
-172 celui de
172 demande de
-172 horizon
-172 ici ou
-172 moyen
-171 la veille
-171 seront
-171 valables
-171 veille
-170 avons revoque
-170 confie
-170 demandera
-170 entre #
-170 et on
-170 joindre
-170 l' an
-170 prevoyance
-170 revoque
170 simple
-170 vraiment
-169 cabinet dentaire
-169 dentaire de
-169 l' avenir
-169 l' ourthe
-169 nouveaux
-169 ourthe
169 par simple
-169 prudence
-169 tenter
-169 un outil
-168 a toutes
-168 livres
-168 nous venons
-168 pas en
-168 rendu
-168 venons
-168 verifier
-168 votre arrivee
-168 vous recevrez
167 attentifs
167 attentifs aux
167 avant de
-167 et la
-167 etait pas
-167 ou par
-167 telecharge
167 treize
-166 adresse votre
-166 affiches
-166 carte d'
-166 ce que
166 horaires
-166 peuvent
-166 que d'
166 releves
-166 verifie
-166 veuillez nous
166 vos
166 vos releves
-165 autre
-165 conseil
-165 courrier
165 de messagerie
-165 direction de
165 et d'
-165 factures
-165 imprime
-165 nom que
-165 point
-164 demarche
-164 direction
-164 la direction
-164 ne sont
-164 nous les
-164 pas de
-164 porte
-164 retrouve
-164 sans avoir
-164 sont pas
-164 souhaite
-163 a cote
-163 avons ferme
-163 bonjour madame
163 ce fichier
-163 choix
-163 cote a
163 depuis votre
-163 exceptionnel
-163 il est
163 la double
-163 rembourse
-163 soirees
-163 votre fidelite
-163 vous le
-162 a
-162 alertes
-162 cet outil
-162 dentaire
-162 documents
162 n' ouvrez
-162 ne part
-162 noms vos
162 ouvrez pas
-162 releve
-162 s' il
-162 traitement en
-162 valider
-162 votre contrat
-162 voyez
-161 et les
161 et partout
-161 etre
-161 humain
-161 l' autre
-161 les acces
-161 peut tenter
-161 savons ce
-161 seuls
-160 a qui
160 avoir
-160 bonjour monsieur
-160 ce n'
-160 comporte
-160 directeur general
-160 les lettres
-160 message je
-160 sejour
-160 une de
-159 controle
-159 il contenait
-159 payer
-159 repondant a
159 tranquillite
-158 coordonnees
-158 le dimanche
158 lien
-158 nom
-158 normalement
-158 tous les
-157 album
-157 chacun
-157 clair
-157 coute
-157 coute #
-157 dix-sept
-157 est de
-157 jetez
-157 jetez l'
-157 l' album
-157 la rue
-157 ponts
-157 portent
-157 printanieres
-157 rendez-vous
-157 sociale
157 soyez
157 tes
-156 et #
-156 jamais ete
-156 l' un
-156 la periode
-156 la sacoche
-156 periode
-156 repondez
-156 sacoche
-156 sacoche courrier
-156 touches
-156 tous nos
-155 arrivee
-155 de morges
-155 le secretaire
-155 leurs
-155 morges
-155 votre choix
-154 a jamais
-154 et pour
-154 le contrat
-154 moment
-154 nom et
-154 onze
-154 plusieurs
-154 proteger
-153 en quelques
-153 equipe de
-153 information
-153 la loge
-153 la porte
-153 loge
-153 vous y
-152 badges
-152 certificats
-152 dans l'
-152 de mars
-152 la saison
-152 membre
-152 mon
-152 saison
-152 souhaitez
-152 vous souhaitez
-151 a deux
-151 agit
-151 botte
-151 botte verte
-151 ces informations
-151 comptes rendus
-151 de paie
-151 la botte
151 qui
-151 releve de
-151 risquez
-151 s' agit
-151 vous ne
-150 avec les
-150 generale
-150 recu un
-150 votre billet
-149 bulletin
-149 escale
-149 h et
-149 outil qui
-149 prestataire
-149 servir
-149 servir a
-149 stage
-149 un autre
-148 acceptez
-148 aurez
-148 de lettre
-148 de nouveaux
-148 fourni
-148 hier nous
-148 les autres
-148 ne l'
148 ouverts
148 toute demande
-147 alors que
-147 boutique
147 ces messages
-147 de telephone
-147 deja ecrit
-147 demain matin
-147 est saisie
-147 ici au
-147 l' hotel
147 messages
-147 ont deja
-146 deja
-146 est pas
-146 hiver
-146 il a
-146 que leur
-146 qui nous
145 # metres
-145 adresse e-mail
-145 ce courriel
145 changer
-145 compte a
-145 faisons
-145 la directrice
-145 les salaires
-145 mars
145 metres
-145 nous faisons
-145 passer
145 retire les
-145 tres
-145 venez
-145 verses
-145 votre adresse
-144 camp
-144 cesse
144 et demandez
-144 l' avis
-144 medicaux
-144 ne change
-144 partie
-144 peuvent venir
-144 qu on
-144 telephoner
-144 tenter un
-144 un prelevement
-144 velibrune
-143 # sur
-143 avions pas
143 changer le
143 changez le
-143 d'
-143 de bien
-143 dites-le-nous
-143 en cours
-143 joint le
143 lien de
-143 n' avions
-143 pardon pour
-143 plus d'
-143 prochaine
-143 service des
-143 sur #
142 ces
-142 gardez
-142 lot
-142 personnel
-142 pouvait
-142 prix est
-141 abonnement
-141 apres #
-141 conseiller
-141 dans le
-141 doivent
141 est un
-141 et un
-141 etait a
-141 ferme a
-141 integral
-141 medecin
141 non
141 reglages
-141 saisie
141 semaines
-141 ses
-141 un conseiller
-141 votre medecin
140 anciennes
-140 aurais
-140 aurais du
-140 autres
-140 bon
140 envoyons
-140 et une
-140 il en
-140 inscription
-140 j' aurais
-140 la cle
-140 la rentree
-140 les votres
-140 message de
-140 message et
-140 plus la
-140 pouvez repondre
-140 risque
-140 secretariat
-140 un numero
-140 votres
-139 approche
-139 b-117
-139 debut
-139 debut de
-139 ecole
-139 ferme
-139 indique
-139 l' ecole
-139 nous aviez
139 passe de
-139 printemps
139 qu aucun
-139 tout le
-139 vide
-138 alors
-138 aurait
138 authentification
138 coup
138 coup de
138 de fil
-138 directrice generale
138 double authentification
-138 en repondant
-138 est efface
138 fil
-138 la reservation
-138 le bureau
-138 nos salutations
-138 ont fait
-138 operations
-138 repondant
-138 salutations
-138 seules les
138 sur votre
-138 tant que
-138 vous sera
137 escroc
-137 et releve
137 quelqu
137 quelqu un
-137 renseignements
137 un escroc
-136 concerne
-136 confiance et
-136 de plus
-136 engagement
-136 nom votre
136 passe sur
-136 remercie
-136 salaires
-136 securite sociale
-136 si un
136 un nouveau
-135 de quoi
-135 demande pardon
-135 garderie
-135 iban
-135 principal
-135 qu il
-135 quoi
135 recue
135 reglons
-135 seules
-135 votre service
-135 y a
-134 !
-134 avril
-134 bien
-134 change
-134 de papier
134 et refusez
-134 jardin
-134 jardin de
-134 le jardin
-134 menu
134 mois
134 refusez
-134 repondez a
134 sms
-134 tant
-134 un des
-134 un message
134 utilisez
-134 vous appelle
-133 avait
-133 en ligne
-133 enfant
-133 est a
-133 etiez
-133 minutes
-133 soir
-133 votre coffre
-133 vous etiez
-132 compte bancaire
-132 et vos
-132 lettres
-132 passant
-132 passant a
132 reseaux
131 la plateforme
-131 nous ont
-131 sur papier
-131 trouverez
-131 vous trouverez
-130 acces
-130 adresse telephone
130 aux
-130 bouquet
130 connexion
-130 ecrit pour
-130 fermee
130 les adresses
-130 nous vous
-130 remis l'
-130 un compte
-130 votre bouquet
-130 vous qui
-129 adresse numero
-129 hotel
-129 joindre au
-129 les bulletins
-129 matin
-129 noms
-129 nous joindre
-129 pouvez nous
-129 sa
-129 vous en
-128 agence
-128 assurance
-128 au
128 demanderons
128 du salon
-128 exemplaire
-128 informe la
-128 le grand
128 votre espace
128 vous demanderons
-127 ca
-127 gratuite
-127 justificatif
-127 les cles
-127 prevenu
-127 quand vous
-126 # n'
-126 ancien
-126 bulletins
-126 d' ici
-126 d' identite
-126 nos services
-126 peux
-126 prix
-126 remboursement integral
-126 sous
-126 toujours
-126 tu peux
125 a personne
-125 a present
-125 apres-midi
125 as
-125 code permanent
-125 dix
-125 le livreur
-125 les fichiers
-125 notes
-125 notre centre
-125 passer pour
-125 sont bien
-125 y lire
-124 cafe
-124 dates
124 don
-124 en mars
-124 facture de
124 ici et
-124 independant
-124 lettre d'
-124 livre
-124 mars et
-124 ne court
-124 nos
-124 pendant
-124 pour un
-124 prive
-124 reservation
-124 semaine et
-124 toutes les
-124 votre facture
-123 # rue
123 deux etapes
123 en deux
123 etapes
-123 faute de
-123 fibre
-123 le premier
-123 pour nous
-123 quand
-123 que je
-123 signature
-123 vos noms
-122 avais
-122 avis de
-122 cette fois
-122 excusons aupres
-122 foi a
-122 hiver #
-122 main
-122 nom adresse
-122 nous savons
-122 pardonner
-122 savons
-122 week-end
-121 ce matin
-121 cette semaine
-121 contact
-121 demandes d'
-121 deux personnes
-121 dit
-121 ete preleve
-121 sans reserve
121 toute operation
-121 un simple
121 verifiez
-120 a telecharge
120 cite
120 cite votre
-120 de vos
-120 elle a
-120 enregistrement
-120 immeuble
-120 l' enregistrement
-120 le nom
120 me connecter
-120 ou repondez
-120 page du
-120 parle
120 pas les
-120 resultats
120 si vous
-120 vos resultats
120 votre traitement
`,
  'pleasantry': `
-493 salut
-491 enregistrement
-491 l' enregistrement
-489 aurez
-485 directrice
-429 ne le
-424 dr
-420 les badges
-413 universite
-412 badges
405 coeur
-403 demain matin
-402 president
-401 ?
-397 example
-397 voici le
-392 librairie
-392 quai des
-382 part a
-381 responsable
-378 gerante
-378 institut
-375 le week-end
-374 ta
373 remercie
372 engagement
-364 quai
-362 billetterie
-362 ines
-361 fibre
-354 chacun
-354 je reste
353 lui
-349 conseil
-348 epices
348 soirees
-347 directeur
-347 limoges
-346 laboratoire
-345 difference
-345 la difference
-344 depuis le
344 ferme
-344 lecteurs
-344 situation
-342 pouvez faire
-338 musee
-337 assurance
-333 corrige
332 eu un
-331 madame
-328 ne les
-327 petit
-325 ganivelle
324 !
324 au menu
-324 college
-324 cooperative
-324 le college
-324 me
-324 mobile
-322 bande
-322 la bande
-322 maintenant
-321 bonjour a
-321 ferhat
-319 limite
318 au centre
317 amour
317 annee
-316 # #
-315 bonjour
-315 port
-313 mediatrice
-313 serait
-313 temoin
-312 watteville
-304 pas a
-304 retrouve
-303 secretaire
303 toute l'
-302 invitee
-302 service
-301 sur #
-298 cher
-298 cours
298 maison
-295 des excuses
-294 ouverte
-293 un numero
-292 mobilite
-291 la team
-291 team
-290 automatiquement
-289 acompte
-289 bihan
289 comme
-289 le bihan
-288 tresoriere
-287 m
-286 # jusqu
-286 des aujourd'
-286 mal
-286 programme
-285 inexact
-283 le montant
-281 liege
-280 clientele
-280 fermee
-278 sont rendus
-277 participation
-276 bien a
-276 numerique
-276 panier
-275 paniers
-274 tenus
-273 a deux
-273 passer
-273 signe
-273 voici
-272 a vos
-272 stage
-271 # est
271 ferme a
-271 l' avez
-269 risquez
267 region
-265 a plus
265 place le
-264 la piece
-264 reprises
-263 avec la
-262 # rue
-262 agence
-262 le carnet
-261 commune
-261 equipe
-261 nouveau
-260 h a
-260 le service
-259 eleves
-258 inscription
-257 # septembre
-257 dans le
-257 or
-256 chers
-256 la mediatheque
-256 mediatheque
-253 annule
253 enfant
253 peuvent venir
-253 rue
252 menu
251 a nous
-250 aura
250 de son
-249 aucun retrait
-249 declaration
-249 demander
-249 retrait n'
247 deposes
-247 detruits
-247 septembre
-247 voir
246 doivent
246 et que
-246 ici ou
245 plus de
-244 cas
-244 credit
-244 ecrire
244 excuses et
-244 sa
-243 a qui
-243 la directrice
-242 hotel
-242 responsable de
-241 attentifs
-241 attentifs aux
-241 etiquette
-241 l' etiquette
-241 lignes
240 six minutes
-240 trop
-239 comite
-239 dix minutes
239 retirer a
-239 sans rendez-vous
-239 service des
239 six
-238 direction de
-238 mutuelle du
-237 h les
-237 le samedi
-236 ci-dessous
-236 decouvrez
-235 ce stade
-235 en janvier
-235 stade
-234 au courant
-234 avenir
-234 courant
-234 de securite
-234 direction
-234 journaux
-234 la direction
-234 moins
-233 enfants
-232 chat
-232 course
-232 donc
-232 jamais de
-232 les acces
232 nous faire
-232 nous les
-232 toutes nos
-231 l' ancien
-231 prochaine
-231 public
231 votre vie
-230 bien
230 cybersecurite
-230 nuit
230 sur le
-230 tous les
-229 l' information
-229 prises
229 quel
-228 a cote
-228 complet
-228 cote a
228 desormais plus
-228 reservez
-227 elles
-227 le tien
-227 listes
227 pour vous
-227 temps
-227 tien
-226 avions
-226 de sante
-226 devant vous
-226 mutuelle
-226 par
-225 ces donnees
-225 cette faute
-225 seuls les
-225 soir
-225 votre train
-225 week-end
224 demain
-224 detruire
-224 la place
-223 appele
-223 carnet
-223 choix
-223 grand
-223 le soir
-223 sur nos
-222 est faux
-222 et nuit
-222 nouvelle
-222 quand vous
-221 cas de
-221 en fait
-221 example #
-221 fevrier a
-221 le prepose
-221 prepose
-220 # repond
-220 cible
-220 d' envoi
-220 exceptionnel
-220 la semaine
-219 au local
-219 circuit
-219 cote
-219 depuis votre
-219 la cle
-219 le circuit
-219 local
-219 que la
219 que les
-219 trouverez
-219 vous trouverez
-218 ce que
-218 est saisie
-218 hier nous
218 la caisse
-218 remboursement integral
218 retirer
-217 general
217 printemps
-217 s' il
-216 impression
-216 l' impression
215 accompagne
-215 devis
-215 en parler
-215 hache
-215 poulet
215 questionnaire
214 abonnement
-214 boulette
-214 desoles de
-214 exercice
-214 incident est
-214 la commission
-214 profondement
-213 er et
-213 jour et
213 les familles
-213 pour tout
-213 prudence
-213 quand
-213 sante
-213 venez
-212 c
212 est ferme
-212 guichet
-212 guichet #
-212 recu un
211 bonnes
211 rendez-vous et
-210 accueil
210 ete et
-210 l' accueil
-210 le numero
-210 n' a
210 nous ont
-210 verso
-209 a jamais
209 d' un
209 etait a
209 passe un
208 documents
208 janvier
-208 vous qui
-207 claire
-207 parametre
-207 parler
-207 votre choix
-206 atelier
-206 est a
-206 excuses les
-206 les plus
-206 preferez
-206 rendus
-206 vous preferez
-206 vous sera
-204 a dimanche
204 cafe
-204 est la
-204 horizon
204 la securite
-204 proteger
-204 rien
204 securite de
-204 valider
204 venir
-203 botte
-203 botte verte
-203 cesse d'
-203 commission
-203 coute
-203 coute #
-203 la botte
203 le bon
-203 le logiciel
202 approche
-202 club
-202 connecter
202 jamais ete
-202 mme
202 peuvent
-201 a retire
-201 avant #
-201 fois
-201 les riverains
201 mieux
201 que le
-201 riverains
-201 saisie
-201 vous n'
-201 vous remboursons
-200 assures
-200 de ce
200 n' avait
-200 un evenement
-199 bonjour monsieur
-199 chargee
-199 entre #
199 est pas
-199 le remboursement
-199 mairie
-199 prevenir
-199 votre arrivee
198 clair
-198 equipe de
-198 mardi a
197 # decembre
-197 anomalie
-197 comporte
-197 sinceres
-197 une anomalie
-196 ancien
-196 chez l'
-196 prevoyance
-196 une nouvelle
-195 cesse
195 compris
-195 constate
-195 entreprises dont
-195 les entreprises
-195 plus la
194 jusqu a
-194 outils
-194 ouverts
-194 verte
-193 air
193 client
-193 comptes
-193 de paie
-193 en quelques
193 ete
-193 l' equipe
193 la saison
-193 lundi a
-193 ordinateurs
-193 pas en
-193 retrait
193 saison
-192 concernees
192 des #
-192 envoyez-nous le
192 parents
192 plus tard
-192 pour vos
-192 sollicitation
192 tard
-192 treize
-191 h et
-191 justificatif
-191 messages d'
-191 nom et
-191 on l'
-191 soyez
-190 adresse courriel
-190 et l'
-190 la camera
-190 mene
190 onze
-190 pouvez aussi
-190 prolonge
-190 sur simple
-190 verifier votre
-189 ecrit que
-189 incident
189 inscriptions
-189 inventaire
-189 l' inventaire
-189 la sacoche
-189 laquelle
-189 le votre
189 les inscriptions
-189 les rappels
-189 ma
-189 rappels
-189 sacoche
-189 sacoche courrier
-189 seuls
-189 une semaine
-189 vendredi
189 votre fidelite
188 fevrier et
-188 que j'
-188 sont gardes
-187 base des
-187 charge
-187 cie
187 et le
-187 et un
187 jour
-187 la base
187 midi
-187 monsieur
-186 # autres
-186 hier
186 l' entree
-186 le vol
-186 ligne
-186 semaine
-186 vous avions
-185 arrivee
-185 il s'
-185 l' ordre
-185 merci de
-185 ordre
185 rendez-vous
-185 simple
184 d' ailleurs
-184 reponds
-184 vous nous
-183 aviez
-183 dans l'
-183 envoyez-nous
183 est inscrite
-183 et #
-183 faille
-183 groupe
183 inscrite
-183 joindre au
-183 la deuxieme
-183 le lien
-183 nous joindre
-183 pouvez nous
-183 votre
182 a tous
-182 de papier
-182 gardes
-182 jardin
-182 jardin de
-182 le jardin
-181 jeudi
-181 passe a
181 prevu
-181 que nous
-181 recette
-181 risque
-180 bruxelles
-180 est pour
180 familles
-180 intrus
-180 intrus a
180 la rentree
-180 paye
-180 velibrune
179 badge
179 badge reste
179 dans la
-179 envoyez
-179 est au
-179 n' envoyez
-179 portent
-179 reglages
-179 rien n'
-178 il a
-178 porter
-178 porter plainte
177 le plus
-177 mauvaise
-177 papier
-177 secretaire general
-177 votre solde
-176 a eu
-176 avez treize
-176 cnil a
-176 devant
-176 familles qui
-176 le cas
-176 le faire
-176 mois pour
-176 ont ete
-176 operations
-176 securite
-176 toute notre
-176 treize mois
-175 anciens
-175 appelle
-175 bonjour madame
-175 la periode
175 la session
-175 le contrat
-175 periode
175 prend
175 session
175 simples
-174 en demandons
174 est notre
-174 la version
-174 service clients
-174 solde
-174 utilise
-173 appelez-moi
-173 au prix
-173 banque de
-173 commande
-173 du littoral
-173 les adresses
-173 littoral
-173 parle
-173 toutes
-172 agents
-172 carte
-172 directrice generale
-172 le bouton
-172 principal
172 tenait
172 tenait a
-171 a toutes
-171 commandez
-171 de janvier
171 entree
-171 objet
-171 veuillez
-170 activer
170 aux
-170 chacun peut
-170 est plus
-170 inconnus
-170 la somme
-170 nature
-170 servir
-170 servir a
-170 somme
-170 son choix
-169 bouton envoyer
-169 bulletin
-169 demande
-169 ecole
-169 imprime
-169 l' ecole
-169 le stagiaire
169 marche
169 privee
-169 que ces
-169 stagiaire
-169 train
169 venus
169 vie
169 vie privee
169 vous etes
-168 avis
-168 avoir ete
-168 avons ecrit
168 d' escale
-168 deposee
168 escale voyages
-168 nautique
-168 pardonner
-168 pour cette
-168 salon nautique
168 voyages
-167 amis
-167 chers amis
-167 commandes
-167 contrat
-167 d' identite
-167 facture
-167 generale
-167 journee
-167 le site
167 pu etre
-167 samedi #
-167 sont
167 vient
166 # janvier
-166 # seront
-166 calendrier
-166 en ligne
-166 payer
-165 ancienne
-165 b-117
-165 contenait
-165 d' hiver
-165 de mars
-165 deuxieme
165 escale
165 fidelite
-165 le secretaire
-165 nombre de
-165 nous aviez
-165 nous avions
-165 ponts
-165 remboursement
-165 salon
-165 voyageurs
164 absolue
-164 accepter nos
-164 bureau du
-164 chez nous
-164 d' avance
-164 dimanche !
-164 est remboursee
-164 integral
164 n' est
-164 pendant #
164 plus
-164 remboursee
-164 reste en
164 ses
-164 sonner
-164 vous est
-163 ce message
-163 directeur general
-163 e-mail
-163 identite
-163 les #
-163 page du
-163 sera
162 confiance est
-162 fin de
-162 la porte
-162 les bulletins
-162 renforce
162 rentree
-162 un incident
162 votre confiance
-162 vous le
-161 # pour
161 bon
-161 la violation
-161 liste des
-161 peut etre
-161 qu on
-161 violation
-160 ces
-160 envoi
-160 l' a
-160 l' aide
-160 t'
-160 un sms
-159 # ce
-159 avant le
-159 cet
-159 fait
-159 gendarmerie
-159 la gendarmerie
-159 lese
-159 lien
-159 nous en
-159 ont fait
-159 peut-etre
-159 plan
-159 plan de
-159 quelques
-159 vous ont
-158 # vous
-158 de la
-158 epreuve
-158 gratuite
-158 jetez
-158 jetez l'
-158 jusqu au
-158 l' epreuve
-158 lundi
-158 prestataire
-158 si quelqu
-157 a faire
-157 agit
-157 directement a
-157 dossiers
-157 etes la
-157 jour de
-157 jours
-157 lot
-157 mardi
-157 montant
-157 qu il
-157 rang
-157 repondre directement
-157 s' agit
-157 salaries
-157 scans
-157 scans de
-156 assure
-156 dimanche #
-156 la date
-156 module
-155 application
-155 composez
-155 donnees a
155 meilleurs
-154 controles
-154 eux
-154 il
-154 information
-154 joindre
-154 on s'
-154 reclamer
-153 accepte
-153 faux
-153 l' application
-153 message
-153 nous excusons
-153 parce
-153 parce que
-153 seul
153 vous avoir
-152 ai
152 ecrit pour
-152 inutile
-152 la personne
-152 masque
-152 masque les
-152 national
-152 nos serveurs
-152 notification
-152 nova
-152 penalite
-152 prix de
-152 se
-151 attendu
-151 autres
-151 certificats
151 debut
151 debut de
-151 demandons pardon
-151 h pour
-151 mefier
-151 mefier des
-151 places
-151 vous l'
-151 vous mefier
-150 arrive
-150 changer les
-150 je
-150 la loge
-150 le mercredi
-150 leurs
-150 loge
-150 membre
-150 paie
-150 puis
-150 recevoir
-150 veuillez recevoir
-150 voyez
-149 # heures
-149 avis d'
-149 credit ou
-149 desagrements
-149 j' ai
-149 la rue
-149 le bureau
-149 partir de
-149 traitement
-149 vos commandes
-148 administration
-148 adresse e-mail
-148 cle
-148 dont
-148 et a
-148 modifier
-148 vingt
-148 votre salaire
-147 # appel
-147 a partir
-147 appel gratuit
-147 au dimanche
147 d'
-147 etait pas
-147 les autres
-147 les salaires
-147 n' etait
-147 verses
-147 votre contrat
-146 banque
-146 enquete
-146 et pour
-146 ete informee
-146 font
-146 je me
-146 pas de
-146 portable
-146 samedi
-146 se font
-146 supprimer
-145 cher societaire
-145 cinq
-145 du conseil
-145 la main
-145 nous pour
-145 repondre
-145 societaire
-145 un de
-144 appel
-144 avant chaque
-144 dates
-144 non
144 ou
-144 quatre
-144 si votre
-144 ta commande
-143 chambre
-143 des trois
-143 euros
-143 l'
-143 sera pas
-143 services
-143 soit
-143 trois ponts
-143 voulez
142 eu
-142 ici trois
-142 le dimanche
-142 les lettres
-142 s' excuse
-142 seules les
-141 courrier
141 decembre
-141 demandons
-141 examen
-141 matin
-141 pas les
-141 qu un
141 signaler
-141 souci
-141 souci nous
-141 un credit
-141 un logiciel
-140 # !
-140 # dossiers
-140 alors
-140 ce
-140 ce qui
-140 du club
140 etes
-140 ici au
-140 mars et
-140 promis
-140 si vous
-139 # et
-139 acte
-139 avons recemment
-139 bon document
139 compte
-139 compte d'
-139 court
-139 de test
-139 la police
-139 points
-139 police
-139 recemment
-139 recemment ete
-139 version
-138 alertes
-138 apres #
-138 audit
-138 d' aujourd'
-138 des inconnus
138 donnees est
-138 hotel des
-138 hui ne
-138 imprimeur
-138 j'
-138 l' envoi
-138 l' imprimeur
-138 l' un
-138 ne sera
-138 normalement
138 priorite
138 priorite absolue
-138 tout le
-137 avance
-137 bouquet
-137 conseillons
137 en #
-137 etiez
-137 il contenait
137 nouveaux
-137 sejour
-137 votre bouquet
-137 vous conseillons
-137 vous etiez
-136 accepter
-136 avaient
-136 comptiez
-136 couette
-136 couette oree
-136 d' accepter
-136 gratuit
-136 la couette
-136 menu de
-136 oree
-136 ou repondez
-136 peux
-136 piece
-136 rembourses
-136 sera rembourse
-136 sur tous
-136 telephonez
-136 tu peux
-136 vous comptiez
-135 bout de
-135 bouton
-135 demandes d'
-135 document
-135 en cours
-135 la mairie
-135 laisse
-135 livre
-135 passant
-135 passant a
-135 que votre
135 qui nous
-135 retire la
135 toujours
-135 vous avons
134 a ete
-134 adresse
134 autorite
134 avec lui
-134 commande du
-134 de tout
-134 elle
134 et avec
-134 excuses vous
-134 incident de
134 jusqu
134 l' autorite
-134 le controle
-134 le monde
-134 partout
-134 point
-134 samedi a
-134 souhaite
-133 camera
133 chez
-133 d' inconnus
-133 deleguee
-133 deux jours
-133 fonctionne
-133 les sessions
-133 lors du
-133 nous l'
-133 peine
-133 sessions
-133 soins
-133 test
-133 votre avoir
-132 a pas
-132 apres-midi
-132 automatique
-132 c' est
132 declare
-132 entre
132 et declare
-132 exterieure
-132 la veille
-132 message de
-132 personne exterieure
-132 porte
-132 veille
-131 # mai
-131 a present
-131 courriel
-131 deux
-131 en a
-131 est maintenant
-131 est reste
-131 excusons
-131 le livreur
-131 mon
-131 partir
-131 question
-131 repond
-131 toute question
-131 verifie
130 # fevrier
-130 chez vous
-130 de messagerie
-130 en octobre
130 etre
-130 ici
-130 presentation
130 que cela
-130 que des
-130 remboursons
-130 site a
-130 sur presentation
-129 a des
-129 abonnes
129 communaute
-129 ecrivez-nous en
-129 en cause
-129 fichiers
-129 heures
-129 l' autre
-129 l' ouverture
-129 logiciel
-129 mesure
-129 ouverture
-129 par simple
-129 visiteurs
128 confiance
-128 dans vos
-128 deleguee a
-128 demandez a
128 fevrier
-128 lettres
-128 retard
-128 si
-127 avez pas
-127 bureau
-127 contrat de
-127 demandera
-127 demandes
-127 dimanche
-127 escroc
-127 fourni
-127 madame monsieur
-127 moyen
-127 ou une
-127 passez
-127 sans
-127 un escroc
-126 avril
-126 codes
-126 d' une
-126 de nouveaux
-126 droit
-126 droit de
-126 humain
-126 informee
-126 l' ancienne
-126 marginal
-126 moment de
-126 notre lettre
-126 rectificative
-126 trois jours
-125 domicile
-125 en sommes
-125 et aucun
-125 etaient
-125 garder
-125 harricana
-125 l' harricana
-125 navres
-125 quelqu
-125 quelqu un
-125 releve
-125 sans demarche
-125 tours
-125 universite de
-124 a ce
-124 aujourd'
-124 aujourd' hui
-124 c'
-124 certaines informations
-124 contact
-124 des donnees
-124 elus
-124 envoyer
-124 hiver
-124 hui
-124 la fin
124 notre plus
-124 qui contient
124 richesse
-124 seules
123 avait
-123 deja ecrit
-123 et retire
-123 garderie
-123 gratuit #
-123 je vous
123 l' ete
-123 mai
-123 metier
-123 ont deja
-123 personne ne
-123 preuve
-123 prions de
-123 radiographies
-123 verifier
-122 # avril
-122 # metres
-122 adresses
122 confiance et
-122 excuse
-122 main
-122 messages
-122 metres
-122 retire les
-122 tant
-121 adressons
-121 adressons nos
-121 aide
-121 attendant
-121 cellule
-121 cellule d'
-121 dont la
-121 dysfonctionnement
-121 en attendant
-121 invitons
-121 invitons a
-121 lieu
-121 ou nous
-121 pardon pour
-121 qu
-121 un dysfonctionnement
-121 vous adressons
-121 vous invitons
-120 # er
-120 # votre
120 en mars
-120 er
-120 gite
-120 la mise
-120 le gite
-120 part
-120 retire
-120 savons ce
120 secretariat
-120 voit
`,
};
