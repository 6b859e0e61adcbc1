/** What an own view is called: by what it shows, so that nobody has to type a name that the device would keep. */
import type { Names } from '../../data/names';
import type { Texts } from '../../text';
import type { OwnView } from './ownViews';

export function viewName(t: Texts, names: Names, own: OwnView): string {
  const { list } = t;
  const parts = [
    own.view === 'all' ? '' : list.view[own.view], own.phase && t.phase[own.phase], own.whose && list.whoseChoice[own.whose], own.within && list.withinChoice[own.within], own.light && t.light[own.light],
    own.lack && `${list.lack}: ${list.lackChoice[own.lack]}`, own.provider && names.provider(own.provider), own.providerKind && list.kind[own.providerKind], own.period && list.periodChoice[own.period], own.sign && t.team.sign[own.sign],
    own.group === 'none' ? '' : list.groupChoice[own.group], own.sort ? (own.sort.down ? list.sortedDown : list.sortedUp)(list.column[own.sort.by]) : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : list.ownView;
}
