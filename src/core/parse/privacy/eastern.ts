import { isChosen, isMixed } from './chosen.ts'
import type { Detector } from './detector.ts'

const is = '\\s?(?:是|为|為|は|：|:|=|，)?\\s?["\'「]?'

/** Behind labels of scripts that set no blanks between words: `密码是yanou20`, `パスワードは ajisashi20 です`, `wifi密码: x`. */
const password: Detector = {
  kind: 'password',
  sign: /密[码碼]|口令|パス|暗証|암호|비밀번호/,
  expression: new RegExp(
    `(?:密码|密碼|口令|パスワード|パスコード|パスフレーズ|暗証番号|암호|비밀번호)${is}([!-~]{4,40})(?![!-~])`,
    'gu',
  ),
  accept: (found) => {
    const bare = found.replace(/[.,;:)"']+$/, '')
    return isMixed(bare) || isChosen(bare) || /^\d{4,12}#?$/.test(bare) ? bare : null
  },
}

/** A name in a messenger: `加微信 jonasfalk88`, `我的微信是x`, `QQ群 55501234`. */
const chatName: Detector = {
  kind: 'chat name',
  sign: /微信|QQ|LINE/i,
  expression: new RegExp(
    `(?:微信(?:号|號|帐号|账号|帳號|\\s?id)?${is}([a-zA-Z][\\w-]{5,19})|QQ(?:号|群|群号|號)${is}(\\d{5,11})|LINE\\s?ID\\s?[:は]\\s?([a-z][a-z\\d._-]{4,20}))(?![\\w-])`,
    'gu',
  ),
}

/** The number of a meeting in groups: `腾讯会议:582-903-118`. */
const room: Detector = {
  kind: 'meeting room',
  isNumber: true,
  sign: /会议|會議|ミーティング|회의/,
  expression: new RegExp(
    `(?:会议|會議|会議|ミーティング|회의)(?:号|號|番号|\\s?id)?${is}(\\d{3}[ -]\\d{3,4}[ -]\\d{3,4})(?![\\d-])`,
    'giu',
  ),
}

export const eastern: readonly Detector[] = [room, password, chatName]
