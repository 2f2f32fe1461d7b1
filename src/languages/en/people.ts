import type {Language} from '../language.js'

/** Before a name, and no part of it. Capitalized in text; those of two words are found word by word. */
export const titles = `
  mr. mrs. ms. miss mx. dr. prof. professor sir lord lady dame baroness baron sen. senator rep. representative
  sens. senators reps. representatives govs. governors messrs. drs. profs. sens reps govs messrs drs
  congressman congresswoman gov. governor lt. col. colonel gen. general capt. captain maj. major sgt. sergeant adm.
  admiral cmdr. commander lieutenant cpl. corporal pvt. officer detective det. inspector sheriff constable chief deputy president mp msp mep
  vice chancellor premier taoiseach tanaiste minister prime secretary undersecretary ambassador attorney judge justice magistrate mayor
  councilman councilwoman councillor councilor alderman speaker leader whip chairman chairwoman chair chairperson ceo cfo coo cio cmo ciso
  cto director manager coach trainer king queen prince princess duke duchess pope father fr. sister brother bishop archbishop
  cardinal rabbi imam reverend rev. pastor ayatollah sheikh founder co-founder editor reporter correspondent host
  former ex-president ex-minister ex-senator then-president acting interim assistant associate deputy superintendent
  commissioner delegate comptroller treasurer principal dean provost actor actress singer author rapper comedian
  administrator spokesman spokeswoman spokesperson analyst economist lawyer researcher scientist sen rep gov dr mr mrs ms prof
  executive billionaire tycoon businessman democrat republican democratic candidate nominee striker midfielder defender goalkeeper
  quarterback pitcher captain skipper firefighter resident activist organizer strategist consultant pollster historian
  secretary-general director-general prosecutor det insp supt sgt dci pc cllr coun capt maj col lt insp. supt.`

/** Before a name too, and no job: courtesy, and offices of several people at once. */
export const courtesyTitles = `
  mr mr. mrs mrs. ms ms. miss mx. dr dr. sens. senators reps. representatives govs. governors messrs. drs. profs. sens reps govs
  messrs drs`

export const titlesByGender = {
  masculine: `mr. mr messrs. messrs sir lord baron congressman councilman alderman chairman king prince duke father fr. brother
    spokesman businessman actor pope cardinal imam`,
  feminine: `mrs. mrs ms. ms miss lady dame baroness congresswoman councilwoman chairwoman queen princess duchess sister
    spokeswoman actress businesswoman`
}

/** Nouns for those who speak in the news. */
export const nouns: Language['nouns'] = {
  person: `
    administrator spokesman spokeswoman spokesperson official officer lawyer attorney analyst expert professor economist scientist
    researcher director manager executive chairman chairwoman chair president secretary minister senator congressman
    congresswoman lawmaker governor mayor judge justice doctor nurse teacher student farmer worker employee driver owner
    founder co-founder ceo chief leader candidate nominee contender hopeful front-runner frontrunner rival opponent critic
    supporter ally aide adviser advisor strategist consultant pollster operative donor activist organizer advocate voter
    resident neighbor neighbour witness victim survivor suspect defendant plaintiff prosecutor detective inspector sheriff
    commander general soldier veteran diplomat ambassador envoy negotiator historian author writer novelist journalist
    reporter correspondent columnist editor publisher host anchor commentator pundit blogger producer actor actress
    singer musician artist director comedian star player captain coach manager striker midfielder defender goalkeeper pitcher
    quarterback forward boss insider source mother father son daughter sister brother husband wife widow friend
    colleague cousin uncle aunt parent man woman boy girl teenager person customer client passenger patient guest
    businessman businesswoman billionaire mogul tycoon entrepreneur investor trader broker banker developer engineer
    architect designer programmer pilot firefighter paramedic chef priest pastor bishop pope king queen prince princess
    member speaker whip delegate democrat republican conservative liberal socialist politician statesman incumbent
    newcomer native guitarist vocalist drummer winner champion veteran rapper songwriter superstar celebrity
    representative commissioner superintendent principal dean fellow scholar curator partner participant onlooker
    bystander protester demonstrator protestor user poster commenter reader viewer individual physician surgeon
    psychologist therapist counselor policeman policewoman trooper agent operator landlord tenant retiree pensioner
    deputy counterpart successor predecessor moderator interviewer interviewee caller tipster whistleblower informant
    neurosurgeon year-old real-estate billionaire socialist governor statesman treasurer comptroller chancellor premier
    photographer mechanic baker barber butcher carpenter plumber electrician fisherman trucker waiter waitress
    bartender cook cashier clerk shopkeeper vendor merchant dealer salesman saleswoman realtor accountant auditor
    janitor custodian caretaker biologist physicist chemist geologist ecologist epidemiologist virologist
    psychiatrist pediatrician paediatrician cardiologist dentist pharmacist midwife veterinarian sociologist
    anthropologist archaeologist archeologist astronomer meteorologist climatologist seismologist mathematician
    statistician demographer criminologist ethicist philosopher theologian academic lecturer tutor instructor
    educator headteacher headmaster undergraduate graduate alumnus freshman sophomore valedictorian librarian
    archivist poet playwright screenwriter filmmaker film-maker composer conductor choreographer dancer painter
    sculptor illustrator cartoonist biographer reviewer essayist translator interpreter presenter broadcaster
    newscaster podcaster youtuber influencer streamer gamer swimmer runner sprinter cyclist boxer golfer
    gymnast skier wrestler jockey catcher outfielder shortstop winger referee umpire teammate co-star bandmate
    frontman promoter legislator parliamentarian councilman councilwoman councillor councilor alderman assemblyman
    assemblywoman selectman ombudsman solicitor barrister magistrate jurist jailer warden ranger marshal cop
    sergeant lieutenant colonel admiral corporal sailor marine airman cadet recruit astronaut gunman shooter
    attacker assailant hostage prisoner inmate detainee convict refugee migrant immigrant asylum-seeker homeowner
    renter motorist commuter pedestrian hiker climber surfer angler hunter rancher grower miner builder contractor
    surveyor planner technician technologist cleric imam rabbi nun monk vicar chaplain deacon reverend grandmother
    grandfather grandson granddaughter grandparent niece nephew stepfather stepmother mother-in-law father-in-law
    fiance fiancee girlfriend boyfriend roommate housemate classmate co-worker coworker supervisor foreman intern
    apprentice trainee volunteer philanthropist heir heiress benefactor sponsor shareholder stakeholder co-author
    co-owner co-chair co-director subscriber listener shopper tourist traveler traveller visitor caregiver carer
    chairperson seller buyer exporter importer theorist futurist linguist oncologist neurologist toxicologist
    nutritionist dietitian trainer bride mourner juror gentleman lady guy kid child toddler adult senior teen orphan`,
  group: `
    officials officers lawyers attorneys analysts experts professors economists scientists researchers directors managers
    executives lawmakers governors mayors judges doctors nurses teachers students farmers workers employees drivers owners
    founders leaders candidates rivals opponents critics supporters allies aides advisers advisors strategists
    consultants pollsters operatives donors activists organizers advocates voters residents neighbors neighbours
    witnesses eyewitnesses victims survivors suspects prosecutors detectives investigators commanders soldiers veterans
    diplomats ambassadors envoys negotiators historians authors writers journalists reporters correspondents columnists
    editors commentators pundits bloggers producers players fans insiders sources parents relatives friends colleagues
    people men women customers clients passengers patients guests investors traders brokers bankers developers engineers
    members delegates democrats republicans conservatives liberals politicians scholars protesters demonstrators users
    readers viewers individuals physicians authorities police others many some several most few observers spokesmen
    spokeswomen spokespeople representatives senators congressmen congresswomen commissioners partners participants
    proponents skeptics sceptics detractors defenders backers loyalists evangelicals americans russians
    regulators inspectors campaigners lobbyists economists forecasters insiders family families villagers locals
    couple duo trio pair band organisers firefighters paramedics medics rescuers team crew staff crowd audience jurors respondents moderators
    surrogates foes boosters hawks doves militants rebels executives contractors landlords tenants captains bosses
    photographers mechanics bakers fishermen truckers waiters vendors merchants dealers accountants auditors
    biologists physicists chemists geologists ecologists epidemiologists psychiatrists pediatricians dentists
    pharmacists midwives archaeologists astronomers meteorologists climatologists seismologists mathematicians
    statisticians academics lecturers educators tutors instructors undergraduates graduates alumni librarians poets
    filmmakers composers dancers painters reviewers translators presenters broadcasters swimmers runners cyclists
    boxers golfers referees teammates legislators parliamentarians councillors councilors councilmembers mps
    aldermen solicitors barristers jurists magistrates wardens rangers cops sergeants sailors marines troops cadets
    recruits astronauts gunmen attackers assailants hostages prisoners inmates detainees refugees migrants
    immigrants homeowners renters motorists commuters pedestrians hikers hunters ranchers growers miners builders
    planners technicians clerics imams rabbis nuns monks grandparents daughters sons sisters brothers children kids
    boys girls teenagers teens adults seniors couples classmates co-workers coworkers supervisors interns trainees
    volunteers shareholders stakeholders subscribers listeners shoppers tourists travelers travellers visitors
    caregivers carers theorists trainers oncologists onlookers bystanders passersby passers-by mourners worshippers
    worshipers parishioners pupils schoolchildren fishers retailers sellers buyers exporters importers manufacturers
    suppliers distributors landowners ministers mothers fathers wives husbands widows chiefs deputies     marshals whistleblowers hackers scammers`,
  organization: `
    company firm corporation group organization organisation agency bureau department ministry office council committee
    commission board panel court tribunal government administration parliament congress senate house cabinet party
    campaign coalition alliance union association federation league club team university college school hospital bank
    fund trust foundation institute institution center centre network station channel service force army navy military police
    kremlin pentagon nato startup start-up manufacturer automaker airline retailer operator developer maker giant
    watchdog regulator think-tank charity nonprofit ngo church state city country nation staff prosecution defense defence
    embassy centers centres consulate secretariat authority fbi cia nasa fed un eu pac super-pac white-house lobby brand label studio
    records productions inc inc. corp corp. ltd ltd. llc holdings partners systems technologies industries entertainment
    studios pictures airlines motors international capital ventures labs solutions society organizers sheriff's chamber legislature assembly delegation mission outlet magazine newspaper site website street palace`,
  document: `
    report statement letter memo memorandum poll survey study analysis review paper article story column editorial
    op-ed post posting tweet email e-mail message text note book memoir biography autobiography lawsuit suit complaint
    indictment affidavit filing filings document documents record records transcript ruling order opinion decision
    resolution bill law statute amendment act constitution rule rules guideline guidelines policy plan proposal platform agreement
    contract treaty deal release announcement notice sign placard banner caption headline ad advertisement commercial spot
    video clip recording tape footage data figures statistics numbers results findings research evidence estimate estimates
    forecast reports statements letters memos polls surveys studies articles posts tweets emails e-mails messages
    books lawsuits ads website page list questionnaire petition declaration manifesto blog entry testimony account accounts
    polling average search footage testing tests graph chart table map survey-data census-data
    verdict summary bulletin dispatch cable log logs file files census index invitation card label`,
  publication: `
    newspaper magazine journal daily weekly tabloid paper outlet site website blog network broadcaster station channel
    program programme show podcast agency wire newswire`,
  unnamed: `
    unidentified unnamed anonymous undisclosed`
}

/** Words in the names of papers, broadcasters and agencies. */
export const newsrooms = `
  times post chronicle tribune herald gazette guardian telegraph globe inquirer observer examiner dispatch courier sentinel
  mirror journal news magazine newspaper review weekly reuters bloomberg interfax tass xinhua kyodo afp ap dpa pti ani itar-tass
  cnn bbc nbc abc cbs fox msnbc cnbc npr pbs itv cbc politico axios buzzfeed vox slate salon newsweek forbes fortune
  breitbart kommersant vedomosti izvestia spiegel zeit welt bild figaro monde haaretz variety billboard espn tmz`

export const unnamedRoles = `
  official source spokesman spokeswoman spokesperson aide insider analyst expert person lawyer diplomat officer
  representative executive employee worker resident witness adviser advisor operative strategist`

export const nounsByGender = {
  masculine: `
    spokesman chairman congressman businessman father son brother husband uncle man boy king prince actor policeman
    councilman statesman pope guy gentleman widower grandfather nephew fisherman salesman cameraman
    waiter grandson stepfather father-in-law boyfriend frontman gunman headmaster monk fiance assemblyman
    alderman foreman`,
  feminine: `
    spokeswoman chairwoman congresswoman businesswoman mother daughter sister wife widow aunt woman girl queen princess
    actress policewoman councilwoman lady grandmother niece saleswoman songstress hostess waitress
    granddaughter stepmother mother-in-law girlfriend nun fiancee heiress bride assemblywoman`
}

/** Common given names in the English-speaking world, after the birth statistics of the US, the UK and Canada. */
export const firstNames = `
  aaron abdul abdullah abel abigail adam adele adrian adriana agnes agnieszka ahmad ahmed aisha ajay alain alan
  albert alberto aldo alec alejandra alejandro alessandra alessandro alex alexander alexandra alexei alexis alfonso
  alfred alfredo ali alice alicia alison alistair allen allison alyssa amal amanda amber amelia amina amir amira amit
  amy ana anastasia anders andre andrea andreas andrei andrew andy angela angelina angus anil anita anja ann anna
  anne annette annie annika anthony anton antonia antonio anya aoife april archie arjun arlene armando arnold arthur
  arturo arun ashley ashok astrid audrey ayesha barack barbara barry bashar beatrice beatriz becky belinda ben
  benjamin bernard bernice bernie bertha beth betty beverly bianca bilal bill billy birgit bjorn blake bob bobby
  bonnie boris brad bradley brandon brenda brent brett brian brigitte brittany bruce bruno bryan caitlin callum
  calvin cameron camille candace carl carla carlos carly carmen carol carole caroline carolyn carrie carsten
  catherine cathy cecile cecilia celeste celia cesar chad chantal charlene charles charlie charlotte cheryl chiara
  chloe chris christian christina christine christoph christophe christopher chuck ciara cindy claire clara clarence
  claude claudia claudio cliff clint clive clyde cody colin colleen connie connor conor constance corey courtney
  craig cristina crystal curtis cynthia dagmar daisy dale damian damon dan dana daniel daniela danielle danny dario
  darlene darnell darrell darren dave david dawn dean deandre debbie deborah debra declan deepa deepak deirdre
  delores delphine denis denise dennis derek dermot desmond diana diane dick diego dieter dmitri dmitry dolores
  dominic don donald donna doris dorothy doug douglas duncan dustin dwight eamon earl ed eddie edgar edith edmund
  edna eduardo edward edwin eileen elaine eleanor elena eli elijah elisa elise elizabeth ella ellen eloise elsa elsie
  emil emilia emilio emily emma emmanuel enrique eric erica erik erika erin ernest ernesto esteban estelle esther
  ethan ethel eugene eva evan evelyn ewan fabio faisal farah farid fatima felicia felipe felix fergus fernanda
  fernando finn fiona florence florian floyd frances francesca francis francisco francois frank franklin franz fred
  freddie frederick freya gabriel gabriela gabriele gabriella gail galina gareth garrett gary gavin gene genevieve
  geoff geoffrey georg george georgia gerald geraldine gerard gerhard gertrude gilbert giles gina giorgio giovanni
  gisela giulia giuseppe gladys glen glenda glenn gloria goran gordon grace graeme graham grant greg gregory greta
  gretchen guido guillermo gunther gus gustav gustavo guy hamid hamish hana hannah hans harald harold harriet harry
  harvey hassan hazel heather heidi heinrich heinz helen helena helene helga helmut henri henrietta henrik henry
  herbert herman hilary hilda hillary hiroshi holly horst howard hugh hugo iain ian ibrahim ida ignacio igor imogen
  imran ines inga ingrid irene irina iris isaac isabel isabella isaiah ismail isobel ivan ivana ivanka ivo jack
  jackie jacob jacqueline jaime jake jakob jamal james jamie jan jana jane janet janice jared jasmine jason javier
  jay jean jeanette jeanne jeb jeff jeffrey jelena jenna jennifer jenny jens jeremy jermaine jerome jerry jessica
  jessie jill jim jimmy joachim joan joann joanna joanne joao joaquin jodi joe joel johan johann johanna johannes
  john johnny jon jonas jonathan jordan jorge jose joseph josephine josh joshua joy joyce juan juanita judith judy
  juergen julia julian juliana julie julio june jurgen justin kamal kamala karen karim karin karina karl karla
  katarina kate katharina katherine kathleen kathryn kathy katie katrina kay kayla keiko keir keith kellie kelly
  kelsey ken kenji kenneth kerry kevin khaled khalid kieran kim kimberly kirsten kirsty klaus kofi kristen kristin
  kristina kurt kwame kyle kylie lance larissa larry lars latoya laura lauren laurent laurie lawrence leah lee leila
  lena leo leon leonard leonardo leonid leroy leslie leticia letitia lewis liam lidia lillian lina linda lindsay
  lindsey lisa livia lloyd logan lois lorenzo loretta lori lorna lorraine louis louise luca lucas lucia lucille lucy
  luigi luis luisa lukas luke lydia lynn mabel madeleine madison magdalena mahmoud malala malcolm mandy manfred
  manuel manuela mara marc marcel marcia marco marcus margaret margarita margot marguerite maria mariam marian
  mariana marie marilyn marina mario marion marisa marisol marjorie mark markus marlene marsha marshall marta martha
  martin martina marvin mary massimo mateo mathew mathias matilda matt matteo matthew matthias maureen maurice
  mauricio max maximilian maya meera megan mehmet melania melinda melissa melvin mercedes meredith mia michael
  michele michelle miguel mike mikhail mila mildred minnie miranda miriam mitch mitt mohamed mohammad mohammed molly
  mona monica monika moritz morris muhammad mustafa nadia nadine nancy naomi narendra natalia natalie natasha
  nathalie nathan nathaniel ned neil niall niamh nicholas nick nicola nicolas nicole nigel nikita nikolai nils nina
  noah noel noor nora norbert norma norman oksana olaf oleg olena olga oliver olivia olivier omar oscar oskar otis
  otto owen pablo paloma pamela paola paolo pascal patricia patrick patsy patty paul paula pauline pavel pedro peggy
  penny percy perry pete peter petra phil philip philippa philippe phillip phyllis pierre piers pilar piotr priscilla
  priya priyanka quentin rachel rafael rahul rainer raj rajesh rajiv ralph ramon randy rania raoul raquel rashida
  raul ravi ray raymond rebecca regina reginald renata rene renee reuben rex reza rhonda rhys ricardo richard rick
  ricky rita rob robert roberta roberto robin robyn rodney rodrigo roger rohit roisin roland roman ron ronald rory
  rosa rosalie rosalind rosario rose rosemary rosie ross roy ruby rudolf rupert russell ruth ryan sabine sabrina
  salim sally salman salvador sam samantha samir samuel sandra sanjay santiago sara sarah saskia scott seamus sean
  sebastian selma sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelly sherri sherry shinzo
  shirin shirley sidney sigrid silvia silvio simon simone sinead solomon sonia sonya sophia sophie soraya spencer
  stacey stacy stanley stefan stefanie stefano stella stephanie stephen steve steven stewart stuart sue sunil suresh
  susan susana susanna susanne suzanne sven svetlana sylvia takashi tamara tamika tammy tanya tara tariq tatiana
  tatyana ted teresa terrell terrence terri terry tessa thelma theodora theodore theresa thierry thomas tiffany tim
  timothy tina tobias todd tom tomas tommy tony tracey tracy travis trevor tristan troy tyler tyrone ulrike ursula
  ute uwe vadim valentina valeria valerie vanessa vera vernon veronica vicki victor victoria vijay vikram viktor
  vincent viola violet virginia vitaly vivian vivienne vladimir volodymyr wade wallace walter wanda warren wayne
  wendy werner wesley whitney wilhelm will william willie willow winston wolfgang xavier yasmin yasser yelena yoko
  yolanda youssef yulia yuri yusuf yves yvonne zach zachary zahra zainab zara zeynep zoe zoltan`
