import type {Language} from '../language.js'

/** Before a name, and no part of it. Capitalized in text; those of two words are found word by word. */
export const titles = `
  mr. mrs. ms. miss mx. dr. prof. professor sir lord lady dame baroness baron sen. senator rep. representative
  congressman congresswoman gov. governor lt. col. colonel gen. general capt. captain maj. major sgt. sergeant adm.
  admiral cmdr. commander lieutenant cpl. corporal pvt. officer detective det. inspector sheriff constable chief deputy president mp msp mep
  vice chancellor premier minister prime secretary undersecretary ambassador attorney judge justice magistrate mayor
  councilman councilwoman councillor councilor alderman speaker leader whip chairman chairwoman chair chairperson ceo cfo coo
  cto director manager coach trainer king queen prince princess duke duchess pope father fr. sister brother bishop archbishop
  cardinal rabbi imam reverend rev. pastor ayatollah sheikh founder co-founder editor reporter correspondent host
  former ex-president ex-minister ex-senator then-president acting interim assistant associate deputy superintendent
  commissioner delegate comptroller treasurer principal dean provost actor actress singer author rapper comedian
  spokesman spokeswoman spokesperson analyst economist lawyer researcher scientist sen rep gov dr mr mrs ms prof
  executive billionaire tycoon businessman democrat republican democratic candidate nominee striker midfielder defender goalkeeper
  quarterback pitcher captain skipper firefighter resident activist organizer strategist consultant pollster historian
  prosecutor det insp supt sgt dci pc cllr capt maj col lt insp. supt.`

export const titlesByGender = {
  masculine: `mr. mr sir lord baron congressman councilman alderman chairman king prince duke father fr. brother
    spokesman businessman actor pope cardinal imam`,
  feminine: `mrs. mrs ms. ms miss lady dame baroness congresswoman councilwoman chairwoman queen princess duchess sister
    spokeswoman actress businesswoman`
}

/** Nouns for those who speak in the news. */
export const nouns: Language['nouns'] = {
  person: `
    spokesman spokeswoman spokesperson official officer lawyer attorney analyst expert professor economist scientist
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
    embassy consulate secretariat authority fbi cia nasa fed un eu pac super-pac white-house lobby brand label studio
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
    councilman mogul statesman pope priest guy gentleman widower grandfather nephew fisherman salesman cameraman
    waiter grandson stepfather father-in-law boyfriend frontman gunman headmaster monk fiance heir assemblyman
    alderman foreman`,
  feminine: `
    spokeswoman chairwoman congresswoman businesswoman mother daughter sister wife widow aunt woman girl queen princess
    actress policewoman councilwoman lady grandmother niece saleswoman songstress hostess waitress
    granddaughter stepmother mother-in-law girlfriend nun midwife fiancee heiress bride assemblywoman`
}

/** Common given names in the English-speaking world, after the birth statistics of the US, the UK and Canada. */
export const firstNames = {
  masculine: `
    aaron adam adrian ahmed alan albert alec alex alexander alexei alfred ali allen andre andrei andrew andy anthony antonio
    arnold arthur barack barry ben benjamin bernard bernie bill billy blake bob bobby boris brad bradley brandon brent brett
    brian bruce bryan calvin cameron carl carlos chad charles charlie chris christian christopher chuck clarence cliff
    clint clyde cody colin connor corey craig curtis dale dan daniel danny darren dave david dean dennis derek dick dmitry don
    donald doug douglas duncan dustin dwight earl ed eddie edgar edward edwin eli elijah eric erik ernest ethan eugene
    evan floyd francis francisco frank franklin fred frederick gabriel gareth gary gavin gene geoffrey george gerald
    gerard gilbert glen glenn gordon graham grant greg gregory guido gus guy harold harry harvey hassan henry herbert herman howard
    hugh hugo ian igor isaac ivan jack jacob jaime jake james jamie jared jason jay jeb jeff jeffrey jeremy jerome jerry jim
    jimmy joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin karl keith ken
    kenneth kevin kurt kyle lance larry lawrence lee leo leon leonard leroy lewis liam lloyd logan louis lucas luis luke
    malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mathew matt matthew maurice max melvin
    michael miguel mike mitch mitt mohamed mohammed morris muhammad nathan nathaniel ned neil nicholas nick nigel noah norman oliver
    omar oscar otis otto owen patrick paul pedro perry pete peter phil philip phillip pierre rafael ralph ramon randy ray
    raymond rex ricardo richard rick ricky rob robert roberto rodney roger roland ron ronald ross roy russell ryan sam samuel
    scott sean sergei seth shane shaun shawn simon spencer stanley stephen steve steven stuart ted terrence terry theodore thomas tim
    timothy todd tom tommy tony travis trevor troy tyler vernon victor vincent vladimir wade wallace walter warren wayne
    wesley will willie william wolfgang xavier yuri zach zachary
    abdul abdullah abel ahmad ajay alain alberto aldo alejandro alessandro alfonso alfredo alistair amir amit anders
    andreas angus anil anton archie arjun armando arturo arun ashok bashar bilal bjorn bruno callum carsten cesar
    christoph christophe claude claudio clive conor damian damon dario darnell darrell deandre declan deepak denis
    dermot desmond diego dieter dmitri dominic eamon edmund eduardo emil emilio emmanuel enrique ernesto esteban
    ewan fabio faisal farid felipe felix fergus fernando finn florian francois franz freddie garrett geoff georg
    gerhard giles giorgio giovanni giuseppe goran graeme gunther gustav gustavo guillermo hamid hamish hans harald
    heinrich heinz helmut henri henrik hiroshi horst iain ibrahim ignacio imran isaiah ismail ivo jakob jamal jan
    javier jens jermaine joachim joao joaquin johan johann johannes jonas juergen jurgen kamal karim keir kenji
    khaled khalid kieran klaus kofi kwame lars laurent leonardo leonid lorenzo luca luigi lukas mahmoud manfred
    markus massimo mateo mathias matteo matthias mauricio maximilian mehmet mikhail mohammad moritz mustafa narendra
    niall nicolas nikita nikolai nils noel norbert oleg olaf olivier oskar pablo paolo pascal pavel percy philippe
    piers piotr quentin rahul rainer raj rajesh rajiv raoul raul ravi reginald rene reuben reza rhys rodrigo rohit
    roman rory rudolf rupert salim salman salvador samir sanjay santiago seamus sebastian sergio sergey shinzo
    sidney silvio solomon stefan stefano stewart sunil suresh sven takashi tariq terrell thierry tobias tomas
    tristan tyrone uwe vadim vijay viktor vikram vitaly volodymyr werner wilhelm winston yasser youssef yusuf yves
    zoltan`,
  feminine: `
    abigail agnes alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana andrea angela angelina anita
    ann anna anne annette annie april arlene ashley audrey barbara beatrice becky belinda bernice bertha beth betty
    beverly bonnie brenda brittany caitlin camille candace carla carly carmen carol carole caroline carolyn carrie catherine
    cathy charlene charlotte cheryl chloe christina christine cindy claire clara claudia colleen connie courtney crystal
    cynthia daisy dana danielle darlene dawn debbie deborah debra delores denise diana diane dolores donna doris dorothy
    edith edna eileen elaine eleanor elena elizabeth ella ellen elsie emily emma erica erin esther ethel eva evelyn felicia
    fiona florence frances gail georgia geraldine gertrude gina gladys glenda gloria grace greta hannah harriet hazel heather
    heidi helen hilary hillary holly ida irene isabel isabella ivanka jackie jacqueline jamie jane janet janice jasmine jean jeanette
    jeanne jenna jennifer jenny jessica jessie jill joan joann joanna joanne jodi josephine joy joyce juanita judith
    judy julia juliana julie june karen karla kate katherine kathleen kathryn kathy katie katrina kay kayla kellie kelly kelsey
    kerry kim kimberly kirsten kristen kristin kristina laura lauren laurie leah leslie letitia lillian linda lindsay lindsey lisa
    lois loretta lori lorraine louise lucille lucy lydia lynn mabel madeleine madison mandy marcia margaret maria marian
    marie marilyn marion marjorie marlene marsha martha mary maureen megan melania melinda melissa mercedes meredith michele
    michelle mildred minnie miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia pamela
    patricia patsy patty paula pauline peggy penny phyllis priscilla rachel rebecca regina renee rhonda rita roberta
    robin robyn rosa rose rosemary ruby ruth sally samantha sandra sara sarah shannon sharon sheila shelly sherri sherry
    shirley sonia sonya sophia sophie stacey stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya tara
    teresa terri thelma theresa tiffany tina tracey tracy ursula valerie vanessa vera veronica vicki victoria viola violet
    virginia vivian wanda wendy whitney willow yolanda yvonne zoe
    adele adriana agnieszka aisha alejandra alessandra amal amina amira anastasia anja annika antonia anya aoife
    astrid ayesha beatriz bianca birgit brigitte cecilia cecile celeste celia chantal chiara ciara
    constance cristina daniela deepa deirdre delphine dagmar elisa elise eloise elsa emilia erika estelle fatima
    farah fernanda francesca freya gabriela gabriele gabriella galina genevieve gisela giulia gretchen hana helena
    helene helga henrietta hilda imogen ines inga ingrid irina iris isobel ivana jana jelena johanna kamala karin
    karina katarina katharina keiko kirsty kylie larissa latoya leila lena leticia lidia lina livia lorna lucia
    luisa magdalena malala manuela mara margarita margot marguerite mariam mariana marina marisa marisol marta
    martina matilda maya meera mia mila mona monika nadine nathalie niamh nicola noor oksana olena paloma paola
    petra philippa pilar priya priyanka rania raquel rashida renata roisin rosalie rosalind rosario rosie sabine
    sabrina saskia selma shirin sigrid silvia simone sinead soraya stefanie susana susanna susanne svetlana tamika
    tatiana tatyana tessa theodora ulrike ute valentina valeria vivienne yasmin yelena yoko yulia zahra zainab zara
    zeynep`
}
