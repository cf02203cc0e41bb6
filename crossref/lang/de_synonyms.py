"""German words that say the same in news and official language, collected from memory of news prose.

Every two words of a group stand for each other in nearly every place; forms with another stem stand beside them.
"""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

SYNONYMS = read_synonyms(
    """
    abbau, verringerung; abbauen, abbaut, abgebaut, abzubauen, verringern, verringert; abbrechen, abbruch,
    abzubrechen; abermals, erneut, nochmals, wieder; abfahren, abfuhr, abfährt, abreisen, abzufahren, abzureisen;
    abfahrt, abreise; abfall, müll; abfliegen, abflug; abfälle, müll; abgehalten, abhalten, abhielt, abzuhalten,
    durchführen, durchführt, durchgeführt, durchzuführen; abgekommen, abkam, abkommen, vereinbarung, übereinkunft;
    abgelaufen, ablaufen, ablief, abläuft, abzulaufen, ausgelaufen, auslaufen, auslief, ausläuft; abgelegen,
    entfernt, fern; abgemacht, abmachen, verabreden, vereinbaren; abgemildert, abmildern, abzumildern, gelindert,
    gemildert, lindern, lindert, mildern, mildert; abgenommen, abnahm, abnehmen, abnimmt, abzunehmen, gesunkene,
    sank, sinken, sinkend, zurückgegangen, zurückgehen, zurückgeht, zurückging, zurückzugehen; abgenommen, abnahm,
    abnehmen, abnimmt, abzunehmen, nachgelassen, nachlassen, nachliess, nachzulassen; abgenommen, abnahme,
    abnehmen, abnimmt, abzunehmen; abgeordnete, parlamentarier; abgeschlossenen, abschließen, abschluss,
    abzuschliessen; abgeschlossenen, abschließen, abzuschliessen, beenden; abgeschwächt, abschwächen, abschwächt,
    abzuschwächen, gemildert, mildern, mildert; abgestimmt, abstimmen, abstimmt, abzustimmen, koordinieren,
    koordiniert; abgestimmt, abstimmen, abstimmt, abzustimmen, votieren, votiert; abgestritten, abstreiten,
    abzustreiten, bestreiten; abgetreten, abtreten, abtritt, abzutreten, zurücktreten, zurückzutreten; abgewehrt,
    abwehren, abzuwehren, zurückgeschlagen, zurückschlagen, zurückzuschlagen; abgewichen, abweichen, abweicht,
    abzuweichen, differieren; abgeworfen, abwerfen, abwirft, abwurf, abzuwerfen; abgezogen, abziehen, abzieht,
    abzog, abzug, abzuziehen; abgezogen, abziehen, abzieht, abzog, abzuziehen, zurückziehen, zurückzuziehen;
    abkommen, vertrag; abkühlung, abschwächung, verlangsamung; ablauf, verlauf; ableben, tod; ablehnen,
    abzulehnen, verweigern, verweigert; ablehnen, abzulehnen, zurückweisen, zurückzuweisen; ablehnung,
    verweigerung; ablehnung, zurückweisung; ablösen, ablöste, abzulösen, ersetzen, ersetzt; abmachung,
    vereinbarung; abnahme, rückgang; abordnung, delegation; abschluss, beendigung; abschluss, ende; abschnitt,
    phase; absicht, vorsatz; absicht, ziel; absinken, gesunkene, sank, sinken, sinkend; absprache, vereinbarung;
    abstimmung, koordinierung; abstimmung, voten, votum; abwesenheit, fehlen, fehlt, gefehlt; abzug, rückzug;
    abzuändern, abändern, geändert, ändern, ändert; ackerbau, landwirtschaft; administration, verwaltung; agenda,
    tagesordnung; aktuell, derzeit, gegenwärtig, momentan, zurzeit; aktuell, derzeitig, gegenwärtig, jetzig;
    akzeptieren, akzeptiert, annehmen, anzunehmen; allerdings, dennoch, jedoch; allgemeinheit, öffentlichkeit;
    allianz, bündnis; alliierte, verbündete; alljährlich, jedes jahr, jährlich; allmählich, nach und nach;
    alternative, option, wahlmöglichkeit; amt, posten; amtlich, offiziell; amtskollege, kollege; amtsperiode,
    amtszeit; amtsvorgänger, vorgänger; analyse, auswertung; analysieren, analysiert, ausgewertet, auswerten,
    auszuwerten; anbau, kultivierung; anbieten, angebotenen, anzubieten, bieten, böte; anbieten, angebotenen,
    anzubieten, offerieren, offeriert; andauern, andauert, angehalten, anhalten, anhielt, anzuhalten; andauern,
    andauert, fortbestand, fortbestehen, fortbesteht; andauernd, anhaltend; andauernd, dauernd, fortwährend,
    ständig; anders als, im gegensatz zu; anfang, auftakt, beginn, start; anfangen, anfing, anfängt, angefangen,
    anzufangen, beginnen, begonnene, gestarteten, starten; anfertigen, anfertigte, angefertigt, anzufertigen,
    erstellen, erstellt; anfänglich, ursprünglich; anführen, anführt, angeführt, anzuführen, genannter, nennen;
    angabe, angeben, angegeben, angibt, anzugeben; angebot, offerte; angebot, vorschlag; angegangen, angehen,
    angeht, angepackt, anging, anpacken, anpackt, anzugehen, anzupacken; angegangen, angehen, angeht, anging,
    anzugehen, betreffen; angeglichen, angleichen, anpassen, anzugleichen, anzupassen; angehalten, anhalten,
    anhielt, anzuhalten, fortdauern; angehoben, anheben, anhebt, anzuheben, erhöhen; angehörige, mitglied;
    angekommen, ankam, ankommen, ankommt, ankunft, anzukommen; angekommen, ankam, ankommen, ankommt, anzukommen,
    eingetroffen, eintraf, eintreffen, eintrifft; angekurbelt, ankurbeln, anzukurbeln, beleben, belebten,
    stimulieren, stimulierend; angekündigt, ankündigen, ankündigt, anzukündigen, bekanntgab, bekanntgeben,
    bekanntgegeben, bekanntzugeben; angelegenheit, sache; angelegt, anlegen, anlegt, anzulegen, investieren,
    investiert; angemeldet, anmelden, anzumelden, registrieren, registriert; angemessen, geeignet, geeignetere,
    passend; angemietet, anmieten, gemietet, mieten; angeordnet, anordnen, anzuordnen, verfügen, verfügt;
    angeraten, anraten, anzuraten, empfehlen, empfohlenen; angeschafft, anschaffen, anzuschaffen, gekaufte,
    kaufen; angeschlossen, anschließen, anschloss, anschluss, anzuschliessen; angesehen, renommiert; angespornt,
    anspornen, motivieren, motivierend, motiviert; angesteckt, anstecken, ansteckt, anzustecken, infizieren,
    infiziert; angestellt, anstellen, anstellt, anzustellen, eingestellt, einstellen, einstellt, einzustellen;
    angestellte, mitarbeiter; angestiegen, ansteigen, ansteigt, anstieg; angestiegen, ansteigen, ansteigt,
    anstiege, gestiegenen, steigen, steigender, stiege, zugenommen, zunahm, zunehmen, zunimmt, zuzunehmen;
    angestrebt, beabsichtigt; angetreten, antrat, antreten, antritt, anzutreten, kandidieren, kandidierte;
    angetrieben, antreiben, antreibt, antrieb, anzutreiben; angewandte, angewendet, anwenden, anzuwenden,
    eingesetzt, einsetzen, einsetzt, einzusetzen; angezweifelt, anzuzweifeln, anzweifeln, bezweifeln, bezweifelt,
    in zweifel ziehen; angleichung, anpassung; angreifen, anzugreifen, attackieren, attackiert; angrenzend,
    benachbart; angriff, angriffs, attacke; angst, furcht; anhebung, erhöhung; anhänger, befürworter,
    unterstützer; ankauf, aufgekauft, aufkaufen, aufzukaufen; ankauf, kauf; ankunft, eingetroffen, eintraf,
    eintreffen, eintrifft; ankurbelung, belebung; anlage, einrichtung; anlage, investition; anlass, grund;
    anleger, investor; anlieger, anwohner; anmeldung, registrierung; annahme, annehmen, anzunehmen; annähernd,
    nahezu; anreiz, ansporn; ansah, ansehen, ansieht, anzusehen, betrachten; ansah, ansehen, ansieht, anzusehen,
    prestige; ansah, ansehen, ansieht, anzusehen, reputation, ruf; ansatz, herangehensweise; anschaffung, kauf;
    anschlag, attentat; anschließend, danach, hernach; anschließend, nachfolgend; anschuldigen, beschuldigen,
    beschuldigt; anschuldigung, beschuldigung, vorwurf; ansicht, auffassung, meinung; ansicht, standpunkt;
    anspannung, spannung; ansprache, rede; ansteckung, infektion; anstieg, gestiegenen, steigen, steigender,
    stiege; anstieg, zunahme; anstoß, impuls, impulse; anstrengung, bemühung; anteil, prozentsatz; anteilnahme,
    beileid; antrag, beantragen, beantragt; antrag, gesuch; antwort, erwiderung; antwort, reaktion; antworten,
    entgegnen, erwidern, erwiderte, geantwortet; anwalt, rechtsanwalt; anweisung, instruktion, weisung; anwendung,
    einsatz; anwesend, zugegen; anwesenheit, gegenwart; anwärter, bewerber, kandidat; anzahl, menge; anzahl, zahl;
    anzeichen, hinweis, indiz, indizien; apparat, gerät, geräten; appell, aufruf; appellieren, appelliert,
    aufgerufen, aufrief, aufrufen, aufruft, aufzurufen; arbeit, beschäftigung; arbeitnehmer, beschäftigte;
    arbeitslose, erwerbslose; arbeitslosigkeit, erwerbslosigkeit; arbeitsniederlegung, ausstand, streik;
    arbeitsplatz, job; arbeitsplatz, stelle; areal, gebiet; areal, gelände; armee, militär, streitkräfte; art,
    sorte; art, weise; arznei, arzneimittel, medikament; arzt, mediziner; aspekt, gesichtspunkt; atmosphäre,
    klima, klimas; atomar, nuklear; auch, ebenfalls, ebenso, gleichfalls; aufbrachte, aufbringen, aufbringt,
    aufgebracht, aufzubringen, beschaffen, beschaffte; aufdecken, aufdeckt, aufgedeckt, aufzudecken, enthüllen,
    enthüllt; aufeinanderfolgend, konsekutiv; aufenthalt, aufgehalten, aufhalten, aufhielt, aufzuhalten;
    auffällig, augenfällig; aufgabe, auftrag; aufgehört, aufhören, aufhört, aufzuhören, enden, endende;
    aufgeklärt, aufklären, aufklärt, aufzuklären, geklärt, klären, klärt; aufgekommen, aufkam, aufkommen,
    aufkommt, aufzukommen, entstehen, entstünde; aufgenommene, aufnahme, aufnehmen, aufzunehmen; aufgeschoben,
    aufschieben, aufzuschieben, verschieben, verschiebt, verschoben, vertagen, vertagt; aufgespürt, aufspüren,
    aufzuspüren, entdecken, entdeckt; aufgespürt, aufspüren, aufzuspüren, fandet, finden, gefundenes; aufgestellt,
    aufstellen, aufstellt, aufzustellen, installieren, installiert; aufgestellt, aufstellen, aufstellt,
    aufzustellen, nominieren, nominiert; aufgestiegen, aufsteigen, aufsteigt, aufstieg, aufzusteigen; aufgestockt,
    aufstocken, aufzustocken, erhöhen; aufgeteilt, aufteilen, aufteilt, aufzuteilen, verteilen, verteilt;
    aufgetreten, auftrat, auftreten, auftritt, aufzutreten, erscheinen, erscheint, erschien; aufgetreten, auftrat,
    auftreten, auftritt, aufzutreten, vorgekommen, vorkamen, vorkommen, vorkommt, vorzukommen; aufgezeigt,
    aufzeigen, aufzeigt, aufzuzeigen, gezeigt, zeigen, zeigt; aufgrund, wegen; aufklärung, klärung; auflage,
    bedingung; aufmerksamkeit, beachtung; aufrechterhalten, aufrechtzuerhalten, beibehalten, beibehielt,
    beizubehalten; aufrechterhaltung, beibehaltung; aufsicht, überwachung; aufstand, erhebung, rebellion;
    aufstellung, liste, verzeichnis; aufstellung, nominierung; aufstockung, erhöhung; aufständische, rebell;
    aufständische, rebellen; aufteilung, verteilung; auftrag, beauftragen, beauftragt; auftrag, mandat;
    aufwendungen, ausgaben; augenblick, moment; auktion, versteigerung; ausarbeiten, ausgearbeitet, auszuarbeiten,
    erarbeiten; ausarbeitung, erarbeitung; ausbau, ausbaus, ausbauten, erweiterung; ausbauen, ausbaut, ausgebaut,
    auszubauen, erweitern, erweitert; ausbilden, ausgebildet, auszubilden, geschult, schulen, schult; ausbildung,
    schulung; ausbrach, ausbrechen, ausbricht, ausbruch, ausgebrochen, auszubrechen; ausbreiten, ausgebreitet,
    auszubreiten, verbreiten; ausbreitung, verbreitung; ausdehnen, ausdehnt, ausgeweitet, ausweiten, auszudehnen,
    auszuweiten, erweitern, erweitert; ausdehnung, ausweitung, erweiterung; ausdrücken, ausdrückt, ausgedrückt,
    auszudrücken, formulieren, formuliert; auseinandersetzung, streit; ausfertigen, ausgestellt, ausstellen,
    ausstellt, auszustellen; ausfuhr, export; ausführen, ausführt, ausgeführt, auszuführen, durchführen,
    durchführt, durchgeführt, durchzuführen; ausführen, ausführt, ausgeführt, auszuführen, exportieren,
    exportiert; ausführlich, ausgiebig; ausführlich, detailliert, eingehend; ausführung, durchführung; ausgabe,
    ausgeben, ausgegeben, ausgibt, auszugeben; ausgedehnt, lang; ausgedehnt, weitläufig; ausgeglichen,
    ausgleichen, ausgleicht, auszugleichen, kompensieren, kompensiert; ausgehändigt, aushändigen, auszuhändigen,
    übergab, übergeben, übergibt, überreichen, überreichte; ausgenommen, außer; ausgerechnet, ausrechnen,
    auszurechnen, berechnen, kalkulieren, kalkuliert; ausgerichtet, ausrichten, auszurichten, veranstalten;
    ausgerüstet, ausgestattet, ausrüsten, ausstatten, auszurüsten, auszustatten; ausgesetzt, aussetzen,
    auszusetzen, unterbrechen; ausgesprochen, aussprach, aussprechen, ausspricht, auszusprechen, äußern;
    ausgestiegen, aussteigen, aussteigt, ausstieg, auszusteigen; ausgesät, aussäen, gesät, säen; ausgetauscht,
    austauschen, austauscht, auszutauschen, ersetzen, ersetzt; ausgeteilt, austeilen, austeilt, auszuteilen,
    verteilen, verteilt; ausgezahlt, auszahlen, auszahlt, auszuzahlen, gezahlten, zahlen, zahlenden;
    ausgezeichnet, auszeichnen, auszuzeichnen, ehren, ehrt, geehrt; ausgeübt, auszuüben, ausüben, ausübt,
    praktizieren, praktiziert; ausgleich, kompensation; auskunft, information; ausländisch, auswärtig; auslösen,
    auslöste, auszulösen, hervorgerufen, hervorrief, hervorrufen, hervorruft, hervorzurufen, verursachen,
    verursacht; ausmaß, dimension; ausmaß, umfang; ausreichend, genügend; ausreichend, hinreichend; ausrichtung,
    orientierung; ausrüstung, ausstattung; aussage, bemerkung, äußerung; aussage, zeugenaussage; ausschlaggebend,
    entscheidend, maßgeblich; ausschließen, ausschluss, auszuschliessen; aussetzung, unterbrechung; aussicht,
    perspektive; aussichtsreich, vielversprechend; austausch, ersatz; auswirkung, effekt; auswirkung, folge,
    konsequenz; auszahlung, zahlung; auszeichnung, preis; auszählung, zählung; authentisch, echt; auto, fahrzeug;
    auto, pkw, wagen, wagte; autor, verfasser; außerdem, darüber hinaus, ferner, zudem, überdies; außergewöhnlich,
    außerordentlich; bahn, zug; bahnbrechend, wegweisend; bald, demnächst, in kürze; bankrott, insolvenz, konkurs,
    pleite; barriere, hindernis; basieren, basierenden, basiert, beruhen, beruht; basis, fundament, grundlage;
    bau, bauwerk, gebäude; bau, errichtung; bauen, errichten; bauer, landwirt; bauern, landwirte; baufällig,
    marode; bauprojekt, bauvorhaben; beabsichtigen, beabsichtigte, vorgehabt, vorhaben; beachten, berücksichtigen,
    berücksichtigt; beachtlich, bemerkenswert; beachtlich, beträchtlich, erheblich; beachtung, berücksichtigung;
    beanstanden, bemängeln, bemängelt; beantworten, erwidern, erwiderte; beaufsichtigen, überwachen, überwacht;
    beauftragen, beauftragt, betrauen, betraut; beben, bebt, erdbeben; bedanken, bedankte, danken, dankt; bedarf,
    bedurfte, bedürfen; bedarf, bedürfnis; bedauern, bedauert, beklagen, beklagte; bedeuten, heißen; bedeutend,
    bedeutsam, wichtig; bedeutend, erheblich; bedeutsam, relevant; bedeutung, wichtigkeit; bedingung,
    voraussetzung; bedingungslos, vorbehaltlos; bedrohung, gefahr; beeinflussen, beeinflusste, einfluss;
    beeinträchtigen, beeinträchtigt, gestört, stören, störend, stört; beeinträchtigung, behinderung;
    beeinträchtigung, störung; beerdigen, beigesetzt, beisetzen, bestatten; beerdigung, begräbnis, beisetzung,
    bestattung; befolgen, befolgte, eingehalten, einhalten, einzuhalten; befolgung, einhaltung; befugnis,
    kompetenz, vollmacht; befähigt, qualifiziert; befördern, befördert, transportieren, transportiert;
    beförderung, transport; befürchten, fürchten, gefürchteten; befürchtung, sorge; begangen, begehen, begeht,
    beging, feiern, feiert, gefeiert; begegnung, getroffenen, treffen, treffend, träfe, zusammenkunft; beginn,
    einleitung; beginnen, begonnene, eingeleitet, einleiten, einzuleiten; begleichen, begleicht, bezahlen;
    begleiten, geleiten; begreifen, begreift, begriff, verstehen, verstünden; begrenzen, begrenzte, beschränken,
    beschränkt, eingeschränkt, einschränken, einschränkt, einzuschränken, limitieren, limitiert; begrenzung,
    beschränkung, einschränkung, limitierung; begründen, gerechtfertigt, rechtfertigen, rechtfertigt; begründung,
    rechtfertigung; begutachten, geprüften, prüfen; begutachtung, prüfung; behandeln, erörtern, erörtert;
    behandlung, therapie; behausung, wohnung; beheben, behebt, behoben, beseitigen, beseitigt; behindern, gehemmt,
    hemmen, hemmt; behutsam, vorsichtig; beigelegt, beilegen, beizulegen, schlichten; beihilfe, zuschuss;
    beilegung, schlichtung; beinahe, fast, nahezu; beinhalten, enthalten, umfassen, umfasste; beistand, hilfe;
    beistand, unterstützung; bekannt, geläufig; bekanntgab, bekanntgeben, bekanntgegeben, bekanntzugeben,
    mitgeteilt, mitteilen, mitteilte, mitzuteilen; bekommen, erhalten, erhielte; bekunden, äußern; beleg, beweis,
    nachweis; belegen, belegt, beweisen, nachgewiesen, nachweisen, nachzuweisen; belegschaft, personal; beliebt,
    populär, populärste; beliefern, beliefert, versorgen, versorgt; belieferung, versorgung; belohnen, belohnt,
    honorieren, honoriert; bemerken, bemerkt, festgestellt, feststellen, feststellt, festzustellen; bemerkung,
    kommentar; benachbart, nahe; benachrichtigen, benachrichtigt, informieren, informiert; benannt, benennen,
    benennt, ernannt, ernennen, ernennt; benutzen, benutzt, genutzt, nutzen, nutzt, verwandt, verwenden;
    benötigen, brauchen; benötigen, erfordern, erfordert; beratung, besprechung; berechnung, kalkulation; bereich,
    feld; bereich, gebiet; bereich, sektor; bereit, fertig; bereit, gewillt; bereitgestellt, bereitstellen,
    bereitstellt, bereitzustellen, liefern; bereitgestellt, bereitstellen, bereitstellt, bereitzustellen, zur
    verfügung stellen; bereits, schon; bergwerk, mine, zeche; bericht, report; berichten, erzählen, erzählt;
    berichterstatter, reporter; berichtigen, korrigieren, korrigiert; berichtigung, korrektur; berief, berufen,
    beruft, ernannt, ernennen, ernennt; beruflich, professionell; berufung, ernennung; beruhigen, beruhigt,
    besänftigen; berühmt, namhaft; besatzung, crew, crews, mannschaft; beschaffen, beschaffte, besorgen, besorgte;
    beschießen, beschuss; beschlagnahme, konfiszierung; beschlagnahmen, beschlagnahmt, eingezogen, einziehen,
    einzieht, einzog, einzuziehen, konfiszieren; beschließen, beschlossene, beschluss; beschließen, beschlossene,
    entscheiden; beschließen, beschlossene, verabschieden; beschluss, entscheidung, entschluss; beschreiben,
    beschriebene, geschildert, schildern, schildert; beschreibung, schilderung; beschuldigen, beschuldigt,
    bezichtigen, bezichtigt; beschuldigen, beschuldigt, vorwerfen, vorzuwerfen; beschädigen, beschädigt,
    geschädigt, schädigen, schädigt; beschädigung, geschadet, schaden, schadt; beschäftigte, mitarbeiter;
    beschützen, beschützte, geschützten, schützen, schützend; besiegen, besiegt, schlagen, schlagend; besitz,
    eigentum; besitzer, eigentümer, inhaber; besonders, insbesondere, vor allem; besonders, speziell; besorgnis,
    beunruhigung, sorge; besorgt, beunruhigt; besprechen, diskutieren, diskutiert, erörtern, erörtert;
    bestandteil, komponente; bestehen, bestände, bestünde, existenz; bestehen, bestände, bestünde, existieren,
    existiert; bestimmen, definieren, definiert; bestimmen, festgelegt, festgesetzt, festlegen, festlegt,
    festsetzen, festsetzt, festzulegen, festzusetzen; bestimmung, festlegung; bestimmung, regelung; bestimmung,
    vorschrift; bestreiten, dementieren, dementiert; beständig, stabil; besuch, visite; beteiligung, teilnahme;
    beteuern, beteuert, versichern, versichert; betonen, hervorgehoben, hervorheben, hervorhebt, hervorhob,
    hervorzuheben, unterstreichen, unterstreicht, unterstrichen; betrag, summe; betreuen, betreut, gepflegt,
    pflegen, pflegt; betreuen, betreut, versorgen, versorgt; betreuung, versorgung; betrieb, betriebe, firma,
    firmen, unternehmen; beurteilen, beurteilt, bewerten, eingeschätzt, einschätzen, einschätzt, einzuschätzen;
    beurteilung, bewertung, einschätzung; bevorstehend, kommend; bevölkerung, einwohner; bewahren, bewahrt,
    erhalten, erhielte; bewahrung, erhalt; beweggrund, motiv, motivs; bewilligen, bewilligt, genehmigen,
    genehmigt; bewilligung, erlaubnis, genehmigung; bewirken, bewirkt, verursachen, verursacht; bewohner,
    einwohner; bewältigen, bewältigt, gemeistert, meistern, meistert; bewältigen, bewältigt, überwand, überwinden,
    überwunden; bewältigung, überwindung; bezahlbar, erschwinglich; bezahlen, gezahlten, zahlen, zahlenden;
    bezahlung, entlohnung, vergütung; bezahlung, zahlung; beziehung, verbindung; bezirk, distrikt; bezüglich,
    hinsichtlich, in bezug auf; bild, foto, fotografie; billig, preiswert; billigen, billigt, gebilligt,
    zustimmen, zuzustimmen; billigung, zustimmung; bisher, bislang; bisherig, vorherig; bisweilen, gelegentlich,
    manchmal; bitte, ersuchen, ersucht; bitten, bäte, ersuchen, ersucht; blatt, zeitung; bleibe, unterkunft;
    bleiben, bleibenden, bliebt, verbleiben, verbleibt, verblieben; bleibend, dauerhaft; blockieren, blockiert,
    versperren, versperrte; bloß, lediglich, nur; bracht, brechen, brecht, brich, bruch; branche, sektor,
    wirtschaftszweig; brand, feuer; brauchbar, nützlich; brief, schreiben, schreibend, schriebe; brüchig, fragil,
    zerbrechlich; budget, etat, haushalt; bündnis, verbünden, verbündeten; bürde, last; bürger, einwohner; chance,
    gelegenheit; chance, möglichkeit; chaos, durcheinander; chauffeur, fahrer; circa, etwa, rund, ungefähr;
    computer, rechner; daher, deshalb, deswegen, folglich, somit; dank, dankbarkeit; danken, dankt, sich bedanken;
    dargelegt, darlegen, darlegt, darzulegen, erläutern, erläutert; darlehen, kredit; darstellung, schilderung;
    daten, informationen; dauerhaft, ständig; debatte, diskussion; debattieren, diskutieren, diskutiert;
    definitiv, endgültig; defizit, fehlbetrag; dekade, jahrzehnt; deklarieren, deklariert, erklären, erklärtes;
    delegieren, delegierten, übertragen, übertrug, überträgt; demonstrieren, demonstriert, gezeigt, zeigen, zeigt;
    denken, denkend, gemeint, glauben, meinen, meint; desaster, katastrophe; detail, einzelheit; details,
    einzelheiten; detonation, explosion; detonieren, explodieren, explodiert; deutlich, klar, klarste; dialog,
    gespräch; differenz, meinungsverschiedenheit; differenz, unterschied; direkt, unmittelbar; disput, streit;
    distanz, entfernung; dokument, unterlage; dominieren, dominiert, vorherrschen, vorherrscht; dominierend,
    vorherrschend; dringend, dringlich; dringend, drängend; dringend, eilig; droge, rauschgift; drohen, drohenden,
    drohung; dulden, hingenommen, hinnehmen, hinnimmt; dulden, tolerieren; durch, mittels; durchführbar, machbar,
    realisierbar; durchqueren, durchquerte, überqueren, überquerte; durchschnitt, mittel; durchschnittlich, im
    schnitt; dürre, trockenheit; effekt, wirkung; effektiv, effektivste, wirksam, wirkungsvoll; effektivität,
    wirksamkeit; effizient, wirkungsvoll; ehemalig, früher; ehemals, einst, früher; ehren, ehrt, geehrt,
    gewürdigt, würdigen, würdigt; eigenschaft, kennzeichen, merkmal; eigenständig, selbstständig; einband,
    einbeziehen, einbezieht, einbezogen, einbinden, eingebunden, eingeschlossen, einschließen, einschloss,
    einzubeziehen, einzubinden, einzuschliessen; einbauen, einbauten, eingebaut, einzubauen, installieren,
    installiert; einberufen, einzuberufen, zusammenrufen; einbeziehung, einbindung; einbrach, einbrechen,
    einbricht, einbruch, eingebrochen, einzubrechen; eindeutig, klar, klarste; einfach, leicht, simpel, simple;
    einfluss, einwirkung; einfuhr, import; einführen, einführt, eingeführt, einzuführen, importieren, importiert;
    eingegliedert, eingliedern, einzugliedern, integrieren, integriert; eingegriffen, eingreifen, eingreift,
    eingriff, einzugreifen; eingenommen, einnahme, einnehmen, einnimmt, einzunehmen; eingereicht, einreichen,
    einreicht, einzureichen, vorgelegt, vorlegen, vorlegte, vorzulegen; eingerichtet, einrichten, einzurichten,
    etablieren, etabliert; eingerichtet, einrichten, einzurichten, gegründet, gründen; eingeräumt, einräumen,
    einräumt, einzuräumen, gewähren, gewährt; eingeräumt, einräumen, einräumt, einzuräumen, zugaben, zugeben,
    zugegeben, zugibt, zuzugeben; eingeschlossen, einschließen, einschloss, einzuschliessen, umfassen, umfasste;
    eingesetzt, einsatz, einsetzen, einsetzt, einzusetzen; eingesetzt, einsetzen, einsetzt, einzusetzen, verwandt,
    verwenden; eingespart, einsparen, einzusparen, gespart, sparen, spart; eingestiegen, einsteigen, einsteigt,
    einstieg, einzusteigen; eingestuft, einstufen, einstuft, einzustufen, klassifizieren, klassifizierten;
    eingestürzt, einstürzen, einstürzte, einzustürzen, zusammenbrach, zusammenbrechen, zusammenbricht,
    zusammengebrochen; eingetreten, eintrat, eintreten, eintritt, einzutreten, geschah, geschehen, geschieht;
    eingeweiht, einweihen, einzuweihen, eröffnen; eingewilligt, einwilligen, zustimmen, zuzustimmen; eingezogen,
    einziehen, einzieht, einzog, einzug, einzuziehen; eingliederung, integration; einheimisch, inländisch;
    einheitlich, uniform; einigen, einigten, geeinigt, verständigen, verständigt; einigung, vereinbarung,
    übereinkunft; einigung, verständigung; einkreisen, umzingeln; einmütig, einstimmig; einmütigkeit,
    einstimmigkeit; einrichtung, gründung; einrichtung, institution; einsatz, engagement; einsatz, mission;
    einsatz, verwendung; einschneidend, tiefgreifend; einstellung, haltung; einstufung, klassifizierung; einsturz,
    zusammenbruch; einweihung, eröffnung; einwilligung, zustimmung; elektrizität, strom; element, faktor;
    elementar, fundamental, grundlegend; empfehlen, empfohlenen, raten; empfehlung, rat, ratschlag; empfindlich,
    sensibel, sensible; ende, schluss; energisch, entschieden, entschiedenen; enorm, gewaltig, riesig; enorm,
    immens, immense; entdecken, entdeckt, fandet, finden, gefundenes; entdeckung, fund; entführen, entführte,
    gekidnappt, kidnappen; entkräften, widerlegen, widerlegt; entsandt, entsenden, geschickt, schicken, schickt;
    entschließen, entschloss, entschluss; entschließung, resolution; entschuldigen, entschuldigt, vergeben,
    vergib, verzeihen; entschuldigung, verzeihung; entschädigen, entschädigt, kompensieren, kompensiert;
    entschädigung, kompensation, schadenersatz; entwarf, entwerfen, entwirft, entworfen, entwürfen, konzipieren,
    konzipiert; entziehen, entzieht, entzogen, entzug; epoche, zeitalter, ära; erachten, gehaltenen, halten,
    haltend, hielte; erbat, erbeten, erbitten, ersuchen, ersucht; erbauen, erbaut, errichten; erdgas, gas; erdöl,
    öl; ereignen, geschah, geschehen, geschieht, passieren, passiert; ereignen, zugetragen, zutragen; ereignis,
    geschehnis; erfolgen, erfolgt, stattfand, stattfinden, stattgefunden, stattzufinden; erfolgreich, gelungen,
    gelungene; erforderlich, notwendig, nötig; erfordernis, voraussetzung; erforschen, erforscht, erkunden;
    erforschen, erforscht, untersuchen, untersucht; erforschung, untersuchung; erfreuen, erfreute, genießen,
    genossen; ergebnis, resultat; ergreifen, ergreift, ergriffen, unternehmen; ergänzen, ergänzt, hinzufügen,
    hinzufügt, hinzugefügt, hinzuzufügen; ergänzung, zusatz; erhalt, erhaltung; erhalten, erhielte, erlangen,
    erlangt; erhebung, umfrage; erhöhen, gesteigert, steigern, steigert; erhöhung, steigerung; erklären,
    erklärtes, erläutern, erläutert; erklärung, erläuterung; erkrankung, krankheit; erlangen, erlangt, erzielen,
    erzielt; erlauben, ermöglichen; erlauben, gestatten, zugelassen, zulassen, zuliess, zuzulassen; ermitteln,
    ermittelnden, ermittelt, ermittle, festgestellt, feststellen, feststellt, festzustellen; ermittlung,
    untersuchung; ermittlungen, untersuchungen; ermuntern, ermuntert, ermutigen, ermutigt; erneuerbar,
    regenerativ; ernst, schwer; ernte, ernteertrag; erproben, erprobt, getestet, testen; erprobung, test, versuch;
    errang, erringen, erringt, errungen, gewinnen; erreichen, erzielen, erzielt; erreichen, geschaffen, geschafft,
    schaffen, schafft, schuf, schuft; erscheinen, erscheint, erschien, herausgekommen, herauskam, herauskommen,
    herauskommt, herauszukommen; erstatten, zurückgezahlt, zurückzahlen, zurückzuzahlen; erstattung, rückzahlung;
    ertrag, rendite; erwarb, erwerben, erwirbt, erworben, gekaufte, kaufen; erwerb, kauf; erwogen, erwägen,
    erwägt, in betracht ziehen; erwägung, überlegung; erwähnen, erwähnt, genannter, nennen; erzeugen, erzeugt,
    produzieren, produziert; erzeuger, produzent; erzeugnis, produkt; erzeugnis, ware; erzeugung, produktion;
    essen, nahrung; etappe, phase; evakuieren, evakuierten, geräumt, räumen, räumt; evakuierung, räumung; event,
    veranstaltung; exakt, genau, präzise; exekutieren, hingerichtet, hinrichten, hinzurichten; exekution,
    hinrichtung; experiment, versuch; experte, fachmann, sachverständige, spezialist; experten, fachleute,
    spezialisten; fabrik, werk; fahnden, gesucht, suchen, suchend, suchet, sucht; fahndung, suche; fahrgast,
    passagier, reisende; fahrt, fahrten, reise; fair, gerecht; fallen, fallenden, fiele, gesunkene, sank, sinken,
    sinkend; falsch, unrichtig; fandet, finden, fund, gefundenes; fassung, version; fazit, schlussfolgerung;
    fehlen, fehlt, gefehlt, gemangelt, mangeln, mangelt; fehlen, fehlt, gefehlt, mangel; fehler, irrtum;
    fehlgeschlagen, fehlschlagen, fehlschlägt, gescheitert, scheitern, scheiterns, scheiterte; fehlschlag,
    misserfolg; feier, fest; ferien, urlaub; fernsehen, tv; fertigen, fertigt, gefertigt, hergestellt, herstellen,
    herstellt, herzustellen, produzieren, produziert; fertiggestellt, fertigstellen, fertigzustellen, vollenden;
    fertigstellung, vollendung; fertigung, herstellung, produktion; fest, stabil; festgenommen, festnahme,
    festnehmen, festzunehmen; festgestellt, feststellen, feststellt, festzustellen, konstatieren, konstatiert;
    festigen, festigt, gefestigt, stabilisieren, stabilisiert; festigen, festigt, gefestigt, stärken; feuerpause,
    waffenruhe, waffenstillstand; filiale, niederlassung, zweigstelle; film, streifen, streifte; fiskalisch,
    steuerlich; fliegen, fliegend, flug; fliehen, flüchen, flüchten; florieren, floriert, gedeihen, gedeiht;
    flugzeug, maschine; fluktuation, schwankung; fokus, schwerpunkt; folgende, nachfolgende; folgenschwer,
    schwerwiegend; folgerichtig, logisch; folgerichtig, schlüssig; fordern, fordernd, geforderten, verlangen;
    forderung, verlangen; forscher, wissenschaftler; forschungsarbeit, studie; fortführen, fortführt, fortgeführt,
    fortgesetzt, fortsetzen, fortsetzt, fortzuführen, fortzusetzen, weiterführen, weiterführt, weitergeführt,
    weiterzuführen; fortführung, fortsetzung, weiterführung; fortgeschritten, fortschreiten, fortschritt;
    fortschritt, weiterentwicklung; frage, thema, themen; friedlich, gewaltfrei; früher, vormals; funktion, rolle;
    fusion, verschmelzung; fusionieren, fusioniert, verschmelzen, verschmilzt, verschmolzen; fördern, fördernd,
    geförderten, unterstützen; führen, führend, geleitet, leiten, leitenden; führung, leitung; ganz, gesamt;
    ganzheit, gesamtheit; garantieren, garantiert, gewährleisten, sichergestellt, sicherstellen, sicherstellt,
    sicherzustellen; gebiet, region; gebiet, territorien, territorium; gebiet, zone; gebrauchen, gebrauchte,
    genutzt, nutzen, nutzt; gefahr, gefahren, risiken, risiko, risikos; gefangene, häftling; gefangene,
    inhaftierte; gefecht, kampf; gefährlich, riskant; gefängnis, haftanstalt; gegebenheit, umstand; gegenstand,
    thema, themen; gegenübergestellt, gegenüberstellen, gegenüberstellt, vergleichen, vergleicht, verglichen;
    gegenüberstellung, vergleich; geglückt, gelingen, gelungenen, gelänge, glücken, glückte; gegner, kontrahent,
    widersacher; gegner, rivale; gegründet, geschaffen, geschafft, gründen, schaffen, schafft, schuf, schuft;
    gehalt, lohn; geheilt, heilen, heilt, kurieren; gehört, hören, hört, zugehört, zuhören, zuhört, zuzuhören;
    geimpft, immunisieren, impfen; gekennzeichnet, kennzeichnen, markieren, markiert; geklärt, klären, klärt,
    lösen; gekürzt, kürzen, kürzt, verringern, verringert; geladene, geschäft, laden; gelandet, landen, landung;
    geld, mittel; gelder, mittel; gelehrt, lehren, lehrt, unterrichten; geleitet, leiten, leitenden, leitung;
    gelenkt, gesteuert, lenken, lenkt, steuern, steuert; geltend, gültig; geltung, gültigkeit; gemanagt, managen,
    managt, verwalten; gemeinde, kommune; gemeinsam, gemeinschaftlich; gemeinsam, zusammen; gemindert, mindern,
    mindert, vermindern, vermindert; gemächlich, langsam; gemäß, laut, zufolge; genehmigen, genehmigt, zugelassen,
    zulassen, zuliess, zuzulassen; genehmigung, zulassung; genutzt, nutzen, nutzt, nutzung; genutzt, nutzen,
    nutzt, vorteil; geplant, geplanten, vorgesehen; geplanter, planen, vorsah, vorsehen, vorsieht, vorzusehen;
    geprüften, kontrollieren, kontrolliert, prüfen, überprüfen, überprüft; geprüften, prüfen, untersuchen,
    untersucht; gerahmt, kontext, rahmen; geregelt, regeln, regelt, regle, regulieren, reguliert;
    gerichtsverfahren, prozess; geringfügig, unbedeutend; gesamt, komplett, vollständig; geschadet, schaden,
    schadt, schädigung; geschah, geschehen, geschieht, passieren, passiert, sich ereignen; gescheitert,
    misserfolg, scheitern, scheiterns, scheiterte; geschickt, gesendet, schicken, schickt, senden; geschleudert,
    schleudern, schleuderte, werfen, würfen; geschlossenes, schließen, stillgelegt, stilllegen, stillzulegen;
    geschlossenes, schließen, zugemacht, zumachen, zumacht, zuzumachen; geschuldet, schulden, schuldt,
    verbindlichkeiten; geschuldet, schulden, schuldt, verschuldung; geschwindigkeit, schnelligkeit;
    geschwindigkeit, tempi, tempo, tempos; geschützten, schützen, schützend, sichern; gesendet, senden,
    übermitteln, übermittelt; gesetz, gesetzgebung; gesiegt, gewinnen, siegen, siegte; gespräch, interview;
    gespräch, unterredung; gespräche, unterredungen; gespräche, verhandlungen; gestand, gestanden, gestehen,
    gesteht, geständnis; gestützt, stützen, stützt, unterstützen; getilgt, tilgen, zurückgezahlt, zurückzahlen,
    zurückzuzahlen; getrennt, separat; gewachsen, wachsen, wachsender, wuchs, zugenommen, zunahm, zunehmen,
    zunimmt, zuzunehmen; gewinn, profit; gewinnbringend, lukrativ; gewinner, sieger; gewissenhaft, sorgfältig;
    gewohnt, üblich; gewähren, gewährt, zuerkannt, zuerkennen; gewährleistung, sicherstellung; gewöhnlich,
    normalerweise, üblicherweise; gewöhnlich, üblich; gezahlten, zahlen, zahlenden, zahlung; geändert,
    modifizieren, modifiziert, ändern, ändert; geändert, verändern, verändernden, verändert, ändern, ändert;
    gipfel, gipfeltreffen; glaubhaft, glaubwürdig; gleich, identisch; gleichartigkeit, ähnlichkeit; gleichzeitig,
    simultan, zugleich; gleichzeitig, zeitgleich; global, weltweit; gratis, kostenlos, unentgeltlich; gravierend,
    schwer, schwerste, schwerwiegend; grenzüberschreitend, länderübergreifend; grund, ursache; grundlegend,
    wesentlich; gründer, stifter; gründlich, sorgfältig; gründung, schaffung; gänzlich, vollkommen, vollständig,
    völlig; günstig, vorteilhaft; haltung, position, standpunkt; handel, handelsverkehr; handy, mobiltelefon;
    hauptsächlich, in erster linie, vorwiegend; hauptsächlich, primär; hauptsächlich, schwerpunktmäßig;
    heimgekehrt, heimkehren, zurückgekehrt, zurückgekommen, zurückkam, zurückkehren, zurückkehrt, zurückkommen,
    zurückkommt, zurückzukehren, zurückzukommen; helfen, helfend, hilfe, hülfe; helfen, helfend, hülfe,
    unterstützen; herausgab, herausgeben, herausgegeben, herausgibt, herauszugeben, zurückgab, zurückgeben,
    zurückgegeben, zurückgibt, zurückzugeben; herausgabe, rückgabe; herkunft, ursprung; herrühren, herrührt,
    stammen, stammend, stammt; hersteller, produzent; hilfe, unterstützung; hilfreich, nützlich; hilfsgüter,
    hilfslieferungen; hinausgezögert, hinauszuzögern, hinauszögern, verzögern, verzögert; hindernis, hürde;
    hingewiesen, hinweisen, hinwies, hinwiesen, hinzuweisen, verweisen, verwies, verwiesen; hospital, klinik,
    krankenhaus; häufig, oft; häufig, oftmals; höchstgrenze, obergrenze; im laufe, während; immer, stets;
    immobilie, liegenschaft; immunisierung, impfung; implementierung, umsetzung; in betracht kommen, infrage
    kommen; inakzeptabel, inakzeptable, unannehmbar; indessen, jedoch; ineffektiv, wirkungslos; infolge, wegen;
    informieren, informiert, mitgeteilt, mitteilen, mitteilte, mitzuteilen; informieren, informiert, unterrichten;
    initiative, vorstoß; innenstadt, stadtzentrum; innere, intern, interne; innovation, neuerung; innovativ,
    neuartig; insbesondere, speziell; insolvent, zahlungsunfähig; insolvenz, zahlungsunfähigkeit; instandsetzen,
    reparieren, repariert; instandsetzung, reparatur; instrument, mittel; instrument, werkzeug; intensiv,
    intensivste, stark; intensivieren, intensiviert, verstärken, verstärkte; intensivierung, verstärkung;
    inzwischen, mittlerweile, unterdessen; inzwischen, zwischenzeitlich; jetzt, nun; jäh, plötzlich, unvermittelt;
    jüngst, kürzlich, neulich, unlängst; kamerad, kollege; kapazität, leistungsfähigkeit; kategorie, klasse;
    kollidieren, kollidiert, zusammenstoßen; kollision, zusammenstoß; kommende, nächste; komplex, kompliziert,
    vielschichtig; kompliziert, schwierig; konferenz, tagung; konjunktur, wirtschaftslage; konkretisieren,
    konkretisiert, präzisieren, präzisiert; konkurrent, rivale; konkurrenz, wettbewerb; konkurrenzfähig,
    wettbewerbsfähig; konkurrieren, konkurrierende, konkurriert, wetteifern; konsum, verbrauch; konsumenten,
    verbraucher; kontingent, quote; kontinuierlich, stetig; kontrakt, vertrag; kontrolle, überprüfung; kontrovers,
    kontroverse, strittig, umstritten; konzern, unternehmen; kooperation, zusammenarbeit; kooperieren, kooperiert,
    zusammenarbeiten, zusammengearbeitet, zusammenzuarbeiten; korrekt, richtig; kostbar, kostbarste, wertvoll;
    kosten, unkosten; kostspielig, teuer, teuerste, teurer; kraftstoff, sprit, treibstoff; kräftig, stark;
    kräftigen, stärken; kurzzeitig, vorübergehend; künftig, zukünftig; kürzung, verringerung; lage, situation;
    lage, standort; land, nation; land, staat; laster, lastwagen, lkw; leben, lebend, wohnen, wohnt; lebensmittel,
    nahrungsmittel; lebensniveau, lebensstandard; lehre, unterricht; lehrer, lehrkraft; lehrer, lehrkräfte;
    leiche, leichnam; leicht, mühelos; leitlinie, richtlinie; letztendlich, letztlich, schließlich; leute,
    menschen; lieferant, zulieferer; lieferung, zustellung; lokal, örtlich; länder, nationen; länder, staaten;
    majorität, mehrheit; mannigfaltig, vielfältig; manöver, übung; masse, menge; maßnahme, schritt; mediator,
    vermittler; medien, presse; mediziner, ärzte; mehrfach, mehrmals, wiederholt; meldung, mitteilung; meldung,
    nachricht; menge, quantität; mensch, person; merklich, spürbar; merkwürdig, seltsam, sonderbar; methode,
    verfahren, verfuhren, verfährt; miete, mietzins; minderheit, minorität; ministerien, ministerium, ressort;
    ministerpräsident, regierungschef; mitgemacht, mitmachen, mitmacht, mitzumachen, teilgenommen, teilnahm,
    teilnehmen, teilnimmt, teilzunehmen; mittelpunkt, zentren, zentrum; mut, tapferkeit; mutig, tapfer;
    möglichkeit, option; nach wie vor, weiterhin; nachbarland, nachbarstaat; nachdachte, nachdenken, nachdenkt,
    nachgedacht, nachzudenken, überlegen, überlegt; nachforschung, recherche; nachgeprüft, nachprüfen,
    nachzuprüfen, überprüfen, überprüft; nachher, später; nachlass, rabatt; nationalisieren, verstaatlichen,
    verstaatlichte; nationalisierung, verstaatlichung; neigung, tendenz; neu, neuartig, neuste; nichtig, ungültig;
    niederschlag, regen, regte; notwendigerweise, zwangsläufig; nutzung, verwendung; obgleich, obwohl, wenngleich;
    objektiv, objektivs, sachlich; operation, operieren, operiert; organisieren, organisiert, veranstalten; ort,
    stelle; parlament, volksvertretung; partiell, teilweise; partner, verbündete; passagiere, reisende; pension,
    rente; pensionär, rentner; periode, zeitraum; permanent, ständig; plan, programm; plan, vorgehabt, vorhaben;
    position, posten; position, stellung; preisnachlass, rabatt; premierminister, regierungschef; pressegespräch,
    pressekonferenz; primär, vorrangig; prioritär, vorrangig; priorität, vorrang; probieren, probiert, versuchen,
    versucht; problem, problemen, schwierigkeit; probleme, schwierigkeiten; problemlos, reibungslos; prognose,
    vorhersage; prognostizieren, prognostiziert, vorhergesagt, vorhersagen, vorherzusagen; projekt, vorgehabt,
    vorhaben; proportional, verhältnismäßig; provisorisch, vorläufig; prozedur, verfahren, verfuhren, verfährt;
    prozess, verfahren, verfuhren, verfährt; präsentieren, präsentiert, unterbreiten, vorgelegt, vorlegen,
    vorlegte, vorzulegen; präsident, staatsoberhaupt; prüfung, untersuchung; publikation, veröffentlichung;
    publizieren, publiziert, veröffentlichen, veröffentlicht; quartal, vierteljahr; quartier, unterkunft; quelle,
    ursprung; quote, rate; rang, stellung; rasch, schnell, zügig; reagieren, reagiert, reaktion; reaktivieren,
    reaktiviert, wiederbeleben, wiederzubeleben; realisieren, realisiert, umgesetzt, umsetzen, umsetzt,
    umzusetzen, verwirklichen, verwirklicht; realisierung, umsetzung, verwirklichung; realistisch,
    wirklichkeitsnah; reduktion, reduzieren, reduziert; reduzieren, reduziert, senken, vermindern, vermindert,
    verringern, verringert; reduzierung, senkung, verminderung, verringerung; referenden, referendum,
    volksabstimmung, volksentscheid; regel, vorschrift; regelung, vorschrift; registrieren, registriert,
    verzeichnen; renovieren, renoviert, sanieren, saniert; renovierung, sanierung; repräsentant, vertreter;
    reserven, rücklagen; restaurieren, restauriert, wiederhergestellt, wiederherstellen, wiederherzustellen;
    restaurierung, wiederherstellung; resümee, zusammenfassung; resümieren, resümierte, zusammenfassen,
    zusammenfasste, zusammenzufassen; revidieren, revidiert, überarbeiten; revision, überarbeitung; richterspruch,
    urteil; richtig, zutreffend; riskieren, riskierte, wagen, wagte; robust, solide; route, strecke; ruhe, stille;
    rückgabe, zurückgab, zurückgeben, zurückgegeben, zurückgibt, zurückzugeben; rückgang, zurückgegangen,
    zurückgehen, zurückgeht, zurückging, zurückzugehen; rückkehr, wiederkehr; rückkehr, zurückgekehrt,
    zurückkehren, zurückkehrt, zurückzukehren; rücktritt, zurücktreten, zurückzutreten; rückzahlung, tilgung;
    rückzug, zurückziehen, zurückzuziehen; rüstungsgüter, waffen; sagen, äußern; schießen, schuss; schließung,
    stilllegung; schreiben, schreibend, schriebe, verfassen, verfasste; schrittweise, stufenweise; schulkinder,
    schüler; schwanken, schwankend, schwankt, variieren, variiert; schwer, schwierig; sieg, triumph; signal,
    zeichen; signieren, signiert, unterzeichnen; sinnbildlich, symbolisch; sitzung, tagung; sofort, umgehend,
    unverzüglich; sofortig, umgehend, unverzüglich; soldaten, truppen; staatschef, staatsoberhaupt; staatsgebiet,
    territorien, territorium; stagnation, stillstand; stagnieren, stagniert, stillstehen; standgehalten,
    standhalten, standzuhalten, widerstehen, widersteht, widerständen; steigt, wächst; sterben, sterbend, sterbt,
    tod; sterben, sterbend, sterbt, umgekommen, umkamen, umkommen; sterben, sterbend, sterbt, ums leben kommen;
    stichhaltig, überzeugend; stimme, voten, votum; streng, strikt; studie, untersuchung; ständig, unaufhörlich;
    stärken, verstärken, verstärkte; stärkung, verstärkung; subvention, zuschuss; tatsächlich, wirklich;
    teilgenommen, teilhaben, teilnahm, teilnehmen, teilnimmt, teilzuhaben, teilzunehmen; teilweise, zum teil;
    tendenz, trend; todesopfer, tote; tote, verstorbene; tragbar, zumutbar; tragen, übernehmen; transfer,
    übertragung; trotz, ungeachtet; trägt, übernimmt; töten, tötung; umfangreich, umfassend, weitreichend; umfeld,
    umgebung; umgab, umgeben, umgibt, umringen, umringt; umgebung, umland; umgestalten, umgewandelt, umwandeln,
    umwandelt, umzugestalten, umzuwandeln; umgestaltung, umwandlung; umgezogen, umziehen, umzieht, umzog, umzug,
    umzuziehen; umsicht, vorsicht; unablässig, ununterbrochen; unabwendbar, unausweichlich, unvermeidlich;
    unbedeutend, unerheblich; unbedeutend, unwichtig; unbestreitbar, unstrittig; unbestreitbar, zweifellos;
    unentbehrlich, unerlässlich, unverzichtbar; unerträglich, untragbar; unerträglich, unzumutbar; unerwartet,
    unvorhergesehen; ungenügend, unzureichend; unterband, unterbinden, unterbunden, verhindern; unterhandeln,
    verhandeln; untersagen, untersagt, verbieten, verbotene; untersagung, verbot, verbots; unterscheiden,
    unterschied; unterschiedlich, verschieden, verschiedenartig, verschiedenste; unterschreiben, unterschrift;
    unterschreiben, unterzeichnen; unterschrift, unterzeichnung; unwirksam, wirkungslos; urheber, verfasser;
    urnengang, wahlen; variabel, variablen, veränderlich; veranschaulichen, verdeutlichen, verdeutlicht;
    verantwortlich, zuständig; verantwortung, zuständigkeit; verband, verbandes, vereinigung; verbarg, verbergen,
    verbirgt, verborgen, verstecken, versteckt; verbinden, verbundene, verknüpfen, verknüpft; verbindung,
    verknüpfung; verbindung, zusammenhang; vereinen, vereinigen, vereinigten, vereint; verfügbar, vorhanden;
    verfügbarkeit, vorhandensein; vergleichbar, ähnlich; verhindern, vorbeugen, vorzubeugen; verhör, vernehmung;
    verhören, verhört, vernahm, vernehmen, vernimmt; verifizieren, verifiziert, überprüfen, überprüft; verkauf,
    veräußerung; verkaufen, verkaufter, veräußern; verlassen, weggegangen, weggehen, weggeht, wegzugehen;
    verletzen, verwunden; verletzte, verletzter, verwundete; verletzung, verwundung; verlieren, verlorenen,
    verlust; verlässlich, zuverlässig; verpassen, verpasste, versäumen, versäumt; versammeln, versammelt,
    zusammengekommen, zusammenkamen, zusammenkommen, zusammenkommt, zusammenzukommen; versammlung, zusammenkunft;
    verschiebung, vertagung; verschlechtern, verschlechtert, verschlimmern, verschlimmerte; verschlechterung,
    verschlimmerung; verschmutzen, verschmutzte, verunreinigen, verunreinigte; verschmutzung, verunreinigung;
    verschärfen, verschärft, zugespitzt, zuspitzen; verschärfung, zuspitzung; versprechen, versprich,
    versprochene, zugesagt, zusagen, zusagt; versprechen, versprich, versprochene, zusage; verspätung,
    verzögerung; vertreibung, vertrieben; veränderung, wandel; veränderung, änderung; vorangegangen, vorherig;
    vorangehen, vorangeht, vorausgegangen, vorausgehen, vorausgeht, vorausging; voraussehen, vorhersehen,
    vorherzusehen; vorfall, zwischenfall; vorgegangen, vorgehen, vorgehensweise, vorgeht, vorging, vorzugehen;
    vorgeschrieben, vorschreiben, vorschreibt, vorschrift, vorzuschreiben; vorgezogen, vorverlegen, vorziehen,
    vorzieht, vorzuziehen; vorher, zuvor; vorläufig, übergangsweise; vorschlag, vorstoß; vorwerfen, vorwurf,
    vorzuwerfen; vorübergehend, zeitweilig; wachstum, zunahme; weitere, zusätzlich; weltall, weltraum; wesentlich,
    wichtig; widersprechen, widerspruch; wiederaufbau, wiederaufbaus, wiedererrichtung; wiederaufbauen,
    wiedererrichten; wirtschaft, ökonomie; wirtschaftlich, ökonomisch; zahl, ziffer; zeitraum, zeitspanne; ziel,
    zweck; zivilist, zivilperson; zivilisten, zivilpersonen; zugang, zutritt; zugegriffen, zugreifen, zugreift,
    zugriff, zuzugreifen; zugenommen, zunahme, zunehmen, zunimmt, zuzunehmen; zugeteilt, zugewiesen, zuteilen,
    zuweisen, zuzuweisen; zusammenbrach, zusammenbrechen, zusammenbricht, zusammenbruch, zusammengebrochen;
    zusammengekommen, zusammenkamen, zusammenkommen, zusammenkommt, zusammenkunft, zusammenzukommen;
    übereingekommen, übereinkommen, übereinkunft; überflutung, überschwemmung; übergab, übergeben, übergibt,
    übertragen, übertrug, überträgt; übergabe, übertragung; übernahme, übernehmen, übernehmt, übernimm;
    überschreiten, überschritten, übersteigen, übersteigt, überstieg, übertraf, übertreffen, übertrifft,
    übertroffen
    """
)
