import { all, append, change, type Edit, jra1, move, readExample, remove, report, technology, write } from './edits.ts'
import type { Kind } from './kinds.ts'

const last = 'minutes/osg-technology/2019-09-23.md'
const before = 'minutes/osg-technology/2019-09-16.md'
const jra = 'minutes/jra1/2010.md'
const page = 'pages/contribute.md'
const milestones = 'milestones/egi-inspire-jra1.md'
const sept30 = 'minutes/osg-technology/2019-09-30.md'
const lastReport = 'reports/osg-production/2011-10-04.md'

/** A further meeting that is the last one with words of it exchanged: it carries on what that had. */
function next(...words: readonly (readonly [from: string | RegExp, to: string])[]): Edit {
  return (files) => {
    const day = '2019-09-30'
    const text = words.reduce((now, [from, to]) => now.replace(from, to), files[last] ?? '')
    return { ...files, [`minutes/osg-technology/${day}.md`]: text.replaceAll('2019-09-23', day) }
  }
}

/** Put something in place of the text of a section. */
function fill(path: string, section: string, text: string): Edit {
  return (files) => ({
    ...files,
    [path]: (files[path] ?? '').replace(new RegExp(`(## ${section}[^\\n]*\\n)[^#]*`), `$1\n${text}\n\n`),
  })
}

const hosted =
  'coordinate the git repository of the Hosted CE and its configuration management with\n  Marco, Jeff and Judith'
const wholeSeries: Edit = (files) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('minutes/osg-software/')))
const mended: Edit = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('jra1/2010.md', 'jra1/2010-07.md')]),
  )

/** What pull requests do besides, by kind. */
export const moreKinds: Record<string, Kind> = {
  'actions-in-other-places': {
    pulls: {
      'a longer name in the attendance': next(['Marco Mambelli, TimT', 'Marco Mambelli, Tim T, Brian Lin, Jeff Dost']),
      'a longer name of the owner': next(['AI (Diego): get', 'AI (Diego Davila): get']),
      'raised in older minutes': change(before, '- AI (Edgar): test', '- AI (Marian): help Brown\n- AI (Edgar): test'),
      'closed in older minutes': change(before, 'override (SOFTWARE-3818)', 'override (SOFTWARE-3818) [done]'),
      'back after a meeting': next(['- AI (Edgar): test', `- AI (Mat): ${hosted}\n- AI (Edgar): test`]),
      'taken over, and said so': next([
        'AI (Diego): get stashcache-client released (SOFTWARE-3799)',
        'AI (Mat): get stashcache-client released (SOFTWARE-3799), taken over from Diego',
      ]),
      'no longer needed': change(jra, '- 90 -', '- 90 - no longer needed, closed'),
      'another takes its place': change(jra, '- 90 -', '- 90 - superseded by 190'),
      'the minutes were those of no meeting': next(['---\ntitle', '---\nstatus: cancelled\ntitle']),
      'the minutes are a draft': next(['---\ntitle', '---\nstatus: draft\ntitle']),
    },
  },
  'numbers-stated': {
    pulls: {
      'three far off': next(
        [/\| 164 +\| \+9 /, '| 900 | +745 '],
        ['15 (+1) open', '90 (+75) open'],
        ['2 (+0) open', '9 (+7) open'],
      ),
      'as ever': next([/\| 164 +\| \+9 /, '| 160 | -4 '], ['15 (+1) open', '14 (-1) open']),
      'one that was always the same is one more': next(['2 (+0) open', '3 (+1) open']),
      'a slip of the pen': change(last, '| 164          | +9 ', '| 1640         | +9 '),
      'its correction': change(last, '| 29           | -1 ', '| 28           | -2 '),
      'two corrections of one page': all(
        change(last, '15 (+1) open', '16 (+2) open'),
        change(last, '2 (+0) open', '1 (-1) open'),
      ),
      'the page moves, too': all(
        change(last, '15 (+1) open', '16 (+2) open'),
        move(last, 'minutes/osg-technology/2019/2019-09-23.md'),
      ),
      'a number goes': change(last, '- 2 (+0) open GGUS tickets\n', ''),
      'a section falls silent by a correction': fill('reports/osg-production/2011-09-20.md', 'Security', 'No news.'),
      'one falls silent for long': fill(lastReport, 'User Support', ''),
    },
  },
  'decisions-numbered': {
    pulls: {
      'an old one gets its number': change(jra, 'AGREED: one table', 'AGREED: #D1 one table'),
      'and is superseded by it': all(
        change(jra, 'AGREED: one table', 'AGREED: #D1 one table'),
        jra1('AGREED: #D2 one page per tool; this supersedes #D1.'),
      ),
      'by day': technology('AGREED: both go out with new keys; this supersedes the decision of 2019-08-19.'),
      'by link': jra1('AGREED: one list; this supersedes [that of July](2010.md#pm3-milestones).'),
    },
  },
  'links-lost': {
    pulls: {
      'many led to a file that went': remove(jra),
      'many led to a file that moved': move(jra, 'minutes/jra1/2010-07.md'),
      'all of them were mended': all(move(jra, 'minutes/jra1/2010-07.md'), mended),
      'those in the file that moved': move('faqs/fail-over.md', 'faqs/old/fail-over.md'),
      'some lead to a tool that went': remove('tools/gocdb.md'),
      'a heading that several lead to': change(jra, '## GOCDB4 release plan, step 2', '## GOCDB4 plan'),
      'many different ones': append(page, Array.from({ length: 9 }, (_, at) => `[x](none-${at}.md)`).join('\n\n')),
      'and a graver finding besides': append(
        page,
        `${Array.from({ length: 9 }, (_, at) => `[x](none-${at}.md)`).join('\n\n')}\n\nCall +44 20 7946 0958.`,
      ),
      'a whole series went': wholeSeries,
      'one page with three links to what went': all(
        append(page, '[a](../faqs/reading.md) [b](../faqs/reading.md#x)\n\n[c](../faqs/reading.md)'),
        remove('faqs/reading.md'),
      ),
    },
  },
  'milestones-changed': {
    pulls: {
      'another owner': change(milestones, '| KIT | PM3 |', '| CERN | PM3 |'),
      'another title': change(
        milestones,
        'Operational tools regionalisation work plan',
        'Work plan for regional tools',
      ),
      'no owner any more': change(milestones, '| INFN | PM1 |', '| | PM1 |'),
      'a row goes': change(milestones, '| MS703 | Operational tools regionalisation work plan | CERN | PM2 | |\n', ''),
      'it is delivered': change(milestones, 'work plan | CERN | PM2 | |', 'work plan | CERN | PM2 | 2010-08-15 |'),
    },
  },
  'actions-reworded': {
    before: technology(
      '- AI #8 (Mat): test the collector\n- AI (Mat): wrte teh letter to Nebrasca\n- AI (Carl): tag 3.5.3',
    ),
    pulls: {
      'slips of the pen are mended': change(sept30, 'wrte teh letter to Nebrasca', 'write the letter to Nebraska'),
      'its number goes': change(sept30, 'AI #8 (Mat)', 'AI (Mat)'),
      'it gets a number': change(sept30, 'AI (Carl)', 'AI #9 (Carl)'),
      'its number was another': change(sept30, 'AI #8', 'AI #18'),
      'it is another': change(sept30, 'AI (Carl): tag 3.5.3', 'AI (Carl): order the disks'),
    },
  },
  'pages-changed': {
    pulls: {
      'a word': change(last, 'is about to start', 'is just about to start'),
      'nothing but spaces at the end': (files) => ({ ...files, [last]: `${files[last] ?? ''}\n\n` }),
      'the title': change(page, 'title: How', 'title: When and how'),
      'minutes are approved': change(last, '---\ntitle', '---\nstatus: approved\ntitle'),
      'minutes are a draft': change(last, '---\ntitle', '---\nstatus: draft\ntitle'),
      'the name of a tool': change('tools/htcondor.md', 'name: HTCondor', 'name: HTCondor Software Suite'),
      'a table in other spaces': change('roadmaps/gocdb.md', '| 5.12.4 | 2025-07-07 |', '|  5.12.4  |  2025-07-07 |'),
      'a release goes': change('roadmaps/gocdb.md', '| 5.10.4 | 2023-02-21 | final | |\n', ''),
      'a setting': change('site.yaml', 'title: JRA1', 'title: JRA1 of EGI'),
      'several settings': all(
        change('site.yaml', 'name: Operations record', 'name: Record of operations'),
        change('site.yaml', 'asOf: 2026-11-22', 'asOf: 2026-11-29'),
        change('site.yaml', 'title: JRA1', 'title: JRA1 of EGI'),
      ),
    },
  },
  incidents: {
    before: append(lastReport, 'The transfer service was down on 2 October 2011 from 09:00 to 11:00 UTC.'),
    pulls: {
      'a report tells of one': report('2011-10-11', {
        CMS: 'Network outage on 10 October 2011 from 16:15 to 18:35 UTC because of a cut fibre.',
      }),
      'older minutes do': append(last, 'The mirror was down on 20 September 2019 from 10:00 to 12:00 UTC.'),
      'in other words': change(lastReport, 'The transfer service was down', 'The service for transfers was down'),
      'it goes': change(lastReport, 'The transfer service was down on 2 October 2011 from 09:00 to 11:00 UTC.', ''),
      'without a day': append(last, 'The mirror was down for an hour.'),
    },
  },
  support: {
    before: write(
      'roadmaps/voms.md',
      '---\ntool: voms\n---\n# VOMS\n\n| Release | Released | End of life |\n| --- | --- | --- |\n| 2.1 | 2020-02-01 | 2027-01-01 |\n| 2.2 | 2022-02-01 | |\n',
    ),
    pulls: {
      'lasts longer': change('roadmaps/voms.md', '| 2027-01-01 |', '| ~~2027-01-01~~ 2027-03-01 |'),
      'ends earlier, written over': change('roadmaps/voms.md', '| 2027-01-01 |', '| 2026-12-01 |'),
      'has an end at last': change('roadmaps/voms.md', '| 2022-02-01 | |', '| 2022-02-01 | June 2028 |'),
      'has none any more': change('roadmaps/voms.md', '| 2027-01-01 |', '| |'),
      'the table goes': remove('roadmaps/voms.md'),
      'of a new release': change(
        'roadmaps/voms.md',
        '| 2.2 | 2022-02-01 | |',
        '| 2.2 | 2022-02-01 | |\n| 2.3 | 2024-02-01 | 2029-01-01 |',
      ),
    },
  },
  'many-things': {
    pulls: {
      'a meeting closes two, a release moves, a page moves, somebody comes': all(
        next(
          ['Marco Mambelli, TimT', 'Marco Mambelli, TimT, Ines Roth'],
          ['(SOFTWARE-3737)', '(SOFTWARE-3737) [done]'],
          ['(SOFTWARE-3810)', '(SOFTWARE-3810): done'],
          ['Nothing recorded.', 'AGREED: triage duty changes every two weeks.'],
        ),
        change('roadmaps/gocdb.md', '| [end of September 2010]', '| ~~[2010-09-20]~~ [end of September 2010]'),
        move(page, 'pages/how-to-help.md'),
      ),
      'two meetings at once': all(
        technology('- AI (Mat): tag 3.5.3\n- AI (Carl): fix the issues that Gratia 1.2.10 has (SOFTWARE-3737)'),
        technology('- AI (Mat): tag 3.5.3: done', { day: '2019-10-07' }),
      ),
      'all is taken back': (files) =>
        Object.fromEntries(Object.entries(files).filter(([path]) => path in readExample())),
    },
  },
  sections: {
    pulls: {
      'two questions move to an FAQ of their own': (files) => {
        const text = files['faqs/fail-over.md'] ?? ''
        const at = text.indexOf('## How fast are')
        return {
          ...files,
          'faqs/fail-over.md': text.slice(0, at),
          'faqs/portals.md': `# Fail-over of portals\n\n${text.slice(at)}`,
        }
      },
      'minutes say something under a heading of its own': append(last, '## Backup of the mirror\n\nA tape is enough.'),
      'a heading of a report is another': change(lastReport, '## Integration', '## Integration of sites'),
      'a tool that minutes name has a page': write('tools/perfsonar.md', '---\nname: perfSONAR\n---\n\nMeasures.\n'),
      'older minutes say that something is done': change(
        before,
        'released (SOFTWARE-3799)',
        'released (SOFTWARE-3799) [done]',
      ),
    },
  },
  'people-listed': {
    before: write('people.yaml', 'people:\n  - {name: Brian Lin, spellings: [BrianL]}\n'),
    pulls: {
      'two series know one by half a name': change(
        'people.yaml',
        'people:\n',
        'people:\n  - {name: Tim Theisen, spellings: [TimT]}\n',
      ),
      'somebody is another one': change(
        'people.yaml',
        'people:\n',
        'people:\n  - {name: Rob Quick, spellings: [Rob, "Rob Q."]}\n',
      ),
      'somebody has another name': change('people.yaml', 'Brian Lin', 'Brian H. Lin'),
      'an entry is taken out': write('people.yaml', 'people: []\n'),
    },
  },
}
