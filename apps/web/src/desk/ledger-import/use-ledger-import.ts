import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { LedgerFiles, LedgerRun } from '../../shared/api/models.js';
import { uploadFile } from '../../shared/api/upload-file.js';
import type { PlanTarget } from './plan-fields.js';

export type Chosen =
  | { readonly ledger: File; readonly people: File | undefined; readonly plan?: undefined }
  | { readonly plan: File; readonly project: PlanTarget };

/** A plan file is XML, whatever it is called; no workbook begins so. */
export async function isPlanFile(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  return /^[\s\uFEFF]*</.test(new TextDecoder(head[0] === 0xff ? 'utf-16le' : head[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(head));
}

/** What a run was asked for, to be asked for again. */
export function filesOf({ ledgerFileId, peopleFileId, planFileId, planTarget }: LedgerRun): LedgerFiles {
  if (planFileId && planTarget) {
    const { endDate, ...project } = planTarget;
    return { planFileId, project: endDate === null ? project : { ...project, endDate } };
  }
  return { ...(ledgerFileId ? { ledgerFileId } : {}), ...(peopleFileId ? { peopleFileId } : {}) };
}

/** In case an event of the server is lost. */
const LOOK_AGAIN_MS = 3000;

export function isLive({ state }: Pick<LedgerRun, 'state'>): boolean {
  return state === 'waiting' || state === 'reading' || state === 'taking-over';
}

/** Uploads the files and asks what taking them over would do. Answers the id of the run. */
export function useDryRun() {
  return useMutation({
    mutationFn: async (chosen: Chosen): Promise<string> =>
      (await answer(api.POST('/api/ledger/dry-runs', { body: await uploaded(chosen) }))).id,
  });
}

async function uploaded(chosen: Chosen): Promise<LedgerFiles> {
  if (chosen.plan) return { planFileId: await uploadFile(chosen.plan), project: chosen.project };
  const ledgerFileId = await uploadFile(chosen.ledger);
  return chosen.people ? { ledgerFileId, peopleFileId: await uploadFile(chosen.people) } : { ledgerFileId };
}

/** Asks for what was tried to be taken over. Answers the id of the run. */
export function useTakeOver() {
  return useMutation({
    mutationFn: async (body: LedgerFiles): Promise<string> => (await answer(api.POST('/api/ledger/imports', { body }))).id,
  });
}

/** Asks for the same as a run that failed. Answers the id of the new one. */
export function useAskAgain() {
  return useMutation({
    mutationFn: async (run: LedgerRun): Promise<string> => {
      const to = run.kind === 'import' ? '/api/ledger/imports' : '/api/ledger/dry-runs';
      return (await answer(api.POST(to, { body: filesOf(run) }))).id;
    },
  });
}

export function useCancel() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/ledger/runs/{id}/cancellation', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['ledger'] }),
  });
}

/** A run as it stands, kept up to date while it is under way. */
export function useRun(id: string | undefined) {
  const queries = useQueryClient();
  const run = useQuery({
    queryKey: ['ledger', 'run', id],
    queryFn: () => answer(api.GET('/api/ledger/runs/{id}', { params: { path: { id: id! } } })),
    enabled: id !== undefined,
    refetchInterval: ({ state: { data } }) => (data && isLive(data) ? LOOK_AGAIN_MS : false),
  });
  const taken = run.data?.kind === 'import' && run.data.state === 'done' ? run.data.id : undefined;
  useEffect(() => {
    // Everything that is shown may be another afterwards.
    if (taken !== undefined) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'run' });
  }, [taken, queries]);
  return run;
}
