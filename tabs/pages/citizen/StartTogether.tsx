/** Where a goal begins, set by caseworker and citizen together with large buttons: how it goes, and how hard it is. */
import { useId, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Level } from '#domain/progress';
import { useCommand } from '../../data/useCommand';
import { useText } from '../../text';
import { Choices, faces, levels } from './Choices';
import { failed } from './failed';
import { useCitizenLook } from './look';
import { Saved } from './Saved';

export function StartTogether({ caseNo, goalId, onClose }: { caseNo: string; goalId: string; onClose(): void }) {
  const t = useText();
  const s = useCitizenLook();
  const id = useId();
  const command = useCommand(caseNo, 'recordStartingPoint');
  const [how, setHow] = useState<number>();
  const [level, setLevel] = useState<number>();
  const [version, setVersion] = useState<number>();
  const words = t.citizen.goals;
  const save = () => command.mutate(
    { input: { goalId, baselineLevel: level as Level, ...(how === undefined ? {} : { satisfaction: (how + 1) as 1 | 2 | 3 | 4 | 5 }) } },
    { onSuccess: (done) => setVersion(done.version) },
  );
  if (version !== undefined) return <Saved caseNo={caseNo} version={version} onUndone={() => setVersion(undefined)}><Button className={s.touch} size="large" onClick={onClose}>{words.done}</Button></Saved>;
  return (
    <div className={`${s.list} ${s.asking} ${s.hidden}`}>
      <h3 className={s.h3}>{words.startTitle}</h3>
      <div><div id={`${id}-how`}>{words.how}</div><Choices asks={`${id}-how`} choices={words.faces} signs={faces} value={how} onChange={setHow} /></div>
      <div><div id={`${id}-level`}>{words.level}</div><Choices asks={`${id}-level`} choices={words.levels} signs={levels} value={level} onChange={setLevel} /></div>
      {command.error ? <div role="alert">{failed(command.error) ? words.offline : words.refused}</div> : null}
      <div className={s.buttons}>
        <Button className={s.touch} size="large" appearance="primary" disabledFocusable={level === undefined || command.isPending} onClick={save}>{words.save}</Button>
        <Button className={s.touch} size="large" onClick={onClose}>{words.cancel}</Button>
      </div>
    </div>
  );
}
