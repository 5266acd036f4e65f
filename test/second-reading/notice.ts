import type { Level } from './person.ts'

/** Personal applications and performance close at the end of this day (一, 四(二)). */
export const DEADLINE = 20220930
/** Education and seniority count to the end of this day (四(三)). */
export const YEAR_END = 20221231
/** Papers in the old list of authoritative journals count as core before this day (附件1·四). */
export const BRIDGE = 20180701
/** The year of the round. */
export const YEAR = 2022

export type Attainment = 'doctor' | 'master' | 'bachelor' | 'associate'
export type Row = { target: Level; attainment: Attainment; prior: Level | 'none'; years: number }

/** The national baseline (人社部发〔2019〕16号): who may apply for what after how many years. */
export const ROWS: readonly Row[] = [
  { target: 'intermediate', attainment: 'doctor', prior: 'none', years: 0 },
  { target: 'intermediate', attainment: 'master', prior: 'assistant', years: 2 },
  { target: 'intermediate', attainment: 'bachelor', prior: 'assistant', years: 4 },
  { target: 'intermediate', attainment: 'associate', prior: 'assistant', years: 4 },
  { target: 'associate-senior', attainment: 'doctor', prior: 'intermediate', years: 2 },
  { target: 'associate-senior', attainment: 'master', prior: 'intermediate', years: 5 },
  { target: 'associate-senior', attainment: 'bachelor', prior: 'intermediate', years: 5 },
  { target: 'full-senior', attainment: 'bachelor', prior: 'associate-senior', years: 5 },
]

/** The path of skilled workers (附件1·二, 人社部发〔2018〕74号): grade, years, and the level it leads to. */
export const SKILL_PATHS = [
  { target: 'intermediate', grade: 'technician', years: 3 },
  { target: 'associate-senior', grade: 'senior-technician', years: 4 },
] as const

/** The specialties named in 二, blanks and brackets taken away, with the parts of compound names that are known too. */
export const SPECIALTIES = [
  ...['机械', '材料', '电子', '电气', '信息通信', '仪器仪表', '计算机', '气象', '建筑', '水利', '地质勘查', '测绘'],
  ...['采矿土地', '采矿', '土地', '交通运输', '林业', '质量监督', '食品药品', '环境保护', '环保'],
]
