"""How German reports speech: cue verbs, speakers' nouns and pronouns, and where things are said.

The verbs were collected by reading news prose and conjugated after the grammars; a separable verb is listed joined
("ankündigte") and apart ("kündigte an"). Act and pattern are the project's.
"""

from __future__ import annotations

from crossref.lang.base import Reporting
from crossref.lang.tables import read_cues, read_pairs, read_words

_CUES = """
# say
andeuten | - | that quote | deutet an, deuten an, deute an, deutete an, deuteten an, andeutet, andeuten, andeutete, \
  andeuteten, angedeutet
anfügen | - | that bare quote | fügt an, fügen an, füge an, fügte an, fügten an, anfügt, anfügen, anfügte, anfügten, \
  angefügt
angeben | - | that bare quote | gibt an, geben an, gebe an, gab an, gaben an, angibt, angeben, angab, angegeben
anmerken | - | that bare quote | merkt an, merken an, merke an, merkte an, merkten an, anmerkt, anmerken, anmerkte, \
  anmerkten, angemerkt
annehmen | - | that quote | nimmt an, nehmen an, nehme an, nahm an, nahmen an, annimmt, annehmen, annahm, annahmen, \
  angenommen
antworten | - | that bare quote | antwortet, antworten, antworte, antwortete, antworteten, geantwortet
argumentieren | - | that bare quote | argumentiert, argumentieren, argumentiere, argumentierte, argumentierten
attestieren | - | that object quote | attestiert, attestieren, attestiere, attestierte, attestierten
ausführen | - | that bare quote | führt aus, führen aus, führe aus, führte aus, führten aus, ausführt, ausführen, \
  ausführte, ausführten, ausgeführt
ausrufen | - | quote | ruft aus, rufen aus, rufe aus, rief aus, riefen aus, ausruft, ausrufen, ausrief, ausriefen, \
  ausgerufen
aussprechen | - | quote | spricht aus, sprechen aus, sprach aus, sprachen aus, ausgesprochen
aussagen | - | that bare quote | sagt aus, sagen aus, sage aus, sagte aus, sagten aus, aussagt, aussagte, aussagten, \
  ausgesagt
beanstanden | - | that object quote | beanstandet, beanstanden, beanstande, beanstandete, beanstandeten
bedauern | - | that object quote | bedauert, bedauern, bedauere, bedauerte, bedauerten
befürchten | - | that bare quote | befürchtet, befürchten, befürchte, befürchtete, befürchteten
beglückwünschen | - | object quote | beglückwünscht, beglückwünschen, beglückwünsche, beglückwünschte, \
  beglückwünschten
begründen | - | that object quote | begründet, begründen, begründe, begründete, begründeten
beharren | - | that bare quote | beharrt, beharren, beharre, beharrte, beharrten
bekanntmachen | - | that quote | macht bekannt, machen bekannt, mache bekannt, machte bekannt, machten bekannt, \
  bekanntmacht, bekanntmachen, bekanntmachte, bekanntmachten, bekanntgemacht, bekannt machte, bekannt machten, \
  bekannt gemacht
beklagen | - | that object quote | beklagt, beklagen, beklage, beklagte, beklagten
bekräftigen | - | that bare object quote | bekräftigt, bekräftigen, bekräftige, bekräftigte, bekräftigten
bekunden | - | that quote | bekundet, bekunden, bekunde, bekundete, bekundeten
belegen | - | that quote | belegt, belegen, belege, belegte, belegten
bemerken | - | that bare quote | bemerkt, bemerken, bemerke, bemerkte, bemerkten
bemängeln | - | that object quote | bemängelt, bemängeln, bemängle, bemängelte, bemängelten
berichten | - | - | berichtet, berichten, berichte, berichtete, berichteten
besagen | - | that quote | besagt, besagen, besage, besagte, besagten
bescheinigen | - | that object quote | bescheinigt, bescheinigen, bescheinige, bescheinigte, bescheinigten
beschließen | - | that infinitive quote | beschließt, beschließen, beschließe, beschloss, beschlossen
beschreiben | - | that object quote | beschreibt, beschreiben, beschreibe, beschrieb, beschrieben
beschwichtigen | - | that bare quote | beschwichtigt, beschwichtigen, beschwichtige, beschwichtigte, beschwichtigten
bestätigen | - | that bare object quote | bestätigt, bestätigen, bestätige, bestätigte, bestätigten
beteuern | - | that bare quote | beteuert, beteuern, beteuere, beteuerte, beteuerten
betonen | - | that bare object quote | betont, betonen, betone, betonte, betonten
beweisen | - | that quote | beweist, beweisen, beweise, bewies, bewiesen
bewerten | - | object quote | bewertet, bewerten, bewerte, bewertete, bewerteten
bezeichnen | - | object quote | bezeichnet, bezeichnen, bezeichne, bezeichnete, bezeichneten
bezeugen | - | that bare quote | bezeugt, bezeugen, bezeuge, bezeugte, bezeugten
bezweifeln | - | that quote | bezweifelt, bezweifeln, bezweifle, bezweifelte, bezweifelten
bilanzieren | - | that bare quote | bilanziert, bilanzieren, bilanziere, bilanzierte, bilanzierten
charakterisieren | - | object quote | charakterisiert, charakterisieren, charakterisiere, charakterisierte, \
  charakterisierten
danken | - | object quote | dankt, danken, danke, dankte, dankten, gedankt
darlegen | - | that object quote | legt dar, legen dar, lege dar, legte dar, legten dar, darlegt, darlegen, \
  darlegte, darlegten, dargelegt
davon ausgehen | - | that quote | geht davon aus, gehen davon aus, gehe davon aus, ging davon aus, gingen davon aus, \
  davon ausgeht, davon ausging, davon ausgegangen
denken | - | that quote | denkt, denken, dachte, dachten, gedacht
der ansicht sein | - | that quote | ist der ansicht, sind der ansicht, war der ansicht, waren der ansicht, \
  ist der auffassung, sind der auffassung, war der auffassung, waren der auffassung, ist der meinung, \
  sind der meinung, war der meinung, waren der meinung, ist der überzeugung, war der überzeugung
deutlich machen | - | that quote | macht deutlich, machen deutlich, mache deutlich, machte deutlich, \
  machten deutlich, deutlich macht, deutlich machte, deutlich machten, deutlich gemacht
die auffassung | - | that quote | vertritt die auffassung, vertrat die auffassung, die auffassung, \
  vertraten die auffassung, vertritt die ansicht, vertrat die ansicht, die ansicht, vertraten die ansicht
dokumentieren | - | that quote | dokumentiert, dokumentieren, dokumentiere, dokumentierte, dokumentierten
einstufen | - | object quote | stuft ein, stufen ein, stufe ein, stufte ein, stuften ein, einstuft, einstufen, \
  einstufte, einstuften, eingestuft
einwenden | - | that bare quote | wendet ein, wenden ein, wende ein, wendete ein, wendeten ein, einwendet, \
  einwenden, einwendete, einwendeten, eingewendet, wandte ein, wandten ein, einwandte, einwandten, eingewandt
einwerfen | - | that bare quote | wirft ein, werfen ein, werfe ein, warf ein, warfen ein, einwirft, einwerfen, \
  einwarf, einwarfen, eingeworfen
entdecken | - | that quote | entdeckt, entdecken, entdecke, entdeckte, entdeckten
entgegnen | - | that bare quote | entgegnet, entgegnen, entgegne, entgegnete, entgegneten
enthüllen | - | that object quote | enthüllt, enthüllen, enthülle, enthüllte, enthüllten
entschuldigen | - | object quote | entschuldigt, entschuldigen, entschuldige, entschuldigte, entschuldigten
ergeben | - | that quote | ergibt, ergeben, ergebe, ergab, ergaben
ergänzen | - | that bare quote | ergänzt, ergänzen, ergänze, ergänzte, ergänzten
erinnern | - | that quote | erinnert, erinnern, erinnere, erinnerte, erinnerten
erklären | - | - | erklärt, erklären, erkläre, erklärte, erklärten
erläutern | - | that object quote | erläutert, erläutern, erläutere, erläuterte, erläuterten
ermitteln | - | that quote | ermittelt, ermitteln, ermittle, ermittelte, ermittelten
erwarten | - | that | erwartet, erwarten, erwarte, erwartete, erwarteten
erwidern | - | that bare quote | erwidert, erwidern, erwidere, erwiderte, erwiderten
erwähnen | - | that quote | erwähnt, erwähnen, erwähne, erwähnte, erwähnten
erzählen | - | - | erzählt, erzählen, erzähle, erzählte, erzählten
festhalten | - | that bare quote | hält fest, halten fest, halte fest, hielt fest, hielten fest, festhält, \
  festhalten, festhielt, festhielten, festgehalten
feststellen | - | that bare quote | stellt fest, stellen fest, stelle fest, stellte fest, stellten fest, feststellt, \
  feststellen, feststellte, feststellten, festgestellt
feiern | - | object quote | feiert, feiern, feierte, feierten, gefeiert
finden | - | that | findet, finden, fand, fanden, gefunden
fluchen | - | quote | flucht, fluchen, fluche, fluchte, fluchten, geflucht
folgern | - | that bare quote | folgert, folgern, folgere, folgerte, folgerten, gefolgert
formulieren | - | that quote | formuliert, formulieren, formuliere, formulierte, formulierten
fortfahren | - | quote | fährt fort, fahren fort, fahre fort, fuhr fort, fuhren fort, fortfährt, fortfahren, \
  fortfuhr, fortfuhren, fortgefahren
fürchten | - | that bare quote | fürchtet, fürchten, fürchte, fürchtete, fürchteten, gefürchtet
glauben | - | that bare quote | glaubt, glauben, glaubte, glaubten, geglaubt
gratulieren | - | object quote | gratuliert, gratulieren, gratuliere, gratulierte, gratulierten
heißen | - | that bare quote | heißt es, hieß es, heiße es, es heißt, es hieß, es heiße, \
  hatte es geheißen, habe es geheißen, hat es geheißen
herausfinden | - | that quote | findet heraus, finden heraus, finde heraus, fand heraus, fanden heraus, \
  herausfindet, herausfinden, herausfand, herausfanden, herausgefunden
herausstellen | - | that bare object quote | stellt heraus, stellen heraus, stelle heraus, stellte heraus, \
  stellten heraus, herausstellt, herausstellen, herausstellte, herausstellten, herausgestellt
herausstreichen | - | that bare object quote | streicht heraus, streichen heraus, streiche heraus, strich heraus, \
  strichen heraus, herausstreicht, herausstreichen, herausstrich, herausstrichen, herausgestrichen
hervorheben | - | that bare object quote | hebt hervor, heben hervor, hebe hervor, hob hervor, hoben hervor, \
  hervorhebt, hervorheben, hervorhob, hervorhoben, hervorgehoben
halten für | - | object quote | hält für, halten für, halte für, hielt für, hielten für, für hält, für hielt
hervorstreichen | - | object quote | streicht hervor, streichen hervor, strich hervor, strichen hervor, hervorstrich
titulieren | - | object quote | tituliert, titulieren, tituliere, titulierte, titulierten
umschreiben | - | object quote | umschreibt, umschreiben, umschreibe, umschrieb, umschrieben
skandieren | - | quote | skandiert, skandieren, skandiere, skandierte, skandierten
einschätzen | - | that object quote | schätzt ein, schätzen ein, schätze ein, schätzte ein, schätzten ein, einschätzt, \
  einschätzen, einschätzte, einschätzten, eingeschätzt
hinweisen | - | that bare quote | weist hin, weisen hin, weise hin, wies hin, wiesen hin, hinweist, hinweisen, \
  hinwies, hinwiesen, hingewiesen, weist darauf hin, weisen darauf hin, weise darauf hin, wies darauf hin, \
  wiesen darauf hin, darauf hinweist, darauf hinwies, darauf hingewiesen
hinzufügen | - | that bare quote | fügt hinzu, fügen hinzu, füge hinzu, fügte hinzu, fügten hinzu, hinzufügt, \
  hinzufügen, hinzufügte, hinzufügten, hinzugefügt
hoffen | - | that bare quote | hofft, hoffen, hoffte, hofften, gehofft
informieren | - | that | informiert, informieren, informiere, informierte, informierten
insistieren | - | that bare quote | insistiert, insistieren, insistiere, insistierte, insistierten
klagen | - | that object quote | klagt, klagen, klagte, klagten, geklagt
klarstellen | - | that bare quote | stellt klar, stellen klar, stelle klar, stellte klar, stellten klar, klarstellt, \
  klarstellen, klarstellte, klarstellten, klargestellt
kommentieren | - | that object quote | kommentiert, kommentieren, kommentiere, kommentierte, kommentierten
konstatieren | - | that bare quote | konstatiert, konstatieren, konstatiere, konstatierte, konstatierten
kontern | - | that bare quote | kontert, kontern, kontere, konterte, konterten, gekontert
lassen | - | that bare quote | ließ wissen, ließen wissen, lässt wissen, lassen
lauten | - | quote | lautet, lauten, lautete, lauteten, laute
meinen | - | that bare quote | meint, meinen, meinte, meinten, gemeint
melden | - | that bare quote | meldet, melden, melde, meldete, meldeten, gemeldet
mitteilen | - | - | teilt mit, teilen mit, teile mit, teilte mit, teilten mit, mitteilt, mitteilen, mitteilte, \
  mitteilten, mitgeteilt
mitteilen lassen | - | that bare quote | ließ mitteilen, ließen mitteilen, lässt mitteilen, lassen mitteilen
monieren | - | that object quote | moniert, monieren, moniere, monierte, monierten
nachlegen | - | that bare quote | legt nach, legen nach, lege nach, legte nach, legten nach, nachlegt, nachlegen, \
  nachlegte, nachlegten, nachgelegt
nachweisen | - | that quote | weist nach, weisen nach, weise nach, wies nach, wiesen nach, nachweist, nachweisen, \
  nachwies, nachwiesen, nachgewiesen
nennen | - | object quote | nennt, nennen, nenne, nannte, nannten, genannt
posten | - | that bare quote | postet, postete, posteten, gepostet
protestieren | - | quote | protestiert, protestieren, protestierte, protestierten
prognostizieren | - | that bare quote | prognostiziert, prognostizieren, prognostiziere, prognostizierte, \
  prognostizierten
präzisieren | - | that object quote | präzisiert, präzisieren, präzisiere, präzisierte, präzisierten
rechnen | - | that | rechnet, rechnen, rechne, rechnete, rechneten, gerechnet
rechtfertigen | - | that object quote | rechtfertigt, rechtfertigen, rechtfertige, rechtfertigte, rechtfertigten, \
  gerechtfertigt
relativieren | - | that object quote | relativiert, relativieren, relativiere, relativierte, relativierten
resümieren | - | that bare quote | resümiert, resümieren, resümiere, resümierte, resümierten
rufen | - | quote | ruft, rufen, rufe, rief, riefen, gerufen
sagen | - | - | sagt, sagen, sage, sagte, sagten, gesagt
scherzen | - | quote | scherzt, scherzen, scherze, scherzte, scherzten, gescherzt
schildern | - | - | schildert, schildern, schildere, schilderte, schilderten, geschildert
schließen | - | that quote | schließt, schließen, schließe, schloss, schlossen, geschlossen
schlussfolgern | - | that bare quote | schlussfolgert, schlussfolgern, schlussfolgere, schlussfolgerte, \
  schlussfolgerten, geschlussfolgert
schreiben | - | that bare quote | schreibt, schreiben, schreibe, schrieb, schrieben, geschrieben
schätzen | - | that bare quote | schätzt, schätzen, schätze, schätzte, schätzten, geschätzt
sich beschweren | - | that quote | beschwert sich, beschwerte sich, beschweren sich, beschwerten sich
sich besorgt | - | that quote | zeigt sich besorgt, zeigte sich besorgt, zeigten sich besorgt, äußerte sich besorgt, \
  äußerten sich besorgt
sich enttäuscht | - | that quote | zeigt sich enttäuscht, zeigte sich enttäuscht, zeigten sich enttäuscht
sich freuen | - | that quote | freut sich, freute sich, freuen sich, freuten sich, zeigte sich erfreut, \
  zeigten sich erfreut
sich für etwas aussprechen | - | quote | sprach sich dafür aus, spricht sich dafür aus, sprachen sich dafür aus, \
  sprach sich dagegen aus, spricht sich dagegen aus
signalisieren | - | that quote | signalisiert, signalisieren, signalisiere, signalisierte, signalisierten
sinnieren | - | that bare quote | sinniert, sinnieren, sinniere, sinnierte, sinnierten
spekulieren | - | that quote | spekuliert, spekulieren, spekuliere, spekulierte, spekulierten
spezifizieren | - | that bare quote | spezifiziert, spezifizieren, spezifiziere, spezifizierte, spezifizierten
verspotten | - | object quote | verspottet, verspotten, verspottete, verspotteten
spotten | - | quote | spottet, spotten, spotte, spottete, spotteten, gespottet
sprechen | - | quote | spricht, sprechen, spreche, sprach, sprachen, gesprochen
sprechen von | - | object quote | spricht von, sprach von, sprechen von, sprachen von, spreche von
twittern | - | that bare quote | twittert, twittern, twittere, twitterte, twitterten, getwittert
unterrichten | - | that | unterrichtet, unterrichten, unterrichte, unterrichtete, unterrichteten
unterstreichen | - | that bare object quote | unterstreicht, unterstreichen, unterstreiche, unterstrich, \
  unterstrichen
urteilen | - | that bare quote | urteilt, urteilen, urteile, urteilte, urteilten, geurteilt
vergleichen | - | that object quote | vergleicht, vergleichen, vergleiche, verglich, verglichen
verlautbaren | - | that bare quote | verlautbart, verlautbaren, verlautbare, verlautbarte, verlautbarten
verlauten | - | that bare quote | verlautet, verlauten, verlaute, verlautete, verlauteten
verlauten lassen | - | that bare quote | ließ verlauten, ließen verlauten, lässt verlauten, lassen verlauten
vermelden | - | that bare quote | vermeldet, vermelden, vermelde, vermeldete, vermeldeten
vermuten | - | that bare quote | vermutet, vermuten, vermute, vermutete, vermuteten
verraten | - | that quote | verrät, verraten, verrate, verriet, verrieten
versichern | - | that bare quote | versichert, versichern, versichere, versicherte, versicherten
verteidigen | - | that object quote | verteidigt, verteidigen, verteidige, verteidigte, verteidigten
verweisen | - | that bare quote | verweist, verweisen, verweise, verwies, verwiesen
voraussagen | - | that bare quote | sagt voraus, sagen voraus, sage voraus, sagte voraus, sagten voraus, voraussagt, \
  voraussagen, voraussagte, voraussagten, vorausgesagt
voraussehen | - | that quote | sieht voraus, sehen voraus, sehe voraus, sah voraus, sahen voraus, voraussieht, \
  voraussehen, voraussah, voraussahen, vorausgesehen
vorbringen | - | that bare quote | bringt vor, bringen vor, bringe vor, brachte vor, brachten vor, vorbringt, \
  vorbringen, vorbrachte, vorbrachten, vorgebracht
vorhersagen | - | that quote | sagt vorher, sagen vorher, sage vorher, sagte vorher, sagten vorher, vorhersagt, \
  vorhersagen, vorhersagte, vorhersagten, vorhergesagt
werten | - | object quote | wertet, werten, werte, wertete, werteten, gewertet
werben | - | quote | wirbt, warb, warben, geworben
wiederholen | - | that quote | wiederholt, wiederholen, wiederhole, wiederholte, wiederholten
wissen | - | that | weiß, wissen, wusste, wussten, gewusst
witzeln | - | quote | witzelt, witzeln, witzle, witzelte, witzelten, gewitzelt
wünschen | - | that infinitive quote | wünscht, wünschen, wünsche, wünschte, wünschten, gewünscht
zeigen | - | that | zeigt, zeigen, zeige, zeigte, zeigten, gezeigt
zitieren | - | quote | zitiert, zitieren, zitiere, zitierte, zitierten
zu bedenken geben | - | that quote | gab zu bedenken, gaben zu bedenken, gibt zu bedenken, geben zu bedenken, \
  zu bedenken gegeben
zu verstehen geben | - | that quote | gab zu verstehen, gaben zu verstehen, gibt zu verstehen, geben zu verstehen, \
  zu verstehen gegeben
zum ausdruck bringen | - | that object quote | brachte zum ausdruck, brachten zum ausdruck, bringt zum ausdruck, \
  bringen zum ausdruck, zum ausdruck bringt, zum ausdruck brachte, zum ausdruck gebracht
zusammenfassen | - | that bare quote | fasst zusammen, fassen zusammen, fasse zusammen, fasste zusammen, \
  fassten zusammen, zusammenfasst, zusammenfassen, zusammenfasste, zusammenfassten, zusammengefasst
zuversichtlich sein | - | that quote | ist zuversichtlich, war zuversichtlich, zeigt sich zuversichtlich, \
  zeigte sich zuversichtlich, zeigten sich zuversichtlich
zweifeln | - | that quote | zweifelt, zweifeln, zweifle, zweifelte, zweifelten, gezweifelt
äußern | - | - | äußert, äußern, äußere, äußerte, äußerten, geäußert
überzeugt sein | - | that quote | ist überzeugt, sind überzeugt, war überzeugt, waren überzeugt, \
  zeigte sich überzeugt, zeigten sich überzeugt, zeigt sich überzeugt, sich überzeugt
# announce
ankündigen | announce | that bare object quote | kündigt an, kündigen an, kündige an, kündigte an, kündigten an, \
  ankündigt, ankündigen, ankündigte, ankündigten, angekündigt
avisieren | announce | that object infinitive quote | avisiert, avisieren, avisiere, avisierte, avisierten
bekannt geben | announce | that bare object quote | gibt bekannt, geben bekannt, gebe bekannt, gab bekannt, \
  gaben bekannt, bekannt gibt, bekannt geben, bekannt gebe, bekannt gab, bekannt gaben, bekannt gegeben, bekanntgibt, \
  bekanntgeben, bekanntgab, bekanntgaben, bekanntgegeben
in aussicht stellen | announce | that bare object quote | stellt in aussicht, stellen in aussicht, \
  stelle in aussicht, stellte in aussicht, stellten in aussicht, in aussicht stellt, in aussicht stellen, \
  in aussicht stelle, in aussicht stellte, in aussicht stellten, in aussicht gestellt
proklamieren | announce | that bare object quote | proklamiert, proklamieren, proklamiere, proklamierte, \
  proklamierten
verkünden | announce | that bare object quote | verkündet, verkünden, verkünde, verkündete, verkündeten
# welcome
befürworten | welcome | that object quote | befürwortet, befürworten, befürworte, befürwortete, befürworteten
begrüßen | welcome | that object quote | begrüßt, begrüßen, begrüße, begrüßte, begrüßten
gutheißen | welcome | that object quote | heißt gut, heißen gut, heiße gut, hieß gut, hießen gut, gutheißt, \
  gutheißen, guthieß, guthießen, gutgeheißen
loben | welcome | that object quote | lobt, loben, lobe, lobte, lobten, gelobt
preisen | welcome | that object quote | preist, preisen, preise, pries, priesen, gepriesen
würdigen | welcome | that object quote | würdigt, würdigen, würdige, würdigte, würdigten, gewürdigt
# condemn
anprangern | condemn | that object quote | prangert an, prangern an, prangere an, prangerte an, prangerten an, \
  anprangert, anprangern, anprangerte, anprangerten, angeprangert
brandmarken | condemn | that object quote | brandmarkt, brandmarken, brandmarke, brandmarkte, brandmarkten, \
  gebrandmarkt
geißeln | condemn | that object quote | geißelt, geißeln, geißle, geißelte, geißelten, gegeißelt
kritisieren | condemn | that object quote | kritisiert, kritisieren, kritisiere, kritisierte, kritisierten
missbilligen | condemn | that object quote | missbilligt, missbilligen, missbillige, missbilligte, missbilligten
rügen | condemn | that object quote | rügt, rügen, rüge, rügte, rügten, gerügt
tadeln | condemn | that object quote | tadelt, tadeln, tadle, tadelte, tadelten, getadelt
verdammen | condemn | that object quote | verdammt, verdammen, verdamme, verdammte, verdammten
verurteilen | condemn | that object quote | verurteilt, verurteilen, verurteile, verurteilte, verurteilten
# agree
akzeptieren | agree | that object infinitive quote | akzeptiert, akzeptieren, akzeptiere, akzeptierte, akzeptierten
beipflichten | agree | that object infinitive quote | pflichtet bei, pflichten bei, pflichte bei, pflichtete bei, \
  pflichteten bei, beipflichtet, beipflichten, beipflichtete, beipflichteten, beigepflichtet
einigen | agree | that object infinitive | einigt, einigte, einigten, geeinigt
einwilligen | agree | that object infinitive quote | willigt ein, willigen ein, willige ein, willigte ein, \
  willigten ein, einwilligt, einwilligen, einwilligte, einwilligten, eingewilligt
vereinbaren | agree | that object infinitive quote | vereinbart, vereinbaren, vereinbare, vereinbarte, vereinbarten
verständigen | agree | object infinitive quote | verständigt sich, verständigte sich, verständigten sich, \
  verständigen sich, sich verständigt
zustimmen | agree | that object infinitive quote | stimmt zu, stimmen zu, stimme zu, stimmte zu, stimmten zu, \
  zustimmt, zustimmen, zustimmte, zustimmten, zugestimmt
übereinkommen | agree | that object infinitive quote | kommt überein, kommen überein, komme überein, kam überein, \
  kamen überein, übereinkommt, übereinkommen, übereinkam, übereinkamen, übereingekommen
# admit
anerkennen | admit | that object quote | erkennt an, erkennen an, erkannte an, erkannten an, anerkennt, anerkannte, anerkannt
eingestehen | admit | that bare object quote | gesteht ein, gestehen ein, gestehe ein, gestand ein, gestanden ein, \
  eingesteht, eingestehen, eingestand, eingestanden
einräumen | admit | that bare object quote | räumt ein, räumen ein, räume ein, räumte ein, räumten ein, einräumt, \
  einräumen, einräumte, einräumten, eingeräumt
gestehen | admit | that bare object quote | gesteht, gestehen, gestehe, gestand, gestanden
zugeben | admit | that bare object quote | gibt zu, geben zu, gebe zu, gab zu, gaben zu, zugibt, zugeben, zugab, \
  zugaben, zugegeben
zugestehen | admit | that bare object quote | gesteht zu, gestehen zu, gestehe zu, gestand zu, gestanden zu, \
  zugesteht, zugestehen, zugestand, zugestanden
# promise
garantieren | promise | that bare object infinitive quote | garantiert, garantieren, garantiere, garantierte, \
  garantierten
geloben | promise | that bare object infinitive quote | geloben, gelobe, gelobte, gelobten
schwören | promise | that bare object infinitive quote | schwört, schwören, schwöre, schwor, schworen, geschworen
verpflichten | promise | object infinitive quote | verpflichtet sich, verpflichtete sich, verpflichteten sich, \
  verpflichten sich, sich verpflichtet
versprechen | promise | that bare object infinitive quote | verspricht, versprechen, verspreche, versprach, \
  versprachen, versprochen
zusagen | promise | that bare object infinitive quote | sagt zu, sagen zu, sage zu, sagte zu, sagten zu, zusagt, \
  zusagte, zusagten, zugesagt
zusichern | promise | that bare object infinitive quote | sichert zu, sichern zu, sichere zu, sicherte zu, \
  sicherten zu, zusichert, zusichern, zusicherte, zusicherten, zugesichert
# threaten
androhen | threaten | that object infinitive quote | droht an, drohen an, drohe an, drohte an, drohten an, androht, \
  androhen, androhte, androhten, angedroht
drohen | threaten | that infinitive quote | droht, drohen, drohe, drohte, drohten, gedroht
# deny
ablehnen | deny | that object quote | lehnt ab, lehnen ab, lehne ab, lehnte ab, lehnten ab, ablehnt, ablehnen, \
  ablehnte, ablehnten, abgelehnt
abstreiten | deny | that bare object infinitive quote | streitet ab, streiten ab, streite ab, stritt ab, \
  stritten ab, abstreitet, abstreiten, abstritt, abstritten, abgestritten
ausschließen | deny | that object infinitive quote | schließt aus, schließen aus, schließe aus, schloss aus, \
  schlossen aus, ausschließt, ausschließen, ausschloss, ausschlossen, ausgeschlossen
bestreiten | deny | that object infinitive quote | bestreitet, bestreiten, bestreite, bestritt, bestritten
dementieren | deny | that bare object infinitive quote | dementiert, dementieren, dementiere, dementierte, \
  dementierten
in abrede stellen | deny | that object quote | stellt in abrede, stellte in abrede, stellen in abrede, \
  stellten in abrede, in abrede gestellt
leugnen | deny | that bare object infinitive quote | leugnet, leugnen, leugne, leugnete, leugneten, geleugnet
verneinen | deny | that bare object infinitive quote | verneint, verneinen, verneine, verneinte, verneinten
verweigern | deny | object infinitive | verweigert, verweigern, verweigere, verweigerte, verweigerten
verwerfen | deny | that object quote | verwirft, verwerfen, verwerfe, verwarf, verwarfen, verworfen
weigern | deny | object infinitive | weigert, weigern, weigere, weigerte, weigerten, geweigert
widersprechen | deny | that object quote | widerspricht, widersprechen, widerspreche, widersprach, widersprachen, \
  widersprochen
zurückweisen | deny | that object quote | weist zurück, weisen zurück, weise zurück, wies zurück, wiesen zurück, \
  zurückweist, zurückweisen, zurückwies, zurückwiesen, zurückgewiesen
# allege
anlasten | allege | that object quote | lastet an, lasten an, laste an, lastete an, lasteten an, anlastet, anlasten, \
  anlastete, anlasteten, angelastet
argwöhnen | allege | that object quote | argwöhnt, argwöhnen, argwöhne, argwöhnte, argwöhnten, geargwöhnt
behaupten | allege | that bare object infinitive quote | behauptet, behaupten, behaupte, behauptete, behaupteten
beschuldigen | allege | that object quote | beschuldigt, beschuldigen, beschuldige, beschuldigte, beschuldigten
bezichtigen | allege | that object quote | bezichtigt, bezichtigen, bezichtige, bezichtigte, bezichtigten
mutmaßen | allege | that object quote | mutmaßt, mutmaßen, mutmaße, mutmaßte, mutmaßten, gemutmaßt
unterstellen | allege | that object quote | unterstellt, unterstellen, unterstelle, unterstellte, unterstellten
vorhalten | allege | that object quote | hält vor, halten vor, halte vor, hielt vor, hielten vor, vorhält, \
  vorhalten, vorhielt, vorhielten, vorgehalten
vorwerfen | allege | that object quote | wirft vor, werfen vor, werfe vor, warf vor, warfen vor, vorwirft, \
  vorwerfen, vorwarf, vorwarfen, vorgeworfen
# warn
mahnen | warn | that bare quote | mahnt, mahnen, mahne, mahnte, mahnten, gemahnt
warnen | warn | that bare object infinitive quote | warnt, warnen, warne, warnte, warnten, gewarnt
# ask
erkundigen | ask | that quote | erkundigt, erkundigen, erkundige, erkundigte, erkundigten
fragen | ask | that quote | fragt, fragen, fragte, fragten, gefragt
hinterfragen | ask | that quote | hinterfragt, hinterfragen, hinterfrage, hinterfragte, hinterfragten
nachfragen | ask | that quote | fragt nach, fragen nach, frage nach, fragte nach, fragten nach, nachfragt, \
  nachfragte, nachfragten, nachgefragt
nachhaken | ask | that quote | hakt nach, haken nach, hake nach, hakte nach, hakten nach, nachhakt, nachhaken, \
  nachhakte, nachhakten, nachgehakt
# urge
anmahnen | urge | that bare object infinitive quote | mahnt an, mahnen an, mahne an, mahnte an, mahnten an, anmahnt, \
  anmahnen, anmahnte, anmahnten, angemahnt
anordnen | urge | that object infinitive quote | ordnet an, ordnen an, ordne an, ordnete an, ordneten an, anordnet, \
  anordnen, anordnete, anordneten, angeordnet
anregen | urge | that object infinitive quote | regt an, regen an, rege an, regte an, regten an, anregt, anregen, \
  anregte, anregten, angeregt
anweisen | urge | that object infinitive quote | weist an, weisen an, weise an, wies an, wiesen an, anweist, \
  anweisen, anwies, anwiesen, angewiesen
appellieren | urge | that object infinitive quote | appelliert, appellieren, appelliere, appellierte, appellierten
auffordern | urge | that object infinitive quote | fordert auf, fordern auf, fordere auf, forderte auf, \
  forderten auf, auffordert, auffordern, aufforderte, aufforderten, aufgefordert
aufrufen | urge | that object infinitive quote | ruft auf, rufen auf, rufe auf, rief auf, riefen auf, aufruft, \
  aufrufen, aufrief, aufriefen, aufgerufen
bitten | urge | that object infinitive quote | bittet, bitten, bat, baten, gebeten
drängen | urge | that object infinitive quote | drängt, drängen, dränge, drängte, drängten, gedrängt
einfordern | urge | that bare object infinitive quote | fordert ein, fordern ein, fordere ein, forderte ein, \
  forderten ein, einfordert, einfordern, einforderte, einforderten, eingefordert
empfehlen | urge | that object infinitive quote | empfiehlt, empfehlen, empfehle, empfahl, empfahlen, empfohlen
ermahnen | urge | that object infinitive quote | ermahnt, ermahnen, ermahne, ermahnte, ermahnten
ermuntern | urge | that object infinitive quote | ermuntert, ermuntern, ermuntere, ermunterte, ermunterten
ersuchen | urge | that object infinitive quote | ersucht, ersuchen, ersuche, ersuchte, ersuchten
fordern | urge | that bare object infinitive quote | fordert, fordern, fordere, forderte, forderten, gefordert
plädieren | urge | that object infinitive quote | plädiert, plädieren, plädiere, plädierte, plädierten
pochen | urge | that object infinitive quote | pocht, pochen, poche, pochte, pochten, gepocht
raten | urge | that object infinitive quote | rät, raten, rate, riet, rieten
verlangen | urge | that bare object infinitive quote | verlangt, verlangen, verlange, verlangte, verlangten
vorschlagen | urge | that object infinitive quote | schlägt vor, schlagen vor, schlage vor, schlug vor, \
  schlugen vor, vorschlägt, vorschlagen, vorschlug, vorschlugen, vorgeschlagen
"""

REPORTING = Reporting(
    cue_verbs=tuple(sorted(read_cues(_CUES), key=lambda verb: verb.lemma)),
    cue_nouns=read_words(
        """
        angabe angaben ankündigung ankündigungen anschuldigung anschuldigungen ansicht ansprache ansprachen antwort
        antworten appell appelle argument argumente auffassung aufruf aufrufe aussage aussagen behauptung behauptungen
        beileid beitrag beitrags beiträge bekenntnis bemerkung bemerkungen bericht berichte berichts bestätigung bitte
        botschaft brief briefe dementi dementis depesche drohung drohungen eingeständnis einschätzung einschätzungen
        erklärung erklärungen fazit forderung forderungen frage fragen geständnis glückwunsch glückwünsche hinweis
        hinweise interview interviews kommentar kommentare kommuniqué kommuniqués kritik lob mahnung mahnungen meinung
        mitteilung mitteilungen nachricht nachrichten plädoyer post posts pressemitteilung pressemitteilungen rede
        reden resümee rundschreiben satz satzes schreiben schreibens statement statements stellungnahme stellungnahmen
        tweet tweets urteil verlautbarung verlautbarungen versprechen versprechens vorschlag vorschläge vorwurf
        vorwürfe vorwürfen warnung warnungen wort worte worten zitat zitate zugeständnis zusage zusagen äußerung
        äußerungen überzeugung
        """
    ),
    that_words=("dass", "daß", "wonach"),
    question_words=read_words(
        """
        ob wann warum was weshalb weswegen welche welchem welchen welcher welches wer wem wen wessen wie wieso wieviel
        wo wodurch wofür wogegen woher wohin womit woran worauf woraus worin worum worüber wovon wozu
        """
    ),
    according_to=read_words(
        """
        gemäß, laut, nach angaben, nach angaben aus, nach angaben der, nach angaben des, nach angaben von, nach
        ansicht, nach ansicht der, nach ansicht des, nach ansicht von, nach auffassung, nach auffassung der, nach
        auffassung des, nach auffassung von, nach aussage, nach aussage der, nach aussage des, nach aussage von, nach
        aussagen, nach aussagen der, nach aussagen des, nach aussagen von, nach darstellung, nach darstellung der, nach
        darstellung des, nach darstellung von, nach einschätzung, nach einschätzung der, nach einschätzung des, nach
        einschätzung von, nach informationen, nach informationen der, nach informationen des, nach informationen von,
        nach meinung, nach meinung der, nach meinung des, nach meinung von, nach mitteilung, nach mitteilung der, nach
        mitteilung des, nach worten, nach den worten, nach den worten der, nach den worten des, nach den worten von,
        nach worten der, nach worten des, nach worten von, nach überzeugung, nach überzeugung der, nach überzeugung
        des, nach überzeugung von, in den worten von, mit den worten von, so der, so die, so das, so ein, so eine, so
        präsident, so präsidentin, so minister, so ministerin, so außenminister, so außenministerin, so
        verteidigungsminister, so verteidigungsministerin, so innenminister, so innenministerin, so finanzminister, so
        finanzministerin, so wirtschaftsminister, so wirtschaftsministerin, so ministerpräsident, so
        ministerpräsidentin, so premierminister, so premierministerin, so premier, so kanzler, so kanzlerin, so
        bundeskanzler, so bundeskanzlerin, so botschafter, so botschafterin, so sprecher, so sprecherin, so
        regierungssprecher, so regierungssprecherin, so staatschef, so regierungschef, so regierungschefin, so
        generalsekretär, so generalsekretärin, unter berufung auf
        """
    ),
    according_after=("gemäß", "zu folge", "zufolge"),
    pronouns=(
        ("diese", "f"),
        ("dieser", "m"),
        ("er", "m"),
        ("es", "n"),
        ("letztere", "f"),
        ("letzterer", "m"),
        ("sie", "f"),
    ),
    possessives=(
        ("deren", "f"),
        ("dessen", "m"),
        ("ihr", "f"),
        ("ihre", "f"),
        ("ihrem", "f"),
        ("ihren", "f"),
        ("ihrer", "f"),
        ("ihres", "f"),
        ("sein", "m"),
        ("seine", "m"),
        ("seinem", "m"),
        ("seinen", "m"),
        ("seiner", "m"),
        ("seines", "m"),
    ),
    body_nouns=read_words(
        """
        agentur agenturen agrarministerien agrarministerium agrarministeriums allianz allianzen amt amtes amts
        arbeitsministerien arbeitsministerium arbeitsministeriums armee armeen aufsicht ausschuss ausschusses
        ausschüsse außenamt außenamtes außenamts außenministerien außenministerium außenministeriums bank banken
        bauministerien bauministerium bauministeriums behörde behörden bildungsministerien bildungsministerium
        bildungsministeriums botschaft botschaften bundesamt bundesamtes bundesamts bundesaußenministerien
        bundesaußenministerium bundesaußenministeriums bundesbank bundesfinanzministerien bundesfinanzministerium
        bundesfinanzministeriums bundesinnenministerien bundesinnenministerium bundesinnenministeriums bundeskanzleramt
        bundeskanzleramts bundespolizei bundesrat bundesrats bundesregierung bundesregierungen bundestag bundestages
        bundestags bundesverteidigungsministerien bundesverteidigungsministerium bundesverteidigungsministeriums
        bundeswehr bündnis bündnisses bürgermeisteramt büro büros delegation delegationen departement departements
        dienst dienste dienstes digitalministerien digitalministerium digitalministeriums direktion direktionen
        einwanderungsbehörde einwanderungsbehörden energieministerien energieministerium energieministeriums
        entwicklungsministerien entwicklungsministerium entwicklungsministeriums eu-kommission eu-kommissionen
        exilregierung exilregierungen familienministerien familienministerium familienministeriums feuerwehr
        feuerwehren finanzministerien finanzministerium finanzministeriums firma flotte flotten fonds
        forschungsministerien forschungsministerium forschungsministeriums fraktion fraktionen föderation föderationen
        geheimdienst geheimdienste geheimdienstes geheimdiensts generalkonsulat generalkonsulats generalsekretariat
        generalsekretariats generalstaatsanwaltschaft generalstaatsanwaltschaften generalstab generalstabs
        generalversammlung generalversammlungen gericht gerichte gerichtes gerichts gerichtshof gerichtshofes
        gerichtshofs gesellschaft gesellschaften gesundheitsbehörde gesundheitsbehörden gesundheitsministerien
        gesundheitsministerium gesundheitsministeriums gewerkschaft gewerkschaften handelskammer handelskammern
        handelsministerien handelsministerium handelsministeriums innenministerien innenministerium innenministeriums
        inspektion inspektionen institut institute instituts justiz justizministerien justizministerium
        justizministeriums kabinett kabinette kabinetts kammer kammern kanzlei kanzleien kanzleramt kanzleramts
        katastrophenschutzministerien katastrophenschutzministerium katastrophenschutzministeriums koalition
        koalitionen komitee komitees kommission kommissionen konsulat konsulate konsulats konzern konzerne konzerns
        kulturministerien kulturministerium kulturministeriums königreich königreichs königshaus königshauses
        küstenwache küstenwachen landesregierung landesregierungen landtag landtags landwirtschaftsministerien
        landwirtschaftsministerium landwirtschaftsministeriums liga luftwaffe magistrat magistrats marine militär
        militärs militärverwaltung militärverwaltungen miliz milizen ministerien ministerium ministeriums ministerrat
        ministerrats mission missionen nachrichtenagentur nachrichtenagenturen nachrichtendienst nachrichtendienstes
        nationalversammlung nationalversammlungen nichtregierungsorganisation nichtregierungsorganisationen notenbank
        notenbanken oberhaus oberhauses opposition oppositionen oppositionspartei oppositionsparteien organisation
        organisationen palast palastes palasts parlament parlamente parlamenten parlaments partei parteien polizei
        pressedienst pressedienstes pressestelle präfektur präfekturen präsidialamt präsidialamtes präsidialamts
        präsidialverwaltung präsidium präsidiums rat rates rathaus rathauses rats reederei reedereien regierung
        regierungen regierungspartei regierungsparteien republik ressort ressorts räte sekretariat sekretariats senat
        senats sicherheitsbehörde sicherheitsbehörden sicherheitsrat sicherheitsrates sicherheitsrats sozialministerien
        sozialministerium sozialministeriums sportministerien sportministerium sportministeriums staatsanwaltschaft
        staatsanwaltschaften staatskanzlei staatskanzleien staatsregierung staatsregierungen stadtrat stadtrats
        stadtregierung stadtregierungen stadtverwaltung stadtverwaltungen stiftung stiftungen streitkräfte
        streitkräften tribunal tribunals umweltministerien umweltministerium umweltministeriums union unionen
        universität universitäten unterhaus unterhauses unternehmen unternehmens verband verbandes verbands verbände
        verein vereinigung vereinigungen vereins verfassungsgericht verfassungsgerichts verkehrsministerien
        verkehrsministerium verkehrsministeriums versammlung versammlungen verteidigungsministerien
        verteidigungsministerium verteidigungsministeriums vertretung vertretungen verwaltung verwaltungen werft
        wirtschaftsministerien wirtschaftsministerium wirtschaftsministeriums zentralbank zentralbanken zentrale
        zentralen zentrum zentrums zollamt ämter übergangsregierung übergangsregierungen
        """
    ),
    role_nouns=read_words(
        """
        abgeordnete abgeordneten abgeordneter abteilungsleiter abteilungsleiterin admiral admirale admiralen admiralin
        admirals agrarminister agrarministerin agrarministerinnen agrarministern agrarministers aktivist aktivisten
        aktivistin aktivistinnen altkanzler altkanzlerin altkanzlerinnen altkanzlern altkanzlers amtsinhaber
        amtsinhaberin analyst analysten analystin analystinnen angestellte anwalt anwalts anwohner anwohnerin
        anwohnerinnen anwohnern anwohners anwälte anwälten anwältin anwältinnen arbeitsminister arbeitsministerin
        arbeitsministerinnen arbeitsministern arbeitsministers armeechef armeechefin armeechefinnen armeechefs
        armeesprecher armeesprecherin armeesprecherinnen armeesprechern armeesprechers attaché attachés augenzeuge
        augenzeugen augenzeugin augenzeuginnen autor autoren autorin autorinnen autors außenamtschef außenamtschefin
        außenamtschefinnen außenamtschefs außenamtssprecher außenamtssprecherin außenamtssprecherinnen
        außenamtssprechern außenamtssprechers außenbeauftragte außenbeauftragten außenbeauftragter außenminister
        außenministerin außenministerinnen außenministern außenministers außenpolitiker außenpolitikerin
        außenpolitikerinnen außenpolitikern außenpolitikers bauminister bauministerin bauministerinnen bauministern
        bauministers beamte beamten beamter beamtin beamtinnen beauftragte beauftragten beauftragter befürworter
        befürworterin befürworterinnen befürwortern befürworters behördenchef behördenchefin behördenchefinnen
        behördenchefs behördensprecher behördensprecherin behördensprecherinnen behördensprechern behördensprechers
        beobachter beobachterin beobachterinnen beobachtern beobachters berater beraterin beraterinnen beratern
        beraters bildungsminister bildungsministerin bildungsministerinnen bildungsministern bildungsministers bischof
        bischofs bischöfe bischöfen bischöfin botschafter botschafterin botschafterinnen botschaftern botschafters
        bundesaußenminister bundesaußenministerin bundesaußenministerinnen bundesaußenministern bundesaußenministers
        bundesfinanzminister bundesfinanzministerin bundesfinanzministerinnen bundesfinanzministern
        bundesfinanzministers bundesinnenminister bundesinnenministerin bundesinnenministerinnen bundesinnenministern
        bundesinnenministers bundeskanzler bundeskanzlerin bundeskanzlerinnen bundeskanzlern bundeskanzlers
        bundesminister bundesministerin bundesministerinnen bundesministern bundesministers bundespräsident
        bundespräsidenten bundespräsidentin bundespräsidentinnen bundesverteidigungsminister
        bundesverteidigungsministerin bundesverteidigungsministerinnen bundesverteidigungsministern
        bundesverteidigungsministers bürgermeister bürgermeisterin bürgermeisterinnen bürgermeistern bürgermeisters
        chef chefdiplomat chefdiplomaten chefdiplomatin chefin chefinnen chefredakteur chefredakteure chefredakteuren
        chefredakteurin chefredakteurinnen chefredakteurs chefs chefunterhändler chefunterhändlerin chefunterhändlers
        delegationsleiter delegationsleiterin digitalminister digitalministerin digitalministerinnen digitalministern
        digitalministers diplomat diplomaten diplomatin diplomatinnen direktor direktoren direktorin direktorinnen
        direktors einwohner einwohnerin einwohnerinnen einwohnern einwohners energieminister energieministerin
        energieministerinnen energieministern energieministers entwicklungsminister entwicklungsministerin
        entwicklungsministerinnen entwicklungsministern entwicklungsministers ermittler ermittlerin ermittlerinnen
        ermittlern ermittlers eu-außenbeauftragte eu-außenbeauftragten eu-botschafter eu-botschafterin
        eu-botschafterinnen eu-botschaftern eu-botschafters eu-kommissar eu-kommissare eu-kommissaren eu-kommissarin
        eu-kommissarinnen eu-kommissars europaminister europaministerin europaministerinnen europaministern
        europaministers ex-präsident ex-präsidenten ex-präsidentin ex-präsidentinnen experte experten expertin
        expertinnen familienminister familienministerin familienministerinnen familienministern familienministers
        finanzminister finanzministerin finanzministerinnen finanzministern finanzministers forscher forscherin
        forscherinnen forschern forschers forschungsminister forschungsministerin forschungsministerinnen
        forschungsministern forschungsministers fraktionschef fraktionschefin fraktionschefinnen fraktionschefs
        fraktionsführer fraktionsführerin fraktionsführerinnen fraktionsführern fraktionsführers fraktionssprecher
        fraktionssprecherin fraktionssprecherinnen fraktionssprechern fraktionssprechers fraktionsvorsitzende
        fraktionsvorsitzenden führer führerin führerinnen führern führers fürst fürsten fürstin fürstinnen gegner
        gegnerin gegnerinnen gegnern gegners geheimdienstchef geheimdienstchefin geheimdienstchefinnen
        geheimdienstchefs general generalbundesanwalt generaldirektor generaldirektoren generaldirektorin
        generaldirektorinnen generaldirektors generale generalen generalkonsul generalkonsulin generalkonsulinnen
        generalkonsuln generalkonsuls generals generalsekretär generalsekretäre generalsekretären generalsekretärin
        generalsekretärinnen generalsekretärs generalstaatsanwalt generalstaatsanwalts generalstabschef
        generalstabschefin generalstabschefinnen generalstabschefs gesandte gesandten gesandter gesundheitsminister
        gesundheitsministerin gesundheitsministerinnen gesundheitsministern gesundheitsministers gewerkschafter
        gewerkschafterin gewerkschafterinnen gewerkschaftern gewerkschafters gouverneur gouverneure gouverneuren
        gouverneurin gouverneurinnen gouverneurs handelsminister handelsministerin handelsministerinnen
        handelsministern handelsministers historiker historikerin historikerinnen historikern historikers innenminister
        innenministerin innenministerinnen innenministern innenministers insider insidern inspekteur inspekteure
        inspekteuren inspekteurin inspekteurinnen inspekteurs intendant intendanten intendantin intendantinnen
        journalist journalisten journalistin journalistinnen jurist juristen juristin juristinnen justizminister
        justizministerin justizministerinnen justizministern justizministers kaiser kaiserin kaisers kandidat
        kandidaten kandidatin kandidatinnen kanzler kanzlerin kanzlerinnen kanzlern kanzlers kapitän kapitäne kapitänen
        kapitänin kapitäninnen kapitäns katastrophenschutzminister katastrophenschutzministerin
        katastrophenschutzministerinnen katastrophenschutzministern katastrophenschutzministers klimaschutzminister
        klimaschutzministerin klimaschutzministerinnen klimaschutzministern klimaschutzministers kommandant
        kommandanten kommandantin kommandantinnen kommissar kommissare kommissaren kommissarin kommissarinnen
        kommissars kommissionspräsident kommissionspräsidenten kommissionspräsidentin kommissionspräsidentinnen
        kommissionssprecher kommissionssprecherin kommissionssprecherinnen kommissionssprechern kommissionssprechers
        konsul konsulin konsulinnen konsuln konsuls konzernchef konzernchefin konzernchefinnen konzernchefs
        konzernsprecher konzernsprecherin konzernsprecherinnen konzernsprechern konzernsprechers korrespondent
        korrespondenten korrespondentin korrespondentinnen kriegsminister kriegsministerin kriegsministerinnen
        kriegsministern kriegsministers kritiker kritikerin kritikerinnen kritikern kritikers kulturminister
        kulturministerin kulturministerinnen kulturministern kulturministers könig könige königin königinnen königs
        landeshauptmann landrat landrats landräte landrätin landwirtschaftsminister landwirtschaftsministerin
        landwirtschaftsministerinnen landwirtschaftsministern landwirtschaftsministers leiter leiterin leiterinnen
        leitern leiters manager managerin managerinnen managern managers menschenrechtsbeauftragte
        menschenrechtsbeauftragten militärsprecher militärsprecherin militärsprecherinnen militärsprechern
        militärsprechers minister ministerin ministerinnen ministeriumssprecher ministeriumssprecherin
        ministeriumssprecherinnen ministeriumssprechern ministeriumssprechers ministern ministerpräsident
        ministerpräsidenten ministerpräsidentin ministerpräsidentinnen ministers mitarbeiter mitarbeiterin
        mitarbeiterinnen mitarbeitern mitarbeiters mitglied mitglieder mitgliedern mitglieds monarch monarchen
        monarchin monarchinnen oberbürgermeister oberbürgermeisterin oberbürgermeisterinnen oberbürgermeistern
        oberbürgermeisters oberhaupt oberhaupts oberst obersten oppositionsführer oppositionsführerin
        oppositionsführerinnen oppositionsführern oppositionsführers oppositionspolitiker oppositionspolitikerin
        oppositionspolitikerinnen oppositionspolitikern oppositionspolitikers papst papstes parlamentarier
        parlamentarierin parlamentarierinnen parlamentariern parlamentariers parlamentspräsident parlamentspräsidenten
        parlamentspräsidentin parlamentspräsidentinnen parlamentssprecher parlamentssprecherin parlamentssprecherinnen
        parlamentssprechern parlamentssprechers parteichef parteichefin parteichefinnen parteichefs parteiführer
        parteiführerin parteiführerinnen parteiführern parteiführers parteisekretär parteisekretäre parteisekretären
        parteisekretärin parteisekretärinnen parteisekretärs parteisprecher parteisprecherin parteisprecherinnen
        parteisprechern parteisprechers parteivorsitzende parteivorsitzenden parteivorsitzender patriarch patriarchen
        politiker politikerin politikerinnen politikern politikers politologe politologen politologin politologinnen
        polizeichef polizeichefin polizeichefinnen polizeichefs polizeikommissar polizeikommissare polizeikommissaren
        polizeikommissarin polizeikommissarinnen polizeikommissars polizeisprecher polizeisprecherin
        polizeisprecherinnen polizeisprechern polizeisprechers premier premierminister premierministerin
        premierministerinnen premierministern premierministers premiers pressesprecher pressesprecherin
        pressesprecherinnen pressesprechern pressesprechers prinz prinzen prinzessin prinzessinnen professor
        professoren professorin professorinnen professors präfekt präfekten präfektin präfektinnen präsident
        präsidenten präsidentin präsidentinnen quelle quellen ratspräsident ratspräsidenten ratspräsidentin
        ratspräsidentinnen rechtsanwalt rechtsanwalts rechtsanwälte rechtsanwältin redakteur redakteure redakteuren
        redakteurin redakteurinnen redakteurs redner rednerin rednerinnen rednern redners regierungsbeauftragte
        regierungsberater regierungsberaterin regierungsberaterinnen regierungsberatern regierungsberaters
        regierungschef regierungschefin regierungschefinnen regierungschefs regierungssprecher regierungssprecherin
        regierungssprecherinnen regierungssprechern regierungssprechers reporter reporterin reporterinnen reportern
        reporters richter richterin richterinnen richtern richters sekretär sekretäre sekretären sekretärin
        sekretärinnen sekretärs senator senatoren senatorin senatorinnen senators sicherheitsberater
        sicherheitsberaterin sicherheitsberaterinnen sicherheitsberatern sicherheitsberaters soldat soldaten soldatin
        soldatinnen sonderbeauftragte sonderbeauftragten sonderbeauftragter sondergesandte sondergesandten
        sondergesandter sozialminister sozialministerin sozialministerinnen sozialministern sozialministers soziologe
        soziologen soziologin soziologinnen spitzenkandidat spitzenkandidaten spitzenkandidatin spitzenkandidatinnen
        sportminister sportministerin sportministerinnen sportministern sportministers sprecher sprecherin
        sprecherinnen sprechern sprechers staatsanwalt staatsanwalts staatsanwälte staatsanwälten staatsanwältin
        staatsanwältinnen staatschef staatschefin staatschefinnen staatschefs staatsmann staatsmanns staatsminister
        staatsministerin staatsministerinnen staatsministern staatsministers staatsoberhaupt staatsoberhaupts
        staatspräsident staatspräsidenten staatspräsidentin staatspräsidentinnen staatssekretär staatssekretäre
        staatssekretären staatssekretärin staatssekretärinnen staatssekretärs stellvertreter stellvertreterin
        stellvertreterinnen stellvertretern stellvertreters tourismusminister tourismusministerin
        tourismusministerinnen tourismusministern tourismusministers umweltminister umweltministerin
        umweltministerinnen umweltministern umweltministers un-botschafter un-botschafterin un-botschafterinnen
        un-botschaftern un-botschafters unterhändler unterhändlerin unterhändlerinnen unterhändlern unterhändlers
        unternehmenssprecher unternehmenssprecherin unternehmenssprecherinnen unternehmenssprechern
        unternehmenssprechers unternehmer unternehmerin unternehmerinnen unternehmern unternehmers verhandlungsführer
        verhandlungsführerin verhandlungsführers verkehrsminister verkehrsministerin verkehrsministerinnen
        verkehrsministern verkehrsministers verteidigungsminister verteidigungsministerin verteidigungsministerinnen
        verteidigungsministern verteidigungsministers vertreter vertreterin vertreterinnen vertretern vertreters
        vizeaußenminister vizeaußenministerin vizeaußenministerinnen vizeaußenministern vizeaußenministers vizekanzler
        vizekanzlerin vizekanzlerinnen vizekanzlern vizekanzlers vizepremier vizepremierminister vizepremierministerin
        vizepremierministerinnen vizepremierministern vizepremierministers vizepremiers vizepräsident vizepräsidenten
        vizepräsidentin vizepräsidentinnen vizesprecher vizesprecherin vizesprecherinnen vizesprechern vizesprechers
        vorsitzende vorsitzenden vorsitzender wirtschaftsminister wirtschaftsministerin wirtschaftsministerinnen
        wirtschaftsministern wirtschaftsministers wissenschaftler wissenschaftlerin wissenschaftlerinnen
        wissenschaftlern wissenschaftlers zeuge zeugen zeugin zeuginnen ökonom ökonomen ökonomin ökonominnen
        """
    ),
    feminine_roles=read_words(
        """
        abteilungsleiterin admiralin agrarministerin agrarministerinnen aktivistin aktivistinnen altkanzlerin
        altkanzlerinnen amtsinhaberin analystin analystinnen anwohnerin anwohnerinnen anwältin anwältinnen
        arbeitsministerin arbeitsministerinnen armeechefin armeechefinnen armeesprecherin armeesprecherinnen
        augenzeugin augenzeuginnen autorin autorinnen außenamtschefin außenamtschefinnen außenamtssprecherin
        außenamtssprecherinnen außenministerin außenministerinnen außenpolitikerin außenpolitikerinnen bauministerin
        bauministerinnen beamtin beamtinnen befürworterin befürworterinnen behördenchefin behördenchefinnen
        behördensprecherin behördensprecherinnen beobachterin beobachterinnen beraterin beraterinnen bildungsministerin
        bildungsministerinnen bischöfin botschafterin botschafterinnen bundesaußenministerin bundesaußenministerinnen
        bundesfinanzministerin bundesfinanzministerinnen bundesinnenministerin bundesinnenministerinnen bundeskanzlerin
        bundeskanzlerinnen bundesministerin bundesministerinnen bundespräsidentin bundespräsidentinnen
        bundesverteidigungsministerin bundesverteidigungsministerinnen bürgermeisterin bürgermeisterinnen
        chefdiplomatin chefin chefinnen chefredakteurin chefredakteurinnen chefunterhändlerin delegationsleiterin
        digitalministerin digitalministerinnen diplomatin diplomatinnen direktorin direktorinnen einwohnerin
        einwohnerinnen energieministerin energieministerinnen entwicklungsministerin entwicklungsministerinnen
        ermittlerin ermittlerinnen eu-botschafterin eu-botschafterinnen eu-kommissarin eu-kommissarinnen
        europaministerin europaministerinnen ex-präsidentin ex-präsidentinnen expertin expertinnen familienministerin
        familienministerinnen finanzministerin finanzministerinnen forscherin forscherinnen forschungsministerin
        forschungsministerinnen fraktionschefin fraktionschefinnen fraktionsführerin fraktionsführerinnen
        fraktionssprecherin fraktionssprecherinnen führerin führerinnen fürstin fürstinnen gegnerin gegnerinnen
        geheimdienstchefin geheimdienstchefinnen generaldirektorin generaldirektorinnen generalkonsulin
        generalkonsulinnen generalsekretärin generalsekretärinnen generalstabschefin generalstabschefinnen
        gesundheitsministerin gesundheitsministerinnen gewerkschafterin gewerkschafterinnen gouverneurin
        gouverneurinnen handelsministerin handelsministerinnen historikerin historikerinnen innenministerin
        innenministerinnen inspekteurin inspekteurinnen intendantin intendantinnen journalistin journalistinnen
        juristin juristinnen justizministerin justizministerinnen kaiserin kandidatin kandidatinnen kanzlerin
        kanzlerinnen kapitänin kapitäninnen katastrophenschutzministerin katastrophenschutzministerinnen
        klimaschutzministerin klimaschutzministerinnen kommandantin kommandantinnen kommissarin kommissarinnen
        kommissionspräsidentin kommissionspräsidentinnen kommissionssprecherin kommissionssprecherinnen konsulin
        konsulinnen konzernchefin konzernchefinnen konzernsprecherin konzernsprecherinnen korrespondentin
        korrespondentinnen kriegsministerin kriegsministerinnen kritikerin kritikerinnen kulturministerin
        kulturministerinnen königin königinnen landrätin landwirtschaftsministerin landwirtschaftsministerinnen
        leiterin leiterinnen managerin managerinnen militärsprecherin militärsprecherinnen ministerin ministerinnen
        ministeriumssprecherin ministeriumssprecherinnen ministerpräsidentin ministerpräsidentinnen mitarbeiterin
        mitarbeiterinnen monarchin monarchinnen oberbürgermeisterin oberbürgermeisterinnen oppositionsführerin
        oppositionsführerinnen oppositionspolitikerin oppositionspolitikerinnen parlamentarierin parlamentarierinnen
        parlamentspräsidentin parlamentspräsidentinnen parlamentssprecherin parlamentssprecherinnen parteichefin
        parteichefinnen parteiführerin parteiführerinnen parteisekretärin parteisekretärinnen parteisprecherin
        parteisprecherinnen politikerin politikerinnen politologin politologinnen polizeichefin polizeichefinnen
        polizeikommissarin polizeikommissarinnen polizeisprecherin polizeisprecherinnen premierministerin
        premierministerinnen pressesprecherin pressesprecherinnen prinzessin prinzessinnen professorin professorinnen
        präfektin präfektinnen präsidentin präsidentinnen ratspräsidentin ratspräsidentinnen rechtsanwältin redakteurin
        redakteurinnen rednerin rednerinnen regierungsberaterin regierungsberaterinnen regierungschefin
        regierungschefinnen regierungssprecherin regierungssprecherinnen reporterin reporterinnen richterin
        richterinnen sekretärin sekretärinnen senatorin senatorinnen sicherheitsberaterin sicherheitsberaterinnen
        soldatin soldatinnen sozialministerin sozialministerinnen soziologin soziologinnen spitzenkandidatin
        spitzenkandidatinnen sportministerin sportministerinnen sprecherin sprecherinnen staatsanwältin
        staatsanwältinnen staatschefin staatschefinnen staatsministerin staatsministerinnen staatspräsidentin
        staatspräsidentinnen staatssekretärin staatssekretärinnen stellvertreterin stellvertreterinnen
        tourismusministerin tourismusministerinnen umweltministerin umweltministerinnen un-botschafterin
        un-botschafterinnen unterhändlerin unterhändlerinnen unternehmenssprecherin unternehmenssprecherinnen
        unternehmerin unternehmerinnen verhandlungsführerin verkehrsministerin verkehrsministerinnen
        verteidigungsministerin verteidigungsministerinnen vertreterin vertreterinnen vizeaußenministerin
        vizeaußenministerinnen vizekanzlerin vizekanzlerinnen vizepremierministerin vizepremierministerinnen
        vizepräsidentin vizepräsidentinnen vizesprecherin vizesprecherinnen wirtschaftsministerin
        wirtschaftsministerinnen wissenschaftlerin wissenschaftlerinnen zeugin zeuginnen ökonomin ökonominnen
        """
    ),
    counterparts=read_words(
        """
        amtskollege amtskollegen amtskollegin amtskolleginnen gegenpart gegenparts kollege kollegen kollegin
        kolleginnen ministerkollege ministerkollegen pendant pendants
        """
    ),
    honorifics=read_words(
        """
        a.d dipl dr exzellenz fr frau frl fräulein gen hauptm herr herrn hr ing kap königliche lt mag maj majestät mme
        monsieur mr mrs ms oblt obst oberst prof s.e sir st
        """
    ),
    determiners=read_words(
        """
        alle allen aller andere anderen anderer beide beiden das dem den der die dies diese diesem diesen dieser dieses
        ein eine einem einen einer eines einige einigen einiger jede jedem jeden jeder jedes jene jenem jenen jener
        jenes kein keine keinem keinen keiner keines manche manchen mancher mehrere mehreren mein meine meinem meinen
        meiner sämtliche sämtlichen solche solchen solcher unser unsere unserem unseren unserer viele vielen vieler
        weitere weiteren weiterer wenige wenigen zahlreiche zahlreichen
        """
    ),
    name_particles=read_words(
        "abu al ben bin bint da dal de del della den der di do dos du el ibn la le ten ter van vom von zu zum zur"
    ),
    of_words=("der", "des", "für", "im", "in", "vom", "von"),
    between=read_words(
        """
        euch ihm ihn ihnen mich mir uns
        abermals abschließend absolut allerdings also anfangs angeblich anschließend auch ausdrücklich außerdem bereits
        bislang da dabei dadurch daher damals danach dann darauf daraufhin darin darüber dazu deshalb deswegen deutlich
        dort ebenfalls ebenso eindeutig eindringlich einleitend einmal endlich ergänzend erneut erst erstmals etwa
        freilich früher ganz gemeinsam gerade gestern gleichzeitig habe haben hat hatte hatten heute hingegen hinterher
        ihrerseits immer indes indessen inzwischen ist jedenfalls jedoch jetzt jüngst klar knapp kurz kürzlich lediglich letztlich mehrfach
        mehrmals mittlerweile morgens nachdrücklich nachher noch nochmals nun nur offen offenbar offiziell oft
        persönlich plötzlich prompt scharf schließlich schon schriftlich sehr seither selber selbst sich sodann sofort
        seinerseits         sogar sogleich später stets telefonisch trotzdem umgehend unterdessen unverblümt vehement vorab vorerst vorher
        vorhin vormals weiter weiterhin wenig wenigstens wieder wiederholt wiederum wird wurde wurden wörtlich zudem zuerst zumindest
        zugleich zuletzt zunächst zurecht zusammen zusätzlich zuvor zwar öffentlich überdies übrigens
        """
    ),
    reported_mood=read_words(
        """
        bilde biete bringe dulde empfinde enthalte entspreche erfülle ergebe ermögliche erscheine erreiche existiere falle
        fliege fühle fürchte gefährde genieße glaube hege helfe herrsche kenne koste lebe lehne lerne lese löse
        missachte möge nutze passe profitiere schade schließe schreite setze sinke spiele störe suche
        sterbe tauge trete unterliege unterstütze verbessere verbiete verdiene verfolge verhindere verliere
        vermeide vermisse verschlechtere versuche vertrete verzichte vertraue ziehe zögere zerstöre werbe widme wirke
        wünsche ändere übernehme überwiege
        bedeute befinde beginne begrüße benötige bereite bestehe betreffe bleibe brauche diene drohe dürfe erhalte
        erwarte fehle finde fordere führe gebe gehe gehöre gelte geschehe habe halte handele handle hoffe hätten komme
        könne lasse laufe leide liefere liege mache müsse nehme plane rechne reiche sage schaffe sehe sei seien solle
        spreche stehe steige stelle stimme trage treffe tue verfüge verlange verletze verstoße wachse werde wisse wolle
        würden zahle zeige
        """
    ),
    view_words=("für",),
    naming_words=read_words(
        """
        fregatte tanker
        agentur agenturen album boulevardblatt boulevardzeitung buchreihe bündnis bündnisses datenbank enzyklika
        exemplar fachblatt fachzeitschrift fernsehkanal fernsehkanals fernsehsender fernsehsenders fernsehserie firma
        hilfsorganisation internetdienst internetdienste internetdienstes internetportal kanal kanals
        kurzfilm nachrichtenagentur nachrichtenagenturen nachrichtenmagazin nachrichtenportal nachrichtensender
        nachrichtensenders netzwerk netzwerks onlinedienst onlinedienstes organisation partei pressedienst
        radiosender radiosenders rundfunk rundfunks schiffe sender senders studie tageszeitung tageszeitungen
        unternehmen unternehmens verein vereins verlag verlags webseite website wochenblatt wochenzeitschrift
        wochenzeitung zeitschriften zeitungen zeitungs
        aktion album albums ausstellung band begriff begriffe begriffs beiname beinamen betitelt betitelte betitelten
        bezeichnung blatt buch buches buchs bücher codename codenamen deckname decknamen dokumentarfilm dokumentation
        film filme filmen films forum frachter fähre genannt genannte genannten genannter genanntes gruppe hashtag
        initiative kampagne kampagnen konferenz kosename lied lieder magazin magazins marke mission motto mottos name
        namen namens oper operation operationen parole parolen podcast portal preis programm programme programms
        projekt projekte projekts reihe roman romans rubrik schiff schlagwort schlagzeile sendung sendungen serie
        serien slogan slogans sogenannt sogenannte sogenanntem sogenannten sogenannter sogenanntes song songs spiel
        spitzname spitznamen stichwort stück stücks theaterstück titel titeln titels unwort wort zeitschrift zeitung
        überschrift
        """
    ),
    venues=read_pairs(
        """
        twitterte=X, twittert=X, getwittert=X, tweet=X, tweets=X, auf twitter=X, bei twitter=X, via twitter=X, auf x=X,
        bei x=X, via x=X, plattform x=X, kurznachrichtendienst x=X, onlinedienst x=X, netzwerk x=X, dienst x=X, auf
        telegram=Telegram, bei telegram=Telegram, via telegram=Telegram, per telegram=Telegram, im
        telegram-kanal=Telegram, telegram-kanal=Telegram, telegramkanal=Telegram, messengerdienst telegram=Telegram,
        auf facebook=Facebook, bei facebook=Facebook, via facebook=Facebook, auf instagram=Instagram, bei
        instagram=Instagram, auf mastodon=Mastodon, bei mastodon=Mastodon, auf bluesky=Bluesky, bei bluesky=Bluesky,
        auf linkedin=LinkedIn, bei linkedin=LinkedIn, auf truth social=Truth Social, onlinedienst truth social=Truth
        Social, plattform truth social=Truth Social, auf seiner website=website, auf ihrer website=website, auf der
        website=website, auf der internetseite=website, auf seiner internetseite=website, auf ihrer
        internetseite=website, webseite=website, homepage=website, erklärung=statement, in einer erklärung=statement,
        stellungnahme=statement, in einer stellungnahme=statement, mitteilung=statement, pressemitteilung=statement,
        kommuniqué=statement, verlautbarung=statement, presseerklärung=statement, medienmitteilung=statement,
        interview=interview, zeitungsinterview=interview, fernsehinterview=interview, im gespräch mit=interview,
        pressekonferenz=press, medienkonferenz=press, pressebriefing=press, briefing=press, vor journalisten=press, vor
        reportern=press, vor der presse=press, journalisten gegenüber=press, gegenüber journalisten=press, rede=speech,
        in einer rede=speech, ansprache=speech, fernsehansprache=speech, videobotschaft=speech, videoansprache=speech,
        regierungserklärung=speech, brief=letter, in einem brief=letter, offener brief=letter, offenen brief=letter, in
        einem schreiben=letter, im parlament=parliament, vor dem parlament=parliament, im bundestag=parliament
        """
    ),
    asides=read_words(
        """
        auf anfrage, auf nachfrage, unter anderem, vor allem, zum anderen, zum einen
        """
    ),
    complements=read_pairs(
        """
        appellieren=an, aufrufen=zu / zum / zur, aussprechen=für / gegen, beharren=auf, beklagen=über, bestehen=auf,
        bitten=um, danken=für, drohen=mit, drängen=auf, einsetzen=für, entschuldigen=für, hoffen=auf, insistieren=auf,
        klagen=über, mahnen=zu / zum / zur, plädieren=für / gegen, pochen=auf, protestieren=gegen,
        raten=vom / von / zu / zum / zur, sich beschweren=über, warnen=vor / vorm, wehren=gegen, werben=für
        """
    ),
    speaking=read_words(
        """
        auskunft beantworten bestätigen kommentar kommentare kommentieren mutmaßen sagen spekulieren sprechen
        stellungnahme äußern
        """
    ),
    giving=read_words("gab gaben geben gegeben machen nannte nannten nennen"),
    particulars=read_words(
        """
        angaben auskunft datum details einzelheiten gründe namen preis termin zahl zahlen zeitpunkt
        """
    ),
    view_phrases=read_words(
        """
        in * worten, nach * angaben, nach * ansicht, nach * auffassung, nach * aussage, nach * darstellung, nach * einschätzung, nach * meinung, nach * worten, * ansicht nach, * meinung nach, * angaben zufolge, * aussage zufolge, * worten zufolge
        """
    ),
    relative_pronouns=read_words("das der die welche welcher welches"),
    separable=True,
    as_words=("wie",),
    according_nouns=read_words(
        """
        angabe angaben ansicht auffassung auskunft aussage aussagen bekunden bericht berichten bewertung darstellung
        einschätzung erkenntnissen erklärung informationen meinung meldung meldungen mitteilung mitteilungen
        schätzung schätzungen schilderung überzeugung worten
        """
    ),
    attribution_words=("so",),
    outlet_words=read_words(
        """
        abendblatt, abendpost, abendzeitung, bild am sonntag, daily, der standard, der stern, die presse, die welt,
        die zeit, gazette, guardian, herald, independent, journal, kurier, le monde, merkur, morgenpost, neues
        deutschland, news, observer, radio, rundschau, spiegel, süddeutsche, tageblatt, tageblatts, tagblatt,
        tagesanzeiger, tagesspiegel, tagesschau, tageszeitung, taz, telegraph, times, tribune, tv, volksblatt,
        welt am sonntag, wochenblatt, zeitung
        """
    ),
    opening_words=read_words(
        """
        abseits abzüglich allerdings also andererseits anders angesichts anlässlich anschließend anstatt anstelle auch
        aufgrund ausgerechnet außer außerdem außerhalb bald beiderseits besonders bezüglich bisher bislang damit daneben
        darunter davon dazu dementsprechend demgegenüber demgemäß demnach demzufolge denn dennoch derweil derzeit
        deshalb dessenungeachtet diesbezüglich diesseits ebenso eigentlich einerseits einst einzig entgegen entlang
        entsprechend erneut erst erstmals etwa eventuell folglich freilich ferner fortan früher gegen gegenüber gemäß
        genauso gerade gestern gewöhnlich gleich gleichwohl gleichzeitig hier hierbei hierdurch hierfür hiermit hierzu
        hingegen hinsichtlich hinter höchstens immerhin infolge infolgedessen inmitten innerhalb insbesondere insgesamt
        insofern insoweit inwieweit jedenfalls jenseits kraft kurz künftig laut lange lediglich letztendlich letztlich
        links längst manchmal mancherorts mangels mehrfach mehrmals meist meistens mindestens mithilfe mithin mitten
        mittels mittlerweile momentan möglicherweise nachdem nachher natürlich neben nebenbei nebst nichtsdestotrotz
        niemals normalerweise nunmehr oben obwohl offenbar offensichtlich offiziell oft oftmals parallel plötzlich
        rechts rund samt scheinbar schließlich schon seitdem seitens seither selbst selten seltsamerweise sicherlich
        sobald sodass sofern sofort sogar solange somit sonst soweit später statt stattdessen stets tatsächlich teils
        teilweise trotz trotzdem umgekehrt ungeachtet ungefähr unlängst unsererseits unterdessen unterhalb unweit unten
        vergangene vergangenen vergangener verglichen vermutlich viel vielleicht vielmehr vorab voraussichtlich vorbehaltlich
        vorerst vorher vorhin vorläufig wahrscheinlich wegen weiterhin weiters wenigstens wiederum womöglich ziemlich
        zuerst zufolge zugleich zugunsten zuletzt zuletzt zumal zumindest zunächst zurzeit zusammen zusätzlich zuvor zuweilen
        zuwider zwar zwecks zweifellos ähnlich überdies überall überhaupt übrigens
        """
    ),
    event_verbs=read_words(
        """
        besuchte, besuchten, empfing, empfingen, hat besucht, hat empfangen, hat getroffen, hat unterzeichnet, kam
        zusammen, kamen zusammen, nahm teil, nahmen teil, reiste nach, reisten nach, telefonierte, telefonierten, traf,
        trafen, traf sich, trafen sich, unterschrieb, unterschrieben, unterzeichnete, unterzeichneten, eröffnete,
        eröffneten, weihte ein, führte gespräche, führten gespräche, hielt ein treffen ab, sprach am telefon mit,
        sprachen am telefon
        """
    ),
)

ABBREVIATIONS = read_words(
    """
    a.d abb abs abt allg anm art aufl b.a bd betr bez bspw bzgl bzw ca co d d.h dez dipl dr ebd eigtl einschl etc e.v
    ev evtl f feb ff fr frl geb gem gen ggf ggü h hr hrsg i i.d.r i.v inkl ing insb jan jh jhd kap l lt m.e mag max mfg
    min mind mio mrd n n.chr nov nr o.ä o.g od okt op p pkt prof q r s s.o s.u sek sen sept sog st std str tel tsd u
    u.a u.ä u.s.w u.u usf usw u.v.m v v.a v.chr vgl vol vors vs z z.b z.hd z.t z.zt ziff zt zzgl
    """
)
RELATIVE_SPANS = read_pairs(
    """
    letzte woche=week:-1, letzten woche=week:-1, letzter woche=week:-1, vergangene woche=week:-1, vergangenen
    woche=week:-1, vergangener woche=week:-1, vorige woche=week:-1, vorigen woche=week:-1, voriger woche=week:-1,
    vorwoche=week:-1, diese woche=week:0, dieser woche=week:0, laufenden woche=week:0, nächste woche=week:1, nächsten
    woche=week:1, nächster woche=week:1, kommende woche=week:1, kommenden woche=week:1, kommender woche=week:1, letzten
    monat=month:-1, vergangenen monat=month:-1, vorigen monat=month:-1, vormonat=month:-1, diesen monat=month:0, diesem
    monat=month:0, laufenden monat=month:0, nächsten monat=month:1, kommenden monat=month:1, letztes jahr=year:-1,
    letzten jahr=year:-1, letzten jahres=year:-1, vergangenes jahr=year:-1, vergangenen jahr=year:-1, vergangenen
    jahres=year:-1, voriges jahr=year:-1, vorigen jahr=year:-1, vorjahr=year:-1, dieses jahr=year:0, diesem
    jahr=year:0, dieses jahres=year:0, laufenden jahr=year:0, heuer=year:0, nächstes jahr=year:1, nächsten jahr=year:1,
    nächsten jahres=year:1, kommendes jahr=year:1, kommenden jahr=year:1, am vortag=day:-1, tags zuvor=day:-1, einen
    tag zuvor=day:-1, ein tag zuvor=day:-1, am tag zuvor=day:-1, einen tag davor=day:-1, zwei tage zuvor=day:-2, am
    selben tag=day:0, am gleichen tag=day:0, heute früh=day:0, heute morgen=day:0, heute vormittag=day:0, heute
    mittag=day:0, heute nachmittag=day:0, heute abend=day:0, gestern früh=day:-1, gestern morgen=day:-1, gestern
    nachmittag=day:-1, gestern abend=day:-1, gestern nacht=day:-1, morgen früh=day:1, morgen abend=day:1, tags
    darauf=day:1, am folgetag=day:1, am tag darauf=day:1, einen tag später=day:1, am nächsten tag=day:1, am
    wochenende=weekend:-1, am vergangenen wochenende=weekend:-1, letztes wochenende=weekend:-1, vergangenes
    wochenende=weekend:-1, vergangenen wochenende=weekend:-1, letzten wochenende=weekend:-1, in den letzten
    tagen=recent:0, in den vergangenen tagen=recent:0, in den letzten wochen=recent:0, in den vergangenen
    wochen=recent:0, jüngst=recent:0, kürzlich=recent:0, neulich=recent:0, unlängst=recent:0, vor kurzem=recent:0, vor
    wenigen tagen=recent:0, dieser tage=recent:0,
    am vorabend=day:-1, am abend zuvor=day:-1, am abend davor=day:-1, am tag davor=day:-1, tags davor=day:-1, am selben abend=day:0, am gleichen abend=day:0, am selben nachmittag=day:0, noch am selben tag=day:0, noch am selben abend=day:0, zu wochenbeginn=week:0, am wochenanfang=week:0, am morgen=none:0
    """
)
LAST_WORDS = read_words(
    """
    letzte letztem letzten letzter letztes vergangene vergangenem vergangenen vergangener vergangenes vorige vorigem
    vorigen voriger voriges
    """
)
NEXT_WORDS = read_words(
    """
    folgende folgendem folgenden folgender kommende kommendem kommenden kommender kommendes nächste nächstem nächsten
    nächster nächstes
    """
)
AGO_BEFORE = ("vor",)
AGO_AFTER = ("davor", "zuvor")
MONTH_PARTS = read_pairs(
    """
    anfang=early, beginn=early, zu beginn des=early, mitte=mid, ende=late
    """
)
NIGHTS = ("in der nacht auf", "in der nacht zu", "in der nacht zum", "nacht auf", "nacht zum")
NAMED_BEFORE = ("darauf", "davor", "folgetag", "gleichen", "selben", "später", "vorabend", "vortag", "zuvor")
EVES = ("am vorabend", "am vortag")
EVE_OF = ("der", "des", "dieser", "dieses", "einer", "eines", "ihrer", "ihres", "seiner", "seines", "vom", "von")

EXAMPLES = (
    "„Wir werden die Fährlinie den ganzen Winter über offen halten“, sagte Verkehrsministerin Ilva Sterner am Montag.",
    "»Niemand hat die Inseln gefragt«, kritisierte der Sprecher des Hafenrats von Port Calder.",
    "Das Außenministerium von Ordania teilte mit, die Gespräche seien nicht gescheitert, sondern vertagt.",
    "Nach Angaben des Hafenrats passierten in der vergangenen Woche 14.200 Tonnen Getreide die Schleuse.",
    "Die Zölle blieben unverändert, so der ordanische Finanzminister Jonas Averill.",
    "Averill kündigte an, die Zahlen innerhalb von zehn Tagen zu veröffentlichen.",
    "Die Regierung habe nie erwogen, den Leuchtturm zu verkaufen, betonte ihr Sprecher vor Journalisten.",
    "Dem Energieministerium zufolge sank der Verbrauch um 3,5 Prozent.",
    "Wie die Botschaft am Vortag auf Telegram mitteilte, gilt das Abkommen weiter.",
    "Die Kommissarin forderte, dass beide Seiten die Waffenruhe einhalten, und warnte vor einer Eskalation.",
    "„Wenn die Flut es zulässt“, fügte die Kommissarin hinzu, „laufen die ersten Boote am 3. Mai aus.“",
    "Das Ministerium bezeichnete den Bericht als „unvollständig“ und lud die Verfasser an die Küste ein.",
    'Er bestritt, dass die Gebühr noch einmal steigen werde: "Nicht in diesem Jahr."',
    "Wir haben nie gesagt, dass es leicht wird. Wir haben gesagt, dass es sich lohnt. — Ilva Sterner (@ilvasterner) "
    "12. März 2025",
)
