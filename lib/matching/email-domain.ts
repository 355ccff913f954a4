/** Where anybody gets an address: that two people have one there says nothing about them. */
const freeMail: ReadonlySet<string> = new Set(
  [
    'gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.de hotmail.fr hotmail.it live.com live.de',
    'live.nl msn.com yahoo.com yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.co.uk ymail.com aol.com aol.de icloud.com',
    'me.com mac.com gmx.com gmx.de gmx.at gmx.ch gmx.net gmx.fr web.de freenet.de t-online.de arcor.de posteo.de',
    'mailbox.org proton.me protonmail.com tutanota.com tuta.com zoho.com mail.com email.com fastmail.com hushmail.com',
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it telefonica.net',
    'ziggo.nl kpnmail.nl telenet.be skynet.be bluewin.ch hispeed.ch aon.at chello.at drei.at kabsi.at btinternet.com',
    'sky.com virginmedia.com wp.pl o2.pl onet.pl interia.pl seznam.cz email.cz centrum.cz azet.sk abv.bg mail.bg',
    'freemail.hu citromail.hu inbox.lv mail.ee sapo.pt comcast.net verizon.net att.net qq.com 163.com yandex.com',
    'yandex.ru mail.ru',
  ]
    .join(' ')
    .split(' '),
)

/**
 * The domain of an address where it belongs to a company: two with the same one are colleagues.
 *
 * @param emailKey as `normaliseEmail` answers it
 * @returns nothing for providers at which anybody gets an address
 */
export function companyDomain(emailKey: string): string | undefined {
  const domain = emailKey.slice(emailKey.lastIndexOf('@') + 1)
  return domain === '' || freeMail.has(domain) ? undefined : domain
}
