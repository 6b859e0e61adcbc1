/** Says what was refused, lists what is missing, shows what others changed, and asks for the reasons that some gates want. */
import { useEffect, useRef } from 'react';
import { Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useText } from '../../../text';
import { gatesOf, isConflict, missingOf, refusalText, type GateWords } from '../../../text/refusal';
import { ApiError } from '../../../api';
import { useKeeper } from './keeper';
import { Moved, type Compared } from './Moved';
import type { FormState } from './useVerbForm';

/** What to do, and where the rule stands. */
const lawWords = ({ text, law }: GateWords): string => (law ? `${text} (${law})` : text);

export function FormTrouble({ form, compared = [] }: { form: FormState; compared?: readonly Compared[] }) {
  const t = useText();
  const end = useRef<HTMLDivElement>(null);
  const { caseNo } = useKeeper();
  const { error, gates } = form;
  useEffect(() => {
    if (error) end.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  const blocked = gatesOf(error, 'gateBlocked');
  const code = error instanceof ApiError ? error.body.code : undefined;
  const stale = code === 'versionConflict' || code === 'conflict';
  const sentence = stale ? t.form.conflict : isConflict(error) ? t.form.newConflict : code === 'network' ? t.casePage.kept.offline : refusalText(t, error);
  return (
    <>
      {gates.map((gate) => (
        <Field key={gate.id} label={t.form.gateReason} hint={lawWords(gate)}>
          <Textarea value={form.reasons[gate.id] ?? ''} maxLength={500} resize="vertical" onChange={(_, { value }) => form.giveReason(gate.id, value)} />
        </Field>
      ))}
      <div role="alert" ref={end}>
        {error ? (
          <MessageBar intent={stale || code === 'network' || gatesOf(error, 'gateNeedsReason').length > 0 ? 'warning' : 'error'} layout="multiline">
            <MessageBarBody>
              <strong>{sentence}</strong>
              {blocked.length > 0 ? <ul style={{ margin: 0, paddingLeft: 18 }}>{missingOf(error).filter((gate) => gate.level === 'block').map((gate) => <li key={gate.id}>{lawWords(gate)}</li>)}</ul> : null}
            </MessageBarBody>
          </MessageBar>
        ) : null}
      </div>
      {stale && caseNo ? <Moved compared={compared} /> : null}
    </>
  );
}
