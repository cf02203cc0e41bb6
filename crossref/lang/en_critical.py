"""English words whose change changes what was said; collected from style guides and by reading diplomatic prose."""

from __future__ import annotations

from crossref.lang.base import Critical
from crossref.lang.en_everyday import EVERYDAY
from crossref.lang.en_synonyms import SYNONYMS
from crossref.lang.tables import read_groups, read_words


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Read "left=right" pairs, separated by commas; a space stands for itself."""
    return tuple(sorted((left.strip(), right.strip()) for left, right in (one.split("=") for one in text.split(","))))


CRITICAL = Critical(
    negators=(
        "cannot",
        "hardly",
        "neither",
        "never",
        "no",
        "nobody",
        "none",
        "nor",
        "not",
        "nothing",
        "nowhere",
        "without",
    ),
    negative_prefixes=("dis", "il", "im", "in", "ir", "non", "un"),
    lexical_negation=(
        "abandon",
        "abandoned",
        "against",
        "avoid",
        "avoided",
        "ban",
        "banned",
        "bans",
        "barred",
        "blocked",
        "cease",
        "ceased",
        "decline",
        "declined",
        "denied",
        "denies",
        "deny",
        "denying",
        "except",
        "exclude",
        "excluded",
        "excludes",
        "fail",
        "failed",
        "failing",
        "fails",
        "failure",
        "forbade",
        "forbid",
        "forbidden",
        "forbids",
        "halt",
        "halted",
        "impossible",
        "lack",
        "lacked",
        "lacks",
        "oppose",
        "opposed",
        "opposes",
        "prevent",
        "prevented",
        "prevents",
        "prohibit",
        "prohibited",
        "prohibits",
        "refusal",
        "refuse",
        "refused",
        "refuses",
        "reject",
        "rejected",
        "rejects",
        "unable",
    ),
    naming=read_words(
        """
        word words term terms phrase phrases expression expressions adjective adjectives
        """
    ),
    mutual=read_words(
        """
        meet meets met meeting talk talks talked talking speak speaks spoke spoken negotiate negotiates negotiated
        negotiating cooperate cooperates cooperated collaborate collaborates collaborated border borders bordered
        marry marries married debate debates debated clash clashes clashed compete competes competed
        """
    ),
    writing=read_words("write tweet post"),
    attempts=read_words(
        """
        try tries tried trying attempt attempts attempted attempting seek seeks sought seeking aim aims aimed aiming strive
        strives strove striving struggle struggles struggled struggling endeavour endeavours endeavoured endeavor
        endeavors endeavored help helps helped helping assist assists assisted assisting
        """
    ),
    stances=read_words(
        """
        anticipate boast brag decide doubt expect fear forecast hope intend know plan predict prefer regret
        suspect want
        """
    ),
    linking=read_words(
        """
        about against among around behind between by for from in into near of on over to toward towards with
        within
        """
    ),
    light_heads=read_words(
        """
        amount area areas batch branch center centre city country couple course district east edge end field
        form government group groups half handful heart hundreds kind kingdom level list lot lots majority
        member members middle month north number numbers outskirts pair part parts percentage place position
        post presence process province region representatives republic role rule seat sector series set share
        side site sort south stage start state suburb suburbs sum system territory thousands total town type use
        variety vicinity village way week west year years
        """
    ),
    opposing=("against",),
    privatives=read_words("-less absent devoid free lack lacked lacking lacks zero"),
    empty_negations=read_words("no one but, nobody but, none but, none other than, nothing but"),
    modals=_pairs(
        "'ll=will, able to=can, aim to=plan, aims to=plan, can=can, could=could, demand=demand, demanded=demand, "
        "demands=demand, expected to=expect, going to=will, had to=must, has to=must, have to=must, hope to=hope, "
        "hopes to=hope, intend to=plan, intended to=plan, intends to=plan, likely to=likely, may=may, might=might, "
        "must=must, need to=must, needs to=must, obliged to=must, ought to=should, plan to=plan, planned to=plan, "
        "plans to=plan, recommend=recommend, recommends=recommend, required to=must, shall=must, should=should, "
        "tries to=try, try to=try, urge=urge, urged=urge, urges=urge, want to=want, wants to=want, will=will, "
        "would=would"
    ),
    quantifiers=_pairs(
        "no one but=only, nobody but=only, none but=only, nothing but=only, barely any=few, generally=often, hardly any=few, hardly anybody=few, hardly anyone=few, hardly ever=rarely, "
        "normally=often, practically=nearly, scarcely any=few, usually=often, virtually=nearly, "
        "about=about, all=all, almost=nearly, always=always, any=any, approximately=about, around=about, at "
        "least=at_least, at most=at_most, both=both, each=each, entire=all, every=all, everybody=all, everyone=all, "
        "few=few, fewer than=less_than, half=half, just=only, less than=less_than, majority=most, many=many, "
        "merely=only, minority=few, more than=more_than, most=most, mostly=most, much=many, nearly=nearly, no fewer "
        "than=at_least, no less than=at_least, no more than=at_most, none=none, numerous=many, often=often, "
        "only=only, over=more_than, rarely=rarely, roughly=about, seldom=rarely, several=some, solely=only, some "
        "of=some, some=some, sometimes=sometimes, under=less_than, up to=at_most"
    ),
    nothings=read_words(
        """
        neither, never, no, no-one, nobody, none, nothing, nowhere, no one
        """
    ),
    hedges=(
        "allegedly",
        "apparently",
        "appear",
        "appears",
        "believe",
        "believes",
        "hope",
        "likely",
        "maybe",
        "perhaps",
        "possible",
        "possibly",
        "potentially",
        "presumably",
        "probable",
        "probably",
        "reportedly",
        "seem",
        "seems",
        "supposedly",
        "think",
        "thinks",
        "unlikely",
    ),
    acts=read_words(
        """
        accuse acquire advise appoint arrest ask assist attack authorise authorize beat betray blame bomb compel
        compensate condemn congratulate control convince criticise criticize deceive defeat defend denounce detain
        dismiss elect evacuate expel finance forbid fund help hire inform injure insult invade investigate invite
        kidnap kill liberate mock notify obey occupy oppose outbid overthrow owe persuade praise protect provoke
        punish pursue recognise recognize reimburse reject replace rescue sanction shell shoot sue supply support
        thank threaten trust urge warn wound
        """
    ),
    beliefs=read_words("apparently appear appears believe believes hope seem seems think thinks"),
    empty_hedges=read_words(
        """
        as early as possible, as far as possible, as fast as possible, as little as possible, as long as
        possible, as many as possible, as much as possible, as quickly as possible, as soon as possible, where
        possible, wherever possible
        """
    ),
    conditions=(
        "as long as",
        "assuming",
        "except",
        "except for",
        "if",
        "in case",
        "on condition",
        "on the condition",
        "only if",
        "otherwise",
        "provided",
        "provided that",
        "providing",
        "save for",
        "subject to",
        "unless",
        "until",
    ),
    joining=("but", "however", "nevertheless", "nonetheless"),
    contrasts=(
        "although",
        "but",
        "even though",
        "however",
        "nevertheless",
        "nonetheless",
        "though",
        "whereas",
    ),
    fillers=("ah", "eh", "er", "erm", "hmm", "uh", "um"),
    articles=("a", "an", "the"),
    intensifiers=(
        "absolutely",
        "completely",
        "deeply",
        "entirely",
        "especially",
        "extremely",
        "fully",
        "greatly",
        "highly",
        "particularly",
        "quite",
        "really",
        "strongly",
        "totally",
        "truly",
        "utterly",
        "very",
        "wholly",
    ),
    kin=read_words(
        """
        aunt brother brothers cousin daughter daughters father fiancé fiancée granddaughter grandfather
        grandmother grandson husband mother nephew niece parents sister sisters son sons stepfather stepmother
        uncle widow wife
        """
    ),
    rivals=read_groups(
        """
        red yellow green blue white black/dark purple orange pink brown
        north/northern south/southern east/eastern west/western
        daily weekly monthly quarterly annual/annually/yearly
        double triple/treble quadruple halve/halved/halving
        federal provincial municipal
        father mother brother sister son daughter husband wife uncle aunt grandfather grandmother nephew niece
        neck foot/feet arm leg eye ear nose knee shoulder
        football/soccer basketball tennis cricket rugby hockey golf boxing swimming cycling
        dog cat horse cow/cattle pig sheep bird monkey
        spring summer autumn winter
        morning afternoon evening/night
        police army/military navy firefighters
        car bus/coach train plane/aeroplane/airplane/aircraft ship/boat/vessel/ferry truck/lorry bicycle motorcycle
        + tram
        school hospital church mosque synagogue airport museum library prison/jail bridge tunnel hotel stadium port
        health/medical education/school defence/defense finance transport agriculture energy housing culture justice
        oil gas coal wheat maize/corn rice sugar steel copper iron timber
        gold silver bronze
        rifle pistol knife missile/rocket drone bomb
        murder theft/robbery/burglary fraud rape arson kidnapping bribery
        doctor/physician lawyer teacher engineer farmer soldier nurse pilot journalist student/pupil
        king queen prince pope mayor governor
        christian muslim/islamic jewish hindu buddhist
        catholic protestant
        book/novel film/movie song painting sculpture/statue
        before during after/following
        breakfast lunch dinner/supper
        hour minute week month quarter year century
        earthquake flood/flooding fire/wildfire drought storm/hurricane/typhoon/cyclone
        biology physics chemistry philosophy sociology psychology geography history medicine/medical law mathematics
        milk meat bread fruit fish
        striker defender goalkeeper midfielder
        children/child women/woman men/man
        wages prices taxes rents/rent
        primary secondary
        single double triple
        first last
        wedding funeral
        words sentences paragraphs
        computer/laptop phone/telephone/smartphone television radio camera
        coffee tea water beer wine milk juice
        pizza burger pasta salad soup sandwich
        driver passenger
        parent teacher pupil/student
        employee/staff/worker customer/client passenger shareholder/investor
        station airport port
        theatre/theater cinema museum library gallery
        garden garage kitchen bedroom bathroom basement/cellar attic/loft closet balcony
        soy/soybean almond oat rice hemp walnut peanut wheat barley maize/corn potato coconut
        human monkey dog cat horse
        sunny cloudy/overcast rainy/raining snowy/snowing windy foggy
        stab shoot/shot strangle poison drown
        revenue/turnover profit debt dividend
        military medical legal religious financial/fiscal cultural
        health car home/house life travel
        walk swim fly drive sail
        write/written sing paint dance
        sell donate rent/lease steal/stolen lend
        kill injure/wound arrest/detain rescue kidnap/abduct evacuate
        fined jailed/imprisoned acquitted deported
        unemployment inflation
        foreign interior defence/defense finance health education justice transport agriculture energy environment
        + trade housing
        president minister mayor governor senator ambassador king queen pope bishop
        village city/town island
        river lake sea/ocean mountain forest desert
        cancer diabetes malaria cholera influenza/flu measles tuberculosis
        heart liver kidney lung brain skin stomach
        gold silver bronze copper iron steel tin nickel zinc
        podcast blog newspaper magazine book
        sculpture painting photograph/photo film/movie
        school home hospital church park
        """
    ),
    antonyms=_pairs(
        """
        able=unable, above=below, abundant=scarce, accelerate=decelerate, accelerate=delay, accelerate=slow,
        accept=refuse, accept=reject, accidental=deliberate, acquit=convict, acquittal=conviction, add=remove,
        admiration=contempt, admire=despise, adult=child, adults=children, advantage=disadvantage,
        affordable=expensive, affordable=unaffordable, agree=disagree, ahead=behind, allies=enemies, allow=ban,
        allow=forbid, allow=prevent, allow=prohibit, ally=enemy, amplify=reduce, ancestor=descendant,
        appear=disappear, appoint=dismiss, appreciate=depreciate, approve=reject, arrest=release, arrival=departure,
        arrive=depart, arrive=leave, asset=liability, attach=detach, attack=defend, attacker=victim, authorise=ban,
        authorize=ban, ban=encourage, ban=endorse, ban=promote, before=after, begin=end, begin=finish,
        benefit=drawback, benefit=harm, best=worst, better=worse, big=small, birth=death, blame=praise, boost=hinder,
        boost=impair, boost=lower, boost=reduce, born=dead, boycott=support, brave=cowardly, bright=dark,
        broad=narrow, build=destroy, build=dismantle, buy=sell, calm=angry, careful=careless, cause=prevent,
        cautious=reckless, censored=uncensored, certain=uncertain, cheap=costly, civilian=military, clean=dirty,
        clear=unclear, climb=drop, climb=fall, collapse=recover, combine=separate, comfortable=uncomfortable,
        common=rare, complete=partial, complicated=simple, comprehensive=limited, conceal=reveal, confident=doubtful,
        confirm=deny, confirm=refute, connected=disconnected, consistent=inconsistent, construct=demolish,
        construction=demolition, consumer=producer, continue=end, continue=stop, courage=cowardice, create=destroy,
        credit=debit, creditor=debtor, crucial=negligible, crucial=trivial, danger=safety, dangerous=safe, day=night,
        dead=alive, decline=grow, decline=growth, decline=improve, decline=improvement, decline=increase,
        decline=rise, decode=encode, decrease=increase, defence=offence, defense=offense, deflation=inflation,
        delay=hasten, demand=supply, democratic=authoritarian, demote=promote, deny=admit, deny=mention, depart=join,
        deposit=withdraw, depressed=cheerful, despise=love, despite=because, deteriorate=improve, difficult=easy,
        diminish=grow, disappointing=impressive, discount=surcharge, discourage=urge, diverse=uniform,
        downgrade=upgrade, downward=upward, dread=love, drop=grow, drop=jump, drop=surge, earlier=later, early=late,
        east=west, eastern=western, effective=ineffective, efficient=inefficient, employee=employer, employer=worker,
        empty=full, encourage=discourage, endorse=condemn, endorse=oppose, endorse=reject, enemy=friend,
        enforce=waive, enter=exit, enter=leave, enthusiastic=reluctant, entry=exit, equal=unequal,
        equality=inequality, evacuate=occupy, exaggerate=understate, excited=bored, expand=contract, expand=shrink,
        expected=unexpected, expense=earnings, expense=income, expensive=cheap, expensive=free, explicit=implicit,
        export=import, export=imports, extend=shorten, fail=succeed, failure=success, fair=unfair, fall=grow,
        fall=jump, fall=rise, fall=surge, false=true, familiar=unfamiliar, famous=unknown, farewell=welcome,
        fast=slow, favourite=least, few=many, fewer=greater, fewer=more, fierce=mild, first=last, foe=friend,
        forced=allowed, foreign=domestic, foreign=homegrown, forget=recall, forget=recollect, former=current,
        forward=backward, free=paid, freedom=oppression, frequent=rare, fresh=stale, friendly=unfriendly,
        frustration=satisfaction, full=partial, gain=lose, gain=loss, generous=mean, generous=stingy, give=take,
        glad=sorry, good=bad, gradual=sudden, grateful=ungrateful, great=poor, greatest=smallest, gross=net,
        grow=shrink, growing=shrinking, growth=shrinkage, guilt=innocence, guilty=acquitted, guilty=blameless,
        guilty=innocent, happiness=sadness, happy=sad, hard=easy, harmful=harmless, hasten=postpone, hate=love,
        heavy=light, heighten=lessen, help=hinder, help=hurt, helpful=harmful, helpful=unhelpful, hero=villain,
        high=low, higher=lower, hike=reduction, hinder=improve, hire=dismiss, hire=fire, honest=deceitful,
        honest=dishonest, honesty=deceit, honour=dishonour, hope=fear, hopeful=hopeless, hostile=friendly, hot=cold,
        humane=cruel, ignore=listen, impair=improve, important=unimportant, impressive=mediocre, impressive=terrible,
        improve=worsen, include=exclude, include=omit, included=excluded, including=except, including=excluding,
        inclusive=exclusive, income=expenditure, increase=cut, increase=diminish, increase=drop, increase=fall,
        increase=lower, increase=reduce, increase=shrink, increase=slip, increasing=decreasing, inflow=outflow,
        inform=mislead, inhale=exhale, initial=final, inner=outer, inside=outside, install=remove, instant=gradual,
        intact=damaged, intensify=ease, interested=uninterested, internal=external, introduce=abolish,
        jealousy=admiration, join=leave, join=quit, joy=sorrow, junior=senior, just=unjust, justice=injustice,
        keep=abolish, keep=delete, keep=drop, keep=remove, landlord=tenant, large=small, latest=earliest,
        lawful=unlawful, lead=trail, leading=trailing, legal=illegal, legal=unlawful, legalise=ban,
        legalise=outlaw, legalize=ban, legalize=outlaw, lend=borrow, lengthen=shorten, lenient=strict, less=greater,
        less=more, liberate=occupy, life=death, lift=impose, likely=unlikely, limited=abundant, limited=extensive,
        limited=unlimited, literal=figurative, local=national, lock=unlock, long=short, longer=shorter, lose=win,
        loss=profit, loss=victory, lost=found, lost=won, loud=quiet, lower=raise, lowest=highest, loyal=disloyal,
        lucky=unlucky, magnify=reduce, maintain=abolish, major=minor, major=slight, majority=minority, male=female,
        man=woman, manual=automatic, manual=autonomous, married=divorced, mature=immature, maximal=minimal,
        maximise=minimise, maximize=minimize, maximum=minimum, men=women, merciful=merciless, minimal=maximum,
        minimal=substantial, minor=significant, misinform=inform, modern=outdated, modest=excessive, moral=immoral,
        national=international, natural=artificial, nearby=distant, necessary=unnecessary, new=existing, new=old,
        noisy=quiet, normal=abnormal, north=south, northern=southern, obey=disobey, objective=subjective,
        obscure=famous, occupied=vacant, odd=even, odd=usual, offline=online, old=young, on=off, open=close,
        open=closed, open=shut, openly=secretly, opponent=supporter, oppose=support, opposition=support,
        optimise=worsen, optimism=pessimism, optimist=pessimist, optimistic=pessimistic, optional=mandatory,
        ordinary=extraordinary, outgoing=incoming, outlaw=permit, outside=within, outsider=insider,
        overestimate=underestimate, overt=covert, paid=unpaid, parent=child, pass=fail, pass=reject, past=future,
        patient=impatient, peace=war, peaceful=violent, perfect=imperfect, permanent=temporary, permit=ban,
        permit=forbid, permit=prohibit, perpetrator=victim, persist=subside, pleasant=unpleasant,
        pleased=disappointed, pleased=displeased, plentiful=scarce, polite=rude, poorly=well, popular=unpopular,
        positive=negative, possible=impossible, powerful=powerless, powerful=weak, praise=condemn, praise=criticise,
        praise=criticize, precede=follow, precise=vague, predictable=unpredictable, presence=absence, preserve=change,
        preserve=destroy, previous=next, prior=subsequent, private=public, profitable=unprofitable, progress=regress,
        progress=setback, prohibit=encourage, promising=hopeless, promote=hinder, promotion=boycott,
        promotion=demotion, prosperity=poverty, protect=endanger, protect=threaten, proud=ashamed, public=secret,
        punish=reward, punishment=reward, pure=impure, push=pull, qualified=unqualified, raise=cut, raise=reduce,
        raised=lowered, rapid=slow, rare=abundant, ready=unready, real=imaginary, reasonable=unreasonable,
        recede=advance, recommend=condemn, recover=worsen, reduction=growth, reduction=increase, reduction=rise,
        refuse=agree, regular=irregular, regulated=unregulated, reject=support, reject=welcome, relaxed=tense,
        release=detain, release=imprison, relevant=irrelevant, reliable=unreliable, reluctant=willing, remain=leave,
        remember=forget, remove=incorporate, remove=insert, repair=damage, repeal=enact, resign=stay,
        resist=surrender, responsible=irresponsible, restrict=expand, retreat=advance, retreat=invade, reveal=hide,
        reward=penalty, rich=poor, right=left, right=wrong, ripe=unripe, rise=decrease, rise=dip, rise=drop,
        rise=plunge, rise=slump, rise=tumble, risen=tumbled, risky=safe, rough=smooth, sad=cheerful, safe=unsafe,
        same=different, satisfied=dissatisfied, secure=insecure, security=insecurity, seller=buyer, send=receive,
        serious=trivial, shallow=deep, sharp=blunt, shrink=swell, significant=insignificant, significant=negligible,
        significant=slight, similar=different, simple=complex, simplify=complicate, skilled=unskilled,
        slight=substantial, slip=surge, slump=surge, small=substantial, smart=stupid, sober=drunk, soft=hard,
        sold=bought, solidarity=hostility, solved=unsolved, son=daughter, sooner=later, stability=instability,
        stable=unstable, standard=unique, start=end, start=finish, start=halt, start=stop, strength=weakness,
        strengthen=undermine, strict=loose, strong=weak, stronger=weaker, succeed=precede, success=defeat,
        successful=unsuccessful, sufficient=insufficient, suitable=unsuitable, sunny=cloudy, sunny=rainy,
        superior=inferior, supporter=critic, surge=plunge, surge=tumble, surplus=deficit, surplus=shortage,
        surrender=fight, suspend=resume, sustainable=unsustainable, tall=short, teacher=pupil, terrible=excellent,
        terrible=great, thick=thin, tighten=ease, tighten=loosen, tighten=relax, top=bottom, transparency=secrecy,
        transparent=opaque, transparent=secretive, triumph=defeat, true=untrue, trust=distrust,
        trustworthy=untrustworthy, ugly=beautiful, unanimous=divided, uncover=conceal, undermine=support,
        understand=misunderstand, unhappy=happy, unify=split, unite=divide, united=divided, unity=division,
        unlock=block, unusual=usual, up=down, update=outdated, upper=lower, urban=rural, urgent=trivial,
        useful=useless, valid=invalid, valuable=worthless, victory=defeat, vilify=praise, violent=nonviolent,
        virtue=vice, visible=hidden, visible=invisible, vital=negligible, voluntarily=forcibly, voluntary=compulsory,
        voluntary=mandatory, vulnerable=protected, wake=sleep, warm=cold, warm=cool, weaken=strengthen, wealthy=poor,
        welcome=condemn, welcome=regret, well=badly, wet=dry, whole=partial, wide=narrow, widen=narrow, wife=husband,
        willing=unwilling, win=defeat, win=loss, winner=loser, wise=foolish, with=without, withdraw=advance,
        withdraw=deploy, within=beyond, young=elderly, younger=older,
        continue=cease, continue=conclude, continue=finish, continue=halt, begin=conclude, start=conclude,
        resume=halt, resume=stop, launch=end, keep=scrap, maintain=scrap, maintain=lift, introduce=scrap,
        voluntary=forced, ally=rival, ally=adversary, doubt=believe, build=demolish, ease=worsen, deepen=ease
        """
    ),
    synonyms=tuple(sorted({*SYNONYMS, *EVERYDAY})),
    spelling_variants=_pairs(
        "-isation=-ization, -isations=-izations, -ise=-ize, -ised=-ized, -ises=-izes, -ising=-izing, -yse=-yze, "
        "-ysed=-yzed, advisor=adviser, ageing=aging, aluminium=aluminum, amongst=among, analyse=analyze, artefact=artifact, "
        "behaviour=behavior, cancelled=canceled, centre=center, centres=centers, cheque=check, colour=color, "
        "counsellor=counselor, defence=defense, demeanour=demeanor, dialogue=dialog, endeavour=endeavor, "
        "endeavours=endeavors, enrol=enroll, favour=favor, favourable=favorable, favourite=favorite, fibre=fiber, "
        "fulfil=fulfill, fulfilment=fulfillment, grey=gray, harbour=harbor, harbours=harbors, honour=honor, "
        "honoured=honored, humour=humor, instalment=installment, judgement=judgment, kilometre=kilometer, "
        "kilometres=kilometers, labelled=labeled, labour=labor, learnt=learned, licence=license, litre=liter, "
        "litres=liters, manoeuvre=maneuver, metre=meter, metres=meters, mould=mold, neighbour=neighbor, "
        "neighbourhood=neighborhood, neighbouring=neighboring, neighbours=neighbors, offence=offense, ok=okay, "
        "organisation=organization, organisations=organizations, plough=plow, pretence=pretense, programme=program, "
        "programmes=programs, rigour=rigor, rumour=rumor, sceptical=skeptical, skilful=skillful, sulphur=sulfur, "
        "theatre=theater, tonne=ton, towards=toward, travelled=traveled, traveller=traveler, travelling=traveling, "
        "tyre=tire, valour=valor, vigour=vigor, whilst=while"
    ),
    contractions=_pairs(
        "aren't=are not, can't=can not, cannot=can not, couldn't=could not, didn't=did not, doesn't=does not, "
        "don't=do not, gonna=going to, hadn't=had not, hasn't=has not, haven't=have not, he'll=he will, he's=he is, "
        "here's=here is, i'd=i would, i'll=i will, i'm=i am, i've=i have, isn't=is not, it'll=it will, it's=it is, "
        "let's=let us, mustn't=must not, needn't=need not, shan't=shall not, she'll=she will, she's=she is, "
        "shouldn't=should not, that'll=that will, that's=that is, there's=there is, they'll=they will, they're=they "
        "are, they've=they have, wanna=want to, wasn't=was not, we'd=we would, we'll=we will, we're=we are, "
        "we've=we have, weren't=were not, what's=what is, where's=where is, who's=who is, won't=will not, "
        "wouldn't=would not, you'll=you will, you're=you are, you've=you have"
    ),
    first_person=("i", "me", "mine", "my", "myself", "our", "ours", "ourselves", "us", "we"),
    third_person=(
        "he",
        "her",
        "hers",
        "herself",
        "him",
        "himself",
        "his",
        "it",
        "its",
        "itself",
        "she",
        "their",
        "theirs",
        "them",
        "themselves",
        "they",
    ),
)

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBER_WORDS = (
    *((word, value) for value, word in enumerate(_ONES.split())),
    *((word, 10 * value) for value, word in enumerate(_TENS.split(), start=2)),
)
SCALE_WORDS = (
    ("hundred", 100),
    ("hundreds", 100),
    ("thousand", 1000),
    ("thousands", 1000),
    ("k", 1000),
    ("million", 10**6),
    ("millions", 10**6),
    ("mn", 10**6),
    ("m", 10**6),
    ("mln", 10**6),
    ("billion", 10**9),
    ("billions", 10**9),
    ("bn", 10**9),
    ("b", 10**9),
    ("trillion", 10**12),
    ("trillions", 10**12),
    ("tn", 10**12),
    ("dozen", 12),
    ("dozens", 12),
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINAL_WORDS = tuple((word, rank) for rank, word in enumerate(_ORDINALS.split(), start=1))
UNITS = _pairs(
    "$=usd, %=percent, acre=acre, acres=acre, barrel=barrel, barrels=barrel, celsius=celsius, centimeters=cm, "
    "centimetres=cm, cents=cent, cm=cm, crown=crown, crowns=crown, cubic feet=cubic_foot, cubic "
    "meters=cubic_metre, cubic metre=cubic_metre, cubic metres=cubic_metre, day=day, days=day, degrees "
    "celsius=celsius, degrees fahrenheit=fahrenheit, dollar=usd, dollars=usd, eur=eur, euro=eur, euros=eur, "
    "fahrenheit=fahrenheit, feet=foot, foot=foot, ft=foot, gallon=gallon, gallons=gallon, gigawatt=gw, "
    "gigawatts=gw, gw=gw, hectare=hectare, hectares=hectare, hour=hour, hours=hour, inch=inch, inches=inch, "
    "kg=kg, kilogram=kg, kilogrammes=kg, kilograms=kg, kilometer=km, kilometers=km, kilometre=km, "
    "kilometres=km, km=km, liter=litre, liters=litre, litre=litre, litres=litre, m=metre, megawatt=mw, "
    "megawatts=mw, meter=metre, meters=metre, metre=metre, metres=metre, metric tons=tonne, mile=mile, "
    "miles=mile, minute=minute, minutes=minute, month=month, months=month, mw=mw, pct=percent, per "
    "cent=percent, percent points=percentage_point, percent=percent, percentage point=percentage_point, "
    "percentage points=percentage_point, basis point=basis_point, basis points=basis_point, "
    "peso=peso, pesos=peso, points=point, pound weight=lb, pound=gbp, "
    "pounds=gbp, rouble=rub, roubles=rub, ruble=rub, rubles=rub, second=second, seconds=second, square "
    "kilometers=km2, square kilometres=km2, square miles=mile2, sterling=gbp, ton=ton, tonne=tonne, "
    "tonnes=tonne, tons=ton, us$=usd, usd=usd, week=week, weeks=week, year=year, years=year, decade=decade, "
    "decades=decade, yen=jpy, £=gbp, "
    "¥=jpy, °c=celsius, °f=fahrenheit, €=eur, ₽=rub"
)

_STOPWORDS = (
    "a about above after again all also am an and any are as at be because been before being below between "
    "both but by can could did do does doing down during each few for from further had has have having he her "
    "here hers herself him himself his how i if in into is it its itself just may me might more most must my "
    "myself no nor not of off on once only or other our ours ourselves out over own same shall she should so "
    "some such than that the their theirs them themselves then there these they this those through to too "
    "under until up upon us very was we were what when where which while who whom whose why will with within "
    "without would you your yours yourself said says "
)
STOPWORDS = tuple(sorted(_STOPWORDS.split()))

IRREGULAR = _pairs(
    "arose=arise, ate=eat, beaten=beat, became=become, began=begin, begun=begin, blew=blow, blown=blow, "
    "bought=buy, broke=break, broken=break, brought=bring, built=build, burnt=burn, came=come, caught=catch, "
    "chose=choose, chosen=choose, clung=cling, dealt=deal, drank=drink, drawn=draw, drew=draw, driven=drive, "
    "drove=drive, dug=dig, eaten=eat, fallen=fall, fell=fall, felt=feel, fled=flee, flew=fly, flown=fly, "
    "forbade=forbid, forbidden=forbid, foresaw=foresee, foreseen=foresee, forgave=forgive, forgiven=forgive, "
    "forgone=forgo, forgot=forget, forgotten=forget, fought=fight, found=find, froze=freeze, frozen=freeze, "
    "gave=give, given=give, gone=go, got=get, grew=grow, grown=grow, heard=hear, held=hold, hid=hide, hidden=hide, "
    "hung=hang, kept=keep, knew=know, known=know, laid=lay, leapt=leap, led=lead, left=leave, lent=lend, "
    "lost=lose, made=make, meant=mean, met=meet, misled=mislead, overcame=overcome, oversaw=oversee, "
    "overseen=oversee, overtaken=overtake, overthrew=overthrow, overthrown=overthrow, overtook=overtake, paid=pay, "
    "proven=prove, ran=run, rebuilt=rebuild, redrawn=redraw, redrew=redraw, repaid=repay, retaken=retake, "
    "retook=retake, rewritten=rewrite, rewrote=rewrite, ridden=ride, risen=rise, rode=ride, rose=rise, said=say, "
    "sank=sink, sat=sit, saw=see, seen=see, sent=send, shaken=shake, shook=shake, shot=shoot, shown=show, "
    "shrank=shrink, shrunk=shrink, slept=sleep, sold=sell, sought=seek, sped=speed, spent=spend, spoke=speak, "
    "spoken=speak, stole=steal, stolen=steal, stood=stand, striven=strive, strove=strive, struck=strike, "
    "sunk=sink, swept=sweep, swore=swear, sworn=swear, taken=take, taught=teach, thought=think, threw=throw, "
    "thrown=throw, told=tell, took=take, tore=tear, torn=tear, undergone=undergo, understood=understand, "
    "undertaken=undertake, undertook=undertake, underwent=undergo, upheld=uphold, went=go, withdrawn=withdraw, "
    "withdrew=withdraw, withheld=withhold, withstood=withstand, won=win, wore=wear, worn=wear, written=write, "
    "wrote=write"
)
"""Verb forms that no stemmer joins."""

_MONTHS = "january february march april may june july august september october november december"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
MONTHS = (
    *((word, month) for month, word in enumerate(_MONTHS.split(), start=1)),
    *((word[:3], month) for month, word in enumerate(_MONTHS.split(), start=1) if len(word) > 3),
    ("sept", 9),
)
WEEKDAYS = (
    *((word, day) for day, word in enumerate(_WEEKDAYS.split())),
    *(
        (word, day)
        for word, day in (
            ("mon", 0),
            ("tue", 1),
            ("tues", 1),
            ("wed", 2),
            ("thu", 3),
            ("thurs", 3),
            ("fri", 4),
            ("sat", 5),
            ("sun", 6),
        )
    ),
)
RELATIVE_DAYS = (("yesterday", -1), ("today", 0), ("tonight", 0), ("tomorrow", 1))

FRACTIONS = _pairs(
    """
    half +of=1/2, half +the=1/2, half +its=1/2, half +their=1/2, half +our=1/2, one half=1/2, half a *=1/2,
    a third +of=1/3, one third=1/3, two thirds=2/3, a quarter +of=1/4, one quarter=1/4, three quarters=3/4,
    a fifth +of=1/5, one fifth=1/5, two fifths=2/5, three fifths=3/5, four fifths=4/5, a tenth +of=1/10,
    one tenth=1/10, nine tenths=9/10, one in two=1/2, one in three=1/3, one in four=1/4, one in five=1/5,
    one in ten=1/10, two in three=2/3, three in four=3/4, one and a half=3/2
    """
)
"""Shares; what follows + must stand behind and is no part of it, * stands for a scale such as "million"."""
