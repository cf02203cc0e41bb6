"""French words whose change changes what was said; collected by reading official prose and its grammar.

"Ne" is no negator here: it always stands with "pas", "jamais" or another, and polarity is counted by parity. "Plus" and
"personne" are left out, which say "more" and "a person" as often as they deny.
"""

from __future__ import annotations

from crossref.lang.base import Critical
from crossref.lang.fr_synonyms import SYNONYMS
from crossref.lang.tables import read_groups, read_pairs, read_words

_ELISIONS = read_pairs("c=ce, d=de, j=je, l=le, lorsqu=lorsque, m=me, n=ne, puisqu=puisque, qu=que, s=se, t=te")
"""What is written together with the word behind it before a vowel: "l'accord" is "le accord"."""

CRITICAL = Critical(
    negators=read_words("aucun aucune aucunement guère jamais ni non nul nulle nullement pas rien sans"),
    empty_negations=read_words(
        """
        ni plus ni moins, nul doute, pas mal de, plus que jamais, rien de moins que, sans aucun doute, sans
        cesse, sans conteste, sans doute, sans doute aucun, sans nul doute, sans relâche
        """
    ),
    concord=read_words("aucun aucune aucunement jamais ni nul nulle nullement rien"),
    negative_prefixes=("dé", "dés", "dis", "il", "im", "in", "ir", "mal", "non"),
    lexical_negation=read_words(
        """
        abandonne abandonné abandonner annule annulé annuler banni bannir cesse cessé cesser contester décline décliné
        décliner dément démenti démentir démentons écarte écarté écarter échec échoue échoué échouer empêche empêché
        empêchent empêcher évite évité éviter excepté exclu exclue exclure exclut hormis impossible incapable
        incapables interdire interdisent interdisons interdit interdite manque manquent nie nié niées nient nier
        prohibe prohibé récuse récusé récuser refus refuse refusé refusent refuser refuserons refusons refuté réfute
        réfuté réfuter rejet rejeté rejeter rejetons rejette rejettent renonce renoncé renoncer sauf suspend suspendre
        suspendu
        """
    ),
    naming=read_words(
        """
        mot mots terme termes expression expressions vocable adjectif
        """
    ),
    mutual=read_words(
        """
        rencontre rencontré rencontrera rencontrait rencontrent entretenu entretenue entretient discuté discute parlé
        parle dialogué dialogue négocié négocie coopère coopéré collabore collaboré débattu épousé
        """
    ),
    writing=read_words("écrire publier tweeter"),
    attempts=read_words(
        """
        tente tentent tenté tentait tentaient tentera tenteront tenter tentant essaie essaient essaye essayent essayé
        essayait essayaient essaiera essaieront essayer essayant cherche cherchent cherché cherchait cherchaient
        cherchera chercheront chercher cherchant vise visent visait visaient viser visant efforce efforcent efforcé
        efforçait efforcera efforcer aide aident aidé aidait aidaient aidera aideront aiderait aideraient aider aidant
        contribue contribuent contribué contribuait contribuera contribueront contribuer
        """
    ),
    stances=read_words(
        """
        espérer jurer pronostiquer prophétiser prédire présumer prévoir regretter s'attendre
        souhaiter spéculer
        """
    ),
    linking=read_words(
        """
        au aux avec chez contre dans de des du en entre par parmi pour sans sous sur vers à
        """
    ),
    light_heads=read_words(
        """
        année centre cours côté domaine début département ensemble est fin forme gouvernement groupe groupes
        lieu liste majorité membre membres milieu mois moitié niveau nombre nord ouest paire part partie parties
        pays place poste processus province quartier représentants région république secteur semaine somme sud
        série territoire total type village ville zone zones
        """
    ),
    opposing=("contre",),
    privatives=read_words("absent absente dépourvu dépourvue exempt exempte exempts libre manque zéro"),
    modals=read_pairs(
        """
        allons=will, appelé à=urge, appelle à=urge, appellent à=urge, appelons à=urge, aspire à=hope, aspirons à=hope,
        aura=will, aurai=will, auraient=would, aurait=would, aurons=will, auront=will, capable de=can, capables de=can,
        censé=should, censés=should, conseille=recommend, demandent=demand, demandons=demand, devaient=must,
        devait=must, devons=must, devra=must, devraient=should, devrait=should, devrions=should, devrons=must,
        devront=must, dois=must, doit=must, doivent=must, en mesure de=can, encourage=urge, encourageons=urge,
        entend=plan, entendent=plan, entendons=plan, envisage=plan, envisagent=plan, envisageons=plan, espère=hope,
        espèrent=hope, espérons=hope, essaie=try, essaient=try, essayons=try, exhorte=urge, exhorté=urge,
        exhortent=urge, exhortons=urge, exige=demand, exigé=demand, exigent=demand, exigeons=demand, fallait=must,
        faudra=must, faudrait=should, faut=must, obligé de=must, obligés de=must, peut=can, peuvent=can, peux=can,
        pourra=can, pourraient=could, pourrait=could, pourrions=could, pourrons=can, pourront=can, pouvaient=could,
        pouvait=could, pouvons=can, presse de=urge, prévoient=plan, prévoit=plan, prévoyons=plan, projette=plan,
        projettent=plan, réclame=demand, réclament=demand, réclamons=demand, recommande=recommend,
        recommandé=recommend, recommandent=recommend, recommandons=recommend, sera=will, serai=will, seraient=would,
        serait=would, serons=will, seront=will, souhaite=want, souhaitent=want, souhaitons=want, susceptible de=may,
        susceptibles de=may, tâche de=try, tente de=try, tentent de=try, tentons de=try, tenu de=must, tenue de=must,
        tenus de=must, va=will, vais=will, veulent=want, veut=want, veux=want, vont=will, voudrait=want,
        voudrions=want, voulaient=want, voulait=want, voulons=want
        """
    ),
    quantifiers=read_pairs(
        """
        quasi-totalité=most, d'habitude=often, en général=often, généralement=often, habituellement=often,
        à peine=only, à peu près=about, approximativement=about, au maximum=at_most, au minimum=at_least, au
        moins=at_least, au plus=at_most, autour de=about, beaucoup=many, certaines=some, certains=some, chacun=each,
        chacune=each, chaque=each, divers=some, diverses=some, entier=all, entière=all, environ=about,
        exclusivement=only, fréquemment=often, intégralité=all, la moitié=half, la plupart=most, maintes=many,
        majoritairement=most, majorité=most, minorité=few, moins de=less_than, moitié=half, moult=many, nombre de=many,
        nombreuses=many, nombreux=many, parfois=sometimes, pas moins de=at_least, pas plus de=at_most, peu de=few,
        plupart=most, plus de=more_than, plusieurs=some, pratiquement=nearly, près de=nearly, presque=nearly,
        quasi=nearly, quasiment=nearly, quelques=some, rarement=rarely, seul=only, seule=only, seulement=only,
        seules=only, seuls=only, souvent=often, totalité=all, toujours=always, tous=all, tout=all, toute=all,
        toutes=all, uniquement=only
        """
    ),
    nothings=read_words(
        """
        aucun aucune aucuns aucunes jamais nul nulle personne rien
        """
    ),
    hedges=read_words(
        """
        a priori, apparemment, crois, croyons, en principe, éventuel, éventuelle, éventuellement, il semble, pense,
        pensons, peut être, possible, possiblement, possibles, potentiellement, présumé, présumée, présumés, prétendument,
        probable, probablement, sans doute, semble, semblent, supposé, supposée, vraisemblable, vraisemblablement
        """
    ),
    acts=read_words(
        """
        accuser acquérir agresser aider arrêter attaquer autoriser battre blesser bombarder condamner conseiller
        contrôler convaincre critiquer défendre dénoncer élire embaucher envahir évacuer expulser féliciter financer
        indemniser informer insulter interroger inviter libérer licencier menacer nommer obliger occuper persuader
        poursuivre protéger provoquer punir reconnaître rejeter remplacer renverser saluer sanctionner sauver soutenir
        trahir tromper tuer vaincre
        """
    ),
    beliefs=read_words("crois croyons pense pensons semble semblent"),
    empty_hedges=read_words(
        """
        aussi vite que possible, autant que possible, dans la mesure du possible, dès que possible, le plus
        rapidement possible, le plus tôt possible, le plus vite possible
        """
    ),
    conditions=read_words(
        """
        à condition de, à condition que, à défaut, à le exception de, à le exception des, à le exception du, à moins de, à
        moins que, au cas où, dans la mesure où, dans le cas contraire, en cas de, excepté, faute de quoi, hormis,
        jusqu'à ce que, pour autant que, pourvu que, sauf, sauf si, seulement si, si, sinon, sous condition, sous
        réserve, sous réserve de, sous réserve que, tant que, uniquement si
        """
    ),
    contrasts=read_words(
        """
        alors que, bien que, cependant, en dépit de, en revanche, mais, malgré, même si, néanmoins, par contre,
        pourtant, quand bien même, quoique, tandis que, toutefois
        """
    ),
    joining=read_words("cependant, en revanche, mais, néanmoins, par contre, pourtant, toutefois"),
    fillers=("bah", "ben", "euh", "hein", "heu", "hum"),
    articles=("des", "du", "la", "le", "les", "un", "une"),
    intensifiers=read_words(
        """
        absolument catégoriquement complètement considérablement énormément entièrement extraordinairement extrêmement
        fermement fortement gravement hautement particulièrement pleinement profondément réellement sérieusement
        spécialement strictement tellement totalement très trop véritablement vivement vraiment
        """
    ),
    kin=read_words(
        """
        beau-père belle-mère cousin cousine femme fille filles fils frère frères grand-mère grand-père mari mère
        neveu nièce oncle père sœur sœurs tante veuve épouse époux
        """
    ),
    rivals=read_groups(
        """
        rouge/rouges jaune/jaunes vert/verte/verts/vertes bleu/bleue/bleus/bleues blanc/blanche/blancs/blanches
        + noir/noire/noirs/noires
        nord sud est ouest
        quotidien/quotidienne/quotidiennement hebdomadaire mensuel/mensuelle trimestriel/trimestrielle
        + annuel/annuelle
        doubler/doublé/doublée triplé/triplée/tripler quadruplé/quadrupler
        père mère frère sœur fils fille mari/époux épouse oncle tante grand-père grand-mère neveu nièce
        printemps été automne hiver
        matin après-midi soir/nuit
        police armée marine pompiers
        voiture autobus/bus train avion bateau/navire camion vélo tramway
        école hôpital église mosquée aéroport musée bibliothèque prison pont tunnel hôtel stade port
        santé éducation défense finances transports agriculture énergie logement culture justice
        pétrole gaz charbon blé maïs riz sucre acier cuivre fer
        or argent bronze
        meurtre vol fraude viol enlèvement corruption
        médecin avocat enseignant/professeur ingénieur agriculteur soldat infirmier pilote journaliste
        + étudiant/élève
        roi reine pape maire gouverneur
        catholique protestant musulman juif
        livre film chanson tableau
        avant pendant après
        déjeuner dîner
        heure minute semaine mois trimestre année/an siècle
        séisme inondation incendie sécheresse
        salaires prix impôts loyers
        enfants femmes hommes
        tué/tuer blessé/blesser arrêté/arrêter secouru/secourir enlevé/enlever
        président ministre maire gouverneur sénateur ambassadeur roi évêque
        intérieur défense finances santé éducation justice transports agriculture énergie logement culture
        village ville île
        fleuve/rivière lac mer/océan montagne forêt désert
        cancer diabète paludisme choléra grippe rougeole tuberculose
        cœur foie rein poumon cerveau peau
        or argent bronze cuivre fer acier étain nickel
        chômage inflation
        conducteur passager
        gare aéroport port
        """
    ),
    antonyms=read_pairs(
        """
        absence=présence, absent=présent, acceptable=inacceptable, accepte=refuse, accepte=rejette, accepter=refuser,
        accepter=rejeter, accepté=refusé, accepté=rejeté, accélérer=freiner, accélérer=ralentir, achat=vente,
        acheter=vendre, acheteur=vendeur, allié=ennemi, alliés=ennemis, allonger=raccourcir, ami=ennemi, amis=ennemis,
        amélioration=dégradation, améliorer=aggraver, améliorer=détériorer, ancien=nouveau, ancienne=nouvelle,
        anciens=nouveaux, apparaître=disparaître, approuve=rejette, approuver=rejeter, approuvé=rejeté, après=avant,
        armer=désarmer, arriver=partir, arrivée=départ, arrêter=libérer, arrêté=libéré, attaque=défense,
        attaquer=défendre, augmentation=baisse, augmentation=diminution, augmentation=réduction, augmente=baisse,
        augmente=diminue, augmenter=baisser, augmenter=diminuer, augmenter=réduire, augmenté=baissé, augmenté=diminué,
        autorise=interdit, autoriser=interdire, autorisé=interdit, avancer=reculer, avancée=recul,
        avantage=inconvénient, avantages=inconvénients, bas=haut, basse=haute, bien=mal, bon=mauvais, bonne=mauvaise,
        bons=mauvais, bénéfice=perte, bénéfices=pertes, certain=incertain, chaud=froid, cher=gratuit, civil=militaire,
        civils=militaires, clair=obscur, commence=finit, commencer=finir, commencer=terminer, complet=incomplet,
        complet=partiel, condamne=salue, condamner=approuver, condamner=saluer, condamné=acquitté, confiance=défiance,
        confiance=méfiance, confirme=dément, confirmer=démentir, confirmer=infirmer, confirmé=démenti,
        construction=destruction, construire=démolir, construire=détruire, continuer=arrêter, continuer=cesser,
        coupable=innocent, coupables=innocents, courage=lâcheté, court=long, courte=longue, croissance=récession,
        croissant=décroissant, créancier=débiteur, création=suppression, créer=détruire, créer=supprimer,
        dedans=dehors, dernier=premier, derniers=premiers, dernière=première, dernières=premières, difficile=facile,
        difficiles=faciles, droite=gauche, durcir=assouplir, début=fin, débuter=terminer, défaite=victoire,
        déficit=excédent, dépense=recette, dépenses=recettes, déploiement=retrait, déployer=retirer, désaccord=accord,
        embaucher=licencier, employé=employeur, encourager=dissuader, encourager=décourager, entrer=sortir,
        entrée=sortie, espoir=désespoir, est=ouest, exclu=inclus, exclure=inclure, exclut=inclut,
        exportation=importation, exportations=importations, exporter=importer, extérieur=intérieur,
        extérieure=intérieure, faible=fort, faibles=forts, favorable=défavorable, favorable=hostile, femme=homme,
        femmes=hommes, ferme=ouvre, fermer=ouvrir, fermeture=ouverture, fermé=ouvert, fermée=ouverte, force=faiblesse,
        gagnant=perdant, gagne=perd, gagner=perdre, gagné=perdu, gain=perte, gains=pertes, grand=petit, grande=petite,
        grands=petits, gratuit=payant, guerre=paix, hausse=baisse, honnête=malhonnête, inférieur=supérieur,
        inférieure=supérieure, intensifier=réduire, interne=externe, joie=tristesse, juste=injuste, justice=injustice,
        large=étroit, lent=rapide, lente=rapide, lever=imposer, levée=imposition, licite=illicite, limité=illimité,
        lointain=proche, louer=critiquer, légal=illégal, légale=illégale, légaliser=interdire, léger=lourd,
        légitime=illégitime, maintenir=abandonner, maintenir=lever, majeur=mineur, majorité=minorité, maximal=minimal,
        maximum=minimum, meilleur=pire, meilleure=pire, mieux=pire, moderne=obsolète, moins=plus, monter=descendre,
        mort=vivant, morts=vivants, même=différent, naissance=mort, nord=sud, normal=anormal, nécessaire=inutile,
        obligatoire=facultatif, obligatoire=facultative, officiel=officieux, oppression=liberté, optimisme=pessimisme,
        optimiste=pessimiste, pacifique=violent, partisan=adversaire, partisans=adversaires, pauvre=riche,
        pauvres=riches, permanent=provisoire, permanent=temporaire, permanente=temporaire, permet=empêche,
        permet=interdit, permettre=empêcher, permettre=interdire, peu=beaucoup, plein=vide, positif=négatif,
        positive=négative, possible=impossible, privé=public, privée=publique, privés=publics, probable=improbable,
        progresser=régresser, progrès=recul, protéger=menacer, prudence=imprudence, rapprocher=éloigner,
        rare=abondant, rare=fréquent, reconnaître=contester, reconnaître=nier, refus=acceptation, rejet=adoption,
        rejet=approbation, renforcement=affaiblissement, renforcer=affaiblir, reprendre=interrompre,
        reprendre=suspendre, reprise=suspension, respect=violation, respecte=viole, respecter=violer, respecté=violé,
        responsable=irresponsable, rural=urbain, secret=public, simple=complexe, solidarité=hostilité,
        soutenir=combattre, soutenir=rejeter, soutenir=oppose, soutenir=opposent, soutenir=opposer, soutien=opposition, soutien=rejet, soutient=rejette,
        stabilité=instabilité, stable=instable, suffisant=insuffisant, suffisante=insuffisante, sécurité=insécurité,
        séparé=uni, sûr=dangereux, tard=tôt, transparence=opacité, transparent=opaque, uni=divisé, unir=diviser,
        unis=divisés, unité=division, utile=inutile, valable=caduc, valide=invalide, victime=agresseur,
        victime=bourreau, vie=mort, vieux=jeune, visible=invisible, volontaire=forcé, volontaire=obligatoire,
        vrai=faux, vraie=fausse, vérité=mensonge, échec=réussite, échec=succès, échouer=réussir, échoué=réussi,
        égal=inégal, égalité=inégalité, élargir=réduire,
        continuer=finir, poursuivre=cesser, poursuivre=interrompre, commencer=cesser, maintenir=abolir,
        maintenir=supprimer, introduire=supprimer, prolonger=raccourcir, temporaire=définitif,
        provisoire=définitif, partiel=total, allié=rival, allié=adversaire, nommer=limoger, nommer=révoquer,
        croître=décroître
        """
    ),
    synonyms=SYNONYMS,
    spelling_variants=read_pairs(
        """
        clef=clé, clefs=clés, cuiller=cuillère, gaieté=gaîté, ognon=oignon, paie=paye, payement=paiement, tsar=czar,
        tzar=tsar, week-end=weekend, yaourt=yogourt
        """
    ),
    elisions=_ELISIONS,
    contractions=(("s'il", "si il"), ("s'ils", "si ils")),
    first_person=read_words("je ma me mes mien mienne moi mon nos notre nous nôtre nôtres"),
    third_person=read_words("elle elles eux il ils leur leurs lui sa se ses sien sienne soi son"),
)

_SMALL = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
NUMBER_WORDS = (
    *((word, value) for value, word in enumerate(_SMALL.split())),
    ("une", 1),
    ("vingt", 20),
    ("vingts", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("septante", 70),
    ("huitante", 80),
    ("octante", 80),
    ("nonante", 90),
    ("cent", 100),
)

SCALE_WORDS = (
    ("md", 10**9),
    ("mds", 10**9),
    ("mrd", 10**9),
    ("dizaine", 10),
    ("dizaines", 10),
    ("douzaine", 12),
    ("douzaines", 12),
    ("quinzaine", 15),
    ("vingtaine", 20),
    ("trentaine", 30),
    ("quarantaine", 40),
    ("cinquantaine", 50),
    ("soixantaine", 60),
    ("cent", 100),
    ("cents", 100),
    ("centaine", 100),
    ("centaines", 100),
    ("mille", 1000),
    ("millier", 1000),
    ("milliers", 1000),
    ("million", 10**6),
    ("millions", 10**6),
    ("milliard", 10**9),
    ("milliards", 10**9),
    ("billion", 10**12),
    ("billions", 10**12),
)
_ORDINALS = (
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième"
    " quatorzième quinzième seizième"
)
ORDINAL_WORDS = (
    ("premier", 1),
    ("première", 1),
    ("premiers", 1),
    ("premières", 1),
    ("second", 2),
    ("seconde", 2),
    *((word, rank) for rank, word in enumerate(_ORDINALS.split(), start=2)),
    ("vingtième", 20),
    ("centième", 100),
)

UNITS = read_pairs(
    """
    $=usd, %=percent, acre=acre, acres=acre, an=year, année=year, années=year, ans=year, baril=barrel, barils=barrel,
    centime=cent, centimes=cent, centimètre=cm, centimètres=cm, cm=cm, couronne=crown, couronnes=crown, d'euros=eur, de
    couronnes=crown, de dollars=usd, de euros=eur, de francs=franc, de livres=gbp, de roubles=rub, de yens=jpy,
    décennie=decade, décennies=decade, degré=celsius, degrés celsius=celsius, degrés fahrenheit=fahrenheit,
    degrés=celsius, dollar=usd, dollars=usd, eur=eur, euro=eur, euros=eur, franc=franc, francs=franc, gallons=gallon,
    gigawatt=gw, gigawatts=gw, gw=gw, ha=hectare, hectare=hectare, hectares=hectare, heure=hour, heures=hour, jour=day,
    journées=day, jours=day, kg=kg, kilo=kg, kilogramme=kg, kilogrammes=kg, kilomètre=km, kilomètres carrés=km2,
    kilomètres=km, kilos=kg, km=km, litre=litre, litres=litre, livres sterling=gbp, mégawatt=mw, mégawatts=mw,
    mètre=metre, mètres cubes=cubic_metre, mètres=metre, mille marin=nautical_mile, milles marins=nautical_mile,
    minute=minute, minutes=minute, mois=month, mw=mw, peso=peso, pesos=peso, pieds=foot, pouces=inch, pour
    cent=percent, rouble=rub, roubles=rub, secondes=second, semaine=week, semaines=week, siècle=century,
    siècles=century, tonne=tonne, tonnes=tonne, us$=usd, usd=usd, yen=jpy, yens=jpy, £=gbp, ¥=jpy, °c=celsius,
    °f=fahrenheit, €=eur, ₽=rub
    """
)
"""Units. "Points" are left out: "points de pourcentage" takes three words, and the bare word names much else."""

_STOPWORDS = """
à ai ainsi alors après as au aussi autre autres aux avaient avait avant avec avez avoir avons ayant c car ce ceci cela celle
celles celui ces cet cette ceux chez comme d dans de depuis des donc dont du elle elles en encore entre es est et étaient était
été être eu eux fait furent fut ici il ils j je l la le les leur leurs lors lui m ma mais me même mes mon n ne nos notre nous
on ont où ou par parce pendant pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa se selon ses si
soi soient sois soit sommes son sont sous suis sur t ta te tes toi ton tu un une vers vos votre vous y
"""
STOPWORDS = tuple(sorted(set(_STOPWORDS.split())))

IRREGULAR = read_pairs(
    """
    abat=abattre, abattaient=abattre, abattait=abattre, abattant=abattre, abattent=abattre, abattirent=abattre,
    abattit=abattre, abattront=abattre, abattu=abattre, abattue=abattre, abattues=abattre, abattus=abattre,
    accueillent=accueillir, acquiert=acquérir, acquis=acquérir, admet=admettre, admettaient=admettre,
    admettait=admettre, admettant=admettre, admettent=admettre, admettront=admettre, admirent=admettre, admis=admettre,
    admise=admettre, admises=admettre, admit=admettre, agi=agir, agissent=agir, agit=agir, annoncée=annoncer,
    annoncées=annoncer, annoncent=annoncer, annoncèrent=annoncer, appelée=appeler, appelées=appeler,
    appelèrent=appeler, appellent=appeler, apprenaient=apprendre, apprenait=apprendre, apprenant=apprendre,
    apprend=apprendre, apprendront=apprendre, apprennent=apprendre, apprirent=apprendre, appris=apprendre,
    apprise=apprendre, apprises=apprendre, apprit=apprendre, appuient=appuyer, appuyé=appuyer, appuyée=appuyer,
    appuyées=appuyer, appuyèrent=appuyer, appuyés=appuyer, atteignait=atteindre, atteignant=atteindre,
    atteignent=atteindre, atteint=atteindre, atteinte=atteindre, atteints=atteindre, bat=battre, battaient=battre,
    battait=battre, battant=battre, battent=battre, battirent=battre, battit=battre, battront=battre, battu=battre,
    battue=battre, battues=battre, battus=battre, combat=combattre, combattaient=combattre, combattait=combattre,
    combattant=combattre, combattent=combattre, combattirent=combattre, combattit=combattre, combattront=combattre,
    combattu=combattre, combattue=combattre, combattues=combattre, combattus=combattre, comprenaient=comprendre,
    comprenait=comprendre, comprenant=comprendre, comprend=comprendre, comprendront=comprendre, comprennent=comprendre,
    comprirent=comprendre, compris=comprendre, comprise=comprendre, comprises=comprendre, comprit=comprendre,
    conclu=conclure, concluaient=conclure, concluait=conclure, concluant=conclure, conclue=conclure,
    concluent=conclure, conclues=conclure, conclurent=conclure, concluront=conclure, conclus=conclure,
    conclut=conclure, conduiront=conduire, conduisaient=conduire, conduisait=conduire, conduisant=conduire,
    conduisent=conduire, conduisirent=conduire, conduisit=conduire, conduit=conduire, conduite=conduire,
    conduites=conduire, conduits=conduire, confirmée=confirmer, confirmées=confirmer, confirment=confirmer,
    confirmèrent=confirmer, connaissaient=connaître, connaissait=connaître, connaissant=connaître,
    connaissent=connaître, connaît=connaître, connaîtront=connaître, connu=connaître, connue=connaître,
    connues=connaître, connurent=connaître, connus=connaître, connut=connaître, construi=construire,
    construiaient=construire, construiait=construire, construiant=construire, construient=construire,
    construiirent=construire, construiit=construire, construiront=construire, construiu=construire,
    construiue=construire, construiues=construire, construius=construire, contredira=contredire,
    contrediraient=contredire, contredirait=contredire, contredirent=contredire, contrediront=contredire,
    contredisaient=contredire, contredisait=contredire, contredisant=contredire, contredisent=contredire,
    contredit=contredire, contredite=contredire, contredites=contredire, contredits=contredire, convainc=convaincre,
    convaincu=convaincre, convainquait=convaincre, convainquant=convaincre, convainquent=convaincre, convenu=convenir,
    convenue=convenir, convenues=convenir, convenus=convenir, conviendra=convenir, conviendraient=convenir,
    conviendrait=convenir, conviendront=convenir, conviennent=convenir, convient=convenir, convinrent=convenir,
    convint=convenir, courent=courir, courra=courir, court=courir, couru=courir, couvert=couvrir, couverte=couvrir,
    couverts=couvrir, craignaient=craindre, craignait=craindre, craignant=craindre, craignent=craindre,
    craignirent=craindre, craignit=craindre, craindront=craindre, craint=craindre, crainte=craindre, craintes=craindre,
    craints=craindre, croient=croire, croiront=croire, croit=croire, croyaient=croire, croyait=croire, croyant=croire,
    cru=croire, crue=croire, crues=croire, crurent=croire, crus=croire, crut=croire, débat=débattre,
    débattaient=débattre, débattait=débattre, débattant=débattre, débattent=débattre, débattirent=débattre,
    débattit=débattre, débattront=débattre, débattu=débattre, débattue=débattre, débattues=débattre, débattus=débattre,
    décidée=décider, décidées=décider, décident=décider, décidèrent=décider, déclarée=déclarer, déclarées=déclarer,
    déclarent=déclarer, déclarèrent=déclarer, découvert=découvrir, découverte=découvrir, découverts=découvrir,
    défend=défendre, défendaient=défendre, défendait=défendre, défendant=défendre, défendent=défendre,
    défendirent=défendre, défendit=défendre, défendront=défendre, défendu=défendre, défendue=défendre,
    défendues=défendre, défendus=défendre, démentent=démentir, dénoncée=dénoncer, dénoncées=dénoncer,
    dénoncent=dénoncer, dénoncèrent=dénoncer, détenu=détenir, détenue=détenir, détenues=détenir, détenus=détenir,
    détiendra=détenir, détiendraient=détenir, détiendrait=détenir, détiendront=détenir, détiennent=détenir,
    détient=détenir, détinrent=détenir, détint=détenir, détrui=détruire, détruiaient=détruire, détruiait=détruire,
    détruiant=détruire, détruient=détruire, détruiirent=détruire, détruiit=détruire, détruiront=détruire,
    détruiu=détruire, détruiue=détruire, détruiues=détruire, détruius=détruire, devenu=devenir, devenue=devenir,
    devenues=devenir, devenus=devenir, deviendra=devenir, deviendraient=devenir, deviendrait=devenir,
    deviendront=devenir, deviennent=devenir, devient=devenir, devinrent=devenir, devint=devenir, dirent=dire,
    diront=dire, disaient=dire, disait=dire, disant=dire, disent=dire, dit=dire, dite=dire, dites=dire, dits=dire,
    doit=devoir, doivent=devoir, écriront=écrire, écrit=écrire, écrite=écrire, écrites=écrire, écrits=écrire,
    écrivaient=écrire, écrivait=écrire, écrivant=écrire, écrivent=écrire, écrivirent=écrire, écrivit=écrire,
    élisent=élire, élit=élire, élu=élire, élue=élire, élues=élire, élus=élire, emploient=employer, employé=employer,
    employée=employer, employées=employer, employèrent=employer, employés=employer, engagée=engager, engagées=engager,
    engagent=engager, engagèrent=engager, entend=entendre, entendaient=entendre, entendait=entendre,
    entendant=entendre, entendent=entendre, entendirent=entendre, entendit=entendre, entendront=entendre,
    entendu=entendre, entendue=entendre, entendues=entendre, entendus=entendre, entreprenaient=entreprendre,
    entreprenait=entreprendre, entreprenant=entreprendre, entreprend=entreprendre, entreprendront=entreprendre,
    entreprennent=entreprendre, entreprirent=entreprendre, entrepris=entreprendre, entreprise=entreprendre,
    entreprises=entreprendre, entreprit=entreprendre, envoient=envoyer, envoyé=envoyer, envoyée=envoyer,
    envoyées=envoyer, envoyèrent=envoyer, envoyés=envoyer, espérée=espérer, espérées=espérer, espèrent=espérer,
    espérèrent=espérer, essaye=essayer, essayé=essayer, essayée=essayer, essayées=essayer, essayent=essayer,
    essayèrent=essayer, essayés=essayer, exclu=exclure, excluaient=exclure, excluait=exclure, excluant=exclure,
    exclue=exclure, excluent=exclure, exclues=exclure, exclurent=exclure, excluront=exclure, exclus=exclure,
    exclut=exclure, exigée=exiger, exigées=exiger, exigent=exiger, exigèrent=exiger, exprimée=exprimer,
    exprimées=exprimer, expriment=exprimer, exprimèrent=exprimer, faisaient=faire, faisait=faire, faisant=faire,
    fait=faire, faite=faire, faites=faire, faits=faire, fera=faire, feraient=faire, ferait=faire, feront=faire,
    firent=faire, font=faire, fui=fuir, fuient=fuir, fuit=fuir, inclu=inclure, incluaient=inclure, incluait=inclure,
    incluant=inclure, inclue=inclure, incluent=inclure, inclues=inclure, inclurent=inclure, incluront=inclure,
    inclus=inclure, inclut=inclure, inscriront=inscrire, inscrit=inscrire, inscrite=inscrire, inscrites=inscrire,
    inscrits=inscrire, inscrivaient=inscrire, inscrivait=inscrire, inscrivant=inscrire, inscrivent=inscrire,
    inscrivirent=inscrire, inscrivit=inscrire, interdira=interdire, interdisait=interdire, interdisant=interdire,
    interdisent=interdire, interdit=interdire, interdite=interdire, interdites=interdire, interdits=interdire,
    intervenu=intervenir, intervenue=intervenir, intervenues=intervenir, intervenus=intervenir,
    interviendra=intervenir, interviendraient=intervenir, interviendrait=intervenir, interviendront=intervenir,
    interviennent=intervenir, intervient=intervenir, intervinrent=intervenir, intervint=intervenir,
    introduiront=introduire, introduisaient=introduire, introduisait=introduire, introduisant=introduire,
    introduisent=introduire, introduisirent=introduire, introduisit=introduire, introduit=introduire,
    introduite=introduire, introduites=introduire, introduits=introduire, lancée=lancer, lancées=lancer,
    lancent=lancer, lancèrent=lancer, levée=lever, levées=lever, lèvent=lever, levèrent=lever, libéra=libérer,
    libéraient=libérer, libérait=libérer, libérée=libérer, libérées=libérer, libèrent=libérer, libérèrent=libérer,
    liront=lire, lisaient=lire, lisait=lire, lisant=lire, lisent=lire, lue=lire, lues=lire, lurent=lire, lus=lire,
    maintenu=maintenir, maintenue=maintenir, maintenues=maintenir, maintenus=maintenir, maintiendra=maintenir,
    maintiendraient=maintenir, maintiendrait=maintenir, maintiendront=maintenir, maintiennent=maintenir,
    maintient=maintenir, maintinrent=maintenir, maintint=maintenir, menacée=menacer, menacées=menacer,
    menacent=menacer, menacèrent=menacer, menée=mener, menées=mener, mènent=mener, menèrent=mener, met=mettre,
    mettaient=mettre, mettait=mettre, mettant=mettre, mettent=mettre, mettront=mettre, meurent=mourir, meurt=mourir,
    mirent=mettre, mit=mettre, mort=mourir, morte=mourir, mortes=mourir, morts=mourir, mourra=mourir,
    naissaient=naître, naissait=naître, naissant=naître, naissent=naître, naît=naître, naîtront=naître,
    négocie=négocier, négocié=négocier, négociée=négocier, négociées=négocier, négocient=négocier,
    négocièrent=négocier, négociés=négocier, nu=naître, nue=naître, nues=naître, nurent=naître, nus=naître, nut=naître,
    obtenu=obtenir, obtenue=obtenir, obtenues=obtenir, obtenus=obtenir, obtiendra=obtenir, obtiendraient=obtenir,
    obtiendrait=obtenir, obtiendront=obtenir, obtiennent=obtenir, obtient=obtenir, obtinrent=obtenir, obtint=obtenir,
    offert=offrir, offerte=offrir, offertes=offrir, offerts=offrir, offraient=offrir, offrait=offrir, offrant=offrir,
    offre=offrir, offrent=offrir, offrirent=offrir, offriront=offrir, offrit=offrir, ouvert=ouvrir, ouverte=ouvrir,
    ouvertes=ouvrir, ouverts=ouvrir, ouvrent=ouvrir, partagée=partager, partagées=partager, partagent=partager,
    partagèrent=partager, parvenu=parvenir, parvenue=parvenir, parvenues=parvenir, parvenus=parvenir,
    parviendra=parvenir, parviendraient=parvenir, parviendrait=parvenir, parviendront=parvenir, parviennent=parvenir,
    parvient=parvenir, parvinrent=parvenir, parvint=parvenir, paye=payer, payé=payer, payée=payer, payées=payer,
    payent=payer, payèrent=payer, payés=payer, perd=perdre, perdaient=perdre, perdait=perdre, perdant=perdre,
    perdent=perdre, perdirent=perdre, perdit=perdre, perdront=perdre, perdu=perdre, perdue=perdre, perdues=perdre,
    perdus=perdre, permet=permettre, permettaient=permettre, permettait=permettre, permettant=permettre,
    permettent=permettre, permettront=permettre, permirent=permettre, permis=permettre, permise=permettre,
    permises=permettre, permit=permettre, plaignaient=plaindre, plaignait=plaindre, plaignant=plaindre,
    plaignent=plaindre, plaignirent=plaindre, plaignit=plaindre, plaindront=plaindre, plaint=plaindre,
    plainte=plaindre, plaintes=plaindre, plaints=plaindre, poursuit=poursuivre, poursuivaient=poursuivre,
    poursuivait=poursuivre, poursuivant=poursuivre, poursuivent=poursuivre, poursuivi=poursuivre,
    poursuivie=poursuivre, poursuivies=poursuivre, poursuivirent=poursuivre, poursuivis=poursuivre,
    poursuivit=poursuivre, poursuivront=poursuivre, prédira=prédire, prédiraient=prédire, prédirait=prédire,
    prédirent=prédire, prédiront=prédire, prédisaient=prédire, prédisait=prédire, prédisant=prédire, prédisent=prédire,
    prédit=prédire, prédite=prédire, prédites=prédire, prédits=prédire, préféra=préférer, préféraient=préférer,
    préférait=préférer, préférée=préférer, préférées=préférer, préfèrent=préférer, préférèrent=préférer,
    prenaient=prendre, prenait=prendre, prenant=prendre, prend=prendre, prendront=prendre, prennent=prendre,
    prévenu=prévenir, prévenue=prévenir, prévenues=prévenir, prévenus=prévenir, préviendra=prévenir,
    préviendraient=prévenir, préviendrait=prévenir, préviendront=prévenir, préviennent=prévenir, prévient=prévenir,
    prévinrent=prévenir, prévint=prévenir, prévirent=prévoir, prévit=prévoir, prévoient=prévoir, prévoiront=prévoir,
    prévoit=prévoir, prévoyaient=prévoir, prévoyait=prévoir, prévoyant=prévoir, prévu=prévoir, prévue=prévoir,
    prévues=prévoir, prévus=prévoir, prirent=prendre, pris=prendre, prise=prendre, prises=prendre, prit=prendre,
    procédée=procéder, procédées=procéder, procèdent=procéder, procédèrent=procéder, produiront=produire,
    produisaient=produire, produisait=produire, produisant=produire, produisent=produire, produisirent=produire,
    produisit=produire, produit=produire, produite=produire, produites=produire, produits=produire, promet=promettre,
    promettaient=promettre, promettait=promettre, promettant=promettre, promettent=promettre, promettront=promettre,
    promirent=promettre, promis=promettre, promise=promettre, promises=promettre, promit=promettre,
    prononcée=prononcer, prononcées=prononcer, prononcent=prononcer, prononcèrent=prononcer, protégée=protéger,
    protégées=protéger, protègent=protéger, protégèrent=protéger, rappelée=rappeler, rappelées=rappeler,
    rappelèrent=rappeler, rappellent=rappeler, recevait=recevoir, recevra=recevoir, reçoit=recevoir,
    reçoivent=recevoir, reconnaissaient=reconnaître, reconnaissait=reconnaître, reconnaissant=reconnaître,
    reconnaissent=reconnaître, reconnaît=reconnaître, reconnaîtront=reconnaître, reconnu=reconnaître,
    reconnue=reconnaître, reconnues=reconnaître, reconnurent=reconnaître, reconnus=reconnaître, reconnut=reconnaître,
    reçu=recevoir, reçue=recevoir, reçues=recevoir, reçus=recevoir, réduiront=réduire, réduisaient=réduire,
    réduisait=réduire, réduisant=réduire, réduisent=réduire, réduisirent=réduire, réduisit=réduire, réduit=réduire,
    réduite=réduire, réduites=réduire, réduits=réduire, rejetée=rejeter, rejetées=rejeter, rejetèrent=rejeter,
    rejettent=rejeter, remet=remettre, remettaient=remettre, remettait=remettre, remettant=remettre,
    remettent=remettre, remettront=remettre, remirent=remettre, remis=remettre, remise=remettre, remises=remettre,
    remit=remettre, remplacée=remplacer, remplacées=remplacer, remplacent=remplacer, remplacèrent=remplacer,
    rend=rendre, rendaient=rendre, rendait=rendre, rendant=rendre, rendent=rendre, rendirent=rendre, rendit=rendre,
    rendront=rendre, rendu=rendre, rendue=rendre, rendues=rendre, rendus=rendre, renforcée=renforcer,
    renforcées=renforcer, renforcent=renforcer, renforcèrent=renforcer, renoncée=renoncer, renoncées=renoncer,
    renoncent=renoncer, renoncèrent=renoncer, répétée=répéter, répétées=répéter, répètent=répéter, répétèrent=répéter,
    répond=répondre, répondaient=répondre, répondait=répondre, répondant=répondre, répondent=répondre,
    répondirent=répondre, répondit=répondre, répondront=répondre, répondu=répondre, répondue=répondre,
    répondues=répondre, répondus=répondre, reprenaient=reprendre, reprenait=reprendre, reprenant=reprendre,
    reprend=reprendre, reprendront=reprendre, reprennent=reprendre, reprirent=reprendre, repris=reprendre,
    reprise=reprendre, reprises=reprendre, reprit=reprendre, résolu=résoudre, résolue=résoudre, résolvent=résoudre,
    résout=résoudre, ressentent=ressentir, retenu=retenir, retenue=retenir, retenues=retenir, retenus=retenir,
    retiendra=retenir, retiendraient=retenir, retiendrait=retenir, retiendront=retenir, retiennent=retenir,
    retient=retenir, retinrent=retenir, retint=retenir, revenu=revenir, revenue=revenir, revenues=revenir,
    revenus=revenir, reviendra=revenir, reviendraient=revenir, reviendrait=revenir, reviendront=revenir,
    reviennent=revenir, revient=revenir, revinrent=revenir, revint=revenir, savirent=savoir, savit=savoir,
    savoient=savoir, savoiront=savoir, savoit=savoir, savoyaient=savoir, savoyait=savoir, savoyant=savoir, savu=savoir,
    savue=savoir, savues=savoir, savus=savoir, sentent=sentir, soumet=soumettre, soumettaient=soumettre,
    soumettait=soumettre, soumettant=soumettre, soumettent=soumettre, soumettront=soumettre, soumirent=soumettre,
    soumis=soumettre, soumise=soumettre, soumises=soumettre, soumit=soumettre, soutenu=soutenir, soutenue=soutenir,
    soutenues=soutenir, soutenus=soutenir, soutiendra=soutenir, soutiendraient=soutenir, soutiendrait=soutenir,
    soutiendront=soutenir, soutiennent=soutenir, soutient=soutenir, soutinrent=soutenir, soutint=soutenir,
    suggéra=suggérer, suggéraient=suggérer, suggérait=suggérer, suggérée=suggérer, suggérées=suggérer,
    suggèrent=suggérer, suggérèrent=suggérer, suivaient=suivre, suivait=suivre, suivant=suivre, suivent=suivre,
    suivi=suivre, suivie=suivre, suivies=suivre, suivirent=suivre, suivis=suivre, suivit=suivre, suivront=suivre,
    surprenaient=surprendre, surprenait=surprendre, surprenant=surprendre, surprend=surprendre,
    surprendront=surprendre, surprennent=surprendre, surprirent=surprendre, surpris=surprendre, surprise=surprendre,
    surprises=surprendre, surprit=surprendre, suspend=suspendre, suspendaient=suspendre, suspendait=suspendre,
    suspendant=suspendre, suspendent=suspendre, suspendirent=suspendre, suspendit=suspendre, suspendront=suspendre,
    suspendu=suspendre, suspendue=suspendre, suspendues=suspendre, suspendus=suspendre, tenu=tenir, tenue=tenir,
    tenues=tenir, tenus=tenir, tiendra=tenir, tiendraient=tenir, tiendrait=tenir, tiendront=tenir, tiennent=tenir,
    tient=tenir, tinrent=tenir, tint=tenir, traduiront=traduire, traduisaient=traduire, traduisait=traduire,
    traduisant=traduire, traduisent=traduire, traduisirent=traduire, traduisit=traduire, traduit=traduire,
    traduite=traduire, traduites=traduire, traduits=traduire, transmet=transmettre, transmettaient=transmettre,
    transmettait=transmettre, transmettant=transmettre, transmettent=transmettre, transmettront=transmettre,
    transmirent=transmettre, transmis=transmettre, transmise=transmettre, transmises=transmettre, transmit=transmettre,
    vainc=vaincre, vaincu=vaincre, vécu=vivre, vend=vendre, vendent=vendre, vendu=vendre, vendue=vendre, vendus=vendre,
    venu=venir, venue=venir, venues=venir, venus=venir, verra=voir, verraient=voir, verrait=voir, verront=voir,
    veulent=vouloir, veut=vouloir, viendra=venir, viendraient=venir, viendrait=venir, viendront=venir, viennent=venir,
    vient=venir, vinrent=venir, vint=venir, virent=voir, vit=vivre, vivent=vivre, voient=voir, voit=voir,
    voudra=vouloir, voudraient=vouloir, voudrait=vouloir, voudront=vouloir, voulaient=vouloir, voulait=vouloir,
    voulant=vouloir, voulu=vouloir, voulue=vouloir, voulues=vouloir, voulurent=vouloir, voulus=vouloir, voulut=vouloir,
    voyaient=voir, voyait=voir, voyant=voir, vu=voir, vues=voir, vus=voir
    """
)
"""Verb forms that no stemmer joins."""

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
MONTHS = (
    *((word, month) for month, word in enumerate(_MONTHS.split(), start=1)),
    *(
        ("janv", 1),
        ("févr", 2),
        ("fév", 2),
        ("avr", 4),
        ("juil", 7),
        ("sept", 9),
        ("oct", 10),
        ("nov", 11),
        ("déc", 12),
    ),
)
_WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"
WEEKDAYS = (
    *((word, day) for day, word in enumerate(_WEEKDAYS.split())),
    *((f"{word}s", day) for day, word in enumerate(_WEEKDAYS.split())),
)
RELATIVE_DAYS = (
    ("avant-hier", -2),
    ("hier", -1),
    ("hier soir", -1),
    ("aujourd'hui", 0),
    ("demain", 1),
    ("après-demain", 2),
)

FRACTIONS = read_pairs(
    """
    la moitié=1/2, moitié +des=1/2, demi *=1/2, un tiers=1/3, le tiers=1/3, deux tiers=2/3, un quart +de=1/4,
    un quart +des=1/4, un quart +du=1/4, le quart +des=1/4, le quart +du=1/4, trois quarts=3/4, un cinquième=1/5,
    deux cinquièmes=2/5, trois cinquièmes=3/5, quatre cinquièmes=4/5, un dixième=1/10, un sur deux=1/2,
    un sur trois=1/3, un sur quatre=1/4, un sur cinq=1/5, un sur dix=1/10
    """
)
"""Shares; what follows + must stand behind and is no part of it, * stands for a scale such as "million"."""
