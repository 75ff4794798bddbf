// Common family names of these islands, of every origin. Without accents, in lower case. Left out are those that
// are plain words of public life (Council, Page, Ward, Parish, Bishop) and most that are towns.
const list = `
adams adamson ahmad ahmed akhtar alam alexander allen anderson andrews anwar archer armstrong arnold ashraf aslam
atkins atkinson bailey baker balogun baldwin banerjee banks barber barker barnes barnett barrett bashir bates baxter
begum bell bennett benson bentley berry bevan bhatt bhatti bibi bird black blake bloggs bond booth bose bowen bowers
boyd boyle bradley bradshaw brady brennan briggs brown browne bruce bryant buchanan buckley burgess burke burns
burton butler byrne cameron campbell carpenter carr carroll carter chadwick chakraborty chambers chan chandler
chapman chaudhry choudhury chowdhury clark clarke clayton clements coates cole coleman collier collins connolly cook
cooke cooper corbett cowie cox craig crawford cross cunningham curtis daniels das davidson davies davis dawson daly
desai deol dhaliwal dhillon diaz dickinson dixon dobson doherty donnelly donovan douglas doyle duffy duncan dunn dutta
edwards elliott ellis evans farah farooq farrell ferguson fernandez fisher fitzgerald fleming fletcher flynn forbes
foster fowler francis fraser freeman fuller gallagher garcia gardiner gardner garner george ghosh gibbons gibbs
gibson gilbert gill goddard gomez gonzalez goodwin gordon gough graham gray green greene greenwood gregory grewal
griffin griffith griffiths gupta hall hamilton hammond hanif hanson hardy harper harris harrison hart hartley harvey
hassan hawkins hayes haynes henderson henry herbert hewitt hicks higgins hill hodgson holland holmes hopkins horton
houghton howard howarth howe howell howells hudson hughes humphreys humphries hunt hussain hussein hutchinson ibrahim
ingram iqbal islam jackson jain james jarvis jeffries jenkins jennings johal johnson johnston jones joseph joshi kapoor
kaur kausar kay kelly kennedy kerr khalid khan khatun knight knowles kowalski kowalska kumar lamb lambert lawson leach
lee lewis little lloyd long lowe lucas lynch macdonald mackay mackenzie maclean macleod mahmood malik mann marsh
marshall martin martinez mason matthews mcarthur mccarthy mcconnell mcdonald mcgrath mcgregor mcintyre mckay mckenna
mckenzie mclaughlin mclean mcleod mcmahon mcmillan mehta mellor metcalfe middleton miah miller mills minhas mirza
mistry mitchell mohamed mohammed moore moran morgan morris morrison morton moss mukherjee muhammad murphy murray mustafa
myers nash naylor nelson newman nguyen nicholls nicholson nolan norris novak nowak o'brien o'connell o'connor
o'donnell o'neill o'reilly o'sullivan ogunleye okafor okeke okonkwo oliver osborne osman owen owens palmer parekh
parker parkes parkin parmar parry parsons parsons patel patterson payne pearce pearson perkins perry peters phillips
popescu porter potter powell pratt preston prentice price pritchard probert pugh qureshi rafiq rahman raja ramsey rana
randhawa rashid rasool read rees rehman reid reilly reynolds rhodes richards richardson riley roberts robertson
robinson robson rodriguez rogers rose rowe rowlands roy russell ryan sahota sandhu sanders sanghera santos saunders
scott seehra sethi shah shaikh sharma sharp shaw sheikh shepherd sheppard siddiqui silva simmons simpson sims sinclair
singh skinner slater smart smith sokolov spencer stephens stephenson stevens stevenson stewart stokes stone sullivan
summers sutton sweeney syed tang taylor thomas thompson thomson todd townsend tran tucker turnbull turner tyler uddin
ullah vaughan vincent virk wade wagner walker wallace wallis walsh walters walton wang ward warner watkins watson
watts weaver webb webster welch wheeler whitaker white whitehead whitehouse wilkins wilkinson williams williamson
willis wilson winter wong wood woods woodward wright wyatt yang yates young yousaf yusuf zaman zhang ziegler
`;

/** Common family names, in lower case and without accents. */
export const surnames: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
