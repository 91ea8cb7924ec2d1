import type { VNode } from 'preact';
import type { MessageKey } from '../../lib/i18n';
import type { ListedReport } from '../../lib/store';
import { IndicatorView } from './indicator/view';
import { Backup } from './backup';
import { MatrixView } from './matrix/view';
import { Report } from './report';
import { Reports } from './reports';
import type { Route, RouteName } from './route';
import type { Deletion } from './use-deletion';

/** What every view of the collection page is given. */
export interface ViewProps {
  route: Route;
  /** All reports, newest saved first, followed as they change. */
  reports: readonly ListedReport[];
  /** Hears that the database refused to write. */
  onFailure: () => void;
  /** Deletes reports; the page offers to take it back whatever view is shown then. */
  deletion: Deletion;
}

interface View {
  /** The entry's name in the head of the page; null for a view that is reached from others. */
  nav: MessageKey | null;
  show: (props: ViewProps) => VNode;
}

/** The views there are, in the order of the head's entries. */
export const VIEWS: Partial<Record<RouteName, View>> = {
  reports: { nav: 'collectionNavReports', show: (props) => <Reports {...props} /> },
  matrix: { nav: 'collectionNavMatrix', show: (props) => <MatrixView {...props} /> },
  indicator: { nav: 'collectionNavIndicators', show: (props) => <IndicatorView {...props} /> },
  backup: { nav: 'collectionNavBackup', show: ({ reports }) => <Backup count={reports.length} /> },
  report: { nav: null, show: (props) => <Report {...props} /> },
};
