/**
 * Words of subjects that say nothing about what two people share: the glue of a language, and what every office writes about. Written
 * for this project by hand.
 */
const glue = {
  english: `a about above after again all also am an and any are aren as at be because been before being below between both but by can
    cannot could couldn did didn do does doesn doing don done down during each else even ever every few for from further get gets
    getting give given go goes going gone good got great had has hasn have haven having he her here hers him his how however i if in
    into is isn it its itself just know last least less let like ll made make many may maybe me might more most much must my myself
    need needed needs new next no non none nor not now of off ok okay on once one only onto or other our ours out over own per please
    pls plz put re really right s same see seen she should shouldn since so some soon still such sure take than thank thanks that the
    their them then there these they thing things this those though through till to today together tomorrow tonight too two three
    four five under until up upon us use used using ve very via want wants was wasn way we well were what when where which while who
    whom why will wish with within without won would wouldn yes yesterday yet you your yours`,
  german: `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist bitte da danke dann das dass
    dein deine dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer
    eines er es etwas euch euer eure für gegen gibt gute guten gut habe haben hat hatte heute hier hin ich ihm ihn ihnen ihr ihre
    ihren im in ins ist ja jede jeden jeder jetzt kann kannst kein keine können man mehr mein meine meinen mich mir mit morgen muss nach
    nicht nichts noch nun nur ob oder ohne schon sehr sein seine sich sie sind so soll über um und uns unser unsere unter viel vom von
    vor war was weil wenn wer werden wie wieder will wir wird wo zu zum zur zwei`,
  french: `à ai au aucun aussi autre aux avec avez avoir bien bonjour bonsoir ça car ce cela ces cet cette chez comme dans de demain des
    deux du elle elles en encore est et été être eu fait faire hier il ils je jour la là le les leur lui ma mais me merci mes moi mon
    ne nos notre nous on ont ou où par pas peu peut plus pour pourquoi quand que quel quelle qui sa sans se ses si son sont sur ta te
    tes toi ton tous tout toute très tu un une vers vos votre vous y`,
  spanish: `a al algo algún ante antes así aún aunque bien buenas buenos cada casi como con contra cual cuando de del desde donde dos el
    él ella ellas ellos en entre era es esa ese eso esta está estas este esto estos fue gracias ha hace hacer han hasta hay hola hoy la
    las le les lo los mañana más me mi mis mucho muy nada ni no nos nosotros o os otra otro para pero poco por porque pues que qué quien
    se sea según ser si sí sin sobre son su sus también tan te tengo tiene todo todos tu tus un una uno y ya yo`,
};

const office = `action additional address agenda agreement alert analysis announcement answer answers appointment approval approved attached
  attachment available back birthday book bug call calendar cancel canceled cancelled card case cc center change changed changes chat
  check checklist class coffee comment comments company conf conference confirm confirmation confirmed contact contract copy
  correction current customer daily data date dates day days deal deadline demo department desk detail details dinner discussion doc
  docs document documents draft drafts drink email emails employee end enquiry error event expense expenses fax feedback file files
  final find first fix fixed follow followup form forms forward fri friday full fun fw fwd fyi general group hello help hey hi hire
  holiday home hour hours house id idea ideas important info information inquiry interview intro introduction invitation invite
  invoice issue issues item items job joke jokes kickoff letter line link links list lists look lunch mail mailing management manager meet
  meeting meetings memo message minutes missed mon monday month monthly months morning move name night note notes notice notification
  number numbers office offer online open options order organization out pack page paper party password patch pay payment people person
  phone photo photos pic picture pictures pics plan plans point position possible post presentation problem problems process progress
  project projects proposal quarter quarterly quarter question questions quick quote reading receipt regarding register reminder
  reply report reports request requested requests required reservation resource response result results resume review reviewed revised
  revision rfc room rsvp sale sales sample sat saturday schedule scheduled second section service services session set sheet shift
  short sign slides small something staff start status story stuff subject submission summary sun sunday support system table talk task
  tasks team template test tests thoughts thu thursday ticket tickets time times timing tip todo topic training transfer travel trip
  trouble tue tuesday update updated updates upcoming urgent user vacation version visit visitors wed wednesday week weekend weekly
  weeks welcome white work working workshop year years yearly
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  antwort anfrage angebot angebote anruf antrag arbeit aufgabe bericht besprechung bestellung bewerbung dank einladung entwurf erinnerung
  feiertag frage fragen freitag gespräch grüße info infos jahr liste mahnung mittag mittwoch montag nachricht neu neue neues neuer plan
  planung problem protokoll rechnung samstag sonntag stand termin termine test treffen unterlagen urlaub vertrag vorschlag woche
  januar februar märz mai juni juli oktober dezember dienstag donnerstag
  commande compte demande devis document facture fichier invitation jeudi lundi mardi mercredi message midi nouvelle nouvelles ordre projet
  question questions rappel rapport rendez réponse réunion samedi semaine vendredi dimanche vacances
  archivo consulta correo cotización documento duda factura fecha informe invitación jueves lunes martes mensaje miércoles pedido
  pregunta proyecto recordatorio respuesta reunión sábado semana solicitud viernes domingo vacaciones`;

const words = (text: string) => text.trim().split(/\s+/);

/** In small letters. */
export const commonWords: ReadonlySet<string> = new Set([
  ...Object.values(glue).flatMap(words),
  ...words(office),
]);
