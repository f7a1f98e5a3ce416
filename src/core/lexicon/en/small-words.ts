import { splitWords } from '../../text/split-words.ts'

/** Words of an action that tell it from no other. */
export const ofActions: ReadonlySet<string> = new Set(
  splitWords(`
    a an the to of for in on at by with from and or is are be been was were will would should can could may
    might it its this that these those as if so do does did has have had need needs needed into about up out all
    any some their our we i you he she they them us then than there when which who what still also just via per
    re
  `),
)

/** Words that join a number to a sentence and are not what it counts. */
export const ofNumbers: ReadonlySet<string> = new Set(
  splitWords(`
    a about all an and are as at but by for from had has have in is it its last more now of on only or over per so than
    that the this to up was were will with
  `),
)

/** Words around what failed that are no part of its name. */
export const ofIncidents: ReadonlySet<string> = new Set(
  splitWords(`
    the a an of in on at to for from and or by was were will be is are had has have there account scheduled planned
    another this that some our its their last with during short long lost small brief complete due because then
  `),
)

/** Words that lead from what happened to where, of what and how long: `outage of the mirror for 3 hours`. */
export const leadsOnIncidents: ReadonlySet<string> = new Set(
  splitWords('of for at in to on from with within across affecting hitting lasting about around'),
)

/** Words right before the day on which something happened. */
export const leadsToDay: ReadonlySet<string> = new Set(splitWords('on from at in since between starting beginning of'))

/** Words with which something else begins than what happened. */
export const breaksOffIncidents: ReadonlySet<string> = new Set(
  splitWords(`
    which that who when while but because since before after until was were is are be been had has have will would not
    no if as than during talk report mail meeting call discussion news ticket
  `),
)
