"""How English reports speech: cue verbs, speakers' nouns and pronouns, and where things are said.

The verbs were collected by reading news prose and from grammars of reporting verbs; act and pattern are the project's.
"""

from __future__ import annotations

from crossref.lang.base import Reporting
from crossref.lang.tables import read_cues, read_pairs, read_words

_CUES = """
accept | agree | that object quote | accept, accepts, accepted, accepting
accuse | allege | object | accuse, accuses, accused, accusing
acknowledge | admit | that bare object quote | acknowledge, acknowledges, acknowledged, acknowledging
add | - | - | add, adds, added, adding
address | - | object | address, addresses, addressed, addressing
admit | admit | that bare object quote | admit, admits, admitted, admitting
advise | urge | that quote | advise, advises, advised, advising
affirm | announce | that bare object quote | affirm, affirms, affirmed, affirming
agree | agree | that bare infinitive quote | agree, agrees, agreed, agreeing
allege | allege | that bare object quote | allege, alleges, alleged, alleging
allow | admit | that quote | allow, allows, allowed, allowing
announce | announce | that bare object quote infinitive | announce, announces, announced, announcing
answer | - | that quote | answer, answers, answered, answering
anticipate | - | that | anticipate, anticipates, anticipated, anticipating
apologise | admit | quote | apologise, apologises, apologised, apologising
apologize | admit | quote | apologize, apologizes, apologized, apologizing
appeal | urge | that quote | appeal, appeals, appealed, appealing
applaud | welcome | object quote | applaud, applauds, applauded, applauding
appreciate | welcome | that object | appreciate, appreciates, appreciated, appreciating
approve | agree | object | approve, approves, approved, approving
argue | allege | that bare quote | argue, argues, argued, arguing
ask | ask | that infinitive object quote | ask, asks, asked, asking
assail | condemn | object quote | assail, assails, assailed, assailing
assert | allege | that bare object quote | assert, asserts, asserted, asserting
assume | - | that bare | assume, assumes, assumed, assuming
assure | promise | that quote | assure, assures, assured, assuring
attack | condemn | quote | attack, attacks, attacked, attacking
attest | - | that | attest, attests, attested, attesting
back | agree | object | back, backs, backed, backing
be quoted as saying | - | that bare quote | is quoted as saying, was quoted as saying, were quoted as saying, been quoted as saying, quoted as saying
believe | - | that bare | believe, believes, believed, believing
bemoan | condemn | that object quote | bemoan, bemoans, bemoaned, bemoaning
blame | allege | object | blame, blames, blamed, blaming
blast | condemn | object quote | blast, blasts, blasted, blasting
blurt | - | quote | blurt, blurts, blurted, blurting
blurt out | - | quote | blurt out, blurts out, blurted out, blurting out
boast | - | that quote | boast, boasts, boasted, boasting
brag | - | that quote | brag, brags, bragged, bragging
brand | - | quote | brand, brands, branded, branding
brief | - | that | brief, briefs, briefed, briefing
call | - | object quote | call, calls, called, calling
call for | urge | object | call for, calls for, called for, calling for
call on | urge | object | call on, calls on, called on, calling on
caution | warn | that bare quote | caution, cautions, cautioned, cautioning
celebrate | welcome | object quote | celebrate, celebrates, celebrated, celebrating
certify | announce | that | certify, certifies, certified, certifying
chant | - | quote | chant, chants, chanted, chanting
characterise | - | object quote | characterise, characterises, characterised, characterising
characterize | - | object quote | characterize, characterizes, characterized, characterizing
charge | allege | that quote | charge, charges, charged, charging
chide | condemn | object quote | chide, chides, chided, chiding
cite | - | object quote | cite, cites, cited, citing
claim | allege | that bare object infinitive quote | claim, claims, claimed, claiming
clarify | - | that object quote | clarify, clarifies, clarified, clarifying
commend | welcome | object quote | commend, commends, commended, commending
comment | - | quote | comment, comments, commented, commenting
commit to | promise | object | commit to, commits to, commited to, commiting to
compare | - | quote | compare, compares, compared, comparing
complain | condemn | that bare quote | complain, complains, complained, complaining
concede | admit | that bare object quote | concede, concedes, conceded, conceding
conclude | - | that bare quote | conclude, concludes, concluded, concluding
condemn | condemn | object quote | condemn, condemns, condemned, condemning
confess | admit | that object quote | confess, confesses, confessed, confessing
confirm | announce | that bare object quote | confirm, confirms, confirmed, confirming
congratulate | welcome | object quote | congratulate, congratulates, congratulated, congratulating
consider | - | that object | consider, considers, considered, considering
contend | allege | that bare quote | contend, contends, contended, contending
continue | - | quote | continue, continues, continued, continuing
counsel | urge | that quote | counsel, counsels, counseled, counseling
counter | deny | that quote | counter, counters, countered, countering
criticise | condemn | object quote | criticise, criticises, criticised, criticising
criticize | condemn | object quote | criticize, criticizes, criticized, criticizing
cry | - | quote | cry, cries, cried, crying
decide | - | that infinitive | decide, decides, decided, deciding
declare | announce | that bare object quote | declare, declares, declared, declaring
decline | deny | infinitive | decline, declines, declined, declining
decry | condemn | object quote | decry, decries, decried, decrying
defend | - | object quote | defend, defends, defended, defending
demand | urge | that object quote | demand, demands, demanded, demanding
denounce | condemn | object quote | denounce, denounces, denounced, denouncing
deny | deny | that bare object infinitive quote | deny, denies, denied, denying
deplore | condemn | object quote | deplore, deplores, deplored, deploring
deride | condemn | object quote | deride, derides, derided, deriding
describe | - | object quote | describe, describes, described, describing
detail | - | object quote | detail, details, detailed, detailing
determine | - | that | determine, determines, determined, determining
disclose | announce | that object quote | disclose, discloses, disclosed, disclosing
discuss | - | object | discuss, discusses, discussed, discussing
dismiss | deny | object quote | dismiss, dismisses, dismissed, dismissing
dispute | deny | that object | dispute, disputes, disputed, disputing
doubt | deny | that object | doubt, doubts, doubted, doubting
dub | - | quote | dub, dubs, dubbed, dubbing
elaborate | - | quote | elaborate, elaborates, elaborated, elaborating
emphasise | - | that bare object quote | emphasise, emphasises, emphasised, emphasising
emphasize | - | that bare object quote | emphasize, emphasizes, emphasized, emphasizing
encourage | urge | object | encourage, encourages, encouraged, encouraging
endorse | welcome | object | endorse, endorses, endorsed, endorsing
estimate | - | that bare object quote | estimate, estimates, estimated, estimating
exclaim | - | quote | exclaim, exclaims, exclaimed, exclaiming
exhort | urge | object | exhort, exhorts, exhorted, exhorting
expect | - | that bare object infinitive | expect, expects, expected, expecting
explain | - | that quote | explain, explains, explained, explaining
express | - | object quote | express, expresses, expressed, expressing
fear | warn | that bare object | fear, fears, feared, fearing
feel | - | that bare | feel, feels, felt, feeling
find | - | that bare | find, finds, found, finding
focus on | - | object | focus on, focuses on, focused on, focusing on
forecast | - | that object | forecast, forecasts, forecasting
fume | condemn | that quote | fume, fumes, fumed, fuming
go on | - | quote | go on, goes on, went on, gone on, going on
guarantee | promise | that object quote | guarantee, guarantees, guaranteed, guaranteeing
gush | welcome | that quote | gush, gushs, gushed, gushing
hail | welcome | object quote | hail, hails, hailed, hailing
hear | - | that | hear, hears, heard, hearing
highlight | - | that object quote | highlight, highlights, highlighted, highlighting
hint | - | that bare quote | hint, hints, hinted, hinting
hit out | condemn | quote | hit out, hits out, hitting out
hope | - | that bare infinitive | hope, hopes, hoped, hoping
imply | allege | that | imply, implies, implied, implying
indicate | - | - | indicate, indicates, indicated, indicating
inform | - | that quote | inform, informs, informed, informing
inquire | ask | that quote | inquire, inquires, inquired, inquiring
insinuate | allege | that | insinuate, insinuates, insinuated, insinuating
insist | allege | that bare quote | insist, insists, insisted, insisting
instruct | urge | that object | instruct, instructs, instructed, instructing
intend | - | infinitive | intend, intends, intended, intending
interject | - | quote | interject, interjects, interjected, interjecting
joke | - | that bare quote | joke, jokes, joked, joking
know | - | that bare | know, knows, knew, known, knowing
label | - | quote | label, labels, labeled, labeling, labelled, labelling
lambast | condemn | object quote | lambast, lambasts, lambasted, lambasting
lambaste | condemn | object quote | lambaste, lambastes, lambasted, lambasting
lament | condemn | that object quote | lament, laments, lamented, lamenting
laud | welcome | object quote | laud, lauds, lauded, lauding
lay out | - | object | lay out, lays out, laid out, laying out
learn | - | that | learn, learns, learned, learning
liken | - | quote | liken, likens, likened, likening
maintain | allege | that bare quote | maintain, maintains, maintained, maintaining
make clear | - | that bare quote | make clear, makes clear, made clear, making clear
mean | - | that | mean, means, meant, meaning
mention | - | that object quote | mention, mentions, mentioned, mentioning
mock | condemn | object quote | mock, mocks, mocked, mocking
muse | - | that quote | muse, muses, mused, musing
note | - | - | note, notes, noted, noting
notify | - | that | notify, notifies, notified, notifying
object | deny | that quote | object, objects, objected, objecting
observe | - | - | observe, observes, observed, observing
offer | promise | object infinitive quote | offer, offers, offered, offering
opine | - | that quote | opine, opines, opined, opining
oppose | deny | object | oppose, opposes, opposed, opposing
order | urge | that object infinitive | order, orders, ordered, ordering
outline | - | object quote | outline, outlines, outlined, outlining
plan | - | infinitive | plan, plans, planed, planing
plead | urge | that quote | plead, pleads, pleaded, pleading, pled
pledge | promise | that bare object infinitive quote | pledge, pledges, pledged, pledging
point out | - | that bare quote | point out, points out, pointed out, pointing out
point to | - | object quote | point to, points to, pointed to, pointing to
portray | - | quote | portray, portrays, portrayed, portraying
posit | - | that | posit, posits, posited, positing
post | - | that quote | post, posts, posted, posting
praise | welcome | object quote | praise, praises, praised, praising
predict | - | that bare object quote | predict, predicts, predicted, predicting
prefer | - | that infinitive | prefer, prefers, preferred, preferring
press for | urge | object | press for, presses for, pressed for, pressing for
proclaim | announce | that object quote | proclaim, proclaims, proclaimed, proclaiming
profess | - | that object | profess, professes, professed, professing
project | - | that object | project, projects, projected, projecting
promise | promise | that bare object infinitive quote | promise, promises, promised, promising
pronounce | announce | object | pronounce, pronounces, pronounced, pronouncing
propose | urge | that object infinitive quote | propose, proposes, proposed, proposing
protest | condemn | that object quote | protest, protests, protested, protesting
publish | announce | object | publish, publishes, published, publishing
push for | urge | object | push for, pushes for, pushed for, pushing for
put it | - | quote | put it, puts it, putting it
put the cost | - | object | put the cost, puts the cost, putting the cost
put the figure | - | object | put the figure, puts the figure, putting the figure
put the number | - | object | put the number, puts the number, putting the number
put the price | - | object | put the price, puts the price, putting the price
put the toll | - | object | put the toll, puts the toll, putting the toll
put the total | - | object | put the total, puts the total, putting the total
question | ask | that object quote | question, questions, questioned, questioning
quip | - | that quote | quip, quips, quipped, quipping
quote | - | object quote | quote, quotes, quoted, quoting
rail | condemn | quote | rails, railed, railing
read | - | quote | read, reads, reading
reaffirm | announce | that object quote | reaffirm, reaffirms, reaffirmed, reaffirming
realize | - | that | realize, realizes, realized, realizing
reason | - | that quote | reason, reasons, reasoned, reasoning
reassure | promise | that quote | reassure, reassures, reassured, reassuring
rebuke | condemn | object quote | rebuke, rebukes, rebuked, rebuking
rebut | deny | object | rebut, rebuts, rebutted, rebutting
recall | - | that bare object quote | recall, recalls, recalled, recalling
recognise | admit | that object quote | recognise, recognises, recognised, recognising
recognize | admit | that object quote | recognize, recognizes, recognized, recognizing
recommend | urge | that bare object quote | recommend, recommends, recommended, recommending
recount | - | that object quote | recount, recounts, recounted, recounting
refer to | - | object quote | refer to, refers to, referred to, referring to
refuse | deny | infinitive | refuse, refuses, refused, refusing
refute | deny | that object | refute, refutes, refuted, refuting
regret | condemn | that object quote | regret, regrets, regretted, regretting
reiterate | - | that object quote | reiterate, reiterates, reiterated, reiterating
reject | deny | object quote | reject, rejects, rejected, rejecting
relate | - | that quote | relate, relates, related
release | announce | object | release, releases, released, releasing
remark | - | that quote | remark, remarks, remarked, remarking
remember | - | that | remember, remembers, remembered, remembering
remind | - | that quote | remind, reminds, reminded, reminding
repeat | - | that object quote | repeat, repeats, repeated, repeating
reply | - | that quote | reply, replies, replied, replying
report | - | that bare object quote | report, reports, reported, reporting
request | urge | that object | request, requests, requested, requesting
respond | - | that quote | respond, responds, responded, responding
retort | - | that quote | retort, retorts, retorted, retorting
reveal | announce | that bare object quote | reveal, reveals, revealed, revealing
ridicule | condemn | object quote | ridicule, ridicules, ridiculed, ridiculing
roar | - | quote | roar, roars, roared, roaring
rule | announce | that | rule, rules, ruled, ruling
rule out | deny | object | rule out, rules out, ruled out, ruling out
salute | welcome | object quote | salute, salutes, saluted, saluting
say | - | - | say, says, said, saying
scold | condemn | quote | scold, scolds, scolded, scolding
scream | - | quote | scream, screams, screamed, screaming
see | - | that | see, sees, saw, seen, seeing
seek | - | object infinitive | seek, seeks, sought, seeking
set out | - | object | set out, sets out, setting out
shout | - | that quote | shout, shouts, shouted, shouting
show | - | that bare | show, shows, showed, shown, showing
sigh | - | quote | sigh, sighs, sighed, sighing
signal | - | that object | signal, signals, signaled, signaling
sing | - | quote | sing, sings, sang, sung, singing
slam | condemn | object quote | slam, slams, slammed, slamming
snap | condemn | quote | snap, snaps, snapped, snapping
speak out | condemn | quote | speak out, speaks out, spoke out, speaking out
speak of | - | object quote | speak of, speaks of, spoke of, spoken of, speaking of
specify | - | that quote | specify, specifies, specified, specifying
speculate | allege | that bare quote | speculate, speculates, speculated, speculating
spell out | - | that object | spell out, spells out, spelled out, spelling out, spelt out
state | - | - | state, states, stated, stating
stipulate | announce | that | stipulate, stipulates, stipulated, stipulating
stress | - | that bare object quote | stress, stresses, stressed, stressing
suggest | allege | that bare object quote | suggest, suggests, suggested, suggesting
sum up | - | quote | sum up, sums up, summed up, summing up
support | agree | object | support, supports, supported, supporting
suspect | - | that bare | suspect, suspects, suspected, suspecting
swear | promise | that infinitive quote | swear, swears, swore, sworn, swearing
talk about | - | object | talk about, talks about, talked about, talking about
tell | - | - | tell, tells, told, telling
testify | - | that bare quote | testify, testifies, testified, testifying
thank | welcome | object quote | thank, thanks, thanked, thanking
theorize | - | that | theorize, theorizes, theorized, theorizing
think | - | that bare | think, thinks, thought, thinking
threaten | threaten | that infinitive object quote | threaten, threatens, threatened, threatening
thunder | condemn | quote | thunder, thunders, thundered, thundering
tout | welcome | object quote | tout, touts, touted, touting
trumpet | welcome | quote | trumpet, trumpets, trumpeted, trumpeting
tweet | - | - | tweet, tweets, tweeted, tweeting
underline | - | that object quote | underline, underlines, underlined, underlining
underscore | - | that object quote | underscore, underscores, underscored, underscoring
understand | - | that | understand, understands, understood, understanding
undertake to | promise | infinitive | undertake to, undertakes to, undertook to, undertaken to, undertaking to
unveil | announce | object | unveil, unveils, unveiled, unveiling
urge | urge | that object quote | urge, urges, urged, urging
vent | condemn | quote | vent, vents, vented, venting
vouch | promise | that | vouch, vouches, vouched, vouching
vow | promise | that bare infinitive quote | vow, vows, vowed, vowing
want | - | object infinitive | want, wants, wanted, wanting
warn | warn | that bare object quote | warn, warns, warned, warning
welcome | welcome | object quote | welcome, welcomes, welcomed, welcoming
whisper | - | that quote | whisper, whispers, whispered, whispering
wonder | ask | that quote | wonder, wonders, wondered, wondering
worry | warn | that quote | worry, worries, worried, worrying
write | - | - | write, writes, wrote, written, writing
write off | deny | object | write off, writes off, wrote off, written off, writing off
yell | - | quote | yell, yells, yelled, yelling
"""

REPORTING = Reporting(
    cue_verbs=read_cues(_CUES),
    cue_nouns=read_words(
        """
        accusation address admission allegation announcement answer appeal argument article assertion briefing call claim
        comment comments complaint contention denial description dictum insistence plea prediction proposal suggestion vow
        communique communiqué criticism declaration demand email essay interview letter memo message note opinion pledge
        poll post posts promise quote remark remarks reply report response speech statement statements survey testimony
        thread tweet tweets warning words
        """
    ),
    that_words=("that",),
    question_words=("how", "if", "what", "when", "where", "whether", "which", "who", "why"),
    according_to=read_words(
        """
        according to, as told to, as stated by, citing, in a statement from, in the opinion of,
        in the view of, in the words of, per, quoting, to quote
        """
    ),
    pronouns=(("he", "m"), ("it", "n"), ("she", "f"), ("they", "p"), ("who", "n")),
    possessives=(("her", "f"), ("his", "m"), ("its", "n"), ("their", "p")),
    body_nouns=read_words(
        """
        administration agency alliance army assembly authority bloc body bureau cabinet campaign chancellery commission
        committee company consulate council court delegation department embassy foundation government group house
        institute kingdom league military ministry mission navy office organisation organization palace parliament
        party police presidency press secretariat senate service state team think-tank tribunal union university
        """
    ),
    role_nouns=read_words(
        """
        activist adviser advisor aide aides ambassador ambassadors analyst analysts attorney author businessman candidate
        captain chair chairman chairperson chairwoman chancellor chief citizen co-chair co-founder colonel columnist
        commander commissioner congressman congresswoman consul correspondent counsel critic critics deputy diplomat
        diplomats director economist editor envoy executive expert experts founder general governor head host informant
        inspector journalist judge justice king lawmaker lawmakers lawyer leader leaders legislator lieutenant major
        manager mayor member minister ministers monarch mp negotiator nominee officer official officials operative
        organizer owner partner pastor pollster premier president president-elect presidents priest prince princess
        professor prosecutor queen rapporteur reporter representative representatives researcher scientist secretary
        secretary-general senator senators sheriff sociologist source sources speaker spokesman spokesmen spokespeople
        spokesperson spokespersons spokeswoman spokeswomen staffer strategist supporter supporters surrogate
        under-secretary undersecretary vice-president voter voters witness witnesses writer
        """
    ),
    feminine_roles=read_words("chairwoman congresswoman princess queen spokeswoman spokeswomen"),
    counterparts=read_words("colleague colleagues counterpart counterparts"),
    honorifics=read_words(
        """
        adm amb capt cmdr col congressman congresswoman dr fm gen gov hon judge justice lady lord lt madam maj miss mr mrs
        ms pastor pm pres prof rep reps rev sen sens sgt sir
        """
    ),
    determiners=read_words(
        "a an another any both each every former her his its many most my one our some such that the their these this "
        "those two your several"
    ),
    name_particles=read_words(
        "abu al ben bin bint da das de del della der di do dos du el ibn la le los of ter van von y zu"
    ),
    of_words=("at", "for", "from", "of"),
    between=read_words(
        """
        also already again actually always angrily apparently are be been being bluntly briefly can clearly consistently could did
        do does earlier eventually explicitly even famously finally first flatly frequently further had has have himself
        herself itself immediately initially instead is just later long merely might may must now often once only openly
        originally previously privately promptly publicly quickly quietly rarely reasonably recently repeatedly reportedly
        rightly should simply since sometimes soon specifically still strongly subsequently then themselves therefore thus
        today too ultimately was were will would wrongly yesterday
        """
    ),
    asides=(
        "among other things",
        "for her part",
        "for his part",
        "for instance",
        "for its part",
        "for their part",
        "in addition",
        "in reply",
        "in response",
        "in return",
        "in turn",
        "once again",
        "once more",
    ),
    naming_words=read_words(
        """
        boat ferry frigate ship tanker trawler vessel yacht
        album article band book bill brand caption chorus column codenamed code-named dubbed entitled episode essay film
        headline headlined hashtag label labelled labeled magazine movie musical named newspaper nicknamed novel operation
        paper play podcast poem program programme project quote-unquote series show single so-called song subtitled
        summit tagline term titled track word words slogan
        """
    ),
    venues=read_pairs(
        """
        tweeted=X, tweeting=X, tweet=X, on twitter=X, on x=X, via twitter=X, network x=X, platform x=X, on
        telegram=Telegram, telegram channel=Telegram, via telegram=Telegram, on facebook=Facebook, on mastodon=Mastodon, on
        bluesky=Bluesky, on instagram=Instagram, on truth social=Truth Social, on linkedin=LinkedIn, on its
        website=website, on his website=website, on her website=website, official website=website, in a
        statement=statement, statement=statement, communique=statement, communiqué=statement, press release=statement,
        news release=statement, interview=interview, told reporters=press, told journalists=press, told
        afp=AFP, told ap=AP, told the ap=AP, told the associated press=AP, told bloomberg=Bloomberg, told the bbc=BBC, told
        bbc=BBC, told cnn=CNN, told dpa=dpa, told efe=EFE, told interfax=Interfax, told reuters=Reuters, told ria
        novosti=RIA Novosti, told tass=TASS, told ukrinform=Ukrinform, told xinhua=Xinhua, press conference=press,
        news conference=press, press briefing=press, briefing=press, in a speech=speech, speech=speech, speaking
        at=speech, address=speech, in a letter=letter, open letter=letter, in parliament=parliament
        """
    ),
    view_words=("for",),
    gendered=(("madam", "f"), ("miss", "f"), ("mr", "m"), ("mrs", "f"), ("ms", "f")),
    complements=read_pairs(
        """
        advise=against, agree=on / to, apologise=for, apologize=for, appeal=for, argue=against / for,
        boast=about / of, caution=about / against, complain=about / of, confess=to, hit out=against / at,
        insist=on / upon, object=to, plead=for, protest=about / against / at,
        rail=about / against / at, speak out=against, swear=to, warn=about / against / of, worry=about
        """
    ),
    speaking=read_words(
        """
        answer comment comments confirm disclose discuss elaborate identify name respond reveal say speak specify
        speculate
        """
    ),
    giving=read_words("gave give given giving offer provide release set"),
    particulars=read_words(
        """
        answer answers date dates deadline detail details estimate explanation figure figures information name names
        number numbers particulars price reason reasons timetable
        """
    ),
    relative_pronouns=("which", "who", "whom"),
    as_words=("as",),
    view_nouns=("account", "estimation", "judgment", "opinion", "phrase", "telling", "view", "words"),
    event_verbs=read_words(
        """
        arrived in, attended, held a meeting, held a phone call, held a telephone conversation, held consultations,
        held negotiations, held talks, hosted, inaugurated, met, received, signed, spoke by phone, spoke by telephone,
        travelled to, visited
        """
    ),
)

ABBREVIATIONS = read_words(
    """
    adm amb approx apr apt art assoc aug ave bldg blvd brig bros capt cf cmdr co col comdr corp dec dept dist div dr ed e.g
    est etc feb fig fri gen gov hon i.e inc jan jr jul jun lt ltd maj mar messrs mon mr mrs ms mt no nov oct op pp pres prof
    pt rep reps rev sat sen sens sep sept sgt sr st sun thu tue u.k u.n u.s vol vs wed
    """
)
RELATIVE_SPANS = read_pairs(
    """
    last week=week:-1, this week=week:0, earlier this week=week:0, later this week=week:0, next week=week:1, last
    month=month:-1, this month=month:0, earlier this month=month:0, next month=month:1, last year=year:-1, this
    year=year:0, earlier this year=year:0, next year=year:1, a day earlier=day:-1, the day before=day:-1, a day
    before=day:-1, the previous day=day:-1, the day before yesterday=day:-2, the same day=day:0, that same day=day:0, the
    same evening=day:0, the same night=day:0, the same morning=day:0, the same afternoon=day:0, this morning=day:0, this
    afternoon=day:0, this evening=day:0, last night=day:-1, overnight=day:-1, a day later=day:1, the next day=day:1, the
    following day=day:1, a week earlier=week:-1, a week ago=week:-1, over the weekend=weekend:-1, at the
    weekend=weekend:-1, last weekend=weekend:-1, in recent days=recent:0, in recent weeks=recent:0, recently=recent:0,
    the previous evening=day:-1, the night before=day:-1, the evening before=day:-1, the previous night=day:-1, the morning before=day:-1, the previous week=week:-1, the week before=week:-1, the previous month=month:-1, the month before=month:-1, a month earlier=month:-1, a year earlier=year:-1, a fortnight ago=week:-2, earlier in the day=day:0, later that day=day:0, later in the day=day:0, later that evening=day:0, later that night=day:0, that same evening=day:0, earlier in the week=week:0, yesterday morning=day:-1, yesterday evening=day:-1
    """
)
LAST_WORDS = ("last", "past", "previous")
NEXT_WORDS = ("coming", "following", "next")
AGO_AFTER = ("ago", "before", "earlier")
MONTH_PARTS = read_pairs(
    """
    early=early, mid=mid, late=late, the beginning of=early, the start of=early, the middle of=mid, the end of=late
    """
)
NIGHTS = ("during the night to", "in the night to", "overnight into", "the night to")
NAMED_BEFORE = ("before", "earlier", "later", "previous", "same", "that")
EVES = (
    "the day before",
    "the evening before",
    "the month before",
    "the morning before",
    "the night before",
    "the week before",
)
EVE_OF = ("*", "a", "an", "he", "her", "his", "it", "its", "my", "our", "she", "the", "their", "they", "this", "we")

EXAMPLES = (
    "“We will keep the ferry line open all winter,” Transport Minister Ilva Sterner said on Monday.",
    "The foreign ministry of Ordania said that the talks had not failed, but had been adjourned until Thursday.",
    "‘Nobody asked the islands,’ she told reporters in Port Calder.",
    "According to the harbour council, 14,200 tonnes of grain passed the lock last week.",
    "Sterner, who took office in March, promised to publish the figures within ten days.",
    "He denied that the government had ever considered selling the lighthouse.",
    "“If the tide allows it,” the commissioner added, “the first boats will sail on 3 May.”",
    "The treaty, the spokesman wrote on Telegram, “remains in force until both sides agree otherwise”.",
    "The ministry called the report “incomplete” and urged its authors to visit the coast.",
    "It also recognised the role of the neighbouring provinces in reopening the road.",
    "We never said it would be easy. We said it would be worth it. — Ilva Sterner (@ilvasterner) 12 March 2025",
    "Asked whether the fee would rise again, Jonas Averill replied: “Not this year.”",
)
