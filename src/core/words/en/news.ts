/** A kind of news: `action raised`, of several `actions raised`, which is its title too. */
export interface NewsWords {
  one: string
  many: string
}

const group = (one: string, many: string): NewsWords => ({ one, many })

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** `third`, `12th`, `21st` */
function ordinal(number: number): string {
  const ends: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' }
  const end = number % 100 > 10 && number % 100 < 14 ? 'th' : (ends[number % 10] ?? 'th')
  return ordinals[number - 1] ?? `${number}${end}`
}

/** The kinds of news, by their ids. */
const groups = {
  'pages-withheld': group('page withheld because of an error', 'pages withheld because of an error'),
  'plans-moved': group('plan moved', 'plans moved'),
  'plans-exact': group('plan made more exact', 'plans made more exact'),
  'plans-made': group('plan made', 'plans made'),
  'plans-come': group('release or milestone completed', 'releases or milestones completed'),
  'plans-corrected': group(
    'date of a completed release or milestone corrected',
    'dates of completed releases or milestones corrected',
  ),
  'plans-withdrawn': group('plan given up', 'plans given up'),
  'plans-gone': group('release or milestone no longer on record', 'releases or milestones no longer on record'),
  'plans-restated': group('release or milestone stated otherwise', 'releases or milestones stated otherwise'),
  'plans-elsewhere': group(
    'release or milestone now under another name',
    'releases or milestones now under another name',
  ),
  'milestones-changed': group('milestone with another owner or title', 'milestones with another owner or title'),
  'plans-ahead': group('plan ahead', 'plans ahead'),
  'incidents-new': group('incident or downtime', 'incidents or downtimes'),
  'incidents-gone': group('incident no longer on record', 'incidents no longer on record'),
  'support-changed': group('end of support stated or moved', 'ends of support stated or moved'),
  'support-gone': group('end of support no longer on record', 'ends of support no longer on record'),
  'decisions-made': group('decision', 'decisions'),
  'decisions-proposed': group('proposal', 'proposals'),
  'decisions-refused': group('proposal not adopted', 'proposals not adopted'),
  'decisions-changed': group('decision whose standing changed', 'decisions whose standing changed'),
  'decisions-reworded': group('decision in other words', 'decisions in other words'),
  'decisions-gone': group('decision no longer on record', 'decisions no longer on record'),
  'actions-raised': group('action raised', 'actions raised'),
  'actions-closed': group('action closed', 'actions closed'),
  'actions-reopened': group('action opened again', 'actions opened again'),
  'actions-back': group('action back on the list', 'actions back on the list'),
  'actions-left': group('action left out of the list', 'actions left out of the list'),
  'actions-unlisted': group('meeting without a list of actions', 'meetings without a list of actions'),
  'actions-handed-over': group('action with other owners', 'actions with other owners'),
  'actions-moved': group('action with another due date', 'actions with another due date'),
  'actions-renumbered': group('action with another number', 'actions with another number'),
  'actions-reworded': group('action in other words', 'actions in other words'),
  'actions-restated': group(
    'action of which older minutes say otherwise',
    'actions of which older minutes say otherwise',
  ),
  'actions-split': group('action told apart from another', 'actions told apart from another'),
  'actions-gone': group('action no longer on record', 'actions no longer on record'),
  'series-apart': group('series left out', 'series left out'),
  'actions-overdue': group('action overdue', 'actions overdue'),
  'actions-due': group('action due', 'actions due'),
  'actions-open': group('open action', 'open actions'),
  'actions-listed': group('other action', 'other actions'),
  'numbers-out-of-range': group('number that left its range', 'numbers that left their range'),
  'numbers-missing': group('number missing that was always stated', 'numbers missing that were always stated'),
  'numbers-corrected': group('number stated otherwise', 'numbers stated otherwise'),
  'sections-silent': group('section silent for the third time', 'sections silent for the third time'),
  'people-new': group('person listed for the first time', 'people listed for the first time'),
  'people-renamed': group('person under another name', 'people under another name'),
  'people-joined': group('person who was taken for several', 'people who were taken for several'),
  'people-parted': group('person who is several now', 'people who are several now'),
  'people-moved': group('person at another address', 'people at another address'),
  'people-gone': group('person no longer listed', 'people no longer listed'),
  'attendance-changed': group('attendance stated otherwise', 'attendances stated otherwise'),
  'pages-added': group('page added', 'pages added'),
  'pages-changed': group('page changed', 'pages changed'),
  'pages-reformatted': group('page of which only the formatting changed', 'pages of which only the formatting changed'),
  'pages-moved': group('page moved', 'pages moved'),
  'pages-private': group('page that only the team sees now', 'pages that only the team sees now'),
  'pages-removed': group('page removed', 'pages removed'),
  'pages-lifted': group('page that becomes public', 'pages that become public'),
  'names-lifted': group('name no longer hidden', 'names no longer hidden'),
  'pages-hidden': group('page no longer public', 'pages no longer public'),
  'settings-changed': group('file of settings changed', 'files of settings changed'),
  'files-added': group('file added beside the pages', 'files added beside the pages'),
  'files-removed': group('file removed beside the pages', 'files removed beside the pages'),
  'findings-new': group('new finding', 'new findings'),
  'findings-mended': group('finding gone', 'findings gone'),
}

/** What `changes` and `digest` tell, in a mail, a message or the comment on a pull request. */
export const news = {
  groups,
  /** Since a commit or day; `null` of what is proposed. */
  changes: (since: string | null) =>
    since === null ? 'What this proposal changes in the record' : `What changed in the record since ${since}`,
  /** Of a branch: `since it left main on 3 March 2026`. */
  leftAt: (name: string, day: string) => `it left ${name} on ${day}`,
  nothingChanged: 'Nothing that the record says has changed.',
  digest: (record: string, from: string, until: string, person: string | null) =>
    `${record}: ${from} to ${until}${person === null ? '' : ` for ${person}`}`,
  /** Of series that a digest for somebody leaves out. */
  notNamed: (person: string, day: string) => `nothing there names ${person} since ${day}`,
  nothingHappened: 'Nothing happened, and nothing is due.',
  meetings: (amount: number, series: string) => `${amount} ${amount === 1 ? 'meeting' : 'meetings'} of ${series}`,
  reports: (amount: number, series: string) => `${amount} ${amount === 1 ? 'report' : 'reports'} of ${series}`,
  andMore: (amount: number) => `and ${amount} more`,
  tooMuch: 'There is more than a comment can hold.',
  withoutWords: 'without words',
  due: (day: string) => `due ${day}`,
  wasDue: (day: string) => `was due ${day}`,
  hadNoDue: 'had no due date',
  wasOf: (owners: string) => `was ${owners}`,
  noOwner: 'no owner',
  hadNoOwner: 'had no owner',
  /** Of an action that is raised: `already done` */
  already: (state: string) => `already ${state}`,
  /** Of an action that is raised and somebody else’s by the same change. */
  firstGivenTo: (owners: string, day: string) => `given to ${owners} on ${day}`,
  raisedOn: (day: string) => `on ${day}`,
  /** Of an action of which some minutes were corrected: `until now one with "paint the pump", Mia, 4 March 2021` */
  wasOneWith: (other: string) => `until now one with ${other}`,
  leftOn: (day: string) => `left out of the list on ${day}`,
  wasOpen: 'was open',
  hadLeft: 'had left the list',
  /** How an action stood at the meeting before the one that leaves it out. */
  stoodBefore: {
    open: 'open at the meeting before',
    'can be closed': 'could be closed at the meeting before',
    postponed: 'postponed at the meeting before',
  },
  wereOpen: (amount: number) => `${amount} ${amount === 1 ? 'action was' : 'actions were'} open at the meeting before`,
  raised: 'raised',
  closed: 'closed',
  left: 'left out of the list',
  decided: (words: string) => `Decided: ${words}`,
  agreed: 'agreed',
  proposedOn: (day: string) => `proposed on ${day}`,
  /** How a decision stands, and how it did: `agreed, was proposed`. */
  stoodAs: (state: string, before: string) => `${state}, was ${before}`,
  /** `superseded by #D4` */
  byWhich: (state: string, which: string) => `${state} by ${which}`,
  notInForce: 'not in force any more',
  lastSpoke: (day: string) => `last said something on ${day}`,
  silentSince: (times: number) => `silent ${times} times`,
  sameAddress: (file: string) => `the file was ${file}, the address is the same`,
  movedFrom: (address: string) => `from ${address}`,
  movedWithoutWay: (address: string) => `from ${address}, which leads nowhere now`,
  /** Of the address of a page that was removed. */
  leadsNowhere: (address: string) => `${address} leads nowhere now`,
  textToo: 'text changed too',
  /** Of an action that older minutes end, and later ones list. */
  closedAndOpen: (closed: string, open: string) => `closed on ${closed}, open again on ${open}`,
  openOn: (day: string) => `open on ${day}`,
  newSection: (section: string) => `new section: ${section}`,
  sectionGone: (section: string) => `section removed: ${section}`,
  sectionReworded: (section: string, was: string) => `section with another heading: ${section}, was ${was}`,
  /** `2 questions moved to faqs/mirrors.md` */
  movedTo: (what: string, path: string) => `${what} moved to ${path}`,
  cameFrom: (what: string, path: string) => `${what} from ${path}`,
  /** Of a page of a tool: `6 documents that name Heron lead to it now` */
  leadHere: (amount: number, tool: string) =>
    amount === 1
      ? `1 document that names ${tool} leads to it now`
      : `${amount} documents that name ${tool} lead to it now`,
  onePerson: (names: string, name: string) => `${names} are one person now, ${name}`,
  isNow: (was: string, name: string) => `${was} is ${name} now`,
  areNow: (was: string, names: string) => `${was} is several people now: ${names}`,
  leadsTo: (address: string, now: string) => `${address} leads to ${now}`,
  /** Of the rule left-action, where nothing happened to the actions. */
  warnedOf: (amount: number) =>
    amount === 1
      ? '1 action that left the list earlier is warned of again, since its meeting is among the last ones'
      : `${amount} actions that left the list earlier are warned of again, since their meetings are among the last ones`,
  warnedNoMore: (amount: number) =>
    amount === 1
      ? '1 action that left the list earlier is no longer warned of, since only the last meetings are looked at'
      : `${amount} actions that left the list earlier are no longer warned of, since only the last meetings are looked at`,
  questionGone: (question: string) => `question removed: ${question}`,
  newQuestion: (question: string) => `new question: ${question}`,
  questionReworded: (question: string, was: string) => `question in other words: ${question}, was ${was}`,
  /** Of minutes that lie ahead. */
  agendaFor: (day: string) => `an agenda, for ${day}`,
  /** Of releases whose tool is not known any more. */
  noToolNow: 'of no known tool any more',
  /** Of the first page of a series. */
  newSeries: (series: string) => `new series: ${series}`,
  nowAt: (address: string) => `now at ${address}`,
  exchanged: (path: string) => `exchanged places with ${path}`,
  fileRemoved: 'that file was removed',
  fileMoved: (path: string) => `that file is now ${path}`,
  fromHere: (path: string) => `from here it is "${path}"`,
  linksTo: (amount: number, file: string) => `${amount} links lead to ${file}`,
  linksFrom: (amount: number, file: string, was: string) =>
    `${amount} links in ${file} still count from its old place, ${was}`,
  /** `28 more findings of broken-link` */
  moreOfRule: (amount: number, rule: string) => `${amount} more findings of ${rule}`,
  times: (amount: number) => (amount === 2 ? 'twice' : `${amount} times`),
  privateUntilNow: (amount: number) => (amount === 1 ? 'a page that was private' : `${amount} pages that were private`),
  initialsUntilNow: 'was listed by initials',
  privateNow: (amount: number) =>
    amount === 1 ? 'a page that is private now' : `${amount} pages that are private now`,
  /** Of a page with an error. */
  untilMended: 'nothing is published until it is mended',
  /** Of a page that went or is held back: `it had 5 actions, 1 decision` */
  itHad: (held: string) => `it had ${held}`,
  /** Of a person whom only apologies name. */
  onlyNamed: 'was at no meeting yet',
  sentApologies: 'had sent apologies',
  wasNotThere: 'was not there',
  /** Of minutes that had a list of who was there. */
  attendanceGone: (amount: number) => `says no more who was there; it named ${amount}`,
  wasThereToo: 'was there, too',
  /** Of an action that is back since the minutes that left it out went. */
  leaverGone: (day: string) => `left out on ${day} by minutes that are no longer on record`,
  /** Of a number that a new report passes over: `last 12 TB on 4 March 2021` */
  lastStated: (value: string, day: string) => `last ${value} on ${day}`,
  /** What the values before a number were: `the last 52 were between 10 and 30` */
  lastWere: (amount: number, lowest: string, highest: string) =>
    `the last ${amount} were ${lowest === highest ? `all ${lowest}` : `between ${lowest} and ${highest}`}`,
  /** Of many of one tool: `366 releases, from 0.1 to 3.11` */
  fromTo: (counted: string, first: string, last: string) => `${counted}, from ${first} to ${last}`,
  /** `52 documents, from 3 March 2020 to 1 March 2021` */
  fromDay: (counted: string, first: string, last: string) => `${counted}, from ${first} to ${last}`,
  /** What another `people.yaml` says of somebody. */
  listedByInitials: (initials: string) => `${initials} listed by initials`,
  listedByName: (name: string) => `${name} listed by name`,
  isAlso: (name: string, spellings: string) => `${name} is also ${spellings}`,
  entriesGone: (amount: number) => `${amount} ${amount === 1 ? 'entry' : 'entries'} removed`,
  noDate: 'no date',
  preRelease: 'pre-release',
  planMoved: (was: string, is: string) => `from ${was} to ${is}`,
  /** Of two dates one of which is not exact: `at least 92 days later` */
  atLeast: (move: string) => `at least ${move}`,
  lessExact: 'less exact',
  /** `third move` */
  nthMove: (times: number) => `${ordinal(times)} move`,
  plannedFor: (date: string) => `planned for ${date}`,
  wasPlannedFor: (date: string) => `was planned for ${date}`,
  /** Of a release or milestone that is not on record any more. */
  hadCome: (date: string) => `came on ${date}`,
  statedAs: (date: string) => `was stated as ${date}`,
  /** Of what had come. */
  notCome: 'not completed any more',
  /** What a meeting planned: `planned on 3 March 2014 for 6 May 2014`. */
  plannedOn: (day: string, plan: string) => `planned on ${day} for ${plan}`,
  notPlannedOn: (day: string) => `not planned any more on ${day}`,
  asPlanned: 'on the day first planned',
  /** `31 days later than first planned` */
  thanPlanned: (move: string) => `${move} than first planned`,
  /** Two documents beside each other: `4 March 2021 and 11 March 2021`. */
  both: (before: string, after: string) => `${before} and ${after}`,
  /** `12 TB, then 9 TB` */
  then: (before: string, after: string) => `${before}, then ${after}`,
}
