import { lazy } from 'react';
import type { Place } from './place.ts';

/** Each view is loaded when it is first opened: what a window starts with stays small. */
const TodayView = lazy(async () => ({ default: (await import('../today/today-view.tsx')).TodayView }));
const PeopleView = lazy(async () => ({ default: (await import('../people/people-view.tsx')).PeopleView }));
const SameView = lazy(async () => ({ default: (await import('../same/same-view.tsx')).SameView }));
const DiscoverView = lazy(async () => ({
  default: (await import('../discover/discover-view.tsx')).DiscoverView,
}));
const InsightsView = lazy(async () => ({
  default: (await import('../insights/insights-view.tsx')).InsightsView,
}));
const ImportsView = lazy(async () => ({
  default: (await import('../imports/imports-view.tsx')).ImportsView,
}));
const SettingsView = lazy(async () => ({
  default: (await import('../settings/settings-view.tsx')).SettingsView,
}));

/** The view a place names. */
export function View({ place }: { place: Place }) {
  switch (place.view) {
    case 'today':
      return <TodayView />;
    case 'people':
      return <PeopleView person={place.person} />;
    case 'same':
      return <SameView />;
    case 'discover':
      return <DiscoverView />;
    case 'insights':
      return <InsightsView />;
    case 'imports':
      return <ImportsView />;
    case 'settings':
      return <SettingsView />;
  }
}
