/** Who works here: three lists of one draft, which is foreseen, saved and undone as a whole. What was not saved waits in memory while the person looks elsewhere. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Organisation, OrganisationAnswer } from '#contract/organisation';
import { organisationChanges } from '#domain/organisation/changes';
import { organisationLists, type OrganisationList } from '#domain/organisation/document';
import { ApiError } from '../../../api';
import { useForeseeOrganisation, useOrganisation, useSaveOrganisation } from '../../../data/administration';
import { useNames } from '../../../data/names';
import { Busy } from '../../../parts/Busy';
import { Loading } from '../../../parts/Loading';
import { Failure } from '../../../parts/Notice';
import { useText } from '../../../text';
import { instantText } from '../../../text/format';
import { loadOrganisationTexts, type OrganisationTexts } from '../../../text/organisation';
import { isConflict, refusalText } from '../../../text/refusal';
import { faultsIn, type Faults } from '../faults';
import { useUnsaved } from '../useUnsaved';
import { changesIn, documentOf, draftOf, markOf, newRow, placeOf, rebased, withNew, withRow, type Draft, type DraftRow } from './model';
import { RowFields } from './RowFields';
import { perPage, RowList } from './RowList';
import { Conflict, Lines, OrganisationHistory } from './Told';
import { effectText, factsOf } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
  faint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  reports: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, scrollMarginBottom: '120px', ':empty': { display: 'none' } },
  search: { maxWidth: '420px' },
  list: { margin: '8px 0 0', paddingLeft: '20px' },
  bar: { position: 'sticky', bottom: 0, display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', padding: '12px 0', backgroundColor: tokens.colorNeutralBackground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, zIndex: 1 },
  told: { flexGrow: 1, flexBasis: '200px' },
});

export default function OrganisationSection({ readOnly }: { readOnly: boolean }) {
  const t = useText();
  const { data: words } = useQuery({ queryKey: ['organisationTexts', t.language], queryFn: () => loadOrganisationTexts(t.language), staleTime: Infinity });
  const { data, error, refetch } = useOrganisation();
  if (!data && error) return <Failure level={2} error={error} retry={() => void refetch()} />;
  return data && words ? <OrganisationForm answer={data} words={words} readOnly={readOnly} /> : <Loading bars={6} />;
}

interface Work { base: OrganisationAnswer; draft: Draft }
/** Outlives the page, and nothing else: names are kept in memory only. */
const workKey = ['organisationDraft'];
const begin = (base: OrganisationAnswer): Work => ({ base, draft: draftOf(base.organisation) });

function useWork(answer: OrganisationAnswer) {
  const client = useQueryClient();
  const [work, setWork] = useState(() => client.getQueryData<Work>(workKey) ?? begin(answer));
  const unsaved = changesIn(work.draft);
  useEffect(() => {
    client.setQueryDefaults(workKey, { gcTime: Infinity });
    if (unsaved > 0) client.setQueryData(workKey, work);
    else client.removeQueries({ queryKey: workKey });
  }, [client, work, unsaved]);
  useEffect(() => {
    if (unsaved === 0) setWork((now) => (answer.version > now.base.version ? begin(answer) : now));
  }, [answer, unsaved]);
  useUnsaved(unsaved > 0);
  return { ...work, unsaved, setWork };
}

interface Warned { personId: string; cases: number; da: string; en: string }
const warningsIn = (error: unknown): readonly Warned[] => (error instanceof ApiError && error.body.code === 'warningUnread' ? (error.body.details?.warnings as Warned[] | undefined) ?? [] : []);

interface Look { search: string; pages: Partial<Record<OrganisationList, number>>; open?: string }

function OrganisationForm({ answer, words: w, readOnly }: { answer: OrganisationAnswer; words: OrganisationTexts; readOnly: boolean }) {
  const t = useText();
  const s = useStyles();
  const names = useNames();
  const { refetch } = useOrganisation();
  const { base, draft, unsaved, setWork } = useWork(answer);
  const [look, setLook] = useState<Look>({ search: '', pages: {} });
  const [faults, setFaults] = useState<Faults>({});
  const [fresh, setFresh] = useState<OrganisationAnswer>();
  const [told, setTold] = useState('');
  const [wanted, setWanted] = useState<string>();
  const reports = useRef<HTMLDivElement>(null);
  const save = useSaveOrganisation();
  const foresee = useForeseeOrganisation();
  const document = documentOf(base.organisation.municipality, draft);
  const nameOf = useMemo(() => {
    const both = [base.organisation, document];
    const known = new Map(both.flatMap(({ people, teams, providers }) => [...people.map((p) => [p.personId, p.name] as const), ...teams.map((p) => [p.teamId, p.name] as const), ...providers.map((p) => [p.unitId, p.name] as const)]));
    return (id: string) => known.get(id) || id;
  }, [base, draft]);

  // A row that is led to may be drawn only after its page and its fields are.
  useEffect(() => {
    const place = wanted === undefined ? null : window.document.getElementById(wanted);
    if (!place) return;
    (place.matches('button') ? place : place.querySelector<HTMLElement>('input, select, button'))?.focus();
    setWanted(undefined);
  });

  /** What is told about a press stands below the lists, and may be far from where the person is. */
  const show = () => void setTimeout(() => reports.current?.focus());
  const forget = () => {
    setTold('');
    setFresh(undefined);
    foresee.reset();
    save.reset();
  };
  const change = (next: Draft) => {
    setWork({ base, draft: next });
    forget();
  };
  const anew = (answered: OrganisationAnswer, next = draftOf(answered.organisation)) => {
    setWork({ base: answered, draft: next });
    setFaults({});
    setLook({ search: '', pages: {} });
    forget();
  };
  const refused = (error: unknown) => {
    const found = faultsIn(error, t.language);
    setFaults(found ?? {});
    if (!isConflict(error)) return show();
    void refetch().then(({ data }) => {
      setFresh(data);
      show();
    });
  };
  const sent = { version: base.version, organisation: document };
  const send = (confirmed: readonly Warned[] = []) => save.mutate({ ...sent, confirmed: confirmed.map(({ personId, cases }) => ({ personId, cases })) }, {
    onSuccess: ({ version }) => {
      anew({ version, organisation: document });
      setTold(w.saved(version));
    },
    onError: refused,
  });

  const places = useMemo(() => Object.entries(faults).map(([field, sentence]) => ({ field, sentence, place: placeOf(draft, field) })), [faults, draft]);
  const problemAt = (list: OrganisationList, key: string, part: string) => places.find(({ place }) => place?.list === list && place.key === key && place.part === part)?.sentence;
  const factsIn = (list: OrganisationList) => (row: NonNullable<DraftRow['now']>) => factsOf(w, list, row, nameOf);

  const shown = (list: OrganisationList): readonly DraftRow[] => {
    const nameIn = ({ was, now }: DraftRow) => (was ?? now)!.name;
    const search = look.search.trim().toLocaleLowerCase(t.locale);
    const found = list !== 'people' || !search ? draft[list] : draft[list].filter((row) => row.key === look.open || `${(row.now ?? row.was)!.name} ${factsIn(list)((row.now ?? row.was)!)}`.toLocaleLowerCase(t.locale).includes(search));
    // New ones first; the others by the name that was saved, so that nothing moves while it is written.
    return [...found].sort((a, b) => Number(Boolean(a.was)) - Number(Boolean(b.was)) || (a.was ? nameIn(a).localeCompare(nameIn(b), t.locale) : 0));
  };
  const lead = (list: OrganisationList, key: string, part: string, among: readonly DraftRow[]) => {
    const page = Math.max(0, Math.floor(among.findIndex((row) => row.key === key) / perPage));
    const editable = among.find((row) => row.key === key)?.now;
    setLook((now) => ({ search: list === 'people' ? '' : now.search, pages: { ...now.pages, [list]: page }, open: editable ? key : now.open }));
    setWanted(editable && part ? `organisation-${list}-${key}-${part}` : `organisation-${list}-${key}`);
  };
  const add = (list: OrganisationList) => {
    const row = newRow(list, crypto.randomUUID().slice(0, 8));
    change(withNew(draft, list, row));
    setLook((now) => ({ search: list === 'people' ? '' : now.search, pages: { ...now.pages, [list]: 0 }, open: row.key }));
    setWanted(`organisation-${list}-${row.key}-name`);
  };
  const exchange = (list: OrganisationList) => (key: string, now: DraftRow['now']) => {
    const next = withRow(draft, list, key, now);
    change(next);
    // Whoever takes a new row back stands on nothing any more.
    if (!next[list].some((row) => row.key === key)) setWanted(`organisation-${list}-add`);
  };

  const warnings = warningsIn(save.error);
  const trouble = [save.error, foresee.error].find((error) => error && !faultsIn(error, t.language) && warningsIn(error).length === 0 && !(isConflict(error) && fresh));
  const stamp = base.by ? base : answer.version === base.version ? answer : base;
  return (
    <div className={s.root}>
      {organisationLists.map((list) => {
        const rows = shown(list);
        return (
          <RowList
            key={list} words={w} list={list} rows={rows} total={draft[list].filter(({ now }) => now).length} readOnly={readOnly} page={look.pages[list] ?? 0} open={look.open} facts={factsIn(list)}
            problems={(key) => places.filter(({ place }) => place?.list === list && place.key === key && (place.part === '' || look.open !== key)).map(({ sentence }) => sentence)}
            fields={(row) => <RowFields words={w} list={list} row={row.now!} isNew={!row.was} document={document} problem={(part) => problemAt(list, row.key, part)} idOf={(part) => `organisation-${list}-${row.key}-${part}`} onChange={(now) => exchange(list)(row.key, now)} />}
            onPage={(page) => setLook({ ...look, pages: { ...look.pages, [list]: page } })} onOpen={(open) => setLook({ ...look, open })} onAdd={() => add(list)} onChange={exchange(list)}
            search={list === 'people' ? (
              <>
                <Input className={s.search} type="search" aria-label={w.search} placeholder={w.searchHint} value={look.search} onChange={(_, { value }) => setLook({ ...look, search: value, pages: { ...look.pages, people: 0 } })} />
                {rows.length === 0 && look.search ? <p className={s.faint} role="status">{w.noHits}</p> : null}
              </>
            ) : undefined}
          />
        );
      })}
      <p className={s.faint}>{stamp.by && stamp.at ? w.version(stamp.version, instantText(t, stamp.at), names.person(stamp.by)) : base.version === 0 ? w.provisioned : null}</p>
      <OrganisationHistory words={w} nameOf={nameOf} />
      <div ref={reports} tabIndex={-1} className={s.reports}>
        {foresee.data ? <Lines live title={w.effect.title} lines={effectText(w, foresee.data, nameOf)} /> : null}
        {places.length > 0 || warnings.length > 0 ? (
          <div role="alert">
            <MessageBar intent={places.length > 0 ? 'error' : 'warning'} layout="multiline">
              <MessageBarBody>
                <strong>{places.length > 0 ? w.faults(places.length) : w.warning}</strong>
                <ul className={s.list}>
                  {places.map(({ field, sentence, place }) => {
                    const row = place && draft[place.list].find(({ key }) => key === place.key);
                    const text = row ? w.change.is((row.now ?? row.was)!.name || w.unnamed[place.list], sentence) : sentence;
                    return <li key={field}>{place ? <Link as="button" inline onClick={() => lead(place.list, place.key, place.part, shown(place.list))}>{text}</Link> : text}</li>;
                  })}
                  {warnings.map((warning) => <li key={warning.personId}>{warning[t.language]}</li>)}
                </ul>
              </MessageBarBody>
              {warnings.length > 0 ? <MessageBarActions><Button onClick={() => send(warnings)}>{w.saveAnyway}</Button></MessageBarActions> : null}
            </MessageBar>
          </div>
        ) : null}
        {trouble ? <MessageBar intent="error" layout="multiline"><MessageBarBody>{refusalText(t, trouble)}</MessageBarBody></MessageBar> : null}
        {fresh ? (
          <Conflict words={w} nameOf={nameOf} theirs={organisationChanges(base.organisation, fresh.organisation)} mine={organisationChanges(base.organisation, document)} onKeep={() => anew(fresh, rebased(draft, fresh.organisation))} onDrop={() => anew(fresh)} />
        ) : null}
      </div>
      {readOnly ? null : (
        <div className={s.bar}>
          <Button appearance="primary" disabledFocusable={unsaved === 0 || save.isPending} icon={save.isPending ? <Busy /> : undefined} onClick={() => { if (unsaved > 0) send(); }}>{save.isPending ? w.saving : w.save}</Button>
          <Button disabledFocusable={unsaved === 0 || foresee.isPending} onClick={() => { if (unsaved > 0) foresee.mutate(sent, { onError: refused, onSuccess: () => { setFaults({}); show(); } }); }}>{w.preview}</Button>
          {unsaved > 0 ? <Button appearance="subtle" onClick={() => anew(base)}>{w.discard}</Button> : null}
          <div className={s.told} role="status">{told || (unsaved > 0 ? w.changed(unsaved) : w.nothingChanged)}</div>
        </div>
      )}
    </div>
  );
}
