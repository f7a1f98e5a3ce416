import { all, append, change, type Edit, jra1, jra1List, move, remove, report, technology, write } from './edits.ts'

const last = 'minutes/osg-technology/2019-09-23.md'
const jra = 'minutes/jra1/2010.md'
const gocdb = 'roadmaps/gocdb.md'
const steps = 'minutes/osg-software/2014-03-17.md'
const input = '[2010-08-23](../minutes/jra1/2010.md#gocdb4-release-plan-step-2)'
const milestones = 'milestones/egi-inspire-jra1.md'
const report4 = 'reports/osg-production/2011-10-04.md'

const plannedRows = '| Release | Planned |\n| --- | --- |\n| 6.0 | 2027-03-01 |\n| 6.1 | 2027-06-01 |\n'
const planned = (rows: string): Edit => append(gocdb, `## Ahead\n\n${rows}`)

/** Pull requests of a kind; each is a sentence and the edit. `before` is what the record has besides the example. */
export interface Kind {
  before?: Edit
  pulls: Record<string, Edit>
}

/** What pull requests do, by kind. */
export const kinds: Record<string, Kind> = {
  'actions-raised': {
    pulls: {
      'a meeting raises one with an owner': technology('- AI (Mat): cut the release candidate of 3.5.3'),
      'with two owners and a day': technology('- AI (Carl, Edgar): compare both collectors, due 2019-10-14'),
      'with a number': technology('- AI #7 (Derek): write down how the mirror is restored'),
      'for nobody': technology('## Actions\n\n- [ ] Find a room for the workshop'),
      'in a box with name and day': technology('## Actions\n\n- [ ] Publish the FAQ page (Mat, due 2019-10-07)'),
      'in a table': technology(
        '## Actions\n\n| Owner | Action | Due |\n| --- | --- | --- |\n| Mat | Ask the sites about EL8 | 2019-10-21 |',
      ),
      'that is done at once': technology('- AI (Edgar): restart the collector [done]'),
      'added to minutes that are there': change(
        last,
        '- AI (Edgar): test the newest image',
        '- AI (Marian): renew the certificate of the portal\n- AI (Edgar): test the newest image',
      ),
      'in the list of JRA1': jra1(jra1List({ 202: 'Torsten asks the helpdesk for a new queue' })),
      'twice in other words, by its ticket': technology(
        '- AI (Mat): build the probe for EL8 (SOFTWARE-4001)\n\n## Summary\n\n- AI (Mat): SOFTWARE-4001 probe must be built for EL8',
      ),
      'in brackets behind what it is about': technology(
        '- The mirror has to be restored by hand (AI Derek: restore the mirror by hand)',
      ),
      'three at once': technology(
        '- AI (Mat): tag 3.5.3\n- AI (Carl): announce 3.5.3\n- AI (Derek): update the map of sites',
      ),
    },
  },
  'actions-closed': {
    before: all(
      technology(
        '- AI #7 (Derek): write down how the mirror is restored\n- AI (Mat): cut the release candidate of 3.5.3\n\n## Actions\n\n- [ ] Publish the FAQ page (Mat)',
      ),
      jra1(jra1List({})),
    ),
    pulls: {
      'a meeting says done': technology('- AI #7 (Derek): done', { day: '2019-10-07' }),
      'a meeting says closed in a list': jra1(jra1List({ 190: 'closed, the FAQ page exists' }), '2010-10-04'),
      'a box is ticked': change('minutes/osg-technology/2019-09-30.md', '- [ ] Publish', '- [x] Publish'),
      'struck out': change(
        'minutes/osg-technology/2019-09-30.md',
        '- AI (Mat): cut the release candidate of 3.5.3',
        '- ~~AI (Mat): cut the release candidate of 3.5.3~~',
      ),
      'marked behind': change('minutes/osg-technology/2019-09-30.md', 'of 3.5.3', 'of 3.5.3 [done]'),
      'two in one list': jra1(jra1List({ 75: 'done', 77: 'closed' }), '2010-10-04'),
      'that can be closed is not yet': jra1(jra1List({ 80: 'can be closed' }), '2010-10-04'),
      superseded: jra1(jra1List({ 88: 'superseded by 190' }), '2010-10-04'),
      'and opened again in a later one': all(
        jra1(jra1List({ 76: 'closed' }), '2010-10-04'),
        jra1(jra1List({ 76: 'open again' }), '2010-11-01'),
      ),
      'mended in the minutes themselves': change('minutes/jra1/2010-09-06.md', '- 201 - no news', '- 201 - done'),
    },
  },
  'actions-handed-over': {
    before: technology(
      '- AI #7 (Derek): write down how the mirror is restored\n- AI #8 (Mat, Carl): test the collector\n- AI #9: find a room',
    ),
    pulls: Object.fromEntries(
      (
        [
          ['a later meeting names another', '#7 (Edgar): write down how the mirror is restored'],
          ['names two', '#7 (Edgar, Carl): write down how the mirror is restored'],
          ['one of two goes', '#8 (Mat): test the collector'],
          ['one more comes', '#8 (Mat, Carl, Derek): test the collector'],
          ['both in another order stay', '#8 (Carl, Mat): test the collector'],
          ['somebody is found', '#9 (Derek): find a room'],
          ['says no name, which changes nothing', '#7: still open'],
          ['the same in other letters', '#7 (DEREK): write down how the mirror is restored'],
          ['done by another', '#7 (Edgar): done'],
        ] as const
      ).map(([name, line]) => [name, technology(`- AI ${line}`, { day: '2019-10-07' })]),
    ),
  },
  'actions-left-out': {
    before: all(jra1(jra1List({})), jra1(jra1List({}), '2010-10-04')),
    pulls: {
      'one is no longer on the list': jra1(jra1List({ 77: null }), '2010-11-01'),
      'three are not': jra1(jra1List({ 75: null, 76: null, 80: null }), '2010-11-01'),
      'one is not, another is closed': jra1(jra1List({ 88: null, 90: 'done' }), '2010-11-01'),
      'left out and back at the next': all(
        jra1(jra1List({ 77: null }), '2010-11-01'),
        jra1(jra1List({}), '2010-12-06'),
      ),
      'a meeting without a list': jra1('Nothing was said of actions.', '2010-11-01'),
      'the last minutes lose a line': change('minutes/jra1/2010-10-04.md', '- 79 - no news\n', ''),
      'they lose another line': change('minutes/jra1/2010-10-04.md', '- 80 - no news\n', ''),
      'one that was closed before': jra1(jra1List({ 77: 'closed', 78: null }), '2010-11-01'),
      'another series carries none of its own on': technology('- AI (Mat): tag 3.5.3'),
      'an agenda drops nothing': jra1(jra1List({ 75: null }), '2030-01-07'),
    },
  },
  'plans-moved': {
    before: planned(plannedRows),
    pulls: {
      'a month later': change(gocdb, '| 6.0 | 2027-03-01 |', '| 6.0 | ~~2027-03-01~~ 2027-04-01 |'),
      'a week earlier': change(gocdb, '| 6.0 | 2027-03-01 |', '| 6.0 | ~~2027-03-01~~ 2027-02-22 |'),
      'the third time': change(
        gocdb,
        '| 6.0 | 2027-03-01 |',
        '| 6.0 | ~~2027-01-01~~ ~~2027-02-01~~ ~~2027-03-01~~ 2027-03-31 |',
      ),
      'the day is taken out': change(gocdb, '| 6.0 | 2027-03-01 |', '| 6.0 | |'),
      'written over': change(gocdb, '| 6.0 | 2027-03-01 |', '| 6.0 | 2027-05-01 |'),
      'to a month': change(gocdb, '| 6.1 | 2027-06-01 |', '| 6.1 | ~~2027-06-01~~ September 2027 |'),
      'more exact': all(change(gocdb, '[end of September 2010]', '[2010-09-28]')),
      'no date any more': change(gocdb, '| 6.1 | 2027-06-01 |', '| 6.1 | ~~2027-06-01~~ TBA |'),
      'by a schedule in minutes': write(
        'minutes/osg-software/2014-03-24.md',
        '---\ntitle: OSG Software and Release Teams meeting\ndate: 2014-03-24\n---\n\n### Release schedule\n\n| Version | Testing | Freeze | Release |\n| --- | --- | --- | --- |\n| 3.1.32 / 3.2.8 | 2014-03-24 | 2014-03-31 | 2014-04-15 |\n| 3.1.33 / 3.2.9 | 2014-04-28 | 2014-05-05 | 2014-05-13 |\n',
      ),
      'a milestone': change(
        milestones,
        '| MS704 | Roadmap for the maintenance and development of the deployed operational tools | KIT | PM3 |',
        '| MS704 | Roadmap for the maintenance and development of the deployed operational tools | KIT | ~~PM3~~ PM5 |',
      ),
      'released at last': change(
        gocdb,
        `| GOCDB4 step 2, input system in test mode | ${input} | |`,
        `| GOCDB4 step 2, input system in test mode | ${input} | 2010-09-01 |`,
      ),
    },
  },
  'decisions-made': {
    pulls: {
      agreed: technology('AGREED: one table per tool'),
      resolved: technology('RESOLVED: OSG 3.4 ends in November 2020.'),
      'under a heading': technology('## Decisions\n\n- The mirror moves to Madison.\n- Nobody merges on a Friday.'),
      'only proposed': technology('PROPOSED: the meeting moves to Tuesday'),
      'a motion': technology(
        '## Decisions\n\nMotion: to adopt the new charter. Moved by Mat, seconded by Carl. Carried, 5 in favour.',
      ),
      'with a number': technology('DECISION: #D1 the tapes go to the museum'),
      rejected: technology('## Decisions\n\n- Rejected: to support EL6 for another year'),
      'put off': technology('## Decisions\n\n- Deferred: the choice of a new ticket system'),
      'added to minutes that are there': change(
        last,
        '### Discussion\n\nNothing this week.',
        '### Discussion\n\nAGREED: the collector is restarted every night.',
      ),
      'in a report': append(report4, 'AGREED: no reboots during the workshop'),
    },
  },
  'decisions-superseded': {
    before: technology(
      'RESOLVED: #D1 the tapes go to the museum\n\nRESOLVED: #D2 the meeting is on Mondays\n\nPROPOSED: #D3 the wiki is closed',
    ),
    pulls: {
      'one supersedes another': technology('RESOLVED: #D4 the tapes are sold; this supersedes #D1.', {
        day: '2019-10-07',
      }),
      'one revokes another': technology('RESOLVED: #D4 this revokes #D2.', { day: '2019-10-07' }),
      'one amends another': technology('RESOLVED: #D4 the meeting is at noon; this amends #D2.', { day: '2019-10-07' }),
      'the proposed one is agreed': change('minutes/osg-technology/2019-09-30.md', 'PROPOSED: #D3', 'RESOLVED: #D3'),
      'an agreed one was only proposed': change(
        'minutes/osg-technology/2019-09-30.md',
        'RESOLVED: #D2',
        'PROPOSED: #D2',
      ),
      'one is struck from the minutes': change(
        'minutes/osg-technology/2019-09-30.md',
        'RESOLVED: #D2 the meeting is on Mondays\n',
        '',
      ),
      'the minutes become a draft': change(
        'minutes/osg-technology/2019-09-30.md',
        '---\ntitle',
        '---\nstatus: draft\ntitle',
      ),
      'the words are mended': change(
        'minutes/osg-technology/2019-09-30.md',
        'the tapes go to the museum',
        'the old tapes go to the museum',
      ),
      'one supersedes another by its day': technology(
        'RESOLVED: the tapes are sold; this supersedes the decision of 30 September on the tapes.',
        { day: '2019-10-07' },
      ),
      'one says again what it revokes': technology(
        'RESOLVED: the decision that the tapes go to the museum is revoked.',
        {
          day: '2019-10-07',
        },
      ),
      'one of the same change': all(
        technology('RESOLVED: #D5 the hall is let', { day: '2019-10-07' }),
        technology('RESOLVED: #D6 the hall is kept; this supersedes #D5.', { day: '2019-10-14' }),
      ),
      'two at once': technology('RESOLVED: #D4 all starts anew; this supersedes #D1 and #D2.', { day: '2019-10-07' }),
      'one is decided again at a later meeting': technology('RESOLVED: #D3 the wiki is closed', { day: '2019-10-07' }),
    },
  },
  'numbers-out-of-range': {
    before: all(
      ...Array.from({ length: 30 }, (_, week) =>
        report(new Date(Date.UTC(2012, 0, 2 + 7 * week)).toISOString().slice(0, 10), {
          Tickets: `- Open: ${40 + (week % 5)}\n- Volume: ${300 + (week % 7)} TB`,
        }),
      ),
    ),
    pulls: Object.fromEntries(
      (
        [
          ['far more', '- Open: 149\n- Volume: 303 TB'],
          ['far fewer', '- Open: 2\n- Volume: 303 TB'],
          ['both', '- Open: 149\n- Volume: 900 TB'],
          ['as ever', '- Open: 42\n- Volume: 303 TB'],
          ['at the edge', '- Open: 44\n- Volume: 306 TB'],
          ['one more than ever', '- Open: 45\n- Volume: 303 TB'],
          ['none', '- Open: 0\n- Volume: 303 TB'],
          ['not stated', 'Nobody counted.'],
          ['with a thousand sign', '- Open: 1,490\n- Volume: 303 TB'],
        ] as const
      ).map(([name, tickets]) => [name, report('2012-07-30', { Tickets: tickets })]),
    ),
  },
  'people-first-seen': {
    pulls: {
      'one comes': technology('Text.', { who: 'Mat, Carl, Ines Roth' }),
      'two come': technology('Text.', { who: 'Mat, Ines Roth, Paulo Reis' }),
      'with an organisation': write(
        'minutes/jra1/2010-09-06.md',
        '---\ntitle: JRA1 phone meeting\ndate: 2010-09-06\n---\n\n## Attendance\n\n- SRCE: Emir (E), Ines Roth (IR)\n',
      ),
      'the same as before': technology('Text.', { who: 'Mat, Carl, Derek' }),
      'somebody is excused': technology('**Regrets:** Ines Roth\n\nText.'),
      'as a guest': technology('**Guests:** Ines Roth\n\nText.'),
      'known by another spelling': technology('Text.', { who: 'Mat, Carl, M. Mambelli' }),
      'added to minutes that are there': change(last, 'Marco Mambelli, TimT', 'Marco Mambelli, TimT, Ines Roth'),
      'named in the text alone': technology('Ines Roth wrote a mail.'),
      'in a report': change(report4, 'Attending: Xin, Armen', 'Attending: Ines Roth, Xin, Armen'),
    },
  },
  'sections-silent': {
    before: all(
      report('2012-01-02', { CMS: 'Jobs ran.', LIGO: 'Jobs ran.', Tape: 'Full.' }),
      report('2012-01-09', { CMS: 'Jobs ran.', LIGO: '', Tape: '' }),
      report('2012-01-16', { CMS: 'Jobs ran.', LIGO: '', Tape: 'Empty.' }),
    ),
    pulls: {
      'a section is empty again': report('2012-01-23', { CMS: 'Jobs ran.', LIGO: '', Tape: 'Fine.' }),
      'it is left out': report('2012-01-23', { CMS: 'Jobs ran.', Tape: 'Fine.' }),
      'it speaks again': report('2012-01-23', { CMS: 'Jobs ran.', LIGO: 'Back.', Tape: 'Fine.' }),
      'another is silent for the first time': report('2012-01-23', { CMS: '', LIGO: 'Back.', Tape: 'Fine.' }),
      'nothing to report is silence, too': report('2012-01-23', {
        CMS: 'Jobs ran.',
        LIGO: 'Nothing to report',
        Tape: 'Fine.',
      }),
      'two more reports': all(
        report('2012-01-23', { CMS: '', LIGO: 'Back.' }),
        report('2012-01-30', { CMS: 'Ran.', LIGO: 'Here.' }),
      ),
      'three more reports': all(
        report('2012-01-23', { CMS: '', LIGO: 'x y' }),
        report('2012-01-30', { CMS: '', LIGO: 'x z' }),
        report('2012-02-06', { CMS: '', LIGO: 'x w' }),
      ),
      'an earlier report is corrected': change(
        'reports/osg-production/2012-01-16.md',
        '## LIGO\n',
        '## LIGO\n\nLate words.\n',
      ),
      'a report is removed': remove('reports/osg-production/2012-01-16.md'),
      'a report in between': report('2012-01-12', { CMS: 'Jobs ran.', LIGO: '' }),
    },
  },
  'pages-added': {
    pulls: {
      'a page': write('pages/links.md', '# Links\n\nWhere to look.\n'),
      minutes: technology('Nothing happened.'),
      'a report': report('2011-10-11', { CMS: 'Jobs ran.' }),
      questions: write('faqs/mirror.md', '# Mirror\n\n## How is it restored?\n\nFrom tape.\n'),
      'a tool': write('tools/mirror.md', '---\nname: Mirror\nowner: Mat\n---\n\n# Mirror\n\nCopies everything.\n'),
      'a roadmap': write('roadmaps/voms.md', '# VOMS\n\n| Release | Planned |\n| --- | --- |\n| 4.0 | 2027-03-01 |\n'),
      milestones: write(
        'milestones/next.md',
        '---\nstart: 2026-01-01\n---\n\n| Id | Title | Due |\n| --- | --- | --- |\n| N1 | Plan | PM18 |\n',
      ),
      'a new series': write(
        'minutes/board/2026-11-02.md',
        '# Board\n\n**Attending:** Mat\n\nAGREED: a board is needed\n',
      ),
      'a draft': write(
        'minutes/osg-technology/2019-10-14.md',
        '---\ntitle: OSG Technology Area meeting\ndate: 2019-10-14\nstatus: draft\n---\n\n- AI (Mat): tag 3.5.4\n',
      ),
      'two pages': all(write('pages/a.md', '# A page\n\nText.\n'), write('pages/b.md', '# B page\n\nOther text.\n')),
    },
  },
  'pages-moved': {
    pulls: {
      'another name': move('pages/contribute.md', 'pages/how-to-help.md'),
      'with a way from the old address': all(
        move('pages/contribute.md', 'pages/how-to-help.md'),
        change(
          'site.yaml',
          '# Tickets of other systems',
          'redirects:\n  /contribute/: pages/how-to-help.md\n# Tickets of other systems',
        ),
      ),
      'to another folder': move('faqs/reading.md', 'faqs/guides/reading.md'),
      'another day': all(
        move(last, 'minutes/osg-technology/2019-09-24.md'),
        change('minutes/osg-technology/2019-09-24.md', 'date: 2019-09-23', 'date: 2019-09-24'),
      ),
      'and other words': all(
        move('pages/contribute.md', 'pages/how-to-help.md'),
        append('pages/how-to-help.md', 'One more line.'),
      ),
      'the file alone': move(last, 'minutes/osg-technology/2019/2019-09-23.md'),
      'a tool': move('tools/rsv.md', 'tools/rsv-probes.md'),
      'a series': all(
        ...['08-12', '08-19', '08-26', '09-09', '09-16', '09-23'].map((day) =>
          move(`minutes/osg-technology/2019-${day}.md`, `minutes/osg-area/2019-${day}.md`),
        ),
      ),
      'two change places': (files) => ({
        ...files,
        'pages/contribute.md': files['faqs/reading.md'] ?? '',
        'faqs/reading.md': files['pages/contribute.md'] ?? '',
      }),
      'with an alias of its own': all(
        move('pages/contribute.md', 'pages/how-to-help.md'),
        change('pages/how-to-help.md', '---\n', '---\naliases: [/contribute/]\n'),
      ),
    },
  },
  'pages-removed': {
    pulls: {
      'a page': remove('pages/contribute.md'),
      minutes: remove(last),
      'the first minutes of a series': remove('minutes/osg-technology/2019-08-12.md'),
      'a report': remove(report4),
      'a tool that is spoken of': remove('tools/htcondor.md'),
      'a roadmap': remove('roadmaps/gocdb.md'),
      milestones: remove(milestones),
      questions: remove('faqs/fail-over.md'),
      'the only minutes of a series': remove(jra),
      'one of a week and a page': all(remove(steps), remove('pages/contribute.md')),
    },
  },
  'findings-new': {
    pulls: {
      'a link that leads nowhere': append('pages/contribute.md', '[there](nowhere.md)'),
      'the same twice': append('pages/contribute.md', '[there](nowhere.md) and [again](nowhere.md)'),
      'a heading that is not there': append('pages/contribute.md', '[there](../faqs/reading.md#nowhere)'),
      'a date that cannot be': change(last, 'date: 2019-09-23', 'date: 2019-09-33'),
      'head and name that differ': change(last, 'date: 2019-09-23', 'date: 2019-09-22'),
      'a code that never ends': append('pages/contribute.md', '```\nx'),
      'a telephone number': append('pages/contribute.md', 'Call +44 20 7946 0958.'),
      'a misspelt key': change('pages/contribute.md', '---\n', '---\ntitel: Help\n'),
      'a setting that is none': change('site.yaml', 'lang: en', 'lang: en\nseriess: {}'),
      'a plan in the past': technology(
        '### Schedule of HTCondor\n\n| Version | Release |\n| --- | --- |\n| 9.9 | 2018-01-01 |\n',
      ),
    },
  },
  'findings-mended': {
    before: all(
      append(
        'pages/contribute.md',
        '[there](nowhere.md)\n\n[again](nowhere.md)\n\nCall +44 20 7946 0958.\n\n![](x.png)',
      ),
      change('pages/contribute.md', '---\n', '---\ntitel: Help\n'),
      change(last, 'date: 2019-09-23', 'date: 2019-09-22'),
    ),
    pulls: {
      'a link leads somewhere': change('pages/contribute.md', '[there](nowhere.md)', '[there](../faqs/reading.md)'),
      'both links': all(
        change('pages/contribute.md', '[there](nowhere.md)', 'there'),
        change('pages/contribute.md', '[again](nowhere.md)', 'again'),
      ),
      'the page is made': write('pages/nowhere.md', '# Nowhere\n\nText.\n'),
      'the number goes': change('pages/contribute.md', 'Call +44 20 7946 0958.', 'Call us.'),
      'the key is right': change('pages/contribute.md', 'titel: Help\n', ''),
      'the day is right': change(last, 'date: 2019-09-22', 'date: 2019-09-23'),
      'a line above moves them, which mends nothing': change(
        'pages/contribute.md',
        '[there](nowhere.md)',
        'A line more.\n\n[there](nowhere.md)',
      ),
      'one goes and one comes': change('pages/contribute.md', '[there](nowhere.md)', '[there](elsewhere.md)'),
      'the page goes': remove('pages/contribute.md'),
      'the image': change('pages/contribute.md', '![](x.png)', 'No image.'),
    },
  },
}
