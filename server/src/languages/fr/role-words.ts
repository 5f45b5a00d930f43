import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-398 dr
-368 gerante
-361 president
-325 directrice
-319 numerique
-313 ganivelle
-313 quel
-301 nous ne
-301 tresoriere
-300 bien a
-299 minimum
-294 salut
-286 ines
-278 institut
-278 watteville
-270 a plus
-270 cooperative
-270 fabienne
-268 depuis votre
267 en demandons
-263 leger
-263 port
-262 cours
261 de cette
-261 liege
-261 musee
259 des excuses
-258 la team
-258 paniers
-258 team
-257 directeur
257 excuses et
254 jamais du
-252 qualite
-250 c
-248 confondu
248 excuses vous
-247 assurance
-247 ressenti
246 excuse
-246 secretaire
-245 bande
-245 elus
-245 la bande
-244 clientele
-243 facturation
-243 librairie
-240 mobile
-240 petit
-239 bihan
-239 le bihan
-236 me
-234 college
-234 le college
233 deux heures
-232 avez ete
-232 universite
-231 service des
-228 ami
-227 mobilite
-225 commune
-224 privacy
-224 temoin
-223 souhaite
222 mais
222 profondement
-221 ne les
-220 ?
-220 auriez
220 en excuser
-220 remboursement integral
-220 vous auriez
-219 informations ont
-218 ferme a
-216 complet
-216 madame
-214 la cle
-214 que ces
210 silence
-208 conseillons
208 petits
-208 vous conseillons
-206 billetterie
-206 caisse de
-205 meilleurs
-205 rectificative
203 pardonner
-203 service clients
-203 sont gardes
-203 vous remboursons
202 aurait du
-202 fibre
201 adressons nos
-201 cote a
-201 example #
-201 stage
200 pardon pour
-200 verte
200 vous presentons
-198 avec nos
-198 notre message
-198 vous a
-197 laboratoire
197 les notres
197 notres
197 surtout
-196 chargee
-196 confiance
-196 nos salutations
-196 salutations
-195 bonjour monsieur
-195 declaration
-195 ne contient
195 notre erreur
-194 connecter
-193 chers
-193 credit
-193 eventuels
-193 quand
-193 toute la
-192 la directrice
-192 un simple
-191 dure
-191 ma
-191 remboursons
-189 mutuelle du
-189 pharmacie
-189 pleine
-189 rang
-188 le chat
-188 message je
188 vos photos
188 vous presente
187 assures
-186 hier nous
186 je suis
-186 l' option
-186 la mediatheque
-186 mal
-186 mediatheque
-186 option
186 presentons
-186 quand vous
-185 fausse
-185 le carnet
-184 ouverte
184 su
-183 desoles si
-183 madame monsieur
183 mes excuses
-182 desoles pour
-182 gene que
-182 retrouver
181 conseil je
-181 seraient
-181 viendra
-180 agence
-180 ca
-180 sur nos
-180 usurpation
-180 usurpation d'
-179 a cote
-179 annule
-179 coute
-179 coute #
-179 environ
-178 eventuels desagrements
-178 les eventuels
-178 mon
-178 nature
-178 trois
-178 voir
-177 integral
-177 quelques minutes
-177 responsable
-176 air
-176 desagrements
-176 mutuelle
-176 n' envoyez
-175 cas
-175 monsieur
-174 concerne
-174 nautique
-174 salon nautique
174 vous dire
-173 au menu
-173 direction de
-173 juste
-173 le service
-173 outils
-173 touche
173 vraiment
-172 comite
-172 directeur general
-172 rentree
171 de m'
-171 equipe
-171 jamais de
-170 aux
170 d' accepter
-170 lot
-170 on le
-170 or
-169 client
-168 directrice generale
-168 general
-168 inscription
-168 personnes
-168 somme
-167 a qui
-167 cher
-167 de journee
-167 donnees ont
167 faute
-167 lignes
167 m' en
-166 bonjour
-166 faire pardonner
166 une faute
-165 fournisseur
165 je m'
-165 maison
165 toutes nos
-164 compter
-164 d' administration
164 derniere
-164 faux
-164 partie
-163 ont fait
-163 programme
-163 vrai
-162 clinique
-162 desormais deux
162 examen
-162 limoges
-162 qui s'
-161 detruire
161 excuses
-161 le tien
-161 preferez
-161 prevoyance
-161 simples
-161 tien
-161 vous preferez
-160 b-117
-160 clients
160 controles
160 le calendrier
-160 recue
-160 rue
-159 # francs
-159 bleue
159 bloquer
-159 direction
-159 en est
-159 francs
-159 la coupure
-159 la direction
-159 mediatrice
-159 sur deux
-158 avenir
158 devons des
-158 il part
-158 l' avoir
158 m'
158 sincerement desolee
158 suis sincerement
-157 administration
-157 la rentree
-157 notre fournisseur
-157 salon
-157 si le
157 une journee
156 aviez pose
-156 certificat
-156 couac
-156 en fait
-156 l' equipe
-156 notre engagement
-155 coquille
155 desolee
-155 gardes
-155 inexact
-155 simple
-154 clair
-154 est saisie
-154 horizon
-154 regrets
154 veuillez nous
153 attendre
-153 exercice
153 garder
153 mes
-153 par sms
-153 prudence
-153 risquez
-152 au courant
-152 bonjour madame
-152 courant
-152 la violation
-152 le spectacle
-152 spectacle
-151 commis
-151 commis une
151 demande de
-151 quai
-151 soirees
150 agreer nos
-150 bonjour a
-150 ce stade
-150 ces messages
-150 club
-150 humain
-150 je reste
-150 l' autre
-150 nous aviez
-150 nova
-150 parties
150 pose
-150 stade
-150 tort
-149 bravo
-149 bravo a
-149 cible
-149 cie
-149 des appels
149 et nous
-149 que vous
-148 bureau du
-148 contenu
-148 on se
-148 quai des
-148 toujours
-147 a emporte
-147 apparaitre
-147 attentifs
-147 attentifs aux
-147 ce cas
-147 celle
-147 demarche
-147 etat
147 excuses les
-147 l' etat
147 presente
-146 affiches
-146 comptes
-146 se seraient
-145 amis
-145 caisse
-145 chat
-145 chers amis
-145 convocation elle
145 d' adresse
145 vous demande
144 avec vous
-144 example
-144 operations
-144 si ca
-143 avance
143 documents a
-143 parle
-143 rembourses
143 suis
-143 trop
-142 # rue
-142 l' apres-midi
141 cette faute
-141 cote
141 demandons de
-141 eleves
-141 fichiers
141 nous en
141 rendre
-141 renouveler
-141 si
-141 utilisateurs
-140 confiance et
-140 harricana
-140 journaux
-140 l' harricana
-140 ordinateurs
-140 prises
-140 universite de
139 autant
139 autant que
139 d' autant
-139 reclamer
139 suis profondement
-139 traitons
-138 anciens
-138 bruxelles
-138 cle
-138 etiquette
138 excuser
-138 factures
-138 fois rien
-138 l' etiquette
-138 la faute
-138 les familles
-138 occasionner
-138 politique
-138 remplacement
-138 trois fois
-138 voici le
-137 engagement
-137 retard
-137 seconde personne
-137 visiteurs
-137 vous le
-136 a vu
-136 je ne
-136 rey
136 vous aviez
-135 avant l'
-135 fin de
-135 generale
-134 # repond
-134 apres l'
-134 avait ete
-134 en cours
-134 frauduleux
-134 pain
-134 penalite
-134 remercie
-134 toute petite
-134 une toute
-133 automatique
-133 familles qui
-133 groupe
-133 il en
-133 mercredi a
-133 normalement
-133 pas ce
-133 pu
-133 sommes navres
133 toutes mes
-132 a bien
132 aguirre
-132 audit
132 avez le
-132 de sante
-132 la meme
-132 preuve
-131 avons rembourse
-131 hier soir
-131 publie
-131 sauvegarde
-131 vous nous
-131 vu
-130 a rien
-130 de noel
130 demande
-130 maintenant
-130 violation
`,
  fault: `
604 avions
-573 quel
512 etait
485 s' est
-471 ?
467 doigts
-465 pour la
-455 tres
452 avons pas
-448 complet
446 vous avons
444 n' etait
-442 a qui
-442 et une
-439 dr
-438 remplacement
-438 sont bien
-437 radiographies
-436 temps
-413 depuis votre
-411 lundi a
-410 gerante
-405 demandera
405 nous avions
402 est faux
-402 plus
-402 reglages
401 a deux
-401 appels
-400 codes
399 la semaine
398 pas pu
397 d' avoir
397 est parti
-390 president
388 de rendez-vous
-388 desoles et
-386 agit
-386 excuse
-386 meilleurs
-386 s' agit
384 avoir
381 lot
-380 avant le
-379 directrice
-378 ines
-373 faute et
-372 ceux qui
-371 l' autre
-370 depuis ce
370 encore
369 fois
-368 example
368 la date
-368 notre erreur
367 confondu
365 hier
365 leur
365 plusieurs
-364 excusons
-364 profondement
-364 que j'
-362 fevrier et
-362 une semaine
-360 cafe
360 de vendredi
-359 ne change
-358 arrive
357 partie
-356 pas dans
-356 salut
355 humaine
-354 chaque
352 l' a
-349 directeur
349 donnees ont
-349 minimum
349 vos rendez-vous
-348 bonjour monsieur
348 mauvaise
-347 a ce
-347 composez
-347 est le
-346 # pour
346 ce qui
-346 le soir
-345 le dimanche
344 inexact
-344 nouveaux
344 reprises
-344 un numero
343 elements
-343 vous n'
-342 coffre
-342 coffret
-342 cooperative
-342 le coffret
-342 preuve
-341 date du
-341 sous
-340 direction de
340 que l'
-338 plus tard
-338 tard
-338 tresoriere
-337 jamais de
-337 normalement
-337 voici
336 ne l'
-336 une adresse
335 a pris
335 b-117
-335 passe ni
-334 de le
334 imprime
-334 par telephone
334 telecharge
-333 apres-midi
332 aura pas
-332 par courrier
-332 y figuraient
-331 avons fait
331 concerne
331 de factures
-331 demande
331 hier nous
-330 fabienne
-330 mobile
-329 voir
328 concernees
-328 est au
-328 je reste
328 portable
327 parti
-327 tel
-326 nous en
-326 nous nous
325 historique
325 historique de
325 sommes trompes
325 trompes
324 # n'
-324 un cabinet
-323 est en
323 fait une
-323 l' equipe
322 livre
-322 votre code
321 aurait
321 choisi
-320 port
-319 ami
319 nous et
-319 rien a
318 adresse telephone
318 ecrit que
-318 heures et
318 notre lettre
317 l' an
-317 le remboursement
-317 on te
-316 caisse de
-316 clientele
-316 en excusons
-316 que ces
-316 votre carte
-314 engage
-314 ressenti
-314 service clients
-313 bon document
313 derniere
-313 ferme a
-313 informe l'
312 avec vos
-312 est de
-311 avant l'
311 vos commandes
-310 commune
-310 ecrit a
310 en fait
-310 qu il
310 quelques
-310 universite
-309 mobilite
309 semaine
-308 des appels
308 du courriel
-308 le formulaire
-308 reservee
307 cas echeant
-307 de nouveaux
307 echeant
307 le votre
-306 bien a
-306 le mois
-306 petits
305 d' ou
305 du serveur
-305 le chat
-305 validez
-304 ont pas
304 panier
303 celle
-303 cheque
-303 numerique
-302 maison
-302 n' avez
-302 on se
-301 assurance
-301 billetterie
-301 secretariat
-301 vous sera
300 ai joint
-300 bonjour
300 fuite
-300 rembourse
-300 remboursement
-300 vos informations
-300 watteville
-299 desormais deux
299 qui a
299 vous ont
-298 credit
-298 detail
-298 difference
-298 la difference
-297 avec des
-297 jamais un
-297 madame
-296 avant
-296 ce cas
296 dates de
-296 egalement
296 en week-end
-296 quand
-296 remboursons
296 serait
295 aurait du
295 d' adresse
-295 demarche
295 fichier des
295 il a
-295 la preuve
-295 notification
-295 nous savons
-295 seulement
294 celui de
-294 frais
-293 ce que
293 dure
293 le dossier
-293 situation
-293 traitons
292 # clients
-292 la fin
-292 un par
292 vendredi #
-292 vos journaux
-292 votre arrivee
-291 de plus
-291 informe
290 avons egare
-290 centre
290 egare
-290 en place
290 service a
-290 voyez
-289 equipe
289 faux
-289 nous a
-289 rue
289 semaine derniere
-289 toute notre
-288 bonne
-288 clair
-288 mardi a
288 mis en
-288 qualite
-288 seul le
-287 a votre
-287 apparaitre
-287 deuxieme
-287 et informe
-287 figurent
287 le tien
287 mai nous
-287 mutuelle
287 tien
-286 detruits
-286 privacy
286 y lire
-285 a plus
285 aurais
285 aurais du
285 eleves
285 en quelques
285 fibre
285 j' aurais
-285 lui
-285 n' en
-284 aux #
-284 aux clients
-284 connecter
-284 depuis
-284 devant vous
-284 et c'
284 etait qu
284 jamais du
284 liste des
-284 non
-284 supprimer
283 et #
-283 qui ont
-283 rue de
282 dysfonctionnement
282 un dysfonctionnement
-281 confiance
281 des inconnus
281 ecole
281 l' ecole
-280 avec votre
-280 bureau
-280 centre de
280 n' avons
280 parce
280 parce que
280 public
280 une erreur
279 detruire
279 dysfonctionnement du
-279 est notre
-279 lecteurs
279 objet
-279 sera
-278 ancien mot
278 au lieu
-278 demain
-278 marche
-278 votre ancien
-277 ce message
-277 laboratoire
-276 aupres de
276 bouquet
276 etaient lisibles
276 lisibles
-276 medical
-276 n' etaient
276 ta commande
276 un peu
276 vole
276 votre bouquet
275 an
275 la mauvaise
-275 le prix
274 commandes de
274 et on
-274 ne les
274 oublie de
274 qu un
273 aviez confie
273 avons ecrit
-273 entreprises dont
-273 les entreprises
-273 n' y
273 societe
-273 valables
-272 annee
-272 approche
-272 aucun
-272 maintenant
-271 atelier
271 boulette
-271 faire
271 lire
271 notre controle
271 que votre
-271 responsable
-271 rib
270 chez notre
270 j'
-270 n' avait
-270 vous ne
269 adresse et
269 compter
269 coquille
269 fait partie
-269 la somme
269 lundi matin
-269 pas ete
269 porte
-268 # avant
-268 aucun frais
-268 aussi
268 ete copies
-268 familles qui
268 lu
268 mauvais
267 a telecharge
-267 elus
267 fevrier #
-267 nom prenom
-267 sur nos
-266 # du
266 de mars
-266 l' apres-midi
-266 nouvelle
266 secretaire a
265 # ce
-265 # sur
-265 acompte
-265 avec la
265 camp
-265 envoyons
-265 l' incident
265 une personne
-265 une photo
264 elle a
-264 est pour
-264 etaient pas
-264 parle
-264 partiront
-264 service des
-264 soirees
263 des #
-263 general
263 installe
-263 jamais ete
-263 notre faute
-263 que nous
-263 retirer a
263 verte
-262 attend au
-262 de telephone
262 l' erreur
-262 les #
-262 mois d'
-262 prive
-262 savons ce
-261 desormais
261 oublie
-261 points
261 un mot
-260 a vos
-260 annule
-260 cas de
-260 depuis le
-260 et retire
-260 la bonne
260 prenom
-259 bloque
-259 dans un
-259 demarche n'
-259 en sommes
-259 est maintenant
-259 l' ete
-259 marche de
259 potentiellement
-259 remercie
-259 te
259 toutes mes
-258 bande
258 bulletins de
-258 documents
-258 excuses sans
-258 gardez
258 l' aide
-258 la bande
-258 quand vous
258 que ca
-257 avons rembourse
-257 chez vous
-257 qui cite
-257 ses
-257 une faute
257 visiteurs
257 votre adresse
256 bloquer
256 d' une
256 de paie
256 entre l'
-256 parlent
256 plus la
255 a emporte
-255 adresse votre
255 le nom
-255 maraichers
254 attribue
-254 change
254 connecte
254 connecte a
254 est connecte
-254 jusqu au
254 la salle
-253 apres l'
253 avec le
-253 cette fois
-253 de sante
253 la remise
253 la sacoche
-253 m
-253 plaisir
-253 prevenu
253 sacoche
253 sacoche courrier
-252 au samedi
-252 de deux
252 exterieure
-252 font
-252 midi
-252 pas ce
252 personne exterieure
252 pour ceux
-252 risque
-252 votre place
-252 vous pouvez
-251 desormais la
251 en mars
-251 incident
-251 passez
-250 dites-le-nous
-250 entreprises
-250 est ferme
-250 nous venons
-250 risquez
-250 venons
-249 bonjour a
-249 comptes rendus
249 coup
249 etiquette
249 l' etiquette
249 la base
-249 liege
249 mis
-249 rendre
248 a transmis
-248 cinq jours
248 etait pas
-248 le secretariat
-248 membre
-248 nos clients
-248 pouvez
-248 une nouvelle
248 vu
-247 amende
247 avons inverse
-247 c
-247 demander
247 inverse
247 les adresses
-247 mediatrice
-247 memes
-247 memes dates
247 pris le
247 remise
-247 repond
247 restaurant
-247 sante
-247 suggerons
247 une
-247 vous suggerons
-246 # votre
246 aurions du
246 aviez
246 ceux que
-246 commission
-246 ici
-246 la commission
-246 la team
-246 le lien
-246 mefiez-vous d'
246 nous aurions
-246 registre
-246 team
-246 vous attend
245 accede
-245 ajoute
245 aurions
-245 avs et
245 dans la
-245 le remboursons
245 ont accede
-245 ou non
-245 pour tout
-245 recevra
245 votre photo
-244 anciennes
-244 cette adresse
-244 nos frais
-244 notre maison
-244 tes
-244 venez
-244 vos nom
-243 apres #
243 de commandes
-243 declaration
243 des adherents
-243 la gene
-243 librairie
243 ont
-243 votre identite
242 deux heures
-242 en remercions
242 fevrier un
242 fraction
242 fraction de
-242 seront
-241 au prix
241 avions pas
241 chacun de
-241 d' ici
-241 est saisie
-241 factures
-241 gene
-241 il contient
-241 moi
241 n' avions
241 ouvert
-241 services
240 desole
-240 gardes
-240 mai a
-240 ont ecrit
240 ont recu
-240 passez a
-240 piece
-240 sont gardes
-239 a jamais
239 avez recu
-239 bihan
-239 cher
-239 ganivelle
-239 garderie
-239 le bihan
-239 par ecrit
-239 sollicitation
-239 tes messages
239 votre voyage
239 voyage
238 adresse electronique
-238 avons ouvert
-238 et aucun
238 journaux
238 vers
-237 pleine
-237 relisez
-237 relisez vos
-237 tapez
-237 vite
-236 cite
-236 cite votre
-236 corrige
-236 entre vous
-236 est remboursee
-236 et un
-236 excuses et
236 le logiciel
-236 mon
-236 penalite
-236 remboursee
235 avais
-235 avons revoque
235 electronique
235 emporte
235 la liste
-235 limoges
-235 revoque
235 tort
235 zero
234 accepte
234 alors
234 conserve
-234 court
234 inscrits
234 le bouton
234 logiciel
234 manipulation
234 transmis
-234 vouloir
-234 vous la
233 affiches
233 etaient
-233 l' ordre
233 leurs
233 lors
-233 ordre
-233 pas les
-233 pour que
-233 quai
-233 retire les
-233 votre espace
-232 a nos
-232 acceptez
232 avait ete
-232 de morges
-232 demeure
-232 ferme
-232 morges
232 passeport
232 pris les
232 recu un
-232 une ligne
-232 verse
-231 ma
231 page d'
-231 passera
-231 traitant
-231 vous demandera
-231 vous recevrez
-230 # !
230 a bien
-230 college
-230 et si
-230 ete et
-230 faisons
-230 le college
-230 nous faisons
-229 conseillons
-229 dans ce
229 licencies
229 matin
229 nous les
-229 secretaire general
-229 vous conseillons
-228 arrivee
-228 chat
228 commandes
228 des erreurs
228 erreurs
-228 le week-end
-228 qui te
-228 verification en
-228 vous demandons
-227 bien vouloir
227 deux
-227 la verification
227 magasin
-227 pour qu
-227 soins
227 un mauvais
226 a copie
-226 agit d'
-226 ai prevenu
226 coupure
226 eu
-226 livreur
226 ordinateur
-226 qu a
-226 rendons #
-225 # a
225 # octobre
-225 apd
-225 avec les
225 erreur de
-225 invitons
-225 invitons a
-225 l' apd
225 la votre
225 leger
225 ont donc
225 ont ete
225 qu ils
-225 si vous
-225 vous invitons
224 ete enregistrees
-224 humain
224 lettre de
-224 partir de
224 peu
-223 bon de
-223 d' achat
-223 grand
-223 institut
223 mieux
223 que notre
223 recu la
-223 un bon
-223 voulez
222 chiffres
222 er et
-222 ete magnifique
-222 magnifique
-222 magnifique et
-222 mutuelle du
-222 nouveau
222 ordinateurs
222 recette
-222 recevrez
-222 remercions
-221 bravo
-221 bravo a
-221 ce soir
-221 de thonon
221 ont fait
221 passe d'
-221 thonon
-221 un cas
-221 usurpation
-221 usurpation d'
-220 # rue
-220 apres
-220 article
220 courrier
-220 est rectifie
-220 l' article
-220 page du
-220 rectifie
-219 attendre
-219 badge
-219 badge reste
-219 etat
-219 inscrites
-219 l' etat
-219 personnes inscrites
-219 telephonez
219 trouve
-219 venir
-219 vous-meme
218 de mots
-218 devant
-218 est l'
218 hier soir
-218 le prepose
-218 ont confirme
-218 prepose
-218 risque de
-218 supprimez
-217 a toutes
-217 avec l'
217 avec un
217 base des
-217 les notres
-217 minuit
-217 notres
-217 paniers
-217 par sms
-217 pardon
-217 printemps
217 pris
-217 second
217 votre prenom
-216 # autres
-216 affaire de
-216 aupres
-216 avis
-216 cette semaine
216 inconnus
-216 lit
-216 s' il
215 acte
215 ainsi
215 est plus
-215 fichier sans
215 l' acces
-215 le bureau
215 le mauvais
215 les retours
215 naissance et
-215 ne vous
-215 pardon pour
-215 que ce
215 retours
-215 vigilant
214 certain nombre
-214 escroc
-214 la securite
214 parcours
-214 part
214 sait
214 serveur
214 touche
-214 un escroc
213 application
-213 iban
-213 participation
-212 a vous
212 auraient ete
-212 ce stade
-212 espere
-212 espere que
-212 prend
-212 saisie
-212 stade
-212 surtout
-211 a ceux
-211 au dimanche
-211 avant #
-211 bruxelles
-211 contenait votre
-211 les riverains
-211 par simple
211 pirate
-211 plates
-211 prions d'
-211 riverains
-211 toute la
-211 une amende
-210 assure
-210 boite
-210 contient votre
210 fichier a
210 on le
-210 par mois
-210 quai des
-209 assistance
-209 avez reserve
-209 jetez
-209 le prochain
-209 profitez-en
-209 profitez-en pour
-209 rembourse ce
-209 reserve a
-209 reservez
-209 un nouveau
-209 une lettre
208 # er
-208 a confirme
-208 a supprime
-208 aux
-208 avenir
-208 botte
-208 botte verte
208 envoye
208 er
-208 et que
-208 hotel
-208 la botte
208 la coupure
-208 le bon
208 nous devons
208 outils de
-208 prix est
-208 supprime le
-208 un tout
-208 votre traitement
207 chiffre nos
-207 clinique
-207 d' information
207 de tout
-207 demain matin
207 extranet
-207 formule
207 j' ai
-207 la formule
207 la page
207 le monde
207 notre extranet
207 passe en
-207 plus de
-207 une note
206 ancienne
-206 avons retire
-206 compte est
206 deux chiffres
206 en cours
-206 maitre
-206 passe maitre
-206 pierre
-206 preferez
-206 si votre
206 votre solde
-206 vous preferez
-205 avez paye
-205 integral
205 monde
-205 on
-205 passe que
-205 peuvent
-205 proches
-205 qui contient
205 solde
-205 votre rib
-204 avant dimanche
-204 deja ecrit
-204 deposes
-204 epices
-204 fevrier a
-204 ont deja
204 ouvert par
204 payer
204 point
203 # personnes
-203 air
203 avons envoye
-203 cela a
-203 conseil
203 en est
203 envoi de
-203 gardez votre
-203 on ne
203 pouvait
-203 sans demarche
-203 stage
203 vu votre
-202 chers
-202 coeur
202 copie votre
-202 de toute
-202 double
202 hier notre
-202 images
202 null
-202 reserve
-201 avec nos
-201 banque et
-201 cote a
201 couac
-201 deux jours
-201 doivent
201 dont
-201 entrer
201 et votre
201 j' avais
201 liste
-201 qui ne
-201 si le
201 tout le
-201 trente
201 visibles
-200 celui qui
200 confie
-200 est ouverte
200 la carte
200 mardi #
-200 telephoner
-200 vraiment
-199 a midi
199 chez l'
199 disque
-199 escale
199 le disque
-199 limite
199 nos utilisateurs
-199 ou un
198 a peine
-198 ans
-198 est dans
-198 generale
-198 inscriptions
198 je ne
-198 le livreur
198 le prenom
-198 les inscriptions
198 mesure
198 notre equipe
198 prenom de
-198 signature
-197 a cote
-197 appelez-moi
197 aurez
-197 carte
-197 colis
-197 confidentialite
197 connu
-197 cote
-197 dimanche !
-197 enregistrement
197 gere
197 il en
-197 l' enregistrement
-197 les codes
-197 les lettres
197 qui gere
-197 renouveler
196 adherents
-196 afin que
-196 charge du
196 explique
-196 fonctionne depuis
196 intrus a
196 l' ai
-196 la piece
196 la porte
-196 les copies
-196 mais on
196 matin a
-196 par un
-196 simple
-196 voit
-196 y est
195 anomalie
-195 ce mot
-195 cnil a
-195 compose
-195 confirme
195 copie vos
-195 couette
-195 couette oree
-195 la couette
-195 nos services
-195 nous l'
-195 oree
-195 reponds
195 samedi nous
195 une anomalie
-194 a cette
194 avons appele
-194 celle-ci
-194 chambre
-194 danger
194 un montant
194 vous avions
-193 alerte a
193 alors que
193 certain
-193 cette annee
-193 conseillers
-193 conseillers sont
-193 des renseignements
-193 equifax
-193 ne sont
-193 nos conseillers
-193 rendons
-193 rien
-193 sont pas
193 un certain
-192 bancaires
-192 cellule
-192 cellule d'
192 chiffre
-192 convient
192 de facturation
-192 desolee
-192 deux personnes
192 je l'
-192 le carnet
-192 meme et
-192 prevenu la
-192 rends
-192 vous convient
-191 adressons
191 dates
191 de ton
191 defaut
191 intrus
-191 nom du
191 nos serveurs
-191 principal
-191 vos proches
-191 votre billet
-191 votre carnet
-191 vous adressons
-191 vous demander
-190 affaire
-190 ce courriel
190 ce matin
190 des informations
-190 deux etapes
-190 en deux
-190 etapes
190 ete telecharge
-190 l' affaire
-190 seance
-190 sommes navres
-189 a retire
-189 abonnement
-189 chantage
-189 commission d'
-189 de chantage
-189 et prevenu
-189 informee
-189 permet
-189 personne ne
189 petite
-189 vous remboursons
188 a un
188 adresse de
188 annonce la
-188 convocation
-188 demandons humblement
-188 devis
-188 en faire
-188 envoyez
188 heures
-188 humblement
-188 humblement pardon
-188 ici trois
-188 il part
-188 le nouveau
-188 numero d'
-188 reste a
-188 retrait
-188 vient
187 abonnes
-187 appel qui
-187 autorite
-187 excuses les
-187 jetez l'
-187 l' autorite
-187 notre message
-187 ou
-187 valider
-187 vos comptes
186 a fait
-186 adressons nos
-186 demander de
186 donnees a
-186 etait a
186 hache
-186 je
186 les reponses
-186 papier
-186 par message
-186 telephone
-186 un credit
-185 d' inconnus
-185 de secours
185 minutes
185 n' aviez
-185 passent
-185 pharmacie
-185 secours
-185 tout ce
184 ai
-184 convocation elle
-184 d' hiver
184 du fichier
-184 du site
-184 ici au
-184 se font
-184 sur papier
-184 vous appelle
183 # en
-183 ce prix
183 le tableau
-183 mefier
-183 mefier des
-183 rembourses
-183 sinceres
183 tableau
-183 vous mefier
-182 contrat de
-182 example #
182 fait
182 gite
-182 il n'
-182 information le
182 le gite
182 livraisons
-182 n' envoyez
-182 ne permet
182 service de
-182 un outil
-181 a tous
-181 anniversaire
-181 cette situation
-181 choisir
-181 demandez
-181 exemplaire
181 les permis
181 livree
181 livree a
-181 prix
-181 prolonge
181 sans mot
-181 souscrivez
181 une commande
-180 bel
-180 bel ete
-180 excuser pour
180 jour
-180 la directrice
-180 ou par
-180 recu notre
-180 sont en
-180 suis profondement
-180 un bel
180 un incident
-180 votre iban
-179 accepter nos
-179 agios
-179 avec vous
-179 choix
-179 de huit
-179 destinataire
179 gache
-179 huit
-179 les agios
179 professionnel
-179 rang
179 sur #
-179 un des
-178 automatiquement
-178 chargee
-178 corrigee
178 de changer
-178 demandez a
-178 directrice generale
178 du #
178 mot de
-178 nature
-178 prochaine
-178 renforce
-178 se tiendra
-178 sert
-178 si l'
178 ticket
-178 tiendra
178 trop
-177 apporte
-177 banque
-177 compte n'
-177 coursier
-177 coursier vous
177 d' automne
177 erreur est
-177 hiver
177 les serveurs
-177 lese
177 parametre
-177 peux
-177 rey
177 sonner
-177 tu peux
-177 un coursier
-177 votre choix
-176 a la
-176 aujourd'
-176 aujourd' hui
-176 autres comptes
176 desoles de
-176 erreur nous
176 ete ouvert
-176 hui
-176 l' offre
-176 mairie vous
-176 nos salutations
176 notre rappel
-176 salutations
-176 semaine et
-176 sous cinq
-176 ton adresse
-176 votre prochaine
-175 en suis
175 envoye a
175 etiez
-175 j' en
-175 jour meme
175 la faute
-175 la violation
-175 le jour
175 nous n'
175 par une
175 recu
-175 votre compte
175 vous etiez
-174 argent
-174 charge
-174 communaute
-174 d' acces
174 de vous
174 donc
-174 l' ouverture
-174 la mediatheque
-174 le mercredi
174 les votres
-174 mairie
-174 mediatheque
-174 n' ouvrez
174 numero national
-174 ouverture
-174 ouvrez pas
-174 places
-174 points sont
-174 recevoir
174 rendez-vous
174 votres
-173 afin
173 ai oublie
173 annoncer
-173 avons honte
-173 cantine
-173 claire
-173 confiance et
173 demandes d'
173 est reste
-173 fin
-173 honte
-173 la cantine
-173 la cnil
173 la panne
173 marginal
-173 mercredi
173 page #
173 panne
-173 tant que
-173 un billet
-173 une alerte
173 vous annoncer
172 compte d'
-172 contraire
-172 du contraire
-172 est a
-172 fin de
172 identifiant
172 l' envoi
-172 ne court
-172 preuve du
-172 sont a
-172 supprime
-172 sur une
-172 votre service
-171 a faire
-171 car
-171 celles
-171 cnil
171 dans votre
171 du lundi
-171 je suis
-171 nous regrettons
171 paye #
-171 raccrochez
-171 votre boite
-171 votre propre
-170 ensemble
170 pain
-170 sont maintenant
169 a eu
169 attendu
-169 avons ferme
169 badges
169 coute
169 coute #
169 d' expiration
-169 de ce
169 expiration
-169 l' atelier
-169 moins
-169 protection des
169 regle
-169 remis
-169 sincerement desolee
169 sortie
-169 suis sincerement
-169 vous dire
168 affiche
168 album de
168 alerte
168 cette faute
168 controles
168 demandes
-168 envoi
-168 est du
-168 gardez celui
-168 gratuit
168 le meme
168 les badges
-168 lira
168 lors du
168 nom d'
168 passe par
-168 s' excuse
-168 seul
-168 si
-167 comptes
167 dans une
-167 messagerie
-167 notre centre
167 nous preferons
-167 ou vous
167 preferons
167 preferons vous
167 que leur
167 qui l'
167 somme
167 souhaite
-166 # repond
-166 ans de
166 au bout
-166 autorite de
166 avons vendu
-166 bonnes
166 changer les
-166 devions
166 dossier
166 euros
-166 harricana
166 l' etait
-166 l' harricana
166 le champ
166 ouvert le
-166 seconde
-166 un taxi
-166 une seconde
-166 universite de
166 vendu
-166 vous qui
-165 adresse postale
-165 au courant
-165 courant
165 je me
-165 ne
-165 regrettons
-165 remboursement integral
-165 tu y
-164 a quelqu
164 commande
-164 et d'
-164 et le
164 membres
-164 passe de
-164 repond a
-164 revenus
164 sauvegarde
-164 soir meme
-164 sont revenus
-164 su
-164 vous etes
163 contact
163 d' aout
-163 d' escale
-163 incident est
-163 prendre
163 recto
163 saisi
-163 site et
163 vous ai
162 a debranche
-162 auriez
162 automne
-162 documents a
-162 h et
-162 l' on
-162 l' une
-162 la qualite
162 mars #
162 partage
162 pendant
-162 prions
-162 qualite de
162 salaire
-162 toutes nos
162 votre avoir
-162 vous auriez
-162 vous prions
-161 a moitie
-161 accepter
-161 comme
-161 composez le
161 de ta
161 du cabinet
161 inverse deux
161 l' intrus
-161 le contrat
-161 mars a
-161 moitie
-161 moitie prix
161 naissance votre
-161 parler
-161 prudence
161 site
-161 souci nous
-161 supprimer le
161 sur tous
160 constate que
-160 coupe le
160 course
160 ete constate
-160 hotel des
-160 reunion
-160 verifiez
160 votre salaire
-159 avez ete
-159 billet
-159 la mairie
-159 le second
-159 lundi au
159 m'
159 mars
159 notre site
-159 nouvelles
159 un message
-159 un second
-158 # je
158 a provoque
-158 client
158 formulaire d'
158 location
158 nom de
158 peine
158 permis
-158 premier
158 prives
158 provoque
158 puis
-158 reclamer
157 # que
157 aout
-157 aucune demarche
-157 audit
-157 cabinet dentaire
-157 d' etre
157 d' inscription
157 dans le
-157 dentaire de
-157 donnees aient
157 est un
-157 il vous
-157 l' ourthe
-157 la caisse
-157 messages qui
-157 ourthe
-157 virement
-156 agreer
-156 au numero
-156 d' agreer
156 des embruns
-156 desoles si
-156 directement
156 embruns
-156 et nuit
-156 faute
-156 l' avez
-156 le releve
-156 me
156 nom votre
-156 plainte
-156 pour nous
-156 premiere
156 reponses
156 selon
155 # heures
155 commande du
-155 de decembre
155 joue
-155 la rue
-155 le printemps
-155 lien
155 onze jours
155 operation de
155 page
155 soiree
155 une operation
155 visible
-154 de supprimer
154 document est
-154 h pour
-154 masque
-154 masque les
-154 par votre
154 pseudo
-154 sera rembourse
154 sur deux
-153 amis
-153 automatique
-153 chers amis
-153 dpd
-153 frais de
153 le message
-153 ou au
-153 present
-153 un fichier
153 un petit
152 # profils
152 a envoye
-152 cette boite
-152 citent
-152 nous pour
-152 paierons
152 paye
152 profils
-152 qui citent
-152 releve et
152 une faille
-152 veuillez recevoir
-152 vos releves
-151 # metres
151 # une
-151 agence
-151 agents
-151 appellerait
-151 contenu
-151 courriels
-151 depuis hier
151 derniers
-151 escale voyages
-151 excuses vous
-151 federal
-151 journee
-151 metres
-151 obtenu
-151 pas lieu
-151 preference
-151 prepose federal
-151 qui s'
151 revient
-151 votre preference
-151 voyages
150 ayez attendu
-150 cher societaire
-150 des trois
150 du salon
150 envoye votre
150 est trompe
-150 la session
-150 navres
-150 notre engagement
-150 on vous
150 ont pu
150 onze
-150 postale
-150 que chacun
-150 session
-150 societaire
150 toi
-150 trois ponts
150 trompe
150 trompe de
150 vingt
-149 cles
149 de relance
149 debranche
-149 droit
-149 droit de
-149 inutile d'
-149 jardin
-149 jardin de
-149 la veille
-149 le jardin
149 lundi
-149 me connecter
-149 mme
-149 rectificative
149 relance pour
149 silence
-149 telephone et
-149 veille
148 #
-148 # appel
-148 abbaye
-148 appel gratuit
-148 appelle
148 copie
148 copie #
148 dit
148 est malencontreusement
-148 jette
-148 l' abbaye
148 malencontreusement
148 sejour et
-148 tout petit
148 toute petite
-148 un controle
148 une toute
-147 aucun retrait
147 carte de
-147 cnil ce
-147 code secret
147 coupe
147 d' apres
147 decembre
147 il est
-147 jusqu
147 le dire
147 ouvert a
147 premiers elements
-147 prochain
-147 retrait n'
-147 sans reserve
-147 sur cette
-147 sur votre
-147 surveillez
-147 tant
146 # membres
-146 adresses e-mail
-146 de l'
-146 decouvrir
146 fais
146 fais mes
-146 guichet
146 hier a
-146 joint a
-146 la premiere
-146 money
-146 n' ont
-146 retiree
146 salle
146 serveur et
146 vous fais
-145 boutique
-145 dentaire
-145 du littoral
-145 en a
145 entraine
-145 foi
-145 l' avoir
-145 le controle
-145 littoral
145 lus
145 paie
-145 rien n'
-145 seconde personne
-145 votre date
-144 a present
-144 avec #
144 cette nuit
144 chiffres de
144 d' hier
-144 l' argent
-144 treize
-143 # seront
143 a ferme
-143 besoin
-143 besoin de
-143 code
143 comme prevu
143 l' espace
-143 notre nom
-143 peuvent venir
-143 qu aucun
143 test
-143 toute l'
-142 credits
142 de chez
-142 des donnees
142 deux fois
-142 epreuve
-142 jointe et
-142 l' avons
-142 l' epreuve
142 la cle
-142 le fichier
142 lettre
142 liens
142 notre prestataire
-142 nouveau code
-142 pu vous
142 remarques
142 sur l'
141 appele
-141 appellera
-141 avis d'
141 ces renseignements
-141 considerez
141 de passeport
141 de trois
141 dix minutes
-141 experience
-141 les plus
141 lu vos
-141 offrir
141 un compte
-141 vous appellera
-141 vous offrir
140 aviez deja
-140 contre
-140 demandons
-140 deplorons
140 facture
-140 foi a
140 l' horaire
-140 question
-140 toute question
140 vous aurez
-140 y a
-139 # dossiers
-139 cie
-139 excuses a
139 ferie
-139 independant
139 jour ferie
139 les fichiers
-139 prevenus
-139 qui nous
-139 repondez
-139 reseaux
-139 taxi
-138 argent ni
-138 bonjour madame
-138 d' adherent
138 jetons
-138 jour de
138 juste
138 les jetons
-138 madame monsieur
-138 n' a
-138 ni argent
-138 portent
-138 profil
-138 remonte
-138 reservation
-138 votre part
137 a conduit
137 conduit
137 conduit a
137 consultees par
-137 de papier
-137 demandons de
137 moment de
137 presentons nos
-137 relira
-137 relira desormais
-137 soit
-137 sur place
137 un evenement
137 vos resultats
136 avons
136 certaines informations
136 confusion
136 dernieres
-136 juin
-136 l' application
-136 presentation
-136 recoit
-136 sur presentation
-135 chaque jour
-135 d' accepter
-135 d' imposition
135 debut
135 debut de
-135 demandez le
135 devoir
135 disque n'
135 facture et
-135 imposition
-135 lignes
-135 nova
135 pas chiffre
-135 poulet
-135 qui vous
135 salaires
-135 transmettez-nous
-135 vente
-135 voici ce
-135 vous demande
-134 aide a
134 d' un
-134 de son
-134 envie
-134 envie d'
134 horaire
-134 horizon
-134 la reservation
-134 nos agents
134 partir
134 releve d'
134 serveurs
-134 tenus
-134 trouverez
-134 vous trouverez
-133 # jusqu
133 au moment
-133 cause de
133 ce soir-la
133 commencait
133 commencait par
-133 d' ailleurs
-133 faites
133 il
133 mars et
-133 medecin
133 origine
133 par bonjour
-133 pour vos
-133 quoi
133 rendu de
-133 restez
-133 retrouve
133 seraient
133 soir-la
133 votre facture
-132 a personne
-132 appelez-moi au
-132 castorine
-132 compte bancaire
-132 desormais plus
-132 du recu
-132 en octobre
-132 fouetter
-132 fouetter un
-132 pirates ont
-132 pour un
-132 presentation du
-132 quoi fouetter
-132 un chat
132 une page
-131 message une
-131 minute
131 rendu
-131 une journee
-131 verifie
-130 cette
130 changer
-130 comporte
-130 d' entre
130 dans notre
-130 directeur general
-130 le retard
-130 musee
-130 on tenait
-130 prevoyance
-130 suffit
130 susceptibles
-130 trouvez
-130 un moteur
`,
  evasion: `
-502 le mauvais
-470 ferme a
-467 le tien
-467 tien
-460 comptes
-445 ami
-434 medical
-409 salut
-405 est en
405 fibre
-402 ines
-401 gerante
-397 dr
-389 que d'
388 parametre
-387 peine
-385 promis
-381 ca
-380 madame
-375 a qui
-375 reprises
373 technique
-371 n' etait
-368 chacun
-367 directrice
-367 jamais ete
-363 cooperative
-363 president
-362 directeur
-361 quel
-361 s' en
-360 equipe
-357 mis en
354 a ferme
-354 universite
-353 refuse
-352 fabienne
-351 dates
-349 depuis votre
-348 clientele
-346 ait
-346 example
-344 validez
-343 il ne
-343 lundi matin
-343 s' il
-341 joue dans
338 anomalie
-338 service clients
338 une anomalie
-335 les acces
-334 decembre au
-332 groupe
-332 mobile
-331 etablissement
329 s' est
-328 est reste
327 lors
-326 il n'
-325 direction de
-325 la date
-324 la commission
-324 susceptibles
-323 mobilite
-322 samedi
-321 en week-end
-321 minutes
-320 aucun
-319 est saisie
-319 mardi
-319 port
-318 verifie
-317 arrivee
-317 maison
-317 prive
-316 bonjour
-316 bruxelles
-316 l' ouverture
-316 mai
-316 ouverture
-315 jour et
-315 nous la
-314 un petit
-312 l' equipe
-312 personne
-311 commission
-311 m
-310 nombre restreint
-310 restreint
-310 un nombre
-309 celle
-309 institut
-309 rendez-vous et
-308 dimanche #
-307 billetterie
-307 me
-307 on a
-306 en place
306 hier soir
-306 lecteurs
-306 mai et
-306 ne les
-304 le service
-302 a telecharge
-302 difference
-302 la difference
-302 le calendrier
-301 etait pas
-301 mars
-301 octobre
-301 regrettons
-301 vos identifiants
-300 agents
-300 declaration
-300 numerique
-298 un seul
-298 watteville
-297 commune
-297 on
-297 on l'
-296 nombre
-296 signe
-295 ailleurs
-295 laboratoire
-294 complet
-294 le carnet
-294 solde
-294 vos donnees
-293 a plus
-293 envois
-293 librairie
293 poignee
293 poignee de
-293 programme
293 suite
293 une poignee
-292 ganivelle
-292 notre faute
-291 air
-291 avoir ete
-291 corrige
-291 credit
-291 temoin
291 un incident
290 defaillance
290 une defaillance
-289 avant l'
-289 fait partie
-289 votre arrivee
-288 coupure
-288 devant
288 fournisseur
-288 le chat
-288 soirees
-287 qualite
-286 concerne
-286 inexact
-286 tresoriere
-285 contrat
-285 de facturation
-285 ouverte
-284 on s'
-284 que vos
-284 secretaire
-283 # fevrier
-283 examen
-283 meilleurs
-283 un peu
-283 votre solde
-282 intrus a
-282 leur
-281 consultation
-281 elus
-281 en fait
-281 n' y
-281 publie
-280 # decembre
-280 affiche
-280 annuaire
-280 l' annuaire
-279 # mars
279 garde
279 la garde
-279 seul le
-278 ce n'
278 dysfonctionnement
278 entreprises nous
-278 rectificative
278 un dysfonctionnement
-277 au courant
-277 courant
-277 le lien
-277 le soir
-277 trois jours
-276 avions
-276 client
276 notre fournisseur
-276 une adresse
-275 ?
-275 cas
-275 compter
275 constate
275 l' ancien
-275 pas dans
-275 privacy
-274 aguirre
-274 exemplaire
274 imprimeur
-274 vacances
-273 cher
-272 a peine
-272 compte a
-272 elements
-272 entreprises dont
-272 les entreprises
-272 toute
271 parti
-271 toute la
270 de rendez-vous
-270 deux jours
-270 fuite
-270 vu
-269 apres l'
-269 mon
269 releves
-269 sans
-268 ete copies
-267 maintenant
-267 motif
-266 pirate
-265 compte n'
265 des erreurs
265 erreurs
265 nos utilisateurs
-265 pas lieu
-265 situation
-264 assurance
-264 leurs
-264 que nous
-263 vous qui
-262 avant de
-262 nous ne
-262 paniers
261 chez
-261 exterieur
-261 inscription
-261 notre message
-261 ouvert
-260 bihan
-260 clique
-260 de trois
-260 encore
260 ete
-260 l' ordre
-260 le bihan
-260 les autres
-260 limite
260 logistique
-260 nouveaux
-260 ordre
-260 une personne
-259 # mai
-259 cet outil
-259 votre nom
-258 avenir
-258 leger
-258 peu
-257 base de
257 la liste
257 moment de
-257 mutuelle
-256 chat
256 constate que
256 ete constate
-256 mutuelle du
255 au moment
-255 notre equipe
-255 reste ouvert
-255 vol
-254 musee
-253 agit d'
253 en
-253 preuve
-252 # est
-252 club
-252 se
-251 # avant
-251 ce stade
-251 excuse
-251 remercie
-251 stade
251 systeme
-251 votre train
250 a un
-250 agit
-250 assistance
-250 etait a
-250 s' agit
-249 est maintenant
-249 la team
-249 livre
-249 messages
-249 quelques minutes
-249 seraient
-249 si le
-249 team
-248 demeure
-248 eux
248 nous a
-248 or
-248 ouverts
-248 prendre
-247 acompte
-247 avons affiche
247 de vos
247 explique
-247 rentree
247 visiteurs
-246 depuis une
-246 ete informee
-246 nos agents
-246 par message
246 partenaire
-246 venus
-246 votre place
-245 compte est
-245 jardin
-245 jardin de
-245 le jardin
-244 ceux qui
-244 d' avoir
-244 exterieure
-244 personne exterieure
-243 a moitie
243 attribue
-243 bureau
243 des informations
-243 etre
-243 moitie
-243 moitie prix
-243 nom et
-243 que je
-243 un par
-243 voyez
-242 bande
-242 compte rendu
-242 ete magnifique
-242 la bande
-242 ligne
-242 magnifique
-242 magnifique et
-242 ordinateurs
-242 train
-241 camp
241 l' imprimeur
-241 la preuve
-240 cette boite
-240 cible
-240 devons des
-240 operations
-239 commission d'
-239 coordonnees
-239 dix
-239 liege
-238 avons ecrit
-238 bonjour monsieur
-238 service des
-238 voici
-237 annule
-237 commande n'
-237 des excuses
-237 selon
-236 chers
236 comme prevu
-236 jamais de
-236 la coupure
-236 message je
-236 n' en
-236 proteger
-236 seulement
236 visibles
-235 alors que
-235 apparaitre
-235 hotel
235 lors du
-235 nuit du
235 tours
-234 chaque
-234 college
-234 doivent
-234 le college
-234 marche de
-234 nous les
234 permanent
-234 pleine
-233 adressons nos
-233 ai envoye
-233 epices
-233 etiez
-233 vous etiez
232 a vide
-232 cafe
232 cause
-232 decembre
-232 fichier a
-232 jour a
-232 livraisons
-232 quai
-232 risquez
-231 avez pas
-231 contient
-231 lignes
-231 stage
230 aient
230 aient ete
-230 avons fait
-230 chez nous
230 dysfonctionnement du
230 et la
-230 fevrier #
-230 hier nous
-230 responsable de
-230 sur papier
-229 b-117
-229 bonjour a
-229 carnet
-229 le remboursons
-229 le samedi
-229 ou non
-229 recu
-229 soins
-229 souci
-229 wallonie
-228 confirmer le
-228 en ligne
-228 escale
-228 intrus
-228 l' ancienne
228 par la
-228 retrait
228 revient
-228 vos coordonnees
-227 chambre
-227 figurent
227 humaine
-227 l' option
227 logiciel
-227 option
-227 pourraient
-227 un billet
-226 juste
-226 preferez
-226 priere
-226 qu il
-226 toujours
-226 vingt
-226 vous preferez
225 defaut
-225 etiquette
-225 experience
-225 j' ai
-225 l' etiquette
225 notre base
-225 numero national
-225 offrir
-225 passe d'
-225 plaisir
-225 quatre
-225 vous offrir
-224 ma
-224 mene
-224 note
-224 partir
-224 protege par
-224 quand vous
-223 bien
-223 c' etait
-223 confidentialite
-223 confondu
-223 coupe le
-223 desormais
-223 en quelques
-223 faux
-223 la gene
223 le bouton
-223 meme et
-223 nous n'
-223 recu deux
-223 rien
-223 une amende
-223 une cle
-222 adresse d'
-222 coupe
-222 court
-222 formule
222 l' acces
-222 la formule
-222 pas ce
-222 plusieurs
-222 tel
221 a provoque
-221 choisi
-221 clair
221 est malencontreusement
221 malencontreusement
221 provoque
-221 quand
-221 simples
221 tiers a
-221 votre releve
220 ancien
-220 attaquant
-220 bravo
-220 bravo a
-220 des trois
-220 figuraient
-220 gene
-220 hotel des
-220 membres
-220 par erreur
-220 parce
-220 parce que
-220 trois ponts
-220 un attaquant
-220 un cas
-220 un fichier
-219 ancienne
-219 l' intrus
-219 la securite
-219 ni
219 notre partenaire
219 suite a
-219 vous nous
218 d' adresse
-218 de quatre
-218 il est
-218 jeudi
218 la plateforme
-218 laquelle
218 le systeme
-218 que la
-217 amende
-217 ceux
-217 confiance
-217 envoye par
-217 facture et
217 ferme
-217 informee
217 prevu
-217 renouveler
-216 avons eu
216 badges
216 bug
-216 envoye votre
216 joue
-216 lot
-216 seance
-216 trente
216 un bug
-215 # dossiers
-215 ancien mot
215 internet
-215 l' autre
-215 mois d'
-215 ont fait
215 plateforme
-215 sur tous
-215 votre ancien
-214 bien a
214 en raison
-214 est faux
-214 garder
214 la meme
-214 prix est
-214 sur place
-213 avions pas
-213 boite
-213 cnil a
213 d' information
-213 de payer
-213 desormais deux
-213 e-mail
-213 est une
-213 foi a
-213 gardez votre
-213 n' avions
-213 outils
-213 possible de
-212 certaines informations
-212 cet
-212 jour meme
-212 le jour
-212 les bulletins
212 profil
-212 traitant
-211 au menu
-211 avez peut-etre
-211 bonne
-211 de notes
-211 equipe de
211 est un
-211 minimum
-211 que leur
-211 remboursons
-210 a cote
-210 comporte
-210 controle
-210 etudiant
-210 j'
-210 mediatrice
-210 minuit
210 nous ont
-210 ouvert a
-210 protege
210 puis
-210 somme
-209 a vu
-209 bel
-209 bel ete
-209 cette
-209 d' etre
-209 la notre
209 message est
-209 telecharge
-209 un bel
208 change d'
-208 cote a
-208 en cours
-208 enregistrement
208 informatique
-208 l' enregistrement
-208 la rentree
-208 salle
-207 ai
-207 cinq
-207 mal
207 notre sous-traitant
207 sous-traitant
-207 tous
207 traitement
-207 votre date
-206 avec l'
-206 de la
206 garantie
-206 il en
-206 jetez
-206 personnel
-206 serait
-206 un controle
-205 # ce
205 au sujet
-205 aurait
205 sujet de
-204 abonnes
-204 aucun retrait
-204 bout de
-204 cote
-204 l' ete
-204 notes
-204 retrait n'
204 s'
-203 appele
203 avait
-203 dans une
-203 debite
203 une erreur
-203 verse
-202 # rue
-202 anonymise
-202 avis de
-202 celui de
202 du matin
-202 ecole
-202 en octobre
202 erreur est
-202 excuses sans
-202 fichier anonymise
-202 imprime
-202 l' ecole
-202 parle
-201 ce qui
-201 deposee la
-201 engage
-201 est au
-201 faute de
-201 page d'
-201 patiente
201 permis
-201 seconde personne
-201 une plainte
-201 vous est
200 bouton envoyer
-200 claire
-200 contenu
-200 deuxieme
-200 mairie
-200 rey
-200 viendra
-199 amendes
-199 clinique
199 collaborateur
-199 fausse
-199 la panne
-199 les amendes
-199 panne
-199 passez
199 raison
-199 services
199 un collaborateur
-199 vole
-198 anciennes
-198 caisse de
198 chez l'
-198 equipe a
198 est trompe
-198 et que
-198 harricana
-198 l' avenir
-198 l' harricana
-198 lundi
-198 non
-198 restaurant
-198 sera
198 trompe
198 trompe de
-198 universite de
-197 attend
-197 bon
197 c
-197 commande du
-197 des #
-197 est remboursee
-197 fichier sans
-197 parlent
-197 remboursee
-197 sonner
-197 violation
-196 ainsi
-196 aura
-196 bouquet
-196 cinq jours
-196 conseillons
-196 detruire
-196 font
-196 monsieur
-196 tes messages
-196 votre bouquet
196 votre service
-196 vous conseillons
-195 a pris
-195 acces non
-195 autorise a
-195 d' acces
-195 magasin
-195 nous l'
-195 un acces
195 vide
-194 est ouverte
-194 est possible
-194 fraction
-194 fraction de
-194 nous prenons
-194 possible que
-194 prenons
-194 quai des
-194 qui te
-194 remboursement
-194 sont gardes
-194 un second
-193 a #
-193 et il
-193 ete ouvert
-193 foi
-193 integral
193 origine
-193 veuillez
-192 a recu
-192 aout
-192 celle-ci
-192 cours
-192 fidelite
-192 garderie
-192 le prepose
-192 parcours
-192 prepose
-191 annee
-191 anssi
-191 d' administration
-191 de morges
-191 et c'
-191 l' anssi
-191 morges
-191 ne le
-191 ne pas
-191 notre maison
191 remises
-191 verification en
-191 veuillez nous
-191 votre coffre
-190 abbaye
-190 l' abbaye
190 moment
-190 ne change
-190 passe a
-190 profondement
190 sujet
-189 annee ecoulee
-189 autres
189 charge
-189 de confirmer
-189 deleguee
-189 ecoulee
-189 en projets
-189 l' annee
189 le tableau
-189 nombre de
189 passe par
-189 projets
-189 recu un
-189 riche
-189 riche en
189 tableau
-188 communaute
-188 directrice generale
-188 je reste
-188 jetez l'
-188 la facture
188 le stagiaire
-188 lit
-188 mercredi
188 stagiaire
188 trouve
187 a conduit
-187 ce cas
-187 cle
187 conduit
187 conduit a
-187 deposes
-187 depuis le
187 des personnes
-187 et retire
-187 hier notre
-187 null
-187 oublie de
-187 qu a
-187 sur nos
-186 amis
-186 annulees
-186 annulees et
-186 ans de
-186 bleue
-186 cabinet
-186 chers amis
-186 intentions
-186 la veille
186 le message
-186 on se
-186 salaries
-186 un site
-186 veille
-186 vous attend
-185 # membres
-185 abonnement
-185 cabinet dentaire
-185 compris
-185 course
-185 dentaire de
185 heures
-185 inconnus
-185 l' ourthe
-185 la qualite
-185 ourthe
-185 qualite de
185 societe de
-185 vous a
184 a
-184 a tous
-184 est inscrite
-184 et celles
-184 immeuble
-184 inscrite
-184 la mediatheque
184 le planning
-184 limoges
-184 mediatheque
184 planning
-184 rue
-184 se font
184 une
-184 une page
-183 copiees
-183 de mardi
183 des
-183 destinataires
-183 gardes
-183 hier a
-183 notice
-183 objet
-183 si vous
-183 silence
183 sont les
-183 vis
-182 a midi
-182 avons egare
-182 confiance et
-182 copies de
-182 egare
-182 en remercions
182 h et
182 hebergeur
182 l' agence
-182 la salle
-182 sauvegarde
-182 seconde
-182 touches
-182 une seconde
-181 a present
-181 badge
-181 badge reste
-181 dans votre
-181 des inconnus
-181 donnees aient
-181 dossier de
-181 fermee
-181 jamais
-181 outil qui
-181 porte
-180 # octobre
-180 adressons
-180 affaire de
180 de mots
-180 lien
-180 notre espace
-180 notre reseau
-180 penalite
-180 prochain
-180 tres
-180 vous adressons
179 acte
-179 cesse d'
-179 notification
-179 peut
-179 pharmacie
-179 verte
-179 vous le
178 a jour
-178 administration
-178 avons pas
-178 demande pardon
-178 ecrit
-178 general
-178 heure
-178 ne contient
-178 principal
178 probleme
178 probleme technique
-178 rang
-178 tort
178 un probleme
-177 ans
177 cela
-177 connectee
-177 connectee a
177 de nos
-177 dirait
-177 elle
-177 jeudi a
-177 le remboursement
-177 le spectacle
-177 pain
-177 publique
177 rendez-vous
-177 reseau
-177 sans rendez-vous
177 scrutin
-177 spectacle
-177 utilise
-176 coffre
-176 commandes de
-176 coute
-176 coute #
176 du fichier
-176 et aucun
-176 gendarmerie
-176 la gendarmerie
-176 mairie vous
-176 passant
-176 passant a
-176 recette
-176 reste a
-176 retrouver
-176 te
-176 toutes nos
175 avons ete
175 crees
175 destine
-175 entre l'
175 entre vous
-175 fois rien
175 notre fichier
-175 on le
-175 risque
-175 trois fois
-174 adresse electronique
-174 choisir
-174 concernees
-174 directeur general
-174 en a
174 er et
-174 fonctionne
174 la votre
-174 les salaires
-174 n' avons
174 notre site
-174 participation
-174 verses
173 a eu
-173 ait ete
-173 car
-173 cas de
-173 courriel
-173 dure
-173 expedie
-173 expedie a
-173 la directrice
-173 la saison
173 la suite
-173 nos services
-173 responsabilite
-173 saison
173 suite d'
-172 as
-172 avez ete
-172 deplorons
172 entre #
172 le logiciel
-172 le meme
-172 rendu de
-172 trouverez
-172 vendredi soir
-172 vous n'
-172 vous trouverez
-171 # que
-171 apporte
-171 aux clients
171 ayant
-171 besoin
-171 besoin de
-171 bout
-171 chiffre
-171 coursier
-171 coursier vous
171 erreur
-171 information le
-171 lu
-171 matin et
171 notre prestataire
171 notre volonte
171 nous devons
171 perdu
-171 securite
-171 un coursier
-171 une nouvelle
171 volonte
-170 a faire
-170 etait qu
-170 fevrier et
-170 generale
-170 montant de
-170 voir
-169 #
-169 anciens
-169 de #
-169 deleguee a
169 faille
-169 le montant
-169 payer
-169 signale
-169 sollicitation
-169 sur cette
169 un
-168 compte d'
-168 de nouveaux
-168 devions
-168 le code
-168 pas de
-168 prudence
-168 qui ont
-168 semble
-168 tous les
-168 visible
-167 au bout
-167 centre de
-167 deux personnes
-167 etes
-167 la consultation
-167 photo
-167 regle
-167 sentir
-167 serveurs de
-167 usurpation
-167 usurpation d'
-167 votre prenom
-167 vous sentir
-166 bonjour madame
-166 en faire
166 est
-166 fin de
166 gere
-166 indique
-166 la periode
-166 lundi a
-166 nous en
-166 periode
166 qui gere
-166 qui ne
-166 sans demarche
-166 votre iban
-165 affiches
-165 audit
-165 chez vous
-165 derniers
-165 la verification
-165 mefier
-165 mefier des
165 venue
-165 vous mefier
-164 # a
-164 adresse de
-164 ce mail
-164 centre
-164 des aujourd'
164 electronique ou
-164 est le
-164 inventaire
-164 l' avons
-164 l' inventaire
-164 les rappels
-164 lien de
-164 nous presentons
-164 par ecrit
-164 pouvez aussi
164 prevenir
164 qui a
-164 rappels
-164 si votre
163 a debranche
163 couac
-163 deja ecrit
-163 en demandons
163 et #
-163 le bon
-163 listes
-163 neuf
-163 ont deja
-163 present
-163 retire la
-163 rien n'
-162 # et
-162 a emporte
162 a ete
-162 appel de
-162 avec des
-162 credit ou
-162 et ton
162 manipulation
-162 nous venons
-162 souhaite
-162 valider
-162 venons
-162 votre code
161 base
-161 deposee
161 documents a
-161 eleves
-161 il vous
-161 inutile d'
-161 la bonne
-161 le nouveau
-161 les lettres
-161 pour tout
-161 secretaire a
-161 touche
160 a l'
-160 cette fois
160 chez notre
-160 controles
-160 des appels
-160 dont le
-160 et a
160 fichier
160 l' un
-160 la camera
-160 lettre est
-160 mail
160 national
-160 nouvelle
-160 ont ecrit
-160 registre
-160 reponse a
160 societe
-160 sur #
-160 votre choix
-160 vous avons
-160 vue
159 a deux
-159 alors
159 anomalie informatique
-159 compte avant
159 dans ce
-159 emporte
-159 facturelle
-159 messagerie
-159 partiront
-159 simple
-159 soyez
-159 une semaine
-159 vous pouvez
-158 billet
-158 bonnes
158 bulletin
-158 comite
-158 disque
-158 escroc
-158 ete preleve
-158 janvier #
-158 le disque
-158 recue
-158 si
-158 toute notre
-158 un escroc
158 virement
-157 a rien
-157 aviez
-157 avons adresse
-157 ce soir
-157 conseillers
-157 conseillers sont
157 debranche
-157 et si
-157 indiquant
-157 jamais un
-157 le document
-157 les
-157 nos conseillers
-157 parler
-157 plus
-157 que ces
-157 radiographies
157 tout petit
-157 vous devons
-156 adresse telephone
-156 appels
-156 aujourd'
-156 aujourd' hui
156 avons decouvert
-156 equipes
-156 et je
-156 hui
-156 ils
156 l'
-156 nos equipes
-156 obtenu
-156 remplacement
-156 retirer
-156 ta
-156 whatsapp
-155 cela a
-155 pouvez
-155 premier
-155 telephone
155 tiers
-154 avant
-154 en excuser
-154 l' avez
-154 mercredi a
-154 qui en
154 rendu
-154 ton mot
-154 une de
-154 une heure
-154 vous en
-153 cnil et
-153 destinataire
-153 du littoral
-153 electronique et
-153 ete telecharge
-153 littoral
-153 nous avions
-152 # francs
-152 adn
-152 boutique
-152 bureau du
-152 corriger
-152 d' avance
-152 de naissance
-152 des renseignements
-152 francs
-152 inscrite dans
-152 jour de
-152 les serveurs
-152 lu vos
-152 naissance
-152 notre adn
-152 notre rappel
152 pas en
-152 pour
-152 reste en
-152 sur deux
-152 tout ce
-151 absolue
151 envoi de
-151 faire
-151 humain
-151 je
151 la main
-151 nouveau mot
-151 soiree
-151 tu
-151 vigilant
-150 ce fichier
-150 chiffre nos
-150 choix
150 decouvert
-150 est de
-150 lese
-150 nous sommes
-150 que chacun
-150 vraie
-149 a dimanche
-149 chiffres
-149 de tout
149 envoye a
-149 est l'
-149 la loge
-149 la mairie
-149 le monde
-149 le prix
-149 le prochain
-149 loge
-149 menu
-149 par sms
-149 personne non
-149 pris
-149 sur un
-148 debut
-148 debut de
-148 electronique numero
-148 elles
-148 entrer
-148 est entre
148 information
148 l' a
-148 le site
-148 vendredi
-148 verification
-147 a votre
-147 des tiers
-147 desoles si
-147 euros
-147 fois le
-147 liens
-147 minute
147 notre hebergeur
-147 par un
-147 un champ
-147 vos commandes
-146 # une
-146 a vos
-146 dans l'
-146 deux chiffres
-146 enregistres
-146 envoyez-nous
-146 reservee
-146 votre billet
-145 autorisee
-145 avance
-145 boulette
-145 ensemble
145 hier
-145 je l'
-145 location
-145 mois
-145 non autorisee
-145 ou par
-145 par mois
-145 points
-145 prevenus
-145 tete
-145 un simple
-145 vous remboursons
-144 aide
-144 aupres
-144 depuis
-144 ecoute
144 engagements
-144 frauduleux
-144 n' envoyez
-144 normalement
-144 part
-144 pirates
-144 pose
144 que notre
-144 remboursement integral
144 ses engagements
-144 su
-144 un cabinet
-144 votre traitement
-143 aucune
-143 avec la
-143 copie le
-143 couette
-143 couette oree
143 informons
143 l' accueil
-143 la couette
-143 la somme
-143 les commandes
-143 les notres
-143 notres
-143 oree
-143 porte a
-143 recu la
-143 renseignements personnels
-143 reponse
-143 service a
-143 verso
143 vous informons
-142 approche
-142 aupres de
-142 auriez
-142 avant le
-142 de securite
-142 ecrit que
-142 enfants
-142 installe
-142 joint
142 logiciel tiers
-142 notre part
-142 qui nous
-142 remboursements
-142 remboursements sur
-142 sait
-142 si l'
142 signaler
-142 toi
-142 ton adresse
-142 vos remboursements
-142 vous auriez
-141 attendant
-141 cette annee
-141 cie
141 confusion s'
-141 en attendant
-141 envoyez
-141 la nuit
-141 marche
-141 supprimez
-141 sur les
-141 trop
-140 # jusqu
140 accueil
-140 afin que
-140 appli
-140 arrive
-140 aurez
140 calendrier
-140 circuit
-140 coeur
140 donnees ont
-140 gardez
-140 le circuit
-140 medicaux
-140 poulet
-140 preleve
-140 rien a
-140 suis profondement
-139 a jamais
-139 camera
-139 ces
139 confusion
-139 demain
-139 demandons humblement
-139 humblement
-139 humblement pardon
-139 l' an
-139 l' hotel
-139 le premier
-139 partie
139 que
-139 salaires
-139 vehicule
-138 coquille
-138 d' inconnus
-138 de huit
-138 de location
-138 du club
-138 epreuve
-138 erreur nous
-138 huit
-138 l' epreuve
138 la faute
-138 personnes qui
-138 recto
-138 votre dossier
-137 a cet
-137 alerte
-137 avons retire
-137 cette lettre
-137 charge du
-137 codes
-137 de deux
-137 enfant
-137 l' incident
137 la page
-137 moins
-137 nos frais
-137 nous savons
-137 peuvent venir
-137 protection des
-137 pu etre
-137 rembourses
-137 ressenti
-137 sommes
-137 un a
-137 valables
-136 agent
-136 connecte
-136 connecte a
-136 demarche
-136 est connecte
-136 et nous
-136 etat
136 gite
-136 joint le
-136 l' apres-midi
-136 l' etat
136 le gite
-136 le justificatif
-136 rappel
-136 sous cinq
-136 un nouveau
-135 accepte
-135 avec vos
135 de cybersecurite
135 est parti
135 ete informes
135 informes
135 informes d'
-135 la protection
-135 la violation
135 un de
-134 a partir
134 avons recemment
134 bouton
-134 confirmer
-134 fin
-134 les copies
-134 les personnes
-134 les photos
-134 les retours
-134 mars un
134 nos sous-traitants
134 que les
134 recemment
134 recemment ete
-134 retours
-134 seuls les
134 sous-traitants
-134 un des
-134 vous recevrez
-133 article
-133 avais
-133 avez paye
-133 ce message
-133 d' escale
-133 est rectifie
133 janvier
-133 l' article
-133 le secretaire
-133 numero
-133 pas y
-133 reclamer
-133 rectifie
-133 rien ne
-133 sans avoir
-133 tapez
-133 une photo
-132 de mars
132 de ta
-132 demandons pardon
-132 dix-sept
-132 environ
132 exceptionnel
-132 fiche
-132 journaux
-132 les pirates
-132 moyen
-132 plan de
132 prend
-132 retire
-132 retire les
132 savoir
-132 traitons
-131 # septembre
-131 album
-131 connu
-131 cotisation
-131 croire
-131 je me
-131 l' album
-131 notre moteur
-131 photo et
-131 retirer a
-131 septembre
131 seul
-131 tes
-131 vous y
-130 ce courriel
-130 celles
-130 de messagerie
-130 du cabinet
-130 ecrivez-nous en
-130 et une
-130 horizon
-130 la cnil
-130 la mise
-130 la place
130 le retard
-130 monde
-130 navres
-130 ont pris
-130 quatorze
-130 votre numero
`,
  remedy: `
588 depuis
-525 qui se
505 les #
-487 ?
-480 transmis
-475 en quelques
-462 incident
-461 dr
456 les copies
-452 nous ne
-450 manipulation
449 avons coupe
-446 confondu
-438 voici ce
433 frais
-426 figuraient
-425 est une
423 rembourse ce
-420 nous avions
-416 presente
-416 si le
415 ceux qui
-414 etait
-414 salut
411 d' ici
-408 mene
-407 # septembre
403 bloque
-403 gerante
-403 lettres
-402 bonjour
402 codes
402 part
-400 de consultation
-398 a transmis
398 date du
-398 emporte
-395 nos agents
-395 plusieurs
394 corrige
-393 facturation
-392 attribue
392 temoin
-392 tient
391 ce prix
391 le soir
-391 magasin
390 les autres
-390 ordinateur
389 le retard
-388 elements
386 la fin
386 le fichier
-386 qui a
385 remboursons
-384 contenait
384 supprime
383 depuis le
383 lecteurs qui
-382 directrice
-382 est pas
-382 l' incident
-381 telecharge
-380 jamais de
-379 nombreux a
-378 ce qui
378 chaque
-378 deposee la
-378 ferme a
-378 ines
-378 une plainte
-377 devions
-375 en week-end
373 ici au
-373 pour les
-371 annonce la
-371 l' equipe
-371 mobilite
-371 plus nombreux
-371 point
-370 assurance
-370 commune
-369 apres l'
369 de plus
369 lundi a
-369 qui l'
-367 parler
-366 seuls les
-365 # #
-365 message je
364 et prevenu
-363 ete telecharge
363 supprimer
-361 commande
-360 qu un
-359 dans la
-359 demandez a
-358 ses
358 sont gardes
-357 # janvier
-356 logiciel
355 aucune demarche
-355 directeur
355 gardez
355 signature
354 est au
353 est faux
-353 printemps
352 avons remis
-352 mal
-352 mauvais prix
-351 l' erreur
351 rembourse
351 remplacement
-350 droit
-350 droit de
-350 president
-349 appelez-moi
-349 du
-349 mobile
-349 ne s'
-349 nous les
-349 oublie
349 sera
-347 a ceux
-347 en est
-347 ganivelle
-347 page #
-347 service
-346 ete copies
-346 par votre
-346 seuls
-345 au menu
-345 fraction
-345 fraction de
345 penalite
-344 cabinet
-344 couac
344 mercredi a
-343 adresse de
343 avons rembourse
-343 coordonnees
-342 ai joint
-342 chiffres de
341 celle-ci
-341 concerne
-341 inconnu
-340 personne qui
-340 vous avons
-339 mauvaise
-338 choisir un
-337 ensemble
-337 excuses a
337 que j'
336 les frais
-336 secret
335 est maintenant
-334 confiance
334 demarche n'
334 heures et
-334 meilleurs
333 en faire
-333 madame
331 billet
-331 dans le
-330 page d'
-330 recu un
-329 leger
329 rien a
-328 la saison
-328 pas lieu
-328 saison
-328 soin
-328 soin que
-328 votre propre
327 amendes
-327 dans votre
327 h change
327 les amendes
-326 ceux que
-326 le secretaire
-326 les lettres
326 personne ne
-324 fuite
-324 institut
-324 n' avait
324 plus
-323 equipe
323 est de
323 et informe
-323 il ne
-323 prevu
-323 que leur
-323 su
-322 comme prevu
-321 activez
-321 activez la
-321 des adherents
-321 ecrit que
321 inexact
321 informe la
321 inscription
321 remis
-321 reponses
-321 salaries
-320 demandez
-319 avons ecrit
319 gardes
-318 est reste
-318 votre carte
-317 a peine
-317 pendant
317 stage
-316 # rue
-316 desole
316 detruits
-316 h a
-316 n' envoyez
316 nous prenons
-316 pas ete
316 prenons
316 seules les
-315 indique
315 l' avenir
-315 renouveler
314 # pour
-314 a dimanche
-314 au lieu
-314 rentree
314 voici le
-313 que vous
-313 verso
312 de ce
-312 excuse
-312 pas nous
312 rectificative
-312 son
311 compte est
-311 dure
-311 est la
-311 il contenait
-311 me
310 avec la
-310 midi
-310 nombreux
-310 nous nous
310 ou un
310 version
-309 # francs
-309 francs
309 poulet
-308 ailleurs
308 desormais la
-308 services
-307 assistance
-307 concernees
307 declaration
-307 janvier
307 nous venons
307 venons
-306 qui te
306 votre billet
305 avons revoque
-305 gache
305 revoque
-304 c
-304 cette annee
-304 courriel
304 grand
304 le releve
304 un par
303 copies de
-303 donnees a
303 la bonne
303 par virement
-303 passant
-303 passant a
-303 sont a
-302 anomalie
-302 cela a
-302 dans vos
302 outils
-302 une anomalie
-302 vous presente
301 change tous
-301 clientele
-301 cnil a
-301 code secret
-301 fabienne
301 la personne
301 mois d'
-300 gere
-300 qui gere
300 recevrez
299 appele
-299 aucun retrait
-299 avez ete
-299 explique
-299 facturelle
-299 mai nous
-299 retrait n'
-299 un mauvais
298 dans l'
298 fichiers
-298 sujet
298 vous recevrez
297 integral
-296 avons honte
-296 honte
296 maintenant
296 n' avez
-296 ne contient
-296 notre lettre
-296 parlent
-296 saisissez
-295 de logiciel
-295 epices
295 sur nos
295 vous n'
-294 toutes nos
293 avant
-293 choisis
-293 choisis un
-293 envoye votre
-293 montant de
-293 salaires
-292 # ou
-292 d' administration
292 ne
-292 on est
-292 outils de
-292 votre date
-291 ce courriel
291 garderie
291 jetez l'
291 la somme
-291 leur
-291 modifier
-291 n' ouvrez
-291 ouvrez pas
290 avant dimanche
-290 cooperative
-290 date de
-289 en parler
-289 lettre de
-289 octobre
-288 !
288 de tous
-288 je vous
288 nouvelle
-288 pas dans
-288 privacy
-287 ami
287 convient
287 convocation
287 le prix
-287 livreur
-287 qui n'
287 rendons #
-287 tranquillite
287 vous convient
-286 avis de
-286 copie #
286 demain matin
-286 deplorons
286 participation
-286 prevoyance
-285 adherents
-285 cette faute
285 composez
285 coute
285 coute #
285 deja
-285 n' etait
-285 vous ont
-284 a toutes
284 est remboursee
284 remboursee
-284 reponse
-284 vouloir
-283 a fait
-283 amour
-283 maitre
283 paierons
-283 passe maitre
283 personne de
283 releve et
-283 watteville
-282 apd
-282 envoi de
-282 hier nous
-282 l' apd
-282 mis en
-282 partie
282 rendons
-282 tournee
-282 un cabinet
282 vous avions
281 de supprimer
281 devant vous
-281 partout ou
-281 verte
-281 vos coordonnees
-281 y a
-280 exterieure
280 le lendemain
280 lendemain
-280 medicaux
-280 personne exterieure
-280 prend
-279 air
-279 celles
-279 compte rendu
-279 des aujourd'
-279 etiquette
279 gardez votre
-279 l' etiquette
-279 passez
279 postee
-279 viendra
279 vous sera
278 est en
-277 a ete
-277 ce cas
277 cheque
277 fichier
277 soir
-277 utilisez
-276 ainsi
-276 y est
-275 avant tout
-275 avez peut-etre
-275 du fichier
275 engage
275 le contrat
-275 nature
-275 ouverte
-275 panier
275 sans rendez-vous
-275 tres
-274 a pris
-274 changer
-274 independant
-274 la panne
-274 panne
274 sera pas
-274 sur cette
-273 la rentree
-273 votre passeport
-273 vous faire
-272 certificats
272 desormais
-272 la team
-272 nos salutations
-272 salutations
-272 tant que
-272 team
-271 a plus
-271 bihan
-271 inconnus
-271 le bihan
271 plus rien
-271 prenom
-270 banque
-270 d' expiration
270 est pour
-270 expiration
-270 nouveau code
270 retire
-269 # des
-269 commandez
269 la police
269 police
269 qui
-269 usurpation
-269 usurpation d'
-269 votre tranquillite
-269 y lire
268 compte bancaire
268 internet
-268 lundi
-268 nos services
-268 s'
268 sans demarche
267 avons retire
267 et aucun
266 acompte
-266 bonjour a
266 coffre
-266 connecter
266 de huit
-266 de mars
-266 harricana
266 huit
-266 l' harricana
-266 l' ouvrir
-266 livre
-266 pour securiser
-266 question
-266 sans l'
-266 securiser votre
-266 toute question
-266 universite de
265 apporte
-265 chez nous
-265 college
265 coursier
265 coursier vous
265 ecrit a
265 le carnet
-265 le college
265 meme
-265 reseau le
-265 securiser
265 un coursier
265 votre arrivee
-264 a vous
264 autres
264 avant l'
-264 dans ce
264 les sessions
-264 qui en
264 sessions
-263 # n'
-263 avec un
-263 cher
-263 la salle
263 nuit
262 aucun frais
-262 avez recu
-262 passez au
-262 pour toute
-262 visible
-261 adresse electronique
261 ce soir
-261 ete ouvert
261 l' heure
261 ne les
-261 public
261 vehicule
261 votre place
260 aura
260 avez paye
-260 conseil
-260 du matin
-260 et #
-260 ont fait
-260 petit
-260 pharmacie
-260 si quelqu
-260 vos enfants
259 dites-le-nous
259 l' apres-midi
-259 le service
-259 offre
259 sur papier
-259 vigilant
-259 vraiment
258 cnil est
258 destinataire
-258 fevrier #
-258 recue
258 situation
258 sont
-258 venus
-257 commandes
-257 la votre
-257 le meme
257 lire
-257 passe sur
257 second
-257 tort
-257 votre iban
-256 a bien
-256 conseillons
-256 conserve
-256 les salaires
256 memes
256 memes dates
-256 verses
-256 votre train
-256 vous conseillons
-255 centre
255 excuses et
255 fonctionne
-255 je reste
-255 normalement
-255 on le
255 qui ont
-255 soyez
-254 a une
-254 abonnes
-254 ce fichier
-254 direction
-254 jamais ete
254 juste
-254 la direction
-254 musee
-253 changez
-253 chiffre nos
-253 elus
253 envoyez-nous le
-253 etaient
-253 les reponses
-253 ou vous
-253 plus grande
-253 qualite
-253 que la
-253 risque de
-253 une personne
252 au
-252 dons
-252 et copie
-252 l' an
252 ne sera
-252 par message
251 d' etre
251 decouvert
251 entreprises dont
251 les entreprises
-251 liege
-251 proteger
-251 supprimez
-250 a personne
-250 avis d'
250 cles
-250 des
-250 en octobre
-250 lieu de
-250 plus la
-250 surtout
249 # en
-249 la plus
249 remboursement
-249 satisfaction est
249 un second
-249 votre satisfaction
-248 absolue
-248 an
248 aux
248 avec l'
248 avez rien
-248 avons eu
-248 donc
248 l' avoir
248 message et
-248 nom et
-248 ouvrir
248 points sont
-248 que ce
248 violation a
-247 bravo
-247 bravo a
-247 debite
247 exercice
-247 installe
247 l' aide
247 tenus
247 toutes les
246 avons decouvert
-246 avons pas
-246 de paie
246 h les
246 la mairie
-246 train
-245 boite
245 corriger
-245 la mauvaise
-245 nous sommes
-245 parle
-245 rey
-245 signaler
-245 vole
244 avons rappele
-244 confidentialite
-244 des donnees
-244 location
-244 national
-244 printanieres
244 rappele le
-244 une ligne
-244 vraie
243 bon
243 cette fois
-243 chat
-243 contenu
-243 copiees
243 se font
-243 telephone
-243 un site
-243 vendredi #
-242 appels
242 charge
242 entreprises
242 le week-end
-242 pensez
-242 pensez a
-241 appellerait
241 avec
-241 avec vos
-241 chiffre
241 la version
-241 mutuelle
241 seules
241 toute petite
241 une toute
240 d' aujourd'
240 hui ne
-240 les retours
-240 retours
-239 comporte
-239 des inconnus
-239 documents
-239 jamais un
-239 le mauvais
-239 m
-239 parti
239 preference
239 votre preference
238 bonne
-238 bulletins de
238 cinq ans
-238 comite
-238 direction de
238 l' universite
-238 le chat
238 mises
238 reglons
-238 repondre
-238 sert
-238 technique
238 votre dossier
238 vous remboursons
-237 a aucun
-237 afin de
-237 aucun appel
-237 audit
-237 avait
237 controle
-237 de morges
237 envoyez-nous
237 est du
237 le dimanche
237 messages d'
-237 morges
237 nos frais
236 # seront
-236 ce lien
-236 contestez
236 elle
236 envoi
-236 et contestez
236 l' envoi
-236 mon
236 piece
-236 ponts
-236 qu ils
236 que le
-235 demande de
235 deux jours
-235 fidelite
235 gardez celui
-235 laboratoire
-235 librairie
235 marche
-235 possible
-235 six
-234 alors
-234 le tien
234 ne change
234 passe a
-234 sentir
-234 sur les
-234 tien
234 tout de
-234 visiteurs
-234 vous sentir
-233 commandez avant
-233 compose
-233 et nuit
-233 example
-233 l' on
-233 liste
-233 questionnaire
-233 tes
-232 ecrit pour
-232 est l'
-232 fois votre
-232 information
232 mediatrice
232 photo et
-232 pour ceux
-232 programme
-232 sur tous
-232 votre coffre
-232 y repondre
-231 alors que
-231 directement
-231 expediteur
-231 l' expediteur
-231 l' utilisez
-231 onze
231 semaine et
-231 toute demande
-230 # jusqu
230 avec des
230 bulletins
-230 chers
-230 et si
230 il vous
-230 parce
-230 parce que
230 veuillez recevoir
-229 a un
-229 desoles si
-229 la mediatheque
-229 mediatheque
229 prix
-229 souhaitez
-229 un inconnu
229 vers
228 annule
228 avant de
-228 base
-228 ces messages
-228 demeure
-228 depuis votre
-228 escale
-228 fausse
-228 horaires
228 l' autre
-228 mardi a
228 meme prix
228 outil qui
-228 quatorze
-228 que nous
227 a tous
227 avec vous
-227 celui de
-227 connectez-vous
-227 de changer
-227 escroc
227 ou non
-227 pseudo
-227 un escroc
227 vous appelle
-226 cas de
-226 donnees ont
-226 en seraient
-226 imprime
-226 lien et
226 pas ce
-226 soirees
-225 avions pas
-225 clinique
-225 est parti
-225 la liste
225 les personnes
-225 n' avions
-225 petits
-225 quai
225 renouvellement
225 valider
-225 vos commandes
-225 votre identite
-225 whatsapp
224 a payer
-224 au serieux
-224 banque et
224 boutique
-224 et d'
224 et rien
-224 excuser pour
-224 hier soir
224 le remboursons
-224 les notres
224 listes
-224 notres
224 renforce
-224 serieux
-224 service a
-224 tres au
-224 vos identifiants
223 autre
-223 centre de
-223 des trois
223 obtenu
-223 passe ni
223 prevenu votre
223 sa
-223 trois ponts
-223 votre adresse
-222 appelez-moi au
-222 est saisie
-222 joue
222 l' ouverture
-222 membres
222 ouverture
-222 region
-222 saisie
-222 seance
-222 vos photos
-221 est possible
-221 etiez
221 frais de
-221 importance
-221 n' avons
-221 possible que
221 revenus
221 sont revenus
221 une nouvelle
-221 vous etiez
220 cinq
-220 figurent
-220 les deux
220 page du
-220 remboursements
-220 remboursements sur
220 sont bien
-220 traitant
-220 vos remboursements
-219 a cote
-219 accompagne
219 carnet
-219 comptiez sur
-219 efface les
-219 hier a
219 la nuit
-219 notre nom
-219 on se
-219 oublie de
-219 sur nous
-219 sur un
219 ta carte
-219 toi
-219 votre contrat
219 votre enfant
-218 avec nos
-218 derniers
218 envois
-218 iban
-218 nous preferons
-218 preferons
-218 preferons vous
-218 tant
217 avons ferme
-217 de deux
-217 fichier a
217 par l'
-217 pas et
-217 pris les
-217 prudence
-217 qu on
-217 recu la
-217 savons
-217 secretariat
-217 toute l'
-217 une heure
216 apparaitre
-216 demandes
-216 demandes d'
-216 des demandes
216 dix minutes
216 ils
216 les codes
-216 remercie
-216 six minutes
-215 aout et
-215 avant vendredi
215 avis
215 certificat
-215 de vous
215 desormais deux
-215 du conseil
215 heure
215 images
-215 la directrice
-215 lit
-215 m'
215 prochain
-215 vendredi midi
-214 coeur
-214 de naissance
214 du proces-verbal
-214 la porte
214 les acces
-214 naissance
214 proces-verbal
-214 sante
214 sous
214 un outil
-214 votre prenom
-213 il s'
213 joint
213 le calendrier
213 medical
-213 notre rappel
-213 pour une
212 cela
-212 cote
212 depuis hier
212 le bon
-212 ouvert le
-212 pris le
-212 tenait
-212 tenait a
-211 # un
211 a jamais
-211 de ne
-211 hier notre
-211 l' ete
211 messagerie
211 moi
-211 noms vos
-211 null
211 prendre
-211 quelqu
-211 quelqu un
-211 satisfaction
-211 serait
211 taxi
-211 vite
210 a rien
-210 adn
210 assure
-210 au numero
-210 belle
-210 est ouverte
-210 inscrite dans
-210 notre adn
-210 nous aviez
210 remboursement integral
-210 tel
-210 via
-210 via ce
210 vient
-210 votre boite
209 c' est
-209 confirmer le
-209 de confirmer
-209 deux fois
209 l' imprimeur
-209 navres
-209 portable
-208 d' entre
-208 en cas
-208 entree
208 jour meme
-208 l' entree
208 le jour
208 le prochain
-208 lus
-208 numero national
208 si votre
-208 sollicitation
-207 d' avoir
-207 detail
207 en entier
207 entier
-207 excuses pour
-207 joue dans
207 l' ai
-207 pourraient
207 quelques minutes
-207 sans mot
-207 seulement
-206 # membres
-206 anciennes
-206 bande
206 besoin
206 besoin de
-206 c' etait
-206 caisse
-206 ce mot
-206 ce stade
-206 cote a
206 dites-le
206 et signale
-206 la bande
-206 ou nous
-206 prestataire
-206 semble
-206 stade
-205 # decembre
-205 a nous
-205 accede
-205 adresse e-mail
-205 attendu
205 calendrier
-205 identifiants
205 imprimeur
205 les photos
205 ne court
-205 ont accede
-204 bleue
-204 de factures
-204 fait partie
-204 moins
-204 monsieur
204 rien
204 sont maintenant
-204 traitons
-204 votre banque
-203 bonjour monsieur
-203 bx
-203 bx #
-203 copie de
-203 dirait
203 et les
-203 exceptionnel
-203 expedie
-203 expedie a
-203 mauvais
203 prevenu
-203 qui cite
-203 recu deux
-203 vol bx
-202 # ce
202 c'
202 coupe le
-202 de messagerie
-202 defaut
-202 donnez suite
-202 ecoute
-202 en fait
202 guichet
-202 jour de
-202 money
202 mots
202 mots de
202 partir de
-202 qui s'
-202 remise
-202 sms
-201 abbaye
-201 du courriel
-201 fibre
-201 incident est
-201 l' abbaye
-201 n' est
201 presentation
201 sur presentation
-201 te
-201 verifier
-201 vous nous
200 arrivee
200 avons fait
-200 bancaires
-200 bloquer
200 du recu
-200 ecrire
200 ont ete
200 presentation du
-200 toute notre
-200 un a
200 utilise
-200 vous y
-199 cas echeant
-199 credits
-199 echeant
-199 en repondant
-199 erreur est
-199 le spectacle
-199 pierre
199 plein
-199 remarques
-199 repondant
199 sous cinq
-199 spectacle
-199 sur le
-199 veuillez nous
198 a la
-198 ai prevenu
198 apres-midi
-198 deleguee
-198 electronique
-198 erreur de
-198 fois rien
198 forfait
-198 ici ou
-198 jusqu a
198 le logiciel
-198 le tarif
-198 petite erreur
-198 pris
198 que chacun
-198 recto
-198 touche
-198 trois fois
198 votre forfait
197 a cinq
-197 banque de
197 cela vous
-197 changer le
197 ci-dessous
197 en veux
-197 etait pas
-197 menu
197 par courrier
-197 pourrait
-197 relisez
-197 relisez vos
197 veux
-197 vous suffit
-196 base des
-196 donnees personnelles
-196 egalement
196 en janvier
196 la veille
-196 les adresses
196 on l'
-196 personnelles
196 places
196 present
196 soir meme
196 sortie
196 veille
-196 votre fidelite
195 avant le
-195 bancaire
195 cinq jours
-195 cliquez ici
-195 entre vous
195 il
-195 le nom
-195 ouverts
-195 un faux
-194 # appel
194 anciens
-194 appel gratuit
-194 club
194 comptiez
-194 de nos
194 enquete
-194 escale voyages
-194 ferhat
-194 generale
-194 notre faute
-194 passe en
194 saisit
194 trouverez
194 vous comptiez
194 vous revient
194 vous trouverez
-194 voyages
193 a present
-193 ai oublie
-193 cnil ce
-193 l' intrus
-193 l' offre
-193 pas les
-193 protection des
192 a pas
192 etat
192 l' etat
-192 lecteurs
192 merci de
-192 que je
192 reservation
-192 retirer a
191 a votre
-191 avons vendu
-191 castorine
-191 cet
-191 cible
191 d' avance
-191 de sante
-191 de vendredi
-191 ete informee
-191 eu
191 ferme l'
-191 la base
-191 marche de
-191 ouvert par
-191 pas en
-191 pleine
-191 quai des
-191 renseignements
191 site a
-191 un compte
-191 vendu
-191 vos reponses
-190 code de
-190 decembre au
190 demandera
-190 directeur general
-190 exterieur
-190 mois
-190 plainte et
-190 responsable de
-190 service clients
190 sont rendus
-190 souhaite
190 un traitement
-190 une copie
-189 attend
-189 chantage
-189 chez
-189 de chantage
-189 intrus a
-189 janvier et
189 justificatif
189 la reservation
-189 peut
189 traitement en
-189 venez
-189 vous attend
-188 # repond
188 cause
-188 confirmez
188 date
-188 entrer
-188 exemplaire
188 je l'
188 le site
-188 me connecter
-188 mefiez-vous
-188 notre centre
-188 peux repondre
-188 pourrait vous
-188 que notre
188 seront
-188 tiers
-188 un pourrait
187 # dossiers
-187 annoncer
-187 circuit
-187 d' acces
-187 d' imposition
-187 de journee
187 de secours
-187 dpo
-187 dysfonctionnement du
-187 ecole
187 en a
-187 imposition
-187 l' ecole
-187 le circuit
-187 le mot
187 ordinateurs
187 rends
-187 responsabilite
-187 robot
187 secours
-187 ta commande
-187 un robot
-187 vous annoncer
186 avance
-186 avec les
186 bon document
-186 de chez
-186 demande pardon
-186 dit
186 est
-186 est notre
186 il part
-186 pardon pour
186 si un
-185 affiche
185 appelle
-185 chargee
-185 considerez
-185 fait une
185 la transparence
185 mairie
-185 mutuelle du
-185 operation de
-185 pain
185 par
-185 pas y
185 poste
-185 reseau
185 transparence
-185 une operation
184 avaient
-184 commis
-184 commis une
-184 l' information
-184 la carte
-184 la relation
-184 le livreur
-184 relation
-184 repond
-184 votre service
183 article
-183 confiance et
-183 directrice generale
183 est rectifie
-183 facture
183 inutile d'
183 l' article
183 le samedi
-183 message une
183 rectifie
183 un autre
183 valables
-182 a ce
182 change
-182 changez le
182 du #
-182 excuser
182 j' avais
-182 l' une
-182 lundi matin
182 meme et
-182 or
182 par mesure
-182 peut etre
-182 pirates ont
-182 prevenus
-182 securite de
-182 ton mot
182 vous l'
-181 # les
181 depuis ce
-181 et refusez
-181 gite
-181 le gite
-181 le printemps
-181 mefiez-vous d'
-181 ouvert a
-181 raccrochez
-181 refusez
-181 rien d'
181 rien n'
-181 servir
181 un taxi
181 voyez
-180 a des
-180 a vu
-180 disposition
-180 est plus
-180 matin a
-180 nouveau mot
-180 objet
-180 risque
180 sera rembourse
-180 service des
-180 une de
-180 validez
-180 votre disposition
-179 affaire
179 cnil le
-179 des #
-179 est malencontreusement
-179 grandes
-179 grandes printanieres
-179 l' affaire
-179 les grandes
-179 lors
-179 malencontreusement
179 ne repondez
-179 s' est
-179 simple
-178 a telecharge
178 commission
178 entre le
-178 historique
-178 historique de
178 parties
178 pour nous
-178 que des
-178 s' excuse
178 samedi
178 vos parents
-178 vous-meme
-177 botte
-177 botte verte
-177 caisse de
-177 cette adresse
-177 de donnees
177 dossier
-177 la botte
177 le premier
-177 nous presentons
177 nouveau
-177 pas pu
-177 un sms
-176 comptes et
-176 des courriels
-176 les commandes
-176 numerique
-176 operations
-176 pour votre
-176 sur l'
-176 tapez
-176 violation de
175 affiches
175 bon de
175 et retire
-175 je me
-175 onze jours
175 premier
-175 presentons
-175 vous repond
174 acces le
174 ancien mot
-174 au centre
-174 cette lettre
-174 claire
174 dans un
-174 erreur
-174 excuses les
174 font
174 joint a
-174 nom du
-174 notre moteur
174 passent
174 portent
-174 societe
174 votre ancien
-173 aucun lien
-173 avons affiche
-173 code par
173 fonctionne depuis
173 la commission
173 la preuve
-173 ne sont
-173 rang
-173 sont pas
173 sur
173 veuillez
-173 vos noms
-172 billetterie
172 ceux
-172 disposition dpo
172 etablissement
172 ici trois
-172 les permis
172 prevue
172 rembourses
-172 votre code
-171 bug
-171 cartes
-171 connu
-171 d' information
-171 deuxieme
-171 et on
-171 experience
-171 faute
-171 la remise
-171 ne l'
-171 offrir
171 personnes
171 petite
-171 presentons nos
-171 rendez-vous et
-171 respect
-171 respect de
-171 septembre
-171 trouve
-171 un bug
-171 un tiers
-171 vous offrir
170 contre
-170 d' hier
-170 deux heures
170 enregistrees
170 le justificatif
170 le remboursement
-170 le votre
-170 membre
-170 notre
-170 nous pour
170 ou l'
170 pour que
-170 proches
-170 securite
170 votre part
169 # autres
-169 avs
-169 desoles de
-169 disque
-169 euros
169 faux
-169 laquelle
-169 le disque
-169 moment de
-169 numero avs
-169 sejour
169 si cela
-169 validation
169 vente
-169 vous presentons
-168 adressons nos
-168 anssi
-168 avons adresse
-168 doigts
168 et vos
168 guichet #
168 inscrites
-168 l' anssi
-168 monde
168 personnes inscrites
167 au local
-167 celle
167 compromis
-167 depose
-167 depose plainte
-167 essentielle
-167 essentielle a
-167 est essentielle
-167 fichier des
-167 haute
167 l' adresse
167 local
167 module
-167 nos yeux
-167 suivre
-167 une petite
-166 activer
-166 amis
-166 cette situation
-166 changer les
-166 chers amis
-166 compte n'
166 de livraison
-166 entreprises nous
-166 fevrier un
166 prises
-166 que d'
166 sur ta
166 un seul
165 a qui
-165 acces non
-165 autorise a
-165 decembre #
165 hache
-165 intrus
-165 jour
165 paye
-165 plus precieux
-165 precieux
165 promis
-165 un acces
-164 a conduit
-164 avant d'
164 avons ouvert
-164 conduit
-164 conduit a
-164 constate que
-164 ete constate
164 etes
-164 utilisateurs
164 venue
-164 votre nom
-163 constitue
-163 constitue une
-163 des renseignements
-163 et c'
163 et l'
-163 formule
-163 informations constitue
-163 la formule
163 la lettre
-163 la semaine
-163 numero
163 ont confirme
163 profil
-163 profondement
-163 quand vous
163 verse
-162 courriels
-162 de mots
-162 eleves
-162 envoye a
-162 les familles
162 livraison
162 outil
162 porter
162 porter plainte
-162 pour vous
-162 preferez
-162 reservez
162 retire la
-162 vous preferez
-162 vu
-161 affaire de
-161 ai envoye
-161 apres
161 avant la
-161 devoir
-161 etaient pas
161 les week-ends
-161 mardi nous
-161 n' en
161 paiements
-161 recu notre
-161 vous ai
-161 vous avoir
161 week-ends
160 # heures
-160 attendre
160 avez
160 d' achat
160 de messages
-160 moment
160 par ecrit
-160 se faire
-160 si l'
160 un bon
159 a partir
-159 a recu
159 agios
-159 coffret
-159 coup
-159 et la
-159 etait a
-159 ici et
-159 le coffret
159 les agios
-159 marginal
-159 pas de
158 attendez
158 attendez pas
-158 compter
158 couette
158 couette oree
-158 dossier de
-158 ecrivez-nous en
-158 en excuser
-158 humaine
158 la couette
158 n' attendez
-158 notice
158 oree
-158 ou une
158 prolonge
-158 renseignements personnels
-158 securite sociale
-158 sont en
-158 vis
158 vous sont
-157 # est
157 # votre
-157 au guichet
-157 de bien
157 l' ordre
157 la chambre
157 ordre
-157 pouvez aussi
-157 reclame
-157 rennes
157 si
-157 votre salaire
157 vous seront
156 aux #
-156 cybersecurite
-156 de rendez-vous
-156 informations ont
-156 journaux
156 la piece
-156 le numero
-156 ne pas
-156 nos utilisateurs
156 pour
-156 sincerement desoles
-155 au coeur
-155 bouquet
-155 coeur de
155 demain
155 deux personnes
155 fin du
-155 foi a
-155 jette
-155 koricash
155 la place
-155 le plus
-155 les pirates
155 mairie vous
-155 nos preoccupations
-155 partage
155 portail
-155 preoccupations
155 qui contient
-155 secretaire
-155 vos proches
-155 votre bouquet
-154 adresse courriel
154 er septembre
154 le controle
-154 peut-etre
-154 secretaire a
154 solde
154 visa
-154 votre avoir
154 votre solde
-153 camp
-153 chez toi
153 epreuve
153 l' epreuve
-153 laisse
153 par un
-153 pirates
-153 port
-153 pu etre
-153 repondant a
-153 reste ouvert
153 une equipe
152 au courant
-152 car
152 confirme
-152 conseillers
-152 conseillers sont
152 corrigee
152 courant
-152 il n'
152 invitons
152 invitons a
152 mai a
-152 nos conseillers
-152 notre plus
-152 nous n'
-152 passe d'
-152 qui ne
-152 richesse
-152 sont les
-152 t'
152 vous invitons
-151 avez treize
-151 d' inconnus
151 en mars
-151 equipes
-151 et averti
-151 informee
-151 le faire
-151 menacerait
-151 mois pour
-151 nos equipes
-151 preuve
-151 que cela
151 scans
151 scans de
-151 te menacerait
-151 toute personne
-151 toutes mes
-151 treize mois
151 week-end
150 a retire
-150 accepter nos
-150 appel de
-150 cite
-150 cite votre
-150 donnez
150 factures
-150 ne donnez
150 ne le
150 part et
-150 pas vous
-150 porte
-150 salle
-150 un paiement
-150 un simple
-149 averti la
-149 choisi
149 controles
-149 de notes
149 deja reserve
-149 etudiant
-149 la confidentialite
-149 lira
149 mesures
-149 pouvait
-149 qui vous
-149 rendu
-149 vacances
-148 confiance que
-148 j' ai
-148 le dire
-148 passe par
-148 samedi nous
-148 sincerement
148 un nouveau
-147 # octobre
-147 adressons
-147 attentifs
-147 attentifs aux
147 de carte
147 du billet
147 lundi nous
-147 ouvert
147 prix du
-147 reclame de
-147 se reclame
147 une semaine
-147 vous adressons
146 aura pas
-146 castorine example
146 chambre
-146 danger
-146 de relance
-146 de securite
-146 demandons pardon
-146 des excuses
-146 dysfonctionnement
-146 envie
-146 envie d'
146 fin
-146 garantie
-146 joindre
146 l' horaire
-146 le dossier
-146 mieux
-146 porte plainte
-146 reglages
-146 relance pour
-146 un dysfonctionnement
-146 une erreur
145 a confirme
145 a supprime
145 cause de
-145 coupure
-145 en demandons
145 familles qui
145 l' un
-145 nous ont
145 pendant #
-145 que ces
-145 rendez-vous
145 rendre
145 supprime le
145 voici
-144 a cette
-144 adresse et
144 appel
-144 au sujet
144 avez pas
144 confirme par
-144 de payer
-144 en #
144 est dans
144 pour confirmer
-144 sejour et
-144 sujet de
-144 un petit
143 bulletin
-143 debut
-143 debut de
-143 dire
143 jours
-143 la securite
143 les
-143 lignes
-143 numeros de
143 pas a
-142 bonjour madame
-142 de tout
142 elles
-142 excuses
-142 le monde
142 matin et
-142 passeport
142 servis
-141 a notre
-141 annuaire
-141 compte et
-141 confusion
141 dans notre
-141 deposee
141 desoles et
-141 et partout
-141 etes la
-141 fevrier et
141 garder
141 invitee
-141 l' annuaire
141 le compte
141 le grand
-141 prives
-141 que ca
141 supprimer le
-140 changez votre
-140 chercher
-140 courriels qui
-140 de location
-140 er et
-140 evenement
140 horaire
-140 l' avons
-140 la coupure
-140 mais
-140 n' etaient
140 patients
-140 que l'
140 recevoir
139 a cause
-139 actuel
139 ajoute
139 aux clients
-139 avs et
-139 clique
-139 conseiller
-139 de telephone
-139 du salon
139 envoye par
139 il a
139 minutes
-139 n' aviez
-139 noms
-139 passe actuel
139 rue de
-139 sociale
-139 tenter un
-138 avenir
138 cantine
138 court
-138 dont le
-138 du club
-138 en excusons
138 fin de
138 grande
138 identifiant
-138 j'
-138 l' ancien
138 l' ancienne
138 la cantine
138 le lien
-138 nous excuser
-138 occasionner
-138 soiree
-138 vos informations
-138 vos journaux
-137 agreer nos
-137 autres comptes
-137 bureau du
-137 cabinet dentaire
-137 cet outil
137 confiee
-137 de facturation
-137 dentaire de
-137 ete
137 inverse deux
137 jointe
-137 l' ourthe
-137 mais nous
-137 ourthe
-137 par sms
-137 pas la
137 prix est
-137 propre
137 qui porte
137 si tu
-137 ton
-137 trop
-136 chaque annee
136 compte avant
-136 de papier
-136 du littoral
-136 le secretariat
-136 littoral
-136 nom
-136 notification
-136 origine
136 repondez pas
-136 toujours
-135 ces renseignements
135 dossiers
135 et vous
-135 ferie
-135 impact
-135 jardin
-135 jardin de
-135 jour ferie
-135 l' impact
-135 le jardin
135 limite
-135 lundi au
-135 mes excuses
135 n' a
-135 noel
-135 propos
135 rendus
-135 reponses a
-135 telephone et
-135 tres limite
134 au dimanche
134 compris
-134 consultees
134 convocation elle
-134 du lundi
-134 la cle
134 message de
-134 prudence nous
134 regies
134 repondez
-134 suite a
134 toutes
-134 vous demande
133 ancienne
133 cnil et
-133 d' accepter
-133 frauduleux
133 impression
133 l' impression
133 les bulletins
-133 photos
-133 quoi
-133 un cas
-133 un conseiller
-132 connecte
-132 connecte a
-132 de ceux
-132 est connecte
-132 etaient lisibles
-132 lisibles
-132 mefiez-vous des
-132 mes
-132 nom d'
-132 prions d'
132 protection de
-132 pu vous
-132 remercions de
-132 restez
-132 retirer
-131 a quelqu
-131 cie
-131 donnees
-131 engagement
-131 fichier de
-131 gratuit
131 la page
-131 semaines
-131 silence
-130 abonnement
-130 aviez confie
130 de le
-130 declare
130 dossiers sont
-130 et declare
-130 nous savons
-130 savons ce
`,
  'protective-step': `
-473 dans ce
-433 si le
-419 declaration
-394 dr
-391 ceux qui
388 ne les
380 signalez
-377 gerante
-367 pas ce
-358 parler
356 d' inconnus
355 n' envoyez
-350 ines
-350 je
349 jamais de
-347 ce cas
-344 de telephone
343 nouveau
-342 le logiciel
-335 president
-334 ami
-332 directrice
-332 merci
-332 participation
331 des courriels
-331 vient
-330 ne s'
329 securiser
-326 le prochain
-323 fichiers
-322 salut
-321 musee
-320 guichet
-319 ne contient
-319 watteville
-317 college
-317 le college
317 renouveler
-316 paniers
-315 tresoriere
-314 danger
-312 # est
-312 l' heure
-311 mairie vous
-310 ce mail
-307 # repond
307 courriels qui
-307 merci de
-303 pour qu
-301 elles
-301 numerique
301 raccrochez
300 avant de
-300 secretaire a
-299 envoye par
-298 mobilite
-297 passe a
-294 ce prix
-294 detail
-294 plainte
-294 universite
-293 ganivelle
-293 les personnes
-292 avant tout
-292 figuraient
-292 le week-end
-291 cooperative
291 qui
-291 vacances
-291 y figuraient
-290 excuse
-290 le lien
-289 il ne
288 de carte
-288 mobile
-287 priere
-286 directeur
-286 facturation
285 dans vos
-284 repondez
-284 sont rendus
-283 contient
-281 cours
-279 des inconnus
279 sur
278 ces messages
-278 un outil
-277 elus
-276 clientele
276 courriels
-276 photos
276 si l'
-275 ancien mot
275 egalement
-275 lecteurs
-275 votre ancien
-274 aurait du
-274 fabienne
-274 passe d'
-272 compter
-272 minimum
-272 que le
-271 bancaire
271 l' avoir
271 ne
-271 porter
-271 porter plainte
270 par telephone
269 l' on
-269 librairie
-268 equipe
-268 m
-268 m'
-267 envoi
-267 hache
-267 service des
-266 bihan
-266 courriel et
-266 le bihan
-266 mutuelle du
-266 supprimer
265 deposez
-265 prendre
264 qui te
-264 verifie
263 ne le
-263 petit
-263 viendra
-262 retirer
-262 secretaire
261 saisissez
-260 certificat
-260 choisi
-260 laboratoire
-259 celle-ci
259 faites opposition
259 opposition
-259 responsable
-258 centre de
257 appels
-257 ou un
-257 pleine
-257 pouvez aussi
256 supprimez
-253 chers
-253 ou non
-253 programme
-253 rien a
252 jamais
252 puis
-251 salaries
250 lus
-250 pouvez venir
-249 maison
-249 personne ne
-248 avait
-248 chiffres de
248 que ces
248 rien de
248 soin
248 soin que
-248 un traitement
-248 vos nom
-247 a vide
-247 centre
247 envoyez
-247 l' equipe
247 mefier
247 mefier des
-247 rectificative
-247 sur cette
247 vous mefier
-246 autre
246 banque de
-246 epices
-244 fonctionne
-244 jamais ete
-244 portable
-244 restaurant
-244 sur nos
-243 ?
-243 accompagne
-243 apres l'
243 choisis
243 choisis un
-243 ne change
-243 port
-242 on a
-241 adresse postale
241 comptes et
-241 desormais
-241 la loge
-241 loge
-240 detruits
-240 directement a
-240 heure
-240 repondre directement
-239 de vendredi
239 recue
239 remboursements
239 remboursements sur
239 vos remboursements
-238 appellera
238 attentifs
238 attentifs aux
-238 mail
238 preuve
-238 vous appellera
-237 apres
-237 courriel ne
-237 paye
-237 toujours
-236 a pris
-236 qualite
-235 avant dimanche
-235 de rendez-vous
-235 l' envoi
235 pour securiser
235 securiser votre
-235 sera
-234 client
-234 et votre
-234 pas en
-234 recevoir
-234 sont
-233 reste ouvert
-232 l' information
-231 a cote
-231 aurez
-231 cher
-231 pour tout
-231 recoit
230 code de
-230 contenait
-230 devis
-230 le votre
-229 caisse de
-229 exterieur
229 les notres
229 notres
-229 ordinateurs
-228 administration
-228 deplorons
-228 sont gardes
-228 un cabinet
-228 vous n'
-227 coffre
-227 complet
-227 derniers
-227 le montant
-227 liege
-227 prudence
-227 repondre a
-226 compte avant
-226 example
-226 mediatrice
-226 un iban
-226 voyez
225 a des
-225 assurance
225 sur votre
-224 bande
-224 la bande
-224 la consultation
-224 le service
223 avez treize
223 le faire
223 mal
223 mois pour
-223 on te
-223 rendus
-223 touche
223 treize mois
222 du proces-verbal
-222 la veille
-222 le carnet
-222 meilleurs
222 proces-verbal
-222 qu on
-222 veille
-221 la mediatheque
-221 la team
-221 mediatheque
221 nouveau code
-221 reclamer
-221 team
220 banque
-220 est efface
-220 et nous
-220 joindre
220 te
-219 amis
-219 chers amis
-219 la securite
219 personne qui
-219 personnes
219 treize
-219 un prelevement
-219 veuillez
-218 avenir
-218 bonjour monsieur
-218 conseiller
-218 desormais plus
-218 limite
218 parlent
-218 trop
-218 un autre
-218 un des
-217 autres comptes
-217 convocation
-217 personnes qui
-217 postale
-217 repondez pas
-217 votre solde
217 y repondre
216 credits
-216 ecrivez-nous
-216 outil qui
-216 radiographies
216 retire les
-216 sans demarche
-215 a ce
215 activer
-215 adresse e-mail
-215 cette fois
-215 groupe
-215 institut
-215 voit
-214 en mars
-214 pris
-214 sociale
-214 un numero
-214 verso
-213 au menu
-213 avez rien
-213 bonjour
213 code
-213 de courriel
213 l' ouvrir
-213 par retour
-213 retour de
213 sans l'
-213 verifier votre
-213 votre medecin
-212 # sur
212 fichier sans
-212 livree
-212 livree a
-212 medecin
212 nouveau mot
212 restez
-212 tous les
-212 trois
-212 une commande
-212 week-end
-211 deja reserve
-211 le dossier
-211 nous venons
-211 or
-211 prudence nous
-211 quel
-211 venons
-211 votre coffre
-210 annuaire
-210 cas echeant
-210 echeant
-210 l' annuaire
-210 lui
-210 pas vous
-210 reste
-209 avoir ete
-209 maintenant
-209 serenite
-208 dans notre
-208 service
208 tes
-208 vide
208 vos releves
-207 dans l'
-207 ferhat
-207 outil
-207 pas a
-207 peut
-207 peuvent
-207 prevu
-207 stage
-207 tel
-206 a qui
-206 le chat
206 on vous
-206 rien ne
-206 souhaite
-205 envoye
-205 est de
-205 recevrez
-205 risquez
-205 solde
-205 verse
-204 amendes
-204 les amendes
-204 pas dans
-203 comite
203 connectez-vous
203 lien et
-203 securite sociale
-203 service clients
-203 sous
202 appel qui
-202 chiffres
-202 l' option
-202 option
-201 confiance et
-201 du
-201 ont pas
-201 retour
-201 traitons
-200 c
-200 dites-le-nous
-200 les sessions
200 mefiez-vous d'
-200 notre controle
-200 sessions
-199 exercice
-199 objet
-199 retirer a
199 une alerte
-199 vos rendez-vous
-198 celui de
-198 chat
-198 confiance
198 faites
-198 message de
-198 messages d'
-198 mois d'
-198 nom prenom
198 nos agents
-198 pour vous
-198 premiers
-198 quelques minutes
-198 sont en
-198 suite a
-197 prend
197 sur simple
196 adresse courriel
-196 avant que
-196 bien mechant
-196 imprime
-196 inscription
-196 mechant
-196 rendons
-196 seules
-196 verte
-196 wallonie
195 agents
-195 nouveaux
-195 ouvrir ce
-194 d' aujourd'
-194 example #
-194 hui ne
-194 lignes
-193 cie
-193 detruire
-193 sonner
-192 besoin
-192 besoin de
-192 carnet
192 castorine example
-192 chaque
-192 et je
-192 generale
-192 harricana
-192 l' harricana
-192 ma
-192 nous les
-192 pas nous
-192 permet
-192 points
192 pour vos
-192 universite de
192 vos
191 colis
-191 je ne
-191 la date
191 non
-191 ont fait
-191 ouverte
190 avoir
-190 avons eu
-190 direction de
-190 iban
-190 l' un
190 l' utilisez
-190 on est
-190 pour que
190 releves
-190 rembourse ce
-190 risque
-190 venez
-189 demande un
-189 devions
-189 difference
-189 directement
-189 encore
-189 figurent
-189 la difference
-189 mais nous
-189 penalite
-189 plainte et
-189 qui a
189 tapez
-189 votre choix
189 vous-meme
-188 anomalie
-188 des aujourd'
-188 droit
-188 droit de
-188 lot
188 on ne
-188 protege par
-188 sur ta
-188 une anomalie
-188 vos proches
-188 vous sera
-187 avons joint
-187 d' ouvrir
-187 est saisie
-187 n' avons
-187 remplacement
-187 sera pas
-186 a retire
-186 air
186 aucun lien
186 carte
-186 chargee
-186 comporte
-186 cote a
186 de messagerie
-186 en week-end
-186 environ
186 et d'
-186 ete telecharge
186 l' ancien
-186 le printemps
-186 les acces
-185 cabinet dentaire
-185 dentaire de
-185 dix-sept
-185 e-mail
-185 il contenait
-185 l' ourthe
-185 les badges
-185 ourthe
-185 passera
-185 refuse
-185 reserve
-185 risque de
185 ton
185 traitant
-184 protege
-184 tort
-184 voici
-183 direction
183 envoyons
-183 l' avenir
-183 la direction
183 lien
183 lien de
-183 ne l'
-183 ne sera
-183 ponts
-182 avez paye
-182 la copie
-182 panier
-182 pas ete
-182 recto
-182 vous le
181 activez
181 activez la
-181 afin que
-181 avec vos
-181 bien a
-181 etait
-181 fibre
-181 normalement
-181 ont ecrit
-181 rendons #
180 alerte a
-180 court
-180 directeur general
180 equifax
-180 la porte
-180 quai
-180 que d'
-180 reservez
-180 seuls les
-179 bon
-179 directrice generale
-179 le mois
-179 les autres
-179 les salaires
-179 n' avez
-179 nous le
-179 remercions de
-179 telephoner
-179 verses
-178 billetterie
-178 claire
-178 d' administration
-178 fourni
-178 madame
-178 operations
-178 quai des
-178 reel
-178 temoin
-177 avez deja
-177 bloque
-177 caisse
-177 conserve
-177 enfants
-177 et la
-177 jour meme
177 la banque
-177 le jour
177 reservee
-176 a faire
-176 adresse telephone
-176 ce que
176 et si
-176 naissance votre
-176 pharmacie
-176 signature
-176 simples
-176 touches
-176 voir
-175 avions
-175 ici trois
175 le numero
-175 le secretaire
-175 par un
-175 pour nous
-175 valider
175 votre date
-175 vous recevrez
-174 album
-174 avions pas
-174 domicile
-174 l' album
174 meme a
-174 n' avions
-174 prestataire
-174 quand
-174 quand vous
-174 reponse
-174 s' il
174 sur les
-174 violation de
-173 controle
173 les comptes
-173 papier
173 passe de
-173 petits
172 anciennes
-172 avis de
-172 ce qui
-172 comptes rendus
172 de credit
-172 documents
-172 en quelques
-172 le contrat
-172 seance
-172 services
-172 si un
-172 soirees
171 la validation
171 par simple
-171 question
-171 seconde personne
-171 toute question
171 validation en
-170 avec la
-170 n' etait
-170 ne repondez
-170 outils
170 pas
-169 avec nos
169 demandez a
-169 il part
-169 pain
169 sert
-168 a toutes
168 abonnes
-168 avons pas
-168 codes
-168 en fait
-168 ferme
-168 garantie
-168 la preuve
-168 le bon
-168 le soir
-168 nom et
-168 printanieres
-168 rang
-168 rentree
-167 # ce
167 a aucun
167 aucun appel
-167 commandez avant
-167 de noel
167 de payer
-167 est en
167 nous n'
-167 repondez a
-166 certificats
166 confirmer votre
166 en cas
-166 ferme a
-166 livre
-166 ou par
-166 qu une
-166 saisie
-166 voici le
-166 votre billet
165 appellerait
165 depuis votre
-165 dix
165 escroc
165 est un
-165 general
-165 partiront
-165 rey
-165 sa
165 securite
-165 soir
165 trouvez
165 un escroc
-165 un message
165 un moteur
-164 avez reserve
-164 dentaire
-164 depuis ce
-164 excusons aupres
-164 il vous
-164 le cas
-164 marche
-164 ne part
-164 reserve a
-164 responsable de
-164 votre arrivee
-163 avons revoque
-163 club
-163 etait pas
-163 historique
-163 historique de
163 ici et
-163 ne sont
-163 revoque
-163 sont pas
-162 # francs
162 de sante
-162 francs
-162 grand
-162 preferez
-162 remboursement integral
162 sante
-162 serait
-162 seul
162 simple
-162 vous ont
-162 vous preferez
-161 a pas
-161 acceptez
-161 avons ferme
-161 l' ouverture
161 la double
-161 le site
-161 ne pas
-161 ouverture
-161 pouvait
-161 proches
-161 rendu
-161 sur une
-161 vos photos
-160 affiches
-160 billet
-160 change
160 courriel
-160 course
-160 donc
-160 fait partie
-160 integral
-160 qui nous
-160 suivant
-160 telecharge
-160 une note
-159 clair
159 compose
-159 contenu
-159 dictez
-159 dimanche
-159 ecole
-159 et on
-159 etaient
-159 l' ecole
-159 medicaux
-159 nos serveurs
-159 nous devons
159 pas les
-159 passent
-159 peux repondre
-159 saisit
-159 signe
159 tout de
-159 toute la
159 un nouveau
-158 ainsi
158 ce fichier
-158 cette
-158 choix
158 credit ou
-158 de paie
-158 deja ecrit
-158 dure
-158 informee
-158 message et
-158 moment
-158 nom votre
-158 ont deja
-158 qu a
-158 suivi
-157 aucune
157 authentification
157 banque et
-157 bonjour a
157 castorine
-157 comptiez
-157 contenait votre
157 double authentification
-157 ici ou
-157 l' avis
-157 la directrice
-157 laisse le
-157 mais
-157 mesure
-157 nous ont
-157 ou #
-157 ouvrir un
-157 plus rien
-157 printemps
-157 tout ce
-157 vous comptiez
156 cas de
-156 cet outil
-156 chacun
-156 jetez
-156 la periode
-156 periode
-156 ses
-156 sur papier
-156 venus
-155 annule
-155 de morges
-155 enquete
-155 fermee
-155 ici au
-155 information
-155 morges
-155 nous vous
-155 par mesure
-155 violation
-155 votre train
-154 adressons
-154 ca
-154 clients
-154 eleves
-154 est le
-154 limoges
154 reseaux
-154 sans le
-154 sortie
-154 tous
-154 transmettez-nous
-154 vous adressons
-153 bleue
-153 consultation
-153 jardin
-153 jardin de
-153 l' an
-153 le jardin
-153 les frais
-153 passez
-153 prevoyance
-153 vu votre
-152 # par
-152 a telecharge
-152 au courant
-152 ce courriel
-152 courant
-152 equipe de
-152 inutile d'
-152 le livreur
-152 nom que
-152 ont donc
-152 plait
-152 prive
-152 ta
-152 telephone et
-152 vous plait
-151 approche
-151 belle
-151 comme prevu
-151 compte n'
151 connexion
-151 et les
-151 font
-151 hotel
-151 informations ont
-151 nos services
-151 parametre
-151 salaires
151 soyez
-150 a ceux
-150 de passeport
-150 du site
-150 ensemble
-150 entre l'
-150 escale
-150 inscrites
-150 l' etait
-150 la sacoche
-150 le spectacle
-150 montant
150 numero national
-150 pas de
-150 personnes inscrites
-150 sacoche
-150 sacoche courrier
-150 spectacle
150 via
150 via ce
-149 adresse votre
-149 arrivee
149 connu
-149 d' ici
149 demande
-149 frais
-149 l' intrus
-149 n' avait
-149 nature
-149 pourraient
149 reglons
-149 rue
-149 seconde
-149 seules les
-149 toute notre
-149 une seconde
-149 vous remercions
-148 deuxieme
-148 garderie
-148 horizon
-148 membre
-148 moyen de
-148 votre facture
-147 cesse
-147 de lettre
-147 facture et
-147 lu vos
147 n' ouvrez
147 ouvrez pas
-147 peux
-147 reste a
147 si quelqu
-147 sociale et
-147 tu peux
147 votre espace
-147 vous avoir
-146 carte d'
146 ce lien
-146 coute
-146 coute #
146 deux etapes
146 en deux
146 etapes
-146 etiquette
-146 faire pardonner
-146 il est
-146 l' etiquette
-146 mme
-146 moyen
-146 noel
-146 nom de
-146 photo et
-146 pour ne
-146 qui en
-145 avril
-145 bel
-145 bel ete
-145 bruxelles
-145 debut
-145 debut de
-145 l' une
-145 la violation
-145 lettre d'
-145 monsieur
-145 peuvent venir
-145 privacy
-145 sans frais
145 tes horaires
145 tes parcours
-145 un bel
-145 un faux
-145 un fichier
-145 valables
-145 votre passeport
-145 vous suffit
-145 vous y
-144 decembre
-144 grandes
-144 grandes printanieres
-144 les grandes
-144 lundi matin
-144 pardonner
-144 pour toute
-144 prises
-144 recu un
144 une amende
-144 votre adresse
144 votre traitement
-143 # rue
-143 abonnement
143 amende
-143 aux clients
-143 doigts
-143 est
-143 indique
143 les reglages
-143 menu
-143 releve d'
-143 souscrivez
-143 sur #
143 une nouvelle
-142 a ferme
-142 aucun frais
-142 cette adresse
142 cliquez sur
142 dans les
142 demandez
-142 etat
-142 l' etat
-142 maraichers
142 qui vous
-142 voyageurs
141 aucun
-141 b-117
-141 bancaires
-141 en seraient
-141 faisons
-141 jetez l'
-141 l' ancienne
141 messages
-141 nous faisons
-141 qui contient
141 telephone
-141 une de
141 verifiez
-141 vous attend
-140 a deux
-140 apporte
-140 avec des
-140 coursier
-140 coursier vous
-140 explique
-140 joue dans
-140 pendant
140 quelqu
140 quelqu un
-140 releve
-140 un coursier
-140 vraiment
-139 clinique
-139 confie
-139 deux personnes
-139 et vos
139 numero
-139 sous les
-138 cantine
-138 ecrit pour
-138 la cantine
-138 nos salutations
-138 preference
-138 remercie
-138 salutations
138 tu y
138 vigilant
-138 votre preference
-138 votre service
-137 assistance
-137 garde
137 jamais un
-137 l' ordre
-137 la garde
-137 la maison
-137 ordre
-137 qu
137 que tu
-137 recredite
-137 votre photo
-137 vrai
-136 chambre
-136 concerne
-136 coordonnees
136 d' un
-136 de nouveaux
-136 en
-136 est maintenant
-136 facture de
136 horaires
-136 suffit
-135 a rien
-135 alors que
-135 courrier
-135 dates
-135 en cours
-135 exceptionnel
-135 l' apres-midi
-135 les fichiers
-135 n' en
-135 sur le
-134 copie votre
-134 fois rien
-134 l' acces
-134 le tien
-134 lit
134 mefiez-vous
-134 noms vos
-134 que cette
134 surveillez
-134 tien
-134 trois fois
-134 votre code
-133 bonjour madame
-133 de quoi
-133 du littoral
-133 littoral
133 pour confirmer
-133 reponds
-133 situation
-132 # septembre
-132 a jamais
-132 automatique
-132 bureau
-132 des tiers
-132 dites-le
-132 engage
-132 immeuble
-132 nous avions
-132 ou repondez
-132 sur deux
-132 tenus
-132 ton adresse
-131 autres
-131 bulletins
-131 et pour
-131 ils
131 ou une
-131 pardon pour
-131 point
131 relisez
131 relisez vos
-131 rembourse
-131 seuls
-131 systeme
-131 trouverez
-131 un cas
-131 votre releve
-131 vous trouverez
-130 ces renseignements
130 changer
-130 et une
-130 justificatif
-130 le bureau
-130 nautique
-130 plus tard
-130 remboursons
-130 salon nautique
-130 tard
-130 usurpation
-130 usurpation d'
`,
  pleasantry: `
-530 ami
-498 enregistrement
-498 l' enregistrement
-492 responsable
-459 pouvez faire
-457 un evenement
452 notre maison
449 plus nombreux
-437 salut
422 cybersecurite
-419 mediatrice
-417 musee
-415 quai
-414 ines
-413 # repond
-411 toutes nos
-409 tous les
-406 dr
-404 gerante
-404 institut
-401 service
-400 le week-end
400 soirees
-394 quai des
393 en #
393 ensemble
-388 en fait
386 ses
-385 ne s'
-381 ne le
-378 bien a
377 # les
-376 example
-376 servir
-371 a vos
370 remercie
-369 universite
-368 madame
-367 voici le
-366 directrice
-365 ta
-364 haute
-361 d' administration
360 mieux
-359 corrige
358 ans
358 coeur
-355 directeur
-355 passer
354 meilleurs
-354 pouvez venir
353 medical
-348 chacun
347 au menu
-346 chaque jour
-345 cours
343 chez
-343 depuis le
-342 reste ouvert
-341 port
-340 temps
-339 petit
-338 me
-338 president
-335 bonjour a
-335 cet
-332 hier nous
331 lui
-330 numerique
-327 minimum
-327 tant
327 viendra
-326 bande
-326 la bande
-325 ce cas
-325 les badges
323 ferme
-323 fibre
-323 lecteurs
-322 a ferme
-322 badges
-322 detail
-322 incident
-322 part a
-321 passez au
-320 fabienne
-318 chat
-318 sont rendus
-317 confidentialite
-316 jeudi a
-315 demain matin
-315 ganivelle
-315 la confidentialite
314 maison
312 !
-312 college
-312 faux
-312 le college
-312 sur #
-312 watteville
-311 maintenant
-310 m
-310 risquez
-310 voici
309 annee
-308 le chat
-307 listes
-307 une amende
-305 qualite
-304 bihan
-304 le bihan
-303 conseil
-303 il part
-303 la relation
-303 relation
-302 joue dans
-302 laboratoire
-301 ecrire
-301 h a
301 place le
-301 un numero
-300 devant vous
-300 tresoriere
-299 assurance
-299 pharmacie
-298 a plus
-298 cette faute
-298 la maison
-297 des aujourd'
297 vient
296 notre centre
295 demeure
-294 tant que
-293 amende
-293 juste
-293 librairie
-293 reponds
-292 serenite
291 # notre
-291 commandez
-291 or
290 belle
-290 decouvrez
-290 ferhat
-289 assure
-289 on le
288 excuses et
-288 la meme
287 tournee
287 un tout
286 nouvelles
-285 je reste
-284 commune
-283 complet
-283 inscription
-283 prochaine
-282 arrive
-281 billetterie
-281 excuses les
-281 le prix
-280 # ce
-280 cas
280 rentree
279 a nous
-279 le montant
279 quel
279 six minutes
278 bravo
278 bravo a
-278 cette boite
278 donnees est
278 priorite absolue
-278 vous est
-277 donc
-277 panier
276 plus de
-275 # jusqu
275 vous remercions
-274 importance
274 un billet
-273 cesse
273 fondee
-273 la plus
-272 de tous
272 familles
-272 mutuelle du
-272 prises
-272 quelques
272 six
-271 credit
-271 demander
-271 desoles de
-271 h les
-271 mobile
-271 sait
-271 vite !
-270 chers
-269 mal
-268 assures
-268 devions
-267 monsieur
-267 recette
-266 grand
-266 la team
-266 team
-265 bonjour
-265 colis
265 d' ailleurs
-265 sa
265 toute l'
-264 par mois
-264 programme
263 de facturation
-263 la place
-263 mois d'
-263 paniers
-263 secretaire
-263 stage
262 ce mot
-262 chargee
-262 mobilite
262 secret
-261 au local
-261 fuite
-261 local
-261 preferez
261 printemps
261 sortie
-261 souhaitez
-261 vous preferez
260 toujours
-259 acompte
-259 parlent
-259 quand vous
259 que ce
-258 epices
-258 etiquette
-258 l' etiquette
-258 limoges
258 wallonie
257 maraichers
-257 merci de
-257 on se
256 de son
255 documents
255 menu
255 passez
255 vos donnees
-254 appli
-253 devant
-253 qui te
-253 temoin
-252 automatiquement
-252 bleue
-252 moteur
-251 club
-251 dans ce
-251 mon
-250 # #
249 membre
-249 parties
-248 detruits
-248 serveur et
-248 sinceres
-248 soyez
-247 a deux
-247 direction
247 ferme a
-247 la direction
-247 le carnet
-247 le samedi
-247 profitez
-247 profitez de
-247 quand
-247 tous
-246 aurez
-246 comite
246 enfant
-246 imprime
-246 le votre
-246 lignes
-246 ne les
-246 pouvez aussi
-246 profondement
245 cette annee
245 comme
-245 direction de
-245 est en
-245 la piece
245 le mois
-245 service des
-244 agence
244 clair
-244 quelques minutes
244 region
-244 toute notre
-243 a rien
-243 le tien
243 peuvent venir
-243 rue
-243 tien
-242 et nuit
-242 public
-242 trois mois
-241 afin de
241 doivent
-241 fois rien
-241 mutuelle
-241 tenus
-241 trois fois
240 approche
-240 facture et
-240 la transparence
-240 mardi a
240 securite de
-240 transparence
-239 d' hiver
-239 gratuite
-239 une nouvelle
-238 joue
238 premier
-238 rendus
-238 signe
238 toute la
-238 vous qui
-237 attend au
-237 reservez
236 abonnement
-236 ouverte
-236 vendredi soir
-235 detruire
-235 notre moteur
-235 sonner
-235 sur nos
-234 # rue
-234 afin
-234 deuxieme
234 formule
-234 inexact
234 la formule
-234 nouveau
234 renouveler
233 les familles
-233 liege
-232 bonjour monsieur
232 et que
-232 su
-231 au courant
-231 courant
-231 de securite
-231 le service
-231 retrouve
-231 susceptibles
-230 guichet
-230 journaux
230 la caisse
230 la confiance
-230 votre arrivee
-229 annule
-228 vous aurez
-228 vous nous
227 desormais plus
-227 equipe
-227 fermee
-227 jamais de
-227 la qualite
-227 passera
-227 qualite de
-227 rembourses
-227 seuls les
-226 au guichet
-226 et si
-226 hotel
-226 menu de
-225 exercice
-225 impression
-225 l' impression
-225 remonte
225 simples
-225 vous avions
-224 # septembre
-224 carnet
224 dans un
224 janvier
-223 abonnes
-223 la commission
-223 question
-223 remplacement
-223 toute question
-223 veuillez recevoir
-222 # est
-222 situation
-222 traitant
-222 vous le
-221 pas a
221 plus grande
-221 septembre
221 venir
-221 verte
-221 votre train
-220 # personnes
-220 cher societaire
220 compris
220 ete magnifique
-220 facture
220 magnifique
220 magnifique et
-220 minuit
-220 proteger
-220 societaire
-219 conseillons
219 etre
-219 font
219 nous faire
-219 prevoyance
-219 que notre
-219 vous conseillons
218 le secretariat
-218 recu la
218 trouve
-217 decembre #
-217 est faux
-217 example #
-216 paye #
-215 des donnees
215 et le
-215 la mediatheque
-215 le secretaire
-215 mediatheque
-215 nous les
215 peuvent
-215 vous remboursons
-214 avenir
-214 coup
-214 de ne
214 est ferme
-214 exceptionnel
-214 serait
-213 ne pas
-213 nos clients
-213 nouvelle
-213 remboursement integral
-212 atelier
-212 comptes
-212 cote a
-212 l' avez
-212 la deuxieme
-212 la directrice
-211 air
211 de vous
211 decembre au
211 marche de
-211 moment
-211 pendant
211 son
-211 vous ont
-210 a cote
-210 ce que
210 declare
210 et declare
210 fait partie
-210 ici ou
-210 venez
-209 a dimanche
209 accompagne
209 la saison
209 mesures
-209 pas de
209 saison
-209 trouverez
-209 vous trouverez
-208 le numero
208 retirer a
-208 s' est
-207 chez nous
-207 hiver
-207 l' apres-midi
207 l' entree
-207 participation
-207 recu un
-206 # appel
-206 appel gratuit
206 autorite
206 cafe
-206 coffret
-206 commission
206 l' autorite
-206 la cle
-206 le coffret
206 remercions de
-206 valider
205 dans la
205 entree
-205 joindre au
-205 les plus
-205 nous joindre
-205 parle
-205 pouvez nous
-205 prestataire
-205 profitez-en
-205 profitez-en pour
-205 usurpation
-205 usurpation d'
-204 appels
-204 ce qui
-204 de nous
-204 operations
-204 samedi #
-203 avant
-203 cote
-203 des excuses
-203 en parler
-203 l' information
203 place
203 questionnaire
-203 si tu
-203 tu
-203 une ligne
-202 a toutes
-202 de trois
-202 directrice generale
-202 le soir
-202 mairie vous
202 merci
202 premiere
202 tenait
202 tenait a
-201 adressons
-201 demarche
-201 eleves
-201 journee
201 plus tard
-201 quatorze
-201 simple
201 tard
-201 vous adressons
-200 avant #
-200 les riverains
-200 ma
200 neuf
-200 parler
-200 riverains
-199 considerez
-199 integral
-199 la porte
199 te
-199 touche
-198 apres-midi
-198 au prix
-198 connecter
-198 donnees ont
-198 du littoral
-198 en janvier
-198 jardin
-198 jardin de
-198 l' equipe
-198 le jardin
-198 littoral
198 nous ont
-198 ont fait
-198 un cas
-198 votre choix
197 bel
197 bel ete
197 demain
197 un bel
-196 h pour
-196 la semaine
-196 le prepose
-196 nous presentons
-196 prepose
195 bonnes
-195 bruxelles
-195 certains d'
-195 difference
-195 est saisie
195 et vous
-195 la difference
-195 mercredi a
-195 ont ete
-195 passe d'
-195 vite
194 annees
-194 certains
-194 depuis votre
194 espere
194 espere que
-194 nature
-194 seconde personne
-194 servir a
-194 telephonez
-194 trop
-193 d' entre
-193 directeur general
-193 garantie
193 inscriptions
-193 invitee
193 le bon
-193 les acces
193 les inscriptions
-193 messages d'
-193 nos salutations
193 remercions
-193 salutations
192 a ceux
192 deposes
-192 le dimanche
-192 pour vous
-192 seuls
192 vouloir
-191 a pris
-191 cible
191 fevrier et
-191 le prochain
-191 week-end
-190 dix minutes
-190 excuse
-190 la faille
-190 promis
190 raison d'
190 vous etes
-189 calendrier
-189 choix
-189 claire
-189 comporte
-189 course
-189 plusieurs
-189 sans
-189 souci
188 ailleurs
-188 ancien
188 des #
-188 generale
-188 les #
-188 velibrune
-188 vous sera
-187 coute
-187 coute #
-187 garder
-187 ouverts
-187 pardonner
-186 bonjour madame
-186 chez l'
-186 n' a
186 onze
-186 pour vos
-186 reponse a
-185 commandez avant
-185 des appels
185 la rentree
-185 leurs
-185 retrait
-184 des inconnus
-184 dure
-184 l' ancien
-184 n' envoyez
-184 responsabilite
-184 votre
184 vous avoir
-183 bien
-183 partir de
183 votre fidelite
183 vous faire
-182 bouquet
-182 mairie
-182 ont recu
-182 qui a
-182 votre bouquet
-181 # par
-181 avec nos
-181 avoir ete
-181 bon document
181 fidelite
181 l' ete
-181 repondre
-181 s' il
-181 saisie
-181 tel
-180 # !
-180 a qui
-180 d' avoir
180 debut
180 debut de
180 notre plus
180 richesse
-180 services
-180 sont
-180 toute petite
-180 une toute
179 cher
179 donnees
179 experience
-179 general
-179 mes excuses
-179 nous l'
179 offrir
-179 ponts
179 toute
179 vous offrir
-178 circuit
-178 d' une
178 ecrit pour
-178 est a
-178 et l'
-178 le circuit
-178 les lettres
-178 penalite
-178 reprises
-178 train
-177 avant tout
-177 de sante
177 etait a
177 jamais ete
-177 lot
-177 sujet
-177 sur la
-177 votre solde
-177 votre tranquillite
-176 doigts
-176 elles
-176 excuses sans
176 factures
-176 ligne
-176 passez a
-176 plus la
-176 pour cette
-176 recevoir
176 rendez-vous et
-176 tranquillite
-176 voir
-175 a faire
-175 adresse courriel
-175 de mars
-175 des trois
-175 inconnus
-175 jour et
-175 mes
-175 trois ponts
-175 vos
174 avec lui
174 de deux
-174 engage
174 et avec
174 et on
-174 eux
174 la session
-174 le remboursement
174 session
-173 # sur
-173 amis
-173 chers amis
-173 impact
-173 l' impact
173 n' avait
-173 rey
-173 seance
-173 tres limite
-173 violation
-172 cette lettre
-172 et un
-172 fausse
-172 la sacoche
-172 nos serveurs
-172 outils
-172 peut
-172 sacoche
-172 sacoche courrier
-172 solde
-171 boulette
-171 des tiers
-171 l' accueil
-171 la periode
-171 nous pour
-171 periode
171 prenons la
-171 puis
171 qui nous
-171 recevra
-171 samedi
170 # janvier
170 ete
-170 excuses a
-170 exterieur
-170 passant
-170 passant a
-170 retire la
-170 sont gardes
-170 vous attend
-169 avez treize
-169 controles
-169 enquete
-169 gratuit
-169 horizon
-169 ici trois
-169 le faire
-169 le justificatif
-169 mois pour
-169 notification
-169 prudence
-169 remboursement
-169 soiree
-169 sur simple
-169 treize mois
-169 vous devons
-168 la mauvaise
-168 le vol
-168 medecin
168 midi
-168 papier
-168 que vos
168 signaler
-168 sous cinq
-168 verso
-168 votre prochaine
167 aux
167 d' un
-167 de paie
-167 declaration
-167 est l'
-167 la violation
-167 payer
167 pu etre
-167 salaries
-167 seulement
-167 sont a
-167 sur une
-166 debite
-166 fevrier a
-166 sera rembourse
-166 silence
-165 appele
-165 cela vous
-165 commande du
165 confiance et
-165 livres
-165 par simple
-165 un petit
-165 un simple
164 comme prevu
-164 l' imprimeur
-164 mauvaise
164 rang
-164 sera
-164 treize
-163 b-117
-163 dimanche #
-163 gache
-163 hotel des
-163 la mairie
-163 limite
-163 moins
-163 sante
-162 # er
-162 # je
-162 aucun retrait
162 compte
-162 de le
-162 deja ecrit
-162 envoi uniquement
-162 er
162 escale voyages
-162 inutile d'
-162 la personne
-162 le lien
-162 ont deja
-162 retrait n'
-162 uniquement
162 voyages
-162 vrai
-161 # autres
-161 accueil
-161 activer
-161 adressons nos
-161 confondu
-161 l' option
161 nombreux
-161 on l'
-161 option
-161 sur les
-160 chacun peut
-160 clinique
160 d' escale
-160 desoles si
-160 ecole
-160 est pour
-160 hier
-160 l' ecole
160 notre equipe
-160 ou repondez
-160 ouvert le
-160 son choix
-159 anomalie
-159 aura
-159 aurions du
-159 boite
-159 ces donnees
159 communaute
-159 court
-159 en quelques
-159 gardes
-159 information
-159 lettres
-159 montant
-159 nous aurions
159 outil
159 plaisir
-159 tout ce
-159 une anomalie
-158 dossiers
-158 le logiciel
-158 nom et
158 on te
-158 votre billet
-157 # francs
157 au coeur
-157 bureau
-157 camp
-157 chambre
157 coeur de
-157 etaient lisibles
-157 francs
-157 frauduleux
-157 inventaire
-157 l' inventaire
-157 la votre
-157 les rappels
-157 lisibles
157 nos preoccupations
157 preoccupations
-157 rappels
-157 sollicitation
-157 vacances
-156 # seront
-156 a partir
-156 adresse d'
-156 arrivee
-156 entreprises dont
-156 et pour
-156 l' avons
-156 la preuve
-156 les entreprises
-156 par mesure
-156 semaine
-156 sentir
-156 vous sentir
-155 ce stade
-155 concernees
-155 faire pardonner
-155 familles qui
-155 garde
-155 gratuit #
-155 invitons
-155 invitons a
-155 l' a
-155 la garde
-155 les bulletins
-155 parce
-155 parce que
-155 peux repondre
-155 reglages
-155 stade
-155 vous invitons
-154 avant vendredi
-154 commission d'
-154 cooperative
-154 de papier
-154 devis
-154 envoyez-nous le
-154 est la
-154 jetez
-154 portent
-154 remboursons
-154 souci nous
154 sur le
-154 vendredi midi
-153 accepte
-153 base des
-153 etes la
-153 figurent
-153 informations ont
-153 la gene
-153 mesure
-153 nova
-153 pleine
-153 qu il
153 que les
-153 violation de
-152 attentifs
-152 attentifs aux
-152 avaient
-152 avions
-152 et d'
-152 le mercredi
-152 lundi
-152 nous aviez
-152 ouvert
-152 resultats
-152 sur cette
-151 avons honte
-151 du recu
-151 en demandons
-151 expedie
-151 expedie a
-151 honte
-151 horizon pro
-151 le calendrier
-151 peut etre
-151 points
-151 presentation du
-151 pro
-151 selon
-150 # heures
-150 besoin
-150 besoin de
-150 decouvrir
-150 les salaires
-150 savons ce
-150 seconde
-150 si vous
-150 une seconde
-150 verses
-149 ancienne
-149 celle-ci
-149 dirait
-149 e-mail
-149 l' intrus
149 le printemps
-149 masque
-149 masque les
-149 pensez
-149 pensez a
-149 pour tout
149 retirer
-149 soir
-149 tort
-149 un sms
-148 contenu
-148 d' aujourd'
-148 de janvier
-148 enfants
-148 epreuve
-148 fin de
-148 hui ne
-148 l' epreuve
-148 l' ouverture
-148 ouverture
-148 point
-147 appelez-moi
-147 audit
147 chaque annee
147 d'
-147 intrus a
-147 laquelle
-147 le contrat
-147 mene
-147 non
-147 nos frais
-147 publie
-147 se
-147 trois jours
146 avez ete
-146 d' envoi
146 deja
-146 l' incident
-146 la version
146 nombreux a
-146 nuit
-146 petits
146 reste a
-146 une partie
146 venus
145 absolue
-145 alertes
-145 apparaitre
-145 appli et
145 badge
145 badge reste
-145 bureau du
-145 ce message
-145 commande
145 fevrier
145 marche
-145 module
-145 notre message
-145 petite
-145 radiographies
145 raison
-145 serveurs
-145 somme
145 vous en
-145 voyageurs
-144 avec vos
-144 la somme
-144 les sessions
-144 matin a
-144 nos services
-144 protection des
-144 sessions
-144 sommes desoles
144 vous pouvez
-143 # dossiers
-143 apporte
-143 coursier
-143 coursier vous
-143 droit
-143 droit de
-143 environ
-143 fichier a
143 grande
-143 laisse le
143 pouvez
143 secretariat
-143 un coursier
-143 vehicule
-143 votre contrat
-142 attend
-142 avant d'
-142 chiffre nos
-142 dans le
-142 depuis
-142 envois
-142 fois
-142 l' autre
-142 modifier
-142 objet
-142 rien a
-142 servis
-142 sont en
142 sous les
-142 traitement
-141 aguirre
-141 autres
-141 c
-141 commandes
141 de nos
-141 et a
-141 indiquant
-141 jetez l'
-141 jeudi
140 # decembre
-140 avons rappele
-140 changer les
-140 choisir
-140 comptiez sur
-140 dans l'
-140 faites
-140 la coupure
-140 le premier
-140 rappele le
-140 recto
-140 sur nous
-139 # pour
-139 acceptez
-139 affaire de
-139 botte
-139 botte verte
-139 domicile
-139 ecrit que
139 entreprises nous
139 et c'
-139 excuses vous
-139 incident est
-139 la botte
-139 notre reseau
-139 parametre
-139 pouvez repondre
-139 prions d'
-139 proches
-139 seules les
-139 si cela
139 trois
-138 affiches
-138 ces
-138 desoles
-138 envoyez
-138 gene
-138 guichet #
138 jusqu a
-138 la loge
-138 le bureau
-138 lien
-138 loge
-138 passe a
-138 personnes
-138 traitons
137 annee ecoulee
-137 cesse d'
-137 disque
137 ecoulee
137 en projets
-137 fevrier #
-137 il a
-137 jour a
-137 jusqu au
137 l' annee
-137 la base
-137 le disque
-137 matin
-137 mme
137 nouveaux
137 projets
137 riche
137 riche en
-137 tes horaires
-137 tes parcours
-136 a quelqu
-136 deposee
-136 mardi
-136 que ces
-136 reponse
-135 a present
135 avons eu
-135 bulletin
-135 ci-dessous
-135 de ce
-135 etat
135 janvier #
-135 l' etat
-135 nous ne
-135 on est
-135 plan de
135 que le
-135 sans rendez-vous
-135 sur tous
-135 une note
-134 a eu
134 avait
-134 code secret
-134 dont le
-134 est maintenant
-134 est remboursee
-134 harricana
-134 il
-134 l' harricana
-134 ne sera
-134 ont pas
-134 pris le
-134 remboursee
134 rendez-vous
-134 universite de
-133 ainsi
-133 composez
133 de vos
-133 devons
-133 joindre
-133 la nuit
-133 repond a
-133 rien
-133 systeme
-133 toi
-132 # metres
-132 a fait
-132 c' etait
-132 charge
-132 en cours
132 en mars
-132 entre vous
-132 er et
-132 ici au
-132 metres
132 ont ecrit
-132 prix de
-132 une semaine
-132 voit
-132 vous recevrez
-131 acces
-131 ans de
-131 cas echeant
-131 cle
-131 constate que
-131 de rendez-vous
-131 dimanche !
-131 echeant
-131 ete constate
-131 l'
-131 l' ancienne
131 la securite
-131 lundi a
-131 money
-131 nautique
-131 nouveau code
-131 paye
-131 pourraient
-131 rectificative
-131 salon nautique
-131 un second
-130 appelez-moi au
-130 avec la
-130 celle
-130 clients
-130 documents a
-130 ete ouvert
130 etes
-130 etiez
-130 les notres
-130 notres
-130 reclamer
-130 secretaire general
-130 tours
-130 voulez
-130 vous etiez
`,
  promotion: `
-457 nous faire
453 reservez
-450 a faire
-416 cher
-410 est de
-406 ines
-404 gerante
403 passez
-398 directrice
-390 dr
-384 demain matin
-379 jamais de
378 ami
378 est en
-375 cote a
-370 mal
-366 au menu
-365 atelier
-363 salut
-360 le dimanche
359 decouvrez
-357 musee
-357 ne le
-357 universite
-355 quai
-353 cooperative
-352 college
-352 le college
-351 institut
351 mois
-351 ta
-350 ferme a
-350 ne les
-350 prochain
-348 communaute
-347 panier
346 prochaine
-345 est faux
-345 president
-343 cours
-343 peux repondre
-342 service des
-341 part a
-335 avons mis
-335 venus
-334 me
-333 directeur
-332 ici ou
-331 deplorons
-330 gratuite
330 tant
-329 quel
-326 fabienne
-326 maintenant
-326 que chacun
-325 # membres
-325 mardi a
-324 notre maison
-323 le mois
-323 minimum
-321 example
321 pour
321 sur les
-320 pour nous
-318 bel
-318 bel ete
-318 un bel
316 commandez
-316 l' equipe
-316 paniers
-314 quai des
-312 equipe
-310 watteville
-309 chat
-308 la maison
-308 port
-307 facturation
307 jusqu
-307 lecteurs
-306 mis en
306 serenite
-304 et c'
-304 paye #
-303 bande
303 collection
-303 la bande
-302 clientele
-302 numerique
-301 connecter
-300 a tous
-300 epices
-299 ganivelle
299 horizon pro
-299 le chat
299 pro
298 # sur
-297 mobilite
-292 rey
-291 rue
-290 colis
-290 madame
289 coffret
-289 d' ailleurs
289 le coffret
-287 laboratoire
-286 toute
285 d' hiver
-285 un nouveau
284 et pour
-283 caisse de
-283 grand
-283 medical
282 hiver
-282 responsable
-281 bihan
-281 le bihan
280 sont a
-279 commune
-279 de nouveaux
-279 et on
-277 # ce
-275 # est
-274 maraichers
273 appli
-272 en place
-272 integral
-272 m
-272 souhaite
-271 # #
-271 assurance
-271 depuis votre
-271 secretaire
-271 sur #
-270 compose
-270 jamais un
-270 par sms
269 # !
269 etes la
268 commandez avant
268 derniers
-268 tresoriere
-267 participation
-267 temoin
-267 un numero
-266 etiquette
-266 l' etiquette
-266 proteger
-265 comite
-265 le carnet
265 noel
-265 on te
-265 voici
-264 aurez
-264 cette fois
264 decouvrir
-263 c
-263 inscription
-262 # repond
-262 enregistrement
-262 l' enregistrement
-262 ses
-262 situation
-262 tournee
-261 en parler
-261 toute notre
-260 hache
260 par mois
258 de noel
-258 un billet
-257 billetterie
-257 petit
-256 bravo
-256 bravo a
-256 de son
-255 belle
-255 limoges
-255 on se
-255 reclamer
-254 la team
-254 parler
-254 team
-253 elus
-253 l' avez
-252 est un
-252 plus de
-252 programme
-252 qualite
-251 garderie
-251 retour
-251 sous les
-251 un seul
-250 avec lui
-250 du
-250 et avec
-250 minuit
-249 bleue
-249 une semaine
248 a dimanche
-247 aux
-247 deja ecrit
-247 marche de
-247 ont deja
-247 rentree
-246 liege
-246 mardi
-246 une amende
-245 anciennes
-245 bonjour monsieur
-245 votre arrivee
245 votre prochaine
-244 on est
-243 chers
243 envie
243 envie d'
242 a #
-242 experience
242 faire pardonner
-242 money
-242 offrir
-242 pleine
-242 vous offrir
241 appli et
241 banque et
-241 familles
-241 le site
-241 les #
-241 mobile
-239 amende
-239 complet
-239 direction
-239 direction de
-239 faites opposition
239 l' appli
-239 la direction
-239 opposition
-239 silence
-238 avez treize
-238 client
-238 le faire
-238 mois pour
-238 neuf
238 offre
238 pardonner
-238 passent
-238 prevu
-238 treize mois
-237 reponds
-236 en #
-236 juste
-236 la mediatheque
-236 mediatheque
-236 n' en
-236 risquez
-236 verte
-235 a plus
-235 clique
-235 quand vous
-235 vos #
-234 annee
-234 automatique
-234 quand
-234 trouverez
-234 vous avoir
-234 vous trouverez
-233 au courant
-233 courant
-233 ete magnifique
-233 la transparence
-233 magnifique
-233 magnifique et
-233 samedi
-233 transparence
-232 preferez
-232 vous preferez
-231 seulement
-230 des appels
230 le nouveau
-229 bonjour
-229 credit
229 la banque
-229 meilleurs
-229 wallonie
228 horizon
-228 limite
-228 on le
-228 points sont
-227 # rue
-227 caisse
-227 le contrat
-227 ouverte
-226 annule
-226 debut
-226 debut de
-226 jamais ete
-226 la loge
-226 loge
-226 ne sera
-226 vouloir
-225 de plus
-225 ecoute
-225 est saisie
-225 la directrice
-225 pas ete
225 sur tous
224 avec #
-224 demandera
-224 hotel
-223 avec des
-223 avez ete
-223 ce qui
-223 encore
-223 ouverts
-223 stage
222 notre
-221 agence
-221 ce prix
-221 pour que
-221 telephonez
-221 tete
-221 touche
-220 article
-220 est rectifie
-220 l' article
220 livre
-220 rectifie
220 tant qu
-219 banque de
-219 cas
-219 enfants
-219 faux
-219 sont bien
218 du mois
-218 h a
-218 voir
217 bouquet
-217 ce cas
-217 chargee
-217 la meme
217 votre bouquet
-216 mutuelle du
-216 sont rendus
-216 un simple
-215 devions
-215 un outil
-214 ailleurs
-214 attend au
-214 billet
-214 detruire
-214 eleves
-214 groupe
-214 je reste
-214 le prix
-214 serait
-214 vous est
-213 # avant
-213 directeur general
-213 nous les
-213 retrouve
-212 a pas
-212 appels
-212 cliquez ici
-212 exceptionnel
-212 les autres
212 pensez
212 pensez a
-211 confiance
-211 rendus
-211 voit
-211 votre solde
-210 chacun peut
-210 declaration
-210 le week-end
-210 pas ce
-210 services
-210 son choix
-210 verifier
-209 escroc
-209 membre
-209 un escroc
-208 affiches
-208 directrice generale
208 est a
-208 generale
-208 h les
-208 le soir
-208 lignes
-208 passera
-208 solde
-208 treize
-208 une nouvelle
-208 visiteurs
-208 votre fidelite
-207 semaine derniere
206 achat
-206 inexact
-206 lundi
-206 ma
-206 sont gardes
-206 vient
-205 avant dimanche
-205 bout de
-205 d' achat
205 premier
-205 un bon
-204 bon
204 jamais
-204 recevra
-203 corrige
-203 ensemble
-203 fait
-203 notre centre
-203 outils
-203 sait
-203 viendra
-202 avant vendredi
-202 d' administration
-202 dans ce
-202 incident
-202 pharmacie
-202 sur deux
-202 sur le
-202 vendredi midi
-201 peut
-201 valider
-200 air
-200 ceux qui
-200 elles
-200 gardes
-200 parlent
-200 saisie
-200 service
-200 soirees
200 vite !
-200 vous l'
-199 a present
-199 bon de
-199 escale
-199 le numero
-199 mediatrice
-199 un par
-198 comptes
198 jusqu au
-198 rang
-198 seuls les
-198 su
198 vite
-197 a qui
-197 coute
-197 coute #
-197 environ
197 l' ete
-197 le retard
-197 les personnes
-196 choix
-196 cie
-196 fondee
-196 recue
-196 reste ouvert
-196 une ligne
-195 bruxelles
-195 centre
-195 cette annee
-195 onze
195 si tu
-195 signe
-194 l' ordre
-194 lot
-194 ordre
194 points
-194 secret
194 vos proches
-193 administration
-193 est au
-193 le grand
-193 priere
193 se faire
192 facture
-192 reservee
-192 sur nos
-192 verso
-191 au guichet
-191 d' aujourd'
-191 hui ne
-191 jetez l'
-191 ne contient
-191 service clients
191 un
-191 vous pouvez
-190 audit
-190 bien a
-190 des la
-190 guichet
-190 mutuelle
190 remise
190 souscrivez
-190 vendredi
-189 d' escale
-189 dix
-189 la sacoche
-189 leurs
-189 membres
-189 parcours
-189 sacoche
-189 sacoche courrier
-189 tes horaires
-189 tes parcours
-188 # notre
-188 composez
-188 ferme
-188 peine
-188 peuvent venir
-188 pouvez
-187 appelez
-187 nature
-186 # pour
-186 a midi
-186 chiffres de
-186 confiance et
-186 detruits
-186 fichiers
-185 ans
-185 bout
-185 la version
-185 le tien
-185 mis
-185 notre nom
-185 quatorze
-185 restaurant
-185 tien
-184 avec la
-184 bonnes
-184 comptes et
-184 jeudi a
-184 la piece
-184 quelques
-184 reste
-184 revenus
-184 sont revenus
183 # jusqu
-183 club
-183 la rentree
-183 preuve
-182 amour
-182 camp
-182 devant
-182 general
-182 l' avons
-181 automatiquement
-181 carnet
-181 derniere
-181 est remboursee
181 passer a
-181 remboursee
-181 rien a
-180 confondu
-180 en octobre
-180 parle
-180 pose
-179 horaires
-179 l' ouverture
-179 ouverture
-178 des inconnus
178 petits
-178 verifie
-177 frauduleux
-177 inconnus
-177 mois d'
-177 n'
177 notre offre
-177 sera
-177 simples
-177 son
-177 version
176 # par
-176 # septembre
176 l' option
176 nouveau
176 option
-176 pour securiser
-176 prend
-176 prevoyance
-176 securiser votre
176 sont en
176 vous faire
175 # francs
-175 autres
-175 avenir
-175 bonjour madame
-175 centre de
-175 de messagerie
175 francs
-175 independant
-175 le montant
-175 mercredi a
175 moment
-175 qui te
-174 example #
-174 n' a
-174 remonte
174 seance
174 sur une
-174 vous devons
-173 acompte
-173 annulee
-173 celle
-173 contrat de
-173 en seraient
-173 est annulee
-173 jeudi
-173 ne change
-173 notification
173 passez au
-173 quelques minutes
-173 qui en
-173 retard
-173 tu y
-172 clair
-172 escale voyages
-172 est ouverte
-172 faisons
-172 il s'
-172 l' autre
-172 les badges
-172 nous faisons
-172 voyages
-171 # les
-171 de ce
-171 de vendredi
-171 est notre
-171 est pas
-171 excuse
-171 h pour
-171 nos frais
-171 plusieurs
171 profitez-en
171 profitez-en pour
-171 servis
-171 sms
-170 avant de
-170 d' etre
-170 des tiers
-170 monsieur
-170 pardon
-170 penalite
-170 recevoir
-170 sera pas
-170 sortie
-169 et d'
-169 etre
-169 septembre
-169 servir
-169 toujours
169 une note
-168 abonnement
168 approche
-168 cabinet
-168 ceux
-168 comme prevu
-168 en est
-168 engage
-168 inventaire
-168 l' inventaire
-168 les rappels
-168 nouveau code
-168 passe a
-168 personne ne
-168 prises
-168 rappels
-168 ton
-168 trop
-167 appellerait
-167 en fait
-167 mene
-167 on s'
167 profitez
167 profitez de
-166 b-117
-166 decembre #
-166 en week-end
166 faites
-166 l' ancienne
-166 la preuve
-166 la reservation
-166 papier
-166 sentir
-166 vous sentir
-165 avis de
-165 clinique
-165 demandes d'
165 donc
-165 harricana
-165 hier notre
-165 jour et
-165 l' harricana
-165 null
-165 reglages
-165 universite de
-165 usurpation
-165 usurpation d'
-164 contrat
-164 ecole
-164 l' ecole
-164 l' erreur
-164 le secretaire
-164 pourraient
-163 a quelqu
-163 font
-163 hotel des
-163 les fichiers
162 !
-162 est pour
-162 extranet
-162 minute
-162 notre extranet
-162 que ces
-162 radiographies
-162 repondre
-161 a debranche
-161 a ferme
-161 ces
-161 credits
-161 fidelite
-161 fin de
-161 il a
-161 jours
-161 l' avoir
-161 la violation
-161 mairie vous
-161 ou nous
-161 remplacement
-160 a pris
-160 au samedi
-160 entraine
-160 ici au
-160 laquelle
160 midi
-160 sollicitation
-159 affaire de
159 changer les
-159 cliquez
-159 etait a
-159 inutile d'
-159 les reponses
-159 nos clients
-159 notre engagement
-159 pour tout
-159 ton mot
-159 validez
-158 aucune
-158 l' avis
-158 paye
-158 si l'
-158 un code
-158 vraiment
-157 amis
-157 chers amis
-157 comporte
-157 et une
-157 fibre
-157 la veille
157 partir de
-157 sans avoir
-157 un cabinet
-157 veille
-156 dysfonctionnement du
-156 exercice
156 hiver #
-156 l' incident
155 a partir
-155 cette lettre
-155 documents
-155 merci
-155 minutes
-155 s'
-155 sous
-154 arrivee
-154 botte
-154 botte verte
154 il part
-154 inutile
-154 la botte
-154 le premier
-154 payer
-154 present
-154 question
-154 toute question
-154 trois
153 #
-153 a vous
-153 appelez le
-153 avril
-153 bonjour a
-153 fait partie
-153 la somme
-153 nombreux
-153 se font
-152 appelez-moi au
-152 et en
-152 l' information
-152 la commission
-152 n' envoyez
-152 privacy
-152 vraie
-151 adresse courriel
-151 avant que
-151 avoir
-151 compter
-151 courrier
-151 des trois
-151 desormais plus
-151 exterieur
-151 invitee
-151 journaux
151 la saison
-151 les acces
-151 module
151 note
-151 partiront
151 pour ne
-151 prestataire
151 saison
-151 trois ponts
-151 vous nous
-150 c' etait
-150 coeur
-150 corriger
150 pas a
-150 plus tard
-150 secretariat
-150 seuls
-150 somme
-150 tard
-149 a un
-149 appele
-149 certificat
-149 dure
-149 en cause
-149 et un
-149 fausse
-149 le service
-149 lundi a
149 partir
-149 que ce
149 vous etes
-149 vous n'
-148 abbaye
-148 il en
-148 l' abbaye
-148 lit
-148 notre message
148 proches
-148 simple
-148 un faux
148 une
-148 verification en
147 # de
-147 base des
-147 jardin
-147 jardin de
-147 le jardin
-147 reservation
-147 rien ne
-147 sur papier
147 y est
-146 # je
-146 a telecharge
146 avant
-146 cette nuit
-146 de tout
146 en vente
-146 epreuve
-146 etiez
-146 l' epreuve
-146 le lien
-146 le monde
-146 le samedi
-146 n' est
-146 recu notre
-146 soit
-146 vous attend
-146 vous etiez
-146 vous ont
-145 # votre
-145 depuis
-145 espere
-145 espere que
-145 grandes
-145 grandes printanieres
-145 les grandes
-145 mises
-145 n' avait
-145 prix est
-145 si le
-145 veuillez
-145 votre contrat
-144 # a
-144 autre
-144 choisis
-144 choisis un
-144 conseillons
-144 des embruns
-144 embruns
-144 et les
-144 h
-144 l' agence
-144 piece
-144 printanieres
-144 profondement
-144 vous conseillons
-143 # h
-143 apporte
-143 coursier
-143 coursier vous
-143 de morges
-143 joue dans
-143 l' ancien
-143 la base
-143 la rue
-143 les lettres
-143 morges
-143 non
-143 nous aviez
-143 ponts
-143 poulet
-143 reponses
-143 un coursier
-142 apres l'
-142 attendant
-142 avons eu
-142 besoin
-142 besoin de
-142 decembre
-142 du littoral
-142 en attendant
-142 le logiciel
-142 littoral
142 mercredi
-142 prudence
-142 securiser
-142 une lettre
-141 # avril
-141 anciens
-141 avez pas
-141 celle-ci
-141 desole
-141 ecrivez-nous en
-141 etaient lisibles
-141 haute
-141 impression
-141 l' apres-midi
-141 l' impression
-141 l' intrus
-141 le prepose
-141 lisibles
-141 messagerie
-141 nous venons
-141 objet
-141 prepose
-141 publie
-141 rien
-141 sur cette
-141 trouve
-141 venons
-140 # appel
-140 ancienne
-140 annee ecoulee
-140 annoncer
-140 appel gratuit
-140 chaque envoi
-140 commission
-140 d' envoi
-140 desormais deux
-140 ecoulee
-140 en mars
-140 en projets
-140 equipes
-140 indique
-140 l' annee
-140 le votre
-140 nos equipes
-140 ou repondez
-140 projets
-140 renouveler
-140 riche
-140 riche en
-140 seul
-140 vous annoncer
-139 accepte
-139 conseillers
-139 conseillers sont
-139 devis
-139 en veux
-139 enfant
-139 la consultation
-139 le spectacle
-139 nos conseillers
-139 notre fournisseur
-139 notre plus
-139 plaisir
-139 que cette
-139 richesse
-139 seul le
-139 signature
-139 spectacle
-139 sur votre
-139 telephoner
-139 un evenement
-139 verse
-139 veux
-138 assistance
-138 avant chaque
-138 ce mot
-138 cette adresse
-138 depuis le
-138 donnees un
-138 en cours
138 et si
-138 exemplaire
138 garantie
-138 modifier
-138 ne part
-138 passe d'
-138 remercie
-138 s' excuse
-138 surtout
138 tant que
-138 un message
138 vente
-138 whatsapp
-137 a ete
-137 avant l'
-137 chaque jour
-137 cible
-137 code secret
-137 demandes
-137 en faire
-137 fois rien
137 gratuitement jusqu
-137 h #
-137 l' accueil
-137 la faute
-137 nombreux a
-137 trois fois
-137 un iban
-137 un petit
-137 votre tranquillite
-137 voyageurs
-137 week-end
-136 a vide
-136 alors
-136 ce stade
-136 courriel et
-136 danger
-136 de lundi
-136 de test
-136 devons
-136 erreur est
-136 intrus a
-136 l' a
136 les deux
-136 lus
-136 nos serveurs
-136 pirate
-136 stade
-135 apres #
-135 compte avant
-135 domicile
-135 je
-135 la faille
-135 les comptes
-135 risque
-135 seront
-135 suite a
-134 a bien
134 a cette
-134 a rien
-134 assure
-134 avions
-134 car
-134 ce fichier
-134 de ne
-134 des demandes
-134 entreprises dont
-134 les entreprises
-134 mme
-134 quatre
-134 tenus
-133 # decembre
-133 commandes
-133 contient
-133 de vous
-133 en janvier
-133 en quelques
-133 maire
-133 moyen
-133 nautique
-133 peuvent
-133 reste a
-133 salon nautique
-133 tort
-133 tout
-133 toutes nos
-132 a chacun
-132 aura
-132 commande
-132 compte d'
-132 est du
-132 fevrier
-132 mon
-132 ne s'
-132 ne sont
-132 nos services
-132 pirates ont
-132 sont pas
-132 tiers
-132 violation
-131 # juin
-131 # metres
-131 appelez-moi
-131 clients
-131 de sante
-131 facture et
131 gratuitement
-131 la cle
-131 la personne
-131 metres
-131 monde
-131 point
-131 porter
-131 porter plainte
-131 possible de
-131 pour vos
-131 pourrait
-131 venir
-130 # et
-130 activer
130 avec le
-130 cause
-130 controles
-130 coup
-130 demeure
-130 hier soir
-130 le vol
-130 nous ne
-130 pour toute
130 venez
`,
};
