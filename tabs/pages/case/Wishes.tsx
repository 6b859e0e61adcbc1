/** The citizen's own words, as they were said. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { CaseView } from '#domain/views/caseView';
import { useText } from '../../text';
import { dayText } from '../../text/format';
import type { SectionProps } from './CasePage';
import { useLook } from './look';
import { Section } from './Section';

/** Whoever is not told the wishes is not told either that there are none. */
export const showsWishes = ({ wishes, face }: CaseView): boolean => wishes.length > 0 || (face !== 'provider' && face !== 'negotiator');

export function Wishes({ opened: { view }, open }: SectionProps) {
  const t = useText();
  const s = useLook();
  const may = view.verbs.includes('recordWish');
  if (!showsWishes(view)) return null;
  return (
    <Section name="wishes" title={t.case.wishes} actions={may ? <Button icon={<AddRegular />} onClick={() => open({ verb: 'recordWish' })}>{t.action.recordWish}</Button> : null}>
      {view.wishes.length === 0 ? <div className={s.faint}>{t.case.noWishes}</div> : view.wishes.map((wish) => (
        <figure key={wish.wishId} style={{ margin: 0 }}>
          <blockquote className={s.quote}>{t.general.quote(wish.text)}</blockquote>
          <figcaption className={mergeClasses(s.small, s.faint)}>{t.case.wishOn(dayText(t, wish.on))}</figcaption>
        </figure>
      ))}
    </Section>
  );
}
