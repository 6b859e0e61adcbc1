/** What saving would do to the cases that are open now. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SettingsEffect } from '#domain/settingsEffect';
import type { SettingsTexts } from '../../text/settings';

const useStyles = makeStyles({
  root: { padding: '12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: '8px 0 0', paddingLeft: '20px' },
});

export function Effect({ effect, words: { effect: w } }: { effect: SettingsEffect; words: SettingsTexts }) {
  const s = useStyles();
  const { open, askedAtOnce, rungs, rhythms, deadlines, rules } = effect;
  const told = [
    askedAtOnce > 0 ? w.asked(askedAtOnce) : '', rungs.before === rungs.after ? '' : w.rungs(rungs.before, rungs.after), rhythms > 0 ? w.rhythms(rhythms) : '', deadlines > 0 ? w.deadlines(deadlines) : '',
    rules.harder + rules.softer > 0 ? w.rules(rules.harder, rules.softer) : '',
  ].filter(Boolean);
  return (
    <section className={s.root} role="status">
      <h3 className={s.title}>{w.title}</h3>
      <ul className={s.list}>{[...(told.length > 0 ? told : [w.none]), w.open(open)].map((line) => <li key={line}>{line}</li>)}</ul>
    </section>
  );
}
