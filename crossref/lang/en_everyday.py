"""English words of everyday language that say the same, in groups of which any two mean one thing.

The words of news and offices stand in ``en_synonyms``; the same bars hold here: no other degree, no other legal class.
"""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

EVERYDAY = read_synonyms(
    """
    24/7, around the clock, day and night; 24/7, around the clock, round the clock; ceo, chief executive, chief
    executive officer; co2, carbon dioxide; mp, lawmaker; mp, legislator, member of parliament; pc, computer;
    pm, premier; pm, prime minister; sms, text, text message; tv, television, telly; a day, daily, per day; a
    few, a handful of; a head, per capita; a head, per head, per person; a lot of, plenty of; a month, monthly,
    per month; a number of, multiple; a range of, a variety of, an array of, different; a range of, a variety
    of, an array of, various; a year, annually, per year; a year, each year, per year; abandon, leave; abandon,
    leave behind; ability, talent; able, capable; able to, capable of; abruptly, all at once; academic,
    researcher; academic, scientist; academic year, school year; accept, agree to; according to, as per;
    accordingly, therefore; account for, explain; ache, pain; achievement, success; acquaintance, contact;
    acquire, procure; acquire, take over; acquisition, buyout, takeover; across from, facing, opposite; across
    the country, countrywide; across the globe, all over the world, around the world, globally; across the
    globe, worldwide; activate, switch on, turn on; actually, in fact, really; adapt, customise, customize,
    tailor; additionally, also, besides; address, deal with; adjacent to, beside; adjust, alter; adjust, revise;
    administer, handle, run; admit, confess; adolescent, teen; advantage, plus; advantage, strength; advertise,
    market; advice, consultation; advice, help; advice, hints; advice, tips; advise, guide; advise, inform;
    advise, tell; affordable, reasonably priced; after, as soon as; after that, afterwards; after that, later;
    aftershock, tremor; afterwards, later on; again, once again; against the law, illegal; against the law,
    unlawful; age, era; age, period; agenda, schedule; agent, delegate; agent, representative; agree on, decide
    on, settle on; agree to meet, arrange to meet; agreed on, settled on; agreement, consent; agreement,
    contract; ai, artificial intelligence; aid package, assistance package; air base, airbase, airfield;
    aircraft, airplane; alert, inform; alert, notify; alike, comparable; all at once, suddenly; all in all, in
    general, overall; all through, throughout; all told, altogether, in all; all told, in all, in total;
    allocate, give; allow, make possible; alone, by oneself, on one's own; alone, lonely; alongside, together
    with; also, as well, likewise; also, besides, furthermore; also, besides, in addition; also, moreover;
    amazed, surprised; amid, among, amongst; among them, including; amusing, entertaining, funny; ancient, very
    old; anger, fury; anger, rage; angry, irate; animal, beast; animal, being; announce, make known; annual,
    full-year; answer, solution; anxious, concerned; apologise, apologize, say sorry; appalling, shocking;
    apparel, garments; apparent, evident; appearance, look; appetite, demand; applaud, compliment; applied,
    employed; applied, used; apply, employ; apply, use; appointment, meeting; appreciate, enjoy, like;
    apprehend, arrest; approach, plan; approach, strategy; approach, way; appropriate, fitting, suited;
    approximate, estimate; area, neighborhood, neighbourhood; argue, fight; argue, quarrel; argument, dispute;
    argument, row; armed forces, troops; arrange, plan; arrange, set up; arrange to meet, plan to meet; array,
    selection, variety; arrested, taken into custody; arrival, coming; arrival, newcomer; arrive, come, get to,
    reach; article, paper, study; article, piece, report, story; artist, painter; as, since; as, while, whilst;
    as a result, hence, so; as a result, thus; as a result of, due to, on account of; as a result of, on account
    of, owing to; as always, as usual; as part of, within; as regards, concerning, with regard to; as regards,
    in terms of; as soon as, once; as well, likewise, too; as well as, besides; ascend, climb; ascertain,
    determine, find out; ashamed, embarrassed; ask, enquire; ask for, request; asleep, sleeping; assemble,
    collect; assemble, put together; assess, measure; assess, test; assign, give; assignment, homework;
    assignment, job; associate, colleague; associate, partner; associated with, connected to, linked to, tied
    to; association, organisation; association, organization; assortment, mix, variety; assure, ensure;
    astonish, surprise; astonished, surprised; at a later date, later; at an early stage, early on; at first, in
    the beginning; at last, in the end; at no cost, for free, free; at no cost, for free, free of charge; at
    once, instantly, right away, straight away, straightaway; at present, at the moment, presently; at present,
    presently, right now; at the back of, behind; at the same time, concurrently; at the same time, in the
    meantime; attach, enclose; attach, fasten, fix; attached, enclosed; attempt, seek; attend, be present at, go
    to, take part in; attendance, presence; attendee, guest; attendees, guests; attorney, counsel; attractive,
    pretty; audience, viewers; audience member, listener; audio show, podcast; authorisation, consent;
    authorization, consent; authors, researchers; authors, scientists; automate, make automatic; automated,
    automatic; available, free; avoid, evade, steer clear of; await, look forward to; await, wait for; awaken,
    wake; aware of, conscious of; awful, dreadful; backer, investor; backlog, order book; bar, pub; base,
    bottom; base, foundation; based, headquartered; based, located, situated; based on, built on, founded on,
    grounded in; based on, centered on, centred on, founded on; baseline, benchmark; basically, in essence;
    bathe, swim; battle, struggle; be against, oppose; be aware of, know; be delayed, be late; be dressed in,
    have on, wear; be held, occur; be held, take place; be in charge of, head; be in charge of, lead; be made up
    of, comprise, consist of; be on fire, burn; be owned by, belong to; be successful, succeed; beast, creature;
    beat, do better than, outperform, surpass; beat, overcome; beautiful, gorgeous, stunning; beautiful, lovely;
    become aware of, notice, realise, realize; before, formerly; before, in front of; before long, shortly;
    begin, kick off; beginning, opening; behemoth, giant; being, creature; belief, conviction; belonging to,
    owned by; below, beneath, underneath; benchmark, standard; beneficial, helpful; benefit, plus; bespoke,
    customised, customized, personalised, personalized, tailored; bespoke, customised, customized, tailored;
    better, enhance; better than, superior to; bewildered, confused, puzzled; big, sizable; bike rider, cyclist;
    bite, snack; bizarre, odd, weird; bizarre, peculiar, weird; bizarre, strange, weird; blackout, power cut;
    blame, hold responsible; blaze, inferno; blow up, go off; board, board of directors; boat, ship; bomb,
    explosive device; book, novel; bookings, orders; boost, lift; border, edge; border, limit; boring, dull;
    born, given birth to; borrowings, debt; both of them, the two; brainstorm, come up with; brand, label;
    break, pause; break, smash; break up, separate, split up; break-in, burglary; breakfast, morning meal;
    breezy, windy; bring, bring along, take along; bring, deliver; bring, hand over; bring about, result in;
    bring down, cut; bring down, decrease; bring down, lower; bring down, reduce; bring in, introduce; bring in,
    launch; bring together, join; bring together, unite; bring up, mention; bring up, raise; bring up, raise an
    issue; brink, verge; broadcast, transmission; broken, not working, out of order; brother or sister, sibling;
    brutal, cruel; brutal, savage; buddy, friend, mate, pal; budget, spending plan; building, structure; bump,
    knock; bundle, deal, package; bury, inter; bus station, bus stop; bushfire, forest fire; business, trade;
    business unit, division, unit; busy, occupied; busy, tied up; buy, get; buy back, repurchase; buyback, share
    repurchase, stock repurchase; by way of, via; cabin crew, flight attendants; cacophonous, noisy; calculate,
    estimate; calculate, reckon; call, nickname; call, phone, ring; call, ring, telephone; call back, ring back;
    call for, demand; call for, need; call for, require; called, entitled, titled; called, known as, nicknamed;
    called, termed; camp for refugees, refugee camp; capex, capital expenditure; capture, catch; car, vehicle;
    care for, take care of; carefully, with care; careless, negligent; carpet, rug; carry, convey; carry on, go
    on, keep on; carry out, put in place, put into practice; cars, vehicles; cat, feline; catch, seize; catch
    up, talk; category, group; cause, set off, spark; caused by, due to; celebrate, mark; celebrated,
    well-known; celebration, party; cell phone, cellphone, mobile; cellphone, mobile, mobile phone; central,
    crucial; cereals, grain; certainly, for sure; cfo, chief financial officer, finance chief; chair,
    chairperson; chair, chairwoman; chairman, chairwoman; challenge, difficulty; challenging, hard; challenging,
    tough; chamber, room; champion, title holder; change, transform; change, transformation; channel, station;
    chat, conversation; chat, speak; chat, talk; check, verify; check-up, examination; chief, leader; chief,
    major, primary; chief operating officer, coo; chiefly, primarily; children, youngsters; chilly, cold;
    chilly, cool; choice, pick; choose, decide on; choose, opt for; cinema, movie theater; cinema, movie
    theater, movie theatre; circumstances, state of affairs; cite, refer to; city, urban; city center, city
    centre, downtown; clad in, dressed in, wearing; clarify, spell out; class, group; class, lecture; class,
    talk; classmate, fellow student; clean, wash; climate change, global warming; climb, scale; clip, footage,
    video; close by, in the vicinity, nearby; close to, on the brink of; cloud-based, in the cloud; cloudy,
    overcast; co-worker, colleague; co-worker, coworker; coach, manager; coast, coastline; coast, shoreline;
    coast guard, coastguard; coastline, shore; collect, fetch, pick up; collect, pick up; combine, incorporate;
    combine, integrate; combine, join; combine, unite; come across, discover; come across, find; come back, go
    back; come into, enter, go into; come out, emerge; come out, emerge, surface; come to an end, conclude; come
    to an end, end; come together, convene, gather; come together, meet; come up with, devise, think up;
    comeback, return; comical, funny; coming, following; coming, subsequent; commence, kick off; commend,
    compliment; comment, observation; comments, feedback, response; communicate, express; commuter, traveler;
    commuter, traveller; companion, partner; compare, contrast; compared with the previous year, from a year
    earlier, year on year, year-over-year; compel, oblige; compelled, obliged, required; compete, contend;
    competitor, contestant; complain, grumble; complete, comprehensive; complete, fill in, fill out; complete,
    thorough; complete, wrap up; completion, end; complexity, intricacy; complicated, intricate; compliment,
    praise; comprehend, grasp; comprehensive, full; comprising, consisting of, made up of; compromise,
    trade-off; compute, work out; comrade, friend; conceal, cover up; concert, gig; conclude, wrap up; conduct,
    guide, lead; conflict, disagreement; confusing, puzzling; connect, join; connections, relations;
    consequence, impact, influence; consequently, hence, so; consequently, thus; conserve, keep; considered,
    regarded as, seen as; considered, regarded as, thought to be; consignment, delivery; consistently,
    constantly; constantly, steadily; constantly, without interruption; constitute, make up; construct, create;
    consumption, usage; contact, get in touch, reach out; contact, get in touch with, reach out to; contagious,
    infectious; continue, go ahead; continue, keep on; continuing, in progress; continuously, without
    interruption; contrasting, different; contribute, give; contribution, gift; control panel, dashboard;
    conversation, interview; conversation with, interview with, talk with; convert, turn; convey, transport;
    cook, prepare; cop, officer, police officer; cop, officer, policeman; cope, manage; corpus, data set,
    dataset; cosmos, universe; cost of living, living costs; cost-effective, economical; costly, pricey; couch,
    sofa; counsel, guide; counsel, lawyer; count on, depend on, rely on; countless, innumerable; country, rural;
    countryside, rural area; couple, pair; court, tribunal; court case, trial; courteous, polite; cover,
    coverage, insurance; cover up, hide; covertly, in secret; craft, create, make; crazy, insane, mad; create,
    design, develop; create, found; create, make; create, shape; criticise, criticize, find fault with; crowd,
    mass of people; crucial, indispensable; crucial, main; cry, weep; curious, inquisitive; currently, right
    now; customer satisfaction, satisfaction of customers; customer service, customer support; cut costs, lower
    costs, reduce costs; cut costs, save money; cutting-edge, leading-edge; daily, day-to-day; daily, every day;
    daily life, everyday life; damage, hurt; damp, moist, wet; dangerous, unsafe; data, details, information;
    day-to-day, everyday; deactivate, shut down, switch off, turn off; dead, late; deal, promotion, special
    offer; deal with, manage; death, passing; death toll, number of deaths; debt, money owed; deceitful,
    dishonest; declare, make known; decline, downturn; decline, go down; decline, reject; decrease, go down;
    dedicated to, devoted to; deem, view; deemed, regarded as, thought to be; deep learning, deep neural
    networks; defeat, overcome; defend, shield; defer, put off; definitely, for sure; delay, put off; delayed,
    late; delayed, running late; delete, get rid of; delete, uninstall; delicious, tasty; delighted, overjoyed,
    thrilled; deliver, drop off, leave; deliver, furnish; deliver, provide; delivery, shipment; demo,
    demonstration; demolish, destroy; demolish, pull down; demolish, ruin; demonstrate, prove; demonstration,
    march, rally; dental surgeon, dentist; depart, go away; departure, leaving; derive, obtain; descend, go
    down; description, portrayal; desert, leave; destination, place; detach, separate; details, specifics;
    detect, identify, spot; detective, investigator; determine, establish; detest, hate, loathe; device, gadget;
    device, machine; device, tool; devise, invent; different, diverse; different from, unlike; different topics,
    various topics; difficulty, issue; diligent, hard-working, industrious; dinner, evening meal, supper;
    direct, order; direction, guideline; dirty, filthy; disadvantage, shortcoming; disagreement, dispute;
    disappear, go missing; discard, dump, throw away; discount, price cut, reduction; discount, price reduction;
    discover, find out, learn; discover, identify, spot; discuss, go over; discuss, speak about; discuss topics,
    explore topics; discussions, negotiations; dislike, not like; dismissed, let go; dispatch, forward, ship;
    dispatch, send out; display, performance; display, present; dispute, quarrel; disregard, neglect;
    distressed, upset; distribute, give out, share out; distributor, supplier; district, neighborhood,
    neighbourhood; divide, separate; divide, share; divided, mixed; dividend, payout; division, segment;
    divorce, separation, split; do again, repeat; do better than, improve on; doctor, medic; doctors, medics;
    dog, hound; dramatically, drastically; drastically, sharply; drawback, shortcoming; drawback, weakness;
    dreadful, horrible; dressed in, wearing; drop, go down; dub, nickname; dubbed, known as, nicknamed; duo,
    pair; dyke, embankment, levee; e-mail, email, mail; each year, yearly; eager, impatient; earlier, former;
    earlier, formerly; earn, make; earnings release, earnings report, results announcement; earth, world;
    earthquake, tremor; ease, make easier; easily, readily, with ease; easy to use, intuitive; easy to use,
    user-friendly; edge, rim; educator, instructor; educator, teacher; effect, influence; effective, efficient;
    effectiveness, efficiency; efficiently, with little effort; effort, try; elderly, senior; election day,
    polling day; empirical, experimental; empirically, in experiments; employ, make use of; employee, staff
    member; enable, let; enable, make possible; enable, permit; encourage, inspire, motivate; encourage, urge
    on; end the call, hang up; endeavor, seek, try; endeavour, seek, try; energy, power; enjoy, take pleasure
    in; enlarge, extend; enlarge, grow; enormous, giant; enquiry, investigation; enquiry, probe; enthusiastic,
    passionate; entirely, fully; entirety, whole; envious, jealous; environment, nature; envy, jealousy;
    episode, installment; episode, instalment; equal, identical; equip, fit out; equipped with, fitted with;
    erase, get rid of, remove; error, fault; escape, flee, get away; escape, flee, run away; essay, paper;
    establish, found; evaluate, test; even though, though; eventually, in the end; every week, weekly; every
    year, yearly; evidence, proof; evidence, testimony; examination, test; examine, explore; examine, look at,
    view; examine, look into; examine, look over; examine, test; examine, trial; exceed, go beyond; exceed,
    outperform; excellent, exceptional; excellent, great; exchange, trade; excited, thrilled; exciting,
    thrilling; exclusive, special; execute, perform; exercise, training session, workout; exhausted, weary;
    exhausted, worn out; exhibit, present; expandable, scalable; expecting, pregnant; explain, spell out;
    explode, go off; exploit, leverage, make use of; exploit, leverage, use; explore, investigate; express
    gratitude to, thank; facilitate, make easier; facility, factory; facility, plant; facility, site; fact,
    truth; fail to notice, miss, overlook; fail to remember, forget; failed to, was unable to; fall, go down;
    fall out, quarrel; fall over, slip; family, family members, kin; family member, relative; family members,
    relatives; fantastic, great; farmland, fields; fascinating, interesting, intriguing; fashion, manner;
    fashion, way; fast, speedily; favor, prefer; favorite, favourite, preferred; favour, prefer; feature,
    function; feature, include; features, functionality; featuring, including; feel better, recover; feel ill,
    feel sick, feel unwell; fellow player, team-mate, teammate; ferry, ferryboat; figures, information; file,
    hand in, send in; fill, pack; film, footage, video; film, picture; findings, outcomes; finish, wrap up;
    finish university, graduate; fire, flames; fire, inferno; fire at, open fire on, shoot; firearm, weapon;
    fired, let go; first, original; fishing boat, fishing vessel; fishing boat, trawler; fit, healthy; fit,
    install, set up; fit, put in, set up; fitting, suitable, suited; fix a date, set a date; fixture, match;
    flagship, leading, premier; flatmate, roommate; fleet, navy; fly, travel by air; folks, people; follow,
    pursue; follow up, get back; food, groceries; food, meals; foolish, silly; for, on behalf of; for now, in
    the meantime; for now, meanwhile; for the most part, largely; for the most part, mainly; force, oblige;
    forced, obliged, required; forces, soldiers; forecast, foresee; forest, woods; forever, permanently;
    forgive, pardon; form, kind; form, make up; form, questionnaire, survey; form, sort; form, type; former,
    prior; forward, send, ship; found, set up; founded, set up; free trial, trial; free trial, trial period;
    freed, released, set free; frequently, regularly; frightening, scary; from then on, since then; from time to
    time, now and then; fruitful, successful; fuel, gas, gasoline; fuel, gas, petrol; full, packed; full,
    thorough; full, whole; fully, totally, wholly; fumes, smoke; functional, in working order, working;
    functionary, official; functioning, in working order, working; furnishings, furniture; future, upcoming;
    gain, get; gain, profit; garbage, litter; garbage, waste; gas leak, leak of gas; gathering spot, hangout,
    meeting place; gear, kit; generate, yield; generous, giving; get, grab; get, purchase; get, secure; get
    along, get on; get back, recapture, reclaim, recover; get back, reclaim, regain; get back, retrieve; get
    better, heal; get married, marry, tie the knot; get married, tie the knot, wed; get ready, prepare; get rid
    of, remove, take away; get well, recover; get-together, meeting; giant, huge; giant, massive, vast; gift,
    present; gifted, skilled, talented; giggle, laugh; give, hand, hand over; give in, give up; give in,
    surrender; give one's opinion, share one's thoughts; give out, hand out, share out; go, head, travel; go
    ahead, proceed; go away, leave; go back, return; go beyond, surpass; go missing, vanish; go on strike,
    strike, walk out; go over, talk about; go up, grow; go up, increase; good, item; goods, items, things;
    goods, objects, things; grab, seize; grab, seize, snatch; gradual, slow; great, superb; great, terrific;
    great, wonderful; grin, smile; grocery store, supermarket; groundbreaking, innovative; groundbreaking,
    innovative, pioneering; groundbreaking, novel; groundwork, preparation; guests, participants; guidance,
    help; guideline, instruction; gun, weapon; gunned down, shot; hamlet, village; handy, helpful, useful; hang
    on, wait; happening, occasion; harsh, tough; have, own; have, possess; hazard, peril; hazardous, perilous,
    unsafe; head of government, prime minister; headed by, led by; heading, in charge of; heal, recover;
    healing, recovery; heat, warmth; hilarious, very funny; hinder, restrict; hire, take on; hobby, leisure
    activity, pastime; hold, host; hold, organise, stage; hold, organize, stage; hold on to, keep; hold on to,
    retain; honest, truthful; honored, proud; honoured, proud; hoover, vacuum; horrible, terrible; horrific,
    terrible; host, presenter; however, nonetheless; hum, sing softly; hunt, look for; hunt, search; hunt, seek;
    hunt for, search for; hurl, throw, toss; husband, spouse; hypothesis, theory; idle, lazy; ignore, neglect;
    ill, unwell; image, photograph, snapshot; immediately, right away, straightaway; immunisation, inoculation;
    immunization, inoculation; impatient, restless; impede, restrict; implement, put in place, put into
    practice; impolite, rude; impossible to understand, incomprehensible, unintelligible; imprisoned, put behind
    bars; in a hurry, rushed; in fact, indeed; in other words, that is to say; in part, partially; in
    particular, particularly; in place of, rather than; in progress, ongoing; in secret, secretly; in the
    beginning, initially; in the beginning, originally; in time, over time, with time; in turn, respectively; in
    working order, operating, working; in working order, operational, working; include, integrate; including,
    like, such as; incorrect, mistaken; increase, lift; individuals, people; inform, let know; inhabitants,
    people living; inspect, investigate, study; inspect, look into, study; installment, payment; instalment,
    payment; instant, moment; instruct, train; insult, offend; intelligent, smart; intention, plan; interest
    rate rise, rate increase; international, worldwide; introduce, present, propose; introduce, start;
    investigation, research; investigation, study; invisible, unseen; issue, trouble; issues, themes; item,
    thing; jab, shot; jail sentence, jail term, prison term; jail sentence, prison sentence; jailed, put behind
    bars; jest, joke; jet, plane; job, occupation, profession; job, role; job cut, layoff; jobless, out of work;
    join, link; join, merge; join, take part in; journal, magazine; journal, periodical; journal, publication;
    journey, travel; journey, visit; jump, leap; keep from, prevent; kick off, start; kids, youngsters; kill,
    slay; kill, take the life of; killing, slaying; kind, nice; knock down, pull down, tear down; knowledge,
    wisdom; known as, so-called; label, tag; labor, labour; laborer, labourer, worker; laboring, labouring;
    landing, touchdown; landlord, owner; landslide, mudslide; large, sizable; large, sizeable; lasting,
    permanent; lately, not long ago; later, later on; launch, start up; laundry, washing; law enforcement,
    officers, police, the authorities; lawsuit, legal action; leadership, management; leadership team,
    management team; leading, well-known; leading-edge, state-of-the-art; learn, master; leave, resign from;
    leave a message, leave a note; lecturer, professor; legal action, suit; let go, sacked; let know, tell;
    letter, note; lifeboat, rescue boat; lifestyle, way of life; lift, raise; limited time, short time; links,
    relations; litter, trash; little by little, step by step; live, real-time; lock, secure; lodger, renter;
    lodger, tenant; lone, single; look for, search for; look into, probe; look over, review; looking for,
    searching for; lost, missing; loud, noisy; loudly, noisily; lunch, midday meal; machine learning, ml; main,
    major; major, principal; make easier, simplify; make fun of, mock, ridicule; make public, reveal; make up,
    reconcile; make use of, utilise; make use of, utilize; mall, shopping center, shopping centre; manage,
    operate; manage to, succeed in; manager, trainer; mandate, order; march, parade; margin, profit margin;
    marked, visible; market, promote; maximise, maximize; measure, quantify; media briefing, news conference;
    media briefing, press conference; medic, physician; medics, physicians; membership, subscription; memorable,
    unforgettable; mention, refer to; merge, unite; messy, untidy; methods, strategies; mild, warm; military,
    troops; minimise, minimize; minute, tiny; minutes, record; miss, overlook; money saved, savings; monitor,
    oversee; monitor, supervise; monitoring, surveillance; mother and father, parents; move, transfer; move
    house, relocate; moved, rescheduled; movie, picture; murmur, whisper; musician, performer; mute, silent;
    narrate, tell; narrow, slim; nasty, unpleasant; neat, tidy; net, score; net income, net profit; neural net,
    neural network; new, original; news release, press release, press statement; newspaper, paper; next,
    subsequent; non-violent, nonviolent, peaceful; normal, typical; not available, unavailable; not long ago,
    recently; note, point out; note, record; notice, see, spot; novel, original; nowadays, today; nuclear plant,
    nuclear power plant, nuclear power station; number of dead, number of deaths; numbers, statistics; object,
    thing; observe, watch; obsolete, old-fashioned; obstinate, stubborn; obtain, procure; obtain, secure;
    occasionally, once in a while; of no use, useless; offbeat, unconventional, unorthodox; oil spill, spill of
    oil; older, senior; older people, pensioners, senior citizens, the elderly; on foot, walking; on the
    internet, on the web, online; onlooker, viewer; open, unlock; opening, start; operating costs, operating
    expenses; operating costs, overheads; operation, procedure; oppose, resist; opt for, pick; opt for, select;
    optimise, optimize; option, pick; option, selection; ordinary, typical; ordinary, usual; organise, plan;
    organise, set up; organize, plan; organize, set up; out of, outside; out of the ordinary, uncommon; out of
    the ordinary, unusual; out of work, unemployed; outline, overview; part, piece; part, proportion; part,
    separate; partner, spouse; pass, ticket; passenger, traveler; passenger, traveller; passer-by, pedestrian;
    patient, sick person; pause, take a break; pay increase, pay rise, raise, wage increase; payment, premium;
    payment plan, payment schedule; people living, residents; performance, results; performance, show; period,
    time; personalise, personalize, tailor; personnel, workers; perspective, point of view; pertaining to,
    relating to; phone, smartphone; photo, picture, snapshot; plan, project; planet, world; pleased, satisfied;
    point of view, viewpoint; popular, well-liked; portion, proportion; position, role; post, publish; post,
    role; post, upload; posted, published, put online; potential, prospective; practice, training session;
    present, provide; present, reveal, unveil; present, show; present, show off, showcase; price hike, price
    rise; problem, task; problem, trouble; program, show; program, software; programme, show; promptly, without
    delay; property, real estate; proposal, suggestion; propose, suggest; prove, show; pull back, pull out; pull
    back, withdraw; push, shove; put forward, suggest; put one's signature to, sign; quake, tremor; quantity,
    sum; quarterly results, results for the quarter; query, question; questionnaire, series of questions;
    quickly, speedily; quickly, without delay; quiet, silent; quit, resign from; quit, step down; race, sprint;
    rail line, railway line; rain, showers; rainfall, rainy weather; rainfall, showers; range, scope; range,
    selection; rapidly, speedily; rate hike, rate increase, rate rise; rebuke, scold; recap, sum up; recap,
    summarise; recap, summarize; recap, summary; recap, synopsis; recording, tape; recount, tell the story of;
    recruit, take on; regarding, relating to; regrettably, sadly; regularly, routinely; relax, unwind; release,
    set free; relocate, shift; remove, uninstall; replace, swap; reprimand, scold; resolve, sort out; restart,
    start again; restrain, restrict; resume, start again; retailer, shop; retailer, store; revenue, sales;
    review, testimonial; road, route; rocket, skyrocket; rocket, soar; route, street; route, way; ruin, wreck;
    sadly, unfortunately; safeguard, shield; safety, security; schoolchild, student; scream, shout, yell;
    seamless, smooth; search for, seek; searching for, seeking; see a doctor, visit a doctor; self-centered,
    self-centred, selfish; send, send out; send in, submit; sensible, wise; separate, split; series, show;
    serious, solemn; severe, tough; share price, stock price; shift, transfer; shot, vaccine; shy, timid; sick,
    unwell; sign up, subscribe; silly, stupid; simple, uncomplicated; sincerely, yours; singer, vocalist; site,
    spot; site, web page; situation, state of affairs; skill, talent; sleep, slumber; slide, slip; slim, thin;
    slump, tumble; smoothly, without a hitch; snow, snowfall; so, therefore; so as to, to; solar energy, solar
    power; solid, sturdy; solve, sort out; song, track; speak about, talk about; spectator, viewer; spectators,
    viewers; speedily, swiftly; spokesman, spokeswoman; spouse, wife; staff, workers; staff member, worker;
    steady, the same, unaltered, unchanged; stealing, theft; strategies, techniques; stroll, walk; stuck,
    trapped; subsidiary, unit; substitute, swap; succeed, triumph, win; sue, take legal action against; supply
    chain, supply network; support staff, support team; surprising, unexpected; take legal action against, take
    to court; take-off, takeoff; tax hike, tax increase, tax rise; tears, weeping; technique, way; thanks to,
    with the help of; the couple, the pair, the two; these days, today; threesome, trio; thus far, to date,
    until now, up to now; trash, waste; travel, voyage; trip, voyage; triumph, victory; triumph, win; ugly,
    unattractive; undisclosed, unidentified, unnamed, unspecified; usage, utilisation; usage, utilization; want,
    wish; web page, website; wind energy, wind power; wind farm, wind park; woodland, woods; work process,
    workflow; young person, youngster
    """
)
