/**
 * Given names and the short forms people use for them, a semicolon between: `full: short short …`, in plain letters.
 * `~` marks a short form that a bearer of a differing full name uses too (Alex for Alexander and Alexandra): it is no
 * evidence on its own. Written for this project by hand from common knowledge; no list was copied, so the project's own
 * licence holds.
 */
export const shortNames = `
  abigail: abby abbie gail; abraham: abe bram; adelheid: heidi adele; adriana: ~adri; adrian: ~adri;
  agnieszka: aga agnes; albert: ~al ~bert albie; alberto: beto; alejandro: alex ale jandro; aleksander:
  ~olek ~alex; aleksandr: ~sasha ~alex sanya shura; aleksandra: ~ola ~sasha ~alex; alessandra: ~ale ~sandra;
  alessandro: ~ale sandro; alexander: ~alex ~sasha ~sandy ~lex alec alek xander sander; alexandra: ~alex
  ~sasha ~sandy ~lexi ~sandra alexa; alfred: ~alf fred freddy alfie; alice: ~ali; alison: ~ali; amanda:
  mandy; anastasia: nastya stacy; andrea: ~andi andy ~dea; andreas: ~andi andy andre; andrew: andy drew;
  andrei: andrey; angela: ~angie geli; anneliese: anne liesl; antonia: toni tonia; antonio: ~toni tony
  tonino toni; anthony: tony ant; anton: ~toni toni tony; arthur: art artie; augustus: gus; barbara: ~babs
  barb barbie basia; bartholomew: bart; bartosz: bartek; beatrice: ~bea ~trixie; beatriz: ~bea bia;
  benedikt: ben bene; benjamin: ben benny benji; bernadette: bernie detta; bernard: ~bernie; bernhard:
  bernd bernie; bradley: brad; caroline: ~caro carrie ~lina; catherine: ~cathy kate ~cate ~cat katie;
  charles: ~charlie chuck chas chip; charlotte: ~charlie lottie lotte; christian: ~chris ~christy chrissi;
  christiane: ~chris ~chrissi jane; christina: ~chris ~tina ~christy ~chrissi; christine: ~chris ~tina
  ~christy ~chrissi; christoph: ~chris christof stoffel; christophe: ~chris; christopher: ~chris topher kit
  kester; clifford: cliff; clement: clem; concepcion: concha conchita; cornelia: conny ~nelly; cornelis:
  ~cor kees; cornelius: conny ~cor neil; cynthia: cindy; daniel: ~dan ~danny ~dani; daniela: ~dani dany;
  danielle: ~dani; david: dave davy dov; deanna: dee; deborah: deb debbie debby debs; denise: ~dee; dennis:
  denny; diana: ~di; dietrich: dieter; dmitry: dima mitya dmitri; dolores: lola; dominic: ~dom nic;
  dominik: ~dom nik; donald: don donny; dorothea: ~thea doro dora; dorothy: dot dottie dolly; douglas: doug
  dougie; eduardo: ~edu eddie lalo; edward: ed eddie ted ned teddy; edwin: ed eddie; eleanor: ~ellie nell
  nora lenore; elena: ~lena; elisabeth: ~lisa ~elsa ~sissi liz betty lisbeth beth elli; elizabeth: liz
  beth betty lizzie eliza lisa libby bess betsy elspeth; elzbieta: ela; emanuele: manu; emily: em emmy;
  emma: em; enrique: quique kike; ernest: ernie; eugene: gene; evgeny: zhenya evgeni; evgenia: ~zhenya;
  felicity: flick; ferdinand: ferdi ferdl; fernanda: nanda ~fer; fernando: nando ~fer; florian: flo;
  florence: flo flossie florrie; frances: ~fran ~frankie fanny; francesca: ~fran ~franci cesca; francesco:
  franco cesco checco; francisco: paco pancho curro kiko chico; francis: ~frank; franklin: ~frank;
  franziska: ~franzi sissy; frederick: fred freddie rick fritz; frederic: fred; friedrich: fritz fred;
  fredrik: ~fredde; gabriel: ~gabe ~gabi; gabriela: ~gabi ~gaby; gabriele: ~gabi ~gaby ~lele; geoffrey:
  geoff jeff; georg: ~schorsch jorg; george: georgie; georgios: giorgos yorgos george; gerald: ~gerry jerry;
  gerard: ~gerry ger; gerhard: ~gerd hardy; gertrude: ~trudy gertie; gertrud: ~trude; gianluca: luca;
  giovanni: gianni nanni vanni; giuseppe: beppe peppe pino; giuseppina: pina giusi; gregory: greg gregg;
  grzegorz: grzesiek; guillermo: ~memo ~guille; gunter: gunni; gwendolyn: gwen; harold: ~harry ~hal;
  heinrich: heinz heiner heini hinnerk; helena: ~lena ~hela; helene: leni ~lena; henry: ~harry hank ~hal;
  hendrik: ~henk rik; herbert: ~bert herb; hildegard: hilde; howard: howie; hubert: ~bert; ibrahim: ibo
  ibra; ignacio: nacho; ingeborg: inge; ioannis: yannis giannis; irina: ~ira; isabel: isa ~bel belle
  izzy; isabella: isa ~bella izzy; istvan: pista; ivan: ~vanya; jacob: jake jakob; jacqueline: jackie;
  jakub: kuba; james: jim jimmy jamie jem; jan: janek; jane: janey; janet: ~jan; javier: javi; jeffrey:
  jeff; jennifer: jen jenny jenn; jeremy: jez jem jerry; jerome: jerry; jesus: chucho chus; jessica: jess
  jessie; joachim: jochen achim jo; joanna: ~jo asia joasia; joanne: ~jo; johann: hans hannes; johanna:
  ~hanna ~jo; johannes: hans hannes joost jannes; john: jack johnny; jonathan: jon jonny jono; joao:
  ~joca; joaquin: ~quino; jorg: jorgi; jose: pepe; josef: sepp seppi jupp; joseph: joe joey; josephine:
  ~jo josie; joshua: josh; juan: juanito; judith: judy; julia: ~jule ~jules; julian: ~jules; juliane: ~jule;
  jurgen: jurg; karolina: ~karo; katarina: ~kata ~kat; katarzyna: kasia kaska; katharina: kathi kati
  ~katja kathy; katherine: kate kathy ~kat ~kit katie kay; kathleen: kathy kate; kathryn: kate kathy
  katie; kathrin: kati kathi; kenneth: ken kenny; kimberly: ~kim; klaus: ~claus; konstantinos: kostas;
  konstantin: ~kostya; krzysztof: krzysiek; larisa: ~lara; laurence: ~larry ~laurie; lawrence: ~larry
  ~laurie; leonard: ~leo ~len lenny; leonardo: ~leo; lorenzo: renzo; louis: ~lou louie; louise: ~lou; lucas:
  luke; ludwig: ~wiggerl lutz; luis: lucho; lyudmila: ~mila ~luda; magdalena: ~magda ~lena leni; maciej:
  maciek; malgorzata: gosia malgosia; manuel: manolo ~manu ~manny; manuela: ~manu; marcin: marcinek; marcus:
  ~marc; margaret: maggie meg peggy ~rita madge marge greta; margarete: ~grete gretel ~rita; margherita:
  ~rita; maria: ~mia ~mari maruja; mariusz: mario; martin: marty; mary: molly polly; mateusz: mateo; matteo:
  teo; matthew: matt matty mat; matthias: matze hias mats; mathias: matze; maximilian: max; maxim: max;
  maksim: max; maxwell: max; megan: meg; mehmet: memo; melanie: ~mel; melissa: ~mel lissa; mercedes:
  merche; michael: mike mick mickey micky mikey michi; michal: misiek; michel: ~mich; miguel: miki; mikael:
  micke; mikhail: misha; milan: ~mili; mohamed: mo moh; mohammed: mo moe; muhammad: mo; monika: moni;
  natalia: ~nata ~talia natasha; nathalie: ~nath; nathan: ~nat ~nate; nathaniel: ~nat ~nate; nicholas: nick
  ~nicky nico nik; nicola: ~nicky ~nic; nicolas: ~nico nick; nicole: ~nicky ~nic; nikolai: kolya; nikolaos:
  nikos; nikolaus: klaus niko nik; norbert: ~bert nobby; olga: ~olya; oliver: ~ollie ~oli; olivia: ~liv
  ~livvy; olivier: ~oli; oswald: ozzie; pamela: pam; patricia: ~pat ~patty ~tricia trish; patrick: ~pat
  ~paddy rick; pavel: pasha; pawel: pawelek; penelope: penny; peter: pete; philip: phil pip; philipp: phil
  lipp; phillip: phil; pierre: pierrot; pieter: piet; piotr: piotrek; rachel: rach; rafael: ~rafa;
  raffaele: ~lele; raymond: ray; rebecca: becky becca; reginald: reg reggie; reinhard: ~reini hardy;
  richard: rick dick rich richie ricky; robert: bob rob bobby robbie ~bert; roberta: ~bobbie; roberto:
  ~beto; roderick: rod; rodney: rod; ronald: ron ronnie; rosemary: rosie ~rose; rosario: ~charo; rudolf:
  rudi rolf; russell: russ; salvatore: ~toto turi; samantha: ~sam sammy; samuel: ~sam sammy; sandra: ~sandy;
  sebastian: ~seb basti bastian bas; sergei: seryozha; sergey: seryozha; shahid: shah; sigrid: ~sigi;
  sigmund: ~sigi; simone: ~simo; sofia: ~sofi ~sonya; sophie: ~soph; stanislav: ~stas standa; stanislaw:
  staszek stach; stefan: steff ~stef; stefanie: ~steffi ~stef; stefano: ~ste; stephanie: ~steph ~steffi;
  stephen: steve stevie ste; steven: steve stevie; stuart: stu; susan: sue susie suzy; susanne: susi sanne;
  suzanne: sue suzy; svetlana: ~sveta lana; tatiana: ~tanya ~tania; teresa: ~tere ~terry tess; terence:
  ~terry tel; theodore: ~theo ted teddy; theodor: ~theo; theresa: ~terry ~tess resi; thomas: tom tommy
  thom; thorsten: ~toto; timothy: tim timmy; tobias: tobi toby; tomas: tomek; tomasz: tomek; ulrich: ~uli
  ~ulli; ulrike: ~uli ~ulli ~rike; valentina: ~vale ~tina; valerie: ~val; vasily: vasya; veronica: ~vero
  ~ronnie; veronika: ~vero ~vroni; victor: ~vic; victoria: ~vic ~vicky tori; viktor: ~vitya; vincent: vince
  vinnie; vincenzo: enzo vince; virginia: ginny; vladimir: vlad vova volodya; vladislav: vlad; walter: walt
  wally; wilfred: wilf; wilhelm: willi willy; willem: ~wim pim; william: will bill billy willie liam;
  winifred: ~win winnie; wojciech: wojtek; wolfgang: wolf wolfi; yuri: yura; zachary: zach zack; zbigniew:
  zbyszek; zsuzsanna: zsuzsa;
`;
