"""Tells from a given name whether somebody is a woman or a man, where the name leaves no doubt.

It decides whom "she" and "he" can mean. Names that are both (Robin, Kim), or one in one country and the other in the
next (Andrea, Jean, Simone, Nikita), are in neither list, and no Russian or Ukrainian name that is also a case of
another ("Александра" is Alexandra, and of Alexander): no answer is better than a wrong one.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from crossref.lang.tables import read_words
from crossref.text.words import word_key

_WOMEN = """
abeba abena abigail ada adaeze adela adelaide adele adelheid adelina adina aditi adriana adwoa agata agatha
agathe agnes agneta agnieszka agueda aicha aida aikaterini aileen aina aino aisha aishwarya aisling akiko akosua
alba albertine alejandra aleksandra alena alessandra alexandra alexandrina alice alicia alienor alina aline
alison alix alka alla alma almudena alona amalia amanda amandine amara amaya amber amelia amelie amina aminata
amira amparo amrita amy ana anabel anais anastasia anastasiia anastasija anastasiya anca andjela andreea angela
angelica angelika angelina anika aniko anita anja anjali anke ann anna annabel annalena annamaria anne annegret
anneke annelie anneliese annemarie annette annick annie annika anouk antje antonella antonia antonina anuradha
anushka anzhela aoife aparna apolline araceli aranzazu ariadna arlete armelle aruna asha asli aslı asma astrid
athanasia aude audrey aurelie aurora aurore avigail awa ayelet ayesha aylin aynur ayse ayumi azra barbara barbel
batya beate beatrice beatriz becky belen belgin belinda benedicte benedita benita berenice berna bernadette
berta beth betsy bettina betty beverley beverly bhavna birgit birgitta birgitte birte bisi blanca blandine
bogdana boglarka bojana borbala bozena brenda brianna bridget brigitta brigitte britta bronwen bruna brunhilde
bushra caitlin camelia camilla canan candela capucine caridad carina carla carlota carly carmela carmen carol
carola carole carolina caroline carolyn catalina catarina catherine cathy cecile cecilia celia celine ceren
chantal charlene charlotte chelsea cheryl chiamaka chimamanda chinwe chloe christa christelle christiane
christina christine chrysoula cindy cintia claire clara clarice clarisse claudia claudine clemence clementine
clothilde colette colleen conceicao concepcion concha constance consuelo coralie corina corinne cornelia cosmina
cristina csilla cynthia cyrielle daciana dagmar daisy dalia daniela danielle danuta daphne daria dariya darja
daryna dawn debbie debora deborah deepa deepika deirdre delfina delia delphine denise despina diana diane dilma
dimitra dina divya djamila doina dolly dolores donna dora doreen doris dorit dorothea dorothy dragana dubravka
dusanka dvora dörte ebru edda edeltraud edita edith edurne edwige efrat efua eileen einat eirini ekaterina
elaine eleanor eleftheria elena eleni eleonore elfriede elif elisa elisabeth elise elizabeth elizaveta elke ella
ellen ellie elodie eloise elsbeth elsie elvira elzbieta emeline emiko emilia emilie emily emine emma emmanuelle
encarnacion eniko erica erika erin erna erzsebet esme esmeralda esperanza esra estefania estela estelle ester
esther eszter etelka ethel eugenia eugenie eulalia eunice eva evangelia eve evelin evelyn evgenia evgeniya ewa
fabienne fabiola fanny farah farida fatema fatemeh fatima fatma fatou fatoumata fatoş federica felicity felisa
feride fernanda filipa fiona flora flore florence florina florine folake fotini frances francesca francisca
francoise franziska frauke freda frederique freya friederike funmilayo gabi gabriela gabriella gabrielle gail
galina galit galyna gayatri geeta gemma genet genevieve georgeta georgina geraldine gerda gerlinde gertrude
gesine gheorghita ghislaine gila gillian gina ginny giovanna gisela gisele gladys glenda gloria gonca gordana
graciela grainne grazyna greta gretchen grit gro gudrun gunda gwen gwenaelle gwyneth gyongyi gül gülay gülsen
habiba hadas hadiza hagit hajnalka hala halima halina halyna hana hanan hanna hannah hannelore harriet haruka
hatice hava hazel heather hedwig hege heide heidemarie heidi heike helen helena helene helga heloisa henrietta
henriette henrike herminia hermione hilda hildegard hiroko hirut holly hope hortense huda hülya ida ildiko
ileana ilka ilona ilse imke imogen inci indira ines inga ingeborg inger ingrid inka inmaculada ioana ioanna
iratxe iren irena irene irina iris irmgard iryna isabel isabella isabelle isadora isaura isla isobel itziar
iulia ivana ivanka iveta ivone ivy izabela izaskun jacinta jacqueline jadranka jadwiga jagoda jana jane janet
janice janina janine jaroslava jasmine jaya jayalalithaa jeanette jeanne jeannine jelena jemima jennifer jenny
jessica jill jillian jimena joana joanna joanne joaquina jocelyne joelle johanna jolanta josefa josefina
josefine josephine josette josiane jovana joyce juana judit judith judy julia julianna julianne julie julienne
juliet julieta juliette julija julissa jussara justine justyna jutta kadiatou kalliopi kalpana kamala karima
karin karina karine karnit karolina karoline katalin katarina katarzyna kate katerina kateryna katharina
katherine kathleen kathrin kathryn kathy katie katja katrin katy kavita kayleigh kazuko keiko keira kerstin
khadija khadijah khrystyna kimberley kimberly kinga kirsten kirsti kirsty klara kolinda konstantina kristen
kristin kristina krisztina krystyna ksenia kseniia kseniya kumiko kyriaki laetitia laila lakshmi lamia larisa
larissa larysa lata latifa laura laure lauren layla lea leah leanne leila leire lena lenka leonie leonor lesia
lesley lesya leticia leyla lidia lidiya lieselotte ligia lilia liliana liliane liliya lily limor lina linda
lindiwe linnea liora lisa lise liselotte liudmila liudmyla liv livia liz liza ljiljana ljubica ljudmila lois
loredana lorena loretta lorna lorraine lotte louane louisa louise lourdes lubna lucia luciana lucie lucienne
lucinda lucy lucyna ludivine ludmila luisa luise luiza luminita luz lydia lydie lynda lynette lyubov lyudmila
lyudmyla mabel macarena madeleine madeline madhuri maelle maeve magali magda magdalena magdolna maggie maha
mahnaz maia maike mairead maite maja makeda malak malena malgorzata malika mamata mandy manon manuela marcela
mareike mareile maren marga margaret margarete margarida margarita margaux margery margit margot margret
margrethe marguerite marharyta maria mariama mariana marianne maribel marie marielle mariia marija mariko
marilyn marina marine marisa marisol marit marita mariya marjorie marlene marlies marta martha martina martine
maruja mary maryam maryna maryse marzena mathilde matilda matilde maud maura maureen mavis mayawati mayra mayumi
mbali mechthild meena meera megan meike meiling melanie melissa melodie meltem menaka meral merav mercedes mercy
meryem meryl mette micaela michal micheline michiko midori mihaela milagros mildred milena milica milka
millicent minnie miranda mireia mireille mirela miri miriam mirian mirjana mirosława moira molly mona monica
monika monique monserrat montserrat morgane mounia muriel myra myriam myroslava nadege nadezhda nadia nadiia
nadine nadira nadiya najat najla nancy nandini naoko naomi natalia natalie nataliia natalija nataliya natalya
natasa natasha nathalie nawal nechama neha nele nell nelly nerea nermin nesrine nevena niamh nicole nicoleta
nieves nili nilüfer nina nirmala nisha nisreen nkechi nkosazana noelia nolwenn nomvula nomzamo noreen noriko
norma nuray nurcan nuria nurit nurten oana oceane octavia odette odile oksana oleksandra olena olesia olesya
olga olha olive olivia oonagh orit orly orsolya osnat oumou oyinkansola padma paloma pamela panagiota paraskevi
paraskoviya pascale patricia patsy paula paulina pauline pavlina pearl pelin penelope penny pepa perrine petra
philippa philippine phoebe phyllis pia piedad pierrette pilar pinar piroska pnina polina polly pooja pratibha
priscila priscilla priya priyanka prudence päivi pınar rabia rachel radha radmila rafaela ragna ragnhild raisa
ramatoulaye ramona rani rania raphaelle raquel rasha rashmi rawan rebeca rebecca regina regine reiko reka rekha
remedios renata renate renee renuka rhiannon rhona rhonda ricarda riitta rima rita ritu rivka roberta rocio
roisin ronit rosa rosalia rosalind rosamund rosana rosaura rose roselyne rosemarie rosemary rosie roswitha
rowena roxana roxanne rozalia rozaliya ruby rukmini ruslana ruth ruthie ružica sabine sabrina sachiko sade sadie
safia sally salome samantha samira sana sanaa sanae sandra sandrine sangeeta sanja sanna saoirse sara sarah
sarit sarita sarojini saskia satsuki savita seema segolene selin selina serena severine sevgi sevim shabana
shalini shanta sharon sheila shelley shira shireen shirley shlomit shobha shoshana shreya shulamit sibel sidonie
sieglinde sigal sigrid silke silvana silvia simona sinead siobhan siri sita siv slavica slavka smriti sneha
snezana sofia sofiia sofiya solange soledad solene solomiia solomiya solveig sonal sonia sonja sophia sophie
soraya sorina souad soumaya stanislava stavroula stefania stefanie steffi stella steluta stephanie sudha sue
suha sujata suna sunita supriya susan susana susannah susanne sushma susie suzanne svenja svetlana svitlana
swantje swati sybil sybille sylvia sylvie szilvia tabitha taisia taisiya takako tamar tamara tamila tamsin tanja
tanya tara tarja tatiana tatjana tatyana telma teofila teresa tereza tess tessa tetiana tetyana thais thandiwe
thea thelma theresa therese tiffany tilda timea tina tomoko tove traudel trude trudy tsehay tunde tuula tzipi
tzipora tülay uliana ulla ulrike ulyana uma una ursula usha uta ute valentina valentyna valeria valerie valeriia
vandana vanesa vanessa varvara vasiliki vasilisa vasundhara vera verena verity veronica veronika veronique vesna
vicky victoria vidya vijaya viktoria viktoriia viktorija viktoriya viola violaine violet violeta viorica vira
virginia virginie viviana viviane vlasta wafa waltraud wanda wangari wendy wiebke wiktoria wilhelmina wilma
winifred winnie xiaoling ximena yaa yael yamuna yana yanina yaroslava yasmin yasmina yehudit yekaterina yelena
yelizaveta yesenia yetunde yevgenia yevgeniya yevheniia yifat yoko yolanda yoshiko yuko yulia yuliia yuliya yumi
yuriko yvette yvonne zahra zainab zara zdenka zehava zehra zeinab zeynep zinaida zineb zipporah zlata zodwa zoe
zofia zohra zoi zorica zoya zsofia zsuzsanna zubaida zulema zuzana züleyha özge özlem żaneta
агата аглая агнеса аделина аида айгуль алевтина алена алина алиса алла алсу альбина аліна аліса анастасия
анастасія анжела анжеліка анна антонина анфиса ариадна арина ася белла валерія варвара василиса вера вероника
виктория виолетта вікторія віра віталіна галина ганна гульнара дарина дарья диана дина діана евдокия екатерина
елена елизавета ефросинья жанна зарина зинаида злата зоряна зоя зульфия зінаїда инга инесса инна ираида ирина
ирма калина камила капитолина карина каролина катерина кира клавдия клара кристина ксения ксенія кіра лариса
леся лиана лидия лилия лия лолита любовь людмила лідія лілія магдалина мадина майя мар'яна марʼяна маргарита
марина мария марта марфа марьям марічка марія меланія милана милена мирра надежда надія наталия наталья наталя
наталія нелли нина нонна ніна оксана олена олеся ольга орислава орися параска пелагея полина поліна прасковья
раиса раїса регина рената римма рита роза роксана роксолана сабина светлана світлана снежана соломія софия софья
софія стефания стефанія таисия тамара татьяна тетяна тина ульяна уляна фаина фатима фёкла христина элеонора
эльвира эльмира эмилия эмма юлия юлія ярина єва єлизавета іванна інна ірина
"""
_MEN = """
aaron abbas abdallah abdel abdelaziz abdelhamid abdelkader abdelmadjid abdul abdulaziz abdulhamit abdulla
abdullah abdulrahman abel abelardo abhijit abhishek abiy abraham achille achim adalbert adalberto adam adel
ademir adil aditya adnan adolf adolfo adrian adriano adrien afonso agim agustin ahmad ahmed ahmet aidan aimeric
aitor ajay ajit akbar akhilesh akihito akio akira akos akshay alain alan alasdair alassane alban albert alberto
albin albrecht aldo alec alejandro alejo aleksandar aleksander aleksandr aleksei aleksey aleksiej aleksy
alessandro alessio alexander alexandre alexandros alexandru alexei alexey alfons alfonso alfred alfredo algirdas
ali aliko alistair allan allen alois aloisio alok alonso alparslan alphonse alun alvaro alvin amado amadou
amancio amaury ambrose amin amir amitabh amnon amos amr anand anastasios anatole anatolii anatoliy anatoly
anders andras andreas andrei andrej andrew andrey andrii andris andriy andrzej andy angelo angus anibal anil
anselmo ansgar antal antanas anthony antoine anton antonello antonin antonio antonis antti anurag aparicio aram
arben archibald archie arda arie arieh arjun arkadiusz arkadiy arkady armand armando armen armin arnaldo arnaud
arndt arne arno arnold arpad arsen arsene arseniy arseny arshak artem arthur artur arturas arturo artyom arun
arvils arvind asbjorn ashok ashraf ashwin asif atal athanasios attila attilio auguste augustin augusto aurel
aureliano aurelien austin avi avigdor avraham axel ayman aymeric ayoub aziz babacar balaji balazs baltasar
balthasar baptiste barnabe barnaby barney barry bartholomew baruch bashar bashir basil bastian bastien baudouin
behgjet bekir bela ben benedict bengt benito benjamin benno benny benoit beppe berat bernard bernardo bernd
bernhard bernie bert bertrand bharat bhupendra bilal bilawal bill billy binali binyamin bjarne bjorn bjørn bob
bodo bogdan bogusław bohdan bola boleslaw bolivar borge boris borislav borja borys boubacar boyko bozidar
bradley brahim branko braulio brendan brian brice bronislaw bruce bruno bryan bryn bujar burak burkhard bülent
caetano calin callum calvin camilo carl carlo carlos carsten catalin cecil cedric celso cem cemal cengiz cesar
cesare cezar chaim chandrababu chandrashekhar charles cheikh christian christoph christophe christopher christos
chukwuemeka cicero ciprian ciro claas clarence clark claudio claudiu claus cleber clemens clement cliff clifford
clive colas colin colm conor conrad conrado constant constantin corentin cormac corneliu cornelius corrado
cosimo costel craig cristian cristiano cristinel cristobal csaba cuthbert cyprien cyril cyrille czeslaw daan
dacian dagoberto daisuke dalius damian damien damir daniel danny danylo dario darko darren dave davi david davit
dawid dean declan demetrio denes denis dennis denys derek dermot desmond detlef detlev devendra devlet
dharmendra dick didier diego dieter dietmar dietrich dimas dimitri dimitrios dimitris dinesh diogo dirk djibril
dmitri dmitrii dmitriy dmitry dmytro dobroslav domenico domingo domingos dominic donald donatien dougal douglas
dov dragan drago dragos draško dror duarte dudley dumitru duncan dusan dwayne dylan eamonn earl eberhard ebrahim
eckart eckhard ed eddie edgar edgardo edi edison edmond edmund edmundo edoardo edouard edson eduard eduardo
edward edwin effi efrain egils egon egor ehud eiichi einar eirik ekkehard ekrem eladio elazar eli eliezer elijah
eliseo elliott eloi elon eloy elton emad emanuele emeka emeric emerson emil emile emiliano emilio emlyn emmanuel
emmerson emmett emre enrico enrique enver enzo ephraim ercan erdem erhard eric erich erik erkan ernest ernesto
ernie ernst erol erwan erwin espen essam esteban estevao ethan etienne ettore euan eugen eugene eugenio
evangelos evaristo everardo ewald ewan ezequiel ezer fabian fabien fabio fabrice fabricio fabrizio facundo fadi
fahad fahrettin faisal falk farid farouk fathi fatih fatmir faure faustin federico fedor felicien felipe felix
ferdinand ferenc fergal fergus ferhat fermin fernand fernando ferruccio fidel fikret filip filipe filippo firmin
flavio florencio florent florian florin floyd fotis fouad francesco francis francisco franco francois franjo
frank franklin franz fred freddie frederic frederick fredrik friedemann friedhelm friedrich fritz fumio fyodor
gabor gabriel gadi gael gaetan ganesh garegin gareth garry gary gaspar gaspard gaston gauthier gavin geert geir
genaro gennadi gennadiy gennady gennaro geoff geoffrey georg george georges georgi georgios georgiy georgy
gerald geraldo gerard gerd gergely gerhard germain german gernot gerry gert gervasio getulio geza ghassan
gheorghe ghislain giacomo giancarlo gianfranco gianluca gianni giannis gideon gilad gilbert gilberto gildas
giles gilles gilmar gino gintaras giorgi giorgio giorgos giovanni girish gitanas giuliano giulio giuseppe gleb
glen glyn godfrey gokhan goncalo gontran gonzalo goodluck gopal goran gordon gotabaya gottfried govind graeme
graham grant greg gregoire gregor gregorio gregory grigore grigori grigoris grigoriy grigory grzegorz guido
guilherme guillaume guillermo gunnar gunter gunther guntis gunvald gustav gustave gustavo guy gwenael gyorgy
gyula haakon habib hadi hafez hage haile hailemariam haim haitham hakan haluk halvard hamad hamdi hamid hamilton
hamish hamza hani hannes hanno hans harald hardeep hari harish harold haroun harris harro harry hartmut haruhiko
harvey hasan hashem hashim hassan hatem hauke haydar hayk hector heikki heiko heiner heino heinrich heinz heitor
helder helge helio helmut hemant hendrik hennadii henning henri henrik henrique henry henryk heorhii herbert
heriberto hermann hernan herve herwig hicham hideki hilario hinrich hirohito hiroshi hiroyuki hisham hleb holger
honore horacio horia horst hosni houssem hovhannes hryhorii hubert hubertus hugh hugo hugues humberto humphrey
hussain hussein huw hynek hüseyin iain ian ibai ibrahim ibrahima ichiro idriss ieuan ignacio igor ihab ihor iker
ildefonso ilia ilie ilir imad imanol imants imran imre inacio inaki ingo ingvar inigo ioannis ion ionel ionut
iosif irakli ireneusz isaac isamu isidore isidro ismael ismail issam istvan itamar itzhak iulian ivan ivano
ivica ivo ivor jabir jacek jacinto jack jacob jacobo jacques jagdish jair jairo jake jakob jakub jalal jamal
james jamil janez janis janos jared jarle jaroslav jaroslaw jarosław jason jasper javad javier jawaharlal
jean-baptiste jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
jean-noel jean-paul jean-philippe jean-pierre jean-yves jeff jefferson jeffrey jens jeremie jeremy jerome
jeronimo jerry jerzy jesus jim jimmy jiri jitendra joachim joakim joao joaquim joaquin jochen joe joel johan
johann johannes john johnny jomo jon jonas jonathan jorg jorge jorgen jose joseph josh joshua josip josselin
jost josu jovan jozef jozsef juan juanma juha jules julian julien julio julius junichiro jurij juris juscelino
jussi justin justus jörn jørgen jørn jürgen kaan kadir kailash kais kakha kalman kamal kapil karim karl karoly
karsten kaspar katsuya kazimierz kazuo keir keisuke keith kemal kenji kenneth kenny kenta kepa kerem kestutis
kevin khaled khalid khalifa kieran kirill kjell klaas klaus knut kofi koichi koji konrad konstantin konstantinos
konstantyn koray kostas kostiantyn kresimir kristian krzysztof kumar kurt kwabena kwadwo kwame kwesi kyle kylian
kyriakos kyrylo lachlan ladislav laercio lakhdar lal lalit lambert lamberto lance larry lars lasse laszlo
laurent laurentiu lauro lawrence lazare lazaro leandro lech lefteris leif lennart leo leon leonard leonardo
leonce leoncio leonel leonid leonidas leopold leopoldo leoš leroy leszek lev levan levent levente levon lewis
liam linas lionel liviu lloyd loic lorenzo lothar louis lubomir lubos luc luca lucas lucian luciano lucien lucio
ludek ludger ludovic ludwig luigi luis luiz lukasz luke lutz maciej macky mads magnus mahamat mahdi mahendra
mahesh mahinda mahir mahmoud mahmud maithripala majid maksim maksym malachy malcolm malek mallikarjun malte
mamadou mamady mandla manfred manish manmohan manoel manoj mansour manuel marc marcel marcelin marcello marcelo
marcio marco marcos marcus marek mariano marijan mario marius mariusz mark marko markus marshall marten martial
martim martin martynas marvin marwan masaru masato masayoshi massimo matej mateo mateus mateusz mathias mathieu
mathis mats matt matteo matthew matthias matthieu matti mattia matvei maurice mauricio maurizio mauro max
maxence maxime maximilian maximiliano maximo mazen medard mehdi mehmet meinhard meir melchior meles melih melvin
menachem mert mesut metin mevlüt michael michalis michel mick mickey miguel mihai mihail mihaly mikael mikalai
mike mikhail mikhailo mikheil mikko miklos mikolaj milan miles milomir milorad milos miloslav milton mindaugas
minoru mircea mirko miro miroslav mirosław mitch mitchell mladen moataz modesto moez mogens mohamed mohammad
mohammed mohan mohsen moise moises momir moncef moritz morten moshe mostafa mourad moussa moustafa mstislav
mswati muammer mubarak mugur muhammad muhammadu muhannad muharrem mukesh mukul munir murat murilo mustafa
mustapha mwai mykhailo mykola mykyta myron nabil nachman nadim naftali naguib nahuel najib naoto narayan narciso
narendra naresh naruhito nasser nathan nathaniel naveen nawaf nawaz nazar nazim nebojsa necati necmettin ned
neil nello nelson nenad nestor neville niall nicanor nicholas nick nicolae nicolas nicusor niels nigel niklas
nikol nikolai nikolaj nikolaos nikolay nikos nils nino nir nissan nitin nitish nizar noah noboru nobuo noe noel
norbert norberto norman numan nuno obafemi octave octavian octavio oddvar ofer oisin okan oktay olaf olav
oldrich ole oleg olegario oleh oleksandr oleksii oleksiy oliver olivier olumide olusegun omar omer omprakash
ondrej onofre onur ophir oreste orhan oriol orlando ortwin osama osamu oscar oskar osman osmond ostap osvaldo
oswald oswaldo otavio othman otmar otto oumar ousmane oussama ovidiu owen oyvind paavo pablo paco padraig
panagiotis pankaj paolo pascal pascual pasquale patrice patricio patrick patxi paul paulin paulino paulo pavel
pavle pavlo pavlos pawel paweł pedro peer pekka pepe pere pervez petar pete peter petr petro petros petru
petteri phil philibert philip philipp philippe phillip pierluigi piero pierre piers pieter pietro pinchas pio
piotr piyush placido plamen prabhakar pradeep prakash pramod pranab prasad prashant praveen pravin predrag
primož prithviraj prosper prudencio przemysław purushottam pyotr pär qais qasem quentin rachid radek radomir
radoslav radosław radovan radu rafael raffaele raffi rafi rafiq rahul raimonds raimundo rainer raj rajat rajeev
rajendra rajesh rajiv rajnath rakesh ralf ralph ram ramadan ramesh rami ramiro ramon ramsay ramzi randolph ranil
raoul raphael rashid rasmus ratko rauf raul ravi ravindra ray raymond razvan recep refik reginald regis reinaldo
reiner reinhard reinhold remi remus remy renato renaud rene renzo reuven reza rhys riad ricardo richard rick
ricky rimantas rinat riyad roald rob robert roberto rocco roch roddy roderick rodney rodolfo rodolphe rodrigo
rogelio roger rogerio rohit roland rolf romain roman romaric romuald romulo ron ronald roque rory rosen ross
rostislav rostyslav rouhollah roy ruben rudi rudolf rufus rui rune rupert ruprecht ruslan russell rustam rustem
ryan ryota ryszard rüdiger saad sachin sadiq saeed said salah salam saleh salem salim salman salva salvador
salvatore sami samir samuel samuil sancho sandeep sandor sandro sanjay sanjiv santiago sardar satish satoshi
satya saud saul sauli saulius sayed scott seamus sean sebastian sebastien sedat segismundo seiji sekou
selahattin selim semih semyon serban serdar seretse serge sergei sergej sergey sergio serhii serhiy serkan serzh
shafiq shane shankar sharad sharif shashi shaul shaun shehbaz shigeru shimon shinichi shinji shinzo shivraj
shlomo shunichi siarhei siddharth sidnei siegbert siegfried siegmar sigmar sigurd silas silvain silvan silvano
silvestre silvio simao simcha simon sinan sipho sixto sjoerd slavko slawomir slobodan soltan soren sorin
sosthene spencer spyros srdjan srđan stan stanislav stanislaw stanisław stanley stavros stefan stefano stefanos
steffen stelios sten stepan stephan stephane stephen steve steven stewart stian stipe stjepan stuart subhash
sudhir sulaiman suleiman sunil suresh surya susumu svante sven svyatoslav sylvain sylvestre szabolcs szymon
sönke søren süleyman sławomir tadashi tadeu tadeusz tage taha tahsin takashi takeo takeshi tamas tanguy taras
tarek tareq tariq tarkan taro tatsuya tayeb tayfun tayyip ted tejashwi telmo tendai teodoro teofilo terence
terje tetsuo thabo thaddeus thanasis theo theodore theophile thiago thibault thibaut thierry thilo thomas
thorben thorbjorn thorsten thulani tiago tiberiu tibor tidjane tigran tihomir til till tilman tilo tim timo
timofey timothee timothy timur tito titouan tivadar tobias toby todd tom tomas tomasz tomi tomislav tommaso
tommy tony tor torben torbjorn tore torsten toshio toshiro traian travis trevor tristan trond trygve tsuyoshi
tsvetan tulio tuncay turgut tzachi ubirajara uddhav ugo uhuru ulf ulises ulrich ulysse umaro umberto umesh unai
urbain uri usman uthman uwe uzi vaclav vadim vadym vagner vahagn vakhtang valdemar valdis valentin valentyn
valerii valerio valeriu valeriy vartan vasco vasil vasile vasileios vasiliy vasily vasyl veaceslav veit venkaiah
veselin viacheslav vicente victor victorien vidar vijay vikas vikram viktar viktor ville vilmos vinay vince
vincent vincenzo vinicius vinod viorel vishal vishnu vit vitali vitalii vitaliy vitaly vito vitor vittorio
vjekoslav vlad vladimir vladislav vladyslav vlastimil vojislav vojtech volkan volker volkmar volodymyr vsevolod
vuk vyacheslav vytautas wacław wael wagner waldemar waldo waleed walid wallace walter warren washington wayne
wellington werner wieland wieslaw wilbur wilfred wilfried wilhelm will willard willi william willie wilson
winfried winston witold wladyslaw wojciech wole wolf wolfgang wolfram wouter władysław xabier xavier xose yaakov
yahya yair yakov yanis yann yannick yannis yaroslav yashwant yasser yassine yasuhiro yasuo yavuz yaya yayi yazid
yegor yehor yehuda yevgeni yevgeniy yevgeny yevhen yiannis yigal yilmaz yisrael yitzhak yngve yoav yoel yogi
yohanan yoichi yosef yoshihide yoshihiko yoshiro yossi yosuke youcef younes yousef youssef youssou yoweri yuji
yukio yuri yurii yuriy yury yusuf yusuke yves yvon zacharie zachary zafer zaid zakaria zalman zbigniew zdenek
zdravko zeev zeferino zeki zeljko ziad zlatko zoltan zoran zouhair zsolt zulfikar zurab zvi zvonimir zwelinzima
zygimantas łukasz želimir
абрам адам айрат александр алексей альберт альфред анатолий анатолій андрей андрій антон аристарх аркадий арсен
арсений арсеній артем артур афанасий ахмед богдан борис в'ячеслав вʼячеслав вадим валентин валерий валерій
василий василь вениамин виктор виссарион виталий владимир владислав владлен володимир всеволод вячеслав віктор
віталій гавриил геннадий геннадій георгий георгій герман глеб григорий григорій давид дамир даниил данило денис
дмитрий дмитро евгений егор едуард ефим захар зеновій зураб иван игнат игорь илларион ильдар илья иннокентий
иосиф ираклий исаак йосип камиль карл кирилл кирило клим константин корней кость костянтин лев левко леонид
леонтий леонід лук'ян лука любомир магомед макар максим мар'ян марʼян марат марк мартин мар’ян матвей матвій
микола мирон мирослав михаил михайло модест мстислав мурат назар николай олег олександр олексій олесь орест осип
остап павел павло петр петро пилип платон прохор пьер рамзан рамиль рафаэль ренат ринат роберт родион роман
ростислав рубен рудольф руслан рустам сава савелий самуил святослав семен сергей сергій сослан станислав
станіслав степан тарас теодор тимофей тимофій тимур тиміш тихон устим федор федір феликс филипп фома франц
фридрих філіп харитон хасан хома шамиль эдуард эльдар эмиль эрик эрнест юлиан юлий юліан юрий юрій юхим яков
яків ян ярема ярослав євген єгор іван ігор іларіон ілля
"""
_PATRONYMICS: tuple[tuple[str, Literal["f", "m"]], ...] = (
    ("овна", "f"),
    ("евна", "f"),
    ("ична", "f"),
    ("івна", "f"),
    ("ївна", "f"),
    ("ович", "m"),
    ("евич", "m"),
    ("йович", "m"),
    ("ьич", "m"),
)
_FULL = 2
"""Words of a name of which the first is a given name; one word alone may be a surname (Rose, Martin)."""
_WITH_PATRONYMIC = 3


def gender_of_name(name: str) -> Literal["f", "m"] | None:
    """Return the gender that a full name tells ("Anna Weber"); nothing for a surname alone or where it may be both.

    A double given name is what its first part is ("Anne-Marie"), an initial before a given name says nothing, and a
    patronymic between given name and surname tells it too ("Женя Петровна Орлова").
    """
    words = [word for word in name.split() if not _is_initial(word)]
    if len(words) < _FULL:
        return None
    known = _known()
    first = words[0].strip(".,'’\"“”()")
    told = known.get(word_key(first)) or known.get(word_key(first.partition("-")[0]))
    if told is None and len(words) == _WITH_PATRONYMIC:
        middle = words[1].lower()
        told = next((gender for ending, gender in _PATRONYMICS if middle.endswith(ending)), None)
    return told


def _is_initial(word: str) -> bool:
    return len(word) <= _FULL and (word.endswith(".") or len(word) == 1)


@cache
def _known() -> dict[str, Literal["f", "m"]]:
    women: dict[str, Literal["f", "m"]] = {word_key(name): "f" for name in read_words(_WOMEN)}
    return women | {word_key(name): "m" for name in read_words(_MEN)}
