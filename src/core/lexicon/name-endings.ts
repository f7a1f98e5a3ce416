/** What languages put behind a name, written in folded letters: see `parse/privacy/folded.ts`. */

/** `Theisens Idee`, `die Theisensche Idee`, `Schulzens Idee`: whoever owns something, in German. */
export const ownerEndings = ['s', 'sche', 'schem', 'schen', 'scher', 'sches']
/** Behind `s`, `x` and `z` alone, since `Bergens` is of the town. */
export const ownerEndingsOfHissing = ['ens']

/** Cases of languages that leave the first name as it is: `Tim Theisenin ehdotus`, `Tim Theisenille`. */
export const caseEndings = ['in', 'ia', 'ille', 'illa', 'ilta', 'ista', 'issa', 'iin']

/** Cases of languages that put both names into them: `Tima Theisena`, `Timem Theisenem`, `Тима Тейсена`. */
export const caseEndingsOfFirst = ['a', 'e', 'y', 'u', 'em', 'om', 'owi', 'ovi', 'а', 'е', 'у', 'ы', 'ем', 'ом']
export const caseEndingsOfLast = [...caseEndingsOfFirst, 'iem', 'ego', 'emu', 'ого', 'ому', 'ой', 'ым']

/** Words before a thing that is called by a name and not before a name of two: `das Theisen-Papier`. */
export const articles = ['das', 'dem', 'den', 'der', 'des', 'die', 'ein', 'eine', 'einem', 'einen', 'einer', 'het']

/** Particles and forms of address behind a Korean name, of which the shorter names are parts of other words. */
export const koreanEndings = [
  ...['가', '이', '은', '는', '을', '를', '의', '에', '와', '과', '도', '만', '로', '랑'],
  ...[
    '에게',
    '에게서',
    '께',
    '께서',
    '한테',
    '부터',
    '까지',
    '이랑',
    '님',
    '님이',
    '님은',
    '님께서',
    '씨',
    '씨가',
    '씨는',
    '씨의',
  ],
]
