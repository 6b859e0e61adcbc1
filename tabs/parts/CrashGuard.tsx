/** Catches what a page throws while it is drawn, so that nobody sits before an empty tab. Nothing of it is logged. */
import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { useText } from '../text';
import { Notice } from './Notice';

export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };
  static getDerivedStateFromError = () => ({ crashed: true });
  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const t = useText();
  return <Notice level={1} title={t.error.crash} action={<Button appearance="primary" onClick={() => location.reload()}>{t.error.reload}</Button>} />;
}
