/** Hosts that give mailboxes to anybody, beside those of `mailbox-hosts.ts`; a shared one says nothing about a company. */
export const publicHosts: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp hotmail.com hotmail.co.uk
  hotmail.de hotmail.fr hotmail.it hotmail.es live.com live.de live.fr live.it live.nl live.co.uk msn.com yahoo.com
  yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.co.in yahoo.co.jp yahoo.com.br yahoo.com.au ymail.com
  rocketmail.com icloud.com me.com mac.com aol.com aol.de aim.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de
  freenet.de arcor.de online.de posteo.de posteo.net mailbox.org proton.me protonmail.com protonmail.ch pm.me
  tutanota.com tuta.com fastmail.com fastmail.fm hushmail.com zoho.com mail.com email.com usa.com orange.fr wanadoo.fr
  free.fr sfr.fr laposte.net neuf.fr numericable.fr bluewin.ch hispeed.ch sunrise.ch libero.it tiscali.it virgilio.it
  alice.it tin.it telefonica.net terra.es sapo.pt uol.com.br bol.com.br terra.com.br btinternet.com virginmedia.com
  ntlworld.com sky.com talktalk.net blueyonder.co.uk ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl casema.nl
  telenet.be skynet.be telia.com bredband.net spray.se online.no getmail.no mail.dk jubii.dk suomi24.fi kolumbus.fi
  o2.pl wp.pl onet.pl interia.pl gazeta.pl seznam.cz centrum.cz email.cz azet.sk freemail.hu citromail.hu mail.ru bk.ru
  list.ru inbox.ru yandex.ru yandex.com ya.ru yandex.ua rambler.ru ukr.net i.ua abv.bg mail.bg qq.com 163.com 126.com
  sina.com sohu.com foxmail.com naver.com daum.net hanmail.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp
  rediffmail.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
  juno.com optonline.net shaw.ca rogers.com sympatico.ca telus.net bigpond.com optusnet.com.au xtra.co.nz`
    .trim()
    .split(/\s+/),
);
