"""How Spanish reports speech: cue verbs, speakers' nouns and pronouns, and where things are said.

The verbs were collected by reading news prose of Spain and Latin America, their forms by the paradigms of the grammar;
act and pattern are the project's. ``reported_mood`` stays empty: the Spanish conditional marks rumour and supposition
as often as speech.
"""

from __future__ import annotations

from crossref.lang.base import Reporting
from crossref.lang.tables import read_cues, read_pairs, read_words

VERBS = read_cues(
    """\
# Saying, plainly.
aclarar | - | - | aclara, aclaran, aclaró, aclararon, aclaraba, aclaraban, aclarará, aclararán, aclararía, \
aclararían, aclarando, aclarado
acotar | - | - | acota, acotan, acotó, acotaron, acotaba, acotaban, acotará, acotarán, acotaría, acotarían, \
acotando, acotado
advertir | warn | that bare object quote | advierte, advierten, advirtió, advirtieron, advertía, advertían, \
advertirá, advertirán, advertiría, advertirían, advirtiendo, advertido
afirmar | - | - | afirma, afirman, afirmó, afirmaron, afirmaba, afirmaban, afirmará, afirmarán, afirmaría, \
afirmarían, afirmando, afirmado
agregar | - | - | agrega, agregan, agregó, agregaron, agregaba, agregaban, agregará, agregarán, agregaría, \
agregarían, agregando, agregado
ahondar | - | quote | ahonda, ahondan, ahondó, ahondaron, ahondaba, ahondaban, ahondará, ahondarán, ahondaría, \
ahondarían, ahondando, ahondado
añadir | - | - | añade, añaden, añadió, añadieron, añadía, añadían, añadirá, añadirán, añadiría, añadirían, \
añadiendo, añadido
apostillar | - | - | apostilla, apostillan, apostilló, apostillaron, apostillaba, apostillaban, apostillará, \
apostillarán, apostillaría, apostillarían, apostillando, apostillado
apuntar | - | - | apunta, apuntan, apuntó, apuntaron, apuntaba, apuntaban, apuntará, apuntarán, apuntaría, \
apuntarían, apuntando, apuntado
argüir | - | - | arguye, arguyen, arguyó, arguyeron, argüía, argüían, argüirá, argüirán, argüiría, argüirían, \
arguyendo, argüido
argumentar | - | - | argumenta, argumentan, argumentó, argumentaron, argumentaba, argumentaban, argumentará, \
argumentarán, argumentaría, argumentarían, argumentando, argumentado
asegurar | - | - | asegura, aseguran, aseguró, aseguraron, aseguraba, aseguraban, asegurará, asegurarán, aseguraría, \
asegurarían, asegurando, asegurado
asentir | agree | that quote | asiente, asienten, asintió, asintieron, asentía, asentían, asentirá, asentirán, \
asentiría, asentirían, asintiendo, asentido
aseverar | - | - | asevera, aseveran, aseveró, aseveraron, aseveraba, aseveraban, aseverará, aseverarán, aseveraría, \
aseverarían, aseverando, aseverado
atestiguar | - | that object quote | atestigua, atestiguan, atestiguó, atestiguaron, atestiguaba, atestiguaban, \
atestiguará, atestiguarán, atestiguaría, atestiguarían, atestiguando, atestiguado
aventurar | - | - | aventura, aventuran, aventuró, aventuraron, aventuraba, aventuraban, aventurará, aventurarán, \
aventuraría, aventurarían, aventurando, aventurado
bromear | - | - | bromea, bromean, bromeó, bromearon, bromeaba, bromeaban, bromeará, bromearán, bromearía, \
bromearían, bromeando, bromeado
calcular | - | that bare | calcula, calculan, calculó, calcularon, calculaba, calculaban, calculará, calcularán, \
calcularía, calcularían, calculando, calculado
calificar | - | object quote | califica, califican, calificó, calificaron, calificaba, calificaban, calificará, \
calificarán, calificaría, calificarían, calificando, calificado
catalogar | - | object quote | cataloga, catalogan, catalogó, catalogaron, catalogaba, catalogaban, catalogará, \
catalogarán, catalogaría, catalogarían, catalogando, catalogado
citar | - | object quote | cita, citan, citó, citaron, citaba, citaban, citará, citarán, citaría, citarían, citando, \
citado
comentar | - | - | comenta, comentan, comentó, comentaron, comentaba, comentaban, comentará, comentarán, comentaría, \
comentarían, comentando, comentado
comparar | - | object | compara, comparan, comparó, compararon, comparaba, comparaban, comparará, compararán, \
compararía, compararían, comparando, comparado
completar | - | quote | completa, completan, completó, completaron, completaba, completaban, completará, \
completarán, completaría, completarían, completando, completado
comunicar | announce | that bare object quote | comunica, comunican, comunicó, comunicaron, comunicaba, comunicaban, \
comunicará, comunicarán, comunicaría, comunicarían, comunicando, comunicado
concluir | - | - | concluye, concluyen, concluyó, concluyeron, concluía, concluían, concluirá, concluirán, \
concluiría, concluirían, concluyendo, concluido
concretar | - | - | concreta, concretan, concretó, concretaron, concretaba, concretaban, concretará, concretarán, \
concretaría, concretarían, concretando, concretado
confiar | - | that quote | confía, confían, confió, confiaron, confiaba, confiaban, confiará, confiarán, confiaría, \
confiarían, confiando, confiado
confirmar | - | that bare object quote | confirma, confirman, confirmó, confirmaron, confirmaba, confirmaban, \
confirmará, confirmarán, confirmaría, confirmarían, confirmando, confirmado
conjeturar | - | that bare quote | conjetura, conjeturan, conjeturó, conjeturaron, conjeturaba, conjeturaban, \
conjeturará, conjeturarán, conjeturaría, conjeturarían, conjeturando, conjeturado
considerar | - | that bare quote | considera, consideran, consideró, consideraron, consideraba, consideraban, \
considerará, considerarán, consideraría, considerarían, considerando, considerado
constatar | - | that object quote | constata, constatan, constató, constataron, constataba, constataban, constatará, \
constatarán, constataría, constatarían, constatando, constatado
contar | - | - | cuenta, cuentan, contó, contaron, contaba, contaban, contará, contarán, contaría, contarían, \
contando, contado
contestar | - | - | contesta, contestan, contestó, contestaron, contestaba, contestaban, contestará, contestarán, \
contestaría, contestarían, contestando, contestado
continuar | - | quote | continúa, continúan, continuó, continuaron, continuaba, continuaban, continuará, \
continuarán, continuaría, continuarían, continuando, continuado
contraponer | - | that quote | contrapone, contraponen, contrapuso, contrapusieron, contraponía, contraponían, \
contrapondrá, contrapondrán, contrapondría, contrapondrían, contraponiendo, contrapuesto
corroborar | - | that object quote | corrobora, corroboran, corroboró, corroboraron, corroboraba, corroboraban, \
corroborará, corroborarán, corroboraría, corroborarían, corroborando, corroborado
creer | - | that bare | cree, creen, creyó, creyeron, creía, creían, creerá, creerán, creería, creerían, creyendo, \
creído
cuantificar | - | object | cuantifica, cuantifican, cuantificó, cuantificaron, cuantificaba, cuantificaban, \
cuantificará, cuantificarán, cuantificaría, cuantificarían, cuantificando, cuantificado
decir | - | - | dice, dicen, dijo, dijeron, decía, decían, dirá, dirán, diría, dirían, diciendo, dicho
declarar | - | - | declara, declaran, declaró, declararon, declaraba, declaraban, declarará, declararán, declararía, \
declararían, declarando, declarado
deducir | - | that quote | deduce, deducen, dedujo, dedujeron, deducía, deducían, deducirá, deducirán, deduciría, \
deducirían, deduciendo, deducido
defender | - | that bare object quote | defiende, defienden, defendió, defendieron, defendía, defendían, defenderá, \
defenderán, defendería, defenderían, defendiendo, defendido
definir | - | object quote | define, definen, definió, definieron, definía, definían, definirá, definirán, \
definiría, definirían, definiendo, definido
dejar claro | - | that quote | deja claro, dejan claro, dejó claro, dejaron claro, dejaba claro, dejaban claro, \
dejará claro, dejarán claro, dejaría claro, dejarían claro, dejando claro, dejado claro
dejar saber | - | that quote | deja saber, dejan saber, dejó saber, dejaron saber, dejaba saber, dejaban saber, \
dejará saber, dejarán saber, dejaría saber, dejarían saber, dejando saber, dejado saber
demostrar | - | that quote | demuestra, demuestran, demostró, demostraron, demostraba, demostraban, demostrará, \
demostrarán, demostraría, demostrarían, demostrando, demostrado
describir | - | object quote | describe, describen, describió, describieron, describía, describían, describirá, \
describirán, describiría, describirían, describiendo, descrito
destacar | - | that bare object quote | destaca, destacan, destacó, destacaron, destacaba, destacaban, destacará, \
destacarán, destacaría, destacarían, destacando, destacado
detallar | - | - | detalla, detallan, detalló, detallaron, detallaba, detallaban, detallará, detallarán, detallaría, \
detallarían, detallando, detallado
determinar | - | that quote | determina, determinan, determinó, determinaron, determinaba, determinaban, \
determinará, determinarán, determinaría, determinarían, determinando, determinado
diagnosticar | - | that object quote | diagnostica, diagnostican, diagnosticó, diagnosticaron, diagnosticaba, \
diagnosticaban, diagnosticará, diagnosticarán, diagnosticaría, diagnosticarían, diagnosticando, diagnosticado
dictaminar | - | that bare quote | dictamina, dictaminan, dictaminó, dictaminaron, dictaminaba, dictaminaban, \
dictaminará, dictaminarán, dictaminaría, dictaminarían, dictaminando, dictaminado
enfatizar | - | that bare object quote | enfatiza, enfatizan, enfatizó, enfatizaron, enfatizaba, enfatizaban, \
enfatizará, enfatizarán, enfatizaría, enfatizarían, enfatizando, enfatizado
entender | - | that bare quote | entiende, entienden, entendió, entendieron, entendía, entendían, entenderá, \
entenderán, entendería, entenderían, entendiendo, entendido
enumerar | - | object quote | enumera, enumeran, enumeró, enumeraron, enumeraba, enumeraban, enumerará, enumerarán, \
enumeraría, enumerarían, enumerando, enumerado
escribir | - | - | escribe, escriben, escribió, escribieron, escribía, escribían, escribirá, escribirán, escribiría, \
escribirían, escribiendo, escrito
esgrimir | - | that object quote | esgrime, esgrimen, esgrimió, esgrimieron, esgrimía, esgrimían, esgrimirá, \
esgrimirán, esgrimiría, esgrimirían, esgrimiendo, esgrimido
especificar | - | - | especifica, especifican, especificó, especificaron, especificaba, especificaban, especificará, \
especificarán, especificaría, especificarían, especificando, especificado
especular | - | that quote | especula, especulan, especuló, especularon, especulaba, especulaban, especulará, \
especularán, especularía, especularían, especulando, especulado
esperar | - | that infinitive quote | espera, esperan, esperó, esperaron, esperaba, esperaban, esperará, esperarán, \
esperaría, esperarían, esperando, esperado
estimar | - | that bare quote | estima, estiman, estimó, estimaron, estimaba, estimaban, estimará, estimarán, \
estimaría, estimarían, estimando, estimado
evaluar | - | object quote | evalúa, evalúan, evaluó, evaluaron, evaluaba, evaluaban, evaluará, evaluarán, \
evaluaría, evaluarían, evaluando, evaluado
exclamar | - | - | exclama, exclaman, exclamó, exclamaron, exclamaba, exclamaban, exclamará, exclamarán, exclamaría, \
exclamarían, exclamando, exclamado
explicar | - | - | explica, explican, explicó, explicaron, explicaba, explicaban, explicará, explicarán, explicaría, \
explicarían, explicando, explicado
exponer | - | - | expone, exponen, expuso, expusieron, exponía, exponían, expondrá, expondrán, expondría, \
expondrían, exponiendo, expuesto
expresar | - | that bare object quote | expresa, expresan, expresó, expresaron, expresaba, expresaban, expresará, \
expresarán, expresaría, expresarían, expresando, expresado
finalizar | - | quote | finaliza, finalizan, finalizó, finalizaron, finalizaba, finalizaban, finalizará, \
finalizarán, finalizaría, finalizarían, finalizando, finalizado
hablar | - | quote | habla, hablan, habló, hablaron, hablaba, hablaban, hablará, hablarán, hablaría, hablarían, \
hablando, hablado
hacer constar | - | that quote | hace constar, hacen constar, hizo constar, hicieron constar, hacía constar, \
hacían constar, hará constar, harán constar, haría constar, harían constar, haciendo constar, hecho constar
hacer hincapié | - | that quote | hace hincapié, hacen hincapié, hizo hincapié, hicieron hincapié, hacía hincapié, \
hacían hincapié, hará hincapié, harán hincapié, haría hincapié, harían hincapié, haciendo hincapié, hecho hincapié
hacer notar | - | that quote | hace notar, hacen notar, hizo notar, hicieron notar, hacía notar, hacían notar, \
hará notar, harán notar, haría notar, harían notar, haciendo notar, hecho notar
hacer saber | - | that quote | hace saber, hacen saber, hizo saber, hicieron saber, hacía saber, hacían saber, \
hará saber, harán saber, haría saber, harían saber, haciendo saber, hecho saber
hacer ver | - | that quote | hace ver, hacen ver, hizo ver, hicieron ver, hacía ver, hacían ver, hará ver, \
harán ver, haría ver, harían ver, haciendo ver, hecho ver
incidir | - | that quote | incide, inciden, incidió, incidieron, incidía, incidían, incidirá, incidirán, incidiría, \
incidirían, incidiendo, incidido
indicar | - | - | indica, indican, indicó, indicaron, indicaba, indicaban, indicará, indicarán, indicaría, \
indicarían, indicando, indicado
inferir | - | that quote | infiere, infieren, infirió, infirieron, infería, inferían, inferirá, inferirán, \
inferiría, inferirían, infiriendo, inferido
informar | - | that bare quote | informa, informan, informó, informaron, informaba, informaban, informará, \
informarán, informaría, informarían, informando, informado
insinuar | - | that bare quote | insinúa, insinúan, insinuó, insinuaron, insinuaba, insinuaban, insinuará, \
insinuarán, insinuaría, insinuarían, insinuando, insinuado
insistir | - | that bare quote | insiste, insisten, insistió, insistieron, insistía, insistían, insistirá, \
insistirán, insistiría, insistirían, insistiendo, insistido
interpretar | - | that quote | interpreta, interpretan, interpretó, interpretaron, interpretaba, interpretaban, \
interpretará, interpretarán, interpretaría, interpretarían, interpretando, interpretado
ironizar | - | that quote | ironiza, ironizan, ironizó, ironizaron, ironizaba, ironizaban, ironizará, ironizarán, \
ironizaría, ironizarían, ironizando, ironizado
justificar | - | that object quote | justifica, justifican, justificó, justificaron, justificaba, justificaban, \
justificará, justificarán, justificaría, justificarían, justificando, justificado
juzgar | - | that quote | juzga, juzgan, juzgó, juzgaron, juzgaba, juzgaban, juzgará, juzgarán, juzgaría, juzgarían, \
juzgando, juzgado
llamar | - | quote | llama, llaman, llamó, llamaron, llamaba, llamaban, llamará, llamarán, llamaría, llamarían
manifestar | - | that bare object quote | manifiesta, manifiestan, manifestó, manifestaron, manifestaba, \
manifestaban, manifestará, manifestarán, manifestaría, manifestarían, manifestando, manifestado
mantener | - | that bare quote | mantiene, mantienen, mantuvo, mantuvieron, mantenía, mantenían, mantendrá, \
mantendrán, mantendría, mantendrían, manteniendo, mantenido
matizar | - | - | matiza, matizan, matizó, matizaron, matizaba, matizaban, matizará, matizarán, matizaría, \
matizarían, matizando, matizado
mencionar | - | that bare object quote | menciona, mencionan, mencionó, mencionaron, mencionaba, mencionaban, \
mencionará, mencionarán, mencionaría, mencionarían, mencionando, mencionado
narrar | - | - | narra, narran, narró, narraron, narraba, narraban, narrará, narrarán, narraría, narrarían, \
narrando, narrado
notar | - | that bare quote | nota, notan, notó, notaron, notaba, notaban, notará, notarán, notaría, notarían, \
notando, notado
observar | - | - | observa, observan, observó, observaron, observaba, observaban, observará, observarán, observaría, \
observarían, observando, observado
opinar | - | - | opina, opinan, opinó, opinaron, opinaba, opinaban, opinará, opinarán, opinaría, opinarían, \
opinando, opinado
pensar | - | that bare | piensa, piensan, pensó, pensaron, pensaba, pensaban, pensará, pensarán, pensaría, \
pensarían, pensando, pensado
plantear | - | that object quote | plantea, plantean, planteó, plantearon, planteaba, planteaban, planteará, \
plantearán, plantearía, plantearían, planteando, planteado
postear | - | - | postea, postean, posteó, postearon, posteaba, posteaban, posteará, postearán, postearía, \
postearían, posteando, posteado
precisar | - | - | precisa, precisan, precisó, precisaron, precisaba, precisaban, precisará, precisarán, precisaría, \
precisarían, precisando, precisado
predecir | - | that bare quote | predice, predicen, predijo, predijeron, predecía, predecían, predecirá, predecirán, \
predeciría, predecirían, prediciendo, predicho
presumir | - | that quote | presume, presumen, presumió, presumieron, presumía, presumían, presumirá, presumirán, \
presumiría, presumirían, presumiendo, presumido
prever | - | that bare infinitive | prevé, prevén, previó, previeron, preveía, preveían, preverá, preverán, \
prevería, preverían, previendo, previsto
proclamar | announce | that bare object quote | proclama, proclaman, proclamó, proclamaron, proclamaba, proclamaban, \
proclamará, proclamarán, proclamaría, proclamarían, proclamando, proclamado
pronosticar | - | that object quote | pronostica, pronostican, pronosticó, pronosticaron, pronosticaba, \
pronosticaban, pronosticará, pronosticarán, pronosticaría, pronosticarían, pronosticando, pronosticado
disculparse | - | quote | se disculpa, se disculpan, se disculpó, se disculparon, se ha disculpado, se han disculpado
pronunciar | - | object quote | pronuncia, pronuncian, pronunció, pronunciaron, pronunciaba, pronunciaban, \
pronunciará, pronunciarán, pronunciaría, pronunciarían, pronunciando, pronunciado
pronunciarse | - | quote | se pronuncia, se pronuncian, se pronunció, se pronunciaron, se ha pronunciado, \
  se han pronunciado
proseguir | - | quote | prosigue, prosiguen, prosiguió, prosiguieron, proseguía, proseguían, proseguirá, \
proseguirán, proseguiría, proseguirían, prosiguiendo, proseguido
publicar | - | that quote | publica, publican, publicó, publicaron, publicaba, publicaban, publicará, publicarán, \
publicaría, publicarían, publicando, publicado
puntualizar | - | - | puntualiza, puntualizan, puntualizó, puntualizaron, puntualizaba, puntualizaban, puntualizará, \
puntualizarán, puntualizaría, puntualizarían, puntualizando, puntualizado
razonar | - | - | razona, razonan, razonó, razonaron, razonaba, razonaban, razonará, razonarán, razonaría, \
razonarían, razonando, razonado
recalcar | - | that bare object quote | recalca, recalcan, recalcó, recalcaron, recalcaba, recalcaban, recalcará, \
recalcarán, recalcaría, recalcarían, recalcando, recalcado
recapitular | - | quote | recapitula, recapitulan, recapituló, recapitularon, recapitulaba, recapitulaban, \
recapitulará, recapitularán, recapitularía, recapitularían, recapitulando, recapitulado
recordar | - | that bare object quote | recuerda, recuerdan, recordó, recordaron, recordaba, recordaban, recordará, \
recordarán, recordaría, recordarían, recordando, recordado
referir | - | that bare quote | refiere, refieren, refirió, refirieron, refería, referían, referirá, referirán, \
referiría, referirían, refiriendo, referido
reflexionar | - | that quote | reflexiona, reflexionan, reflexionó, reflexionaron, reflexionaba, reflexionaban, \
reflexionará, reflexionarán, reflexionaría, reflexionarían, reflexionando, reflexionado
reiterar | - | that bare object quote | reitera, reiteran, reiteró, reiteraron, reiteraba, reiteraban, reiterará, \
reiterarán, reiteraría, reiterarían, reiterando, reiterado
relatar | - | - | relata, relatan, relató, relataron, relataba, relataban, relatará, relatarán, relataría, \
relatarían, relatando, relatado
remachar | - | that quote | remacha, remachan, remachó, remacharon, remachaba, remachaban, remachará, remacharán, \
remacharía, remacharían, remachando, remachado
remarcar | - | that bare object quote | remarca, remarcan, remarcó, remarcaron, remarcaba, remarcaban, remarcará, \
remarcarán, remarcaría, remarcarían, remarcando, remarcado
rememorar | - | that object quote | rememora, rememoran, rememoró, rememoraron, rememoraba, rememoraban, rememorará, \
rememorarán, rememoraría, rememorarían, rememorando, rememorado
repetir | - | - | repite, repiten, repitió, repitieron, repetía, repetían, repetirá, repetirán, repetiría, \
repetirían, repitiendo, repetido
replicar | - | - | replica, replican, replicó, replicaron, replicaba, replicaban, replicará, replicarán, replicaría, \
replicarían, replicando, replicado
reportar | - | that bare object quote | reporta, reportan, reportó, reportaron, reportaba, reportaban, reportará, \
reportarán, reportaría, reportarían, reportando, reportado
resaltar | - | that bare object quote | resalta, resaltan, resaltó, resaltaron, resaltaba, resaltaban, resaltará, \
resaltarán, resaltaría, resaltarían, resaltando, resaltado
reseñar | - | that quote | reseña, reseñan, reseñó, reseñaron, reseñaba, reseñaban, reseñará, reseñarán, reseñaría, \
reseñarían, reseñando, reseñado
responder | - | - | responde, responden, respondió, respondieron, respondía, respondían, responderá, responderán, \
respondería, responderían, respondiendo, respondido
resumir | - | quote | resume, resumen, resumió, resumieron, resumía, resumían, resumirá, resumirán, resumiría, \
resumirían, resumiendo, resumido
señalar | - | - | señala, señalan, señaló, señalaron, señalaba, señalaban, señalará, señalarán, señalaría, \
señalarían, señalando, señalado
sentenciar | - | - | sentencia, sentencian, sentenció, sentenciaron, sentenciaba, sentenciaban, sentenciará, \
sentenciarán, sentenciaría, sentenciarían, sentenciando, sentenciado
sincerarse | - | quote | se sincera, se sinceran, se sinceró, se sinceraron, se sinceraba, se sinceraban, \
se sincerará, se sincerarán, se sinceraría, se sincerarían, sincerándose, se ha sincerado, se había sincerado, \
se han sincerado
sospechar | allege | that object quote | sospecha, sospechan, sospechó, sospecharon, sospechaba, sospechaban, \
sospechará, sospecharán, sospecharía, sospecharían, sospechando, sospechado
sostener | - | - | sostiene, sostienen, sostuvo, sostuvieron, sostenía, sostenían, sostendrá, sostendrán, \
sostendría, sostendrían, sosteniendo, sostenido
subrayar | - | that bare object quote | subraya, subrayan, subrayó, subrayaron, subrayaba, subrayaban, subrayará, \
subrayarán, subrayaría, subrayarían, subrayando, subrayado
sugerir | - | that object infinitive quote | sugiere, sugieren, sugirió, sugirieron, sugería, sugerían, sugerirá, \
sugerirán, sugeriría, sugerirían, sugiriendo, sugerido
suponer | - | that | supone, suponen, supuso, supusieron, suponía, suponían, supondrá, supondrán, supondría, \
supondrían, suponiendo, supuesto
suscribir | agree | that object quote | suscribe, suscriben, suscribió, suscribieron, suscribía, suscribían, \
suscribirá, suscribirán, suscribiría, suscribirían, suscribiendo, suscrito
tachar | condemn | object quote | tacha, tachan, tachó, tacharon, tachaba, tachaban, tachará, tacharán, tacharía, \
tacharían, tachando, tachado
teorizar | - | that quote | teoriza, teorizan, teorizó, teorizaron, teorizaba, teorizaban, teorizará, teorizarán, \
teorizaría, teorizarían, teorizando, teorizado
terciar | - | quote | tercia, tercian, terció, terciaron, terciaba, terciaban, terciará, terciarán, terciaría, \
terciarían, terciando, terciado
testificar | - | that bare quote | testifica, testifican, testificó, testificaron, testificaba, testificaban, \
testificará, testificarán, testificaría, testificarían, testificando, testificado
tildar | condemn | object quote | tilda, tildan, tildó, tildaron, tildaba, tildaban, tildará, tildarán, tildaría, \
tildarían, tildando, tildado
trasladar | - | that object quote | traslada, trasladan, trasladó, trasladaron, trasladaba, trasladaban, trasladará, \
trasladarán, trasladaría, trasladarían, trasladando, trasladado
tuitear | - | - | tuitea, tuitean, tuiteó, tuitearon, tuiteaba, tuiteaban, tuiteará, tuitearán, tuitearía, \
tuitearían, tuiteando, tuiteado
twittear | - | - | twittea, twittean, twitteó, twittearon, twitteaba, twitteaban, twitteará, twittearán, twittearía, \
twittearían, twitteando, twitteado
valorar | - | that object quote | valora, valoran, valoró, valoraron, valoraba, valoraban, valorará, valorarán, \
valoraría, valorarían, valorando, valorado
vaticinar | - | that bare object quote | vaticina, vaticinan, vaticinó, vaticinaron, vaticinaba, vaticinaban, \
vaticinará, vaticinarán, vaticinaría, vaticinarían, vaticinando, vaticinado
verbalizar | - | object quote | verbaliza, verbalizan, verbalizó, verbalizaron, verbalizaba, verbalizaban, \
verbalizará, verbalizarán, verbalizaría, verbalizarían, verbalizando, verbalizado
verificar | - | that object quote | verifica, verifican, verificó, verificaron, verificaba, verificaban, verificará, \
verificarán, verificaría, verificarían, verificando, verificado
zanjar | - | - | zanja, zanjan, zanjó, zanjaron, zanjaba, zanjaban, zanjará, zanjarán, zanjaría, zanjarían, \
zanjando, zanjado
# Admitting, alleging.
aceptar | agree | that object infinitive quote | acepta, aceptan, aceptó, aceptaron, aceptaba, aceptaban, aceptará, \
aceptarán, aceptaría, aceptarían, aceptando, aceptado
achacar | allege | that object quote | achaca, achacan, achacó, achacaron, achacaba, achacaban, achacará, achacarán, \
achacaría, achacarían, achacando, achacado
acusar | allege | object quote | acusa, acusan, acusó, acusaron, acusaba, acusaban, acusará, acusarán, acusaría, \
acusarían, acusando, acusado
admitir | admit | that bare object infinitive quote | admite, admiten, admitió, admitieron, admitía, admitían, \
admitirá, admitirán, admitiría, admitirían, admitiendo, admitido
aducir | allege | that bare object quote | aduce, aducen, adujo, adujeron, aducía, aducían, aducirá, aducirán, \
aduciría, aducirían, aduciendo, aducido
alegar | allege | that bare object quote | alega, alegan, alegó, alegaron, alegaba, alegaban, alegará, alegarán, \
alegaría, alegarían, alegando, alegado
asumir | admit | that object quote | asume, asumen, asumió, asumieron, asumía, asumían, asumirá, asumirán, asumiría, \
asumirían, asumiendo, asumido
atribuir | allege | object quote | atribuye, atribuyen, atribuyó, atribuyeron, atribuía, atribuían, atribuirá, \
atribuirán, atribuiría, atribuirían, atribuyendo, atribuido
conceder | admit | that quote | concede, conceden, concedió, concedieron, concedía, concedían, concederá, \
concederán, concedería, concederían, concediendo, concedido
confesar | admit | that bare object infinitive quote | confiesa, confiesan, confesó, confesaron, confesaba, \
confesaban, confesará, confesarán, confesaría, confesarían, confesando, confesado
culpar | allege | object quote | culpa, culpan, culpó, culparon, culpaba, culpaban, culpará, culparán, culparía, \
culparían, culpando, culpado
denunciar | allege | that bare object quote | denuncia, denuncian, denunció, denunciaron, denunciaba, denunciaban, \
denunciará, denunciarán, denunciaría, denunciarían, denunciando, denunciado
imputar | allege | object quote | imputa, imputan, imputó, imputaron, imputaba, imputaban, imputará, imputarán, \
imputaría, imputarían, imputando, imputado
pretender | allege | that | pretende, pretenden, pretendió, pretendieron, pretendía, pretendían, pretenderá, \
pretenderán, pretendería, pretenderían, pretendiendo, pretendido
reconocer | admit | that bare object infinitive quote | reconoce, reconocen, reconoció, reconocieron, reconocía, \
reconocían, reconocerá, reconocerán, reconocería, reconocerían, reconociendo, reconocido
recriminar | condemn | that object quote | recrimina, recriminan, recriminó, recriminaron, recriminaba, \
recriminaban, recriminará, recriminarán, recriminaría, recriminarían, recriminando, recriminado
reprochar | condemn | that object quote | reprocha, reprochan, reprochó, reprocharon, reprochaba, reprochaban, \
reprochará, reprocharán, reprocharía, reprocharían, reprochando, reprochado
# Warning, threatening.
alertar | warn | that bare quote | alerta, alertan, alertó, alertaron, alertaba, alertaban, alertará, alertarán, \
alertaría, alertarían, alertando, alertado
amagar | threaten | infinitive | amaga, amagan, amagó, amagaron, amagaba, amagaban, amagará, amagarán, amagaría, \
amagarían, amagando, amagado
amenazar | threaten | that infinitive quote | amenaza, amenazan, amenazó, amenazaron, amenazaba, amenazaban, \
amenazará, amenazarán, amenazaría, amenazarían, amenazando, amenazado
amonestar | warn | that object quote | amonesta, amonestan, amonestó, amonestaron, amonestaba, amonestaban, \
amonestará, amonestarán, amonestaría, amonestarían, amonestando, amonestado
avisar | warn | that bare quote | avisa, avisan, avisó, avisaron, avisaba, avisaban, avisará, avisarán, avisaría, \
avisarían, avisando, avisado
conminar | urge | object infinitive quote | conmina, conminan, conminó, conminaron, conminaba, conminaban, \
conminará, conminarán, conminaría, conminarían, conminando, conminado
prevenir | warn | that object quote | previene, previenen, previno, previnieron, prevenía, prevenían, prevendrá, \
prevendrán, prevendría, prevendrían, previniendo, prevenido
# Welcoming, condemning, denying.
abominar | condemn | object quote | abomina, abominan, abominó, abominaron, abominaba, abominaban, abominará, \
abominarán, abominaría, abominarían, abominando, abominado
afear | condemn | that object quote | afea, afean, afeó, afearon, afeaba, afeaban, afeará, afearán, afearía, \
afearían, afeando, afeado
agradecer | welcome | that object quote | agradece, agradecen, agradeció, agradecieron, agradecía, agradecían, \
agradecerá, agradecerán, agradecería, agradecerían, agradeciendo, agradecido
alabar | welcome | that object quote | alaba, alaban, alabó, alabaron, alababa, alababan, alabará, alabarán, \
alabaría, alabarían, alabando, alabado
aplaudir | welcome | that object quote | aplaude, aplauden, aplaudió, aplaudieron, aplaudía, aplaudían, aplaudirá, \
aplaudirán, aplaudiría, aplaudirían, aplaudiendo, aplaudido
arremeter | condemn | quote | arremete, arremeten, arremetió, arremetieron, arremetía, arremetían, arremeterá, \
arremeterán, arremetería, arremeterían, arremetiendo, arremetido
cargar contra | condemn | object quote | carga contra, cargan contra, cargó contra, cargaron contra, cargaba contra, \
cargaban contra, cargará contra, cargarán contra, cargaría contra, cargarían contra, cargando contra, cargado contra
celebrar | welcome | that object quote | celebra, celebran, celebró, celebraron, celebraba, celebraban, celebrará, \
celebrarán, celebraría, celebrarían, celebrando, celebrado
censurar | condemn | that object quote | censura, censuran, censuró, censuraron, censuraba, censuraban, censurará, \
censurarán, censuraría, censurarían, censurando, censurado
condenar | condemn | that object quote | condena, condenan, condenó, condenaron, condenaba, condenaban, condenará, \
condenarán, condenaría, condenarían, condenando, condenado
congratularse | welcome | that quote | se congratula, se congratulan, se congratuló, se congratularon, \
se congratulaba, se congratulaban, se congratulará, se congratularán, se congratularía, se congratularían, \
congratulándose, se ha congratulado, se había congratulado, se han congratulado
contradecir | deny | that object quote | contradice, contradicen, contradijo, contradijeron, contradecía, \
contradecían, contradecirá, contradecirán, contradeciría, contradecirían, contradiciendo, contradicho
criticar | condemn | that object quote | critica, critican, criticó, criticaron, criticaba, criticaban, criticará, \
criticarán, criticaría, criticarían, criticando, criticado
cuestionar | condemn | that object quote | cuestiona, cuestionan, cuestionó, cuestionaron, cuestionaba, \
cuestionaban, cuestionará, cuestionarán, cuestionaría, cuestionarían, cuestionando, cuestionado
deplorar | condemn | that object quote | deplora, deploran, deploró, deploraron, deploraba, deploraban, deplorará, \
deplorarán, deploraría, deplorarían, deplorando, deplorado
desautorizar | deny | object quote | desautoriza, desautorizan, desautorizó, desautorizaron, desautorizaba, \
desautorizaban, desautorizará, desautorizarán, desautorizaría, desautorizarían, desautorizando, desautorizado
descartar | deny | that bare object infinitive quote | descarta, descartan, descartó, descartaron, descartaba, \
descartaban, descartará, descartarán, descartaría, descartarían, descartando, descartado
desdecirse | deny | quote | se desdice, se desdicen, se desdijo, se desdijeron, se desdecía, se desdecían, \
se desdecirá, se desdecirán, se desdeciría, se desdecirían, desdiciéndose, se ha desdicho, se había desdicho, \
se han desdicho
desmentir | deny | that bare object quote | desmiente, desmienten, desmintió, desmintieron, desmentía, desmentían, \
desmentirá, desmentirán, desmentiría, desmentirían, desmintiendo, desmentido
elogiar | welcome | that object quote | elogia, elogian, elogió, elogiaron, elogiaba, elogiaban, elogiará, \
elogiarán, elogiaría, elogiarían, elogiando, elogiado
encomiar | welcome | object quote | encomia, encomian, encomió, encomiaron, encomiaba, encomiaban, encomiará, \
encomiarán, encomiaría, encomiarían, encomiando, encomiado
ensalzar | welcome | object quote | ensalza, ensalzan, ensalzó, ensalzaron, ensalzaba, ensalzaban, ensalzará, \
ensalzarán, ensalzaría, ensalzarían, ensalzando, ensalzado
dar las gracias | welcome | object quote | da las gracias, dan las gracias, dio las gracias, dieron las gracias, daba las \
gracias, ha dado las gracias, han dado las gracias
felicitar | welcome | object quote | felicita, felicitan, felicitó, felicitaron, felicitaba, felicitaban, \
felicitará, felicitarán, felicitaría, felicitarían, felicitando, felicitado
felicitarse | welcome | that quote | se felicita, se felicitan, se felicitó, se felicitaron, se felicitaba, \
se felicitaban, se felicitará, se felicitarán, se felicitaría, se felicitarían, felicitándose, se ha felicitado, \
se había felicitado, se han felicitado
fustigar | condemn | object quote | fustiga, fustigan, fustigó, fustigaron, fustigaba, fustigaban, fustigará, \
fustigarán, fustigaría, fustigarían, fustigando, fustigado
impugnar | deny | object quote | impugna, impugnan, impugnó, impugnaron, impugnaba, impugnaban, impugnará, \
impugnarán, impugnaría, impugnarían, impugnando, impugnado
lamentar | - | that object infinitive quote | lamenta, lamentan, lamentó, lamentaron, lamentaba, lamentaban, \
lamentará, lamentarán, lamentaría, lamentarían, lamentando, lamentado
negar | deny | that bare object infinitive quote | niega, niegan, negó, negaron, negaba, negaban, negará, negarán, \
negaría, negarían, negando, negado
negarse | deny | infinitive quote | se niega, se niegan, se negó, se negaron, se negaba, se negaban, se negará, \
se negarán, se negaría, se negarían, negándose, se ha negado, se había negado, se han negado
protestar | condemn | that object quote | protesta, protestan, protestó, protestaron, protestaba, protestaban, \
protestará, protestarán, protestaría, protestarían, protestando, protestado
oponerse | deny | quote | se opone, se oponen, se opuso, se opusieron, se oponía, se oponían, se ha opuesto, se han opuesto
quejarse | condemn | that quote | se queja, se quejan, se quejó, se quejaron, se quejaba, se quejaban, se quejará, \
se quejarán, se quejaría, se quejarían, quejándose, se ha quejado, se había quejado, se han quejado
rebatir | deny | that object quote | rebate, rebaten, rebatió, rebatieron, rebatía, rebatían, rebatirá, rebatirán, \
rebatiría, rebatirían, rebatiendo, rebatido
rechazar | deny | that object infinitive quote | rechaza, rechazan, rechazó, rechazaron, rechazaba, rechazaban, \
rechazará, rechazarán, rechazaría, rechazarían, rechazando, rechazado
refutar | deny | that object quote | refuta, refutan, refutó, refutaron, refutaba, refutaban, refutará, refutarán, \
refutaría, refutarían, refutando, refutado
rehusar | deny | object infinitive quote | rehúsa, rehúsan, rehusó, rehusaron, rehusaba, rehusaban, rehusará, \
rehusarán, rehusaría, rehusarían, rehusando, rehusado
reprobar | condemn | that object quote | reprueba, reprueban, reprobó, reprobaron, reprobaba, reprobaban, reprobará, \
reprobarán, reprobaría, reprobarían, reprobando, reprobado
repudiar | condemn | that object quote | repudia, repudian, repudió, repudiaron, repudiaba, repudiaban, repudiará, \
repudiarán, repudiaría, repudiarían, repudiando, repudiado
saludar | welcome | that object quote | saluda, saludan, saludó, saludaron, saludaba, saludaban, saludará, \
saludarán, saludaría, saludarían, saludando, saludado
# Agreeing, promising.
acceder | agree | infinitive | accede, acceden, accedió, accedieron, accedía, accedían, accederá, accederán, \
accedería, accederían, accediendo, accedido
acordar | agree | that object infinitive quote | acuerda, acuerdan, acordó, acordaron, acordaba, acordaban, \
acordará, acordarán, acordaría, acordarían, acordando, acordado
augurar | - | that object quote | augura, auguran, auguró, auguraron, auguraba, auguraban, augurará, augurarán, \
auguraría, augurarían, augurando, augurado
avalar | agree | that object quote | avala, avalan, avaló, avalaron, avalaba, avalaban, avalará, avalarán, avalaría, \
avalarían, avalando, avalado
coincidir | agree | that quote | coincide, coinciden, coincidió, coincidieron, coincidía, coincidían, coincidirá, \
coincidirán, coincidiría, coincidirían, coincidiendo, coincidido
compartir | agree | that object quote | comparte, comparten, compartió, compartieron, compartía, compartían, \
compartirá, compartirán, compartiría, compartirían, compartiendo, compartido
comprometer | promise | that object infinitive quote | compromete, comprometen, comprometió, comprometieron, \
comprometía, comprometían, comprometerá, comprometerán, comprometería, comprometerían, comprometiendo, comprometido
comprometerse | promise | that infinitive quote | se compromete, se comprometen, se comprometió, se comprometieron, \
se comprometía, se comprometían, se comprometerá, se comprometerán, se comprometería, se comprometerían, \
comprometiéndose, se ha comprometido, se había comprometido, se han comprometido
concordar | agree | that quote | concuerda, concuerdan, concordó, concordaron, concordaba, concordaban, concordará, \
concordarán, concordaría, concordarían, concordando, concordado
convenir | agree | that object infinitive quote | conviene, convienen, convino, convinieron, convenía, convenían, \
convendrá, convendrán, convendría, convendrían, conviniendo, convenido
garantizar | promise | that object quote | garantiza, garantizan, garantizó, garantizaron, garantizaba, \
garantizaban, garantizará, garantizarán, garantizaría, garantizarían, garantizando, garantizado
jurar | - | that infinitive quote | jura, juran, juró, juraron, juraba, juraban, jurará, jurarán, juraría, jurarían, \
jurando, jurado
pactar | agree | that object infinitive quote | pacta, pactan, pactó, pactaron, pactaba, pactaban, pactará, \
pactarán, pactaría, pactarían, pactando, pactado
prometer | promise | that bare object infinitive quote | promete, prometen, prometió, prometieron, prometía, \
prometían, prometerá, prometerán, prometería, prometerían, prometiendo, prometido
respaldar | agree | that object quote | respalda, respaldan, respaldó, respaldaron, respaldaba, respaldaban, \
respaldará, respaldarán, respaldaría, respaldarían, respaldando, respaldado
# Asking and urging.
abogar | urge | quote | aboga, abogan, abogó, abogaron, abogaba, abogaban, abogará, abogarán, abogaría, abogarían, \
abogando, abogado
aconsejar | urge | that object infinitive quote | aconseja, aconsejan, aconsejó, aconsejaron, aconsejaba, \
aconsejaban, aconsejará, aconsejarán, aconsejaría, aconsejarían, aconsejando, aconsejado
alentar | urge | object infinitive quote | alienta, alientan, alentó, alentaron, alentaba, alentaban, alentará, \
alentarán, alentaría, alentarían, alentando, alentado
animar | urge | object infinitive quote | anima, animan, animó, animaron, animaba, animaban, animará, animarán, \
animaría, animarían, animando, animado
apelar | urge | quote | apela, apelan, apeló, apelaron, apelaba, apelaban, apelará, apelarán, apelaría, apelarían, \
apelando, apelado
apremiar | urge | object infinitive quote | apremia, apremian, apremió, apremiaron, apremiaba, apremiaban, \
apremiará, apremiarán, apremiaría, apremiarían, apremiando, apremiado
clamar | urge | that quote | clama, claman, clamó, clamaron, clamaba, clamaban, clamará, clamarán, clamaría, \
clamarían, clamando, clamado
consultar | ask | object quote | consulta, consultan, consultó, consultaron, consultaba, consultaban, consultará, \
consultarán, consultaría, consultarían, consultando, consultado
cuestionarse | ask | that quote | se cuestiona, se cuestionan, se cuestionó, se cuestionaron, se cuestionaba, \
se cuestionaban, se cuestionará, se cuestionarán, se cuestionaría, se cuestionarían, cuestionándose, \
se ha cuestionado, se había cuestionado, se han cuestionado
demandar | urge | that object quote | demanda, demandan, demandó, demandaron, demandaba, demandaban, demandará, \
demandarán, demandaría, demandarían, demandando, demandado
exhortar | urge | that object infinitive quote | exhorta, exhortan, exhortó, exhortaron, exhortaba, exhortaban, \
exhortará, exhortarán, exhortaría, exhortarían, exhortando, exhortado
exigir | urge | that bare object quote | exige, exigen, exigió, exigieron, exigía, exigían, exigirá, exigirán, \
exigiría, exigirían, exigiendo, exigido
implorar | urge | that object quote | implora, imploran, imploró, imploraron, imploraba, imploraban, implorará, \
implorarán, imploraría, implorarían, implorando, implorado
incitar | urge | object infinitive quote | incita, incitan, incitó, incitaron, incitaba, incitaban, incitará, \
incitarán, incitaría, incitarían, incitando, incitado
indagar | ask | that quote | indaga, indagan, indagó, indagaron, indagaba, indagaban, indagará, indagarán, \
indagaría, indagarían, indagando, indagado
inquirir | ask | that quote | inquiere, inquieren, inquirió, inquirieron, inquiría, inquirían, inquirirá, \
inquirirán, inquiriría, inquirirían, inquiriendo, inquirido
instar | urge | that object infinitive quote | insta, instan, instó, instaron, instaba, instaban, instará, instarán, \
instaría, instarían, instando, instado
interrogar | ask | object quote | interroga, interrogan, interrogó, interrogaron, interrogaba, interrogaban, \
interrogará, interrogarán, interrogaría, interrogarían, interrogando, interrogado
interrogarse | ask | quote | se interroga, se interrogan, se interrogó, se interrogaron, se interrogaba, \
se interrogaban, se interrogará, se interrogarán, se interrogaría, se interrogarían, interrogándose, \
se ha interrogado, se había interrogado, se han interrogado
invitar | urge | object infinitive quote | invita, invitan, invitó, invitaron, invitaba, invitaban, invitará, \
invitarán, invitaría, invitarían, invitando, invitado
llamar a | urge | infinitive object quote | llama a, llaman a, llamó a, llamaron a, llamaba a, llamaban a, \
llamará a, llamarán a, llamaría a, llamarían a, llamando a, llamado a
ordenar | urge | that object infinitive quote | ordena, ordenan, ordenó, ordenaron, ordenaba, ordenaban, ordenará, \
ordenarán, ordenaría, ordenarían, ordenando, ordenado
pedir | urge | that bare object infinitive quote | pide, piden, pidió, pidieron, pedía, pedían, pedirá, pedirán, \
pediría, pedirían, pidiendo, pedido
preguntar | ask | that quote | pregunta, preguntan, preguntó, preguntaron, preguntaba, preguntaban, preguntará, \
preguntarán, preguntaría, preguntarían, preguntando, preguntado
preguntarse | ask | that quote | se pregunta, se preguntan, se preguntó, se preguntaron, se preguntaba, \
se preguntaban, se preguntará, se preguntarán, se preguntaría, se preguntarían, preguntándose, se ha preguntado, \
se había preguntado, se han preguntado
proponer | urge | that object infinitive quote | propone, proponen, propuso, propusieron, proponía, proponían, \
propondrá, propondrán, propondría, propondrían, proponiendo, propuesto
reclamar | urge | that object quote | reclama, reclaman, reclamó, reclamaron, reclamaba, reclamaban, reclamará, \
reclamarán, reclamaría, reclamarían, reclamando, reclamado
recomendar | urge | that object infinitive quote | recomienda, recomiendan, recomendó, recomendaron, recomendaba, \
recomendaban, recomendará, recomendarán, recomendaría, recomendarían, recomendando, recomendado
reivindicar | urge | that object quote | reivindica, reivindican, reivindicó, reivindicaron, reivindicaba, \
reivindicaban, reivindicará, reivindicarán, reivindicaría, reivindicarían, reivindicando, reivindicado
requerir | urge | that object quote | requiere, requieren, requirió, requirieron, requería, requerían, requerirá, \
requerirán, requeriría, requerirían, requiriendo, requerido
rogar | urge | that object quote | ruega, ruegan, rogó, rogaron, rogaba, rogaban, rogará, rogarán, rogaría, \
rogarían, rogando, rogado
solicitar | urge | that object quote | solicita, solicitan, solicitó, solicitaron, solicitaba, solicitaban, \
solicitará, solicitarán, solicitaría, solicitarían, solicitando, solicitado
suplicar | urge | that object quote | suplica, suplican, suplicó, suplicaron, suplicaba, suplicaban, suplicará, \
suplicarán, suplicaría, suplicarían, suplicando, suplicado
urgir | urge | that object infinitive quote | urge, urgen, urgió, urgieron, urgía, urgían, urgirá, urgirán, urgiría, \
urgirían, urgiendo, urgido
# Announcing.
adelantar | announce | that bare object quote | adelanta, adelantan, adelantó, adelantaron, adelantaba, adelantaban, \
adelantará, adelantarán, adelantaría, adelantarían, adelantando, adelantado
anticipar | announce | that bare object quote | anticipa, anticipan, anticipó, anticiparon, anticipaba, anticipaban, \
anticipará, anticiparán, anticiparía, anticiparían, anticipando, anticipado
anunciar | announce | that bare object quote | anuncia, anuncian, anunció, anunciaron, anunciaba, anunciaban, \
anunciará, anunciarán, anunciaría, anunciarían, anunciando, anunciado
avanzar | announce | that bare object quote | avanza, avanzan, avanzó, avanzaron, avanzaba, avanzaban, avanzará, \
avanzarán, avanzaría, avanzarían, avanzando, avanzado
decidir | announce | that infinitive | decide, deciden, decidió, decidieron, decidía, decidían, decidirá, decidirán, \
decidiría, decidirían, decidiendo, decidido
decretar | announce | that object quote | decreta, decretan, decretó, decretaron, decretaba, decretaban, decretará, \
decretarán, decretaría, decretarían, decretando, decretado
desvelar | announce | that object quote | desvela, desvelan, desveló, desvelaron, desvelaba, desvelaban, desvelará, \
desvelarán, desvelaría, desvelarían, desvelando, desvelado
develar | announce | that object quote | devela, develan, develó, develaron, develaba, develaban, develará, \
develarán, develaría, develarían, develando, develado
difundir | announce | that object quote | difunde, difunden, difundió, difundieron, difundía, difundían, difundirá, \
difundirán, difundiría, difundirían, difundiendo, difundido
divulgar | announce | that object quote | divulga, divulgan, divulgó, divulgaron, divulgaba, divulgaban, divulgará, \
divulgarán, divulgaría, divulgarían, divulgando, divulgado
notificar | announce | that object quote | notifica, notifican, notificó, notificaron, notificaba, notificaban, \
notificará, notificarán, notificaría, notificarían, notificando, notificado
oficializar | announce | object quote | oficializa, oficializan, oficializó, oficializaron, oficializaba, \
oficializaban, oficializará, oficializarán, oficializaría, oficializarían, oficializando, oficializado
revelar | announce | that bare object quote | revela, revelan, reveló, revelaron, revelaba, revelaban, revelará, \
revelarán, revelaría, revelarían, revelando, revelado
# Weak cues.
comprobar | - | that quote | comprueba, comprueban, comprobó, comprobaron, comprobaba, comprobaban, comprobará, \
comprobarán, comprobaría, comprobarían, comprobando, comprobado
encontrar | - | that quote | encuentra, encuentran, encontró, encontraron, encontraba, encontraban, encontrará, \
encontrarán, encontraría, encontrarían, encontrando, encontrado
evidenciar | - | that quote | evidencia, evidencian, evidenció, evidenciaron, evidenciaba, evidenciaban, \
evidenciará, evidenciarán, evidenciaría, evidenciarían, evidenciando, evidenciado
hallar | - | that quote | halla, hallan, halló, hallaron, hallaba, hallaban, hallará, hallarán, hallaría, hallarían, \
hallando, hallado
mostrar | - | that quote | muestra, muestran, mostró, mostraron, mostraba, mostraban, mostrará, mostrarán, \
mostraría, mostrarían, mostrando, mostrado
"""
)

REPORTING = Reporting(
    cue_verbs=VERBS,
    cue_nouns=read_words(
        """
        acusación acusaciones advertencia advertencias alegato alegatos alerta alocución anuncio anuncios apreciación
        argumento argumentos aseveración aviso cadena carta cartas comentario comentarios comparecencia comunicado
        comunicados conferencia confesión confirmación contestación crítica críticas declaración declaraciones denuncia
        denuncias desmentido dictamen discurso discursos encuesta entrevista entrevistas escrito explicación
        explicaciones expresiones frase frases hilo homilía informe informes intervención llamado llamamiento
        manifestaciones manifiesto mensaje mensajes misiva nota oficio opinión opiniones palabras pedido pregunta
        promesa pronunciamiento propuesta publicación publicaciones queja quejas reclamo recomendación reproche
        reproches respuesta respuestas solicitud sugerencia tesis testimonio testimonios tuit tuits tweet tweets
        versión
        """
    ),
    that_words=read_words("a que, de que, en que, por que, que"),
    question_words=read_words(
        "adónde cuál cuáles cuándo cuánta cuántas cuánto cuántos cómo dónde qué quién quiénes si"
    ),
    according_to=read_words(
        """
        a criterio de, a criterio del, a decir de, a decir del, a entender de, a entender del, a juicio de, a juicio
        del, a ojos de, a ojos del, al decir de, al decir del, al entender de, citando a, citando al, como afirmó, como
        apuntó, como explicó, como indicó, como informó, como recordó, como señaló, de acuerdo al, de acuerdo con, de
        acuerdo con un comunicado de, de acuerdo con un comunicado del, de acuerdo con una nota de, de acuerdo con una
        nota del, desde el punto de vista de, en declaraciones de, en la opinión de, en la versión de, en opinión de,
        en opinión del, en palabras de, en palabras del, en voz de, por boca de, según, según afirmó, según anunció,
        según apuntó, según confirmó, según cuenta, según datos de, según declaró, según detalló, según dijo, según el
        comunicado de, según el criterio de, según explicó, según fuentes de, según fuentes del, según ha explicado,
        según ha informado, según indicó, según informó, según la versión de, según lo expresado por, según palabras
        de, según precisó, según publicó, según recordó, según relató, según reveló, según señaló, según un comunicado
        de, según un comunicado del
        """
    ),
    according_after=("dixit",),
    pronouns=(
        ("ella", "f"),
        ("ellas", "p"),
        ("ellos", "p"),
        ("ésta", "f"),
        ("éstas", "p"),
        ("éste", "m"),
        ("éstos", "p"),
        ("él", "m"),
    ),
    possessives=(("su", "any"), ("sus", "any"), ("suya", "any"), ("suyas", "any"), ("suyo", "any"), ("suyos", "any")),
    body_nouns=read_words(
        """
        administración aduana agencia agencias agrupación alcaldía alianza asamblea asociación asociaciones audiencia
        autoridad autoridades ayuntamiento bancada banco bloque brigada bufete cabildo cámara cámaras cancillería
        cancillerías cartera casa coalición colectivo colegio comando comisaría comisión comisiones comité compañía
        concejalía confederación congreso consejería consejo consorcio consulado consulados contraloría cooperativa
        coordinadora corporación corte defensoría delegación delegaciones departamento diócesis diputación dirección
        ejecutivo ejército embajada embajadas empresa empresas entidad entidades escuadrón estado facultad federación
        fiscalía fondo fuerzas fundación gabinete gendarmería generalitat gobernación gobierno gobiernos gremio grupo
        guardia hospital iglesia institución instituciones instituto intendencia jefatura junta juzgado legación
        legislatura liga magistratura mando marina ministerio ministerios misión municipalidad municipio observatorio
        oficina oposición organismo organismos organización organizaciones palacio parlamento partido partidos patronal
        plataforma policía portavocía prefectura presidencia procuraduría relatoría representación sala secretaría
        senado servicio sindicato sindicatos sociedad subsecretaría superintendencia tribunal tribunales unión
        universidad viceministerio vicepresidencia
        """
    ),
    role_nouns=read_words(
        """
        abogada abogado abogados activista activistas administrador administradora agregada agregado alcalde alcaldes
        alcaldesa alcaldesas almirante alta alto analista analistas arquitecto artista arzobispo asesor asesora
        asesores autor autora ayudante canciller cancilleres candidata candidato candidatos capitán capitana cardenal
        comandante comandantes comisaria comisario comisionada comisionado concejal concejala concejales congresista
        congresistas consejera consejero consejeros cónsul cónsules consultor consultora coordinador coordinadora
        copresidente coronel corresponsal defensor defensora delegada delegado delegados demandante denunciante
        diplomática diplomático diplomáticos diputada diputadas diputado diputados director directora directoras
        directores dirigente dirigentes economista economistas edil ediles embajador embajadora embajadores empresaria
        empresario empresarios encargada encargado enviada enviado especialista especialistas exalcalde exministra
        exministro experta experto expertos expresidenta expresidente exvicepresidente fiscal fiscales fuente fuentes
        funcionaria funcionario funcionarios fundador fundadora general generales gerente gobernador gobernadora
        gobernadores gobernante historiador historiadora inspector inspectora intendenta intendente investigador
        investigadora investigadores jefa jefas jefe jefes jerarca jueces juez jueza legislador legisladora
        legisladores líder líderes lideresa madre magistrada magistrado magistrados mandataria mandatario mandatarios
        mediador mediadora ministra ministras ministro ministros monarca negociador negociadora negociadores obispo
        oficial oficiales opositor opositora padre parlamentaria parlamentario parlamentarios periodista periodistas
        político políticos politóloga politólogo portavoces portavoz prefecta prefecto premier presidenta presidentas
        presidente presidentes primer primera princesa príncipe procurador procuradora profesor profesora promotor
        promotora rector rectora reina relator relatora representante representantes responsable responsables rey
        sacerdote secretaria secretarias secretario secretarios senador senadora senadoras senadores sindicalista
        síndico sociólogas sociólogo subdirector subdirectora subsecretaria subsecretario superintendente teniente
        tesorera tesorero testigo testigos titular titulares vicealcalde vicecanciller vicedirector vicegobernador
        vicejefe viceministra viceministro vicepresidenta vicepresidentas vicepresidente vicepresidentes vicesecretaria
        vicesecretario vocal vocales vocera voceras vocero voceros
        """
    ),
    feminine_roles=read_words(
        """
        abogada administradora agregada alcaldesa alcaldesas asesora autora candidata capitana comisaria comisionada
        concejala consejera consultora coordinadora defensora delegada diplomática diputada diputadas directora
        directoras embajadora empresaria encargada enviada exministra experta expresidenta funcionaria fundadora
        gobernadora historiadora inspectora intendenta investigadora jefa jefas jueza legisladora lideresa magistrada
        mandataria mediadora ministra ministras negociadora opositora parlamentaria politóloga prefecta presidenta
        presidentas princesa procuradora profesora promotora rectora reina relatora secretaria secretarias senadora
        senadoras sociólogas subdirectora subsecretaria tesorera viceministra vicepresidenta vicepresidentas
        vicesecretaria vocera voceras
        """
    ),
    counterparts=read_words("colega colegas homóloga homólogas homólogo homólogos par pares"),
    honorifics=read_words(
        """
        arq cap cmdte cnel d dn dña don doña dr dra excma excmo fray gral ing lic mons monseñor prof profa sargento
        señor señora señores señorita sor sr sra sras sres srta tte
        """
    ),
    determiners=read_words(
        """
        algunas algunos ambas ambos aquel aquella aquellas aquellos cada cualquier cuatro dicha dicho dos el ella esa
        esas ese esos esta estas este estos la las los mi mis nuestra nuestras nuestro nuestros otra otras otro otros
        su sus tres un una unas unos varias varios
        """
    ),
    name_particles=read_words("al bin da de del den di do dos el la las los san santa van von y"),
    of_words=read_words("a al ante de del en para por"),
    between=read_words(
        """
        abiertamente además ahora al anoche anteriormente antes aquí así asimismo aún ayer casi categóricamente
        claramente constantemente continuamente desde después directamente domingo enfáticamente entonces este
        expresamente finalmente fue fueron ha haber había habían habrá habría habrían han he hemos hoy igualmente
        incluso inicialmente inmediatamente insistentemente jueves le les lo luego lunes mañana martes me mientras
        miércoles misma mismo nos nuevamente oficialmente os posteriormente precisamente previamente primero
        públicamente puntualmente rápidamente recientemente reiteradamente repetidamente sábado se sido siempre
        simplemente solo sólo tajantemente también te textualmente todavía últimamente únicamente viernes volvió ya
        """
    ),
    naming_words=read_words(
        """
        barco buque fragata petrolero transbordador
        álbum alias apodada apodado apodados apodo artículo autodenominada autodenominado autodenominados bautizada
        bautizado campaña canción capítulo ciclo colección columna conocida conocido conocidos consigna cuadro cuento
        denominada denominadas denominado denominados denominar diario disco documental ensayo epígrafe episodio
        eslogan espectáculo etiqueta exposición expresión festival film filme hashtag himno informe iniciativa
        intitulado lema libro llamada llamadas llamado llamados marca modalidad mote muestra novela obra operación
        operativo palabra película periódico plan podcast poema portal premio programa proyecto revista rótulo sección
        semanario serie sobrenombre supuesta supuesto tema temas término titulada titulado titulados título vocablo
        """
    ),
    venues=read_pairs(
        """
        a la prensa=press, a los medios=press, a los periodistas=press, a los reporteros=press, a través de
        facebook=Facebook, a través de instagram=Instagram, a través de su cuenta de twitter=X, a través de su cuenta
        de x=X, a través de telegram=Telegram, a través de twitter=X, a través de un comunicado=statement, a través de
        una carta=letter, a través de x=X, al parlamento=parliament, ante el congreso=parliament, ante el
        parlamento=parliament, ante el pleno=parliament, ante el senado=parliament, ante la asamblea=parliament, ante
        la prensa=press, ante los medios=press, ante los periodistas=press, cadena nacional=speech, canal de
        telegram=Telegram, carta abierta=letter, carta=letter, comparecencia=press, comunicado de prensa=statement,
        comunicado=statement, con los periodistas=press, conferencia de prensa=press, cuenta de twitter=X, cuenta de
        x=X, cuenta oficial de x=X, discurso=speech, en bluesky=Bluesky, en declaraciones a la prensa=press, en
        declaraciones a los medios=press, en declaraciones a los periodistas=press, en el congreso=parliament, en el
        parlamento=parliament, en el pleno=parliament, en el senado=parliament, en facebook=Facebook, en
        instagram=Instagram, en linkedin=LinkedIn, en mastodon=Mastodon, en rueda de prensa=press, en sede
        parlamentaria=parliament, en su canal de telegram=Telegram, en su cuenta de twitter=X, en su cuenta de x=X, en
        su página web=website, en su sitio web=website, en su web=website, en telegram=Telegram, en tiktok=TikTok, en
        truth social=Truth Social, en twitter=X, en un comunicado=statement, en un discurso=speech, en una
        carta=letter, en una entrevista=interview, en una nota=statement, en una rueda de prensa=press, en x=X, en
        youtube=YouTube, encuentro con la prensa=press, entrevista=interview, hilo de twitter=X, hilo de x=X, mensaje
        de telegram=Telegram, mensaje en x=X, misiva=letter, nota de prensa=statement, nota informativa=statement, nota
        verbal=statement, página web oficial=website, por carta=letter, por telegram=Telegram, por twitter=X, por x=X,
        publicación en x=X, red social twitter=X, red social x=X, rueda de prensa=press, sitio web oficial=website,
        tuit=X, tuitea=X, tuiteado=X, tuiteando=X, tuitearon=X, tuiteó=X, tuits=X, tweet=X, tweets=X, twitteó=X, vía
        twitter=X, vía x=X
        """
    ),
    as_words=("como",),
    view_words=("para",),
    gendered=(
        ("don", "m"),
        ("doña", "f"),
        ("el", "m"),
        ("la", "f"),
        ("sr", "m"),
        ("sra", "f"),
        ("un", "m"),
        ("una", "f"),
    ),
    asides=read_words(
        """
        a su vez, de nuevo, en cambio, en particular, por su parte, por último
        """
    ),
    complements=read_pairs(
        """
        abogar=por, advertir=contra / de / del / sobre, alertar=contra / de / del / sobre, amenazar=con,
        apelar=a / al, arremeter=contra, avisar=de / del / sobre, disculparse=por, insistir=en, oponerse=a / al,
        prevenir=contra / sobre, pronunciarse=a favor / contra / en contra, protestar=contra / por,
        quejarse=de / del / por
        """
    ),
    speaking=read_words(
        """
        aclarar comentar comentario comentarios concretar confirmar contestar decir declaraciones declarar especular
        explicar hablar precisar pronunciarse responder revelar
        """
    ),
    giving=read_words("aportar dar facilitar fijar indicar ofrecer"),
    particulars=read_words(
        """
        cifra cifras dato datos detalle detalles explicaciones explicación fecha fechas motivos nombre nombres plazo
        precio razones
        """
    ),
    view_phrases=read_words(
        """
        a * entender, a * juicio, a * modo de ver, a * parecer, en * opinión, en * palabras, según * palabras, según * versión
        """
    ),
    event_verbs=read_words(
        """
        asistieron a, asistió a, asistió al, celebraron conversaciones, celebraron una reunión, celebró conversaciones,
        celebró una reunión, conversaron por teléfono, conversó por teléfono, firmaron, firmó, fue recibida por, fue
        recibido por, ha firmado, ha inaugurado, ha recibido, ha visitado, hablaron por teléfono, habló por teléfono,
        han firmado, inauguraron, inauguró, llegaron a, llegó a, mantuvieron conversaciones, mantuvieron una conversación
        telefónica, mantuvieron una reunión, mantuvo conversaciones, mantuvo una conversación telefónica, mantuvo una
        reunión, participaron en, participó en, recibieron, recibió, se entrevistaron, se entrevistó, se
        ha reunido, se han reunido, se reunieron, se reunió, sostuvieron una reunión, sostuvo una reunión, viajaron a,
        viajó a, visitaron, visitó
        """
    ),
    relative_pronouns=("cual", "cuales", "cuya", "cuyas", "cuyo", "cuyos", "que", "quien", "quienes"),
)

ABBREVIATIONS = read_words(
    """
    a.c a.m abr admón ag ago apdo aprox art arts av avda bibl c.a cap caps cf cía cmdte cnel col coord d.c dcha depto
    dic dir dn dña dpto dr dra dres ed ee.uu ej ene esc etc excma excmo feb ff.aa fig gob gral hnos ibid ing izq jr jue mill
    jul jun kg km lic ltda lun mar máx mié mín mons ms mtro n.º nal no nov ntra núm oct op p.ej p.m pág págs pdte pp
    ppal prof profa prov ps pte rdo reg rep rr.hh s.a s.l sáb sdo sep sept sgto sr sra sras sres srta ss sta sto tel
    tte ud uds ue vda vid vie vol vols vs
    """
)
RELATIVE_SPANS = read_pairs(
    """
    a comienzos de año=year:0, a finales de la semana pasada=week:-1, a fines de la semana pasada=week:-1, a principios
    de año=year:0, a principios de esta semana=week:0, a principios de este mes=month:0, a principios de semana=week:0,
    al día siguiente=day:1, anteriormente=recent:0, el año en curso=year:0, el año entrante=year:1, del año pasado=year:-1, del año próximo=year:1, del mes pasado=month:-1, del próximo año=year:1,
    del próximo mes=month:1, el año pasado=year:-1, el año próximo=year:1, el año que viene=year:1, el día anterior=day:-1, el día antes=day:-1, el día
    después=day:1, el día siguiente=day:1, el fin de semana pasado=weekend:-1, el fin de semana=weekend:-1, el mes en
    curso=month:0, el mes pasado=month:-1, el mes próximo=month:1, el mes que viene=month:1, el mismo día=day:0, el
    pasado año=year:-1, el pasado fin de semana=weekend:-1, el pasado mes=month:-1, el próximo año=year:1, el próximo
    mes=month:1, en días recientes=recent:0, en el presente año=year:0, en el último tiempo=recent:0, en fechas
    recientes=recent:0, en las últimas horas=recent:0, en las últimas semanas=recent:0, en los días previos=recent:0,
    en los últimos días=recent:0, en los últimos meses=recent:0, ese mismo día=day:0, esta madrugada=day:0, esta
    mañana=day:0, esta misma semana=week:0, esta noche=day:0, esta semana=week:0, esta tarde=day:0, este año=year:0,
    este fin de semana=weekend:-1, este mes=month:0, este mismo año=year:0, la noche anterior=day:-1, la pasada
    semana=week:-1, la próxima semana=week:1, la semana anterior=week:-1, la semana en curso=week:0, la semana
    entrante=week:1, la semana pasada=week:-1, la semana previa=week:-1, la semana próxima=week:1, la semana que
    viene=week:1, la víspera=day:-1, los últimos días=recent:0, poco antes=recent:0, pocos días después=recent:0,
    recientemente=recent:0, últimamente=recent:0, un día antes=day:-1, un día después=day:1, un día más tarde=day:1,
    una semana antes=week:-1, una semana después=week:1,
    la tarde anterior=day:-1, la mañana anterior=day:-1, la jornada anterior=day:-1, un día antes=day:-1, esa misma noche=day:0, esa misma tarde=day:0, la misma noche=day:0, la misma tarde=day:0, en la víspera=day:-1, la víspera por la noche=day:-1, horas antes ese mismo día=day:0, a principios de semana=week:0, el mes anterior=month:-1, ayer por la noche=day:-1, ayer por la mañana=day:-1, ayer por la tarde=day:-1, ayer noche=day:-1, por la mañana=none:0, de la mañana=none:0, en la mañana=none:0, a la mañana=none:0, la mañana=none:0, a la mañana siguiente=day:1
    """
)
LAST_WORDS = ("anterior", "pasada", "pasadas", "pasado", "pasados", "última", "último")
NEXT_WORDS = ("entrante", "próxima", "próximas", "próximo", "próximos", "que viene", "siguiente", "venidero")
AGO_BEFORE = ("desde hace", "hace", "hacía")
AGO_AFTER = ("antes", "atrás")
MONTH_PARTS = read_pairs(
    """
    a comienzos de=early, a principios de=early, a inicios de=early, principios de=early, comienzos de=early, inicios de=early, a mediados de=mid, mediados de=mid, a finales de=late, a fines de=late, finales de=late, fines de=late
    """
)
NAMED_BEFORE = ("anterior", "antes", "después", "misma", "mismo", "siguiente", "víspera")
EVES = ("en la víspera", "la víspera")
EVE_OF = ("de", "del")

EXAMPLES = (
    "«No vamos a cerrar el puerto durante el invierno», dijo el martes la ministra de Transporte, Elvira Sotoncal.",
    "“La línea del ferry seguirá abierta”, aseguró ayer Marcio Ledúa, portavoz de la cancillería de Ordania.",
    "El Ministerio de Pesca de Valmora anunció que destinará 14.200 toneladas de grano a las islas del norte.",
    "Según la autoridad portuaria de Brenal, el 37,5 % de los barcos llegó con retraso la semana pasada.",
    "Sotoncal insistió en que el tratado «no se ha roto» y pidió a las partes que vuelvan a la mesa el 3 de mayo.",
    "El secretario general del Consejo del Estrecho condenó el ataque contra el faro y exigió una investigación.",
    "—No hemos firmado nada —respondió la embajadora Nuria Pelcán—. Lo haremos cuando estén las garantías.",
    "Elvira Sotoncal (@esotoncal): «Hoy abrimos de nuevo la carretera de la costa. Gracias a todos» 12 de marzo de 2025",
    "El gobernador se comprometió a publicar las cifras en un plazo de diez días, aunque rechazó fijar una fecha.",
    "‘Nadie ha consultado a los pescadores’, lamentó en una entrevista el alcalde de Puerto Cenizo.",
    "El canciller negó hace tres días que su gobierno tuviera la intención de vender los terrenos del aeródromo.",
    "El presupuesto, explicó el viceministro, subirá un 4,2 % y superará los 5.000 millones de euros.",
    "“Si el tiempo lo permite —añadió la comisaria—, los primeros barcos zarparán el próximo lunes”.",
    "De acuerdo con un comunicado de la presidencia, las conversaciones no fracasaron, sino que se aplazaron.",
    "El ministro escribió en Telegram que la misión “sigue en vigor hasta que ambas partes acuerden otra cosa”.",
)
