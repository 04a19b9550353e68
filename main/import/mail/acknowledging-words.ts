/**
 * The words a bare acknowledgement is made of, in English, German, French and Spanish. An answer ("yes", "no", a date)
 * is more than an acknowledgement and is not among them.
 */

function words(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(' ')));
}

/** Words of which an acknowledgement has at least one. */
export const acknowledging = words(
  'thanks thank thanx thx thnx tnx tks ty cheers ok okay okey k kk great good perfect excellent awesome amazing super',
  'nice cool fine brilliant wonderful lovely fantastic noted understood agreed appreciated appreciate ack roger received',
  'got do done sounds works welcome congrats congratulations wow',
  'danke dank dankeschön bedanke prima klasse toll klar passt erhalten verstanden super gerne perfekt einverstanden',
  'merci parfait reçu bien entendu génial impeccable',
  'gracias vale perfecto genial recibido entendido estupendo',
);

/** Words that say nothing by themselves: what surrounds a "thanks", greetings, closings. */
export const accompanying = words(
  'you your so very much many lot lots a the for to all again it this that is was of and with in me my our us i we will',
  'm re ll s help reply replying response email e mail message note info information update quick answer time support',
  'feedback kindly just be looks too really no problem worries all best kind warm warmest regards wishes',
  'sincerely yours br rgds brgds hi hello hey dear have day weekend week evening everyone team folks both guys',
  'vielen herzlichen besten schönen lieben dir ihnen euch sie ihr ihre für die das den der alles gut schön sehr nochmals',
  'nochmal antwort nachricht rückmeldung hilfe info infos schnelle viele liebe beste freundliche freundlichen grüße',
  'grüßen grüsse gruß gruss mit lg vg mfg bg hallo guten tag morgen liebe lieber und auch mir habe ich',
  'beaucoup mille pour votre ta ton vos tes réponse message retour aide encore à de la le les bonjour salut cher chère',
  'cordialement bien amicalement bonne bon journée soirée vous toi tout toute tous très c est et je j ai',
  'muchas muchísimas mil por tu su el la los respuesta mensaje ayuda de nuevo hola querido querida estimado estimada un',
  'saludo saludos cordial cordiales abrazo todo muy y buen buena día',
);
