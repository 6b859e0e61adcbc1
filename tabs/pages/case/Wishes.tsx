/** The citizen's own words, as they were said. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useText } from '../../text';
import { dayText } from '../../text/format';
import type { SectionProps } from './CasePage';
import { useLook } from './look';
import { Section } from './Section';

export function Wishes({ opened: { view }, open }: SectionProps) {
  const t = useText();
  const s = useLook();
  const may = view.verbs.includes('recordWish');
  if (view.wishes.length === 0 && view.face === 'provider') return null;
  return (
    <Section title={t.case.wishes} actions={may ? <Button icon={<AddRegular />} onClick={() => open({ verb: 'recordWish' })}>{t.action.recordWish}</Button> : null}>
      {view.wishes.length === 0 ? <div className={s.faint}>{t.case.noWishes}</div> : view.wishes.map((wish) => (
        <figure key={wish.wishId} style={{ margin: 0 }}>
          <blockquote className={s.quote}>{t.general.quote(wish.text)}</blockquote>
          <figcaption className={mergeClasses(s.small, s.faint)}>{t.case.wishOn(dayText(t, wish.on))}</figcaption>
        </figure>
      ))}
    </Section>
  );
}
