/**
 * Countries (ISO 3166-1, short English names), states and provinces of the US, Canada and Australia, continents and large
 * cities, peoples that no single one is called after (the French): a name that is one of these is no person, where nothing
 * else says that it is. One of several words has hyphens.
 */
export const places = `
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada
  chile china colombia congo croatia cuba cyprus czechia denmark djibouti ecuador egypt england eritrea estonia ethiopia
  fiji finland france gabon gambia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland
  india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon
  lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania
  mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria
  norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland
  senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria
  taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu vatican
  venezuela vietnam wales yemen zambia zimbabwe crimea gaza siberia chechnya tibet bavaria catalonia flanders normandy
  new-zealand south-africa south-korea north-korea south-sudan saudi-arabia sri-lanka costa-rica el-salvador puerto-rico
  hong-kong ivory-coast sierra-leone burkina-faso cape-verde trinidad-and-tobago papua-new-guinea northern-ireland east-timor
  united-states united-kingdom united-arab-emirates soviet-union european-union west-bank middle-east far-east
  africa america asia europe antarctica oceania scandinavia balkans caribbean arctic atlantic pacific mediterranean
  latin-america north-america south-america central-america western-europe eastern-europe central-europe southeast-asia
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma
  oregon pennsylvania tennessee texas utah vermont wisconsin wyoming new-york new-jersey new-mexico new-hampshire north-carolina
  south-carolina north-dakota south-dakota west-virginia rhode-island ontario quebec alberta manitoba saskatchewan
  newfoundland british-columbia nova-scotia new-brunswick queensland tasmania new-south-wales
  amsterdam ankara athens atlanta auckland baghdad baltimore bangkok barcelona basel beijing beirut belfast belgrade berlin
  birmingham bogota bombay boston brisbane bristol brooklyn brussels bucharest budapest buffalo calcutta calgary cairo cambridge
  canberra caracas chennai chicago cincinnati cologne copenhagen dakar damascus delhi denver detroit dhaka doha donetsk dubai
  dublin edinburgh frankfurt geneva glasgow hamburg hanoi harare havana helsinki hiroshima honolulu houston islamabad
  istanbul jakarta jerusalem johannesburg kabul karachi kathmandu kharkiv kinshasa kyiv kiev lagos lahore leeds lisbon liverpool
  london lyon madrid manchester manila marseille mecca melbourne memphis miami milan milwaukee minneapolis minsk mogadishu
  montreal moscow mumbai munich nairobi nashville newark nicosia oakland orlando osaka oslo ottawa oxford paris philadelphia
  phoenix pittsburgh portland prague pretoria pyongyang riga rio riyadh rome rotterdam sacramento sarajevo seattle seoul shanghai
  sheffield shenzhen singapore sofia stockholm sydney taipei tallinn tampa tbilisi tehran tokyo toronto tripoli tulsa
  turin vancouver washington dallas austin cleveland columbia jordan chad venice vienna vilnius warsaw winnipeg wuhan yangon yerevan zagreb zurich manhattan queens
  new-york-city new-delhi new-orleans los-angeles las-vegas san-francisco san-diego san-antonio san-jose st.-louis
  kansas-city salt-lake-city mexico-city sao-paulo rio-de-janeiro buenos-aires tel-aviv abu-dhabi cape-town addis-ababa
  kuala-lumpur ho-chi-minh-city st.-petersburg washington-d.c. silicon-valley wall-street capitol-hill
  british chinese czech danish dutch english finnish french irish japanese kurdish lebanese nepalese polish portuguese
  scottish senegalese spanish sudanese swedish swiss taiwanese turkish vietnamese jewish arabic hispanic islamic
  democrats republicans jews muslims christians catholics americans europeans russians germans africans evangelical
  orthodox`

/** Those who live there, and members of the great religions and parties: “the German said” is somebody who was named. */
export const peoples = `
  afghan albanian algerian american argentine armenian australian austrian bangladeshi belarusian belgian bolivian
  bosnian brazilian bulgarian cambodian canadian chilean colombian croatian cuban ecuadorean egyptian estonian
  ethiopian european georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian
  iranian iraqi israeli italian jamaican jordanian kenyan korean kuwaiti latvian libyan lithuanian malaysian mexican
  mongolian moroccan nigerian norwegian pakistani palestinian peruvian filipino romanian russian rwandan saudi serbian
  slovak slovenian somali syrian thai tibetan tunisian ugandan ukrainian uruguayan venezuelan welsh yemeni zimbabwean
  african asian arab latin latino latina muslim christian catholic protestant buddhist hindu sikh jew`
