import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  'apology': `
-396 dr
-361 gerante
-361 president
-356 directrice
-349 institut
337 excuses a
-328 ganivelle
-326 quel
-301 tresoriere
-295 limoges
-282 que ces
277 excuses vous
-274 librairie
-268 numerique
-263 billetterie
-260 rang
-255 epices
-255 la team
-255 team
-252 port
-249 bien a
249 de m'
247 profondement
-246 paniers
-243 fibre
240 vous demandons
-236 ines
236 vous presentons
235 demande pardon
-234 aurait pu
-234 facturation
-233 voir
-231 bande
-231 college
-231 depuis votre
-231 la bande
-231 le college
231 m'
231 surtout
230 pardonner
228 m' en
-228 mobile
-228 universite
-226 lire
-224 musee
223 avec vous
-223 commune
-221 c
-221 example #
-221 programme
-220 madame
-220 ouverte
-218 bihan
218 excuse
-218 le bihan
-218 me
-217 clientele
-217 nos salutations
-217 salutations
-216 aux
-216 elus
-215 secretaire
-214 cooperative
-214 en a
214 jamais du
-213 assurance
-213 temoin
-212 toute notre
-211 administration
-210 si votre
209 salaries
-208 complet
208 rendre
-208 retard
207 excuses
207 mes excuses
-207 service des
-206 clients
-206 comite
-206 confiance
-206 stage
-206 visiteurs
-205 ferme a
204 a chacun
-204 cours
-204 sont gardes
203 desoles de
-202 ?
-202 accepte
-202 liege
-201 tournee
-200 maison
-199 air
-199 mobilite
-198 chers
-197 monsieur
-196 cible
-196 lignes
-195 salut
-195 trois
-194 agence
-194 rectificative
-193 chargee
193 desoles et
-192 quai des
-192 ta
191 mes
191 pardon pour
-191 pu
190 perdu
-189 ceux que
-189 equipe
188 desoles d'
188 faute de
-187 attend
-187 caisse de
-187 declaration
-185 mediatrice
-184 demeure
184 s' excuse
-184 si
-183 chat
-182 bonjour monsieur
-182 credit
-182 hier nous
-182 mal
-182 retrouve
-181 ne les
-181 petit
-181 souhaite
-180 cher
-180 journaux
-179 les desagrements
179 vous demande
-176 bonjour madame
-176 remboursement integral
-175 a cote
-175 cote a
-175 exceptionnel
-174 annule
174 cette faute
-174 client
-174 l' equipe
-174 le carnet
-174 lecteurs qui
-174 responsable
-174 seraient
173 assures
173 suis profondement
-172 anciens
-172 secretaire general
172 suis
-171 a notre
-171 a plus
-171 integral
-170 connecter
-170 eleves
-170 trop
-169 coute
-169 coute #
-169 horizon
-169 lecteurs
-169 serait
-167 ce stade
167 et nous
167 oublie de
-167 stade
-166 ca
-166 cas de
-166 madame monsieur
-166 notre fournisseur
-166 outils
-165 en fait
-165 ma
-165 message je
-165 rue
-165 sur nos
-164 au menu
-164 directeur
-164 preuve
-163 de ceux
163 je vous
-163 qui s'
-163 service clients
162 a payer
162 et rien
-162 nature
-161 avons fait
-161 factures
-160 attentifs
-160 attentifs aux
160 change d'
-160 fournisseur
-160 humain
-160 limite
-160 ordinateurs
-159 arrivee
-159 direction de
-159 le service
-159 nombreux
-159 nombreux a
-159 prevoyance
-159 simples
-159 verte
158 bonne
-158 bonnes
-158 occasionner
-158 parametre
-158 reclamer
-157 des aujourd'
157 pour la
-157 sollicitation
-156 example
-156 fichiers
156 la plateforme
156 recevoir
156 veuillez recevoir
-156 vous a
-155 direction
-155 inexact
-155 la direction
-155 nautique
-155 preferez
-155 prestataire
-155 risque
-155 salon nautique
-155 toujours
-155 tres
-155 vous preferez
-154 desormais deux
-154 faire pardonner
-154 gene que
-154 la cle
-154 principal
-154 que la
-153 inscription
153 nous sommes
152 desolee
152 en suis
152 j' en
152 une journee
-151 aux clients
-151 la mediatheque
-151 mediatheque
-150 avenir
150 avez le
-150 clair
-150 quatorze
149 aviez pose
149 de le
149 pose
-148 au courant
-148 courant
148 en excuser
-148 la violation
147 d' adresse
-147 d' identite
146 adressons
146 adressons nos
-146 d' envoi
-146 jamais de
-146 lot
-146 or
146 toi
146 vous adressons
-146 watteville
145 attendre
-145 voici
-144 bonjour
-144 cote
-144 est inscrite
-144 inscrite
144 part et
-144 rembourses
-143 b-117
-143 fonctionne
-143 general
-143 se
143 vous presente
142 accepter nos
-142 club
-142 est saisie
-142 moins
-142 peuvent venir
-141 bruxelles
-141 demain matin
-141 permanent
-141 seconde
-141 une seconde
-140 auraient
-140 ce qui
-140 centre de
140 entre vous
-140 m
-139 caisse
-139 salon
-138 corriger
-138 en octobre
-138 quand vous
-137 audit
-137 comptes
-137 ici ou
-137 il en
137 nos excuses
-137 s' en
-136 operations
-136 velibrune
-136 vous le
135 demandons de
135 la version
-135 quand
135 vraiment
-134 est faux
-134 incident
-134 passez
-133 a tous
-133 amis
-133 chers amis
-133 desoles pour
-133 engagement
-133 exercice
-133 la somme
133 le calendrier
-133 ne vous
133 pour cette
-133 saisie
-133 somme
-132 # rue
132 autant
132 autant que
-132 bonjour a
132 d' autant
-132 est remboursee
132 excuser
-132 remboursee
-132 soirees
-131 ancien
-131 cie
-131 detruire
131 excuse aupres
-131 je reste
-131 jetez
-131 jetez l'
-130 conseillons
-130 que cette
-130 tenus
-130 vous conseillons
-129 fait partie
-129 gardez votre
-129 ont fait
-129 partout
-129 votre avoir
128 accepter
-128 botte
-128 botte verte
128 ci-dessous
128 controles
128 d' accepter
-128 la botte
-128 les
-128 meilleurs
-128 prises
-128 seul
-127 centre
127 excusons
-127 groupe
127 nous nous
-126 bureau du
-126 cas
126 dire
126 excuses et
126 garder
-126 identite
126 on tenait
-126 prix est
-126 qui se
-126 remboursons
-125 # repond
125 a mme
-125 confidentialite
-125 directrice generale
-125 etes
-125 grandes
-125 grandes printanieres
125 kabongo
-125 les grandes
-125 nous aviez
125 presente
-125 vrai
-124 anomalie
-124 ce que
-124 envoyez
124 la mairie
-124 n' envoyez
-124 trouverez
-124 une anomalie
-124 vous trouverez
-123 desoles si
-123 directeur general
-123 donnees ont
-123 du club
-123 harricana
-123 l' autre
-123 l' harricana
-123 livres
-123 plusieurs
-123 politique
-123 prudence
-123 reste
-123 universite de
123 votre voyage
123 voyage
-122 banque et
-122 boulette
-122 carnet
-122 de papier
-122 ete
-122 independant
-122 jardin
-122 jardin de
-122 l' ancien
-122 la commission
-122 le jardin
-122 lui
-122 partout ou
122 presentons
-122 violation
-122 vous remboursons
-121 agit
-121 cle
121 de vous
-121 desagrements
121 foi a
-121 fouetter
-121 fouetter un
-121 la directrice
-121 laboratoire
-121 quoi fouetter
-121 s' agit
-121 un chat
-120 approche
-120 d' escale
-120 de morges
-120 ecole
-120 equipe de
-120 l' ecole
-120 morges
-120 note
-120 objet
-120 publie
120 sans reserve
-120 vous ont
`,
  'fault': `
625 avions
-519 quel
-474 radiographies
469 vous avons
-455 notification
-453 ferme
-448 directrice
438 faux
433 est faux
-428 rien
-428 un numero
-420 chaque
-418 ceux qui
-418 complet
-417 depuis le
-417 dr
-412 codes
-409 confirme
-408 et une
407 nous avions
403 ta commande
-401 example
401 n' etait
-400 plus
-399 ont confirme
-394 adresse votre
-393 ?
-393 de le
391 avoir
-390 desormais deux
390 une erreur
389 pas pu
-389 president
-386 billetterie
-385 # autres
-382 pour la
-381 faute et
-381 figurent
-379 direction de
-379 sur nos
-378 temps
376 concernees
-376 gerante
-375 enfants
375 etait
-374 avant le
-373 fonctionne
-372 avec votre
-370 vous qui
-369 depuis ce
-369 excusons
-369 n' a
-368 desoles et
368 vu
367 qu un
365 avons pas
365 n' avons
-363 lundi a
-363 rue
362 fois
-362 le soir
-361 seront
-360 a votre
-360 demeure
-360 faire
-359 aussi
-359 son
-359 verifie
358 lot
-358 mobile
-356 venir
355 ordinateur
-354 caisse de
354 commande du
353 eleves
-353 qu il
-352 profondement
351 et votre
351 lire
351 mai nous
-350 annee
-350 normalement
346 de vendredi
-346 universite
-345 aux clients
-345 la fin
-342 # votre
-342 detruits
-341 deuxieme
341 leur
-340 avant l'
340 imprime
339 elle a
-339 service clients
-338 demain
337 boulette
-337 limoges
-337 marche
-336 trois
-335 au prix
-334 est notre
-333 n' avait
332 a deux
-332 voir
331 avons ecrit
331 verte
-330 commission
-330 voici
-329 rembourse
-328 a ce
328 quelques
328 reprises
-327 assurance
-327 depuis votre
-327 frais
-327 mobilite
-326 le prochain
324 aurait
324 donc
-324 sont bien
-323 ce soir
-323 corrige
-322 librairie
-321 bien a
-321 coffre
-320 avs et
-320 secretaire general
319 du fichier
-319 l' equipe
-317 cnil ce
-317 la commission
-317 maintenant
317 serait
316 # n'
-316 heures et
-316 surtout
-315 demande
-314 avant dimanche
-312 madame
-311 cette fois
-311 confiance
-311 de telephone
-311 demarche
310 b-117
-310 familles qui
310 hier
310 partie
309 aurions
-309 elus
309 en fait
-309 entrer
-309 je reste
309 le votre
-308 bloque
-308 desormais
-308 et un
-307 paniers
-306 egalement
306 fait partie
306 notre lettre
306 nous les
305 aurions du
-305 cooperative
305 nous aurions
305 societe
304 ecrit que
-304 peuvent
-303 bonnes
-303 participation
-303 vous la
-302 centre de
-302 nouveaux
-301 centre
-301 jamais de
-301 pas dans
-301 toute notre
-300 excuses et
300 jamais du
300 petite
-298 acompte
298 potentiellement
-298 une semaine
297 adresse telephone
297 d' avoir
297 lu
-297 reservee
-297 service des
-296 a vous
296 camp
-296 de plus
-296 est de
-296 tresoriere
-295 aupres de
-295 cas de
-295 cher
-295 en excusons
-295 l' ancienne
-295 que ces
-294 bon
-294 connecter
-294 demander
-294 ganivelle
-294 jusqu au
293 ecole
293 l' ecole
-293 ne change
293 vos commandes
-293 voyez
291 bouquet
-291 directeur
291 donnees ont
291 en quelques
291 inexact
-291 sera
291 votre bouquet
-289 avons fait
289 de tout
-289 declaration
289 le monde
-289 passez
-289 vous n'
-288 de nouveaux
-288 notre erreur
-288 notre faute
-287 agit
-287 avenir
-287 ne les
-287 s' agit
-287 tous nos
-286 faute
-286 maison
-286 mardi a
-286 secretariat
-285 est en
-285 la piece
285 monde
-284 vouloir
284 vous ai
-283 arrive
-283 le service
-283 personne ne
-282 c' etait
-282 la rue
-282 sous
-282 venez
-281 a tous
-281 clientele
-281 lundi au
281 que leur
280 mis en
280 qui l'
-280 vous pouvez
279 livre
-279 ont pas
-279 risquez
279 tout le
-279 un des
-278 gardez
-278 lecteurs
-278 mediatrice
278 restaurant
278 trop
277 aurait du
-277 demain matin
-277 meilleurs
277 verso
-276 administration
276 ce qui
276 connecte
276 connecte a
-276 epices
276 est connecte
276 objet
-275 # pour
-275 change
275 en est
275 erreur de
275 hache
-275 jamais ete
-275 midi
-274 avant de
-274 seul
-273 acceptez
-273 n' avez
-273 partiront
-272 cite
-272 cite votre
-272 nous en
-272 port
272 vendredi #
-271 atelier
-271 institut
-271 pouvez
271 que ca
-271 vos nom
270 aviez
270 ceux que
270 constate
-270 entreprises dont
-270 les entreprises
-270 publie
269 a telecharge
-269 devis
-269 nouveau
268 avons inverse
-268 bande
-268 ce que
268 inverse
268 l' erreur
-268 la bande
-268 retrouve
-268 second
-268 tes
268 trouve
-267 agence
267 aurais
267 aurais du
267 contact
267 de mots
-267 est le
267 j' aurais
267 la sacoche
267 sacoche
267 sacoche courrier
267 une
-266 claire
266 est une
-266 et si
266 juste
266 ouvert
265 conserve
265 lundi
265 secretaire a
-265 seul le
-265 vous ne
-264 au samedi
-264 laboratoire
-264 preuve
-264 reglages
263 visiteurs
-262 apres-midi
-262 est au
-262 il n'
262 la date
262 le tien
-262 nous nous
-262 numerique
262 recette
262 tien
-262 vous le
-261 dans l'
-261 est pour
-261 sont gardes
-260 comptiez
-260 envois
260 fevrier un
260 logiciel
-260 ma
-260 quai des
-260 rang
-260 savons ce
-260 vous comptiez
259 emporte
-259 le bureau
258 commandes
-258 conseillons
-258 demarche n'
-258 mefiez-vous d'
-258 un cabinet
-258 une lettre
-258 vous conseillons
-257 avec la
257 des inconnus
-257 est l'
-257 situation
257 votre adresse
-257 vous demandons
-256 botte
-256 botte verte
-256 credit
-256 de deux
-256 equipe
-256 eventuellement
-256 la botte
-256 la team
256 parametre
-256 remboursons
-256 team
-256 verse
256 vous ont
-255 commune
255 des #
-255 reserve
254 bloquer
-254 c
-254 envoyons
-254 fichier sans
254 vu votre
-253 college
-253 le college
253 le nom
253 leurs
-253 prive
-253 qui ont
-252 faisons
-252 nous faisons
-252 par simple
-251 foi
250 # clients
-250 a present
-250 aux
250 courrier
-250 difference
-250 ines
-250 la difference
-249 aide a
-249 example #
249 hier nous
249 la semaine
-249 papier
-249 rib
-248 incident
248 l' a
-248 reservez
-248 vous demander
-247 avez pas
-247 avons revoque
-247 bihan
247 inscrits
-247 le bihan
247 oublie
-247 par telephone
-247 parle
-247 revoque
-246 # avant
246 anomalie
246 etait pas
246 le dossier
-246 premier
246 une anomalie
245 au lieu
-245 composez
-245 votre carte
244 de mars
-244 le dimanche
-244 part
244 que votre
244 y lire
-243 cellule
-243 cellule d'
243 derniere
243 parce
243 parce que
-243 que nous
243 recu un
-242 apres l'
-242 aucun frais
-242 cinq jours
-242 de huit
242 depuis #
-242 h les
-242 huit
-242 le fichier
242 mauvais
242 moment de
242 ne l'
242 ouvert par
242 que je
242 serveur
-241 badge
-241 badge reste
-241 car
241 les votres
241 panier
-241 prix est
-241 votre traitement
241 votres
-240 aupres
240 chiffres
240 il en
240 installe
240 portable
240 site
-240 une photo
-239 font
239 l' information
-239 le prix
-239 monsieur
-239 se font
-238 a nos
238 bulletins de
238 chez l'
238 en mars
238 le mauvais
238 rendez-vous
-238 risque
-237 d' ici
-237 humain
-237 par courrier
-237 services
-237 toujours
-236 appel qui
-236 demander de
-236 ete et
-236 gratuit
-236 inscriptions
-236 les inscriptions
-236 nos services
-236 rendre
-235 a qui
235 adresse de
235 hier soir
235 nos utilisateurs
235 porte
235 possible
235 sans mot
235 telecharge
-234 # sur
-234 avez ete
234 avons envoye
-234 ce message
-234 l' ete
234 un mot
233 a vu
233 avez recu
-233 est maintenant
-233 et retire
-232 d' information
-232 nos frais
-232 ou
232 visibles
-232 votre arrivee
-232 votre rib
-231 assure
231 avait
231 donnees a
-231 est ferme
-231 informe l'
-231 la mediatheque
-231 mediatheque
-231 par ecrit
-231 si l'
231 souhaite
-230 affaire
-230 corriger
-230 guichet
-230 guichet #
-230 l' affaire
-230 le carnet
-230 le prepose
-230 prepose
-230 renforce
-229 # repond
229 a conduit
229 conduit
229 conduit a
-229 liege
229 nom de
228 accepte
-228 n' y
228 ordinateurs
228 plusieurs
228 pour ceux
228 qu ils
-228 si
-228 vos enfants
-228 votre place
-227 a jamais
227 alors
-227 bureau
227 detruire
-227 general
-227 mai a
227 outils de
227 toutes mes
226 listes
-226 watteville
-225 bon document
-225 de ce
-225 informe
-225 sollicitation
-225 systeme
-225 vous recevrez
-224 aux #
224 et ne
-224 etaient pas
224 matin
-224 message une
224 passe par
224 quatre
-224 valables
-223 annule
-223 chers
-223 chez vous
-223 ecoute
-223 ferme a
223 l' an
223 plus la
-223 pour tout
-223 que les
-222 commission d'
-222 et le
-222 information le
-222 ne vous
-222 partir de
-222 un controle
222 une personne
-221 aucun
221 aviez confie
-221 en sommes
221 entraine
-221 figuraient
221 j'
-221 lese
-221 pour que
-221 presentation
-221 sur presentation
-221 y figuraient
-220 chat
220 dans notre
-220 en place
-220 gratuit #
220 les reponses
-220 present
-220 remboursement
-220 se tiendra
-220 taxi
-220 tiendra
-220 un nouveau
-220 voulez
-219 avant #
-219 envoi
-219 foi a
-219 les riverains
-219 rends
-219 reponds
-219 riverains
-219 sans demarche
218 ce n'
-218 entreprises
-218 et aucun
-218 le samedi
-218 nous pour
-218 protection des
-218 rue de
-218 souci
-218 souci nous
-218 un second
-217 est a
-217 grand
-217 jetez
-217 jetez l'
217 notre equipe
-217 numero d'
217 partage
217 peut-etre
-217 telephonez
-216 aucune demarche
-216 ce stade
-216 chambre
216 concerne
-216 date du
216 demandes d'
216 desole
-216 ici
216 il a
-216 retrait
-216 stade
216 un mauvais
215 a fait
215 aura pas
-215 d' acces
215 et il
215 l' horaire
-215 le lien
-215 moins
-215 note
215 ont fait
-215 valider
-215 verification en
-214 excuses vous
-214 ici au
-214 nos salutations
214 rendu
-214 responsable
-214 salutations
213 de lundi
-213 doivent
-213 hiver
-213 jusqu
-213 le nouveau
-213 par votre
213 regle
-213 salut
-213 une journee
-212 avant
212 bout de
-212 demanderons
212 etait qu
-212 nature
212 peine
212 sonner
212 vole
-212 vous demanderons
211 # ce
-211 de bien
-211 maitre
-211 passe maitre
-211 passent
-211 passer
-211 peux
-211 place
-211 retirer a
-211 tu peux
-210 au courant
-210 compte est
-210 courant
210 d' adresse
-210 excuse
-210 fichiers
-210 photo
-210 prochaine
-210 protection
210 votre voyage
210 voyage
-210 vraiment
209 # octobre
-209 appelez-moi
209 au bout
-209 au dimanche
-209 bonjour
209 bout
-209 ecrit a
209 encore
-209 l' incident
209 la salle
-209 le second
-209 presente mes
-209 rien n'
209 semaine derniere
-209 sites
-209 voici ce
-208 cible
-208 clair
-208 il contient
208 rentree
-207 exemplaire
-207 mutuelle
-207 vente
-206 communaute
-206 me
-206 nous excusons
-206 pardon pour
-206 piece
-206 prevoyance
-206 qu on
-206 qui nous
-206 s' il
-205 a quelqu
-205 apd
-205 bien vouloir
-205 bonne
-205 comite
-205 deja ecrit
-205 l' apd
-205 l' atelier
-205 ont deja
-205 recevrez
-205 repond
204 a des
-204 et que
204 ferie
204 jour ferie
-204 la violation
-204 le premier
204 mauvaise
203 application
-203 avons retire
-203 boutique
203 compte
-203 court
203 est plus
-203 excuser pour
203 fait
-203 identite
-203 ses
202 # er
-202 air
202 copie #
202 d' expiration
202 destine
202 er
202 expiration
202 horaire
202 impression
202 l' impression
-202 les #
202 lettre
-202 prions d'
-202 que j'
-202 telephoner
-201 a plus
201 base des
-201 deposes
-201 desoles pour
201 la base
-201 ne part
-201 on vous
-201 supprimer le
200 ancienne
-200 dans
200 elles
-200 enregistrement
-200 etat
-200 facturation
-200 fevrier et
-200 l' enregistrement
-200 l' etat
-200 remboursement integral
-200 si un
-199 a cote
-199 anniversaire
-199 avec les
-199 client
-199 cote a
199 dernieres
199 dont
199 euros
-199 gardes
199 lettre de
-199 parler
-199 rectificative
-198 assistance
-198 avis
198 decembre
-198 demandons de
-198 excuses a
-198 excuses les
198 la votre
-198 les plus
-198 non
197 a copie
-197 contient votre
197 de donnees
197 envoye
-197 la caisse
-197 le bon
197 les serveurs
-197 ne sont
197 oublie de
197 s' est
-197 sont pas
-197 suggerons
-197 une nouvelle
-197 votre part
-197 vous suggerons
-196 a personne
196 et #
-196 s' excuse
-196 vigilant
-195 appels
-195 de morges
-195 horizon
-195 morges
195 passeport
195 recu deux
-195 revenus
195 service de
-195 sont revenus
-195 supprimer
-195 telephone
194 a un
-194 cote
-194 demandera
-194 directement
194 intrus
194 intrus a
194 laisse
194 le message
194 liste
-194 mutuelle du
-194 plus tard
-194 retire les
-194 tard
-193 # rue
-193 dans votre
193 de logiciel
193 devoir
193 la remise
193 ont donc
193 personnel
193 pouvait
-193 tant que
-193 tenus
193 zero
-192 confirme par
192 dates de
-192 deux etapes
-192 devant vous
192 dossier
-192 en deux
192 envoye la
192 etaient
-192 etapes
-192 medical
192 sur l'
-192 tes messages
-192 un credit
-192 votre service
-191 a l'
191 adresse et
191 certains
-191 de supprimer
191 la porte
-190 chargee
190 il
-190 la verification
190 le cas
-190 lira
-190 mene
190 payer
190 permis
-190 pour vos
-190 stage
-190 suis profondement
-189 adressons
-189 adressons nos
-189 et informe
-189 les familles
189 liste des
189 membres
-189 nous presentons
-189 vous adressons
-188 apres #
-188 contrat de
188 dit
188 erreur est
-188 et des
188 fibre
-188 hiver #
-188 livraison
-188 mefier
-188 mefier des
-188 memes
-188 memes dates
-188 par mois
188 solde
-188 ton adresse
-188 vous mefier
187 avais
187 connaissance de
-187 gardez votre
187 il est
187 le meme
-187 mais on
-187 nous venons
187 pas en
-187 poulet
-187 venons
-186 attendant
-186 conseil
186 du cabinet
-186 en attendant
-186 garderie
-186 la reservation
186 mesure
186 touches
-185 amende
-185 ce prix
185 connaissance
185 dans une
185 de paie
-185 desolee
-185 en suis
-185 factures
-185 j' en
-185 prudence
-185 toutes nos
185 vous avez
184 annoncer
-184 est saisie
184 ete ouvert
-184 l' on
-184 nous regrettons
-184 petit
-184 principal
-184 quai
-184 regrettons
184 un
184 vous annoncer
183 au moment
-183 celles
183 de changer
183 mis
183 naissance et
-183 ou un
-183 points sont
-183 remercie
-183 responsable de
183 votre avoir
-182 coordonnees
182 dans le
-182 informee
-182 le mois
182 mars
-182 masque
-182 masque les
-182 prions
-182 saisit
-182 si vous
-182 vous prions
-181 gardez celui
-181 immeuble
-181 la cnil
-181 lien
181 passe en
-181 votre prochaine
-180 apres
180 avons adresse
-180 de secours
180 deux
180 du salon
180 er et
-180 ete informee
180 gite
-180 integral
180 le gite
180 les adresses
-180 m
-180 secours
180 vous aviez
-179 article
179 avec un
-179 est rectifie
-179 l' article
179 pendant
-179 rectifie
-179 reservation
-179 sur ta
-179 tant
-179 vous remboursons
178 alors que
178 avaient
-178 bonjour monsieur
-178 cnil
178 debut
178 debut de
-178 eu
-178 generale
178 la liste
-178 lit
178 ont
178 point
-178 printemps
-178 sera rembourse
-177 a chacun
-177 afin
-177 arrivee
-177 bonjour a
177 cette faute
177 dysfonctionnement
177 envoye a
177 est malencontreusement
-177 invitons
-177 invitons a
177 j' avais
177 malencontreusement
-177 peuvent venir
177 un dysfonctionnement
-177 votre date
177 vous avions
-177 vous invitons
176 alerte
-176 bonjour madame
176 exterieure
-176 l' hotel
-176 le contrat
-176 maraichers
176 mars et
176 personne exterieure
-176 prevu
-176 renouveler
175 a transmis
-175 au local
-175 d' assurance
175 etiquette
175 l' etiquette
175 le planning
-175 local
175 parcours
-175 pas les
175 planning
-175 trouverez
175 un incident
-175 vous trouverez
-174 # jusqu
-174 adherent et
-174 engagement
-174 escale
-174 prevenu
-173 cette situation
-173 dans un
-173 depuis
173 formulaire
173 formulaire d'
173 mieux
173 peu
-173 quand
-173 supprime
173 un inconnu
173 un peu
-172 accepter nos
-172 billet
172 celui de
172 d' inscription
172 des adherents
-171 amendes
-171 coeur
-171 dans vos
171 desoles de
-171 jointe et
-171 les amendes
171 lors du
-171 ouvrez
-170 avons ferme
170 d' hier
-170 est inscrite
-170 gratuitement
-170 inscrite
-170 programme
-170 remis l'
170 saisi
170 salaire
170 votre salaire
169 # que
-169 a cet
-169 avez reserve
-169 depuis hier
169 je l'
169 l' ai
169 nous n'
-169 pour nous
-169 reserve a
168 auraient ete
-168 d' inconnus
-168 fevrier
-168 l' offre
168 une page
-168 votre espace
167 acte
167 affiches
167 ce matin
167 chacun de
167 copie vos
-167 deux jours
167 document
-167 double
-167 hotel
-167 ici trois
-167 lettre est
167 n' est
-167 prolonge
167 reste en
167 un message
-166 ai prevenu
-166 avons ouvert
166 ecrit
-166 eu un
166 information
-166 je
-166 les codes
-166 meme
-166 moi
166 semaine
-166 sinceres
-166 votre billet
-165 cantine
-165 chercher
165 confie
-165 fin de
-165 la cantine
165 les retours
-165 limite
-165 plainte
165 retours
-164 # du
164 accede
-164 avec l'
164 bancaire
-164 et d'
-164 independant
-164 invitee
164 ont accede
164 sur le
163 adherents
163 avant que
-163 demandons humblement
-163 humblement
-163 humblement pardon
-163 iban
-163 n' ouvrez
-163 ne permet
-163 ouvrez pas
-163 paierons
-163 permet
-163 preferez
-163 qui contient
-163 releve et
-163 sur votre
-163 telephone et
-163 votre choix
-163 vous preferez
162 est reste
-162 etait a
-162 preference
162 sur #
-162 sur papier
162 visible
-162 votre preference
-161 banque
161 changer les
-161 desagrements
-161 fin
161 l' aide
161 la cle
161 livree
161 livree a
-161 si votre
-161 sont a
161 une commande
-161 vos #
160 # en
-160 corrigee
160 d' automne
160 de chez
-160 demande pardon
-160 harricana
-160 l' harricana
-160 livreur
160 mot
160 mot de
-160 ne
-160 nouvelle
-160 ou par
160 remise
-160 un qui
-160 universite de
159 ce fichier
159 controles
159 dont la
159 fais
159 fais mes
-159 le livreur
-159 ni
-159 page du
159 par la
159 votre solde
159 vous fais
-159 vous sera
158 #
-158 accepter
-158 agios
-158 contre
-158 d' accepter
-158 d' etre
-158 de sante
158 en ligne
-158 la directrice
-158 le releve
-158 les agios
-158 prix
-158 que cette
-158 ton
-157 a cause
-157 cette semaine
-157 il ne
157 le tableau
-157 propos
157 que notre
157 tableau
157 un evenement
-156 d' adherent
-156 de decembre
156 demandes
156 des erreurs
-156 envoyez
156 erreurs
-156 facture
156 groupe
156 mardi #
-156 n' envoyez
-156 nous savons
156 que l'
-156 reponse
-156 savons
-156 sur place
155 # un
-155 attendre
155 ces renseignements
-155 contient
-155 d' immeuble
155 deux chiffres
155 inverse deux
-155 le mercredi
155 matin a
-155 remboursements
-155 remboursements sur
155 renseignements
155 salaries
-155 sante
-155 seconde
-155 soirees
-155 une seconde
-155 vos remboursements
154 # au
-154 code a
-154 de papier
154 identifiant
-154 jardin
-154 jardin de
154 je me
-154 le jardin
-154 registre
-154 vous attend
-153 # seront
-153 annulees
-153 annulees et
-153 desoles si
153 j' ai
-153 l' autre
153 or
153 reponses
-153 six minutes
-153 soins
-153 tout
-153 vous demande
-152 amis
152 avec le
-152 chers amis
152 chiffre
-152 d' hiver
152 de naissance
-152 l' ouverture
-152 lien et
152 naissance
152 outils
-152 ouverture
-152 pas ete
-152 pour le
152 salaires
-152 treize
-151 bureau du
-151 du site
-151 enregistrees
-151 et pour
-151 la protection
151 marginal
-151 message je
151 novembre
-151 repond a
-151 securiser
151 votre mot
150 a eu
150 ai envoye
-150 appelle
-150 comptes
150 dates
-150 destinataire
-150 documents
150 etiez
-150 frais de
-150 jamais un
-150 l' ordre
-150 notre nom
-150 ordre
-150 prevenu la
-150 quand vous
-150 que cela
150 saisi le
-150 soir meme
-150 supprimez
-150 un outil
150 vous etiez
-149 a midi
-149 adherent
-149 agreer nos
-149 audit
-149 banque et
149 course
-149 des excuses
149 dix minutes
149 inconnus ont
149 les salaires
-149 pour securiser
-149 securiser votre
-149 six
149 verses
-149 vous-meme
148 # novembre
148 an
-148 d' escale
-148 etre
148 professionnel
-148 rembourses
-148 rien de
-147 aucun retrait
-147 convient
147 de messages
147 du lundi
147 et je
147 hier a
147 le logiciel
-147 les sessions
-147 lui
147 mars #
-147 notifie
147 pas a
-147 retrait n'
-147 sessions
-147 tete
147 vous avoir
-147 vous convient
-146 aujourd'
-146 aujourd' hui
-146 choix
146 copie
-146 d' envoi
-146 desormais plus
-146 hui
-146 je m'
146 jetons
146 les jetons
-146 n' en
-146 penalite
-146 plates
146 prives
-146 reglons
145 album de
145 attendu
-145 bruxelles
145 certains d'
145 defaut
-145 en octobre
-145 federal
-145 pourrait
-145 prenons la
-145 prepose federal
145 qui se
-145 raccrochez
-145 recevoir
-145 veuillez recevoir
-144 a toutes
144 anomalie informatique
144 auraient
-144 besoin
-144 besoin de
-144 cie
-144 donnees aient
-144 en parler
-144 escale voyages
-144 et vous
144 inconnus
144 mauvais prix
144 minutes
144 notre hebergeur
-144 vous appelle
-144 voyages
-143 # appel
143 affiche
-143 appel gratuit
-143 appellerait
143 cle
-143 compte bancaire
-143 dites-le-nous
-143 grandes
-143 grandes printanieres
-143 les grandes
-143 nous a
-143 passe a
143 presentons nos
143 resultats
-143 sa
-143 seance
-143 voit
143 vos resultats
-143 votre abonnement
142 avait ete
-142 droit
-142 droit de
142 licencies
-142 suis
-142 vos comptes
141 # nous
-141 a confirme
-141 a supprime
-141 comptes rendus
-141 le remboursement
-141 meme et
-141 partout
-141 septembre
-141 supprime le
-141 votre identite
-140 a vos
-140 des donnees
140 la carte
-140 mefiez-vous
-140 obtenu
-140 par sms
140 seraient
-139 appel
-139 en veux
-139 jour de
-139 la session
-139 la somme
-139 le numero
-139 mercredi
-139 message de
-139 mme
-139 ouvrir un
-139 piece d'
-139 retire la
-139 reunion
-139 session
-139 somme
-139 veux
-138 cnil a
-138 de protection
-138 demandons
-138 donnees le
-138 escroc
-138 faire pardonner
138 la loge
-138 le remboursons
138 loge
-138 passe de
138 plus precieux
138 precieux
-138 un escroc
-138 votre carnet
-137 # metres
-137 a payer
-137 agreer
-137 alertes
-137 d' agreer
-137 de livraison
-137 et rien
-137 etablissement
-137 etes
-137 le #
-137 metres
137 notre site
137 on s'
-137 parents
-137 pour un
-137 releves
137 samedi nous
137 seules les
-137 ta
-137 tres
-137 verifiez
-137 vos coordonnees
-137 vos releves
-136 au #
-136 desormais la
-136 journee
136 les badges
-136 partout ou
136 pirate
-136 prises
135 avons vendu
135 badges
-135 cabinet dentaire
135 confusion
-135 consultee
-135 dentaire de
135 est arrive
135 est un
-135 l' ourthe
135 le mail
135 nous sommes
-135 ourthe
135 salle
135 securite sociale
135 vendu
-134 absolue
134 adresse electronique
-134 autorite de
134 base
-134 cnil est
-134 confiee
134 de ton
-134 directeur general
134 electronique
-134 motif de
-134 par virement
-134 pirates
-134 pirates ont
-134 plus de
134 relance
-133 avec
133 journaux
-133 nous et
-133 un fichier
-132 autorite
132 debranche
132 disque
132 disque n'
-132 est remboursee
-132 inutile
-132 l' autorite
-132 l' avez
132 le disque
-132 motif
132 pas chiffre
-132 remboursee
-132 vos informations
131 # avril
131 ai joint
131 annonce la
-131 argent
-131 date de
-131 images
-131 les lettres
131 location
131 ne le
-131 prix de
-131 sans reserve
-131 y
-130 # !
130 extranet
130 hier notre
130 l' adresse
-130 minute
130 notre extranet
130 null
-130 par l'
130 par une
130 se
-130 t'
-129 avez le
129 bouton
-129 cas
129 copie votre
-129 fouetter
-129 fouetter un
-129 matin et
-129 plateforme
-129 prend
-129 printanieres
-129 quoi fouetter
-129 retire
-129 un chat
-128 a faire
-128 a retire
-128 de toute
128 faute de
-128 h a
-128 lignes
-128 merci
-128 ou non
128 ouverts
-128 pardon
-128 repondez
-127 avec vous
127 avions pas
-127 dentaire
-127 directrice generale
-127 entre vous
127 n' avions
-127 notre centre
-127 qu aucun
-127 sejour
-127 tenter
126 avril
126 en piece
-126 grande
-126 h pour
126 l' envoi
-126 messages
-126 nous prenons
-126 ou au
-126 prelevement
-126 prenons
-126 recommandons
-126 recommandons de
-126 votre train
-126 vous recommandons
-125 a recu
-125 abbaye
-125 argent ni
-125 citent
-125 couette
-125 couette oree
125 dans la
-125 de quoi
125 horaires
-125 l' abbaye
-125 la couette
-125 n' ont
-125 ni argent
-125 oree
-125 qui citent
-125 quoi
-125 recu notre
-125 un code
-124 au nom
124 automne
-124 charge
-124 confidentialite
124 des embruns
124 embruns
124 equipes
-124 hotel des
-124 message est
124 nos equipes
124 onze
124 page
124 personnes qui
-124 rien a
123 cela
123 de facturation
-123 du littoral
-123 l' avis
-123 littoral
-123 passe que
123 recu
-123 saisie
122 # decembre
-122 avant vendredi
122 commande
122 envoyer
-122 l' une
-122 nous aviez
-122 on te
-122 pardonner
-122 postee
-122 sans frais
-122 sera pas
122 une mise
-122 vendredi midi
-122 vient
121 # membres
-121 # par
-121 changer le
-121 cles
121 donnees
-121 gene
-121 la gene
-121 se tient
-121 seuls les
-121 tient a
-121 toutes les
-120 ailleurs
-120 confiance et
-120 documents a
-120 envoyez-nous le
120 le secretaire
-120 le week-end
-120 messages qui
-120 samedi
-120 trois jours
`,
  'remedy': `
561 depuis
-559 ?
-524 nous avions
518 ce prix
-479 # septembre
-474 transmis
-467 # #
-466 etait
-464 mauvaise
-458 point
456 supprimer
441 le fichier
-440 dr
-438 dans le
430 fichiers
430 les #
-423 gerante
423 la personne
-421 tient
420 part
420 temoin
-418 nous ont
416 chaque
416 frais
-416 salut
415 est au
-415 parler
-411 excuses a
410 declaration
407 corrige
-407 emporte
-404 jamais de
-403 telecharge
402 le soir
401 de huit
401 huit
-400 cabinet
-398 jamais un
-397 pour les
-392 bonjour
392 les autres
-389 par votre
388 compte est
-388 cybersecurite
385 participation
-385 toute notre
-384 contenait
-384 ecrit pour
381 avant dimanche
-380 madame
-377 a transmis
-377 incident
-376 ganivelle
-375 l' equipe
374 avant de
-372 cible
-372 mal
-372 on est
372 stage
-371 donc
-371 ferme a
-369 annonce la
-368 ailleurs
-367 confiance
-367 ordinateur
366 desormais la
-366 oublie
-364 directrice
364 gardez
363 inscription
363 version
-362 choisir
-362 choisir un
362 lecteurs qui
362 sans rendez-vous
361 cles
360 ecrit a
-359 demeure
-359 equipe
359 poulet
-359 question
-359 toute question
358 lundi a
357 ceux qui
-357 la plus
357 les copies
-357 pour toute
355 dans l'
-355 ecrire
-354 code de
-354 facturation
354 fichier
-354 pas dans
-354 que vous
-354 seuls les
-353 deposee la
-353 jamais ete
-353 je vous
353 ne les
-353 une plainte
352 coute
352 coute #
-352 en quelques
-352 est la
351 depuis le
-351 president
-350 cher
-350 me
-349 epices
-347 # ou
-347 est pas
347 sont gardes
-346 assurance
-346 aucun retrait
-346 concerne
-346 possible
346 postee
-346 retrait n'
-346 verso
-345 pas lieu
344 de plus
342 heures et
-342 nos salutations
-342 salutations
-341 institut
-341 navres
-341 vous avons
-338 !
338 fonctionne
338 voici le
-337 dans vos
337 de supprimer
337 envoi
337 est de
-337 message je
-337 quelques
-336 cas de
-336 la votre
335 personne ne
334 h les
334 meme
-334 moins
-334 nom et
-333 a vous
-333 journaux
332 second
-331 comite
-331 connecter
331 d' aujourd'
331 demain matin
-331 du
331 hui ne
-331 ines
331 l' heure
-331 mai nous
331 ne sera
-331 notre nom
-329 # janvier
-329 dans la
-329 du fichier
-329 qui se
-329 soin
-329 soin que
-328 celles
328 d' ici
328 le carnet
-328 livreur
328 rembourse
-327 amour
327 de ce
-327 seuls
325 mediatrice
325 sera rembourse
-324 avait
-324 ceux que
-324 qui l'
-323 avons ecrit
323 lire
-323 que leur
323 rends
-322 cet outil
322 tenus
321 rectificative
-320 cnil a
320 demarche
-320 en parler
-320 pas les
-320 pirates
-320 pirates ont
320 plus
-320 pris
319 au prix
319 fin
-319 horaires
318 avant
318 passe a
-317 de consultation
-317 ecrit que
-317 ouvrir
-317 salaries
316 les frais
-316 offre
316 violation a
-315 prevenir
-315 recue
-315 region
-315 seance
-315 vous nous
-314 octobre
-313 recu un
313 sur papier
-312 bonjour a
-312 commande
-312 desole
312 message et
311 # en
-311 medicaux
-311 nous sommes
311 renforce
311 sont
310 est faux
-310 personne qui
-309 proteger
-309 y lire
308 fin de
308 maintenant
308 marche
-307 cela
-307 tant
-306 est l'
-305 au lieu
-305 prend
304 avez paye
-304 confirmez
-304 ouvert par
303 sera
-302 d' entre
-302 tant que
302 votre dossier
301 la fin
301 vous recevrez
-300 commune
-300 peut-etre
-300 plusieurs
-299 changez
-299 n' etait
298 avec la
298 controle
298 corriger
-298 droit
-298 droit de
-298 lettres
-298 presente
298 sont bien
-297 ai joint
-297 commandes
297 et prevenu
-297 identifiants
297 remboursons
-296 cette faute
-296 eleves
-296 maitre
296 ne
-296 passe maitre
-296 secret
296 vous n'
-295 mobile
-295 vous presente
294 faux
-294 le meme
-294 nous les
294 renouvellement
-293 c
-293 la team
293 les photos
-293 logiciel
-293 mene
-293 prudence
-293 team
-292 a toutes
292 composez
292 desormais
292 un second
-291 abonnement
-291 air
291 grand
-291 le plus
-291 rentree
-290 lettre de
-290 vendredi #
-289 a ete
289 demarche n'
-288 college
288 de tous
288 l' acces
-288 le college
287 destinataire
-287 il contenait
287 integral
-287 service
-286 adresse e-mail
-286 avant que
286 coupe le
-286 nous ne
285 le releve
-285 meilleurs
-285 ne contient
285 plus rien
-284 demandez
284 gardes
-284 le secretaire
-284 librairie
-284 prevoyance
284 scrutin
-284 un cabinet
283 # autres
283 nuit
283 sur nos
-283 un mauvais
-282 disposition dpo
-282 inconnu
282 qui
282 supprime
282 votre place
281 boutique
281 le samedi
-281 une heure
280 # seront
280 a qui
-280 a vu
280 avons ferme
-280 bancaire
280 bloque
280 detruits
280 est en
-280 remboursements
-280 remboursements sur
280 soir
-280 tres
-280 vos remboursements
-279 cooperative
279 date du
-279 de logiciel
279 gardez celui
279 h et
-279 janvier
-279 rang
-279 verte
278 appele
-278 documents
-278 elus
-278 quelqu
-278 quelqu un
-278 veuillez nous
278 vous seront
277 a payer
277 et rien
-277 livre
-277 pendant
-277 services
-276 banque
276 envois
-276 facturelle
276 rendons
275 verse
-275 votre adresse
274 cette fois
274 le second
-274 partout ou
274 rappele
-274 vraiment
273 change
-273 hier soir
273 le mercredi
273 mai a
273 sous
-273 vos enfants
-272 apres l'
-272 des adherents
-272 entre vous
-272 or
-272 vous ont
271 depuis ce
-271 pour vos
-271 societe
270 autres
270 et aucun
270 heure
270 n' avez
270 present
-270 s'
-270 verifier
-269 hier nous
269 le contrat
-269 outils de
269 que j'
-268 absolue
-268 coeur
-268 les reponses
-267 ses
267 vos parents
266 aucune demarche
-266 bihan
-266 clientele
-266 conserve
-266 envoyez
-266 laboratoire
-266 le bihan
266 le premier
-266 n' envoyez
-266 renouveler
-265 # n'
-265 activer
265 coffre
-265 d' expiration
-265 expiration
265 inexact
-265 leur
-265 mobilite
265 n' a
-265 reponse
-265 reponses
264 la version
-264 les lettres
264 retire
264 taxi
-264 toutes nos
-264 vous ai
-263 base
263 elle
-263 plus grande
263 prochain
-263 secretariat
-263 surtout
-263 tu y
262 a midi
262 amendes
262 enregistrees
-262 l' incident
262 les amendes
262 paierons
262 releve et
262 rendre
261 codes
-261 concernees
-261 demande de
-261 l' ouvrir
-261 notre lettre
261 petite
-261 sans l'
261 vous appelle
-260 bx
-260 bx #
-260 coordonnees
260 demandera
260 entreprises dont
-260 h a
260 la lettre
-260 la securite
260 les entreprises
-260 securite de
-260 son
-260 vol bx
259 cnil est
-259 directeur
-259 exceptionnel
-259 l' offre
-259 printanieres
-259 votre coffre
258 de messages
-258 des
-258 membre
-258 nos services
-258 questionnaire
258 remboursement
-258 trouve
-258 vigilant
257 avec vous
-257 commande du
257 contre
257 depuis hier
-257 il ne
-257 mutuelle
-257 printemps
-257 votre train
256 annule
-256 centre
-256 information
-256 je reste
-256 mardi a
-256 mauvais prix
-256 ouverte
256 reglons
256 remboursement integral
-256 sur le
-255 adherents
-255 defaillance
255 font
-255 nous pour
-255 pensez
-255 pensez a
255 recevoir
255 sa
255 se font
-255 une defaillance
255 veuillez recevoir
254 d' etre
254 entreprises
-254 l' an
-254 la mediatheque
254 le montant
-254 le spectacle
-254 mediatheque
-254 mon
-254 spectacle
-254 une copie
-254 votre banque
-253 cet
-253 chers
-253 les salaires
-253 lieu de
-253 verses
-253 y est
252 c' est
-252 ce fichier
-252 et si
-252 la salle
-252 maison
252 presentation
-252 quatorze
-252 salaires
-252 six minutes
252 sur presentation
252 ta carte
-251 a dimanche
251 au local
251 avons coupe
-251 erreur de
-251 l' information
251 local
-251 quand vous
-250 changer
-250 entree
-250 example
-250 location
250 ou un
250 prix de
250 sont rendus
249 ce soir
249 ici au
-249 onze
-249 passant
-249 passant a
249 personne de
-249 voici ce
-248 # un
-248 a un
248 a votre
-248 appelez-moi
-248 assistance
248 assure
248 avec
248 compte bancaire
-248 mis en
248 montant
-248 secretaire a
-248 service clients
-248 soirees
247 bon document
-247 disposition
247 dossiers sont
-247 l' entree
247 la periode
-247 m
247 messages d'
247 periode
-247 votre disposition
246 # pour
-246 fichier de
-246 inutile
-246 moment de
-246 plainte et
-246 votre carte
-246 votre date
-245 certificats
-245 n' est
245 outils
-245 rendu
-245 securiser
-245 train
-244 adresse courriel
244 est maintenant
244 et informe
-244 lundi
244 pour que
-244 une personne
243 aucun frais
-243 celui de
-243 dans votre
243 mises
243 porter
243 porter plainte
242 amende
242 charge
-242 conseillons
-242 est notre
242 etat
-242 ferhat
242 l' etat
242 le prix
-242 me connecter
-242 pas ete
-242 vous conseillons
-241 cette annee
241 ceux
-241 copie de
-241 des aujourd'
-241 deux fois
241 les sessions
-241 m'
-241 musee
-241 passe en
241 prix est
241 sessions
-241 six
-240 an
-240 anciennes
240 dix minutes
-240 en fait
-240 escroc
240 fevrier
-240 installe
-240 la saison
-240 saison
-240 signaler
-240 tournee
-240 un escroc
-239 adresse de
-239 compte rendu
-239 de mars
-239 independant
-239 joue
239 preference
-239 telephone
-239 toi
239 votre preference
-238 apres
-238 de deux
238 h change
238 mois d'
-238 s' excuse
-238 sollicitation
238 sur ta
237 est pour
-237 imprime
-237 nombreux
-237 nombreux a
237 pour nous
-237 pour securiser
-237 saisie
-237 securiser votre
237 trois jours
236 a retire
-236 bancaires
-236 normalement
-236 remise
-236 restez
236 votre enfant
235 a tous
235 au
-235 bande
-235 date de
-235 de nous
235 deja
-235 la bande
-235 liege
235 mots
235 mots de
-235 n' avait
-235 votre contrat
234 apres-midi
234 change tous
-234 etait a
-234 ou vous
-233 avec les
233 bon
-233 de changer
-233 figurent
233 je l'
233 l' ai
-233 la rentree
233 les personnes
233 les week-ends
233 ont ete
233 premier
233 qui ont
-233 satisfaction est
233 un outil
-233 votre satisfaction
233 week-ends
-232 a fait
-232 egalement
-232 harricana
-232 hier a
232 jetez
232 jetez l'
-232 l' harricana
232 le bon
232 le week-end
-232 plus nombreux
-232 pour votre
-232 saisissez
-232 salle
232 sans demarche
-232 universite de
232 utilise
232 vous avions
232 week-end
-231 decouvrez
-231 utilisez
-230 achat
-230 activez
-230 activez la
-230 caisse
-230 choisis
-230 choisis un
-230 depuis votre
230 dites-le-nous
-230 grandes
-230 grandes printanieres
-230 les grandes
-230 midi
-230 sans mot
-229 car
229 desormais deux
-229 erreur est
-229 excuses
-229 le mauvais
229 lettre d'
229 obtenu
-229 pouvait
229 seules
-228 # repond
228 affiches
-228 ont fait
228 vente
228 vous devons
-227 a ce
-227 a plus
227 acompte
-227 avec un
-227 est plus
-227 l' utilisez
227 page du
227 piece
-227 public
-227 remarques
-227 tranquillite
-226 confiance et
-226 fait partie
226 le lien
226 visa
-225 apd
-225 client
-225 escale
-225 l' apd
225 le prochain
225 prises
-225 que je
-225 que tu
-224 boite
224 c'
224 passent
-224 toute l'
-223 approche
-223 avez recu
-223 conseil
-223 don
-223 est saisie
-223 est une
223 revient
-223 sur tous
223 trouverez
223 vous revient
223 vous trouverez
-222 a telecharge
-222 d' acces
222 dossier
-222 indique
222 l' ancienne
222 la signature
-222 monde
-222 port
-222 quai des
222 un des
222 vers
221 bulletins
221 joint
-221 societe de
220 a present
-220 avant vendredi
220 avons revoque
220 deux jours
-220 mois
-220 plus la
220 revoque
220 systeme
-220 vendredi midi
-219 alors
219 besoin
219 besoin de
219 bulletin
-219 claire
-219 des donnees
-219 humain
219 journee
219 l' un
-219 paie
219 sans frais
219 sera pas
-219 sont les
-219 ta commande
-219 votre mot
-218 audit
-218 centre de
218 frais de
-218 le votre
218 meme et
-218 monsieur
-218 numerique
218 penalite
-218 prevu
-218 responsable de
-218 tenait
-218 tenait a
-217 alors que
-217 appellerait
-217 avons vendu
-217 billetterie
-217 demanderons
-217 etiez
-217 excuse
217 recevrez
-217 vendu
-217 vous demanderons
-217 vous etiez
-216 bonjour monsieur
-216 comporte
-216 contestez
-216 de chez
-216 deleguee
-216 et contestez
-216 membres
-216 ouvert a
-216 si quelqu
-216 une erreur
216 votre arrivee
-215 avez ete
215 est du
-215 les familles
-215 peut
214 imprimeur
214 l' imprimeur
214 memes
214 memes dates
-214 qu on
214 seront
-214 un inconnu
-213 aviez confie
213 commission
-213 confidentialite
213 exercice
-213 exterieure
213 listes
213 nous prenons
213 parents
-213 partie
-213 personne exterieure
213 prenons
213 supprimer le
-213 toute demande
-213 vos commandes
-212 de naissance
-212 de vendredi
212 desormais les
212 le calendrier
-212 naissance
212 ne court
-212 protection des
-212 securite
-212 si le
212 si votre
212 tout de
-211 accede
211 images
211 l' ouverture
-211 ont accede
211 ouverture
-210 ai envoye
210 avant l'
-210 cnil ce
-210 donnees personnelles
-210 etaient
-210 le livreur
-210 lecteurs
-210 marginal
210 mesure
210 on a
-210 personnelles
210 situation
210 vous l'
-209 changer les
209 confirme
-209 envoye a
-209 exemplaire
-209 ferie
-209 fois votre
-209 jour ferie
209 remis
208 a deux
208 ancienne
-208 au centre
-208 donnees ont
208 votre part
-208 vu
-207 fait une
-207 lui
-207 notre faute
-207 panier
-207 s' est
-207 sont a
-206 adresse et
-206 bulletins de
-206 de bien
-206 fibre
-206 laisse
-205 botte
-205 botte verte
205 ici
-205 la botte
205 par un
205 semaine et
205 vous le
205 voyez
-204 fois
-204 le service
-204 les retours
204 ont confirme
-204 retours
-204 sejour
-204 un a
203 appelez le
-203 avez treize
-203 avis de
-203 de confirmer
-203 le faire
-203 mois pour
203 prevue
203 rien
-203 supprimez
-203 treize mois
203 vous sera
-202 a conduit
-202 adresse electronique
-202 afin de
-202 chez nous
202 ci-dessous
-202 conduit
-202 conduit a
202 convient
-202 de facturation
-202 modifier
-202 propos
-202 sommes sincerement
202 vous convient
-201 abonnes
201 autre
-201 dit
-201 et #
201 etes
-201 hier notre
-201 jour
201 les acces
-201 null
201 on l'
201 par
-201 petit
201 seules les
-201 un compte
200 calendrier
200 d' avance
-200 demander
-200 objet
-200 pas en
-200 que ca
-200 vole
-200 vous avoir
199 appel
199 arrivee
199 avant le
199 avez pas
-199 confusion
199 les fichiers
-199 nous aviez
199 points
-199 reglages
-199 repondre
-199 sincerement desoles
-199 un tiers
-199 violation de
-198 aucun lien
198 de secours
-198 direction
198 envoyez-nous le
-198 ici ou
198 l' autre
-198 la direction
198 secours
-198 velibrune
-197 devons des
197 le serveur
197 livres
-197 suivre
-197 vos noms
196 carnet
-196 chargee
-196 constate
196 corrigee
-196 electronique
-196 evenement
196 garderie
196 informe la
-196 mauvais
-196 photo de
-196 ponts
196 si
-196 trouvez
-196 un moteur
196 valider
-196 vous-meme
-195 dans les
-195 en octobre
195 gardez votre
-195 les commandes
195 partir de
-195 peut etre
195 photo
-195 retour
194 a chacun
194 agent
-194 chercher
194 en a
194 envoyez-nous
-194 inconnus
194 jour meme
194 le jour
194 reservation
-194 tes
194 toutes les
-193 banque et
-193 caisse de
-193 de paie
193 des la
-193 ouverts
193 vingt
-193 visible
-192 annoncer
-192 anomalie
-192 attendu
-192 fidelite
192 mesures
-192 une anomalie
-192 vos informations
-192 vous annoncer
192 vous remboursons
191 a jamais
191 copies de
191 de livraison
191 jour et
191 la reservation
-191 un site
-191 votre avoir
190 au courant
190 courant
-190 credits
190 de son
190 domicile
-190 fevrier un
190 jours
-190 la porte
190 meme prix
190 paiements
190 par l'
190 plus de
-190 remercie
-190 se faire
190 un seul
-189 a cote
-189 affiche
-189 cote a
-189 de ne
-189 excuser pour
-189 excuses pour
189 places
-189 secretaire
-189 watteville
-188 # !
-188 avs et
-188 commandez
-188 dons
-188 ecoute
188 excuses et
-188 il est
188 la police
-188 le printemps
-188 noms vos
188 police
-188 pourrait
188 que chacun
187 avons rappele
-187 cotisation
-187 efface les
-187 janvier et
187 personnes
187 rappele le
-187 sur l'
-186 boulette
186 compromis
-186 cote
-186 d' hier
-186 l' erreur
-186 peine
-186 pour ceux
-186 rendez-vous et
-186 ton adresse
-185 # des
185 aurez
185 de lettre
-185 de vous
185 et signale
-185 liste
-185 programme
185 puis
185 un traitement
-184 changer le
184 cinq
-184 et refusez
-184 etiquette
-184 l' etiquette
-184 lien de
-184 liste de
-184 nature
184 place
-184 refusez
-184 sms
-184 y repondre
-183 chez toi
-183 ete informee
-183 porte
183 traitement en
-183 votre propre
-182 abbaye
-182 appli
-182 au coeur
-182 coeur de
-182 courriel
-182 l' abbaye
-182 l' appli
182 le remboursement
-182 menacerait
-182 nos preoccupations
182 nouvelle
182 paye
-182 preferez
-182 preoccupations
-182 qui te
-182 qui vous
-182 satisfaction
-182 sincerement
-182 te menacerait
-182 toute personne
-182 vous preferez
-181 agit
-181 au samedi
181 avons ouvert
-181 escale voyages
-181 et la
181 j' avais
-181 lors
-181 qu ils
-181 radiographies
-181 s' agit
-181 vous presentons
-181 voyages
180 # par
-180 bloquer
-180 bouquet
-180 dix-sept
-180 gite
180 justificatif
-180 le gite
180 merci de
180 promis
-180 venez
-180 votre bouquet
179 aux #
-179 de mots
-179 de test
-179 en est
-179 engagement
-179 equipes
-179 menu
-179 mes
-179 nos equipes
-179 nos utilisateurs
-179 repond
179 une photo
-179 votre fidelite
-179 votre traitement
-179 vous faire
-178 # est
-178 au menu
178 aura
-178 ce stade
-178 et il
-178 gratuit
178 ici trois
178 prevenu votre
-178 stade
-178 test
-178 votre service
-177 # membres
-177 aout et
-177 en excusons
-177 koricash
-177 ma
177 message de
-177 n' ouvrez
-177 ouvrez pas
-177 pas pu
177 points sont
177 scans
177 scans de
-177 service de
176 a confirme
176 a supprime
-176 appels
-176 castorine
-176 de lundi
-176 er et
-176 oublie de
-176 pardon pour
176 part et
-176 que vos
-176 registre
-176 reprises
-176 soyez
176 supprime le
176 vide
-175 direction de
-175 faute de
-175 laquelle
-175 moment
-175 notre equipe
175 votre billet
174 agios
-174 de morges
-174 desoles de
-174 envoye la
174 est remboursee
-174 etait pas
174 les agios
-174 lien et
-174 limoges
174 livraison
-174 morges
-174 nouveau mot
-174 partage
-174 prestataire
174 prolonge
174 remboursee
-174 semaines
-173 avons affiche
-173 avs
-173 bureau du
-173 d' avoir
-173 de #
-173 desoles d'
-173 donnees a
-173 informations
173 la nuit
-173 nautique
-173 numero avs
-173 rennes
-173 salon
-173 salon nautique
-173 un paiement
-172 amis
172 anonymise
-172 chers amis
172 confie
172 demain
172 est
172 fichier anonymise
-172 fiscal
-172 juste
-172 n' en
-172 nous devons
-172 operations
-172 passer pour
-172 pourrait vous
-172 recu fiscal
-172 sommes navres
-172 un pourrait
-171 avis d'
-171 choix
-171 entrer
171 er septembre
-171 ete ouvert
-171 prevenus
-171 recommandons
-171 recommandons de
-171 semaine derniere
171 venue
-171 votre identite
-171 vous recommandons
-171 vous y
-170 # profils
-170 # rue
-170 a personne
-170 de donnees
-170 defaut
-170 et d'
-170 intrus
-170 intrus a
170 la somme
-170 ne s'
170 prochaine
-170 profils
-170 securite sociale
170 somme
-169 de tout
-169 envie
-169 envie d'
-169 le monde
-169 lignes
-169 si l'
169 un controle
168 avis
168 avons retire
168 billet
-168 changez le
-168 copie #
168 devant vous
-168 et averti
168 l' ordre
-168 mars #
168 merci
168 ordre
168 protection de
-168 votre nom
168 votre solde
-167 # appel
-167 a des
167 annulees
167 annulees et
-167 appel gratuit
167 aviez pose
167 compris
-167 connecte
-167 connecte a
-167 est connecte
-167 est ferme
-167 faute
167 pose
-167 presentons nos
167 samedi
-167 toutes mes
167 vous demander
-166 affaire
-166 des excuses
-166 il s'
-166 l' affaire
-166 la remise
-166 noms
-166 notre centre
-165 # decembre
-165 aient
-165 aient ete
165 attendez
165 attendez pas
-165 et copie
165 n' attendez
165 ou non
-165 parce
-165 parce que
165 prix
-165 sur les
165 veuillez
-164 ce soir-la
-164 chat
-164 excusons
-164 fevrier et
164 il
-164 j' ai
164 l' envoi
-164 le tien
-164 notre hebergeur
-164 patients
164 portail
-164 que d'
-164 repondez a
-164 sante
164 si vous
-164 soir-la
-164 tien
-163 # octobre
-163 appel de
-163 commission d'
-163 directement
-163 ecole
-163 l' ecole
163 la chambre
-163 notre offre
-163 novembre et
-163 potentiellement
-163 presentons
-163 recu deux
-162 des trois
-162 devoir
162 en veux
-162 l' une
-162 ou une
-162 prenom
162 prevenu
-162 remises
-162 te
-162 trois ponts
162 veux
162 votre abonnement
161 aux
161 avec l'
-161 code par
-161 demandons pardon
-161 des #
161 encore
-161 nous regrettons
161 nous venons
161 pour un
161 qui contient
-161 regrettons
161 revenus
161 sont revenus
161 venons
161 voyageurs
160 decembre
-160 entraine
-160 espace
-160 horizon
-160 parametre
160 portent
-160 qui s'
-160 retirer
160 un autre
-160 une de
-159 ai prevenu
-159 ces messages
-159 demande pardon
-159 demandons
159 et vos
-159 matin a
-159 ouvrez
159 par courrier
-158 # ce
-158 chaque annee
-158 contrat de
-158 derniere
-158 est reste
158 fonctionne depuis
-158 la liste
-158 ne permet
-158 permet
-158 profondement
-158 t'
-157 # que
-157 avons pas
-157 chiffre
-157 j'
-157 la directrice
-157 la semaine
-157 les deux
-157 n' avons
-157 pouvez repondre
157 tout
-156 bien mechant
-156 demandez a
-156 depose
-156 depose plainte
-156 la carte
156 la commission
-156 mechant
-156 national
-156 on s'
-156 operation
-156 passe par
156 rue de
156 une equipe
-156 vouloir
-155 a nous
-155 connexion
-155 du club
-155 et ne
155 le controle
155 les
-155 permis
155 plus d'
-155 que notre
154 # a
-154 a aucun
-154 accepter nos
154 accompagne
-154 aucun appel
154 avant chaque
154 copies
-154 donnez suite
154 formulaire
154 formulaire d'
154 invitons
154 invitons a
-154 l' ancien
154 le site
154 minuit
154 note
-154 nous n'
154 par ecrit
-154 pas de
-154 que des
-154 que la
154 vous invitons
-154 y a
-153 attendre
-153 avant ce
-153 de messagerie
153 demander de
-153 directeur general
153 familles qui
153 la place
-153 passe sur
-152 de securite
152 horaire
-152 n' aviez
152 rien a
152 si un
-151 a une
-151 cellule
-151 cellule d'
-151 des dernieres
-151 erreur
-151 incident de
-151 pouvez aussi
-151 sociale
-151 un evenement
151 une semaine
-150 adressons
-150 adressons nos
150 appelle
150 avez
-150 detruire
-150 en demandons
-150 etaient pas
150 ferme l'
150 l' aide
150 la loge
150 ligne
150 loge
-150 patiente
-150 professionnel
-150 reste
150 sont maintenant
-150 votre choix
-150 vous adressons
-149 a cet
149 chambre
-149 donnees aient
-149 en excuser
149 epreuve
149 internet
149 invitee
149 l' epreuve
-149 mieux
-149 plus precieux
-149 precieux
-148 confiance est
148 dix
-148 occasionner
-148 votre confiance
-147 attentifs
-147 attentifs aux
-147 demandes
-147 desoles si
147 du site
-147 dysfonctionnement
-147 elle a
-147 nous nous
147 part a
147 pour
-147 pour vous
-147 que ces
147 retrait
147 saisit
-147 un dysfonctionnement
-146 base des
146 composez le
-146 dernieres
-146 l' ete
-146 la base
-146 notre
146 notre erreur
145 aux clients
-145 deposee
-145 sur #
144 avoir
144 chacun de
144 court
-144 en repondant
-144 gratuit #
-144 les adresses
-144 lundi au
-144 repondant
-144 retrouve
144 soit
143 confirme par
-143 debut
-143 debut de
-143 du lundi
143 entre le
-143 et nuit
-143 le mot
143 rue
-142 # les
-142 a quelqu
-142 changez votre
-142 desagrements
142 est efface
-142 excuser
142 le remboursons
142 plein
-142 retard
-142 votre salaire
142 votre voyage
142 voyage
-141 avons laisse
-141 mardi nous
-141 message une
-141 pour la
141 prendre
-141 serveurs de
-141 tiers
-140 banque de
-140 club
-140 et a
140 l' horaire
140 nom que
140 risquez
-140 samedi nous
139 carte d'
-139 chez
-139 cie
-139 conseiller
139 couette
139 couette oree
-139 de papier
-139 e-mail
-139 et demandez
139 gratuitement jusqu
-139 informee
-139 jardin
-139 jardin de
-139 joindre au
139 la couette
-139 le jardin
139 limite
-139 nous joindre
139 ordinateurs
139 oree
-139 pas y
139 plateforme
-139 pouvez nous
-139 tenter un
-139 toute operation
-139 un conseiller
-139 un prelevement
138 anciens
-138 bonjour madame
-138 ca
138 et de
138 et retire
138 il en
138 notre part
-138 plait
-138 que l'
138 retire la
-138 vous plait
137 avance
-137 castorine example
-137 eu lieu
137 factures
137 faire pardonner
-137 incident est
137 la page
-137 rendez-vous
-137 service des
137 un fichier
-137 un logiciel
-137 un sms
-136 a recu
-136 de toute
136 et les
-136 ne pas
-136 presente mes
-136 recu notre
-136 un qui
135 # votre
135 cinq ans
-135 code a
-135 de sante
135 l' universite
-135 le mois
-135 numeros
-135 signale
135 valables
134 a cinq
-134 annonce
134 deux
134 guichet
134 guichet #
134 les codes
-134 violation
-133 anssi
133 avons remis
133 etablissement
-133 l' anssi
-133 lors du
-133 menu de
-133 retirer a
-133 sinceres
-133 trop
132 acces
-132 d' inconnus
-132 de relance
-132 excuses les
132 forfait
-132 la cle
-132 les plus
-132 mes excuses
-132 nous excuser
-132 nous excusons
-132 par courriel
-132 pardon
132 plan
132 plan de
-132 relance pour
-132 serait
-132 visiteurs
132 votre forfait
131 demande
-131 demandons humblement
131 garder
-131 humblement
-131 humblement pardon
-131 l' on
131 le dimanche
131 les badges
-131 les permis
131 regies
131 rien n'
-131 savons ce
131 soir meme
-131 vous demande
-131 vous repond
130 a partir
-130 arrive
130 badges
-130 consultee
-130 copie
130 les bulletins
-130 mutuelle du
-130 notice
-130 parle
-130 poignee
-130 poignee de
-130 si ca
130 une
-130 une poignee
-130 vis
130 voici
129 enregistres
-129 general
129 l' adresse
129 le grand
129 medical
129 moi
-129 propre
-128 a notre
-128 cher societaire
-128 d' inscription
-128 ecrivez-nous en
-128 et on
-128 et que
-128 ici et
128 messagerie
-128 ni
-128 societaire
128 solde
-127 acte
-127 avons adresse
-127 eu un
127 lien vers
-127 prions d'
127 que le
127 vers une
126 # fevrier
-126 acceptez
-126 adresses
-126 avions pas
126 courrier
126 de janvier
126 ete preleve
-126 examen
-126 example #
-126 la session
-126 n' avions
-126 session
125 article
125 cinq jours
125 deux personnes
125 est rectifie
-125 ete
125 l' article
125 mars et
-125 privee
125 rectifie
125 rien de
-125 vie
-125 vie privee
-125 vous demandons
124 achete
124 attendant
-124 averti la
124 cnil et
-124 de quoi
124 desoles et
124 du #
124 en attendant
-124 envoyons
-124 equipe de
-124 lira
-124 nom
124 nous le
-124 numeros de
-124 quoi
124 sur
123 active la
123 ans
-123 demandes d'
-123 nous savons
-123 portable
-123 savons
-123 tenter
-122 administration
122 alerte
122 aussi
-122 ce
-122 connectez-vous
-122 du salon
-122 generale
-122 le code
122 signature
-121 ce mail
-121 ces renseignements
-121 comptes et
-121 d' un
-121 perdu
-121 repondre a
120 # dossiers
120 automatique
120 confiee
120 de passe
-120 donnez
-120 du conseil
120 il a
-120 la banque
120 la veille
120 lundi nous
-120 ne donnez
-120 operation de
-120 par sms
-120 pour cette
-120 une operation
120 veille
`,
  'protective-step': `
398 que tu
-391 dr
-389 cher
-387 declaration
370 jamais de
368 ne les
-365 participation
-358 parler
-352 gerante
-347 epices
-340 courriel et
340 tu y
-338 ta
337 le numero
-334 directrice
-321 ordinateurs
320 par telephone
-317 maintenant
312 signalez
-311 envoi
-310 des aujourd'
-310 je
-310 ouverte
-309 fichiers
307 jamais
-306 merci de
-305 paniers
304 nouveau
-304 tenus
-301 compte avant
-300 il ne
-299 ce prix
-298 merci
-297 avant le
-297 ganivelle
-297 president
295 vigilant
-294 salut
-291 avant dimanche
-291 institut
289 remboursements
289 remboursements sur
289 vos remboursements
-288 porter
-288 porter plainte
287 sur
-286 fonctionne
-286 ne contient
284 castorine example
-284 college
284 l' on
-284 le college
-282 musee
-281 lecteurs
-280 consultee
-280 tresoriere
278 securiser
-278 watteville
-277 repondre a
-277 un cabinet
-276 personnes qui
-275 elus
-275 plainte
275 preuve
-275 sont gardes
-274 apres l'
273 on vous
-273 sera
272 ne le
-272 outils
-272 programme
-270 # repond
269 changez votre
-269 m
-268 directement a
-268 repondre directement
-268 secretaire
268 soin
268 soin que
267 ailleurs
-267 verifier votre
-266 equipe
-266 mediatrice
266 si l'
-265 reserve
-265 sont rendus
-264 elles
-264 librairie
-264 un traitement
-264 vient
-262 facturation
-262 pour tout
261 mefiez-vous d'
-261 rien ne
-261 vos nom
260 code de
-260 deja reserve
259 partout ou
-257 aurait du
-257 le week-end
-256 chers
256 ne
-256 nom prenom
-256 postale
255 raccrochez
-254 ?
-254 le logiciel
-254 pas a
253 envoyez
-253 laboratoire
253 n' envoyez
-252 paye
251 demandez le
-250 limoges
-250 mobilite
-249 # est
-249 les personnes
-249 par mois
249 puis
-248 air
-247 harricana
-247 l' harricana
-247 naissance votre
-247 si le
-247 universite de
-246 numerique
-245 ouvrir un
-244 centre de
244 mal
-243 clientele
243 saisissez
-242 je ne
-242 la mediatheque
-242 m'
-242 mediatheque
-242 sonner
-241 bihan
-241 example
-241 le bihan
-241 maison
241 mefier
241 mefier des
241 vous mefier
-240 cooperative
240 nouveau mot
240 renouveler
-240 salaries
-240 sera pas
-239 directeur
-239 groupe
-239 le dossier
-239 pas vous
-239 rendons
239 ton
-238 c
-238 quel
-237 complet
-237 ines
-237 seul
-237 voir
-236 avions
-236 contient
-236 cours
-235 ceux
-235 le mois
-235 restaurant
-235 sans demarche
234 appels
-234 de vendredi
-234 l' equipe
-234 le votre
-234 personne ne
-233 ceux qui
233 choisis
233 choisis un
-233 ont pas
-232 ou non
-231 envoye par
-231 seuls les
-230 sont
-229 avez deja
-229 ci-dessous
-229 la date
229 n' y
-229 que le
-228 centre
228 ou une
-227 a pas
-227 avez reserve
227 changez
-227 rang
-227 reserve a
-227 trois
-226 mobile
-226 retirer
-226 voit
-225 avons pas
-225 n' avons
-224 a ce
-224 demande un
-224 et je
-224 pour vous
223 avez treize
223 de messages
223 le faire
223 mois pour
223 treize mois
-222 billetterie
-222 l' ancienne
-222 marche
-222 supprimer
-221 bande
-221 des inconnus
-221 la bande
-221 madame
-221 retirer a
-220 contenait
-220 l' avez
-220 lui
-220 verse
-219 ce mail
-219 ferhat
-219 ma
-219 prend
-219 ta carte
-218 bien mechant
218 de carte
-218 example #
-218 la team
-218 mechant
-218 meilleurs
-218 rectificative
-218 refuse
-218 team
-218 toute notre
-217 apres
-217 desormais plus
217 egalement
-217 l' envoi
-217 responsable
-217 ton adresse
-216 administration
216 credits
-216 n' ont
-216 personnes
216 rien de
-216 service
215 liste de
-215 remercions de
-214 directement
-214 prevu
214 votre carte
-213 bonjour
213 carte
213 code
-213 comite
213 recommandons
213 recommandons de
213 vous recommandons
-212 d' aujourd'
-212 dans notre
212 demandez a
-212 desormais
-212 encore
-212 exercice
-212 hui ne
-212 ne sera
-211 amis
-211 chers amis
-211 confiance
211 connectez-vous
211 l' ancien
-211 messages d'
-211 rien a
210 banque de
-210 devis
-210 sur nos
209 cliquez
-209 points
209 pour securiser
209 securiser votre
-208 avez rien
208 banque et
-208 course
-208 de deux
-208 liege
-208 national
-208 temoin
207 appellerait
-207 recevrez
-206 les sessions
-206 sessions
-206 venus
205 banque
205 comptes et
-205 conserve
-205 detruits
-205 n' avait
-205 photos
205 pour vos
-205 secretaire a
-205 vous avoir
-204 avenir
-204 commune
204 demande
-204 n' avez
-204 pas dans
-204 passe a
-203 coffre
-203 du
203 la banque
203 lien et
203 votre date
-202 droit
-202 droit de
-202 en fait
-202 mois d'
-202 n' etait
202 pas
-202 responsable de
-202 solde
202 une nouvelle
201 aucun lien
-201 l' information
-201 peut
-201 quai des
201 sur les
200 adresse courriel
-200 n' en
-200 or
-200 port
-200 sans le
-199 envoye
199 les comptes
199 mairie
-199 suivi
199 supprimez
-199 votre solde
199 vous-meme
-198 eleves
-197 le printemps
197 personne qui
-197 recu
-197 tes messages
196 compromis
-196 l' ouverture
-196 le prochain
-196 ouverture
-196 pouvez aussi
-195 # et
-195 avez paye
-195 besoin
-195 besoin de
-195 claire
-195 et votre
-195 serait
195 suggerons
195 sur simple
195 vous suggerons
-194 chat
194 de l'
194 l' ouvrir
-194 le soir
-194 mutuelle du
-194 par un
-194 penalite
-194 plait
194 sans l'
-194 vous plait
-193 avons joint
-193 chargee
193 et si
-193 joue
-193 le service
-193 papier
193 si quelqu
-193 signe
-193 vous n'
-192 caisse de
-192 etaient
192 fichier sans
-192 grand
-192 vrai
-191 a retire
-191 le carnet
-191 pas lieu
-191 portable
-189 commande
-189 e-mail
-189 l' offre
189 l' utilisez
-188 cette
-188 est le
-188 le montant
-188 le spectacle
-188 livree
-188 livree a
-188 nautique
188 que ces
-188 salon nautique
-188 secretaire general
-188 spectacle
-188 une commande
-187 comptiez
-187 le bon
-187 les badges
187 reservee
-187 sur le
187 tes horaires
187 tes parcours
-187 vous comptiez
-186 au menu
-186 avoir ete
-186 celui de
-186 figurent
-186 il n'
-186 informee
-186 outil
-186 plainte et
-186 rendus
-186 seconde
-186 une seconde
-185 appelez-moi
-185 detruire
-185 veuillez nous
185 vos
-184 codes
-184 est
-184 l' an
184 ni
-184 se
183 attentifs
183 attentifs aux
-183 bien a
-183 n' est
-183 objet
-183 service clients
-183 vous remercions
-182 anomalie
-182 client
-182 domicile
-182 pas ete
182 tes
-182 tous
-182 une anomalie
-181 avant que
-181 court
-181 general
-181 nous venons
-181 reclamer
-181 venons
-180 medical
-180 protege par
-179 bruxelles
-179 cie
-179 imprime
-179 limite
-179 sans frais
179 simple
178 de messagerie
178 et d'
-178 lignes
178 ouvrir
-178 petit
-178 reponds
-178 un outil
-178 verifier
-178 voulez
177 activer
177 demandez
-177 etait
-177 etat
-177 l' etat
-177 notre
-177 systeme
-177 y est
-176 carnet
-176 on a
-176 rue
-176 sociale et
-175 annule
-175 avons revoque
175 depuis votre
-175 enquete
-175 identite
-175 je reste
-175 joindre
-175 l' une
-175 nom que
-175 partage
-175 prises
-175 revoque
-175 votre arrivee
-175 vous recevrez
174 demande de
-174 parametre
-174 protege
-174 rendu
-174 verso
-173 adresse votre
-173 affiches
-173 alertes
-173 caisse
-173 ce que
-173 demandera
-173 difference
-173 et nous
-173 fait partie
-173 il est
-173 la difference
-173 livres
-173 nous les
-173 on est
-173 s' il
-173 valables
-172 # par
-172 billet
-172 simples
171 choisir
171 choisir un
-171 et on
-171 fois
-171 la veille
-171 mme
-171 monsieur
-171 ne l'
171 qui vous
-171 veille
-171 voici le
170 abonnes
-170 entre #
-170 grandes
-170 grandes printanieres
-170 les grandes
-170 moyen de
-170 trop
169 ce fichier
-169 lire
-169 noms vos
-169 ou par
-169 repondant a
-169 traitement en
169 treize
168 avant de
-168 horizon
-168 reste
-167 automatique
167 avoir
-167 donc
-167 etait pas
167 horaires
-167 l' avenir
-167 l' ordre
-167 ordre
-167 pas en
-167 preferez
-167 telecharge
-167 vous preferez
-167 voyez
-166 cabinet dentaire
-166 dentaire de
-166 ecrivez-nous
-166 l' ourthe
-166 logiciel
-166 moment
-166 ne sont
-166 ourthe
-166 sont pas
-166 tenter
-166 valider
-166 verifie
166 votre banque
-165 jamais ete
-165 prevoyance
-164 ces renseignements
-164 choix
-164 comporte
-164 est efface
-164 peuvent
-164 rembourse
-164 savons ce
-163 avons ferme
-163 ce courriel
-163 ce n'
163 dans vos
-163 pour toute
-163 repondez
-163 sans avoir
-163 seront
-163 votre contrat
-163 vraiment
-162 a qui
-162 demarche
-162 ecrit
-162 et la
-162 ligne
-162 servir
-162 servir a
-162 voici
-162 votre billet
-162 votre choix
-161 autre
-161 bonjour a
-161 la periode
-161 la rue
161 messages
-161 nouveaux
-161 periode
-161 question
-161 toute question
-161 une de
-161 verte
-161 vous ne
-160 bonjour monsieur
-160 dentaire
-160 direction de
-160 dix-sept
-160 equipe de
-160 il contenait
-160 l' hotel
-160 le secretaire
-160 outil qui
160 par simple
-160 releve
-160 remercions
-159 ancienne
-159 bonjour madame
-159 cet outil
-159 conseil
-159 direction
-159 fourni
-159 la direction
159 lien
-159 sejour
-159 seuls
158 activez
158 activez la
-158 arrivee
-158 carte d'
-158 chacun
-158 confie
-158 controle
-158 faisons
-158 ici ou
-158 ne part
-158 nous faisons
-158 point
-158 porte
-158 prudence
158 releves
158 vos releves
-157 album
-157 comptes rendus
-157 est pas
-157 l' album
-157 ne change
-157 risque
-157 soirees
-156 # sur
-156 acceptez
-156 courrier
-156 de lettre
-156 de telephone
-156 humain
-156 l' autre
-156 message et
-156 moyen
-156 nom
-156 nom et
-156 vous le
155 ces messages
-155 et pour
-155 exceptionnel
-155 l' un
155 la double
-155 personnel
-155 peut tenter
-155 prestataire
155 qui
155 soyez
-155 telephoner
-155 tous nos
155 tranquillite
-155 vous y
-154 ces informations
-154 demeure
-154 et #
-154 pas de
-154 sociale
-154 tous les
-153 a deux
-153 clients
-153 medecin
-153 votre medecin
-152 a jamais
-152 documents
-152 membre
-151 a
-151 apres #
-151 boutique
-151 coordonnees
-151 coute
-151 coute #
-151 de morges
-151 jetez
-151 jetez l'
-151 morges
-151 que d'
-151 un autre
-150 a cote
-150 certificats
-150 cote a
-150 debut
-150 debut de
-150 directeur general
-150 est de
150 et partout
-150 ici au
-150 information
-150 joint le
-150 la loge
-150 le contrat
-150 le dimanche
-150 les autres
-150 loge
-150 payer
-150 printanieres
-150 printemps
-150 recu un
150 reglages
-150 rendez-vous
-150 retrouve
150 toute demande
-149 a toutes
149 ces
-149 dans l'
-149 dites-le-nous
-149 escale
-149 etre
-149 les votres
-149 plus la
149 recue
-149 sur #
-149 votres
-148 avec les
-148 botte
-148 botte verte
-148 et les
-148 h et
-148 la botte
-148 la porte
-148 mon
148 n' ouvrez
148 ouvrez pas
-148 souhaite
-148 vide
147 # metres
-147 de nouveaux
-147 de paie
-147 deja ecrit
-147 justificatif
-147 l' avis
-147 la sacoche
-147 message de
147 metres
147 non
-147 ont deja
147 ouverts
-147 risquez
-147 sacoche
-147 sacoche courrier
-147 un numero
-146 bulletin
-146 change
-146 mars
-146 pardon pour
-146 portent
-146 releve de
-146 service des
-146 tout le
-145 aurait
-145 aurez
-145 les acces
-145 touches
-145 votre adresse
144 changer
-144 clair
-144 deja
-144 en quelques
-144 en repondant
-144 et une
-144 faute de
-144 indique
-144 medicaux
-144 normalement
-144 repondant
-144 velibrune
-143 leurs
143 lien de
-143 onze
-143 resultats
-143 tenter un
-143 un prelevement
-143 vos resultats
-142 doivent
-142 en cours
-142 il a
-142 plus d'
-142 ponts
-142 seules les
-141 avions pas
-141 bon
-141 compte bancaire
-141 de quoi
-141 demain matin
141 est un
141 et demandez
-141 ferme
141 mois
-141 n' avions
-141 nom votre
-141 pouvait
141 quelqu
141 quelqu un
-141 quoi
-141 stage
-141 vous appelle
140 changez le
-140 compte et
-140 demande pardon
-140 est saisie
-140 hiver
-140 le bureau
-140 les salaires
-140 peuvent venir
-140 si un
-140 verses
-139 adresse telephone
139 anciennes
-139 apres-midi
139 authentification
139 changer le
139 double authentification
-139 ecole
-139 generale
-139 il en
-139 l' ecole
-139 la saison
-139 les lettres
139 nouvelle
-139 prix est
139 qu aucun
-139 saison
-139 secretariat
-138 adresse e-mail
-138 autres
-138 camp
-138 confiance et
-138 dans le
-138 de plus
138 envoyons
-138 integral
-138 nous aviez
-138 un message
-138 venez
-137 agit
-137 compte a
-137 de bien
-137 la cle
-137 passer
-137 s' agit
137 sms
-137 vous en
-136 cesse
136 escroc
-136 et un
-136 garderie
-136 hier nous
-136 la directrice
-136 la reservation
-136 nos salutations
-136 salutations
-136 securite sociale
136 un escroc
-136 y lire
-135 aurais
-135 aurais du
-135 j' aurais
-135 saisit
135 semaines
135 un nouveau
-134 abonnement
-134 alors que
134 aux
-134 badges
-134 concerne
-134 d'
-134 de mars
-134 de papier
-134 elle a
-134 facture de
-134 jardin
-134 jardin de
-134 le jardin
-134 operations
134 passe de
-134 prochaine
-134 remis l'
134 reseaux
-134 seules
-134 sur papier
-134 trouverez
-134 votre facture
-134 vous trouverez
-133 avait
-133 et vos
-133 etait a
-133 ferme a
-133 lettre d'
-133 passent
-133 qu on
133 retire les
-133 sa
-133 saisie
-132 avis de
-132 informe la
-132 inscription
-132 nos services
-132 nous vous
132 passe sur
-132 pour un
-132 principal
-131 acces
-131 dates
-131 directrice generale
-131 factures
-131 gardez
-131 les cles
-131 pour nous
-131 semaine et
131 sur votre
-131 tant que
-131 un des
-131 week-end
-130 ca
-130 de decembre
130 don
130 et refusez
-130 le livreur
-130 menu
-130 partie
-130 plusieurs
-130 prive
130 refusez
130 si vous
-130 tres
-130 vu votre
-129 an
-129 avril
-129 bouquet
129 connexion
-129 est a
-129 gratuite
-129 iban
129 les adresses
-129 lot
-129 ont fait
-129 votre bouquet
-128 cette semaine
-128 et releve
-128 la rentree
-128 message je
-128 qui nous
-128 remercie
-128 salaires
-128 ses
-128 votre coffre
-128 vous sera
-128 y a
-127 b-117
-127 bien
-127 conseiller
-127 en mars
-127 mars et
127 si
-127 un conseiller
127 utilisez
-126 a telecharge
-126 alors
-126 ancien
-126 cette fois
-126 d' identite
-126 est pour
-126 hotel
-126 l' avons
-126 matin
-126 ont donc
-126 passant
-126 passant a
-126 passer pour
-126 pouvez repondre
-126 tant
-125 a present
-125 adresse numero
-125 cles
-125 en ligne
-125 enfant
-125 minutes
-125 nous le
-125 pardonner
-125 qu il
-125 taxi
-124 approche
124 aucun
-124 aux clients
-124 dit
-124 etiez
-124 la carte
-124 que leur
-124 un compte
-124 vos noms
-124 votre fidelite
-124 vous etiez
-123 avez recu
-123 code permanent
-123 d' ici
-123 exemplaire
-123 faire pardonner
-123 le nom
-123 notes
-123 par l'
-123 pendant
-123 remboursons
-123 soir
-123 vous qui
-122 au
-122 bulletins
-122 ce matin
-122 enregistrement
-122 fermee
-122 l' enregistrement
-122 l' heure
-122 les bulletins
122 votre espace
-121 cafe
-121 ce soir
-121 foi a
-121 j' avais
-121 laisse
-121 le grand
-121 les reponses
-121 livre
121 me connecter
-121 motif de
-121 nous avions
-121 ou repondez
-121 prevenu
-121 repondez a
-121 souhaitez
-121 toujours
-121 vous souhaitez
-120 assistance
-120 commission
-120 deux personnes
-120 est en
120 ici et
-120 immeuble
-120 nom adresse
120 parcours
-120 prix
-120 remboursement integral
-120 signature
-120 un simple
`,
  'pleasantry': `
-492 enregistrement
-492 l' enregistrement
-467 aurez
-465 salut
-459 directrice
-420 les badges
-413 badges
407 coeur
-402 librairie
-401 ne le
-398 dr
-397 universite
-394 part a
-393 ?
-392 quai des
-389 voici le
-385 demain matin
378 engagement
-378 president
-373 responsable
-371 example
371 remercie
-362 institut
361 ferme
-360 billetterie
-360 gerante
-358 le week-end
-357 ines
-356 fibre
355 lui
-350 # jusqu
-349 je reste
-349 quai
348 soirees
-343 epices
-342 conseil
-342 decouvrez
341 au menu
-341 chacun
-337 laboratoire
-336 situation
-335 directeur
-335 limoges
-335 musee
-335 ta
-331 corrige
-326 assurance
-325 ferhat
-323 maintenant
323 maison
320 amour
-320 lecteurs
-319 mediatrice
-318 limite
-317 petit
-317 port
-317 pouvez faire
316 eu un
-314 cooperative
-314 depuis le
-312 des aujourd'
-311 bande
-311 la bande
-309 ganivelle
-309 temoin
-308 nouveau
-308 serait
-307 college
-307 le college
-307 ne les
-306 # #
-306 retrouve
-305 difference
-305 la difference
-303 me
302 toute l'
-301 mobile
300 annee
299 !
-297 dimanche !
-296 a dimanche
-296 automatiquement
-294 bonjour
-294 bonjour a
294 comme
-294 prochaine
-294 watteville
-293 invitee
-292 madame
-292 service
290 ferme a
-288 donc
-287 acompte
-287 sur #
-286 reservez
-285 pas a
284 au centre
-283 mobilite
-282 a deux
-281 la team
-281 ouverte
-281 team
-280 fermee
-280 inexact
-280 panier
-280 secretaire
-280 tresoriere
-279 bihan
-279 le bihan
-279 passer
-279 sont rendus
-277 m
-276 cours
-275 bien a
-275 mal
-274 nouvelle
-273 paniers
-273 tenus
-272 partir de
-271 le montant
-271 programme
-270 clientele
-269 a plus
-269 est a
-268 fois
-268 signe
-267 voici
-266 cher
-266 un numero
-265 stage
-263 numerique
-262 la piece
-261 etes la
-259 ci-dessous
-259 le carnet
-258 dans le
-257 # rue
-257 agence
-257 le service
-257 liege
256 peuvent venir
-256 sur tous
-255 eleves
255 enfant
-254 participation
-254 reprises
-253 la mediatheque
-253 mediatheque
-251 inscription
-251 or
251 region
-250 venez
-249 # est
-249 a partir
-249 avec la
-249 ecrire
-249 equipe
247 a nous
-247 annule
-247 commune
247 deposes
-247 l' avez
246 doivent
246 et que
-246 risquez
-246 rue
246 six minutes
-245 aucun retrait
-245 dix minutes
-245 retrait n'
-244 # septembre
244 plus de
244 six
-243 aura
243 demain
-243 ici ou
-243 lignes
-242 service des
-241 detruits
-241 nuit
-241 voir
-240 et nuit
-240 toutes nos
239 retirer a
-239 sa
-238 bien
-238 hotel
237 place le
-236 comite
-236 h a
-236 le samedi
-235 # repond
-235 appele
-235 commandez
-235 etiquette
-235 l' etiquette
-234 # !
-234 declaration
-234 des excuses
234 excuses et
-234 la deuxieme
234 sur le
-233 # vous
-233 demander
-233 impression
-233 l' impression
-232 course
232 nous faire
-232 par
-231 chers
-231 credit
-231 direction de
-231 jour et
-231 temps
-230 cas
-230 circuit
-230 le circuit
-229 a qui
-229 la directrice
-229 septembre
228 desormais plus
-228 direction
-228 la direction
-227 les acces
-227 mutuelle du
227 quel
-226 boulette
-226 de securite
-226 elles
-226 listes
-225 avenir
225 de son
-225 h les
-224 a vos
-224 enfants
-224 est en
-224 partir
-223 en janvier
-223 grand
222 que les
-222 tous les
-221 au courant
-221 chat
-221 courant
-221 d' hiver
-221 de sante
-221 en fait
-221 l' information
-221 le tien
221 nous ont
-221 soir
-221 tien
-220 jamais de
-220 journaux
-220 poulet
-219 detruire
-219 exercice
-219 hier nous
-219 prudence
-219 remboursement integral
-219 trop
-218 ce stade
218 questionnaire
-218 stade
-218 votre train
-217 assures
-217 cible
-217 desoles de
-217 la place
-217 le soir
217 retirer
-216 a cote
-216 attentifs
-216 attentifs aux
-216 choix
-216 cote a
-216 fevrier a
-216 moins
-216 prises
-216 quand vous
215 abonnement
-215 complet
-215 est la
-215 la commission
-215 mutuelle
-215 seuls les
-215 week-end
-214 public
-214 votre choix
213 d' un
-213 devant vous
213 documents
-213 est faux
213 ete et
213 janvier
213 passe un
-213 profitez-en
-213 profitez-en pour
-212 ces donnees
-212 cette faute
-212 le prepose
-212 prepose
212 printemps
212 rendez-vous et
-212 responsable de
-212 trouverez
-212 verso
-212 vous trouverez
-211 au local
-211 carnet
-211 est saisie
-211 la cle
-211 local
-211 parametre
210 cybersecurite
-210 en ligne
210 est ferme
210 etait a
210 la caisse
-210 ligne
-209 prolonge
-208 example #
-208 sante
-208 sur nos
-207 cote
-207 deuxieme
-207 guichet
-207 guichet #
-207 passe a
-207 prevenir
207 venir
206 accompagne
-206 atelier
206 cafe
-206 hache
-206 hiver
-206 la semaine
206 le bon
-206 quand
-206 que la
-205 c
205 clair
-205 connecter
-205 devis
205 les familles
-205 tant
-204 general
204 jamais ete
204 peuvent
-204 soyez
-204 verifier votre
-203 avions
203 bonnes
-203 menu de
-202 claire
-202 commission
-202 de paie
-202 entre #
-202 horizon
202 pour vous
-202 valider
-201 d' envoi
-201 incident est
-201 nous les
-201 pardonner
201 que le
-200 accueil
-200 ce que
-200 depuis votre
-200 l' accueil
-200 recu un
199 est pas
-199 parler
-198 exceptionnel
-198 le logiciel
-198 votre arrivee
-197 # autres
-197 a jamais
-197 club
-197 de ce
197 jusqu a
-197 l' ancien
-197 le remboursement
197 n' avait
-197 profondement
-197 proteger
-197 sans rendez-vous
196 # decembre
-196 cas de
-195 en parler
-195 entreprises dont
-195 er et
-195 h et
-195 les entreprises
-195 merci de
-195 s' il
-195 vous sera
-194 chez l'
-194 comporte
-194 ordinateurs
-194 ouverts
-194 pas en
194 plus tard
194 tard
-193 avant #
-193 cesse d'
193 compris
-193 coute
-193 coute #
-193 les riverains
-193 lundi a
-193 mairie
-193 preferez
-193 prevoyance
-193 riverains
-193 vous preferez
-192 botte
-192 botte verte
-192 chargee
-192 excuses les
192 jour
-192 la botte
-192 les plus
-192 messages d'
-192 n' a
-192 pouvez aussi
-191 arrive
191 des #
-191 est au
191 parents
-191 saisie
-191 un evenement
-191 vous remboursons
-190 anomalie
-190 il s'
-190 on l'
-190 une anomalie
-190 une nouvelle
-189 air
-189 bouquet
-189 nom et
-189 seance
-189 vendredi
-189 votre bouquet
-188 envoyez-nous le
-188 et l'
188 inscriptions
188 les inscriptions
188 midi
-188 que j'
-188 utilise
-187 cesse
187 d' ailleurs
187 et le
187 fevrier et
-187 joindre au
187 l' entree
-187 nous joindre
-187 pouvez nous
187 rendez-vous
-186 changer les
-186 et #
-186 inventaire
-186 justificatif
-186 l' inventaire
-186 les rappels
-186 pour vos
-186 rappels
-186 sur simple
-185 # sur
-185 adresse courriel
-185 l' equipe
-185 laquelle
-185 le lien
-185 le vol
-185 mene
185 mieux
-185 sollicitation
-185 vous nous
-184 a retire
184 a tous
-184 charge
184 dans la
-184 equipe de
-184 incident
-184 sont gardes
183 simples
-183 toutes
183 votre fidelite
-182 ecrit que
-182 par mois
-182 risque
-182 vous n'
181 approche
-181 et un
181 ete
181 la saison
-181 le cas
-181 le votre
181 prevu
181 saison
181 votre vie
-180 arrivee
-180 concernees
-180 constate
-180 de papier
-180 jardin
-180 jardin de
-180 la periode
-180 le jardin
-180 ma
-180 periode
-180 rendus
180 venus
-179 comptes
-179 pensez
-179 pensez a
179 prend
-179 secretaire general
-179 sinceres
-179 vous qui
178 badge
178 badge reste
-178 base des
-178 bruxelles
178 client
-178 dans l'
-178 en demandons
-178 la base
178 onze
-178 retrait
-178 rien
178 tenait
178 tenait a
-178 verte
-177 bonjour monsieur
-177 carte
-177 cie
177 entree
-177 envoyez-nous
-177 groupe
-177 la camera
-177 le numero
-177 mardi a
-177 parle
-177 passez
-177 pour tout
-177 simple
-177 treize
-176 familles qui
-176 gardes
-176 jusqu au
-176 la sacoche
-176 outils
-176 sacoche
-176 sacoche courrier
-175 ancien
-175 en quelques
-175 l' ordre
-175 ordre
-175 plus la
-175 seuls
174 aux
-174 faille
-174 portent
-174 principal
-174 renforce
-174 tous nos
-174 velibrune
173 d' escale
173 la securite
173 la session
-173 mauvaise
-173 operations
-173 papier
173 plus
173 securite de
173 session
-172 appelez-moi
-172 de janvier
172 escale voyages
172 familles
-172 jeudi
172 marche
172 menu
172 voyages
-171 de mars
-171 intrus
-171 intrus a
171 la rentree
-171 le contrat
-171 que nous
-171 semaine
-171 service clients
-170 agents
-170 bonjour madame
-170 bulletin
170 escale
-170 la version
-170 monsieur
-170 servir
-170 servir a
-170 une semaine
170 vient
-169 anciens
169 bon
-169 bureau du
-169 ce message
-169 nombre de
-169 nous aviez
-169 ont ete
-169 samedi #
169 vous etes
-168 appelle
-168 aviez
168 ou
-167 hier
-167 le secretaire
-167 les adresses
-167 pas de
-167 si quelqu
-166 # ce
-166 a toutes
-166 avez treize
-166 cnil a
-166 deposee
166 est notre
-166 est pour
-166 fin de
-166 il a
-166 journee
-166 le faire
-166 mois pour
166 n' est
-166 treize mois
-166 un incident
-166 votre solde
165 # janvier
-165 activer
-165 au prix
165 d'
-165 d' avance
-165 nature
-165 sonner
-165 vous avions
-164 calendrier
-164 devant
-164 rien n'
-164 votre
-163 ancienne
-163 commandes
-163 du littoral
163 le plus
-163 littoral
-163 qu on
-162 ecole
-162 l' ecole
-162 mme
-162 nautique
-162 ponts
-162 salon nautique
-162 securite
-162 solde
-162 train
-162 voyageurs
-161 agit
-161 avant le
-161 certificats
-161 contenait
-161 directrice generale
161 est inscrite
-161 est plus
161 eu
161 inscrite
-161 les bulletins
-161 porter
-161 porter plainte
-161 s' agit
-160 avons ecrit
-160 commande
-160 la personne
-160 la somme
-160 lien
-160 nous avions
-160 page du
-160 plan
-160 plan de
-160 reglages
-160 remboursement
-160 somme
-159 # seront
-159 chacun peut
-159 credit ou
-159 d' identite
-159 envoyez
-159 generale
-159 n' envoyez
-159 pendant #
-159 salon
-159 son choix
-158 administration
-158 e-mail
157 absolue
-157 assure
-157 demande
-157 dossiers
157 ses
-157 veuillez
-156 avis
-156 avoir ete
-156 donnees a
-156 est remboursee
156 fidelite
-156 integral
-156 l' a
-156 la violation
-156 leurs
-156 objet
-156 qu
-156 remboursee
-156 scans
-156 scans de
-156 sont
155 ecrit pour
-155 et si
-155 identite
-155 le controle
-155 se
-155 t'
-155 toute notre
-155 violation
155 vous avoir
-154 accepter nos
-154 au dimanche
-154 lese
-154 payer
-154 prestataire
-154 recette
154 rentree
-154 salaries
-154 sera
-153 epreuve
-153 l' epreuve
-153 le bureau
-153 que ces
-153 un de
-153 vingt
-152 application
-152 b-117
-152 directeur general
-152 module
-152 national
-152 repond
-152 voyez
-151 directement a
-151 jour de
-151 message
-151 puis
-151 repondre directement
-151 sont a
-151 vous le
-150 banque de
-150 contrat
150 debut
150 debut de
-150 envoi
-150 l' application
-150 la porte
-150 penalite
150 pu etre
-149 faux
-149 gendarmerie
-149 jetez
-149 jetez l'
-149 la gendarmerie
-149 les #
-149 les salaires
-149 nos serveurs
-149 peut-etre
-149 places
-149 verses
-148 ai
148 communaute
-148 de la
-148 facture
-148 imprimeur
-148 inconnus
-148 j' ai
-148 joindre
-148 l' imprimeur
-148 le site
-148 ont fait
-148 peut etre
-147 amis
-147 chers amis
147 confiance est
-147 dimanche
-147 dimanche #
-147 information
-147 lundi
-147 recevoir
-147 reclamer
-147 veuillez recevoir
147 votre confiance
-146 fait
-146 ici trois
-146 l' un
-146 ou repondez
-146 paye
-146 quelques
-146 si votre
146 signaler
-146 traitement
-146 vous ont
145 en #
-145 et pour
-145 eux
-145 il
-145 imprime
-145 la rue
-145 lot
-145 notification
-145 notifie la
-145 nous en
-145 nova
-145 parce
-145 parce que
-145 reponds
-145 tant que
-145 un sms
-144 # appel
-144 accepte
-144 appel gratuit
-144 avis d'
-144 cet
-144 cle
-144 demandons pardon
-144 modifier
-144 paie
-144 sera pas
-144 seules les
-144 voulez
143 etes
-143 ici au
-143 la police
-143 masque
-143 masque les
-143 police
-142 bon document
-142 dates
-142 font
-142 jours
-142 nous excusons
-142 qu un
-142 se font
-141 ces
141 confiance
141 decembre
-141 des trois
-141 du club
-141 ete informee
-141 je me
-141 l'
-141 la date
-141 trois ponts
-141 vos commandes
-140 # heures
-140 autres
-140 cher societaire
-140 controles
-140 dont
-140 etait pas
-140 exterieure
-140 l' aide
-140 liste des
-140 personne exterieure
-140 saisi le
-140 samedi
-140 societaire
-139 # pour
-139 adresse e-mail
-139 chez nous
-139 la loge
-139 loge
-139 mardi
-139 montant
-139 n' etait
-139 passant
-139 passant a
-139 portable
139 privee
-139 prix de
139 vie
139 vie privee
-139 votre contrat
-139 vous l'
-138 alertes
-138 chambre
-138 elus
-138 fonctionne
-138 j'
-138 je
-138 mefier
-138 mefier des
-138 membre
-138 vous mefier
-137 compte d'
-137 hotel des
-137 il contenait
-137 les lettres
137 meilleurs
137 qui nous
-137 rang
-137 reste en
-137 votre salaire
-136 # dossiers
136 au
-136 avance
-136 avant
-136 enquete
-136 examen
-136 inutile
-136 le livreur
-136 le mercredi
-136 nous l'
-136 services
-136 un logiciel
-136 vos
-135 a faire
-135 avons recemment
-135 deux
-135 laisse
-135 le nouveau
-135 recemment
-135 recemment ete
-135 un credit
-134 acte
-134 audit
-134 de test
-134 document
-134 horizon pro
134 jusqu
-134 pouvez repondre
-134 pro
-134 repondre
-134 seul
-134 telephonez
-134 tout le
-133 appel
-133 demandons
-133 elle
-133 est maintenant
-133 faire pardonner
-133 gratuite
-133 mesure
-133 normalement
-133 qu il
-133 vous est
-132 attendu
-132 banque
-132 courrier
-132 promis
-132 souhaite
-132 supprimer
131 # fevrier
-131 a des
-131 automatique
-131 avaient
-131 ce
-131 couette
-131 couette oree
-131 decouvrir
-131 ecrivez-nous en
-131 en cours
-131 gratuit
-131 h pour
-131 la couette
-131 la veille
-131 les autres
-131 matin
-131 moyen
-131 oree
-131 veille
-130 # mai
-130 aujourd'
-130 aujourd' hui
-130 bureau
-130 cinq
-130 de messagerie
-130 du conseil
-130 hui
-130 lieu
-130 non
-130 sejour
-130 vous devons
-129 avant chaque
-129 composez
-129 de tout
-129 des inconnus
-129 en a
-129 incident de
-129 l' ancienne
-129 le monde
-129 lors du
-129 pour cette
-129 retire la
-129 si vous
-129 ta commande
-129 tes
-129 toi
-129 version
-128 # et
-128 a eu
-128 a present
-128 apres #
128 fevrier
-128 fonctionne depuis
-128 nous pour
-128 samedi a
-128 soit
-128 trois jours
-128 verifie
-127 accepter
-127 adresse
-127 avec #
127 compte
-127 conseillons
-127 d' accepter
-127 deleguee
-127 deleguee a
-127 en octobre
-127 entre
-127 et a
-127 humain
-127 l' envoi
-127 les sessions
-127 moment de
-127 que des
-127 remise
-127 sessions
-127 votre avoir
-127 vous conseillons
-127 y est
-126 alors
126 avait
-126 d' aujourd'
-126 d' inconnus
126 etre
-126 euros
-126 fourni
-126 hui ne
-126 la fin
-126 logiciel
-126 matin et
-126 message de
-126 ne sera
-126 personne ne
-126 piece
-126 point
-126 seules
-126 test
126 toujours
-126 tours
125 a ete
-125 en cause
-125 etiez
-125 la mairie
-125 le bouton
-125 mars et
-125 premiers
-125 prive
-125 quatre
-125 se faire
-125 sera rembourse
-125 verifier
-125 vous etiez
-124 chez vous
-124 codes
124 confiance et
-124 dont la
-124 ici
-124 lettres
-124 releve
-124 rembourses
-124 visiteurs
123 avec lui
-123 camera
-123 courriel
123 et avec
-123 invitons
-123 invitons a
-123 on s'
-123 que votre
-123 qui contient
-123 renouvellement
-123 vous invitons
-122 cellule
-122 cellule d'
-122 court
-122 d' etre
-122 demandes d'
-122 l' ouverture
-122 le dimanche
-122 le premier
-122 nom d'
-122 ouverture
-122 par simple
-122 partout
-122 porte
-122 presentation
-122 rectificative
-122 sur presentation
-122 votre mot
-121 c' est
-121 ce qui
-121 contact
-121 demandera
121 en mars
121 factures
-121 heures
-121 mai
-121 message ou
-121 nombre
-121 peux
-121 tu peux
-120 avril
-120 commande du
-120 des donnees
-120 deux jours
-120 harricana
-120 l' autre
-120 l' harricana
-120 le stagiaire
-120 metier
-120 points
-120 pour la
120 secretariat
-120 stagiaire
-120 universite de
`,
};
