import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as applicant from '../../src/facts/applicant.ts'
import {
  type CodeOf,
  labelOf,
  seriesTitles,
  type Term,
  unclearWords,
  type VocabularyName,
  vocabularies,
} from '../../src/facts/vocabulary.ts'
import { wordKey } from '../../src/roster/values/text.ts'
import { readWord } from '../../src/roster/values/words.ts'

const names = Object.keys(vocabularies) as VocabularyName[]

describe.each(names)('%s', (name) => {
  const terms: readonly Term[] = vocabularies[name]

  test('no spelling stands for two codes', () => {
    const owner = new Map<string, string>()
    for (const { code, zh, en, spellings } of terms) {
      for (const word of new Set([code, zh, en, ...spellings].map(wordKey))) {
        expect([word, owner.get(word) ?? code]).toEqual([word, code])
        owner.set(word, code)
      }
    }
  })

  test('no word that is unclear is also a spelling, and it could be two codes of the list', () => {
    for (const { word, could } of unclearWords[name] ?? []) {
      expect(readWord(name, { text: word })).toMatchObject({ problems: [{ code: 'unclear-value' }] })
      expect(could.length).toBeGreaterThan(1)
      for (const code of could) expect(terms.map((term) => term.code)).toContain(code)
    }
  })

  test('what the program writes it reads back', () => {
    for (const { code } of terms) {
      for (const text of [code, labelOf(name, code, 'zh-CN'), labelOf(name, code, 'en')]) {
        expect(readWord(name, { text })).toEqual({ value: code })
      }
    }
  })
})

test('unclear words belong to a vocabulary', () => {
  for (const name of Object.keys(unclearWords)) expect(names).toContain(name)
})

test('no title stands for two series or levels', () => {
  const owner = new Map<string, string>()
  for (const { series, titles } of seriesTitles) {
    for (const [level, list] of Object.entries(titles)) {
      for (const title of list.split(' ').filter(Boolean)) {
        expect([title, owner.get(title) ?? `${series} ${level}`]).toEqual([title, `${series} ${level}`])
        owner.set(title, `${series} ${level}`)
      }
    }
  }
})

test('every series of the title dictionary has its entry', () => {
  for (const { series } of seriesTitles) expect(vocabularies.series.map(({ code }) => code)).toContain(series)
})

test('a code that a vocabulary lacks is its own label', () => {
  expect(labelOf('series', '船舶', 'en')).toBe('船舶')
  expect(labelOf('titleLevel', 'associate-senior', 'en')).toBe('Associate senior')
})

test('the codes are those of the applicant', () => {
  expectTypeOf<CodeOf<'titleLevel'>>().toEqualTypeOf<applicant.TitleLevel>()
  expectTypeOf<CodeOf<'employerKind'>>().toEqualTypeOf<applicant.EmployerKind>()
  expectTypeOf<CodeOf<'affiliation'>>().toEqualTypeOf<applicant.Affiliation>()
  expectTypeOf<CodeOf<'employerLevel'>>().toEqualTypeOf<applicant.EmployerLevel>()
  expectTypeOf<CodeOf<'staffing'>>().toEqualTypeOf<applicant.Staffing>()
  expectTypeOf<CodeOf<'educationLevel'>>().toEqualTypeOf<applicant.EducationLevel>()
  expectTypeOf<CodeOf<'degree'>>().toEqualTypeOf<applicant.Degree>()
  expectTypeOf<CodeOf<'skillGrade'>>().toEqualTypeOf<applicant.SkillGrade>()
  expectTypeOf<CodeOf<'applicationType'>>().toEqualTypeOf<applicant.ApplicationType>()
  expectTypeOf<CodeOf<'validity'>>().toEqualTypeOf<applicant.Validity>()
  expectTypeOf<CodeOf<'channel'>>().toEqualTypeOf<applicant.Channel>()
  expectTypeOf<CodeOf<'paperKind'>>().toEqualTypeOf<applicant.PaperKind>()
  expectTypeOf<CodeOf<'paperLevel'>>().toEqualTypeOf<applicant.PaperLevel>()
  expectTypeOf<CodeOf<'awardKind'>>().toEqualTypeOf<applicant.AwardKind>()
  expectTypeOf<CodeOf<'awardLevel'>>().toEqualTypeOf<applicant.AwardLevel>()
})
