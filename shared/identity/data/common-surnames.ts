/**
 * The surnames most people bear, in plain letters: who shares one of them shares little. Written for this project by
 * hand from what is generally known of national name statistics (the head of each list only); no list was copied, so
 * the project's own licence holds. The order within a line means nothing.
 */
const byLanguage: Readonly<Record<string, string>> = {
  english: `smith johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris
    martin thompson robinson clark lewis lee walker hall allen young king wright scott green baker adams nelson hill
    campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers
    morgan cooper peterson reed bailey bell kelly howard ward cox richardson wood watson brooks bennett gray james
    hughes price myers long foster sanders ross powell jenkins perry russell sullivan fisher henderson cole west jordan
    reynolds harrison graham gibson mcdonald woods marshall murray freeman wells webb simpson stevens tucker porter
    hunter hicks crawford henry boyd mason kennedy warren dixon burns gordon shaw rice robertson hunt black palmer mills
    nichols grant knight ferguson rose stone hawkins dunn perkins hudson spencer gardner stephens payne pierce berry
    matthews arnold wagner willis ray watkins olson carroll duncan snyder hart cunningham bradley lane andrews fox
    armstrong clarke davies jackson patterson barnes kaye lowe ellis chapman holmes lloyd barker mcintyre reid
    macdonald walsh byrne ryan oconnor oneill obrien doyle mccarthy gallagher doherty lynch murray quinn mclaughlin
    carr day page newman fuller lawrence elliott hayes burke french nash bird cross hamilton wallace pearson sharp
    saunders johnston williamson webster barrett hammond bates fletcher griffiths owen rees jenkins pritchard parry`,
  german: `mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schaefer koch bauer richter klein
    wolf schroeder neumann schwarz zimmermann braun krueger hofmann hartmann lange schmitt werner schmitz krause meier
    lehmann schmid schulze maier koehler herrmann koenig walter mayer huber kaiser fuchs peters lang scholz moeller
    weiss jung hahn schubert vogel friedrich keller guenther frank berger winkler roth beck lorenz baumann franke
    albrecht schuster simon ludwig boehm winter kraus martin schumacher kraemer vogt stein jaeger otto sommer gross
    seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kuehn pohl engel horn busch bergmann
    thomas voigt sauer arnold wolff pfeiffer gruber steiner moser pichler egger wimmer brunner meister frei baumgartner`,
  french: `martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia
    david bertrand roux vincent fournier morel girard andre lefevre mercier dupont lambert bonnet francois martinez
    legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement gauthier
    dumont lopez fontaine chevalier robin masson sanchez gerard nguyen boyer denis lemaire duval joly gautier roger
    roche roy noel meyer lucas meunier jean perez marchand dufour blanchard marie barbier brun dumas tremblay gagnon
    cote bouchard peeters janssens maes jacobs mertens willems claes goossens wouters`,
  spanish: `garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz
    moreno munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco
    molina morales suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo
    santos lozano guerrero cano prieto mendez cruz flores herrera pena leon marquez cabrera gallego calvo vidal campos
    reyes vega fuentes carrasco diez aguilar caballero nieto santana vargas rojas silva contreras rivera mendoza soto
    espinoza salazar guzman acosta ponce rios avila`,
  portuguese: `silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro martins
    carvalho almeida lopes soares fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado
    mendes freitas cardoso ramos goncalves santana teixeira araujo pinto correia melo azevedo cunha moura tavares`,
  italian: `rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini costa
    giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo
    gentile martinelli vitale lombardo serra coppola desantis dangelo marchetti parisi villa conte ferraro ferri fabbri
    bianco marini grasso valentini messina sala deangelis gatti pellegrini palumbo sanna farina rizzi monti cattaneo`,
  polish: `nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski
    jankowski mazur wojciechowski kwiatkowski krawczyk kaczmarek piotrowski grabowski zajac pawlowski michalski krol
    wieczorek jablonski wrobel nowakowski majewski olszewski stepien malinowski jaworski adamczyk dudek nowicki pawlak
    gorski witkowski walczak sikora baran rutkowski michalak szewczyk ostrowski tomaszewski pietrzak duda zalewski`,
  nordic: `andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson
    jansson hansson bengtsson jonasson lindberg jakobsson magnusson olofsson lindstrom lindqvist lindgren berg axelsson
    bergstrom lundberg lind lundgren lundqvist mattsson berglund fredriksson sandberg henriksson forsberg sjoberg
    wallin engstrom eklund danielsson lundin hakansson bjork bergman gunnarsson holm hansen johansen olsen larsen
    andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen haugen johannessen andreassen
    jacobsen dahl jorgensen halvorsen henriksen lund nielsen christensen sorensen rasmussen petersen madsen kristensen
    olesen thomsen christiansen poulsen johansen knudsen mortensen moller korhonen virtanen makinen nieminen makela
    hamalainen laine heikkinen koskinen jarvinen lehtonen lehtinen saarinen salminen heinonen niemi heikkila kinnunen
    salonen turunen salo laitinen tuominen rantanen jokinen mattila jonsdottir oberg`,
  dutch: `dejong jansen devries vandenberg bakker vandijk visser janssen smit meijer deboer mulder degroot bos vos peters
    hendriks vanleeuwen dekker brouwer dewit dijkstra smits degraaf vandermeer vanderlinden kok jacobs dehaan vermeulen
    vandenheuvel vandenbroek vandenbosch debruijn vanderheijden schouten willems vanbeek hoekstra koster prins kuipers`,
  slavic: `novak svoboda novotny dvorak cerny prochazka kucera vesely horak nemec pokorny pospisil hajek kral jelinek
    ruzicka benes fiala sedlak kovac horvat horvath babic maric juric novakovic jovanovic petrovic nikolic markovic
    djordjevic stojanovic ilic stankovic pavlovic milosevic kovacevic ivanov ivanova smirnov smirnova kuznetsov
    kuznetsova popov popova vasiliev vasilieva petrov petrova sokolov sokolova mikhailov novikov novikova fedorov
    fedorova morozov morozova volkov volkova alekseev lebedev lebedeva semenov semenova egorov pavlov pavlova kozlov
    kozlova stepanov nikolaev orlov orlova andreev makarov nikitin zakharov romanov romanova melnyk shevchenko
    bondarenko kovalenko boyko kravchenko tkachenko kovalchuk oliynyk georgiev dimitrov todorov stoyanov`,
  balkan: `popescu ionescu popa pop radu dumitru stan stoica gheorghe matei ciobanu rusu papadopoulos papadopoulou
    vlahos georgiou nikolaidis pappas karagiannis dimitriou nagy kovacs toth szabo horvath varga kiss molnar nemeth
    farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete szilagyi hoxha shehu`,
  turkish: `yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc
    kurt ozkan simsek polat korkmaz ozcan erdogan yavuz can acar sen aktas unal guler bulut keskin tekin`,
  arabic: `mohamed mohammed muhammad ahmed ahmad ali hassan hasan hussein hussain ibrahim abdullah khalil mahmoud
    mustafa omar osman saleh salem said saeed youssef yusuf abbas khan malik shaikh sheikh haddad khoury nasser karim
    rahman aziz farouk hamid jaber mansour sharif cohen levi levy mizrahi peretz biton dahan friedman katz
    hosseini ahmadi mohammadi rezaei karimi moradi`,
  indian: `patel shah sharma singh kumar gupta mehta joshi desai verma varma reddy rao nair iyer menon pillai das roy
    ghosh bose banerjee mukherjee chatterjee chakraborty sinha mishra pandey tiwari yadav chauhan thakur agarwal jain
    malhotra kapoor khanna chopra bhatia arora kaur gill sandhu naidu krishnan subramanian iqbal hussain begum akhtar
    chowdhury islam uddin perera fernando silva shrestha thapa gurung kulkarni patil`,
  chinese: `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han
    tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan dai xia
    zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng chan wong
    leung cheung lau lam ho cheng ng yeung chow tsang chu tse kwok chiu lai chang lee hsu tsai liao`,
  korean: `kim lee park choi jung jeong kang cho jo yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song
    ryu yoo hong jeon ko go moon son yang bae baek heo nam`,
  japanese: `sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi
    matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita
    ogawa goto okada hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara
    okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita`,
  vietnamese: `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly trinh dinh mai truong lam ha cao
    chau`,
  african: `okafor okeke nwosu eze obi adeyemi adebayo ogunleye balogun mensah owusu boateng osei asante appiah addo
    diallo traore coulibaly keita diop ndiaye fall toure kone ouattara cisse camara mwangi kamau otieno ochieng njoroge
    wanjiku kariuki maina dlamini nkosi ndlovu khumalo zulu mthembu mokoena naidoo govender botha vandermerwe nel
    venter pretorius abebe tesfaye bekele tadesse haile mbeki moyo banda phiri`,
};

/** All of them, whatever the language. */
export const commonSurnames: ReadonlySet<string> = new Set(
  Object.values(byLanguage).flatMap((names) => names.trim().split(/\s+/)),
);
