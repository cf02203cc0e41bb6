"""French words that say the same in news and official language, collected from memory of news prose.

Every two words of a group stand for each other in nearly every place; forms with another stem stand beside them.
"""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

SYNONYMS = read_synonyms(
    """
    abaisser, abaissée, réduire, réduise, réduisons; abordent, aborder, abordons, abordée, traitent, traiter,
    traitons, traitées; abords, alentours, environs; abri, abris, refuge; absence, manque; abîmer, abîmée,
    endommager; accomplir, effectuent, effectuer, effectuée, réalisent, réaliser, réalisons, réalisée; accomplir,
    exécutent, exécuter, exécutée; accord, convention; accord, entente; accord, pacte; accord, traité; accordent,
    accorder, accordons, accordée, attribuent, attribuer, attribuée; accordent, accorder, accordons, accordée,
    consens, consentent, consentir; accordent, accorder, accordons, accordée, octroient, octroyer, octroyé,
    octroyée; accroissant, accroît, accroître, amplifie, amplifient, amplifier, amplifiée; accroissant, accroît,
    accroître, augmentent, augmenter, augmentée; accroissement, augmentation, hausse; accueillir, accueillons,
    recevant, recevoir, recevons, recevrait, recevrons, recevront, reçois, reçoive, reçurent, reçut; accueillir,
    accueillons, saluent, saluer, saluons, saluée; accèdent, accès, accéder; accès, entrée; accélèrent, accélérer,
    accélérée, hâter; achat, acquisition; acheminement, transport; acheminer, acheminée, transportent,
    transporter, transportées; acheter, achetons, achetée, achètent, acquièrent, acquérir; achever, achèvent,
    conclure, terminent, terminer, terminons, terminée; achever, achèvent, finir, terminent, terminer, terminons,
    terminée; achèvement, fin; acquisition, acquièrent, acquérir; acquittent, acquitter, versent, verser, versées;
    action, agir, agis, agissait, agissons; actuel, présent; actuellement, en ce moment; actuellement, maintenant;
    actuellement, à présent; adaptation, ajustement; adaptent, adapter, adaptée, ajustent, ajuster; additionnel,
    supplémentaire; additionner, ajoutent, ajouter, ajoutons; adhérent, membre; adhésion, intégration; adjacent,
    contigu, contigus; admets, admettons, admettre, admission; admets, admettons, admettre, reconnais,
    reconnaissais, reconnaissons, reconnaître; administration, gestion; administrent, administrer, administrée,
    gèrent, gérer, gérons, gérée; adoucir, atténuer; adresser, adressons, adressée, enverra, enverrons, enverront,
    envoyer, envoyons; adversaire, concurrent, rival; adéquat, approprié, appropriée; affaiblir, fragiliser,
    fragilisée; affaire, dossier; affectent, affecter, allouer, allouées, attribuent, attribuer, attribuée;
    affection, maladie; affirment, affirmer, affirmons, affirmée, assurent, assurer, assurons; affirment,
    affirmer, affirmons, affirmée, soutenir, soutenons, soutienne; affirmer, déclarer; affrontement, combat,
    combats; affrontement, heurt; affrontent, affronter, faire face; afin de, pour; aggravation, détérioration;
    aggravent, aggraver, aggravée, empirer; agriculteur, agricultrice, cultivateur, paysan, paysanne; aide,
    assistance; aide, soutien; aident, aider, aidons, aidée, assistent, assister, assistons; aire, zone; aisé,
    aisée, facile; ajournement, report; ajourner, diffèrent, différer, reportent, reporter, reporters, reportée,
    repousser, repoussée; alerte, avertissement; alertent, alerter, avertir; aliment, nourriture; aliments,
    nourriture; allocution, discours; allouer, allouées, consacrent, consacrer, consacrée; alternative, option;
    amender, amendée, modifient, modifier, modifié, modifiée; amplement, largement; ampleur, envergure; ampleur,
    étendue; analogue, semblable, similaire; analyse, étude; analysent, analyser, analysons, examinent, examiner,
    examinons, examinée, étudient, étudier, étudié; ancien, ex; annoncer, annonçons, déclarer, déclarons;
    annuaire, répertoire; annuel, par an; annuellement, chaque année; annulation, résiliation; annulent, annuler,
    résilier, résilié; annulent, annuler, suppriment, supprimer, supprimons, supprimée; anticipent, anticiper,
    avancent, avancer; anticipent, anticiper, prévoie, prévoir, prévois, prévoyons; antérieur, préalable;
    antérieur, précédent; antérieurement, auparavant; apaisent, apaiser, apaisée, calment, calmer, calmée;
    apparaissait, apparaît, apparaître, apparaîtront, apparu, apparurent, apparus, apparut, surgir; apparaissait,
    apparaît, apparaître, apparaîtront, apparu, apparurent, apparus, apparut, émerger; appareil, avion; appareil,
    dispositif; appeler, appelons, dénommer, dénommées, nomment, nommer, nommée; appliquent, appliquer,
    appliquons, exécutent, exécuter, exécutée; appliquent, appliquer, appliquons, mettre en œuvre; apport,
    contribution; apportent, apporter, apportons, apportèrent, apportées, contribuent, contribuer, contribuèrent;
    apportent, apporter, apportons, apportèrent, apportées, fournir; approfondir, creusent, creuser; approprié,
    appropriée, opportun; approvisionnement, ravitaillement; approvisionnent, approvisionner, ravitailler;
    approximativement, environ, à peu près; appui, appuis, soutien; appuyer, appuyons, soutenir, soutenons,
    soutienne; après, ensuite; apte, capable; aptitude, capacité; ardu, difficile; argent, fonds; armement, armes;
    armée, forces armées; arrivent, arriver, arrivons, arrivèrent, arrivée, parvenir, parvenons, parviens;
    arrivent, arriver, arrivons, arrivèrent, arrivée, se produire, survenir, survenu, survenus, survienne,
    surviennent, survient, survint; arrêtent, arrêter, arrêtons, arrêtèrent, arrêtée, cesser, cessons, cessèrent;
    arrêtent, arrêter, arrêtons, arrêtèrent, arrêtée, stopper, stoppée; arrêter, interpeller; article, produit;
    aspect, facette; assaillir, attaquent, attaquer, attaquons, attaquèrent, attaquée; assez, suffisamment;
    assiègent, assiéger, encerclent, encercler, encerclée; associe, associent, associer, associée, lient, lier,
    liée; assurent, assurer, assurons, garantir; atomique, nucléaire; atout, avantage; attestent, attester,
    attestées, certifie, certifier; attestent, attester, attestées, confirmer, confirmons; attribution, octroi; au
    moyen de, grâce à; au sujet de, concernant, à propos de; augmentation, progression; augmentent, augmenter,
    augmentée, croître; augmentent, augmenter, augmentée, hausser, relever, relevons, relèvent; augmentent,
    augmenter, augmentée, majorer, majorée; auparavant, avant, précédemment; aussi, également; aussitôt,
    immédiatement; authentique, réel, véritable; auto, automobile, autos, voiture; autorisation, permission,
    permissions; autorisent, autoriser, habiliter; autorisent, autoriser, permets, permettons, permettre,
    permettrons; avancent, avancer, progresser; avancée, progrès; avantage, bénéfice; avantageux, bénéfique,
    profitable; avertir, aviser; avertir, prévenir, préviens; avertissement, mise en garde; avis, point de vue;
    aviser, informent, informer, informons; baisse, chute; baisse, diminution, réduction; baisse, recul; baisser,
    baissée, diminuent, diminuer, réduire, réduise, réduisons; bannir, proscrire, proscrit; banqueroute, faillite;
    barrière, frein, obstacle; base, fondement; basent, baser, basée, fondent, fonder, fondèrent, fondée;
    bataille, combat, combats; bateau, bâtiment, navire; berge, rive; besoin, nécessité; bien que, quoique;
    bientôt, prochainement; bilan, résultat; bizarre, étrange; bonheur, joie; boutique, magasin; branche, secteur;
    brave, courageux; bravoure, courage; bref, court, courte; bref, succinct; brièvement, succinctement;
    brusquement, soudainement, subitement; brut, pétrole; brûlent, brûler, brûlure, brûlée; bureau, office; but,
    finalité; but, objectif; bâtiment, immeuble, édifice; bâtir, construire, construisant, construisent,
    construisons, construit, édifier, édifié, édifiée; bénéfice, profit, profits; bénéficie, bénéficient,
    bénéficier, jouir; cachent, cacher, cachons, cachée, dissimulent, dissimuler; cadavre, corps; cadre, contexte;
    calamité, désastre; calculent, calculer, calculée, chiffrent, chiffrer; calendrier, échéancier; calme,
    tranquillité; candidat, prétendant; candidature, postulation; capitulation, reddition; capituler, rendons,
    rendre, rendrons, rends; caractéristique, trait; carburant, combustible; cataclysme, catastrophe, désastre;
    catastrophique, désastreux; catégorie, classe; cause, raison; causent, causer, causée, entraînent, entraîner,
    occasionnent, occasionner, occasionnée, provoquent, provoquer, provoquèrent, provoquée; cependant, néanmoins,
    pourtant, toutefois; cesser, cessons, cessèrent, stopper, stoppée; cessez-le-feu, trêve; cession, cèdent,
    céder, cédée; challenge, défi; champ, domaine; chance, occasion; changement, modification; changent, changer,
    changèrent, modifient, modifier, modifié, modifiée; chaos, désordre; chaque jour, quotidiennement; chargent,
    charger, chargée, confient, confier, confié, confiée; chauffeur, conducteur, conductrice; chemin de fer,
    train; cher, coûteux, onéreux; cherchent, chercher, cherchions, cherchons, cherchèrent, cherchée, tentent,
    tenter, tentons, tentèrent, tentées; chercheur, chercheuse, scientifique; chiffre, nombre; choisir, choix;
    choisir, sélectionnent, sélectionner, sélectionnées; choix, option; choix, sélection; chute, recul; chômeur,
    sans-emploi; cible, objectif; circonstance, situation; citent, citer, citons, mentionnent, mentionner,
    mentionnons, mentionnée, évoquent, évoquer, évoquée; clair, manifeste, évident; clair, net; clair,
    transparent; clairement, nettement; clarification, éclaircissement; clarifier, clarifié, expliquent,
    expliquer, expliquons, expliquée; clarifier, clarifié, éclaircir; clore, close, clôt, clôturer, clôturée;
    clôture, fermeture; cohérent, logique; collaboration, coopération; collaborent, collaborer, coopèrent,
    coopérer; collecte, recueil; collectent, collecter, collectées, recueillent, recueillir; collègue, confrère;
    collègue, homologue; combat, combats, lutte; combattons, combattre, luttent, lutter, luttons; comblent,
    combler, remplir; commencement, début, démarrage; commencent, commencer, commencèrent, commencée, commençons,
    débutent, débuter, débutée, entament, entamer, entamée; commencent, commencer, commencèrent, commencée,
    commençons, démarrent, démarrer, démarrée; commentaire, remarque; commerce, négoce; commercialiser,
    commercialisée, vendons, vendre, vendront, vends, vendues; commun, conjoint; communique, communiquent,
    communiquer, communiquée, transmets, transmettre; communiqué, déclaration; commémorer, célèbrent, célébrer,
    célébrons, célébrée; compagnie, entreprise, firme; comparent, comparer, comparons, confrontent, confronter;
    compensation, dédommagement, indemnisation; compensent, compenser, contrebalancer; compensent, compenser,
    dédommager, indemniser; complet, entier, entière, intégral, total; complexe, compliqué, compliquée; compliqué,
    compliquée, difficile; complètement, entièrement, totalement; comportement, conduite; comportent, comporter,
    comprendre, comprendrons, comprends, comprenne, comprenons, inclure, incluse; comportent, comporter, contenir,
    contiendra, contienne, contiennent, contient; composent, composer, composée, constituent, constituer,
    constituèrent, constituée; composent, composer, composée, forment, former, formons, formèrent, formée;
    comprendre, comprendrons, comprends, comprenne, comprenons, saisir; compréhension, entendement; compte rendu,
    rapport; compétent, qualifié, qualifiée; concevant, concevoir, concevons, conçois, conçoit, conçoivent, conçu,
    conçut, élaborent, élaborer; condamnent, condamner, condamnons, condamnée, dénoncer, dénonçons; condition,
    exigence; conduire, conduis, dirigent, diriger, dirigée; conduire, conduis, mener; confection, fabrication;
    confirmer, confirmons, corroborer; confiscation, saisie; confisquer, saisir; conformément à, selon; conférence
    de presse, point de presse; congédier, licencie, licencier; conjoncture, situation; connexion, connexions,
    liaison; consacrent, consacrer, consacrée, dédier, dédié, dédiée; conseillent, conseiller, conseillers,
    conseillons, conseillée, recommandent, recommander, recommandons, recommandée; conservation, préservation;
    conservent, conserver, conservons, gardent, garder, maintenir, maintenons, maintienne; considèrent,
    considérait, considérer, considérée, estiment, estimer, estimons, estimée; considérable, important;
    considérable, notable, significatif, substantiel; considérablement, notablement, sensiblement,
    significativement; consigner, enregistrent, enregistrer, enregistrons, enregistrée; consignes, directives,
    instructions; consolidation, renforcement; consolider, renforcer; constamment, continuellement, sans cesse;
    constant, continu, continus; constant, continuel, incessant; constatent, constater, constatons, constatée,
    observent, observer, observons, observée; constatent, constater, constatons, constatée, remarquent, remarquer,
    remarquons, remarquée; constituent, constituer, constituèrent, constituée, forment, former, formons,
    formèrent, formée; construction, édification; construction, édifice; consécutif, successif; conséquence,
    effet; conséquence, répercussion; contamination, infection; contamination, pollution; contaminer, contaminée,
    infecter; contenir, contiendra, contienne, contiennent, contient, renferment, renfermer; contentieux, litige;
    contestent, contester, contestée, réfutent, réfuter, réfutée; continu, continus, ininterrompu; continuation,
    poursuite; continuent, continuer, continuons, continuèrent, continuée, poursuis, poursuive, poursuivons,
    poursuivre, poursuivrons; contraignent, contraindre, contraint, forcent, forcer, obligent, obliger;
    controverse, polémique; controversé, controversée, polémique; contrôle, vérification; contrôlent, contrôler,
    contrôlée, vérifie, vérifient, vérifier, vérifiées; convaincant, probant; convaincre, convaincue, persuader;
    convaincu, convaincus, persuadé, persuadée; conversation, discussion; conversation, entretien; conversation,
    échange; conversion, transformation; convertir, transforment, transformer, transformée; copie, exemplaire;
    correct, exact; correction, corrigent, corriger; coste, côte, littoral; coulent, couler, coulée, sombrent,
    sombrer; courant, fréquent; coutumier, coutumière, habituel, usuel; couverture, couvrent, couvrir; coût, prix;
    craignais, craignons, craindre, crains, redoutent, redouter, redoutée; crainte, peur; crispation, tension;
    croire, crois, croyais, croyance, croyions, croyons; croire, crois, croyais, croyions, croyons, pensent,
    penser, pensons; croissance, croître; crucial, décisif, déterminant; crucial, essentiel; création, créent,
    créer, créons, créèrent, créée; crédible, vraisemblable; crédit, crédits, prêt; créent, créer, créons,
    créèrent, créée, fondent, fonder, fondèrent, fondée; créent, créer, créons, créèrent, créée, instaurent,
    instaurer, instaurée; créent, créer, créons, créèrent, créée, établir; célèbre, fameux; célèbre, renommé;
    célèbrent, célébrer, célébrons, célébrée, fêtent, fêter, fêtons, fêtée; célébration, fête; côtier, côtière,
    littoral; d'après, selon; d'habitude, habituellement; danger, dangers, péril; danger, dangers, risque; danger,
    menace; dangereux, périlleux; dangereux, risqué, risquée; de même, également; de plus, en outre, par ailleurs;
    demande, requête; demande, sollicitation; demandent, demander, demandons, demandèrent, demandée, sollicitent,
    solliciter, sollicitée; demander, réclamer; demeurent, demeurer, restent, rester, restions, restons,
    restèrent, restée; dernièrement, récemment; dessein, intention; destituer, limoger, révoquer, révoquée;
    destruction, détruire, détruisant, détruisent, détruit; dette, endettement; devancent, devancer, devancée,
    précèdent, précéder, précédée; devancier, prédécesseur; dialoguer, discutent, discuter, discutons; difficile,
    dur; difficulté, problème; diffusent, diffuser, diffusée, publient, publier, publions, publié, publiée;
    diffèrent, différer, retardent, retarder; différence, écart; différend, divergence, désaccord; différend,
    désaccord, litige; différent, distinct; diminuent, diminuer, reculent, reculer, reculons; dire, déclarer; dire
    merci, remercie, remercient, remercier, remerciée; directive, ligne directrice; dirigeant, leader, leaders;
    dirigeant, responsable; dirigent, diriger, dirigée, gouvernent, gouverner, gouvernée; dirigent, diriger,
    dirigée, orientent, orienter; discussion, débat, débats; discussions, négociations; discussions, pourparlers;
    discutent, discuter, discutons, débattre; disparité, inégalité; dispensent, dispenser, dispensée, exempter;
    disposition, mesure; dissension, désaccord; dissuader, découragent, décourager; distant, lointain, éloigné,
    éloignée; distinction, récompense; distribuent, distribuer, répartir; distribution, répartition; divers,
    diverses, varié, variée; diversité, variété; divisent, diviser, séparent, séparer, séparées; division,
    séparation; divulguer, divulguées, révèlent, révéler, révélèrent; docteur, médecin; domaine, secteur; dommage,
    dégât; dommage, préjudice; dommageable, nuisible; don, donation; donc, par conséquent; donner, fournir;
    donnée, information; dorénavant, désormais; doucement, lentement; dresser, établir; drogue, stupéfiant;
    durable, pérenne; durant, pendant; dynamiser, encouragent, encourager, encouragée, stimulent, stimuler,
    stimulée; débours, dépense; débourser, dépensent, dépenser, dépensée; déceler, découvrent, découvrir,
    découvrons, détectent, détecter, détectée; déception, décevoir, déçois, déçoit, déçoivent; déchet, détritus;
    déchets, ordures; décider, décidons, décision; décider, décidons, tranchent, trancher; décision, résolution;
    déclenchent, déclencher, déclenchée, entament, entamer, entamée; déclenchent, déclencher, déclenchée,
    provoquent, provoquer, provoquèrent, provoquée; décompte, dépouillement; découverte, découvertes, trouvaille;
    découvrent, découvrir, découvrons, trouvent, trouver, trouvions, trouvons, trouvèrent, trouvées; décrochent,
    décrocher, obtenir, obtenons, obtiendrons, obtiens; décèdent, décéder, décédée, meurs, mourir, mourrait,
    mourrons, mourront, moururent, mourut; décès, mort; décélération, ralentissement; décélérer, ralentir;
    défende, défendons, défendre, protéger; définitif, final; déflagration, détonation, explosion; dégradation,
    détérioration; dégradent, dégrader, détériorent, détériorer, détériorée; délégué, déléguée, représentant;
    démentir, niait, niant, nient, nier, nies; démonstration, preuve; démontrent, démontrer, démontrée, prouvent,
    prouver; démontrer, montrer; départ, pars, partent, partir, partons; départ, sortie; dépasser, dépassé,
    excèdent, excéder, excédée; dépasser, dépassé, outrepasser, outrepassé; dépasser, dépassé, surpasser,
    surpassé; dépistage, détection; dépister, détectent, détecter, détectée; déplacement, visite; déplacement,
    voyage; déplacent, déplacer, transfèrent, transférer, transférée; déplorent, déplorer, déplorons, regrettent,
    regretter, regrettons, regrettée; déposition, témoignage; dépêcher, enverra, enverrons, enverront, envoyer,
    envoyons; désignation, nomination; désignent, désigner, désignée, nomment, nommer, nommée; désir, désirs,
    souhait, souhaits, voeu, voeux; désirent, désirer, souhaitent, souhaiter, souhaitons, souhaitée; désordres,
    troubles; désormais, maintenant; détaillent, détailler, expliciter; détectent, détecter, détectée, repèrent,
    repérer, repérée; détenir, détiens, possèdent, posséder, possédons; développement, évolution; dévoilent,
    dévoiler, dévoilée, révèlent, révéler, révélèrent; effectif, personnel; effectif, réel; effectivement,
    réellement; effectuent, effectuer, effectuée, opèrent, opérer; effet, impact; effet, répercussion; efficace,
    performant; efficacité, performance; effondrement, écroulement; effondrent, effondrer, écroulent, écrouler,
    écroulée; embauche, recrutement; embauchent, embaucher, embauchée, recrutent, recruter, recrutons, recrutée;
    emplacement, localisation; emplacement, site; emploi, emplois, poste; emploi, emplois, travail, travaux;
    emploi, emplois, utilisation; employer, employons, utilisent, utiliser, utilisons, utilisée; employé, salarié,
    salariée; employés, personnel; empêchent, empêcher, prévenir, préviens; en dépit de, malgré; en fin de compte,
    finalement; en même temps, simultanément, à la fois; en partie, partiellement; en raison de, à cause de;
    encerclent, encercler, encerclée, entourent, entourer, entourée; encourageant, prometteur, prometteuse;
    encouragent, encourager, encouragée, incitent, inciter; endroit, lieu, lieux; enfin, finalement; enfreignent,
    enfreindre, enfreint, transgresser, violer, violée; engendrent, engendrer, engendrée, génèrent, générer,
    générées; engendrent, engendrer, engendrée, provoquent, provoquer, provoquèrent, provoquée; engin, machine;
    enjoignant, enjoindre, enjoint, ordonnent, ordonner; enlever, enlèvent, kidnapper, kidnappée; enlever,
    enlèvent, retirent, retirer, retirèrent, retirées; enlèvement, kidnapping, rapt; enquête, investigation;
    enquêtent, enquêter, investiguer; enquêteur, investigateur; enregistrement, inscription; enregistrent,
    enregistrer, enregistrons, enregistrée, inscrire, inscris, inscrive; enseignant, professeur; enseignement,
    éducation; ensuite, puis, puys; entament, entamer, entamée, lancer, lancers; entendons, entendre, entends,
    écoutent, écouter, écoutons, écoutée; entité, organisme; entrave, obstacle; entravent, entraver, gênent,
    gêner; entreprise, société; entretien, interview; entretien, rencontre; envahir, invasion; enverra, enverrons,
    enverront, envoyer, envoyons, expédier, expédié; envers, vis-à-vis de; environnement, milieu, milieux;
    environnemental, écologique; envoi, envois, expédition; envoyé, émissaire; erreur, faute; erroné, erronée,
    inexact; espèces, liquide; esquiver, éluder; essai, essais, tentative; essai, essais, test, épreuve; essaient,
    essayer, essayons, tentent, tenter, tentons, tentèrent, tentées; essentiel, fondamental, primordial;
    essentiellement, principalement, surtout; estimation, évaluation; estiment, estimer, estimons, estimée,
    jugent, juger, jugée; estiment, estimer, estimons, estimée, évaluent, évaluer, évaluée; exact, précis; examen,
    étude; exceptionnel, extraordinaire; exceptionnellement, extraordinairement; excepté, exceptée, hormis;
    exclure, écartent, écarter; exclusivement, uniquement; excusent, excuser, excusons, excusée, pardonnent,
    pardonner, pardonnée; excuses, pardon; excédent, surplus; exercent, exercer, pratiquent, pratiquer,
    pratiquons, pratiquée; exercice, manœuvre; exiger, nécessitent, nécessiter; exiger, réclament, réclamer,
    réclamons, réclamée; expert, spécialiste; expirer, échoir, échoit; explosent, exploser, explosée, éclatent,
    éclater; exposent, exposer, présentent, présenter, présentons, présentèrent, présentée; exprimer, exprimons,
    formulent, formuler; extension, prolongement; extension, élargissement; extension, étend, étendent, étendre;
    extinction, éteignent, éteignit, éteindre, éteins; extraire, extraite, retirent, retirer, retirèrent,
    retirées; extérieur, étranger, étrangers; exécutif, gouvernement; fabrication, production; fabrique, usine;
    fabriquent, fabriquer, fabriquée, produire, produise, produisons; facile, simple; facteur, élément; faisable,
    réalisable; favorable, propice; favorisent, favoriser, favorisée, promeut, promeuvent, promouvant, promouvoir,
    promu; façon, manière; ferme, résolu, résolues, résolus; feu, feux, incendie; fidèle, loyal; film,
    long-métrage; fin, terme; fixent, fixer, fixons, établir; fluctuation, oscillation; fluctuer, oscillent,
    osciller; fonction, poste; fonction, rôle; fonds, ressources; forment, former, formons, formèrent, formée,
    instruire, instruite; formulent, formuler, énoncer, énoncées; fort, intense; fort, puissant; fortifie,
    fortifier, renforcer; foule, multitude; fournir, procurent, procurer, procurée; fournisseur, prestataire;
    franc, franche, franque, sincère; franchir, traversent, traverser, traversons; franchise, sincérité;
    franchissement, traversée; freinent, freiner, freinée, réfréner; frontalier, frontalière, limitrophe;
    fréquemment, souvent; fuir, fuite, fuyait, fuyons; futur, prochain; futur, à venir; gagnant, vainqueur;
    gagnent, gagner, gagnons, remportent, remporter, remportée; gain, profit, profits; genre, sorte, type; gens,
    personnes; gestion, gèrent, gérer, gérons, gérée; gigantesque, immense, énorme; global, mondial;
    globalisation, mondialisation; graduel, progressif; graduellement, peu à peu, progressivement; gratitude,
    reconnaissance; gratuit, sans frais; gratuitement, sans frais; grave, sérieux; gravement, sérieusement;
    guident, guider, guidée, orientent, orienter; généralement, habituellement, ordinairement; habitants,
    population; habitants, résidents; habitation, logement; habitation, maison; habitent, habiter, habitons,
    logent, loger, logées; habitent, habiter, habitons, résider, vive, vivions, vivons, vivre, vivrons, vivront,
    vécurent, vécut; hausse, progression; haut, élevé, élevée; homogène, uniforme; hôtel de ville, mairie;
    identique, mesme, même; immunisation, vaccination; immuniser, vacciner; immédiat, instantané, instantanée;
    implantation, installation; implanter, implantée, établir; important, majeur; important, significatif;
    imprévu, imprévus, inattendu, inattendus; impératif, indispensable; impôt, taxe; inacceptable, inadmissible;
    inaccoutumé, inhabituel; inauguration, ouverture; inaugurer, inaugurée, ouvrir; incident, événement; incitent,
    inciter, pousser, poussons; incombent, incomber, revenir, revenons, reviendrais, reviendrons, reviens;
    incontestable, indiscutable; incontestable, indubitable, indéniable; incontestablement, indiscutablement;
    indice, signe; indice, taux; indiquent, indiquer, indiquée, signalent, signaler, signalons, signalées;
    indispensable, nécessaire; individu, individus, personne; infime, minime; infondé, infondées, injustifié,
    injustifiée; information, nouvelle; initiative, proposition; innovant, novateur, novatrice; inondent, inonder,
    submerger, submergées; inquiet, préoccupé, préoccupée; inquiètent, inquiéter, inquiétée, préoccupent,
    préoccuper; inquiétude, préoccupation; insignifiant, négligeable; insistent, insister, insistons, soulignent,
    souligner, soulignons, soulignée; installent, installer, installons, installèrent, installée, posent, poser,
    posons; instance, organe; instant, moment; instauration, mise en place; instaurent, instaurer, instaurée,
    instituer, instituée; instaurent, instaurer, instaurée, introduire; instaurent, instaurer, instaurée, établir;
    institution, organisme; instrument, outil; insuccès, échec; insupportable, intolérable; insurgé, rebelle;
    insurrection, rébellion, rébellions, soulèvement; intention, volonté; interdiction, prohibition; interdire,
    interdis, interdise, interdisons, prohiber; international, mondial; interne, intérieur; interrogation,
    question; interrogent, interroger, interrogée, questionnent, questionner, questionnée; interrompant,
    interrompent, interrompre, interrompt, interrompu, suspendre; interruption, suspension; intégralité, totalité;
    investir, placent, placer, placée, plaçons; investissement, placement; inédit, inédite, sans précédent;
    inéluctable, inévitable; issue, résultat; itinéraire, parcours; jeter, jettent, lancer, lancers; journal,
    quotidien; journalier, quotidien; journaliste, reportent, reporter, reporters, reportée; jugement, verdict;
    juste, équitable; laisser, laissons, laissèrent, permets, permettons, permettre, permettrons; laps de temps,
    période; lecture, lire, lise, lisons; lettre, missive; liberté, libre; licenciement, renvoi, renvois; lien,
    rapport; lien, relation; lient, lier, liée, relie, relient, relier; lieu, lieux, site; limitation,
    restriction; limitent, limiter, restreignant, restreignent, restreindre, restreint; limitrophe, voisin;
    limogeage, révocation; liquider, liquidée, solder, soldée; liste, répertoire; lister, listées, énumérer,
    énumérées; livraison, remise; livrent, livrer, livrons, remets, remettons, remettre; localiser, repèrent,
    repérer, repérée; localisé, localisée, situé; location, loyer, loyers; logement, logis; loi, lois,
    législation; long, longue, prolongé, prolongée; louange, éloge; louent, louer, louons, vantent, vanter;
    législateur, parlementaire; législatif, parlementaire; majeur, principal; malade, patient; malentendu,
    malentendus, méprise; manifestement, évidemment; matériel, équipement; mens, mensonge, mentent, mentir; mette,
    mettions, mettons, mettre, mettrons, placent, placer, placée, plaçons; meurs, mourir, mourrait, mourrons,
    mourront, moururent, mourut, périr; militaires, soldats; ministère, portefeuille; minutieusement,
    soigneusement; minutieux, méticuleux; mission, tâche; mobile, portable; moisson, récolte; momentanément,
    temporairement; montant, somme; motif, raison; moyen, outil; multiples, nombreux; mutuel, réciproque; médias,
    presse; méthode, procédé; méthode, technique; nais, naissance, naquit, naître; nation, pays; nationaliser,
    nationalisée, étatiser; nocif, nocives, nuisible, néfaste; nombre, quantité; nomination, nomment, nommer,
    nommée; norme, règle; notamment, particulièrement; notifie, notifier, signifie, signifient, signifier; nuire,
    nuise, nuisent, porter atteinte; nécessitent, nécessiter, requiert, requièrent, requérir; négociations,
    pourparlers; objecter, rétorquer; observent, observer, observons, observée, respectent, respecter, respectons;
    obtenir, recevoir; occasion, opportunité; offre, offres, proposition; offrir, offrons, proposent, proposer,
    proposons, proposées; opinion, opinions, point de vue; option, possibilité; ordinateur, pc; organisation,
    organisme; origine, provenance; ouverture, ouvrir; pacte, traité; paie, salaire; paiement, règlement,
    versement; paient, payer, payons, règlent, régler; paient, payer, payons, versent, verser, versées; pallier,
    remédier; paraissait, paraît, paraître, paraîtront, paru, parurent, parus, parution; parapher, signent,
    signer, signées; parcours, trajet; pareil, semblable; parfois, quelquefois; parité, égalité; parrain, sponsor;
    parrainer, parrainée, sponsoriser, sponsorisée; pars, partent, partir, partons, quittent, quitter, quittons,
    quittèrent, quittée; part, proportion; participent, participer, participons, participèrent, prendre part;
    particulier, particulière, spécifique; particulièrement, spécialement; partisan, sympathisant; parvenir,
    parvenons, parviens, réussir; passager, passagers, transitoire; passager, passagers, voyageur, voyageuse;
    pension, retraite; pensionné, retraité, retraitée; perdons, perdre, perds, perte; perdurent, perdurer,
    persister; permets, permettons, permettre, permettrons, permission, permissions; perspective, point de vue;
    perturbation, trouble; perturbent, perturber, troublent, troubler; peu fréquent, rare; phase, étape; photo,
    photographie, photos; placent, placer, placée, plaçons, positionnent, positionner, positionnée; plainte,
    réclamation; plan, programme; plan, projet; planifient, planifier, planifié, planifiée, programmer; plantent,
    planter, semer, semées, sèment; plein, rempli; pluie, précipitations; plus tard, ultérieurement; position,
    posture; possesseur, propriétaire; postérieur, ultérieur; pourcentage, proportion; pressant, urgent; prestige,
    réputation; priment, primer, récompensent, récompenser, récompensée; priorité, préférence; prix, récompense;
    problème, question; prochain, suivant, suivante; prochain, à venir; proche, voisin; procédure, procédé;
    produire, produise, produisons, survenir, survenu, survenus, survienne, surviennent, survient, survint;
    programme, projet; prolongation, prorogation; prolongent, prolonger, proroger; prompt, rapide; promptement,
    rapidement, vite; propagent, propager, propagée, répand, répandent, répandre, répandu; proroger, reconduire,
    reconduit; protéger, préservent, préserver, préservée; protéger, sauvegarder; prouvent, prouver, établir;
    provenir, proviendrait, provienne, proviennent, provient, provins, venions, venir, venons, viendrais,
    viendrons, viens; provenir, proviendrait, provienne, proviennent, provient, provins, émanent, émaner;
    provisions, vivres; provisoire, temporaire, transitoire; provisoirement, temporairement; proximité, voisinage;
    prudence, précaution; préalable, préliminaire; précisent, préciser, précisons, précisée, spécifier, spécifié,
    spécifiées; préparation, élaboration; préparent, préparer, préparons, préparée, élaborent, élaborer; préparé,
    prêt; préservent, préserver, préservée, sauvegarder; présumé, présumée, supposé, supposée; prévision, prévoie,
    prévoir, prévois, prévoyons; punir, punition; pâtir, souffert, souffrent, souffrir, souffrons; pédagogique,
    éducatif; question, sujet; racontent, raconter, racontée, relatent, relater, relatée; rapidité, vitesse;
    rappeler, rappelons, remémorer; rapportent, rapporter, relatent, relater, relatée; rassemblent, rassembler,
    rassemblons, rassemblées, réunir; rassurent, rassurer, rassurée, tranquilliser; recevant, recevoir, recevons,
    recevrait, recevrons, recevront, reçois, reçoive, reçurent, reçut, réception; recherche, étude; recouvrent,
    recouvrer, récupèrent, récupérait, récupérer, récupérée; refus, rejet; refusent, refuser, refusons,
    refusèrent, rejeter; rejeter, repousser, repoussée; relance, reprise; relancent, relancer, relancée,
    reprendre, reprendrons, reprends, reprenne, reprenons; relever, relevons, relèvent, soulignent, souligner,
    soulignons, soulignée; remettre en état, réparent, réparer, réparée; remplacement, substitution; remplacer,
    substituent, substituer, substituée; remplir, satisfaire, satisfaite, satisfera, satisfont; rencontre,
    réunion; rencontre au sommet, sommet; rendement, rentabilité; rendons, rendre, rendrons, rends, restituer,
    restituée; renommée, réputation; rentrent, rentrer, rentrons, retournent, retourner, retournons, retournèrent,
    retournée, revenir, revenons, reviendrais, reviendrons, reviens; rentrée, retour; repli, retrait, retraits;
    replie, replient, replier, repliée, retirent, retirer, retirèrent, retirées; représentent, représenter,
    représentons, représentée, signifie, signifient, signifier; rescapé, rescapée, survivant; response, réaction,
    réponse; response, réplique, réponse; ressemblance, similitude; restauration, rénovation; restauration,
    rétablissement; restaurer, restaurée, rétablir; retombée, répercussion; retour, revenir, revenons,
    reviendrais, reviendrons, reviens; reverra, reverrons, revit, revoie, revoient, revoir, revois, revoit, revu,
    réexaminer; rigoureux, strict; robuste, solide; rompant, rompent, rompre, rompt, rompue, rupture; route, voie;
    règlement, réglementation; règlement, résolution; règlent, régler, résolut, résolvant, résoudre, résous;
    réaction, réagir; réaffirmer, réitérer; réagir, répondons, répondre, répondrons, réponds; réalisable, viable;
    rédaction, rédigent, rédiger, rédigée; rédaction, écriture; rédigent, rédiger, rédigée, écrire, écris,
    écrivais, écrivons; réduction, réduire, réduise, réduisons; réellement, vraiment; réexamen, révision; région,
    zone; réglementer, réglementée, régulent, réguler, régulée; réhabilitation, rénovation; réhabiliter, rénover,
    rénovée; réinstaurer, rétablir; réitérer, répéter, répétons; rémunération, rétribution; rémunération, salaire;
    rémunérer, rémunérée, rétribuer; répliquent, répliquer, répondons, répondre, répondrons, réponds; résolut,
    résolution, résolvant, résoudre, résous; résument, résumer, résumons, résumée, synthétiser; réunir, unies,
    unir, unis, unissant, unit; réussite, succès; sain, salubre; salarié, salariée, travailleur; sauvent, sauver,
    sauvons, sauvée, secourir, secouru, secourus; sauvetage, secours; scrutin, vote; scrutin, élection; scrutin,
    élections; seulement, uniquement; signal, signe; signifie, signifient, signifier, vouloir dire; sol,
    territoire; soldats, troupes; soudain, subit, subite; souhait, souhaits, vœu; soumets, soumettre, soumission,
    soumissions; soutenir, soutenons, soutien; stade, étape; suffrage, voix; suffrage, vote; sujet, thème;
    suppression, élimination; suppriment, supprimer, supprimons, supprimée, éliminent, éliminer, éliminée; séisme,
    tremblement de terre; thérapie, traitement; travail, travaux, tâche; triomphe, victoire; télé, télévision;
    unanimement, à l'unanimité; usage, usent, user, usées; usage, utilisation; usager, usagers, usagées,
    utilisateur; usent, user, usées, utilisent, utiliser, utilisons, utilisée; valable, valide; vaste, étendu,
    étendus; vendons, vendre, vendront, vends, vendues, vente; vie, vive, vivions, vivons, vivre, vivrons,
    vivront, vécurent, vécut; visite, voyage; votant, électeur; ère, époque; économies, épargne; écrire, écris,
    écriture, écrivais, écrivons; égal, équivalent; élargir, étend, étendent, étendre; élection, élire, élise;
    éliminent, éliminer, éliminée, éradiquer, éradiqué, éradiquée; émet, émettent, émettre, émis, émission, émit;
    évènement, événement
    """
)
