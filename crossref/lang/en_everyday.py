"""English words of everyday language that say the same, in groups of which any two mean one thing.

The words of news and offices stand in ``en_synonyms``; the same bars hold here: no other degree, no other legal class.
"""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

EVERYDAY = read_synonyms(
    """
    ceo, chief executive, chief executive officer; co2, carbon dioxide; mp, lawmaker; mp, legislator, member of
    parliament; pc, computer; pm, premier; pm, prime minister; sms, text, text message; a few, a handful of; a
    lot of, plenty of; a number of, multiple; a range of, a variety of, an array of, different; a range of, a
    variety of, an array of, various; abandon, leave; abandon, leave behind; ability, talent; able, capable;
    able to, capable of; abruptly, all at once; academic, researcher; academic, scientist; academic year, school
    year; accept, agree to; according to, as per; account for, explain; ache, pain; achievement, success;
    acquaintance, contact; acquire, procure; across from, facing, opposite; across the country, countrywide;
    across the globe, all over the world, around the world, globally; across the globe, worldwide; activate,
    switch on, turn on; adapt, customise, customize, tailor; additionally, also, besides; address, deal with;
    adjacent to, beside; adjust, alter; adjust, revise; administer, handle, run; admit, confess; adolescent,
    teen; advertise, market; advice, consultation; advice, help; advise, guide; advise, inform; advise, tell;
    affordable, reasonably priced; after, as soon as; after that, afterwards; after that, later; aftershock,
    tremor; again, once again; against the law, illegal; against the law, unlawful; age, era; age, period;
    agent, delegate; agent, representative; agreement, consent; aid package, assistance package; air base,
    airbase, airfield; aircraft, airplane; alert, inform; alert, notify; alike, comparable; all at once,
    suddenly; all in all, in general, overall; all through, throughout; allocate, give; allow, make possible;
    alone, by oneself, on one's own; alone, lonely; alongside, together with; also, as well, likewise; also,
    besides, furthermore; also, besides, in addition; also, moreover; amazed, surprised; amid, among, amongst;
    among them, including; amusing, entertaining, funny; ancient, very old; anger, fury; anger, rage; angry,
    irate; animal, beast; animal, being; announce, make known; answer, solution; anxious, concerned; apologise,
    apologize, say sorry; appalling, shocking; apparel, garments; apparent, evident; appearance, look; applaud,
    compliment; applied, employed; applied, used; apply, use; appreciate, enjoy, like; apprehend, arrest;
    approach, plan; approach, strategy; approach, way; appropriate, fitting, suited; area, neighborhood,
    neighbourhood; argue, quarrel; argument, dispute; argument, row; armed forces, troops; arrange, plan;
    arrange, set up; array, selection, variety; arrested, taken into custody; arrival, coming; arrival,
    newcomer; arrive, come, get to, reach; article, piece, report, story; artist, painter; as, since; as, while,
    whilst; as a result, hence, so; as a result, thus; as a result of, due to, on account of; as a result of, on
    account of, owing to; as part of, within; as regards, concerning, with regard to; as regards, in terms of;
    as soon as, once; as well, likewise, too; as well as, besides; ascend, climb; ascertain, determine, find
    out; ashamed, embarrassed; ask, enquire; ask for, request; asleep, sleeping; assemble, collect; assemble,
    put together; assess, measure; assign, give; assignment, job; associate, colleague; associate, partner;
    associated with, connected to, linked to, tied to; association, organisation; association, organization;
    assortment, mix, variety; astonished, surprised; at first, in the beginning; at last, in the end; at no
    cost, for free, free; at no cost, for free, free of charge; at once, instantly, right away, straight away,
    straightaway; at present, at the moment, presently; at present, presently, right now; at the back of,
    behind; attach, fasten, fix; attempt, seek; attend, be present at, go to, take part in; attendance,
    presence; attendee, guest; attendees, guests; attorney, counsel; attractive, pretty; audience, viewers;
    authorisation, consent; authorization, consent; avoid, evade, steer clear of; await, wait for; awaken, wake;
    aware of, conscious of; awful, dreadful; bar, pub; base, bottom; base, foundation; based, located, situated;
    based on, built on, founded on, grounded in; based on, centered on, centred on, founded on; bathe, swim;
    battle, struggle; be against, oppose; be aware of, know; be dressed in, have on, wear; be held, occur; be
    held, take place; be in charge of, head; be in charge of, lead; be made up of, comprise, consist of; be on
    fire, burn; be owned by, belong to; be successful, succeed; beast, creature; beat, overcome; beautiful,
    gorgeous, stunning; beautiful, lovely; become aware of, notice, realise, realize; before, formerly; before,
    in front of; before long, shortly; begin, kick off; beginning, opening; behemoth, giant; being, creature;
    belief, conviction; belonging to, owned by; below, beneath, underneath; beneficial, helpful; bespoke,
    customised, customized, tailored; better, enhance; bewildered, confused, puzzled; big, sizable; bike rider,
    cyclist; bite, snack; bizarre, odd, weird; bizarre, peculiar, weird; bizarre, strange, weird; blackout,
    power cut; blame, hold responsible; blaze, inferno; blow up, go off; boat, ship; bomb, explosive device;
    book, novel; boost, lift; border, edge; border, limit; boring, dull; born, given birth to; both of them, the
    two; brand, label; break, pause; break, smash; break-in, burglary; breezy, windy; bring, deliver; bring,
    hand over; bring about, result in; bring down, cut; bring down, decrease; bring down, lower; bring down,
    reduce; bring in, introduce; bring in, launch; bring together, join; bring together, unite; brink, verge;
    broadcast, transmission; broken, not working, out of order; brother or sister, sibling; brutal, cruel;
    brutal, savage; buddy, friend, mate, pal; budget, spending plan; building, structure; bump, knock; bundle,
    deal, package; bury, inter; bushfire, forest fire; business, trade; busy, occupied; by way of, via; cabin
    crew, flight attendants; cacophonous, noisy; calculate, estimate; calculate, reckon; call, nickname; call,
    phone, ring; call, ring, telephone; call for, demand; call for, need; call for, require; called, entitled,
    titled; called, known as, nicknamed; called, termed; camp for refugees, refugee camp; capture, catch; car,
    vehicle; care for, take care of; carry, convey; carry on, go on, keep on; carry out, put in place, put into
    practice; cars, vehicles; cat, feline; catch, seize; category, group; cause, set off, spark; caused by, due
    to; celebrated, well-known; cell phone, cellphone, mobile; cellphone, mobile, mobile phone; central,
    crucial; cereals, grain; chair, chairperson; chair, chairwoman; chairman, chairwoman; challenge, difficulty;
    challenging, hard; challenging, tough; chamber, room; champion, title holder; change, transform; change,
    transformation; chat, conversation; chat, speak; chat, talk; check, verify; check-up, examination; chief,
    leader; chief, major, primary; chiefly, primarily; children, youngsters; chilly, cold; chilly, cool; choice,
    pick; choose, decide on; choose, opt for; cinema, movie theater; circumstances, state of affairs; cite,
    refer to; city, urban; city center, city centre, downtown; clad in, dressed in, wearing; clarify, spell out;
    class, group; clean, wash; climate change, global warming; climb, scale; clip, footage, video; close by, in
    the vicinity, nearby; close to, on the brink of; cloudy, overcast; co-worker, colleague; co-worker,
    coworker; coach, manager; coast, coastline; coast, shoreline; coast guard, coastguard; coastline, shore;
    collect, pick up; combine, join; combine, unite; come across, discover; come across, find; come back, go
    back; come into, enter, go into; come out, emerge; come out, emerge, surface; come to an end, conclude; come
    to an end, end; come together, convene, gather; come together, meet; comeback, return; comical, funny;
    coming, following; coming, subsequent; commence, kick off; commend, compliment; comment, observation;
    communicate, express; commuter, traveler; commuter, traveller; companion, partner; compare, contrast;
    compel, oblige; compelled, obliged, required; compete, contend; competitor, contestant; complain, grumble;
    complete, wrap up; completion, end; complicated, intricate; compliment, praise; comprehend, grasp;
    comprising, consisting of, made up of; compute, work out; comrade, friend; conceal, cover up; concert, gig;
    conclude, wrap up; conduct, guide, lead; conflict, disagreement; confusing, puzzling; connect, join;
    connections, relations; consequence, impact, influence; consequently, hence, so; consequently, thus;
    conserve, keep; considered, regarded as, seen as; considered, regarded as, thought to be; constitute, make
    up; construct, create; consumption, usage; contagious, infectious; continue, go ahead; continue, keep on;
    continuing, in progress; contrasting, different; contribute, give; contribution, gift; convert, turn;
    convey, transport; cook, prepare; cop, officer, police officer; cop, officer, policeman; cope, manage;
    cosmos, universe; cost of living, living costs; costly, pricey; counsel, guide; counsel, lawyer; count on,
    depend on, rely on; countless, innumerable; country, rural; countryside, rural area; couple, pair; court,
    tribunal; court case, trial; cover up, hide; covertly, in secret; craft, create, make; crazy, insane, mad;
    create, design, develop; create, found; create, make; create, shape; criticise, criticize, find fault with;
    crowd, mass of people; crucial, indispensable; crucial, main; cry, weep; currently, right now; daily, every
    day; damage, hurt; damp, moist, wet; dangerous, unsafe; data, details, information; deactivate, shut down,
    switch off, turn off; dead, late; deal with, manage; death, passing; death toll, number of deaths; debt,
    money owed; declare, make known; decline, downturn; decline, go down; decline, reject; decrease, go down;
    deem, view; deemed, regarded as, thought to be; defeat, overcome; defend, shield; defer, put off; delay, put
    off; delete, get rid of; delete, uninstall; delicious, tasty; delighted, overjoyed, thrilled; deliver,
    furnish; deliver, provide; demolish, destroy; demolish, pull down; demolish, ruin; demonstration, march,
    rally; depart, go away; departure, leaving; descend, go down; description, portrayal; desert, leave;
    destination, place; detach, separate; details, specifics; detect, identify, spot; detective, investigator;
    determine, establish; detest, hate, loathe; device, gadget; device, machine; device, tool; devise, invent;
    different, diverse; different from, unlike; difficulty, issue; direct, order; direction, guideline; dirty,
    filthy; disagreement, dispute; disappear, go missing; discard, dump, throw away; discount, price cut,
    reduction; discover, find out, learn; discover, identify, spot; discuss, go over; discussions, negotiations;
    dislike, not like; dismissed, let go; dispatch, forward, ship; dispatch, send out; display, performance;
    display, present; dispute, quarrel; disregard, neglect; distressed, upset; distribute, give out, share out;
    distributor, supplier; district, neighborhood, neighbourhood; divide, separate; divide, share; divided,
    mixed; divorce, separation, split; do again, repeat; doctor, medic; doctors, medics; dog, hound; dreadful,
    horrible; dressed in, wearing; drop, go down; dub, nickname; dubbed, known as, nicknamed; duo, pair; dyke,
    embankment, levee; e-mail, email, mail; each year, yearly; eager, impatient; earlier, former; earlier,
    formerly; earn, make; earth, world; earthquake, tremor; easily, readily, with ease; edge, rim; educator,
    instructor; educator, teacher; effect, influence; effective, efficient; effort, try; elderly, senior;
    election day, polling day; employ, make use of; employee, staff member; enable, let; enable, make possible;
    enable, permit; encourage, inspire, motivate; endeavor, seek, try; endeavour, seek, try; energy, power;
    enjoy, take pleasure in; enlarge, extend; enlarge, grow; enormous, giant; enquiry, investigation; enquiry,
    probe; entirely, fully; entirety, whole; environment, nature; equal, identical; equip, fit out; equipped
    with, fitted with; erase, get rid of, remove; error, fault; escape, flee, get away; escape, flee, run away;
    establish, found; even though, though; eventually, in the end; every week, weekly; every year, yearly;
    evidence, proof; evidence, testimony; examination, test; examine, explore; examine, look at, view; examine,
    look into; examine, look over; examine, test; examine, trial; excellent, exceptional; excellent, great;
    exchange, trade; excited, thrilled; exciting, thrilling; execute, perform; exercise, training session,
    workout; exhausted, weary; exhausted, worn out; exhibit, present; expecting, pregnant; explain, spell out;
    explode, go off; explore, investigate; express gratitude to, thank; facility, factory; facility, plant;
    facility, site; fact, truth; fail to notice, miss, overlook; fail to remember, forget; failed to, was unable
    to; fall, go down; fall over, slip; family, family members, kin; family member, relative; family members,
    relatives; fantastic, great; farmland, fields; fascinating, interesting, intriguing; fashion, manner;
    fashion, way; fast, speedily; favor, prefer; favorite, favourite, preferred; favour, prefer; feature,
    include; featuring, including; fellow player, team-mate, teammate; ferry, ferryboat; figures, information;
    file, hand in, send in; fill, pack; film, footage, video; film, picture; finish, wrap up; finish university,
    graduate; fire, flames; fire, inferno; fire at, open fire on, shoot; firearm, weapon; fired, let go; first,
    original; fishing boat, fishing vessel; fishing boat, trawler; fit, healthy; fit, install, set up; fit, put
    in, set up; fitting, suitable, suited; fixture, match; flagship, leading, premier; fleet, navy; fly, travel
    by air; folks, people; follow, pursue; food, meals; foolish, silly; for, on behalf of; for the most part,
    largely; for the most part, mainly; force, oblige; forced, obliged, required; forces, soldiers; forecast,
    foresee; forest, woods; forever, permanently; form, kind; form, make up; form, sort; form, type; former,
    prior; forward, send, ship; found, set up; founded, set up; freed, released, set free; frequently,
    regularly; frightening, scary; from then on, since then; fruitful, successful; fuel, gas, gasoline; fuel,
    gas, petrol; full, packed; full, whole; fully, totally, wholly; fumes, smoke; functional, in working order,
    working; functionary, official; functioning, in working order, working; future, upcoming; gain, get; gain,
    profit; garbage, litter; garbage, waste; gas leak, leak of gas; gathering spot, hangout, meeting place;
    gear, kit; get, secure; get back, recapture, reclaim, recover; get back, reclaim, regain; get back,
    retrieve; get better, heal; get married, marry, tie the knot; get married, tie the knot, wed; get ready,
    prepare; get rid of, remove, take away; get-together, meeting; giant, huge; giant, massive, vast; gift,
    present; gifted, skilled, talented; giggle, laugh; give, hand, hand over; give in, give up; give in,
    surrender; give out, hand out, share out; go, head, travel; go ahead, proceed; go away, leave; go back,
    return; go missing, vanish; go on strike, strike, walk out; go over, talk about; go up, grow; go up,
    increase; good, item; goods, items, things; goods, objects, things; grab, seize; grab, seize, snatch;
    gradual, slow; great, superb; great, terrific; great, wonderful; grin, smile; groundbreaking, innovative;
    groundbreaking, innovative, pioneering; groundbreaking, novel; groundwork, preparation; guests,
    participants; guidance, help; guideline, instruction; gun, weapon; gunned down, shot; hamlet, village;
    handy, helpful, useful; hang on, wait; happening, occasion; harsh, tough; have, own; have, possess; hazard,
    peril; hazardous, perilous, unsafe; head of government, prime minister; headed by, led by; heading, in
    charge of; heal, recover; healing, recovery; heat, warmth; hilarious, very funny; hinder, restrict; hire,
    take on; hold, host; hold, organise, stage; hold, organize, stage; hold on to, keep; hold on to, retain;
    honored, proud; honoured, proud; horrible, terrible; horrific, terrible; however, nonetheless; hum, sing
    softly; hunt, look for; hunt, search; hunt, seek; hunt for, search for; hurl, throw, toss; husband, spouse;
    hypothesis, theory; ignore, neglect; ill, unwell; image, photograph, snapshot; immediately, right away,
    straightaway; immunisation, inoculation; immunization, inoculation; impede, restrict; implement, put in
    place, put into practice; impossible to understand, incomprehensible, unintelligible; imprisoned, put behind
    bars; in other words, that is to say; in part, partially; in particular, particularly; in place of, rather
    than; in progress, ongoing; in secret, secretly; in the beginning, initially; in the beginning, originally;
    in working order, operating, working; in working order, operational, working; including, like, such as;
    incorrect, mistaken; increase, lift; individuals, people; inform, let know; inhabitants, people living;
    inspect, investigate, study; inspect, look into, study; instant, moment; instruct, train; insult, offend;
    intelligent, smart; intention, plan; interest rate rise, rate increase; international, worldwide; introduce,
    start; investigation, research; investigation, study; invisible, unseen; issue, trouble; item, thing; jab,
    shot; jail sentence, jail term, prison term; jail sentence, prison sentence; jailed, put behind bars; jest,
    joke; jet, plane; job, occupation, profession; job, role; job cut, layoff; jobless, out of work; join, link;
    join, merge; join, take part in; journal, magazine; journal, periodical; journal, publication; journey,
    travel; journey, visit; jump, leap; keep from, prevent; kick off, start; kids, youngsters; kill, slay; kill,
    take the life of; killing, slaying; knock down, pull down, tear down; knowledge, wisdom; known as,
    so-called; label, tag; labor, labour; laborer, labourer, worker; laboring, labouring; landing, touchdown;
    landslide, mudslide; large, sizable; large, sizeable; lasting, permanent; lately, not long ago; launch,
    start up; law enforcement, officers, police, the authorities; lawsuit, legal action; leading, well-known;
    learn, master; leave, resign from; legal action, suit; let go, sacked; let know, tell; letter, note;
    lifeboat, rescue boat; lift, raise; links, relations; litter, trash; little by little, step by step; lock,
    secure; lone, single; look for, search for; look into, probe; look over, review; looking for, searching for;
    lost, missing; loud, noisy; loudly, noisily; lunch, midday meal; main, major; major, principal; make fun of,
    mock, ridicule; make public, reveal; make use of, utilise; make use of, utilize; mall, shopping center,
    shopping centre; manage, operate; manage to, succeed in; manager, trainer; mandate, order; march, parade;
    marked, visible; market, promote; measure, quantify; media briefing, news conference; media briefing, press
    conference; medic, physician; medics, physicians; memorable, unforgettable; mention, refer to; merge, unite;
    messy, untidy; methods, strategies; mild, warm; military, troops; minute, tiny; miss, overlook; money saved,
    savings; monitor, oversee; monitor, supervise; monitoring, surveillance; mother and father, parents; move,
    transfer; movie, picture; murmur, whisper; musician, performer; mute, silent; narrow, slim; nasty,
    unpleasant; neat, tidy; net, score; news release, press release, press statement; newspaper, paper; next,
    subsequent; non-violent, nonviolent, peaceful; normal, typical; not long ago, recently; notice, see, spot;
    nowadays, today; nuclear plant, nuclear power plant, nuclear power station; number of dead, number of
    deaths; numbers, statistics; object, thing; observe, watch; obsolete, old-fashioned; obtain, procure;
    obtain, secure; of no use, useless; offbeat, unconventional, unorthodox; oil spill, spill of oil; older,
    senior; older people, pensioners, senior citizens, the elderly; on the internet, on the web, online;
    onlooker, viewer; open, unlock; opening, start; operation, procedure; oppose, resist; opt for, pick; opt
    for, select; option, pick; option, selection; ordinary, typical; ordinary, usual; organise, plan; organise,
    set up; organize, plan; organize, set up; out of, outside; out of the ordinary, uncommon; out of the
    ordinary, unusual; out of work, unemployed; outline, overview; part, piece; part, proportion; part,
    separate; partner, spouse; passenger, traveler; passenger, traveller; passer-by, pedestrian; patient, sick
    person; pause, take a break; pay increase, pay rise, raise, wage increase; people living, residents;
    performance, show; period, time; personnel, workers; perspective, point of view; pertaining to, relating to;
    phone, smartphone; photo, picture, snapshot; plan, project; planet, world; pleased, satisfied; point of
    view, viewpoint; popular, well-liked; portion, proportion; position, role; post, publish; post, role; post,
    upload; posted, published, put online; potential, prospective; practice, training session; present, provide;
    present, reveal, unveil; present, show; present, show off, showcase; price hike, price rise; problem,
    trouble; program, show; program, software; programme, show; promptly, without delay; property, real estate;
    proposal, suggestion; propose, suggest; pull back, pull out; pull back, withdraw; push, shove; put forward,
    suggest; quake, tremor; quantity, sum; query, question; quickly, speedily; quickly, without delay; quiet,
    silent; quit, resign from; quit, step down; race, sprint; rail line, railway line; rain, showers; rainfall,
    rainy weather; rainfall, showers; range, scope; range, selection; rapidly, speedily; rate hike, rate
    increase, rate rise; rebuke, scold; recap, sum up; recap, summarise; recap, summarize; recap, summary;
    recap, synopsis; recording, tape; recruit, take on; regarding, relating to; regrettably, sadly; regularly,
    routinely; relax, unwind; release, set free; relocate, shift; remove, uninstall; replace, swap; reprimand,
    scold; resolve, sort out; restart, start again; restrain, restrict; resume, start again; retailer, shop;
    retailer, store; revenue, sales; road, route; rocket, skyrocket; rocket, soar; route, street; route, way;
    ruin, wreck; sadly, unfortunately; safeguard, shield; safety, security; schoolchild, student; scream, shout,
    yell; search for, seek; searching for, seeking; send, send out; send in, submit; sensible, wise; separate,
    split; severe, tough; shift, transfer; shot, vaccine; sick, unwell; silly, stupid; simple, uncomplicated;
    singer, vocalist; site, spot; site, web page; situation, state of affairs; skill, talent; sleep, slumber;
    slide, slip; slim, thin; slump, tumble; snow, snowfall; so, therefore; so as to, to; solar energy, solar
    power; solve, sort out; song, track; spectator, viewer; spectators, viewers; speedily, swiftly; spokesman,
    spokeswoman; spouse, wife; staff, workers; staff member, worker; steady, the same, unaltered, unchanged;
    stealing, theft; strategies, techniques; stroll, walk; substitute, swap; succeed, triumph, win; sue, take
    legal action against; surprising, unexpected; take legal action against, take to court; take-off, takeoff;
    tax hike, tax increase, tax rise; teach, train; tears, weeping; technique, way; thanks to, with the help of;
    the couple, the pair, the two; these days, today; threesome, trio; trash, waste; travel, voyage; trip,
    voyage; triumph, victory; triumph, win; ugly, unattractive; undisclosed, unidentified, unnamed, unspecified;
    usage, utilisation; usage, utilization; want, wish; web page, website; wind energy, wind power; wind farm,
    wind park; woodland, woods; young person, youngster
    """
)
