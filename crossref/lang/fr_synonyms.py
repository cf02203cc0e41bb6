"""French words of which one may stand for the other in a report of what was said; collected from memory of news prose.

Every two words of a group say the same in nearly every place; forms whose stem differs stand beside their lemma."""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

SYNONYMS = read_synonyms(
    """
    abaisser, réduire; abordent, aborder, abordée, traitent, traiter, traitées; abords, alentours, environs; abri,
    abris, refuge; absence, manque; abîmer, endommager; accomplir, effectuent, effectuer, effectuée, réalisent,
    réaliser, réalisée; accomplir, exécuter, exécutée; accord, convention; accord, entente; accord, pacte; accord,
    traité; accordent, accorder, accordée, attribuent, attribuer, attribuée; accordent, accorder, accordée,
    consentir; accordent, accorder, accordée, octroyer; accroissement, augmentation, hausse; accroît, accroître,
    amplifier; accroît, accroître, augmentent, augmenter, augmentée; accueillir, recevant, recevoir, recevons,
    recevront, reçois, reçut; accueillir, saluer; accélérer, accélérée, hâter; achat, acquisition; acheminement,
    transport; acheminer, transportent, transporter; acheter, achetée, achètent, acquérir; achever, conclure,
    terminent, terminer, terminée; achever, finir, terminent, terminer, terminée; achèvement, fin; acquitter,
    verser, versées; actuel, présent; actuellement, maintenant; actuellement, à présent; adaptation, ajustement;
    adaptent, adapter, adaptée, ajuster; additionner, ajoutent, ajouter, ajoutons; adhérent, membre; admets,
    admettons, admettre, reconnais, reconnaisse, reconnaître; administration, gestion; administrer, administrée,
    gèrent, gérer, gérée; adresser, adressée, enverra, envoyer; adversaire, concurrent, rival; adéquat, approprié,
    appropriée; affaiblir, fragiliser; affaire, dossier; affectent, affecter, allouer, attribuent, attribuer,
    attribuée; affection, maladie; affirment, affirmer, assurent, assurer; affirmer, déclarer; affrontement,
    combat, combats; affrontement, heurt; affrontent, affronter, faire face; afin de, pour; aggravation,
    détérioration; aggraver, empirer; agriculteur, cultivateur, paysan, paysanne; aide, assistance; aide, soutien;
    aident, aider, aidée, assistent, assister; aire, zone; aisé, aisée, facile; ajournement, report; ajourner,
    diffèrent, différer, reporter, reporters, reportée, repousser, repoussée; alerter, avertir; aliment,
    nourriture; aliments, nourriture; allocution, discours; allouer, consacrent, consacrer, consacrée;
    alternative, option; amender, modifier, modifié, modifiée; analogue, semblable, similaire; analyse, étude;
    analyser, examiner, examinée, étudient, étudier, étudié; ancien, ex; annoncer, déclarer; annuaire, répertoire;
    annuel, par an; annuler, supprimer, supprimée; anticiper, avancent, avancer; anticiper, prévoir, prévois;
    antérieur, préalable; antérieur, précédent; antérieurement, auparavant; apaiser, calmer; apparaissait,
    apparaît, apparaître, apparu, apparus, apparut, surgir; apparaissait, apparaît, apparaître, apparu, apparus,
    apparut, émerger; appareil, avion; appareil, dispositif; appeler, appelons, dénommer, nomment, nommer, nommée;
    appliquent, appliquer, exécuter, exécutée; appliquent, appliquer, mettre en œuvre; apport, contribution;
    apportent, apporter, apportées, contribuent, contribuer; apportent, apporter, apportées, fournir;
    approvisionnement, ravitaillement; approvisionner, ravitailler; approximativement, environ, à peu près; appui,
    appuis, soutien; appuyer, soutenir; après, ensuite; apte, capable; aptitude, capacité; ardu, difficile;
    argent, fonds; armement, armes; armée, forces armées; arrivent, arriver, arrivons, arrivèrent, arrivée,
    parvenir; arrivent, arriver, arrivons, arrivèrent, arrivée, se produire, survenir, survenu, survenus,
    surviennent, survient; arrêtent, arrêter, arrêtons, arrêtée, cesser; arrêtent, arrêter, arrêtons, arrêtée,
    stopper; arrêter, interpeller; article, produit; aspect, facette; assaillir, attaquent, attaquer, attaquée;
    assez, suffisamment; assiéger, encercler; associe, associent, associer, associée, lier, liée; assurent,
    assurer, garantir; atomique, nucléaire; atout, avantage; attestent, attester, confirmer; au moyen de, grâce à;
    au sujet de, concernant, à propos de; augmentation, progression; augmentent, augmenter, augmentée, croître;
    augmentent, augmenter, augmentée, relever, relèvent; auparavant, avant, précédemment; aussi, également;
    aussitôt, immédiatement; authentique, réel, véritable; auto, automobile, autos, voiture; autorisation,
    permission; autorisent, autoriser, habiliter; autorisent, autoriser, permets, permettre; avancent, avancer,
    progresser; avancée, progrès; avantage, bénéfice; avantageux, bénéfique, profitable; avertir, aviser; avertir,
    prévenir, préviens; avertissement, mise en garde; avis, point de vue; aviser, informer; baisse, chute; baisse,
    diminution, réduction; baisse, recul; baisser, diminuent, diminuer, réduire; banqueroute, faillite; baser,
    basée, fondent, fonder, fondée; bataille, combat, combats; bateau, bâtiment, navire; berge, rive; besoin,
    nécessité; bien que, quoique; bientôt, prochainement; bilan, résultat; bonheur, joie; boutique, magasin;
    branche, secteur; brave, courageux; bravoure, courage; bref, court, courte; bref, succinct; brièvement,
    succinctement; brusquement, soudainement, subitement; brut, pétrole; bureau, office; but, finalité; but,
    objectif; bâtiment, immeuble, édifice; bâtir, construire, construisent, construit, édifier; bénéfice, profit,
    profits; bénéficie, bénéficient, bénéficier, jouir; cachent, cacher, cachée, dissimuler; cadre, contexte;
    calculer, calculée, chiffrer; calme, tranquillité; candidat, prétendant; candidature, postulation;
    capitulation, reddition; capituler, rendons, rendre, rends; caractéristique, trait; carburant, combustible;
    cataclysme, catastrophe, désastre; catastrophique, désastreux; catégorie, classe; cause, raison; causent,
    causer, causée, entraînent, entraîner, occasionner, provoquent, provoquer, provoquée; cependant, néanmoins,
    pourtant, toutefois; cesser, stopper; cessez-le-feu, trêve; challenge, défi; champ, domaine; chance, occasion;
    changement, modification; changent, changer, modifier, modifié, modifiée; chaos, désordre; chargent, charger,
    chargée, confier, confié, confiée; chauffeur, conducteur; chemin de fer, train; cher, coûteux, onéreux;
    cherchent, chercher, cherchons, tentent, tenter; chiffre, nombre; choisir, sélectionner, sélectionnées; choix,
    option; choix, sélection; chute, recul; chômeur, sans-emploi; cible, objectif; circonstance, situation;
    citent, citer, citons, mentionnent, mentionner, mentionnée, évoquent, évoquer, évoquée; clair, manifeste,
    évident; clair, transparent; clairement, nettement; clarification, éclaircissement; clarifier, expliquent,
    expliquer, expliquée; clarifier, éclaircir; clore, close, clôturer; clôture, fermeture; collaboration,
    coopération; collaborer, coopérer; collègue, confrère; collègue, homologue; combat, combats, lutte; combattre,
    luttent, lutter; commencement, début, démarrage; commencent, commencer, commencèrent, commencée, commençons,
    débutent, débuter, entamer, entamée; commencent, commencer, commencèrent, commencée, commençons, démarrer;
    commerce, négoce; commercialiser, vendre, vends, vendues; commun, conjoint; communique, communiquent,
    communiquer, transmettre; communiqué, déclaration; commémorer, célèbrent, célébrer, célébrée; compagnie,
    entreprise, firme; comparer, confronter; compensation, dédommagement, indemnisation; compenser, dédommager,
    indemniser; complet, entier, entière, intégral, total; complexe, compliqué, compliquée; compliqué, compliquée,
    difficile; complètement, entièrement, totalement; comportement, conduite; comportent, comporter, comprendre,
    comprends, comprenne, comprenons, inclure, incluse; comportent, comporter, contenir, contiennent, contient;
    composent, composer, composée, constituent, constituer, constituée; composent, composer, composée, forment,
    former, formée; comprendre, comprends, comprenne, comprenons, saisir; compréhension, entendement; compte
    rendu, rapport; compétent, qualifié, qualifiée; concevoir, conçoit, conçu, élaborer; condamner, condamnée,
    dénoncer; condition, exigence; conduire, conduis, dirigent, diriger, dirigée; conduire, conduis, mener;
    confirmer, corroborer; confiscation, saisie; confisquer, saisir; conférence de presse, point de presse;
    congédier, licencier; conjoncture, situation; connexion, connexions, liaison; consacrent, consacrer,
    consacrée, dédier, dédié, dédiée; conseiller, conseillers, recommandent, recommander, recommandée;
    conservation, préservation; conservent, conserver, gardent, garder, maintenir; considèrent, considérait,
    considérer, considérée, estiment, estimer, estimée; considérable, important; considérable, notable,
    significatif, substantiel; consigner, enregistrent, enregistrer, enregistrée; consignes, directives,
    instructions; consolidation, renforcement; consolider, renforcer; constamment, continuellement, sans cesse;
    constant, continu; constatent, constater, constatée, observent, observer, observée; constatent, constater,
    constatée, remarquer, remarquée; constituent, constituer, constituée, forment, former, formée; conséquence,
    effet; conséquence, répercussion; contamination, infection; contamination, pollution; contaminer, infecter;
    contenir, contiennent, contient, renfermer; contentieux, litige; contester, contestée, réfuter; continu,
    ininterrompu; continuation, poursuite; continuent, continuer, continuons, poursuivre; contraindre, contraint,
    forcent, forcer, obligent, obliger; controverse, polémique; controversé, controversée, polémique; contrôle,
    vérification; contrôlent, contrôler, contrôlée, vérifie, vérifier; convaincre, convaincue, persuader;
    convaincu, convaincus, persuadé, persuadée; conversation, discussion; conversation, entretien; conversation,
    échange; conversion, transformation; convertir, transforment, transformer, transformée; copie, exemplaire;
    correct, exact; courant, fréquent; coutumier, habituel, usuel; coût, prix; craindre, crains, redouter;
    crainte, peur; crispation, tension; croire, crois, croyais, croyons, pensent, penser, pensons; crucial,
    décisif, déterminant; crucial, essentiel; crédit, crédits, prêt; créent, créer, créée, fondent, fonder,
    fondée; créent, créer, créée, instaurer; créent, créer, créée, établir; célèbre, fameux; célèbre, renommé;
    célèbrent, célébrer, célébrée, fêter; célébration, fête; côte, littoral; côtier, côtière, littoral; d'après,
    selon; danger, dangers, péril; danger, dangers, risque; danger, menace; dangereux, périlleux; dangereux,
    risqué; de même, également; de plus, en outre, par ailleurs; demande, requête; demande, sollicitation;
    demandent, demander, demandons, demandée, solliciter; demander, réclamer; demeurent, demeurer, restent,
    rester, restons, restée; dernièrement, récemment; dessein, intention; destituer, limoger, révoquer; dette,
    endettement; devancer, précèdent, précéder, précédée; dialoguer, discutent, discuter; difficile, dur;
    difficulté, problème; diffusent, diffuser, diffusée, publient, publier, publié, publiée; diffèrent, différer,
    retarder; différence, écart; différend, divergence, désaccord; différend, désaccord, litige; différent,
    distinct; diminuent, diminuer, reculer; dire merci, remercie, remercier; dire, déclarer; directive, ligne
    directrice; dirigeant, leader, leaders; dirigeant, responsable; dirigent, diriger, dirigée, gouvernent,
    gouverner; dirigent, diriger, dirigée, orienter; discussion, débat, débats; discussions, négociations;
    discussions, pourparlers; discutent, discuter, débattre; disparité, inégalité; disposition, mesure; distant,
    lointain, éloigné, éloignée; distinction, récompense; distribuer, répartir; distribution, répartition; divers,
    diverses, varié, variée; diversité, variété; divisent, diviser, séparent, séparer, séparées; division,
    séparation; divulguer, révèlent, révéler; docteur, médecin; domaine, secteur; dommage, dégât; dommageable,
    nuisible; don, donation; donc, par conséquent; donner, fournir; donnée, information; dorénavant, désormais;
    doucement, lentement; dresser, établir; drogue, stupéfiant; durable, pérenne; durant, pendant; dynamiser,
    encouragent, encourager, encouragée, stimuler; débours, dépense; débourser, dépensent, dépenser; déceler,
    découvrent, découvrir, détecter; déchet, détritus; déchets, ordures; décider, trancher; décision, résolution;
    déclencher, déclenchée, entamer, entamée; déclencher, déclenchée, provoquent, provoquer, provoquée;
    découverte, découvertes, trouvaille; découvrent, découvrir, trouvent, trouver, trouvons, trouvées; décrocher,
    obtenir, obtiens; décès, mort; décéder, décédée, meurs, mourir, mourut; défendre, protéger; définitif, final;
    déflagration, détonation, explosion; dégradation, détérioration; dégrader, détériorer; délégué, déléguée,
    représentant; démentir, nient, nier; démonstration, preuve; démontrent, démontrer, prouvent, prouver;
    démontrer, montrer; départ, sortie; dépasser, dépassé, excéder; dépasser, dépassé, surpasser; dépistage,
    détection; dépister, détecter; déplacement, visite; déplacement, voyage; déplacent, déplacer, transférer,
    transférée; déplorer, regretter; déposition, témoignage; dépêcher, enverra, envoyer; désignation, nomination;
    désignent, désigner, désignée, nomment, nommer, nommée; désir, désirs, souhait, souhaits, voeu, voeux;
    désirent, désirer, souhaitent, souhaiter, souhaitons, souhaitée; désordres, troubles; désormais, maintenant;
    détailler, expliciter; détenir, possèdent, posséder; développement, évolution; dévoiler, dévoilée, révèlent,
    révéler; effectif, réel; effectivement, réellement; effectuent, effectuer, effectuée, opèrent, opérer; effet,
    impact; effet, répercussion; efficace, performant; efficacité, performance; effondrement, écroulement;
    effondrer, écrouler; embauche, recrutement; embaucher, recrutent, recruter; emplacement, localisation;
    emplacement, site; emploi, emplois, poste; emploi, emplois, travail, travaux; emploi, emplois, utilisation;
    employer, utilisent, utiliser, utilisons, utilisée; employé, salarié; empêchent, empêcher, prévenir, préviens;
    en dépit de, malgré; en partie, partiellement; en raison de, à cause de; encercler, entourent, entourer,
    entourée; encouragent, encourager, encouragée, inciter; endroit, lieu, lieux; enfin, finalement; enfreindre,
    enfreint, transgresser, violer, violée; engendrer, génèrent, générer; engendrer, provoquent, provoquer,
    provoquée; engin, machine; enlever, enlèvent, kidnapper; enlever, enlèvent, retirent, retirer, retirées;
    enlèvement, kidnapping, rapt; enquête, investigation; enquêter, investiguer; enquêteur, investigateur;
    enregistrement, inscription; enregistrent, enregistrer, enregistrée, inscrire, inscris; enseignant,
    professeur; enseignement, éducation; ensuite, puis; entamer, entamée, lancer; entendons, entendre, entends,
    écoutent, écouter; entité, organisme; entrave, obstacle; entraver, gêner; entraînement, formation; entreprise,
    société; entretien, interview; entretien, rencontre; enverra, envoyer, expédier, expédié; envers, vis-à-vis
    de; environnement, milieu, milieux; environnemental, écologique; envoi, envois, expédition; envoyé, émissaire;
    erreur, faute; erroné, erronée, inexact; espèces, liquide; essai, essais, tentative; essai, essais, test,
    épreuve; essaient, essayer, essayons, tentent, tenter; essentiel, fondamental, primordial; essentiellement,
    principalement, surtout; estimation, évaluation; estiment, estimer, estimée, jugent, juger, jugée; estiment,
    estimer, estimée, évaluer, évaluée; exact, précis; examen, étude; exceptionnel, extraordinaire;
    exceptionnellement, extraordinairement; excepté, hormis; exclure, écarter; excuser, pardonner; excuses,
    pardon; exercent, exercer, pratiquent, pratiquer, pratiquée; exiger, nécessitent, nécessiter; exiger,
    réclament, réclamer; expert, spécialiste; expirer, échoir; explosent, exploser, éclatent, éclater; exposent,
    exposer, présentent, présenter, présentons, présentée; extension, élargissement; extraire, extraite, retirent,
    retirer, retirées; extérieur, étranger, étrangers; exécutif, gouvernement; fabrication, production; fabrique,
    usine; fabriquent, fabriquer, fabriquée, produire, produise; facile, simple; favorisent, favoriser, promeut,
    promouvoir, promu; façon, manière; ferme, résolu, résolus; feu, feux, incendie; fidèle, loyal; film,
    long-métrage; fin, terme; fixent, fixer, établir; fonction, poste; fonction, rôle; fonds, ressources; forment,
    former, formée, instruire; fort, intense; fort, puissant; fortifier, renforcer; foule, multitude; fournir,
    procurer; fournisseur, prestataire; franchir, traversent, traverser; franchissement, traversée; frontalier,
    limitrophe; fréquemment, souvent; futur, prochain; futur, à venir; gagnant, vainqueur; gagnent, gagner,
    remportent, remporter, remportée; gain, profit, profits; genre, sorte, type; gens, personnes; gigantesque,
    immense, énorme; global, mondial; globalisation, mondialisation; graduel, progressif; graduellement, peu à
    peu, progressivement; gratitude, reconnaissance; gratuit, sans frais; grave, sérieux; gravement, sérieusement;
    généralement, habituellement, ordinairement; habitants, population; habitants, résidents; habitation,
    logement; habitation, maison; habitent, habiter, loger; habitent, habiter, résider, vive, vivons, vivre,
    vécut; hausse, progression; haut, élevé, élevée; homogène, uniforme; identique, même; immédiat, instantané,
    instantanée; implanter, implantée, établir; important, majeur; important, significatif; imprévu, imprévus,
    inattendu, inattendus; impératif, indispensable; impôt, taxe; inacceptable, inadmissible; inaccoutumé,
    inhabituel; inauguration, ouverture; inaugurer, inaugurée, ouvrir; incident, événement; inciter, pousser;
    incontestable, indiscutable; incontestable, indéniable; incontestablement, indiscutablement; indice, signe;
    indice, taux; indiquent, indiquer, indiquée, signaler; indispensable, nécessaire; individu, individus,
    personne; information, nouvelle; initiative, proposition; innovant, novateur; inquiet, préoccupé; inquiètent,
    inquiéter, préoccuper; inquiétude, préoccupation; insistent, insister, soulignent, souligner; installent,
    installer, installée, posent, poser; instant, moment; instauration, mise en place; instaurer, instituer;
    instaurer, introduire; instaurer, établir; institution, organisme; instrument, outil; insuccès, échec;
    insupportable, intolérable; insurgé, rebelle; insurrection, rébellion, soulèvement; intention, volonté;
    interdiction, prohibition; interdire, prohiber; international, mondial; interne, intérieur; interrogation,
    question; interrogent, interroger, interrogée, questionner; interrompre, interrompt, interrompu, suspendre;
    interruption, suspension; investir, placent, placer, placée; investissement, placement; inédit, inédite, sans
    précédent; inéluctable, inévitable; issue, résultat; itinéraire, parcours; jeter, jettent, lancer; journal,
    quotidien; journalier, quotidien; journaliste, reporter, reporters, reportée; jugement, verdict; juste,
    équitable; laisser, laissons, permets, permettre; laps de temps, période; lettre, missive; licenciement,
    renvoi; lien, rapport; lien, relation; lier, liée, relie, relier; lieu, lieux, site; limitation, restriction;
    limitent, limiter, restreindre, restreint; limitrophe, voisin; limogeage, révocation; liste, répertoire;
    lister, énumérer; livraison, remise; livrent, livrer, remets, remettre; localiser, repérer; localisé,
    localisée, situé; location, loyer, loyers; logement, logis; loi, lois, législation; long, longue, prolongé,
    prolongée; louange, éloge; louer, vanter; législateur, parlementaire; majeur, principal; malade, patient;
    malentendu, méprise; manifestement, évidemment; matériel, équipement; mette, mettons, mettre, placent, placer,
    placée; meurs, mourir, mourut, périr; militaires, soldats; ministère, portefeuille; mission, tâche; mobile,
    portable; moisson, récolte; momentanément, temporairement; montant, somme; motif, raison; moyen, outil;
    multiples, nombreux; médias, presse; méthode, procédé; méthode, technique; nation, pays; nationaliser,
    étatiser; nocif, nuisible, néfaste; nombre, quantité; norme, règle; notamment, particulièrement; notifier,
    signifie, signifient, signifier; nuire, porter atteinte; nécessitent, nécessiter, requiert, requérir;
    négociations, pourparlers; objecter, rétorquer; observent, observer, observée, respectent, respecter; obtenir,
    recevoir; occasion, opportunité; offre, offres, proposition; offrir, offrons, proposent, proposer, proposons,
    proposées; opinion, opinions, point de vue; option, possibilité; ordinateur, pc; organisation, organisme;
    origine, provenance; pacte, traité; paie, salaire; paiement, règlement, versement; paient, payer, régler;
    paient, payer, verser, versées; parapher, signent, signer, signées; parcours, trajet; pareil, semblable;
    parité, égalité; pars, partent, partir, partons, quittent, quitter; part, proportion; participent, participer,
    prendre part; particulièrement, spécialement; partisan, sympathisant; parvenir, réussir; pension, retraite;
    pensionné, retraité; perspective, point de vue; perturbation, trouble; perturber, troubler; peu fréquent,
    rare; phase, étape; photo, photographie, photos; plainte, réclamation; plan, programme; plan, projet;
    planifier, planifié, programmer; plein, rempli; pluie, précipitations; plus tard, ultérieurement; position,
    posture; possesseur, propriétaire; postérieur, ultérieur; pourcentage, proportion; pressant, urgent; primer,
    récompenser, récompensée; prix, récompense; problème, question; prochain, suivant, suivante; prochain, à
    venir; proche, voisin; procédure, procédé; produire, produise, survenir, survenu, survenus, surviennent,
    survient; programme, projet; prolongation, prorogation; prolonger, proroger; prompt, rapide; promptement,
    rapidement, vite; propager, répand, répandre, répandu; protéger, préserver, préservée; protéger, sauvegarder;
    prouvent, prouver, établir; provenir, proviennent, provient, venir, venons, viendrai, viens; provisions,
    vivres; provisoire, temporaire, transitoire; provisoirement, temporairement; précisent, préciser, spécifier,
    spécifié; préparent, préparer, préparée, élaborer; préparé, prêt; préserver, préservée, sauvegarder; présumé,
    présumée, supposé, supposée; pâtir, souffert, souffrent, souffrir; question, sujet; racontent, raconter,
    racontée, relater; rappeler, rappelons, remémorer; rapportent, rapporter, relater; rassemblent, rassembler,
    rassemblées, réunir; rassurer, rassurée, tranquilliser; recherche, étude; recouvrer, récupérer; refus, rejet;
    refusent, refuser, rejeter; rejeter, repousser, repoussée; relance, reprise; relancer, reprendre, reprends,
    reprenne, reprenons; relever, relèvent, soulignent, souligner; remettre en état, réparer; remplacement,
    substitution; remplacer, substituer; remplir, satisfaire, satisfaite; rencontre au sommet, sommet; rencontre,
    réunion; rendons, rendre, rends, restituer; renommée, réputation; rentrent, rentrer, retournent, retourner,
    retournée, revenir, revenons, reviendrai, reviendrons, reviens; rentrée, retour; repli, retrait, retraits;
    replier, retirent, retirer, retirées; représentent, représenter, représentée, signifie, signifient, signifier;
    ressemblance, similitude; restauration, rénovation; restauration, rétablissement; restaurer, restaurée,
    rétablir; retombée, répercussion; revoir, revois, revoit, revu, réexaminer; rigoureux, strict; robuste,
    solide; route, voie; règlement, réglementation; règlement, résolution; réaction, réponse; réaffirmer,
    réitérer; réagir, répondre, réponds; rédaction, écriture; rédiger, rédigée, écrire, écris, écrivais;
    réellement, vraiment; réexamen, révision; région, zone; réglementer, réguler; régler, résoudre; réitérer,
    répéter; rémunération, rétribution; rémunération, salaire; rémunérer, rétribuer; réplique, réponse; répliquer,
    répondre, réponds; résument, résumer, synthétiser; réunir, unies, unir, unis, unit; réussite, succès; salarié,
    travailleur; sauver, sauvée, secourir; sauvetage, secours; scrutin, vote; scrutin, élection; scrutin,
    élections; seulement, uniquement; signal, signe; signifie, signifient, signifier, vouloir dire; sol,
    territoire; soldats, troupes; soudain, subit; souhait, souhaits, vœu; stade, étape; suffrage, voix; suffrage,
    vote; sujet, thème; suppression, élimination; supprimer, supprimée, éliminer, éliminée; séisme, tremblement de
    terre; thérapie, traitement; travail, travaux, tâche; triomphe, victoire; télé, télévision; unanimement, à
    l'unanimité; usage, utilisation; usager, usagers, utilisateur; user, usées, utilisent, utiliser, utilisons,
    utilisée; valable, valide; vaste, étendu, étendus; visite, voyage; votant, électeur; ère, époque; économies,
    épargne; égal, équivalent; élargir, étend, étendent, étendre; évènement, événement
    """
)
