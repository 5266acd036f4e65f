import type { Applicant, Qualification, Title } from '../facts/applicant.ts'
import { isBelow, levelAbove } from '../facts/levels.ts'
import { confirm, type Finding, met, missing, unmet } from '../logic/finding.ts'
import { allOf, anyOf, nearestFirst } from '../logic/kleene.ts'
import type { SeniorityRow } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import { startRule, transferredFrom } from '../tenure/start.ts'
import { judgeTenure } from '../tenure/tenure.ts'

/** Prior title and years together: by the title itself, or by a professional qualification that stands for one. */
export function judgePrior(rules: Rules, applicant: Applicant, row: SeniorityRow): Finding {
  if (row.prior === 'none') return met('no-prior-title-needed')
  const byTitle = titleWay(rules, applicant, row)
  if (!applicant.qualifications?.length) return byTitle
  const others = applicant.qualifications.map((one, index) => qualificationWay(rules, applicant, one, index, row))
  return anyOf(nearestFirst([byTitle, ...others]))
}

function titleWay(rules: Rules, applicant: Applicant, row: SeniorityRow): Finding {
  const { title } = applicant
  if (title === undefined) return missing('title-not-stated', ['title'])
  if (title === null) return unmet('no-title', { params: { prior: row.prior } })
  if (title.level !== row.prior) return otherLevel(title, row, rules)
  return judgeTenure(
    rules,
    applicant,
    {
      path: 'title',
      held: title,
      former: transferredFrom(applicant),
      rule: startRule(applicant, title.obtainedOutside === true),
    },
    row.years * 12,
  )
}

/**
 * Another level than the one asked for: a higher one leads to the level above it, a lower one has a step to go. Somebody
 * of another series has to be transferred first, and a level that is not reviewed is no way out.
 */
function otherLevel({ level, series }: Title, { prior, target }: SeniorityRow, { policy }: Rules): Finding {
  const above = series === 'engineering' ? levelAbove(level) : undefined
  const next = above && !policy.levels.refused.includes(above) ? above : undefined
  const params = { prior, level, target, ...(next ? { next } : {}) }
  if (isBelow(level, target)) return unmet(next ? 'other-title' : 'other-title-step', { params })
  if (next) return unmet('title-not-below', { params })
  // A transfer stays on its level.
  return unmet(series !== 'engineering' && level === target ? 'title-not-below-series' : 'title-highest', { params })
}

/** A qualification counts like a title of the level the table gives it (附件1·二); without a table nobody here knows. */
function qualificationWay(
  rules: Rules,
  applicant: Applicant,
  qualification: Qualification,
  index: number,
  row: SeniorityRow,
): Finding {
  const params = { name: qualification.name, prior: row.prior }
  const entry = rules.policy.qualificationTable?.find(({ name }) => plain(name) === plain(qualification.name))
  if (!entry) return confirm('qualification-unlisted', { params, basis: 'external' })
  if (entry.level !== row.prior) return unmet('qualification-level', { params: { ...params, level: entry.level } })
  const holding = { path: `qualifications[${index}]`, held: qualification, rule: startRule(applicant, false) }
  return allOf([met('qualification-listed', { params }), judgeTenure(rules, applicant, holding, row.years * 12)])
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '')
