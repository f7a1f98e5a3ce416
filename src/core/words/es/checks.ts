import type { Words } from '../en/index.ts'

/** The pages that explain the rules of `check`. */
export const checks: Words['checks'] = {
  title: 'Lo que busca check',
  lead: 'Todo lo que se busca en el Markdown antes de publicarlo. Los errores impiden la publicación; los avisos y los consejos, no.',
  severities: { error: 'error', warning: 'aviso', hint: 'consejo', off: 'desactivado' },
  weights: {
    error: 'Error: no se publica nada mientras no se corrija.',
    warning: 'Aviso: se publica, pero probablemente no como se quería.',
    hint: 'Consejo: conviene saberlo; no hay que hacer nada.',
    off: 'Solo se busca si site.yaml lo dice.',
  },
  rulesLang: 'en',
  symbolicLink: 'un enlace simbólico a',
  oldEncoding: 'guardado en Windows-1252',
}

/** What the records for programs hold: one of each, in a sentence. */
export const records: Words['records'] = {
  title: 'El archivo para programas',
  schema: 'esquema',
  summaries: {
    documents: 'Un documento con su fecha, quién asistió y qué hizo.',
    actions: 'Una tarea, seguida a través de las reuniones de su serie.',
    attendance: 'Una reunión cuya asistencia consta, contada.',
    decisions: 'Una decisión de una reunión.',
    incidents: 'Algo que se averió o se detuvo.',
    mentions: 'Una frase de un documento que nombra una herramienta.',
    metrics: 'Un valor que los documentos de una serie indican una y otra vez.',
    milestones: 'Un hito o un entregable de un proyecto.',
    people: 'Una persona que figura en la lista de asistencia de una reunión.',
    periods: 'Un trimestre o un año, en resumen.',
    releases: 'Una versión de una herramienta, con la historia de su plan.',
    supported: 'Cuánto tiempo tiene soporte una versión de una herramienta.',
    tools: 'Una herramienta.',
    build: 'De qué se construyó el sitio.',
  },
}
