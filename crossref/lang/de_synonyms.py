"""German words of which one may stand for the other in a report of what was said; collected from memory of news prose.

Every two words of a group say the same in nearly every place; forms whose stem differs stand beside their lemma."""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

SYNONYMS = read_synonyms(
    """
    abermals, erneut, nochmals, wieder; abfahren, abfuhr, abreisen; abfahrt, abreise; abfall, müll; abfälle, müll;
    abgehalten, abhalten, abzuhalten, durchführen, durchführt, durchgeführt, durchzuführen; abgekommen, abkommen,
    vereinbarung, übereinkunft; abgelaufen, ablaufen, abläuft, ausgelaufen, auslaufen, ausläuft; abgelegen,
    entfernt, fern; abgemacht, abmachen, verabreden, vereinbaren; abgenommen, abnehmen, abnimmt, abzunehmen, sank,
    sinken, zurückgegangen, zurückgehen, zurückgeht; abgeordnete, parlamentarier; abgeschlossenen, abschließen,
    abzuschliessen, beenden; abgeschwächt, abschwächen, mildern; abgetreten, abtreten, zurücktreten; abgewehrt,
    abwehren, abzuwehren, zurückschlagen; abgezogen, abziehen, abzieht, abzuziehen, zurückziehen, zurückzuziehen;
    abkommen, vertrag; ablauf, verlauf; ableben, tod; ablehnen, abzulehnen, verweigern, verweigert; ablehnen,
    abzulehnen, zurückweisen; ablehnung, verweigerung; ablehnung, zurückweisung; ablösen, ersetzen, ersetzt;
    abmachung, vereinbarung; abmildern, lindern, mildern; abnahme, rückgang; abordnung, delegation; abschluss,
    beendigung; abschluss, ende; abschnitt, phase; absicht, vorsatz; absicht, ziel; absinken, sank, sinken;
    absprache, vereinbarung; abstimmung, voten, votum; abstreiten, bestreiten; abwesenheit, fehlen, fehlt,
    gefehlt; abzug, rückzug; abändern, geändert, ändern, ändert; ackerbau, landwirtschaft; administration,
    verwaltung; agenda, tagesordnung; aktuell, derzeit, gegenwärtig, momentan, zurzeit; aktuell, derzeitig,
    gegenwärtig, jetzig; akzeptieren, akzeptiert, annehmen, anzunehmen; allerdings, dennoch, jedoch;
    allgemeinheit, öffentlichkeit; allianz, bündnis; alliierte, verbündete; alljährlich, jedes jahr, jährlich;
    allmählich, nach und nach; alternative, option, wahlmöglichkeit; amt, posten; amtskollege, kollege;
    amtsperiode, amtszeit; analyse, auswertung; analysieren, analysiert, ausgewertet, auswerten; anbieten,
    angebotenen, anzubieten, bieten; andauern, angehalten, anhalten, anzuhalten; andauernd, dauernd, fortwährend,
    ständig; anders als, im gegensatz zu; anfang, auftakt, beginn, start; anfangen, anfing, anfängt, angefangen,
    anzufangen, beginnen, begonnene, starten; anfänglich, ursprünglich; anführen, anführt, angeführt, genannter,
    nennen; angebot, offerte; angebot, vorschlag; angegangen, angehen, angeht, anging, anpacken, anzugehen;
    angegangen, angehen, angeht, anging, anzugehen, betreffen; angeglichen, angleichen, anpassen, anzupassen;
    angehoben, anheben, anzuheben, erhöhen; angehörige, mitglied; angekommen, ankam, ankommen, ankommt,
    anzukommen, eingetroffen, eintraf, eintreffen, eintrifft; angekündigt, ankündigen, ankündigt, bekanntgeben,
    bekanntgegeben; angelegenheit, sache; angelegt, anlegen, anlegt, anzulegen, investieren, investiert;
    angemeldet, anmelden, anzumelden, registrieren, registriert; angemessen, geeignet, passend; angeordnet,
    anordnen, verfügen, verfügt; angesehen, ansah, ansehen, ansieht, anzusehen, betrachten; angesehen, ansah,
    ansehen, ansieht, anzusehen, reputation, ruf; angesteckt, anstecken, infizieren, infiziert; angestellt,
    anstellen, anstellt, anzustellen, eingestellt, einstellen, einstellt, einzustellen; angestellte, mitarbeiter;
    angestiegen, ansteigen, ansteigt, gestiegenen, steigen, steigender, zugenommen, zunehmen, zunimmt; angewandte,
    angewendet, anwenden, anzuwenden, eingesetzt, einsetzen, einsetzt, einzusetzen; angezweifelt, anzweifeln,
    bezweifeln, bezweifelt, in zweifel ziehen; angleichung, anpassung; angreifen, anzugreifen, attackieren,
    attackiert; angrenzend, benachbart; angriff, angriffs, attacke; angst, furcht; anhebung, erhöhung; anhänger,
    befürworter, unterstützer; ankauf, kauf; ankunft, eingetroffen, eintraf, eintreffen, eintrifft; ankurbeln,
    beleben, belebten, stimulieren; anlage, einrichtung; anlage, investition; anlass, grund; anleger, investor;
    anmeldung, registrierung; anmieten, gemietet, mieten; annähernd, nahezu; anreiz, ansporn; anschlag, attentat;
    anschließend, danach, hernach; anschließend, nachfolgend; anschuldigung, beschuldigung, vorwurf; ansicht,
    auffassung, meinung; anspannung, spannung; anspornen, motivieren, motiviert; ansprache, rede; ansteckung,
    infektion; anstieg, zunahme; anstrengung, bemühung; anteil, prozentsatz; anteilnahme, beileid; antwort,
    erwiderung; antwort, reaktion; antworten, entgegnen, erwidern, erwiderte, geantwortet; anwalt, rechtsanwalt;
    anweisung, instruktion, weisung; anwendung, einsatz; anwärter, bewerber, kandidat; anzahl, menge; anzahl,
    zahl; anzeichen, hinweis, indiz, indizien; apparat, gerät, geräten; appell, aufruf; appellieren, appelliert,
    aufgerufen, aufrufen, aufruft; arbeit, beschäftigung; arbeitnehmer, beschäftigte; arbeitslose, erwerbslose;
    arbeitslosigkeit, erwerbslosigkeit; arbeitsplatz, job; arbeitsplatz, stelle; areal, gebiet; armee, militär,
    streitkräfte; art, sorte; art, weise; arznei, arzneimittel, medikament; arzt, mediziner; aspekt,
    gesichtspunkt; atomar, nuklear; auch, ebenfalls, ebenso, gleichfalls; aufdecken, aufgedeckt, aufzudecken,
    enthüllen, enthüllt; aufgabe, auftrag; aufgehört, aufhören, aufhört, aufzuhören, enden; aufgeklärt, aufklären,
    aufzuklären, geklärt, klären, klärt; aufgekommen, aufkommen, aufkommt, entstehen; aufgeschoben, aufschieben,
    verschieben, verschiebt, verschoben, vertagen, vertagt; aufgespürt, aufspüren, aufzuspüren, entdecken,
    entdeckt; aufgespürt, aufspüren, aufzuspüren, finden; aufgestellt, aufstellen, aufstellt, aufzustellen,
    installieren, installiert; aufgetreten, auftrat, auftreten, auftritt, aufzutreten, erscheinen, erscheint,
    erschien; aufgezeigt, aufzeigen, aufzeigt, aufzuzeigen, gezeigt, zeigen, zeigt; aufgrund, wegen; aufklärung,
    klärung; auflage, bedingung; aufmerksamkeit, beachtung; aufrechterhalten, aufrechtzuerhalten, beibehalten,
    beizubehalten; aufrechterhaltung, beibehaltung; aufsicht, überwachung; aufstand, erhebung, rebellion;
    aufstellung, liste, verzeichnis; aufständische, rebell; aufständische, rebellen; auftrag, mandat;
    aufwendungen, ausgaben; augenblick, moment; ausarbeiten, ausgearbeitet, auszuarbeiten, erarbeiten;
    ausarbeitung, erarbeitung; ausbilden, ausgebildet, auszubilden, geschult, schulen, schult; ausbildung,
    schulung; ausbreiten, ausgebreitet, verbreiten; ausbreitung, verbreitung; ausdehnen, ausgeweitet, ausweiten,
    auszuweiten, erweitern, erweitert; ausdehnung, ausweitung, erweiterung; auseinandersetzung, streit; ausfuhr,
    export; ausführen, ausführt, ausgeführt, auszuführen, durchführen, durchführt, durchgeführt, durchzuführen;
    ausführen, ausführt, ausgeführt, auszuführen, exportieren, exportiert; ausführung, durchführung; ausgedehnt,
    lang; ausgedehnt, weitläufig; ausgeglichen, ausgleichen, auszugleichen, kompensieren, kompensiert;
    ausgehändigt, aushändigen, übergab, übergeben, übergibt, überreichen, überreichte; ausgenommen, außer;
    ausgerechnet, ausrechnen, berechnen, kalkulieren, kalkuliert; ausgerüstet, ausgestattet, ausrüsten,
    ausstatten, auszustatten; ausgesetzt, aussetzen, auszusetzen, unterbrechen; ausgetauscht, austauschen,
    auszutauschen, ersetzen, ersetzt; ausgezeichnet, auszeichnen, ehren, ehrt, geehrt; ausgeübt, auszuüben,
    ausüben, ausübt, praktizieren, praktiziert; ausgleich, kompensation; auskunft, information; ausländisch,
    auswärtig; auslösen, auslöste, auszulösen, hervorgerufen, hervorrufen, hervorruft, verursachen, verursacht;
    ausreichend, genügend; ausreichend, hinreichend; ausrüstung, ausstattung; aussage, bemerkung, äußerung;
    aussage, zeugenaussage; ausschlaggebend, entscheidend, maßgeblich; außerdem, darüber hinaus, ferner, zudem,
    überdies; außergewöhnlich, außerordentlich; aussetzung, unterbrechung; aussicht, perspektive; austausch,
    ersatz; austeilen, verteilen, verteilt; auswirkung, effekt; auswirkung, folge, konsequenz; auszeichnung,
    preis; authentisch, echt; auto, fahrzeug; auto, pkw, wagen, wagte; bahn, zug; bald, demnächst, in kürze;
    bankrott, insolvenz, konkurs, pleite; basieren, basierenden, basiert, beruhen, beruht; bau, bauwerk, gebäude;
    bau, errichtung; bauen, errichten; bauer, landwirt; bauern, landwirte; beachten, berücksichtigen,
    berücksichtigt; beachtlich, beträchtlich, erheblich; beaufsichtigen, überwachen, überwacht; beauftragen,
    beauftragt, betrauen, betraut; beben, erdbeben; bedanken, bedankte, danken, dankt; bedarf, bedürfnis;
    bedauern, bedauert, beklagen, beklagte; bedeuten, heißen; bedeutend, bedeutsam, wichtig; bedeutend, erheblich;
    bedeutung, wichtigkeit; bedingung, voraussetzung; bedrohung, gefahr; beeinträchtigen, beeinträchtigt, gestört,
    stören, störend, stört; beeinträchtigung, behinderung; befolgen, eingehalten, einhalten, einzuhalten;
    befolgung, einhaltung; befugnis, kompetenz, vollmacht; befähigt, qualifiziert; befördern, befördert,
    transportieren, transportiert; beförderung, transport; befürchten, fürchten, gefürchteten; befürchtung, sorge;
    begangen, begehen, begeht, beging, feiern, feiert, gefeiert; begegnung, getroffenen, treffen, treffend,
    zusammenkunft; begleichen, bezahlen; begleiten, geleiten; begreifen, begreift, begriff, verstehen; begrenzen,
    begrenzte, beschränken, beschränkt, eingeschränkt, einschränken, einschränkt, einzuschränken, limitieren,
    limitiert; begrenzung, beschränkung, einschränkung, limitierung; begründen, gerechtfertigt, rechtfertigen,
    rechtfertigt; begründung, rechtfertigung; behandeln, erörtern, erörtert; behandlung, therapie; behausung,
    wohnung; beheben, behoben, beseitigen, beseitigt; behindern, gehemmt, hemmen, hemmt; beihilfe, zuschuss;
    beinahe, fast, nahezu; beinhalten, enthalten, umfassen, umfasste; beistand, hilfe; beistand, unterstützung;
    bekanntgeben, bekanntgegeben, mitgeteilt, mitteilen, mitteilte, mitzuteilen; bekommen, erhalten; beleg,
    beweis, nachweis; belegen, belegt, beweisen, nachgewiesen, nachweisen, nachzuweisen; belegschaft, personal;
    beliefern, beliefert, versorgen, versorgt; belieferung, versorgung; bemerken, bemerkt, festgestellt,
    feststellen, feststellt, festzustellen; bemerkung, kommentar; benachbart, nahe; benachrichtigen,
    benachrichtigt, informieren, informiert; benannt, benennen, benennt, ernannt, ernennen, ernennt; benutzen,
    benutzt, genutzt, nutzen, nutzt, verwandt, verwenden; benötigen, brauchen; benötigen, erfordern, erfordert;
    berechnung, kalkulation; bereich, feld; bereich, gebiet; bereich, sektor; bereit, fertig; bereit, gewillt;
    bereitgestellt, bereitstellen, bereitzustellen, liefern; bereitgestellt, bereitstellen, bereitzustellen, zur
    verfügung stellen; bereits, schon; bericht, report; berichten, erzählen, erzählt; berief, berufen, beruft,
    ernannt, ernennen, ernennt; berufung, ernennung; beruhigen, beruhigt, besänftigen; berühmt, namhaft;
    beschlagnahme, konfiszierung; beschlagnahmen, beschlagnahmt, eingezogen, einziehen, einzieht, einzuziehen,
    konfiszieren; beschließen, beschlossene, entscheiden; beschluss, entscheidung, entschluss; beschreiben,
    beschriebene, geschildert, schildern, schildert; beschreibung, schilderung; beschuldigen, beschuldigt,
    vorwerfen, vorzuwerfen; beschädigen, beschädigt, geschädigt, schädigen, schädigt; beschädigung, geschadet,
    schaden; beschäftigte, mitarbeiter; beschützen, geschützten, schützen, schützend; besiegen, besiegt, schlagen;
    besitz, eigentum; besitzer, eigentümer, inhaber; besonders, insbesondere, vor allem; besorgnis, beunruhigung,
    sorge; besorgt, beunruhigt; besprechen, diskutieren, diskutiert, erörtern, erörtert; bestimmen, festgelegt,
    festgesetzt, festlegen, festlegt, festsetzen, festzulegen; bestimmung, festlegung; bestimmung, regelung;
    bestimmung, vorschrift; bestreiten, dementieren, dementiert; besuch, visite; beteiligung, teilnahme; betonen,
    hervorgehoben, hervorheben, hervorzuheben, unterstreichen, unterstreicht, unterstrichen; betrag, summe;
    betrieb, betriebe, firma, firmen, unternehmen; beurteilen, beurteilt, bewerten, eingeschätzt, einschätzen,
    einzuschätzen; beurteilung, bewertung, einschätzung; bevorstehend, kommend; bevölkerung, einwohner; bewahren,
    bewahrt, erhalten; bewahrung, erhalt; beweggrund, motiv; bewilligen, bewilligt, genehmigen, genehmigt;
    bewilligung, erlaubnis, genehmigung; bewirken, bewirkt, verursachen, verursacht; bewohner, einwohner;
    bewältigen, bewältigt, gemeistert, meistern; bezahlen, gezahlten, zahlen, zahlenden; bezahlung, entlohnung,
    vergütung; bezahlung, zahlung; beziehung, verbindung; bezüglich, hinsichtlich, in bezug auf; bild, foto,
    fotografie; billigen, gebilligt, zustimmen, zuzustimmen; billigung, zustimmung; bisher, bislang; bisherig,
    vorherig; bisweilen, gelegentlich, manchmal; bitte, ersuchen, ersucht; bitten, ersuchen, ersucht; blatt,
    zeitung; bleibe, unterkunft; bleiben, bleibenden, verbleiben, verbleibt, verblieben; bleibend, dauerhaft;
    bloß, lediglich, nur; branche, sektor, wirtschaftszweig; brand, feuer; brief, schreiben; bürger, einwohner;
    chance, gelegenheit; chance, möglichkeit; chaos, durcheinander; chauffeur, fahrer; circa, etwa, rund,
    ungefähr; computer, rechner; daher, deshalb, deswegen, folglich, somit; dank, dankbarkeit; danken, dankt, sich
    bedanken; dargelegt, darlegen, darzulegen, erläutern, erläutert; darlehen, kredit; daten, informationen;
    dauerhaft, ständig; debatte, diskussion; debattieren, diskutieren, diskutiert; dekade, jahrzehnt;
    demonstrieren, demonstriert, gezeigt, zeigen, zeigt; denken, gemeint, glauben, meinen, meint; desaster,
    katastrophe; detonation, explosion; detonieren, explodieren, explodiert; deutlich, klar; dialog, gespräch;
    differenz, meinungsverschiedenheit; differenz, unterschied; disput, streit; dokument, unterlage; dominieren,
    dominiert, vorherrschen; dringend, dringlich; dringend, eilig; droge, rauschgift; durch, mittels; durchqueren,
    überqueren, überquerte; durchschnitt, mittel; durchschnittlich, im schnitt; effekt, wirkung; effektiv,
    wirksam, wirkungsvoll; effektivität, wirksamkeit; effizient, wirkungsvoll; ehemalig, früher; ehemals, einst,
    früher; ehren, ehrt, geehrt, gewürdigt, würdigen, würdigt; eigenschaft, kennzeichen, merkmal; eigenständig,
    selbstständig; einbauen, eingebaut, einzubauen, installieren, installiert; einberufen, zusammenrufen;
    eindeutig, klar; einfach, leicht, simpel, simple; einfluss, einwirkung; einfuhr, import; einführen, einführt,
    eingeführt, einzuführen, importieren, importiert; eingerichtet, einrichten, einzurichten, etablieren,
    etabliert; eingerichtet, einrichten, einzurichten, gegründet, gründen; eingeräumt, einräumen, einräumt,
    einzuräumen, gewähren, gewährt; eingeräumt, einräumen, einräumt, einzuräumen, zugeben, zugegeben, zugibt,
    zuzugeben; eingeschlossen, einschließen, umfassen, umfasste; eingesetzt, einsetzen, einsetzt, einzusetzen,
    verwandt, verwenden; eingespart, einsparen, gespart, sparen, spart; eingeweiht, einweihen, eröffnen;
    einheimisch, inländisch; einigung, vereinbarung, übereinkunft; einkreisen, umzingeln; einmütig, einstimmig;
    einrichtung, gründung; einrichtung, institution; einsatz, mission; einsatz, verwendung; einstellung, haltung;
    einsturz, zusammenbruch; einstürzen, zusammenbrechen, zusammenbricht, zusammengebrochen; einweihung,
    eröffnung; einwilligen, zustimmen, zuzustimmen; einwilligung, zustimmung; elektrizität, strom; elementar,
    fundamental, grundlegend; empfehlen, empfohlenen, raten; empfehlung, rat, ratschlag; ende, schluss; energisch,
    entschieden; enorm, gewaltig, riesig; entdecken, entdeckt, finden; entdeckung, fund; entführen, entführte,
    kidnappen; entkräften, widerlegen, widerlegt; entsandt, entsenden, geschickt, schicken, schickt;
    entschließung, resolution; entschuldigen, entschuldigt, vergeben, verzeihen; entschuldigung, verzeihung;
    entschädigen, entschädigt, kompensieren, kompensiert; entschädigung, kompensation, schadenersatz; entwarf,
    entwerfen, entwirft, entworfen, entwürfen, konzipieren, konzipiert; epoche, zeitalter, ära; erachten,
    gehaltenen, halten; erdgas, gas; erdöl, öl; ereignen, geschah, geschehen, geschieht, passieren, passiert;
    ereignen, zugetragen, zutragen; ereignis, geschehnis; erfolgen, erfolgt, stattfand, stattfinden,
    stattgefunden; erfolgreich, gelungen, gelungene; erforderlich, notwendig, nötig; erfordernis, voraussetzung;
    erfreuen, erfreute, genießen, genossen; ergebnis, resultat; ergreifen, ergreift, ergriffen, unternehmen;
    ergänzen, ergänzt, hinzufügen, hinzugefügt, hinzuzufügen; erhalt, erhaltung; erhalten, erlangen, erlangt;
    erhöhen, gesteigert, steigern, steigert; erhöhung, steigerung; erklären, erläutern, erläutert; erklärung,
    erläuterung; erkrankung, krankheit; erlangen, erlangt, erzielen, erzielt; erlauben, ermöglichen; erlauben,
    gestatten, zugelassen, zulassen, zuzulassen; ermitteln, ermittelt, festgestellt, feststellen, feststellt,
    festzustellen; ermittlung, untersuchung; ermittlungen, untersuchungen; ermuntern, ermuntert, ermutigen,
    ermutigt; ernst, schwer; ernte, ernteertrag; erproben, erprobt, getestet, testen; erprobung, test, versuch;
    erreichen, erzielen, erzielt; erreichen, geschaffen, geschafft, schaffen, schafft, schuf; erstatten,
    zurückgezahlt, zurückzahlen; erstattung, rückzahlung; erwarb, erwerben, erwirbt, erworben, gekaufte, kaufen;
    erwerb, kauf; erwogen, erwägen, erwägt, in betracht ziehen; erwägung, überlegung; erwähnen, erwähnt,
    genannter, nennen; erzeugen, erzeugt, produzieren, produziert; erzeugnis, produkt; erzeugnis, ware; erzeugung,
    produktion; essen, nahrung; etappe, phase; evakuieren, geräumt, räumen, räumt; evakuierung, räumung; event,
    veranstaltung; exakt, genau, präzise; experiment, versuch; experte, fachmann, sachverständige, spezialist;
    experten, fachleute, spezialisten; fabrik, werk; fahrt, fahrten, reise; fair, gerecht; fallen, fallenden,
    sank, sinken; falsch, unrichtig; fehlen, fehlt, gefehlt, mangel; fehlen, fehlt, gefehlt, mangeln, mangelt;
    fehler, irrtum; fehlgeschlagen, fehlschlagen, gescheitert, scheitern, scheiterte; fehlschlag, misserfolg;
    feier, fest; ferien, urlaub; fernsehen, tv; fertigen, fertigt, gefertigt, hergestellt, herstellen, herstellt,
    herzustellen, produzieren, produziert; fertiggestellt, fertigstellen, vollenden; fertigstellung, vollendung;
    fertigung, herstellung, produktion; fest, stabil; festgestellt, feststellen, feststellt, festzustellen,
    konstatieren, konstatiert; festigen, gefestigt, stabilisieren, stabilisiert; festigen, gefestigt, stärken;
    feuerpause, waffenruhe, waffenstillstand; film, streifen, streifte; fiskalisch, steuerlich; fliehen, flüchten;
    flugzeug, maschine; fokus, schwerpunkt; folgende, nachfolgende; fordern, geforderten, verlangen; forderung,
    verlangen; forscher, wissenschaftler; forschungsarbeit, studie; fortführen, fortgeführt, fortgesetzt,
    fortsetzen, fortsetzt, fortzuführen, fortzusetzen, weiterführen, weitergeführt, weiterzuführen; fortführung,
    fortsetzung, weiterführung; fortschritt, weiterentwicklung; frage, thema, themen; friedlich, gewaltfrei;
    früher, vormals; funktion, rolle; fördern, geförderten, unterstützen; förderung, unterstützung; führen,
    führend, geleitet, leiten, leitenden; führung, leitung; ganz, gesamt; ganzheit, gesamtheit; garantieren,
    garantiert, gewährleisten, sichergestellt, sicherstellen, sicherzustellen; gebiet, region; gebiet,
    territorien, territorium; gebiet, zone; gebrauchen, gebrauchte, genutzt, nutzen, nutzt; gefahr, gefahren,
    risiken, risiko, risikos; gefangene, häftling; gefangene, inhaftierte; gefecht, kampf; gefährlich, riskant;
    gefängnis, haftanstalt; gegebenheit, umstand; gegenstand, thema, themen; gegenübergestellt, gegenüberstellen,
    vergleichen, vergleicht, verglichen; gegenüberstellung, vergleich; geglückt, gelingen, gelungenen, glücken;
    gegner, kontrahent, widersacher; gegner, rivale; gegründet, geschaffen, geschafft, gründen, schaffen, schafft,
    schuf; gehalt, lohn; geheilt, heilen, heilt, kurieren; gehört, hören, hört, zugehört, zuhören, zuhört,
    zuzuhören; geklärt, klären, klärt, lösen, lösten; gekürzt, kürzen, verringern, verringert; geladene, geschäft,
    laden; geld, mittel; gelder, mittel; geltend, gültig; gemeinde, kommune; gemeinsam, gemeinschaftlich;
    gemeinsam, zusammen; gemächlich, langsam; gemäß, laut, zufolge; genehmigung, zulassung; genutzt, nutzen,
    nutzt, vorteil; geplanter, planen, vorgesehen, vorsehen, vorsieht; geprüften, kontrollieren, kontrolliert,
    prüfen, überprüfen, überprüft; geprüften, prüfen, untersuchen, untersucht; geregelt, regeln, regelt,
    regulieren, reguliert; gerichtsverfahren, prozess; gesamt, komplett, vollständig; geschah, geschehen,
    geschieht, passieren, passiert, sich ereignen; gescheitert, misserfolg, scheitern, scheiterte; geschickt,
    gesendet, schicken, schickt, senden; geschleudert, schleudern, schleuderte, werfen; geschlossenes, schließen,
    zugemacht, zumachen; geschuldet, schulden, verbindlichkeiten; geschuldet, schulden, verschuldung; geschützten,
    schützen, schützend, sichern; gesendet, senden, übermitteln, übermittelt; gesetz, gesetzgebung; gesiegt,
    gewinnen, siegen, siegte; gespräch, interview; gespräch, unterredung; gespräche, unterredungen; gespräche,
    verhandlungen; gewachsen, wachsen, wachsender, wuchs, zugenommen, zunehmen, zunimmt; gewinn, profit; gewinner,
    sieger; gewohnt, üblich; gewähren, gewährt, zuerkannt, zuerkennen; gewährleistung, sicherstellung; gewöhnlich,
    normalerweise, üblicherweise; gewöhnlich, üblich; geändert, modifizieren, modifiziert, ändern, ändert;
    geändert, verändern, verändert, ändern, ändert; gipfel, gipfeltreffen; gleich, identisch; gleichartigkeit,
    ähnlichkeit; gleichzeitig, simultan, zugleich; global, weltweit; gratis, kostenlos, unentgeltlich; gravierend,
    schwer, schwersten, schwerwiegend; grenzüberschreitend, länderübergreifend; grund, ursache; grundlegend,
    wesentlich; gründlich, sorgfältig; gründung, schaffung; gänzlich, vollkommen, vollständig, völlig; günstig,
    vorteilhaft; haltung, position, standpunkt; handel, handelsverkehr; handy, mobiltelefon; hauptsächlich, in
    erster linie, vorwiegend; heimkehren, zurückgekehrt, zurückgekommen, zurückkam, zurückkehren, zurückkehrt,
    zurückkommen, zurückkommt, zurückzukehren, zurückzukommen; helfen, unterstützen; herausgabe, rückgabe;
    herausgeben, herausgegeben, herauszugeben, zurückgeben, zurückgegeben, zurückzugeben; herkunft, ursprung;
    herrühren, stammen, stammt; hersteller, produzent; hilfe, unterstützung; hilfreich, nützlich; hinauszögern,
    verzögern, verzögert; hindernis, hürde; hingewiesen, hinweisen, hinwies, hinzuweisen, verweisen, verwies,
    verwiesen; hospital, klinik, krankenhaus; häufig, oft; häufig, oftmals; höchstgrenze, obergrenze; im laufe,
    während; immer, stets; immobilie, liegenschaft; implementierung, umsetzung; in betracht kommen, infrage
    kommen; inakzeptabel, unannehmbar; informieren, informiert, mitgeteilt, mitteilen, mitteilte, mitzuteilen;
    informieren, informiert, unterrichten; initiative, vorstoß; innenstadt, stadtzentrum; innere, intern, interne;
    innovativ, neuartig; instandsetzen, reparieren, repariert; instandsetzung, reparatur; instrument, mittel;
    instrument, werkzeug; intensiv, stark; inzwischen, mittlerweile, unterdessen; jetzt, nun; jäh, plötzlich,
    unvermittelt; jüngst, kürzlich, neulich, unlängst; kamerad, kollege; kapazität, leistungsfähigkeit; kategorie,
    klasse; kommende, nächste; komplex, kompliziert, vielschichtig; kompliziert, schwierig; konkretisieren,
    konkretisiert, präzisieren; konkurrent, rivale; konsum, verbrauch; konsumenten, verbraucher; kontext, rahmen;
    kontrakt, vertrag; kontrolle, überprüfung; kontrovers, kontroverse, strittig, umstritten; konzern,
    unternehmen; kooperation, zusammenarbeit; kooperieren, kooperiert, zusammenarbeiten, zusammengearbeitet,
    zusammenzuarbeiten; korrekt, richtig; kosten, unkosten; kostspielig, teuer, teuerste, teurer; kraftstoff,
    sprit, treibstoff; kräftig, stark; kräftigen, stärken; künftig, zukünftig; kürzung, verringerung; lage,
    situation; lage, standort; land, nation; land, staat; laster, lastwagen, lkw; leben, lebend, wohnen, wohnt;
    lebensmittel, nahrungsmittel; lehrer, lehrkraft; lehrer, lehrkräfte; leicht, mühelos; leitlinie, richtlinie;
    letztendlich, letztlich, schließlich; leute, menschen; lieferant, zulieferer; lieferung, zustellung; länder,
    nationen; länder, staaten; managen, verwalten; mannigfaltig, vielfältig; masse, menge; maßnahme, schritt;
    medien, presse; mediziner, ärzte; mehrfach, mehrmals, wiederholt; meldung, mitteilung; meldung, nachricht;
    menge, quantität; mensch, person; methode, verfahren; miete, mietzins; ministerien, ministerium, ressort;
    ministerpräsident, regierungschef; mitgemacht, mitmachen, mitmacht, mitzumachen, teilgenommen, teilnahm,
    teilnehmen, teilnimmt, teilzunehmen; mittelpunkt, zentren, zentrum; mut, tapferkeit; mutig, tapfer;
    möglichkeit, option; nach wie vor, weiterhin; nachbarland, nachbarstaat; nachdenken, nachdenkt, nachgedacht,
    nachzudenken, überlegen, überlegt; nachforschung, recherche; nachher, später; nachprüfen, überprüfen,
    überprüft; nationalisieren, verstaatlichen; nationalisierung, verstaatlichung; neu, neuartig, neuste;
    niederschlag, regen, regte; notwendigerweise, zwangsläufig; nutzung, verwendung; obgleich, obwohl, wenngleich;
    offenkundig, offensichtlich; ort, stelle; parlament, volksvertretung; partner, verbündete; pension, rente;
    pensionär, rentner; periode, zeitraum; plan, programm; plan, vorhaben; position, posten; position, stellung;
    premierminister, regierungschef; pressegespräch, pressekonferenz; prioritär, vorrangig; priorität, vorrang;
    probieren, probiert, versuchen, versucht; problem, problemen, schwierigkeit; probleme, schwierigkeiten;
    projekt, vorhaben; provisorisch, vorläufig; prozess, verfahren; präsentieren, präsentiert, unterbreiten,
    vorgelegt, vorlegen, vorzulegen; präsident, staatsoberhaupt; prüfung, untersuchung; publikation,
    veröffentlichung; publizieren, publiziert, veröffentlichen, veröffentlicht; quartier, unterkunft; quote, rate;
    rasch, schnell, zügig; realisieren, realisiert, umgesetzt, umsetzen, umsetzt, umzusetzen, verwirklichen,
    verwirklicht; realisierung, umsetzung, verwirklichung; reduzieren, reduziert, senken, vermindern, vermindert,
    verringern, verringert; reduzierung, senkung, verminderung, verringerung; regel, vorschrift; regelung,
    vorschrift; registrieren, registriert, verzeichnen; repräsentant, vertreter; restaurieren, restauriert,
    wiederhergestellt, wiederherstellen, wiederherzustellen; restaurierung, wiederherstellung; resümieren,
    zusammenfassen, zusammenzufassen; revidieren, revidiert, überarbeiten; revision, überarbeitung; richterspruch,
    urteil; robust, solide; route, strecke; ruhe, stille; rückkehr, wiederkehr; rüstungsgüter, waffen; sagen,
    äußern; schließung, stilllegung; schreiben, verfassen, verfasste; schrittweise, stufenweise; schulkinder,
    schüler; schwer, schwierig; sieg, triumph; signal, zeichen; signieren, signiert, unterzeichnen; sitzung,
    tagung; sofort, umgehend, unverzüglich; sofortig, umgehend, unverzüglich; soldaten, truppen; staatschef,
    staatsoberhaupt; staatsgebiet, territorien, territorium; stagnation, stillstand; standhalten, widerstehen;
    steigt, wächst; sterben, umgekommen, umkommen; sterben, ums leben kommen; stimme, voten, votum; streng,
    strikt; studie, untersuchung; stärken, verstärken, verstärkte; stärkung, verstärkung; subvention, zuschuss;
    tatsächlich, wirklich; teilweise, zum teil; tendenz, trend; todesopfer, tote; tragen, übernehmen; trotz,
    ungeachtet; trägt, übernimmt; umfangreich, umfassend, weitreichend; umfeld, umgebung; umgeben, umgibt,
    umringen, umringt; umgebung, umland; umgestalten, umgewandelt, umwandeln, umzuwandeln; umgestaltung,
    umwandlung; unablässig, ununterbrochen; unabwendbar, unausweichlich, unvermeidlich; unbestreitbar, unstrittig;
    unentbehrlich, unerlässlich, unverzichtbar; unerträglich, untragbar; unerträglich, unzumutbar; unerwartet,
    unvorhergesehen; unterbinden, unterbunden, verhindern; untersagen, untersagt, verbieten, verbotene;
    untersagung, verbot, verbots; unterschiedlich, verschieden, verschiedenartig, verschiedensten; unterschreiben,
    unterzeichnen; unterschrift, unterzeichnung; urnengang, wahlen; verantwortlich, zuständig; verantwortung,
    zuständigkeit; verbergen, verbirgt, verborgen, verstecken, versteckt; verbinden, verbundene, verknüpfen,
    verknüpft; verbindung, zusammenhang; vereinen, vereinigen, vereinigten, vereint; verfügbar, vorhanden;
    vergleichbar, ähnlich; verhindern, vorbeugen, vorzubeugen; verifizieren, verifiziert, überprüfen, überprüft;
    verkauf, veräußerung; verkaufen, veräußern; verlassen, weggehen; verletzen, verwunden; verletzte, verletzter,
    verwundete; verletzung, verwundung; versammeln, versammelt, zusammengekommen, zusammenkommen; versammlung,
    zusammenkunft; verschiebung, vertagung; verschlechtern, verschlechtert, verschlimmern; verschlechterung,
    verschlimmerung; verschmutzen, verunreinigen; verschmutzung, verunreinigung; verschärfen, verschärft,
    zugespitzt, zuspitzen; verschärfung, zuspitzung; versprechen, versprochene, zugesagt, zusagen, zusagt;
    versprechen, versprochene, zusage; verspätung, verzögerung; veränderung, wandel; veränderung, änderung;
    vorangegangen, vorherig; vorfall, zwischenfall; vorgegangen, vorgehen, vorgehensweise, vorgeht, vorzugehen;
    vorgezogen, vorverlegen, vorziehen, vorzuziehen; vorher, zuvor; vorschlag, vorstoß; vorübergehend, zeitweilig;
    wachstum, zunahme; weitere, zusätzlich; wesentlich, wichtig; wiederaufbau, wiedererrichtung; wiederaufbauen,
    wiedererrichten; wirtschaft, ökonomie; wirtschaftlich, ökonomisch; zeitraum, zeitspanne; ziel, zweck; zugang,
    zutritt; zugeteilt, zugewiesen, zuteilen, zuweisen; überflutung, überschwemmung; übergab, übergeben, übergibt,
    übertragen, übertrug, überträgt; übergabe, übertragung; überschreiten, überschritten, übersteigen, übersteigt,
    übertraf, übertreffen, übertrifft, übertroffen
    """
)
