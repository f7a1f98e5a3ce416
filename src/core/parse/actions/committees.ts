/** A part of those who meet that has a name, and which does something; what it agrees on is a decision. */
const committee =
  /^(?:The (?!Steering|Executive|Whole)(?:\p{Lu}[\p{L}-]+ ){1,3}(?:[Cc]ommittee|[Tt]eam|[Ss]ubcommittee|[Ww]orking [Gg]roup|[Tt]ask [Ff]orce)|(?:La commission|L['’]équipe|Le comité|Le groupe|La comisión|El comité|La commissione|Il gruppo|A comissão|A equipe|O comitê)(?: (?:de|del|della|di|do|da|des|du))? \p{Lu}[\p{L}-]+|De \p{L}{3,}commissie|(?:Das|Die|Der) \p{Lu}[\p{L}-]*(?:[Tt]eam|[Gg]ruppe|ausschuss|kommission))(?=\s(?!agree|decide|must|should|has|have|is|are|to)\p{Ll})/u

/** Find the committee that a text begins with: `The Garden Committee will …`, `La commission Jardin va …`; `null` for anybody else. */
export function findCommittee(text: string): string | null {
  return committee.exec(text)?.[0] ?? null
}
