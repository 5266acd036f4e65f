import type { Words } from '../words.ts'
import type { cells as chinese } from '../zh-CN/cells.ts'

/** What is wrong with a cell's text, and what to do: message and fix. */
export const cells: Words<typeof chinese> = {
  'unknown-value': ['"{value}" is not one of the known values', 'Use one of: {allowed}'],
  'unclear-value': ['"{value}" does not settle which one is meant (could be {could})', 'State which'],
  'unreadable-date': ['"{text}" cannot be read as a date', 'Write 2018-06 or 2018-06-15'],
  'impossible-date': ['"{text}" is not a real date', 'Check year, month and day'],
  'future-date': ['"{text}" ({value}) is later than the as-of day', 'Check whether it is a slip'],
  'imprecise-date': ['"{text}" is imprecise and read as {value}', 'Add the month or day if the result depends on it'],
  'text-beside-date': [
    '{value} was taken from "{text}", the other text was not used',
    'Keep the date only if that is wrong',
  ],
  'serial-as-text': ['"{text}" was read as a spreadsheet day number, {value}', 'Check it'],
  'two-digit-year': ['The century of "{text}" is not clear', 'Write the year with four digits'],
  'four-digits': ['"{text}" may be a year, or a year and a month', 'Write it like 1964-05'],
  'january-or-october': [
    'The number "{text}" may mean January or October, kept as {value}',
    'Write it as text, like 2018-10',
  ],
  'month-or-serial': ['"{text}" may be a year and month or a day number, kept as {value}', 'State year, month and day'],
  'implausible-serial': ['The number {value} (shown "{text}") is no plausible date', 'Enter it again'],
  'year-not-shown': ['"{text}" shows no year', 'Add the year'],
  'years-differ': ['"{text}" states {years} years; by the date it is about {counted}', 'Check the date and the years'],
  'several-dates': ['"{text}" holds several dates', 'Keep one'],
  'unreadable-period': ['"{text}" cannot be read as a period', 'Write 2016-09至2018-06 or 2016-09至今'],
  'period-without-end': ['"{text}" has only one date', 'Add the end, or 至今 if still running'],
  'period-reversed': ['"{text}" ends before it begins', 'Check it'],
  'unknown-title': ['Unknown title "{value}"', 'Write its official name, such as 工程师'],
  'title-with-post': ['"{text}" counts as the title {title}; {post} is a post', 'Keep only the title in this column'],
  'post-not-title': ['"{text}" is a post, not a title', 'Enter the title, or 无 if there is none'],
  'several-titles': ['"{text}" names several titles', 'Keep the current one'],
  'title-scope': ['"{text}" counts as {title}; the scope in brackets was not used', 'Check the scope separately'],
  'title-not-held': [
    '"{text}" says that "{title}" is not held yet or no longer; it was not used',
    'Fill in the title held now, 无 if none',
  ],
  'title-remark': [
    '"{text}" was read as "{title}"; what else it says was not used',
    'Fill dates of obtaining and appointment in columns of their own',
  ],
  'unknown-series': [
    '"{value}" is no series of titles and was not used',
    'Name the series, e.g. 工程 or 经济; specialties have a column of their own',
  ],
  'qualification-not-title': [
    '"{text}" is a professional qualification, not a title',
    'Enter it in the column 职业资格; the title column holds the title, or 无',
  ],
  'not-established': ['"{text}" is taken as contract staff', 'Write 劳务派遣 if dispatched'],
  'skill-grade-not-title': ['"{text}" is a skill grade, not a title', 'Enter it in the skill grade column'],
  'senior-unclear': ['"{text}" does not say associate or full senior', 'State which'],
  'senior-presumed': ['The level "{text}" is taken as associate senior', 'Change it if full senior is meant'],
  'education-not-held': ['"{text}" is not a completed education and is not counted', 'Enter it once it is held'],
  'degree-from-level': [
    '"{text}" is read as {level:educationLevel} with degree {degree:degree}',
    'Check education and degree',
  ],
  'level-from-degree': [
    'No education stated; taken as {level:educationLevel} from the degree "{text}"',
    'Fill in the education',
  ],
  'education-differs': ['Education "{level}" and degree "{degree}" disagree; the degree is not used', 'Check both'],
  'not-a-number': ['"{text}" is not a number', 'Enter one number only'],
  'not-whole': ['"{text}" must be a whole number, zero or more', 'Correct it'],
  'percent-or-fraction': ['"{text}" may be {text}% or a fraction', 'Write it with %'],
  'percent-not-exact': ['"{text}" is not an exact figure', 'Enter the percentage of the report'],
  'percent-out-of-range': ['"{text}" is not between 0 and 100%', 'Check it'],
  'date-for-fraction': [
    '"{text}" looks like a fraction turned into a date',
    'Enter it again as text (perhaps {guess})',
  ],
  'unreadable-fraction': ['"{text}" cannot be read', 'Write it like 1/3'],
  'unreadable-year-list': ['"{text}" cannot be read', 'Write it like 2019:90;2020:96'],
  'id-lost-digits': [
    'The ID number lost digits as a numeric cell and is not used',
    'Make the cell text and enter it again',
  ],
  'id-length': ['A resident ID has 18 characters, this has {length}', 'Check it'],
  'id-check-digit': ['The check digit of the ID number is wrong', 'Check it'],
  'id-birth-date': ['The birth date inside the ID number does not exist', 'Check it'],
}
