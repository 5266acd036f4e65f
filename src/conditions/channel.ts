import type { Applicant } from '../facts/applicant.ts'
import { confirm, type Finding, met, missing, notApplicable, unmet } from '../logic/finding.ts'
import { allOf } from '../logic/kleene.ts'
import type { Rules } from '../policy/rules.ts'
import type { Condition } from './condition.ts'
import { sorted } from './parts.ts'

/** The channel fits the validity, and the person may choose that validity. */
export const channel: Condition = {
  id: 'channel',
  party: 'applicant',
  reads: ['application.validity', 'application.channel', 'application.level', 'employer.level', 'employer.hardship'],
  judge({ applicant, rules }) {
    const [paired, entitlement] = [pair(applicant, rules), entitled(applicant, rules)]
    // Who may not choose the validity needs no other channel for it.
    if (paired.status === 'unmet' && entitlement.status === 'unmet')
      return unmet('validity-refused', { params: paired.params ?? {} })
    return allOf([paired, levelOffered(applicant, rules), entitlement], 'channel-fits')
  },
}

function pair({ application }: Applicant, { policy }: Rules): Finding {
  const { validity, channel: chosen } = application ?? {}
  if (!validity || !chosen) {
    const needs = [...(validity ? [] : ['application.validity']), ...(chosen ? [] : ['application.channel'])]
    return missing('channel-not-stated', needs)
  }
  const right = policy.channel.pairs.find((one) => one.validity === validity)?.channel
  if (right === chosen) return met('channel-fits')
  return unmet('channel-mismatch', { params: { validity, channel: chosen, right: right ?? '' } })
}

/** The text offers the grassroots and hardship validities for senior titles. */
function levelOffered({ application }: Applicant, { policy }: Rules): Finding {
  const validity = application?.validity
  if (!validity || !policy.channel.seniorOnly.includes(validity)) return notApplicable('channel-fits')
  if (!application.level) return missing('channel-level', ['application.level'])
  return application.level === 'intermediate'
    ? confirm('channel-senior-only', { params: { validity } })
    : met('channel-fits')
}

function entitled({ application, employer }: Applicant, { policy }: Rules): Finding {
  if (application?.validity === 'grassroots') {
    return sorted(employer?.level, policy.channel.grassrootsLevels, 'employer.level', 'grassroots')
  }
  if (application?.validity !== 'hardship-unit') return notApplicable('channel-fits')
  if (employer?.hardship === undefined) return missing('hardship-not-stated', ['employer.hardship'])
  return employer.hardship ? met('channel-fits') : unmet('not-hardship')
}
