import { describe, expect, it } from 'vitest'
import { fillLetter, type LetterRow } from '../../src/forms/forms.ts'
import { documentXml, paragraphs, tableRows, template } from './read-docx.ts'

const form = template('附件2-委托函.docx')
const people = (count: number): LetterRow[] => Array.from({ length: count }, (_, i) => ({ name: `某${i + 1}` }))
const emptyLine = ['', '', '', '', '', '', '']

describe('the commission letter of 附件2', () => {
  it('stays as the notice prints it while nothing is known', () => {
    expect(paragraphs(fillLetter(form, { rows: [] }))).toEqual([
      '附件2：',
      '2022年度甘肃省职称评审委托函',
      '甘肃省人力资源和社会保障厅（抬头固定，不能更改）：',
      '我单位为XX（中央在甘单位等）性质单位。XX单位为我单位下属独立（参股、控股等形式）法人单位，地址位于XX。',
      '因我单位无XX系列XX专业XX级别职称评审委员会、无法独立开展职称评审工作。（或其他原因，请如实填写）',
      '现委托甘肃省XX系列XX专业XX级别职称评审委员会对XX单位XX等XX位同志（在编、编外、劳务派遣等）代评职称，具体名单见附件。',
      '我单位及XX单位（下属单位）按照程序对上述委托代评人员的申报材料和履职情况进行严格审核，确保上述委托代评人员符合职称和岗位管理条件，同意按照甘肃省职称评审工作要求对其进行推荐，并对材料负责。',
      '评审结束后，委托代评人员的职称证书由我单位负责发放。',
      '请予以办理为盼。',
      '联系人及电话：',
      '单位人事（职改）部门章或公章',
      'XX年XX月XX日',
      '委托评审人员名单',
    ])
  })

  it('puts every known fact in the place of its XX, and leaves contact, stamp and day to the hand', () => {
    const docx = fillLetter(form, {
      unitNature: '中央在甘单位',
      employer: '某平凉公司',
      address: '平凉市某路1号',
      series: '工程',
      specialty: '机械',
      level: '中级',
      staffing: '编外',
      rows: people(3),
    })
    const text = paragraphs(docx)
    expect(text.slice(3, 7)).toEqual([
      '我单位为中央在甘单位性质单位。某平凉公司为我单位下属独立（参股、控股等形式）法人单位，地址位于平凉市某路1号。',
      '因我单位无工程系列机械专业中级级别职称评审委员会、无法独立开展职称评审工作。（或其他原因，请如实填写）',
      '现委托甘肃省工程系列机械专业中级级别职称评审委员会对某平凉公司某1等3位同志（编外）代评职称，具体名单见附件。',
      expect.stringMatching(/^我单位及某平凉公司（下属单位）按照程序/),
    ])
    expect(text.slice(9, 12)).toEqual(['联系人及电话：', '单位人事（职改）部门章或公章', 'XX年XX月XX日'])
  })

  it('heads the list with the seven columns of the notice, on every page', () => {
    const docx = fillLetter(form, { rows: people(40) })
    expect(tableRows(docx)[0]).toEqual([
      '序号',
      '姓名',
      '工作单位',
      '委托评审委员会',
      '委托评审系列（专业）',
      '委托评审职称',
      '备\u00a0\u00a0注',
    ])
    expect(documentXml(docx)).toContain('<w:tblHeader/>')
  })

  it('fills a line a person and leaves the cells of absent facts empty', () => {
    const rows = [
      { name: '张三', employer: '甲公司', committee: '某评委会', specialty: '机械', title: '工程师', note: '编外' },
      { name: '李四' },
    ]
    expect(tableRows(fillLetter(form, { series: '工程', rows })).slice(1, 4)).toEqual([
      ['1', '张三', '甲公司', '某评委会', '工程（机械）', '工程师', '编外'],
      ['2', '李四', '', '', '工程', '', ''],
      emptyLine,
    ])
  })

  it.each([
    [0, 0, 14],
    [1, 1, 13],
    [14, 14, 0],
    [15, 15, 0],
    [200, 200, 0],
  ])('with %i persons the list has %i numbered and %i empty lines', (count, numbered, empty) => {
    const lines = tableRows(fillLetter(form, { rows: people(count) })).slice(1)
    expect(lines.filter((cells) => cells[0] !== '').map((cells) => cells[1])).toEqual(
      people(numbered).map((p) => p.name),
    )
    expect(lines.filter((cells) => cells.every((cell) => cell === ''))).toHaveLength(empty)
  })

  it('carries braces and the characters of XML in a name', () => {
    const docx = fillLetter(form, { rows: [{ name: '{/rows}<&>' }] })
    expect(tableRows(docx)[1]?.[1]).toBe('{/rows}<&>')
    expect(paragraphs(docx)[5]).toContain('XX单位{/rows}<&>等1位同志')
  })
})
