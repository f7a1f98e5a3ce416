/** Words of files that are about meetings and none of them, whatever dates they hold. */
export const apart =
  /^(?:readme|index|toc|contents|table[-_ ]of[-_ ]contents|summary|transcript|changelog|contributing|license|code[-_ ]of[-_ ]conduct)$/i
/** Names of what is copied for the next meeting. */
export const template = /template|questionnaire|(?:^|[-_ \p{Ll}])tpl$|(?:^|[-_ ])(?:boilerplate|skeleton)(?:$|[-_ ])/iu

/** Folders in which a site keeps its news, minutes among them. */
export const ofNews = /^_?(?:posts|blog|news|articles|announcements)$/i

/** Words by which files, titles or folders say that they hold meetings. */
export const ofMeetings =
  /meeting|minutes|sitzung|protokoll|versammlung|vergadering|(?<!\p{L})(?:calls?|notes|telecons?|agendas?|sync|standup|réunions?|compte[- ]rendu|procès[- ]verbal|reuni[oó]n(?:es)?|actas?|asamblea|notulen|verslag|verbal[ei]|riunion[ei]|assemblea|atas?|reuni(?:ão|ões)|[aes]gm|telcos?|telkos?|jour fixe|besprechung|treffen|plenum|plenary|retro(?:spective)?|kick[- ]?off|mom|pv|cr|séance|assemblées?|sesión|pleno|plenária|encontro|seduta|overleg|alv|referat(?:er)?|(?:bestyrelses|styrelse)?m[øö]de[rn]?|(?:styre|års|styrelse)?m[øö]ten?|generalforsamling|styremøte|årsmøte|årsmöte)(?!\p{L})/iu

/** Bodies: a title that names one and a day is of what it did on that day. */
export const ofBodies =
  /(?<!\p{L})(?:council|board|committee|assembly|sessions?|vorstand|conseil|bureau|comité|junta|consejo|conselho|colegiado|consiglio|direttivo|incontro|bestuur|raad)(?!\p{L})/iu

/** Words of files that report what was done. */
export const ofReports =
  /(?<!\p{L})(?:\p{L}*reports?|\p{L}*berichte?|rapports?|informes?|relat[óo]rios?|relazion[ei]|work ?logs?|status updates?)(?!\p{L})/iu

/** Headings of what was done in a week and what comes in the next. */
export const reporting =
  /^\W*(?:(?:this|last|next|past|previous|coming)\s(?:week|month|quarter|sprint|period)(?:['’]s\s\p{L}+)?|accomplishments?|achievements?|work done|done (?:this|last) (?:week|month)|plans?(?: for (?:the )?next (?:week|month|quarter|period))?|highlights|blockers|impediments|diese woche|letzte woche|nächste woche|semaine (?:passée|prochaine)|cette semaine)\W*$/iu
/** Of a report two headings or more say so. */
export const fewestReporting = 2

/** Words of files beside minutes that are of no day. */
export const standing =
  /^(?:rules|members|membership|(?:meetings?[-_ ]?)?(?:schedule|calendar|dates)|calendrier|calendario|kalender|termine|terminplan|about|contacts?|links|guide(?:lines)?|how[-_ ]?(?:to|we|do)(?:[-_ ].*)?|polic(?:y|ies)|charter|by-?laws|constitution|statut[a-z]*|satzung|roster|overview|archives?|conventions|procedures?|instructions)$/i
