/** Messengers whose names mean nothing else; endings of languages that inflect them are let pass. */
export const messengers: readonly string[] = [
  'skype',
  'skyp',
  'telegram',
  'телеграм',
  'whatsapp',
  'wechat',
  'weixin',
  '微信',
  '微信号',
  'threema',
  'viber',
  'kakaotalk',
  'kakao',
  'gtalk',
  'google talk',
  'yahoo messenger',
  'zalo',
  'keybase',
  'discord',
  'snapchat',
]

/** Messengers whose names are words of their own: only what has the form of a name there is one. */
export const messengersOfWords: readonly string[] = ['signal', 'wire', 'session', 'line', 'tg']

/** What a name in a messenger is called, behind that of the messenger. */
export const chatLabels: readonly string[] = [
  ...[
    'name',
    'names',
    'id',
    'ids',
    'user',
    'username',
    'user name',
    'handle',
    'nick',
    'nickname',
    'contact',
    'account',
  ],
  ...['address', 'tag', 'number', 'benutzer', 'benutzername', 'kontakt', 'konto', 'kennung', 'adresse', 'nummer'],
  ...['pseudo', 'identifiant', 'usuario', 'cuenta', 'contacto', 'contatto', 'utente', 'adres', 'naam', 'namn', 'navn'],
]

/** Words that lead from a messenger to a name in it: `on Telegram, she is …`, `Skype me at …`. */
export const chatLeads: readonly string[] = [
  ...[
    'is',
    'me',
    'us',
    'him',
    'her',
    'them',
    'at',
    'as',
    'on',
    'i am',
    "i'm",
    'she is',
    'he is',
    'my name is',
    'under',
  ],
  ...['ist', 'als', 'unter', 'bin ich', 'ich bin', 'heiße ich', 'melden', 'erreichbar', 'reachable', 'available'],
  ...['est', "c'est", 'sous', 'je suis', 'joignable', 'es', 'soy', 'como', 'localizable', 'è', 'sono', 'come'],
  ...[
    'raggiungibile',
    'jest',
    'jako',
    'to',
    'är',
    'er',
    'heter',
    'hedder',
    'som',
    'é',
    'sou',
    'je',
    'add',
    'ping',
    'lautet',
    'heißt',
    'sono',
    'a',
  ],
]

/** Words of what many read: a channel or a room has no owner. */
export const publicChats: readonly string[] = [
  ...['channel', 'channels', 'group', 'groups', 'room', 'community', 'bot', 'bots', 'server', 'feed', 'news', 'chat'],
  ...['kanal', 'gruppe', 'raum', 'canal', 'groupe', 'grupo', 'sala', 'salon', 'canale', 'gruppo', 'kanał', 'grupa'],
  ...['kanaal', 'groep', 'grupp', 'gruppen', 'канал', 'группа', 'supergroup', 'announcements'],
]
