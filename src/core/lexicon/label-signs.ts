/** Parts of words in a text, one of which every label that stands for words, or for figures, has in it; as in an expression. */
export const labelSigns = {
  words: parts(`
    p\\/w, u\\/p, user\\/, enrol, einschreib, inscri, iscri, matric, inschrijf, satz, wpa, wi[ -]?fi, wlan, ssid, pswd, pass, pw, psk, key, wort, wört, parol, losung, mot\\s, mdp, contrase,
    clave, chiave, cl[ée]s?\\s, schlüssel, senha, palabra, frase, phrase, woord, sleutel, kode, kod\\s, kód,
    lösen, hesl, jelsz, salasan, [sş]ifr, lozin, gesl, parool, slapta, κωδικ, hasł, парол, слово, パス, 密, 口令,
    token, токен, jeton, secret, segreto, geheim, seed, cred, log-?in, log in, zugang, anmelde, identifiant,
    compte, cuenta, acc[eè]s, accou, dane\\s, inlog, přihla, доступ, логин, code, kod, códig, codic, otp,
    community, luks, word, dsn, connection, hmac, llave, chave, klucz, nyckel, ключ, ficha, gettone, \\bnip\\b,
    \\btan\\b, puk
  `),
  numbers: parts(`
    zentral, gratu, gratis, gebühr, puh, numéro, verde, ring, text, reach, get\\s, find\\s, try\\s, message,
    erreich, meld, kontakt, appel, joind, joign, llama, locali, avisar, chiam, contatt, ragg, repe, bell,
    bereik, dzwon, nå\\s, lig[au], звон, volat, hívja, soit, pikett, bereit, guard, n[ro]\\s, číslo, [ck]ombi,
    schloss, desk, pin, code, kod, kód, koodi, códig, codic, otp, nip, puk, tan, clave, access, acceso, parti,
    teilnehmer, moder, guest, gast, attendee, leader, chair, host, geheim, ziffer, numeric, contrase, senha,
    код, пин, パス, アクセス, 暗証, 密, 验证, 接入, durchwahl, nebenstelle, apparat, ruf, klappe, kurzwahl, ligne, poste,
    int, anexo, ext, toestel, linka, mellék, alanum, доб, внутр, wewn, anknyt, lokaln, voip, dial, deriv, phone,
    fon, tel, tél, τηλ, κιν, tfno, tlf, mob, móvil, celu, cell?, cep, port, fijo, fisso, fixe, fax, handy, num,
    núm, hotline, line, direct, contact, conta, emergen, call, duty, signal, handset, voice, sms, puhelin,
    standard, astreinte, guardia, centralit, recapit, reperib, plant, nood, dyżur, komór, номер, meeting, conf,
    webina, session, bridge, room, vidyo, zoom, webex, teams, evo, bluejeans, pmi, réuni, reuni, riuni, bespr,
    sitzung, veranst, raum, seminar, konferenz, ident, sala, раз, встреч, конференц, 会议, 會議, 会議, ミーティング, 房间, 電話,
    电话, 携帯, 手机, 手機, 分机, 内線, тел, факс, natel, einwahl, toll, whatsapp, gsm, dect, pager, beeper, bleep, ramal,
    pohot, beredsk, vakt, jour, storing, деж, schůz, möte, møde, møte, vergader, spotkan
  `),
}

function parts(lines: string): string[] {
  return lines.split(/,\s+/).map((part) => part.trim())
}
