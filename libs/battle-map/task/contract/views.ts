/*
 * Views for later stages; dates are SQL dates, so select `::text`.
 *
 * task__task      id, project_id, force_id, code, name, parent_id, position, is_summary, standard, owner_post_id, duration_days,
 *                 quantity_target, quantity_unit, quantity_done, percent, state, due, due_version, committed_on, began_too_late,
 *                 was_red, signed_on, started_on (first report), completed_on (the report at 100 % that waits or was accepted),
 *                 accepted_on, accepted_late, returns, last_report_on, version, suspended_on (null: not suspended now), cancelled_on,
 *                 blocked_since, blocked_until (expected), block_kind, block_awaits (all null: not blocked now), counted (from a ledger of items),
 *                 weight (null: by its duration), estimated_percent (how far it was when duration_days was estimated)
 * task__length    task_id, project_id, duration_unit (of duration_days: wd, cd), floor_days (in that unit; null: none), floor_source
 *                 (law, office), floor_basis
 * task__co_owner  task_id, post_id, position
 * task__link      id, project_id, from_id, to_id, type, lag_days
 * task__report    id, task_id, task_version (of the task after it: the order of reports and reviews), reported_at, reported_on,
 *                 post_id (null: it came with a list), reported_by, percent, quantity_done, remark, correction, file_ids,
 *                 counted (from a ledger of items, not reported by somebody)
 * task__review    id, task_id, task_version, reviewed_at, reviewed_on, verdict (accepted, returned), reason, post_id, reviewed_by,
 *                 late (the reviewed report came after the due date)
 * task__commitment  task_id, task_version (of the task after it), due, due_version, began_too_late, committed_on (holds from this day on)
 * task__owner_change  task_id, task_version (of the task after it), part (owner, co-owner), from_post_id, to_post_id, changed_on (first
 *                 day of the new owner), hand_over_id (null: by a list or a change of the plan), changed_by
 * task__extension   id, task_id, asked_on, due_before, wanted_due, late (granted after the due date by the leader, with a reason), state,
 *                 granted_due, decided_on, post_id (whose it was), reason (why it was refused), decided_by
 * task__decision    id, task_id, task_version, decision (suspended, resumed, cancelled), reason, post_id (null: the desk), decided_by,
 *                 decided_at, decided_on
 * task__particulars  task_id, project_id, weight (null: by its duration), tags, evidence_required, items, items_open (of the checklist)
 * task__dates      task_id, project_id, not_before, must_finish_by (both null: none)
 * task__check_item  id, task_id, position, words, ticked_at (null: open, like the rest), ticked_on, ticked_by, post_id
 * task__block       id, task_id, kind (outside-approval, other-unit), awaits, since, expected_until, post_id, blocked_by, ended_on
 * task__recognition  block_id, number, recognised_on, withdrawn_on (null: it stands): in between, the days of the wait cost nobody points
 */
export const TASK_TASK = 'task__task';
export const TASK_CO_OWNER = 'task__co_owner';
export const TASK_LENGTH = 'task__length';
export const TASK_LINK = 'task__link';
export const TASK_REPORT = 'task__report';
export const TASK_REVIEW = 'task__review';
export const TASK_COMMITMENT = 'task__commitment';
export const TASK_OWNER_CHANGE = 'task__owner_change';
export const TASK_EXTENSION = 'task__extension';
export const TASK_DECISION = 'task__decision';
export const TASK_BLOCK = 'task__block';
export const TASK_RECOGNITION = 'task__recognition';
export const TASK_PARTICULARS = 'task__particulars';
export const TASK_CHECK_ITEM = 'task__check_item';
export const TASK_DATES = 'task__dates';
