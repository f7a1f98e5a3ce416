/** Reports of every week of a quarter, so that a number has a year to stand out of and a section falls silent. */
const reports = Object.fromEntries(
  ['2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29', '2024-02-05', '2024-02-12', '2024-02-19', '2024-02-26']
    .concat('2024-03-04', '2024-03-11', '2024-03-18', '2024-03-25')
    .map((day, index) => [
      `reports/woche/${day}.md`,
      `# Woche

Anwesend: Ada Holz, Ben Rode

## Futter (Ada)

${index > 9 ? '' : `Der Karpfen frisst.\n\n- Futtermenge: ${20 + index} kg`}

## Wasser (Ben)

- Pegel: ${index === 11 ? 99 : 30 + (index % 3)} cm
${index === 4 ? '- Pegel alt: 7 (+3)\n' : ''}
Die Pumpe läuft.
`,
    ]),
)

/** A small record in German that has every kind of page; its tables of releases have their headings in English. */
export const germanRecord: Record<string, string> = {
  'site.yaml':
    'name: Reiherhof\nlang: de\nurl: https://hof.example/\nrepository: https://github.com/hof/archiv\nlicence: Frei.\nseries: {betrieb: {title: Betrieb, quorum: 2, time: "14:00–15:00 CET"}, pumpe: {title: Pumpe, tool: pumpe}}\n',
  'people.yaml': 'people:\n  - {name: Ada Holz, initials: AH, spellings: [A. Holz], organisation: Hofamt}\n',
  'tools/pumpe.md': '---\nname: Pumpe\nowner: Ada Holz\naliases: [Hebewerk]\n---\n\n# Pumpe\n\nHebt Wasser.\n',
  'tools/filter.md': '---\nname: Filter\n---\n\n# Filter\n\nSiebt Laub hinter der Pumpe.\n',
  'faqs/teich.md': '# Teich\n\n## Wie tief ist der Teich?\n\nZwei Meter. Die Pumpe steht daneben.\n',
  'pages/hof.md': '# Hof\n\nEin Hof am Wald, mit Pumpe.\n\n![Reiher am Ufer](reiher.png)\n',
  'roadmaps/pumpe.md': `---
tool: pumpe
---

# Pumpe

| Version | Geplant | Veröffentlicht | End of security support | End of life | Notes |
| --- | --- | --- | --- | --- | --- |
| 1.0 | 2022-01-10 | 2022-02-10 | 2023-06-30 | ~~2024-01-31~~ 2024-08-31 | leise |
| 1.1 | ~~2023-03-01~~ [2023-02-01](../minutes/betrieb/2024-03-07.md) | 2023-02-01 | | 2026-01-31 | |
| 1.1-rc1 | | 2023-01-15 | | | |
| 2.0 | ~~2024-04-01~~ [2024-05-15](../minutes/betrieb/2024-03-07.md) | | | | dicht |
| 2.1 | end of September 2024 | | | 2027-01-31 | |
| 3.0 | ~~2024-06-01~~ | | | | |
| 4.0 | TBA | | | | |
`,
  'roadmaps/filter.md': `---
tool: filter
---

# Filter

| Version | Geplant | Veröffentlicht |
| --- | --- | --- |
| 1.0 | 2020-01-10 | 2020-01-10 |
`,
  'milestones/umbau.md': `---
start: 2023-01-01
---

# Umbau

| Nr. | Titel | Wer | Fällig | Geliefert |
| --- | --- | --- | --- | --- |
| MS1 | Deich | Hofamt | ~~2023-05-31~~ 2023-06-30 | 2023-07-15 |
| MS2 | Wehr | Hofamt | PM14 | |
| MS3 | Steg | Hofamt | 2025-01-31 | |
`,
  'minutes/betrieb/2024-02-29.md': `# Betrieb

- Hofamt: Ada Holz (Vorsitz), Cem Lang
- Fischrat: Ben Rode

**Entschuldigt:** Mia Berg

## Teich

Netzausfall: Stromausfall am 2024-02-27 von 10:20 bis 14:00 UTC wegen Sturm.
Ada: Die Pumpe braucht MS1 und MS2.

- AI #12 (Ben): Netz kaufen, bis 2024-03-20
- AI #11 (Ada): Schild malen, Telefon 030 23125012
- BESCHLUSS: #D1 einmal täglich füttern
`,
  'minutes/betrieb/2024-03-07.md': `# Betrieb

**Anwesend:** Ada Holz (Hofamt), Ben Rode (Fischrat), Cem Lang
**Entschuldigt:** Mia Berg

## Teich

Die Pumpe läuft wieder. Eine Wartung der Pumpe ist am 2024-07-20 von 8:00 bis 9:00 UTC geplant.

| Werkzeug | Bestand |
| --- | --- |
| Netz | 4 |
| Eimer | 2 |

- [x] Ufer gemäht

- AI #12 (Ben): Netz kaufen, bis 2024-03-20
- BESCHLUSS: #D2 zweimal täglich füttern; this supersedes #D1
`,
  'minutes/pumpe/2024-03-05.md':
    '# Pumpe\n\n| Version | Release |\n| --- | --- |\n| 2.2 | 2024-04-30 |\n| 2.3 | 2024-06-30 |\n',
  'minutes/pumpe/2024-03-26.md': '# Pumpe\n\n| Version | Release |\n| --- | --- |\n| 2.2 | 2024-05-30 |\n',
  'minutes/betrieb/2024-03-14.md': `---
status: draft
---

# Betrieb

**Anwesend:** Ada Holz

## Teich

- AI #12 (Ben): Netz kaufen, bis 2024-03-20
- AI #13 (Ada): Becken leeren
`,
  'minutes/betrieb/2024-03-21.md':
    '# Betrieb\n\n**Anwesend:** A. Holz\n\n## Teich\n\nAda: Die Pumpe steht.\n\n- AI #13 (Ada): Becken leeren\n',
  'incidents/2024-03-02-leck.md':
    '# Leck am Becken\n\n## 10:20 UTC\n\nDie Pumpe leckt.\n\n## 11:45 UTC\n\nDie Pumpe is fixed.\n\nRoot cause: Frost\n',
  ...reports,
}
