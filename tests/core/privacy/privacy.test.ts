import { fc } from '../../property.ts'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import { findPrivate, redactText } from '../../../src/core/parse/privacy/privacy.ts'
import { writeHtml } from '../../../src/core/write/html/html.ts'
import { writeDocuments } from '../../../src/core/write/json.ts'
import { toSearchDocuments } from '../../../src/core/write/search/search.ts'
import { effortOf } from '../../effort.ts'
import { compileFiles, documentAt, type Files, minutes, toLines } from '../content.ts'

/** Everything of a record that leaves the house: pages, search index, JSON, findings, and the records themselves. */
function published(book: Book): string {
  const texts = [
    ...book.documents.map((document) => writeHtml(book, document)),
    writeDocuments(book),
    ...[...toSearchDocuments(book)].map(({ write }) => write().content),
  ]
  return [
    ...texts,
    JSON.stringify([book.documents, book.series, book.mentions.all, book.mentions.tickets, book.findings]),
  ].join('\n')
}

function kindsOf(text: string): string[] {
  return documentAt(compileFiles({ [minutes]: text })).privateDetails.map(({ kind }) => kind)
}

test.each(['mia.berg&#64;nordlab.example', 'mia.berg&commat;nordlab&period;example', 'mia&#x40;nordlab&#46;example'])(
  'an address with its signs as character references is one: %s',
  (text) => {
    expect(redactText(`Write to ${text} soon`)).toBe('Write to [e-mail address redacted] soon')
  },
)

describe('every private detail is found for what it is', () => {
  test.each([
    ['telephone number', 'Call +44 20 7946 0958 to join.', '7946'],
    ['telephone number', 'Call +41 (0)22 555 01 23.', '555 01'],
    ['telephone number', 'Call +15550100199.', '15550100199'],
    ['telephone number', 'From abroad 0041 22 555 01 23.', '555 01'],
    ['telephone number', 'Toll-free (555) 555-0123.', '0123'],
    ['telephone number', 'Or 1-555-555-0123.', '0123'],
    ['telephone number', 'Or 555.555.0123.', '0123'],
    ['telephone number', 'Phone: 022 555 0123', '0123'],
    ['telephone number', 'Tel. 5550123 is wrong, fax: 55501234', '55501234'],
    ['PIN', 'PIN: 482913', '482913'],
    ['PIN', 'The pin is 4829#', '4829'],
    ['PIN', 'PIN code = 48 29 13', '29 13'],
    ['PIN', 'passcode 482913', '482913'],
    ['PIN', 'Participant code: 482913#', '482913'],
    ['PIN', 'moderator PIN – 482913', '482913'],
    ['PIN', 'access code number 482913', '482913'],
    ['password', 'Password: hunter2x', 'hunter2x'],
    ['password', 'The password is swordfish9.', 'swordfish9'],
    ['password', 'pwd=Xk29z', 'Xk29z'],
    ['password', 'Passphrase: blue-horse-7', 'blue-horse'],
    ['meeting room', 'Join https://example.zoom.us/j/5550101234?pwd=Xk29z now', '5550101234'],
    ['meeting room', 'Join meet.google.com/abc-defg-hij', 'abc-defg-hij'],
    ['meeting room', 'https://nordlab.webex.com/meet/mia.berg', 'mia.berg'],
    ['meeting room', 'https://teams.microsoft.com/l/meetup-join/19abc', '19abc'],
    ['meeting room', 'Meeting ID: 555 010 1234', '010 1234'],
    ['meeting room', 'Zoom ID 5550101234', '5550101234'],
    ['meeting room', 'Conference room number: 555010', '555010'],
    ['e-mail address', 'Write to mia.berg+ops@lists.nordlab.example.', 'nordlab'],
    ['e-mail address', 'mia (at) nordlab.example', 'nordlab'],
    ['e-mail address', 'mia[at]nordlab[dot]example', 'nordlab'],
    ['e-mail address', 'zoë@nordlab.example', 'nordlab'],
    ['bank detail', 'Refunds to DE02 1203 0000 0000 2020 51', '2020 51'],
    ['identity number', 'Passport no. X5550123', 'X5550123'],
    ['date of birth', 'Mia Berg, born 14 March 1987', 'March 1987'],
    ['home address', 'Her home address: 12 Elm Road, Nordtown', 'Elm Road'],
    ['e-mail address', 'mia&#64;nordlab.example', 'nordlab'],
  ])('%s: %s', (kind, text, secret) => {
    const book = compileFiles({ [minutes]: `${text}\n` })
    expect(documentAt(book).privateDetails.map((detail) => detail.kind)).toContain(kind)
    expect(published(book)).not.toContain(secret)
    expect(writeHtml(book, documentAt(book))).toContain(`[${kind} redacted]`)
  })
})

describe('wherever a document may hold one, it is taken out and counted', () => {
  const image = '![x](plot.png)'
  test.each([
    ['paragraph', 'The PIN: 482913 is new.', ['482913']],
    ['bold label', '**PIN:** 482913', ['482913']],
    ['bold label, colon outside', '**PIN**: 482913', ['482913']],
    ['label and value emphasised apart', '*Password:* **hunter2x**', ['hunter2x']],
    ['label and value on two lines', 'PIN:\n482913', ['482913']],
    ['figures in groups', 'Passcode: 48 29 13', ['29 13']],
    ['value that is two things', 'Password: +44 20 7946 0958', ['7946']],
    ['list item', '- Join us\n  - PIN: 482913', ['482913']],
    ['quote', '> PIN: 482913', ['482913']],
    ['heading', '# Call\n\n## Dial +44 20 7946 0958\n\nText', ['7946']],
    ['title', '# Call, PIN 482913\n\nText', ['482913']],
    ['footnote', 'Join[^1].\n\n[^1]: PIN: 482913', ['482913']],
    ['label of a footnote', 'Join[^+442079460958].\n\n[^+442079460958]: Ask Mia', ['442079460958']],
    ['fragment of a link', 'See [there](#call-44-20-7946-0958-pin-482913).', ['7946', '482913']],
    ['table by header of another language', '| Raum | Kennwort |\n| --- | --- |\n| A | hunter2x |', ['hunter2x']],
    ['address in an address', '[x](https://safe.example/?url=https%3A%2F%2Fzoom.us%2Fj%2F5550101234)', ['5550101234']],
    ['table by header', '| Room | PIN |\n| --- | --- |\n| A | 482913 |\n| B | 777123 |', ['482913', '777123']],
    ['table by header of two things', '| User/Password |\n| --- |\n| mia / hunter2x |', ['hunter2x']],
    [
      'table by row label',
      '| | |\n| --- | --- |\n| Phone | 55501 23 |\n| Password | hunter2x |',
      ['55501', 'hunter2x'],
    ],
    ['label of two things above its line', '## PIN / Passcode\n\n482913', ['482913']],
    ['inline code', 'PIN: `482913`', ['482913']],
    ['code block', '```\npassword: hunter2x\n```', ['hunter2x']],
    ['link target', '[Join](https://example.zoom.us/j/5550101234)', ['5550101234']],
    ['link target with a password', '[Join](https://rooms.example/x?pwd=Xk29z)', ['Xk29z']],
    ['reference link', '[Join][room]\n\n[room]: https://example.zoom.us/j/5550101234', ['5550101234']],
    ['bare address', 'https://example.zoom.us/j/5550101234', ['5550101234']],
    ['mailto link', '[Mia](mailto:mia@nordlab.example)', ['nordlab']],
    ['escaped mailto link', '[Mia](mailto:mia%40nordlab.example)', ['nordlab']],
    ['autolink', '<mia@nordlab.example>', ['nordlab']],
    ['telephone link', '[Call](tel:+442079460958)', ['442079460958']],
    ['link title', '[Mia](https://example.org "mia@nordlab.example")', ['nordlab']],
    ['alternative text', '![Dial +44 20 7946 0958](plot.png)', ['7946']],
    ['image title', '![x](plot.png "PIN: 482913")', ['482913']],
    ['block of HTML', '<div>PIN: 482913</div>', ['482913']],
    ['block of HTML, label marked up', '<p><b>PIN:</b> 482913</p>', ['482913']],
    ['block of HTML, escaped', '<p>mia&#64;nordlab.example</p>', ['nordlab']],
    ['HTML within a line', 'PIN: <b>482913</b>', ['482913']],
    ['line before a break of HTML', 'mia@nordlab.example<br>2 people came', ['nordlab']],
    ['line before a hyphen', 'mia@nordlab.example- the owner', ['nordlab']],
    ['link in HTML', '<a href="mailto:mia@nordlab.example">Mia</a>', ['nordlab']],
    ['telephone link in HTML', '<a href="tel:+442079460958">Call</a>', ['442079460958']],
    ['attendance list', 'Present: Mia Berg <mia@nordlab.example>, Jonas Falk', ['nordlab']],
    ['front matter: title', '---\ntitle: "Call, PIN: 482913"\n---\nText', ['482913']],
  ])('%s', (_, text, secrets) => {
    const book = compileFiles({ [minutes]: `${text}\n`, 'minutes/ops/plot.png': image })
    const everything = published(book)
    for (const secret of secrets) expect(everything).not.toContain(secret)
    expect(book.findings.map(({ rule }) => rule)).toContain('private-details')
  })

  test('the words around a link stay when its target is taken out', () => {
    const book = compileFiles({ [minutes]: 'Please [join the *call*](https://example.zoom.us/j/5550101234) early.\n' })
    expect(writeHtml(book, documentAt(book))).toBe(
      '<p>Please join the <em>call</em> [meeting room redacted] early.</p>',
    )
  })

  test('behind the label of a row it is replaced once and counted once', () => {
    const book = compileFiles({ [minutes]: '| | |\n| --- | --- |\n| Password | hunter2x |\n' })
    expect(writeHtml(book, documentAt(book))).toContain('<td>[password redacted]</td>')
    expect(book.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^1 password redacted on the site/),
    ])
  })

  test.each<[string, Files]>([
    ['author', { [minutes]: '---\nauthor: Mia Berg <mia@nordlab.example>\n---\nText\n' }],
    ['owner of a tool', { 'tools/gocdb.md': '---\nname: GOCDB\nowner: mia@nordlab.example\n---\nText\n' }],
  ])('front matter: %s', (_, files) => {
    expect(published(compileFiles(files))).not.toContain('nordlab')
  })
})

describe('what looks like one and is none stays as it is', () => {
  test.each([
    'Meeting of 2021-03-04, 10:00-11:30 +0100, next on 2021/03/11 or 20210318',
    'Release 3.4.1-2 replaces 3.3.26-2 and 2010.07.26',
    'doi:10.5281/zenodo.1234567 and https://doi.org/10.1088/1742-6596/513/3/032105',
    'ISBN 978-3-16-148410-0 and ISBN 0-306-40615-2, ISSN 1234-5678',
    'ORCID 0000-0002-1825-0097, arXiv:2101.01234',
    'GOC ticket 10984, GGUS #123456, RT 1234567',
    'https://tracker.example/issues/1234567?page=12',
    'please pin up the poster; we pin 3 releases',
    'pool password misconfiguration on two nodes',
    'the password is not set; passwords are stored elsewhere',
    'a password-protected page, password: see the wiki',
    'clone git@git.example.org:ops/repo.git',
    'install pkg@1.2.3 and @scope/pkg@2.0.0',
    'thanks to @handle and @another-handle',
    'ssh root@node01',
    'all lists are on @lists.example.org now',
    '<https://calendar.example.org/embed?src=ops_i17i575te0%40group.calendar.google.com>',
    'hosts 192.168.100.200 and 10.0.0.1:8443',
    'run 1234567 to 1234999, 12 345 678 events, 9876543210 bytes',
    'commit 9f86d081884c7d659a2feaa0, id 123e4567-e89b-12d3-a456-426614174000',
    'the phone conference on Monday had 12 lines',
    'dial-in details are on the agenda page',
    'the meeting room is 31/3-004, room 28',
    'download it from https://zoom.us/download',
    'open: 149 (-6), closed: 7 (+3), +12 % since 2010',
    'from 2010 to 2011, 21-25 September, 3-5 weighed in',
    'mobile: 2021 roadmap; conference 2022',
    'timestamps 1614816000 and 2021-03-04T10:00:00+01:00',
    'position 46.2330, 6.0557',
  ])('%s', (text) => {
    expect(redactText(text)).toBe(text)
    expect(kindsOf(`${text}\n`)).toEqual([])
  })

  test('a path that ends like a label says nothing of the next item', () => {
    const book = compileFiles({
      [minutes]: '- AI (Mia): see ../../etc/passwd\n- AI (Jon): tell the sites\n\netc/passwd\n\nNews\n',
    })
    expect(writeHtml(book, documentAt(book))).not.toContain('redacted')
  })

  test('a table of releases keeps its numbers', () => {
    expect(kindsOf('| Release | Date | Ticket |\n| --- | --- | --- |\n| 3.4.1-2 | 2021-03-04 | 123456 |\n')).toEqual([])
  })
})

describe('site.yaml decides', () => {
  const text = 'mia@nordlab.example and jonas@nordlab.example: PIN 482913\n'

  test('by default they are redacted and counted at the first', () => {
    const { findings } = compileFiles({ [minutes]: `Hello\n\n${text}` })
    expect(toLines(findings)).toEqual([`${minutes}:3:1 hint private-details`])
    expect(findings[0]?.message).toMatch(/2 e-mail addresses.*1 PIN.*redacted/)
  })

  test('several of a kind are counted as one says it', () => {
    const { findings } = compileFiles({
      [minutes]: 'DOB: 1987-03-14 and DOB: 1990-03-14\n\nHome address: 12 Elm Road\n\nHome address: 14 Elm Road\n',
    })
    expect(findings[0]?.message).toMatch(/2 dates of birth, 2 home addresses/)
  })

  test('allow: they stay, and nothing is said', () => {
    const book = compileFiles({ [minutes]: text, 'site.yaml': 'privateDetails: allow\n' })
    expect(writeHtml(book, documentAt(book))).toContain('482913')
    expect(book.findings).toEqual([])
  })

  test('refuse: the document is withheld', () => {
    const book = compileFiles({ [minutes]: text, 'pages/a.md': 'Text\n', 'site.yaml': 'privateDetails: refuse\n' })
    expect(toLines(book.findings)).toEqual([`${minutes}:1:1 error private-details`])
    expect(book.findings[0]?.message).toContain('remove')
    expect(book.withheld).toEqual([minutes])
    expect(published(book)).not.toContain('482913')
  })
})

test('what is found lies in the text, in order and apart; what is left holds nothing more', () => {
  const parts = fc.constantFrom(
    'PIN: ',
    '482913',
    '+44 20 7946 0958',
    ' ',
    'mia@nordlab.example',
    'password: ',
    'hunter2x',
    '@',
    '\n',
    ', ',
    'https://example.zoom.us/j/5550101234',
    'x',
    '**',
    '(at)',
    '.',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(parts).map((words) => words.join(' ')),
      ),
      (text) => {
        const ranges = findPrivate(text)
        ranges.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        })
        expect(redactText(redactText(text))).toBe(redactText(text))
      },
    ),
  )
})

test.each([
  '-----BEGIN PRIVATE KEY-----',
  'https://x%20',
  'token=',
  'password: ',
  'PIN for a b c ',
  '0171 ',
  '+1 2 3 4 5 6 7 8 ',
  'a at b dot ',
  'mia@',
  'meeting id ',
  'user / ',
  '\u00ad1',
  'DE02 ',
  'IBAN A1 ',
  'passport A1 ',
  'born 1 ',
  'né à Aa ',
  'home address: ',
  'home address: Aa ',
  'wohnhaft 1 Aa, ',
  'account 1 ',
  '1. ',
  '+44 20 7946 0958 a ',
  'password now ',
  'alarm with ',
  'Mia Berg | a ',
  'Mia Berg, ',
  '密码是',
  'signal, ',
  'login as a ',
  'participants use ',
])('a text of nothing but %j is looked through in time that grows with it', (part) => {
  const text = part.repeat(Math.ceil(200_000 / part.length))
  expect(effortOf(() => redactText(text))).toBeLessThan(300)
})

describe('keys with the beginnings of services', () => {
  // Put together here, so that no host takes them for real ones.
  test.each([
    ['hvs', '.CAESIE6wSt9cbMOeEeUtuieeCIxVc57VVT'],
    ['GR', '1348941edp9Qx7Ty2Lm'],
    ['glsa', '_Xk29vLq8Zr4Tn6Yw1Bp3Mc5'],
    ['sqp', '_1a2b3c4d5e6f7a8b9c0d1e2f'],
    ['SWMTKN', '-1-49nj1cmql0jkz5s954yi3oex3ned'],
    ['xapp', '-1-A024-6102283347-d3dqciu4khvm'],
    ['tskey', '-auth-kQ7Lm2p9-Wx4Zt8'],
    ['GOCSPX', '-kQ7Lm2p9Wx4Zt8Rb3Nf6Vc1'],
    ['AGE-SECRET-KEY', '-1QL4ZT8RB3NF6VC1KQ7LM2P9WX'],
  ])('%s…', (front, rest) => {
    expect(redactText(`The bot has ${front}${rest} for now`)).toBe('The bot has [password redacted] for now')
  })
})

describe('what lets whoever has the address in is an access link, not a room', () => {
  test.each([
    'https://www.overleaf.com/5501012345abcdefghijkl',
    'https://discord.gg/k4t9x2q7',
    'https://discord.com/invite/k4t9x2q7',
    'https://chat.nordlab.example/signup_user_complete/?id=k4t9x2q7w8',
    'https://join.slack.com/t/nordlab/shared_invite/zt-k4t9x2q7',
    'https://t.me/+k4t9x2q7',
    'https://trello.com/invite/b/k4t9x2q7',
    'Upload to the shared folder https://cloud.nordlab.example/s/k4t9x2q7w8',
  ])('%s', (text) => {
    expect(kindsOf(text)).toContain('access link')
    expect(kindsOf(text)).not.toContain('meeting room')
  })

  test('rooms stay rooms', () => {
    expect(kindsOf('https://bbb.nordlab.example/b/mia-k4t-9x2')).toEqual(['meeting room'])
    expect(kindsOf('https://meet.jit.si/NordlabOps')).toEqual(['meeting room'])
  })
})

describe('a page says in its language what was taken out', () => {
  test.each([
    ['en', '[access link redacted], [PIN redacted]'],
    ['de', '[Zugangslink entfernt], [PIN entfernt]'],
    ['fr', '[lien d’accès masqué], [code PIN masqué]'],
    ['es', '[enlace de acceso oculto], [PIN oculto]'],
  ])('%s', (lang, words) => {
    const book = compileFiles({
      'site.yaml': `lang: ${lang}`,
      [minutes]: '# Call\n\nhttps://discord.gg/k4t9x2q7 and PIN: 482913\n',
    })
    const [link = '', pin = ''] = words.split(', ')
    expect(writeHtml(book, documentAt(book))).toContain(`<p>${link} and PIN: ${pin}</p>`)
  })
})
