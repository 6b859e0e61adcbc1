/** Which case this is, where it stands, what is due and who is waited for. */
import { useEffect, useRef } from 'react';
import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular, PersonVoiceRegular, ShareRegular } from '@fluentui/react-icons';
import { Link, useLocation } from 'wouter';
import type { OpenedCase } from '#contract/views';
import type { Names } from '../../data/names';
import { DeadlineText } from '../../parts/DeadlineText';
import { subPageId } from '../../shell/deepLink';
import { canShare, share } from '../../shell/teams';
import { useText } from '../../text';
import { whoIsWaitedFor } from '../../text/waiting';
import { dayText, lastingWords } from '../../text/format';
import { useLook } from './look';

const useStyles = makeStyles({
  trail: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200 },
  back: { display: 'inline-block', padding: '2px 0', margin: '-2px 0', color: tokens.colorBrandForegroundLink, textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' } },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, outlineStyle: 'none' },
  grow: { flexGrow: 1 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '12px 40px', margin: 0 },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  detail: { margin: 0 },
});

export function CaseHeader({ opened, names, backTo }: { opened: OpenedCase; names: Names; backTo: string }) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  const { view, today } = opened;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [, navigate] = useLocation();
  const next = view.deadlines[0];
  return (
    <header className={look.section}>
      <nav className={s.trail} aria-label={t.case.breadcrumb}>
        <Link href="/" className={s.back}>{backTo}</Link>
        <ChevronRightRegular aria-hidden />
        <span aria-current="page">{view.caseNo}</span>
      </nav>
      <div className={s.row}>
        <h1 ref={title} tabIndex={-1} className={s.title}>{view.caseNo}{view.initials ? ` · ${view.initials}` : ''}</h1>
        <Badge appearance="tint" color="brand" size="large">{t.phase[view.phase]}</Badge>
        {view.acute ? <Badge appearance="filled" color="danger" size="large">{t.case.acute}</Badge> : null}
        <span className={s.grow} />
        {view.face === 'authority' ? <Button icon={<PersonVoiceRegular />} onClick={() => navigate(`/cases/${view.caseNo}/citizen`)}>{t.casePage.citizenPage}</Button> : null}
        {canShare() ? <Button appearance="subtle" icon={<ShareRegular />} onClick={() => share(subPageId(view.caseNo), view.caseNo)}>{t.case.share}</Button> : null}
      </div>
      <dl className={s.facts}>
        <div>
          <dt className={s.term}>{t.case.deadline}</dt>
          <dd className={s.detail}>{next ? <DeadlineText deadline={next} today={today} /> : t.case.noDeadline}</dd>
        </div>
        <div>
          <dt className={s.term}>{t.case.waitingFor}</dt>
          <dd className={s.detail}>
            {view.waitingFor.length === 0 ? t.case.nobody : view.waitingFor.map((w) => (
              <div key={`${w.kind}-${w.provider ?? w.source}-${w.since}`}>
                {whoIsWaitedFor(t, names, w)}
                <div className={mergeClasses(look.small, look.quiet)}>{t.waiting[w.kind]} · {lastingWords(t, today, w.since)}</div>
              </div>
            ))}
          </dd>
        </div>
        <div>
          <dt className={s.term}>{t.case.caseworker}</dt>
          <dd className={s.detail}>
            {names.person(view.owner)}
            {view.cover ? <div className={mergeClasses(look.small, look.quiet)}>{t.casePage.head.cover(names.person(view.cover.personId), dayText(t, view.cover.from), dayText(t, view.cover.to))}</div> : null}
          </dd>
        </div>
        {view.hold ? (
          <div>
            <dt className={s.term}>{t.casePage.head.hold}</dt>
            <dd className={s.detail}>
              {t.casePage.head.holdUntil(dayText(t, view.hold.until))}
              {view.hold.reason ? <div className={mergeClasses(look.small, look.quiet)}>{t.general.quote(view.hold.reason)}</div> : null}
            </dd>
          </div>
        ) : null}
      </dl>
    </header>
  );
}
