// First names that people in public life of these islands have, of every origin we could think of.
// Without accents, in lower case. A name that is also a plain word or a place is below, apart.
const known = `
agnes ada agatha val kara amer annemarie annmarie burhaan annalise carolann louanne maryanne marianna bernie chrissie cathryn
joely jools gez gaz baz kaz shaz caz dee deb jacqui jacquie sandie trish trisha wilf alf bert perry brad chad
aaron abbie abby abigail adam adrian aidan aileen ailsa alan alana alasdair alastair albert alec alex alexa
alexander alexandra alexis alfie alfred alice alicia alison alistair allan allen allison alun alwyn amanda
amelia amy andrea andrew andy angela angharad angus anita ann anna annabel anne annette annie anthea anthony
antonia archie arnold arthur audrey barbara barry basil beatrice becky belinda ben benjamin bernadette bernard
beryl beth bethan bethany betty beverley billy bob bobby brenda brendan brian bridget bronwen bronwyn bruce
bryan bryn caitlin callum calum cameron camilla carl carla carly carmel carol carole caroline carolyn carys
catherine cathy catrin cecil cecile cecilia celia ceri charles charlie charlotte cheryl chloe chris christina
christine christopher ciaran claire clare claudia clement clive colette colin colleen colm connor conor craig
cynthia dafydd damian damien daniel danielle danny darren dave david davina deborah debbie debra declan deirdre
delia delyth denis denise dennis derek derrick desmond diana diane dianne dominic donald donna doreen doris
dorothy douglas duncan dylan eamon eddie edgar edith edmund edward edwin eileen eilidh eirian elaine eleanor
eleri elin elinor elizabeth ella ellen ellie elliot elspeth elwyn emily emma emrys emyr eric erica erin esther
ethan euan eva evan eve evelyn ewan felicity felix finlay fiona frances francesca francis fraser fred freddie
frederick freya gail gareth garry gary gavin gaynor gemma geoff geoffrey george georgia georgina gerald
geraldine gerard gerry gethin gill gillian gilbert gina giles glenda glenn glenys gloria glyn gordon graeme
graham grainne greg gregory gwen gwenda gwenllian gwilym gwyn gwyneth hamish hannah harold harriet harry hayley
heather hector heidi helen helena henrietta henry herbert hilary hilda hugh hugo huw hywel iain ian ida ieuan
ifan illtyd imogen ioan iolo iona ira irene irfon isaac isabel isabella isla ismay ivan ivor iwan jack jackie
jacob jacqueline jade jake james jamie jan jane janet janice janine jasmine jason jayne jean jeanette jeff
jeffrey jemima jemma jennie jennifer jenny jeremy jerome jess jessica jessie jill jillian jim jimmy jo joan
joanna joanne joe joel john johnny jon jonathan josephine joseph josh joshua joyce judith judy julia julian
julie juliet justin justine karen karl kate katharine katherine kathleen kathryn kathy katie katrina katy kay
keir keith kelly ken kenneth kerry kerstin kevin kieran kim kimberley kirsten kirsteen kirsty kyle lachlan laura
lauren laurence lawrence leah leanne lee leigh len leo leon leona leonard les lesley leslie lewis liam lilian
liz lindsay linda lisa llinos llewellyn lloyd lois lorna lorraine louis louisa louise lucinda lucy luke lydia
lyn lynda lynette lynn lynne maddie madeleine mairead mairi maggie malcolm mandy marc marcus margaret margot
maria marian marianne marie marilyn marion marjorie martha martin martyn mary matilda matt matthew maureen
maurice mavis maxine meg megan mel melanie melinda melissa menna meurig mererid meredith michael michaela
michele michelle mick mike mildred millicent miriam moira molly monica morag morwenna muriel myfanwy myra nadia
nancy naomi natalie natasha neil nerys neville niall niamh nicholas nick nicky nicola nicole nigel nina noel
nora noreen norma oliver olivia olwen orla oscar osian owain pam pamela patricia patrick paul paula pauline
pearl peggy penelope penny percy peter petra phil philip philippa phillip phoebe phyllis polly rachael rachel
ralph raymond rebecca reg reginald rhian rhiannon rhodri rhona rhys richard rita rob robbie robert roberta robin
rod roddy roderick rodney roger roisin roland ron ronald rory rosalind rosamund rosanna rosemary ross rowena roy
rupert russell ruth ryan sally sam samantha samuel sandra sara sarah saoirse sean seamus sebastian seren shane
shannon sharon shaun sheila shelagh shirley sian sinead simon siobhan sioned sofia sonia sonya sophie stacey
stan stanley stella stephanie stephen steve steven stewart stuart sue susan susannah susie suzanne sybil sylvia
tamsin tania tanya tara ted teresa terence terri terry tess tessa thelma theodore theresa thomas tim timothy
tina toby tom tommy tony tracey tracy trevor tricia tristan trudy una valerie vanessa vaughan vera vernon
veronica vicki vicky victor vincent viv vivien vivienne wendy wilfred william winifred yvette yvonne zara zoe
dale glen scott wayne warren norman sidney ernest frank robyn drew daisy

aamir aarti abdi abdul abdullah abdulrahman abid adeel adil adnan afzal aftab ahmad ahmed aisha ajay ajaz akbar
akhtar akram ali alia alok altaf aman amandeep amar amarjit ambreen ameen ameer amina amir amit amjad amo amrit
amrita anand anil anila anisa anish anjali anjum ansar anup anwar aparna arif arjun arshad arun arvind asad asaf
asha ashfaq ashish ashok ashraf asif asim asma atif avtar ayesha ayub azhar aziz azra babar baljit baljinder
balbir balvinder balwant bashir bhavna bhupinder bilal bushra chandra chandni danish davinder daljit deepa
deepak devinder dinesh dipak dipti ejaz faisal faiz farah farhan farhat farid faridah farooq farrukh farzana
fatima fatimah fazal feroz fozia gagan ganesh gargi geeta ghazala ghulam ghulaam girish gopal gurdeep gurdip
gurmeet gurmit gurpreet gurinder habib hafsa hafiz haider hameed hamid hamza hanif hardeep hardip hari harjinder
harjit harminder haroon harpreet harsha haseeb hasan hassan hema hina humaira humera hussain hussein ibrahim
iftikhar ijaz ikram imran inder indira inderjit iqbal irfan irshad ishaq ismail jabeen jagdeep jagdish jagjit
jahangir jaipal jamal jamil jangir jasbir jaspal jaspreet jaswant jaswinder javed jaya jayanti jayesh jignesh
jitendra jyoti kabir kalpana kamal kamaljit kamran kanwal karim karima kashif kausar kavita kewal khadija khalid
khalida khurram kiran kirpal kishan kishor komal krishna kulbir kuldeep kuldip kuljit kulwant kulvinder
kulwinder lakhbir lakshmi lalita latif latifa lubna madan madhu mahesh mahmood mahmud mahendra majid makhan
mandeep maninder manish manisha manjit manjinder manjula manmohan manoj mansoor maqsood maryam masood meena
meera mehboob mehmood mehreen milan minal misba mohamed mohammad mohammed mohan mohinder mohsin moin monika
mubarak mudassar mughal muhammad mukesh mumtaz munir murad murtaza mushtaq mussadaq mustafa nabeel nabila nadeem
nadim naeem naheed naila najma namrata narendra naresh narinder nasar naseem nasim nasir nasreen nasrin naveed
navin navdeep nawaz nazia nazir nazma neelam neena neeta neha nikhil nila nilesh nimesh nirmal nisar nisha nita
nitin noor nusrat omar parminder parmjit parveen parvez pooja prabha pradeep prakash pramod pranav prashant
pravin preeti prem priti priya priyanka puja punam purnima qaiser qamar qasim rabia radha raheela rahim rahman
rahul raja rajan rajesh rajinder rajiv raju rakesh ramesh ramila ranbir ranjit rashid rashida rashmi ravi
ravinder raza razia reena rehana rehman rekha renu reshma riasat riaz ritu riyaz rizwan rizwana robina rohit
roshan rubina ruchi ruchita rukhsana rupa sabina sabir sabiha sabrina sadaf sadia sadiq saeed safia sahil saif
saima saira sajid sajda sajida sakina saleem salim salma salman samina samir sandeep sandip sangita sanjay
sanjeev sanjeeta santosh sarbjit sarfraz sarika sarita satish satnam satpal satvir satwinder savita seema
shabana shabir shabnam shafiq shagufta shahbaz shahid shahida shahnaz shaista shakeel shakil shakila shameem
shamim shamima shamsa shanaz shankar sharif shazia sheetal shehnaz sheraz shilpa shirin shivani shoaib shobha
shreya shyam sidra simran sita sohail sonal sonali subhash suhail suhel sukhbir sukhdev sukhjit sukhvinder
sukhwinder sultan sultana suman sumit sumita sunil sunita suresh surinder surjit sushil sushma swaran syed tahir
tahira talat talib tanveer tanvir taranjit tariq tarsem taslim tasneem tayyab tazim tejinder uday umar umair
usha usman ustad vandana varsha veena vijay vikas vikram vimal vinay vinod vipul virinder vishal wahid waheed
wajid waqar waqas waseem wasim yasmeen yasmin yasir younis yousaf yousuf yusuf zafar zahid zahida zahir zahoor
zaheer zahra zainab zakia zaman zeenat zia zubair zubeda zulfiqar

abiodun abiola abimbola adaeze adaku adama adebayo adeola adebola aderonke adesola adunni adwoa afia afua akin
akosua akua ama amadou aminata amma anthonia aondo ayodele ayo babatunde bamidele blessing bola bolaji bolanle
bukola chiamaka chidi chidinma chika chinedu chinonso chinwe chioma chukwuma comfort dapo dayo ebele ebony efua
ekow emeka emmanuel enitan esi fatou fatoumata femi folake folasade funke funmi funmilayo gbenga hauwa ifeanyi
ifeoma ifeyinwa ike ikenna iyabo jumoke kehinde kelechi kemi kofi kojo kwabena kwadwo kwaku kwame kwasi lamin
lola lanre lateef mamadou mariama modupe mojisola nana ngozi nia nkechi nkem nkiru nneka nnamdi obi obinna
ogechi olabisi oladele olajumoke olamide olanrewaju olu olubunmi olufemi olufunke olumide olusegun olusola
oluwaseun oluwatoyin omolara omotola onyeka ore oyinkola patience rotimi sade sekou segun seun simisola sola
solomon taiwo tayo temi temitope titilayo tobi tokunbo tolu toyin tunde tunji uche ugochi wale yaa yaw yemi
yetunde yewande zainabu tendai tinashe tafadzwa tapiwa farai rudo rumbidzai chipo chenai nyasha tatenda kudzai
themba thandi thandiwe thabo sipho nomsa lindiwe nkosi wanjiru wambui njeri kamau mwangi otieno achieng atieno
wairimu wangari kiprop chepkoech abebe selam tsegaye mulugeta getachew haile tesfaye almaz senait yonas
abdirahman abdikarim hodan hibo ifrah ayaan deqa cabdi mahad fadumo sahra zamzam halima delroy winston leroy
devon marlon nezrine lavinia errol glenroy cleveland everton icilda novelette marva marcia merlene hyacinth

agnieszka aleksander aleksandra andrzej anastasia bartosz beata bogdan bozena cezary czeslaw danuta dariusz
dorota elzbieta ewa gabriela grazyna grzegorz halina henryk iwona jacek jadwiga jaroslaw jerzy jolanta justyna
kamil kamila karolina katarzyna kazimierz kinga krystyna krzysztof leszek lukasz maciej magda magdalena
malgorzata marcin mariusz marek marta mateusz mieczyslaw mikolaj milosz miroslaw natalia pawel piotr przemyslaw
rafal renata ryszard slawomir stanislaw sylwia szymon tadeusz tomasz urszula waldemar wieslaw wieslawa wioletta
wojciech zbigniew zdzislaw zofia zuzanna adriana alexandru alina andrei anca camelia catalin ciprian constantin
cornel cosmin cristian cristina dana daniela doina dragos dumitru elena eugen florin gabriel gheorghe ileana
ioana ion ionel ionut irina iulia laurentiu liviu loredana lucian luminita marius mihaela mihai mircea mirela
nicolae nicoleta octavian oana ovidiu petru radu raluca razvan roxana sorin stefan stefania teodora tiberiu
traian valentin valentina vasile viorel viorica vlad zoltan aiga algirdas andris arturas asta dace daiva dalia
egle gintaras giedre ilze inga inese ingrida janis jonas jurgita kristina laima lina mantas maris mindaugas
oksana olena oleksandr ruta rasa saulius tatjana tomas valdis viktor viktorija vilma vytautas zane yuliya yulia
yuri oleh iryna nataliya svitlana volodymyr mykola serhiy taras bohdan dmytro dmitri igor olga sergei svetlana
tatiana vladimir natalya galina ludmila ahmet aylin ayse aysegul baris burak cem deniz elif emine emre fatma
fatih gokhan gulay gulsen hakan halil hatice huseyin kemal mehmet meltem meral murat nuray onur orhan osman ozge
ozlem selin serkan sevgi sibel tuncay turgut ugur umit yildiz yilmaz zeynep alessandro alessandra andreas
antonio antonella bernardo carlos carlo chiara claudio costas cristiano dimitri dimitris dolores eduardo eleni
enrique enzo ernesto esteban federica fernando filippo francesco francisca francisco franco giacomo gianluca
giorgio giovanna giovanni giulia giuseppe gonzalo guillermo gustavo inacio ines isabela javier jesus joao jorge
jose juan juanita julio katerina konstantinos kostas leonardo lorenzo luca luciana luis luigi luisa manuel
manuela marcelo marco mariana mario massimo mateo matteo miguel nikos nuno pablo paola paolo panagiotis pedro
pietro pilar rafael raul ricardo roberto rocio rodrigo rosario salvatore santiago sergio silvia simone soledad
spyros stavros stefano susana thiago tiago tomasso valeria vasco vassilis vincenzo vittorio xavier yannis
yolanda achim anders annika antje astrid axel bjorn birgit brigitte carsten christoph claus dieter dietrich dirk
eberhard elke erik ernst franz friedrich fritz gerhard gertrud gisela greta greetje gudrun gunter gunther gustav
hans heike heinrich heinz helga helmut henrik hendrik holger horst ilse inge ingrid jens joachim jochen jorg
jurgen jutta kai karin karsten katja kjell klaus kristian kristof lars lieselotte lotte ludwig magnus manfred
mareike marieke matthias mikael monique nils olaf ole otto pieter rainer reinhard rolf rudolf rudiger sabine
sander sigrid silke sven svenja thorsten tobias torsten ulf ulrich ulrike ursula uwe werner wilhelm willem
wolfgang adele alain andree antoine benoit bruno celine chantal christophe claude cyril delphine didier
dominique edouard elodie emile emilie etienne fabien fabrice florian franck francois francoise frederic
genevieve ghislaine gilles guillaume guy helene henri herve isabelle jacques jeanne josee julien laetitia
laurent lionel loic luc lucien marcel margaux mathieu maxime michel mireille nadine nathalie odile olivier
pascal pascale philippe pierre raphael remi remy renaud rene sandrine sebastien serge solange stephane sylvain
sylvie therese thibault thierry valentine veronique virginie yann yves

ahlam amal amani arwa bassam dalal dina faten fadi farouk ghada ghassan hala hanan hani hiba hisham huda ibtisam
imad iman jamila kareem khaled laila lamia layla leila maha mahmoud malak manal marwa marwan mazen mohannad mona
mounir nabil nada nahla naima najib nawal nour osama ossama rami rana rania rasha reem rima sabri saddam safa
sahar salah salwa samar samira sana sanaa shadi sherif suad tamer tarek wael walid wafa yahya yasin yousef
youssef zaid zaki zeinab ziad mehdi mehrdad farhad farideh fariba soraya bahram behrouz behzad dariush hossein
kaveh kourosh leyla masoud mahnaz mina mitra nader parisa parviz reza roya sepideh shahram simin zohreh rojin
shilan azad dilan hawre rebwar soran

bao binh chao cheng chi chun dung duc feng fei gang guang guo hai hao hiroshi hiroko hoa hong hui huan huong
jian jie jing jia jun kenji kazuo keiko lan lei ling linh liang mai mei mei-ling min ming minh naoko nam nga
ngoc nguyet phuong ping qiang qing rong satoshi shan sheng shu siew siu siu-fong soo takeshi tao thanh thao thi
thuy tien tomoko trang tuan tuyet wai wei wei-ling wen xia xiao xiaoling xin xiu xu yan yang yasuko yi yifan
ying yoko yoon yoshiko yu yuan yuki yun zhang zhen zhi chukwudi ayokunle sunhee jihoon minjung eunji maricel
jocelyn rosalie rodel arnel marivic analyn moshe shlomo yaakov chaim avraham rivka rivkah devorah shoshana
menachem mordechai yitzchak yehuda dov rochel baruch hadassah eliezer shmuel zvi tzvi

lizzie rosy rosie lottie millie tilly libby izzy ollie freddy gus monty digby piers rufus jonty hattie kitty
kirstie kristin christa krista mhairi catriona fionnuala aoife ciara sorcha padraig eoghan fergus fearghal donal
cathal brid maire nuala aled alwena anwen arwel arwyn bedwyr bleddyn branwen ceinwen cerys dewi dilwyn efa
eirlys elen elfed elis eluned emlyn ffion geraint gwion heledd hefin iestyn ifor llew lowri mair manon mared
marged mari meinir meleri nest non rhydian tegwen tomos tudur ruaridh ruairidh torquil murdo iseabail morven
shona catrina gurbachan harbhajan abena kwesi adaora jamilah hajra sobia saadia uzma aneela bibi parveena
rizwaan zeeshan faizan hammad sufyan haris ayaz nabeela aysha aishah khadijah mariam maisie evie isobel ailish
eimear orlaith caoimhe darragh oisin cormac conall lorcan tadhg cillian ronan enda gwennan luned mabli cadi begw
deio guto macsen gruffydd gruff llyr idris ianto garmon tecwyn goronwy islwyn eifion wyn deiniol pedr peredur
alyson allyson carolyne cheryll corinne coral dena edwina elaina estelle evelyne fay faye georgie geri gilly
glynis isobelle jayde jodie jody joni josie kaye keeley kelvin kimberly kirk kurt lara leeanne lilly lindsey
lorrie luanne lyndsay lyndsey maddy marnie marlene maya merryn mia mika minnie mitch nell nigella norah paige
patsy pippa portia raquel reece rhonda ricky ros roz rosalyn roxanne ruthie sacha sadie sallyann selina shari
sheena shelley sherry sophia steph stu sukie suzi tash tegan tiffany tilda toni trina tyrone wes yasmine zac
zach zack zena
`;

// Plain words, months, virtues, stones, flowers, places: a name only where more says so.
const doubtful = `
amber angel april ash aurora autumn bay bill blessing brook brooklyn carmen charity chase chelsea cherry chester
christian clay cliff comfort constance crystal dawn dean devon diamond dolly eden faith fern florence france gay
ginger grace grant happy harmony hazel heath holly honey hope hunter iris ivy jasper jay joy june jordan justice
kent lily lincoln mark marina max may mercy merit miles myrtle olive pansy paris pat patience pearl pip poppy
pride prince princess prudence queenie ray reed rock rose ruby rusty sage sandy saffron skip sky sonny star
sterling summer sunny sydney terra tiger trinity troy valentine verity victoria violet virginia wade ward will
willow woody alma amal asia bella china clara clarence cornelia don elgin ernie georgia india ina jesus laurel
major mai melody merlin minister noble omega pax rain raja regent rex rhoda robin sharp sherwood sola tan tara
tien trent una van vale vera vision vista ace art mars jubilee junior king amity concord unity felicity prem
milan lan mina nam sun yang min kai lei kay kimberley florian lorne tyne avon clyde wells york austin aspen
dallas houston savannah jersey kenya zion carmel bethany bethel salem jude mercia anglia albion
`;

const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** First names that are plain words or places as well: a name only where more says so. */
export const doubtfulGivenNames: ReadonlySet<string> = new Set(wordsOf(doubtful));

/** First names that are hardly anything else, in lower case and without accents. */
export const givenNames: ReadonlySet<string> = new Set(
  wordsOf(known).filter((name) => !doubtfulGivenNames.has(name)),
);
