import type { Applicant } from '../facts/applicant.ts'
import { confirm, type Finding, missing, unmet } from '../logic/finding.ts'
import type { SkillRow } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import { serviceMonths } from '../tenure/months.ts'
import { reachedMonths } from '../tenure/tenure.ts'

/** The way of highly skilled workers to a title (附件1·二): even where the years are reached, its own rules decide. */
export function judgeSkill(rules: Rules, skill: NonNullable<Applicant['skill']>, row: SkillRow): Finding {
  const params = { grade: skill.grade, asked: row.grade }
  if (skill.grade !== row.grade) return unmet('skill-grade', { params })
  const months = serviceMonths(skill, undefined, 'obtained', rules.lastMonth, rules.policy.counting)
  if (!months) return missing('skill-date', ['skill.obtainedAt'], { params })
  const years = reachedMonths(rules, months, row.years * 12, 'skill.obtainedAt')
  // Waiting leads to a confirmation at best.
  if (years.status === 'unmet')
    return unmet('skill-short', { params: { ...params, ...years.params }, ...(years.gap ? { gap: years.gap } : {}) })
  if (years.status !== 'met') return { ...years, earliest: undefined }
  return confirm('skill-path-external', {
    params: { ...params, ...years.params },
    cautions: years.cautions,
    basis: 'external',
  })
}
