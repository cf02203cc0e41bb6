"""German words whose change changes what was said; collected by reading official prose and its grammar."""

from __future__ import annotations

from crossref.lang.base import Critical
from crossref.lang.de_synonyms import SYNONYMS
from crossref.lang.tables import read_groups, read_pairs, read_words

CRITICAL = Critical(
    negators=read_words(
        """
        kein, keine, keinem, keinen, keiner, keinerlei, keines, keins, keinesfalls, keineswegs, mitnichten, nicht,
        nichts, nie, niemals, niemand, niemandem, niemanden, nimmer, nirgends, nirgendwo, noch nie, ohne, weder
        """
    ),
    empty_negations=read_words(
        """
        nicht zuletzt, nicht zu vergessen, niemand außer, niemand anderes als, niemand anders als, nichts als, ohne frage, ohne zweifel, nichts anderes als, nichts weniger als
        """
    ),
    negative_prefixes=("miss", "nicht", "un"),
    lexical_negation=read_words(
        """
        abgelehnt ablehnen ablehnt ablehnte ablehnung abstreiten abstreitet ausgeschlossen ausnahme ausschließen
        ausschließt außer beenden beendet bestreiten bestreitet bestritt bestritten dementieren dementiert dementierte
        fehlen fehlt fehlte gescheitert gestoppt lehnen lehnt lehnte leugnen leugnet leugnete mangelt mangelte
        scheitern scheitert scheiterte stoppen stoppt stoppte unmöglich untersagen untersagt untersagte unterlassen
        unterlässt unterließ verbieten verbietet verbot verboten verhindern verhindert verhinderte vermeiden vermeidet
        vermied verneinen verneint verneinte versäumt versäumte verweigern verweigert verweigerte verweigerung
        verwehrt verzicht verzichten verzichtet verzichtete weigern weigert weigerte weigerung widerspricht
        zurückgewiesen zurückweisen zurückweist
        """
    ),
    naming=read_words(
        """
        wort worte wörter wörtern worts wortes begriff begriffe begriffen begriffs ausdruck ausdrücke adjektiv
        """
    ),
    mutual=read_words(
        """
        trifft treffen traf trafen getroffen spricht sprechen sprach sprachen gesprochen verhandelt verhandeln
        verhandelte verhandelten redet reden redete redeten geredet diskutiert diskutieren diskutierte diskutierten
        kooperiert kooperieren kooperierte grenzt grenzen
        """
    ),
    writing=read_words("posten schreiben twittern"),
    attempts=read_words(
        """
        versuche versucht versuchen versuchte versuchten half halfen helfe helfen hilft geholfen bemüht bemühe bemühen
        bemühte bemühten strebt streben strebte strebten
        """
    ),
    stances=read_words(
        """
        bedauern befürchten beglückwünschen beklagen beschließen bezweifeln danken erwarten feiern fürchten
        gratulieren hoffen klagen prognostizieren rechnen spekulieren spotten vermuten voraussagen
        voraussehen vorhersagen wissen wünschen zweifeln
        """
    ),
    linking=read_words(
        """
        an auf aus bei für gegen hinter im in ins mit nach neben ohne um vom von vor wegen zu zum zur zwischen
        über
        """
    ),
    light_heads=read_words(
        """
        anzahl art bereich bezirk ende feld form gebiet gruppe herzen hälfte jahr kreis land mehrheit menge
        mitte monat norden ort osten paar platz rahmen rand region reihe republik rolle sache seite serie sitz
        stadt stelle summe süden teil teile verlauf vertreter westen woche zahl zentrum
        """
    ),
    opposing=("gegen",),
    privatives=read_words("-frei -los -lose -losen -loser -loses ausgeschlossen fehlen fehlt frei mangelt null"),
    modals=read_pairs(
        """
        beabsichtigen=plan, beabsichtigt=plan, darf=may, dürfe=may, dürfen=may, dürfte=may, dürften=may, durfte=may,
        durften=may, empfehle=recommend, empfehlen=recommend, empfiehlt=recommend, erhofft=hope, erwarte=expect,
        erwarten=expect, erwartet=expect, erwartete=expect, fordere=demand, fordern=demand, fordert=demand,
        forderte=demand, forderten=demand, hoffe=hope, hoffen=hope, hofft=hope, hoffte=hope, imstande=can, in der
        lage=can, kann=can, können=can, könne=can, könnte=could, könnten=could, möchte=want, möchten=want, muss=must,
        musste=must, mussten=must, müsse=must, müssen=must, müsste=must, müssten=must, plane=plan, planen=plan,
        plant=plan, plante=plan, planten=plan, soll=should, solle=should, sollen=should, sollte=should,
        sollten=should, verlange=demand, verlangen=demand, verlangt=demand, verlangte=demand, verpflichtet=must,
        versuche=try, versuchen=try, versucht=try, versuchte=try, werde=will, werden=will, will=want, wird=will,
        wolle=want, wollen=want, wollte=want, wollten=want, würde=would, würden=would, wünschen=want, wünscht=want,
        appelliere=urge, appellieren=urge, appelliert=urge, appellierte=urge
        """
    ),
    quantifiers=read_pairs(
        """
        so gut wie=nearly, gewöhnlich=often, in der regel=often, meistens=most, normalerweise=often, üblicherweise=often,
        alle=all, allein=only, allem=all, allen=all, aller=all, alles=all, annähernd=nearly, ausschließlich=only,
        ausnahmslos=all, beide=both, beiden=both, beider=both, bis zu=at_most, bloß=only, ca=about, circa=about,
        einige=some, einigen=some, einiger=some, einzelne=few, etliche=many, etlichen=many, etwa=about, fast=nearly,
        gesamte=all, gesamten=all, häufig=often, höchstens=at_most, hälfte=half, immer=always, jede=each, jedem=each,
        jeden=each, jeder=each, jedes=each, kaum=rarely, knapp=nearly, lediglich=only, manche=some, manchen=some,
        manchmal=sometimes, maximal=at_most, mehr als=more_than, mehrere=some, mehreren=some, mehrheit=most,
        meist=most, meisten=most, mindestens=at_least, minderheit=few, nahezu=nearly, nicht mehr als=at_most, nicht
        weniger als=at_least, nur=only, oft=often, rund=about, sämtliche=all, sämtlichen=all, selten=rarely,
        stets=always, ungefähr=about, unter=less_than, viel=many, viele=many, vielen=many, vieler=many, weniger
        als=less_than, wenige=few, wenigen=few, wenigstens=at_least, zahlreiche=many, zahlreichen=many,
        zumindest=at_least, überwiegend=most, über=more_than
        """.replace("", "").replace("", "")
    ),
    nothings=read_words(
        """
        kein keine keinem keinen keiner keinerlei keines keins nichts nie niemals niemand niemandem niemanden
        nirgends
        """
    ),
    hedges=read_words(
        """
        anscheinend, angeblich, augenscheinlich, denkbar, eventuell, gegebenenfalls, mutmaßlich, möglicherweise,
        offenbar, offensichtlich, scheinbar, scheint, unter umständen, vermeintlich, vermutlich, vielleicht,
        voraussichtlich, wahrscheinlich, wohl, womöglich
        """
    ),
    beliefs=read_words("glaube glauben meine meinen denke denken offenbar offensichtlich scheint"),
    empty_hedges=read_words(
        """
        so bald wie möglich, so rasch wie möglich, so schnell wie möglich, so viel wie möglich, so weit wie
        möglich, soweit möglich, wo möglich
        """
    ),
    conditions=read_words(
        """
        abgesehen von, außer, bis auf, es sei denn, falls, im falle, im fall, in dem fall, in dem falle, mit ausnahme,
        nur dann, nur wenn, sofern, solange, sollte, sollten, soweit, unter der bedingung, unter der voraussetzung,
        vorausgesetzt, vorbehaltlich, wenn
        """
    ),
    contrasts=read_words(
        """
        aber, allerdings, dagegen, dennoch, doch, gleichwohl, hingegen, jedoch, nichtsdestotrotz, obgleich, obschon,
        obwohl, sondern, trotz, trotzdem, wenngleich, wohingegen
        """
    ),
    joining=read_words(
        "aber allerdings dagegen dennoch doch gleichwohl hingegen jedoch nichtsdestotrotz sondern trotzdem"
    ),
    fillers=("ah", "eh", "hm", "naja", "tja", "äh", "ähm", "öh"),
    articles=("das", "dem", "den", "der", "des", "die", "ein", "eine", "einem", "einen", "einer", "eines"),
    intensifiers=read_words(
        """
        absolut ausdrücklich ausgesprochen außerordentlich besonders enorm entschieden extrem ganz gänzlich höchst
        komplett massiv nachdrücklich scharf sehr tatsächlich tief total uneingeschränkt unbedingt vollkommen
        vollständig völlig wirklich zutiefst äußerst überaus
        """
    ),
    kin=read_words(
        """
        bruder brüder cousin cousine ehefrau ehemann enkel enkelin großmutter großvater mutter neffe nichte oma
        onkel opa schwester schwestern sohn söhne tante tochter töchter vater witwe
        """
    ),
    rivals=read_groups(
        """
        rot/rote/roten gelb/gelbe/gelben grün/grüne/grünen blau/blaue/blauen weiß/weiße/weißen
        + schwarz/schwarze/schwarzen
        norden/nördlich süden/südlich osten/östlich westen/westlich
        täglich/tägliche wöchentlich/wöchentliche monatlich/monatliche vierteljährlich jährlich/jährliche
        verdoppelt/verdoppeln verdreifacht/verdreifachen vervierfacht/vervierfachen halbiert/halbieren
        vater mutter bruder schwester sohn tochter ehemann ehefrau onkel tante großvater großmutter neffe nichte
        frühling/frühjahr sommer herbst winter
        vormittag nachmittag abend/nacht
        polizei armee/bundeswehr marine feuerwehr
        auto bus zug flugzeug schiff/boot lastwagen/lkw fahrrad straßenbahn
        schule krankenhaus/klinik kirche moschee flughafen museum bibliothek gefängnis brücke tunnel hotel stadion
        + hafen
        gesundheitsminister bildungsminister verteidigungsminister finanzminister verkehrsminister
        + landwirtschaftsminister energieminister innenminister justizminister umweltminister außenminister
        gesundheitsministerin bildungsministerin verteidigungsministerin finanzministerin verkehrsministerin
        + landwirtschaftsministerin energieministerin innenministerin justizministerin umweltministerin
        + außenministerin
        öl/erdöl gas/erdgas kohle weizen mais reis zucker stahl kupfer eisen
        gold silber bronze
        mord diebstahl betrug vergewaltigung entführung bestechung
        arzt anwalt lehrer ingenieur landwirt/bauer soldat pilot journalist student/schüler
        könig königin papst bürgermeister
        katholisch protestantisch/evangelisch muslimisch jüdisch
        buch film lied gemälde
        vor während nach
        frühstück mittagessen abendessen
        stunde minute woche monat quartal jahr jahrhundert
        erdbeben überschwemmung/hochwasser brand/feuer dürre
        löhne preise steuern mieten
        kinder frauen männer
        getötet/tötete verletzt/verletzte festgenommen/verhaftet gerettet entführt
        präsident minister bürgermeister gouverneur senator botschafter könig bischof
        dorf stadt insel
        fluss see/meer berg/gebirge wald wüste
        krebs diabetes malaria cholera grippe masern tuberkulose
        herz leber niere lunge gehirn haut
        gold silber bronze kupfer eisen stahl zinn nickel
        arbeitslosigkeit inflation
        fahrer passagier/fahrgast
        bahnhof flughafen hafen
        """
    ),
    antonyms=read_pairs(
        """
        abrüstung=aufrüstung, abzug=einmarsch, angenommen=abgelehnt, angriff=verteidigung, anheben=senken,
        anhebung=senkung, ankunft=abfahrt, annahme=ablehnung, annehmen=ablehnen, arbeitgeber=arbeitnehmer, arm=reich,
        aufstieg=abstieg, ausbau=abbau, ausbauen=abbauen, ausweiten=einschränken, ausweitung=einschränkung,
        bauen=abreißen, befürworten=ablehnen, befürworter=gegner, befürwortet=abgelehnt, beginn=ende, beginnen=enden,
        beginnt=endet, begrüßen=verurteilen, begrüßt=bedauert, begrüßt=kritisiert, begrüßt=verurteilt,
        begrüßte=kritisierte, begrüßte=verurteilte, bekannt=unbekannt, beschleunigen=bremsen,
        beschleunigen=verlangsamen, besser=schlechter, bestätigen=dementieren, bestätigt=dementiert,
        bestätigte=dementierte, bewaffnet=unbewaffnet, breit=schmal, dauerhaft=vorübergehend,
        demokratisch=undemokratisch, drinnen=draußen, einfach=schwierig, einfuhr=ausfuhr, eingang=ausgang,
        eingestellt=entlassen, einig=uneinig, einstellen=entlassen, eng=weit, entspannung=eskalation,
        erfolg=misserfolg, erfolg=scheitern, erfolgreich=erfolglos, erhöhen=senken, erhöht=gesenkt, erhöht=senkt,
        erhöhte=senkte, erhöhung=senkung, erlauben=verbieten, erlaubt=untersagt, erlaubt=verboten, erste=letzte,
        ersten=letzten, eröffnen=schließen, eskalation=deeskalation, export=import, exporte=importe, falsch=wahr,
        feindlich=freundlich, festgenommen=freigelassen, fortschritt=rückschritt, freiwillig=verpflichtend,
        freude=trauer, freund=feind, freunde=feinde, früh=spät, früher=später, fördern=bremsen, geburt=tod,
        geeint=gespalten, gefährlich=ungefährlich, genehmigen=verbieten, genehmigt=verboten, gerecht=ungerecht,
        gerechtigkeit=ungerechtigkeit, gestiegen=gefallen, gestiegen=gesunken, gesund=krank, gewinn=verlust,
        gewinnen=verlieren, gewinner=verlierer, gewonnen=verloren, gläubiger=schuldner, groß=klein, große=kleine,
        größer=kleiner, gut=schlecht, gute=schlechte, hart=weich, heiß=kalt, hoch=niedrig, hohe=niedrige,
        höher=niedriger, innen=außen, kaufen=verkaufen, kauft=verkauft, knapp=reichlich, kostenlos=kostenpflichtig,
        krieg=frieden, kurz=lang, kurzfristig=langfristig, käufer=verkäufer, kürzer=länger, leben=tod, legal=illegal,
        leicht=schwer, linke=rechte, links=rechts, lob=kritik, loben=kritisieren, lobt=kritisiert, lobte=kritisierte,
        maximal=minimal, maximum=minimum, mehr=weniger, mehrheit=minderheit, mit=ohne, mitglied=nichtmitglied,
        möglich=unmöglich, nah=fern, neu=alt, neue=alte, neuen=alten, nord=süd, norden=süden, nördlich=südlich,
        nützlich=nutzlos, nützlich=schädlich, oben=unten, offen=geschlossen, opfer=täter, optimistisch=pessimistisch,
        ost=west, osten=westen, positiv=negativ, richtig=falsch, rückgang=anstieg, rückgang=zunahme, schnell=langsam,
        schuldig=unschuldig, schwächen=stärken, schwächer=stärker, sicher=unsicher, sicherheit=unsicherheit,
        sieg=niederlage, sieger=verlierer, stabil=instabil, stabilität=instabilität, stark=schwach, starke=schwache,
        start=stopp, steigen=fallen, steigen=sinken, steigt=fällt, steigt=sinkt, stieg=fiel, stieg=sank,
        städtisch=ländlich, teuer=billig, teuer=günstig, tot=lebendig, unterstützen=ablehnen, unterstützt=ablehnt,
        unterstützung=ablehnung, verbessern=verschlechtern, verbessert=verschlechtert, verbesserung=verschlechterung,
        verbündete=gegner, verkauft=gekauft, verkürzen=verlängern, verkürzt=verlängert, vermieter=mieter,
        verschärfen=lockern, verschärft=gelockert, verschärfung=lockerung, vertrauen=misstrauen,
        verurteilt=freigesprochen, voll=leer, vor=nach, vorteil=nachteil, vorwärts=rückwärts, wachsen=schrumpfen,
        wachstum=rückgang, wahrscheinlich=unwahrscheinlich, warm=kalt, wichtig=unwichtig, wächst=schrumpft,
        zunahme=abnahme, zunehmen=abnehmen, zusage=absage, zustimmen=ablehnen, zustimmung=ablehnung,
        zuversichtlich=skeptisch, öffentlich=geheim, öffentlich=privat, öffnen=schließen, öffnet=schließt,
        öffnung=schließung, überlegen=unterlegen, überschuss=defizit,
        fortsetzen=beenden, fortsetzen=stoppen, fortsetzen=abbrechen, fortsetzen=einstellen, weitergehen=enden,
        andauern=enden, starten=enden, wiederaufnehmen=aussetzen, wiederaufnehmen=unterbrechen,
        einführen=abschaffen, beibehalten=abschaffen, verhängen=aufheben, vorübergehend=endgültig,
        freiwillig=erzwungen, teilweise=vollständig, rechtmäßig=rechtswidrig, ankommen=abreisen,
        eintreten=austreten, beitreten=austreten, ernennen=entlassen, freilassen=festnehmen,
        freilassen=verhaften, verurteilen=freisprechen
        """
    ),
    synonyms=SYNONYMS,
    spelling_variants=read_pairs(
        """
        aufwändig=aufwendig, delphin=delfin, exposee=exposé, geographie=geografie, geographisch=geografisch,
        graphik=grafik, joga=yoga, ketschup=ketchup, phantasie=fantasie, photo=foto, photos=fotos,
        portemonnaie=portmonee, potential=potenzial, potentiell=potenziell, potentielle=potenzielle,
        potentiellen=potenziellen, selbständig=selbstständig, selbständige=selbstständige, substantiell=substanziell,
        thunfisch=tunfisch, existentiell=existenziell, telephon=telefon, jaenner=jänner, fuer=für, ueber=über,
        koennen=können, muessen=müssen, waehrend=während, oeffentlich=öffentlich, praesident=präsident
        """
    ),
    contractions=read_pairs(
        """
        ans=an das, aufs=auf das, beim=bei dem, durchs=durch das, fürs=für das, gibt's=gibt es, geht's=geht es,
        hab's=habe es, hinterm=hinter dem, ists=ist es, ist's=ist es, übers=über das, ums=um das, unterm=unter dem,
        vorm=vor dem, vors=vor das, war's=war es, wär's=wäre es, wird's=wird es, zur=zu der, zum=zu dem, vom=von dem,
        im=in dem, ins=in das, am=an dem
        """
    ),
    first_person=read_words(
        """
        ich mein meine meinem meinen meiner meines mich mir uns unser unsere unserem unseren unserer unseres unsre
        unsren wir
        """
    ),
    third_person=read_words(
        """
        deren dessen er es ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines sich
        sie
        """
    ),
)

_ONES = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn"
    " achtzehn neunzehn"
)
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_BEFORE_TENS = "ein zwei drei vier fünf sechs sieben acht neun"
_BELOW_HUNDRED = (
    *((word, value) for value, word in enumerate(_ONES.split())),
    *((word, 10 * value) for value, word in enumerate(_TENS.split(), start=2)),
    *(
        (f"{one}und{ten}", 10 * tens + ones)
        for tens, ten in enumerate(_TENS.split(), start=2)
        for ones, one in enumerate(_BEFORE_TENS.split(), start=1)
    ),
)
_HUNDREDS = tuple((f"{one}hundert", 100 * ones) for ones, one in enumerate(_BEFORE_TENS.split(), start=1))
_BEFORE_THOUSAND = (
    *((one, ones) for ones, one in enumerate(_BEFORE_TENS.split(), start=1)),
    *((word, value) for word, value in _BELOW_HUNDRED if value >= 10),
    ("hundert", 100),
    *_HUNDREDS,
)
NUMBER_WORDS = tuple(
    sorted(
        (
            *_BELOW_HUNDRED,
            ("zweien", 2),
            ("zweier", 2),
            ("dreien", 3),
            ("dreier", 3),
            ("zwo", 2),
            *((f"hundert{word}", 100 + value) for word, value in _BELOW_HUNDRED if value),
            *_HUNDREDS,
            *(
                (f"{hundred}{word}", many + value)
                for hundred, many in _HUNDREDS
                for word, value in _BELOW_HUNDRED
                if value
            ),
            *((f"{word}tausend", 1000 * value) for word, value in _BEFORE_THOUSAND),
        )
    )
)
"""German writes numbers below a million as one word, so they are put together here and not listed."""

SCALE_WORDS = (
    ("hundert", 100),
    ("hunderte", 100),
    ("hunderten", 100),
    ("hunderter", 100),
    ("tausend", 1000),
    ("tausende", 1000),
    ("tausenden", 1000),
    ("tausender", 1000),
    ("tsd", 1000),
    ("zehntausende", 10_000),
    ("zehntausenden", 10_000),
    ("hunderttausende", 100_000),
    ("hunderttausenden", 100_000),
    ("million", 10**6),
    ("millionen", 10**6),
    ("mio", 10**6),
    ("milliarde", 10**9),
    ("milliarden", 10**9),
    ("mrd", 10**9),
    ("billion", 10**12),
    ("billionen", 10**12),
    ("dutzend", 12),
    ("dutzende", 12),
    ("dutzenden", 12),
)

_ORDINALS = (
    "erst zweit dritt viert fünft sechst siebt - neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt"
    " sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
)
ORDINAL_WORDS = (
    *(
        (f"{root}{ending}", rank)
        for rank, root in enumerate(_ORDINALS.split(), start=1)
        if root != "-"
        for ending in ("e", "em", "en", "er", "es")
    ),
    ("achte", 8),
    ("achter", 8),
    ("achtes", 8),
)
"""Ranks in every ending; "achten" and "achtem" are left out: they are the verb for respect."""

UNITS = read_pairs(
    """
    $=usd, %=percent, barrel=barrel, cent=cent, dollar=usd, dollars=usd, euro=eur, euros=eur, franken=chf,
    fass=barrel, gigawatt=gw, grad celsius=celsius, grad=celsius, hektar=hectare, hektars=hectare, hryvnia=uah,
    hrywnja=uah, jahr=year, jahre=year, jahren=year, jahres=year, jahrzehnt=decade, jahrzehnte=decade,
    jahrzehnten=decade, kilo=kg, kilogramm=kg, kilometer=km, kilometern=km, kilometers=km, kg=kg, km=km, krone=crown,
    kronen=crown, kubikmeter=cubic_metre, kubikmetern=cubic_metre, liter=litre, litern=litre, megawatt=mw, meile=mile,
    meilen=mile, meter=metre, metern=metre, minute=minute, minuten=minute, monat=month, monate=month, monaten=month,
    monats=month, pfund=gbp, prozent=percent, basispunkt=basis_point, basispunkte=basis_point, basispunkten=basis_point,
    prozentpunkt=percentage_point, prozentpunkte=percentage_point,
    prozentpunkten=percentage_point, punkte=point, punkten=point, quadratkilometer=km2, quadratkilometern=km2,
    rubel=rub, sekunde=second, sekunden=second, stunde=hour, stunden=hour, tag=day, tage=day, tagen=day, tages=day,
    taler=thaler, tonne=tonne, tonnen=tonne, usd=usd, us dollar=usd, woche=week, wochen=week, yen=jpy, zentimeter=cm,
    zentimetern=cm, zoll=inch, zloty=pln, °c=celsius, £=gbp, ¥=jpy, €=eur, ₴=uah, ₽=rub
    """
)

STOPWORDS = read_words(
    """
    ab aber als am an auch auf aus bei beim bin bis da dabei dadurch dafür dagegen daher dahin damit danach daran
    darauf daraus darin darüber darum davon davor dazu dann das dass dein dem den denen denn der deren des dessen die
    dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas für gegen
    gibt hat hatte hatten haben habe hätte hätten hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in
    indem ins ist ja jedoch jene jenem jenen jener jenes jetzt kann kein keine mehr mein meine man mich mir mit nach
    nicht noch nun nur ob oder ohne schon sehr sei seien sein seine seinem seinen seiner seines seit sich sie sind so
    sobald solche solchem solchen solcher sowie sowohl um und uns unser unsere unserem unseren unserer unter vom von
    vor war waren was weil welche welchem welchen welcher welches wenn wer werde werden wie wieder wir wird wo wobei
    worden wurde wurden während zu zum zur zwar zwischen über würde würden
    """
)

IRREGULAR = read_pairs(
    """
    abbrach=abbrech, abbrachen=abbrech, abbricht=abbrech, abgebrochen=abbrech, abgelehnt=ablehn,
    abgeschlossen=abschliess, ablehnt=ablehn, ablehnte=ablehn, ablehnten=ablehn, abschließt=abschliess,
    abschloss=abschliess, abschlossen=abschliess, anbot=anbiet, anboten=anbiet, angeboten=anbiet, angegriffen=angreif,
    angenommen=annehm, angreift=angreif, angriff=angreif, angriffen=angreif, annahm=annehm, annahmen=annehm,
    annimmt=annehm, aufgehoben=aufheb, aufgenommen=aufnehm, aufhebt=aufheb, aufhob=aufheb, aufhoben=aufheb,
    aufnahm=aufnehm, aufnahmen=aufnehm, aufnimmt=aufnehm, ausgeschlossen=ausschliess, ausschließt=ausschliess,
    ausschloss=ausschliess, ausschlossen=ausschliess, banden=bind, bat=bitt, baten=bitt, baut=bau, baute=bau,
    bauten=bau, begann=beginn, begannen=beginn, beginnt=beginn, begonnen=beginn, begrüßt=begruss, begrüßte=begruss,
    begrüßten=begruss, behandelt=behandel, behandelte=behandel, behandelten=behandel, behindert=behind,
    behinderte=behind, behinderten=behind, bekam=bekomm, bekamen=bekomm, bekommt=bekomm, benötigt=benot,
    benötigte=benot, benötigten=benot, beschließt=beschliess, beschloss=beschliess, beschlossen=beschliess,
    beschreibt=beschreib, beschrieb=beschreib, beschrieben=beschreib, besprach=besprech, besprachen=besprech,
    bespricht=besprech, besprochen=besprech, bestand=besteh, bestanden=besteh, besteht=besteh, bestimmt=bestimm,
    bestimmte=bestimm, bestimmten=bestimm, bestritt=bestreit, bestritten=bestreit, bestätigt=bestat, bestätigte=bestat,
    bestätigten=bestat, besucht=besuch, besuchte=besuch, besuchten=besuch, betont=beton, betonte=beton, betonten=beton,
    betraf=betreff, betrafen=betreff, betreibt=betreib, betrieb=betreib, betrieben=betreib, betrifft=betreff,
    betroffen=betreff, betrug=betrag, betrugen=betrag, beträgt=betrag, bewegt=beweg, bewegte=beweg, bewegten=beweg,
    beweist=beweis, bewies=beweis, bewiesen=beweis, bezahlt=bezahl, bezahlte=bezahl, bezahlten=bezahl, bezieht=bezieh,
    bezog=bezieh, bezogen=bezieh, bleibt=bleib, blieb=bleib, blieben=bleib, boten=biet, brach=brech, brachen=brech,
    brachte=bring, brachten=bring, braucht=brauch, brauchte=brauch, brauchten=brauch, bricht=brech, bringt=bring,
    dachte=denk, dachten=denk, dauert=dau, dauerte=dau, dauerten=dau, denkt=denk, drang=dring, drangen=dring,
    dringt=dring, droht=droh, drohte=droh, drohten=droh, eingeladen=einlad, einlud=einlad, einluden=einlad,
    einlädt=einlad, empfahl=empfehl, empfahlen=empfehl, empfiehlt=empfehl, empfohlen=empfehl, enthielt=enthalt,
    enthielten=enthalt, entließ=entlass, entließen=entlass, entlässt=entlass, entschied=entscheid,
    entschieden=entscheid, entstand=entsteh, entstanden=entsteh, entsteht=entsteh, entwickelt=entwickel,
    entwickelte=entwickel, entwickelten=entwickel, erfuhr=erfahr, erfuhren=erfahr, erfährt=erfahr, ergab=ergeb,
    ergaben=ergeb, ergibt=ergeb, erhielt=erhalt, erhielten=erhalt, erhöht=erhoh, erhöhte=erhoh, erhöhten=erhoh,
    erkannt=erkenn, erkannte=erkenn, erkannten=erkenn, erkennt=erkenn, erklärt=erklar, erklärte=erklar,
    erklärten=erklar, erlaubt=erlaub, erlaubte=erlaub, erlaubten=erlaub, ermöglicht=ermog, ermöglichte=ermog,
    ermöglichten=ermog, erreicht=erreich, erreichte=erreich, erreichten=erreich, fand=find, fanden=find, fiel=fall,
    fielen=fall, fliegt=flieg, flieht=flieh, flog=flieg, flogen=flieg, floh=flieh, flohen=flieh, folgt=folg,
    folgte=folg, folgten=folg, fordert=ford, forderte=ford, forderten=ford, fährt=fahr, fällt=fall, führt=fuhr,
    führte=fuhr, führten=fuhr, gab=geb, gaben=geb, gearbeitet=arbeit, gebaut=bau, gebeten=bitt, geblieben=bleib,
    geboten=biet, gebracht=bring, gebraucht=brauch, gebrochen=brech, gebunden=bind, gedacht=denk, gedauert=dau,
    gedroht=droh, gedrungen=dring, geendet=end, gefahren=fahr, gefallen=fall, geflogen=flieg, geflohen=flieh,
    gefolgt=folg, gefordert=ford, gefunden=find, geführt=fuhr, gegangen=geh, gegeben=geb, geglaubt=glaub,
    gegriffen=greif, gehalten=halt, gehoben=heb, gehofft=hoff, geholfen=helf, geht=geh, gekannt=kenn, gekauft=kauf,
    gekommen=komm, gekostet=kost, geladen=lad, gelang=geling, gelangen=geling, gelassen=lass, gelaufen=lauf,
    gelebt=leb, gelegen=lieg, gelegt=leg, geleistet=leist, geliefert=lief, geliehen=leih, gelingt=geling,
    gelitten=leid, gelungen=geling, gemacht=mach, gemessen=mess, genannt=nenn, genommen=nehm, geplant=plan,
    geprüft=pruf, geraten=rat, gereist=reis, gerettet=rett, gerufen=ruf, gesagt=sag, gesandt=send, geschlagen=schlag,
    geschlossen=schliess, geschnitten=schneid, geschossen=schiess, geschrieben=schreib, geschwächt=schwach,
    geschützt=schutz, gesehen=seh, gesenkt=senk, gesessen=sitz, gesetzt=setz, gesichert=sich, gesprochen=sprech,
    gestanden=steh, gestartet=start, gestellt=stell, gestiegen=steig, gestoppt=stopp, gestorben=sterb,
    gestritten=streit, gestärkt=stark, gesunken=sink, getragen=trag, getreten=tret, getrieben=treib, getroffen=treff,
    getötet=tot, gewandt=wend, gewann=gewinn, gewannen=gewinn, gewarnt=warn, gewiesen=weis, gewinnt=gewinn,
    gewonnen=gewinn, geworfen=werf, gewusst=wiss, gezahlt=zahl, gezogen=zieh, gezwungen=zwing, geöffnet=offn, gibt=geb,
    ging=geh, gingen=geh, glaubt=glaub, glaubte=glaub, glaubten=glaub, greift=greif, griff=greif, griffen=greif,
    half=helf, halfen=helf, hebt=heb, hielt=halt, hielten=halt, hilft=helf, hob=heb, hoben=heb, hofft=hoff,
    hoffte=hoff, hofften=hoff, kam=komm, kamen=komm, kannte=kenn, kannten=kenn, kauft=kauf, kaufte=kauf, kauften=kauf,
    kennt=kenn, kommt=komm, kritisiert=kritisi, kritisierte=kritisi, kritisierten=kritisi, lag=lieg, lagen=lieg,
    lebt=leb, lebte=leb, lebten=leb, legt=leg, legte=leg, legten=leg, leiht=leih, liefert=lief,
    lieferte=lief, lieferten=lief, lieh=leih, liehen=leih, ließ=lass, ließen=lass, litt=leid, litten=leid, lud=lad,
    luden=lad, lädt=lad, lässt=lass, läuft=lauf, macht=mach, machte=mach, machten=mach, maß=mess, maßen=mess,
    misst=mess, nahm=nehm, nahmen=nehm, nannte=nenn, nannten=nenn, nennt=nenn, nimmt=nehm, plant=plan, plante=plan,
    planten=plan, prüft=pruf, prüfte=pruf, prüften=pruf, reist=reis, reiste=reis, reisten=reis, rief=ruf, riefen=ruf,
    riet=rat, rieten=rat, ruft=ruf, sagt=sag, sagte=sag, sagten=sag, sah=seh, sahen=seh, sandte=send, sandten=send,
    sanken=sink, saß=sitz, saßen=sitz, schießt=schiess, schließt=schliess, schloss=schliess, schlossen=schliess,
    schlug=schlag, schlugen=schlag, schlägt=schlag, schnitt=schneid, schnitten=schneid, schoss=schiess,
    schossen=schiess, schreibt=schreib, schrieb=schreib, schrieben=schreib, schwächt=schwach, schwächte=schwach,
    schwächten=schwach, schützt=schutz, schützte=schutz, schützten=schutz, senkt=senk, senkte=senk, senkten=senk,
    setzt=setz, setzte=setz, setzten=setz, sichert=sich, sicherte=sich, sicherten=sich, sieht=seh, sinkt=sink,
    sitzt=sitz, sprach=sprech, sprachen=sprech, spricht=sprech, stand=steh, standen=steh, starb=sterb, starben=sterb,
    steht=steh, steigt=steig, stellt=stell, stellte=stell, stellten=stell, stieg=steig, stiegen=steig, stirbt=sterb,
    stoppt=stopp, stoppte=stopp, stoppten=stopp, stritt=streit, stritten=streit, stärkt=stark, stärkte=stark,
    stärkten=stark, traf=treff, trafen=treff, trat=tret, traten=tret, treibt=treib, trieb=treib, trieben=treib,
    trifft=treff, tritt=tret, trug=trag, trugen=trag, trägt=trag, unterbrach=unterbrech, unterbrachen=unterbrech,
    unterbricht=unterbrech, unterbrochen=unterbrech, unternahm=unternehm, unternahmen=unternehm, unternimmt=unternehm,
    unternommen=unternehm, unterschreibt=unterschreib, unterschrieb=unterschreib, unterschrieben=unterschreib,
    unterstützt=unterstutz, unterstützte=unterstutz, unterstützten=unterstutz, verband=verbind, verbanden=verbind,
    verbot=verbiet, verboten=verbiet, verbracht=verbring, verbrachte=verbring, verbrachten=verbring,
    verbringt=verbring, verbunden=verbind, vereinbart=vereinbar, vereinbarte=vereinbar, vereinbarten=vereinbar,
    vergab=vergeb, vergaben=vergeb, vergangen=vergeh, vergaß=vergess, vergaßen=vergess, vergeht=vergeh, vergibt=vergeb,
    verging=vergeh, vergingen=vergeh, vergisst=vergess, verhandelt=verhandel, verhandelte=verhandel,
    verhandelten=verhandel, verhindert=verhind, verhinderte=verhind, verhinderten=verhind, verhängt=verhang,
    verhängte=verhang, verhängten=verhang, verkauft=verkauf, verkaufte=verkauf, verkauften=verkauf, verlangt=verlang,
    verlangte=verlang, verlangten=verlang, verletzt=verletz, verletzte=verletz, verletzten=verletz, verliert=verli,
    verließ=verlass, verließen=verlass, verlor=verli, verloren=verli, verlängert=verlang, verlängerte=verlang,
    verlängerten=verlang, verlässt=verlass, verschwand=verschwind, verschwanden=verschwind, verschwunden=verschwind,
    versprach=versprech, versprachen=versprech, verspricht=versprech, versprochen=versprech, verstand=versteh,
    verstanden=versteh, versteht=versteh, vertrat=vertret, vertraten=vertret, vertritt=vertret, vertrug=vertrag,
    vertrugen=vertrag, verträgt=vertrag, verurteilt=verurteil, verurteilte=verurteil, verurteilten=verurteil,
    verwarf=verwerf, verwarfen=verwerf, verwirft=verwerf, verworfen=verwerf, vorgeschlagen=vorschlag,
    vorgeworfen=vorwerf, vorschlug=vorschlag, vorschlugen=vorschlag, vorschlägt=vorschlag, vorwarf=vorwerf,
    vorwarfen=vorwerf, vorwirft=vorwerf, wandte=wend, wandten=wend, warf=werf, warfen=werf, warnt=warn, warnte=warn,
    warnten=warn, weist=weis, weiß=wiss, widersprach=widersprech, widersprachen=widersprech, widerspricht=widersprech,
    widersprochen=widersprech, wies=weis, wiesen=weis, wirft=werf, wusste=wiss, wussten=wiss, zahlt=zahl, zahlte=zahl,
    zahlten=zahl, zerstört=zerstor, zerstörte=zerstor, zerstörten=zerstor, zieht=zieh, zog=zieh, zogen=zieh,
    zugestimmt=zustimm, zurückgetreten=zurucktret, zurückgewiesen=zuruckweis, zurückgezogen=zuruckzieh,
    zurücktrat=zurucktret, zurücktraten=zurucktret, zurücktritt=zurucktret, zurückweist=zuruckweis,
    zurückwies=zuruckweis, zurückwiesen=zuruckweis, zurückzieht=zuruckzieh, zurückzog=zuruckzieh,
    zurückzogen=zuruckzieh, zustimmt=zustimm, zustimmte=zustimm, zustimmten=zustimm, zwang=zwing, zwangen=zwing,
    zwingt=zwing, übernahm=ubernehm, übernahmen=ubernehm, übernimmt=ubernehm, übernommen=ubernehm
    """
)
"""Forms of frequent verbs that the stemmer does not join, each with the stem that it gives the others."""

_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
MONTHS = (
    *((word, month) for month, word in enumerate(_MONTHS.split(), start=1)),
    *((f"{word}s", month) for month, word in enumerate(_MONTHS.split(), start=1) if word != "märz"),
    ("jänner", 1),
    ("feber", 2),
    ("jan", 1),
    ("feb", 2),
    ("mär", 3),
    ("mrz", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("sept", 9),
    ("okt", 10),
    ("nov", 11),
    ("dez", 12),
)
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag"
_PARTS_OF_DAY = ("abend", "früh", "mittag", "morgen", "nachmittag", "nacht", "vormittag")
WEEKDAYS = (
    *((word, day) for day, word in enumerate(_WEEKDAYS.split())),
    *((f"{word}s", day) for day, word in enumerate(_WEEKDAYS.split())),
    *((f"{word}{part}", day) for day, word in enumerate(_WEEKDAYS.split()) for part in _PARTS_OF_DAY),
    ("sonnabend", 5),
    ("sonnabends", 5),
)
RELATIVE_DAYS = (("vorgestern", -2), ("gestern", -1), ("heute", 0), ("morgen", 1), ("übermorgen", 2))

FRACTIONS = read_pairs(
    """
    die hälfte=1/2, der hälfte=1/2, zur hälfte=1/2, halbe *=1/2, halben *=1/2, ein drittel=1/3, einem drittel=1/3,
    eines drittels=1/3, das drittel=1/3, zwei drittel=2/3, zwei dritteln=2/3, zweidrittel=2/3, ein viertel=1/4,
    einem viertel=1/4, eines viertels=1/4, drei viertel=3/4, drei vierteln=3/4, dreiviertel=3/4, ein fünftel=1/5,
    einem fünftel=1/5, zwei fünftel=2/5, drei fünftel=3/5, vier fünftel=4/5, ein zehntel=1/10, einem zehntel=1/10,
    anderthalb=3/2, eineinhalb=3/2
    """
)
"""Shares; what follows + must stand behind and is no part of it, * stands for a scale such as "million"."""
