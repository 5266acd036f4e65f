import { describe, expect, it } from 'vitest'
import { en } from '../../src/copy/en.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { chineseInEnglish } from '../support/chinese.ts'

/** Values and commands a person types in as they are. */
const englishInChinese = [/zhicheng( [a-z]+)+/gu, /--[a-z-]+/gu, /ready confirm incomplete ineligible/gu]

type Text = readonly [path: string, text: string]

function textsOf(words: unknown, path = ''): readonly Text[] {
  if (typeof words === 'string') return [[path, words]]
  return Object.entries(words as Readonly<Record<string, unknown>>).flatMap(([key, inner]) =>
    textsOf(inner, path ? `${path} / ${key}` : key),
  )
}

const chinese = textsOf(zhCN)
const english = textsOf(en)
const englishAt = new Map(english)

const placeholder = /\{@?\w+(?::\w+)?\}/gu
const placeholdersOf = (text: string): readonly string[] => [...(text.match(placeholder) ?? [])].sort()
const han = /\p{Script=Han}/u
const chinesePunctuation = /[、，。；：？！（）〔〕《》]/u

/** The paths of the texts that `wrong` finds fault with, each with its text: empty where all is well. */
const faults = (texts: readonly Text[], wrong: (text: string, path: string) => boolean): readonly string[] =>
  texts.filter(([path, text]) => wrong(text, path)).map(([path, text]) => `${path}: ${text}`)

describe('both languages', () => {
  it('have the same keys', () => {
    const keys = (texts: readonly Text[]): readonly string[] => texts.map(([path]) => path).sort()
    expect(keys(english)).toEqual(keys(chinese))
    expect(chinese.length).toBeGreaterThan(300)
  })

  it('name the same placeholders in every text, each as often', () => {
    const differing = chinese.filter(
      ([path, text]) => placeholdersOf(text).join() !== placeholdersOf(englishAt.get(path) ?? '').join(),
    )
    expect(differing.map(([path, text]) => `${path}: ${text} <> ${englishAt.get(path)}`)).toEqual([])
  })

  it.each([
    ['Chinese', chinese],
    ['English', english],
  ] as const)('leave no text empty and no brace unpaired: %s', (_, texts) => {
    expect(faults(texts, (text) => text.trim() === '')).toEqual([])
    expect(faults(texts, (text) => /[{}]/u.test(text.replace(placeholder, '')))).toEqual([])
  })

  it('keep message and fix of a diagnostic apart', () => {
    const pairs = [...Object.values(zhCN.diagnostics), ...Object.values(en.diagnostics)]
    expect(pairs.filter((pair) => pair.length !== 2 || pair[0] === pair[1])).toEqual([])
  })
})

describe('English', () => {
  const withoutNames = (text: string): string =>
    chineseInEnglish.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(placeholder, ''))

  it('has no Chinese but names to look for and values to type', () => {
    expect(faults(english, (text) => han.test(withoutNames(text)))).toEqual([])
  })

  it('uses every name that is allowed to be Chinese', () => {
    expect(chineseInEnglish.filter((name) => !english.some(([, text]) => text.includes(name)))).toEqual([])
  })

  it('has no Chinese punctuation', () => {
    expect(faults(english, (text) => chinesePunctuation.test(text))).toEqual([])
  })
})

describe('Chinese', () => {
  const plain = (text: string): string =>
    englishInChinese.reduce((rest, typed) => rest.replace(typed, ''), text.replace(placeholder, ''))

  it('has Chinese in every text that has letters', () => {
    expect(faults(chinese, (text) => /\p{Letter}/u.test(plain(text)) && !han.test(text))).toEqual([])
  })

  it('has no run of three English words', () => {
    expect(faults(chinese, (text) => /[A-Za-z’']+(?: [A-Za-z’']+){2}/u.test(plain(text)))).toEqual([])
  })

  it('is never what the English says, word for word', () => {
    expect(faults(chinese, (text, path) => han.test(text) && englishAt.get(path) === text)).toEqual([])
  })
})
