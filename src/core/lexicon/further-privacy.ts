import type { PrivacyWords } from './privacy-words.ts'

/** Labels alone, of languages in which single details stand in minutes that are written in another. */
export const furtherLanguages: readonly PrivacyWords[] = [
  // Portuguese
  toWords({
    password: ['senha', 'senhas', 'palavra passe', 'palavra chave'],
    pin: ['senha de acesso', 'código de acesso', 'código da reunião', 'código da conferência', 'código pin'],
    telephone: ['telefone', 'telefones', 'telemóvel', 'telemovel', 'celular', 'fone', 'ramal'],
    call: ['ligar para', 'ligue para'],
    room: ['id da reunião', 'número da reunião', 'id da sala'],
    is: ['é', 'agora é', 'fica', 'continua', 'mantém'],
    of: ['do', 'da', 'de', 'para', 'para o', 'para a'],
    noSecret: ['ver', 'veja', 'a', 'o', 'na', 'no', 'não', 'sem', 'será'],
  }),
  // Dutch
  toWords({
    password: ['wachtwoord', 'wachtwoorden', 'wachtwoordcode'],
    pin: ['toegangscode', 'pincode', 'deelnemerscode', 'vergadercode', 'conferentiecode'],
    telephone: ['telefoon', 'telefoonnummer', 'mobiel', 'inbelnummer'],
    call: ['bel', 'bellen naar'],
    extension: ['toestel'],
    of: ['van', 'voor', 'voor de', 'van de'],
    noSecret: ['vergeten', 'zie', 'is', 'niet', 'geen', 'de', 'het', 'wordt', 'vraag'],
    room: ['vergadering id', 'vergader id', 'vergaderings id'],
  }),
  // Polish
  toWords({
    password: ['hasło', 'hasła', 'hasłem'],
    is: ['jest'],
    pin: ['kod dostępu', 'kod pin', 'kod spotkania', 'kod konferencji'],
    of: ['do', 'dla'],
    noSecret: ['zapomniałeś', 'zapomniane', 'zob', 'patrz', 'jest', 'nie', 'bez', 'w', 'na', 'do', 'ok', 'brak'],
    telephone: ['telefon', 'tel kom', 'tel. kom', 'kom', 'komórka'],
    room: ['id spotkania', 'kod spotkania', 'numer spotkania', 'identyfikator spotkania', 'identyfikator'],
  }),
  // Swedish, Danish and Norwegian
  toWords({
    password: ['lösenord', 'lösenordet', 'adgangskode', 'adgangskoden', 'kodeord', 'kodeordet', 'passord', 'passordet'],
    is: ['är', 'er'],
    of: ['för', 'till', 'til', 'for'],
    noSecret: ['glemt', 'glömt', 'se', 'är', 'er', 'inte', 'ikke', 'ingen', 'fås'],
    pin: ['åtkomstkod', 'möteskod', 'mødekode', 'møtekode', 'mötespin', 'mødepin', 'møtepin'],
    telephone: ['telefonnummer', 'mobilnummer', 'mobiltelefon', 'tlf', 'mob'],
    room: ['mötes id', 'mötesid', 'møde id', 'mødeid', 'møte id', 'møteid'],
  }),
  // Russian
  toWords({
    password: ['пароль', 'пароли'],
    pin: ['код доступа', 'пин код', 'пин', 'код конференции'],
    telephone: ['телефон', 'тел', 'моб', 'мобильный', 'факс'],
    of: ['от', 'для'],
    noSecret: ['см', 'смотри', 'не', 'нет', 'в', 'на', 'тот', 'тоже', 'будет', 'у', 'без'],
    call: ['звонить', 'звоните', 'звонить по'],
    extension: ['доб'],
    room: ['идентификатор конференции', 'идентификатор встречи', 'номер встречи', 'номер конференции'],
  }),
  // Japanese
  toWords({
    password: ['パスワード', 'パスコード'],
    is: ['は'],
    pin: ['パスコード', 'アクセスコード', '暗証番号'],
    telephone: ['電話', '電話番号', '携帯', '携帯電話', '内線'],
    room: ['ミーティングid', '会議id', '会議番号'],
  }),
  // Chinese
  toWords({
    password: ['密码', '密碼', '会议密码', '會議密碼', '口令'],
    is: ['是', '为', '為'],
    pin: ['密码', '密碼', '会议密码', '會議密碼', '验证码', '接入码'],
    telephone: ['电话', '電話', '手机', '手機', '联系电话', '分机'],
    room: ['会议号', '會議號', '会议 id', '会议id', '房间号'],
  }),
]

function toWords(labels: Partial<PrivacyWords>): PrivacyWords {
  return {
    password: [],
    key: [],
    pin: [],
    locked: [],
    telephone: [],
    call: [],
    extension: [],
    room: [],
    mail: [],
    is: [],
    of: [],
    noSecret: [],
    reference: [],
    counted: [],
    ...labels,
  }
}
