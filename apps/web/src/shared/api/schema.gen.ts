// Generated from apps/web/openapi.json by npm run openapi.

export interface paths {
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, when, from where, with what result; newest first. */
        get: operations["Audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The actions that occur in the trail, for the filter. */
        get: operations["Audit.actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The head of the chain, what is not sealed yet, and the last nightly verification. */
        get: operations["Audit.verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stores one file of an allowed kind; it is the uploader’s alone until a stage takes it over. */
        post: operations["Files.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of an own file, as an attachment. */
        get: operations["Files.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Work that was given up after its last attempt; newest first. */
        get: operations["DeadLetter.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dead letter with its data. */
        get: operations["DeadLetter.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a dead letter again, at once and as often as a new one. */
        post: operations["DeadLetter.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The declared jobs with the number of their letters in each state. */
        get: operations["Jobs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ticks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The declared ticks with their last and next slot. */
        get: operations["Ticks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The office's time, and in the sample office how far its clock has been advanced. */
        get: operations["Clock.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Advances the sample office's clock; a worker walks it there day by day. GET /api/clock tells how far it is. */
        post: operations["Clock.advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock/advance/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the journey of the clock where it is. */
        post: operations["Clock.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the first administrators still have to be created. */
        get: operations["FirstRun.read"];
        put?: never;
        /** Creates the system and the security administrator; works once. */
        post: operations["FirstRun.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs in: sets the session cookie and tells who has signed in. */
        post: operations["Session.open"];
        /** Logs out: the session ends on the server. */
        delete: operations["Session.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has signed in, and what the page needs to know. */
        get: operations["Me.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the own password; all other sessions end, this one gets a new id and a new token. */
        put: operations["Me.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Chooses the language of pages and messages. */
        put: operations["Me.changeLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts with their roles and states. */
        get: operations["Accounts.list"];
        put?: never;
        /** Creates an account; the answer holds its temporary password, this once. */
        post: operations["Accounts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets all roles of an account; its sessions end. */
        put: operations["Accounts.setRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an account until it is unlocked; its sessions end. */
        post: operations["AccountState.lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens an account that was locked, or is locked out after wrong passwords. */
        post: operations["AccountState.unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an account a temporary password, shown this once; its sessions end. */
        post: operations["AccountState.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an account out of use; its sessions end. */
        post: operations["AccountState.deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an account back into use. */
        post: operations["AccountState.reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles, what each may do, and which no account may hold together. */
        get: operations["Roles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units of the office and those stationed with it. */
        get: operations["Office.units"];
        put?: never;
        /** A new unit, under another one or under none. */
        post: operations["Structure.addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts by unit, the contact post of each unit first; with who holds them, or held them on a day. */
        get: operations["Office.posts"];
        put?: never;
        /** A new post, which nobody holds yet. */
        post: operations["Structure.addPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/posts/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who held a post from when to when, the newest first. */
        get: operations["Office.held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/posts/{id}/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says whose account holds a post; its roles stay as they are. */
        put: operations["Office.holder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another name or kind of a unit, or another place in the tree. */
        put: operations["Structure.putUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What a post is called, where it belongs and how it is reached; whoever holds it goes on holding it. */
        put: operations["Structure.putPost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days from one date to another, both included: worked or not, and who says so. */
        get: operations["Calendar.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/calendar/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The office decides about a day: closed, or worked. It wins over what was published. */
        put: operations["Calendar.decide"];
        post?: never;
        /** Takes the decision about a day back. */
        delete: operations["Calendar.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leave that touches the days from one date to another. */
        get: operations["Leave.list"];
        put?: never;
        /** A post is away; its substitute may act for it meanwhile. */
        post: operations["Leave.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/leave/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a leave back. */
        delete: operations["Leave.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statutory-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time limits set by law, each version with the dates from and to which it is in force, and its source. */
        get: operations["Statutory.rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statutory-deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last day of a term that begins with an event: by the version in force on its date. */
        get: operations["Statutory.deadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-forces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Task forces by code: head, leader in charge, units and members. */
        get: operations["TaskForce.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-forces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task force. */
        get: operations["TaskForce.read"];
        /** What a force is there for, its deputies, liaison, members and supporting units. */
        put: operations["TaskForce.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects and key works by code, with force, end date and state of the plan. */
        get: operations["Project.list"];
        put?: never;
        /** The desk makes a project by hand: a draft without tasks. */
        post: operations["Project.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One project with its action plan, the rounds of its review, and what the reader may do. */
        get: operations["Project.read"];
        /** Changes what a project says of itself; once it is approved, only what promises nothing. */
        put: operations["Project.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/end-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the end date of a draft; that of an approved plan moves only by an extension or a revision. */
        put: operations["Project.changeEndDate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head of the force, or the desk, submits a draft; until it is decided nobody changes it. */
        post: operations["PlanState.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whoever submitted a plan takes it back. */
        post: operations["PlanState.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/return-to-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader in charge sends a submitted plan back, and says what is missing. */
        post: operations["PlanState.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader in charge reopens a closed plan, with the reason; it runs as it ran before. */
        post: operations["PlanState.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the posts of the reader and those that he stands in for: due soon, overdue, to sign, to accept, later; all, or with a tag. */
        get: operations["Task.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task with its reports and reviews, the oldest first. */
        get: operations["Task.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/reports/{reportId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a report, as an attachment. */
        get: operations["Task.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/sign-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The owner signs for a task that he was assigned. */
        post: operations["TaskWork.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An owner or the head reports progress; at 100 percent the head is asked to accept. */
        post: operations["TaskWork.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head of the force accepts a complete report; what he owns himself, the leader in charge. */
        post: operations["TaskWork.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head of the force returns a complete report with a reason: it counts as never made. */
        post: operations["TaskWork.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/particulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Weight, tags, checklist, and whether evidence is required; all of it, and no date depends on it. */
        put: operations["TaskParticulars.particulars"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/checklist/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An owner ticks an item off, or takes the tick back; the item says who did and when. */
        post: operations["TaskParticulars.tick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open requests that wait for the reader; for the supervision desk, all of them. */
        get: operations["TaskExtension.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An owner asks for a later due date, before the task is overdue, with cause, progress and the exact day. */
        post: operations["TaskExtension.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader in charge refuses a request with a reason; the due date stands. */
        post: operations["TaskExtension.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whoever asked takes the request back; it stays on record. */
        post: operations["TaskExtension.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An owner or the head writes down what the work waits for, from today on; the due date stands. */
        post: operations["TaskStanding.block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the work waited for has come. */
        post: operations["TaskStanding.unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader in charge or the desk lets a task rest: no reminders, and its days cost nothing. */
        post: operations["TaskStanding.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A task that rested goes on where it stopped. */
        post: operations["TaskStanding.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader in charge cancels a task for good; what happened stays on record. */
        post: operations["TaskStanding.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/blocks/{blockId}/recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader in charge or the desk recognises a wait: its days cost nobody points. The due date stands. */
        post: operations["TaskRecognition.recognise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/blocks/{blockId}/recognition/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader in charge or the desk takes the recognition of a wait back: its days are late again. */
        post: operations["TaskRecognition.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/plan-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes tasks and links of a plan at once; the schedule is computed anew, due dates stay until a revision. */
        post: operations["PlanChange.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The desk closes a plan once each task is accepted or cancelled; what is open is named in the refusal. */
        post: operations["PlanClosing.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who leaves a post when, and who takes over what: planned ones first, then those that happened. */
        get: operations["HandOver.list"];
        put?: never;
        /** A person leaves a post on a day; from its morning on the successor has every open task. Of today: at once. */
        post: operations["HandOver.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would go over, as it stands now; nothing is saved. */
        get: operations["HandOver.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Calls a hand-over off that has not happened yet. */
        delete: operations["HandOver.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/posts/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A post that nobody holds and that has no open work is no more. */
        post: operations["Retirement.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/units/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A unit without held posts, units below it and open work is no more, and with it its posts. */
        post: operations["Retirement.unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Both passes: earliest and latest days, slack, what fixed them, and what is missing. */
        get: operations["Schedule.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an approval would promise today: each task with its due date, and what began too late. */
        get: operations["Schedule.preview"];
        put?: never;
        /** Approves the plan: the baseline is frozen, and every task is due by its latest finish. */
        post: operations["Schedule.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants a later end date: open tasks are due by their new latest finish; what is overdue stays so. */
        post: operations["Schedule.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/schedule/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which days moved, when and why; the newest first. */
        get: operations["Plan.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/schedule/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the schedule would be with another end date, other durations or links. Nothing is stored. */
        post: operations["Plan.tryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a revision would promise anew today: tasks due on another day, added, re-estimated or given to somebody else. */
        get: operations["Plan.preview"];
        put?: never;
        /** Revises an approved plan: another baseline is frozen, and open tasks are due by what the changed plan says. */
        post: operations["Plan.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/extension-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What else would move if the task took until a later day; nothing is stored. */
        get: operations["Extension.effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader in charge grants the day asked for or an earlier one; the task is due then. */
        post: operations["Extension.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/late-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader in charge extends a task that is overdue, and says why; that it was late stays on record. */
        post: operations["Extension.extendLate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates by code, with how many steps they have and how many projects were made from them. */
        get: operations["Template.list"];
        put?: never;
        /** Adds a template of the office's own. */
        post: operations["Template.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One template as it stands: steps with lengths, floors and their sources, links, versions, projects. */
        get: operations["Template.read"];
        /** Changes a template: a new version. Projects made from older ones keep what they have. */
        put: operations["Template.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a template said in an older version. */
        get: operations["Template.readVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What applying it would bring: latest dates of every step, and what cannot be done; nothing is saved. */
        post: operations["Template.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes one draft project or many of it, all or nothing; end dates one by one or staggered. */
        post: operations["Template.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All messages with how they stand; newest first. */
        get: operations["Reminders.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/outbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message as it would arrive, with the log of its attempts. */
        get: operations["Reminders.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/outbox/{id}/suppress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a message rest that failed or whose fate is unknown. */
        post: operations["Reminders.suppress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/outbox/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message again that failed or whose fate is unknown, if it is still owed. */
        post: operations["Reminders.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been sent to the posts that the reader holds; newest first. */
        get: operations["Reminders.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The months in which points are kept, with how far each is. */
        get: operations["ScoreMonths.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One month: state, step, totals, and who drafted, confirmed and locked it. */
        get: operations["ScoreMonths.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/months/{month}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for the draft of a month that is over; a worker makes it. Asked again, it is made anew and must be confirmed anew. */
        post: operations["ScoreMonths.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/months/{month}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A named person confirms the draft, and may leave entries out with a reason. */
        post: operations["ScoreMonths.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/months/{month}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Posts the entries of a confirmed month and locks it. */
        post: operations["ScoreMonths.lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/months/{month}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a month proposes or posted, each with the sentence why; and the late tasks that cost nothing. */
        get: operations["Scores.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The balance of every post by locked months. */
        get: operations["Scores.accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Balance and entries of the posts that the reader holds; what is proposed and not yet locked included. */
        get: operations["Scores.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a scoring period with an account for every post that is not stationed. Without it, the first draft opens one. */
        post: operations["Scores.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Level, bonus coefficient and award eligibility by locked balances, each with its reasons. */
        get: operations["Evaluation.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The battle map: every project and task with its light and the sentence that says why. */
        get: operations["Map.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags in use by tasks on the map, each with how many have it. */
        get: operations["Map.tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/projects/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the tasks of a project are tagged with, of those that are. */
        get: operations["Map.tagsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks what taking the files over would do now, and for everything that is wrong with them; nothing is saved. */
        post: operations["Ledger.dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who took over what, when, and how much of it was new. */
        get: operations["Ledger.list"];
        put?: never;
        /** Asks for the files to be taken over, all or nothing; with faults the run is refused, each named by sheet and cell. */
        post: operations["Ledger.takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dry runs and imports, with how far each is. */
        get: operations["Run.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One run: state and progress, and in the end its report, with every fault by sheet and cell. */
        get: operations["Run.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/runs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls a run off: nothing of it is saved. One that is over cannot be called off any more. */
        post: operations["Run.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger as it stands, as an Excel workbook that the import reads back; headings in the reader’s language. */
        get: operations["Out.workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/plan-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan as Microsoft Project’s XML (MSPDI): tasks, links, calendars, promises as deadlines and baseline. */
        get: operations["Out.planFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Since when the own due dates can be read under a secret address; the address itself is not kept. */
        get: operations["CalendarFeed.own"];
        put?: never;
        /** A new secret address for the own due dates; the one before ends. */
        post: operations["CalendarFeed.open"];
        /** Revokes the own secret address. */
        delete: operations["CalendarFeed.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The due dates of whoever made the address, as iCalendar (RFC 5545). */
        get: operations["CalendarFeed.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/item-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger of items of a task, if it has one: its columns, its counts, and whether items may be worked on. */
        get: operations["ItemLedger.read"];
        /** Sets the ledger up, or changes it; from then on the progress of the task is counted from its items. */
        put: operations["ItemLedger.setUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/item-ledger/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All items are closed and the task was returned: asks its head once more to accept it. */
        post: operations["ItemLedger.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/item-ledger/items/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All items as an Excel workbook that the import reads back; headings in the reader’s language. */
        get: operations["ItemWorkbook.workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/item-ledger/items/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What taking a workbook in would do now, and everything that is wrong with it; nothing is saved. */
        post: operations["ItemWorkbook.dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/item-ledger/items/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a workbook in, all or nothing; with faults it is refused, each named by sheet and cell. */
        post: operations["ItemWorkbook.takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/item-ledger/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items in the order in which they were written down, filtered, page by page. */
        get: operations["Item.list"];
        put?: never;
        /** Writes an item down. */
        post: operations["Item.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/item-ledger/items/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same of many items, each as it was seen: what happened to them, deadline, post, remark; all or none. */
        post: operations["Item.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/item-ledger/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item with everything that happened to it. */
        get: operations["Item.read"];
        /** Corrects what is written down about an item; a former deadline stays visible. */
        put: operations["Item.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this installation is empty and may become the sample office, and how far loading it is. */
        get: operations["Sample.read"];
        put?: never;
        /** Makes an empty installation the sample office; the answer holds the log-ins, this once. */
        post: operations["Sample.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample/happenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in the sample office while its clock moved: lights that changed, messages, months that ended. */
        get: operations["Sample.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditQuery: {
            /**
             * @description Page, from 1.
             * @default 1
             */
            page: number;
            /**
             * @description Items on a page.
             * @default 20
             */
            size: number;
            /**
             * @description Field to sort by; a minus before it sorts descending.
             * @default -at
             * @enum {string}
             */
            sort: "at" | "-at";
            /** @description The exact action. */
            action?: string;
            /** @description An account's id, or a part of a name. */
            actor?: string;
            /** @description `kind`, or `kind:id`. */
            subject?: string;
            /** @enum {string} */
            result?: "done" | "refused";
            /** @description Everything that one request set in motion. */
            correlationId?: string;
            /** @description A local date (from its beginning in the office's time zone), or an instant. */
            from?: string;
            /** @description A local date (up to its end), or an instant (not included). */
            to?: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            page: number;
            size: number;
            total: number;
        };
        AuditEntry: {
            id: string;
            /** Format: date-time */
            at: string;
            correlationId: string;
            /** @description Null before log-in. */
            actor: {
                kind: string;
                id: string;
                name: string;
            } | null;
            address: string | null;
            action: string;
            subject: {
                kind: string;
                id: string | null;
            } | null;
            /** @enum {string} */
            result: "done" | "refused";
            details: Record<string, never>;
        };
        AuditActions: {
            actions: string[];
        };
        AuditVerification: {
            /** @description The last link of the chain now. */
            head: {
                seq: number;
                hash: string;
                /** Format: date-time */
                sealedAt: string;
            } | null;
            /** @description Entries not sealed yet; a worker seals them within a minute. */
            waiting: number;
            /** @description The last nightly verification of the whole trail. */
            last: {
                /** Format: date-time */
                at: string;
                intact: boolean;
                sealed: number;
                waiting: number;
                head: {
                    seq: number;
                    hash: string;
                } | null;
                findingCount: number;
                /** @description The first hundred. */
                findings: {
                    kind: string;
                }[];
            } | null;
        };
        StoredFile: {
            /** Format: uuid */
            id: string;
            /** @description To show; made safe for saving. */
            name: string;
            /**
             * @description What the content is.
             * @enum {string}
             */
            kind: "png" | "jpg" | "webp" | "pdf" | "xlsx" | "docx" | "xls" | "doc" | "xml" | "csv" | "txt";
            bytes: number;
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
        };
        DeadLetterQuery: {
            /**
             * @description Page, from 1.
             * @default 1
             */
            page: number;
            /**
             * @description Items on a page.
             * @default 20
             */
            size: number;
            /**
             * @description Field to sort by; a minus before it sorts descending.
             * @default -diedAt
             * @enum {string}
             */
            sort: "diedAt" | "-diedAt";
        };
        DeadLetterPage: {
            items: components["schemas"]["DeadLetter"][];
            page: number;
            size: number;
            total: number;
        };
        DeadLetter: {
            id: string;
            /** @description The business key under which its effect is unique. */
            key: string;
            /** @description The job or tick that should have answered. */
            job: string;
            /** @description What happened; null for a tick. */
            eventType: string | null;
            attempts: number;
            /** @description What the last attempt said. */
            error: string;
            correlationId: string;
            /** @description Who caused it. */
            actor: {
                kind: string;
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            diedAt: string;
        };
        DeadLetterDetail: {
            id: string;
            /** @description The business key under which its effect is unique. */
            key: string;
            /** @description The job or tick that should have answered. */
            job: string;
            /** @description What happened; null for a tick. */
            eventType: string | null;
            attempts: number;
            /** @description What the last attempt said. */
            error: string;
            correlationId: string;
            /** @description Who caused it. */
            actor: {
                kind: string;
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            diedAt: string;
            /** @description The event's data, or the tick's slot. */
            payload: unknown;
        };
        JobList: {
            jobs: components["schemas"]["Job"][];
        };
        Job: {
            name: string;
            /**
             * @description Unknown: letters wait for it, but this program does not declare it.
             * @enum {string}
             */
            kind: "job" | "tick" | "unknown";
            /** @description The event, or the cron rule. */
            wakes: string | null;
            pending: number;
            leased: number;
            running: number;
            dead: number;
            doneLastDay: number;
            /** Format: date-time */
            oldestUnfinishedAt: string | null;
        };
        TickList: {
            ticks: components["schemas"]["Tick"][];
        };
        Tick: {
            name: string;
            /** @description Five cron fields in the office's time zone. */
            cron: string;
            /** @enum {string} */
            clock: "business" | "system";
            /**
             * Format: date-time
             * @description The newest slot that was fired; null before the first.
             */
            lastSlot: string | null;
            /** @enum {string|null} */
            lastResult: "waiting" | "running" | "done" | "dead" | null;
            lastError: string | null;
            /**
             * Format: date-time
             * @description On the tick's own clock.
             */
            nextSlot: string;
        };
        Clock: {
            /** Format: date-time */
            businessNow: string;
            /** @description The office's date, YYYY-MM-DD. */
            today: string;
            timeZone: string;
            /** @description Only the sample office can move its clock. */
            sample: boolean;
            /** @description The last journey of the clock, in local dates. */
            advance: {
                id: string;
                from: string;
                to: string;
                reached: string;
                /**
                 * Format: date-time
                 * @description The moment of the office from which the journey went.
                 */
                fromAt: string;
                /**
                 * Format: date-time
                 * @description The moment of the office that it has reached.
                 */
                reachedAt: string;
                /** @enum {string} */
                state: "running" | "done" | "cancelled";
            } | null;
        };
        AdvanceRequest: {
            /**
             * Format: date
             * @description The date to go to, a local date of the office.
             */
            to: string;
            /** @description The time of that day, 16:00; left out: the time that it is now. */
            at?: string;
        } | {
            /** @description So many calendar days ahead. */
            days: number;
        };
        FirstRun: {
            /** @description True until the first two administrators have been created. */
            needed: boolean;
            /** @description What the office asks of a password: characters, and kinds of characters of four. */
            passwordRules: {
                minLength: number;
                classes: number;
            };
        };
        FirstRunRequest: {
            systemAdministrator: {
                /** @description Letters, digits, and `. _ - @` between them; unique whatever the case. */
                name: string;
                displayName: string;
                password: string;
            };
            securityAdministrator: {
                /** @description Letters, digits, and `. _ - @` between them; unique whatever the case. */
                name: string;
                displayName: string;
                password: string;
            };
            /** @enum {string} */
            language?: "zh-CN" | "en";
        };
        Credentials: {
            name: string;
            password: string;
        };
        Me: {
            /** Format: uuid */
            accountId: string;
            name: string;
            displayName: string;
            /** @enum {string} */
            language: "zh-CN" | "en";
            roles: string[];
            permissions: string[];
            /** @description Until it has been changed, every other route is refused. */
            mustChangePassword: boolean;
            /** @description To be sent as `X-CSRF-Token` with every POST, PUT and DELETE. */
            csrfToken: string;
            /** @description Minutes without a request after which the session ends. */
            idleMinutes: number;
            sample: boolean;
            /** @description The office's time zone, an IANA name. */
            timeZone: string;
        };
        PasswordChange: {
            current: string;
            next: string;
        };
        LanguageChange: {
            /** @enum {string} */
            language: "zh-CN" | "en";
        };
        AccountQuery: {
            /**
             * @description Page, from 1.
             * @default 1
             */
            page: number;
            /**
             * @description Items on a page.
             * @default 20
             */
            size: number;
            /**
             * @description Field to sort by; a minus before it sorts descending.
             * @default name
             * @enum {string}
             */
            sort: "name" | "-name" | "displayName" | "-displayName" | "createdAt" | "-createdAt" | "lastLogInAt" | "-lastLogInAt";
            /** @description Part of the name, the display name or the e-mail address. */
            search?: string;
            /** @enum {string} */
            state?: "active" | "locked" | "deactivated";
            role?: string;
        };
        AccountPage: {
            items: components["schemas"]["Account"][];
            page: number;
            size: number;
            total: number;
        };
        Account: {
            /** Format: uuid */
            id: string;
            name: string;
            displayName: string;
            email: string | null;
            roles: string[];
            /** @enum {string} */
            state: "active" | "locked" | "deactivated";
            /** @enum {string} */
            language: "zh-CN" | "en";
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description End of a lock-out after wrong passwords; null when there is none.
             */
            lockedUntil: string | null;
            /** Format: date-time */
            lastLogInAt: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        NewAccount: {
            /** @description Letters, digits, and `. _ - @` between them; unique whatever the case. */
            name: string;
            displayName: string;
            /** Format: email */
            email?: string;
            roles: string[];
        };
        AccountWithPassword: {
            account: components["schemas"]["Account"];
            /** @description Shown this once; must be changed at the first log-in. */
            temporaryPassword: string;
        };
        RolesChange: {
            roles: string[];
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        SeenVersion: {
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        RoleList: {
            items: {
                name: string;
                permissions: string[];
                /** @description Roles that no account may hold beside this one. */
                apartFrom: string[];
            }[];
        };
        UnitsQuery: {
            /** @description With those that are no more. */
            retired?: string;
        };
        UnitList: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                kind: "internal" | "community" | "stationed";
                /** Format: uuid */
                parentId: string | null;
                /**
                 * Format: date
                 * @description Since then it is no more; null: it is.
                 */
                retiredOn: string | null;
                version: number;
            }[];
        };
        PostsQuery: {
            /**
             * Format: date
             * @description Who held each post on that day; left out: who holds it now.
             */
            on?: string;
            /** @description With those that are no more. */
            retired?: string;
        };
        PostList: {
            items: components["schemas"]["Post"][];
        };
        Post: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** @enum {string} */
            unitKind: "internal" | "community" | "stationed";
            email: string | null;
            phone: string | null;
            /** @enum {string} */
            language: "zh-CN" | "en";
            /** @description Asked when a task names the unit only. */
            contact: boolean;
            /** @description Whether an account holds it. */
            held: boolean;
            /** @description Whose account holds it. */
            holder: {
                /** @description Log-in name. */
                account: string;
                name: string;
            } | null;
            /**
             * Format: date
             * @description Since then it is no more; null: it is.
             */
            retiredOn: string | null;
            version: number;
        };
        HoldingList: {
            items: {
                /** @description Null: the account is gone. */
                holder: {
                    /** @description Log-in name. */
                    account: string;
                    name: string;
                } | null;
                /**
                 * Format: date
                 * @description Null: since before it was kept.
                 */
                from: string | null;
                /**
                 * Format: date
                 * @description Included; null: still.
                 */
                to: string | null;
            }[];
        };
        HolderChange: {
            /** @description Log-in name; null leaves the post vacant. */
            account: string | null;
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        NewUnit: {
            name: string;
            /** @enum {string} */
            kind: "internal" | "community" | "stationed";
            /**
             * Format: uuid
             * @description The unit above it.
             */
            parentId: string | null;
        };
        UnitCreated: {
            /** Format: uuid */
            id: string;
        };
        UnitChange: {
            name: string;
            /** @enum {string} */
            kind: "internal" | "community" | "stationed";
            /**
             * Format: uuid
             * @description The unit above it.
             */
            parentId: string | null;
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        NewPost: {
            title: string;
            /** Format: uuid */
            unitId: string;
            /**
             * Format: email
             * @default null
             */
            email: string | null;
            /** @default null */
            phone: string | null;
            /**
             * @default zh-CN
             * @enum {string}
             */
            language: "zh-CN" | "en";
            /**
             * @description Asked when a task names the unit only; whoever was it before is it no more.
             * @default false
             */
            contact: boolean;
        };
        PostCreated: {
            /** Format: uuid */
            id: string;
        };
        PostChange: {
            title: string;
            /** Format: uuid */
            unitId: string;
            /**
             * Format: email
             * @default null
             */
            email: string | null;
            /** @default null */
            phone: string | null;
            /**
             * @default zh-CN
             * @enum {string}
             */
            language: "zh-CN" | "en";
            /**
             * @description Asked when a task names the unit only; whoever was it before is it no more.
             * @default false
             */
            contact: boolean;
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        CalendarQuery: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        OfficeCalendar: {
            version: number;
            /** Format: date */
            publishedUntil: string;
            minutesPerDay: number;
            days: {
                /** Format: date */
                date: string;
                working: boolean;
                hours: {
                    from: string;
                    to: string;
                }[];
                /**
                 * @description Who says so.
                 * @enum {string}
                 */
                source: "office" | "published" | "week";
                name: string | null;
                /** @description Follows from the week alone, because the holidays of the year are not published yet. */
                provisional: boolean;
            }[];
        };
        DayDecision: {
            /** @enum {string} */
            kind: "holiday";
            name: string;
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        } | {
            /** @enum {string} */
            kind: "workday";
            name: string;
            /** @description Left out: those of an ordinary day. */
            hours?: {
                from: string;
                to: string;
            }[];
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        SeenCalendar: {
            version: number;
        };
        LeaveList: {
            items: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                postId: string;
                postTitle: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                substituteTitle: string | null;
                reason: string;
            }[];
        };
        NewLeave: {
            /** Format: uuid */
            postId: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Included.
             */
            to: string;
            /** Format: uuid */
            substitutePostId?: string;
            reason: string;
        };
        LeaveCreated: {
            /** Format: uuid */
            id: string;
        };
        StatutoryRuleList: {
            items: components["schemas"]["StatutoryRule"][];
        };
        StatutoryRule: {
            /** @description Of this version. */
            id: string;
            /**
             * @description What the calculator is asked for; the versions of a rule share it.
             * @enum {string}
             */
            matter: "petition.told" | "petition.not-ours" | "petition.finish" | "petition.extension" | "petition.review-request" | "petition.review" | "petition.second-request" | "petition.second-review" | "hotline.finish" | "hotline.extension" | "hotline.not-ours" | "hotline.complaint" | "hotline.complaint-extension" | "fire.served" | "fire.re-check" | "safety.re-check" | "safety.file" | "safety.extension-answer";
            name: string;
            /** @description From which event the days count; its own day is not counted. */
            event: string;
            days: number;
            /**
             * @description Working days, or calendar days.
             * @enum {string}
             */
            unit: "wd" | "cd";
            /** Format: date */
            inForceFrom: string;
            /**
             * Format: date
             * @description Null: until a newer version.
             */
            inForceTo: string | null;
            source: string;
        };
        StatutoryQuery: {
            /**
             * @description What has to be done in time.
             * @enum {string}
             */
            rule: "petition.told" | "petition.not-ours" | "petition.finish" | "petition.extension" | "petition.review-request" | "petition.review" | "petition.second-request" | "petition.second-review" | "hotline.finish" | "hotline.extension" | "hotline.not-ours" | "hotline.complaint" | "hotline.complaint-extension" | "fire.served" | "fire.re-check" | "safety.re-check" | "safety.file" | "safety.extension-answer";
            /**
             * Format: date
             * @description The day of the event, which is not counted.
             */
            from: string;
        };
        StatutoryDeadline: {
            rule: components["schemas"]["StatutoryRule"];
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The last day as counted.
             */
            counted: string;
            /**
             * Format: date
             * @description The last day as it holds: the next working day when the counted one is a day of rest.
             */
            due: string;
            /** @description Holidays of these days are not published yet. */
            provisional: boolean;
        };
        TaskForceList: {
            items: components["schemas"]["TaskForce"][];
        };
        TaskForce: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** Format: uuid */
            headPostId: string;
            /** @description Title of the post that heads it. */
            head: string;
            /** Format: uuid */
            leaderPostId: string | null;
            /** @description Title of the post of the leader in charge. */
            leaderInCharge: string | null;
            leadUnit: string | null;
            supportingUnits: string[];
            /** @description In the order of their names. */
            supportingUnitIds: string[];
            /** @description Titles of posts. */
            members: string[];
            /** @description In the order of their titles. */
            memberPostIds: string[];
            /** @description Titles of posts, in their order. */
            deputies: string[];
            deputyPostIds: string[];
            /** @description Title of the post. */
            liaison: string | null;
            /** Format: uuid */
            liaisonPostId: string | null;
            /** @description What it is there for. */
            charter: string;
            version: number;
        };
        TaskForceChange: {
            /** @description What it is there for. */
            charter: string;
            /** @description In their order. They are named; the head has the say. */
            deputyPostIds: string[];
            /** Format: uuid */
            liaisonPostId: string | null;
            memberPostIds: string[];
            supportingUnitIds: string[];
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        ProjectList: {
            items: components["schemas"]["Project"][];
        };
        Project: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            /** @enum {string} */
            kind: "project" | "work";
            /** Format: uuid */
            forceId: string;
            forceCode: string;
            force: string;
            /** @description Title of the post that heads the task force. */
            head: string;
            /**
             * Format: date
             * @description Included.
             */
            endDate: string;
            endDateSource: string;
            /** @enum {string|null} */
            endDateSourceKind: "superior" | "meeting" | "letter" | "instruction" | "counted-back" | "other" | null;
            goal: string | null;
            /** @description Acceptance standard. */
            standard: string | null;
            quantityGoals: components["schemas"]["QuantityGoal"][];
            place: string | null;
            grid: string | null;
            /** @description In fen. */
            budgetFen: number | null;
            budgetNote: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "approved" | "closed";
            /** Format: date */
            approvedOn: string | null;
            approvedBy: string | null;
            version: number;
        };
        QuantityGoal: {
            name: string;
            target: number;
            unit: string;
        };
        NewProject: {
            code: string;
            title: string;
            /**
             * @description A key project, or key work.
             * @default project
             * @enum {string}
             */
            kind: "project" | "work";
            /** @description Code of its task force. */
            force: string;
            /**
             * Format: date
             * @description The last day, included; a day of rest is kept as given.
             */
            endDate: string;
            /** @description The document, as written. */
            endDateSource: string;
            /**
             * @default null
             * @enum {string|null}
             */
            endDateSourceKind: "superior" | "meeting" | "letter" | "instruction" | "counted-back" | "other" | null;
            /** @default null */
            goal: string | null;
            /**
             * @description Acceptance standard.
             * @default null
             */
            standard: string | null;
            /**
             * @description How much is to be done; each goal with a name of its own.
             * @default []
             */
            quantityGoals: {
                name: string;
                target: number;
                unit: string;
            }[];
            /** @default null */
            place: string | null;
            /** @default null */
            grid: string | null;
            /**
             * @description In fen.
             * @default null
             */
            budgetFen: number | null;
            /** @default null */
            budgetNote: string | null;
        };
        ProjectPage: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            /** @enum {string} */
            kind: "project" | "work";
            /** Format: uuid */
            forceId: string;
            forceCode: string;
            force: string;
            /** @description Title of the post that heads the task force. */
            head: string;
            /**
             * Format: date
             * @description Included.
             */
            endDate: string;
            endDateSource: string;
            /** @enum {string|null} */
            endDateSourceKind: "superior" | "meeting" | "letter" | "instruction" | "counted-back" | "other" | null;
            goal: string | null;
            /** @description Acceptance standard. */
            standard: string | null;
            quantityGoals: components["schemas"]["QuantityGoal"][];
            place: string | null;
            grid: string | null;
            /** @description In fen. */
            budgetFen: number | null;
            budgetNote: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "approved" | "closed";
            /** Format: date */
            approvedOn: string | null;
            approvedBy: string | null;
            version: number;
            /** @description What the reader may do with the plan as a whole. */
            may: ("change" | "submit" | "withdraw" | "return" | "close" | "reopen")[];
            /** @description Every round of its review, and what came after; the oldest first. */
            steps: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                step: "submitted" | "withdrawn" | "returned" | "approved" | "extended" | "revised" | "closed" | "reopened";
                opinion: string | null;
                /** @description In whose name; null for the supervision desk, and where a post does not matter. */
                post: string | null;
                takenBy: string;
                /** Format: date-time */
                takenAt: string;
                /** Format: date */
                takenOn: string;
            }[];
        };
        /** @description All of it: what is left out is taken away. */
        ProjectChange: {
            title: string;
            /**
             * @description A key project, or key work.
             * @default project
             * @enum {string}
             */
            kind: "project" | "work";
            /** @description Code of its task force. */
            force: string;
            /**
             * Format: date
             * @description The last day, included; a day of rest is kept as given.
             */
            endDate: string;
            /** @description The document, as written. */
            endDateSource: string;
            /**
             * @default null
             * @enum {string|null}
             */
            endDateSourceKind: "superior" | "meeting" | "letter" | "instruction" | "counted-back" | "other" | null;
            /** @default null */
            goal: string | null;
            /**
             * @description Acceptance standard.
             * @default null
             */
            standard: string | null;
            /**
             * @description How much is to be done; each goal with a name of its own.
             * @default []
             */
            quantityGoals: {
                name: string;
                target: number;
                unit: string;
            }[];
            /** @default null */
            place: string | null;
            /** @default null */
            grid: string | null;
            /**
             * @description In fen.
             * @default null
             */
            budgetFen: number | null;
            /** @default null */
            budgetNote: string | null;
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        EndDateChange: {
            /**
             * Format: date
             * @description The last day, included; a day of rest is kept as given.
             */
            endDate: string;
            /** @description Where it comes from. */
            source: string;
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        PlanSubmission: {
            opinion?: string;
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        PlanWithdrawal: {
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        PlanOpinion: {
            opinion: string;
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        MyTasks: {
            /** Format: date */
            today: string;
            /** @description In use among all tasks of these stacks, whichever tag was asked for; Chinese by pinyin. */
            tags: {
                tag: string;
                count: number;
            }[];
            /** @description Due today or within three days. */
            dueSoon: components["schemas"]["ListedTask"][];
            overdue: components["schemas"]["ListedTask"][];
            toSign: components["schemas"]["ListedTask"][];
            toAccept: components["schemas"]["ListedTask"][];
            /** @description Signed for and not due within three days. */
            later: components["schemas"]["ListedTask"][];
        };
        ListedTask: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            projectId: string;
            projectCode: string;
            projectTitle: string;
            /**
             * Format: date
             * @description Of the project: what the due date was counted back from.
             */
            endDate: string;
            endDateSource: string;
            code: string;
            name: string;
            /** @description Title of the owner's post; null: the head of the force is asked. */
            owner: string | null;
            coOwners: string[];
            head: string;
            /** @enum {string} */
            state: "assigned" | "signed" | "in-progress" | "reported" | "accepted" | "returned" | "suspended" | "cancelled";
            percent: number;
            quantity: {
                target: number;
                unit: string;
                done: number;
            } | null;
            /**
             * Format: date
             * @description By the end of this day; null until the plan is approved.
             */
            due: string | null;
            /**
             * Format: date
             * @description As first committed to, before any extension.
             */
            originalDue: string | null;
            /** @description Working days after today up to the due date; negative when it has passed. */
            workingDaysLeft: number | null;
            dueVersion: number;
            /** @description Was ever overdue. */
            wasRed: boolean;
            /** @description What it waits for now; the due date stands all the same. */
            block: {
                /** @enum {string} */
                kind: "outside-approval" | "other-unit";
                awaits: string;
                /** Format: date */
                since: string;
                /** Format: date */
                expectedUntil: string | null;
            } | null;
            tags: string[];
            version: number;
        };
        Task: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            projectId: string;
            projectCode: string;
            projectTitle: string;
            /**
             * Format: date
             * @description Of the project: what the due date was counted back from.
             */
            endDate: string;
            endDateSource: string;
            code: string;
            name: string;
            /** @description Title of the owner's post; null: the head of the force is asked. */
            owner: string | null;
            coOwners: string[];
            head: string;
            /** @enum {string} */
            state: "assigned" | "signed" | "in-progress" | "reported" | "accepted" | "returned" | "suspended" | "cancelled";
            percent: number;
            quantity: {
                target: number;
                unit: string;
                done: number;
            } | null;
            /**
             * Format: date
             * @description By the end of this day; null until the plan is approved.
             */
            due: string | null;
            /**
             * Format: date
             * @description As first committed to, before any extension.
             */
            originalDue: string | null;
            /** @description Working days after today up to the due date; negative when it has passed. */
            workingDaysLeft: number | null;
            dueVersion: number;
            /** @description Was ever overdue. */
            wasRed: boolean;
            /** @description What it waits for now; the due date stands all the same. */
            block: {
                /** @enum {string} */
                kind: "outside-approval" | "other-unit";
                awaits: string;
                /** Format: date */
                since: string;
                /** Format: date */
                expectedUntil: string | null;
            } | null;
            tags: string[];
            version: number;
            isSummary: boolean;
            /** @description Its progress is counted from a ledger of items. */
            counted: boolean;
            standard: string | null;
            /** @description Remaining, in its unit. */
            durationDays: number;
            /**
             * @description Working days, or calendar days.
             * @enum {string}
             */
            durationUnit: "wd" | "cd";
            /** @description The length below which nobody may cut it. */
            floor: components["schemas"]["TaskFloor"] | null;
            /**
             * Format: date
             * @description It cannot begin before this day.
             */
            notBefore: string | null;
            /**
             * Format: date
             * @description It has to be over by the end of this day, whatever comes after it.
             */
            mustFinishBy: string | null;
            /** @description Among its siblings; null: by its duration. */
            weight: number | null;
            /** @description A report of 100 percent needs a file. */
            evidenceRequired: boolean;
            checklist: {
                /** Format: uuid */
                id: string;
                words: string;
                /**
                 * Format: date-time
                 * @description Null: open.
                 */
                tickedAt: string | null;
                /** Format: date */
                tickedOn: string | null;
                tickedBy: string | null;
                post: string | null;
            }[];
            /** @description Its latest start lay before the approval. */
            beganTooLate: boolean;
            /** Format: date */
            committedOn: string | null;
            /** Format: date */
            signedOn: string | null;
            /** Format: date */
            startedOn: string | null;
            /**
             * Format: date
             * @description Of the report at 100 percent that waits or was accepted.
             */
            completedOn: string | null;
            /** Format: date */
            acceptedOn: string | null;
            acceptedLate: boolean;
            returns: number;
            /** @description What the reader may do with it now. */
            may: ("sign" | "report" | "accept" | "return" | "extend" | "extend-late" | "tick" | "block" | "unblock" | "suspend" | "resume" | "cancel")[];
            reports: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                reportedAt: string;
                /** Format: date */
                reportedOn: string;
                /** @description Null: it came with a list. */
                post: string | null;
                reportedBy: string;
                percent: number;
                quantityDone: number | null;
                remark: string;
                correction: boolean;
                /** @description Counted from the ledger of items, not reported by somebody. */
                counted: boolean;
                files: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    /** @description A page can show it. */
                    photo: boolean;
                }[];
            }[];
            reviews: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                reviewedAt: string;
                /** Format: date */
                reviewedOn: string;
                post: string;
                reviewedBy: string;
                /** @enum {string} */
                verdict: "accepted" | "returned";
                reason: string | null;
                late: boolean;
            }[];
            /** @description The oldest first. */
            ownerChanges: {
                /** @enum {string} */
                part: "owner" | "co-owner";
                from: string;
                to: string;
                /**
                 * Format: date
                 * @description The first day of the new owner.
                 */
                changedOn: string;
                /** @description Because whoever held the post left; otherwise by a list or a change of the plan. */
                handedOver: boolean;
                changedBy: string;
            }[];
            /**
             * Format: date
             * @description Null: it is not suspended.
             */
            suspendedOn: string | null;
            /** Format: date */
            cancelledOn: string | null;
            blocks: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "outside-approval" | "other-unit";
                awaits: string;
                /** Format: date */
                since: string;
                /** Format: date */
                expectedUntil: string | null;
                post: string;
                blockedBy: string;
                /** Format: date-time */
                blockedAt: string;
                /** Format: date */
                endedOn: string | null;
                endedBy: string | null;
                /** @description Its days cost nobody points; null: it is a fact and no excuse. */
                recognition: {
                    /** Format: date */
                    on: string;
                    by: string;
                    /** @description Null: the supervision desk. */
                    post: string | null;
                    reason: string;
                } | null;
                /** @description Recognitions that were taken back, the oldest first; they excuse nothing. */
                withdrawn: {
                    /** Format: date */
                    on: string;
                    by: string;
                    /** @description Null: the supervision desk. */
                    post: string | null;
                    reason: string;
                    withdrawal: {
                        /** Format: date */
                        on: string;
                        by: string;
                        /** @description Null: the supervision desk. */
                        post: string | null;
                        reason: string;
                    };
                }[];
                mayRecognise: boolean;
                /** @description Whether the reader may take the recognition back. */
                mayWithdraw: boolean;
            }[];
            decisions: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                decision: "suspended" | "resumed" | "cancelled";
                reason: string;
                /** @description Null: the supervision desk. */
                post: string | null;
                decidedBy: string;
                /** Format: date-time */
                decidedAt: string;
            }[];
            /** @description What was asked for, the oldest first. */
            extensions: components["schemas"]["TaskExtension"][];
        };
        TaskFloor: {
            /** @description In the unit of the duration. */
            days: number;
            /** @enum {string} */
            source: "law" | "office";
            basis: string;
        };
        TaskExtension: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date */
            askedOn: string;
            post: string;
            askedBy: string;
            cause: string;
            progress: string;
            /** @description What the task showed. */
            percent: number;
            /**
             * Format: date
             * @description The due date that stood when it was asked.
             */
            dueBefore: string;
            /** Format: date */
            wantedDue: string;
            /** @description Why the leader extended it though it was overdue; null: it was asked in time. */
            lateReason: string | null;
            /** @enum {string} */
            state: "open" | "granted" | "refused" | "withdrawn";
            /** Format: date */
            grantedDue: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Null while it is open, when the supervision desk decided, and when it was withdrawn. */
            deciderPost: string | null;
            decidedBy: string | null;
            /** @description Why it was refused. */
            reason: string | null;
            /** @description What the reader may do about it now. */
            may: ("decide" | "withdraw")[];
        };
        SeenTask: {
            /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
            version: number;
        };
        NewTaskReport: {
            /** @description Of a task that counts no quantity; 100 asks the head to accept. */
            percent?: number;
            /** @description Done so far, in the unit of the task. */
            quantity?: number;
            /**
             * @description An earlier report said too much: only then may progress go back.
             * @default false
             */
            correction: boolean;
            /** @default  */
            remark: string;
            /** @description Files uploaded by the reporter: photos, papers. */
            fileIds?: string[];
            /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
            version: number;
        };
        TaskReturn: {
            reason: string;
            /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
            version: number;
        };
        TaskParticulars: {
            /** @description Among its siblings; null: by its duration. */
            weight: number | null;
            tags: string[];
            /** @description A report of 100 percent needs a file. */
            evidenceRequired: boolean;
            /** @description What must be there before it is done, in order; named by id, an item keeps its tick. */
            checklist: {
                /** Format: uuid */
                id?: string;
                words: string;
            }[];
            /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
            version: number;
        };
        CheckItemTick: {
            done: boolean;
            /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
            version: number;
        };
        OpenTaskExtensions: {
            items: components["schemas"]["ListedTaskExtension"][];
        };
        ListedTaskExtension: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date */
            askedOn: string;
            post: string;
            askedBy: string;
            cause: string;
            progress: string;
            /** @description What the task showed. */
            percent: number;
            /**
             * Format: date
             * @description The due date that stood when it was asked.
             */
            dueBefore: string;
            /** Format: date */
            wantedDue: string;
            /** @description Why the leader extended it though it was overdue; null: it was asked in time. */
            lateReason: string | null;
            /** @enum {string} */
            state: "open" | "granted" | "refused" | "withdrawn";
            /** Format: date */
            grantedDue: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description Null while it is open, when the supervision desk decided, and when it was withdrawn. */
            deciderPost: string | null;
            decidedBy: string | null;
            /** @description Why it was refused. */
            reason: string | null;
            /** @description What the reader may do about it now. */
            may: ("decide" | "withdraw")[];
            code: string;
            name: string;
            /** Format: uuid */
            projectId: string;
            projectCode: string;
            projectTitle: string;
            owner: string | null;
            head: string;
            /** @description In charge of the force; null: the supervision desk decides. */
            leader: string | null;
            /** Format: date */
            due: string;
            /**
             * Format: date
             * @description As first committed to.
             */
            originalDue: string;
        };
        NewTaskExtension: {
            /**
             * Format: date
             * @description The exact day asked for, included.
             */
            due: string;
            /** @description Why the work cannot be done in time. */
            cause: string;
            /** @description How far it is. */
            progress: string;
            /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
            version: number;
        };
        ExtensionRefusal: {
            reason: string;
        };
        NewTaskBlock: {
            /** @enum {string} */
            kind: "outside-approval" | "other-unit";
            /** @description What is awaited, and from whom. */
            awaits: string;
            /** Format: date */
            expectedUntil?: string | null;
            /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
            version: number;
        };
        TaskStandingChange: {
            reason: string;
            /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
            version: number;
        };
        PlanChange: {
            /** @description What is left out of a task stays as it is. */
            tasks?: {
                code: string;
                name?: string;
                standard?: string | null;
                /**
                 * Format: uuid
                 * @description Id of a post; null: the head of the force is asked.
                 */
                owner?: string | null;
                coOwners?: string[];
                /** @description Remaining working days, as estimated today. */
                durationDays?: number;
                /**
                 * Format: date
                 * @description It cannot begin before this day; null: no such day.
                 */
                notBefore?: string | null;
                /**
                 * Format: date
                 * @description It has to be over by the end of this day; null: no such day.
                 */
                mustFinishBy?: string | null;
                /** @description Of a new task: the summary above it. */
                parent?: string;
                /** @description As last read; left out, the task is new. */
                version?: number;
            }[];
            /**
             * @description Links that are new, or have another lag.
             * @default []
             */
            links: {
                from: string;
                to: string;
                /** @enum {string} */
                type: "FS" | "SS" | "FF" | "SF";
                /** @description Working days; negative for a lead. */
                lagDays: number;
            }[];
            /** @default [] */
            removedLinks: {
                from: string;
                to: string;
                /** @enum {string} */
                type: "FS" | "SS" | "FF" | "SF";
            }[];
            reason: string;
        };
        PlanClosing: {
            /** @description What came of it. */
            summary: string;
            /** @description Of the project, as last read. */
            version: number;
        };
        HandOverList: {
            items: components["schemas"]["HandOver"][];
        };
        HandOver: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            postId: string;
            post: string;
            /** Format: uuid */
            successorPostId: string;
            successor: string;
            /** Format: date */
            leavesOn: string;
            remark: string;
            /** @enum {string} */
            state: "planned" | "done" | "cancelled";
            plannedBy: string;
            /** Format: date-time */
            plannedAt: string;
            /** @description Who held the post when it was handed over. */
            leaver: string | null;
            /** Format: date-time */
            doneAt: string | null;
            cancelledBy: string | null;
            /** Format: date-time */
            cancelledAt: string | null;
            /** @description What went over. */
            tasks: {
                /** Format: uuid */
                taskId: string;
                code: string;
                name: string;
                /** @enum {string} */
                part: "owner" | "co-owner";
            }[];
            forces: {
                code: string;
                name: string;
                /** @enum {string} */
                part: "head" | "deputy" | "leader" | "liaison" | "member";
            }[];
        };
        HandOverPreviewQuery: {
            /**
             * Format: uuid
             * @description The post that nobody holds from that day on.
             */
            post: string;
            /**
             * Format: uuid
             * @description The post that takes over.
             */
            successor: string;
            /**
             * Format: date
             * @description The first day on which nobody holds it; today: at once.
             */
            leavesOn: string;
        };
        HandOverPreview: {
            tasks: {
                /** Format: uuid */
                taskId: string;
                projectCode: string;
                projectTitle: string;
                code: string;
                name: string;
                /** @enum {string} */
                state: "assigned" | "signed" | "in-progress" | "reported" | "accepted" | "returned" | "suspended" | "cancelled";
                /** Format: date */
                due: string | null;
                /** @enum {string} */
                part: "owner" | "co-owner";
                /** @description A later due date is asked for; the successor may withdraw that. */
                extensionOpen: boolean;
            }[];
            forces: {
                code: string;
                name: string;
                parts: ("head" | "deputy" | "leader" | "liaison" | "member")[];
            }[];
            /** @description Leave of others in which the successor will stand in instead. */
            leave: {
                post: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
        };
        NewHandOver: {
            /**
             * Format: uuid
             * @description The post that nobody holds from that day on.
             */
            post: string;
            /**
             * Format: uuid
             * @description The post that takes over.
             */
            successor: string;
            /**
             * Format: date
             * @description The first day on which nobody holds it; today: at once.
             */
            leavesOn: string;
            /** @default  */
            remark: string;
        };
        Retirement: {
            /** @description As last read; a change by somebody else meanwhile is refused. */
            version: number;
        };
        Schedule: {
            /** Format: uuid */
            projectId: string;
            /**
             * Format: date
             * @description An inclusive day.
             */
            computedOn: string;
            /**
             * Format: date
             * @description An inclusive day.
             */
            earliestFinish: string;
            /**
             * Format: date
             * @description The end date, or the working day before it.
             */
            plannedFinish: string;
            /**
             * Format: date
             * @description The earliest end date that could be kept.
             */
            possibleEndDate: string;
            /** @description Working days, in halves; 0 when the end date can be kept. */
            missingDays: number;
            /** @description Codes of the tasks that decide the earliest finish. */
            chain: string[];
            /** @description What cutting tasks of the chain would bring; empty when nothing is missing. */
            advice: {
                task: string;
                /** @description The longest cut that still brings something, in the unit of the task. */
                usefulDays: number;
                /**
                 * @description Working days, or calendar days.
                 * @enum {string}
                 */
                unit: "wd" | "cd";
                /** @description Working days. */
                gainedDays: number;
                /** @enum {string} */
                cappedBy: "floor" | "next-chain";
            }[];
            tasks: components["schemas"]["ScheduledTask"][];
            links: {
                from: string;
                to: string;
                /** @enum {string} */
                type: "FS" | "SS" | "FF" | "SF";
                lagDays: number;
            }[];
        };
        ScheduledTask: {
            /** Format: uuid */
            taskId: string;
            code: string;
            name: string;
            summary: boolean;
            /** @description Remaining working days, as estimated last. */
            durationDays: number;
            /** @description Of the task. */
            version: number;
            /**
             * Format: date
             * @description An inclusive day.
             */
            earliestStart: string;
            /**
             * Format: date
             * @description An inclusive day.
             */
            earliestFinish: string;
            /**
             * Format: date
             * @description An inclusive day.
             */
            latestStart: string;
            /**
             * Format: date
             * @description An inclusive day.
             */
            latestFinish: string;
            /** @description Working days, negative when the task is late already. */
            totalSlackDays: number;
            critical: boolean;
            /** @description What fixed the latest dates; null on a summary. */
            reason: components["schemas"]["LatestReason"] | null;
            /** @description Working days by which its finish, or the earliest possible now, lies after the baseline. */
            slipDays: number | null;
            /**
             * Format: date
             * @description As approved.
             */
            baselineLatestFinish: string | null;
        };
        LatestReason: {
            /** @enum {string} */
            by: "successor" | "end-date" | "own-date" | "happened";
            /** @description Code of the successor that fixed the date. */
            task: string | null;
            /** @enum {string|null} */
            type: "FS" | "SS" | "FF" | "SF" | null;
            /** @description Working days. */
            lagDays: number | null;
            /**
             * Format: date
             * @description An inclusive day.
             */
            date: string | null;
        };
        ApprovalPreview: {
            /**
             * Format: date
             * @description Today: the day on which it would be approved.
             */
            on: string;
            commitments: {
                /** Format: uuid */
                taskId: string;
                code: string;
                name: string;
                /**
                 * Format: date
                 * @description An inclusive day.
                 */
                latestStart: string;
                /**
                 * Format: date
                 * @description An inclusive day.
                 */
                due: string;
                /** @description Its latest start has passed: it would earn no lateness points. */
                beganTooLate: boolean;
            }[];
        };
        ApprovalRequest: {
            /** @description Of the project, as last read; a change by somebody else meanwhile is refused. */
            seenVersion: number;
            /** @description Of whoever approves; the history of the plan keeps it. */
            opinion?: string;
        };
        ExtensionRequest: {
            /**
             * Format: date
             * @description The new last day, included; a day of rest is kept as given.
             */
            endDate: string;
            /** @description The decision that allows it, as the plan shows it from then on. */
            source: string;
            /**
             * @description The decision gives overdue tasks a new due date too; they stay marked as late once.
             * @default false
             */
            overdueToo: boolean;
            /** @description Of the project, as last read; a change by somebody else meanwhile is refused. */
            seenVersion: number;
        };
        ScheduleChangesQuery: {
            /**
             * @description Page, from 1.
             * @default 1
             */
            page: number;
            /**
             * @description Items on a page.
             * @default 20
             */
            size: number;
            /**
             * @description Field to sort by; a minus before it sorts descending.
             * @default -number
             * @enum {string}
             */
            sort: "number" | "-number";
        };
        ScheduleChanges: {
            items: components["schemas"]["ScheduleChange"][];
            page: number;
            size: number;
            total: number;
        };
        ScheduleChange: {
            /** Format: uuid */
            id: string;
            /** @description Of the project, from 1. */
            number: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: date
             * @description The business date.
             */
            on: string;
            /**
             * @description The verb that was done.
             * @enum {string}
             */
            because: "task.register" | "task.change-plan" | "task.report-progress" | "task.count-items" | "task.accept-task" | "task.return-task" | "task.suspend-task" | "task.resume-task" | "task.cancel-task" | "action-plan.register" | "action-plan.set-end-date" | "action-plan.change-project" | "reverse-schedule.extend-plan" | "reverse-schedule.approve-plan" | "reverse-schedule.revise-plan" | "reverse-schedule.new-day" | "reverse-schedule.new-calendar";
            /** @description The task that it was done to. */
            task: {
                code: string;
                name: string;
            } | null;
            by: string;
            before: {
                /** Format: date */
                earliestFinish: string;
                /** Format: date */
                plannedFinish: string;
                /** @description Working days, in halves. */
                missingDays: number;
            };
            after: {
                /** Format: date */
                earliestFinish: string;
                /** Format: date */
                plannedFinish: string;
                /** @description Working days, in halves. */
                missingDays: number;
            };
            moves: {
                /** Format: uuid */
                taskId: string;
                code: string;
                name: string;
                before: {
                    /** Format: date */
                    earliestFinish: string;
                    /** Format: date */
                    latestStart: string;
                    /** Format: date */
                    latestFinish: string;
                };
                after: {
                    /** Format: date */
                    earliestFinish: string;
                    /** Format: date */
                    latestStart: string;
                    /** Format: date */
                    latestFinish: string;
                };
            }[];
        };
        TryPlan: {
            /**
             * Format: date
             * @description Left out: as it is.
             */
            endDate?: string;
            /** @default [] */
            durations: {
                /** @description Of a task. */
                task: string;
                /** @description Remaining working days. */
                days: number;
            }[];
            /**
             * @description Links that would be new, or have another lag.
             * @default []
             */
            links: {
                /** @description Of a task. */
                from: string;
                /** @description Of a task. */
                to: string;
                /** @enum {string} */
                type: "FS" | "SS" | "FF" | "SF";
                lagDays: number;
            }[];
            /** @default [] */
            removedLinks: {
                /** @description Of a task. */
                from: string;
                /** @description Of a task. */
                to: string;
                /** @enum {string} */
                type: "FS" | "SS" | "FF" | "SF";
            }[];
        };
        TriedPlan: {
            /**
             * Format: date
             * @description An inclusive day.
             */
            earliestFinish: string;
            /**
             * Format: date
             * @description The end date, or the working day before it.
             */
            plannedFinish: string;
            /**
             * Format: date
             * @description The earliest end date that could be kept.
             */
            possibleEndDate: string;
            /** @description Working days, in halves; 0 when the end date can be kept. */
            missingDays: number;
            /** @description Codes of the tasks that decide the earliest finish. */
            chain: string[];
            /** @description What cutting tasks of the chain would bring; empty when nothing is missing. */
            advice: {
                task: string;
                /** @description The longest cut that still brings something, in the unit of the task. */
                usefulDays: number;
                /**
                 * @description Working days, or calendar days.
                 * @enum {string}
                 */
                unit: "wd" | "cd";
                /** @description Working days. */
                gainedDays: number;
                /** @enum {string} */
                cappedBy: "floor" | "next-chain";
            }[];
            /** @description Tasks that have not begun and would be shorter than they may be: changing the plan so is refused. */
            belowFloor: {
                task: string;
                days: number;
                floorDays: number;
                /** @enum {string} */
                unit: "wd" | "cd";
                basis: string;
            }[];
            tasks: {
                /** Format: uuid */
                taskId: string;
                code: string;
                name: string;
                /**
                 * Format: date
                 * @description An inclusive day.
                 */
                earliestStart: string;
                /**
                 * Format: date
                 * @description An inclusive day.
                 */
                earliestFinish: string;
                /**
                 * Format: date
                 * @description An inclusive day.
                 */
                latestStart: string;
                /**
                 * Format: date
                 * @description An inclusive day.
                 */
                latestFinish: string;
                /** @description Working days, negative when the task is late already. */
                totalSlackDays: number;
                critical: boolean;
            }[];
        };
        RevisionQuery: {
            /**
             * @default false
             * @enum {string}
             */
            overdueToo: "true" | "false";
            /**
             * Format: date
             * @description As if that were the end date.
             */
            endDate?: string;
        };
        Revision: {
            /** Format: date */
            on: string;
            /** @description The tasks that differ from the newest baseline. */
            tasks: {
                /** Format: uuid */
                taskId: string;
                code: string;
                name: string;
                /** @description It came in after the newest baseline. */
                added: boolean;
                /** Format: date */
                due: string | null;
                /** Format: date */
                newDue: string | null;
                beganTooLate: boolean;
                ownerBefore: string | null;
                owner: string | null;
                daysBefore: number;
                /** @description Remaining working days. */
                days: number;
            }[];
        };
        RevisionRequest: {
            /** @description The decision that allows it. */
            reason: string;
            /**
             * @description The decision gives overdue tasks a new due date too; they stay marked as late once.
             * @default false
             */
            overdueToo: boolean;
            /** @description Of the project, as last read; a change by somebody else meanwhile is refused. */
            seenVersion: number;
            /**
             * Format: date
             * @description Another end date, earlier or later, from today on; left out: as it is.
             */
            endDate?: string;
            /** @description Another goal; left out: as it is. */
            goal?: string | null;
            /** @description Another acceptance standard; left out: as it is. */
            standard?: string | null;
            /** @description All quantity goals as they are to be; left out: as they are. */
            quantityGoals?: {
                name: string;
                target: number;
                unit: string;
            }[];
        };
        ExtensionEffect: {
            /** Format: date */
            endDate: string;
            /** @description Working days missing until the end date as things stand; 0: it can be kept. */
            missingNow: number;
            /** @description The same with the extension. */
            missingThen: number;
            /**
             * Format: date
             * @description The earliest end date that could be kept with the extension.
             */
            possibleEndDate: string;
            /** @description Other tasks that would be expected after their own due dates because of it. */
            pushed: {
                /** Format: uuid */
                taskId: string;
                code: string;
                name: string;
                /** Format: date */
                due: string;
                /**
                 * Format: date
                 * @description Its earliest finish as things stand.
                 */
                expectedNow: string;
                /**
                 * Format: date
                 * @description Its earliest finish with the extension.
                 */
                expectedThen: string;
                /** @description Working days past its due date. */
                daysOver: number;
            }[];
        };
        ExtensionGrant: {
            /**
             * Format: date
             * @description The day that was asked for, or an earlier one.
             */
            due: string;
        };
        ExtendedTask: {
            /** Format: uuid */
            taskId: string;
        };
        LateExtension: {
            /**
             * Format: date
             * @description The new due date, included.
             */
            due: string;
            /** @description Why the work was not done in time. */
            cause: string;
            /** @description How far it is. */
            progress: string;
            /** @description Why the rule is set aside; the audit trail keeps it. */
            reason: string;
            /** @description Of the task, as last read. */
            version: number;
        };
        TemplateList: {
            items: components["schemas"]["ListedTemplate"][];
        };
        ListedTemplate: {
            /** Format: uuid */
            id: string;
            code: string;
            version: number;
            name: string;
            nameEn: string | null;
            purpose: string;
            /** @description Without summaries. */
            steps: number;
            /** @description Steps that the law lets nobody cut further. */
            lawFloors: number;
            /** @description Null: it came with the program. */
            changedBy: string | null;
            /** Format: date */
            changedOn: string | null;
            /** @description Made from it. */
            projects: number;
        };
        Template: {
            /** Format: uuid */
            id: string;
            code: string;
            version: number;
            name: string;
            nameEn: string | null;
            purpose: string;
            steps: components["schemas"]["TemplateStep"][];
            links: components["schemas"]["TemplateLink"][];
            reason: string;
            /** @description Null: it came with the program. */
            changedBy: string | null;
            /** Format: date */
            changedOn: string | null;
            /** @description The newest first. */
            versions: {
                version: number;
                reason: string;
                /** @description Null: it came with the program. */
                changedBy: string | null;
                /** Format: date */
                changedOn: string | null;
            }[];
            projects: {
                /** Format: uuid */
                projectId: string;
                project: string;
                title: string;
                /** @description Of the template, when it was applied. */
                version: number;
                appliedBy: string;
                /** Format: date */
                appliedOn: string;
            }[];
        };
        TemplateStep: {
            code: string;
            name: string;
            nameEn?: string;
            /** @description Code of the summary above it. */
            parent?: string;
            /** @description Planned length in its unit; 0 is a milestone, or a summary. */
            days: number;
            /**
             * @description Working days of the office, or calendar days.
             * @enum {string}
             */
            unit: "wd" | "cd";
            /** @description Acceptance standard. */
            standard?: string;
            floor?: components["schemas"]["StepFloor"];
        };
        StepFloor: {
            /** @description In the step's unit. */
            days: number;
            /** @enum {string} */
            source: "law" | "office";
            /** @description The article, or the office's reason. */
            basis: string;
        };
        TemplateLink: {
            from: string;
            to: string;
            /** @enum {string} */
            type: "FS" | "SS" | "FF" | "SF";
            /** @description Working days, negative for a lead. */
            lagDays: number;
        };
        NewTemplate: {
            code: string;
            name: string;
            nameEn?: string;
            /** @description What it is for, and which end date it is counted back from. */
            purpose: string;
            steps: components["schemas"]["NewTemplateStep"][];
            links: components["schemas"]["NewTemplateLink"][];
        };
        NewTemplateStep: {
            code: string;
            name: string;
            nameEn?: string;
            /** @description Code of the summary above it. */
            parent?: string;
            /** @description Planned length in its unit; 0 is a milestone, or a summary. */
            days: number;
            /**
             * @description Working days of the office, or calendar days.
             * @enum {string}
             */
            unit: "wd" | "cd";
            /** @description Acceptance standard. */
            standard?: string;
            /** @description The length below which nobody may cut it. */
            floor?: components["schemas"]["NewStepFloor"];
        };
        NewStepFloor: {
            /** @description In the step's unit. */
            days: number;
            /** @enum {string} */
            source: "law" | "office";
            /** @description The article, or the office's reason. */
            basis: string;
        };
        NewTemplateLink: {
            from: string;
            to: string;
            /** @enum {string} */
            type: "FS" | "SS" | "FF" | "SF";
            /** @description Working days, negative for a lead. */
            lagDays: number;
        };
        TemplateChange: {
            name: string;
            nameEn?: string;
            /** @description What it is for, and which end date it is counted back from. */
            purpose: string;
            steps: components["schemas"]["NewTemplateStep"][];
            links: components["schemas"]["NewTemplateLink"][];
            /** @description Of the template, as last read; a change by somebody else meanwhile is refused. */
            version: number;
            /** @description Why. */
            reason: string;
        };
        TemplateApplication: {
            /** @description Of the template, as last read; a change by somebody else meanwhile is refused. */
            version: number;
            /** @description Where the end dates come from. */
            endDateSource: string;
            projects: components["schemas"]["TemplateProject"][];
            /**
             * @description Task forces that are made with them.
             * @default []
             */
            forces: components["schemas"]["TemplateForce"][];
            /** @description End dates of the projects that name none, in their order. */
            stagger?: {
                /** Format: date */
                firstEndDate: string;
                /** @description By so many working days each next project ends later. */
                workingDays: number;
            };
        };
        TemplateProject: {
            code: string;
            title: string;
            /** @description Code of its task force. */
            force: string;
            /** @description Whose contact post owns the tasks; left out: the head of the force is asked. */
            unit?: string;
            place?: string;
            /**
             * Format: date
             * @description The last day, included; left out: as the stagger says.
             */
            endDate?: string;
        };
        TemplateForce: {
            code: string;
            name: string;
            /** @description Title of a post, like the others. */
            head: string;
            leaderInCharge?: string;
            members?: string[];
            /** @description Name of a unit. */
            leadUnit?: string;
            supportingUnits?: string[];
        };
        AppliedTemplate: {
            /**
             * Format: uuid
             * @description Null: a preview, of which nothing is left.
             */
            applicationId: string | null;
            /**
             * Format: date
             * @description An inclusive day.
             */
            today: string;
            plans: components["schemas"]["LaidOutPlan"][];
        };
        LaidOutPlan: {
            /**
             * Format: uuid
             * @description Of a preview: never to be seen again.
             */
            projectId: string;
            code: string;
            title: string;
            /**
             * Format: date
             * @description An inclusive day.
             */
            endDate: string;
            /**
             * Format: date
             * @description The end date, or the working day before it.
             */
            plannedFinish: string;
            /**
             * Format: date
             * @description When the last task would end if all began today.
             */
            earliestFinish: string;
            /** @description Working days, in halves; 0 when the end date can be kept. */
            missingDays: number;
            /** @description Codes of the tasks that decide the earliest finish. */
            chain: string[];
            tasks: {
                code: string;
                name: string;
                isSummary: boolean;
                days: number;
                /** @enum {string} */
                unit: "wd" | "cd";
                floor: components["schemas"]["StepFloor"] | null;
                /**
                 * Format: date
                 * @description An inclusive day.
                 */
                latestStart: string;
                /**
                 * Format: date
                 * @description An inclusive day.
                 */
                latestFinish: string;
            }[];
        };
        MessageQuery: {
            /**
             * @description Page, from 1.
             * @default 1
             */
            page: number;
            /**
             * @description Items on a page.
             * @default 20
             */
            size: number;
            /**
             * @description Field to sort by; a minus before it sorts descending.
             * @default -plannedAt
             * @enum {string}
             */
            sort: "plannedAt" | "-plannedAt" | "handedAt" | "-handedAt";
            /** @enum {string} */
            state?: "planned" | "leased" | "handed" | "delivered" | "failed" | "unknown" | "suppressed";
            /** @enum {string} */
            channel?: "email" | "sms";
            /** @description Part of the reader's post, the subject or a task's code. */
            search?: string;
            /**
             * Format: date
             * @description Planned on this day or later.
             */
            from?: string;
            /**
             * Format: date
             * @description Planned on this day or earlier.
             */
            to?: string;
        };
        MessagePage: {
            items: components["schemas"]["Message"][];
            page: number;
            size: number;
            total: number;
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            channel: "email" | "sms";
            /** @description The reader's post. */
            to: string;
            /** @description Shortened; null while the office knows none. */
            address: string | null;
            /** @enum {string} */
            language: "zh-CN" | "en";
            subject: string;
            /** @enum {string} */
            state: "planned" | "leased" | "handed" | "delivered" | "failed" | "unknown" | "suppressed";
            /** @description Why it stands as it does; `kept`: there is no carrier, this page is where it is read. */
            outcome: string | null;
            /** Format: date */
            plannedOn: string;
            /**
             * Format: date-time
             * @description On the office's clock, like the next.
             */
            plannedAt: string;
            /** Format: date-time */
            handedAt: string | null;
            /**
             * Format: date
             * @description Kept for the opening of this day.
             */
            heldUntil: string | null;
            attempts: number;
            intents: components["schemas"]["MessageIntent"][];
        };
        MessageIntent: {
            subjectKind: string;
            subjectId: string;
            /** @description Of a task. */
            code: string | null;
            /** @description For whom the step is: owner, head, leader, desk. */
            rung: string;
            stage: string;
            dueVersion: number;
            /** Format: date */
            due: string | null;
            /** @enum {string} */
            state: "planned" | "superseded" | "suppressed";
            reason: string | null;
            /** @description The post on leave for which the reader stands in. */
            insteadOf: string | null;
        };
        MessageDetail: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            channel: "email" | "sms";
            /** @description The reader's post. */
            to: string;
            address: string | null;
            /** @enum {string} */
            language: "zh-CN" | "en";
            subject: string;
            /** @enum {string} */
            state: "planned" | "leased" | "handed" | "delivered" | "failed" | "unknown" | "suppressed";
            /** @description Why it stands as it does; `kept`: there is no carrier, this page is where it is read. */
            outcome: string | null;
            /** Format: date */
            plannedOn: string;
            /**
             * Format: date-time
             * @description On the office's clock, like the next.
             */
            plannedAt: string;
            /** Format: date-time */
            handedAt: string | null;
            /**
             * Format: date
             * @description Kept for the opening of this day.
             */
            heldUntil: string | null;
            attempts: number;
            intents: components["schemas"]["MessageIntent"][];
            from: string;
            body: string;
            messageId: string;
            /** @description What the carrier said last, or the desk when it suppressed the message. */
            answer: string | null;
            correlationId: string;
            log: {
                attempt: number;
                /**
                 * @description resend: an earlier attempt may have arrived.
                 * @enum {string}
                 */
                purpose: "send" | "resend";
                address: string | null;
                /** Format: date-time */
                beganAt: string;
                /** Format: date-time */
                endedAt: string | null;
                /** @enum {string|null} */
                outcome: "handed" | "retry" | "refused" | "unknown" | null;
                reason: string | null;
                answer: string | null;
            }[];
        };
        SuppressRequest: {
            /** @description Why the message is not to be sent any more; it is kept in the audit trail. */
            reason: string;
        };
        OwnMessageQuery: {
            /**
             * @description Page, from 1.
             * @default 1
             */
            page: number;
            /**
             * @description Items on a page.
             * @default 20
             */
            size: number;
            /**
             * @description Field to sort by; a minus before it sorts descending.
             * @default -plannedAt
             * @enum {string}
             */
            sort: "plannedAt" | "-plannedAt" | "handedAt" | "-handedAt";
        };
        OwnMessagePage: {
            items: components["schemas"]["OwnMessage"][];
            page: number;
            size: number;
            total: number;
        };
        OwnMessage: {
            /** Format: uuid */
            id: string;
            /** @description The post to which it was sent. */
            to: string;
            subject: string;
            body: string;
            /** Format: date */
            plannedOn: string;
            /** Format: date-time */
            handedAt: string | null;
        };
        ScoreMonths: {
            /** Format: date */
            today: string;
            /** @description Newest first. */
            months: components["schemas"]["ScoreMonth"][];
        };
        ScoreMonth: {
            month: string;
            /**
             * Format: date
             * @description The last day of the month: nothing later is known to its run.
             */
            asOf: string;
            /** @enum {string} */
            state: "open" | "draft" | "confirmed" | "locked";
            /**
             * @description What its draft does next; `ready` when it is done, null before it is asked for.
             * @enum {string|null}
             */
            step: "snapshot" | "evaluate" | "propose" | "ready" | null;
            /** @description How many times it was drafted. */
            round: number;
            /** @description It is over, not locked, and every month before it is. */
            mayDraft: boolean;
            /** @description Proposed and not left out; posted, when the month is locked. */
            entries: number;
            leftOut: number;
            /** @description Hundredths of a point. */
            points: number;
            /** @description SHA-256 of the rules in force on its last day. */
            ruleHash: string | null;
            draftedBy: string | null;
            /** Format: date */
            draftedOn: string | null;
            confirmedBy: string | null;
            /** Format: date */
            confirmedOn: string | null;
            lockedBy: string | null;
            /** Format: date */
            lockedOn: string | null;
        };
        MonthConfirmation: {
            /** @description The draft that was seen; another one meanwhile is refused. */
            round: number;
            /**
             * @description Entries that are not to be posted with this month, and why. The next month proposes them again.
             * @default []
             */
            leaveOut: {
                key: string;
                because: string;
            }[];
        };
        ScoreEntries: {
            month: string;
            entries: components["schemas"]["ScoreEntry"][];
            /** @description Late tasks that cost nothing, and why. */
            notes: {
                task: string;
                post: string;
                explanation: string;
            }[];
        };
        ScoreEntry: {
            /** @description Under which it stands once in the ledger. */
            key: string;
            month: string;
            /** @enum {string} */
            state: "proposed" | "left-out" | "posted";
            /** @description Code of the task. */
            task: string;
            /** Format: uuid */
            taskId: string;
            taskName: string;
            /** Format: uuid */
            postId: string;
            /** @description Title of the post whose points they are. */
            post: string;
            rule: string;
            ruleVersion: string;
            /** Format: date */
            due: string;
            /** @description Working days. */
            daysLate: number;
            /** @description Hundredths of a point. */
            points: number;
            /** @description How much of it corrects months that are locked; hundredths. */
            adjustment: number;
            /** @description In the reader's language. */
            explanation: string;
            leftOutBecause: string | null;
        };
        ScoreAccounts: {
            accounts: components["schemas"]["ScoreAccount"][];
        };
        ScoreAccount: {
            /** Format: uuid */
            postId: string;
            post: string;
            unit: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            /** @description Hundredths of a point. */
            base: number;
            /** @description Sum of the entries of locked months, hundredths. */
            entries: number;
            /** @description Hundredths of a point. */
            points: number;
            /** @description The last month that is locked. */
            lockedUntil: string | null;
        };
        OwnScores: {
            accounts: components["schemas"]["ScoreAccount"][];
            entries: components["schemas"]["ScoreEntry"][];
        };
        NewScoringPeriod: {
            /**
             * Format: date
             * @description First day of a month.
             */
            opensOn: string;
            /**
             * Format: date
             * @description Last day of a month.
             */
            closesOn: string;
            /** @description Hundredths with which each account opens; left out, the base of the rules. */
            base?: number;
            /** @description By which the rules of the period are approved: 洸街发〔2018〕12号. */
            document: string;
            /** Format: date */
            approvedOn: string;
        };
        EvaluationQuery: {
            /** @description A locked month; left out, the last one. */
            month?: string;
        };
        Evaluation: {
            /** @description Null while no month is locked. */
            month: string | null;
            /** @description Newest first. */
            lockedMonths: string[];
            rules: {
                version: string;
                document: string;
            } | null;
            /** @description In the order of units and posts, never of points. */
            rows: components["schemas"]["EvaluationRow"][];
        };
        EvaluationRow: {
            /** Format: uuid */
            postId: string;
            post: string;
            unit: string;
            /** @description Hundredths of a point. */
            base: number;
            /** @description Sum of the entries of locked months, hundredths. */
            entries: number;
            /** @description Hundredths of a point. */
            points: number;
            /** @enum {string} */
            level: "normal" | "blue" | "yellow" | "orange" | "red";
            /** @description Of the bonus: 90 is 0.9. Evidence for those who decide; it pays nothing. */
            coefficientPercent: number;
            /** @description For award selection. */
            eligible: boolean;
            /** @description In the reader's language. */
            reasons: string[];
        };
        BattleMap: {
            /**
             * Format: date
             * @description The business date.
             */
            asOf: string;
            /**
             * Format: date
             * @description Later dates follow from the week alone: their holidays are not published yet.
             */
            provisionalFrom: string;
            projects: components["schemas"]["MapProject"][];
        };
        MapProject: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "approved" | "closed";
            version: number;
            /** Format: uuid */
            forceId: string;
            force: string;
            /** @description Title of the post. */
            head: string;
            /** Format: date */
            endDate: string;
            /** Format: date */
            plannedFinish: string | null;
            /** Format: date */
            earliestFinish: string | null;
            missingDays: number;
            /** @enum {string} */
            light: "red" | "yellow" | "green" | "done";
            why: components["schemas"]["Why"];
            workingDaysLeft: number;
            /** @description How far it is: its tasks weighed, rounded down. */
            percent: number;
            tasksDone: number;
            tasksTotal: number;
            tasks: components["schemas"]["MapTask"][];
        };
        Why: {
            /** @description Names the sentence of the catalogue under `map.why.`. */
            because: string;
            params: Record<string, never>;
        };
        MapTask: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            summary: boolean;
            /** @description Title of the post; null when the head of the task force is asked. */
            owner: string | null;
            /** @enum {string} */
            state: "assigned" | "signed" | "in-progress" | "reported" | "accepted" | "returned" | "suspended" | "cancelled";
            /** @description Of a summary: weighed over the tasks below it. */
            percent: number;
            /** @description What it waits for outside the force; the due date stands all the same. */
            awaits: string | null;
            /**
             * Format: date
             * @description The commitment; null before the approval.
             */
            due: string | null;
            beganTooLate: boolean;
            /** @enum {string} */
            light: "red" | "yellow" | "green" | "done";
            why: components["schemas"]["Why"];
            /** @description To the due date, or before the approval to the latest finish; negative when it has passed. */
            workingDaysLeft: number;
            /** Format: date */
            earliestStart: string;
            /** Format: date */
            earliestFinish: string;
            /** Format: date */
            latestStart: string;
            /** Format: date */
            latestFinish: string;
            /** @description Working days. */
            slackDays: number;
            critical: boolean;
            /** @description Working days by which its finish, or the earliest possible now, lies after the baseline; null without one. */
            slipDays: number | null;
        };
        MapTags: {
            items: {
                tag: string;
                /** @description Of the tasks that have it. */
                count: number;
            }[];
        };
        TaskTags: {
            items: {
                /** Format: uuid */
                taskId: string;
                tags: string[];
            }[];
        };
        LedgerFiles: {
            /**
             * Format: uuid
             * @description The ledger as .xlsx or .xls, uploaded before by POST /api/files.
             */
            ledgerFileId?: string;
            /**
             * Format: uuid
             * @description people.json: units, posts, leave and forces, where they are new.
             */
            peopleFileId?: string;
            /**
             * Format: uuid
             * @description Instead of a ledger: a plan as Microsoft Project’s XML (MSPDI).
             */
            planFileId?: string;
            /** @description The project that the plan file becomes. */
            project?: components["schemas"]["PlanTarget"];
        };
        PlanTarget: {
            /** @description A new project, or a draft that stands under this code. */
            code: string;
            title: string;
            /** @description Code of the task force. */
            force: string;
            /**
             * Format: date
             * @description Left out: the day on which the file says that its work ends.
             */
            endDate?: string;
        };
        AskedLedgerRun: {
            /**
             * Format: uuid
             * @description Of the run: GET /api/ledger/runs/{id} tells how far it is.
             */
            id: string;
        };
        LedgerImportQuery: {
            /**
             * @description Page, from 1.
             * @default 1
             */
            page: number;
            /**
             * @description Items on a page.
             * @default 20
             */
            size: number;
            /**
             * @description Field to sort by; a minus before it sorts descending.
             * @default -importedAt
             * @enum {string}
             */
            sort: "importedAt" | "-importedAt";
        };
        LedgerImportPage: {
            items: components["schemas"]["LedgerImport"][];
            page: number;
            size: number;
            total: number;
        };
        LedgerImport: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description By the office's clock.
             */
            importedAt: string;
            importedBy: string;
            title: string;
            /** Format: date */
            filingDate: string;
            ledgerName: string;
            ledgerSha256: string;
            peopleName: string | null;
            peopleSha256: string | null;
            counts: components["schemas"]["ImportCounts"];
        };
        ImportCounts: {
            unit: components["schemas"]["ImportOutcomeCounts"];
            "group-unit": components["schemas"]["ImportOutcomeCounts"];
            post: components["schemas"]["ImportOutcomeCounts"];
            leave: components["schemas"]["ImportOutcomeCounts"];
            "hand-over": components["schemas"]["ImportOutcomeCounts"];
            force: components["schemas"]["ImportOutcomeCounts"];
            project: components["schemas"]["ImportOutcomeCounts"];
            task: components["schemas"]["ImportOutcomeCounts"];
            link: components["schemas"]["ImportOutcomeCounts"];
        };
        ImportOutcomeCounts: {
            created: number;
            changed: number;
            removed: number;
            unchanged: number;
        };
        LedgerRunQuery: {
            /**
             * @description Page, from 1.
             * @default 1
             */
            page: number;
            /**
             * @description Items on a page.
             * @default 20
             */
            size: number;
            /**
             * @description Field to sort by; a minus before it sorts descending.
             * @default -askedAt
             * @enum {string}
             */
            sort: "askedAt" | "-askedAt";
        };
        LedgerRunPage: {
            items: components["schemas"]["ListedLedgerRun"][];
            page: number;
            size: number;
            total: number;
        };
        ListedLedgerRun: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "dry-run" | "import";
            /** Format: uuid */
            ledgerFileId: string | null;
            /** Format: uuid */
            peopleFileId: string | null;
            /** Format: uuid */
            planFileId: string | null;
            /** @description The project that a plan file becomes. */
            planTarget: components["schemas"]["RunPlanTarget"] | null;
            fileName: string;
            /**
             * @description refused: there are faults; refused, cancelled and failed: nothing is saved. Nothing changes after the last four.
             * @enum {string}
             */
            state: "waiting" | "reading" | "taking-over" | "done" | "refused" | "cancelled" | "failed";
            /**
             * @description What is counted: rows while it reads, then what goes into the registers.
             * @enum {string|null}
             */
            phase: "rows" | "people" | "forces" | "projects" | "tasks" | null;
            done: number;
            /** @description null: not known yet. */
            total: number | null;
            cancelAsked: boolean;
            /**
             * @description Of a failed run: every attempt ended in an error, or none of the processes that tried it lived to the end.
             * @enum {string|null}
             */
            failure: "error" | "worker-ended" | null;
            /** @description It was over half a year ago, and its report is not kept any more. */
            reportForgotten: boolean;
            askedBy: string;
            /** @description Asked for by the reader, who alone can ask for the same files again. */
            own: boolean;
            /**
             * Format: date-time
             * @description By the office's clock, as the other times.
             */
            askedAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
        };
        RunPlanTarget: {
            code: string;
            title: string;
            force: string;
            /** Format: date */
            endDate: string | null;
        };
        LedgerRun: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "dry-run" | "import";
            /** Format: uuid */
            ledgerFileId: string | null;
            /** Format: uuid */
            peopleFileId: string | null;
            /** Format: uuid */
            planFileId: string | null;
            /** @description The project that a plan file becomes. */
            planTarget: components["schemas"]["RunPlanTarget"] | null;
            fileName: string;
            /**
             * @description refused: there are faults; refused, cancelled and failed: nothing is saved. Nothing changes after the last four.
             * @enum {string}
             */
            state: "waiting" | "reading" | "taking-over" | "done" | "refused" | "cancelled" | "failed";
            /**
             * @description What is counted: rows while it reads, then what goes into the registers.
             * @enum {string|null}
             */
            phase: "rows" | "people" | "forces" | "projects" | "tasks" | null;
            done: number;
            /** @description null: not known yet. */
            total: number | null;
            cancelAsked: boolean;
            /**
             * @description Of a failed run: every attempt ended in an error, or none of the processes that tried it lived to the end.
             * @enum {string|null}
             */
            failure: "error" | "worker-ended" | null;
            /** @description It was over half a year ago, and its report is not kept any more. */
            reportForgotten: boolean;
            askedBy: string;
            /** @description Asked for by the reader, who alone can ask for the same files again. */
            own: boolean;
            /**
             * Format: date-time
             * @description By the office's clock, as the other times.
             */
            askedAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description Of a run that is done or refused, for half a year. */
            report: components["schemas"]["LedgerImportReport"] | null;
        };
        LedgerImportReport: {
            /** @description null: the file could not be read. */
            title: string | null;
            /** Format: date */
            filingDate: string | null;
            counts: components["schemas"]["ImportCounts"];
            /** @description Empty when there is a fault: nothing is taken over. */
            items: components["schemas"]["ImportedItem"][];
            faults: components["schemas"]["ImportFault"][];
            remarks: components["schemas"]["ImportRemark"][];
            /**
             * Format: uuid
             * @description The line in the history; null when nothing was changed.
             */
            importId: string | null;
        };
        ImportedItem: {
            /** @enum {string} */
            kind: "unit" | "group-unit" | "post" | "leave" | "hand-over" | "force" | "project" | "task" | "link";
            /**
             * @description Removed are links only.
             * @enum {string}
             */
            outcome: "created" | "changed" | "removed" | "unchanged";
            code: string;
            title: string;
            /** @description null: people.json or a plan file brings it, or the report is older than the names of sheets in it. */
            sheet: string | null;
            /** @description Of the ledger or the plan; of a link the row of its successor. */
            row: number | null;
            /** @description Excel's letter: that of its code, of its name where there are no codes, or of the predecessors. */
            column: string | null;
        };
        ImportFault: {
            /** @enum {string} */
            file: "ledger" | "people" | "plan";
            /** @description null: it concerns the whole file, or people.json. */
            sheet: string | null;
            row: number | null;
            /** @description Excel's letter. */
            column: string | null;
            code: string;
            reason: string;
            remedy: string;
        };
        ImportRemark: {
            /** @enum {string} */
            file: "ledger" | "people" | "plan";
            /** @description null: it concerns the whole file, or people.json. */
            sheet: string | null;
            row: number | null;
            /** @description Excel's letter. */
            column: string | null;
            kind: string;
            /** @enum {string|null} */
            treatment: "honoured" | "approximated" | "ignored" | null;
            text: string;
        };
        LedgerOutQuery: {
            /**
             * Format: uuid
             * @description Only the projects of this task force.
             */
            force?: string;
            /**
             * Format: uuid
             * @description Only the projects of which this post is the leader in charge.
             */
            leader?: string;
            /**
             * Format: uuid
             * @description Only this project, be it closed.
             */
            project?: string;
            /**
             * @description Of headings and texts; left out: as the browser asks.
             * @enum {string}
             */
            language?: "zh-CN" | "en";
        };
        OwnCalendarFeed: {
            /**
             * Format: date-time
             * @description null: there is none.
             */
            openedAt: string | null;
        };
        OpenedCalendarFeed: {
            /** @description Of the feed, with its secret; shown this once. */
            path: string;
            /** Format: date-time */
            openedAt: string;
        };
        ItemLedger: {
            /** Format: uuid */
            taskId: string;
            /** @description Its code. */
            task: string;
            /**
             * @description Why items are not worked on; null: they are.
             * @enum {string|null}
             */
            rests: "accepted" | "cancelled" | "suspended" | "not-running" | "summary" | null;
            /** @description The reader may set it up, and write items down. */
            mayKeep: boolean;
            /** @description Null: the task has none. */
            ledger: {
                title: string;
                unit: string;
                rectification: boolean;
                /** @enum {string|null} */
                statutory: "petition.told" | "petition.not-ours" | "petition.finish" | "petition.extension" | "petition.review-request" | "petition.review" | "petition.second-request" | "petition.second-review" | "hotline.finish" | "hotline.extension" | "hotline.not-ours" | "hotline.complaint" | "hotline.complaint-extension" | "fire.served" | "fire.re-check" | "safety.re-check" | "safety.file" | "safety.extension-answer" | null;
                columns: components["schemas"]["ItemColumn"][];
                changedBy: string;
                /** Format: date */
                changedOn: string;
                version: number;
            } | null;
            counts: {
                /** @description Without those that were removed. */
                total: number;
                /** @description Done or closed: the progress of the task. */
                done: number;
                overdue: number;
                states: {
                    open: number;
                    done: number;
                    found: number;
                    rectified: number;
                    closed: number;
                    removed: number;
                };
            };
        };
        ItemColumn: {
            /** @description Stays when the title changes. */
            key: string;
            title: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "choice";
            /** @description Of a choice, in their order. */
            choices: string[];
        };
        ItemLedgerSetUp: {
            title: string;
            /** @description What is counted: 家, 处, 户. */
            unit: string;
            /** @description Items are rectified and re-inspected, not only done. */
            rectification: boolean;
            /**
             * @description The term of law from the day of discovery to the deadline.
             * @default null
             * @enum {string|null}
             */
            statutory: "petition.told" | "petition.not-ours" | "petition.finish" | "petition.extension" | "petition.review-request" | "petition.review" | "petition.second-request" | "petition.second-review" | "hotline.finish" | "hotline.extension" | "hotline.not-ours" | "hotline.complaint" | "hotline.complaint-extension" | "fire.served" | "fire.re-check" | "safety.re-check" | "safety.file" | "safety.extension-answer" | null;
            /** @default [] */
            columns: components["schemas"]["NewItemColumn"][];
            /**
             * @description As last read; null: there was no ledger.
             * @default null
             */
            version: number | null;
        };
        NewItemColumn: {
            /** @description Stays when the title changes. */
            key: string;
            title: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "choice";
            /**
             * @description Of a choice, in their order.
             * @default []
             */
            choices: string[];
        };
        LedgerItemsOutQuery: {
            /** @enum {string} */
            language?: "zh-CN" | "en";
        };
        LedgerItemsFile: {
            /**
             * Format: uuid
             * @description A workbook, uploaded before by POST /api/files.
             */
            fileId: string;
        };
        LedgerItemsImport: {
            sheet: string;
            counts: {
                created: number;
                changed: number;
                unchanged: number;
            };
            /** @description What is created or changed among the first thousand; empty when there is a fault. */
            items: {
                /** @enum {string} */
                outcome: "created" | "changed" | "unchanged";
                row: number;
                number: string;
                name: string;
                /** @description What is another than before. */
                fields: string[];
            }[];
            faults: {
                sheet: string | null;
                row: number | null;
                /** @description Excel's letter. */
                column: string | null;
                code: string;
                reason: string;
                remedy: string;
            }[];
            remarks: {
                sheet: string | null;
                row: number | null;
                /** @description Excel's letter. */
                column: string | null;
                kind: string;
                text: string;
            }[];
        };
        LedgerItemsQuery: {
            /** @default 1 */
            page: number;
            /** @default 50 */
            size: number;
            /** @description One state, or several; left out: all but those that were removed. */
            state?: ("open" | "done" | "found" | "rectified" | "closed" | "removed") | ("open" | "done" | "found" | "rectified" | "closed" | "removed")[];
            /** @description In number, name, place, grid or remark. */
            q?: string;
            /**
             * Format: uuid
             * @description Id of the unit whose post answers for it.
             */
            unit?: string;
            /** @description In the words, or in the title of the post. */
            responsible?: string;
            /** @enum {string} */
            overdue?: "true" | "false";
        };
        LedgerItemPage: {
            items: components["schemas"]["LedgerItem"][];
            page: number;
            size: number;
            total: number;
        };
        LedgerItem: {
            /** Format: uuid */
            id: string;
            number: string;
            name: string;
            place: string;
            grid: string;
            responsible: string;
            /** Format: uuid */
            responsiblePostId: string | null;
            /** @description Title of the post that answers for it. */
            post: string | null;
            /** Format: date */
            foundOn: string | null;
            /** Format: date */
            deadline: string | null;
            /** @description The oldest first. */
            formerDeadlines: string[];
            /** @enum {string} */
            state: "open" | "done" | "found" | "rectified" | "closed" | "removed";
            overdue: boolean;
            failedInspections: number;
            /** Format: date */
            rectifiedOn: string | null;
            /** Format: date */
            closedOn: string | null;
            remark: string;
            custom: Record<string, never>;
            version: number;
            /** @description What the reader may do with it now. */
            may: ("finish" | "undo" | "rectify" | "close" | "fail" | "reopen" | "remove")[];
        };
        NewLedgerItem: {
            /**
             * @description Null: the next one.
             * @default null
             */
            number: string | null;
            name: string;
            /** @default  */
            place: string;
            /** @default  */
            grid: string;
            /**
             * @description In words.
             * @default
             */
            responsible: string;
            /** Format: uuid */
            responsiblePostId?: string | null;
            /** Format: date */
            foundOn?: string | null;
            /**
             * Format: date
             * @description Null: by the rule of the ledger, if it has one.
             */
            deadline?: string | null;
            /** @default  */
            remark: string;
            /**
             * @description By the keys of the ledger’s own columns.
             * @default {}
             */
            custom: {
                [key: string]: string | number;
            };
        };
        LedgerItemHistory: {
            item: components["schemas"]["LedgerItem"];
            changes: {
                /** @description Of the item after it. */
                version: number;
                /** @enum {string} */
                kind: "add" | "edit" | "import" | "finish" | "undo" | "rectify" | "close" | "fail" | "reopen" | "remove";
                /** Format: date-time */
                changedAt: string;
                /** Format: date */
                changedOn: string;
                changedBy: string;
                /** @enum {string|null} */
                fromState: "open" | "done" | "found" | "rectified" | "closed" | "removed" | null;
                /** @enum {string} */
                toState: "open" | "done" | "found" | "rectified" | "closed" | "removed";
                reason: string;
                details: {
                    field: string;
                    before: string;
                    after: string;
                }[];
            }[];
        };
        LedgerItemsChange: {
            items: {
                /** Format: uuid */
                id: string;
                version: number;
            }[];
            /** @enum {string} */
            verb?: "finish" | "undo" | "rectify" | "close" | "fail" | "reopen" | "remove";
            /**
             * Format: date
             * @description On which day it was done or rectified; left out: today.
             */
            on?: string;
            /** @description Of what is taken back, fails, is found again or removed. */
            reason?: string;
            /** Format: date */
            deadline?: string;
            /** Format: uuid */
            responsiblePostId?: string;
            remark?: string;
        };
        LedgerItemCorrection: {
            number: string;
            name: string;
            /** @default  */
            place: string;
            /** @default  */
            grid: string;
            /**
             * @description In words.
             * @default
             */
            responsible: string;
            /** Format: uuid */
            responsiblePostId?: string | null;
            /** Format: date */
            foundOn?: string | null;
            /**
             * Format: date
             * @description Null: by the rule of the ledger, if it has one.
             */
            deadline?: string | null;
            /** @default  */
            remark: string;
            /**
             * @description By the keys of the ledger’s own columns.
             * @default {}
             */
            custom: {
                [key: string]: string | number;
            };
            /** @description As last read. */
            version: number;
        };
        SampleState: {
            /**
             * @description `begun`: loading was broken off and can be completed; `used`: there are accounts, so nothing can be loaded.
             * @enum {string}
             */
            state: "empty" | "begun" | "loading" | "used";
            progress: {
                /** @enum {string} */
                step: "clock" | "ledger" | "accounts" | "plans";
                done: number;
                /** @description 0: the parts of this step are not counted. */
                total: number;
            } | null;
        };
        SampleRequest: {
            /**
             * @description In which the accounts see the product; left out, that of the settings.
             * @enum {string}
             */
            language?: "zh-CN" | "en";
        };
        SampleLogIns: {
            /** @description Desk, heads, leaders, scoring, administrators, staff. The passwords are told this once. */
            logIns: {
                name: string;
                password: string;
                post: string;
                unit: string;
                roles: string[];
            }[];
        };
        HappeningsQuery: {
            /**
             * Format: date-time
             * @description Moment of the office after which to list.
             */
            from: string;
            /**
             * Format: date-time
             * @description Moment of the office up to which to list.
             */
            to: string;
        };
        Happenings: {
            lights: {
                /** Format: date-time */
                at: string;
                /** Format: uuid */
                taskId: string;
                code: string;
                name: string;
                project: string;
                /** @enum {string} */
                before: "red" | "yellow" | "green" | "done";
                /** @enum {string} */
                light: "red" | "yellow" | "green" | "done";
                /** @description Text `map.why.<because>`. */
                because: string;
                params: Record<string, never>;
            }[];
            messages: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                channel: "email" | "sms";
                /** @enum {string} */
                state: "planned" | "leased" | "handed" | "delivered" | "failed" | "unknown" | "suppressed";
                post: string;
                subjects: {
                    stage: string;
                    rung: string;
                    /** Format: date */
                    due: string | null;
                    /** @description Of a task; null for what is not about one. */
                    code: string | null;
                    name: string | null;
                    /** @description The post on leave for which the reader stands in. */
                    insteadOf: string | null;
                }[];
            }[];
            /** @description Months that came to their end; `locked`: their points have been posted by now. */
            months: {
                month: string;
                locked: boolean;
                entries: number;
                /** @description Hundredths. */
                points: number;
            }[];
        };
        Problem: {
            /** @description URI reference that names the kind of problem; `about:blank` is never used. */
            type: string;
            title: string;
            status: number;
            /** @description Reason and remedy in one text. */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @description The rule that refused. */
            code: string;
            reason: string;
            remedy: string;
            /** @description To be quoted to the administrator; the log and the audit trail carry it. */
            correlationId: string;
            errors?: components["schemas"]["FieldFault"][];
        };
        FieldFault: {
            /** @description Path of the field, such as `roles.0`. */
            field: string;
            code: string;
            reason: string;
            remedy: string;
        };
    };
    responses: {
        /** @description Refused. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Audit.list": {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Items on a page. */
                size?: number;
                /** @description Field to sort by; a minus before it sorts descending. */
                sort?: "at" | "-at";
                /** @description The exact action. */
                action?: string;
                /** @description An account's id, or a part of a name. */
                actor?: string;
                /** @description `kind`, or `kind:id`. */
                subject?: string;
                result?: "done" | "refused";
                /** @description Everything that one request set in motion. */
                correlationId?: string;
                /** @description A local date (from its beginning in the office's time zone), or an instant. */
                from?: string;
                /** @description A local date (up to its end), or an instant (not included). */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Audit.actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Audit.verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Live.stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events, named by topic. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Files.upload": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Files.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DeadLetter.list": {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Items on a page. */
                size?: number;
                /** @description Field to sort by; a minus before it sorts descending. */
                sort?: "diedAt" | "-diedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DeadLetter.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the letter. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetail"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DeadLetter.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The number of the letter. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Jobs.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Ticks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TickList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Clock.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Clock.advance": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The date to go to, a local date of the office.
                     */
                    to: string;
                    /** @description The time of that day, 16:00; left out: the time that it is now. */
                    at?: string;
                } | {
                    /** @description So many calendar days ahead. */
                    days: number;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Clock.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "FirstRun.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstRun"];
                };
            };
            400: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "FirstRun.complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    systemAdministrator: {
                        /** @description Letters, digits, and `. _ - @` between them; unique whatever the case. */
                        name: string;
                        displayName: string;
                        password: string;
                    };
                    securityAdministrator: {
                        /** @description Letters, digits, and `. _ - @` between them; unique whatever the case. */
                        name: string;
                        displayName: string;
                        password: string;
                    };
                    /** @enum {string} */
                    language?: "zh-CN" | "en";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstRun"];
                };
            };
            400: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Session.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Session.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Me.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Me.changePassword": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Me.changeLanguage": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language: "zh-CN" | "en";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.list": {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Items on a page. */
                size?: number;
                /** @description Field to sort by; a minus before it sorts descending. */
                sort?: "name" | "-name" | "displayName" | "-displayName" | "createdAt" | "-createdAt" | "lastLogInAt" | "-lastLogInAt";
                /** @description Part of the name, the display name or the e-mail address. */
                search?: string;
                state?: "active" | "locked" | "deactivated";
                role?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Letters, digits, and `. _ - @` between them; unique whatever the case. */
                    name: string;
                    displayName: string;
                    /** Format: email */
                    email?: string;
                    roles: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Accounts.setRoles": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: string[];
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AccountState.lock": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AccountState.unlock": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AccountState.reset": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AccountState.deactivate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AccountState.reactivate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Roles.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Office.units": {
        parameters: {
            query?: {
                /** @description With those that are no more. */
                retired?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Structure.addUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "internal" | "community" | "stationed";
                    /**
                     * Format: uuid
                     * @description The unit above it.
                     */
                    parentId: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCreated"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Office.posts": {
        parameters: {
            query?: {
                /** @description Who held each post on that day; left out: who holds it now. */
                on?: string;
                /** @description With those that are no more. */
                retired?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Structure.addPost": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** Format: uuid */
                    unitId: string;
                    /**
                     * Format: email
                     * @default null
                     */
                    email?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /**
                     * @default zh-CN
                     * @enum {string}
                     */
                    language?: "zh-CN" | "en";
                    /**
                     * @description Asked when a task names the unit only; whoever was it before is it no more.
                     * @default false
                     */
                    contact?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCreated"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Office.held": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldingList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Office.holder": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Log-in name; null leaves the post vacant. */
                    account: string | null;
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Structure.putUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "internal" | "community" | "stationed";
                    /**
                     * Format: uuid
                     * @description The unit above it.
                     */
                    parentId: string | null;
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Structure.putPost": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** Format: uuid */
                    unitId: string;
                    /**
                     * Format: email
                     * @default null
                     */
                    email?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /**
                     * @default zh-CN
                     * @enum {string}
                     */
                    language?: "zh-CN" | "en";
                    /**
                     * @description Asked when a task names the unit only; whoever was it before is it no more.
                     * @default false
                     */
                    contact?: boolean;
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Calendar.read": {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeCalendar"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Calendar.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "holiday";
                    name: string;
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                } | {
                    /** @enum {string} */
                    kind: "workday";
                    name: string;
                    /** @description Left out: those of an ordinary day. */
                    hours?: {
                        from: string;
                        to: string;
                    }[];
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Calendar.withdraw": {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Leave.list": {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Leave.grant": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    postId: string;
                    /** Format: date */
                    from: string;
                    /**
                     * Format: date
                     * @description Included.
                     */
                    to: string;
                    /** Format: uuid */
                    substitutePostId?: string;
                    reason: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveCreated"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Leave.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Statutory.rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatutoryRuleList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Statutory.deadline": {
        parameters: {
            query: {
                /** @description What has to be done in time. */
                rule: "petition.told" | "petition.not-ours" | "petition.finish" | "petition.extension" | "petition.review-request" | "petition.review" | "petition.second-request" | "petition.second-review" | "hotline.finish" | "hotline.extension" | "hotline.not-ours" | "hotline.complaint" | "hotline.complaint-extension" | "fire.served" | "fire.re-check" | "safety.re-check" | "safety.file" | "safety.extension-answer";
                /** @description The day of the event, which is not counted. */
                from: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatutoryDeadline"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskForce.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskForceList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskForce.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskForce"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskForce.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it is there for. */
                    charter: string;
                    /** @description In their order. They are named; the head has the say. */
                    deputyPostIds: string[];
                    /** Format: uuid */
                    liaisonPostId: string | null;
                    memberPostIds: string[];
                    supportingUnitIds: string[];
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskForce"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Project.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Project.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    title: string;
                    /**
                     * @description A key project, or key work.
                     * @default project
                     * @enum {string}
                     */
                    kind?: "project" | "work";
                    /** @description Code of its task force. */
                    force: string;
                    /**
                     * Format: date
                     * @description The last day, included; a day of rest is kept as given.
                     */
                    endDate: string;
                    /** @description The document, as written. */
                    endDateSource: string;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    endDateSourceKind?: "superior" | "meeting" | "letter" | "instruction" | "counted-back" | "other" | null;
                    /** @default null */
                    goal?: string | null;
                    /**
                     * @description Acceptance standard.
                     * @default null
                     */
                    standard?: string | null;
                    /**
                     * @description How much is to be done; each goal with a name of its own.
                     * @default []
                     */
                    quantityGoals?: {
                        name: string;
                        target: number;
                        unit: string;
                    }[];
                    /** @default null */
                    place?: string | null;
                    /** @default null */
                    grid?: string | null;
                    /**
                     * @description In fen.
                     * @default null
                     */
                    budgetFen?: number | null;
                    /** @default null */
                    budgetNote?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Project.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Project.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /**
                     * @description A key project, or key work.
                     * @default project
                     * @enum {string}
                     */
                    kind?: "project" | "work";
                    /** @description Code of its task force. */
                    force: string;
                    /**
                     * Format: date
                     * @description The last day, included; a day of rest is kept as given.
                     */
                    endDate: string;
                    /** @description The document, as written. */
                    endDateSource: string;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    endDateSourceKind?: "superior" | "meeting" | "letter" | "instruction" | "counted-back" | "other" | null;
                    /** @default null */
                    goal?: string | null;
                    /**
                     * @description Acceptance standard.
                     * @default null
                     */
                    standard?: string | null;
                    /**
                     * @description How much is to be done; each goal with a name of its own.
                     * @default []
                     */
                    quantityGoals?: {
                        name: string;
                        target: number;
                        unit: string;
                    }[];
                    /** @default null */
                    place?: string | null;
                    /** @default null */
                    grid?: string | null;
                    /**
                     * @description In fen.
                     * @default null
                     */
                    budgetFen?: number | null;
                    /** @default null */
                    budgetNote?: string | null;
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Project.changeEndDate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The last day, included; a day of rest is kept as given.
                     */
                    endDate: string;
                    /** @description Where it comes from. */
                    source: string;
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "PlanState.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    opinion?: string;
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "PlanState.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "PlanState.return": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    opinion: string;
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "PlanState.reopen": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    opinion: string;
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Task.mine": {
        parameters: {
            query?: {
                /** @description Only tasks with this tag. */
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTasks"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Task.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Task.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reportId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskWork.sign": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskWork.report": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a task that counts no quantity; 100 asks the head to accept. */
                    percent?: number;
                    /** @description Done so far, in the unit of the task. */
                    quantity?: number;
                    /**
                     * @description An earlier report said too much: only then may progress go back.
                     * @default false
                     */
                    correction?: boolean;
                    /** @default  */
                    remark?: string;
                    /** @description Files uploaded by the reporter: photos, papers. */
                    fileIds?: string[];
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskWork.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskWork.return": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskParticulars.particulars": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Among its siblings; null: by its duration. */
                    weight: number | null;
                    tags: string[];
                    /** @description A report of 100 percent needs a file. */
                    evidenceRequired: boolean;
                    /** @description What must be there before it is done, in order; named by id, an item keeps its tick. */
                    checklist: {
                        /** Format: uuid */
                        id?: string;
                        words: string;
                    }[];
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskParticulars.tick": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    done: boolean;
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskExtension.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenTaskExtensions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskExtension.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The exact day asked for, included.
                     */
                    due: string;
                    /** @description Why the work cannot be done in time. */
                    cause: string;
                    /** @description How far it is. */
                    progress: string;
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskExtension.refuse": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskExtension.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskStanding.block": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "outside-approval" | "other-unit";
                    /** @description What is awaited, and from whom. */
                    awaits: string;
                    /** Format: date */
                    expectedUntil?: string | null;
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskStanding.unblock": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskStanding.suspend": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskStanding.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskStanding.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskRecognition.recognise": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                blockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TaskRecognition.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                blockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description As last read; a change by somebody else meanwhile is refused, and the answer tells what it was. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "PlanChange.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is left out of a task stays as it is. */
                    tasks?: {
                        code: string;
                        name?: string;
                        standard?: string | null;
                        /**
                         * Format: uuid
                         * @description Id of a post; null: the head of the force is asked.
                         */
                        owner?: string | null;
                        coOwners?: string[];
                        /** @description Remaining working days, as estimated today. */
                        durationDays?: number;
                        /**
                         * Format: date
                         * @description It cannot begin before this day; null: no such day.
                         */
                        notBefore?: string | null;
                        /**
                         * Format: date
                         * @description It has to be over by the end of this day; null: no such day.
                         */
                        mustFinishBy?: string | null;
                        /** @description Of a new task: the summary above it. */
                        parent?: string;
                        /** @description As last read; left out, the task is new. */
                        version?: number;
                    }[];
                    /**
                     * @description Links that are new, or have another lag.
                     * @default []
                     */
                    links?: {
                        from: string;
                        to: string;
                        /** @enum {string} */
                        type: "FS" | "SS" | "FF" | "SF";
                        /** @description Working days; negative for a lead. */
                        lagDays: number;
                    }[];
                    /** @default [] */
                    removedLinks?: {
                        from: string;
                        to: string;
                        /** @enum {string} */
                        type: "FS" | "SS" | "FF" | "SF";
                    }[];
                    reason: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "PlanClosing.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What came of it. */
                    summary: string;
                    /** @description Of the project, as last read. */
                    version: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "HandOver.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "HandOver.plan": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The post that nobody holds from that day on.
                     */
                    post: string;
                    /**
                     * Format: uuid
                     * @description The post that takes over.
                     */
                    successor: string;
                    /**
                     * Format: date
                     * @description The first day on which nobody holds it; today: at once.
                     */
                    leavesOn: string;
                    /** @default  */
                    remark?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOver"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "HandOver.preview": {
        parameters: {
            query: {
                /** @description The post that nobody holds from that day on. */
                post: string;
                /** @description The post that takes over. */
                successor: string;
                /** @description The first day on which nobody holds it; today: at once. */
                leavesOn: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverPreview"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "HandOver.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Retirement.post": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Retirement.unit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As last read; a change by somebody else meanwhile is refused. */
                    version: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Schedule.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Schedule.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPreview"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Schedule.approve": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the project, as last read; a change by somebody else meanwhile is refused. */
                    seenVersion: number;
                    /** @description Of whoever approves; the history of the plan keeps it. */
                    opinion?: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Schedule.extend": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The new last day, included; a day of rest is kept as given.
                     */
                    endDate: string;
                    /** @description The decision that allows it, as the plan shows it from then on. */
                    source: string;
                    /**
                     * @description The decision gives overdue tasks a new due date too; they stay marked as late once.
                     * @default false
                     */
                    overdueToo?: boolean;
                    /** @description Of the project, as last read; a change by somebody else meanwhile is refused. */
                    seenVersion: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Plan.changes": {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Items on a page. */
                size?: number;
                /** @description Field to sort by; a minus before it sorts descending. */
                sort?: "number" | "-number";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleChanges"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Plan.tryOut": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Left out: as it is.
                     */
                    endDate?: string;
                    /** @default [] */
                    durations?: {
                        /** @description Of a task. */
                        task: string;
                        /** @description Remaining working days. */
                        days: number;
                    }[];
                    /**
                     * @description Links that would be new, or have another lag.
                     * @default []
                     */
                    links?: {
                        /** @description Of a task. */
                        from: string;
                        /** @description Of a task. */
                        to: string;
                        /** @enum {string} */
                        type: "FS" | "SS" | "FF" | "SF";
                        lagDays: number;
                    }[];
                    /** @default [] */
                    removedLinks?: {
                        /** @description Of a task. */
                        from: string;
                        /** @description Of a task. */
                        to: string;
                        /** @enum {string} */
                        type: "FS" | "SS" | "FF" | "SF";
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedPlan"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Plan.preview": {
        parameters: {
            query?: {
                overdueToo?: "true" | "false";
                /** @description As if that were the end date. */
                endDate?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Plan.revise": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The decision that allows it. */
                    reason: string;
                    /**
                     * @description The decision gives overdue tasks a new due date too; they stay marked as late once.
                     * @default false
                     */
                    overdueToo?: boolean;
                    /** @description Of the project, as last read; a change by somebody else meanwhile is refused. */
                    seenVersion: number;
                    /**
                     * Format: date
                     * @description Another end date, earlier or later, from today on; left out: as it is.
                     */
                    endDate?: string;
                    /** @description Another goal; left out: as it is. */
                    goal?: string | null;
                    /** @description Another acceptance standard; left out: as it is. */
                    standard?: string | null;
                    /** @description All quantity goals as they are to be; left out: as they are. */
                    quantityGoals?: {
                        name: string;
                        target: number;
                        unit: string;
                    }[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Extension.effect": {
        parameters: {
            query: {
                /** @description The day until which the task would take. */
                due: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionEffect"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Extension.grant": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day that was asked for, or an earlier one.
                     */
                    due: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtendedTask"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Extension.extendLate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The new due date, included.
                     */
                    due: string;
                    /** @description Why the work was not done in time. */
                    cause: string;
                    /** @description How far it is. */
                    progress: string;
                    /** @description Why the rule is set aside; the audit trail keeps it. */
                    reason: string;
                    /** @description Of the task, as last read. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtendedTask"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Template.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Template.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    nameEn?: string;
                    /** @description What it is for, and which end date it is counted back from. */
                    purpose: string;
                    steps: components["schemas"]["NewTemplateStep"][];
                    links: components["schemas"]["NewTemplateLink"][];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Template.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Template.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    nameEn?: string;
                    /** @description What it is for, and which end date it is counted back from. */
                    purpose: string;
                    steps: components["schemas"]["NewTemplateStep"][];
                    links: components["schemas"]["NewTemplateLink"][];
                    /** @description Of the template, as last read; a change by somebody else meanwhile is refused. */
                    version: number;
                    /** @description Why. */
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Template.readVersion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Template.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the template, as last read; a change by somebody else meanwhile is refused. */
                    version: number;
                    /** @description Where the end dates come from. */
                    endDateSource: string;
                    projects: components["schemas"]["TemplateProject"][];
                    /**
                     * @description Task forces that are made with them.
                     * @default []
                     */
                    forces?: components["schemas"]["TemplateForce"][];
                    /** @description End dates of the projects that name none, in their order. */
                    stagger?: {
                        /** Format: date */
                        firstEndDate: string;
                        /** @description By so many working days each next project ends later. */
                        workingDays: number;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedTemplate"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Template.apply": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the template, as last read; a change by somebody else meanwhile is refused. */
                    version: number;
                    /** @description Where the end dates come from. */
                    endDateSource: string;
                    projects: components["schemas"]["TemplateProject"][];
                    /**
                     * @description Task forces that are made with them.
                     * @default []
                     */
                    forces?: components["schemas"]["TemplateForce"][];
                    /** @description End dates of the projects that name none, in their order. */
                    stagger?: {
                        /** Format: date */
                        firstEndDate: string;
                        /** @description By so many working days each next project ends later. */
                        workingDays: number;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedTemplate"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Reminders.list": {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Items on a page. */
                size?: number;
                /** @description Field to sort by; a minus before it sorts descending. */
                sort?: "plannedAt" | "-plannedAt" | "handedAt" | "-handedAt";
                state?: "planned" | "leased" | "handed" | "delivered" | "failed" | "unknown" | "suppressed";
                channel?: "email" | "sms";
                /** @description Part of the reader's post, the subject or a task's code. */
                search?: string;
                /** @description Planned on this day or later. */
                from?: string;
                /** @description Planned on this day or earlier. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Reminders.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Reminders.suppress": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why the message is not to be sent any more; it is kept in the audit trail. */
                    reason: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Reminders.resend": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Reminders.mine": {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Items on a page. */
                size?: number;
                /** @description Field to sort by; a minus before it sorts descending. */
                sort?: "plannedAt" | "-plannedAt" | "handedAt" | "-handedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMessagePage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ScoreMonths.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreMonths"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ScoreMonths.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Year and month: 2018-07. */
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreMonth"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ScoreMonths.draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Year and month: 2018-07. */
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreMonth"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ScoreMonths.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Year and month: 2018-07. */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The draft that was seen; another one meanwhile is refused. */
                    round: number;
                    /**
                     * @description Entries that are not to be posted with this month, and why. The next month proposes them again.
                     * @default []
                     */
                    leaveOut?: {
                        key: string;
                        because: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreMonth"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ScoreMonths.lock": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Year and month: 2018-07. */
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreMonth"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Scores.entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Year and month: 2018-07. */
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreEntries"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Scores.accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreAccounts"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Scores.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnScores"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Scores.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description First day of a month.
                     */
                    opensOn: string;
                    /**
                     * Format: date
                     * @description Last day of a month.
                     */
                    closesOn: string;
                    /** @description Hundredths with which each account opens; left out, the base of the rules. */
                    base?: number;
                    /** @description By which the rules of the period are approved: 洸街发〔2018〕12号. */
                    document: string;
                    /** Format: date */
                    approvedOn: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Evaluation.read": {
        parameters: {
            query?: {
                /** @description A locked month; left out, the last one. */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Map.read": {
        parameters: {
            query?: {
                /** @description Only this project. */
                project?: string;
                /** @description Only the projects of this task force. */
                force?: string;
                /** @description Only projects that show this light, or hold a task that does. */
                light?: "red" | "yellow" | "green" | "done";
                /** @description Only projects that hold a task with this tag, and of their tasks only these; with a light too, only those of them that show it. */
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BattleMap"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Map.tags": {
        parameters: {
            query?: {
                /** @description Only tasks of this task force. */
                force?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapTags"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Map.tagsOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskTags"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Ledger.dryRun": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The ledger as .xlsx or .xls, uploaded before by POST /api/files.
                     */
                    ledgerFileId?: string;
                    /**
                     * Format: uuid
                     * @description people.json: units, posts, leave and forces, where they are new.
                     */
                    peopleFileId?: string;
                    /**
                     * Format: uuid
                     * @description Instead of a ledger: a plan as Microsoft Project’s XML (MSPDI).
                     */
                    planFileId?: string;
                    /** @description The project that the plan file becomes. */
                    project?: components["schemas"]["PlanTarget"];
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedLedgerRun"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Ledger.list": {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Items on a page. */
                size?: number;
                /** @description Field to sort by; a minus before it sorts descending. */
                sort?: "importedAt" | "-importedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerImportPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Ledger.takeOver": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The ledger as .xlsx or .xls, uploaded before by POST /api/files.
                     */
                    ledgerFileId?: string;
                    /**
                     * Format: uuid
                     * @description people.json: units, posts, leave and forces, where they are new.
                     */
                    peopleFileId?: string;
                    /**
                     * Format: uuid
                     * @description Instead of a ledger: a plan as Microsoft Project’s XML (MSPDI).
                     */
                    planFileId?: string;
                    /** @description The project that the plan file becomes. */
                    project?: components["schemas"]["PlanTarget"];
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedLedgerRun"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Run.list": {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Items on a page. */
                size?: number;
                /** @description Field to sort by; a minus before it sorts descending. */
                sort?: "askedAt" | "-askedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerRunPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Run.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerRun"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Run.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerRun"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Out.workbook": {
        parameters: {
            query?: {
                /** @description Only the projects of this task force. */
                force?: string;
                /** @description Only the projects of which this post is the leader in charge. */
                leader?: string;
                /** @description Only this project, be it closed. */
                project?: string;
                /** @description Of headings and texts; left out: as the browser asks. */
                language?: "zh-CN" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Out.planFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "CalendarFeed.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCalendarFeed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "CalendarFeed.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedCalendarFeed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "CalendarFeed.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "CalendarFeed.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of the feed, then `.ics`. */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ItemLedger.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemLedger"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ItemLedger.setUp": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @description What is counted: 家, 处, 户. */
                    unit: string;
                    /** @description Items are rectified and re-inspected, not only done. */
                    rectification: boolean;
                    /**
                     * @description The term of law from the day of discovery to the deadline.
                     * @default null
                     * @enum {string|null}
                     */
                    statutory?: "petition.told" | "petition.not-ours" | "petition.finish" | "petition.extension" | "petition.review-request" | "petition.review" | "petition.second-request" | "petition.second-review" | "hotline.finish" | "hotline.extension" | "hotline.not-ours" | "hotline.complaint" | "hotline.complaint-extension" | "fire.served" | "fire.re-check" | "safety.re-check" | "safety.file" | "safety.extension-answer" | null;
                    /** @default [] */
                    columns?: components["schemas"]["NewItemColumn"][];
                    /**
                     * @description As last read; null: there was no ledger.
                     * @default null
                     */
                    version?: number | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemLedger"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ItemLedger.complete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemLedger"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ItemWorkbook.workbook": {
        parameters: {
            query?: {
                language?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ItemWorkbook.dryRun": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description A workbook, uploaded before by POST /api/files.
                     */
                    fileId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerItemsImport"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ItemWorkbook.takeIn": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description A workbook, uploaded before by POST /api/files.
                     */
                    fileId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerItemsImport"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Item.list": {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                /** @description One state, or several; left out: all but those that were removed. */
                state?: ("open" | "done" | "found" | "rectified" | "closed" | "removed") | ("open" | "done" | "found" | "rectified" | "closed" | "removed")[];
                /** @description In number, name, place, grid or remark. */
                q?: string;
                /** @description Id of the unit whose post answers for it. */
                unit?: string;
                /** @description In the words, or in the title of the post. */
                responsible?: string;
                overdue?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerItemPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Item.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Null: the next one.
                     * @default null
                     */
                    number?: string | null;
                    name: string;
                    /** @default  */
                    place?: string;
                    /** @default  */
                    grid?: string;
                    /**
                     * @description In words.
                     * @default
                     */
                    responsible?: string;
                    /** Format: uuid */
                    responsiblePostId?: string | null;
                    /** Format: date */
                    foundOn?: string | null;
                    /**
                     * Format: date
                     * @description Null: by the rule of the ledger, if it has one.
                     */
                    deadline?: string | null;
                    /** @default  */
                    remark?: string;
                    /**
                     * @description By the keys of the ledger’s own columns.
                     * @default {}
                     */
                    custom?: {
                        [key: string]: string | number;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerItemHistory"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Item.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** @enum {string} */
                    verb?: "finish" | "undo" | "rectify" | "close" | "fail" | "reopen" | "remove";
                    /**
                     * Format: date
                     * @description On which day it was done or rectified; left out: today.
                     */
                    on?: string;
                    /** @description Of what is taken back, fails, is found again or removed. */
                    reason?: string;
                    /** Format: date */
                    deadline?: string;
                    /** Format: uuid */
                    responsiblePostId?: string;
                    remark?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemLedger"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Item.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerItemHistory"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Item.correct": {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again with the same key, the request is answered as before and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    name: string;
                    /** @default  */
                    place?: string;
                    /** @default  */
                    grid?: string;
                    /**
                     * @description In words.
                     * @default
                     */
                    responsible?: string;
                    /** Format: uuid */
                    responsiblePostId?: string | null;
                    /** Format: date */
                    foundOn?: string | null;
                    /**
                     * Format: date
                     * @description Null: by the rule of the ledger, if it has one.
                     */
                    deadline?: string | null;
                    /** @default  */
                    remark?: string;
                    /**
                     * @description By the keys of the ledger’s own columns.
                     * @default {}
                     */
                    custom?: {
                        [key: string]: string | number;
                    };
                    /** @description As last read. */
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerItemHistory"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Sample.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleState"];
                };
            };
            400: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Sample.load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description In which the accounts see the product; left out, that of the settings.
                     * @enum {string}
                     */
                    language?: "zh-CN" | "en";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleLogIns"];
                };
            };
            400: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Sample.list": {
        parameters: {
            query: {
                /** @description Moment of the office after which to list. */
                from: string;
                /** @description Moment of the office up to which to list. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Happenings"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}
