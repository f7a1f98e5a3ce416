/** What stands for the path base in everything that the renderer writes. */
export const baseSign = '/~base-of-the-record~/'
