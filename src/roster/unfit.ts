/** A worksheet or its texts are not what can be read as they pass; whoever meets this reads the workbook whole. */
export class UnfitWorksheet extends Error {}
