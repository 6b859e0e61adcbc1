/** What is told about a draft of the organisation: its effect, what others saved beside it, and who changed it before. */
import { useState } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { OrganisationChange } from '#domain/organisation/changes';
import { useOrganisationHistory } from '../../../data/administration';
import { useNames } from '../../../data/names';
import { Loading } from '../../../parts/Loading';
import { Failure } from '../../../parts/Notice';
import { useText } from '../../../text';
import { instantText } from '../../../text/format';
import type { OrganisationTexts } from '../../../text/organisation';
import { changeText, type NameOf } from './words';

const useStyles = makeStyles({
  box: { padding: '12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: '8px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
  sides: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  root: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  text: { margin: 0 },
});

export function Lines({ title, lines, live = false }: { title: string; lines: readonly string[]; live?: boolean }) {
  const s = useStyles();
  return (
    <section className={s.box} role={live ? 'status' : undefined}>
      <h4 className={s.title}>{title}</h4>
      <ul className={s.list}>{lines.map((line, i) => <li key={i}>{line}</li>)}</ul>
    </section>
  );
}

interface ConflictProps { words: OrganisationTexts; theirs: readonly OrganisationChange[]; mine: readonly OrganisationChange[]; nameOf: NameOf; onKeep(): void; onDrop(): void }

export function Conflict({ words: w, theirs, mine, nameOf, onKeep, onDrop }: ConflictProps) {
  const s = useStyles();
  const lines = (these: readonly OrganisationChange[], others: readonly OrganisationChange[]) => (these.length === 0 ? [w.conflict.nothing] : these.map((change) => {
    const both = others.some(({ list, id }) => list === change.list && id.toLowerCase() === change.id.toLowerCase());
    return `${changeText(w, change, nameOf)}${both ? ` — ${w.conflict.both}` : ''}`;
  }));
  return (
    <div className={s.root} role="alert">
      <MessageBar intent="warning" layout="multiline"><MessageBarBody><strong>{w.conflict.title}.</strong> {w.conflict.body}</MessageBarBody></MessageBar>
      <div className={s.sides}><Lines title={w.conflict.theirs} lines={lines(theirs, mine)} /><Lines title={w.conflict.mine} lines={lines(mine, theirs)} /></div>
      <p className={s.text}>{w.conflict.hint}</p>
      <div className={s.buttons}><Button appearance="primary" onClick={onKeep}>{w.conflict.keepMine}</Button><Button onClick={onDrop}>{w.conflict.takeTheirs}</Button></div>
    </div>
  );
}

export function OrganisationHistory({ words: w, nameOf }: { words: OrganisationTexts; nameOf: NameOf }) {
  const s = useStyles();
  const [shown, setShown] = useState(false);
  return (
    <section className={s.root}>
      <h3 className={s.title}>{w.history.title}</h3>
      <div className={s.buttons}><Button aria-expanded={shown} onClick={() => setShown(!shown)}>{shown ? w.history.hide : w.history.show}</Button></div>
      {shown ? <Versions words={w} nameOf={nameOf} /> : null}
    </section>
  );
}

function Versions({ words: w, nameOf }: { words: OrganisationTexts; nameOf: NameOf }) {
  const t = useText();
  const s = useStyles();
  const names = useNames();
  const [before, setBefore] = useState<number>();
  const { data, error, refetch } = useOrganisationHistory(before);
  if (!data) return error ? <Failure level={2} error={error} retry={() => void refetch()} /> : <Loading />;
  if (data.versions.length === 0) return <p className={s.text}>{w.provisioned}</p>;
  return (
    <>
      {data.versions.map(({ version, at, by, changed, more }) => (
        <Lines key={version} title={w.version(version, instantText(t, at), names.person(by))} lines={[...changed.map((change) => changeText(w, change, nameOf)), ...(more > 0 ? [w.history.more(more)] : [])]} />
      ))}
      <div className={s.buttons}>
        {data.earlier === undefined ? null : <Button onClick={() => setBefore(data.earlier)}>{w.history.older}</Button>}
        {before === undefined ? null : <Button onClick={() => setBefore(undefined)}>{w.history.newest}</Button>}
      </div>
    </>
  );
}
