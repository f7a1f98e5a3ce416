/** Namespace of SVG and those that editors write into a drawing and no browser draws or runs anything of. */
export const svgNamespace = 'http://www.w3.org/2000/svg'
export const xlinkNamespace = 'http://www.w3.org/1999/xlink'
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
export const editorNamespaces: ReadonlySet<string> = new Set([
  'http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://purl.org/dc/elements/1.1/',
  'http://www.bohemiancoding.com/sketch/ns',
  'http://www.serif.com/',
])

/** Elements that draw. None runs, fetches, animates or holds another language. */
export const elements: ReadonlySet<string> = new Set([
  'a',
  'circle',
  'clipPath',
  'defs',
  'desc',
  'ellipse',
  'feBlend',
  'feColorMatrix',
  'feComponentTransfer',
  'feComposite',
  'feConvolveMatrix',
  'feDiffuseLighting',
  'feDisplacementMap',
  'feDistantLight',
  'feDropShadow',
  'feFlood',
  'feFuncA',
  'feFuncB',
  'feFuncG',
  'feFuncR',
  'feGaussianBlur',
  'feMerge',
  'feMergeNode',
  'feMorphology',
  'feOffset',
  'fePointLight',
  'feSpecularLighting',
  'feSpotLight',
  'feTile',
  'feTurbulence',
  'filter',
  'g',
  'image',
  'line',
  'linearGradient',
  'marker',
  'mask',
  'metadata',
  'path',
  'pattern',
  'polygon',
  'polyline',
  'radialGradient',
  'rect',
  'stop',
  'style',
  'svg',
  'switch',
  'symbol',
  'text',
  'textPath',
  'title',
  'tspan',
  'use',
  'view',
])

/** Attributes without a namespace that say how something is drawn; `data-` and `aria-` come besides. */
export const attributes: ReadonlySet<string> = new Set(
  `alignment-baseline amplitude azimuth background baseFrequency baseline-shift baseProfile bias class clip clip-path
  clip-rule clipPathUnits color color-interpolation color-interpolation-filters color-profile color-rendering
  contentScriptType contentStyleType cursor cx cy d diffuseConstant direction display divisor dominant-baseline dx dy
  edgeMode elevation enable-background exponent fill fill-opacity fill-rule filter filterUnits flood-color flood-opacity
  focusable font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style
  font-variant font-variant-caps font-variant-ligatures font-weight fr fx fy glyph-orientation-horizontal
  glyph-orientation-vertical gradientTransform gradientUnits height href id image-rendering in in2 intercept
  isolation k1 k2 k3 k4 kernelMatrix kernelUnitLength kerning lang lengthAdjust letter-spacing lighting-color
  limitingConeAngle line-height marker marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask
  mask-type maskContentUnits maskUnits media method mix-blend-mode mode numOctaves offset opacity operator order orient
  overflow overflow-x overflow-y paint-order pathLength patternContentUnits patternTransform patternUnits
  pointer-events points pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius refX
  refY result role rotate rx ry scale seed shape-rendering side slope spacing specularConstant specularExponent
  spreadMethod startOffset stdDeviation stitchTiles stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style surfaceScale systemLanguage
  tableValues tabindex targetX targetY text-align text-anchor text-decoration text-indent text-orientation
  text-rendering text-transform textLength title transform transform-box transform-origin type unicode-bidi values
  vector-effect version viewBox visibility white-space width word-spacing writing-mode x x1 x2 xChannelSelector y y1
  y2 yChannelSelector z zoomAndPan`.split(/\s+/),
)
