/** The parts of one person, team or provider, each with its help and what is wrong with it. */
import { Checkbox, Field } from '@fluentui/react-components';
import type { Organisation } from '#contract/organisation';
import type { Member, OrganisationList, Row, Team, Unit } from '#domain/organisation/document';
import type { OrganisationTexts } from '../../../text/organisation';
import { CheckField, choicesOf, ChoiceField, LineField, Pair } from '../../case/forms/fields';
import { withPart } from './model';

interface RowFieldsProps {
  words: OrganisationTexts; list: OrganisationList; row: Row; isNew: boolean; document: Organisation;
  problem(part: string): string | undefined;
  /** The id of the element around a part, so that a fault can lead there. */
  idOf(part: string): string;
  onChange(row: Row): void;
}

export function RowFields({ words: w, list, row, isNew, document, problem, idOf, onChange }: RowFieldsProps) {
  const put = (part: string) => (value: unknown) => onChange(withPart(row, part, value === '' && part !== 'name' && part !== 'personId' ? undefined : value));
  const common = (part: string) => ({ label: w.part[part]!, hint: w.help[part], problem: problem(part), onChange: put(part) });
  const name = <div id={idOf('name')}><LineField {...common('name')} required value={row.name} max={80} /></div>;
  if (list === 'teams') {
    return <Pair>{name}<div id={idOf('channelId')}><LineField {...common('channelId')} value={(row as Team).channelId ?? ''} max={200} /></div></Pair>;
  }
  const choice = (part: string, value: string, choices: { value: string; text: string }[], empty?: string) =>
    <div id={idOf(part)}><ChoiceField {...common(part)} required={empty === undefined} value={value} choices={choices} empty={empty} /></div>;
  const ofLanguage = choicesOf({ da: w.value.da!, en: w.value.en! });
  if (list === 'providers') {
    const { kind, registered } = row as Unit;
    return (
      <Pair>
        {name}
        {choice('kind', kind, choicesOf({ internal: w.value.internal!, external: w.value.external! }))}
        <Field><Checkbox label={w.part.registered} checked={registered !== false} onChange={(_, { checked }) => onChange(withPart(row, 'registered', checked === true ? undefined : false))} /></Field>
      </Pair>
    );
  }
  const { personId, roles, team, unit, language } = row as Member;
  return (
    <>
      <Pair>
        {name}
        {isNew ? <div id={idOf('personId')}><LineField {...common('personId')} required value={personId} max={36} onChange={(value) => put('personId')(value.trim().toLowerCase())} /></div> : null}
        {choice('language', language, ofLanguage)}
      </Pair>
      <div id={idOf('roles')}><CheckField {...common('roles')} values={roles} choices={choicesOf(w.role)} /></div>
      <Pair>
        {choice('team', team ?? '', document.teams.map(({ teamId: value, name: text }) => ({ value, text: text || w.unnamed.teams })), w.none)}
        {choice('unit', unit ?? '', document.providers.map(({ unitId: value, name: text }) => ({ value, text: text || w.unnamed.providers })), w.none)}
      </Pair>
    </>
  );
}
