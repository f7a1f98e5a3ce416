import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/core/book.ts'
import { toShortener } from '../../../src/core/parse/privacy/shorten.ts'
import { writeHtml } from '../../../src/core/write/html/html.ts'
import { writeApi } from '../../../src/core/write/api/index.ts'
import { toSearchDocuments } from '../../../src/core/write/search/search.ts'
import { compileFiles, type Files, minutes, toLines } from '../content.ts'

const person = { name: 'Katarzyna Wójcik', initials: 'KW' }
const shorten = toShortener([{ spelling: person.name, initials: person.initials }])
const list = 'people:\n  - {name: Katarzyna Wójcik, initials: KW, listAs: initials}\n'

/** Everything of a record that leaves the house. */
function published(book: Book): string {
  const documents = book.documents.map((document) => writeHtml(book, document))
  const search = [...toSearchDocuments(book)].map(({ write }) => write().content)
  const addresses = book.places.files.map(({ url }) => url)
  const kept = [book.documents, book.series, book.settings, book.places.redirects, book.people.all, addresses]
  return [...documents, ...search, ...writeApi(book).values(), JSON.stringify(kept)].join('\n')
}

describe('a name is known however it is written', () => {
  test.each([
    'Katarzyna Wójcik',
    'KATARZYNA WÓJCIK',
    'katarzyna wójcik',
    'Katarzyna  Wójcik',
    'Katarzyna\nWójcik',
    'Katarzyna\u00a0Wójcik',
    'Wójcik Katarzyna',
    'Wójcik, Katarzyna',
    'Wójcik, Katarzyna M.',
    'Katarzyna Maria Wójcik',
    'Katarzyna M. Wójcik',
    'Katarzyna (Kasia) Wójcik',
    'Katarzyna "Kasia" Wójcik',
    'Katarzyna „Kasia“ Wójcik',
    'Katarzyna Wo\u0301jcik',
    'Katarzyna Wój\u00adcik',
    'Katarzyna Wój\u200bcik',
    'Kata\u2060rzyna Wójcik',
    'Katarzyna Wojcik',
    'Katarzyna_Wójcik',
    'Katarzyna-Wójcik',
    'Katarzyna.Wojcik',
    'KatarzynaWójcik',
    'katarzynawojcik',
    'wojcikkatarzyna',
    'Katarzyna Wójcik-Nowak',
    'K. Wójcik',
    'K Wójcik',
    'K.Wójcik',
    'k.wojcik',
    'k_wojcik',
    'Wójcik K.',
    'Wójcik, K.',
    'kwojcik',
    'KWojcik',
    'wojcikk',
    'Wójcik',
    'WÓJCIK',
    'wójcik',
    'wojcik',
    'Katarzyna%20W%C3%B3jcik',
    'katarzyna%2ewojcik',
  ])('%j', (name) => {
    expect(shorten(`It was ${name}, then Jon`)).toBe('It was KW, then Jon')
  })

  test.each([
    ['@kwojcik asked', '@KW asked'],
    ["Wójcik's mirror", "KW's mirror"],
    ['https://host.example/katarzyna.wojcik?n=Katarzyna%20W%C3%B3jcik', 'https://host.example/KW?n=KW'],
    ['2021-03-04-katarzyna-wojcik', '2021-03-04-KW'],
    ['Katarzyna met Wójcik', 'Katarzyna met KW'],
    ['Katarzyna, Jonas and Wójcik', 'Katarzyna, Jonas and KW'],
  ])('%s', (text, shown) => {
    expect(shorten(text)).toBe(shown)
  })

  test.each(['Katarzyna came', 'Wójcik-Nowak', 'wójcikowa', 'Katowice', 'the KW group', 'nowojcik'])(
    '%s names somebody or something else',
    (text) => {
      expect(shorten(text)).toBe(text)
    },
  )

  test.each(['a miller', 'the miller of the mill', 'amiller', 'long miller'])('%s is a word', (text) => {
    const others = toShortener([{ spelling: 'Long Miller', initials: 'LM' }])
    expect(others(text.replace('long miller', 'a long mill'))).toBe(text.replace('long miller', 'a long mill'))
  })
})

describe('a name is known by what stands behind it', () => {
  const hidden = toShortener([
    { spelling: 'Olaf Grunwen', initials: 'OG' },
    { spelling: 'Ida Schulz', initials: 'IS' },
    { spelling: 'Eva Wood', initials: 'EW' },
    { spelling: 'Bo Park', initials: 'BP' },
    { spelling: 'Ada Re', initials: 'AR' },
  ])

  test.each([
    ['Olaf Grunwens Idee', 'OGs Idee'],
    ['Herrn Grunwens neue Idee', 'Herrn OGs neue Idee'],
    ['Projektleiter Grunwens Idee', 'Projektleiter OGs Idee'],
    ['laut Grunwens Plan', 'laut OGs Plan'],
    ['O. Grunwens Plan', 'OGs Plan'],
    ['Grunwens’ Plan', 'OGs’ Plan'],
    ["Grunwen'schen", "OG'schen"],
    ['der Grunwensche Plan', 'der OGsche Plan'],
    ['den Grunwenschen Plan', 'den OGschen Plan'],
    ['Schulzens Idee', 'ISens Idee'],
    ['Grunwen-led', 'OG-led'],
    ['the O. Grunwen-led group', 'the OG-led group'],
    ['anti-Grunwen', 'anti-OG'],
    ['das Grunwen-Papier', 'das OG-Papier'],
    ['2021-03-04-grunwen-notes', '2021-03-04-OG-notes'],
    ['notes-grunwen', 'notes-OG'],
    ['ogrunwen2', 'OG'],
    ['olaf.grunwen2', 'OG'],
    ['olafgrunwen99', 'OG'],
    ['grunweno1', 'OG'],
    ['@grunwen7', '@OG'],
    ['olafgrunwens', 'OGs'],
    ['OlafGrunwenHome and PlanOfOlafGrunwen', 'OGHome and PlanOfOG'],
    ['Olaf Grunwenin, Olaf Grunwenille', 'OG, OG'],
    ['Olafa Grunwena, Olafem Grunwenem', 'OG, OG'],
    ['Woods plan', 'EWs plan'],
  ])('%s', (text, shown) => {
    expect(hidden(text)).toBe(shown)
  })

  test.each([
    'Grunwenbach',
    'Grunwenstraße',
    'Grunwenen',
    'Grunwensen',
    'Grunwenin',
    'Schulzenhof',
    'Woodsman',
    'Woodstock',
    'wood',
    'woods',
    'Anna Woods, Jon Dahl',
    'Anna Woods',
    'Wood-Hill',
    'Wood-on-Sea',
    'Parking',
    'Park2',
    'park2',
    'parks',
    'Olafgrunwenbach',
    'preolafgrunwen',
    'Re-using',
    'Jolafgrunwen',
  ])('%s only begins or ends like one', (text) => {
    expect(hidden(text)).toBe(text)
  })

  test('whoever is listed with a longer name keeps it', () => {
    const both = toShortener([
      { spelling: 'Eva Wood', initials: 'EW' },
      { spelling: 'Eva Woods', initials: null },
      { spelling: '李明', initials: 'LM' },
      { spelling: '李明月', initials: null },
    ])
    expect(both('Eva Wood, Eva Woods, 李明, 李明月')).toBe('EW, Eva Woods, LM, 李明月')
    const own = 'people:\n  - {name: 李明, initials: LM, listAs: initials}\n  - {name: 李明月}\n'
    expect(compileFiles({ 'people.yaml': own, [minutes]: '# 李明和李明月\n' }).documents[0]?.title).toBe('LM和李明月')
  })

  test('a longer spelling of somebody else makes no name legible', () => {
    const both = toShortener([
      { spelling: 'Eva Wood', initials: 'EW' },
      { spelling: 'Eva Wood of Ops', initials: null },
    ])
    expect(both('Eva Wood of Ops')).toBe('EW of Ops')
  })
})

describe('a name of a script without spaces is known within a line', () => {
  const hidden = toShortener([
    { spelling: '李小龙', initials: 'LX' },
    { spelling: '山田 太郎', initials: 'YT' },
    { spelling: '김철수', initials: 'KC' },
    { spelling: '이준', initials: 'YJ' },
    { spelling: 'มานี ใจดี', initials: 'MJ' },
  ])

  test.each([
    ['李小龙说，主席李小龙先生', 'LX说，主席LX先生'],
    ['李 小龙', 'LX'],
    ['山田太郎さん、太郎・山田が', 'YTさん、YTが'],
    ['김철수가 말했다', 'KC가 말했다'],
    ['김철수님', 'KC님'],
    ['이준이 이준은 이준', 'YJ이 YJ은 YJ'],
    ['คุณมานี ใจดีกล่าว', 'คุณMJกล่าว'],
  ])('%s', (text, shown) => {
    expect(hidden(text)).toBe(shown)
  })

  test.each(['李小', '山田', '김철숙', '이준비', '준비이준', '철수'])('%s is another word', (text) => {
    expect(hidden(text)).toBe(text)
  })
})

describe('a name is hidden wherever it stands', () => {
  test.each<[string, Files]>([
    ['emphasis on the first name', { [minutes]: '**Katarzyna** Wójcik came.\n' }],
    ['emphasis on the surname', { [minutes]: 'Katarzyna *Wójcik* came.\n' }],
    ['emphasis in a word', { [minutes]: 'Katarzyna **W**ójcik came.\n' }],
    ['struck out', { [minutes]: '~~Katarzyna~~ Wójcik came.\n' }],
    ['code', { [minutes]: '`Katarzyna` Wójcik, `kwojcik`\n' }],
    ['block of code', { [minutes]: '```\nuser = katarzyna.wojcik\n```\n' }],
    ['heading, and its address', { [minutes]: '# Call\n\n## News from **Katarzyna** Wójcik\n\nText\n' }],
    ['attendance list', { [minutes]: '## Attendance\n\n- Katarzyna **Wójcik** (SRCE)\n- Jon Dahl\n' }],
    ['attendance with a middle name', { [minutes]: 'Present: Katarzyna Maria Wójcik, Jon Dahl\n' }],
    ['table', { [minutes]: '| Who | What |\n| --- | --- |\n| Katarzyna Wójcik | came |\n' }],
    ['HTML within a line', { [minutes]: 'Katarzyna <b>W</b>ójcik came.\n' }],
    ['block of HTML', { [minutes]: '<p>Katarzyna <b>W</b>ójcik</p>\n' }],
    ['references in HTML', { [minutes]: '<p>Katarzyna W&oacute;jc&#105;k, W&#xf3;jcik</p>\n' }],
    ['reference in an attribute', { [minutes]: '<img src="a.png" alt="Katarzyna W&#243jcik">\n' }],
    ['id in HTML', { [minutes]: '<a id="Katarzyna-Wójcik">x</a>\n' }],
    ['target of a link', { [minutes]: '[her page](https://host.example/katarzyna.wojcik)\n' }],
    ['target of a bare link', { [minutes]: 'https://host.example/~kwojcik and <https://host.example/kwojcik>\n' }],
    ['reference', { [minutes]: '[her page][p]\n\n[p]: https://host.example/katarzyna.wojcik\n' }],
    ['fragment', { [minutes]: '[above](#katarzyna-wójcik)\n\n## Katarzyna Wójcik\n\nText\n' }],
    ['fragment of a surname', { [minutes]: '[above](#news-from-wójcik)\n\n## News from Wójcik\n\nText\n' }],
    ['label of a footnote', { [minutes]: 'Text[^wojcik].\n\n[^wojcik]: A note.\n' }],
    ['formula', { [minutes]: 'So $\\text{Katarzyna Wójcik}$ and $$Katarzyna\\ Wójcik$$ said.\n' }],
    ['formula with a tie', { [minutes]: 'So $\\mathrm{Katarzyna~Wójcik} = 1$, $`\\text{wojcik}`$ said.\n' }],
    ['formula with commands', { [minutes]: "$\\text{Katarzyna}\\;\\mathbf{W}\\text{\\'ojcik}$ said.\n" }],
    ['formula over lines', { [minutes]: '$$\n\\text{Katarzyna\nWójcik}\n$$\n' }],
    ['block of a formula', { [minutes]: "```math\nKatarzyna\\ W\\'ojcik\n```\n" }],
    ['formula in HTML', { [minutes]: '<math><mi>Katarzyna</mi><mtext>Wójcik</mtext></math>\n' }],
    ['alternative text', { [minutes]: '![Katarzyna Wójcik](plot.png)\n', 'minutes/ops/plot.png': 'x' }],
    ['title of a link', { [minutes]: '[x](https://host.example "Katarzyna Wójcik")\n' }],
    ['name of a file', { 'pages/Katarzyna Wójcik.md': 'Text\n' }],
    ['name of a folder', { 'minutes/Katarzyna Wójcik/2021-03-04.md': 'Text\n' }],
    ['name of a folder without accents', { 'minutes/katarzyna-wojcik/2021-03-04.md': 'Text\n' }],
    ['name of an attachment', { [minutes]: 'Text\n', 'minutes/ops/Katarzyna Wójcik.pdf': 'x' }],
    [
      'link to a file',
      { [minutes]: '[x](../../pages/Katarzyna%20Wójcik.md)\n', 'pages/Katarzyna Wójcik.md': 'Text\n' },
    ],
    ['old address', { [minutes]: '---\naliases: [/people/katarzyna-wojcik/]\n---\nText\n' }],
    ['series of the front matter', { [minutes]: '---\nseries: Katarzyna Wójcik\n---\nText\n' }],
    ['settings', { 'site.yaml': 'name: Notes of Katarzyna Wójcik\ndescription: By Wójcik.\nlicence: K. Wójcik\n' }],
    [
      'settings of a series',
      { [minutes]: 'Text\n', 'site.yaml': 'series:\n  ops: {title: With Katarzyna Wójcik, description: Wójcik}\n' },
    ],
    ['redirect', { 'pages/a.md': 'Text\n', 'site.yaml': 'redirects:\n  /people/katarzyna-wojcik/: pages/a.md\n' }],
    ['action and decision', { [minutes]: 'AI (Katarzyna Wójcik): write it\n\nDECISION: Katarzyna Wójcik chairs\n' }],
  ])('%s', (_, files) => {
    const everything = published(compileFiles({ 'people.yaml': list, ...files }))
    expect(everything.normalize('NFC')).not.toMatch(/w(?:ó|o|%C3%B3|&oacute;)jcik/i)
    expect(everything).not.toMatch(/<(?:strong|em|del|b)>Katarzyna|Katarzyna[\\\s~]/)
    expect(everything.replace(/<[^<>]*>/g, '')).not.toMatch(/W(?:ó|o|[\\´'ˊ]+o)jcik/i)
  })

  test.each<[string, Files, string]>([
    ['a file', { 'pages/Katarzyna Wójcik.md': 'Text\n' }, 'pages/Katarzyna Wójcik.md'],
    ['an attachment', { [minutes]: 'Text\n', 'pages/Wójcik.pdf': 'x' }, 'pages/Wójcik.pdf'],
    ['a setting', { [minutes]: 'Text\n', 'site.yaml': 'name: Katarzyna Wójcik\n' }, 'site.yaml'],
    ['an old address', { [minutes]: '---\naliases: [/kwojcik/]\n---\nText\n' }, minutes],
  ])('%s that tells is a warning at the name it has', (_, files, path) => {
    const { findings, documents } = compileFiles({ 'people.yaml': list, ...files })
    expect(findings.map((finding) => `${finding.path} ${finding.severity} ${finding.rule}`)).toContain(
      `${path} warning telling-name`,
    )
    expect(documents.length).toBe(1)
  })

  test.each([
    ['link', 'Ask [her](https://host.example/katarzyna.wojcik).', `${minutes}:3:5`],
    ['image', '![x](https://host.example/kwojcik.png)', `${minutes}:3:1`],
    ['reference', 'Ask [her][p].\n\n[p]: https://host.example/kwojcik', `${minutes}:5:1`],
  ])('a %s that leads elsewhere and is left out is a warning at its place', (_, text, place) => {
    const { findings } = compileFiles({ 'people.yaml': list, [minutes]: `# Call\n\n${text}\n` })
    expect(toLines(findings)).toContain(`${place} warning telling-name`)
    expect(findings.map(({ message }) => message).join()).not.toMatch(/w[oó]jcik/i)
  })

  test('a link to a file with a neutral name still leads there', () => {
    const files = {
      'people.yaml': list,
      'pages/Katarzyna Wójcik.md': 'Text\n',
      'pages/Wójcik.png': 'x',
      [minutes]: '[page](../../pages/Katarzyna%20Wójcik.md) ![plot](../../pages/Wójcik.png)\n',
    }
    const book = compileFiles(files)
    const document = book.byPath.get(minutes)
    const html = document ? writeHtml(book, document) : ''
    expect(html).toContain('href="/kw/"')
    expect(html).toContain('src="/pages/KW.png"')
    expect(book.places.files.map(({ path }) => path)).toEqual(['pages/Wójcik.png'])
  })

  test('two files of one neutral name are told apart', () => {
    const { documents } = compileFiles({ 'people.yaml': list, 'pages/Wójcik.md': 'A\n', 'pages/Wojcik.md': 'B\n' })
    expect(documents.map(({ path, url }) => [path, url])).toEqual([
      ['pages/KW-2.md', '/kw-2/'],
      ['pages/KW.md', '/kw/'],
    ])
  })
})

describe('private details in names', () => {
  test.each<[string, Files, RegExp]>([
    ['file', { 'minutes/ops/2021-03-04 mia.berg@nordlab.example.md': 'Text\n' }, /nordlab/],
    ['page', { 'pages/PIN 482913.md': 'Text\n' }, /482913/],
    ['series', { 'minutes/+44 20 7946 0958/2021-03-04.md': 'Text\n' }, /7946/],
    [
      'attachment',
      { [minutes]: '[x](mia@nordlab.example.pdf)\n', 'minutes/ops/mia@nordlab.example.pdf': 'x' },
      /nordlab/,
    ],
    [
      'settings',
      { [minutes]: 'Text\n', 'site.yaml': 'name: Call +44 20 7946 0958\nlicence: mia@nordlab.example\n' },
      /7946|nordlab/,
    ],
    ['series title', { [minutes]: 'Text\n', 'site.yaml': 'series:\n  ops: {title: PIN 482913}\n' }, /482913/],
    [
      'organisation',
      {
        [minutes]: 'Present: Mia Berg, Jon Dahl\n',
        'people.yaml': 'people:\n  - {name: Mia Berg, organisation: mia@nordlab.example}\n',
      },
      /nordlab/,
    ],
  ])('%s', (_, files, secret) => {
    const book = compileFiles(files)
    expect(published(book)).not.toMatch(secret)
    expect(book.findings.map(({ rule }) => rule)).toContain('telling-name')
    expect(book.people.organisations).toEqual([])
  })

  test('a record that lets private details through keeps its names', () => {
    const path = 'pages/mia@nordlab.example.md'
    const { documents, findings } = compileFiles({ [path]: 'Text\n', 'site.yaml': 'privateDetails: allow\n' })
    expect(documents.map((document) => document.path)).toEqual([path])
    expect(findings).toEqual([])
  })
})
