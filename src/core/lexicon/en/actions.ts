import type { ActionWords } from '../words.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** How minutes in English head, give and date actions, and what stands in the same places and is none. */
export const actions: ActionWords = {
  nouns: [
    'action',
    'actions',
    'action item',
    'action items',
    'action point',
    'action points',
    'ai',
    'ais',
    'to do',
    'to dos',
    'to-do',
    'to-dos',
    'todo',
    'todos',
    'next step',
    'next steps',
  ],
  beside: [
    'new',
    'agreed',
    'assigned',
    'our',
    'key',
    'summary of',
    'list of',
    'summary',
    'arising',
    'taken',
    'today',
    'owners',
    'due dates',
    'deadlines',
    'from this meeting',
    'from today',
    'of this meeting',
    'for next meeting',
    'for the next meeting',
    'for next time',
    'going forward',
  ],
  ended: ['completed', 'complete', 'done', 'closed', 'finished', 'resolved'],
  earlier: [
    'open',
    'old',
    'previous',
    'outstanding',
    'pending',
    'past',
    'ongoing',
    'current',
    'existing',
    'earlier',
    'standing',
    'last',
  ],
  reviews: ['review', 'status', 'update', 'follow up', 'follow-up', 'followup', 'recap'],
  labels: ['Task', 'To-do', 'To do', 'ToDo', 'Todo', 'Follow-up', 'Next step'],
  otherLists: [
    'agenda',
    'checklist',
    'check list',
    'criteria',
    'acceptance criteria',
    'requirements',
    'pull requests',
    'prs',
    'issues',
    'open issues',
    'options',
    'poll',
  ],

  topics: [
    'agenda items',
    'agenda topics',
    'standing items',
    'standing topics',
    'discussion topics',
    'discussion items',
    'topics',
    'previous meeting',
    'previous meetings',
    'from previous meeting(s)',
  ],
  nobody: [
    'all',
    'anybody',
    'anyone',
    'community',
    'everybody',
    'everyone',
    'n/a',
    'na',
    'nobody',
    'no one',
    'none',
    'somebody',
    'someone',
    'tba',
    'tbc',
    'tbd',
    'team',
    'the community',
    'the group',
    'the team',
    'unassigned',
    'unclaimed',
    'unknown',
    'volunteer',
    'volunteer needed',
    'volunteers',
    'whole team',
    'xxx',
  ],
  groups: words(
    'admins chairs committee conveners developers editors experiments experts group groups maintainers managers members organisers organizers participants people projects reviewers sites speakers users volunteers',
  ),

  joining: ['and'],
  assigning: [
    'to',
    'will',
    'should',
    'would',
    'shall',
    'must',
    'is to',
    'are to',
    'has to',
    'have to',
    'needs to',
    'need to',
    'is going to',
    'volunteered to',
    'volunteers to',
    'offered to',
    'agreed to',
    'promised to',
  ],

  subjects: words('the there this that these those it we our they i a an no all'),
  reports: words('is are was were has have had meet meets met agreed discussed decided went looks seems received'),
  duties: ['to', 'should', 'must', 'shall', 'will', 'would', 'need', 'needs', 'please', 'todo', 'who'],
  announcements: [
    'there is',
    'there are',
    'we meet again',
    'we will meet again',
    'next meeting',
    'the next meeting',
    'next call',
    'the next call',
    'meeting adjourned',
  ],
  remarks: ['status', 'update', 'updates', 'progress', 'comment', 'comments', 'note', 'notes', 'background', 'context'],

  beforeOthers: words('about and ask by cc contact for from invite mention of ping tell thank to via with'),

  done: [],
  nothing: [],
  columns: {
    number: [
      '#',
      'no',
      'nr',
      'id',
      'number',
      'action id',
      'action no',
      'action number',
      'action #',
      'ai',
      'ai #',
      'ai#',
    ],
    action: [
      'action',
      'actions',
      'action item',
      'action items',
      'action point',
      'action points',
      'action description',
      'task',
      'tasks',
      'to do',
      'to dos',
      'to-do',
      'to-dos',
      'todo',
      'todos',
      'what',
      'description',
      'item',
      'next step',
      'next steps',
    ],
    owner: [
      'owner',
      'owners',
      'who',
      'assignee',
      'assignees',
      'assigned',
      'assigned to',
      'responsible',
      'responsible person',
      'responsibility',
      'by whom',
      'person',
      'person responsible',
      'action on',
      'actionee',
      'lead',
    ],
    status: ['status', 'state', 'progress', 'news', 'comment', 'comments', 'remark', 'remarks', 'update', 'notes'],
    opened: ['opened', 'raised', 'created', 'date', 'open date', 'date opened', 'date raised'],
    due: ['due', 'due date', 'due by', 'deadline', 'by when', 'when', 'target', 'target date', 'until', 'eta'],
    closed: ['closed', 'done', 'completed', 'closed on', 'date closed', 'close date'],
  },
  acronyms: words(
    'AI AP API APIs CD CI CLI CLA CVE DB DNS DOC EOL EOD ETA EU FAQ FYI GC GPU HR HTML HTTP ID IP IT JS JSON KPI LTS MR NB OK OS PDF PO PR PRs QA RC RFC RFE ROI SDK SLA SQL TBD TLS TS UI UK UN URL US USA UX VM WG WIP XML YAML',
  ),

  noNames: words(`
    need needs continue move agree agreed try return go refer respond reply add link talk speak write send get plan
    prepare wait waiting look listen subscribe point migrate switch upgrade update convert push promote submit contribute
    apply commit ask reach invite ready good happy up back due thanks related note open close proposal propose report
    release build test review fix document discuss create make start consensus decision ongoing draft optional pending
    todo done closed

    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december today tomorrow tonight

    able access action actions adapt address adopt agenda agreement aim allow announce announcement answer approach
    approve arrange article assign attempt attend audit backport begin blog board book bring bug budget call capture
    change changes chase check circulate clarify clean collect comment comments committee compare complete conference
    conclude confirm connect consider contact contacts coordinate copy cut data deadline debate decide decline define
    delay delegate deliver deploy describe design determine develop directions discussion distribute docs documentation
    encourage email emails enable engage ensure escalate establish estimate evaluate event examine expand experiments
    explain explore extend feedback figure file finalise finalize find finish focus follow formalise formalize format
    forward gather generate give group groups guide hand handle help here hold idea identify implement implications
    import improve include incorporate inform instructions integrate intention investigate invitation invitations issue
    issues iterate join keep know land launch learn leave let letter letters liaise list listed logo mail maintain
    manage meet meeting meetings members mention merge message messages minutes monitor name negotiate next nominate
    notes notify now offer options order organise organize page paper people performance ping policy poll post
    presentation present proceed process produce project projects provide publish put question questions raise readme
    reason recommend record refine register reject remember remind reminder remove rename reopen repeat replace request
    requests research reschedule resolve responsible restart result results revise revisit rewrite roadmap roll run
    schedule see seek server set share show sign site sites slides sort specify sponsor still sync take task team tell
    there things tickets time track transfer translate triage trial trip tutorial use users verify version vote website
    welcome wiki work workshop`),
}
