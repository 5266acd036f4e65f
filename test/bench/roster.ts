import { once } from 'node:events'
import { createWriteStream, writeFileSync } from 'node:fs'
import * as XLSX from 'xlsx'
import { columns } from '../sample/people.ts'

/** The 25 columns of a plain HR list: those of the sample roster but for what is the round's own. */
const OWN = new Set(['序号', '业绩条件是否符合', '承诺书盖章', '黑名单', '网上提交时间'])
const header = columns.filter((column) => !OWN.has(column))

/** Numbers that look random and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >>> 8) % below
  }
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文辉鹏程浩宇晨曦嘉怡'
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A resident ID number that checks and belongs to nobody: the region is none. */
function idOf(birth: string, serial: number): string {
  const digits = `999${String(serial % 1000).padStart(3, '0')}${birth}${String(serial % 999).padStart(3, '0')}`
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return digits + '10X98765432'[sum % 11]
}

/** One row of a made-up person; cells with numbers are day numbers of a date column. */
function row(index: number, pick: (below: number) => number): (string | number)[] {
  const one = <T>(of: ArrayLike<T>): T => of[pick(of.length)] as T
  const born = 1965 + pick(28)
  const month = String(1 + pick(12)).padStart(2, '0')
  const senior = pick(3) > 0
  const obtained = 38_000 + pick(6_000)
  const institution = pick(2) === 0
  return [
    one(SURNAMES) + one(GIVEN) + one(GIVEN),
    idOf(`${born}${month}${String(1 + pick(28)).padStart(2, '0')}`, index),
    one('男女'),
    `${born}.${month}`,
    `平凉市虚构${institution ? '勘察设计研究院' : '机械制造有限责任公司'}第${1 + pick(300)}分院`,
    institution ? '全额事业单位' : '国有企业',
    pick(20) === 0 ? '中央在平' : '本市',
    one(['市属', '县属', '乡镇']),
    institution ? '是' : '否',
    '是',
    institution ? '在编' : '劳动合同制',
    one(['本科', '大专', '研究生', '大学本科（函授）']),
    one(['学士', '工程硕士', '', '无']),
    `${born + 22}年7月`,
    senior ? '工程师' : '助理工程师',
    obtained,
    institution ? `${2005 + pick(15)}.${1 + pick(9)}` : '',
    senior ? '高级工程师' : '工程师',
    one(['建筑', '机械', '电气', '测绘', '交通运输']),
    '晋升',
    '全省有效',
    '全省有效',
    pick(4) === 0 ? '' : '√',
    '2022-09-15',
    pick(30) === 0 ? '借调至市直单位工作两年，已返回原岗位' : '',
  ]
}

/** Writes a roster of so many people as .csv. */
export async function writeCsv(path: string, people: number): Promise<void> {
  const pick = numbers(7)
  const out = createWriteStream(path)
  out.write(`${header.join(',')}\n`)
  for (let index = 0; index < people; index++) {
    const cells = row(index, pick).map((cell) => (typeof cell === 'number' ? '2016年12月' : cell))
    if (!out.write(`${cells.join(',')}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

/** Writes the same as .xlsx as spreadsheets do: shared texts, dates as day numbers. */
export function writeXlsx(path: string, people: number): void {
  const pick = numbers(7)
  const rows = Array.from({ length: people }, (_, index) => row(index, pick))
  const sheet = XLSX.utils.aoa_to_sheet([header, ...rows], { dense: true })
  for (const line of (sheet as unknown as { '!data': (XLSX.CellObject | undefined)[][] })['!data']) {
    for (const cell of line) if (cell?.t === 'n') cell.z = 'yyyy/m/d'
  }
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, sheet, '人员')
  writeFileSync(
    path,
    XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Buffer,
  )
}

/** Writes people as lines of JSON. */
export async function writeLines(path: string, people: number, person: object): Promise<void> {
  const out = createWriteStream(path)
  for (let index = 0; index < people; index++) {
    if (!out.write(`${JSON.stringify({ ...person, name: `某${index}` })}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}
