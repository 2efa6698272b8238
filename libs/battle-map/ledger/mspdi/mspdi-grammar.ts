import type { Grammar } from './xml-records.js';

const PROJECT = [
  ...['Name', 'Title', 'ScheduleFromStart', 'StartDate', 'FinishDate', 'StatusDate', 'CalendarUID', 'MinutesPerDay'],
  ...['CriticalSlackLimit', 'HonorConstraints', 'MultipleCriticalPaths', 'Calendars', 'Tasks', 'Resources', 'Assignments'],
];

const CALENDAR = ['UID', 'Name', 'IsBaseCalendar', 'BaseCalendarUID', 'WeekDays', 'Exceptions', 'WorkWeeks'];

const EXCEPTION = [
  ...['Name', 'Type', 'EnteredByOccurrences', 'Occurrences', 'TimePeriod', 'Period', 'DaysOfWeek', 'MonthItem', 'MonthPosition'],
  ...['Month', 'MonthDay', 'DayWorking', 'WorkingTimes'],
];

const TASK = [
  ...['UID', 'ID', 'Name', 'IsNull', 'WBS', 'OutlineNumber', 'OutlineLevel', 'Summary', 'Active', 'Manual', 'ExternalTask'],
  ...['IsSubproject', 'Recurring', 'Duration', 'DurationFormat', 'RemainingDuration', 'PercentComplete', 'ActualStart', 'ActualFinish'],
  ...['ConstraintType', 'ConstraintDate', 'Deadline', 'CalendarUID', 'IgnoreResourceCalendar', 'LevelingDelay'],
  ...['PredecessorLink', 'Start', 'Finish', 'EarlyStart', 'EarlyFinish', 'LateStart', 'LateFinish', 'TotalSlack', 'FreeSlack', 'Critical'],
];

const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Project: PROJECT,
  Calendars: ['Calendar'],
  Calendar: CALENDAR,
  WeekDays: ['WeekDay'],
  WeekDay: ['DayType', 'DayWorking', 'TimePeriod', 'WorkingTimes'],
  TimePeriod: ['FromDate', 'ToDate'],
  WorkingTimes: ['WorkingTime'],
  WorkingTime: ['FromTime', 'ToTime'],
  Exceptions: ['Exception'],
  Exception: EXCEPTION,
  WorkWeeks: ['WorkWeek'],
  WorkWeek: ['TimePeriod', 'WeekDays'],
  Tasks: ['Task'],
  Task: TASK,
  PredecessorLink: ['PredecessorUID', 'Type', 'CrossProject', 'CrossProjectName', 'LinkLag', 'LagFormat'],
  Resources: ['Resource'],
  Resource: ['UID', 'Type', 'CalendarUID'],
  Assignments: ['Assignment'],
  Assignment: ['TaskUID', 'ResourceUID', 'Delay', 'LevelingDelay', 'WorkContour'],
};

/** The part of Microsoft Project's XML Data Interchange schema (mspdi_pj12.xsd and later) that decides dates. */
export const MSPDI: Grammar = {
  root: 'Project',
  namespace: 'http://schemas.microsoft.com/project',
  records: new Set(['Calendar', 'Task', 'Resource', 'Assignment']),
  wanted: new Map(Object.entries(CHILDREN).map(([name, children]) => [name, new Set(children)])),
};
