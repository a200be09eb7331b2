// The words that passphrases are offered from: French, common, and easy to spell and to type.
//
// Four to eight letters of a to z, so that neither an accent nor the language of the keyboard
// stands in the way; the first four letters tell each word from every other.

extension PassphraseWords {
  static let text = """
    abandon abeille abolir abonder abord aboyer abri absence absolu absurde accent accord accroc
    accueil achat acheter acide acier acompte acteur action actuel addition admirer adopter
    adorer adoucir adresse adroit adulte affaire affiche affluent affoler agacer agenda agile
    agir agiter agneau agrafe agrume aider aigle aigu ailier ailleurs aimant aimer ainsi aire
    aisance aisselle ajout ajuster alarme album alerte algue aligner aliment allant aller alliage
    allonger allumer alouette alphabet alpin alterner amande amarre amateur ambiance ambre
    ambulant amener amical amiral amorce ample ampoule amusant ananas ancien ancre angle anguille
    animal anis anneau annonce annuel anorak anse antenne antique apaiser aplatir aplomb apparat
    appel applique apporter apprenti appui apte aquarium arbitre arbre arbuste arcade arche
    ardeur ardoise argent argile aride armoire armure aromate arpenter arracher arrimer arroser
    article asile aspect asphalte aspirer asseoir assiette assurer astre astuce atelier atlas
    atome atout attacher attendre attirer attraper aubaine auberge aucun audace audience aurore
    aussi austral autant autobus autre avaler avance avenir avertir avion aviron avis avocat
    avoine avouer avril azur babiole badge badiner bagage bague baie baigner bail baisse bajoue
    balade balcon balise ballon bambou banane banc bande banjo banlieue banque baquet baraque
    barbe bardage baril baron barque barrage basalte basket basset bastion bataille bateau
    batterie baudet baume bavard bavette bazar beaucoup belette belge berceau berger berline
    besoin bestiole beurre biais bibelot bidon bien bifteck bijou bilan billard biscuit bison
    bistrot bitume bizarre blague blaireau blanc blason blatte bleu blizzard bloc blond bloquer
    blouse bobine bocal boire bois bolide bombance bonbon bonde bonheur bonjour bonnet bonsoir
    bordure borne bosquet bosse botte boucle boue bouger bouillon boulon bouquet bourgeon
    boussole bouton bouvier boyau bracelet braise branche braquet bras brave brebis bref breloque
    bretelle brevet bricoler bride brigade briller brin brioche brique brise broche broder bronze
    brosse brouette bruine brume brun brut buffet buisson bulbe bulle bureau burin buse bustier
    butin buvard buvette cabane cabine cabosse cabri cacao cacher cactus cadeau cadran cage
    cahier caillou caisse cajoler calcul calepin calibre calme calorie calque camarade cambrer
    camion campagne canal candeur canevas canif canne canoter canton canular capable cape capital
    capot caprice capsule capter capuche caquet caravane carbone caresse cargo caribou carlin
    carmin carnet carotte carpe carquois carreau carte cascade caserne casier casque cassis
    castor cause cavalier cave caviar ceinture cendre cent cerceau cerf cerise cerner certain
    cerveau cesser chacun chagrin chaise chalet chameau chance chaos chapeau char chasser chat
    chaud chef chemise chenal cheval chiffon chignon chimie chiot chlore choc choisir choral
    chose chou chrome chute cible cidre ciel cigale cigogne ciment cinq cintre cirage circuit
    cirer cirque ciseau citadin citerne citron civet civique clairon clameur clapet classe
    clavier clef client climat clin clique cloche cloison clone clou clown club cobalt cocher
    coco code coffre coiffe coin colibri collier colombe combat comique commode compas comte
    concert conduire conforme congeler conjoint connu conseil conte convier copain copeau copie
    coquille corail corbeau corde corne corps correct corsage cosmos costume coteau coton couche
    coude couler coupe cour cousin couteau couvert coyote crabe crachin craie crampon crapaud
    cravate crayon creuser crevette crier crin criquet crise critique crochet croiser croquer
    crosse croupe cube cubique cueillir cuir cuisine culotte culture cumin curieux curry curseur
    cuve cycle cygne cylindre cymbale daim dalle damas damier danse dard date datte dauphin
    debout dedans demain demeure demi dense dent depuis dernier descente dessin destin deux
    devant devenir devin devoir dialogue diamant diapason diction digital digne digue dimanche
    dindon direct diriger discret disque distance divan divers diviser dizaine docile docteur
    doigt domaine dominer donjon donner dorade dorer dorloter dormir dortoir dose dossier doter
    douane double douceur doudou douve doux douze dragon drap dresser droit dune durcir durer
    duvet dynamo effacer effet effort embellir embuer emmener empiler emplir emporter emprunt
    encadrer enclos encore encre endive endroit enduire enfance enfin enfler enfouir engager
    engin englober engrais enjamber enjeu enneiger enrober enseigne ensuite entamer entendre
    entier entonner entracte envahir envers envie envol escabeau escorte escrime espace espoir
    esprit esquisse essai essence essieu essor essuyer estimer estrade estuaire euro exact examen
    excuse exemple exercer exiger exister exotique expert exploit exporter express extrait fable
    fabrique facette facile facteur faible faille faisan falaise fameux famille fanal faner
    fanfare fanion farine farouche fasciner faubourg faucon faune fauteuil fauve faveur favori
    fenaison fendre fenouil fente ferme fertile ferveur festin feuille feutre fiable fibre
    ficelle fiche fier figer figue filet fille film filou fils filtre finale finesse finir fiole
    firme fissure fixer flacon flair flamant flan flaque flatter fleur flexible flocon flore
    flotte flou fluet fluide flux foin foire foison folklore foncer fond fontaine football forain
    force forge format fort fosse fouet fougue fouille foulard four foyer fracas fragile frais
    franc frapper frein frelon fresque friable frileux fringale friser frite frivole froid
    fromage front frotter fruit fugace fugue fuite fumet furet fusain fuselage fusion futaie
    futile futur gabarit gadget gagner gaine gala galerie galop gamelle gamin gamme gant garage
    garde gare garnir garrigue gaufre gazelle gazon geai gencive gendre genou genre gens gentil
    gerbe germe geste gibier gigogne gilet girafe girofle gisement givre glace gland glisser
    global gloire gobelet golfe gomme gondole gonfler gong gorge gorille goudron gouffre goulot
    gourde gousse gouttes goyave gradin grain grand graphite gratin grave grelot grenier griffe
    grille grimace gris grive grotte groupe gruau guetter guichet guide guitare gymnase gypse
    habile hache haie halles halte hamac hameau hamster hanche hangar hanneton happer hareng
    haricot harmonie harnais harpe hasard hausse haut hectare herbe hermine heureux hibou hier
    hippique hisser histoire hiver hocher hockey homard honneur hoquet horaire horizon horloge
    hotte houle housse houx hublot huile huissier huit humain humble humeur humide humus huppe
    hutte idylle igloo ignorer iguane image imbiber imiter immense immobile impact imprimer
    incarner inciter incliner inconnu indexer indice induire informer infuser initial inonder
    inscrire insecte insigne inspirer instant intact intense inventer inviter invoquer iode iris
    ironie isoler ivoire jacinthe jade jaguar jaillir jalon jamais jambe jante janvier japper
    jardin jargon jarret jasmin jauge jaune javelot jazz jean jeter jeton jeudi joie joindre
    joker joli jonction jongler joue jour joyau joyeux jubiler judo juillet juin jumeau jungle
    jupe jupon juste juteux kaki karting kayak kermesse kilo kimono kiosque klaxon koala label
    labour lacet lacune lagune lainage laisser lait lama lambris lame lampe lancer lande langage
    lanterne lapin laque large larme larve lasso laurier lavabo laver layette lecteur lent
    lessive lettre levain lever levier levure lexique liane liasse libre lice lierre lieu ligne
    lilas limace lime limite limon limpide linge lion liquide lire lisse liste litre littoral
    livide livre lobe local logement logique loin loisir long loquet losange loto lotus louange
    louche louer loup loutre loyal loyer lubie lucarne lucide lueur luge luire lundi lune lupin
    lustre luth lutin lutte luxe luzerne lynx lyre machine madrier magasin magie magma magnolia
    mail main maison majeur majorer malaxer malice malle malus mammouth manchot manger manie
    manoir manque mansarde manteau manuel maquis marais marbre marche mardi mare marge marin
    marmite marquer marron mars marteau masque massif mastic matelas matin matou matrice maxime
    mazout meilleur melon membre menton menu merci merle message mesure midi miel mien miette
    mieux mijoter milieu mille mimer mimosa minable mince mine minimum minuit miroir mise mission
    mistral mite mixage mixte mobile mode modifier module mohair moineau mois molaire moment
    monde moniteur monnaie monocle monter monument moquette moral morceau mordre morille morse
    mortier motard moteur motif motte mouche mouette moufle mouiller moulin mousse mouton mouvoir
    moyen mufle muguet mulet mulot multiple mural murmure musc museau musique mutuel myrtille
    mythe nacelle nacre nageoire nappe narcisse narine narrer nasal natation natif natte nature
    naval navet navire nectar neige nerf nettoyer neuf neutre neveu niche nier niveau noble noce
    nocturne noir noisette nombre nommer nord normal notaire note notice nouer nougat nourrir
    nous nouveau novembre noyau noyer nuage nuance nuit nuque nymphe oasis objet obliger obscur
    observer obstacle obtenir occasion occuper ocre octave octobre oculaire odorat office offrir
    oignon oiseau olive ombre omelette omettre omnibus oncle onde ondoyer ondulant ongle onyx
    onze opale opaque opter optique orage orange orateur orbite ordre oreille organe orge orient
    original orme orner orteil ortie osier ossature otarie ouate oublier ouest ouragan ours outil
    outre ouvert ouvrage ovale ovni pacte page paille pain paire paisible paix palais palet
    palier palme palombe palper panache panda panier panneau panoplie pantalon paon papa papier
    papoter paquebot parade parc pardon pareil parfait parking parler parmi paroi parquet
    parsemer part parure parvenir passage pastel patauger patin patron patte pause pavage paver
    pavillon payer pays peau peigne peindre pelage pelle pelote peluche pencher pendule penser
    pente perche perdrix pergola perle permis perron persil peser petit peuplier phare phoque
    photo phrase physique piano pichet picorer pied pierre pieuvre pigeon pigment pignon pile
    pilier pilote piment pince pinson pintade pioche pion pipette piquet pire pirogue piscine
    piste pitre pivert pivoine pizza place plafond plage plaine plan plaque plastron plat plein
    plier plinthe plomb plonger plot pluie plume plupart pluriel plus pneu poche podium poids
    poignet poil point poire poisson poivre polaire polder polir pollen polygone pomme pompe
    ponce pondre poney pont porche pore porte poser position posture potage poteau potion pouce
    poudre poulain poupe pour pousse poutre pouvoir prairie pratique premier prendre presque
    preuve prince prise prix proche produit profil projet promener propre prouver provenir
    prudent prune public puce pudding puiser puits pull pulpe pupille pyjama pyramide python quai
    quand quarante quatorze quelque question quiche quille quinze quitter quoi quota raboter
    raccord racine racler raconter radar rade radieux rafale raffiner ragot raideur rail rainette
    raison rallonge ramage rame ramier ramollir rampe ranger ranimer rapide rappel raquette rare
    raser rasoir rassurer ration rature ravin rayer rayon rayure rebond rebut recette recoin
    recueil redire redonner refaire reflet refrain refuge regain registre rein rejouer relais
    relever relier remarque remise remonter rempart remuer renard rendre renfort renne renom
    rentrer renvoi repas repli reporter reprise requin respect ressort reste retard retenir
    retirer retour retrait revanche revers revoir revue riant ricocher rideau rien rieur rigide
    rigole rincer riposte rivage river robe robinet robot robuste rocade roche roder rognon
    roitelet roman ronce rond ronfler roquette rosace rose rosier rotonde rotule rouage roue
    rouge rouiller rouler route royal ruban rubis ruche rude rudiment ruelle rugby rugir ruine
    ruisseau rumeur ruminer rupture rural rustique rythme sable sabot sachet sacoche safran
    sagesse sain saisir salade saline salle saloir saluer samedi sandale sangle santal sapin
    sardine satin saturer sauce sauge saule saumon saut sauver savane saveur savoir sceau scie
    scinder scolaire scooter scorpion scruter sculpter seau seconde secret secteur seigle seize
    selle semaine sembler semelle semis sens sentier sept serin serpent serre servir seuil short
    sien sieste siffler signal silence sillon simple singe sinon sinueux siphon sirop site situer
    skier slalom social socle soda sofa soie soif soir soixante soja solaire sole solide solo
    soluble sombre sommeil sonate sonde songe sonner sorbet sorte souche soude souffle souhait
    soulever soupe source soutenir souvenir soyeux spatule spirale sport square stable stade
    stage station steppe stock stop store strict strophe studio stylo suave subir subtil sucre
    suffire suie suite suivre sujet superbe support surface surprise sursis survol susciter
    svelte symbole sympa synonyme table tabouret tache tact taille talc talon talus tambour tamis
    tampon tandem tangible taper tapis tard tarif tarot tarte tasse taupe taureau taverne taxi
    teinte tempo tenace tendre tenir tennis tente terme terne terrain tertre test texte thym
    tibia ticket tiers tige tigre tilleul timbre timide tirage tirelire tiroir tisane tison
    tisser titan titre toast toboggan toile toit tomate tombola tome tondre tonifier tonne tonton
    topaze topo toque torche tornade torrent torse tortue total touche touffe toujours toupie
    tour tout trace train trajet tram tranche travail treize tremper trente tresse treuil
    triangle tricot trier trio triple troc trois tronc trot trou truc truelle truffe truite tuba
    tube tuile tulipe tunique tunnel turbine tutelle tutu tuyau tympan type typique ultime
    unanime unique unir unisson univers usage usine usuel usure utile utopie vacances vague
    vaillant vaincre vaisseau valable valet valise vallon valoir valse valve vanille vanne vanter
    vapeur variable vase vaste vautour veau vedette veille veine velours vendre venir vent venue
    verbe verdir verger verni verre vers vert veste viable viaduc viande vibrer victoire vide
    vigie vigne vigueur villa vinaigre vingt vinyle violet virage virer virgule virtuel visage
    viser visible visser vitamine vite vitrail vivace vivier vivre vocal vogue voici voie voile
    voir voisin voiture voix volaille volcan voler volley volt volume vorace vouloir vous voyage
    voyelle vrac vrai wagon yacht yaourt yeux yoga zapper zeste zigzag zinc zone zoom
    """
}
