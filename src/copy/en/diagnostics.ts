import type { Words } from '../words.ts'
import type { diagnostics as chinese } from '../zh-CN/diagnostics.ts'

/** What is wrong in the input, and what to do: message and fix. */
export const diagnostics: Words<typeof chinese> = {
  'file-not-found': ['There is no file {path}', 'Check the path and the name'],
  'file-unreadable': ['Cannot open {path}: {reason}', 'Check the permissions, or close it in Excel or WPS first'],
  'file-is-folder': ['{path} is a folder', 'Name the files in it, such as {path}/*.xlsx'],
  'file-exists': ['File {path} exists', 'Use another name, or --force to overwrite'],
  'file-changed': ['{path} was written to while it was read', 'Let the program that writes it finish, then try again'],
  'file-empty': ['{path} is empty', 'Use a file with content'],
  'file-encrypted': ['{path} has a password', 'Remove the password in Excel or WPS, save a copy and try again'],
  'file-damaged': [
    '{path} is damaged or incomplete, or is no table',
    'Open it in Excel or WPS, save it as .xlsx and try again',
  ],
  'file-unknown': [
    '{path} is not a roster of a known format (.xlsx .xls .et .ods .csv .tsv .json .ndjson)',
    'Save it as .xlsx and try again',
  ],
  'limit-file': [
    '{path} is over the limit of {limit} MB',
    'Split it into several files, or raise the limit with --limits file={more}',
  ],
  'limit-unpacked': [
    '{path} is over the limit of {limit} MB once unpacked',
    'Save a copy with the sheets of the roster only, or raise the limit with --limits unpacked={more}',
  ],
  'limit-rows': [
    '{path} is over the limit of {limit} rows',
    'Split it into several files, or raise the limit with --limits rows={more}',
  ],
  'limit-columns': [
    'A row of {path} is over the limit of {limit} columns',
    'Delete columns that are not needed, or raise the limit with --limits columns={more}',
  ],
  'limit-cell': [
    'A text in {path} is over the limit of {limit} characters',
    'Check that quotes are closed, or raise the limit with --limits cell={more}',
  ],
  'limit-cells': [
    '{path} comes to more than the limit of {limit} cells',
    'Save a copy with the rows and columns of the roster only, or raise the limit with --limits cells={more}',
  ],
  'limit-seconds': [
    '{path} was not read within the limit of {limit} seconds',
    'Split it into several files, or raise the limit with --limits seconds={more}',
  ],
  'csv-quote': [
    'A quote opened on line {line} is never closed; what follows cannot be told apart',
    'Close the quote, or save as .xlsx and try again',
  ],
  'map-file': [
    '{path} is not a mapping of columns',
    'Write a JSON object from header to field, such as "单位名": "employer.name"',
  ],
  'sheet-damaged': [
    'The sheet "{sheet}" is damaged and cannot be read',
    'Open it in Excel or WPS, save it as .xlsx and try again',
  ],
  'sheet-unread': ['The sheet "{sheet}" was not read', 'If it is needed, give it the name of a list sheet'],
  'sheet-with-people': [
    'The sheet "{sheet}" has names too; the people on it were not checked',
    'Move them to the sheet of the people, or check them with --sheet "{sheet}"',
  ],
  'list-without-header': [
    'The sheet "{sheet}" has no header row with the column 姓名; none of it was read',
    'Add the header row',
  ],
  'list-name-differs': ['The number is that of {name} at {first}, but the name differs; read as {name}', 'Check both'],
  'column-beside': [
    '"{header}" and "{used}" both state "{field}"; "{used}" counts, "{header}" does not',
    'Check the column that was used, or choose with --map',
  ],
  'title-rank': [
    'The title is {held:titleLevel}, the column of levels says {rank:titleLevel}; the title counts',
    'Check both columns',
  ],
  'number-twice': ['{other} at {first} and {name} at {second} have the same ID number', 'Check the numbers'],
  'sheet-not-found': ['There is no sheet "{sheet}"; there are: {sheets}', 'Check the name given to --sheet'],
  'no-name-column': [
    'No header row with the column 姓名 was found',
    'Add the header row, or name the column with --map "header=name"',
  ],
  'no-people': ['There are no people below the header', 'Check that this is the right sheet (--sheet)'],
  'header-changes': [
    'Another table begins here: the column "{header}" above is "{other}" here',
    'Put the two tables on two sheets or in two files',
  ],
  'header-twice': [
    '{first} and {second} are both "{field}"; neither was used',
    'Delete or rename one of them, or choose with --map',
  ],
  'column-aside': [
    'Nothing shows that "{header}" is of the present title or employer of the person; not read',
    'If it is, say so with --map',
  ],
  'column-behind': [
    '"{header}" stands behind "{other}" and was taken as of the person applying',
    'If it is not, say in the header whose it is, or move the column',
  ],
  'column-unknown': ['Unknown column "{header}", not read', 'If it is needed, use --map "{header}=field"'],
  'column-nearest': [
    'Unknown column "{header}", not read; the nearest is "{nearest}"',
    'Rename it "{nearest}", or use --map',
  ],
  'rows-joined': [
    'The row names another post than the one above; both were read as one person, "{name}"',
    'If they are two, fill in numbers of the list or ID numbers',
  ],
  'row-joined': [
    'This row names the person above again and was taken as one more item of {name}',
    'If these are two people, enter their numbers',
  ],
  'row-continues': ['This row has no name and was taken as one more item of {name}', 'If it is not, enter the name'],
  'row-differs': [
    'The row goes on with the same person; its "{field}" differs from the one above and is not used',
    'Keep the one that counts; several appointments go on the sheet of appointments',
  ],
  'name-alone': [
    'The row has only "{name}" and is read as a person',
    'Delete it if it is the title of a part of the list, else fill in the other columns',
  ],
  'line-passed': [
    'The row has only "{text}" and is taken for a title or remark, not a person',
    'If it is a person, fill in the other columns',
  ],
  'series-differs': [
    'The series column says "{series:series}", but the title is of the series "{named:series}"; the title counts',
    'Check the title and its series',
  ],
  'posts-differ': [
    'The posts of "{employer}" are {first} in {other} and {second} here; neither was used',
    'Check, and keep one of them',
  ],
  'posts-added': [
    'More than one row of "{employer}" for this level; their posts are added up to {posts}',
    'Delete one if it was entered twice',
  ],
  'hours-added': [
    'No total is stated for {year}: general and professional hours come to {hours}',
    'If there are more, state the total',
  ],
  'training-twice': [
    'The continuing education of {year} differs between {first} and {second}; the first counts, the second was not used',
    'Check, and keep one of them',
  ],
  'column-unnamed': ['The column "{column}" has no header and was not read', 'Add a header, or delete the column'],
  'posts-without-header': [
    'No header with the number of posts (岗位数) was found on the sheet "{sheet}"',
    'Name the columns 单位, 级别 and 岗位数, one level a row',
  ],
  'json-report': [
    'This is a report, not a file of people',
    'Give the roster, or the .json of people; --compare holds a result against an earlier one',
  ],
  'report-alone': [
    'This is a report and holds no roster',
    'Give it with the roster: zhicheng check roster.xlsx report.xlsx',
  ],
  'nobody-stated': ['There is nobody in it', 'State an object a person; on standard input one a line'],
  'appointed-other': [
    'The post is not that of the title ({held:titleLevel}): the date of appointment is not the title’s',
    'If appointed to the title, state since when',
  ],
  transposed: [
    'People stand in columns: "{header}" is in the column of names',
    'Turn the table so that every person is a row (copy, paste special, transpose)',
  ],
  'row-without-name': ['The row has content but no name; not read', 'Add the name, or delete the row'],
  'page-nested': [
    'A table stands inside another one, so that rows cannot be told',
    'Open it in a spreadsheet program and save it as .xlsx',
  ],
  'number-and-name': [
    'The number is that of {first}, the name "{name}" that of {second}; the row was not used',
    'Check number and name',
  ],
  'same-name': [
    '{first} and {second} are two people of one name; rows of other sheets cannot be told apart',
    'Add the ID number or staff number to both sheets',
  ],
  'person-twice': [
    'Appears twice: {first} and {second}',
    'Check whether it is the same person, and delete the extra row',
  ],
  'person-unmatched': ['{name} on sheet "{sheet}" is not among the people', 'Check the name or the ID number'],
  'part-incomplete': ['"{field}" is not stated, so what belongs to it was not used', 'Fill in "{field}"'],
  'row-incomplete': ['The item lacks "{field}" and was not used', 'Fill in "{field}"'],
  'row-kind-missing': [
    'Nothing says whether this time was an appointment to the present title; it was not used',
    'Add a column 类别 with 现职称聘任, 转系列前聘任 or 乡村工作',
  ],
  'row-other-title': [
    'The title of this time is not the present one; it does not count',
    'If it was held before a transfer, say so in a column 类别',
  ],
  'row-kind': ['Unknown kind of history "{value}"; not read', 'Use 现职称聘任, 转系列前聘任 or 乡村工作'],
  'title-without-series': [
    'The present title only says "{value:titleLevel}"; taken as an engineering title',
    'If it is of another series, add the column 现职称系列 and state it',
  ],
  'quota-row': [
    'This row of the 岗位 sheet has no readable {field}',
    'State the employer, the level and the number of posts',
  ],
  'formula-without-value': ['The cell is a formula without a saved result', 'Open it in Excel and save once'],
  'cell-error': ['The cell holds the error value {value}', 'Correct it in Excel'],
  'hidden-column': [
    'The column "{header}" is hidden; it was read too',
    'Delete a column that is out of date instead of hiding it',
  ],
  'hidden-rows': ['Hidden rows: {count}; they were read too', 'Delete rows that are not wanted instead of hiding them'],
  'hidden-sheet': ['The sheet "{sheet}" is hidden; it was read too', 'Delete it if it is not wanted'],
  'text-encoding': ['{path} begins as UTF-8 but goes on otherwise', 'Save it as CSV in UTF-8 and read it again'],
  'json-syntax': ['Not valid JSON', 'Check brackets, quotes and commas'],
  'json-syntax-at': ['Not valid JSON near line {line}, column {column}', 'Check brackets, quotes and commas'],
  'json-ends': [
    'Not valid JSON: it ends too early',
    'Check brackets and quotes at its end, or export it anew; standard input takes one person a line',
  ],
  'json-empty': ['There is nobody in the file', 'Put at least one person in'],
  'json-shape': ['A person (object) or a list of people (array) is expected', 'See zhicheng schema applicant'],
  'json-key': ['Unknown key "{key}"', 'Possible keys: {allowed}'],
  'json-key-nearest': ['Unknown key "{key}"; the nearest is "{nearest}"', 'Rename it "{nearest}"'],
  'json-type': ['"{path}" must be {expected:valueType}', 'Correct the type'],
  'map-unused': ['There is no column "{header}"; --map was of no use', 'Check the name'],
  'map-nearest': ['There is no column "{header}"; --map was of no use; the closest is "{nearest}"', 'Check the name'],
  'json-long': ['"{path}" is longer than {most} characters', 'Shorten it'],
  'json-twice': ['The key "{key}" is written twice', 'Keep one'],
  'json-value': ['"{path}" cannot be "{value}"', 'Possible: {allowed}'],
  'json-value-nearest': ['"{path}" cannot be "{value}"; the nearest is "{nearest}"', 'Possible: {allowed}'],
  'json-date': [
    'The date "{value}" at "{path}" cannot be read or does not exist',
    'Write 2018, 2018-06, 2018-06-15 or [2018-01,2018-10]',
  ],
  'json-moment': ['The time "{value}" at "{path}" cannot be read', 'Write 2022-09-15T10:00:00+08:00 or 2022-09-15'],
  'json-range': ['"{path}" is out of range: {detail}', 'Correct the number'],
  'json-missing': ['"{path}" is missing', 'Add it'],
  'json-text': ['"{path}" is empty', 'Leave the key out if there is nothing to state'],
  contradiction: ['"{dropped}" contradicts "{kept}" and is treated as not stated', 'Check both'],
  'former-title-ignored': [
    'The title before the transfer is of another level than the present one and was not used',
    'A transfer keeps the level; check both titles',
  ],
  'appointed-before-obtained': [
    'Appointed {appointed}, before the title was obtained on {obtained}',
    'Check both dates',
  ],
  'level-not-above': [
    'The present title, {held:titleLevel}, is not below the one applied for, {target:titleLevel}',
    'Check the present title and the one applied for',
  ],
  'work-before-16': ['Under 16 at the start of work (born {birth}, started {started})', 'Check both dates'],
  'date-after-as-of': ['"{field}" {date} is after {asOf}', 'Check for a slip'],
  'date-before-notice': ['"{field}" {date} is before the notice came out ({notice})', 'Check the year for a slip'],
  'appointed-outside': [
    'The date of appointment {appointed} lies in none of the appointments listed and was not used',
    'Add that appointment, or check the date',
  ],
  'professional-over-total': [
    '{year}: professional class hours {professional} exceed the total {hours}',
    'Check the class hours',
  ],
  'birth-date-differs': [
    'The birth date in the ID number, {inId}, differs from the one stated, {stated}',
    'Check both',
  ],
}
