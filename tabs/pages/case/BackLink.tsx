/** The way from a case that cannot be shown to the overview. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { useText } from '../../text';

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

export function BackLink() {
  const t = useText();
  const s = useStyles();
  return <Link href="/" className={s.link}>{t.case.back}</Link>;
}
