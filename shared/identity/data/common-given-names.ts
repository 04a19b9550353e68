/**
 * Given names many people bear, in plain letters: they tell which part of a name is the given one, and a full name of
 * which both parts are common says little. Written for this project by hand, as common-surnames.ts. Names that are as
 * often surnames (Kelly, Martin, Paul) stand here on purpose: they make the order of a name uncertain.
 */
const byLanguage: Readonly<Record<string, string>> = {
  english: `aaron abigail adam adrian aidan alan albert alec alexander alexandra alexis alfred alice alison allan allen
    amanda amber amelia amy andrea andrew andy angela anita ann anna anne annie anthony april arthur ashley audrey
    barbara barry beatrice becky ben benjamin bernard beth betty beverly bill billy blake bob brad bradley brandon brenda
    brent brett brian bruce bryan caitlin callum cameron carl carla carol caroline carolyn carrie catherine cecilia
    chad charles charlie charlotte chelsea cheryl chris christian christina christine christopher claire clara claude
    clifford clive clyde colin connor corey courtney craig crystal curtis cynthia daisy dale dan dana daniel danielle
    danny darren dave david dawn dean deborah debra denise dennis derek diana diane dominic don donald donna doris
    dorothy doug douglas duncan dylan earl eddie edgar edith edmund edward eileen elaine eleanor elizabeth ella ellen
    elliot ellie elsie emily emma eric erica erin ernest ethan eugene eva evan evelyn faith fiona florence frances
    francis frank fred frederick gabriel gail gareth gary gavin gemma geoffrey george gerald gerard gillian gina glen
    glenn gloria gordon grace graham grant greg gregory guy hannah harold harriet harry harvey hazel heather hector
    heidi helen henry herbert holly hope howard hugh hugo ian imogen irene iris isaac isabel isabella ivan ivy jack
    jackie jackson jacob jacqueline jade jake james jamie jan jane janet janice jason jasmine jay jean jeff jeffrey jennifer
    jenny jeremy jerry jesse jessica jill jim jimmy jo joan joanna joanne joe joel john johnny jon jonathan jordan joseph
    josephine josh joshua joy joyce juan jude judith judy julia julian julie june justin karen karl kate katherine kathleen
    kathryn kathy katie kay keith kelly ken kenneth kerry kevin kieran kim kimberly kirsty kristen kurt kyle lance larry
    laura lauren laurence laurie lawrence leah lee leo leon leonard leslie lewis liam lily linda lindsay lisa liz lloyd
    logan lois lorraine louis louise lucas lucy luke lydia lynn madison malcolm marcus margaret maria marian marie
    marilyn marion marjorie mark marshall martha martin marvin mary mason matt matthew maureen maurice max maxwell megan
    melanie melissa melvin mercy michael michelle mick miguel mike mildred miles miranda mitchell molly monica morgan
    muriel murray nancy naomi natalie natasha nathan neil nelson nicholas nick nicola nicole nigel noah noel nora norman
    olive oliver olivia oscar owen pam pamela pat patricia patrick paul paula pauline peggy penny perry pete peter phil
    philip phillip phoebe phyllis polly rachel ralph randall randy ray raymond rebecca reed reg reginald rhys richard
    rick ricky rita rob robert roberta robin rod rodney roger roland ron ronald rory rose rosemary ross roy ruby russell
    ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian shane shannon sharon shaun sheila shirley
    sidney simon sophia sophie spencer stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan
    suzanne sylvia tamara tammy tara taylor ted teresa terence terry thelma theodore theresa thomas tiffany tim timothy
    tina todd tom tony tracey tracy travis trevor tyler ursula valerie vanessa vera vernon veronica vicky victor victoria
    vincent viola violet virginia vivian wallace walter wanda warren warwick wayne wendy wesley wilfred will william winston
    wyatt yvonne zachary zoe`,
  german: `achim agnes albrecht alexandra alfons alois anja anke anneliese annette antje anton arnold astrid axel bastian
    beate benedikt bernd bernhard bettina birgit bjoern brigitte britta carina carsten christa christiane christof claudia
    clemens constanze cornelia corinna dagmar detlef dieter dietmar dirk doerte doris eckhard edeltraud elfriede elke elmar
    erich erika ernst erwin felix ferdinand florian franz franziska friedrich fritz gabriele georg gerda gerhard gertrud
    gisela guenter guenther gudrun gunnar guido gustav hanna hannelore hans harald hartmut heike heiko heiner heinrich
    heinz helga helmut henrik henrike herbert hermann hildegard holger horst hubert ilse ines inga inge ingeborg ingo
    ingrid jana jens joachim jochen johann johanna johannes jonas josef juergen jutta kai karin karla karsten kathrin
    katharina katja kerstin klaus konrad kirsten lars lena leonie lukas lothar ludwig luise lutz magdalena manfred manuela
    margarete marianne markus marlene martina mathias matthias maximilian meike michaela mirko monika nadine nina niklas
    norbert olaf otto peter petra philipp rainer ralf regina reiner reinhard renate rolf rosemarie ruediger rudolf sabine
    sandra silke silvia sigrid simone sonja stefan stefanie susanne svenja sven tanja theo thorsten tobias torsten udo ulf
    ulrich ulrike ursula ute uwe verena volker waltraud walter werner wilhelm winfried wolfgang wolfram yvonne`,
  french: `adele agathe alain amandine anatole andre anouk antoine antoinette arnaud aurelie baptiste benoit bernadette
    bertrand brigitte camille cecile celine chantal christophe clemence clement colette corinne damien delphine denis
    dominique edouard elise elodie emile emilie emmanuel estelle etienne fabien fabrice florent francois francoise
    frederic gaelle genevieve georges gerard gilles guillaume helene henri herve hubert isabelle jacques jeanne
    jerome jocelyne joel julien laurent lea lionel louis luc lucie ludovic madeleine manon marc marcel margaux
    marguerite marine mathieu mathilde maxime melanie michel mireille monique nathalie nicolas noemie odile olivier
    pascal pascale patrice philippe pierre quentin regis remi rene renee romain roland sandrine serge sebastien simone
    solange sylvain sylvie theo thibault thierry valentin veronique virginie xavier yann yannick yves yvette`,
  iberian: `adriana agustin alba alberto alejandra alejandro alfonso alicia alvaro amparo ana andres angel angeles antonia
    antonio arturo beatriz belen bruno carlos carmen catalina cesar clara claudio concepcion consuelo cristina cristobal daniela
    diego dolores edson eduardo elena elisa emilio enrique ernesto esperanza esteban eugenia fabio felipe fernanda fernando
    fernao filipa francisca francisco gabriela gilberto gloria gonzalo graciela guadalupe guillermo gustavo ignacio ines
    inmaculada irene isabel jaime javier jesus joana joao joaquin jorge jose josefa juan juana julia julio laura leonor
    leticia lorena lorenzo luciana lucia luis luisa luiz manuel manuela marcelo marcos margarita maria mariana mario marta
    mateo matias mauricio mercedes miguel miriam monica montserrat natalia nuria olga oscar pablo paloma patricia paulo
    pedro pilar rafael ramon raquel raul ricardo roberto rocio rodrigo rogerio rosa rosario ruben rui salvador santiago
    sara sergio silvia sofia soledad susana teresa thiago tomas valentina veronica vicente victor xavier ximena`,
  italian: `alberto aldo alessandra alessandro alessia alessio alfredo andrea angelo anna annalisa antonella antonio
    arianna barbara beatrice bruno carlo caterina chiara cinzia claudia claudio corrado cristiano daniela daniele dario
    davide debora domenico donatella elena eleonora elisa elisabetta emanuele emilio enrico enzo ettore eva fabio fabrizio
    federica federico filippo flavio francesca francesco franco gabriele giacomo gianluca gianni giorgia giorgio giovanna
    giovanni giulia giulio giuseppe giuseppina graziella guido ilaria ivan jacopo laura leonardo lorenzo luca lucia
    luciano luigi luisa manuela mara marcello marco margherita maria mario marta martina massimo matteo maurizio mauro
    michela michele mirko monica nicola nicoletta paola paolo patrizia piero pietro raffaele renato riccardo rita
    roberta roberto rocco rosa salvatore sandro sara sergio silvana silvia simona simone stefania stefano tiziana tommaso
    umberto valentina valeria valerio vincenzo vittorio`,
  nordic: `agneta anders anette anneli annika arne arvid asa asbjorn astrid axel bengt birgitta bjorn bo bodil britt camilla
    carina christer dag eero egil einar eirik elin elisabet emil erik erling ester eva fredrik freja frida geir gerd gro
    gun gunilla gunn gunnar gunvor haakon hakan halvor hanne hans harald heidi heikki helge helle henning henrik hilde ida
    inga inger ingeborg ingrid ivar jacob jan jarl jens jesper jon jonas jorgen jukka juha jussi kaisa karin kari kasper
    katrine kjell klara knut kristian kristin kristina lars lasse leif lena liisa lise lotta maj malin marit marja markku
    mats matti mette mia mikael mikko mikkel morten nils nina ola olav ole olof paivi pekka per pernille pia pirkko rasmus
    rikke ronja rune sanna sari signe sigurd siri solveig soren stig stina sunniva susanne svein sven svend tapio terje thor timo
    tomas tone tor tore torbjorn tove trine troels trond tuomas ulf ulla ulrika vidar viggo ville`,
  slavic: `adam agata agnieszka alena aleksander aleksandar aleksandr aleksandra aleksei alexei ales aleksy ana anastasia
    anatoly andrei andrej andrzej anezka anna anton arkady artem barbora bartosz beata bogdan bohdan boris bozena branko
    danuta daria darko david denis dmitri dmitry dmytro dragan dusan edyta ekaterina elena elzbieta eva ewa evgeny evgenia
    filip galina goran grzegorz hana halina igor ilya irena irina iva ivan ivana iveta iwona jadwiga jakub jan jana janusz
    jarmila jaroslav jelena jerzy jiri joanna jozef julia justyna kamil karel karol katarina katarzyna kateryna kinga
    konstantin krystyna krzysztof ksenia ladislav larisa lenka leonid libor lidia ludmila lubos lukas lukasz lyudmila
    maciej magda magdalena maja malgorzata marcin marek maria mariusz marko marta martin maryna mateusz maxim maksim
    michal mikhail mila milan milena milica miloslav miroslav mykola nadezhda natalia natalya nikola nikolai oksana ola
    oleg oleh olena olga pavel pavla pawel petr petra piotr radek rafal roman ruslan ryszard sergei sergey serhiy sasha
    slobodan snezana stanislav stanislaw stefan svetlana svitlana taras tatiana tatyana tereza tomas tomasz urszula vaclav
    vadim valentina vasily vera veronika viktor viktoria vitaly vladimir vladislav vojtech volodymyr wojciech yana
    yaroslav yulia yuri zbigniew zdenek zofia zuzana zoran`,
  balkan: `adrian alina andreea anca bogdan calin cristian costin dan dana doina dumitru elena florin gabriela gheorghe ileana
    ioana ion ionut iulia laurentiu liviu lucian marius mihaela mihai mircea nicoleta octavian radu raluca razvan sorin
    stefan tudor vasile viorel vlad dimitris eleni georgios giorgos giannis ioannis katerina konstantinos kostas maria
    nikolaos nikos panagiotis sofia spyros stavros vasiliki vassilis agnes andras anita aniko attila balazs bela csaba
    eszter ferenc gabor gergely geza gyorgy gyula ildiko imre istvan janos jozsef judit kata katalin krisztina laszlo
    levente mihaly miklos monika noemi peter reka sandor tamas tibor timea zoltan zsofia zsolt zsuzsanna`,
  turkish: `abdullah adem ahmet ali asli aylin ayse aysel baris bulent burak cem cemal deniz ebru elif emine emre ercan
    erdem erkan fatih fatma ferhat gokhan gul gulsen hakan halil hasan hatice huseyin ibrahim ismail kemal levent mehmet
    melek merve mert murat mustafa nur orhan osman ozge ozgur ozlem pinar ramazan recep selim selin serkan sevgi sinan
    suleyman tolga tuncay ugur umit yasemin yasin yusuf zehra zeynep`,
  arabic: `abbas abdul abdullah adel ahmad ahmed aisha ali amal amina amir amira anwar ayman aziz bilal dalia dina fadi
    faisal farah farid fatima fatma habib hadi hala hamid hamza hana hani hasan hassan huda hussain hussein ibrahim iman
    ismail jamal jamil kamal karim khaled khalid laila layla leila mahmoud mahmud malik mariam mahdi maryam mohamed mohammad
    mohammed mona mostafa muhammad mustafa nabil nada nadia nasser noor nour omar osama rami rania rashid reem saad said
    salim salma sami samir samira sara selma sherif tamer tarek tariq wael walid yasmin yasser youssef yusuf zainab zaid
    zeinab ali reza mehdi amir hossein farhad arash shirin parisa nasrin avi chaim dov eitan eyal gal hadas moshe noa
    ofer ori rivka ronen shira shlomo tal yael yair yosef yossi`,
  indian: `abhishek aditi aditya ajay akash amit amita anand anil anita anjali ankit anu arjun arun asha ashish ashok bharat
    deepa deepak devi dinesh divya gaurav geeta gita gopal hari harish indira jaya jyoti karan kavita kiran krishna lakshmi
    lata mahesh manish manoj meena meera mohan mukesh naveen neha nikhil nisha nitin padma pooja prakash pradeep prasad
    praveen preeti prem priya rahul raj rajesh rajiv rakesh ramesh rani ravi rekha ritu rohan rohit sandeep sanjay sanjeev
    santosh satish seema shankar shanti shilpa shweta sita sneha sonia sudha suman sunil sunita suresh swati usha vandana
    varun vijay vikas vikram vinod vishal vivek imran asif farhan naveed nadeem zahid shahid bushra saima`,
  chinese: `bo cheng chao fang fei gang hao hong hua hui jian jie jing juan jun kai lan lei li lin ling mei min ming na
    ning peng ping qiang qing rong rui shan tao ting wei wen xia xiang xiao xin xue yan yang yi ying yong yu yuan yue
    yun zhen zhi xiaoming xiaohong jianguo weiming meiling`,
  korean: `minji minjun minseo minsu jiho jihoon jiwoo jiwon jimin jisoo jinwoo hyunwoo hyeonwoo hyejin haeun eunji
    eunjung seojun seoyeon sujin sunghoon sungmin soojin soyoung sangwoo youngho youngsoo yuna yujin dongwook taehyung
    seungmin kyungsoo heejin`,
  japanese: `aiko akari akira aya ayumi chieko daichi daisuke emi eriko haruka haruki haruto hideki hiroko hiromi hiroshi
    hiroyuki jun junichi junko kaori kazuko kazuo keiko ken kenichi kenji kenta koji kumiko kyoko makoto mai mami manabu
    mari mariko masako masaru mayumi megumi michiko mika miki minoru misaki mitsuko miyuki naoki naoko naomi noriko osamu
    rie rin ryo ryota sachiko sakura satoshi satomi shigeru shinji shinichi shoko sho shota takashi takeshi taro tatsuya tomoko
    tetsuya toshio toshiko tsuyoshi yasuhiro yasuko yoichi yoko yoshiko yoshio yui yuka yuki yukiko yuko yumi yumiko yuta`,
  vietnamese: `anh bao binh chi cuong dat duc dung giang ha hai hang hanh hieu hoa hoang hong hue hung huong huy khanh khoa kim
    lan linh loan long mai minh my nam nga ngan ngoc nhung phong phuc phuong quan quang quynh son tam tan thanh thao thi
    thu thuy tien toan trang trinh trung tu tuan tung van viet vinh xuan yen`,
  african: `abena adaeze ade adwoa akosua ama amara amina babajide bola chiamaka chidi chinedu chioma ebele emeka femi
    folake funmi ifeoma ikenna kelechi kofi kojo kwabena kwame kwaku kwesi mamadou moussa ngozi nnamdi nneka obinna
    oluwaseun segun sipho tendai thabo thandeka themba tunde uche yaw zanele abdoulaye aissatou fatou ibrahima
    ousmane juma wanjiru njeri wambui achieng otieno mercy blessing`,
};

/** All of them, whatever the language. */
export const commonGivenNames: ReadonlySet<string> = new Set(
  Object.values(byLanguage).flatMap((names) => names.trim().split(/\s+/)),
);
