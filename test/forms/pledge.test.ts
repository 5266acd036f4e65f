import PizZip from 'pizzip'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fillPledges } from '../../src/forms/forms.ts'
import { documentXml, paragraphs, template } from './read-docx.ts'

const form = template('附件3-诚信承诺书.docx')
const wording = (employer: string, qualification: string) => [
  '附件3：',
  '个人申报专业技术资格诚信承诺书',
  `本人系${employer}（单位）工作人员，现申报${qualification}专业技术资格。本人承诺所提交的所有评审材料（包括学历、职称、奖励证书及论文、业绩证明等材料）均为真实。如材料提供虚假、失实，本人自愿三年内停止申报专业技术资格，并接受人社等部门的处理。`,
  '承诺人签名：\t单位审核（签名）盖章：',
  expect.stringMatching(/^\t年\s+月\s+日\t年\s+月\s+日$/),
]
const blank = (length: number) => '\u00a0'.repeat(length)

describe('the pledge of 附件3', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('prints the fixed wording with the two facts in it', () => {
    const docx = fillPledges(form, [{ employer: '平凉某公司', qualification: '工程师（机械）' }])
    expect(paragraphs(docx)).toEqual(wording('平凉某公司', '工程师（机械）'))
  })

  it.each([
    ['nothing is known', {}],
    ['the facts are empty', { employer: '', qualification: ' \n' }],
  ])('keeps the blanks of the notice where %s', (_, facts) => {
    expect(paragraphs(fillPledges(form, [facts]))).toEqual(wording(blank(22), blank(10)))
  })

  it('underlines what is filled in and nothing else', () => {
    const underlined = [...documentXml(fillPledges(form, [{ employer: '甲', qualification: '乙' }])).matchAll(/<w:u /g)]
    expect(underlined).toHaveLength(2)
  })

  it('gives every person a page, in the given order', () => {
    const docx = fillPledges(form, [{ employer: '甲' }, {}, { employer: '丙' }])
    expect(paragraphs(docx)).toEqual([
      ...wording('甲', blank(10)),
      ...wording(blank(22), blank(10)),
      ...wording('丙', blank(10)),
    ])
    expect([...documentXml(docx).matchAll(/<w:pageBreakBefore\/>/g)]).toHaveLength(3)
  })

  it('is one blank form where nobody is given', () => {
    expect(fillPledges(form, [])).toEqual(fillPledges(form, [{}]))
  })

  it.each([
    ['characters of XML', `A&B <甲> "乙" 'C'`, `A&B <甲> "乙" 'C'`],
    ['characters of XML written out', '&lt;b&gt;', '&lt;b&gt;'],
    ['braces and tags', '{甲}{#people}{/}{{', '{甲}{#people}{/}{{'],
    ['rare characters', '𠮷野䶮', '𠮷野䶮'],
    ['a wide blank', '王　强', '王　强'],
    ['line breaks and control characters', ' 甲\r\n乙\u0000\u001f丙\t', '甲 乙 丙'],
    ['half a surrogate pair', '甲\ud842', '甲'],
  ])('carries %s in a name', (_, employer, printed) => {
    expect(paragraphs(fillPledges(form, [{ employer }]))[2]).toContain(`本人系${printed}（单位）`)
  })

  it('gives the same bytes whatever the day', () => {
    const people = [{ employer: '平凉某公司' }]
    vi.useFakeTimers({ now: 1_662_000_000_000 })
    const first = fillPledges(form, people)
    vi.setSystemTime(1_790_000_000_000)
    expect(fillPledges(form, people)).toEqual(first)
  })

  it('leaves the template as it was', () => {
    const before = form.slice()
    fillPledges(form, [{ employer: '甲' }])
    expect(form).toEqual(before)
  })

  it('refuses a template whose tags are broken, and prints nothing', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    const zip = new PizZip(form)
    zip.file('word/document.xml', documentXml(form).replace('{employer}', '{employer'))
    expect(() => fillPledges(zip.generate({ type: 'uint8array' }), [{}])).toThrow()
    expect(log).not.toHaveBeenCalled()
  })
})
