import type { TitleLevel } from './applicant.ts'

/** The levels of titles, lowest first. */
export const titleLevels = [
  'technician',
  'assistant',
  'intermediate',
  'associate-senior',
  'full-senior',
] as const satisfies readonly TitleLevel[]

/** Whether one level lies below another. */
export const isBelow = (one: TitleLevel, other: TitleLevel): boolean =>
  titleLevels.indexOf(one) < titleLevels.indexOf(other)

/** The level above; undefined above the highest. */
export const levelAbove = (level: TitleLevel): TitleLevel | undefined => titleLevels[titleLevels.indexOf(level) + 1]

/** 高级: associate senior and full senior. */
export const isSenior = (level: TitleLevel): boolean => isBelow('intermediate', level)
