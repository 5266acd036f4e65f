import { describe, expect, it } from 'vitest'
import { isSession } from '../../src/interview/session.ts'

describe('a saved session', () => {
  it.each([
    ['a name', { id: 'name', value: '王强' }],
    ['nothing known', { id: 'title.obtainedAt', unknown: true }],
    ['to be asked again', { id: 'title.obtainedAt', value: '2018', again: true }],
    ['no title', { id: 'title.level', value: null }],
    ['boxes', { id: 'circumstances', value: ['skill'] }],
    ['one more paper', { id: 'papers[1]', value: true }],
    ['hours of a year', { id: 'continuingEducation[year=2021].hours', value: 90 }],
  ])('holds %s', (_, answer) => {
    expect(isSession({ answers: [answer] })).toBe(true)
  })

  it.each([
    ['a number for a date', { id: 'title.obtainedAt', value: 2010 }],
    ['a day there is not', { id: 'title.obtainedAt', value: '2010-13' }],
    ['an object for a name', { id: 'name', value: {} }],
    ['a word nobody knows', { id: 'title.level', value: 'chief' }],
    ['no name', { id: 'name', value: null }],
    ['a box that is no word', { id: 'circumstances', value: [1] }],
    ['a question there is not', { id: 'nothing', value: 'x' }],
    ['a mark that is none', { id: 'name', value: '王强', unknown: 'yes' }],
    ['more than all of a text copied', { id: 'papers[0].similarity', value: 500 }],
    ['half a reviewer', { id: 'recommendations[0].reviewers', value: 2.5 }],
    ['a name of a thousand characters', { id: 'name', value: '王'.repeat(1000) }],
    ['nothing at all', undefined],
  ])('does not hold %s', (_, answer) => {
    expect(isSession({ answers: [answer] })).toBe(false)
  })
})
