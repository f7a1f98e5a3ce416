/** Words that say of an address that whoever has it may write there, as parts of an expression. */
export const editingWords: readonly string[] = [
  ...[
    'shared folder',
    'edit link',
    'upload',
    'anyone',
    'anybody',
    'everyone',
    'everybody',
    'write access',
    'can edit',
    'be edited',
  ],
  ...[
    'to edit',
    'editable',
    'edit here',
    'with (?:this|the) link',
    'add your',
    'please add',
    'please fill',
    'fill in your',
  ],
  ...['put your', 'drop your', 'sign up here', 'enter your'],
  ...['geteilt', 'freigabe', 'bearbeit', 'hochlad', 'tragt ', 'tragen sie', 'eintragen', 'ergänzt ', 'ergänzen'],
  ...['partag', 'modifi', '[ée]ditable', 'ajoutez', 'compl[ée]tez', 'remplissez', 'inscrivez', 'd[ée]posez'],
  ...['compartid', 'editar', 'a[ñn]adid', 'a[ñn]adan', 'rellenad', 'apuntaos', 'subid '],
  ...['condivis', 'caric', 'aggiungete', 'compilate', 'inserite', 'iscrivetevi'],
  ...['edytow', 'dopisz', 'wpisz', 'bewerk', 'invullen', 'redigera', 'rediger', 'fyll i ', 'adicionem', 'preencham'],
]

/** Words of what is read, by whoever a link was given to: its address is no secret. */
export const readingWords: readonly string[] = [
  ...[
    'slide',
    'talk',
    'presentation',
    'report',
    'survey',
    'seminar',
    'paper',
    'poster',
    'recording',
    'summary',
    'plot',
  ],
  ...['figure', 'picture', 'photo', 'video', 'minutes', 'proceedings', 'preprint'],
  ...['folien', 'vortrag', 'bericht', 'protokoll', 'transparents', 'exposé', 'rapport', 'diapositiv', 'informe'],
  ...['presentación', 'presentazion', 'relazione', 'verbale', 'acta', 'compte[- ]rendu'],
]
