import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import { type AddressQuery, pageOf } from '../../shared/ui/address-query.js';

export const AUDIT_FILTERS = ['actor', 'action', 'result', 'from', 'to', 'correlationId'] as const;

const RESULTS = ['done', 'refused'] as const;
const LONG_MS = 5 * 60_000;

export function useAudit(address: AddressQuery) {
  const { actor, action, from, to, correlationId } = address;
  const result = RESULTS.find((known) => known === address.result);
  const sort = address.sort === 'at' ? 'at' : '-at';
  const query = {
    page: pageOf(address),
    size: 50,
    sort,
    ...(actor && { actor }),
    ...(action && { action }),
    ...(result && { result }),
    ...(from && { from }),
    ...(to && { to }),
    ...(correlationId && { correlationId }),
  } as const;
  return useQuery({
    queryKey: ['audit', 'entries', query],
    queryFn: () => answer(api.GET('/api/audit', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useAuditActions() {
  return useQuery({ queryKey: ['audit', 'actions'], queryFn: () => answer(api.GET('/api/audit/actions')), staleTime: LONG_MS });
}

export function useAuditVerification() {
  return useQuery({ queryKey: ['audit', 'verification'], queryFn: () => answer(api.GET('/api/audit/verification')) });
}
