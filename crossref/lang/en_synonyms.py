"""English words that say the same in news and official language, in groups of which any two mean one thing.

Other degrees, certainties, duties, legal classes and colourings are kept apart: such a pair would clear a distortion.
"""

from __future__ import annotations

from crossref.lang.tables import read_synonyms

SYNONYMS = read_synonyms(
    """
    a bit, a little; a great deal of, a lot of; a great deal, a lot; a large number of, a lot of; a little,
    slightly; a lot of, lots of; a majority of, most of; abandon, give up; abandoned, deserted; abate, ease;
    abate, subside; abduct, kidnap; abduction, kidnapping; abductor, kidnapper; abide by, comply with; abide,
    adhere, comply; ability, capability, capacity; ability, skill; abolish, do away with; abolish, eliminate;
    abolish, scrap; abolition, elimination; about, approximately, around; about, approximately, roughly; about,
    concerning, regarding; above all, especially, in particular; abroad, overseas; abrupt, sudden; abruptly,
    suddenly; absence, lack; abstain, refrain; absurd, ridiculous; abundant, ample, plentiful; academic, scholar;
    accede, join; accelerate, expedite, hasten; accelerate, expedite, speed up; accentuate, emphasise, emphasize,
    stress; accessible, reachable; accession, entry; accidental, unintentional; accidentally, by accident;
    accidentally, by chance; accommodation, housing; accommodation, lodging; accompany, escort; accomplish,
    achieve, attain; accomplish, fulfil, fulfill; accomplishment, achievement; accord, agreement, consensus;
    accord, agreement, deal, pact; according to, in accordance with; accordingly, consequently; account for, make
    up; account, description; account, report; account, story; accountability, responsibility; accountable,
    responsible; accumulate, amass; accumulate, build up; accuracy, correctness; accuracy, precision; accurate,
    correct; accurate, exact, precise; accusation, allegation; achievable, attainable; achieve, reach;
    acknowledge, admit; acquire, buy, purchase; acquire, gain, obtain; acquisition, purchase; across the country,
    nationwide; across the world, worldwide; across, throughout; act, action; act, deed; acting, interim; action,
    measure, step; activist, campaigner; ad, advert, advertisement; adapt, adjust; adaptable, flexible;
    adaptation, adjustment; additional, extra, supplementary; additional, further; additionally, furthermore, in
    addition, moreover; address, speech; address, tackle; adequate, enough, sufficient; adhere to, comply with;
    adhere, stick; adherence, compliance, observance; adherent, follower; adjacent to, next to; adjacent,
    adjoining, neighboring, neighbouring; adjourn, postpone; adjournment, postponement; adjust, modify;
    adjustment, modification; administer, manage; administration, government; admission, admittance; admit,
    concede; adolescent, teenager; adopt, approve, pass; adoption, approval; adoption, passage; adult, grown-up;
    advance, further, promote; advance, headway, progress; advance, move forward, progress; advanced,
    cutting-edge, state-of-the-art; advanced, developed; advanced, sophisticated; advancement, progress;
    advantage, benefit; advantage, edge; advantage, merit; advantage, upside; advantageous, beneficial, favorable,
    favourable; adversary, opponent; adverse effect, side effect; advertise, promote; advice, counsel; advice,
    guidance; advice, recommendation; advise, counsel; adviser, aide; adviser, consultant; adviser, counsellor,
    counselor; advocate, proponent, supporter; aerial attack, airstrike; aeroplane, airplane; affair, matter;
    affect, have an effect on; affect, have an impact on; affect, impact; affect, influence; affirm, confirm;
    affluence, prosperity; affluent, rich, wealthy; afraid, fearful; afraid, frightened, scared; afresh, anew;
    after, following; after, in the aftermath of; after, in the wake of; after, subsequent to; afterwards, later,
    subsequently; afterwards, later, thereafter; again, anew; again, once more; against, opposed to; against,
    versus; aged, elderly, old; agency, body; agenda, order of business; agenda, program, programme; aggravate,
    exacerbate, worsen; aggravation, exacerbation, worsening; aggregate, total; agree, come to an agreement;
    agree, concur; agree, consent; agree, reach an agreement; agreement, pact, treaty; agricultural land,
    farmland; ahead of schedule, early; ahead of time, early; ahead of, before; aid, assist, help; aid,
    assistance, help, support; aide, assistant; ailment, disease, illness; aim, goal, objective, purpose; aim,
    goal, objective, target; aim, intention; air carrier, airline; air raid, airstrike; air strike, airstrike;
    air, broadcast; aircraft, plane; airline, carrier; airliner, passenger aircraft, passenger plane; airplane,
    plane; alarm, alert; alert, vigilant; alert, warn; alert, warning; alertness, vigilance; alike, similar;
    alive, living; all around, throughout; all of a sudden, suddenly; all of, the whole of; all over the country,
    nationwide; all over the world, worldwide; all over, throughout; all-round, comprehensive; allegiance,
    loyalty; alleviate, ease, mitigate; alleviate, ease, relieve; alleviation, mitigation; alliance, bloc,
    coalition; allocate, allot, assign; allocate, apportion; allocate, distribute; allocate, earmark, set aside;
    allocation, allotment; allow, authorise, authorize, permit; allow, enable; allow, give permission; allow, let,
    permit; allude, refer; allusion, reference; ally, partner; almost, nearly, virtually; almost, practically;
    along with, alongside; along with, as well as; along with, together with; already, previously; also, too;
    alter, change, modify; alteration, change, modification; alternative, choice, option; although, even though;
    although, though; altogether, in total; alumnus, graduate; always, at all times; amalgamate, merge;
    amalgamation, merger; amaze, astonish, astound; amazement, astonishment; ambiguity, vagueness; ambiguous,
    unclear, vague; ambition, aspiration; amend, change, modify; amend, modify, revise; amendment, change,
    modification; amendment, modification, revision; amenities, facilities; amid, in the middle of; amid, in the
    midst of; ammo, ammunition; ammunition, munitions; amount, quantity, volume; amount, sum; analogous,
    comparable, similar; analyse, analyze, examine, scrutinise, scrutinize, study; analysis, examination, study;
    ancestor, forebear; ancestor, forefather; anew, over again; anguish, distress; animal, creature; animosity,
    enmity, hostility; announce, declare, proclaim; announce, unveil; announcement, declaration; annoy, irritate;
    annoyance, irritation; annoyed, irritated; annual, yearly; annually, each year, every year; annul, invalidate;
    annul, nullify, void; annul, overturn, quash; anonymous, unnamed; answer, reply, respond; answer, reply,
    response; antagonism, hostility; anticipate, expect; anticipate, foresee; anticipation, expectation; anxiety,
    apprehension; anxiety, worry; anxious, nervous; anxious, worried; anybody, anyone; apart from, aside from;
    apart from, besides; apart from, except; apart from, except for; apartment, flat; app, application; apparatus,
    equipment; apparel, clothing; appeal court, court of appeal; appeal, plea; appear, seem; applaud, commend,
    praise; applaud, welcome; appliance, device; applicant, candidate; appoint, name; appraisal, assessment,
    evaluation; appraisal, valuation; appraise, assess, evaluate; appreciate, value; appreciation, gratitude;
    approach, method, technique; appropriate, proper; appropriate, suitable; approval, assent, consent; approval,
    consent, permission; approval, endorsement; approve, authorise, authorize; approve, endorse; apt, suitable;
    aquifer, groundwater; ardent, fervent, passionate; area, domain, field, sphere; area, region, zone; arena,
    stadium; argue, contend; argument, quarrel; arid, dry; arise, emerge; armament, weaponry; armed forces, army,
    military; arms, weaponry, weapons; around the world, worldwide; arrange, organise, organize; array, range;
    artillery fire, shelling; as a matter of fact, in fact; as a result of, because of; as a result, consequently,
    therefore; as a rule, generally; as for, regarding; as of, from; as part of, in the context of; as part of, in
    the framework of; as part of, within the framework of; as regards, regarding; as well as, in addition to; as
    yet, so far; as, because; ascribe, attribute; ask, inquire; ask, request; aspect, dimension; aspect, facet;
    aspect, side; asphalt, tarmac; aspire, strive; assailant, attacker; assault, attack, strike; assemble,
    convene; assemble, gather; assembly, gathering; assess, evaluate, gauge; assets, holdings; assignment,
    mission, task; associate, connect; association, connection, link; assume, presume; assume, suppose;
    assumption, hypothesis; assumption, premise; assumption, presumption; assumption, supposition; astounded,
    stunned; at first, initially, originally; at last, finally; at once, immediately; at present, currently, now;
    at risk, vulnerable; at the beginning of, at the start of; at the close of, at the end of; at the initiative
    of, on the initiative of; at the latest, no later than; at the moment, currently; at the moment, right now; at
    the outset, initially; at the request of, on the request of; at the same time, meanwhile; at the same time,
    simultaneously; at this time, now; athlete, sportsman; athlete, sportsperson; atmosphere, climate; atmosphere,
    mood; atomic, nuclear; attempt, bid, effort; attempt, effort, endeavor, endeavour; attempt, try; attendance,
    participation; attendee, participant; attention, focus; attention, heed; attest, certify; attire, clothing;
    attitude, stance; attorney, lawyer; attract, draw; attribute, characteristic; audience, spectators; authentic,
    genuine, real; authenticity, genuineness; author, writer; authorisation, authorization, permission; authority,
    jurisdiction; authority, power; automobile, car; autonomous, self-governing; autonomy, self-government;
    autumn, fall; avenge, take revenge; avert, avoid, prevent; averting, prevention; avoid, shun; await, wait;
    award, give, grant; award, honor, honour; award, prize; awareness, consciousness; awful, horrible; awful,
    terrible; baby, infant; baby, newborn; back, endorse, support; backer, supporter; background, context;
    backing, endorsement, support; baggage, luggage; balance, equilibrium; ballot, vote; ban, bar, prohibit; ban,
    forbid, prohibit; ban, outlaw, prohibit; ban, prohibition; banish, exile; bankroll, finance; barely, scarcely;
    bargain, negotiate; bargaining, negotiation; barrier, hurdle, obstacle; barrier, impediment, obstacle; based
    on, on the basis of; basic, fundamental; basically, essentially, fundamentally; basis, foundation; basis,
    grounds; batch, lot; battle, combat, fight; battlefield, battleground; bear in mind, remember; bear, endure;
    bear, tolerate; beat, defeat; because of, due to, owing to; because of, on account of; because, since; before
    long, soon; before, earlier, previously; before, in the run-up to; before, prior to; beforehand, in advance;
    beg, plead; begin talks, enter into talks; begin, commence, initiate, start; begin, initiate, launch, start;
    beginning, commencement, start; beginning, onset, start; beginning, outset, start; behavior, behaviour,
    conduct; belated, late; believable, credible; believe, think; belongings, possessions; below, under;
    benchmark, criterion; benchmark, yardstick; benefactor, donor; benefactor, philanthropist; benefit, perk;
    bereaved, grieving; beside, next to; besides, in addition to; besides, moreover; better, improve; beverage,
    drink; bicycle, bike; bid, tender; big, large; biggest, greatest, largest; bike lane, cycle lane; bike lane,
    cycle path; bilateral, two-way; bill, draft law; bill, invoice; birth, delivery; bitterness, resentment;
    blackout, outage; blackout, power outage; blast, detonation, explosion; blaze, fire; blend, mix; block,
    obstruct; blow up, explode; blueprint, plan; boat, vessel; body, corpse; body, institution, organisation,
    organization; bogus, fake; bolster, reinforce, strengthen; bombardment, shelling; book, reserve; booking,
    reservation; booklet, brochure; booming, thriving; boost, enhance, improve; boost, increase, raise; boost,
    stimulate; border, boundary, frontier; borrower, debtor; boss, chief, head; boundary, limit; bourse, stock
    exchange; brave, courageous; bravery, courage, valour; breach, break, violate; breach, contravene, violate;
    breach, contravention, violation; breach, infringement, violation; breakdown, collapse; breakdown, failure;
    brief, concise, short; brief, short-lived; bring about, cause, lead to; brisk, rapid; broad, wide; broad,
    wide-ranging; broaden, expand, widen; budgetary, fiscal; build, construct, erect; building, construction;
    building, edifice; bulk, majority; burden, load; burden, strain; burden, weight; bureau, office; burial,
    funeral; burial, interment; bushfire, wildfire; business, commercial; business, company, enterprise, firm;
    buyer, purchaser; by contrast, conversely; by contrast, in contrast; by contrast, on the other hand; by means
    of, through; by mistake, mistakenly; by virtue of, through; by way of, through; bypass, circumvent, sidestep;
    bystander, onlooker; cable, wire; calamity, catastrophe, disaster; calculate, compute; calculation,
    computation; calendar, timetable; call off, cancel, scrap; call, dub; call, name; call, urge; calm, peaceful,
    tranquil; calm, quiet; calm, soothe; calm, tranquillity; campaign, drive; cancel, revoke; cancel, terminate;
    candid, frank; candidate, contender; candy, sweets; canyon, gorge; cap, ceiling, limit; capital spending,
    investment; capital, funds; capitulate, surrender; capitulation, surrender; capture, seize; capture, seizure;
    car park, parking lot; care for, look after; care home, nursing home; care, caution; career, profession;
    careful, cautious, prudent; caregiver, carer; cargo ship, freighter; cargo vessel, freighter; cargo, freight;
    carry on, continue; carry out, conduct, perform; carry out, execute, implement; carry, transport; case,
    lawsuit; case, proceedings; cast a ballot, vote; catalog, catalogue, list; catastrophic, disastrous; catch up,
    close the gap; categorical, unequivocal; categorisation, categorization, classification; categorise,
    categorize, classify; category, class; category, type; cause, give rise to; cause, inflict; cause, lead to,
    result in; cause, reason; cause, trigger; caution, prudence; caution, warn; cautious, wary; cease,
    discontinue, halt, stop; ceasefire, cessation of hostilities; ceasefire, truce; ceaseless, incessant; cede,
    relinquish; celebrated, famous, renowned; celebration, festivity; celebrations, festivities; cell phone,
    mobile phone; cell, mobile; cemetery, graveyard; center, centre, core, heart; center, centre, middle; central,
    key; central, main; certain, convinced; certain, particular; certain, sure; certainly, definitely,
    undoubtedly; cessation, end, termination; cessation, halt; chair, chairman; chairman, chairperson;
    chairperson, chairwoman; challenge, contest; challenge, issue, problem; challenging, difficult; champion,
    winner; chance, opportunity; change, shift; change, switch; changeable, variable; chaos, turmoil; character,
    nature; characterise, characterize, describe; characteristic, feature, trait; characteristic, hallmark;
    characteristic, quality; characteristic, typical; charge, fee; charge, levy; charge, toll; charitable
    organisation, charitable organization, charity; charitable, philanthropic; chart, graph; chase, pursue; chase,
    pursuit; cheap, inexpensive, low-cost; check, inspect; check, inspection; check, test; cherish, value; chief,
    main, principal; chiefly, mainly; child care, childcare; child, kid; childbirth, delivery; children, kids;
    choice, selection; choose, opt; choose, pick, select; chopper, helicopter; circulate, distribute;
    circumstance, situation; circumstances, conditions; citation, quotation; cite, mention; cite, quote; citizen,
    national; citizens, people; civil servant, public servant; claimant, plaintiff; clamp down, crack down;
    clampdown, crackdown; clandestine, covert, secret; clarification, explanation; clarify, elucidate, explain;
    clarity, clearness; clash, confrontation; class, course; class, lesson; clause, provision; clear, evident,
    obvious; clear, lucid; clear, obvious, plain; clear, unambiguous, unequivocal; clemency, mercy; clever,
    intelligent; clever, smart; client, customer; clientele, customers; climax, peak; climb, growth, increase,
    rise; clinic, medical center, medical centre; close to, near; close to, on the verge of; close, near; close,
    shut; close, shut down; closeness, proximity; closure, shutdown; clothes, garments; clout, influence; clue,
    hint; co-author, co-writer; coach, trainer; coal mine, colliery; coast, shore; coastline, shoreline; cogent,
    convincing; coherence, consistency; coherent, consistent; cold snap, cold spell; collaborate, cooperate, work
    together; collaboration, cooperation, partnership; collapse, fail; colleague, counterpart; colleague,
    coworker; collect, gather; collective, joint; collectively, together; collide, crash; collision, crash;
    colossal, enormous, huge; combat aircraft, warplane; combat, fighting; combination, mixture; combine, merge;
    come back, return; come from, stem from; come into effect, take effect; come into force, enter into force,
    take effect; comfort, consolation; comfort, console; coming, forthcoming, next, upcoming; command, order;
    commemorate, mark; commemorate, remember; commemoration, remembrance; comment, remark; commerce, trade;
    commerce, trading; commercial, trade; commit, pledge; commitment, dedication; commitment, pledge, promise;
    committed, dedicated; commodities, raw materials; common, commonplace; common, joint, shared; common,
    prevalent, widespread; communicate, convey; communique, statement; company, corporation, firm; comparable,
    equivalent; compared to, compared with; compared with, in comparison with; compared with, relative to;
    compassion, sympathy; compassionate, merciful; compatible, consistent; compatriot, countryman; compel, force;
    compensate, counterbalance, offset; compensate, make up for; compensation, recompense; compete, vie;
    competence, jurisdiction; competences, powers; competition, contest; competition, rivalry; competition,
    tournament; competitor, opponent, rival; compile, draw up; compile, put together; complete, conclude,
    finalise, finalize; complete, conclude, finish; complete, entire, whole; complete, full, total; completely,
    entirely, totally; completely, entirely, wholly; completely, fully; completion, conclusion; complex,
    complicated; complex, intricate; comply, conform; comply, obey; comply, observe; component, constituent;
    component, element, part; component, ingredient; compound, exacerbate; comprehend, understand; comprehension,
    understanding; comprehensive, exhaustive, thorough; comprehensive, extensive; comprise, consist; compromise,
    middle ground; compulsory, mandatory, obligatory; conceal, disguise; conceal, hide, mask; concealed, hidden;
    concealment, hiding; conceive, devise; concentrate, focus; concentration, focus; concept, idea, notion;
    concern, worry; concerned, worried; concerning, pertaining to; concerning, regarding, with respect to;
    concerning, relating to; concise, succinct; conclude, deduce, infer; conclude, end, finish; conclude, find;
    conclusion, deduction, inference; conclusion, ending; conclusion, finding; concrete, definite; concrete,
    specific; concrete, tangible; concurrent, simultaneous; concurrently, simultaneously; condemn, denounce;
    condemnation, denunciation; condition, precondition, prerequisite; condition, state; condition, stipulation;
    conditions, terms; condolence, sympathy; condolences, sympathy; conference, meeting; confidence, faith, trust;
    confident, convinced; confident, sure; confine, limit, restrict; confirm, corroborate, verify; confirm,
    uphold; confirm, validate, verify; confirmation, corroboration; confirmation, validation, verification;
    confiscate, impound; confiscate, seize; confiscation, seizure; conflict, dispute; confront, face; congestion,
    traffic jam; conjecture, guess; conjecture, speculation; conjugal, marital; connect, link; connection, link,
    relationship; connection, link, tie; conscript, draftee; consecutive, successive; consequence, effect, result;
    consequence, implication; consequence, outcome, result; consequence, ramification, repercussion; conservation,
    preservation; conservation, protection; conserve, preserve; conserve, protect; consider, deem, regard;
    consider, regard, view; consider, take account of; consider, take into account; considerable, significant,
    substantial; considerable, sizable, sizeable, substantial; considerably, greatly; considerably, significantly,
    substantially; consignment, shipment; consistent with, in line with; consistent, steady; consistent, uniform;
    consolidate, strengthen; consolidation, strengthening; constant, continuous, incessant; constant, steady;
    constantly, continually; constantly, continuously; constantly, perpetually; consternation, dismay;
    constituency, electoral district; constitute, form; constitute, represent; constraint, limitation,
    restriction; construe, interpret; consultation, deliberation; consumer, customer, shopper; contact, reach;
    contain, curb, limit; contain, include; contaminate, pollute; contamination, pollution; contemporary, modern;
    contemporary, present-day; contempt, disdain, scorn; content, satisfied; content, substance; contentious,
    controversial; contentment, satisfaction; contest, dispute; continue, go on; continue, persist; continue,
    proceed; continuing, ongoing; continuous, uninterrupted; contract, shrink; contraction, shrinkage;
    contradiction, inconsistency; contradiction, paradox; contradictory, inconsistent; contrary to, unlike;
    contrary, opposite; contribute, donate; contribution, donation; contributor, donor; contrition, remorse;
    convalesce, recuperate; convalescence, recuperation; convene, meet; conversation, dialog, dialogue,
    discussion; conversation, discussion, talk; convert, transform; convey, express, voice; convey, relay,
    transmit; convince, persuade; convincing, persuasive; cooker, stove; cope with, deal with; copy, duplicate;
    copy, replica; core, crux; core, essence; core, main; correct, fix, rectify; correct, right; correction,
    rectification; correspond, match; correspond, tally; correspondence, letters; correspondent, reporter;
    corresponding, matching; corruption, graft; cost, expense; cost, price; costly, expensive; costs, expenses;
    count, tally; counterfeit, fake; counterpart, opposite number; country, nation, state; countrywide,
    nationwide; course, path; cover, encompass, include; covertly, secretly; create, establish, form; create,
    establish, set up; create, generate, produce; creation, establishment, formation; creation, founding; creator,
    founder; credibility, trustworthiness; credible, plausible; credible, trustworthy; credit, loan; creditor,
    lender; crew member, crewman; crew, team; criterion, standard; critical, crucial, vital; criticism, critique;
    crop, harvest; cross, traverse; crosswalk, pedestrian crossing; crowd, throng; crowded, packed; crucial,
    decisive; crucial, essential, key, vital; crucial, key, pivotal; crude, oil; culprit, perpetrator; curb,
    curtail, limit, restrict; curb, limit, restrain; cure, heal; cure, remedy; current, existing, present;
    current, ongoing; current, up to date; current, up-to-date; currently, now, presently; curriculum, syllabus;
    curtail, reduce; custody, detention; custom, habit; custom, tradition; customary, habitual, usual; customary,
    traditional; customs duty, tariff; cut back, reduce; cut in half, halve; cut, cutback, reduction; cut,
    decrease, lower, reduce; cut, decrease, reduction; daily, day by day; daily, everyday; damage, harm; damaging,
    detrimental, harmful; damp, humid; danger, hazard, risk; danger, peril; danger, threat; dangerous, hazardous,
    risky; dangerous, perilous; data, figures; day and night, round the clock; day off, holiday; de-escalate,
    defuse; de-escalation, easing; dead, deceased; deadline, time limit; deadlock, impasse, stalemate; deadly,
    fatal, lethal; deal with, handle; deal with, tackle; dealer, trader; dearth, lack, scarcity, shortage; death
    rate, mortality; death toll, number of dead; death, die; death, fatality; debate, discuss; debate, discussion;
    debris, rubble; debris, wreckage; deceased, late; decelerate, slow; deceleration, slowdown; decide, determine;
    decide, make a decision; decide, resolve; decide, rule; decide, take a decision; decision, ruling;
    declaration, proclamation; declaration, statement; decline, decrease, drop, fall; decline, dwindle; decline,
    refuse, turn down; decrease, diminish, lessen, reduce; decrease, shrink; decree, edict; dedicate, devote;
    dedicated, devoted; dedication, devotion; deep, in-depth; deep, profound; deepen, intensify; defeat, loss;
    defect, fault, flaw; defective, faulty, flawed; defend, protect, safeguard; defer, delay, postpone; deferral,
    postponement; deficiency, shortage; deficiency, shortcoming; deficit, shortfall; definite, firm; definitely,
    without fail; defuse, ease; defy, disobey; degrade, deteriorate; degree, extent; degree, level; delay,
    postponement; delegate, representative; delegation, mission; delete, eliminate, remove; delete, erase;
    deletion, removal; deliberate, discuss; deliberate, intentional; deliberately, intentionally, on purpose;
    deliberation, discussion; delicate, fragile; delicate, sensitive; delight, joy; deliver, hand over; deliver,
    supply; deluge, downpour; demolish, knock down; demolish, tear down; demonstrate, illustrate, show;
    demonstration, protest; demonstrator, protester; denial, rejection; dense, thick; deny, reject; depart, leave;
    departure, exit; depend, rely; dependability, reliability; dependable, reliable, trustworthy; dependence,
    reliance; depict, describe, portray; depiction, description; depiction, portrayal; deplete, exhaust;
    depletion, exhaustion; deploy, station; depose, oust; depose, topple; depot, storehouse, warehouse; depth,
    profundity; deputy, lawmaker, legislator, mp, parliamentarian; deputy, vice; deserve, merit; design, devise;
    desire, wish; despite, in spite of, notwithstanding; destiny, fate; destroy, ruin; destroy, wreck;
    destruction, devastation; detail, particular; detail, specify; detailed, in-depth, thorough; detain, hold;
    detect, discover; detection, discovery; deteriorate, worsen; deterioration, worsening; detonate, explode;
    devastate, ravage; devastating, disastrous; develop, devise; develop, draw up; develop, evolve; development,
    evolution; device, instrument; devoted, faithful; dialog, dialogue, talks; diaper, nappy; die, lose one's
    life; die, pass away; die, perish; differ, disagree; differ, vary; difference, disagreement; difference,
    discrepancy; difference, disparity, gap; difference, distinction; difference, divergence; different, distinct;
    different, various; differentiate, distinguish; differing, divergent; difficult, hard, tough; difficulty,
    problem; difficulty, trouble; dig, excavate; dilemma, quandary; dimension, size; diminish, dwindle;
    diminution, reduction; diplomat, envoy; diplomatic mission, embassy; direct, instruct; directions, guidance,
    instructions; directive, instruction; disability, impairment; disabled, handicapped; disadvantage, downside,
    drawback; disagreement, discord; disappear, vanish; disband, dissolve; disbandment, dissolution; discharge,
    emission, release; discipline, field; disclose, divulge, reveal; disclose, make public; disclosure,
    revelation; discontinue, end, stop; discover, find; discover, uncover; discovery, find; discrepancy,
    inconsistency; discuss, talk; discuss, talk about; disease, illness, sickness; disgrace, shame; disgraceful,
    shameful; dismantle, take apart; dismiss, fire, sack; dismiss, reject; dismiss, remove; dismissal, firing;
    dismissal, sacking; disparity, inequality; dispatch, send; disperse, scatter; display, exhibit, show;
    disprove, refute; dispute, row; disregard, ignore; disrupt, interrupt; disruption, interruption; disseminate,
    spread; dissemination, spread; distant, faraway; distant, remote; distinct, separate; distinguished, eminent;
    distort, misrepresent; distortion, misrepresentation; distribute, hand out; distrust, mistrust; diverse,
    varied; diverse, various; diversity, variety; divide, gap; divide, rift, split; division, split; doctor,
    physician; document, record; documents, papers; dodge, evade; domain, realm, sphere; domestic, internal;
    donate, give; donation, gift; dosage, dose; dossier, file; double, increase twofold; double, twofold; doubt,
    scepticism, skepticism; doubt, uncertainty; doubtful, questionable; doubtful, sceptical, skeptical; doubtful,
    unsure; douse, extinguish; downpour, heavy rain; downturn, slowdown; draft, draw up, prepare; dramatically,
    sharply; drastic, radical; drastic, sweeping; drastically, radically; draw up, formulate; dreadful, terrible;
    drill, exercise; drinking water, potable water; driver, motorist; drone, unmanned aerial vehicle; drought, dry
    spell; drugstore, pharmacy; durable, lasting, long-lasting; duration, length; during the night, overnight;
    during, in the course of; during, throughout; dusk, nightfall; duty, levy; duty, obligation; duty,
    responsibility; duty, tariff; dwell, live, reside; dwelling, home, residence; dwindle, shrink; each day, every
    day; each month, every month; each week, every week; eager, enthusiastic, keen; eagerness, enthusiasm;
    earlier, previous, prior; early election, snap election; earnings, income; earnings, profit; earthquake,
    quake; ease, facilitate; ease, loosen, relax; ease, soothe; easing, relaxation; easing, relief; easy, simple,
    straightforward; eatery, restaurant; ecological, environmental; economic expansion, economic growth; edge
    down, slip; educate, teach; education, schooling; effect, impact; effectiveness, efficacy; elderly, older;
    elections, polls; elector, voter; electorate, voters; electricity, power; element, factor; elementary school,
    primary school; elevator, lift; eligibility, entitlement; eligible, entitled; eliminate, eradicate; eliminate,
    get rid of; elimination, eradication; elimination, removal; emblem, symbol; embody, represent; emergency
    crews, rescue workers; emergency services, rescue services; eminent, prominent; emissary, envoy,
    representative; emit, release; emotion, feeling; emphasis, focus; emphasis, stress; emphasise, emphasize,
    highlight, stress, underline, underscore; employ, use, utilise, utilize; employee, worker; employees,
    personnel, staff, workforce; employment, work; empty, vacant; encircle, surround; encounter, face; encourage,
    foster, promote; encourage, spur, stimulate; encouragement, incentive; end gradually, phase out; end
    gradually, wind down; end, expiry; end, terminate; endanger, imperil, jeopardise, jeopardize; endanger,
    jeopardise, jeopardize, threaten; endeavor, endeavour, strive; endure, withstand; enduring, lasting; enemy,
    foe; enhance, strengthen; enhancement, improvement; enlarge, expand; enlargement, expansion; enormous,
    gigantic, huge; enormous, huge, immense, vast; enormous, huge, massive; enormously, hugely; enquire, inquire;
    enquiry, inquiry; enrage, infuriate; enrol, enroll, register, sign up; enrollment, enrolment, registration;
    ensuing, following, subsequent; ensure, guarantee; ensure, make sure; ensure, secure; ensure, see to it;
    entail, involve; entail, mean; enthusiasm, passion; entitlement, right; entrance, entry; enumerate, list;
    environment, surroundings; envisage, envision; envisage, foresee; episode, incident; epoch, era; equal,
    equivalent; equal, match; equal, same; equality, parity; equally, likewise; equip, outfit; equipment, gear;
    equipment, kit; equitable, fair; era, period; erode, undermine; erode, wear away; erosion, wearing away;
    erratic, unpredictable; erroneous, inaccurate, incorrect; erroneous, incorrect, wrong; erroneous, mistaken,
    wrong; error, mistake; erstwhile, former; escalate, intensify; escalation, intensification; especially, in
    particular, notably; especially, particularly; espionage, spying; essence, substance; essential, fundamental;
    essential, indispensable, necessary; essential, indispensable, vital; essentially, in essence; established,
    founded; estate agent, realtor; esteem, respect; estimate, reckon; ethical, moral; even so, nevertheless;
    event, happening; event, incident, occurrence; event, occasion; eventually, finally, ultimately; ever since,
    since then; every month, monthly; everybody, everyone; evident, manifest, obvious; ex, former; exactness,
    precision; exaggerate, overstate; exaggeration, overstatement; exam, examination; exam, test; examination,
    inspection; examination, scrutiny; examine, inspect; examine, investigate; examine, review; example,
    illustration; example, instance; exasperation, frustration; exceed, outstrip; exceed, surpass; excellent,
    outstanding; excellent, splendid; excellent, superb; except, excluding; exception, exemption; exceptional,
    extraordinary; exceptional, outstanding; exceptionally, extraordinarily; excerpt, extract; excerpt, passage;
    excess, superfluous; excess, surplus; excessive, undue; excessively, overly; exchange, swap; exclude, leave
    out; exclude, rule out; exclusion, omission; exclusive, sole; exclusively, only; exclusively, solely;
    excursion, outing; execution, implementation; exemplify, illustrate; exhort, urge; exit, leave; expand,
    extend; expand, grow; expansion, extension; expansion, growth; expat, expatriate; expect, forecast; expected,
    projected; expenditure, expenses; expenditure, outlay, spending; expensive, pricey; experience, go through,
    undergo; experiment, test, trial; expert, specialist; expertise, know-how, knowledge; expire, lapse; expire,
    run out; explicit, express; explicitly, expressly; expose, reveal, uncover; exposed, vulnerable; express
    gratitude, thank; expression, phrase; expression, term; extend, lengthen, prolong; extend, renew; extension,
    prolongation; extension, renewal; extensive, far-reaching; extensive, wide-ranging; extensive, widespread;
    extent, scale; extent, scope; external, foreign; extraordinary, remarkable; eyewitness, witness; factory,
    plant; failed, unsuccessful; failure, malfunction; faithful, loyal; fall behind, lag; fall, slide; false,
    untrue; fame, renown; families, relatives; family, relatives; famous, renowned, well-known; fan, supporter;
    fantastic, wonderful; far-reaching, sweeping; fast, quick, rapid, speedy, swift; fatigue, tiredness; faucet,
    tap; fault, glitch; fault, malfunction; feasible, practicable; feasible, viable; feature, peculiarity; feeble,
    frail, weak; feeling, sense; feeling, sentiment; ferocious, fierce; fidelity, loyalty; field, sector; fierce,
    intense; fierce, vehement; fight, struggle; fighter jet, fighter plane; figures, numbers; figures, statistics;
    file, lodge, submit; filing, submission; film, movie; final, last; final, ultimate; finally, in the end,
    ultimately; finally, lastly; finance, fund; financial year, fiscal year; financing, funding; find, locate;
    finding, result; firearm, gun; firefighter, fireman; firm, solid; first name, forename; first of all, firstly;
    first, initial; firstly, in the first place; fisher, fisherman; fix, mend, repair; fix, rectify, remedy;
    fixture, game; flaw, shortcoming; flood, inundate; flood, inundation; flooding, inundation; floor, storey;
    flourish, prosper, thrive; flow, stream; flu, influenza; fluctuate, vary; fluctuation, variation; flyer,
    leaflet; flyover, overpass; foil, frustrate, thwart; follow, obey; following, next; food, foodstuffs; food,
    nourishment; foolish, stupid; football, soccer; footwear, shoes; for example, for instance; for good, forever;
    for good, permanently; for, in favor of, in favour of; forbearance, tolerance; force, strength; forces,
    troops; forecast, outlook; forecast, predict; forecast, prediction, projection; forecast, prognosis; forecast,
    project; foreign minister, top diplomat; foreign, overseas; foremost, leading; foresee, predict; foreseeable,
    predictable; forest fire, wildfire; forest, woodland; forestall, prevent; forgo, give up; forgo, waive; form,
    mold, mould, shape; former, one-time; former, previous; formerly, once; formerly, previously; forthwith, immediately; fortify, reinforce, strengthen; fortunate, lucky; fortunately, luckily;
    foundation, groundwork; fourfold, quadruple; fragment, piece; frailty, weakness; framework, structure; frank,
    honest; frank, open; free, free of charge; free, gratis; free, release; freedom, liberty; freely, without
    restriction; freeway, highway, motorway; freeze, suspend; freeze, suspension; frequently, often; fresh, new;
    friction, tension; fridge, refrigerator; frighten, scare; from time to time, occasionally; from, starting
    from; from, with effect from; front, front line; fruitless, futile; fruitless, unsuccessful; fulfil, fulfill,
    honor, honour; fulfil, fulfill, meet, satisfy; function, operate; function, role; fundamental, underlying;
    funds, means; funds, money; furnish, provide, supply; fury, rage; futile, pointless; futile, vain; game,
    match; gap, shortfall; garbage, rubbish, trash; gas station, petrol station; gasoline, petrol; gather, meet;
    gathering, meeting; gauge, measure; generally, in general; generally, usually; genuine, sincere; genuine,
    true; get better, recover; get, obtain, receive; gist, substance; give evidence, testify; give up, relinquish,
    renounce; give up, surrender; give way, yield; give, provide; given that, since; glad, happy, pleased; global,
    international; global, world; global, worldwide; globally, worldwide; go up, rise; go-between, intermediary;
    goods, merchandise, products; gorge, ravine; govern, rule; gradual, incremental; gradual, step-by-step;
    gradually, little by little; gradually, progressively; gradually, slowly; gradually, step by step; grasp,
    understand; grateful, thankful; gratitude, thankfulness; gratitude, thanks; grave, serious, severe; grave,
    tomb; gravity, seriousness, severity; greatest, utmost; greet, welcome; grief, mourning; grief, sorrow;
    grieve, mourn; grounds, justification; grounds, motive, reason; grow, increase, rise; guess, surmise;
    guesswork, speculation; guest, visitor; guidance, guidelines; guide, steer; gunfire, shooting; gunman,
    shooter; hail, praise; halt, suspend; halt, suspension; hamper, hinder, impede, obstruct; hand in, submit;
    hand over, transfer; handle, manage; happen, occur, take place; happiness, joy; harbor, harbour, port; harm,
    hurt; harmful, injurious; harsh, severe; haste, hurry; hastily, hurriedly; hasty, hurried; hasty, rushed;
    hate, hatred; have to, must; head office, headquarters; head, lead; head, leader; headcount, workforce;
    heading, title; headline, title; hearing, session; heat wave, heatwave; heatwave, hot spell; heavy, intense;
    heed, pay attention to; heighten, intensify; heightened, increased; hence, therefore, thus; heritage, legacy;
    hide, obscure; high school, secondary school; high, peak; high, tall; highest, maximum; highlight, point out;
    hike, increase, rise; hindrance, impediment, obstacle; hint, tip; hire, recruit; hiring, recruitment;
    historically, in the past; hit, strike; hitch, snag; hold talks, negotiate; holiday, vacation; holidaymaker,
    tourist; holidaymaker, vacationer; holy, sacred; homage, tribute; home, house; honest, sincere; honor, honour,
    pay tribute; honor, honour, respect; however, nevertheless; however, yet; humidity, moisture; hurry, rush;
    hurt, injured, wounded; idea, thought; identical, same; ill, sick; illegal, illicit, unlawful; illegally,
    unlawfully; image, photo; image, picture; image, reputation; imagine, picture; immediate, instant;
    immediately, instantly; immediately, promptly; immediately, straight away; immediately, without delay;
    immunisation, immunization, vaccination; immunise, immunize, vaccinate; impartial, neutral; impartial,
    unbiased; impartiality, neutrality; impetus, impulse; impetus, momentum; impetus, stimulus; imply, suggest;
    importance, significance; important, major, significant; impoverished, needy, poor; imprison, incarcerate,
    jail; imprisonment, incarceration; improbable, unlikely; improve, upgrade; improvement, upgrade; in accordance
    with, in line with; in case of, in the event of; in charge of, responsible for; in connection with, regarding;
    in contrast to, unlike; in debt, indebted; in fact, in reality; in front of, in the presence of; in good time,
    timely; in keeping with, in line with; in lieu of, instead of; in order that, so that; in order to, so as to;
    in order to, to; in order to, with a view to; in order to, with the aim of; in other words, that is; in
    parallel, simultaneously; in part, partly; in particular, specifically; in place of, instead of; in progress,
    under way; in relation to, regarding; in short supply, scarce; in terms of, regarding; in the absence of,
    without; in the long run, in the long term; in the meantime, meanwhile; in the name of, on behalf of; in the
    near future, soon; in the past, previously; in the vicinity of, near; inadequacy, insufficiency; inadequate,
    insufficient; inadvertently, unintentionally; inaugurate, open; inauguration, opening; incentive, inducement;
    incentive, stimulus; incessant, unceasing; inclination, tendency; include, incorporate; incompatible,
    inconsistent; incorporate, integrate; incorporation, integration; increase, scale up; increase, step up;
    incumbent, sitting; incur, suffer, sustain; indicate, show; indication, sign; indication, signal; individual,
    person; individual, personal; individual, separate; individually, separately; industrial action, strike;
    industry, sector; inequitable, unfair; inevitable, unavoidable; infamous, notorious; infamy, notoriety;
    inflation, price rises; influence, sway; info, information; inform, notify, tell; infrequent, rare, uncommon;
    infringe, violate; inhabitants, population; inhabitants, residents; inhabited, populated; inheritance, legacy;
    initial, preliminary; initiation, start; injure, wound; injury, wound; injustice, unfairness; inmate,
    prisoner; inner, internal; innovation, novelty; innovative, new, novel; inoculate, vaccinate; inoculation,
    vaccination; inquiry, investigation, probe; inside, within; insignificant, negligible; insignificant, trivial,
    unimportant; instability, volatility; install, put in; installment, instalment, tranche; instead of, rather
    than; instead, rather; instruct, order; instruction, teaching; instructor, teacher; instructor, trainer;
    instrument, tool; intend, plan; intensify, step up; interest, stake; interim, provisional, temporary; interim,
    transitional; intermediary, mediator; internet, web; internship, traineeship; intersection, junction;
    intervene, step in; introduce, launch, roll out; introduction, launch; introduction, rollout; inventory, list;
    inventory, stock; invest, put money into; investigate, look into; investigate, probe; involvement,
    participation; issue, matter, question; issue, publish, release; issue, subject, topic; item, object; item,
    product; itemise, itemize, list; jab, vaccine; jail term, prison sentence; jail, prison; jetty, pier; job,
    position, post; job, task; jobless, unemployed; joblessness, unemployment; join, unite; jointly, together;
    journalist, reporter; journey time, travel time; journey, trip; journey, voyage; judgment, ruling, verdict;
    jump, spike, surge; justification, rationale; justify, warrant; keep, maintain, preserve, retain; keep, store;
    kin, relatives; kind, sort, type; kindergarten, nursery; knowledge, understanding; lab, laboratory; labour,
    work; lag, trail; landfill, rubbish dump; landmark, milestone; landmine, mine; landslide, landslip; language,
    tongue; largely, mainly, predominantly; last name, surname; late, tardy; lately, recently; later, subsequent;
    latest, newest; latest, recent; laud, praise; law, legislation, statute; lawful, legal; lawful, licit;
    lawfulness, legality; lawmaker, member of parliament; lawsuit, litigation; lawsuit, suit; lay down, stipulate;
    lay off, make redundant; layoff, redundancy; leading, prominent; lease, let; lease, rent; lease, rental; leave
    out, omit; leave, pull out; leave, quit; lecture, talk; legislature, parliament; lengthy, prolonged,
    protracted; lenient, mild; lessee, tenant; letterbox, mailbox; levy, tax; lexicon, vocabulary; licence plate,
    license plate, number plate; licence, license, permit; life imprisonment, life sentence; lift, remove; likely,
    probable; likely, probably; likewise, similarly; line, queue; link, linkage; litter, rubbish; little, small;
    living standard, standard of living; locate, pinpoint; location, place, site, venue; location, place, spot;
    long-range, long-term; look after, take care of; look for, search; look for, seek; look like, resemble;
    loosening, relaxation; loot, plunder; looting, plundering; lorry, truck; lose, loss; lowering, reduction;
    lowest, minimum; loyal, staunch; lucrative, profitable; lumber, timber; magazine, periodical; magnificent,
    splendid; magnitude, scale; magnitude, size; mail, post; main, primary, principal; mainly, primarily; mainly,
    principally; maintain, sustain; maintain, uphold; maintenance, upkeep; make public, publish; make use of, use;
    make, manufacture, produce; maker, manufacturer, producer; malnourished, undernourished; malnutrition,
    undernourishment; maltreatment, mistreatment; manage, run; mandate, remit; mandate, term; manner, way;
    manufacture, production; many, numerous; march, procession; marginal, slight; marginally, slightly; mariner,
    sailor, seafarer; marked, noticeable; markedly, noticeably; marksman, sniper; marriage, wedding; marry, wed;
    marvellous, marvelous, wonderful; mathematics, maths; maximum, peak; maybe, perhaps, possibly; mean, signify;
    meaning, sense; meaning, significance; means, resources; means, way; meantime, meanwhile; media, press;
    medicament, medicine; medication, medicine; meeting, session, sitting; memory, recollection; memory,
    remembrance; mention, name; mention, note; mention, refer; merchant, trader; method, procedure; method, way;
    metro, subway, underground; midday, noon; middle, midpoint; mild, moderate; milestone, watershed; minor,
    slight, small; minuscule, tiny; mirror, reflect; mobilise, mobilize, muster; moderate, modest; moderate,
    restrained; moderation, restraint; modern, up-to-date; modernise, modernize, update; modernise, modernize,
    upgrade; monarch, sovereign; moniker, nickname; monitor, observe; monitor, track; monitor, watch; mood,
    sentiment; most of, the majority of; motivate, prompt; move, relocate; move, shift; mutual, reciprocal;
    mutual, shared; namely, that is; narrate, recount; naturally, of course; naval vessel, warship; nearness,
    proximity; necessary, needed, required; necessity, need; need, require; need, requirement; needless,
    superfluous, unnecessary; negotiations, talks; never seen before, unprecedented; nevertheless, nonetheless;
    nevertheless, still; news conference, press conference; no longer, not any more; no longer, not anymore; norm,
    standard; normal, ordinary; normal, usual; normally, usually; notable, noteworthy; note, remark; noted,
    renowned; notice, notification; noticeable, perceptible, visible; nourishment, nutrition; now and then,
    occasionally; nowadays, these days; nursery, nursery school; observation, remark; observe, remark; observe,
    respect; obsolete, outdated, outmoded; obstacle, stumbling block; occasion, opportunity; occasionally,
    periodically; occasionally, sometimes; odd, peculiar, strange; of one's own accord, voluntarily; offender,
    perpetrator; offender, wrongdoer; offer, propose; oil, petroleum; old-fashioned, outdated; omission,
    oversight; on schedule, on time; on the brink of, on the verge of; on the increase, rising; on the point of,
    on the verge of; on time, punctually; on, upon; once again, once more; ongoing, under way, underway; onlooker,
    spectator; only, sole; open, overt; open, transparent; openly, publicly; openness, transparency; operate, run;
    operation, surgery; opinion, view; optional, voluntary; oral, verbal; ordinary, regular; origin, source;
    originate, stem; out of date, outdated; outline, set out; outline, summarise, summarize; outline, summary;
    outlook, prospect; outlook, prospects; outlook, view; outpace, outstrip; output, production; output, yield;
    outskirts, suburbs; over and over, repeatedly; overall, total; overcome, surmount; overhaul, revamp; overly,
    unduly; oversee, supervise; oversight, supervision; overthrow, topple; overturn, reverse; overview, summary;
    own, possess; owner, proprietor; ownership, possession; pace, rate; pace, speed; package, parcel; palpable,
    tangible; pants, trousers; parade, procession; paraphrase, reword; part, portion, share; part, section,
    segment; partially, partly; participate, take part; participation, turnout; particular, specific; path, route;
    path, way; pause, suspend; pavement, sidewalk; pay back, repay; pay, remuneration, salary; pay, salary, wage;
    pay, settle; pay, spend; paying back, repayment; payment, settlement; peak, top; penalise, penalize, punish;
    penalty, punishment; penitentiary, prison; pension, retirement benefit; pensioner, retiree; people, persons;
    per annum, per year; per capita, per head; per capita, per person; percentage, proportion, share; personal,
    private; perspective, standpoint, viewpoint; perspective, view, viewpoint; phase, stage; phone call, telephone
    call; phone, telephone; photo, photograph; photograph, picture; pill, tablet; pillage,
    plunder; place, put; plan, program, programme, schedule; plan, program, programme, scheme; plan, proposal;
    plan, roadmap; plan, strategy; planned, scheduled; play a part, play a role; plaza, square; plebiscite,
    referendum; pledge, promise, vow; plummet, plunge, slump; plummet, plunge, tumble; poison, toxin; poisonous,
    toxic; police officer, policeman; poll, survey; polling place, polling station; polling station, voting
    station; populace, population, public; port, seaport; pose, present; position, stance, standpoint; possession,
    property; postpone, put off; potent, powerful, strong; power cut, power outage; power plant, power station;
    power, strength; precaution, safeguard; precautionary, preventive; precede, predate; precedence, priority;
    preceding, previous, prior; precious, valuable; preclude, prevent; preclude, rule out; predecessor, previous;
    preliminary, provisional; premier, prime minister; prepare, ready; prepared, ready; preparedness, readiness;
    prerequisite, requirement; prescribe, stipulate; present, submit; preservation, retention; press release,
    statement; pressing, urgent; prevent, stop; prevent, thwart; price hike, price increase; price increase, price
    rise; principle, tenet; prison sentence, prison term; procedure, process; proceedings, trial; produce, yield;
    prominent, well-known; prompt, quick, swift; prompt, spark, trigger; propensity, tendency; proportion, ratio;
    proposal, proposition; propose, put forward; prosperity, wealth; prosperous, thriving; protect, shield;
    protection, safeguarding; provide, stipulate; provider, supplier; provision, supply; provisions, supplies;
    proximity, vicinity; publication, release; pull out, withdraw; pullback, withdrawal; pullout, withdrawal;
    pupil, schoolchild; pupil, student; pursuant to, under; put up with, tolerate; quarrel, row; quay, wharf;
    quest, search; quit, resign; quotation, quote; rail, railway; railroad, railway; railway station, train
    station; rain, rainfall; ramp up, step up; range, spectrum; range, variety; rarely, seldom; rather, somewhat;
    rationale, reason; re-establish, reinstate, restore; re-evaluate, reassess; react, respond; reaction,
    response; readiness, willingness; reassess, reconsider, review; reassessment, review; rebound, recover;
    rebound, recovery; rebuff, reject; rebuild, reconstruct; rebuilding, reconstruction; rebuke, reprimand; rebut,
    refute; rebuttal, refutation; recall, recollect, remember; recall, remind; recall, withdraw; recapture,
    regain; recapture, retake; recede, subside; recommend, suggest; reconsider, rethink; record, register;
    recount, tell; recover, recuperate; recover, regain; recover, retrieve; recovery, recuperation; recovery,
    retrieval; recovery, upturn; recurrent, recurring, repeated; redraft, rewrite; redress, remedy; reduce, scale
    back; reduce, scale down; redundant, superfluous; refuge, sanctuary; refuge, shelter; refund, reimburse,
    repay; refund, reimbursement, repayment; refurbish, renovate, restore; refurbishment, renovation, restoration;
    refusal, rejection; regarding, with regard to; regrettably, unfortunately; regulation, rule; regulations,
    rules; reign, rule; reinforcement, strengthening; reinstatement, restoration; reiterate, repeat, restate;
    reiteration, repetition; reject, repudiate; reject, turn down; relations, relationship; relations, ties;
    relaunch, restart; relaunch, revive; relocate, transfer; relocation, transfer; remain, stay; remainder, rest;
    remedy, treatment; renter, tenant; reorganisation, reorganization, restructuring; reorganise, reorganize,
    restructure; repeal, rescind, revoke; repeatedly, time and again; rephrase, reword; replace, substitute;
    replace, supersede; replace, supplant; replacement, substitute; replacement, substitution; replacement,
    successor; represent, stand for; represent, symbolise, symbolize; representative, spokesperson; rescind,
    revoke, withdraw; rescue worker, rescuer; rescue, save; research, study; researcher, scholar; researcher,
    scientist; resemblance, similarity; reserve, stock, stockpile; resign, step down; resilient, robust;
    resolution, settlement, solution; resolve, settle, solve; restart, resume; restart, resumption; restore,
    revive; resurgence, revival; resurrect, revive; retract, take back; retract, withdraw; revenge, vengeance;
    revenue, turnover; revere, venerate; reversal, turnaround; revise, rework; revise, rewrite; revise, update;
    revocation, withdrawal; riches, wealth; rigor, rigour, strictness; rigorous, strict, stringent; rise, upturn;
    rite, ritual; road, street; robust, solid; robust, strong; robust, sturdy; roundabout, traffic circle;
    rubbish, waste; rubble, ruins; run-off, second round; sad, unhappy; sadness, sorrow; safe, secure; sale, sell;
    sales, turnover; salvo, volley; sample, specimen; sap, undermine, weaken; say, state; schedule, timetable;
    school fees, tuition fees; see, view; self-reliant, self-sufficient; seller, vendor; sequence, series; series,
    string; servicemen, soldiers, troops; set off, trigger; sewage, wastewater; share, stake; share, stock;
    shareholder, stockholder; sharp, steep; sharply, steeply; ship, vessel; shocked, stunned; shop, store;
    short-term, temporary; shortage, shortfall; shortcoming, weakness; shortly, soon; side, squad; sign, symptom;
    signatory, signer; simplify, streamline; single, sole; singular, unique; site, website; skilful, skilled,
    skillful; skyrocket, soar; slightly, somewhat; slow, sluggish; small child, toddler; sneakers, trainers; so
    far, thus far; so far, to date; so far, until now; so far, up to now; so far, yet; soar, surge; social media,
    social networks; somebody, someone; speak, talk; specify, state; specify, stipulate; speed, velocity;
    spokesman, spokesperson; spokesperson, spokeswoman; squad, team; squander, waste; stabilise, stabilize,
    steady; stability, steadiness; stable, steady; stagnation, standstill; stock exchange, stock market; stoppage,
    strike; storage facility, warehouse; storage, warehousing; strain, tension; strained, tense; streetcar, tram;
    strict, stringent, tight; strict, tough; strike, walkout; strive, try; subject, theme, topic; sue, take to
    court; sum up, summarise, summarize; summary, synopsis; supplier, vendor; surroundings, vicinity; susceptible,
    vulnerable; tech, technology; teen, teenager; television, tv; tendency, trend; tenure, term; tenure, term of
    office; term, word; terrific, wonderful; therapy, treatment; thereby, thus; threefold, triple;
    through, via; till, until; tired, weary; tornado, twister; tour, trip; trade unionist, union member; traffic
    light, traffic signal; treble, triple; trip, visit; turning point, watershed; typically, usually; unanimously,
    with one voice; unanticipated, unexpected, unforeseen; uncertain, unsure; uncommon, unusual; under, under the
    auspices of; under, under the terms of; unequal, uneven; unfair, unjust; unidentified, unknown; unify, unite;
    unparalleled, unprecedented; unstable, volatile; until, up until; upswing, upturn; usage, use; use,
    utilisation, utilization; utter, voice; value, worth; variant, version; victor, winner; victory, win;
    vigilance, watchfulness; vigilant, watchful; vulnerability, weakness; war, warfare; wealthy, well-off;
    wealthy, well-to-do; welfare, wellbeing; whereas, while; windscreen, windshield; wreck, wreckage; years ago,
    years earlier; young people, youngsters; young people, youth; youngster, youth;
    vote against, reject; vote for, approve
    """
)
