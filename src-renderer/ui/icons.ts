import CalendarDays from '@lucide/svelte/icons/calendar-days';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import House from '@lucide/svelte/icons/house';
import Landmark from '@lucide/svelte/icons/landmark';
import Network from '@lucide/svelte/icons/network';
import Target from '@lucide/svelte/icons/target';
import Users from '@lucide/svelte/icons/users';
import type { View } from '../model/scene';

/** The icon of each view; never shown without its word. */
export const VIEW_ICONS: Record<View, typeof House> = {
  home: House,
  delegates: Users,
  results: ChartColumn,
  targets: Target,
  resolution: Network,
  people: Landmark,
  congress: CalendarDays,
};
