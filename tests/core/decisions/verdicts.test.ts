import { describe, expect, test } from 'vitest'
import { compileFiles } from '../content.ts'

/** The decisions of minutes with this text, with what became of each where it was not agreed. */
function read(text: string): string[] {
  const body = text.startsWith('#') ? text : `## Topic\n\n${text}`
  return compileFiles({
    'minutes/ops/2024-11-28.md': `# Call\n\n**Attending:** Mia Berg, Jon Dahl\n\n${body}\n`,
  }).decisions.map(({ state, text: words }) => (state === 'agreed' ? words : `${state}: ${words}`))
}

describe('what came of something stands', () => {
  test.each([
    ['behind a colon', 'Releases on Tuesdays: agreed', 'Releases on Tuesdays: agreed'],
    ['behind a dash, with votes', 'To sell the van - failed 2-5', 'rejected: To sell the van - failed 2-5'],
    ['in parentheses', 'Fees for 2025: stay at 25 (9 in favour, 1 against)', ''],
    ['in parentheses, with how', 'The tower is called "Otter" (decided by poll, 11 of 15).', ''],
    ['before a colon', 'Approved by consensus: the travel policy.', ''],
    ['before a colon, of a numbered proposal', 'Accepted: RFC 88 (lazy gates).', ''],
    ['behind a question', 'Do we take the barn? Yes, unanimously.', ''],
    ['behind what somebody put', "Let's skip the call in May. Agreed.", ''],
    ['behind what is so, alone', 'The fee stays at 25. (Unanimous)', ''],
    ['with those who moved it', 'Approval of minutes: moved Mia, seconded Jon, carried.', ''],
    ['in the passive, of anything', 'The old pier was endorsed as amended.', ''],
    ['in the passive, with votes before it', 'Der Zaun wird mit 12 Ja-Stimmen bei 2 Enthaltungen angenommen.', ''],
    ['first', 'Viene eletta tesoriera Anna Riva.', ''],
    ['behind a request', 'Leave of absence was approved for Ines Roth.', ''],
    ['at once behind it', 'Vote taken: 11 in favor, 0 opposed. New logo adopted.', 'New logo adopted.'],
    ['at once behind it, with votes', 'The new logo passed with 11 votes in favor and 2 against.', ''],
    ['in brackets', 'Turns of the chair: every six months [DECIDED]', ''],
    ['behind a comma', 'Payments were checked and cheques signed, all councillors agreed.', ''],
    ['behind what was proposed', 'Mia proposed painting the gate. No one objected.', ''],
    ['before the names of who was elected', 'Elected: chair – Mia Berg; treasurer – Jon Dahl.', ''],
    ['before it, behind a matter', 'Proposal accepted: paint the gate.', ''],
    ['of minutes before', 'Approve minutes from last meeting (approved)', ''],
    ['by those who do not object', 'Nobody objected to moving the call to Mondays.', ''],
    ['by those who are not against it', 'Niemand spricht sich gegen den Kauf aus.', ''],
    ['behind a label of a body', 'Einstimmiger Vorstandsbeschluss: Der Zaun wird rot', 'Der Zaun wird rot'],
    ['behind a label of a way', '**Umlaufbeschluss:** Der Zaun wird rot', 'Der Zaun wird rot'],
    ['behind a colon, by none', 'Nouveau logo : aucune objection', ''],
    ['behind titles', 'Cllr. Berg accepted the post of chair for 2024 and was duly elected.', ''],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual([expected || text]))

  test.each([
    'Nobody opposed the speaker last year.',
    'New logo: no objections?',
    'Les tests sont validés par l’équipe.',
  ])('nowhere in %s', (text) => expect(read(text)).toEqual([]))

  test('below the items that it is of', () => {
    const text = '### Calls\n\n- Weekly, on Mondays\n- Open to all\n\n*Aceito por unanimidade*'
    expect(read(text)).toEqual(['Calls: Weekly, on Mondays; Open to all; Aceito por unanimidade'])
  })

  test('below the item that says who moved it', () => {
    const text = '- Paint the gate\n  - Motion: Mia\n  - Second: Jon\n  - Approved'
    expect(read(text)).toEqual(['Paint the gate: Approved'])
  })

  test('behind names that voted', () => {
    const text = 'Mia Berg moved to paint the gate. Roll call: Berg, yes; Dahl, no. Motion passed 2-1.'
    expect(read(text)).toEqual(['Mia Berg moved to paint the gate. Motion passed 2-1.'])
  })

  test('in a cell that says little without its topic', () => {
    expect(read('| Topic | Decision |\n| --- | --- |\n| Opening day | 9,069 |\n| Gate | Decision required |')).toEqual([
      'Opening day: 9,069',
    ])
  })

  test('in a list below a label', () => {
    expect(read('We agreed\n- the gate will be green\n- the barn is let')).toEqual([
      'the gate will be green',
      'the barn is let',
    ])
  })

  test('in a table of German', () => {
    const text = '| Antrag | Ergebnis |\n| --- | --- |\n| Neues Zelt | angenommen |\n| Verkauf des Bootes | abgelehnt |'
    expect(read(text)).toEqual(['Neues Zelt', 'rejected: Verkauf des Bootes'])
  })
})

describe('who decided, and in which words', () => {
  test.each([
    ['The Board, having considered the options, agreed that the east barn be let.'],
    ['By a show of hands the members chose the blue banner.'],
    ['The board directed the warden to ask for tenders.'],
    ["We've decided to skip the call in December."],
    ['After some back and forth, the team settled on the second quote.'],
    ["The council's decision is to wait one week."],
    ['The decision was made to wait one week.'],
    ['Rough consensus in the room on option B, no objections.'],
    ['Hearing no objection, the chair declared the charter adopted.'],
    ['Vote: 7/0/1 (for/against/abstain) to move the plan to stage 2.'],
    ['The proposal to hire a clerk did not pass (3 for, 5 against).', 'rejected'],
    ['Motion Dahl, second Kraft to take the bid of Hald & Sons. All ayes.'],
    ['Berg/Dahl to take the bid of Hald & Sons. Passed.'],
    ['Se nombra a Inés Roca como tesorera.'],
    ['Iedereen is akkoord met het nieuwe bord.'],
    ['Die Versammlung nimmt den Antrag mit zwei Enthaltungen an.'],
    ['Everyone is fine with dropping the old gate.'],
    ['The committee has chosen Lisbon as the venue for 2026.'],
    ['Lisbon was selected by a vote of 8 to 3.'],
    ['By unanimous decision, the fees stay as they are.'],
    ['By 7 votes to 2, the assembly keeps the fees.'],
    ['It was moved/seconded/carried that the club buy the field.'],
    ['Moved, seconded and approved: buy the field.'],
    ['"That the club buys the field." Proposed by Mia, seconded by Jon. Carried nem. con.'],
    ['The chairs declared consensus on option B.'],
    ['Agreement on keeping the name.'],
    ['The roll was called and the agenda approved.'],
    ["Last month's minutes approved (Mia/Jon)."],
    ['Der Rat hat mehrheitlich beschlossen, die Hütte offen zu lassen.'],
    ['Se somete a votación la compra del horno, aprobándose por unanimidad.'],
    ['The clerk was authorised to sign the lease.'],
    ['Approved minutes of the previous meeting.'],
    ['Unanimous vote to close the forum.'],
    ['We came to the conclusion that the gate will be green.'],
    ['The comment period ended; team agreed to accept.'],
    ['El acta se aprueba sin enmiendas.'],
    ["Tout le monde est d'accord pour fermer la cabane."],
    ['Councillor’s agreed no objections.'],
  ])('%s', (text, state = '') => expect(read(text)).toEqual([state === '' ? text : `${state}: ${text}`]))
})

describe('labels of decisions', () => {
  test.each([
    ['Outcome: keep the gate until spring.', 'keep the gate until spring.'],
    ['🟢 Decided: use green paint.', 'use green paint.'],
    ['Lazy consensus reached: the barn moves.', 'the barn moves.'],
    ['**Decision 3/24.** The club joins the league.', 'The club joins the league.'],
    ['Decision 3/24\nThe club joins the league.', 'The club joins the league.'],
    ['D-12. Use green paint.', 'Use green paint.'],
    ['- consensus: green gates, blue doors', 'green gates, blue doors'],
    ['- Consensus on naming: `green-gate`', 'Consensus on naming: green-gate'],
    ['DECISION → paint the gate', 'paint the gate'],
    ['- DECISION paint the gate', 'paint the gate'],
    ['- (decision) paint the gate', 'paint the gate'],
    ['[RESOLUTION 3] paint the gate', 'paint the gate'],
    ['Decisión tomada: cerrar la cabaña', 'cerrar la cabaña'],
    ['Board action: Approve the purchase of a boat.', 'Approve the purchase of a boat.'],
    ['Paint (decision): green, then blue.', 'Paint (decision): green, then blue.'],
    ['M/S/C (Mia, Jon) to raise the fee.', 'to raise the fee.'],
    ['## Decision\n\nWe keep the old gate.', 'We keep the old gate.'],
    ['**PROPOSAL**: paint the gate\n+1 from all\n**RESOLUTION**: paint the gate', 'paint the gate'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('no decision', () => {
  test.each([
    ['how a meeting ends', 'Motion to adjourn by Mia, second by Jon. Carried.'],
    ['what others said', '"We agreed on June", the mayor told the paper.'],
    ['what somebody tells', 'A câmara aprovou a licença, informou o Paulo.'],
    ['who agreed', 'Mia and Jon: agreed.'],
    ['a request that was reviewed', 'PR 41 was approved by two reviewers and merged on Monday.'],
    ['a build', 'Night build: passed'],
    ['a paper', 'Our talk for the spring fair: accepted'],
    ['nothing', 'Nothing was decided.'],
    ['what is vague', 'Some other proposals were deferred.'],
    ['what was decided before', 'Everything was agreed at the last meeting.'],
    ['what all think', 'General agreement that an open door would be good.'],
    ['what is still to come', 'Le budget devra être approuvé en mai.'],
    ['a part of a sentence', 'The logo can be used now that the policy has been approved.'],
    ['a result of a survey', 'Outcome: 41 answers.'],
    ['what is counted', 'Members who voted: 9 of 12'],
    ['what will be', 'The candidate who is preferred over all others will be elected to become leader.'],
    ['what all are', 'agreed: we are very concerned about this.'],
    ['what nobody put', 'Mia, sounds good. No objections.'],
    ['a label of nothing', 'Motion: Second: Vote:'],
    ['who chose', 'Mia chose the music, and was chosen by her school.'],
    ['what members are', 'Voting members chosen by regular members #504'],
    ['what others asked for', 'Our funding application was rejected.'],
    ['what is to come, of a matter', 'Plan to be finally endorsed in June.'],
  ])('%s', (_, text) => expect(read(text)).toEqual([]))
})
