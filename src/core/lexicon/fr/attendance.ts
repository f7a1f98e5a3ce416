import type { AttendanceWords } from '../words.ts'

/** Words of headings and labels of attendance in French. */
export const attendance: AttendanceWords = {
  present: [
    'participant',
    'participante',
    'participantes',
    'participant e s',
    'personnes présentes',
    'présence',
    'présences',
    'présent',
    'présente',
    'présentes',
    'présents',
    'présent e s',
    'étaient présents',
  ],
  weakPresent: [],
  guests: ['invité', 'invités', 'invitées'],
  observers: ['observateur', 'observateurs'],
  apologies: ['excusé', 'excusée', 'excusées', 'excusés', 'excusé e s'],
  absent: ['absente', 'absentes', 'absents', 'absent e s', 'personnes absentes'],
  weakAbsent: [],
  chairs: ['animateur', 'animation', 'animatrice', 'président', 'présidente', 'présidence'],
  scribes: ['compte rendu', 'prise de notes', 'rédacteur', 'rédactrice', 'secrétaire', 'secrétaire de séance'],
  ways: ['en visio', 'sur place', 'à distance'],
  groups: ['autres', 'membres'],
  beside: ['de', 'des', 'du', 'la', 'les', 'liste', 'réunion', 'à'],
  things: [],
  invitations: ['ajoutez', 'inscrivez'],
  facts: ['durée', 'heure', 'lien', 'lieu', 'ordre du jour'],
}
