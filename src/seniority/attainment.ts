import type { Degree, Education, EducationLevel } from '../facts/applicant.ts'
import { addDays } from '../facts/day.ts'
import { confirm, type Finding, met, missing, unmet } from '../logic/finding.ts'
import { allOf, anyOf } from '../logic/kleene.ts'
import type { Attainment } from '../policy/policy.ts'
import { openYearOf, type Rules } from '../policy/rules.ts'

interface Requirement {
  readonly levels: readonly EducationLevel[]
  readonly degrees: readonly Degree[]
  /** Education levels at which an unstated degree could still be the one required. */
  readonly degreeOpen: readonly EducationLevel[]
}

const ANY_DEGREE: readonly Degree[] = ['doctor', 'master', 'second-bachelor', 'bachelor']

/** 学历 and 学位 are two things: a doctor or master is a degree, often earned without the 学历 of the same name. */
const requirements: Readonly<Record<Attainment, Requirement>> = {
  doctor: { levels: [], degrees: ['doctor'], degreeOpen: ['postgraduate', 'bachelor'] },
  master: { levels: [], degrees: ['doctor', 'master', 'second-bachelor'], degreeOpen: ['postgraduate', 'bachelor'] },
  bachelor: { levels: ['postgraduate', 'bachelor'], degrees: ANY_DEGREE, degreeOpen: [] },
  associate: { levels: ['postgraduate', 'bachelor', 'associate'], degrees: ANY_DEGREE, degreeOpen: [] },
}

/** Whether any of the educations reaches an attainment and was held in time; 四(三). */
export function judgeAttainment(
  rules: Rules,
  educations: readonly Education[] | undefined,
  asked: Attainment,
): Finding {
  if (!educations?.length) return missing('education-not-stated', ['education'])
  return anyOf(
    educations.map((education, index) => {
      const match = matches(education, requirements[asked], `education[${index}].degree`, asked)
      return match.status === 'unmet'
        ? match
        : allOf([match, held(rules, education, `education[${index}].graduatedAt`)])
    }),
  )
}

function matches(
  education: Education,
  { levels, degrees, degreeOpen }: Requirement,
  path: string,
  asked: Attainment,
): Finding {
  const { level, degree } = education
  if (levels.includes(level) || (degree !== undefined && degrees.includes(degree))) return met('education-held')
  if (degree === undefined && degreeOpen.includes(level))
    return missing('degree-not-stated', [path], { params: { asked } })
  return unmet('education-below', { params: { asked } })
}

/**
 * Education counts up to the seniority cut-off, but a certificate issued after the portal has closed can no longer be
 * uploaded.
 */
function held(rules: Rules, { graduatedAt: date }: Education, path: string): Finding {
  if (!date || date.hi <= rules.deadline) return met('education-held')
  if (date.lo > rules.seniorityCutoff) {
    const earliest = { day: date.hi, year: openYearOf(rules, date.hi) }
    return unmet('education-after-cutoff', { params: { date: date.text }, earliest })
  }
  if (date.lo >= addDays(rules.deadline, 1) && date.hi <= rules.seniorityCutoff) {
    return confirm('certificate-after-deadline', { params: { date: date.text } })
  }
  return missing('graduation-imprecise', [path], { params: { date: date.text } })
}
