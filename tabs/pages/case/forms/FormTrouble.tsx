/** Says what was refused, lists what is missing, and asks for the reasons that some gates want. */
import { useEffect, useRef } from 'react';
import { Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useText } from '../../../text';
import { gatesOf, gateText, isConflict, refusalText } from '../../../text/refusal';
import { ApiError } from '../../../api';
import type { FormState } from './useVerbForm';

export function FormTrouble({ form }: { form: FormState }) {
  const t = useText();
  const end = useRef<HTMLDivElement>(null);
  const { error, gates } = form;
  useEffect(() => {
    if (error) end.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  const blocked = gatesOf(error, 'gateBlocked');
  const stale = error instanceof ApiError && ['versionConflict', 'conflict'].includes(error.body.code);
  const sentence = stale ? t.form.conflict : isConflict(error) ? t.form.newConflict : refusalText(t, error);
  return (
    <>
      {gates.map((gate) => (
        <Field key={gate} label={t.form.gateReason} hint={gateText(t, gate)}>
          <Textarea value={form.reasons[gate] ?? ''} maxLength={500} resize="vertical" onChange={(_, { value }) => form.giveReason(gate, value)} />
        </Field>
      ))}
      <div role="alert" ref={end}>
        {error ? (
          <MessageBar intent={stale || gatesOf(error, 'gateNeedsReason').length > 0 ? 'warning' : 'error'} layout="multiline">
            <MessageBarBody>
              <strong>{sentence}</strong>
              {blocked.length > 0 ? <ul style={{ margin: 0, paddingLeft: 18 }}>{blocked.map((gate) => <li key={gate}>{gateText(t, gate)}</li>)}</ul> : null}
            </MessageBarBody>
          </MessageBar>
        ) : null}
      </div>
    </>
  );
}
