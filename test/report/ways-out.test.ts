import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { speaker } from '../../src/copy/speak.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import type { ConditionId } from '../../src/policy/policy.ts'
import type { PersonReport } from '../../src/report/model.ts'
import { reportPerson } from '../../src/report/person.ts'
import { earliestLines } from '../../src/report/phrases.ts'
import { day, rules } from '../support/judge.ts'

const speak = speaker('zh-CN', zhCN, pingliang2022)

function report(facts: object, asOf = '2022-09-16'): PersonReport {
  const applicant = applicantSchema.parse({ name: '某人', ...facts })
  const entry = { applicant, file: '', row: 1, sourceOf: () => undefined }
  const assessment = assess(rules, applicant, day(asOf))
  return reportPerson(entry, assessment, { rules, asOf: day(asOf), speak, showIds: false })
}

/** `who by when: what` of a condition. */
const stepsOf = (id: ConditionId, facts: object, asOf?: string): readonly string[] =>
  report(facts, asOf)
    .actions.filter(({ condition }) => condition === id)
    .map(({ who, due = '', text }) => `${who} ${due}: ${text}`)

const reasonOf = (id: ConditionId, facts: object): string | undefined =>
  report(facts).conditions.find((one) => one.id === id)?.text

describe('publicity', () => {
  const shown = (startsAt: string, endsAt?: string): object => ({
    publicity: { startsAt, ...(endsAt ? { endsAt } : {}) },
  })

  it.each([
    [
      'ends on the fifth day if the first counts',
      shown('2022-09-14', '2022-09-20'),
      '公示还没结束的延到 2022-09-21；或向',
    ],
    [
      'ends on the limit',
      shown('2022-09-07', '2022-09-30'),
      '公示还没结束的，早于 2022-09-30 结束（2022-09-15 起都够）；或向',
    ],
    ['is too short', shown('2022-09-13', '2022-09-16'), '公示延到 2022-09-20 或以后，早于 2022-09-30 结束'],
    ['ends after the limit', shown('2022-09-07', '2022-10-08'), '公示改在 2022-09-15 或以后、早于 2022-09-30 结束'],
    ['is planned too late', shown('2022-09-27'), '核对公示起止日期：最晚 2022-09-22 开始才稳妥；来不及的本轮不能推荐'],
  ])('that %s', (_, facts, text) => {
    const [step = ''] = stepsOf('publicity', facts)
    expect(step).toContain(text)
    expect(step).toMatch(/^employer 2022-09-\d\d: /u)
  })

  it.each([
    [
      'can no longer be full for certain, and is too short',
      shown('2022-09-26', '2022-09-29'),
      '2022-09-26',
      '公示延到不早于 2022-09-30、不晚于 2022-09-30 的一天结束，并向',
    ],
    ['began too late to be full', shown('2022-09-28', '2022-10-01'), '2022-09-28', '来不及的本轮不能推荐'],
    [
      'can no longer be full for certain, and ends too late',
      shown('2022-09-26', '2022-10-08'),
      '2022-09-26',
      '公示改在不早于 2022-09-30、不晚于 2022-09-30 的一天结束，并向',
    ],
    [
      'is over and was too short',
      shown('2022-09-01', '2022-09-05'),
      '2022-09-10',
      '没有填错的重新公示，最晚 2022-09-22',
    ],
    ['was too short when the round closed', shown('2022-09-01', '2022-09-05'), '2022-10-03', '本轮不能推荐'],
    ['is over and full only if the first day counts', shown('2022-09-07', '2022-09-14'), '2022-09-16', ': 向市工信局'],
    ['ended on the limit', shown('2022-09-07', '2022-09-30'), '2022-10-01', ': 向市工信局'],
    ['ended too late', shown('2022-09-07', '2022-10-08'), '2022-10-09', '没有填错的，本轮不能推荐'],
    ['ends too late, on the last day', shown('2022-09-07', '2022-10-08'), '2022-09-30', '不晚于 2022-09-30 的一天结束'],
    ['began some day of a month', shown('2022-09', '2022-10'), '2022-09-16', '核对公示起止日期'],
    ['has not begun while there is no time left', {}, '2022-09-27', '还没有开始的，本轮不能推荐'],
  ])('that %s', (_, facts, asOf, text) => {
    expect(stepsOf('publicity', facts, asOf)[0]).toContain(text)
  })

  it('has no day to act by once the latest safe start is past', () => {
    expect(stepsOf('publicity', {}, '2022-09-22')).toEqual(['employer 2022-09-22: 单位安排公示，最晚 2022-09-22 开始'])
    expect(stepsOf('publicity', {}, '2022-09-23')).toEqual([
      'employer 2022-09-30: 已经公示的写明起止日期；还没有开始的，稳妥的最晚开始日 2022-09-22 已过，到 2022-09-30 满不满向市工信局、市职改办确认',
    ])
    expect(stepsOf('publicity', shown('2022-09-27'), '2022-09-26')[0]).toMatch(/^employer : /u)
  })
})

describe('a ban', () => {
  const barred = (barredSince: string): object => ({ integrity: { blacklisted: false, barredSince } })

  it('that ends within the round leaves its days, one that ends later does not', () => {
    expect(stepsOf('integrity-record', barred('2019-09-20'))).toEqual(['applicant 2022-09-30: 期满以后再申报'])
    expect(stepsOf('integrity-record', barred('2019-12-01'))).toEqual(['applicant : 期满以后再申报'])
  })

  it('is over on a day, where years come full within a month', () => {
    const { conditions } = report({
      ...barred('2019-09-20'),
      application: { level: 'associate-senior', validity: 'province' },
      education: [{ level: 'bachelor', degree: 'bachelor' }],
      employer: { kind: 'enterprise' },
      title: { series: 'engineering', level: 'intermediate', obtainedAt: '2019-05' },
    })
    expect(conditions.flatMap((one) => earliestLines(one, speak))).toEqual([
      '最早 2024 年度可报（2024-04-01 所在的月份满足；资历计到当年截止月，申报时不必已满）',
      '最早 2022-09-21 起可报（2022 年度）',
    ])
  })
})

describe('what is missing of several', () => {
  it('is asked of whoever holds it, and of nobody else', () => {
    const facts = {
      title: { series: '高校教师', level: 'intermediate' },
      application: { type: 'transfer' },
    }
    expect(stepsOf('series-transfer', facts)).toEqual([
      'applicant 2022-09-30: 补填申报职称',
      'employer 2022-09-30: 由单位写明岗位是否变动；由单位考核并写明结果',
    ])
  })
})

describe('a title that is not below the one applied for', () => {
  const engineer = (application: object, series = 'engineering'): object => ({
    application: { validity: 'province', ...application },
    education: [{ level: 'bachelor', degree: 'bachelor' }],
    title: { series, level: 'intermediate', obtainedAt: '2010-05' },
  })

  it('leads to the level above it', () => {
    expect(stepsOf('seniority', engineer({ level: 'intermediate' }))).toEqual([
      'applicant : 改报副高级；或核对现职称和申报职称',
    ])
  })

  it('in another series and of another level is nobody’s way either', () => {
    const title = { series: '高校教师', level: 'associate-senior', obtainedAt: '2010-05' }
    const teacher = { ...engineer({ level: 'intermediate', type: 'promotion' }), title }
    expect(stepsOf('seniority', teacher)).toEqual(['applicant : 核对现职称和申报职称'])
  })

  it('in another series leads to no other level, for nobody is promoted across series', () => {
    const teacher = engineer({ level: 'intermediate', type: 'promotion' }, '高校教师')
    expect(stepsOf('seniority', teacher)).toEqual(['applicant : 转系列的，申报类型改为转系列；或核对现职称和申报职称'])
    expect(stepsOf('series-transfer', teacher)).toEqual(['applicant 2022-09-30: 申报类型改为转系列'])
  })
})

it('a level that is not reviewed is no way out of a title too low', () => {
  const facts = {
    application: { level: 'intermediate', validity: 'province' },
    education: [{ level: 'bachelor', degree: 'bachelor' }],
    title: { series: 'engineering', level: 'technician', obtainedAt: '2010-05' },
  }
  expect(stepsOf('seniority', facts)).toEqual(['applicant : 先取得助理级职称'])
})

it('who may choose neither the validity nor its channel needs the validity of the whole province alone', () => {
  const facts = {
    application: { level: 'associate-senior', validity: 'hardship-unit', channel: 'province' },
    employer: { hardship: false },
  }
  expect(stepsOf('channel', facts)).toEqual(['applicant 2022-09-30: 改报全省有效'])
})

describe('a shortfall of years', () => {
  const facts = (education: readonly object[], obtainedAt: string): object => ({
    application: { level: 'associate-senior', validity: 'province' },
    education,
    employer: { kind: 'enterprise' },
    title: { series: 'engineering', level: 'intermediate', obtainedAt },
  })
  const of = (one: object) => report(one).conditions.find(({ id }) => id === 'seniority')

  it('says by which row it is counted where the education is not known', () => {
    const unknown = { ...facts([], '2021-12'), education: undefined }
    expect(of(unknown)?.text).toContain('差 11 个月')
    expect(of(unknown)?.cautions.map(({ text }) => text)).toContain('差额按“博士学位”一行算，别的学历要求的年限不同')
  })

  it('is told by the education still to come, where that comes sooner', () => {
    const educations = [
      { level: 'postgraduate', degree: 'doctor', graduatedAt: '2023-06-30' },
      { level: 'bachelor', degree: 'bachelor' },
    ]
    const found = of({
      ...facts(educations, '2020-02'),
      application: { level: 'associate-senior', validity: 'province' },
    })
    expect(found?.earliest).toEqual({ date: '2023-06-30', year: 2023 })
    expect(found?.cautions.map(({ text }) => text)).toContain(
      '2023-06-30 取得的学历当年以后才算，最早可报的年度按“博士学位”一行',
    )
  })

  it('is waited for with a certificate that comes too late for this round only', () => {
    const graduated = [{ level: 'bachelor', degree: 'bachelor', graduatedAt: '2022-10-01' }]
    expect(of(facts(graduated, '2019-02'))?.earliest).toMatchObject({ year: 2024 })
  })
})

it('hours of a year that may not count are told all the same, and one sentence tells of several years', () => {
  const training = [2019, 2022].map((year) => ({ year, hours: 80, professionalHours: 60, certificateUploaded: true }))
  const facts = {
    application: { level: 'intermediate' },
    employer: { kind: 'enterprise' },
    title: { series: 'engineering', level: 'assistant' },
    continuingEducation: training,
  }
  const cautions = report(facts).conditions.find(({ id }) => id === 'continuing-education')?.cautions
  expect(cautions?.[0]?.text).toContain('2019、2022 年学时不够')
  const dated = { ...facts, title: { ...facts.title, obtainedAt: '2015-03' } }
  expect(stepsOf('continuing-education', dated)[0]).toContain('2019、2022 年还能否补学')
})

it('a sentence is said once', () => {
  const facts = {
    application: { level: 'associate-senior', validity: 'province' },
    education: [{ degree: 'doctor', level: 'postgraduate' }],
    employer: { kind: 'institution', positionManaged: true },
    title: { series: 'engineering', level: 'intermediate', appointedAt: '2018-01' },
    work: { staffing: 'contract' },
  }
  const sentences = reasonOf('seniority', facts)?.split('；') ?? []
  expect(new Set(sentences).size).toBe(sentences.length)
})

describe('what the baseline lacks', () => {
  it('is told beside what the local standard may open', () => {
    const facts = {
      application: { level: 'associate-senior', validity: 'grassroots' },
      education: [{ level: 'bachelor', degree: 'bachelor' }],
      employer: { kind: 'enterprise' },
      title: { series: 'engineering', level: 'intermediate', obtainedAt: '2018-06' },
    }
    expect(reasonOf('seniority', facts)).toContain(
      '；任职年限自 2018-06 计至 2022-12 共 55 个月，要求 60 个月，差 5 个月',
    )
    expect(stepsOf('seniority', facts)).toHaveLength(1)
    expect(stepsOf('seniority', facts)[0]).not.toContain('年限够了再报')
  })
})

describe('the documents', () => {
  const statusOf = (id: string, facts: object): string | undefined =>
    report(facts).materials.find((one) => one.id === id)?.status

  it.each([
    ['certificates of years nobody can name yet', 'continuing-education-record', {}, 'check'],
    [
      'an application that was deleted',
      'application-entry',
      { application: { submittedAt: '2022-09-10', deletedAt: '2022-09-12' } },
      'need',
    ],
    ['an application in time', 'application-entry', { application: { submittedAt: '2022-09-10' } }, 'have'],
    ['an application too late', 'application-entry', { application: { submittedAt: '2022-10-01' } }, 'need'],
    [
      'a transfer without a title',
      'transfer-assessment',
      { title: null, application: { type: 'transfer' } },
      'not-applicable',
    ],
    [
      'a report on a paper that cannot count',
      'similarity-report',
      { papers: [{ title: '甲', level: 'core', kind: 'supplement', cnki: false }] },
      'not-applicable',
    ],
    ['an empty list of educations', 'education-certificate', { education: [] }, 'need'],
    [
      'the title before a transfer',
      'former-title-documents',
      {
        title: { series: 'engineering', level: 'intermediate' },
        formerTitle: { series: '高校教师', level: 'intermediate' },
      },
      'check',
    ],
  ])('%s', (_, id, facts, status) => {
    expect(statusOf(id, facts)).toBe(status)
  })
})

describe('rural service that is over', () => {
  it('comes no nearer to the exemption', () => {
    const near = (ruralService: readonly object[]): readonly string[] =>
      report({ application: { level: 'intermediate' }, work: { ruralService } }).advisories.map(({ code }) => code)
    expect(near([{ from: '2003-07' }])).toContain('rural-exemption-near')
    expect(near([{ from: '1999-01', to: '2018-06' }])).not.toContain('rural-exemption-near')
  })
})

it('each reason of an item names the facts that it needs, and no others', () => {
  const { evidence } = report({
    title: { series: 'engineering', level: 'assistant' },
    recommendations: [
      {
        content: '甲',
        madeAt: '2020-05',
        appliedInWriting: true,
        settledResult: false,
        benefit: true,
        honest: true,
        policyKnown: true,
        expertInformed: true,
        reviewers: 3,
        approvals: 2,
      },
    ],
  })
  expect(evidence[0]?.reasons.map(({ text }) => text)).toEqual([
    '举荐要件没有写全：单位是否同意',
    '没有写明职称取得时间、聘任时间，不知道从何时起算',
  ])
})
