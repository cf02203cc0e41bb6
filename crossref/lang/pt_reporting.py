"""How Portuguese reports speech: cue verbs, speakers' nouns and pronouns, and where things are said.

The verbs were collected by reading news prose of Brazil and Portugal, their forms by the paradigms of the grammar; act
and pattern are the project's. ``reported_mood`` stays empty: the conditional marks rumour and supposition as often as
speech.
"""

from __future__ import annotations

from crossref.lang.base import Reporting
from crossref.lang.tables import read_cues, read_pairs, read_words

VERBS = read_cues(
    """\
# Saying, plainly.
achar | - | that bare quote | acha, acham, achou, acharam, achava, achavam, achará, acharão, acharia, achariam, \
achando, achado
aconselhar | urge | that object infinitive quote | aconselha, aconselham, aconselhou, aconselharam, aconselhava, \
aconselhavam, aconselhará, aconselharão, aconselharia, aconselhariam, aconselhando, aconselhado
acreditar | - | that bare infinitive quote | acredita, acreditam, acreditou, acreditaram, acreditava, acreditavam, \
acreditará, acreditarão, acreditaria, acreditariam, acreditando, acreditado
acrescentar | - | - | acrescenta, acrescentam, acrescentou, acrescentaram, acrescentava, acrescentavam, \
acrescentará, acrescentarão, acrescentaria, acrescentariam, acrescentando, acrescentado
adiantar | announce | that bare object quote | adianta, adiantam, adiantou, adiantaram, adiantava, adiantavam, \
adiantará, adiantarão, adiantaria, adiantariam, adiantando, adiantado
adicionar | - | that quote | adiciona, adicionam, adicionou, adicionaram, adicionava, adicionavam, adicionará, \
adicionarão, adicionaria, adicionariam, adicionando, adicionado
afiançar | - | that quote | afiança, afiançam, afiançou, afiançaram, afiançava, afiançavam, afiançará, afiançarão, \
afiançaria, afiançariam, afiançando, afiançado
afirmar | - | - | afirma, afirmam, afirmou, afirmaram, afirmava, afirmavam, afirmará, afirmarão, afirmaria, \
afirmariam, afirmando, afirmado
alegar | allege | that bare object infinitive quote | alega, alegam, alegou, alegaram, alegava, alegavam, alegará, \
alegarão, alegaria, alegariam, alegando, alegado
analisar | - | quote | analisa, analisam, analisou, analisaram, analisava, analisavam, analisará, analisarão, \
analisaria, analisariam, analisando, analisado
antecipar | announce | that bare object quote | antecipa, antecipam, antecipou, anteciparam, antecipava, \
antecipavam, antecipará, anteciparão, anteciparia, antecipariam, antecipando, antecipado
apontar | - | that bare object quote | aponta, apontam, apontou, apontaram, apontava, apontavam, apontará, \
apontarão, apontaria, apontariam, apontando, apontado
argumentar | - | - | argumenta, argumentam, argumentou, argumentaram, argumentava, argumentavam, argumentará, \
argumentarão, argumentaria, argumentariam, argumentando, argumentado
arrematar | - | quote | arremata, arrematam, arrematou, arremataram, arrematava, arrematavam, arrematará, \
arrematarão, arremataria, arrematariam, arrematando, arrematado
assegurar | - | that bare object infinitive quote | assegura, asseguram, assegurou, asseguraram, assegurava, \
asseguravam, assegurará, assegurarão, asseguraria, assegurariam, assegurando, assegurado
asseverar | - | - | assevera, asseveram, asseverou, asseveraram, asseverava, asseveravam, asseverará, asseverarão, \
asseveraria, asseverariam, asseverando, asseverado
assinalar | - | - | assinala, assinalam, assinalou, assinalaram, assinalava, assinalavam, assinalará, assinalarão, \
assinalaria, assinalariam, assinalando, assinalado
assumir | admit | that object quote | assume, assumem, assumiu, assumiram, assumia, assumiam, assumirá, assumirão, \
assumiria, assumiriam, assumindo, assumido
atestar | - | that object quote | atesta, atestam, atestou, atestaram, atestava, atestavam, atestará, atestarão, \
atestaria, atestariam, atestando, atestado
avaliar | - | that bare object quote | avalia, avaliam, avaliou, avaliaram, avaliava, avaliavam, avaliará, \
avaliarão, avaliaria, avaliariam, avaliando, avaliado
brincar | - | quote | brinca, brincam, brincou, brincaram, brincava, brincavam, brincará, brincarão, brincaria, \
brincariam, brincando, brincado
calcular | - | that bare quote | calcula, calculam, calculou, calcularam, calculava, calculavam, calculará, \
calcularão, calcularia, calculariam, calculando, calculado
caracterizar | - | object quote | caracteriza, caracterizam, caracterizou, caracterizaram, caracterizava, \
caracterizavam, caracterizará, caracterizarão, caracterizaria, caracterizariam, caracterizando, caracterizado
citar | - | object quote | cita, citam, citou, citaram, citava, citavam, citará, citarão, citaria, citariam, \
citando, citado
clarificar | - | that object quote | clarifica, clarificam, clarificou, clarificaram, clarificava, clarificavam, \
clarificará, clarificarão, clarificaria, clarificariam, clarificando, clarificado
chamar | - | quote | chama, chamam, chamou, chamaram, chamava, chamavam, chamará, chamarão, chamaria, chamariam
classificar | - | object quote | classifica, classificam, classificou, classificaram, classificava, classificavam, \
classificará, classificarão, classificaria, classificariam, classificando, classificado
comentar | - | - | comenta, comentam, comentou, comentaram, comentava, comentavam, comentará, comentarão, \
comentaria, comentariam, comentando, comentado
comparar | - | object quote | compara, comparam, comparou, compararam, comparava, comparavam, comparará, compararão, \
compararia, comparariam, comparando, comparado
complementar | - | - | complementa, complementam, complementou, complementaram, complementava, complementavam, \
complementará, complementarão, complementaria, complementariam, complementando, complementado
completar | - | - | completa, completam, completou, completaram, completava, completavam, completará, completarão, \
completaria, completariam, completando, completado
comprovar | - | that object quote | comprova, comprovam, comprovou, comprovaram, comprovava, comprovavam, \
comprovará, comprovarão, comprovaria, comprovariam, comprovando, comprovado
comunicar | announce | that bare object quote | comunica, comunicam, comunicou, comunicaram, comunicava, \
comunicavam, comunicará, comunicarão, comunicaria, comunicariam, comunicando, comunicado
concluir | - | - | conclui, concluem, concluiu, concluíram, concluía, concluíam, concluirá, concluirão, concluiria, \
concluiriam, concluindo, concluído
confiar | - | that quote | confia, confiam, confiou, confiaram, confiava, confiavam, confiará, confiarão, confiaria, \
confiariam, confiando, confiado
confidenciar | - | - | confidencia, confidenciam, confidenciou, confidenciaram, confidenciava, confidenciavam, \
confidenciará, confidenciarão, confidenciaria, confidenciariam, confidenciando, confidenciado
confirmar | - | that bare object infinitive quote | confirma, confirmam, confirmou, confirmaram, confirmava, \
confirmavam, confirmará, confirmarão, confirmaria, confirmariam, confirmando, confirmado
considerar | - | that bare infinitive quote | considera, consideram, considerou, consideraram, considerava, \
consideravam, considerará, considerarão, consideraria, considerariam, considerando, considerado
constatar | - | that object quote | constata, constatam, constatou, constataram, constatava, constatavam, \
constatará, constatarão, constataria, constatariam, constatando, constatado
contar | - | - | conta, contam, contou, contaram, contava, contavam, contará, contarão, contaria, contariam, \
contando, contado
contestar | deny | that object quote | contesta, contestam, contestou, contestaram, contestava, contestavam, \
contestará, contestarão, contestaria, contestariam, contestando, contestado
contextualizar | - | quote | contextualiza, contextualizam, contextualizou, contextualizaram, contextualizava, \
contextualizavam, contextualizará, contextualizarão, contextualizaria, contextualizariam, contextualizando, \
contextualizado
continuar | - | quote | continua, continuam, continuou, continuaram, continuava, continuavam, continuará, \
continuarão, continuaria, continuariam, continuando, continuado
contrapor | - | that quote | contrapõe, contrapõem, contrapôs, contrapuseram, contrapunha, contrapunham, contraporá, \
contraporão, contraporia, contraporiam, contrapondo, contraposto
corroborar | - | that object quote | corrobora, corroboram, corroborou, corroboraram, corroborava, corroboravam, \
corroborará, corroborarão, corroboraria, corroborariam, corroborando, corroborado
crer | - | that bare quote | crê, creem, creu, creram, cria, criam, crerá, crerão, creria, creriam, crendo, crido
declarar | - | - | declara, declaram, declarou, declararam, declarava, declaravam, declarará, declararão, \
declararia, declarariam, declarando, declarado
deduzir | - | that quote | deduz, deduzem, deduziu, deduziram, deduzia, deduziam, deduzirá, deduzirão, deduziria, \
deduziriam, deduzindo, deduzido
defender | - | that bare object infinitive quote | defende, defendem, defendeu, defenderam, defendia, defendiam, \
defenderá, defenderão, defenderia, defenderiam, defendendo, defendido
definir | - | object quote | define, definem, definiu, definiram, definia, definiam, definirá, definirão, definiria, \
definiriam, definindo, definido
deixar claro | - | that quote | deixa claro, deixam claro, deixou claro, deixaram claro, deixava claro, \
deixavam claro, deixará claro, deixarão claro, deixaria claro, deixariam claro, deixando claro, deixado claro
demonstrar | - | that object quote | demonstra, demonstram, demonstrou, demonstraram, demonstrava, demonstravam, \
demonstrará, demonstrarão, demonstraria, demonstrariam, demonstrando, demonstrado
desabafar | - | - | desabafa, desabafam, desabafou, desabafaram, desabafava, desabafavam, desabafará, desabafarão, \
desabafaria, desabafariam, desabafando, desabafado
descobrir | - | that quote | descobre, descobrem, descobriu, descobriram, descobria, descobriam, descobrirá, \
descobrirão, descobriria, descobririam, descobrindo, descoberto
descrever | - | object quote | descreve, descrevem, descreveu, descreveram, descrevia, descreviam, descreverá, \
descreverão, descreveria, descreveriam, descrevendo, descrito
destacar | - | that bare object quote | destaca, destacam, destacou, destacaram, destacava, destacavam, destacará, \
destacarão, destacaria, destacariam, destacando, destacado
detalhar | - | - | detalha, detalham, detalhou, detalharam, detalhava, detalhavam, detalhará, detalharão, \
detalharia, detalhariam, detalhando, detalhado
determinar | - | that object quote | determina, determinam, determinou, determinaram, determinava, determinavam, \
determinará, determinarão, determinaria, determinariam, determinando, determinado
diagnosticar | - | that object quote | diagnostica, diagnosticam, diagnosticou, diagnosticaram, diagnosticava, \
diagnosticavam, diagnosticará, diagnosticarão, diagnosticaria, diagnosticariam, diagnosticando, diagnosticado
discordar | deny | that object quote | discorda, discordam, discordou, discordaram, discordava, discordavam, \
discordará, discordarão, discordaria, discordariam, discordando, discordado
discursar | - | quote | discursa, discursam, discursou, discursaram, discursava, discursavam, discursará, \
discursarão, discursaria, discursariam, discursando, discursado
dizer | - | that bare infinitive quote | diz, dizem, disse, disseram, dizia, diziam, dirá, dirão, diria, diriam, \
dizendo, dito
elencar | - | object quote | elenca, elencam, elencou, elencaram, elencava, elencavam, elencará, elencarão, \
elencaria, elencariam, elencando, elencado
emendar | - | quote | emenda, emendam, emendou, emendaram, emendava, emendavam, emendará, emendarão, emendaria, \
emendariam, emendando, emendado
encontrar | - | that quote | encontra, encontram, encontrou, encontraram, encontrava, encontravam, encontrará, \
encontrarão, encontraria, encontrariam, encontrando, encontrado
enfatizar | - | that bare object quote | enfatiza, enfatizam, enfatizou, enfatizaram, enfatizava, enfatizavam, \
enfatizará, enfatizarão, enfatizaria, enfatizariam, enfatizando, enfatizado
entender | - | that bare quote | entende, entendem, entendeu, entenderam, entendia, entendiam, entenderá, \
entenderão, entenderia, entenderiam, entendendo, entendido
enumerar | - | object quote | enumera, enumeram, enumerou, enumeraram, enumerava, enumeravam, enumerará, enumerarão, \
enumeraria, enumerariam, enumerando, enumerado
esclarecer | - | - | esclarece, esclarecem, esclareceu, esclareceram, esclarecia, esclareciam, esclarecerá, \
esclarecerão, esclareceria, esclareceriam, esclarecendo, esclarecido
escrever | - | - | escreve, escrevem, escreveu, escreveram, escrevia, escreviam, escreverá, escreverão, escreveria, \
escreveriam, escrevendo, escrito
especificar | - | - | especifica, especificam, especificou, especificaram, especificava, especificavam, \
especificará, especificarão, especificaria, especificariam, especificando, especificado
especular | - | that quote | especula, especulam, especulou, especularam, especulava, especulavam, especulará, \
especularão, especularia, especulariam, especulando, especulado
esperar | - | that infinitive quote | espera, esperam, esperou, esperaram, esperava, esperavam, esperará, esperarão, \
esperaria, esperariam, esperando, esperado
estimar | - | that bare quote | estima, estimam, estimou, estimaram, estimava, estimavam, estimará, estimarão, \
estimaria, estimariam, estimando, estimado
evidenciar | - | that object quote | evidencia, evidenciam, evidenciou, evidenciaram, evidenciava, evidenciavam, \
evidenciará, evidenciarão, evidenciaria, evidenciariam, evidenciando, evidenciado
evocar | - | object quote | evoca, evocam, evocou, evocaram, evocava, evocavam, evocará, evocarão, evocaria, \
evocariam, evocando, evocado
exaltar | welcome | object quote | exalta, exaltam, exaltou, exaltaram, exaltava, exaltavam, exaltará, exaltarão, \
exaltaria, exaltariam, exaltando, exaltado
exclamar | - | - | exclama, exclamam, exclamou, exclamaram, exclamava, exclamavam, exclamará, exclamarão, \
exclamaria, exclamariam, exclamando, exclamado
exemplificar | - | quote | exemplifica, exemplificam, exemplificou, exemplificaram, exemplificava, exemplificavam, \
exemplificará, exemplificarão, exemplificaria, exemplificariam, exemplificando, exemplificado
explicar | - | - | explica, explicam, explicou, explicaram, explicava, explicavam, explicará, explicarão, \
explicaria, explicariam, explicando, explicado
explicitar | - | that object quote | explicita, explicitam, explicitou, explicitaram, explicitava, explicitavam, \
explicitará, explicitarão, explicitaria, explicitariam, explicitando, explicitado
expor | - | that object quote | expõe, expõem, expôs, expuseram, expunha, expunham, exporá, exporão, exporia, \
exporiam, expondo, exposto
expressar | - | object quote | expressa, expressam, expressou, expressaram, expressava, expressavam, expressará, \
expressarão, expressaria, expressariam, expressando, expressado
falar | - | that quote | fala, falam, falou, falaram, falava, falavam, falará, falarão, falaria, falariam, falando, \
falado
fazer notar | - | that quote | faz notar, fazem notar, fez notar, fizeram notar, fazia notar, faziam notar, \
fará notar, farão notar, faria notar, fariam notar, fazendo notar, feito notar
fazer saber | - | that quote | faz saber, fazem saber, fez saber, fizeram saber, fazia saber, faziam saber, \
fará saber, farão saber, faria saber, fariam saber, fazendo saber, feito saber
finalizar | - | quote | finaliza, finalizam, finalizou, finalizaram, finalizava, finalizavam, finalizará, \
finalizarão, finalizaria, finalizariam, finalizando, finalizado
frisar | - | that bare object quote | frisa, frisam, frisou, frisaram, frisava, frisavam, frisará, frisarão, \
frisaria, frisariam, frisando, frisado
garantir | promise | that bare object infinitive quote | garante, garantem, garantiu, garantiram, garantia, \
garantiam, garantirá, garantirão, garantiria, garantiriam, garantindo, garantido
imaginar | - | that quote | imagina, imaginam, imaginou, imaginaram, imaginava, imaginavam, imaginará, imaginarão, \
imaginaria, imaginariam, imaginando, imaginado
indicar | - | - | indica, indicam, indicou, indicaram, indicava, indicavam, indicará, indicarão, indicaria, \
indicariam, indicando, indicado
inferir | - | that quote | infere, inferem, inferiu, inferiram, inferia, inferiam, inferirá, inferirão, inferiria, \
infeririam, inferindo, inferido
informar | - | that bare object quote | informa, informam, informou, informaram, informava, informavam, informará, \
informarão, informaria, informariam, informando, informado
insinuar | - | that bare quote | insinua, insinuam, insinuou, insinuaram, insinuava, insinuavam, insinuará, \
insinuarão, insinuaria, insinuariam, insinuando, insinuado
insistir | - | that bare quote | insiste, insistem, insistiu, insistiram, insistia, insistiam, insistirá, \
insistirão, insistiria, insistiriam, insistindo, insistido
interpretar | - | that quote | interpreta, interpretam, interpretou, interpretaram, interpretava, interpretavam, \
interpretará, interpretarão, interpretaria, interpretariam, interpretando, interpretado
intervir | - | quote | intervém, intervêm, interveio, intervieram, intervinha, intervinham, intervirá, intervirão, \
interviria, interviriam, intervindo
ironizar | - | that bare quote | ironiza, ironizam, ironizou, ironizaram, ironizava, ironizavam, ironizará, \
ironizarão, ironizaria, ironizariam, ironizando, ironizado
julgar | - | that bare object quote | julga, julgam, julgou, julgaram, julgava, julgavam, julgará, julgarão, \
julgaria, julgariam, julgando, julgado
justificar | - | that object quote | justifica, justificam, justificou, justificaram, justificava, justificavam, \
justificará, justificarão, justificaria, justificariam, justificando, justificado
lembrar | - | that bare object quote | lembra, lembram, lembrou, lembraram, lembrava, lembravam, lembrará, \
lembrarão, lembraria, lembrariam, lembrando, lembrado
listar | - | object quote | lista, listam, listou, listaram, listava, listavam, listará, listarão, listaria, \
listariam, listando, listado
manifestar | - | that object quote | manifesta, manifestam, manifestou, manifestaram, manifestava, manifestavam, \
manifestará, manifestarão, manifestaria, manifestariam, manifestando, manifestado
manter | - | that object quote | mantém, mantêm, manteve, mantiveram, mantinha, mantinham, manterá, manterão, \
manteria, manteriam, mantendo, mantido
mencionar | - | that bare object quote | menciona, mencionam, mencionou, mencionaram, mencionava, mencionavam, \
mencionará, mencionarão, mencionaria, mencionariam, mencionando, mencionado
minimizar | - | object quote | minimiza, minimizam, minimizou, minimizaram, minimizava, minimizavam, minimizará, \
minimizarão, minimizaria, minimizariam, minimizando, minimizado
mostrar | - | that quote | mostra, mostram, mostrou, mostraram, mostrava, mostravam, mostrará, mostrarão, mostraria, \
mostrariam, mostrando, mostrado
narrar | - | - | narra, narram, narrou, narraram, narrava, narravam, narrará, narrarão, narraria, narrariam, \
narrando, narrado
notar | - | that bare quote | nota, notam, notou, notaram, notava, notavam, notará, notarão, notaria, notariam, \
notando, notado
objetar | - | that quote | objeta, objetam, objetou, objetaram, objetava, objetavam, objetará, objetarão, objetaria, \
objetariam, objetando, objetado
observar | - | - | observa, observam, observou, observaram, observava, observavam, observará, observarão, \
observaria, observariam, observando, observado
opinar | - | - | opina, opinam, opinou, opinaram, opinava, opinavam, opinará, opinarão, opinaria, opinariam, \
opinando, opinado
pensar | - | that bare quote | pensa, pensam, pensou, pensaram, pensava, pensavam, pensará, pensarão, pensaria, \
pensariam, pensando, pensado
ponderar | - | - | pondera, ponderam, ponderou, ponderaram, ponderava, ponderavam, ponderará, ponderarão, \
ponderaria, ponderariam, ponderando, ponderado
pontuar | - | - | pontua, pontuam, pontuou, pontuaram, pontuava, pontuavam, pontuará, pontuarão, pontuaria, \
pontuariam, pontuando, pontuado
pormenorizar | - | quote | pormenoriza, pormenorizam, pormenorizou, pormenorizaram, pormenorizava, pormenorizavam, \
pormenorizará, pormenorizarão, pormenorizaria, pormenorizariam, pormenorizando, pormenorizado
postar | - | - | posta, postam, postou, postaram, postava, postavam, postará, postarão, postaria, postariam, \
postando, postado
precisar | - | that quote | precisa, precisam, precisou, precisaram, precisava, precisavam, precisará, precisarão, \
precisaria, precisariam, precisando, precisado
predizer | - | that object quote | prediz, predizem, predisse, predisseram, predizia, prediziam, predirá, predirão, \
prediria, prediriam, predizendo, predito
pressupor | - | that quote | pressupõe, pressupõem, pressupôs, pressupuseram, pressupunha, pressupunham, pressuporá, \
pressuporão, pressuporia, pressuporiam, pressupondo, pressuposto
presumir | - | that quote | presume, presumem, presumiu, presumiram, presumia, presumiam, presumirá, presumirão, \
presumiria, presumiriam, presumindo, presumido
prever | - | that bare object infinitive quote | prevê, preveem, previu, previram, previa, previam, preverá, \
preverão, preveria, preveriam, prevendo, previsto
proclamar | announce | that bare object quote | proclama, proclamam, proclamou, proclamaram, proclamava, \
proclamavam, proclamará, proclamarão, proclamaria, proclamariam, proclamando, proclamado
prognosticar | - | that object quote | prognostica, prognosticam, prognosticou, prognosticaram, prognosticava, \
prognosticavam, prognosticará, prognosticarão, prognosticaria, prognosticariam, prognosticando, prognosticado
pronunciar | - | object quote | pronuncia, pronunciam, pronunciou, pronunciaram, pronunciava, pronunciavam, \
pronunciará, pronunciarão, pronunciaria, pronunciariam, pronunciando, pronunciado
prosseguir | - | quote | prossegue, prosseguem, prosseguiu, prosseguiram, prosseguia, prosseguiam, prosseguirá, \
prosseguirão, prosseguiria, prosseguindo, prosseguido
publicar | - | that quote | publica, publicam, publicou, publicaram, publicava, publicavam, publicará, publicarão, \
publicaria, publicariam, publicando, publicado
qualificar | - | object quote | qualifica, qualificam, qualificou, qualificaram, qualificava, qualificavam, \
qualificará, qualificarão, qualificaria, qualificariam, qualificando, qualificado
questionar | ask | that object quote | questiona, questionam, questionou, questionaram, questionava, questionavam, \
questionará, questionarão, questionaria, questionariam, questionando, questionado
ratificar | - | that object quote | ratifica, ratificam, ratificou, ratificaram, ratificava, ratificavam, \
ratificará, ratificarão, ratificaria, ratificariam, ratificando, ratificado
reafirmar | - | that bare object quote | reafirma, reafirmam, reafirmou, reafirmaram, reafirmava, reafirmavam, \
reafirmará, reafirmarão, reafirmaria, reafirmariam, reafirmando, reafirmado
reagir | - | quote | reage, reagem, reagiu, reagiram, reagia, reagiam, reagirá, reagirão, reagiria, reagiriam, \
reagindo, reagido
realçar | - | that bare object quote | realça, realçam, realçou, realçaram, realçava, realçavam, realçará, \
realçarão, realçaria, realçariam, realçando, realçado
rebater | deny | that object quote | rebatém, rebatêm, rebateve, rebativeram, rebatinha, rebatinham, rebaterá, \
rebaterão, rebateria, rebateriam, rebatendo, rebatido
recordar | - | that bare object quote | recorda, recordam, recordou, recordaram, recordava, recordavam, recordará, \
recordarão, recordaria, recordariam, recordando, recordado
referir | - | that bare object quote | refere, referem, referiu, referiram, referia, referiam, referirá, referirão, \
referiria, refeririam, referindo, referido
refletir | - | that quote | reflete, refletem, refletiu, refletiram, refletia, refletiam, refletirá, refletirão, \
refletiria, refletiriam, refletindo, refletido
reforçar | - | that bare object quote | reforça, reforçam, reforçou, reforçaram, reforçava, reforçavam, reforçará, \
reforçarão, reforçaria, reforçariam, reforçando, reforçado
registar | - | that object quote | regista, registam, registou, registaram, registava, registavam, registará, \
registarão, registaria, registariam, registando, registado
registrar | - | that object quote | registra, registram, registrou, registraram, registrava, registravam, \
registrará, registrarão, registraria, registrariam, registrando, registrado
reiterar | - | that bare object quote | reitera, reiteram, reiterou, reiteraram, reiterava, reiteravam, reiterará, \
reiterarão, reiteraria, reiterariam, reiterando, reiterado
relatar | - | that bare object quote | relata, relatam, relatou, relataram, relatava, relatavam, relatará, \
relatarão, relataria, relatariam, relatando, relatado
relembrar | - | that object quote | relembra, relembram, relembrou, relembraram, relembrava, relembravam, \
relembrará, relembrarão, relembraria, relembrariam, relembrando, relembrado
rememorar | - | that object quote | rememora, rememoram, rememorou, rememoraram, rememorava, rememoravam, \
rememorará, rememorarão, rememoraria, rememorariam, rememorando, rememorado
repetir | - | - | repete, repetem, repetiu, repetiram, repetia, repetiam, repetirá, repetirão, repetiria, \
repetiriam, repetindo, repetido
replicar | - | - | replica, replicam, replicou, replicaram, replicava, replicavam, replicará, replicarão, \
replicaria, replicariam, replicando, replicado
reportar | - | that object quote | reporta, reportam, reportou, reportaram, reportava, reportavam, reportará, \
reportarão, reportaria, reportariam, reportando, reportado
resmungar | - | - | resmunga, resmungam, resmungou, resmungaram, resmungava, resmungavam, resmungará, resmungarão, \
resmungaria, resmungariam, resmungando, resmungado
responder | - | - | responde, respondem, respondeu, responderam, respondia, respondiam, responderá, responderão, \
responderia, responderiam, respondendo, respondido
ressaltar | - | that bare object quote | ressalta, ressaltam, ressaltou, ressaltaram, ressaltava, ressaltavam, \
ressaltará, ressaltarão, ressaltaria, ressaltariam, ressaltando, ressaltado
ressalvar | - | - | ressalva, ressalvam, ressalvou, ressalvaram, ressalvava, ressalvavam, ressalvará, ressalvarão, \
ressalvaria, ressalvariam, ressalvando, ressalvado
resumir | - | - | resume, resumem, resumiu, resumiram, resumia, resumiam, resumirá, resumirão, resumiria, \
resumiriam, resumindo, resumido
retorquir | - | - | retorque, retorquem, retorquiu, retorquiram, retorquia, retorquiam, retorquirá, retorquirão, \
retorquiria, retorquiriam, retorquindo, retorquido
retrucar | - | - | retruca, retrucam, retrucou, retrucaram, retrucava, retrucavam, retrucará, retrucarão, \
retrucaria, retrucariam, retrucando, retrucado
revelar | announce | that bare object quote | revela, revelam, revelou, revelaram, revelava, revelavam, revelará, \
revelarão, revelaria, revelariam, revelando, revelado
salientar | - | that bare object quote | salienta, salientam, salientou, salientaram, salientava, salientavam, \
salientará, salientarão, salientaria, salientariam, salientando, salientado
sentenciar | - | - | sentencia, sentenciam, sentenciou, sentenciaram, sentenciava, sentenciavam, sentenciará, \
sentenciarão, sentenciaria, sentenciariam, sentenciando, sentenciado
sinalizar | - | that bare object quote | sinaliza, sinalizam, sinalizou, sinalizaram, sinalizava, sinalizavam, \
sinalizará, sinalizarão, sinalizaria, sinalizariam, sinalizando, sinalizado
sintetizar | - | quote | sintetiza, sintetizam, sintetizou, sintetizaram, sintetizava, sintetizavam, sintetizará, \
sintetizarão, sintetizaria, sintetizariam, sintetizando, sintetizado
sublinhar | - | that bare object quote | sublinha, sublinham, sublinhou, sublinharam, sublinhava, sublinhavam, \
sublinhará, sublinharão, sublinharia, sublinhariam, sublinhando, sublinhado
sugerir | - | that object infinitive quote | sugere, sugerem, sugeriu, sugeriram, sugeria, sugeriam, sugerirá, \
sugerirão, sugeriria, sugeririam, sugerindo, sugerido
supor | - | that | supõe, supõem, supôs, supuseram, supunha, supunham, suporá, suporão, suporia, suporiam, supondo, \
suposto
suspeitar | allege | that object quote | suspeita, suspeitam, suspeitou, suspeitaram, suspeitava, suspeitavam, \
suspeitará, suspeitarão, suspeitaria, suspeitariam, suspeitando, suspeitado
sustentar | - | that bare object quote | sustenta, sustentam, sustentou, sustentaram, sustentava, sustentavam, \
sustentará, sustentarão, sustentaria, sustentariam, sustentando, sustentado
temer | - | that | teme, temem, temeu, temeram, temia, temiam, temerá, temerão, temeria, temeriam, temendo, temido
teorizar | - | that quote | teoriza, teorizam, teorizou, teorizaram, teorizava, teorizavam, teorizará, teorizarão, \
teorizaria, teorizariam, teorizando, teorizado
testemunhar | - | that object quote | testemunha, testemunham, testemunhou, testemunharam, testemunhava, \
testemunhavam, testemunhará, testemunharão, testemunharia, testemunhariam, testemunhando, testemunhado
transmitir | - | that object quote | transmite, transmitem, transmitiu, transmitiram, transmitia, transmitiam, \
transmitirá, transmitirão, transmitiria, transmitiriam, transmitindo, transmitido
tuitar | - | - | tuita, tuitam, tuitou, tuitaram, tuitava, tuitavam, tuitará, tuitarão, tuitaria, tuitariam, \
tuitando, tuitado
tweetar | - | - | tweeta, tweetam, tweetou, tweetaram, tweetava, tweetavam, tweetará, tweetarão, tweetaria, \
tweetariam, tweetando, tweetado
twittar | - | - | twitta, twittam, twittou, twittaram, twittava, twittavam, twittará, twittarão, twittaria, \
twittariam, twittando, twittado
vaticinar | - | that object quote | vaticina, vaticinam, vaticinou, vaticinaram, vaticinava, vaticinavam, \
vaticinará, vaticinarão, vaticinaria, vaticinariam, vaticinando, vaticinado
verbalizar | - | object quote | verbaliza, verbalizam, verbalizou, verbalizaram, verbalizava, verbalizavam, \
verbalizará, verbalizarão, verbalizaria, verbalizariam, verbalizando, verbalizado
verificar | - | that quote | verifica, verificam, verificou, verificaram, verificava, verificavam, verificará, \
verificarão, verificaria, verificariam, verificando, verificado
# Admitting, alleging.
aceitar | agree | that object infinitive quote | aceita, aceitam, aceitou, aceitaram, aceitava, aceitavam, aceitará, \
aceitarão, aceitaria, aceitariam, aceitando, aceitado, aceito, aceite
acusar | allege | object quote | acusa, acusam, acusou, acusaram, acusava, acusavam, acusará, acusarão, acusaria, \
acusariam, acusando, acusado
admitir | admit | that bare object infinitive quote | admite, admitem, admitiu, admitiram, admitia, admitiam, \
admitirá, admitirão, admitiria, admitiriam, admitindo, admitido
atribuir | allege | object quote | atribui, atribuem, atribuiu, atribuíram, atribuía, atribuíam, atribuirá, \
atribuirão, atribuiria, atribuiriam, atribuindo, atribuído
conceder | admit | that object quote | concede, concedem, concedeu, concederam, concedia, concediam, concederá, \
concederão, concederia, concederiam, concedendo, concedido
confessar | admit | that bare object infinitive quote | confessa, confessam, confessou, confessaram, confessava, \
confessavam, confessará, confessarão, confessaria, confessariam, confessando, confessado
culpar | allege | object quote | culpa, culpam, culpou, culparam, culpava, culpavam, culpará, culparão, culparia, \
culpariam, culpando, culpado
denunciar | allege | that bare object quote | denuncia, denunciam, denunciou, denunciaram, denunciava, denunciavam, \
denunciará, denunciarão, denunciaria, denunciariam, denunciando, denunciado
imputar | allege | object quote | imputa, imputam, imputou, imputaram, imputava, imputavam, imputará, imputarão, \
imputaria, imputariam, imputando, imputado
reconhecer | admit | that bare object infinitive quote | reconhece, reconhecem, reconheceu, reconheceram, \
reconhecia, reconheciam, reconhecerá, reconhecerão, reconheceria, reconheceriam, reconhecendo, reconhecido
responsabilizar | allege | object quote | responsabiliza, responsabilizam, responsabilizou, responsabilizaram, \
responsabilizava, responsabilizavam, responsabilizará, responsabilizarão, responsabilizaria, responsabilizariam, \
responsabilizando, responsabilizado
# Warning, threatening.
advertir | warn | that bare object quote | adverte, advertem, advertiu, advertiram, advertia, advertiam, advertirá, \
advertirão, advertiria, advertiriam, advertindo, advertido
alertar | warn | that bare object quote | alerta, alertam, alertou, alertaram, alertava, alertavam, alertará, \
alertarão, alertaria, alertariam, alertando, alertado
ameaçar | threaten | that object infinitive quote | ameaça, ameaçam, ameaçou, ameaçaram, ameaçava, ameaçavam, \
ameaçará, ameaçarão, ameaçaria, ameaçariam, ameaçando, ameaçado
avisar | warn | that bare object quote | avisa, avisam, avisou, avisaram, avisava, avisavam, avisará, avisarão, \
avisaria, avisariam, avisando, avisado
prevenir | warn | that object quote | previne, previnem, preveniu, preveniram, prevenia, preveniam, prevenirá, \
prevenirão, preveniria, preveniriam, prevenindo, prevenido
# Welcoming, condemning, denying.
agradecer | welcome | that object quote | agradece, agradecem, agradeceu, agradeceram, agradecia, agradeciam, \
agradecerá, agradecerão, agradeceria, agradeceriam, agradecendo, agradecido
aplaudir | welcome | that object quote | aplaude, aplaudem, aplaudiu, aplaudiram, aplaudia, aplaudiam, aplaudirá, \
aplaudirão, aplaudiria, aplaudiriam, aplaudindo, aplaudido
atacar | condemn | object quote | ataca, atacam, atacou, atacaram, atacava, atacavam, atacará, atacarão, atacaria, \
atacariam, atacando, atacado
celebrar | welcome | that object quote | celebra, celebram, celebrou, celebraram, celebrava, celebravam, celebrará, \
celebrarão, celebraria, celebrariam, celebrando, celebrado
censurar | condemn | that object quote | censura, censuram, censurou, censuraram, censurava, censuravam, censurará, \
censurarão, censuraria, censurariam, censurando, censurado
comemorar | welcome | that object quote | comemora, comemoram, comemorou, comemoraram, comemorava, comemoravam, \
comemorará, comemorarão, comemoraria, comemorariam, comemorando, comemorado
condenar | condemn | that object quote | condena, condenam, condenou, condenaram, condenava, condenavam, condenará, \
condenarão, condenaria, condenariam, condenando, condenado
congratular | welcome | object quote | congratula, congratulam, congratulou, congratularam, congratulava, \
congratulavam, congratulará, congratularão, congratularia, congratulariam, congratulando, congratulado
contradizer | deny | that object quote | contradiz, contradizem, contradisse, contradisseram, contradizia, \
contradiziam, contradirá, contradirão, contradiria, contradiriam, contradizendo, contradito
contrariar | deny | object quote | contraria, contrariam, contrariou, contrariaram, contrariava, contrariavam, \
contrariará, contrariarão, contrariaria, contrariariam, contrariando, contrariado
criticar | condemn | that object quote | critica, criticam, criticou, criticaram, criticava, criticavam, criticará, \
criticarão, criticaria, criticariam, criticando, criticado
deplorar | condemn | that object quote | deplora, deploram, deplorou, deploraram, deplorava, deploravam, deplorará, \
deplorarão, deploraria, deplorariam, deplorando, deplorado
desaprovar | condemn | object quote | desaprova, desaprovam, desaprovou, desaprovaram, desaprovava, desaprovavam, \
desaprovará, desaprovarão, desaprovaria, desaprovariam, desaprovando, desaprovado
descartar | deny | that object infinitive quote | descarta, descartam, descartou, descartaram, descartava, \
descartavam, descartará, descartarão, descartaria, descartariam, descartando, descartado
desmentir | deny | that bare object quote | desmente, desmentem, desmentiu, desmentiram, desmentia, desmentiam, \
desmentirá, desmentirão, desmentiria, desmentiriam, desmentindo, desmentido
elogiar | welcome | that object quote | elogia, elogiam, elogiou, elogiaram, elogiava, elogiavam, elogiará, \
elogiarão, elogiaria, elogiariam, elogiando, elogiado
enaltecer | welcome | object quote | enaltece, enaltecem, enalteceu, enalteceram, enaltecia, enalteciam, enaltecerá, \
enaltecerão, enalteceria, enalteceriam, enaltecendo, enaltecido
excluir | deny | that object quote | exclui, excluem, excluiu, excluíram, excluía, excluíam, excluirá, excluirão, \
excluiria, excluiriam, excluindo, excluído
exultar | welcome | quote | exulta, exultam, exultou, exultaram, exultava, exultavam, exultará, exultarão, \
exultaria, exultariam, exultando, exultado
felicitar | welcome | object quote | felicita, felicitam, felicitou, felicitaram, felicitava, felicitavam, \
felicitará, felicitarão, felicitaria, felicitariam, felicitando, felicitado
festejar | welcome | that object quote | festeja, festejam, festejou, festejaram, festejava, festejavam, festejará, \
festejarão, festejaria, festejariam, festejando, festejado
lamentar | - | that bare object infinitive quote | lamenta, lamentam, lamentou, lamentaram, lamentava, lamentavam, \
lamentará, lamentarão, lamentaria, lamentariam, lamentando, lamentado
louvar | welcome | that object quote | louva, louvam, louvou, louvaram, louvava, louvavam, louvará, louvarão, \
louvaria, louvariam, louvando, louvado
negar | deny | that bare object infinitive quote | nega, negam, negou, negaram, negava, negavam, negará, negarão, \
negaria, negariam, negando, negado
parabenizar | welcome | object quote | parabeniza, parabenizam, parabenizou, parabenizaram, parabenizava, \
parabenizavam, parabenizará, parabenizarão, parabenizaria, parabenizariam, parabenizando, parabenizado
protestar | condemn | that quote | protesta, protestam, protestou, protestaram, protestava, protestavam, protestará, \
protestarão, protestaria, protestariam, protestando, protestado
rechaçar | deny | that object quote | rechaça, rechaçam, rechaçou, rechaçaram, rechaçava, rechaçavam, rechaçará, \
rechaçarão, rechaçaria, rechaçariam, rechaçando, rechaçado
reclamar | condemn | that object quote | reclama, reclamam, reclamou, reclamaram, reclamava, reclamavam, reclamará, \
reclamarão, reclamaria, reclamariam, reclamando, reclamado
recriminar | condemn | object quote | recrimina, recriminam, recriminou, recriminaram, recriminava, recriminavam, \
recriminará, recriminarão, recriminaria, recriminariam, recriminando, recriminado
recusar | deny | object infinitive quote | recusa, recusam, recusou, recusaram, recusava, recusavam, recusará, \
recusarão, recusaria, recusariam, recusando, recusado
refutar | deny | that object quote | refuta, refutam, refutou, refutaram, refutava, refutavam, refutará, refutarão, \
refutaria, refutariam, refutando, refutado
rejeitar | deny | that object infinitive quote | rejeita, rejeitam, rejeitou, rejeitaram, rejeitava, rejeitavam, \
rejeitará, rejeitarão, rejeitaria, rejeitariam, rejeitando, rejeitado
repreender | condemn | object quote | repreende, repreendem, repreendeu, repreenderam, repreendia, repreendiam, \
repreenderá, repreenderão, repreenderia, repreenderiam, repreendendo, repreendido
reprovar | condemn | object quote | reprova, reprovam, reprovou, reprovaram, reprovava, reprovavam, reprovará, \
reprovarão, reprovaria, reprovariam, reprovando, reprovado
repudiar | condemn | that object quote | repudia, repudiam, repudiou, repudiaram, repudiava, repudiavam, repudiará, \
repudiarão, repudiaria, repudiariam, repudiando, repudiado
saudar | welcome | that object quote | sauda, saudam, saudou, saudaram, saudava, saudavam, saudará, saudarão, \
saudaria, saudariam, saudando, saudado
tachar | condemn | object quote | tacha, tacham, tachou, tacharam, tachava, tachavam, tachará, tacharão, tacharia, \
tachariam, tachando, tachado
# Agreeing, promising.
acordar | agree | that object infinitive quote | acorda, acordam, acordou, acordaram, acordava, acordavam, acordará, \
acordarão, acordaria, acordariam, acordando, acordado
anuir | agree | that quote | anui, anuem, anuiu, anuíram, anuía, anuíam, anuirá, anuirão, anuiria, anuiriam, \
anuindo, anuído
aprovar | agree | object quote | aprova, aprovam, aprovou, aprovaram, aprovava, aprovavam, aprovará, aprovarão, \
aprovaria, aprovariam, aprovando, aprovado
assentir | agree | that quote | assente, assentem, assentiu, assentiram, assentia, assentiam, assentirá, assentirão, \
assentiria, assentiriam, assentindo, assentido
coincidir | agree | that quote | coincide, coincidem, coincidiu, coincidiram, coincidia, coincidiam, coincidirá, \
coincidirão, coincidiria, coincidiriam, coincidindo, coincidido
comprometer | promise | object quote | compromete, comprometem, comprometeu, comprometeram, comprometia, \
comprometiam, comprometerá, comprometerão, comprometeria, comprometeriam, comprometendo, comprometido
concordar | agree | that infinitive quote | concorda, concordam, concordou, concordaram, concordava, concordavam, \
concordará, concordarão, concordaria, concordariam, concordando, concordado
consentir | agree | that object infinitive quote | consente, consentem, consentiu, consentiram, consentia, \
consentiam, consentirá, consentirão, consentiria, consentiriam, consentindo, consentido
convir | agree | that quote | convém, convêm, conveio, convieram, convinha, convinham, convirá, convirão, conviria, \
conviriam, convindo
endossar | agree | object quote | endossa, endossam, endossou, endossaram, endossava, endossavam, endossará, \
endossarão, endossaria, endossariam, endossando, endossado
jurar | - | that bare infinitive quote | jura, juram, jurou, juraram, jurava, juravam, jurará, jurarão, juraria, \
jurariam, jurando, jurado
pactuar | agree | that object infinitive quote | pactua, pactuam, pactuou, pactuaram, pactuava, pactuavam, pactuará, \
pactuarão, pactuaria, pactuariam, pactuando, pactuado
prometer | promise | that bare object infinitive quote | promete, prometem, prometeu, prometeram, prometia, \
prometiam, prometerá, prometerão, prometeria, prometeriam, prometendo, prometido
subscrever | agree | object quote | subscreve, subscrevem, subscreveu, subscreveram, subscrevia, subscreviam, \
subscreverá, subscreverão, subscreveria, subscreveriam, subscrevendo, subscrito
# Asking and urging.
apelar | urge | quote | apela, apelam, apelou, apelaram, apelava, apelavam, apelará, apelarão, apelaria, apelariam, \
apelando, apelado
clamar | urge | that object quote | clama, clamam, clamou, clamaram, clamava, clamavam, clamará, clamarão, clamaria, \
clamariam, clamando, clamado
cobrar | urge | that object quote | cobra, cobram, cobrou, cobraram, cobrava, cobravam, cobrará, cobrarão, cobraria, \
cobrariam, cobrando, cobrado
conclamar | urge | object infinitive quote | conclama, conclamam, conclamou, conclamaram, conclamava, conclamavam, \
conclamará, conclamarão, conclamaria, conclamariam, conclamando, conclamado
consultar | ask | object quote | consulta, consultam, consultou, consultaram, consultava, consultavam, consultará, \
consultarão, consultaria, consultariam, consultando, consultado
convidar | urge | object infinitive quote | convida, convidam, convidou, convidaram, convidava, convidavam, \
convidará, convidarão, convidaria, convidariam, convidando, convidado
convocar | urge | object infinitive quote | convoca, convocam, convocou, convocaram, convocava, convocavam, \
convocará, convocarão, convocaria, convocariam, convocando, convocado
demandar | urge | that object quote | demanda, demandam, demandou, demandaram, demandava, demandavam, demandará, \
demandarão, demandaria, demandariam, demandando, demandado
encorajar | urge | object infinitive quote | encoraja, encorajam, encorajou, encorajaram, encorajava, encorajavam, \
encorajará, encorajarão, encorajaria, encorajariam, encorajando, encorajado
exigir | urge | that bare object quote | exige, exigem, exigiu, exigiram, exigia, exigiam, exigirá, exigirão, \
exigiria, exigiriam, exigindo, exigido
exortar | urge | that object infinitive quote | exorta, exortam, exortou, exortaram, exortava, exortavam, exortará, \
exortarão, exortaria, exortariam, exortando, exortado
implorar | urge | that object quote | implora, imploram, implorou, imploraram, implorava, imploravam, implorará, \
implorarão, imploraria, implorariam, implorando, implorado
incentivar | urge | object infinitive quote | incentiva, incentivam, incentivou, incentivaram, incentivava, \
incentivavam, incentivará, incentivarão, incentivaria, incentivariam, incentivando, incentivado
incitar | urge | object infinitive quote | incita, incitam, incitou, incitaram, incitava, incitavam, incitará, \
incitarão, incitaria, incitariam, incitando, incitado
indagar | ask | that quote | indaga, indagam, indagou, indagaram, indagava, indagavam, indagará, indagarão, \
indagaria, indagariam, indagando, indagado
inquirir | ask | that quote | inquire, inquirem, inquiriu, inquiriram, inquiria, inquiriam, inquirirá, inquirirão, \
inquiriria, inquiririam, inquirindo, inquirido
instar | urge | that object infinitive quote | insta, instam, instou, instaram, instava, instavam, instará, \
instarão, instaria, instariam, instando, instado
interrogar | ask | object quote | interroga, interrogam, interrogou, interrogaram, interrogava, interrogavam, \
interrogará, interrogarão, interrogaria, interrogariam, interrogando, interrogado
ordenar | urge | that object infinitive quote | ordena, ordenam, ordenou, ordenaram, ordenava, ordenavam, ordenará, \
ordenarão, ordenaria, ordenariam, ordenando, ordenado
pedir | urge | that bare object infinitive quote | pede, pedem, pediu, pediram, pedia, pediam, pedirá, pedirão, \
pediria, pediriam, pedindo, pedido
perguntar | ask | that quote | pergunta, perguntam, perguntou, perguntaram, perguntava, perguntavam, perguntará, \
perguntarão, perguntaria, perguntariam, perguntando, perguntado
pleitear | urge | that object quote | pleiteia, pleiteiam, pleiteou, pleitearam, pleiteava, pleiteavam, pleiteará, \
pleitearão, pleitearia, pleiteariam, pleiteando, pleiteado
preconizar | urge | that object quote | preconiza, preconizam, preconizou, preconizaram, preconizava, preconizavam, \
preconizará, preconizarão, preconizaria, preconizariam, preconizando, preconizado
propor | urge | that object infinitive quote | propõe, propõem, propôs, propuseram, propunha, propunham, proporá, \
proporão, proporia, proporiam, propondo, proposto
recomendar | urge | that object infinitive quote | recomenda, recomendam, recomendou, recomendaram, recomendava, \
recomendavam, recomendará, recomendarão, recomendaria, recomendariam, recomendando, recomendado
reivindicar | urge | that object quote | reivindica, reivindicam, reivindicou, reivindicaram, reivindicava, \
reivindicavam, reivindicará, reivindicarão, reivindicaria, reivindicariam, reivindicando, reivindicado
requerer | urge | that object quote | requer, requerem, requereu, requereram, requeria, requeriam, requererá, \
requererão, requereria, requereriam, requerendo, requerido
rogar | urge | that object quote | roga, rogam, rogou, rogaram, rogava, rogavam, rogará, rogarão, rogaria, rogariam, \
rogando, rogado
solicitar | urge | that object quote | solicita, solicitam, solicitou, solicitaram, solicitava, solicitavam, \
solicitará, solicitarão, solicitaria, solicitariam, solicitando, solicitado
suplicar | urge | that object quote | suplica, suplicam, suplicou, suplicaram, suplicava, suplicavam, suplicará, \
suplicarão, suplicaria, suplicariam, suplicando, suplicado
urgir | urge | that object quote | urge, urgem, urgiu, urgiram, urgia, urgiam, urgirá, urgirão, urgiria, urgiriam, \
urgindo, urgido
# Announcing.
anunciar | announce | that bare object infinitive quote | anuncia, anunciam, anunciou, anunciaram, anunciava, \
anunciavam, anunciará, anunciarão, anunciaria, anunciariam, anunciando, anunciado
decidir | announce | that infinitive | decide, decidem, decidiu, decidiram, decidia, decidiam, decidirá, decidirão, \
decidiria, decidiriam, decidindo, decidido
decretar | announce | that object quote | decreta, decretam, decretou, decretaram, decretava, decretavam, decretará, \
decretarão, decretaria, decretariam, decretando, decretado
desvendar | announce | that object quote | desvenda, desvendam, desvendou, desvendaram, desvendava, desvendavam, \
desvendará, desvendarão, desvendaria, desvendariam, desvendando, desvendado
difundir | announce | that object quote | difunde, difundem, difundiu, difundiram, difundia, difundiam, difundirá, \
difundirão, difundiria, difundiriam, difundindo, difundido
divulgar | announce | that bare object quote | divulga, divulgam, divulgou, divulgaram, divulgava, divulgavam, \
divulgará, divulgarão, divulgaria, divulgariam, divulgando, divulgado
noticiar | announce | that object quote | noticia, noticiam, noticiou, noticiaram, noticiava, noticiavam, noticiará, \
noticiarão, noticiaria, noticiariam, noticiando, noticiado
notificar | announce | that object quote | notifica, notificam, notificou, notificaram, notificava, notificavam, \
notificará, notificarão, notificaria, notificariam, notificando, notificado
oficializar | announce | object quote | oficializa, oficializam, oficializou, oficializaram, oficializava, \
oficializavam, oficializará, oficializarão, oficializaria, oficializariam, oficializando, oficializado
# Pronominal verbs, with the pronoun before or behind.
comprometer-se | promise | that infinitive quote | se compromete, se comprometem, se comprometeu, se comprometeram, \
se comprometia, se comprometiam, compromete-se, comprometem-se, comprometeu-se, comprometeram-se, comprometia-se, \
comprometiam-se, se comprometerá, se comprometerão, se comprometeria, se comprometeriam, comprometendo-se
congratular-se | welcome | that quote | se congratula, se congratulam, se congratulou, se congratularam, \
se congratulava, se congratulavam, congratula-se, congratulam-se, congratulou-se, congratularam-se, congratulava-se, \
congratulavam-se, se congratulará, se congratularão, se congratularia, se congratulariam, congratulando-se
declarar-se | - | quote | se declara, se declaram, se declarou, se declararam, se declarava, se declaravam, \
declara-se, declaram-se, declarou-se, declararam-se, declarava-se, declaravam-se, se declarará, se declararão, \
se declararia, se declarariam, declarando-se
dizer-se | - | quote | se diz, se dizem, se disse, se disseram, se dizia, se diziam, diz-se, dizem-se, disse-se, \
disseram-se, dizia-se, diziam-se, se dirá, se dirão, se diria, se diriam, dizendo-se
gabar-se | - | that infinitive quote | se gaba, se gabam, se gabou, se gabaram, se gabava, se gabavam, gaba-se, \
gabam-se, gabou-se, gabaram-se, gabava-se, gabavam-se, se gabará, se gabarão, se gabaria, se gabariam, gabando-se
indignar-se | condemn | that quote | se indigna, se indignam, se indignou, se indignaram, se indignava, \
se indignavam, indigna-se, indignam-se, indignou-se, indignaram-se, indignava-se, indignavam-se, se indignará, \
se indignarão, se indignaria, se indignariam, indignando-se
insurgir-se | condemn | object quote | se insurge, se insurgem, se insurgiu, se insurgiram, se insurgia, \
se insurgiam, insurge-se, insurgem-se, insurgiu-se, insurgiram-se, insurgia-se, insurgiam-se, se insurgirá, \
se insurgirão, se insurgiria, se insurgiriam, insurgindo-se
desculpar-se | - | quote | se desculpa, se desculpam, se desculpou, se desculparam, desculpa-se, desculpou-se, \
  desculparam-se
lembrar-se | - | that quote | se lembra, se lembram, se lembrou, se lembraram, se lembrava, se lembravam, lembra-se, \
lembram-se, lembrou-se, lembraram-se, lembrava-se, lembravam-se, se lembrará, se lembrarão, se lembraria, \
se lembrariam, lembrando-se
manifestar-se | - | quote | se manifesta, se manifestam, se manifestou, se manifestaram, se manifestava, \
se manifestavam, manifesta-se, manifestam-se, manifestou-se, manifestaram-se, manifestava-se, manifestavam-se, \
se manifestará, se manifestarão, se manifestaria, se manifestariam, manifestando-se
mostrar-se | - | quote | se mostra, se mostram, se mostrou, se mostraram, se mostrava, se mostravam, mostra-se, \
mostram-se, mostrou-se, mostraram-se, mostrava-se, mostravam-se, se mostrará, se mostrarão, se mostraria, \
se mostrariam, mostrando-se
opor-se | deny | object quote | se opõe, se opõem, se opôs, se opuseram, se opunha, se opunham, opõe-se, opõem-se, \
opôs-se, opuseram-se, opunha-se, opunham-se, se oporá, se oporão, se oporia, se oporiam, opondo-se
perguntar-se | ask | quote | se pergunta, se perguntam, se perguntou, se perguntaram, se perguntava, se perguntavam, \
pergunta-se, perguntam-se, perguntou-se, perguntaram-se, perguntava-se, perguntavam-se, se perguntará, \
se perguntarão, se perguntaria, se perguntariam, perguntando-se
pronunciar-se | - | quote | se pronuncia, se pronunciam, se pronunciou, se pronunciaram, se pronunciava, \
se pronunciavam, pronuncia-se, pronunciam-se, pronunciou-se, pronunciaram-se, pronunciava-se, pronunciavam-se, \
se pronunciará, se pronunciarão, se pronunciaria, se pronunciariam, pronunciando-se
queixar-se | condemn | that quote | se queixa, se queixam, se queixou, se queixaram, se queixava, se queixavam, \
queixa-se, queixam-se, queixou-se, queixaram-se, queixava-se, queixavam-se, se queixará, se queixarão, se queixaria, \
se queixariam, queixando-se
questionar-se | ask | that quote | se questiona, se questionam, se questionou, se questionaram, se questionava, \
se questionavam, questiona-se, questionam-se, questionou-se, questionaram-se, questionava-se, questionavam-se, \
se questionará, se questionarão, se questionaria, se questionariam, questionando-se
recusar-se | deny | infinitive quote | se recusa, se recusam, se recusou, se recusaram, se recusava, se recusavam, \
recusa-se, recusam-se, recusou-se, recusaram-se, recusava-se, recusavam-se, se recusará, se recusarão, se recusaria, \
se recusariam, recusando-se
referir-se | - | object quote | se refere, se referem, se referiu, se referiram, se referia, se referiam, refere-se, \
referem-se, referiu-se, referiram-se, referia-se, referiam-se, se referirá, se referirão, se referiria, \
se refeririam, referindo-se
regozijar-se | welcome | that quote | se regozija, se regozijam, se regozijou, se regozijaram, se regozijava, \
se regozijavam, regozija-se, regozijam-se, regozijou-se, regozijaram-se, regozijava-se, regozijavam-se, \
se regozijará, se regozijarão, se regozijaria, se regozijariam, regozijando-se
"""
)

REPORTING = Reporting(
    cue_verbs=VERBS,
    cue_nouns=read_words(
        """
        acusação acusações advertência alegação alegações alerta alertas anúncio anúncios apelo apelos argumento
        argumentos artigo aviso avisos carta cartas coletiva comentário comentários comunicação comunicado comunicados
        conferência confirmação confissão crítica críticas declaração declarações denúncia denúncias depoimento
        depoimentos desabafo desmentido despacho discurso discursos entrevista entrevistas esclarecimento
        esclarecimentos estimativa explicação explicações expressão fala falas frase frases garantia informação informe
        intervenção manifestação manifesto mensagem mensagens nota notas ofício opinião opiniões palavra palavras
        parecer pedido pedidos pergunta perguntas pesquisa post postagem postagens promessa promessas pronunciamento
        proposta publicação publicações queixa queixas recado reclamação recomendação relato relatório relatórios
        relatos resposta respostas solicitação sondagem sugestão tese testemunho testemunhos tuíte tuítes tweet tweets
        versão
        """
    ),
    that_words=read_words("a que, de que, em que, por que, que"),
    question_words=read_words("como onde porquê qual quais quando quanta quantas quanto quantos quem quê se"),
    according_to=read_words(
        """
        ao que disse, ao ver da, ao ver de, ao ver do, aos olhos da, aos olhos de, aos olhos do, citando, como afirmou,
        como apontou, como destacou, como disse, como explicou, como indicou, como informou, como lembrou, como
        observou, como ressaltou, conforme, conforme a, conforme afirmou, conforme disse, conforme explicou, conforme
        informou, conforme o, de acordo com, de acordo com a nota da, de acordo com a nota do, de acordo com fontes da,
        de acordo com fontes do, de acordo com nota da, de acordo com nota do, de acordo com um comunicado da, de
        acordo com um comunicado do, do ponto de vista da, do ponto de vista de, do ponto de vista do, em declarações
        da, em declarações do, em palavras de, na análise da, na análise de, na análise do, na avaliação da, na
        avaliação de, na avaliação do, na opinião da, na opinião de, na opinião do, na versão da, na versão de, na
        versão do, na visão da, na visão de, na visão do, nas palavras da, nas palavras de, nas palavras do, no
        entender da, no entender de, no entender do, no entendimento da, no entendimento de, no entendimento do, pelas
        palavras de, segundo, segundo a nota da, segundo a nota do, segundo a versão da, segundo a versão do, segundo
        adiantou, segundo afirmou, segundo apontou, segundo apurou, segundo comunicado da, segundo comunicado do,
        segundo dados da, segundo dados de, segundo dados do, segundo declarou, segundo disse, segundo explicou,
        segundo fontes da, segundo fontes de, segundo fontes do, segundo indicou, segundo informações da, segundo
        informações de, segundo informações do, segundo informou, segundo nota da, segundo nota do, segundo relatou,
        segundo um comunicado da, segundo um comunicado de, segundo um comunicado do
        """
    ),
    according_after=("dixit",),
    pronouns=(("ela", "f"), ("elas", "p"), ("ele", "m"), ("eles", "p")),
    possessives=(
        ("dela", "f"),
        ("delas", "p"),
        ("dele", "m"),
        ("deles", "p"),
        ("seu", "any"),
        ("seus", "any"),
        ("sua", "any"),
        ("suas", "any"),
    ),
    body_nouns=read_words(
        """
        academia administração agência agências aliança arquidiocese assembleia assessoria associação associações
        autarquia autoridade autoridades bancada banco bloco brigada cadeia câmara câmaras chancelaria coalizão colégio
        coletivo coligação comando comissão comissões comité comitê companhia confederação conferência congresso
        conselho consórcio consulado consulados controladoria coordenação coordenadoria corporação corregedoria corte
        defensoria delegação delegacia delegações departamento diocese diplomacia direção direcção diretoria embaixada
        embaixadas empresa empresas entidade entidades escritório estado executivo exército faculdade federação
        fiscalização força forças fundação fundo gabinete governo governos grupo guarda hospital igreja instituição
        instituições instituto judiciário junta juntas legislativo liga magistratura marinha ministério ministérios
        missão movimento município observatório oposição organismo organização organizações órgão órgãos ouvidoria
        palácio parlamento partido partidos planalto plataforma polícia prefeitura presidência procuradoria promotoria
        reitoria representação secretaria secretarias senado serviço sindicato sindicatos sociedade subsecretaria
        superintendência supremo tesouro tribunais tribunal união universidade vice-presidência
        """
    ),
    role_nouns=read_words(
        """
        acadêmica acadêmico administrador administradora advogada advogadas advogado advogados almirante alta alto
        analista analistas arcebispo assessor assessora assessores ativista ativistas autarca autarcas autor autora
        bispo candidata candidato candidatos capitã capitão cardeal chanceler chanceleres chefe chefes coautor
        colunista comandante comandantes comissária comissário comissários conselheira conselheiro conselheiros cônsul
        cônsules consultor consultora coordenador coordenadora coordenadores copresidente coronel corregedor
        correspondente defensor defensora delegada delegado delegados denunciante deputada deputadas deputado deputados
        desembargador desembargadora diplomata diplomatas director directora diretor diretora diretores dirigente
        dirigentes doutor doutora economista economistas embaixador embaixadora embaixadores empresária empresário
        empresários encarregada encarregado enviada enviado escritor escritora especialista especialistas ex-deputado
        ex-governador ex-ministra ex-ministro ex-ministros ex-prefeito ex-presidenta ex-presidente ex-secretário
        ex-senador fonte fontes funcionária funcionário funcionários fundador fundadora generais general gerente gestor
        gestora governador governadora governadores governante governantes historiador historiadora inspetor inspetora
        interlocutor interlocutores investigador investigadora jornalista jornalistas juiz juíza juízes jurista líder
        líderes magistrada magistrado mandatária mandatário mediador mediadora membro membros ministra ministras
        ministro ministros monarca negociador negociadora negociadores oficiais oficial opositor opositora padre papa
        parlamentar parlamentares pastor pesquisador pesquisadora pesquisadores político políticos porta-voz
        porta-vozes prefeita prefeito prefeitos premiê premier presidenta presidente presidentes primeira-ministra
        primeiro-ministro primeiros-ministros princesa príncipe procurador procuradora procuradores professor
        professora promotor promotora promotores provedor provedora rainha rei reitor reitora relator relatora
        representante representantes responsáveis responsável secretária secretária-geral secretárias secretário
        secretário-geral secretários senador senadora senadoras senadores sindicalista socióloga sociólogo
        subprocurador subsecretária subsecretário superintendente tenente tesoureira tesoureiro testemunha testemunhas
        titular titulares vereador vereadora vereadores vice-chanceler vice-governador vice-governadora vice-ministra
        vice-ministro vice-prefeito vice-premiê vice-presidenta vice-presidente vice-presidentes vogal
        """
    ),
    feminine_roles=read_words(
        """
        acadêmica administradora advogada advogadas assessora autora candidata capitã comissária conselheira consultora
        coordenadora defensora delegada deputada deputadas desembargadora directora diretora doutora embaixadora
        empresária encarregada enviada escritora ex-ministra ex-presidenta funcionária fundadora gestora governadora
        historiadora inspetora investigadora juíza magistrada mandatária mediadora ministra ministras negociadora
        opositora pesquisadora prefeita presidenta primeira-ministra princesa procuradora professora promotora
        provedora rainha reitora relatora secretária secretária-geral secretárias senadora senadoras socióloga
        subsecretária tesoureira vereadora vice-governadora vice-ministra vice-presidenta
        """
    ),
    counterparts=read_words("colega colegas contraparte contrapartes homóloga homólogas homólogo homólogos par pares"),
    honorifics=read_words(
        """
        alm cap cel cmte d des dom dona dr dra eng exma exmo frei gen irmã irmão maj mons padre pe prof profa professor
        profª sargento senhor senhora senhores sr sra sras srs srta ten
        """
    ),
    determiners=read_words(
        """
        a algumas alguns ambas ambos aquela aquelas aquele aqueles as cada dois duas essa essas esse esses esta estas
        este estes meu meus minha minhas nossa nossas nosso nossos o os outra outras outro outros qualquer seu seus sua
        suas três um uma umas uns várias vários
        """
    ),
    name_particles=read_words("al bin d' da das de del di do dos e la van von y"),
    of_words=read_words(" ao aos d' da das de do dos em junto na nas no nos para pela pelo por à às"),
    between=read_words(
        """
        abertamente agora ainda amanhã anteontem anteriormente antes aqui assim categoricamente claramente
        constantemente depois diretamente domingo enfaticamente enfim então entretanto expressamente finalmente foi
        foram há havia haviam hoje igualmente imediatamente inclusive inicialmente já lhe lhes logo mais me mesma mesmo
        na nesta neste no nos novamente oficialmente ontem pessoalmente posteriormente precisamente previamente
        primeiramente publicamente quarta quarta-feira quinta quinta-feira recentemente reiteradamente repetidamente
        sábado se segunda-feira sempre sexta sexta-feira sido simplesmente só sobretudo somente também taxativamente
        tem têm tendo ter terá terão terça terça-feira teria teriam textualmente tinha tinham todavia ultimamente veio
        vem vêm voltaram voltou
        """
    ),
    naming_words=read_words(
        """
        barco fragata navio
        álbum alcunha alcunhada alcunhado alcunhados apelidada apelidado apelidados apelido artigo autodenominada
        autodenominado autointitulado batizada batizado batizados campanha canção capítulo chamada chamadas chamado
        chamados ciclo coletânea coluna conceito conhecida conhecido conhecidos conto denominação denominada
        denominadas denominado denominados designada designado designados disco documentário ensaio episódio espetáculo
        exposição expressão festival filme hashtag hino intitulada intitulado intitulados jornal lema letreiro livro
        longa marca minissérie modalidade mote música nome novela obra operação operações palavra peça periódico plano
        podcast poema portal prêmio programa projeto pseudónimo pseudônimo quadro revista romance seção série sigla
        slogan suposta suposto tema termo titulada titulado título verbete vulgo
        """
    ),
    venues=read_pairs(
        """
        à imprensa=press, a jornalistas=press, aos jornalistas=press, aos repórteres=press, através de um
        comunicado=statement, canal no telegram=Telegram, carta aberta=letter, carta=letter, coletiva de
        imprensa=press, coletiva=press, comunicado à imprensa=statement, comunicado de imprensa=statement,
        comunicado=statement, conferência de imprensa=press, conta no twitter=X, conta no x=X, conta oficial no x=X,
        diante de jornalistas=press, discurso=speech, em cadeia nacional=speech, em carta=letter, em coletiva de
        imprensa=press, em coletiva=press, em comunicado=statement, em conferência de imprensa=press, em declarações
        aos jornalistas=press, em discurso=speech, em entrevista coletiva=press, em entrevista=interview, em
        nota=statement, em um comunicado=statement, em uma entrevista=interview, em uma nota=statement, entrevista
        coletiva=press, entrevista=interview, mensagem no telegram=Telegram, na sua conta no x=X, na
        tribuna=parliament, nas redes sociais=social media, nas suas redes sociais=social media, no bluesky=Bluesky, no
        congresso=parliament, no facebook=Facebook, no hemiciclo=parliament, no instagram=Instagram, no
        linkedin=LinkedIn, no mastodon=Mastodon, no parlamento=parliament, no plenário=parliament, no
        senado=parliament, no seu site=website, no site oficial=website, no telegram=Telegram, no tiktok=TikTok, no
        truth social=Truth Social, no twitter=X, no x=X, no youtube=YouTube, nota à imprensa=statement, nota de
        imprensa=statement, nota oficial=statement, num comunicado=statement, num discurso=speech, numa carta=letter,
        numa conferência de imprensa=press, numa entrevista=interview, numa nota=statement, ofício=letter, pelo
        telegram=Telegram, pelo twitter=X, pelo x=X, por carta=letter, pronunciamento=speech, publicação no x=X, rede
        social x=X, site oficial=website, tuitado=X, tuitando=X, tuitaram=X, tuíte=X, tuítes=X, tuitou=X, tweet=X,
        tweets=X, twittou=X, via telegram=Telegram, via twitter=X, via x=X
        """
    ),
    view_words=("para",),
    gendered=(
        ("a", "f"),
        ("dom", "m"),
        ("dona", "f"),
        ("o", "m"),
        ("sr", "m"),
        ("sra", "f"),
        ("um", "m"),
        ("uma", "f"),
    ),
    asides=read_words(
        """
        de novo, em particular, no entanto, por fim, por seu lado, por sua parte, por sua vez
        """
    ),
    complements=read_pairs(
        """
        advertir=contra / para / sobre, alertar=contra / para / sobre, ameaçar=com, apelar=a / ao / aos / à / às,
        avisar=para / sobre, concordar=com, desculpar-se=pela / pelas / pelo / pelos / por,
        discordar=da / das / de / do / dos, insistir=em / na / nas / no / nos, insurgir-se=contra,
        opor-se=a / ao / aos / à / às, prevenir=contra, pronunciar-se=a favor / contra, protestar=contra,
        queixar-se=da / das / de / do / dos
        """
    ),
    speaking=read_words(
        """
        comentar comentário comentários confirmar declarações dizer esclarecer especular falar precisar pronunciar-se
        responder revelar
        """
    ),
    giving=read_words("adiantar avançar dar fornecer indicar"),
    particulars=read_words(
        """
        dados data datas detalhe detalhes explicações motivos nome nomes número números pormenor pormenores prazo
        preço razões
        """
    ),
    view_phrases=read_words(
        """
        a * ver, na * opinião, nas * palavras, nas * próprias palavras, no * entender, segundo as * palavras
        """
    ),
    event_verbs=read_words(
        """
        assinaram, assinou, chegaram a, chegou a, conversaram por telefone, conversou por telefone, encontrou-se com,
        encontraram-se, esteve reunida com, esteve reunido com, estiveram reunidos, falaram por telefone, falou por
        telefone, foi recebida por, foi recebido por, inauguraram, inaugurou, manteve conversações, mantiveram
        conversações, participaram da, participaram do, participou da, participou do, participou na, participou no,
        realizaram uma reunião, realizou uma reunião, receberam, recebeu, reuniram-se, reuniu-se, se encontraram, se
        encontrou com, se reuniram, se reuniu, viajaram para, viajou para, visitaram, visitou
        """
    ),
    relative_pronouns=read_words("cuja cujas cujo cujos quais qual que quem"),
)

ABBREVIATIONS = read_words(
    """
    a.c a.m abr adm ago al aprox apto art arts av bras cap caps cel cf cia cmte cód coord d d.c dep depto des dez dir
    doc dr dra dras drs e.g e.u.a ed eng esc etc exa exma exmo fev fig fl fls gen gov hab i.e ib id inc jan jul jun km
    ltda mai maj mar máx me min mons mt n n.º nac nov num núm obs op out p p.ex p.m pág págs pe pres proc prof profa
    profs pt pts r reg rel rep rua s s.a sec sécs seg sen set sr sra sras srs srta sta sto tab tel ten trad v vol vols
    vs
    """
)
RELATIVE_SPANS = read_pairs(
    """
    a semana passada=week:-1, a semana que vem=week:1, à véspera=day:-1, ano passado=year:-1, ano que vem=year:1, antes
    de ontem=day:-2, ao longo da semana=week:0, ao longo dos últimos dias=recent:0, da semana passada=week:-1, desta
    semana=week:0, deste ano=year:0, deste mês=month:0, dia anterior=day:-1, dia seguinte=day:1, do ano
    passado=year:-1, do mês passado=month:-1, em dias recentes=recent:0, esta madrugada=day:0, esta manhã=day:0, esta
    noite=day:0, esta semana=week:0, esta tarde=day:0, este ano=year:0, este mês=month:0, fim de semana
    passado=weekend:-1, fim de semana=weekend:-1, há pouco=recent:0, mais cedo=day:0, mês passado=month:-1, mês que
    vem=month:1, na manhã de hoje=day:0, na noite de ontem=day:-1, na próxima semana=week:1, na semana
    anterior=week:-1, na semana passada=week:-1, na semana que vem=week:1, na semana seguinte=week:1, na última
    semana=week:-1, na véspera=day:-1, naquele mesmo dia=day:0, nas últimas horas=recent:0, nas últimas
    semanas=recent:0, nesse mesmo dia=day:0, nesta madrugada=day:0, nesta manhã=day:0, nesta noite=day:0, nesta
    semana=week:0, nesta tarde=day:0, neste ano=year:0, neste fim de semana=weekend:-1, neste mês=month:0, no ano
    anterior=year:-1, no ano passado=year:-1, no ano que vem=year:1, no dia anterior=day:-1, no dia seguinte=day:1, no
    fim de semana passado=weekend:-1, no fim de semana=weekend:-1, no mês anterior=month:-1, no mês passado=month:-1,
    no mês que vem=month:1, no mesmo dia=day:0, no próximo ano=year:1, no próximo mês=month:1, nos últimos
    dias=recent:0, nos últimos meses=recent:0, próxima semana=week:1, próximo ano=year:1, próximo mês=month:1,
    recentemente=recent:0, semana passada=week:-1, semana que vem=week:1, ultimamente=recent:0, um dia antes=day:-1, um
    dia depois=day:1, uma semana antes=week:-1, uma semana depois=week:1,
    na noite anterior=day:-1, na tarde anterior=day:-1, na manhã anterior=day:-1, um dia antes=day:-1, na mesma noite=day:0, na mesma tarde=day:0, na mesma manhã=day:0, horas antes no mesmo dia=day:0, ontem à noite=day:-1, ontem à tarde=day:-1, ontem de manhã=day:-1, no início da semana=week:0, no começo da semana=week:0
    """
)
LAST_WORDS = ("anterior", "passada", "passado", "última", "último")
NEXT_WORDS = ("próxima", "próximas", "próximo", "próximos", "que vem", "seguinte", "vindoura", "vindouro")
AGO_BEFORE = ("desde há", "faz", "fazia", "há", "havia")
AGO_AFTER = ("antes", "atrás")
MONTH_PARTS = read_pairs(
    """
    no início de=early, no começo de=early, início de=early, começo de=early, em meados de=mid, meados de=mid, no final de=late, no fim de=late, em fins de=late, final de=late, fim de=late, fins de=late
    """
)
NAMED_BEFORE = ("anterior", "antes", "mesma", "mesmo", "seguinte", "véspera")
EVES = ("na véspera", "à véspera")
EVE_OF = ("da", "das", "de", "do", "dos")

EXAMPLES = (
    "“Não vamos fechar o porto durante o inverno”, disse na terça-feira a ministra dos Transportes, Elvira Sotonal.",
    "«A linha do ferry continuará aberta», garantiu ontem Márcio Lédua, porta-voz da chancelaria da Ordânia.",
    "O Ministério da Pesca de Valmora anunciou que vai enviar 14.200 toneladas de grãos às ilhas do norte.",
    "Segundo a autoridade portuária de Brenal, 37,5% dos barcos chegaram com atraso na semana passada.",
    "Sotonal insistiu que o tratado “não foi rompido” e pediu às partes que voltem à mesa no dia 3 de maio.",
    "A secretária-geral do Conselho do Estreito condenou o ataque ao farol e exigiu uma investigação.",
    "— Não assinámos nada — respondeu a embaixadora Núria Pelcão. — Vamos fazê-lo quando houver garantias.",
    "Elvira Sotonal (@esotonal): “Hoje reabrimos a estrada da costa. Obrigada a todos” 12 de março de 2025",
    "O governador comprometeu-se a publicar os números em dez dias, mas recusou marcar uma data.",
    "‘Ninguém consultou os pescadores’, lamentou em entrevista o prefeito de Porto Cinza, Amauri Delcorte.",
    "O chanceler negou há três dias que o seu governo tivesse a intenção de vender os terrenos do aeródromo.",
    "O orçamento, explicou o vice-ministro, vai subir 4,2% e passar dos 5 bilhões de euros.",
    "“Se a maré permitir”, acrescentou a comissária, “os primeiros barcos sairão na próxima segunda-feira”.",
    "De acordo com um comunicado da presidência, as conversações não fracassaram, apenas foram adiadas.",
    "O ministro escreveu no Telegram que a missão “continua em vigor até que ambas as partes decidam o contrário”.",
)
