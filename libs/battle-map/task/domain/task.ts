/** What a head says about a complete report. */
export type Verdict = 'accepted' | 'returned';
