/** Calm full-width messages: nothing here, something failed. */
import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ApiError } from '../api';
import { useText } from '../text';
import { refusalText } from '../text/refusal';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, padding: '32px 0', maxWidth: '560px' },
  text: { margin: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

interface NoticeProps { title: string; children?: ReactNode; action?: ReactNode; level?: 1 | 2 }

export function Notice({ title, children, action, level = 2 }: NoticeProps) {
  const s = useStyles();
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <div className={s.root}>
      <Title className={s.title}>{title}</Title>
      {children ? <p className={s.text}>{children}</p> : null}
      {action}
    </div>
  );
}

interface FailureProps {
  error: unknown;
  retry(): void;
  /** 1 where the failure is all that the page shows. */
  level?: 1 | 2;
  /** Another way on than trying again. */
  children?: ReactNode;
}

export function Failure({ error, retry, level = 1, children }: FailureProps) {
  const t = useText();
  const noRole = error instanceof ApiError && error.body.code === 'noRole';
  return (
    <div role="alert">
      <Notice level={level} title={noRole ? t.error.noRoleTitle : t.error.title} action={<><Button appearance="primary" onClick={retry}>{t.general.retry}</Button>{children}</>}>
        {refusalText(t, error)}
      </Notice>
    </div>
  );
}
