import type { Words } from '../en/index.ts'

export const redactions: Words['redactions'] = {
  'telephone number': 'número de teléfono oculto',
  PIN: 'PIN oculto',
  password: 'contraseña oculta',
  'meeting room': 'sala de reunión oculta',
  'access link': 'enlace de acceso oculto',
  'e-mail address': 'dirección de correo oculta',
  'chat name': 'nombre de chat oculto',
  'bank detail': 'datos bancarios ocultos',
  'identity number': 'número de identidad oculto',
  'date of birth': 'fecha de nacimiento oculta',
  'home address': 'domicilio oculto',
}
