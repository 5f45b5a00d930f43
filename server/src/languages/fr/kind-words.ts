/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-255 -227 puits
-28 232 adresses
-1 227 coordonnees de
224 65 et presentons
221 27 avec nos
-221 -211 mon
217 83 notre dernier
-216 -135 veuillez
-190 -213 date date
-213 -163 le colis
209 54 la mauvaise
207 71 oublie de
-204 -180 votre demande
-175 -203 suivez ce
-178 -201 corbeille
-178 -201 la corbeille
-201 -171 vos appareils
-200 -158 cree
200 62 venus
-163 -198 wiki
-197 -111 pour que
-183 -196 juin
-196 -173 stationnement
195 70 forfait
195 65 sans prevenir
194 143 avait
42 193 etaient consultables
193 101 le site
-192 -177 regles
191 54 creditons
191 64 saute
-191 -173 {}
-174 -190 au dos
-190 -145 depuis trois
-190 -163 gare
9 190 salariee
-189 -122 a le
189 37 le regrettons
-189 -166 n
58 188 malveillant
156 188 reserver
-187 -147 ans
-187 -144 trois mois
186 46 boites
186 46 vos boites
-185 -182 hote
185 33 rapportez
185 23 rendu et
-26 185 trainait
184 20 a celles
184 52 et toutes
-143 -184 fraude
183 84 le planning
56 182 ^notre page
-182 -130 adresse indiquee
-157 -182 chasse
-182 -130 indiquee
181 24 a propos
-181 -28 quelque
-181 -178 sera interdit
68 181 sites
-181 -52 tu nous
-130 -180 les donnees
-180 -144 trous
63 180 volee
-180 -142 {} sur
179 102 avions
179 25 hier
179 28 propos
-169 -179 user
-178 -137 # sur
-178 -176 ^etre
-178 -112 la police
-178 -137 ou plusieurs
-178 -131 ouvre
-178 -168 rouvrira
-178 -127 voisins
-177 -175 annuler
-177 -116 pas d'
-177 -112 rapport
-177 -131 remise
-176 -86 desole
-176 -134 elle s'
-175 -130 est reglee
175 37 est rendu
-168 -175 ligne bonne
-168 -175 programme d'
-174 -93 demander
50 174 entre le
174 71 on annule
174 30 ont attendu
-160 -173 du message
173 20 errone
-94 -172 ?
171 60 ^avez recu
-171 -169 ^changement
33 171 donnees de
-98 -171 expire
-15 171 inconnu
-171 -116 type
-170 -121 souhaitez
-143 -169 ^conge
-169 -146 ^produit
-129 -169 a depose
169 26 affluence
169 26 affluence et
-2 169 etre consultees
156 169 on est
168 37 ^errone
168 37 ^taux
-168 -132 attente
-144 -168 eleve
-168 -123 extraite
168 28 la bonne
-163 -168 le date
-136 -167 ^l'
-111 -167 ^les
167 12 d' ecoute
-166 -134 et apres
166 40 matin vous
-138 -166 moment
166 27 pas se
-166 -148 votre message
165 34 fallait lire
-156 -165 host
-165 -158 mails
-165 -136 maternite
-165 -140 un operateur
-130 -164 # juin
164 31 ^taille
-164 -86 au-dela
-164 -146 condoleances
31 164 de notre
-152 -164 dos
-164 -113 h sur
164 64 joindre le
-135 -164 l' alerte
58 164 l' enquete
-164 -118 n #
164 34 par notre
164 40 pourront
-163 -132 # reste
60 163 egare
1 163 informons que
-115 -163 votre code
-163 -162 {} vous
12 162 ^attaque
-60 -162 ^lettre
162 51 annule la
-162 -109 appris
-162 -136 consignes
-162 -122 laisser
-162 -108 police
-146 -161 ^hostname
-155 -161 a {}
29 161 des clients
10 161 envoye votre
38 161 et lieu
-161 -125 garonne
-146 -161 hostname
17 161 le tien
-151 -161 les regles
-161 -127 pour faire
136 161 societaires
17 161 tien
-161 -113 un ou
-146 -161 var
-161 -106 veuillez nous
-160 -105 # ans
-160 -125 de parcours
-123 -160 dix
-160 -156 est #
-160 -90 greve
160 70 ici trois
-160 -118 interdit
-160 -112 remplir
159 51 est corrigee
159 36 sonner
-158 -103 ans je
158 36 de mardi
-158 -127 electricite
-158 -122 en juin
14 158 erreur nous
-142 -158 est prete
158 107 est reste
158 67 le panier
158 138 planning
-139 -158 precedentes
158 45 supplementaire
-158 -141 sur {}
-157 -45 # d'
55 157 ^piratage
55 157 ^piratage de
-157 -95 ^se
157 45 avez recu
157 10 confondu
90 157 er et
-94 -157 informatique
157 26 justes
157 38 l' avait
-127 -157 nous ont
-151 -157 par ligne
-157 -88 quelque chose
-157 -116 route
156 33 ce samedi
-156 -126 demo
-156 -150 details
156 68 excuses pour
-156 -93 lundi #
-156 -114 margot
-156 -119 me
156 38 mene a
156 99 nous le
156 31 vendu
-155 -147 ^etat
31 155 a ton
-146 -155 auteur
-146 -155 auteur a
-155 -133 celebres
-127 -155 changement
-155 -148 cherche
74 155 donateurs
-155 -80 elle se
-155 -81 fermee
18 155 nos #
-57 155 protegee
-155 -136 raison de
154 64 # nos
-154 -79 clos
154 47 inexact
154 13 la fiche
154 101 reglage
-154 -96 resolu
-123 -154 secret
154 21 version
153 45 comment vous
153 36 de reunion
-153 -144 de trois
153 52 desoles on
-78 -153 lien
153 23 muet
-153 -122 operateur
34 152 ^donnees de
-148 -152 ^host
-152 -104 a-t-elle
-149 -152 avez achete
152 49 desormais plus
-152 -97 la remise
-150 -152 la tache
3 152 le prestataire
152 40 pas teste
152 64 pu
-150 -152 tache
88 152 y est
-144 -151 de nouveau
151 18 provoquee
151 50 vous demandons
-142 -151 vous nous
-132 -150 ^service
-150 -135 a releve
150 57 affiche dans
150 -16 excuser et
4 150 inconnus
150 127 passeport
-150 -112 sera fermee
-149 -120 ^client
-144 -149 ^mon
-149 -139 a moi
-149 -89 choisir
43 149 consultation
149 53 modele de
-149 -139 moi pour
-149 -92 plus un
149 43 tombees
26 149 un carton
148 23 a lui
148 25 conditions de
-148 -108 en cas
148 36 ignorait
-148 -140 les lots
148 12 ligne est
-148 -85 parcours
-148 -117 recevez
-148 -122 rue du
-148 -116 une alerte
-148 -100 video
-147 -92 ^maintenance
-147 -116 ^votre remboursement
-147 -74 ^vous nous
-147 -116 apparaitra
-147 -116 apparaitra sur
-147 -85 arrivera
-147 -142 bientot
36 147 captes
147 118 de service
105 147 en demande
-9 147 ferme la
147 37 hier sont
-125 -147 le dr
-147 -120 reglement
-147 -69 second
-147 -112 sejour a
-147 -139 sensibles
147 37 trou
-147 -116 votre remboursement
146 52 # g
146 48 ^nous n'
-146 -92 ^sont
-146 -137 a lire
146 45 avec mes
-146 -127 code {}
-146 -100 demanderons jamais
146 52 g
-146 -92 maintenance
-146 -89 merci
-76 -146 un lien
-100 -146 vos donnees
22 145 ^social
-132 -145 aide du
-145 -122 apres
145 27 arrives
145 48 avons oublie
145 4 cette erreur
145 43 juin sans
145 30 le reglage
47 145 notre forum
-145 -79 quand
145 27 sont arrives
-140 -145 subscribe
145 53 viendra le
-92 -144 ^que
31 144 cotonou
-144 -89 de changer
-144 -117 elle dort
144 52 h sans
-144 -74 m
-76 -144 origine de
-144 -97 piscine
-144 -123 votre reglement
143 40 ^cours
26 143 ^exposition
26 143 a emporte
-108 -143 disponibles
-143 -134 donnee n'
-143 -88 donnees sont
-143 -93 echange
143 58 en vente
-140 -143 notre banque
-101 -143 rendez-vous
143 16 sachet de
-143 -95 samira
143 16 vis
-133 -142 ^changement de
142 42 ^fois
-142 -34 ^par
-142 -99 a minuit
142 28 au rendez-vous
-142 -128 bravo
142 96 chez nous
14 142 consultables
142 -5 diffusion
-142 -133 hiver est
105 142 nous les
142 52 panier de
-142 -120 sont au
-131 -142 une par
-142 -129 vous dire
141 24 ^hier
-141 -98 ^hote
-88 -141 ^supprime
-141 -84 chose
92 141 considerez
141 38 corrigee
-90 -141 envoyez
54 141 est moi
-101 -141 mais nous
141 -15 mauvais
54 141 moi qui
-141 -71 prevue
-141 -38 resultats de
141 71 seconde
141 47 trois fois
-82 -140 alors
-140 -59 ancien
-98 -140 avez-vous
-85 -140 bonjour madame
-140 -134 est cree
40 140 groupe a
-26 140 les numeros
140 65 prions de
-140 -100 sauf
-120 -140 sur les
74 139 ^de paiement
-139 -123 ^votre demande
139 36 a saute
139 31 aurait pu
-120 -139 demande la
-139 -114 en panne
-137 -139 ete recue
-87 -139 la prochaine
-139 -114 maman
-139 -115 minuit
3 139 numero de
-139 -105 pour revenir
-130 -139 recours
139 45 remboursement integral
-139 -95 revenez
-139 -108 rouge
-139 -112 tant qu
-3 139 tiers non
-139 -117 va
-83 -138 ^?
-138 -124 ^de la
138 22 ^pour la
-138 -91 ^votre abonnement
-134 -138 a heure
-138 -97 a trois
-138 -132 agenda
8 138 annoncons
138 40 au local
-135 -138 compte {}
138 43 faux depart
-138 -121 longs
138 29 notre fournisseur
-138 -124 prenom
-106 -138 reinitialisation
-106 -138 reinitialisation de
-138 -109 rue
-138 -109 tambour
-123 -138 utilisateur user
-134 -138 venez
8 138 vous annoncons
138 64 zero
-137 -112 ^# heures
87 137 ^incident
-1 137 base de
-137 -107 comment s'
137 47 correct
-125 -137 de sauvegardes
-103 -137 dossier {}
-128 -137 en attente
-137 -101 enfin !
137 26 ferme a
137 38 gite
-137 -101 import
-75 -137 l' origine
-137 -131 la boutique
137 38 le gite
-137 -107 liste d'
137 88 nos techniciens
-75 -137 origine
-137 -11 possible
-100 -137 rien n'
137 45 seront
137 51 un tarif
-134 -137 voici les
136 18 ^bon
97 136 ^bulletin
97 136 ^famille
-58 -136 ^la ligne
136 18 ^le bon
136 56 ^mauvaise
18 136 ^suite
136 80 a remis
-81 -136 comme prevu
-7 136 connectes
136 128 la date
136 107 le reseau
6 136 par erreur
87 136 prises
-136 -107 reponses sont
-136 -93 rien et
-136 -107 vos demandes
135 22 # n'
-135 -114 ^condoleances
-135 -106 ^facture
-133 -135 ^fin
-135 -134 ^ne
-135 -103 acte de
-95 -135 au contrat
-135 -130 echec
135 43 joueurs
135 30 l' offre
-135 -95 merci pour
135 49 nous pour
-135 -68 on ne
-135 -67 travail
135 33 vous a
134 25 ^annonce
-134 -37 a prendre
-134 -123 articles dans
-99 -134 autre et
-134 -106 ci-jointe
7 134 de salaire
-134 -121 donne
134 -2 excuse
35 134 organisation
134 15 pas bouge
-126 -134 revision
-134 -80 saura
-97 -134 une piece
28 134 voles
-133 -106 ^# #
133 41 ^a propos
-133 -91 ^abonnement
-133 -113 ^fermeture
-133 -111 ^inhabituelle
133 41 ^propos
-120 -133 conseillere
133 54 de lettre
-133 -102 dons
133 45 etait notre
-133 -116 eteindre
-133 -111 formule
133 30 gache
-133 -130 la meteo
-133 -74 par la
-133 -92 plus que
133 37 trompes de
133 37 votre virement
-132 -74 ^enregistree
132 27 ^exemplaires
-132 -120 ^la semaine
-132 -99 bon de
-8 132 consultees par
-70 -132 d' hiver
24 132 de passeport
6 132 ecrit la
126 132 ete aussi
132 28 ete saisi
132 30 il semblerait
-132 -25 indesirable
-119 -132 jeudi entre
-117 -132 lignes
-114 -132 mode d'
57 132 notre page
-132 -122 pour lui
-132 -111 presse
132 30 semblerait
-132 -113 stocks
132 49 vos places
132 25 vous etre
132 27 vous revient
22 131 ^est arrive
131 -2 ^points
10 131 a ete
26 131 actes
131 37 aurions du
-38 -131 ca prend
-131 -58 candidature
-131 -72 d' electricite
131 4 debite
29 131 deux de
131 25 equipe des
-131 -121 erreurs de
-127 -131 fichier {}
-131 -64 file
-131 -112 haut
131 13 le bon
42 131 messages prives
-60 -131 plusieurs
-131 -129 rapport est
-131 -105 rayons
-131 -91 service client
-118 -131 vous pouvez
-131 -128 {} a
-124 -130 ^apres
-130 -58 ^parcours
130 50 ^s' est
-130 -116 ^semaine
-130 -95 annule
-130 -89 cela fait
-130 -56 cette personne
-130 -72 cheres
-64 -130 dans les
130 71 de ma
37 130 detruire
-130 -126 deux parties
130 67 est une
130 61 et on
130 6 etiquette
-130 -89 fait trois
-115 -130 identifiant
130 102 les frais
-97 -130 lire le
-130 -116 nouveau
-73 -130 par le
39 130 pendant neuf
130 36 profitez-en
130 36 profitez-en pour
-130 12 que les
-130 -77 rattrape
-130 -120 samedi matin
-130 -77 se rattrape
130 7 thermostat
-130 -69 un coup
-130 -130 une paire
-72 -130 votre session
-35 -129 ^aux
-129 -100 ^avant
-129 -119 ^la nuit
129 28 ^la version
-108 -129 ^non
-129 -119 ^nuit
129 31 bonne est
-129 -92 bug
30 -129 client
129 28 de flandre
-129 -88 demande ce
129 35 est retabli
129 78 et nous
4 129 et tes
-129 -107 faudra
129 -42 fiche
129 28 flandre
-129 -107 il faudra
13 129 la messagerie
-129 -115 le retard
107 129 les codes
129 18 les devis
129 40 nous aurions
23 129 objet d'
-118 -129 par {}
129 -7 regrets
-129 -82 repris
21 129 saisi la
-106 -129 suivez
-129 -122 vos dossiers
129 6 votre passeport
-128 -118 ^demande
128 12 ^depart
128 85 ^la caisse
-126 -128 ^un fichier
-128 -101 appareils
-109 -128 avez demande
128 32 boites aux
128 27 chauffe
-128 -103 chutes
128 18 confus
-128 -123 de bourse
-128 -101 derangement et
-128 -101 du derangement
-128 -115 en route
-128 -106 epargne
-128 -108 er juin
-128 -103 fous
128 24 les paniers
128 47 marche a
-65 -128 panne
-128 -94 pas vu
-95 -128 pour l'
-115 -128 pouvez
-103 -128 sans reponse
128 34 six minutes
128 18 sommes confus
-128 -128 suite et
-114 -128 title
-128 -99 verviers
5 128 y sont
127 30 ^mai a
-127 -97 ^programmee
-127 -110 ^telecopie
-127 -112 a disposition
-127 -100 acte
-127 -112 au format
127 46 aurions
7 127 base
-127 -55 celui de
-127 -104 composer
-87 -127 conge
-127 -102 de tournage
-127 -117 des tilleuls
-127 -112 en revanche
-127 -115 en salle
-127 -118 format
-127 -123 magasin
127 53 pas lieu
-127 -97 programmee
127 23 rembourse ce
-127 -112 revanche
-127 -91 scolaires
-16 -127 signature
-127 -93 sommes tristes
-127 -110 telecopie
-127 -117 tilleuls
6 127 ton adresse
-127 -102 tournage
-127 -93 tristes
-93 -127 volees
127 39 vous avoir
126 52 # et
-126 -121 ^procedure
-126 -82 avons-nous
-59 -126 changement de
53 126 de contacts
126 32 en tete
20 126 flux
47 126 la base
20 126 la camera
-126 -99 le dernier
20 126 le flux
126 113 mail
-126 -98 memoire
53 126 notre liste
-126 -101 pourquoi nous
126 38 prelevee
126 3 propos de
-123 -126 sinceres condoleances
-126 -87 sont anonymes
-68 126 votre bulletin
37 125 a ecrit
-125 -123 aucune donnee
125 45 communication
-70 -125 consultations
-125 -124 cotisation de
125 10 danger
-11 125 des tiers
-119 -125 erreurs
-83 125 etait ouvert
-125 -78 gene occasionnee
125 42 je les
125 10 la peur
-125 -93 le medecin
17 125 les auteurs
125 5 portent
125 1 prevoit
-41 -125 remboursement
-111 -125 remise en
-109 -125 un dossier
-125 -114 votre nouveau
-125 -125 {} !
-124 -91 a ceux
124 1 a confondu
124 47 accepter mes
-106 -124 ajouter
-124 -119 besoin
124 5 ce midi
-124 24 code
-124 -95 compagnie
-124 -98 de limoges
124 43 jamais ete
124 46 l' ai
124 45 la fermeture
-124 -107 le beurre
-12 124 numeros
-124 19 reussi
34 124 secrets
124 -3 tous a
124 12 une version
-31 -123 ^concours
-112 -123 ^programme de
26 123 ^vol de
-123 -64 a cette
-123 -97 a lyon
-106 -123 absente
123 87 adorer
123 87 allez adorer
-120 -123 avez signale
-123 -116 avons appris
-31 -123 concours de
-103 -123 consommez
-103 -123 consommez pas
-123 -111 de dix
-123 -116 deces
-123 -116 deces de
123 16 des virements
-123 -86 disponible
-123 -115 du {}
-123 -118 echoppe
123 83 eu lieu
-123 -111 federation
123 39 figurera
123 39 figurera sur
-123 -80 four
-122 -123 hiver
-73 -123 imprime
-103 -123 le consommez
-123 -116 le deces
123 27 lieu d'
123 22 messieurs les
-123 -99 mutuelle
123 40 ne peuvent
123 24 noir
123 11 nous avions
123 10 numero nous
123 26 paniers
-123 -100 pas servi
-123 -116 tristesse
-36 -123 vide
26 123 vole
-123 -70 vont
123 87 vous allez
-123 -98 vous les
123 11 vous sont
40 122 ^a la
122 38 ^avait
-36 -122 ^erreur de
122 54 ^vous n'
-122 -87 a bientot
122 83 a zero
-122 -74 changer
122 45 comptiez
79 122 cote de
122 7 dans le
-122 -92 du portail
-116 -122 en magasin
122 81 equipes ont
-122 -72 la chaudiere
122 39 le questionnaire
-122 -76 les gourmands
122 70 ma part
122 25 ne pourront
-122 -99 plateau
-122 -92 portail ne
-122 -105 prevoir
-107 -122 proprietaire
54 122 repondre aux
122 24 venir a
122 77 vente
122 45 vous comptiez
-121 -82 ^abonnement a
-121 -84 ^au #
121 32 ^pour le
-121 -70 aide
-121 -102 choisir le
121 31 courriel en
-121 -80 critique
-121 -102 du jour
-85 -121 echue
-85 -121 echue le
121 108 est desoles
121 34 et desormais
11 121 fait l'
121 47 hier a
121 15 horaire
-121 -93 les colis
11 121 les journaux
121 37 lundi nous
-121 -63 malgre
-121 -105 obligatoire
-121 -100 pas touches
121 43 passer a
-119 -121 produit
-121 -55 que je
121 71 questionnaire
-111 -121 raison
-107 -121 reference
-85 -121 sauf erreur
116 121 servi du
-121 -117 suite de
121 28 un robot
-121 -49 une faille
121 65 vous ont
120 -10 # par
-66 -120 ^avec
120 83 ^concernant
49 120 ^en ligne
-120 -83 ^erreurs
120 33 ^juin annule
120 1 ^mal
120 11 ^newsletter
49 120 ^numeros de
120 18 ^serveurs
-112 -120 ^sinistre
120 1 ^votre nom
-120 -114 adresse ip
120 20 anniversaire
-120 -103 attente et
-120 -101 beurre
-120 -85 clic suffit
-74 -120 compte
49 120 cryptogramme
-120 -115 de depot
-120 -86 decision
-112 -120 degat
-112 -120 degat des
23 120 est fait
49 120 et faites
-120 -98 fermeture
120 31 glycines
-120 -115 h elle
120 119 honte
-120 -109 imprimerie
120 33 juin annule
-96 -120 la fuite
-120 -97 le resume
0 120 les adresses
14 120 mentions
-120 -84 moderation
120 11 newsletter
-120 -69 occasionnee
-120 -115 perdue
-120 -111 plus recevoir
-120 -119 quelques jours
-120 -101 recu votre
50 120 sont detruits
-120 -13 t' en
50 120 votes
-120 -67 votre carte
120 81 vous presente
-119 -77 ^equipe
-119 -105 ^jusqu
-119 -92 bilan
-119 -115 chantier
119 -3 de noel
119 76 des benevoles
-83 -119 des le
61 119 dont le
-119 -93 dort
-31 -119 erreur de
-119 -93 est ouverte
-119 -99 fait deux
119 5 faux et
-119 -119 interne n
-119 28 laisse
-119 -96 le rapport
119 23 m' en
-119 -91 merci de
-114 -119 meteo
119 63 navres
-119 -88 ne repond
-119 -109 porte le
-17 -119 rappel
119 54 sont revenus
-119 -33 sur toutes
-118 -86 # jours
118 27 ^cette
118 27 ^cette fois
118 37 ^lien
118 90 a eu
-118 -68 au cours
-28 118 avec ton
-118 -108 bourse
-118 -92 cette annee
-118 -69 coule
-118 -64 desinscription
-118 -64 desinscription est
-85 -118 disposez de
118 28 en francais
-118 -84 en trois
-118 -116 facture numero
-118 -90 fait une
-118 -70 gourmands
16 118 journaux
-118 -101 la facture
-103 -118 ne pouvoir
-101 -118 objets
7 118 pourraient
-118 -75 prenom de
118 64 qui avons
118 109 revenus
12 118 service a
-118 -81 temps
-118 -109 un agent
-118 -113 voici nos
-25 118 votre a
-118 -64 votre desinscription
-85 -118 vous disposez
-118 -86 vous invite
44 117 ^etude
-104 -117 ^hameconnage
44 117 ^l' etude
-90 -117 ^nouveau
-77 -117 ^recu
117 -18 alors que
-117 -102 anonymes
-117 -102 application pour
-117 -94 attention
-117 -78 avant la
12 117 comportant
117 38 d' hier
-117 -107 exposee
-117 -47 faille
63 117 habitants
117 30 horaire de
44 117 l' etude
-117 -81 les objets
-117 -89 musee
117 11 ne devez
-117 -72 onze ans
117 46 perime
-103 -117 pour ne
33 117 prives
-57 -117 redaction
19 117 reseau de
-85 -117 retire de
117 13 tickets
117 23 trajet
-29 117 un inconnu
-59 -117 un justificatif
44 117 vente et
117 29 vous proposer
-94 -117 vous vous
117 6 voyageurs
-116 -49 ^box
4 116 ^d' un
34 116 ^la securite
116 29 ai recopie
15 116 apparaitre
19 116 avons honte
-115 -116 cette semaine
28 116 clients de
116 0 complement
-116 -86 d' attente
-116 -83 de chaussettes
116 45 de tournee
-116 -111 de {}
-116 -81 deux semaines
34 116 dossier
-116 -108 du mois
102 116 emailing
-8 -116 entre vous
-114 -116 epoux
-116 -25 il nous
-116 -100 jamais votre
1 116 la votre
-116 -82 le sel
-116 -69 minutes avant
-116 -89 mois et
-116 -103 ne plus
116 -17 nom d'
-116 -87 notez
28 116 notre boutique
116 79 nous demandons
-116 -80 oeuvre
-116 -91 on m'
-116 -114 ouverture
-116 -71 pages
-116 -116 passera
-114 -116 plein air
-116 -63 pres
3 116 prestataire
116 -3 prime
116 -3 prime d'
116 43 recette
116 29 recopie
-116 -102 savon
31 116 social
-116 -37 volume de
-114 -116 votre epoux
-114 -116 votre inscription
-90 -115 # ouvre
-115 -56 ^candidature
-26 -115 ^d' acces
-82 -115 ^mercredi
-115 -95 ^repond
-115 -58 ^si
-115 -25 a retirer
46 115 alimentaire
-115 -88 au telephone
115 11 compris dans
-115 -97 comptabilite
-89 -115 connexion a
50 115 detruits
115 51 directrice
115 53 directrice de
-77 -115 disposez
-115 -80 est dans
-115 -92 est vide
-65 -115 euros
-115 -66 huile
-115 -79 informer que
-115 -112 je ne
5 115 l' avoir
-115 -66 l' huile
-95 -115 la loi
-14 115 le votre
-115 -97 ligne vendredi
-95 -115 loi
-115 -110 moins de
115 33 n' existe
115 63 nous t'
-115 -96 panier
-112 -115 parties
-115 -88 peux
115 14 plat
-6 115 portons
-8 115 prestataire a
-115 -106 releve aucune
-84 -115 resume
-115 -109 semaines
-115 -90 tasses
115 1 thibaud
115 9 un lot
115 34 une seconde
-21 -115 vous aviez
115 9 y avons
-114 -69 # heures
-114 -62 ^# sur
-114 -78 ^inscriptions
-114 -78 ^ouverture
21 114 ^sur votre
114 25 ajoute
-114 -75 atelier de
-68 -114 avez saisi
114 4 avons annonce
30 114 bel
31 114 bizarre
114 31 cela a
-22 -114 cher prenom
-51 -114 comprehension
114 43 compte bancaire
-10 114 de certains
-78 -114 de mois
114 25 excuses
-114 -98 figure ci-dessous
-114 -77 jusqu
-114 -89 la pile
-114 -82 livraison prevue
-114 -74 m' a
31 114 message bizarre
114 60 notre message
-114 -102 nous avez
-114 -81 parmi
-114 -69 patienter
19 114 permis
-114 -89 pile
114 33 plus aucun
-66 -114 pour une
114 31 presentons
-114 -82 prevue le
-101 -114 que #
114 50 recu un
7 114 registre
30 114 rentree approche
-88 -114 sans attendre
-27 114 suite a
68 114 tient a
114 25 une attestation
-65 -114 votre acces
-114 -88 votre article
-51 -114 votre comprehension
114 36 votre forfait
59 114 votres
114 18 vous lundi
113 42 # places
-113 -111 ^bienvenue
113 41 ^mauvais
-113 -93 a croise
-94 -113 adresse en
-113 -23 annulee
113 52 avait ete
10 113 camera
-113 -46 chat
-113 -77 chaussettes
-94 -113 cliquant
-8 -113 d' entre
-45 -113 de saisie
-113 -58 desole pour
-86 -113 droits
-94 -113 en cliquant
-70 -113 en cours
-92 -113 en un
26 113 escrocs ont
113 27 est au
113 12 etait a
102 113 excusons de
-63 -113 facture
-113 -100 fromage
-113 -67 il ne
113 24 la surprise
-113 -65 laissez
-80 -113 le programme
-113 -61 les etudiants
113 28 lors d'
-83 -113 lorsque
-6 113 lus
-113 -82 mars
-113 -85 minute
-51 -113 moins
-113 -88 monte
-113 -97 plusieurs fois
-97 -113 pour terminer
113 56 remboursons
113 19 s' excuse
-87 -113 samedi a
113 21 satisfaction
-80 -113 service clients
113 24 surprise
-108 -113 terminer
-97 -113 terminer votre
-98 -113 vernissage
-98 -113 vernissage jeudi
-113 -89 votre fiche
-112 -111 # rue
-71 -112 ^a expire
112 20 ^deux fois
-84 -112 ^expire
7 112 ^images
-57 -112 ^que vous
-84 -112 ^t'
-71 -112 a expire
112 92 a nous
-112 -79 au retour
-112 -65 avec deux
7 112 camera de
10 112 circonscrit
-81 -112 client et
7 -112 contre
12 112 copie
-53 -112 cours
-81 -112 d' imagination
-112 -67 dernier rappel
-85 -112 dos de
-86 -112 er janvier
-112 -105 essai
-76 -112 et appelez
12 112 ete ouvert
-112 -38 exposition
-112 -64 grand-mere
-112 -71 greve des
-81 -112 imagination
-112 -101 jour dans
112 43 journee de
23 112 la rentree
23 112 les noms
-112 -84 mais une
-111 -112 ne presse
-112 -87 par ici
-99 -112 pas retenu
-112 -82 preavis
-81 -112 redoublent
-81 -112 redoublent d'
112 26 rends
107 112 rendu
112 42 restaure
-33 -112 retabli
-112 0 suite
-1 112 un groupe
53 111 # decembre
-111 -84 ^calendrier
-111 -92 ^contre
61 111 ^envoi
-68 -111 ^la fuite
111 2 ^petite
-111 -96 ^rappel
-96 -111 ^venir
-111 -42 achete
-1 111 atteinte a
-81 -111 banque des
-106 -111 bureau de
-107 -111 cargo
79 111 clerc
-111 -75 code a
-68 -111 conservee
-111 -79 debutant
43 111 demande pardon
111 13 deposes sur
-111 -91 derangement
111 -2 diplome
-9 -111 donnees ont
32 111 donnez
34 111 effet
111 41 en chef
-109 -111 erreur
-108 -111 est ouvert
-111 -74 etes trompe
111 18 etoiles
-111 -89 export
111 27 fiers
111 35 gardes
-111 -81 hausse
48 111 hebergeur de
111 51 joindre au
-111 -64 jusqu a
48 111 l' hebergeur
111 24 la seconde
111 2 leur ticket
-110 -111 lumiere
-111 -80 maison du
-111 -44 mur
32 111 ne donnez
-111 -73 neige
-111 -15 onze
-82 -111 probleme
36 111 que seules
111 41 redacteur
111 41 redacteur en
22 111 renfermait
22 111 renfermait les
-111 -92 salutations
-87 -111 si vos
-103 -111 sinistre
-111 -101 sur ce
-107 -111 velo cargo
-18 111 visible
110 44 # votre
-110 -76 ^annulee
110 14 ^coquille
-43 110 ^d' autres
110 41 ^excuses
-110 -82 ^je
-110 -99 amelie
-110 -71 champ
98 110 codes
-110 -76 colette
-6 110 consultees
-110 -100 d' identite
-110 -101 de jours
110 55 de m'
-110 -74 demanderons
73 110 demandons
-59 -110 ecris-nous
62 110 enregistres
30 110 entre deux
-101 -110 entree libre
2 110 etablis
110 18 excellent
-59 -110 la fraude
-110 -101 le monde
-110 -87 le preavis
-67 -110 le recepisse
-110 -57 mathematiques
-110 -100 merci d'
-108 -110 nous est
110 69 on nous
34 110 ont cru
-110 -72 paires
-110 -72 paires de
-49 -110 pire
-110 -87 pouvez le
-110 -86 pouvoir
-67 -110 recepisse
110 28 recredite
-108 -110 retenu
-67 -110 sort
-106 -110 un hopital
-110 -86 vos horaires
-110 -74 vous demanderons
67 -109 ^mise
109 43 ^nos excuses
-109 -81 abonnement a
-109 -102 accuse
-109 -107 adresse d'
109 26 annonce la
16 109 autre assure
55 109 carnet
8 109 change ton
-109 -96 coffre de
109 -26 dans notre
109 18 de decembre
-75 -109 de remboursement
109 22 donnait
109 -39 heures nous
-13 109 l' enveloppe
109 25 le conseil
-109 -79 le guide
109 5 lettre de
-109 -74 mensuel
-64 -109 ne sont
53 109 notification
109 40 ont rien
-109 -79 panier t'
-109 -79 partait
38 109 parti chez
60 109 pour reserver
109 37 presentons nos
-109 -109 prete
109 47 prix est
-107 -109 programme de
-15 109 s' y
-109 -88 si besoin
-109 -79 si ce
-64 -109 sont pas
-109 -79 t' attend
-109 -79 ton panier
104 109 utilisateurs
-109 -69 visiteur
108 37 ^concert
108 34 ^explications
108 34 ^nos explications
-108 -43 ^ton
-108 -79 acquis
-1 108 au secret
108 30 carnet du
-108 -90 charge dans
-96 -108 de fonctionner
-94 -108 depuis la
-108 -72 desoles pour
-7 108 dois
-88 -108 dossier est
-70 -108 ecrivez
-108 -95 en tant
-96 -108 fonctionner
-83 -108 hameconnage
-108 -78 interrompue
-102 -108 l' agence
-108 -100 les deux
-108 -53 les resultats
-108 -74 meilleurs
108 34 nos explications
-108 -57 oignons
-108 -56 oriane
-108 -67 passe par
108 39 prions
108 73 remis l'
-79 -108 remplace
108 36 situation
-108 -93 touches
108 0 vacances
-108 -95 vos codes
-79 -107 # est
107 50 # jusqu
-107 -76 # points
-107 -62 ^adresse
-43 107 ^autres
-107 -80 ^desole
107 -9 ^heures de
91 107 ^notre message
-107 -85 ^par un
-33 -107 ^retrait
-107 -58 a donne
107 11 acceptez
-89 -107 assistance
-107 -95 aurai
-107 -74 ce jour-la
26 107 concerne
-69 -107 coordonnees
65 107 d' envoi
-107 -67 d' essai
-107 -75 de celui
-107 -26 de les
-64 -107 de moins
-107 -68 deranger
107 3 devis que
-7 107 donc votre
-6 107 donnees d'
-107 -67 du temps
107 21 et notre
-91 -107 etroite
-89 -107 expirer
-11 -107 faux
-2 107 inconnu est
-107 -74 jeton
-107 -74 jour-la
-107 -80 les enfants
107 33 mauvais fichier
107 41 notre equipe
-107 -100 ou le
107 34 ou un
107 17 pas pu
-89 -107 peut
-86 -107 pouvez lui
-70 -107 prevention
-79 -107 questions
107 23 rencontrer
17 107 renouveler
-107 -12 renvoye
-107 -82 s' en
-107 -95 samir
-107 -77 se tromper
107 71 sincerement
-107 -77 tromper
-107 -98 usure
-101 -107 volontiers
-107 -107 vous recevez
-95 -107 vous venez
106 20 ^a notre
64 106 ^espace
10 106 ^info
-92 -106 ^mot de
64 106 ^votre espace
-106 -75 abonnements
106 7 au numero
-106 -100 avec tristesse
106 44 aviez pose
106 6 bande de
-106 -55 bout d'
-106 -55 cent vingt
-106 -106 change
-89 -106 circulent
-106 -62 compter parmi
-106 -100 de deces
-106 -100 deces et
-106 -76 est par
-106 -58 gros
106 72 il a
-106 -100 l' acte
-106 -80 le {}
-106 -100 nous remettre
-106 -103 oublie
-95 -106 panne et
-106 -62 parmi nous
-106 -77 partir du
-69 -106 personnes
-106 -65 phares
-84 -106 piece d'
106 23 plus vives
-106 -81 puis
-106 -78 pull
106 29 quarante
106 29 quels
-77 -106 saisis
106 41 sans demarche
-106 -21 sans frais
106 74 seront remises
-106 -79 si les
-106 -88 siecle
11 106 soir a
-106 -88 taches
106 29 tels
106 29 tels quels
-106 -91 un clic
-106 -78 un pull
-60 -106 vers
106 23 vives
-106 -62 vous compter
-105 -73 # comment
105 17 ^a tort
35 105 ^d' une
-105 32 ^de notre
105 19 ^de vaccination
-101 -105 ^le date
105 19 ^rendez-vous de
105 17 ^tort
105 19 ^vaccination
-101 -105 a fin
105 23 a oublie
78 105 affiches
105 28 amelioration
105 28 amelioration continue
-105 -96 ans de
-105 -63 arrive aujourd'
105 8 attribue
-105 -92 aurore
105 27 aux clients
105 8 avons attribue
8 105 avons ferme
105 28 cadre de
-105 -54 calcule
-101 -105 debut a
-105 -59 demande nous
103 105 demandons pardon
-92 -105 des son
-105 -101 detail
49 105 dysfonctionnement
105 67 en excuse
105 23 est vraiment
-105 43 et ne
105 31 fiscale
-89 -105 la formation
-105 -56 la robe
-105 -53 le mur
-105 -53 moment il
-105 -85 nguyen
105 14 nos excuses
-105 -53 oreille
-97 -105 parametres
105 78 pardon
-105 -90 parviendra
-105 -63 passe de
103 105 piece jointe
105 14 qui avaient
-105 -55 retenus
-105 -56 robe
-105 -73 un bon
49 105 un dysfonctionnement
-105 -53 un moment
-78 -105 votre compte
-105 -90 vous parviendra
-104 -63 ^a rendre
104 32 ^mardi
-104 17 ^partage
-104 -63 ^rendre
92 104 ailleurs
-104 -81 annoncer
-76 -104 annuelle
-104 -81 appellerons
-21 104 bulletins
16 104 connaissance qu
9 104 copies
37 104 du compte
-104 -49 egalement
104 25 equipe de
104 -25 ete effectue
-103 -104 excuses aux
-104 10 fiches
-100 -104 incluse
-104 -81 independant
-104 -58 je me
14 104 la confidentialite
-104 -65 la gene
-40 -104 la panne
104 28 le nom
-100 -104 m'
104 63 on vous
-61 -104 pas vous
104 11 pour cette
-104 -50 reclamation
-104 -66 reconnu
104 31 samedi prochain
-104 -95 si nous
-104 -93 suivront
-104 -63 te le
-104 -57 the
104 24 trompes
104 13 trompes et
-60 -104 un velo
104 46 une journee
-95 -104 venez de
26 104 votre dossier
-94 -104 votre poste
-104 -81 vous appellerons
103 10 ^affiche
-103 -84 ^annule
103 -13 ^avons
22 103 active la
8 103 ainsi
-103 -98 apportez un
-85 -103 arreter
103 21 bureau du
-103 -73 changement d'
39 103 civil
-16 103 connaissance
-20 103 copie votre
29 103 de consultation
-98 -103 des individus
-87 -103 dont les
103 26 du mauvais
-103 -57 enfants
-59 -103 est plus
-35 103 est sincerement
-103 -76 et qu
39 103 etat civil
-103 -64 gene
-98 -103 individus
-98 -103 individus se
-103 -73 jours de
103 44 la salle
103 39 le lycee
-79 -103 le point
-103 -83 le regret
-94 -103 les benevoles
103 39 lycee
-103 -75 ne tenez
-68 -103 ni votre
80 103 notre agence
103 -7 notre rappel
-103 -98 noyau
103 66 numero d'
-103 -94 oui
103 6 parametre
103 47 passer
-97 -103 poste
-103 -59 reclament
-103 -98 redemarrage
-101 -103 rendez-vous a
103 38 reservee
-103 -65 reste que
103 8 riz
103 10 sans avoir
-103 -54 securite de
103 40 supprimer
-103 -75 tenez
-103 -75 tenez pas
103 -15 votre convocation
-76 -103 y a
-102 -80 ^bientot
-80 -102 ^en #
-102 -78 ^reponse a
18 102 a joint
-102 -79 acheve
-102 -83 apportez
-4 102 benne
-99 -102 cause des
14 102 choix de
102 13 coquille
-102 -61 creez
33 -102 dans vos
102 28 de serveurs
-102 -86 desoles de
102 -10 devez rien
-102 -5 donc
-102 -72 du site
-25 102 envoyant
-102 -71 est-ce qui
-102 -86 faire d'
9 102 groupe
102 53 impots
102 63 inquietude
102 63 inquietude que
-102 -77 jura
-97 -102 juridique vous
102 63 l' inquietude
44 102 liste des
-102 -66 livraison
-2 102 medicaux
102 19 montant de
-102 -99 nb
102 73 ont ete
-99 -102 parcours nous
-102 -57 passe
-102 -76 passees avant
-102 -58 premier
-102 -71 qu est-ce
-102 -83 quand le
-80 -102 que dire
-102 -78 saisir le
-84 -102 secret medical
-102 -62 securite
-102 -9 sera suspendu
14 102 situations
-102 -82 suivre
102 -1 systeme
-21 102 ton
-4 102 une benne
84 102 une mise
101 44 ^c' est
59 101 ^chez nous
20 101 ^ete
101 35 ^la recette
101 -22 ^nous avons
101 35 ^recette
101 35 ^recette du
-21 101 ^suivi
101 42 autant
42 101 avec les
101 -1 clientele
-101 -69 comme vous
-69 -101 commencer
-101 -25 croise
-3 101 cv
101 44 de bien
-101 -55 de livraison
-101 -78 de plus
-78 -101 denoncer
-101 -25 depot
0 101 des comptes
58 101 des usagers
-42 101 emporte
-101 -55 entretien
101 35 g de
-77 -101 garantie
-101 -70 l' hiver
101 35 la recette
101 48 le grand
-101 -69 le premier
-98 -101 le secret
-101 -82 le suivant
-101 -15 libre
101 35 lire #
-101 -85 modifier l'
80 101 montants
-9 101 motif de
9 101 noms
45 -101 pas tenir
-101 -97 poste de
-101 -76 prenez
101 35 recette du
101 27 rectificative
-101 -79 rempli
101 25 renvoyer
-101 -63 retrait de
-65 -101 sinon changez
68 101 sur simple
-1 101 un employe
101 -19 vide la
101 -8 vient de
-101 -92 vigilance orange
42 101 vous appelle
101 5 vous avions
101 55 vous qui
21 100 # profils
-79 -100 ^mot
-14 100 ^petit
64 100 ^rentree
100 30 ^s'
-100 -98 ^ticket
-100 -98 ^ticket id
-14 100 ^un petit
-100 22 ^une
-70 -100 a compter
100 62 a pu
-100 -83 aeroport
100 14 belle
7 100 brocante
-100 -49 chauffage
-100 -51 choisit
-32 -100 comment
24 100 date de
-100 -76 de suite
100 69 demeure
-50 -100 dernier
-100 -59 du service
100 58 entraine
100 26 hier soir
100 26 impression
100 -41 inverse
-100 -83 l' aeroport
-100 -91 l' assistance
100 2 l' etiquette
100 -11 l' imprimeur
100 36 la confusion
-100 -56 la fenetre
-100 -68 la laine
-61 -100 le formulaire
-100 -53 les soldes
-10 -100 lettre
96 100 mail de
-100 -74 mariage de
-100 -60 par courriel
-100 -40 passe a
-51 -100 prochaine
21 100 profils
-100 -59 quart
-100 -88 ref
-100 -64 sacha
-61 -100 saisie a
-78 -100 sessions
100 38 sont gardes
-88 -100 sous huit
-100 -91 sujets
-100 -98 ticket id
-100 -87 une minute
99 34 ^# n'
-9 99 ^consultation
-93 -99 ^de vous
-96 -99 ^envoyee a
57 99 ^erreur d'
-99 -83 ^il
62 99 ^le #
-81 -99 ^relance
-70 -99 a bord
-99 -18 a un
-96 -99 appel a
-50 -99 appelez le
99 55 appels
-92 -99 automatiquement dans
-99 -85 bien recu
-99 -57 bonjour thomas
-97 -99 bonne journee
-99 -87 cheque
99 40 conservez
-99 -90 d' exploitation
-5 99 de documents
-58 -99 deposez plainte
-99 -74 destinataire
12 99 direction generale
-99 16 documents a
99 20 elle part
-99 -67 emploi
66 99 envoi
-96 -99 envoyee a
-78 -99 et j'
99 36 etait
-99 -98 fabrique
12 99 fautif
-16 -99 h et
99 1 heures de
99 29 horizon
-87 -99 insuffisante
99 34 joindre
-99 -72 la commande
-18 -99 la lettre
-99 -39 le badge
-99 -51 le sol
-99 -75 legumes de
-16 99 les a
99 88 les reponses
99 40 messages d'
99 -1 navres si
-99 -81 ne nous
-99 -75 ne pouvons
-99 -67 nouvel
-60 99 occasion
-99 -28 on l'
-99 -94 on te
-99 -71 pouvez saisir
-87 -99 provision insuffisante
-80 -99 puis relancez
-99 -75 ravis
5 99 reclamant de
13 99 regrettons profondement
-87 -99 rejete
-80 -99 relancez
-99 -75 rendez
-99 -71 saisir
5 99 se reclamant
-93 -99 sur host
-99 -57 thomas
-99 -78 un appareil
99 24 un carnet
-99 -99 une ligne
4 99 vos bulletins
-99 -63 vos reponses
99 18 votre billet
-99 -71 vous l'
25 98 # !
98 45 ^auriez
98 45 ^auriez pas
98 61 ^caisse
-98 -90 ^confirmation
-98 -90 ^confirmation de
98 45 ^du recevoir
-80 -98 ^fuite
-94 -98 ^l' erreur
98 45 ^n' auriez
98 45 ^pas du
-98 -58 ^que #
98 45 ^recevoir
-98 -62 ^reservation est
-98 -74 a pas
98 20 ai ecrit
-98 -78 aura lieu
98 45 auriez pas
-98 -64 avez oublie
-98 -67 banque
-86 -98 celle qui
98 22 compris l'
-98 -91 comptez
-98 -90 confirmation de
-18 98 contenant les
-77 -98 contre la
-98 -57 dans votre
16 98 de nos
98 9 de samedi
-98 -62 de te
-98 -73 demain a
8 98 demeurent
-44 -98 deposez
98 9 des planches
98 45 du recevoir
-98 -83 entretiens
-98 -31 espace
-8 98 est suspendue
-39 -98 etes en
-98 -71 gravure
-76 -98 impayee
98 61 joint au
-64 -98 l' ouverture
98 37 la directrice
-75 -98 medical
34 -98 mise en
98 45 n' auriez
8 98 non autorise
-96 -98 nos regles
98 49 nous joindre
-64 -98 nous ne
96 98 nous savons
-9 98 ouvert votre
-98 -76 pas une
-98 -73 petit dejeuner
98 69 planning de
44 98 possible que
98 30 pour tenir
-98 -76 qui nous
-98 -98 rappellent
98 3 rembourse et
5 98 salaire
-8 98 savoir ce
-80 -98 sous #
-8 98 suspendue
-72 -98 telephone ou
11 98 telles
-98 -55 toute l'
-98 -19 verifiez
98 16 visioconference
-97 -98 votre reclamation
-9 98 vu et
-98 -73 zoom
-97 -67 ^assemblee
-97 -67 ^assemblee generale
45 97 ^copie
-97 -64 ^de passe
-97 -67 ^generale
-97 -81 ^n #
-54 -97 ^offre
-97 -67 assemblee generale
97 17 attendaient
97 22 au meme
-97 -95 carte vitale
97 40 ceux d'
56 97 contexte
-97 -87 convoques
-95 -97 coute
-97 -57 de contact
-12 97 de savoir
-91 -97 debloque
40 97 demander de
-97 -87 des personnes
-92 -97 deux mois
-97 -85 document avant
97 29 et personne
-83 -97 facture #
-97 -82 identite
-97 -71 il manque
-97 -69 legende
-5 -97 mois
-19 97 non chiffree
97 34 pas ete
-97 -62 pourquoi
-97 -93 provision
-36 -97 recoit
94 97 savons
97 50 scan
97 -1 signale que
32 97 suivi de
-97 -73 trouve
-97 -95 vitale
-97 -68 vous adresse
-97 -62 vous informer
-73 -96 ^echec
96 8 ^page #
-85 -96 ^refusee
-96 -44 a ma
-96 -64 a ne
-88 -96 a obtenu
-96 -52 ai commis
-96 -83 annulez
-96 -91 au poste
-6 96 avez le
-65 -96 avis nous
-93 -96 bonjour prenom
-96 -76 bottes
-96 -38 bulletin de
-23 -96 carte d'
-74 -96 cas
-96 -93 cinema
-96 -52 commis
96 59 comporte
-96 -62 coup
-11 96 demande aux
-53 96 derobes
-11 96 destinataires de
-96 -25 disque
-79 -96 dix jours
96 13 doivent
-96 -17 droit
96 25 du concours
17 96 en copie
-96 13 etat
18 96 ete visible
37 96 excuses les
-76 -96 fuite
-96 -59 garde le
-96 -65 guide
96 21 hier nous
-96 -63 ip
20 -96 la caisse
-87 -96 la suite
-96 -93 le film
-96 -80 les cours
-96 -61 lui-meme
96 46 mardi nous
-96 -74 meme les
-96 38 moi
73 96 n' etait
-96 -42 nouveau dans
37 96 outil d'
79 96 pardon et
88 96 particulier
-96 -79 pelletier
-96 -51 pendant ce
-96 -90 prochains
96 59 proposons
-16 -96 qu a
-96 -67 rapporter
-96 -83 rendez-vous avec
-96 -66 retourne
25 96 sociale
-31 -96 transporteur
96 11 un controle
96 18 verse
-96 -37 volume
-61 -96 vous appelez
95 33 # seront
-95 -77 ^n
86 95 ^notice
63 95 ^notification
-55 -95 a annule
-21 95 a ferme
-95 -69 assez de
-71 -95 assuree
-82 -95 avec toute
95 84 avez ete
-95 -80 betise
-95 -66 chaudiere
-47 -95 colis
-95 -66 commencent
-78 -95 d' ajouter
-95 -89 de conge
-95 -45 donnees le
-95 -56 enregistree
-95 -61 erreur a
-95 -85 est d'
95 -8 est entierement
95 33 et celles
-95 -53 fenetre
-95 -67 ils en
-95 -67 jours au
-95 -30 jusqu en
95 20 l' horaire
-95 -64 la classe
-62 -95 la derniere
-95 -50 la taille
12 95 licencie
-95 -50 maniere
27 95 onze jours
-95 -83 relevee
95 3 rendez-vous de
95 34 renvoyait
95 34 renvoyait vers
95 19 rouvert
-95 -51 se terminent
-84 -95 serie
95 77 seules les
-95 -93 si votre
95 -22 soiree
-95 -89 tant
-95 -51 terminent
-95 -27 tombe
-64 -95 tout va
-8 95 trajets
-95 -95 trente
-64 -95 va bien
-95 -69 voir
-95 -56 vos dons
1 94 # ont
13 -94 ^a jour
94 10 ^erreur sur
-38 -94 ^fichier
13 -94 ^mise a
-94 -70 a demande
-94 -91 a echoue
-94 -93 action n'
-94 -92 arret
-94 -61 assemblee
-94 -93 aucune action
-94 -76 avertissement
-67 -94 avons deconnecte
-90 -94 bonjour null
-94 -52 clavier
-78 -94 compter
-82 -94 contribution
-94 -91 convient pas
-94 -51 de messagerie
-94 -59 de quai
-67 -94 deconnecte
-94 -29 dessus
-94 -25 destinataires
-94 -91 echoue
94 10 erreur sur
-94 -84 est joint
-94 -93 est requise
94 15 et restons
94 12 eu le
94 12 hoquet
94 -37 inexactes
-94 -76 jours ouvres
-94 -57 l' assemblee
53 94 l' hotel
94 12 le hoquet
94 22 le logiciel
-94 -63 le navigateur
-94 -21 les envois
-22 -94 ligne #
-94 -50 long
94 32 manifestement
94 12 nous aussi
-94 -88 nous interesse
-53 -94 nouvelle
-90 -94 null
-94 -67 on parlait
-94 -50 ordre
-94 -76 ouvres
-94 -39 portail
7 94 publication
-94 -76 repond pas
-94 -93 requise de
94 15 restons
-94 -80 revoir
-94 -59 riad
-47 -94 semaine
-94 -68 sur toute
68 94 surprises
94 60 t' a
94 17 taxi
-94 -18 telecharger
-88 -94 traiter
-94 -89 trois ans
43 94 tu
-51 -94 un faux
-94 -81 un poste
-94 -43 vigilance
94 46 vos photos
93 41 # ou
93 39 ^c'
-93 -89 ^ca
93 28 ^de lundi
93 6 ^fausse
-26 -93 ^faux
-54 -93 ^session
-93 -69 ^site
93 0 as recu
0 93 auberge
-93 -79 avant le
-16 93 beneficiaires
-77 -93 bonjour {}
-93 -77 cadeau de
-93 -90 ce mois-ci
93 -37 certain nombre
-93 -75 ces
93 -5 chargee
93 27 close
-93 -56 compromis
-50 93 connexions
-65 -93 de destination
-93 -76 de domaine
23 93 de donateurs
-93 -77 de moderation
-91 -93 debut
26 93 delegue
-93 -43 demande
-59 -93 depose dans
-50 93 des connexions
-65 -93 destination
93 12 devaient
93 66 du #
9 93 employe
93 -7 entierement
93 10 etait qu
93 44 faute
-93 -92 formation
93 18 h ou
-93 -37 la nuit
-93 -78 la piscine
-61 -93 les coordonnees
-81 -93 les rappels
93 8 les voyageurs
-93 -89 maintenus
-93 -90 mois-ci
17 93 montre que
93 45 nous faisons
29 93 par telephone
93 13 part et
-84 -93 part la
-81 -93 pas un
93 27 porte close
-93 -87 prend deux
5 93 prestataire de
-93 -73 pris fin
-91 -93 profondement desoles
-93 -89 rendez-vous sont
-91 -93 sommes profondement
-93 -89 sont maintenus
-93 -78 soupe
36 93 technique
-10 93 telephones et
-57 -93 trop de
-9 93 un acte
-25 -93 un tel
93 27 une porte
93 17 votre arrivee
-93 -83 votre presence
93 40 vous prions
-92 -73 # fcfa
92 39 ^de votre
-69 -92 ^fuites
-59 -92 ^la lettre
-69 -92 ^les fuites
-92 -82 ^modification
-92 -62 ^notre prestataire
-92 -62 ^prestataire
-92 -62 ^prestataire de
-82 -92 ^votre avis
-92 64 a laisse
-92 -69 avons une
-92 -15 bonne lecture
92 24 ce matin
-92 -5 ce qu
-92 -48 comme indique
1 92 d' identification
-92 -83 demande si
92 -20 diffusee
-37 -92 en raison
16 92 et signale
92 44 excuses vous
-92 -73 fcfa
-92 -68 histoire de
1 92 identification
1 92 identification de
-92 -79 jouera
92 44 journee a
92 82 le mail
39 92 notes
34 92 notre compte
92 33 nous nous
-92 68 ou trois
-92 -67 parlait
-62 -92 parler
40 92 partenaire
-40 -92 plein
-92 -86 poulet
-92 -80 pour choisir
-42 -92 questions ?
-92 -80 reabonner a
-92 -31 recemment
-92 -92 rechercher
-43 -92 samedi de
-92 -9 trouvaient
-15 92 trouvait avec
-92 -85 une betise
-92 -80 url
-82 -92 votre conseillere
-92 -33 votre fille
-15 92 y trouvait
-91 -88 ^#
91 41 ^# du
-56 -91 ^connexion a
47 91 ^de carte
-47 -91 ^double
-44 -91 ^lettre de
-91 -67 ^mois
-56 -91 ^nouvelle connexion
91 -15 a se
71 91 a servi
91 57 accepter nos
91 19 acceptez je
-91 -76 arbitre
-27 91 auteurs
-91 -91 automatique merci
-91 6 avec ses
91 -13 billet
-91 -55 bonne route
-91 -33 chez l'
-50 -91 contient
-88 -91 cours de
91 24 decouvrir
-91 -54 depart de
-27 -91 des eaux
-27 -91 eaux
-91 -26 ecrire
-58 -91 erreur #
-67 -91 est le
4 91 et le
-56 -91 etait vous
-91 -56 fiscal
-91 -76 l' arbitre
-91 -77 la compagnie
3 91 le detruire
-91 -40 le journal
-91 -65 le mediateur
91 41 les riverains
-91 -79 loyer
11 91 lue
-91 -65 mediateur
-89 -91 moderateur
91 65 notre
91 60 paie de
-91 -67 parlait de
91 0 pas destine
-91 -55 pouvez resilier
91 19 prie nos
-91 -80 que tout
-68 -91 rappels
-91 -72 regret
-91 -72 regret de
91 12 rendons la
-91 -6 reouverture
-91 -8 reste a
-72 -91 selon
-91 -72 toutefois
-91 -83 une connexion
-91 -50 une fois
9 91 utilises
-56 -91 venir
-91 -51 vers un
91 0 vous etait
-91 -64 vous revoir
91 74 vraiment
-78 -91 {} votre
-90 -54 # novembre
-37 90 ^autre
-69 -90 ^enquete
90 30 ^message de
90 9 ^version
-90 -71 a rendre
-90 -29 amis
-90 -62 apparait
90 40 application rubrique
90 55 avions laisse
19 90 avons ete
-64 -90 batiment
-90 -82 beaucoup d'
90 57 campus
-90 -58 cas d'
90 33 cesse d'
-90 -81 chien
-83 -90 complet
17 90 composition
17 90 composition de
-66 -90 d' enquete
90 -37 d' ici
-25 90 defaut de
-90 -77 demander pardon
90 13 depuis janvier
90 15 des heures
-82 -90 destine a
-84 -90 detecte
-12 90 es
-90 -75 et elle
-78 -90 ete refuse
-84 -90 horaires de
13 90 iban
-46 -90 il se
-90 -84 jours
17 90 la composition
90 3 le trajet
-90 -67 les dix
-11 90 mai la
-90 -61 mesure de
-51 -90 ne contient
90 -25 nous y
-47 -90 prix jusqu
-90 -28 profondement
1 90 publics
-90 -64 quatorze
3 90 que des
-90 -55 recu fiscal
90 21 sapin
50 90 scanne
90 31 service des
-90 -66 si on
90 58 simple demande
90 3 son choix
-90 -46 un visiteur
-90 -73 vincent
-90 -73 votre declaration
17 90 votre foyer
-76 -90 {} est
-90 -90 {} {}
89 23 ^billets
-2 89 ^notre priorite
-2 89 ^priorite
-89 -74 ^y
40 89 abonnes
89 1 accepte
89 15 agios
89 40 ajoute une
-25 -89 attendre
-89 -79 audit
-89 -54 ce soir
-44 89 ce stade
-89 -54 clermont
-89 -83 clic
-89 -80 connectez-vous
37 89 courriels et
-89 -54 de clermont
-89 -72 de sept
-89 -57 de vous
-89 -70 du groupe
89 17 ecrit que
-89 21 enquete
-89 -76 equipe d'
89 5 ete chargee
78 89 fevrier est
-55 -89 fin de
-86 -89 fin le
37 89 haches
89 19 infirmiere
89 76 la session
-89 -86 laquelle il
-89 -67 le centre
89 15 les agios
52 89 les votres
-9 89 meme nom
-12 89 menus
-89 -36 ne permet
89 26 nous presentons
-89 -81 offre une
-89 -78 par l'
8 89 publiee
-89 45 que d'
62 89 qui ai
-84 -89 s
-89 -85 score
-89 -88 seront fermes
89 25 tarif
-89 -77 temps consacre
-84 -89 tentatives
-85 -89 tout le
69 89 un reglage
-80 -89 un responsable
-75 -89 urgent
-83 -89 venir de
88 36 # avant
-88 -68 ^# fevrier
-88 51 ^donnees
-30 88 ^un autre
-88 -65 absent
-48 -88 an
-46 -88 au chaud
-71 -88 au hasard
17 -88 avons pas
88 22 billetterie
-49 -88 cadeau
-88 -61 contact
27 88 contient votre
-61 -88 creneau
-88 -85 d' appels
-88 59 d' autres
88 1 de novembre
88 -5 de vacances
88 -4 en presentons
-73 -88 est pas
-88 -34 et une
88 20 f
88 11 heure de
88 54 incident de
-88 -56 informatique et
88 7 la signature
0 -88 la veille
25 88 le cabinet
88 18 le stagiaire
-88 -27 les prenoms
-88 -55 livres en
-67 -88 minutes d'
-88 -39 n' en
88 18 on tenait
88 73 ont pu
88 -15 par mois
-88 -27 prenoms
8 88 quelqu
8 88 quelqu un
-88 9 qui se
88 36 septembre notre
-88 -46 services
-73 -88 son retour
33 88 soyez
-69 -88 trente minutes
-88 -66 trop d'
-88 -61 une gourde
-43 -88 une page
88 4 vers la
-88 -87 vos rendez-vous
-87 -30 # er
13 87 ^cameras
-87 -8 ^en
-9 87 ^par erreur
-50 -87 ^remboursement
-60 -87 ^votre colis
-87 -44 ^votre mot
-78 -87 action
-74 -87 au second
-87 -50 avez tout
13 87 cameras
59 87 ce contexte
10 87 de dossiers
-87 -66 de lumiere
-87 -79 de prevoir
-87 -73 deux ans
-87 -63 dix ans
-87 -69 draps
87 61 durant
-87 -10 elle a
-4 87 en #
-87 -30 er
-22 87 essaye
-60 -87 est desormais
54 87 est nous
-87 -76 est reporte
-2 87 ete telecharge
64 87 eu un
-72 -87 faire le
-87 -69 fiscal de
87 3 glisse
87 -24 hors delai
65 87 humain
-87 -74 jeudi sont
22 87 l' avaient
7 87 la commune
-87 -14 la page
-87 -40 lecture
87 5 les heures
87 35 lundi
87 51 marginal
-87 -75 match
8 87 mis le
26 87 motifs
26 87 motifs de
-87 -33 nouveaux
4 87 on y
87 8 papillon
-87 -73 pas compte
87 2 pasteur
-87 -78 piece a
-87 -85 pouvoir vous
87 8 preleve
87 7 presentez
87 7 presentez votre
-87 -38 qui vous
5 -87 quotient
-87 -63 relations
-36 -87 si c'
72 87 sincerement desoles
87 20 societe de
-87 -65 sorti le
-87 -63 suffit pour
-87 -75 terrain
87 30 un taxi
9 87 une personne
-87 5 utilisateur
-87 -37 voix
-87 -9 vol
-87 -58 votre certificat
87 21 vous un
86 2 # francs
86 40 ^avons oublie
57 86 ^badges
-79 -86 ^bien
86 -12 ^cadeau
86 -12 ^carte cadeau
86 14 ^erratum
86 40 ^oublie de
-26 86 ^tiers
-52 -86 ^violation de
-86 -80 a juge
86 12 a sorti
86 31 aupres des
86 71 avaient deja
59 86 badges
-3 86 ce document
-74 -86 cliente
-86 -59 coach
-86 -38 connexion
86 59 d' abonnes
-86 -70 declaration
-18 86 des la
-86 -66 deux
86 7 du le
-50 -86 echeance
-84 -86 emis
-86 -75 en ont
-86 -66 en votre
86 14 erratum
-86 -67 et bonne
-86 -47 etait refuse
9 86 ete consultees
-86 -82 faite
86 25 gardez celui
-86 4 habitude
-68 -86 hasard
-1 -86 invitation
-86 -33 jamais
-86 -86 l' orage
-86 -79 la tempete
-86 -65 lampe
-81 -86 le vol
-86 -18 les moteurs
86 8 mauvaise date
86 38 membres
86 15 meme
-6 86 messagerie
-86 -18 moteurs
-86 -18 moteurs de
-86 -86 orage
-27 -86 ou de
-86 -69 ouverture des
-86 1 pardon a
-86 -51 paris
86 20 prix
-86 -62 rappel a
-13 -86 refaire
-86 -47 refuse au
-86 -57 retour a
-86 -75 s' excuser
-5 86 salon
-76 -86 semaines de
-86 -56 sonde
-74 -86 souhaitiez
86 -11 suit
23 86 telecharge
-86 -79 tempete
-46 -86 test
-86 -59 theo
-86 -71 total
86 0 trouver la
-71 -86 une avocate
-86 -12 vous conseillons
-74 -86 vous souhaitiez
26 85 ^a ete
-85 -53 ^documents
-42 85 ^envoye a
85 35 ^lien vers
-16 -85 ^nouveau message
-85 -29 ^remise
85 35 ^vers
-85 -34 ^votre adresse
85 25 a hate
85 23 a present
-6 85 a transmis
85 29 abonnement est
85 59 acceptez nos
-85 -83 adopte
-43 -85 agence et
-85 -28 approche
-85 -82 articles
-85 -82 avec notre
85 63 avez paye
-85 -77 bien cordialement
-85 -70 bureau d'
85 34 cesse
-85 1 chef d'
-57 -85 chere madame
-56 -85 code secret
32 85 commandez
85 23 conforme
-85 -14 conseillons
-72 -85 d' administration
-85 -70 d' etudes
85 45 de janvier
-85 -70 depose
85 19 desormais le
-61 -85 dimanche et
-85 -53 documents suivants
-85 -35 duplicata
85 28 ecrit
-85 -65 est enregistree
-85 -44 faites
85 25 hate de
85 10 humeur
85 36 inscrit a
-79 -85 l' erreur
-85 -66 la decision
-61 -85 la demande
85 -15 lecteurs
-85 -53 les prolonger
-85 -66 mars a
85 10 mauvaise humeur
-65 -85 n' est
-40 -85 nous regrettons
-16 -85 nouveau message
-85 -70 on ouvre
-85 -33 pieces
-85 -18 plus le
14 85 pourraient avoir
-85 -53 reservation est
-85 -49 resilier
0 85 retrouves
-85 -68 seance est
85 12 service clientele
85 -4 taux
-85 -79 termine
-85 -59 trois minutes
-85 -78 un chien
-28 -85 verifier
85 27 voyage
84 78 # sont
62 84 ^carte
84 -25 ^erreur dans
-84 -57 ^greve
-39 -84 ^resultats
-84 -75 a change
84 13 affichait zero
84 68 ai envoye
8 -84 amende
84 24 auriez
-84 -68 avant midi
29 84 avoir ete
-79 -84 avril a
6 -84 beaucoup
-34 -84 bonne
84 1 boulette
-77 84 colivia
84 61 confusion
-57 -84 continue de
84 44 controle
-84 -69 conversation
-82 -84 d' etre
-81 -84 d' horaire
-33 -84 de payer
84 35 de sel
-84 -69 de temps
-78 -84 des fetes
-84 -84 deux minutes
-84 -14 donnees
-84 -82 donnera
-43 -84 elle contient
-84 -62 encore et
-84 -45 ensuite
84 16 ete commande
-79 -84 etes convoques
-84 -37 expert
53 84 explications
84 19 fois le
-84 -81 gymnase
84 72 honte et
-55 -84 il contient
53 84 isabelle
-84 -82 journal complet
84 47 l' information
-84 -68 la poste
-84 -38 le champ
-84 -64 le musee
-79 -84 lettre vous
84 -29 notre lettre
84 29 occasionner
84 42 ont recu
-84 -54 opposition
-37 -84 pour
84 38 pour aller
-69 -84 regrettons de
-9 84 reprises
-51 -84 se trouve
-14 -84 signale un
-84 -50 sol
-56 -84 table
-84 -60 travailler
17 84 tres
-84 -31 trouvez
84 10 un oubli
-22 -84 un releve
84 8 un telephone
35 84 utilisiez
-67 -84 venant
-67 -84 venant de
84 -7 vendredi nous
-71 -84 victime
-71 -84 victime d'
84 10 votre facture
84 -8 vous ai
84 64 vous est
-66 -84 vous souhaitez
-58 -84 vous tout
-24 -83 ^de ce
18 83 ^figure
31 83 ^intrusion
6 83 ^jetons
6 83 ^jetons d'
83 40 agreer nos
-78 -83 an dans
6 83 api de
83 50 avez peut-etre
-53 -83 avez rien
83 32 c' est
-72 -83 car vous
-83 -12 cas echeant
83 12 cela aurait
83 35 college
-83 -68 combien de
6 83 compte ont
43 83 contrat d'
-83 -45 crie
-83 -69 d' excuser
39 83 d' un
-80 -83 de montant
-83 -69 delais
-83 -64 desoles que
83 33 desormais deux
-83 1 doit
83 2 du prix
-33 -83 e-mail
-83 -12 echeant
-71 -83 elle sera
83 12 encore dans
-9 83 et prevenu
83 8 etudiant
83 12 excusons pour
6 83 extraits de
-83 -71 fermees
83 1 fevrier et
83 20 frais de
43 83 homonyme
-35 -83 ignorer
-83 -75 inchange
-83 -64 informer
6 83 jetons
6 83 jetons d'
-83 -76 juge
-83 -80 l' agenda
-83 -79 la librairie
8 83 la verification
83 20 langues
83 35 le college
-83 -81 le comptoir
-68 -83 le partage
6 83 les jetons
-39 83 les parents
-83 -80 librairie le
-83 -55 marque
41 83 mefier des
-83 -66 meilleures salutations
83 33 mis
-28 83 notre registre
-37 -83 ont pas
83 31 ou nous
83 2 partout en
-25 -83 passez au
83 28 petits
-83 -83 pleine
-83 -66 pour ces
-26 -83 pour vous
83 77 que notre
-80 -83 quinze
-83 -81 repondu
-83 -76 sous reserve
21 -83 sur la
-26 -83 sur ta
83 17 tenait a
-83 -80 tourner
43 83 un homonyme
17 83 un serveur
83 6 une a
11 83 usagers
6 83 vos journaux
41 83 vous mefier
-58 -82 ^jointe
-82 -51 ^lundi
-21 -82 ^nouvelle
-58 -82 ^piece jointe
-14 -82 ^rib
-75 -82 a address
82 27 a decouvert
-82 22 a etre
-82 -39 a recu
-75 -82 address
82 13 adjoint
19 82 adresse et
-47 -82 annonce de
-82 -57 banque a
82 26 beau
82 -7 blanquette
-82 -65 bonjour monsieur
-82 -66 c' etait
59 -82 caisse
82 -20 celles et
82 10 chataigne
-50 -82 compte depuis
82 11 d' avance
-82 -79 de demander
-50 -82 depuis lausanne
-82 -43 disparition
-82 -33 donnons
36 82 en font
-82 -64 est deja
-82 -68 est prise
-13 82 et vos
-82 -65 faure
-64 -82 fin
-50 -82 firefox
82 -4 hier un
-73 -82 il sera
-82 -64 jardiniers
-82 -76 josiane
-82 -79 l' art
-50 -82 lausanne
-82 -73 le systeme
82 25 mai a
82 -50 mesdames
82 -50 messieurs
82 81 nos utilisateurs
20 82 nous attendons
-82 -78 paquets
-82 -57 pendant cinq
-29 82 plus !
82 13 prend pas
82 -19 rappel de
-82 -60 reabonner
82 63 recu de
-16 -82 repondez
31 82 retirer a
52 82 seraient
-65 -82 si
-75 -82 sous deux
-68 -82 supprimee
-11 82 survenu chez
82 7 ta commande
0 -82 veille
66 82 vos points
-67 -82 votre avis
-62 -82 votre colis
82 34 vous la
-82 -60 vous reabonner
-45 -81 # juillet
-77 -81 # l'
-73 -81 ^code de
52 81 ^codes
-7 81 ^contrat
-20 -81 ^coupure
-7 81 ^votre contrat
-56 -81 a refuse
81 39 activite
48 81 affecte
81 26 appuye
-81 -65 apres votre
-81 -72 avant
-64 -81 bienvenue
20 81 change-le
-73 -81 communiquez a
-25 81 considere
78 81 des appels
-81 -48 des etangs
-50 -81 donnee
-66 -81 email
-52 -81 en demander
-63 -81 en lecture
-81 -66 est consultable
81 18 et pas
-81 -48 etangs
36 81 fait
-81 -65 fidelite vous
20 81 foyer
-14 81 habitat
-81 -55 heure du
81 21 hotels
-81 -68 interesse
-25 -81 interne
-12 81 je te
81 24 jeux
81 60 jour #
-52 -81 la rectification
81 -33 la version
-73 -81 le communiquez
-63 -81 lecture seule
2 81 lire les
-65 -81 listname a
-81 -76 megarde ?
-27 -81 message veuillez
-81 -55 monde
24 81 n' avait
81 34 non dans
-81 -35 notre association
81 -2 on a
81 45 par precaution
-73 -81 pas meme
81 -20 pas pour
-73 -81 personne pas
-23 -81 portrait
-52 -81 pouvez en
81 -24 proposer
13 81 protection
-41 -81 qu ils
-81 -29 que l'
-35 -81 que vos
81 -18 reclamant #
58 81 regime
81 37 relance pour
81 44 sans doute
-81 -69 savoir avant
-43 -81 si vous
-81 -68 sinon la
-81 -69 un empechement
-3 -81 un jour
-81 -28 une bande
-81 -70 voir la
38 -81 voisin
-70 -81 votre sejour
-69 -81 vous ne
-81 -81 {} et
-80 -73 ^conseillers
-80 -54 ^de donnees
-79 -80 ^demande de
80 23 ^doit
-80 -73 ^faux conseillers
-37 -80 ^fournisseur
22 80 ^n' etait
80 19 ^on vous
-27 80 ^visible
80 23 ^vous doit
80 25 accompagnement
80 33 amour
-80 -69 au cabinet
80 15 avec #
70 80 avons envoye
71 80 avons remis
19 80 boite
-73 -80 bouvier
-80 -63 ce delai
-80 -67 ce lien
-80 -50 ce rappel
11 80 chercheur nous
3 80 confirme par
-74 -80 continuer
0 80 courriel d'
47 80 de frais
-80 -72 de poste
-49 80 decouvrez
-79 -80 demain
-80 -39 demandez une
-80 -67 depuis l'
-80 -45 dimanche #
-80 -74 dis
-80 -46 donc pas
-27 80 effacer
80 57 engageons
80 57 engageons a
80 -4 entreprises dont
-42 -80 erreur s'
-80 -8 est inscrit
-80 -63 et celui
-64 -80 ete mis
80 12 excusons aupres
-80 -73 faux conseillers
-80 -72 feu
80 9 francaise
30 80 gratuitement jusqu
80 23 integral
80 80 jointe
-80 -79 journaliste
-73 -80 juridique
80 10 le projet
-80 -65 lent
-80 -80 les victimes
-76 -80 minutes pour
-80 -68 montant total
-80 -45 nos clients
-80 -79 nos conseils
80 18 notre faute
19 80 nous qui
-80 -63 passe ce
80 -12 prevenir
80 19 promis une
80 15 que le
-4 80 rappele le
-80 -21 regle sur
-80 -45 reste
-80 -44 restez prudents
44 80 sachet
11 80 sauvegarde de
-80 -78 se demande
-80 -50 suivants
-80 -79 suivez les
-29 -80 un an
-5 80 un logiciel
-78 -80 utilisez
80 9 version francaise
8 80 votres y
-80 -51 vous fera
-66 -79 ^badge
-79 -65 ^canal
-56 -79 ^cher
8 79 ^des donnees
79 59 ^incident de
79 -38 ^notre lettre
79 -3 ^panne
-66 -79 ^votre badge
79 22 ^votre facture
-41 79 ^votre securite
79 -4 avant #
-79 -52 avant les
-79 -60 basile
79 49 ce courriel
79 5 celles
-79 -53 chaque jeudi
-79 -46 compost
16 79 connaissance de
-79 -14 demande d'
-56 -79 demandons jamais
79 60 demarche
79 -49 deux chiffres
-79 -22 dit
-79 -57 dix minutes
-72 -79 du domaine
-59 -79 du midi
-79 -78 duree
79 46 electronique ou
-79 -69 empechement
-79 -18 en mesure
-72 -79 envie de
-59 -79 formule du
-79 -45 gambetta
-79 -65 gestionnaire
-73 -79 histoires
-79 -69 hui nous
-22 79 informons qu
-79 -32 inhabituelle
-79 -60 julien
71 79 kermesse
-55 -79 l' equipe
-36 -79 l' examen
79 30 l' inventaire
-79 -53 la cotisation
71 79 la kermesse
40 79 le mot
-79 -66 le plaisir
-79 -78 les marches
-59 -79 les mots
-72 -79 lieu mercredi
79 7 mardi est
-63 -79 matin la
79 33 minuit nous
-79 -72 munissez-vous
-79 -72 munissez-vous d'
79 27 n' aura
-72 -79 ne le
79 -20 nos lecteurs
-22 79 nos valeurs
55 79 notaire a
79 -38 nous de
79 24 ouvrir
79 -1 page #
-79 -64 pas assez
-79 -40 petit
79 -3 prive de
-53 -79 procedure
79 -2 recu hier
-79 -64 retourner
79 9 sa soeur
-79 -74 servent
79 38 seuls les
17 79 sommes pas
-79 27 sont en
79 -24 sur fond
24 79 telephone et
25 79 tiers
12 79 tiers a
-2 -79 transmis un
79 -4 un document
-79 -47 une histoire
16 79 une sauvegarde
-28 79 une surveillance
-67 -79 vos messages
-37 -79 votre boutique
-65 -78 ^appel
-78 -30 ^chez
78 64 ^d' inscription
-78 -72 ^dans
-78 -75 ^dans un
-22 78 ^frauduleux
78 28 ^le lien
-78 -50 ^maison
78 9 ^n' est
-78 -56 ^on parle
-78 -56 ^parle
-71 -78 ^pleine
-78 -70 ^un message
3 78 ^voir
78 22 affiche
78 25 aile
78 2 avaient signale
-43 -78 avoir clique
78 19 boire un
-41 -78 ce cas
-78 -56 chers visiteurs
-78 -70 code est
78 42 commandes passees
-78 -75 comme un
78 -10 complete
-11 78 confiance est
-65 -78 connectez-vous avec
78 60 constate
3 78 conversations
78 23 d' ouvrir
52 78 de dossier
-78 -43 de securite
-78 -62 decision de
-78 15 des mots
-78 -74 domaine
-78 -45 en reste
-43 -78 est ferme
-72 -78 ete volees
9 78 exposees
3 78 faille a
-78 -70 film
-64 -78 geree
-78 -62 ile
-6 -78 jusqu au
78 25 l' aile
-78 -62 l' ile
-78 -64 l' indice
78 15 la creme
78 22 la mention
-78 -70 la part
41 78 laisse un
78 24 le calcul
78 -2 le voisin
-54 -78 les erreurs
78 -2 les piles
-78 -71 leurs
38 78 mais elle
78 32 mauvais jour
78 6 memes dates
78 14 mende
-76 -78 message automatique
-78 -18 ne sommes
-55 -78 nos deux
78 28 on sait
3 78 ont confirme
-78 -45 oups vous
-78 -48 par sms
78 42 passees
-78 -34 permet
78 -2 piles
-2 -78 prendre le
34 78 production
78 17 prolonge
-43 78 radiographies
-62 -78 reactiver
-78 -69 relit vos
-39 -78 remettre
-25 -78 repondra
-78 -63 rue des
-70 -78 somme de
52 78 sommes navres
40 78 susciter
78 18 tete en
-75 -78 trouverez
-71 -78 une liste
-78 -64 veronique
78 20 verre d'
-78 -56 vos factures
-46 78 vos radiographies
78 -11 vouloir nous
-78 -24 vous demander
-25 -78 vous repondra
-75 -78 vous trouverez
78 -23 {} en
-77 5 ^chez un
-77 -69 ^compte par
-77 -66 ^ferme
-4 -77 ^formulaire
-54 -77 ^le prix
-65 -77 ^listname
77 39 ^point
77 48 ^point sur
-44 -77 ^retour
-77 -23 adresser
-77 -57 annee
-73 -77 appris avec
-77 -74 art
-59 77 atteinte
77 27 avions pas
77 2 avons eu
-4 -77 avons retire
-77 -76 bien ete
-77 -61 boutique
-77 -41 brume
77 28 c'
-77 -59 ceci
-35 -77 cher monsieur
77 4 compte a
-77 -69 compte par
77 15 conseiller
-77 -72 conseils
-69 -77 coute un
-77 -77 d' adresse
77 37 d' agreer
-77 -49 dans la
-71 -77 de debut
77 4 de nombreux
-56 -77 debit
77 18 en veux
-77 -71 enregistrez
-21 -77 er septembre
-77 -5 et nos
-77 -72 et si
3 77 ete pris
77 -2 etiez a
77 7 festival
-68 -77 fuites
-77 -75 id
-77 -73 installes
-70 -77 l' energie
-43 -77 la ligne
77 31 la reservation
-61 -77 le plus
69 77 lecteurs qui
-68 -77 les fuites
77 12 mauvaise
4 77 messagerie d'
7 77 mesurons
7 77 mesurons la
-69 -77 mettez-la
-21 -77 midi
53 -77 n' avons
77 -8 ne tient
77 -11 notre appel
-77 -59 notre prestataire
7 77 nous mesurons
-47 -77 nouvelle connexion
77 5 octobre et
1 77 par ecrit
-77 -54 pas recu
77 34 payee
-45 -77 peux venir
-70 -77 plus dans
-77 38 point de
-77 -47 que personne
-77 -47 rencontre avec
3 77 rendus de
-77 -67 reporte
-49 -77 revient
77 27 semaine et
77 12 soeur
25 77 stagiaire a
77 21 suis trompe
-73 -77 sympathie
77 -8 tient pas
-73 -77 tristesse le
-77 -73 valable
77 -15 vendredi soir
77 18 veux
-62 -77 votre abonnement
50 77 votre contrat
-77 -45 votre liste
-77 -77 votre parcours
-39 -77 voulez
-77 -57 vous reste
-76 -65 ^de securite
76 17 ^e
-76 -76 ^id
-63 -76 ^nos condoleances
76 -9 ^un mot
-76 -75 a faire
-14 76 allergies
63 76 application a
-67 -76 atteint
76 28 aura pas
76 18 avons bloque
-76 -33 bonjour a
-40 -76 chers abonnes
-76 -58 compare
65 76 consultable en
76 -8 coucou
76 64 course
-39 -76 de fin
76 -31 de regler
76 47 de repondre
20 76 de thies
-76 -53 des cartes
76 17 desagrements
-42 -76 desoles
76 51 deux personnes
-37 -76 dimanche
-76 -29 distance
10 76 dossiers
76 -19 du cote
-76 -61 du fil
22 76 elus
-70 -76 er avril
76 18 est malencontreusement
76 32 faute de
-49 -76 felicitations
2 76 fortune
-76 -50 frais jusqu
-23 76 frauduleux
-68 -76 fuites de
76 22 garderie
76 27 h les
-76 -69 jour votre
76 18 la periode
-14 76 les allergies
-63 -76 lorsque vous
76 18 malencontreusement
76 57 mene
76 44 n' avions
-63 -76 nos condoleances
63 76 notre application
-38 76 numeros de
10 76 photo de
70 76 pleinement
-15 76 profil
-18 76 registre des
76 36 rue de
76 9 seances
-76 -62 second semestre
-63 -76 sentirez
-63 -76 sentirez prete
-76 -49 suivant
-30 76 surveillance de
-76 -68 tablier
-71 -76 une consommation
-46 -76 votre part
-42 -75 # de
28 75 ^dans nos
75 -8 ^du mardi
-46 -75 ^pas le
-75 -69 ^rectifiee
-69 -75 ^test de
75 65 ^velo
12 75 a caractere
-70 -75 a onze
-75 -64 a place
-74 -75 a repondu
-62 -75 adresse email
-75 -66 as un
-51 75 attaque
-75 -60 au bureau
-60 -75 avocate
-45 75 avril une
-72 -75 bien plus
12 75 caractere personnel
17 -75 ce n'
-66 -75 changer l'
75 -19 citations
-75 -68 colis vous
75 18 commise
75 7 conduite
8 75 contenait les
75 26 contiennent
-1 75 de credit
-75 -51 de six
64 75 de vendredi
75 -32 delai ne
-75 -69 demande du
75 15 demandons humblement
-1 75 des inconnus
75 0 elle-meme au
-72 -75 en charge
-66 -75 en lieu
-75 -62 en vigilance
-43 -75 episode
-72 -75 est valable
-66 -75 ete transmise
-75 -5 excusons par
75 18 facture d'
-5 75 federal
-75 -68 hausse de
70 75 hello
75 15 humblement
75 15 humblement pardon
-75 -60 il faut
-75 -43 je lui
-51 75 l' attaque
75 2 la #
-75 -25 la cooperative
-60 -75 la file
-58 -75 la formule
-67 -75 la plateforme
-74 -75 le nouveau
-75 -19 le numero
-70 -75 le travail
-75 -63 lecteur
-75 -63 les sorties
-66 -75 lieu sur
-56 -75 liste
-65 -75 liste listname
-65 -75 listname
75 21 lui a
-64 -75 lui ecrire
-74 -75 mariage
-75 -50 mesure
-69 -75 mettre a
-75 -43 ne peux
-75 -31 nos services
-75 -59 notre livreur
75 13 nous faire
-75 -66 obtenu
-75 -5 par avance
75 5 pas appeler
-75 -44 pere
72 75 photos
-40 -75 portee
75 -4 pot
-36 75 potentiellement
-5 75 prepose federal
75 3 prochaine facture
44 75 pu etre
75 -17 que cela
-75 -68 rappelle les
-75 -26 recherche
75 20 recu deux
-20 75 regarde
-75 -64 rencontre
75 -16 repondre a
-18 -75 sans rendez-vous
-72 -75 sera inaccessible
-75 -43 son frere
-75 -63 sorties
-75 -68 tabac
-69 -75 test de
-34 75 titre
8 75 un depot
75 31 un sms
42 75 un tiers
-75 -73 une erreur
-75 -64 vigilance rouge
75 1 vote
-74 -48 ^# au
-74 4 ^a une
-28 -74 ^colis
74 -5 ^cote
-74 -34 ^cyberattaque
-74 -34 ^cyberattaque contre
1 74 ^d' impot
-9 -74 ^erreur
-62 -74 ^ete refuse
74 11 ^fois le
1 74 ^impot
74 11 ^le meme
74 11 ^meme
74 27 ^n'
-62 -74 ^paiement a
-25 -74 ^piece
-74 -64 ^rappel de
16 74 ^renseignements
74 8 ^trains
74 2 ^vos photos
-10 74 ^votre dossier
74 13 a d'
-74 -56 abonnement de
-74 -4 administrateurs
-74 -27 adresse a
74 -4 ait
-74 -26 annuel
74 11 aout
16 74 assurance sociale
-27 -74 avons change
74 8 bande
-74 -39 boite de
74 -24 carte cadeau
-74 -34 centre hospitalier
-74 -69 charpentier
74 -17 cher client
-74 -68 ci-joint
74 -4 comportait
-74 -61 consacre
-74 -34 cyberattaque contre
74 46 d' accepter
74 16 de lundi
-66 -74 de vol
-74 -68 demarrage
74 6 des embruns
1 74 detruite
74 34 ecrit le
-74 -66 elles
74 6 embruns
-74 -35 entree
-74 -26 entretien annuel
-22 -74 envoyer
-74 -51 erreurs qui
-63 -74 et composez
-74 47 et de
-74 -68 etait plus
74 3 etait prete
74 3 fois en
74 63 formulaire d'
-73 -74 generale du
-74 -57 gourde et
74 28 h vous
-74 -34 hospitalier
-74 -52 identifiants ont
11 74 importe qui
-13 74 informons
16 74 inscrivez-vous
-64 -74 issue
-74 -49 la neige
-74 -52 la tenue
-74 -62 le solde
-4 74 mai des
74 9 maintenant et
-74 21 malgre nos
-74 -61 municipale
16 74 nas
-74 -65 octobre dans
-74 -18 ont vu
-74 -42 ou il
-74 -8 partage
-74 -44 passe l'
74 6 periode de
74 -11 pour des
74 4 principe
11 74 qui pouvait
22 74 reste en
74 9 sont remis
-61 74 suivi
-74 -52 tenue
74 65 titre de
-74 -62 toute
74 29 trop tot
-74 -52 un gateau
12 74 une agence
74 -7 une salle
-74 -42 utiliser
16 74 votre nas
-12 74 votre traitement
44 74 vous doit
-13 74 vous informons
-66 -74 vous repondez
-27 -73 # c
73 0 ^avons perdu
-73 -71 ^ce soir
-73 -69 ^fuite chez
-73 -35 ^on a
-16 73 ^par d'
73 0 ^perdu
-73 -73 ^reservation
-60 -73 ^test
2 73 a confirme
73 47 adresse reste
-73 -64 aura
-66 -73 autres sessions
73 0 avons perdu
73 -25 blanc
73 45 cause
73 12 cellule
-30 -73 change de
12 73 comptes de
14 73 comptes rendus
-44 73 d' eleves
-73 -65 de mots
-32 73 de naissance
73 4 de prelevements
-73 -70 de reference
-73 -54 dejeuner
-73 -67 des fichiers
-73 -70 des loyers
73 17 des rideaux
-62 -73 deux erreurs
-21 73 domicile et
-73 -72 donner
-63 -73 dr
-24 73 du meme
-73 -33 ecrivions
73 -14 et ceux
-73 -67 et rapportez-le
-73 -42 etait un
-7 73 ete consulte
-3 73 ete copie
0 73 ete piratee
-73 -58 faut
9 73 fonds
-73 -69 fuite chez
-73 -70 indice de
-73 -61 l' avez
-73 -47 la petite
-45 -73 la plus
-73 -43 la quatrieme
-73 -47 lave-vaisselle
73 10 le cours
-73 -58 le fleuve
-73 44 le principal
-21 73 les trajets
-29 -73 lire
-73 -52 moyenne
-32 73 naissance
-73 -52 ne s'
18 73 nos journaux
-73 -70 nouveau loyer
-73 -55 octobre #
-36 73 offrons nos
73 -36 orthographie
-72 73 ouvert
-16 73 par d'
73 -18 pardon de
-68 -73 part rien
20 73 peau
0 73 piratee
-70 -73 pour continuer
-73 3 pouvait
44 73 prive
-73 -43 quatre ans
-73 -43 quatrieme
-73 -61 rendre avant
57 73 repare
-66 -73 repondent
-66 -73 repondent a
-64 -73 resteront
73 17 rideaux
73 -29 robot
-73 -42 seulement un
73 13 sommes trompes
10 73 source et
-73 -69 sous le
-69 -73 suivante
73 14 ta carte
-73 -54 traites
73 22 viendra
-73 -51 voitures
-68 -73 votre mot
73 62 votre prochaine
-73 -33 vous ecrivions
-36 73 vous offrons
72 50 !
-72 -58 # dont
72 45 ^# aout
-72 -51 ^fevrier
57 -72 ^jour
72 24 ^panne du
-72 -11 ^permis
-18 -72 ^programme
72 13 ^propos de
-72 7 ^un
-72 -45 a lieu
72 2 a rien
72 9 a valu
72 34 an prochain
-72 -52 au jeudi
-72 -56 autre patient
-72 -15 avant tout
-72 -47 avec un
72 16 bleu
-72 -69 brouillard
-72 -16 carte enregistree
-48 -72 cas de
-72 -33 certains
-67 -72 cette attente
-52 -72 cette boite
8 -72 chemise
8 72 cles de
-72 -57 conseillons d'
-72 -61 coupe-vent
-72 -50 dans deux
72 -26 date limite
-72 6 de prise
72 7 demandons de
72 -24 des raisons
12 72 donnees a
72 -22 en recommande
-72 -72 en securite
-68 -72 energie
-72 -24 enveloppes
72 -5 epreuve
72 -18 erreur dans
11 72 est deposee
-72 11 est tombe
-57 -72 exercice
72 61 figurant
-72 -41 gazette
72 70 gratuitement
-12 72 gravite
-49 -72 heures
72 45 inadvertance
72 45 inadvertance a
-72 -56 indice
72 -5 l' epreuve
72 -7 le bulletin
-72 -50 le chat
72 -7 le vote
-37 -72 les anciens
72 21 les legumes
34 72 mairie
72 8 manquait la
72 3 melange
-33 -72 modification
-29 -72 n' avez
-58 -72 national
-19 -72 ne vous
72 66 neuve
-1 72 notre groupe
72 -7 nouveau scrutin
-17 72 numeros des
72 30 ou repondez
72 24 panne du
72 45 par inadvertance
-72 -49 passagere
-72 -7 plus de
-72 -32 refuser
24 72 renseignements
-72 -71 repondu a
-72 -65 restent sur
72 30 samedi nous
53 72 sauvegardes
72 -4 savons que
72 -7 scrutin
-72 -66 si l'
-72 -64 soient
72 15 suppression
72 -67 tenir compte
-72 -61 un coupe-vent
-57 -72 un exercice
-72 -70 un feu
72 9 valu
72 -7 veau
-72 -44 verre de
33 72 veuillez recevoir
-1 72 vol de
-53 -72 votre creneau
-14 -71 # le
71 28 # nous
-68 -71 ^attend
10 71 ^courriel
7 71 ^dans votre
-71 -66 ^de poste
71 30 ^de prix
71 18 ^envoye par
-37 71 ^ete envoye
71 25 ^fonctionnait
71 25 ^fonctionnait pas
-71 -67 ^hopital
-71 -47 ^message
-71 -26 ^mots
-71 -26 ^mots de
71 25 ^ne fonctionnait
23 -71 ^nous
-71 -26 ^numero
71 1 ^photos
71 30 ^prix sur
-42 71 ^une autre
-71 25 accord
-71 7 adresses et
-71 -70 artiste
-71 -54 au programme
-54 -71 automatique
-15 -71 aux
67 71 avait pas
71 9 boucle
71 1 bouton envoyer
-71 -56 clinique
-54 71 collaborateur
-71 -27 compte de
-71 -67 concernes
71 7 confitures
-71 -52 d' octobre
50 71 dates de
-71 -34 de compte
71 30 de prix
-71 -70 de quinze
47 71 de vente
71 28 demarche de
71 36 electroniques
71 36 electroniques de
71 18 en quelques
-71 -52 enfin
-71 -41 est toujours
-61 -71 ete faite
-4 71 ete informee
71 22 etions
4 71 extranet
-69 -71 fiche est
71 25 fonctionnait pas
18 71 frais a
-71 -70 gouter
-32 71 importe
-66 -71 interrompre
71 20 je m'
-71 -67 jours pour
-71 -19 justificatif de
1 71 l' extranet
-71 -63 la sortie
71 9 lecteurs et
71 46 les images
-71 -51 les reglages
71 23 lettre d'
71 18 lien de
32 71 mefier
71 30 menait
71 30 menait a
-32 71 n' importe
71 25 ne fonctionnait
8 71 orange money
-3 71 outils de
71 8 parce que
-71 -65 pays
-71 -21 place du
71 51 pli
-71 4 possible a
-71 -58 prise en
71 30 prix sur
71 -10 raisons
-18 -71 recevront
-71 -62 recois
-16 -71 refusee
10 -71 releve
-2 71 renforce
28 71 residents
-71 -3 rupture
-71 -55 signe le
-53 -71 sinceres
-71 -62 soit #
71 51 sous pli
71 0 sur l'
-22 71 surveillance
71 16 taille des
4 71 transmis a
-71 -42 tres grand
-8 -71 trouve le
-71 -67 trouverez ci-joint
-54 71 un collaborateur
-71 -9 victimes
-65 -71 vingt-huit
-61 -71 vous lisez
-65 -71 yasmine
-14 -70 ^automne
70 -9 ^ce matin
-70 -70 ^dossier de
-70 -43 ^er mars
-70 -63 ^incident chez
70 16 ^joint
70 -3 ^la #
70 18 ^livraison de
70 -9 ^matin
10 70 ^money
-70 -37 a disparu
-70 -41 a enregistrer
70 7 a tort
-20 70 a vu
11 70 adresse telephone
70 38 agents
-70 -53 autour
-65 -70 avec une
-33 -70 avec vous
-38 -70 avis sur
-70 -64 bonnet
70 18 cette faute
-70 -68 change d'
-51 -70 chaud
25 70 cliquez sur
70 39 contenait
0 -70 continue
-70 21 convenu
19 70 d' actes
70 17 d' autant
54 70 de carte
70 -36 de diffusion
-70 -29 de mutuelle
8 70 de signaler
70 17 deposes
-70 -56 des tanneurs
70 16 desormais la
6 70 du salon
70 56 elle n'
-70 -41 enregistrer votre
43 70 envoi du
70 7 est faux
70 15 et ce
70 -5 et messieurs
13 70 etaient
70 10 etait vide
70 6 excuse d'
24 -70 excuser pour
-70 -32 explication
-70 -64 fabricant
-70 -60 heures !
10 70 heures n'
70 -28 inchangee
-70 -63 incident chez
-66 -70 invite a
-70 -52 je n'
70 16 joint hier
11 70 l' entreprise
-70 -52 l' entretien
-70 -47 le depart
-70 -64 le fabricant
-70 -57 le temps
37 70 les fichiers
70 18 livraison de
70 -3 lundi un
70 -5 mesdames et
-58 -70 millions de
16 70 money
-70 -53 morel
-70 -50 mutuelle et
19 70 nous aviez
-65 -70 occupe
70 19 on
70 32 ordinateurs
-70 -18 paiement a
-70 -48 pas remboursable
70 -4 pendant trois
-70 -62 pour raison
14 -70 pourront etre
-70 -48 remboursable
70 56 repart
-62 -70 repond de
18 70 securite sociale
-70 -47 signalement
10 70 source
-28 -70 stock
-70 -70 sur cinq
-70 -56 tanneurs
45 70 tient
70 10 toutes mes
-70 43 un autre
70 -2 un deuil
70 -4 un grand
-70 -63 une panne
-69 -70 validation
-70 -39 varie
-53 -70 voici
-61 -70 voici cinq
-70 -18 votre candidature
70 13 votre ecoute
-69 -70 vous en
70 51 vous proposons
70 52 week-end de
-69 -52 ^# decembre
-50 -69 ^commande a
-56 -69 ^gestes
-69 -40 ^maintenance programmee
-69 -47 ^marche
-69 -47 ^marche de
69 -4 ^mauvaise date
-69 -62 ^nos
-69 -40 ^nuit du
-69 -40 ^programmee dans
69 19 ^rectificatif
-52 -69 ^violation
-69 -61 administrateur
1 69 affirmer
1 69 affirmer que
69 1 amendes
69 60 appel de
-52 -69 au plus
-69 -62 au sommet
-58 -69 autant que
-69 -14 avaient ete
69 11 avons mal
14 69 base a
69 22 billets seront
12 69 bloquer
-16 -69 c
-69 -18 chaque
-69 -61 clair
-50 -69 commande a
-56 -69 composez le
-23 69 comptes
69 -6 correspondait
69 -6 correspondait pas
-69 -54 cuir
1 69 d' affirmer
69 17 d' ailleurs
-2 69 d' impot
-69 -68 dans ton
-17 69 de le
-7 69 de mesure
-69 -45 des lumieres
69 44 dimanche soir
59 69 disons
17 69 dont celui
69 24 en cause
-69 -40 en erreur
-69 -41 en train
-68 -69 epuise
-68 -69 est epuise
9 69 ete vole
-16 69 fichier
-69 -62 grace a
69 27 gratuite pour
-69 -61 gre
-69 -48 h salle
69 19 hui ne
-57 69 la regrettons
-69 -54 le cuir
69 1 les amendes
69 5 les avons
-12 69 les copies
69 35 les dossiers
-69 -40 les paiements
69 -24 lot
-69 -55 luc
-69 -45 lumieres
-69 -40 maintenance programmee
-69 -49 navigateur
69 -6 ne correspondait
69 63 nouvel avis
-69 -49 offerte des
-7 69 parole
-60 -69 pas varie
-69 -40 pendant cette
-69 -48 plants
-69 -48 plants de
69 27 pour tous
69 16 premiers mois
-69 -40 programmee dans
61 69 public
-69 -3 quoi
69 19 rectificatif
13 -69 recu une
-69 -20 revenus de
-69 -65 serez
-69 -62 sommet
69 21 sont restes
-17 69 ton code
-27 -69 tournee sans
69 24 un vieux
-60 -69 varie depuis
-69 23 ville
-69 -65 vous serez
68 62 ^a vos
68 3 ^actualite
25 68 ^derobes
-68 1 ^donnees sont
68 14 ^examen
-68 -2 ^listes
68 14 ^pas ete
14 -68 ^pour
-68 -18 ^sur notre
68 3 actualite
-68 -35 annees
-68 -63 apres le
68 13 aviez pas
68 23 avons vendu
-68 -44 bientot dans
-68 -54 bonne marche
-68 -36 carte
-62 -68 cette demande
-68 -61 changez d'
-6 -68 chiffres
-68 -68 code d'
68 -7 commande du
-68 8 consequences
18 68 constate que
68 -1 contenu
-68 -33 cyberattaque
-68 -61 d' avis
19 68 dans un
17 68 de badges
-68 -49 de mars
68 8 de nuit
-68 -55 de secteur
6 68 de telephone
68 -8 de test
68 -17 desoles !
-68 -67 dizaine
-68 -67 dizaine de
-68 -65 du courrier
-68 -55 du stade
-16 68 egaree
-68 -51 en quatre
-68 -2 enveloppe
-68 -49 eplucher
-19 -68 est en
-64 -68 est legitime
-16 68 ete egaree
68 14 ete payees
-68 -47 eux
-68 -49 filet
-68 -49 finir
9 -68 gardez les
-48 -68 grand large
-65 -68 habituels
-68 -55 il reste
68 -25 inaccessible
68 -8 inversion
-12 68 l' evenement
68 -15 l' inverse
61 68 la consultation
-59 -68 la rubrique
-68 -54 la semelle
9 68 le maire
68 -8 le vrai
-64 -68 legitime
-68 -62 marches
-68 -48 mercredi #
-68 -43 message
-68 -57 monsieur traore
-68 -53 nous aide
-68 -45 ombre
-68 -67 par mesure
68 8 par nous
-68 -55 parking du
68 14 payees
-68 -55 place en
-60 -68 portes
68 -24 pour celles
5 68 prevue a
-68 -63 remboursables
-68 -65 resultats
-68 -47 sans tarder
-68 -5 savoir
27 68 secretaire
-68 -64 securite nous
-47 -68 securite votre
-68 -54 semelle
-68 -36 serre le
-66 -68 serveur de
-55 -68 serveurs et
68 26 sommes sincerement
-68 -39 son pere
-68 -63 sont remboursables
-68 -47 tarder
68 45 techniciens
68 -14 trouve en
-62 -68 un centre
68 51 un credit
68 24 un prix
-68 -67 une dizaine
68 25 vers une
-60 -68 visiter
-64 -68 votre paiement
-68 -61 vous changez
-59 -68 vous-meme
67 5 # photos
49 67 # vous
1 67 ^base
67 27 ^ce message
30 67 ^changez
30 67 ^changez votre
4 67 ^concerne
-67 -59 ^confirmee
-11 67 ^enfants
4 67 ^et de
-67 -64 ^lors
-67 -57 ^neige
67 64 ^nouvelles de
12 -67 ^pour votre
20 -67 ^remboursement de
8 67 ^un ordinateur
67 20 ^voici
8 67 ^vol d'
-11 67 ^vos enfants
-67 -30 a chaque
-67 -46 apres un
-59 -67 avant dimanche
67 1 bien
67 -15 bon
67 6 bus
-67 -54 canal
23 67 cette atteinte
5 67 chercheur
-67 -51 comprenons votre
-67 -67 comptez une
-67 -59 confirmee
23 67 connaissent
-10 67 connait donc
-54 -67 conseillers
-66 -67 correspondance
-67 -41 coucher du
67 3 courant
-67 -44 croit
-8 -67 d' echeance
-67 -65 d' emploi
-6 -67 d' ete
-67 -62 de ce
67 24 desoles et
-7 67 diffuse
67 26 dorenavant
-67 -41 du soleil
67 -4 en fevrier
-67 -58 examine
67 3 foi a
-67 -56 grace
67 15 il aurait
-67 -47 illustre
-67 -22 j' ai
67 28 jour les
-67 -60 la mi-mai
-63 -67 la prefecture
2 -67 la region
67 -1 le complement
67 -19 le montant
67 52 le week-end
-67 -61 lequel
-67 -63 les administrateurs
67 -9 les clients
-21 67 les courriels
-67 -65 les nuits
67 48 me pardonner
-67 -66 message n'
-67 -60 mi-mai
58 67 noel
4 67 ont accede
-67 -62 onze heures
67 4 organise a
3 67 outil
-32 -67 paire
-67 -59 par #
1 67 par les
6 -67 pas a
56 67 personne de
28 67 pirates
28 67 pirates ont
-67 -51 plaisir de
-1 -67 plusieurs d'
67 45 poignee de
-67 -61 point relais
67 -6 points de
8 67 portable a
-63 -67 prefecture
67 7 preparer
-67 -61 printemps et
-67 20 rapporte
-67 -63 reglee
67 16 remboursee
-53 -67 renouvelle
-67 -45 reste de
67 39 sans le
-53 -67 se renouvelle
14 -67 sectionne
-67 36 signaler
62 67 soir en
-67 25 suite au
67 41 traitement
5 67 un chercheur
67 3 un compte
67 -9 un mauvais
-64 -67 urgences
8 67 vol d'
-67 -51 votre deception
-67 -22 votre enfant
-67 -51 votre est
14 67 votre numero
67 1 votre ticket
67 25 vous remboursons
-67 -47 y croit
66 11 # f
65 66 # les
-66 -57 ^a pas
66 26 ^accidentelle
66 26 ^accidentelle de
-59 -66 ^aux faux
-53 -66 ^cinq
-57 -66 ^est annule
-66 -57 ^n' a
66 50 ^probleme
-66 -53 ^reclamation
-66 -53 ^reclamation du
66 31 ^rien
66 -1 ^vos heures
-66 -53 ^votre reclamation
48 66 ^vous avez
66 26 accidentelle
66 26 accidentelle de
66 31 adresse une
-27 66 adresses en
-66 -44 ans et
66 16 aout a
-59 -66 aux faux
-7 -66 avoir a
-66 -63 avril la
-66 14 bureaux
-65 -66 caisse primaire
-13 -66 ce jour
-66 -52 ceci est
-66 -38 centimetre
-2 66 certificats medicaux
66 5 cette nuit
-15 66 cle usb
3 66 codes d'
-66 -63 commande {}
66 61 comprenait
-56 -66 compte avant
-36 66 confirme
-49 -66 contre un
66 11 controle de
-27 66 copie visible
-66 6 creche
8 66 credits
-66 -52 d' annulation
-21 -66 de retard
66 -11 de travers
66 61 decembre au
-20 -66 demain soir
-66 -46 depuis quatre
1 66 des codes
66 4 des sauvegardes
-66 -43 difficulte
-63 -66 divers
-51 -66 domicile de
-66 -64 du date
66 31 du mardi
-65 -66 ecran
-12 -66 ecrivez a
-66 -48 er fevrier
59 66 erreur d'
-66 18 est annulee
-38 66 est inscrite
36 66 ete
-52 66 ete derobes
66 14 etes rembourse
66 11 f cfa
-66 -41 faire
66 61 ferme du
66 5 finale
66 31 fois
66 11 frayeur
-66 -39 galet
-66 -46 glacon
-66 -46 goutte
-66 -46 heure sur
-66 -29 il est
-2 66 impot
-66 -41 indisponible
-66 -61 inscrit
-62 -66 jour-la a
-66 -59 jules
-47 -66 l' urgence
-66 6 la creche
66 11 la frayeur
-64 -66 le motif
-66 -55 le poste
-22 -66 le resultat
-66 -47 lectrice
-66 31 les comptes
-66 -46 les derniers
66 4 les week-ends
-58 -66 librairie
-66 -60 ma sympathie
66 1 mais ce
66 -18 manquait
66 30 maraichers
-10 -66 marchadier
-66 -38 marche
-66 18 mardi au
56 66 mars entre
-30 -66 mauvaise adresse
-37 -66 meilleures
-66 -63 messages
-1 66 ne peut
-54 -66 nos agents
16 66 nous prenons
66 25 nous venons
66 7 organise
66 23 ou non
-66 -27 papier
-66 -65 part de
-54 -66 passagers
-42 -66 personne n'
29 66 personnel
66 7 peuvent venir
-38 -66 prend
15 -66 present
-10 -66 presentation d'
66 15 presenter
-65 -66 primaire
66 -15 promis
-66 -49 quai
-60 -66 quatorze jours
-42 -66 quelles
-42 -66 quelles donnees
-66 -53 reclamation du
-66 -62 relais
-40 -66 reponse
-42 -66 reunion
-36 -66 rien a
-66 -44 sa date
-66 -66 saisie
-66 -41 sera indisponible
-47 -66 soldes
-66 -59 sont annulees
66 -1 tenus
-66 -43 ton compte
-66 -60 toute ma
66 16 trottoir
0 66 trouvent
15 66 tu es
-47 -66 un avis
-66 -38 un centimetre
-20 -66 un panier
66 1 une anomalie
-66 -29 une explication
-15 66 usb
66 25 venons
66 -1 vos heures
66 23 vous arreter
-65 -49 # minutes
-65 -65 ^# avril
15 65 ^article #
23 65 ^code
65 10 ^communication
-13 -65 ^deja
15 65 ^du rgpd
-28 -65 ^menu de
-53 -65 ^pretes
-65 -43 ^refus
-65 -43 ^refus de
15 65 ^rgpd
-53 -65 ^sont pretes
6 65 a envoye
-65 -46 a nouveau
65 -1 achat de
65 -3 alerte de
-62 -65 alpes
-25 -65 annonce
65 12 appeler
-53 -65 archive
65 0 auraient ete
65 14 avez donc
-31 65 avons recemment
9 -65 cable
19 -65 ce courrier
-65 -48 certains d'
-65 -47 cette decision
-65 -40 chapitre
-15 -65 composez
65 34 confiance et
-65 -1 conformement
-65 -1 conformement a
65 3 couper
-65 -10 courriers
0 65 d' adresses
11 65 d' expiration
-65 10 d' habitude
43 65 dans nos
65 44 dates
-65 -60 de juin
-21 -65 de mariage
-65 -54 de remise
7 65 demandes d'
-59 -65 des aides
-62 -65 des alpes
-65 -43 des rafales
-65 -41 deux a
65 14 donc paye
0 65 du local
65 3 du systeme
-65 -47 en deux
65 15 en excusons
-58 -65 essais
65 34 est efface
-65 -37 est prevue
65 -1 est revenue
-3 -65 et au
-65 -56 et sur
-65 -58 faux conseiller
-65 -17 fetes
-65 -59 fois vous
65 -12 impossible
-46 -65 intrusion
-53 -65 l' archive
65 35 la communication
65 -5 la procedure
-32 -65 la reunion
65 -4 la touche
-65 56 la ville
9 -65 locale
65 20 montre le
24 -65 ni
65 7 notre assistance
-1 -65 notre filtre
65 61 nouvelles de
-56 -65 numerique
65 -18 office
65 49 ont mis
-21 65 ouvert deux
2 65 pas plus
65 14 paye #
65 -3 piece le
-65 -56 prepare
-53 -65 pretes
-14 65 pu lire
-65 -45 quatre heures
65 4 que prevu
-65 -43 rafales
-31 65 recemment ete
-65 -43 refus
-65 -43 refus de
52 65 repondant a
-45 -65 restent
-65 -38 rester
65 -1 revenue
4 -65 se peut
65 23 seul le
65 -28 si cela
-63 -65 soir est
-53 -65 sont pretes
-65 -65 sortie
-11 65 souci
-65 -49 sourire
17 65 susceptible
11 65 telephonique
65 23 viennent
-38 -65 voirie
3 65 y figuraient
64 -48 # avec
64 34 ^d' hier
8 -64 ^du
-20 -64 ^lettre du
58 -64 ^mise en
-6 64 ^personne
-64 -62 ^poste
64 -40 ^sans votre
64 -40 ^votre accord
-64 -53 ^votre carte
3 64 ^vu
64 2 a vide
64 29 accepter
-59 -64 alerte
-64 -42 annuelle de
-47 64 apres l'
64 7 auront
-52 -64 aux #
64 14 aux familles
64 -2 avons ecrit
64 -1 badges de
64 56 candidat
-64 -61 candidature au
-64 -64 cessez
5 64 changeant
1 64 changent
-64 -42 chapitre #
-64 -6 cle
64 22 club
64 34 concernant
-64 -56 consommation de
64 14 coproprietaires
47 64 coupe
-64 2 de ne
-64 36 de sejour
-40 64 defaut
-61 -64 demande a
-64 -54 demandent de
64 12 deplacements
-47 -64 deplaces
-64 -45 deux jours
-64 -15 documents
-7 64 dossiers de
64 11 du personnel
5 64 en changeant
64 18 et ils
-64 -42 fermes
-64 1 fiches de
64 10 figure
64 12 fin d'
-64 -36 florence
64 -50 gardez
64 4 grille
-64 -26 idees
-40 -64 interrompu
-64 -61 invitons
-43 -64 l' application
-64 9 l' ont
-64 -64 l' utiliser
10 64 la direction
64 4 la grille
-46 -64 large
1 64 le registre
64 3 le remboursons
-64 -60 le technicien
64 -21 les points
-64 -50 limites
64 -1 lui
64 9 ma
-64 -35 mais il
57 64 matin a
-64 -64 meme sans
-44 -64 menage
64 5 mille excuses
-59 -64 minutes et
15 64 modalites
3 64 montre a
14 64 monts
13 64 navigation
-60 -64 niveau #
0 64 noms des
64 29 nous vous
-64 -37 occasionnee et
-53 -64 on peut
-3 64 ouvert par
-64 -57 ouvrez la
64 5 paiement d'
23 64 personne exterieure
-64 -64 peut vous
64 -14 pour rien
32 64 presente ses
36 64 que nous
-64 -34 que tous
-64 -40 refuge
-64 -60 refuse de
-64 -11 relative a
-64 -64 rembourse integralement
64 30 reserve
-23 -64 resultat
-64 -64 serez rembourse
-64 -53 serions
-64 -34 serre
-41 -64 seule
-55 -64 societe
-64 10 solution
-34 -64 sommes
-64 -64 superbe
-64 -5 transmise
64 12 un acompte
47 64 une faute
64 26 vers l'
64 26 vite
64 -18 voisin de
7 -64 votre cotisation
-64 -62 vous accompagne
-64 -61 vous invitons
64 -2 vous prie
-63 -56 # place
-60 -63 # ttc
63 3 ^correction
63 3 ^d' automne
2 63 ^de connexion
-25 63 ^dossier
63 28 ^du #
-63 -34 ^h a
-46 -63 ^la
63 5 ^lettre aux
-53 -63 ^rendez-vous
-18 63 ^sante
63 -34 ^sur l'
-26 63 ^visible par
-63 -14 ^votre candidature
-63 -63 ^vous attend
4 63 a conduit
-63 -47 a echeance
-62 -63 administration
-1 63 assurance
63 20 avance
-63 -51 avant de
6 63 avis de
-63 -50 bibliotheque
63 26 bihan
63 -21 cela vous
-1 -63 cette ligne
-63 -58 chauds
-1 63 chiffre de
63 18 chiffres et
0 63 commune
63 6 compte en
-63 -57 comptes election
4 63 conduit a
-63 -7 conserve
-63 -60 conservons
-3 63 courrier des
30 63 credit ou
63 0 d' impression
17 63 de nettoyage
-63 -55 depasse
63 51 depuis #
63 -15 des chaussures
31 63 desoles d'
9 63 direction
-63 -9 dix-neuf
-63 -57 du bureau
-63 -16 du club
-63 -57 election du
-53 -63 en une
63 3 entrepot
63 18 envoye la
63 23 est remboursee
-14 -63 ete remis
63 25 excuses et
-16 -63 extension
63 -3 fabrication
-18 63 ferhat
3 63 ferme l'
0 63 fichier d'
63 -13 forgeron
63 1 fourni par
-63 -44 gourde
-63 -54 heures a
-63 -45 il fait
-63 -61 il peut
63 2 inactifs
12 63 jamais de
63 3 l' agent
27 63 l' utilisez
63 1 la convocation
-63 -53 la lampe
63 19 la montre
-63 -42 laine
63 26 le bihan
-63 -55 les abonnements
63 28 les petits
63 -7 les pompiers
-60 -63 les vendanges
-63 -60 lisez
11 63 liste de
43 63 listes de
-47 63 lu les
63 -10 maree
63 -19 masse
63 3 meme prix
-26 -63 message a
19 -63 ne part
-63 -53 neige le
17 63 nettoyage
63 3 notre entrepot
-63 -60 nous conservons
63 24 on t'
63 4 ont manque
63 11 oublier
-51 63 ouvert a
63 -7 points sont
63 -7 pompiers
-34 -63 pour voir
-20 63 precaution nous
-63 22 preter
63 -1 proces-verbal
-63 -57 procuration
-63 -57 procuration est
-63 -41 prolonger
51 63 que votre
63 25 relira
63 25 relira desormais
4 63 remise a
63 16 rendons
-63 -59 reprise
-63 -49 retarde
-63 -17 retires
63 6 se compte
5 63 site a
-55 -63 sous dix
-39 -63 subie
-63 -55 sylvain
-63 33 tableau
-63 -56 technicien
-60 -63 ttc
-50 -63 un poele
63 13 un point
-63 -52 une carte
63 -3 une place
-63 -57 une procuration
-60 -63 vendanges
-63 -61 veuillez agreer
-26 63 visible par
-63 15 vos fiches
-63 -27 votre adresse
-63 -58 votre commande
-63 -61 votre panier
-63 -55 votre travail
-63 -40 voyageur
-63 -48 yannick
-62 -39 # atelier
58 62 # fois
0 62 # notre
62 26 ^bon lien
28 -62 ^d' echeance
62 17 ^de location
28 -62 ^echeance
62 19 ^informatique
62 17 ^location
-13 62 ^numeros
0 -62 ^pas
62 6 ^quand
-62 -60 a bien
-6 62 a retire
-62 -21 a tres
-62 -56 absences
26 62 adresses a
21 62 afin de
-62 -56 amis du
-36 -62 appellent
-62 -36 arrive et
-62 -29 attend
62 1 au bar
4 62 aucun virement
-62 -57 auraient aime
-57 -62 automatiques
-7 62 autorise
62 24 avant ce
-62 -61 avec soin
62 1 bar
-37 -62 bas de
-24 -62 bienvenues
-62 -5 bonjour elodie
-2 62 bonnes
-62 -36 calme
-31 -62 ce week-end
62 12 cette fois
-62 -44 cheres familles
-49 -62 chers lecteurs
62 2 chers membres
-62 -15 cles
-62 -58 conge et
62 19 conserver vos
-62 -58 d' apres
10 62 de connexion
-55 -62 de mettre
-45 -62 de sante
-39 -62 delai
-62 -53 demande jamais
-62 -45 depasse #
62 2 deroule
-62 -45 dommage
-21 62 dossier ou
33 -62 eau
-62 -62 elle revient
-62 -5 elodie
3 62 en etait
-62 -62 epuisee
62 10 esprit
-62 -59 est envoye
-62 -62 est epuisee
62 18 et deux
62 2 euros a
24 62 exterieure
62 19 fait des
-62 -34 fond a
-62 -46 frere
59 62 gps
-62 -58 huit
62 27 ici ou
62 1 illisibles
62 1 illisibles au
-62 31 info
-54 -62 integralement
-62 -62 invitons a
-38 -62 joint a
-62 -60 l' assistant
62 2 l' ecart
-41 -62 l' emballage
-62 3 l' etat
-62 -61 la preparons
-25 -62 la semaine
62 -1 le bureau
-45 62 le metro
2 62 le prepose
-62 -62 le ticket
-24 -62 les bienvenues
-62 -52 les vacances
62 26 lien vers
62 -3 lot de
-62 -15 magasins
-62 -60 maitre d'
2 -62 manquer
62 20 medicament
5 62 mesures
-42 -62 million
-50 -62 minutes
-51 -62 mobile
-4 62 mode sombre
12 -62 n' ont
-62 -61 niort
-62 -4 noel les
-62 -50 normalement
-62 -15 nos magasins
25 62 notre delegue
-62 -55 nous avoir
45 62 nous remboursons
-62 -57 nouvel ordre
62 -2 ont deja
-62 -53 ordre du
-1 -62 outil de
62 24 par bonjour
-53 -62 parti en
-46 -62 pdf
62 -10 peur
-60 -62 piratage
-60 -62 piratage de
62 21 pouvez pas
-62 -61 preparons
-62 -61 preparons avec
2 62 prepose
-62 -52 prochaine serie
35 62 publie
-56 -62 publique le
-62 -61 quinze jours
62 1 raison d'
-62 7 remplacement
-62 -60 repere
-62 -43 restez
-62 -53 rubrique documents
-54 -62 sans quoi
62 10 sans supplement
43 62 sas
-62 -52 serie arrive
38 -62 sinon
62 6 sont bien
-57 -62 sujet d'
-33 62 terminee
-12 62 tranquillite
62 4 tva
-62 -12 un chat
-3 62 un chiffre
-62 -60 un maitre
-6 62 un moteur
-10 62 une cle
-62 -47 valable une
-17 -62 vous annoncer
-62 -6 vous dans
-38 -62 vous recevrez
61 24 # pas
61 25 ^# pas
1 61 ^archives
42 61 ^avis de
-59 -61 ^boulangerie
-61 5 ^d'
1 61 ^des archives
61 23 ^emmele
61 23 ^emmele les
61 23 ^est emmele
61 61 ^etait pas
61 3 ^horaire
61 23 ^les pinceaux
61 18 ^novembre
61 23 ^on s'
-61 -49 ^passe
61 23 ^pinceaux
61 1 ^trois fois
-61 37 ^vol
27 61 a en
-61 -33 a verifier
-27 -61 absence
61 16 acceptes
-61 -23 acces aux
-61 -33 accorder
61 18 adresse qui
-61 -57 agreer madame
-61 22 allez
-61 54 annee ecoulee
-61 -52 annonce le
61 26 annulees et
61 -6 argument
61 -9 attendra
-61 -40 au bout
9 61 avoir fait
-61 -52 bases
-50 -61 blocage
-59 -61 boulangerie
8 61 ce genre
61 60 ce mail
61 26 cette relance
-61 -38 chemin
-53 -61 chere
5 61 choses
-44 -61 comme
-61 23 compte d'
6 -61 convient
-61 -26 cooperative
-61 -12 d' accord
61 19 d' aujourd'
-61 -61 dans n'
-3 61 dans ses
29 61 de fil
57 61 de l'
53 61 de paques
61 3 de revenir
61 18 de seigle
-47 -61 deja votre
6 61 deposee
1 61 des archives
61 14 devant une
-61 0 droit de
-61 54 ecoulee
6 61 ecrit a
-61 -40 ecrite
-41 -61 emballage
-28 -61 en avez
15 61 en demandons
61 19 en fin
-61 -36 en fonte
-61 -49 en mai
-61 -33 en societe
41 61 entreprises nous
61 23 escale
61 23 est emmele
61 26 et soeurs
61 18 etait en
61 7 etes la
-61 -56 exports
-61 -56 exports et
-61 -50 facteur
-42 -61 facture n
-61 6 fait le
-61 -36 faut-il
61 -3 faute et
-61 -35 feront
-61 -38 fevrier l'
61 24 fois pour
-61 -36 fonte
61 26 freres
61 26 freres et
-45 -61 garcons
-61 -31 gardons
-61 39 generale
-61 -61 geneve
-15 61 introduit
-15 61 introduit dans
61 16 jetez l'
-61 -16 l' acces
1 61 l' adresse
61 9 l' appli
61 -1 l' est
-3 61 la cantine
-16 61 la reception
61 18 la ruche
-61 -40 laboratoires
-30 -61 lancons
-61 -10 le code
-61 -39 le coeur
61 16 le mercredi
-33 -61 le prelevement
-25 -61 legere
61 18 les badges
61 24 les chercher
61 -2 les ecoles
-61 -56 les exports
61 25 les jours
-61 -33 les virements
-54 -61 les voleurs
-15 -61 lettre du
51 61 maire
-61 -46 medical est
2 61 medicaux et
44 61 mme
-28 61 motif
61 43 n' aviez
61 21 n' etaient
61 33 nature
-61 -35 ne lui
-61 -37 ni de
15 61 nom
-18 61 nom de
-30 -61 nous lancons
61 58 nous pouvons
-61 -45 on parle
61 18 pain de
28 -61 panne de
-61 -47 par
-4 61 par defaut
61 31 parametrage
8 61 parents et
-61 -50 parle de
-55 61 partenaires
-61 -36 passera de
-37 61 pendant six
61 22 personnes qui
61 4 petite
-33 -61 pourrez
-51 -61 prendra
61 17 proches
61 2 profitez
61 2 profitez de
-18 61 publicitaires
-61 -42 qu on
53 61 que ca
20 61 rappelle que
-58 -61 rapportez-le
61 20 remboursees
-61 -57 respectueuses
28 61 restaurant
-54 -61 reste ouvert
-48 -61 retenir
-28 -61 revient en
61 18 ruche
-61 -36 sec
61 18 seigle
36 61 septembre les
61 16 seront acceptes
-27 61 si tu
2 61 signalements
-61 6 signe
61 26 soeurs
4 61 sombre
-61 26 stade
61 10 tenait
-61 -55 trompe
61 24 un et
21 61 un pirate
-61 -49 une lampe
5 -61 une operation
-61 -16 usine
-61 -33 vendre
-61 27 vendredi #
-54 -61 voleurs
-50 61 vos adresses
-46 -61 vous parait
-33 -61 vous pourrez
61 32 vous sera
-61 -46 vous voulez
27 61 wifi
-60 -24 # km
-60 -34 ^avis
-57 -60 ^convocation
60 41 ^des
-21 -60 ^fait
51 60 ^important
60 3 ^le menu
-43 -60 ^on
-4 -60 ^revient
-3 60 ^sauvegarde
-60 -45 ^securite
60 8 acompte
-60 -46 adorent
60 -15 affichait
60 14 alertes
-13 60 apd
-60 -46 apres une
-60 -32 au dimanche
-24 -60 au menu
60 10 autre piece
60 -7 aux etudiants
-45 60 avenir les
60 24 bloques
-60 -41 bonne foi
-37 -60 bouton signaler
14 60 categories
60 41 certain
-1 60 ces derniers
-60 -55 cm1
-59 -60 compte ou
41 60 confirmer
21 60 confirmer votre
-52 -60 conseil d'
-8 -60 cotisation
-15 60 coupe l'
-60 -50 couvert
-60 -57 d' hameconnage
-13 60 de supprimer
50 -60 deja
60 6 demandait
-7 60 des parents
25 60 des pirates
4 60 du dossier
-56 -60 du reseau
60 3 ecoles
-60 -33 embrasse
-42 -60 employeur
-60 -31 enfant qui
-60 -44 ensemble
-60 -51 epais
60 28 est du
-56 -60 et du
-60 -33 etais
26 60 faute grave
60 19 felicite
-60 -35 fermera
-60 -43 frais d'
14 60 genre
-48 -60 hors ligne
-3 60 informations
-60 -52 jamais pour
-60 -44 jours avant
-60 -59 jours et
-60 -24 km
60 11 l' amelioration
-13 60 l' apd
60 19 l' inscription
24 60 l' un
-60 -56 la limite
21 -60 le sms
60 5 les lecteurs
-60 -56 les revenus
60 10 leur
52 60 lire vos
60 -28 livreur s'
18 60 local
-12 60 local technique
60 25 lundi matin
-60 -50 maelle
-20 -60 musee de
-60 49 navres de
-37 60 nous la
5 -60 offre de
-51 -60 par securite
-60 -33 pardonne
-57 -60 pas ne
23 60 personnellement
-60 -52 pour cela
-60 -56 pouvez l'
26 -60 prelevements
-47 60 principal
-59 -60 procede
14 60 protege par
-60 -33 prudents
-26 -60 puis de
-60 -31 quatre jours
-53 -60 raccrochez et
-56 -60 recevrez
60 12 recommande les
-49 -60 rend
60 0 reveille
12 60 reviendra
-60 -42 revient a
-60 -47 s' arrete
-50 -60 salle des
60 -10 saluait
2 60 sandrine
60 0 script
60 -24 semblerait que
-46 -60 sept jours
-60 39 ses
-60 -39 si cette
-60 -46 sud
60 11 syndical
-60 -54 textes
60 -2 titres
60 46 toi
-60 -37 tomates
1 60 tu l'
60 41 un certain
-10 60 un evenement
60 19 une bonne
60 0 une date
-12 -60 verifiez votre
-60 -59 virement ou
12 -60 votre compteur
-9 60 votre en
26 60 votre identite
5 -60 votre offre
5 60 votre propre
60 -17 vous etiez
60 2 vous parvenir
`;
