import { splitWords } from '../text/split-words.ts'

/** Words that begin, behind a name, how or how long somebody took part, in all languages: `Mia Berg via phone`, `bis 19 Uhr`. */
export const partly = new Set(
  splitWords(`
    arrived arrives arriving dialed dialled joined joining joins left leaves leaving late online only partial partially
    partly remote remotely through till until via virtual virtually
    bis telefonisch digital verspätet später zeitweise teilweise zugeschaltet
    dès depuis jusqu'à jusqu’à jusqu'au jusqu’au arrivé arrivée parti partie départ
    desde hasta llegó dalle fino tramite collegato collegata até
    vanaf tot telefonisch vertrok indtil digitalt t.o.m. fr.o.m. anslöt
  `),
)

/** Small words that do so before an hour, an item or what people talk over: `Mia Berg on Zoom`, `ab 19 Uhr`, `à partir du point 3`. */
export const partlyBefore = new Set(
  splitWords(`
    at by for from in on over to with
    ab per von à par en de por a pelo alle da per per op met per fra til over kom gik gikk från till på i
  `),
)

/** What people talk over, and parts of a meeting. */
export const partlyWords = new Set(
  splitWords(`
    call chat conference first half hangouts irc item items jitsi line link meet part person phone second skype slack
    start telephone teams telecon video videoconference videocall webex zoom
    telefon telefonschalte videokonferenz top uhr beginn visio visioconférence téléphone partir point distance
    teléfono videollamada videoconferencia punto remoto telefone videochamada ponto telefono remoto
    telefoon punt agendapunt afstand punkt sak sag telefonen länk distans
  `),
)
