/** Labels of private details that are looked up word by word, by what they hold; a hyphen counts as a blank. */
export const spokenLabels = {
  password: words(`
    p/w, moodle key, enrolment key, enrollment key, self enrolment key, einschreibeschlüssel, einschreibe schlüssel, clé d'inscription, clave de matriculación, clave de inscripción
    chiave di iscrizione, chave de inscrição, inschrijfsleutel, kode, koden, passsatz, netzwerkschlüssel, clé d’inscription
    wpa, wpa2, wpa3, pw, pswd, passwrd, code word, codeword, secret word, secret phrase, magic word, watchword, unlock phrase
    pre shared key, preshared key, shared key, wep key, guest key, wireless key, wifi code, wi fi code, wifi pass, luks key
    community string, snmp community, disk key, unlock key, master key, keystore pass, sudo pass, root pass, admin pass, guest pass
    wlan key, wlan code, codewort, parole, zugangswort, geheimwort, pw wlan, passphrase, passwort satz, vorabschlüssel
    passe, clé wpa, clé wpa2, clé du wifi, clé du wi fi, clé réseau, code wifi, code du wifi, phrase secrète, mot secret, clé wlan
    contrasena, clave wpa, clave del wifi, clave de red, clave de la red, palabra secreta, palabra de paso, psw, frase secreta, frase de paso
    frase de contraseña, parola segreta, chiave di rete, chiave wpa, chiave del wifi, frase segreta, parola, frase d'accesso
    senha do wifi, palavra passe, contrasenya, wachtwoordzin, sleutel, heslo, hesla, jelszó, salasana, şifre, parolă, lozinka, geslo
    parool, slaptažodis, κωδικός, κωδικός πρόσβασης, lösen, kod do wifi, hasło do wifi, sifra, пароль к, кодовое слово
  `),
  code: words(`
    one time password, einmalpasswort, einmal passwort, bbb code, bbb room code, jitsi code, teams code, zoom code
    invitation code, invite code, registration code, enrolment code, enrollment code, activation code, meeting access code
    audio pin, phone pin, participant passcode, attendee access code, presenter code, presenter pin, organizer pin, organiser pin
    organizer code, organiser code, owner pin, numeric passcode, numeric password, numeric code, sms code, 2fa code, mfa code
    voicemail pin, voicemail code, door pin, alarm code, alarm pin, sim pin, card pin, puk, puk code, confirmation code, conf code
    conf pin, conference passcode, audio code, audio passcode, session code, session pin, class code, pairing code, gate code
    room pin, webinar passcode, webinar code, event password, speaker code, panelist code, listener code, call code
    access passcode, user pin, personal pin, personal code, locker code, safe code, key safe code, lockbox code, burglar alarm code
    login code, login pin, sign in code, admin pin, admin code, bridge pin, bridge passcode, dial in pin, dial in passcode
    join pin, telephone pin, telecon code, telecon pin, telco code, telco pin, vc code, vc pin, entrance code, keypad code
    einladungscode, registrierungscode, aktivierungscode, anmeldecode, meeting kenncode, sitzungscode, besprechungscode
    telefon pin, teilnehmerkennung, teilnehmer kennung, zugangsnummer, zutrittscode, schließfachcode, schlüsselcode, bestätigungscode
    sicherheits pin, veranstalter pin, veranstaltercode, organisator pin, organisatorcode, gastcode, gastzugangscode, moderationscode
    meetingcode, meeting code, kennziffer, einwahl code, alarmcode, torcode, tresorcode, haustürcode, einmalcode, sms code, tan
    deaktivierungscode, entschärfungscode, disarm code, code de désactivation, código de desactivación, codice di disattivazione
    zahlencode, raumcode, konferenzkennung, kennnummer, geheim pin, entsperrcode, code zum einwählen, code für die einwahl, pincode
    code d'invitation, code d'activation, code de connexion, code de confirmation, code hôte, code organisateur, code présentateur
    code audio, code conférence, code de la conférence, code réunion, code invité, code participants, code du portail, code portail
    code alarme, code de l'alarme, code de sécurité, code de déverrouillage, code d'identification, nip, code nip, code numérique
    code d'inscription, code du digicode, code du cadenas, code cadenas, code du coffre, code de vérification, code sms, code puk
    code d'ouverture, code d'accès participant, code d'accès modérateur, code de l'organisateur, code du modérateur, code du pont
    código de invitación, código de activación, código de conexión, código de confirmación, código de entrada, código de organizador
    código del organizador, código de anfitrión, código del anfitrión, código de invitados, código de asistente, código de asistencia
    código de la conferencia, código de la sala, código de sala, código de la alarma, código de alarma, código de verificación
    código de desbloqueo, código numérico, clave numérica, clave de anfitrión, clave del anfitrión, nip, contraseña numérica
    pin de participante, pin del moderador, pin de moderador, pin de la reunión, código de acceso, código del candado, código de puerta
    código de registro, código del portal, código de la llamada, codice di invito, codice invito, codice di attivazione
    codice di conferma, codice conferenza, codice della conferenza, codice organizzatore, codice dell'organizzatore, codice host
    codice relatore, codice presidente, codice allarme, codice dell'allarme, codice di verifica, codice di sblocco, codice di ingresso
    codice d'ingresso, codice numerico, pin partecipante, pin moderatore, pin della riunione, codice del cancello, codice cancello
    codice del lucchetto, codice di registrazione, codice sms, codice del portone, codice porta, código de convite, código da porta
    código de entrada, código do participante, código do moderador, uitnodigingscode, deurcode, alarmcode, kod do drzwi, kod wejścia
    kod zaproszenia, kod uczestnika, kod moderatora, dörrkod, portkod, dørkode, inbjudningskod, deltagarkod, přístupový kód, kód
    code pour rejoindre, code pour entrer, code de participation, código para entrar, código para unirse, codice per entrare
    codice per partecipare, code zum beitreten, beitrittscode, inbelcode, kod do telekonferencji, kod do zooma, zahlenschloss
    zahlenkombination, combination, code we use, code to use, code du jour, teilnehmer geben, belépőkód, pääsykoodi, ovikoodi, код двери, код от двери, код приглашения, код участника, код подтверждения
  `),
  extension: words(`
    extension, extension number, ext, extn, internal number, internal extension, desk extension, office extension, internal phone
    interne, desk, durchwahl, durchwahlnummer, nebenstelle, nebenstellennummer, apparat, hausapparat, interne nummer, hausruf, klappe, kurzwahl
    poste, poste interne, poste téléphonique, numéro interne, numéro de poste, ligne interne, ligne directe
    extensión, extensión interna, anexo, interno, número interno, interno ufficio, numero interno, int, derivazione, ramal, toestel
    toestelnummer, wewnętrzny, nr wewnętrzny, numer wewnętrzny, anknytning, lokalnummer, внутренний, доб, linka, mellék, alanumero, dect
    pager, beeper, bleep, voip, voip number, short dial, speed dial, short number
  `),
  telephone: words(`
    phone number, telephone number, mobile number, cell number, fax number, desk phone, office phone, home phone, work phone
    private number, home number, direct line, direct number, contact number, contact phone, emergency number, emergency phone
    emergency contact, on call number, duty phone, duty number, hotline number, support line, signal number, whatsapp number, handset
    satellite phone, sat phone, voice mail, voicemail, phone bridge, audio bridge, dial in number, dialin, call back number, callback
    bridge number, landline number, toll free number, sms number, number to call, number to dial, sms, signal, telegram, phone no
    diensthandy, dienstnummer, privatnummer, notfallnummer, notrufnummer, bereitschaftsnummer, bereitschaftstelefon, faxnummer
    rückrufnummer, festnetznummer, telefonkonferenz, einwahlnummern, mobilfunk, mobilfunknummer, rufbereitschaft, handynr, telnr
    numéro de portable, numéro de mobile, numéro d'astreinte, téléphone d'astreinte, numéro d'urgence, ligne d'urgence, standard
    numéro direct, numéro fixe, numéro de fax, astreinte, gsm, téléphone portable, téléphone fixe, tél portable, tél fixe, numéro d'appel
    número de móvil, número de contacto, número de emergencia, teléfono de guardia, teléfono de contacto, teléfono móvil, guardia
    teléfono fijo, número directo, número de fax, centralita, teléfono de emergencia, numero di cellulare, numero di emergenza
    numero di reperibilità, reperibilità, numero fisso, numero di fax, telefono fisso, recapito, recapito telefonico, centralino, cel
    telefono cellulare, numero diretto, número de telefone, número de telemóvel, telefone fixo, contacto, contato, plantão
    telefoonnummer, mobiele nummer, noodnummer, numer telefonu, nr telefonu, numer kontaktowy, komórkowy, dyżurny, telefonní číslo
    mobilní telefon, telefonszám, mobilszám, puhelin, puhelinnumero, τηλέφωνο, κινητό, cep, cep telefonu, telefon numarası, номер телефона
    мобильный телефон, рабочий телефон, zentrale, línea gratuita, número gratuito, numéro gratuit, numéro vert, numéro azur, numéro indigo
    numero verde, numéro cristal, gebührenfrei, gratisnummer, vakttelefon, vagttelefon, vagttelefonen, vakttelefonen, jourtelefon, puh, puh. nro
    電話番号, 手机号, 手机号码, 电话号码
  `),
  call: words(`
    call, calls, ring, dial, phone, text, texting, sms, whatsapp, reach, reached, reachable, contact, get me, get him, get her
    find me, try me, telephone, message, erreichbar, erreichen, erreicht, anrufen, anruf, rufen, melden, kontakt, kontaktieren
    appeler, appelez, appelle, joindre, joignable, contacter, contactez, llamar, llama, llamad, localizable, contactar, contacto
    avisar, chiamare, chiama, chiamate, contattare, raggiungibile, reperibile, telefonare, bellen, bereikbaar, dzwonić, zadzwonić
    kontaktować, ringa, ring, nå, ligar, ligue, contacte, contato, звонить, звоните, позвонить, volat, hívja, soittaa, on call
    hotline, pikett, bereitschaft, astreinte, guardia, reperibilità, toll call, duty phone
    pohotovost, dyżur, beredskap, vakt, vakthavende, jour, jourhavande, storingsdienst, plantão, дежурный, дежурная
  `),
  number: words(`
    number, numbers, nummer, nummern, rufnummer, numéro, numéros, número, números, numero, numeri, nr, no, номер, numer, číslo
  `),
  room: words(`
    meeting id number, meeting room, personal meeting id, pmi, conference call id, teams id, teams meeting id, zoom meeting id
    webex meeting number, webex meeting id, room number zoom, vidyo id, vidyo room number, meeting kennung, meetingnummer, meeting nr
    besprechungskennung, zoom kennung, sitzungskennung, veranstaltungs id, videokonferenz id, videokonferenznummer, konferenzkennung
    raumkennung, identifiant zoom, id zoom, numéro zoom, id webex, id teams, numéro de la conférence, identifiant de conférence
    identifiant de la conférence, id de la conférence, id de zoom, id de la videollamada, número de la conferencia, id de sala
    identificador de la reunión, número de sala, id della videoconferenza, id zoom, numero della conferenza, identificativo riunione
    id reunião, id da reunião, vergader id, vergadering id, id spotkania, schůzka id, möte id, идентификатор
  `),
  key: words(`
    api schlüssel, api key, api token, deployment token, upload token, upload key, write key, read key, ingest key, integration key
    consumer key, consumer secret, client key, encryption secret, session secret, cookie secret, jwt secret, signing key, hmac key
    hmac secret, ci token, job token, trigger token, cluster token, kubeadm token, join key, node token, agent token, agent key
    bot key, app key, app token, app password, application password, machine token, robot token, robot secret, push token, pull token
    registry token, grafana token, gitlab token, github token, influx token, slack token, zenodo token, iam token, sas key
    connection string, dsn, recovery code, backup code, backup codes, recovery codes, authenticator seed, authenticator secret
    authenticator key, setup key, seed, otp key, totp key, otp secret, wireguard key, private key, preshared secret, radius secret
    zugriffs token, zugangs token, bot token, lizenz schlüssel, lizenzcode, wiederherstellungscode, wiederherstellungscodes
    einrichtungsschlüssel, runner token, code de récupération, codes de récupération, clé de chiffrement, clé privée, clé du bot
    jeton du bot, jeton de connexion, jeton de déploiement, clé de l'api, código de recuperación, códigos de recuperación, clave privada
    token de registro, token de despliegue, token del bot, llave, llave secreta, codice di recupero, codici di recupero, chiave privata
    token di registrazione, token del bot, chiave del bot, token di deploy, chave api, chave da api, chave secreta, token de acesso
    api sleutel, toegangssleutel, toegangstoken, klucz api, token dostępu, api nyckel, ключ api, токен, ключ доступа, апи ключ
  `),
  login: words(`
    u/p, user/pass, user/password, login/password, wifi, wi fi, wlan, ssid, guest wifi, default credentials, zugang, creds, cred, credentials, login, log in, logins, login details, login data, access data, account details, user and password
    user password, user pass, username password, guest account, guest login, test account, admin account, shared account, service account
    zugangsdaten, anmeldedaten, logindaten, gastzugang, testzugang, benutzer passwort, wlan zugang, admin zugang, adminzugang
    identifiants, identifiants de connexion, compte invité, compte de test, accès invité, accès wifi, credenciales, datos de acceso
    cuenta de prueba, cuenta de invitado, acceso wifi, credenziali, dati di accesso, account di prova, accesso wifi, credenciais
    inloggegevens, dane logowania, dane dostępowe, inloggning, inloggningsuppgifter, přihlašovací údaje, доступ, логин и пароль
  `),
} as const

function words(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
