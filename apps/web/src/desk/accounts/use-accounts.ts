import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import type { Account } from '../../shared/api/models.js';
import { type AddressQuery, pageOf } from '../../shared/ui/address-query.js';

const STATES: readonly Account['state'][] = ['active', 'locked', 'deactivated'];
const SORTS = ['name', '-name', 'displayName', '-displayName', 'lastLogInAt', '-lastLogInAt', 'createdAt', '-createdAt'] as const;

export function useAccounts(address: AddressQuery) {
  const { search, role } = address;
  const sort = SORTS.find((known) => known === address.sort) ?? 'name';
  const state = STATES.find((known) => known === address.state);
  const query = { page: pageOf(address), sort, ...(search && { search }), ...(state && { state }), ...(role && { role }) };
  return useQuery({
    queryKey: ['accounts', query],
    queryFn: () => answer(api.GET('/api/accounts', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useRoles() {
  return useQuery({ queryKey: ['roles'], queryFn: () => answer(api.GET('/api/roles')), staleTime: Number.POSITIVE_INFINITY });
}
