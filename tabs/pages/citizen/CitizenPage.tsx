/** The page that is turned towards the citizen. What stands here comes from the citizen's own view of the case, and from nothing else. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, PrintRegular, Speaker2Regular, SpeakerMuteRegular } from '@fluentui/react-icons';
import { useLocation } from 'wouter';
import { useNames } from '../../data/names';
import { useCitizen } from '../../data/queries';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { contentStands } from '../../shell/teams';
import { useText } from '../../text';
import { dayText } from '../../text/format';
import { Decisions } from './Decisions';
import { Goals } from './Goals';
import { unlock } from './lock';
import { useCitizenLook } from './look';
import { Consents, Contacts, Parties, Waiting } from './People';
import { useReadAloud, wordsOf } from './readAloud';
import { Stages } from './Stages';
import { TurnBack } from './TurnBack';

export default function CitizenPage({ caseNo }: { caseNo: string }) {
  const t = useText();
  const s = useCitizenLook();
  const names = useNames();
  const [location, navigate] = useLocation();
  const { data, error, refetch } = useCitizen(caseNo);
  const [asking, setAsking] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);
  const voice = useReadAloud(t.locale);
  const here = `/cases/${caseNo}/citizen`;
  useEffect(() => {
    if (data ?? error) contentStands();
  }, [data, error]);
  // Whoever swipes back stands here still, and a page that is loaded anew comes back here.
  useEffect(() => {
    if (location === here || leaving.current) return;
    setAsking(true);
    navigate(here, { replace: true });
  }, [location, here, navigate]);
  const leave = () => {
    leaving.current = true;
    navigate(`/cases/${caseNo}`, { replace: true });
    unlock();
  };
  if (!data && error) return <main><Failure error={error} retry={() => void refetch()}><Button onClick={leave}>{t.citizen.back}</Button></Failure></main>;
  if (!data) return <Loading bars={8} />;
  const { view, today } = data;
  const c = t.citizen;
  const said = (words: readonly { on: string; text: string }[]) => <ul className={s.list}>{words.map((w, i) => <li key={`${w.on}-${i}`}><blockquote className={s.quote}>{t.general.quote(w.text)}</blockquote><div className={s.faint}>{c.wishes.said(dayText(t, w.on))}</div></li>)}</ul>;
  return (
    <main className={s.root}>
      <div className={s.bar}>
        <Button className={s.touch} size="large" icon={<ArrowLeftRegular />} onClick={() => setAsking(true)}>{c.back}</Button>
        <div className={s.buttons}>
          {voice.possible ? <Button className={s.touch} size="large" icon={voice.reading ? <SpeakerMuteRegular /> : <Speaker2Regular />} onClick={() => (voice.reading ? voice.stop() : voice.start(wordsOf(page.current!)))}>{voice.reading ? c.stopReading : c.read}</Button> : null}
          <Button className={s.touch} size="large" icon={<PrintRegular />} onClick={() => window.print()}>{c.print}</Button>
        </div>
      </div>
      {asking ? <TurnBack onLeave={leave} onStay={() => setAsking(false)} /> : null}
      <div ref={page} className={s.root}>
        <div data-read>
          <h1 className={s.h1}>{c.title}</h1>
          <div className={s.faint}>{c.caseNo(view.caseNo)} · {c.updated(dayText(t, today))}</div>
        </div>
        {view.threads ? <Part title={c.stage.title}>{view.threads.map((thread) => <Stages key={thread.no} thread={thread} several={view.threads!.length > 1} />)}</Part> : null}
        <Part title={c.contact.title}><Contacts view={view} names={names} today={today} /></Part>
        {view.waitingFor ? <Part title={c.waiting.title}><Waiting view={view} names={names} /></Part> : null}
        {view.wishes ? <Part title={c.wishes.title}>{view.wishes.length === 0 ? <p className={s.text}>{c.wishes.none}</p> : said(view.wishes)}</Part> : null}
        {view.goals ? <Part title={c.goals.title}><Goals caseNo={caseNo} goals={view.goals} today={today} /></Part> : null}
        {view.plans?.map((plan) => (
          <Part key={plan.words} title={c.plan.title}>
            <blockquote className={s.quote}>{t.general.quote(plan.words)}</blockquote>
            {plan.purpose ? <p className={s.text}>{c.plan.purpose}: {plan.purpose}</p> : null}
            {plan.duration ? <p className={s.text}>{c.plan.duration}: {plan.duration}</p> : null}
            {plan.firstFollowUpOn && plan.firstFollowUpOn >= today ? <p className={s.text}>{c.plan.followUp(dayText(t, plan.firstFollowUpOn))}</p> : null}
          </Part>
        ))}
        {view.ownWords && view.ownWords.length > 0 ? <Part title={c.words.title}>{said(view.ownWords)}</Part> : null}
        {view.decisions ? <Part title={c.decisions.title}><Decisions view={view} /></Part> : null}
        {view.notes && view.notes.length > 0 ? <Part title={c.notes.title}>{view.notes.map((note, i) => <p key={`${note.on}-${i}`} className={s.text}>{dayText(t, note.on)}: {note.text}</p>)}</Part> : null}
        {view.consents ? <Part title={c.consents.title}><Consents view={view} /></Part> : null}
        {view.parties && view.parties.length > 0 ? <Part title={c.parties.title}><Parties view={view} /></Part> : null}
        <div className={s.faint} data-read>{c.share}</div>
      </div>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const s = useCitizenLook();
  return <section className={s.part} data-read aria-label={title}><h2 className={s.h2}>{title}</h2>{children}</section>;
}
