import { expect, test } from 'vitest'
import { compileFiles, type Files } from '../content.ts'
import { tell } from './tell.ts'

const meeting = (series: string, day: string, who: string): Files => ({
  [`minutes/${series}/${day}.md`]: `---\ntitle: Call\n---\n\nPresent: ${who}\n`,
})
const both = {
  ...meeting('oars', '2021-03-01', 'MiaB, Jon Dahl'),
  ...meeting('sails', '2021-03-02', 'MiaB, Jon Dahl, Ida Falk'),
}
const listed = (...entries: string[]): Files => ({
  'people.yaml': `people:\n${entries.map((one) => `  - {${one}}\n`).join('')}`,
})
const mia = 'name: Mia Berg, spellings: [MiaB]'

test('two whom the list makes one are told once, and their addresses lead on', () => {
  const told = tell(both, { ...both, ...listed(mia) })
  expect(told['people-joined']).toEqual([
    'MiaB (Oars) and MiaB (Sails) are one person now, Mia Berg (/people/miab-oars/ leads to /people/mia-berg/; /people/miab-sails/ leads to /people/mia-berg/)',
  ])
  expect(told['people-new']).toBeUndefined()
  expect(told['people-renamed']).toBeUndefined()
})

test('the other way round they are several, and the address of the one leads nowhere', () => {
  expect(tell({ ...both, ...listed(mia) }, both)['people-parted']).toEqual([
    'Mia Berg is several people now: MiaB (Oars) and MiaB (Sails) (/people/mia-berg/ leads nowhere now)',
  ])
})

test('whoever becomes somebody known is that one, and the hint that said so is gone', () => {
  const files = {
    ...both,
    ...meeting('oars', '2021-03-08', 'Mia Berg, Jon Dahl'),
    ...meeting('oars', '2021-03-15', 'Mia, Jon Dahl'),
  }
  const told = tell(files, { ...files, ...listed('name: Mia Berg, spellings: [Mia]') })
  expect(told['people-joined']).toEqual(['Mia (Oars) is Mia Berg now (/people/mia-oars/ leads to /people/mia-berg/)'])
  expect(told['findings-mended']).toEqual([
    '"Mia" may be Mia Berg; if so, add to people.yaml: - {name: Mia Berg, spellings: [Mia]} (hint, one-person; minutes/oars/2021-03-15.md:5)',
  ])
})

test('another name on the list is told with the address that it costs', () => {
  const told = tell(
    { ...both, ...listed('name: Ida Falk') },
    { ...both, ...listed('name: Ida Falk-Holm, spellings: [Ida Falk]') },
  )
  expect(told['people-renamed']).toEqual([
    'Ida Falk-Holm (was Ida Falk; /people/ida-falk/ leads to /people/ida-falk-holm/)',
  ])
})

test('minutes that give the whole name change an address, too', () => {
  const one = meeting('oars', '2021-03-01', 'MiaB, Jon Dahl')
  expect(tell(one, { ...one, ...meeting('oars', '2021-03-08', 'Mia Berg, Jon Dahl') })['people-renamed']).toEqual([
    'Mia Berg (was MiaB (Oars); /people/miab-oars/ leads nowhere now)',
  ])
  expect(tell(one, meeting('oars', '2021-03-01', 'Mia Berg, Jon Dahl'))['people-renamed']).toEqual([
    'Mia Berg (was MiaB; /people/miab-oars/ leads nowhere now)',
  ])
})

test('many are counted', () => {
  const names = Array.from({ length: 20 }, (_, at) => String.fromCharCode(65 + at))
  const short = meeting('oars', '2021-03-01', names.map((letter) => `Ida${letter}`).join(', '))
  const whole = meeting('oars', '2021-03-08', names.map((letter) => `Ida ${letter}olm`).join(', '))
  const told = tell(short, { ...short, ...whole })['people-renamed'] ?? []
  expect(told).toHaveLength(12)
  expect(told.at(-1)).toBe('and 9 more')
})

test('nobody who is listed by initials is named by what the list said before', () => {
  const then = { ...both, ...listed('name: Ida Falk, spellings: [Ida F], initials: IF') }
  const told = tell(then, { ...both, ...listed('name: Ida Falk, spellings: [Ida F], initials: IF, listAs: initials') })
  expect(JSON.stringify(told)).not.toMatch(/Ida|Falk/)
  expect(told['people-joined'] ?? told['people-renamed'] ?? told['people-parted']).toBeUndefined()
})

test('no address of somebody else, and none that two had, leads to a person', () => {
  const redirectsOf = (files: Files): string[] =>
    compileFiles(files).places.redirects.map(({ from, to }) => `${from} ${to}`)
  expect(redirectsOf({ ...both, ...listed(mia) })).toEqual([
    '/people/miab-oars/ /people/mia-berg/',
    '/people/miab-sails/ /people/mia-berg/',
  ])
  expect(redirectsOf({ ...both, ...listed(`${mia}, initials: MB, listAs: initials`) })).toEqual([])
  const own = { 'site.yaml': 'redirects:\n  /people/miab-oars/: pages/mia.md\n', 'pages/mia.md': '# Mia\n' }
  expect(redirectsOf({ ...both, ...own, ...listed(mia) })).toContain('/people/miab-oars/ /mia/')
})

test('a series of another name costs those their address whom it alone knows, which is told of some', () => {
  const who = 'Mia, Jon, Ida, Olaf, Nora, Rut Holm'
  const told = tell(meeting('oars', '2021-03-01', who), meeting('boats', '2021-03-01', who))
  expect(told['people-moved']).toEqual([
    'Ida (Boats) (/people/ida-oars/ leads nowhere now)',
    'Jon (Boats) (/people/jon-oars/ leads nowhere now)',
    'Mia (Boats) (/people/mia-oars/ leads nowhere now)',
    'and 2 more',
  ])
  expect(told['people-renamed']).toBeUndefined()
})
