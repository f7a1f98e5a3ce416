/** The one file of the search index that is not named after its content. */
export const contentsFile = 'contents.pf_meta'
