export const READ_OFFICE = 'office:read';
export const EDIT_CALENDAR = 'office:calendar:edit';
export const GRANT_LEAVE = 'office:leave:grant';
export const EDIT_STRUCTURE = 'office:structure:edit';
export const ASSIGN_HOLDERS = 'office:holders:assign';
