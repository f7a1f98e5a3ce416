import type { ReadingOptions } from './parse/reading-options.ts'
import type { FileName } from './parse/dates/file-name.ts'
import type { Attachments } from './read/attachments.ts'
import type { Message, Place } from './read/message.ts'
import type { SourceDocument } from './read/source.ts'
import type { Audience } from './records/audience.ts'
import type { DocumentRecord, ToolRecord } from './records/document.ts'
import type { DocumentVersion, LastChange } from './records/version.ts'
import type { Finding } from './records/finding.ts'
import type { Settings } from './records/settings.ts'
import type { PersonSetting } from './records/people-settings.ts'
import type { Action } from './register/actions/actions.ts'
import type { Owner } from './register/actions/owner.ts'
import type { Carrying } from './register/actions/carrying.ts'
import type { Decision } from './register/decisions/decision.ts'
import type { Gist } from './register/gist/gist.ts'
import type { Incident } from './register/incidents/incident.ts'
import type { Metric } from './register/metrics/metric.ts'
import type { SilenceMatrix } from './register/metrics/silence.ts'
import type { Organisation } from './register/people/organisations.ts'
import type { Person } from './register/people/person.ts'
import type { Statement } from './register/people/statements.ts'
import type { Turnout } from './register/people/turnout.ts'
import type { LinkResolver } from './register/places/links.ts'
import type { Redirect } from './register/places/redirects.ts'
import type { Neighbours, Series } from './register/places/series.ts'
import type { ReferenceFinder } from './register/references/finder.ts'
import type { Mention, MilestoneUse, TicketUse } from './register/references/mentions.ts'
import type { Milestone } from './register/releases/milestones.ts'
import type { Words } from './words/index.ts'
import type { WrittenHtml } from './write/html/outline.ts'
import type { Highlighter } from './text/inks.ts'
import type { ReleaseRegister } from './register/releases/release.ts'
import type { SupportWindow } from './register/support/window.ts'

/** The compiled record: what everything that a person or a program sees is written from. */
export interface Book extends Register {
  audience: Audience
  /** What the interface says, in the language of the record. */
  words: Words
  commit: string | null
  /** Path under which the site is published, with a slash at both ends. */
  base: string
  /** Address of the published site without base and closing slash, or `null`. */
  origin: string | null
  findings: Finding[]
  lookup: BookLookup
  /** The record that a preview is compared with; `null` in any other build. */
  comparedWith: Book | null
  /** Paths of documents that are not published because something in them is an error. */
  withheld: string[]
  /** Paths of documents that the audience may not see. They are here to be compared with alone: nothing may speak of them. */
  concealed: string[]
}

/** The whole record, read together: what no single file knows, by subject. All but `lookup` is plain data. */
export interface Register {
  settings: Settings
  /** The day on which the record is looked at, ISO 8601; only registers, timelines and the home page depend on it. */
  today: string
  reading: ReadingOptions
  /** Sorted by path. */
  documents: DocumentRecord[]
  /** The same documents by path. */
  byPath: ReadonlyMap<string, DocumentRecord>
  series: Series[]
  /** Documents of tools by id. */
  tools: ReadonlyMap<string, ToolRecord>
  places: PlacesRegister
  mentions: MentionsRegister
  actions: ActionsRegister
  /** By series, oldest first. */
  decisions: Decision[]
  /** What broke or was taken down on a stated day, the newest first. */
  incidents: Incident[]
  people: PeopleRegister
  releases: ReleasesRegister
  /** How long versions are supported, by tool, then by version, oldest first. */
  support: SupportWindow[]
  metrics: MetricsRegister
  /** The titles that documents of series have of their own, by path. */
  ownTitles: ReadonlyMap<string, string>
  /** What is asked with an argument. */
  lookup: Lookup
  messages: Message[]
}

/** Where things are published and where they come from. */
export interface PlacesRegister {
  files: PublishedFile[]
  /** The documents before and after each in its series, among those with a page and a date. */
  neighbours: ReadonlyMap<string, Neighbours>
  redirects: Redirect[]
  /** Source of every document, for the page. */
  sources: ReadonlyMap<string, SourceDocument>
  /** What the path of every document says. */
  names: ReadonlyMap<string, FileName>
}

/** A file beside the Markdown and where it is published. */
export interface PublishedFile {
  path: string
  /** Below the base. A file that a browser could run is published as text, with `.txt` behind its name. */
  url: string
  isActive: boolean
  /** Why it is published as text, `null` where it is not. */
  reason: string | null
}

/** What passages name. */
export interface MentionsRegister {
  all: Mention[]
  /** Ids of the tools that each document names, in the order in which it names them. */
  toolsByPath: ReadonlyMap<string, readonly string[]>
  tickets: TicketUse[]
}

/** Actions followed from meeting to meeting. */
export interface ActionsRegister {
  /** By series and id. */
  all: Action[]
  /** The actions that each document mentions, in the order of its lines. */
  byPath: ReadonlyMap<string, readonly Action[]>
  /** Address of the page of each action with a number, by number, by address of its series. */
  byNumber: ReadonlyMap<string, ReadonlyMap<number, string>>
  /** The actions of each person, by id. */
  byPerson: ReadonlyMap<string, readonly Action[]>
  /** Who the owners of each action are, by id of the action, in its order. */
  owners: ReadonlyMap<string, readonly Owner[]>
  /** Whether a series carries its actions from meeting to meeting, by its address; those without actions are not in it. */
  carrying: ReadonlyMap<string, Carrying>
}

/** Who was there and what they said. */
export interface PeopleRegister {
  /** What `people.yaml` says. */
  settings: PersonSetting[]
  /** Everybody who is listed in an attendance, sorted by id. */
  all: Person[]
  organisations: Organisation[]
  /** What minutes attribute to somebody, in the order of the documents. */
  statements: Statement[]
  statementsByPerson: ReadonlyMap<string, readonly Statement[]>
  /** Who came to each meeting whose attendance is recorded, by series, oldest first. */
  turnouts: Turnout[]
}

/** Releases and milestones, with the histories of their plans. */
export interface ReleasesRegister extends ReleaseRegister {
  /** In the order of the documents and their rows. */
  milestones: Milestone[]
  /** Sentences that name a milestone, in the order of the documents. */
  milestoneUses: MilestoneUse[]
}

/** Numbers followed over time. */
export interface MetricsRegister {
  /** In the order of the series and of their sections. */
  all: Metric[]
  /** The numbers that each document states. */
  byPath: ReadonlyMap<string, readonly Metric[]>
  /** Of every series of reports, which section said something when. */
  silence: SilenceMatrix[]
}

/** What the register answers when it is asked with an argument. */
export interface Lookup {
  /** Place of a key in `site.yaml`, in `people.yaml` or in the front matter of a document. */
  placeOf: (path: string, key: string) => Place
  /** The person listed under a name in the document at a path. */
  personAt: (path: string, name: string) => Person | null
  findReferences: ReferenceFinder
  /** What a meeting or report did; found when the first is asked for, since most of what is read of a record needs none. */
  gistOf: (path: string) => Gist | null
  /** Digest of everything that `findReferences` finds. */
  lexicon: string
  resolveLink: LinkResolver
  /** Whether the site has something at an address below the base. */
  isAddress: (url: string) => boolean
}

/** What the Book answers besides: what is made only when a page asks for it. */
export interface BookLookup extends Lookup {
  /** The text of a document as HTML, see `write/html/html.ts`. */
  htmlOf: (document: DocumentRecord) => string
  /** Digest of that HTML and what it leaves to its page, without reading it where it is kept. */
  writtenHtmlOf: (document: DocumentRecord) => WrittenHtml
  lastChange: (path: string) => LastChange | null
  /** The earlier versions of a document and the one that it is, newest first; none where nobody asked for them. */
  versionsOf: (path: string) => DocumentVersion[]
  /** Whether a document that lay at a path and was of a series was not for everybody, by the settings of today or of then. */
  wasKeptBack: (path: string, series: string | null) => boolean
  /** Whether the file of a document has another name, which gives somebody away; nothing may lead to that. */
  isRenamed: (path: string) => boolean
  /** Sizes of images and texts of tables that lie beside the documents. */
  attachments: Attachments
  /** Finds the inks of code. */
  highlight: Highlighter
}
