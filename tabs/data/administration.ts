/** What the settings page and the administration page read and send; fetched with them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SettingsEffect } from '#domain/settingsEffect';
import type { Leaving, Organisation } from '#contract/organisation';
import type { Choices } from '#contract/settings';
import { deliveriesAnswer, deliveryChanged, drift, health, organisation, organisationEffect, organisationHistory, organisationSaved, settingsAnswer, settingsEffect, settingsHistory, settingsSaved } from '../answers/administration';
import { rules } from '../answers/case';
import type { Api } from '../api';
import { useApp } from './appContext';

const sending = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });

/** Asked anew each time the page is opened: others may have saved since. */
function useAsked<T>(name: string, ask: (api: Api) => Promise<T>, enabled = true) {
  const { api } = useApp();
  return useQuery({ queryKey: ['administration', name], queryFn: () => ask(api), enabled, refetchOnMount: 'always' });
}

export const useSettings = () => useAsked('settings', (api) => api.call(settingsAnswer, 'settings'));
export const useSettingsHistory = () => useAsked('history', (api) => api.call(settingsHistory, 'settings/history'));
export const useOrganisation = () => useAsked('organisation', (api) => api.call(organisation, 'organisation'));
export const useOrganisationHistory = (before?: number) => useAsked(`organisationHistory${before ?? ''}`, (api) => api.call(organisationHistory, `organisation/history${before === undefined ? '' : `?before=${before}`}`));
export const useAllRules = () => useAsked('rules', (api) => api.call(rules, 'rules'));
export const useDrift = () => useAsked('drift', (api) => api.call(drift, 'drift'));
export const useHealth = () => useAsked('health', (api) => api.call(health, 'health'));
export const useDeliveries = () => useAsked('deliveries', (api) => api.call(deliveriesAnswer, 'deliveries'));

function useSending<I, A>(send: (api: Api, input: I) => Promise<A>) {
  const { api } = useApp();
  const client = useQueryClient();
  return useMutation({ mutationFn: (input: I) => send(api, input), onSuccess: () => client.invalidateQueries({ queryKey: ['administration'] }) });
}

export const useSaveSettings = () => useSending((api, change: { version: number; settings: Choices }) => api.call(settingsSaved, 'settings', sending(change)));
interface SentOrganisation { version: number; organisation: Organisation }
/** Names and rights elsewhere in the tab come from the organisation too. */
export function useSaveOrganisation() {
  const { api } = useApp();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: SentOrganisation & { confirmed: Leaving[] }) => api.call(organisationSaved, 'organisation', sending(change)),
    onSuccess: () => Promise.all([['administration'], ['directory'], ['me']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
export function useForeseeOrganisation() {
  const { api } = useApp();
  return useMutation({ mutationFn: (sent: SentOrganisation) => api.call(organisationEffect, 'organisation/effect', sending(sent)) });
}
export const useHandleDelivery = () => useSending((api, { key, how }: { key: string; how: 'retry' | 'drop' }) => api.call(deliveryChanged, `deliveries/${key}/${how}`, sending({})));

export function useForesee() {
  const { api } = useApp();
  return useMutation({ mutationFn: (settings: Choices): Promise<SettingsEffect> => api.call(settingsEffect, 'settings/effect', sending({ settings })) });
}
