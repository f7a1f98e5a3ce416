import { splitWords } from '../../text/split-words.ts'

/** Words that meetings of any kind have in their headings, and that so say nothing of one meeting. */
export const inEveryMeeting: ReadonlySet<string> = new Set(
  splitWords(`
    a an and or of the to for on in with from at is are was were this that all our us as by
    we you they it its be been will would can have has had do does did not same more there here
    agenda action actions item items open old new todo tasks task next last previous past upcoming current future
    number numbers figures statistics stats metrics meeting meetings minutes notes call calls telecon teleconference
    session sessions phone weekly monthly
    attendance attendees attending present participants contributors regrets apologies chair scribe who
    link links recording recordings audio video zoom youtube issue issues pull request requests document documents
    material materials
    telecons telcons telco
    general matter matters news announcement announcements welcome introduction intro opening closing close happy
    hello farewell
    any other business aob misc miscellaneous various else
    review reviews discussion discussions topic topics update updates report reports status summary overview
    highlights progress making made good great well still ongoing underway work
    question questions answer answers q qa public private
    round table roundtable standup stand up check
    outcome outcomes conclusion conclusions decision decisions resolution resolutions result results
    point points background content contents details timeline future backburner triage date dates time times place
    team teams area group groups wg wgs working activity activities planning plan plans
    follow followup ups significant information info comment comments proposal proposals waiting now quick morning
    afternoon evening breakout breakouts
    day days week weeks month months year years today tomorrow yesterday am pm utc cet cest
    operations investigations coordination administrative administrivia available unavailable permitting
    biweekly regular no nr number draft final cancelled canceled teleconference telcon report
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  `),
)

/** Verbs that say nothing without what they are about. */
export const plainVerbs: ReadonlySet<string> = new Set(
  splitWords('accordingly add ask check close continue create do file fix look make merge open propose update write'),
)

/** What a sentence begins with that leans on the one before it: `It did not come out`, `But the mirror did`. */
export const leaning: readonly string[] = [
  ...splitWords('it its this that these those they their he his she her him them I and but so or also then would'),
  ...splitWords('however therefore otherwise e.g i.e'),
  'for example',
]
