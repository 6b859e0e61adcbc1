/** Asks whoever does not carry the case why they need to see more of it. The reason is logged with the reading. */
import { useState } from 'react';
import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { misfits } from '../../answers/fits';
import { statedReason } from '../../answers/words';
import { useText } from '../../text';
import { useLook } from './look';

const useStyles = makeStyles({ form: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'end' }, field: { flexGrow: 1, minWidth: 'min(100%, 260px)' } });

/** @param whole the case opens only with a reason */
export function ReasonBar({ stated = false, whole = false, onStated }: { stated?: boolean; whole?: boolean; onStated(reason: string): void }) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  const [text, setText] = useState('');
  const { reason } = t.casePage;
  const isReason = misfits(statedReason, text.trim()).length === 0;
  const Title = whole ? 'h1' : 'h2';
  if (stated) return <MessageBar intent="info"><MessageBarBody>{reason.shown}</MessageBarBody></MessageBar>;
  return (
    <section className={look.section}>
      <Title className={look.h2}>{reason.title}</Title>
      <div>{reason.why}</div>
      <form
        className={s.form}
        onSubmit={(submission) => {
          submission.preventDefault();
          if (isReason) onStated(text.trim());
        }}
      >
        <Field className={s.field} label={reason.label}><Input value={text} maxLength={200} onChange={(_, { value }) => setText(value)} /></Field>
        <Button type="submit" disabledFocusable={!isReason}>{reason.show}</Button>
      </form>
    </section>
  );
}
