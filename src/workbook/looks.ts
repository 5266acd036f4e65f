import type { CellStyle } from 'hucre/xlsx'

/** The typeface of every workbook: on every Windows in China, replaced by its like elsewhere. */
export const FONT = { name: '微软雅黑', size: 10 } as const

const INK = '1F2937'
const LINE = { style: 'thin', color: { rgb: 'D0D5DD' } } as const
const EDGES = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } }) as const
const font = (more: CellStyle['font'] = {}) => ({ ...FONT, color: { rgb: INK }, ...more })

type Horizontal = 'left' | 'center' | 'right'
const boxed = (horizontal: Horizontal, more: CellStyle = {}): CellStyle => ({
  font: font(),
  border: EDGES,
  alignment: { horizontal, vertical: 'center', wrapText: true },
  ...more,
})

const header = (fill: string, ink = 'FFFFFF'): CellStyle => ({
  font: font({ bold: true, color: { rgb: ink } }),
  fill: solid(fill),
  border: EDGES,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
})

/** Every way a cell can look. Widths and colours live here and nowhere else. */
export const looks = {
  title: { font: font({ bold: true, size: 16, color: { rgb: '1F4E79' } }), alignment: { vertical: 'center' } },
  line: { font: font({ color: { rgb: '475467' } }), alignment: { vertical: 'center' } },
  section: {
    font: font({ bold: true, size: 12, color: { rgb: '1F4E79' } }),
    alignment: { vertical: 'center' },
    border: { bottom: { style: 'medium', color: { rgb: '1F4E79' } } },
  },
  head: header('1F4E79'),
  group: header('163A5C'),
  headOptional: header('DCE6F1', '1F4E79'),
  headFill: header('FFC000', INK),
  cell: boxed('left'),
  centre: boxed('center'),
  number: boxed('right'),
  strong: boxed('left', { font: font({ bold: true }) }),
  faint: {
    font: font({ size: 8, color: { rgb: '98A2B3' } }),
    border: EDGES,
    alignment: { vertical: 'center', shrinkToFit: true },
  },
  fill: boxed('left', { fill: solid('FFF9E5'), numFmt: '@' }),
  text: { font: font(), numFmt: '@' },
  plain: { font: font() },
  example: { font: font({ italic: true, color: { rgb: '98A2B3' } }), fill: solid('F5F6F8'), numFmt: '@' },
  paragraph: { font: font(), alignment: { vertical: 'top', wrapText: true } },
} satisfies Record<string, CellStyle>

export type Look = keyof typeof looks

/** Colours of a status; the word in the cell says the same, so colour is never the only sign. */
export const tones = {
  good: { fill: solid('E3F4E1'), font: { color: { rgb: '1E6B23' } } },
  ask: { fill: solid('DDEBF7'), font: { color: { rgb: '1F4E79' } } },
  lack: { fill: solid('FFF2CC'), font: { color: { rgb: '7F6000' } } },
  bad: { fill: solid('FBDCDC'), font: { bold: true, color: { rgb: '9C0006' } } },
  off: { font: { color: { rgb: '98A2B3' } } },
} satisfies Record<string, CellStyle>

export type Tone = keyof typeof tones
