"""How French reports speech: cue verbs, speakers' nouns and pronouns, and where things are said.

The verbs were collected by reading French, Belgian, Swiss and African news prose, their forms by the paradigms of the
grammar; act and pattern are the project's. ``reported_mood`` stays empty: the French conditional marks rumour and
supposition as often as speech.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from crossref.lang.base import CueVerb, Gender, Reporting
from crossref.lang.tables import read_cues, read_pairs, read_words

_ELIDED = re.compile(r"\b([cdjlmnst]|qu)'(?=\w)")
_INVERTED_AUXILIARIES: tuple[tuple[str, Gender], ...] = (
    ("a-t-elle", "f"),
    ("a-t-il", "m"),
    ("a-t-on", "p"),
    ("avait-elle", "f"),
    ("avait-il", "m"),
    ("avaient-elles", "p"),
    ("avaient-ils", "p"),
    ("est-elle", "f"),
    ("est-il", "m"),
    ("ont-elles", "p"),
    ("ont-ils", "p"),
)

VERBS = read_cues(
    """\
# Saying, plainly.
affirmer | - | - | affirme, affirment, affirmé, affirmait, affirmaient, affirma, affirmèrent, affirmera, \
affirmeront, affirmerait, affirmeraient, affirmant
ajouter | - | - | ajoute, ajoutent, ajouté, ajoutait, ajoutaient, ajouta, ajoutèrent, ajoutera, ajouteront, \
ajouterait, ajouteraient, ajoutant
alléguer | allege | that bare object quote | allègue, allèguent, allégué, alléguait, alléguaient, allégua, \
alléguèrent, alléguera, allégueront, alléguerait, allégueraient, alléguant
analyser | - | quote | analyse, analysent, analysé, analysait, analysaient, analysa, analysèrent, analysera, \
analyseront, analyserait, analyseraient, analysant
apprécier | - | object quote | apprécie, apprécient, apprécié, appréciait, appréciaient, apprécia, apprécièrent, \
appréciera, apprécieront, apprécierait, apprécieraient, appréciant
apprendre | - | that quote | apprend, apprennent, appris, apprenait, apprenaient, apprit, apprirent, apprendra, \
apprendront, apprendrait, apprendraient, apprenant
arguer | - | that bare quote | argue, arguent, argué, arguait, arguaient, argua, arguèrent, arguera, argueront, \
arguerait, argueraient, arguant
argumenter | - | - | argumente, argumentent, argumenté, argumentait, argumentaient, argumenta, argumentèrent, \
argumentera, argumenteront, argumenterait, argumenteraient, argumentant
asséner | - | - | assène, assènent, asséné, assénait, assénaient, asséna, assénèrent, assénera, asséneront, \
assénerait, asséneraient, assénant
assurer | - | - | assure, assurent, assuré, assurait, assuraient, assura, assurèrent, assurera, assureront, \
assurerait, assureraient, assurant
attester | - | that bare object quote | atteste, attestent, attesté, attestait, attestaient, attesta, attestèrent, \
attestera, attesteront, attesterait, attesteraient, attestant
avancer | - | that bare object quote | avance, avancent, avancé, avançait, avançaient, avança, avancèrent, avancera, \
avanceront, avancerait, avanceraient, avançant
balayer | deny | object quote | balaie, balaye, balaient, balayent, balayé, balayait, balayaient, balaya, \
balayèrent, balaiera, balaieront, balayant
blaguer | - | - | blague, blaguent, blagué, blaguait, blaguaient, blagua, blaguèrent, blaguera, blagueront, \
blaguerait, blagueraient, blaguant
calculer | - | that quote | calcule, calculent, calculé, calculait, calculaient, calcula, calculèrent, calculera, \
calculeront, calculerait, calculeraient, calculant
caractériser | - | object quote | caractérise, caractérisent, caractérisé, caractérisait, caractérisaient, \
caractérisa, caractérisèrent, caractérisera, caractériseront, caractériserait, caractériseraient, caractérisant
chiffrer | - | object quote | chiffre, chiffrent, chiffré, chiffrait, chiffraient, chiffra, chiffrèrent, chiffrera, \
chiffreront, chiffrerait, chiffreraient, chiffrant
chuchoter | - | - | chuchote, chuchotent, chuchoté, chuchotait, chuchotaient, chuchota, chuchotèrent, chuchotera, \
chuchoteront, chuchoterait, chuchoteraient, chuchotant
citer | - | object quote | cite, citent, cité, citait, citaient, cita, citèrent, citera, citeront, citerait, \
citeraient, citant
clamer | - | that bare object quote | clame, clament, clamé, clamait, clamaient, clama, clamèrent, clamera, \
clameront, clamerait, clameraient, clamant
clarifier | - | that object quote | clarifie, clarifient, clarifié, clarifiait, clarifiaient, clarifia, \
clarifièrent, clarifiera, clarifieront, clarifierait, clarifieraient, clarifiant
commenter | - | - | commente, commentent, commenté, commentait, commentaient, commenta, commentèrent, commentera, \
commenteront, commenterait, commenteraient, commentant
communiquer | announce | that object quote | communique, communiquent, communiqué, communiquait, communiquaient, \
communiqua, communiquèrent, communiquera, communiqueront, communiquerait, communiqueraient, communiquant
comparer | - | object quote | compare, comparent, comparé, comparait, comparaient, compara, comparèrent, comparera, \
compareront, comparerait, compareraient, comparant
compléter | - | - | complète, complètent, complété, complétait, complétaient, compléta, complétèrent, complétera, \
compléteront, compléterait, compléteraient, complétant
conclure | - | - | conclut, concluent, conclu, concluait, concluaient, conclurent, conclura, concluront, conclurait, \
concluraient, concluant
confesser | admit | that object infinitive quote | confesse, confessent, confessé, confessait, confessaient, \
confessa, confessèrent, confessera, confesseront, confesserait, confesseraient, confessant
confier | - | - | confie, confient, confié, confiait, confiaient, confia, confièrent, confiera, confieront, \
confierait, confieraient, confiant
confirmer | - | that bare object quote | confirme, confirment, confirmé, confirmait, confirmaient, confirma, \
confirmèrent, confirmera, confirmeront, confirmerait, confirmeraient, confirmant
conjecturer | - | that quote | conjecture, conjecturent, conjecturé, conjecturait, conjecturaient, conjectura, \
conjecturèrent, conjecturera, conjectureront, conjecturerait, conjectureraient, conjecturant
considérer | - | that bare quote | considère, considèrent, considéré, considérait, considéraient, considéra, \
considérèrent, considérera, considéreront, considérerait, considéreraient, considérant
constater | - | - | constate, constatent, constaté, constatait, constataient, constata, constatèrent, constatera, \
constateront, constaterait, constateraient, constatant
continuer | - | quote | continue, continuent, continué, continuait, continuaient, continua, continuèrent, \
continuera, continueront, continuerait, continueraient, continuant
corriger | - | - | corrige, corrigent, corrigé, corrigeait, corrigeaient, corrigea, corrigèrent, corrigera, \
corrigeront, corrigerait, corrigeraient, corrigeant
corroborer | - | that object quote | corrobore, corroborent, corroboré, corroborait, corroboraient, corrobora, \
corroborèrent, corroborera, corroboreront, corroborerait, corroboreraient, corroborant
croire | - | that bare infinitive | croit, croient, cru, croyait, croyaient, crut, crurent, croira, croiront, \
croirait, croiraient, croyant
croire savoir | - | that quote | croit savoir, croient savoir, cru savoir, croyait savoir, croyaient savoir, \
crut savoir, crurent savoir, croira savoir, croiront savoir, croirait savoir, croiraient savoir, croyant savoir
déclarer | - | that bare infinitive quote | déclare, déclarent, déclaré, déclarait, déclaraient, déclara, \
déclarèrent, déclarera, déclareront, déclarerait, déclareraient, déclarant
décréter | announce | that bare object quote | décrète, décrètent, décrété, décrétait, décrétaient, décréta, \
décrétèrent, décrétera, décréteront, décréterait, décréteraient, décrétant
décrire | - | object quote | décrit, décrivent, décrivait, décrivaient, décrivit, décrivirent, décrira, décriront, \
décrirait, décriraient, décrivant
décrypter | - | quote | décrypte, décryptent, décrypté, décryptait, décryptaient, décrypta, décryptèrent, \
décryptera, décrypteront, décrypterait, décrypteraient, décryptant
déduire | - | that quote | déduit, déduisent, déduisait, déduisaient, déduisit, déduisirent, déduira, déduiront, \
déduirait, déduiraient, déduisant
défendre | - | that bare object quote | défend, défendent, défendu, défendait, défendaient, défendit, défendirent, \
défendra, défendront, défendrait, défendraient, défendant
définir | - | object quote | définit, définissent, défini, définissait, définissaient, définirent, définira, \
définiront, définirait, définiraient, définissant
démontrer | - | that quote | démontre, démontrent, démontré, démontrait, démontraient, démontra, démontrèrent, \
démontrera, démontreront, démontrerait, démontreraient, démontrant
déplorer | condemn | that object quote | déplore, déplorent, déploré, déplorait, déploraient, déplora, déplorèrent, \
déplorera, déploreront, déplorerait, déploreraient, déplorant
détailler | - | - | détaille, détaillent, détaillé, détaillait, détaillaient, détailla, détaillèrent, détaillera, \
détailleront, détaillerait, détailleraient, détaillant
déterminer | - | that quote | détermine, déterminent, déterminé, déterminait, déterminaient, détermina, \
déterminèrent, déterminera, détermineront, déterminerait, détermineraient, déterminant
diagnostiquer | - | that object quote | diagnostique, diagnostiquent, diagnostiqué, diagnostiquait, \
diagnostiquaient, diagnostiqua, diagnostiquèrent, diagnostiquera, diagnostiqueront, diagnostiquerait, \
diagnostiqueraient, diagnostiquant
dire | - | that bare infinitive quote | dit, disent, disait, disaient, dirent, dira, diront, dirait, diraient, disant
écrire | - | - | écrit, écrivent, écrivait, écrivaient, écrivit, écrivirent, écrira, écriront, écrirait, écriraient, \
écrivant
enchaîner | - | quote | enchaîne, enchaînent, enchaîné, enchaînait, enchaînaient, enchaîna, enchaînèrent, \
enchaînera, enchaîneront, enchaînerait, enchaîneraient, enchaînant
énoncer | - | that object quote | énonce, énoncent, énoncé, énonçait, énonçaient, énonça, énoncèrent, énoncera, \
énonceront, énoncerait, énonceraient, énonçant
énumérer | - | object quote | énumère, énumèrent, énuméré, énumérait, énuméraient, énuméra, énumérèrent, énumérera, \
énuméreront, énumérerait, énuméreraient, énumérant
espérer | - | that bare infinitive quote | espère, espèrent, espéré, espérait, espéraient, espéra, espérèrent, \
espérera, espéreront, espérerait, espéreraient, espérant
estimer | - | that bare infinitive quote | estime, estiment, estimé, estimait, estimaient, estima, estimèrent, \
estimera, estimeront, estimerait, estimeraient, estimant
établir | - | that quote | établit, établissent, établi, établissait, établissaient, établirent, établira, \
établiront, établirait, établiraient, établissant
évaluer | - | that object quote | évalue, évaluent, évalué, évaluait, évaluaient, évalua, évaluèrent, évaluera, \
évalueront, évaluerait, évalueraient, évaluant
évoquer | - | object quote | évoque, évoquent, évoqué, évoquait, évoquaient, évoqua, évoquèrent, évoquera, \
évoqueront, évoquerait, évoqueraient, évoquant
expliciter | - | that object quote | explicite, explicitent, explicité, explicitait, explicitaient, explicita, \
explicitèrent, explicitera, expliciteront, expliciterait, expliciteraient, explicitant
expliquer | - | - | explique, expliquent, expliqué, expliquait, expliquaient, expliqua, expliquèrent, expliquera, \
expliqueront, expliquerait, expliqueraient, expliquant
exposer | - | that object quote | expose, exposent, exposé, exposait, exposaient, exposa, exposèrent, exposera, \
exposeront, exposerait, exposeraient, exposant
exprimer | - | object quote | exprime, expriment, exprimé, exprimait, exprimaient, exprima, exprimèrent, exprimera, \
exprimeront, exprimerait, exprimeraient, exprimant
extrapoler | - | quote | extrapole, extrapolent, extrapolé, extrapolait, extrapolaient, extrapola, extrapolèrent, \
extrapolera, extrapoleront, extrapolerait, extrapoleraient, extrapolant
faire état de | - | object quote | fait état de, font état de, faisait état de, faisaient état de, fit état de, \
firent état de, fera état de, feront état de, ferait état de, feraient état de, faisant état de
faire observer | - | that bare quote | fait observer, font observer, faisait observer, faisaient observer, \
fit observer, firent observer, fera observer, feront observer, ferait observer, feraient observer, faisant observer
faire part de | - | object quote | fait part de, font part de, faisait part de, faisaient part de, fit part de, \
firent part de, fera part de, feront part de, ferait part de, feraient part de, faisant part de
faire remarquer | - | that bare quote | fait remarquer, font remarquer, faisait remarquer, faisaient remarquer, \
fit remarquer, firent remarquer, fera remarquer, feront remarquer, ferait remarquer, feraient remarquer, \
faisant remarquer
faire savoir | - | that bare quote | fait savoir, font savoir, faisait savoir, faisaient savoir, fit savoir, \
firent savoir, fera savoir, feront savoir, ferait savoir, feraient savoir, faisant savoir
faire valoir | - | that bare quote | fait valoir, font valoir, faisait valoir, faisaient valoir, fit valoir, \
firent valoir, fera valoir, feront valoir, ferait valoir, feraient valoir, faisant valoir
formuler | - | object quote | formule, formulent, formulé, formulait, formulaient, formula, formulèrent, formulera, \
formuleront, formulerait, formuleraient, formulant
glisser | - | - | glisse, glissent, glissé, glissait, glissaient, glissa, glissèrent, glissera, glisseront, \
glisserait, glisseraient, glissant
imaginer | - | that quote | imagine, imaginent, imaginé, imaginait, imaginaient, imagina, imaginèrent, imaginera, \
imagineront, imaginerait, imagineraient, imaginant
indiquer | - | - | indique, indiquent, indiqué, indiquait, indiquaient, indiqua, indiquèrent, indiquera, \
indiqueront, indiquerait, indiqueraient, indiquant
informer | - | that object quote | informe, informent, informé, informait, informaient, informa, informèrent, \
informera, informeront, informerait, informeraient, informant
insinuer | - | that bare quote | insinue, insinuent, insinué, insinuait, insinuaient, insinua, insinuèrent, \
insinuera, insinueront, insinuerait, insinueraient, insinuant
insister | - | that bare quote | insiste, insistent, insisté, insistait, insistaient, insista, insistèrent, \
insistera, insisteront, insisterait, insisteraient, insistant
interpréter | - | that quote | interprète, interprètent, interprété, interprétait, interprétaient, interpréta, \
interprétèrent, interprétera, interpréteront, interpréterait, interpréteraient, interprétant
intervenir | - | quote | intervient, interviennent, intervenu, intervenait, intervenaient, intervint, intervinrent, \
interviendra, interviendront, interviendrait, interviendraient, intervenant
ironiser | - | that bare quote | ironise, ironisent, ironisé, ironisait, ironisaient, ironisa, ironisèrent, \
ironisera, ironiseront, ironiserait, ironiseraient, ironisant
juger | - | that bare object quote | juge, jugent, jugé, jugeait, jugeaient, jugea, jugèrent, jugera, jugeront, \
jugerait, jugeraient, jugeant
justifier | - | that object quote | justifie, justifient, justifié, justifiait, justifiaient, justifia, \
justifièrent, justifiera, justifieront, justifierait, justifieraient, justifiant
laisser entendre | - | that quote | laisse entendre, laissent entendre, laissé entendre, laissait entendre, \
laissaient entendre, laissa entendre, laissèrent entendre, laissera entendre, laisseront entendre, \
laisserait entendre, laisseraient entendre, laissant entendre
lancer | - | - | lance, lancent, lancé, lançait, lançaient, lança, lancèrent, lancera, lanceront, lancerait, \
lanceraient, lançant
maintenir | - | that bare object quote | maintient, maintiennent, maintenu, maintenait, maintenaient, maintint, \
maintinrent, maintiendra, maintiendront, maintiendrait, maintiendraient, maintenant
marmonner | - | - | marmonne, marmonnent, marmonné, marmonnait, marmonnaient, marmonna, marmonnèrent, marmonnera, \
marmonneront, marmonnerait, marmonneraient, marmonnant
marteler | - | - | martèle, martèlent, martelé, martelait, martelaient, martela, martelèrent, martèlera, \
martèleront, martèlerait, martèleraient, martelant
mentionner | - | that object quote | mentionne, mentionnent, mentionné, mentionnait, mentionnaient, mentionna, \
mentionnèrent, mentionnera, mentionneront, mentionnerait, mentionneraient, mentionnant
mettre en avant | - | that object quote | met en avant, mettent en avant, mis en avant, mettait en avant, \
mettaient en avant, mit en avant, mirent en avant, mettra en avant, mettront en avant, mettrait en avant, \
mettraient en avant, mettant en avant
mettre en évidence | - | that object quote | met en évidence, mettent en évidence, mis en évidence, \
mettait en évidence, mettaient en évidence, mit en évidence, mirent en évidence, mettra en évidence, \
mettront en évidence, mettrait en évidence, mettraient en évidence, mettant en évidence
mettre l'accent | - | that quote | met l'accent, mettent l'accent, mis l'accent, mettait l'accent, \
mettaient l'accent, mit l'accent, mirent l'accent, mettra l'accent, mettront l'accent, mettrait l'accent, \
mettraient l'accent, mettant l'accent
minimiser | - | object quote | minimise, minimisent, minimisé, minimisait, minimisaient, minimisa, minimisèrent, \
minimisera, minimiseront, minimiserait, minimiseraient, minimisant
montrer | - | that quote | montre, montrent, montré, montrait, montraient, montra, montrèrent, montrera, montreront, \
montrerait, montreraient, montrant
murmurer | - | - | murmure, murmurent, murmuré, murmurait, murmuraient, murmura, murmurèrent, murmurera, \
murmureront, murmurerait, murmureraient, murmurant
narrer | - | that quote | narre, narrent, narré, narrait, narraient, narra, narrèrent, narrera, narreront, \
narrerait, narreraient, narrant
noter | - | - | note, notent, noté, notait, notaient, nota, notèrent, notera, noteront, noterait, noteraient, notant
nuancer | - | that bare quote | nuance, nuancent, nuancé, nuançait, nuançaient, nuança, nuancèrent, nuancera, \
nuanceront, nuancerait, nuanceraient, nuançant
objecter | - | - | objecte, objectent, objecté, objectait, objectaient, objecta, objectèrent, objectera, \
objecteront, objecterait, objecteraient, objectant
observer | - | - | observe, observent, observé, observait, observaient, observa, observèrent, observera, \
observeront, observerait, observeraient, observant
opiner | agree | that quote | opine, opinent, opiné, opinait, opinaient, opina, opinèrent, opinera, opineront, \
opinerait, opineraient, opinant
opposer | - | that quote | oppose, opposent, opposé, opposait, opposaient, opposa, opposèrent, opposera, opposeront, \
opposerait, opposeraient, opposant
parler | - | quote | parle, parlent, parlé, parlait, parlaient, parla, parlèrent, parlera, parleront, parlerait, \
parleraient
penser | - | that bare infinitive quote | pense, pensent, pensé, pensait, pensaient, pensa, pensèrent, pensera, \
penseront, penserait, penseraient, pensant
plaider | - | that bare object quote | plaide, plaident, plaidé, plaidait, plaidaient, plaida, plaidèrent, plaidera, \
plaideront, plaiderait, plaideraient, plaidant
plaisanter | - | - | plaisante, plaisantent, plaisanté, plaisantait, plaisantaient, plaisanta, plaisantèrent, \
plaisantera, plaisanteront, plaisanterait, plaisanteraient, plaisantant
pointer | - | that object quote | pointe, pointent, pointé, pointait, pointaient, pointa, pointèrent, pointera, \
pointeront, pointerait, pointeraient, pointant
poster | - | - | poste, postent, posté, postait, postaient, posta, postèrent, postera, posteront, posterait, \
posteraient, postant
poursuivre | - | quote | poursuit, poursuivent, poursuivi, poursuivait, poursuivaient, poursuivit, poursuivirent, \
poursuivra, poursuivront, poursuivrait, poursuivraient, poursuivant
préciser | - | - | précise, précisent, précisé, précisait, précisaient, précisa, précisèrent, précisera, \
préciseront, préciserait, préciseraient, précisant
prédire | - | that bare object quote | prédit, prédisent, prédisait, prédisaient, prédirent, prédira, prédiront, \
prédirait, prédiraient, prédisant
présumer | - | that quote | présume, présument, présumé, présumait, présumaient, présuma, présumèrent, présumera, \
présumeront, présumerait, présumeraient, présumant
prétendre | allege | that bare infinitive quote | prétend, prétendent, prétendu, prétendait, prétendaient, \
prétendit, prétendirent, prétendra, prétendront, prétendrait, prétendraient, prétendant
prétexter | allege | that object quote | prétexte, prétextent, prétexté, prétextait, prétextaient, prétexta, \
prétextèrent, prétextera, prétexteront, prétexterait, prétexteraient, prétextant
prévoir | - | that infinitive | prévoit, prévoient, prévu, prévoyait, prévoyaient, prévit, prévirent, prévoira, \
prévoiront, prévoirait, prévoiraient, prévoyant
proclamer | announce | that bare object infinitive quote | proclame, proclament, proclamé, proclamait, proclamaient, \
proclama, proclamèrent, proclamera, proclameront, proclamerait, proclameraient, proclamant
prôner | urge | that object quote | prône, prônent, prôné, prônait, prônaient, prôna, prônèrent, prônera, prôneront, \
prônerait, prôneraient, prônant
prononcer | - | object quote | prononce, prononcent, prononcé, prononçait, prononçaient, prononça, prononcèrent, \
prononcera, prononceront, prononcerait, prononceraient, prononçant
pronostiquer | - | that bare object quote | pronostique, pronostiquent, pronostiqué, pronostiquait, pronostiquaient, \
pronostiqua, pronostiquèrent, pronostiquera, pronostiqueront, pronostiquerait, pronostiqueraient, pronostiquant
prophétiser | - | that quote | prophétise, prophétisent, prophétisé, prophétisait, prophétisaient, prophétisa, \
prophétisèrent, prophétisera, prophétiseront, prophétiserait, prophétiseraient, prophétisant
publier | - | that quote | publie, publient, publié, publiait, publiaient, publia, publièrent, publiera, publieront, \
publierait, publieraient, publiant
qualifier | - | object quote | qualifie, qualifient, qualifié, qualifiait, qualifiaient, qualifia, qualifièrent, \
qualifiera, qualifieront, qualifierait, qualifieraient, qualifiant
raconter | - | - | raconte, racontent, raconté, racontait, racontaient, raconta, racontèrent, racontera, \
raconteront, raconterait, raconteraient, racontant
railler | condemn | object quote | raille, raillent, raillé, raillait, raillaient, railla, raillèrent, raillera, \
railleront, raillerait, railleraient, raillant
raisonner | - | that quote | raisonne, raisonnent, raisonné, raisonnait, raisonnaient, raisonna, raisonnèrent, \
raisonnera, raisonneront, raisonnerait, raisonneraient, raisonnant
rajouter | - | - | rajoute, rajoutent, rajouté, rajoutait, rajoutaient, rajouta, rajoutèrent, rajoutera, \
rajouteront, rajouterait, rajouteraient, rajoutant
rappeler | - | that bare object infinitive quote | rappelle, rappellent, rappelé, rappelait, rappelaient, rappela, \
rappelèrent, rappellera, rappelleront, rappellerait, rappelleraient, rappelant
rapporter | - | that bare object quote | rapporte, rapportent, rapporté, rapportait, rapportaient, rapporta, \
rapportèrent, rapportera, rapporteront, rapporterait, rapporteraient, rapportant
rassurer | - | that quote | rassure, rassurent, rassuré, rassurait, rassuraient, rassura, rassurèrent, rassurera, \
rassureront, rassurerait, rassureraient, rassurant
réaffirmer | - | that bare object quote | réaffirme, réaffirment, réaffirmé, réaffirmait, réaffirmaient, réaffirma, \
réaffirmèrent, réaffirmera, réaffirmeront, réaffirmerait, réaffirmeraient, réaffirmant
réagir | - | quote | réagit, réagissent, réagi, réagissait, réagissaient, réagirent, réagira, réagiront, réagirait, \
réagiraient, réagissant
rebondir | - | quote | rebondit, rebondissent, rebondi, rebondissait, rebondissaient, rebondirent, rebondira, \
rebondiront, rebondirait, rebondiraient, rebondissant
récapituler | - | quote | récapitule, récapitulent, récapitulé, récapitulait, récapitulaient, récapitula, \
récapitulèrent, récapitulera, récapituleront, récapitulerait, récapituleraient, récapitulant
rectifier | - | that bare quote | rectifie, rectifient, rectifié, rectifiait, rectifiaient, rectifia, rectifièrent, \
rectifiera, rectifieront, rectifierait, rectifieraient, rectifiant
redire | - | that bare object quote | redit, redisent, redisait, redisaient, redirent, redira, rediront, redirait, \
rediraient, redisant
réfléchir | - | quote | réfléchit, réfléchissent, réfléchi, réfléchissait, réfléchissaient, réfléchirent, \
réfléchira, réfléchiront, réfléchirait, réfléchiraient, réfléchissant
relater | - | that bare object quote | relate, relatent, relaté, relatait, relataient, relata, relatèrent, relatera, \
relateront, relaterait, relateraient, relatant
relativiser | - | that object quote | relativise, relativisent, relativisé, relativisait, relativisaient, \
relativisa, relativisèrent, relativisera, relativiseront, relativiserait, relativiseraient, relativisant
relayer | - | that object quote | relaie, relaye, relaient, relayent, relayé, relayait, relayaient, relaya, \
relayèrent, relaiera, relayant
relever | - | that bare object quote | relève, relèvent, relevé, relevait, relevaient, releva, relevèrent, relèvera, \
relèveront, relèverait, relèveraient, relevant
remarquer | - | - | remarque, remarquent, remarqué, remarquait, remarquaient, remarqua, remarquèrent, remarquera, \
remarqueront, remarquerait, remarqueraient, remarquant
renchérir | - | that bare quote | renchérit, renchérissent, renchéri, renchérissait, renchérissaient, renchérirent, \
renchérira, renchériront, renchérirait, renchériraient, renchérissant
répéter | - | that bare object infinitive quote | répète, répètent, répété, répétait, répétaient, répéta, \
répétèrent, répétera, répéteront, répéterait, répéteraient, répétant
répliquer | - | - | réplique, répliquent, répliqué, répliquait, répliquaient, répliqua, répliquèrent, répliquera, \
répliqueront, répliquerait, répliqueraient, répliquant
répondre | - | - | répond, répondent, répondu, répondait, répondaient, répondit, répondirent, répondra, répondront, \
répondrait, répondraient, répondant
reprendre | - | quote | reprend, reprennent, repris, reprenait, reprenaient, reprit, reprirent, reprendra, \
reprendront, reprendrait, reprendraient, reprenant
résumer | - | that bare quote | résume, résument, résumé, résumait, résumaient, résuma, résumèrent, résumera, \
résumeront, résumerait, résumeraient, résumant
rétorquer | - | - | rétorque, rétorquent, rétorqué, rétorquait, rétorquaient, rétorqua, rétorquèrent, rétorquera, \
rétorqueront, rétorquerait, rétorqueraient, rétorquant
retracer | - | object quote | retrace, retracent, retracé, retraçait, retraçaient, retraça, retracèrent, retracera, \
retraceront, retracerait, retraceraient, retraçant
révéler | announce | that bare object quote | révèle, révèlent, révélé, révélait, révélaient, révéla, révélèrent, \
révélera, révéleront, révélerait, révéleraient, révélant
riposter | - | - | riposte, ripostent, riposté, ripostait, ripostaient, riposta, ripostèrent, ripostera, \
riposteront, riposterait, riposteraient, ripostant
s'alarmer | warn | that object quote | s'alarme, s'alarment, s'alarmait, s'alarmaient, s'alarma, s'alarmèrent, \
s'alarmera, s'alarmeront, s'alarmerait, s'alarmeraient, s'alarmant, s'est alarmé, s'est alarmée, se sont alarmés, \
se sont alarmées, s'était alarmé, s'était alarmée, s'étaient alarmés
s'attendre | - | that infinitive quote | s'attend, s'attendent, s'attendait, s'attendaient, s'attendit, \
s'attendirent, s'attendra, s'attendront, s'attendrait, s'attendraient, s'attendant, s'est attendu, s'est attendue, \
se sont attendus, se sont attendues, s'était attendu, s'était attendue, s'étaient attendus
s'avancer | - | quote | s'avance, s'avancent, s'avançait, s'avançaient, s'avança, s'avancèrent, s'avancera, \
s'avanceront, s'avancerait, s'avanceraient, s'avançant, s'est avancé, s'est avancée, se sont avancés, \
se sont avancées, s'était avancé, s'était avancée, s'étaient avancés
s'écrier | - | - | s'écrie, s'écrient, s'écriait, s'écriaient, s'écria, s'écrièrent, s'écriera, s'écrieront, \
s'écrierait, s'écrieraient, s'écriant, s'est écrié, s'est écriée, se sont écriés, se sont écriées, s'était écrié, \
s'était écriée, s'étaient écriés
s'épancher | - | quote | s'épanche, s'épanchent, s'épanchait, s'épanchaient, s'épancha, s'épanchèrent, s'épanchera, \
s'épancheront, s'épancherait, s'épancheraient, s'épanchant, s'est épanché, s'est épanchée, se sont épanchés, \
se sont épanchées, s'était épanché, s'était épanchée, s'étaient épanchés
s'étonner | - | that object quote | s'étonne, s'étonnent, s'étonnait, s'étonnaient, s'étonna, s'étonnèrent, \
s'étonnera, s'étonneront, s'étonnerait, s'étonneraient, s'étonnant, s'est étonné, s'est étonnée, se sont étonnés, \
se sont étonnées, s'était étonné, s'était étonnée, s'étaient étonnés
s'exclamer | - | - | s'exclame, s'exclament, s'exclamait, s'exclamaient, s'exclama, s'exclamèrent, s'exclamera, \
s'exclameront, s'exclamerait, s'exclameraient, s'exclamant, s'est exclamé, s'est exclamée, se sont exclamés, \
se sont exclamées, s'était exclamé, s'était exclamée, s'étaient exclamés
s'expliquer | - | quote | s'explique, s'expliquent, s'expliquait, s'expliquaient, s'expliqua, s'expliquèrent, \
s'expliquera, s'expliqueront, s'expliquerait, s'expliqueraient, s'expliquant, s'est expliqué, s'est expliquée, \
se sont expliqués, se sont expliquées, s'était expliqué, s'était expliquée, s'étaient expliqués
s'excuser | admit | quote | s'excuse, s'excusent, s'excusait, s'excusa, s'est excusé, s'est excusée, se sont excusés, \
  se sont excusées
s'exprimer | - | quote | s'exprime, s'expriment, s'exprimait, s'exprimaient, s'exprima, s'exprimèrent, s'exprimera, \
s'exprimeront, s'exprimerait, s'exprimeraient, s'exprimant, s'est exprimé, s'est exprimée, se sont exprimés, \
se sont exprimées, s'était exprimé, s'était exprimée, s'étaient exprimés
s'inquiéter | warn | that object quote | s'inquiète, s'inquiètent, s'inquiétait, s'inquiétaient, s'inquiéta, \
s'inquiétèrent, s'inquiétera, s'inquiéteront, s'inquiéterait, s'inquiéteraient, s'inquiétant, s'est inquiété, \
s'est inquiétée, se sont inquiétés, se sont inquiétées, s'était inquiété, s'était inquiétée, s'étaient inquiétés
se défendre | deny | infinitive quote | se défend, se défendent, se défendait, se défendaient, se défendit, \
se défendirent, se défendra, se défendront, se défendrait, se défendraient, se défendant, s'est défendu, \
s'est défendue, se sont défendus, se sont défendues, s'était défendu, s'était défendue, s'étaient défendus
se dire | - | infinitive quote | se dit, se disent, se disait, se disaient, se dirent, se dira, se diront, \
se dirait, se diraient, se disant, s'est dit, s'est dite, se sont dits, se sont dites, s'était dit, s'était dite, \
s'étaient dits
se justifier | - | quote | se justifie, se justifient, se justifiait, se justifiaient, se justifia, se justifièrent, \
se justifiera, se justifieront, se justifierait, se justifieraient, se justifiant, s'est justifié, s'est justifiée, \
se sont justifiés, se sont justifiées, s'était justifié, s'était justifiée, s'étaient justifiés
se montrer | - | quote | se montre, se montrent, se montrait, se montraient, se montra, se montrèrent, se montrera, \
se montreront, se montrerait, se montreraient, se montrant, s'est montré, s'est montrée, se sont montrés, \
se sont montrées, s'était montré, s'était montrée, s'étaient montrés
se moquer | condemn | quote | se moque, se moquent, se moquait, se moquaient, se moqua, se moquèrent, se moquera, \
se moqueront, se moquerait, se moqueraient, se moquant, s'est moqué, s'est moquée, se sont moqués, se sont moquées, \
s'était moqué, s'était moquée, s'étaient moqués
se persuader | - | that | se persuade, se persuadent, se persuadait, se persuadaient, se persuada, se persuadèrent, \
se persuadera, se persuaderont, se persuaderait, se persuaderaient, se persuadant, s'est persuadé, s'est persuadée, \
se sont persuadés, se sont persuadées, s'était persuadé, s'était persuadée, s'étaient persuadés
se prononcer | - | quote | se prononce, se prononcent, se prononçait, se prononça, s'est prononcé, s'est prononcée, \
  se sont prononcés, se sont prononcées
se remémorer | - | that object quote | se remémore, se remémorent, se remémorait, se remémoraient, se remémora, \
se remémorèrent, se remémorera, se remémoreront, se remémorerait, se remémoreraient, se remémorant, s'est remémoré, \
s'est remémorée, se sont remémorés, se sont remémorées, s'était remémoré, s'était remémorée, s'étaient remémorés
se souvenir | - | that object quote | se souvient, se souviennent, se souvenait, se souvenaient, se souvint, \
se souvinrent, se souviendra, se souviendront, se souviendrait, se souviendraient, se souvenant, s'est souvenu, \
s'est souvenue, se sont souvenus, se sont souvenues, s'était souvenu, s'était souvenue, s'étaient souvenus
se targuer | - | infinitive quote | se targue, se targuent, se targuait, se targuaient, se targua, se targuèrent, \
se targuera, se targueront, se targuerait, se targueraient, se targuant, s'est targué, s'est targuée, \
se sont targués, se sont targuées, s'était targué, s'était targuée, s'étaient targués
se vanter | - | infinitive quote | se vante, se vantent, se vantait, se vantaient, se vanta, se vantèrent, \
se vantera, se vanteront, se vanterait, se vanteraient, se vantant, s'est vanté, s'est vantée, se sont vantés, \
se sont vantées, s'était vanté, s'était vantée, s'étaient vantés
signaler | - | that bare object quote | signale, signalent, signalé, signalait, signalaient, signala, signalèrent, \
signalera, signaleront, signalerait, signaleraient, signalant
signifier | - | that object quote | signifie, signifient, signifié, signifiait, signifiaient, signifia, \
signifièrent, signifiera, signifieront, signifierait, signifieraient, signifiant
souhaiter | - | that object infinitive quote | souhaite, souhaitent, souhaité, souhaitait, souhaitaient, souhaita, \
souhaitèrent, souhaitera, souhaiteront, souhaiterait, souhaiteraient, souhaitant
soulever | - | object quote | soulève, soulèvent, soulevé, soulevait, soulevaient, souleva, soulevèrent, soulèvera, \
soulèveront, soulèverait, soulèveraient, soulevant
souffler | - | quote | souffle, soufflent, soufflé, soufflait, soufflaient, souffla, soufflèrent, soufflera, souffleront
souligner | - | that bare object quote | souligne, soulignent, souligné, soulignait, soulignaient, souligna, \
soulignèrent, soulignera, souligneront, soulignerait, souligneraient, soulignant
soupçonner | allege | that object quote | soupçonne, soupçonnent, soupçonné, soupçonnait, soupçonnaient, soupçonna, \
soupçonnèrent, soupçonnera, soupçonneront, soupçonnerait, soupçonneraient, soupçonnant
soupirer | - | - | soupire, soupirent, soupiré, soupirait, soupiraient, soupira, soupirèrent, soupirera, \
soupireront, soupirerait, soupireraient, soupirant
soutenir | - | that bare object quote | soutient, soutiennent, soutenu, soutenait, soutenaient, soutint, soutinrent, \
soutiendra, soutiendront, soutiendrait, soutiendraient, soutenant
spécifier | - | - | spécifie, spécifient, spécifié, spécifiait, spécifiaient, spécifia, spécifièrent, spécifiera, \
spécifieront, spécifierait, spécifieraient, spécifiant
spéculer | - | that quote | spécule, spéculent, spéculé, spéculait, spéculaient, spécula, spéculèrent, spéculera, \
spéculeront, spéculerait, spéculeraient, spéculant
stipuler | - | that bare object quote | stipule, stipulent, stipulé, stipulait, stipulaient, stipula, stipulèrent, \
stipulera, stipuleront, stipulerait, stipuleraient, stipulant
suggérer | - | that object infinitive quote | suggère, suggèrent, suggéré, suggérait, suggéraient, suggéra, \
suggérèrent, suggérera, suggéreront, suggérerait, suggéreraient, suggérant
supposer | - | that quote | suppose, supposent, supposé, supposait, supposaient, supposa, supposèrent, supposera, \
supposeront, supposerait, supposeraient, supposant
supputer | - | that quote | suppute, supputent, supputé, supputait, supputaient, supputa, supputèrent, supputera, \
supputeront, supputerait, supputeraient, supputant
synthétiser | - | quote | synthétise, synthétisent, synthétisé, synthétisait, synthétisaient, synthétisa, \
synthétisèrent, synthétisera, synthétiseront, synthétiserait, synthétiseraient, synthétisant
témoigner | - | that bare object quote | témoigne, témoignent, témoigné, témoignait, témoignaient, témoigna, \
témoignèrent, témoignera, témoigneront, témoignerait, témoigneraient, témoignant
tempérer | - | that quote | tempère, tempèrent, tempéré, tempérait, tempéraient, tempéra, tempérèrent, tempérera, \
tempéreront, tempérerait, tempéreraient, tempérant
terminer | - | quote | termine, terminent, terminé, terminait, terminaient, termina, terminèrent, terminera, \
termineront, terminerait, termineraient, terminant
théoriser | - | that quote | théorise, théorisent, théorisé, théorisait, théorisaient, théorisa, théorisèrent, \
théorisera, théoriseront, théoriserait, théoriseraient, théorisant
trancher | - | that bare quote | tranche, tranchent, tranché, tranchait, tranchaient, trancha, tranchèrent, \
tranchera, trancheront, trancherait, trancheraient, tranchant
trouver | - | that quote | trouve, trouvent, trouvé, trouvait, trouvaient, trouva, trouvèrent, trouvera, trouveront, \
trouverait, trouveraient, trouvant
tweeter | - | - | tweete, tweetent, tweeté, tweetait, tweetaient, tweeta, tweetèrent, tweetera, tweeteront, \
tweeterait, tweeteraient, tweetant
vérifier | - | that quote | vérifie, vérifient, vérifié, vérifiait, vérifiaient, vérifia, vérifièrent, vérifiera, \
vérifieront, vérifierait, vérifieraient, vérifiant
# Admitting, alleging.
accuser | allege | object quote | accuse, accusent, accusé, accusait, accusaient, accusa, accusèrent, accusera, \
accuseront, accuserait, accuseraient, accusant
admettre | admit | that bare object infinitive quote | admet, admettent, admis, admettait, admettaient, admit, \
admirent, admettra, admettront, admettrait, admettraient, admettant
attribuer | allege | object quote | attribue, attribuent, attribué, attribuait, attribuaient, attribua, \
attribuèrent, attribuera, attribueront, attribuerait, attribueraient, attribuant
avouer | admit | that bare object infinitive quote | avoue, avouent, avoué, avouait, avouaient, avoua, avouèrent, \
avouera, avoueront, avouerait, avoueraient, avouant
concéder | admit | that bare object quote | concède, concèdent, concédé, concédait, concédaient, concéda, \
concédèrent, concédera, concéderont, concéderait, concéderaient, concédant
dénoncer | condemn | that object quote | dénonce, dénoncent, dénoncé, dénonçait, dénonçaient, dénonça, dénoncèrent, \
dénoncera, dénonceront, dénoncerait, dénonceraient, dénonçant
imputer | allege | object quote | impute, imputent, imputé, imputait, imputaient, imputa, imputèrent, imputera, \
imputeront, imputerait, imputeraient, imputant
incriminer | allege | object quote | incrimine, incriminent, incriminé, incriminait, incriminaient, incrimina, \
incriminèrent, incriminera, incrimineront, incriminerait, incrimineraient, incriminant
pointer du doigt | allege | object quote | pointe du doigt, pointent du doigt, pointé du doigt, pointait du doigt, \
pointaient du doigt, pointa du doigt, pointèrent du doigt, pointera du doigt, pointeront du doigt, \
pointerait du doigt, pointeraient du doigt, pointant du doigt
reconnaître | admit | that bare object infinitive quote | reconnaît, reconnaissent, reconnu, reconnaissait, \
reconnaissaient, reconnut, reconnurent, reconnaîtra, reconnaîtront, reconnaîtrait, reconnaîtraient, reconnaissant
reprocher | condemn | that object infinitive quote | reproche, reprochent, reproché, reprochait, reprochaient, \
reprocha, reprochèrent, reprochera, reprocheront, reprocherait, reprocheraient, reprochant
# Warning, threatening.
alerter | warn | that bare object quote | alerte, alertent, alerté, alertait, alertaient, alerta, alertèrent, \
alertera, alerteront, alerterait, alerteraient, alertant
avertir | warn | that bare object quote | avertit, avertissent, averti, avertissait, avertissaient, avertirent, \
avertira, avertiront, avertirait, avertiraient, avertissant
menacer | threaten | that infinitive object quote | menace, menacent, menacé, menaçait, menaçaient, menaça, \
menacèrent, menacera, menaceront, menacerait, menaceraient, menaçant
mettre en garde | warn | that object quote | met en garde, mettent en garde, mis en garde, mettait en garde, \
mettaient en garde, mit en garde, mirent en garde, mettra en garde, mettront en garde, mettrait en garde, \
mettraient en garde, mettant en garde
prévenir | warn | that bare object quote | prévient, préviennent, prévenu, prévenait, prévenaient, prévint, \
prévinrent, préviendra, préviendront, préviendrait, préviendraient, prévenant
tirer la sonnette d'alarme | warn | quote | tire la sonnette d'alarme, tirent la sonnette d'alarme, \
tiré la sonnette d'alarme, tirait la sonnette d'alarme, tiraient la sonnette d'alarme, tira la sonnette d'alarme, \
tirèrent la sonnette d'alarme, tirera la sonnette d'alarme, tireront la sonnette d'alarme, \
tirerait la sonnette d'alarme, tireraient la sonnette d'alarme, tirant la sonnette d'alarme
# Welcoming, condemning, denying.
acclamer | welcome | object quote | acclame, acclament, acclamé, acclamait, acclamaient, acclama, acclamèrent, \
acclamera, acclameront, acclamerait, acclameraient, acclamant
accueillir | welcome | object quote | accueille, accueillent, accueilli, accueillait, accueillaient, accueillit, \
accueillirent, accueillera, accueilleront, accueillerait, accueilleraient, accueillant
applaudir | welcome | that object quote | applaudit, applaudissent, applaudi, applaudissait, applaudissaient, \
applaudirent, applaudira, applaudiront, applaudirait, applaudiraient, applaudissant
blâmer | condemn | object quote | blâme, blâment, blâmé, blâmait, blâmaient, blâma, blâmèrent, blâmera, blâmeront, \
blâmerait, blâmeraient, blâmant
célébrer | welcome | object quote | célèbre, célèbrent, célébré, célébrait, célébraient, célébra, célébrèrent, \
célébrera, célébreront, célébrerait, célébreraient, célébrant
complimenter | welcome | object quote | complimente, complimentent, complimenté, complimentait, complimentaient, \
complimenta, complimentèrent, complimentera, complimenteront, complimenterait, complimenteraient, complimentant
condamner | condemn | that object quote | condamne, condamnent, condamné, condamnait, condamnaient, condamna, \
condamnèrent, condamnera, condamneront, condamnerait, condamneraient, condamnant
contester | deny | that object infinitive quote | conteste, contestent, contesté, contestait, contestaient, \
contesta, contestèrent, contestera, contesteront, contesterait, contesteraient, contestant
contredire | deny | that object quote | contredit, contredisent, contredisait, contredisaient, contredirent, \
contredira, contrediront, contredirait, contrediraient, contredisant
critiquer | condemn | that object quote | critique, critiquent, critiqué, critiquait, critiquaient, critiqua, \
critiquèrent, critiquera, critiqueront, critiquerait, critiqueraient, critiquant
démentir | deny | that bare object infinitive quote | dément, démentent, démenti, démentait, démentaient, démentit, \
démentirent, démentira, démentiront, démentirait, démentiraient, démentant
désapprouver | condemn | that object quote | désapprouve, désapprouvent, désapprouvé, désapprouvait, \
désapprouvaient, désapprouva, désapprouvèrent, désapprouvera, désapprouveront, désapprouverait, désapprouveraient, \
désapprouvant
désavouer | deny | object quote | désavoue, désavouent, désavoué, désavouait, désavouaient, désavoua, désavouèrent, \
désavouera, désavoueront, désavouerait, désavoueraient, désavouant
écarter | deny | object quote | écarte, écartent, écarté, écartait, écartaient, écarta, écartèrent, écartera, \
écarteront, écarterait, écarteraient, écartant
exclure | deny | that object infinitive quote | exclut, excluent, exclu, excluait, excluaient, exclurent, exclura, \
excluront, exclurait, excluraient, excluant
féliciter | welcome | object quote | félicite, félicitent, félicité, félicitait, félicitaient, félicita, \
félicitèrent, félicitera, féliciteront, féliciterait, féliciteraient, félicitant
fustiger | condemn | object quote | fustige, fustigent, fustigé, fustigeait, fustigeaient, fustigea, fustigèrent, \
fustigera, fustigeront, fustigerait, fustigeraient, fustigeant
infirmer | deny | that object quote | infirme, infirment, infirmé, infirmait, infirmaient, infirma, infirmèrent, \
infirmera, infirmeront, infirmerait, infirmeraient, infirmant
louer | welcome | object quote | loue, louent, loué, louait, louaient, loua, louèrent, louera, loueront, louerait, \
loueraient, louant
nier | deny | that bare object infinitive quote | nie, nient, nié, niait, niaient, nia, nièrent, niera, nieront, \
nierait, nieraient, niant
protester | condemn | that quote | proteste, protestent, protesté, protestait, protestaient, protesta, protestèrent, \
protestera, protesteront, protesterait, protesteraient, protestant
récriminer | condemn | quote | récrimine, récriminent, récriminé, récriminait, récriminaient, récrimina, \
récriminèrent, récriminera, récrimineront, récriminerait, récrimineraient, récriminant
récuser | deny | that object quote | récuse, récusent, récusé, récusait, récusaient, récusa, récusèrent, récusera, \
récuseront, récuserait, récuseraient, récusant
refuser | deny | that object infinitive quote | refuse, refusent, refusé, refusait, refusaient, refusa, refusèrent, \
refusera, refuseront, refuserait, refuseraient, refusant
réfuter | deny | that object infinitive quote | réfute, réfutent, réfuté, réfutait, réfutaient, réfuta, réfutèrent, \
réfutera, réfuteront, réfuterait, réfuteraient, réfutant
regretter | - | that bare object infinitive quote | regrette, regrettent, regretté, regrettait, regrettaient, \
regretta, regrettèrent, regrettera, regretteront, regretterait, regretteraient, regrettant
rejeter | deny | that object quote | rejette, rejettent, rejeté, rejetait, rejetaient, rejeta, rejetèrent, \
rejettera, rejetteront, rejetterait, rejetteraient, rejetant
remercier | welcome | object quote | remercie, remercient, remercié, remerciait, remerciaient, remercia, \
remercièrent, remerciera, remercieront, remercierait, remercieraient, remerciant
rendre hommage | welcome | object quote | rend hommage, rendent hommage, rendu hommage, rendait hommage, \
rendaient hommage, rendit hommage, rendirent hommage, rendra hommage, rendront hommage, rendrait hommage, \
rendraient hommage, rendant hommage
repousser | deny | object quote | repousse, repoussent, repoussé, repoussait, repoussaient, repoussa, repoussèrent, \
repoussera, repousseront, repousserait, repousseraient, repoussant
réprouver | condemn | object quote | réprouve, réprouvent, réprouvé, réprouvait, réprouvaient, réprouva, \
réprouvèrent, réprouvera, réprouveront, réprouverait, réprouveraient, réprouvant
s'élever contre | condemn | object quote | s'élève contre, s'élèvent contre, s'élevait contre, s'élevaient contre, \
s'éleva contre, s'élevèrent contre, s'élèvera contre, s'élèveront contre, s'élèverait contre, s'élèveraient contre, \
s'élevant contre, s'est élevé contre, s'est élevée contre, se sont élevés contre, se sont élevées contre, \
s'était élevé contre, s'était élevée contre, s'étaient élevés contre
s'en prendre | condemn | object quote | s'en prend, s'en prennent, s'en prenait, s'en prenaient, s'en prit, \
s'en prirent, s'en prendra, s'en prenant, s'en est pris, s'en est prise, s'en sont pris
s'indigner | condemn | that object quote | s'indigne, s'indignent, s'indignait, s'indignaient, s'indigna, \
s'indignèrent, s'indignera, s'indigneront, s'indignerait, s'indigneraient, s'indignant, s'est indigné, \
s'est indignée, se sont indignés, se sont indignées, s'était indigné, s'était indignée, s'étaient indignés
s'insurger | condemn | that object quote | s'insurge, s'insurgent, s'insurgeait, s'insurgeaient, s'insurgea, \
s'insurgèrent, s'insurgera, s'insurgeront, s'insurgerait, s'insurgeraient, s'insurgeant, s'est insurgé, \
s'est insurgée, se sont insurgés, se sont insurgées, s'était insurgé, s'était insurgée, s'étaient insurgés
s'offusquer | condemn | that object quote | s'offusque, s'offusquent, s'offusquait, s'offusquaient, s'offusqua, \
s'offusquèrent, s'offusquera, s'offusqueront, s'offusquerait, s'offusqueraient, s'offusquant, s'est offusqué, \
s'est offusquée, se sont offusqués, se sont offusquées, s'était offusqué, s'était offusquée, s'étaient offusqués
s'opposer | deny | object quote | s'oppose, s'opposent, s'opposait, s'opposaient, s'opposa, s'opposèrent, \
s'opposera, s'opposeront, s'opposerait, s'opposeraient, s'opposant, s'est opposé, s'est opposée, se sont opposés, \
se sont opposées, s'était opposé, s'était opposée, s'étaient opposés
saluer | welcome | that object quote | salue, saluent, salué, saluait, saluaient, salua, saluèrent, saluera, \
salueront, saluerait, salueraient, saluant
se féliciter | welcome | that object quote | se félicite, se félicitent, se félicitait, se félicitaient, \
se félicita, se félicitèrent, se félicitera, se féliciteront, se féliciterait, se féliciteraient, se félicitant, \
s'est félicité, s'est félicitée, se sont félicités, se sont félicitées, s'était félicité, s'était félicitée, \
s'étaient félicités
se lamenter | condemn | that quote | se lamente, se lamentent, se lamentait, se lamentaient, se lamenta, \
se lamentèrent, se lamentera, se lamenteront, se lamenterait, se lamenteraient, se lamentant, s'est lamenté, \
s'est lamentée, se sont lamentés, se sont lamentées, s'était lamenté, s'était lamentée, s'étaient lamentés
se plaindre | condemn | that object infinitive quote | se plaint, se plaignent, se plaignait, se plaignaient, \
se plaignit, se plaignirent, se plaindra, se plaindront, se plaindrait, se plaindraient, se plaignant, s'est plaint, \
s'est plainte, se sont plaints, se sont plaintes, s'était plaint, s'était plainte, s'étaient plaints
se refuser | deny | infinitive quote | se refuse, se refusent, se refusait, se refusaient, se refusa, se refusèrent, \
se refusera, se refuseront, se refuserait, se refuseraient, se refusant, s'est refusé, s'est refusée, \
se sont refusés, se sont refusées, s'était refusé, s'était refusée, s'étaient refusés
se réjouir | welcome | that object infinitive quote | se réjouit, se réjouissent, se réjouissait, se réjouissaient, \
se réjouirent, se réjouira, se réjouiront, se réjouirait, se réjouiraient, se réjouissant, s'est réjoui, \
s'est réjouie, se sont réjouis, se sont réjouies, s'était réjoui, s'était réjouie, s'étaient réjouis
stigmatiser | condemn | object quote | stigmatise, stigmatisent, stigmatisé, stigmatisait, stigmatisaient, \
stigmatisa, stigmatisèrent, stigmatisera, stigmatiseront, stigmatiserait, stigmatiseraient, stigmatisant
tacler | condemn | object quote | tacle, taclent, taclé, taclait, taclaient, tacla, taclèrent, taclera, tacleront, \
taclerait, tacleraient, taclant
vanter | welcome | object quote | vante, vantent, vanté, vantait, vantaient, vanta, vantèrent, vantera, vanteront, \
vanterait, vanteraient, vantant
vilipender | condemn | object quote | vilipende, vilipendent, vilipendé, vilipendait, vilipendaient, vilipenda, \
vilipendèrent, vilipendera, vilipenderont, vilipenderait, vilipenderaient, vilipendant
# Agreeing, promising.
accepter | agree | that object infinitive quote | accepte, acceptent, accepté, acceptait, acceptaient, accepta, \
acceptèrent, acceptera, accepteront, accepterait, accepteraient, acceptant
acquiescer | agree | that quote | acquiesce, acquiescent, acquiescé, acquiesçait, acquiesçaient, acquiesça, \
acquiescèrent, acquiescera, acquiesceront, acquiescerait, acquiesceraient, acquiesçant
approuver | agree | that object quote | approuve, approuvent, approuvé, approuvait, approuvaient, approuva, \
approuvèrent, approuvera, approuveront, approuverait, approuveraient, approuvant
consentir | agree | that infinitive object quote | consent, consentent, consenti, consentait, consentaient, \
consentit, consentirent, consentira, consentiront, consentirait, consentiraient, consentant
convenir | agree | that object infinitive quote | convient, conviennent, convenu, convenait, convenaient, convint, \
convinrent, conviendra, conviendront, conviendrait, conviendraient, convenant
garantir | promise | that bare object infinitive quote | garantit, garantissent, garanti, garantissait, \
garantissaient, garantirent, garantira, garantiront, garantirait, garantiraient, garantissant
jurer | - | that bare infinitive quote | jure, jurent, juré, jurait, juraient, jura, jurèrent, jurera, jureront, \
jurerait, jureraient, jurant
promettre | promise | that bare object infinitive quote | promet, promettent, promis, promettait, promettaient, \
promit, promirent, promettra, promettront, promettrait, promettraient, promettant
s'accorder | agree | that infinitive quote | s'accorde, s'accordent, s'accordait, s'accordaient, s'accorda, \
s'accordèrent, s'accordera, s'accorderont, s'accorderait, s'accorderaient, s'accordant, s'est accordé, \
s'est accordée, se sont accordés, se sont accordées, s'était accordé, s'était accordée, s'étaient accordés
s'engager | promise | that infinitive quote | s'engage, s'engagent, s'engageait, s'engageaient, s'engagea, \
s'engagèrent, s'engagera, s'engageront, s'engagerait, s'engageraient, s'engageant, s'est engagé, s'est engagée, \
se sont engagés, se sont engagées, s'était engagé, s'était engagée, s'étaient engagés
se rallier | agree | object quote | se rallie, se rallient, se ralliait, se ralliaient, se rallia, se rallièrent, \
se ralliera, se rallieront, se rallierait, se rallieraient, se ralliant, s'est rallié, s'est ralliée, \
se sont ralliés, se sont ralliées, s'était rallié, s'était ralliée, s'étaient ralliés
souscrire | agree | object quote | souscrit, souscrivent, souscrivait, souscrivaient, souscrivit, souscrivirent, \
souscrira, souscriront, souscrirait, souscriraient, souscrivant
# Asking and urging.
appeler | urge | object infinitive quote | appelle, appellent, appelé, appelait, appelaient, appela, appelèrent, \
appellera, appelleront, appellerait, appelleraient, appelant
conjurer | urge | infinitive quote | conjure, conjurent, conjuré, conjurait, conjuraient, conjura, conjurèrent, \
conjurera, conjureront, conjurerait, conjureraient, conjurant
conseiller | urge | that object infinitive quote | conseille, conseillent, conseillé, conseillait, conseillaient, \
conseilla, conseillèrent, conseillera, conseilleront, conseillerait, conseilleraient, conseillant
consulter | ask | object quote | consulte, consultent, consulté, consultait, consultaient, consulta, consultèrent, \
consultera, consulteront, consulterait, consulteraient, consultant
demander | ask | that bare object infinitive quote | demande, demandent, demandé, demandait, demandaient, demanda, \
demandèrent, demandera, demanderont, demanderait, demanderaient, demandant
encourager | urge | object infinitive quote | encourage, encouragent, encouragé, encourageait, encourageaient, \
encouragea, encouragèrent, encouragera, encourageront, encouragerait, encourageraient, encourageant
enjoindre | urge | infinitive quote | enjoint, enjoignent, enjoignait, enjoignaient, enjoignit, enjoignirent, \
enjoindra, enjoindront, enjoindrait, enjoindraient, enjoignant
exhorter | urge | object infinitive quote | exhorte, exhortent, exhorté, exhortait, exhortaient, exhorta, \
exhortèrent, exhortera, exhorteront, exhorterait, exhorteraient, exhortant
exiger | urge | that bare object infinitive quote | exige, exigent, exigé, exigeait, exigeaient, exigea, exigèrent, \
exigera, exigeront, exigerait, exigeraient, exigeant
implorer | urge | object infinitive quote | implore, implorent, imploré, implorait, imploraient, implora, \
implorèrent, implorera, imploreront, implorerait, imploreraient, implorant
interroger | ask | object quote | interroge, interrogent, interrogé, interrogeait, interrogeaient, interrogea, \
interrogèrent, interrogera, interrogeront, interrogerait, interrogeraient, interrogeant
intimer | urge | object infinitive quote | intime, intiment, intimé, intimait, intimaient, intima, intimèrent, \
intimera, intimeront, intimerait, intimeraient, intimant
inviter | urge | object infinitive quote | invite, invitent, invité, invitait, invitaient, invita, invitèrent, \
invitera, inviteront, inviterait, inviteraient, invitant
ordonner | urge | that object infinitive quote | ordonne, ordonnent, ordonné, ordonnait, ordonnaient, ordonna, \
ordonnèrent, ordonnera, ordonneront, ordonnerait, ordonneraient, ordonnant
plaider pour | urge | object infinitive | plaide pour, plaident pour, plaidé pour, plaidait pour, plaidaient pour, \
plaida pour, plaidèrent pour, plaidera pour, plaideront pour, plaiderait pour, plaideraient pour, plaidant pour
préconiser | urge | that object infinitive quote | préconise, préconisent, préconisé, préconisait, préconisaient, \
préconisa, préconisèrent, préconisera, préconiseront, préconiserait, préconiseraient, préconisant
presser | urge | object infinitive quote | pressent, pressé, pressait, pressaient, pressa, pressèrent, pressera, \
presseront, presserait, presseraient, pressant
prier | urge | object infinitive quote | prie, prient, prié, priait, priaient, pria, prièrent, priera, prieront, \
prierait, prieraient, priant
proposer | urge | that object infinitive quote | propose, proposent, proposé, proposait, proposaient, proposa, \
proposèrent, proposera, proposeront, proposerait, proposeraient, proposant
questionner | ask | object quote | questionne, questionnent, questionné, questionnait, questionnaient, questionna, \
questionnèrent, questionnera, questionneront, questionnerait, questionneraient, questionnant
réclamer | urge | that object infinitive quote | réclame, réclament, réclamé, réclamait, réclamaient, réclama, \
réclamèrent, réclamera, réclameront, réclamerait, réclameraient, réclamant
recommander | urge | that object infinitive quote | recommande, recommandent, recommandé, recommandait, \
recommandaient, recommanda, recommandèrent, recommandera, recommanderont, recommanderait, recommanderaient, \
recommandant
requérir | urge | that object quote | requiert, requièrent, requis, requérait, requéraient, requit, requirent, \
requerra, requerront, requerrait, requerraient, requérant
revendiquer | urge | that object infinitive quote | revendique, revendiquent, revendiqué, revendiquait, \
revendiquaient, revendiqua, revendiquèrent, revendiquera, revendiqueront, revendiquerait, revendiqueraient, \
revendiquant
s'enquérir | ask | object quote | s'enquiert, s'enquièrent, s'enquérait, s'enquéraient, s'enquit, s'enquirent, \
s'enquerra, s'enquerront, s'enquerrait, s'enquerraient, s'enquérant, s'est enquis, s'est enquise, se sont enquis, \
se sont enquises, s'était enquis, s'était enquise, s'étaient enquis
s'interroger | ask | quote | s'interroge, s'interrogent, s'interrogeait, s'interrogeaient, s'interrogea, \
s'interrogèrent, s'interrogera, s'interrogeront, s'interrogerait, s'interrogeraient, s'interrogeant, \
s'est interrogé, s'est interrogée, se sont interrogés, se sont interrogées, s'était interrogé, s'était interrogée, \
s'étaient interrogés
se demander | ask | bare quote | se demande, se demandent, se demandait, se demandaient, se demanda, se demandèrent, \
se demandera, se demanderont, se demanderait, se demanderaient, se demandant, s'est demandé, s'est demandée, \
se sont demandés, se sont demandées, s'était demandé, s'était demandée, s'étaient demandés
solliciter | urge | object quote | sollicite, sollicitent, sollicité, sollicitait, sollicitaient, sollicita, \
sollicitèrent, sollicitera, solliciteront, solliciterait, solliciteraient, sollicitant
sommer | urge | object infinitive quote | somment, sommé, sommait, sommaient, somma, sommèrent, sommera, sommeront, \
sommerait, sommeraient, sommant
supplier | urge | object infinitive quote | supplie, supplient, supplié, suppliait, suppliaient, supplia, \
supplièrent, suppliera, supplieront, supplierait, supplieraient, suppliant
# Announcing.
annoncer | announce | that bare object infinitive quote | annonce, annoncent, annoncé, annonçait, annonçaient, \
annonça, annoncèrent, annoncera, annonceront, annoncerait, annonceraient, annonçant
décider | announce | that infinitive | décide, décident, décidé, décidait, décidaient, décida, décidèrent, décidera, \
décideront, déciderait, décideraient, décidant
dévoiler | announce | that object quote | dévoile, dévoilent, dévoilé, dévoilait, dévoilaient, dévoila, dévoilèrent, \
dévoilera, dévoileront, dévoilerait, dévoileraient, dévoilant
diffuser | announce | that object quote | diffuse, diffusent, diffusé, diffusait, diffusaient, diffusa, diffusèrent, \
diffusera, diffuseront, diffuserait, diffuseraient, diffusant
divulguer | announce | that object quote | divulgue, divulguent, divulgué, divulguait, divulguaient, divulgua, \
divulguèrent, divulguera, divulgueront, divulguerait, divulgueraient, divulguant
notifier | announce | that object quote | notifie, notifient, notifié, notifiait, notifiaient, notifia, notifièrent, \
notifiera, notifieront, notifierait, notifieraient, notifiant
officialiser | announce | object quote | officialise, officialisent, officialisé, officialisait, officialisaient, \
officialisa, officialisèrent, officialisera, officialiseront, officialiserait, officialiseraient, officialisant
"""
)


def _with_inversion(verb: CueVerb) -> CueVerb:
    """Add the forms with a pronoun behind, as they follow a quotation: "explique-t-il", "dit-elle"."""
    if "quote" not in verb.takes or " " in verb.forms[0]:
        return verb
    present = verb.forms[0]
    joint = "-" if present.endswith(("d", "t")) else "-t-"
    return replace(verb, forms=(*verb.forms, *(f"{present}{joint}{who}" for who in ("elle", "il", "on"))))


def _apart(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return phrases, and again with elided words set apart ("s' engage"), as those read them who part such words."""
    return tuple(dict.fromkeys(form for one in phrases for form in (one, _ELIDED.sub(r"\1' ", one))))


def _ready(verb: CueVerb) -> CueVerb:
    full = _with_inversion(verb)
    return replace(full, forms=_apart(full.forms))


REPORTING = Reporting(
    cue_verbs=tuple(_ready(verb) for verb in VERBS),
    cue_nouns=read_words(
        """
        accusation accusations allocution annonce annonces appel appels argument arguments avertissement avertissements
        aveu aveux avis billet commentaire commentaires communication communiqué communiqués conférence confession
        confidences constat courriel courrier critique critiques déclaration déclarations demande démenti dépêche
        discours enquête entretien entretiens estimation explication explications exposé formule hommage intervention
        interview interviews lettre lettres message messages mise missive mot mots note observation observations
        opinion parole paroles plaidoyer post posts promesse promesses propos proposition question questions rapport
        rapports réaction réactions recommandation recommandations remarque remarques réponse réponses reproche
        reproches requête revendication rumeur serment sondage sortie témoignage témoignages thèse tribune tweet tweets
        verdict version vidéo voeux vœux
        """
    ),
    that_words=("qu'", "que"),
    question_words=read_words(
        "ce qu', ce que, ce qui, combien, comment, où, pourquoi, quand, quel, quelle, quelles, quels, qui, si"
    ),
    according_to=tuple(
        sorted(
            _apart(
                read_words(
                    """
            à en croire, à l'en croire, au dire de, au dire des, au dire du, aux dires de, aux dires des, aux dires du,
            aux yeux de, aux yeux des, aux yeux du, citant, comme l'a affirmé, comme l'a annoncé, comme l'a déclaré,
            comme l'a expliqué, comme l'a indiqué, comme l'a précisé, comme l'a rappelé, comme l'a souligné, comme
            l'affirme, comme l'explique, comme l'indique, comme le dit, comme le note, comme le rappelle, comme le
            souligne, d'après, d'après un communiqué de, d'après un communiqué du, dans l'esprit de, de l'aveu de, de
            l'aveu du, de l'aveu même de, de l'avis de, de l'avis des, de l'avis du, de source proche de, du point de
            vue de, du point de vue du, pour citer, pour reprendre les mots de, pour reprendre les mots du, pour
            reprendre les termes de, selon, selon des sources au sein de, selon l'analyse de, selon l'avis de, selon
            l'expression de, selon l'expression du, selon la formule de, selon la formule du, selon la version de,
            selon les dires de, selon les informations de, selon les mots de, selon les mots du, selon les propos de,
            selon les termes de, selon les termes du, selon un communiqué de, selon un communiqué des, selon un
            communiqué du, selon une déclaration de, selon une source proche de, si l'on en croit, suivant
            """
                )
            )
        )
    ),
    according_after=("dixit",),
    pronouns=(
        ("celle-ci", "f"),
        ("celles-ci", "p"),
        ("celui-ci", "m"),
        ("ceux-ci", "p"),
        ("elle", "f"),
        ("elles", "p"),
        ("il", "m"),
        ("ils", "p"),
        ("on", "p"),
        *_INVERTED_AUXILIARIES,
    ),
    possessives=(
        ("leur", "p"),
        ("leurs", "p"),
        ("sa", "any"),
        ("ses", "any"),
        ("sien", "any"),
        ("sienne", "any"),
        ("siens", "any"),
        ("son", "any"),
    ),
    body_nouns=read_words(
        """
        académie administration agence agences alliance ambassade ambassades armée assemblée association associations
        autorité autorités banque barreau bloc brigade bureau cabinet cellule centrale chambre chancellerie coalition
        collectif collectivité comité commandement commissariat commission commune compagnie confédération congrès
        conseil consortium consulat coordination corps cour croix-rouge délégation département diocèse diplomatie
        direction entreprise état état-major eurogroupe exécutif fédération firme fondation fonds force forces front
        garde gendarmerie gouvernement gouvernements groupe haut-commissariat hôpital institut institution institutions
        justice ligue magistrature mairie majorité marine ministère ministères mission mouvement municipalité
        observatoire office opposition organe organisation organisations organisme palais parlement parquet parti
        patronat plateforme police préfecture présidence primature rectorat régie région représentation république
        secrétariat sénat service services société sous-préfecture syndicat syndicats tribunal union université
        vice-présidence
        """
    ),
    role_nouns=read_words(
        """
        adjoint adjointe administrateur administratrice ambassadeur ambassadeurs ambassadrice ambassadrices amiral
        analyste analystes archevêque attaché attachée auteur autrice avocat avocate avocates avocats candidat
        candidate candidats capitaine cardinal chancelier chancelière chargé chargée chef cheffe cheffes chefs
        chercheur chercheurs chercheuse co-président co-présidente collaborateur colonel commandant commandante
        commissaire commissaires conseiller conseillère conseillers consul consule coordinateur coordinatrice
        coprésident coprésidente correspondant correspondante défenseur défenseure délégué déléguée député députée
        députées députés diplomate diplomates directeur directeurs directrice directrices dirigeant dirigeante
        dirigeants échevin échevine économiste économistes écrivain édile élu élue élues élus émissaire émissaires
        enquêteur enquêteurs envoyé envoyée eurodéputé eurodéputée évêque ex-ministre ex-président ex-présidente expert
        experte experts fonctionnaire fonctionnaires fondateur fondatrice garde général générale généraux gouverneur
        gouverneure gouverneurs haut-commissaire haute-commissaire historien historienne inspecteur inspectrice
        journaliste journalistes juge juges leader leaders lieutenant locataire magistrat magistrate magistrats maire
        maires maréchal médecin médecins médiateur médiatrice membre membres militant militante militants ministre
        ministres monarque négociateur négociateurs négociatrice observateur observateurs officiel officiels officier
        officiers opposant opposante opposants pape parlementaire parlementaires pasteur patron patronne patrons
        politologue politologues porte-parole préfet préfète premier première président présidente présidentes
        présidents prêtre prince princesse proche proches procureur procureure professeur professeure propriétaire
        rapporteur rapporteure rapporteuse recteur rectrice rédacteur rédactrice reine représentant représentante
        représentants responsable responsables roi secrétaire secrétaires sénateur sénateurs sénatrice sénatrices
        sherpa sociologue sociologues source sources sous-préfet sous-secrétaire spécialiste spécialistes suppléant
        syndicaliste syndicalistes témoin témoins titulaire trésorier trésorière vice-chancelier vice-ministre
        vice-premier vice-première vice-président vice-présidente vice-présidents voisin voisins
        """
    ),
    feminine_roles=read_words(
        """
        adjointe administratrice ambassadrice ambassadrices attachée autrice avocate avocates candidate chancelière
        chargée cheffe cheffes chercheuse co-présidente commandante conseillère consule coordinatrice coprésidente
        correspondante défenseure déléguée députée députées directrice directrices dirigeante échevine élue élues
        envoyée eurodéputée ex-présidente experte fondatrice gouverneure historienne inspectrice magistrate médiatrice
        militante négociatrice opposante patronne préfète présidente présidentes princesse procureure professeure
        rapporteure rapporteuse rectrice rédactrice reine représentante sénatrice sénatrices trésorière vice-première
        vice-présidente
        """
    ),
    counterparts=read_words("alter-ego collègue collègues homologue homologues pair pairs"),
    honorifics=read_words(
        """
        abbé brig cap cdt col dr dre gal gén général lt m madame mademoiselle maître mesdames messieurs mgr mlle mlles
        mm mme mmes monseigneur monsieur père pr prof professeur sir sœur
        """
    ),
    determiners=read_words(
        """
        aucun aucune ce certaines certains ces cet cette chaque deux l' la le les leur leurs ma mes mon nos notre
        plusieurs quelques sa ses son tous tout toute toutes trois un une vos votre
        """
    ),
    name_particles=read_words("al ben bin d' da de del des di du el l' la le les van von y"),
    of_words=read_words("à au auprès aux d' de des du en pour"),
    between=read_words(
        """
        a a-t-elle a-t-il a-t-on ai ainsi alors aujourd'hui auparavant aura auraient aurait auront aussi avaient
        avaient-elles avaient-ils avait avait-elle avait-il ayant brièvement catégoriquement ce clairement déjà
        dimanche également elle-même en encore enfin ensuite entre-temps est est-elle est-il étaient était été
        eux-mêmes fait fermement finalement fut hier immédiatement jeudi lui lui-même lundi m' mardi matin même
        mercredi notamment nous officiellement ont ont-elles ont-ils ouvertement parallèlement particulièrement
        précisément publiquement puis rapidement récemment régulièrement s' samedi se sera seulement simplement
        sobrement soir solennellement sont souvent toujours tout toutefois très ultérieurement vendredi vivement
        volontiers vous y
        """
    ),
    naming_words=read_words(
        """
        bateau ferry frégate navire paquebot pétrolier
        affiche album alias appelé appelée appelées appelés appellation article baptisé baptisée baptisées baptisés
        campagne chanson chapitre chronique collection concept dénomination dénommé dénommée dénommés dit dite dites
        dits documentaire dossier émission épisode essai exposition expression festival feuilleton film formule hashtag
        hymne intitulé intitulée intitulées intitulés jargon journal label libellé livre magazine manifeste marque
        morceau mot mots-clés mouvement nom nommé nommée nommés opération opérations ouvrage pièce plan podcast poème
        portail programme projet pseudonyme qualificatif quotidien recueil revue roman rubrique série site slogan
        sobriquet soi-disant spectacle surnom surnommé surnommée surnommés tableau terme termes thème titre titré
        titrée titrés vocable
        """
    ),
    venues=tuple(
        (phrase, venue)
        for written, venue in read_pairs(
            """
            à la presse=press, à la télévision=television, allocution télévisée=speech, allocution=speech, au micro
            de=interview, au micro=interview, aux journalistes=press, aux médias=press, canal telegram=Telegram, chaîne
            telegram=Telegram, communiqué de presse=statement, communiqué=statement, conférence de presse=press,
            courrier=letter, dans l'hémicycle=parliament, dans un billet=website, dans un communiqué=statement, dans un
            discours=speech, dans un entretien=interview, dans un message=statement, dans une allocution=speech, dans
            une interview=interview, dans une lettre=letter, dans une note=statement, dans une tribune=article,
            déclaration écrite=statement, devant l'assemblée=parliament, devant la presse=press, devant le
            parlement=parliament, devant le sénat=parliament, devant les députés=parliament, devant les
            journalistes=press, devant les médias=press, discours=speech, en conférence de presse=press,
            entretien=interview, interview=interview, lettre ouverte=letter, lettre=letter, lors d'un point de
            presse=press, lors d'un point presse=press, lors d'une conférence de presse=press, missive=letter, note
            verbale=statement, par communiqué=statement, point de presse=press, point presse=press, publication sur
            x=X, réseau social x=X, sa chaîne telegram=Telegram, site internet officiel=website, site officiel=website,
            son compte twitter=X, son compte x=X, son site internet=website, sur bluesky=Bluesky, sur
            facebook=Facebook, sur instagram=Instagram, sur linkedin=LinkedIn, sur mastodon=Mastodon, sur son compte
            twitter=X, sur son compte x=X, sur son site internet=website, sur son site=website, sur telegram=Telegram,
            sur tiktok=TikTok, sur truth social=Truth Social, sur twitter=X, sur x=X, sur youtube=YouTube, tweet=X,
            tweete=X, tweeté=X, tweets=X, twitté=X, via telegram=Telegram, via twitter=X, via x=X
            """
        )
        for phrase in _apart((written,))
    ),
    view_words=("pour",),
    gendered=(
        ("cette", "f"),
        ("la", "f"),
        ("le", "m"),
        ("m", "m"),
        ("madame", "f"),
        ("mlle", "f"),
        ("mme", "f"),
        ("monsieur", "m"),
        ("un", "m"),
        ("une", "f"),
    ),
    asides=read_words(
        """
        au passage, dans la foulée, de leur côté, de même, de nouveau, de plus, de son côté, en effet, en outre,
        en particulier, en revanche, entre autres, par ailleurs, pour leur part, pour sa part, à nouveau, à son tour
        """
    ),
    complements=read_pairs(
        """
        alerter=contre / sur, appeler=au / aux / à, avertir=contre / d' / de / des / du, insister=sur,
        menacer=d' / de, mettre en garde=contre, plaider=contre / en faveur / pour,
        prononcer=contre / en faveur / pour, protester=contre, s'engager=à, s'excuser=d' / de / des / du / pour,
        s'inquiéter=d' / de / des / du, s'opposer=au / aux / à, se plaindre=d' / de / des / du,
        se prononcer=contre / en faveur / pour
        """
    ),
    speaking=read_words(
        """
        commentaire commentaires commenter confirmer dire exprimer nommer parler préciser réagir répondre révéler
        s'exprimer spéculer
        """
    ),
    giving=read_words("communiquer donner fixer fournir indiquer livrer"),
    particulars=read_words(
        """
        calendrier chiffre chiffres date délai détail détails explication explications information informations
        montant nom noms prix précision précisions raison raisons
        """
    ),
    view_phrases=read_words(
        """
        à * avis, à * yeux, d'après * propos, de * point de vue, selon * dires, selon * mots, selon * propos, selon * propres mots, selon * propres termes, selon * termes
        """
    ),
    event_verbs=tuple(
        sorted(
            _apart(
                read_words(
                    """
            a accueilli, a assisté à, a assisté au, a eu un entretien, a été accueilli par, a été accueillie par, a été
            reçu par, a été reçue par, a inauguré, a participé à, a participé au, a reçu, a rencontré, a signé, a tenu des
            consultations, a tenu une réunion, a visité, ont accueilli, ont assisté à, ont assisté au, ont eu un
            entretien, ont inauguré, ont mené des consultations, ont participé à, ont participé au, ont reçu, ont
            rencontré, ont signé, ont tenu des consultations, ont tenu une réunion, ont visité, s'est entretenu,
            s'est entretenue, s'est rendu à, s'est
            rendue à, s'est rendu au, s'est rendue au, s'est rendu en, s'est rendue en, s'est réuni, s'est réunie,
            se sont entretenus, se sont entretenues, se sont rencontrés, se sont rencontrées, se sont réunis, se
            sont réunies
            """
                )
            )
        )
    ),
    relative_pronouns=read_words("auquel desquels dont duquel laquelle lequel lesquelles lesquels qu' que qui"),
)

ABBREVIATIONS = read_words(
    """
    adj admin ann apr arr art av avr bd bibl boul c.-à-d cap cdt cf ch chap cie col coll cons déc dép dir div dr ed éd
    env etc ets ex fasc fév févr fig gal gén hab hon ibid id inc inf ing j.-c janv jr juil lib loc lt ltd m max me mgr
    min mlle mlles mm mme mmes mrs n.b n.d.l.r nov obs oct op p p.-d.g p.-s p.ex p.m par pl pp pr préf prof qqch qqn
    r.-v réf rép s.a sect sén sept soc sq st ste suiv suppl t tél trad univ v vol vs
    """
)
RELATIVE_SPANS = read_pairs(
    """
    au cours des dernières semaines=recent:0, au cours des derniers jours=recent:0, ce jour-là=day:0, ce matin=day:0,
    ce midi=day:0, ce mois-ci=month:0, ce mois=month:0, ce soir=day:0, ce week-end=weekend:-1, ces dernières
    semaines=recent:0, ces derniers jours=recent:0, ces derniers mois=recent:0, ces derniers temps=recent:0, cet
    après-midi=day:0, cette année=year:0, cette nuit=day:0, cette semaine=week:0, dans la journée=day:0, dans les
    prochains jours=recent:0, début de semaine=week:0, dernièrement=recent:0, en début de semaine=week:0, en fin de
    semaine dernière=week:-1, il y a peu=recent:0, l'an dernier=year:-1, l'an passé=year:-1, l'an prochain=year:1,
    l'année dernière=year:-1, l'année en cours=year:0, l'année passée=year:-1, l'année précédente=year:-1, l'année
    prochaine=year:1, l'année suivante=year:1, la nuit dernière=day:-1, la semaine dernière=week:-1, la semaine
    passée=week:-1, la semaine précédente=week:-1, la semaine prochaine=week:1, la semaine suivante=week:1, la veille
    au soir=day:-1, la veille=day:-1, le jour d'avant=day:-1, le jour même=day:0, le jour précédent=day:-1, le jour
    suivant=day:1, le lendemain=day:1, le même jour=day:0, le mois dernier=month:-1, le mois en cours=month:0, le mois
    passé=month:-1, le mois précédent=month:-1, le mois prochain=month:1, le mois suivant=month:1, le
    surlendemain=day:2, le week-end dernier=weekend:-1, le week-end passé=weekend:-1, plus tôt ce mois-ci=month:0, plus
    tôt cette semaine=week:0, plus tôt dans la journée=day:0, récemment=recent:0, un jour plus tard=day:1, un jour plus
    tôt=day:-1, une semaine plus tard=week:1, une semaine plus tôt=week:-1,
    le soir même=day:0, le même soir=day:0, l'avant-veille=day:-2, avant-veille=day:-2, hier matin=day:-1, la nuit précédente=day:-1, le soir précédent=day:-1, l'après-midi même=day:0
    """
)
LAST_WORDS = ("dernier", "derniers", "dernière", "dernières", "passé", "passée", "précédent", "précédente")
NEXT_WORDS = ("prochain", "prochaine", "prochaines", "prochains", "qui vient", "suivant", "suivante")
AGO_BEFORE = ("cela fait", "depuis", "il y a", "voici", "voilà", "voilà déjà")
AGO_AFTER = ("auparavant", "avant", "plus tôt")
MONTH_PARTS = read_pairs(
    """
    début=early, le début du mois de=early, au début du mois de=early, au début de=early, mi=mid, la mi=mid, à la mi=mid, au milieu de=mid, fin=late, la fin du mois de=late, à la fin du mois de=late, à la fin de=late
    """
)
NAMED_BEFORE = (
    "auparavant",
    "avant",
    "avant-veille",
    "jour-là",
    "lendemain",
    "même",
    "précédent",
    "précédente",
    "suivant",
    "tard",
    "tôt",
    "veille",
)
EVES = ("la veille", "la veille au soir")
EVE_OF = ("d", "de", "des", "du")

EXAMPLES = (
    "« Nous garderons la ligne de ferry ouverte tout l’hiver », a déclaré lundi la ministre des Transports, Ilva Stervenne.",
    "Le ministère des Affaires étrangères d’Ordanie a indiqué que les pourparlers n’avaient pas échoué.",
    "“Personne n’a consulté les pêcheurs”, regrette dans un entretien le maire de Port-Cendre, Amaury Delcourbe.",
    "Selon l’autorité portuaire de Brenelle, 14 200 tonnes de céréales ont franchi l’écluse la semaine dernière.",
    "La secrétaire générale du Conseil du Détroit a condamné l’attaque contre le phare et exigé une enquête.",
    "— Nous n’avons rien signé, a répondu l’ambassadrice Noémie Pelcan. Nous le ferons avec des garanties.",
    "« Si la marée le permet, a-t-elle ajouté, les premiers bateaux partiront le 3 mai. »",
    "Ilva Stervenne (@istervenne) : « Aujourd’hui, la route de la côte rouvre. Merci à tous. » 12 mars 2025",
    "Le gouverneur s’est engagé à publier les chiffres sous dix jours, mais il a refusé de fixer une date.",
    "Le porte-parole a démenti hier que le gouvernement ait jamais envisagé de vendre l’aérodrome.",
    "Le budget, explique le vice-ministre, augmentera de 4,2 % et dépassera cinq milliards d’euros.",
    "Il a qualifié le rapport d’« incomplet » et invité ses auteurs à se rendre sur place il y a trois jours.",
    "D’après un communiqué de la présidence, le traité « reste en vigueur jusqu’à nouvel ordre ».",
    "« Cette année, nous n’augmenterons pas le péage », promet-il sur Telegram.",
)
