/** Keys that the site itself reads. */
export const ownKeys: readonly string[] =
  'aliases author date except history homepage kind name noindex owner private publishDate series start status title tool'.split(
    ' ',
  )

/** Keys by which a head is known to be front matter: those of the site, and those of generators that archives come from. */
export const frontMatterKeys: ReadonlySet<string> = new Set(
  `abstract alias aliases altformat archived attendees author authors autonumber background bibliography body_class breadcrumb
  cascade categories category changefreq comments copyright cover created created_at css date date-of-meeting date_created date_modified
  date_of_meeting
  dateend datestart description disabletoc disqus displayed_sidebar draft edit editurl enddate eleventyexcludefromcollections
  eleventynavigation email except excerpt expirydate expires export featured feed format gallery gem has_children
  has_toc head header headless hero hidden hide history hide_table_of_contents hide_title homepage icon id image images
  is_post kind keywords label lang language last_modified_at last_update lastmod lastmodified lastupdated layout license
  licence link linktitle location markup mathjax math meeting-date meeting_date meetingdate
  menu meta modified name nav nav_exclude nav_order navigation next
  noindex order outputs output owner pagination_label pagination_next pagination_prev parent parents pagetitle params
  permalink prev priority private product project publish publishDate publishdate published pubdate redirect redirect_from redirect_to
  release releases released resources robots rss save_as scripts search search_exclude section series share show_date
  sidebar sidebar_label sidebar_position sitemap slug source start startdate status subtitle summary tag taxonomies
  tags teaser template theme thumbnail time timezone title toc tool topic topics translations translation_key type
  unlisted updated updated_at url uuid version videos vim weight`.split(/\s+/),
)

/** Keys of a head without lines around it, as Pelican, Nikola and MultiMarkdown read it: `Title: …`, `Date: …`. */
export const plainHeadKeys: ReadonlySet<string> = new Set(
  `alias aliases author authors category copyright css date description draft has_math hidetitle keywords lang language layout
  license link modified nocomments noindex previewimage private publish published save_as series slug status subtitle summary
  tags template title translation type updated url version`.split(/\s+/),
)
