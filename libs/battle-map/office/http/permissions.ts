export const READ_OFFICE = 'office:read';
export const EDIT_CALENDAR = 'office:calendar:edit';
export const GRANT_LEAVE = 'office:leave:grant';
export const ASSIGN_HOLDERS = 'office:holders:assign';
