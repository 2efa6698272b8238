import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import type { ImportReport } from '../../shared/api/models.js';
import { uploadFile } from '../../shared/api/upload-file.js';

export interface Chosen {
  readonly ledger: File;
  readonly people: File | undefined;
}

interface Uploaded {
  readonly ledgerFileId: string;
  readonly peopleFileId?: string;
}

export interface Tried {
  readonly uploaded: Uploaded;
  readonly report: ImportReport;
}

/** Uploads the files and asks what taking them over would do. */
export function useDryRun() {
  return useMutation({
    mutationFn: async ({ ledger, people }: Chosen): Promise<Tried> => {
      const ledgerFileId = await uploadFile(ledger);
      const uploaded = people ? { ledgerFileId, peopleFileId: await uploadFile(people) } : { ledgerFileId };
      return { uploaded, report: await answer(api.POST('/api/ledger/dry-runs', { body: uploaded })) };
    },
  });
}

/** Everything that is shown may be another afterwards. */
export function useTakeOver() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (uploaded: Uploaded): Promise<ImportReport> => answer(api.POST('/api/ledger/imports', { body: uploaded })),
    onSuccess: () => queries.invalidateQueries(),
  });
}
